"""Versions found among series of ten agencies, in their order, and look-alikes left alone.

    python bench/takes.py [--half tune|report] [--errors] [--json]    (or relate.py --part versions)

All dispatches of all series and their neighbours arrive one after the other, a tenth of them late.
A link is right if both are of one series; of those, the order is right if the other is the one
directly before among those that have come (or directly after, where it says so). Another carrier's
copy may follow what its original follows, and need not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent), str(ROOT / "tests/relate")]

from nearby import Nearby, traced  # noqa: E402

from carriers import bases  # noqa: E402
from series import Sent, late, series  # noqa: E402
from table import show  # noqa: E402
from ultimora.relate import PLAN  # noqa: E402
from ultimora.relate.clues import clues  # noqa: E402
from ultimora.relate.versions import ordered  # noqa: E402
from ultimora.values import Record  # noqa: E402
from ultimora.values.story import Link, Member, Ties  # noqa: E402
from ultimora.wire import carry  # noqa: E402


@dataclass
class Found:
    """What was found, and what it cost."""

    wanted: Counter[str] = field(default_factory=Counter)  # by kind: that follow something
    linked: Counter[str] = field(default_factory=Counter)
    inline: Counter[str] = field(default_factory=Counter)  # to the one directly before
    ways: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)
    alike: Counter[str] = field(default_factory=Counter)
    orders: Counter[str] = field(default_factory=Counter)
    spent: list[float] = field(default_factory=list)


def measure(half: str, seed: int, most: int = 0, errors: int = 0) -> Found:
    """Everything of one half; which carriers have a hand in it is fixed (`most` is not used)."""
    every = bases(half)
    Random(f"series {seed}").shuffle(every)
    spare, rest = every[: len(every) // 4], every[len(every) // 4 :]
    news: dict[str, list[str]] = {}
    for base in spare:
        news.setdefault(base.language, []).extend(p for p in base.paragraphs[1:] if len(p) > 150)
    sents = [
        one for base in rest for one in series(base, news.get(base.language, []), seed)
    ]  # fmt: skip
    found, near = Found(), Nearby(clues=clues)
    by_id: dict[str, Sent] = {}
    records: dict[str, Record] = {}
    for one in late(sents, seed):
        (record, *_) = carry(one.delivery)
        if record.id in by_id:
            continue
        start = process_time()
        trace = near.trace(record)
        ties = Ties()
        for _, rule in PLAN:
            ties = rule(record, trace, near, ties)
        links = ties.versions
        found.spent.append(process_time() - start)
        _judge(found, one, links, by_id)
        near.add(record, trace)
        by_id[record.id], records[record.id] = one, record
    _order(found, by_id, records)
    return found


def _judge(found: Found, one: Sent, links: Sequence[Link], by_id: dict[str, Sent]) -> None:
    for link in links:
        other = by_id[link.other]
        if other.series != one.series or other.place is None or one.place is None:
            if one.kind == "copy" and other.series == one.series and other.place is not None:
                continue
            if other.kind == "copy" and other.series == one.series and one.place is not None:
                continue
            told = "; ".join(e.what for e in link.evidence)
            found.false.append(f"{_named(one)} ~ {_named(other)}: {told}")
    if one.place is None:
        found.alike[one.kind] += 1
        return
    there = [o.place for o in by_id.values() if o.series == one.series and o.place is not None]
    before = [place for place in there if place < one.place]
    if not there:
        return
    kind = one.kind if before else "first, late"
    found.wanted[kind] += 1
    nearest = max(before) if before else min(there)
    places = [
        by_id[link.other].place for link in links[:1] if by_id[link.other].series == one.series
    ]
    if not links:
        found.missed.append(f"{_named(one)}, of {sorted(there)}")
        return
    found.linked[kind] += 1
    if places[:1] == [nearest] or (places == [None] and by_id[links[0].other].kind == "copy"):
        found.inline[kind] += 1
        found.ways["right"] += links[0].way == (one.kind if before else "before")
        found.ways["all"] += 1
    else:
        found.disordered.append(f"{_named(one)} behind {places}, not {nearest}")


def _named(one: Sent) -> str:
    title = one.delivery.data.decode().splitlines()[0]
    return f"{one.kind} {one.place} of {one.series} ({title[:70]})"


def _order(found: Found, by_id: dict[str, Sent], records: dict[str, Record]) -> None:
    """Whole series, put in order by ``ordered``."""
    members: dict[str, list[tuple[int, Member]]] = {}
    for id, one in by_id.items():
        if one.place is not None:
            member = Member(records[id], traced(records[id]).at, id)
            members.setdefault(one.series, []).append((one.place, member))
    for some in members.values():
        if len(some) > 1:
            right = [member.record.id for _, member in sorted(some, key=lambda pair: pair[0])]
            line = ordered(member for _, member in some)
            found.orders["all"] += 1
            found.orders["right"] += [member.record.id for member in line] == right


def rows(found: Found) -> dict[str, float]:
    """The figures by their names."""
    wanted, linked, inline = (c.total() for c in (found.wanted, found.linked, found.inline))
    false = len(found.false)

    def f1(right: int) -> float:
        precision, recall = right / max(1, linked + false), right / max(1, wanted)
        return 2 * precision * recall / max(1e-9, precision + recall)

    spent = sorted(found.spent)
    return {
        "versions": wanted,
        "links f1": f1(linked),
        "order f1": f1(inline),
        **{f"recall, {kind}": found.linked[kind] / n for kind, n in sorted(found.wanted.items())},
        "way right": found.ways["right"] / max(1, found.ways["all"]),
        "whole series in order": found.orders["right"] / max(1, found.orders["all"]),
        "false": false,
        "look-alikes": found.alike.total(),
        "ms, median": 1000 * spent[len(spent) // 2],
        "ms, p95": 1000 * spent[len(spent) * 95 // 100],
    }


def main() -> None:
    """Measures one half."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--half", choices=["tune", "report"], default="report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.errors and args.half == "report":
        parser.error("what is reported is not looked at: --half tune")
    found = measure(args.half, args.seed, errors=args.errors)
    figures = rows(found)
    if args.errors:
        for sign, some in (("+", found.false), ("-", found.missed), ("~", found.disordered)):
            for line in some:
                print(sign, line)
    if args.json:
        print(json.dumps(figures))
        return
    title = f"versions ({args.half}, seed {args.seed})"
    show(title, ("", "value"), [(name, f"{value:.4g}") for name, value in figures.items()])


if __name__ == "__main__":
    main()
