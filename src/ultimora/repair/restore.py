"""From lost places to edits: the text with marks is judged as a whole, then written back."""

from __future__ import annotations

from collections.abc import Sequence

from ultimora.reference.tongues import TONGUES
from ultimora.repair import lost, quotes
from ultimora.repair.damage import Mark, asked, misread, replaced
from ultimora.repair.lost import Reading, bounds, judge, readings
from ultimora.repair.quotes import Choice, Spot, settle
from ultimora.repair.scene import Scene
from ultimora.values import Edit, Rival


def misread_utf8(text: str, scene: Scene) -> list[Edit]:
    """UTF-8 read as another code page, whole or with bytes lost on the way (the sample's `â??`)."""
    return restore(text, scene, misread(text, scene))


def question_marks(text: str, scene: Scene) -> list[Edit]:
    """Question marks that stand for what a narrow character set could not hold."""
    return restore(text, scene, asked(text, scene))


def replacement_marks(text: str, scene: Scene) -> list[Edit]:
    """U+FFFD that stands for a letter or sign of windows-1252."""
    return restore(text, scene, replaced(text, scene))


def restore(text: str, scene: Scene, marks: Sequence[Mark]) -> list[Edit]:
    """Edits for lost places of one text, decided together."""
    edits = [
        Edit(m.start, m.end, text[m.start : m.end], m.options, m.channel, 0.999)
        for m in marks
        if len(m.options) == 1
    ]
    if len(edits) == len(marks) or scene.language not in TONGUES:
        return edits
    who = judge(scene.language)
    working, places = _with_marks(text, marks)
    marks = [m for m in marks if len(m.options) != 1]
    spots: list[Spot] = []
    index = 0
    by_place = dict(zip(places, marks, strict=True))
    while index < len(places):
        mark = marks[index]
        start, end = bounds(working, places[index])
        inside = [p for p in places[index : index + 12] if p < end]
        if all(by_place[p].options for p in inside):
            found = _with_options(working, start, end, inside, [by_place[p] for p in inside], who)
        else:
            found = readings(working, start, end, who)
        if found:
            spots.append(Spot(tuple(inside), found))
        index += max(1, len(inside))
    style = Style(working, scene, any(m.kind in lost.EITHER + lost.ASKED for m in marks))
    choices = settle(working, spots)
    if scene.language == "es":
        quotes.asides(working, choices)
    for choice in choices:
        mark = by_place[choice.at]
        edit = _edit(text, working, mark, choice, style)
        if edit is not None:
            edits.append(edit)
    return sorted(edits)


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


_ROLE_SIGNS = frozenset("‘’‚“”„–—")


def _with_options(
    text: str, start: int, end: int, places: list[int], marks: list[Mark], who: lost.Judge
) -> list[Reading]:
    """Readings of a token whose lost places can only be a few known characters each."""
    token = text[start:end]
    if all(m.kind == lost.PUNCT for m in marks):
        special = [m for m in marks if not set(m.options) & _ROLE_SIGNS]
        if not special:
            return readings(text, start, end, who)
        if len(places) == 1:
            return _ranked_options(text, places[0], marks[0], who)
    letters = [i for i, m in enumerate(marks) if m.kind == lost.LETTER]
    results = [Reading(0.0, ())]
    filled = token
    relative = [p - start for p in places]
    scores: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for i in letters:
        wider = []
        for score, chosen in scores:
            wider += [(score, (*chosen, c)) for c in marks[i].options]
        scores = wider[:400]
    weighed = []
    for _, chosen in scores:
        word = list(filled)
        for i, c in zip(letters, chosen, strict=True):
            word[relative[i]] = c
        weighed.append((_word_score("".join(word), [relative[i] for i in letters], text, start, end, who), chosen))
    weighed.sort(reverse=True)
    if len(letters) == len(marks):
        return [Reading(s, c) for s, c in weighed[:6]]
    best = weighed[0][1] if weighed else ()
    word = list(token)
    for i, c in zip(letters, best, strict=True):
        word[relative[i]] = c
    again = text[:start] + "".join(word) + text[end:]
    results = readings(again, start, end, who)
    full = []
    for reading in results:
        signs = iter(reading.choices)
        named = iter(best)
        full.append(
            Reading(
                reading.score,
                tuple(next(named) if m.kind == lost.LETTER else next(signs) for m in marks),
            )
        )
    return full


def _word_score(
    token: str, at: list[int], text: str, start: int, end: int, who: lost.Judge
) -> float:
    """How good a token is whose letters are all chosen: its word, its case, its company."""
    score = 0.0
    piece_start = 0
    for piece in lost_split(token):
        if piece:
            level = who.words.table.get(piece) or who.words.table.get(piece.lower(), 0)
            if level:
                score += (level - 1) / 10 - 29.9
            else:
                score += -36.0
                for place in at:
                    if piece_start <= place < piece_start + len(piece):
                        score += 0.25 * who.likeness(piece.lower(), place - piece_start) - 12
            score += _case(piece, [p - piece_start for p in at], text, start)
            if len(piece) <= 3 and piece == token:
                left = lost._neighbour(text, start, left=True)
                right = lost._neighbour(text, end, left=False)
                low = piece.lower()
                score += lost._bond(who, left, low, level or 1, 0)
                score += lost._bond(who, low, right, level or 1, 1)
        piece_start += len(piece) + 1
    for place in at:
        rank = who.tongue.letters.find(token[place].lower())
        score -= 8.0 if rank < 0 else 0.2 * rank
    return score


def lost_split(token: str) -> list[str]:
    """A token's runs of letters between lost signs."""
    pieces = [""]
    for c in token:
        if c in lost.MARKS:
            pieces.append("")
        else:
            pieces[-1] += c
    return pieces


def _case(word: str, at: list[int], text: str, start: int) -> float:
    cost = 0.0
    for place in at:
        if not 0 <= place < len(word):
            continue
        others = [c for i, c in enumerate(word) if i not in at and c.isalpha()]
        c = word[place]
        if c.isupper() and place > 0 and others and not all(o.isupper() for o in others):
            cost -= 10
        if c.islower() and len(others) > 1 and all(o.isupper() for o in others) and c != "ß":
            cost -= 10
        if c == "×" or c == "÷":
            cost -= 12
    return cost


def _ranked_options(text: str, at: int, mark: Mark, who: lost.Judge) -> list[Reading]:
    """A sign that is neither quote nor dash: bullet or trade mark, arrow or minus."""
    before = text[at - 1 : at]
    ranked = []
    for c in mark.options:
        score = 0.0
        if c == "•":
            score = 3.0 if not before.strip() else -3.0
        elif c == "™":
            score = 3.0 if before.isalnum() else -3.0
        ranked.append(Reading(score, (c,)))
    return sorted(ranked, reverse=True)


class Style:
    """Which signs this document sets for a role: its own intact ones, its agency's, its tongue's."""

    def __init__(self, text: str, scene: Scene, guillemets: bool) -> None:
        tongue = TONGUES[scene.language or "en"]
        self.outer, self.inner, self.dash, self.tight = (
            tongue.outer, tongue.inner, tongue.dash, tongue.tight,
        )  # fmt: skip
        if guillemets and scene.language == "fr":
            self.outer, self.inner = "«»", "“”"
        double = text.count("“") + text.count("„")
        single = len(lost.re.findall(r"(?<![^\s(])‘(?=\w)", text))
        if single > 2 * double and single > 1 and tongue.outer != "„“":
            self.outer, self.inner = tongue.inner, tongue.outer
        if text.count("—") > text.count("–"):
            self.dash = "—"
        elif "–" in text and scene.language != "en":
            self.dash = "–"


def _edit(
    text: str, working: str, mark: Mark, choice: Choice, style: Style
) -> Edit | None:
    before = text[mark.start : mark.end]
    confidence = 1 / (1 + 2 ** -max(-20.0, min(20.0, choice.lead)))
    what, inferred = choice.what, False
    if what == lost.REAL:
        return None
    if what == quotes.APOSTROPHE:
        after = "’"
    elif what == quotes.OPEN:
        after, inferred = (style.inner if choice.depth else style.outer)[0], True
    elif what == quotes.CLOSE:
        after, inferred = (style.inner if choice.depth else style.outer)[1], True
    elif what == quotes.DASH:
        around = working[max(0, choice.at - 1) : choice.at], working[choice.at + 1 : choice.at + 2]
        spaced = all(not c or c.isspace() for c in around)
        digits = working[choice.at - 1 : choice.at].isdigit()
        after, inferred = ("–" if digits else style.dash if spaced else style.tight), True
    elif what == lost.EURO:
        after = "€"
    elif what == lost.ELLIPSIS:
        after = "…"
    elif what == lost.BULLET:
        after = "•"
    elif what == lost.SPACE:
        after, inferred = "\xa0", True
    else:
        after = what
    if mark.options and after not in mark.options:
        return None
    rivals = tuple(Rival(r, round(confidence * 2 ** max(-30.0, s), 4)) for r, s in choice.rivals[:2])
    return Edit(mark.start, mark.end, before, after, mark.channel, confidence, (), inferred)


MOJIBAKE = (misread_utf8,)
RESTORE = (replacement_marks, question_marks)
