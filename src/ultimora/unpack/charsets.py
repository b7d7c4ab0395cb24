"""Which charset a few bytes are in: every candidate is asked how well it explains them.

A headline has one or two bytes outside ASCII; byte frequencies alone cannot tell charsets apart
there, the letters beside them can. The cost of a reading is -10 ln p, summed over every character
outside ASCII with its two neighbours; charsets and costs are tables, to be added to.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

# Candidates among 8-bit charsets, and what it costs to believe in them before looking.
NARROW = {
    "windows-1252": ("cp1252", 0),
    "iso-8859-15": ("iso8859-15", 25),
    "macintosh": ("mac-roman", 20),
    "ibm850": ("cp850", 25),
    "ibm437": ("cp437", 27),
    "windows-1250": ("cp1250", 20),
    "iso-8859-2": ("iso8859-2", 35),
    "windows-1251": ("cp1251", 15),
    "koi8-r": ("koi8-r", 20),
    "ibm866": ("cp866", 30),
    "windows-1253": ("cp1253", 30),
    "windows-1254": ("cp1254", 45),
}
FOREIGN = ("windows-1251", "koi8-r", "ibm866", "windows-1253")
# The double-byte charsets of the East; all of them cost more to believe in.
DOUBLE = {
    "gb18030": ("gb18030", 40),
    "shift_jis": ("cp932", 40),
    "euc-jp": ("euc-jp", 45),
    "big5": ("big5hkscs", 45),
    "euc-kr": ("cp949", 45),
}

UNHEARD = 130  # a character that these languages do not use
STRANGER = 90  # a neighbour that a letter never has
SYMBOL = 155
WITHIN = 200  # a symbol inside a word
CONTROL = 170
WORST = 300
HINT = 60  # what a declaration or the rest of the delivery is worth
_ENOUGH = 3000  # occurrences; more change no decision
_SAMPLE = 1 << 16

# Cost of typographic marks by what stands before and after: a letter (a), a digit (0), a blank or
# an edge (_), punctuation (.). `*` is any. First match wins.
_MARKS: dict[str, tuple[tuple[str, int], ...]] = {
    "’": (("aa", 45), ("a_", 75), ("a.", 70), ("0_", 90), ("_0", 90), ("*a", 100)),
    "‘": (("_a", 75), (".a", 80), ("_*", 100)),
    "“": (("_a", 60), (".a", 70), ("_0", 80), ("_.", 90), ("a_", 105)),
    "”": (("a_", 65), ("a.", 60), ("._", 60), ("0_", 80), ("..", 75), ("0.", 85)),
    "„": (("_a", 70), (".a", 80), ("_0", 90)),
    "«": (("_a", 65), ("__", 80), (".a", 75), ("_0", 85), ("_.", 90)),
    "»": (("a_", 70), ("a.", 65), ("._", 65), ("..", 75), ("__", 80), ("0_", 90), ("_.", 90)),
    "–": (("__", 55), ("00", 75), ("._", 85), ("a_", 90), ("_a", 95), ("aa", 140), ("_0", 90)),
    "—": (("__", 58), ("aa", 120), ("._", 85), ("a_", 110), ("_a", 90), ("_0", 95)),
    "…": (("a_", 95), ("a.", 95), ("0_", 95), ("_a", 95), ("__", 95)),
    "€": (("__", 70), ("_0", 70), ("0_", 70), ("0.", 75), ("_.", 80), (".0", 90)),
    "£": (("_0", 80), (".0", 90)),
    "°": (("0_", 80), ("_a", 90), ("0.", 85), ("0a", 90)),
    "º": (("0_", 85), ("0.", 90), ("a.", 100)),
    "ª": (("0_", 85), ("0.", 90)),
    "\xa0": (("a.", 70), (".a", 70), ("0a", 75), ("00", 80), ("a0", 80), ("aa", 150), ("*_", 110)),
    "¿": (("_a", 75), (".a", 80)),
    "¡": (("_a", 75), (".a", 80)),
    "•": (("__", 80), ("_a", 90)),
    "·": (("__", 90), ("aa", 140)),
    "§": (("_0", 90), ("__", 85)),
    "™": (("a_", 95), ("a.", 100)),
    "®": (("a_", 95), ("a.", 100)),
    "©": (("__", 90), ("_0", 95), ("_a", 95)),
    "½": (("0_", 105), ("__", 110)),
    "²": (("a_", 100), ("a.", 105)),
    "×": (("__", 110), ("00", 115)),
    "№": (("__", 90), ("_0", 90)),
}
_COMMON_HAN = frozenset(
    "的一是不了人在有他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只"
    "从想實時會國來們說為這個學後發與對過進現開問業東電"
)


@cache
def table(charset: str) -> str:
    """The 256 characters of an 8-bit charset; a byte without one stands for its own control."""
    codec = NARROW[charset][0]
    return "".join(bytes([b]).decode(codec, "ignore") or chr(b) for b in range(256))


@cache
def _letters() -> dict[str, tuple[int, dict[str, int], dict[str, int]]]:
    rows = {}
    content = files(__package__).joinpath("letters.tsv").read_text(encoding="utf-8")
    for line in content.splitlines():
        if not line.startswith("#"):
            letter, cost, before, after = line.split("\t")
            rows[letter] = (int(cost), _row(before), _row(after))
    return rows


def _row(cells: str) -> dict[str, int]:
    return {cell[0]: int(cell[2:]) for cell in cells.split(",")}


@cache
def cost(before: str, letter: str, after: str) -> int:
    """What it costs to believe in a character outside ASCII between its two neighbours."""
    if letter.isalpha():
        return min(WORST, _letter_cost(before, letter, after))
    if letter == "’" and before.isalpha() and after.isalpha() and not _elided(before, after):
        return WITHIN
    if letter in _MARKS:
        for pattern, price in _MARKS[letter]:
            if _fits(pattern[0], before) and _fits(pattern[1], after):
                return price
        return WITHIN if before.isalpha() and after.isalpha() else SYMBOL - 10
    if before.isalpha() and after.isalpha():
        return WITHIN
    return CONTROL if letter < "\xa0" or "\ue000" <= letter <= "\uf8ff" else SYMBOL


def _letter_cost(before: str, letter: str, after: str) -> int:
    low = letter.lower()
    if "\u3040" <= low <= "\ud7a3":
        mixed = 100 * sum(near.isascii() and near.isalpha() for near in (before, after))
        if low <= "\u30ff":
            return 55 + mixed
        return mixed + (50 if low in _COMMON_HAN else 80)
    row = _letters().get(low)
    if row is None:
        return UNHEARD + 2 * (before.isalpha() + after.isalpha()) * 10
    total = row[0] + row[1].get(_fold(before), STRANGER) + row[2].get(_fold(after), STRANGER)
    if letter != low:
        total += 20
        if before.islower():
            total += 80
    elif before.isupper() and after.isupper():
        total += 60
    return total


def _fold(near: str) -> str:
    return near.lower() if near.isalpha() else "_"


def _elided(before: str, after: str) -> bool:
    """Whether an apostrophe stands between these two in Italian, French or English."""
    if after.lower() in "stdmrvl":
        return after.lower() != "t" or before.lower() == "n"
    return before.lower() in "ldnctsmjuvqgroaeè" and after.lower() in "aeiouhyàèéêìîòôùœ"


def _fits(sign: str, near: str) -> bool:
    if sign == "*":
        return True
    if near.isalpha():
        return sign == "a"
    if near.isdigit():
        return sign == "0"
    return sign == ("_" if near.isspace() or not near else ".")


def _contexts(data: bytes) -> Counter[bytes]:
    """Every byte outside ASCII with its two neighbours, counted (the first thousands)."""
    padded = b" " + data + b" "
    found: Counter[bytes] = Counter()
    for number, match in enumerate(re.finditer(rb"[\x80-\xff]", data)):
        if number == _ENOUGH:
            break
        found[padded[match.start() : match.start() + 3]] += 1
    return found


def price(text: str) -> int:
    """The cost of a reading as a whole."""
    padded = f" {text} "
    return sum(
        cost(padded[at], padded[at + 1], padded[at + 2])
        for at in (m.start() for m in _first(re.finditer("[^\0-\x7f]", text)))
    )


def _first(matches: Iterable[re.Match[str]]) -> Iterable[re.Match[str]]:
    for number, match in enumerate(matches):
        if number == _ENOUGH:
            return
        yield match


def weigh(data: bytes, hint: str | None = None) -> tuple[str, float]:
    """The likeliest charset of bytes that may not be UTF-8 throughout, and how sure (0 to 1).

    `hint` is a charset that was declared or that the rest of the delivery is in.
    """
    sample = _sample(data)
    contexts = _contexts(sample)
    prices: dict[str, float] = {}
    for charset, (_, before) in NARROW.items():
        letters = table(charset)
        prices[charset] = before + sum(
            count * cost(letters[c[0]], letters[c[1]], letters[c[2]])
            for c, count in contexts.items()
        )
    if 4 * sum(contexts.values()) < len(re.findall(rb"[A-Za-z]", sample)):
        for charset in FOREIGN:  # a lone letter of theirs in Latin copy is a Latin one misread
            prices[charset] += HINT + sum(contexts.values()) * HINT / 2
    mixed = sample.decode("utf-8", "ultimora.stray")
    if len(mixed) < len(sample):
        prices["utf-8"] = price(mixed)
    if min(prices.values()) > 75 * sum(contexts.values()):
        # No single-byte charset of Europe explains it well: only now the East is asked.
        prices |= _double(sample)
    if hint in prices:
        prices[hint] -= HINT
    return _decide(prices, sample)


def _sample(data: bytes) -> bytes:
    """So much of long data that the first byte outside ASCII is in, cut where ASCII is."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - 1) if first else 0
    end = start + _SAMPLE
    if end < len(data):
        blank = re.compile(rb"[\n ]").search(data, end, end + _SAMPLE)
        end = blank.start() if blank else end
    return data[start:end]


def _double(sample: bytes) -> dict[str, float]:
    prices: dict[str, float] = {}
    for charset, (codec, before) in DOUBLE.items():
        try:
            text = sample.decode(codec)
        except UnicodeDecodeError:
            continue
        # A byte that took part in no character of two is judged like one of a small charset.
        share = min(1.0, _ENOUGH / max(1, sum(c > "\x7f" for c in text)))
        scale = 1.0 if share == 1.0 else 2.0
        prices[charset] = before + price(text) / scale
    return prices


def _decide(prices: dict[str, float], sample: bytes) -> tuple[str, float]:
    best = min(prices, key=prices.__getitem__)
    reading = _reading(best, sample)
    doubt = sum(
        math.exp(max(-60.0, (prices[best] - price) / 10 / 1.5))
        for charset, price in prices.items()
        if charset != best and (price > prices[best] + 200 or _reading(charset, sample) != reading)
    )
    return best, round(min(0.99, 1 / (1 + doubt)), 3)


def _reading(charset: str, sample: bytes) -> str:
    if charset in NARROW:
        return sample.decode("latin-1").translate(_translation(charset))
    return charset


@cache
def _translation(charset: str) -> dict[int, str]:
    letters = table(charset)
    return {b: letters[b] for b in range(128, 256)}
