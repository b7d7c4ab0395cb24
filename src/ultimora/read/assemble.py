"""The marks that were found, put together as one dispatch; what nobody claimed is its body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from ultimora.read.dates import Day
from ultimora.read.reading import Line, Mark, Reading
from ultimora.values import (
    Carrier,
    Contact,
    Dateline,
    Dispatch,
    Finding,
    Moment,
    Notice,
    Span,
    Trouble,
)

# Marks that only led to others are not told twice; a day is told as the moment it became.
_INNER = frozenset({
    "title", "agency", "agency.sign", "agency.source", "agency.closing", "agency.desk", "lead",
    "carrier.created", "carrier.date", "published", "updated", "dateline.date", "notices.embargo",
})  # fmt: skip
_FULL_STOPS = '.!?…”»")'
_WIDEST = 120  # characters; a longer line was never wrapped
_SLACK = 4  # characters by which a line may stay short of its width without a purpose
_TOLD_AS = {
    "source": "agency",
    "dateline.moment": "dateline.date",
    "carrier.created.moment": "carrier.created",
    "carrier.date.moment": "carrier.date",
    "published.moment": "published",
    "updated.moment": "updated",
    "notices.embargo.moment": "notices.embargo",
    "telex": "notices.ends",
    "topic": "topics",
    "page": "omitted",
    "label": "omitted",
    "description": "omitted",
    "header": "omitted",
}


def assemble(reading: Reading) -> Dispatch:
    """The dispatch that the marks make: of several marks of a field the surest, then the first."""
    best = _best(reading.marks)
    body = tuple(paragraphs(reading))
    created = _moment(best, "carrier.created") or _moment(best, "carrier.date")
    return Dispatch(
        copy=reading.copy,
        id=_words(best, "id"),
        version=_words(best, "version"),
        url=_words(best, "url"),
        headline=_words(best, "headline"),
        subheadline=_words(best, "subheadline"),
        slugline=_slugline(reading),
        byline=_words(best, "byline"),
        paragraphs=body,
        dateline=_dateline(best),
        agency=_words(best, "source"),
        section=_words(best, "section"),
        contact=_contact(best),
        urgency=_number(best, "urgency"),
        take=_number(best, "take"),
        published=_moment(best, "published"),
        updated=_moment(best, "updated"),
        notices=tuple(_notices(reading)),
        marks=tuple(_closing(reading)),
        topics=_all(reading, "topic"),
        carrier=Carrier(
            _all(reading, "carrier.categories"),
            _all(reading, "carrier.tags"),
            created,
            _words(best, "carrier.author"),
        ),
        findings=tuple(_findings(reading, body)),
        troubles=tuple(_troubles(reading)),
    )


def paragraphs(reading: Reading) -> Iterator[Span]:
    """The open lines, joined into paragraphs: parted by empty lines, by indents, and where a line
    was ended on purpose.

    Lines belong together only if they were wrapped: none too long for that, each ended because the
    next word would not have fitted.
    """
    lines, first = reading.lines, 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at].gap:
            if at == first + 1:
                yield Span(lines[first].start, lines[first].end)
            else:
                yield from _of_block(lines[first:at], reading.copy.text)
            first = at


def _of_block(block: tuple[Line, ...], text: str) -> Iterable[Span]:
    alone = [Span(line.start, line.end) for line in block]
    # What was read off a line's front (its opening) was part of its width.
    first = block[0].start
    front = first - 1 - text.rfind("\n", max(0, first - 400), first)
    widest = max(front + block[0].end - first, *(end - start for start, end in alone))
    if widest > _WIDEST or all(text[line.end - 1] in _FULL_STOPS for line in block):
        return alone
    return _wrapped(block, text, widest)


def _wrapped(block: tuple[Line, ...], text: str, widest: int) -> Iterator[Span]:
    least = min(line.indent for line in block)
    start, end = block[0].start, block[0].end
    for before, line in pairwise(block):
        word = text[line.start : line.start + _WIDEST].split(None, 1)[0]
        ended = before.end - before.start + 1 + len(word) + _SLACK <= widest
        if ended or line.indent >= least + 2:
            yield Span(start, end)
            start = line.start
        end = line.end
    yield Span(start, end)


def _best(marks: tuple[Mark, ...]) -> dict[str, Mark]:
    best: dict[str, Mark] = {}
    for mark in marks:
        if mark.field not in best or mark.confidence > best[mark.field].confidence:
            best[mark.field] = mark
    return best


def _words(best: dict[str, Mark], field: str) -> str | None:
    mark = best.get(field)
    return str(mark.value) if mark is not None else None


def _number(best: dict[str, Mark], field: str) -> int | None:
    mark = best.get(field)
    return mark.value if mark is not None and isinstance(mark.value, int) else None


def _moment(best: dict[str, Mark], field: str) -> Moment | None:
    for name in (f"{field}.moment", field):
        mark = best.get(name)
        if mark is not None and isinstance(mark.value, Moment):
            return mark.value
    return None


def _slugline(reading: Reading) -> str | None:
    """Several slug lines of one header are one slugline."""
    found = [str(mark.value) for mark in reading.found("slugline")]
    return " ".join(found) or None


def _dateline(best: dict[str, Mark]) -> Dateline | None:
    text = _words(best, "dateline")
    if text is None:
        return None
    return Dateline(text, _words(best, "dateline.place"), _moment(best, "dateline"))


def _contact(best: dict[str, Mark]) -> Contact | None:
    name, email = _words(best, "contact.name"), _words(best, "contact.email")
    return Contact(name, email) if name or email else None


def _all(reading: Reading, field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([str(mark.value) for mark in reading.found(field)]))


def _notices(reading: Reading) -> list[Notice]:
    """The notices in the order of their places, one of a kind and number."""
    marks = _beginning(reading, "notices.")
    if reading.found("notices.embargo.moment"):
        marks = [mark for mark in marks if mark.field != "notices.embargo"]
    marks += [mark._replace(value=Notice("ends", "NNNN")) for mark in reading.found("telex")]
    marks.sort(key=_place)
    kept: list[Notice] = []
    for mark in marks:
        if isinstance(mark.value, Notice):
            _add(kept, mark.value)
    return kept


def _beginning(reading: Reading, start: str) -> list[Mark]:
    """The marks of all fields whose names begin so, in the order in which they were found."""
    fields = [field for field in reading.by_field if field.startswith(start)]
    return reading.found(*fields) if fields else []


def _place(mark: Mark) -> Span:
    return mark.span or Span(0, 0)


def _add(kept: list[Notice], notice: Notice) -> None:
    """Adds a notice, or to the notice of its kind what that one leaves open.

    A headline's ``CORRECTED-`` and the advisory below it are one correction.
    """
    for index, other in enumerate(kept):
        if other.kind == notice.kind:
            clash = (
                (other.number is not None and notice.number not in (None, other.number))
                or (other.target is not None and notice.target not in (None, other.target))
                or (other.until is not None and notice.until not in (None, other.until))
            )  # fmt: skip
            if not clash:
                kept[index] = replace(
                    other,
                    number=other.number if other.number is not None else notice.number,
                    target=other.target or notice.target,
                    until=other.until or notice.until,
                )
                return
    kept.append(notice)


def _closing(reading: Reading) -> list[str]:
    """The closing marks in the order in which they stand."""
    marks = sorted(_beginning(reading, "marks."), key=_place)
    return [" ".join(str(mark.value).split()) for mark in marks]


def _findings(reading: Reading, body: tuple[Span, ...]) -> Iterator[Finding]:
    for mark in reading.marks:
        field, value = mark.field, mark.value
        if field in _INNER and (not isinstance(value, Moment) or reading.found(f"{field}.moment")):
            continue
        told = value.text if isinstance(value, Notice) else str(value)
        yield Finding(
            _TOLD_AS.get(field, field), told, mark.span, mark.rule, round(mark.confidence, 3)
        )
    for number, span in enumerate(body[:10_000]):
        yield Finding("body", str(number), span, "paragraphs", 1.0)


def _troubles(reading: Reading) -> Iterator[Trouble]:
    for mark in reading.found("dateline.date"):
        if not reading.found("dateline.moment"):
            yield Trouble(
                "year-unknown", "The dateline's day has no year, and nothing else tells it.",
                mark.span, "Say which day the copy came on.",
            )  # fmt: skip
    for mark in reading.found("carrier.created"):
        if isinstance(mark.value, Day) and mark.value.doubtful:
            yield Trouble(
                "date-order", "The carrier's date can be read day first or month first.",
                mark.span, "Check it against the dispatch.",
            )  # fmt: skip
    if not reading.lines and not reading.found("headline"):
        yield Trouble(
            "no-text", "There is no story in this copy.", None,
            "Look at the file itself: it may be empty, a picture, or in an unknown format.",
        )  # fmt: skip
