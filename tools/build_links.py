"""Learn the weights of `ultimora.relate.clusters` from records of which we know what they tell.

    python tools/build_links.py ECB [--encoder use]    # group `tables` (numpy); prints the weights

ECB is the folder of ECB+ (see bench/stories.py), of which the odd topics are read; the other half
is bench/gold/week/tune, as it was sent and as if all of it had happened on one day, as on any real
wire, and the imagined day of the demonstration. Each pair of records is one case: do they tell the
same event? A pair of two topics of ECB+ is easy, and there are many: it counts little. The weights
are those of a logistic regression with a quadratic penalty. How sure they are is told by leaving
out a fifth of the topics five times: the mean surprise (in bits) of the pairs left out that are not
easy.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench")]

import stories as bench  # noqa: E402
from ultimora.encoders import chosen  # noqa: E402
from ultimora.relate.clusters import Parts, compared  # noqa: E402
from ultimora.relate.meaning import nearness, vector  # noqa: E402
from ultimora.values.encoded import Encoder  # noqa: E402
from ultimora.values.trace import Trace  # noqa: E402

# How much a pair of two topics counts; one of our week, of it on one day, of the imagined day.
EASY, WEEK, ONE_DAY, DAY = 0.05, 3.0, 1.0, 2.0
PENALTY = 1.0
FOLDS = 5
STEPS = 30
# What is much alike in our week is left out together.
SUBJECTS = {"borse": 0, "incendio": 1, "ministra": 3, "lawine": 2, "sentencia": 2}


class Pairs(NamedTuple):
    """Cases: a row of parts each, whether it is one event, what it counts, where it is left out."""

    parts: np.ndarray
    same: np.ndarray
    counts: np.ndarray
    folds: np.ndarray  # of both records


def pairs(records: list[bench.Told], encoder: Encoder | None, each: float = 0.0) -> Pairs:
    """Every two of these records, each of which counts so much; of ECB+ by its topics."""
    seen = [replace(one.trace, vector=vector(one.record, encoder)) for one in records]
    topics = [_topic(one.story) for one in records]
    numbers = {topic: number for number, topic in enumerate(dict.fromkeys(topics))}
    folds = [SUBJECTS.get(topic, 4) if each else numbers[topic] % FOLDS for topic in topics]
    rows, same, counts, left = [], [], [], []
    for one, other in combinations(range(len(records)), 2):
        rows.append(row(seen[one], seen[other]))
        same.append(records[one].story == records[other].story)
        counts.append(each or (1.0 if topics[one] == topics[other] else EASY))
        left.append((folds[one], folds[other]))
    return Pairs(np.array(rows), np.array(same, float), np.array(counts), np.array(left))


def row(one: Trace, other: Trace) -> Parts:
    """The parts of two records' likeness."""
    places = one.places
    shared = sorted((places[mark], at) for at, mark in enumerate(other.marks) if mark in places)
    return compared(one, other, shared)._replace(meaning=nearness(one.vector, other.vector) or 0.0)


def _topic(story: str) -> str:
    """The topic of a story of ECB+ (``7plus``), the subject of one of ours (``borse-lunedi``)."""
    return re.match(r"\d+|\w+", story)[0]  # type: ignore[index]


def learned(cases: Pairs, left_out: int = -1) -> np.ndarray:
    """The weights, the constant first, of all pairs but those with a record left out."""
    kept = (cases.folds != left_out).all(axis=1)
    rows = np.column_stack([np.ones(kept.sum()), cases.parts[kept]])
    same, counts = cases.same[kept], cases.counts[kept]
    penalty = np.diag([1e-9] + [PENALTY] * cases.parts.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):  # Newton's
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (same - chance)) - penalty @ weights
        bend = (rows * (counts * chance * (1 - chance))[:, None]).T @ rows + penalty
        weights += np.linalg.solve(bend, slope)
    return weights


def surprise(cases: Pairs) -> float:
    """Bits a pair that was not learned from; easy ones left out."""
    bits = []
    for fold in range(FOLDS):
        asked = (cases.folds == fold).all(axis=1) & (cases.counts > EASY)
        weights = learned(cases, fold)
        odds = cases.parts[asked] @ weights[1:] + weights[0]
        bits.append(np.logaddexp(0, np.where(cases.same[asked] > 0, -odds, odds)) / np.log(2))
    return float(np.concatenate(bits).mean())


def main() -> None:
    """Learns and prints."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("ecb", type=Path)
    ask.add_argument("--encoder", default="", help="as in the configuration")
    ask.add_argument("--without", nargs="*", default=["top"], help="parts that are not learned")
    options = ask.parse_args()
    encoder = chosen(options.encoder)
    week, beside = bench.week("tune"), bench.beside("tune")
    read = (
        pairs(bench.ecb(options.ecb, odd=True), encoder),
        pairs(week, encoder, WEEK),
        pairs(bench.one_day(one for one in week if one.story not in beside), encoder, ONE_DAY),
        pairs(bench.imagined(), encoder, DAY),
    )
    cases = Pairs(*(np.concatenate(part) for part in zip(*read, strict=True)))
    cases.parts[:, [Parts._fields.index(name) for name in options.without]] = 0.0
    bias, *weights = learned(cases)
    print(f"bias {bias:.1f}", Parts(*(round(float(weight), 1) for weight in weights)))
    print(f"left out: {surprise(cases):.3f} bits a pair")


if __name__ == "__main__":
    main()
