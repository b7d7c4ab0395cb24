"""Damages clean copy by the real mechanisms, and knows of every character what became of it.

Written from the damage model and the codecs alone, apart from the restorer and never from its
rules. An accident is a *step*: text in, one piece of text out for every character that went in.
Pieces make steps chain (twice misread, then straightened) and give the alignment for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from html.entities import codepoint2name
from random import Random

from roles import kind, roles

Step = Callable[[str, Random], list[str]]
SIX = ("it", "en", "fr", "de", "es", "pt")
STRAIGHT = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")


# ---------------------------------------------------------------- results


@dataclass(frozen=True, slots=True)
class Spot:
    """One character that did not come through: `clean[offset]` became `text[start:end]`.

    `lost` says that the piece alone no longer tells which character it was.
    """

    offset: int
    start: int
    end: int
    kind: str
    lost: bool


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged text, the text it was made from, and every spot where they differ, in order."""

    clean: str
    text: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Channel:
    """One row of the damage model.

    `fit` turns any text into one that the writer's system could hold (a DOS machine has no curly
    quotes); what it changes is no damage. `lost(character, piece)` tells what cannot be read off
    the piece. `group`: ``lossy``, ``lossless``, ``mix-up`` or ``layout``.
    """

    name: str
    group: str
    step: Step
    lost: Callable[[str, str], bool] = lambda character, piece: False
    fit: Callable[[str], str] = str
    languages: tuple[str, ...] = SIX
    weight: int = 1  # how many shares of the text a benchmark gives it


def damage(clean: str, channel: Channel, seed: object = 0) -> Damaged:
    """`clean` after the accident. The same text, channel and seed give the same damage."""
    clean = channel.fit(clean)
    pieces = channel.step(clean, Random(f"{channel.name} {seed}"))
    parts = roles(clean)
    spots: list[Spot] = []
    at = 0
    for offset, (character, piece) in enumerate(zip(clean, pieces, strict=True)):
        end = at + len(piece)
        if piece != character:
            what = kind(character, parts.get(offset))
            spots.append(Spot(offset, at, end, what, channel.lost(character, piece)))
        at = end
    return Damaged(clean, "".join(pieces), tuple(spots))


# ---------------------------------------------------------------- joining steps


def chain(*steps: Step) -> Step:
    """One accident after the other."""

    def run(text: str, random: Random) -> list[str]:
        pieces = list(text)
        for step in steps:
            made = step("".join(pieces), random)
            at = 0
            for index, piece in enumerate(pieces):
                end = at + len(piece)
                pieces[index] = made[at] if end - at == 1 else "".join(made[at:end])
                at = end
        return pieces

    return run


def _stretches(step: Step, cut: Callable[[str, Random], Iterator[tuple[int, int]]]) -> Step:
    def run(text: str, random: Random) -> list[str]:
        pieces = list(text)
        for start, end in cut(text, random):
            pieces[start:end] = step(text[start:end], random)
        return pieces

    return run


def half_lines(step: Step) -> Step:
    """Of every line one half, cut between words."""

    def cut(text: str, random: Random) -> Iterator[tuple[int, int]]:
        for line in re.finditer(r"[^\n]+", text):
            middle = line.start() + int(len(line.group()) * random.uniform(0.35, 0.65))
            middle = text.find(" ", middle, line.end())
            if middle < 0:
                continue
            yield (line.start(), middle) if random.random() < 0.5 else (middle, line.end())

    return _stretches(step, cut)


def patches(step: Step) -> Step:
    """About half of the text in runs: whole paragraphs, sentences, and a few words on their own.

    This is how the sample came: one page struck, single words of it spared, the next page whole.
    """

    def cut(text: str, random: Random) -> Iterator[tuple[int, int]]:
        sentences = list(re.finditer(r"[^\n]+?(?:[.!?…][”»’\"')]*(?= )|(?=\n|$))", text))
        struck = random.random() < 0.5
        for sentence in sentences:
            if random.random() < 0.25:
                struck = not struck
            if not struck:
                continue
            for run in re.finditer(r"\S+(?: \S+){0,11}", sentence.group()):
                if random.random() < 0.9:
                    yield sentence.start() + run.start(), sentence.start() + run.end()

    return _stretches(step, cut)


def by_paragraph(*steps: Step) -> Step:
    """Every paragraph by one of the steps (one of which may be `untouched`)."""

    def run(text: str, random: Random) -> list[str]:
        pieces = list(text)
        for line in re.finditer(r"[^\n]+", text):
            pieces[line.start() : line.end()] = random.choice(steps)(line.group(), random)
        return pieces

    return run


def untouched(text: str, random: Random) -> list[str]:
    """No accident."""
    return list(text)


def each(change: Callable[[str], str]) -> Step:
    """A step that treats every character by itself."""
    known = lru_cache(maxsize=4096)(change)
    return lambda text, random: [known(character) for character in text]


# ---------------------------------------------------------------- codecs


@cache
def reader(codec: str, undefined: str | None = None, c1: str | None = None) -> tuple[str, ...]:
    """What a lenient reader makes of each of the 256 bytes.

    Bytes that the code page leaves open become the C1 control of their number, as the WHATWG
    decoders and Windows do, or `undefined`; `c1` replaces every U+0080-009F that comes out.
    """
    table = []
    for byte in range(256):
        try:
            character = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            character = chr(byte) if undefined is None else undefined
        if c1 is not None and "\x80" <= character <= "\x9f":
            character = c1
        table.append(character)
    return tuple(table)


def written(character: str, codec: str) -> bytes:
    """The bytes of one character; controls go through code pages that have a hole there."""
    try:
        return character.encode(codec, "surrogatepass" if codec == "utf-8" else "strict")
    except UnicodeEncodeError:
        return bytes([ord(character)]) if "\x80" <= character <= "\x9f" else b"?"


def misread(wrote: str, read: str, undefined: str | None = None, c1: str | None = None) -> Step:
    """Bytes of one code page read as another, byte for byte."""
    table = reader(read, undefined, c1)
    return each(lambda character: "".join(table[byte] for byte in written(character, wrote)))


def typed_on(codec: str) -> Callable[[str], str]:
    """The text as a system with only `codec` would have had it: the nearest it can type."""

    @cache
    def nearest(character: str) -> str:
        for form in (character, _plain(character), unicodedata.normalize("NFKD", character)):
            kept = "".join(one for one in form if not unicodedata.combining(one) or one == form)
            try:
                kept.encode(codec)
            except UnicodeEncodeError:
                continue
            return kept
        return "?"

    return lambda text: "".join(one if one < "\x80" else nearest(one) for one in text)


def _plain(character: str) -> str:
    plain = {"…": "...", "–": "-", "—": "-", "―": "-", "•": "*", "œ": "oe", "Œ": "OE", "€": "EUR",
             "«": '"', "»": '"', "\u202f": " ", "\u2011": "-", "\xad": ""}  # fmt: skip
    return plain.get(character, character.translate(STRAIGHT))


def unfollowed(text: str, random: Random) -> list[str]:
    """cp1252 bytes given to a UTF-8 reader: what it cannot follow becomes U+FFFD."""
    return _runs(text, r"[^\x00-\x7f]+", lambda run: run.encode("cp1252", "replace").decode(
        "utf-8", "replace"))  # fmt: skip


def _runs(text: str, pattern: str, change: Callable[[str], str]) -> list[str]:
    pieces = list(text)
    for match in re.finditer(pattern, text):
        made = change(match.group())
        size = match.end() - match.start()
        # Where the run does not come out letter for letter, all of it stands at the first.
        whole = list(made) if len(made) == size else [made, *[""] * (size - 1)]
        pieces[match.start() : match.end()] = whole
    return pieces


CP1252 = misread("utf-8", "cp1252")
LATIN1 = misread("utf-8", "latin-1")


# ---------------------------------------------------------------- what later steps do


def no_breaks(turned: Callable[[str], str]) -> Step:
    """No-break spaces of mojibake met a program that knows none; `turned` gets what follows."""

    def run(text: str, random: Random) -> list[str]:
        return [
            turned(text[at + 1 : at + 2]) if one == "\xa0" and text[at - 1 : at] in "ÃÂ" else one
            for at, one in enumerate(text)
        ]

    return run


def stored(step: Step) -> Step:
    """The step, then one fate for the document's no-break spaces: kept, turned or collapsed."""
    fates = (untouched, no_breaks(lambda after: " "), no_breaks(lambda after: " "[after == " " :]))

    def run(text: str, random: Random) -> list[str]:
        return chain(step, random.choices(fates, (3, 2, 1))[0])(text, random)

    return run


straightened = each(lambda one: {"‘": "'", "’": "'", "“": '"', "”": '"'}.get(one, one))


SAMPLE = stored(misread("utf-8", "latin-1", c1="?"))


# ---------------------------------------------------------------- escapes


def entities(text: str, random: Random) -> list[str]:
    """HTML: names where there are any, or numbers; one document keeps to one habit."""
    habit = random.choice(("named", "named", "decimal", "hex"))
    return [_entity(one, habit) if one >= "\x80" or one in "&<>" else one for one in text]


def bare_entities(text: str, random: Random) -> list[str]:
    """The same with every semicolon lost."""
    habit = random.choice(("named", "named", "decimal"))
    return [_entity(one, habit)[:-1] if one >= "\x80" else one for one in text]


def _entity(character: str, habit: str) -> str:
    code = ord(character)
    if habit == "named" or character in "&<>":
        name = codepoint2name.get(code)
        if name:
            return f"&{name};"
    return f"&#x{code:x};" if habit == "hex" else f"&#{code};"


def utf7(text: str, random: Random) -> list[str]:
    """UTF-7 taken for plain text."""
    return _runs(text, r"[^\x00-\x7f]+|\+", lambda run: run.encode("utf-7").decode("ascii"))


def quoted_printable(text: str, random: Random) -> list[str]:
    """A mail body never decoded: =XX, and a soft break wherever the 76th column falls."""
    pieces, column = [], 0
    for at, one in enumerate(text):
        if one == "\n":
            pieces.append(one)
            column = 0
            continue
        last = text[at + 1 : at + 2] in ("\n", "")
        code = one >= "\x80" or one == "=" or (one in " \t" and last)
        units = [f"={byte:02X}" for byte in one.encode("utf-8")] if code else [one]
        piece = ""
        for unit in units:
            if column + len(unit) > 75:
                piece += "=\n"
                column = 0
            piece += unit
            column += len(unit)
        pieces.append(piece)
    return pieces


percent = each(lambda one: one if one < "\x80" else "".join(f"%{b:02X}" for b in one.encode()))


def backslash_u(text: str, random: Random) -> list[str]:
    """JSON or a source string shown raw, astral characters as two halves."""
    form = random.choice(("\\u{:04x}", "\\u{:04x}", "\\u{:04X}"))
    return [one if one < "\x80" else "".join(map(form.format, _units(one))) for one in text]


def _units(character: str) -> list[int]:
    data = character.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]


# ---------------------------------------------------------------- typists and layout


def letter_spaced(text: str, random: Random) -> list[str]:
    """One space between every two characters; the spaces between words are gone."""
    pieces = []
    for at, one in enumerate(text):
        end = text[at + 1 : at + 2] in ("\n", "")
        pieces.append(one if one == "\n" else "" if one.isspace() else one if end else one + " ")
    return pieces


ascii_accents = each(
    lambda one: unicodedata.normalize("NFD", one)[0] + "'" if one in "àèéìòùÀÈÉÌÒÙ" else one
)

_SYLLABLE = re.compile(
    r"(?<=[^\W\d_])[aeiouyàèéìòùäöüáíóúâêôãõ](?=[bcdfglmnprstvz][aeiou]\w)", re.IGNORECASE
)


def soft_hyphens(text: str, random: Random) -> list[str]:
    """A typesetter's hints left in the words."""
    pieces = list(text)
    for match in _SYLLABLE.finditer(text):
        if random.random() < 0.4:
            pieces[match.start()] += "\xad"
    return pieces


def ligatures(text: str, random: Random) -> list[str]:
    """ff fi fl ffi ffl as the single characters of a font."""
    signs = {"ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ"}
    return _runs(text, "ff[il]|f[fil]", signs.__getitem__)


def ligatures_lost(text: str, random: Random) -> list[str]:
    """The same where the font had no names for them: nothing is left."""
    return _runs(text, "ff[il]|f[fil]", lambda pair: "")


def wrapped(hyphens: bool) -> Step:
    """Hard line ends at one width for the document, with words divided or not."""

    def run(text: str, random: Random) -> list[str]:
        width = random.choice((56, 60, 64, 68, 72, 76, 80))
        pieces = list(text)
        column, gap = 0, -1
        for at, one in enumerate(text):
            column += 1
            if one == "\n":
                column, gap = 0, -1
            elif one == " ":
                gap = at
            if column <= width or one in " \n":
                continue
            room = width - (column - (at - gap)) - 1
            cut = _division(text, gap, room) if hyphens and gap >= 0 else None
            if cut:
                pieces[cut] += "\n" if text[cut] == "-" else "-\n"
                column, gap = at - cut, -1
            elif gap >= 0:
                pieces[gap] = "\n"
                column, gap = at - gap, -1
        return pieces

    return run


def _division(text: str, gap: int, room: int) -> int | None:
    """Where the word after `gap` can be divided: behind its own hyphen, or between syllables."""
    word = re.compile(r"[\w’'-]+").match(text, gap + 1)
    if not word or len(word.group()) < 6 or room < 3:
        return None
    for at in range(min(gap + room, word.end() - 3), gap + 2, -1):
        if text[at] == "-" or (text[at - 1].isalpha() and _SYLLABLE.match(text, at)):
            return at
    return None


def paged(between: Callable[[Random], Callable[[int], str]]) -> Step:
    """A page ends every 1,000 to 1,600 characters, in mid sentence; `between` says how it looks."""

    def run(text: str, random: Random) -> list[str]:
        look, page, pieces = between(random), 1, list(text)
        at = random.randint(500, 1200)
        while gap := re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_A-ZÀ-Þ])").search(text, at):
            pieces[gap.start()] = look(page)
            page += 1
            at = gap.end() + random.randint(1000, 1600)
        return pieces

    return run


def _page_break(random: Random) -> Callable[[int], str]:
    look = random.choice(("\n\n---\n\n", "\n\f", "\n\n\f", "\n\n* * *\n\n", "\n\n- {} -\n\n"))
    return lambda page: look.format(page)


def _running_head(random: Random) -> Callable[[int], str]:
    head = random.choice(("The Morning Wire", "IL CORRIERE DELLA LAGUNA", "Tageblatt am Fluss",
                          "Le Courrier du Lac", "Diario del Puerto", "Gazeta do Vale"))  # fmt: skip
    look = random.choice(("\n\n{0} - {1}\n\n", "\n\n{1}\n\n{0}\n\n", "\n\f{0}  {1}\n"))
    return lambda page: look.format(head, page + 1)


# ---------------------------------------------------------------- the table


def _marked(character: str, piece: str) -> bool:
    return "?" in piece or "\ufffd" in piece or not piece


def _short(character: str, piece: str) -> bool:
    return len(piece) < len(character.encode("utf-8", "surrogatepass"))


def _all(character: str, piece: str) -> bool:
    return True


def _flattened(character: str, piece: str) -> bool:
    return "'" in piece or '"' in piece


ANSI = typed_on("cp1252")
GRAVE = ("it", "en", "fr", "de", "es")  # cp437 has no ã or õ: Portugal had a code page of its own

CHANNELS: tuple[Channel, ...] = (
    Channel("utf8 as latin1, 80-9F as ?", "lossy", SAMPLE, _marked, weight=4),
    Channel("the same in patches", "lossy", patches(SAMPLE), _marked, weight=2),
    Channel("C1 stripped", "lossy", misread("utf-8", "latin-1", c1=""), _short),
    Channel("utf8 as cp1252, undefined U+FFFD", "lossy",
            misread("utf-8", "cp1252", undefined="\ufffd"), _marked),
    Channel("to latin1, rest ?", "lossy", each(lambda c: c if c < "\u0100" else "?"), _marked,
            weight=2),
    Channel("to ascii, rest ?", "lossy", each(lambda c: c if c < "\x80" else "?"), _marked,
            weight=2),
    Channel("to ascii, rest dropped", "lossy", each(lambda c: c if c < "\x80" else ""), _marked),
    Channel("cp1252 as utf8, U+FFFD", "lossy", unfollowed, _all, ANSI, weight=2),
    Channel("mojibake, then quotes straightened", "lossy", chain(CP1252, straightened),
            _flattened),
    Channel("utf8 as cp1252", "lossless", CP1252),
    Channel("utf8 as latin1", "lossless", LATIN1),
    Channel("utf8 as cp1252 twice", "lossless", chain(CP1252, CP1252)),
    Channel("utf8 as cp1252 three times", "lossless", chain(CP1252, CP1252, CP1252)),
    Channel("utf8 as latin1 twice", "lossless", chain(LATIN1, LATIN1)),
    Channel("no-break space to space", "lossless", chain(CP1252, no_breaks(lambda after: " "))),
    Channel("no-break space dropped", "lossless", chain(CP1252, no_breaks(lambda after: ""))),
    Channel("no-break space collapsed", "lossless",
            chain(CP1252, no_breaks(lambda after: " "[after == " ":]))),
    Channel("utf8 as mac_roman", "lossless", misread("utf-8", "mac_roman")),
    Channel("utf8 as cp1250", "lossless", misread("utf-8", "cp1250")),
    Channel("utf8 as cp1251", "lossless", misread("utf-8", "cp1251")),
    Channel("utf8 as cp437", "lossless", misread("utf-8", "cp437")),
    Channel("utf8 as cp850", "lossless", misread("utf-8", "cp850")),
    Channel("cp1252 as latin1", "lossless", misread("cp1252", "latin-1"), fit=ANSI),
    Channel("entities", "lossless", entities),
    Channel("entities twice", "lossless", chain(entities, each(
        lambda c: "&amp;" if c == "&" else c))),
    Channel("entities without ;", "lossless", bare_entities),
    Channel("utf7", "lossless", utf7),
    Channel("quoted-printable", "lossless", quoted_printable),
    Channel("percent", "lossless", percent),
    Channel("\\u escapes", "lossless", backslash_u),
    Channel("half of each line utf8 as cp1252", "lossless", half_lines(CP1252)),
    Channel("several channels in one document", "lossless",
            by_paragraph(CP1252, chain(LATIN1, LATIN1), entities, untouched)),
    *(Channel(f"cp1252 as {page}", "mix-up", misread("cp1252", page), fit=ANSI)
      for page in ("mac_roman", "cp437", "cp850", "cp1250", "cp1251")),
    Channel("mac_roman as cp1252", "mix-up", misread("mac_roman", "cp1252"),
            fit=typed_on("mac_roman")),
    Channel("cp437 as cp1252", "mix-up", misread("cp437", "cp1252"), fit=typed_on("cp437"),
            languages=GRAVE),
    Channel("cp850 as cp1252", "mix-up", misread("cp850", "cp1252"), fit=typed_on("cp850")),
    Channel("cp1250 as cp1252", "mix-up", misread("cp1250", "cp1252"), fit=typed_on("cp1250"),
            languages=("pl", "cs", "hu")),
    Channel("cp1251 as cp1252", "mix-up", misread("cp1251", "cp1252"), fit=typed_on("cp1251"),
            languages=("ru", "uk", "bg")),
    Channel("letter-spaced", "layout", letter_spaced, _all),
    Channel("ascii accents", "layout", ascii_accents, _all,
            lambda text: text.translate(STRAIGHT), ("it",)),
    Channel("soft hyphens", "layout", soft_hyphens, _all),
    Channel("ligatures", "layout", ligatures, _all),
    Channel("ligatures lost", "layout", ligatures_lost, _all),
    Channel("hard wraps", "layout", wrapped(hyphens=False), _all),
    Channel("hyphenated line ends", "layout", wrapped(hyphens=True), _all),
    Channel("page breaks", "layout", paged(_page_break), _all),
    Channel("running heads", "layout", paged(_running_head), _all),
)  # fmt: skip

BY_NAME = {channel.name: channel for channel in CHANNELS}
