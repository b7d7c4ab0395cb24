"""Page breaks: the sentence goes on where the page ended, and what the page added goes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ultimora.repair.hyphens import undivided
from ultimora.repair.lines import Line, lines
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit

_RULE = re.compile(r"([-_=–—*])\1{2,}|(?:[-_–—*] ){2,}[-_–—*]")
_DASHED = re.compile(r"[-–—] ?\d{1,4} ?[-–—]")
_NUMBER = re.compile(r"\[\d{1,4}\]|\d{1,4}(?: ?/ ?\d{1,4})?")
_PAGE = re.compile(
    r"[-–—\[( ]{0,3}(?:pagina|pag\.?|page|seite|página|pág\.?|p\.) ?\d{1,4}"
    r"(?P<of> ?(?:di|of|de|von|sur|/) ?\d{1,4})?[-–—\]) ]{0,3}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+(?P<of>\s+\d{1,4} ?/ ?\d{1,4})?")
_STAMP = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?: [AP]M)?(?:\s.{0,100})?")
# A running head that stands once, known by the page's number at its end or its beginning.
_HEADED = re.compile(
    r"[^\W\d_][^\n]{2,60}?(?: ?[-–—|·] ?| {2,})\d{1,3}|"
    r"\d{1,3}(?: ?[-–—|·] ?| {2,})[^\W\d_][^\n]{2,60}"
)
_NUMBERED = re.compile(r"(?:[-–—|·] ?| {2})\d{1,3}\Z")
_FIRST = frozenset("-_=–—*[(0123456789PpSsſhw")
_WORDED = frozenset("PpSsſhw")  # the letters among them
_LAST = frozenset("-–—])")
_SHORTEST_PAGE = 120  # characters between two heads of pages
_LONGEST_HEAD = 100  # characters of a running head or foot
_DIGITS = re.compile(r"\d+")

_TERMINAL = frozenset(".!?…:;。！？")
_CLOSING = "\"'”’»)]"
_BLANKS = " \t\r\u00a0"
_INTO = frozenset("\"'“‘«(„" + _BLANKS)  # what may stand before the first letter of a line
_FINAL = frozenset(".!?…:;,\"'”’»%")  # no word ends with these, nor the mark of a page
_LOWER = re.compile(r"[\"'“‘«(„]?[^\W\d_]")
_STRUCTURE = re.compile(r"(?:[-*+•·#>|]|\d{1,3}[.)])\s|[|>#]|\S*@|\S+/\S+$")
# Words that never end a sentence: whatever follows, it goes on.
_OPEN = frozenset(
    str.split(
        "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli "
        "delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli "
        "nelle sul sullo sulla sui sugli sulle e ed o che the an of to at by for with from and or "
        "that as is les des du au aux et ou que qui en dans par pour sur avec der die das den dem "
        "des ein eine einen einem einer und oder von zu im am mit bei aus nach el los las unos "
        "unas y para sin os as um uma do dos da no na nos nas ao aos em com"
    )
)
_OPEN_ENDS = frozenset(word[-1] for word in _OPEN) | frozenset(word[-1].upper() for word in _OPEN)


class Zone(NamedTuple):
    """What stands between two printed lines of copy: marks (by kind) and nothing else."""

    at: int  # index of the line before
    before: Line
    after: Line
    kinds: frozenset[str]
    apart: bool  # empty lines keep the marks from the copy


def page_break(text: str, scene: Scene) -> list[Edit]:
    """Page breaks, page numbers and running heads: out of a sentence, and from between paragraphs.

    A mark counts as a page's only where the sentence plainly goes on behind it; once one of a
    kind does, its like between whole paragraphs go too, and the paragraphs stay apart. Form feeds,
    ``page 2 of 3`` and what a container marked need no such proof. A ``---`` that separates
    sections stays.
    """
    if not scene.settings.unwrap or not _worth(scene):
        return []
    every = lines(text)
    zones = list(_zones(every, _marks(every, scene), _turns(every, scene)))
    if not zones:
        return []
    chance = _chance(zones)
    zones = [zone for zone in zones if not zone.kinds <= chance]
    proven = {kind for zone in zones if _goes_on(zone) for kind in zone.kinds}
    known = None
    edits = []
    for zone in zones:
        start, end = zone.before.end, zone.after.start
        after: str | None = None
        sure = 0.99
        least = 2 if _small(zone.after.body) else 20  # a heading is short, and a capital follows
        if _goes_on(zone) or (
            _sure_marks(zone, proven) and _may_go_on(zone) and len(zone.before.body) >= least
        ):
            if zone.before.body.endswith("-") and zone.before.body[-2:-1].isalpha():
                known = known or table(scene)
                after, sure = undivided(text, start - 1, end, known)
                start -= 1
            else:
                after = " "
            if _wrapped(every, zone):
                start, after = zone.before.end, "\n"
            sure = min(sure, 0.99 if _goes_on(zone) else 0.95)
        elif _sure_marks(zone, proven) and _whole(zone) and text[start:end].strip(" \t\r\n"):
            after, sure = "\n\n", 0.98
        if after is not None and text[start:end] != after:
            edits.append(Edit(start, end, text[start:end], after, "page_break", sure))
    return edits


def _chance(zones: list[Zone]) -> set[str]:
    """Lines that come back, but seldom in mid sentence: of the pages of print at least one in three
    ends there, of the entries of a list only what does so by chance."""
    seen = Counter(kind for zone in zones for kind in zone.kinds if kind.startswith("running"))
    cut = Counter(kind for zone in zones if _goes_on(zone) for kind in zone.kinds)
    return {kind for kind, count in seen.items() if 3 * cut[kind] < count}


def _worth(scene: Scene) -> bool:
    """Whether a line could be a page's mark at all: the cheap look that spares clean text."""
    if scene.pieces or "\x0c" in scene.signs:
        return True
    short = [line for line in scene.printed if len(line) <= _LONGEST_HEAD]
    return len(scene.lines) > 1 and _marked(short) and _torn(scene.printed)


def _marked(short: list[str]) -> bool:
    """Whether any short line looks like a page's mark, comes back, or is numbered."""
    if any(map(_maybe, [line for line in short if line[0] in _FIRST])):
        return True
    if len(set(short)) < len(short):
        return True
    numbered = [line for line in short if line[-1].isdigit() or line[0].isdigit()]
    if not numbered:
        return False
    alike = set(_DIGITS.sub("0", "\n".join(numbered)).split("\n"))
    return len(alike) < len(numbered) or any(_headed(line.strip()) for line in numbered)


def _torn(printed: list[str]) -> bool:
    """Whether any sentence may go on behind what may be a page's mark, or a mark be proof in
    itself: where neither is so, there is no page break to be found."""
    begun = [i for i, line in enumerate(printed) if line[0].islower() or line[0] in _INTO]
    for index in begun:
        if index > 1 and _small(printed[index].lstrip(_BLANKS)) and _passing(printed[index - 1]):
            return True
    unended = [line.strip(_BLANKS) for line in printed if line[-1] not in _FINAL]
    return any(
        body.rsplit(None, 1)[-1].lower() in _OPEN
        if body[-1] in _OPEN_ENDS
        else body[0] in _FIRST and _kind(body) == "page of"
        for body in filter(None, unended)
    )


def _passing(line: str) -> bool:
    """Whether a line may be the mark of a page, by its looks or because it comes back."""
    body = line.strip(_BLANKS)
    if body[:1].islower() or body[-1:] in (".", ",", ";", "。") or len(body) > _LONGEST_HEAD:
        return _kind(body) is not None
    return True


def _maybe(line: str) -> bool:
    first = line[0]
    if first in "hw":
        return line.startswith(("http", "www."))
    if first.isalpha():
        last = line.rstrip()[-1]
        if last not in _LAST and not last.isdigit():
            return False
    return _kind(line.strip()) is not None


def _headed(body: str) -> bool:
    """Whether a line holds a page's number and a title; a glance at its ends tells most apart."""
    if not body[0].isdigit() and not _NUMBERED.search(body, max(0, len(body) - 6)):
        return False
    return _HEADED.fullmatch(body) is not None


def _kind(body: str) -> str | None:
    """The kind of page mark that a line is by its looks, if any."""
    if not body or len(body) > _LONGEST_HEAD + 40:
        return None
    first = body[0]
    if first.isalpha():
        return _worded(body) if first in _WORDED else None
    if first.isdigit():
        return "number" if _NUMBER.fullmatch(body) else "stamp" if _STAMP.fullmatch(body) else None
    if _RULE.fullmatch(body):
        return "rule"
    if _DASHED.fullmatch(body):
        return "dashed number"
    return "number" if _NUMBER.fullmatch(body) else _worded(body)


def _worded(body: str) -> str | None:
    """The kind of page mark that holds words: a page's number, or its address."""
    for pattern, kind in (_PAGE, "page"), (_ADDRESS, "address"):
        match = pattern.fullmatch(body)
        if match:
            return "page of" if match["of"] else kind
    return None


def _marks(every: list[Line], scene: Scene) -> dict[int, str]:
    """Lines that a page may have added, by their index: marks by looks, repeats, and pieces."""
    marks = {i: kind for i, line in enumerate(every) if line.body and (kind := _kind(line.body))}
    marks.update(_running(every, marks))
    starts = [line.start for line in every]
    for piece in scene.pieces:
        if piece.kind in ("running", "break"):
            first = max(0, bisect_right(starts, piece.span.start) - 1)
            last = bisect_right(starts, max(piece.span.start, piece.span.end - 1))
            for index in range(first, last):
                if every[index].body and every[index].start >= piece.span.start:
                    marks[index] = "piece"
    return marks


def _running(every: list[Line], marks: dict[int, str]) -> dict[int, str]:
    """Short lines that come back (but for their digits), and the title at a page break."""
    short = {
        index: _DIGITS.sub("0", line.body).casefold()
        for index, line in enumerate(every)
        if (
            4 <= len(line.body) <= _LONGEST_HEAD
            and marks.get(index) in (None, "address", "stamp")
            and not line.body[0].islower()
        )
        or marks.get(index) == "address"
    }
    counts = Counter(short.values())
    ended = [_ended(line.body) for line in every if len(line.body) > 40]
    if sum(ended) < 0.4 * len(ended):
        counts.clear()  # a list repeats itself where print does not
    at: dict[str, int] = {}
    for index, body in short.items():
        if body in at and every[index].start - at[body] < _SHORTEST_PAGE:
            counts[body] = 0  # what comes back so soon is a list, not the head of a page
        at[body] = every[index].start
    title = next((line.body.lstrip("# ").casefold() for line in every if line.body), "")
    first = next((index for index, line in enumerate(every) if line.body), -1)
    return {
        index: f"running {body}"
        for index, body in short.items()
        if index != first
        and (counts[body] > 1 or (body == title and len(title) > 8) or _headed(every[index].body))
        and not body.endswith((".", ",", ";", "。"))
        and any(c.isalpha() for c in body)
    }


def _turns(every: list[Line], scene: Scene) -> set[int]:
    """Lines that open a page, by what the container says of its pieces."""
    starts = [line.start for line in every]
    turns: set[int] = set()
    page: int | None = None
    for piece in scene.pieces:
        if piece.kind in ("running", "break") or piece.page is None:
            continue
        if page is not None and piece.page != page:
            turns.add(max(0, bisect_right(starts, piece.span.start) - 1))
        page = piece.page
    return turns


def _zones(every: list[Line], marks: dict[int, str], turns: set[int]) -> Iterator[Zone]:
    before = -1
    kinds: set[str] = set()
    apart = True
    for index, line in enumerate(every):
        if index in marks:
            kinds.add(marks[index])
            apart = (apart and index > 0 and not every[index - 1].body) or (
                apart and index - 1 in marks
            )
            apart = apart and (index + 1 >= len(every) or not every[index + 1].body
                               or index + 1 in marks)  # fmt: skip
            if every[index].feed:
                kinds.add("feed")
        elif line.body:
            if index in turns:
                kinds.add("piece")
            if kinds and before >= 0:
                yield Zone(before, every[before], line, frozenset(kinds), apart)
            before, kinds, apart = index, set(), True
            if line.feed:
                kinds.add("feed")
        elif line.feed:
            kinds.add("feed")


_PROOF = frozenset(("feed", "page of", "piece"))


def _goes_on(zone: Zone) -> bool:
    """Whether the sentence before the break plainly goes on behind it."""
    before, after = zone.before.body, zone.after.body
    if not _may_go_on(zone):
        return False
    if zone.kinds & _PROOF:
        return _small(after)
    if zone.kinds <= {"address", "stamp"}:
        return False  # an address may be the sentence's own; a page's comes with other marks
    if all(kind.startswith("running") or kind in ("address", "stamp") for kind in zone.kinds):
        return _small(after) and zone.apart and len(before) >= 30
    open_end = before.split()[-1].lower() in _OPEN
    # A rule or a number alone might as well part two stanzas in small letters.
    weak = zone.kinds <= {"rule", "number"} and not (open_end and _small(after))
    return (
        zone.apart
        and len(before) >= (45 if weak else 20)
        and len(after.split()) > 1
        and (_small(after) or (open_end and after[0].isalnum()))
    )


def _ended(body: str) -> bool:
    """Whether a sentence ends with the line."""
    return body.rstrip(_CLOSING)[-1:] in _TERMINAL


def _small(body: str) -> bool:
    opening = _LOWER.match(body)
    return opening is not None and opening.group()[-1].islower()


def _may_go_on(zone: Zone) -> bool:
    """Whether nothing speaks against one sentence on both sides of the break."""
    before, after = zone.before.body, zone.after.body
    if _ended(before) or _STRUCTURE.match(after) or _STRUCTURE.match(before):
        return False
    if zone.kinds == {"number"} and len(before.split()) < 4:
        return False
    return (after[0].isalnum() or _LOWER.match(after) is not None) and (
        before[-1].isalnum() or before[-1] in ",-–—)]»”’'\"%"
    )


def _sure_marks(zone: Zone, proven: set[str]) -> bool:
    """Whether the marks are a page's: proof in themselves, or of a kind proven elsewhere."""
    return bool(zone.kinds & (_PROOF | (proven - {"address", "stamp"})))


def _whole(zone: Zone) -> bool:
    """Whether running copy stands on both sides, so that the break parts two paragraphs."""
    if zone.kinds & _PROOF:
        return True
    return all(
        len(line.body) >= 40 and " " in line.body and not _STRUCTURE.match(line.body)
        for line in (zone.before, zone.after)
    ) and _ended(zone.before.body)


def _wrapped(every: list[Line], zone: Zone) -> bool:
    """Whether the copy around the break is set in lines, so that a line end is all it needs."""
    last, before = every[zone.at - 1], zone.before
    return (
        zone.at > 0
        and 30 <= len(last.body) <= 100
        and abs(len(last.body) - len(before.body)) <= 20
        and not _ended(last.body)
    )


PAGES = (page_break,)
