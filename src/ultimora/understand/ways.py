"""Which way a share or a price went: up, down, or not said."""

from __future__ import annotations

from ultimora.reference import nouns
from ultimora.understand.bounds import approximated
from ultimora.understand.draft import NONE, Draft, Role, Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral

_UNTOLD = 0.96  # how sure it went no way, where no word says that it stands somewhere
_BEFORE = 8  # words back to the verb
_CHAIN = 7  # words between two shares that one verb tells
AND = frozenset(("e", "ed", "and", "et", "und", "y"))
_STOPS = frozenset(';:.!?()«»“”"[]')


def direction(line: Line, found: Unit, first: int) -> Role:
    """``up`` or ``down`` for a share, points or basis points; `first` is where its words begin."""
    befell, sign = line.tables.befell, line.key(first - 1)
    if sign == "+":
        return Role("up", 0.98)
    ranged = line.tight(first - 1) and line.key(first - 2)[-1:].isalnum()
    if sign in ("-", "−", "–") and line.tight(first) and not ranged:
        return Role("down", 0.97)
    if sign in _SIGNS and (line.key(first - 2) in _OPENING or first - 1 == line.first):
        return Role(_SIGNS[sign], 0.93)
    of = first if line.key(first) == "von" else first - 1  # a range begins with it
    while line.key(of) in _ONLY:
        of -= 1
    noun = line.capital(of - 1) and line.key(of - 1) in line.tables.moves
    if befell.late and line.key(of) == "von" and noun:
        return Role("up" if line.key(of - 1) in befell.up else "down", 0.95, True)
    if _level(line, found, first):
        return NONE
    if way := _behind(line, found.last):
        return Role(way, 0.95)
    if befell.late and line.key(first - 1) == "mit":
        return Role("", _UNTOLD)  # fiel mit 61,5 Prozent deutlich aus
    back = _led(line, first)
    back = back if back.text or not befell.late else _late(line, found)
    return back if back.text else Role("", _UNTOLD)


_ONLY = frozenset("nur noch lediglich jeweils insgesamt immerhin sogar".split())
_SIGNS = {"più": "up", "plus": "up", "más": "up", "meno": "down", "moins": "down",
          "menos": "down", "minus": "down"}  # fmt: skip
_OPENING = frozenset(",(:;-–—")


def _level(line: Line, found: Unit, first: int) -> bool:
    """Whether a share tells where something stands, and no way: *at*, *to*, *from*, *of all*."""
    befell, counting, at = line.tables.befell, line.tables.counting, first - 1
    if line.plain(at) in ("da", "von", "desde", "depuis") or line.key(at) == "from":
        return True
    if line.key(at) == "the" and line.key(at - 1) == "from":
        return True
    if line.plain(found.last) in counting.of and _won(line, found.last + 1):
        return True
    if line.key(at) == "en" and line.tables.language == "es" and _by(line, at - 1):
        return False
    if line.key(at) in befell.level:
        return line.key(at - 1) not in ("pari", "equal", "égale", "um")
    after = line.plain(found.last)
    if after in counting.to and line.key(found.last + 1)[:1].isdigit():
        shared = any(line.key(n) in ("%", "per", "por", "pour", "prozent", "percent")
                     for n in (found.last + 2, found.last + 3))  # fmt: skip
        return found.text == "%" and shared and line.plain(at) in ("di", "de")
    return befell.late and after in ("der", "des", "aller", "dieser", "seiner", "ihrer")


def _by(line: Line, at: int) -> bool:
    """Whether *en* says by how much in Spanish: a verb of change, and none of standing."""
    for back in range(at, at - 5, -1):
        key = line.key(back)
        if key in line.tables.moves:
            return True
        if not key or key in _STOPS or key == "," or key.startswith(_STANDING):
            return False
    return False


_STANDING = (
    "situ",
    "qued",
    "fij",
    "cerr",
    "mant",
    "está",
    "estab",
    "estuv",
    "coloc",
    "ubic",
    "cotiz",
    "hast",
)


def _won(line: Line, at: int) -> bool:
    """Whether a share is of what is won or held: votes, seats, the capital (*le 30% des voix*)."""
    return line.key(at + (line.key(at) in line.tables.counting.articles)) in nouns.HELD


def chained(line: Line, draft: Draft, made: list[Draft], role: Role) -> Role:
    """The role of a share, or that of the share before it where an *and* joins them."""
    if role.text or not made or made[-1].sentence != draft.sentence:
        return role
    before, lead = made[-1], line.plain(draft.first - 1)
    between = line.keys[before.last : draft.first]
    if before.unit.text in nouns.POINTS and len(between) <= 2 and between[:1] == (",",):
        return before.role._replace(sure=0.85)  # 150 punti, lo 0,8%
    if before.unit.kind == "share" and before.role.shared and _gapped(line, before, draft):
        return before.role._replace(sure=0.9)
    if before.role.text in ("up", "down") and between in _THAT_IS:
        return before.role._replace(sure=0.88)
    if before.unit.kind == "share" and before.role.shared and _left_off(line, before, draft):
        return before.role._replace(sure=0.88)
    joined = len(between) <= _CHAIN and any(key in AND for key in between)
    if before.unit.kind != "share" or not before.role.shared or not joined:
        return role
    same = lead == line.plain(before.first - 1) or lead in AND
    return before.role._replace(sure=0.85) if same else role


def _left_off(line: Line, before: Draft, draft: Draft) -> bool:
    """*Steigen um 2,1 Prozent, ein Jahr später um weitere 1,7 Prozent*; *los alimentos subieron un
    6,1 % y los hoteles, un 7,4 %*: the verb is left off, and no other stands between."""
    between, language = line.keys[before.last : draft.first], line.tables.language
    if len(between) > _LEFT_OFF or any(
        key in _STOPS or key in line.tables.moves or key in line.tables.befell.having
        or key in line.tables.befell.being for key in between
    ):  # fmt: skip
        return False
    if language == "de":
        lead = draft.first - 1 - (line.key(draft.first - 1) in _FURTHER)
        led = line.key(lead) == "um" and "um" in line.keys[before.first - 2 : before.first]
        return led and ("," in between or "und" in between)
    return language == "es" and between[-2:] == (",", "un")


_LEFT_OFF = 15  # words between two shares where the verb of the second is left off
_FURTHER = frozenset("weitere noch gut rund etwa fast knapp".split())


def _gapped(line: Line, before: Draft, draft: Draft) -> bool:
    """*BBVA subió un 2,4%, Santander un 1,9% y CaixaBank un 1,5%*: names, and no other verb."""
    at, names = before.last, 0
    if (line.key(at) not in (",", ";") and line.key(at) not in AND) or draft.first - at > _CHAIN:
        return False
    for word in range(at + 1, draft.first):
        closed = line.key(word) in line.tables.counting.closed or not line.key(word)[:1].isalpha()
        if line.capital(word):
            names += 1
        elif not closed or line.key(word) in line.tables.befell.being:
            return False
    level = line.key(draft.first - 1) in line.tables.befell.level
    return names > 0 and not level


# Between what an index or a price moved by, and the same in percent.
_THAT_IS = frozenset(
    ((",", "or"), ("or",), ("oder",), (",", "oder"), ("(",), ("beziehungsweise",), ("bzw", "."),
     (",", "ou"), ("ou",), (",", "o"))
)  # fmt: skip


def _behind(line: Line, at: int, least: int = 1) -> str:
    """The way that words of at least so many tell behind a figure (*in più*, *less than a*)."""
    key = line.key(at)
    for phrase, way in line.tables.ways.get(key, ()):
        alone = len(phrase) == 1 and key not in line.tables.befell.up
        if (
            len(phrase) >= least
            and line.says(phrase, at)
            and not (alone and not _ends(line, at + 1) and key not in _MUCH)
        ):
            return way
    return ""


_MUCH = frozenset(("mehr", "weniger", "less"))  # a noun may follow: 6,5 Prozent mehr Lohn


def _ends(line: Line, at: int) -> bool:
    """Whether no adjective or noun follows, that *more* or *less* would belong to."""
    key = line.key(at)
    return not key[:1].isalpha() or key in line.tables.counting.closed


def _led(line: Line, first: int) -> Role:
    """The nearest word of a rise or fall before, if nothing between says *to* or *at*."""
    befell, at = line.tables.befell, first - 1
    if line.key(at) in befell.level:
        at -= 1 if line.key(at) == "en" else 2  # equal to so much
    far = _BEFORE if line.key(at) != "um" else 2 * _BEFORE  # sank im Vergleich zum Vorjahr um
    for distance in range(far):
        key = line.key(at - distance)
        if distance and at - distance in line.timed and key not in line.tables.moves:
            continue  # stieg zum 1. Juli um drei Prozent
        if (
            not key
            or key in _STOPS
            or (
                key in befell.parted
                and key not in line.tables.moves
                and not (befell.late and key in ("nach", "bei"))
            )
        ):
            return NONE
        if key in befell.up or key in befell.down:
            if key in nouns.ITSELF and not _itself(line, at - distance) and (
                line.key(at - distance - 1) not in _NOUNED
            ):  # fmt: skip
                return NONE
            if key in nouns.APART and not _parted(line, first, nouns.APART[key]):
                return NONE
            if key in ("plus", "weniger", "moins", "più") and distance:
                continue
            if key == "up" and line.key(at - distance - 1)[:3] in ("mak", "mad", "tak", "set"):
                return NONE  # to make up a fifth of it
            role = "up" if key in befell.up else "down"
            return Role(role, 0.95 if distance <= 2 else 0.88 if distance <= 5 else 0.75, True)
        aside = key == "," and distance == 1 and line.key(at) in ("un", "cerca")
        if aside and line.key(at - 2) in line.tables.moves:
            continue  # se abarató, un 0,3 %
        if (key[0].isdigit() and distance > 0) or key == ",":
            return NONE
        if key in befell.level and distance <= 1:
            return NONE
    return NONE


def _itself(line: Line, at: int) -> bool:
    """Whether a verb stands with *itself* (*se dejó*, *s'est adjugé*)."""
    return any(line.key(at - back) in _SELF for back in (1, 2))


_NOUNED = frozenset("en un le du au son".split())  # en repli de 12%
_SELF = frozenset(("se", "s'", "si", "s'est"))


def _parted(line: Line, at: int, particle: str) -> bool:
    """Whether the particle of a German verb follows in its clause (*legte um 3 Prozent zu*)."""
    return particle in line.keys[at : min(at + _BEFORE + 4, line.last)]


def _late(line: Line, found: Unit) -> Role:
    """The German verb at the end of its clause: *um 18 Prozent gestiegen*."""
    befell = line.tables.befell
    for at in range(found.last, min(found.last + _BEFORE, line.last)):
        key = line.key(at)
        if key in _STOPS or key in befell.parted or key == ",":
            return NONE
        if "um" not in line.keys[max(found.first - 4, 0) : found.first]:
            continue
        if key in line.tables.moves:
            return Role("up" if key in befell.up else "down", 0.93)
        if key == "nach" and line.key(at + 1) in _UPWARDS:
            return Role(_UPWARDS[line.key(at + 1)], 0.93)  # trieben um 12 Prozent nach oben
        if key == "zurück" and not line.key(at + 1)[:1].isalpha():
            return Role("down", 0.9)
    return NONE


_UPWARDS = {"oben": "up", "unten": "down"}


def moved(line: Line, found: Unit, draft: Draft) -> Role:
    """Money that is so much more or less than before, or a price that rose or fell by it."""
    befell, at = line.tables.befell, draft.first - 1
    if line.key(at) in nouns.PRICED and draft.approximator not in ("over", "under"):
        return Role("up" if line.key(at) in befell.up else "down", 0.9)
    if line.key(at) in ("up", "down") and line.tables.language == "en":
        return Role(line.key(at), 0.88)
    if way := _behind(line, _past_rate(line, found.last), least=2):
        return Role(way, 0.9)
    key = line.key(found.last)
    if key in _MORE and _ends(line, found.last + 1):
        return Role(_MORE[key], 0.88)
    if befell.late and line.key(at) == "um" and (late := _late(line, found)).text:
        return late
    if line.plain(at) in _LINKS:
        for back in range(at - 1, at - 6, -1):
            word = line.key(back)
            if word in line.tables.moves and word not in nouns.SPENT:
                return Role("up" if word in befell.up else "down", 0.85)
            regime = word in ("a", "regime", "régime", "mensile", "mensual")
            closed = not word[:1].isalpha() or word in line.tables.counting.closed
            near = back == at - 1 and line.tables.language in ("de", "en")  # verteuerte sich um
            if (closed and not regime and not near) or word.startswith("capital"):
                break
    return NONE


def _past_rate(line: Line, at: int) -> int:
    """Past *al mese*, *a month*: what so much is counted for."""
    rate = line.key(at) in _PER and line.key(at + 1) in line.tables.counting.lengths
    return at + 2 if rate else at


_PER = frozenset("al all' a an per par pro im l' the ogni each every cada".split())


_MORE = {"mehr": "up", "weniger": "down", "más": "up", "menos": "down", "teurer": "up",
         "billiger": "down", "günstiger": "down", "more": "up", "less": "down",
         "cheaper": "down", "dearer": "up", "higher": "up", "lower": "down"}  # fmt: skip
_LINKS = frozenset(("di", "by", "um", "de"))


def points(line: Line, found: Unit, number: Numeral, made: list[Draft]) -> Unit:
    """*Mezzo punto*, and *quattro punti in meno* beside a share, are points of a percentage."""
    if found.text not in nouns.POINTS:
        return found
    if any(line.key(n) in _SPREADS for n in range(number.first - _CHAIN, number.first)):
        return found._replace(text="bp", kind="share", sure=0.88)  # spread a 72 punti
    near = any(key in _SHARED for key in line.keys[line.first : line.last]) or any(
        one.unit.kind in ("share", "part") and found.first > one.last for one in made[-_RECENT:]
    )
    if line.keys[found.last : found.last + 2] in ((",", "or"), (",", "oder")):
        return found  # 12 points, or 0.2%
    signed = line.key(number.first - 1) in ("+", "-", "−", "–") and line.tight(number.first)
    by = line.plain(approximated(line, number.first, number)[0] - 1) in _LINKS
    above = line.key(found.last + 1) in _ABOVE and line.key(found.last) in ("por", "al")
    told = signed or by or above or _behind(line, found.last) or _led(line, number.first).text
    if number.value == 0.5 or (near and told and number.value < _MOST):
        return found._replace(text="pp", kind="share", sure=0.9)
    return found


_ABOVE = frozenset("encima debajo sopra sotto".split())
_SPREADS = frozenset("spread risikoaufschlag risikoaufschläge riesgo".split())


def went(line: Line, found: Unit, draft: Draft, made: list[Draft]) -> Role:
    """Which way points of an index went, where its share stands in the sentence too."""
    before = made[-1] if made and made[-1].sentence == draft.sentence else None
    if before and before.unit.kind == "share" and line.key(draft.first - 1) in _OR:
        return before.role._replace(sure=0.9) if before.role.text else NONE
    if not any(key in _SHARED for key in line.keys[line.first : line.last]):
        return NONE
    return direction(line, found, draft.first)


_OR = frozenset("o u ou soit ossia ovvero or".split())


def indexed(line: Line, number: Numeral) -> bool:
    """Whether points are an index's, which rises and falls by them, and no team's."""
    return number.decimal or number.value >= _INDEXED or any(
        key in _INDICES for key in line.keys[line.first : line.last]
    )  # fmt: skip


_INDICES = frozenset(
    "dow nasdaq nikkei ftse dax mdax tecdax smi atx index indices indexes leitindex euro-stoxx-50 "
    "eurostoxx50 eurostoxx shares stocks hang futures s&p".split()
)
_SHARED = frozenset("% percento percent prozent cento ciento".split())
_RECENT = 6  # figures back to a share that points are of
_MOST = 40  # points that a share moves by; more are an index's
_INDEXED = 100  # of a team, there are fewer
