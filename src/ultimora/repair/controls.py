"""Controls that printers, terminals and wrong decoders left in the text."""

from __future__ import annotations

import re

from ultimora.repair.plan import waits_for
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_C1 = frozenset(map(chr, range(0x80, 0xA0)))
_MARKS = frozenset("\u200b\ufeff\ufffe\uffff\u2060")


def _cp1252(char: str) -> str | None:
    try:
        return char.encode("latin-1").decode("cp1252")
    except UnicodeDecodeError:
        return None


# C1 controls ------------------------------------------------------------------------------------

_C1_RUN = re.compile("[\x80-\x9f]")
_LEAD = re.compile("[\xc2-\xf4][\x80-\xbf]{0,3}$")


@waits_for(_C1)
def c1_control(text: str, scene: Scene) -> list[Edit]:
    """C1 controls that were cp1252 letters and marks (``\\x92`` is an apostrophe).

    Left alone: the five that cp1252 does not define, bytes of UTF-8 read as Latin-1 (another
    repair's work), and U+0085 where it ends lines.
    """
    edits = []
    for match in _C1_RUN.finditer(text):
        at, char = match.start(), match.group()
        after = _cp1252(char)
        if after is None or _is_utf8(text, at):
            continue
        if char == "\x85" and not _is_ellipsis(text, at):
            after = "\n"
        edits.append(Edit(at, at + 1, char, after, "c1_control", 0.995))
    return edits


def _is_utf8(text: str, at: int) -> bool:
    """Whether the control is a byte inside a UTF-8 sequence that was read as Latin-1."""
    lead = _LEAD.search(text, max(0, at - 3), at)
    if lead is None:
        return False
    size = 2 if lead.group()[0] < "\xe0" else 3 if lead.group()[0] < "\xf0" else 4
    try:
        text[lead.start() : lead.start() + size].encode("latin-1").decode("utf-8")
    except UnicodeError:
        return False
    return lead.start() + size > at


def _is_ellipsis(text: str, at: int) -> bool:
    """Whether U+0085 was a cp1252 ellipsis; in text without other line ends it ends lines."""
    near = text[max(0, at - 2000) : at + 2000]
    return "\n" in near or "\r" in near or near.count("\x85") < 3 or text[at - 1 : at].islower()


# Invisible marks --------------------------------------------------------------------------------

_MARK = re.compile("[\u200b\ufeff\ufffe\uffff\u2060]+")


@waits_for(_MARKS)
def stray_mark(text: str, scene: Scene) -> list[Edit]:
    """Byte-order marks and noncharacters anywhere; zero-width spaces and joiners in Latin words.

    U+200B ends words in Thai, Khmer and their like, and is left wherever it may mean something.
    """
    edits = []
    for match in _MARK.finditer(text):
        start, end = match.span()
        always = all(c in "\ufeff\ufffe\uffff" for c in match.group())
        if always or (_latin(text[start - 1 : start]) and _latin(text[end : end + 1])):
            edits.append(Edit(start, end, match.group(), "", "stray_mark", 0.995))
    return edits


def _latin(char: str) -> bool:
    return char.isalpha() and char <= "ɏ"


# UTF-16 read as bytes ---------------------------------------------------------------------------

_NUL_REACH = 8  # characters between two NULs of one run of UTF-16


@waits_for("\0")
def interleaved_nul(text: str, scene: Scene) -> list[Edit]:
    """UTF-16 read byte by byte (``R\\0o\\0m\\0a\\0``) is read again; other NULs go."""
    edits: list[Edit] = []
    at = text.find("\0")
    while at >= 0:
        first = last = at
        count = 0
        while at >= 0 and at - last <= _NUL_REACH:
            last, count = at, count + 1
            at = text.find("\0", at + 1)
        edits += _sixteen(text, first, last, count, edits[-1].end if edits else 0)
    return edits


def _sixteen(text: str, first: int, last: int, count: int, floor: int) -> list[Edit]:
    """The edits of one run of NULs: as UTF-16 of either order if that is text, else removed."""
    if count >= 3 and count * 3 >= last - first:
        for little in (True, False):
            start, end = (first - 1, last + 1) if little else (first, last + 2)
            end -= (end - start) % 2
            if start < floor or end > len(text):
                continue
            after = _decoded(text[start:end], little)
            if after is not None:
                if text[max(floor, start - 2) : start] in ("ÿþ", "þÿ"):  # its byte-order mark
                    start -= 2
                return [Edit(start, end, text[start:end], after, "interleaved_nul", 0.995)]
    return [
        Edit(m.start(), m.end(), m.group(), "", "interleaved_nul", 0.99)
        for m in re.compile("\0+").finditer(text, first, last + 1)
    ]


def _decoded(run: str, little: bool) -> str | None:
    try:
        data = run.encode("latin-1")
    except UnicodeEncodeError:
        try:
            data = run.encode("cp1252")
        except UnicodeEncodeError:
            return None
    try:
        after = data.decode("utf-16-le" if little else "utf-16-be")
    except UnicodeDecodeError:
        return None
    good = sum(c in "\n\r\t" or " " <= c < "\x7f" or "\xa0" <= c < "ɐ" or "‐" <= c <= "™"
               for c in after)  # fmt: skip
    return after if good >= 0.95 * len(after) else None


# Terminals --------------------------------------------------------------------------------------

_TERMINAL = re.compile(
    r"\x1b(?:\[[0-?]{0,40}[ -/]{0,8}[@-~]|\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\)|[()*+][0-9A-B]|"
    r"[=>78cDEHM])"
)
_COLOUR = re.compile(r"\[\d{1,2}(?:;\d{1,3}){0,4}m(?!\])")
_EITHER = re.compile(f"{_TERMINAL.pattern}|{_COLOUR.pattern}")
_RESET = "[0m"


@waits_for("\x1b[")
def terminal_code(text: str, scene: Scene) -> list[Edit]:
    """ANSI sequences (ECMA-48) of colours and cursors; colours whose ESC was lost, in pairs."""
    bare = (
        "[" in scene.signs
        and _RESET in text
        and any(m.group() != _RESET for m in _COLOUR.finditer(text))
    )
    if not bare and "\x1b" not in scene.signs:
        return []
    return [
        Edit(m.start(), m.end(), m.group(), "", "terminal_code", 0.98 if bare else 0.998)
        for m in (_EITHER if bare else _TERMINAL).finditer(text)
    ]


# Teleprinters, word processors and the rest -----------------------------------------------------

_FIELD = re.compile(
    r"\x13[^\x13-\x15]{0,500}\x14([^\x13-\x15]{0,2000})\x15|\x13[^\x13-\x15]{0,500}\x15"
)
_OVERSTRIKE = re.compile(r"(?:_\x08(?=\S)|(\S)\x08(?=\1)|(?<=\S)\x08_)+")
_CONTROLS = frozenset(map(chr, (*range(1, 9), 0x0B, *range(0x0E, 0x20), 0x7F)))
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]+|\x1a+(?P<last>(?=\s*\Z))?")
_BLANK = (" ", "\n", "\t", "\r", "")


@waits_for(_CONTROLS)
def control(text: str, scene: Scene) -> list[Edit]:
    """Controls of wires, printers and word processors, each for what it stood for.

    Overstrikes keep the letter, a word processor's fields their result; 1E was a hyphen that
    holds, 1F one that may break, 0B a new line; 1A stands for a character that somebody could not
    write, and becomes today's sign of the same; elsewhere a control goes and leaves a blank where
    two words would run together.
    """
    edits = [
        Edit(m.start(), m.end(), m.group(), m[1] or "", "control", 0.98)
        for m in (_FIELD.finditer(text) if "\x13" in text else ())
    ]
    if "\x08" in text:
        edits += [
            Edit(m.start(), m.end(), m.group(), "", "control", 0.99)
            for m in _OVERSTRIKE.finditer(text)
        ]
    taken = sorted(edits)
    edits, at = [], 0
    for edit in taken:
        if edit.start >= at:
            edits += _controls(text, at, edit.start)
            edits.append(edit._replace(after=_CONTROL.sub("", edit.after)))
            at = edit.end
    return edits + _controls(text, at, len(text))


def _controls(text: str, start: int, end: int) -> list[Edit]:
    return [
        Edit(m.start(), m.end(), m.group(), after, "control", 0.98)
        for m in _CONTROL.finditer(text, start, end)
        if (m.group() != "\x1b" or not _TERMINAL.match(text, m.start()))
        and (after := _meaning(text, m)) != m.group()
    ]


def _meaning(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - 1) : match.start()]
    after = text[match.end() : match.end() + 1]
    run = match.group()
    if run[0] == "\x1a":
        if match["last"] is not None and before not in (" ", "\t"):
            return ""  # the end of a file, right behind its last word
        # Alone among blanks nobody can tell; to remove it would hide that something is lost.
        return run if before in _BLANK and after in _BLANK else "\ufffd" * len(run)
    if "\x0b" in run:
        return "\n"
    if before.isalnum() and after.isalnum():
        if run == "\x1e":
            return "-"
        if run == "\x1f" or not _parts(run):
            return ""
        return " "
    if before in _BLANK or after in _BLANK or not _parts(run):
        return ""
    return " " if before in ".!?;:" and after.isalpha() else ""


def _parts(run: str) -> bool:
    """Whether a control parts fields or blocks (SOH to EOT, FS to US, bell as a cell's end)."""
    return any(c in "\x01\x02\x03\x04\x07\x17\x19\x1c\x1d\x1e\x1f" for c in run)


# Line ends --------------------------------------------------------------------------------------

_LONE_CR = re.compile("\r+(?!\n)|\r\r+(?=\n)")


@waits_for("\r")
def line_end(text: str, scene: Scene) -> list[Edit]:
    """Carriage returns that end no line as the others do: alone, or doubled before a line feed.

    CR LF throughout is whole copy and stays.
    """
    if text.count("\r") == text.count("\r\n") and "\r\r" not in text:
        return []
    end = "\r\n" if 2 * text.count("\r\n") > text.count("\n") > 0 else "\n"
    edits = []
    for match in _LONE_CR.finditer(text):
        doubled = text[match.end() : match.end() + 1] == "\r" or text.startswith("\n", match.end())
        after = "" if doubled else end * len(match.group())
        if match.group() != after:
            edits.append(Edit(match.start(), match.end(), match.group(), after, "line_end", 0.99))
    return edits


CONTROLS = (interleaved_nul, terminal_code, c1_control, control, line_end, stray_mark)
