"""Whether another copy's reading of a lost place is to be taken for ours."""

from __future__ import annotations

_LOSSES = frozenset("?\ufffd\x1a")
# Signs that play the same part, in families of style: which of a family it is can be learned from
# another copy, but not the house's style.
_FAMILIES = ("“”„‟", "«»‹›", "‘’‚", "–—―")
_QUOTES = frozenset('"“”„‟«»‹›')
_SINGLE = frozenset("'’‘‚`´")
_CUT = "…. [](){}"
_DASHES = frozenset("-–—―‐‑")


def better(ours: str, theirs: str, whole: bool, house: frozenset[str]) -> bool:
    """Whether `theirs` is what was lost where repair has, or left, `ours`.

    `whole` says that the other copy needed no repair at all: then its question marks are real.
    What is ASCII was never lost, so a copy that has it there was typed in another style. `house`
    are the signs of ours that came through: where they are of another style, so was the lost one.
    """
    if not theirs or ours == theirs:
        return False
    if not ours and theirs.strip(_CUT) == "":
        return False  # what stands where a carrier broke off is the carrier's
    if _LOSSES & set(theirs) and not (whole and len(ours) == 1):
        return len(theirs) > 3 and whole
    if theirs.isascii():
        lost = bool(_LOSSES & set(ours))
        return len(theirs) > 3 or theirs == "?" or (theirs.isspace() and lost)
    for kind in (_QUOTES, _SINGLE, _DASHES):
        if set(ours) <= kind and set(theirs) <= kind:
            style = any(set(ours + theirs) <= set(family) for family in _FAMILIES)
            return style or set(theirs) <= house or not kind & house
    return True
