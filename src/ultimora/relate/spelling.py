"""One form for a word or name, however five languages spell it: *Zelensky*, *Selenskyj*."""

from __future__ import annotations

import re
from functools import lru_cache

from ultimora.reference.gazetteer import folded

# What sounds alike, in the order in which it is made alike: the transcriptions of Cyrillic and
# Arabic names that agencies use in English, French, German, Italian and Spanish (Duden's,
# BGN/PCGN's and the press's own), which differ in sibilants, gutturals, glides and endings.
_ALIKE = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"tsch|tch|tsh", "c"),
        (r"dsch|dzh|dj|zh|sch|sh|sc(?=[ei])|ts|tz|z", "s"),
        (r"[ckx]h|ck|k|q", "c"),
        (r"ph", "f"),
        (r"ou|oe|ue|uo", "u"),
        (r"w", "v"),
        (r"[yj]", "i"),
        (r"x", "cs"),
        (r"(?<=.)h", ""),
        (r"ff$", "v"),
        (r"(.)\1+", r"\1"),
        (r"(?<=...)(?:[ei]+|[eio]+v)$", ""),
    )
)  # fmt: skip
_FIGURE = re.compile(r"\d")


@lru_cache(maxsize=1 << 14)
def alike(word: str) -> str:
    """A word of a name in a form that survives transcription: ``selensc`` for *Selenskyj*."""
    plain = folded(word).replace(" ", "")
    if len(plain) < 4 or _FIGURE.search(plain):
        return plain
    for pattern, letter in _ALIKE:
        plain = pattern.sub(letter, plain)
    return plain
