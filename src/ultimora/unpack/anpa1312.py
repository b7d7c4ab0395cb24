"""ANPA 1312: header, caret lines, story and close of one message of an American wire.

Read off the format (ANPA 1312, 1989, sections 2 and 3) and the lines of AP and Kyodo: service and
number, selector; priority, category, format marks (DC1 to DC4), slug with its lead mark, month and
day, word count; STX; lines that open with ``^`` and end with ``<`` or ``=``; the story, a
paragraph for each indented line; ETX, the network and the time.
"""

from __future__ import annotations

import re

from ultimora.reference.wires import ANPA_TIME, PRIORITIES
from ultimora.unpack.iptc7901 import at, footer
from ultimora.unpack.makeup import MakeUp

# From SOH on: number and selector, the line of priority and slug, STX.
HEADER = (
    rb"[A-Za-z]\d{4}[A-Za-z]{0,12}\x1f[^\r\n\x01-\x04]{0,24}\r*\n"
    rb"[a-z] [a-z][\x0e-\x14]{0,4} ?[^\n\x01-\x04]{1,120}\n[\r\n \x00]{0,4}\x02"
)
_HEADER = re.compile(
    r"(?P<number>[A-Za-z]\d{4})(?P<sender>[A-Za-z]*)\x1f(?P<selector>[^\r\n]*)\r*\n"
    r"(?P<priority>[a-z]) (?P<section>[a-z])(?P<marks>[\x0e-\x14]*) ?(?P<slug>[^\n]+?)"
    r"(?: *(?P<lead>(?<=[ ,])\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?))?"
    r"(?: +(?P<month>\d\d)-(?P<day>\d\d))?(?: +(?P<words>\d{3,5}))?[ \r]*\n"
)
_CARET = re.compile(
    r"[ \r\n\0]*\^(?P<words>[^\n<]*?(?:\n(?![\t^\x08\n\r])[^\n<]*?){0,8}?)"
    r"(?P<end>[<=])[ \r]*(?=\n|\^|\Z)"
)
_COUNTED = re.compile(r"(?P<slug>.*?)(?:, ?(?P<lead>\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?))?"
                      r"(?:,(?P<words>\d{1,5})?)?\s*$", re.DOTALL)  # fmt: skip
_NOTE = re.compile(
    r"(?P<ednote>\(?Eds?:|Editors?:|Editor's note|Note:)"
    r"|(?P<photos>(?:AP )?(?:Photos?|Graphic|Video)\b)|(?P<byline>By )", re.IGNORECASE,
)  # fmt: skip
_AFFILIATION = re.compile(r"(?:Writer|Press|Editor|Correspondent|Reporter|Columnist|News)\W*$")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\x08^\r\n])[^\n]+)*")
_AP = re.compile(ANPA_TIME)
_KYODO = re.compile(
    r"(?P<agency>K)(?P<net>[A-Z]{1,3})-(?P<hour>\d\d):(?P<minute>\d\d)"
    r"-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)"
)
_CARETS = 40  # lines that are looked at before the story


def read_message(made: MakeUp, page: str) -> None:
    """Tells `made` all that the message says; `page` is its text, from before SOH to its end."""
    found = _HEADER.match(page, page.index("\x01") + 1)
    stx = page.index("\x02")
    etx = page.find("\x03", stx)
    if etx < 0:
        etx = page.find("\x04", stx)
    etx = len(page) if etx < 0 else etx
    agency, day = _footer(made, page, etx)
    begin = _carets(made, page, stx + 1, etx)
    if found is None:  # its bytes fitted, its letters do not: a charset of many bytes
        made.say("other.header", at(page, page.index("\x01") + 1, stx))
    else:
        _header(made, page, found, agency, day)
    for one in _PARAGRAPH.finditer(page, begin, etx):
        made.say("", at(page, *one.span()), kind="paragraph")


def _footer(made: MakeUp, page: str, etx: int) -> tuple[str, str]:
    """The network and the time behind ETX: the agency and its day, empty where there is none."""
    found = _AP.search(page, etx, etx + 80) or _KYODO.search(page, etx, etx + 80)
    if found is None:
        footer(made, page, etx + 1)
        return "", ""
    month, day = int(found["month"]), int(found["day"])
    agency = "Kyodo" if found["agency"] == "K" else found["agency"]
    clock = found["hour"] < "24" and found["minute"] < "60"
    if not (1 <= month <= 12 and 1 <= day <= 31 and clock):
        footer(made, page, etx + 1)
        return agency, ""
    iso = f"20{found['year']}-{month:02}-{day:02}"
    zone = "Z" if found.groupdict().get("zone") else ""
    made.say("published", at(page, *found.span()), f"{iso}T{found['hour']}:{found['minute']}{zone}")
    footer(made, page, found.end())
    return agency, iso


def _header(made: MakeUp, page: str, found: re.Match[str], agency: str, day: str) -> None:
    sender = found["sender"] or agency
    number = at(page, *found.span("number"))
    made.say("id" if day else "other.number", number,
             f"{agency} {found['number']} {day}" if day else None)  # fmt: skip
    if found["sender"]:
        made.say("agency", at(page, *found.span("sender")))
    elif sender:
        made.declare("agency", sender)
    made.say("other.selector", at(page, *found.span("selector")))
    urgency = PRIORITIES.get(found["priority"])
    made.say("urgency" if urgency else "other.priority", at(page, *found.span("priority")),
             str(urgency) if urgency else None)  # fmt: skip
    made.say("section", at(page, *found.span("section")))
    if "\x12" in found["marks"]:
        made.declare("other.format", "tabular")
    # Cut short to fit its line; the keyword's line has it whole.
    made.say("other.slug" if made.says("slugline") else "slugline", at(page, *found.span("slug")))
    if found["lead"]:
        told = made.says("notices.update")
        made.say("other.lead" if told else "notices.update", at(page, *found.span("lead")))
    if found["month"]:
        made.say("other.date", at(page, found.start("month"), found.end("day")))
    if found["words"]:
        made.say("other.words", at(page, *found.span("words")))


def _carets(made: MakeUp, page: str, begin: int, etx: int) -> int:
    """The lines that open with ``^``: keyword, headline, notes, byline; where the story begins."""
    headed = bylined = False
    for count in range(_CARETS):
        line = _CARET.match(page, begin, etx)
        if line is None:
            return begin if headed or count else _kyodo(made, page, begin, etx)
        words, end = at(page, *line.span("words")), line["end"]
        note = words and _NOTE.match(words[0].text)
        if count == 0 and end == "<":
            _keyword(made, page, line.span("words"))
        elif note and note.lastgroup == "photos":
            made.say("other.photos", words)
        elif note and note.lastgroup == "ednote":
            made.say("ednote", words)
        elif note and end == "=":
            made.say("byline", words)
            bylined = True
        elif bylined and end == "=" and _AFFILIATION.search(words[0].text if words else ""):
            made.say("other.affiliation", words)
        elif bylined:
            return begin
        elif not headed:
            made.say("headline", words, kind="title")
            headed = True
        else:
            made.say("description" if end == "<" else "other.heading", words)
        begin = line.end()
    return begin


def _keyword(made: MakeUp, page: str, span: tuple[int, int]) -> None:
    """The line of the keyword: the slug at length, its lead mark, the count of words."""
    found = _COUNTED.match(page, *span)
    if found is None:
        made.say("slugline", at(page, *span))
        return
    made.say("slugline", at(page, *found.span("slug")))
    if found["lead"]:
        made.say("notices.update", at(page, *found.span("lead")))
    if found["words"]:
        made.say("other.words", at(page, *found.span("words")))


def _kyodo(made: MakeUp, page: str, begin: int, etx: int) -> int:
    """Kyodo's way: the slug once more, then a headline that ends with ``+``."""
    found = re.compile(r"([^\n]{1,120})\n([^\n]{1,200}?)(\+)[ \r]*\n").match(page, begin, etx)
    if found is None:
        return begin
    made.say("slugline", at(page, *found.span(1)))
    made.say("headline", at(page, *found.span(2)), kind="title")
    made.say("", at(page, *found.span(3)))
    return found.end()
