"""A rush: many deliveries in one turn, kept by one commit, and each still by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from ultimora.archive import ArchiveError
from ultimora.archive.sqlite import Sqlite
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom, Taken
from ultimora.newsroom.running import Running
from ultimora.newsroom.turns import SMALL, TOGETHER, Turns
from ultimora.values import Delivery, Query, Record, Source

COPY = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini: {word}.\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with opened(tmp_path) as one:
        yield one


def opened(home: Path) -> Newsroom:
    return Newsroom(configured(str(home), environment={}))


def copy(word: str) -> Delivery:
    return Delivery(Source("in"), COPY.format(word=word).encode(), address=f"{word}.txt")


def feed(words: Sequence[str]) -> Delivery:
    items = "".join(f"<item><title>Neve {w}</title><guid>{w}</guid></item>" for w in words)
    data = f'<rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()
    return Delivery(Source("in"), data, address="feed")


def found(room: Newsroom, words: str) -> int:
    return len(room.archive.search(Query.read(words)).hits)


def new(taken: Sequence[Taken | ArchiveError]) -> list[int]:
    return [one.new for one in taken if isinstance(one, Taken)]


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    run = Sqlite._run

    def noted(self: Sqlite, connection: Any, sql: str, values: Sequence[Any]) -> Any:
        told.extend([sql] * (sql == "COMMIT"))
        return run(self, connection, sql, values)

    monkeypatch.setattr(Sqlite, "_run", noted)
    return told


def test_two_commits_keep_a_rush(room: Newsroom, commits: list[str]) -> None:
    commits.clear()
    taken = room.take_all([copy(word) for word in ("abete", "larice", "cirmolo")])
    assert new(taken) == [1, 1, 1] and len(commits) == 2
    assert found(room, "abete OR larice OR cirmolo") == 3
    assert room.relate().ids and list(room.archive.verify()) == []


def test_each_says_what_became_of_it(room: Newsroom) -> None:
    (known,) = room.take_all([copy("abete")])
    unread = Delivery(Source("in"), PICTURE, address="picture")
    long = feed([f"pino{number}" for number in range(30)])
    again, without, many, last = room.take_all([copy("abete"), unread, long, copy("larice")])
    assert isinstance(known, Taken) and isinstance(again, Taken)
    assert not again.fresh and (again.number, again.ids) == (known.number, known.ids)
    assert isinstance(without, Taken) and without.why and not without.new
    assert new([many, last]) == [30, 1]


def test_the_same_twice_in_one_rush_is_one(room: Newsroom) -> None:
    assert new(room.take_all([copy("abete"), copy("abete")])) == [1, 0]
    assert room.archive.statistics().records == 1


def test_one_that_cannot_be_filed_costs_the_others_nothing(
    room: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It fails in the middle of its part, which is taken back alone; and it waits for `resume`."""
    with monkeypatch.context() as patch:
        keep = room.archive.file

        def fails(number: int, records: Iterator[Record]) -> Any:
            filed = keep(number, records)
            if number == 2:
                raise ArchiveError("The disk is full.", "here")
            return filed

        patch.setattr(room.archive, "file", fails)
        first, bad, last = room.take_all([copy("abete"), copy("larice"), copy("cirmolo")])
    assert new([first, last]) == [1, 1] and isinstance(bad, ArchiveError)
    with opened(tmp_path) as later:
        list(later.resume())
        assert found(later, "larice") == 1 and later.archive.statistics().records == 3


def test_where_no_commit_keeps_all_each_gets_its_own(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, failed = Sqlite._run, []

    def fails(self: Sqlite, connection: Any, sql: str, values: Sequence[Any]) -> Any:
        if sql == "COMMIT" and len(failed) < 2:
            failed.append(sql)
            raise OSError("the disk")
        return run(self, connection, sql, values)

    monkeypatch.setattr(Sqlite, "_run", fails)
    taken = room.take_all([copy("abete"), copy("larice")])
    assert len(failed) == 2 and isinstance(taken[0], ArchiveError) and new(taken) == [1]


def test_a_crash_in_a_rush_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was kept before any was read."""
    with opened(tmp_path) as room:

        def dies(delivery: Delivery) -> Iterator[Record]:
            raise KeyboardInterrupt

        monkeypatch.setattr(room, "_carried", dies)
        with pytest.raises(KeyboardInterrupt):
            room.take_all([copy("abete"), copy("larice")])
    with opened(tmp_path) as room:
        assert new(list(room.resume())) == [1, 1] and found(room, "neve") == 2


class Told(Newsroom):
    """Notes who is taken with whom."""

    def __init__(self) -> None:
        self.turns: list[list[str]] = []

    def take(self, delivery: Delivery, related: bool = True) -> Taken:
        self.turns.append([f"{delivery.address} {related}"])
        return Taken(1)

    def take_all(self, deliveries: Sequence[Delivery]) -> list[Taken | ArchiveError]:
        self.turns.append([str(one.address) for one in deliveries])
        wrong = ArchiveError("no", "here")
        return [wrong if one.address == "bad" else Taken(at) for at, one in enumerate(deliveries)]


def played(names: Sequence[str], room: Told) -> list[Any]:
    async def all_of_them() -> list[Any]:
        async def in_thread(work: Callable[..., Any], *words: Any) -> Any:
            return await asyncio.to_thread(work, *words)

        turns = Turns(room, in_thread, lambda: room.turns.append(["rushed"]))
        size = {"large": SMALL + 1}
        came = [Delivery(Source("in"), bytes(size.get(n, 1)), address=n) for n in names]
        return await asyncio.gather(*map(turns.take, came), return_exceptions=True)

    return asyncio.run(all_of_them())


def test_who_comes_alone_is_related_at_once() -> None:
    room = Told()
    assert played(["a"], room) == [Taken(1)] and room.turns == [["a True"]]


def test_those_that_wait_go_together_and_what_is_large_alone() -> None:
    room = Told()
    played([*"abc", "large", "d"], room)
    assert room.turns == [
        ["a", "b", "c"], ["rushed"], ["large False"], ["rushed"], ["d True"]
    ]  # fmt: skip
    room = Told()
    played([f"{number}" for number in range(TOGETHER + 2)], room)
    assert [len(turn) for turn in room.turns] == [TOGETHER, 1, 2, 1]


def test_an_error_goes_to_whose_it_is() -> None:
    first, bad, last = played(["a", "bad", "c"], Told())
    assert (first, last) == (Taken(0), Taken(2)) and isinstance(bad, ArchiveError)


def test_a_file_that_cannot_be_kept_stays_and_is_taken_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "sources.toml").write_text(
        f'[[source]]\nname = "in"\naddress = "{folder}"\n', "utf-8"
    )
    for word in ("abete", "larice", "cirmolo"):
        (folder / f"{word}.txt").write_text(COPY.format(word=word), "utf-8")
    with opened(tmp_path) as room:
        receive, refused = room.archive.receive, []

        def fails(delivery: Delivery) -> Any:
            if str(delivery.address).endswith("larice.txt") and not refused:
                refused.append({path.name for path in folder.iterdir()})
                raise ArchiveError("The disk is full.", "here")
            return receive(delivery)

        monkeypatch.setattr(room.archive, "receive", fails)

        async def ran() -> None:
            running = Running(room)
            task = asyncio.create_task(running.run())
            while found(room, "neve") < 3:
                await asyncio.sleep(0.05)
            running.stop()
            await task

        asyncio.run(asyncio.wait_for(ran(), 60))
        assert refused and room.archive.statistics().records == 3
    assert len(list((folder / "done").iterdir())) == 3
