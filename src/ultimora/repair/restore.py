"""From lost places to edits: the text with marks is judged as a whole, then written back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from operator import le

from ultimora.reference import signs
from ultimora.reference.tongues import TONGUES
from ultimora.repair.broken import misread
from ultimora.repair.damage import Mark, asked, replaced
from ultimora.repair.judge import judge
from ultimora.repair.lost import bounds, readings
from ultimora.repair.narrowed import narrowed
from ultimora.repair.passages import languages
from ultimora.repair.plan import waits_for
from ultimora.repair.quotes import Choice, Spot, settle
from ultimora.repair.scene import Scene
from ultimora.repair.signs import THIN
from ultimora.repair.surroundings import ASKED, ASKED_PUNCT, EITHER, Surroundings
from ultimora.values import Edit, Rival


def misread_utf8(text: str, scene: Scene) -> list[Edit]:
    """UTF-8 read as another code page, whole or with bytes lost on the way (the sample's `â??`)."""
    return restore(text, scene, misread(text, scene))


@waits_for("?")
def question_marks(text: str, scene: Scene) -> list[Edit]:
    """Question marks that stand for what a narrow character set could not hold."""
    return restore(text, scene, asked(text, scene))


@waits_for("\ufffd")
def replacement_marks(text: str, scene: Scene) -> list[Edit]:
    """U+FFFD that stands for a letter or sign of windows-1252."""
    return restore(text, scene, replaced(text, scene))


def restore(text: str, scene: Scene, marks: Sequence[Mark]) -> list[Edit]:
    """Edits for lost places of one text, decided together."""
    if not marks:
        return []
    marks = _apart(marks)
    edits = [
        _made((start, end, text[start:end], options, channel, 0.999, (), False, ""))
        for start, end, _, options, channel in marks
        if len(options) == 1
    ]
    if len(edits) == len(marks):
        return edits
    working, places = _with_marks(text, marks)
    tongues = languages(working, scene, places)
    if not tongues:
        return edits
    marks = [m for m in marks if len(m.options) != 1]
    guillemets = any(m.kind in EITHER + ASKED for m in marks)
    known = {
        tongue: (
            Surroundings(working, tongue),
            judge(tongue),
            Style(working, tongue, scene, guillemets),
        )
        for tongue in dict.fromkeys(tongues)
    }
    spots: list[Spot] = []
    styles: dict[int, Style] = {}
    index = 0
    by_place = dict(zip(places, marks, strict=True))
    while index < len(places):
        stage, who, style = known[tongues[index]]
        start, end = bounds(working, places[index])
        inside = places[index : bisect_left(places, end)]
        styles.update(dict.fromkeys(inside, style))
        if len(inside) > _MOST_LOST:
            found = []  # nothing tells so many apart
        elif all(by_place[p].options for p in inside):
            found = narrowed(stage, start, end, inside, [by_place[p] for p in inside], who)
        else:
            found = readings(stage, start, end, who)
        if found:
            spots.append(Spot(tuple(inside), found))
        index += len(inside)
    choices = settle(working, spots)
    told = _with_questions(working, choices)
    for choice in choices:
        mark = by_place[choice.at]
        edit = _edit(text, told, mark, choice, styles[choice.at])
        if edit is not None:
            edits.append(edit)
    return sorted(edits)


# An edit of its nine parts, without the call that names them: misread copy has hundreds.
_made: Callable[[tuple[object, ...]], Edit] = partial(tuple.__new__, Edit)


def _with_questions(working: str, choices: Sequence[Choice]) -> str:
    """The working text with its real question marks told, if any point opens on them."""
    if all(choice.what != signs.INVERTED for choice in choices):
        return working
    told, at = [], 0
    for choice in choices:
        if choice.what == signs.REAL:
            told.append(working[at : choice.at])
            at = choice.at + 1
    return "?".join([*told, working[at:]])


def _apart(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Without marks that reach into the one before: where two readings claim a place, the first."""
    starts, ends, *_ = zip(*marks, strict=True)
    if all(map(le, ends, starts[1:])):
        return marks
    kept: list[Mark] = []
    for mark in marks:
        if not kept or kept[-1].end <= mark.start:
            kept.append(mark)
    return kept


def _with_marks(text: str, marks: Sequence[Mark]) -> tuple[str, list[int]]:
    parts: list[str] = []
    places: list[int] = []
    at = length = 0
    for mark in marks:
        parts.append(text[at : mark.start])
        length += mark.start - at
        if len(mark.options) == 1:  # nothing to decide: context may lean on it
            parts.append(mark.options)
        else:
            places.append(length)
            parts.append(mark.kind)
        length += 1
        at = mark.end
    parts.append(text[at:])
    return "".join(parts), places


_MOST_LOST = 12  # places of one token

# Britain sets a spaced en dash, America an em dash; their spelling tells them apart.
_BRITISH = re.compile(
    r"\b(?:col|lab|fav|hon|neighb|behavi|harb|rum|hum)our|[a-z]{3}is(?:e[ds]?|ing|ation)\b|"
    r"\b(?:centre|theatre|programmes?|defence|licence|whilst|towards|learnt|travell|£)"
)
_AMERICAN = re.compile(
    r"\b(?:col|lab|fav|hon|neighb|behavi|harb|rum|hum)or\b|[a-z]{3}iz(?:e[ds]?|ing|ation)\b|"
    r"\b(?:center|theater|defense|toward|gotten|traveling|\$)"
)
_SINGLE = re.compile(r"‘(?<![^\s(]‘)(?=\w)")


class Style:
    """Which signs a document sets for a role: its intact ones, its agency's, its tongue's."""

    def __init__(self, text: str, language: str, scene: Scene, guillemets: bool) -> None:
        self.language = language
        tongue = TONGUES[language]
        self.outer, self.inner, self.tight = tongue.outer, tongue.inner, tongue.tight
        if guillemets and language == "fr":
            self.outer, self.inner = "«»", "“”"
        house = scene.house
        self.signed = house is not None
        if house and house.quotes and (guillemets or not set(house.quotes) & set("«»")):
            self.outer = house.quotes
            self.inner = "‘’" if self.outer != "‘’" else "“”"
            if self.outer == "„“":
                self.inner = "‚‘"
        double = text.count("“") + text.count("„")
        single = len(_SINGLE.findall(text))
        if single > 2 * double and single > 1 and tongue.outer != "„“":
            self.outer, self.inner = tongue.inner, tongue.outer
        self._text, self._dash = text, (house and house.dash) or tongue.dash

    @cached_property
    def dash(self) -> str:
        """The dash that stands between spaces; the text is searched only where one was lost."""
        long, short = self._text.count("—"), self._text.count("–")
        if long > short:
            return "—"
        if self.language != "en":
            return "–" if short else self._dash
        american = _AMERICAN.search(self._text) and not _BRITISH.search(self._text)
        return "—" if american else self._dash


_SHOWN = {
    signs.APOSTROPHE: "’", signs.OPEN: "“", signs.CLOSE: "”", signs.DASH: "–", signs.REAL: "?",
    signs.EURO: "€", signs.ELLIPSIS: "…", signs.BULLET: "•", signs.SPACE: "\xa0",
    THIN: "\u2009",
}  # fmt: skip


def _rivals(choice: Choice) -> tuple[Rival, ...]:
    """The readings passed over, each with its share beside the one chosen."""
    total = 1.0 + sum(2.0 ** min(0.0, score) for _, score in choice.rivals)
    return tuple(
        Rival(_SHOWN.get(what, what), round(2.0 ** min(0.0, score) / total, 4))
        for what, score in choice.rivals
        if score > -12
    )


# How often the sign chosen for a role is the very one that stood there, measured on the
# development texts by tongue (bench/repair.py prints the reliability table).
_DASH_RIGHT = {"de": 0.95, "en": 0.65, "fr": 0.55, "it": 0.65, "pt": 0.6, "es": 0.6}
_QUOTE_RIGHT = {"de": 0.84, "en": 0.76, "fr": 0.7, "it": 0.9, "pt": 0.85, "es": 0.86}
_INNER_RIGHT = 0.6  # of a quotation within another
_SENTENCE = 400  # characters that it may have
_POINT = re.compile("[?!.\\n]")
_FOLLOWS = re.compile(r"[ \xa0–-]*([^\W\d_]+)")
# log2 by which another sign must be likelier than a question mark: where a sentence ends, only its
# sense tells an ellipsis from a question, and of a blank no mark is left at all
_DOUBTS = {signs.ELLIPSIS: 4.0, signs.SPACE: 3.0, signs.BULLET: 3.0}
_DOUBT = 1.5
_DOUBT_ON = 1.0  # ... where the sentence goes on behind it
_GOES_ON = re.compile(r" ?[a-zà-ÿ,;]")


def _edit(text: str, working: str, mark: Mark, choice: Choice, style: Style) -> Edit | None:
    before = text[mark.start : mark.end]
    what, inferred, right = choice.what, False, 1.0
    if what in (signs.REAL, signs.OTHER, signs.SPELLED):
        return None
    if what == signs.APOSTROPHE:
        after = "’"
    elif what in (signs.OPEN, signs.CLOSE):
        pair = style.inner if choice.depth else style.outer
        after, inferred = pair[what == signs.CLOSE], True
        custom = _INNER_RIGHT if choice.depth else _QUOTE_RIGHT[style.language]
        right = 0.97 if style.signed else custom
    elif what == signs.DASH:
        left = working[max(0, choice.at - 1) : choice.at]
        beyond = working[choice.at + 1 : choice.at + 2]
        spaced = all(not c or c.isspace() for c in (left, beyond))
        alone = left in ("", "\n") and beyond in ("", "\n")
        after = "—" if alone else "–" if left.isdigit() else style.dash if spaced else style.tight
        sure = left.isdigit() or style.signed
        inferred, right = True, 0.9 if sure else _DASH_RIGHT[style.language]
    elif what == signs.SPACE:
        after, inferred, right = "\xa0", True, 0.9
    elif what == signs.INVERTED:
        after, right = _inverted(working, choice.at), 0.97
    elif what == signs.RAISED:
        after, inferred, right = _raised(working, choice.at, style.language), True, 0.9
    elif what == THIN:
        after, inferred, right = "\u2009" if style.language == "fr" else "\u200a", True, 0.8
    else:
        after = _SHOWN.get(what, what)
    if after == before or (mark.options and after not in mark.options):
        return None
    # Where nothing is left of a character, not even its kind, scores are too sure of themselves.
    scale = 0.7 if mark.kind in EITHER + ASKED else 1.0
    lead = max(-20.0, min(20.0, choice.lead * scale))
    confidence = round(right / (1 + 2.0**-lead), 4)
    if mark.kind in ASKED + ASKED_PUNCT:
        on = _GOES_ON.match(working, choice.at + 1)
        doubt = _DOUBT_ON if on else _DOUBTS.get(what, _DOUBT)
        if lead < 0 or dict(choice.rivals).get(signs.REAL, -99.0) > -doubt:
            return None  # it may as well have been a question mark all along
    rivals = _rivals(choice)
    return Edit(mark.start, mark.end, before, after, mark.channel, confidence, rivals, inferred)


def _inverted(working: str, at: int) -> str:
    """The point that opens what ends with the next point: of a question or an outcry."""
    ends = _POINT.search(working, at + 1, at + _SENTENCE)
    return "¡" if ends and ends.group() == "!" else "¿"


def _raised(working: str, at: int, language: str) -> str:
    """The ring of a degree, or in Spanish and Portuguese the letter of an ordinal."""
    follows = _FOLLOWS.match(working, at + 1)
    word = follows.group(1) if follows else ""
    if language not in ("es", "pt") or word in ("C", "F"):
        return "°"
    return "ª" if word.lower().rstrip("s").endswith("a") else "º"


MOJIBAKE = (misread_utf8,)
RESTORE = (replacement_marks, question_marks)
