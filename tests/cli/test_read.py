"""`ultimora read`: one record a dispatch, for people and for programs."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import ultimora.samples
from cli.outcome import Call
from ultimora import pack, wire
from ultimora.cli import progress
from ultimora.values import CleanCopy, Edit, Rulebook, apply

SAMPLES = Path(next(iter(ultimora.samples.__path__)))
PUBLISHED = Path(__file__).parents[2] / "docs" / "record.schema.json"
KEYS = (
    "schema id declared_id version url headline subheadline slugline byline body language agency"
    " dateline section contact urgency take published updated resolved notices marks topics media"
    " carrier source facts edits findings troubles"
)


def records(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_the_published_schema_is_the_one_in_force() -> None:
    assert json.loads(PUBLISHED.read_text()) == pack.schema()
    jsonschema.Draft202012Validator.check_schema(pack.schema())
    assert pack.schema()["$id"] == pack.schema()["properties"]["schema"]["const"]
    assert files("ultimora.pack").joinpath("record.schema.json").is_file()


@pytest.mark.parametrize("flag", ["--jsonl", "--json"])
def test_every_line_is_a_valid_record_with_exactly_its_keys(flag: str, call: Call) -> None:
    done = call("read", SAMPLES, flag)
    assert (done.status, done.err) == (0, "")
    found = records(done.out)
    assert len(found) == len(list(SAMPLES.glob("*-??.*")))
    for record in found:
        assert list(record) == KEYS.split()
        jsonschema.validate(record, pack.schema())


def test_every_place_can_be_found_in_the_bytes(call: Call) -> None:
    name = SAMPLES / "adnkronos-stampa-it.txt"
    data = name.read_bytes()
    (record,) = records(call("read", name, "--jsonl").out)
    for edit in record["edits"]:
        assert data[slice(*edit["bytes"])].decode() == edit["before"]
    headline = next(f for f in record["findings"] if f["field"] == "headline")
    assert data[slice(*headline["bytes"])].decode() == record["headline"]
    edits = [
        Edit(e["start"], e["end"], e["before"], e["after"], e["rule"]) for e in record["edits"]
    ]
    text = apply(edits, data.decode())
    places = [f for f in record["findings"] if f["field"] == "body"]
    assert "\n\n".join(text[f["start"] : f["end"]] for f in places) == record["body"]
    whole = places[-1]  # of the second page, which was never damaged
    assert data[slice(*whole["bytes"])].decode() == record["body"].split("\n\n")[-1]


def test_what_gives_no_record_is_named_and_the_rest_is_read(tmp_path: Path, call: Call) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "zeros.bin").write_bytes(bytes(5000))
    good = SAMPLES / "efe-lince-es.txt"
    done = call("read", tmp_path, tmp_path / "nosuch", good, "--jsonl")
    assert done.status == 1
    assert "empty.txt: " in done.err and "nosuch: There is no such file. " in done.err
    assert [r["source"]["name"] for r in records(done.out)][-1] == str(good)
    assert "Traceback" not in done.err


def test_a_pipe_is_read(call: Call) -> None:
    done = call("read", "-", "--jsonl", pipe=(SAMPLES / "efe-lince-es.txt").read_bytes())
    (record,) = records(done.out)
    assert record["agency"] == "EFE" and record["source"]["name"] == "-"


def test_the_year_is_resolved_against_today(call: Call) -> None:
    name = SAMPLES / "efe-lince-es.txt"
    (record,) = records(call("read", name, "--jsonl", "--today", "2026-01-20").out)
    assert record["dateline"]["date"] == "2026-01-14"


def test_a_bug_in_a_verb_costs_no_dispatch(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(copy: CleanCopy, rulebook: Rulebook) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(wire, "read", broken)
    done = call("read", SAMPLES / "efe-lince-es.txt", "--jsonl")
    (record,) = records(done.out)
    assert "linces ibéricos" in record["body"]
    assert record["troubles"][-1]["code"] == "internal"


def test_cards_are_for_people(call: Call) -> None:
    out = call("read", SAMPLES / "adnkronos-stampa-it.txt").out
    assert "    agency  Adnkronos\n" in out
    assert "tag       Ultimora" in out
    assert "  repaired  " in out and "\x1b" not in out


class Terminal:
    """A stream that says whether somebody looks at it."""

    def __init__(self, looked_at: bool) -> None:
        self.looked_at, self.written = looked_at, ""

    def isatty(self) -> bool:
        return self.looked_at

    def write(self, text: str) -> None:
        self.written += text

    def flush(self) -> None: ...


@pytest.mark.parametrize(("out", "err", "told"), [(0, 1, True), (1, 1, False), (0, 0, False)])
def test_progress_is_told_where_somebody_looks_and_nothing_else_is_shown(
    out: int, err: int, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = iter(range(100))
    monkeypatch.setattr(progress.time, "monotonic", lambda: float(next(times)))
    monkeypatch.setattr(progress.sys, "stdout", Terminal(bool(out)))
    monkeypatch.setattr(progress.sys, "stderr", stderr := Terminal(bool(err)))
    watcher = progress.Progress()
    watcher.tick()
    watcher.tick()
    watcher.clear()
    assert stderr.written == (
        "\r1 records, 1 a second\x1b[K\r2 records, 1 a second\x1b[K\r\x1b[K" if told else ""
    )


def test_a_short_run_tells_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress.time, "monotonic", lambda: 7.0)
    monkeypatch.setattr(progress.sys, "stdout", Terminal(False))
    monkeypatch.setattr(progress.sys, "stderr", stderr := Terminal(True))
    watcher = progress.Progress()
    watcher.tick()
    watcher.clear()
    assert stderr.written == ""
