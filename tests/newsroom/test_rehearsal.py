"""A rehearsal files the past, tells the evening live and once, and ends when it is told to."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ultimora.configuration import configured
from ultimora.demonstration import EVENING, Sent, schedule
from ultimora.newsroom import Newsroom, rehearsal
from ultimora.newsroom.rehearsal import Rehearsal

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> tuple[Sent, ...]:
    """A day of three deliveries, the last of which comes in the evening."""
    past = [one for one in schedule() if one.name in ("ferry/ansa-1", "ferry/reuters-1")]
    late = [one for one in schedule() if one.name == "tennis/ansa-1"]
    assert past[-1].minute <= EVENING < late[0].minute
    day = (*past, *late)
    monkeypatch.setattr(rehearsal, "schedule", lambda: day)
    return day


def test_the_past_then_the_evening_and_nothing_twice(
    tmp_path: Path, short: tuple[Sent, ...]
) -> None:
    with Newsroom(configured(str(tmp_path), {}, environment={})) as room:
        playing = Rehearsal(room, pause=(0.0, 0.0), now=lambda: NOW)
        assert (playing.total, playing.filling) == (2, True)
        asyncio.run(asyncio.wait_for(playing.run(), 30))
        assert not playing.filling and playing.done == 2 and playing.told
        assert len(room.archive.resolve("")) == len(short)
        assert set(playing.first) == {one.name for one in short}
        came = [room.archive.get(id).dispatch.copy.sheet.delivery.arrived.at
                for id in playing.first.values()]  # fmt: skip
        assert sorted(came)[-1] == "2026-11-26T18:00:00Z" > sorted(came)[0]


def test_it_can_be_stopped_before_it_is_full(tmp_path: Path) -> None:
    with Newsroom(configured(str(tmp_path), {}, environment={})) as room:
        playing = Rehearsal(room)

        async def stopped() -> None:
            playing.stop()
            await asyncio.wait_for(playing.run(), 30)

        asyncio.run(stopped())
        assert playing.done == 1 and not playing.told
