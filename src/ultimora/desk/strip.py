"""Who told a story when: a row for each agency, a tick for each dispatch and each copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

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
    members: Sequence[Member], tints: Mapping[str, int], zone: tzinfo, language: str
) -> Strip:
    """The strip of a story's members, the agencies in the order in which they came in."""
    homes = {member.record.id: member.agency for member in members}
    rows: dict[str, list[Member]] = {member.agency: [] for member in members if own(member)}
    if not rows:
        rows = {member.agency: [] for member in members}
    for member in members:
        home = homes.get(member.quotes or member.original, member.agency)
        home = member.agency if own(member) or home not in rows else home
        rows.setdefault(home, []).append(member)
    first, last = min(m.at for m in members), max(m.at for m in members)
    edge = max((last - first) // 40, 600)
    x = Axis(first - edge, last + edge, _LEFT, _RIGHT)
    made = tuple(
        Row(name, name if len(name) <= _NAME else name[: _NAME - 1] + "…", tints.get(name, -1),
            _TOP + _ROW * (at + 0.5), tuple(_ticks(some, x)))
        for at, (name, some) in enumerate(rows.items())
    )  # fmt: skip
    low = _TOP + _ROW * len(made)
    return Strip(made, tuple(hours(x, zone, language, 5)), low + 22, low, _LEFT, _RIGHT)


def _ticks(members: Sequence[Member], x: Axis) -> Iterator[Tick]:
    """Copies first, so that dispatches lie over them."""
    for member in sorted(members, key=own):
        kind = "own" if own(member) else "copy"
        if kind == "own" and (said := notice(member.record)) in ("kill", "correction"):
            kind = said
        dispatch = member.record.dispatch
        title = f"{dispatch.copy.sheet.delivery.arrived.source.name}: {dispatch.headline or ''}"
        yield Tick(x(member.at), kind, member.record.id, title if kind == "copy" else
                   f"{member.agency}: {dispatch.headline or ''}", member.at)  # fmt: skip
