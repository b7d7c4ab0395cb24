"""Where text is prose: code, addresses and markup are quoted on purpose and never repaired."""

from __future__ import annotations

import re
from bisect import bisect_left

from ultimora.values import Edit

_BLOCK = 512  # characters; evidence is weighed once a block, so hostile text stays linear
_SHORT = 160  # characters of a line that is code as a whole if it is at all
_MANY = 12  # escapes in words that no lesson or listing would show together
_COMPANY = 1500  # characters on either side in which escapes keep each other company
_TOKEN = 120  # characters on either side that may belong to one unbroken token

_BLANKS = (" ", "\n", "\t", "\r", "\u00a0")
_ADDRESS = re.compile(
    r"://|\bwww\.|\w@\w|^[./~\\]|^[A-Za-z]:[\\/]|[?&]\w{1,30}=|[\\/]\w[^\\/]{0,80}[\\/]|#\w+=|"
    r"\.(?:html?|php|aspx?|jsp|pdf|jpe?g|png|gif|svg|webp|docx?|xlsx?|txt|csv|zip|mp[34]|xml|json|"
    r"js|css|py|exe|dll|com|org|net|it|fr|de|es|pt|uk|eu)(?![\w])",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"[`{}]|[!=<>]=|=>|->|::|\w\(\)|</|/>|<\?|=[\"']|\w\(\"|\bprintf?\s*\(|\|\||&&|"
    r"^\s*(?:def|import|from|return|var|let|const|function|public|private|static|include|echo|sed|"
    r"grep|export|SELECT|INSERT|#include|#define|\$|>>>)\s|"
    r"^\s*[\w.-]{1,40} ?= ?\S|^\s*[a-z_][\w-]{0,40}: [\"']|"
    r"\[\^|\]\+|\]\*|\(\?|\\[dwsbB](?![a-z])",
    re.MULTILINE,
)
_PROGRAM = re.compile(
    r"[{}`]|[)\]\"'}]\s?;\s*$|=\s?[\"']|^\s*(?:def|import|from|return|var|let|const|function|echo|\$|>>>)\s|"
    r"^\s*[\w.-]{1,40} ?= ?\S|^\s*[a-z_][\w-]{0,40}: [\"']",
    re.MULTILINE,
)
_TECHNICAL = re.compile(
    r"\b(?:x?html5?|xml|css|json|yaml|unicode|utf-?(?:7|8|16|32)|ascii|iso[- ]?8859|latin-?1|"
    r"cp125\d|windows-125\d|regexp?s?|regular expressions?|espression[ei] regolar[ei]|javascript|"
    r"typescript|python|php|perl|url-?encod\w+|percent-?encod\w+|encod(?:e[ds]?|ings?)|"
    r"codific\w+|kodier\w+|encodage|mojibake|code ?points?|backslash\w*|hexadecimal|esadecimale|"
    r"quoted-printable|base64|escape (?:sequence|code|character)s?|sequenz[ae] di escape|"
    r"escape[ds]? as|query string|printf|latex|charset|character set|zeichensatz|markup|tags? html)"
    r"\b",
    re.IGNORECASE,
)
# Talk of markup and encodings alone, in which an entity may be the subject.
_MARKING = re.compile(
    r"\b(?:(?<![./])(?:x?html5?|xml|css)|unicode|utf-?(?:7|8|16|32)|ascii|iso[- ]?8859|latin-?1|"
    r"cp125\d|windows-125\d|encod(?:e[ds]?|ings?)|codific\w+|kodier\w+|encodage|mojibake|"
    r"code ?points?|escape (?:sequence|code|character)s?|sequenz[ae] di escape|escape[ds]? as|"
    r"charset|character set|zeichensatz|markup|latex)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,400})?/?>|<!--|<!DOCTYPE|<\?xml")


class Prose:
    """One text, asked about its places; answers are kept by block or by line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._technical: dict[int, bool] = {}
        self._marking: dict[int, bool] = {}
        self._marked_up: dict[int, bool] = {}
        self._code: dict[int, bool] = {}
        self._thick: dict[int, bool] = {}

    def technical(self, at: int) -> bool:
        """Whether the passage speaks of encodings, markup or programs."""
        return self._near(self._technical, _TECHNICAL, at, 1)

    def marking(self, at: int) -> bool:
        """Whether the passage speaks of markup or encodings; programs alone do not count."""
        return self._near(self._marking, _MARKING, at, 1)

    def marked_up(self, at: int) -> bool:
        """Whether literal tags stand nearby: then an entity is markup too, not damage."""
        return self._near(self._marked_up, _TAG, at, 4)

    def _near(self, kept: dict[int, bool], pattern: re.Pattern[str], at: int, reach: int) -> bool:
        """Whether a pattern is found in the block of a place or the `reach` on either side."""
        block = at // _BLOCK
        if block not in kept:
            low, high = max(0, block - reach) * _BLOCK, (block + reach + 1) * _BLOCK
            kept[block] = pattern.search(self.text, low, high) is not None
        return kept[block]

    def code(self, at: int) -> bool:
        """Whether the line (as far as it is near) is code, a pattern or a command."""
        start, end = self.line(at)
        if start not in self._code:
            self._code[start] = _CODE.search(self.text, start, end) is not None
        return self._code[start]

    def line(self, at: int) -> tuple[int, int]:
        """The line at a place, cut to the block around it where the line is very long."""
        low = at // _BLOCK * _BLOCK
        start = self.text.rfind("\n", max(0, low - _BLOCK), at) + 1 or max(0, low - _BLOCK)
        end = self.text.find("\n", at, low + 2 * _BLOCK)
        return start, end if end >= 0 else min(len(self.text), low + 2 * _BLOCK)

    def token(self, start: int, end: int) -> str:
        """The unbroken token around a place."""
        return self.before(start) + self.text[start:end] + self.behind(end)

    def before(self, at: int) -> str:
        """The part of an unbroken token that ends at a place."""
        left = self.text[max(0, at - _TOKEN) : at]
        for blank in _BLANKS:
            left = left[left.rfind(blank) + 1 :]
        return left

    def behind(self, at: int) -> str:
        """The part of an unbroken token that begins at a place."""
        right = self.text[at : at + _TOKEN]
        for blank in _BLANKS:
            right = right.partition(blank)[0]
        return right

    def address(self, start: int, end: int) -> bool:
        """Whether the token around a place is an address, a path or the name of a file."""
        token = self.token(start, end)
        if len(token) >= 2 * _TOKEN:
            return True  # no word is that long
        token = token.strip("()[]«»“”\"'.,;:!?")
        return _ADDRESS.search(token) is not None

    def quoted(self, at: int) -> bool:
        """Whether a place must be left alone: code, or talk about code."""
        return self.code(at) or self.technical(at)

    def joined(self, start: int, end: int) -> bool:
        """Whether a letter touches a place."""
        before, behind = self.text[max(0, start - 1) : start], self.text[end : end + 1]
        return before.isalpha() or behind.isalpha()

    def parts(self, start: int, end: int, after: str) -> bool:
        """Whether an escape stands for a dash, and between words, as dashes do."""
        if after not in ("–", "—"):
            return False
        left, right = self.text[max(0, start - 2) : start], self.text[end : end + 2]
        return left[1:] == " " == right[:1] and left[0].isalpha() and right[1:].isalpha()

    def shown(self, start: int, end: int, joined: bool) -> bool:
        """Whether an escape stands in code, or in talk of markup and encodings; one in a word
        (`joined`) is code only where the code is thick."""
        if self.marking(start):
            return True
        return self.coded(start, end) if joined else self.code(start)

    def coded(self, start: int, end: int) -> bool:
        """Whether a place is code for certain: in a short line of it, or thick with its signs.

        Asked instead of `quoted` where escapes keep company: a long paragraph may name a function.
        """
        low, high = self.line(start)
        if high - low < _SHORT:
            return self.code(start)
        block = start // _BLOCK
        if block not in self._thick:
            near = _CODE.findall(
                self.text, max(low, block * _BLOCK), min(high, (block + 1) * _BLOCK)
            )
            self._thick[block] = len(near) > 2
        return self._thick[block] or _CODE.search(self.token(start, end)) is not None

    def worn(self, places: list[int], edit: Edit) -> bool:
        """Whether the company that an escape keeps tells that the copy wears it.

        `places` are those of escapes inside words, sorted. Talk about an escape shows one or two;
        damaged copy has them everywhere, and where they are many only a plain program is spared.
        """
        if in_company(places, edit.start, _MANY):
            start, end = self.line(edit.start)
            signs = _PROGRAM.findall(self.text, start, end)
            return len(signs) < (1 if end - start < _SHORT else 3)  # a long line may cite one
        return in_company(places, edit.start) and not self.coded(edit.start, edit.end)


def in_company(places: list[int], at: int, least: int = 3) -> bool:
    """Whether `least` of the (sorted) places stand near `at`."""
    low = bisect_left(places, at - _COMPANY)
    return low + least <= len(places) and places[low + least - 1] <= at + _COMPANY
