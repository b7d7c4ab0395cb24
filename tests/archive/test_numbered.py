"""Numbers that never change and rise as records come; lists and marks by them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from archive.copies import delivery, record
from ultimora.archive import Archive, open_archive
from ultimora.archive.numbered import Feed, Line
from ultimora.values import Source
from ultimora.values.query import And, Compared, Has, Not, Query


@pytest.fixture
def clock() -> list[float]:
    return [1000.0]


@pytest.fixture
def archive(address: str, clock: list[float]) -> Iterator[Archive]:
    """Two sources: the morning's four, the evening's two at 2000."""
    with open_archive(address, clock=lambda: clock[0]) as one:
        file(one, "mattino", range(4))
        clock[0] = 2000.0
        file(one, "sera", range(4, 6))
        yield one


def file(archive: Archive, source: str, numbers: range, text: str = "Testo") -> None:
    brought = delivery(f"{source} {text}", source=Source(source, "feed", "https://example.org/"))
    archive.file(archive.receive(brought).number,
                 [record(brought, f"ansa {n}", f"Titolo {n}\n{text}", agency="ANSA")
                  for n in numbers])  # fmt: skip


def all_of(archive: Archive) -> list[Line]:
    return archive.numbered.since(0, 100)


def unread(archive: Archive, person: str = "") -> set[str]:
    lines = archive.numbered.matching(Query(Has("is", "unread")), 100, person=person)
    return {line.id for line in lines}


def test_numbers_rise_and_outlast_versions(archive: Archive) -> None:
    before = all_of(archive)
    assert [line.number for line in before] == sorted({line.number for line in before})
    assert [line.source for line in before] == ["mattino"] * 4 + ["sera"] * 2
    file(archive, "mattino", range(2, 3), "Testo corretto")
    after = all_of(archive)
    assert {line.id: line.number for line in before} == {line.id: line.number for line in after}
    assert archive.numbered.these([after[2].number])[0].id == before[2].id


def test_both_ways_and_by_number(archive: Archive) -> None:
    lines, numbered = all_of(archive), archive.numbered
    assert numbered.since(lines[1].number, 2) == lines[2:4]
    assert numbered.before(lines[4].number, 2) == [lines[3], lines[2]]
    assert numbered.before(None, 1) == lines[-1:]
    asked = [lines[3].number, 1 << 52, lines[0].number, lines[3].number]
    assert numbered.these(asked) == [lines[3], lines[0]]
    assert numbered.these([]) == [] and numbered.total() == 6


def test_pages_from_either_end(archive: Archive) -> None:
    whole = archive.numbered.matching(Query.read("titolo"), 10)
    for reverse, order in ((False, whole), (True, whole[::-1])):
        first = archive.numbered.matching(Query.read("titolo"), 4, reverse=reverse)
        rest = archive.numbered.matching(Query.read("titolo"), 4, first[-1].seq, reverse)
        assert [*first, *rest] == order
        assert archive.numbered.matching(Query(), 6, reverse=reverse) == order


def test_a_source_by_its_very_name_and_what_came_when(archive: Archive) -> None:
    file(archive, "mattino (2)", range(8, 9))
    named = archive.numbered.matching(Query(And((Has("source", "mattino"),
                                                 Has("feed", "mattino")))), 10)  # fmt: skip
    assert {line.source for line in named} == {"mattino"} and len(named) == 4
    late = archive.numbered.matching(Query(Compared("arrived", 1001, 3000, "")), 10)
    assert {line.source for line in late} == {"sera", "mattino (2)"}
    ids = [line.id for line in all_of(archive)]
    assert archive.numbered.among(Query(Has("feed", "sera")), ids[2:6]) == set(ids[4:6])
    assert archive.numbered.among(Query(Not(Has("feed", "sera"))), ids) == {*ids[:4], ids[6]}
    assert archive.numbered.sources() == {"mattino": 1000, "sera": 2000, "mattino (2)": 2000}


def test_unread_is_counted_as_it_is_listed(archive: Archive) -> None:
    ids = [line.id for line in all_of(archive)]
    assert archive.numbered.unread("") == {"mattino": Feed(4, 1000), "sera": Feed(2, 2000)}
    archive.readers.opened("", ids[:1])
    archive.readers.catch_up("ada", archive.newest())
    archive.readers.opened("ada", ids[4:5], on=False)
    for person, left in (("", {"mattino": 3, "sera": 2}), ("ada", {"sera": 1})):
        counted = {name: feed.unread for name, feed in archive.numbered.unread(person).items()}
        assert counted == left and len(unread(archive, person)) == sum(left.values())
    file(archive, "sera", range(5, 6), "Testo corretto")
    assert len(unread(archive, "ada")) == 2 == sum(
        feed.unread for feed in archive.numbered.unread("ada").values()
    )


def test_marked_up_to_a_moment(archive: Archive) -> None:
    ids = [line.id for line in all_of(archive)]
    archive.readers.opened("", ids[:1], on=False)
    archive.numbered.read("", Query(), 1500)
    assert unread(archive) == set(ids[4:])
    archive.numbered.read("ada", Query(Has("feed", "sera")))
    assert unread(archive, "ada") == set(ids[:4])
    archive.numbered.read("ada", Query(Has("feed", "mattino")), 500)
    assert unread(archive, "ada") == set(ids[:4])
    archive.numbered.read("", Query())
    assert unread(archive) == set()


def test_an_embargo_is_in_no_list(archive: Archive) -> None:
    last = all_of(archive)[-1]
    with archive.database.writing() as run:
        run("UPDATE entry SET embargo = 9000 WHERE id = ?", (last.id,))
    assert last.number not in [line.number for line in all_of(archive)]
    assert archive.numbered.these([last.number]) == []
    assert archive.numbered.before(None, 1)[0].id != last.id
    assert archive.numbered.unread("")["sera"].unread == 1
    assert archive.numbered.among(Query(), [last.id]) == set()
