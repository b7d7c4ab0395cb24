"""What sort of body a name or a noun means: *the union* is no bank, *l'azienda* no ministry.

Written for Ultimora, for whom a description may mean (`ultimora.understand.whom`). A body that is
not known here has no nature, and speaks neither for nor against itself.
"""

from __future__ import annotations

# By the noun that stands for a body later on, and by the words of a name that tell its nature.
_NOUNS = {
    "company": """
        azienda società societa' gruppo compagnia colosso holding multinazionale vettore costruttore
        produttore gestore operatore editore controllata company firm airline automaker carrier
        developer insurer maker manufacturer retailer group entreprise société groupe compagnie
        avionneur constructeur distributeur enseigne exploitant fabricant opérateur assureur
        transporteur unternehmen konzern firma airline autobauer fluggesellschaft hersteller
        zulieferer anbieter betreiber gruppe stahlkonzern empresa compañía aerolínea constructora
        energética fabricante operador operadora gestora grupo sociedad companhia
    """,
    "bank": "banca bank lender banque banco istituto institut",
    "union": "sindacato sigla confederazione union syndicat confédération gewerkschaft sindicato",
    "party": "partito lega party parti partei partido movimento",
    "club": "club squadra team sodalizio verein equipo",
    "ministry": """
        ministero dicastero ministry department ministère ministerium innenministerium
        verteidigungsministerium außenministerium ministerio
    """,
    "court": """
        tribunale corte procura court tribunal cour parquet gericht staatsanwaltschaft fiscalía
        audiencia
    """,
    "charity": "ong associazione fondazione charity association ong fondation stiftung fundación",
}
# Besides a noun of its own, words that only such names have; whole names are in one piece.
_NAMES = {
    "company": """
        spa s.p.a srl ag gmbh se kg inc corp plc ltd llc sa s.a nv holding holdings group gruppo
        groupe grupo motors airlines airways pharma energy industries technologies
        stellantis fiat ferrari volkswagen bmw mercedes renault peugeot ford tesla toyota boeing
        airbus leonardo fincantieri eni enel terna snam tim telecom vodafone telefónica orange
        deutsche-telekom ryanair easyjet lufthansa ita iberia amazon apple google microsoft meta
        nvidia openai spacex siemens bosch thyssenkrupp basf bayer sap adidas total totalenergies
        engie edf danone l'oréal lvmh kering michelin repsol iberdrola endesa naturgy inditex
        mercadona shell bp rolls-royce tesco unilever barilla ferrero lavazza pirelli prada
        luxottica essilorluxottica italgas a2a hera trenitalia ferrovie autostrade renfe sncf
        ratp bahn
    """,
    "bank": """
        bank banca banque banco credito crédit caisse sparkasse unicredit bpm mps mediobanca intesa
        santander bbva caixabank sabadell bnp commerzbank barclays hsbc lloyds natwest bper carige
        bce ecb ezb fed bankitalia bundesbank
    """,
    "union": """
        cgil cisl uil ugl usb cub cobas fiom fim uilm filt fit uiltrasporti filcams slc fp flc snals
        gilda anief union unions workers unite unison gmb rmt aslef nasuwt tuc teamsters uaw afl-cio
        cgt cfdt fo cftc cfe-cgc unsa sud solidaires fsu snes fnsea syndicat csc fgtb metall verdi
        ver.di evg gdl dgb igbce ig gewerkschaft unia syna ögb vida ccoo ugt cc.oo uso csif
        sindicato sindicatos sindacato sindacati gewerkschaftsbund
    """,
    "party": """
        pd fdi m5s lega avs azione partito democratico forza fratelli party labour tories
        conservatives republicans democrats snp parti socialiste renaissance rn lfi lr
        rassemblement partei cdu csu spd fdp afd grüne grünen linke bsw övp spö fpö neos svp sp
        partido psoe pp vox sumar podemos junts erc pnv bildu movimento
    """,
    "club": """
        fc ac as ssc inter milan juventus juve roma lazio napoli atalanta fiorentina torino bologna
        united city rovers wanderers athletic atlético real barcelona barça sevilla betis valencia
        arsenal chelsea liverpool tottenham everton psg olympique lens lyon lille marseille rennes
        bayern borussia schalke eintracht leverkusen werder stuttgart freiburg
    """,
    "ministry": """
        ministero ministry department ministère ministerium ministerio mimit mef farnesina viminale
        pentagon pentagono treasury
    """,
    "court": "tribunale tribunal corte cassazione court cour procura gericht gerichtshof audiencia",
    "media": """
        ansa adnkronos agi lapresse askanews reuters afp ap dpa apa efe upi tass bbc cnn rai
        mediaset sky repubblica corriere guardian times post zeitung bild spiegel monde figaro
        libération pais país mundo bloomberg axios politico televisione radio tv nachrichtenagentur
    """,
}
_OF_NOUN: dict[str, set[str]] = {}
for _nature, _words in _NOUNS.items():
    for _word in _words.split():
        _OF_NOUN.setdefault(_word, set()).add(_nature)
_OF_NAME: dict[str, set[str]] = {}
for _nature, _words in _NAMES.items():
    for _word in (*_words.split(), *_NOUNS.get(_nature, "").split()):
        _OF_NAME.setdefault(_word, set()).add(_nature)
_NONE: frozenset[str] = frozenset()


def natures(noun: str) -> frozenset[str]:
    """What a noun in lower case may mean: *istituto* a bank; empty where that is open."""
    return frozenset(_OF_NOUN.get(noun, _NONE))


def natures_of(name: str) -> frozenset[str]:
    """What a body may be, by the words of its name; empty where they do not tell."""
    words = name.lower().replace("’", "'").replace("'", " ").split()
    told = [_OF_NAME[word] for word in words if word in _OF_NAME]
    return frozenset(set().union(*told)) if told else _NONE
