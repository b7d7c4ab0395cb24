"""Nouns and verbs that tell what a number counts, and whether it can befall it, by sense."""

from __future__ import annotations

# Endings of trades and peoples: what ends so is a person.
TRADES = {
    "en": ("children", "men", "women", "people", "man", "woman", "ist", "ian", "driver", "worker",
    "officer", "player", "leader"),
    "de": ("fahrer", "polizist", "arbeiter", "mann", "frau", "ist", "lehrer", "schüler", "beamter",
           "soldat", "fußgänger", "passant", "insasse", "helfer", "jährige", "jähriger", "tourist",
           "bub", "mädchen", "baby", "kind", "junge", "spieler", "fahrerin", "frau", "wehrmann",
           "urlauber", "bewohner", "mieter", "leute", "gäste", "schülerin", "mitarbeiter",
           "bürger", "enkel", "anwohner", "einwohner", "teilnehmer", "besucher", "zuschauer",
           "händler",
           "insassen", "kräfte", "wanderer", "gast", "kollege", "kollegen", "nachbar", "nachbarn"),

    "it": ("ista", "essa", "tore", "trice", "iere", "iera", "aio", "ente", "ante", "ano", "ana",
           "ese", "enne", "isti", "iste", "tori", "trici", "ieri", "enti", "anti", "esi", "ani"),
    "fr": ("eur", "euse", "rice", "ien", "ienne", "ais", "aise", "iste", "ier", "ière", "ois",
           "oise", "ain", "aine", "enne", "éen"),
    "es": ("ista", "dor", "dore", "dora", "ero", "era", "ense", "ano", "ana", "ente", "ante",
    "és", "esa"),
    "pt": ("ista", "dor", "dora", "eiro", "eira", "ense", "ano", "ana", "ente"),
}  # fmt: skip
# Endings of what may be so many years old and is no person.
AGED_THINGS = ("haft", "strafe", "vertrag", "laufzeit", "jubiläum", "krieg", "amtszeit",
"bestehen",
           "frist", "pause", "dauer", "haftstrafe", "zusammenarbeit", "arbeit", "erfahrung",
           "mitgliedschaft", "bürgerkrieg", "tradition", "geschichte", "building", "house", "war",
           "conflict", "company", "case", "church", "bridge", "firm", "club", "record", "ban",
           "dispute", "agreement", "plane", "aircraft", "vessel", "ship", "wine", "whisky",
           "anleihen", "anleihe", "ehe", "beziehung", "regierungszeit", "karriere", "vereinbarung",
           "forschung", "planung", "bauzeit", "studie", "sperre", "ausbildung")  # fmt: skip
# English plurals without an s, and nouns that are counted as they stand.
PLURALS = frozenset("""
    people men women children police dead wounded injured teeth feet mice geese fish sheep deer
    aircraft spacecraft personnel staff cattle media data criteria phenomena species series others
    mps meps pcs
    troops crew youth elderly homeless unemployed missing civilians folk livestock refugees
""".split())  # fmt: skip
# English words in s that are no plural, or no head of a phrase.
NOT_PLURAL = frozenset("""
    this his its us is was has does as yes sometimes always besides across plus towards thus
    perhaps afterwards overseas previous various serious dangerous numerous business famous campus
    virus gas bus glass mass class cross boss press access success process express airbus
    religious nervous populous indigenous sports arms mathematics politics economics news besides
    versus whereas says includes remains means gains rises falls tells
""".split())  # fmt: skip
# What is intercepted or shot down.
SHOT = frozenset(
    """
    droni drone drones drohnen drohne dron missili missile missiles raketen rakete razzi razzo
    rockets rocket misiles misil cohetes roquettes velivoli aerei aereo aircraft planes plane jets
    jet fighters elicotteri helicopters hélicoptères hubschrauber helicópteros avions avion aviones
    flugzeuge flugzeug marschflugkörper proiettili projectiles targets bersagli ordigni vettori uav
    uavs shahed barche boats vessels imbarcazioni barconi navi quadricotteri míssil mísseis
    aeronaves aeronave appareils appareil aparatos aparato aéronefs aéronef obuses
    objetivos cibles ziele mongolfiere palloni balloons globos
""".split()
)
# Moves of a price or share only where they are of itself (*se dejó un 2%*, *s'adjuge 3%*).
ITSELF = frozenset(
    """
    deja dejan dejaba dejaban dejó dejaron dejará dejar dejando dejado anota anotan anotaba anotó
    anotaron anotado anotar anotando apunta apuntan apuntaba apuntó apuntaron apuntado apuntando
    adjuge adjugent adjugé adjugeait adjugeaient octroie octroient octroyé octroyait octroyaient
    effondre effondré effondrait tasse tassé repli replie replié repliait strappa vola
""".split()
)
# What a number in words only seems to count (*a due passi*, *en deux mots*).
IDIOMS = frozenset("passi parole battute pas mots coins pattes pasos palabras vientos".split())
# What is won or held in shares.
HELD = frozenset("""
    voti seggi consensi preferenze capitale azioni quote mercato suffragi
    voix sièges suffrages capital actions parts marché mandats
    votos escaños sufragios acciones mercado
""".split())  # fmt: skip
# Those of a family, who are lost where they die.
KIN = frozenset(
    """
    fratello fratelli sorella sorelle figlio figli figlia figlie marito moglie padre madre genitori
    cugino cugini cugina nonno nonna nonni nipote nipoti zio zia amico amici amica compagno
    compagni compagna fidanzato fidanzata parenti familiari colleghi collega bambini bambino
    frère frères sœur sœurs fils fille filles mari femme père mère parents cousin cousins cousine
    oncle tante neveu neveux nièce ami amis amie proches compagnon épouse époux enfants enfant
    hermano hermanos hermana hermanas hijo hijos hija hijas esposo esposa marido padre madre padres
    primo primos prima abuelo abuela abuelos sobrino sobrina sobrinos tío tía amigo amigos amiga
    familiares parientes compañero compañeros nieto nieta nietos
    soldati militari soldats militaires soldados militares
""".split()
)
# Buildings, which are destroyed where they fall.
BUILDINGS = frozenset(
    """
    casa case edificio edifici palazzo palazzi palazzina palazzine abitazione abitazioni villetta
    villette capannone capannoni ponte ponti chiesa chiese scuola scuole muro muri viadotto
    viadotti campanile tetto tetti solaio solai baracca baracche stalla stalle fabbricato
    fabbricati immobile immobili alloggi alloggio
    maison maisons bâtiment bâtiments immeuble immeubles école écoles église églises pont ponts
    logement logements habitation habitations hangar hangars mosquée mosquées mur murs toit toits
    grange granges tente tentes cabane cabanes pylône pylônes
    casas edificios vivienda viviendas iglesia iglesias escuela escuelas puente puentes muro muros
    inmueble inmuebles templo templos nave naves torre torres hogares galpón galpones mezquita
    mezquitas techo techos colegio colegios
    house houses home homes building buildings bridge bridges school schools mosque mosques church
    churches apartments barn barns
""".split()
)
# Verbs that make hurt those who suffer a wound.
SUFFERED = frozenset(
    """
    erlitt erlitten suffered sustained suffering sustaining riportato riportando riporta riportano
    riportò riportarono
""".split()
)
# Jobs, and the words for cutting them.
LOSSES = frozenset("""
    posti jobs job posts roles positions stellen stelle empleos postes emplois postos puestos
    plazas cattedre poste emploi empleo puesto posto vacantes effectifs
""".split())  # fmt: skip
# What makes a post a place to sit or sleep in.
SEATS = frozenset("letto auto barca macchina tenda coperti camper assis lits voitures".split())
CUTS = frozenset("""
    taglia tagliare taglierà tagliato tagliati tagli taglio cut cuts cutting axe shed shedding
    streichen streicht gestrichen abbau abbauen supprimer supprime supprimera suppression supprimés
    recortar suprimir recorta cortar eliminate eliminating slash slashing lose losing lost
    persi perse perso perdere perderà perdono elimina eliminare eliminerà eliminati sopprimere
    soppressi soppressione soppressi perdita riduzione tagliando tagliano
    suppressions supprimés supprimées supprimant supprimé supprimer supprimeront suppriment biffe
    biffer biffera biffés biffé biffées perdus perdre perdu perte pertes détruits destruction
    destructions détruit réduction sacrifiés
    recorte recortes recortará recortando recortó recortado recortan suprime suprimir suprimirá
    supresión suprimirán suprimidos elimina eliminar eliminará eliminó eliminación destrucción
    destruye destruyó pérdida perdido perdieron pierden perderán perder amortiza amortizar
    amortización
    wipe wiped wipes wiping
    eliminated eliminates loses loss losses axes axed axing slashed scrap scrapped scrapping
    abgebaut abbaut strich strichen streichung kürzt kürzen wegfallen wegfall entfallen
    stellenabbau einsparen eingespart weg
""".split())  # fmt: skip
# Verbs of a change from one number to another.
MOVES = frozenset("""
    passa passano passati passate passato passata passare passés passées passée passait passaient
    pasaron pasaba pasaban pasando passando portato portata portare sceso scese scesi
    went moved goes revised changed from passe passent passé passer pasa pasan pasó pasar pasado
    porta portano von
""".split())  # fmt: skip
# Italian words behind a number that leaves out its noun (*contro le dieci previste*).
LEFT = frozenset("""
    previsti previste attesi attese richiesti richieste necessari necessarie programmati programmate
    preventivati preventivate ipotizzati ipotizzate rimasti rimaste rimanenti restanti
    autorizzati autorizzate iniziali precedenti preesistenti registrati registrate
""".split())  # fmt: skip
# Parts of a whole: thirds, quarters.
FRACTIONS = frozenset(
    """
    terzi quarti quinti decimi thirds fifths tenths drittel viertel fünftel zehntel tiers quarts
    cinquièmes tercios décimas décima cuartas quintos terços third quarter half terzo quarto
""".split()
)
# English verbs of a price that moves by an amount.
PRICED = frozenset(
    """
    rose risen climbed jumped surged soared fell fallen dropped slid slipped tumbled plunged sank
""".split()
)
# Nouns behind an article that count nothing.
NOT_ONE = frozenset(
    "tratto couple paar ehepaar coppia pareja stretch section tronçon tramo parte serie numero "
    "sorta part number lot series partie nombre número".split()
)
# What nobody hurts, holds or moves out, whatever the verb (*fermare quattordici mezzi*).
THINGS = frozenset(
    """
    mezzi mezzo veicoli veicolo auto vetture vettura camion furgoni furgone moto motorini scooter
    navi nave treni treno voli volo corse lavori cantieri visite esami interventi riunioni udienze
    vehicles vehicle cars car trucks truck vans van ships trains train flights flight services
    operations appointments meetings works sites
    véhicules véhicule voitures voiture camions motos navires trains vols consultations opérations
    interventions rendez-vous réunions audiences travaux chantiers
    fahrzeuge fahrzeug autos wagen lastwagen lkw busse züge zug flüge termine operationen eingriffe
    sitzungen arbeiten baustellen
    vehículos vehículo coches coche camiones camión trenes vuelos consultas operaciones citas
    reuniones obras intervenciones
""".split()
)
# Those fallen ill.
SICK = frozenset("erkrankte erkrankten neuerkrankte neuerkrankten neuerkrankungen".split())
# What one kills or hurts with, and nobody.
BLOWS = frozenset(
    """
    schüsse schüssen schuss stiche stichen messerstiche messerstichen schläge schlägen hiebe hieben
    kugeln messern pistolen gewehren bomben tritte tritten kopfschüsse kopfschüssen granaten
    balles balle coups tirs grenades obus bombes couteaux armes
    balazos disparos tiros puñaladas golpes cuchilladas balas bala granadas bombas machetazos
    cuchillos armas pedradas
""".split()
)
# Cases, which are of the infected where an illness is near.
CASES = frozenset("casi caso cases case fälle fällen casos cas".split())

# Ways of money that is gained, lost or spent, and no price that moved.
SPENT = frozenset(
    """
    perdita perdite perso perde perdono perdere perdendo taglio tagli taglia tagliare tagliato
    guadagno guadagna guadagnano guadagnato guadagnare guadagnando surplus plus passivo lascia
    minusvalenza lasciando loss lost lose loses losing gain gained gains gaining cut cuts cutting
    shed sheds added add adds raised raise raising raises lift boost perte perdu perd perdent gagné
    gagne gagnent gagner verlust verlor verloren verlieren verliert gewinne gewonnen gewann pérdida
    perdido perdió pierde pierden ganado gana ganó recorte recortar superávit discount sconto
""".split()
)
# German verbs whose particle stands at the end of the clause, and this particle.
APART = {
    "legt": "zu", "legte": "zu", "legten": "zu", "gab": "nach", "gaben": "nach", "ging": "zurück",
    "gingen": "zurück", "büßte": "ein",
}  # fmt: skip
# Verbs and nouns of jobs that are to be filled.
HIRES = frozenset(
    """
    assumere assunzioni assumerà creare creerà crea creato creati creando offre offrire create
    creating creates created hire hiring recruit recruiting créer créera crée créés créations
    schaffen schafft geschaffen entstehen entstanden besetzen add added adds adding generate
    crear creará crea creando generar generará
    concorso selezione bando scoperti scoperte vacanti vacante assume assumerà creano creeranno
    assunzione coprire reclutare
    recrute recruter recrutera recrutement concours pourvoir vacants vacant créations création
    création créent créeront embaucher
    oposición oposiciones convocatoria convoca convocó cubrir vacantes creación creado creados
    creó crearon crearán ofertar oferta
""".split()
)
# What is destroyed one by one in the news.
RUINED = frozenset(
    """
    ponte casa edificio palazzo capannone stalla chiesa scuola fienile negozio auto bridge house
    building home church school barn car truck warehouse hospital ospedale villa appartamento
    condominio rifugio deposito magazzino fabbrica carro tank depot factory tanker radar pont
    maison immeuble école église hangar entrepôt dépôt usine voiture brücke haus gebäude kirche
    schule scheune lagerhalle wohnhaus fabrik auto puente casa iglesia escuela almacén nave
    fábrica coche vivienda edificio hospital petroliera capanno baita camion furgone locale bar
    ristorante
""".split()
)
# Points of an index, of a table, of a percentage.
POINTS = frozenset(
    """
    punto punti point points punkt punkte punkten zähler punto puntos ponto pontos enteros einheiten
""".split()
)
# Measures that are said as a word, of which there are parts.
SPANS = frozenset(
    """
    miles mile feet foot inches inch yards yard acres acre gallons gallon ounces ounce carats carat
    knots seemeilen meilen karat promille feinunzen unzen fuß miglia millas nudos
""".split()
)
# What is counted with decimals: currencies in units, children to a woman.
DECIMALS = frozenset("unidades unités unità figli enfants hijos nascite gol buts goles".split())
# Beasts, which are killed where they are shot.
BEASTS = frozenset(
    """
    capi bovini suini maiali polli galline pecore capre mucche cinghiali orsi lupi cavalli cani
    animali cattle sheep pigs cows chickens birds poultry goats wolves bears animals têtes bovins
    porcs moutons volailles vaches sangliers loups animaux rinder schweine schafe hühner kühe tiere
    wölfe reses cerdos ovejas aves gallinas vacas animales cabezas lobos
""".split()
)
# What German compounds of the harmed end in (*Verkehrstote*, *Neuinfektionen*).
COUNTED = ("tote", "toten", "todesopfer", "todesopfern", "verletzte", "verletzten", "festnahmen",
           "geiseln", "infektionen", "entlassungen")  # fmt: skip
# Lives, which are lost but where somebody saves them.
LIVES = frozenset("vite lives vies vidas menschenleben".split())
SAVING = ("salv", "sav", "sauv", "rett", "past", "cambi", "chang")
# Bodies, of the dead where they are found.
CORPSES = frozenset("corpi corpo bodies body corps körper cuerpos cuerpo corpos".split())
FOUND = ("recuper", "trovat", "rinven", "recover", "found", "retrouv", "repêch", "gefund",
"geborg",
         "hallad", "encontr", "ripesc", "estratt", "pulled", "senza", "sans", "sin")  # fmt: skip
# What ends like a trade, and is no person.
NO_PERSONS = frozenset(
    """
    pista piste lista liste vista viste rivista riviste intervista interviste conquista motore
    motori settore settori trattore trattori reattore reattori generatore generatori trasformatore
    incidente incidenti ambiente ambienti continente continenti ponente ponte ponti fonte fonti
    monte monti mese mesi paese paesi spese imprese impresa quartiere quartieri cantiere cantieri
    bicchiere mestiere mestieri barriere barriera bandiera bandiere centinaio migliaio piano piani
    ettaro gabbiani vulcani divani pantani grani mani ani gente genti patente patenti corrente
    correnti componente componenti restaurante accidente puente fuente continente frente bandera
    carrera cartera frontera manera primera tercera madera escalera moteur secteur tracteur
    ordinateur chaleur heure valeur valeurs fleur couleur quartier chantier papier dossier
    courrier espera acera ladera ribera pradera nevera cabecera trinchera
    premier chemin main terrain train trains bain pain computer container zimmer koffer
    fenster messer
""".split()
)
# Of those below, the verbs that what is counted is the subject of.
FALLEN = frozenset(("brannte", "brannten", "stürzte", "stürzten", "stürzen"))
# German verbs of a deed whose particle stands at the end of the clause: it, and the role.
PARTED: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("nahm", "nahmen", "nimmt", "nehmen"), ("fest gefangen", "arrested")),
    **dict.fromkeys(("schoss", "schossen", "fing", "fingen"), ("ab", "intercepted")),
    **dict.fromkeys(("setzte", "setzten"), ("fest", "arrested")),
    **dict.fromkeys(("führte", "führten"), ("ab", "arrested")),
    **dict.fromkeys(("stellt", "stellte", "stellen", "stellten"), ("ein", "hired")),
    **dict.fromkeys(("brachte", "brachten"), ("um", "killed")),
    **dict.fromkeys(("brannte", "brannten"), ("nieder", "destroyed")),
    **dict.fromkeys(("stürzte", "stürzten", "stürzen"), ("ein", "destroyed")),
    **dict.fromkeys(("kam", "kamen", "kommt", "kommen"), ("um", "killed")),
    **dict.fromkeys(("wehrte", "wehrten", "wehrt"), ("ab", "intercepted")),
    **dict.fromkeys(("riss", "rissen", "reißt"), ("tod", "killed")),
}
