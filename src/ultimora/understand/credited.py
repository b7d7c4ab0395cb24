"""Words behind a quotation that say whose it is without a verb: *così X*, *le parole di X*."""

from __future__ import annotations

from ultimora.understand.kinds import plausible
from ultimora.understand.telling import Draft, Telling
from ultimora.values import Span

WORDS = frozenset(  # *le parole di X*, *il commento di X*: nouns that say whose words they are
    "parole commento appello monito parere annuncio replica risposta ricordo messaggio posizione "
    "sfogo affondo accusa auspicio invito ammissione bilancio mots réaction commentaire words "
    "palabras mensaje comentario".split()
)
_THESE = frozenset("queste questa questo questi tali".split())
_PHRASE = frozenset(
    "parole frase formula messaggio tweet post motivazione dichiarazione annuncio nota commento "
    "appello motivazioni termini slogan biglietto lettera".split()
)
_SENT = tuple("ato ata ati ate uto uta uti ute ito ita so sa sto sta".split())
_SO = frozenset(("so", "così", "cosi'", "así", "ainsi"))


def credited(telling: Telling, k: int, end: int, part: Span, index: int) -> bool:
    """*“…”, così X*; *“…”, le parole di X*; *„…“, wird er von der Zeitung zitiert*."""
    scene = telling.scene
    at = k
    if scene.lower[k] in _SO:
        at = past(telling, k + 1, end)
    elif scene.lower[k] == "con":
        return _worded(telling, k, end, part, index)
    else:
        j = k
        while j < end and scene.kinds[j] in ("det", "aux") and j < k + 3:
            j += 1
        if j < end and scene.lower[j] in WORDS:
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


def past(telling: Telling, at: int, end: int) -> int:
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
    if who is None or not plausible(telling.scene, who):
        return False
    telling.claim(Draft([part], "quote:so", 0.88, who, scene.span(k, k + 3), True, sentence=index))
    return True
