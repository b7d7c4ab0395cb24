"""What is a person's own: stars, kept searches, and what the first user finds."""

from __future__ import annotations

from pathlib import Path

from archive.copies import delivery, record
from ultimora.archive import Archive, Rule, open_archive, restore
from ultimora.archive.audit import By
from ultimora.values.query import Query

ROOT = By("", "command line")
PEOPLE = ("ada", "bea")


def filed(archive: Archive, count: int = 3) -> list[str]:
    """So many records, the newest first."""
    brought = delivery("mattino")
    archive.file(archive.receive(brought).number, [
        record(brought, f"ansa {n}", f"Titolo {n}\nTesto", agency="ANSA") for n in range(count)
    ])  # fmt: skip
    return [hit.id for hit in archive.search(Query()).hits]


def found(archive: Archive, person: str, text: str = "is:starred") -> list[str]:
    return [hit.id for hit in archive.search(Query.read(text), person=person).hits]


def shown(archive: Archive, person: str) -> list[str]:
    """What lists show as starred."""
    return [hit.id for hit in archive.search(Query(), person=person).hits if hit.starred]


def lines(archive: Archive, person: str) -> list[str]:
    """The same by numbers, each way that there is."""
    numbered = archive.numbered
    every = numbered.matching(Query(), 99, person=person)
    numbers = [line.number for line in every]
    ways = (every, numbered.these(numbers, person), numbered.since(0, 99, person)[::-1],
            numbered.before(None, 99, person))  # fmt: skip
    told = [{line.id for line in way if line.starred} for way in ways]
    assert told == [told[0]] * 4
    return [line.id for line in every if line.starred]


def test_stars_are_ones_own(archive: Archive) -> None:
    one, two, three = filed(archive)
    assert archive.star(one, person="ada") and archive.star(two, person="bea")
    assert archive.star(two, person="ada") and archive.star(two, person="ada")
    for person, expected in (("ada", [one, two]), ("bea", [two]), ("", [one, two]), ("eva", [])):
        assert found(archive, person) == shown(archive, person) == expected
        assert lines(archive, person) == archive.starred(person) == expected
        assert found(archive, person, "-is:starred titolo") == [
            id for id in (one, two, three) if id not in expected
        ]
    assert archive.star(two, False, "ada")  # bea's stays
    assert found(archive, "bea") == [two] and found(archive, "ada") == [one]
    assert found(archive, "ada", "is:starred OR id:" + three) == [one, three]
    assert not archive.star(two, False, "bea") and found(archive, "") == [one]


def test_a_new_version_keeps_them(archive: Archive) -> None:
    (id,) = filed(archive, 1)
    archive.star(id, person="ada")
    brought = delivery("sera")
    archive.file(archive.receive(brought).number, [
        record(brought, "ansa 0", "Titolo 0\nTesto nuovo", agency="ANSA")
    ])  # fmt: skip
    assert len(archive.versions(id)) == 2
    assert shown(archive, "ada") == found(archive, "ada") == [id] and shown(archive, "bea") == []


def test_a_record_takes_its_stars_along(archive: Archive) -> None:
    one, two, _ = filed(archive)
    archive.star(one, person="bea")
    later = 4_000_000_000
    archive.retain([Rule("*", 1)], dry_run=False, now=later)
    assert found(archive, "") == [one]  # what anybody starred is kept
    archive.retain([Rule("*", 1, starred_too=True)], dry_run=False, now=later)
    assert archive.database.rows("SELECT * FROM star") == []
    assert archive.resolve(two) == []


def test_a_person_takes_his_own_along(archive: Archive) -> None:
    one, two, _ = filed(archive)
    for name in PEOPLE:
        archive.people.add(name, "admin", ROOT)
        archive.save_search("Neve", f"neve {name}", name)
    archive.star(one, person="bea")
    archive.star(two, person="bea")
    archive.star(two, person="ada")
    archive.people.remove("bea", ROOT)
    assert found(archive, "") == found(archive, "ada") == [two]
    assert archive.saved_searches("bea") == {}
    archive.readers.opened("bea", [one])  # a request that was still under way
    archive.people.add("bea", "reader", ROOT)
    assert found(archive, "bea", "is:unread")[0] == one and found(archive, "bea") == []


def test_searches_are_ones_own_over_everybodys(archive: Archive) -> None:
    archive.save_search("Neve", "neve")
    archive.save_search("Roma", "place:Roma")
    archive.save_search("Neve", "valanga", "ada")
    archive.save_search("Sci", "sci", "ada")
    assert list(archive.saved_searches("ada").items()) == [
        ("Neve", "valanga"), ("Sci", "sci"), ("Roma", "place:Roma"),
    ]  # fmt: skip
    assert archive.saved_searches("bea") == archive.saved_searches() == {
        "Neve": "neve", "Roma": "place:Roma",
    }  # fmt: skip
    assert not archive.forget_search("Roma", "ada")
    assert archive.forget_search("Neve", "ada")
    assert archive.saved_searches("ada")["Neve"] == "neve"
    archive.searches.share("Sci", "sci", "ada")
    assert [one.person for one in archive.searches.of("ada")] == ["", "", ""]


def test_the_first_user_takes_over(archive: Archive) -> None:
    one, two, three = filed(archive)
    readers = archive.readers
    archive.star(one)
    archive.star(two)
    readers.catch_up("", archive.newest())
    readers.opened("", [one], on=False)
    readers.collect("", "Da leggere", one)
    readers.write_note("", two, "mia")
    with archive.database.writing() as run:
        run("INSERT INTO story (id) VALUES ('x')", ())
    archive.look_at_story("x")
    archive.alerts.add("", "Neve", "neve")
    archive.people.feeds.add("", "Neve", "neve", "", ROOT)
    archive.save_search("Neve", "neve")
    added = archive.people.add("Ada", "admin", ROOT)
    assert added.person.name == "ada" and added.took == {
        "stars": 2, "read marks": 2, "looks at stories": 1, "notes": 1, "collections": 1,
        "alerts": 1, "private feeds": 1,
    }  # fmt: skip
    (line, before) = archive.people.audit.lines(2)
    assert (before.what, line.what) == ("user added", "work taken over")
    assert line.about.startswith("ada stars 2, read marks 2, ")
    assert found(archive, "ada") == [one, two] == found(archive, "")
    assert found(archive, "ada", "is:unread") == [one]
    assert [note.person for note in readers.notes([two])] == ["ada"]
    assert [kept.person for kept in readers.collections()] == ["ada"]
    assert [alert.name for alert in archive.alerts.all("ada")] == ["Neve"]
    assert [feed.person for feed in archive.people.feeds.all()] == ["ada"]
    assert archive.story_seen("x", "ada") and not archive.story_seen("x", "")
    assert [kept.person for kept in archive.searches.of("ada")] == [""]  # everybody's
    archive.star(three)  # at the command line
    assert archive.people.add("bea", "reader", ROOT).took == {}
    assert found(archive, "bea") == [] and found(archive, "bea", "is:unread") == [one, two, three]


def test_there_may_be_nothing_to_take_over(archive: Archive) -> None:
    assert archive.people.add("ada", "admin", ROOT).took == {}
    assert [line.what for line in archive.people.audit.lines(9)] == ["user added"]


def test_backups_hold_whose_they_are(archive: Archive, tmp_path: Path) -> None:
    one, *_ = filed(archive)
    archive.star(one, person="ada")
    archive.save_search("Neve", "valanga", "ada")
    archive.backup(tmp_path / "backup")
    restore(tmp_path / "backup", tmp_path / "other.db")
    with open_archive(tmp_path / "other.db") as other:
        assert found(other, "ada") == [one] and found(other, "bea") == []
        assert other.saved_searches("ada") == {"Neve": "valanga"} and not other.saved_searches()
