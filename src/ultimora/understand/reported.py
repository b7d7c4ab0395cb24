"""Reported speech: what a verb or a preposition gives to a source, outside of free quotations."""

from __future__ import annotations

from ultimora.understand.cues import Cue, Prefix
from ultimora.understand.phrases import Phrase
from ultimora.understand.telling import Draft, Telling
from ultimora.values.facts import Speaker

_PAPER_IN = frozenset(
    "statement note report post interview letter email tweet briefing release filing".split()
)
_PAPERS_SAY = frozenset("show find hear prevedere stabilire prévoir".split())
_OF = frozenset("vor contre contro against of about sobre dal dai dalla dall' dalle".split())
_FUTURE = ("rà", "ranno", "remo", "rò")
_CONDITIONAL_TOLD = frozenset(("tell", "inform"))


def reported(telling: Telling, index: int) -> None:
    """The claims of one sentence that are reported: verbs and prefixes in the text's order."""
    marks: list[tuple[int, Cue | Prefix]] = [(c.first, c) for c in telling.cues(index)]
    marks += [(p.first, p) for p in telling.prefixes(index)]
    for _, mark in sorted(marks, key=lambda one: one[0]):
        if isinstance(mark, Prefix):
            _prefixed(telling, index, mark)
        elif mark.head not in telling.used:
            _told(telling, index, mark)


def _told(telling: Telling, index: int, cue: Cue) -> None:
    """One verb of saying: tried as *lo ha detto X*, with a complement, then in brackets."""
    if _lo(telling, index, cue):
        return
    frame, start = _complement(telling, index, cue)
    comma = cue.first > 0 and telling.scene.is_(cue.first - 1, ",")
    if frame == "v" and comma and telling.scene.prose.language == "en" and (
        cue.shape == "finite" and bracketed(telling, index, cue)
    ):  # fmt: skip
        return
    if frame in ("t", "i", "z", "v"):
        _complemented(telling, index, cue, frame, start)
    elif not bracketed(telling, index, cue, frame) and frame:
        _complemented(telling, index, cue, frame, start)


# ---------------------------------------------------------------------------- complements


def _complement(telling: Telling, index: int, cue: Cue) -> tuple[str, int]:
    """What follows a verb: ``t`` a clause with its conjunction, ``v`` one without, ``i`` and ``z``
    an infinitive, ``o`` an object, ``d`` a name for something; and where it begins."""
    scene, end = telling.scene, telling.sentence(index).last
    speech, frames, language = scene.speech, cue.verb.frames, scene.prose.language
    kinds, k, skipped = scene.kinds, cue.last, False
    free = "w" in frames
    whom = -1
    inverted, plain = False, True
    while k < end:
        low = scene.lower[k]
        if scene.inside[k] >= 0:
            break
        if low in speech.that and "t" in frames:
            if scene.lower[k + 1 : k + 2] == ("cosa",):
                return "", k
            return "t", k + 1
        if low in speech.to and "i" in frames and scene.infinitive(k + 1, end):
            return "i", k + 1
        if low in ("a", "ad", "to", "à") and ("w" in frames or "i" in frames) and skipped and (
            scene.infinitive(k + 1, end) or low == "to" or scene.inside[k + 1 : k + 2] != [-1]
        ) and kinds[k + 1 : k + 2] != ["det"]:  # fmt: skip
            return "i", whom if whom >= 0 and language == "it" else k + 1
        if language == "en" and low == "to" and "i" in frames:
            return "i", k + 1
        if language in ("es", "pt", "fr") and "i" in frames and kinds[k] != "det" and (
            scene.infinitive(k, end)
        ):  # fmt: skip
            return "i", k
        if scene.is_(k, ":"):
            return "", k
        if scene.is_(k, ","):
            inner = _across(telling, cue, k, end)
            if inner is None:
                break
            if language == "de":
                return inner
            k = inner[1]
            continue
        if k == cue.last and cue.tail > k and not "o" in frames:
            k = cue.tail + 1
            continue
        if scene.light(k) or low == "then" or (k == cue.tail):
            k += 1
        elif kinds[k] == "gen" and "t" in frames and scene.lower[k + 1 : k + 2] and (
            scene.lower[k + 1] in speech.that
        ):  # fmt: skip
            return "t", k + 2
        elif "p" in frames and (low in _OF or (language == "es" and kinds[k] == "gen" and "t" in frames)):
            return "o", k + 1
        elif language == "en" and kinds[k] == "prep" and kinds[k + 1 : k + 2] == ["n"] and (
            low in ("around", "about", "over", "up", "at") and "v" in frames and k == cue.last
        ):  # fmt: skip
            return "v", k
        elif kinds[k] == "prep":
            after = scene.phrase(k + 1, end)
            if language == "en" and not (
                after.last == after.first or scene.lower[after.last - 1] in _PAPER_IN
            ):  # fmt: skip
                plain = False
            k = max(after.last, k + 1)
            skipped = True
        elif free and kinds[k] in ("det", "N", "w", "n"):
            if not _addressee(telling, k):
                break
            whom = k
            k = max(scene.phrase(k, end).last, k + 1)
            free, skipped = False, True
        elif language == "de" and kinds[k] in ("det", "N", "pron") and not inverted:
            found = scene.phrase(k, end) if kinds[k] != "pron" else Phrase(k, k + 1)
            after = max(found.last, k + 1)
            if not _german_subject(telling, index, cue):
                if "o" in frames or "p" in frames:
                    return ("o", k) if "o" in frames else ("", k)
            inverted = True
            k = after
        else:
            break
    if k >= end:
        return "", k
    frame, start = _bare(telling, index, cue, k, end)
    if frame == "v" and not plain:
        return "", k
    return frame, start


def _addressee(telling: Telling, k: int) -> bool:
    """Whether somebody stands here who can be told something."""
    scene, known = telling.scene, telling.scene.speech
    found = scene.phrase(k, len(scene.words))
    if found.last <= found.first:
        return False
    names = any(scene.kinds[j] == "N" for j in range(*found))
    return names or bool(set(scene.lower[found.first : found.last]) & (
        known.people | known.bodies | known.groups | known.unnamed | known.media | _HEARERS
    ))  # fmt: skip


_HEARERS = frozenset(
    "reporters lawmakers mps parliament court jury inquiry hearing conference meeting audience crowd "
    "parties sides leaders countries both students journalists popolazione cittadini parti utenti "
    "cronisti giornalisti passagers habitants partis población bürger journalisten".split()
)


def _german_subject(telling: Telling, index: int, cue: Cue) -> bool:
    """Whether a German verb's subject must stand behind it: none stands in front."""
    phrase, _, how = telling.left(index, cue)
    return phrase is None or how == "omitted"


def _across(telling: Telling, cue: Cue, k: int, end: int) -> tuple[str, int] | None:
    """What stands behind a comma after the verb: a German clause, or brackets to step over."""
    scene = telling.scene
    frames = cue.verb.frames
    if scene.prose.language == "de":
        j = k + 1
        if j >= end:
            return None
        if scene.inside[j] >= 0:
            return ("z", j) if "i" in frames and _zu(telling, j, end) else None
        if scene.lower[j] in scene.speech.that:
            return ("t", j + 1) if "t" in frames else None
        if "i" in frames and _zu(telling, j, end):
            return "z", j
        if "t" in frames and scene.kinds[j] not in ("rel", "coord", "sub") and (
            telling.has_verb(j, min(end, j + 14))
        ):  # fmt: skip
            return "v", j
        return None
    for j in range(k + 1, min(end - 1, k + 16)):
        if scene.is_(j, ","):
            that = scene.lower[j + 1] in scene.speech.that and "t" in frames
            to = scene.lower[j + 1] in scene.speech.to and "i" in frames
            return ("", j + 1) if that or to else None
        if scene.finite(j) or scene.is_(j, ":;"):
            return None
    return None


def _zu(telling: Telling, start: int, end: int) -> bool:
    """Whether a German infinitive with *zu* stands behind a comma, before any finite verb."""
    scene = telling.scene
    for k in range(start, min(end, start + 30)):
        low = scene.lower[k]
        if low == "zu" and k + 1 < end and low and scene.lower[k + 1].endswith("n") and (
            scene.kinds[k + 1] in ("w", "aux")
        ):  # fmt: skip
            return True
        if scene.kinds[k] == "w" and "zu" in low[2:-3] and low.endswith("en") and len(low) > 7:
            return True
        if scene.kinds[k] == "aux" and not low.endswith("n"):
            return False
    return False


def _bare(telling: Telling, index: int, cue: Cue, k: int, end: int) -> tuple[str, int]:
    """A complement without conjunction: an English clause, or an object."""
    scene, frames = telling.scene, cue.verb.frames
    kind, language = scene.kinds[k], scene.prose.language
    quoted = scene.inside[k] >= 0
    if "d" in frames:
        return ("d", k) if _naming(telling, k, end) is not None else ("", k)
    if "a" in frames:
        return ("a", k) if kind in ("det", "N", "n", "w") else ("", k)
    if "w" in frames and "i" in frames or cue.verb.lemma in ("urge", "call on"):
        return ("o", k) if kind in ("det", "N", "n", "w") else ("", k)
    if language == "en" and "v" in frames and not quoted:
        starts = kind in ("det", "N", "n", "w", "pron", "gen") and not scene.is_(k, "'")
        free = cue.verb.lemma in ("say", "tell")
        if starts and not scene.finite(k) and "o" not in frames and (free or _verbal(telling, k, end)):
            return ("v", k)
        if starts and "o" in frames:
            stop = telling.end(index, k, cue, "v")
            if telling.has_verb(k, stop):
                return "v", k
    if "p" in frames and kind == "gen":
        return ("p", k + 1)
    if "o" in frames and (quoted or kind in ("det", "N", "n", "w")) and not scene.finite(k):
        return "o", k
    if quoted and ("t" in frames or "q" in frames) and cue.shape != "gerund":
        return "o", k
    return "", k


_VERBAL = frozenset(
    "fell rose took made came went got gave saw lost won left hit cut held led met kept became began "
    "grew knew thought".split()
)


def _verbal(telling: Telling, k: int, end: int) -> bool:
    """Whether English words are a clause, by a verb that shows."""
    scene = telling.scene
    return any(
        scene.kinds[j] == "aux" or scene.lower[j] in _VERBAL
        or (scene.kinds[j] == "w" and scene.lower[j].endswith("ed"))
        for j in range(k + 1, min(end, k + 16)) if scene.inside[j] < 0
    )  # fmt: skip


def _naming(telling: Telling, k: int, end: int) -> int | None:
    """The quotation that a verb of naming leads to within a few words."""
    scene = telling.scene
    for j in range(k, min(end, k + 10)):
        if scene.inside[j] >= 0:
            return j
        if scene.is_(j, ",;:") or scene.finite(j):
            return None
    return None


def _complemented(telling: Telling, index: int, cue: Cue, frame: str, start: int) -> None:
    """A claim from a verb with what follows it."""
    scene, sentence = telling.scene, telling.sentence(index)
    if frame == "o" and scene.prose.language == "de" and _swapped(telling, index, cue, start):
        return
    who, begins, how, sure = telling.subject(index, cue)
    if frame == "v" and begins > sentence.first and scene.kinds[begins - 1] == "rel":
        return
    if frame == "v" and scene.lower[begins - 1 : begins] == ("that",):
        return
    if cue.verb.lemma in _PAPERS_SAY and not _fit_source(telling, who):
        return
    if frame == "v" and scene.prose.language == "en" and how in ("omitted", "apart") and who is None:
        return
    if _behind(telling, index, cue, frame):
        found = telling.right(cue, sentence.last)
        if found:
            who, _ = telling.cast.speaker(found, sentence.last)
            sure = 0.9
    end = telling.end(index, start, cue, frame)
    if cue.tail > start:
        end = min(end, cue.tail)
    quote = scene.inside[start] if start < len(scene.words) else -1
    if frame == "o" and quote >= 0 and scene.quotes[quote].inner.of(scene.prose.text)[:1].isupper():
        while end > start + 1 and scene.inside[end - 1] != quote:
            end -= 1
    if frame in ("a", "p", "d"):
        if frame == "d":
            named = _naming(telling, start, end) or start
            if scene.kinds[start] != "det" or scene.inside[start] >= 0 or any(
                scene.lower[j] in ("as", "de", "come", "als", "como", "comme")
                for j in range(named - 2, named)
            ):  # fmt: skip
                start = named
            quote = scene.inside[named]
            if quote < 0:
                return
            while end > start and scene.inside[end - 1] != quote:
                end -= 1
        elif not _fits(telling, cue, frame, start, end):
            return
    if how == "relative":
        bound = cue.first - 1
        while bound > sentence.first and scene.loose(bound):
            bound -= 1
        if frame == "o" and not scene.is_(bound - 1, ","):
            return  # *un diplomatico che ha chiesto l’anonimato*: no claim, but who he is
        end = _relative_end(telling, start, end)
    if end - start < 2 and not (frame == "o" and end > start):
        return
    parts, direct = telling.content(start, end)
    if not parts:
        return
    if frame == "o" and _ruling(telling, cue, who, start):
        return
    nested = _nested(telling, index, cue)
    if nested and frame in ("o", "i", "a", "p", "d"):
        return
    if nested:
        sure *= 0.75
    if not telling.cast.plausible(who):
        sure *= 0.95 if how == "near" and frame in ("t", "i", "v", "z") else 0.65
    confidence = sure * {"t": 0.97, "v": 0.93, "i": 0.94, "z": 0.93, "o": 0.82, "a": 0.93,
                         "d": 0.85, "p": 0.82}[frame]  # fmt: skip
    if cue.negated:
        if frame in ("o", "a", "p", "d"):
            return
        confidence *= 0.7
    if who is None:
        confidence *= 0.6
    if frame == "o" and not direct and how in ("omitted", "relative", "apart", "same"):
        confidence *= 0.9
    draft = Draft(parts, f"{frame}:{how}", confidence, who, scene.span(cue.first, cue.last), direct,
                  stance(telling, cue, parts[0].of(scene.prose.text)), cue.negated, "", index)  # fmt: skip
    telling.used.add(cue.head)
    telling.claim(draft)


def _ruling(telling: Telling, cue: Cue, who: Speaker | None, start: int) -> bool:
    """Whether *confirm* and *reject* are acts, no words: a court's, a vote's, a market's."""
    scene = telling.scene
    if cue.verb.stance == "confirms" and who and set(who.text.lower().replace("’", " ").split()) & _COURTS:
        return True
    if cue.verb.lemma not in _REJECT:
        return False
    words = scene.lower[start : start + 5]
    return scene.inside[start] < 0 and not _DENIABLE & set(words)


_COURTS = frozenset(
    "corte tribunale cassazione giudice court tribunal cour gericht bundesgericht cassation supremo "
    "consulta tar judge juge juez".split()
)
_REJECT = frozenset("respingere rigettare rejeter reject rechazar contestare".split()) | {
    "weisen zurück"
}
_DENIABLE = frozenset(
    "accusa accuse addebito addebiti critica critiche ipotesi responsabilità illazioni insinuazioni "
    "contestazioni accusations accusation allegation allegations claims claim criticism critiques "
    "critique responsabilité charge charges suggestion suggestions vorwurf vorwürfe kritik "
    "anschuldigungen behauptung acusación acusaciones críticas crítica responsabilidad hipótesis "
    "hypothèse soupçons notion idea".split()
)


def _nested(telling: Telling, index: int, cue: Cue) -> bool:
    """Whether a verb stands within what another is said to have said."""
    at = telling.scene.words[cue.head].start
    return any(
        part.start <= at < part.end
        for draft in telling.drafts[-4:] if draft.sentence == index for part in draft.parts
    )  # fmt: skip


def _swapped(telling: Telling, index: int, cue: Cue, start: int) -> bool:
    """German with the object in front (*Den Schaden schätzt die Polizei …*): no content that can
    be told from its subject."""
    scene = telling.scene
    phrase, _, how = telling.left(index, cue)
    if how in ("same", "relative"):
        return False
    if phrase is None or scene.kinds[cue.last : cue.last + 1] == ["pron"]:
        return True
    before = scene.lower[phrase.first - 1] if phrase.first else ""
    if before in ("den", "dem", "einen", "einem", "keinen"):
        return True
    behind = scene.phrase(start, telling.sentence(index).last)
    return behind.first in telling.cast.at or scene.lower[behind.first] in scene.speech.people or (
        scene.lower[behind.first].endswith(("rin", "tin", "polizei", "ministerium"))
    )  # fmt: skip


def _fit_source(telling: Telling, who: Speaker | None) -> bool:
    """What shows, finds or hears that something is so: a paper, or a court."""
    if who is None:
        return False
    words = who.text.lower().split()
    return who.kind == "document" or "court" in words or bool(telling.scene.speech.papers & set(words))


def _behind(telling: Telling, index: int, cue: Cue, frame: str) -> bool:
    """Whether the subject stands behind the verb: none before it, or German word order."""
    phrase, _, how = telling.left(index, cue)
    if frame not in ("t", "z", "v", "i"):
        return telling.scene.prose.language == "de" and phrase is None and frame == "o"
    if telling.scene.prose.language == "en":
        return False
    return phrase is None and how == "omitted"


def _fits(telling: Telling, cue: Cue, frame: str, start: int, end: int) -> bool:
    """Whom and of what (*accusa Y di Z*); what was spoken of, with words of the speaker in it."""
    scene = telling.scene
    if frame == "p":
        return any(scene.inside[k] >= 0 for k in range(start, end))
    return any(scene.kinds[k] == "gen" or scene.inside[k] >= 0 for k in range(start + 1, end))


def _relative_end(telling: Telling, start: int, end: int) -> int:
    """Where a relative clause ends: at the comma behind which the main clause goes on."""
    scene = telling.scene
    for k in range(start + 1, end - 1):
        if scene.is_(k, ",") and scene.inside[k] < 0 and (
            scene.finite(k + 1) or (scene.loose(k + 1) and k + 2 < end and scene.finite(k + 2))
        ):  # fmt: skip
            return k
    return end


def stance(telling: Telling, cue: Cue, said: str) -> str:
    """A verb's stance; where it may promise, it does when the content is of the future."""
    told, _, other = cue.verb.stance.partition("/")
    if other and any(word.endswith(_FUTURE) for word in said.lower().split()):
        return other
    return told


# ------------------------------------------------------------------------------ in brackets


def bracketed(telling: Telling, index: int, cue: Cue, frame: str = "") -> bool:
    """*…, spiega l’istituto, …*; *…, ha detto il sindaco*; *…, the agency said*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if cue.shape != "finite" or "t" not in cue.verb.frames or cue.verb.lemma in _PAPERS_SAY:
        return False
    k = cue.first
    while k > sentence.first and scene.lower[k - 1] in scene.speech.sets["clitic"]:
        k -= 1
    who: Speaker | None = None
    sure = 0.93
    if k > sentence.first and scene.is_(k - 1, ",–—") and scene.inside[k - 1] < 0:
        comma, after = k - 1, cue.last
        if cue.pronoun:
            who = None if cue.pronoun == "on" else telling.cast.omitted(k)
            if cue.pronoun == "on":
                sure = 0.7
        else:
            found = telling.right(cue, sentence.last)
            if found:
                who, after = telling.cast.speaker(found, sentence.last)
            else:
                who, sure = telling.cast.omitted(k), 0.8
    elif scene.prose.language == "en":
        phrase, begins, how = telling.left(index, cue)
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
    close = _closes(telling, after, sentence.last, "w" in cue.verb.frames)
    if close is None or _nested(telling, index, cue):
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


def _closes(telling: Telling, k: int, end: int, whom: bool) -> int | None:
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
    if not before or any(scene.inside[k] >= 0 for k in (start,)) and comma - start < 2:
        return False
    parts = list(before)
    rest = close + 1 if close < sentence.last and scene.is_(close, ",–—") else close
    if rest > close and rest < sentence.last and _goes_on(telling, start, comma, rest):
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
    if any(scene.lower[k] in scene.speech.people for k in range(rest, min(rest + 3, len(scene.words)))):
        return not telling.has_verb(start, comma)
    return not telling.has_verb(start, comma) and comma - start < 12


# ------------------------------------------------------------------------------- *secondo*


def _prefixed(telling: Telling, index: int, prefix: Prefix) -> None:
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.first
    if k > sentence.first and scene.kinds[k - 1] in ("det", "prep", "gen") and prefix.kind != "whom":
        return
    if prefix.kind == "whom":
        _whom(telling, index, prefix)
    elif prefix.kind == "said":
        _as_said(telling, index, prefix)
    elif prefix.kind == "own":
        _around(telling, index, prefix, prefix.last, telling.cast.omitted(k), 0.85)
    elif prefix.kind == "vague":
        close = _closes(telling, prefix.last, sentence.last, False)
        if close is not None:
            _around(telling, index, prefix, prefix.last, None, 0.75)
    else:
        _according(telling, index, prefix)


def _according(telling: Telling, index: int, prefix: Prefix) -> None:
    """*Secondo X, …*; *…, secondo X, …*; *… nach Angaben von X …*."""
    scene, sentence = telling.scene, telling.sentence(index)
    words = scene.lower[prefix.first : prefix.last]
    german = scene.prose.language == "de"
    at = prefix.last
    if german and scene.kinds[at] == "gen":
        at += 1
    if scene.inside[at] >= 0 or scene.kinds[at] not in ("det", "N", "w", "n", "adv", "pron"):
        return
    phrase = scene.phrase(at, sentence.last)
    if scene.kinds[at] == "pron":
        phrase = Phrase(at, at + 1)
    elif german and scene.kinds[at] == "N":
        cut = next((j for j in range(at, phrase.last) if scene.kinds[j] == "det"), phrase.last)
        phrase = Phrase(at, cut)
    if phrase.last <= phrase.first:
        return
    loose = words[-1] in ("per", "pour", "para", "für")
    if loose and not _judge(telling, index, prefix, phrase):
        return
    known = scene.speech
    head = scene.lower[phrase.first]
    if words == ("secondo",) and (
        scene.kinds[at] == "w" and head not in known.unnamed | known.papers | known.media
        | known.people | known.bodies and not head.endswith(("i", "e"))
    ):  # fmt: skip
        return
    who, after = telling.cast.speaker(phrase, sentence.last)
    sure = 0.8 if loose else 0.92
    who, after = _long(telling, phrase, who, after, sentence.last)
    _around(telling, index, prefix, after, who, sure)


def _judge(telling: Telling, index: int, prefix: Prefix, phrase: Phrase) -> bool:
    """Whether *per X* says who thinks so: a person or body in front, and words in quotes."""
    scene, sentence = telling.scene, telling.sentence(index)
    start = scene.clause_start(sentence.first, prefix.first)
    if prefix.first != start or scene.kinds[phrase.first] == "n":
        return False
    head = scene.lower[phrase.first]
    known = scene.speech.people | scene.speech.unnamed | scene.speech.bodies
    person = phrase.first in telling.cast.at or head in known
    if not person and scene.kinds[phrase.first] != "N":
        return False
    quoted = any(scene.inside[k] >= 0 for k in range(phrase.last, sentence.last))
    apposed = telling.cast.speaker(phrase, sentence.last)[0]
    return quoted or bool(head in scene.speech.people and apposed and apposed.kind == "person"
                          and not apposed.resolved and apposed.text[0].isupper())  # fmt: skip


def _long(
    telling: Telling, phrase: Phrase, who: Speaker | None, after: int, end: int
) -> tuple[Speaker | None, int]:
    """A document with what is said of it up to the comma (*i dati diffusi ieri dall’Istat,*)."""
    scene = telling.scene
    if who is None or after >= end or scene.is_(after, ",.;") or scene.kinds[after] in ("det", "aux"):
        return who, after
    if who.kind not in ("document", "organisation") or scene.lower[phrase.first] not in scene.speech.papers:
        return who, after
    for k in range(after, min(end, after + 10)):
        if scene.is_(k, ","):
            text = scene.text(phrase.first, k)
            return Speaker(text, "document", scene.span(phrase.first, k)), k
        if scene.finite(k):
            break
    return who, after


def _around(
    telling: Telling, index: int, prefix: Prefix, after: int, who: Speaker | None, sure: float
) -> None:
    """The content before, behind or around a source that a prefix names."""
    scene, sentence = telling.scene, telling.sentence(index)
    k, mark = prefix.first, (prefix.first, prefix.last)
    comma_before = k > sentence.first and scene.is_(k - 1, ",–—")
    start = scene.clause_start(sentence.first, k)
    cut = k - 1 if comma_before else k
    # An apposition or relative behind the source goes with it: …, capo economista di Y, …
    after = _apposition(telling, after, sentence.last, bool(start == k))
    closed = after >= sentence.last or scene.is_(after, ".;!?)")
    language = scene.prose.language
    if start < cut and scene.kinds[cut - 1] in ("coord", "rel", "sub"):
        start = k
    if start < cut and any(c.head in telling.used and start <= c.head < cut
                           for c in telling.cues(index)):  # fmt: skip
        return
    if closed or (comma_before and scene.is_(after, ",") and after + 1 < sentence.last
                  and scene.kinds[after + 1] in ("rel", "coord")):  # fmt: skip
        if start < cut:
            parts, direct = telling.content(start, cut)
            if parts and (telling.has_verb(start, cut) or cut - start >= 4):
                _say(telling, index, parts, who, sure * 0.97, "according:end", mark, direct)
        return
    begin = after + 1 if scene.is_(after, ",") else after
    if begin >= sentence.last:
        return
    end = telling.end(index, begin, None, "f")
    if k > sentence.first and scene.kinds[k - 1] == "rel":
        end = next((j for j in range(begin, end) if scene.is_(j, ",")), end)
    rest, direct = telling.content(begin, end)
    if not rest:
        return
    if start >= cut:
        sure *= 0.97 if scene.is_(after, ",") else 0.88
        if not scene.is_(after, ",") and not (scene.kinds[after] in ("det", "aux", "pron", "N", "clitic")
                                              or scene.finite(after)):  # fmt: skip
            sure *= 0.7
        _say(telling, index, rest, who, sure, "according:front", mark, direct)
        return
    if language != "de" and not comma_before:
        return
    before, _ = telling.content(start, cut)
    if telling.has_verb(start, cut) and comma_before and cut - start > 6 and language != "de":
        _say(telling, index, before, who, sure * 0.85, "according:end", mark, False)
        return
    _say(telling, index, before + rest, who, sure * 0.9, "according:mid", mark, False)


def _apposition(telling: Telling, after: int, end: int, front: bool) -> int:
    """Step over an apposition or a relative clause in commas behind a source."""
    scene = telling.scene
    if after < end and scene.kinds[after] == "rel" and front:  # *un document que … a consulté, …*
        return next((j for j in range(after, min(end, after + 20)) if scene.is_(j, ",")), after)
    if after + 1 >= end or not scene.is_(after, ","):
        return after
    kind = scene.kinds[after + 1]
    lone = kind == "w" or (kind in ("det", "N") and any(
        scene.lower[j] in scene.speech.people for j in range(after + 1, min(end, after + 4))
    ) and not front)  # fmt: skip
    if not (lone and front) and not (kind == "rel" and front):
        return after
    if kind == "w" and scene.lower[after + 1] not in scene.speech.people | scene.speech.bodies:
        return after
    for j in range(after + 2, min(end, after + 20)):
        if scene.is_(j, ","):
            return j
    return after


def _say(
    telling: Telling, index: int, parts: list, who: Speaker | None, sure: float, rule: str,  # type: ignore[type-arg]
    mark: tuple[int, int], direct: bool,
) -> None:  # fmt: skip
    stance_ = "says"
    if who and who.text.lower() in ("accusa", "procura"):
        stance_ = "accuses"
    telling.claim(Draft(parts, rule, sure * (1 if who else 0.8), who, telling.scene.span(*mark),
                        direct, stance_, False, "", index))  # fmt: skip


def _whom(telling: Telling, index: int, prefix: Prefix) -> None:
    """*X, secondo cui …*: who stands before says what follows."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.first
    comma = k - 1 if k > sentence.first and scene.is_(k - 1, ",") else k
    mine = [d for d in telling.drafts if d.sentence == index and d.speaker]
    start = scene.clause_start(sentence.first, comma)
    found = [one for one in scene.phrases(start, comma)]
    who: Speaker | None = None
    if mine:
        who = mine[-1].speaker
    elif found:
        near = [one for one in found if one.last == comma]
        if not near:
            return
        who, _ = telling.cast.speaker(near[-1], comma)
        if len(found) > 1 and near and found[-2].last == near[-1].first - 1:
            who, _ = telling.cast.speaker(found[-2], comma)
    elif telling.cast.last and telling.cast.last_at >= sentence.first:
        who = telling.cast.last
    begin = prefix.last
    end = telling.end(index, begin, None, "t")
    parts, direct = telling.content(begin, end)
    loose = scene.lower[prefix.first] in ("per", "pour", "para")
    if loose and not mine:
        return
    if parts and who:
        _say(telling, index, parts, who, 0.93, "whom", (prefix.first, prefix.last), direct)


def _as_said(telling: Telling, index: int, prefix: Prefix) -> None:
    """*come ha spiegato X*, *secondo quanto riferisce X*, *wie X mitteilte*, *as X said*."""
    scene, sentence = telling.scene, telling.sentence(index)
    cue = next((c for c in telling.cues(index) if prefix.last <= c.first < prefix.last + 14), None)
    if cue is None or cue.head in telling.used or cue.negated:
        return
    between = (prefix.last, cue.first)
    after = cue.last
    who: Speaker | None = None
    if cue.first - prefix.last <= 2 and all(scene.loose(j) for j in range(*between)):
        found = telling.right(cue, sentence.last)
        if found:
            who, after = telling.cast.speaker(found, sentence.last)
        else:
            who = telling.cast.omitted(prefix.first)
    else:
        found_left = next(scene.phrases(*between), None)
        if found_left is None:
            return
        if any(scene.is_(j, ",;:") or scene.kinds[j] == "aux" for j in range(*between)):
            return
        who, _ = telling.cast.speaker(found_left, cue.first)
    close = _closes(telling, after, sentence.last, "w" in cue.verb.frames)
    if close is None or who is None:
        return
    telling.used.add(cue.head)
    if scene.lower[prefix.last - 1] == "quanto" and scene.lower[prefix.first] in ("è", "e'"):
        _sentence_before(telling, index, cue, who)
        return
    rule = Prefix(prefix.first, cue.last, "said")
    _around(telling, index, rule, close, who, 0.92)


# ---------------------------------------------------------------------- *lo ha detto X*


def _lo(telling: Telling, index: int, cue: Cue) -> bool:
    """*Lo ha riferito X*, *Das teilte X mit*, *l’a annoncé X*: the sentence before is the content."""
    scene, sentence = telling.scene, telling.sentence(index)
    first = sentence.first
    language = scene.prose.language
    low = scene.lower[first]
    gap = cue.first - first
    opened = {
        "it": low in ("lo", "l'", "ne") and gap <= 2,
        "fr": False,
        "es": (low == "lo" and gap <= 2) or (low == "así" and gap <= 3),
        "de": low in ("das", "dies") and gap == 1,
    }.get(language, False)
    if not opened or index == 0:
        return False
    found = telling.right(cue, sentence.last)
    if found is None:
        return False
    who, after = telling.cast.speaker(found, sentence.last)
    close = _closes(telling, after, sentence.last, False)
    if close is None or who is None:
        return False
    telling.used.add(cue.head)
    return _sentence_before(telling, index, cue, who)


def announced(telling: Telling, index: int) -> None:
    """*A darne notizia è stata X*, *A renderlo noto è il ministero*: like *lo ha detto X*."""
    scene, sentence = telling.scene, telling.sentence(index)
    first, end = sentence.first, sentence.last
    if scene.prose.language != "it" or scene.lower[first] != "a" or end - first < 5 or index == 0:
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
    parts, direct = telling.content(before.first, before.last)
    if parts and not any(d.sentence == index - 1 for d in telling.drafts):
        telling.claim(Draft(parts, "lo", 0.88, who, scene.span(first + 1, first + 2), direct,
                            sentence=index))  # fmt: skip


_IS = frozenset("è e' sono".split())
_KONJUNKTIV = frozenset(
    "sei seien habe hätten werde könne müsse solle dürfe wolle gebe gehe komme stehe brauche bleibe "
    "lasse mache sehe halte liege koste wisse".split()
)


def supposed(telling: Telling, index: int) -> None:
    """German goes on in the subjunctive with what somebody said: *Er habe …*; *X kritisiert Y:
    Dieser habe …*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.prose.language != "de":
        return
    outside = [k for k in range(sentence.first, sentence.last) if scene.inside[k] < 0]
    verb = next((k for k in outside if scene.lower[k] in _KONJUNKTIV), None)
    if verb is None or any(cue.head in telling.used for cue in telling.cues(index)):
        return
    start = scene.clause_start(sentence.first, verb)
    mine = [d for d in telling.drafts if d.sentence == index]
    colon = start > sentence.first and scene.is_(start - 1, ":")
    if mine or telling.prefixes(index) and not colon:
        return
    who, sure = None, 0.85
    if colon:
        found = next(scene.phrases(sentence.first, start - 1), None)
        if found:
            who, sure = telling.cast.speaker(found, start - 1)[0], 0.75
    elif start == sentence.first and telling.drafts and scene.kinds[start] != "sub":
        last = telling.drafts[-1]
        near = index - last.sentence <= 1 and (
            telling.sentence(last.sentence).part == sentence.part)  # fmt: skip
        who = last.speaker if near else None
    if who:
        parts, direct = telling.content(start, sentence.last)
        if parts:
            telling.claim(Draft(parts, "konjunktiv", sure, who, None, direct, sentence=index))


def _sentence_before(telling: Telling, index: int, cue: Cue, who: Speaker) -> bool:
    scene = telling.scene
    before = telling.sentence(index - 1)
    if scene.prose.parts[before.part].kind != "paragraph" or index == 0:
        return False
    parts, direct = telling.content(before.first, before.last)
    if not parts:
        return False
    if any(d.sentence == index - 1 for d in telling.drafts):
        return False
    telling.claim(Draft(parts, "lo", 0.9, who, scene.span(cue.first, cue.last), direct,
                        stance(telling, cue, ""), False, "", index))  # fmt: skip
    return True
