"""Who wrote it: the line that says so, above the story."""

from __future__ import annotations

import re

from ultimora.read.reading import Line, Mark, Reading
from ultimora.values import Span

# "By" in the six languages; an Italian "di" and a French "par" need a name behind them.
_BY = re.compile(
    r"\^?\s*(?P<by>by|di|da|par|von|por|de|dall[’']inviat[oa]|dal nostro inviato|de notre envoyé "
    r"spécial|de nuestro enviado especial|do enviado especial)\s*:?\s+(?P<who>\S.{2,90}?)\s*[=<]?$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:autore|author|auteur|autor|byline)\s?:\s+(?P<who>\S.{2,90})$", re.I)
_FIRST = frozenset("^abdpvABDPV")  # all that a byline, a label or a desk begins with
_DESK = re.compile(r"(?:di|by) (?P<who>[a-z]{2,4}(?:/[a-z]{2,4})?)$")
# What a writer is to the house, behind its name.
_CALLING = re.compile(
    r"(?: [A-Z][\w&.-]+){0,2} (?:writers?|correspondents?|reporters?|editors?|staff)$", re.I
)
_NAME = re.compile(r"[^\W\d_]['’\w.\-]*$")
_JOINS_IN_A_ROW = (
    "and e ed et und y & de del della di da von van der den du la le dos do al el "
    "bin ibn with con mit avec com"
)
_JOINS = frozenset(_JOINS_IN_A_ROW.split())


def byline(reading: Reading) -> list[Mark]:
    """``By A. Writer``: a line of its own, of names alone, between the headline and the story.

    A few initials (``di ect``) are a desk's, not a byline.
    """
    above = reading.above(6)
    if len(above) == 1 and not reading.found("title"):
        return []  # a lone line is the headline, whatever it begins with
    for at, line in enumerate(above):
        if line.end - line.start > 120 or reading.copy.text[line.start] not in _FIRST:
            continue
        text = reading.head(line, 140)
        span = Span(line.start, line.end)
        if _DESK.match(text):
            return [Mark("marks.initials", text, span, 0.85, span)]
        match = _BY.match(text) or _LABEL.match(text)
        if match and _names(match["who"]):
            who = Span(line.start + match.start("who"), line.start + match.end("who"))
            marks = [Mark("byline", text.strip(" ^=<"), who, 0.92, span)]
            return marks + [
                one for below in above[at + 1 : at + 2] for one in _house(reading, below)
            ]
    return []


def _house(reading: Reading, line: Line) -> list[Mark]:
    """The line below a byline that names the writer's house: ``AP Business Writer``."""
    if line.end - line.start > 50:
        return []
    agencies = reading.signs.within(_CALLING.sub("", reading.head(line, 50)))
    if not agencies:
        return []
    span = Span(line.start, line.end)
    return [
        Mark("omitted", "house of the byline", span, 0.9, span),
        Mark("agency.sign", agencies[0].name, span, 0.6),
    ]


def _names(words: str) -> bool:
    """Whether words are names: each capitalised, joined by little else, then a title or a town."""
    first = re.split(r",| \(|/| - ", words, maxsplit=1)[0]
    parts = first.split()
    proper = [part for part in parts if part.casefold() not in _JOINS]
    return (
        1 < len(parts) <= 9
        and len(proper) > 0
        and all(part[0].isupper() and _NAME.match(part.rstrip(",")) for part in proper)
    )
