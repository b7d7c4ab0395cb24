"""One form for a word or name, however five languages spell it: *Zelensky*, *Selenskyj*."""

from __future__ import annotations

import re
from functools import lru_cache

from ultimora.reference.gazetteer import folded

# What sounds alike, in the order in which it is made alike: the transcriptions of Cyrillic and
# Arabic names that agencies use in English, French, German, Italian and Spanish (Duden's,
# BGN/PCGN's and the press's own), which differ in sibilants, gutturals, glides and endings.
# Each stands with the letters without any of which it changes nothing.
_ALIKE = tuple(
    (frozenset(letters), re.compile(pattern), letter)
    for letters, pattern, letter in (
        ("h", r"tsch|tch|tsh", "c"),
        ("jsz", r"dsch|dzh|dj|zh|sch|sh|sc(?=[ei])|ts|tz|z", "s"),
        ("hkq", r"[ckx]h|ck|k|q", "c"),
        ("h", r"ph", "f"),
        ("ou", r"ou|oe|ue|uo", "u"),
        ("w", r"w", "v"),
        ("jy", r"[yj]", "i"),
        ("x", r"x", "cs"),
        ("h", r"(?<=.)h", ""),
        ("f", r"ff$", "v"),
        ("", r"(.)\1+", r"\1"),
        ("", r"(?<=...)(?:[ei]+|[eio]+v)$", ""),
    )
)  # fmt: skip
_FIGURE = re.compile(r"\d")


@lru_cache(maxsize=1 << 16)
def alike(word: str) -> str:
    """A word of a name in a form that survives transcription: ``selensc`` for *Selenskyj*."""
    plain = folded(word).replace(" ", "")
    if len(plain) < 4 or _FIGURE.search(plain):
        return plain
    there = set(plain)
    for letters, pattern, letter in _ALIKE:
        if not letters or letters & there:
            plain = pattern.sub(letter, plain)
            there.update(letter)
    return plain
