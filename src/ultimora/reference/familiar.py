"""Names that every newsroom knows: bodies, people, events, wares and regions, in six languages.

Written for the tagger of names (`ultimora.understand.tagger`), which takes them as evidence only:
a name here is tagged by what stands around it, and one that is missing costs little. Entries are
parted by semicolons, in the forms in which copy has them.
"""

from __future__ import annotations

from functools import cache

_BODIES = """
    onu; un; nato; volenterosi; otan; ue; eu; unione europea; european union;
    union européenne; europäische union; unión europea; vereinte nationen; nazioni unite;
    united nations; nations unies;
    naciones unidas; unicef; unesco; unhcr; unrwa; oms; who; fao; wfp; pam; oim; iom; aiea; iaea;
    fmi; imf; iwf; banca mondiale; world bank; banque mondiale; weltbank; banco mundial; ocse;
    oecd; ocde; osce; opec; opep; opec+; wto; omc; g7; g20; brics; asean; unione africana; african
    union; lega araba; commissione europea; european commission; commission européenne;
    europäische kommission; eu-kommission; comisión europea; parlamento europeo; european
    parliament; parlement européen; europäisches parlament; eurocamera; consiglio europeo; bce;
    ecb; ezb; bei; fed; federal reserve; bank of england; bundesbank; bankitalia; banca d'italia;
    banque de france; banco de españa; consob; borsa italiana; piazza affari; istat; insee;
    destatis; ine; eurostat; ons; inps; inail; enac; enav; ansv; ispra; ingv; cnr; infn; asi; esa;
    nasa; spacex; cern; cnrs; inserm; csic; max-planck-gesellschaft; ifo-institut; cremlino;
    kremlin; kreml; casa bianca; white house; maison blanche; weißes haus; casa blanca; pentagono;
    pentagon; quirinale; palazzo chigi; farnesina; viminale; eliseo; elysée; élysée; matignon;
    moncloa; quai d'orsay; downing street; bercy; beauvau; consulta; cassazione; corte
    costituzionale; corte di cassazione; csm; anm; dda; dia; ros; nas; noe; gico; tar; consiglio
    di stato; corte dei conti; guardia di finanza; carabinieri; polizia di stato; polfer; polizia
    stradale; vigili del fuoco; protezione civile; guardia costiera; soccorso alpino; croce rossa;
    red cross; croix-rouge; rotes kreuz; cruz roja; mezzaluna rossa; 118; bundestag; bundesrat;
    bundeswehr; bundespolizei; bundesregierung; bundesverfassungsgericht; bundesgerichtshof; bgh;
    bka; lka; cdu; csu; spd; fdp; afd; grüne; grünen; bündnis 90/die grünen; linke; linken; die
    linke; bsw; övp; spö; fpö; neos; svp; ampel; pd; m5s; movimento 5 stelle; lega; forza italia;
    fi; fdi; fratelli d'italia; italia viva; azione; avs; +europa; noi moderati; udc; partito
    democratico; centrodestra; centrosinistra; cgil; cisl; uil; ugl; usb; fiom; cobas;
    confindustria; confcommercio; confartigianato; coldiretti; confagricoltura; confesercenti;
    legambiente; codacons; federconsumatori; arci; anpi; caritas; cei; ps; lr; rn; lfi;
    rassemblement national; les républicains; la france insoumise; renaissance; modem; horizons;
    reconquête; pcf; eelv; cgt; cfdt; fo; medef; unsa; fsu; snes-fsu; fnsea; ump; assemblée
    nationale; sénat; conseil constitutionnel; conseil d'etat; cour de cassation; cour des
    comptes; dgsi; dgccrf; pnf; pnat; ratp; sncf; edf; engie; enedis; rte; asn; arcom; cnil; pp;
    psoe; vox; sumar; podemos; junts; erc; pnv; bildu; eh bildu; ccoo; ugt; ceoe; guardia civil;
    policía nacional; mossos d'esquadra; mossos; ertzaintza; audiencia nacional; tribunal supremo;
    tribunal constitucional; congreso; congreso de los diputados; aemet; generalitat; dgt; renfe;
    adif; aena; ume; uco; salvamento marítimo; cis; cnmc; cnmv; csn; rae; labour; labour party;
    conservative party; tories; lib dems; reform uk; snp; plaid cymru; sinn féin; sinn fein; dup;
    fine gael; fianna fáil; house of commons; house of lords; commons; lords; ofcom; ofgem; nhs;
    mi5; mi6; scotland yard; met police; network rail; congress; senate; house of representatives;
    supreme court; fbi; cia; nsa; dea; cdc; fda; epa; fema; irs; ftc; sec; doj; ice; tsa; faa;
    ntsb; noaa; usgs; national weather service; national guard; coast guard; state department;
    justice department; treasury; homeland security; gop; democratic party; republican party;
    aclu; teamsters; uaw; nra; naacp; atf; hamas; hezbollah; hisbollah; jihad islamica; fatah;
    houthi; huthi; isis; isil; daesh; al qaida; al-qaida; al qaeda; al-qaeda; talebani; taliban;
    pkk; farc; eln; wagner; fsb; gru; sbu; mossad; shin bet; idf; irgc; pasdaran; unifil; boko
    haram; al-shabaab; ira; eta; cosa nostra; 'ndrangheta; camorra; mafia; frontex; europol;
    eurojust; interpol; eppo; olaf; ema; aifa; efsa; cpi; icc; icj; cedu; amnesty international;
    human rights watch; greenpeace; wwf; save the children; oxfam; medici senza frontiere;
    médecins sans frontières; ärzte ohne grenzen; doctors without borders; médicos sin fronteras;
    emergency; sea-watch; open arms; sos méditerranée; msf; hrw; ansa; agi; adnkronos; askanews;
    lapresse; afp; ap; associated press; reuters; dpa; apa; keystone-sda; efe; europa press; tass;
    ria novosti; interfax; xinhua; bloomberg; ukrinform; wafa; anadolu; cnn; bbc; sky news; fox
    news; nbc; cbs; abc; npr; al jazeera; rai; rai 1; rai 2; rai 3; mediaset; la7; tg1; la stampa;
    la repubblica; repubblica; corriere della sera; corriere; il sole 24 ore; il messaggero; il
    giornale; il fatto quotidiano; avvenire; libero; il foglio; il mattino; gazzetta dello sport;
    le monde; le figaro; libération; le parisien; les echos; l'équipe; mediapart; franceinfo;
    france inter; bfmtv; tf1; france 2; lci; cnews; rtl; europe 1; spiegel; der spiegel; bild;
    frankfurter allgemeine zeitung; faz; süddeutsche zeitung; handelsblatt; die zeit; welt;
    tagesspiegel; ard; zdf; orf; srf; rnd; ntv; n-tv; el país; el mundo; la vanguardia; el
    periódico; rtve; cadena ser; onda cero; cope; antena 3; telecinco; marca; el confidencial; new
    york times; washington post; wall street journal; financial times; guardian; times; telegraph;
    daily mail; economist; politico; axios; nature; science; lancet; the lancet; cell; pnas; bmj;
    twitter; facebook; instagram; tiktok; youtube; telegram; truth social; whatsapp; x; linkedin;
    reddit; bluesky; threads; spotify; netflix; disney; prime video; hbo; warner bros; paramount;
    universal; sony; nintendo; google; alphabet; apple; microsoft; amazon; meta; tesla; nvidia;
    openai; anthropic; intel; amd; ibm; oracle; samsung; huawei; xiaomi; alibaba; tencent;
    bytedance; tsmc; asml; sap; siemens; bosch; basf; bayer; allianz; deutsche bank; commerzbank;
    deutsche telekom; deutsche bahn; lufthansa; volkswagen; vw; bmw; mercedes; mercedes-benz;
    porsche; audi; opel; ford; general motors; gm; toyota; honda; hyundai; byd; stellantis; fiat;
    ferrari; lamborghini; maserati; ducati; piaggio; renault; peugeot; citroën; nissan; volvo;
    adidas; puma; nike; rheinmetall; thyssenkrupp; rwe; e.on; uniper; continental; zalando; aldi;
    lidl; rewe; edeka; ikea; h&m; zara; inditex; mercadona; eni; enel; tim; telecom italia;
    leonardo; fincantieri; unicredit; intesa sanpaolo; mediobanca; generali; mps; monte dei
    paschi; banco bpm; bper; poste italiane; poste; terna; snam; italgas; a2a; hera; saipem;
    prysmian; stm; stmicroelectronics; moncler; campari; ferrero; barilla; autostrade per
    l'italia; aspi; anas; ferrovie dello stato; fs; rfi; trenitalia; italo; trenord; ita airways;
    alitalia; atac; atm; webuild; acciaierie d'italia; ilva; luxottica; essilorluxottica; prada;
    gucci; kering; lvmh; hermès; chanel; l'oréal; danone; nestlé; carrefour; auchan; leclerc;
    casino; airbus; boeing; thales; safran; dassault; totalenergies; total; bnp paribas; société
    générale; crédit agricole; axa; orange; free; bouygues; vinci; michelin; sanofi; ubisoft; air
    france; air france-klm; ryanair; easyjet; wizz air; british airways; iberia; vueling; delta;
    united airlines; american airlines; emirates; qatar airways; repsol; iberdrola; endesa;
    naturgy; telefónica; santander; bbva; caixabank; sabadell; ferrovial; acs; shell; bp; exxon;
    exxon mobil; chevron; conocophillips; aramco; gazprom; rosneft; lukoil; petrobras; pemex;
    hsbc; barclays; lloyds; natwest; ubs; credit suisse; goldman sachs; morgan stanley; jpmorgan;
    jpmorgan chase; citigroup; bank of america; wells fargo; blackrock; blackstone; moody's;
    standard & poor's; s&p; fitch; pfizer; moderna; astrazeneca; novo nordisk; eli lilly; roche;
    novartis; gsk; johnson & johnson; walmart; target; starbucks; mcdonald's; coca-cola; pepsico;
    uber; airbnb; tesco; sainsbury's; marks & spencer; rolls-royce; bae systems; lockheed martin;
    raytheon; northrop grumman; general electric; glovo; shein; fifa; uefa; figc; coni; cio; ioc;
    lega serie a; aia; fia; wada; nada; atp; wta; fit; fis; nba; nfl; nhl; mlb; dfb; dfl; fff;
    rfef; laliga; rugby union; juventus; juve; inter; milan; roma; lazio; napoli; atalanta;
    fiorentina; bologna; torino; genoa; sampdoria; udinese; cagliari; lecce; verona; hellas
    verona; sassuolo; monza; empoli; parma; como; venezia; cremonese; pisa; palermo; bari; real
    madrid; barcelona; barça; fc barcelona; atlético de madrid; atlético; sevilla; valencia;
    villarreal; athletic; athletic club; betis; real sociedad; osasuna; celta; psg; paris
    saint-germain; om; ol; olympique de marseille; olympique lyonnais; monaco; lille; losc; lens;
    rennes; nice; nantes; strasbourg; bayern; fc bayern; bayern münchen; fc bayern münchen;
    borussia dortmund; bvb; bayer leverkusen; rb leipzig; schalke; schalke 04; hsv; werder bremen;
    werder; vfb stuttgart; vfl wolfsburg; sc freiburg; union berlin; hertha bsc; eintracht
    frankfurt; borussia mönchengladbach; 1. fc köln; fc augsburg; fsv mainz 05; tsg hoffenheim;
    st. pauli; fc st. pauli; rapid wien; austria wien; red bull salzburg; sturm graz; manchester
    united; manchester city; man united; man city; liverpool; arsenal; chelsea; tottenham;
    tottenham hotspur; newcastle united; everton; aston villa; west ham; west ham united; fulham;
    brentford; brighton; wolves; crystal palace; nottingham forest; leeds united; leicester city;
    celtic; rangers; ajax; psv; feyenoord; benfica; porto; sporting; galatasaray; fenerbahçe;
    besiktas; boca juniors; river plate; flamengo; lakers; los angeles lakers; celtics; boston
    celtics; warriors; knicks; yankees; new york yankees; dodgers; red sox; cowboys; chiefs; red
    bull; mclaren; williams; alpine; aston martin; sauber; yamaha; aprilia; ktm; olimpia milano;
    virtus bologna; ineos; uae team emirates; polytechnique; sorbonne; sapienza; bocconi; luiss;
    politecnico di milano; oxford university; university of oxford; cambridge university;
    university of cambridge; harvard; harvard university; stanford university; yale; mit; eth
    zürich; imperial college london; ucl; la scala
"""
_PEOPLE = """
    trump; biden; harris; vance; rubio; hegseth; musk; obama; clinton; putin; peskov; lavrov;
    medvedev; zelensky; zelenskyy; zelenskyj; selenskyj; zelenski; xi; xi jinping; netanyahu;
    netanjahu; khamenei; pezeshkian; erdogan; erdoğan; macron; bayrou; lecornu; barnier; attal; le
    pen; bardella; mélenchon; retailleau; hollande; sarkozy; merz; scholz; merkel; pistorius;
    habeck; baerbock; söder; weidel; klingbeil; steinmeier; wagenknecht; lindner; spahn; starmer;
    sunak; johnson; farage; reeves; badenoch; meloni; salvini; tajani; mattarella; schlein; conte;
    renzi; calenda; giorgetti; crosetto; nordio; piantedosi; berlusconi; draghi; prodi; bersani;
    la russa; fontana; sánchez; feijóo; abascal; yolanda díaz; puigdemont; ayuso; rajoy; aznar;
    gonzález; felipe vi; von der leyen; metsola; costa; kallas; rutte; stoltenberg; lagarde;
    guterres; orbán; orban; tusk; fico; vučić; vucic; mitsotakis; lula; bolsonaro; milei; maduro;
    petro; sheinbaum; boric; modi; kim jong-un; kim jong un; bergoglio; francesco; leone xiv; léon
    xiv; leo xiv; león xiv; benedetto xvi; giovanni paolo ii; king charles; carlo iii; elisabetta
    ii; sinner; alcaraz; djokovic; nadal; federer; zverev; musetti; paolini; berrettini; swiatek;
    sabalenka; gauff; messi; ronaldo; mbappé; mbappe; haaland; bellingham; lewandowski; vinícius;
    yamal; guardiola; mourinho; ancelotti; allegri; spalletti; gattuso; klopp; nagelsmann;
    deschamps; verstappen; hamilton; leclerc; norris; sainz; alonso; bagnaia; marquez; márquez;
    pogacar; pogačar; vingegaard; powell; altman; bezos; zuckerberg; gates
"""
_THINGS = """
    champions league; ligue des champions; liga de campeones; europa league; conference league;
    serie a; serie b; premier league; bundesliga; 2. bundesliga; liga; laliga; la liga; ligue 1;
    ligue 2; coppa italia; supercoppa; dfb-pokal; copa del rey; coupe de france; fa cup; carabao
    cup; eredivisie; europei; mondiali; mondiale; euro 2024; mondial; coupe du monde; world cup;
    weltmeisterschaft; europameisterschaft; mundial; eurocopa; copa américa; nations league;
    olimpiadi; olympics; olympische spiele; jeux olympiques; juegos olímpicos; paralimpiadi;
    giochi olimpici; milano cortina; milano-cortina; giro d'italia; tour de france; vuelta; vuelta
    a españa; milano-sanremo; parigi-roubaix; paris-roubaix; six nations; sei nazioni; roland
    garros; roland-garros; wimbledon; us open; u.s. open; australian open; open d'australie; coppa
    davis; davis cup; atp finals; masters; masters 1000; ryder cup; super bowl; world series; nba
    finals; motogp; formula 1; formule 1; formel 1; fórmula 1; f1; gran premio; grand prix; dakar;
    festival di sanremo; sanremo; eurovision; mostra del cinema; festival de cannes; berlinale;
    biennale; oscar; oscars; óscar; césar; david di donatello; goya; grammy; emmy; golden globe;
    golden globes; palma d'oro; palme d'or; leone d'oro; nobel; premio nobel; nobel prize; prix
    nobel; nobelpreis; nobel per la pace; premio strega; campiello; goncourt; prix goncourt;
    booker prize; pulitzer; ballon d'or; pallone d'oro; balón de oro; pnrr; brexit; erasmus;
    erasmus+; next generation eu; green deal; bürgergeld; inflation reduction act; affordable care
    act; obamacare; ftse mib; ftse 100; ftse; dax; mdax; cac 40; ibex 35; ibex; dow jones; nasdaq;
    s&p 500; nikkei; hang seng; stoxx 600; eurostoxx 50; euro stoxx 50; smi; atx; btp; bund;
    brent; wti; bitcoin; ethereum; euribor; iphone; ipad; android; windows; chatgpt; gemini;
    copilot; starlink; starship; falcon 9; dragon; ariane 6; vega c; soyuz; artemis; galileo;
    copernicus; sentinel; euclid; webb; hubble; iss; airbus a320; boeing 737; boeing 787; boeing
    777; f-35; f-16; eurofighter; patriot; himars; samp/t; iron dome; leopard 2; taurus; shahed;
    kinzhal; atacms; storm shadow; playstation; xbox; reddito di cittadinanza; superbonus; green
    pass; family act; ponte morandi; mani pulite; covid; covid-19; covid 19; accordo di parigi;
    paris agreement; accord de paris; accordi di abramo; trattato di lisbona; schengen; cop29;
    cop30; cop31; expo; expo 2030; black friday; thanksgiving; ramadan; gay pride; pride; csfp;
    mercosur; ceta; aukus; quad; dolce vita; el niño; la niña; giubileo; conclave; angelus
"""
_PLACES = """
    europa; europe; africa; afrique; afrika; asia; asie; asien; america; amérique; amerika;
    américa; oceania; medio oriente; middle east; proche-orient; moyen-orient; nahost; naher
    osten; oriente medio; oriente próximo; mediterraneo; mediterranean; méditerranée; mittelmeer;
    mediterráneo; mar nero; black sea; mer noire; schwarzes meer; mar rosso; red sea; mer rouge;
    rotes meer; mar rojo; baltico; baltic; ostsee; nordsee; north sea; mare del nord; mer du nord;
    atlantico; atlantic; atlantique; atlantik; atlántico; pacifico; pacific; pacifique; pazifik;
    pacífico; adriatico; tirreno; ionio; manica; english channel; manche; ärmelkanal; canale di
    sicilia; stretto di messina; stretto di hormuz; strait of hormuz; golfo persico; persian gulf;
    alpi; alps; alpes; alpen; appennini; dolomiti; pirenei; pyrénées; pirineos; himalaya; everest;
    monte bianco; mont blanc; mont-blanc; etna; vesuvio; stromboli; campi flegrei; po; tevere;
    arno; adige; ticino; senna; seine; rhône; rodano; loire; garonne; rhein; rhin; reno; donau;
    danubio; danube; elbe; main; neckar; mosel; ebro; tajo; guadalquivir; duero; thames; tamigi;
    mississippi; rio grande; nilo; nile; dnipro; dnepr; jordan; giordano; eufrate; lago di garda;
    lago maggiore; lago di como; bodensee; lac léman; striscia di gaza; gaza; gaza strip; bande de
    gaza; gazastreifen; franja de gaza; gaza city; cisgiordania; west bank; cisjordanie;
    westjordanland; cisjordania; rafah; khan yunis; khan younis; jenin; golan; kashmir; xinjiang;
    tibet; hong kong; taiwan; crimea; crimée; krim; donbass; donbas; donetsk; lugansk; kherson;
    zaporizhzhia; kharkiv; kursk; belgorod; kosovo; transnistria; catalogna; catalogne;
    katalonien; cataluña; catalunya; scozia; scotland; écosse; schottland; escocia; galles; wales;
    irlanda del nord; northern ireland; inghilterra; england; angleterre; piemonte; valle d'aosta;
    liguria; lombardia; veneto; trentino; alto adige; trentino-alto adige; friuli venezia giulia;
    friuli; emilia-romagna; emilia romagna; emilia; romagna; toscana; umbria; marche; lazio;
    abruzzo; molise; campania; puglia; basilicata; calabria; sicilia; sardegna; salento; cilento;
    brianza; irpinia; gargano; salerno; costiera amalfitana; bayern; baden-württemberg; hessen;
    niedersachsen; nordrhein-westfalen; nrw; sachsen; sachsen-anhalt; thüringen; brandenburg;
    mecklenburg-vorpommern; schleswig-holstein; rheinland-pfalz; saarland; bavière; baviera;
    tirol; vorarlberg; kärnten; steiermark; niederösterreich; oberösterreich; burgenland; wallis;
    graubünden; tessin; bretagne; normandie; alsace; corse; provence; occitanie; ile-de-france;
    île-de-france; nouvelle-aquitaine; hauts-de-france; grand est; auvergne-rhône-alpes;
    bourgogne; paca; guadeloupe; martinique; guyane; la réunion; réunion; mayotte;
    nouvelle-calédonie; polynésie; seine-saint-denis; andalucía; aragón; asturias; baleares;
    canarias; cantabria; castilla y león; castilla-la mancha; extremadura; galicia; la rioja;
    comunidad de madrid; murcia; navarra; país vasco; euskadi; comunitat valenciana; comunidad
    valenciana; california; texas; florida; new york; washington; new jersey; pennsylvania; ohio;
    michigan; georgia; north carolina; south carolina; virginia; arizona; nevada; colorado;
    illinois; wisconsin; minnesota; louisiana; alabama; arkansas; tennessee; kentucky; oregon;
    hawaii; alaska; massachusetts; wall street; silicon valley; hollywood; manhattan; brooklyn;
    queens; usa; stati uniti; u.s.; us; uk; u.k.; gran bretagna; great britain; grande-bretagne;
    großbritannien; gran bretaña; bruxelles; brüssel; bruselas; brussels; vaticano; vatican;
    vatikan; città del vaticano; san pietro; piazza san pietro; lampedusa; ischia; capri; elba;
    fiumicino; malpensa; linate; ciampino; orly; roissy; barajas; heathrow; gatwick; fontanarossa;
    punta raisi; san siro; olimpico; anfield; old trafford; wembley; bernabéu; camp nou; rebibbia;
    regina coeli; poggioreale; ucciardone; fleury-mérogis; champs-élysées; times square; central
    park; trafalgar square; alexanderplatz; puerta del sol
"""
KINDS = {"O": _BODIES, "P": _PEOPLE, "T": _THINGS, "G": _PLACES}


@cache
def familiar() -> dict[str, str]:
    """Names in lower case, words parted by one blank, each with the letters of its kinds: ``O`` a
    body, ``P`` a person, ``T`` a thing, ``G`` a place."""
    found: dict[str, str] = {}
    for letter, text in KINDS.items():
        for name in text.replace("\n", " ").split(";"):
            name = " ".join(name.split())
            if letter not in found.get(name, ""):
                found[name] = found.get(name, "") + letter
    return found
