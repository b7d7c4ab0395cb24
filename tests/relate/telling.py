"""Stories of a test's own words: dispatches that go the whole way, in the order of their times."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ultimora.understand import understand
from ultimora.values import Delivery, Moment, Source
from ultimora.values.story import Member, Story
from ultimora.wire import carry

SIGNS = {
    "ANSA": "(ANSA) - {place}, 02 MAR - ", "Reuters": "{place}, March 2 (Reuters) - ",
    "AFP": "{place}, 2 mars 2026 (AFP) - ", "dpa": "{place} (dpa) - ",
    "EFE": "{place}, 2 mar (EFE).- ",
}  # fmt: skip


def member(
    agency: str, clock: str, headline: str, body: str, *, place: str = "Ancona", day: int = 2,
    follows: Member | None = None, copy_of: Member | None = None, source: str = "",
) -> Member:  # fmt: skip
    """One dispatch in its agency's dress, told on a day of March 2026."""
    told = f"2026-03-{day:02}T{clock}:00+00:00"
    town = place.upper() if agency in ("ANSA", "Reuters") else place
    text = f"{headline}\n\n{SIGNS[agency].format(place=town)}{body}\n"
    record = next(iter(carry(Delivery(Source(source or agency), text.encode()))))
    record = understand(replace(record.dispatch, published=Moment(told)))
    at = int(datetime.fromisoformat(told).timestamp())
    original = copy_of.record.id if copy_of else record.id
    return Member(record, at, original, follows.record.id if follows else None)


def story(*members: Member, seen: int | None = None) -> Story:
    """They tell it together."""
    return Story("s1", "a story", tuple(members), seen=seen)
