"""The hyphen at a line's end: the typesetter's, which goes, or the word's own, which stays."""

from __future__ import annotations

import re

from ultimora.reference.words import Words
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit, Rival

_LEFT = re.compile(r"[^\W\d_]{1,40}$")
_RIGHT = re.compile(r"[^\W\d_]{1,40}")
_SUSPENDED = frozenset(str.split("und oder bzw sowie bis and or to e o ed od et ou y u a"))
_NEAR = 4000  # characters around in which the same word may stand undivided


def undivided(text: str, start: int, end: int, known: Words | None) -> tuple[str, float]:
    """What stands for ``-`` and a line end (`start` to `end`) between two parts of a word.

    Returns the text to put there ("" for a word divided by the typesetter, "-" for a compound,
    "- " for a first part left hanging) and the confidence in it. The same word elsewhere in the
    copy decides first, then the words' frequencies.
    """
    head, tail = _LEFT.search(text, max(0, start - 40), start), _RIGHT.match(text, end)
    if head is None or tail is None:
        return "-", 0.9
    left, right = head.group(), tail.group()
    if right in _SUSPENDED and (known is None or known.frequency(left + right) < 60):
        return "- ", 0.95
    near = text[max(0, start - _NEAR) : head.start()] + "\n" + text[tail.end() : end + _NEAR]
    if _holds(near, f"{left}-{right}"):
        return "-", 0.99
    if _holds(near, left + right):
        return "", 0.995
    if len(left) == 1 or (right[0].isupper() and not (left.isupper() and right.isupper())):
        return "-", 0.97
    if known is None:
        return "", 0.9
    whole, parts = known.frequency(left + right), (known.frequency(left), known.frequency(right))
    compound = min(parts) >= 120 and min(len(left), len(right)) > 2 and known.language != "de"
    # A level of 110 is a word in its own right; a compound written close by mistake stays below.
    if whole >= 110 or (whole >= 60 and not compound):
        return "", 0.99
    if min(parts) >= 100 and min(len(left), len(right)) > 2 and known.language != "de":
        return "-", 0.93
    return "", 0.93


def _holds(text: str, word: str) -> bool:
    """Whether a word stands in a text as a whole word (the first two places are looked at)."""
    at = text.find(word)
    for _ in range(2):
        if at < 0:
            return False
        end = at + len(word)
        if not text[max(0, at - 1) : at].isalpha() and not text[end : end + 1].isalpha():
            return True
        at = text.find(word, end)
    return False


_ENDINGS = frozenset("- \t\r")
# The line end comes first, so that the search leaps from one to the next.
_AT_END = re.compile(rb"\n(?:(?<=-\n)|(?<=-[ \t\r]\n))")
_DIVIDED = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_])")


def line_end_hyphen(text: str, scene: Scene) -> list[Edit]:
    """A word divided at the end of a line, where the lines around it need no joining.

    Only where the table knows the undivided word; whole passages of wrapped lines are the work of
    `hard_wrap`, which asks less.
    """
    if not scene.settings.unwrap or _ENDINGS.isdisjoint([line[-1] for line in scene.printed]):
        return []
    if not _AT_END.search(scene.utf8):
        return []
    known = table(scene)
    edits: list[Edit] = []
    for match in _DIVIDED.finditer(text) if known else ():
        start, end = match.span()
        if known is None or not text[end].islower():
            continue
        head, tail = _LEFT.search(text, max(0, start - 40), start), _RIGHT.match(text, end)
        if head is None or tail is None or len(head.group()) < 2 or len(tail.group()) < 2:
            continue
        if known.frequency(head.group() + tail.group()) < 90:
            continue
        after, sure = undivided(text, start, end, known)
        if after == "":
            rivals = (Rival("-", round(1 - sure, 3)),)
            edits.append(Edit(start, end, match.group(), after, "line_end_hyphen", sure, rivals))
    return edits


HYPHENS = (line_end_hyphen,)
