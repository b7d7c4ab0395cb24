"""Older archives are brought on while they are used, and go on where they were cut off."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, migrations, open_archive, restore, schema
from ultimora.archive.database import Database, Run
from ultimora.values.query import Query


def of_version_1(address: str, count: int) -> Database:
    """An archive as the first version left it: tables of number 1, and rows as it wrote them."""
    with open_archive(address) as new:
        database = new.database
        brought = delivery("vecchia")
        made = [record(brought, f"dpa {n}", f"Titolo {n}\nTesto", agency="dpa")
                for n in range(count)]  # fmt: skip
        new.file(new.receive(brought).number, made)
        with database.writing() as run:
            unrelated(run)
            run("DROP TABLE figure", ())
            words_together(database, run)
            run("DROP INDEX entry_given", ())
            run("ALTER TABLE entry DROP COLUMN given", ())
            run("DROP TABLE kill", ())
            run("UPDATE meta SET value = '1' WHERE name = 'schema'", ())
    return database


def unrelated(run: Run) -> None:
    """The tables before there was a desk, and before records were related."""
    shared(run)
    for table in ("feed", "looked", "session", "token", "person", "attempt", "audit", "sending",
                  "found", "alert", "opened", "caught_up", "note", "collected", "collection",
                  "unrelated", "trace", "mark", "tie", "link", "story", "change"):  # fmt: skip
        run(f"DROP TABLE {table}", ())
    for index in ("entry_number", "entry_embargo", "entry_copies", "entry_hidden"):
        run(f"DROP INDEX {index}", ())
    for column in ("number", "copies"):
        run(f"ALTER TABLE entry DROP COLUMN {column}", ())
    run("DELETE FROM counter WHERE name IN ('change', 'note', 'collection', 'alert', 'sending',"
        " 'session', 'token', 'audit', 'feed')", ())


def shared(run: Run) -> None:
    """The tables when searches and stars were everybody's."""
    run("DROP TABLE star", ())
    run("ALTER TABLE search RENAME TO search_now", ())
    run("CREATE TABLE search (name TEXT PRIMARY KEY, text TEXT NOT NULL)", ())
    run("INSERT INTO search SELECT name, text FROM search_now", ())
    run("DROP TABLE search_now", ())


def words_together(database: Database, run: Run) -> None:
    """PostgreSQL's index as version 2 had it: the words in the entries."""
    if database.name != "postgres":
        return
    run("ALTER TABLE entry ADD COLUMN words tsvector", ())
    run("UPDATE entry SET words = w.words FROM entry_words w WHERE w.seq = entry.seq", ())
    run("DROP TABLE entry_words", ())
    run("CREATE INDEX entry_words ON entry USING gin (words)", ())


def test_from_version_2(address: str) -> None:
    with open_archive(address) as archive:
        brought = delivery("vecchia")
        made = [record(brought, f"dpa {n}", f"Titolo {n}\nTesto", agency="dpa") for n in range(9)]
        archive.file(archive.receive(brought).number, made)
        with archive.database.writing() as run:
            unrelated(run)
            run("DROP TABLE figure", ())
            words_together(archive.database, run)
            run("UPDATE meta SET value = '2' WHERE name = 'schema'", ())
    with open_archive(address) as archive:
        assert migrations.version(archive.database) == len(migrations.MIGRATIONS)
        assert list(archive.verify()) == []
        assert [len(archive.search(Query.read(text)).hits) for text in ("testo", '"titolo 3"')] == [
            9, 1,
        ]  # fmt: skip
        archive.file(archive.receive(delivery("nuova")).number, [
            record(delivery("nuova"), "dpa 10", "Titolo 10\nTesto", agency="dpa")
        ])  # fmt: skip
        assert archive.search(Query.read("testo")).total == 10
        assert archive.database.rows("SELECT COUNT(*) FROM unrelated") == [(10,)]


def test_from_version_3(address: str) -> None:
    with open_archive(address) as archive:
        brought = delivery("vecchia")
        kill = record(brought, "dpa 9", "Kill\nx", agency="dpa",
                      notices=(notice("kill", target="dpa 1"),))  # fmt: skip
        archive.file(archive.receive(brought).number, [kill])
        with archive.database.writing() as run:
            unrelated(run)
            run("DROP TABLE figure", ())
            run("CREATE TABLE old AS SELECT seq, id, target, agency, at, victim FROM kill", ())
            run("DROP TABLE kill", ())
            run(schema.VERSION_2[2].format(integer="bigint", text="text"), ())
            run("INSERT INTO kill SELECT * FROM old", ())
            run("DROP TABLE old", ())
            run("UPDATE meta SET value = '3' WHERE name = 'schema'", ())
    with open_archive(address) as archive:
        late = delivery("nuova")
        story = record(late, "dpa 1", "Titolo\nTesto", agency="dpa")
        archive.file(archive.receive(late).number, [story])
        assert archive.get(story.id).dispatch.hidden
        assert list(archive.verify()) == []


def before_copies(run: Run) -> None:
    """The tables when how many copies there are stood in `tie`."""
    for index in ("entry_copies", "entry_hidden", "figure_what"):
        run(f"DROP INDEX {index}", ())
    run("ALTER TABLE tie ADD COLUMN copies INTEGER NOT NULL DEFAULT 1", ())
    run("UPDATE tie SET copies = (SELECT e.copies FROM entry e WHERE e.id = tie.id)", ())
    run("CREATE INDEX tie_copies ON tie (copies) WHERE copies > 1", ())
    shared(run)
    for table in ("feed", "looked"):
        run(f"DROP TABLE {table}", ())
    run("DELETE FROM counter WHERE name = 'feed'", ())
    run("ALTER TABLE story ADD COLUMN seen BIGINT", ())
    run("DROP INDEX token_fever", ())
    run("ALTER TABLE token DROP COLUMN fever", ())
    run("ALTER TABLE alert DROP COLUMN turned", ())
    run("ALTER TABLE entry DROP COLUMN copies", ())
    run("UPDATE meta SET value = '9' WHERE name = 'schema'", ())


def with_copies(archive: Archive) -> list[str]:
    """Two records that carry one text, and one that nobody else does."""
    ids = []
    for name in ("uno", "due", "tre"):
        brought = delivery(name)
        archive.file(archive.receive(brought).number, [record(brought, name, f"Titolo {name}")])
        (id,) = (hit.id for hit in archive.search(Query.read(name)).hits)
        ids.append(id)
    with archive.database.writing() as run:
        for id, original in zip(ids, (ids[0], ids[0], ids[2]), strict=True):
            run("INSERT INTO tie (id, at, original) VALUES (?, 1, ?)", (id, original))
        run("UPDATE entry SET copies = 2 WHERE id IN (?, ?)", ids[:2])
    return ids


def copied(archive: Archive, text: str) -> set[str]:
    return {hit.id for hit in archive.search(Query.read(text)).hits}


def test_from_version_9(address: str) -> None:
    with open_archive(address) as archive:
        ids = with_copies(archive)
        with archive.database.writing() as run:
            before_copies(run)
    with open_archive(address) as archive:
        assert copied(archive, "copies:2") == copied(archive, "copies:>1") == {*ids[:2]}
        assert copied(archive, "copies:1") == {ids[2]}


@pytest.mark.parametrize("people", [(), ("ada", "bea")])
def test_from_version_12(address: str, people: tuple[str, ...]) -> None:
    with open_archive(address) as archive:
        ids = with_copies(archive)
        archive.star(ids[0])
        archive.save_search("Neve", "neve")
        with archive.database.writing() as run:
            for name in people:
                run("INSERT INTO person VALUES (?, 'admin', '', NULL, 0)", (name,))
            shared(run)
            run("UPDATE meta SET value = '12' WHERE name = 'schema'", ())
    with open_archive(address) as archive:
        for name in people or ("",):  # what all saw each sees, and takes away for himself
            assert archive.starred(name) == ids[:1]
            assert archive.saved_searches(name) == {"Neve": "neve"}
            assert archive.star(ids[0], False, name) == (name == "ada")
        assert archive.starred() == []


def test_an_older_backup_is_restored(address: str, tmp_path: Path) -> None:
    with open_archive(str(tmp_path / "older.db")) as archive:
        ids = with_copies(archive)
        archive.star(ids[1])
        archive.save_search("Neve", "neve")
        archive.backup(tmp_path / "backup")
    with closing(sqlite3.connect(tmp_path / "backup", isolation_level=None)) as backup:
        before_copies(lambda sql, values: backup.execute(sql, values).fetchall())
    restore(tmp_path / "backup", address)
    with open_archive(address) as archive:
        assert copied(archive, "copies:2") == {*ids[:2]} and archive.starred() == [ids[1]]
        assert archive.saved_searches() == {"Neve": "neve"}
    with closing(sqlite3.connect(tmp_path / "backup")) as backup:  # it stays as it is
        assert backup.execute("SELECT value FROM meta WHERE name = 'schema'").fetchall() == [("9",)]


def test_from_version_1(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    of_version_1(address, 9)
    monkeypatch.setattr(migrations, "_AT_ONCE", 2)
    with open_archive(address) as archive:
        assert migrations.version(archive.database) == len(migrations.MIGRATIONS)
        assert given(archive) == [f"dpa {n}" for n in range(9)]
        assert list(archive.verify()) == []
    with open_archive(address) as archive:
        assert len(archive.resolve("")) == 9


def test_a_migration_cut_off_goes_on(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    of_version_1(address, 9)
    monkeypatch.setattr(migrations, "_AT_ONCE", 2)
    calls = []

    def cut(data: bytes) -> object:
        calls.append(1)
        if len(calls) == 5:
            raise KeyboardInterrupt
        return unloaded(data)

    unloaded = migrations.unloaded
    monkeypatch.setattr(migrations, "unloaded", cut)
    with pytest.raises(KeyboardInterrupt):
        open_archive(address)
    monkeypatch.setattr(migrations, "unloaded", unloaded)
    with open_archive(address) as archive:
        assert given(archive) == [f"dpa {n}" for n in range(9)]
        assert archive.database.rows("SELECT 1 FROM meta WHERE name <> 'schema'") == []


def test_an_archive_of_today_is_left_as_it_is(address: str) -> None:
    with open_archive(address) as archive:
        before = archive.database.rows("SELECT name, value FROM meta ORDER BY name")
        migrations.migrate(archive.database)
        assert archive.database.rows("SELECT name, value FROM meta ORDER BY name") == before


def given(archive: Archive) -> list[str]:
    """The names in the new column."""
    found = archive.database.rows("SELECT given FROM entry WHERE given IS NOT NULL ORDER BY given")
    return [name for (name,) in found]
