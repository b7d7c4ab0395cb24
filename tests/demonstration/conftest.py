"""The imagined day, played once: what came at a fixed hour, and a newsroom that had all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from ultimora.configuration import configured
from ultimora.demonstration import EVENING, Day, Sent, schedule
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery

# A Thursday evening in Rome; late on a winter's day, so that hours pass midnight nowhere.
NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


def brought(number: int = 0) -> list[tuple[Sent, Delivery]]:
    """The whole day, each delivery at its minute."""
    day = Day(number)
    return [
        (one, day.deliver(one, NOW - timedelta(minutes=EVENING - one.minute))) for one in schedule()
    ]


@dataclass(frozen=True)
class Had:
    """A newsroom, and the record of each delivery by its name in the day."""

    room: Newsroom
    ids: dict[str, str]

    def stories(self) -> dict[str, str]:
        """The story of each delivery; where there is none, the record itself."""
        return {name: self.room.archive.story_of(id) or id for name, id in self.ids.items()}

    def name(self, id: str) -> str:
        """The name in the day that a record has."""
        return next(name for name, one in self.ids.items() if one == id)


@pytest.fixture(scope="session")
def had(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Had]:
    """A newsroom after the whole day."""
    home = str(tmp_path_factory.mktemp("demonstration"))
    with Newsroom(configured(home, {"zone": "Europe/Rome"}, environment={})) as room:
        ids = {}
        for one, delivery in brought():
            taken = room.take(delivery)
            assert (taken.new, len(taken.ids), taken.why) == (1, 1, ""), one.name
            ids[one.name] = taken.ids[0]
        yield Had(room, ids)
