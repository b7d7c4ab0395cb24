"""Words around an event: what takes it back, where, with what, in whose statistics, by language.

`happenings` has the words that tell the event itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Around:
    """One language's words around events, all in lower case, apostrophes as typewriters have them.

    `weak` before a trigger in its clause denies, doubts, wishes, plans, fears or remembers it;
    `void` just behind it calls it off; `fresh` words between the two begin something else.
    `helpers` make a participle a perfect or passive. `acting`
    are those of the active. `doers` stand before who did it. `within`
    are prepositions of place, `of` those that need a word of `spots` before them; `away` says
    that one goes to or comes from a place, or lives there. `hits` are verbs whose object may be
    the place. `among` marks a part of a figure named before, `since` a sum over a long time.
    `bills` are words of a toll that the next sentence may begin with. `weapons` are what is
    attacked with. `joins` begin another clause. `one` are indefinite articles:
    *in un bar di* is a place too. `late` is set where verbs stand at the end of their clause.
    """

    weak: frozenset[str]
    void: frozenset[str]
    fresh: frozenset[str]
    helpers: frozenset[str]
    acting: frozenset[str]
    doers: frozenset[str]
    within: frozenset[str]
    of: frozenset[str]
    spots: frozenset[str]
    away: frozenset[str]
    hits: frozenset[str]
    among: frozenset[str]
    since: frozenset[str]
    bills: frozenset[str]
    weapons: frozenset[str]
    one: frozenset[str]
    joins: frozenset[str]
    figures: frozenset[str]  # what a release of the economy is about
    moved: frozenset[str]  # how it moved, or that it came to so much
    rates: frozenset[str]  # what a central bank sets, and
    steered: frozenset[str]  # what it did with it, no figure needed
    releasing: frozenset[str]  # that a figure is released just now, far behind the lead
    publishes: frozenset[str]  # verbs of publishing, and
    results: frozenset[str]  # what of the economy is published
    polls: frozenset[str]  # of an election, whose results are published too
    where: frozenset[str]  # of joins, those that ask where
    lists: frozenset[str]  # what stands between places that are told together
    inside: frozenset[str]  # of prepositions of place, those that mean inside
    the: frozenset[str]  # definite articles
    about: frozenset[str]  # of prepositions of place, those that say what talks are about,
    against: frozenset[str]  # what a protest is against,
    between: frozenset[str]  # and between whom something is
    halls: frozenset[str]  # how bodies are called that are houses too (*a Palazzo Chigi*)
    roads: frozenset[str]  # what stands before the name of a road
    nearby: frozenset[str]  # what stands between a road and a town on it
    off: frozenset[str]  # participles that end the clause of a noun and call it off
    onward: frozenset[str]  # prepositions of a time from which on is counted
    numbers: frozenset[str]  # words for a count
    sports: frozenset[str]  # three of which make a dispatch one about a game
    local: frozenset[str]  # offices of one town, province or see
    former: frozenset[str]  # that somebody held before
    stories: frozenset[str]  # four of which make it one about a film or book
    outset: frozenset[str]  # behind `onward`: since the beginning of a year or season
    calls: dict[str, tuple[tuple[str, ...], ...]]  # phrases that call off, by their first word
    late: bool = False


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases, their words joined by ``_``, by the first word."""
    parted = [tuple(phrase.split("_")) for phrase in phrases.split()]
    firsts = {words[0] for words in parted}
    return {first: tuple(words for words in parted if words[0] == first) for first in firsts}


AROUND: dict[str, Around] = {
    "it": Around(
        weak=_set("""
            proposta proposte rinuncia rinunciato rinunciano rinunciare attende attendono aspetta
            aspettano credere speranza speranze spera sperano voci indiscrezioni smentite
            non senza né mai nessun nessuna nessuno se potrebbe potrebbero dovrebbe dovrebbero
            avrebbe avrebbero sarebbe sarebbero possa possano rischio rischi rischia rischiano
            pericolo minaccia minacce minacciato minacciano evitare evitato evita scongiurare
            scongiurato sventare sventato impedire prevenire prevenzione possibile possibili
            eventuale eventuali ipotesi timore timori paura chiede chiedono chiesto chiedere
            chiediamo chiedendo propone proposto proporre vuole vogliono vorrebbe annullato
            annullata rinviato rinviata saltato allerta allarme smentisce smentito smentita
            nega negato negano anniversario ricordo commemorazione commemora ricorda memoria
            lotta legge diritto anti presunto presunta vigilanza imminente sollecita auspica
            sogno obiettivo cerca verso attesa potenziale candidato qualora esclude escluso
            stop soglia revocato revocata dedicato dedicata film libro serie commemorate
            commemorati centenario simulazione esercitazione favore negoziare rifiuta rifiutato
            accusa accusano accusato accusata accusati indagato imputato
            preparava preparavano pianificava pianificavano progettava progettavano pianificare
            progettare preparare
            ventilato ventilata ventilati ipotizzato ipotizzata ipotizzano valuta valutano
            meditano
        """),
        void=_set("""
            minacciato minacciata minacciati ventilato ipotizzato paventato
            sventato sventata sventati annullato annullata annullati rinviato rinviata rinviati
            revocato revocata revocati saltato saltata scongiurato scongiurata fallito fallita
            possibile imminente mancato potrebbe potrebbero dovrebbe dovrebbero
        """),
        fresh=_set("dopo durante nel nella nell' seguito causa mentre quando e ma alla all'"),
        helpers=_set("""
            ha hanno è e' sono era erano aveva avevano fu furono stato stata stati state viene
            vengono venne vennero rimasto rimasta rimasti essere esser aver avere finito finita
            verrà sarà
        """),
        acting=_set("ha hanno aveva avevano"),
        doers=_set("da dal dallo dalla dall' dai dagli dalle"),
        within=_set("""
            a ad in nel nello nella nell' nei negli nelle al allo all' alla ai agli alle su sul
            sullo sulla sull' sui sugli sulle presso vicino davanti tra fra sopra contro lungo sotto
        """),
        of=_set("di del dello della dell' dei degli delle d' da dal dalla dall'"),
        spots=_set("""
            ruelle strade vie viale lungomare cancelli
            largo pressi periferia centro provincia città costa coste porto aeroporto isola
            regione zona distretto quartiere carcere stazione nord sud est ovest comune area
            località cittadina capitale villaggio lago valle piazza territorio cuore mercato
            ospedale campo confine oblast stretto golfo frazione stadio casello caselli mare
            acque provinciale miglia chilometri km metri versante vicino davanti tribunale
            altezza cieli parco foce autostrada bar fabbrica azienda scuola chiesa albergo
            hotel ristorante supermercato casa appartamento discoteca cantiere caserma base
            moschea sinagoga stabilimento locale contea quella quello sede stato statale
            arcipelago penisola altopiano palazzo scalo valico sponde reparto cantieri casolare
            parcheggio ponte viadotto galleria discesa rione borgo campagne entroterra litorale
            spiaggia oasi bosco monte monti vetta fiume diga campus liceo istituto università
            municipio questura prefettura procura ambasciata consolato santuario cattedrale
            parrocchia poligono centrale raffineria interporto terminal pirotecnica officina
            deposito magazzino capannone
            regioni province città quartieri atrio binari binario piazzale gola gole
            tunnel crinale parete rifugio canale canalone frana zone aree villaggi distretti contee
            metropoli megalopoli cima passo svincolo entrata uscita residenza sobborgo sobborghi
            insediamento favela governatorato prigione aula ingresso
            bacino cava cave giacimento cittadini elettori comuni miniera
        """),
        away=_set("""
            partito partita partiti partire diretto diretta diretti arrivato arrivata arrivati
            arrivare proveniente provenienti residente residenti nato nata nati volo
            trasportato trasportata trasportati ricoverato ricoverata ricoverati trasferito
            trasferita trasferiti tornato tornata viaggio originario originaria abitante
            rispetto grazie intorno insieme volerà rientro elicottero condotti condotto
            avvertita avvertito avvertite sentita
            presentato presentata presentati pubblicato prodotto
            prodotti fabbricati acquistato costruito volato laureato iscritto cresciuto emigrato
        """),
        hits=_set("""
            colpito colpita colpiti colpisce colpendo attaccato attaccata bombardato bombardata
            investito investita devastato devastata travolto travolta colpì sconvolto scosso
            bloccato bloccata occupato sventrato sventrata distrutto distrutta raso
            semidistrutto semidistrutta danneggiato danneggiata incendiato crivellato assaltato
            assaltata preso raggiunto raggiunta centrato centrata scuote scossa sconvolge
            devasta devastano travolge bombardano attaccano colpiscono bloccano occupano
            flagellato flagellata spazzato investe sommerso allagato isolato
        """),
        among=_set("cui quali tra fra compresi comprese compreso compresa inclusi incluso inclusa"),
        since=_set("dall'inizio inizio finora anni anno annui"),
        bills=_set("bilancio vittime vittima morti feriti dispersi"),
        weapons=_set("""
            droni drone missili missile razzi razzo bomba bombe ordigno coltello pistola
            artiglieria autobomba granate granata mortaio molotov fucile kalashnikov mitra
            ascia martello machete esplosivo acido
        """),
        one=_set("un uno una un'"),
        joins=_set("che quando mentre perché ma"),
        figures=_set("""
            inflazione pil dettaglio disoccupazione occupazione export esportazioni
            importazioni deficit utile utili ricavi fatturato ebitda ordini ordinativi tassi
            rincari surplus prezzi immatricolazioni consumi produzione indice perdita cedola
            dividendo
        """),
        rates=_set("tassi"),
        steered=_set("""
            lasciato lascia tagliato taglia alzato alza invariati fermi
            mantenuto mantiene confermato conferma ridotto riduce alzati tagliati invariato
        """),
        moved=_set("""
            cresciuto cresciuta cresciuti cresciute salito salita saliti sceso scesa scesi
            scese salite aumentato aumentata aumentati diminuito diminuita diminuiti calato
            calata calati cala sale scende cresce crescono calano aumentano diminuiscono
            rallentano frenano salgono scendono rallenta rallentato frena frenato accelera
            accelerato chiude chiuso registra registrato registrano attestata attesta attestano
            attestato tagliato taglia alzato alza lasciato lascia fermi invariati invariato
            contratto contratta balzato balzata rialzo calo aumento crescita flessione
            contrazione segna segnato ammontano ammonta pari archivia archiviato risalito
            risale
            mantenuto mantiene confermato conferma ridotto riduce
        """),
        releasing=_set("""
            istat eurostat bankitalia stima stime dati diffuso diffusi comunica comunicato
            rilevazione flash indice attese preliminare preliminari
        """),
        publishes=_set("""
            pubblica pubblicherà pubblicheranno pubblicato pubblicata pubblicati diffonderà
            diffuso diffusa diffusi diffonde comunicherà annuncerà
        """),
        polls=_set("elezioni voto scrutinio definitivi seggi elettorali referendum"),
        results=_set("""
            inflazione pil trimestrale trimestrali semestrale conti risultati bilancio
            disoccupazione occupazione fatturato ricavi prezzi numeri
        """),
        where=_set("dove"),
        lists=_set("e , ed"),
        inside=_set("in nel nello nella nell' nei negli nelle presso allo alla all'"),
        the=_set("il lo la l' i gli le"),
        about=_set("su sul sullo sulla sull' sui sugli sulle per"),
        against=_set("contro"),
        between=_set("tra fra"),
        halls=_set("""
            palazzo ministero villa casa quirinale viminale farnesina montecitorio prefettura
            nazareno campidoglio cremlino eliseo confindustria castello senato
            camera
        """),
        off=_set("""
            revocato revocata revocati annullato annullata annullati rinviato rinviata rinviati
            saltato saltata saltati slittato slittata scongiurato scongiurata sventato sventata
            sventati
            disdetto disdetta disdetti congelato congelata congelati ritirato
        """),
        onward=_set("da dal dall' dalla"),
        numbers=_set("numero numeri media statistiche percentuale"),
        sports=_set("""
            gol campionato allenatore tifosi rigore attaccante centrocampista pareggio derby calcio
            girone semifinale panchina fischio traversa classifica tennista set volata podio pole
            scudetto tappa corridori ciclismo basket pallavolo volley tennis tiebreak gara
             sprint playoff
            assist reti spalti difensori attaccanti spareggio calciatore calciatori punizione
            parata parate capolista retrocessione promozione centravanti terzino ripresa
            romanisti giallorosso giallorossi rossonero rossoneri bianconero bianconeri
            nerazzurro nerazzurri biancoceleste
        """),
        local=_set("""
            sindaco sindaca vescovo arcivescovo questore prefetto prefetta collegio
            circoscrizione
        """),
        former=_set("ex già"),
        stories=_set("""
            film regista romanzo romanzi attore attrice attori sceneggiatura copione trama
            protagonista protagonisti cinema episodio episodi puntata sale thriller commedia
            riprese cast ciak girato autrice scrittore scrittrice comparse
        """),
        outset=_set("inizio"),
        calls=_phrases("""
            non_si_terrà non_si_farà non_si_svolgerà non_si_è_tenuto non_si_è_tenuta
            non_si_è_svolto non_si_è_svolta non_è_in_programma non_è_in_agenda non_è_previsto
            non_è_prevista non_ci_sarà non_c'_è_stato non_c'_è_stata non_ha_avuto_luogo
            è_fuori_discussione non_avrà_luogo
        """),
        roads=_set("autostrada statale provinciale superstrada tangenziale strada"),
        nearby=_set("presso pressi altezza vicino"),
    ),
    "en": Around(
        weak=_set("""
            proposal proposals await awaits awaiting rumors rumours rumored rumoured
            abandoned abandon shelved fictional pending hypothetical
            not no without never if would could might may should can cannot must to risk risks
            threat threats threatened threaten threatens threatening avoid avoided prevent
            prevented avert averted possible potential alleged allegedly fear fears feared
            calls called call calling urged urges urge demanded demands demand demanding
            proposed seek seeking seeks sought want wants wanted plan plans planned plot
            plotting foiled thwarted denied denies deny anniversary commemorate marking
            memorial warning warned warns alert hopes hope hoping attempt failed refused
            refuses canceled cancelled postponed unless whether any law right film movie novel
            simulated drill watch impending declined suspected ahead n't didn't hasn't wasn't
            haven't weren't accused accuses accuse alleging
            planning plotted preparing
            consider considers considered considering mulled mulling mulls floated contemplated
            weighed
        """),
        void=_set("""
            threatened rumored rumoured proposed
            foiled thwarted cancelled canceled postponed averted called-off failed suspended
            warning warnings threat risk could may might would should expected forecast center
            centre
        """),
        fresh=_set("after following during in and but when while as before which who"),
        helpers=_set("was were been has have had is are being"),
        acting=_set("has have had arrested sacked fired ousted appointed named names"),
        doers=_set("by"),
        within=_set("""
            in at near on outside off below north south east west across over inside around
            through against along throughout northern southern
        """),
        of=_set("of"),
        spots=_set("""
            city town village region province district coast outskirts north south east west
            capital port suburb island state center centre shores county kilometers kilometres
            miles neighborhood neighbourhood part parts area municipality side border airport
            northwest northeast southwest southeast peninsula streets prefecture villages mine
            shaft prison jail school church mosque market hospital factory plant base camp
            square street river mountains mountain hills coastline highway motorway boarding
            university college embassy downtown stadium section sections kms km metres meters
            yards suburbs townships township commune counties territory valley bay gulf strait
            cities towns villages regions provinces districts areas parts gorge tunnel bridge
            station terminal gate governorate governorates prefecture department departments valley
            plain canyon lake island islands archipelago settlement crossing checkpoint refinery
            quarry basin voters residents
        """),
        away=_set("""
            bound headed heading flying traveling born living lives based flown taken flight
            hospital airlifted arrived from travelled departed moved felt
            presented unveiled published made built produced manufactured educated
            raised trained registered headquartered shipped bought
        """),
        hits=_set("""
            jolting rattling rocking shaking
            hit struck attacked shelled bombed targeted tore swept rocked shook battered
            ravaged pounded hits strikes shakes devastated lashed slammed flattened hitting
            striking rattled jolted pummeled pummelled drenched inundated engulfed razed ripped
            bombards shells attacks targeting hammered lashing battering swamped destroyed
            damaged
        """),
        among=_set("including among whom them"),
        since=_set("since year years far decade decades annually"),
        bills=_set("toll dead casualties victims injured killed wounded officials"),
        weapons=_set("""
            drone drones missile missiles rocket rockets bomb bombs knife gun rifle pistol
            artillery grenade grenades explosives mortar machete hammer airstrike airstrikes
            handgun shotgun axe
        """),
        one=_set("a an"),
        joins=_set("that when while who which because but"),
        figures=_set("""
            inflation gdp unemployment exports imports profit profits revenue revenues earnings
            payrolls orders deficit surplus rates loss ebitda economy turnover prices sales
            output dividend
        """),
        rates=_set("rates rate"),
        steered=_set("""
            left held cut cuts raised raises kept unchanged hold holds hiked lowered
            lowers leaves keeps raises hikes trimmed slashed steady
        """),
        moved=_set("""
            rose fell climbed dropped grew slipped jumped gained declined increased decreased
            slowed accelerated expanded contracted shrank surged slid eased beat missed
            reported posted cut raised held kept lowered tumbled rises falls grows climbs drops
            unchanged hiked swung reports
            lowers leaves keeps raises hikes trimmed slashed steady left
        """),
        releasing=_set("""
            data figures estimate estimates report reported reporting statistics released
            survey bureau economists preliminary flash showed showing
        """),
        publishes=_set("""
            publish publishes release releases report reports due published released unveil
            unveils posts post
        """),
        polls=_set("election elections electoral vote referendum poll"),
        results=_set("""
            inflation gdp earnings results payrolls unemployment profit profits retail
            trading-update
        """),
        where=_set("where"),
        lists=_set("and ,"),
        inside=_set("in at inside near"),
        the=_set("the"),
        about=_set("on over about"),
        against=_set("against over"),
        between=_set("between among"),
        halls=_set("""
            white downing kremlin pentagon capitol parliament ministry palace congress élysée
            elysee department city state
        """),
        off=_set("""
            cancelled canceled postponed averted foiled thwarted scrapped shelved abandoned
        """),
        onward=_set("since"),
        numbers=_set("number numbers statistics average rate rates"),
        sports=_set("""
            striker midfielder goalkeeper half-time league premiership fixture quarterback innings
            wicket wickets tournament semi-final semifinal playoffs coach defender referee equaliser
            equalizer kick-off touchdown scored penalty seeded aces quarter-finals semi-finals
            tiebreak baseline unforced winners peloton qualifier podium
            midfield inning homer halftime rebounds
            midfield hamstring fixtures promotion relegation winger striker's goals substitute
            touchline manager's dugout kickoff unbeaten clean-sheet supporters
        """),
        local=_set("mayor bishop archbishop"),
        former=_set("former then ex-mayor"),
        stories=_set("""
            film movie filmmaker novel novelist actor actress screenplay script plot starring
            stars episode episodes cinema cinemas thriller drama cast sitcom soap sequel
            hollywood bafta baftas oscar oscars author trilogy
        """),
        outset=_set("start beginning"),
        calls=_phrases("""
            did_not_take_place will_not_take_place never_took_place is_not_planned
            is_not_scheduled was_not_held has_been_called_off was_called_off were_called_off
            is_off_the_table is_not_on_the_table had_been_ruled_out will_not_go_ahead
            is_not_in_sight
        """),
        roads=_set("highway motorway interstate road route freeway"),
        nearby=_set("near outside at"),
    ),
    "fr": Around(
        weak=_set("""
            proposition propositions croire espoir espoirs espèrent espérer renonce renoncé
            renoncent attend attendent rumeur rumeurs craignent redoute redoutent fiction
            ne n' pas sans jamais aucun aucune si pourrait pourraient devrait devraient aurait
            auraient serait seraient puisse risque risques danger menace menaces menacé
            menacent éviter évité empêché déjoué empêcher prévenir possible éventuel éventuelle
            éventuels crainte craintes demande demandent demandé réclame réclament réclamé
            appelle appelé propose proposé veut veulent annulé annulée reporté reportée alerte
            dément démenti nie anniversaire commémoration commémore mémoire lutte loi droit
            présumé présumée anti projet projette espère refuse refusé hypothèse film livre
            vigilance exclut accuse accusent accusé accusés accusée soupçonné soupçonnés
            préparait préparaient planifiait planifier projetait projetaient fomenté préparer
            projeté
            envisagé envisagée envisagés envisageait envisageaient envisage envisagent évoqué
            évoquée évoquent
        """),
        void=_set("""
            redouté redoutée envisagé envisagée
            déjoué déjouée déjoués annulé annulée annulés reporté reportée évité évitée levé
            levée avorté possible pourrait pourraient devrait devraient
        """),
        fresh=_set("après durant lors pendant dans et mais quand lorsque suite alors"),
        helpers=_set("""
            a ont est sont été fut furent avait avaient était étaient ayant avoir sera seront
        """),
        acting=_set("a ont avait avaient"),
        doers=_set("par"),
        within=_set("""
            à au aux en dans sur près devant contre au-dessus vers entre face autour
            a
        """),
        of=_set("de du des d'"),
        spots=_set("""
            rues rue ruelles avenue boulevard quais quai routes bords
            région ville province large banlieue port aéroport nord sud est ouest centre
            périphérie département île côtes côte quartier district capitale commune village
            au-dessus près kilomètres km abords gare place environs hauteur état frontière
            comté arrondissement sud-est sud-ouest nord-est nord-ouest proximité golfe détroit
            position positions base camp collège lycée école université usine prison
            centre-ville mosquée église hôpital marché localité hameau canton massif vallée
            montagne lac rivière fleuve côté secteur zone dizaine plage terrain stade mairie
            foyer caserne site mine entrée sortie chutes sommet col autoroute raffinerie dépôt
            presqu'île baie
            régions villes provinces départements quartiers villages gorges gorge tunnel pont
            viaduc parc forêt plaine place gouvernorat parvis hall kilomètre favela faubourg
            communes cité zones camps îles archipel banlieues
            carrière bassin électeurs habitants
        """),
        away=_set("""
            né née nés domicilié habitant hospitalisé hospitalisée héliporté héliportée
            transporté transportée parti partie partis originaire départ arrivé arrivée vol
            destination hôpital rapport ressenti ressentie ressenties
            présenté présentée présentés publié fabriqué fabriqués construit
            produit basé basée installé formé scolarisé immatriculé
        """),
        hits=_set("""
            frappé frappée touché touchée visé visée bombardé secoué ravagé frappe frappant
            dévasté attaqué endeuillé dévastée détruit détruite attaquée ébranlé secouée
            ravagée inondé submergé frappent touche secoue visant ciblé ciblée balayé traversé
        """),
        among=_set("dont parmi compris"),
        since=_set("depuis an années année hiver"),
        bills=_set("bilan victimes morts blessés"),
        weapons=_set("""
            drone drones missile missiles roquette roquettes bombe bombes couteau pistolet
            fusil artillerie grenade grenades explosif explosifs mortier machette hache
            kalachnikov
        """),
        one=_set("un une"),
        joins=_set("que qu' qui quand lorsque mais"),
        figures=_set("""
            inflation pib affaires chômage exportations importations bénéfice bénéfices revenus
            recettes déficit excédent taux perte résultat prix croissance production commandes
            immatriculations ventes ebitda
        """),
        rates=_set("taux"),
        steered=_set("""
            maintenu maintient abaissé abaisse relevé inchangés laissé
            baissé réduit réduits relève laisse inchangé
        """),
        moved=_set("""
            progressé augmenté baissé reculé chuté bondi ralenti accéléré grimpé atteint établi
            établie progresse recule augmente baisse ralentit bondit hausse repli maintenu
            abaissé relevé publié affiche affiché enregistré diminué creusé stagné s'établit
            chute
            réduit relève laisse inchangé inchangés laissé maintient abaisse
        """),
        releasing=_set("""
            insee eurostat données chiffres estimation estimations publié publiée publiés
            publiées indice provisoire statistique statistiques consensus
        """),
        publishes=_set("""
            publie publiera publieront publié publiée publiés publiées dévoilera dévoile
            présentera
        """),
        polls=_set("élection élections scrutin électoraux référendum vote"),
        results=_set("""
            inflation pib résultats chômage trimestriels semestriels bénéfice bénéfices
            chiffre comptes prix
        """),
        where=_set("où"),
        lists=_set("et ,"),
        inside=_set("dans chez à au"),
        the=_set("le la l' les"),
        about=_set("sur"),
        against=_set("contre"),
        between=_set("entre"),
        halls=_set("""
            élysée elysée palais hôtel matignon ministère préfecture mairie kremlin maison bercy
            assemblée sénat château beauvau
        """),
        off=_set("""
            annulé annulée annulés annulées reporté reportée reportés reportées levé levée
            déjoué déjouée déjoués évité évitée avorté
            suspendu suspendue abandonné abandonnée
        """),
        onward=_set("depuis"),
        numbers=_set("nombre nombres moyenne statistiques taux"),
        sports=_set("""
            ligue championnat entraîneur buts match attaquant mi-temps doublé penalty gardien
            classement coupe arbitre équipe sélectionneur demi-finale peloton étape tennis tête-de-
            série quarts finale sets tie-break cycliste coureurs maillot buteur supporteurs
            relégation
            derby essais essai plaqueur pilier ouvreur troisième-ligne deuxième-ligne talonneur
            mêlée xv spectateurs stade supporters capitaine barragiste victoires défaites rugby
            rugbyman transversale corner hors-jeu prolongation
        """),
        local=_set("""
            maire évêque archevêque préfet préfète circonscription
        """),
        former=_set("ex ancien ancienne"),
        stories=_set("""
            film réalisateur réalisatrice roman romancier romancière acteur actrice scénario
            intrigue héroïne cinéma épisode épisodes salles thriller comédie long-métrage
            tournage autrice éditeur éditrice manuscrit libraires casting
        """),
        outset=_set("début"),
        calls=_phrases("""
            n'_a_pas_eu_lieu n'_aura_pas_lieu n'_aura_finalement_pas_lieu
            n'_a_finalement_pas_eu_lieu n'_est_pas_prévu n'_est_pas_prévue n'_est_pas_à_l'_ordre
            n'_est_pas_d'_actualité n'_est_pas_envisagé n'_est_pas_envisagée ne_se_tiendra_pas
            ne_s'_est_pas_tenu ne_s'_est_pas_tenue y_ont_renoncé y_a_renoncé
        """),
        roads=_set("autoroute route nationale départementale rocade"),
        nearby=_set("près hauteur niveau"),
    ),
    "de": Around(
        weak=_set("""
            vorschlag vorschläge skepsis bevorstehendes bevorstehende bevorstehenden verzichtet
            verzichten hoffnung hoffnungen gerüchte gerücht erwägt erwägen befürchten warten
            nicht kein keine keinen keiner keinem ohne nie niemals falls wenn könnte könnten
            hätte hätten wäre wären würde würden sollte sollten soll sollen dürfte dürften
            müsste kann will wollen möchte gefahr risiko drohung drohte drohen droht gedroht
            verhindern verhindert verhinderte verhinderten vereitelte vereitelten vermeiden
            möglich mögliche möglichen möglicher mutmaßlich befürchtet fordert fordern forderte
            forderten gefordert verlangt verlangten verlangte schlägt vorgeschlagen warnung
            warnt warnte warnten abgesagt verschoben dementiert dementierte bestreitet
            jahrestag gedenken erinnerung geplanten plant planen geplant angebliche angeblich
            schutz gesetz recht versuch hoffen hofft ablehnte ob potenzielle übung film
            vorbeugung wollte wollten vorgeworfen beschuldigt beschuldigte verdacht
            plante planten vorbereitete vorbereiteten vorbereitung planung
            erwogen erwog erwogene erwogenen spekuliert angedacht angedachte angedachten
        """),
        void=_set("""
            verhindert vereitelt abgesagt verschoben abgewendet abgewehrt ausgesetzt droht
            könnte könnten dürfte dürften
        """),
        fresh=_set("nach während bei beim und aber als nachdem infolge"),
        helpers=frozenset(),
        acting=_set("hat haben"),
        doers=_set("von vom durch"),
        within=_set("in im bei beim auf an am nahe vor über gegen zwischen ins um nördlich"),
        of=_set("von des der vom"),
        spots=_set("""
            nähe nördlich südlich östlich westlich stadt küste norden süden osten westen
            zentrum hauptstadt region provinz insel hafen ort gemeinde bezirk kanton bundesland
            gebiet kilometer landkreis ortsteil großraum stadtteil flughafen innenstadt
            nordosten nordwesten südosten südwesten metropole kreis hafenstadt kleinstadt
            großstadt dorf grenzstadt altstadt marktplatz bahnhof hauptbahnhof universität
            schule kaserne gefängnis stadion werk fabrik gemeindegebiet regierungsbezirk
            halbinsel bucht tal berg see fluss autobahn bundesstraße grenze synagoge moschee
            kirche bistum
            städte städten regionen provinzen bezirken orten dörfer dörfern grenzregion
            grenzgebiet bundesstaat teilstaat gouvernement vorort vororten schlucht tunnel brücke
            nähe gegend umgebung hauptinsel inselgruppe ferienort badeort küstenstadt millionenstadt
            ballungsraum landesteil landesteile gefängnis raffinerie
            steinbruch becken
        """),
        away=_set("""
            wohnhaft geboren unterwegs geborene geborener stammt gereist reiste flog aus nach
            krankenhaus klinik richtung spürbar gespürt
            vorgestellt vorgestellten vorgestellte gebaut hergestellt aufgewachsen
            zugelassen ansässig ansässige ansässigen lebende lebenden
        """),
        hits=_set("""
            traf trafen erschütterte erschüttert getroffen verwüstete angegriffen trifft
            treffen zerstörte zerstörten heimgesucht überflutete überfluteten beschoss
            beschossen bombardiert bombardierte
        """),
        among=_set("darunter davon unter ihnen denen"),
        since=_set("seit jahr jahre jahren bisher jährlich"),
        bills=_set("opfer tote todesopfer verletzte menschen zahl"),
        weapons=_set("""
            drohne drohnen rakete raketen bombe bomben messer pistole gewehr schusswaffe
            artillerie granate granaten sprengstoff axt machete hammer sprengsatz
            molotowcocktails
        """),
        one=_set("ein eine einem einer einen"),
        joins=_set("dass als weil während aber"),
        figures=_set("""
            inflation inflationsrate bip bruttoinlandsprodukt arbeitslosigkeit arbeitslosen
            arbeitslosenzahl exporte importe gewinn umsatz erlöse ertrag defizit überschuss
            leitzins zinsen verlust konsumentenpreise verbraucherpreise teuerung aufträge
            auftragseingang wirtschaft wirtschaftsleistung ergebnis erzeugerpreise
            industrieproduktion nettogewinn auftragseingänge exporten arbeitslosenquote
        """),
        rates=_set("""
            zinsen leitzins leitzinsen zins
            leitzinssatz
        """),
        steered=_set("""
            ließ beließ lässt belässt senkte senkt erhöhte erhöht unverändert
            belassen gesenkt angehoben senken senkten unangetastet stabil
        """),
        moved=_set("""
            stieg stiegen fiel fielen gestiegen gefallen sank sanken gesunken wuchs gewachsen
            lag lagen kletterte kletterten schrumpfte geschrumpft legte zugelegt erhöhte erhöht
            senkte gesenkt zurückgegangen ging brach verharrte verdiente erzielte beließ lässt
            steigerte verzeichnete höher verringerte betrug betrugen betragen
            belassen angehoben senkt ließ unverändert unangetastet sinkt steigt fällt
        """),
        releasing=_set("""
            statistische bundesamt statistik destatis eurostat daten zahlen mitteilte
            vorläufigen veröffentlicht veröffentlichte schnellschätzung ökonomen volkswirte
            analysten
        """),
        publishes=_set("""
            veröffentlicht veröffentlichen vorlegen vorgelegt legt publiziert bekanntgeben
            präsentiert
        """),
        polls=_set("wahl wahlen wahlergebnis wahlergebnisse wahlleiter wahlleiterin"),
        results=_set("""
            inflation bip quartalszahlen geschäftszahlen bilanz halbjahreszahlen zahlen
            arbeitslosenzahlen verbraucherpreise ergebnisse
        """),
        where=_set("wo"),
        lists=_set("und ,"),
        inside=_set("in im bei beim"),
        the=_set("der die das dem den"),
        about=_set("über um"),
        against=_set("gegen"),
        between=_set("zwischen"),
        halls=_set("""
            kanzleramt bundeskanzleramt schloss bundestag kreml élysée elysée weiße weißen
            reichstag rathaus außenministerium bundeshaus hofburg landtag
        """),
        off=_set("""
            abgesagt verschoben abgewendet abgewehrt verhindert vereitelt
            vorbereitet gefordert verlangt ausgesetzt
            ausgefallen zurückgezogen gestrichen
        """),
        onward=_set("seit"),
        numbers=_set("zahl zahlen anzahl durchschnitt statistik"),
        sports=_set("""
            bundesliga trainer tor tore treffer spieltag elfmeter halbzeit stürmer torhüter
            platzverweis dfb-pokal liga schiedsrichter halbfinale tabelle auswärtssieg heimspiel
            mittelfeldspieler torschüsse pfosten zuschauern anpfiff schlusspfiff torschützen
            führungstreffer viertelfinale matchball
            punkte ligaspielen länderspiel länderspiele klassenerhalt abstieg aufstieg torwart
            verteidiger abwehr rückrunde hinrunde zweitligist bundesligist drittligist fans
            sportchef coach spielzeit
        """),
        local=_set("""
            bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin bischof
            erzbischof bischöfin
        """),
        former=_set("frühere früherer ehemalige ehemaliger ex"),
        stories=_set("""
            film regisseur regisseurin regie roman autorin autor schauspieler schauspielerin
            drehbuch kino kinos kinodrama folge thriller drama krimi hauptrolle filmförderung
            schauspielkunst gedreht dreharbeiten verleih verleihs komödie
        """),
        outset=_set("beginn jahresbeginn anfang"),
        calls=_phrases("""
            steht_nicht_zur_debatte steht_nicht_an steht_nicht_zur_diskussion ist_nicht_geplant
            ist_derzeit_nicht_geplant sei_nicht_geplant sei_derzeit_nicht_geplant
            ist_nicht_vorgesehen ist_vom_tisch sei_vom_tisch ist_nicht_in_sicht
            ist_weiterhin_nicht_in_sicht kam_nicht_zustande fand_nicht_statt findet_nicht_statt
            fiel_aus fällt_aus
        """),
        roads=_set("autobahn bundesstraße landstraße"),
        nearby=_set("bei nahe höhe"),
        late=True,
    ),
    "es": Around(
        weak=_set("""
            propuesta propuestas aguarda aguardan espera esperan esperanza rumor rumores renunciaron
            desistió desistieron creer esperar descartado descartan
            no sin nunca jamás analiza analizan estudia estudian ningún ninguna si podría
            podrían debería deberían habría habrían sería serían pueda puedan riesgo riesgos
            peligro amenaza amenazas amenazó amenazan amenazado evitar evitó impedir prevenir
            posible posibles eventual temor temores pide pidió piden pedido exige exigió exigen
            reclama reclamó solicita solicitó propone propuso quiere quieren busca cancelado
            cancelada aplazado aplazada alerta desmiente desmintió niega negó aniversario
            conmemoración memoria recuerdo lucha ley derecho presunto presunta supuesto anti
            hipótesis frustrado frustró frustraron impidió descarta descartó prevención
            película rechaza rechazó intento acusa acusan acusó acusado acusada acusados
            preparaba preparaban planeaba planeaban planear planeado
            baraja barajan barajaba barajado barajada plantean planteado planteada sopesa
            sopesan
        """),
        void=_set("""
            descartado descartada rumoreado
            frustrado frustrada cancelado cancelada aplazado aplazada evitado evitada
            desconvocada desconvocado fallido suspendido suspendida posible podría podrían
            debería
        """),
        fresh=_set("tras durante después en y pero cuando mientras"),
        helpers=_set("""
            ha han fue fueron sido es son había habían resultó quedó será serán ser haber
        """),
        acting=_set("ha han detuvo detuvieron destituyó nombró arrestó arrestaron capturó condenó"),
        doers=_set("por"),
        within=_set("en sobre contra frente cerca junto ante entre a al"),
        of=_set("de del a al"),
        spots=_set("""
            ciudad región provincia costa costas puerto aeropuerto isla zona distrito barrio
            norte sur este oeste centro capital municipio localidad aguas afueras cerca frente
            junto puertas kilómetros alrededores estado departamento frontera cárcel plaza
            playa noreste noroeste sureste suroeste cantón comuna golfo sede campus población
            pueblo aldea comunidad base mina fábrica prisión escuela colegio universidad
            iglesia mezquita mercado hospital campo campamento estación río valle sierra monte
            volcán lago autopista autovía carretera ruta avenida calle parque polígono
            urbanización bahía península archipiélago estrecho corregimiento vereda suburbio
            regiones ciudades provincias estados municipios zonas barrios localidades departamentos
            puente túnel kilómetro terminal selva cañón distritos comunidades pueblos favela
            gobernación gobernaciones cordillera islas embalse cerro
            cantera cuenca votantes electores vecinos
        """),
        away=_set("""
            nacido nacida residente trasladado trasladada trasladados ingresado vecino vecinos
            rumbo procedente procedentes viaje vuelo originario viajará hospital respecto desde
            sintió sentido
            presentado presentada publicado fabricado fabricados construido producido
            afincado radicado radicada criado matriculado
        """),
        hits=_set("""
            castigan castiga azotan golpean sacudieron azotaron golpearon afectan inundaron
            alcanzaron
            castigó castigaron mató mataron arrasaron
            sacudió azotó golpeó atacó bombardeó arrasó golpea sacude devastó destruyó destrozó
            afectó atacaron bombardearon azota afecta inundó dejó alcanzó
        """),
        among=_set("ellos ellas incluidos incluidas incluido cuales"),
        since=_set("desde año años anual va"),
        bills=_set("balance víctimas muertos heridos fallecidos saldo"),
        weapons=_set("""
            dron drones misil misiles cohete cohetes bomba bombas cuchillo pistola fusil
            artillería granada granadas explosivos explosivo machete hacha arma
        """),
        one=_set("un una"),
        joins=_set("que cuando mientras quien pero"),
        figures=_set("""
            inflación pib desempleo paro exportaciones importaciones beneficio beneficios
            ingresos ganancias déficit superávit tipos tasas pérdidas facturación ventas
            precios ipc producción ebitda economía
            ganancia ingreso tasa utilidad utilidades
        """),
        rates=_set("""
            tipos tasas
            tasa
        """),
        steered=_set("""
            mantuvo mantiene recortó recorta bajó baja subió sube elevó mantenido bajado
            recortado subido elevado mantenidos reduce redujo
        """),
        moved=_set("""
            creció crecieron subió subieron cayó cayeron aumentó aumentaron bajó bajaron
            descendió crecido subido caído aumentado bajado ganó registró registrado moderó
            aceleró alcanzó situó sitúa ganado cerró recortó mantuvo elevó crece sube baja
            desaceleró incrementó retrocedió disparó
            recortado subido elevado mantenido mantiene redujo reduce reportó ganó
        """),
        releasing=_set("""
            ine inegi indec dane eurostat datos cifras estimación publicado publicados
            publicó provisional estadística adelantado informó dato
        """),
        publishes=_set("""
            publica publicará publicarán publicó publicado difundirá difunde divulgará
            presentará
        """),
        polls=_set("elecciones elección electoral electorales comicios escrutinio"),
        results=_set("""
            inflación pib resultados ipc desempleo paro beneficio ganancias cuentas precios
        """),
        where=_set("donde"),
        lists=_set("y , e"),
        inside=_set("en"),
        the=_set("el la los las"),
        about=_set("sobre"),
        against=_set("contra"),
        between=_set("entre"),
        halls=_set("""
            palacio ministerio casa moncloa kremlin congreso senado zarzuela generalitat
            ayuntamiento
        """),
        off=_set("""
            desconvocado desconvocada cancelado cancelada cancelados aplazado aplazada
            suspendida frustrado frustrada evitado pospuesto pospuesta
            descartada descartado anulada anulado pospuesta suspendido
        """),
        onward=_set("desde"),
        numbers=_set("número números promedio media estadísticas tasa"),
        sports=_set("""
            gol goles liga laliga entrenador delantero penalti portero centrocampista torneo
            campeonato hinchas árbitro goleada semifinal dt clásico equipos partido
              marcador ciclista tenista cuartos set sets copa empate fútbol
            fútbolista
            jugador jugadores futbolista plantilla fichaje temporada goleador defensa refuerzos
            ariete lateral mediocentro vestuario ascenso descenso banquillo amistoso amistosos
        """),
        local=_set("""
            alcalde alcaldesa obispo arzobispo intendente intendenta distrito
        """),
        former=_set("ex antiguo antigua"),
        stories=_set("""
            película cineasta novela novelista actor actriz guion guión trama protagonista cine
            cines episodio episodios thriller comedia rodaje estreno largometraje elenco
            lienzo museo pintores cuadro
        """),
        outset=_set("inicio comienzo principio"),
        calls=_phrases("""
            no_se_celebró no_se_celebrará no_se_producirá no_tuvo_lugar no_tendrá_lugar
            no_está_prevista no_está_previsto no_está_sobre_la_mesa no_figura_en no_se_realizará
            no_se_llevará_a_cabo ha_quedado_descartada ha_quedado_descartado quedó_descartada
            quedó_descartado quedó_sin_efecto
        """),
        roads=_set("autopista autovía carretera ruta"),
        nearby=_set("cerca altura"),
    ),
}
