"""What people leave beside records: read marks, notes, collections; and what came since."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from archive.copies import delivery, record
from ultimora.archive import Archive, ArchiveError, open_archive
from ultimora.values.query import Query


@pytest.fixture
def archive(address: str) -> Iterator[Archive]:
    with open_archive(address, clock=lambda: 1000.0) as one:
        brought = delivery("mattino")
        one.file(one.receive(brought).number,
                 [record(brought, f"ansa {n}", f"Titolo {n}\nTesto", agency="ANSA")
                  for n in range(4)])  # fmt: skip
        yield one


def found(archive: Archive, text: str, person: str = "") -> list[str]:
    return [hit.id for hit in archive.search(Query.read(text), person=person).hits]


def test_what_came_since(archive: Archive) -> None:
    last = archive.newest()
    assert archive.arrived(last) == []
    brought = delivery("sera")
    new = record(brought, "ansa 9", "Titolo 9\nAltro testo", agency="ANSA")
    archive.file(archive.receive(brought).number, [new])
    ((number, id),) = archive.arrived(last)
    assert (number, id) == (archive.newest(), new.id)
    assert [hit.id for hit in archive.search(Query.read("altro"), among=[id]).hits] == [id]
    assert archive.search(Query.read("titolo"), among=[]).hits == ()


def test_unread_until_opened_and_again_with_a_new_version(archive: Archive) -> None:
    ids = found(archive, "titolo")
    assert archive.readers.unread("", ids) == set(ids)
    archive.readers.opened("", ids[:1])
    assert found(archive, "is:unread titolo") == ids[1:]
    assert found(archive, "is:unread titolo", "ada") == ids
    brought = delivery("corretto")
    again = record(brought, "ansa 3", "Titolo 3\nTesto corretto", agency="ANSA")
    archive.file(archive.receive(brought).number, [again])
    assert again.id in archive.readers.unread("", ids)


def test_caught_up_and_kept_unread(archive: Archive) -> None:
    ids = found(archive, "titolo")
    archive.readers.catch_up("", archive.newest())
    archive.readers.catch_up("", 0)  # nobody goes back
    assert archive.readers.unread("", ids) == set()
    archive.readers.opened("", ids[2:3], on=False)
    assert found(archive, "is:unread") == ids[2:3]


def test_caught_up_and_back(archive: Archive) -> None:
    ids, readers = found(archive, "titolo"), archive.readers
    readers.opened("", ids[:1])
    first = readers.catch_up("", archive.newest() - 2)
    unread = readers.unread("", ids)
    kept = next(id for id in ids if id not in unread)
    readers.opened("", [kept], on=False)
    second = readers.catch_up("", archive.newest())
    assert readers.unread("", ids) == set()
    readers.go_back("", first)  # more was read since
    assert readers.unread("", ids) == set()
    readers.go_back("", second)
    assert readers.unread("", ids) == unread | {kept}
    readers.opened("", [kept])
    readers.go_back("", first)
    assert readers.unread("", ids) == set(ids[1:]) - {kept}


def test_notes(archive: Archive) -> None:
    (id, *_) = found(archive, "titolo")
    note = archive.readers.write_note("ada", id, "Chiamare il comune\0")
    assert archive.readers.notes([id]) == [note] and found(archive, "is:noted") == [id]
    archive.readers.remove_note(note.number)
    assert archive.readers.notes([id]) == []
    with pytest.raises(ArchiveError, match="no record"):
        archive.readers.write_note("ada", "nessuno", "?")


def test_collections(archive: Archive) -> None:
    one, two, *_ = found(archive, "titolo")
    archive.readers.collect("ada", " Frana  in valle ", one)
    archive.readers.collect("", "Frana in valle", two)
    archive.readers.collect("", "Frana in valle", two)
    (collection,) = archive.readers.collections()
    assert (collection.name, collection.person, collection.records) == ("Frana in valle", "ada", 2)
    assert set(found(archive, 'collection:"frana in valle"')) == {one, two}
    assert archive.readers.collected_in(one) == ["Frana in valle"]
    archive.readers.let_go("Frana in valle", one)
    archive.readers.let_go("Frana in valle", two)
    assert archive.readers.collections() == []
    with pytest.raises(ArchiveError, match="needs a name"):
        archive.readers.collect("", "  ", one)
