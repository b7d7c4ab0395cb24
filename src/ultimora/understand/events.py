"""What happened or is set: events, each from one sentence's or one claim's facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ultimora.reference.around_events import AROUND
from ultimora.reference.happenings import PLOVER
from ultimora.understand.filling import filled, toll
from ultimora.understand.happened import Happened, happened
from ultimora.understand.prose import Prose
from ultimora.understand.releases import released
from ultimora.understand.setting import Setting
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Event, Figure, Part, Time

_ONCE = frozenset(("appointment", "dismissal", "ruling", "agreement"))  # seldom two of a kind
_MANY = 50  # events back in which one may be told again; more are in no dispatch
_CLOSE = 2  # sentences apart in which they are the same
_HURT = ("attack", "disaster", "accident")  # one sentence tells one of them, the first of these


@dataclass
class Draft:
    """An event as one sentence tells it."""

    one: Happened
    sentence: int
    parts: list[Part] = field(default_factory=list)

    def all(self, role: str) -> list[Part]:
        """The parts that play a role."""
        return [part for part in self.parts if part.role == role]

    @property
    def weight(self) -> tuple[int, int, float]:
        """How much it tells: its toll, its parts, its confidence."""
        return len(self.all("toll")), len(self.parts), self.one.confidence


def events(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Event, ...]:
    """The events of a dispatch, each once: from the mention that tells most of it.

    A language without a table has none.
    """
    around = AROUND.get(prose.language)
    if around is None or not prose.sentences:
        return ()
    setting = Setting.of(prose, facts, around)
    drafts = list(_drafts(setting))
    return tuple(_event(setting, draft) for draft in _once(setting, drafts))


def _drafts(setting: Setting) -> Iterator[Draft]:
    told = [
        [*happened(setting, index), *released(setting, index)]
        for index in range(len(setting.prose.sentences))
    ]
    for index, found in enumerate(told):
        for one in _kept(found):
            draft = Draft(one, index, filled(setting, index, one, found))
            if one.type in _HURT and index + 1 < len(told):
                _add_next(setting, draft, told[index + 1])
            yield draft


def _kept(found: list[Happened]) -> list[Happened]:
    """One of each type, the surest; and of what hurts, one type."""
    best: dict[str, Happened] = {}
    for one in found:
        if not one.confidence:
            continue
        if one.type not in best or one.confidence > best[one.type].confidence:
            best[one.type] = one
    hurt = [type for type in _HURT if type in best]
    for type in hurt[1:]:
        del best[type]
    return sorted(best.values(), key=lambda one: one.first)


def _add_next(setting: Setting, draft: Draft, found: list[Happened]) -> None:
    """The toll of the next sentence, where it is about nothing else: `found` is told there."""
    index = draft.sentence + 1
    sentences = setting.prose.sentences
    first, last, paragraph = sentences[index]
    if paragraph != sentences[draft.sentence].part or not setting.figures.get(index):
        return
    if not setting.around.since.isdisjoint(setting.prose.lower[first:last]) or any(
        one.type in _HURT and one.confidence for one in found
    ):
        return
    told = {_role(setting, part) for part in draft.all("toll")}
    for part in toll(setting, index, draft.one.type):
        if _role(setting, part) not in told:
            draft.parts.append(part)


def _role(setting: Setting, part: Part) -> str:
    """What befell those whom a part of a toll counts."""
    figure = setting.by_id.get(part.fact or "")
    return figure.role if isinstance(figure, Figure) else ""


def _once(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Each event once: mentions of the same are merged into the one that tells most."""
    kept: list[Draft] = []
    body = [draft for draft in drafts if not setting.headline(draft.sentence)]
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
            if told:
                kept[told[0]] = _with_more(setting, kept[told[0]], draft)
            else:
                kept.append(draft)
    return kept


def _same(setting: Setting, a: Draft, b: Draft) -> bool:
    """Whether two mentions may be of one event: of a type, and nothing speaks against it."""
    if a.one.type != b.one.type:
        return False
    if a.one.type in ("economic", "arrest"):
        return True
    tolls = [{_role(setting, part): part.text for part in draft.all("toll")} for draft in (a, b)]
    if any(_differ(a, b, role) for role in ("place", "target")):
        return False
    if a.one.type in _HURT:
        return not (tolls[0].keys() & tolls[1].keys()) or tolls[0] == tolls[1]
    when = [_days(setting, draft) for draft in (a, b)]
    if all(when):
        return when[0] == when[1]
    lower = setting.prose.lower
    near = a.one.type in _ONCE and b.sentence - a.sentence <= _CLOSE
    return near or lower[a.one.first] == lower[b.one.first]


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
    confidence = one.confidence - (0.1 if setting.headline(draft.sentence) else 0)
    return Event(
        span=Span(words[one.first].start, words[one.last - 1].end),
        rule=f"events.{one.way}",
        confidence=round(confidence, 3),
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
