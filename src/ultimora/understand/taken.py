"""A quotation as the content of a verb of saying."""

from __future__ import annotations

from ultimora.understand.cues import Cue
from ultimora.understand.kinds import plausible
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values import Span
from ultimora.values.facts import Speaker


def take(
    telling: Telling, cue: Cue, part: Span, who: Speaker | None, sure: float, index: int, rule: str
) -> bool:
    """Take a quotation in as what a verb says, unless the verb has its content already."""
    scene = telling.scene
    if cue.head in telling.used:
        return False
    telling.used.add(cue.head)
    mark = scene.span(cue.first, cue.last)
    how = stance(telling, cue, part.of(scene.prose.text))
    sure = (sure if plausible(telling.scene, who) else 0.62 * sure) if who else 0.6
    telling.claim(Draft([part], rule, sure, who, mark, True, how, cue.negated, "", index))
    return True
