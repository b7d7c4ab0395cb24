"""What happened or is set: events, each from one sentence's or one claim's facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ultimora.reference.around_events import AROUND
from ultimora.reference.happenings import PLOVER, beside, triggers
from ultimora.understand.filling import filled, toll
from ultimora.understand.happened import NOUNS, TELLING, Happened, happened
from ultimora.understand.prose import Prose
from ultimora.understand.releases import released
from ultimora.understand.setting import Setting
from ultimora.understand.sureness import FLOOR, sureness
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Event, Figure, Part, Time

_ONCE = frozenset(("appointment", "dismissal", "ruling", "agreement"))  # seldom two of a kind
_MANY = 50  # events back in which one may be told again; more are in no dispatch
_CLOSE = 2  # sentences apart in which they are the same
_LATER = 12  # sentences in which the toll of the main event may go on
_NOT = frozenset("non not n't nicht no pas ne n'".split())  # as in *non gravi*
_PARTITIVE = frozenset(("dei", "degli", "delle", "des"))
_NEAR = 5  # words from a figure in which it may be doubted
_FAIR, _WAYS = 0.6, 3  # confidence of other words for the same event, and how many are tried
_STILL = {
    "attack": frozenset(("killed", "injured", "missing")),
    "accident": frozenset(("killed", "injured", "missing", "evacuated")),
    "disaster": frozenset("killed injured missing evacuated displaced destroyed".split()),
}  # what is still counted far behind
_COSTLY = ("attack", "disaster", "accident", "protest")  # have a toll
_HURT = ("attack", "disaster", "accident")  # one sentence tells one of them, the first of these


@dataclass
class Draft:
    """An event as one sentence tells it."""

    one: Happened
    sentence: int
    parts: list[Part] = field(default_factory=list)
    sure: float = 0.0

    def all(self, role: str) -> list[Part]:
        """The parts that play a role."""
        return [part for part in self.parts if part.role == role]

    @property
    def weight(self) -> tuple[int, int, int, float]:
        """How much it tells: its toll, its place, its parts, its confidence."""
        toll, place = len(self.all("toll")), len(self.all("place"))
        return toll, place, len(self.parts), self.one.confidence


def events(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Event, ...]:
    """The events of a dispatch, each once: from the mention that tells most of it.

    A language without a table has none.
    """
    around = AROUND.get(prose.language)
    if around is None or not prose.sentences:
        return ()
    setting = Setting.of(prose, facts, around)
    drafts = list(_drafts(setting))
    headed = {draft.one.type for draft in drafts if setting.headline(draft.sentence)}
    weighed = [_weighed(setting, draft, headed) for draft in _once(setting, drafts)]
    return tuple(_event(setting, draft) for draft in weighed if draft.sure >= FLOOR)


def _weighed(setting: Setting, draft: Draft, headed: set[str]) -> Draft:
    roles = {part.role for part in draft.parts}
    sure = sureness(setting, draft.sentence, draft.one, roles, draft.one.type in headed)
    return replace(draft, sure=sure)


def _drafts(setting: Setting) -> Iterator[Draft]:
    told = [
        [*happened(setting, index), *released(setting, index)]
        for index in range(len(setting.prose.sentences))
    ]
    told = list(_struck(setting, told))
    main, shown = True, set[str]()
    for index, found in enumerate(told):
        for one in _kept(setting, found):
            draft = _placed(setting, index, one, found)
            if one.type in _COSTLY and not setting.headline(index):
                first, main = main and one.type in _HURT, main and one.type not in _HURT
                behind = told[index + 1 : index + (_LATER if first else 2)]
                _add_later(setting, draft, behind, shown)
            elif one.type in _HURT:
                shown |= {_role(setting, part) for part in draft.all("toll")}
            yield draft


def _struck(setting: Setting, told: Iterable[list[Happened]]) -> Iterator[list[Happened]]:
    """What the sentences tell, the fire that the weapon of an attack told before lit being that
    attack (*frammenti di un drone hanno innescato un incendio*)."""
    attacked = False
    for index, found in enumerate(told):
        first, last, _ = setting.prose.sentences[index]
        if attacked and not setting.around.weapons.isdisjoint(setting.prose.lower[first:last]):
            yield [one._replace(type="attack") if one.type in _HURT else one for one in found]
        else:
            yield found
        attacked = attacked or any(one.type == "attack" and one.confidence for one in found)


def _placed(setting: Setting, index: int, one: Happened, found: list[Happened]) -> Draft:
    """An event with its parts, from other words of the sentence where only these have a place."""
    drafts = [
        Draft(other, index, filled(setting, index, other, found))
        for other in [one, *(o for o in found if o.type == one.type and o is not one)][:_WAYS]
        if other is one or other.confidence >= _FAIR
    ]
    return next((draft for draft in drafts if draft.all("place")), drafts[0])


def _kept(setting: Setting, found: list[Happened]) -> list[Happened]:
    """One of each type, the surest; and of what hurts, one type."""
    best: dict[str, Happened] = {}
    for one in found:
        if not one.confidence:
            continue
        if one.type not in best or one.confidence > best[one.type].confidence:
            best[one.type] = one
    if "protest" in best and "attack" in best and _brawl(setting, best["attack"]):
        del best["attack"]
    hurt = [type for type in _HURT if type in best]
    for type in hurt[1:]:
        del best[type]
    return sorted(best.values(), key=lambda one: one.first)


def _brawl(setting: Setting, one: Happened) -> bool:
    """Whether an attack is what a protest came to (*marched through …, and after clashes*)."""
    brawls = beside(setting.prose.language, "brawl").get("attack", frozenset())
    return one.way in NOUNS and setting.prose.lower[one.first] in brawls


def _add_later(setting: Setting, draft: Draft, told: list[list[Happened]], shown: set[str]) -> None:
    """The toll of the sentences behind, up to another event that hurts: `told` is told there.

    What is long past, denied or sums up a time is of something else; what the headline has
    `shown` is not counted again far behind.
    """
    for index, found in enumerate(told, draft.sentence + 1):
        if any(one.type in _HURT and one.confidence for one in found) and not _again(draft, found):
            return
        if not setting.figures.get(index) or _elsewhen(setting, index):
            continue
        if _elsewhere(setting, draft, index):
            continue
        told_roles = {_role(setting, part) for part in draft.all("toll")}
        for part in toll(setting, index, draft.one.type):
            role = _role(setting, part)
            far = index - draft.sentence
            if role == "arrested":
                continue  # an event of its own
            if far > 1 and (role in shown or not _counts(setting, part, draft.one.type, far)):
                continue
            if role not in told_roles:
                draft.parts.append(part)


def _again(draft: Draft, found: list[Happened]) -> bool:
    """Whether what a sentence tells is the same type again."""
    return all(one.type == draft.one.type for one in found if one.type in _HURT and one.confidence)


def _elsewhere(setting: Setting, draft: Draft, index: int) -> bool:
    """Whether a sentence opens with another place than that of an event (*In Bremerhaven …*)."""
    first = setting.prose.sentences[index].first
    place = {part.text for part in draft.all("place")}
    opens = (first, first + 1)
    return bool(place) and any(
        name.first in opens and name.fact.kind == "place" and name.mention.span
        .of(setting.prose.text) not in place and setting.prose.lower[first] in setting.around.within
        for name in setting.names.get(index, ())
    )  # fmt: skip


def _elsewhen(setting: Setting, index: int) -> bool:
    """Whether a sentence is about another time: a year before, or a sum over a long one."""
    first, last, _ = setting.prose.sentences[index]
    year = setting.prose.anchor.year if setting.prose.anchor else 0
    return not setting.around.since.isdisjoint(setting.prose.lower[first:last]) or any(
        year and time.fact.value[:4].isdigit() and int(time.fact.value[:4]) < year
        for time in setting.times.get(index, ())
    )


def _counts(setting: Setting, part: Part, type: str, far: int) -> bool:
    """Whether a figure far behind may belong to the main event: it is no sum, and not denied."""
    figure = setting.by_id.get(part.fact or "")
    if not isinstance(figure, Figure):
        return False
    if figure.role not in _STILL.get(type, ()) and not (figure.role == "rescued" and far <= 4):
        return False
    words = setting.prose.words_in(part.span)
    first, last, _ = setting.prose.sentences[setting.prose.sentence_at(part.span.start)]
    near = setting.prose.lower[max(first, words.start - _NEAR) : min(last, words.stop + _NEAR)]
    claim = setting.claim(words.start)
    if _some(setting, words):
        return False
    return (
        figure.number > 1
        and (setting.around.weak - _NOT).isdisjoint(near)
        and not (claim and (claim.negated or claim.stance not in TELLING))
    )


def _some(setting: Setting, words: range) -> bool:
    """Whether a figure counts some of more (*siete de las víctimas*)."""
    lower, around = setting.prose.lower, setting.around
    return any(
        lower[at] in _PARTITIVE or (lower[at] in around.of and lower[at + 1] in around.the)
        for at in words[:-1]
    )


def _role(setting: Setting, part: Part) -> str:
    """What befell those whom a part of a toll counts."""
    figure = setting.by_id.get(part.fact or "")
    return figure.role if isinstance(figure, Figure) else ""


def _once(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Each event once: mentions of the same are merged into the one that tells most."""
    kept: list[Draft] = []
    body = [draft for draft in drafts if not setting.headline(draft.sentence)]
    body = _alone(body)
    for draft in body:
        for n in range(max(0, len(kept) - _MANY), len(kept)):
            other = kept[n]
            if _same(setting, other, draft):
                kept[n] = _merged(setting, other, draft)
                break
        else:
            kept.append(draft)
    for draft in drafts:
        if setting.headline(draft.sentence):
            told = [n for n, one in enumerate(kept) if one.one.type == draft.one.type]
            if not told and draft.one.type in _HURT:
                told = [n for n, one in enumerate(kept) if one.one.type in _HURT]
            if told:
                kept[told[0]] = _with_more(setting, kept[told[0]], draft)
            else:
                kept.append(draft)
    return kept


def _alone(body: list[Draft]) -> list[Draft]:
    """What stands by itself: of what hurts, the main event, and others with time, place or toll.

    Without them *the house collapsed* or *the attack* is the main event told again.
    """
    main = next((draft.one.type for draft in body if draft.one.type in _HURT), "")
    return [
        draft for draft in body
        if draft.one.type not in _HURT or draft.one.type == main
        or any(draft.all(role) for role in ("place", "time", "toll"))
    ]  # fmt: skip


def _same(setting: Setting, a: Draft, b: Draft) -> bool:
    """Whether two mentions may be of one event: of a type, and nothing speaks against it."""
    if a.one.type != b.one.type:
        return False
    if a.one.type == "economic":
        return True
    if a.one.type == "arrest":
        return not _differ(a, b, "place")
    if a.one.type in _HURT and _years(setting, a).isdisjoint(_years(setting, b)):
        return False
    if a.one.type in _HURT and _known(setting, b) and b.sentence - a.sentence <= _CLOSE:
        return True
    tolls = [{_role(setting, part): part.text for part in draft.all("toll")} for draft in (a, b)]
    if any(_differ(a, b, role) for role in ("place", "target")):
        return False
    if a.one.type in _HURT:
        if not b.all("place") and not b.all("time"):
            return True
        return not (tolls[0].keys() & tolls[1].keys()) or tolls[0] == tolls[1]
    when = [_days(setting, draft) for draft in (a, b)]
    if a.one.type == "meeting" and not all(when) and (
        any(_known(setting, one) for one in (a, b)) or (a.all("place") and b.all("place"))
    ):  # fmt: skip
        return True
    if all(when):
        return when[0] == when[1]
    lower = setting.prose.lower
    near = a.one.type in _ONCE and b.sentence - a.sentence <= _CLOSE
    return near or lower[a.one.first] == lower[b.one.first]


def _known(setting: Setting, draft: Draft) -> bool:
    """Whether an event is told as one that is known by then (*Il sisma …*): a meeting anywhere,
    with no place or time of its own, else one that the sentence begins with."""
    first, last, _ = setting.prose.sentences[draft.sentence]
    lower = setting.prose.lower
    if draft.one.type == "meeting":
        bare = not draft.all("place") and not draft.all("time")
        return bare and draft.one.first > first and lower[draft.one.first - 1] in setting.around.the
    if last - first < 2 or lower[first] not in setting.around.the:
        return False
    if draft.one.type == "accident" and lower[first + 1] in _near(setting) and first + 2 < last:
        return not draft.all("toll")  # as in *The vehicle skidded off a curve in …*
    named = triggers(setting.prose.language).get(lower[first + 1])
    return named is not None and any(one.type == draft.one.type for one in named.alone)


def _near(setting: Setting) -> frozenset[str]:
    """What meets with accidents."""
    return beside(setting.prose.language, "near").get("accident", frozenset())


def _years(setting: Setting, draft: Draft) -> set[str]:
    """In which years a mention puts its event; the dispatch's own where it says nothing."""
    anchor = setting.prose.anchor
    told = {day[:4] for day in _days(setting, draft) if day[:4].isdigit()}
    return told or {str(anchor.year) if anchor else ""}


def _days(setting: Setting, draft: Draft) -> set[str]:
    """On which days a mention puts its event, as values of TIMEX3 without their hours."""
    times = [setting.by_id.get(part.fact or "") for part in draft.all("time")]
    return {time.value.partition("T")[0] for time in times if isinstance(time, Time)}


def _differ(a: Draft, b: Draft, role: str) -> bool:
    one, other = a.all(role), b.all(role)
    return bool(one and other) and {p.text for p in one}.isdisjoint({p.text for p in other})


def _merged(setting: Setting, a: Draft, b: Draft) -> Draft:
    """The mention that tells more, with the toll of both."""
    rich, poor = (a, b) if a.weight >= b.weight else (b, a)
    return _with_more(setting, rich, poor)


def _with_more(setting: Setting, rich: Draft, poor: Draft) -> Draft:
    """A mention with what another adds to its toll."""
    told = {_role(setting, part) for part in rich.all("toll")}
    more = [part for part in poor.all("toll") if _role(setting, part) not in told]
    return replace(rich, parts=[*rich.parts, *more])


def _event(setting: Setting, draft: Draft) -> Event:
    words = setting.prose.words
    one = draft.one
    claim = setting.claim(one.first)
    return Event(
        span=Span(words[one.first].start, words[one.last - 1].end),
        rule=f"events.{one.way}",
        confidence=round(draft.sure, 2),
        type=one.type,
        sentence=setting.prose.span(setting.prose.sentences[draft.sentence]),
        parts=tuple(draft.parts),
        plover=PLOVER.get(one.type, ""),
        claim=(claim.id or None) if claim else _claimed(setting, draft),
    )


def _claimed(setting: Setting, draft: Draft) -> str | None:
    """The claim that the toll stands in."""
    figures = [setting.by_id.get(part.fact or "") for part in draft.all("toll")]
    claims = [figure.claim for figure in figures if isinstance(figure, Figure)]
    return next((claim for claim in claims if claim), None)
