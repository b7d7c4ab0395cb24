"""Who says what: quotations and reported speech, each with its source."""

from __future__ import annotations

from ultimora.reference.speech import SPEECH
from ultimora.understand.across import (
    announced,
    attributed,
    styled,
    supposed,
    termed,
    witnessed,
)
from ultimora.understand.direct import quoted
from ultimora.understand.headed import headed
from ultimora.understand.headlined import headlined
from ultimora.understand.interviews import answered
from ultimora.understand.prose import Prose
from ultimora.understand.reported import reported
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Claim

_LEAST = 0.6  # claims of less confidence are none
_OPEN = 0.65  # the same where nobody says it: *he* who is not found is not left open by the text
_MEANT = 0.5  # chance that a speaker is meant


def claims(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Claim, ...]:
    """The claims of a dispatch, in the order of the text.

    Sentence by sentence: first the quotations that begin in it, then the verbs and prepositions
    outside of quotations. A language without a table has none.
    """
    speech = SPEECH.get(prose.language)
    if speech is None or not prose.sentences:
        return ()
    telling = Telling.of(prose, facts, speech)
    begin: dict[int, list[int]] = {}
    for number, quote in enumerate(telling.scene.quotes):
        begin.setdefault(prose.sentence_at(quote.outer.start), []).append(number)
    answer = -1
    for index, sentence in enumerate(prose.sentences):
        if index and prose.parts[prose.sentences[index - 1].part].kind != "paragraph" and (
            prose.parts[sentence.part].kind == "paragraph"
        ):  # fmt: skip
            telling.cast.forget()
        if sentence.part == answer or answered(telling, index):
            answer = sentence.part
            continue
        for number in begin.get(index, ()):
            quoted(telling, number)
        headed(telling, index)
        termed(telling, index)
        reported(telling, index)
        announced(telling, index)
        attributed(telling, index)
        styled(telling, index)
        supposed(telling, index)
        witnessed(telling, index)
        telling.cast.seen(sentence.first, sentence.last)
    headlined(telling)
    made = [_claim(draft) for draft in telling.drafts if _told(draft)]
    return tuple(sorted(made, key=lambda claim: (claim.span, claim.rule)))


def _told(draft: Draft) -> bool:
    """Whether a claim is likely enough, and whose it is where somebody is meant by it."""
    who = draft.speaker
    return draft.confidence >= (_LEAST if who else _OPEN) and (not who or who.confidence >= _MEANT)


def _claim(draft: Draft) -> Claim:
    parts = tuple(sorted(draft.parts))
    sure = min(draft.confidence, 0.97)
    who = draft.speaker
    if who:
        sure = min(sure, who.confidence)
    return Claim(
        span=Span(parts[0].start, max(part.end for part in parts)),
        rule=draft.rule,
        confidence=round(sure, 2),
        parts=parts,
        direct=draft.direct,
        speaker=draft.speaker,
        cue=draft.cue,
        stance=draft.stance,
        negated=draft.negated,
        medium=draft.medium,
    )
