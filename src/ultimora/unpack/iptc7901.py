"""IPTC 7901: the header, the story and the time of filing of one message of a European wire.

Read off the standard (IPTC 7901, 1995, sections 3 to 5) and the lines of dpa, KNA and ATS: source
and number, priority, category, word count, routing, the agency's own number; slug lines; STX; lead
marks and headline, the last line of which ends with ``=``; the story; ETX and the time.
"""

from __future__ import annotations

import re

from ultimora.reference.calendars import MONTHS, spellings
from ultimora.reference.wires import IPTC_TIME
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.markup import Atom

# From SOH on: the header's line, at most twelve slug lines, STX.
HEADER = (
    rb"[A-Za-z]{2,4} ?\d{3,5} [0-9] [A-Za-z]{1,3}(?: [^\r\n\x01-\x04]{0,100})?\r*\n"
    rb"(?:[^\n\x01-\x04]{0,160}\n){0,12}[^\n\x01-\x04]{0,160}\x02"
)
_HEADER = re.compile(
    r"(?P<source>[A-Za-z]{2,4}) ?(?P<number>\d{3,5}) (?P<urgency>[0-9]) (?P<section>[A-Za-z]{1,3})"
    r"(?: +(?P<words>\d{1,5})(?!\S))?(?P<rest>[^\n\x02]*)"
)
_AGENCY = re.compile(
    r"\s*(?:(?P<routing>\S.*?)\s+)?(?P<agency>[A-Za-z][A-Za-z.-]{1,11}) +"
    r"(?P<number>\d[\w-]{1,20})(?:#(?P<version>\d{1,3}))?\s*$"
)
_LINE = re.compile(r"[^\n]+")
_LEAD = re.compile(
    r"\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|NET|LD|UPDATE)\b|(?:UPDATE|LEAD|NET|ZF|ZUSAMMENFASSUNG)\b\W*$"
    r"|(?P<correction>REFILE|CORRECTION|KORREKTUR|BERICHTIGUNG|\(?Berichtigung)\b"
    r"|(?P<repeat>REPEAT|WIEDERHOLUNG|RPT)\b|(?P<kill>KILL)\b|(?P<hold>HOLD)\b",
)
_BYLINE = re.compile(r"(?:By|Von|Par|Di|De|Por|Da) (?=\S)")
_FILED = re.compile(IPTC_TIME + r"(?!\d)")
_NOTEBOOK = re.compile(
    r"(?m)^# (?:dpa|Notebook|Notizblock)[^\n]{0,60}\n.*?"
    r"(?=^[a-z]{2,5}(?:[ -][a-z0-9]{1,4}){1,8}[ \r]*$|\Z)", re.DOTALL,
)  # fmt: skip
_EMAIL = re.compile(r"<([\w.+-]{1,64}@[\w.-]{1,200})>")
_HEAD_LINES = 8  # header lines after STX in which the ``=`` must come
_WRAPPED = 45  # characters; a shorter line was not wrapped


def at(page: str, start: int, end: int) -> list[Atom]:
    """The words of a range of the page without the blanks around; empty where there are none."""
    words = page[start:end]
    bare = words.strip(" \t\r\n\x7f\x16\0")
    low = start + words.find(bare) if bare else start
    return [Atom(bare, low, low + len(bare))] if bare else []


def read_message(made: MakeUp, page: str) -> None:
    """Tells `made` all that the message says; `page` is its text, from before SOH to its end."""
    soh, stx = page.index("\x01") + 1, page.index("\x02")
    etx = page.find("\x03", stx)
    etx = etx if etx >= 0 else page.find("\x04", stx)
    etx = etx if etx >= 0 else len(page)
    day = _footer(made, page, etx)
    _header(made, page, soh, stx, day)
    _story(made, page, stx + 1, etx)


def _footer(made: MakeUp, page: str, etx: int) -> str:
    """The time of filing behind ETX; its day in ISO 8601, empty where none is."""
    found = _FILED.search(page, etx, etx + 60)
    if not found:
        footer(made, page, etx + 1)
        return ""
    month = next((MONTHS[k] for k in spellings(found["month"]) if k in MONTHS), 0)
    day, hour, minute = int(found["day"]), found["hour"], found["minute"]
    sound = month and 1 <= day <= 31 and int(hour) < 24 and int(minute) < 60
    year = int(found["year"]) + (0 if len(found["year"]) == 4 else 2000)
    iso = f"{year:04}-{month:02}-{day:02}"
    zone = "Z" if found["zone"] else ""
    words = at(page, found.start(), found.end())
    if sound:
        made.say("published", words, f"{iso}T{hour}:{minute}{zone}")
    else:
        made.say("other.footer", words)
    footer(made, page, found.end())
    return iso if sound else ""


def footer(made: MakeUp, page: str, start: int) -> None:
    """What stands between `start` and EOT, if there are words in it."""
    end = page.find("\x04", start)
    words = at(page, start, len(page) if end < 0 else end)
    if words and any(letter.isalnum() for letter in words[0].text):
        made.say("other.footer", words)


def _header(made: MakeUp, page: str, soh: int, stx: int, day: str) -> None:
    found = _HEADER.match(page, soh)
    assert found is not None  # the message was cut out by the same grammar
    made.say("other.source", at(page, found.start("source"), found.end("number")))
    urgency = found["urgency"]
    made.say("urgency" if urgency != "0" else "other.priority", at(page, *found.span("urgency")))
    made.say("section", at(page, *found.span("section")))
    if found["words"]:
        made.say("other.words", at(page, *found.span("words")))
    agency = _AGENCY.match(page, *found.span("rest"))
    name = number = ""
    if agency:
        name, number = agency["agency"], agency["number"]
        if agency["routing"]:
            made.say("other.routing", at(page, *agency.span("routing")))
        made.say("agency", at(page, *agency.span("agency")))
        made.say("id" if day else "other.number", at(page, *agency.span("number")),
                 f"{name} {number} {day}" if day else None)  # fmt: skip
        if agency["version"]:
            made.say("version", at(page, *agency.span("version")))
    else:
        made.say("other.routing", at(page, *found.span("rest")))
        if day:
            made.declare("id", f"{found['source']} {found['number']} {day}")
    for line in _LINE.finditer(page, found.end(), stx):
        made.say("slugline", at(page, *line.span()))


def _story(made: MakeUp, page: str, stx: int, etx: int) -> None:
    lines: list[tuple[int, int]] = []
    begin = stx
    for line in _LINE.finditer(page, stx, etx):
        words = line[0].strip()
        if (not words and lines) or len(lines) >= _HEAD_LINES:
            break
        if words:
            lines.append(line.span())
        if words.endswith(("=", "+")):
            break
    closed = bool(lines) and page[slice(*lines[-1])].rstrip().endswith(("=", "+"))
    if not closed:
        lines = lines[:1] if _short(page, lines) else []
    if lines:
        _head(made, page, lines, closed)
        begin = lines[-1][1]
    # What dpa tells the desk, not for publication: from its heading to the initials.
    note = _NOTEBOOK.search(page, begin, etx)
    if note:
        made.body(at(page, begin, note.start()), markup=False)
        begin = note.end()
        made.say("ednote", at(page, *note.span()))
        contact = _EMAIL.search(page, *note.span())
        made.declare("contact.email", contact[1] if contact else None)
    made.body(at(page, begin, etx), markup=False)


def _short(page: str, lines: list[tuple[int, int]]) -> bool:
    """Whether the first line stands apart as a headline does: alone, with an empty line below."""
    return len(lines) == 1 and page[slice(*lines[0])].strip()[-1:] not in (".", "")


def _head(made: MakeUp, page: str, lines: list[tuple[int, int]], closed: bool) -> None:
    """Lead marks, headline and byline: the lines up to the one that ends with ``=``."""
    rest: list[list[Atom]] = []
    for start, end in lines:
        if closed and (start, end) == lines[-1]:
            stop = start + len(page[start:end].rstrip()) - 1
            words, sign = at(page, start, stop), at(page, stop, end)
        else:
            words, sign = at(page, start, end), []
        lead = words and _LEAD.match(words[0].text)
        if lead:
            made.say(f"notices.{lead.lastgroup or 'update'}", words)
        elif words and rest and _BYLINE.match(words[0].text):
            made.say("byline", words)
        elif words:
            rest.append(words)
        made.say("", sign)
    while len(rest) > 1 and len(rest[-2][0].text) >= _WRAPPED:
        first, last = rest[-2][0], rest.pop()[0]
        rest[-1] = [Atom(page[first.start : last.end], first.start, last.end)]
    if rest:
        made.say("headline", rest[-1], kind="title")
    for words in rest[:-1]:
        made.say("other.kicker", words)
