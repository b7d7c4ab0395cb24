"""What befell those that a figure counts, or which way a share went, from the words of its clause."""

from __future__ import annotations

from typing import NamedTuple

from ultimora.understand.lines import Line
from ultimora.understand.units import Unit

_BEFORE = 8  # words back to the verb
_DIRECT = 6  # words between a verb and its object
_AFTER = 14  # words on to the verb
_HELPED = 4  # words between helper and participle
_STOPS = frozenset(";:.!?()«»“”\"[]")
_LINKS = frozenset(("di", "de", "um", "by", "of", "von", "per", "del", "il", "lo", "l'"))
_INCLUDING = frozenset("including darunter incluidos incluidas".split())
_CASES = frozenset("casi caso cases case fälle fällen casos cas".split())
_LOSSES = frozenset("posti jobs job posts stellen stelle empleos postes emplois postos".split())
_CUTS = frozenset("""
    taglia tagliare taglierà tagliato tagliati tagli taglio cut cuts cutting axe shed shedding
    streichen streicht gestrichen abbau abbauen supprimer supprime supprimera suppression supprimés
    recortar suprimir recorta cortar eliminate eliminating slash slashing lose losing lost
""".split())  # fmt: skip


class Role(NamedTuple):
    """A role, how sure it is, and whether a verb gave it (which later figures may share)."""

    text: str = ""
    sure: float = 1.0
    shared: bool = False


NONE = Role()


def direction(line: Line, found: Unit, first: int) -> Role:
    """``up`` or ``down`` for a share, points or basis points; `first` is where its words begin."""
    befell, sign = line.tables.befell, line.key(first - 1)
    if sign == "+":
        return Role("up", 0.98)
    if sign in ("-", "−", "–") and line.tight(first) and not line.key(first - 2)[-1:].isalnum():
        return Role("down", 0.97)
    at = found.last
    for role, phrases in (("up", befell.up_behind), ("down", befell.down_behind)):
        if any(line.says(phrase, at) for phrase in phrases):
            return Role(role, 0.95)
    if line.key(at) in ("yoy", "y/y", "a/a"):
        return Role("up", 0.5)
    back = _led(line, first)
    return back if back.text or not befell.late else _late(line, found)


def _led(line: Line, first: int) -> Role:
    """The nearest word of a rise or fall before, if nothing between says *to* or *at*."""
    befell, at = line.tables.befell, first - 1
    if line.key(at) in befell.level and line.plain(at) != "di":
        return NONE if line.key(at - 1) not in ("pari", "equal", "égale") else _led(line, at - 1)
    for distance in range(_BEFORE):
        key = line.key(at - distance)
        if not key or key in _STOPS or key in befell.parted and key not in befell.up | befell.down:
            return NONE
        if key in befell.up or key in befell.down:
            if key in ("plus", "weniger", "moins", "più") and distance:
                continue
            role = "up" if key in befell.up else "down"
            return Role(role, 0.95 if distance <= 2 else 0.88 if distance <= 5 else 0.75, True)
        if key[0].isdigit() and distance > 0 or key == ",":
            return NONE
        if key in befell.level and distance <= 1:
            return NONE
    return NONE


def _late(line: Line, found: Unit) -> Role:
    """The German verb at the end of its clause: *um 18 Prozent gestiegen*."""
    befell = line.tables.befell
    for at in range(found.last, min(found.last + _BEFORE, line.last)):
        key = line.key(at)
        if key in _STOPS or key in befell.parted or key == ",":
            return NONE
        if line.key(found.first - 1) == "um" and key in befell.up | befell.down:
            return Role("up" if key in befell.up else "down", 0.93)
    return NONE


def befallen(line: Line, found: Unit, first: int, value: float, known: frozenset[int]) -> Role:
    """What befell what is counted.

    `first` is where the figure's words begin, `known` the words of role in this sentence (nothing
    befell anybody in most sentences, and then nothing is looked for).
    """
    befell = line.tables.befell
    noun = befell.nouns.get(found.text)
    if noun:
        return Role(noun, 0.96)
    if found.text in _CASES:
        near = line.keys[line.first : line.last]
        return Role("infected", 0.85) if any(key in befell.illness for key in near) else NONE
    if found.text in _LOSSES or found.text.endswith(("stellen", "arbeitsplätze", "jobs")):
        return _cut(line, first, found.last)
    if not known:
        return NONE
    got = _before(line, first, value) or _after(line, found, value)
    if not got:
        return NONE
    if got.text == "destroyed" and found.text in line.tables.counting.persons:
        return NONE
    if got.text in ("arrested", "injured", "kidnapped") and found.kind != "count":
        return NONE
    return got


def _cut(line: Line, first: int, last: int) -> Role:
    """Jobs that are cut count as people dismissed."""
    befell = line.tables.befell
    for at in range(first - 1, max(line.first, first - _DIRECT) - 1, -1):
        key = line.key(at)
        if key in _STOPS:
            break
        if key in _CUTS:
            return Role("dismissed", 0.93)
    for at in range(last, min(last + _BEFORE, line.last)):
        key = line.key(at)
        if key in _STOPS or key in befell.parted:
            break
        if key in _CUTS:
            return Role("dismissed", 0.9)
    return NONE


def _before(line: Line, first: int, value: float) -> Role | None:
    """The word of role before: a verb with its object, a passive, a noun of the deed and *of*."""
    befell, at = line.tables.befell, first - 1
    lead = line.key(at)
    if lead in befell.of or line.plain(at) in befell.of:
        act = befell.acts.get(line.key(at - 1)) or _far_act(line, at - 1)
        return Role(act, 0.9) if act else None
    lead_to = lead in ("a", "à", "to") and line.tables.language in ("es", "pt", "fr")
    if lead in line.tables.counting.closed and lead not in _FILLERS and not lead_to and (
        not _role_at(line, at, value)
    ):
        return None
    for distance in range(_DIRECT):
        key = line.key(at - distance)
        if not key or key in _STOPS or key in befell.by or key == ",":
            return None
        if role := _phrase_before(line, at - distance):
            return Role(role, 0.9, True)
        if role := _role_at(line, at - distance, value):
            return Role(role, 0.95 if distance <= 1 else 0.85, True)
        if key[0].isdigit():
            return None
    return None


_FILLERS = frozenset("""
    altri altre i gli le il lo la un una the another a an los las el les des die den weitere andere otros
    oggi ieri anche already also also also au además también anche pure ancora aussi auch
""".split())  # fmt: skip


def _far_act(line: Line, at: int) -> str:
    """*I corpi senza vita di quattro persone*: one or two words between the noun and its *of*."""
    befell = line.tables.befell
    for back in (at - 1, at - 2):
        key = line.key(back)
        if key in befell.acts and not any(
            line.key(n) in line.tables.counting.closed and line.key(n) != "senza"
            and line.key(n) != "sans" and line.key(n) != "sin"
            for n in range(back + 1, at + 1)
        ):  # fmt: skip
            return befell.acts[key]
    return ""


def _role_at(line: Line, at: int, value: float) -> str:
    """The role that a verb at this word gives to what follows it."""
    befell, key = line.tables.befell, line.key(at)
    if role := befell.does.get(key):
        return "" if _passive(line, at) and key not in befell.falls else role
    if role := befell.falls.get(key):
        return role
    helper = line.key(at - 1) in befell.having or line.key(at - 2) in befell.having
    if helper:
        return befell.one.get(key, "") or befell.many.get(key, "")
    agreeing = befell.many if value != 1 else befell.one
    role = agreeing.get(key, "")
    return role if role and not _acting(line, at) else ""


def _passive(line: Line, at: int) -> bool:
    """Whether the verb at a word is the participle of a passive (*were killed three days ago*)."""
    being = line.tables.befell.being
    return line.key(at - 1) in being or line.key(at - 2) in being


def _acting(line: Line, at: int) -> bool:
    """In English and German a participle before what is counted says nothing without its helper."""
    return line.tables.language == "de" and not _passive(line, at)


def _phrase_before(line: Line, at: int) -> str:
    for phrase, role in line.tables.befell.phrases:
        if line.key(at) == phrase[-1] and line.says(phrase, at - len(phrase) + 1):
            return role
    return ""


def _after(line: Line, found: Unit, value: float) -> Role | None:
    """The predicate behind: *due persone sono rimaste ferite*, *three people were shot dead*."""
    befell, language = line.tables.befell, line.tables.language
    agreeing = befell.many if value != 1 else befell.one
    helped, relative = -9, False
    for at in range(found.last, min(found.last + _AFTER, line.last)):
        key = line.key(at)
        if key in _STOPS:
            return None
        if role := _phrase(line, at):
            return Role(role, 0.93, True)
        if key in befell.being:
            helped = at
            continue
        if key in befell.falls and not (key in befell.parted):
            return Role(befell.falls[key], 0.93, True)
        if role := agreeing.get(key):
            if at - helped <= _HELPED:
                return Role(role, 0.95, True)
            if at == found.last and _closes(line, at + 1):
                return Role(role, 0.93, True)
            if language == "de":
                return Role(role, 0.85, True) if at - helped <= 9 else None
        if key in befell.having:
            if any(_phrase(line, at + skip) for skip in (1, 2, 3)):
                continue
            if relative or language in ("de",):
                relative = False
                continue
            return None
        if key in befell.parted:
            relative = key in ("che", "who", "that", "qui", "que")
            if not relative:
                return None
        if key in ("che", "qui", "que", "die"):
            relative = True
        if key[0].isdigit() and at > found.last + 1 and line.key(at - 1) not in ("di", "of"):
            return None
        if helped >= 0 and at - helped > _HELPED and language != "de":
            return None
    return None


def _phrase(line: Line, at: int) -> str:
    for phrase, role in line.tables.befell.phrases:
        if line.key(at) == phrase[0] and line.says(phrase, at):
            return role
    return ""


def _closes(line: Line, at: int) -> bool:
    """Whether a participle right behind the noun is its predicate: nothing follows that it takes."""
    key = line.key(at)
    if line.tables.language != "en":
        return True
    return not key or key[:1] in ",.;:)-" or key in (
        "in", "by", "after", "when", "as", "at", "on", "during", "near", "and", "while", "over",
        "since", "amid", "following", "outside", "inside", "along", "for", "so", "across", "this",
        "last", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    )  # fmt: skip
