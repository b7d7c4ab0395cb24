"""The bundled samples, which a stranger sees first, come back as they were written."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

import ultimora.samples
from cli.outcome import Call

SAMPLES = Path(next(iter(ultimora.samples.__path__)))
GOLD: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("samples.toml").read_text("utf-8")
)


def test_each_sample_has_its_gold() -> None:
    assert {path.name for path in SAMPLES.glob("*-??.*")} == set(GOLD)


@pytest.mark.parametrize("name", GOLD)
def test_a_sample_comes_back_as_it_was_written(name: str, call: Call) -> None:
    (line,) = call("read", SAMPLES / name, "--jsonl").out.splitlines()
    record = json.loads(line)
    record["dateline"] = (record["dateline"] or {}).get("text")
    gold = GOLD[name]
    assert {key: record[key] for key in gold} == gold
