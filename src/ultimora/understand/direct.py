"""Direct speech: whose words stand in quotation marks."""

from __future__ import annotations

from ultimora.understand.alone import alone
from ultimora.understand.behind import followed
from ultimora.understand.bracketed import bracketed
from ultimora.understand.cues import Cue
from ultimora.understand.interviews import guest, interview
from ultimora.understand.phrases import Phrase
from ultimora.understand.quotes import Quote
from ultimora.understand.sources import source
from ultimora.understand.subjects import right, subject
from ultimora.understand.taken import take
from ultimora.understand.telling import Draft, Telling
from ultimora.values.facts import Speaker


def quoted(telling: Telling, quote: int) -> None:
    """The claim that a quotation makes, if it is free: no part of a sentence of the report.

    A quotation without any cue goes on with the one
    before it.
    """
    scene = telling.scene
    one = scene.quotes[quote]
    inside = scene.prose.words_in(one.outer)
    if not len(inside) or one.inner.start >= one.inner.end:
        return
    first, last = inside.start, inside.stop
    part = scene.prose.parts[one.part]
    opens = first == 0 or scene.words[first - 1].start < part.span.start
    before = "" if opens else scene.words[first - 1].text
    start = scene.prose.sentence_at(scene.words[first].start)
    index = scene.prose.sentence_at(one.outer.end - 1)
    if not scene.free[quote]:
        return
    if _interrupted(telling, quote, first, before):
        return
    title = last - first - 2 < 3
    led = None
    if before == ":" and part.kind == "paragraph":
        led = source(telling, start, telling.sentence(start).first, first - 1, part.kind)[0]
    if followed(telling, quote, one, last, index, led):
        return
    if before == ":" and _colon(telling, one, first, start):
        return
    if before == "," and _comma(telling, one, first, start):
        return
    if title or before in (",", ";", ":", "–", "—", "-"):
        return
    if opens or scene.words[first].start == scene.words[telling.sentence(start).first].start:
        alone(telling, quote, one, opens, start)


def _interrupted(telling: Telling, quote: int, first: int, before: str) -> bool:
    """*“A”, ha detto X, “B”*: B is a part of the claim that A began."""
    scene = telling.scene
    spaced = first > 1 and (
        scene.words[first - 1].start > scene.words[first - 2].end
        or scene.words[first - 1].end < scene.words[first].start  # *“A -dice X- B”*
    )
    if (
        (before not in (",", ":") and not (spaced and before in "–—-" and before))
        or quote == 0
        or not telling.drafts
    ):
        return False
    earlier, draft = scene.quotes[quote - 1], telling.drafts[-1]
    if earlier.part != scene.quotes[quote].part or draft.parts[-1] != earlier.inner:
        return False
    behind = scene.prose.words_in(earlier.outer).stop
    if first - behind > 24 or draft.cue is None or draft.cue.start < earlier.outer.end:
        return False
    if any(scene.words[k].text in ".;!?" and scene.kinds[k] == "p" and (
        scene.words[k].end < scene.words[k + 1].start) and scene.kinds[k + 1] != "w"
        and k + 1 < first for k in range(behind, first - 1)
    ) and before != ":":  # fmt: skip
        sentence = scene.prose.sentence_at(scene.words[first].start)
        if telling.sentence(sentence).first > behind:
            return False
    if before == ":" and (
        scene.prose.sentence_at(earlier.outer.end - 1)
        != scene.prose.sentence_at(scene.words[first - 1].start)
        or any(scene.is_(k, ",:;") for k in range(behind + 1, first - 1))
    ):  # fmt: skip
        return False
    draft.parts.append(scene.quotes[quote].inner)
    return True


def _colon(telling: Telling, one: Quote, first: int, start: int) -> bool:
    """*X ha detto: “…”*; *Di altro avviso X: “…”*; in a headline *X: “…”*."""
    scene, sentence = telling.scene, telling.sentence(start)
    colon = first - 1
    mark = scene.span(colon, first)
    kind = scene.prose.parts[sentence.part].kind
    found = [c for c in telling.cues(start) if c.first < colon and c.shape != "participle"]
    if found and kind == "paragraph":
        cue = found[-1]
        told = scene.is_(cue.first - 1, ",") and cue.head not in telling.used and (
            bracketed(telling, start, cue))  # fmt: skip
        if not told and cue.head not in telling.used and not _claimed(telling, start, cue, colon):
            who, sure = _teller(telling, start, cue, colon)
            return take(telling, cue, one.inner, who, sure, start, "quote:colon")
    who, sure = source(telling, start, sentence.first, colon, kind)
    if who is None and kind != "paragraph" and found and found[-1].head not in telling.used:
        other, _, how, _ = subject(telling, start, found[-1])
        if other and how in ("near", "apart"):  # *La Ue accusa Orbita: “…”*
            who, sure = other, 0.85
    if who is None and kind == "paragraph":
        return False
    if kind != "paragraph" and _nameless(telling, who) and interview(telling):
        who, sure = guest(telling), 0.85
    telling.claim(Draft([one.inner], "quote:colon", sure, who, mark, True, sentence=start))
    return True


def _claimed(telling: Telling, index: int, cue: Cue, colon: int) -> bool:
    """Whether a verb before a colon has its content before it: *ha detto che …: “…”*."""
    scene = telling.scene
    speech = scene.speech
    if "o" in cue.verb.frames and (
        (scene.kinds[cue.last] in ("det", "n") and colon - cue.last > 2)
        or (scene.kinds[cue.last] == "w" and scene.lower[cue.last] not in speech.sources)
    ):  # fmt: skip
        return True
    return any(
        scene.lower[k] in speech.that
        or (scene.lower[k] in speech.to and scene.infinitive(k + 1, colon))
        for k in range(cue.last, min(colon, cue.last + 8))
    )


def _teller(telling: Telling, index: int, cue: Cue, colon: int) -> tuple[Speaker | None, float]:
    who, _, how, sure = subject(telling, index, cue)
    if who is None or how == "omitted":
        found = right(telling, cue, colon)
        if found:
            other, _ = telling.cast.speaker(found, colon)
            if other:
                return other, 0.93
    return who, sure


def _nameless(telling: Telling, who: Speaker | None) -> bool:
    """Whether a headline's source is nobody, or only a role (*La preside: «…»*)."""
    return who is None or (who.name is None and who.text not in telling.cast.people)


def _comma(telling: Telling, one: Quote, first: int, start: int) -> bool:
    """*X ha detto, “…”*; in a headline *Zelensky, “non cederemo”*."""
    scene, sentence = telling.scene, telling.sentence(start)
    comma = first - 1
    for cue in reversed(telling.cues(start)):
        if cue.last == comma and cue.head not in telling.used and cue.shape == "finite":
            who, sure = _teller(telling, start, cue, comma)
            return take(telling, cue, one.inner, who, sure, start, "quote:comma")
    if scene.prose.parts[sentence.part].kind == "paragraph":
        return False
    who, _ = source(telling, start, sentence.first, comma, "headline")
    who = who or _acting(telling, sentence.first, comma)
    if who is None:
        return False
    telling.claim(Draft([one.inner], "quote:headline", 0.85, who, scene.span(comma, first), True,
                        sentence=start))  # fmt: skip
    return True


def _acting(telling: Telling, first: int, comma: int) -> Speaker | None:
    """Who a headline's sentence begins with and says something of: *Tajani vede Fidan, “…”*."""
    scene = telling.scene
    if scene.prose.language != "it":
        return None
    start = scene.clause_start(first, comma)
    name, end = scene.named.get(start), start + 1
    if name is None or name.kind not in ("person", "organisation"):
        return None
    while end < comma and scene.named.get(end) is name:
        end += 1
    if end + 1 >= comma or scene.kinds[end] not in ("w", "N") or any(
        scene.is_(k, ",") for k in range(end, comma)
    ):  # fmt: skip
        return None
    return telling.cast.speaker(Phrase(start, end), end)[0]
