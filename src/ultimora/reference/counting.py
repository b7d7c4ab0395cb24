"""Words around a number, in six languages: about, of the, other; and those that make it none."""

from __future__ import annotations

from dataclasses import dataclass, field

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(**kinds: str) -> Phrases:
    """Approximators by their last word, longest first; `kinds` lists phrases parted by commas."""
    by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, listed in kinds.items():
        for phrase in listed.split(","):
            words = tuple(phrase.split())
            by_last.setdefault(words[-1], []).append((words, kind))
    return {
        last: tuple(sorted(found, key=lambda one: -len(one[0]))) for last, found in by_last.items()
    }


@dataclass(frozen=True, slots=True)
class Counting:
    """
    One language's words around numbers, all in lower case. `before` and `behind` are
    approximators; `articles` may stand between one and the number. `plain` undoes the fusion of
    preposition and article (``dei`` is ``di``). `between` opens a range, `and_` joins its ends,
    `start` and `to` do where it runs from one to the other. `closed` are words that no counted
    noun begins with: function words and common verbs; `adjectives` stand before the noun; `of`
    takes the whole of which some are counted, `whom` its pronouns. `out_of` stands before the
    whole of a share (``su 256``). `labels` make the number behind them a name (``articolo 3``);
    `lengths` are units of time, `years` those of age; `aged` words before an age, `born` suffixes
    of it; `games` what is behind a score. `verbs` are endings that no plural noun has, `plural`
    those that one must have (empty: any); `odd` are Italian plurals in a or o. `people` is the
    noun for persons that copy leaves out, `persons` common nouns for people. What stands behind
    `prepositions` is no subject; `jailed` begins the words of a sentence, which is counted in
    years like an age.
    """

    before: Phrases
    behind: dict[tuple[str, ...], str]
    articles: frozenset[str]
    plain: dict[str, str]
    between: frozenset[str]
    and_: frozenset[str]
    start: frozenset[str]
    to: frozenset[str]
    closed: frozenset[str]
    adjectives: frozenset[str]
    of: frozenset[str]
    whom: frozenset[str]
    out_of: frozenset[str]
    labels: frozenset[str]
    lengths: frozenset[str]
    years: frozenset[str]
    aged: frozenset[str]
    born: tuple[str, ...]
    at: frozenset[str]
    people: str
    persons: frozenset[str]
    odd: frozenset[str] = frozenset()
    verbs: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    others: frozenset[str] = field(default_factory=frozenset)
    prepositions: frozenset[str] = frozenset()
    jailed: tuple[str, ...] = ()


def _plain(**fused: str) -> dict[str, str]:
    return {word: plain.rstrip("_") for plain, words in fused.items() for word in words.split()}


_LABELS = "n no nr nº n° num art § sec ch vol p pp fig tel cap q"

COUNTING: dict[str, Counting] = {
    "it": Counting(
        before=_phrases(
            over="oltre,più di,poco più di,ben oltre,superiore a,superiori a,sopra,sopra a,sopra "
                 "quota,"
            "sopra i,al di sopra di,over,maggiore di,più che,sopra di,superato,superano,supera,"
            "superavano,supererà,superare,superata,superati,superando,quota superiore a,"
            "qualcosa più di",
            about="circa,intorno a,attorno a,pressappoco,grosso modo,più o meno,all'incirca,"
            "a circa,una media di,approssimativamente,si aggira su,aggirano su,qualcosa come,"
            "stimati in circa,indicativamente",
            least="almeno,non meno di,come minimo,minimo,a partire da,perlomeno,quantomeno",
            most="fino a,sino a,al massimo,massimo,non più di,non oltre,un massimo di,fino ad,"
            "sino ad,al più,tutt'al più",
            under="meno di,quasi,poco meno di,sotto,sotto a,al di sotto di,inferiore a,inferiori "
            "a,"
            "under,sotto quota,sotto i,appena sotto,neanche,nemmeno,minore di,sfiora,sfiorano,"
            "sfiorato,sfiorando,ad un passo da,vicino a",
        ),
        behind={("circa",): "about", ("o", "più"): "least", ("e", "oltre"): "over",
                ("e", "più"): "over", ("o", "quasi"): "under", ("almeno",): "least",
                ("al", "massimo"): "most", ("in", "su"): "least"},
        articles=_set("i gli le il lo la l' un una uno un' quei quelle"),
        plain=_plain(di="dei degli delle del dello della dell' d'",
                     a="ai agli alle al allo alla all' ad",
                     da="dai dagli dalle dal dallo dalla dall'",
                     su="sui sugli sulle sul sullo sulla sull'",
                     in_="nei negli nelle nel nello nella nell'",
                     con="coi col"),
        between=_set("tra fra"), and_=_set("e ed"), start=_set("da"), to=_set("a"),
        closed=_set("""
            di a da in con su per tra fra e ed ad od o ma che chi cui è sono era erano sarà
            saranno sarebbe sarebbero ha hanno aveva avevano avrà avranno del dello della dei
            degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall'
            nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' il lo la i
            gli le l' un uno una un' non si ne ci vi come anche più meno quando mentre dove già
            ancora solo soltanto oggi ieri domani poi invece però contro rispetto secondo dopo
            prima durante fino oltre verso senza sotto sopra entro presso nonché ovvero cioè viene
            vengono venne vennero può possono deve devono va vanno fa fanno resta restano risulta
            risultano rimane rimangono finisce se perché quindi così pari tutti tutte quelli
            quelle questi queste d' c' s' col coi lui lei loro ora adesso tra cui grazie insieme
            circa almeno quasi po' mai sempre appena dunque infatti né oppure eppure sia perciò
            d'un fine inizio metà ogni causa torna arriva arrivano avrebbe avrebbero potrebbe
            potrebbero dovrebbe dovrebbero fu furono poiché affinché benché sebbene
            """),
        adjectives=_set("""
            altri altre nuovi nuove grandi grande gran grossi grosse piccoli piccole giovani
            giovane vecchi vecchie ex presunti presunte diversi diverse soli sole ulteriori
            importanti principali primi prime ultimi ultime buoni buone bei belle lunghi lunghe
            brevi gravi bravi antichi antiche veri vere propri proprie miei mie tuoi tue suoi sue
            nostri nostre vostri vostre loro presunto presunta altro altra nuovo nuova piccolo
            piccola solo sola giovanissimi giovanissime anziani anziane anziano anziana maggiori
            minori noti note differenti singoli singole successivi successive precedenti storici
            storiche celebri famosi famose possibili potenziali semplici stessi stesse cosiddetti
            ulteriore finti finte falsi false vari varie distinti distinte enormi violenti
            violente preziosi preziose rari rare illustri autorevoli splendidi fondamentali
            nuovissimi grandissimi specifici specifiche importante sedicenti
            """),
        of=_set("di"), whom=_set("cui quali loro essi esse questi queste quelli quelle noi voi"),
        out_of=_set("su"),
        labels=_set(_LABELS + """
            articolo articoli artt comma commi legge decreto numero numeri pagina pagine pag pagg
            capitolo volume paragrafo  canale binario volo
            autostrada statale provinciale regionale sp ss sr strada linea treno stanza camera
            sala aula padiglione stand gate porta articoli dpr dl ddl dlgs regolamento direttiva
            sentenza delibera circolare ordinanza fascicolo lotto fase serie gruppo formula livello
            gara tappa giornata round classe versione tipo modello codice anno ore h telefono
            cellulare fax interno civico categoria girone turno zona sezione seggio
            regione protocollo risoluzione psalmo salmo edizione puntata episodio stagione km/h nel
            """) - _set("km/h nel regione porta strada camera"),
        lengths=_set("""
            estati inverni primavere autunni
            secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno
            anni decennio decenni secolo secoli notte notti trimestre trimestri semestre semestri
            quadrimestri bimestri mezz'ora sera sere mattina mattine pomeriggi weekend millenni
            giornate istanti lustri annualità
            """),
        years=_set("anni anno"), aged=_set("età aveva ha compie avevano hanno compirà ne compiuto "
                                           "compiere compiva festeggia ho avevo"),
        born=("enne", "enni"), at=_set("alle dalle ore le all' all dall'"),
        people="persone",
        persons=_set("""
            persone persona uomini uomo donne donna bambini bambino bambine bambina ragazzi
            ragazzo ragazze ragazza giovani giovane minori minorenni cittadini cittadino civili
            civile soldati soldato militari militare agenti agente poliziotti carabinieri migranti
            migrante pedoni pedone ciclisti ciclista passeggeri passeggere operai operaio
            lavoratori studenti studente studentesse pazienti turisti turista anziani anziano
            adulti adulto adulta inattivi
            residenti abitanti famiglie amici amico amica colleghi collega ostaggi vigile pompiere
            neonata neonate bimbo bimba bimbi bimbe ragazzina ragazzino ragazzini ragazzine alunno
            alunni alunne madre padre moglie marito figlia figlio sorella fratello nonna nonno zio
            cugino suora sacerdote sacerdoti prete preti medico poliziotto poliziotta carabiniere
            finanziere avvocato giudice sindaco pilota piloti marinaio marinai pescatore contadino
            boscaiolo muratore tecnico tecnici casalinga pensionato pensionata pensionati
            disoccupato straniero cittadina detenuto detenuti latitante complice complici ladro
            ladri attentatore kamikaze reporter cameraman fotografo volontario volontaria
            volontari vicino tassista orso orsa lupo lupi orsi cane cani cavallo cavalli mucca
            mucche pecore balena delfino dipendenti dipendente terroristi miliziani combattenti
            manifestanti tifosi giornalisti medici infermieri pescatori alpinisti escursionisti
            escursionista fratelli sorelle figli coniugi neonati neonato automobilisti
            motociclisti motociclista vigili pompieri scolari scolaro detenuta bagnanti bagnante
            camionista camionisti ciclista autista autisti macchinista badante badanti infermiera
            infermiere assistenti parenti nipoti nipote gemelli gemelle bambinaia sposi ospiti
            ospite residente villeggianti profughi profughe rifugiati rifugiata prigionieri
            prigioniero riservisti giornalista funzionari funzionario senatori deputati
            consiglieri operatori operatrici addetti palestinesi israeliani ucraini russi italiani
            stranieri indagati sospetti individui
            membri membro ingegneri ingegnere specializzandi
            maestra maestro maestri maestre impiegato impiegata impiegati impiegate commessa
            commesso commessi cuoco cuoca cuochi idraulico meccanico ostetrica ostetriche avvocata
            avvocati giudici sindaca sindaci ministra ministro parroco vescovo frate frati vedova
            vedovo zia zii cugina cugini cognato cognata suocera suocero genero nuora fidanzato
            fidanzata fidanzati compagno compagna compagni convivente gemello gemella soldato
            soldatessa soldatesse poliziotte guardia guardie maresciallo appuntato brigadiere
            colonnello sergente caporale tenente vigilessa ragioniera ragioniere architetto
            architetti architetta geometra psicologa psicologo psicologi chirurgo chirurga
            chirurghi veterinario veterinaria farmacista biologo biologa operaia operaie
            casalinghe disoccupata disoccupati disoccupate scolara scolare maestranze inquilini
            inquilino inquilina proprietario proprietaria titolare soccorritore soccorritori
            svizzero svizzera svizzeri tedesco tedesca tedeschi tedesche russo russa ucraino
            ucraina polacco polacca polacchi greco greca greci turco turca turchi romeno romena
            romeni rumeno rumena bulgaro bulgara serbo serba croato croata spagnolo spagnola
            spagnoli austriaco austriaca austriaci ceco ceca slovacco tunisino tunisina tunisini
            marocchino marocchina marocchini algerino algerina filippino filippina filippini
            argentino argentina britannico britannica britannici belga belgi iracheno iracheni
            italiano italiana italiane straniera straniere evasi evaso ricercato ricercati
            rapinatore rapinatori assalitore assalitori aggressore aggressori scafista scafisti
            trafficanti spacciatori mafiosi affiliati boss capotreno ferrovieri ferroviere
            netturbino bidello bidella portiere custode guardiano guardiani elettori elettrici
            lavoratrici ricoverati degenti assistiti vittima vittime ragazzine studentessa
            universitario universitaria universitari liceale liceali fedeli pellegrini pellegrino
            adolescente adolescenti minorenne maggiorenne ultras ultrà scout sub speleologo
            speleologi sommozzatori sommozzatore atleta atleti paracadutista parapendista
            """),
        verbs=("ono", "ano", "anno", "ranno", "ero", "ando", "endo", "mente", "rà", "ò"),
        odd=_set("uova dita paia miglia braccia ossa lenzuola mura ginocchia labbra grida ciglia "
                 "cinema gorilla sosia delta auto moto foto radio video cargo euro stereo dinamo "
                 "punto metro no "
                 "kiwi"),
        prepositions=_set("di a da in con su per tra fra presso dopo durante contro verso "
                          "nei negli nelle nel nello nella nell' dei degli delle del dello "
                          "della dell' ai agli alle al allo alla all' dai dagli dalle dal "
                          "dallo dalla dall' sui sugli sulle sul sullo sulla sull'"),
        jailed=("condann", "pena", "pene", "recl", "carcere", "ergast", "contratt", "rischi",
        "detenz",
                "inflitt", "squalific", "btp", "bund", "titol", "rendiment", "mutu", "tass",
                "obbligazion", "interdizion"),
        others=_set("altri altre altro altra"),
    ),
    "en": Counting(
        before=_phrases(
            over="over,more than,above,in excess of,upwards of,well over,just over,greater than,"
            "topped,exceeding,exceeds,exceeded,exceed,a little over,slightly more than,beyond,"
            "surpassed,surpassing,higher than,north of,far more than",
            about="about,around,some,roughly,approximately,an estimated,estimated,nearly about,"
            "circa,or so,more or less,close on,in the region of,an average of",
            least="at least,no fewer than,not less than,no less than,a minimum of,not fewer than",
            most="up to,at most,as much as,as many as,a maximum of,no more than,at the most,"
            "not more than,maximum",
            under="under,less than,fewer than,below,almost,nearly,close to,just under,lower than,"
            "well under,nearly,shy of,just shy of,just below",
        ),
        behind={("or", "more"): "least", ("or", "so"): "about", ("-", "odd"): "about",
                ("or", "less"): "most", ("at", "least"): "least", ("or", "fewer"): "most",
                ("-", "plus"): "over", ("or", "thereabouts"): "about"},
        articles=_set("the a an"), plain={},
        between=_set("between"), and_=_set("and"), start=_set("from"), to=_set("to"),
        closed=_set("""
            of to in on at by for with from as and or but nor than that which who whom whose this
            these those the a an is are was were be been being has have had having do does did will
            would can could may might must shall should not no if when while where because since
            until till after before during over under above below between among against into onto
            out off up down about around per via within without upon across through along near
            toward towards despite it its he she they them their his her him you your we us our i
            so then there here now also only just still even too very more less most least ago
            later earlier each apiece went came come goes said says made remain remained remains
            took take takes got get left lost fled died survived so yesterday today tomorrow
            including amid according such both either neither whereas although though unless
            overnight meanwhile however instead yet already soon later together what how why
            """),
        adjectives=frozenset(),
        of=_set("of"), whom=_set("them whom these those us you"),
        out_of=_set(""),
        labels=_set(_LABELS + """
            article articles section sections number numbers page pages chapter verse flight route
            highway interstate channel room gate platform building phase stage series
            group formula level type model class version round game day week grade apartment suite
            unit district ward precinct psalm episode season lot clause paragraph amendment
            resolution directive regulation case docket file title schedule protocol proposition
            rule form apollo saturn falcon windows iphone boeing airbus category tier step engine
            volume phone call dial bus pier exhibit count area zone sector
            """) - _set("count"),
        lengths=_set("""
            summers winters
            second seconds minute minutes hour hours day days week weeks month months year years
            decade decades century centuries night nights quarter quarters semester semesters
            weekend weekends fortnight morning mornings evening evenings season seasons
            millennia min mins hrs yrs hundredths thousandths milliseconds nanoseconds
            """) - _set("second quarter season seasons"),
        years=_set("years year"), aged=_set("aged age ages"), born=(), at=_set("at"),
        people="people",
        persons=_set("""
            customers customer clients users visitors applicants viewers shoppers buyers guests
            people person persons guard guards men man women woman children child boys boy girls
            girl teenagers civilians civilian soldiers soldier troops officers officer migrants
            migrant refugees passengers passenger workers worker students student patients patient
            tourists residents hostages terrorists militants fighters protesters fans journalists
            doctors nurses fishermen climbers hikers brothers sisters sons daughters pedestrians
            cyclists drivers firefighters policemen police suspects gunmen victims pupils
            villagers palestinians toddlers teen teens teenager pensioner pensioners grandmother
            grandfather mother father son daughter wife husband brother sister couple passerby
            bystander bystanders motorist motorists motorcyclist biker farmer farmers fisherman
            miner sailor gunman attacker attackers suspect firefighter paramedic paramedics nurse
            doctor teacher teachers pupil reporter reporters photographer protester priest priests
            nun monk monks tourist climber hiker skier skiers swimmer surfer diver divers pilot
            inmate inmates prisoner prisoners marine marines lawmaker politician mayor employee
            contractor contractors bear dog dogs horse horses whale whales schoolchildren
            schoolgirls schoolboys schoolgirl schoolboy grandchildren grandchild relatives
            relative neighbours neighbors neighbour guests guest survivor bathers trainees trainee
            staffers clerks soldiers reservists captives crewmen crewmembers holidaymakers
            villager worshippers shoppers commuters cleaners nurses aides israelis ukrainians
            russians americans miners sailors pilots employees staff families crew miners infants
            babies baby toddler adults adult minors
            members member engineers engineer actor actress singer author writer director musician
            composer artist footballer boxer lawyer senator judge scientist survivors victim
            gunmen kidnapper kidnappers smuggler smugglers rebel rebels insurgents jihadists
            demonstrators demonstrator activists activist rioters rescuers rescuer aid-workers
            pedestrian cyclist driver lifeguard bridegroom bride infant schoolchild youngster
            youngsters youths youth servicemen serviceman medics medic crewman detainees
            detainee asylum-seekers campers camper skydiver skydivers hunters hunter
            """),
        prepositions=_set("of to in on at by for with from after during against into "
                          "within near under over"),
        jailed=("sentenc", "jail", "prison", "contract"),
        others=_set("other others another more further additional"),
    ),
    "fr": Counting(
        before=_phrases(
            over="plus de,plus d',au-delà de,supérieur à,supérieure à,supérieurs à,dépasse,"
            "dépassé,"
            "dépassent,un peu plus de,un peu plus d',bien plus de,au-dessus de,dépassant,"
            "plus que",
            about="environ,quelque,autour de,aux alentours de,à peu près,approximativement,"
            "une moyenne de,de l'ordre de,quelques",
            least="au moins,pas moins de,au minimum,minimum,à partir de",
            most="jusqu'à,jusqu' à,au plus,au maximum,pas plus de,maximum,un maximum de,tout au "
                 "plus",
            under="moins de,moins d',près de,près d',presque,un peu moins de,un peu moins d',"
            "en dessous de,inférieur à,inférieure à,au-dessous de,sous,proche de,frôle,"
            "à peine,sous les",
        ),
        behind={("environ",): "about", ("au", "moins"): "least", ("ou", "plus"): "least",
                ("au", "maximum"): "most", ("au", "plus"): "most", ("et", "plus"): "least",
                ("au", "minimum"): "least"},
        articles=_set("les des le la l' un une ces ses"),
        plain=_plain(de="du des d'", à="au aux"),
        between=_set("entre"), and_=_set("et"), start=_set("de"), to=_set("à"),
        closed=_set("""
            de d' du des à au aux en dans par pour sur sous avec sans chez vers entre et ou mais
            que qu' qui dont où est sont était étaient sera seront serait seraient été a ont avait
            avaient aura auront ai le la les l' un une ce cet cette ces se s' ne n' pas plus moins
            il elle ils elles on nous vous je lui leur leurs son sa ses y soit lors alors quand
            lorsque comme si puis après avant pendant depuis contre selon jusqu' jusqu'à ainsi
            aussi encore déjà seulement hier demain jeudi toujours jamais parmi car donc or ni
            chacun chacune peut peuvent doit doivent va vont fait font reste restent meurent mort
            ans aujourd'hui environ chaque tout tous toutes toute malgré grâce afin notamment
            lundi mardi mercredi vendredi samedi dimanche outre même
            """) - _set("mort ans"),
        adjectives=_set("""
            autres autre nouveaux nouvelles nouveau nouvelle grands grandes grand grande petits
            petites petit petite jeunes jeune vieux vieilles anciens anciennes ancien ancienne
            premiers premières derniers dernières principaux principales différents différentes
            simples faux fausses gros grosses bons bonnes beaux belles longs longues vrais vraies
            hauts hautes mêmes seuls seules prochains prochaines présumés présumées importants
            importantes importantes célèbres supplémentaires éventuels éventuelles ex meilleurs
            possibles prévus prévues restants restantes disputés disputées
            meilleures fameux longs brefs divers diverses multiples
            """),
        of=_set("de"), whom=_set("eux elles lesquels lesquelles dont ceux celles nous vous"),
        out_of=_set("sur"),
        labels=_set(_LABELS + """
            article articles alinéa loi décret numéro numéros page pages chapitre vol autoroute
            route nationale départementale ligne train chaîne canal porte
            salle chambre phase série groupe formule niveau type modèle classe version tour journée
            étape manche match code téléphone directive règlement arrêté résolution section lot
            catégorie épisode saison protocole tome quai voie rn rd psaume vers
            """) - _set("vers place porte chambre"),
        lengths=_set("""
            étés hivers printemps
            seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans
            année années décennie décennies siècle siècles nuit nuits trimestre trimestres semestre
            semestres soirs soirées matins week-ends journées
            """),
        years=_set("ans an"), aged=_set("âgé âgée âgés âgées âge fête ses fêté"), born=(),
        at=_set("à vers dès"),
        people="personnes",
        persons=_set("""
            troisième-ligne deuxième-ligne pilier ailier demi
            personnes personne hommes homme femmes femme enfants enfant garçons garçon filles fille
            jeunes jeune adolescents adolescent civils civil soldats soldat militaires militaire
            policiers policier gendarmes gendarme migrants migrant passagers passager ouvriers
            salariés employés étudiants étudiant élèves élève patients patient touristes touriste
            habitants otages terroristes combattants manifestants supporters journalistes médecins
            pêcheurs alpinistes alpiniste randonneurs randonneuse skieurs skieur frères sœurs
            piétons
            cyclistes cycliste conducteurs pompiers suspects suspect individus palestiniens
            israéliens ukrainiens russes familles mineurs nourrissons bébé bébés garçonnet fillette
            adolescente
            lycéen lycéens collégien retraité retraitée octogénaire automobiliste automobilistes
            motard motards conducteur conductrice chauffeur marin marins pilote pilotes détenu
            détenus prêtre journaliste bénévole bénévoles médecin infirmière maire élu mère père
            fils épouse mari frère sœur ressortissant ressortissants couple otage ours loup
            élève surveillant surveillante assistant assistants employé agent agents habitant
            riverain riverains vacancier vacanciers estivant estivants réfugié réfugiés écolier
            écoliers parent parents voisin voisins client clients fidèles fidèle soignant
            soignants infirmiers professeur professeurs enseignant enseignants collégiens
            chien chiens cheval chevaux pêcheur
            membres membre ingénieurs ingénieur
            apprenti apprentie apprentis berger bergère bergers docker dockers boulanger boulangère
            boucher avocat avocate avocats étudiante étudiantes lycéenne lycéennes collégienne
            collégiennes comédienne aide-soignante aide-soignant aides-soignantes sapeur-pompier
            sapeurs-pompiers secrétaire fonctionnaire fonctionnaires libraire vétérinaire locataire
            locataires propriétaire commerçant commerçante commerçants militant militante militants
            enseignante habitante habitantes ressortissante résident résidente résidents adjoint
            adjointe chef cheffe employée employées salarié salariée salariées maçon maçons
            charpentier chirurgien chirurgienne juge juges magistrat magistrate soldate écolière
            bûcheron paysan paysanne vigneron vigneronne plombier sapeur légionnaire légionnaires
            capitaine lieutenant sergent caporal adjudant colonel brigadier jumeaux jumelles cousin
            cousine cousins oncle tante neveu nièce grand-mère grand-père beau-père belle-mère
            compagne compagnon concubin concubine veuve veuf septuagénaire sexagénaire
            quinquagénaire quadragénaire trentenaire nonagénaire octogénaires ado ados majeur
            majeurs passante passant passants cheminot cheminots éleveur éleveuse livreur livreurs
            fugitif fugitifs assaillant assaillants djihadiste djihadistes prévenu prévenus
            accusé accusés baigneur baigneurs secouriste secouristes moniteur plongeur plongeurs
            jeune sans-abri infirmières retraités retraitées surveillants étudiants architecte
            architectes dentiste pharmacien kinésithérapeute ambulancier ambulanciers notaire
            agriculteur agricultrice agriculteurs viticulteur ouvrière ouvrières caissière vendeuse
            serveuse serveur cuisinier restaurateur enseignants instituteur institutrice directrice
            directeur présidente élue élus maires députés sénateurs sœur belge belges suisse suisses
            russe turc turcs turque grec grecque bulgare slovaque tchèque croate serbe suédois
            syriens syrien afghan afghane afghans soudanais espagnol espagnole espagnols allemand
            allemande allemands britannique britanniques bénévole villageois villageoise
            fêtards spectateurs spectateur festivaliers pèlerins pèlerin majorettes joueur joueuse
            footballeur rugbyman étrangers étranger étrangère sportif sportive plaisancier
            plaisanciers matelot matelots capitaines mousse équipiers campeurs campeur
            trafiquants trafiquant dealers dealer proxénète braqueur braqueurs meurtrier
            tireur tireurs kamikaze forcené
            """),
        plural=("s", "x", "z"),
        verbs=("aient", "èrent", "ront", "issent"),
        prepositions=_set("de des du d' à au aux en dans par pour sur avec sans chez vers "
                          "contre après pendant sous"),
        jailed=("condamn", "peine", "prison", "contrat", "réclusion", "obligation", "emprunt",
                "taux", "rendement", "bail", "oat", "bund"),
        others=_set("autres autre"),
    ),
    "de": Counting(
        before=_phrases(
            over="über,mehr als,gut,rund über,übersteigt,oberhalb von,jenseits von,etwas mehr als,"
            "knapp über,deutlich über,weit über,deutlich mehr als,weit mehr als",
            about="rund,etwa,circa,ca,zirka,ungefähr,um die,schätzungsweise,an die,"
            "durchschnittlich,ca .,in etwa",
            least="mindestens,wenigstens,nicht weniger als,zumindest,ab",
            most="bis zu,höchstens,maximal,nicht mehr als,bis,allenfalls",
            under="unter,weniger als,knapp,fast,beinahe,nahezu,unterhalb von,kaum,annähernd,"
            "etwas weniger als,knapp unter",
        ),
        behind={("oder", "mehr"): "least", ("und", "mehr"): "least"},
        articles=_set("die der den dem das einen einem eine ein einer"),
        plain=_plain(zu="zum zur", in_="im ins", von="vom", an="am ans", bei="beim"),
        between=_set("zwischen"), and_=_set("und"), start=_set("von"), to=_set("bis auf"),
        closed=_set("""
            der die das den dem des ein eine einen einem einer eines und oder aber sondern denn
            dass ob wenn als wie zu zum zur in im ins an am ans auf aus bei beim mit nach von vom
            vor für über unter um durch gegen ohne bis seit während wegen trotz zwischen ist sind
            war waren wird werden wurde wurden worden hat haben hatte hatten habe sei seien sein
            kann können konnte konnten muss müssen soll sollen will wollen darf dürfen nicht auch
            nur noch schon mehr weniger davon darunter dann dort hier so sehr es er sie wir ihr ich
            man sich ihm ihn ihnen uns kamen starben leben lebten gelten galten befanden liegen
            derzeit bereits zuvor pro je jeweils allein etwa rund insgesamt heute gestern morgen
            mussten müssen konnten sollten wollten durften können sollen ihre ihren seine seinen
            würde würden hätte hätten wäre wären blieb blieben bleiben stieg sank
            """),
        adjectives=frozenset(),
        of=_set("der von des"), whom=_set("ihnen denen uns davon"),
        out_of=_set("von"),
        labels=_set(_LABELS + """
            artikel absatz paragraf paragraph nummer nummern seite seiten kapitel band straße platz
            autobahn bundesstraße kanal gleis linie flug zimmer raum halle tor phase serie gruppe
            formel stufe typ modell klasse version runde spieltag etappe telefon fax gesetz
            verordnung richtlinie resolution drucksache az abs ziffer ausgabe staffel folge
            kategorie los psalm block euro-norm bereich zone abschnitt
            """) - _set("tor los straße platz halle"),
        lengths=_set("""
            sommer sommern winter wintern
            sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate
            monaten jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte
            nacht nächte nächten quartal quartale quartalen halbjahre uhr std millisekunde
            millisekunden hundertstelsekunde hundertstelsekunden zehntelsekunde zehntelsekunden
            tausendstelsekunde tausendstelsekunden hundertstel tausendstel wochenende wochenenden
            """),
        years=_set("jahre jahren jahr"), aged=_set("alter alters"),
        born=("jährige", "jähriger", "jährigen", "jähriges", "jährigem"),
        at=_set("um gegen ab"),
        people="menschen",
        persons=_set("""
            menschen mensch personen person männer mann frauen frau kinder kind jungen junge
            mädchen jugendliche jugendlichen zivilisten soldaten polizisten beamte migranten
            flüchtlinge fahrgäste passagiere arbeiter beschäftigte mitarbeiter studenten schüler
            patienten touristen einwohner bewohner geiseln terroristen kämpfer demonstranten fans
            journalisten ärzte fischer wanderer bergsteiger brüder schwestern fußgänger radfahrer
            autofahrer feuerwehrleute verdächtige familien palästinenser israelis ukrainer russen
            insassen insasse säugling baby babys jugendlicher rentner rentnerin senior seniorin
            seniorinnen autofahrer autofahrerin motorradfahrer motorradfahrerin radfahrer
            radfahrerin fußgänger fußgängerin passant passantin passanten bauarbeiter landwirt
            schülerin polizist polizistin beamter feuerwehrmann sanitäter soldat soldatin tourist
            touristin häftling häftlinge täter tatverdächtiger verdächtiger mutter vater sohn
            tochter ehepaar paar urlauber urlauberin bewohnerin anwohner gäste gast nachbarn
            nachbar enkel enkelin schulkinder geflüchtete angehörige angehöriger helfer retter
            rettungskräfte gläubige bruder schwester pfleger arzt ärztin lehrer lehrerin fahrer
            fahrerin lokführer pilot piloten matrosen seeleute bär wolf hund hunde pferd pferde
            rinder schafe
            mitglieder besatzungsmitglieder crewmitglieder familienmitglieder ingenieure
            """),
        prepositions=_set("mit bei in an auf von zu für gegen nach aus durch um im am vom "
                          "zum zur beim ins ans vor unter einem einer eines"),
        jailed=("haft", "verurteil", "gefängnis", "vertrag"),
        others=_set("weitere weiteren weiterer andere anderen"),
    ),
    "es": Counting(
        before=_phrases(
            over="más de,por encima de,superior a,superiores a,supera,superó,superan,superado,"
            "superaron,superando,mayor de,mayores de,algo más de,poco más de,más que",
            about="unos,unas,cerca de alrededor de,alrededor de,en torno a,aproximadamente,"
            "una media de,a unos,a unas,alrededor,un promedio de,aproximadamente unos",
            least="al menos,por lo menos,no menos de,como mínimo,cuando menos,mínimo,"
            "a partir de",
            most="hasta,como máximo,a lo sumo,no más de,un máximo de,máximo",
            under="menos de,casi,cerca de,por debajo de,inferior a,menores de,menor de,apenas,"
            "casi un,bajo,inferiores a,poco menos de,algo menos de,rozando,roza",
        ),
        behind={("aproximadamente",): "about", ("o", "más"): "least", ("como", "mínimo"): "least",
                ("al", "menos"): "least", ("como", "máximo"): "most", ("y", "pico"): "over"},
        articles=_set("los las el la un una lo"),
        plain=_plain(de="del", a="al"),
        between=_set("entre"), and_=_set("y"), start=_set("de desde"), to=_set("a hasta"),
        closed=_set("""
            de del a al en con por para sin sobre tras desde hasta entre y e o u pero sino que
            quien quienes cual cuales cuyo donde cuando como si es son era eran fue fueron será
            serán sería serían sido ha han había habían habrá el la los las lo un una unos unas
            este esta estos estas ese esa esos esas se le les no ni más menos ya también además
            aún sólo solo muy según contra durante mientras ante bajo hoy ayer mañana luego
            después antes así está están estaba estaban hay va van puede pueden debe deben hace
            hacen su sus cada permanecen siguen quedan viajaban frente respecto aproximadamente
            casi porque pues incluyendo incluidos incluidas salvo excepto mediante aunque tanto
            """),
        adjectives=_set("""
            otros otras otro otra nuevos nuevas nuevo nueva grandes gran pequeños pequeñas jóvenes
            joven viejos viejas antiguos antiguas primeros primeras últimos últimas principales
            diferentes distintos distintas diversos diversas supuestos supuestas presuntos
            presuntas únicos únicas mismos mismas buenos buenas mejores posibles importantes
            disputados disputadas jugados jugadas previstos previstas totales restantes
            históricos simples falsos falsas largos largas ex grave graves sucesivos
            """),
        of=_set("de"), whom=_set("ellos ellas quienes cuales estos estas nosotros ustedes"),
        out_of=_set("sobre"),
        labels=_set(_LABELS + """
            artículo artículos apartado ley decreto número números página páginas capítulo
            autopista autovía carretera línea tren canal puerta sala fase serie grupo
            fórmula nivel tipo modelo clase versión jornada etapa ronda código teléfono directiva
            reglamento resolución sección lote categoría episodio temporada protocolo tomo km núm
            kilómetro vuelo habitación andén vía salmo zona sector
            """) - _set("km puerta plaza vía"),
        lengths=_set("""
            veranos inviernos otoños primaveras
            segundo segundos minuto minutos hora horas día días semana semanas mes meses año años
            década décadas siglo siglos noche noches trimestre trimestres semestre semestres
            lustros jornadas tardes mañanas madrugadas
            """) - _set("segundo"),
        years=_set("años año"), aged=_set("edad tenía tiene cumple cumplió cumplir cumplirá "
                                          "cumplido"),
        born=("añero", "añera"), at=_set("las la"),
        people="personas",
        persons=_set("""
            personas persona hombres hombre mujeres mujer niños niño niñas niña chicos chico chicas
            jóvenes joven menores menor bebé bebés civiles civil soldados soldado militares militar
            policías policía agentes agente migrantes migrante pasajeros trabajadores trabajador
            obreros estudiantes pacientes turistas turista vecinos habitantes rehenes terroristas
            milicianos manifestantes aficionados periodistas médicos pescadores montañeros hermanos
            hermanas hijos funcionario funcionarios peatones ciclistas ciclista conductores
            bomberos sospechosos individuos
            palestinos israelíes ucranianos rusos familias inmigrantes anciano anciana ancianos
            adolescente adolescentes motorista
            motoristas conductora camionero agricultor pescador marinero marineros piloto guardia
            preso presos interno internos sacerdote periodista fotógrafo médico enfermera profesor
            alumno alumna alcalde concejal madre padre hijo hija hermano hermana esposa marido
            nene nena nenes bebé pediatra enfermeros enfermeras maestros maestra docente docentes
            escolares escolar alumnos excursionistas refugiados desplazados parientes vecinas
            residentes residente empleados empleado clientes camioneros pasajera pasajero chófer
            vecino vecina obrero albañil bañista bañistas oso lobo perro perros caballo ocupantes
            tripulantes pequeño pequeña pequeños pequeñas
            miembros miembro ingenieros ingeniero
            arquitecto arquitecta arquitectos abogado abogada abogados ingeniera juez jueza jueces
            fiscal fiscales médica médicas catedrático catedrática músico músicos técnico técnicos
            mecánico albañil albañiles ama jubilado jubilada jubilados desempleado desempleada
            recluso reclusa reclusos sospechosa cabo sargento teniente capitán coronel comandante
            socorrista socorristas niñera novio novia tío tía tíos sobrino sobrina sobrinos nieto
            nieta nietos abuelo abuela abuelos suegra suegro cuñado cuñada viuda viudo compañero
            compañera compañeros adolescentes mellizos gemelos gemelas concejala concejales
            diputado diputada diputados senadores edil ediles indígena indígenas campesino
            campesina campesinos argentino argentina argentinos chino chinos filipino filipina
            ruso rusa turco turca griego griega sueco sueca suizo suiza polaco polaca alemán
            alemana alemanes francés francesa franceses inglés inglesa ingleses español española
            españoles soldado uniformados uniformado efectivos comuneros escolta escoltas guardias
            reclutas recluta sicario sicarios guerrillero guerrilleros peregrinos peregrino fieles
            hinchas hincha espectadores asistentes usuarios usuaria usuario psicólogo psicóloga
            biólogo bióloga geólogo farmacéutico farmacéutica veterinario veterinaria enfermero
            cirujano cirujana secretario secretaria funcionaria ganadero ganadera agricultora
            agricultores pensionista pensionistas inquilino inquilina dueño dueña propietario
            propietaria bailarín bailarina cantante actor actriz futbolista torero novillero
            buzo buzos guía guías sacerdotes monja monjas cura obispo parroquiano migrante
            tripulante polizón polizones pandillero pandilleros asaltante asaltantes atacante
            atacantes agresor agresora ladrón ladrones presunto víctima víctimas paciente
            universitario universitaria universitarios estudiante estudiantes secuestrador
            conductor chofer choferes taxista ferroviario maquinista camarero camarera cocinero
            cocinera empleada empleadas trabajadora trabajadoras limpiadora limpiadoras
            operario operarios operaria temporero temporeros jornalero jornaleros
            """),
        plural=("s",),
        prepositions=_set("de del a al en con por para sin sobre tras contra ante durante"),
        jailed=("conden", "pena", "prisión", "cárcel", "contrat", "sentenci", "inhabilit", "reclus",
                "bono", "deuda", "rentabilid", "rendimient", "letra", "plazo", "hipotec", "tipo"),
        others=_set("otros otras otro otra"),
    ),
    "pt": Counting(
        before=_phrases(
            over="mais de,acima de,superior a,supera,superou,ultrapassa,ultrapassou,maiores de,"
            "pouco mais de",
            about="cerca de,aproximadamente,por volta de,em torno de,uns,umas,perto de",
            least="pelo menos,ao menos,no mínimo,não menos de",
            most="até,no máximo,não mais de,até a",
            under="menos de,quase,abaixo de,inferior a,menores de",
        ),
        behind={("aproximadamente",): "about", ("ou", "mais"): "least"},
        articles=_set("os as o a um uma"),
        plain=_plain(de="do da dos das", a="ao aos à às", em="no na nos nas"),
        between=_set("entre"), and_=_set("e"), start=_set("de"), to=_set("a"),
        closed=_set("""
            de do da dos das a ao aos à às em no na nos nas com por para sem sobre e ou mas que
            quem qual quais onde quando como se é são era eram foi foram será serão sido tem têm
            tinha tinham o os as um uma uns umas este esta estes estas não mais menos já também
            ainda só muito segundo contra durante enquanto hoje ontem depois antes está estão há
            vai vão pode podem deve devem seu sua seus suas cada pelo pela pelos pelas até entre
            desde após
            """),
        adjectives=_set("""
            outros outras outro outra novos novas grandes pequenos pequenas jovens antigos antigas
            primeiros primeiras últimos últimas principais diferentes diversos diversas supostos
            ex possíveis
            """),
        of=_set("de"), whom=_set("eles elas quais quem estes estas"),
        out_of=_set("em"),
        labels=_set(_LABELS + """
            artigo artigos lei decreto número página páginas capítulo rodovia linha trem
            canal sala fase série grupo fórmula nível tipo modelo classe versão rodada etapa código
            telefone diretiva resolução seção temporada voo quarto
            """),
        lengths=_set("""
            segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos
            década décadas século séculos noite noites trimestre trimestres semestre semestres
            """),
        years=_set("anos ano"), aged=_set("idade tinha tem"), born=(), at=_set("às à as"),
        people="pessoas",
        persons=_set("""
            pessoas pessoa homens homem mulheres mulher crianças criança jovens civis soldados
            soldado militares policiais policial migrantes passageiros trabalhadores estudantes
            pacientes turistas moradores reféns terroristas manifestantes jornalistas médicos
            """),
        plural=("s",),
        prepositions=_set("de do da dos das em no na nos nas com por para sem sobre contra "
                          "após ao aos à às"),
        jailed=("conden", "pena", "prisão", "contrat"),
        others=_set("outros outras outro outra"),
    ),
}  # fmt: skip
