"""Facts as tables, CSV and JSON, from files and from the archive; and the evidence of one."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from cli.outcome import Call

pytestmark = pytest.mark.usefixtures("home")
COPY = """Esplosione a Tver, un morto e due feriti

(ANSA) - MOSCA, 06 GEN 2026 - Un'esplosione ha distrutto ieri un deposito a Tver,\
 causando un morto e due feriti.

Lo ha riferito il governatore Vitaly Korolev, secondo cui l'incendio è domato.\
 "Non c'è pericolo", ha aggiunto.
"""


@pytest.fixture
def dispatch(tmp_path: Path) -> Path:
    path = tmp_path / "tver.txt"
    path.write_text(COPY, "utf-8")
    return path


def test_tables_for_people(call: Call, dispatch: Path) -> None:
    done = call("facts", dispatch)
    assert done.status == 0
    for words in ("claims", "Vitaly Korolev", "killed", "2026-01-05", "Non c'è pericolo"):
        assert words in done.out


def test_one_kind_as_csv(call: Call, dispatch: Path) -> None:
    done = call("facts", dispatch, "--kind", "figures", "--csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert {(row["number"], row["role"]) for row in rows} >= {("1", "killed"), ("2", "injured")}
    for row in rows:
        assert COPY[int(row["start"]) : int(row["end"])] == row["text"]


def test_one_fact_a_line(call: Call, dispatch: Path) -> None:
    done = call("facts", dispatch, "--jsonl")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert {"names", "times", "figures", "claims"} <= {row["facts"] for row in rows}
    assert len({(row["record"], row["fact"]) for row in rows}) == len(rows)


def test_only_a_role_and_only_what_is_sure(call: Call, dispatch: Path) -> None:
    done = call("facts", dispatch, "--role", "killed", "--jsonl")
    assert {json.loads(line)["role"] for line in done.out.splitlines()} == {"killed"}
    sure = call("facts", dispatch, "--jsonl", "--sure", ".95").out.splitlines()
    every = call("facts", dispatch, "--jsonl").out.splitlines()
    assert 0 < len(sure) < len(every)
    assert all(json.loads(line)["confidence"] >= 0.95 for line in sure)


def test_a_cell_that_a_spreadsheet_would_run(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "formula.txt"
    path.write_text(
        'Titolo\n\n(ANSA) - ROMA, 06 GEN - "=1+1 fa due", ha detto Mario Rossi.\n', "utf-8"
    )
    done = call("facts", path, "--kind", "claims", "--csv")
    assert "=1+1" in done.out and "'=1+1" in done.out


@pytest.mark.parametrize("words", [
    ("--csv",), (), ("--sure", "2"), ("--kind", "wishes"),
])  # fmt: skip
def test_a_question_that_is_none(call: Call, dispatch: Path, words: tuple[str, ...]) -> None:
    paths = () if words == () else (dispatch,)
    assert call("facts", *paths, *words).status == 2


def test_an_input_that_gives_no_record_is_named(call: Call, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    done = call("facts", empty)
    assert done.status == 1 and "empty.txt" in done.err


def test_from_the_archive_with_its_evidence(call: Call, dispatch: Path) -> None:
    call("import", dispatch)
    found = call("facts", "--search", "person:korolev says:incendio figure:killed>0", "--jsonl",
                 "--kind", "claims")  # fmt: skip
    assert found.status == 0
    claim = next(json.loads(line) for line in found.out.splitlines())
    assert claim["source"] == "Vitaly Korolev"
    shown = call("show", claim["record"], "--why", claim["fact"])
    assert shown.status == 0
    for words in (claim["text"], "Vitaly Korolev", "rule", "sentence", "bytes"):
        assert words in shown.out
    assert call("facts", "--search", "figure:killed>1").status == 1
    assert call("facts", "--search", "figure:>1").status == 2


def test_a_fact_that_is_not_there(call: Call, dispatch: Path) -> None:
    call("import", dispatch)
    id = json.loads(call("search", "tver", "--json").out.splitlines()[0])["id"]
    done = call("show", id, "--why", "c99")
    assert done.status == 1 and "no fact c99" in done.err
