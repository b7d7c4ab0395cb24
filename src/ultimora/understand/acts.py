"""Verbs of saying that are acts and no words: a court confirms, a vote rejects."""

from __future__ import annotations

from ultimora.understand.cues import Cue
from ultimora.understand.telling import Telling
from ultimora.values.facts import Speaker


def ruling(telling: Telling, cue: Cue, who: Speaker | None, start: int) -> bool:
    """Whether *confirm* and *reject* are acts, no words: a court's, a vote's, a market's."""
    scene = telling.scene
    if (
        cue.verb.stance == "confirms"
        and who
        and set(who.text.lower().replace("’", " ").split()) & _COURTS
    ):
        return True
    if cue.verb.lemma not in _REJECT:
        return False
    if who and set(who.text.lower().replace("’", " ").split()) & (_COURTS | _VOTING):
        return True
    words = scene.lower[start : start + 5]
    return scene.inside[start] < 0 and not _DENIABLE & set(words)


def act(telling: Telling, cue: Cue, start: int) -> bool:
    """Whether an object makes the verb an act, no words: *denuncia il sindaco*, *chiede scusa*."""
    scene = telling.scene
    found = scene.phrase(start, len(scene.words))
    if found.last <= found.first:
        return False
    if set(scene.lower[found.first : found.last]) & _ACTS:
        return True
    if cue.verb.lemma in ("denunciare", "dénoncer", "denunciar") and scene.inside[start] < 0:
        return telling.cast.personal(scene.lower[found.first]) or found.first in telling.cast.at
    return False


_ACTS = frozenset(
    "perdono anonimato scusa scuse aiuto asilo riserbo grazia reserva perdón disculpas ayuda asilo "
    "anonymat pardon excuses aide asile anonymity asylum urteil strafe haftstrafe "
    "entschuldigung hilfe cordoglio "
    "condoglianze vicinanza solidarietà gratitudine".split()
)
_COURTS = frozenset(
    "senato camera parlamento senate congress parliament sénat congreso senado bundestag bundesrat "
    "corte tribunale cassazione giudice court tribunal cour gericht bundesgericht cassation "
    "supremo consulta tar judge juge juez".split()
)
_VOTING = frozenset("aula assemblea giunta consiglio commissione gup gip riesame".split())
_REJECT = frozenset("respingere rigettare rejeter reject rechazar contestare".split()) | {
    "weisen zurück",
    "zurückweisen",
}
_DENIABLE = frozenset(
    "accusa accuse addebito addebiti critica critiche ipotesi responsabilità illazioni "
    "insinuazioni contestazioni offerta proposta esito risultato risultati ricostruzione versione "
    "ultimatum polemiche paragone etichetta calunnie sospetti voci accusations accusation "
    "allegation allegations claims claim criticism critiques "
    "critique responsabilité charge charges suggestion suggestions calls vorwurf vorwürfe kritik "
    "anschuldigungen behauptung acusación acusaciones críticas crítica responsabilidad hipótesis "
    "hypothèse soupçons notion idea".split()
)
