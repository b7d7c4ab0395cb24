"""Reported speech in brackets: *…, spiega l’istituto, …*; *…, the agency said*."""

from __future__ import annotations

from ultimora.understand.cues import Cue
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values.facts import Speaker

PAPERS_SAY = frozenset("show find hear prevedere stabilire prévoir".split())


def bracketed(telling: Telling, index: int, cue: Cue, frame: str = "") -> bool:
    """*…, spiega l’istituto, …*; *…, ha detto il sindaco*; *…, the agency said*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if cue.shape != "finite" or "t" not in cue.verb.frames or cue.verb.lemma in PAPERS_SAY:
        return False
    k = cue.first
    while k > sentence.first and scene.lower[k - 1] in scene.speech.sets["clitic"]:
        k -= 1
    who: Speaker | None = None
    sure = 0.93
    if k > sentence.first and scene.is_(k - 1, ",–—") and scene.inside[k - 1] < 0:
        comma, after = k - 1, cue.last
        if cue.pronoun:
            who = telling.hung(cue)
            if cue.pronoun == "on":
                sure = 0.7
        else:
            found = telling.right(cue, sentence.last)
            if found:
                who, after = telling.cast.speaker(found, sentence.last)
            else:
                who, sure = telling.cast.omitted(k), 0.8
    elif scene.prose.language == "en":
        phrase, _, how = telling.left(index, cue)
        if phrase is None or how != "near":
            return False
        b = phrase.first
        while b > sentence.first and scene.kinds[b - 1] in ("det", "n"):
            b -= 1
        if b <= sentence.first + 1 or not scene.is_(b - 1, ",") or scene.inside[b - 1] >= 0:
            return False
        comma, after = b - 1, cue.last
        who, _ = telling.cast.speaker(phrase, cue.first)
    else:
        return False
    close = closes(telling, after, sentence.last, "w" in cue.verb.frames)
    if close is None or telling.nested(index, cue):
        return False
    start = scene.clause_start(sentence.first, comma)
    if not telling.cast.plausible(who):
        if frame == "o" and not telling.has_verb(start, comma):
            return False
        sure *= 0.85
    lead = next(scene.phrases(start, comma), None)
    if lead and lead.last < comma and scene.is_(lead.last, ",") and not (
        telling.has_verb(start, comma) or scene.is_(close, ",")
    ):  # fmt: skip
        return False  # *L’inchiesta, avviata ieri, ha rivelato …*: the verb is the clause’s own
    return _split(telling, index, cue, (start, comma, close), who, sure, "bracketed")


def closes(telling: Telling, k: int, end: int, whom: bool) -> int | None:
    """The sign that closes brackets, words of place, time and person stepped over."""
    scene = telling.scene
    while k < end:
        if scene.inside[k] >= 0:
            return None
        if scene.is_(k, ",.;:!–—)") or scene.kinds[k] in ("coord", "rel"):
            return k
        if scene.light(k):
            k += 1
        elif scene.kinds[k] in ("prep", "gen"):
            k = max(scene.phrase(k + 1, end).last, k + 1)
        elif whom and scene.kinds[k] in ("N", "det", "w", "n"):
            k, whom = max(scene.phrase(k, end).last, k + 1), False
        elif scene.is_(k, "("):
            k += 1
            while k < end and not scene.is_(k, ")"):
                k += 1
            k += 1
        else:
            return None
    return end


def _split(
    telling: Telling, index: int, cue: Cue | None, at: tuple[int, int, int], who: Speaker | None,
    sure: float, rule: str, mark: tuple[int, int] | None = None,
) -> bool:  # fmt: skip
    """A claim around brackets: what stands before them, and after where that is its verb."""
    scene, sentence = telling.scene, telling.sentence(index)
    start, comma, close = at
    while start < comma and scene.kinds[start] == "coord":
        start += 1
    before, _ = telling.content(start, comma)
    if not before or (any(scene.inside[k] >= 0 for k in (start,)) and comma - start < 2):
        return False
    parts = list(before)
    colon = close + 1 < sentence.last and scene.is_(close, ":") and scene.inside[close + 1] < 0
    rest = close + 1 if close < sentence.last and (colon or scene.is_(close, ",–—")) else close
    if rest > close and rest < sentence.last and (
        colon or _goes_on(telling, start, comma, rest)
    ):  # fmt: skip
        end = telling.end(index, rest, cue, "t")
        more, _ = telling.content(rest, end)
        parts += more
    elif not telling.has_verb(start, comma) and comma - start < 5:
        return False
    span = scene.span(*mark) if mark else (scene.span(cue.first, cue.last) if cue else None)
    if cue:
        telling.used.add(cue.head)
    confidence = sure * (0.96 if len(parts) == 1 else 0.93) * (1 if who else 0.7)
    telling.claim(Draft(parts, rule, confidence, who, span, False,
                        stance(telling, cue, " ".join(p.of(scene.prose.text) for p in parts)) if cue
                        else "says", bool(cue and cue.negated), "", index))  # fmt: skip
    return True


def _goes_on(telling: Telling, start: int, comma: int, rest: int) -> bool:
    """Whether the words behind brackets are the rest of the clause before them."""
    scene = telling.scene
    kind, low = scene.kinds[rest], scene.lower[rest]
    if kind in ("rel", "coord", "gen") or low in scene.speech.sets["pron"]:
        return kind == "coord" and telling.has_verb(rest, min(rest + 4, len(scene.words)))
    if scene.finite(rest) or (scene.loose(rest) and scene.finite(rest + 1)):
        return True
    if any(
        scene.lower[k] in scene.speech.people for k in range(rest, min(rest + 3, len(scene.words)))
    ):
        return not telling.has_verb(start, comma)
    return not telling.has_verb(start, comma) and comma - start < 12
