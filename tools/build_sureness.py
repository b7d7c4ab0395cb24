"""Learn the weights of `ultimora.understand.sureness` from gold that no rule was tuned on yet.

    python tools/build_sureness.py keep e '..-e'    # a fresh batch: keep what rules find in it
    python tools/build_sureness.py                  # group `tables`; writes reference/sureness.py

Each event that the rules find in a dispatch is right or wrong; the weights are those of a logistic
regression with a quadratic penalty. Of what rules were tuned on nearly all is right, and nothing
can be learned from it: so what they find in a batch of `bench/gold/tuned` must be kept, in
`found_events.tsv`, before any rule is tuned on it. How well it does is told on whole batches that
were left out, each by other writers.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench")]

import understand as bench  # noqa: E402
from gold import golds  # noqa: E402
from ultimora.understand import sureness  # noqa: E402

TABLE = ROOT / "src" / "ultimora" / "reference" / "sureness.py"
KEPT = ROOT / "tools" / "found_events.tsv"
PENALTY = 8.0
SMALL = 0.02
Found = tuple[list[str], bool, str]  # traits, whether it is right, of which batch


def found(pattern: str, batch: str) -> list[Found]:
    """Every event found in the dispatches whose name PATTERN fits, whatever its chance."""
    told: list[Found] = []
    seen: dict[tuple[str, int], list[str]] = {}

    def kept(setting: Any, index: int, one: Any, roles: Any, headed: bool) -> float:
        start = setting.prose.words[one.first].start
        seen[one.type, start] = sureness.traits(setting, index, one, roles, headed)
        return 0.99

    sys.modules["ultimora.understand.events"].sureness = kept  # type: ignore[attr-defined]
    for gold in golds("tuned"):
        if re.match(pattern, gold.name):
            seen.clear()
            case = bench.Case.of(gold)
            done = bench.judged(case, "events")
            facts = [fact for _, fact in case.facts("events")]
            for fact, (_, right) in zip(facts, done.sure, strict=True):
                told.append((seen[fact.type, fact.span.start], right, batch))
    return told


def keep(some: list[Found]) -> None:
    """Add what was found in a batch to that which is kept, in the place of what it had before."""
    batches = {batch for *_, batch in some}
    rows = [one for one in kept() if one[2] not in batches] + some
    lines = [f"{batch}\t{int(right)}\t{'|'.join(traits)}" for traits, right, batch in rows]
    KEPT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def kept() -> list[Found]:
    """What rules found in each batch before they were tuned on it."""
    if not KEPT.exists():
        return []
    rows = (line.split("\t") for line in KEPT.read_text(encoding="utf-8").splitlines())
    return [(traits.split("|"), right == "1", batch) for batch, right, traits in rows]


def learned(some: list[Found]) -> dict[str, float]:
    """The weights that tell right from wrong."""
    often = Counter(trait for traits, *_ in some for trait in traits)
    at = {trait: n for n, trait in enumerate(sorted(t for t in often if often[t] > 3))}
    matrix = np.zeros((len(some), len(at)))
    for row, (traits, *_) in enumerate(some):
        matrix[row, [at[trait] for trait in traits if trait in at]] = 1
    right = np.array([float(right) for _, right, _ in some])
    free = np.array([0.01 if trait == "always" else 1.0 for trait in sorted(at)])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        chance = 1 / (1 + np.exp(-(matrix @ w)))
        lost = -np.sum(right * np.log(chance + 1e-9) + (1 - right) * np.log(1 - chance + 1e-9))
        return lost + PENALTY * free @ w**2 / 2, matrix.T @ (chance - right) + PENALTY * free * w

    w = minimize(loss, np.zeros(len(at)), jac=True, method="L-BFGS-B").x
    return {trait: round(float(w[n]), 2) for trait, n in at.items() if abs(w[n]) >= SMALL}


def chance(weights: dict[str, float], traits: list[str]) -> float:
    """How likely an event of these traits is right."""
    return float(1 / (1 + np.exp(-sum(weights.get(trait, 0) for trait in traits))))


def main() -> None:
    """Keep a batch, or learn, tell how well, and write the table."""
    if sys.argv[1:2] == ["keep"]:
        keep(found(sys.argv[3], sys.argv[2]))
        return
    some, told = kept(), []
    for out in sorted({batch for *_, batch in some}):
        weights = learned([one for one in some if one[2] != out])
        told += [(chance(weights, traits), right) for traits, right, b in some if b == out]
    for floor in (0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        sure = [right for how, right in told if how >= floor]
        if sure:
            print(f"from {floor:.2f} on {len(sure):4} of {len(told)}:"
                  f" {sum(sure) / len(sure):.3f} right")  # fmt: skip
    rows = "\n".join(f'    "{t}": {weight},' for t, weight in sorted(learned(some).items()))
    TABLE.write_text(
        '"""What speaks for an event being told rightly, by tools/build_sureness.py."""\n\n'
        'from __future__ import annotations\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{rows}\n}}\n", encoding="utf-8",
    )  # fmt: skip


if __name__ == "__main__":
    main()
