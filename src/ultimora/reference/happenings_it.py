"""Words that tell that something happened, in Italian; `happenings` says how they are written."""

TABLE = """
meeting noun: sessione sessioni incontro incontri riunione riunioni vertice colloqui colloquio
    conferenza tavolo assemblea faccia_a_faccia audizione un_bilaterale il_bilaterale bilaterale_con
    trilaterale cda negoziati consiglio_europeo negoziato trattative seduta convegno
    consiglio_dei_ministri consiglio_di_sicurezza g7 g20 eurogruppo ecofin cabina_di_regia
    trattativa assemblee consultazioni bilaterali cdm consiglio_direttivo consiglio_federale
    consiglio_di_amministrazione direzione_nazionale assemblea_generale summit_dei udienza
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
    consiglio_tenuto incontro_tenuto riunione_tenuta +riunito_i +riunito_il_consiglio
    +riunito_il_governo +riunito_il_comitato
meeting may: ha_ricevuto_al ha_incontrato hanno_incontrato aveva_incontrato ha_ricevuto_a_palazzo
    ha_ricevuto_oggi ha_ricevuto_ieri ha_ricevuto_in vedrà vedranno +ricevuto_una_delegazione
    +ricevuto_i +ricevuto_gli incontrò incontrarono si_sono_visti riunitisi ha_riunito hanno_riunito
    riunisce riunirà convoca
meeting maypart: convocat* ricevut* riunit*_d'_urgenza riunit*_in_mattinata riunit*_in_seduta
    riunit*_oggi riunit*_ieri riunit*_a_palazzo riunit*_in_prefettura riunit*_in_assemblea
    riunit*_stamattina riunit*_questa_mattina riunit*_nel_pomeriggio
meeting set: torneranno_a_incontrarsi tornerà_a_riunirsi torneranno_a_riunirsi torna_a_riunirsi
    tornano_a_riunirsi torneranno_a_vedersi tornano_a_incontrarsi si_riaggiorneranno
    torneranno_al_tavolo tornano_al_tavolo si_riunisce si_riunirà si_riuniranno si_riunira'
    incontrerà incontreranno incontrera' si_incontreranno si_vedranno si_rivedranno si_rivedono
    riceverà_in_udienza incontra si_confronteranno si_riuniscono si_vedono si_incontrano riceverà
    si_ritroveranno si_terrà_il_vertice riprenderanno_i_colloqui
meeting idiom: conferenza_stampa al_vertice_della al_vertice_del incontro_di_calcio
    conferenza_telefonica conferenza_episcopale
meeting near: chiuso chiusa chiusi terrà cominciato cominciata apre aprirà apriranno aperto aperta
    aprono terrà tenuto tenuta terranno tiene svolge svolto svolta svolgerà programma previsto
    prevista previsti previste convocato convocata convocati delegazioni delegazione leader ministri
    partecipato parteciperà parteciperanno partecipano riuniti riuniscono presieduto presieduta
    concluso conclusa conclusi conclude iniziato iniziata iniziati ospita ospiterà ospitato attesi
    attese ricevuto avuto giorno round abbandonato lasciando bilaterale fissato fissata fissati
    agenda calendario aggiornato aggiornata ripreso ripresi riprende riprendono riprenderanno
    riprenderà terminato terminata tenutosi tenutasi svoltosi svoltasi rottura fallimento rinviato
    rinviata indetto indetta avvenuto atteso attesa prefettura ministero ore interrotto interrotti
    voti presenti cda comitato giunta consiglio assemblea vertice direttivo segreteria sindaci
    prefetto
meeting lead: dopo durante corso margine termine al per
meeting hint: re inviato cancelliere premier delegazione parti tavolo sindacati riunione consiglio
    vertice cda assemblea incontro sindaci ministeriale confronto aziende delegazioni presidente
    ministro ministra ministri sindaco segretario omologo vertici leader rappresentanti familiari
    papa governatore delegati inviata ambasciatore
meeting held: presieduto presieduta durato durata cominciato cominciata iniziato iniziata concluso
    conclusa terminato terminata sospeso sospesa svolto svolta tenuto tenuta
meeting despite: attende attendono aspetta aspettano attesa
meeting not: borsa scambi ftse rialzo ribasso esami listino serie coppa campionato gol partita
    partite squadra squadre girone classifica stampa ritorno andata arbitro gara match allenatore
    finale pugile ring semifinale tennista torneo calcio nazionali tifosi imputato imputati gup
    processo pm premio riconoscimento patrocinio avviso lettera borse listini spread bond
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
    +iniziato_a_sparare +aggredito_a_coltellate +ucciso_a_coltellate +esploso_alcuni_colpi
    +dato_fuoco_a
attack part: bombardat* accoltellat* assassinat* rapit* sequestrat*_e_uccis* uccis*_a_coltellate
    uccis*_a_colpi uccis*_in_un_agguato uccis*_a_bastonate uccis*_a_tiri sgozzat* strangolat*
    trucidat* massacrat* accoltellat*_a accoltellat*_in
attack may: esplosione colpì colpirono attaccò attaccarono uccise uccisero ha_assaltato
    hanno_assaltato ha_aggredito hanno_aggredito bombarda bombardano attacca attaccano colpisce
    colpiscono uccide uccidono accoltella accoltellano spara sparano apre_il_fuoco aprono_il_fuoco
    bombardò bombardarono assaltò esplosioni hanno_fatto_irruzione ha_fatto_irruzione assaltano
    assalta assaltarono aveva_ucciso avevano_ucciso
attack maypart: attaccat* colpit* aggredit* uccis* pestat* accoltellat* freddat* ferit*_a_colpi
    ferit*_a_coltellate gambizzat*
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
    coltelli sparati cecchino missilistico rivendicato rivendicata mina civili villaggio villaggi
    aggressione irruzione convoglio pattuglia soldati
attack not: gol squadra centrocampo difesa governo opposizione cardiaco panico tosse febbre
    allenatore tridente partita campionato reparto mondiale speculativo ministro premier lupi lupo
    branco orso orsi
attack brawl: scontri tafferugli scontro violenze
appointment noun: insediamento giuramento
appointment plain: passaggio_di_consegne
appointment done: ha_assunto_la_guida è_subentrato subentra_a è_subentrata ha_assunto_l'_incarico
    ha_affidato_la_guida sarà_anche_la_nuova sarà_anche_il_nuovo ha_prestato_giuramento
    hanno_nominato assume_la_guida subentrerà +nominato +prestato_giuramento +preso_il_posto_di
    gli_succede le_succede gli_succederà le_succederà si_=insediat* si_insedia +affidato_la_panchina
    prenderà_il_posto_di +assunto_la_guida +assunto_la_presidenza =subentrat* subentra_al
    subentra_alla +promosso_a +affidato_la_direzione +affidato_l'_incarico +affidato_la_presidenza
    +affidato_il_comando +affidato_la_guida +conferito_l'_incarico +scelto_come_nuovo
    +ingaggiato_come +chiamato_a_guidare +chiamato_a_dirigere affida_la_guida affida_la_panchina
    affida_la_direzione
appointment part: nominat* designat* insediat*
appointment may: è_il_nuovo è_la_nuova sarà_il_nuovo sarà_la_nuova è_stata_affidata_a
    squadra~affidata_a panchina~affidata_a è_il_nuovo è_la_nuova sarà_il_nuovo sarà_la_nuova
    succederà guiderà prende_il_posto_di e'_il_nuovo e'_la_nuova ha_scelto~come hanno_scelto~come
    scelto_come scelta_come prende_il_posto è_stato_scelto è_stata_scelta nuovo_allenatore_del
    nuovo_allenatore_della nuovo_tecnico_del nuovo_tecnico_della succede_a succede_al lo_sostituirà
    la_sostituirà
appointment near: sovrintendente soprintendente rettore rettrice preside primario questore prefetto
    comandante amministratrice provveditore presidente ministro ministra direttore direttrice
    commissario commissaria ad amministratore amministratrice allenatore ct tecnico segretario
    segretaria capo prefetto questore arcivescovo vescovo cardinale rettore rettrice ambasciatore
    generale comandante responsabile portavoce premier procuratore inviato coordinatore
    coordinatrice vicepresidente governatore sindaco delegato delegata numero cda panchina guida
    vertice presidenza direzione sottosegretario consigliere ministri
appointment not: oscar premio nobel candidato record cittadino onorario strega
dismissal noun: dimissioni esonero licenziamento rimozione destituzione defenestrazione
    revoca_del_ministro
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
    club mandato guida sindaco assessore assessora vertice carica segretario commissario rettore
    annuncia
dismissal lead: dopo
dismissal may: lascia_l'_incarico lascerà_l'_incarico lascia_la_guida lascerà_la_guida
    +lasciato_l'_incarico +lasciato_la_guida lascia_il_gruppo lascerà_il_gruppo lascera'_il_gruppo
    va_in_pensione andrà_in_pensione si_fa_da_parte
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
accident done: si_=incagliat* si_=arenat* si_=schiantat* si_=ribaltat* si_=capovolt* si_=inabissat*
    si_è_schiantato si_è_schiantata si_è_ribaltato si_è_ribaltata si_è_capovolto
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
    è_rimasta_schiacciata è_rimasto_folgorato =precipitat*_per dopo_essere_precipitat*
    dopo_essere_cadut* mort*_precipitando mort*_cadendo mort*_in_un_incidente mort*_nello_schianto
    mort*_schiacciat* colpit*_da_un_albero travolt*_da_un_albero travolt*_da_un'_auto
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
    piscina regionale merci intercity frecciarossa escursionista escursione alpinista montagna
    parete vetta dirupo canalone
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
    depressione_tropicale piogge_torrenziali
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
    sit-in blocco agitazione fiaccolata contestazione picchetto picchetti rivolta disordini sommossa
    tafferugli marcia barricate flash_mob serrata astensione occupazione_del occupazione_della
    occupazione_dell' occupazione_delle occupazione_dei occupazioni scontri~manifestanti
    scontri~dimostranti scontri_in_piazza scontri~corteo scontri_con_la_polizia scontri_tra_polizia
    scontri_con_le_forze
protest plain: sciopero scioperi sciopero_generale ore_di_sciopero sit_in sciopero_della_fame
    stato_di_agitazione corteo_nazionale manifestazione_nazionale blocco_stradale blocchi_stradali
    in_sciopero marcia_per sciopero_di fiaccolata_in protesta_dei_trattori
protest done: sono_scesi_in_piazza è_scesa_in_piazza hanno_scioperato hanno_incrociato_le_braccia
    sono_scese_in_piazza hanno_sfilato ha_sfilato scesi_in_piazza si_sono_incatenati
    =sces*_in_piazza =sces*_in_strada +incrociato_le_braccia +scioperato +sfilato +protestato_contro
    si_=incatenat* liceo_occupato licei_occupati scuole_occupate università_occupata ateneo_occupato
    occupati_dagli_studenti occupata_dagli_studenti occupato_dagli_studenti occupate_dagli_studenti
    +bloccato~statale +bloccato~autostrada +bloccato~provinciale +bloccato~ingresso
    +bloccato~accesso +bloccato~traffico +bloccato~cancelli
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
arrest idiom: fermi_da fermi_in fermi_a fermi_al fermi_sul fermi_sulla fermi_per
    arresti_cardiaci arresto_respiratorio arresti_cardiocircolatori battuta_d'_arresto
    arresto_cardiaco arresto_cardiocircolatorio arresti_domiciliari mandato_d'_arresto
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
    ha_chiuso_il_processo +emesso~mandato_d'_arresto condannato~reclusione condannata~reclusione
    +condannato~anni +condannato~ergastolo +condannata~anni tribunale_+dichiarato corte_+annullato
    corte_+confermato giudice_+condannato giudice_+assolto gip_+convalidato +dato_ragione_al
    +dato_ragione_alla +dato_ragione_ai
ruling part: condannat*_a condannat*_all'_ergastolo condannat*_in assolt* prosciolt* condannat*_all'
    condannat*_per rinviat*_a_giudizio condannat*_dal condannat*_dalla condannat*_ieri
    condannat*_oggi condannat*_nel condannat*_al_pagamento assolt*_da assolt*_dall'_accusa
ruling may: +disposto_il_sequestro +ordinato_il_sequestro +disposto_la_confisca
    +disposto_il_dissequestro tribunale~respinto tribunale~accolto tribunale~sospeso
    tribunale~annullato corte~respinto corte~accolto cassazione~respinto cassazione~annullato
    tar~respinto tar~accolto consulta~respinto consulta~bocciato ha_condannato hanno_condannato
    ha_annullato ha_bocciato ha_stabilito_che ha_inflitto ha_dato_ragione ha_confermato ha_sospeso
    ha_archiviato ha_convalidato condanna_a condanne_a assolve condanna_all'_ergastolo
    +ridotto_la_pena +inasprito +ribaltato +dichiarato_incostituzionale +dato_torto
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
election despite: attende attendono aspetta aspettano attesa
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
    ceduto_a_titolo si_è_aggiudicata si_è_aggiudicato ha_ottenuto_una_commessa ha_vinto_una_commessa
    hanno_concordato ha_concordato si_sono_accordate
agreement part: siglat*
agreement may: +ingaggiato +ingaggiata ha_acquisito ha_rilevato ha_ceduto ha_acquistato
    ha_ufficializzato ha_ingaggiato acquisirà rileverà ha_comprato ha_venduto acquista rileva
    acquisisce ingaggia passa_al passa_alla approda_al approda_alla firma_con firma_per
    si_trasferisce_al torna_in_prestito
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
agreement held: contratto accordo rinnovo prestito milioni intesa
agreement not: secondo base principio possibile raggiungere cerca mancato tangenti tangente
    corruzione turbativa truccati truccate truccato presunte presunti irregolarità
economic not: è sarebbe essere petrolio greggio azionari titoli
"""
