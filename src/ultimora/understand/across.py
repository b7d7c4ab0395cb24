"""What one sentence says of another: *Lo ha detto X*, *A darne notizia è X*, *Er habe …*."""

from __future__ import annotations

from bisect import bisect_left

from ultimora.understand.bracketed import closes
from ultimora.understand.contents import content
from ultimora.understand.cues import Cue
from ultimora.understand.kinds import plausible
from ultimora.understand.prose import Sentence
from ultimora.understand.subjects import right
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values.facts import Speaker


def lo(telling: Telling, index: int, cue: Cue) -> bool:
    """*Lo ha riferito X*, *Das teilte X mit*: the sentence before is the content."""
    scene, sentence = telling.scene, telling.sentence(index)
    first = sentence.first
    language = scene.prose.language
    low = scene.lower[first]
    gap = cue.first - first
    behind = _behind_colon(telling, index, cue)
    if behind is not None:
        return behind
    opened = {
        "it": low in ("lo", "l'", "ne") and gap <= 2,
        "fr": False,
        "es": (low == "lo" and gap <= 2) or (low == "así" and gap <= 3),
        "de": low in ("das", "dies") and gap == 1,
    }.get(language, False)
    if not opened or index == 0:
        return False
    found = right(telling, cue, sentence.last)
    if found is None:
        return False
    who, after = telling.cast.speaker(found, sentence.last)
    end = cue.tail if cue.tail >= after else sentence.last  # *Das gab X am Montag bekannt*
    close = closes(telling, _made(telling, after, end), end, False)
    if close is None or who is None:
        return False
    telling.used.add(cue.head)
    return sentence_before(telling, index, cue, who)


def _made(telling: Telling, after: int, end: int) -> int:
    """Step over a participle that says how a paper came to be (*uno studio pubblicato su X*)."""
    scene = telling.scene
    made = after + 1 < end and scene.kinds[after] == "w" and scene.lower[after].endswith(_MADE)
    return after + 1 if made and scene.kinds[after + 1] in ("prep", "adv") else after


_MADE = tuple("ato ata ati ate uto uta ito ita sso ssa ado ada ido ida".split())


def _behind_colon(telling: Telling, index: int, cue: Cue) -> bool | None:
    """*…: lo riferiscono fonti*; *…, lo dice X*: what stands before is the content. None where
    the verb stands otherwise."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = cue.first - 1
    if scene.lower[k - 1 : k + 1] in _WHICH and scene.is_(k - 2, ",") and (
        cue.verb.stance in ("denies", "confirms")
    ):  # fmt: skip
        return _which(telling, index, cue, k - 2)
    if k - 1 <= sentence.first or scene.lower[k] not in ("lo", "l'") or (
        scene.prose.language not in ("it", "es") or not scene.is_(k - 1, ":;,")
    ):  # fmt: skip
        return None
    found = right(telling, cue, sentence.last)
    who = telling.cast.speaker(found, sentence.last)[0] if found else None
    start = scene.clause_start(sentence.first, k - 1)
    parts, direct = content(telling, start, k - 1)
    if who is None or direct or not parts or k - 1 - start < 4:
        return None
    telling.used.add(cue.head)
    telling.claim(Draft(parts, "lo", 0.84, who, scene.span(cue.first, cue.last), False,
                        stance(telling, cue, ""), cue.negated, "", index))  # fmt: skip
    return True


_WHICH = frozenset((("ce", "que"), ("ce", "qu'"), ("lo", "que"), ("algo", "que"),
                    ("extremo", "que")))  # fmt: skip


def _which(telling: Telling, index: int, cue: Cue, comma: int) -> bool | None:
    """*…, ce que dément X*: the clause before is denied, or confirmed."""
    scene, sentence = telling.scene, telling.sentence(index)
    found = right(telling, cue, sentence.last)
    who = telling.cast.speaker(found, sentence.last)[0] if found else None
    start = scene.clause_start(sentence.first, comma)
    end = scene.words[comma].start
    told = [part for draft in telling.recent() if draft.sentence == index
            for part in draft.parts if part.end <= end][-1:]  # fmt: skip
    parts = told or content(telling, start, comma)[0]
    if who is None or not plausible(telling.scene, who) or not parts or comma - start < 4:
        return None
    telling.used.add(cue.head)
    telling.claim(Draft(list(parts), "which", 0.84, who, scene.span(cue.first, cue.last), False,
                        cue.verb.stance, cue.negated, "", index))  # fmt: skip
    return True


def announced(telling: Telling, index: int) -> None:
    """*A darne notizia è stata X*, *A renderlo noto è il ministero*: like *lo ha detto X*."""
    scene, sentence = telling.scene, telling.sentence(index)
    first, end = sentence.first, sentence.last
    if (
        scene.prose.language != "it"
        or scene.lower[first] not in ("a", "ad")
        or end - first < 5
        or index == 0
    ):
        return
    low = scene.lower[first + 1]
    if not (low.endswith(("irlo", "arlo", "erlo")) or low in ("darne", "darlo")):
        return
    k = next((j for j in range(first + 2, min(end, first + 6)) if scene.lower[j] in _IS), None)
    if k is None:
        return
    k += 1
    while k < end and scene.lower[k] in ("stato", "stata", "stati", "state", "anche", "stamane"):
        k += 1
    found = scene.phrase(k, end)
    if found.last <= found.first:
        return
    who, _ = telling.cast.speaker(found, end)
    if who is None or scene.prose.parts[telling.sentence(index - 1).part].kind != "paragraph":
        return
    before = telling.sentence(index - 1)
    parts, direct = content(telling, before.first, before.last)
    if parts and not any(d.sentence == index - 1 for d in telling.recent()):
        telling.claim(Draft(parts, "lo", 0.84, who, scene.span(first + 1, first + 2), direct,
                            sentence=index))  # fmt: skip


_IS = frozenset("è e' sono".split())


def termed(telling: Telling, index: int) -> None:
    """English *what the UN describes as the largest crisis*: a name that somebody gives."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "en" or "what" not in scene.lower[sentence.first : sentence.last]:
        return
    for k in range(sentence.first, sentence.last - 3):
        if scene.lower[k] != "what" or scene.inside[k] >= 0:
            continue
        found = next(scene.phrases(k + 1, min(sentence.last, k + 12)), None)
        verb = found.last if found else sentence.last
        if found is None or found.first > k + 2 or verb + 1 >= sentence.last:
            continue
        as_ = _TERMS.get(scene.lower[verb])
        if as_ is None or (as_ and scene.lower[verb + 1] != "as"):
            continue
        who, _ = telling.cast.speaker(found, verb)
        start = verb + 1 + as_
        stops = (j for j in range(start, sentence.last) if scene.inside[j] < 0 and (
            scene.is_(j, ",;:–—.") or scene.kinds[j] in ("rel", "sub")))  # fmt: skip
        end = next(stops, sentence.last)
        parts, direct = content(telling, start, end)
        if who and parts and end - start > 2:
            telling.used.add(verb)
            telling.claim(Draft(parts, "termed", 0.85, who, scene.span(verb, verb + 1), direct,
                                sentence=index))  # fmt: skip


_TERMS = {
    "called": False, "calls": False, "call": False, "dubbed": False, "termed": False,
    "described": True, "describes": True, "describe": True, "characterized": True,
    "characterised": True, "labelled": False, "labeled": False,
}  # fmt: skip


def attributed(telling: Telling, index: int) -> None:
    """*È l’allarme lanciato da X*, *Sono i dati diffusi dall’Istat*, *È quanto emerge da uno
    studio di X*: like *lo ha detto X*."""
    scene, sentence = telling.scene, telling.sentence(index)
    first, end = sentence.first, sentence.last
    if scene.prose.language != "it" or index == 0 or scene.lower[first] not in _THIS:
        return
    k = next((j for j in range(first + 1, min(end, first + 5)) if scene.lower[j] in _WHAT), None)
    if k is None or any(scene.kinds[j] not in ("det", "aux", "w") for j in range(first, k)):
        return
    k += 1
    while k < end and (scene.kinds[k] in ("w", "adv") or k in scene.timed):
        k += 1
    low = scene.lower[k] if k < end else ""
    by = scene.kinds[k : k + 1] == ["prep"] and low.startswith(("da", "nel", "in", "sul"))
    if not by and scene.kinds[k : k + 1] != ["gen"]:
        return
    found = scene.phrase(k + 1, end)
    if found.last <= found.first:
        return
    if scene.lower[found.first] in scene.speech.papers:  # *… del rapporto presentato da X*
        j = found.last
        while j < end and scene.light(j):
            j += 1
        if j < end and scene.kinds[j] == "prep" and scene.lower[j].startswith("da"):
            agent = scene.phrase(j + 1, end)
            found = agent if agent.last > agent.first else found
    who, _ = telling.cast.speaker(found, end)
    by = by and all(scene.kinds[j] == "N" for j in range(*found))
    named = by or (who is not None and who.name and who.kind in ("person", "organisation"))
    if who is None or not (named or scene.lower[found.first] in scene.speech.sources):
        return
    before = telling.sentence(index - 1)
    if before.part != sentence.part or any(d.sentence >= index - 1 for d in telling.recent()):
        return
    if scene.prose.parts[before.part].kind == "paragraph":
        parts, direct = content(telling, _opening(telling, before), before.last)
        if parts:
            telling.claim(Draft(parts, "lo", 0.84, who, scene.span(first, k), direct,
                                sentence=index))  # fmt: skip


def _opening(telling: Telling, sentence: Sentence) -> int:
    """Where a sentence begins behind the agency's opening (*ROMA (Redattore Sociale) - …*)."""
    scene, first = telling.scene, sentence.first
    for k in range(first + 1, min(first + 14, sentence.last - 1)):
        if scene.is_(k, "–—-") and scene.words[k].start > scene.words[k - 1].end and (
            scene.words[k + 1].start > scene.words[k].end
            and not scene.is_(k + 1, "(")
        ):  # fmt: skip
            return k + 1
        if scene.kinds[k] not in ("N", "n", "p") and k not in scene.timed:
            break
    return first


_THIS = frozenset("è e' sono questo questa questi queste".split())
_WHAT = frozenset(
    "dati dato numeri cifre quadro computo stima stime fotografia allarme denuncia appello "
    "proposta richiesta annuncio conclusione conclusioni accusa previsione previsioni monito "
    "messaggio indiscrezione ipotesi ricostruzione versione tesi avvertimento giudizio analisi "
    "quanto".split()
)


def styled(telling: Telling, index: int) -> None:
    """*l’accordo, definito “storico” dal premier*: what is quoted is his who calls it so."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "it":
        return
    for k in scene.verbs[bisect_left(scene.verbs, sentence.first) :]:
        if k + 4 >= sentence.last:
            break
        called = any(form.shape == "participle" and form.verb.frames == "d"
                     for form in scene.speech.forms.get(scene.lower[k], ()))  # fmt: skip
        if not called or scene.inside[k] >= 0 or scene.lower[k - 1] in scene.speech.sets["have"]:
            continue
        at = k + 1
        while at < k + 4 and scene.inside[at] < 0 and scene.kinds[at] in (
            "sub", "det", "adv", "gen"
        ):  # fmt: skip
            at += 1
        quote = scene.inside[at]
        if quote < 0:
            continue
        by = scene.prose.words_in(scene.quotes[quote].outer).stop
        if by + 1 >= sentence.last or scene.kinds[by] != "prep" or (
            not scene.lower[by].startswith("da")):  # fmt: skip
            continue
        found = scene.phrase(by + 1, sentence.last)
        who = telling.cast.speaker(found, sentence.last)[0] if found.last > found.first else None
        if who and plausible(telling.scene, who):
            inner = scene.quotes[quote].inner
            telling.claim(Draft([inner], "d:by", 0.85, who, scene.span(k, k + 1), True,
                                sentence=index))  # fmt: skip


def supposed(telling: Telling, index: int) -> None:
    """German goes on in the subjunctive with what somebody said: *Er habe …*; *X kritisiert Y:
    Dieser habe …*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "de":
        return
    verb = scene.subjunctive(sentence.first, sentence.last)
    if verb < 0 or any(cue.head in telling.used for cue in telling.cues(index)):
        return
    start = scene.clause_start(sentence.first, verb)
    mine = [d for d in telling.recent() if d.sentence == index]
    colon = start > sentence.first and scene.is_(start - 1, ":")
    if mine or (telling.prefixes(index) and not colon):
        return
    who, sure = None, 0.85
    if scene.kinds[start] == "sub":  # *Wenn sich nichts ändere, drohe die Pleite*
        comma = next((k for k in range(start, sentence.last) if scene.is_(k, ",")), start)
        if scene.subjunctive(comma + 1, comma + 2) < 0:
            return
    if colon:
        found = next(scene.phrases(sentence.first, start - 1), None)
        if found:
            who, sure = telling.cast.speaker(found, start - 1)[0], 0.75
    elif start == sentence.first and telling.drafts:
        last = telling.drafts[-1]
        near = index - last.sentence <= 1 and (
            telling.sentence(last.sentence).part == sentence.part)  # fmt: skip
        who = last.speaker if near else None
        apart = telling.sentence(last.sentence).part == sentence.part
        if who is None and scene.kinds[start] == "pron" and apart:
            who = telling.cast.pronoun(start)  # *Sie wolle …*
    others = {scene.named[k].name for k in range(start, sentence.last) if k in telling.cast.at}
    if who and not colon and others - {who.text}:
        sure *= 0.55  # somebody else may say it: *…, prophezeit X*
    if who:
        parts, direct = content(telling, start, sentence.last)
        if parts:
            telling.claim(Draft(parts, "konjunktiv", sure, who, None, direct, sentence=index))


def witnessed(telling: Telling, index: int) -> None:
    """German *Die Luftwaffe will 61 Drohnen abgefangen haben*: so she says herself."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "de":
        return
    for k in range(sentence.first + 1, sentence.last - 3):
        if scene.lower[k] not in ("will", "wollen") or scene.inside[k] >= 0:
            continue
        end = next((j for j in range(k + 2, sentence.last) if scene.is_(j, ",.;:")), sentence.last)
        if scene.lower[end - 1] not in ("haben", "sein") or not (
            scene.lower[end - 2].endswith(("t", "en"))
        ):  # fmt: skip
            continue
        found = [one for one in scene.phrases(sentence.first, k) if one.last == k]
        who = telling.cast.speaker(found[-1], k)[0] if found else None
        start = k + 1
        while start < end and scene.light(start) and start not in scene.timed:
            start += 1
        if who and end - start > 2:
            telling.claim(Draft([scene.span(start, end)], "will", 0.88, who, scene.span(k, k + 1),
                                sentence=index))  # fmt: skip
        return


def sentence_before(telling: Telling, index: int, cue: Cue, who: Speaker) -> bool:
    """Give the whole of the sentence before to somebody; False where it is another's already."""
    scene = telling.scene
    before = telling.sentence(index - 1)
    if scene.prose.parts[before.part].kind != "paragraph" or index == 0:
        return False
    parts, direct = content(telling, _opening(telling, before), before.last)
    if not parts:
        return False
    if any(d.sentence == index - 1 for d in telling.recent()):
        return False
    telling.claim(Draft(parts, "lo", 0.84, who, scene.span(cue.first, cue.last), direct,
                        stance(telling, cue, ""), False, "", index))  # fmt: skip
    return True
