"""Older archives are brought on while they are used, and go on where they were cut off."""

from __future__ import annotations

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, migrations, open_archive, schema
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
    for table in ("feed", "looked", "session", "token", "person", "attempt", "audit", "sending",
                  "found", "alert", "opened", "caught_up", "note", "collected", "collection",
                  "unrelated", "trace", "mark", "tie", "link", "story", "change"):  # fmt: skip
        run(f"DROP TABLE {table}", ())
    run("DROP INDEX entry_number", ())
    run("DROP INDEX entry_embargo", ())
    run("ALTER TABLE entry DROP COLUMN number", ())
    run("DELETE FROM counter WHERE name IN ('change', 'note', 'collection', 'alert', 'sending',"
        " 'session', 'token', 'audit', 'feed')", ())


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
