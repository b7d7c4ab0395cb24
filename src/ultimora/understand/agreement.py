"""One dispatch, one reading: what is surely a name is found elsewhere too, of one kind throughout.

The tagger sees a sentence at a time; what the whole dispatch tells beyond that is told here.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ultimora.understand.following import Seen, acronym, initials, mention
from ultimora.understand.prose import Prose
from ultimora.values import Span

RULE = "names:again"
_SURE = 0.8  # confidence from which a name is looked for elsewhere
_DOUBTFUL = 0.8  # below it a mention's kind gives way to that of its likes
_WEIGHTIER = 1.5  # how much weightier the other kind must be
_AGAIN = 0.85  # confidence of a name that only the rest of the dispatch made a name
# Behind these a word is the town rather than the person who is called like it.
_PUTTING = frozenset(
    "a ad in da di d' of at near from to à de en nach aus von bei hacia desde".split()
)
# Behind these it is the firm that is called like its founder.
_OF_FIRMS = frozenset("la il the le el die der das dalla della alla in chez bei von".split())
_CERTAIN = 0.95  # confidence from which a firm stays one that is called like somebody
_FIRM = 2.0  # weight from which a body is surely called so
_OPENING = 0.7  # of one that is one word at the beginning of a sentence, where all have capitals


def agreed(prose: Prose, mentions: list[Seen]) -> list[Seen]:
    """The mentions, doubtful ones of another kind than their likes brought into line.

    Likes are the same words, and for a surname the full name of a person. `Roma` may be a town
    and a team in one text: what the tagger is sure of stays.
    """
    weight: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for one in mentions:
        text = " ".join(one.tokens)
        weight[text][one.kind] += one.confidence
        if one.kind == "person" and len(one.tokens) > 1 and one.confidence >= _SURE:
            weight[one.tokens[-1]]["person"] += one.confidence
    surnames = {
        one.tokens[-1] for one in mentions
        if one.kind == "person" and len(one.tokens) > 1 and one.confidence >= _SURE
    }  # fmt: skip
    bodies = {
        letters for one in mentions if one.kind == "organisation" and len(one.tokens) > 1
        for letters in initials(one.tokens)
    }  # fmt: skip
    firms = {
        token for one in mentions if one.kind == "organisation" and len(one.tokens) > 1
        for token in one.tokens
    }  # fmt: skip
    made = []
    for one in mentions:
        if one.kind != "organisation" and one.tokens[0] in bodies and acronym(one.text):
            one = replace(one, kind="organisation")  # *Iss*, where the institute is named
        if one.kind == "place" and len(one.tokens) == 1 and one.tokens[0] in surnames:
            before = prose.lower[one.first - 1] if one.first else ""
            if before not in _PUTTING:
                one = replace(one, kind="person", confidence=min(one.confidence, _OPENING))
        if one.kind == "organisation" and len(one.tokens) == 1 and not one.text.isupper() and (
            one.tokens[0] in surnames - firms and weight[one.tokens[0]]["organisation"] < _FIRM
        ):  # fmt: skip
            before = prose.lower[one.first - 1] if one.first else ""
            if before not in _OF_FIRMS and one.confidence < _CERTAIN:
                one = replace(one, kind="person", confidence=min(one.confidence, _OPENING))
        kinds = weight[" ".join(one.tokens)]
        best = max(kinds, key=lambda kind: kinds[kind])
        if (
            best != one.kind and one.confidence < _DOUBTFUL
            and kinds[best] >= _WEIGHTIER * kinds[one.kind]
        ):  # fmt: skip
            one = replace(one, kind=best, confidence=min(one.confidence, _OPENING))
        made.append(one)
    return made


def completed(prose: Prose, mentions: list[Seen]) -> list[Seen]:
    """The mentions with those that were missed, in the order of the text."""
    wanted, lengths = _wanted(mentions)
    if not wanted:
        return mentions
    words = prose.words
    taken = {at for one in mentions for at in range(one.first, one.last)}
    found = list(mentions)
    for at, word in enumerate(words):
        if at in taken or word.text not in lengths:
            continue
        for size in lengths[word.text]:
            last = at + size
            if last > len(words):
                continue
            like = wanted.get(tuple([other.text for other in words[at:last]]))
            if like is None or not taken.isdisjoint(range(at, last)):
                continue
            if again := _again(prose, at, last, like, taken):
                found.append(again)
                taken.update(range(at, last))
                break
    return sorted(found, key=lambda one: one.first)


def _again(prose: Prose, at: int, last: int, like: Seen, taken: set[int]) -> Seen | None:
    """A mention of a name that was found surely elsewhere; None where it may be something else."""
    if _part_of_another(prose, at, last, taken):
        return None
    confidence = _AGAIN
    text = Span(prose.words[at].start, prose.words[last - 1].end).of(prose.text)
    if last == at + 1 and (_opens(prose, at) or _quoted(prose, at)):
        if len(text) < 4 or like.kind == "other":
            return None
        confidence = _OPENING
    return mention(prose, at, last, like.kind, min(confidence, like.confidence), RULE)


def _wanted(
    mentions: list[Seen],
) -> tuple[dict[tuple[str, ...], Seen], dict[str, list[int]]]:
    """What is looked for, sure names and the surnames of sure people, and for each first word how
    many words such names have, most first."""
    found: dict[tuple[str, ...], Seen] = {}
    for one in mentions:
        if one.confidence < _SURE or not one.text[0].isupper():
            continue
        texts = tuple(one.text.split())
        if not all(text.replace("-", "").replace(".", "").isalpha() for text in texts):
            continue  # words of the prose and of the text might not be the same
        if len(texts) > 1 or len(one.text) > 2:
            found.setdefault(texts, one)
        if one.kind == "person" and len(texts) > 1 and len(texts[-1]) > 3:
            found.setdefault(texts[-1:], one)
    lengths: dict[str, list[int]] = defaultdict(list)
    for texts in sorted(found, key=len, reverse=True):
        if len(texts) not in lengths[texts[0]]:
            lengths[texts[0]].append(len(texts))
    return found, dict(lengths)


def _part_of_another(prose: Prose, first: int, last: int, taken: set[int]) -> bool:
    """Whether a word with a capital stands right beside it that is no name: it may be of a longer
    one (*Costa Rica* beside a Mr Costa)."""
    for at, edge in ((first - 1, prose.words[first].start), (last, prose.words[last - 1].end)):
        if 0 <= at < len(prose.words):
            word = prose.words[at]
            near = word.start - edge <= 1 if at >= last else edge - word.end <= 1
            capital = at not in taken and word.text[0].isupper()
            if near and capital and (at >= last or not _opens(prose, at)):
                return True
            if near and word.text in "-&":
                return True
    return False


def _opens(prose: Prose, at: int) -> bool:
    """Whether a word opens a sentence, so that its capital says nothing."""
    return prose.sentences[prose.sentence_at(prose.words[at].start)].first == at


def _quoted(prose: Prose, at: int) -> bool:
    return at > 0 and prose.words[at - 1].text in "«“„\"‘'("
