"""Words that tell that something happened: by type of event and language, and what takes it back.

Written for `ultimora.understand.events`. In a table ``*`` at the end of a word stands for the
endings of a participle (it: o a i e, es: o a os as, fr: none e s es), ``+`` for the forms of
*have* and ``=`` for those of *be* before it, ``_`` joins the words of a phrase, and in
``trat~zurück`` other words of the clause may stand between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

PLOVER = {
    "meeting": "CONSULT",
    "attack": "ASSAULT",
    "protest": "PROTEST",
    "arrest": "COERCE",
}
"""The code of the Political Language Ontology for Verifiable Event Records (Open Event Data
Alliance, 2018) for each type that has one whatever is said. Of the others an agreement is SUPPORT
among governments and nothing among firms, a resignation RETREAT of officials alone, a sentence
COERCE or SANCTION by what it is; accidents, disasters, elections and releases are outside it."""

HELD = ("arrest", "deten", "detain", "interpell", "ferm", "festgenommen")
"""How words begin that count the arrested: *19 detenidos*."""

# Each line is a type, a class and its words. The classes:
#   noun   may mean something else too: counts where the clause has a word of `near`, or a toll
#   plain  means this alone: counts also where the clause says when or where
#   done   forms of verbs that tell it as done
#   part   participles, which need a helper before them or the doer behind
#   may    as `done`, but with another sense too: counts as `noun` does
#   maypart  participles of such verbs
#   set    what is announced: counts where the clause says when
#   idiom  phrases with a trigger in them that tell nothing
#   near   what stands near and shows which sense is meant
#   lead   the same, just before it
#   hint   the same for `may` alone, where a type has it
#   held   what stands just behind a noun and tells it as done, with no time or place; for an
#          agreement what shows in a dispatch about a game that it is one
#   despite words that take other types back, but not this
#   not    what stands near and shows another sense
_IT = """
meeting held: presieduto presieduta durato durata cominciato cominciata iniziato iniziata concluso
    conclusa terminato terminata sospeso sospesa svolto svolta tenuto tenuta
agreement held: contratto accordo rinnovo prestito milioni intesa
meeting noun: incontro incontri riunione riunioni vertice colloqui colloquio conferenza tavolo
    assemblea faccia_a_faccia audizione un_bilaterale il_bilaterale bilaterale_con trilaterale cda
    negoziati consiglio_europeo negoziato trattative seduta convegno consiglio_dei_ministri
    consiglio_di_sicurezza g7 g20 eurogruppo ecofin cabina_di_regia trattativa assemblee
    consultazioni bilaterali cdm consiglio_direttivo consiglio_federale consiglio_di_amministrazione
    direzione_nazionale assemblea_generale summit_dei udienza
meeting plain: summit vertice_nato vertice_ue conferenza_internazionale conferenza_di_pace
    colloqui_di_pace incontro_bilaterale vertice_bilaterale riunione_straordinaria
    vertice_di_governo vertice_di_maggioranza incontro_trilaterale vertice_straordinario
    negoziati_di_pace riunione_di_emergenza riunione_dei_ministri riunione_ministeriale
    riunione_tecnica tavolo_tecnico incontro_tra_le_parti tavolo_di_crisi seduta_straordinaria
    udienza_privata vertice_d'_emergenza vertice_in_prefettura incontro_in_prefettura
    riunione_d'_emergenza vertice_a_palazzo_chigi tavolo_di_confronto nuovo_round ciclo_di_colloqui
    capigruppo conferenza_dei_capigruppo
meeting done: si_è_riunito si_è_riunita si_sono_riuniti si_sono_riunite si_sono_incontrati
    si_sono_incontrate si_erano_incontrati si_e'_riunito si_e'_riunita ha_avuto_un_colloquio
    hanno_avuto_un_colloquio ha_ricevuto_in_udienza ha_avuto_un_incontro ha_avuto_una_telefonata
    riunitosi riunitasi riunitesi si_=riunit* si_=incontrat* +avuto_un_incontro +avuto_un_colloquio
    +presieduto_una_riunione +presieduto_un_vertice +tenuto_una_riunione è_stato_ricevuto_dal
    è_stata_ricevuta_dal sono_stati_ricevuti_dal +partecipato_al_vertice +partecipato_a_una_riunione
    consiglio_tenuto incontro_tenuto riunione_tenuta +riunito_i +riunito_il_consiglio +riunito_il_governo +riunito_il_comitato
meeting may: ha_ricevuto_al ha_incontrato hanno_incontrato aveva_incontrato ha_ricevuto_a_palazzo
    ha_ricevuto_oggi ha_ricevuto_ieri ha_ricevuto_in vedrà vedranno +ricevuto_una_delegazione
    +ricevuto_i +ricevuto_gli incontrò incontrarono si_sono_visti riunitisi ha_riunito hanno_riunito riunisce riunirà convoca
meeting maypart: convocat* ricevut*
meeting set: si_riunisce si_riunirà si_riuniranno si_riunira' incontrerà incontreranno incontrera'
    si_incontreranno si_vedranno si_rivedranno si_rivedono riceverà_in_udienza incontra
    si_confronteranno si_riuniscono si_vedono si_incontrano riceverà si_ritroveranno
    si_terrà_il_vertice riprenderanno_i_colloqui
meeting idiom: conferenza_stampa al_vertice_della al_vertice_del incontro_di_calcio
    conferenza_telefonica conferenza_episcopale
meeting near: cominciato cominciata apre aprirà apriranno aperto aperta aprono terrà tenuto tenuta
    terranno tiene svolge
    svolto svolta svolgerà programma previsto prevista previsti previste convocato convocata
    convocati delegazioni delegazione leader ministri partecipato parteciperà parteciperanno
    partecipano riuniti riuniscono presieduto presieduta concluso conclusa conclusi conclude
    iniziato iniziata iniziati ospita ospiterà ospitato attesi attese ricevuto avuto giorno round
    abbandonato lasciando bilaterale fissato fissata fissati agenda calendario aggiornato aggiornata
    ripreso ripresi riprende riprendono riprenderanno riprenderà terminato terminata tenutosi
    tenutasi svoltosi svoltasi rottura fallimento rinviato rinviata indetto indetta avvenuto atteso
    attesa prefettura ministero ore interrotto interrotti voti presenti
meeting lead: dopo durante corso margine termine al per
meeting hint: re inviato cancelliere premier delegazione parti tavolo sindacati riunione consiglio
    vertice cda assemblea incontro sindaci ministeriale confronto aziende delegazioni presidente
    ministro ministra ministri sindaco segretario omologo vertici leader rappresentanti familiari
    papa governatore delegati inviata ambasciatore comitato unità centro crisi vertici gabinetto capigruppo
meeting not: serie coppa campionato gol partita partite squadra squadre girone classifica stampa
    ritorno andata arbitro gara match allenatore finale pugile ring semifinale tennista torneo
    calcio nazionali tifosi imputato imputati gup processo pm premio riconoscimento patrocinio
    avviso lettera
attack noun: attacco attacchi aggressione incursione incursioni omicidio strage raid assalto blitz
    imboscata violenze delitto rapimento violenza_sessuale sequestro_lampo
attack plain: attentato attentati bombardamento bombardamenti agguato sparatoria accoltellamento
    autobomba raid_aereo raid_aerei attacco_terroristico attacco_missilistico attacco_aereo
    femminicidio kamikaze attacco_hacker duplice_omicidio tentato_omicidio attacchi_aerei
    attacco_con_droni attacco_suicida sparatorie agguati accoltellamenti omicidio-suicidio
    uxoricidio matricidio parricidio attacco_kamikaze attacco_incendiario attacco_jihadista
    assalto_armato raid_israeliano raid_israeliani raid_russo raid_russi attacco_russo
    attacchi_russi attacco_israeliano attacchi_israeliani attacco_ucraino attacchi_ucraini
    attacco_a_colpi attacco_notturno triplice_omicidio omicidio_di pluriomicidio
    bombardamento_con_droni lancio_di_missili colpi_di_arma_da_fuoco colpi_d'_arma_da_fuoco
    esplosione_di_un'_autobomba
attack done: hanno_bombardato ha_bombardato ha_aperto_il_fuoco hanno_aperto_il_fuoco ha_sparato
    hanno_sparato ha_accoltellato si_è_fatto_esplodere aprì_il_fuoco è_stato_accoltellato
    è_stata_accoltellata è_stato_assassinato è_stata_assassinata ha_ucciso_a_coltellate
    hanno_attaccato_con ha_attaccato_con ha_esploso_colpi +bombardato +aperto_il_fuoco
    +sparato_contro +sparato_a +accoltellato +assassinato +ucciso_la_moglie +ucciso_il_marito
    +ucciso_la_madre +ucciso_il_padre +ucciso_la_compagna +ucciso_l'_ex si_è_fatta_esplodere
    si_sono_fatti_esplodere aprirono_il_fuoco +fatto_fuoco a_far_fuoco +cominciato_a_sparare
    +iniziato_a_sparare +aggredito_a_coltellate +ucciso_a_coltellate +esploso_alcuni_colpi +dato_fuoco_a
attack part: bombardat* accoltellat* assassinat* rapit* sequestrat*_e_uccis* uccis*_a_coltellate
    uccis*_a_colpi uccis*_in_un_agguato uccis*_a_bastonate uccis*_a_tiri sgozzat* strangolat*
    trucidat* massacrat* accoltellat*_a accoltellat*_in
attack may: esplosione colpì colpirono attaccò attaccarono uccise uccisero ha_assaltato
    hanno_assaltato ha_aggredito hanno_aggredito bombarda bombardano attacca attaccano colpisce
    colpiscono uccide uccidono accoltella accoltellano spara sparano apre_il_fuoco aprono_il_fuoco
    bombardò bombardarono assaltò esplosioni hanno_fatto_irruzione ha_fatto_irruzione assaltano assalta assaltarono aveva_ucciso avevano_ucciso
attack maypart: attaccat* colpit* aggredit* uccis* pestat* accoltellat* freddat*
    ferit*_a_colpi ferit*_a_coltellate gambizzat*
attack idiom: attacco_di_panico attacco_cardiaco attacco_alla_diligenza in_attacco fucile_d'_assalto
    fucili_d'_assalto d'_assalto
attack near: droni drone missili missile razzi razzo bomba bombe ordigno colpi arma coltello
    coltellate pistola spari kamikaze terroristi terrorista miliziani jihadisti artiglieria raid
    forze esercito militari aeronautica aviazione caccia killer aggressore terroristico aereo aerei
    armato armati esplosivo granate granata mortaio proiettili autobomba terroristica balistici
    suicida sparato marito compagno sicari sconosciuti mitra rapinatori banditi fuoco commando
    portavalori banda rapina bastone russo russa russi russe israeliano israeliana israeliani
    israeliane ucraino ucraina jihadista attentatore attentatori assalitori assalitore aggressori
    fucile spranga martello machete kalashnikov ordigni uomini ribelli guerriglieri moglie ex
    coltelli sparati cecchino missilistico rivendicato rivendicata mina bombe civili residenti villaggio villaggi aggressione irruzione scuola chiesa moschea convoglio pattuglia soldati
attack not: gol squadra centrocampo difesa governo opposizione cardiaco panico tosse febbre
    allenatore tridente partita campionato reparto mondiale speculativo ministro premier lupi lupo
    branco orso orsi
appointment noun: insediamento giuramento
appointment plain: passaggio_di_consegne
appointment done: ha_assunto_la_guida è_subentrato subentra_a è_subentrata ha_assunto_l'_incarico
    ha_affidato_la_guida sarà_anche_la_nuova sarà_anche_il_nuovo ha_prestato_giuramento
    hanno_nominato assume_la_guida subentrerà +nominato +prestato_giuramento +preso_il_posto_di
    gli_succede le_succede gli_succederà le_succederà si_=insediat* si_insedia +affidato_la_panchina
    prenderà_il_posto_di +assunto_la_guida +assunto_la_presidenza =subentrat* subentra_al
    subentra_alla +promosso_a
appointment part: nominat* designat* insediat*
appointment may: è_il_nuovo è_la_nuova sarà_il_nuovo sarà_la_nuova succederà guiderà
    prende_il_posto_di e'_il_nuovo e'_la_nuova ha_scelto~come hanno_scelto~come scelto_come
    scelta_come prende_il_posto è_stato_scelto è_stata_scelta nuovo_allenatore_del
    nuovo_allenatore_della nuovo_tecnico_del nuovo_tecnico_della succede_a succede_al lo_sostituirà
    la_sostituirà
appointment near: presidente ministro ministra direttore direttrice commissario commissaria ad
    amministratore amministratrice allenatore ct tecnico segretario segretaria capo prefetto
    questore arcivescovo vescovo cardinale rettore rettrice ambasciatore generale comandante
    responsabile portavoce premier procuratore inviato coordinatore coordinatrice vicepresidente
    governatore sindaco delegato delegata numero cda panchina guida vertice presidenza direzione
    sottosegretario consigliere ministri
appointment not: oscar premio nobel candidato record cittadino onorario strega
dismissal noun: dimissioni esonero licenziamento rimozione destituzione defenestrazione revoca_del_ministro
dismissal done: si_è_dimesso si_è_dimessa si_sono_dimessi si_dimette ha_rassegnato_le_dimissioni
    ha_dato_le_dimissioni ha_presentato_le_dimissioni hanno_rassegnato_le_dimissioni
    ha_rimesso_il_mandato ha_lasciato_l'_incarico lascia_l'_incarico si_e'_dimesso si_e'_dimessa
    ha_annunciato_le_dimissioni ha_annunciato_le_proprie_dimissioni rassegna_le_dimissioni
    ha_lasciato_la_guida ha_lasciato_per_raggiunti ha_lasciato_la_presidenza
    ha_rassegnato_le_sue_dimissioni ha_rassegnato_le_proprie_dimissioni si_=dimess* mi_sono_dimesso
    mi_sono_dimessa +rassegnato_le_dimissioni +presentato_le_dimissioni +rimesso_il_mandato
    +lasciato_l'_incarico lascia_la_guida lascia_la_presidenza lascia_la_panchina lascia_la_carica
    lascia_la_direzione lascia_l'_a.d. +fatto_un_passo_indietro esonera esonerano
    +revocato_l'_incarico si_dimettono +lasciato_la_carica +lasciato_la_direzione
    +annunciato_le_dimissioni dà_le_dimissioni ha_dato_l'_addio
dismissal part: destituit* silurat* rimoss*_dall'_incarico sollevat*_dall'_incarico defenestrat*
    rimoss*_dal
dismissal maypart: licenziat* rimoss* esonerat*
dismissal near: rassegnato presentato accettato annunciato incarico ministro ministra direttore
    direttrice presidente premier capo allenatore tecnico generale ad panchina sconfitta sconfitte
    club mandato guida sindaco assessore assessora vertice carica segretario commissario rettore annunciato presidente annuncia
dismissal lead: dopo
dismissal not: chiesto chiede chiedono chiedere chiesta richiesta richieste invoca ospedale
    dipendenti lavoratori operai personale respinto escluse esclude
accident noun: incidente scontro esplosione incendio crollo schianto collisione rogo fuga_di_gas
    impatto caduta investimento ressa calca scoppio cedimento ribaltamento annegamento deflagrazione
    valanga_umana tragedia disastro sciagura esplosioni
accident plain: tamponamento naufragio deragliamento incidente_stradale incidente_ferroviario
    incidente_aereo incidente_sul_lavoro scontro_frontale disastro_aereo disastro_ferroviario
    carambola incidente_mortale infortunio_mortale infortunio_sul_lavoro naufragi deragliamenti
    incidente_in_montagna incidente_domestico incidente_di_caccia incidente_in_elicottero
    incidente_d'_auto incidenti_stradali tamponamenti maxi_tamponamento maxitamponamento
    crollo_di_una_palazzina crollo_di_un_edificio crollo_di_un_ponte esplosione_in_fabbrica
    incidente_in_moto scontro_tra_due scontro_fra_due schianto_in_moto esplosione_in_una
    fuga_di_monossido
accident done: si_è_schiantato si_è_schiantata si_è_ribaltato si_è_ribaltata si_è_capovolto
    si_è_capovolta si_sono_scontrati si_sono_scontrate si_e'_schiantato si_e'_ribaltato
    si_e'_capovolta ha_tamponato è_deragliato è_precipitato è_precipitata è_finito_fuori_strada
    è_finita_fuori_strada si_e'_capovolto è_uscita_di_strada è_affondata è_affondato è_naufragata
    è_naufragato e'_deragliato si_è_rovesciata si_è_rovesciato si_è_scontrato si_è_scontrata
    è_uscito_di_strada finito_fuori_strada finita_fuori_strada si_sono_tamponate si_sono_ribaltati
    è_colato_a_picco =deragliat* =naufragat* =affondat* si_=schiantat* si_=ribaltat* si_=capovolt*
    si_=scontrat* si_=scontrati si_=rovesciat* si_schianta si_schiantano si_ribalta si_capovolge
    si_rovescia treno_deraglia deraglia =finit*_fuori_strada =uscit*_di_strada finisce_fuori_strada
    finiscono_fuori_strada +perso_il_controllo =annegat* =mort*_annegat* precipita_da precipita_per
    precipita_in precipita_nel precipita_un +tamponato si_è_inabissato si_è_inabissata
    è_colata_a_picco ha_urtato si_è_incendiato si_è_incendiata è_rimasto_schiacciato
    è_rimasta_schiacciata è_rimasto_folgorato =precipitat*_per mort*_dopo_essere_precipitat* mort*_precipitando mort*_cadendo mort*_in_un_incidente mort*_nello_schianto mort*_schiacciat* colpit*_da_un_albero travolt*_da_un_albero travolt*_da_un'_auto
accident part: travolt*_da_un_treno investit*_da_un' investit*_da_un investit*_da_una
    travolt*_da_un' travolt*_da_una folgorat* travolt*_dal_treno travolt*_dalla uscit*_dai_binari
accident may: è_stato_investito è_stata_investita sono_stati_investiti è_finito_contro
    è_finita_contro esplode esplodono crolla crollano precipita precipitano investe investono
    esplose crollò precipitò scoppia deragliò affondò naufragò si_schiantò si_ribaltò travolge
    finisce_contro si_scontrano
accident maypart: crollat* esplos* precipitat* travolt* schiacciat* ferit*_da investit* cadut*_da_un
    cadut*_da_un' cadut*_da_una cadut*_dal ustionat* scoppiat* finit*_contro finit*_in_un
    finit*_in_una uscit*_dalla intossicat* precipitat*_per precipitat*_in precipitat*_da
accident idiom: incidente_diplomatico incidente_di_percorso crollo_in_borsa crollo_delle_borse
accident near: auto autobus bus camion tir furgone moto scooter treno treni pullman aereo elicottero
    barca barcone gommone nave traghetto peschereccio autostrada statale provinciale binari galleria
    autista conducente vigili gas bombola palazzina capannone fabbrica stabilimento operaio operai
    cantiere stradale ferroviario funivia cabinovia imbarcazione bordo impalcatura appartamento
    albero ponteggio velivolo bici ciclista pedone tetto gru scala divampato divampata scoppiato
    scoppiata fiamme pompieri domato fumo trattore guardrail deragliato cisterna distributore
    serbatoio caldaia raffineria azienda deposito fuochi palazzo edificio condominio vagone vagoni
    convoglio macchinista motociclista scuolabus minibus ambulanza suv monopattino ciclisti pedoni
    guidava volante carreggiata tangenziale raccordo svincolo 118 elisoccorso soccorritori binario
    sub lavori ponte cava miniera cisterne ascensore seggiovia parapendio deltaplano ultraleggero
    piscina regionale merci intercity frecciarossa escursionista escursione alpinista montagna parete vetta dirupo canalone
accident not: diplomatico diplomatici politico verbale titolo prezzi vendite fatturato borsa borse
    export ascolti consensi sondaggi percorso gol interno istituzionale titoli governo coalizione
    ettari bosco boschi pineta canadair vegetazione macchia campagne pascoli sterpaglie forestale
    forestali oliveti uliveti % profitti utile utili ricavi calcinacci consumi ordini euro
disaster noun: frana valanga frane tempesta scossa scosse maltempo incendi temporali eruzione
    siccità valanghe mareggiata smottamento nubifragio bufera grandinata allagamenti mareggiate
    temporale nevicata nevicate grandine ondata_di_caldo ondata_di_maltempo burrasca smottamenti
    fulmine
disaster plain: terremoto sisma alluvione alluvioni esondazione slavina tsunami uragano ciclone
    tifone tornado tromba_d'_aria trombe_d'_aria incendio_boschivo inondazioni inondazione terremoti
    nubifragi colata_di_fango frana_che incendi_boschivi bomba_d'_acqua tromba_marina
    scossa_di_terremoto scossa_sismica colate_di_fango tempesta_tropicale incendi_forestali
    incendio_forestale esondazioni trombe_marine bombe_d'_acqua eruzione_vulcanica slavine cicloni
    tifoni uragani maremoto scosse_di_terremoto alluvione_del alluvione_che frana_di super_tifone
disaster done: è_esondato è_esondata ha_tracimato ha_rotto_gli_argini sono_esondati esondato_il
    esondata_la esondano_i =esondat* =straripat* +tracimato =tracimat* +rotto_gli_argini
    +toccato_terra bruciati~ettari percorso~ettari distrutto~ettari divorato~ettari in_fumo~ettari
    =franat*
disaster may: incendio rogo incendi esonda esondano brucia bruciano
disaster idiom: terremoto_politico terremoto_giudiziario valanga_di tempesta_perfetta
    bufera_giudiziaria bufera_politica tsunami_politico
disaster near: magnitudo epicentro richter colpito colpita travolto travolta travolti devastato
    investito staccata staccato abbattuto abbattuta distrutto distrutta evacuati sfollati dispersi
    acqua fango detriti pioggia piogge vulcano roghi ettari canadair argini fiume registrata
    registrato avvertita avvertito provocato causato costò danni neve escursionisti alpinisti
    sciatori isolata isolati crollate case alpinista scialpinisti sciatore crollati crollato
    interrotta interrotte chiusa chiuse allagate allagati evacuate sisma protezione colpite colpiti
    vittime vento abitazioni campagne
disaster hint: ettari bosco boschi pineta canadair vegetazione macchia boscaglia fiume torrente
    canale lago campagne pascoli sterpaglie forestale forestali oliveti uliveti roghi
disaster not: politico politica elettorale voti gol giudiziario giudiziaria polemiche critiche
    messaggi diplomatico finanziario finanziaria mediatica mediatico perfetta accuse
protest noun: manifestazione manifestazioni protesta proteste corteo cortei presidio mobilitazione
    sit-in blocco agitazione fiaccolata contestazione picchetto picchetti rivolta disordini
    sommossa tafferugli marcia barricate flash_mob serrata astensione occupazione_del
    occupazione_della occupazione_dell' occupazione_delle occupazione_dei occupazioni scontri~manifestanti scontri~dimostranti scontri~polizia scontri_in_piazza scontri~corteo
protest plain: sciopero scioperi sciopero_generale ore_di_sciopero sit_in sciopero_della_fame
    stato_di_agitazione corteo_nazionale manifestazione_nazionale blocco_stradale blocchi_stradali
    in_sciopero marcia_per sciopero_di fiaccolata_in protesta_dei_trattori
protest done: sono_scesi_in_piazza è_scesa_in_piazza hanno_scioperato hanno_incrociato_le_braccia
    sono_scese_in_piazza hanno_sfilato ha_sfilato scesi_in_piazza si_sono_incatenati
    =sces*_in_piazza =sces*_in_strada +incrociato_le_braccia +scioperato +sfilato +protestato_contro
    si_=incatenat* liceo_occupato licei_occupati scuole_occupate università_occupata ateneo_occupato
    occupati_dagli_studenti occupata_dagli_studenti occupato_dagli_studenti occupate_dagli_studenti
protest may: hanno_manifestato ha_manifestato avevano_manifestato hanno_protestato ha_bloccato
    hanno_bloccato avevano_bloccato hanno_occupato +occupato +bloccato +manifestato +protestato
    protestano istituti~occupati bloccano occupano si_=barricat*
protest set: manifesteranno sciopereranno scenderanno_in_piazza manifestano scendono_in_piazza
    scioperano incrociano_le_braccia incroceranno_le_braccia sfileranno sfilerà sfilano manifesterà
    sciopererà marceranno protesteranno scenderà_in_piazza saranno_in_piazza torneranno_in_piazza
    tornano_in_piazza incrocerà_le_braccia si_asterranno in_piazza_sabato in_piazza_domani
    in_piazza_domenica
protest idiom: manifestazione_di_interesse manifestazioni_di_interesse diritto_di_sciopero
protest near: manifestanti operai lavoratori studenti sindacati sindacato piazza corteo contro cgil
    cisl uil fiom usb proclamato indetto proclamata indetta migliaia centinaia persone dimostranti
    attivisti polizia agricoltori trattori slogan cartelli striscioni docenti medici tassisti
    protesta cariche lacrimogeni traffico statale autostrada collettivi detenuti precari allevatori
    pescatori balneari benzinai ferrovieri macchinisti cobas cub ugl confsal presidio sigle adesione
    ore allestito organizzata organizzato riforma riders attiviste no
protest not: interesse cordoglio stima solidarietà volontà intenzione sportiva mostra fiera
    candidatura culturale gastronomica musicale kermesse istat disoccupazione tasso pil inflazione
    inattivi suolo giovanile femminile
arrest noun: arresto arresti blitz cattura manette fermi
arrest done: in_manette finito_in_manette finita_in_manette finiti_in_manette finisce_in_manette
    hanno_arrestato ha_arrestato è_finito_in_carcere posto_in_stato_di_fermo sottoposto_a_fermo
    tratto_in_arresto tratti_in_arresto +arrestato arrestano =finit*_ai_domiciliari
    =finit*_in_carcere sottopost*_a_fermo tratt*_in_arresto =finit*_in_manette scattano_le_manette
    sono_scattate_le_manette sono_scattati_gli_arresti in_stato_di_arresto
arrest part: arrestat* catturat* ammanettat* fermat*_dalla fermat*_dai fermat*_dagli
    bloccat*_dai_carabinieri bloccat*_dalla_polizia bloccat*_dagli_agenti fermat*_con_l'_accusa
    pres*_dai_carabinieri estradat*
arrest may: è_stato_fermato sono_stati_fermati è_stata_fermata arresta +fermato +catturato fermano
arrest maypart: fermat*
arrest idiom: arresto_cardiaco arresto_cardiocircolatorio arresti_domiciliari mandato_d'_arresto
    mandato_di_arresto
arrest near: carabinieri polizia squadra procura gip custodia cautelare finanza ordinanza mafia
    droga spaccio indagini antimafia camorra inchiesta 'ndrangheta agenti latitante eseguito
    eseguiti operazione omicidio rapina accusa furto estorsione questura misure cautelari ricercato
    boss clan ndrangheta eseguita eseguite carabiniere gdf dda ros dia blitz fermati indagati
    carcere maltrattamenti violenza
arrest not: cardiaco mandato domiciliari illustre ostaggi militari soldati
ruling noun: sentenza condanna verdetto assoluzione pronuncia
ruling done: ha_assolto ha_respinto_il_ricorso ha_accolto_il_ricorso ha_confermato_la_condanna
    ha_ridotto~condanna hanno_assolto ha_dichiarato_illegittimo ha_dichiarato_illegittima
    ha_dichiarato_inammissibile ha_rigettato_il_ricorso ha_confermato_la_sentenza ha_sentenziato
    ha_rinviato_a_giudizio ha_respinto_l'_appello ha_patteggiato hanno_patteggiato
    ha_disposto_la_custodia ha_disposto~carcere ha_revocato_il_sequestro sentenza_della_consulta
    sentenza_della_cassazione sentenza_della_corte sentenza_del_tribunale sentenza_del_tar
    sentenza_dei_giudici sentenza_del_consiglio_di_stato condannat*~anni condannat*~mesi
    condannat*~ergastolo +assolto +respinto_il_ricorso +accolto_il_ricorso +rigettato_il_ricorso
    +confermato_la_condanna +confermato_la_sentenza +annullato_la_sentenza +annullato_la_condanna
    +rinviato_a_giudizio +convalidato_l'_arresto +convalidato_il_fermo +disposto_gli_arresti
    +disposto_il_carcere +disposto_i_domiciliari giudice_+ordinato giudice_+disposto
    giudice_+stabilito giudici_hanno_stabilito giudici_hanno_condannato giudici_hanno_accolto
    giudici_hanno_respinto tribunale_+ordinato tribunale_+disposto tribunale_+stabilito
    tribunale_+accolto tribunale_+respinto corte_+stabilito corte_+respinto corte_+accolto
    tar_+accolto tar_+respinto tar_+sospeso tar_+annullato cassazione_+stabilito
    cassazione_+confermato cassazione_+annullato cassazione_+respinto consulta_+stabilito
    consulta_+bocciato consulta_+dichiarato gip_+disposto gup_+condannato gup_+assolto
    ha_chiuso_il_processo +emesso~mandato_d'_arresto condannato~reclusione condannata~reclusione +condannato~anni +condannato~ergastolo +condannata~anni
ruling part: condannat*_a condannat*_all'_ergastolo condannat*_in assolt* prosciolt* condannat*_all'
    condannat*_per rinviat*_a_giudizio condannat*_dal condannat*_dalla condannat*_ieri
    condannat*_oggi condannat*_nel condannat*_al_pagamento assolt*_da assolt*_dall'_accusa
ruling may: ha_condannato hanno_condannato ha_annullato ha_bocciato ha_stabilito_che ha_inflitto
    ha_dato_ragione ha_confermato ha_sospeso ha_archiviato ha_convalidato condanna_a condanne_a
    assolve condanna_all'_ergastolo +ridotto_la_pena +inasprito +ribaltato
    +dichiarato_incostituzionale +dato_torto
ruling maypart: condannat*
ruling idiom: ferma_condanna condanna_ferma
ruling near: corte tribunale giudice giudici gup gip cassazione consulta tar appello assise carcere
    reclusione ergastolo imputato imputati pena toghe
ruling hint: corte tribunale giudice giudici gup gip cassazione consulta tar assise carcere
    reclusione ergastolo appello imputato imputati tribunali toghe sezione
ruling not: attentato violenza unanime ferma fermamente duramente
election noun: elezioni referendum comunali presidenziali primarie elezione voto urne legislative
    suppletive amministrative alle_regionali le_regionali alle_politiche le_politiche alle_europee
    le_europee
election plain: ballottaggio ballottaggi si_vota si_voterà urne_aperte elezioni_regionali
    elezioni_comunali elezioni_politiche elezioni_europee elezioni_presidenziali
    elezioni_legislative elezioni_anticipate elezioni_amministrative elezioni_parlamentari
    si_è_votato si_e'_votato chiamati_alle_urne chiamati_al_voto seggi_aperti elezioni_suppletive
    secondo_turno tornata_elettorale
election done: è_il_nuovo_sindaco è_la_nuova_sindaca e'_il_nuovo_sindaco ha_vinto_le_elezioni
    vince_le_elezioni vince_al_primo_turno ha_vinto_al_primo_turno è_stato_rieletto è_stata_rieletta
    ha_vinto_il_ballottaggio ha_vinto_le_primarie è_sindaco ha_vinto_le_presidenziali
    è_di_nuovo_presidente è_di_nuovo_sindaco =rielett* =riconfermat*_sindaco
    =riconfermat*_presidente elett*_sindaco elett*_sindaca +vinto_le_elezioni +vinto_le_primarie
    +vinto_le_presidenziali +vinto_il_ballottaggio +vinto_al_ballottaggio vince_le_primarie
    vince_il_ballottaggio vince_al_ballottaggio vince_le_presidenziali eletto_al_primo_turno
    eletta_al_primo_turno
election may: è_stato_eletto è_stata_eletta è_eletto sono_stati_eletti e'_stato_eletto ha_eletto
    hanno_eletto elett*_presidente elett*_segretario elett*_governatore +eletto
election near: vinto vince vittoria ballottaggio affluenza seggi scrutinate sezioni schede spoglio
    candidato candidata candidati turno quorum eletto eletta elettori votare voti spogli urna
    sfidante sfidanti percento coalizione candidature eleggere rinnovare uscente
election hint: presidente sindaco sindaca deputato senatore segretario governatore papa consiglio
    voti elezioni ballottaggio maggioranza turno
election not: vista passate scorse precedenti prossime
agreement noun: accordo intesa contratto memorandum protocollo patto tregua cessate_il_fuoco rinnovo
    trattato partnership acquisizione fusione firma convenzione gemellaggio intese accordi
    transazione
agreement plain: protocollo_d'_intesa protocollo_di_intesa accordo_quadro memorandum_d'_intesa
    rinnovo_del_contratto accordo_commerciale accordo_di_pace accordo_di_programma accordo_sindacale
    accordo_di_libero_scambio
agreement done: hanno_siglato ha_siglato ha_tesserato si_sono_accordati hanno_raggiunto_un_accordo
    hanno_raggiunto_un'_intesa hanno_raggiunto_l'_intesa hanno_firmato_un hanno_firmato_l'_accordo
    hanno_firmato_un' hanno_firmato_il ha_firmato_un_contratto ha_firmato_un_accordo
    è_un_nuovo_giocatore hanno_trovato_l'_accordo ha_acquisito_il ha_rilevato_il +siglato +tesserato
    rinnovato_il_contratto prolungato_il_contratto +rinnovato_fino +firmato_fino
    +firmato_un_contratto +firmato_un_accordo +firmato_un'_intesa +firmato_un_protocollo
    +firmato_un_memorandum +firmato_l'_accordo +firmato_il_contratto +raggiunto_un_accordo
    +raggiunto_un'_intesa +raggiunto_l'_accordo +raggiunto_l'_intesa +trovato_un_accordo
    +trovato_l'_accordo +sottoscritto firmano_un firmano_l'_accordo siglano firma_fino_al
    rinnova_fino_al +concluso_un_accordo +stretto_un_accordo stato_raggiunto_un_accordo
    stata_raggiunta_un'_intesa raggiunta_l'_intesa raggiunto_l'_accordo firmata_l'_intesa
    firmato_l'_accordo siglato_l'_accordo siglata_l'_intesa +acquisito_il +rilevato_il si_+accordati
    ceduto_a_titolo si_è_aggiudicata si_è_aggiudicato ha_ottenuto_una_commessa ha_vinto_una_commessa hanno_concordato ha_concordato si_sono_accordate
agreement part: siglat*
agreement may: ha_acquisito ha_rilevato ha_ceduto ha_acquistato ha_ufficializzato ha_ingaggiato
    acquisirà rileverà ha_comprato ha_venduto acquista rileva acquisisce ingaggia passa_al
    passa_alla approda_al approda_alla firma_con firma_per si_trasferisce_al torna_in_prestito
agreement maypart: firmat* sottoscritt* acquistat* ingaggiat* cedut*_al tesserat* stipulat*
agreement idiom: d'_accordo in_accordo_con a_contratto contratto_a_termine
agreement near: siglato siglata firmato firmata raggiunto raggiunta sottoscritto sottoscritta
    concluso conclusa stretto firmano siglano ratificato fumata sì annunciato annunciata stipulato
    ufficiale prolungato firmerà firma scattata entrata vigore proclamata completato completata
    perfezionato perfezionata sigla firmate firmati siglati siglate valore triennale quinquennale
    biennale durata scadenza rinnovato sottoscritti
agreement hint: milioni miliardi quota definitivo attaccante centrocampista difensore portiere club
    giocatore prestito maggioranza capitale azioni euro acquisto ingaggio tesseramento arrivo
    contratto rinnovo accordo intesa memorandum protocollo calciatore stagione trattato convenzione
agreement not: secondo base principio possibile raggiungere cerca mancato
economic not: è sarebbe essere petrolio greggio azionari titoli
"""
_EN = """
meeting held: lasted chaired began ended opened concluded wrapped adjourned broke
agreement held: contract deal agreement loan million transfer extension
meeting noun: talks meeting meetings summit conference session negotiations consultations forum
    negotiation dialogue audience gathering sit-down roundtable hearing_with phone_call
meeting plain: peace_talks truce_talks ceasefire_talks summit_talks crisis_talks emergency_meeting
    bilateral_meeting trade_talks emergency_session security_council_meeting cabinet_meeting
    g7_summit nato_summit eu_summit bilateral_talks high-level_talks face-to-face_talks
    peace_conference crisis_meeting council_meeting closed-door_meeting three-way_talks
    leaders'_summit emergency_summit emergency_talks climate_summit peace_summit
    face-to-face_meeting private_audience next_round round_of_talks round_of_negotiations g20_summit
    cobra_meeting board_meeting trilateral_meeting crunch_talks
meeting done: held_talks held_a_meeting have_met had_met has_met met_monday met_tuesday
    met_wednesday met_thursday met_friday met_saturday met_sunday hosted_talks holds_talks
    +held_talks +held_a_meeting +met_with met_his met_her met_chinese met_russian met_u.s
    met_president met_prime met_foreign met_with_president met_with_prime sat_down_with
    holding_talks met_behind_closed_doors +convened +hosted_talks held_a_summit held_an_emergency
    held_phone_talks met_late met_early spoke_by_phone held_crisis_talks held_emergency_talks for_talks_with held_discussions_with
meeting may: met met_with meets meet meeting_with received_the
meeting set: will_meet are_to_meet is_to_meet due_to_meet will_hold_talks will_convene meets_with
    set_to_meet scheduled_to_meet will_host to_hold_talks plans_to_meet met_on met_in met_at
    sat_down_with gathered_for convened gathered_in gathered_on gathered_at met_for meets_next
    meets_on met_again would_meet would_hold_talks will_hold_a_meeting will_hold_an_emergency
    will_sit_down will_gather will_reconvene will_resume_talks due_to_hold_talks expected_to_meet
    to_meet_with plans_to_hold_talks would_convene agreed_to_meet
meeting idiom: press_conference news_conference met_with_criticism met_its met_their
    met_expectations town_hall_meeting met_office met_police met_the_criteria annual_general_meeting
    conference_call
meeting near: opened open opens held hold began begin begins leaders ministers delegates delegations
    attended attend attending hosted host ended end concluded scheduled resumed resume third-day
    brokered chaired failed collapsed broke mediated convened convene adjourned wrapped resuming
    stalled collapse breakdown round monday tuesday wednesday thursday friday hosting presided
    co-chaired gathered gather
meeting lead: after during following at sidelines ahead
meeting hint: leaders president minister officials representatives counterpart king pope ambassador
    families envoy senators delegation premier chancellor mayor secretary students members
    protesters victims relatives union unions leader delegates governor lawmakers survivors parents
    bishops
meeting not: match game league press expectations goals climbers mountain everest climber half-time
    header corner half score striker
attack noun: strike strikes attack attacks shooting assault raid raids bombing shelling massacre
    clash clashes ambush_of bombings beheading kidnapping abduction hijacking killings gunfire
attack plain: airstrike airstrikes air_strike air_strikes drone_strike drone_strikes missile_strike
    missile_strikes drone_attack missile_attack suicide_bombing car_bomb car_bombing stabbing
    mass_shooting gun_attack knife_attack bomb_attack ambush roadside_bomb suicide_attack
    rocket_attack homicide terror_attack terrorist_attack drone_attacks school_shooting
    airstrikes_on air_raid air_raids ballistic_missile_attack missile_barrage drone_barrage
    arson_attack acid_attack mass_stabbing shootings stabbings car-ramming car_ramming suicide_bomb
    suicide_bomber assassination murder_of fatal_shooting shootout gunbattle gun_battle
    double_murder murder-suicide mass_kidnapping israeli_strike israeli_strikes russian_strike
    russian_strikes ukrainian_drone russian_attack russian_drone ukrainian_strike deadly_attack
    deadly_attacks bomb_blast terror_attacks militant_attack jihadist_attack overnight_attack
    overnight_strikes armed_robbery attack_on_a attacks_on_a attack_on_an drone_assault gun_assault bomb_attacks arson_attacks
attack done: opened_fire shot_dead stabbed_to_death gunned_down was_assassinated were_assassinated
    was_stabbed were_stabbed was_shot were_shot bombed shelled was_murdered shot_and_killed
    blew_himself_up fatally_shot was_kidnapped were_kidnapped been_stabbed been_shot stabbed_several
    =shot =stabbed =murdered =assassinated =abducted =kidnapped =gunned_down =beheaded =ambushed
    =shot_dead =beaten_to_death =bombed =shelled +opened_fire +bombed +shelled shot_himself_after
    detonated_a rammed_into_a_crowd drove_into_a_crowd ploughed_into_a_crowd plowed_into_a_crowd
    set_fire_to_a +abducted +kidnapped found_stabbed beaten_to_death hacked_to_death abducted_from
    kidnapped_from
attack may: attacked struck hit killed targeted fired_on fired_at launched rammed explosion blast
    detonated stabbed pounded pummeled kills kill attacks attack storm stormed raided ambushed
    abducted kidnapped bombards strikes hits shoots shot hijacked beheaded assaulted murdered fires burst_into overran ambushes abduct
attack idiom: heart_attack heart_attacks panic_attack asthma_attack strike_rate photo_shoot
    film_shooting
attack near: drone drones missile missiles rocket rockets bomb bombs gunman gunmen militants
    insurgents troops forces army airstrike soldiers military warplanes artillery knife gun shots
    rebels jihadists terrorist militia shooter explosives ballistic fighters attacker attackers
    warplane armed bomber bombers convoy gunshot gunshots suicide assailant assailants kidnappers
    extremists separatists hostages suspected israeli russian ukrainian police houthi hamas
    hezbollah machete sniper warship guerrillas jihadist overnight commandos air kyiv moscow opened school church mosque village villages checkpoint camp pupils schoolchildren depot wave
attack not: workers union unions walkout pilots teachers staff labor labour pay heart verbal tornado
    tornadoes storm hurricane earthquake quake flood record goal minister deal bargain picket
    industrial panic asthma cyberattack lightning season midfield
appointment noun: appointment
appointment done: was_appointed has_been_appointed was_named_as has_appointed have_appointed
    was_sworn_in takes_over_as will_take_over was_named_to was_named_chief were_appointed
    named_as_its_new takes_over_from was_nominated_as was_tapped will_become_the_new named_its_new
    will_take_over_as was_elevated_to =appointed =named_as +appointed +named_as =sworn_in
    =sworn_in_as =promoted_to =elevated_to =installed_as +taken_over_as took_over_as took_office
    takes_office taken_charge_as named_his named_her hired_as appointed_as =hired_as named_as_new
    named_new =named_the_new +been_named =confirmed_as nominated_as succeeds_him
    will_be_succeeded_by will_be_replaced_by replaced_by appoints_new names_new tapped_to_lead would_take_over will_take_the_helm takes_the_helm will_take_charge named_as_his_successor
appointment may: is_the_new will_succeed succeeds appointed named appoints names hired tapped
    has_been_named was_named_the has_named was_named were_named nominated nominates =named =replaced
    replaces replaced
appointment near: chief president minister director ceo chairman chairwoman chair coach manager head
    archbishop bishop cardinal secretary commissioner ambassador governor judge premier executive
    chancellor commander envoy general spokesman spokeswoman officer editor boss prosecutor rector
    captain cfo cto president-elect chief-of-staff successor director-general
appointment not: award awards oscar best squad team suspect victim victims yacht defendant
    court-appointed
dismissal noun: resignation dismissal ouster removal sacking firing resignation_of
dismissal done: resigned has_resigned stepped_down has_stepped_down steps_down was_fired was_sacked
    was_dismissed_as was_ousted were_fired was_struck_off has_been_sacked will_step_down
    has_been_fired has_been_dismissed quit_as resigns fired_his has_fired was_removed_as
    is_stepping_down stepping_down_as was_relieved_of tendered_his_resignation
    tendered_her_resignation +resigned +stepped_down +quit =sacked =fired =ousted =axed
    =removed_from_office =removed_as =relieved_of +been_sacked stood_down stands_down +stood_down
    will_resign handed_in_his_notice handed_in_her_resignation offered_his_resignation
    tendered~resignation submitted~resignation announced~resignation quits_over quits_after quits_as
    resigned_as leaves_post left_his_post +sacked relieved_of_his resigned_over +been_removed
    is_to_step_down
dismissal may: fired dismissed quit ousted sacked quits sack sacks fires resign axed removed
    parted_ways_with parted_company_with =dismissed
dismissal idiom: resigned_to resigned_myself resigned_himself resigned_themselves dismissed_as
    fired_up
dismissal near: minister chief president coach manager director ceo head secretary chairman general
    commander post executive resignation announced submitted accepted tendered managers coaches
    ministers mp lawmaker ambassador resigned governor commissioner aide spokesman spokeswoman mayor
    boss adviser advisor archbishop bishop
dismissal lead: after following
dismissal not: appeal case lawsuit claim claims charge charges shots missiles rockets missile rocket
    fire called calls call calling demand demanded demanding jobs workers employees refused idea
    allegations motion layoffs urged concerns round par birdie birdies bogey under-par six-under
    five-under tournament
accident noun: crash collision accident explosion blast fire wreck derailment collapse pileup
    capsizing stampede blaze cave-in rockfall inferno pile-up leak crush mishap sinking drowning
    collapse_of disaster tragedy
accident plain: car_crash bus_crash plane_crash train_crash helicopter_crash traffic_accident
    road_accident train_derailment shipwreck head-on_collision gas_explosion house_fire
    motorway_crash boat_accident apartment_fire mine_collapse rockfall mining_accident
    mining_disaster building_collapse bridge_collapse plane_crashes fatal_crash multi-vehicle_crash
    car_accident bus_accident boat_capsizing factory_fire hotel_fire nightclub_fire warehouse_fire
    apartment_blaze factory_explosion workplace_accident rail_crash rail_accident hit-and-run
    crowd_crush stampede_at ferry_disaster train_collision mid-air_collision gas_leak
    climbing_accident skiing_accident chemical_leak tower_block_fire plane_accident two-car_crash
    coach_crash deadly_crash fatal_accident
accident done: capsized collided ran_aground plunged_into was_hit_by_a_car was_run_over plowed_into
    ploughed_into was_struck_by_a_train was_struck_by_a_car were_struck_by skidded_off veered_off
    careened_off =derailed +capsized +derailed +crashed_into crashed_into collided_with
    crashed_shortly overturned_on went_off_the_road ran_off_the_road =electrocuted =run_over
    =crushed_by =crushed_to_death burst_into_flames caught_fire fell_into_a plunged_off plunged_down
    slammed_into_a veered_into skidded_into =struck_by_a drowned_after drowned_when =hit_by_a
    smashed_into =swept_away_while fell_to_his_death fell_to_her_death killed_by_a_falling struck_by_a_falling hit_by_a_falling killed_when_a_tree fell_to_their_deaths plunged_to_his_death plunged_to_her_death
accident may: sank collapsed exploded plunged crashed derailed overturned crash crashes sinks
    capsizes collapses explodes derails overturns burned swerved drowned capsize blew_up
accident idiom: crash_course market_crash stock_market_crash crashed_out
accident near: car cars truck lorry bus train plane aircraft helicopter boat ferry vehicle vehicles
    motorway highway road driver pilot passengers passenger runway factory plant building bridge
    tracks jet vessel motorcycle firefighters gas crew mine migrants apartment broke gutted
    warehouse nightclub hotel dam miners miner coach tram minibus pedestrian pedestrians cyclist
    cyclists motorcyclist airport freight carriage carriages rail railway locomotive coal gold
    scaffolding roof crane block chemical refinery pipeline platform school market oil smoke flames
    coastguard coast patrol operator intersection lane roadside
accident not: market stock stocks shares economy economic bitcoin crypto price prices gun currency
    talks cease diplomatic acres hectares forest brush bush % profit profits sales revenue revenues earnings orders demand shares
disaster noun: flood floods flooding storm storms tornadoes tornado wildfire wildfires avalanche
    eruption landslide drought blizzard heatwave rains downpour downpours tremors snowstorm
    eruptions tidal_wave monsoon cold_snap heat_wave rainstorm fires
disaster plain: earthquake quake tsunami hurricane cyclone typhoon mudslide flash_flood flash_floods
    tremor aftershock string_of_tornadoes landslides floodwaters volcanic_eruption earthquakes
    forest_fire mudslides flash_flooding bushfire bushfires tropical_storm aftershocks
    tropical_depression super_typhoon winter_storm ice_storm forest_fires torrential_rain
    torrential_rains monsoon_rains mudflow storm_surge hailstorm magnitude_quake sandstorm
    deadly_floods landslip typhoons hurricanes cyclones
disaster done: made_landfall +made_landfall burst_its_banks burst_their_banks +erupted slammed_into
    slammed_ashore barreled_into =swept_away =buried_under scorched~acres burned~acres
    scorched~hectares burned~hectares destroyed~hectares
disaster may: fire fires blaze erupted slammed flooded inundated
disaster idiom: flood_of floods_of storm_of landslide_victory landslide_win political_earthquake
    perfect_storm avalanche_of
disaster near: magnitude struck hit tore swept killed epicenter epicentre richter destroyed
    triggered evacuated rainfall rains rain displaced homes damage damaged rescue rescuers skiers
    landfall winds acres hectares burned battered caused submerged crews lava climbers buried
    village villages mud island coast residents houses roofs kph mph province river rivers banks
    inundated volcano ash fatalities toll seismological geological survey victims rescued missing
    people dead storm flooding felt
disaster hint: acres hectares forest brush bush brushfire wildland
disaster not: criticism political calls money complaints requests emails controversy debate
    financial insurance scandal twitter
protest noun: protest protests rally march demonstration demonstrations strike strikes riot
    riots sit-in unrest rallies marches stoppage sit-ins picket pickets boycott vigil uprising
    blockade clashes~protesters clashes~demonstrators clashes_with_police clashes~police
protest plain: walkout walkouts industrial_action general_strike hunger_strike labor_strike
    street_protests strike_action anti-government_protests protest_march work_stoppage
    hunger_strikes wildcat_strike nationwide_strike street_protest strike_by 24-hour_strike
    48-hour_strike two-day_strike one-day_strike three-day_strike day-long_strike anti-war_protest
    mass_protests mass_protest pro-palestinian_protest protest_rally sit-in_protest
protest done: took_to_the_streets marched_through walked_off_the_job went_on_strike staged_a_walkout
    staged_a_protest have_walked_out protested_against protested_outside rallied_against
    rallied_outside walked_out_on_strike demonstrated_against down_tools downed_tools +downed_tools
    +gone_on_strike +taken_to_the_streets +walked_off +walked_out +staged_a marched_in marched_to
    marched_on rallied_in protested_in staged_protests demonstrated_in demonstrated_outside
    went_out_on_strike began_a_strike launched_a_strike started_a_strike blockaded
    occupied_the_building gathered_to_protest staged_a_sit-in chained_themselves picketed on_strike
protest may: protested marched rallied walked_out blocked clashed_with rally marching protesting
    demonstrated protest occupied
protest set: will_strike will_walk_out will_go_on_strike to_go_on_strike will_march will_down_tools
    would_down_tools would_strike plan_to_strike are_to_strike will_rally will_protest
    would_walk_out set_to_strike to_walk_out plan_to_walk_out will_stage
protest idiom: rally_driver march_past relief_rally
protest near: protesters protestors demonstrators workers union unions police crowd crowds thousands
    hundreds activists staff pilots teachers nurses drivers students against farmers outside
    controllers pay march gathered members miners chanting chanted placards banners demanding women
    streets demonstrated organizers organisers tractors doctors junior campaigners parliament
    ministry railway rail dockers postal strikers
protest despite: called call calls
protest not: drone missile air airstrike market shares stock army killed gunmen israeli goal goals
    russian militants troops campaign tech
arrest noun: arrest arrests detention captures
arrest done: was_arrested were_arrested has_been_arrested have_been_arrested have_arrested
    has_arrested was_detained were_detained taken_into_custody was_taken_into_custody have_detained
    had_arrested been_arrested =arrested =detained =apprehended =taken_into_custody +arrested
    +detained +taken~into_custody =taken_for_questioning arrested_on_suspicion held_on_suspicion
    police_arrested police_detained officers_arrested police_have_arrested agents_arrested
    authorities_arrested =captured_by turned_himself_in =remanded_in_custody been_held_on
arrest may: arrested detained captured nabbed apprehended =held arrest arrests seized
arrest idiom: cardiac_arrest house_arrest arrest_warrant
arrest near: police made suspect officers suspicion charges charged suspects agents prosecutors
    murder authorities gang drug man terrorism raids raid manslaughter officials force detectives
    custody
arrest not: cardiac warrant warrants house hostages soldiers
ruling noun: verdict ruling conviction sentence convictions acquittal injunction
ruling plain: guilty_verdict court_ruling life_sentence
ruling done: was_sentenced_to were_sentenced_to has_been_jailed was_jailed were_jailed was_convicted
    were_convicted was_acquitted were_acquitted was_found_guilty has_been_sentenced
    has_been_convicted were_found_guilty court_ruled judge_ruled court_upheld court_overturned
    court_struck_down sentenced_him_to sentenced_her_to court_rejected judges_ruled jury_found
    sentenced_to have_been_jailed was_found_not_guilty judge_blocked court_dismissed court_ordered
    judge_ordered has_been_found_guilty court_sentenced ordered~to_pay ordered~pay =jailed
    =convicted =acquitted =sentenced =found_guilty =cleared_of court_+ruled judge_+ruled
    court_+ordered judge_+ordered court_+rejected court_+upheld court_+overturned court_blocked
    court_halted court_sided court_convicted court_acquitted court_jailed court_found
    judge_sentenced judge_dismissed judge_rejected judge_temporarily_blocked judge_threw_out
    court_threw_out jury_convicted jury_awarded jury_acquitted judges_rejected judges_upheld
    given_a_life_sentence given_life =jailed_for =handed_a judge~ordered court~ordered judge~ruled
    court~ruled court~sentenced court~rejected judge~blocked court~upheld court~dismissed
    judge~sentenced =fined_for_contempt judge_in~ordered issued_an_arrest_warrant sentenced~years +sentenced~years jailed_for_life =sentenced~prison issued_a_warrant_for
ruling may: blocked sentenced convicted acquitted ruled upheld overturned jailed cleared fined
    was_fined was_ordered ruled_that has_been_cleared was_cleared were_cleared struck_down
    strikes_down orders rules dismissed_the rejected_the_appeal awarded annulled halted granted
ruling idiom: ruling_party ruling_coalition ruled_out
ruling near: court judge jury tribunal appeals justice justices prison jail magistrates judges fraud
    murder guilty charge charges counts count tribunal's plaintiffs lawsuit damages defendant
    sentence years district federal supreme constitutional high
ruling not: party coalition out
election noun: election elections vote referendum runoff ballot polls primary by-election
    by-elections midterms polling
election plain: runoff_election snap_election presidential_election general_election
    parliamentary_election parliamentary_elections local_elections regional_elections
    mayoral_election presidential_runoff primary_election legislative_elections elections_on
    election_on by-election
election done: won_the_election won_election was_re-elected won_reelection went_to_the_polls
    go_to_the_polls won_the_presidency was_reelected wins_election won_a_landslide voted_in
    won_the_race won_a_seat won_the_runoff wins_the_race +won_the_election won_the_vote
    won_re-election wins_re-election wins_the_election wins_presidency won_a_second_term
    won_a_third_term =re-elected =elected_president =elected_mayor =elected_leader
    =elected_chancellor voters_approved voters_rejected voters_backed won_the_presidential
    elected_as_the elected_pope swept_to_victory won_a_majority secured_a_majority conceded_defeat
    voters_elected who_won~votes
election may: was_elected has_been_elected were_elected =elected wins_seat elected
election near: voters ballots ballot turnout won wins polling candidate seats victory polls held
    counted votes runoff results incumbent opponent landslide electoral constituency vote majority
    concede referendum seat
election hint: president mayor governor senator lawmaker lawmakers pope leader votes election vote
    majority runoff
election not: last previous bill house senate no-confidence board shareholders
agreement noun: deal agreement accord pact treaty contract ceasefire truce memorandum merger
    takeover acquisition settlement signing transfer loan extension buyout pacts deals
agreement plain: trade_deal trade_agreement peace_deal peace_agreement ceasefire_deal truce_deal
    licensing_deal licensing_agreement prisoner_swap memorandum_of_understanding defence_pact
    defense_pact contract_extension free_trade_agreement peace_accord hostage_deal minerals_deal
    pay_deal settlement_agreement
agreement done: agreed_to_buy agreed_to_acquire signed_a_deal signed_an_agreement reached_a_deal
    reached_an_agreement reached_a_ceasefire has_agreed_to_buy struck_a_deal agreed_a_deal
    agreed_to_a_ceasefire agreed_on_a_deal inked_a_deal signed_a_contract clinched_a_deal
    has_acquired signed_a_memorandum reached_agreement completed_the_acquisition agreed_to_sell
    have_agreed_to signs_deal +agreed_to_buy +agreed_to_acquire +agreed_to_sell +reached_a_deal
    +reached_an_agreement +struck_a +struck_a_deal +agreed_a_deal +clinched +finalized_a agreed_a
    agreed_on_a struck_an_agreement inked_an joins_from agree_to_buy agrees_to_buy agrees_to_acquire
    signs_a signs_an extended_his_contract extended_her_contract signed_a_new
    +completed_the_purchase buys_stake bought_a_stake completed_a_deal agreed_terms
    agreed_to_exchange settled_a_lawsuit agreed_to_settle sign_deal sign_agreement reach_deal settled_with won_a_contract won_a_deal awarded_a_contract secured_a_contract secured_an_order have_agreed_to_exchange agreed_to_swap agreed_to_a_truce reached_a_settlement
agreement may: signed signs acquired buys will_buy will_acquire to_acquire have_signed has_signed
    joined acquires bought sold sells +bought +sold +signed sign join signed_for signed_from
    joined_from
agreement idiom: great_deal good_deal big_deal deals_with signed_up signed_off signed_the_bill
    signed_into_law signed_an_executive_order signed_the_letter signed_a_decree signed_a_letter
    signed_a_petition signed_an_order reached_a_record signed_a_law signed_a_bill reached_a_peak
    signed_the_order reached_an_impasse reached_a_verdict
agreement near: signed signing reached struck sealed announced inked brokered clinched agreed signs
    finalized
agreement hint: striker midfielder defender goalkeeper forward contract deal agreement memorandum
    treaty accord pact winger million billion stake loan
agreement not: without possible failed hopes hope seek seeking under reach
economic not: first biggest worst daily weekly oil crude gas gold share stock shares stocks bond treasury wheat copper bitcoin
"""
_FR = """
meeting held: duré présidée présidé présidées ouvert ouverte commencé terminé terminée débuté
    achevé achevée
agreement held: contrat accord prêt millions transfert prolongation
meeting noun: réunion rencontre sommet entretien conférence négociations pourparlers discussions
    entretiens consultations conseil_des_ministres conseil_européen conseil_de_sécurité
    conseil_de_défense g7 g20 rencontres sommets audience conclave assemblée_générale comité_social
    dialogue entrevue
meeting plain: sommet_européen pourparlers_de_paix négociations_de_paix réunion_d'_urgence
    sommet_de_l'_otan g7 g20 sommet_extraordinaire conférence_internationale tête-à-tête
    sommet_bilatéral réunion_de_crise réunion_extraordinaire cellule_de_crise
    négociations_commerciales discussions_bilatérales réunion_ministérielle audience_privée
    sommet_de_l'_ue sommet_du_g7 réunion_de_conciliation séance_extraordinaire cycle_de_négociations entretien_avec entretien_de_près réunion_de_négociation réunion_de_travail à_l'_issue_d'_un_entretien
meeting done: s'_est_réuni s'_est_réunie se_sont_réunis se_sont_réunies s'_est_entretenu
    s'_est_entretenue se_sont_rencontrés se_sont_entretenus s'_=réuni* se_=réuni* se_=rencontré*
    s'_=entretenu* se_=entretenu* s'_étaient_réunis se_sont_retrouvés +tenu_une_réunion
    +eu_un_entretien +présidé_une_réunion =reçu*_par +été_reçu_par +été_reçus_par +été_reçue_par
    a_échangé_avec s'_est_tenu s'_est_tenue se_sont_tenues
meeting may: a_rencontré ont_rencontré avait_rencontré a_reçu_à a_reçu_au a_reçu_lundi a_reçu_mardi
    a_reçu_mercredi a_reçu_jeudi a_reçu_vendredi a_reçu_samedi a_reçu_dimanche +rencontré +reçu_le
    +reçu_la +reçu_les +reçu_une_délégation rencontre a_réuni ont_réuni réunit réunira
meeting set: se_réunira se_réunit se_réuniront se_réunissent rencontrera rencontreront
    doit_rencontrer doivent_se_rencontrer doit_se_réunir s'_entretiendra se_retrouveront recevra
    doivent_se_réunir doit_recevoir doit_s'_entretenir se_retrouvent doivent_se_retrouver recevront
    s'_entretient
meeting idiom: conférence_de_presse au_sommet_du_mont au_sommet_de_sa au_sommet_du_classement
    conférence_téléphonique
meeting near: ouvre ouvert ouverte prévu prévue prévus prévues tenu tenue tient tiendra dirigeants
    ministres délégations participé participera réunis organisé organisée ouvrira achevé achevée
    poursuivent entamé convoqué accueille présidé repris reprennent reprendront reprise achevées
    achevés conclues ouvertes lancées suspendues suspendus terminé terminée déroulé échoué échec
    clos reporté agenda heures jours délégués négociateurs rencontré entamées entamés
meeting lead: après lors issue marge durant au
meeting hint: président premier ministre roi chancelier dirigeants syndicats homologue délégation
    représentants ministres présidente élus maires familles chef cellule comité conseil cabinet crise gouvernement
meeting not: match ligue but buts stade championnat presse équipe journée mur col mont étape
    classement ascension alpinistes goncourt prix essais tournoi victoire pause score finale
    médaille
attack noun: attaque attaques frappe frappes raid raids agression meurtre tirs assaut tuerie
    affrontements tir assassinats meurtres enlèvement viol explosions incendie_volontaire
    double_meurtre fusillades violences
attack plain: attentat attentats bombardement bombardements fusillade embuscade assassinat
    attaque_au_couteau frappe_aérienne frappes_aériennes attaque_de_drones frappe_de_drone
    féminicide attentat-suicide voiture_piégée attaques_de_drones charge_explosive engin_explosif
    attaque_terroriste frappes_russes frappes_israéliennes frappe_israélienne frappe_russe
    frappes_américaines raid_aérien raids_aériens attaque_à_la_voiture attaque_au_camion
    attaque_jihadiste attaque_djihadiste attaque_russe attaques_russes attaque_ukrainienne
    tir_de_missile tirs_de_missiles tirs_de_roquettes coups_de_couteau coups_de_feu
    règlement_de_comptes attaques_aériennes attaque_aérienne attaque_à_l'_arme_blanche
    assassinats_ciblés massacre massacres prise_d'_otages guet-apens
attack done: a_ouvert_le_feu ont_ouvert_le_feu a_bombardé ont_bombardé a_poignardé
    s'_est_fait_exploser a_tiré_sur ont_tiré_sur +ouvert_le_feu +bombardé +poignardé +tiré_sur
    +mis_le_feu +assassiné +été_assassiné +été_assassinée +été_poignardé +été_poignardée +foncé_sur
    s'_est_fait_sauter +tué_à_coups tué*_par_balle tué*_par_balles tués_par_balles tué*_à_coups
    tué*_dans_une_attaque tué*_dans_des_frappes tué*_dans_une_frappe tué*_dans_un_bombardement
    =visé*_par
attack part: bombardé* poignardé* assassiné* abattu*_par enlevé*_par égorgé* kidnappé* enlevé*_dans
    décapité* lynché* roué*_de_coups criblé*_de mitraillé* tué*_par_balles tué*_par_balle tué*_à_l'_arme
attack may: attaqua frappa explosion plastiqué a_lancé ont_lancé bombarde attaque_le vise frappent
    visent tue tuent tirent ouvre_le_feu poignarde fait_exploser +fait_exploser ont_fait_irruption a_fait_irruption
attack maypart: attaqué* frappé* visé* tué* touché* agressé* abattu*
attack idiom: attaque_cardiaque
attack near: drone drones missile missiles roquette roquettes bombe bombes armée forces couteau arme
    armé armés tireur assaillant assaillants djihadistes jihadistes terroriste aérienne aériennes
    soldats rebelles artillerie explosif aviation kalachnikov balles combattants russes israélienne
    balle coups feu jihadiste djihadiste revendiquée revendiqué revendiquées hezbollah israël
    israélien israéliens russe kiev moscou hamas houthis gang cartel lame victime explosifs aériens
    sniper terroristes attaquants miliciens école église mosquée village convoi civils position
attack not: but buts ligne gouvernement cœur coeur cardiaque défense match équipe ministre avalanche
appointment noun: nomination
appointment done: succède_à prend_la_tête a_pris_la_tête prendra_la_tête a_prêté_serment succède_au
    a_été_intronisé lui_succédera +nommé +désigné +été_nommé +été_nommée +été_nommés +pris_la_tête
    +prêté_serment +succédé_à +été_désigné +été_désignée +pris_ses_fonctions prend_ses_fonctions
    prend_les_rênes +pris_les_rênes lui_succède remplace_au_poste +été_promu +été_promue +intronisé
    +été_choisi_pour +investi_premier
appointment part: nommé* désigné*
appointment may: succédera remplacera est_le_nouveau est_la_nouvelle sera_le_nouveau
    sera_la_nouvelle est_le_nouvel le_remplacera la_remplacera
appointment near: président présidente ministre directeur directrice général patron sélectionneur
    entraîneur secrétaire préfet ambassadeur archevêque évêque premier poste tête procureur
    commissaire chef pdg chancelier sélectionneuse entraîneuse gouverneur juge rédacteur adjointe
    adjoint directeurs patronne présidence banc intérim
appointment not: césar oscar prix oscars
dismissal noun: démission limogeage destitution révocation éviction départ_forcé
dismissal done: a_démissionné ont_démissionné a_présenté_sa_démission a_remis_sa_démission
    a_annoncé_sa_démission démissionne quitte_ses_fonctions a_quitté_ses_fonctions
    a_donné_sa_démission a_jeté_l'_éponge +démissionné +présenté_sa_démission +remis_sa_démission
    +annoncé_sa_démission +donné_sa_démission +quitté_ses_fonctions +jeté_l'_éponge quitte_son_poste
    +quitté_son_poste claque_la_porte +claqué_la_porte +limogé +été_limogé +été_limogée +été_démis
    +été_démise mis*_à_pied +été_remercié +été_écarté +été_destitué +été_destituée
    a_mis_fin_aux_fonctions se_sépare_de_son s'_est_séparé_de s'_est_séparée_de rend_son_tablier
    limoge
dismissal part: limogé* destitué* révoqué* démis*_de_ses_fonctions relevé*_de_ses_fonctions évincé*
dismissal maypart: licencié* remercié*
dismissal near: ministre directeur entraîneur président présidente patron chef général poste
    présenté remis annoncé accepté sélectionneur maire sénateur procureur coach ministres fonctions
    sélectionneuse archevêque
dismissal lead: après
dismissal not: réclame réclamé réclament demande demandé demandent exige salariés emplois appelé
    postes employés pêche
accident noun: accident collision explosion incendie crash effondrement choc chute bousculade
    éboulement intoxication noyade crashs déflagration catastrophe embardée fuite_de_gaz chutes
    drame tragédie
accident plain: déraillement naufrage carambolage accident_de_la_route accident_de_car
    accident_de_train accident_d'_avion accident_d'_hélicoptère collision_frontale
    accident_ferroviaire accident_du_travail accident_de_montagne catastrophe_ferroviaire
    catastrophe_aérienne catastrophe_minière accident_d'_autocar accident_de_bus accident_de_minibus
    accident_de_bateau accident_de_voiture accident_mortel accident_minier accident_de_chantier
    accident_de_ski accident_de_parapente accident_de_télécabine accident_nucléaire
    accident_industriel collision_entre effondrement_d'_un explosion_de_gaz coup_de_grisou
    explosion_dans_une incendie_d'_un_immeuble incendie_d'_une_usine incendie_dans_un
    incendie_dans_une chute_d'_un chute_mortelle déraillements sortie_de_route
accident done: s'_est_écrasé s'_est_écrasée a_déraillé a_chaviré s'_est_renversé a_percuté
    ont_percuté a_fait_naufrage est_entré_en_collision s'_est_retourné s'_est_renversée s'_est_abîmé
    sont_entrés_en_collision s'_=écrasé* s'_=renversé* s'_=retourné* s'_=abîmé* s'_=effondré*
    +déraillé +chaviré +sombré +percuté +fait_naufrage +quitté_les_rails +quitté_la_route
    +fait_une_sortie_de_route +perdu_le_contrôle +pris_feu +heurté +basculé s'_est_encastré
    s'_est_encastrée =noyé* se_=noyé* +coulé_au_large =tombé*_dans_un_ravin =mort*_noyé*
    +fini_sa_course déraille chavire s'_écrase s'_effondre s'_écrasent tué*_par_la_chute tué*_par_un_arbre mort*_dans_un_accident +fait_une_chute +chuté_mortellement
accident part: percuté*_par fauché*_par renversé*_par écrasé*_par happé*_par électrocuté*
    heurté*_par
accident may: percute
accident maypart: effondré* explosé* coulé* tombé* enseveli* intoxiqué*
accident idiom: choc_pétrolier sous_le_choc d'_incendie_et_de_secours
accident near: voiture voitures camion autocar bus train avion hélicoptère bateau embarcation
    autoroute route conducteur pilote passagers immeuble usine pompiers gaz chantier véhicule
    véhicules ouvriers migrants navire moto rails feu flammes entrepôt tunnel métro concert hôtel
    déclaré foule camionnette scooter piéton cycliste locomotive convoi wagon wagons cheminot
    mécanicien aiguillage tramway minibus avions appareil parapente télécabine téléphérique
    alpiniste ravin chaussée automobiliste automobilistes motard cyclistes poids rocade nationale
    départementale secours passager wagons-lits mine mineurs grue balcon toit école discothèque
    boîte pétrolier chalutier pêche canot cargo ferry
accident not: marché marchés cours prix diplomatique bourse actions hectares forêt végétation
    canadairs pinède garrigue massif % bénéfice bénéfices ventes chiffre commandes cheveux neige gouvernement
disaster noun: avalanche tempête crue crues sécheresse éruption intempéries canicule orages
    inondation coulée averses orage vague_de_chaleur sinistre débordement éboulement mousson
    glissement grêle submersion ouragans
disaster plain: séisme tremblement_de_terre inondations glissement_de_terrain ouragan cyclone typhon
    tornade feu_de_forêt feux_de_forêt incendie_de_forêt coulée_de_boue tsunami raz-de-marée
    glissements_de_terrain crues_subites séismes secousse tempête_tropicale typhons cyclones
    tornades crue_subite inondations_monstres éruption_volcanique tempête_de_neige épisode_cévenol
    méga-feu mégafeu incendies_de_forêt incendie_parti lave_torrentielle coulées_de_boue réplique
    vague_de_froid sécheresse_historique
disaster done: +touché_terre est_sorti_de_son_lit est_sortie_de_son_lit +débordé
    est_entré_en_éruption parcouru~hectares ravagé~hectares brûlé~hectares détruit~hectares
    brûlés~hectares
disaster may: incendie incendies feu feux
disaster idiom: avalanche_de séisme_politique tempête_politique tremblement_de_terre_politique
    d'_incendie_et_de_secours feux_d'_artifice feux_tricolores feux_de_signalisation
disaster near: magnitude frappé touché ravagé épicentre emporté détruit évacués évacuées hectares
    randonneurs skieurs pluies morts disparus pluie dégâts rafales volcan provoqué dévasté coupée
    coupées sinistrés pompiers alpinistes météo rivière fleuve inondés inondées habitants maisons
    eau eaux alerte montée lit hélitreuillés sinistrées vents vent km/h toitures arbres électricité
    île province archipel nord
disaster hint: hectares forêt végétation canadairs pinède garrigue massif broussailles
disaster not: critiques politique danger messages réactions risque dollars enquête-publique
protest noun: manifestation manifestations mouvement rassemblement mobilisation défilé marche
    blocage protestation échauffourées manif manifs cortège sit-in piquet piquets émeutes occupation
    opération_escargot révolte barrage barrages tractorade heurts~manifestants heurts~police heurts~policiers
protest plain: grève grèves grève_générale débrayage appel_à_la_grève marche_blanche
    marche_silencieuse grève_de_la_faim opération_escargot opérations_escargot piquet_de_grève
    mouvement_de_grève journée_de_mobilisation journée_d'_action arrêt_de_travail débrayages
    grève_illimitée grève_nationale manifestation_contre rassemblement_de_soutien en_grève
protest done: ont_manifesté a_manifesté ont_défilé a_défilé sont_descendus_dans_la_rue
    se_sont_rassemblés se_sont_mis_en_grève ont_débrayé ont_fait_grève avaient_manifesté +manifesté
    +défilé +cessé_le_travail +débrayé +fait_grève se_=rassemblé* +observé_un_arrêt
    =descendu*_dans_la_rue se_=mis_en_grève se_sont_mobilisés +marché_dans +marché_pour
    +protesté_contre =rassemblé*_devant +entamé_une_grève +bloqué~autoroute
protest may: ont_bloqué a_bloqué ont_protesté +bloqué +occupé +protesté bloquent occupent
protest set: manifesteront défileront se_mettront_en_grève feront_grève manifestent défilent
    descendront_dans_la_rue se_rassembleront cesseront_le_travail débrayeront se_mobiliseront
    défilera manifestera marcheront
protest near: syndicats syndicat manifestants salariés ouvriers étudiants grévistes contrôleurs
    police agriculteurs contre cgt fo rue milliers centaines préavis personnes enseignants
    personnels tracteurs infirmiers soignants lycéens intersyndicale cfdt csc fgtb unsa cheminots
    pilotes infirmières médecins avocats pêcheurs taxis militants opposants blancs réforme retraites
    protestation jeunes pancartes banderoles participants habitants collectif piquet
protest despite: appelle appellent appelé
protest not: sportive faim culturelle intérêt national mode militaire blanches ouvrages anti-crue
arrest noun: arrestation arrestations interpellation interpellations
arrest done: placé_en_garde_à_vue placée_en_garde_à_vue placés_en_garde_à_vue en_garde_à_vue
    +interpellé +été_interpellé +été_interpellée +été_interpellés placé*_en_garde_à_vue
    =placé*_en_garde_à_vue mis*_en_garde_à_vue en_détention_provisoire
arrest part: arrêté*_par arrêté*_pour interpellé* appréhendé* écroué* capturé*
arrest maypart: arrêté* incarcéré*
arrest idiom: arrêt_cardiaque
arrest near: police suspect suspects gendarmes policiers enquêteurs procureur parquet avocat avocate
    prison tribunal juge justice gendarmerie terrorisme stupéfiants meurtre soupçonné soupçonnés
    opération perquisitions procureure réseau trafic
arrest not: mandat cardiaque ministériel préfectoral municipal production otages soldats militaires
ruling noun: jugement verdict arrêt condamnation relaxe sentence acquittement non-lieu
ruling plain: arrêt_de_la_cour jugement_du_tribunal peine_de_prison
ruling done: a_acquitté a_rejeté_le_recours a_relaxé a_débouté a_confirmé_la_condamnation
    +été_condamné +été_condamnée +été_condamnés +été_condamnées +été_acquitté +été_acquittée
    +été_acquittés +été_relaxé +été_relaxée +été_relaxés +débouté +acquitté +relaxé
    +rejeté_le_recours +rejeté_l'_appel +rejeté_le_pourvoi +confirmé_la_condamnation devra_verser
    devront_verser +écopé_de écope_de +été_reconnu_coupable +été_reconnue_coupable
    +été_reconnus_coupables tribunal_+ordonné tribunal_+jugé tribunal_+condamné tribunal_+suspendu
    tribunal_+annulé cour_+condamné cour_+confirmé cour_+annulé cour_+rejeté cour_+jugé
    juge_+ordonné juge_+suspendu conseil_d'_etat_+rejeté conseil_d'_etat_+annulé
    conseil_d'_état_+annulé conseil_d'_état_+rejeté conseil_constitutionnel_+censuré
    conseil_constitutionnel_+validé tribunal~ordonné cour~condamné tribunal~condamné cour~confirmé
    cour~annulé cour~jugé tribunal~suspendu conseil_constitutionnel~censuré prononcé_la_dissolution condamné*~ans_de_prison condamné*~ans_de_réclusion condamné*~mois_de_prison +condamné~prison +délivré_un_mandat_d'_arrêt +émis_un_mandat_d'_arrêt
ruling part: condamné*_à acquitté* relaxé* condamné*_en condamné*_par condamné*_pour débouté*
    renvoyé*_devant placé*_en_détention reconnu*_coupable condamné*_jeudi condamné*_lundi
    condamné*_mardi condamné*_mercredi condamné*_vendredi
ruling may: a_condamné ont_condamné a_annulé a_jugé_que a_ordonné a_censuré a_invalidé a_confirmé
    a_prononcé a_suspendu suspend a_tranché a_validé ont_annulé a_rejeté ont_rejeté +condamné
    +annulé +jugé_que +ordonné +censuré +invalidé +confirmé +prononcé +suspendu +validé +rejeté
    annule ordonne condamne confirme
ruling idiom: par_arrêté
ruling near: tribunal cour juge juges prison justice assises cassation appel correctionnel ferme
    sursis amende réclusion perpétuité référés etat constitutionnel audience jurés accusé requis
    peine magistrats constitutionnelle administratif suprême
ruling not: attentat violence fermement attaque
election noun: élection élections scrutin législatives présidentielle municipales référendum vote
    européennes régionales urnes vote_anticipé sénatoriales votation votations législative partielle
    primaire
election plain: second_tour premier_tour élection_partielle élection_présidentielle
    élections_législatives élections_municipales élections_régionales élections_européennes
    élection_législative élections_anticipées élections_locales élections_générales bureaux_de_vote
    scrutin_présidentiel votation_populaire
election done: a_remporté_l'_élection a_été_réélu a_été_réélue remporte_l'_élection
    a_remporté_les_élections a_remporté_la_présidentielle a_refusé~voix a_accepté~voix a_rejeté~voix
    ont_refusé~voix ont_accepté~voix ont_rejeté~voix +remporté_l'_élection +remporté_les_élections
    +remporté_la_présidentielle +remporté_le_scrutin +été_réélu +été_réélue +été_élu_président
    +été_élue_présidente +été_élu_maire +été_élue_maire réélu*_président réélu*_maire élu*_maire
    +voté_dimanche ont_voté_pour_élire appelés_aux_urnes se_sont_rendus_aux_urnes
    remporte_la_présidentielle remporte_les_élections remporte_le_second_tour
election may: a_été_élu a_été_élue est_élu est_élue ont_été_élus +été_élu +été_élue +été_élus
    élu*_président élu*_présidente
election near: électeurs voix candidat candidate participation remporté suffrages victoire tour
    dépouillement sièges urnes votent abstention voter électorat électeur réélection sortant
    sortante député circonscription majorité
election hint: voix électeurs votation initiative peuple urnes président présidente maire député
    sénateur tour suffrages référendum pape secrétaire
election not: précédentes dernières vue
agreement noun: accord entente contrat traité trêve cessez-le-feu compromis protocole pacte rachat
    acquisition signature transfert convention fusion prolongation partenariat cession
    prise_de_participation
agreement plain: cessez-le-feu_entre accord_de_paix accord_commercial accord_de_libre-échange
    accord-cadre protocole_d'_accord accord_de_principe échange_de_prisonniers accord_salarial
    accord_de_partenariat
agreement done: se_sont_mis_d'_accord ont_conclu a_racheté s'_est_engagé_avec se_sont_entendus
    ont_trouvé_un_accord sont_parvenus_à_un_accord ont_scellé a_recruté s'_est_engagé_pour
    est_parvenu_à_un_accord se_=mis*_d'_accord +racheté +conclu_un +conclu_une +signé_l'_accord
    +signé_le_rachat +trouvé_un_accord +trouvé_un_compromis =parvenu*_à_un_accord
    =parvenu*_à_un_compromis se_=entendu* s'_=entendu* +recruté s'_=engagé*_avec s'_=engagé*_pour
    +prolongé_son_contrat +prolongé_jusqu'_en +scellé signe_un_contrat signent_un_accord
    signe_un_accord s'_engage_avec +paraphé +ratifié +cédé_sa +cédé_ses prolonge_jusqu'_en sont_convenus_de sont_convenus sont_convenues ont_convenu a_décroché_un_contrat a_remporté_un_contrat a_remporté_une_commande est_convenu s'_accordent_sur se_sont_accordés
agreement may: a_signé ont_signé a_conclu a_acquis a_cédé a_rachetée rachète cède va_racheter
    va_acquérir met_la_main_sur va_céder +signé +conclu +acquis +cédé recrute prête
agreement idiom: d'_accord
agreement near: signé signée conclu conclue trouvé annoncé scellé paraphé parvenus signent
    négociations ratifié finalisé entré vigueur signataires annoncée bouclé validé officialisé
agreement hint: contrat accord traité protocole convention mémorandum millions milliards filiale
    usine groupe capital participation bail traités partenariat attaquant milieu défenseur gardien
    joueur club
agreement not: selon possible espère trouver absence faute
economic not: pétrole brent actions gaz or titre
"""
_DE = """
arrest idiom: sitzt~in_untersuchungshaft sitzt_er_in_untersuchungshaft sitzt_in_untersuchungshaft seit~in_untersuchungshaft bleibt_in_untersuchungshaft sitzen_in_untersuchungshaft befindet_sich_in_untersuchungshaft in_untersuchungshaft_sitzt in_untersuchungshaft_sitzen haftbefehl_gegen
meeting held: dauerte dauerten begann begannen endete endeten
agreement held: vertrag leihe millionen ablöse transfer
meeting noun: treffen sitzung gipfel konferenz gespräch gespräche verhandlungen tagung beratungen
    runde verhandlung ministerrat kabinettssitzung parteitag unterredung sitzungen konferenzen
    verhandlungsrunde gipfels unterredungen zusammenkunft audienz treffens beratung vollversammlung
    gesprächen aufsichtsratssitzung
meeting plain: gipfeltreffen eu-gipfel nato-gipfel krisensitzung sondersitzung friedensgespräche
    friedensverhandlungen klimakonferenz sicherheitskonferenz krisentreffen außenministertreffen
    sondergipfel spitzentreffen koalitionsausschuss krisengipfel ministertreffen waffenruhegespräche
    koalitionsverhandlungen tarifverhandlungen tarifrunde nächste_runde neue_runde verhandlungsrunde
    krisengespräche krisengespräch regierungskonsultationen g7-gipfel g20-gipfel
    ministerpräsidentenkonferenz innenministerkonferenz privataudienz dringlichkeitssitzung
    sicherheitsrat_tagt tarifgespräche tarifverhandlung friedenskonferenz bürgermeisterkonferenz
    kamingespräch arbeitstreffen gipfelgespräch waffenstillstandsgespräche atomgespräche
    schlichtungsgespräche
meeting done: traf_sich trafen_sich berieten_in berieten_am hat~getroffen haben~getroffen
    kam~zusammen kamen~zusammen empfing empfingen tagte tagten haben_sich~getroffen hat~empfangen
    traf~amtskollegen traf~amtskollege kam_mit~zusammen beriet_mit beriet_am beriet_in berieten_mit
    beriet_sich hat_sich~getroffen hatte_sich~getroffen hatten_sich~getroffen tagte_am
    sprach_mit_präsident sprachen_in verhandelten_in zu_gesprächen_empfangen gespräche~fortgesetzt
    traten_zusammen trat~zusammen sind~zusammengekommen ist~zusammengekommen
meeting may: traf trafen verhandeln verhandelten berieten getroffen
meeting set: trifft_sich treffen_sich kommt~zusammen kommen~zusammen wird~treffen werden~treffen
    verhandelt_wird will_sich~treffen tagt empfängt beraten_am berät_am beraten_in zusammenkommen
    werden_sich~treffen wird_sich~treffen will~treffen wollen_sich~treffen wollen~beraten
    will~beraten werden~beraten wird~empfangen treffen_am kommen_am tagen_am soll~zusammenkommen
    wird~zusammenkommen
meeting near: beginnt begann begonnen geplant stattfinden stattfindet findet fand teilnehmen
    teilgenommen delegationen außenminister eröffnet fortgesetzt einberufen endete gingen ging
    unterhändler vertreter fortsetzen vertagt abgebrochen gescheitert ergebnislos beraten
    verhandelten trafen zusammengekommen angesetzt dienstag montag mittwoch donnerstag freitag
meeting lead: nach bei beim rande während am
meeting hint: präsident präsidentin kanzler kanzlerin außenminister außenministerin
    ministerpräsident ministerpräsidentin staatschef amtskollegen amtskollege papst regierungschef
    könig vertreter staatschefs regierungschefs amtskollegin bundeskanzler
meeting not: spiel spiele liga tor tore heimspiel pressekonferenz mannschaft trainer elfmeter
    bergsteiger berg alpinisten spieltag bundesliga zuschauer zuschauern dfb-pokal fc eintracht
    viertelfinale turnier turniers doppelpack
attack noun: angriff angriffe attacke überfall raid mord bluttat angriffen attacken übergriff
    gewalttat messerstecherei überfälle anschlages anschlags angriffs tötungsdelikt schüsse
    explosionen entführung
attack plain: luftangriff luftangriffe drohnenangriff drohnenangriffe raketenangriff raketenangriffe
    anschlag anschläge bombenanschlag terroranschlag schießerei messerangriff messerattacke
    selbstmordanschlag beschuss amoklauf drohnenattacke luftschlag luftschläge luftangriffen
    drohnenangriffen artilleriebeschuss autobombe hinterhalt femizid sprengstoffanschlag erschoss
    erschossen erstochen erstach drohnenangriffs messerangriffe amokfahrt amoktat doppelmord
    anschlagsserie terrorangriff terrorangriffe raketenbeschuss raketenangriffen mordanschlag
    säureangriff brandanschlag brandanschläge raubüberfall attentat attentate geiselnahme
    selbstmordanschläge selbstmordattentat bombenanschläge bombenangriff massaker todesfahrt
    drohnenschlag autobomben bombenexplosion angriffswelle schusswechsel beilattacke axtangriff
attack done: eröffnete_das_feuer bombardierte bombardierten eröffneten_das_feuer auf~geschossen
    schoss~auf erschoss erschossen erstach erstochen ermordet ermordete ermordeten niedergestochen
    das_feuer_eröffnet in_die_menge_gefahren fuhr_in_eine_menschenmenge raste_in_eine_menschenmenge
    in_die_luft_gesprengt sprengte_sich niedergeschossen beschossen~mit entführt entführten
    entführte verschleppten erschlagen totgeschlagen stach~ein in_brand_gesetzt~brandstifter
    mit_einem_messer~verletzt mit_einem_messer~angegriffen bombardiert hatten~bombardiert haben~bombardiert
attack may: explosion schüsse griff~an griffen~an angegriffen traf trafen getötet beschossen
    getroffen attackiert beschoss feuerte feuerten niedergestochen attackierte attackierten tötete
    töteten tötet greift~an greifen~an schlug~ein schlugen~ein einschlag einschläge treffen trifft
    verschleppt
attack idiom: in_angriff von_baum_erschlagen von_einem_baum_erschlagen
attack near: drohne drohnen rakete raketen bombe bomben armee truppen streitkräfte messer waffe
    schusswaffe täter bewaffnete kämpfer soldaten dschihadisten terroristen milizen artillerie
    russische russischen israelische israelischen ukrainische ukrainischen militär luftwaffe huthi
    hisbollah hamas angreifer attentäter angriff angriffen kiew moskau russland ukraine israel gaza
    luftabwehr terrormiliz terroristisch is islamisten islamistischen extremisten bewaffneten
    angreifern schützen schütze terror sprengsatz schusswunden stichverletzungen kriegsschiff
    marschflugkörper kaserne dorf schule kirche moschee konvoi kontrollposten küchenmesser fahrgäste
attack not: stürmer tor tore liga trainer regierung herz spiel abwehr mittelfeld asthma verbal club
    bundesligist transfer
appointment noun: ernennung berufung amtsantritt amtseinführung
appointment done: zum~ernannt zur~ernannt zum~berufen zur~berufen wurde~ernannt ernannte wird_neuer
    wird_neue tritt_die_nachfolge zum~bestellt zur~bestellt ist_neuer ist_neue wird_nachfolger
    wird_nachfolgerin übernimmt_das_amt vereidigt berief zum_nachfolger zur_nachfolgerin
    neuer_trainer~wird neue_trainerin~wird neuer_chef~wird neue_chefin~wird übernimmt~leitung
    übernimmt_den_posten wird_trainer wird_bundestrainer ernennt beruft zum_neuen~gewählt
    als_neuer~vorgestellt neuer_chef_der neuer_chef_des neue_chefin_der neue_chefin_des
    ist_neuer_trainer ist_neue_trainerin übernimmt_als_trainer übernimmt_den_vorsitz
    übernimmt_die_leitung übernahm_das_amt trat_sein_amt_an trat_ihr_amt_an tritt~amt_an vereidigte
    vereidigt_worden als_nachfolger_von löst~ab~als löste~ab_als zum_bischof_ernannt
    zum_neuen_trainer rückt_an_die_spitze wird_vorstandschef wird_vorstandschefin wird_cheftrainer
    ernannt zum_vorsitzenden~wählten zum_vorsitzenden~gewählt zur_vorsitzenden~gewählt zur_vorsitzenden~wählten zum_vorsitzenden~bestimmt zum_chef~gewählt zur_chefin~gewählt
appointment may: folgt_auf nachfolger_wird nachfolgerin_wird zum_neuen
appointment near: minister ministerin präsident präsidentin chef chefin vorstand trainer trainerin
    bundestrainer direktor direktorin erzbischof bischof botschafter amt posten generalsekretär
    vorsitzender vorsitzende geschäftsführer sprecher leiter leiterin vorstandschef intendant
    intendantin cheftrainer sportdirektor vorsitz nachfolger nachfolgerin bischöfin präses richter
    richterin botschafterin aufsichtsrat spitze rektor rektorin staatssekretär staatssekretärin
    regierungschef regierungschefin premierminister
dismissal noun: rücktritt entlassung abberufung absetzung ablösung amtsenthebung
dismissal done: trat~zurück traten~zurück zurückgetreten ist_zurückgetreten tritt~zurück abberufen
    beurlaubt reichte~rücktritt legt~amt_nieder legte~nieder seinen_rücktritt_erklärt
    ihren_rücktritt_erklärt kündigte~rücktritt kündigte~rückzug seinen_rücktritt_angekündigt
    freigestellt trennt_sich~trainer trennte_sich~trainer trennen_sich~trainer tritt_zurück
    trat_zurück legt~ihr_amt_nieder legt~sein_amt_nieder legte~sein_amt_nieder legte~ihr_amt_nieder
    gibt~amt_ab wirft_hin nimmt_den_hut nahm_den_hut räumt~posten räumte~posten muss_gehen
    musste_gehen des_amtes_enthoben amtsenthoben seines_amtes_enthoben ihres_amtes_enthoben
    beurlaubte entließ~trainer feuert~trainer trennen_sich_von_trainer trennt_sich_von_trainer
    trennte_sich_von_trainer verkündete~rücktritt erklärte~rücktritt gab~rücktritt_bekannt
    gab~rückzug_bekannt stellte~amt_zur_verfügung scheidet_aus~vorstand verlässt~vorstand
dismissal may: entlassen entließ abgesetzt gekündigt gefeuert
dismissal near: minister ministerin trainer chef chefin präsident präsidentin amt general
    vorstandschef erklärt eingereicht angekündigt erklärte generalsekretär sportdirektor
    bürgermeister staatssekretär vorstand intendant bischof chefredakteur vorsitz cheftrainer coach
    abgeordneter
dismissal lead: nach
dismissal not: krankenhaus klinik haft gefängnis mitarbeiter beschäftigte stellen fordert forderte
    fordern forderten gefordert arbeiter freiheit
accident noun: unfall unglück brand explosion absturz kollision einsturz feuer crash sturz havarie
    massenpanik kentern brände untergang entgleisung felssturz sturzes unglücks unfalls feuers
    gasaustritt chemieunfall schiffbruch tauchunfall tragödie katastrophe
accident plain: verkehrsunfall zusammenstoß zugunglück flugzeugabsturz hubschrauberabsturz busunfall
    busunglück auffahrunfall arbeitsunfall schiffsunglück frontalzusammenstoß massenkarambolage
    bergunfall bootsunglück zugunfall grubenunglück wohnungsbrand hausbrand großbrand
    flugzeugunglück gasexplosion badeunfall lawinenunglück_der skiunfall unfall_auf unfall_mit
    flugunfall schulbusunglück busunfälle verkehrsunfälle minenunglück bergwerksunglück
    grubenexplosion zugentgleisung zugkollision fährunglück bootsunfall hubschrauberunglück
    kletterunfall betriebsunfall segelflugzeugabsturz dacheinsturz gebäudeeinsturz brückeneinsturz
    hauseinsturz explosion_in_einer explosion_in_einem scheunenbrand dachstuhlbrand fabrikbrand
    hochhausbrand seilbahnunglück gondelunglück massenkollision geisterfahrerunfall frontalkollision
    brand_in_einem brand_in_einer kohlenmonoxidvergiftung badeunfälle
accident done: stieß~zusammen stießen~zusammen stößt~zusammen stürzte~ab abgestürzt prallte~gegen
    kenterte gekentert zusammengestoßen verunglückte verunglückt raste~in prallte~auf überfahren
    zusammengeprallt kollidierten kollidierte kollidiert überschlug_sich von_der_straße_abgekommen
    gegen~geprallt von_der_fahrbahn_abgekommen stürzte~in_die_tiefe stürzte~in_den_tod
    in_den_tod_gestürzt tödlich_verunglückt tödlich_verletzt~unfall kam~von_der_straße_ab
    kam~von_der_fahrbahn_ab von_einem_auto_erfasst von_einem_zug_erfasst von_einem_lastwagen_erfasst
    von_einem~erfasst von_einer~erfasst von_einem~überrollt prallten~zusammen prallten~gegen
    krachte~gegen krachte~in fuhr~gegen kentern ertrunken ertrank ertranken
    aus_den_gleisen_gesprungen in_flammen_aufgegangen ging_in_flammen_auf überschlug überschlagen
    geriet_in_brand in_brand_geraten stürzte~ein von_einem_umstürzenden~getroffen von_einem_umstürzenden~erschlagen von_einem_baum_erschlagen von_baum_erschlagen von_einem_baum_getroffen von_einem_umgestürzten~getroffen herabfallende herabstürzende
accident may: stürzte eingestürzt gesunken explodierte explodiert erfasst sank entgleist entgleiste
    brach~aus ausgebrochen einstürzte sanken verbrannte fing_feuer entgleisten
accident idiom: unter_feuer feuer_und_flamme
accident near: auto autos lastwagen lkw zug züge bus flugzeug hubschrauber boot schiff fähre
    autobahn straße fahrer fahrerin pilot lokführer insassen passagiere feuerwehr gebäude wohnung
    gas bahnübergang motorrad motorradfahrer radfahrer fußgänger fahrgäste regionalzug bundesstraße
    fabrik halle landstraße wagen fahrzeug tram straßenbahn güterzug ice personenzug regionalexpress
    rettungskräfte kollision seilbahn gondel kletterer bergretter wanderer mofa roller e-bike
    traktor lieferwagen kleinbus reisebus schulbus sattelschlepper lenker lenkerin sattelzug tanker
    frachter schlauchboot migranten bergwerk mine stollen gerüst baustelle arbeiter dachstuhl
    mehrfamilienhaus lagerhalle chemiewerk böschung kreuzung leitplanke gegenverkehr landung start
accident not: markt kurse aktien börse kurs preise umfragen hektar waldgebiet % prozent umsatz gewinn nachfrage absatz
disaster noun: lawine sturm unwetter überschwemmung dürre vulkanausbruch gewitter flut hagel orkan
    hitzewelle sturmtief orkantief mure muren murgang regen starkregen schneesturm hagelsturm
    lawinen stürme unwettern fluten regenfälle murenabgang felssturz hitze kältewelle wintersturm
    schneefälle 
disaster plain: erdbeben beben hochwasser überschwemmungen erdrutsch hurrikan taifun zyklon tornado
    waldbrand waldbrände sturzflut sturzfluten seebeben tsunami erdrutsche nachbeben schlammlawine
    sturmflut wirbelsturm tropensturm waldbränden mure murgang murenabgang murgänge überflutungen
    flutkatastrophe flut_im lawinenabgang lawinenunglück erdbeben_der beben_der vulkanausbruch
    springflut jahrhundertflut hangrutsch erdbebens hurrikans taifuns zyklons flächenbrand
    buschfeuer buschbrände waldbrandes sandsturm staublawine schneebrettlawine schneebrett herbststurm wintersturm sommerunwetter herbststürme frühjahrssturm orkan starkbeben vulkanausbrüche
disaster done: über_die_ufer_getreten trat~über_die_ufer traten~über_die_ufer die_erde_bebte
    bebte_die_erde von_einer_lawine von_einer_mure von_lawine_verschüttet auf_land_getroffen
    traf_auf_land ausgebrochen~vulkan verschüttete verschüttet
disaster may: brand feuer brände
disaster idiom: lawine_der flut_von flut_an sturm_der politisches_erdbeben
disaster near: stärke erschüttert getroffen zerstört epizentrum verwüstet weggerissen überflutet
    evakuiert opfer tote hektar skifahrer tourengeher regenfälle starkregen schäden vermisste
    verschüttet heimgesucht bergsteiger traf erschütterte todesopfer orkanböen ums leben gekommen
    keller feuerwehr rettungskräfte bewohner häuser dörfer straßen gesperrt bäume geologischer
    erdbebendienst erdbebenwarte wassermassen vermisst todesopfern verletzte schlamm geröll
    sturmböen kilometern liter bahnstrecke
disaster hint: hektar wald waldgebiet vegetation
disaster not: kritik protest anfragen politisches politische mails gefühle
protest noun: protest proteste demonstration kundgebung demonstrationen aktion protestmarsch
    mahnwache blockade ausschreitungen unruhen aktionen demo demos protestzug protesten streikaktion
    besetzung kundgebungen tumulte aufstand marsch
protest plain: streik streiks warnstreik warnstreiks generalstreik großdemonstration arbeitskampf
    ausstand massenproteste sitzblockade bauernproteste hungerstreik protestaktion protestkundgebung
    demonstrationszug trauermarsch schweigemarsch protestaktionen bahnstreik lokführerstreik
    pilotenstreik arbeitsniederlegung arbeitsniederlegungen lichterkette klimastreik protestcamp
    straßenblockade straßenblockaden streiktag hungerstreiks massendemonstration menschenkette
protest done: demonstrierten haben~demonstriert protestierten~gegen gingen_auf_die_straße
    legten~die_arbeit_nieder haben~protestiert streikten sind_auf_die_straße_gegangen
    legten_die_arbeit_nieder haben~gestreikt in_den_ausstand_getreten die_arbeit_niedergelegt
    arbeit_niedergelegt legen~die_arbeit_nieder legten~arbeit_nieder demonstriert protestierten
    protestierte demonstrierte gestreikt zogen~durch~innenstadt auf_die_straße_gegangen
    versammelten_sich~protest zogen_vor blockierten~straße traten~in_den_ausstand
    traten~in_den_streik in_den_streik_getreten haben_sich~versammelt~protest
protest may: blockierten blockiert versammelten_sich zogen blockieren besetzten
protest set: streiken demonstrieren_am wollen~streiken gehen_auf_die_straße werden~demonstrieren
    treten~in_den_ausstand demonstrieren ruft~zum_streik_auf rufen~zu_warnstreiks_auf
    wollen~demonstrieren werden~streiken streiken_am legen_am
protest near: gewerkschaft gewerkschaften verdi demonstranten teilnehmer polizei beschäftigte gegen
    tausende hunderte menschen bahn bauern studenten klimaaktivisten lokführer aufgerufen ig
    lokführergewerkschaft gdl piloten traktoren gläubige anwohner aktivisten aktivistinnen
    pflegekräfte lehrer landwirte transparente trillerpfeifen plakate mitarbeiter metaller busfahrer
    ärzte umweltschützer gegner arbeitnehmer veranstalter gegendemonstranten
protest not: rakete drohne
arrest noun: festnahme festnahmen verhaftung verhaftungen razzia zugriff
arrest done: festgenommen verhaftet nahm~fest nahmen~fest in_gewahrsam_genommen nimmt~fest
    in_untersuchungshaft festnehmen_lassen gefasst~verdächtige verdächtigen~gefasst festgesetzt
    festgenommen_worden nahm~in_gewahrsam nahmen~in_gewahrsam in_haft_genommen
    gestellt_und_festgenommen klickten_die_handschellen verhaftete verhafteten in_polizeigewahrsam
arrest may: gefasst geschnappt
arrest near: polizei verdächtige verdächtiger ermittler tatverdächtige staatsanwaltschaft beamte
    bundesanwaltschaft spezialkräfte kriminalpolizei landeskriminalamt lka bka mann männer
    tatverdächtiger tatverdächtigen fahnder zoll mordverdacht drogen flüchtige flüchtigen
    zielfahnder durchsuchungen wohnungen
arrest not: haftbefehl
ruling noun: urteil freispruch schuldspruch richterspruch entscheid beschluss strafbefehl
    verurteilung
ruling plain: gerichtsurteil gerichtsentscheid urteil_des_bundesgerichtshofs grundsatzurteil
    schuldspruch
ruling done: freigesprochen sprach~frei gericht_entschied gerichtshof_entschied gericht_urteilte
    hat~entschieden_das_gericht gericht_wies gericht_hat~entschieden gericht_kippte gericht_kippt
    bundesverfassungsgericht_hat bgh_entschied gericht_gab gericht_bestätigte gericht_hob
    sprach~schuldig schuldig_gesprochen verurteilt~jahren verurteilte~jahren verurteilt~haft
    verurteilte~haft zu_lebenslanger zu_einer_geldstrafe zu_einer_freiheitsstrafe
    zu_einer_haftstrafe gericht_verurteilte landgericht_verurteilte gericht_sprach gericht_lehnte
    gericht_hat gericht_erklärte gericht_untersagte gericht_stoppte richter_stoppte
    richterin_stoppte gericht_verhängte bgh_hob bgh_bestätigte bundesgericht_hat
    bundesgericht_bestätigt bundesgericht_weist bundesgericht_heißt verfassungsgericht_kippt
    gerichtshof_verurteilte gericht_ordnete muss~schmerzensgeld_zahlen muss_ins_gefängnis
    muss~in_haft verwaltungsgericht_hat landgericht_hat oberlandesgericht_hat landgericht_entschied
    oberlandesgericht_entschied verwaltungsgericht_entschied eugh_entschied gericht_stellte~ein
    schuldig_befunden wies~klage_ab wies~beschwerde_ab erließ~haftbefehl erließen~haftbefehl haftbefehl_erlassen haftbefehl~erlassen schickte~in_untersuchungshaft ordnete~untersuchungshaft_an
ruling may: hob~auf gab~statt wies~ab kippte bestätigte verurteilt verurteilte
ruling near: gericht landgericht amtsgericht oberlandesgericht bundesgerichtshof richter haft jahren
    freiheitsstrafe gefängnis geldstrafe verwaltungsgericht bewährung mordes lebenslanger gefallen
    gesprochen verkündet lebenslang monaten haftstrafe jugendstrafe totschlags betrugs
    bewährungsstrafe richterin freiheitsstrafen strafkammer bundesverfassungsgericht
    oberverwaltungsgericht bundesverwaltungsgericht gerichtshof eugh bgh sozialgericht
    arbeitsgericht bundesarbeitsgericht verfassungsgericht verfassungsgerichtshof jury angeklagte
    angeklagten angeklagter haftstrafen strafe kläger klage beschwerde verfassungsgerichts
    obergericht bundesgericht bezirksgericht kantonsgericht strafgericht landesgericht schwurgericht
    geschworenen schuldig freisprüche
ruling not: scharf anschlag angriff schärfste
election noun: wahl wahlen abstimmung referendum stichwahl landtagswahl bundestagswahl kommunalwahl
    volksabstimmung präsidentschaftswahl parlamentswahl stimmvolk stimmberechtigten stimmbevölkerung
    wahlsieg bürgermeisterwahl bürgerentscheid volksentscheid urnengang ersatzwahl regionalwahl
    regionalwahlen kommunalwahlen landtagswahlen wahlsonntag nachwahl neuwahl neuwahlen
    nationalratswahl bundespräsidentenwahl europawahl gemeinderatswahl ständeratswahl
    oberbürgermeisterwahl senatswahl
election plain: stichwahl landtagswahl bundestagswahl kommunalwahl präsidentschaftswahl
    parlamentswahl volksabstimmung bürgermeisterwahl bürgerentscheid volksentscheid nationalratswahl
    europawahl oberbürgermeisterwahl wahllokale
election done: gewann~die_wahl gewann_die_stichwahl hat~die_wahl_gewonnen zum_bürgermeister_gewählt
    zur_bürgermeisterin_gewählt zum_präsidenten_gewählt zur_präsidentin_gewählt
    zum_bundeskanzler_gewählt wiedergewählt zum_oberbürgermeister_gewählt
    zur_oberbürgermeisterin_gewählt an_der_urne parlament~gewählt gewann~stichwahl gewann~wahl
    wahl_gewonnen stichwahl_gewonnen bei_der_wahl~gewonnen setzte_sich_in_der_stichwahl
    setzte_sich~durch~wahl wählten_einen_neuen stimmten~stimmberechtigten hat~angenommen~stimmvolk
    ist_neuer_bürgermeister zum_ministerpräsidenten_gewählt zur_ministerpräsidentin_gewählt
    zum_papst_gewählt zum_landrat_gewählt zur_landrätin_gewählt im_amt_bestätigt
election may: abgelehnt angenommen verworfen
election near: gewonnen gewann prozent wähler stimmen wahlbeteiligung stimmbeteiligung kandidat
    kandidatin wahllokale ausgezählt hochrechnung sieg nein-stimmen ja-stimmen verworfen angenommen
    abgelehnt gewählt
election hint: stimmvolk stimmberechtigten stimmenden volksabstimmung urne nein-stimmen ja-stimmen
    stimmbürger
election not: vor bisherigen letzten vergangenen parteitag
agreement noun: abkommen vereinbarung vertrag einigung waffenruhe kompromiss übernahme
    tarifeinigung fusion deal absichtserklärung vertrags kauf verkauf
    vertragsverlängerung wechsel verpflichtung tarifvertrag kooperation zusammenschluss pakt
    friedensabkommen
agreement plain: tarifabschluss handelsabkommen freihandelsabkommen friedensabkommen
    waffenstillstand rahmenabkommen tarifeinigung grundsatzeinigung koalitionsvertrag staatsvertrag
    kooperationsvertrag rüstungsabkommen klimaabkommen
agreement done: einigten_sich haben_sich~geeinigt unterzeichneten unterzeichnete
    unterschrieb~vertrag haben~unterzeichnet übernimmt~mehrheit hat~übernommen einigte_sich
    hat_sich~geeinigt sich_geeinigt schlossen~abkommen einigen_sich wechselt_zum wechselt_zu
    wechselt~zum unterschreibt~vertrag verlängerte~vertrag vertrag~verlängert verlängert_vertrag
    verständigt_haben sich~verständigt verständigten_sich verständigte_sich haben_sich~verständigt
    hat_sich~verständigt unterschrieb_einen unterschrieben~vertrag unterzeichnet_haben
    hat~unterzeichnet einig_geworden sind_sich_einig~über vertrag~unterschrieben
    vertrag_unterzeichnet verpflichtet~bis wechselt~zu wechselte~zum übernahm~anteile
    erwirbt~prozent erwarb~prozent hat~erworben hat~verpflichtet haben~abkommen~geschlossen
    schloss~abkommen verlängerte_seinen verlängert~bis verlängert_seinen auf~verständigt erhielt_einen_auftrag erhält_einen_auftrag erhielt_den_auftrag erhielt_den_zuschlag sicherte_sich~auftrag vereinbarten~waffenruhe vereinbarten~austausch
agreement may: holt holte übernimmt kauft verkauft verpflichtet verpflichtete ausgeliehen leiht
    erwirbt übernahm erworben kaufte unterschrieb unterzeichnet
agreement idiom: unter_vertrag nicht_verständigt
agreement near: unterzeichnet unterschrieben geschlossen erzielt vereinbart verkündet erzielten
    unterschrieb unterzeichneten besiegelt verlängert ausgehandelt
agreement hint: angreifer stürmer mittelfeldspieler torhüter verteidiger millionen milliarden
    mehrheit anteile vertrag leihe bundesligist transfer ablöse stürmers zweitligist nationalspieler
    mittelstürmer fc club
agreement not: laut ohne möglich mögliche mögliches zufolge
economic not: aktie aktien öl ölpreis öl- gold kurs
"""
_ES = """
meeting held: duró presidida presidido comenzó terminó concluyó finalizó arrancó
agreement held: contrato acuerdo cesión préstamo millones traspaso
meeting noun: reunión reuniones encuentro cumbre conferencia conversaciones negociaciones diálogo
    pleno foro consejo_de_ministros consejo_europeo g7 g20 consejo_de_seguridad cumbres asamblea
    negociación diálogos junta_directiva mesa_sectorial mesa_negociadora
meeting plain: cumbre_iberoamericana cumbre_de_la_otan conversaciones_de_paz negociaciones_de_paz
    cumbre_extraordinaria reunión_de_urgencia reunión_bilateral reunión_extraordinaria
    cumbre_bilateral mesa_de_diálogo mesa_de_negociación reunión_de_emergencia
    conversaciones_comerciales audiencia_privada reunión_a_puerta_cerrada cumbre_de_líderes
    sesión_extraordinaria ronda_de_negociaciones ronda_de_conversaciones próxima_ronda
    comité_de_crisis gabinete_de_crisis encuentro_bilateral reunión_de_ministros
    consejo_extraordinario
meeting done: se_reunió se_reunieron se_ha_reunido se_han_reunido se_entrevistó mantuvo_una_reunión
    ha_mantenido_una_reunión ha_mantenido_un_encuentro mantuvieron_una_reunión se_había_reunido
    mantuvo_un_encuentro se_+reunido se_+entrevistado se_habían_reunido mantuvieron_un_encuentro
    mantuvo_una_conversación +mantenido_una_reunión +mantenido_un_encuentro +sido_recibido
    fue_recibido_por fueron_recibidos_por sostuvo_una_reunión sostuvieron_una_reunión
    se_sentaron_a_negociar presidió_una_reunión celebraron_una_reunión celebró_una_reunión
    se_encontraron se_dieron_cita asistieron_a_la_cumbre recibió_en_audiencia tuvo_una_reunión
meeting may: ha_recibido_en ha_recibido_a recibió_a recibió_en recibió_al recibió_a_los
    recibió_a_una +recibido_al
meeting set: se_reunirá se_reunirán se_reúne se_reúnen tiene_previsto_reunirse prevé_reunirse
    se_entrevistará recibirá_en se_verán mantendrá_una_reunión mantendrán_una_reunión
    tienen_previsto_reunirse se_encontrará se_encontrarán recibirá_a recibirá_al se_sentarán
    se_volverán_a_reunir volverán_a_reunirse tendrá_una_reunión se_celebrará_una_reunión ha_convocado_a citó_a_los ha_citado~mesa
meeting idiom: rueda_de_prensa conferencia_de_prensa conferencia_telefónica conferencia_episcopal
    segundo_encuentro primer_encuentro tercer_encuentro
meeting near: celebró celebra celebrará celebrada celebrado inaugura inauguró ministros delegaciones
    líderes previsto prevista participan participó asistió finalizó arrancó comenzó comienza
    convocado convocada mantenido sede reanudan acoge concluyó concluyeron reanudó reanudaron
    reanudarán terminó terminaron suspendió fracasó fracasaron convocó agenda fijada prevé
    celebrarán negociadores horas asistieron acudieron martes lunes miércoles jueves viernes
meeting lead: tras durante margen marco término en
meeting hint: presidente presidenta ministro ministra rey canciller líder homólogo embajador
    delegación primer
meeting not: partido liga gol goles prensa vuelta equipo jornada montaña alpinistas pico matutina
    amistoso amistosos selección bolsa
attack noun: ataque ataques agresión asalto incursión asesinato crimen homicidio masacre tiros
    disparos asesinatos secuestro masacres violación balazos puñaladas explosiones ejecución asaltos
    atentados
attack plain: atentado atentados bombardeo bombardeos tiroteo emboscada apuñalamiento coche_bomba
    ataque_aéreo ataques_aéreos ataque_con_drones ataque_terrorista feminicidio atentado_suicida
    ataques_con_drones balacera asesinato_de ataque_ruso ataque_israelí ataque_ucraniano
    ataques_rusos ataques_israelíes bombardeo_israelí bombardeos_israelíes bombardeo_ruso
    ataque_armado ataques_armados ataque_con_misiles ataque_con_explosivos ataque_con_cuchillo
    coche-bomba carro_bomba camión_bomba atropello_multitudinario doble_asesinato crimen_machista
    asesinato_machista toma_de_rehenes secuestro_masivo enfrentamiento_armado masacre_de
    ataque_sicarial ataque_a_tiros quema_de atraco_a ataque_yihadista atentado_con ataque_suicida
attack done: abrió_fuego abrieron_fuego bombardeó bombardearon mató_a_tiros asesinó embistió
    fue_asesinado fue_asesinada fueron_asesinados ha_bombardeado apuñaló fue_apuñalado acribilló
    fueron_asesinadas fue_secuestrado +abierto_fuego +bombardeado +asesinado +apuñalado =asesinad*
    =apuñalad* =secuestrad* =tiroteado =acribillad* =baleado =balead* =ejecutad* fue_asesinado_a
    fue_hallado_muerto_a asesinaron acuchilló mató_a_su mató_a_puñaladas +matado_a +secuestrado
    secuestraron secuestró detonó_un detonaron_un hizo_estallar se_inmoló dispararon_contra
    disparó_contra prendió_fuego emboscaron tirotearon balearon degolló
attack part: apuñalad* asesinad* tirotead* acribillad* balead* ejecutad* secuestrad* degollad*
    acuchillad* emboscad*
attack may: explosión atacó atacaron mató mataron +atacado +matado ataca atacan mata matan dispara
    disparan abre_fuego estalló estallaron agredió agredieron asaltaron lanzó lanzaron impactó irrumpieron irrumpió asaltó tomaron_el_control
attack maypart: atacad* agredid* bombardead* alcanzad*
attack idiom: ataque_al_corazón ataque_cardíaco ataque_de_pánico ataque_de_nervios
attack near: drones dron misil misiles cohete cohetes bomba bombas ejército fuerzas armados armado
    pistoleros sicarios cuchillo arma disparos soldados terrorista guerrilla rebeldes explosivo
    explosivos artillería yihadistas narcolancha patrullera militares israelí rusas disidencias
    atacantes atacante agresor hombres narcotraficantes cartel cártel banda pandilla pandillas
    disidentes farc eln guerrilleros soldado militar rusia israel kiev moscú ruso rusos ucraniano
    israelíes bala balas balazos tiros pistola escopeta machete dinamita encapuchados cabecilla
    paramilitares armas escuela iglesia mezquita aldea convoy campamento retén civiles yihadista
attack not: gol goles gobierno cardíaco delantera delantero defensa equipo corazón partido pánico
    ministro oposición
appointment noun: nombramiento designación investidura
appointment done: nombró ha_nombrado designó ha_designado asumió_el_cargo asume_el_cargo
    juró_el_cargo tomó_posesión ha_tomado_posesión ocupará_el_cargo toma_posesión +nombrado
    +designado =nombrad* =designad* +asumido_el_cargo asumió_como asumió_la_presidencia
    asumió_la_dirección le_sustituirá lo_sustituirá la_sustituirá le_sucederá lo_sucederá
    le_sustituye lo_reemplazará le_reemplazará será_reemplazado_por será_sustituido_por
    +tomado_posesión tomará_posesión juró_como jura_el_cargo jura_como prometió_el_cargo
    se_hace_cargo_de se_hará_cargo_de nombra_a designa_a nuevo_entrenador_del nuevo_técnico_del
appointment part: nombrad* designad*
appointment may: sucederá sustituirá es_el_nuevo es_la_nueva será_el_nuevo será_la_nueva relevará
    sustituye_a sucede_a reemplazará sustituyó_a
appointment near: presidente presidenta ministro ministra director directora entrenador
    seleccionador secretario secretaria jefe jefa cargo obispo arzobispo embajador fiscal consejero
    comisario comisaria portavoz subdirectora subdirector general técnico seleccionadora entrenadora
    ceo alcalde gobernador juez jueza magistrado canciller vicepresidente vicepresidenta rector
    rectora ayudante gerente comandante
appointment not: oscar premio hijo goya
dismissal noun: dimisión renuncia destitución cese destituciones salida renuncia_de dimisión_de
dismissal done: dimitió ha_dimitido presentó_su_dimisión ha_presentado_su_dimisión
    presentó_su_renuncia destituyó ha_destituido cesó_a ha_cesado_a renunció_al_cargo
    ha_renunciado_al_cargo se_despide deja_el_cargo dejó_el_cargo presentó_la_dimisión
    renunció_a_su_cargo ha_presentado_su_renuncia dimite abandona_el_cargo +dimitido
    +presentado_su_dimisión +presentado_la_dimisión +presentado_su_renuncia +destituido +cesado_a
    +renunciado_al_cargo +renunciado_a_su_cargo =destituid* =cesad* =removid*_del_cargo
    =separad*_del_cargo =relevad*_del_cargo =despedid*_como renunció_a_la_presidencia renunció_este
    renunció_tras anunció_su_dimisión anunció_su_renuncia anuncia_su_dimisión anuncia_su_renuncia
    presenta_su_dimisión presenta_su_renuncia renuncia_al_cargo destituye destituye_a cesa_a
    dejó_su_cargo +dejado_el_cargo abandonó_el_cargo dimitieron renunciaron_a_sus removió_a
    removió_del_cargo se_jubila se_retira_del_cargo despidió_a_su_entrenador despidió_al_entrenador
dismissal part: destituid* cesad*
dismissal may: dimitir +despedido despidió
dismissal maypart: despedid* relevad*
dismissal near: ministro ministra presidente director entrenador cargo jefe presentó presentado
    aceptó anunció secretario general alcalde alcaldesa consejero consejera canciller técnico
    banquillo club dimitido vicepresidente viceministro rector comandante
dismissal lead: tras
dismissal not: exige pide pidió piden exigió trabajadores empleados pedido reclama reclamó gol
accident noun: accidente choque explosión incendio caída colisión derrumbe siniestro estampida
    atropello desplome colapso ahogamiento intoxicación derrumbes volcamiento hundimiento
    fuga_de_gas descarga avería explosiones tragedia catástrofe
accident plain: descarrilamiento naufragio accidente_de_tráfico accidente_aéreo accidente_laboral
    accidente_ferroviario choque_frontal colisión_frontal accidente_de_autobús vuelco
    accidente_de_tránsito colisión_múltiple accidente_de_tren accidente_de_avión
    accidente_de_helicóptero accidente_de_avioneta accidente_de_carretera accidente_minero
    accidente_vial accidente_múltiple accidente_mortal accidente_de_montaña siniestro_vial
    siniestro_laboral choque_múltiple choque_entre colisión_entre colisión_de explosión_de_gas
    explosión_en_una explosión_en_un incendio_en_un incendio_en_una incendio_de_una_vivienda
    derrumbe_de_una derrumbe_de_un derrumbe_en_una colapso_de_un desplome_de_un descarrilamientos
    caída_de_un caída_de_una volcadura volcamiento_de
accident done: se_estrelló descarriló volcó naufragó colisionaron chocaron se_ha_estrellado
    se_hundió se_precipitó ha_volcado han_colisionado se_salió_de_la_vía ha_descarrilado
    perdió_la_vida_al chocó_contra +estrellado se_+estrellado se_+hundido se_+precipitado
    se_+despeñado se_despeñó se_+salido se_salió_de +descarrilado +volcado +naufragado +colisionado
    se_ahogó se_ahogaron +chocado_contra chocó_con chocaron_contra se_incendió se_volcó se_volteó
    =arrollad* =atropellad* =embestid* se_desplomó se_+desplomado se_derrumbó se_+derrumbado
    se_vino_abajo cayó_desde cayó_al_vacío cayó_a_un_barranco perdió_el_control se_descarriló
    murió_ahogado murió_aplastado murió_atropellado murieron_ahogados naufragar zozobró
    al_estrellarse al_chocar al_colisionar al_naufragar al_descarrilar al_caer~autobús al_hundirse
    al_derrumbarse al_despeñarse murió_en_un_accidente murieron_en_un_accidente =aplastad*_por =golpead*_por_un_árbol
accident part: atropellad* arrollad* electrocutad* ahogad* arrollad*_por embestid*_por
accident may: chocó derrumbó explotó colisionó volcar chocar cayó_a_un cayó_por_un cayó_al chocan
    choca vuelca descarrila explota cae_un se_estrella se_hunde derrumba volcó estalló ardió al_caer
accident maypart: intoxicad* aplastad*
accident near: coche coches camión autobús tren avión helicóptero barco embarcación carretera
    autopista autovía conductor piloto pasajeros edificio fábrica bomberos gas obra vehículo
    vehículos patera cayuco motocicleta turismo avioneta mina obrero taller nave bar discoteca
    almacén vivienda hotel piso micro ómnibus bus camioneta tractor motociclistas ciclista ciclistas
    peatón peatones tranvía metro vagones maquinista ferrocarril vía calzada barranco yate lancha
    bote ferry pesquero buque petrolero planta refinería caldera andamio tejado techo grúa minero
    mineros galería socavón andén pista aeropuerto tripulantes ocupantes ocupante rescatistas
    kilómetro
accident not: mercado bolsa precios diplomático acciones político hectáreas forestal forestales
    monte pinar bosque matorral % ganancia ganancias ventas ingresos beneficio beneficios interanual temperaturas
disaster noun: dana temporal riada tormenta avalancha alud sequía erupción lluvias deslizamiento
    crecida vendaval tormentas granizada nevada ola_de_calor ola_de_frío desborde desbordamiento
    crecidas riadas réplica fuegos borrasca incendios avalanchas aludes derrumbe
disaster plain: terremoto sismo seísmo inundaciones inundación huracán ciclón tifón tornado
    incendio_forestal incendios_forestales tsunami deslave deslizamiento_de_tierra temblor aluvión
    deslizamientos terremotos sismos alud_de_tierra alud_de_nieve deslaves deslizamiento_de_tierras
    deslizamientos_de_tierra erupción_volcánica tormenta_tropical ola_de_incendios tornados
    huracanes tifones lluvias_torrenciales inundaciones_en maremoto corrimiento_de_tierra
    movimiento_telúrico movimiento_sísmico gota_fría incendio_declarado
disaster done: tocó_tierra +tocado_tierra se_desbordó se_desbordaron se_+desbordado
    entró_en_erupción +entrado_en_erupción hizo_erupción calcinado~hectáreas arrasado~hectáreas
    quemado~hectáreas arrasó~hectáreas quemó~hectáreas consumido~hectáreas calcinó~hectáreas
disaster may: incendio incendios fuego
disaster idiom: avalancha_de terremoto_político unión_temporal trabajo_temporal
disaster near: magnitud sacudió azotó arrasó epicentro afectó provocó causó destruyó evacuados
    evacuadas hectáreas montañeros damnificados desaparecidos golpeó muertos viviendas inundó
    desbordó volcán richter vecinos arrasado afectado registró sentido grados profundidad geológico
    sismológico costa isla río ríos albergues fallecidos víctimas ráfagas viento vientos lodo barro
    casas cosechas crecida calles carreteras localidad provincia región
disaster hint: hectáreas forestal forestales monte pinar bosque
disaster not: político política críticas mensajes votos electoral goles
protest noun: protesta protestas concentración manifestación manifestaciones marcha movilización
    disturbios bloqueo plantón paros cacerolada paro marchas concentraciones
    tractorada revuelta motín ocupación corte_de_ruta cortes_de_ruta barricadas encierro piquete
    piquetes sentada choques~manifestantes enfrentamientos~manifestantes choques~policía enfrentamientos~policía
protest plain: huelga huelgas huelga_general paro_nacional paro_general paro_de_24 paro_de_48
    paro_indefinido paro_cívico jornada_de_protesta jornada_de_huelga huelga_de_hambre
    huelga_indefinida manifestación_contra marcha_contra en_huelga corte_de_ruta sentada_de
    protesta_frente concentración_frente protesta_contra jornada_de_paro medidas_de_fuerza
protest done: se_manifestaron se_han_manifestado se_concentraron se_han_concentrado marcharon
    salieron_a_la_calle han_salido_a_la_calle secundaron_la_huelga se_manifestó protestaron_contra
    protestaron_en se_+manifestado se_+concentrado +marchado +salido_a_la_calle +protestado
    +secundado_la_huelga iniciaron_una_huelga inició_una_huelga comenzaron_una_huelga
    iniciaron_un_paro tomaron_las_calles salieron_a_las_calles salieron_a_protestar desfilaron
    se_encadenaron se_declararon_en_huelga marchó_por marchó_hacia recorrieron_las_calles
    se_movilizaron se_+movilizado realizaron_un_paro protagonizaron_una_protesta se_encerraron
protest may: bloquearon han_bloqueado protestaron cortaron han_cortado +bloqueado bloquean
    +protestado paran pararon marchan protestan cortan ocuparon +ocupado
protest set: se_manifestarán se_concentrarán irán_a_la_huelga se_manifiestan marcharán se_concentran
    se_concentrará marchará se_manifestará pararán se_movilizarán protestarán irán_al_paro
    harán_huelga harán_paro irá_a_la_huelga saldrán_a_la_calle saldrán_a_las_calles
protest idiom: manifestación_de_interés
protest near: trabajadores sindicatos sindicato manifestantes estudiantes policía contra miles
    cientos personas agricultores convocada convocado tractores docentes médicos protestar calle
    ccoo ugt enfermeras sanitarios campesinos indígenas camioneros taxistas transportistas jubilados
    vecinos maestros profesores gremio gremios cgt cob salarial horas organizaciones colectivos
    gubernamental gobierno hospital activistas pancartas
protest not: interés cultural parcelaria escolar
arrest noun: detención detenciones arresto captura capturas arrestos apresamiento redada
arrest done: detuvieron han_detenido arrestó arrestaron ha_arrestado se_ha_saldado~detenidos
    =detenid* =arrestad* =aprehendid* +detenido +arrestado apresaron aprehendieron detuvo_a
    detuvo_este detuvo_en han_sido_detenidos ha_sido_detenido ha_sido_detenida han_sido_detenidas
    han_sido_arrestados ingresó_en_prisión fue_apresado fueron_apresados
arrest part: detenid* arrestad* capturad* aprehendid* apresad* extraditad*
arrest may: detuvo ha_detenido apresó capturaron
arrest idiom: orden_de_detención orden_de_arresto arresto_domiciliario
arrest near: policía guardia operación agentes juez fiscalía investigación civil mossos ertzaintza
    redada presunto presuntos sospechoso policial agente mandos nacional droga cocaína narcotráfico
    homicidio asesinato operativo banda sospechosos acusado acusados delito delitos fiscal
    ministerio carabineros gendarmería
arrest not: domiciliario orden cardíaco coche tráfico militares soldados rehenes
ruling noun: sentencia condena absolución veredicto absuelve condenas veredictos
ruling plain: sentencia_del_supremo sentencia_del_tribunal sentencia_de_la_audiencia fallo_judicial
    cadena_perpetua
ruling done: condenó_a ha_condenado_a absolvió ha_absuelto ha_decretado_prisión decretó_prisión
    dictaminó sentenció ha_desestimado desestimó ratificó_la_condena ha_dictaminado falló_que
    decretó_la_prisión ha_decretado_la_prisión ordenó_prisión ha_ordenado_prisión
    ha_archivado_la_causa archivó_la_causa ha_condenado_al condenó_al ha_enviado_a_prisión
    envió_a_prisión ha_enviado_a_la_cárcel =condenad* =absuelt* +condenado_a +absuelto_a +absuelto
    +dictaminado +sentenciado +desestimado +decretado_prisión +ordenado_prisión
    +declarado_inconstitucional declaró_inconstitucional declaró_culpable lo_declaró_culpable
    fue_declarado_culpable fue_declarada_culpable =sentenciad*_a tribunal_condenó juez_ordenó
    jueza_ordenó juez_dictó jueza_dictó juez_rechazó tribunal_rechazó tribunal_anuló supremo_anuló
    supremo_+anulado supremo_+confirmado supremo_confirma supremo_confirmó supremo_+rechazado
    constitucional_+anulado constitucional_anula corte_suprema_confirmó corte_suprema_rechazó
    corte_ordenó corte_falló corte_anuló juez_+ordenado juez_+dictado jueza_+ordenado juez_+enviado
    audiencia_+condenado audiencia_+absuelto tribunal_+condenado tribunal_+absuelto
    deberá_indemnizar deberá_pagar~indemnización dictó_prisión +dictado_prisión fallo_del_tribunal
    fallo_del_supremo fallo_de_la_corte fallo_del_juez condenó~años condenó~meses condenó~cadena_perpetua condenó~prisión +condenado~años =condenad*~años sentenció~años =sentenciad*~años condena~años_de_prisión
ruling part: condenad*_a condenad*_por absuelt* procesad*
ruling may: ha_avalado ha_ratificado ha_impuesto ha_fallado falló_a ha_anulado anuló avala suspendió
    ha_suspendido rechazó ha_rechazado falló +condenado +avalado +ratificado +impuesto +fallado
    +anulado +confirmado confirmó ordenó +ordenado condena absuelve anula
ruling near: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional tjue ue sala acusado acusados homicidio magistrados jurado culpable
    absuelto delito
ruling hint: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional sala años
ruling not: atentado violencia rotundamente enérgicamente
election noun: elecciones elección comicios referéndum votación legislativas presidenciales
    municipales urnas plebiscito sufragio consulta primarias autonómicas balotaje
election plain: segunda_vuelta balotaje elecciones_generales elecciones_presidenciales
    elecciones_legislativas elecciones_municipales elecciones_autonómicas elecciones_regionales
    elecciones_parlamentarias elecciones_primarias elecciones_anticipadas elección_presidencial
    segunda_vuelta_presidencial consulta_popular jornada_electoral
election done: ganó_las_elecciones ha_ganado_las_elecciones fue_reelegido fue_reelegida
    acudieron_a_las_urnas gana_las_elecciones ha_sido_reelegido +ganado_las_elecciones
    ganó_los_comicios ganó_la_presidencia gana_la_presidencia ganó_el_balotaje
    ganó_la_segunda_vuelta ganó_en_primera_vuelta gana_las_presidenciales vence_en_las_elecciones
    venció_en_las_elecciones venció_en_segunda_vuelta se_impuso_en_las_elecciones
    se_impuso_en_la_segunda_vuelta =reelegid* =reelect* =elegid*_presidente =elegid*_presidenta
    =elegid*_alcalde =elect*_presidente acuden_a_las_urnas acudirán_a_las_urnas fue_elegido_papa
    votaron_este_domingo
election may: fue_elegido fue_elegida ha_sido_elegido ha_sido_elegida fue_electo fue_electa =elegid*
    =elect*
election near: votos electores escaños candidato candidata participación ganó ganado vuelta colegios
    escrutinio victoria electoral votantes escrutado votar balotaje presidencial candidatos
    oficialista opositor opositora mayoría escaño mesas escrutadas urnas
election hint: presidente presidenta alcalde alcaldesa diputado gobernador secretario papa votos
    elecciones mayoría
election not: pasadas anteriores últimas
agreement noun: acuerdo pacto convenio tratado tregua contrato memorando compra adquisición
    alto_el_fuego fichaje traspaso renovación alianza fusión cesión venta acuerdos
    entendimiento firma_del firma_de_un firma_de_la
agreement plain: acuerdo_comercial acuerdo_de_paz acuerdo_marco memorando_de_entendimiento
    tratado_de_libre acuerdo_salarial acuerdo_de_alto acuerdo_de_cooperación canje_de_prisioneros
    intercambio_de_prisioneros preacuerdo convenio_colectivo fichaje_de fichaje_del contrato_de contrato_para adjudicación_de
agreement done: firmaron han_firmado firmó_un_acuerdo ha_firmado_un_acuerdo llegaron_a_un_acuerdo
    ha_adquirido alcanzaron_un_acuerdo ha_fichado ficha_por suscribieron han_suscrito
    han_alcanzado_un_acuerdo firmó_un_contrato firmaron_un_acuerdo han_llegado_a_un_acuerdo
    ha_firmado_un_contrato sellaron +fichado +suscrito suscribió_un suscribieron_un
    +alcanzado_un_acuerdo alcanzó_un_acuerdo +llegado_a_un_acuerdo llegó_a_un_acuerdo
    +cerrado_un_acuerdo cerró_un_acuerdo +pactado pactaron ficha_a fichó_a fichó_por fichará_por
    renueva_hasta +renovado_hasta renovó_hasta +renovado_su_contrato renovó_su_contrato firma_por
    firma_hasta firmó_hasta hizo_oficial~fichaje se_ponen_de_acuerdo se_pusieron_de_acuerdo
    compra_el +comprado_el rubricaron +rubricado se_adjudicó_un se_adjudicó_el +adjudicado_un anunciar_un_contrato anunció_un_contrato +acordado
agreement may: comprará adquirirá ha_comprado compró vendió ha_vendido adquirió +comprado +vendido
    +adquirido adquiere firma firman acordaron +acordado +firmado firmó firmaron
agreement idiom: de_acuerdo firma_de_abogados firma_de_inversión +firmado_el_decreto
    firmó_el_decreto firmó_un_decreto firmó_la_ley firmó_una_orden
agreement near: firmado firmó alcanzado suscrito suscribió cerrado sellado rubricado alcanzó firman
    suscribieron alcanzaron firmaron ratificado firmada firmará suscrita anunciado anunció oficial
    vigor anunciada cerró rubricaron selló
agreement hint: millones participación capital empresa filial grupo delantero centrocampista jugador
    cesión acuerdo convenio tratado contrato memorando protocolo pacto
agreement not: según falta posible sin lograr alcanzar
economic not: petróleo crudo bolsa acciones gas oro
"""

_ENDINGS = {
    "it": ("o", "a", "i", "e"),
    "es": ("o", "a", "os", "as"),
    "fr": ("", "e", "s", "es"),
}
_HELPED: dict[str, dict[str, tuple[str, ...]]] = {
    "it": {
        "+": ("ha", "hanno", "aveva", "avevano", "aver", "avere"),
        "=": ("è", "e'", "sono", "era", "erano", "fu", "furono"),
    },
    "en": {"+": ("has", "have", "had"), "=": ("was", "were", "been")},
    "fr": {
        "+": ("a", "ont", "avait", "avaient", "avoir"),
        "=": ("est", "sont", "était", "étaient"),
    },
    "de": {},
    "es": {"+": ("ha", "han", "había", "habían", "haber"), "=": ("fue", "fueron", "sido")},
}
_ASIDE = frozenset(("near", "lead", "hint", "held", "despite", "not"))  # no triggers themselves
_TABLES = {"it": _IT, "en": _EN, "fr": _FR, "de": _DE, "es": _ES}


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell an event of `type`, by a class as above.

    `first` words stand together; `then`, if any, follow them later in the clause.
    """

    type: str
    way: str
    first: tuple[str, ...]
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Triggers:
    """The triggers that begin with one word: by their `second` word, and those of one `alone`."""

    second: dict[str, tuple[Trigger, ...]]
    alone: tuple[Trigger, ...]

    def at(self, lower: tuple[str, ...], word: int) -> tuple[Trigger, ...]:
        """Those that may begin at a word, the longest first."""
        if not self.second or word + 1 >= len(lower):
            return self.alone
        found = self.second.get(lower[word + 1])
        return found + self.alone if found else self.alone


@cache
def _lines(language: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Type, class and words of each line of a language's table."""
    found: list[tuple[str, str, list[str]]] = []
    for line in _TABLES.get(language, "").splitlines():
        head, colon, words = line.partition(":")
        if colon:
            type, way = head.split()
            found.append((type, way, words.split()))
        elif line:
            found[-1][2].extend(line.split())
    return tuple((type, way, tuple(words)) for type, way, words in found)


@cache
def triggers(language: str) -> dict[str, Triggers]:
    """All triggers of a language by their first word, the longest first."""
    found: dict[str, list[Trigger]] = {}
    for type, way, listed in _lines(language):
        if way not in _ASIDE:
            for words in listed:
                for written in _written(words, language):
                    first, _, then = written.partition("~")
                    one = Trigger(type, way, _parted(first), _parted(then))
                    found.setdefault(one.first[0], []).append(one)
    return {word: _by_second(some) for word, some in found.items()}


def _by_second(some: list[Trigger]) -> Triggers:
    second: dict[str, list[Trigger]] = {}
    alone: list[Trigger] = []
    for one in sorted(some, key=lambda one: -len(one.first) - len(one.then)):
        (second.setdefault(one.first[1], []) if len(one.first) > 1 else alone).append(one)
    return Triggers({word: tuple(them) for word, them in second.items()}, tuple(alone))


def _written(words: str, language: str) -> Iterator[str]:
    """All forms of an entry: its helpers times its endings."""
    helped = [words]
    for sign, forms in _HELPED[language].items():
        if sign in words:
            helped = [words.replace(sign, f"{form}_") for form in forms]
    for one in helped:
        head, star, rest = one.partition("*")
        yield from (head + end + rest for end in _ENDINGS[language]) if star else (one,)


def _parted(words: str) -> tuple[str, ...]:
    return tuple(words.split("_")) if words else ()


@cache
def beside(language: str, way: str) -> dict[str, frozenset[str]]:
    """By type the words that stand near a trigger: ``near`` bear it out, ``not`` speak against."""
    return {type: frozenset(words) for type, kind, words in _lines(language) if kind == way}
