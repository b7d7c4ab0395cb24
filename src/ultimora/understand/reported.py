"""Reported speech: what verbs of saying give to a source, outside of free quotations."""

from __future__ import annotations

from ultimora.understand.according import prefixed
from ultimora.understand.across import lo
from ultimora.understand.acts import act, ruling
from ultimora.understand.bracketed import PAPERS_SAY, bracketed, fit_source
from ultimora.understand.complements import complement, naming
from ultimora.understand.contents import content, until
from ultimora.understand.cues import Cue, Prefix
from ultimora.understand.framed import framed
from ultimora.understand.kinds import plausible
from ultimora.understand.subjects import left, right, subject
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values import Span
from ultimora.values.facts import Speaker


def reported(telling: Telling, index: int) -> None:
    """The claims of one sentence that are reported: verbs and prefixes in the text's order."""
    marks: list[tuple[int, Cue | Prefix]] = [(c.first, c) for c in telling.cues(index)]
    marks += [(p.first, p) for p in telling.prefixes(index)]
    for _, mark in sorted(marks, key=lambda one: one[0]):
        if isinstance(mark, Prefix):
            prefixed(telling, index, mark)
        elif mark.head not in telling.used:
            _told(telling, index, mark)


def _told(telling: Telling, index: int, cue: Cue) -> None:
    """One verb of saying: tried as *lo ha detto X*, with a complement, then in brackets."""
    if cue.verb.frames == "x" or lo(telling, index, cue) or _fronted(telling, index, cue):
        return
    frame, start = complement(telling, index, cue)
    if frame in ("", "o") and framed(telling, index, cue):
        return
    comma = cue.first > 0 and telling.scene.is_(cue.first - 1, ",")
    if frame == "v" and comma and telling.scene.prose.language == "en" and (
        cue.shape == "finite" and bracketed(telling, index, cue)
    ):  # fmt: skip
        return
    if frame in ("t", "i", "z", "v") or (not bracketed(telling, index, cue, frame) and frame):
        _complemented(telling, index, cue, frame, start)


def _fronted(telling: Telling, index: int, cue: Cue) -> bool:
    """*Di “messinscena” parla il ministro*: the quotation in front, the subject behind."""
    scene, sentence = telling.scene, telling.sentence(index)
    if cue.verb.lemma != "parlare" or scene.prose.language != "it":
        return False
    start = scene.clause_start(sentence.first, cue.first)
    at = start + 1 + (scene.kinds[start + 1] in ("det", "coord"))
    quote = scene.inside[at]
    if scene.kinds[start] != "gen" or quote < 0:
        return False
    if scene.prose.words_in(scene.quotes[quote].outer).stop != cue.first:
        return False
    found = right(telling, cue, sentence.last)
    who = telling.cast.speaker(found, sentence.last)[0] if found else None
    if who is None or not plausible(telling.scene, who):
        return False
    telling.used.add(cue.head)
    telling.claim(Draft([scene.quotes[quote].inner], "p:fronted", 0.88, who,
                        scene.span(cue.first, cue.last), True, sentence=index))  # fmt: skip
    return True


def _complemented(telling: Telling, index: int, cue: Cue, frame: str, start: int) -> None:
    """A claim from a verb with what follows it."""
    scene, sentence = telling.scene, telling.sentence(index)
    if frame == "o" and scene.prose.language == "de" and _swapped(telling, index, cue, start):
        return
    who, begins, how, sure = subject(telling, index, cue)
    if frame == "v" and begins > sentence.first and scene.kinds[begins - 1] == "rel":
        return
    if frame == "v" and begins > sentence.first and "that" in scene.lower[begins - 1 : begins + 1]:
        return  # *a strike that medics said killed 34*: the content is elsewhere
    if cue.verb.lemma in PAPERS_SAY and not fit_source(telling, who):
        return
    if cue.verb.lemma == "add" and scene.kinds[start : start + 1] == ["n"]:
        return  # *the index added 0.9%*
    if cue.verb.lemma == "ask" and {"named", "identified"} & set(scene.lower[start : start + 4]):
        return
    if (
        frame == "v"
        and scene.prose.language == "en"
        and how in ("omitted", "apart")
        and who is None
    ):
        return
    if cue.verb.lemma == "hear":
        who = None  # *the court heard*: it was told, by whom stays open
    if cue.verb.frames == "f" and who is None:
        return
    if _behind(telling, index, cue, frame):
        found = right(telling, cue, sentence.last)
        inner = frame == "i" and scene.prose.language in ("es", "fr")  # *Prometió bajar la tasa*
        if found and not (inner and found.first >= start):
            who, _ = telling.cast.speaker(found, sentence.last)
            sure = 0.9
    end = until(telling, index, start, cue, frame)
    if frame == "o" and how == "omitted" and (turned := _turned(telling, start, end)):
        who, end, how, sure = *turned, "near", 0.92
    if cue.tail > start and frame != "z" and not (frame == "v" and cue.tail < end - 1):
        whole = cue.verb.lemma in _WITH_TAIL  # *machte die Armee dafür verantwortlich*
        end = min(end, cue.tail + whole)
    if frame == "o" and cue.tail > start:
        end = _asked(telling, start, end)
    if cue.verb.frames == "s" or (frame == "o" and scene.prose.language == "en"):
        parted = (k for k in range(start + 1, end) if scene.inside[k] < 0 and (
            scene.is_(k, ":") or scene.lower[k] in ("as", "after", "amid", "while")))  # fmt: skip
        end = next(parted, end)
    quote = scene.inside[start] if start < len(scene.words) else -1
    if frame == "o" and "h" in cue.verb.frames:
        end = _owned_end(telling, start, end)
    if frame == "o" and quote >= 0 and scene.quotes[quote].inner.of(scene.prose.text)[:1].isupper():
        while end > start + 1 and scene.inside[end - 1] != quote:
            end -= 1
    if frame in ("a", "p", "d"):
        if frame == "d":
            named = naming(telling, start, end) or start
            english = scene.prose.language == "en"
            if english or scene.kinds[start] != "det" or scene.inside[start] >= 0 or any(
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
        if scene.prose.language == "it":  # *X, che in serata ha respinto …*
            led = (k for k in range(bound, max(sentence.first, bound - 12), -1)
                   if scene.kinds[k] == "rel")  # fmt: skip
            bound = next(led, bound)
        if frame == "o" and not scene.is_(bound - 1, ","):
            return  # *un diplomatico che ha chiesto l’anonimato*: no claim, but who he is
        end = _relative_end(telling, start, end, telling.has_verb(sentence.first, cue.first - 1))
    if how == "relative" and frame == "o" and end - start < 3:
        return
    if end - start < 2 and not (end > start and (frame == "o" or cue.verb.frames == "s")):
        return
    parts, direct = content(telling, start, end)
    if not parts:
        return
    if frame == "o" and cue.tail >= end:
        parts += _detailed(telling, index, cue)
    if frame == "o" and (ruling(telling, cue, who, start) or act(telling, cue, start)):
        return
    nested = telling.nested(index, cue)
    if nested and frame in ("o", "i", "a", "p", "d"):
        return
    if nested and (_mine(telling, who) or not plausible(telling.scene, who)):
        return  # *Para la patronal X, el dato confirma que …*: part of what X says
    if nested:
        sure *= 0.75
    if not plausible(telling.scene, who):
        sure *= 0.95 if how == "near" and frame in ("t", "i", "v", "z") else 0.65
    confidence = sure * {"t": 0.95, "v": 0.93, "i": 0.94, "z": 0.93, "o": 0.82, "a": 0.93,
                         "d": 0.85, "p": 0.82}[frame]  # fmt: skip
    if cue.negated:
        if frame in ("o", "a", "p", "d"):
            return
        confidence *= 0.7
    if who is None and cue.verb.lemma != "hear":
        confidence *= 0.6
    if how == "same" and frame == "i":
        confidence *= 0.93
    if frame == "o" and not direct and how in ("omitted", "relative", "apart", "same"):
        confidence *= 0.9
    telling.used.add(cue.head)
    mark = scene.span(cue.first, cue.last)
    sense = stance(telling, cue, parts[0].of(scene.prose.text))
    rule = f"{frame}:{how}"
    telling.claim(Draft(parts, rule, confidence, who, mark, direct, sense, cue.negated, "", index))


def _mine(telling: Telling, who: Speaker | None) -> bool:
    """Whether somebody is who made the claim before."""
    last = telling.drafts[-1].speaker
    return who is not None and last is not None and who.text == last.text


def _owned_end(telling: Telling, start: int, end: int) -> int:
    """Where what one owns up to ends: with its quotation, or before a time (*la derrota cerca de
    las 23*)."""
    scene, quote = telling.scene, telling.scene.inside[start]
    if quote >= 0:
        return min(end, scene.prose.words_in(scene.quotes[quote].outer).stop)
    timed = next((k for k in range(start + 1, end) if k in scene.timed), end)
    stop = scene.phrase(start + (scene.kinds[start] == "gen"), end).last
    while stop > start + 1 and scene.lower[stop - 1] in _NEAR:
        stop -= 1
    return stop if start < stop <= timed < end else end


_WITH_TAIL = frozenset(("machen verantwortlich", "verantwortlichmachen"))
_NEAR = frozenset("cerca poco alrededor antes después peu vers".split())


def _asked(telling: Telling, start: int, end: int) -> int:
    """Where a German object ends before *auf Anfrage*."""
    scene = telling.scene
    for k in range(start + 1, end - 1):
        if scene.lower[k] == "auf" and scene.lower[k + 1] in ("anfrage", "nachfrage"):
            return k
    return end


def _detailed(telling: Telling, index: int, cue: Cue) -> list[Span]:
    """*wies den Vorwurf zurück, er habe …*: what the object says, behind the verb's particle."""
    scene, k = telling.scene, cue.tail + len(cue.verb.tail)
    last = telling.sentence(index).last
    if not scene.is_(k, ",") or k + 2 >= last:
        return []
    that = scene.lower[k + 1] in scene.speech.that
    if not that and scene.subjunctive(k + 1, min(last, k + 14)) < 0:
        return []
    begin = k + 1 + that
    return content(telling, begin, until(telling, index, begin, cue, "v"))[0]


def _turned(telling: Telling, start: int, end: int) -> tuple[Speaker, int] | None:
    """*Nega ogni addebito la commercialista X*: Italian, the subject behind the object; who it is,
    and where the object ends."""
    scene = telling.scene
    if scene.prose.language != "it" or scene.inside[start] >= 0:
        return None
    done = scene.phrase(start, end).last
    if not start < done < end - 1 or scene.kinds[done] not in ("det", "N"):
        return None
    found = scene.phrase(done, end)
    if found.last <= found.first or not (
        found.first in telling.cast.at or scene.lower[found.first] in scene.speech.sources
    ):  # fmt: skip
        return None
    who, after = telling.cast.speaker(found, end)
    whole = after >= end or scene.kinds[after] in ("p", "rel")
    return (who, done) if who and whole else None


def _swapped(telling: Telling, index: int, cue: Cue, start: int) -> bool:
    """German with the object in front (*Den Schaden schätzt die Polizei …*): no content that can
    be told from its subject."""
    scene = telling.scene
    phrase, _, how = left(telling, index, cue)
    if how in ("same", "relative") or (phrase and cue.verb.stance == "accuses"):
        return False
    if phrase is None or scene.kinds[cue.last : cue.last + 1] == ["pron"]:
        return True
    before = scene.lower[phrase.first - 1] if phrase.first else ""
    if before in ("den", "dem", "einen", "einem", "keinen"):
        return True
    last = telling.sentence(index).last
    behind = scene.phrase(start, last)
    if behind.first >= last:
        return False
    return behind.first in telling.cast.at or scene.lower[behind.first] in scene.speech.people or (
        scene.lower[behind.first].endswith(("rin", "tin", "polizei", "ministerium"))
    )  # fmt: skip


def _behind(telling: Telling, index: int, cue: Cue, frame: str) -> bool:
    """Whether the subject stands behind the verb: none before it, or German word order."""
    phrase, _, how = left(telling, index, cue)
    if frame not in ("t", "z", "v", "i"):
        return telling.scene.prose.language == "de" and phrase is None and frame == "o"
    if telling.scene.prose.language == "en":
        return False
    return phrase is None and how == "omitted"


def _fits(telling: Telling, cue: Cue, frame: str, start: int, end: int) -> bool:
    """Whom and of what (*accusa Y di Z*); what was spoken of, with words of the speaker in it."""
    scene = telling.scene
    if frame == "p":
        return any(scene.inside[k] >= 0 for k in range(start, end)) or _toll(telling, start, end)
    if set(scene.lower[start : start + 5]) & _SUFFERED:
        return False  # *a accusé une forte baisse*
    return any(scene.kinds[k] == "gen" or scene.inside[k] >= 0 for k in range(start, end))


_SUFFERED = frozenset(  # what one *accuse*, *acusa*, *accusa* without anybody’s words
    "baisse chute repli recul retard perte pertes déficit coup fatigue contrecoup ralentissement "
    "caída pérdida pérdidas retraso golpe cansancio descenso baja desgaste retroceso recibo colpo "
    "ritardo calo perdita perdite flessione stanchezza malore dolore dolori".split()
)


def _toll(telling: Telling, start: int, end: int) -> bool:
    """Whether it is numbers that were told (*parla di almeno 24 vittime*), and no theme."""
    scene, k = telling.scene, start
    while k < end and scene.kinds[k] in ("adv", "prep"):
        k += 1
    counted = k < end and (scene.kinds[k] in ("n", "det") or scene.lower[k] in _MANY)
    return counted and bool(_TOLL & set(scene.lower[k + 1 : k + 4]))


_MANY = frozenset("decine centinaia migliaia numerosi numerose oltre almeno circa".split())
_TOLL = frozenset(
    "vittime vittima morti morto feriti ferito dispersi sfollati contagi casi decessi caduti "
    "arresti arrestati fermati ostaggi intossicati evacuati uccisi danni manifestanti persone "
    "partecipanti presenze".split()
)


def _relative_end(telling: Telling, start: int, end: int, done: bool) -> int:
    """Where a relative clause ends: at the comma behind which the main clause goes on.

    `done` says that the main clause has had its verb; else the next word that may be one is it.
    """
    scene = telling.scene
    for k in range(start + 1, end - 1):
        if not scene.is_(k, ",") or scene.inside[k] >= 0:
            continue
        after = k + 1
        while after < end - 1 and scene.loose(after):
            after += 1
        if scene.finite(after) or (
            not done and scene.kinds[after] == "w" and not scene.lower[after].endswith(_NO_VERB)
        ):  # fmt: skip
            return k
    return end


_NO_VERB = tuple(  # participles and gerunds
    "ndo ato ata ati ate ito ita iti ite uto uta ing ant ado ada ados adas ido ida é ée és "
    "ées".split()
)
