"""Headlines quote what the body quotes again: there stands whose words they are."""

from __future__ import annotations

from ultimora.understand.quotes import Quote
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Span
from ultimora.values.facts import Speaker

_SHARED = 0.6  # of a headline's longer words, those that the body's quotation has too
_LEAST = 2
_HELD = 0.85  # confidence that a headline's role is who alone has it in the body
_LONG = 4  # letters of a word that tells


def headlined(telling: Telling) -> None:
    """Give each quotation of a headline that is nobody's to who says the same in the body."""
    prose = telling.scene.prose
    heads = [q for q in telling.scene.quotes if prose.parts[q.part].kind != "paragraph"]
    _holders(telling)
    if not heads:
        return
    body = prose.parts[heads[-1].part].span.end
    told = [(d, _words(telling, d.parts)) for d in telling.drafts
            if d.direct and d.speaker and d.parts[0].start > body]  # fmt: skip
    for quote in heads:
        mine = next((d for d in telling.drafts if quote.inner in d.parts), None)
        if mine is None or mine.speaker is None or _loose(mine.speaker):
            _give(telling, quote, mine, told)


def _loose(who: Speaker) -> bool:
    """Whether a headline's speaker is only a role (*il legale*), or was guessed of one."""
    return who.kind == "person" and (who.name is None or who.resolved)


def _holders(telling: Telling) -> None:
    """Name who a headline's role is (*Il sindaco: “…”*), where the body gives one alone that
    role."""
    prose, cast = telling.scene.prose, telling.cast
    for draft in telling.drafts:
        part = prose.parts[telling.sentence(draft.sentence).part]
        who = draft.speaker
        if part.kind == "paragraph" or who is None or who.span is None or not _loose(who):
            continue
        role = {telling.scene.lower[k] for k in prose.words_in(who.span)}
        fit = [one for one in cast.people.values() if role & one.roles]
        if len(fit) == 1:
            draft.speaker = Speaker(fit[0].text, "person", who.span, fit[0].name, True, _HELD)


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
    elif mine.speaker:
        mine.speaker = best[0].speaker
        return
    mine.speaker, mine.confidence, mine.rule = best[0].speaker, 0.75, "quote:again"


def _words(telling: Telling, parts: list[Span]) -> frozenset[str]:
    """The longer words of a quotation."""
    scene = telling.scene
    return frozenset(
        scene.lower[k] for part in parts for k in scene.prose.words_in(part)
        if len(scene.lower[k]) >= _LONG
    )  # fmt: skip
