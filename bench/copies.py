"""Copies found among what fifteen carriers made of our dispatches, and look-alikes left alone.

    python bench/relate.py --part copies

All deliveries of all dispatches arrive in the order of their times, each is asked for its copies
among those that came before. Pairs of one dispatch that share 30 words are copies; others of one
dispatch are not counted; all else is none. A link to another dispatch, or between look-alikes, is a
false copy. Found pairs are those that links join, directly or by way of others.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import process_time

from carriers import Base, Brought, bases, deliveries
from lookalikes import families
from ultimora.values import Record
from ultimora.values.story import Link, Ties
from ultimora.wire import carry

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "relate"))
from nearby import Nearby

from ultimora.relate.likeness import copies

_SHARED = 30  # words that make two of one dispatch copies of each other


@dataclass
class Found:
    """What was found, and what it cost."""

    pairs: Counter[str] = field(default_factory=Counter)  # true, found, right
    missed: Counter[str] = field(default_factory=Counter)  # by carrier: records with no link
    records: Counter[str] = field(default_factory=Counter)
    false: list[str] = field(default_factory=list)
    alike: Counter[str] = field(default_factory=Counter)  # look-alikes by kind
    sure: list[tuple[float, bool]] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)
    peer: Counter[str] = field(default_factory=Counter)  # true, found, right, false


class Shingling:
    """The peer: runs of four words of the repaired body, and how much of either is in the other.

    Broder, *On the Resemblance and Containment of Documents*, 1997, with every run kept. The part
    from which on it calls two copies is what did best on the half that is tuned on.
    """

    PART = 0.8

    def __init__(self) -> None:
        self._sets: dict[str, set[int]] = {}
        self._with: dict[int, list[str]] = {}

    def copies(self, record: Record) -> list[str]:
        """The copies of a record among those before it, which it joins."""
        words = re.findall(r"\w+", record.dispatch.body.lower())
        ours = {hash(tuple(words[i : i + 4])) for i in range(len(words) - 3)}
        shared = Counter(id for run in ours for id in self._with.get(run, ()))
        self._sets[record.id] = ours
        for run in ours:
            self._with.setdefault(run, []).append(record.id)
        return [
            id for id, count in shared.items()
            if count >= self.PART * min(len(ours), len(self._sets[id]))
        ]  # fmt: skip


@dataclass(frozen=True)
class Arrival:
    """A record with what is true of it."""

    record: Record
    family: str
    kind: str
    brought: Brought | None = None


def measure(half: str, seed: int, most: int, errors: int = 0) -> Found:
    """Everything of one half: the dispatches with `most` carriers each, and the look-alikes."""
    every = bases(half)
    Random(f"bases {seed}").shuffle(every)
    spare = len(every) // 4
    arrivals = [*_carried(every[spare:], seed, most), *_alike(every[:spare], seed)]
    arrivals.sort(
        key=lambda one: (one.record.dispatch.copy.sheet.delivery.arrived.at or "", one.record.id)
    )
    return _asked(arrivals, {base.name: base for base in every}, errors)


def _carried(every: Sequence[Base], seed: int, most: int) -> Iterator[Arrival]:
    titles: dict[str, list[str]] = {}
    for base in every:
        titles.setdefault(base.language, []).append(base.headline)
    for base in every:
        others = Random(f"{seed} {base.name}").sample(titles[base.language], 3)
        for brought in deliveries(base, seed, [o for o in others if o != base.headline], most):
            record = next(iter(carry(brought.delivery)))
            yield Arrival(record, base.name, brought.carrier, brought)


def _alike(spare: Sequence[Base], seed: int) -> Iterator[Arrival]:
    for number, (kind, family) in enumerate(families(spare, seed)):
        for delivery in family:
            yield Arrival(next(iter(carry(delivery))), f"{kind} {number}", kind)


def _asked(arrivals: Sequence[Arrival], by_name: dict[str, Base], errors: int) -> Found:
    found, near = Found(), Nearby()
    by_id: dict[str, Arrival] = {}
    groups: dict[str, str] = {}
    peer, theirs = Shingling(), dict[str, str]()
    for arrival in arrivals:
        if arrival.record.id in by_id:
            continue
        start = process_time()
        trace = near.trace(arrival.record)
        ties = copies(arrival.record, trace, near, Ties())
        found.spent.append(process_time() - start)
        for link in ties.copies:
            _judge(found, arrival, by_id[link.other], link)
            _join(groups, arrival.record.id, link.other)
        for id in peer.copies(arrival.record):
            same = bool(arrival.brought) and arrival.family == by_id[id].family
            found.peer["false"] += not same
            _join(theirs, arrival.record.id, id)
        _count(found, arrival, by_id.values(), ties, by_name, errors)
        near.add(arrival.record, trace)
        by_id[arrival.record.id] = arrival
    _pairs(found.pairs, list(by_id.values()), groups, by_name)
    _pairs(found.peer, list(by_id.values()), theirs, by_name)
    return found


def _judge(found: Found, arrival: Arrival, other: Arrival, link: Link) -> None:
    right = bool(arrival.brought) and arrival.family == other.family
    found.sure.append((link.confidence, right))
    if not right:
        told = "; ".join(e.what for e in link.evidence)
        found.false.append(f"{arrival.kind} {arrival.family} ~ {other.kind} {other.family}: {told}")


def _count(
    found: Found, arrival: Arrival, before: object, ties: Ties, by_name: dict[str, Base],
    errors: int,
) -> None:  # fmt: skip
    if arrival.brought is None:
        found.alike[arrival.kind] += 1
        return
    there = [o for o in before if _copy(arrival, o, by_name)]  # type: ignore[attr-defined]
    if there:
        found.records[arrival.kind] += 1
        if not ties.copies:
            found.missed[arrival.kind] += 1
            if errors:
                print(f"- {arrival.kind} {arrival.family}: {[o.kind for o in there]}")


def _copy(one: Arrival, other: Arrival, by_name: dict[str, Base]) -> bool:
    """Whether two arrivals share enough of one dispatch."""
    if one.brought is None or other.brought is None or one.family != other.family:
        return False
    base = by_name[one.family]
    shared = one.brought.holds & other.brought.holds
    words = sum(len(base.paragraphs[i].split()) for i in shared)
    if "summary" in (one.kind, other.kind):
        words = min(words, 28)
        return bool(shared) and words >= 20
    return words >= _SHARED


def _root(groups: dict[str, str], id: str) -> str:
    while groups.setdefault(id, id) != id:
        id = groups[id] = groups[groups[id]]
    return id


def _join(groups: dict[str, str], one: str, other: str) -> None:
    groups[_root(groups, one)] = _root(groups, other)


def _pairs(
    pairs: Counter[str], arrivals: list[Arrival], groups: dict[str, str], by_name: dict[str, Base]
) -> None:
    families: dict[str, list[Arrival]] = {}
    joined: dict[str, list[Arrival]] = {}
    for arrival in arrivals:
        families.setdefault(arrival.family, []).append(arrival)
        joined.setdefault(_root(groups, arrival.record.id), []).append(arrival)
    for family in families.values():
        for at, one in enumerate(family):
            for other in family[:at]:
                if _copy(one, other, by_name):
                    pairs["true"] += 1
                    same = _root(groups, one.record.id) == _root(groups, other.record.id)
                    pairs["right"] += same
    for group in joined.values():
        for at, one in enumerate(group):
            for other in group[:at]:
                related = one.family == other.family and one.brought is not None
                if not related or _copy(one, other, by_name):
                    pairs["found"] += 1


def rows(found: Found) -> dict[str, float]:
    """The figures by their names."""
    spent = sorted(found.spent)
    return {
        "pairs": found.pairs["true"],
        **_scores(found.pairs),
        "false copies": len(found.false),
        "look-alikes": sum(found.alike.values()),
        "ms, median": 1000 * spent[len(spent) // 2],
        "ms, p95": 1000 * spent[len(spent) * 95 // 100],
        **{f"shingling: {name}": value for name, value in _scores(found.peer).items()},
        "shingling: false copies": found.peer["false"],
    }


def _scores(pairs: Counter[str]) -> dict[str, float]:
    precision = pairs["right"] / max(1, pairs["found"])
    recall = pairs["right"] / max(1, pairs["true"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1}
