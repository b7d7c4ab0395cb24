"""Direct speech: whose words stand in quotation marks, and in answers of an interview."""

from __future__ import annotations

from ultimora.understand.bracketed import bracketed
from ultimora.understand.cues import Cue
from ultimora.understand.phrases import Phrase
from ultimora.understand.quotes import Quote
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values import Span
from ultimora.values.facts import Speaker

_WORDS = frozenset(  # *le parole di X*, *il commento di X*: nouns that say whose words they are
    "parole commento appello monito parere annuncio replica risposta ricordo messaggio posizione "
    "sfogo affondo accusa auspicio invito ammissione bilancio mots réaction commentaire words "
    "palabras mensaje comentario".split()
)
_SUCH = frozenset("così cosi' con è e' questo questa queste questi sono".split())
_WHAT_IS = frozenset((("è", "quanto"), ("e'", "quanto")))
_THESE = frozenset("queste questa questo questi tali".split())
_PHRASE = frozenset(
    "parole frase formula messaggio tweet post motivazione dichiarazione annuncio nota commento "
    "appello motivazioni termini slogan biglietto lettera".split()
)
_SENT = tuple("ato ata ati ate uto uta uti ute ito ita so sa sto sta".split())
_ONWARD = frozenset(
    "e ed ma ancora poi infine quindi inoltre non solo conclusione aggiunta sempre lo stesso in "
    "più altro".split()
)
_SO = frozenset(("so", "così", "cosi'", "así", "ainsi"))


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
        led = _before(telling, start, telling.sentence(start).first, first - 1, part.kind)[0]
    if _followed(telling, quote, one, last, index, led):
        return
    if before == ":" and _colon(telling, one, first, start):
        return
    if before == "," and _comma(telling, one, first, start):
        return
    if title or before in (",", ";", ":", "–", "—", "-"):
        return
    if opens or scene.words[first].start == scene.words[telling.sentence(start).first].start:
        _alone(telling, quote, one, opens, start)


def _interrupted(telling: Telling, quote: int, first: int, before: str) -> bool:
    """*“A”, ha detto X, “B”*: B is a part of the claim that A began."""
    scene = telling.scene
    spaced = first > 1 and scene.words[first - 1].start > scene.words[first - 2].end
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


def _followed(
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
        return _attributed(telling, k + 1, end, one.inner, index)  # *“…”: così X*
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
            return _take(telling, cue, part, who, sure, index, "quote:inverted")
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
                    return _take(telling, cue, part, who, 0.95, index, "quote:after")
        break
    return _attributed(telling, k, end, part, index) or _unlisted(telling, k, end, one, index)


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


_OBJECTS = {"him": "he", "her": "she", "them": "they", "it": "it"}


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


_BE = frozenset("è e' s'est si".split())
_VERB_ENDS = {
    "it": tuple("a e ato uto ito so sto rto tto".split()),
    "fr": tuple("e it a ait é i u t".split()),
    "es": tuple("a e ó".split()),
    "de": ("t", "te"),
    "en": ("ed", "s"),
}


def _after(telling: Telling, cue: Cue, end: int) -> tuple[Speaker | None, float]:
    scene = telling.scene
    if cue.pronoun:
        return telling.hung(cue), 0.93
    found = telling.right(cue, end)
    if found is None:
        for k in range(cue.last, min(end, cue.last + 9)):  # *ha scritto via social l’ex sindaco X*
            if k in telling.cast.at:
                return telling.cast.speaker(scene.phrase(k, end), end)[0], 0.85
            if scene.kinds[k] == "p" or scene.finite(k):
                break
        return telling.cast.omitted(cue.first), 0.85
    if all_ := _several(telling, cue, found, end):
        return all_, 0.9
    meant = telling.cast.somebody(found)
    if meant:
        return meant, 0.65
    who, _ = telling.cast.speaker(found, end)
    return who, 0.97 if scene.kinds[found.first] != "pron" else 0.93


def _attributed(telling: Telling, k: int, end: int, part: Span, index: int) -> bool:
    """*“…”, così X*; *“…”, le parole di X*; *„…“, wird er von der Zeitung zitiert*."""
    scene = telling.scene
    at = k
    if scene.lower[k] in _SO:
        at = _past(telling, k + 1, end)
    elif scene.lower[k] == "con":
        return _worded(telling, k, end, part, index)
    else:
        j = k
        while j < end and scene.kinds[j] in ("det", "aux") and j < k + 3:
            j += 1
        if j < end and scene.lower[j] in _WORDS:
            j += 1
            while j < end and scene.kinds[j] in ("w", "adv", "prep") and j < k + 6 and (
                not _sent(telling, j)
            ):  # fmt: skip
                j += 1
            if j < end and (scene.kinds[j] == "gen" or _sent(telling, j)):  # fmt: skip
                at = j + 1  # *l’appello lanciato da X*, *l’invito contenuto nel messaggio di X*
        if at == k and scene.lower[k] in ("wird", "wurde", "werden") and k + 1 < end:
            at = k + 1 if any(low == "zitiert" for low in scene.lower[k:end]) else k
    if at == k or at >= end or scene.kinds[at] not in ("det", "N", "w", "pron"):
        return False
    found = scene.phrase(at, end)
    if scene.kinds[at] == "pron":
        who = telling.cast.pronoun(at)
    elif found.last > found.first:
        who, _ = telling.cast.speaker(found, end)
    else:
        return False
    mark = scene.span(k, at)
    telling.claim(Draft([part], "quote:so", 0.9, who, mark, True, sentence=index))
    return True


def _past(telling: Telling, at: int, end: int) -> int:
    """Where *Così in una nota X*, *Così a LaPresse il sindaco* has who speaks."""
    scene = telling.scene
    if scene.prose.language != "it":
        return at
    while at < end and (scene.kinds[at] in ("prep", "adv") or at in scene.timed):
        if scene.kinds[at] != "prep":
            at += 1
        elif scene.lower[at + 1 : at + 2] and scene.lower[at + 1] in scene.speech.media:
            at += 2
        else:
            found = scene.phrase(at + 1, end)
            named = telling.cast.named_in(found)
            at = named.first if named else max(found.last, at + 1)
    return at


def _sent(telling: Telling, j: int) -> bool:
    """Whether *lanciato da*, *contenuto nel* leads to whose words they are."""
    low = telling.scene.lower
    by = telling.scene.kinds[j] == "prep" and low[j].startswith(("da", "nel"))
    return by and low[j - 1].endswith(_SENT)


def _worded(telling: Telling, k: int, end: int, part: Span, index: int) -> bool:
    """*“…”: con queste parole X ha annunciato …*, *“…”, con questo post ha salutato X*."""
    scene = telling.scene
    if k + 4 > end or scene.lower[k + 1] not in _THESE or scene.lower[k + 2] not in _PHRASE:
        return False
    at = k + 3
    while at < end and (scene.light(at) or scene.kinds[at] in ("prep", "gen", "aux", "clitic")):
        if scene.kinds[at] in ("prep", "gen"):
            at = scene.phrase(at + 1, end).last
        elif scene.kinds[at] == "aux":
            at += 2
        else:
            at += 1
    if at >= end or scene.kinds[at] not in ("det", "N", "w"):
        return False
    found = scene.phrase(at, end)
    if found.last <= found.first:
        return False
    who, _ = telling.cast.speaker(found, end)
    if who is None or not telling.cast.plausible(who):
        return False
    telling.claim(Draft([part], "quote:so", 0.88, who, scene.span(k, k + 3), True, sentence=index))
    return True


def _take(
    telling: Telling, cue: Cue, part: Span, who: Speaker | None, sure: float, index: int, rule: str
) -> bool:
    scene = telling.scene
    if cue.head in telling.used:
        return False
    telling.used.add(cue.head)
    mark = scene.span(cue.first, cue.last)
    how = stance(telling, cue, part.of(scene.prose.text))
    sure = (sure if telling.cast.plausible(who) else 0.62 * sure) if who else 0.6
    telling.claim(Draft([part], rule, sure, who, mark, True, how, cue.negated, "", index))
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
            return _take(telling, cue, one.inner, who, sure, start, "quote:colon")
    who, sure = _before(telling, start, sentence.first, colon, kind)
    if who is None and kind != "paragraph" and found and found[-1].head not in telling.used:
        subject, _, how, _ = telling.subject(start, found[-1])
        if subject and how in ("near", "apart"):  # *La Ue accusa Orbita: “…”*
            who, sure = subject, 0.85
    if who is None and kind == "paragraph":
        return False
    if kind != "paragraph" and _nameless(telling, who) and _interview(telling):
        who, sure = _guest(telling), 0.85
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
    who, _, how, sure = telling.subject(index, cue)
    if who is None or how == "omitted":
        found = telling.right(cue, colon)
        if found:
            right, _ = telling.cast.speaker(found, colon)
            if right:
                return right, 0.93
    return who, sure


def _before(
    telling: Telling, index: int, first: int, colon: int, kind: str
) -> tuple[Speaker | None, float]:
    """The source before a colon without a verb of saying."""
    scene, cast = telling.scene, telling.cast
    if kind == "paragraph" and first < colon and telling.drafts and (
        scene.prose.language == "it" and _ONWARD.issuperset(scene.lower[first:colon])
    ):  # fmt: skip
        last = telling.drafts[-1]  # *E ancora: “…”*
        return (last.speaker, 0.88) if index - last.sentence < 3 else (None, 0.0)
    if kind == "paragraph":
        mine = [d for d in telling.recent() if d.sentence == index and d.speaker]
        start = scene.clause_start(first, colon)
        for prefix in telling.prefixes(index):  # *Per il capitano X la colpa è di tutti: “…”*
            if start <= prefix.first < colon and prefix.kind == "according":
                judge, _ = cast.speaker(scene.phrase(prefix.last, colon), colon)
                if judge and judge.kind == "person":
                    return judge, 0.85
        for k in range(colon - 1, start - 1, -1):
            if k in cast.at:
                text = cast.at[k]
                if k + 1 < colon and telling.has_verb(k, colon):
                    break
                person = cast.people[text]
                begin = k
                while begin > start and cast.at.get(begin - 1) == text:
                    begin -= 1
                return Speaker(person.text, "person", scene.span(begin, k + 1), person.name), 0.88
        if mine:
            return mine[-1].speaker, 0.9
        run = colon
        while run > start and scene.kinds[run - 1] == "N":
            run -= 1
        if run < colon and (colon - run > 1 or run in scene.named):
            who, _ = cast.speaker(Phrase(run, colon), colon)
            return who, 0.85
        for d in telling.cues(index):
            if d.first < colon:
                who = telling.subject(index, d)[0]
                if who:
                    return who, 0.8
        found = list(scene.phrases(start, colon))
        name = scene.named.get(found[0].first) if found else None
        if name and name.kind == "organisation" and scene.prose.language == "it" and (
            scene.kinds[found[0].last] in ("w", "aux", "clitic") and found[0].first - start < 2
        ):  # fmt: skip
            return cast.speaker(found[0], colon)[0], 0.8  # *L’Oms lancia l’allarme: “…”*
        if found and scene.lower[found[0].first] in scene.speech.people:
            return cast.speaker(found[0], colon)[0], 0.75  # *Un padre scuote la testa: “…”*
        if found:
            who, _ = cast.speaker(found[-1], colon)
            if who and (who.kind != "organisation" or scene.lower[found[-1].first] in (
                scene.speech.bodies | scene.speech.groups)):  # fmt: skip
                return who, 0.7
        return None, 0.0
    if scene.prose.language == "it" and scene.is_(colon - 1, ")"):  # *MORFINO (M5S): …*
        colon = next((k for k in range(colon - 1, first, -1) if scene.is_(k, "(")), colon)
    name = scene.named.get(colon - 1)
    if name and name.kind != "other" and scene.inside[colon - 1] < 0:
        begin = colon - 1
        while begin > first and scene.named.get(begin - 1) is name:
            begin -= 1
        body = name.kind if name.kind == "person" else "organisation"
        lone = begin == first or scene.is_(begin - 1, ",.;:!?–—")
        if lone or name.kind != "place":
            return Speaker(name.name, body, scene.span(begin, colon), name.id), 0.9
    start = colon
    while start > first and not scene.is_(start - 1, ",.;:!?–—") and start > colon - 9:
        start -= 1
    found = list(scene.phrases(start, colon))
    if not found or telling.has_verb(start, colon):
        return None, 0.5
    who, _ = cast.speaker(found[0], colon)
    if who and _source(telling, who, found[0]):
        return who, 0.9
    quoted_ = colon + 1 < len(scene.words) and scene.inside[colon + 1] >= 0
    short = found[0].last == colon and colon - found[0].first < 4
    return (who, 0.8) if quoted_ and short and _famous(telling, found[0]) else (None, 0.5)


def headed(telling: Telling, index: int) -> None:
    """A headline's claim without quotation marks: *Cremlino: posizioni ancora lontane*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.parts[sentence.part].kind == "paragraph":
        return
    _marked(telling, index)
    for k in range(sentence.first + 1, min(sentence.last - 2, sentence.first + 8)):
        if scene.is_(k, ":") and scene.inside[k] < 0:
            break
    else:
        return
    italian = scene.prose.language == "it"
    told = any(cue.first > k and not (italian and cue.verb.frames == "q")
               for cue in telling.cues(index))  # fmt: skip
    if scene.inside[k + 1] >= 0 or told or (italian and _topical(telling, k, sentence.last)):
        return
    who, _ = _before(telling, index, sentence.first, k, "headline")
    name, at = scene.named.get(k - 1), k - 1
    if italian and scene.is_(k - 1, ")"):
        at = next((j - 1 for j in range(k - 1, sentence.first, -1) if scene.is_(j, "(")), at)
    if who is None or (name and name.kind in ("place", "other")) or (
        who.kind == "person" and at not in telling.cast.at):  # fmt: skip
        return
    parts, direct = telling.content(k + 1, sentence.last)
    if parts:
        telling.claim(Draft(parts, "headline", 0.8, who, scene.span(k, k + 1), direct,
                            sentence=index))  # fmt: skip


def _marked(telling: Telling, index: int) -> None:
    """A headline's quotation right behind a name: *OMS “almeno 19 uccisi”*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "it":
        return
    for k in range(sentence.first + 1, sentence.last):
        quote = scene.inside[k]
        if quote < 0 or scene.inside[k - 1] >= 0 or scene.kinds[k - 1] not in ("N", "w"):
            continue
        one = scene.quotes[quote]
        if scene.free[quote] or len(one.inner.of(scene.prose.text).split()) < 3 or any(
            one.inner in draft.parts for draft in telling.recent()):  # fmt: skip
            continue
        run = k
        while run > sentence.first and scene.kinds[run - 1] == "N" and (
            run - 1 not in scene.named or scene.named.get(run - 1) is scene.named.get(k - 1)
        ):  # fmt: skip
            run -= 1
        name = scene.named.get(k - 1)
        if name is None or name.kind not in ("person", "organisation") or not (
            run == sentence.first or scene.is_(run - 1, ",.;:!?–—-")):  # fmt: skip
            continue
        who, sure = _before(telling, index, sentence.first, k, "headline")
        if who:
            telling.claim(Draft([one.inner], "quote:headline", min(sure, 0.85), who, None, True,
                                sentence=index))  # fmt: skip


def _topical(telling: Telling, colon: int, end: int) -> bool:
    """Whether a headline's colon parts a theme from its news: results, or another's words."""
    scene = telling.scene
    if not _RESULTS.isdisjoint(scene.lower[colon + 1 : end]):
        return True
    return any(
        scene.inside[k] >= 0
        and scene.inside[k - 1] < 0
        and (scene.kinds[k - 1] == "N" or scene.is_(k - 1, ","))
        for k in range(colon + 2, end)
    )


_RESULTS = frozenset(
    "utile utili ricavi fatturato perdita perdite margine ebitda ebit cda semestre trimestre "
    "titolo cedola dividendo guidance opa ops bond a.d lascia".split()
)


def _nameless(telling: Telling, who: Speaker | None) -> bool:
    """Whether a headline's source is nobody, or only a role (*La preside: «…»*)."""
    return who is None or (who.name is None and who.text not in telling.cast.people)


def _famous(telling: Telling, phrase: Phrase) -> bool:
    """Whether a word of a headline stands with a capital within the body's sentences too."""
    scene = telling.scene
    word = scene.words[phrase.last - 1].text
    starts = {sentence.first for sentence in scene.prose.sentences}
    body = scene.prose.parts[0].span.end
    return scene.kinds[phrase.first] == "N" and any(
        other.text == word and other.start > body and at not in starts
        for at, other in enumerate(scene.words)
    )


def _source(telling: Telling, who: Speaker, phrase: Phrase) -> bool:
    """Whether a headline's words before a colon can speak, and are no topic."""
    scene = telling.scene
    speech = scene.speech
    if who.kind == "person":
        return True
    name = scene.named.get(phrase.first)
    if name and name.kind == "person":
        return True
    low = scene.lower[phrase.first]
    return low in speech.people | speech.bodies | speech.unnamed | speech.media


def _comma(telling: Telling, one: Quote, first: int, start: int) -> bool:
    """*X ha detto, “…”*; in a headline *Zelensky, “non cederemo”*."""
    scene, sentence = telling.scene, telling.sentence(start)
    comma = first - 1
    for cue in reversed(telling.cues(start)):
        if cue.last == comma and cue.head not in telling.used and cue.shape == "finite":
            who, sure = _teller(telling, start, cue, comma)
            return _take(telling, cue, one.inner, who, sure, start, "quote:comma")
    if scene.prose.parts[sentence.part].kind == "paragraph":
        return False
    who, _ = _before(telling, start, sentence.first, comma, "headline")
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


def _alone(telling: Telling, quote: int, one: Quote, opens: bool, start: int) -> None:
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
    if fills and _asked(telling, part):
        who = _guest(telling)
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


def _runs_on(telling: Telling, quote: int, before: Draft, part: int) -> bool:
    """Whether a paragraph that is a quotation goes on with the one that ended the last."""
    if quote == 0:
        return False
    earlier = telling.scene.quotes[quote - 1]
    ends = earlier.outer.end >= telling.scene.prose.parts[earlier.part].span.end - 2
    return ends and earlier.part == part - 1 and before.parts[-1] == earlier.inner


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
        at: int | None = _past(telling, k + 1, end)
    elif scene.lower[k] in ("è", "e'", "sono", "queste", "questo"):
        noun = next((j for j in range(k + 1, min(end, k + 4)) if scene.lower[j] in _WORDS), None)
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


def _interview(telling: Telling) -> bool:
    """Whether the dispatch is an interview: questions that are paragraphs, and answers."""
    return any(_asked(telling, part) for part in range(1, len(telling.scene.prose.parts)))


def _asked(telling: Telling, part: int) -> bool:
    """Whether the paragraph before is a question."""
    scene = telling.scene
    if part == 0:
        return False
    before = scene.prose.parts[part - 1]
    text = before.span.of(scene.prose.text).rstrip()
    return before.kind == "paragraph" and text.endswith("?")


def _guest(telling: Telling) -> Speaker | None:
    """Who answers in an interview: the person whom the dispatch names first and most."""
    person = telling.cast.guest
    if person is None:
        return None
    return Speaker(person.text, "person", None, person.name, True)


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
    if not _asked(telling, sentence.part):
        return False
    inside = scene.prose.words_in(part.span)
    begin = part.span.start + len(mark)
    words = [k for k in inside if scene.words[k].start >= begin]
    if not words:
        return False
    end = telling.trimmed(words[0], words[-1] + 1)
    who = _guest(telling)
    said, sure, cue = scene.span(words[0], end), 0.9 if who else 0.6, Span(part.span.start, begin)
    telling.claim(Draft([said], "answer", sure, who, cue, True, medium="interview", sentence=index))
    return True
