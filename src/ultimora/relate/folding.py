"""Whether two pieces of copy can be the same words, though damaged or typed without accents."""

from __future__ import annotations

import re
import unicodedata

# What damage leaves in place of one letter or sign: marks of loss, and the beginnings of UTF-8
# that was misread, with the bytes behind them.
DAMAGE = re.compile(r"(?:[?\ufffd\x1a\x80-\x9f]|[ÂÃÄÅâðï](?:[^\w\s]|[ªºµ\x80-\x9f])*)+")
_SLACK = 2  # letters that one damaged place may stand for (ß may be typed ss, ä ae)
_SPELLED = str.maketrans({"ß": "ss", "œ": "o", "æ": "a", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_UMLAUT = re.compile("(?<=[aou])e")  # typed *ueber*, *Koeln* where there was no ü, ö
_NOT_LETTERS = re.compile(r"[\W_]+")
_NOT_SURE = re.compile("[^a-z0-9]+")


def folded(text: str) -> str:
    """The letters and figures alone, without case, accents and ways to do without them."""
    plain = text.lower().translate(_SPELLED)
    if not plain.isascii():
        plain = "".join(
            c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)
        )
    return _UMLAUT.sub("", _NOT_LETTERS.sub("", plain))


def agree(ours: str, theirs: str) -> bool:
    """Whether nothing in two pieces says that they are other words."""
    if ours == theirs:
        return True
    # The letters that no damage takes: those of *Nu?ez* and *Nuñez* are the same.
    left, right = (_NOT_SURE.sub("", text.lower()) for text in (ours, theirs))
    if left == right:
        return True
    a, b = folded(ours), folded(theirs)
    if a == b:
        return True
    spots, others = (len(DAMAGE.findall(text)) for text in (ours, theirs))
    if spots and others:
        return abs(len(left) - len(right)) <= _SLACK * (spots + others)
    if spots:
        return len(b) - len(left) <= _SLACK * spots and _within(left, b)
    if others:
        return len(a) - len(right) <= _SLACK * others and _within(right, a)
    return False


def _within(letters: str, text: str) -> bool:
    """Whether the letters stand in the text in their order, others in between or not."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
