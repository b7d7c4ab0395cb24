"""Escapes that nobody took off: quoted-printable, percent, backslash, UTF-7, surrogates."""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterator

from ultimora.repair.plan import waits_for
from ultimora.repair.prose import Prose, in_company
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_PRINTED = frozenset(str.split("Ll Lu Lo Lm Mn Me Nd No Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cf"))
_TYPOGRAPHIC = frozenset("\u00a0«»‘’‚‛“”„‟–—―…•·°€£§©®™ªº¿¡½¼¾×−‹›")


def _letters(text: str) -> bool:
    """Whether every character is one that Latin-script copy holds outside ASCII."""
    return all(c in _TYPOGRAPHIC or ("À" <= c <= "ž" and c not in "×÷") for c in text)


def _text_of(data: bytes, *, latin: bool) -> str | None:
    """Bytes as UTF-8, or (where `latin`) as cp1252; None where neither gives sensible text."""
    try:
        found = data.decode("utf-8")
    except UnicodeDecodeError:
        if not latin:
            return None
        try:
            found = data.decode("cp1252")
        except UnicodeDecodeError:
            return None
    for c in found:
        if c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs"):
            return None
    return found


# Quoted-printable -------------------------------------------------------------------------------

_QP = re.compile(r"=(?:[0-9A-F]{2}|[ \t]*\r?\n)(?:=(?:[0-9A-F]{2}|[ \t]*\r?\n))*")
_QP_BYTE = re.compile(r"=([0-9A-F]{2})")
_QP_REACH = 1500  # characters between two escapes of one passage
_QP_SPACES = re.compile(r"(?:=20|=09)$")


@waits_for("=")
def quoted_printable(text: str, scene: Scene) -> list[Edit]:
    """Quoted-printable (RFC 2045, 6.7): ``=C3=A8``, ``=E8``, ``=3D``, soft line breaks.

    A passage is taken for quoted-printable when two things speak for it (bytes that make letters
    or quotes, ``=3D``, ``=20`` at a line's end, a soft break after a full line) and no other
    equals sign stands in it: in quoted-printable every one of them is an escape.
    """
    edits: list[Edit] = []
    passage: list[re.Match[str]] = []
    strays, at = 0, text.find("=")
    while at >= 0:
        match = _QP.match(text, at)
        end = match.end() if match else at + 1
        if passage and at - passage[-1].end() > _QP_REACH:
            edits += _qp_passage(text, passage, strays)
            passage, strays = [], 0
        if match:
            passage.append(match)
        else:
            strays += 1
        at = text.find("=", end)
    return edits + _qp_passage(text, passage, strays)


def _qp_passage(text: str, passage: list[re.Match[str]], strays: int) -> list[Edit]:
    if not passage or strays > len(passage) // 10:
        return []
    prose = Prose(text)
    evidence = 0
    found: list[tuple[re.Match[str], str]] = []
    for match in passage:
        after, weight = _qp_reading(text, match)
        if after is not None:
            # An address alone proves nothing, for its query may hold the same signs.
            evidence += 0 if prose.address(match.start(), match.start() + 1) else weight
            found.append((match, after))
    if evidence < 2 or len(found) < 0.8 * len(passage):
        return []
    if evidence < 8 and prose.technical(passage[0].start()):
        return []
    return [
        Edit(m.start(), m.end(), m.group(), after, "quoted_printable", 0.998) for m, after in found
    ]


def _qp_reading(text: str, match: re.Match[str]) -> tuple[str | None, int]:
    """What an escape stands for and how much it speaks for quoted-printable."""
    start, end = match.span()
    data = bytes(int(code, 16) for code in _QP_BYTE.findall(match.group()))
    if not data:
        length = start - (text.rfind("\n", max(0, start - 80), start) + 1 or max(0, start - 80))
        return "", int(66 <= length <= 76)
    after = _text_of(data, latin=True)
    if after is None:
        return None, 0
    high = [c for c in after if c > "\x7f"]
    if not high:
        at_end = bool(_QP_SPACES.search(match.group())) and text[end : end + 1] in ("\n", "\r", "")
        return after, int(after == "=" or at_end)
    if not _letters("".join(high)) and len(data) == len(after):
        return None, 0
    if len(data) > len(after):
        return after, 2
    inside = (text[max(0, start - 2) : start], text[end : end + 2])
    joined = any(len(side) == 2 and side.isalpha() and side.islower() for side in inside)
    return after, int(joined and not set(after) & set("þðÞÐ"))


# Percent escapes --------------------------------------------------------------------------------

_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*")
_QUERY_SIGNS = frozenset("=&#@<")
_HELD = re.compile("%C2%A0", re.IGNORECASE)  # a blank that holds parts tokens
_NAME_SIGNS = frozenset("/\\=&?@_#:+~|<>")


@waits_for("%")
def percent_escape(text: str, scene: Scene) -> list[Edit]:
    """Percent escapes in the words of prose: ``citt%C3%A0``, ``l%E2%80%99Ucraina``.

    Never in an address, a path, a file's name or a query. Bytes of Latin-1 (``citt%E0``) need
    company: two of them at least, each a small letter behind small letters.
    """
    prose = Prose(text)
    found: list[Edit] = []
    latin: list[Edit] = []
    near: list[Edit] = []  # in a token that looks like an address
    worn: list[int] = []  # places of those in words or between them
    at = text.find("%")
    while at >= 0:
        match = _PERCENT.match(text, at)
        end = match.end() if match else at + 1
        if match and prose.address(at, end):
            near += _beside_address(prose, match)
        elif match:
            data = bytes.fromhex(match.group().replace("%", ""))
            after = _text_of(data, latin=False)
            edit = Edit(at, end, match.group(), after or "", "percent_escape", 0.998)
            joined = prose.joined(at, end)
            if after and any(c > "\x7f" for c in after) and _plain(after):
                found.append(edit)
                if (joined or prose.parts(at, end, after)) and not _is_name(prose, at, end):
                    worn.append(at)
            elif after == "'" and _between_letters(text, at, end):
                found.append(edit._replace(confidence=0.99))
            elif after is None and len(data) == 1 and match.group()[1] in "EF":
                letter = _text_of(data, latin=True) or ""
                if letter.islower() and text[max(0, at - 3) : at].islower() and at > 2:
                    latin.append(edit._replace(after=letter, confidence=0.98))
        at = text.find("%", end)
    if len(latin) > 1:
        found = sorted(found + [e for e in latin if not _is_name(prose, e.start, e.end)])
    found = [edit for edit in found if _is_prose(prose, edit, worn)]
    return sorted(found + [edit for edit in near if in_company(worn, edit.start)])


_INTO_ADDRESS = re.compile(r"://|www\.|@|^[./~\\]|^[A-Za-z]:[\\/]|[?&]\w{1,30}=", re.IGNORECASE)
_NO_ADDRESS = frozenset("\xa0«»‘’‚“”„")


def _beside_address(prose: Prose, match: re.Match[str]) -> Iterator[Edit]:
    """An escape that stands before an address begins, or is a blank or quote that none holds, in
    one token with it: ``sito%C2%A0www.``, ``Stra%C3%9Fe/``."""
    after = _text_of(bytes.fromhex(match.group().replace("%", "")), latin=False)
    if after and any(c > "\x7f" for c in after) and _plain(after):
        start, end = match.span()
        before = prose.before(start).lstrip("()[]«»“”\"'.,;:!?")
        if _NO_ADDRESS.issuperset(after) or not _INTO_ADDRESS.search(before):
            yield Edit(start, end, match.group(), after, "percent_escape", 0.99)


def _is_prose(prose: Prose, edit: Edit, worn: list[int]) -> bool:
    """Whether a percent escape stands in prose, by its token and by the company it keeps."""
    start, end = edit.start, edit.end
    company = in_company(worn, start)
    if _is_shown(prose, edit) and not prose.worn(worn, edit):
        return False
    if _is_name(prose, start, end):
        return company and _QUERY_SIGNS.isdisjoint(_beside(prose, start, end))
    text = prose.text
    alone = not prose.joined(start, end)
    touching = not (text[max(0, start - 1) : start] + text[end : end + 1]).isspace()
    marked = touching and edit.after in _TYPOGRAPHIC and end - start > 6
    return company or not alone or marked or (bool(worn) and len(edit.after) == 1)


def _beside(prose: Prose, start: int, end: int) -> str:
    """The rest of the token around a place, as far as no blank that holds parts it."""
    return _HELD.split(prose.before(start))[-1] + _HELD.split(prose.behind(end))[0]


def _is_name(prose: Prose, start: int, end: int) -> bool:
    """Whether the token around a place has the signs that names of files and queries have."""
    token = _beside(prose, start, end).lstrip("#").strip("()[]«»“”\"'.,;:!?*")
    return not _NAME_SIGNS.isdisjoint(token)


def _plain(text: str) -> bool:
    """Whether the characters outside ASCII are letters, signs or blanks of print."""
    return all(c < "\x7f" or c.isalpha() or unicodedata.category(c) in _PRINTED for c in text)


def _between_letters(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1].isalpha() and text[end : end + 1].isalpha()


# Backslash escapes ------------------------------------------------------------------------------

_UNIT = r"\\u[0-9A-Fa-f]{4}"
_BACKSLASH = re.compile(
    rf"(?:{_UNIT}|\\U000[0-9A-Fa-f]{{5}}|\\u\{{[0-9A-Fa-f]{{2,6}}\}})+"
    r"|(?:\\x[0-9A-Fa-f]{2})+"
)
_CODE_UNIT = re.compile(r"\\u\{?([0-9A-Fa-f]{2,6})\}?|\\U([0-9A-Fa-f]{8})|\\x([0-9A-Fa-f]{2})")
_PATH = re.compile(r"^\W*[A-Za-z]:\\|\\\\\w")
_CONTROL_RUN = re.compile(r"(?:\\[rnt])+")
_ELISION = re.compile(
    r"(?i:\b(?:[cdjlmnst]|qu|un|all|dall|dell|nell|sull|coll|quell|quest|jusqu|lorsqu|puisqu|"
    r"don|won|can|isn|aren|wasn|weren|doesn|didn|hasn|haven|couldn|wouldn|shouldn|it|that|he|she|"
    r"you|we|they|i|what|who|let|there|anch|cos|mezz|tutt|vent))$"
)


@waits_for("\\")
def backslash_escape(text: str, scene: Scene) -> list[Edit]:
    r"""Escapes of JSON and programs in prose: ``\u2019``, ``\xe8``, ``\n``, ``\"``, ``l\'altro``.

    Never in code, patterns or Windows paths. The short ones (``\n``, ``\"``, ``\/``) are undone
    only beside ``\u`` escapes or where several stand at the ends of sentences.
    """
    prose = Prose(text)
    edits = _code_units(text, prose)
    edits += _slashed_quotes(text, prose, anchored=bool(edits))
    return sorted(edits)


def _code_units(text: str, prose: Prose) -> list[Edit]:
    found: list[Edit] = []
    worn: list[int] = []  # places of those in words or between them
    at = text.find("\\")
    while at >= 0:
        match = _BACKSLASH.match(text, at)
        end = match.end() if match else at + 1
        if match and not _PATH.search(prose.token(at, end)):
            after = _unescaped(match.group())
            hexes = match.group().startswith("\\x")
            joined = prose.joined(at, end)
            if after and (joined or not hexes or len(after) < (end - at) // 4):
                found.append(Edit(at, end, match.group(), after, "backslash_escape", 0.998))
                if (joined or prose.parts(at, end, after)) and not _far(after):
                    worn.append(at)
        at = text.find("\\", end)
    return [
        edit
        for edit in found
        if not (_far(edit.after) or _is_shown(prose, edit)) or prose.worn(worn, edit)
    ]


def _is_shown(prose: Prose, edit: Edit) -> bool:
    """Whether an escape is on show where it stands; in a word it is less likely to be."""
    return prose.shown(edit.start, edit.end, prose.joined(edit.start, edit.end))


def _far(after: str) -> bool:
    """Whether an escape stands for one sign of a far script: as likely a path or a pattern."""
    c = after[0]
    near = "\xa0" <= c <= "ɏ" or "\u2000" <= c <= "\u22ff" or c > "\uffff" or c in "'\"&<>/=+"
    return len(after) < 2 and not near


def _unescaped(escape: str) -> str | None:
    """The characters that a run of escapes stands for, if they are of any use in prose."""
    codes = [int(a or b or c, 16) for a, b, c in _CODE_UNIT.findall(escape)]
    if escape.startswith("\\x"):
        after = _text_of(bytes(codes), latin=True)
        return after if after and _plain(after) and any(c > "\x7f" for c in after) else None
    if max(codes) > 0x10FFFF:
        return None
    units = "".join(map(chr, codes))
    try:
        after = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return None
    if any(unicodedata.category(c) in ("Cn", "Co", "Cs") for c in after):
        return None
    if any(unicodedata.category(c) == "Cc" and c not in "\n\t\r" for c in after):
        return None
    return after


def _slashed_quotes(text: str, prose: Prose, *, anchored: bool) -> list[Edit]:
    breaks: list[Edit] = []
    quotes: list[Edit] = []
    elisions: list[Edit] = []
    at = text.find("\\")
    while at >= 0:
        end = at + 1
        follower = text[end : end + 1]
        if follower in ("n", "r", "t"):
            run = _CONTROL_RUN.match(text, at)
            if run and _ends_line(text, at, run.end()) and not prose.quoted(at):
                end = run.end()
                after = run.group().replace("\\r\\n", "\n").replace("\\r", "\n")
                after = after.replace("\\n", "\n").replace("\\t", "\t")
                breaks.append(Edit(at, end, text[at:end], after, "backslash_escape", 0.99))
        elif follower in ('"', "/") and not prose.quoted(at):
            end = at + 2
            quotes.append(Edit(at, end, text[at:end], follower, "backslash_escape", 0.99))
        elif (
            follower == "'"
            and _between_letters(text, at, at + 2)
            and not prose.quoted(at)
            and _ELISION.search(text[max(0, at - 12) : at])
        ):
            end = at + 2
            elisions.append(Edit(at, end, text[at:end], "'", "backslash_escape", 0.99))
        at = text.find("\\", end)
    if not anchored and len(breaks) < 2:
        return elisions
    return breaks + quotes + elisions


def _ends_line(text: str, start: int, end: int) -> bool:
    """Whether an escaped line end stands where lines end: after a sentence, before a new one."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before == "\\" or _PATH.search(text[max(0, start - 60) : start].rpartition(" ")[2]):
        return False
    if not (after == "" or after.isupper() or after.isdigit() or after in '\\"“„«‘(-–—•¿¡\n'):
        return False
    return before in tuple('.!?:;…»”")]') or before.isspace() or not before or end - start > 2


# UTF-7 ------------------------------------------------------------------------------------------

_ASCII_MARKS = "!\"#$%&*;<=>@[]^_`{|}'\\~ +"  # ASCII that UTF-7 may write in its own way
_UTF7 = re.compile(r"\+([A-Za-z0-9/][A-Za-z0-9+/]{2,120})(-|(?![A-Za-z0-9+/=-]))")
_PRESENTED = "\ufe0f"  # says that the sign before it is shown as a picture (Unicode 15, 23.4)
_LIKELY = frozenset("AIJ2/")  # how the codes of Latin letters, of marks and of emoji begin


@waits_for("+")
def utf7(text: str, scene: Scene) -> list[Edit]:
    """UTF-7 (RFC 2152): ``perch+AOk-``; only what decodes to letters or marks of print.

    In the company of such, whatever decodes is meant: a plus sign of the copy is ``+-`` there.
    """
    prose = Prose(text)
    found: list[Edit] = []
    worn: list[int] = []  # places of those in words or between them
    other: list[Edit] = []  # what needs company to be believed
    at = text.find("+")
    while at >= 0:
        match = _UTF7.match(text, at)
        after = _utf7_reading(match[1]) if match else None
        end = match.end() if match and after else at + 1
        if match and after:
            joined = prose.joined(at, end)
            edit = Edit(at, end, match.group(), after, "utf7", 0.997)
            if match[1][0] in _LIKELY and _telling(after, match[2], joined, prose, at):
                found.append(edit)
                if joined or prose.parts(at, end, after):
                    worn.append(at)
            elif match[2]:
                other.append(edit._replace(confidence=0.99))
        elif text.startswith("-", end):
            other.append(Edit(at, at + 2, "+-", "+", "utf7", 0.98))
        at = text.find("+", end)
    # A plus sign becomes two characters in UTF-7, and two in much else.
    found = sorted(found + [edit for edit in other if in_company(worn, edit.start)])
    return [edit for edit in found if not _is_shown(prose, edit) or prose.worn(worn, edit)]


def _telling(after: str, closed: str, joined: bool, prose: Prose, at: int) -> bool:
    """Whether a code tells by itself that it is UTF-7."""
    if prose.address(at, at + 1):
        return False
    far = any(c > "\U0001efff" for c in after) or _PRESENTED in after
    if closed and far and all(map(_pictured, after)):
        return True
    if not _letters(after.strip(_ASCII_MARKS)):
        return False
    usual = after in _TYPOGRAPHIC or "À" <= after <= "ÿ"
    return joined or len(after) > 1 or bool(closed and usual)


def _pictured(c: str) -> bool:
    """Whether a character is a picture or changes one (its form, its skin, or joins two)."""
    return (c > "\u2190" and unicodedata.category(c) in ("So", "Sk")) or c in (_PRESENTED, "\u200d")


def _utf7_reading(code: str) -> str | None:
    try:
        data = base64.b64decode(code + "=" * (-len(code) % 4))
    except (binascii.Error, ValueError):
        return None
    whole = len(data) // 2 * 2
    # The bits that fill up the last sextet must be nought, or it was never UTF-7.
    if any(data[whole:]) or len(code) != -(-whole * 8 // 6) or not whole:
        return None
    if base64.b64encode(data[:whole]).rstrip(b"=").decode() != code:
        return None
    try:
        after = data[:whole].decode("utf-16-be")
    except UnicodeDecodeError:
        return None
    far = [c for c in after if c not in _ASCII_MARKS]
    return after if far and _plain("".join(far)) else None


# Surrogates -------------------------------------------------------------------------------------

_HIGH = frozenset(map(chr, range(0xD800, 0xDC00)))
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@waits_for(_HIGH)
def surrogate_pair(text: str, scene: Scene) -> list[Edit]:
    """Two surrogates that stand for one character (CESU-8, JSON read unit by unit)."""
    return [
        Edit(
            m.start(), m.end(), m.group(),
            m.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le"), "surrogate_pair",
        )
        for m in _SURROGATES.finditer(text)
    ]  # fmt: skip


ESCAPES = (surrogate_pair, quoted_printable, percent_escape, backslash_escape, utf7)
