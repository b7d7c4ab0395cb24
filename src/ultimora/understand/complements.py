"""What follows a verb of saying: a clause, an infinitive, an object; and where it begins."""

from __future__ import annotations

from ultimora.understand.contents import trimmed, until
from ultimora.understand.cues import Cue
from ultimora.understand.phrases import Phrase
from ultimora.understand.subjects import left
from ultimora.understand.telling import Telling

_PAPER_IN = frozenset(
    "statement note report post interview letter email tweet briefing release filing".split()
)
_OF = frozenset("vor contre contro sur against of about sobre dal dai dalla dall' dalle".split())


def complement(telling: Telling, index: int, cue: Cue) -> tuple[str, int]:
    """What follows a verb: ``t`` a clause with its conjunction, ``v`` one without, ``i`` and ``z``
    an infinitive, ``o`` an object, ``d`` a name for something; and where it begins."""
    scene, end = telling.scene, telling.sentence(index).last
    speech, frames, language = scene.speech, cue.verb.frames, scene.prose.language
    itself = cue.first and scene.lower[cue.first - 1] in ("se", "s'") and language == "fr"
    if frames in "efs" or (itself and cue.verb.lemma in ("dire", "déclarer")):
        return _special(telling, cue, end)
    kinds, k, skipped = scene.kinds, cue.last, False
    free = "w" in frames
    whom = asked_of = dated = -1
    asked = cue.verb.stance in ("asks", "demands", "accuses", "warns") and language in _TO
    inverted, plain = False, True
    governed = speech.governs.get(cue.verb.lemma, _NONE)
    if "o" in frames and (paid := _term(telling, cue, k, end, asked and language == "it")):
        return "o", paid
    if "o" in frames and _estimated(telling, cue, k, end):
        return "o", k
    while k < end:
        low = scene.lower[k]
        if scene.inside[k] >= 0:
            if whom >= 0 and language == "it" and "i" in frames and _urged(telling, k, end):
                return "i", whom
            break
        if low in speech.that and "t" in frames:
            if scene.lower[k + 1 : k + 2] == ("cosa",):
                return "", k
            return "t", whom if whom >= 0 and asked else k + 1
        if low in speech.to and "i" in frames and scene.infinitive(k + 1, end):
            return "i", whom if whom >= 0 and asked else k + 1
        if low in _HOW and k == cue.last and "t" in frames and language == "it":
            return "t", k + 1  # *sottolinea come*, *insiste perché*
        if "a" in frames and language == "es" and low in ("a", "al"):
            return "a", k
        if "a" in frames and kinds[k] == "gen" and _cliticised(telling, cue):
            return "a", k  # *los acusa de mentir*
        if low in ("a", "ad", "to", "à") and ("w" in frames or "i" in frames) and skipped and (
            scene.infinitive(k + 1, end) or low == "to" or scene.inside[k + 1 : k + 2] != [-1]
        ) and kinds[k + 1 : k + 2] != ["det"]:  # fmt: skip
            return "i", whom if whom >= 0 and (asked or language in ("it", "en")) else k + 1
        if language == "en" and low == "to" and "i" in frames:
            if kinds[k + 1 : k + 2] == ["det"]:  # *invited the union back to the table*
                return ("o", whom) if whom >= 0 else ("", k)
            return "i", k + 1
        if language == "it" and low in ("a", "ad") and "i" in frames and _urged(telling, k, end):
            return "i", whom if whom >= 0 else k + 1
        if language in ("es", "pt", "fr") and "i" in frames and kinds[k] != "det" and (
            scene.infinitive(k, end)
        ):  # fmt: skip
            return "i", k
        if scene.is_(k, ":"):
            return ("t", k + 1) if _told_plainly(telling, cue, k, end) else ("", k)
        if low == "via" and kinds[k + 1 : k + 2] == ["N"] and language == "it":
            k += 2  # *ha fatto sapere via Telegram che …*
            continue
        if scene.is_(k, ","):
            inner = _across(telling, cue, k, end)
            if inner is None:
                break
            if language == "de":
                urged = cue.verb.stance == "accuses" or (
                    inner[0] == "z" and cue.verb.stance in ("asks", "demands")
                )
                told = urged and asked_of >= 0 and not _german_subject(telling, index, cue)
                return (inner[0], asked_of) if told else inner
            k = inner[1]
            continue
        if k == cue.last and cue.tail > k and "o" not in frames:
            toward = _TOWARDS.get(language, ())
            if "w" in frames and any(scene.lower[j] in toward for j in range(k, cue.tail)):
                return "o", k  # *ruft beide Seiten zur Zurückhaltung auf*
            asked_of = k if kinds[k] in ("det", "N") else -1
            k = cue.tail + len(cue.verb.tail)
            continue
        if k == cue.tail:
            k += len(cue.verb.tail)
        elif scene.light(k) or low in _STEPPED:
            k += 1
        elif cue.verb.lemma == "zeigen sich" and kinds[k] == "w" and k == cue.last:
            k += 1  # *zeigte sich überzeugt, dass*
        elif kinds[k] == "gen" and "t" in frames and scene.lower[k + 1 : k + 2] and (
            scene.lower[k + 1] in speech.that
        ):  # fmt: skip
            return "t", k + 2
        elif low in governed:
            return "o", k
        elif low in _OF_MANY and cue.verb.lemma in _SPEAK and _counted(telling, k + 1, end):
            return "o", k + 1  # *sprach von 9.000 Teilnehmern*
        elif "p" in frames and (
            (low in _OF and (low[:2] != "da" or cue.verb.stance == "warns"))
            or (language == "es" and kinds[k] == "gen" and "t" in frames)
        ):
            return "o", k + 1
        elif language == "en" and kinds[k] == "prep" and kinds[k + 1 : k + 2] == ["n"] and (
            low in ("around", "about", "over", "up", "at") and "v" in frames and k == cue.last
        ):  # fmt: skip
            return "v", k
        elif (
            "w" in frames
            and "i" in frames
            and low in _TOWARDS.get(language, ())
            and (cue.verb.stance == "asks")
            and (language != "it" or _calming(telling, k + 1))
        ):  # *appelle au calme*, *ruft beide Seiten zur Zurückhaltung auf*
            return "o", whom if whom >= 0 else k
        elif kinds[k] == "coord" and asked and whom >= 0 and k + 1 < end and (
            scene.lower[k + 1] in _TO[language]
        ):  # fmt: skip
            k += 1  # *demande aux élus et à la région de …*
        elif kinds[k] == "prep" and k + 1 < end and language == "en" and (
            kinds[k + 1] == "adv" or k + 1 in scene.timed
        ):  # fmt: skip
            k += 2  # *said on Monday that*
            while k < end and (k in scene.timed or kinds[k] == "adv"):
                k += 1
            skipped = True
        elif low in ("von", "vom") and asked and whom < 0 and "o" in frames and (
            language == "de" and k == cue.last
        ):  # fmt: skip
            whom = k  # *verlangt vom Bund mehr Geld*
            k = max(scene.phrase(k + 1, end).last, k + 1)
        elif kinds[k] == "prep":
            behind = scene.phrase(k + 1, end)
            if asked and whom < 0 and low in _TO[language] and not skipped:
                whom = k
            if language == "it" and "o" in frames and low in _UNTIL and (
                after := _dated(telling, k + 1)
            ):  # fmt: skip
                dated = k if dated < 0 and not skipped else dated
                k = after
                if paid := _term(telling, cue, k, end):
                    return "o", dated if dated >= 0 else paid
                continue
            if language == "en" and not (
                behind.last == behind.first or scene.lower[behind.last - 1] in _PAPER_IN
            ):  # fmt: skip
                plain = False
            k = max(behind.last, k + 1)
            skipped = True
        elif free and kinds[k] in ("det", "N", "w", "n"):
            if not _addressee(telling, k):
                break
            whom = k
            k = max(scene.phrase(k, end).last, k + 1)
            if cue.verb.lemma == "ask" and "for" in scene.lower[whom:k] and (
                "comment" not in scene.lower[whom:k]
            ):  # fmt: skip
                return "o", whom  # *asked the president for help*
            free, skipped = False, True
        elif language == "de" and kinds[k] in ("det", "N", "pron") and not inverted:
            found = scene.phrase(k, end) if kinds[k] != "pron" else Phrase(k, k + 1)
            after = max(found.last, k + 1)
            if {"o", "p"} & set(frames) and not _german_subject(telling, index, cue):
                return ("o", whom if asked and whom >= 0 else k) if "o" in frames else ("", k)
            inverted, asked_of = True, k
            k = after
        else:
            break
    if cue.verb.lemma in _REPROACH and asked_of >= 0:  # *warf ihm Untätigkeit vor*
        return ("o", asked_of) if cue.tail - asked_of > 2 else ("", k)
    if k >= end:
        return "", k
    frame, start = _bare(telling, index, cue, k, end)
    if frame == "o" and asked and whom >= 0 and scene.inside[start] < 0:
        return frame, whom
    if frame == "v" and not plain:
        return "", k
    if frame == "o" and dated >= 0 and scene.inside[start] < 0:
        return frame, dated  # *annuncia per giovedì uno sciopero*
    return frame, start


def _counted(telling: Telling, k: int, end: int) -> bool:
    """Whether a number stands here, a word or two before it."""
    return any(telling.scene.kinds[j] == "n" for j in range(k, min(end, k + 3)))


def _told_plainly(telling: Telling, cue: Cue, colon: int, end: int) -> bool:
    """*La Farnesina conferma: due italiani tra i feriti*: Italian, what is said behind a colon,
    without quotation marks."""
    scene = telling.scene
    part = scene.prose.parts[telling.sentence(scene.prose.sentence_at(
        scene.words[cue.head].start)).part]  # fmt: skip
    return (
        scene.prose.language == "it" and "t" in cue.verb.frames and cue.shape == "finite"
        and part.kind == "paragraph" and end - colon > 3
        and all(scene.inside[k] < 0 for k in range(colon + 1, end))
        and all(scene.light(k) for k in range(cue.last, colon))
    )  # fmt: skip


def _calming(telling: Telling, k: int) -> bool:
    """Whether one is urged to this (*alla calma*, *alla “massima moderazione”*), not asked to come
    (*alla cerimonia*)."""
    scene = telling.scene
    quoted = k < len(scene.words) and scene.inside[k] >= 0
    return quoted or bool(_CALM & set(scene.lower[k : k + 2]))


def _dated(telling: Telling, k: int) -> int:
    """The word behind a time that stands here, its article before it; 0 for none."""
    scene = telling.scene
    k += scene.kinds[k : k + 1] == ["det"] and k not in scene.timed
    if k not in scene.timed:
        return 0
    words = scene.prose.words_in
    return max(inside.stop for inside in (words(time.span) for time in scene.facts.times)
               if k in inside)  # fmt: skip


def _urged(telling: Telling, k: int, end: int) -> bool:
    """*a chiamare*, *a “non chiamare”*, *“a non chiamare”*: an Italian infinitive that one is urged
    to, the quotation mark before it or within."""
    scene = telling.scene
    if scene.inside[k] >= 0:
        return scene.lower[k + 1] in ("a", "ad", "di") and scene.infinitive(k + 2, end)
    quoted = k + 1 < end and scene.inside[k + 1] >= 0
    return scene.infinitive(k + 1 + quoted, end)


def _term(telling: Telling, cue: Cue, k: int, end: int, asked: bool = False) -> int:
    """Where a length begins that is the object (*chiede dieci anni di carcere*, *a requis vingt
    ans contre X*); 0 for none."""
    scene, at = telling.scene, k
    while at < end and at in scene.timed:
        at += 1
    if not k < at or scene.kinds[k] not in ("n", "det", "w"):
        return 0
    years = cue.verb.stance in ("asks", "demands") and scene.lower[at - 1] in _YEARS
    of = at < end and (scene.kinds[at] == "gen" or (asked and scene.lower[at] == "per"))
    against = years and (at >= end or scene.is_(at, ",.;") or scene.lower[at] in _AGAINST)
    return k if of or against else 0


_YEARS = frozenset("anni mesi ans mois años meses jahre monate years months".split())
_AGAINST = frozenset("contre contra para por pour per contro gegen for à al ferme".split())
_ESTIMATES = frozenset("cifrar chiffrer évaluer estimer estimar calcular beziffern".split())


def _estimated(telling: Telling, cue: Cue, k: int, end: int) -> bool:
    """*cifra en 40 los heridos*, *chiffre à près de 500 les agressions*."""
    scene = telling.scene
    return (
        cue.verb.lemma in _ESTIMATES
        and scene.kinds[k : k + 1] == ["prep"]
        and any(scene.kinds[j] == "n" for j in range(k + 1, min(end, k + 5)))
    )


def _cliticised(telling: Telling, cue: Cue) -> bool:
    """Whether whom a verb is about stands before it (*los acusa*, *l’accuse*)."""
    scene = telling.scene
    before = {scene.lower[cue.first - 1] if cue.first else "", scene.lower[cue.head - 1]}
    return bool(before & _WHOM_BEFORE)


_WHOM_BEFORE = frozenset("lo la los las le les l' li".split())


def _special(telling: Telling, cue: Cue, end: int) -> tuple[str, int]:
    """What follows an appeal, what comes out of a source, what somebody calls himself."""
    scene, k = telling.scene, cue.last
    while k < end and scene.light(k):
        k += 1
    if k < end and scene.inside[k] >= 0 and cue.verb.frames not in "ef":
        if scene.prose.language != "it":
            return "i", k  # *s’est dite « préoccupée »*
        clause = cue.verb.frames == "s" and scene.kinds[k + 1 : k + 2] == ["w"]
        return ("i", k) if clause else ("", k)  # *si dice “pronta a chiarire tutto”*
    if k + 2 >= end or scene.inside[k] >= 0:
        return "", k
    if cue.verb.frames == "e":
        to = _TO.get(scene.prose.language, ())
        aim = any(
            scene.lower[j] in _AIMS
            or (scene.kinds[j] in ("prep", "gen") and scene.infinitive(j + 1, end))
            for j in range(k + 1, min(end, k + 10))
        )  # fmt: skip
        return ("i", k) if scene.lower[k] in to and aim else ("", k)
    if cue.verb.frames == "f":
        return ("t", k + 1) if scene.lower[k] in scene.speech.that else ("", k)
    romance = ("o", "a", "i", "e", "t", "é", "u", "s", "x")
    if scene.kinds[k] == "w" and scene.lower[k].endswith(romance) and cue.verb.frames not in "ef":
        that = scene.lower[k + 1] in scene.speech.that
        return ("t", k + 2) if that else ("i", k)
    return "", k


_SPEAK = frozenset(("sprechen", "berichten"))
_OF_MANY = frozenset(("von",))
_REPROACH = frozenset(("werfen vor", "halten vor"))
_NONE: frozenset[str] = frozenset()
_INTO = frozenset("to a ad à au aux di de d' for zu zum zur".split())
_AIMS = frozenset("perché perche' affinché affinche' afin para".split())


def _addressee(telling: Telling, k: int) -> bool:
    """Whether somebody stands here who can be told something."""
    scene, known = telling.scene, telling.scene.speech
    found = scene.phrase(k, len(scene.words))
    if found.last <= found.first:
        return False
    names = any(scene.kinds[j] == "N" for j in range(*found))
    return names or bool(set(scene.lower[found.first : found.last]) & (
        known.sources | _HEARERS
    ))  # fmt: skip


_TO = {
    "it": frozenset("a ad al allo alla ai agli alle all'".split()),
    "fr": frozenset("à au aux".split()),
    "es": frozenset("a al".split()),
    "de": frozenset("von vom".split()),
}
_TOWARDS = {
    "it": frozenset("a ad al allo alla alle ai all'".split()),
    "fr": frozenset("à au aux".split()),
    "de": frozenset("zu zum zur".split()),
}
_STEPPED = frozenset(  # *verwies darauf, dass*
    "then aber sich darauf davon dafür dagegen darüber damit daran dazu davor darum".split()
)
_WHAT = frozenset("wie was wer wann wo wieso weshalb".split())
_TELL = frozenset(
    "schildern beschreiben erklären erläutern erzählen berichten legen dar darlegen verraten "
    "offenbaren enthüllen sagen".split()
) | {"legen dar", "führen aus"}
_CALM = frozenset(
    "calma prudenza moderazione cautela unità unita' dialogo responsabilità responsabilita' pace "
    "riflessione vigilanza collaborazione rispetto confronto coesione solidarietà solidarieta' "
    "preghiera sobrietà pazienza ragionevolezza distensione tregua coerenza resistenza rivolta "
    "mobilitazione partecipazione astensione boicottaggio disobbedienza trasparenza chiarezza "
    "serenità serietà compattezza lotta concordia riconciliazione conversione speranza".split()
)
_UNTIL = frozenset("per entro dal dalla dall' da".split())
_HOW = frozenset("come perché perche' affinché".split())
_HEARERS = frozenset(
    "reporters lawmakers mps parliament court jury inquiry hearing conference meeting audience "
    "crowd parties sides leaders countries both students journalists popolazione cittadini "
    "parti utenti "
    "cronisti giornalisti passagers habitants partis población bürger journalisten".split()
)


def _german_subject(telling: Telling, index: int, cue: Cue) -> bool:
    """Whether a German verb's subject must stand behind it: none stands in front."""
    phrase, _, how = left(telling, index, cue)
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
        if "t" in frames and scene.kinds[j] not in ("rel", "coord", "sub") and not (
            _relative(telling, j, end)
        ) and (
            telling.has_verb(j, min(end, j + 14))
            or scene.subjunctive(j + 1, min(end, j + 14)) > 0
        ):  # fmt: skip
            return "v", j
        if scene.lower[j] in _WHAT and cue.verb.lemma in _TELL and "t" in frames:
            return "t", j  # *schilderte, wie sie entkam*
        return None
    for j in range(k + 1, min(end - 1, k + 16)):
        if scene.is_(j, ","):
            that = scene.lower[j + 1] in scene.speech.that and "t" in frames
            to = scene.lower[j + 1] in scene.speech.to and "i" in frames
            return ("", j + 1) if that or to else None
        if scene.finite(j) or scene.is_(j, ":;"):
            return None
    return None


def _relative(telling: Telling, j: int, end: int) -> bool:
    """Whether a German relative clause begins here: its verb stands last, and is no subjunctive."""
    scene = telling.scene
    if scene.lower[j] not in _WHICH:
        return False
    close = next((k for k in range(j + 1, end) if scene.is_(k, ",;:")), end)
    if scene.subjunctive(j + 1, close) >= 0 or close - j < 3:
        return False
    first = next((k for k in range(j + 1, close) if scene.finite(k)), close)
    return first == close - 1 or scene.kinds[j + 1] in ("prep", "pron")


_WHICH = frozenset("der die das dem den denen dessen deren".split())


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
    if "d" in frames and ("o" not in frames or naming(telling, k, end) is not None):
        return ("d", k) if naming(telling, k, end) is not None else ("", k)
    if "d" in frames:
        return ("o", k) if _judged(telling, index, cue, k) else ("", k)
    if "h" in frames and (quoted or _owned(telling, k, end)):
        return "o", k
    if "o" in frames and language == "fr" and _partitive(telling, k, end):
        return "o", k
    if "u" in frames and kind in ("det", "N", "n", "w", "p") and not scene.finite(k) and (
        naming(telling, k, end) is not None
    ):  # fmt: skip
        return "o", k
    if "a" in frames:
        return ("a", k) if kind in ("det", "N", "n", "w") else ("", k)
    if ("w" in frames and "i" in frames) or cue.verb.lemma in ("urge", "call on"):
        to = any(scene.lower[j] in _INTO for j in range(k, min(end, k + 14)))
        return ("o", k) if kind in ("det", "N", "n", "w") and to else ("", k)
    if language == "en" and "v" in frames and not quoted:
        starts = kind in ("det", "N", "n", "w", "pron", "gen") and not scene.is_(k, "'")
        free = cue.verb.lemma in ("say", "tell")
        if (
            starts
            and not scene.finite(k)
            and "o" not in frames
            and (free or _verbal(telling, k, end))
        ):
            return ("v", k)
        if starts and "o" in frames:
            stop = until(telling, index, k, cue, "v")
            if telling.has_verb(k, stop):
                return "v", k
    if "p" in frames and kind == "gen":
        return ("p", k + 1)
    object_ = quoted or kind in ("det", "N", "n", "w") or scene.is_(k, "$£€")
    if "o" in frames and object_ and not scene.finite(k):
        return "o", k
    long = quoted and len(scene.quotes[scene.inside[k]].inner.of(scene.prose.text).split()) > 2
    if long and ("t" in frames or "q" in frames) and cue.shape != "gerund":  # no title
        return "o", k
    return "", k


def _owned(telling: Telling, k: int, end: int) -> bool:
    """Whether an object is what one owns up to (*reconoció su derrota*), no state or child."""
    scene = telling.scene
    found = scene.phrase(k + (scene.kinds[k] == "gen"), end)
    return bool(set(scene.lower[found.first : found.last]) & _OWNED)


def _partitive(telling: Telling, k: int, end: int) -> bool:
    """Whether French *des*, *du*, *de la* is an article (*réclame des renforts*)."""
    low, lower = telling.scene.lower[k], telling.scene.lower
    if k + 1 >= end or telling.scene.inside[k + 1] >= 0:
        return False
    return low in ("des", "du") or (low in ("de", "d'") and lower[k + 1] in _SOME)


_SOME = frozenset("la l' nouveaux nouvelles autres".split())


_OWNED = frozenset(
    "derrota derrotas error errores fallo fallos culpa culpabilidad hechos autoría sobornos "
    "soborno pérdidas bajas delito delitos fraude retraso retrasos dificultades dificultad "
    "problema problemas carencias deficiencias limitaciones negligencia existencia "
    "irregularidades deudas deuda responsabilidad participación contactos desfase desgaste "
    "malestar discrepancias tensiones diferencias descenso fracaso complejidad gravedad "
    "défaite défaites erreur erreurs faute fautes tort torts culpabilité faits pertes retard "
    "retards difficulté difficultés problème problèmes manquements manquement dysfonctionnements "
    "négligence existence irrégularités dette dettes responsabilité participation contacts "
    "échec échecs désaccord désaccords divergences tensions limites insuffisances lacunes "
    "maladresse complexité gravité viols viol meurtre coups vols corruption".split()
)


def _judged(telling: Telling, index: int, cue: Cue, k: int) -> bool:
    """*juge ce renfort insuffisant*: a noun with what it is found to be behind it."""
    scene = telling.scene
    end = trimmed(telling, k, until(telling, index, k, cue, "o"))
    judge = scene.kinds[k] == "det" and k + 2 < end and end - k < 9
    return judge and scene.kinds[end - 1] == "w" and scene.lower[end - 1].endswith(_FOUND) and (
        scene.kinds[end - 2] not in ("gen", "prep", "det"))  # fmt: skip


_FOUND = tuple(
    "ant ante ants antes able ables ible ibles eux euse euses if ive ifs ives ique iques ent ente "
    "ents entes aire aires ées ée é és faible faibles utile utiles".split()
)
_VERBAL = frozenset(
    "fell rose took made came went got gave saw lost won left hit cut held led met kept became "
    "began grew knew thought".split()
)


def _verbal(telling: Telling, k: int, end: int) -> bool:
    """Whether English words are a clause, by a verb that shows."""
    scene = telling.scene
    return any(
        scene.kinds[j] == "aux" or scene.lower[j] in _VERBAL
        or (scene.kinds[j] == "w" and scene.lower[j].endswith("ed"))
        for j in range(k + 1, min(end, k + 16)) if scene.inside[j] < 0
    )  # fmt: skip


def naming(telling: Telling, k: int, end: int) -> int | None:
    """The quotation that a verb of naming leads to within a few words."""
    scene = telling.scene
    for j in range(k, min(end, k + 10)):
        if scene.inside[j] >= 0:
            return j
        if scene.is_(j, ",;:") or scene.finite(j):
            return None
    return None
