"""What somebody is said to have said: where its words end."""

from __future__ import annotations

from ultimora.understand.cues import Cue
from ultimora.understand.subjects import CONTRAST, SINCE, joint, left
from ultimora.understand.telling import ASIDE, Telling
from ultimora.values import Span

_THOUGH = frozenset((("though",), ("however",)))
_WHICH = frozenset((("ce", "que"), ("ce", "qui"), ("ce", "qu'"), ("il", "che"), ("cosa", "che"),
                    ("lo", "que"), ("o", "que")))  # fmt: skip
_TO_DO = frozenset((("a",), ("ad",), ("affinché",), ("perché",)))
_ASIDES = frozenset((("en", "raison"), ("a", "causa"), ("à", "cause"), ("a", "raíz")))
_PERFECT = {"ha": "ha", "han": "han", "a": "a", "ont": "ont", "avait": "avait"}
_IRREGULAR = frozenset("dijo hizo dio puso sostuvo propuso expuso adujo quiso fue".split())
_PAST = ("ó", "aron", "ieron", "eron")


def until(
    telling: Telling, index: int, start: int, cue: Cue | None, frame: str, limit: int | None = None
) -> int:
    """Where content that begins at a word ends: with the sentence or before what comes next."""
    scene = telling.scene
    last = limit or telling.sentence(index).last
    stops = [last]
    for other in telling.cues(index):
        mine = cue is not None and other.head == cue.head
        if other.first > start and not mine and other.verb.frames != "x":
            stop = _before(telling, index, start, other)
            if stop is not None:
                stops.append(stop)
                break
    for prefix in telling.prefixes(index):
        aim = scene.lower[prefix.first : prefix.last] == ("per",)  # *…, per un totale di …*
        behind = prefix.first > start and scene.is_(prefix.first - 1, ",")
        if behind and prefix.kind != "said" and not aim:
            at = contrast(telling, start, prefix.first)
            stops.append(at - 1 if at > start + 2 else prefix.first - 1)
            break
    last = min(stops)
    for k in range(start, last):
        if scene.inside[k] >= 0 or scene.kinds[k] not in ("p", "rel", "coord"):
            continue
        if scene.kinds[k] == "coord":
            if cue and frame in "tio" and k > start and _resumes(telling, cue, start, k, last):
                last = k
                break
            continue
        denied = cue is not None and cue.verb.stance == "denies"
        judged = denied or (cue is None and frame == "f")
        if judged and scene.is_(k, ",") and k + 2 < last and (
            scene.lower[k + 1] in ("ma", "but", "mais", "aber", "pero", "mas")
        ):  # fmt: skip
            last = k
            break
        text = scene.words[k].text
        if text == "," and k + 2 >= last and scene.lower[k + 1 : k + 2] in _THOUGH:
            last = k
            break
        if text == "," and scene.lower[k + 1 : k + 3] in _WHICH:
            last = k
            break
        if text == "." and k + 1 < last and scene.words[k - 1].text == "X" and (
            scene.words[k + 1].text[0].isupper()
        ):  # fmt: skip
            last = k  # *… su X. Il ministro …*: no initial, but the network
            break
        marked = k + 1 < len(scene.words) and scene.words[k + 1].text in "“„«\"‹'‘"
        if text == ";" and frame in "fb" and not _told_behind(telling, index, k):
            continue
        if marked and frame == "o" and text == "," and scene.prose.language == "it" and (
            scene.prose.parts[telling.sentence(index).part].kind != "paragraph"
        ):  # fmt: skip
            last = k  # a headline: *X respinge l’offerta, “non è alta”*
            break
        if text == ";" or (text == ":" and (marked or _colon(telling, index, k, last))):
            last = k
            break
        if frame in "tiov" and text == "," and k + 2 < last and _without(telling, k + 1, last):
            last = k  # *…, senza però indicare cifre*: what the speaker does
            break
        if frame in "io" and text == "," and k + 2 < last and (
            scene.kinds[k + 1] == "coord" and telling.has_verb(k + 2, min(k + 10, last))
        ):  # fmt: skip
            last = k
            break
        if frame in "io" and text == "," and k + 2 < last and (
            scene.lower[k + 1] in ASIDE or scene.lower[k + 1 : k + 3] in _ASIDES
        ):  # fmt: skip
            last = k
            break
        if frame in "io" and scene.kinds[k] == "rel" and k > start + 2 and scene.is_(k - 1, ","):
            last = k - 1
            break
        if frame in "io" and scene.kinds[k] == "rel" and k > start + 3 and (
            scene.kinds[k - 1] == "prep" and scene.is_(k - 2, ",")
        ):  # fmt: skip
            last = k - 2
            break
    return trimmed(telling, start, last)


def _without(telling: Telling, k: int, last: int) -> bool:
    """Whether words say what the speaker leaves out: *senza fornire dettagli*, *ohne Namen zu
    nennen*, *without elaborating*."""
    scene = telling.scene
    if scene.lower[k] not in ("senza", "sans", "sin", "ohne", "without"):
        return False
    near = scene.lower[k + 1 : min(last, k + 8)]
    return any(low.startswith(_GIVE) for low in near)


_GIVE = (  # what one may do with details, by the beginning of the word
    "fornir", "indicar", "specificar", "precisar", "entrar", "fare", "aggiunger", "nominar",
    "citar", "sbilanciar", "chiarir", "spiegar", "dar", "donner", "fournir", "préciser",
    "indiquer", "citer", "nommer", "entrer", "détailler", "avancer", "dire", "ofrecer",
    "detallar", "aportar", "facilitar", "mencionar", "concretar", "nennen", "angeben", "geben",
    "elaborating", "giving", "naming", "providing", "specifying", "offering", "saying", "citing",
    "identifying", "going",
)  # fmt: skip


def _before(telling: Telling, index: int, start: int, cue: Cue) -> int | None:
    """Where content ends before the next verb of saying, None where that is part of it."""
    scene = telling.scene
    k = cue.first
    while k > start and scene.loose(k - 1):
        k -= 1
    if k <= start:
        return None
    if scene.prose.language == "de" and cue.clasped and scene.kinds[k - 1] != "coord":
        return None  # *…, sie habe nie gefragt*
    if scene.kinds[k - 1] == "rel":  # …, che ha detto
        return k - 2 if k - 2 > start and scene.is_(k - 2, ",") else None
    if scene.kinds[k - 1] in ("coord", "sub") or scene.lower[k - 1] in SINCE:
        if scene.lower[k - 1] in SINCE:
            k -= 1
        while k > start and scene.kinds[k - 1] in ("coord", "sub"):
            k -= 1
        if scene.kinds[k] == "sub" and scene.kinds[k - 1] == "prep":
            k -= 1
        return k - 1 if scene.is_(k - 1, ",") else k
    if cue.verb.lemma == "impegnarsi" and scene.lower[cue.last : cue.last + 1] not in _TO_DO:
        return None
    joined = joint(telling, start, k)
    if joined > start:  # *… e, in una nota, ha chiesto*
        return joined - 1 if scene.is_(joined - 1, ",") else joined
    phrase, _, how = left(telling, index, cue)
    if scene.is_(k - 1, ",–-"):
        at = contrast(telling, start, phrase.first) if phrase and how == "apart" else -1
        return at - 1 if at > start + 1 else k - 1
    if phrase is None or how != "near" or phrase.first <= start:
        return None
    b = phrase.first
    while b > start and scene.kinds[b - 1] in ("det", "n", "adv"):
        b -= 1
    if b - 2 > start and scene.kinds[b - 1] == "rel" and scene.kinds[b - 2] == "sub":
        b -= 1  # *mientras que*
    if b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] in ("coord", "sub") or (
        scene.lower[b - 1] in SINCE)):  # fmt: skip
        b -= 1
        if scene.kinds[b] == "sub" and scene.kinds[b - 1] == "prep":  # *in quanto*
            b -= 1
        while b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] == "coord"):
            b -= 1
        return b
    return None


def _resumes(telling: Telling, cue: Cue, start: int, k: int, last: int) -> bool:
    """Whether *y ha citado*, *et a cité* goes on with what the speaker did: a verb in the
    tense of the verb of saying, which no verb of the content has."""
    scene = telling.scene
    if scene.prose.language not in ("es", "fr") or cue.shape != "finite":
        return False
    tense = _tense(telling, cue.first)
    j = k + 1
    while j < last and scene.loose(j):
        j += 1
    if not tense or j >= last or scene.inside[j] >= 0 or _tense(telling, j) != tense:
        return False
    return not any(
        _tense(telling, i) == tense for i in range(start, k) if scene.inside[i] < 0
    ) and (scene.inside[k - 1] >= 0 or telling.has_verb(start, k) or cue.verb.frames != "t")


def _tense(telling: Telling, k: int) -> str:
    """The tense of a verb, where its form tells it."""
    low, language = telling.scene.lower[k], telling.scene.prose.language
    if low in _PERFECT:
        return _PERFECT[low]
    if language == "es" and telling.scene.kinds[k] == "w":
        return "past" if low in _IRREGULAR or (low.endswith(_PAST) and len(low) > 3) else ""
    return ""


def _told_behind(telling: Telling, index: int, k: int) -> bool:
    """Whether somebody is cited behind a sign of a sentence."""
    return any(cue.first > k for cue in telling.cues(index)) or any(
        prefix.first > k for prefix in telling.prefixes(index)
    )


def _colon(telling: Telling, index: int, k: int, last: int) -> bool:
    """Whether what follows a colon is no more of the content."""
    scene = telling.scene
    if k + 1 >= len(scene.words) or scene.inside[k + 1] >= 0:
        return True
    return any(cue.first > k for cue in telling.cues(index))


def contrast(telling: Telling, first: int, last: int) -> int:
    """The last *mientras que* behind a comma among words; -1 for none."""
    scene = telling.scene
    return next(
        (k for k in range(last - 1, first, -1)
         if scene.lower[k] in CONTRAST and scene.is_(k - 1, ",") and scene.inside[k] < 0),
        -1,
    )  # fmt: skip


def trimmed(telling: Telling, first: int, last: int) -> int:
    """The end of words without the signs behind them."""
    scene = telling.scene
    while last > first and scene.kinds[last - 1] == "p" and scene.words[last - 1].text in ".,;:–—-":
        last -= 1
    return last


def content(telling: Telling, first: int, last: int) -> tuple[list[Span], bool]:
    """The span of content, and whether it is a quotation and nothing else."""
    scene = telling.scene
    last = trimmed(telling, first, last)
    while first < last and scene.kinds[first] in ("p",) and scene.words[first].text in ",;:–—-":
        first += 1
    if first >= last:
        return [], False
    span = scene.span(first, last)
    quote = scene.inside[first]
    skip = first
    while quote < 0 and skip < last - 1 and scene.kinds[skip] == "det":
        skip += 1
        quote = scene.inside[skip]
    if quote >= 0 and scene.inside[last - 1] == quote:
        return [scene.quotes[quote].inner], True
    return [span], False
