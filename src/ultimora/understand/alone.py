"""Quotations that stand alone: parts of the claim before, answers, or of who is named next."""

from __future__ import annotations

from ultimora.understand.credited import WORDS, past
from ultimora.understand.interviews import asked, guest
from ultimora.understand.quotes import Quote
from ultimora.understand.telling import Draft, Telling


def alone(telling: Telling, quote: int, one: Quote, opens: bool, start: int) -> None:
    """A quotation without a cue: a part of the claim before it, an answer, or nobody's."""
    scene = telling.scene
    part = one.part
    kind = scene.prose.parts[part].kind
    if kind != "paragraph":
        return
    fills = opens and one.outer.end >= scene.prose.parts[part].span.end - 8
    before = telling.drafts[-1] if telling.drafts else None
    if _called(telling, one, start):
        return
    if fills and asked(telling, part):
        who = guest(telling)
        telling.claim(Draft([one.inner], "answer", 0.9 if who else 0.6, who, None, True,
                            medium="interview", sentence=start))  # fmt: skip
        return
    if before is None:
        return
    if before.direct and _adjoins(telling, quote, before, part):
        before.parts.append(one.inner)
        return
    if fills and before.direct and before.speaker and _runs_on(telling, quote, before, part):
        before.parts.append(one.inner)
        return
    near = part == telling.sentence(before.sentence).part
    if near and start - before.sentence <= 1 and before.speaker:
        telling.claim(Draft([one.inner], "quote:same", 0.85, before.speaker, None, True,
                            sentence=start))  # fmt: skip
    elif (
        fills
        and before.direct
        and before.speaker
        and part - telling.sentence(before.sentence).part <= 1
    ):
        telling.claim(Draft([one.inner], "quote:next", 0.75, before.speaker, None, True,
                            sentence=start))  # fmt: skip


def _called(telling: Telling, one: Quote, start: int) -> bool:
    """*“…”. È l’appello lanciato da X*; *“…”. Così X*: the next words say whose it is."""
    scene = telling.scene
    k = scene.prose.words_in(one.outer).stop
    while k < len(scene.words) and scene.is_(k, ".,"):
        k += 1
    if k >= len(scene.words) or scene.inside[k] >= 0:
        return False
    index = scene.prose.sentence_at(scene.words[k].start)
    end = telling.sentence(index).last
    if scene.lower[k] in ("così", "cosi'", "ainsi", "así"):
        at: int | None = past(telling, k + 1, end)
    elif scene.lower[k] in ("è", "e'", "sono", "queste", "questo"):
        noun = next((j for j in range(k + 1, min(end, k + 4)) if scene.lower[j] in WORDS), None)
        if noun is None:
            return False
        near = range(noun + 1, min(end, noun + 6))
        of = (j for j in near if scene.kinds[j] == "gen" or scene.lower[j].startswith("da"))
        at = next((j + 1 for j in of), None)
    else:
        return False
    if at is None or at >= end:
        return False
    found = scene.phrase(at, end)
    if found.last <= found.first or scene.finite(at):
        return False
    who, _ = telling.cast.speaker(found, end)
    if who is None:
        return False
    telling.claim(Draft([one.inner], "quote:so", 0.88, who, scene.span(k, k + 1), True,
                        sentence=start))  # fmt: skip
    return True


def _runs_on(telling: Telling, quote: int, before: Draft, part: int) -> bool:
    """Whether a paragraph that is a quotation goes on with the one that ended the last."""
    if quote == 0:
        return False
    earlier = telling.scene.quotes[quote - 1]
    ends = earlier.outer.end >= telling.scene.prose.parts[earlier.part].span.end - 2
    return ends and earlier.part == part - 1 and before.parts[-1] == earlier.inner


def _adjoins(telling: Telling, quote: int, before: Draft, part: int) -> bool:
    """Whether a quotation goes on with a claim: only its attribution stands between."""
    scene = telling.scene
    if quote == 0:
        return False
    earlier = scene.quotes[quote - 1]
    if before.parts[-1] != earlier.inner:
        return False
    if not earlier.closed:
        return True
    if earlier.part != part:
        return False
    here = scene.prose.sentence_at(scene.quotes[quote].outer.start)
    there = scene.prose.sentence_at(earlier.outer.end - 1)
    return here - there <= 1
