"""Finds the seams between dispatches in a run of text, however many there are.

One pass, in the order of the bytes. Frames (ZCZC/NNNN, SOH/EOT) cut by themselves. A second
opening signature or a second print-out heading cuts before the headline that leads to it. Rows of
signs and form feeds are page breaks as often as seams, so they cut only where what stands before
has ended and what follows begins like a dispatch. To leave two dispatches in one sheet is a
blemish, to cut one in two a fault: in doubt there is no seam.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ultimora.reference.agencies import Agency
from ultimora.reference.carriers import LABELS
from ultimora.values import Rulebook, Span

_BLANK = b" \t\r\n\f\v\0\x7f"
_AHEAD = 2500  # bytes after a weak seam that are looked at
_BACK = 900  # bytes before an opening in which its headline may stand
_HEADLINE = 220  # bytes; a longer line is prose
_PROSE = 60  # bytes; a shorter line is not yet prose


class Cut(NamedTuple):
    """A sheet's range of bytes; `marks` are its separators, `forced` a cut that is no seam."""

    start: int
    end: int
    marks: tuple[Span, ...] = ()
    forced: bool = False


# The dash of an opening in all its states: plain, typographic in any charset, decoded wrongly, as
# an entity, lost (`?`).
_DASH = (
    rb"(?:[.,]?[ \t]{0,2}(?:-{1,3}|_|[\x80-\xff][\x80-\xff\x20?]{0,11}|\?{1,3}|&[mn#][\w]{1,6};)"
    rb"|[ \t]{0,2}/?\.[ \t])"
)


@lru_cache(maxsize=8)
def _events(agencies: tuple[Agency, ...]) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """All that may have to do with a seam: at the start of a line, and wherever lines start.

    The second begins with a byte out of a few, so that the search leaps from line to line.
    """
    signs = _any({sign for agency in agencies for sign in agency.signs})
    bare = _any({sign for agency in agencies for sign in agency.bare}) or rb"(?!)"
    signed = rb"\((?:[\w-]{1,12}[/ ]){0,2}(?i:" + signs + rb")(?:/[\w-]{1,20})?\)"
    opening = (
        rb"(?:[A-Z\x80-\xff][^\n()]{0,90})?" + signed + _DASH
        + rb"|[A-Z][^\n/()]{0,70}/(?i:" + signs + rb")[\w-]{0,12}/" + _DASH
        + rb"|[A-Z][A-Z' ]{2,40}, \d{1,2} [A-Z][A-Za-z]{2,8}\.?" + _DASH
        + rb"|(?:" + bare + rb")[ \t]{0,2}(?:-|[\x80-\xff]{1,6}\?{0,2})[ \t]"
    )  # fmt: skip
    line = (
        rb"[ \t]{0,12}+(?:"
        rb"(?P<zczc>ZCZC(?![A-Za-z]{4}))"
        rb"|(?P<nnnn>NNNN+[ \t]{0,80}+(?=[\r\n\x03\x04]|\Z))"
        rb"|(?P<row>(?:={3,}+|\*{3,}+|-{3,}+|_{3,}+|~{3,}+|\#{5,}+|(?:[*-][ \t]){2,60}+[*-])"
        rb"[ \t]{0,80}+(?=[\r\n]|\Z))"
        rb"|(?P<label>(?:\#{1,6}[ \t]{0,4})?(?:" + _labels() + rb"):?[ \t]{0,80}+(?=[\r\n]|\Z))"
        rb"|(?P<heading>\#{1,6}[ \t]+[^\n]{1,60}+(?=\n|\Z))"
        rb"|(?P<field>(?i:titolo|title|headline|t.{1,5}tulo|titre|titel)[ \t]?:[ \t])"
        rb"|(?P<opening>" + opening + rb")"
        rb")"
    )
    control = rb"(?:(?<=\x01)\x01*+|(?<=\x0c)\x0c*+|(?<=[\x03\x04]))(?P<control>)"
    anywhere = rb"[\n\x01\x03\x04\x0c](?:(?<=\n)" + line + rb"|" + control + rb")"
    return re.compile(line), re.compile(anywhere)


def _any(words: set[str]) -> bytes:
    return b"|".join(re.escape(w.encode()) for w in sorted(words, key=lambda w: (-len(w), w)))


@lru_cache(maxsize=1)
def _labels() -> bytes:
    """The headings over a print-out's text, with room for damage where an accent stands."""
    words = {form for label in LABELS for form in label.description.split("|")}
    damaged = (
        b"".join(letter.encode() if letter.isascii() else rb"[^\nA-Za-z]{1,8}" for letter in word)
        for word in sorted(words)
    )
    return b"|".join(damaged)


_LONGEST_FRAME = 200_000  # bytes between the signs of one dispatch
_TELEX_ENDS = re.compile(rb"(?P<end>NNNN\b)|ZCZC(?![A-Za-z]{4})")
# A message ends with EOT; without one (ATS) with the line of its ETX.
_MESSAGE_ENDS = re.compile(rb"(?P<end>\x04|\x03(?![^\x01\x04]{0,200}[\x01\x04]))|\x01")

# Lines that belong to the end of a dispatch, never to the headline of the next one.
_TAIL = re.compile(
    rb"^(?:\#|\d{1,2}[.)][ \t]|[\xc2\xa9(]{0,3}\(c\)|www\.|https?:|-30-|NNNN|ZCZC|[=*_~-]{3,}\s*$"
    rb"|\([A-Z][a-z]{2}\)$|\(?(?i:reporting|editing|segue|fine|ends|more)\b"
    rb"|[A-Za-z]{2,5}(?:[/-][A-Za-z0-9]{2,5}){1,4}$"  # desk initials
    rb"|[a-z][a-z_-]{1,24}(?:/[a-z_-]{2,24}){1,3}$"  # a section's path
    rb"|[a-z]{2,4}(?: [a-z0-9]{2,4}){2,5}$"
    rb"|[a-z][\w.-]{1,30}$)"  # a user's name
    rb"|@|\xc2\xa9|(?<![\x80-\xff])\xa9|(?i:copyright|riservata|reproduction|all rights reserved)"
    rb"|\([A-Za-z/ .-]{2,24}\)\.?[A-Za-z]{0,4}$"  # a closing signature
)


def _level(heading: bytes) -> int:
    return len(heading) - len(heading.lstrip(b"#"))


def _tail(line: bytes) -> bool:
    """Whether a line belongs to the end of a dispatch, or of what is printed below one."""
    return bool(_TAIL.search(line)) or line.strip(b"#: ") in _fields()


@lru_cache(maxsize=1)
def _fields() -> frozenset[bytes]:
    """The labels of the fields that a print-out ends with."""
    rows = (
        (label.category, label.tags, label.date, label.created, label.author, label.meta)
        for label in LABELS
    )
    return frozenset(form.encode() for row in rows for part in row for form in part.split("|"))


_ENDED = re.compile(rb"(?:[.!?:;)\]\"'\xbb>]|\xe2\x80[\x9d\x99\xa6]|\xc2\xbb|\?\?)$")
_PROSE_END = re.compile(rb"(?:[.;,:]|[.!?][\"'\xbb)]|\.\xe2\x80\x9d|\.\xc2\xbb)$")


def cuts(view: bytes, rulebook: Rulebook) -> Iterator[Cut]:
    """The sheets of `view` (in a superset of ASCII), in order, lazily: all bytes, each once."""
    limit = max(1, rulebook.settings.largest_sheet)
    seams = Seams(view, _events(rulebook.agencies))
    start = 0
    marks: list[Span] = []
    for seam, mark in seams:
        if mark is not None:
            marks.append(mark)
        if seam > start:
            here = tuple(m for m in marks if m.start < seam)
            yield from _sized(view, Cut(start, seam, here), limit)
            marks = [m for m in marks if m.start >= seam]
            start = seam
    if start < len(view):
        yield from _sized(view, Cut(start, len(view), tuple(marks)), limit)


def _sized(view: bytes, cut: Cut, limit: int) -> Iterator[Cut]:
    """`cut` itself, or parts of it of at most `limit` characters each."""
    start = cut.start
    while cut.end - start > limit:
        end = _reach(view, start, cut.end, limit)
        if end >= cut.end:
            break
        yield Cut(start, end, _inside(cut.marks, start, end), forced=True)
        start = end
    yield Cut(start, cut.end, _inside(cut.marks, start, cut.end), start > cut.start)


def _inside(marks: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(start, m.start), min(end, m.end)) for m in marks if m.start < end and m.end > start
    )


_FOLLOWING = bytes(range(0x80, 0xC0))  # bytes of UTF-8 that begin no character


def _reach(view: bytes, start: int, end: int, limit: int) -> int:
    """Where a sheet of at most `limit` characters ends: at a paragraph, a line, a blank if any."""
    reach = start + limit
    # In UTF-8 that many bytes are fewer characters; go on until they are as many.
    for _ in range(40):
        if reach >= end:
            return end
        missing = limit - len(view[start:reach].translate(None, _FOLLOWING))
        if missing <= limit // 100:
            break
        reach += missing
    else:
        return end
    low = max(start + 1, reach - max(1, limit // 10))
    for stop in (b"\n\n", b"\n", b" "):
        found = view.rfind(stop, low, reach)
        if found > 0:
            return found + len(stop)
    back = reach
    while back > max(start + 1, reach - 4) and 0x80 <= view[back] < 0xC0:
        back -= 1
    return back if view[back] >= 0xC0 else reach


class Seams:
    """The pass over the bytes: yields (seam, separator or None); a seam of 0 is only a mark."""

    def __init__(self, view: bytes, events: tuple[re.Pattern[bytes], re.Pattern[bytes]]) -> None:
        self.view = view
        self.at_line, self.at_lines = events
        self.start = 0
        self.closing = 0  # the end of the frame that we are in
        self.at = 0
        self.opened = self.headed = self.laid = False
        self.labelled = False  # whether a known label was ever met
        self.first_heading: bytes | None = None
        self.headings = 0
        self.row: Span | None = None  # the last row of signs
        self.weak = b"", 0  # the last weak seam looked at, and its end
        self.searched = self.inked = 0  # the first ink at or after a place

    def __iter__(self) -> Iterator[tuple[int, Span | None]]:
        for event in self._events(0, len(self.view)):
            if 0 < self.closing <= event.start():
                yield from self._close()
            self.at = event.start()
            kind = event.lastgroup
            assert kind is not None
            yield from getattr(self, f"_{kind}")(event)
        if self.closing:
            yield from self._close()

    @property
    def framed(self) -> bool:
        """Whether we are between the signs that begin and end a dispatch."""
        return self.at < self.closing

    def _frame(self, at: int, ends: re.Pattern[bytes]) -> None:
        """Enters a frame if its end is there; one that is never closed holds nothing together."""
        found = ends.search(self.view, at, at + _LONGEST_FRAME)
        self.closing = found.end() if found and found.lastgroup == "end" else 0

    def _close(self) -> Iterator[tuple[int, Span | None]]:
        end, self.closing = self.closing, 0
        last = self.view[end - 1 : end]
        if last == b"N":
            yield 0, Span(end - 4, end)
        yield from self._seam(end if last == b"\x04" else self._line_end(end))

    def _events(self, start: int, end: int) -> Iterator[re.Match[bytes]]:
        """Events from `start`, which is the start of a line."""
        first = self.at_line.match(self.view, start, end)
        if first:
            yield first
            start = first.end()
        yield from self.at_lines.finditer(self.view, start, end)

    def _control(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        sign, at = event[0][:1], event.end() - 1
        if sign == b"\x01":
            if self.view.find(b"\x02", at, at + 600) > 0 and self._line_start(at):
                while at > self.start and self.view[at - 1] in b"\x16\x7f":
                    at -= 1
                yield from self._seam(at)
                self._frame(event.end(), _MESSAGE_ENDS)
        elif sign == b"\x0c":
            yield from self._weak(event, weight=0 if self.opened else 5)

    def _zczc(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        yield from self._seam(self._line_of(event))
        self._frame(event.end("zczc"), _TELEX_ENDS)
        yield 0, Span(event.start("zczc"), event.end("zczc"))

    def _nnnn(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        if self.framed:
            return
        yield 0, Span(event.start("nnnn"), event.end("nnnn"))
        yield from self._seam(self._line_end(event.end()))

    def _row(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        self.row = Span(event.start("row"), event.end("row"))
        # In copy that is signed, a row alone parts sections; only === is no printer's ornament.
        plain = self.opened and event["row"][:1] != b"="
        yield from self._weak(event, weight=0 if plain else len(event["row"].split()[0]))

    def _field(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        name = event["field"].strip().lower()
        if self.first_heading == name and not self.framed:
            yield from self._seam(self._line_of(event))
        elif self.first_heading is None and not self._ink(self.start, self._line_of(event)):
            self.first_heading = name

    def _heading(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        """A heading that comes again with others between: a print-out in an unknown language."""
        heading = event["heading"].strip()
        if self.labelled:
            return  # the layout is known by its labels
        if self.first_heading is None:
            self.first_heading, self.headings = heading, 0
        elif heading == self.first_heading:
            if self.headings >= 2 and not self.framed:
                yield from self._seam(self._title(self._line_of(event)))
            self.headings = 0
        elif _level(heading) > _level(self.first_heading):
            self.headings += 1
        else:
            self.headings = -1000  # an outline, not a form

    def _label(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        marked = event["label"].startswith(b"#")
        if self.framed:
            return
        self.labelled = True
        if self.laid or (self.opened and marked):
            yield from self._seam(self._title(self._line_of(event)))
        self.laid = True

    def _opening(self, event: re.Match[bytes]) -> Iterator[tuple[int, Span | None]]:
        line = self._line_of(event)
        if not self.opened:
            self.opened, self.headed = True, self._ink(self.start, line)
            return
        header = self._header(line)
        # Where dispatches have headlines, an opening without one may be a second paragraph's.
        if not self.framed and (header < line or not self.headed or self._closed(line)):
            yield from self._seam(header)
            self.opened, self.headed = True, header < line

    def _closed(self, at: int) -> bool:
        """Whether the line before is one that only ends a dispatch."""
        before = self.view[max(self.start, at - _BACK) : at].rstrip(_BLANK)
        return _tail(before[before.rfind(b"\n") + 1 :].strip(_BLANK))

    def _weak(self, event: re.Match[bytes], weight: int) -> Iterator[tuple[int, Span | None]]:
        """A row or a form feed: a seam only where one dispatch has ended and another begins."""
        if self.framed:
            return
        again = (event[0], self._ink(self.weak[1], event.start())) == (self.weak[0], False)
        end = self._line_end(event.end()) if event.lastgroup == "row" else event.end()
        self.weak = event[0], end
        if again:
            return  # row upon row: what was decided for the first holds for all
        if self._ended(event.start()) and self._begins(end, weight):
            yield from self._seam(end)

    def _seam(self, at: int) -> Iterator[tuple[int, Span | None]]:
        """A seam at `at`, unless there would be nothing on one of its sides."""
        if at <= self.start or at >= len(self.view):
            return
        if not self._ink(self.start, at) or not self._ink(at, len(self.view)):
            return
        if self.row and not self._ink(self.row.end, at):
            yield 0, self.row
        self.start = at
        self.row = None
        self.opened = self.laid = False
        self.headings = 0
        yield at, None

    def _ink(self, start: int, end: int) -> bool:
        """Whether anything stands there besides blanks."""
        # What was found once is not looked for again: a run of blanks is crossed one time only.
        if not self.searched <= start <= self.inked:
            found = _INK.search(self.view, start)
            self.searched, self.inked = start, found.start() if found else len(self.view)
        return self.inked < end

    def _line_of(self, event: re.Match[bytes]) -> int:
        """The first byte of an event's line (a match may hold the end of the line before)."""
        at = event.start()
        return at + 1 if self.view[at : at + 1] == b"\n" else at

    def _line_start(self, at: int) -> bool:
        return at == 0 or self.view[at - 1] in b"\r\n\x16\x7f\x04\x0c\0"

    def _line_end(self, at: int) -> int:
        found = self.view.find(b"\n", at)
        return len(self.view) if found < 0 else found + 1

    def _ended(self, at: int) -> bool:
        """Whether the text before has come to an end: whole sentence, signature, list ..."""
        before = self.view[max(self.start, at - _BACK) : at].rstrip(_BLANK)
        if len(before) < 80 and at - self.start < _BACK:
            return bool(self.opened and before)
        line = before[before.rfind(b"\n") + 1 :].strip(_BLANK)
        if self.laid and self.headings and len(line) < _PROSE:
            return True  # the last field of a print-out
        return bool(_ENDED.search(line) or _tail(line))

    def _begins(self, at: int, weight: int) -> bool:
        """Whether what follows begins like a dispatch."""
        window = self.view[at : at + _AHEAD]
        lines = [line.strip(_BLANK) for line in window.split(b"\n")[:30]]
        filled = [line for line in lines if line][:8]
        if not filled or filled[0][:1].islower() or _tail(filled[0][:300]):
            return False
        offset = at + len(window) - len(window.lstrip(_BLANK))
        for event in self._events(offset, min(len(self.view), at + 900)):
            if event.lastgroup == "opening":
                return self._header(self._line_of(event)) <= offset
            if event.lastgroup == "label":
                return self._title(self._line_of(event)) <= offset
            if event.lastgroup in ("zczc", "field"):
                return self._line_of(event) <= offset
            break
        return weight >= 5 and self._headline(filled) and not self._running(filled[0])

    def _headline(self, filled: list[bytes]) -> bool:
        first = filled[0]
        if len(first) > _HEADLINE or first[-1:] in b".,;:" or not re.search(rb"[A-Za-z]{3}", first):
            return False
        prose = next((i for i, line in enumerate(filled[1:4]) if len(line) >= _PROSE), None)
        return prose is not None

    def _running(self, first: bytes) -> bool:
        """Whether a line is the sheet's own first line again: a running head, so a page break."""
        opening = self.view[self.start : self.start + 600].lstrip(_BLANK).split(b"\n")[0]
        digits = b"0123456789"
        return first.translate(None, digits).strip() == opening.translate(None, digits).strip()

    def _title(self, at: int) -> int:
        """Where the title above a heading starts: the paragraph before it."""
        low = max(self.start, at - _BACK)
        before = self.view[low:at].rstrip(_BLANK)
        gap = max(before.rfind(stop) for stop in (b"\n\n", b"\n\r\n", b"\x0c"))
        title = low + gap + 1 if gap >= 0 else at
        text = self.view[title:at]
        if len(text) >= 2 * _HEADLINE or text.lstrip(_BLANK)[:1] == b"#":
            return at
        return self._head(low, title)

    def _head(self, low: int, title: int) -> int:
        """Where the running head above a title starts, if one does; else the title's own start."""
        above = self.view[low:title].rstrip(_BLANK)
        start = above.rfind(b"\n") + 1
        start = max(start, above.rfind(b"\x0c") + 1)
        line, before = above[start:].strip(_BLANK), above[:start]
        ended = before.rstrip(_BLANK)
        apart = (
            b"\x0c" in before[len(ended) :]
            or before[len(ended) :].count(b"\n") > 2
            or bool(_RULE.search(ended))
        )
        return low + start if line and len(line) <= _PROSE and apart and not _tail(line) else title

    def _header(self, at: int) -> int:
        """Where the headline above an opening starts; `at` itself where there is none."""
        low = max(self.start, at - _BACK)
        lines = self.view[low:at].split(b"\n")
        place = best = at
        blanks = taken = 0
        for line in reversed(lines[:-1]):
            place -= len(line) + 1
            feed = line.rfind(b"\x0c") + 1
            if feed and line[feed:].strip(_BLANK):
                return place + feed
            text = line.strip(_BLANK)
            if not text:
                blanks += 1
                if blanks > 1 and taken:
                    break
                continue
            if place < low or taken >= 4 or len(text) > _HEADLINE or _tail(text):
                break
            if (blanks or not taken) and _PROSE_END.search(text):
                break
            if taken and blanks and len(text) > 140:
                break
            taken, blanks, best = taken + 1, 0, place
        return best


_RULE = re.compile(rb"(?:\A|\n)[ \t]{0,12}([=*_~-])\1{2,}+\Z")
_INK = re.compile(rb"[^ \t\r\n\f\v\0\x7f=*_~-]")
