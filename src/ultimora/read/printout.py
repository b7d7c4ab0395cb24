"""The carrier's print-out, undone: title, heading, content, then lists, dates and names below."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ultimora.read.dates import Day, day_alone
from ultimora.read.declared import PAGES
from ultimora.read.reading import Line, Mark, Reading
from ultimora.reference.calendars import MONTH_FIRST, spellings
from ultimora.reference.carriers import Label
from ultimora.values import Span

# The print-out stands at the end of the copy: so far back it is looked for, no further.
_WINDOW = 120
_WORDY = 9  # blanks in a line that make it prose, however short it was wrapped
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)|\*\*(?=\S)")
_ITEM = re.compile(r"(\d{1,2})[.)]\s+(?=\S)|[•·*\-]\s+(?=\S)")
_ORDER = ("category", "tags", "date", "created", "author", "meta")
_FIELDS = {
    "category": "carrier.categories",
    "tags": "carrier.tags",
    "date": "carrier.date",
    "created": "carrier.created",
    "author": "carrier.author",
    "meta": "carrier.meta",
    "taxonomy": "carrier.taxonomy",
}


class Section(NamedTuple):
    """A heading of the print-out and the lines under it."""

    label: Line
    words: str
    known: frozenset[tuple[str, str]]  # (role, language)
    values: tuple[Line, ...]
    kind: str  # ``list``, ``day``, ``name``, ``words`` or ``none``: what stands under it


def printout(reading: Reading) -> list[Mark]:
    """The layout of PDF Generator for WP, by its order, with labels in any language.

    Evidence is the tail: two sections or more that follow each other in the plug-in's order, or
    the description's heading and one. Then the lines above that heading are the title.
    """
    if reading.copy.sheet.media_type not in PAGES:
        return []  # headings in a wire's own format are the story's
    roles = _roles(reading.rulebook.labels)
    sections = _tail(reading, roles)
    assigned = _assign(sections)
    head = _description(reading, roles, assigned)
    strong = sum(1 for role, section in assigned if _fits(role, section))
    sure = any(section.known or section.kind == "day" for _, section in assigned)
    if strong + (head is not None) < 2 or not (strong and sure):
        return _title(reading, head) if head is not None and _marked(reading, head) else []
    marks = _title(reading, head) if head is not None else []
    for role, section in assigned:
        marks += _read_section(reading, role, section)
    return marks


_FIGURE = re.compile(r"\d")


@lru_cache(maxsize=8)
def _roles(labels: tuple[Label, ...]) -> dict[str, frozenset[tuple[str, str]]]:
    """Every spelling of every label, with the roles and languages that it may stand for."""
    table: dict[str, set[tuple[str, str]]] = {}
    for label in labels:
        for role in ("description", *_ORDER):
            for form in getattr(label, role).split("|"):
                for key in spellings(form):
                    table.setdefault(key, set()).add((role, label.language))
    return {key: frozenset(value) for key, value in table.items()}


def _known(words: str, roles: dict[str, frozenset[tuple[str, str]]]) -> frozenset[tuple[str, str]]:
    plain = words.casefold()
    if plain in roles:
        return roles[plain]
    return frozenset().union(*(roles.get(key, frozenset()) for key in spellings(plain)))


def _words(text: str) -> str:
    """A heading without its marks."""
    return _HEADING.sub("", text, count=1).strip("*: \xa0")


def _tail(reading: Reading, roles: dict[str, frozenset[tuple[str, str]]]) -> list[Section]:
    """The run of sections with which the copy ends, first to last."""
    lines = reading.lines[-_WINDOW:]
    texts = [reading.head(line) for line in lines]
    kinds = [_kind(text, line) for text, line in zip(texts, lines, strict=True)]
    knowns = [
        _known(_words(t), roles) if len(t) <= 48 else frozenset[tuple[str, str]]() for t in texts
    ]
    heads = [i for i in range(len(lines)) if _is_head(i, texts, kinds, knowns, roles)]
    start = _start(heads, kinds, knowns)
    heads = [index for index in heads if index >= start]
    heads = _pairs_above(heads, start, texts, kinds) + heads
    sections = []
    for at, index in enumerate(heads):
        until = heads[at + 1] if at + 1 < len(heads) else len(lines)
        sections.append(
            _section(reading, lines[index], lines[index + 1 : until], texts[index], roles)
        )
    return sections


def _kind(text: str, line: Line) -> str:
    if _HEADING.match(text):
        return "heading"
    # "6. Januar 2026" is a day before it is the sixth of a list.
    if line.end - line.start <= 60 and _FIGURE.search(text) and day_alone(text):
        return "day"
    if text.count(" ") >= _WORDY:
        return "prose"
    item = _ITEM.match(text)
    if item and line.end - line.start <= 100 and not (text[-1] in ".;" and text.count(" ") > 4):
        return "first" if item[1] == "1" else "item"
    if line.end - line.start > 100 or (text[-1] in '.!?…”»"' and text.count(" ") > 4):
        return "prose"
    return "short"


def _is_head(
    index: int,
    texts: list[str],
    kinds: list[str],
    knowns: list[frozenset[tuple[str, str]]],
    roles: dict[str, frozenset[tuple[str, str]]],
) -> bool:
    """Whether a line heads a section: by its mark, by its words, or by what stands under it."""
    kind = kinds[index]
    if kind == "heading":
        return True
    if kind in ("first", "item", "day"):
        return False
    if kind != "short" or len(texts[index]) > 48:
        return _inline(texts[index], roles) is not None
    if knowns[index] or _inline(texts[index], roles) is not None:
        return True
    after = kinds[index + 1] if index + 1 < len(kinds) else ""
    plain = texts[index][-1].isalnum() and texts[index][0].isupper() and "@" not in texts[index]
    if after in ("first", "day") and plain:
        return True
    if not plain or after != "short" or index < 2 or texts[index].count(" ") > 2:
        return False
    # In a tongue that we do not know, the author's name follows the day with its heading, and
    # meta fields (a name, a colon, a value) follow the author.
    fields = index + 1 < len(texts) and ":" in texts[index + 1]
    return (kinds[index - 1] == "day" and not fields) or (
        fields and index > 3 and kinds[index - 3] == "day"
    )


def _pairs_above(heads: list[int], start: int, texts: list[str], kinds: list[str]) -> list[int]:
    """Headings of one-line values above the first that was known: capitals over a short line.

    Above a dated one, category and tags may stand in a tongue that we do not know: one word over
    one short line, twice at most.
    """
    if not heads or kinds[heads[0]] != "short":
        return []
    found: list[int] = []
    words = 2 if kinds[heads[0] + 1 : heads[0] + 2] == ["day"] else 0
    at = heads[0] - 2
    while at >= start and kinds[at] == kinds[at + 1] == "short" and len(found) < 6:
        word = texts[at].replace(" ", "")
        capitals = word.isupper() and word.isalpha() and len(word) <= 24
        if not capitals:
            words -= 1
            if words < 0 or not (texts[at].isalpha() and word[0].isupper() and len(word) <= 16):
                break
        found.insert(0, at)
        at -= 2
    return found


def _inline(
    text: str, roles: dict[str, frozenset[tuple[str, str]]]
) -> tuple[str, str, frozenset[tuple[str, str]]] | None:
    """``Category: News`` as heading, value and roles; None where the words are no label."""
    before, colon, after = text.partition(":")
    if not colon or not after.strip() or len(before) > 40 or len(after) > 160:
        return None
    known = _known(_words(before), roles)
    return (before, after, known) if known else None


def _start(heads: list[int], kinds: list[str], knowns: list[frozenset[tuple[str, str]]]) -> int:
    """The line with which the tail starts: below the last prose that is no meta field.

    The description's own heading stands above the content, so nothing of the tail is above it.
    """
    limit = len(kinds)
    for index in heads:
        if any(role == "meta" for role, _ in knowns[index]):
            limit = index
    above = [index for index in range(limit) if kinds[index] == "prose"]
    above += [index for index in heads if "description" in {role for role, _ in knowns[index]}]
    return max(above, default=-1) + 1


def _section(
    reading: Reading,
    label: Line,
    values: tuple[Line, ...],
    text: str,
    roles: dict[str, frozenset[tuple[str, str]]],
) -> Section:
    inline = _inline(text, roles)
    if inline and not values:
        before, _, known = inline
        at = label.start + len(before) + 1
        while reading.copy.text[at].isspace():
            at += 1
        values = (Line(at, label.end, False),)
        label = Line(label.start, at, label.gap)
        words = _words(before)
    else:
        words = _words(text)
        known = _known(words, roles)
    return Section(label, words, known, values, _kind_of_values(reading, values))


def _kind_of_values(reading: Reading, values: tuple[Line, ...]) -> str:
    if not values:
        return "none"
    texts = [reading.head(line) for line in values]
    if len(values) == 1 and day_alone(texts[0]):
        return "day"
    if _ITEM.match(texts[0]):
        return "list"
    if len(values) == 1 and len(texts[0]) <= 60:
        return "name"
    return "words"


def _assign(sections: list[Section]) -> list[tuple[str, Section]]:
    """Each section with its role, from where the print-out's own begin.

    The content may have headings too (an agency's notes): the tail starts where most of what
    follows stands in the paper's order, and with the taxonomies, in capitals, above that.
    """
    tries = [(_in_order(sections[first:]), first) for first in range(len(sections))]
    if not tries:
        return []
    best, first = max(tries, key=lambda one: (_weight(one[0]), one[1]))
    while (
        first > 0 and sections[first - 1].words.isupper() and _fits("taxonomy", sections[first - 1])
    ):
        first -= 1
        best.insert(0, ("taxonomy", sections[first]))
    return best


def _weight(assigned: list[tuple[str, Section]]) -> int:
    """How much speaks for a reading of the tail; a known label more than order alone."""
    return sum(
        2 if section.known else 1
        for role, section in assigned
        if role != "meta" and _fits(role, section)
    )


def _in_order(sections: list[Section]) -> list[tuple[str, Section]]:
    """Each section with its role: by its label where that is known, else by order and kind.

    A role that has passed does not come again; two headings that could both be ``Date`` are told
    apart by the order of the paper.
    """
    assigned: list[tuple[str, Section]] = []
    past = -1
    for index, section in enumerate(sections):
        role = _role(section, sections[index + 1 :], past)
        if role is None:
            continue
        past = _ORDER.index(role)
        assigned.append((role, section))
        if role == "meta":
            assigned += [("meta", later) for later in sections[index + 1 :]]
            break
    return assigned


def _role(section: Section, later: list[Section], past: int) -> str | None:
    known = [role for role in _ORDER if any(role == r for r, _ in section.known)]
    if known:
        fitting = (role for role in known if _ORDER.index(role) > past and _fits(role, section))
        return next(fitting, None)
    if section.words.isupper() and not all(other.words.isupper() for other in later):
        return None  # capitals among other headings are another taxonomy's name
    if section.kind in ("list", "name") and past < 1:
        return "tags" if past == 0 else "category"
    if section.kind == "day" and past < 3:
        return "date" if past < 2 and any(other.kind == "day" for other in later) else "created"
    if section.kind == "name" and past == 3:
        return "author"
    return "meta" if past >= 3 else None


def _fits(role: str, section: Section) -> bool:
    """Whether what stands under a heading is of the kind that its role has on paper."""
    if role in ("date", "created"):
        return section.kind == "day"
    if role in ("category", "tags", "taxonomy"):
        return section.kind in ("list", "name")
    if role == "author":
        return section.kind in ("name", "list")
    return role == "meta"


def _description(
    reading: Reading,
    roles: dict[str, frozenset[tuple[str, str]]],
    assigned: list[tuple[str, Section]],
) -> Line | None:
    """The heading between title and content: a known label, or the second line where it must be."""
    first = reading.lines[:8]
    texts = [reading.head(line) for line in first]
    for line, text in zip(first[1:], texts[1:], strict=True):
        if len(text) <= 48 and any(r == "description" for r, _ in _known(_words(text), roles)):
            return line
    if len(assigned) < 2 or len(first) < 3:
        return None
    marked = [line for line, text in zip(first[1:], texts[1:], strict=True) if _HEADING.match(text)]
    if marked:
        return marked[0]
    # Without marks: one word alone, below the title or below a page's head and the title.
    tight = not any(line.gap for line in reading.lines[1:20])
    for line, text, later in zip(first[1:4], texts[1:4], first[2:], strict=False):
        if text.isalpha() and text[0].isupper() and (tight or (line.gap and later.gap)):
            return line
    return None


def _marked(reading: Reading, head: Line) -> bool:
    """Whether the heading carries a heading's mark, which alone tells it from a word of prose."""
    return _HEADING.match(reading.head(head)) is not None


def _title(reading: Reading, head: Line) -> list[Mark]:
    """The title's lines, and the heading below them, with which the story starts.

    A page's head may stand above the title; an empty line parts them, unless it is in mid phrase.
    """
    marks = [_cover(head, "description", 0.95)]
    above = [line for line in reading.lines if line.end <= head.start]
    if not above:
        return marks
    first = len(above) - 1
    while first > 0 and (not above[first].gap or _goes_on(reading, *above[first - 1 : first + 1])):
        first -= 1
    marks += [_cover(line, "omitted", 0.7)._replace(value="running") for line in above[:first]]
    start = above[first].start
    mark = _HEADING.match(reading.head(above[first]))
    span = Span(start + (mark.end() if mark else 0), above[-1].end)
    words = " ".join(reading.copy.text[span.start : span.end].strip("*").split())
    marks.append(Mark("title", words, span, 0.98, Span(start, above[-1].end)))
    return marks


def _goes_on(reading: Reading, line: Line, later: Line) -> bool:
    """Whether a line goes on in the next: it breaks off, or the next begins in mid phrase."""
    return reading.tail(line)[-1] in ",:;" or reading.head(later)[0].islower()


def _cover(line: Line, field: str, confidence: float) -> Mark:
    span = Span(line.start, line.end)
    return Mark(field, "", span, confidence, span)


def _read_section(reading: Reading, role: str, section: Section) -> list[Mark]:
    marks = [_cover(section.label, "label", 0.95)._replace(value=role)]
    field = _FIELDS[role]
    for line in section.values:
        text = reading.head(line)
        item = _ITEM.match(text) if section.kind == "list" else None
        start = line.start + (item.end() if item else 0)
        span, cover = Span(start, line.end), Span(line.start, line.end)
        if role in ("date", "created"):
            day = _day(reading, section, text)
            if day is not None:
                marks.append(Mark(field, day, span, 0.95, cover))
        elif section.kind == "list" and not item:
            # No name of a numbered list is without its number: a page's head came between.
            marks.append(Mark("omitted", "running", cover, 0.8, cover))
        elif role in ("category", "tags") and not item:
            marks += _listed(reading, field, span)
        else:
            marks.append(Mark(field, span.of(reading.copy.text), span, 0.95, cover))
    return marks


def _listed(reading: Reading, field: str, span: Span) -> list[Mark]:
    """The names of a one-line value, which commas part."""
    marks = []
    for match in re.finditer(r"[^,]+", span.of(reading.copy.text)):
        words = match[0].strip()
        if words:
            at = span.start + match.start() + match[0].index(words)
            marks.append(Mark(field, words, Span(at, at + len(words)), 0.9, span))
    return marks


def _day(reading: Reading, section: Section, text: str) -> Day | None:
    day = day_alone(text)
    if day is None or not day.doubtful:
        return day
    languages = {language for _, language in section.known} or {reading.copy.language or ""}
    return day.turned() if languages <= MONTH_FIRST else day
