"""The imagined day: what is sent when, and each dispatch as it is at the moment when it comes."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from zlib import crc32

from ultimora.demonstration.carriers import CARRIERS
from ultimora.demonstration.houses import HOUSES, Copy, mark, opening
from ultimora.demonstration.moments import Hour
from ultimora.demonstration.ways import sent
from ultimora.values import Delivery

EVENING = 19 * 60  # minute of the day up to which it is past; what comes later is played live


@dataclass(frozen=True)
class Event:
    """What happened, in which zone, and at which minutes of the day."""

    name: str
    zone: str
    times: Mapping[str, int]


@dataclass(frozen=True)
class Text:
    """A dispatch as it stands in ``texts``: a row, before its hours are known."""

    event: Event
    key: str
    agency: str
    language: str
    minute: int
    kind: str  # first, update, take, correction, flash, kill, embargo
    headline: str
    body: str
    place: str
    mark: str = "{}"
    follows: str = ""
    note: str = ""
    by: str = ""
    slug: str = ""
    section: str = ""
    killed: bool = False  # its agency takes it back later
    carriers: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the whole day."""
        return f"{self.event.name}/{self.key}"


@dataclass(frozen=True)
class Sent:
    """A delivery that is to come: a text, from its agency or by a carrier, at a minute."""

    text: Text
    minute: int
    carrier: str = ""  # empty: from its agency

    @property
    def name(self) -> str:
        """Its name in the whole day."""
        return f"{self.text.name}@{self.carrier}" if self.carrier else self.text.name

    @property
    def damaged(self) -> bool:
        """Whether letters were lost on the way, on purpose."""
        return bool(self.carrier) and CARRIERS[self.carrier].damages

    @property
    def cut(self) -> bool:
        """Whether its end is missing, on purpose."""
        return bool(self.carrier) and CARRIERS[self.carrier].cuts


@cache
def texts() -> Mapping[str, Text]:
    """Every dispatch of the day by its name, in the order of sending."""
    found = []
    folder = files("ultimora.demonstration").joinpath("texts")
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        told = tomllib.loads(file.read_text("utf-8"))
        times = {name: _minute(at) for name, at in told["times"].items()}
        event = Event(told["name"], told["zone"], MappingProxyType(times))
        found += [_text(event, row) for row in told["dispatch"]]
    return {one.name: one for one in sorted(found, key=lambda one: (one.minute, one.name))}


def _text(event: Event, row: dict[str, str]) -> Text:
    row["language"] = row.get("language", HOUSES[row["agency"]][0])
    row["mark"] = row.get("mark", mark(row["agency"]))
    row["body"] = row["body"].strip()
    at = _minute(row.pop("at"))
    carriers = tuple(row.pop("carriers", ()))
    return Text(event, minute=at, carriers=carriers, **row)  # type: ignore[arg-type]


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@cache
def schedule() -> tuple[Sent, ...]:
    """All that comes in the day, in order; carriers bring a dispatch some minutes later."""
    every = [Sent(text, text.minute) for text in texts().values()]
    for text in texts().values():
        for carrier in text.carriers:
            late = 4 + crc32(f"{text.name} {carrier}".encode()) % 40
            # What was past when it was sent comes before the evening, too.
            end = EVENING if text.minute < EVENING else text.minute + late
            every.append(Sent(text, min(text.minute + late, end), carrier))
    return tuple(sorted(every, key=lambda one: (one.minute, one.name)))


@dataclass
class Day:
    """One playing of the day; `number` makes it another than those before.

    An hour that copy names is fixed when the first dispatch names it, so that all agencies name the
    same one, however fast the day is played.
    """

    number: int = 0
    _hours: dict[tuple[str, str], datetime] = field(default_factory=dict)
    _copies: dict[str, Copy] = field(default_factory=dict)

    def deliver(self, one: Sent, at: datetime) -> Delivery:
        """The delivery as it comes at a moment."""
        copy = self._copies.get(one.text.name)
        if copy is None:
            # A carrier whose dispatch has not been played brings it as it was some minutes ago.
            early = at - timedelta(minutes=one.minute - one.text.minute)
            copy = self._copies[one.text.name] = self._copy(one.text, early)
        if not one.carrier:
            return sent(copy)
        return CARRIERS[one.carrier].brings(replace(copy, at=at))

    def _copy(self, text: Text, at: datetime) -> Copy:
        hours: dict[str, object] = {
            name: self._hour(text, name, minute, at) for name, minute in text.event.times.items()
        }
        hours["now"] = Hour.of(at, text.language, text.event.zone)
        hours["killed"] = f"{self._number(text.follows and f'{text.event.name}/{text.follows}'):04}"
        copy = Copy(
            text.name, text.agency, text.language, at, self._number(text.name), _version(text),
            text.headline, (), text.place, text.mark, text.note.format_map(hours), text.by,
            text.slug, text.section, text.kind == "flash", text.kind != "take",
        )  # fmt: skip
        first, *more = filter(None, text.body.format_map(hours).split("\n"))
        return replace(copy, paragraphs=(f"{opening(copy)} {first}", *more))

    def _hour(self, text: Text, name: str, minute: int, at: datetime) -> Hour:
        fixed = self._hours.get((text.event.name, name))
        if fixed is None:
            fixed = at - timedelta(minutes=text.minute - minute)
            fixed = fixed.replace(minute=fixed.minute // 5 * 5, second=0, microsecond=0)
            if f"{{{name}" in text.body + text.note:
                self._hours[(text.event.name, name)] = fixed
        return Hour.of(fixed, text.language, text.event.zone)

    def _number(self, name: str) -> int:
        place = list(texts()).index(name) if name else 0
        return 100 + (place * 37 + self.number * 1009) % 9800


def _version(text: Text) -> int:
    """How many versions of it there were, with this one."""
    count, before = 1, text.follows
    while before:
        count, before = count + 1, texts()[f"{text.event.name}/{before}"].follows
    return count
