"""Headlines whose claim has no verb of saying: a name, and what is said."""

from __future__ import annotations

from ultimora.understand.contents import content
from ultimora.understand.sources import source
from ultimora.understand.telling import Draft, Telling

_RESULTS = frozenset(
    "utile utili ricavi fatturato perdita perdite margine ebitda ebit cda semestre trimestre "
    "titolo cedola dividendo guidance opa ops bond a.d lascia".split()
)


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
    who, _ = source(telling, index, sentence.first, k, "headline")
    name, at = scene.named.get(k - 1), k - 1
    if italian and scene.is_(k - 1, ")"):
        at = next((j - 1 for j in range(k - 1, sentence.first, -1) if scene.is_(j, "(")), at)
    if who is None or (name and name.kind in ("place", "other")) or (
        who.kind == "person" and at not in telling.cast.at):  # fmt: skip
        return
    parts, direct = content(telling, k + 1, sentence.last)
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
        who, sure = source(telling, index, sentence.first, k, "headline")
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
