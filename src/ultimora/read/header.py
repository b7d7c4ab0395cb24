"""The machine's lines around a dispatch: telex wrappers, routing lines, labelled headers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ultimora.read.dates import Day, month_of
from ultimora.read.reading import Line, Mark, Reading
from ultimora.reference.notices import HEADINGS
from ultimora.reference.wires import ANPA_TIME, IPTC_TIME, PRIORITIES
from ultimora.values import Span

# Patterns are of whole lines, read off IPTC 7901, ANPA 1312 and telex copy as dumps show them.
_TELEX = re.compile(r"ZCZC.{0,60}$")
_NUMBER = re.compile(r"[A-Z]{3}\d{3,12}(?:[_ ][A-Z0-9]{3,5}){1,4}$")
_IPTC = re.compile(
    r"\x01?(?P<source>[A-Za-z]{2,4})\s?(?P<number>\d{3,5}) (?P<priority>[1-9]) "
    r"(?P<category>[a-z]{1,3}|[A-Z]{3})(?: (?P<words>\d{1,5}))?(?:\s+\S.{0,60})?$"
)
_DESKED = re.compile(
    r"[A-Z]\d\d ?/ (?P<number>\d{3,5}) (?P<category>[A-Z]{3}) \d{1,5}(?: [A-Z\d/ ]{1,30})?$"
)
_ROUTING = re.compile(
    r"(?:(?P<priority>[FBU])|[RD]) (?P<category>[A-Z]{3}) "
    r"(?P<rest>[A-Z0-9]{2,8}(?: [A-Z0-9]{2,8}){0,12})$"
)
_ANPA = re.compile(
    r"\x01?(?P<number>[a-z]\d{4})\W{0,3}(?:[A-Za-z ]{0,6}\W)?(?P<priority>[fburdas]) "
    r"(?P<category>[a-z])\W{1,4}(?P<slug>(?:AM|PM|BC|AP)-\S.{0,60}?)"
    r"(?:,? +(?P<lead>\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?))?"
    r"(?: +(?P<month>\d\d)-(?P<day>\d\d))?(?: +(?P<words>\d{3,5}))?$"
)
_SLUG = re.compile(r"/?(?:[\w.&’'\-]+(?: [\w.&’'\-]+){0,3}/){1,6}$")
_FOOT_DATE = re.compile(
    r"(?P<day>\d{1,2})-(?P<month>[A-Za-z]{3})-(?P<year>\d{2}|\d{4}) "
    r"(?P<hour>\d\d)[:.](?P<minute>\d\d)(?P<second>:\d\d)?$"
)
_IPTC_DATE = re.compile(IPTC_TIME + "$")
_AP_DATE = re.compile(ANPA_TIME + "<?$")
_CODE = re.compile(r"(?:ISSN \d{4}\s?-\s?\d{3}[\dX]|\x03|\x04|=+)$")
_LABELLED = re.compile(r"([^\W\d][\w\- ]{2,14}?)\s?:\s+(\S.*)$")


def wire_header(reading: Reading) -> list[Mark]:
    """Lines above the story that machines wrote: source, priority, category, slug, routing.

    Sources: IPTC 7901 (priority 1-9 and category are the header's own words), ANPA 1312 (priority
    letters as Superdesk maps them), ANSA's routing line, the ``ZCZC`` telex wrapper.
    """
    marks: list[Mark] = []
    machine = False
    for line in reading.lines[:10]:
        if line.end - line.start > 120:
            break
        text = reading.copy.text[line.start : line.end]
        found = _header_line(text, line, machine)
        machine = machine or bool(found)
        marks += found
    return marks


def _header_line(text: str, line: Line, machine: bool) -> list[Mark]:
    cover = Span(line.start, line.end)
    if (
        _TELEX.match(text)
        or (_NUMBER.match(text) and (machine or "_" in text))
        or text in ("\x02", "\x01")
    ):
        return [Mark("header", text, cover, 0.95, cover)]
    for pattern in (_IPTC, _ROUTING, _DESKED, _ANPA):
        match = pattern.match(text)
        if match:
            return [Mark("header", text, cover, 0.95, cover), *_of_header(match, line, pattern)]
    if machine and _SLUG.match(text):
        return [Mark("slugline", text, cover, 0.95, cover)]
    return []


def _of_header(match: re.Match[str], line: Line, pattern: re.Pattern[str]) -> Iterator[Mark]:
    groups = match.groupdict()

    def at(name: str) -> Span:
        return Span(line.start + match.start(name), line.start + match.end(name))

    priority = groups.get("priority")
    if priority:
        urgency = PRIORITIES.get(priority.lower()) or int(priority)
        yield Mark("urgency", urgency, at("priority"), 0.95)
    if groups.get("category"):
        yield Mark("section", match["category"], at("category"), 0.9)
    if groups.get("slug"):
        yield Mark("slugline", match["slug"], at("slug"), 0.95)
    if groups.get("lead"):
        yield Mark("lead", match["lead"], at("lead"), 0.95)
    if pattern is _ROUTING:
        yield Mark("agency.sign", "ANSA", at("rest"), 0.7)
    if groups.get("source"):
        yield Mark("agency.source", match["source"], at("source"), 0.6)
    tail = match.string[match.start() :].split()
    if pattern is _IPTC and len(tail) > 4:
        yield Mark("agency.source", match.string[match.end("category") :].strip(),
                   Span(line.start + match.end("category"), line.end), 0.8)  # fmt: skip


def wire_footer(reading: Reading) -> list[Mark]:
    """Lines below the story that machines wrote: ``NNNN``, the time of filing, serial numbers."""
    marks: list[Mark] = []
    for line in reversed(reading.lines[-12:]):
        if line.end - line.start > 60:
            break
        text = reading.copy.text[line.start : line.end].strip("\x03\x04\x7f ")
        cover = Span(line.start, line.end)
        if text.endswith("NNNN"):
            marks.append(Mark("telex", "NNNN", Span(line.end - 4, line.end), 0.98, cover))
            text = text[:-4].rstrip()
        for pattern in (_FOOT_DATE, _IPTC_DATE, _AP_DATE):
            match = pattern.match(text)
            day = _moment(match) if match else None
            if day is not None:
                marks.append(Mark("published", day, cover, 0.95, cover))
                break
        if _CODE.match(text):
            marks.append(Mark("omitted", "code", cover, 0.9, cover))
    return marks


def _moment(match: re.Match[str]) -> Day | None:
    groups = match.groupdict()
    month = int(groups["month"]) if groups["month"].isdigit() else month_of(groups["month"])
    hour, minute, day = int(groups["hour"]), int(groups["minute"]), int(groups["day"])
    if month is None or not 1 <= month <= 12 or not 1 <= day <= 31 or hour > 23 or minute > 59:
        return None
    year = int(groups["year"])
    clock = f"T{hour:02}:{minute:02}{groups.get('second') or ''}"
    return Day(year if year > 99 else 2000 + year, month, day, match.start(), match.end(),
               clock=clock + ("Z" if groups.get("zone") else ""))  # fmt: skip


_CONVERT: dict[str, Callable[[str], str | int | None]] = {
    "urgency": lambda words: _urgency(words),
    "take": lambda words: int(words) if words.isdigit() and len(words) < 4 else None,
}


def _urgency(words: str) -> int | None:
    word = words.strip().casefold()
    return int(word) if word in set("123456789") else PRIORITIES.get(word)


def labelled(reading: Reading) -> list[Mark]:
    """``Slug: …``, ``Urgency: 3``: header lines that name what they hold, above the story."""
    marks = []
    for line in reading.lines[:12]:
        match = _LABELLED.match(reading.head(line))
        if match is None or line.end - line.start > 300:
            continue
        field = HEADINGS.get(match[1].casefold())
        if field is None:
            continue
        convert = _CONVERT.get(field)
        span = Span(line.start + match.start(2), line.end)
        words = span.of(reading.copy.text)
        value = convert(words) if convert else words
        if value is not None:
            name = "title" if field == "headline" else field
            marks.append(Mark(name, value, span, 0.95, Span(line.start, line.end)))
    return marks
