"""What few records fulfil is looked up by itself: it is the same as what is sought among all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from archive.copies import delivery, record
from archive.test_facts import TEXT, told
from ultimora.archive import Archive, few, open_archive
from ultimora.values.query import Query

ASKED = (
    "is:unread", "-is:unread", "is:unread titolo", "-is:unread figure:killed>0",
    "figure:killed>0", "figure:killed>1", "figure:injured<=12 is:unread", "figure:injured=12",
    "titolo OR figure:killed>0", "-figure:killed>0", "is:unread -figure:killed>0 group:text",
    "is:starred", "is:starred titolo", "is:starred -is:unread", "-is:starred figure:killed>0",
    "is:starred OR figure:killed>0", "is:starred group:text",
)  # fmt: skip


@pytest.fixture
def archive(address: str) -> Iterator[Archive]:
    """Twelve records, a third of them with figures."""
    with open_archive(address, clock=lambda: 1000.0) as one:
        brought = delivery("mattino")
        one.file(one.receive(brought).number, [
            record(brought, f"ansa {n}", f"Titolo {n}\nTesto", agency="ANSA") if n % 3
            else told(record(brought, f"ansa {n}", TEXT, agency="ANSA"))
            for n in range(12)
        ])  # fmt: skip
        yield one


def found(archive: Archive, text: str, person: str = "") -> list[str]:
    return [hit.id for hit in archive.search(Query.read(text), person=person).hits]


def test_few_are_found_as_many_are(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = found(archive, "")
    archive.readers.opened("", [ids[4], ids[9]])
    archive.readers.opened("bo", [ids[2]])
    archive.readers.catch_up("ada", archive.newest() - 3)
    archive.readers.opened("ada", [ids[8]], on=False)
    archive.readers.opened("ada", [ids[0]])
    for id, person in ((ids[0], "ada"), (ids[3], "ada"), (ids[3], "bo"), (ids[5], "")):
        archive.star(id, person=person)
    asked = [(text, person) for text in ASKED for person in ("", "ada", "bo", "carla")]
    looked_up = [found(archive, *one) for one in asked]
    monkeypatch.setattr(few, "_FEW", 0)
    assert looked_up == [found(archive, *one) for one in asked]
    assert found(archive, "-is:unread", "bo") == [ids[2]]
    assert found(archive, "is:starred", "ada") == [ids[0], ids[3]]
    assert len(found(archive, "is:unread", "ada")) == 3
    assert len(found(archive, "figure:killed>0")) == 4


def test_a_new_version_is_carried_by_as_many(archive: Archive) -> None:
    ids = found(archive, "titolo")
    with archive.database.writing() as run:
        run("UPDATE entry SET copies = 2 WHERE id IN (?, ?)", ids[:2])
    brought = delivery("corretto")
    again = record(brought, "ansa 11", "Titolo 11\nTesto corretto", agency="ANSA")
    archive.file(archive.receive(brought).number, [again])
    assert again.id in ids[:2]
    assert set(found(archive, "copies:2")) == set(ids[:2])
    assert [hit.copies for hit in archive.search(Query.read("copies:>1")).hits] == [2, 2]


@pytest.mark.parametrize("text", ["group:text", "titolo group:text"])
def test_each_text_stands_on_one_page_alone(archive: Archive, text: str) -> None:
    ids = found(archive, "titolo")
    with archive.database.writing() as run:  # neighbours, and the first with the last
        for at, (id, other) in enumerate([*[*pairwise(ids)][::2], (ids[0], ids[-1])]):
            for one in (id, other):
                run("DELETE FROM tie WHERE id = ?", (one,))
                run("INSERT INTO tie (id, at, original) VALUES (?, ?, ?)", (one, at, id))
    whole = found(archive, text)
    pages: list[str] = []
    cursor = None
    while True:
        page = archive.search(Query.read(text), 2, cursor)
        pages += [hit.id for hit in page.hits]
        cursor = page.cursor
        if cursor is None:
            break
    assert pages == whole and len(whole) < len(found(archive, text.replace("group:text", "")))
