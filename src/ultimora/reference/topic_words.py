"""The words by which a text shows what it is about: a table of each language, by hand.

Each word stands under the number of its Media Topic. ``word*`` is a beginning, ``*word`` an end,
``two_words`` stand in a row. ``+`` behind it: hardly said of another topic; ``-``: often said of
others too. ``!``: no topic, whatever its beginning or end. Names of houses, parties and persons in
high office are those of the years around 2026.
"""

from __future__ import annotations

# Language, then topic (the first two digits of its code), then words.
TOPIC_WORDS: dict[str, dict[str, str]] = {
    "it": {
        "01": """
            film+ cinema+ cinematograf*+ regista+ registi+ attore attori attric* festival musei+
            museo+ museal*+ mostra mostre+ opere- pittor*+ pittura+ dipint*+ sculto*+ scultur*+
            artist*+ arte+ concert*+ cantant*+ cantautor*+ canzon*+ album+ musica+ musical*+
            musicist*+ orchestra+ opera_lirica+ lirica+ teatro+ teatral*+ spettacol* palcoscenico+
            romanz*+ scrittor*+ scrittric*+ poeta poesia+ libro libri+ editor* editoria+
            letterari*+ letteratura+ premio_strega+ oscar+ leone_d'oro+ david_di_donatello+
            sanremo+ biennale+ archeolog*+ scavi- restauro+ beni_culturali+ patrimonio_culturale+
            unesco+ biblioteca televisi* tv- rai+ mediaset+ giornalis* quotidian*- redazione+
            trailer+ sceneggiat*+ attori+ fiction+ serie_tv+ netflix+ streaming fotograf*
            fotografi*- galleria- quadr*- balletto+ danza+ coreograf*+ soprano+ tenore+
            direttore_d'orchestra+ scala- autore- autori- cultura cultural* celebri* gossip+ jazz+
            rap+ rapper+ band+ tournée+ rock+ curator*+ allestiment*+ rassegna+
        """,
        "02": """
            polizia carabinier*+ questura+ arrest*+ procur*+ procurator*+ pm+ gip+ gup+ tribunale+
            giudic*+ sentenz*+ condann*+ assolt*+ assoluzion*+ processo imputat*+ indagat*+
            indagin*+ inchiesta+ omicid*+ uccis*- assassin*+ femminicid*+ rapin*+ furt*+ ladr*+
            truff*+ droga+ cocaina+ spaccio+ spacciator*+ narcotraffic*+ mafi*+ camorr*+
            ndrangheta+ clan+ boss+ carcer*+ detenut*+ evasion*_fiscale sequestr*+
            guardia_di_finanza+ finanzier*- denunciat*+ querel*+ ergastol*+ reclusione+ avvocat*+
            legale- cassazione+ corte_d'appello+ corte_d'assise+ corte_costituzionale+ consulta+
            magistrat*+ csm+ udienza+ ricorso reato+ reati+ corruzion*+ tangent*+ riciclaggio+
            stupro+ violenza_sessuale+ stalking+ aggression*+ aggredit*+ accoltell*+ coltell*
            sparat*+ pistola+ manette+ custodia_cautelare+ domiciliari+ perquisi*+ inquirent*+
            investigator*+ baby_gang+ estorsion*+ usura+ latitant*+ estradi*+ autopsia
            squadra_mobile+ commissariato+ polizi*- fermat* rapitor*+ rapiment*+ vittim*- legge-
            giudiziari*+ penale+ patteggi*+ riesame+ misura_cautelare+ illecit* abusiv*
            contrabband*+ bancarotta+ giustizia
        """,
        "03": """
            incident*+ scontro- tamponament*+ terremot*+ sism*+ scossa+ magnitudo+ epicentro+
            alluvion*+ esondat*+ esondazion*+ frana+ frane+ valanga+ valanghe+ slavina+ incendio+
            incendi+ fiamm* rogo+ vigili_del_fuoco+ pompier*+ protezione_civile+ soccors*+
            soccorritor*+ 118+ elisoccorso+ soccorso_alpino+ naufrag*+ affondat* deragliat*+
            deragliament*+ schianto+ schiantat*+ precipitat*+ disastro+ catastrof*+ crollo-
            crollat*+ esplosion*+ esplos* fuga_di_gas+ gas- eruzion*+ vulcano tsunami+ uragano
            ciclone tornado sfollat*+ evacuat*+ dispers*+ macerie+ vittim* morto- morta- ferit*-
            morti- ospedal*- annegat*+ capovolt*+ ribaltat*+ scatola_nera+ guardia_costiera+
            capitaneria+ salvat* travolt*+ investit*- auto- camion- furgon*- autostrada- pedon*+
            motociclist*+ elicottero- black_box+ emergenz* calamità+ danni- bonifica_bellica
            sommers*+ fango+ allagat*+ allagament*+
        """,
        "04": """
            economi*+ economic* pil+ inflazion*+ bce+ bankitalia+ banca+ banche+ bancari*+ banco-
            tass*- tassi+ mutuo+ mutui+ spread+ borsa+ piazza_affari+ ftse+ indice- indici- azioni
            azionist*+ titoli+ obbligazion*+ btp+ rendiment*+ mercat*+ euro- dollar*- miliard*-
            milion*- fattur*+ ricav*+ util*_nett*+ utile_netto+ ebitda+ trimestr*+ bilancio
            dividend*+ investiment*+ investitor*+ impres*+ aziend*+ società- gruppo- industri*
            industrial* produzion* export+ esportazion*+ import+ importazion*+ dazi+ commercio+
            commercial* consumi+ consumator* prezz*+ petrolio+ gas barile+ brent+ wti+ energia-
            bollett*+ carburant*+ benzina+ fisco+ fiscale fiscali impost* iva+ irpef+ debito+
            deficit+ manovra+ pnrr+ fusione acquisizion*+ opa+ ops+ ipo+ quotazion*+ startup+
            amministratore_delegato+ ceo+ cda+ consiglio_di_amministrazione+ confindustria+
            confcommercio+ unicredit+ intesa_sanpaolo+ mediobanca+ stellantis+ eni+ enel+ fmi+
            ocse+ istat crescita- recession*+ rating+ fitch+ s&p+ vendit* ordini- agricol*
            agricoltor* coldiretti+ turismo turistic* turist*- trasporti- automotive+ immobiliar*+
            fed+ wall_street+ nasdaq+ dow_jones+ moneta criptovalut*+ bitcoin+ antitrust+ listin*+
            spesa- finanz*+ finanziari*+ ryanair compagnia_aerea piano_industriale+ commesse+
        """,
        "05": """
            scuol*+ scolastic*+ student*+ studentess*+ universit*+ ateneo+ atenei+ insegnant*+
            docent*+ professor*- maestr* preside+ rettor*+ maturità+ esame esami maturità laurea+
            lauree+ laureat*+ licei+ liceo+ istruzion*+ mim+ invalsi+ didattic*+ lezion* aula
            aule+ classe- classi- alunn*+ borsa_di_studio+ borse_di_studio+ dottorat*+ asilo asili
            nido_d'infanzia iscrizion* diplom*+ compiti gita cattedr*+ precari_della_scuola
            supplent*+ tirocin* formazione- pagelle+ ripetizioni voto_in_condotta+ facoltà+
            matricol*+ medicina- test_d'ingresso+ mensa edilizia_scolastica+
        """,
        "06": """
            ambiente ambientale+ ambientali+ clima+ climatic*+ emission*+ co2+ anidride_carbonica+
            inquinament*+ inquinat* smog+ pm10+ polveri_sottili+ rifiuti+ rifiuto- discaric*+
            plastic*+ riciclo+ raccolta_differenziata+ biodiversità+ specie foreste+ foresta
            deforestazion*+ parco_nazionale+ parco_naturale+ area_protetta+ aree_protette+
            legambiente+ wwf+ greenpeace+ ispra+ arpa+ ghiaccia*+ siccità+ cop30+ cop29+ cop31+
            rinnovabil*+ fotovoltaic*+ eolic*+ transizione_ecologica+ transizione_energetica+
            sostenibil* ecologi*+ ecosistem*+ fauna+ flora+ lup* orso orsi animali- estinzion*+
            oceani+ mare- acque- fiume- bonific* depurator*+ pfas+ amianto+ gas_serra+
            decarbonizzazion*+ riscaldamento_globale+ barriera_corallina+ ambientalist*+
            conservazione- naturalistic*+ uccelli+ pesca- allevament* albero alberi verde_urbano
        """,
        "07": """
            salute+ sanit*+ sanitari*+ ospedal* ospedalier*+ medic*+ medici+ infermier*+ pazient*+
            malatt*+ malat*+ tumor*+ cancro+ oncolog*+ virus+ viral* infezion*+ contag*+ epidemi*+
            pandemi*+ covid+ influenza influenzali+ vaccin*+ farmac*+ aifa+ ema+ oms+ terapi*+
            cure+ chirurg*+ intervento_chirurgico+ trapiant*+ pronto_soccorso+ asl+ ssn+
            servizio_sanitario+ liste_d'attesa+ diabet*+ cardiolog*+ infarto+ ictus+ alzheimer+
            demenza+ obesit*+ fumo- alcol- dipendenz* depression*+ salute_mentale+ psichiatr*+
            psicolog* gravidanza parto neonat* pediatr*+ morbillo+ dengue+ hiv+ aids+ antibiotic*+
            batteri*+ listeria+ salmonella+ botulino+ diagnos*+ sintom*+ clinic*+ screening+
            policlinico+ irccs+ ricover* iss+ istituto_superiore_di_sanità+ west_nile+ aviaria+
        """,
        "08": """
            curios*+ guinness+ record- compleanno+ centenari*+ nozze+ matrimonio+ gemell*+
            cagnolin*+ cane+ gatto+ gattin*+ cucciol*+ zoo+ panda+ orso- pinguin* elefant*
            smarrit* ritrovat* eroe lotteria+ superenalotto+ jackpot+ vincita+ fortunat* insolit*+
            bizzarr*+ virale social- royal+ reali- principe_harry+ kate_middleton+ principessa+
            anniversario bottiglia messaggio_in_bottiglia+ storia_d'amore+ sogno- nonna+ nonno+
            commovent*+ commuov* vip+ influencer adottat* salva_la_vita fidanzat*
        """,
        "09": """
            sindacat*+ sindacal*+ cgil+ cisl+ uil+ usb+ cobas+ fiom+ sciop*+ lavorator*+ lavoro
            occupazion*+ occupat*- disoccup*+ contratto_nazionale+ contratti-
            rinnovo_del_contratto+ licenziament*+ licenziat*+ esuber*+ cassa_integrazione+
            operai*+ dipendent*+ salari+ salario+ salariale+ salariali+ stipend*+ retribuzion*+
            salario_minimo+ pension* inps+ vertenza+ presidio_dei_lavoratori+ metalmeccanic*+
            smart_working+ precari*+ infortuni_sul_lavoro+ morti_sul_lavoro+ sicurezza_sul_lavoro+
            inail+ rider+ caporalato+ assunzion*+ tavolo_al_mimit+ rsu+ ammortizzatori_sociali+
            turno- turni- part-time+ datori_di_lavoro+ stabiliment*
        """,
        "10": """
            moda+ stilist*+ sfilat*+ passerella+ ricett*+ cucina+ chef+ ristorant*+ gastronom*+
            stell*_michelin+ michelin+ vino+ vini+ vitign*+ birra+ vacanz*+ turist* hotel spiagg*
            viagg* crocier*+ giardin* giardinaggio+ giocattol*+ videogioc*+ gioco- tempo_libero+
            hobby+ benessere+ bellezza+ cosmetic*+ design arredament*+ salone_del_mobile+ yoga+
            fitness+ palestra motociclette- cani- enogastronom*+ pizza+ pizzaiol*+ sagra+
            escursion*+ camping+ campeggi*+ lusso+ carnevale capodanno ferragosto+ natale-
            shopping+ saldi+ fashion_week+ degustazion*+ agriturism*+ sommelier+
        """,
        "11": """
            govern*+ premier+ president*- presidente_del_consiglio+ presidente_della_repubblica+
            palazzo_chigi+ quirinale+ mattarella+ meloni+ minist*- ministr*- parlament*+ deputat*+
            senat*+ senator*+ camera montecitorio+ elezion*+ elettoral*+ elettor*+ voto+ vota-
            votare votazion*+ seggi+ urne+ referendum+ candidat*+ sondagg*+ partit*_democratico+
            pd+ m5s+ lega fratelli_d'italia+ forza_italia+ opposizion*+ maggioranza+ coalizion*+
            decreto+ decret*- disegno_di_legge+ ddl+ emendament*+ riforma+ fiducia- mozione+
            sindac*+ regione- region*- governator*+ consiglio_regionale+ giunta+ assessor*+
            comune- diplom* ambasciat*+ esteri+ farnesina+ vertice+ bilaterale+ summit+ ue+
            unione_europea+ commissione_europea+ von_der_leyen+ parlamento_europeo+ bruxelles+
            onu+ nazioni_unite+ alleanza_atlantica+ g7+ g20+ casa_bianca+ cremlino+ trump+ biden+
            putin xi_jinping+ macron+ merz+ starmer+ erdogan+ zelensky- congresso+ sanzion*+
            trattat*+ politic* segretario- leader- schlein+ salvini+ tajani+ conte- democrazi*+
            costituzion*+ costituzionale autonomia_differenziata+ dimission* rimpast*+ nomina-
            nomine- legge_di_bilancio legge_elettorale+ cancellier*+ dissident*+ regime+
            dittator*+ parlamentar*+ partito partiti
        """,
        "12": """
            papa+ pontefic*+ vatican*+ santa_sede+ chiesa+ vescov*+ arcivescov*+ cardinal*+
            conclave+ diocesi+ parrocchi*+ parroco+ sacerdot*+ prete+ preti+ don- suor*+
            frat*_francescan*+ messa- santa_messa+ omelia+ angelus+ giubileo+ pellegrin*+
            cattolic*+ cristian*+ ortodoss*+ musulman*+ islam+ islamic* imam+ moschea+ ramadan+
            ebraic*+ rabbin*+ sinagoga+ religios*+ religion*+ fede+ fedeli+ preghier*+ santo-
            santi+ beato beata beatificazion*+ canonizzazion*+ cei+ enciclica+ udienza_generale+
            leone_xiv+ papa_leone+ papa_francesco+ san_pietro+ buddist*+ dalai_lama+ induist*+
            patriarc*+ sinodo+ vangelo+ bibbia+ corano+ teolog*+ lourdes+ basilica+ cattedrale-
            duomo-
        """,
        "13": """
            scienz*+ scienziat*+ ricercator*+ ricerca studio- nature+ pubblicat*_su cnr+ enea+
            telescopio+ spazio spazial*+ nasa+ esa+ asi+ astronaut*+ satellit*+ razzo+ lancio-
            orbita+ luna+ marte+ pianet*+ asteroid*+ galass*+ buco_nero+ buchi_neri+ fisic*
            particell*+ cern+ genetic*+ genom*+ dna+ cellul* molecol*+ laborator*
            intelligenza_artificiale+ ia+ chatgpt+ openai+ algoritm*+ robot*+ tecnolog*+ digital*
            software+ hacker+ cyber*+ informatic*+ computer+ quantistic*+ chip+ semiconduttor*+
            smartphone+ app+ google+ apple+ microsoft+ nvidia+ internet+ paleontolog*+ dinosaur*+
            fossil*+ esperiment*+ scopert*+ scoperto- starlink+ spacex+ modello_linguistico+
            innovazion* brevett*+ biolog*+ chimic* astronom*+ matematic*+ neuroscienz*+
            missione_artemis+ stazione_spaziale+
        """,
        "14": """
            migrant*+ migrazion*+ immigra*+ sbarch*+ sbarcat*+ rifugiat*+ richiedenti_asilo+
            accoglienz* ong+ lampedusa+ natalit*+ nascite+ demografi*+ popolazion*
            popolazione_residente+ povert*+ pover*+ caritas+ disabil*+ famigli* famigliar*- figl*-
            coppi*- adozion*+ aborto+ fine_vita+ eutanasia+ suicidio_assistito+ discriminazion*+
            razzis*+ antisemitism*+ omofob*+ lgbt*+ gay+ unioni_civili+ pride+ parità_di_genere+
            gender_gap+ donn*- femminis*+ violenza_sulle_donne+ violenza_di_genere+ 8_marzo+
            anzian*+ giovani- volontar*+ solidariet*+ terzo_settore+ senzatetto+ senza_dimora+
            welfare+ assistenza_sociale+ bullismo+ cyberbullismo+ minori- rom+ comunità-
            disuguaglianz*+ diritti_civili+ ius_soli+ cittadinanza+ congedo_parentale+
            assegno_unico+ orfan* migratori*+ dipendenze- usi_e_costumi
        """,
        "15": """
            calcio+ calciator*+ gol+ serie_a+ serie_b+ champions_league+ europa_league+ coppa+
            coppa_italia+ scudetto+ campionat*+ partita+ partite+ squadr* squadra_di_calcio
            allenator*+ tecnico- mister- attaccant*+ difensor*+ centrocampist*+ portier*+ rigore+
            fuorigioco+ stadio+ tifos*+ arbitr*+ juventus+ juve+ inter+ milan+ napoli_calcio
            lazio- nazionale- azzurr*+ mondiale- mondiali+ mondiali_di_calcio+ europei- olimpi*+
            olimpiad*+ medagli*+ oro- argento- bronzo- podio+ tennis+ sinner+ atp+ wta+ wimbledon+
            set- tie-break+ roland_garros+ basket+ nba+ eurolega+ volley+ pallavolo+ rugby+
            sei_nazioni+ ciclis*+ giro_d'italia+ tour_de_france+ tappa+ maglia_rosa+ formula_1+
            f1+ ferrari- gp+ gran_premio+ motogp+ pilota- pole+ box- sci+ slalom+ discesa_libera+
            atlet*+ maratona+ nuoto+ vasca stile_libero+ scherma+ boxe+ pugil*+ coni+ figc+ uefa+
            fifa+ doping+ antidoping+ infortuni*- gara gare vittori*- sconfitt* pareggi*+ vince-
            vinto- vincitore finale semifinal*+ quarti_di_finale+ ottavi_di_finale+ girone+
            classifica punti- giornata_di_campionato+ calciomercato+ ct+ sportiv*+ sport+
            staffetta+ record_mondiale+ paralimpi*+ match+ derby+ bomber+ doppietta+ tripletta+
            torneo+ campion*+
        """,
        "16": """
            guerra+ bellic*+ conflitto+ attacc*- attacco- missil*+ droni+ drone+ raid+ bombard*+
            bomba+ bombe+ bombardament*+ bombardat*+ esercit*+ militar*+ soldat*+ truppe+
            forze_armate+ combatt*+ combattiment*+ offensiva+ fronte- invasion*+ tregua+
            cessate_il_fuoco+ pace+ negoziati_di_pace+ accordo_di_pace+ ostaggi*+ terroris*+
            terrorist*+ attentat*+ kamikaze+ isis+ al_qaeda+ hamas+ hezbollah+ houthi+ gaza+ idf+
            israel*- ucrain*- kiev- russo- russa- russi- russe- russia- jihad*+ milizi*+ ribell*+
            guerriglia+ golpe+ colpo_di_stato+ scontri+ rivolta+ insurre*+ proteste- manifestant*-
            lacrimogeni+ armi+ arma- nuclear*- artiglieria+ carri_armati+ caccia- contraerea+
            difesa_aerea+ prigionieri_di_guerra+ scambio_di_prigionieri+ civili- profugh*+
            peacekeeping+ unifil+ casch*_blu+ genocidio+ crimini_di_guerra+ massacr*+ strage
            difesa- aeronautica_militare generale- mobilitazione+ escalation+ pasdaran+
        """,
        "17": """
            meteo+ meteorolog*+ previsioni+ temperatur*+ piogg*+ nevic*+ neve+ temporal*+
            grandin*+ caldo+ ondata_di_calore+ afa+ gelo+ freddo+ vento+ raffic*+ burrasca+
            maltempo+ allerta_meteo+ allerta_rossa+ allerta_arancione+ allerta_gialla+
            bollino_rosso+ perturbazion*+ anticiclone+ ciclone+ uragano+ tornado+ tromba_d'aria+
            nubifrag*+ nebbi*+ nuvol*+ sole- sereno+ gradi+ millimetri_di_pioggia+ bollettino+
            precipitazion*+ schiarit*+ libeccio+ scirocco+ maestrale+ aeronautica- arpal+
            mareggiat*+ gelate+ siccità-
        """,
    },
    "en": {
        "01": """
            film+ films+ movie*+ cinema+ actor*+ actress*+ director- festival museum*+
            exhibition*+ painting*+ painter*+ sculpt*+ artist*+ art+ arts+ gallery+ concert*+
            singer*+ songwriter*+ song+ songs+ album+ music+ musician*+ musical+ orchestra+ opera+
            theatre+ theater+ playwright+ stage- novel+ novelist*+ author+ writer poet+ poetry+
            book books+ publisher publishing+ literary+ literature+ oscar oscars+ bafta*+ emmy*+
            grammy*+ golden_globe*+ booker_prize+ archaeolog*+ heritage+ unesco+ library
            television+ tv bbc+ netflix+ disney+ hollywood+ broadway+ box_office+ trailer+
            screenplay+ broadcaster+ journalis* newspaper* newsroom+ streaming ballet+ dancer*+
            choreograph*+ soprano+ tenor+ conductor+ curator*+ photograph*- celebrit* fans-
            rapper+ band+ tour- pop_star+ rock_band+ playlist culture cultural*
        """,
        "02": """
            police+ officer*- detective*+ arrest*+ prosecutor*+ court+ judge+ jury+ trial verdict+
            sentenced+ sentencing+ convict*+ acquitt*+ guilty+ defendant*+ suspect*+ murder*+
            manslaughter+ homicide+ killing- stabbed+ stabbing+ shooting+ gunman+ gunshot robbery+
            robber*+ burglar*+ theft+ stolen+ thief+ thieves+ fraud+ drug_trafficking+ cocaine+
            heroin+ fentanyl+ smuggl*+ mafia+ gang+ gangs+ cartel+ prison+ jail*+ inmate*+
            indict*+ charged+ charges+ lawsuit+ sued+ suing+ lawyer*+ attorney*+ supreme_court+
            appeals_court+ court_of_appeal+ appeal- crime+ crimes+ criminal*+ bribery+ corruption+
            money_laundering+ rape+ raped+ sexual_assault+ sexual_abuse+ stalking+ assault+ knife+
            bail+ custody+ warrant+ detain*+ fbi+ scotland_yard+ interpol+ extradit*+ kidnap*+
            abduct*+ extortion+ ruling+ injunction+ magistrate*+ plea+ pleaded+ tribunal+
            investigators inquest+ parole+ law_enforcement+ testif*+ legal-
        """,
        "03": """
            crash*+ accident*+ collision+ collided+ derail*+ earthquake*+ quake+ magnitude+
            epicentre+ epicenter+ aftershock*+ flood*+ landslide*+ mudslide*+ avalanche*+
            wildfire*+ fire- blaze+ firefighter*+ fire_brigade+ fire_department+ rescue*+
            rescuers+ emergency_services+ paramedic*+ ambulance coastguard+ coast_guard+
            shipwreck+ capsiz*+ sank+ sinking plane_crash+ disaster*+ catastroph*+ collapse*
            explosion+ exploded gas_leak+ eruption+ erupted volcano tsunami+ hurricane tornado*
            cyclone evacuat*+ missing rubble+ debris+ survivors+ death_toll+ casualties- killed-
            dead- died- injured- injuries- victims- drown*+ overturned+ black_box+ wreckage+
            displaced stranded+ emergency search_and_rescue+ engulfed+ pile-up+ inundated+
            submerged+
        """,
        "04": """
            econom*+ gdp+ inflation+ interest_rate*+ central_bank+ ecb+ federal_reserve+ fed
            bank_of_england+ bank banks+ banking+ lender*+ mortgage*+ bond+ bonds+ yields+ stocks+
            shares+ shareholder*+ stock_market+ stock_exchange+ wall_street+ dow_jones+ nasdaq+
            s&p+ ftse+ dax+ index- market+ markets+ investor*+ investment*+ dollar- euro- pound-
            billion- revenue*+ profit*+ earnings+ net_income+ quarter*+ sales+ turnover+
            dividend*+ forecast- company companies firm firms corporate+ business*+ industr*
            manufactur*+ factory export*+ import*+ tariff*+ trade+ trading retail*+ consumer*+
            price+ prices+ oil+ crude+ barrel*+ brent+ opec+ gas- energy tax taxes budget+
            deficit+ debt+ imf+ world_bank+ oecd+ merger+ takeover+ acquisition+ acquire+ ipo+
            startup*+ chief_executive+ ceo+ cfo+ bankrupt*+ insolven*+ recession+ growth rating
            fitch+ farmers agricultur* tourism airline* automaker*+ carmaker*+ real_estate+
            housing_market+ currency+ bitcoin+ crypto*+ antitrust+ analysts+ fiscal+ monetary+
            supply_chain+ stake+ finance+ financial+ fund+ funds hedge_fund+ treasury+ treasurys+
        """,
        "05": """
            school*+ pupil*+ student*+ teacher*+ universit*+ college*+ headteacher+ principal-
            classroom*+ exam+ exams+ examination+ a-level*+ gcse*+ curriculum+ education*+
            tuition+ graduat*+ undergraduate*+ campus+ professor- degree* scholarship*+
            kindergarten+ nursery ofsted+ lessons literacy+ phd+ vice-chancellor+ learning-
            homework+ enrolment+ enrollment+ academic* faculty+ admissions+ school_district+
            dropout*+
        """,
        "06": """
            environment*+ climate+ emission*+ carbon+ greenhouse_gas*+ global_warming+ pollut*+
            sewage+ waste recycling+ plastic*+ biodiversity+ species+ endangered+ extinction+
            forest* deforestation+ rainforest+ national_park+ conservation*+ wildlife+ habitat*+
            ecosystem*+ renewable*+ solar+ wind_farm*+ wind_power+ fossil_fuel*+ net_zero+ cop30+
            cop29+ cop31+ glacier*+ sea_level*+ drought+ ocean* coral+ reef+ greenpeace+ wwf+
            sustainab* ecolog*+ marine- fish- river- water_quality+ oil_spill+ rewilding+
            poaching+ toxic* pfas+ nature- environmentalist*+ beaver* wolves bird*-
        """,
        "07": """
            health+ healthcare+ hospital*+ doctor*+ nurse+ nurses+ nursing+ patient*+ disease*+
            illness+ cancer+ tumour*+ tumor*+ virus+ infection*+ infected+ outbreak+ epidemic+
            pandemic+ covid+ covid-19+ coronavirus+ flu+ influenza+ vaccin*+ vaccine+ drug- drugs-
            medicine*+ medical+ pharmac* fda+ world_health_organization+ therapy+ treatment
            surgery+ surgeon*+ transplant*+ nhs+ clinic*+ diabet*+ heart_attack+ heart_disease+
            stroke+ alzheimer*+ dementia+ obesity+ obese+ smoking+ vaping+ alcohol addiction+
            depression+ mental_health+ psychiatr*+ pregnan* birth- babies paediatric*+ pediatric*+
            measles+ malaria+ dengue+ cholera+ ebola+ mpox+ hiv+ aids+ antibiotic*+ bacteria*+
            diagnos*+ symptom*+ screening+ cdc+ public_health+ waiting_list*+ bird_flu+ gp+ gps+
        """,
        "08": """
            guinness+ world_record birthday+ centenarian+ 100-year-old+ wedding+ twins+ triplets+
            puppy+ puppies+ dog+ dogs cat+ kitten+ zoo+ panda+ penguin*+ elephant- reunited+
            long-lost+ hero- lottery+ jackpot+ winning_ticket+ unusual+ bizarre+ quirky+ viral
            royal_family+ prince_harry+ prince_william+ meghan+ princess+ prince- king_charles+
            message_in_a_bottle+ anniversary oldest tallest+ heartwarming+ stranger grandmother+
            grandfather+ rescued_cat proposal- engaged celebrity+ social_media-
        """,
        "09": """
            union- unions+ strike strikes+ striking walkout+ picket*+ workers+ worker+ workforce+
            labor+ labour- jobs+ job+ job_cuts+ layoff*+ laid_off+ redundanc*+ unemploy*+ jobless+
            payroll*+ employ*+ wage+ wages+ pay- pay_rise+ pay_deal+ minimum_wage+ salary+
            salaries+ collective_bargaining+ pension* retirement+ workplace+ working_conditions+
            overtime+ uaw+ teamsters+ tuc+ unite_the_union+ trade_union+ trade_unions+ hiring+
            gig_economy+ industrial_action+ industrial_relations+ ballot- remote_work+ shifts-
        """,
        "10": """
            fashion+ designer+ runway+ catwalk+ recipe*+ chef+ restaurant*+ cuisine+ michelin+
            wine+ beer+ holiday+ holidays+ holidaymakers+ vacation+ tourist* travel traveller*+
            traveler*+ hotel cruise+ gardening+ toys+ video_game*+ gaming+ gamers+ leisure+ hobby+
            wellness+ beauty cosmetics+ yoga+ fitness+ camping+ luxury+ christmas- carnival
            halloween+ thanksgiving+ shopping+ fashion_week+ cooking+ baking+ foodie*+ lifestyle+
            hiking+ interior_design+ beach-
        """,
        "11": """
            government+ prime_minister+ president- premier+ minister+ ministers+ cabinet+
            parliament*+ lawmaker*+ mp+ mps+ senate+ senator*+ congress*+
            house_of_representatives+ house_of_commons+ house_of_lords+ legislat*+ bill-
            election*+ electoral+ voter*+ vote+ voting+ votes ballot+ polls+ poll+ polling+
            candidate*+ campaign referendum+ coalition+ opposition+ conservative*+ labour tory+
            tories+ republican*+ democrat*+ liberal_democrats+ reform_uk+ green_party party-
            white_house+ downing_street+ kremlin+ trump+ biden+ starmer+ vance+ putin macron+
            merz+ xi_jinping+ governor+ mayor+ diplomat*+ diplomatic+ embassy+ ambassador+
            foreign_minister+ foreign_secretary+ foreign_policy+ secretary_of_state+ summit+
            bilateral+ treaty+ sanction*+ european_union+ eu+ european_commission+ brussels+
            united_nations+ un- security_council+ nato g7+ g20+ politic* policy- impeach*+ resign*
            reshuffle+ manifesto+ democracy+ constitution* shutdown- veto+ dissident*+ regime+
            capitol+ state_department+ chancellor+ crown_prince coup-
        """,
        "12": """
            pope+ vatican+ holy_see+ church+ churches+ bishop*+ archbishop*+ cardinal*+ conclave+
            diocese+ parish+ priest*+ nun+ nuns+ clergy+ mass- catholic*+ christian*+ orthodox+
            anglican*+ church_of_england+ evangelical*+ baptist*+ methodist*+ muslim*+ islam-
            islamist* islamic+ imam*+ mosque+ ramadan+ hajj+ jewish+ rabbi+ rabbis+ synagogue+
            religio*+ faith+ worship*+ prayer*+ pilgrim*+ saint+ canoniz*+ beatif*+ buddhis*+
            dalai_lama+ hindu*+ temple+ synod+ gospel+ bible+ quran+ theolog*+ pope_leo+
            pope_francis+ leo_xiv+ cathedral+ encyclical+ monastery+ canterbury-
        """,
        "13": """
            scien*+ scientist*+ researcher*+ research+ study- journal+ telescope+ space
            spacecraft+ nasa+ esa+ astronaut*+ satellite*+ rocket- rocket_launch+ orbit*+ moon+
            mars+ planet*+ asteroid*+ comet+ galax*+ black_hole*+ physic* particle*+ cern+
            genetic*+ genome+ gene+ genes dna+ cells molecul*+ laborator* artificial_intelligence+
            ai+ chatbot*+ chatgpt+ openai+ anthropic+ algorithm*+ robot*+ technolog*+ tech+
            software+ hacker*+ hacked cyber*+ computer*+ computing+ quantum+ chip+ chips
            semiconductor*+ smartphone*+ app+ apps google+ apple- microsoft+ meta- nvidia+
            internet+ online- paleontolog*+ palaeontolog*+ dinosaur*+ fossil+ fossils+
            experiment*+ discover* spacex+ starlink+ biolog*+ chemist* astronom*+ mathematic*+
            neuroscien*+ data_breach+ large_language_model*+ space_station+ lunar+ crewed+
            innovation patent*
        """,
        "14": """
            migrant*+ migration+ immigra*+ asylum+ refugee*+ deport* small_boats+
            channel_crossings+ birth_rate*+ births+ population+ demograph*+ census+ poverty+
            homeless*+ food_bank*+ disability+ disabilities+ disabled family- families- parents-
            children- marriage divorce+ adoption+ abortion+ assisted_dying+ euthanasia+
            discriminat*+ racis*+ antisemiti*+ islamophob*+ homophob*+ lgbt*+ gay+ transgender+
            same-sex+ pride pride_march+ pride_parade+ gender+ gender_equality+ women- feminis*+
            domestic_violence+ violence_against_women+ elderly+ young_people volunteer*+ charit*+
            charity+ welfare+ benefits- social_care+ child_care+ childcare+ bullying+ inequalit*+
            civil_rights+ human_rights indigenous communit* foster_care+ slavery+ reparations+
        """,
        "15": """
            football+ footballer*+ soccer+ goal- goals scored+ premier_league+ champions_league+
            europa_league+ la_liga+ fa_cup+ league+ cup+ match team teams coach+ manager- striker+
            midfielder+ defender+ goalkeeper+ penalty- offside+ stadium+ fans referee+ arsenal+
            chelsea+ liverpool- manchester_united+ manchester_city+ world_cup+ euro_2024 olympic*+
            olympics+ medal*+ gold- silver- bronze- podium+ tennis+ atp+ wta+ wimbledon+
            grand_slam+ tiebreak+ us_open+ french_open+ australian_open+ basketball+ nba+ nfl+
            quarterback+ touchdown+ super_bowl+ baseball+ mlb+ inning*+ pitcher+ home_run+ hockey+
            nhl+ golf+ pga+ masters- ryder_cup+ cricket+ wicket*+ batsman+ ashes+ rugby+
            six_nations+ cycling+ tour_de_france+ cyclist*+ formula_one+ formula_1+ f1+
            grand_prix+ pole_position+ driver- skiing+ skier+ slalom+ downhill+ athlete*+
            athletics+ marathon+ sprint*+ swimm*+ freestyle boxing+ boxer+ heavyweight+ uefa+
            fifa+ ioc+ doping+ final semifinal*+ semi-final*+ quarterfinal*+ quarter-final*+
            victory- win- wins- defeat* beat draw- season playoff*+ tournament*+ champion*+ title-
            kick-off+ half-time+ halftime+ second_half+ winger+ transfer_window+ sport+ sports+
            paralympic*+ seeded+ overtime- rematch+
        """,
        "16": """
            war+ warfare+ conflict+ attack- attacks- missile*+ drone*+ airstrike*+ air_strike*+
            strikes- bomb+ bombs+ bombing*+ bombed+ bombard*+ bomber*+ shelling+ shelled+ army+
            military+ soldier*+ troops+ forces- fighting+ combat+ offensive+ frontline+
            front_line+ invasion+ invaded+ ceasefire+ cease-fire+ truce+ peace+ peace_talks+
            peace_deal+ hostage*+ terror*+ suicide_bomb*+ islamic_state+ al-qaeda+ hamas+
            hezbollah+ houthi*+ gaza+ israel*- ukrain*- kyiv+ russia*- taliban+ militant*+
            militia*+ rebel*+ insurgen*+ guerrilla+ coup+ junta+ clashes+ riot*+ unrest+ uprising+
            protesters- tear_gas+ weapons+ nuclear- artillery+ tank- tanks+ fighter_jet*+
            warship*+ navy+ air_defence+ air_defense+ prisoners_of_war+ prisoner_swap+
            prisoner_exchange+ civilians+ peacekeep*+ genocide+ war_crimes+ massacre+ pentagon+
            defence_ministry+ defense_ministry+ idf+ revolutionary_guard*+ airspace nato- general-
            mobilization+ escalat* deterren*
        """,
        "17": """
            weather+ forecaster*+ met_office+ meteorolog*+ temperature*+ rain+ rainfall+ showers+
            snow+ snowfall+ thunderstorm*+ storm+ storms hail+ heatwave*+ heat_wave*+ heat+
            cold_snap+ frost+ freezing+ blizzard*+ wind+ winds+ gusts+ gales+ gale+
            weather_warning*+ red_warning amber_warning+ yellow_warning+ fog+ clouds+ cloudy+
            sunshine+ sunny+ degrees+ celsius+ fahrenheit+ precipitation+ hurricane+
            tropical_storm+ cyclone+ typhoon+ tornado*+ landfall+ national_weather_service+
            winter_storm+ polar_vortex+ humidity+ drizzle+ icy+
        """,
    },
    "fr": {
        "01": """
            film+ films+ cinéma+ cinéast*+ réalisateur*+ réalisatrice+ acteur*+ actrice*+
            comédien*+ festival musée*+ exposition*+ peintr*+ peinture*+ tableau* sculpt*+
            artist*+ art+ arts+ galerie+ concert*+ chanteu*+ chanson*+ album+ musique+ musicien*+
            musical*+ orchestre+ opéra+ théâtre+ théâtral*+ scène- spectacle*+ roman+ romans+
            romanci*+ écrivain*+ auteur- autrice+ poète+ poésie+ livre livres+ éditeur*
            littéraire*+ littérature+ goncourt+ césar- césars+ oscar*+ palme_d'or+ archéolog*+
            patrimoine+ unesco+ bibliothèque télévision+ france_télévisions+ tf1+ radio_france
            journalist* presse- média médias médiatique* netflix+ tournage+ scénari*+ série danse+
            danseu*+ chorégraph*+ ballet+ soprano+ ténor+ chef_d'orchestre+ photograph*- culture
            culturel*+ rappeu*+ rock+ jazz+ tournée commissaire_de_l'exposition+ cannes-
            dramaturge+ metteu*_en_scène+ intermittent*+ audiovisuel*+
        """,
        "02": """
            police+ polici*+ gendarm*+ arrestation*+ arrêté*- interpell*+ garde_à_vue+ parquet+
            procureur*+ juge+ juges+ juge_d'instruction+ tribunal+ procès+ verdict+ condamn*+
            acquitt*+ relaxé+ relaxe accusé*+ prévenu*+ suspect*+ mis_en_examen+ mise_en_examen+
            enquêt* meurtre*+ meurtri* homicide*+ assassinat*+ féminicide*+ tué*- poignard*+
            couteau+ fusillade+ tirs- braquage*+ cambriol*+ voleur*+ escroquerie*+ fraude+ trafic+
            trafiquant*+ drogue+ cocaïne+ cannabis+ stupéfiants+ narcotrafi*+ mafia*+ gang+
            prison+ détenu*+ détention+ réclusion+ perpétuité+ avocat*+ cour_d'assises+
            cour_d'appel+ cour_de_cassation+ conseil_constitutionnel conseil_d'état magistrat*+
            audience plainte+ crime+ crimes criminel*+ criminalité+ délinqu*+ corruption+
            blanchiment+ viol+ viols+ violeur+ agression*+ agress* harcèlement+ enlèvement+
            séquestr*+ perquisition*+ extrad*+ mandat_d'arrêt+ justice+ judiciaire*+ pénal+
            pénale+ pénales+ interpol+ braqueur*+ réquisitoire+ non-lieu+ contrôle_judiciaire+
            sursis+ récidiv*+ autopsie tueur+ règlement_de_comptes+ brigade_criminelle+
        """,
        "03": """
            accident*+ collision+ percut*+ dérail*+ séisme*+ tremblement_de_terre+ magnitude+
            épicentre+ réplique*- inondation*+ crue+ crues+ glissement_de_terrain+ avalanche*+
            incendie*+ feu- feux_de_forêt+ flammes+ pompiers+ sapeurs-pompiers+ secours+
            secouristes+ samu+ sauvet*+ naufrage*+ chavir*+ coulé- crash+ écrasé écrasement
            catastroph*+ effondre*+ explosion*+ fuite_de_gaz+ éruption+ volcan tsunami+ ouragan
            cyclone tornade évacu* disparu*+ décombres+ survivant*+ bilan- victime*- mort- morts-
            blessé*- noyé*+ noyade+ sinistr*+ sinistré*+ boîte*_noire*+ épave+ urgence*
            hélitreuill*+ protection_civile+ plan_blanc+ intoxication dégâts renvers* poids_lourd
            autocar+
        """,
        "04": """
            économi*+ pib+ inflation+ bce+ banque*+ bancaire*+ taux+ crédit emprunt obligation*+
            bourse+ cac_40+ cac+ indice* action+ actions- actionnaire*+ marché+ marchés+
            investisse*+ euro- euros- dollar*- milliard*- million*- chiffre_d'affaires+ bénéfice*+
            résultat_net+ trimestr*+ dividende*+ entreprise*+ société*- groupe- industri*+ usine*
            production export*+ importation*+ importateur*+ droits_de_douane+ commerc*+ consomm*+
            prix pétrole+ baril+ brent+ gaz énergie électricité impôt*+ fiscal*+ tva+ dette+
            déficit+ budget+ budgétaire*+ fmi+ ocde+ insee croissance+ récession+ fusion rachat+
            opa+ acquisition*+ start-up+ pdg+ directeur_général- conseil_d'administration+ medef+
            faillite+ redressement_judiciaire+ liquidation_judiciaire+ notation fitch+ agricult*+
            agricole*+ tourisme touristique* compagnie_aérienne constructeur*_automobile*
            automobile immobili*+ fed+ wall_street+ nasdaq+ dow_jones+ monnaie bitcoin+
            cryptomonnaie*+ concurrence ventes+ commande*- financ*+ renault+ airbus+
            totalénergies+ lvmh+ edf+ bercy+ épargne+ cotation+ filiale+
        """,
        "05": """
            école*+ écoli*+ élève*+ étudiant*+ universit*+ enseign*+ professeur*+ prof+ profs+
            instituteur*+ lycée*+ lycéen*+ collège*+ collégien*+ bac+ baccalauréat+ brevet
            examen*+ parcoursup+ éducation+ éducation_nationale+ rectorat+ recteur+ scolaire*+
            scolarité+ classe classes rentrée+ diplôm*+ doctorat+ doctorant*+ bourse*_d'étude*
            cours- pédagog*+ crèche*+ maternelle+ apprentissage apprenti*+ formation-
            grandes_écoles+ sorbonne+ cantine illettrisme+ concours- campus+ enseignant*+ pisa+
        """,
        "06": """
            environnement*+ climat*+ climatique*+ émission* co2+ carbone+ gaz_à_effet_de_serre+
            réchauffement+ pollu*+ déchet*+ recyclage+ plastique*+ biodiversité+ espèce*+ forêt*+
            déforestation+ parc_naturel+ parc_national+ aire_protégée+ faune+ flore+ écosystème*+
            écolog*+ renouvelable*+ éolien*+ solaire+ photovoltaïque+ énergies_fossiles+
            neutralité_carbone+ cop30+ cop29+ cop31+ glacier*+ sécheresse+ océan+ océans+ corail+
            coraux+ greenpeace+ wwf+ durable* nappe*_phréatique*+ pesticide*+ pfas+ glyphosate+
            marée_noire+ loup loups ours animaux- poissons chasse- nature- giec+
            transition_écologique+ réserve_naturelle+ braconnage+ abeilles+ oiseaux+ eau-
        """,
        "07": """
            santé+ sanitaire*+ hôpita*+ hospitali*+ médecin*+ médical*+ infirmi*+ patient*+
            maladie*+ malade*+ cancer*+ tumeur*+ oncolog*+ virus+ infection*+ contamin* épidémi*+
            pandémi*+ covid*+ grippe+ vaccin*+ médicament*+ pharma*+ oms+ traitement*+ thérap*+
            chirurg*+ greffe*+ urgences+ chu+ ars+ haute_autorité_de_santé+ sécurité_sociale
            assurance_maladie+ déserts_médicaux+ diabète+ cardiaque*+ avc+ alzheimer+ obésité+
            tabac+ tabagisme+ alcool addiction*+ dépression+ santé_mentale+ psychiatr*+ grossesse+
            enceinte naissance- bébé bébés pédiatr*+ rougeole+ chikungunya+ dengue+ choléra+
            ebola+ vih+ sida+ antibiotique*+ bactérie*+ diagnosti*+ symptôme*+ dépistage+
            clinique*+ soignant*+ soins+ hémophil*+ bronchiolite+ moustique-tigre+
        """,
        "08": """
            insolite+ guinness+ record_du_monde anniversaire centenaire+ doyen*+ mariage+ noces+
            jumeau*+ jumelles+ triplés+ chiot*+ chien*+ chat+ chats+ chaton*+ zoo+ panda+
            manchot*+ éléphant- retrouvailles+ héros loto+ jackpot+ euromillions+ gagnant*
            famille_royale+ prince- princesse+ prince_harry+ roi- bouteille_à_la_mer+ viral*+
            réseaux_sociaux- émouvant*+ grand-mère+ grand-père+ people+ inattendu* rocambolesque*+
            perroquet+ évadé*-
        """,
        "09": """
            syndica*+ cgt+ cfdt+ force_ouvrière+ fo- cftc+ unsa+ grève*+ gréviste*+ préavis+
            salarié*+ travail travailleur*+ emploi*+ chômage+ chômeur*+ demandeurs_d'emploi+
            france_travail+ licenci*+ plan_social+ suppression*_de_postes+ suppressions_d'emplois+
            ouvrier*+ ouvrière*+ salaire*+ smic+ rémunération retraite*+ réforme_des_retraites+
            conditions_de_travail+ accident*_du_travail+ convention_collective+
            négociations_salariales+ intersyndicale+ prud'hommes+ télétravail+ embauch*+ intérim
            cdi+ cdd+ partenaires_sociaux+ débrayage*+ assurance_chômage+ dialogue_social+
            cheminot*+
        """,
        "10": """
            mode créateur*_de_mode+ défilé*+ styliste*+ haute_couture+ recette*- cuisine+
            chef_étoilé+ restaurant*+ gastronom*+ michelin+ vin+ vins+ vignoble*+ bière+ vacances+
            vacancier*+ touriste* hôtel*- plage* voyage*+ croisière*+ jardin* jardinage+ jouet*+
            jeu_vidéo+ jeux_vidéo+ loisirs+ bien-être+ beauté+ cosmétique*+ yoga+ fitness+
            randonnée*+ camping*+ luxe+ noël- carnaval shopping+ soldes+ design fashion_week+
            pâtissi*+ boulang*+ champagne+ sommelier+
        """,
        "11": """
            gouvernement*+ premier_ministre+ président- présiden*_de_la_république+ matignon+
            élysée+ ministre*+ parlement*+ député*+ sénat+ sénateur*+ assemblée_nationale+
            élection*+ élector*+ électeur*+ vote+ voté voter+ scrutin+ urnes+ référendum+
            candidat*+ sondage*+ campagne- parti- partis_politiques+ rassemblement_national+ lfi+
            ps- les_républicains+ renaissance- écologistes+ opposition+ majorité+ coalition+
            projet_de_loi+ proposition_de_loi+ amendement*+ réforme+ motion_de_censure+ 49.3+
            dissolution+ maire+ maires+ municipales+ présidentielle+ législatives+ régionales+
            préfet* diplomat*+ ambassad*+ quai_d'orsay+ affaires_étrangères+ sommet+ bilatéral*+
            union_européenne+ ue+ commission_européenne+ von_der_leyen+ parlement_européen+
            bruxelles+ onu+ nations_unies+ conseil_de_sécurité+ otan g7+ g20+ maison_blanche+
            kremlin+ trump+ biden+ poutine macron+ merz+ starmer+ meloni+ xi_jinping+ congrès
            sanction*+ traité*+ politique* leader- bardella+ le_pen+ mélenchon+ lecornu+
            démocrati*+ constitution* démission* remaniement+ nommé*- chanceli*+ régime
            dissident*+ opposant*+
        """,
        "12": """
            pape+ vatican+ saint-siège+ église*+ évêque*+ archevêque*+ cardina*+ conclave+
            diocèse*+ paroiss*+ prêtre*+ curé+ religieuse*+ religieu*+ messe+ homélie+ jubilé+
            pèlerin*+ cathol*+ chrétien*+ orthodox*+ protestant*+ musulman*+ islam+ imam+
            mosquée*+ ramadan+ juif*+ juive*+ rabbin*+ synagogue+ religion*+ foi- fidèles+
            prière*+ saint- béatif*+ canonis*+ conférence_des_évêques+ encyclique+ léon_xiv+
            pape_françois+ bouddhis*+ dalaï-lama+ hindou*+ patriarche+ synode+ évangile+ bible+
            coran+ théolog*+ lourdes+ basilique+ cathédrale notre-dame laïcité+ aumôn*+
        """,
        "13": """
            scien*+ scientifique*+ chercheu*+ recherche+ étude- revue+ cnrs+ inserm+ télescope+
            espace- spatial*+ nasa+ esa+ astronaut*+ spationaute+ satellite*+ fusée+ ariane+
            orbite+ lune+ planète*+ astéroïde*+ comète+ galaxi*+ trou_noir+ trous_noirs+ physic*+
            physique particule*+ cern+ génétique*+ génome+ gène*+ adn+ cellule*- molécul*+
            laboratoire* intelligence_artificielle+ ia+ chatgpt+ openai+ mistral_ai+ algorithme*+
            robot*+ technolog*+ numérique* logiciel*+ hacker*+ piratage+ cyber*+ informati*-
            ordinateur*+ quantique+ puce*+ semi-conducteur*+ smartphone*+ application- google+
            apple+ microsoft+ meta+ nvidia+ internet+ paléontolog*+ dinosaure*+ fossile+ fossiles
            expérience*- découv*- spacex+ starlink+ biolog*+ chimi* astronom*+ mathémati*+
            neuroscience*+ fuite_de_données+ innovation* brevet*-
        """,
        "14": """
            migrant*+ migratoire*+ migration*+ immigr*+ asile+ réfugié*+ sans-papiers+ oqtf+
            naufragés- natalité+ naissances+ population+ démograph*+ pauvreté+ précarité+
            sans-abri+ secours_populaire+ restos_du_cœur+ emmaüs+ handicap*+ famille- familles-
            familial*+ familiaux+ parent*- enfant*- couple* divorce+ adoption+ avortement+ ivg+
            fin_de_vie+ euthanasie+ suicide_assisté+ discrimination*+ racis*+ antisémit*+
            islamophob*+ homophob*+ lgbt*+ gay+ transgenre*+ mariage_pour_tous+ pride+
            marche_des_fiertés+ égalité+ parité+ femmes- féminis*+ violences_faites_aux_femmes+
            violences_conjugales+ personnes_âgées+ ehpad jeunes- jeunesse bénévol*+ solidarité
            associati*- aide_sociale+ rsa+ inégalité*+ droits_humains droits_civiques+ esclavage+
            sociét*- laïcité logement*- communauté*
        """,
        "15": """
            football+ foot+ footballeur*+ but- buteur+ buts+ ligue_1+ ligue_2+
            ligue_des_champions+ ligue_europa+ coupe+ coupe_du_monde+ coupe_de_france+
            championnat*+ match+ matches+ matchs+ équipe* club entraîneur*+ sélectionneur+
            attaquant*+ défenseur*+ milieu_de_terrain+ gardien- penalty+ hors-jeu+ stade+
            supporte*+ arbitr*+ psg+ om+ ol- olympique_de_marseille+ paris_saint-germain+ bleus+
            jeux_olympiques+ jo+ olympique*+ médaill*+ argent- bronze+ podium+ tennis+ atp+ wta+
            wimbledon+ roland-garros+ grand_chelem+ set- sets+ basket*+ nba+ handball+ volley*+
            rugby+ xv+ xv_de_france+ top_14+ six_nations+ tournoi_des_six_nations+ cyclis*+
            tour_de_france+ étape+ maillot_jaune+ peloton+ formule_1+ f1+ grand_prix+
            pole_position+ pilote- ski+ slalom+ descente biathlon+ athlét*+ athlète*+ marathon+
            natation+ nageu*+ nage_libre+ judo+ escrime+ boxe+ boxeu*+ uefa+ fifa+ cio+ dopage+
            finale+ demi-finale*+ quart*_de_finale+ huitième*_de_finale+ victoire* défaite* battu*
            qualifi* saison tournoi*+ champion*+ titre- mi-temps+ transfert*+ mercato+ sport*+
            paralympi*+ relais+ voile- skipper+ vendée_globe+
        """,
        "16": """
            guerre+ conflit+ attaque*- missile*+ drone*+ frappe frappes+ bombard*+ bombe*+ armée+
            armées+ militaire*+ soldat*+ troupe*+ forces_armées+ combat* offensive+ front-
            invasion+ cessez-le-feu+ trêve+ paix+ négociations_de_paix+ accord_de_paix+ otage*+
            terroris*+ attentat*+ kamikaze+ djihad*+ jihad*+ état_islamique+ al-qaïda+ hamas+
            hezbollah+ houthis+ gaza+ israël*- ukrain*- kiev- russe- russes- russie- taliban*+
            milice*+ milicien*+ rebelle*+ insurgé*+ guérilla+ coup_d'état+ putsch*+ junte+
            affrontement*+ émeute*+ soulèvement+ manifestant*- gaz_lacrymogène*+ armes+ arme-
            nucléaire*- artillerie+ char- chars+ blindé*+ avion*_de_chasse+ marine-
            défense_aérienne+ prisonniers_de_guerre+ échange_de_prisonniers+ civils+
            casques_bleus+ génocide+ crimes_de_guerre+ massacre*+ otan défense-
            ministère_de_la_défense+ ministère_des_armées+ escalade cartel- sahel+
        """,
        "17": """
            météo+ météo-france+ météorolog*+ température*+ pluie*+ pluvieu*+ neige+ neig* orage*+
            orageu*+ grêle+ canicule+ chaleur+ froid+ gel+ gelées+ verglas+ vent vents rafale*+
            tempête+ vigilance_rouge+ vigilance_orange+ vigilance_jaune+ vigilance+ intempéries+
            dépression- anticyclone+ cyclone+ ouragan+ typhon+ tornade+ brouillard+ nuage*+
            nuageu*+ soleil- ensoleillé*+ éclaircie*+ degrés+ millimètres_de_pluie+
            précipitation*+ prévisionniste*+ mistral- tramontane+ averses+ ciel-
        """,
    },
    "de": {
        "01": """
            film+ filme+ filmfest*+ *film+ kino+ kinos+ regisseur*+ schauspiel*+ festival* museum+
            museen+ *museum+ ausstellung*+ *ausstellung+ gemälde+ maler+ malerin+ malers+ malerei+
            bildhauer*+ skulptur*+ künstler*+ kunst+ kunstwerk*+ kunstmuseum+ kunsthalle+
            kunstsamml*+ kunstmarkt+ galerie+ konzert*+ *konzert+ sänger*+ sängerin+ lied+ lieder
            song+ songs+ album+ musik*+ *musik+ orchester+ oper+ opern*+ *oper+ theater*+
            *theater+ bühne+ roman+ romane+ schriftsteller*+ autor- autoren- autors- autorin+
            dichter*+ lyrik+ buch bücher+ buchpreis+ buchmesse+ verlag* literatur*+ oscar*+
            berlinale+ bayreuth*+ archäolog*+ kulturerbe+ denkmal*- unesco+ bibliothek* fernseh*+
            tv- ard+ zdf+ rundfunk*+ netflix+ serie- drehbuch*+ *krimi+ tatort+ tanz* ballett+
            choreograf*+ sopran*+ tenor+ dirigent*+ kurator*+ fotograf* journalist* zeitung*
            medien kultur*+ rapper*+ band tournee+ rock pop- uraufführung+ premiere+ inszenierung+
            intendant*+
        """,
        "02": """
            polizei*+ polizist*+ *polizei+ kriminal*+ kripo+ lka+ bka+ festgenommen+ festnahme*+
            staatsanwalt*+ generalbundesanwalt*+ bundesanwalt*+ gericht+ gerichte *gericht+
            *gerichts+ *gerichtshof+ richter*+ prozess+ angeklagt*+ anklage*+ urteil*+ verurteil*+
            freispruch+ freigesprochen+ tatverdächt*+ verdächtig*+ ermittl*+ mord+ morde
            mordkommission+ mordes totschlag+ *mord+ tötung*+ femizid*+ getötet- messer*+
            messerangriff+ schüsse+ schoss+ raub+ raubüberf*+ räuber*+ überfall+ einbruch+
            einbrecher*+ diebstahl+ dieb+ diebe gestohlen+ betrug*+ betrüger*+ drogen*+ kokain+
            cannabis haschisch schmuggel*+ mafia*+ clan+ clans+ clankriminalität+ bande*-
            gefängnis*+ haft+ haftbefehl*+ haftstrafe*+ haftrichter+ untersuchungshaft+ u-haft+
            häftling*+ inhaftiert*+ freiheitsstrafe+ bewährung+ anwalt+ anwält*+ verteidiger*-
            rechtsanwalt*+ bundesgerichtshof+ bgh+ bundesverfassungsgericht+ klage+ kläger*+
            berufung revision straftat*+ strafe+ strafprozess+ strafrecht*+ strafverf*+ strafbar+
            strafkammer+ kriminalität+ korruption*+ geldwäsche+ steuerhinterziehung+ vergewaltig*+
            missbrauch*+ körperverletzung+ erpress*+ entführ*+ geiselnahme durchsuch*+ razzia+
            auslief* haftbefehl+ justiz*+ täter+ tätern+ täterin+ leiche+ leichen tatort-
            obduktion*+ strafbefehl+ zeugen- gewalttat*+
        """,
        "03": """
            unfall*+ unfälle+ *unfall+ zusammenstoß*+ kollision+ kollid*+ entgleis*+ zugunglück+
            unglück*+ *unglück+ erdbeben*+ beben+ stärke- epizentrum+ nachbeben+ überschwemm*+
            hochwasser*+ flut+ fluten überflut*+ erdrutsch*+ lawine*+ brand+ *brand+ brände+
            großbrand+ feuer feuerwehr*+ flammen+ waldbrand*+ rettungs*+ retter*+ rettung*
            notarzt+ thw+ bergwacht+ seenot*+ gesunken+ gekentert+ kenter*+ flugzeugabsturz+
            abgestürzt+ absturz+ katastroph*+ einsturz*+ eingestürzt+ explosion*+ explodiert+
            gasleck+ vulkan* ausbruch- tsunami+ hurrikan zyklon tornado evakuier* vermisst*+
            trümmer+ überlebende*+ todesopfer+ opfer- tote- toten- toter- verletzt*- verletzte-
            ertrunken+ ertrank+ verunglückt*+ flugschreiber+ wrack+ notfall* katastrophenschutz+
            vollsperrung+ prallte+ überschlug+ lastwagen- lkw-
        """,
        "04": """
            wirtschaft*+ konjunktur*+ bip+ bruttoinlandsprodukt+ inflation*+ teuerung*+ ezb+
            notenbank*+ bundesbank+ bank+ banken+ *bank- zins*+ leitzins*+ kredit*+ anleihe*+
            aktie*+ aktionär*+ börse*+ dax+ mdax+ index- *index- markt märkte+ anleger*+
            investor*+ investition*+ investier*+ euro- dollar- milliard*- million*- umsatz*+
            gewinn gewinne gewinns nettogewinn+ überschuss quartal*+ dividende*+ unternehmen*+
            konzern*+ firma+ firmen+ industrie*+ *industrie+ hersteller+ produktion* export*+
            import*+ zölle+ zoll zölle handel+ handels+ handelskr* handelspart*+ handelskonflikt+
            handelsverb*+ händler* einzelhandel+ verbraucher*+ preis- preisanstieg*+
            preiserhöhung*+ preise+ ölpreis*+ öl+ barrel+ brent+ gas- strom- energie* steuer*+
            *steuer haushalt* schulden*+ *schulden defizit+ iwf+ oecd+ ifo+ ifo-institut+
            wachstum*+ rezession+ fusion übernahme börsengang+ start-up*+ startup*+ vorstand*+
            vorstandschef*+ aufsichtsrat+ insolven*+ pleite+ rating fitch+ landwirt* bauern*
            tourismus* autobauer+ autoindustrie+ autohersteller+ airline* immobilien*+ fed+
            wall_street+ nasdaq+ dow_jones+ währung* bitcoin+ krypto*+ kartellamt+
            bundeskartellamt+ finanz*+ volkswagen+ vw+ siemens+ bmw+ mercedes*+ sap+ lufthansa+
            auftragseing*+ aufträge- mittelstand+
        """,
        "05": """
            schule*+ schüler*+ *schule+ *schulen+ schulleit*+ schuljahr*+ schulklasse*+
            schulbehörde*+ schulministerin*+ schulsystem+ schulpflicht+ schulunterricht+ schulhof+
            lehrer*+ lehrkräfte+ lehrkraft+ lehrkräftemangel+ unterricht*+ universität*+ uni+
            unis+ hochschul*+ *hochschule+ student*+ studierende*+ studium+ studien- studienplatz+
            professor* rektor*+ abitur*+ prüfung*+ klassenzimmer+ klasse- klassen gymnasi*+
            bildung*+ *bildung kultusminister*+ kita+ kitas+ kindergarten+ kindergärten+
            erzieher*+ ausbildung* azubi* promotion- doktorand*+ stipendi*+ bafög+ pisa+
            pisa-studie+ zeugnis*+ lehrplan+ lesekompetenz+ campus+ einschulung+ ganztag*+
        """,
        "06": """
            umwelt*+ klima*+ emission*+ co2*+ kohlendioxid+ treibhaus*+ erderwärmung+ verschmutz*+
            müll+ müllabfuhr+ abfall* recycling+ plastik*+ artenvielfalt+ biodiversität+ arten+
            artenschutz+ tierart*+ aussterben+ wald+ wälder+ waldsterben+ abholzung+
            nationalpark*+ naturschutz*+ naturpark naturschützer*+ nabu+ bund- wildtier*+
            lebensraum+ ökosystem*+ ökolog*+ erneuerbar*+ windkraft+ windräder+ solar*+
            photovoltaik+ fossil*- klimaneutral*+ cop30+ cop29+ cop31+ weltklimakonferenz+
            gletscher*+ meeresspiegel+ dürre+ ozean* meere+ korallen*+ greenpeace+ wwf+
            nachhaltig* wolf+ wölfe+ bär- bären- vögel+ fische fischsterben+ grundwasser+
            pestizid*+ pfas+ natur- energiewende+ kohleausstieg+ bienen+ moore+ luftqualität+
            feinstaub+
        """,
        "07": """
            gesundheit*+ krankenhaus*+ krankenhäuser+ klinik*+ *klinik+ *klinikum+ arzt+ ärzt*+
            *arzt+ *ärzte+ mediziner*+ medizin*+ pflege+ pflegekr*+ pflegeheim*+
            pflegeversicherung+ pflegenotstand+ patient*+ krankheit*+ *krankheit+ erkrank*+
            krebs*+ *krebs+ tumor*+ virus+ *virus+ viren+ infektion*+ infiziert*+ ausbruch
            epidemie*+ pandemie*+ corona*+ covid*+ grippe*+ impf*+ impfstoff*+ medikament*+
            arzneimittel*+ pharma*+ weltgesundheitsorganisation+ who+ therapie*+ behandlung*
            operation* transplant*+ notaufnahme*+ rki+ robert_koch-institut+ krankenkasse*+
            krankenversicherung+ diabetes+ herzinfarkt*+ schlaganfall+ alzheimer+ demenz*+
            adipositas+ übergewicht* rauchen+ alkohol* sucht- suchtkrank*+ suchtberatung+
            depression*+ psychisch*+ psychiatr*+ schwanger*+ geburt- baby- kinderärzt*+ masern+
            malaria+ dengue+ cholera+ ebola+ mpox+ hiv+ aids+ antibiotik*+ bakteri*+ keime+
            diagnos*+ symptom*+ vorsorge* apotheke*+ vogelgrippe* hausärzt*+
        """,
        "08": """
            kurios*+ skurril*+ guinness*+ weltrekord- geburtstag+ hundertjährig*+ hochzeit*+
            zwillinge+ drillinge+ welpe*+ hund+ hunde katze*+ kater+ zoo+ tierpark+ panda*+
            pinguin*+ elefant*- wiedervereint held- heldin lotto*+ jackpot+ gewinner* royals+
            prinz prinzen prinzessin+ könig- königin- flaschenpost+ viral ungewöhnlich*+ rührend*+
            oma+ opa+ promi+ promis+ prominent*- ausgebüxt*+ entlaufen*+ papagei*+ panorama-
            vermischtes+ älteste- verlobt*+ finderlohn+
        """,
        "09": """
            gewerkschaft*+ verdi+ ver.di+ ig_metall+ dgb+ gdl+ evg+ streik*+ *streik+ *streiks+
            warnstreik*+ arbeitnehmer*+ arbeitgeber*+ arbeit arbeiter+ arbeiterinnen+
            arbeitsmarkt*+ arbeitsrecht*+ beschäftigt*+ beschäftigung+ job* stellenabbau+
            arbeitsplätze+ arbeitsplatz+ arbeitslos*+ kurzarbeit+ kündigung* entlass* lohn+ löhne+
            gehalt gehälter+ gehaltserhöhung+ mindestlohn+ tarif*+ rente+ renten*+ rentner*
            betriebsrat+ betriebsräte arbeitsbedingungen+ arbeitszeit*+ fachkräfte*+ homeoffice+
            bundesagentur_für_arbeit+ urabstimmung+ ausstand+ belegschaft+ bürgergeld
            arbeitskampf+ schlichtung+ viertagewoche+ 4-tage-woche+
        """,
        "10": """
            mode+ modemacher*+ modenschau+ modewoche+ designer*+ laufsteg+ rezept+ rezepte+ küche-
            koch+ köche+ sternekoch+ restaurant*+ gastronomie*+ michelin*+ wein+ weine winzer*+
            bier+ urlaub*+ ferien* tourist* hotel* strand- reise reisende* reisebranche
            reisewarnung reisen+ kreuzfahrt*+ garten- gärten gärtner* spielzeug*+ videospiel*+
            gaming+ gamescom+ freizeit*+ hobby+ wellness+ schönheit kosmetik+ yoga+ fitness*+
            wandern+ wanderer+ camping+ luxus* weihnachts* weihnachtsmarkt+ karneval* fasching
            oktoberfest+ wiesn+ shopping+ lifestyle+ kulinar*+ backen+ volksfest*+
        """,
        "11": """
            regierung*+ *regierung+ kanzler*+ bundeskanzler*+ präsident*- bundespräsident*+
            minister* *minister- ministerin ministerpräsident*+ bundestag*+ bundesrat+ landtag*+
            parlament*+ abgeordnet*+ senat- senator* wahl+ wahlen+ wahl*+ *wahl+ *wahlen+ wähler*+
            stimmen- abstimm* referendum+ kandidat*+ umfrage* partei*+ cdu+ csu+ spd+ grüne+
            grünen+ fdp+ afd+ linke+ linken+ bsw+ union- opposition*+ koalition*+ gesetz gesetze
            gesetzes gesetzlich gesetzentwurf+ reform* misstrauensvotum+ vertrauensfrage+
            bürgermeister*+ oberbürgermeister*+ gemeinderat landrat diplomat*+ botschaft+
            botschafter*+ außenminister*+ auswärtige*_amt+ auswärtigen_amt+ außenpolitik*+
            gipfel*+ *gipfel+ eu+ eu-kommission+ europäische_union+ brüssel+ von_der_leyen+
            europaparlament+ uno+ vereinte*_nationen+ un- sicherheitsrat+ nato g7+ g20+
            weißes_haus+ weißen_haus+ kreml+ trump+ biden+ putin macron+ merz+ steinmeier+ scholz+
            söder+ klingbeil+ xi_jinping+ us-präsident+ kongress sanktion*+ abkommen politik*+
            politiker*+ innenpolitik fraktion*+ demokrat*+ verfassung* rücktritt+ zurückgetreten+
            kabinett*+ nachfolge- autokrat* regime+ grundgesetz+ nationalrat+
        """,
        "12": """
            papst+ vatikan+ heilige*_stuhl+ heiligen_stuhl kirche*+ *kirche+ kirchen*+ bischof*+
            bischöf*+ erzbischof+ kardin*+ konklave+ diözese+ bistum+ bistums pfarr*+ priester*+
            nonne*+ ordens* messe- gottesdienst*+ katholi*+ katholisch*+ evangelisch*+
            protestant*+ christen+ christlich*+ christentum+ orthodox*+ muslim*+ islam*+ imam+
            moschee*+ ramadan+ jüdisch*+ juden- rabbi+ rabbiner*+ synagoge*+ religio*+ glaube
            glauben- gläubige*+ gebet+ gebete+ gebets+ pilger*+ heilig* seligsprechung+ ekd+
            bischofskonferenz+ enzyklika+ leo_xiv+ papst_leo+ papst_franziskus+ buddhis*+
            dalai_lama+ hindu+ hindus+ hinduis*+ patriarch*+ synode+ evangelium+ bibel+ koran+
            theolog*+ kirchentag+ katholikentag+ dom- kathedrale kloster+ konfession*+ seelsorg*+
        """,
        "13": """
            wissenschaft*+ forsch*+ forscher*+ forschung*+ *forscher+ *forschung+ studie-
            fachblatt+ fachmagazin+ nature+ teleskop+ weltraum+ raumfahrt*+ weltall+ nasa+ esa+
            dlr+ astronaut*+ satellit*+ rakete*- raketenstart+ umlaufbahn+ mond+ mars- planet*+
            asteroid*+ komet*+ galaxi*+ schwarze*_loch+ physik*+ teilchen*+ cern+ genetik*+ genom+
            genoms+ gen gene+ dna+ zellen molekül*+ labor künstliche*_intelligenz+
            künstlicher_intelligenz+ ki+ ki-* chatgpt+ openai+ algorithm*+ roboter*+ technolog*+
            technik digital* software+ hacker*+ cyber*+ computer*+ quanten*+ chip+ chips+
            halbleiter*+ smartphone*+ app+ apps google+ apple+ microsoft+ meta+ nvidia+ internet*+
            paläontolog*+ dinosaur*+ saurier*+ fossil+ fossilien+ experiment*+ entdeck* spacex+
            starlink+ biolog*+ chemie chemisch* chemiker*+ astronom*+ mathemati*+
            neurowissenschaft*+ datenleck+ max-planck-institut+ fraunhofer*+ innovation* patent*+
            raumstation+
        """,
        "14": """
            migrant*+ migration*+ zuwander*+ einwander*+ asyl*+ flüchtling*+ geflüchtete*+
            abschieb*+ geburtenrate+ geburten+ bevölkerung*+ demograf*+ einwohner* armut*+
            obdachlos*+ tafel tafeln+ behindert*+ behinderung*+ inklusion+ familie*+ eltern*
            kinder- paare- scheidung*+ adoption+ abtreib*+ schwangerschaftsabbr*+ sterbehilfe+
            diskriminier*+ rassis*+ rassismus+ antisemit*+ homophob*+ queer*+ lgbt*+ schwul*+
            lesbisch*+ lesben+ transgender+ csd+ gleichstellung*+ gleichberechtigung+ gender*+
            frauen- feminis*+ häusliche*_gewalt+ senioren+ ältere*- jugendliche- jugend*
            ehrenamt*+ sozial*- wohlfahrt*+ caritas+ diakonie+ bürgergeld+ mobbing+ ungleichheit+
            menschenrecht* gesellschaft*- sklaverei+ einsamkeit+ statistisches_bundesamt
            staatsbürgerschaft+ einbürgerung*+
        """,
        "15": """
            fußball*+ fußballer*+ tor- tore+ treffer+ bundesliga*+ *liga+ champions_league+
            europa_league+ dfb-pokal+ dfb*+ pokal*+ *pokal+ meisterschaft*+ *meisterschaft+
            *mannschaft+ spiel spiele- mannschaft*+ team- verein- trainer*+ bundestrainer*+
            nationaltrainer+ stürmer+ stürmers+ verteidiger mittelfeld*+ torwart+ torhüter*+
            elfmeter*+ abseits+ stadion+ fans- schiedsrichter*+ fc+ bayern_münchen+ fc_bayern+
            borussia+ bvb+ schalke+ wm+ em- weltmeister*+ europameister*+ olympi*+ olympische*+
            medaille*+ gold- silber- bronze+ podest+ tennis*+ zverev+ atp+ wta+ wimbledon+
            grand_slam+ satz- sätzen+ basketball*+ nba+ nfl+ handball*+ volleyball*+ eishockey*+
            nhl+ golf+ radsport*+ tour_de_france+ etappe*+ formel_1+ formel+ grand_prix+
            pole_position+ rennfahrer+ rennen+ ski+ skifahr*+ skirenn*+ skigebiet* slalom+ abfahrt
            biathlon*+ skispring*+ rodel*+ leichtathlet*+ marathon*+ schwimm*+ freistil+ boxen+
            boxer+ uefa+ fifa+ ioc+ doping*+ finale+ halbfinale+ viertelfinale+ achtelfinale+
            sieg+ siege siegte+ niederlage+ gewann- unentschieden+ remis+ saison turnier*+ titel-
            halbzeit+ transfer* sport*+ *sport+ sportler*+ paralymp*+ spieltag+ tabellenführer+
            anpfiff+
        """,
        "16": """
            krieg+ weltkrieg- weltkriegs- krieges+ kriege+ kriegs*+ *krieg+ konflikt*+ angriff*-
            *angriff angriffe- rakete*+ *raketen+ drohne*+ luftangriff*+ bomb*+ beschuss+ armee+
            militär*+ soldat*+ truppe*+ streitkräfte+ bundeswehr+ kämpfe+ gefecht*+ offensive+
            front+ invasion+ einmarsch+ waffenruhe+ waffenstillstand*+ frieden*+ geisel*+ terror*+
            *anschlag+ anschlag*+ selbstmordattent*+ islamischer_staat+ al-kaida+ hamas+
            hisbollah+ huthi*+ gaza*+ israel*- ukrain*- kiew- kyjiw- russ*- taliban+ miliz*+
            rebell*+ aufständ*+ guerilla*+ putsch*+ militärjunta+ junta+ zusammenstöße+ unruhen+
            ausschreitungen+ demonstranten- tränengas+ waffen+ atomwaffe*+ atom*- artillerie+
            panzer*+ kampfjet*+ marine+ luftabwehr+ flugabwehr+ kriegsgefangene*+
            gefangenenaustausch+ zivilisten+ blauhelm*+ völkermord+ kriegsverbrech*+ massaker+
            nato pentagon+ verteidigungsministerium+ verteidigungsminister* eskalation+
            revolutionsgarden+ luftraum+
        """,
        "17": """
            wetter*+ *wetter+ meteorolog*+ dwd+ deutsche*_wetterdienst+ temperatur*+ regen+
            regenfälle+ regenfällen+ regenschauer+ regenwetter+ regengebiet*+ schauer+
            niederschl*+ schnee*+ gewitter*+ sturm*+ stürme+ stürmisch*+ *sturm+ unwetter*+
            hagel*+ hitze*+ hitzewelle+ kälte*+ frost*+ glätte+ glatteis+ wind+ windböen+ böen+
            orkan*+ *böen+ unwetterwarnung*+ nebel*+ wolken*+ wolkig+ bewölkt*+ sonne+ sonnig*+
            sonnenstunden+ sonnenschein+ grad celsius+ hurrikan*+ taifun+ zyklon+ tornado*+
            tiefdruck*+ hochdruck*+ tief- hoch- vorhersage*+ dauerregen+ starkregen+ tropennacht+
            liter_pro_quadratmeter+ sommertag*+
        """,
        "00": """
            auswahl! *transport! ansturm! kriegen! kriegt! kriegst! genommen! *schaft!
        """,
    },
    "es": {
        "01": """
            película*+ cine+ cineast*+ director*- actor+ actores+ actriz+ actrices festival
            museo*+ exposición+ exposiciones+ pintor*+ pintura*+ cuadro* escultor*+ escultura*+
            artista*+ arte+ artes+ galería+ concierto*+ cantante*+ cantautor*+ canción+ canciones+
            álbum+ disco música+ músico*+ musical*+ orquesta+ ópera+ teatro+ teatral*+ escenario
            obra- obras- novela*+ novelista+ escritor*+ autor- autora- autores- poeta*+ poesía+
            libro libros+ editorial literari*+ literatura+ premio_cervantes+ premio_planeta+ goya+
            goyas+ óscar+ oscar+ arqueol*+ patrimonio+ unesco+ biblioteca televisión+ rtve+
            netflix+ serie+ guion+ guionista+ rodaje+ periodista* periódico*
            medios_de_comunicación+ danza+ bailarín+ bailarina+ ballet+ coreógraf*+ soprano+
            tenor+ director_de_orquesta+ comisari*_de_la_exposición fotograf*- cultura cultural*+
            rapero*+ rock+ flamenco+ gira+ banda- estreno+ taquilla+ museo_del_prado+
            feria_del_libro+ dramaturg*+
        """,
        "02": """
            policía*+ policial*+ guardia_civil+ mossos+ ertzaintza+ agentes- detenid*+ detención+
            detenciones arrest*+ fiscal fiscalía+ fiscales juez+ jueza+ jueces juzgad*+ juicio+
            tribunal+ sentencia+ condenad*+ condena- absuelt*+ absolución acusad*+ imputad*+
            investigad*+ sospechos*+ asesinat*+ asesin*+ homicidio*+ feminicidio*+ crimen+ muerto-
            muertos- muerte- apuñal*+ cuchillo navaja+ tiroteo+ disparo*+ atraco*+ atracador*+
            robo+ robos+ ladrón+ ladrones+ hurto*+ estafa*+ fraude+ narcotráfico+
            narcotraficante*+ droga+ drogas+ cocaína+ hachís+ fentanilo+ contraband*+ mafia*+
            banda_criminal+ bandas+ cártel+ cárteles+ cárcel+ prisión+ preso+ presos+ presas-
            reclus*+ abogad*+ audiencia_nacional+ audiencia_provincial+ tribunal_supremo+
            tribunal_constitucional supremo corte_suprema magistrad*+ querella+ denuncia- demanda-
            delito*+ delincuen*+ criminal*+ corrupción+ soborno*+ blanqueo+ lavado_de_dinero+
            violación+ violador+ abuso*_sexual*+ agresión+ agresiones+ agresor+ acoso+ secuestr*+
            extorsión+ registro* extradi*+ orden_de_arresto+ judicial*+ justicia+ penal+ interpol+
            víctima*- homicida+ capturad*+ sicario*+ pandilla*+ autopsia reo+
        """,
        "03": """
            accidente*+ choque colisión+ descarril*+ terremoto*+ sismo*+ seísmo*+ magnitud+
            epicentro+ réplica*- inundaci*+ riada*+ desbord*+ dana+ deslizamiento*+ alud+ aludes+
            avalancha*+ incendio*+ fuego llamas+ bomberos+ rescat*+ rescatistas+ emergencia*
            protección_civil+ ume+ ambulancia naufragi*+ hundid* hundimiento+ hundió vuelco vuelca
            accidente_aéreo+ estrell*- desastre*+ catástrofe*+ derrumb*+ explosión+ explosiones+
            explot*- fuga_de_gas+ erupción+ volcán tsunami+ huracán ciclón tornado evacuad*+
            evacu* desaparecid*+ escombros+ supervivient*+ sobrevivient*+ muerto- muertos- muerte-
            fallecid*- herid*- víctima*- ahogad*+ siniestr* caja*_negra*+ damnificad*+ atropell*+
            camión- autobús- autopista- carretera- salvamento+ buscan-
        """,
        "04": """
            economía*+ económic*+ pib+ inflación+ ipc+ bce+ banco+ bancos+ banca+ bancari*+
            tipos_de_interés+ tasas_de_interés+ hipoteca*+ bono+ bonos+ bolsa+ ibex+ índice*
            acciones accionista*+ mercado*+ inversión+ inversiones+ inversor*+ inversionista*+
            euro- euros- dólar*- millones- factur*+ ingresos+ beneficio*+ ganancias+
            utilidad_neta+ trimestr*+ dividendo*+ empresa*+ empresari*+ compañía*+ grupo-
            industria*+ industrial* producción export*+ importaciones+ importación importador*+
            arancel*+ comerci*+ consumo+ consumidor* precio*+ petróleo+ crudo+ barril+ brent+
            opep+ gas- energía energétic* electricidad impuesto*+ fiscal- tributari*+ iva+ deuda+
            déficit+ presupuesto*+ fmi+ banco_mundial+ ocde+ cepal+ crecimiento+ recesión+ fusión
            opa+ adquisición+ startup*+ consejero_delegado+ director_ejecutivo+ ceo+
            consejo_de_administración+ ceoe+ quiebra+ concurso_de_acreedores+ calificación- fitch+
            agricult*+ agrícol*+ ganader*+ turismo turístic* aerolínea* fabricante* automotriz+
            automóvil* inmobiliari*+ vivienda- fed+ reserva_federal+ wall_street+ nasdaq+
            dow_jones+ moneda peso- bitcoin+ criptomoneda*+ competencia- ventas+ financ*+
            santander bbva+ repsol+ iberdrola+ telefónica+ inditex+ hacienda+
        """,
        "05": """
            escuela*+ escolar*+ alumn*+ estudiant*+ universi*+ profesor*+ docent*+ maestr*+
            colegio*+ instituto- bachillerato+ selectividad+ ebau+ pau- examen*+ exámenes+
            educación+ educativ*+ enseñanza+ aula*+ clase- clases+ curso+ matrícula*+ titulación+
            doctorado+ doctorand*+ beca*+ becari*+ rector*+ campus+ facultad+ guardería*+
            formación_profesional+ fp+ infantil- primaria- secundaria+ pisa+ alfabetización+
            aprendizaje comedor- oposiciones- ministerio_de_educación+
        """,
        "06": """
            medio_ambiente+ medioambient*+ ambiental*+ clima+ climátic*+ emision*+ co2+ carbono+
            gases_de_efecto_invernadero+ calentamiento_global+ contamin*+ residuo*+ basura*
            reciclaje+ plástico*+ biodiversidad+ especie*+ extinción+ bosque*+ selva+ amazonía+
            amazonia+ deforestación+ parque_nacional+ parque_natural+ reserva_natural+
            área_protegida+ fauna+ flora+ ecosistema*+ ecolog*+ ecologista*+ renovable*+ eólic*+
            solar+ fotovoltaic*+ combustibles_fósiles+ neutralidad_de_carbono+ cop30+ cop29+
            cop31+ glaciar*+ sequía+ océano*+ coral*+ arrecife*+ greenpeace+ wwf+ seo/birdlife+
            sostenib* acuífero*+ pesticida*+ pfas+ vertido*+ lobo+ lobos+ oso- osos lince*+
            animales- peces aves+ naturaleza+ agua- transición_ecológica+ transición_energética+
            conservación+ doñana+ mar_menor+
        """,
        "07": """
            salud+ sanidad+ sanitari*+ hospital* médic*+ enfermer*+ paciente*+ enfermedad*+
            enferm*+ cáncer+ tumor*+ oncol*+ virus+ infección+ infecciones+ contagi*+ brote+
            epidemi*+ pandemi*+ covid*+ coronavirus+ gripe+ vacun*+ fármaco*+ medicament*+
            farmac*+ oms+ tratamiento*+ terapia*+ cirug*+ cirujan*+ trasplante*+ urgencias+
            atención_primaria+ listas_de_espera+ diabetes+ cardíac*+ infarto*+ ictus+ alzhéimer+
            demencia+ obesidad+ tabaco+ tabaquismo+ alcohol adiccion*+ depresión+ salud_mental+
            psiquiatr*+ embaraz*+ parto nacimiento- bebé* pediatr*+ sarampión+ dengue+ cólera+
            ébola+ chikunguña+ vih+ sida+ antibiótic*+ bacteri*+ diagnóstic*+ síntoma*+ cribado*+
            clínic*+ sistema_nacional_de_salud+ osakidetza+ minsa+
        """,
        "08": """
            insólit*+ curios* guinness+ récord_mundial cumpleaños+ centenari*+ boda+ bodas+
            gemel*+ mellizos+ trilliz*+ cachorr*+ perro*+ perra gato gatos zoo+ zoológico+ panda+
            pingüino*+ elefante- reencuentro+ reencuentr* héroe lotería+ gordo_de_navidad+ bote-
            premio_gordo+ primitiva+ euromillones+ casa_real+ familia_real+ rey- reina- princesa+
            leonor+ príncipe- botella- viral+ redes_sociales- emotiv*+ conmovedor*+ abuela+
            abuelo+ famoso- famosos influencer loro+ mascota*+ sorprendente*+ anécdota+
        """,
        "09": """
            sindica*+ ccoo+ ugt+ comisiones_obreras+ cgt+ huelga*+ huelguista*+ paro- paros+
            trabajador*+ trabajo laboral*+ empleo*+ empleados+ desempleo+ desemplead*+ parados+
            seguridad_social despid*+ ere+ eres- erte+ despidos+ obrer*+ salari*+ sueldo*+
            salario_mínimo+ smi+ pension*+ jubila*+ convenio_colectivo+ convenio+
            negociación_colectiva+ jornada_laboral+ 37,5_horas+ condiciones_laborales+
            siniestralidad_laboral+ accidente_laboral+ teletrabajo+ contrat*- patronal+ plantilla+
            reforma_laboral+ servicios_mínimos+ afiliad*+ autónomos+ diálogo_social+
        """,
        "10": """
            moda+ diseñador*+ desfile* pasarela+ receta* cocina+ cociner*+ chef+ restaurante*+
            gastronom*+ michelin+ vino- vinos+ bodega*+ cerveza+ vacaciones+ veranean* turista*
            hotel* playa* viaje- viajes- viajer* crucero*+ jardín jardines jardinería+ juguete*+
            videojuego*+ ocio+ bienestar- belleza+ cosmétic*+ yoga+ gimnasio+ senderis*+ camping*+
            lujo+ navidad- carnaval semana_santa compras+ rebajas+ fiestas+ feria_de_abril+
            san_fermín+ sanfermines+ tapas+ repostería+ aceite_de_oliva estilo_de_vida+
        """,
        "11": """
            gobierno*+ presidente- president*_del_gobierno+ moncloa+ ministr*- ministerio-
            parlament*+ diputad*+ congreso+ congreso_de_los_diputados+ senado+ senador*+ elección+
            eleccion*+ electoral*+ elector*+ voto+ votos+ votación+ votantes+ urnas+ comicios+
            referéndum+ candidat*+ encuesta* campaña- partido_popular+ pp+ psoe+ vox+ sumar-
            podemos- junts+ erc+ pnv+ bildu+ morena- oposición+ mayoría- coalición+
            proyecto_de_ley+ ley- enmienda*+ reforma- moción_de_censura+ alcald*+ ayuntamiento*
            junta- generalitat+ autonómic* comunidad_autónoma diplomát*+ diplomacia+ embajad*+
            canciller*+ asuntos_exteriores+ exteriores+ cumbre+ bilateral*+ unión_europea+ ue+
            comisión_europea+ von_der_leyen+ parlamento_europeo+ bruselas+ onu+ naciones_unidas+
            consejo_de_seguridad+ otan g7+ g20+ oea+ mercosur+ celac+ casa_blanca+ kremlin+ trump+
            biden+ putin macron+ sánchez+ feijóo+ abascal+ ayuso+ sheinbaum+ milei+ petro boric+
            lula+ maduro+ xi_jinping+ sancion*+ tratado*+ polític* líder- democra*+ constitución+
            constitucional- dimisión+ dimite+ dimitió+ dimitir+ renunci*- destitu* nombramiento+
            opositor*+ régimen dictadura+ mandatari*+ decreto+
        """,
        "12": """
            papa+ vaticano+ santa_sede+ iglesia*+ obispo*+ arzobispo*+ cardenal*+ cónclave+
            diócesis+ parroqui*+ párroco+ sacerdote*+ cura monja*+ religios*+ misa+ homilía+
            ángelus+ jubileo+ peregrin*+ católic*+ cristian*+ ortodox*+ evangélic*+ protestant*+
            musulman*+ islam+ islámic*- imán+ mezquita*+ ramadán+ judí*+ rabin*+ sinagoga+
            religión+ fe- fieles+ oración+ oraciones santo- santa- beatific*+ canoniz*+
            conferencia_episcopal+ encíclica+ león_xiv+ papa_francisco+ budis*+ dalái_lama+
            hindú*+ patriarca+ sínodo+ evangelio+ biblia+ corán+ teólog*+ basílica+ catedral
            procesión+ procesiones cofradía*+ virgen+
        """,
        "13": """
            cienc*+ científic*+ investigador*+ investigación- estudio- revista- csic+ telescopio+
            espacio- espacial*+ nasa+ astronaut*+ satélite*+ cohete+ órbita+ luna+ marte+
            planeta*+ asteroide*+ cometa*+ galaxia*+ agujero_negro+ agujeros_negros+ físic*-
            partícula*+ cern+ genétic*+ genoma+ gen+ genes+ adn+ célula* molécul*+ laboratorio*
            inteligencia_artificial+ ia+ chatgpt+ openai+ algoritmo*+ robot*+ tecnol*+ digital*
            software+ hacker*+ ciber*+ informátic*+ computa*+ cuántic*+ chip+ chips+
            semiconductor*+ teléfono_móvil móviles aplicación- google+ apple+ microsoft+ nvidia+
            internet+ paleont*+ dinosaurio*+ fósil+ fósiles experimento*+ descub* spacex+
            starlink+ biólog*+ biolog*+ químic* astrónom*+ astronom*+ matemátic*+ neurocien*+
            filtración_de_datos+ innovación patente*+ yacimiento+ atapuerca+
        """,
        "14": """
            migrant*+ migrator*+ migración+ inmigra*+ emigra* cayuco*+ patera*+ asilo+ refugiad*+
            deport*ados deportad*+ deportacion*+ menores_no_acompañados+ natalidad+ nacimientos+
            población+ demográf*+ censo+ pobreza+ pobres+ sin_hogar+ cáritas+ cruz_roja
            discapaci*+ familia*+ padres- hijos- niñ*- pareja*- divorcio*+ adopción+ aborto+
            eutanasia+ discrimina*+ racis*+ xenof*+ antisemit*+ homofob*+ homofobia+ lgtb*+ lgbt*+
            gay+ trans orgullo+ igualdad+ género+ violencia_de_género+ violencia_machista+
            machis*+ mujer*- feminis*+ 8m+ mayores- ancian*+ jóvenes- juventud voluntari*+
            solidari* ong- ayuda_social+ bienestar_social+ ingreso_mínimo_vital+ desigualdad*+
            derechos_humanos derechos_civiles+ indígena*+ esclavitud+ acoso_escolar+
            afrodescendiente*+ dependencia- caravana_migrante+
        """,
        "15": """
            fútbol+ futbol*+ gol+ goles+ laliga+ liga+ champions+ liga_de_campeones+ copa+
            copa_del_rey+ libertadores+ eurocopa+ mundial campeonato*+ partido partidos- equipo*
            club entrenador*+ técnico- seleccionador+ selección delantero*+ defensa-
            centrocampista*+ portero* penalti*+ fuera_de_juego+ estadio+ afición+ hinchas+
            árbitr*+ real_madrid+ barça+ fc_barcelona+ barcelona- atlético+ athletic+ olímpic*+
            olimpiada*+ medalla*+ oro- plata- bronce+ podio+ tenis+ tenista*+ alcaraz+ nadal+ atp+
            wta+ wimbledon+ roland_garros+ set+ sets+ baloncesto+ básquet*+ nba+ acb+ euroliga+
            balonmano+ voleibol+ béisbol+ rugby+ golf+ ciclis*+ vuelta_a_españa+ tour_de_francia+
            giro_de_italia+ etapa+ pelotón+ fórmula_1+ fórmula+ f1+ gran_premio+ pole+ motogp+
            piloto- esquí+ eslalon+ atlet*+ maratón+ natación+ nadador*+ libre- boxeo+ boxeador*+
            uefa+ fifa+ coi- dopaje+ final- semifinal*+ cuartos_de_final+ octavos_de_final+
            victoria+ victorias derrot*+ empate+ empató+ empataron+ ganó- venció vencieron
            temporada+ torneo*+ campeon*+ campeón+ título- jornada- clasificación+ fichaje*+
            deport*+ paralímpic*+ relevo*- goleador*+ prórroga+ descanso-
        """,
        "16": """
            guerra+ bélic*+ conflicto+ ataque*- misil*+ dron+ drones+ bombarde*+ bomba*+ ejército+
            militar*+ soldado*+ tropas+ fuerzas_armadas+ combat*+ ofensiva+ frente- invasión+
            alto_el_fuego+ cese_el_fuego+ tregua+ paz+ negociaciones_de_paz+ acuerdo_de_paz+
            rehén+ rehenes+ terroris*+ atentado*+ suicida+ yihad*+ estado_islámico+ al_qaeda+
            hamás+ hezbolá+ hutí*+ gaza+ israel*- ucran*- kiev- ruso- rusa- rusos- rusas- rusia-
            talib*+ milicia*+ miliciano*+ rebelde*+ guerrill*+ disidencias+ eln+ farc+
            golpe_de_estado+ golpista*+ junta_militar+ enfrentamiento*+ disturbios+ revuelta+
            manifestantes- gases_lacrimógenos+ armas+ arma- nuclear*- artillería+ tanque*+ caza-
            cazas+ buque*_de_guerra+ armada- marina- defensa_aérea+ prisioneros_de_guerra+
            intercambio_de_prisioneros+ civiles+ cascos_azules+ genocidio+ crímenes_de_guerra+
            masacre*+ otan defensa- ministerio_de_defensa+ pentágono+ escalada+
            guardia_revolucionaria+
        """,
        "17": """
            aemet+ meteorol*+ temperatura*+ lluvi*+ nieve+ nevada*+ tormenta*+ granizo+ calor+
            ola_de_calor+ frío+ helada*+ ola_de_frío+ viento*+ rachas+ temporal+ borrasca+
            alerta_roja+ aviso_rojo+ aviso_naranja+ aviso_amarillo+ alerta_naranja+
            alerta_amarilla+ avisos+ anticiclón+ ciclón+ huracán+ tifón+ tornado*+ niebla*+ nub*+
            cielos+ despejado*+ sol- grados+ litros_por_metro_cuadrado+ precipitacion*+ chubascos+
            pronóstico*+ oleaje+ tormenta_tropical+ smn+ termómetro*+ calima+
        """,
    },
    "pt": {
        "01": """
            filme*+ cinema+ cineast*+ realizador*+ diretor*- ator+ atores+ atriz+ atrizes festival
            museu*+ exposição+ exposições+ pintor*+ pintura*+ quadro* escultor*+ escultura*+
            artista*+ arte+ artes+ galeria+ concerto*+ show cantor*+ canção+ canções+ álbum+ disco
            música+ músico*+ musical*+ orquestra+ ópera+ teatro+ teatral*+ palco espetáculo*+
            romance+ romancista+ escritor*+ autor- autora- autores- poeta*+ poesia+ livro livros+
            editora literári*+ literatura+ prémio_camões+ prêmio_camões+ óscar+ oscar+ arqueol*+
            património+ patrimônio+ unesco+ biblioteca televisão+ rtp+ globo- netflix+ série+
            novela+ telenovela+ jornalista* jornal- imprensa- dança+ bailarin*+ bailado+ balé+
            coreógraf*+ soprano+ tenor+ maestro+ fotograf*- cultura cultural*+ rapper*+ rock+
            fado+ fadista+ samba+ digressão+ turnê+ banda- estreia+ bilheteira+ bilheteria+
            curador*+
        """,
        "02": """
            polícia*+ policia*+ gnr+ psp+ polícia_judiciária+ polícia_federal+ pj- pf- detid*+
            detenção+ detenções preso+ presos+ presa prisão+ ministério_público+ procurador*+
            juiz*+ juíza+ julgamento+ tribunal+ sentença+ condenad*+ condena* absolvid*+
            absolvição+ arguid*+ acusad*+ réu+ réus+ investigad*+ suspeit*+ inquérito+ assassin*+
            homicídio*+ feminicídio*+ crime+ crimes+ criminos*+ criminal*+ esfaque*+ faca+
            tiroteio+ baleado*+ disparo*+ tiros+ assalto*+ assaltant*+ roubo*+ furto*+ ladrão+
            ladrões+ burla+ burlas+ fraude*+ tráfico+ traficante*+ droga+ drogas+ cocaína+ haxixe+
            contraband*+ máfia+ milícia+ facção+ facções cadeia+ recluso*+ detento*+ advogad*+
            supremo+ stf+ stj+ tribunal_constitucional magistrad*+ queixa+ denúncia- processo-
            corrupção+ suborno+ propina+ branqueamento+ lavagem_de_dinheiro+ violação+ estupro+
            abuso*_sexual*+ agressão+ agressões+ agressor+ assédio+ sequestr*+ rapto+ extorsão+
            buscas extradi*+ mandado*+ judicial*+ justiça+ penal+ interpol+ vítima*- autópsia
            homicida+ violência_doméstica+
        """,
        "03": """
            acidente*+ colisão+ descarril*+ terramoto*+ terremoto*+ sismo*+ magnitude+ epicentro+
            réplica*- inunda*+ cheia*+ enchente*+ deslizamento*+ desabamento*+ derrocada*+
            avalanche*+ incêndio*+ fogo fogos+ chamas+ bombeiros+ resgat*+ emergência*
            proteção_civil+ defesa_civil+ inem+ samu+ ambulância naufrági*+ afund*+
            queda_de_avião+ despenhou*+ despist*+ desastre*+ catástrofe*+ desab*+ explosão+
            explosões+ fuga_de_gás+ erupção+ vulcão tsunami+ furacão ciclone tornado evacuad*+
            retirad*- desaparecid*+ escombros+ sobrevivente*+ morto- mortos- morte- ferid*-
            vítima*- afogad*+ sinistr*+ caixa*_negra*+ caixa-preta+ desalojad*+ desabrigad*+
            atropel*+ camião- caminhão- autocarro- ônibus- autoestrada- salvamento+ capotamento+
        """,
        "04": """
            economia*+ económic*+ econômic*+ pib+ inflação+ bce+ banco_central+ banco+ bancos+
            banca- bancári*+ taxa*_de_juro+ juros+ selic+ crédito obrigações+ bolsa+ psi+
            ibovespa+ índice* ações+ acionista*+ mercado*+ investiment*+ investidor*+ euro- euros-
            dólar*- milhões- mil_milhões- bilhões- factur*+ fatur*+ receita*- lucro*+
            resultado_líquido+ trimestr*+ dividendo*+ empresa*+ empresári*+ companhia*+ grupo-
            indústria*+ industrial* produção export*+ importações+ importação tarifa*+ comérci*+
            comercia* consumo+ consumidor* preço*+ petróleo+ barril+ brent+ gás- energia
            energétic* eletricidade imposto*+ fiscal+ tributári*+ iva+ dívida+ défice+ déficit+
            orçamento* fmi+ banco_mundial+ ocde+ crescimento+ recessão+ fusão opa+ aquisição+
            startup*+ presidente_executivo+ ceo+ conselho_de_administração+ insolvência+ falência+
            rating fitch+ agricult*+ agrícol*+ agronegócio+ turismo turístic* companhia_aérea tap-
            automóvel automotiv* imobiliári*+ habitação- fed+ reserva_federal+ wall_street+
            nasdaq+ dow_jones+ moeda bitcoin+ criptomoeda*+ concorrência- vendas+ financ*+
            finanças+ petrobras+ galp+ edp+ vale- embraer+
        """,
        "05": """
            escola*+ escolar*+ aluno*+ aluna*+ estudante*+ universi*+ professor*+ docente*+
            ensino+ ensino_superior+ ensino_básico+ liceu secundário- exame*+ enem+ vestibular+
            educação+ educativ*+ educacional+ aula*+ sala_de_aula+ turma*+ matrícula*+
            licenciatura+ mestrado+ doutoramento+ doutorado+ bolsa*_de_estudo+ reitor*+ campus+
            faculdade*+ creche*+ jardim_de_infância+ ano_letivo+ propinas+ pisa+ alfabetização+
            mec+ ministério_da_educação+ fenprof
        """,
        "06": """
            ambiente+ ambiental*+ ambientalist*+ meio_ambiente+ clima+ climátic*+ emissõ*+ co2+
            carbono+ gases_com_efeito_de_estufa+ gases_de_efeito_estufa+ aquecimento_global+
            poluição+ poluent*+ poluíd*+ resíduo*+ lixo+ reciclagem+ plástico*+ biodiversidade+
            espécie*+ extinção+ floresta*+ amazónia+ amazônia+ desmatamento+ desflorestação+
            desmate+ parque_nacional+ parque_natural+ reserva_natural+ área_protegida+ fauna+
            flora+ ecossistema*+ ecol*+ renováve*+ eólic*+ solar+ combustíveis_fósseis+
            neutralidade_carbónica+ cop30+ cop29+ cop31+ glaciar*+ geleira*+ seca oceano*+ coral+
            corais+ recife*- greenpeace+ wwf+ quercus+ ibama+ sustentáve* pesticida*+ lobo* onça+
            animais- peixes aves+ natureza+ água- transição_energética+ conservação+ garimpo+
        """,
        "07": """
            saúde+ sanitári*+ hospita*+ médic*+ enfermeir*+ paciente*+ utente*+ doente*+ doença*+
            cancro+ câncer+ tumor*+ oncol*+ vírus+ infeção+ infecção+ infeções contági*+ surto+
            epidemi*+ pandemi*+ covid*+ coronavírus+ gripe+ vacina*+ fármaco*+ medicament*+
            remédio*+ farmac*+ oms+ anvisa+ infarmed+ tratamento*+ terapia*+ cirurg*+
            transplante*+ urgência*- sns+ sus+ dgs+ listas_de_espera+ diabetes+ cardíac*+
            enfarte*+ infarto*+ avc+ alzheimer+ demência+ obesidade+ tabaco+ tabagismo+ álcool
            dependência* depressão+ saúde_mental+ psiquiatr*+ gravidez+ grávida*+ parto partos
            nascimento- bebé* bebê* pediatr*+ sarampo+ dengue+ cólera+ ébola+ ebola+ chikungunya+
            malária+ vih+ hiv+ sida+ aids+ antibiótic*+ bactéri*+ diagnóstic*+ sintoma*+
            rastreio*+ clínic*+
        """,
        "08": """
            insólit*+ curios* guinness+ recorde_mundial aniversário centenári*+ casamento*+
            gémeos+ gêmeos+ trigémeos+ cachorr*+ cão+ cães+ gato*+ zoo+ zoológico+ panda+ pinguim+
            pinguins+ elefante- reencontr*+ herói lotaria+ loteria+ mega-sena+ euromilhões+
            jackpot+ apostador* família_real+ rei- rainha- princesa+ príncipe- garrafa- viral+
            viraliz*+ redes_sociais- emocionante*+ comovente*+ avó+ avô+ famoso- famosos
            influenciador* papagaio+ animal_de_estimação+ inusitad*+
        """,
        "09": """
            sindica*+ cgtp+ ugt+ cut- greve*+ grevista*+ paralisação+ trabalhador*+ trabalho
            laboral+ laborais+ trabalhista*+ emprego*+ empregad*+ desemprego+ desempregad*+
            despedi*+ demissões+ demissão_em_massa+ operári*+ salári*+ salário_mínimo+ pensõ*+
            aposentad*+ aposentadoria+ reforma_antecipada+ acordo_coletivo+ contratação_coletiva+
            convenção_coletiva+ jornada_de_trabalho+ escala_6x1+ condições_de_trabalho+
            acidente_de_trabalho+ teletrabalho+ contrato*- patronal+ código_do_trabalho+
            pacote_laboral+ serviços_mínimos+ concertação_social+ metalúrgic*+
        """,
        "10": """
            moda+ estilista*+ desfile*+ passerelle+ passarela+ receita_culinária culinári*+
            cozinha+ chef+ restaurante*+ gastron*+ michelin+ vinho*+ adega* vinícola*+ cerveja+
            férias+ veraneant* turista* hotel* praia* viagem- viagens viajante* cruzeiro*+ jardim
            jardinagem+ brinquedo*+ videojogo*+ videogame*+ lazer+ bem-estar+ beleza+ cosmétic*+
            ioga+ ginásio campismo+ caminhada*+ luxo+ natal- carnaval réveillon compras+ saldos+
            festas_populares+ santos_populares+ azeite estilo_de_vida+
        """,
        "11": """
            governo*+ primeiro-ministro+ presidente- presiden*_da_república+ belém- planalto+
            ministr*- ministério- parlament*+ deputad*+ assembleia_da_república+ congresso+
            câmara_dos_deputados+ senado+ senador*+ eleiç*+ eleitora*+ eleitor*+ voto+ votos+
            votação+ urnas+ referendo+ plebiscito+ candidat*+ sondage*+ pesquisa_datafolha+
            campanha- ps+ psd+ chega- iniciativa_liberal+ bloco_de_esquerda+ pcp+ pt pl- mdb+
            oposição+ maioria- coligação+ coalizão+ projeto_de_lei+ proposta_de_lei+ lei- emenda*+
            reforma- moção_de_censura+ prefeit*+ autarqui*+ autárquicas+ presidente_da_câmara+
            vereador*+ diplomat*+ diplomacia+ embaix*+ negócios_estrangeiros+ itamaraty+ cimeira+
            cúpula+ bilateral*+ união_europeia+ ue+ comissão_europeia+ von_der_leyen+
            parlamento_europeu+ bruxelas+ onu+ nações_unidas+ conselho_de_segurança+ nato otan g7+
            g20+ brics+ mercosul+ casa_branca+ kremlin+ trump+ biden+ putin macron+ montenegro
            marcelo ventura+ lula+ bolsonaro+ tarcísio+ milei+ maduro+ xi_jinping+ sanç*+
            tratado*+ polític* líder- democra*+ constituição+ demissão+ demit*- exoner*+ nomeado-
            nomeação- opositor*+ regime ditadura+ decreto+ tse+
        """,
        "12": """
            papa+ vaticano+ santa_sé+ igreja*+ bispo*+ arcebispo*+ cardea*+ cardeal+ conclave+
            diocese*+ paróqui*+ pároco+ padre*+ freira*+ religios*+ missa+ homilia+ ângelus+
            jubileu+ peregrin*+ católic*+ cristã*+ ortodox*+ evangélic*+ pastor- protestant*+
            muçulman*+ islão+ islã+ islâmic*- imã+ mesquita*+ ramadão+ ramadã+ judaic*+ judaísmo+
            judeu*+ rabino*+ sinagoga+ religião+ religiões fé+ fiéis+ oração+ orações santo-
            santa- beatific*+ canoniz*+ conferência_episcopal+ cnbb+ encíclica+ leão_xiv+
            papa_francisco+ budis*+ dalai_lama+ hindu*+ patriarca+ sínodo+ evangelho+ bíblia+
            alcorão+ teólog*+ fátima+ santuário+ basílica+ procissão+ candomblé+ umbanda+
        """,
        "13": """
            ciênc*+ cientist*+ científic*+ investigador*+ pesquisador*+ investigação- pesquisa-
            estudo- revista- fapesp+ telescópio+ espaço- espacia*+ nasa+ astronaut*+ satélite*+
            foguetão+ foguete*+ órbita+ lua+ marte+ planeta*+ asteroide*+ cometa*+ galáxi*+
            buraco_negro+ buracos_negros+ físic*- partícula*+ cern+ genétic*+ genoma+ gene+ genes+
            adn+ dna+ célula* molécul*+ laboratóri* inteligência_artificial+ ia+ chatgpt+ openai+
            algoritmo*+ robô*+ robótic*+ tecnol*+ digita* software+ hacker*+ ciber*+ informátic*+
            computa*+ quântic*+ chip+ chips+ semicondutor*+ telemóve* smartphone*+ celular-
            aplicaç*- aplicativo+ google+ apple+ microsoft+ nvidia+ internet+ paleont*+
            dinossauro*+ fóssil+ fósseis experiência*- descob* spacex+ starlink+ biólog*+ biolog*+
            químic* astrónom*+ astronom*+ matemátic*+ neurociê*+ fuga_de_dados+
            vazamento_de_dados+ inovação patente*+
        """,
        "14": """
            migrante*+ migratóri*+ migração+ imigra*+ emigra* asilo+ refugiad*+ deportad*+
            deportaç*+ natalidade+ nascimentos+ população+ demográf*+ censo*+ pobreza+ pobres+
            sem-abrigo+ sem-teto+ morador*_de_rua+ cáritas+ bolsa_família+ deficiên*+ famíli*+
            pais- filhos- criança*- casais- divórcio*+ adoção+ aborto+ eutanásia+ discrimina*+
            racis*+ xenof*+ antissemit*+ homofob*+ lgbt*+ gay+ trans+ orgulho+ igualdade+ género+
            gênero+ violência_contra_as_mulheres+ mulher*- feminis*+ idos*+ jovens- juventude
            voluntári*+ solidari* ong- apoio*_socia*+ assistência_social+ desigualdade*+
            direitos_humanos direitos_civis+ indígena*+ quilombol*+ escravatura+ escravidão+
            bullying+ cotas+
        """,
        "15": """
            futebol*+ golo*+ gol+ gols+ liga+ brasileirão+ liga_dos_campeões+ champions+ taça+
            copa+ libertadores+ mundial campeonato*+ jogo jogos partida equipa* equipe- time-
            clube treinador*+ técnico- selecionador+ seleção avançado+ atacante*+ zagueiro*+
            defesa- médio- guarda-redes+ goleiro*+ penálti+ pênalti+ fora-de-jogo+ impedimento-
            estádio+ adepto*+ torcida+ torcedor*+ árbitr*+ benfica+ sporting+ fc_porto+ flamengo+
            palmeiras+ corinthians+ cristiano_ronaldo+ olímpic*+ olimpíada*+ medalha*+ ouro-
            prata- bronze+ pódio+ ténis+ tênis+ tenista*+ atp+ wta+ wimbledon+ roland_garros+ set+
            sets+ basquet*+ nba+ andebol+ handebol+ voleibol+ vôlei+ rugby+ râguebi+ golfe+
            ciclis*+ volta_a_portugal+ etapa+ pelotão+ fórmula_1+ fórmula+ f1+ grande_prémio+
            pole+ motogp+ piloto- surf+ atlet*+ maratona+ natação+ nadador*+ judo+ judoca+ boxe+
            uefa+ fifa+ doping+ final- finais semifina*+ meias-finais+ quartas_de_final+
            quartos_de_final+ oitavos_de_final+ vitória*+ derrot*+ empate+ empatou+ empataram+
            venceu+ venceram+ época- temporada torneio*+ campeã*+ campeão+ título- jornada-
            rodada+ classificação+ transferência* desport*+ esport*+ paralímpic*+ estafeta
            goleador*+ artilheiro+
        """,
        "16": """
            guerra+ bélic*+ conflito+ ataque*- míssil+ mísseis+ drone*+ bombarde*+ bomba*+
            exército+ militar*+ soldado*+ tropas+ forças_armadas+ combat*+ ofensiva+ frente-
            invasão+ cessar-fogo+ trégua*+ paz+ negociações_de_paz+ acordo_de_paz+ refém+ reféns+
            terroris*+ atentado*+ suicida+ jihad*+ estado_islâmico+ al-qaeda+ hamas+ hezbollah+
            huthi*+ houthi*+ gaza+ israel*- ucrân*- ucran*- kiev- russo- russa- russos- russas-
            rússia- talib*+ miliciano*+ rebelde*+ guerrilh*+ insurgente*+ golpe_de_estado+ golpe-
            golpista*+ junta_militar+ confront*+ motim+ distúrbios+ revolta+ manifestantes-
            gás_lacrimogéneo+ armas+ arma- nuclear*- artilharia+ tanque*+ caças+ navio*_de_guerra+
            marinha- defesa_aérea+ prisioneiros_de_guerra+ troca_de_prisioneiros+ civis+
            capacetes_azuis+ genocídio+ crimes_de_guerra+ massacre*+ cabo_delgado+
            ministério_da_defesa+ pentágono+ escalada+ guarda_revolucionária+
        """,
        "17": """
            ipma+ inmet+ meteorol*+ previsão+ temperatura*+ chuva*+ neve+ nevão+ trovoada*+
            tempestade*+ granizo+ calor+ onda_de_calor+ frio+ geada*+ onda_de_frio+ vento*+
            rajadas+ temporal+ temporais depressão- aviso_vermelho+ aviso_laranja+ aviso_amarelo+
            alerta_vermelho+ alerta_laranja+ anticiclone+ ciclone+ furacão+ tufão+ tornado*+
            nevoeiro*+ neblina+ nuvens+ nublado+ céu sol- graus+ milímetros+ precipitaç*+
            aguaceiros+ frente_fria+ agitação_marítima+ tempestade_tropical+ termómetro*+
            termômetro*+ mau_tempo+
        """,
    },
}  # fmt: skip
