"""The slug: keywords on a line of their own above the headline, each house in its own form."""

from __future__ import annotations

import re
from functools import lru_cache

from ultimora.read.notices import headline_marks
from ultimora.read.reading import Line, Mark, Reading
from ultimora.reference.wires import SLUG_FORMS
from ultimora.values import Span

_LONGEST = 80  # characters
_SLUG_CAPS = re.compile(
    r"[A-Z0-9]{2,20}(?:-[A-Z0-9]{2,20}){1,4}(?:/[A-Z0-9 ,()&\-]{0,40})?$"
    r"|[A-Z0-9]{2,20}(?:-[A-Z0-9]{2,20}){0,4}/[A-Z0-9,()&\-]{0,40}$"
)


def slugline(reading: Reading) -> list[Mark]:
    """``UKRAINE-CRISIS/`` in capitals that no headline is in; else in the form of the house."""
    above = reading.above(4)
    for line in above:
        text = reading.head(line, _LONGEST)
        if line.end - line.start <= 60 and _SLUG_CAPS.match(text):
            span = Span(line.start, line.end)
            return [Mark("slugline", text, span, 0.9, span)]
    return _of_house(reading, above)


def _of_house(reading: Reading, above: list[Line]) -> list[Mark]:
    """The first line, in the form of the agency that opens the story.

    Only where a headline is left below it: two words may be a headline as well.
    """
    house = reading.signs.by_name.get(str(next(iter(reading.found("agency")), _NONE).value))
    if house is None or not house.slug or not above or reading.found("slugline"):
        return []
    first, text = above[0], reading.copy.text
    if first.end - first.start > _LONGEST or (len(above) < 2 and not reading.found("title")):
        return []
    whole = Span(first.start, first.end)
    inner, marks = headline_marks(text, whole)
    if not _form(house.slug).fullmatch(text, inner.start, inner.end):
        return []
    return [*marks, Mark("slugline", inner.of(text), inner, 0.9, whole)]


_NONE = Mark("agency", "", None)


@lru_cache(maxsize=8)
def _form(name: str) -> re.Pattern[str]:
    return re.compile(SLUG_FORMS[name])
