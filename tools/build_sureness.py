"""Learn the weights of `ultimora.understand.sureness` from gold that no rule was tuned on yet.

    python tools/build_sureness.py [PATTERN]     # group `tables`; writes reference/sureness.py

Each event that the rules find in those dispatches of `bench/gold/tuned` whose name PATTERN fits is
right or wrong; the weights are those of a logistic regression with a quadratic penalty, its quality
told on dispatches that were left out. The table in the package is of the 146 dispatches ``..-[cd]``
as rules found their events before they were tuned on them (2026-11-26): of what rules were tuned on
nearly all is right, and nothing can be learned from it.
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
PENALTY = 8.0
FOLDS = 8
SMALL = 0.02
Found = tuple[list[str], bool, int]  # traits, whether it is right, of which dispatch


def found(pattern: str) -> tuple[list[Found], int]:
    """Every event found, whatever its chance, and how many there are."""
    told: list[Found] = []
    there = 0
    seen: dict[tuple[str, int], list[str]] = {}

    def kept(setting: Any, index: int, one: Any, roles: Any, headed: bool) -> float:
        start = setting.prose.words[one.first].start
        seen[one.type, start] = sureness.traits(setting, index, one, roles, headed)
        return 0.99

    sys.modules["ultimora.understand.events"].sureness = kept  # type: ignore[attr-defined]
    for number, gold in enumerate(golds("tuned")):
        if re.match(pattern, gold.name):
            seen.clear()
            case = bench.Case.of(gold)
            done = bench.judged(case, "events")
            there += done.tally.there
            facts = [fact for _, fact in case.facts("events")]
            for fact, (_, right) in zip(facts, done.sure, strict=True):
                told.append((seen[fact.type, fact.span.start], right, number))
    return told, there


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


def main() -> None:
    """Learn, tell how well, and write the table."""
    some, there = found(sys.argv[1] if len(sys.argv) > 1 else "..-[cd]")
    told: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = learned([one for one in some if one[2] % FOLDS != fold])
        for traits, right, number in some:
            if number % FOLDS == fold:
                score = sum(weights.get(trait, 0) for trait in traits)
                told.append((1 / (1 + np.exp(-score)), right))
    for floor in (0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        kept = [right for chance, right in told if chance >= floor]
        if kept:
            share = sum(kept) / len(kept)
            print(f"from {floor:.2f} on {len(kept):4} of {there}: {share:.3f} right")
    rows = "\n".join(f'    "{t}": {weight},' for t, weight in sorted(learned(some).items()))
    TABLE.write_text(
        '"""What speaks for an event being told rightly, by tools/build_sureness.py."""\n\n'
        'from __future__ import annotations\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{rows}\n}}\n", encoding="utf-8",
    )  # fmt: skip


if __name__ == "__main__":
    main()
