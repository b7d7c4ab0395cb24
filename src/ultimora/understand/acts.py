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
    inside = set(scene.lower[found.first : found.last])
    if cue.verb.stance != "denies" and inside & _ACTS:
        return True
    if cue.verb.lemma in _REGRETS and inside & _HARM:
        return True
    if cue.verb.lemma in _TO_PERSONS and scene.inside[start] < 0:
        head = scene.lower[found.first]
        return found.first in telling.cast.at or head in scene.speech.people | scene.speech.unnamed
    return False


_ACTS = frozenset(
    "perdono anonimato scusa scuse aiuto asilo riserbo grazia reserva perdón disculpas ayuda asilo "
    "anonymat pardon excuses aide asile anonymity asylum urteil strafe haftstrafe "
    "entschuldigung hilfe cordoglio "
    "condoglianze vicinanza solidarietà gratitudine".split()
)
_REGRETS = frozenset("lamentar regretter déplorer lamentare deplorar".split())
_HARM = frozenset(  # one is sorry for it, or counts it
    "muerte muertes fallecimiento fallecimientos pérdida víctimas víctima muertos heridos daños "
    "mort morts décès disparition perte pertes victime victimes blessé blessés dégâts morte "
    "scomparsa perdita vittime morti feriti".split()
)
_TO_PERSONS = frozenset(  # with somebody for its object, an act
    "denunciare dénoncer denunciar exclure écarter descartar rechazar critiquer criticar rejeter "
    "récuser demandar".split()
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
    "hypothèse soupçons notion idea tesis versión argumento argumentos alegación alegaciones "
    "imputación imputaciones insinuaciones posibilidad señalamientos thèse version argument "
    "arguments allégation allégations reproches reproche insinuations tesi".split()
)
