"""Makes up a sheet from what a container says here and there: each word keeps its place.

The text of such a sheet holds every declared word once, in the order of the bytes, an empty line
between: so repair sees all of it, and what read finds points back to the bytes. A piece of kind
``meta`` or ``caption`` is no body; a finding says which field it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ultimora.unpack.decode import Decoded
from ultimora.unpack.elements import Escaped, Words
from ultimora.unpack.markup import Atom, flatten, runs, shown, way
from ultimora.values import Delivery, Finding, Medium, Offsets, Piece, Sheet, Span, Trouble
from ultimora.values.offsets import Counted

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t\r]*\n))*", re.DOTALL)


class Said(NamedTuple):
    """One thing that the container said: where it stands, and what it is.

    `field` is the finding's (empty: only text); `value` is told instead of the words themselves
    where they are written otherwise than meant (a date).
    """

    atoms: list[Atom]
    kind: str = "meta"
    field: str = ""
    value: str | None = None
    confidence: float = 1.0


class MakeUp:
    """Gathers what one dispatch of a container says; `sheet` puts it together.

    `rule` names the container in the findings; `page` is the decoded text that atoms count in.
    """

    def __init__(self, page: str, rule: str) -> None:
        self.page = page
        self.rule = rule
        self.said: list[Said] = []
        self.bare: list[Finding] = []
        self.media: list[Medium] = []
        self.troubles: list[Trouble] = []

    def say(
        self,
        field: str,
        atoms: list[Atom],
        value: str | None = None,
        kind: str = "meta",
        confidence: float = 1.0,
    ) -> None:
        """A declared field with the place of its words; nothing where there are no words."""
        if any(not atom.text.isspace() for atom in atoms):
            self.said.append(Said(atoms, kind, field, value, confidence))

    def declare(self, field: str, value: str | None, confidence: float = 1.0) -> None:
        """A declared field that stands nowhere as such (a meaning, an attribute's default)."""
        if value:
            self.bare.append(Finding(field, value, None, self.rule, confidence))

    def body(self, atoms: Iterable[Atom], markup: bool = True, kind: str = "paragraph") -> None:
        """The story: markup is read as a page is, anything else as lines."""
        for of_kind, piece in told(list(atoms), markup):
            self.said.append(Said(piece, kind if of_kind == "paragraph" else of_kind))

    def decoding(self, decoded: Decoded) -> None:
        """What was wrong with the bytes; places in the whole mean nothing in an item's text."""
        self.troubles += [Trouble(t.code, t.message, None, t.mend) for t in decoded.troubles]

    def says(self, field: str) -> bool:
        """Whether a field has been declared."""
        return any(s.field == field for s in self.said) or any(f.field == field for f in self.bare)

    def sheet(self, delivery: Delivery, decoded: Decoded, span: Span, media_type: str) -> Sheet:
        """The sheet; `span` is the range of the delivery's bytes that it covers.

        ``decoded.text`` must be the page, or the page must have been made from it one to one.
        """
        atoms, pieces, findings = self._placed()
        return Sheet(
            delivery,
            span,
            "".join([atom.text for atom in atoms]),
            media_type,
            self._way(atoms, decoded.offsets),
            charset=decoded.charset,
            charset_confidence=decoded.confidence,
            pieces=tuple(pieces),
            findings=tuple(findings),
            troubles=tuple(self.troubles),
            media=tuple(self.media),
        )

    def sheets(
        self, delivery: Delivery, decoded: Decoded, span: Span, media_type: str, largest: int
    ) -> Iterator[Sheet]:
        """The sheet; several, where its text is longer than `largest` characters."""
        if sum([len(atom.text) for one in self.said for atom in one.atoms]) <= largest:
            yield self.sheet(delivery, decoded, span, media_type)
            return
        start = span.start
        parts = self._cut(max(1, largest))
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            end = span.end
            if after is not None:
                first = next(a for one in after.said for a in one.atoms if a.end > a.start)
                end = decoded.offsets.to_source(Span(first.start, first.start + 1)).start
                end = min(max(start, end), span.end)
            yield part.sheet(delivery, decoded, Span(start, end), media_type)
            start = end

    def _cut(self, largest: int) -> list[MakeUp]:
        """The same in several, in the order of the page; what has no place goes with the first."""
        parts, room = [MakeUp(self.page, self.rule)], largest
        parts[0].bare, parts[0].media, parts[0].troubles = self.bare, self.media, self.troubles
        for one in sorted((o for o in self.said if o.atoms), key=lambda o: o.atoms[0].start):
            whole, through, at = "".join([a.text for a in one.atoms]), Through(one.atoms), 0
            words = len(whole)
            while at < words:
                if room <= 0 or (room < words - at <= largest and parts[-1].said):
                    parts.append(MakeUp(self.page, self.rule))
                    parts[-1].troubles.append(_part_of(len(parts)))
                    room = largest
                size = min(room, words - at)
                part = Atom(whole[at : at + size], at, at + size)
                piece = through.all([part]) if size < words else one.atoms
                if any(atom.end > atom.start for atom in piece):
                    parts[-1].said.append(one._replace(atoms=piece))
                at, room = at + size, room - size
        return [part for part in parts if part.said] or parts[:1]

    def _way(self, atoms: list[Atom], offsets: Offsets) -> Offsets:
        """From the bytes to the sheet's text, counted when somebody asks."""

        def count() -> Offsets:
            first = next((start for _, start, end in atoms if end > start), None)
            if first is None:
                return Offsets()
            last = next(end for _, start, end in reversed(atoms) if end > start)
            return offsets.window(Span(first, last)).then(way(self.page, atoms, last))

        return Counted(count)

    def _placed(self) -> tuple[list[Atom], list[Piece], list[Finding]]:
        """All that was said in the order of the page, no place twice."""
        order = sorted(
            (one for one in self.said if one.atoms), key=lambda one: (one.atoms[0].start, one.kind)
        )
        atoms: list[Atom] = []
        pieces: list[Piece] = []
        findings: list[Finding] = []
        known: dict[tuple[int, int], Span] = {}
        end = size = 0
        for one in order:
            place = one.atoms[0].start, one.atoms[-1].end
            words = "".join([atom.text for atom in one.atoms])
            span = known.get(place)
            if span is None and place[0] >= end:
                if atoms:
                    atoms.append(Atom("\n\n", 0, 0))
                    size += 2
                span = known[place] = Span(size, size + len(words))
                pieces.append(Piece(span, one.kind))
                atoms += one.atoms
                size, end = span.end, place[1]
            if one.field:
                value = words if one.value is None else one.value
                findings.append(Finding(one.field, value, span, self.rule, one.confidence))
        return atoms, pieces, [*findings, *self.bare]


def _part_of(number: int) -> Trouble:
    return Trouble(
        "cut",
        f"The item's text is longer than one sheet may be; this is part {number}.",
        None,
        "Raise the setting largest_sheet, or send the item alone.",
    )


def told(pieces: Sequence[Words], markup: bool) -> list[tuple[str, list[Atom]]]:
    """The blocks of a story: kind and words, with their places in the page that `pieces` count in.

    Markup is read as a page is; anything else as paragraphs between empty lines.
    """
    text = "".join([piece.text for piece in pieces])
    through = Through(pieces)
    if not markup or ("<" not in text and "&" not in text):
        return [
            ("paragraph", through.all([(found[0], *found.span())]))
            for found in _PARAGRAPH.finditer(text)
        ]
    flat = flatten(text)
    return [(kind, through.all(shown(flat, span))) for kind, span in runs(flat)]


class Through:
    """Places in a text that was itself made of pieces, as places in the page around it."""

    def __init__(self, pieces: Iterable[Words]) -> None:
        self.starts: list[int] = []  # of each run in the text
        self.places: list[int] = []  # and in the page
        self.sizes: list[int] = []  # in the page
        at = 0
        for piece in pieces:
            if isinstance(piece, Escaped):
                starts, places, sizes = piece.columns(at)
                self.starts += starts[:-1]
                self.places += places[:-1]
                self.sizes += sizes
            elif piece.text:
                self.starts.append(at)
                self.places.append(piece.start)
                self.sizes.append(piece.end - piece.start)
            at += len(piece.text)
        self.starts.append(at)

    def all(self, inner: Iterable[tuple[str, int, int]]) -> list[Atom]:
        """The same words, placed in the page."""
        found: list[Atom] = []
        starts, places, sizes = self.starts, self.places, self.sizes
        index, low, high = 0, 0, -1
        for text, start, end in inner:
            if start == end:
                found.append(Atom(text, 0, 0))
                continue
            if not low <= start < high:
                index = bisect_right(starts, start) - 1
                low, high = starts[index], starts[index + 1]
            if end <= high and sizes[index] == high - low:
                place = places[index] - low
                found.append(Atom(text, place + start, place + end))
            else:
                self._cut(text, start, end, index, found)
        return found

    def _cut(self, text: str, start: int, end: int, index: int, found: list[Atom]) -> None:
        """Words over several of the pieces, or in one that is known only as a whole."""
        verbatim = end - start == len(text)
        first, at = -1, start
        while at < end:
            low, high = self.starts[index], self.starts[index + 1]
            place, size = self.places[index], self.sizes[index]
            index += 1
            if high <= at:
                continue
            stop = min(high, end)
            if size == high - low:
                place, size = place + at - low, stop - at
            if verbatim:
                found.append(Atom(text[at - start : stop - start], place, place + size))
            elif first < 0:
                first = place
            at = stop
        if not verbatim:
            found.append(Atom(text, first, place + size))
