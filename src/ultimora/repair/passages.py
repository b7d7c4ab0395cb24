"""Which language each passage is in: a page may cite, translate, or open with a foreign motto."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ultimora.reference.tongues import TONGUES, guess
from ultimora.repair.scene import Scene
from ultimora.repair.surroundings import MARKS

_CLEAR = 12.0  # doublings by which a line must speak for its language to be taken at its word
_BEFORE, _BEHIND = 200, 1600  # characters of a line that are looked at, around a place
_OPENING = 200  # ... and of the text, by which its own language was found
# The pieces of a broken word are words of some other language (``organizaci?n``).
_BROKEN = re.compile(rf"(?<![^\W\d_])[^\W\d_]*(?:[?{MARKS}]+[^\W\d_]*)+")
# Words that none of the other five shares: a line that has one is in the copy's own language, and
# need not be looked at further unless it cites English.
_OWN = {
    "it": (" di ", " che ", " della ", " è "), "en": (" the ", " and ", " of ", " with "),
    "fr": (" les ", " est ", " une ", " dans "), "de": (" und ", " der ", " ist ", " das "),
    "es": (" el ", " los ", " las ", " y "), "pt": (" uma ", " não ", " em ", " ao "),
}  # fmt: skip


def languages(text: str, scene: Scene, places: Sequence[int]) -> list[str]:
    """The language at each of the (sorted) places of a text: its line's where that is clear, else
    what most of these lines are in. All the same where the language was told.

    Nothing at all where the copy is in none of the six languages of `TONGUES`.
    """
    if scene.told:
        return [scene.told] * len(places) if scene.told in TONGUES else []
    found: list[str | None] = []
    votes: Counter[str] = Counter()
    own = _OWN.get(scene.language or "", ())
    english = scene.language == "en"
    end = -1
    clear: str | None = None
    for at in places:
        if at >= end:
            low, high = max(0, at - _BEFORE), min(at + _BEHIND, len(text))
            start, end = text.rfind("\n", low, at) + 1 or low, text.find("\n", at, high)
            end = end if end >= 0 else high
            line = text[start:end]
            if any(word in line for word in own) and (english or " the " not in line):
                clear = scene.language
            else:
                language, lead = guess(_BROKEN.sub(" ", line))
                clear = language if lead >= _CLEAR else None
            if clear:
                votes[clear] += end - start
        found.append(clear)
    if scene.language:
        votes[scene.language] += _OPENING
    common = votes.most_common(1)[0][0] if votes else None
    if common not in TONGUES:
        return []
    return [language if language in TONGUES else common for language in found]
