"""Says in a person's language what went wrong: sentences that were made far from any page."""

from __future__ import annotations

import re
from functools import cache

from ultimora.desk.words import said
from ultimora.desk.words.errors import ITALIAN

_HOLE = re.compile(r"{}")
_LONGEST = 600  # characters; to look for holes in more takes too long
_DEEP = 6  # sentences within or after one another


def told(language: str, text: str, deep: int = _DEEP) -> str:
    """A sentence (or several) of what went wrong, in a language; what nobody has translated stays
    English."""
    if language == "en" or not text or not deep or len(text) > _LONGEST:
        return text
    if (" " in text or deep == _DEEP) and (known := said(language, text)) != text:
        return known
    text = text.strip()
    for pattern, italian in _patterns():
        if found := pattern.match(text):
            *parts, rest = found.groups("")
            inside = iter([told(language, part, deep - 1) for part in parts])
            whole = _HOLE.sub(lambda _, inside=inside: next(inside, ""), italian)  # type: ignore[misc]
            return f"{whole} {told(language, rest, deep - 1)}".rstrip() if rest else whole
    before, colon, after = text.partition(": ")
    if not colon:
        return text
    return f"{told(language, before, deep - 1)}: {told(language, after, deep - 1)}"


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Every sentence as a pattern, alone or with others behind it; those that say most, first."""
    order = sorted(ITALIAN, key=lambda one: -len(one.replace("{}", "")))
    return [
        (re.compile("(.+?)".join(map(re.escape, one.split("{}"))) + r"(?:\s+(.+))?$", re.DOTALL),
         ITALIAN[one])
        for one in order
    ]  # fmt: skip
