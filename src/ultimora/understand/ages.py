"""How old: years of age, in the many ways that copy says them."""

from __future__ import annotations

from ultimora.reference import nouns
from ultimora.understand.bounds import approximated
from ultimora.understand.draft import Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral

_OLDEST = 120
_STRICT = frozenset(("en", "de"))  # where over five years is how long
_CLOSING = frozenset(")],.;:-–—")
_HYPHENS = frozenset("-‐‑")


def age(line: Line, number: Numeral) -> Unit | None:
    """Years of age: where something at the number says that somebody is so old."""
    counting, at = line.tables.counting, number.last
    if number.suffix == "aged" or (number.suffix and number.suffix in counting.born):
        return None if _thing(line, number.first, at) else Unit("years", "age", number.first, at)
    if number.decimal or number.value > _OLDEST or number.scaled > 1:
        return None
    if line.key(at) in _HYPHENS and line.tight(at):
        following = line.key(at + 1)
        if following in ("year-old", "year-olds") or following in counting.born:
            thing = _thing(line, at + 1, at + 2)
            return None if thing else Unit("years", "age", number.first, at + 2)
        if following.startswith(("year", "jährig")) and line.key(at + 2) in _HYPHENS:
            return Unit("years", "age", number.first, min(at + 4, line.last))
    key, before = line.key(at), line.key(number.first - 1)
    if key in _YOUNG and _youngest(line, number.first - 1):
        return Unit(key, "age", number.first, at + 1)
    if (
        key in _YOUNG
        and line.plain(number.first - 1) in ("di", "de")
        and (line.key(number.first - 2) in counting.persons)
    ):
        return Unit(key, "age", number.first, at + 1)
    if key in _HYPHENS and line.key(at + 1) in _YOUNG_OLD:
        return Unit(_YOUNG_OLD[line.key(at + 1)], "age", number.first, at + 2)
    if key not in counting.years:
        return _bare_age(line, number)
    last = at + 1
    if _between(line, number.first - 1):
        return Unit("years", "age", number.first, last, sure=0.9)
    if line.key(last) in ("old", "alt", "alte", "alten", "alter"):
        return Unit("years", "age", number.first, last + 1)
    if (
        line.plain(number.first - 1) in ("di", "de")
        and line.key(number.first - 2) == ","
        and (line.key(last)[:1] in (",", ".", ")", ";"))
    ):
        return Unit("years", "age", number.first, last)
    old = before in ("under", "unter") or number.value >= 14 or line.tables.language not in _STRICT
    if old and _limited(line, number.first - 1) and line.key(last) not in ("di", "de", "of", "fa"):
        return Unit("years", "age", number.first, last, sure=0.9)
    if (
        before == ","
        and _after_person(line, number.first - 2)
        and not (line.tables.language == "it" and not number.digits and _sentenced(line))
        and (line.key(last)[:1] in _CLOSING or line.plain(last) in _LIVES)
    ):
        return Unit("years", "age", number.first, last)
    opened = approximated(line, number.first, number)[0]
    if line.tables.language == "fr" and (_french(line, number.first - 1, last) or (
        opened < number.first and line.key(opened - 1) in ("les", "des", "aux")
    )):  # fmt: skip
        return Unit("years", "age", number.first, last, sure=0.9)  # les plus de 50 ans
    if opened < number.first and line.key(opened - 1) in _HAVING and line.plain(last) not in (
        "di", "de", "fa", "d'"
    ):  # fmt: skip
        return Unit("years", "age", number.first, last, sure=0.8)  # ha meno di 26 anni
    at_age = line.plain(number.first - 2) in _AGES or line.key(number.first - 2) in _AGED
    if before in counting.aged or at_age:
        kept = before in _HAVING and line.key(last) in ("di", "de", "of", "fa")
        return None if kept else Unit("years", "age", number.first, last, sure=0.9)
    if line.plain(number.first - 1) in ("di", "de") and _of_person(line, number.first - 2):
        return Unit("years", "age", number.first, last)
    if line.plain(number.first - 1) in ("di", "de") and _of_somebody(line, number, last):
        return Unit("years", "age", number.first, last, sure=0.88)
    if number.first == line.first and line.key(last) == "," and _introduced(line, last + 1):
        return Unit("years", "age", number.first, last, sure=0.9)
    if number.digits and before in (*counting.and_, ",") and _listed(line, number):
        return Unit("years", "age", number.first, last, sure=0.93)
    if (before == "(" and line.key(last) == ")") or (
        line.key(last) == ")" and (line.key(number.first - 3) == "(" and before in counting.and_)
    ):
        return Unit("years", "age", number.first, last)
    if before == "mit" and line.tables.language == "de" and line.key(last) not in ("haft",):
        return Unit("years", "age", number.first, last, sure=0.8)
    return _at_age(line, number, last)


def _french(line: Line, at: int, last: int) -> bool:
    """*L'accusé avait 19 ans*, *elle a 14 ans*: but for *il y a 14 ans* and *a dix ans pour*."""
    while line.key(at) in ("seulement", "aujourd'hui", "déjà", "à", "peine", "tout", "juste"):
        at -= 1
    if line.key(at) not in ("a", "avait", "ont", "avaient", "aura"):
        return False
    who, after = line.key(at - 1), line.key(last)
    if who in ("y", "n'", "ne", "en", "qu'il") or after in _LASTS or after.startswith("d'"):
        return False
    closed = not after[:1].isalpha() or after in line.tables.counting.closed
    somebody = who in ("il", "elle", "ils", "elles", "qui") or person(line, who) or (
        line.capital(at - 1) and at - 1 > line.first
    )  # fmt: skip
    return closed and (somebody or person(line, who.rstrip("se")) or who in _CHARGED)


_LASTS = frozenset("de d' du pour après avant plus que".split())
_CHARGED = frozenset(
    "accusé accusée prévenu prévenue victime suspecte défunt défunte intéressé intéressée "
    "doyen doyenne mis mise".split()
)


def _sentenced(line: Line) -> bool:
    """Whether a sentence tells of sentences, whose years copy writes in words (*Rossi, sei anni*).

    An age beside them has digits.
    """
    return any(key.startswith(("pene", "pena", "condann")) for key in line.keys[
        line.first : line.last
    ])  # fmt: skip


def _youngest(line: Line, at: int) -> bool:
    """*Il più piccolo di 11 mesi*, *la plus jeune de 8 ans*, *el menor, de cinco meses*."""
    if line.plain(at) not in ("di", "de"):
        at += 1
        return line.key(at - 1) in ("ha", "a", "tiene") and line.key(at - 2) in _YOUNGEST
    at -= line.key(at - 1) == ","
    return line.key(at - 1) in _YOUNGEST and line.key(at - 2) in _MOST


_MOST = frozenset("più plus más el la los las".split())


def _of_somebody(line: Line, number: Numeral, last: int) -> bool:
    """*Una svizzera di 29 anni, morta*: an article, a noun, an age; but no term of so many years.

    The noun may be one we do not know; an age is no longer than life, and closes its phrase.
    """
    counting, at = line.tables.counting, number.first - 2
    if not number.digits or not 14 <= number.value <= 105 or line.capital(at):
        return False
    if line.plain(last) in ("di", "de", "fa", "d'") or line.key(last) in ("fa", "après", "dopo"):
        return False
    for word in (at, at - 1):
        key = line.key(word)
        if not key[:1].isalpha() or key in counting.closed or key in _LASTING:
            return False
        if key.startswith(counting.jailed) or key.endswith(_ABSTRACT):
            return False
        if line.key(word - 1) in _ONE or line.key(word - 1) in ("ex", "'"):
            return True
    return False


_ONE = frozenset("un una uno un' une".split())


def _introduced(line: Line, at: int) -> bool:
    """Whether a person is told of behind an age that opens a sentence (*44 anni, ingegnere*)."""
    key = line.key(at)
    return person(line, key) or key in _TOLD or key.removesuffix("s") in _TOLD


_TOLD = frozenset("""
    nato nata sposato sposata laureato laureata originario originaria residente celibe nubile padre
    madre ex né née marié mariée père mère originaire diplômé diplômée célibataire nacido nacida
    casado casada licenciado licenciada originario soltero soltera divorziato divorziata incensurato
    incensurata dipendente sans sin da
""".split()) - {"da", "sans", "sin"}  # fmt: skip


def _between(line: Line, at: int) -> bool:
    """*Uomini tra i 22 e i 37 anni*: the words before a range of ages."""
    counting = line.tables.counting
    while line.key(at) in counting.articles:
        at -= 1
    if line.key(at) in counting.between and line.key(at - 1) in _COMPRISED:
        return True  # di età compresa tra
    person_before = line.key(at - 1) in counting.persons or line.plain(at - 1) in _AGES
    return line.key(at) in counting.between and (person_before or _of_person(line, at - 1))


def _limited(line: Line, at: int) -> bool:
    """*Sotto i 50 anni*, *menores de cinco años*; in English and German of people alone."""
    while line.key(at) in line.tables.counting.articles or line.key(at) == "de":
        at -= 1
    if line.key(at) not in _LIMITS:
        return False
    if line.tables.language in ("en", "de"):
        return line.key(at - 1) in line.tables.counting.persons or line.key(at - 1) == "aged"
    return True


def _thing(line: Line, word: int, at: int) -> bool:
    """Whether what is so old is no person: *fünfjährige Haftstrafe*, *a 40-year-old building*."""
    if line.tables.language == "de" and line.capital(word):
        return line.key(at).endswith("krieg")
    return line.key(at).endswith(nouns.AGED_THINGS)


def _at_age(line: Line, number: Numeral, last: int) -> Unit | None:
    """*A 27 anni*, *à 19 ans*, *a los 29 años*: but for a sentence, and years since something."""
    counting, at = line.tables.counting, number.first - 1
    while line.key(at) in _ONLY or (line.key(at) in counting.articles and line.key(at) != "a"):
        at -= 1
    lead = "à" if line.tables.language == "fr" else "a"
    if line.plain(at) != lead or number.value < 3 or line.tables.language == "en":
        return None
    if line.key(at - 1) in ("fino", "sino", "jusqu'", "hasta", "vicino", "pari"):
        return None
    if line.plain(last) in ("di", "da", "de", "después", "après", "dopo", "d'", "fa", "e"):
        return None
    for back in range(at, max(line.first, at - 10) - 1, -1):
        if line.key(back).startswith(counting.jailed):
            return None
    return Unit("years", "age", number.first, last, sure=0.93 if _died(line, at - 1) else 0.85)


_YOUNG = frozenset("mesi mese giorni settimane mois jours semaines meses días semanas".split())
_YOUNG_OLD = {"month-old": "months", "day-old": "days", "week-old": "weeks",
              "monatige": "monate", "monatiges": "monate"}  # fmt: skip
_ONLY = frozenset("soli sole appena solo seulement just sólo solos tan".split())
_LIMITS = frozenset("sotto sopra over under unter über menores mayores menor mayor maiores".split())
_LIVES = frozenset("di de of nato nata residente originario from aus né née".split())
_AGED = frozenset("âgé âgée âgés âgées agé agée agés agées aged".split())
_YOUNGEST = frozenset("piccolo piccola giovane anziano anziana jeune âgé âgée petit pequeño "
                      "pequeña joven menor mayor vecchio vecchia".split())  # fmt: skip
_COMPRISED = frozenset("compresa compreso compresi comprese comprise compris comprises comprendida "
                       "comprendidas comprendido comprendidos de".split())  # fmt: skip
# What is so many years old or long and is no person, behind an article.
_LASTING = frozenset("""
    pena condanna contratto accordo piano mutuo prestito periodo durata carriera storia esperienza
    mandato concessione squalifica progetto programma ciclo bando leasing arco gap distacco
    peine contrat accord plan prêt période durée carrière histoire expérience mandat concession
    suspension projet programme cycle bail délai arbre vin bâtiment engagement emprunt règne
    condena contrato acuerdo préstamo período periodo duración carrera historia experiencia mandato
    concesión suspensión proyecto ciclo plazo alquiler árbol edificio bono permiso horizonte sanción
    máximo mínimo massimo minimo maximum minimum lapso tope espacio moratoria garantía
    albero edificio vino permesso orizzonte stop divieto veto embargo blocco ergastolo guerra
    attesa attente espera pozo pozzo puits casa maison nave navire barco buque bateau aereo avion
    avión auto voiture coche ponte pont puente pianta plante planta struttura fabbrica usine
    fábrica stadio stade estadio azienda entreprise empresa società société club partito parti
    partido regime régime régimen dittatura dictature dictadura legame lien relazione sentenza
    processo procès proceso causa litige pleito battaglia bataille batalla lotta lutte lucha vita
    vie vida passato passé pasado ritardo retard retraso vuoto vide cammino chemin camino viaggio
    voyage viaje record assenza digiuno crisi crise crisis impianto centrale central
    guerre conflit conflicto conflitto siccità matrimonio mariage amore silence silenzio silencio
""".split())  # fmt: skip
_ABSTRACT = ("zione", "sione", "mento", "enza", "anza", "ità", "aggio", "tion", "sion", "ment",
             "ence", "ance", "té", "age", "ción", "sión", "miento", "encia", "ancia", "dad", "aje",
             "tura", "ture", "ata")  # fmt: skip
_LIST = 8  # words of a list of ages
_AGES = frozenset("età age âge alter edad l'età".split())
_HAVING = frozenset("ha ho avevo aveva hanno avevano tiene tenía tem ne".split())


_AGED_UNDER = frozenset("under over above below unter über".split())


def _bare_age(line: Line, number: Numeral) -> Unit | None:
    """*aged 71*; *Loretta Haines, 71, who*; *(45)*; *over 65*; *di 23 anni e una donna di 67*."""
    if not 1 <= number.value <= _OLDEST or number.suffix:
        return None
    counting, at, before = line.tables.counting, number.last, line.key(number.first - 1)
    after = line.key(at)
    if before == "aged" or (before == "age" and line.key(number.first - 2) != "the"):
        return Unit("years", "age", number.first, at)
    if (
        before in ("over", "under")
        and number.digits
        and number.value >= 10
        and (line.tables.language != "en" and (not after[:1].isalpha() or after in counting.closed))
    ):
        return Unit("years", "age", number.first, at, sure=0.93)
    if (
        line.tables.language in ("en", "de")
        and before in _AGED_UNDER
        and number.digits
        and number.value >= 10
        and person(line, line.key(number.first - 2))
        and (after[:1] in (",", ".", ";", ")", "") or after in counting.and_)
    ):
        return Unit("years", "age", number.first, at, sure=0.85)  # customers under 30
    if before in ("turned", "turns", "turning", "turn") and number.digits and (
        not after[:1].isalpha() or after in counting.closed
    ):  # fmt: skip
        return Unit("years", "age", number.first, at, sure=0.93)
    if (number.digits or line.tables.language == "de") and _listed(line, number):
        return Unit("years", "age", number.first, at, sure=0.93)
    if number.digits and _in_brackets(line, number):
        return Unit("years", "age", number.first, at, sure=0.88)
    if number.digits and _was(line, number.first - 1, after):
        return Unit("years", "age", number.first, at, sure=0.9)
    if line.tables.language == "en" and number.digits and _old(line, number):
        return Unit("years", "age", number.first, at, sure=0.9)
    if number.digits and before in (*counting.and_, ",") and _after_aged(line, number.first - 1):
        return Unit("years", "age", number.first, at, sure=0.93)
    if line.tables.language == "es" and before == "los" and _turning(line, number):
        return Unit("years", "age", number.first, at, sure=0.88)
    if line.tables.language == "it" and not number.digits and _after_years(line, number):
        return Unit("years", "age", number.first, at, sure=0.9)
    if not number.digits or after[:1].isalpha():
        return None
    ended = after[:1] in (",", ".", ")", ";", "") or after in counting.and_
    if line.plain(number.first - 1) in ("di", "de") and ended and _whose(line, number.first - 2):
        return Unit("years", "age", number.first, at, sure=0.88)
    if (
        before == after == ","
        and number.value >= 5
        and line.tables.language != "de"
        and person(line, line.key(number.first - 2))
    ):
        return Unit("years", "age", number.first, at, sure=0.9)  # the gunman, 29, had
    closed = after[:1] in (",", ".", ";", ")") and line.tables.language != "de"
    if before == "," and closed and number.value >= 5 and _named_person(line, number.first - 2):
        return Unit("years", "age", number.first, at, sure=0.92)
    if (
        before == ","
        and after == ","
        and 10 <= number.value < 100
        and line.capital(number.first - 2)
    ):
        return Unit("years", "age", number.first, at, sure=0.8)
    if (
        before == "("
        and after == ")"
        and number.value >= 12
        and (
            _named_person(line, number.first - 2)
            or (line.tables.language in ("de", "en") and person(line, line.key(number.first - 2)))
        )
    ):
        return Unit("years", "age", number.first, at, sure=0.85)
    return None


def _turning(line: Line, number: Numeral) -> bool:
    """*Al cumplir los 75*, *murió a los 82*: years that go without saying."""
    at, after = number.first - 2, line.key(number.last)
    if not 14 <= number.value <= 105 or (
        after[:1].isalpha() and after not in line.tables.counting.closed
    ):  # fmt: skip
        return False
    if line.key(at) == "a":
        return _died(line, at - 1) and after not in ("que", "de")
    return any(line.key(at - n).startswith("cumpl") for n in range(4))


def _old(line: Line, number: Numeral) -> bool:
    """*At the age of 91*, *average age was 58*, *women over 65*, *Hale, now 67,*."""
    counting, at, after = line.tables.counting, number.first - 1, line.key(number.last)
    free = not after[:1].isalpha() or after in counting.closed
    before = line.key(at)
    if not free or after in ("%", "-", "percent") or number.decimal:
        return False
    if (
        before == "of"
        and line.key(at - 1) == "age"
        and line.key(at - 2) in ("the", "an", "average")
    ):
        return True
    if before in ("was", "is", "of") and line.key(at - 1) == "age":
        return line.key(at - 2) in ("average", "median", "mean")
    if before == "now":
        return line.key(at - 1) == after == "," and line.capital(at - 2) and number.value >= 10
    if before in ("over", "under"):
        return line.key(at - 1) in _PEOPLE and 10 <= number.value <= 100
    joined = line.key(at - 2) in ("but", "and", "that", "as")
    return before in ("is", "was") and line.key(at - 1) in ("he", "she") and joined


_PEOPLE = frozenset(
    "men women people adults patients voters workers drivers children girls boys those".split()
)


def _after_years(line: Line, number: Numeral) -> bool:
    """*Una donna di 34 anni e la figlia di nove*: a person's age in words behind another's."""
    at = number.first - 1
    after = line.key(number.last)
    ended = after[:1] in (",", ".", ";", ")", "") or after in line.tables.counting.and_
    if line.key(at) != "di" or not ended or line.key(at - 1) not in line.tables.counting.persons:
        return False
    years = line.tables.counting.years
    return any(
        line.key(n) in years and line.key(n - 1).isdecimal() and line.key(n - 2) == "di"
        for n in range(at - 2, max(line.first, at - _LIST) - 1, -1)
    )


def _in_brackets(line: Line, number: Numeral) -> bool:
    """*Zwei Kinder (8 und 11)*: nothing but ages in brackets behind persons."""
    back, on = number.first - 1, number.last
    while _listing(line, back) and back > number.first - _LIST:
        back -= 1
    while _listing(line, on) and on < number.last + _LIST:
        on += 1
    several = on > number.last or back < number.first - 1
    bracketed = line.key(back) == "(" and line.key(on) == ")"
    return several and bracketed and person(line, line.key(back - 1))


def _was(line: Line, at: int, after: str) -> bool:
    """*She was 29 when*, *the youngest of them was 14*, *er war 83*; *died at 91*."""
    if after[:1].isalpha() and after not in _WHEN:
        return False
    if line.key(at) == "at":
        return line.key(at - 1) in ("died", "dies", "dead")
    if line.key(at) not in _WAS.get(line.tables.language, ()):
        return False
    who = line.key(at - 1)
    if who == "who":
        return True
    if who in ("he", "she", "er", "sie"):
        return line.capital(at - 1) or line.key(at - 2) in (",", "when", "because", "weil")
    if who in line.tables.counting.persons and line.key(at - 2) in line.tables.counting.articles:
        return line.tables.language == "en"
    for back in range(at - 1, max(line.first, at - _EXTREME) - 1, -1):
        if line.key(back) in _EXTREMES:
            return True
        if line.key(back)[:1] in _CLOSING:
            break
    return False


_WAS = {"en": ("was", "is"), "de": ("war", "ist", "wurde", "wird")}
_WHEN = frozenset(("when", "at", "and", "und", "als"))
_EXTREMES = frozenset("youngest oldest eldest jüngste jüngster älteste ältester".split())
_EXTREME = 8  # words from *the oldest of them* to the age


def _after_aged(line: Line, at: int) -> bool:
    """Whether an age is one of several behind *aged* (*aged 22, 27 and 31*)."""
    for _ in range(_LIST):
        if not _listing(line, at):
            return line.key(at) == "aged"
        at -= 1
    return False


def _listed(line: Line, number: Numeral) -> bool:
    """Whether a number is one of a list of ages (*tre uomini di 25, 31 e 40 anni*)."""
    counting, back, on = line.tables.counting, number.first - 1, number.last
    while _listing(line, on) and on < number.last + _LIST:
        on += 1
    if line.key(on) not in counting.years:
        return False
    if line.key(on + 1) in ("alt", "alte", "alten", "alter", "old"):
        return True  # die zwölf und 14 Jahre alten Brüder
    while _listing(line, back) and back > number.first - _LIST and line.key(back) != "(":
        back -= 1
    if line.key(back) == "(":
        return line.key(on + 1) == ")"
    if line.key(back) == "von" and line.key(back - 1) in counting.aged:
        return True  # im Alter von 34 und 61 Jahren
    if line.plain(back) not in ("di", "de"):
        return False
    return line.key(back - 1) == "," or line.key(back - 1) in _AGED or _of_person(line, back - 1)


def _listing(line: Line, at: int) -> bool:
    key = line.key(at)
    return key.isdecimal() or key == "," or key in line.tables.counting.and_


def _whose(line: Line, at: int) -> bool:
    """Whether a person ends before *di 19*: a noun, a name, or a comma behind one."""
    if line.key(at) == ",":
        return line.capital(at - 1) or line.key(at - 1) in line.tables.counting.persons
    if line.key(at) in line.tables.counting.persons or line.key(at) in ("una", "uno", "une"):
        return True
    return line.capital(at) and line.capital(at - 1) and at - 1 > line.first


def _named_person(line: Line, at: int) -> bool:
    """Whether two words with capitals end here: a person's name, as copy gives it with an age."""
    text = line.words[at].text if line.first <= at < line.last else ""
    full = text.istitle() or "-" in text or "'" in text or "’" in text
    return full and line.capital(at) and line.capital(at - 1)


def _after_person(line: Line, at: int) -> bool:
    key = line.key(at)
    initial = key == "." and line.capital(at - 1)  # Samir H., 19 anni
    return initial or line.capital(at) or key in line.tables.counting.persons or key.isalpha()


def _of_person(line: Line, at: int) -> bool:
    """Whether the words before *di 45 anni* are of a person: a name, a comma behind one, a noun."""
    key = line.key(at)
    if key == ",":
        return line.capital(at - 1) or line.key(at - 1) in line.tables.counting.persons
    return (
        key in line.tables.counting.persons
        or line.tables.befell.nouns.get(key) in ("killed", "injured", "missing", "arrested")
        or (line.capital(at) and at > line.first and not line.words[at].text.isupper())
        or (
            key.endswith(nouns.TRADES.get(line.tables.language, ("\0",)))
            and key not in nouns.NO_PERSONS
        )
        or line.key(at - 1) in line.tables.counting.persons
    )


def person(line: Line, word: str) -> bool:
    """Whether a noun is of a person, by our tables or by the ending of trades and peoples."""
    trades = nouns.TRADES.get(line.tables.language, ("\0",))
    one = word.removesuffix("s")
    if word in nouns.NO_PERSONS:
        return False
    if word in line.tables.counting.persons or one.endswith(trades):
        return True
    return line.tables.language == "de" and _declined(line, word)


def _declined(line: Line, word: str) -> bool:
    """Whether a German noun is of persons but for its ending (*Mitarbeitern*, *Schülerinnen*)."""
    trades, persons = nouns.TRADES["de"], line.tables.counting.persons
    for end in ("innen", "en", "n"):
        stem = word.removesuffix(end)
        if stem != word and (stem in persons or stem.endswith(trades)):
            return True
    return False


def _died(line: Line, at: int) -> bool:
    befell = line.tables.befell
    for back in range(at, max(line.first, at - 4) - 1, -1):
        key = line.key(back)
        if "killed" in (befell.one.get(key), befell.falls.get(key), befell.many.get(key)):
            return True
        if key in ("scomparso", "scomparsa", "spento", "spenta", "desaparecido", "disparu"):
            return True
    return False
