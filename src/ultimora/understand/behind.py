"""What follows a quotation and says whose it is: a verb of saying, mostly."""

from __future__ import annotations

from ultimora.understand.credited import credited
from ultimora.understand.cues import Cue
from ultimora.understand.phrases import Phrase
from ultimora.understand.quotes import Quote
from ultimora.understand.subjects import plural, right
from ultimora.understand.taken import take
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Span
from ultimora.values.facts import Speaker

_SUCH = frozenset("così cosi' con è e' questo questa queste questi sono".split())
_WHAT_IS = frozenset((("è", "quanto"), ("e'", "quanto")))
_OBJECTS = {"him": "he", "her": "she", "them": "they", "it": "it"}
_BE = frozenset("è e' s'est si".split())
_VERB_ENDS = {
    "it": tuple("a e ato uto ito so sto rto tto".split()),
    "fr": tuple("e it a ait é i u t".split()),
    "es": tuple("a e ó".split()),
    "de": ("t", "te"),
    "en": ("ed", "s"),
}


def followed(
    telling: Telling, quote: int, one: Quote, last: int, index: int, led: Speaker | None
) -> bool:
    """*“…”, ha detto X*; *“…,” X said*; *„…“, so X*."""
    scene, sentence = telling.scene, telling.sentence(index)
    end = sentence.last
    k = last
    while k < end and scene.is_(k, ",–—-") and k < last + 2:
        k += 1
    such = k + int(scene.is_(k, ":"))
    if such + 3 < end and scene.lower[such : such + 2] in _WHAT_IS:
        k = such + 2  # *“…”, è quanto dichiara X*
    elif scene.is_(k, ":") and k == last and k + 2 < end and scene.lower[k + 1] in _SUCH:
        return credited(telling, k + 1, end, one.inner, index)  # *“…”: così X*
    if k >= end or scene.is_(k, ".;:"):
        return False
    part = one.inner
    if scene.prose.language == "en" and _cited(telling, k, end, part, index):
        return True
    for cue in telling.cues(index):
        if cue.first < k:
            continue
        if scene.prose.language == "de" and cue.first > k + 14:
            break
        at = cue.first
        while at > k and scene.loose(at - 1):
            at -= 1
        if at == k:
            if cue.shape in ("participle", "gerund"):
                return False
            who, sure = _after(telling, cue, end)
            placed = scene.prose.language == "it" and led and led.kind == "organisation"
            if led and not placed and (who is None or who.span is None):
                who, sure = led, 0.88
            return take(telling, cue, part, who, sure, index, "quote:inverted")
        between = range(k, cue.first)
        if scene.prose.language in ("en", "de", "es", "fr", "it") and not any(
            scene.inside[j] >= 0 or scene.is_(j, ".;:") for j in between
        ):  # fmt: skip
            found = next(scene.phrases(k, cue.first), None)
            noun = scene.kinds[k] in ("det", "N", "pron", "n", "w")
            if found and found.first <= k + 3 and noun and not telling.has_verb(k, at):
                near = found.last >= at or scene.is_(at - 1, ",)")
                if near and (scene.prose.language == "en" or found.last >= at):
                    who, _ = telling.cast.speaker(found, end)
                    return take(telling, cue, part, who, 0.95, index, "quote:after")
        break
    return credited(telling, k, end, part, index) or _unlisted(telling, k, end, one, index)


def _cited(telling: Telling, k: int, end: int, part: Span, index: int) -> bool:
    """*“…,” the agency quoted X as saying*; *“…,” X was quoted as saying by the agency*."""
    scene = telling.scene
    at = next((j for j in range(k, min(end, k + 12)) if scene.lower[j] in ("quoted", "cited")), -1)
    near = range(at + 1, min(end - 1, at + 12))
    as_ = next((j for j in near if scene.lower[j : j + 2] == ("as", "saying")), -1)
    if at < 0 or as_ < 0:
        return False
    passive = as_ == at + 1 or scene.lower[at + 1] == "by"
    first, last = (k, at) if passive else (at + 1, as_)
    pronoun = _OBJECTS.get(scene.lower[first]) if last == first + 1 else None
    found = next(scene.phrases(first, last), None)
    if pronoun:
        who = telling.cast.hung(pronoun, first)
    elif found:
        who, _ = telling.cast.speaker(found, last)
    else:
        return False
    telling.used.update(cue.head for cue in telling.cues(index) if k <= cue.head <= as_ + 1)
    mark = scene.span(at, as_ + 2)
    telling.claim(Draft([part], "quote:cited", 0.92 if who else 0.6, who, mark, True,
                        sentence=index))  # fmt: skip
    return True


def _unlisted(telling: Telling, k: int, end: int, one: Quote, index: int) -> bool:
    """*“…”, gongola la ministra*: any verb right behind a quotation with a person behind it says
    whose it is."""
    scene = telling.scene
    ends = _VERB_ENDS.get(scene.prose.language)
    if ends is None or len(one.inner.of(scene.prose.text).split()) < 3:
        return False
    at = k
    while at < end - 2 and at < k + 4 and (
        scene.loose(at) or scene.lower[at] in scene.speech.sets["have"] or (
            scene.lower[at] in _BE and at > k)
    ):  # fmt: skip
        at += 1
    low = scene.lower[at]
    if scene.kinds[at] != "w" or low in scene.speech.sources or not low.endswith(ends) or (
        scene.inside[at] >= 0 or at + 1 >= end):  # fmt: skip
        return False
    found = scene.phrase(at + 1, end)
    if scene.kinds[at + 1] not in ("N", "det") or found.last <= found.first:
        return False
    who, after = telling.cast.speaker(found, end)
    person = who is not None and who.kind == "person" and (
        who.resolved or any(j in telling.cast.at for j in range(*found))
        or scene.lower[found.first] in scene.speech.people)  # fmt: skip
    if not person or (after < end and scene.finite(after)):
        return False
    telling.claim(Draft([one.inner], "quote:unlisted", 0.87, who, scene.span(k, at + 1), True,
                        sentence=index))  # fmt: skip
    return True


def _after(telling: Telling, cue: Cue, end: int) -> tuple[Speaker | None, float]:
    scene = telling.scene
    if cue.pronoun:
        return telling.hung(cue), 0.93
    found = right(telling, cue, end)
    if found is None:
        for k in range(cue.last, min(end, cue.last + 9)):  # *ha scritto via social l’ex sindaco X*
            if k in telling.cast.at:
                return telling.cast.speaker(scene.phrase(k, end), end)[0], 0.85
            if scene.kinds[k] == "p" or scene.finite(k):
                break
        return telling.cast.omitted(cue.first, plural(telling, cue)), 0.85
    if all_ := _several(telling, cue, found, end):
        return all_, 0.9
    meant = telling.cast.somebody(found)
    if meant:
        return meant, 0.65
    who, _ = telling.cast.speaker(found, end)
    return who, 0.97 if scene.kinds[found.first] != "pron" else 0.93


def _several(telling: Telling, cue: Cue, found: Phrase, end: int) -> Speaker | None:
    """*affermano i deputati Aldo Neri, Ugo Bianchi e Rita Sala*: all whom a verb in the plural
    has."""
    scene, at = telling.scene, telling.cast.at
    verbs = scene.lower[cue.first : cue.last]
    if scene.prose.language != "it" or not any(low.endswith("no") for low in verbs):
        return None
    first = next((k for k in range(found.first, min(found.first + 8, end)) if k in at), -1)
    if first < 0:
        return None
    k, names, joined = first, {at[first]}, False
    while k < end and (k in at or scene.is_(k, ",") or scene.kinds[k] == "coord"):
        if scene.kinds[k] == "coord" and k not in at:
            joined = True
        if k + 1 < end and k not in at and k + 1 not in at:
            break
        if k in at:
            names.add(at[k])
            if joined and at.get(k + 1) != at[k]:
                k += 1
                break
        k += 1
    if not joined or len(names) < 2:
        return None
    span = scene.span(first, k)
    return Speaker(span.of(scene.prose.text), "person", span)
