"""What the importer hung on the story: a dash, the agency's section, the agency's address."""

from __future__ import annotations

import re

from ultimora.read.reading import Line, Mark, Reading
from ultimora.values import Span

ADDRESS = re.compile(r"[\w.+\-]{1,64}@(?:[\w\-]{1,63}\.){1,5}[A-Za-z]{2,24}")
_AUTHOR = re.compile(
    rf"(?:mailto:)?({ADDRESS.pattern})\s*(?:[(\[]([^()\[\]]{{0,80}})[)\]])?$"
    rf"|([^<>@,;]{{2,60}}?)\s*[<(]({ADDRESS.pattern})[>)]$"
)
_DASH = re.compile(r"(?:[-–—―]{1,3}|â\?\?|â€\S?|\?|\ufffd{1,3})$")
_PATH = re.compile(r"[\w&’'.\- ]{2,40}(?:/[\w&’'.\- ]{2,40}){1,5}$")
_SECTION = re.compile(r"[^\W\d][\w&’', \-]{1,50}$")


def posted(reading: Reading) -> list[Mark]:
    """The importer's tail: description, a line ``---``, the category, the author.

    Any of the three may be missing, and the dash may be any dash, damaged or already taken for a
    page's end; a path (``internazionale/esteri``) or an address is what tells it from prose.
    """
    lines = reading.lines[-4:]
    marks: list[Mark] = []
    contact = _contact(reading, lines[-1]) if lines else []
    if contact and (len(contact) > 1 or _dashed(reading, lines[-1])):
        marks += contact
        lines = lines[:-1]
    if marks and len(lines) > 1 and _parted(reading, lines[-2]):
        # A page ended between section and address: what its head says belongs to neither.
        head = Span(*lines[-1][:2])
        marks.append(Mark("omitted", "running", head, 0.8, head))
        lines = lines[:-1]
    if lines and (section := _section(reading, lines[-1], bool(marks))):
        marks.append(section)
        lines = lines[:-1]
    if marks and lines and _DASH.match(reading.head(lines[-1])):
        span = Span(*lines[-1][:2])
        marks.append(Mark("omitted", "dash", span, 0.95, span))
    return marks


def _contact(reading: Reading, line: Line) -> list[Mark]:
    text = reading.head(line)
    match = _AUTHOR.match(text) if len(text) <= 160 and "@" in text else None
    if match is None:
        return []
    email, name = (1, 2) if match[1] else (4, 3)
    cover = Span(line.start, line.end)
    marks = [Mark("contact.email", match[email], _at(line, match, email), 0.97, cover)]
    if match[name] and match[name].strip():
        marks.append(Mark("contact.name", match[name].strip(), _at(line, match, name), 0.95))
    return marks


def _at(line: Line, match: re.Match[str], group: int) -> Span:
    return Span(line.start + match.start(group), line.start + match.end(group))


def _dashed(reading: Reading, line: Line) -> bool:
    """Whether the importer's dash stands above, even if it was taken for a page's end."""
    before = reading.copy.text[max(0, line.start - 24) : line.start].split()
    return bool(before) and _DASH.match(before[-1]) is not None


def _parted(reading: Reading, line: Line) -> bool:
    """Whether a line is surely the section, though another stands between it and the address."""
    path = line.end - line.start <= 80 and _PATH.match(reading.head(line))
    return bool(path) and _dashed(reading, line)


def _section(reading: Reading, line: Line, signed: bool) -> Mark | None:
    """The section's line: a path, or plain words where a dash stands over them."""
    text = reading.head(line)
    if line.end - line.start > 80 or text[-1] in ".!?:":
        return None
    dashed = _dashed(reading, line)
    if _PATH.match(text):
        if not (dashed or (signed and text == text.lower())):
            return None
    elif not (dashed and signed and _SECTION.match(text)):
        return None
    span = Span(line.start, line.end)
    return Mark("section", text, span, 0.97 if dashed else 0.85, span)
