"""The timeline of a story: what happened and what was said, each once however many tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from ultimora.relate.gathering import gathered
from ultimora.relate.independence import cited, independent, voice
from ultimora.relate.items import Item, items
from ultimora.relate.tellings import seconds
from ultimora.relate.upheld import Upheld, firsts, upheld
from ultimora.relate.wording import headline, worded
from ultimora.values.facts import Time
from ultimora.values.story import Cited, Line, Story

_LONG_BEFORE = 30 * 86400  # seconds before a story begins: background, told by one, is left out
_SHORT = 40  # characters of a sentence that hardly says by itself what happened


def timeline(
    story: Story, language: str | None = None, most: int | None = None
) -> tuple[Line, ...]:
    """The events and claims of a story in the order in which they happened and were said.

    The same event told by many, in whichever language, is one line with all its sources, worded by
    one of them: in `language` where one of them is. Of more than `most` lines those that most
    independent sources tell are kept. Lines that nobody had told when the story was last looked at
    are marked ``new``.
    """
    state = upheld(story)
    found = [item for member in firsts(state.members) for item in items(member)]
    begins = min((member.at for member in state.members), default=0)
    lines = []
    for group in gathered(found):
        if line := _line(group, story, state, language, begins):
            lines.append((_weight(group, line), line))
    lines.sort(key=lambda pair: -pair[0])
    kept = [line for _, line in lines[:most]]
    return tuple(sorted(kept, key=_order))


def news(story: Story, language: str | None = None, most: int | None = None) -> tuple[Line, ...]:
    """The lines that are new since the story was last looked at."""
    return tuple(line for line in timeline(story, language, most) if line.new)


def _line(
    group: Sequence[Item], story: Story, state: Upheld, language: str | None, begins: int
) -> Line | None:  # fmt: skip
    sources = tuple(dict.fromkeys(_cited(item) for item in group))
    count = independent(sources)
    if count < 2 and not any(item.firm for item in group):
        return None
    time = _time(group)
    since, until = (time.since, time.until) if time else (None, None)
    ended = seconds(until)
    if ended is not None and ended < begins - _LONG_BEFORE and count < 2:
        return None
    best = _best(group, state, language)
    said = min(item.member.at for item in group)
    new = story.seen is not None and said > story.seen
    return Line(
        best.kind, _text(best), since, until, said, sources, count,
        best.who, best.language, new,
    )  # fmt: skip


def _cited(item: Item) -> Cited:
    if item.fact is None:
        member = item.member
        return Cited(member.record.id, "", member.agency, member.original, member.at)
    return replace(cited(item.member, item.fact), voice=voice(item.member, item.fact))


def _time(group: Sequence[Item]) -> Time | None:
    """The most exact time that is told, before what is told; of equals the earliest."""
    times = [(item, item.time) for item in group if item.time]
    if not times:
        return None

    def rank(pair: tuple[Item, Time]) -> tuple[bool, float, float]:
        item, _ = pair
        since, until = item.bounds
        assert since is not None
        length = until - since if until is not None else float("inf")
        return since > item.member.at + 2 * 3600, length, since

    return min(times, key=rank)[1]


def _best(group: Sequence[Item], state: Upheld, language: str | None) -> Item:
    """Whose words are taken: in the reader's language, not corrected, neither long nor broken."""

    def rank(item: Item) -> tuple[bool, bool, bool, bool, int, int]:
        words = _text(item)
        return (
            language is not None and item.language != language,
            item.member.record.id in state.corrected,
            words.endswith("…"),
            item.kind == "event" and len(words) < _SHORT,
            -len(item.types),
            len(words),
        )

    return min(group, key=rank)


def _text(item: Item) -> str:
    """A headline where the first sentence is meant, else the sentence."""
    if item.kind == "event" and item.lead and (title := headline(item.member.record)):
        return title
    return worded(item)


def _weight(group: Sequence[Item], line: Line) -> float:
    """How much a line matters: who tells it, and of which kind it is."""
    weight = 2.0 * min(line.independent, 4) + 0.3 * min(len(line.sources), 6)
    if line.kind == "event":
        weight += any(item.types for item in group) + (line.since is not None)
        weight += 0.5 * any(item.lead for item in group)
    else:
        weight += 0.5 * any(item.direct for item in group)
    return weight


def _order(line: Line) -> tuple[float, int]:
    """When it happened; where that is no exact time or not told, when it was first said."""
    since, until = seconds(line.since), seconds(line.until)
    if since is None:
        return line.said, line.said
    if until is None or until <= line.said or since > line.said:
        return since, line.said
    return (line.said if until - since >= 20 * 3600 else since), line.said


def clock(at: int) -> str:
    """Seconds since 1970 as a day and minute of UTC."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M")
