"""The timeline of a story: what happened and what was said, each once however many tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from ultimora.relate.agreeing import agreeing
from ultimora.relate.gathering import gathered
from ultimora.relate.independence import independent
from ultimora.relate.items import Item, items
from ultimora.relate.tellings import seconds
from ultimora.relate.upheld import Upheld, firsts, upheld
from ultimora.relate.wording import best_told, told_text, worded
from ultimora.values.facts import Claim
from ultimora.values.story import Line, Story

_LONG_BEFORE = 30 * 86400  # seconds before a story begins: background, told by one, is left out
_OLD = 18 * 3600  # seconds before it is told, after which a first sentence tells of something else
_EVE = 12 * 3600  # seconds before a story is first told in which it may have happened
_SOON = 6 * 3600  # seconds behind what is told that are still about now
_A_DAY = 20 * 3600  # seconds: a time that long says no more than the day
_DAYS = 2 * 86400  # seconds: a time to come that long is no day to put a line under


def timeline(
    story: Story, language: str | None = None, most: int | None = None, zone: tzinfo = UTC
) -> tuple[Line, ...]:
    """The events and claims of a story in the order in which they happened and were said.

    The same event told by many, in whichever language, is one line with all its sources, worded by
    one of them: in `language` where one of them is. Of more than `most` lines those that most
    independent sources tell are kept. Lines that nobody had told when the story was last looked at
    are marked ``new``. `zone` is the one whose clock the dispatches mean.
    """
    state = upheld(story)
    found = [item for member in firsts(state.members) for item in items(member)]
    begins = min((member.at for member in state.members), default=0)
    titles: set[str] = set()  # headlines that a line has taken
    lines = [
        line for told in gathered(found) for best, group in _told(told, state, language)
        if (line := _line(best, group, story, begins, titles))
    ]  # fmt: skip
    return foremost(sorted(lines, key=lambda line: order(line, zone)), most)


def foremost(lines: Sequence[Line], most: int | None) -> tuple[Line, ...]:
    """So many of the lines at most, those that matter most, in their order."""
    if most is None or len(lines) <= most:
        return tuple(lines)
    least = sorted(range(len(lines)), key=lambda at: -lines[at].weight)[:most]
    return tuple(lines[at] for at in sorted(least))


def _told(
    group: Sequence[Item], state: Upheld, language: str | None
) -> Iterator[tuple[Item, Sequence[Item]]]:
    """Whose words are taken, with all who agree with them; then those of the rest."""
    rest = False
    while group:
        best = best_told(group, state, language)
        same = agreeing(group, best, rest)
        rest = True
        yield best, same
        taken = set(map(id, same))
        group = [item for item in group if id(item) not in taken]


def _line(
    best: Item, group: Sequence[Item], story: Story, begins: int, titles: set[str]
) -> Line | None:
    sources = tuple(dict.fromkeys(item.cited for item in group))
    count = independent(sources)
    if count < 2 and not any(item.firm for item in group):
        return None
    since, until = _time(group, begins)
    ended = seconds(until)
    if ended is not None and count < 2:
        dated_only = not any(item.types for item in group)
        if ended <= begins - (_EVE if dated_only else _LONG_BEFORE):
            return None  # background
    said = min(item.member.at for item in group)
    new = story.seen is not None and said > story.seen
    text = told_text(best)
    if text.casefold() in titles:
        text = worded(best)
    titles.add(text.casefold())
    line = Line(
        best.kind, text, since, until, said, sources, count,
        best.who, best.language, new,
    )  # fmt: skip
    return replace(line, weight=_weight(group, line))


def _time(group: Sequence[Item], begins: int) -> tuple[str | None, str | None]:
    """The most exact time that is told, before what is told; of equals the earliest.

    A follow-up that dates by the day what was being told on that day already dates its background,
    and its news has no time; a bare hour that would lie long before the story is the day's own.
    """
    ranked = []
    for item in group:
        since, until = item.bounds
        if item.time is None or since is None or until is None:
            continue
        told = item.member.at
        if until - since >= _A_DAY and begins < until < told and item.lead:
            continue
        if until - since > _DAYS and until < begins:
            continue  # *paintings of the 15th century*
        if item.lead and until < told - (_SOON if item.member.follows else _OLD):
            continue  # *arrested for Monday's theft*: the news has no time of its own
        ranked.append((since > told + _SOON, until - since, since, told, item.time))
    if not ranked:
        return None, None
    _, length, at, told, time = min(ranked, key=lambda one: one[:3])
    if length <= 3600 and at < begins - _EVE and at + 86400 <= told + _SOON:
        return _day_on(time.since), _day_on(time.until)
    return time.since, time.until


def _day_on(iso: str | None) -> str | None:
    """The same hour a day later."""
    if not iso:
        return iso
    return (datetime.fromisoformat(iso) + timedelta(days=1)).isoformat(timespec="minutes")


def _weight(group: Sequence[Item], line: Line) -> float:
    """How much a line matters: who tells it, and of which kind it is."""
    weight = 2.0 * min(line.independent, 4) + 0.3 * min(len(line.sources), 6)
    if line.kind == "event":
        weight += any(item.types for item in group) + (line.since is not None)
        weight += 0.5 * any(item.lead for item in group)
    elif any(item.direct for item in group):
        weight += 1.0
    elif all(isinstance(i.fact, Claim) and _nobody(i.fact) for i in group):
        weight -= 0.5
    return weight


def _nobody(claim: Claim) -> bool:
    return claim.speaker is None or claim.speaker.kind in ("anonymous", "media")


def order(line: Line, zone: tzinfo) -> tuple[float, int]:
    """When it happened, on the clock of `zone`; where that is no exact time or not told, when it
    was first said."""
    since, until = seconds(line.since), seconds(line.until)
    told = datetime.fromtimestamp(line.said, zone).replace(tzinfo=UTC).timestamp()
    if since is None:
        return told, line.said
    if until is not None and until > told and until - since >= (_A_DAY if since <= told else _DAYS):
        return told, line.said
    return since, line.said
