"""What numbers measure: shares, money, and the units of everyday and of science, in six languages.

Money has its ISO 4217 code, measures the symbol of the SI or the usual one (docs/facts.md).
Measures outside the SI that are said as a word (miles, acres, gallons) stay that word.
"""

from __future__ import annotations


def _by_word(**units: str) -> dict[str, str]:
    return {word: unit for unit, said in units.items() for word in said.split()}


# Signs that stand before or behind an amount.
SIGNS: dict[str, str] = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₺": "TRY",
    "₩": "KRW", "₪": "ILS", "₿": "BTC", "rs": "INR",
    "us$": "USD", "a$": "AUD", "c$": "CAD", "hk$": "HKD",
    "nz$": "NZD", "r$": "BRL", "s$": "SGD", "ca$": "CAD",
}  # fmt: skip
# The letters before a dollar sign, a word of their own: ``US$ 5``.
DOLLARS: dict[str, str] = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD",
    "r": "BRL", "s": "SGD",
}  # fmt: skip
CODES: frozenset[str] = frozenset(
    """
    EUR USD GBP CHF JPY CNY RUB UAH INR TRY KRW ILS SEK NOK DKK PLN CZK HUF RON BGN BRL ARS MXN CLP
    COP PEN CAD AUD NZD HKD SGD ZAR AED SAR EGP
""".split()
)
_MONEY: dict[str, str] = {
    **_by_word(
        EUR="euro euros eur cent centesimi centesimo centimes",
        USD="dollaro dollari dollar dollars dólar dólares usd",
        GBP="sterlina sterline sterling gbp livres pfund libras quid",
        CHF="franchi franco franken francs franc francos stutz chf fr",
        JPY="yen jpy", CNY="yuan renminbi cny",
        RUB="rubli rublo rouble roubles ruble rubles rubel rublos",
        UAH="grivna grivne grivnia hryvnia hryvnias griwna grivnas hrywnja",
        TRY="lira lire liras", INR="rupia rupie rupee rupees rupien rupias roupies",
        ILS="shekel shekels sheqel schekel", PLN="zloty złoty złotys", HUF="forint fiorini",
        BRL="real reais reales", BTC="bitcoin bitcoins", ZAR="rand rands", KRW="won",
        NGN="naira nairas", PYG="guaraní guaraníes guarani guaranies", KES="shilling shillings",
        VND="dong dongs", THB="baht bahts", IDR="rupiah rupiahs", MYR="ringgit ringgits",
        KZT="tenge", UZS="sum som", GEL="lari", AMD="dram", AZN="manat", ETB="birr",
        GHS="cedi cedis", MAD="dirham dirhams", SAR="riyal riyals", IRR="rial rials rial",
        KWD="dinari dinar dinars dinares", PEN="soles", BOB="bolivianos bolivianos",
        GTQ="quetzales quetzal", HNL="lempiras lempira", CRC="colones", VES="bolívares bolivares",
        RON="leu lei", BGN="leva lev lewa", CZK="koruna korun", MDL="lei-moldavi",
        XOF="cfa", DOP="pesos-dominicanos",
    ),
}  # fmt: skip
_SHARES: dict[tuple[str, ...], str] = {
    ("%",): "%", ("percento",): "%", ("percent",): "%", ("pct",): "%", ("prozent",): "%",
    ("per", "cento"): "%", ("per", "cent"): "%", ("pour", "cent"): "%", ("por", "ciento"): "%",
    ("por", "cento"): "%", ("p", ".", "c", "."): "%",
    ("punti", "percentuali"): "pp", ("punto", "percentuale"): "pp", ("percentage", "points"): "pp",
    ("percentage", "point"): "pp", ("pp",): "pp", ("points", "de", "pourcentage"): "pp",
    ("point", "de", "pourcentage"): "pp", ("prozentpunkte",): "pp", ("prozentpunkt",): "pp",
    ("prozentpunkten",): "pp", ("puntos", "porcentuales"): "pp", ("punto", "porcentual"): "pp",
    ("pontos", "percentuais"): "pp", ("ponto", "percentual"): "pp", ("prozentpunktes",): "pp",
    ("punti", "base"): "bp", ("punto", "base"): "bp", ("basis", "points"): "bp",
    ("basis", "point"): "bp", ("bps",): "bp", ("bp",): "bp", ("basispunkte",): "bp",
    ("basispunkten",): "bp", ("points", "de", "base"): "bp", ("puntos", "básicos"): "bp",
    ("pontos", "base"): "bp", ("puntos", "base"): "bp", ("point", "de", "base"): "bp",
}  # fmt: skip
_WORDS: dict[str, str] = {
    **_by_word(
        mm="millimetro millimetri millimetre millimetres millimeter millimeters millimètre "
           "millimètres milímetro milímetros millimetern mm",
        cm="centimetro centimetri centimetre centimetres centimeter centimeters centimètre "
           "centimètres zentimeter zentimetern centímetro centímetros cm",
        m="metro metri metre metres meter meters mètre mètres metern metros",
        km="chilometro chilometri kilometre kilometres kilometer kilometers kilomètre kilomètres "
           "kilometern kilómetro kilómetros quilômetro quilômetros quilómetros km kms",
        g="grammo grammi gram grams gramme grammes gramm gramos gramo gramas",
        mg="milligrammi milligrams milligrammes milligramme milligramm miligramos miligramo mg",
        kg="chilo chili chilogrammo chilogrammi kilo kilos kilogram kilograms kilogramm "
           "kilogrammes kilogrammo kilogrammi kilogramos kilogramo quilo quilos kg kgs",
        t="tonnellata tonnellate tonne tonnes ton tons tonnen tonelada toneladas",
        l="litro litri litre litres liter liters litern litros",
        ml="millilitri milliliters millilitres milliliter mililitros ml",
        ha="ettaro ettari hectare hectares hektar hektare hectárea hectáreas hectare ha",
        barrel="barile barili barrel barrels baril barils barriles barril barris",
        MW="megawatt megawatts mw", GW="gigawatt gigawatts gw",
        kW="kilowatt kilowatts chilowatt kw", W="watt watts",
        MWh="megawattora megawattheures megawattstunden mwh", TWh="terawattora twh",
        GWh="gigawattora gwh", kWh="chilowattora kilowattora kilowattstunden kwh",
        Hz="hertz", MHz="megahertz mhz", GHz="gigahertz ghz",
        dB="decibel decibels dezibel decibelios db", hPa="hpa hectopascal hektopascal", mph="mph",
        GB="gigabyte gigabytes gb", TB="terabyte terabytes tb", MB="megabyte megabytes mb",
        km2="km²", m2="m²", m3="m³", km3="km³", V="volt", A="ampere",
    ),
    "km/h": "km/h", "kph": "km/h", "kmh": "km/h", "quadratmeter": "m2", "quadratmetern": "m2",
    "quadratkilometer": "km2",
    "quadratkilometern": "km2", "kubikmeter": "m3", "kubikmetern": "m3", "stundenkilometer": "km/h",
    "stundenkilometern": "km/h", "mq": "m2", "mc": "m3", "kmq": "km2", "km2": "km2", "m2": "m2",
    "m3": "m3",
    "megatonnellate": "Mt", "megatons": "Mt", "kilotoni": "kt",
}  # fmt: skip
# Words that change the measure before them: square, cubic, an hour, of temperature.
_AFTER: dict[str, str] = {
    **_by_word(square="quadrati quadrato quadri quadro carrés carré cuadrados cuadrado quadrados",
               cube="cubi cubo cubes cube cúbicos cúbico cúbicos"),
}  # fmt: skip
_BEFORE: dict[str, str] = {"square": "square", "cubic": "cube", "sq": "square"}
HOURS: tuple[tuple[str, ...], ...] = (
    ("all'", "ora"), ("orari",), ("orarie",), ("l'", "ora"), ("/", "h"), ("per", "hour"),
    ("an", "hour"), ("à", "l'", "heure"), ("par", "heure"), ("pro", "stunde"),
    ("in", "der", "stunde"), ("por", "hora"), ("a", "la", "hora"), ("la", "hora"), ("/", "ora"),
)  # fmt: skip
SECONDS: tuple[tuple[str, ...], ...] = (
    ("pro", "sekunde"), ("par", "seconde"), ("por", "segundo"), ("in", "der", "sekunde"),
    ("à", "la", "seconde"), ("/", "s"),
    ("al", "secondo"), ("per", "second"), ("a", "second"), ("/", "s"),
)  # fmt: skip
DEGREES: frozenset[str] = frozenset(
    "° grado gradi degree degrees degré degrés grad grados graus".split()
)
SCALES_OF_DEGREES: dict[str, str] = {
    "c": "°C", "celsius": "°C", "centigradi": "°C", "centígrados": "°C", "f": "°F",
    "fahrenheit": "°F",
}  # fmt: skip
ANGLES: frozenset[str] = frozenset(
    """
    latitudine longitudine rotazione angolo inclinazione pendenza latitude longitude angle rotation
    latitud longitud ángulo breite winkel neigung nord sud north south est ovest
""".split()
)
MAGNITUDE: frozenset[str] = frozenset("magnitudo magnitude magnitud magnitudes stärke".split())
# What a bare decimal is the magnitude of.
QUAKES: frozenset[str] = frozenset("sisma terremoto scossa séisme secousse sismo temblor".split())
# Degrees so many below nought.
BELOW: tuple[tuple[str, ...], ...] = (
    ("sotto", "zero"), ("sotto", "lo", "zero"), ("bajo", "cero"), ("sous", "zéro"),
    ("en", "dessous", "de", "zéro"), ("au-dessous", "de", "zéro"), ("below", "zero"),
    ("below", "freezing"), ("unter", "null"), ("unter", "dem", "gefrierpunkt"),
)  # fmt: skip
# What the crown, the peso and the dollar are, by the adjective behind (or before, in English).
LANDS: dict[str, str] = {
    "svizzeri": "CHF", "canadesi": "CAD", "australiani": "AUD", "svedesi": "SEK",
    "norvegesi": "NOK", "danesi": "DKK", "argentini": "ARS", "messicani": "MXN", "cileni": "CLP",
    "canadian": "CAD", "australian": "AUD", "swedish": "SEK", "norwegian": "NOK", "danish": "DKK",
    "swiss": "CHF", "canadiens": "CAD", "australiens": "AUD", "suédoises": "SEK",
    "norvégiennes": "NOK", "danoises": "DKK", "suisses": "CHF", "canadienses": "CAD",
    "suizos": "CHF", "mexicanos": "MXN", "argentinos": "ARS", "colombianos": "COP",
    "chilenos": "CLP", "schwedische": "SEK", "norwegische": "NOK", "dänische": "DKK",
    "schweizer": "CHF", "egiziane": "EGP", "turche": "TRY", "turcas": "TRY",
    "turques": "TRY", "cfa": "XOF", "cfa-": "XOF", "egyptian": "EGP", "égyptiennes": "EGP",
    "egipcias": "EGP", "ägyptische": "EGP", "libanesi": "LBP", "lebanese": "LBP",
    "uruguayos": "UYU",
    "libanaises": "LBP", "libanesas": "LBP", "syrian": "SYP", "tschechische": "CZK", "czech": "CZK",
    "ceche": "CZK", "tchèques": "CZK", "checas": "CZK", "dominicanos": "DOP", "cubanos": "CUP",
    "filipinos": "PHP", "philippine": "PHP", "jamaican": "JMD", "taiwan": "TWD", "singapore": "SGD",
    "kanadische": "CAD", "australische": "AUD", "neozelandesi": "NZD",
}  # fmt: skip
CROWNS: frozenset[str] = frozenset(
    "corone crown crowns couronnes kronen kronor kroner coronas pesos peso dollari dollars dollar "
    "dólares franchi francs francos franken lire liras livres pounds sterline pfund libras".split()
)
# In which money a bare amount of millions is, where the copy of that language says none.
# What a money of many countries is in each, by how the words for that country begin.
HOMES: dict[str, dict[str, str]] = {
    "peso": {"argentin": "ARS", "chil": "CLP", "cile": "CLP", "colomb": "COP", "kolumb": "COP",
             "cub": "CUP", "kuba": "CUP", "dominic": "DOP", "mexic": "MXN", "méxic": "MXN",
             "messic": "MXN", "mexiq": "MXN", "mexik": "MXN", "filip": "PHP", "philip": "PHP",
             "manil": "PHP", "urugua": "UYU"},
    "rupee": {"india": "INR", "indi": "INR", "pakist": "PKR", "lanka": "LKR", "nepal": "NPR"},
    "dollar": {"canad": "CAD", "québ": "CAD", "montréal": "CAD", "ottawa": "CAD",
               "toronto": "CAD", "laval": "CAD", "vancouver": "CAD", "améric": "USD",
               "états-unis": "USD", "etats-unis": "USD", "washington": "USD", "austral": "AUD"},
    "crown": {"dan": "DKK", "dän": "DKK", "norveg": "NOK", "norweg": "NOK", "norvég": "NOK",
              "sved": "SEK", "swed": "SEK", "schwed": "SEK", "suéd": "SEK", "suec": "SEK",
              "island": "ISK", "czech": "CZK", "cec": "CZK", "tschech": "CZK", "tchè": "CZK"},
    "lira": {"turk": "TRY", "turc": "TRY", "ankara": "TRY", "istanbul": "TRY", "lebanes": "LBP",
             "lebanon": "LBP", "libanes": "LBP", "syria": "SYP", "sirian": "SYP"},
}  # fmt: skip
OF_MANY: dict[str, str] = {
    "$": "dollar",
    **_by_word(
        peso="peso pesos",
        rupee="rupia rupie rupee rupees rupien rupias roupies",
        crown="corona corone crown crowns couronnes kronen coronas",
        lira="lira lire",
    ),
}
AT_HOME: dict[str, str] = {"it": "EUR", "de": "EUR", "fr": "EUR", "es": "EUR"}
# Nouns that stand for money where millions of them are said.
FUNDS: frozenset[str] = frozenset(
    """
    aiuti investimenti ricavi debiti debito perdite utile utili fatturato fondi finanziamenti danni
    entrate spese spesa risorse risparmi tagli contributi crediti incassi liquidità passivo attivo
    capitale bonus multe multa tasse dividendi dividendo profitti sanzioni investments revenue
    losses profit debt aid funding damages savings aides pertes recettes bénéfice dettes dégâts
    investissements schulden verlust gewinn umsatz hilfen schaden ayudas pérdidas ingresos deuda
    beneficio inversiones inversión fondos multas
""".split()
)
# What these words are in one language alone.
_LOCAL: dict[str, dict[str, str]] = {
    "en": {"feet": "ft", "foot": "ft", "inches": "in", "inch": "in", "yards": "yd", "yard": "yd",
           "guilder": "NLG", "guilders": "NLG",
           "pound": "GBP", "pounds": "GBP", "cents": "USD", "pence": "GBP"},
    "it": {"mt": "m", "lire": "ITL", "lira": "ITL"},
    "es": {"libras": "GBP", "centavos": "", "reales": "", "real": "", "fr": ""},
    "fr": {"cent": "", "livres": "GBP", "centimes": "", "fr": "", "tons": "", "ton": "",
           "real": "", "mm": "mm"},
    "de": {"pfund": "GBP", "cent": "EUR", "fr": "CHF", "meter": "m"},
    "pt": {"real": "BRL", "reais": "BRL", "centavos": ""},
}  # fmt: skip


def money(word: str, language: str) -> str:
    """The code of the money that a word in lower case names in a language; empty if none."""
    local = _LOCAL.get(language, {})
    found = local[word] if word in local else _MONEY.get(word, "")
    return found if len(found) == 3 and found.isupper() else ""


def measure(word: str, language: str) -> str:
    """The symbol of the measure that a word in lower case names in a language; empty if none."""
    local = _LOCAL.get(language, {})
    found = local[word] if word in local else _WORDS.get(word, "")
    return "" if found.isupper() and len(found) == 3 else found


def share(words: tuple[str, ...]) -> tuple[str, int]:
    """Percent, points or basis points at the head of some words, and how many words say it."""
    for size in (1, 2, 3, 4):
        if found := _SHARES.get(words[:size]):
            return found, size
    return "", 0


def raised(word: str, *, before: bool = False) -> str:
    """The power that a word lends to a measure: ``2`` for square, ``3`` for cubic, else empty."""
    kind = _BEFORE.get(word) if before else _AFTER.get(word)
    return {"square": "2", "cube": "3"}.get(kind or "", "")
