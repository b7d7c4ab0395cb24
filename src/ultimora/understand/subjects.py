"""Whose verb of saying it is: its subject, before it or behind."""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.understand.antecedents import antecedent, beside
from ultimora.understand.cues import Cue
from ultimora.understand.kinds import personal, plausible
from ultimora.understand.phrases import Phrase
from ultimora.understand.telling import OUT_OF, Telling
from ultimora.values.facts import Speaker

CONTRAST = frozenset("mientras tandis alors mentre while whereas".split())
SINCE = frozenset(("as", "after", "before", "since", "until", "once"))
_NOBODY = frozenset("ciò questo quello cela ceci ça esto eso ello".split())
_WHO = frozenset(("che", "quale", "quali"))
_GOING = frozenset(  # they have no object that could be taken for who speaks
    "uscendo entrando arrivando partendo sorridendo scherzando piangendo ridendo concludendo "
    "intervenendo parlando rientrando passeggiando".split()
)


def left(telling: Telling, index: int, cue: Cue) -> tuple[Phrase | None, int, str]:
    """The subject before a verb: its phrase, where it begins, and how it was found.

    How: ``near`` (right before the verb), ``apart`` (words or a comma between), ``relative``,
    ``same`` (behind *e*), ``omitted``.
    """
    if cue.head not in telling.subjects:
        telling.subjects[cue.head] = _find_left(telling, index, cue)
    return telling.subjects[cue.head]


def _find_left(telling: Telling, index: int, cue: Cue) -> tuple[Phrase | None, int, str]:
    scene = telling.scene
    kinds, first = scene.kinds, telling.sentence(index).first
    start = scene.clause_start(first, cue.first)
    end = cue.first
    while end > start and scene.loose(end - 1):
        end -= 1
    if scene.prose.language == "de" and scene.lower[start] == "als":
        start = max(scene.phrase(start + 1, end).last, start + 1)  # *Als Zeuge sagte er …*
    if end <= start:
        return None, start, "omitted"
    free = kinds[end - 1] in ("p", "prep", "coord", "adv")
    if cue.shape == "gerund" and not free and scene.prose.language == "fr":
        own = list(scene.phrases(start, end))
        begin = own[-1].first if own and own[-1].last == end else start
        while begin > start and kinds[begin - 1] == "det":
            begin -= 1
        if begin > start and scene.is_(begin - 1, ","):
            return own[-1], start, "near"  # *…, l’armée affirmant avoir tiré*
    if cue.shape == "gerund" and (free or scene.prose.language != "en"):
        return next(scene.phrases(start, end), None), start, "same"
    if kinds[end - 1] == "rel":
        return antecedent(telling, start, beside(telling, start, end - 1)), start, "relative"
    if (joined := joint(telling, start, end)) and scene.inside[cue.head] < 0:
        return next(_outside(telling, start, joined), None), start, "same"
    led = _led(telling, start, end)
    if led:
        return antecedent(telling, start, led), start, "relative"
    for k in range(end - 1, max(start - 1, end - 14), -1):  # a clause of its own within
        if scene.inside[k] >= 0:
            continue
        if scene.lower[k] in SINCE and _own(telling, k + 1, end):
            start = k + 1
            break
        if (
            (kinds[k] == "sub" and not scene.is_(end - 1, ","))
            or (kinds[k] == "rel" and _own(telling, k + 1, end))
            or _contrasted(telling, k, end)
        ):
            if kinds[k] == "sub" and k == end - 1:
                break
            start = k + 1
            break
    if kinds[end - 1] == "coord" or (kinds[end - 1] == "sub" and cue.first - start > 3):
        return next(_outside(telling, start, end), None), start, "same"
    timed = scene.timed
    found = [one for one in _outside(telling, start, end)
             if one.first not in timed and scene.lower[one.first] not in _NOBODY]  # fmt: skip
    if not found:
        return None, start, "omitted"
    if found[-1].last == end:
        return _main(telling, found, start, end), start, "near"
    return (found[0] if scene.is_(end - 1, ",") else found[-1]), start, "apart"


def right(telling: Telling, cue: Cue, end: int) -> Phrase | None:
    """The subject behind a verb (*ha detto ieri ai cronisti il ministro*)."""
    scene, k = telling.scene, cue.last
    kinds, speech = scene.kinds, scene.speech
    if cue.clasped and scene.prose.language == "de":  # *hatte der Verband erklärt*
        k, end = cue.first + 1, cue.head
    while k < end:
        if scene.inside[k] >= 0 or (kinds[k] == "w" and scene.infinitive(k, k + 1)):
            return None
        if scene.light(k):
            k += 1
        elif kinds[k] == "prep":
            found = scene.phrase(k + 1, end)
            named = telling.cast.named_in(found)
            if named and scene.lower[found.first] not in speech.media:
                return named
            if scene.lower[found.last - 1] in speech.media and (
                kinds[found.last : found.last + 2] == ["N", "det"]
            ):  # fmt: skip
                k = found.last + 1  # *all’Adnkronos Salute la virologa X*
                continue
            if found.last > found.first and _from(telling, cue, k, found):
                return found
            k = max(found.last, k + 1)
        elif scene.is_(k, ",") and kinds[k - 1] == "N" and k > cue.last + 1:
            close = next((j for j in range(k + 1, min(end, k + 8)) if scene.is_(j, ",")), -1)
            if close < 0 or telling.has_verb(k + 1, close):
                return None
            k = close + 1  # *a raconté à l’AFP, joint par téléphone, un habitant*
        elif kinds[k] in ("det", "N", "n", "pron"):
            found = Phrase(k, k + 1) if kinds[k] == "pron" else scene.phrase(k, end)
            return found if found.last > found.first else None
        elif kinds[k] == "w":
            if scene.lower[k] in speech.sources:
                return scene.phrase(k, end)
            if (
                k + 1 < end
                and (kinds[k + 1] == "det" or scene.lower[k].endswith(("ndo", "ant")))
                and k < cue.last + 2
                and not scene.finite(k)
                and not (scene.lower[k].endswith("ndo") and scene.lower[k] not in _GOING)
            ):
                k += 1  # *ha detto commossa la direttrice*
                continue
            return None
        else:
            return None
    return None


def _from(telling: Telling, cue: Cue, k: int, found: Phrase) -> bool:
    """*fanno sapere dal ministero*, *spiegano nelle sale operative*: a place that speaks."""
    scene = telling.scene
    if cue.verb.lemma in ("heißen es", "leggere", "verlauten") or cue.verb.lemma in OUT_OF:
        return True
    plural = scene.lower[cue.head].endswith("no") or "hanno" in scene.lower[cue.first : cue.last]
    if scene.prose.language != "it" or not plural:
        return False
    return scene.lower[k].startswith(("da", "al", "nel", "nei", "negli"))


def _speaking(telling: Telling, found: Phrase) -> bool:
    """Whether a body or its seat stands here: *al ministero rispondono*, *al Nazareno dicono*."""
    scene = telling.scene
    timed = any(k in scene.timed for k in range(*found))
    return not timed and found.last > found.first and (
        scene.lower[found.first] in scene.speech.bodies | scene.speech.groups
        or scene.named.get(found.first) is not None
    )  # fmt: skip


def subject(telling: Telling, index: int, cue: Cue) -> tuple[Speaker | None, int, str, float]:
    """Who says it, by the words before the verb: the speaker, where its phrase begins, how,
    and how sure that is."""
    scene, end = telling.scene, telling.sentence(index).last
    if cue.head in telling.voices:
        return telling.voices[cue.head], cue.first, "near", 0.9
    if cue.pronoun:
        return telling.hung(cue), cue.first, "near", 0.93
    if cue.verb.frames == "f":
        return _out_of(telling, index, cue), cue.first, "near", 0.9
    phrase, start, how = left(telling, index, cue)
    if phrase and how == "apart" and phrase.first == telling.sentence(index).first and (
        (scene.kinds[phrase.first] != "N" and scene.prose.language in ("it", "fr", "es"))
        or (
            scene.named.keys().isdisjoint(range(*phrase))
            and personal(telling.scene, scene.lower[phrase.first])
        )
    ):  # fmt: skip
        return telling.cast.omitted(cue.first, plural(telling, cue)), cue.first, "omitted", 0.8
    if phrase is None and how == "same":  # *“…”, dijo, y prometió ayuda*
        at = scene.words[start].start
        mine = [d for d in telling.recent() if d.sentence == index and d.cue and d.cue.start >= at]
        if mine and mine[-1].speaker:
            return mine[-1].speaker, cue.first, how, 0.92
    if phrase is None:
        first = telling.sentence(index).first
        if scene.lower[first] == "aus" or (
            scene.lower[first].startswith(("da", "al", "nel")) and scene.kinds[first] == "prep"
        ):
            found = scene.phrase(first + 1, cue.first)
            out = scene.lower[first].startswith(("da", "aus"))
            told = out or _speaking(telling, found)
            if found.last > found.first and told and _from(telling, cue, first, found):
                return telling.cast.speaker(found, end)[0], first, "near", 0.9
        return telling.cast.omitted(cue.first, plural(telling, cue)), cue.first, how, 0.8
    if how == "same":
        at = scene.words[start].start
        earlier = [d for d in telling.recent() if d.sentence == index and d.speaker and (
            d.cue is None or d.cue.start >= at or cue.shape == "gerund")]  # fmt: skip
        if earlier:
            return earlier[-1].speaker, cue.first, how, 0.92
    who, _ = telling.cast.speaker(phrase, cue.first if how == "near" else end)
    if how == "relative" and who and not plausible(telling.scene, who):
        who = telling.cast.named_before(cue.first) or who
    before = phrase.first
    while before > start and scene.kinds[before - 1] in ("det", "n", "adv"):
        before -= 1
    sure = {"near": 0.95, "relative": 0.9, "apart": 0.9, "same": 0.85}[how]
    return who, before, how, sure


def _out_of(telling: Telling, index: int, cue: Cue) -> Speaker | None:
    """*Dal ministero trapela che …*: the source of what comes out."""
    scene, first = telling.scene, telling.sentence(index).first
    if not scene.lower[first].startswith("da") or scene.kinds[first] != "prep":
        return None
    return telling.cast.speaker(scene.phrase(first + 1, cue.first), cue.first)[0]


def plural(telling: Telling, cue: Cue) -> bool:
    """Whether a Romance verb is plural, by its auxiliary or its own ending."""
    low, language = telling.scene.lower[cue.first], telling.scene.prose.language
    if language == "fr":
        return low in ("ont", "avaient") or (low.endswith("ent") and cue.shape == "finite")
    if language == "it":
        return low.endswith("no")
    return language in ("es", "pt") and low.endswith(("n", "m"))


def _outside(telling: Telling, start: int, end: int) -> Iterator[Phrase]:
    """The noun phrases that no quotation holds."""
    inside = telling.scene.inside
    return (one for one in telling.scene.phrases(start, end) if inside[one.first] < 0)


def joint(telling: Telling, start: int, end: int) -> int:
    """Where *e* joins a verb to the one before it, words of place and time between (*… e in un
    post ha invitato …*); 0 where it does not."""
    scene, k = telling.scene, end - 1
    if scene.prose.language != "it":
        return 0
    low = max(start + 1, end - 14)
    while k > low and not (scene.kinds[k] == "coord" and scene.inside[k] < 0):
        if scene.kinds[k] in ("rel", "sub", "aux") or scene.is_(k, ";:") or scene.finite(k):
            return 0
        k -= 1
    after = k + 1 + scene.is_(k + 1, ",")
    if k <= low or scene.kinds[after] not in ("prep", "adv"):
        return 0
    alone = next(_outside(telling, after, end), None) is None
    return k if alone and (telling.has_verb(start, k) or scene.is_(k + 1, ",")) else 0


def _led(telling: Telling, start: int, end: int) -> int:
    """The relative pronoun whose verb has words of place and time before it (*X, che in serata
    ha detto*), 0 for none."""
    scene, k = telling.scene, end - 1
    if scene.prose.language != "it":
        return 0
    while k > max(start + 1, end - 12) and scene.kinds[k] != "rel":
        if scene.kinds[k] in ("sub", "aux", "coord") or scene.is_(k, ",;:") or scene.finite(k):
            return 0
        k -= 1
    if scene.lower[k] not in _WHO or not (scene.is_(k - 1, ",") or scene.kinds[k - 1] == "N"):
        return 0
    free = scene.kinds[k + 1] in ("prep", "adv") and scene.inside[k] < 0
    return k if free and next(_outside(telling, k + 1, end), None) is None else 0


def _main(telling: Telling, found: list[Phrase], start: int, end: int) -> Phrase:
    """The subject, where a relative clause without commas stands before the verb (*un uomo che
    ha chiesto l’anonimato ha detto*); German: none in the accusative."""
    scene, last = telling.scene, found[-1]
    for r in range(last.first - 1, start, -1):
        if scene.is_(r, ","):
            break
        if scene.kinds[r] == "rel" and telling.has_verb(r + 1, last.first):
            before = [one for one in found if one.last <= r]
            return before[-1] if before else last
    return last


def _contrasted(telling: Telling, k: int, end: int) -> bool:
    """Whether *mientras que* begins a clause whose subject stands before a comma (*mientras
    que el líder, Juan Gil, dijo*)."""
    scene = telling.scene
    return scene.lower[k] in CONTRAST and scene.kinds[k] in ("sub", "rel", "adv") and (
        scene.is_(end - 1, ",") and not telling.has_verb(k + 1, end) and not any(
            scene.infinitive(j, j + 1) or scene.lower[j].endswith(("ndo", "ant"))
            for j in range(k + 1, min(k + 3, end))
        )
    )  # fmt: skip


def _own(telling: Telling, start: int, end: int) -> bool:
    """Whether the words behind a relative pronoun are a subject and nothing else."""
    found = list(telling.scene.phrases(start, end))
    return len(found) == 1 and found[0].last == end and not telling.has_verb(start, end)
