"""The house style of a text: whose signature it bears, and so which signs that house sets."""

from __future__ import annotations

import re
from functools import lru_cache

from ultimora.reference.agencies import Agency

_OPENING = 600  # characters in which an agency signs: print-outs put a title and a label before


def house_of(text: str, agencies: tuple[Agency, ...]) -> Agency | None:
    """The agency whose sign stands in brackets or strokes near the beginning (``(Adnkronos)``,
    ``/TASS/``), or None. An agency that is only spoken of stands in neither."""
    match = _signed(agencies).search(text, 0, _OPENING) if agencies else None
    return _by_sign(agencies)[match.group(1).lower()] if match else None


@lru_cache(maxsize=8)
def _signed(agencies: tuple[Agency, ...]) -> re.Pattern[str]:
    signs = sorted(_by_sign(agencies), key=len, reverse=True)
    return re.compile(rf"[(/]({'|'.join(map(re.escape, signs))})[)/]", re.IGNORECASE)


@lru_cache(maxsize=8)
def _by_sign(agencies: tuple[Agency, ...]) -> dict[str, Agency]:
    return {sign.lower(): agency for agency in reversed(agencies) for sign in agency.signs}
