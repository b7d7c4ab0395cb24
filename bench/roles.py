"""Says what part a character plays (opening, apostrophe, dash), whatever style it is written in."""

from __future__ import annotations

import re

OPENS = "“„‟«‘‚‛‹([{"
CLOSES = "”»’›)]}"
MARKS = re.compile("[‘’‚‛'“”„‟\"«»‹›–—―\n]")
BEFORE_OPENING = frozenset(OPENS + "—–-/¿¡\"'")
AFTER_CLOSING = frozenset(CLOSES + "“‘—–-/.,;:!?…\"'")
SINGLE = frozenset("‘’‚‛'‹›")

APOSTROPHE, DASH = "apostrophe", "dash"
KINDS = (
    APOSTROPHE, "opening double", "closing double", "opening single", "closing single", DASH,
    "capital", "ß", "small letter", "other",
)  # fmt: skip


def roles(text: str) -> dict[int, str]:
    """The kind of every quote, apostrophe and dash of `text`, by offset.

    Read from the two sides of the mark and from what is open in its paragraph, so that straight
    marks, German „…“, »…« and Italian «…» all get the same names. Known to be unsure of a plural
    possessive inside single quotes.
    """
    found: dict[int, str] = {}
    inverted = len(re.findall(r"(?:^|[\s(])»\w", text)) > len(re.findall(r"(?:^|[\s(])«\w", text))
    stack: list[str] = []
    for match in MARKS.finditer(text):
        at, mark = match.start(), match.group()
        if mark == "\n":
            stack.clear()
        elif mark in "–—―":
            found[at] = DASH
        else:
            found[at] = _quote(text, at, mark, stack, inverted)
    return found


def _quote(text: str, at: int, mark: str, stack: list[str], inverted: bool) -> str:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    left = not before or before.isspace() or before in BEFORE_OPENING
    right = not after or after.isspace() or after in AFTER_CLOSING
    if mark in "‘’'" and before.isalnum() and after.isalnum():
        return APOSTROPHE
    single = mark in SINGLE
    open_here = any((one in SINGLE) == single for one in stack)
    if mark in "«»‹›":
        opening = (mark in "«‹") != inverted
    elif mark in "„‚‟‛":
        opening = True
    elif mark == "’":
        if not (open_here and right):
            return APOSTROPHE
        opening = False
    elif mark == "'" and not open_here and not (left and not right):
        return APOSTROPHE
    elif mark in "“‘" and not left and ("„" in stack or "‚" in stack):
        opening = False
    elif left != right:
        opening = left
    else:
        opening = mark in "“‘" if mark in "“”‘" else not open_here
    if opening:
        stack.append(mark)
    else:
        for index in range(len(stack) - 1, -1, -1):
            if (stack[index] in SINGLE) == single:
                del stack[index:]
                break
    return f"{'opening' if opening else 'closing'} {'single' if single else 'double'}"


def kind(character: str, role: str | None) -> str:
    """One of KINDS for a character, given its entry in `roles` (None where it has none)."""
    if role:
        return role
    if character == "ß":
        return "ß"
    if character.isalpha():
        return "capital" if character.isupper() else "small letter"
    return "other"


def same_part(one: str | None, other: str | None) -> bool:
    """Whether two roles are one part in two styles: single or double is style, side is not."""
    return one is not None and other is not None and one.split()[0] == other.split()[0]
