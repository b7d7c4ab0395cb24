"""How well is wire copy read? Every field against the gold of the journeys, plain and delivered.

``python bench/read.py [--unseen] [--seeds N] [--show]`` prints, for the journeys as the agencies
wrote them and for print-outs made of them, the share of records in which a field is exactly right
(the body by characters as well), per language and per agency.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from carrier import Record, replay  # noqa: E402
from ultimora.read import read  # noqa: E402
from ultimora.repair import repair  # noqa: E402
from ultimora.values import (  # noqa: E402
    CleanCopy,
    Delivery,
    Dispatch,
    Offsets,
    Rulebook,
    Settings,
    Sheet,
    Source,
    Span,
)

JOURNEYS = ROOT / "tests" / "journeys"
FIELDS = (
    "headline", "subheadline", "slugline", "byline", "agency", "dateline.text", "dateline.place",
    "dateline.date", "section", "contact", "urgency", "take", "published", "notices", "marks",
    "carrier.categories", "carrier.tags", "carrier.created", "carrier.author", "body",
)  # fmt: skip


class Case(NamedTuple):
    """One input and what a perfect reader makes of it."""

    name: str
    variant: str
    text: str
    record: Record
    today: str | None
    unseen: bool


def sheet_of(text: str) -> Sheet:
    """A sheet of plain text, as if it had come from a file."""
    data = text.encode("utf-8", "surrogatepass")
    return Sheet(Delivery(Source("bench"), data), Span(0, len(data)), text, "text/plain", Offsets())


def carried(case: Case, repaired: bool) -> Dispatch:
    """The dispatch that we make of a case, with the repair room or without it."""
    rulebook = Rulebook(Settings(today=case.today))
    sheet = sheet_of(case.text)
    if repaired:
        return read(repair(sheet, rulebook), rulebook)
    return read(CleanCopy(sheet, case.text, (), case.record["language"]), rulebook)


def flat(dispatch: Dispatch) -> Record:
    """A dispatch as the gold writes it."""
    line, contact, carrier = dispatch.dateline, dispatch.contact, dispatch.carrier
    return {
        "headline": dispatch.headline, "subheadline": dispatch.subheadline,
        "slugline": dispatch.slugline, "byline": dispatch.byline, "agency": dispatch.agency,
        "dateline.text": line.text if line else None,
        "dateline.place": line.place if line else None,
        "dateline.date": line.date.iso if line and line.date else None,
        "section": dispatch.section,
        "contact": {"name": contact.name, "email": contact.email} if contact else None,
        "urgency": dispatch.urgency, "take": dispatch.take,
        "published": dispatch.published.iso if dispatch.published else None,
        "notices": [
            (n.kind, n.number, n.until.iso if n.until else None, n.target, n.text)
            for n in dispatch.notices
        ],
        "marks": sorted(dispatch.marks),
        "carrier.categories": list(carrier.categories), "carrier.tags": list(carrier.tags),
        "carrier.created": carrier.created.iso if carrier.created else None,
        "carrier.author": carrier.author, "body": dispatch.body,
    }  # fmt: skip


def wanted(record: Record) -> Record:
    """The gold in the same shape."""
    line, carrier = record["dateline"] or {}, record["carrier"]
    return {
        **{name: record[name] for name in FIELDS if "." not in name},
        "dateline.text": line.get("text"), "dateline.place": line.get("place"),
        "dateline.date": line.get("date"),
        "notices": [
            (n["kind"], n["number"], n["until"], n["target"], n["text"])
            for n in record["notices"]
        ],
        "marks": sorted(record["marks"]),
        **{f"carrier.{name}": value for name, value in carrier.items()},
    }  # fmt: skip


def journeys() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every journey: its name, the dispatch as the agency wrote it, its gold."""
    for folder in sorted(JOURNEYS.iterdir()):
        gold = folder / "record.json"
        if gold.is_file():
            text = (folder / "agency.txt").read_text("utf-8")
            yield folder.name, text, json.loads(gold.read_text("utf-8"))


def cases(seeds: int, repaired: bool) -> Iterator[Case]:
    """Plain journeys and print-outs of them; without repair none that must be repaired first."""
    for name, text, gold in journeys():
        if repaired or not gold["needs_repair"]:
            yield Case(name, "as written", text, gold["record"], gold["today"], gold["unseen"])
        if gold["feed"] is None:
            continue
        for number in range(seeds):
            seed = number * 1009 + sum(map(ord, name))
            made = replay(gold, text, seed, pages=False, damaged=False)
            yield Case(name, "printed", made.text, made.record, gold["today"], gold["unseen"])
            if repaired:
                made = replay(gold, text, seed, pages=True, damaged=False)
                yield Case(name, "in pages", made.text, made.record, gold["today"], gold["unseen"])
                made = replay(gold, text, seed, pages=True, damaged=True)
                yield Case(name, "damaged", made.text, made.record, gold["today"], gold["unseen"])


Tally = dict[tuple[str, str], list[float]]


def measure(chosen: list[Case], repaired: bool, show: bool) -> tuple[Tally, Tally, float]:
    """Field by variant, group by variant, and the seconds that reading alone took for a case."""
    fields: Tally = defaultdict(list)
    groups: Tally = defaultdict(list)
    spent = 0.0
    for case in chosen:
        dispatch = carried(case, repaired)
        start = time.perf_counter()
        read(dispatch.copy, Rulebook(Settings(today=case.today)))
        spent += time.perf_counter() - start
        got, want = flat(dispatch), wanted(case.record)
        right = {name: got[name] == want[name] for name in FIELDS}
        for name in FIELDS:
            fields[name, case.variant].append(right[name])
            if show and not right[name]:
                print(f"{case.name} [{case.variant}] {name}\n   {want[name]!r}\n   {got[name]!r}")
        likeness = SequenceMatcher(None, got["body"], want["body"], autojunk=False).ratio()
        fields["body, characters", case.variant].append(likeness)
        share = sum(right.values()) / len(right)
        for group in (case.record["language"], case.record["agency"] or "(none)"):
            groups[group, case.variant].append(share)
    return fields, groups, spent / max(1, len(chosen))


def figures(seeds: int = 2) -> dict[str, float]:
    """What a gate may pin: the share of fields that are right in each variant, and of bodies."""
    fields, _, _ = measure(list(cases(seeds, repaired=True)), repaired=True, show=False)
    found: dict[str, float] = {}
    for variant in dict.fromkeys(variant for _, variant in fields):
        rights = [right for name in FIELDS for right in fields[name, variant]]
        found[f"read, {variant}, fields"] = sum(rights) / len(rights)
        body = fields["body, characters", variant]
        found[f"read, {variant}, body characters"] = sum(body) / len(body)
    return found


def table(title: str, tally: Tally) -> None:
    """Prints shares in per cent, a row a field or group, a column a variant."""
    variants = list(dict.fromkeys(variant for _, variant in tally))
    print(f"\n{title:24}" + "".join(f"{variant:>14}" for variant in variants))
    for row in dict.fromkeys(name for name, _ in tally):
        cells = (tally.get((row, variant)) for variant in variants)
        print(
            f"{row:24}"
            + "".join(
                f"{100 * sum(cell) / len(cell):14.1f}" if cell else f"{'–':>14}" for cell in cells
            )
        )


def main() -> None:
    """Measures and prints; see the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unseen", action="store_true", help="only journeys not tuned on")
    parser.add_argument("--seen", action="store_true", help="only the others")
    parser.add_argument("--seeds", type=int, default=5, help="print-outs of each journey")
    parser.add_argument("--show", action="store_true", help="print what was wrong")
    parser.add_argument("--no-repair", action="store_true", help="the reader alone")
    options = parser.parse_args()
    repaired = not options.no_repair
    chosen = [
        case for case in cases(options.seeds, repaired)
        if not (options.unseen and not case.unseen) and not (options.seen and case.unseen)
    ]  # fmt: skip
    fields, groups, seconds = measure(chosen, repaired, options.show)
    print(f"{len(chosen)} records of {len({case.name for case in chosen})} journeys")
    table("exactly right, %", fields)
    table("fields right, %", groups)
    print(f"\nreading: {1000 * seconds:.2f} ms a dispatch")


if __name__ == "__main__":
    main()
