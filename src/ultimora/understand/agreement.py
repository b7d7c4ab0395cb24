"""One dispatch, one reading: what the tagger found surely is found elsewhere too, and is of one
kind throughout."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ultimora.reference.gazetteer import folded
from ultimora.understand.following import Seen
from ultimora.understand.prose import Prose
from ultimora.values import Span

RULE = "names:again"
_SURE = 0.8  # confidence from which a name is looked for elsewhere
_DOUBTFUL = 0.8  # below it a mention's kind gives way to that of its likes
_TWICE = 2.0  # how much weightier the other kind must be
_AGAIN = 0.85  # confidence of a name that only the rest of the dispatch made a name
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
    made = []
    for one in mentions:
        kinds = weight[" ".join(one.tokens)]
        best = max(kinds, key=lambda kind: kinds[kind])
        if (
            best != one.kind and one.confidence < _DOUBTFUL
            and kinds[best] >= _TWICE * kinds[one.kind]
        ):  # fmt: skip
            one = replace(one, kind=best, confidence=min(one.confidence, _OPENING))
        made.append(one)
    return made


def completed(prose: Prose, mentions: list[Seen]) -> list[Seen]:
    """The mentions with those that were missed, in the order of the text."""
    wanted = _wanted(mentions)
    if not wanted:
        return mentions
    words = prose.words
    taken = {at for one in mentions for at in range(one.first, one.last)}
    openings = {sentence.first for sentence in prose.sentences}
    found = list(mentions)
    for at, word in enumerate(words):
        if at in taken or word.text not in wanted:
            continue
        for texts, one in wanted[word.text]:
            last = at + len(texts)
            if last > len(words) or any(
                words[at + n].text != text or at + n in taken for n, text in enumerate(texts)
            ):
                continue
            if _part_of_another(prose, at, last, taken):
                continue
            alone = len(texts) == 1
            if alone and (at in openings or _quoted(prose, at)):
                if len(word.text) < 4 or one.kind == "other":
                    continue
                confidence = _OPENING
            else:
                confidence = _AGAIN
            text = Span(word.start, words[last - 1].end).of(prose.text)
            found.append(
                Seen(at, last, one.kind, min(confidence, one.confidence), RULE,
                     tuple(folded(text).split()), text)
            )  # fmt: skip
            taken.update(range(at, last))
            break
    return sorted(found, key=lambda one: one.first)


def _wanted(mentions: list[Seen]) -> dict[str, list[tuple[tuple[str, ...], Seen]]]:
    """What is looked for, by its first word: sure names, and the surnames of sure people."""
    found: dict[tuple[str, ...], Seen] = {}
    for one in mentions:
        if one.confidence < _SURE or not one.text[0].isupper():
            continue
        texts = tuple(one.text.split())
        if any(not text.replace("-", "").replace(".", "").isalpha() for text in texts):
            continue  # words of the prose and of the text might not be the same
        if len(texts) > 1 or len(one.text) > 2:
            found.setdefault(texts, one)
        if one.kind == "person" and len(texts) > 1 and len(texts[-1]) > 3:
            found.setdefault(texts[-1:], one)
    by_first: dict[str, list[tuple[tuple[str, ...], Seen]]] = defaultdict(list)
    for texts in sorted(found, key=len, reverse=True):
        by_first[texts[0]].append((texts, found[texts]))
    return by_first


def _part_of_another(prose: Prose, first: int, last: int, taken: set[int]) -> bool:
    """Whether a word with a capital stands right beside it that is no name: it may be of a longer
    one (*Costa Rica* beside a Mr Costa)."""
    for at, edge in ((first - 1, prose.words[first].start), (last, prose.words[last - 1].end)):
        if 0 <= at < len(prose.words):
            word = prose.words[at]
            near = word.start - edge <= 1 if at >= last else edge - word.end <= 1
            if near and at not in taken and word.text[0].isupper():
                return at >= last or not _opens(prose, at)
            if near and word.text in "-&":
                return True
    return False


def _opens(prose: Prose, at: int) -> bool:
    """Whether a word opens a sentence, so that its capital says nothing."""
    return prose.sentences[prose.sentence_at(prose.words[at].start)].first == at


def _quoted(prose: Prose, at: int) -> bool:
    return at > 0 and prose.words[at - 1].text in "«“„\"‘'("
