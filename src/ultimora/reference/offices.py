"""What people are in the news: the words for offices, ranks and trades, and what may stand by them.

Lists of our own, by the usage of the agencies of each language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Offices:
    """The grammar of roles in one language, all words small.

    `heads` are words for what somebody is, `endings` those of words that are always such
    (*-ologo*); `before` words that may stand before a head and belong to the role (*ex*, *vice*);
    `adjectives` are endings of adjectives, and `plain` adjectives without such an ending; `of`
    prepositions that go on to whose or of what, `at` such that do so before a name or a capital
    only; `articles` those that may stand behind a preposition; `determiners` those that may open a
    role, and are not of it; `ages` the words of *52 anni*.

    `offices` are heads that one person holds at a time in its body or country, by which a
    description can mean one person alone; `bodies` are words for what a body is (*azienda*);
    `definite` the articles of a description, `lead` words between a comma and a role (*finora*),
    `copulas` those that say what somebody is; `stops` end what a role is of; `where` begins a place
    that may stand between a role and the comma before a name; `kin` are words for who is near
    somebody, so that *il padre del ministro, Rossi*, leaves open who is called so.
    """

    heads: frozenset[str]
    endings: re.Pattern[str]
    before: frozenset[str]
    adjectives: re.Pattern[str]
    plain: frozenset[str]
    of: frozenset[str]
    at: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]
    ages: frozenset[str]
    offices: frozenset[str]
    bodies: frozenset[str]
    definite: frozenset[str]
    lead: frozenset[str]
    copulas: frozenset[str]
    stops: frozenset[str]
    where: frozenset[str]
    kin: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _ends(text: str) -> re.Pattern[str]:
    return re.compile(rf".{{2,}}(?:{text})$")


_IT_OFFICES = """
    presidente presidentessa premier ministro ministra viceministro viceministra sottosegretario
    sottosegretaria cancelliere cancelliera governatore governatrice sindaco sindaca vicesindaco
    vicesindaca prefetto prefetta questore questora procuratore procuratrice segretario segretaria
    portavoce leader capo direttore direttrice amministratore amministratrice commissario
    commissaria ambasciatore ambasciatrice capogruppo allenatore allenatrice tecnico ct rettore
    rettrice preside comandante papa pontefice re regina principe principessa emiro sultano
    ayatollah patriarca primate vicepresidente inviato inviata numero speaker assessore assessora
    assessora coordinatore coordinatrice garante ad ceo patron
"""
_IT = Offices(
    heads=_words(_IT_OFFICES + """
        attore attrice regista sceneggiatore sceneggiatrice cantante cantautore cantautrice
        musicista compositore compositrice scrittore scrittrice poeta poetessa pittore pittrice
        scultore scultrice stilista modella conduttore conduttrice giornalista cronista
        corrispondente
        fotografo fotografa reporter inviato editore editrice autore autrice filosofo filosofa
        storico storica sociologo economista analista stratega gestore broker banchiere
        imprenditore imprenditrice industriale manager dirigente consulente avvocato avvocata
        avvocatessa legale difensore giudice gip gup pm magistrato magistrata notaio perito
        ingegnere architetto architetta geologo geologa sismologo vulcanologo medico medica dottore
        dottoressa chirurgo chirurga primario primaria infermiere infermiera virologo virologa
        infettivologo infettivologa epidemiologo epidemiologa immunologo psichiatra psicologo
        psicologa farmacologo veterinario ricercatore ricercatrice scienziato scienziata astronauta
        astrofisico astrofisica fisico fisica chimico chimica biologo biologa professore
        professoressa docente maestro maestra insegnante studente studentessa rettore preside
        deputato deputata senatore senatrice onorevole parlamentare eurodeputato eurodeputata
        consigliere consigliera candidato candidata sfidante esponente fondatore fondatrice
        cofondatore cofondatrice socio titolare proprietario proprietaria azionista responsabile
        referente delegato delegata relatore relatrice negoziatore negoziatrice mediatore
        mediatrice attivista militante sindacalista operaio operaia autista conducente camionista
        pilota macchinista agente poliziotto carabiniere brigadiere maresciallo appuntato
        luogotenente tenente capitano maggiore colonnello generale ammiraglio sergente caporale
        soldato militare ispettore ispettrice sovrintendente vigile guardia bagnino pescatore
        agricoltore allevatore panettiere pizzaiolo chef ristoratore barista commerciante
        calciatore attaccante centravanti centrocampista difensore portiere terzino trequartista
        esterno mediano bomber fantasista capitano arbitro cestista pallavolista tennista nuotatore
        nuotatrice sciatore sciatrice ciclista pilota motociclista pugile schermidore schermitrice
        ginnasta velocista maratoneta campione campionessa olimpionico arcivescovo vescovo cardinale
        parroco sacerdote prete monsignor monsignore don frate suora rabbino imam boss latitante
        pentito terrorista dittatore ereditiere influencer youtuber blogger rapper dj alpinista
        collega gestore custode curatore curatrice
        soprintendente bibliotecario archeologo archeologa meteorologo climatologo agronomo
        esperto esperta specialista tesoriere presidente speaker decano debuttante veterano mister
        dg direttore comico comica showman presentatore presentatrice ballerino ballerina tenore
        soprano direttrice critico critica gallerista collezionista fumettista vignettista
        """),
    endings=_ends("ologo|ologa|iatra|tore scientifico|economista|analista|trice|ologi"),
    before=_words("ex vice neo co super primo prima"),
    adjectives=_ends(
        "ale|ali|ivo|iva|ivi|ive|ico|ica|ici|iche|ario|aria|arie|ano|ana|ane|ense|ensi|ese"
        "|esi|oso|osa|osi|ose|bile|bili|ente|enti|ante|are|ari|ista|isti|iste|oria|orio|ino"
        "|ina|ero|era|ghe|ori"
    ),
    plain=_words("""
        capo interim vicario vicaria esteri unico unica anziano anziana aggiunto aggiunta delegato
        delegata incaricato incaricata designato designata eletto eletta associato associata
        emerito emerita onorario onoraria straordinario straordinaria romano romana
    """),
    of=_words("di del dello della dell' dei degli delle d'"),
    at=_words("a al allo alla all' ai agli alle ad per presso"),
    articles=_words("il lo la l' i gli le questo questa questi queste sua suo"),
    determiners=_words("""
        il lo la l' un uno una un' i gli le suo sua del dello della dell' dal dallo dalla dall' al
        allo alla all' nel nella col questo questa quel quella quello quell' sul sulla nuovo nuova
        stesso stessa
    """),
    ages=_words("anni anno enne"),
    offices=_words(_IT_OFFICES),
    bodies=_words("""
        azienda società gruppo compagnia banca istituto casa club squadra partito movimento
        sindacato organizzazione associazione fondazione agenzia ong
    """),
    definite=_words("il lo la l' del dello della dell' dal dallo dalla dall' al allo alla all'"),
    lead=_words("già finora oggi ora anche lei lui attuale poi allora storico storica noto nota"),
    copulas=_words("è"),
    stops=_words("""
        che chi cui in con da dal dalla dall' dallo dai su sul sulla tra fra per e ed o ma è ha
        hanno sono era si non né come dove quando mentre dopo prima a al alla all' ai
    """),
    where=_words("in nel nella nell' nello a per"),
    kin=_words("""
        padre madre figlio figlia figli fratello sorella moglie marito vedova vedovo
        nipote zio zia nonno nonna cugino cugina suocero amico amica compagno compagna
        famiglia genitori legale avvocato difensore
    """),
)  # fmt: skip

_EN_OFFICES = """
    president premier minister chancellor governor gov mayor secretary spokesman spokeswoman
    spokesperson chief head leader director chairman chairwoman chair chairperson chairperson
    ambassador envoy prosecutor sheriff commissioner pope king queen prince princess emperor emir
    sultan patriarch archbishop speaker ceo cfo executive coach manager captain commander principal
    chief treasurer coroner
"""
_EN = Offices(
    heads=_words(_EN_OFFICES + """
        actor actress filmmaker screenwriter singer songwriter musician composer writer author poet
        novelist painter sculptor artist designer model presenter broadcaster journalist reporter
        correspondent editor columnist photographer historian philosopher economist analyst
        strategist trader broker banker investor entrepreneur businessman businesswoman consultant
        adviser advisor lawyer attorney solicitor barrister judge justice magistrate prosecutor
        engineer architect geologist seismologist doctor physician surgeon nurse virologist
        epidemiologist immunologist psychiatrist psychologist researcher scientist astronaut
        astronomer astrophysicist physicist chemist biologist professor lecturer teacher student
        dean rector lawmaker congressman congresswoman senator sen rep representative mp mep
        councillor councilor councilman alderman candidate challenger founder co-founder partner
        owner shareholder negotiator mediator activist campaigner driver pilot officer policeman
        detective inspector sergeant constable superintendent lieutenant colonel major general
        admiral corporal soldier marine firefighter paramedic farmer fisherman chef player
        footballer striker forward midfielder defender goalkeeper winger fullback quarterback
        pitcher referee umpire tennis swimmer skier cyclist boxer sprinter runner champion
        bishop cardinal priest rabbi imam pastor reverend chaplain monk nun dictator rapper
        meteorologist climatologist archaeologist curator librarian specialist expert secretary
        deputy aide official organizer organiser     
         comedian dancer conductor pianist violinist critic chairman kc qc
        gov sen rep lt sgt capt col gen maj prof dr
        """),
    endings=_ends("ologist|ographer|onomist|entist|spokesman|spokeswoman|maker"),
    before=_words("""
        former ex acting interim deputy vice senior chief assistant associate lead prime foreign
        defence defense finance interior health justice energy education trade transport culture
        environment labour labor home state army navy police military opposition prison fire
        executive managing general attorney equity market research junior retired veteran outgoing
        incoming national regional local federal deputy technical sporting assistant head co
        founding first second lieutenant detective district county city town high supreme human
        rights press party union bank central data climate science medical public security
        intelligence special staff investment portfolio political campaign team club world olympic
        film opera rock pop
    """),
    adjectives=_ends("(?!)x"),
    plain=frozenset(),
    of=_words("of for at with to"),
    at=frozenset(),
    articles=_words("the a an its his her their our"),
    determiners=_words("the a an his her its their another"),
    ages=_words("years year-old"),
    offices=_words(_EN_OFFICES),
    bodies=_words("company firm group bank carrier airline club team party union organization "
           "organisation agency charity carmaker automaker retailer lender"),
    definite=_words("the"),
    lead=_words("now then currently also himself herself once"),
    copulas=_words("is"),
    stops=_words("""
        in on who whom which that whose said says told is was were are has had will by from into
        as and but or after before during when while where since until about because
    """),
    where=_words("in on"),
    kin=_words("""
        father mother son daughter brother sister wife husband widow nephew friend partner
        lawyer
    """),
)  # fmt: skip

_FR_OFFICES = """
    président présidente premier ministre vice-président vice-présidente chancelier chancelière
    gouverneur gouverneure maire préfet préfète procureur procureure secrétaire porte-parole
    dirigeant leader chef cheffe directeur directrice administrateur administratrice commissaire
    ambassadeur ambassadrice entraîneur entraîneuse sélectionneur pape roi reine prince princesse
    émir sultan patriarche pdg dg patron patronne recteur rectrice commandant envoyé envoyée
    émissaire délégué déléguée syndic conseiller conseillère
"""
_FR = Offices(
    heads=_words(_FR_OFFICES + """
        acteur actrice comédien comédienne cinéaste réalisateur réalisatrice scénariste chanteur
        chanteuse musicien musicienne compositeur compositrice écrivain écrivaine autrice auteur
        auteure poète romancier romancière peintre sculpteur artiste styliste mannequin animateur
        animatrice journaliste correspondant correspondante reporter photographe éditeur éditrice
        historien historienne philosophe sociologue politologue économiste analyste stratégiste
        gérant banquier entrepreneur entrepreneuse consultant avocat avocate juge magistrat
        magistrate notaire ingénieur ingénieure architecte géologue sismologue médecin docteur
        docteure chirurgien chirurgienne infirmier infirmière virologue épidémiologiste psychiatre
        psychologue chercheur chercheuse scientifique astronaute spationaute astrophysicien
        physicien physicienne chimiste biologiste écologue professeur professeure enseignant
        enseignante étudiant étudiante doyen doyenne député députée sénateur sénatrice eurodéputé
        eurodéputée élu élue conseiller conseillère candidat candidate fondateur fondatrice
        cofondateur cofondatrice actionnaire propriétaire responsable rapporteur rapporteure
        négociateur négociatrice médiateur militant militante syndicaliste conducteur conductrice
        pilote policier policière gendarme brigadier adjudant lieutenant capitaine commandant
        colonel général amiral sergent caporal soldat inspecteur inspectrice pompier agriculteur
        éleveur pêcheur chef attaquant milieu défenseur gardien ailier buteur joueur joueuse arbitre
        nageur nageuse skieur skieuse cycliste coureur boxeur sprinteur tenniswoman champion
        championne archevêque évêque cardinal curé prêtre rabbin imam humoriste danseur danseuse
        chef rappeur monteur monteuse guide alpiniste météorologue climatologue archéologue
        conservateur conservatrice commissaire spécialiste expert experte trésorier cadre 
           chroniqueur présentateur présentatrice producteur productrice
        """),
    endings=_ends("ologue|iatre|ographe|onomiste|trice"),
    before=_words("ex ancien ancienne vice première premier"),
    adjectives=_ends(
        "al|ale|el|elle|ien|ienne|ais|aise|if|ive|ique|ain|aine|aire|ant|ante|ent|ente|ois"
        "|oise|eux|euse|iste|able|ible|in|ine|énat|ate"
    ),
    plain=_words("""
        adjoint adjointe délégué déléguée retraité retraitée associé associée élu élue
        russe marin suisse belge turc grec libre intérim
    """),
    of=_words("de du des d' de l'"),
    at=_words("à au aux auprès chargé chargée"),
    articles=_words("la le l' les leur ce cet cette ces son sa ses"),
    determiners=_words("le la l' les un une son sa ce cette cet du au"),
    ages=_words("ans"),
    offices=_words(_FR_OFFICES),
    bodies=_words("""
        entreprise société groupe compagnie banque club équipe parti syndicat organisation
        association fondation agence ong constructeur
    """),
    definite=_words("le la l' du au"),
    lead=_words("alors aujourd'hui actuel actuelle désormais"),
    copulas=_words("est"),
    stops=_words("""
        qui que dont où dans avec par pour sur et ou mais est a ont sont était se ne à au aux en
        comme quand après avant lors chez
    """),
    where=_words("à en dans sur aux"),
    kin=_words("""
        père mère fils fille frère sœur femme mari veuve neveu nièce oncle cousin
        compagnon compagne ami amie famille avocat avocate
    """),
)  # fmt: skip

_DE_OFFICES = """
    präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident
    ministerpräsidentin premier premierminister premierministerin gouverneur bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin chef chefin leiter
    leiterin direktor direktorin vorsitzender vorsitzende vorsitzenden vorstand generalsekretär
    generalsekretärin sekretär sekretärin botschafter botschafterin staatsanwalt staatsanwältin
    kommissar kommissarin trainer trainerin papst könig königin prinz prinzessin emir sultan rektor
    rektorin landrat landrätin senator senatorin landeshauptmann landeshauptfrau geschäftsführer
    geschäftsführerin intendant intendantin
"""
_DE = Offices(
    heads=_words(_DE_OFFICES + """
        schauspieler schauspielerin regisseur regisseurin sänger sängerin musiker musikerin
        komponist komponistin autor autorin schriftsteller schriftstellerin dichter maler malerin
        künstler künstlerin designer moderator moderatorin journalist journalistin korrespondent
        fotograf fotografin historiker historikerin philosoph soziologe soziologin politologe
        politologen politologin ökonom ökonomin analyst analystin anlagestratege banker unternehmer
        unternehmerin manager managerin berater beraterin anwalt anwältin rechtsanwalt
        rechtsanwältin verteidiger verteidigerin richter richterin notar ingenieur architekt
        geologe arzt ärztin chirurg virologe virologin psychiater psychologe psychologin
        neurologe neurologin forscher forscherin wissenschaftler wissenschaftlerin astronaut
        astronautin physiker physikerin chemiker biologe biologin professor professorin lehrer
        lehrerin student studentin abgeordneter abgeordnete abgeordneten rätin rat kandidat
        kandidatin gründer gründerin mitgründer eigentümer gesellschafter unterhändler aktivist
        aktivistin fahrer lokführer pilot pilotin polizist polizistin kommissar hauptmann oberst
        general admiral major leutnant soldat feuerwehrmann landwirt koch spieler spielerin
        stürmer angreifer mittelfeldspieler verteidiger torhüter torwart kapitän schiedsrichter
        schwimmer läufer radprofi boxer weltmeister weltmeisterin olympiasieger olympiasiegerin
        meister bischof erzbischof kardinal pfarrer priester rabbiner imam komiker kabarettist
        tänzer dirigent pianist kritiker rapper meteorologe meteorologin experte expertin kollege
        kollegin chefökonom gewerkschafter präses kurator kuratorin obmann obfrau
        """),
    endings=_ends(
        "minister|ministerin|präsident|präsidentin|präsidenten|sprecher|sprecherin|chef"
        "|chefin|direktor|direktorin|vorsitzende|vorsitzender|vorsitzenden|trainer|trainerin"
        "|forscher|forscherin|sekretär|sekretärin|meister|meisterin|experte|expertin|vorstand"
        "|ökonom|ökonomin|anwalt|anwältin|kommissar|kommissarin|beauftragte|beauftragter"
        "|spieler|spielerin|rätin|rat|ologe|ologin|olog|leiter|leiterin|kandidat|kandidatin"
        "|kanzler|kanzlerin|inspekteur|inspektor|führer|führerin|analyst|analystin|historiker"
        "|wissenschaftler|wissenschaftlerin|botschafter|botschafterin|redakteur|redakteurin"
        "|profi|professor|professorin|politiker|politikerin|abgeordnete|abgeordneter|aktivist"
        "|aktivistin|autor|autorin|richter|richterin|bischof|pfarrer|pfarrerin|hauptmann"
    ),
    before=_words("ex früherer frühere früheren ehemaliger ehemalige ehemaligen stellvertretender "
           "stellvertretende stellvertretenden designierter designierte erster "
           "technischer technische technischen wissenschaftlicher wissenschaftliche künstlerischer "
           "künstlerische sportlicher sportliche parlamentarischer parlamentarische leitender "
           "leitende erste ersten amtierende amtierender amtierenden damalige damaliger"),
    adjectives=_ends("(?!)x"),
    plain=frozenset(),
    of=_words("der des von vom für beim bei"),
    at=_words("an am"),
    articles=_words("der des dem den die"),
    determiners=_words("""
        der die das dem den des ein eine einem einer eines sein seine ihr ihre deren dessen seinem
        seiner ihrem ihrer laut
    """),
    ages=_words("jahre jährige jähriger"),
    offices=_words(_DE_OFFICES),
    bodies=_words("""
        unternehmen konzern gruppe bank club verein partei gewerkschaft organisation verband
        agentur firma
    """),
    definite=_words("der die das dem den des"),
    lead=_words("bisher damals heute selbst zuletzt"),
    copulas=_words("ist"),
    stops=_words("und in im die das wer"),
    where=_words("in im aus"),
    kin=_words("""
        vater mutter sohn tochter bruder schwester frau mann witwe neffe freund freundin
        anwalt
    """),
)  # fmt: skip

_ES_OFFICES = """
    presidente presidenta premier ministro ministra primer canciller gobernador gobernadora alcalde
    alcaldesa prefecto fiscal secretario secretaria portavoz vocero vocera líder jefe jefa director
    directora subdirector subdirectora administrador comisario comisaria embajador embajadora
    entrenador entrenadora técnico seleccionador papa pontífice rey reina príncipe princesa emir
    sultán patriarca rector rectora comandante enviado enviada delegado delegada subdelegado
    subdelegada consejero consejera vicepresidente vicepresidenta coordinador coordinadora decano
    decana mandatario mandataria
"""
_ES = Offices(
    heads=_words(_ES_OFFICES + """
        actor actriz cineasta guionista cantante músico compositor compositora escritor escritora
        autor autora poeta novelista pintor pintora escultor artista diseñador diseñadora modelo
        presentador presentadora periodista corresponsal reportero fotógrafo editor editora
        historiador historiadora filósofo sociólogo politólogo economista analista estratega gestor
        banquero empresario empresaria consultor abogado abogada juez jueza magistrado magistrada
        notario ingeniero ingeniera arquitecto arquitecta geólogo sismólogo médico médica doctor
        doctora cirujano enfermero enfermera virólogo epidemiólogo psiquiatra psicólogo psicóloga
        investigador investigadora científico científica astronauta astrofísico físico química
        biólogo bióloga profesor profesora maestro maestra estudiante diputado diputada senador
        senadora eurodiputado eurodiputada parlamentario candidato candidata fundador fundadora
        cofundador propietario accionista responsable ponente negociador mediador activista
        sindicalista conductor conductora piloto policía guardia sargento teniente capitán
        comandante coronel general almirante cabo soldado inspector inspectora bombero agricultor
        ganadero pescador cocinero delantero centrocampista defensa portero lateral extremo
        futbolista jugador jugadora árbitro tenista nadador nadadora esquiador ciclista boxeador
        velocista campeón campeona arzobispo obispo cardenal párroco sacerdote cura rabino imán
        humorista bailarín bailarina torero rapero guía alpinista meteorólogo meteoróloga
        climatólogo arqueólogo conservador comisario especialista experto experta tesorero 
           crítico productor productora debutante edil concejal
        concejala
        """),
    endings=_ends("ólogo|óloga|iatra|ógrafo|ógrafa"),
    before=_words("ex vice primer primera"),
    adjectives=_ends(
        "al|ales|ivo|iva|ico|ica|ario|aria|ano|ana|ense|és|esa|oso|osa|able|ible|ente|ante|ar"
        "|ista|ino|ina|ol|ola|orio|oria"
    ),
    plain=_words("""
        delegado delegada adjunto adjunta electo electa encargado encargada emérito general
        retirado jubilado interino ruso suizo griego turco belga
    """),
    of=_words("de del"),
    at=_words("a al para ante"),
    articles=_words("la el los las este esta estos estas su sus"),
    determiners=_words("el la un una los las su al del este esta lo"),
    ages=_words("años"),
    offices=_words(_ES_OFFICES),
    bodies=_words("""
        empresa compañía grupo banco club equipo partido sindicato organización asociación
        fundación agencia ong
    """),
    definite=_words("el la al del"),
    lead=_words("hasta ahora actual entonces también hoy"),
    copulas=_words("es"),
    stops=_words("""
        que quien cuyo en con por para sobre y e o pero es ha han son era se no como cuando a al
        tras
    """),
    where=_words("en"),
    kin=_words("""
        padre madre hijo hija hermano hermana esposa marido mujer viuda sobrino tío primo
        amigo amiga familia abogado
    """),
)  # fmt: skip

_PT_OFFICES = """
    presidente presidenta primeiro premiê ministro ministra chanceler governador governadora
    prefeito prefeita procurador procuradora secretário secretária porta-voz líder chefe diretor
    diretora director administrador comissário embaixador embaixadora treinador técnico papa rei
    rainha príncipe princesa reitor reitora comandante delegado delegada vice-presidente
    coordenador coordenadora
"""
_PT = Offices(
    heads=_words(_PT_OFFICES + """
        ator atriz cineasta cantor cantora músico compositor escritor escritora autor autora poeta
        pintor pintora artista jornalista repórter fotógrafo historiador filósofo sociólogo
        economista analista gestor banqueiro empresário empresária advogado advogada juiz juíza
        engenheiro engenheira arquiteto médico médica doutor doutora cirurgião enfermeiro enfermeira
        pesquisador pesquisadora investigador investigadora cientista físico biólogo bióloga
        professor professora deputado deputada senador senadora eurodeputado vereador vereadora
        candidato candidata fundador fundadora responsável relator relatora ativista sindicalista
        motorista piloto policial sargento tenente capitão major coronel general almirante soldado
        bombeiro agricultor atacante meia zagueiro goleiro jogador jogadora árbitro tenista campeão
        campeã arcebispo bispo cardeal padre humorista meteorologista especialista 
        """),
    endings=_ends("ólogo|óloga|ógrafo"),
    before=_words("ex vice primeiro primeira"),
    adjectives=_ends(
        "al|ais|ivo|iva|ico|ica|ário|ária|ano|ana|ense|ês|esa|oso|osa|ável|ente|ante|ar|ista"
        "|ino|ina|eiro|eira"
    ),
    plain=_words("geral interino adjunto adjunta delegado delegada eleito eleita russo"),
    of=_words("de do da dos das"),
    at=_words("a ao à para"),
    articles=_words("o a os as"),
    determiners=_words("o a um uma os as seu sua do da ao à pelo pela"),
    ages=_words("anos"),
    offices=_words(_PT_OFFICES),
    bodies=_words("""
        empresa companhia grupo banco clube equipe partido sindicato organização associação
        fundação agência ong
    """),
    definite=_words("o a do da ao à"),
    lead=_words("até agora atual então também"),
    copulas=_words("é"),
    stops=_words("""
        que quem em no na com por para sobre e ou mas é foi tem são era se não como quando a ao
        após
    """),
    where=_words("em no na"),
    kin=_words("""pai mãe filho filha irmão irmã esposa marido viúva amigo família advogado"""),
)  # fmt: skip

_TABLES = {"it": _IT, "en": _EN, "fr": _FR, "de": _DE, "es": _ES, "pt": _PT}


@cache
def offices(language: str) -> Offices | None:
    """The grammar of roles in a language; None beyond the six."""
    return _TABLES.get(language)

# What somebody is in a case or a story, which is no office: whose lawyer, mother or victim another
# is (*il legale dell'imputato X*), the name is of them.
PARTIES = frozenset("""
    imputato imputata indagato indagata accusato accusata sospettato sospettata condannato
    condannata arrestato arrestata detenuto detenuta vittima ucciso uccisa ferito ferita bambino
    bambina ragazzo ragazza giovane uomo donna minore pensionato pensionata defunto defunta
    scomparso scomparsa testimone figlio figlia moglie marito
    accusé accusée prévenu prévenue suspect suspecte condamné condamnée détenu détenue victime tué
    tuée blessé blessée enfant fillette garçon jeune homme femme défunt défunte témoin fils fille
    épouse mari
    angeklagten angeklagter beschuldigten beschuldigter hauptbeschuldigten verdächtigen
    tatverdächtigen verurteilten festgenommenen inhaftierten opfers opfer getöteten verletzten
    jungen mädchens mannes frau zeugen zeugin sohnes tochter
    acusado acusada imputado imputada sospechoso sospechosa condenado condenada detenido detenida
    víctima fallecido fallecida herido herida niño niña joven hombre mujer testigo hijo hija esposa
    esposo procesado procesada
    defendant accused suspect convict victim detainee witness
""".split())  # fmt: skip
