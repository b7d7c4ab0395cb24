"""Headlines quote what the body quotes again: there stands whose words they are."""

from __future__ import annotations

from ultimora.understand.quotes import Quote
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Span

_SHARED = 0.6  # of a headline's longer words, those that the body's quotation has too
_LEAST = 2
_LONG = 4  # letters of a word that tells


def headlined(telling: Telling) -> None:
    """Give each quotation of a headline that is nobody's to who says the same in the body."""
    prose = telling.scene.prose
    heads = [q for q in telling.scene.quotes if prose.parts[q.part].kind != "paragraph"]
    if not heads:
        return
    body = prose.parts[heads[-1].part].span.end
    told = [(d, _words(telling, d.parts)) for d in telling.drafts
            if d.direct and d.speaker and d.parts[0].start > body]  # fmt: skip
    for quote in heads:
        mine = next((d for d in telling.drafts if quote.inner in d.parts), None)
        if mine is None or mine.speaker is None:
            _give(telling, quote, mine, told)


def _give(
    telling: Telling, quote: Quote, mine: Draft | None, told: list[tuple[Draft, frozenset[str]]]
) -> None:
    words = _words(telling, [quote.inner])
    if len(words) < _LEAST:
        return
    best = max(told, key=lambda one: len(one[1] & words), default=None)
    if best is None or len(best[1] & words) < _SHARED * len(words):
        return
    if mine is None:
        index = telling.scene.prose.sentence_at(quote.outer.start)
        mine = Draft([quote.inner], "quote:again", 0.0, direct=True, sentence=index)
        telling.drafts.append(mine)
    mine.speaker, mine.confidence, mine.rule = best[0].speaker, 0.75, "quote:again"


def _words(telling: Telling, parts: list[Span]) -> frozenset[str]:
    """The longer words of a quotation."""
    scene = telling.scene
    return frozenset(
        scene.lower[k] for part in parts for k in scene.prose.words_in(part)
        if len(scene.lower[k]) >= _LONG
    )  # fmt: skip
