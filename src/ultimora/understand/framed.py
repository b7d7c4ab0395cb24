"""German content before its verb: *Den Vorwurf wies er zurück*, *hat Hilfe zugesagt*."""

from __future__ import annotations

from ultimora.understand.acts import act, ruling
from ultimora.understand.contents import content
from ultimora.understand.cues import Cue
from ultimora.understand.kinds import personal, plausible
from ultimora.understand.phrases import Phrase
from ultimora.understand.subjects import left, subject
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values import Span
from ultimora.values.facts import Speaker

_ACCUSATIVE = frozenset(
    "den einen keinen diesen jeden seinen ihren unseren weiteren solchen".split()
)
_OBLIQUE = frozenset(
    "den dem einen einem keinen keinem diesen diesem seinen seinem ihren ihrem".split()
)
_PARTED = frozenset((  # verbs with a second part of their content: *schätzt X auf …*
    "schätzen", "beziffern", "veranschlagen", "taxieren", "führen zurück", "zurückführen",
    "begründen",
))  # fmt: skip
_NEAR = 12


def framed(telling: Telling, index: int, cue: Cue) -> bool:
    """A claim whose content stands in front of a German verb or between its two parts."""
    scene = telling.scene
    if scene.prose.language != "de" or cue.negated or cue.shape != "finite":
        return False
    return _fronted(telling, index, cue) or _clasped(telling, index, cue)


def _fronted(telling: Telling, index: int, cue: Cue) -> bool:
    """*Einen Rücktritt schloss er aus*; *Dass der Bund einspringe, schloss Barke aus*."""
    scene, last = telling.scene, telling.sentence(index).last
    if cue.clasped or cue.last >= last:
        return False
    start = scene.clause_start(telling.sentence(index).first, cue.first)
    clause = scene.lower[start] in scene.speech.that and scene.is_(cue.first - 1, ",")
    if not clause and not ("o" in cue.verb.frames and _object(telling, start, cue.first)):
        return False
    if clause and not {"t", "o"} & set(cue.verb.frames):
        return False
    sure = 0.9
    found = _subject(telling, cue.last, last)
    if found is None:
        return False
    who, after = found
    case = scene.lower[start] in _ACCUSATIVE
    if not clause and not case and not _speaks(telling, who):
        return False
    close = next((k for k in range(after, last) if scene.is_(k, ",.;:")), last)
    if any(scene.lower[k] in scene.speech.sets["neg"] for k in range(after, close)):
        return False
    tail = cue.tail if cue.tail > 0 else close
    parts, _ = content(telling, start + clause, cue.first - clause)
    while after < tail and scene.light(after):
        after += 1
    if cue.verb.lemma in _PARTED and tail - after > 1 and scene.kinds[after] == "prep":
        parts = parts + content(telling, after, tail)[0]
    elif tail - after > 4 and scene.inside[after] >= 0:
        return False
    if not parts or telling.nested(index, cue):
        return False
    if not clause and (ruling(telling, cue, who, start) or act(telling, cue, start)):
        return False
    return _claim(telling, index, cue, parts, who, sure, "fronted")


def _object(telling: Telling, start: int, end: int) -> bool:
    """Whether words are one noun phrase that may be an object: no source, no clause."""
    scene = telling.scene
    if scene.kinds[start] not in ("det", "N", "w", "n") or end - start > _NEAR:
        return False
    found = scene.phrase(start, end)
    if found.last <= found.first or any(
        scene.is_(k, ",;:") or scene.finite(k) or scene.kinds[k] == "coord"
        for k in range(start, end)
    ):  # fmt: skip
        return False
    if scene.lower[start] in _ACCUSATIVE:
        return True
    if found.last < end and scene.kinds[found.last] not in ("prep", "gen", "det"):
        return False
    heads = range(*found)
    return not any(
        k in scene.named or scene.lower[k] in scene.speech.sources
        or personal(telling.scene, scene.lower[k]) or k in scene.timed for k in heads
    )  # fmt: skip


def _subject(telling: Telling, k: int, end: int) -> tuple[Speaker | None, int] | None:
    """Who stands right behind a verb, in the nominative, and the word after."""
    scene = telling.scene
    while k < end and scene.light(k):
        k += 1
    if k >= end or scene.inside[k] >= 0:
        return None
    if scene.kinds[k] == "pron":
        return telling.cast.pronoun(k), k + 1
    if scene.kinds[k] not in ("det", "N", "n") or scene.lower[k] in _OBLIQUE:
        return None
    found = scene.phrase(k, end)
    if found.last <= found.first:
        return None
    return telling.cast.speaker(found, end)


def _speaks(telling: Telling, who: Speaker | None) -> bool:
    """Whether somebody is surely one who speaks, and no object."""
    if who is None:
        return False
    head = who.text.lower().split()
    return bool(who.name or who.resolved or any(personal(telling.scene, low) for low in head)
                or telling.scene.speech.sources & set(head))  # fmt: skip


def _clasped(telling: Telling, index: int, cue: Cue) -> bool:
    """*Die Firma hat den Vorwurf zurückgewiesen*; *Viele hatten über Lärm geklagt*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if not cue.clasped or (cue.last < sentence.last and scene.is_(cue.last, ":")):
        return False
    governed = scene.speech.governs.get(cue.verb.lemma, frozenset())
    if "o" not in cue.verb.frames and not governed:
        return False
    begin, end = cue.first + 1, cue.head
    size = len(cue.verb.tail)
    if size and tuple(scene.lower[end - size : end]) == cue.verb.tail:
        end -= size
    phrase, _, how = left(telling, index, cue)
    if phrase is None and how == "omitted":
        found = _subject(telling, begin, end)
        if found is None:
            return False
        who, begin = found
        sure = 0.9
    else:
        who, _, how, sure = subject(telling, index, cue)
        if how not in ("near", "same"):
            return False
    while begin < end:
        if scene.light(begin):
            begin += 1
        elif scene.kinds[begin] == "prep" and scene.lower[begin] not in governed:
            begin = max(scene.phrase(begin + 1, end).last, begin + 1)
        else:
            break
    if begin >= end or (begin + 1 == end and scene.inside[begin] < 0 and (
        scene.kinds[begin] != "N")):  # fmt: skip
        return False
    prep = scene.kinds[begin] == "prep"
    noun = scene.kinds[begin] in ("det", "N", "n", "w")
    if not prep and not ("o" in cue.verb.frames and noun):
        return False
    lead = scene.phrase(begin, end) if not prep else Phrase(begin, begin)
    if not prep and lead.last <= lead.first:
        return False
    if who is None or telling.nested(index, cue) or scene.kinds[end - 1] == "coord":
        return False
    if not prep and (ruling(telling, cue, who, begin) or act(telling, cue, begin)):
        return False
    if any(scene.lower[k] in scene.speech.sets["neg"] for k in range(begin, end)):
        return False
    parts, direct = content(telling, begin, end)
    if not parts:
        return False
    if not plausible(telling.scene, who):
        sure *= 0.65
    return _claim(telling, index, cue, parts, who, sure * 0.88, "clasped", direct)


def _claim(
    telling: Telling, index: int, cue: Cue, parts: list[Span], who: Speaker | None, sure: float,
    rule: str, direct: bool = False,
) -> bool:  # fmt: skip
    scene = telling.scene
    telling.used.add(cue.head)
    sense = stance(telling, cue, parts[0].of(scene.prose.text))
    mark = scene.span(cue.first, cue.last)
    sure *= 1 if who else 0.6
    telling.claim(Draft(parts, rule, sure, who, mark, direct, sense, False, "", index))
    return True
