"""Words that stand beside names and say of what: roles, bodies, places, sayings, in six languages.

Written for the tagger of names (`ultimora.understand.tagger`), which takes them as evidence only:
a word here makes no name, and one that is missing costs little. Each class has a letter.
"""

from __future__ import annotations

from functools import cache

# r: a person's role or title, before or behind the name
_ROLES = """
it: presidente ministro ministra premier sindaco sindaca governatore governatrice assessore
    assessora senatore senatrice deputato deputata onorevole segretario segretaria portavoce
    leader capogruppo commissario commissaria prefetto questore procuratore procuratrice pm
    giudice magistrato avvocato avvocata generale colonnello capitano ammiraglio ambasciatore
    ambasciatrice direttore direttrice amministratore delegato ad allenatore tecnico ct attaccante
    portiere difensore centrocampista regista attore attrice cantante scrittore scrittrice
    giornalista professore professoressa dottor dottoressa dott prof ing cardinale arcivescovo
    vescovo papa don monsignor mons padre suor re regina principe principessa imprenditore
    fondatore cancelliere cancelliera viceministro vicepresidente sottosegretario sottosegretaria
    boss pilota ciclista tennista signor signora on sen avv economista analista rettore rettrice
en: president minister premier mayor governor senator congressman congresswoman representative
    secretary spokesman spokeswoman spokesperson leader commissioner prosecutor judge justice
    attorney lawyer general colonel captain admiral ambassador director chief ceo chairman
    chairwoman chair coach manager striker goalkeeper defender midfielder actor actress singer
    writer author journalist professor doctor dr prof cardinal archbishop bishop pope father king
    queen prince princess founder chancellor deputy undersecretary detective sergeant lieutenant
    officer sheriff mr mrs ms sir lord lady dame economist analyst rep sen gov gen lt col capt
fr: président présidente ministre maire premier première député députée sénateur sénatrice
    secrétaire porte-parole leader chef patron patronne préfet préfète procureur procureure juge
    magistrat avocat avocate général colonel capitaine amiral ambassadeur ambassadrice directeur
    directrice pdg entraîneur sélectionneur attaquant gardien défenseur milieu réalisateur
    réalisatrice acteur actrice chanteur chanteuse écrivain écrivaine journaliste professeur
    professeure docteur cardinal archevêque évêque pape père roi reine prince princesse fondateur
    fondatrice chancelier chancelière commissaire m mme mlle me économiste analyste eurodéputé
de: präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerpräsident
    ministerpräsidentin senator senatorin abgeordneter abgeordnete staatssekretär
    staatssekretärin sprecher sprecherin chef chefin parteichef parteichefin vorsitzender
    vorsitzende generalsekretär generalsekretärin staatsanwalt richter richterin anwalt general
    oberst admiral botschafter botschafterin direktor direktorin geschäftsführer
    geschäftsführerin vorstandschef trainer trainerin stürmer torhüter verteidiger regisseur
    regisseurin schauspieler schauspielerin sänger sängerin autor autorin schriftsteller
    journalist journalistin professor professorin dr prof kardinal erzbischof bischof papst könig
    königin prinz prinzessin gründer kommissar kommissarin herr frau innenminister außenminister
    außenministerin finanzminister verteidigungsminister innenministerin bundespräsident
    ökonom ökonomin kommissionspräsidentin us-präsident
es: presidente presidenta ministro ministra premier alcalde alcaldesa gobernador gobernadora
    diputado diputada senador senadora secretario secretaria portavoz líder vocero vocera
    consejero consejera comisario comisaria fiscal juez jueza magistrado abogado abogada general
    coronel capitán almirante embajador embajadora director directora entrenador técnico
    seleccionador delantero portero defensa centrocampista actor actriz cantante escritor
    escritora periodista profesor profesora doctor doctora cardenal arzobispo obispo papa padre
    rey reina príncipe princesa fundador canciller vicepresidente vicepresidenta exministro
    expresidente empresario don doña sr sra d dña economista analista lehendakari
pt: presidente ministro ministra prefeito governador governadora deputado deputada senador
    senadora secretário secretária porta-voz líder juiz juíza procurador general coronel capitão
    embaixador diretor diretora treinador técnico atacante goleiro ator atriz cantor cantora
    escritor jornalista professor professora doutor cardeal arcebispo bispo papa rei rainha
    príncipe princesa fundador chanceler vice-presidente dom senhor senhora
"""
# o: a body, as the first or last word of its name
_BODIES = """
it: ministero banca università istituto società gruppo partito sindacato corte tribunale procura
    questura prefettura commissione consiglio camera senato parlamento agenzia ente fondazione
    associazione federazione unione lega fronte movimento comitato consorzio cooperativa azienda
    compagnia club squadra nazionale esercito marina aeronautica polizia carabinieri guardia
    protezione croce ufficio dipartimento assessorato regione comune provincia autorità garante
    ordine confederazione organizzazione spa srl s.p.a alleanza brigata forze servizi osservatorio
    assemblea congresso conferenza chiesa diocesi liceo scuola accademia policlinico asl
en: ministry department bank university institute company group party union court office agency
    commission council house senate parliament congress foundation association federation league
    front movement committee corporation corp inc ltd llc plc co club team army navy police guard
    force forces bureau authority board organization organisation alliance brigade service
    services church school college academy assembly society center centre trust fund times post
    journal news airlines airways motors united city
fr: ministère banque université institut société groupe parti syndicat cour tribunal parquet
    préfecture commission conseil chambre sénat parlement assemblée agence fondation association
    fédération union ligue front mouvement comité compagnie club équipe armée marine police
    gendarmerie garde croix bureau département direction région autorité ordre organisation
    alliance brigade forces service services observatoire église école académie collège lycée
    caisse haute sa sas sarl congrès
de: ministerium bank universität institut gesellschaft gruppe partei gewerkschaft gericht
    landgericht oberlandesgericht amtsgericht bundesgerichtshof bundesverfassungsgericht
    verwaltungsgericht staatsanwaltschaft generalbundesanwalt kommission rat bundestag bundesrat
    landtag parlament agentur stiftung verband bund union liga front bewegung komitee konzern
    unternehmen verein fc sc sv tsv vfb vfl marine polizei bundeswehr bundespolizei
    landeskriminalamt bundeskriminalamt amt bundesamt behörde gmbh ag se kg e.v orden kirche
    akademie hochschule zeitung zentralrat zentrale innenministerium außenministerium
    finanzministerium verteidigungsministerium bundesregierung auswärtiges allianz fraktion
es: ministerio banco universidad instituto sociedad grupo partido sindicato corte tribunal
    audiencia juzgado fiscalía comisión consejo cámara senado parlamento congreso asamblea agencia
    fundación asociación federación unión liga frente movimiento comité compañía club equipo
    ejército armada policía guardia cruz oficina departamento consejería ayuntamiento diputación
    junta generalitat autoridad orden organización alianza brigada fuerzas servicio servicios
    observatorio iglesia escuela academia colegio real s.a s.l sa secretaría dirección
pt: ministério banco universidade instituto sociedade grupo partido sindicato corte tribunal
    comissão conselho câmara senado parlamento congresso assembleia agência fundação associação
    federação união liga frente movimento comitê comité companhia clube equipe exército marinha
    polícia guarda secretaria departamento prefeitura autoridade ordem organização aliança forças
    igreja escola academia s.a ltda procuradoria supremo
"""
# g: a place, as the first or last word of its name, or before it
_PLACES = """
it: via viale piazza piazzale corso largo vicolo lungomare lago fiume torrente mare monte monti
    isola isole valle val golfo stretto capo porto aeroporto stazione ospedale policlinico clinica
    stadio carcere castello palazzo villa teatro museo basilica duomo chiesa ponte autostrada
    statale provincia regione città comune frazione quartiere rione borgo paese stato stati penisola
    costa mar oceano deserto parco bosco passo cima
en: street avenue road square lane boulevard lake river sea mount mountain mountains island islands
    valley gulf strait cape port airport station hospital stadium prison castle palace theatre
    theater museum bridge highway county state states city town village district province region
    peninsula coast ocean desert park bay beach hill north south east west northern southern eastern
    western
fr: rue avenue boulevard place quai lac fleuve rivière mer mont monts île îles vallée golfe détroit
    cap port aéroport gare hôpital chu stade prison château palais théâtre musée basilique
    cathédrale pont autoroute département région ville commune quartier pays état états péninsule
    côte océan désert parc forêt col baie
de: straße platz allee see fluss meer berg insel inseln tal golf kap hafen flughafen bahnhof
    hauptbahnhof krankenhaus klinik stadion gefängnis schloss theater museum brücke autobahn kreis
    landkreis stadt gemeinde bezirk provinz region halbinsel küste ozean wüste park bundesland
    nord süd ost west nord- süd-
es: calle avenida plaza paseo lago río mar monte montes isla islas valle golfo estrecho cabo puerto
    aeropuerto estación hospital estadio cárcel castillo palacio teatro museo basílica catedral
    puente autopista autovía provincia región ciudad municipio barrio país estado estados península
    costa océano desierto parque sierra bahía comunidad departamento
pt: rua avenida praça lago rio mar monte serra ilha ilhas vale golfo estreito cabo porto aeroporto
    estação hospital estádio prisão castelo palácio teatro museu ponte rodovia província região
    cidade município bairro país estado estados península costa oceano deserto parque baía
"""
# e: an event, law, prize or work
_THINGS = """
it: legge decreto trattato accordo patto piano operazione guerra battaglia festival coppa
    campionato giro premio torneo olimpiadi mondiali europei gran programma progetto missione film
    libro romanzo album canzone nave aereo uragano tifone satellite razzo legge riforma processo
    inchiesta giochi maratona trofeo mostra fiera vertice
en: act law bill treaty agreement accord pact plan operation war battle festival cup championship
    tour prize award tournament olympics olympic games programme program project mission film movie
    book novel album song ship aircraft hurricane typhoon storm satellite rocket summit open
    grand prix marathon trophy series
fr: loi traité accord pacte plan opération guerre bataille festival coupe championnat tour prix
    tournoi jeux olympiques mondial euro programme projet mission film livre roman album chanson
    navire avion ouragan typhon tempête satellite fusée sommet trophée marathon salon
de: gesetz vertrag abkommen pakt plan operation krieg schlacht festival pokal meisterschaft
    tour preis turnier olympia spiele programm projekt mission film buch roman album lied schiff
    flugzeug hurrikan taifun sturm satellit rakete gipfel messe weltmeisterschaft
    europameisterschaft
es: ley tratado acuerdo pacto plan operación guerra batalla festival copa campeonato vuelta giro
    premio torneo juegos olímpicos mundial eurocopa programa proyecto misión película libro novela
    disco álbum canción buque avión huracán tifón borrasca satélite cohete cumbre gran trofeo feria
pt: lei tratado acordo pacto plano operação guerra batalha festival copa campeonato volta prêmio
    prémio torneio jogos olímpicos mundial programa projeto missão filme livro romance álbum canção
    navio avião furacão satélite foguete cúpula cimeira troféu
"""
# s: says, said and the like: who speaks is a person or a body
_SAYINGS = """
it: detto ha spiegato dichiarato affermato aggiunto annunciato riferito sottolineato ricordato
    commentato scritto dice spiega afferma aggiunge secondo osserva
en: said says told added according announced stated wrote tells warned
fr: dit déclaré affirmé ajouté annoncé selon indiqué expliqué souligné estimé précisé écrit
    assuré confié lancé
de: sagte erklärte teilte laut betonte fügte schrieb kritisierte forderte warnte zufolge kündigte
es: dijo declaró afirmó añadió anunció según explicó señaló indicó aseguró agregó escribió
pt: disse declarou afirmou acrescentou anunciou segundo explicou escreveu
"""
_CLASSES = {"r": _ROLES, "o": _BODIES, "g": _PLACES, "e": _THINGS, "s": _SAYINGS}


@cache
def cues(language: str) -> dict[str, str]:
    """The words of a language (lower case), each with the letters of its classes, in order."""
    found: dict[str, str] = {}
    for letter, text in _CLASSES.items():
        for block in text.replace("\n    ", " ").strip().splitlines():
            code, _, words = block.partition(": ")
            if code == language:
                for word in words.split():
                    if letter not in found.get(word, ""):
                        found[word] = found.get(word, "") + letter
    return found
