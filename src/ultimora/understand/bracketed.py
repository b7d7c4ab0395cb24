"""Reported speech in brackets: *…, spiega l’istituto, …*; *…, the agency said*."""

from __future__ import annotations

from ultimora.understand.contents import content, until
from ultimora.understand.cues import Cue
from ultimora.understand.kinds import plausible
from ultimora.understand.phrases import Phrase
from ultimora.understand.subjects import left, right
from ultimora.understand.telling import ASIDE, OUT_OF, Draft, Telling, stance
from ultimora.values.facts import Speaker

_HEARING = frozenset("court tribunal inquest inquiry hearing jury jurors commission".split())
PAPERS_SAY = frozenset(
    "show find hear prevedere stabilire prévoir montrer mostrar zeigen belegen".split()
)
_INVERTS = ("fr", "es")  # any verb behind a clause has its speaker behind it: *…, tempère X*


def fit_source(telling: Telling, who: Speaker | None) -> bool:
    """What shows, finds or hears that something is so: a paper, or a court."""
    if who is None:
        return False
    words = who.text.lower().split()
    return (
        who.kind == "document" or "court" in words or bool(telling.scene.speech.papers & set(words))
    )


def bracketed(telling: Telling, index: int, cue: Cue, frame: str = "") -> bool:
    """*…, spiega l’istituto, …*; *…, ha detto il sindaco*; *…, the agency said*."""
    scene, sentence = telling.scene, telling.sentence(index)
    heard = cue.verb.lemma == "hear"
    shown = cue.verb.lemma in PAPERS_SAY and scene.prose.language in _INVERTS
    if cue.shape != "finite" or not {"t", "q"} & set(cue.verb.frames) or (
        cue.verb.lemma in PAPERS_SAY and not heard and not shown):  # fmt: skip
        return False
    k = cue.first
    while k > sentence.first and scene.lower[k - 1] in scene.speech.sets["clitic"]:
        k -= 1
    who: Speaker | None = None
    found: Phrase | None = None
    sure = 0.93
    language = scene.prose.language
    apposed = _apposed(telling, index, cue) if language == "en" else None
    if apposed is None and k > sentence.first and (
        scene.is_(k - 1, ",–—") and scene.inside[k - 1] < 0
    ):  # fmt: skip
        comma, after = k - 1, cue.last
        if cue.pronoun:
            who = telling.hung(cue) or telling.cast.leads(sentence.first, k)
            if cue.pronoun == "on":
                who, sure = _learned(telling, cue, sentence.last), 0.85
        else:
            found = right(telling, cue, sentence.last)
            if found:
                who, after = telling.cast.speaker(found, sentence.last)
                after = max(after, cue.last)
            else:
                if cue.verb.lemma in OUT_OF:
                    return False  # *…, si apprende, …*: nobody’s
                who, sure = telling.cast.omitted(k), 0.8
                who = who or telling.cast.leads(sentence.first, k)
    elif language == "en":
        phrase, _, how = left(telling, index, cue)
        if apposed:
            phrase, how = apposed, "near"
        if phrase is None or how != "near":
            return False
        b = phrase.first
        while b > sentence.first and scene.kinds[b - 1] in ("det", "n"):
            b -= 1
        if b <= sentence.first + 1 or not scene.is_(b - 1, ",") or scene.inside[b - 1] >= 0:
            return False
        comma, after = b - 1, cue.last
        who, _ = telling.cast.speaker(phrase, cue.first)
        if heard and not _HEARING & set(scene.lower[phrase.first : phrase.last]):
            return False
        who = None if heard else who
    else:
        return False
    if shown and not fit_source(telling, who):
        return False
    close = closes(telling, after, sentence.last, "w" in cue.verb.frames or language == "de")
    if close is None or telling.nested(index, cue):
        return False
    said = "t" in cue.verb.frames or _before_quote(telling, close, sentence.last)
    start = scene.clause_start(sentence.first, comma)
    if not said and not (language in _INVERTS and who and (who.span or cue.pronoun) and (
        plausible(telling.scene, who) and _told_main(telling, start, comma))):  # fmt: skip
        return False
    if scene.lower[start].endswith(("ndo", "ndosi")) and not _told_main(telling, start, comma):
        return False  # *Commentando il voto, ha detto: …*
    if not plausible(telling.scene, who):
        if frame == "o" and (not telling.has_verb(start, comma) or _apart(telling, index, cue)):
            return False
        sure *= 0.85
    lead = next(scene.phrases(start, comma), None)
    while lead and lead.last < comma and (
        scene.kinds[lead.last] == "gen" or scene.lower[lead.last] == "by"
    ):  # fmt: skip
        lead = Phrase(lead.first, max(scene.phrase(lead.last + 1, comma).last, lead.last + 1))
    if lead and lead.last < comma and scene.is_(lead.last, ",") and not (
        _told_main(telling, start, comma)
        or (scene.is_(close, ",") and scene.finite(close + 1))
    ):  # fmt: skip
        return False  # *L’inchiesta, avviata ieri, ha rivelato …*: the verb is the clause’s own
    if scene.kinds[comma - 1] in ("sub", "rel") and comma - start > 4:
        start = comma  # *X ha criticato Y perché, ha detto, …*: what X did is the report’s
    turned = language == "it" and found is not None and plausible(telling.scene, who)
    turned = turned and (close >= sentence.last or scene.is_(close, ".;:"))
    return _split(telling, index, cue, (start, comma, close), who, sure, "bracketed", None, turned)


def _apposed(telling: Telling, index: int, cue: Cue) -> Phrase | None:
    """*…, its chief medical officer, Raj Pillai, said*: the role, with its name behind it."""
    scene = telling.scene
    found = list(scene.phrases(telling.sentence(index).first, cue.first))[-2:]
    if len(found) < 2 or found[1].last != cue.first - 1 or not scene.is_(cue.first - 1, ","):
        return None
    joined = found[0].last + 1 == found[1].first and scene.is_(found[0].last, ",")
    return Phrase(found[0].first, cue.first - 1) if joined and (
        found[1].first in telling.cast.at) else None  # fmt: skip


def _apart(telling: Telling, index: int, cue: Cue) -> bool:
    """Whether a verb has its subject before a comma (*el líder, Juan Gil, pidió calma*)."""
    found, _, how = left(telling, index, cue)
    return (
        found is not None
        and how == "apart"
        and (
            found.last + 1 in telling.cast.at
            or telling.scene.lower[found.first] in telling.scene.speech.sources
        )
    )


def _learned(telling: Telling, cue: Cue, end: int) -> Speaker | None:
    """*a-t-on appris mardi de sources militaires*: from whom; nobody where that is not said."""
    scene, k = telling.scene, cue.last
    while k < end and (scene.light(k) or scene.lower[k] in ("auprès", "par")):
        k += 1
    if k >= end or scene.kinds[k] not in ("gen", "det"):
        return None
    found = scene.phrase(k + (scene.kinds[k] == "gen"), end)
    return telling.cast.speaker(found, end)[0] if found.last > found.first else None


def _told_main(telling: Telling, start: int, comma: int) -> bool:
    """Whether words have a verb of their own, in no clause that hangs on another."""
    scene, hangs = telling.scene, False
    for k in range(start, comma):
        if scene.inside[k] < 0 and scene.is_(k, ","):
            hangs = False
        elif scene.kinds[k] in ("rel", "sub"):
            hangs = True
        elif scene.kinds[k - 1] in ("det", "gen") or k in scene.timed:
            continue  # a noun: *una denuncia*
        elif not hangs and scene.inside[k] < 0 and scene.finite(k):
            return True
    return False


def _before_quote(telling: Telling, close: int, end: int) -> bool:
    """Whether the rest of the sentence is quoted: *sulle cunette, attacca, “la Provincia …”*."""
    scene = telling.scene
    return close + 1 < end and scene.is_(close, ",") and scene.inside[close + 1] >= 0 and (
        not scene.free[scene.inside[close + 1]])  # fmt: skip


def closes(telling: Telling, k: int, end: int, whom: bool) -> int | None:
    """The sign that closes brackets, words of place, time and person stepped over."""
    scene = telling.scene
    while k < end:
        if scene.inside[k] >= 0:
            paper = whom and scene.kinds[k - 1] in ("det", "N") and scene.title(k)
            if not paper:  # *sagte sie der „Süddeutschen Zeitung“*
                return None
            k, whom = paper, False
            continue
        if scene.is_(k, ",.;:!–—)") or scene.kinds[k] in ("coord", "rel"):
            return k
        if scene.light(k):
            k += 1
        elif scene.kinds[k] in ("prep", "gen"):
            k = max(scene.phrase(k + 1, end).last, k + 1)
        elif whom and scene.kinds[k] == "det" and k + 1 < end and scene.inside[k + 1] >= 0:
            k += 1
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
    sure: float, rule: str, mark: tuple[int, int] | None = None, turned: bool = False,
) -> bool:  # fmt: skip
    """A claim around brackets: what stands before them, and after where that is its verb."""
    scene, sentence = telling.scene, telling.sentence(index)
    start, comma, close = at
    while start < comma and scene.kinds[start] == "coord":
        start += 1
    before, _ = content(telling, start, comma)
    if start == comma:
        rest = close + 1
        end = until(telling, index, rest, cue, "b") if scene.is_(close, ",") else rest
        before, _ = content(telling, rest, end) if end - rest > 3 else ([], False)
        comma = close = end
    if not before or (any(scene.inside[k] >= 0 for k in (start,)) and comma - start < 2):
        return False
    parts = list(before)
    colon = close + 1 < sentence.last and scene.is_(close, ":") and scene.inside[close + 1] < 0
    rest = close + 1 if close < sentence.last and (colon or scene.is_(close, ",–—")) else close
    if rest > close and rest < sentence.last and (
        telling.has_verb(start, comma) if colon else _goes_on(telling, index, start, comma, rest)
    ):  # fmt: skip
        end = until(telling, index, rest, cue, "b")
        more, _ = content(telling, rest, end)
        parts += more
    elif not telling.has_verb(start, comma) and comma - start < 5 and not (
        turned and comma - start > 1 and scene.kinds[start] not in ("prep", "adv", "gen")
    ):  # fmt: skip
        return False
    span = scene.span(*mark) if mark else (scene.span(cue.first, cue.last) if cue else None)
    if cue:
        telling.used.add(cue.head)
    if len(parts) == len(before) and rest < sentence.last and scene.is_(close, ","):
        sure *= 0.9  # what stands behind the brackets hangs on nothing
    known = who is not None or (cue is not None and cue.verb.lemma == "hear")
    confidence = sure * (0.94 if len(parts) == 1 else 0.93) * (1 if known else 0.7)
    telling.claim(Draft(parts, rule, confidence, who, span, False,
                        stance(telling, cue, " ".join(p.of(scene.prose.text) for p in parts)) if cue
                        else "says", bool(cue and cue.negated), "", index))  # fmt: skip
    return True


def _goes_on(telling: Telling, index: int, start: int, comma: int, rest: int) -> bool:
    """Whether the words behind brackets are the rest of the clause before them."""
    scene = telling.scene
    kind, low, size = scene.kinds[rest], scene.lower[rest], len(scene.words)
    quote = scene.inside[rest]
    if any(prefix.first == rest for prefix in telling.prefixes(index)):
        return False  # *…, a dit X, selon qui …*
    if any(cue.first == rest and cue.shape == "gerund" for cue in telling.cues(index)):
        return False  # *…, the agency said, adding that …*
    if quote >= 0:  # *i lavori, si legge, “sono stati eseguiti”*
        return not scene.free[quote] and not telling.has_verb(start, comma)
    if low.endswith("mente") or low in ASIDE:
        return False
    if kind in ("rel", "coord", "gen") or low in scene.speech.sets["pron"]:
        later = any(cue.first > rest for cue in telling.cues(index))
        verb = telling.has_verb(rest, min(rest + 8, size))
        return kind == "coord" and (verb or not later)
    if scene.finite(rest) or (scene.loose(rest) and scene.finite(rest + 1)):
        return True
    people = (scene.lower[k] in scene.speech.people for k in range(rest, min(rest + 3, size)))
    if any(people):
        if kind == "w" and scene.kinds[rest - 2] == "N":
            return False  # *…, dice Juan Gil, jefe de la unidad*
        return not telling.has_verb(start, comma)
    return not telling.has_verb(start, comma) and comma - start < 12
