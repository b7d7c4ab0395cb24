"""Telex copy with field codes: ``ZCZC``, lines that each begin with a sign, the story, ``NNNN``.

The signs are AAP's, the widest spread; suppliers differ, so a sign says what it is only where the
rest agrees: a second ``:`` is a headline where no ``^`` is. Telex copy without such lines is plain
text, which finds the frames by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ultimora.unpack.decode import decode
from ultimora.unpack.iptc7901 import at
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

# A line that only names what it holds: a sign, then no blank and no second sign of a rule.
_END_LINE = rb"(?:\r{1,4}\n?|\n)"
_CODES = rb"[ \t]{0,4}[$%#:=^*@~&+](?![ \t]|[$%#:=^*@~&+-])[^\r\n]{0,200}" + _END_LINE
_EMPTY = rb"[ \t]{0,8}[$%#:=^*@~&+]?[ \t]{0,8}" + _END_LINE
_CLAIM = re.compile(
    rb"[\s\0]{0,200}ZCZC[^\r\n]{0,60}" + _END_LINE + rb"(?:" + _EMPTY + rb"){0,4}" + _CODES
    + rb"(?:" + _EMPTY + rb"){0,4}" + _CODES
)  # fmt: skip
_START = re.compile(rb"(?:\A|(?<=[\r\n]))[ \t]{0,8}ZCZC(?![A-Za-z]{4})")
_FIRST = re.compile(r"[\s\0]*ZCZC(?P<source>[^\r\n]*)")
_LINE = re.compile(r"(?P<words>[^\r\n]*)(?:\r+\n?|\n|\Z)")
_FIELD = re.compile(r"[ \t]{0,4}(?P<sign>[$%#:=^*@~&+])(?P<words>[^\r\n]*)")
_END = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]*NNNN+[ \t]*(?=[\r\n]|\Z)")
_FIELDS = {
    "$": "section", "%": "other.destination", "#": "tag", ":": "slugline", "^": "headline",
    "=": "other.takekey", "*": "other.format", "&": "other.service", "+": "topic",
    "@": "other.place", "~": "other.genre",
}  # fmt: skip
_MOST_FIELDS = 60


def claims(glance: Glance) -> bool:
    """Whether it begins with ``ZCZC`` and at least two lines with field codes."""
    return b"ZCZC" in glance.head[:300] and bool(_CLAIM.match(glance.head))


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet a frame; what stands between two goes with the one before."""
    data = delivery.data
    starts = [found.start() for found in _START.finditer(data)] or [0]
    limit = max(1, rulebook.settings.largest_sheet)
    for number, begin in enumerate(starts):
        start = begin if number else 0
        end = starts[number + 1] if number + 1 < len(starts) else len(data)
        yield from _sheets(delivery, start, end, limit)


def _sheets(delivery: Delivery, start: int, end: int, limit: int) -> Iterator[Sheet]:
    for low in range(start, end, limit):
        high = min(low + limit, end)
        decoded = decode(delivery.data[low:high], None, low)
        made = MakeUp(decoded.text, "telex")
        made.troubles += decoded.troubles
        if high < end:
            made.troubles.append(
                Trouble("cut", f"More text than one sheet may hold: cut after byte {high}.", None,
                        "Raise the setting largest_sheet.")
            )  # fmt: skip
        _read(made, decoded.text)
        yield made.sheet(delivery, decoded, Span(low, high), "text/x-telex")


def _read(made: MakeUp, page: str) -> None:
    first = _FIRST.match(page)
    begin = 0
    if first:
        made.say("", at(page, first.start(), first.start("source")))
        made.say("other.source", at(page, *first.span("source")))
        begin = _fields(made, page, first.end())
    end = _END.search(page, begin)
    stop = end.start() if end else len(page)
    made.body(at(page, begin, stop), markup=False)
    if end:
        made.say("", at(page, *end.span()))
        made.say("other.footer", at(page, end.end(), len(page)))


def _fields(made: MakeUp, page: str, begin: int) -> int:
    """The lines with codes; where the story begins."""
    found: list[tuple[str, int, int]] = []
    for _ in range(_MOST_FIELDS):
        line = _LINE.match(page, begin)
        field = line and _FIELD.match(page, *line.span("words"))
        if line is None or line.end() == begin or (field is None and line["words"].strip()):
            break
        if field:
            found.append((field["sign"], *field.span("words")))
        begin = line.end()
    slugs = [span for sign, *span in found if sign == ":" and page[slice(*span)].strip()]
    headed = any(sign == "^" and page[low:high].strip() for sign, low, high in found)
    for sign, low, high in found:
        name = _FIELDS[sign]
        if not headed and (
            (sign == "=" and slugs) or (sign == ":" and len(slugs) > 1 and [low, high] == slugs[-1])
        ):
            name = "headline"
        words = at(page, low, high)
        value = f"subj:{words[0].text}" if name == "topic" and words else None
        made.say("", at(page, low - 1, low))
        made.say(name, words, value, kind="title" if name == "headline" else "meta")
    return begin


CONTAINER = Container("telex", 22, claims, sheets)
