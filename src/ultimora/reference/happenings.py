"""Words that tell that something happened: by type of event and language, and what takes it back.

Written for `ultimora.understand.events`. In a table ``*`` at the end of a word stands for the
endings of a participle (it: o a i e, es: o a os as, fr: none e s es), ``_`` joins the words of a
phrase, and in ``trat~zurück`` other words of the clause may stand between.
"""

from __future__ import annotations

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
#   despite words that take other types back, but not this
#   not    what stands near and shows another sense
_IT = """
meeting noun: incontro incontri riunione riunioni vertice colloqui colloquio conferenza tavolo
    assemblea faccia_a_faccia audizione un_bilaterale il_bilaterale bilaterale_con trilaterale cda
    negoziati consiglio_europeo negoziato trattative seduta convegno consiglio_dei_ministri
    consiglio_di_sicurezza g7 g20 eurogruppo ecofin cabina_di_regia
meeting plain: summit vertice_nato vertice_ue conferenza_internazionale conferenza_di_pace
    colloqui_di_pace incontro_bilaterale vertice_bilaterale riunione_straordinaria
    vertice_di_governo vertice_di_maggioranza incontro_trilaterale vertice_straordinario
    negoziati_di_pace riunione_di_emergenza riunione_dei_ministri riunione_ministeriale
meeting done: si_è_riunito si_è_riunita si_sono_riuniti si_sono_riunite si_sono_incontrati
    si_sono_incontrate si_erano_incontrati si_e'_riunito si_e'_riunita ha_avuto_un_colloquio
    hanno_avuto_un_colloquio ha_ricevuto_in_udienza ha_avuto_un_incontro ha_avuto_una_telefonata
meeting may: ha_ricevuto_al ha_incontrato hanno_incontrato aveva_incontrato ha_ricevuto_a_palazzo
    ha_ricevuto_oggi ha_ricevuto_ieri ha_ricevuto_in vedrà vedranno
meeting maypart: convocat*
meeting set: si_riunisce si_riunirà si_riuniranno si_riunira' incontrerà incontreranno incontrera'
    si_incontreranno si_vedranno si_rivedranno si_rivedono riceverà_in_udienza incontra
    si_confronteranno si_riuniscono
meeting idiom: conferenza_stampa al_vertice_della al_vertice_del incontro_di_calcio
meeting near: apre aprirà apriranno aperto aperta aprono terrà tenuto tenuta terranno tiene svolge
    svolto svolta svolgerà programma previsto prevista previsti previste convocato convocata
    convocati delegazioni delegazione leader ministri partecipato parteciperà parteciperanno
    partecipano riuniti riuniscono presieduto presieduta concluso conclusa conclusi conclude
    iniziato iniziata iniziati ospita ospiterà ospitato attesi attese ricevuto avuto giorno round
    abbandonato lasciando bilaterale
meeting lead: dopo durante corso margine termine al
meeting hint: re inviato cancelliere premier delegazione parti tavolo sindacati riunione consiglio
    vertice cda assemblea incontro sindaci ministeriale confronto aziende delegazioni presidente
    ministro ministra ministri sindaco segretario omologo vertici leader rappresentanti familiari
    papa governatore delegati
meeting not: serie coppa campionato gol partita partite squadra squadre girone classifica stampa
    ritorno andata arbitro gara match allenatore finale pugile ring semifinale tennista torneo
    calcio nazionali tifosi
attack noun: attacco attacchi aggressione incursione incursioni omicidio strage raid assalto blitz
    imboscata violenze
attack plain: attentato attentati bombardamento bombardamenti agguato sparatoria accoltellamento
    autobomba raid_aereo raid_aerei attacco_terroristico attacco_missilistico attacco_aereo
    femminicidio kamikaze attacco_hacker duplice_omicidio tentato_omicidio attacchi_aerei
    attacco_con_droni attacco_suicida
attack done: hanno_bombardato ha_bombardato ha_aperto_il_fuoco hanno_aperto_il_fuoco ha_sparato
    hanno_sparato ha_accoltellato si_è_fatto_esplodere aprì_il_fuoco è_stato_accoltellato
    è_stata_accoltellata è_stato_assassinato è_stata_assassinata ha_ucciso_a_coltellate
    hanno_attaccato_con ha_attaccato_con ha_esploso_colpi
attack part: bombardat* accoltellat* assassinat* rapit* sequestrat*_e_uccis*
attack may: esplosione colpì colpirono attaccò attaccarono uccise uccisero ha_assaltato
    hanno_assaltato ha_aggredito hanno_aggredito
attack maypart: attaccat* colpit* aggredit* uccis* pestat* lanciat* accoltellat* freddat*
    ferit*_a_colpi ferit*_a_coltellate gambizzat*
attack idiom: attacco_di_panico attacco_cardiaco attacco_alla_diligenza in_attacco
attack near: droni drone missili missile razzi razzo bomba bombe ordigno colpi arma coltello
    coltellate pistola spari kamikaze terroristi terrorista miliziani jihadisti artiglieria raid
    forze esercito militari aeronautica aviazione caccia killer aggressore terroristico aereo aerei
    armato armati esplosivo granate granata mortaio proiettili autobomba terroristica balistici
    suicida sparato marito compagno sicari sconosciuti mitra rapinatori banditi fuoco commando
    portavalori banda rapina bastone
attack not: gol squadra centrocampo difesa governo opposizione cardiaco panico tosse febbre
    allenatore tridente partita campionato reparto mondiale speculativo ministro premier
appointment done: ha_assunto_la_guida è_subentrato subentra_a è_subentrata ha_assunto_l'_incarico
    ha_affidato_la_guida sarà_anche_la_nuova sarà_anche_il_nuovo ha_prestato_giuramento
    hanno_nominato assume_la_guida subentrerà
appointment part: nominat* designat*
appointment may: è_il_nuovo è_la_nuova sarà_il_nuovo sarà_la_nuova succederà guiderà
    prende_il_posto_di e'_il_nuovo e'_la_nuova ha_scelto~come hanno_scelto~come scelto_come
    scelta_come
appointment near: presidente ministro ministra direttore direttrice commissario commissaria ad
    amministratore amministratrice allenatore ct tecnico segretario segretaria capo prefetto
    questore arcivescovo vescovo cardinale rettore rettrice ambasciatore generale comandante
    responsabile portavoce premier procuratore inviato coordinatore coordinatrice vicepresidente
    governatore sindaco delegato delegata numero cda panchina guida vertice presidenza direzione
    sottosegretario consigliere
appointment not: oscar premio nobel candidato record cittadino onorario strega
dismissal noun: dimissioni esonero licenziamento rimozione
dismissal done: si_è_dimesso si_è_dimessa si_sono_dimessi si_dimette ha_rassegnato_le_dimissioni
    ha_dato_le_dimissioni ha_presentato_le_dimissioni hanno_rassegnato_le_dimissioni
    ha_rimesso_il_mandato ha_lasciato_l'_incarico lascia_l'_incarico si_e'_dimesso si_e'_dimessa
    ha_annunciato_le_dimissioni ha_annunciato_le_proprie_dimissioni rassegna_le_dimissioni
    ha_lasciato_la_guida ha_lasciato_per_raggiunti ha_lasciato_la_presidenza
    ha_rassegnato_le_sue_dimissioni ha_rassegnato_le_proprie_dimissioni
dismissal part: destituit* silurat* rimoss*_dall'_incarico sollevat*_dall'_incarico defenestrat*
    rimoss*_dal
dismissal maypart: licenziat* rimoss* esonerat*
dismissal near: rassegnato presentato accettato annunciato incarico ministro ministra direttore
    direttrice presidente premier capo allenatore tecnico generale ad panchina sconfitta sconfitte
    club
dismissal lead: dopo
dismissal not: chiesto chiede chiedono chiedere chiesta richiesta richieste invoca ospedale
    dipendenti lavoratori operai personale respinto escluse esclude
accident noun: incidente scontro esplosione incendio crollo schianto collisione rogo fuga_di_gas
    impatto caduta investimento ressa calca
accident plain: tamponamento naufragio deragliamento incidente_stradale incidente_ferroviario
    incidente_aereo incidente_sul_lavoro scontro_frontale disastro_aereo disastro_ferroviario
    carambola incidente_mortale infortunio_mortale infortunio_sul_lavoro
accident done: si_è_schiantato si_è_schiantata si_è_ribaltato si_è_ribaltata si_è_capovolto
    si_è_capovolta si_sono_scontrati si_sono_scontrate si_e'_schiantato si_e'_ribaltato
    si_e'_capovolta ha_tamponato è_deragliato è_precipitato è_precipitata è_finito_fuori_strada
    è_finita_fuori_strada si_e'_capovolto è_uscita_di_strada è_affondata è_affondato è_naufragata
    è_naufragato e'_deragliato si_è_rovesciata si_è_rovesciato si_è_scontrato si_è_scontrata
    è_uscito_di_strada finito_fuori_strada finita_fuori_strada si_sono_tamponate si_sono_ribaltati
    è_colato_a_picco
accident part: travolt*_da_un_treno investit*_da_un' investit*_da_un investit*_da_una
    travolt*_da_un' travolt*_da_una folgorat*
accident may: è_stato_investito è_stata_investita sono_stati_investiti è_finito_contro
    è_finita_contro
accident maypart: crollat* esplos* precipitat* travolt* schiacciat* ferit*_da investit*
    cadut*_da_un cadut*_da_un' cadut*_da_una cadut*_dal
accident idiom: incidente_diplomatico incidente_di_percorso crollo_in_borsa crollo_delle_borse
accident near: auto autobus bus camion tir furgone moto scooter treno treni pullman aereo
    elicottero barca barcone gommone nave traghetto peschereccio autostrada statale provinciale
    binari galleria autista conducente vigili gas bombola palazzina capannone fabbrica stabilimento
    operaio operai cantiere stradale ferroviario funivia cabinovia imbarcazione bordo impalcatura
    appartamento albero ponteggio velivolo bici ciclista pedone tetto gru scala divampato divampata
    scoppiato scoppiata fiamme pompieri domato fumo trattore guardrail deragliato cisterna
    distributore serbatoio caldaia raffineria
accident not: diplomatico diplomatici politico verbale titolo prezzi vendite fatturato borsa borse
    export ascolti consensi sondaggi percorso gol interno istituzionale titoli governo coalizione
    ettari bosco boschi pineta canadair vegetazione macchia
disaster noun: frana valanga frane tempesta scossa scosse maltempo incendi temporali eruzione
    siccità valanghe mareggiata smottamento nubifragio bufera grandinata allagamenti mareggiate
    temporale
disaster plain: terremoto sisma alluvione alluvioni esondazione slavina tsunami uragano ciclone
    tifone tornado tromba_d'_aria trombe_d'_aria incendio_boschivo inondazioni inondazione
    terremoti nubifragi colata_di_fango frana_che incendi_boschivi bomba_d'_acqua tromba_marina
    scossa_di_terremoto
disaster done: è_esondato è_esondata ha_tracimato ha_rotto_gli_argini sono_esondati esondato_il
    esondata_la esondano_i
disaster may: incendio rogo incendi esonda esondano
disaster idiom: terremoto_politico terremoto_giudiziario valanga_di tempesta_perfetta
    bufera_giudiziaria bufera_politica tsunami_politico
disaster near: magnitudo epicentro richter colpito colpita travolto travolta travolti devastato
    investito staccata staccato abbattuto abbattuta distrutto distrutta evacuati sfollati dispersi
    acqua fango detriti pioggia piogge vulcano roghi ettari canadair argini fiume registrata
    registrato avvertita avvertito provocato causato costò danni neve escursionisti alpinisti
    sciatori isolata isolati crollate case
disaster hint: ettari bosco boschi pineta canadair vegetazione macchia boscaglia fiume torrente
    canale lago
disaster not: politico politica elettorale voti gol giudiziario giudiziaria polemiche critiche
    messaggi diplomatico finanziario finanziaria mediatica mediatico perfetta accuse
protest noun: manifestazione manifestazioni protesta proteste corteo cortei presidio mobilitazione
    scontri sit-in blocco occupazione agitazione fiaccolata contestazione
protest plain: sciopero scioperi sciopero_generale ore_di_sciopero sit_in
protest done: sono_scesi_in_piazza è_scesa_in_piazza hanno_scioperato hanno_incrociato_le_braccia
    sono_scese_in_piazza hanno_sfilato ha_sfilato scesi_in_piazza si_sono_incatenati
protest may: hanno_manifestato ha_manifestato avevano_manifestato hanno_protestato ha_bloccato
    hanno_bloccato avevano_bloccato hanno_occupato
protest set: manifesteranno sciopereranno scenderanno_in_piazza manifestano scendono_in_piazza
    scioperano incrociano_le_braccia incroceranno_le_braccia
protest idiom: manifestazione_di_interesse manifestazioni_di_interesse diritto_di_sciopero
protest near: manifestanti operai lavoratori studenti sindacati sindacato piazza corteo contro cgil
    cisl uil fiom usb proclamato indetto proclamata indetta migliaia centinaia persone dimostranti
    attivisti polizia agricoltori trattori slogan cartelli striscioni docenti medici tassisti
    protesta cariche lacrimogeni traffico statale autostrada
protest not: interesse cordoglio stima solidarietà volontà intenzione sportiva mostra fiera
    candidatura culturale gastronomica musicale kermesse
arrest noun: arresto arresti blitz cattura
arrest done: in_manette finito_in_manette finita_in_manette finiti_in_manette finisce_in_manette
    hanno_arrestato ha_arrestato è_finito_in_carcere posto_in_stato_di_fermo sottoposto_a_fermo
    tratto_in_arresto tratti_in_arresto
arrest part: arrestat* catturat* ammanettat* fermat*_dalla fermat*_dai fermat*_dagli
arrest may: è_stato_fermato sono_stati_fermati è_stata_fermata
arrest maypart: fermat*
arrest idiom: arresto_cardiaco arresto_cardiocircolatorio arresti_domiciliari mandato_d'_arresto
    mandato_di_arresto
arrest near: carabinieri polizia squadra procura gip custodia cautelare finanza ordinanza mafia
    droga spaccio indagini antimafia camorra inchiesta 'ndrangheta agenti latitante eseguito
    eseguiti operazione omicidio rapina accusa furto estorsione questura
arrest not: cardiaco mandato domiciliari illustre
ruling noun: sentenza condanna verdetto
ruling done: ha_assolto ha_respinto_il_ricorso ha_accolto_il_ricorso ha_confermato_la_condanna
    ha_ridotto~condanna hanno_assolto ha_dichiarato_illegittimo ha_dichiarato_illegittima
    ha_dichiarato_inammissibile ha_rigettato_il_ricorso ha_confermato_la_sentenza ha_sentenziato
    ha_rinviato_a_giudizio ha_respinto_l'_appello ha_patteggiato hanno_patteggiato
    ha_disposto_la_custodia ha_disposto~carcere ha_revocato_il_sequestro
ruling part: condannat*_a condannat*_all'_ergastolo condannat*_in assolt* prosciolt*
    condannat*_all' condannat*_per rinviat*_a_giudizio condannat*_dal condannat*_dalla
ruling may: ha_condannato hanno_condannato ha_annullato ha_bocciato ha_stabilito_che ha_inflitto
    ha_dato_ragione ha_confermato ha_sospeso ha_archiviato ha_convalidato condanna_a condanne_a
ruling maypart: condannat*
ruling idiom: ferma_condanna condanna_ferma
ruling near: corte tribunale giudice giudici gup gip cassazione consulta tar appello assise carcere
    reclusione ergastolo imputato imputati pena toghe
ruling hint: corte tribunale giudice giudici gup gip cassazione consulta tar assise carcere
    reclusione ergastolo anni mesi multa appello risarcimento
ruling not: attentato violenza unanime ferma fermamente duramente
election noun: elezioni referendum comunali presidenziali primarie elezione voto urne legislative
    suppletive amministrative alle_regionali le_regionali alle_politiche le_politiche alle_europee
    le_europee
election plain: ballottaggio ballottaggi si_vota si_voterà urne_aperte
election done: è_il_nuovo_sindaco è_la_nuova_sindaca e'_il_nuovo_sindaco ha_vinto_le_elezioni
    vince_le_elezioni vince_al_primo_turno ha_vinto_al_primo_turno è_stato_rieletto
    è_stata_rieletta ha_vinto_il_ballottaggio ha_vinto_le_primarie è_sindaco
    ha_vinto_le_presidenziali
election may: è_stato_eletto è_stata_eletta è_eletto sono_stati_eletti e'_stato_eletto ha_eletto
    hanno_eletto
election near: vinto vince vittoria ballottaggio affluenza seggi scrutinate sezioni schede spoglio
    candidato candidata candidati turno quorum eletto eletta elettori votare voti
election hint: presidente sindaco sindaca deputato senatore segretario governatore papa consiglio
    voti elezioni ballottaggio maggioranza turno
election not: vista passate scorse precedenti
agreement noun: accordo intesa contratto memorandum protocollo patto tregua cessate_il_fuoco
    rinnovo trattato partnership acquisizione fusione
agreement done: hanno_siglato ha_siglato ha_tesserato si_sono_accordati hanno_raggiunto_un_accordo
    hanno_raggiunto_un'_intesa hanno_raggiunto_l'_intesa hanno_firmato_un hanno_firmato_l'_accordo
    hanno_firmato_un' hanno_firmato_il ha_firmato_un_contratto ha_firmato_un_accordo
    è_un_nuovo_giocatore hanno_trovato_l'_accordo ha_acquisito_il ha_rilevato_il
agreement may: ha_acquisito ha_rilevato ha_ceduto ha_acquistato ha_ufficializzato ha_ingaggiato
    acquisirà rileverà ha_comprato ha_venduto
agreement idiom: d'_accordo in_accordo_con a_contratto contratto_a_termine
agreement near: siglato siglata firmato firmata raggiunto raggiunta sottoscritto sottoscritta
    concluso conclusa stretto firmano siglano ratificato fumata sì annunciato annunciata stipulato
    ufficiale prolungato firmerà firma scattata entrata vigore proclamata completato completata
    perfezionato perfezionata
agreement hint: milioni miliardi quota definitivo attaccante centrocampista difensore portiere club
    giocatore prestito maggioranza capitale azioni euro acquisto ingaggio tesseramento arrivo
    contratto rinnovo
agreement not: secondo base principio possibile raggiungere cerca mancato
economic not: è sarebbe essere petrolio greggio azionari titoli
"""
_EN = """
meeting noun: talks meeting meetings summit conference session negotiations consultations forum
meeting plain: peace_talks truce_talks ceasefire_talks summit_talks crisis_talks emergency_meeting
    bilateral_meeting trade_talks emergency_session security_council_meeting cabinet_meeting
    g7_summit nato_summit eu_summit
meeting done: held_talks held_a_meeting have_met had_met has_met met_monday met_tuesday
    met_wednesday met_thursday met_friday met_saturday met_sunday hosted_talks holds_talks
meeting may: met met_with
meeting set: will_meet are_to_meet is_to_meet due_to_meet will_hold_talks will_convene meets_with
    set_to_meet scheduled_to_meet will_host to_hold_talks plans_to_meet met_on met_in met_at
    sat_down_with gathered_for convened gathered_in gathered_on gathered_at met_for meets_next
    meets_on met_again
meeting idiom: press_conference news_conference met_with_criticism met_its met_their
    met_expectations town_hall_meeting met_office met_police met_the_criteria
    annual_general_meeting
meeting near: opened open opens held hold began begin begins leaders ministers delegates
    delegations attended attend attending hosted host ended end concluded scheduled resumed resume
    third-day brokered chaired failed collapsed broke mediated
meeting lead: after during following at sidelines ahead
meeting hint: leaders president minister officials representatives counterpart king pope ambassador
    families envoy senators delegation premier chancellor mayor secretary students members
    protesters victims relatives union unions leader
meeting not: match game league press expectations goals climbers mountain everest climber half-time
    header corner half score striker
attack noun: strike strikes attack attacks shooting assault raid raids bombing shelling massacre
    clash clashes
attack plain: airstrike airstrikes air_strike air_strikes drone_strike drone_strikes missile_strike
    missile_strikes drone_attack missile_attack suicide_bombing car_bomb car_bombing stabbing
    mass_shooting gun_attack knife_attack bomb_attack ambush roadside_bomb suicide_attack
    rocket_attack homicide terror_attack terrorist_attack drone_attacks school_shooting
attack done: opened_fire shot_dead stabbed_to_death gunned_down was_assassinated were_assassinated
    was_stabbed were_stabbed was_shot were_shot bombed shelled was_murdered shot_and_killed
    blew_himself_up fatally_shot was_kidnapped were_kidnapped been_stabbed been_shot
    stabbed_several
attack may: attacked struck hit killed targeted fired_on fired_at launched rammed explosion blast
    detonated stabbed pounded pummeled
attack idiom: heart_attack heart_attacks panic_attack asthma_attack strike_rate photo_shoot
    film_shooting
attack near: drone drones missile missiles rocket rockets bomb bombs gunman gunmen militants
    insurgents troops forces army airstrike soldiers military warplanes artillery knife gun shots
    rebels jihadists terrorist militia shooter explosives ballistic fighters attacker attackers
    warplane armed bomber bombers convoy
attack not: workers union unions walkout pilots teachers staff labor labour pay heart verbal
    tornado tornadoes storm hurricane earthquake quake flood record goal minister deal bargain
    picket industrial panic asthma cyberattack lightning season midfield
appointment done: was_appointed has_been_appointed was_named_as has_appointed have_appointed
    was_sworn_in takes_over_as will_take_over was_named_to was_named_chief were_appointed
    named_as_its_new takes_over_from was_nominated_as was_tapped will_become_the_new named_its_new
    will_take_over_as was_elevated_to
appointment may: is_the_new will_succeed succeeds appointed named appoints names hired tapped
    has_been_named was_named_the has_named was_named were_named
appointment near: chief president minister director ceo chairman chairwoman chair coach manager
    head archbishop bishop cardinal secretary commissioner ambassador governor judge premier
    executive chancellor commander envoy general spokesman spokeswoman officer editor
appointment not: award awards oscar best squad team suspect victim victims yacht defendant
    court-appointed
dismissal noun: resignation dismissal ouster
dismissal done: resigned has_resigned stepped_down has_stepped_down steps_down was_fired was_sacked
    was_dismissed_as was_ousted were_fired was_struck_off has_been_sacked will_step_down
    has_been_fired has_been_dismissed quit_as resigns fired_his has_fired was_removed_as
    is_stepping_down stepping_down_as was_relieved_of tendered_his_resignation
    tendered_her_resignation
dismissal may: fired dismissed quit ousted sacked
dismissal idiom: resigned_to resigned_myself resigned_himself resigned_themselves dismissed_as
    fired_up
dismissal near: minister chief president coach manager director ceo head secretary chairman general
    commander post executive resignation announced submitted accepted tendered managers coaches
    ministers
dismissal lead: after following
dismissal not: appeal case lawsuit claim claims charge charges shots missiles rockets missile
    rocket fire called calls call calling demand demanded demanding jobs workers employees refused
    idea allegations motion layoffs urged concerns
accident noun: crash collision accident explosion blast fire wreck derailment collapse pileup
    capsizing stampede blaze
accident plain: car_crash bus_crash plane_crash train_crash helicopter_crash traffic_accident
    road_accident train_derailment shipwreck head-on_collision gas_explosion house_fire
    motorway_crash boat_accident apartment_fire
accident done: capsized collided ran_aground plunged_into was_hit_by_a_car was_run_over plowed_into
    ploughed_into was_struck_by_a_train was_struck_by_a_car were_struck_by skidded_off veered_off
    careened_off
accident may: sank collapsed exploded plunged crashed derailed overturned
accident idiom: crash_course market_crash stock_market_crash crashed_out
accident near: car cars truck lorry bus train plane aircraft helicopter boat ferry vehicle vehicles
    motorway highway road driver pilot passengers passenger runway factory plant building bridge
    tracks jet vessel motorcycle firefighters gas crew mine migrants apartment broke gutted
    warehouse nightclub hotel dam
accident not: market stock stocks shares economy economic bitcoin crypto price prices gun currency
    talks cease diplomatic acres hectares forest brush bush
disaster noun: flood floods flooding storm storms tornadoes tornado wildfire wildfires avalanche
    eruption landslide drought blizzard heatwave
disaster plain: earthquake quake tsunami hurricane cyclone typhoon mudslide flash_flood
    flash_floods tremor aftershock string_of_tornadoes landslides floodwaters volcanic_eruption
    earthquakes forest_fire mudslides flash_flooding bushfire bushfires tropical_storm
disaster may: fire fires blaze
disaster idiom: flood_of floods_of storm_of landslide_victory landslide_win political_earthquake
    perfect_storm avalanche_of
disaster near: magnitude struck hit tore swept killed epicenter epicentre richter destroyed
    triggered evacuated rainfall rains rain displaced homes damage damaged rescue rescuers skiers
    landfall winds acres hectares burned battered caused submerged crews lava climbers buried
    village villages mud
disaster hint: acres hectares forest brush bush brushfire wildland
disaster not: criticism political calls money complaints requests emails controversy debate
    financial insurance scandal twitter
protest noun: protest protests rally march demonstration demonstrations strike strikes clashes riot
    riots sit-in unrest
protest plain: walkout walkouts industrial_action general_strike hunger_strike labor_strike
    street_protests strike_action anti-government_protests
protest done: took_to_the_streets marched_through walked_off_the_job went_on_strike
    staged_a_walkout staged_a_protest have_walked_out protested_against protested_outside
    rallied_against rallied_outside walked_out_on_strike demonstrated_against
protest may: protested marched rallied walked_out blocked clashed_with
protest set: will_strike will_walk_out will_go_on_strike to_go_on_strike will_march
protest idiom: rally_driver march_past relief_rally
protest near: protesters protestors demonstrators workers union unions police crowd crowds
    thousands hundreds activists staff pilots teachers nurses drivers students against farmers
    outside controllers pay march gathered
protest despite: called call calls
protest not: drone missile air airstrike market shares stock army killed gunmen israeli goal goals
    russian militants troops campaign tech
arrest noun: arrest arrests detention
arrest done: was_arrested were_arrested has_been_arrested have_been_arrested have_arrested
    has_arrested was_detained were_detained taken_into_custody was_taken_into_custody have_detained
    had_arrested been_arrested
arrest may: arrested detained
arrest idiom: cardiac_arrest house_arrest arrest_warrant
arrest near: police made suspect officers suspicion charges charged suspects agents prosecutors
arrest not: cardiac warrant warrants house
ruling noun: verdict ruling conviction sentence
ruling done: was_sentenced_to were_sentenced_to has_been_jailed was_jailed were_jailed
    was_convicted were_convicted was_acquitted were_acquitted was_found_guilty has_been_sentenced
    has_been_convicted were_found_guilty court_ruled judge_ruled court_upheld court_overturned
    court_struck_down sentenced_him_to sentenced_her_to court_rejected judges_ruled jury_found
    sentenced_to have_been_jailed was_found_not_guilty judge_blocked court_dismissed court_ordered
    judge_ordered has_been_found_guilty court_sentenced
ruling may: blocked sentenced convicted acquitted ruled upheld overturned jailed cleared fined
    was_fined was_ordered ruled_that has_been_cleared was_cleared were_cleared struck_down
    strikes_down
ruling idiom: ruling_party ruling_coalition ruled_out
ruling near: court judge jury tribunal appeals justice justices prison jail magistrates judges
    fraud murder guilty charge charges counts count
ruling not: party coalition out
election noun: election elections vote referendum runoff ballot polls primary
election plain: runoff_election snap_election
election done: won_the_election won_election was_re-elected won_reelection went_to_the_polls
    go_to_the_polls won_the_presidency was_reelected wins_election won_a_landslide voted_in
    won_the_race won_a_seat won_the_runoff wins_the_race
election may: was_elected has_been_elected were_elected
election near: voters ballots ballot turnout won wins polling candidate seats victory polls held
    counted votes runoff results
election hint: president mayor governor senator lawmaker lawmakers pope leader votes election vote
    majority runoff
election not: last previous bill house senate no-confidence board shareholders
agreement noun: deal agreement accord pact treaty contract ceasefire truce memorandum merger
    takeover acquisition
agreement done: agreed_to_buy agreed_to_acquire signed_a_deal signed_an_agreement reached_a_deal
    reached_an_agreement reached_a_ceasefire has_agreed_to_buy struck_a_deal agreed_a_deal
    agreed_to_a_ceasefire agreed_on_a_deal inked_a_deal signed_a_contract clinched_a_deal
    has_acquired signed_a_memorandum reached_agreement completed_the_acquisition agreed_to_sell
    have_agreed_to signs_deal
agreement may: signed signs acquired buys will_buy will_acquire to_acquire have_signed has_signed
agreement idiom: great_deal good_deal big_deal deals_with
agreement near: signed signing reached struck sealed announced inked brokered clinched agreed signs
    finalized
agreement hint: striker midfielder defender goalkeeper forward contract deal agreement memorandum
    treaty accord pact winger million billion stake loan
agreement not: without possible failed hopes hope seek seeking under reach
economic not: oil crude gas gold share stock shares stocks bond treasury wheat copper bitcoin
"""
_FR = """
meeting noun: réunion rencontre sommet entretien conférence négociations pourparlers discussions
    entretiens consultations conseil_des_ministres conseil_européen conseil_de_sécurité
    conseil_de_défense g7 g20
meeting plain: sommet_européen pourparlers_de_paix négociations_de_paix réunion_d'_urgence
    sommet_de_l'_otan g7 g20 sommet_extraordinaire conférence_internationale tête-à-tête
meeting done: s'_est_réuni s'_est_réunie se_sont_réunis se_sont_réunies s'_est_entretenu
    s'_est_entretenue se_sont_rencontrés se_sont_entretenus
meeting may: a_rencontré ont_rencontré avait_rencontré a_reçu_à a_reçu_au a_reçu_lundi a_reçu_mardi
    a_reçu_mercredi a_reçu_jeudi a_reçu_vendredi a_reçu_samedi a_reçu_dimanche
meeting set: se_réunira se_réunit se_réuniront se_réunissent rencontrera rencontreront
    doit_rencontrer doivent_se_rencontrer doit_se_réunir s'_entretiendra se_retrouveront recevra
    doivent_se_réunir doit_recevoir doit_s'_entretenir
meeting idiom: conférence_de_presse au_sommet_du_mont au_sommet_de_sa au_sommet_du_classement
meeting near: ouvre ouvert ouverte prévu prévue prévus prévues tenu tenue tient tiendra dirigeants
    ministres délégations participé participera réunis organisé organisée ouvrira achevé achevée
    poursuivent entamé convoqué accueille présidé repris reprennent reprendront reprise
meeting lead: après lors issue marge durant au
meeting hint: président premier ministre roi chancelier dirigeants syndicats homologue délégation
    représentants ministres présidente élus maires familles chef
meeting not: match ligue but buts stade championnat presse équipe journée mur col mont étape
    classement ascension alpinistes
attack noun: attaque attaques frappe frappes raid raids agression meurtre tirs assaut tuerie
    affrontements tir
attack plain: attentat attentats bombardement bombardements fusillade embuscade assassinat
    attaque_au_couteau frappe_aérienne frappes_aériennes attaque_de_drones frappe_de_drone
    féminicide attentat-suicide voiture_piégée attaques_de_drones charge_explosive engin_explosif
    attaque_terroriste
attack done: a_ouvert_le_feu ont_ouvert_le_feu a_bombardé ont_bombardé a_poignardé
    s'_est_fait_exploser a_tiré_sur ont_tiré_sur
attack part: bombardé* poignardé* assassiné* abattu*_par enlevé*_par
attack may: attaqua frappa explosion plastiqué a_lancé ont_lancé
attack maypart: attaqué* frappé* visé* tué* touché* agressé* abattu*
attack idiom: attaque_cardiaque
attack near: drone drones missile missiles roquette roquettes bombe bombes armée forces couteau
    arme armé armés tireur assaillant assaillants djihadistes jihadistes terroriste aérienne
    aériennes soldats rebelles artillerie explosif aviation kalachnikov balles combattants russes
    israélienne balle coups feu
attack not: but buts ligne gouvernement cœur coeur cardiaque défense match équipe ministre
    avalanche
appointment done: succède_à prend_la_tête a_pris_la_tête prendra_la_tête a_prêté_serment succède_au
    a_été_intronisé lui_succédera
appointment part: nommé* désigné*
appointment may: succédera remplacera est_le_nouveau est_la_nouvelle sera_le_nouveau
    sera_la_nouvelle est_le_nouvel
appointment near: président présidente ministre directeur directrice général patron sélectionneur
    entraîneur secrétaire préfet ambassadeur archevêque évêque premier poste tête procureur
    commissaire chef pdg
appointment not: césar oscar prix oscars
dismissal noun: démission limogeage
dismissal done: a_démissionné ont_démissionné a_présenté_sa_démission a_remis_sa_démission
    a_annoncé_sa_démission démissionne quitte_ses_fonctions a_quitté_ses_fonctions
    a_donné_sa_démission a_jeté_l'_éponge
dismissal part: limogé* destitué* révoqué* démis*_de_ses_fonctions relevé*_de_ses_fonctions évincé*
dismissal maypart: licencié*
dismissal near: ministre directeur entraîneur président présidente patron chef général poste
    présenté remis annoncé accepté sélectionneur
dismissal lead: après
dismissal not: réclame réclamé réclament demande demandé demandent exige salariés emplois appelé
    postes employés pêche
accident noun: accident collision explosion incendie crash effondrement choc chute bousculade
accident plain: déraillement naufrage carambolage accident_de_la_route accident_de_car
    accident_de_train accident_d'_avion accident_d'_hélicoptère collision_frontale
    accident_ferroviaire accident_du_travail accident_de_montagne
accident done: s'_est_écrasé s'_est_écrasée a_déraillé a_chaviré s'_est_renversé a_percuté
    ont_percuté a_fait_naufrage est_entré_en_collision s'_est_retourné s'_est_renversée
    s'_est_abîmé sont_entrés_en_collision
accident part: percuté*_par fauché*_par renversé*_par
accident maypart: effondré* explosé* coulé* tombé* enseveli*
accident idiom: choc_pétrolier sous_le_choc
accident near: voiture voitures camion autocar bus train avion hélicoptère bateau embarcation
    autoroute route conducteur pilote passagers immeuble usine pompiers gaz chantier véhicule
    véhicules ouvriers migrants navire moto rails feu flammes entrepôt tunnel métro concert hôtel
    déclaré foule camionnette scooter piéton cycliste
accident not: marché marchés cours prix diplomatique bourse actions hectares forêt végétation
    canadairs pinède garrigue massif
disaster noun: avalanche tempête crue crues sécheresse éruption intempéries canicule orages
    inondation coulée
disaster plain: séisme tremblement_de_terre inondations glissement_de_terrain ouragan cyclone
    typhon tornade feu_de_forêt feux_de_forêt incendie_de_forêt coulée_de_boue tsunami raz-de-marée
    glissements_de_terrain crues_subites
disaster may: incendie incendies feu feux
disaster idiom: avalanche_de séisme_politique tempête_politique tremblement_de_terre_politique
disaster near: magnitude frappé touché ravagé épicentre emporté détruit évacués évacuées hectares
    randonneurs skieurs pluies morts disparus pluie dégâts rafales volcan provoqué dévasté coupée
    coupées sinistrés pompiers alpinistes
disaster hint: hectares forêt végétation canadairs pinède garrigue massif broussailles
disaster not: critiques politique danger messages réactions risque dollars
protest noun: manifestation manifestations mouvement rassemblement mobilisation défilé marche
    blocage appel protestation échauffourées
protest plain: grève grèves grève_générale débrayage appel_à_la_grève
protest done: ont_manifesté a_manifesté ont_défilé a_défilé sont_descendus_dans_la_rue
    se_sont_rassemblés se_sont_mis_en_grève ont_débrayé ont_fait_grève avaient_manifesté
protest may: ont_bloqué a_bloqué ont_protesté
protest set: manifesteront défileront se_mettront_en_grève feront_grève manifestent défilent
protest near: syndicats syndicat manifestants salariés ouvriers étudiants grévistes contrôleurs
    police agriculteurs contre cgt fo rue milliers centaines préavis personnes enseignants
    personnels tracteurs
protest despite: appelle appellent appelé
protest not: sportive faim culturelle intérêt national mode militaire
arrest noun: arrestation arrestations interpellation interpellations
arrest done: placé_en_garde_à_vue placée_en_garde_à_vue placés_en_garde_à_vue en_garde_à_vue
arrest part: arrêté*_par arrêté*_pour interpellé* appréhendé* écroué*
arrest maypart: arrêté*
arrest idiom: arrêt_cardiaque
arrest near: police suspect suspects gendarmes policiers enquêteurs procureur parquet avocat
    avocate prison tribunal juge justice
arrest not: mandat cardiaque ministériel préfectoral municipal production
ruling noun: jugement verdict arrêt condamnation relaxe
ruling done: a_acquitté a_rejeté_le_recours a_relaxé a_débouté a_confirmé_la_condamnation
ruling part: condamné*_à acquitté* relaxé* condamné*_en condamné*_par condamné*_pour débouté*
    renvoyé*_devant placé*_en_détention reconnu*_coupable
ruling may: a_condamné ont_condamné a_annulé a_jugé_que a_ordonné a_censuré a_invalidé a_confirmé
    a_prononcé a_suspendu suspend a_tranché a_validé ont_annulé a_rejeté ont_rejeté
ruling idiom: par_arrêté
ruling near: tribunal cour juge juges prison justice assises cassation appel correctionnel ferme
    sursis amende réclusion perpétuité référés etat constitutionnel
ruling not: attentat violence fermement attaque
election noun: élection élections scrutin législatives présidentielle municipales référendum vote
    européennes régionales urnes
election plain: second_tour premier_tour élection_partielle
election done: a_remporté_l'_élection a_été_réélu a_été_réélue remporte_l'_élection
    a_remporté_les_élections a_remporté_la_présidentielle a_refusé~voix a_accepté~voix
    a_rejeté~voix ont_refusé~voix ont_accepté~voix ont_rejeté~voix
election may: a_été_élu a_été_élue est_élu est_élue ont_été_élus
election near: électeurs voix candidat candidate participation remporté suffrages victoire tour
    dépouillement sièges urnes votent abstention voter
election hint: voix électeurs votation initiative peuple urnes président présidente maire député
    sénateur tour suffrages référendum pape secrétaire
election not: précédentes dernières vue
agreement noun: accord entente contrat traité trêve cessez-le-feu compromis protocole pacte rachat
    acquisition
agreement done: se_sont_mis_d'_accord ont_conclu a_racheté s'_est_engagé_avec se_sont_entendus
    ont_trouvé_un_accord sont_parvenus_à_un_accord ont_scellé a_recruté s'_est_engagé_pour
    est_parvenu_à_un_accord
agreement may: a_signé ont_signé a_conclu a_acquis a_cédé a_rachetée rachète cède va_racheter
    va_acquérir met_la_main_sur va_céder
agreement idiom: d'_accord
agreement near: signé signée conclu conclue trouvé annoncé scellé paraphé parvenus signent
    négociations ratifié finalisé
agreement hint: contrat accord traité protocole convention mémorandum millions milliards filiale
    usine groupe capital participation bail traités partenariat
agreement not: selon possible espère trouver absence faute
economic not: pétrole brent actions gaz or titre
"""
_DE = """
meeting noun: treffen sitzung gipfel konferenz gespräch gespräche verhandlungen tagung beratungen
    runde verhandlung ministerrat kabinettssitzung parteitag unterredung
meeting plain: gipfeltreffen eu-gipfel nato-gipfel krisensitzung sondersitzung friedensgespräche
    friedensverhandlungen klimakonferenz sicherheitskonferenz krisentreffen außenministertreffen
    sondergipfel spitzentreffen koalitionsausschuss krisengipfel ministertreffen
    waffenruhegespräche koalitionsverhandlungen tarifverhandlungen tarifrunde
meeting done: traf_sich trafen_sich berieten_in berieten_am hat~getroffen haben~getroffen
    kam~zusammen kamen~zusammen empfing empfingen tagte tagten haben_sich~getroffen hat~empfangen
meeting may: traf trafen verhandeln verhandelten
meeting set: trifft_sich treffen_sich kommt~zusammen kommen~zusammen wird~treffen werden~treffen
    verhandelt_wird will_sich~treffen tagt empfängt beraten_am berät_am beraten_in zusammenkommen
meeting near: beginnt begann begonnen geplant stattfinden stattfindet findet fand teilnehmen
    teilgenommen delegationen außenminister eröffnet fortgesetzt einberufen endete gingen ging
meeting lead: nach bei beim rande während am
meeting hint: präsident präsidentin kanzler kanzlerin außenminister außenministerin
    ministerpräsident ministerpräsidentin staatschef amtskollegen amtskollege papst regierungschef
    könig vertreter staatschefs regierungschefs amtskollegin bundeskanzler
meeting not: spiel spiele liga tor tore heimspiel pressekonferenz mannschaft trainer elfmeter
    bergsteiger berg alpinisten
attack noun: angriff angriffe attacke überfall raid mord bluttat angriffen
attack plain: luftangriff luftangriffe drohnenangriff drohnenangriffe raketenangriff
    raketenangriffe anschlag anschläge bombenanschlag terroranschlag schießerei messerangriff
    messerattacke selbstmordanschlag beschuss amoklauf drohnenattacke luftschlag luftschläge
    luftangriffen drohnenangriffen artilleriebeschuss autobombe hinterhalt femizid
    sprengstoffanschlag erschoss erschossen erstochen erstach
attack done: eröffnete_das_feuer bombardierte bombardierten eröffneten_das_feuer auf~geschossen
    schoss~auf
attack may: explosion schüsse griff~an griffen~an angegriffen traf trafen getötet beschossen
    getroffen attackiert beschoss feuerte feuerten niedergestochen
attack idiom: in_angriff
attack near: drohne drohnen rakete raketen bombe bomben armee truppen streitkräfte messer waffe
    schusswaffe täter bewaffnete kämpfer soldaten dschihadisten terroristen milizen artillerie
    russische russischen israelische israelischen ukrainische ukrainischen militär luftwaffe huthi
    hisbollah hamas angreifer attentäter
attack not: stürmer tor tore liga trainer regierung herz spiel abwehr mittelfeld asthma verbal club
    bundesligist transfer
appointment done: zum~ernannt zur~ernannt zum~berufen zur~berufen wurde~ernannt ernannte wird_neuer
    wird_neue tritt_die_nachfolge zum~bestellt zur~bestellt zum_neuen ist_neuer ist_neue
    wird_nachfolger wird_nachfolgerin übernimmt_das_amt vereidigt berief zum_nachfolger
    zur_nachfolgerin neuer_trainer~wird neue_trainerin~wird neuer_chef~wird neue_chefin~wird
    übernimmt~leitung übernimmt_den_posten wird_trainer wird_bundestrainer
appointment may: folgt_auf
appointment near: minister ministerin präsident präsidentin chef chefin vorstand trainer trainerin
    bundestrainer direktor direktorin erzbischof bischof botschafter amt posten generalsekretär
    vorsitzender vorsitzende geschäftsführer sprecher leiter leiterin vorstandschef intendant
    intendantin
dismissal noun: rücktritt entlassung abberufung
dismissal done: trat~zurück traten~zurück zurückgetreten ist_zurückgetreten tritt~zurück abberufen
    beurlaubt reichte~rücktritt legt~amt_nieder legte~nieder seinen_rücktritt_erklärt
    ihren_rücktritt_erklärt kündigte~rücktritt kündigte~rückzug seinen_rücktritt_angekündigt
    freigestellt trennt_sich~trainer trennte_sich~trainer trennen_sich~trainer
dismissal may: entlassen entließ abgesetzt gekündigt gefeuert
dismissal near: minister ministerin trainer chef chefin präsident präsidentin amt general
    vorstandschef erklärt eingereicht angekündigt erklärte generalsekretär
dismissal lead: nach
dismissal not: krankenhaus klinik haft gefängnis mitarbeiter beschäftigte stellen fordert forderte
    fordern forderten gefordert arbeiter freiheit
accident noun: unfall unglück brand explosion absturz kollision einsturz feuer crash sturz havarie
    massenpanik
accident plain: verkehrsunfall zusammenstoß zugunglück flugzeugabsturz hubschrauberabsturz
    busunfall busunglück auffahrunfall arbeitsunfall schiffsunglück frontalzusammenstoß
    massenkarambolage bergunfall bootsunglück zugunfall grubenunglück wohnungsbrand hausbrand
    großbrand flugzeugunglück gasexplosion badeunfall lawinenunglück_der skiunfall
accident done: stieß~zusammen stießen~zusammen stößt~zusammen stürzte~ab abgestürzt prallte~gegen
    kenterte gekentert zusammengestoßen verunglückte verunglückt raste~in prallte~auf überfahren
    zusammengeprallt kollidierten kollidierte kollidiert überschlug_sich von_der_straße_abgekommen
    gegen~geprallt von_der_fahrbahn_abgekommen
accident may: stürzte eingestürzt gesunken explodierte explodiert erfasst sank entgleist entgleiste
accident idiom: unter_feuer feuer_und_flamme
accident near: auto autos lastwagen lkw zug züge bus flugzeug hubschrauber boot schiff fähre
    autobahn straße fahrer fahrerin pilot lokführer insassen passagiere feuerwehr gebäude wohnung
    gas bahnübergang motorrad motorradfahrer radfahrer fußgänger fahrgäste regionalzug bundesstraße
    fabrik halle landstraße wagen fahrzeug tram straßenbahn güterzug ice
accident not: markt kurse aktien börse kurs preise umfragen hektar waldgebiet
disaster noun: lawine sturm unwetter überschwemmung dürre vulkanausbruch gewitter flut hagel orkan
    hitzewelle
disaster plain: erdbeben beben hochwasser überschwemmungen erdrutsch hurrikan taifun zyklon tornado
    waldbrand waldbrände sturzflut sturzfluten seebeben tsunami erdrutsche nachbeben schlammlawine
    sturmflut wirbelsturm tropensturm waldbränden
disaster may: brand feuer brände
disaster idiom: lawine_der flut_von flut_an sturm_der politisches_erdbeben
disaster near: stärke erschüttert getroffen zerstört epizentrum verwüstet weggerissen überflutet
    evakuiert opfer tote hektar skifahrer tourengeher regenfälle starkregen schäden vermisste
    verschüttet heimgesucht bergsteiger traf erschütterte todesopfer orkanböen
disaster hint: hektar wald waldgebiet vegetation
disaster not: kritik protest anfragen politisches politische mails gefühle
protest noun: protest proteste demonstration kundgebung demonstrationen aktion protestmarsch
    mahnwache blockade ausschreitungen unruhen
protest plain: streik streiks warnstreik warnstreiks generalstreik großdemonstration arbeitskampf
    ausstand massenproteste sitzblockade bauernproteste hungerstreik protestaktion
    protestkundgebung
protest done: demonstrierten haben~demonstriert protestierten~gegen gingen_auf_die_straße
    legten~die_arbeit_nieder haben~protestiert streikten sind_auf_die_straße_gegangen
    legten_die_arbeit_nieder haben~gestreikt in_den_ausstand_getreten
protest may: blockierten blockiert
protest set: streiken demonstrieren_am wollen~streiken gehen_auf_die_straße werden~demonstrieren
protest near: gewerkschaft gewerkschaften verdi demonstranten teilnehmer polizei beschäftigte gegen
    tausende hunderte menschen bahn bauern studenten klimaaktivisten lokführer aufgerufen ig
    lokführergewerkschaft gdl piloten traktoren
protest not: rakete drohne
arrest noun: festnahme festnahmen verhaftung verhaftungen razzia
arrest done: festgenommen verhaftet nahm~fest nahmen~fest in_gewahrsam_genommen nimmt~fest
    in_untersuchungshaft festnehmen_lassen
arrest near: polizei verdächtige verdächtiger ermittler tatverdächtige staatsanwaltschaft beamte
    bundesanwaltschaft
arrest not: haftbefehl
ruling noun: urteil freispruch schuldspruch
ruling done: freigesprochen sprach~frei gericht_entschied gerichtshof_entschied gericht_urteilte
    hat~entschieden_das_gericht gericht_wies gericht_hat~entschieden gericht_kippte gericht_kippt
    bundesverfassungsgericht_hat bgh_entschied gericht_gab gericht_bestätigte gericht_hob
    sprach~schuldig schuldig_gesprochen
ruling may: hob~auf gab~statt wies~ab kippte bestätigte verurteilt verurteilte
ruling near: gericht landgericht amtsgericht oberlandesgericht bundesgerichtshof richter haft
    jahren freiheitsstrafe gefängnis geldstrafe verwaltungsgericht bewährung mordes lebenslanger
    gefallen gesprochen verkündet lebenslang monaten haftstrafe jugendstrafe totschlags betrugs
    bewährungsstrafe richterin freiheitsstrafen strafkammer bundesverfassungsgericht
    oberverwaltungsgericht bundesverwaltungsgericht gerichtshof eugh bgh sozialgericht
    arbeitsgericht bundesarbeitsgericht verfassungsgericht verfassungsgerichtshof jury
ruling not: scharf anschlag angriff schärfste
election noun: wahl wahlen abstimmung referendum stichwahl landtagswahl bundestagswahl kommunalwahl
    volksabstimmung präsidentschaftswahl parlamentswahl stimmvolk stimmberechtigten
    stimmbevölkerung wahlsieg bürgermeisterwahl bürgerentscheid volksentscheid
election done: gewann~die_wahl gewann_die_stichwahl hat~die_wahl_gewonnen zum_bürgermeister_gewählt
    zur_bürgermeisterin_gewählt zum_präsidenten_gewählt zur_präsidentin_gewählt
    zum_bundeskanzler_gewählt wiedergewählt zum_oberbürgermeister_gewählt
    zur_oberbürgermeisterin_gewählt an_der_urne parlament~gewählt
election may: abgelehnt angenommen verworfen
election near: gewonnen gewann prozent wähler stimmen wahlbeteiligung stimmbeteiligung kandidat
    kandidatin wahllokale ausgezählt hochrechnung sieg nein-stimmen ja-stimmen verworfen angenommen
    abgelehnt gewählt
election hint: stimmvolk stimmberechtigten stimmenden volksabstimmung urne nein-stimmen ja-stimmen
    stimmbürger
election not: vor bisherigen letzten vergangenen parteitag
agreement noun: abkommen vereinbarung vertrag einigung abschluss waffenruhe kompromiss übernahme
    tarifeinigung fusion deal absichtserklärung
agreement plain: tarifabschluss
agreement done: einigten_sich haben_sich~geeinigt unterzeichneten unterzeichnete
    unterschrieb~vertrag haben~unterzeichnet übernimmt~mehrheit hat~übernommen einigte_sich
    hat_sich~geeinigt sich_geeinigt schlossen~abkommen einigen_sich wechselt_zum wechselt_zu
    wechselt~zum unterschreibt~vertrag verlängerte~vertrag vertrag~verlängert verlängert_vertrag
agreement may: holt holte übernimmt kauft verkauft verpflichtet verpflichtete ausgeliehen leiht
agreement idiom: unter_vertrag
agreement near: unterzeichnet unterschrieben geschlossen erzielt vereinbart verkündet erzielten
    unterschrieb unterzeichneten besiegelt verlängert ausgehandelt
agreement hint: angreifer stürmer mittelfeldspieler torhüter verteidiger millionen milliarden
    mehrheit anteile vertrag leihe bundesligist transfer ablöse stürmers zweitligist
    nationalspieler mittelstürmer fc club
agreement not: laut ohne möglich mögliche mögliches zufolge
economic not: aktie aktien öl ölpreis öl- gold kurs
"""
_ES = """
meeting noun: reunión reuniones encuentro cumbre conferencia conversaciones negociaciones diálogo
    pleno foro consejo_de_ministros consejo_europeo g7 g20 consejo_de_seguridad
meeting plain: cumbre_iberoamericana cumbre_de_la_otan conversaciones_de_paz negociaciones_de_paz
    cumbre_extraordinaria reunión_de_urgencia reunión_bilateral reunión_extraordinaria
    cumbre_bilateral
meeting done: se_reunió se_reunieron se_ha_reunido se_han_reunido se_entrevistó mantuvo_una_reunión
    ha_mantenido_una_reunión ha_mantenido_un_encuentro mantuvieron_una_reunión se_había_reunido
    mantuvo_un_encuentro
meeting may: ha_recibido_en ha_recibido_a recibió_a recibió_en
meeting set: se_reunirá se_reunirán se_reúne se_reúnen tiene_previsto_reunirse prevé_reunirse
    se_entrevistará recibirá_en se_verán mantendrá_una_reunión mantendrán_una_reunión
    tienen_previsto_reunirse
meeting idiom: rueda_de_prensa conferencia_de_prensa
meeting near: celebró celebra celebrará celebrada celebrado inaugura inauguró ministros
    delegaciones líderes previsto prevista participan participó asistió finalizó arrancó comenzó
    comienza convocado convocada mantenido sede reanudan acoge
meeting lead: tras durante margen marco término en
meeting hint: presidente presidenta ministro ministra rey canciller líder homólogo embajador
    delegación primer
meeting not: partido liga gol goles prensa vuelta equipo jornada montaña alpinistas pico matutina
attack noun: ataque ataques agresión asalto incursión asesinato crimen homicidio masacre tiros
    disparos
attack plain: atentado atentados bombardeo bombardeos tiroteo emboscada apuñalamiento coche_bomba
    ataque_aéreo ataques_aéreos ataque_con_drones ataque_terrorista feminicidio atentado_suicida
    ataques_con_drones balacera
attack done: abrió_fuego abrieron_fuego bombardeó bombardearon mató_a_tiros asesinó embistió
    fue_asesinado fue_asesinada fueron_asesinados ha_bombardeado apuñaló fue_apuñalado acribilló
    fueron_asesinadas fue_secuestrado
attack part: apuñalad* asesinad* tirotead* acribillad*
attack may: explosión atacó atacaron mató mataron
attack maypart: atacad* agredid* bombardead* alcanzad*
attack idiom: ataque_al_corazón ataque_cardíaco ataque_de_pánico ataque_de_nervios
attack near: drones dron misil misiles cohete cohetes bomba bombas ejército fuerzas armados armado
    pistoleros sicarios cuchillo arma disparos soldados terrorista guerrilla rebeldes explosivo
    explosivos artillería yihadistas narcolancha patrullera militares israelí rusas disidencias
attack not: gol goles gobierno cardíaco delantera delantero defensa equipo corazón partido pánico
    ministro oposición
appointment done: nombró ha_nombrado designó ha_designado asumió_el_cargo asume_el_cargo
    juró_el_cargo tomó_posesión ha_tomado_posesión ocupará_el_cargo toma_posesión
appointment part: nombrad* designad*
appointment may: sucederá sustituirá es_el_nuevo es_la_nueva será_el_nuevo será_la_nueva relevará
appointment near: presidente presidenta ministro ministra director directora entrenador
    seleccionador secretario secretaria jefe jefa cargo obispo arzobispo embajador fiscal consejero
    comisario comisaria portavoz subdirectora subdirector general
appointment not: oscar premio hijo goya
dismissal noun: dimisión renuncia destitución cese
dismissal done: dimitió ha_dimitido presentó_su_dimisión ha_presentado_su_dimisión
    presentó_su_renuncia destituyó ha_destituido cesó_a ha_cesado_a renunció_al_cargo
    ha_renunciado_al_cargo se_despide deja_el_cargo dejó_el_cargo presentó_la_dimisión
    renunció_a_su_cargo ha_presentado_su_renuncia dimite abandona_el_cargo
dismissal part: destituid* cesad*
dismissal maypart: despedid* relevad*
dismissal near: ministro ministra presidente director entrenador cargo jefe presentó presentado
    aceptó anunció secretario general
dismissal lead: tras
dismissal not: exige pide pidió piden exigió trabajadores empleados pedido reclama reclamó gol
accident noun: accidente choque explosión incendio caída colisión derrumbe siniestro estampida
accident plain: descarrilamiento naufragio accidente_de_tráfico accidente_aéreo accidente_laboral
    accidente_ferroviario choque_frontal colisión_frontal accidente_de_autobús vuelco
    accidente_de_tránsito colisión_múltiple
accident done: se_estrelló descarriló volcó naufragó colisionaron chocaron se_ha_estrellado
    se_hundió se_precipitó ha_volcado han_colisionado se_salió_de_la_vía ha_descarrilado
    perdió_la_vida_al chocó_contra
accident part: atropellad* arrollad*
accident may: chocó derrumbó explotó colisionó volcar chocar cayó_a_un cayó_por_un cayó_al
accident near: coche coches camión autobús tren avión helicóptero barco embarcación carretera
    autopista autovía conductor piloto pasajeros edificio fábrica bomberos gas obra vehículo
    vehículos patera cayuco motocicleta turismo avioneta mina obrero taller nave bar discoteca
    almacén vivienda hotel piso
accident not: mercado bolsa precios diplomático acciones político hectáreas forestal forestales
    monte pinar
disaster noun: dana temporal riada tormenta avalancha alud sequía erupción lluvias deslizamiento
    crecida
disaster plain: terremoto sismo seísmo inundaciones inundación huracán ciclón tifón tornado
    incendio_forestal incendios_forestales tsunami deslave deslizamiento_de_tierra temblor aluvión
    deslizamientos
disaster may: incendio incendios fuego
disaster idiom: avalancha_de terremoto_político
disaster near: magnitud sacudió azotó arrasó epicentro afectó provocó causó destruyó evacuados
    evacuadas hectáreas montañeros damnificados desaparecidos golpeó muertos viviendas inundó
    desbordó volcán richter vecinos arrasado afectado
disaster hint: hectáreas forestal forestales monte pinar bosque
disaster not: político política críticas mensajes votos electoral goles
protest noun: protesta protestas concentración manifestación manifestaciones marcha movilización
    disturbios bloqueo plantón paros cacerolada choques enfrentamientos
protest plain: huelga huelgas huelga_general paro_nacional paro_general
protest done: se_manifestaron se_han_manifestado se_concentraron se_han_concentrado marcharon
    salieron_a_la_calle han_salido_a_la_calle secundaron_la_huelga se_manifestó protestaron_contra
    protestaron_en
protest may: bloquearon han_bloqueado protestaron cortaron han_cortado
protest set: se_manifestarán se_concentrarán irán_a_la_huelga se_manifiestan marcharán
    se_concentran se_concentrará marchará se_manifestará
protest idiom: manifestación_de_interés
protest near: trabajadores sindicatos sindicato manifestantes estudiantes policía contra miles
    cientos personas agricultores convocada convocado tractores docentes médicos protestar calle
    ccoo ugt
protest not: interés cultural parcelaria escolar
arrest noun: detención detenciones arresto captura
arrest done: detuvieron han_detenido arrestó arrestaron ha_arrestado se_ha_saldado~detenidos
arrest part: detenid* arrestad* capturad*
arrest may: detuvo ha_detenido
arrest idiom: orden_de_detención orden_de_arresto arresto_domiciliario
arrest near: policía guardia operación agentes juez fiscalía investigación civil mossos ertzaintza
    redada presunto presuntos sospechoso
arrest not: domiciliario orden cardíaco coche tráfico
ruling noun: sentencia fallo condena absolución veredicto
ruling done: condenó_a ha_condenado_a absolvió ha_absuelto ha_decretado_prisión decretó_prisión
    dictaminó sentenció ha_desestimado desestimó ratificó_la_condena ha_dictaminado falló_que
    decretó_la_prisión ha_decretado_la_prisión ordenó_prisión ha_ordenado_prisión
    ha_archivado_la_causa archivó_la_causa ha_condenado_al condenó_al ha_enviado_a_prisión
    envió_a_prisión ha_enviado_a_la_cárcel
ruling part: condenad*_a condenad*_por absuelt* procesad*
ruling may: ha_avalado ha_ratificado ha_impuesto ha_fallado falló_a ha_anulado anuló avala
    suspendió ha_suspendido rechazó ha_rechazado falló
ruling near: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional tjue ue sala
ruling hint: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional sala años
ruling not: atentado violencia rotundamente enérgicamente
election noun: elecciones elección comicios referéndum votación legislativas presidenciales
    municipales urnas plebiscito
election plain: segunda_vuelta balotaje
election done: ganó_las_elecciones ha_ganado_las_elecciones fue_reelegido fue_reelegida
    acudieron_a_las_urnas gana_las_elecciones ha_sido_reelegido
election may: fue_elegido fue_elegida ha_sido_elegido ha_sido_elegida fue_electo fue_electa
election near: votos electores escaños candidato candidata participación ganó ganado vuelta
    colegios escrutinio victoria electoral votantes escrutado votar
election hint: presidente presidenta alcalde alcaldesa diputado gobernador secretario papa votos
    elecciones mayoría
election not: pasadas anteriores últimas
agreement noun: acuerdo pacto convenio tratado tregua contrato memorando compra adquisición
    alto_el_fuego
agreement done: firmaron han_firmado firmó_un_acuerdo ha_firmado_un_acuerdo acordaron
    llegaron_a_un_acuerdo ha_adquirido alcanzaron_un_acuerdo ha_fichado ficha_por suscribieron
    han_suscrito han_alcanzado_un_acuerdo firmó_un_contrato firmaron_un_acuerdo
    han_llegado_a_un_acuerdo ha_firmado_un_contrato sellaron
agreement may: comprará adquirirá ha_comprado compró vendió ha_vendido adquirió
agreement idiom: de_acuerdo
agreement near: firmado firmó alcanzado suscrito suscribió cerrado sellado rubricado alcanzó firman
    suscribieron alcanzaron firmaron ratificado
agreement hint: millones participación capital empresa filial grupo delantero centrocampista
    jugador cesión
agreement not: según falta posible sin lograr alcanzar
economic not: petróleo crudo bolsa acciones gas oro
"""

_ENDINGS = {
    "it": ("o", "a", "i", "e"),
    "es": ("o", "a", "os", "as"),
    "fr": ("", "e", "s", "es"),
}
_ASIDE = frozenset(("near", "lead", "hint", "despite", "not"))  # no triggers themselves
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


def _written(words: str, language: str) -> tuple[str, ...]:
    head, star, rest = words.partition("*")
    return tuple(head + end + rest for end in _ENDINGS[language]) if star else (words,)


def _parted(words: str) -> tuple[str, ...]:
    return tuple(words.split("_")) if words else ()


@cache
def beside(language: str, way: str) -> dict[str, frozenset[str]]:
    """By type the words that stand near a trigger: ``near`` bear it out, ``not`` speak against."""
    return {type: frozenset(words) for type, kind, words in _lines(language) if kind == way}
