"""Who told a story when: a row for each agency, a tick for each dispatch and each copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from ultimora.archive.stories import Carried
from ultimora.desk.axis import Axis, Mark, hours
from ultimora.values import Record
from ultimora.values.story import Member

WIDTH = 440
_LEFT, _RIGHT, _TOP, _ROW = 108, 432, 8, 24
_NAME = 15  # letters of a name
_STOPS = frozenset(("kill", "hold"))


@dataclass(frozen=True, slots=True)
class Tick:
    """A dispatch on the strip: `kind` is ``own``, ``correction``, ``kill`` or ``copy``."""

    x: float
    kind: str
    id: str
    title: str
    at: int


@dataclass(frozen=True, slots=True)
class Row:
    """One agency: its name, where its line lies, and what it told."""

    name: str
    short: str
    tint: int
    y: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """All rows over one axis of time."""

    rows: tuple[Row, ...]
    hours: tuple[Mark, ...]
    height: int
    low: float
    left: float
    right: float


def own(member: Member) -> bool:
    """Whether it is told in words of its own: no copy, and no article that only quotes one."""
    return member.original == member.record.id and member.quotes is None


def notice(record: Record) -> str:
    """The loudest notice of a dispatch: ``kill``, ``correction``, ``update`` or empty."""
    kinds = {one.kind for one in record.dispatch.notices}
    if kinds & _STOPS or record.dispatch.hidden:
        return "kill"
    return next((kind for kind in ("correction", "update") if kind in kinds), "")


def strip(
    members: Sequence[Member], copies: Sequence[Carried], tints: Mapping[str, int], zone: tzinfo,
    language: str,
) -> Strip:  # fmt: skip
    """The strip of a story's texts and their copies, the agencies in the order in which they came
    in. What only repeats or quotes another's text stands in that other's row."""
    ids = {member.record.id: member for member in members}
    rows: dict[str, list[Tick]] = {member.agency: [] for member in members if own(member)}
    if not rows:
        rows = {member.agency: [] for member in members}
    times = [*(member.at for member in members), *(one.at for one in copies)]
    edge = max((max(times) - min(times)) // 40, 600)
    x = Axis(min(times) - edge, max(times) + edge, _LEFT, _RIGHT)
    for one in copies:
        home = ids[one.original].agency if one.original in ids else ""
        if home in rows:
            rows[home].append(
                Tick(x(one.at), "copy", one.id, f"{one.source}: {one.headline}", one.at)
            )
    for id, member in ids.items():
        kind = _kind(member)
        home = ids[member.quotes].agency if member.quotes in ids else member.agency
        home = home if kind == "copy" and home in rows else member.agency
        title = f"{member.agency}: {member.record.dispatch.headline or ''}"
        rows.setdefault(home, []).append(Tick(x(member.at), kind, id, title, member.at))
    made = tuple(
        Row(name, name if len(name) <= _NAME else name[: _NAME - 1] + "…", tints.get(name, -1),
            _TOP + _ROW * (at + 0.5), tuple(ticks))
        for at, (name, ticks) in enumerate(rows.items())
    )  # fmt: skip
    low = _TOP + _ROW * len(made)
    return Strip(made, tuple(hours(x, zone, language, 5)), low + 22, low, _LEFT, _RIGHT)


def _kind(member: Member) -> str:
    said = notice(member.record)
    if said in ("kill", "correction"):
        return said
    return "copy" if member.quotes is not None else "own"
