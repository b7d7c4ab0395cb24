"""Learn the weights of `ultimora.understand.whom` from the gold that is tuned on.

    python tools/build_whom.py          # group `tables` (numpy, scipy); writes reference/whom.py

Each pronoun, description and omitted subject of a dispatch is one choice: of everybody it may mean,
or nobody. The gold tells which where all claims of its sentence have one source. The weights are
those of a conditional logit (McFadden 1974) with a quadratic penalty; how often the choice is right
is told by leaving out an eighth of the dispatches eight times.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench")]

import understand as bench  # noqa: E402
from gold import Gold, golds, parts  # noqa: E402
from ultimora.understand import whom  # noqa: E402
from ultimora.values import Span  # noqa: E402

TABLE = ROOT / "src" / "ultimora" / "reference" / "whom.py"
PARTS = "tuned", "whom"
PENALTY = 5.0
ROUNDS = 3  # each reads the gold with the weights of the one before
FOLDS = 8
SMALL = 0.02  # weights below are left out


class Choice(NamedTuple):
    """What may be chosen, by its traits (the first is nobody), and which is right."""

    way: str
    traits: list[list[str]]
    right: int
    gold: int
    words: str


def sources(gold: Gold, start: int, end: int) -> set[str]:
    """The sources of all claims that begin or end within these characters."""
    found = set()
    for row in gold.claims:
        spans = [Span(*gold.place(part, row.get("nth"))) for part in parts(row)]
        if any(start <= span.start < end or start < span.end <= end for span in spans):
            found.add(row.get("source", ""))
    return found


def choices(*some: str) -> list[Choice]:
    """Every choice of the gold that it tells, as the rules come to it now."""
    found: list[Choice] = []
    seen: set[tuple[int, int, str]] = set()
    plain = whom.Referents.meant
    for number, gold in enumerate(gold for part in some for gold in golds(part)):

        def meant(self, sought, gold=gold, number=number):  # type: ignore[no-untyped-def]
            known = list(self.traits(sought))
            scene, prose = self.scene, self.scene.prose
            sentence = prose.span(prose.sentences[prose.sentence_at(scene.words[sought.at].start)])
            at = gold.text.find(sentence.of(prose.text))
            told = sources(gold, at, at + sentence.end - sentence.start) if at >= 0 else set()
            if known and len(told) == 1:
                truth = next(iter(told))
                same = [
                    n
                    for n, (one, _) in enumerate(known, 1)
                    if truth and bench._same_source(one.speaker.text, truth)
                ]
                right = same[0] if same else 0
                where = f"{gold.name} {sought.way} {scene.words[sought.at].text!r} -> "
                who = known[right - 1][0].speaker.text if right else f"nobody ({truth})"
                key = number, sought.at, sought.way
                if key not in seen:
                    seen.add(key)
                    nobody = [f"{sought.way} nobody"]
                    every = [nobody, *(traits for _, traits in known)]
                    found.append(Choice(sought.way, every, right, number, where + who))
            return plain(self, sought)

        whom.Referents.meant = meant  # type: ignore[method-assign]
        bench.Case.of(gold)
    whom.Referents.meant = plain  # type: ignore[method-assign]
    return found


def learned(some: list[Choice]) -> dict[str, float]:
    """The weights that make these choices likely."""
    often = Counter(trait for one in some for traits in one.traits for trait in set(traits))
    at = {trait: n for n, trait in enumerate(sorted(t for t in often if often[t] > 2))}
    matrices = []
    for one in some:
        matrix = np.zeros((len(one.traits), len(at)))
        for row, traits in enumerate(one.traits):
            for trait in traits:
                if trait in at:
                    matrix[row, at[trait]] = 1
        matrices.append((matrix, one.right))

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = PENALTY * w @ w / 2, PENALTY * w
        for matrix, right in matrices:
            score = matrix @ w
            score -= score.max()
            chance = np.exp(score) / np.exp(score).sum()
            total -= np.log(chance[right] + 1e-12)
            slope = slope + matrix.T @ chance - matrix[right]
        return total, slope

    w = minimize(loss, np.zeros(len(at)), jac=True, method="L-BFGS-B").x
    return {trait: round(float(w[n]), 2) for trait, n in at.items() if abs(w[n]) >= SMALL}


def chosen(one: Choice, weights: dict[str, float]) -> tuple[int, float]:
    """The likeliest choice and its chance."""
    score = np.array([sum(weights.get(t, 0) for t in traits) for traits in one.traits])
    chance = np.exp(score - score.max())
    best = int(chance.argmax())
    return best, float(chance[best] / chance.sum())


def report(some: list[Choice], show: bool = False) -> None:
    """How often the choice is right on dispatches that were left out."""
    told: dict[str, list[tuple[float, bool, int]]] = defaultdict(list)
    for fold in range(FOLDS):
        weights = learned([one for one in some if one.gold % FOLDS != fold])
        for one in some:
            if one.gold % FOLDS == fold:
                best, chance = chosen(one, weights)
                told[one.way].append((chance if best else 0, best == one.right, one.right))
                if show and best != one.right:
                    got = one.traits[best][: len(one.traits[best]) // 2 or 1]
                    print("   ", one.words, "|", *got, f"{chance:.2f}", sep="; ")
    for way, rows in sorted(told.items()):
        named = [right for chance, right, _ in rows if chance >= 0.5]
        sure = [right for chance, right, _ in rows if chance >= 0.8]
        there = sum(bool(right) for *_, right in rows)
        print(
            f"{way:10} {len(rows):4} choices, {there} told; {len(named)} made at .5,"
            f" {sum(named) / max(1, len(named)):.2f} right; {len(sure)} at .8,"
            f" {sum(sure) / max(1, len(sure)):.2f} right"
        )


def written(weights: dict[str, float]) -> str:
    """The table as a module."""
    rows = "\n".join(f'    "{trait}": {weight},' for trait, weight in sorted(weights.items()))
    return (
        '"""What speaks for somebody being meant, in natural logarithms: made by'
        ' tools/build_whom.py."""\n\nfrom __future__ import annotations\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{rows}\n}}\n"
    )


def main() -> None:
    """Learn, tell how well, and write the table."""
    for _ in range(ROUNDS):
        some = choices(*PARTS)
        weights = learned(some)
        whom.WEIGHTS.clear()
        whom.WEIGHTS.update(weights)
    report(choices(*PARTS), "--errors" in sys.argv)
    TABLE.write_text(written(weights), encoding="utf-8")
    print(f"{len(weights)} weights of {len(some)} choices")


if __name__ == "__main__":
    main()
