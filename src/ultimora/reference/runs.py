"""Which language little text is in, by the letters that stand in a row in its words.

A headline has few words that every text has, and many names; how its words are spelled tells more.
The table is made by tools/build_runs.py, which says from what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ultimora.reference.stored import stored

_LANE = 16  # bits that hold the sum of half doublings of one language
_FEWEST = 8  # runs that must be known: less is a code or a name, and in no language
_MOST = 1_200  # runs that are looked at: their sum fits a lane, 26 half doublings at most each
# Languages that alone of those we know write in their letters (Unicode's blocks), Japanese before
# Chinese, whose signs it shares.
_SCRIPTS = tuple(
    (language, re.compile(f"[{letters}]"))
    for language, letters in (
        ("ja", "\u3041-\u30ff"), ("ko", "\uac00-\ud7a3"), ("zh", "\u4e00-\u9fff"),
        ("el", "\u0370-\u03ff"), ("he", "\u05d0-\u05ea"), ("hi", "\u0900-\u097f"),
        ("bn", "\u0980-\u09ff"), ("ta", "\u0b80-\u0bff"),
    )
)  # fmt: skip
_ALONE = 4.0  # doublings that each letter of such a script is taken to tell
_BEYOND = re.compile("[\u0370-\u03ff\u0590-\u05ff\u0900-\u0bff\u3041-\ud7a3]")


@cache
def _table() -> tuple[list[str], dict[str, int]]:
    """The languages, and for each run what it tells for every one, each in its lane of bits."""
    keys, _, levels = stored("runs").partition(b"\0")
    names, *runs = keys.decode().split("\n")
    languages = names.split(" ")
    lanes = bytearray(2 * len(levels))
    lanes[::2] = levels
    size = 2 * len(languages)
    rows = (lanes[at : at + size] for at in range(0, len(lanes), size))
    return languages, {
        run: int.from_bytes(row, "little") for run, row in zip(runs, rows, strict=True)
    }


def scores_of_letters(text: str, words: Iterable[str]) -> dict[str, float]:
    """What the letters of a text say for each language, in doublings.

    `words` are those of the text in lower case, as many as are to be looked at. Empty where no run
    of letters is known; one language alone where the script is its own.
    """
    if _BEYOND.search(text) and (alone := _by_script(text)):
        return alone
    languages, table = _table()
    found = [value for run in _runs(words) if (value := table.get(run))]
    if len(found) < _FEWEST:
        return {}
    total = sum(found[:_MOST])
    size = _LANE // 8
    raw = total.to_bytes(size * len(languages), "little")
    return {
        language: int.from_bytes(raw[at : at + size], "little") / 2
        for language, at in zip(languages, range(0, len(raw), size), strict=True)
    }


def _runs(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        framed = f"^{word}$"
        for at in range(len(framed) - 3):
            yield framed[at : at + 3]
            yield framed[at : at + 4]
        yield framed[-3:]


def _by_script(text: str) -> dict[str, float]:
    """The language of the first script that most letters of the text are of."""
    letters = sum(map(str.isalpha, text))
    for language, script in _SCRIPTS:
        count = len(script.findall(text))
        # Two kana in ten signs are Japanese enough; of another script most letters must be.
        if count * (5 if language == "ja" else 2) > letters:
            return {language: _ALONE * count}
    return {}
