"""Words that tell that something happened, in German; `happenings` says how they are written."""

TABLE = """
meeting noun: treffen sitzung gipfel konferenz gespräch gespräche verhandlungen tagung beratungen
    runde ministerrat kabinettssitzung parteitag unterredung sitzungen konferenzen
    verhandlungsrunde gipfels unterredungen zusammenkunft audienz treffens beratung vollversammlung
    gesprächen aufsichtsratssitzung gesprächsrunde runde_der_gespräche runde_der_verhandlungen
    erste_runde zweite_runde dritte_runde friedensgespräche vermittlungsgespräche spitzengespräch
    spitzengespräche krisentreffen sondersitzung
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
meeting set: kommen_erneut~zusammen treffen_sich_erneut tritt~zusammen treten~zusammen
    trifft_sich treffen_sich kommt~zusammen kommen~zusammen wird~treffen werden~treffen
    verhandelt_wird will_sich~treffen tagt empfängt beraten_am berät_am beraten_in zusammenkommen
    werden_sich~treffen wird_sich~treffen will~treffen wollen_sich~treffen wollen~beraten
    will~beraten werden~beraten wird~empfangen treffen_am kommen_am tagen_am soll~zusammenkommen
    wird~zusammenkommen zu~gesprächen_zusammenkommen zu~gesprächen~zusammenkommen
    zu~verhandlungen_zusammenkommen zu~beratungen_zusammenkommen sollen~zusammenkommen
    wollen~zusammenkommen sollen_sich~treffen soll_sich~treffen sollen~verhandeln sollen~beraten
    soll~tagen kommen_zu~zusammen kommt_zu~zusammen
meeting near: beginnt begann begonnen geplant stattfinden stattfindet findet fand teilnehmen
    teilgenommen delegationen außenminister eröffnet fortgesetzt einberufen endete gingen ging
    unterhändler vertreter fortsetzen vertagt abgebrochen gescheitert ergebnislos beraten
    verhandelten trafen zusammengekommen angesetzt dienstag montag mittwoch donnerstag freitag
meeting lead: nach bei beim rande während am
meeting hint: präsident präsidentin kanzler kanzlerin außenminister außenministerin
    ministerpräsident ministerpräsidentin staatschef amtskollegen amtskollege papst regierungschef
    könig vertreter staatschefs regierungschefs amtskollegin bundeskanzler
meeting held: dauerte dauerten begann begannen endete endeten
meeting despite: warten bevorstehende bevorstehenden
meeting not: spiel spiele liga tor tore heimspiel pressekonferenz mannschaft trainer elfmeter
    bergsteiger berg alpinisten spieltag bundesliga zuschauer zuschauern dfb-pokal fc eintracht
    viertelfinale turnier turniers doppelpack
attack noun: angriff angriffe attacke überfall raid mord bluttat angriffen attacken übergriff
    gewalttat messerstecherei überfälle anschlages anschlags angriffs tötungsdelikt schüsse
    explosionen entführung
attack plain: raubmord raubüberfälle messerstecherei luftangriff luftangriffe drohnenangriff
    drohnenangriffe raketenangriff raketenangriffe anschlag anschläge bombenanschlag terroranschlag
    schießerei messerangriff messerattacke selbstmordanschlag beschuss amoklauf drohnenattacke
    luftschlag luftschläge luftangriffen drohnenangriffen artilleriebeschuss autobombe hinterhalt
    femizid sprengstoffanschlag erschoss erschossen erstochen erstach drohnenangriffs messerangriffe
    amokfahrt amoktat doppelmord anschlagsserie terrorangriff terrorangriffe raketenbeschuss
    raketenangriffen mordanschlag säureangriff brandanschlag brandanschläge raubüberfall attentat
    attentate geiselnahme selbstmordanschläge selbstmordattentat bombenanschläge bombenangriff
    massaker todesfahrt drohnenschlag autobomben bombenexplosion angriffswelle schusswechsel
    beilattacke axtangriff
attack done: eröffnete_das_feuer bombardierte bombardierten eröffneten_das_feuer auf~geschossen
    schoss~auf erschoss erschossen erstach erstochen ermordet ermordete ermordeten niedergestochen
    das_feuer_eröffnet in_die_menge_gefahren fuhr_in_eine_menschenmenge raste_in_eine_menschenmenge
    in_die_luft_gesprengt sprengte_sich niedergeschossen beschossen~mit entführt entführten
    entführte verschleppten erschlagen totgeschlagen stach~ein in_brand_gesetzt~brandstifter
    mit_einem_messer~verletzt mit_einem_messer~angegriffen bombardiert hatten~bombardiert
    haben~bombardiert
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
    marschflugkörper kaserne konvoi kontrollposten küchenmesser fahrgäste
attack not: stürmer tor tore liga trainer regierung herz spiel abwehr mittelfeld asthma verbal club
    bundesligist transfer
attack brawl: zusammenstößen zusammenstöße zusammenstöße ausschreitungen auseinandersetzungen
    rangeleien
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
    ernannt zum_vorsitzenden~wählten zum_vorsitzenden~gewählt zur_vorsitzenden~gewählt
    zur_vorsitzenden~wählten zum_vorsitzenden~bestimmt zum_chef~gewählt zur_chefin~gewählt
appointment may: folgt_auf nachfolger_wird nachfolgerin_wird zum_neuen übernimmt_bis
    bis_auf_weiteres_übernimmt interimsweise_übernimmt vorübergehend_übernimmt
    übernimmt_interimsweise übernimmt_vorerst übernimmt_kommissarisch kommissarisch_übernimmt
    vorerst_übernimmt
appointment near: minister ministerin präsident präsidentin chef chefin vorstand trainer trainerin
    bundestrainer direktor direktorin erzbischof bischof botschafter amt posten generalsekretär
    vorsitzender vorsitzende geschäftsführer sprecher leiter leiterin vorstandschef intendant
    intendantin cheftrainer sportdirektor vorsitz nachfolger nachfolgerin bischöfin präses richter
    richterin botschafterin aufsichtsrat spitze rektor rektorin staatssekretär staatssekretärin
    regierungschef regierungschefin premierminister coach co-trainer u23-coach u19-coach
    interimstrainer interimscoach teamchef amtsgeschäfte
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
dismissal may: in_pension_geht geht_in_pension in_den_ruhestand_geht geht_in_den_ruhestand
    in_den_ruhestand_tritt tritt_in_den_ruhestand in_rente_geht geht_in_rente entlassen entließ
    abgesetzt gekündigt gefeuert
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
accident done: auf_grund_gelaufen lief~auf_grund stieß~zusammen stießen~zusammen stößt~zusammen
    stürzte~ab abgestürzt prallte~gegen kenterte gekentert zusammengestoßen verunglückte verunglückt
    raste~in prallte~auf überfahren zusammengeprallt kollidierten kollidierte kollidiert
    überschlug_sich von_der_straße_abgekommen gegen~geprallt von_der_fahrbahn_abgekommen
    stürzte~in_die_tiefe stürzte~in_den_tod in_den_tod_gestürzt tödlich_verunglückt
    tödlich_verletzt~unfall kam~von_der_straße_ab kam~von_der_fahrbahn_ab von_einem_auto_erfasst
    von_einem_zug_erfasst von_einem_lastwagen_erfasst von_einem~erfasst von_einer~erfasst
    von_einem~überrollt prallten~zusammen prallten~gegen krachte~gegen krachte~in fuhr~gegen kentern
    ertrunken ertrank ertranken aus_den_gleisen_gesprungen in_flammen_aufgegangen
    ging_in_flammen_auf überschlug überschlagen geriet_in_brand in_brand_geraten stürzte~ein
    von_einem_umstürzenden~getroffen von_einem_umstürzenden~erschlagen von_einem_baum_erschlagen
    von_baum_erschlagen von_einem_baum_getroffen von_einem_umgestürzten~getroffen herabfallende
    herabstürzende
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
accident not: markt kurse aktien börse kurs preise umfragen hektar waldgebiet % prozent umsatz
    gewinn nachfrage absatz
disaster noun: lawine sturm unwetter überschwemmung dürre vulkanausbruch gewitter flut hagel orkan
    hitzewelle sturmtief orkantief mure muren murgang regen starkregen schneesturm hagelsturm
    lawinen stürme unwettern fluten regenfälle murenabgang felssturz hitze kältewelle wintersturm
    schneefälle
disaster plain: erdbeben beben hochwasser überschwemmungen erdrutsch hurrikan taifun zyklon tornado
    waldbrand waldbrände sturzflut sturzfluten seebeben tsunami erdrutsche nachbeben schlammlawine
    sturmflut wirbelsturm tropensturm waldbränden mure murgang murenabgang murgänge überflutungen
    flutkatastrophe flut_im lawinenabgang lawinenunglück erdbeben_der beben_der vulkanausbruch
    springflut jahrhundertflut hangrutsch erdbebens hurrikans taifuns zyklons flächenbrand
    buschfeuer buschbrände waldbrandes sandsturm staublawine schneebrettlawine schneebrett
    herbststurm wintersturm sommerunwetter herbststürme frühjahrssturm orkan starkbeben
    vulkanausbrüche tropensturms tropentief sturzregen
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
    traten~in_den_streik in_den_streik_getreten haben_sich~versammelt~protest blockierten~zufahrt
    blockierten~autobahn blockierten~kreuzung blockierten~brücke blockiert~zufahrt
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
arrest idiom: sitzt~in_untersuchungshaft sitzt_er_in_untersuchungshaft sitzt_in_untersuchungshaft
    seit~in_untersuchungshaft bleibt_in_untersuchungshaft sitzen_in_untersuchungshaft
    befindet_sich_in_untersuchungshaft in_untersuchungshaft_sitzt in_untersuchungshaft_sitzen
    haftbefehl_gegen
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
    schuldig_befunden wies~klage_ab wies~beschwerde_ab erließ~haftbefehl erließen~haftbefehl
    haftbefehl_erlassen haftbefehl~erlassen schickte~in_untersuchungshaft
    ordnete~untersuchungshaft_an gericht~recht_gegeben gericht~gab~recht gericht~stattgegeben
    gericht~verworfen gericht~freigesprochen gericht~zugesprochen gericht_verwarf gericht_untersagt
    gericht_stoppt gericht_gibt gericht_bestätigt gericht_weist gericht_verurteilt
    oberlandesgericht_wies verwaltungsgericht_wies landgericht_wies landgericht_sprach
    amtsgericht_verurteilte amtsgericht_sprach arbeitsgericht_gab oberverwaltungsgericht_bestätigte
    verwaltungsgericht_untersagte richter_ordnete richterin_ordnete richter_wies richterin_wies
    bundesgerichtshof_hat bundesgerichtshof_entschied eugh_hat zu_einer_bewährungsstrafe
ruling may: hob~auf gab~statt wies~ab kippte bestätigte verurteilt verurteilte recht_gegeben
    gab~recht gibt~recht zurückgewiesen aufgehoben
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
    europawahl oberbürgermeisterwahl wahllokale gemeinderatswahl ständeratswahl senatswahl
    regionalwahl regionalwahlen kommunalwahlen landtagswahlen bundespräsidentenwahl nachwahl
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
election despite: warten bevorstehende bevorstehenden
election not: vor bisherigen letzten vergangenen parteitag
agreement noun: abkommen vereinbarung vertrag einigung waffenruhe kompromiss übernahme tarifeinigung
    fusion deal absichtserklärung vertrags kauf verkauf vertragsverlängerung wechsel verpflichtung
    tarifvertrag kooperation zusammenschluss pakt friedensabkommen
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
    schloss~abkommen verlängerte_seinen verlängert~bis verlängert_seinen auf~verständigt
    erhielt_einen_auftrag erhält_einen_auftrag erhielt_den_auftrag erhielt_den_zuschlag
    sicherte_sich~auftrag vereinbarten~waffenruhe vereinbarten~austausch
agreement may: holt holte übernimmt kauft verkauft verpflichtet verpflichtete ausgeliehen leiht
    erwirbt übernahm erworben kaufte unterschrieb unterzeichnet
agreement idiom: unter_vertrag nicht_verständigt
agreement near: unterzeichnet unterschrieben geschlossen erzielt vereinbart verkündet erzielten
    unterschrieb unterzeichneten besiegelt verlängert ausgehandelt
agreement hint: angreifer stürmer mittelfeldspieler torhüter verteidiger millionen milliarden
    mehrheit anteile vertrag leihe bundesligist transfer ablöse stürmers zweitligist nationalspieler
    mittelstürmer fc club
agreement held: vertrag leihe millionen ablöse transfer
agreement not: laut ohne möglich mögliche mögliches zufolge bestechung bestechungsgelder
    bestechungsgeld korruption schmiergeld schmiergelder untreue
economic not: aktie aktien öl ölpreis öl- gold kurs
"""
