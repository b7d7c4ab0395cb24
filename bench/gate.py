"""Fails when repair, understanding or relating gets worse than its floors, on what is at hand here.

The agencies' texts of ``tests/journeys``, as filed and as a site would set them, are damaged with
fixed seeds through every channel; the adversarial set must stay as it is; facts are judged against
the unseen part of ``bench/gold``, stories and copies against the week that nobody tuned on; speed
is taken against ftfy in the same run. Floors are in ``floors.toml`` and only rise: ``--pin`` lifts
them to just under what is measured. Lowering or dropping one by hand needs a ``reason`` there that
was not there before.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from damage import CHANNELS, damage
from documents import Document, adversarial
from judge import Score
from repair import (
    LETTERS,
    SAMPLE,
    Share,
    Tally,
    asked,
    calibration_rows,
    intact,
    lost,
    one_document,
    run_clean,
    run_speed,
    spots,
)
from roles import roles
from table import show
from understand import shares
from week import related

HERE = Path(__file__).parent
JOURNEYS = HERE.parent / "tests" / "journeys"
FLOORS = HERE / "floors.toml"
SEEDS = range(2)
SLACK = {"share": 0.003, "speed": 0.5}  # what a pinned floor leaves to chance

Floors = dict[str, dict[str, Any]]


def journeys() -> dict[str, list[Document]]:
    """What the agencies wrote, whole before anything happened to it, by language."""
    found: dict[str, list[Document]] = {}
    for path in sorted(JOURNEYS.glob("*/agency.txt")):
        about = json.loads((path.parent / "record.json").read_text(encoding="utf-8"))
        if not about.get("needs_repair"):
            text = path.read_text(encoding="utf-8").strip()
            texts = found.setdefault(about["record"]["language"], [])
            texts += [
                Document(path.parent.name, text),
                Document(f"{path.parent.name}, set", set_(text)),
            ]
    return found


def set_(text: str) -> str:
    """The text as a site's typography leaves it: curly marks and dashes for straight ones."""
    signs = {"apostrophe": "’", "opening double": "“", "closing double": "”",
             "opening single": "‘", "closing single": "’"}  # fmt: skip
    letters = list(text)
    for at, role in roles(text).items():
        if letters[at] in "'\"":
            letters[at] = signs[role]
    return "".join(letters).replace(" - ", " – ").replace("...", "…")


def measure(by_language: dict[str, list[Document]]) -> dict[str, float]:
    """Every figure that may have a floor, by name."""
    tally = Tally()
    for channel in CHANNELS:
        for language, documents in by_language.items():
            if language not in channel.languages:
                continue
            for seed in SEEDS:
                for text in documents:
                    named = Document(f"{text.name} {seed}", text.text)
                    one_document(tally, channel, language, named)
    texts = [text for documents in by_language.values() for text in documents]
    found = _shares(tally)
    for row in calibration_rows(tally):
        found[f"edits at .99 and more that are right: {row.what.split('(')[1].split(',')[0]}"] = (
            row.ours or 0.0
        )
    whole = run_clean(((text.name, text.text) for text in texts), True, False)["ours"]
    tempting = run_clean(((c.label, c.text) for c in adversarial()), True, False)["ours"]
    found["journeys: characters changed"] = whole.changed
    found["adversarial set: characters changed"] = tempting.changed
    for context in whole.contexts + tempting.contexts:
        print("changed though whole:", context)
    return found | shares() | related() | _speeds(texts)


def _shares(tally: Tally) -> dict[str, float]:
    found: dict[str, float] = {}

    def take(name: str, channel: str, of: Callable[[Score], Share]) -> None:
        value = tally.mean(channel, "ours", of)
        if value is not None:
            found[name] = value

    for channel in CHANNELS:
        name = channel.name
        if channel.group == "lossy":
            take(f"{name}: lost, style-equivalent", name, lost(style=True))
            take(f"{name}: lost, exact", name, lost())
            take(f"{name}: not lost", name, intact)
            take(f"{name}: real ? kept", name, asked)
        else:
            take(f"{name}: exact", name, spots)
    take(f"{SAMPLE}: apostrophes", SAMPLE, lost("apostrophe", style=True))
    take(f"{SAMPLE}: capitals and ß", SAMPLE, lost("capital", "ß"))
    take("to ascii, rest ?: letters", "to ascii, rest ?", lost(*LETTERS))
    return found


def _speeds(texts: list[Document]) -> dict[str, float]:
    broken = [channel for channel in CHANNELS if channel.name in (SAMPLE, "utf8 as cp1252")]
    damaged = [damage(t.text, broken[n % 2], t.name).text for n, t in enumerate(texts)]
    speed = run_speed([text.text for text in texts], damaged, repeats=3)
    return {f"speed, {name}, times ftfy's": rates["ratio"] for name, rates in speed.items()}


def lowered(now: Floors, then: Floors) -> list[str]:
    """Floors that were let down or dropped without a new reason, said as sentences."""
    complaints = []
    for name, old in then.items():
        new = now.get(name, {})
        worse = new.get("at_least", -math.inf) < old.get("at_least", -math.inf) or (
            new.get("at_most", math.inf) > old.get("at_most", math.inf)
        )
        if worse and (not new.get("reason") or new["reason"] == old.get("reason")):
            complaints.append(f"{name}: the floor was lowered or dropped without a new reason")
    return complaints


def committed(revision: str) -> Floors:
    """The floors of an earlier commit; none where there is no such commit."""
    told = subprocess.run(
        ["git", "show", f"{revision}:bench/floors.toml"], cwd=HERE, capture_output=True, text=True
    )
    return tomllib.loads(told.stdout) if told.returncode == 0 else {}


def pinned(found: dict[str, float], floors: Floors) -> str:
    """The text of floors.toml with every floor lifted to just under what is measured."""
    parts = [FLOORS.read_text(encoding="utf-8").split("\n[")[0].rstrip() if FLOORS.exists() else ""]
    for name in [*found, *(name for name in floors if name not in found)]:
        floor = dict(floors.get(name, {}))
        if name in found:
            if "characters changed" in name:
                floor["at_most"] = min(floor.get("at_most", math.inf), int(found[name]))
            else:
                slack = SLACK["speed"] * found[name] if "speed" in name else SLACK["share"]
                value = max(0.0, math.floor(1000 * (found[name] - slack)) / 1000)
                floor["at_least"] = max(floor.get("at_least", 0.0), value)
        parts.append(f'["{name.replace(chr(92), chr(92) * 2)}"]')
        for key, value in floor.items():
            parts.append(f'{key} = "{value}"' if key == "reason" else f"{key} = {value}")
        parts.append("")
    return "\n".join(parts).lstrip("\n")


def main() -> None:
    """Measures, prints the table and says by its exit code whether all floors hold."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pin", action="store_true", help="lift the floors to what is measured")
    pin = parser.parse_args().pin
    texts = journeys()
    if not texts:
        raise SystemExit(f"gate: no text to measure on: {JOURNEYS}/*/agency.txt is empty")
    found = measure(texts)
    floors: Floors = tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if pin:
        FLOORS.write_text(pinned(found, floors), encoding="utf-8")
        floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    broken, rows = [], []
    for name, value in found.items():
        floor = floors.get(name, {})
        good = floor.get("at_least", -math.inf) <= value <= floor.get("at_most", math.inf)
        limit = f"<= {floor['at_most']}" if "at_most" in floor else f">= {floor.get('at_least')}"
        verdict = ("met" if good else "short") if floor else "no floor"
        rows.append([name, f"{value:.4g}", limit if floor else "", verdict])
        if not good:
            broken.append(f"{name}: {value:.4f}, floor {limit}")
    gone = [name for name, floor in floors.items() if name not in found and not floor.get("reason")]
    broken += [f"{name}: has a floor but was not measured" for name in gone]
    for revision in ("HEAD", "HEAD^"):
        broken += [each for each in lowered(floors, committed(revision)) if each not in broken]
    show(
        f"Floors, on {sum(map(len, texts.values()))} texts", ["what", "measured", "floor", ""], rows
    )
    for line in broken:
        print("gate:", line)
    raise SystemExit(1 if broken else 0)


if __name__ == "__main__":
    main()
