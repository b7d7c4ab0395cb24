"""What stands around a lost sign: the evidence by which the tables of signs tell its part."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from ultimora.reference.tongues import KINDS, TONGUES

# Lost characters stand in the working text as noncharacters, which no interchanged text has
# (Unicode 15, section 23.7): one character each, so that offsets are easy.
PUNCT = "\ufdd0"  # a quote, an apostrophe or a dash
LETTER = "\ufdd1"  # a letter
EITHER = "\ufdd2"  # a letter or a quote, an apostrophe or a dash
ASKED = "\ufdd3"  # EITHER, or the question mark that it looks like
ASKED_PUNCT = "\ufdd4"  # PUNCT, or the question mark that it looks like
SIGNS = PUNCT + EITHER + ASKED + ASKED_PUNCT
MARKS = LETTER + SIGNS

# An intact quote may be the partner of a lost one. All begin with one class: the search leaps.
_RUNS = re.compile(f"[{SIGNS}“”„](?:(?<=[{SIGNS}])[{SIGNS}]+)?")
_OPENING = frozenset('([{«‹“‘„‚"¿¡')
_CLOSING = frozenset(')]}»›”".,;:!?…%')
_FAR = 400  # characters to the partner of a sign, at most

# Every character as what matters of it beside a sign.
_CLASSES = {
    **dict.fromkeys("“„‘‚«‹", "o"), **dict.fromkeys("”»›", "c"), "’": "'", "—": "-", "–": "-",
    "\xa0": "_", "\u202f": "_", "\n": "n", " ": " ", "": "n", LETTER: "a",
    **dict.fromkeys(SIGNS, "#"), **{c: c for c in "()[]-.,;:!?…'\"/&%€$£*+=<>@¿¡|"},
}  # fmt: skip


class _Kinds(dict[str, str]):
    """The class of any character, remembered."""

    def __missing__(self, c: str) -> str:
        kind = "0" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else "x"
        if c.isspace():
            kind = " "
        self[c] = kind
        return kind


_KIND = _Kinds(_CLASSES)
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = re.compile(r"([(\[]?[ \xa0]?['’]?)([^\W\d_]+)")  # from the place backwards
_AFTER = re.compile(r"([)\]]?[.,;:!?…]*[ \xa0]?)([^\W\d_]+)")
_CLAUSE = re.compile(r"[.!?…;:»”\n][^.!?…;:»”\n]*\Z")
_INVERTED = re.compile(r"-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|tu|je|ce)\b")
_AMOUNT = re.compile(
    r"(?<![\d\n])(?:\d{1,3}(?:[.,\xa0 ]\d{3})+|\d+,\d\d?|[2-9]\d|[1-9]\d\d)[ \xa0]?\Z"
)
_STEPS = (1, 2, 3, 4, 6, 9, 13, 20, 32, 60)


# How each kind of mark is called in the evidence.
_CODES = {PUNCT: "p", EITHER: "e", ASKED_PUNCT: "q", ASKED: "Q"}


class _Run(NamedTuple):
    """Signs that touch each other, and the line that they stand in.

    It `sits` as what opens ("o"), closes ("c"), stands apart ("s") or within a word ("i").
    """

    start: int
    end: int
    sits: str
    line: int


class Surroundings:
    """One working text, asked what stands around each of its lost signs.

    `language` is one of the six. A sign's evidence are short strings; which of them speak for
    which part is learned (`tools/build_signs.py`), none of it is decided here.
    """

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.asks = TONGUES[language].questions
        self._does = KINDS[language].get
        self._places: list[int] = []  # where the runs of signs begin
        self._runs: list[_Run] = []
        self._pairs: dict[tuple[int, int], tuple[list[str], list[str]]] = {}
        line = at = 0
        for match in _RUNS.finditer(text):
            start, end = match.span()
            line += text.count("\n", at, start)
            at = start
            before, after = text[start - 1 : start], text[end : end + 1]
            loose = not before or before.isspace() or before in _OPENING
            ended = not after or after.isspace() or after in _CLOSING
            sits = ("o" if not ended else "s") if loose else ("c" if ended else "i")
            self._places.append(start)
            self._runs.append(_Run(start, end, sits, line))

    def around(self, at: int, left: str, right: str, bond: str, spelled: str) -> list[str]:
        """The evidence for the sign at `at`, between the letters `left` and `right` that touch it
        (lost ones among them filled in); `bond` says how well an apostrophe joins the two, and
        `spelled` how well a letter does, where there may have been one."""
        text = self.text
        mark = text[at]
        index = bisect_left(self._places, at + 1) - 1
        start, end, sits, line = self._runs[index]
        k = _CODES[mark]
        if 3 <= at < len(text) - 3:
            b3, b2, b1, _, a1, a2, a3 = map(_KIND.__getitem__, text[at - 3 : at + 4])
        else:
            b1, b2, b3 = (_KIND[text[i] if i >= 0 else ""] for i in (at - 1, at - 2, at - 3))
            a1, a2, a3 = (_KIND[text[i : i + 1]] for i in (at + 1, at + 2, at + 3))
        if left:
            b1 = "A" if left[-1].isupper() else "a"
        if right:
            a1 = "A" if right[0].isupper() else "a"
        run = f"{end - start}{at - start}" if end - start > 1 else ""
        found = [
            k, f"0{k}{b1}{a1}", f"1{b1}{a1}{run}", f"2{b2}{b1}{a1}", f"3{b1}{a1}{a2}",
            f"4{b2}{b1}{a1}{a2}", f"5{b3}{b2}{b1}{a1}{a2}{a3}", f"6{b1}{a1}{a2}{a3}",
            f"7{b3}{b2}{b1}{a1}",
        ]  # fmt: skip
        if spelled:
            found += [
                f"z{spelled}", f"z{spelled}{k}", f"z{spelled}{b1}{a1}", f"z{spelled}{sits}{bond}",
                f"z{spelled[0]}{k}{sits}", f"z{spelled[1:]}{k}{sits}",
            ]  # fmt: skip
        # The words on either side, touching or not.
        low, high = left.lower(), right.lower()
        if left and right:
            found += [
                f"b{bond}", f"b{bond}{run}{k}", f"~<{low}", f"~>{high}", f"l{len(left)}{a1}",
            ]  # fmt: skip
        if left:
            found += [f"~L{sits}{low}", f"~E{low[-2:]}{sits}{a1}"]
        else:
            match = _BEFORE.match(text[max(0, start - 24) : start][::-1])
            if match:
                low = match.group(2)[::-1].lower()
                found += [f"~w{low}{match.group(1)[:1]}", f"~W{sits}{low}"]
        if right:
            found += [f"~R{sits}{high}", f"~B{high[:2]}{sits}{b1}"]
        else:
            match = _AFTER.match(text, end)
            if match:
                gap, word = match.groups()
                high = word.lower()
                case = "A" if word[0].isupper() else "a"
                found += [f"~v{gap}{high}", f"v{gap}{case}{sits}", f"V{gap}{case}{b1}{k}"]
        one, two = self._does(low, "-"), self._does(high, "-")
        found += [f"d{one}{b1}{a1}{two}", f"d{one}{b1}{sits}", f"D{a1}{two}{sits}"]
        if sits in "oc":
            found += self._paired(index, low, run, k)
        else:
            near = self._runs[max(0, index - 3) : index]
            held = any(other.line == line and other.sits == "o" for other in near)
            found += [f"s{held:d}{self._alone(index)}{b1}{a1}", f"~s{sits}{low}", f"~S{sits}{high}"]
        if mark in (ASKED, ASKED_PUNCT):
            found += self._clause(at, start, k, sits, run, two)
        if b1 == "0" or a1 == "0" or (b1 in " _" and b2 == "0"):
            found.append(f"€{self.behind_sum(at):d}{b1}{a1}{a2}")
        return found

    def behind_sum(self, at: int) -> bool:
        """Whether a sum of money stands before a place."""
        return _AMOUNT.search(self.text, max(0, at - 14), at) is not None

    def _partner(self, index: int) -> tuple[int, int]:
        """The nearest run in the same line that closes what this one opens, or the other way, and
        how many stand between that sit like this one; -1 where there is none near."""
        runs, mine = self._runs, self._runs[index]
        step, wanted = (1, "c") if mine.sits == "o" else (-1, "o")
        between = 0
        for at in range(index + step, index + 9 * step, step):
            if not 0 <= at < len(runs) or runs[at].line != mine.line:
                break
            if runs[at].sits == wanted:
                return (at if abs(runs[at].start - mine.start) <= _FAR else -1), between
            between += runs[at].sits == mine.sits
        return -1, between

    def _paired(self, index: int, low: str, run: str, k: str) -> list[str]:
        """What a sign that opens or closes, and its likely partner, part from the sentence."""
        end = self._runs[index].sits
        other, between = self._partner(index)
        if other < 0:
            return [f"{end}n", f"{end}n{self._alone(index)}", f"~{end}n{low}"]
        pair = (index, other) if end == "o" else (other, index)
        if pair not in self._pairs:
            self._pairs[pair] = self._pair(*pair)
        plain, worded = self._pairs[pair]
        # Of several signs in a row, which closes and which asks is told by what is enclosed.
        joined = [f"{end}r{run}{plain[0]}{k}"] if run else []
        return [
            *joined,
            f"{end}{min(between, 2)}", *[end + piece for piece in plain],
            *[f"~{end}{piece}" for piece in worded],
        ]  # fmt: skip

    def _pair(self, opening: int, closing: int) -> tuple[list[str], list[str]]:
        """What two runs of signs may enclose: evidence without words, and with them."""
        text, does = self.text, self._does
        first_start, first_end, *_ = self._runs[opening]
        last_start, last_end, *_ = self._runs[closing]
        size = _step(text.count(" ", first_end, last_start))
        match = _BEFORE.match(text[max(0, first_start - 24) : first_start][::-1])
        lead = match.group(2)[::-1].lower() if match else ""
        before = text[max(0, first_start - 2) : first_start].rstrip(" \xa0")[-1:]
        match = _WORD.match(text, first_end, last_start)
        first = match.group().lower() if match else ""
        match = _AFTER.match(text, last_end)
        then = match.group(2).lower() if match else ""
        start, stop = _KIND[text[first_end]], _KIND[text[last_start - 1]]
        b = _KIND[before] if before else "n"
        after = _KIND[text[last_end : last_end + 1]] + _KIND[text[last_end + 1 : last_end + 2]]
        a, z, t = does(lead, "-"), does(first, "-"), does(then, "-")
        return [
            f"1{size}{start}", f"2{size}{stop}{after}", f"3{b}{start}{stop}{after}",
            f"4{a}{b}{z}{start}", f"5{size}{a}{b}", f"6{z}{start}{size}", f"7{b}{size}{after}",
            f"8{a}{b}{stop}{after}", f"9{t}{after}{stop}", f"0{a}{z}{t}{size}",
        ], [f"1{lead}{start}", f"2{first}{b}", f"3{then}{after}", f"4{lead}{size}"]  # fmt: skip

    def _alone(self, index: int) -> str:
        """How many signs stand in the line before and behind, and whether they sit like this."""
        runs, mine = self._runs, self._runs[index]
        before, after = runs[index - 1 : index], runs[index + 1 : index + 2]
        sides = (side[0].sits if side and side[0].line == mine.line else "n"
                 for side in (before, after))  # fmt: skip
        return "".join(sides) + mine.sits

    def _clause(self, at: int, start: int, k: str, sits: str, run: str, onward: str) -> list[str]:
        """Whether the clause before asks something; `onward` is what the next word does."""
        text = self.text
        window = text[max(0, start - 200) : start]
        match = _CLAUSE.search(window)
        clause = window[match.start() + 1 :] if match else window
        words = _WORD.findall(clause.lower())
        first, second, *_ = [*words, "", ""]
        asking = (first in self.asks) * 2 + (second in self.asks)
        somewhere = any(word in self.asks for word in words)
        inverted = _INVERTED.search(clause) is not None
        after = text[at + 1 : at + 4].lstrip(" \xa0" + MARKS)[:1]
        follows = _KIND[after]
        opened = "¿" in clause
        return [
            f"?{asking}{somewhere:d}{inverted:d}{opened:d}{sits}{follows}", f"?{k}{sits}{follows}",
            f"~1{first}{sits}", f"~2{first} {second}", f"?n{_step(len(words))}{sits}{follows}",
            f"?{asking}{somewhere:d}{inverted:d}{sits}", f"?r{run}{asking}{somewhere:d}{opened:d}",
            f"?g{somewhere:d}{inverted:d}{opened:d}{sits}{follows}{onward}",
            f"?e{_KIND[match.group()[0]] if match else ''}{sits}",
        ]  # fmt: skip


def _step(count: int) -> str:
    """A count as a letter, coarser the larger it is."""
    return "abcdefghijk"[bisect_left(_STEPS, count)]
