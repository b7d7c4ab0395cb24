"""Alerts in a stack: lines in capitals, each behind its hour, and nothing else."""

from __future__ import annotations

import re

from ultimora.read.reading import Mark, Reading
from ultimora.reference.wires import ALERT
from ultimora.values import Span

_ALERT = re.compile(ALERT)
_MOST = 60  # lines; a longer list is no news


def alerts(reading: Reading) -> list[Mark]:
    """The first alert is the headline, the others are the story; their hours are the machine's.

    A stack may name its agency (``RTRS``); else it is the one whose style this is, in all doubt.
    """
    found: list[tuple[int, re.Match[str]]] = []
    for line in reading.lines[:_MOST]:
        match = _ALERT.match(reading.head(line, 400))
        if match is None:
            return []
        found.append((line.start, match))
    named = next((match["sign"] for _, match in found if match["sign"]), None)
    agencies = reading.signs.within(named or "")
    if not found or len(reading.lines) > _MOST or (len(found) < 2 and not agencies):
        return []
    start, first = found[0]
    marks = [
        Mark("header", at.of(reading.copy.text), at, 0.9, at)
        for begin, match in found
        if (at := Span(begin, begin + match.start("words")))
    ]
    words = Span(*first.span("words")).moved(start)
    marks.append(Mark("title", words.of(reading.copy.text), words, 0.9, words))
    house = next((one for one in reading.rulebook.agencies if one.alerts), None)
    if agencies or house is not None:
        name = agencies[0].name if agencies else house.name if house else ""
        marks.append(Mark("agency.sign", name, marks[0].span, 0.9 if agencies else 0.5))
    return marks
