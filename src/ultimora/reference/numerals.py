"""How six languages write numbers: their words, the names of great ones, and their signs."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Numerals:
    """One language's numbers, all words in lower case.

    `words` are the numbers that are one word, up to 999 and, where these are one word too, beyond;
    `scales` what multiplies (hundred, million, and the short forms of accounts and headlines);
    `joins` what may stand inside a number; `halves` *half* before a scale or measure, `and_half`
    the words for *and a half* behind one. `rounds` are nouns for about so many, `many` those for
    an unsaid number of tens, hundreds or thousands; `ones` the articles that also mean one.
    `aged` are words for people of that age. `thousand` are words inside of which a thousand stands
    (``duemilacento``). `points` the decimal
    signs, `groups` the signs between thousands.
    """

    words: dict[str, float]
    scales: dict[str, float]
    ones: frozenset[str]
    joins: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    and_half: tuple[tuple[str, ...], ...] = ()
    rounds: dict[str, float] = field(default_factory=dict)
    many: dict[str, float] = field(default_factory=dict)
    thousand: tuple[str, ...] = ()
    aged: dict[str, float] = field(default_factory=dict)
    points: str = ","
    groups: str = "."


def _italian() -> dict[str, float]:
    """One to 999. A ten loses its last letter before one and eight; *tre* takes an accent."""
    small = ("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
             "quattordici quindici sedici diciassette diciotto diciannove").split()  # fmt: skip
    tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
    below = {word: n for n, word in enumerate(small)}
    for ten, stem in enumerate(tens, 2):
        below[stem] = ten * 10
        for one in range(1, 10):
            whole = (stem[:-1] if one in (1, 8) else stem) + small[one]
            below[whole] = ten * 10 + one
            if one == 1:
                below[whole[:-1]] = ten * 10 + 1
            if one == 3:
                below[whole[:-1] + "é"] = below[whole[:-1] + "è"] = ten * 10 + 3
    words: dict[str, float] = {**below, "cento": 100, "mille": 1000}
    for hundred in range(1, 10):
        head = ("" if hundred == 1 else small[hundred]) + "cento"
        words[head] = hundred * 100
        for word, n in below.items():
            if n:
                words[head + word] = hundred * 100 + n
                if n == 8 or 80 <= n < 90:
                    words[head[:-1] + word] = hundred * 100 + n
    return words


def _german() -> dict[str, float]:
    """One to 999: units before tens."""
    small = ("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
             "vierzehn "
             "fünfzehn sechzehn siebzehn achtzehn neunzehn").split()  # fmt: skip
    tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
    below = {word: n for n, word in enumerate(small)}
    for ten, stem in enumerate(tens, 2):
        below[stem] = ten * 10
        for one in range(1, 10):
            below[("ein" if one == 1 else small[one]) + "und" + stem] = ten * 10 + one
    below |= {word.replace("ß", "ss"): n for word, n in below.items() if "ß" in word}
    words: dict[str, float] = dict(below)
    words |= {"zweien": 2, "dreien": 3, "vieren": 4, "zweier": 2, "dreier": 3, "zwo": 2}
    for hundred in range(1, 10):
        for head in ("ein", "") if hundred == 1 else (small[hundred],):
            words[head + "hundert"] = hundred * 100
            for word, n in below.items():
                if n:
                    words[head + "hundert" + word] = hundred * 100 + n
                    words[head + "hundertund" + word] = hundred * 100 + n
    for half, word in ((1.5, "eineinhalb"), (1.5, "anderthalb"), (2.5, "zweieinhalb"),
                       (3.5, "dreieinhalb"), (4.5, "viereinhalb"), (5.5, "fünfeinhalb"),
                       (6.5, "sechseinhalb"), (7.5, "siebeneinhalb")):  # fmt: skip
        words[word] = half
    return words


def _english() -> dict[str, float]:
    small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
             "fourteen "
             "fifteen sixteen seventeen eighteen nineteen").split()  # fmt: skip
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    words: dict[str, float] = {word: n for n, word in enumerate(small)}
    for ten, stem in enumerate(tens, 2):
        words[stem] = ten * 10
        words |= {f"{stem}-{small[one]}": ten * 10 + one for one in range(1, 10)}
    return words


def _french() -> dict[str, float]:
    """One to 99: with hyphens, old and new spelling, and the Belgian and Swiss tens."""
    small = ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
             "quinze seize dix-sept dix-huit dix-neuf").split()  # fmt: skip
    words: dict[str, float] = {word: n for n, word in enumerate(small)}
    words |= {"une": 1, "quatre-vingts": 80}
    tens = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
            70: "septante", 80: "quatre-vingt", 90: "nonante"}  # fmt: skip
    for ten, stem in (*tens.items(), (80, "huitante"), (80, "octante")):
        words[stem] = ten
        words |= {f"{stem}-{small[one]}": ten + one for one in range(1, 10)}
        words |= {f"{stem}-et-un": ten + 1, f"{stem}-et-une": ten + 1, f"{stem}-une": ten + 1}
    for stem, base in (("soixante", 60), ("quatre-vingt", 80)):
        words |= {f"{stem}-{small[more]}": base + more for more in range(10, 20)}
    words["soixante-et-onze"] = 71
    return words


def _spanish() -> dict[str, float]:
    small = ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
             "quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós "
             "veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
             "veintinueve").split()  # fmt: skip
    words: dict[str, float] = {word: n for n, word in enumerate(small)}
    words |= {"veintiún": 21, "veintiuna": 21, "cien": 100, "ciento": 100}
    tens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
    words |= {word: n * 10 for n, word in enumerate(tens, 3)}
    hundreds = ("doscient trescient cuatrocient quinient seiscient setecient ochocient "
                "novecient").split()  # fmt: skip
    for n, stem in enumerate(hundreds, 2):
        words[stem + "os"] = words[stem + "as"] = n * 100
    return words


def _portuguese() -> dict[str, float]:
    small = ("zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze "
             "quinze "
             "dezasseis dezassete dezoito dezanove vinte").split()  # fmt: skip
    words: dict[str, float] = {word: n for n, word in enumerate(small)}
    words |= {"duas": 2, "quatorze": 14, "dezesseis": 16, "dezessete": 17, "dezenove": 19,
              "cem": 100, "cento": 100}  # fmt: skip
    tens = "trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
    words |= {word: n * 10 for n, word in enumerate(tens, 3)}
    hundreds = "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent".split()
    for n, stem in enumerate(hundreds, 2):
        words[stem + "os"] = words[stem + "as"] = n * 100
    return words


def _ages_italian() -> dict[str, float]:
    """*ventenne*, *quarantacinquenne*: the number without its last vowel."""
    return {
        word.rstrip("aeiouéè") + end: n
        for word, n in _italian().items()
        if 9 < n < 120 and word != "dieci"
        for end in ("enne",)
    }


def _ages_german() -> dict[str, float]:
    """*Siebzehnjähriger*."""
    ends = ("jährige", "jähriger", "jährigen", "jähriges", "jährigem")
    return {word + end: n for word, n in _german().items() if n < 120 for end in ends}


def _often() -> dict[str, float]:
    """*Dreimal*: how often, in one word of German; *einmal* is *once upon a time* too."""
    return {word + "mal": n for word, n in _german().items() if 1 < n <= 100 and n == int(n)}


def _ages_english() -> dict[str, float]:
    """*A nine-year-old*: one word in copy."""
    return {
        f"{word}-{end}": n
        for word, n in _english().items() if 0 < n < 120 for end in ("year-old", "year-olds")
    }  # fmt: skip


def _named(**words: str) -> dict[str, float]:
    """Scales by their power of ten: ``e6="million millions"``."""
    return {word: 10.0 ** int(power[1:]) for power, said in words.items() for word in said.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a hundred or a thousand, they leave open how many of them there are.
INDEFINITE: frozenset[str] = _set("several few many einige einigen mehrere mehreren paar viele")

NUMERALS: dict[str, Numerals] = {
    "it": Numerals(
        _italian(),
        _named(e2="cento", e3="mila mille", e6="milione milioni mln mil mio",
               e9="miliardo miliardi mld mrd", e12="bilione bilioni trilione trilioni"),
        _set("un uno una un'"),
        _set("e"),
        _set("mezzo mezza"),
        (("e", "mezzo"), ("e", "mezza")),
        {"decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30,
         "quarantina": 40, "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80,
         "novantina": 90, "centinaio": 100, "migliaio": 1000},
        {"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000},
        ("mila", "mille"),
        _ages_italian(),
    ),
    "en": Numerals(
        _english(),
        _named(e2="hundred", e3="thousand k", e5="lakh lakhs", e6="million mln m mn",
               e7="crore crores", e9="billion bln bn b",
               e12="trillion trln tn"),
        _set("a an one"),
        _set("and"),
        _set("half"),
        (("and", "a", "half"),),
        {"dozen": 12},
        {"dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1000},
        aged=_ages_english(),
        points=".", groups=",",
    ),
    "fr": Numerals(
        _french(),
        _named(e2="cent cents", e3="mille", e6="million millions mio",
               e9="milliard milliards md mds mrd"),
        _set("un une"),
        _set("et"),
        _set("demi demie"),
        (("et", "demi"), ("et", "demie")),
        {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
         "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
         "millier": 1000, "demi-million": 500000, "demi-milliard": 5e8, "demi-douzaine": 6},
        {"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000},
    ),
    "de": Numerals(
        _german(),
        _named(e2="hundert", e3="tausend tsd", e6="million millionen mio mill",
               e9="milliarde milliarden mrd md", e12="billion billionen"),
        _set("ein eine einen einer einem eines"),
        frozenset(),
        _set("halbe halben halber halbes"),
        (("und", "eine", "halbe"), ("einhalb",)),
        {"dutzend": 12, "viertelmillion": 250000, "dreiviertelmillion": 750000},
        {"dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "tausende": 1000,
         "tausenden": 1000, "zehntausende": 10000, "zehntausenden": 10000,
         "hunderttausende": 100000, "hunderttausenden": 100000},
        ("tausend",),
        _ages_german(),
    ),
    "es": Numerals(
        _spanish(),
        _named(e3="mil", e6="millón millones mill mm", e9="millardo millardos",
               e12="billón billones"),
        _set("un uno una"),
        _set("y"),
        _set("medio media"),
        (("y", "medio"), ("y", "media")),
        {"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30,
         "cuarentena": 40, "cincuentena": 50, "centenar": 100, "millar": 1000},
        {"decenas": 10, "docenas": 12, "centenares": 100, "cientos": 100, "miles": 1000,
         "millares": 1000},
        aged={"quinceañero": 15, "quinceañera": 15, "veinteañero": 20, "veinteañera": 20},
    ),
    "pt": Numerals(
        _portuguese(),
        _named(e3="mil", e6="milhão milhões mi", e9="bilhão bilhões bi",
               e12="trilhão trilhões"),
        _set("um uma"),
        _set("e"),
        _set("meio meia"),
        (("e", "meio"), ("e", "meia")),
        {"dezena": 10, "dúzia": 12, "vintena": 20, "centena": 100, "milhar": 1000},
        {"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000},
    ),
}  # fmt: skip

# How often, in one word (*dreimal*).
OFTEN: dict[str, float] = _often()
