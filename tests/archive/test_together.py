"""Several desks on one archive: filing, removing and copying at the same time, nothing broken."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, open_archive, store
from ultimora.archive.retention import Rule
from ultimora.values import Record, Source

DAY = 86_400
ROUNDS = 12


def together(*works: Callable[[], None]) -> None:
    """Does all of these at once; the first error of any is raised."""
    failed: list[BaseException] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def filing(archive: Archive, source: str, words: str, agency: str | None = "ANSA") -> None:
    """Deliveries of a desk: records of its own, and versions of those that all desks have."""
    for n in range(ROUNDS):
        brought = delivery(f"{words} {n}", f"{source}/{n}", source=Source(source),
                           at="2026-01-01T10:00:00Z")  # fmt: skip
        signs = (notice("kill", target=f"{words} {n - 2}"),) if n % 3 == 2 else ()
        archive.file(archive.receive(brought).number, [
            record(brought, "tag:all", f"Titolo\nTesto {words} {n}", agency=agency),
            record(brought, f"tag:{words},{n}", f"{words} {n}\nTesto", agency=agency,
                   notices=signs),
        ])  # fmt: skip


def test_two_desks_file_into_one_archive(archive: Archive, anew: Callable[[], Archive]) -> None:
    with anew() as other, anew() as foreign:
        together(
            lambda: filing(archive, "uno", "primo"),
            lambda: filing(other, "due", "secondo"),
            lambda: filing(foreign, "tre", "terzo", agency="Strana"),
        )
    assert list(archive.verify()) == []
    assert list(archive.pending()) == []
    # Each has all of its own, and what all have is once the agency's and once the other's.
    assert len(archive.resolve("", 100)) == 3 * ROUNDS + 2
    shared = [id for id in archive.resolve("", 100) if len(archive.versions(id)) > 1]
    assert sorted({v.source for v in archive.versions(id)} == {"tre"} for id in shared) == [
        False, True,
    ]  # fmt: skip
    numbers = [[v.number for v in archive.versions(id)] for id in shared]
    assert all(found == list(range(1, len(found) + 1)) for found in numbers)


def test_two_desks_receive_the_same_bytes(archive: Archive, anew: Callable[[], Archive]) -> None:
    with anew() as other:
        together(lambda: filing(archive, "uno", "primo"), lambda: filing(other, "uno", "primo"))
    assert list(archive.verify()) == []
    assert len(list(archive.deliveries())) == ROUNDS
    assert len(archive.resolve("", 100)) == ROUNDS + 1


def test_removing_and_copying_while_desks_file(
    archive: Archive, anew: Callable[[], Archive], tmp_path: Path
) -> None:
    filing(archive, "vecchia", "antico")
    now = 1_768_046_400 + 90 * DAY
    rules = (Rule("vecchia", 30),)

    def remove(desk: Archive) -> None:
        for _ in range(4):
            desk.retain(rules, dry_run=False, now=now)

    with anew() as one, anew() as two:
        together(
            lambda: filing(archive, "uno", "primo"),
            lambda: filing(archive, "vecchia", "antico"),  # what is just being removed
            lambda: remove(one),
            lambda: remove(two),
            lambda: archive.backup(tmp_path / "backup"),
        )
    assert list(archive.verify()) == []
    assert sum(v.source == "uno" for id in archive.resolve("", 100)
               for v in archive.versions(id)) >= ROUNDS  # fmt: skip
    with open_archive(tmp_path / "backup") as copy:
        assert list(copy.verify()) == []
    archive.retain(rules, dry_run=False, now=now)
    assert list(archive.verify()) == []
    assert archive.statistics().sources.keys() == {"uno"}


def test_what_waits_to_be_filed_keeps_its_bytes(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash in the middle of a long delivery, and then rules that would remove it."""
    monkeypatch.setattr(store, "AT_ONCE", 1)
    brought = delivery("lunga", at="2026-01-01T10:00:00Z")
    made = [record(brought, f"tag:{n}", f"Titolo {n}\nTesto") for n in range(3)]
    number = archive.receive(brought).number

    def cut() -> Iterator[Record]:
        yield from made[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.file(number, cut())
    later = 1_768_046_400 + 90 * DAY
    archive.retain([Rule("*", 30)], dry_run=False, now=later)
    assert list(archive.pending()) == [(number, brought)]
    assert archive.file(number, made).new == 1
    assert list(archive.verify()) == []
    archive.retain([Rule("*", 30)], dry_run=False, now=later)
    # Who had begun to file it too (another desk) does not call it whole again.
    archive.file(number, made)
    assert list(archive.verify()) == [] and list(archive.deliveries()) == []
