"""UTF-8 read as something else: whole sequences are put back, broken ones are handed to context."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial

from ultimora.reference.codepages import BLANK, LOSSES, misreadings
from ultimora.reference.tongues import speaks_of_encodings
from ultimora.reference.words import LANGUAGES, words
from ultimora.repair.damage import Mark
from ultimora.repair.scene import Scene
from ultimora.repair.shown import Showcase
from ultimora.repair.surroundings import LETTER
from ultimora.repair.vocabulary import letters_around

MISREAD = "misread_utf8"  # the accident, as marks and edits name it
_SURE = 3  # the weight at which a chain of sequences is damage whatever stands around it
_COMPANY = 3  # sure sequences beside which doubtful ones are damage too
_MANY = 8  # sequences that nobody shows on purpose

# What may follow a word, or close it; what follows one only here and there; all other signs
# outside ASCII follow no word at all.
_STOPS = frozenset("‘’“”„‹›«»…–—\xad\xa0")
_MARKS = frozenset("ªº©®°²³¹™†‡•·‰€§№")
_NOISE = frozenset("@#$%^&*_+=~|\\<>{}")


# A mark of its five parts, without the call that names them: misread copy has hundreds.
_mark: Callable[[tuple[int, int, str, str, str]], Mark] = partial(tuple.__new__, Mark)


def _unit(start: int, end: int, char: str) -> Mark:
    """A UTF-8 sequence in its wrong reading, and the one character that it says."""
    return Mark(start, end, LETTER, char, MISREAD)


@cache
def _decoded(unit: str, name: str) -> str:
    """What a sequence says; empty where it says nothing."""
    table = misreadings()[name].bytes_of
    raw = bytes(0xA0 if c == BLANK else table.get(c, 0) for c in unit)
    try:
        pair = raw.decode("utf-8", "surrogatepass")
        return pair.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        return ""


# How much a character is to be expected in copy: what stands in none speaks against a sequence.
_PRIORS: tuple[tuple[int, int, int], ...] = (
    (0x80, 0x9F, 0), (0xA8, 0xA8, 0), (0xAF, 0xAF, 0), (0xB4, 0xB4, 0), (0xB8, 0xB8, 0),
    (0xA0, 0x131, 1), (0x134, 0x137, 1), (0x139, 0x148, 1), (0x14A, 0x17E, 1),
    (0x192, 0x192, 1), (0x218, 0x21B, 1), (0x2C6, 0x2DD, 1), (0x300, 0x36F, 1),
    (0x384, 0x3CE, 0), (0x401, 0x45F, 0), (0x490, 0x491, 0), (0x5B0, 0x5EA, 0),
    (0x60C, 0x660, 0), (0x661, 0x66A, 0), (0x67E, 0x67E, 0), (0x686, 0x686, 0),
    (0x698, 0x698, 0), (0x6A9, 0x6AF, 0), (0x6CC, 0x6CC, 0), (0x6F0, 0x6F9, 0),
    (0x900, 0xDFF, 0), (0xE01, 0xE5B, 0), (0x10D0, 0x10FF, 0), (0x1D2C, 0x1D6A, 1),
    (0x1EA0, 0x1EF9, 1), (0x2000, 0x200F, 1), (0x2010, 0x203A, 2), (0x20A0, 0x20BF, 2),
    (0x20D0, 0x20F0, 1), (0x2070, 0x209C, 1),
    (0x2100, 0x214F, 2), (0x2150, 0x245F, 1), (0x2460, 0x24FF, 0), (0x2500, 0x25FF, 1),
    (0x2600, 0x27BF, 2), (0x2800, 0x2BFF, 0), (0x3000, 0x30FF, 0), (0x3400, 0x9FFF, -1),
    (0xAC00, 0xD7A3, -1), (0xFB00, 0xFB06, 1), (0xFE00, 0xFE0F, 1), (0xFEFF, 0xFEFF, 2),
    (0xFF00, 0xFFEF, 1), (0x1D400, 0x1D7FF, 1), (0x1F000, 0x1FAFF, 3), (0xFFFD, 0xFFFD, 2),
)  # fmt: skip


@cache
def _prior(char: str) -> int:
    code = ord(char)
    if unicodedata.category(char) in ("Cn", "Co", "Cs"):
        return -9
    return next((prior for low, high, prior in _PRIORS if low <= code <= high), -4)


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, " ").split(" ")[0]


@lru_cache(maxsize=65536)
def _weight(before: str, unit: str, after: str, char: str, lead: int) -> int:
    """How sure it is that a sequence is damage: what is odd in it as copy, and what it would say.

    `before` are the two characters before it, `after` the one behind, `lead` its first byte.
    """
    score = _prior(char)
    first, last = unit[0], before[-1:]
    shouted = last.isupper() and before[0].isupper() and len(before) == 2
    if last.islower() and first.isupper():
        score += 2
    if last.isalpha() and not first.isalpha() and first not in _STOPS:
        score += 2
    if last.isalpha() and first.isalpha() and _script(last) != _script(first):
        score += 2
    if first == "Â" and not last.isupper():
        score += 2
    if lead == 0xE2 and len(unit) == 3 and unit[-1] not in "”’":
        score += 1
    score += sum(_odd(c, unit[i], after, last, shouted) for i, c in enumerate(unit[1:]))
    if len(unit) > 2 and all(map(str.isalpha, unit)):
        score += 1  # hardly a word has three letters outside ASCII in a row
    if unicodedata.combining(char) and unit.isalpha():
        score -= 2
    if char.isalpha() and (last in _NOISE or after in _NOISE):
        score -= 2
    return score


def _odd(c: str, previous: str, after: str, before: str, shouted: bool) -> int:
    """How odd one character of a sequence is where it stands: after `previous` in the sequence,
    which itself stands between `before` and `after`."""
    if c < "\xa0":
        return 3
    if c == "\xad":
        return 0 if before.isalpha() else 2
    if c == "\xa0":
        return 2 if previous in "ÃÂÅÐ" and not shouted else 0
    if c in _STOPS:
        return 2 if after.isalpha() and previous.isalpha() and c not in "’‘" else 0
    if c in _MARKS:
        return 3 if after.isalpha() else 2 if previous.isalpha() and not before.isalpha() else 0
    if _drawn(previous):
        return 0 if _drawn(c) else 2
    if not c.isalpha():
        return 2
    if not previous.isalpha():
        return 1
    if _script(previous) != _script(c) or (previous.islower() and c.isupper()):
        return 2
    if previous in "ÂÃÄÅâï" and c in "ƒŠŒŽšœžŸµ":
        return 2
    return 2 if previous.isupper() and c.isupper() and after.islower() else 0


def _drawn(c: str) -> bool:
    """Whether a character is one of those that frames are drawn with."""
    return "\u2500" <= c <= "\u25ff"


def whole_units(text: str, scene: Scene) -> list[Mark]:
    """UTF-8 that was read as another code page: each whole sequence with its character.

    Nothing is lost in this accident, so each repair is certain once the channel is believed: a
    sequence must be odd as copy and say something that can stand where it stands, or stand in the
    company of such.
    """
    alphabet = scene.alphabet
    telling = alphabet - _STOPS
    if not telling or ("\ufffd" not in alphabet and all(map(_plain, scene.runs))):
        return []
    telling -= _own_script(alphabet)
    if not telling:
        return []
    pages = _pages(scene, telling)
    if not pages and not ("\ufffd" in alphabet and scene.language not in LANGUAGES):
        return []
    sure, doubtful, met, size = _chains(text, pages, telling)
    many = len(sure) >= _COMPANY
    for unit in doubtful:
        if (many and not _breaks_word(text, unit, scene.language)) or (
            not many and _makes_word(text, unit, scene.language)
        ):
            sure.append(unit)
    if "\ufffd" in scene.alphabet:
        met.add("cp1252")
    if not sure and not met:
        return []
    known = scene.language in LANGUAGES
    sure.sort()
    # Where all that touches is explained, only a character alone can have lost what followed it.
    lone = frozenset(_LONE.findall(scene.odd))
    if sum([end - start for start, end, _, _, _ in sure]) < size or any(
        not lone.isdisjoint(misreadings()[name].leads) for name in met
    ):
        sure += list(_loose(text, tuple(sure), met, known))
        sure.sort()
    return _unquoted(text, sure)


def _plain(run: str) -> bool:
    """Whether a run is but a letter behind a mark, as in ``l’été``: it says nothing in any page."""
    return len(run) == 2 and run[0] in _STOPS and run[1].isalpha()


def _own_script(alphabet: frozenset[str]) -> frozenset[str]:
    """The letters of other scripts in copy that is written in them: letters whose bytes no UTF-8
    has (0xF5 and above) show that it is, and not misread."""
    if len(alphabet & _no_utf8()) < 3 and not any(map(_beyond, alphabet)):
        return frozenset()
    return frozenset(c for c in alphabet if c in _MARKS or (c > "\u036f" and c not in _RARE))


# Letters of the code pages that few alphabets have: what shows UTF-8 misread among copy in its own
# script.
_RARE = frozenset("ЂЃѓЉЊЌЋЏђљњќћџЎўЈјЅѕΫΪ΅ΆΈΉΊΌΎΏΐ")


@cache
def _no_utf8() -> frozenset[str]:
    pages = misreadings()["cp1251"], misreadings()["cp1253"]
    return frozenset(c for m in pages for c, byte in m.bytes_of.items() if byte > 0xF4)


def _beyond(c: str) -> bool:
    """Whether a character is a letter of a script that no code page here has."""
    return "\u0590" <= c < "\u1e00" or "\u2e80" <= c < "\uf000"


# Its first class stands alone, so that the search leaps to it.
_RUN = re.compile(r"[^\x00-\x7f\ufffd][^\x00-\x7f\ufffd]+")


_LONE = re.compile(r"(?<![^\x00-\x7f\ufffd])[^\x00-\x7f\ufffd](?![^\x00-\x7f\ufffd])")
_C1 = re.compile("[\x80-\x9f]")
_Parse = tuple[tuple[int, int, str], ...]  # starts, ends and characters within a run


@lru_cache(maxsize=16384)
def _parsed(run: str) -> dict[str, tuple[int, int, _Parse]]:
    """The code pages that make the most of a run of characters outside ASCII: for each how many
    characters it covers, how likely what it says is, and its sequences."""
    found: dict[str, tuple[int, int, _Parse]] = {}
    for name, misreading in misreadings().items():
        parse = tuple(
            (m.start(), m.end(), char)
            for m in misreading.units.finditer(run)
            if (char := _decoded(m.group(), name)) and _prior(char) > -9
            and (char >= "\xa0" or name == "cp1252")
        )  # fmt: skip
        if parse:
            prior = sum(_prior(c) - (unicodedata.combining(c) > 0) for _, _, c in parse)
            if prior >= 0 or len(parse) >= _COMPANY:
                found[name] = (sum(e - s for s, e, _ in parse), prior, parse)
    most = max((covered for covered, _, _ in found.values()), default=0)
    size = len(run) - 2 * run.endswith("â€")  # whose third is a quote that was straightened
    if 4 * most < 3 * size and size > 3 and not _C1.search(run):
        return {}  # noise: no page makes sense of it
    return {name: entry for name, entry in found.items() if entry[0] == most}


def _pages(scene: Scene, telling: frozenset[str]) -> list[str]:
    """The code pages that make sense of any run of the text, the one that makes most sense of all
    of them first; none where most runs make no sense in any."""
    sense: dict[str, int] = {}
    good = noise = 0
    for run in scene.runs:
        if len(run) < 2 or telling.isdisjoint(run):
            continue
        for part in run.split("\ufffd"):
            parsed = _parsed(part)
            good += bool(parsed)
            noise += not parsed and len(part) > 3 and max(part) <= "\xff"
            for name, (covered, prior, _) in parsed.items():
                sense[name] = sense.get(name, 0) + covered + prior
    if noise > 2 * good + 2:
        return []
    return sorted(sense, key=lambda name: -sense[name])


def _page_of(run: str, pages: list[str], telling: frozenset[str]) -> str:
    """The code page in which a run says the likeliest things; empty where it says nothing."""
    parsed = {} if telling.isdisjoint(run) else _parsed(run)
    name = next((page for page in pages if page in parsed), "")
    if name and "cp1252" in parsed and parsed["cp1252"][1] >= parsed[name][1]:
        return "cp1252"  # the commonest by far
    return name


def _chains(
    text: str, pages: list[str], telling: frozenset[str]
) -> tuple[list[Mark], list[Mark], set[str], int]:
    """The sequences that are sure, for they are so together with those that they touch; the
    doubtful ones; the code pages of the sure; and how long the runs are that they stand in."""
    sure: list[Mark] = []
    doubtful: list[Mark] = []
    met: set[str] = set()
    size = 0
    believed: dict[str, str] = {}
    for match in _RUN.finditer(text):
        run = match.group()
        size += len(run)
        name = believed.get(run)
        if name is None:
            name = believed[run] = _page_of(run, pages, telling)
        if not name:
            continue
        at, end = match.span()
        before = text[at - 2 : at] if at > 1 else text[:at]
        for low, high, char, weight in _weighed(before, run, text[end : end + 1], name):
            if weight >= _SURE:
                sure.append(_mark((at + low, at + high, LETTER, char, MISREAD)))
                met.add(name)
            else:
                doubtful.append(_mark((at + low, at + high, LETTER, char, MISREAD)))
    return sure, doubtful, met, size


@lru_cache(maxsize=32768)
def _weighed(before: str, run: str, after: str, name: str) -> tuple[tuple[int, int, str, int], ...]:
    """The sequences in one run where it stands, each with the weight of its chain."""
    table = misreadings()[name].bytes_of
    text, shift = before + run + after, len(before)
    chains: list[tuple[list[Mark], list[int]]] = []
    for low, high, char in _parsed(run)[name][2]:
        start, end = low + shift, high + shift
        if not chains or chains[-1][0][-1].end != start:
            chains.append(([], []))
        chains[-1][0].append(_unit(start, end, char))
        chains[-1][1].append(
            _weight(text[max(0, start - 2) : start], text[start:end], text[end : end + 1],
                    char, table[text[start]])
        )  # fmt: skip
    found = []
    for chain, weights in chains:
        weights = _in_company(text, chain, weights)
        bonus = len(chain) if len(chain) >= _COMPANY and _one_script(chain) else 0
        weight = sum(weights) + bonus
        if weight >= _SURE or max(weights) > 0:
            found += [(u.start - shift, u.end - shift, u.options, weight) for u in chain]
    return tuple(found)


def _in_company(text: str, chain: list[Mark], weights: list[int]) -> list[int]:
    """The weights, less where a letter would stand among such as it never stands among: a small
    one among capitals, one of another script in a Latin word."""
    unit = chain[0]
    if len(chain) == 1 and "\u02c6" <= unit.options <= "\u02dd":
        return [weights[0] - 3]  # an accent by itself stands in no copy
    if len(chain) > 1 or not unit.options.isalnum():
        return weights
    before, after = text[max(0, unit.start - 2) : unit.start], text[unit.end : unit.end + 1]
    if _foreign(unit.options) and any(c.isalpha() or c > "\x7f" for c in before[-1:] + after):
        return [weights[0] - 4]
    shouted = len(before) == 2 and before[0].isupper() and before[1].isupper()
    return [weights[0] - 2] if unit.options.islower() and (shouted or after.isupper()) else weights


@cache
def _foreign(char: str) -> bool:
    """Whether a letter or digit stands in no Latin word, and in no formula."""
    return char.isalnum() and ("\u0400" <= char < "\u1e00" or "\u2e80" <= char < "\ufb00")


def _one_script(chain: list[Mark]) -> bool:
    """Whether the sequences say letters of one script that is not Latin."""
    scripts = {_script(u.options) for u in chain if u.options.isalpha()}
    return len(scripts) == 1 and "LATIN" not in scripts


def _loose(text: str, sure: Sequence[Mark], pages: set[str], known: bool) -> Iterator[Mark]:
    """Beside what is sure, sequences whose no-break space became a blank, or that lost a byte.

    `known` is whether the words of the language are, so that context will tell what was lost.
    """
    starts = [u.start for u in sure]
    begun = frozenset(starts)

    def taken(at: int) -> bool:
        index = bisect_right(starts, at) - 1
        return index >= 0 and at < sure[index].end

    for name in sorted(pages):
        group: list[re.Match[str]] = []
        touching, last = False, 0
        for match in misreadings()[name].loose.finditer(text):
            start, end = match.span()
            if last != start:
                if group:
                    yield from _loosened(text, name, group, touching, len(sure), known)
                    group = []
                touching = False
            last = end
            if start in begun or taken(start) or taken(end - 1):
                touching = True
                if group:
                    yield from _loosened(text, name, group, touching, len(sure), known)
                    group = []
            else:
                touching = touching or taken(start - 1) or taken(end)
                group.append(match)
        yield from _loosened(text, name, group, touching, len(sure), known)


def _loosened(
    text: str, name: str, group: list[re.Match[str]], touching: bool, sure: int, known: bool
) -> Iterator[Mark]:
    """What to make of sequences that touch each other, and perhaps whole ones."""
    western = name == "cp1252"
    for match in group:
        unit = match.group()
        start, end = match.span()
        lead = misreadings()[name].bytes_of[unit[0]]
        before, after = text[start - 1 : start], text[end : end + 1]
        if any(c in LOSSES for c in unit):
            told = western and known and (0xC2 <= lead <= 0xC5 or lead in (0xE2, 0xEF))
            alone = before.islower() and after.islower() and unit[-1] == "\ufffd" and not known
            marked = sure and not western and unit[-1] == "\ufffd"
            if (not told and (touching or marked)) or alone:
                yield _unit(start, end, "\ufffd")
            continue
        char = _decoded(unit, name)
        if _prior(char or "\0") < 1 - touching or char == "\xa0" or not (touching or BLANK in unit):
            continue
        if touching and lead not in (0xC2, 0xC3):
            yield _unit(start, end, char)
        elif len(unit) > 2:
            if _weight(text[max(0, start - 2) : start], unit, after, char, lead) >= _SURE:
                yield _unit(start, end, char)
        elif western and lead in (0xC2, 0xC3):
            continue  # context tells "cittÃ " from "Ã s"
        elif sure and lead == 0xC3:  # "à": its blank is its own after letters, elsewhere it parts
            yield _unit(start, end if before.isalpha() else end - 1, char)
        elif sure >= 2 and after.islower() and not before.isupper():
            yield _unit(start, end, char)


def _breaks_word(text: str, unit: Mark, language: str | None) -> bool:
    """Whether the letters before, with the lead, are a word of their own: ``MAÇÃ”``."""
    if text[unit.end : unit.end + 1].islower():
        return False
    start, _ = letters_around(text, unit.start, unit.start)
    word = text[start : unit.start + 1]
    return len(word) > 1 and language in LANGUAGES and words(language).frequency(word) > 60


def _makes_word(text: str, unit: Mark, language: str | None) -> bool:
    """Whether the character makes a word of what is none."""
    if unit.options in "¿¡":
        return language == "es" and text[unit.end : unit.end + 1].isalpha()
    if language not in LANGUAGES or not unit.options.isalpha():
        return False
    start, end = letters_around(text, unit.start, unit.end)
    before = text[start : unit.start + 1]
    after = text[start : unit.start] + unit.options + text[unit.end : end]
    table = words(language)
    return len(after) > 1 and table.frequency(after) > table.frequency(before) + 30


def _unquoted(text: str, found: list[Mark]) -> list[Mark]:
    """Without what a text about encodings, or a line of code, shows on purpose."""
    if not found or (len(found) >= _MANY and not speaks_of_encodings(text)):
        return found  # nobody shows that many
    kept: list[Mark] = []
    shown: list[Mark] = []
    showcase = Showcase(text)
    for group in _by_paragraph(text, found):
        if len(group) >= 4 and len(found) >= _MANY:
            kept += group
        else:
            for unit in group:
                seen = not _C1.search(text, unit.start, unit.end)  # nobody shows what is not seen
                on_show = seen and showcase.shows(unit.start, unit.end, unit.options)
                (shown if on_show else kept).append(unit)
    if len(kept) >= 2 * _MANY and len(kept) > 3 * len(shown):
        # The text was misread as a whole: what it speaks of is no reason to spare its words.
        kept = sorted(kept + [u for u in shown if _touches(text, u)])
    return kept


def _touches(text: str, unit: Mark) -> bool:
    return text[unit.start - 1 : unit.start].isalpha() or text[unit.end : unit.end + 1].isalpha()


def _by_paragraph(text: str, found: list[Mark]) -> Iterator[list[Mark]]:
    group: list[Mark] = []
    for unit in found:
        if group and text.find("\n", group[-1].end, unit.start) >= 0:
            yield group
            group = []
        group.append(unit)
    yield group
