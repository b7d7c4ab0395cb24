"""The same questions to PostgreSQL's full-text index, in a server that the test starts itself.

The rows are those that the archive made in SQLite; only the index is PostgreSQL's own.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from glob import glob
from pathlib import Path
from typing import Any

import pg8000.dbapi
import pytest

from archive.searched import NOW, name, records
from ultimora.archive import open_archive
from ultimora.archive.facets import facets
from ultimora.archive.search import POSTGRES, Tables, search
from ultimora.archive.words import indexed, lexemes
from ultimora.values.query import Query

CASES = tomllib.loads((Path(__file__).parent / "cases/found.toml").read_text("utf-8"))["case"]
TODAY = datetime.fromtimestamp(NOW, UTC)
BINARIES = next(iter(sorted(glob("/usr/lib/postgresql/*/bin"), reverse=True)), None)


@pytest.fixture(scope="module")
def server() -> Iterator[int]:
    """The port of a running server."""
    if BINARIES is None:
        pytest.skip("no PostgreSQL of Debian's is installed")
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("PostgreSQL refuses to run as root and there is no setpriv")
    # Not pytest's own folder, which only its owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="ultimora-pg-"))
    drop: list[str] = []
    if os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
        drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"

    def run(*command: str) -> None:
        subprocess.run(
            [*drop, *command], check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=60
        )

    run(f"{BINARIES}/initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "wire",
        "-E", "UTF8", "--locale=C", "--no-sync")  # fmt: skip
    control = [f"{BINARIES}/pg_ctl", "-D", f"{folder}/data"]
    run(*control, "-o", options, "-l", f"{folder}/log", "-w", "start")
    try:
        yield port
    finally:
        run(*control, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def tables(server: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tables]:
    connection = pg8000.dbapi.connect(
        "wire", host="127.0.0.1", port=server, database="postgres"
    )
    connection.autocommit = True

    def run(sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
        cursor = connection.cursor()
        cursor.execute(sql.replace("?", "%s"), params)
        return [tuple(row) for row in cursor.fetchall()] if cursor.description else []

    run("CREATE TABLE entry (seq bigint PRIMARY KEY, id text, version int, source text,"
        " agency text, section text, language text, place text, urgency int, published text,"
        " arrived bigint, headline text, notices text, hidden int, embargo bigint, url text,"
        " starred int, words tsvector)", ())  # fmt: skip
    bodies = {}
    with open_archive(tmp_path_factory.mktemp("pg") / "wire.db", clock=lambda: NOW) as archive:
        for made in records():
            receipt = archive.receive(made.dispatch.copy.sheet.delivery)
            archive.file(receipt.number, [made])
            (row,) = archive.database.rows(
                "SELECT seq, id, version, source, agency, section, language, place, urgency,"
                " published, arrived, headline, notices, hidden, embargo, url, starred"
                " FROM entry WHERE id = ?", (made.id,)
            )  # fmt: skip
            run("INSERT INTO entry VALUES ("
                + ", ".join("?" * len(row)) + ", ?::tsvector)",
                (*row, lexemes(indexed(made))))  # fmt: skip
            bodies[row[0]] = made.dispatch.body
    (first, *_) = records()
    run("UPDATE entry SET starred = 1 WHERE id = ?", (first.id,))
    run("CREATE INDEX entry_words ON entry USING gin (words)", ())
    yield Tables(POSTGRES, run, lambda seqs: {seq: bodies[seq] for seq in seqs})
    connection.close()


def found(tables: Tables, text: str, **options: Any) -> list[str]:
    page = search(tables, Query.read(text, TODAY), NOW, **options)
    return [name(hit.id) for hit in page.hits]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES])
def test_what_is_asked_for_is_found(tables: Tables, case: dict[str, Any]) -> None:
    assert found(tables, case["query"]) == case["found"]


def test_headlines_weigh_more(tables: Tables) -> None:
    assert found(tables, "ucraina", order="relevance")[0] == "citta"


def test_pages_follow_one_another(tables: Tables) -> None:
    for order in ("time", "relevance"):
        seen, after = [], None
        while True:
            page = search(tables, Query.read("-zzz"), NOW, limit=2, after=after, order=order)
            seen += [name(hit.id) for hit in page.hits]
            if (after := page.cursor) is None:
                break
        assert seen == found(tables, "-zzz", order=order), order


def test_facets_count(tables: Tables) -> None:
    counted = facets(tables, Query.read("sindaco"), NOW, ("agency", "lang"))
    assert counted.counts == {"agency": (("ANSA", 2),), "lang": (("it", 2),)}
