"""Finds chosen blocks again in a page: what a library picked, as ranges of the page itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ultimora.unpack.markup import Flat, Meta
from ultimora.values import Span, Trouble

NOT_KEY = re.compile(r"[\W_]+")  # all but letters and digits: what a library may change
_ANCHOR = 40  # letters and digits; a block that long stands where it is found


class Part(NamedTuple):
    """A block of the sheet to be: its kind, and its range of the flat page or its bare text."""

    kind: str
    span: Span | None
    text: str = ""
    meta: Meta | None = None


class Keys:
    """The letters and digits of the flat page, and where they stand: what blocks are found by."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.key = NOT_KEY.sub("", text)
        self.gaps: list[int] = []  # places in the key after which something was left out
        self.sizes: list[int] = []  # how much was left out up to there
        total = 0
        for gap in NOT_KEY.finditer(text):
            self.gaps.append(gap.start() - total)
            total += gap.end() - gap.start()
            self.sizes.append(total)

    def place(self, at: int) -> int:
        """Where in the text the character `at` of the key stands."""
        index = bisect_right(self.gaps, at) - 1
        return at + (self.sizes[index] if index >= 0 else 0)

    def span(self, start: int, end: int, block: str) -> Span:
        """The range of the text behind a range of the key, with the block's outer signs."""
        low, high = self.place(start), self.place(end - 1) + 1
        block = block.strip()
        lead = len(block) - len(re.sub(r"^[\W_]+", "", block))
        trail = len(block) - len(re.sub(r"[\W_]+$", "", block))
        while lead and low and not self.text[low - 1].isalnum() and self.text[low - 1] != "\n":
            low -= 1
            lead -= not self.text[low].isspace()
        while trail and high < len(self.text) and not self.text[high].isalnum():
            if self.text[high] == "\n":
                break
            trail -= not self.text[high].isspace()
            high += 1
        return Span(low, high)


def aligned(flat: Flat, chosen: list[tuple[str, str]], troubles: list[Trouble]) -> list[Part]:
    """The chosen blocks as ranges of the page, in its order; what is not found keeps its text."""
    keys = Keys(flat.text)
    wanted = [NOT_KEY.sub("", text) for _, text in chosen]
    places = _anchored(keys.key, wanted)
    found: list[tuple[int, Part]] = []  # each with its place in the key, to be ordered by
    lost = cursor = 0
    for i, ((kind, text), key) in enumerate(zip(chosen, wanted, strict=True)):
        if not key:
            continue
        at = places[i]
        after = next((p for p in places[i + 1 : i + 20] if p >= cursor), len(keys.key))
        if at < 0:
            at = _nearest(keys.key, key, cursor, after)
        if at >= 0:
            found.append((at, Part(kind, keys.span(at, at + len(key), text))))
            cursor = at + len(key)
            continue
        span = _pieced(keys.key, key, cursor, after) if len(key) >= _ANCHOR else None
        if span:
            low, high = keys.place(span.start), keys.place(span.end - 1) + 1
            found.append((span.start, Part(kind, Span(low, high))))
            cursor = span.end
        else:
            lost += 1
            found.append((cursor, Part(kind, None, " ".join(text.split()))))
    if lost:
        troubles.append(
            Trouble(
                "unaligned",
                f"{lost} of {len(found)} blocks of the article could not be found again in the"
                " page's bytes.",
                None,
                "Nothing to do; these blocks have no way back to the bytes.",
            )
        )
    found.sort(key=lambda item: item[0])
    return _apart([part for _, part in found])


def _anchored(text: str, wanted: list[str]) -> list[int]:
    """Where the long blocks stand, which cannot be mistaken: as a rule in order, else anywhere."""
    places = [-1] * len(wanted)
    cursor = 0
    for i, key in enumerate(wanted):
        if len(key) >= _ANCHOR:
            places[i] = text.find(key, cursor)
            if places[i] < 0:
                places[i] = text.find(key)
            else:
                cursor = places[i] + len(key)
    return places


def _nearest(text: str, key: str, low: int, high: int) -> int:
    """Where a short block stands: close before the next one rather than somewhere above."""
    return text.rfind(key, low, high) if high < len(text) else text.find(key, low, high)


def _pieced(text: str, key: str, low: int, high: int) -> Span | None:
    """A block out of which something was left: its beginning and its end, if not far apart."""
    half = _ANCHOR // 2
    start = text.find(key[:half], low, high)
    end = text.find(key[-half:], start, high) if start >= 0 else -1
    fits = end >= 0 and end + half - start <= 1.2 * len(key) + 40
    return Span(start, end + half) if fits else None


def _apart(parts: list[Part]) -> list[Part]:
    """No character twice: a block that overlaps the one before begins after it."""
    end = 0
    kept: list[Part] = []
    for part in parts:
        if part.span is not None:
            low = max(part.span.start, end)
            if low >= part.span.end:
                continue
            end = part.span.end
            part = part._replace(span=Span(low, end))
        kept.append(part)
    return kept
