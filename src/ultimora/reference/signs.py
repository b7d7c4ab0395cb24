"""What stands around a sign, and how much that speaks for each part it may have played."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable
from functools import cache
from itertools import repeat

from ultimora.reference.stored import stored

# The parts of a lost sign, in the order of the tables' columns; REAL is the question mark that it
# looks like, SPELLED a letter of the word around it, INVERTED a point that opens (``¿¡``), RAISED
# the little ring or letter behind a number (``°ºª``).
PARTS = (
    APOSTROPHE, OPEN, CLOSE, DASH, REAL, EURO, ELLIPSIS, BULLET, SPACE, OTHER, SPELLED, INVERTED,
    RAISED,
) = (
    "apostrophe", "open", "close", "dash", "real", "euro", "ellipsis", "bullet", "space", "other",
    "letter", "inverted", "raised",
)  # fmt: skip
STEP = 0.06  # natural logarithm of one step of a weight
_DOUBLINGS = STEP / math.log(2)
_LANES = struct.Struct(f"<{len(PARTS)}H")
_LANE = {part: lane for lane, part in enumerate(PARTS)}


class Signs:
    """One language's weights (``tools/build_signs.py`` makes them), read when first asked for.

    Each piece of evidence has a weight a part. They are kept side by side in one number, 16 bits
    a part, so that adding up pieces adds up all parts at once; no sum comes near 65,536.
    """

    def __init__(self, language: str) -> None:
        keys, _, rows = stored(f"signs-{language}").partition(b"\0")
        wide = bytearray(2 * len(rows))
        wide[::2] = rows
        size = _LANES.size
        self._weights = {
            key: int.from_bytes(wide[at : at + size], "little")
            for key, at in zip(keys.decode().split("\n"), range(0, len(wide), size), strict=True)
        }

    def weigh(self, evidence: Iterable[str], parts: Iterable[str] = PARTS) -> dict[str, float]:
        """How likely each of `parts` is on this evidence: log2 of its chance, less a constant."""
        total = sum(map(self._weights.get, evidence, repeat(0)))
        lanes = _LANES.unpack(total.to_bytes(_LANES.size, "little"))
        return {part: lanes[_LANE[part]] * _DOUBLINGS for part in parts}


@cache
def signs(language: str) -> Signs:
    """The weights of ``it``, ``en``, ``fr``, ``de``, ``es`` or ``pt``.

    Raises:
        FileNotFoundError: for another language.
    """
    return Signs(language)
