"""Whom or what a relative clause hangs on."""

from __future__ import annotations

from ultimora.understand.kinds import personal
from ultimora.understand.phrases import Phrase
from ultimora.understand.telling import Telling

_MADE = ("é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida")


def antecedent(telling: Telling, start: int, at: int) -> Phrase | None:
    """The person or thing before a relative pronoun, governed by a preposition or not."""
    end = at - 1 if at > start and telling.scene.is_(at - 1, ",") else at
    governed = _governed(telling, start, end)
    if governed:
        return governed
    found = [one for one in telling.scene.phrases(start, end) if one.last <= end]
    if not found:
        return None
    best = found[-1]
    if best.last - 1 in telling.cast.at:  # *la posizione del presidente Fico, che giudica*
        first = best.last - 1
        while first > best.first and telling.cast.at.get(first - 1) == telling.cast.at[first]:
            first -= 1
        best = Phrase(first, best.last)
    # A name in apposition goes with the role before it.
    if (
        len(found) > 1
        and found[-2].last + 1 == best.first
        and telling.scene.is_(best.first - 1, ",")
    ):
        named = all(telling.scene.kinds[k] == "N" for k in range(*found[-2]))
        other = telling.scene.kinds[best.first] == "w" and named
        return found[-2] if best.first in telling.cast.at or other else best
    return best


def beside(telling: Telling, start: int, at: int) -> int:
    """Where the words end that a relative clause hangs on, an apposition or a participle in
    commas left out (*le GSIM, affilié à X, qui dit*; *Ana Ruiz, portavoz de X, que dice*)."""
    scene = telling.scene
    if scene.prose.language not in ("fr", "es") or not scene.is_(at - 1, ","):
        return at
    comma = next((k for k in range(at - 2, max(start, at - 14), -1) if scene.is_(k, ",")), -1)
    if comma <= start or scene.kinds[comma + 1] != "w" or telling.has_verb(comma + 1, at - 1):
        return at
    low = scene.lower[comma + 1]
    made = low.endswith(_MADE) and scene.kinds[comma + 2] in ("prep", "gen")
    role = low in scene.speech.people and comma - 1 in telling.cast.at
    return comma + 1 if made or role else at


def _governed(telling: Telling, start: int, end: int) -> Phrase | None:
    """The person or body behind a preposition right before a relative clause (*stato espresso
    dal presidente X, che …*)."""
    scene, best = telling.scene, None
    for j in range(max(start, end - 10), end - 1):
        if scene.kinds[j] not in ("prep", "gen") or scene.inside[j] >= 0:
            continue
        one = scene.phrase(j + 1, end)
        if one.last == end and (
            scene.lower[one.first] in scene.speech.sources
            or personal(telling.scene, scene.lower[one.first])
            or one.first in telling.cast.at
        ):  # fmt: skip
            best = one
            break
    return best
