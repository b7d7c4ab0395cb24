"""Interviews: which paragraphs are answers, and whose."""

from __future__ import annotations

from ultimora.understand.contents import trimmed
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Span
from ultimora.values.facts import Speaker


def answered(telling: Telling, index: int) -> bool:
    """A paragraph that begins with *Antwort:*, *R.*: the whole of it is the guest's."""
    scene, sentence = telling.scene, telling.sentence(index)
    part = scene.prose.parts[sentence.part]
    first = scene.words[sentence.first].start
    if part.kind != "paragraph" or (first != part.span.start and first - part.span.start > 1):
        return False
    text = part.span.of(scene.prose.text)
    low = text[:14].lower()
    mark = next((one for one in scene.speech.answers if low.startswith(one)), None)
    if mark is None or not text[len(mark) : len(mark) + 1].isspace():
        return False
    if not asked(telling, sentence.part):
        return False
    inside = scene.prose.words_in(part.span)
    begin = part.span.start + len(mark)
    words = [k for k in inside if scene.words[k].start >= begin]
    if not words:
        return False
    end = trimmed(telling, words[0], words[-1] + 1)
    who = guest(telling)
    said, sure, cue = scene.span(words[0], end), 0.9 if who else 0.6, Span(part.span.start, begin)
    telling.claim(Draft([said], "answer", sure, who, cue, True, medium="interview", sentence=index))
    return True


def interview(telling: Telling) -> bool:
    """Whether the dispatch is an interview: questions that are paragraphs, and answers."""
    return any(asked(telling, part) for part in range(1, len(telling.scene.prose.parts)))


def asked(telling: Telling, part: int) -> bool:
    """Whether the paragraph before is a question."""
    scene = telling.scene
    if part == 0:
        return False
    before = scene.prose.parts[part - 1]
    text = before.span.of(scene.prose.text).rstrip()
    return before.kind == "paragraph" and text.endswith("?")


def guest(telling: Telling) -> Speaker | None:
    """Who answers in an interview: the person whom the dispatch names first and most."""
    person = telling.cast.guest
    if person is None:
        return None
    return Speaker(person.text, "person", None, person.name, True)
