"""Says what part a character plays (opening, apostrophe, dash), whatever style it is written in."""

from __future__ import annotations

import re
import unicodedata

OPENS = "“„‟«‘‚‛‹([{"
CLOSES = "”»’›)]}"
MARKS = re.compile("[‘’‚‛'“”„‟\"«»‹›–—―\n]")
BEFORE_OPENING = frozenset(OPENS + "—–-/¿¡\"'")
AFTER_CLOSING = frozenset(CLOSES + "“‘—–-/.,;:!?…\"'")
SINGLE = frozenset("‘’‚‛'‹›")

APOSTROPHE, DASH = "apostrophe", "dash"
KINDS = (
    APOSTROPHE, "opening double", "closing double", "opening single", "closing single", DASH,
    "capital", "ß", "small letter", "space", "other", "invisible", "pictograph",
)  # fmt: skip
# Once lost, nothing says which of a thousand it was, or that there was one: counted by themselves.
BEYOND = frozenset({"invisible", "pictograph"})


def roles(text: str) -> dict[int, str]:
    """The kind of every quote, apostrophe and dash of `text`, by offset.

    The side that a sign itself shows is believed (a ” never opens; “ and ‘ close only what a low
    mark opened, » opens where the text is angled inwards); straight marks are read from what
    stands beside them and what is open in their paragraph. Known to be unsure of a plural
    possessive inside single quotes.
    """
    found: dict[int, str] = {}
    inverted = len(re.findall(r"(?:^|[\s(])»\w", text)) > len(re.findall(r"(?:^|[\s(])«\w", text))
    lowered = "„" in text
    stack: list[str] = []
    for match in MARKS.finditer(text):
        at, mark = match.start(), match.group()
        if mark == "\n":
            stack.clear()
        elif mark in "–—―":
            found[at] = DASH
        else:
            found[at] = _quote(text, at, mark, stack, inverted, lowered)
    return found


def _quote(text: str, at: int, mark: str, stack: list[str], inverted: bool, lowered: bool) -> str:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    left = not before or before.isspace() or before in BEFORE_OPENING
    right = not after or after.isspace() or after in AFTER_CLOSING
    if mark in "’'" and before.isalnum() and after.isalnum():
        return APOSTROPHE
    single = mark in SINGLE
    open_here = any((one in SINGLE) == single for one in stack)
    if mark in "«»‹›":
        opening = (mark in "«‹") != inverted
    elif mark in "“‘":
        low = "„‚"["“‘".index(mark)]
        opening = not (low in stack or (lowered and right and not left))
    elif mark == "”":
        opening = False
    elif mark == "’":
        if not (open_here and right):
            return APOSTROPHE
        opening = False
    elif mark == "'" and not open_here and (right or not left):
        return APOSTROPHE
    elif mark in "'\"":
        opening = left if left != right else not open_here
    else:
        opening = True
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
    if character.isspace():
        return "space"
    category = unicodedata.category(character)
    if category in ("Cf", "Mn"):
        return "invisible"
    # Arrows and above: the signs of print (°, ©, ™) are older and stand below.
    return "pictograph" if category in ("So", "Sk") and character >= "\u2190" else "other"


def same_part(one: str | None, other: str | None) -> bool:
    """Whether two roles are one part in two styles: single or double is style, side is not."""
    return one is not None and other is not None and one.split()[0] == other.split()[0]
