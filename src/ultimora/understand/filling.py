"""Who, where, with what and at what cost: the parts of an event, from its own sentence alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ultimora.reference.nouns import BEASTS
from ultimora.understand.happened import NOUNS, Happened
from ultimora.understand.seats import local, sitting
from ultimora.understand.setting import TOLL, Called, Placed, Setting
from ultimora.values import Span
from ultimora.values.facts import Figure, Part, Time

_FAR = 24  # words between an event and its place
_AHEAD = {
    "agreement": 12,
    "appointment": 10,
    "meeting": 16,
}  # nearer, since an agreement is about things in other places
_REACH = 10  # words between a place and the preposition or verb that puts something there
_ACTS = frozenset(("agreement", "appointment"))  # whose other clauses are elsewhere
_TALKS = frozenset(("meeting", "agreement", "election", "appointment"))  # are about places too
_PARTIES = _TALKS | {"attack", "protest"}  # stand between places too
_OWNED = 6  # words from a country to the town that it has (*in Nigeria's state of Zamfara*)
_POSSESSIVE = frozenset(("'s", "s'", "'"))
_OPENING = 6  # words that open a sentence, and set the scene for all of it
_BEFORE = 20  # the same where the place comes first
_NEAR = 10  # words between an event and its time
_NEARBY = 4  # words from a road to the town that it passes
_LYING = 8  # words between a place and that in which it lies
_RUINS = 100  # houses or hectares from which on they are a toll
_DOER = 8  # words between an event and who did it
# An Italian infinitive behind *da* or *per* has its own place (*da dispiegare in Ucraina*).
_TO_DO = ("are", "ere", "ire")
# The day before an event is not its day (*alla vigilia della riunione*).
_EVES = frozenset(("vigilia", "eve", "veille", "vorabend", "víspera"))
_THROUGH = frozenset(("por", "par", "durch"))  # put something at a place with a word of it
_BEASTS = BEASTS | frozenset("bestiame ganado bétail vieh livestock api".split())  # no toll
_STOPS = frozenset(',;:()–—«»“”"„')
_PLACED = frozenset(
    ("meeting", "attack", "accident", "disaster", "protest", "arrest", "agreement", "election",
     "appointment")
)  # fmt: skip
_HURT = {
    "attack": TOLL - {"arrested", "destroyed"},
    "accident": TOLL - {"arrested", "destroyed"},
    "disaster": TOLL - {"arrested"},
    "protest": TOLL & {"killed", "injured", "arrested"},
    "arrest": TOLL & {"arrested"},
}
_OFFICES = frozenset(("appointment", "dismissal", "election"))
_SEATED = frozenset(("arrest", "attack", "accident", "disaster"))
_AIMED = frozenset(("appointment", "dismissal", "arrest", "ruling", "election"))


def filled(setting: Setting, index: int, one: Happened, others: Iterable[Happened]) -> list[Part]:
    """The parts of an event told in a sentence; `others` are the events told there too."""
    low, high = _bounds(setting, index, one, others)
    parts = []
    if (place := _place(setting, index, one, low, high)) is not None:
        parts.append(_part(setting, "place", place.first, place.last, place.fact.id))
    elif one.type in _SEATED and (seat := _seat(setting, index, one, high)):
        parts.append(_part(setting, "place", *seat, None))
    if when := _nearest(setting, index, one, low, high):
        parts.append(_part(setting, "time", when.first, when.last, when.fact.id))
    parts.extend(_weapons(setting, one, low, high))
    parts.extend(_people(setting, index, one, low, high))
    parts.extend(toll(setting, index, one.type))
    return parts


def toll(setting: Setting, index: int, type: str) -> Iterator[Part]:
    """The figures of a sentence that an event of this type cost, one of each role."""
    roles = set(_HURT.get(type, ()))
    last: Placed[Figure] | None = None
    for figure in setting.figures.get(index, ()):
        if last and _joined(setting, last, figure):
            roles.add(figure.fact.role)
        few = figure.fact.role == "destroyed" and figure.fact.number < _RUINS
        few = few or figure.fact.unit in _BEASTS
        if figure.fact.role in roles and not few and not _some_of(setting, index, figure):
            roles.discard(figure.fact.role)
            last = figure
            yield _part(setting, "toll", figure.first, figure.last, figure.fact.id)


def _joined(setting: Setting, a: Placed[Figure], b: Placed[Figure]) -> bool:
    """Whether one figure is joined to the next (*43 élèves et deux enseignants*)."""
    between = setting.prose.lower[a.last : b.first]
    joined = len(between) == 1 and between[0] in setting.around.lists - {","}
    return joined and a.fact.role == b.fact.role


def _some_of(setting: Setting, index: int, figure: Placed[Figure]) -> bool:
    """Whether a figure counts some of those that another has counted (*cinque dei quali*)."""
    sentence = setting.prose.sentences[index]
    lower, among = setting.prose.lower, setting.around.among
    before = lower[max(sentence.first, figure.first - 2) : figure.first]
    behind = lower[figure.last : min(sentence.last, figure.last + 2)]
    if any(
        lower[at] in setting.around.of and lower[at + 1] in setting.around.the
        for at in range(figure.first, min(figure.last, sentence.last - 1))
    ):
        return True  # as in *seventeen of the arrests*
    return not among.isdisjoint(before) or ("," not in behind and not among.isdisjoint(behind))


def _part(setting: Setting, role: str, first: int, last: int, fact: str | None) -> Part:
    words = setting.prose.words
    span = Span(words[first].start, words[last - 1].end)
    return Part(role, span.of(setting.prose.text), span, fact or None)


def _bounds(
    setting: Setting, index: int, one: Happened, others: Iterable[Happened]
) -> tuple[int, int]:
    """The words that may speak of an event: up to the next one, and inside its claim."""
    sentence = setting.prose.sentences[index]
    low, high = sentence.first, sentence.last
    for other in others:
        if other.type != one.type and (
            other.confidence or setting.prose.lower[other.first] not in setting.around.hits
        ):
            if other.last <= one.first:
                low = max(low, other.last)
            elif other.first >= one.last:
                high = min(high, other.first)
    if claim := setting.claim(one.first):
        start = setting.prose.words[one.first].start
        for part in claim.parts:
            if part.start <= start < part.end:
                inside = setting.prose.words_in(part)
                low, high = max(low, inside.start), min(high, inside.stop)
    return low, max(high, one.last)


def _place(setting: Setting, index: int, one: Happened, low: int, high: int) -> Called | None:
    """Where it happened: the first place behind it that a preposition puts there, else the last
    one before it."""
    if one.type == "ruling":
        return sitting(setting, index, one) or _opening(setting, index, one)
    if one.type in _OFFICES and (seat := local(setting, index, one, low, high)):
        return seat
    if one.type not in _PLACED:
        return None
    if scene := _scene(setting, index, one):
        return scene
    return _beside(setting, index, one, low, high) or _opening(setting, index, one)


def _scene(setting: Setting, index: int, one: Happened) -> Called | None:
    """The place that opens a sentence just before its verb (*In Teheran demonstrierten*)."""
    named = _opening(setting, index, one)
    return named if named and named.last == one.first and one.way not in NOUNS else None


def _opening(setting: Setting, index: int, one: Happened) -> Called | None:
    """The place that a sentence opens with, and that holds for all that it tells."""
    first = setting.prose.sentences[index].first
    for name in setting.names.get(index, ()):
        if name.first - first > _OPENING or name.last > one.first:
            return None
        inside = setting.claim(name.first) == setting.claim(one.first)
        if _is_place(setting, one, name) and inside and _put(setting, first, name.first, one.type):
            return name
    return None


def _is_place(setting: Setting, one: Happened, name: Called) -> bool:
    """Whether a name is a place, or a house where people meet (*a Palazzo Chigi*)."""
    if name.fact.kind == "place":
        return True
    lower, around = setting.prose.lower, setting.around
    if name.fact.kind == "other":
        return lower[name.first - 1] in around.roads
    return (
        one.type in ("meeting", "protest")
        and name.fact.kind == "organisation"
        and lower[name.first] in around.halls
        and lower[name.first - 1] in around.within
    )


def _beside(setting: Setting, index: int, one: Happened, low: int, high: int) -> Called | None:
    """The first place behind that a preposition puts there, else the last one before."""
    before: Called | None = None
    lower, joins = setting.prose.lower, setting.around.joins
    for name in setting.names.get(index, ()):
        if not low <= name.first < high or not _is_place(setting, one, name):
            continue
        if (
            "(" in lower[max(one.last, name.first - 8) : name.first]
            and ")" not in lower[max(one.last, name.first - 8) : name.first]
        ):
            continue
        if name.first == one.last + 1 and lower[one.last] in setting.around.of:
            return name
        if name.first >= one.first:
            if name.first - one.last > _AHEAD.get(one.type, _FAR) or (
                one.type in _ACTS and not joins.isdisjoint(lower[one.last : name.first])
            ):
                break
            if _put(setting, low, name.first, one.type):
                if _unnamed(setting, index, one, name.first):
                    return None
                return _along(setting, index, _owned(setting, index, name))
        elif one.first - name.last <= _BEFORE and _put(setting, low, name.first, one.type):
            between = lower[name.last : one.first]
            aside = one.way in NOUNS and "," in between and name.first - low > _OPENING
            where = not setting.around.where.isdisjoint(between)
            if (aside and not where) or not joins.isdisjoint(between):
                continue
            if one.way not in NOUNS and _parenthetic(setting, low, name, one):
                continue
            before = before if before and _listed(setting, before, name) else name
    return before


def _parenthetic(setting: Setting, low: int, name: Called, one: Happened) -> bool:
    """Whether a place stands in a relative clause that ends before the event
    (*the bus, which runs between X and Y, left the road*)."""
    lower, around = setting.prose.lower, setting.around
    if "," not in lower[name.last : one.first]:
        return False
    for at in range(name.first - 1, low, -1):
        if lower[at] in around.joins and lower[at] not in around.where:
            return lower[at - 1] == ","
        if lower[at] in _STOPS:
            return False
    return False


def _owned(setting: Setting, index: int, name: Called) -> Called:
    """The town or state of a country that is named as its owner, else the country."""
    lower = setting.prose.lower
    if name.last < len(lower) and lower[name.last] in _POSSESSIVE:
        for other in setting.names[index]:
            between = lower[name.last + 1 : other.first]
            if name.last < other.first <= name.last + _OWNED and other.fact.kind == "place":
                return other if _STOPS.isdisjoint(between) else name
    return name


def _along(setting: Setting, index: int, name: Called) -> Called:
    """The town that a road is said to be near (*on the A684 near Leyburn*), else the name."""
    lower, around = setting.prose.lower, setting.around
    road = lower[name.first] in around.roads or (
        any(char.isdigit() for char in lower[name.last - 1]) and name.last - name.first <= 2
    )
    if road:
        for other in setting.names[index]:
            between = lower[name.last : other.first]
            if other.first > name.last and other.fact.kind == "place":
                near = len(between) <= _NEARBY and not around.nearby.isdisjoint(between)
                return other if near and _STOPS.isdisjoint(between) else name
    return name


def _unnamed(setting: Setting, index: int, one: Happened, last: int) -> bool:
    """Whether a nearer place stands between, which no name covers: then the next is not it.

    German writes all nouns with a capital, so there nobody can tell.
    """
    words, first = setting.prose.words, one.last
    known = {at for name in setting.names[index] for at in range(name.first, name.last)}
    known |= {at for time in setting.times[index] for at in range(time.first, time.last)}
    around, lower = setting.around, setting.prose.lower
    ends = around.within | around.of | around.joins | _STOPS  # not *in the Ukrainian city of*
    return not around.late and any(
        words[at].text[0].isupper() and lower[at + 1] in ends and at not in known
        and words[at].end - words[at].start > 2
        and _put(setting, first, at, one.type)
        for at in range(first + 1, last)
    )  # fmt: skip


def _seat(setting: Setting, index: int, one: Happened, high: int) -> tuple[int, int] | None:
    """The town of the force that did it, or in the name of what was struck.

    As in *arrestati dal Nucleo investigativo di Napoli*, *fermati dalla mobile di Milano*.
    """
    around, prose = setting.around, setting.prose
    led = around.doers if one.type == "arrest" else around.hits
    for name in setting.names.get(index, ()):
        if not one.last <= name.first <= min(high, one.last + _DOER):
            continue
        before = prose.lower[one.last : name.first]
        if name.fact.kind == "place" and one.type == "arrest":
            if before and before[-1] in around.of and not led.isdisjoint(before[:-1]):
                return name.first, name.last
        elif name.fact.kind == "organisation":
            if led.isdisjoint(before[-3:]):
                return None
            for at in range(name.last - 2, name.first, -1):
                if prose.lower[at] in around.of and prose.words[at + 1].text[0].isupper():
                    return at + 1, name.last
    return None


def _listed(setting: Setting, a: Called, b: Called) -> bool:
    """Whether one name follows another closely: it says where the first lies, or is one more."""
    between = setting.prose.lower[a.last : b.first]
    if not between or between[0] not in setting.around.lists:
        return False
    return len(between) <= 3 or (
        len(between) <= _LYING and not setting.around.spots.isdisjoint(between)
    )


def _put(setting: Setting, low: int, first: int, type: str) -> bool:
    """Whether a preposition puts something at a place that begins with this word, and nobody just
    comes from there."""
    lower, around = setting.prose.lower, setting.around
    spot = False
    at, low = first, max(low, first - _REACH)
    while at > low:
        at -= 1
        word = lower[at]
        if word in _STOPS:
            return False
        spot = spot or word in around.spots
        if word in around.hits:
            return True
        if _other(setting, word, type):
            return False
        if (word in around.within and (spot or word not in around.of)) or (
            spot and word in _THROUGH
        ):  # fmt: skip
            if lower[at - 1].endswith(_TO_DO) and lower[at - 2] in ("da", "per"):
                return False
            ahead = lower[max(low, at - 2) : first]
            return around.away.isdisjoint(ahead) and not _ranged(setting, at)
        if word in around.of and spot and type in ("protest", "election"):
            return True  # who works there protests there (*salariés de la raffinerie de X*)
        if word in around.of and not spot:
            near = lower[max(low, at - 3) : at]
            if around.spots.isdisjoint(near) and around.one.isdisjoint(near):
                body = _body(setting, at)
                if body is None:
                    return False
                return type == "protest" or _struck(setting, low, body.first)
    return False


def _other(setting: Setting, word: str, type: str) -> bool:
    """Whether a preposition says what an event of a type is about, against or between."""
    around = setting.around
    return (
        (type in _TALKS and word in around.about)
        or (type == "protest" and word in around.against)
        or (type in _PARTIES and word in around.between)
    )


def _body(setting: Setting, at: int) -> Called | None:
    """The firm or building whose name ends just before a word (*la fabbrica Rossi di Lodi*)."""
    index = setting.prose.sentence_at(setting.prose.words[at].start)
    return next((n for n in setting.names[index] if n.last == at and n.fact.kind != "person"), None)


def _struck(setting: Setting, low: int, first: int) -> bool:
    """Whether a verb strikes what begins at a word, or a preposition puts something there."""
    lower, around = setting.prose.lower, setting.around
    near = lower[max(low, first - 3) : first]
    return not around.hits.isdisjoint(near) or not around.inside.isdisjoint(near[-2:])


def _ranged(setting: Setting, at: int) -> bool:
    """Whether a name ends just before a preposition, as in *da Milano a Roma*."""
    index = setting.prose.sentence_at(setting.prose.words[at].start)
    return any(name.last == at and name.fact.kind == "place" for name in setting.names[index])


def _nearest(
    setting: Setting, index: int, one: Happened, low: int, high: int
) -> Placed[Time] | None:
    """The time that stands nearest to an event."""
    found = [
        (max(one.first - time.last, time.first - one.last, 0), time)
        for time in setting.times.get(index, ())
        if low <= time.first < high and setting.prose.lower[time.last - 1] not in _EVES
    ]
    if not found:
        return None
    far, time = min(found, key=lambda pair: pair[0])
    return time if far <= _NEAR else None


def _in_office(setting: Setting, first: int, name: Called) -> bool:
    """Whether somebody's office stands between an event and the name: *il capo dei servizi, X*."""
    if not first < name.first:
        return False
    start, end = setting.prose.words[first].start, setting.prose.words[name.first].start
    return any(start <= role.span.start and role.span.end <= end for role in name.fact.roles)


def _weapons(setting: Setting, one: Happened, low: int, high: int) -> Iterator[Part]:
    if one.type == "attack":
        lower = setting.prose.lower
        for at in range(max(low, one.first - 8), min(high, one.last + 10)):
            if lower[at] in setting.around.weapons:
                yield _part(setting, "weapon", at, at + 1, None)
                return


def _people(setting: Setting, index: int, one: Happened, low: int, high: int) -> Iterator[Part]:
    """Who did it, where a preposition says so, and to whom, for events of one person."""
    lower, around = setting.prose.lower, setting.around
    names = [name for name in setting.names.get(index, ()) if low <= name.first < high]
    doer = next(
        (
            name for name in names
            if name.fact.kind != "place" and one.last <= name.first <= one.last + 8
            and not around.doers.isdisjoint(lower[max(one.last, name.first - 3) : name.first])
        ), None,
    )  # fmt: skip
    if doer and one.way != "done":
        yield _part(setting, "by", doer.first, doer.last, doer.fact.id)
    if one.type in _AIMED:
        people = [n for n in names if n.fact.kind == "person" and n is not doer]
        target = next(
            (
                n
                for n in people
                if one.last <= n.first <= one.last + 8 and "," not in lower[one.last : n.first]
            ),
            None,
        )
        acting = not around.acting.isdisjoint(lower[max(low, one.first - 2) : one.first + 1])
        before = next((n for n in reversed(people) if 0 <= one.first - n.last <= 6), None)
        if acting and not doer and before and lower[before.first - 1] not in around.of:
            yield _part(setting, "by", before.first, before.last, before.fact.id)
        if acting and not target:
            target = next((n for n in people if _in_office(setting, one.last, n)), None)
        elif not target:
            target = before
        if target:
            yield _part(setting, "target", target.first, target.last, target.fact.id)
