"""Sources behind a preposition: *secondo X*, *stando a X*, *laut X*, *according to X*."""

from __future__ import annotations

from ultimora.understand.across import sentence_before
from ultimora.understand.bracketed import closes
from ultimora.understand.contents import content, contrast, until
from ultimora.understand.cues import WHOSE, Prefix
from ultimora.understand.kinds import personal, plausible
from ultimora.understand.phrases import Phrase
from ultimora.understand.subjects import right
from ultimora.understand.telling import Draft, Telling, stance
from ultimora.values import Span
from ultimora.values.facts import Speaker


def prefixed(telling: Telling, index: int, prefix: Prefix) -> None:
    """The claim of a source that a phrase like *secondo* leads to, if it is one."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.first
    if (
        k > sentence.first
        and scene.kinds[k - 1] in ("det", "prep", "gen")
        and prefix.kind != "whom"
    ):
        return
    if prefix.kind == "whom":
        _whom(telling, index, prefix)
    elif prefix.kind == "said":
        _as_said(telling, index, prefix)
    elif prefix.kind == "own":
        who = _own(telling, index, prefix)
        _around(telling, index, prefix, prefix.last, who, 0.85 if who else 0.6)
    elif prefix.kind == "vague":
        close = closes(telling, prefix.last, sentence.last, False)
        if close is not None:
            _around(telling, index, prefix, prefix.last, None, 0.9)
    else:
        _according(telling, index, prefix)


def _according(telling: Telling, index: int, prefix: Prefix) -> None:
    """*Secondo X, …*; *…, secondo X, …*; *… nach Angaben von X …*."""
    scene, sentence = telling.scene, telling.sentence(index)
    words = scene.lower[prefix.first : prefix.last]
    if words == ("wie", "aus"):  # *Wie aus einem Papier hervorgeht, …*
        phrase = scene.phrase(prefix.last, sentence.last)
        k = phrase.last
        if phrase.last > phrase.first and scene.lower[k : k + 1] in _EMERGE:
            who, _ = telling.cast.speaker(phrase, k)
            telling.used.add(k)
            _around(telling, index, prefix, k + 1, who, 0.9)
        return
    if words == ("so",):
        _so(telling, index, prefix)
        return
    if words == ("zufolge",):
        _zufolge(telling, index, prefix)
        return
    german = scene.prose.language == "de"
    at = prefix.last
    if german and scene.kinds[at] == "gen":
        at += 1
    if scene.prose.language == "en" and scene.lower[at] in _HER and scene.is_(at + 1, ",."):
        who = telling.cast.hung(_HER[scene.lower[at]], at)
        _around(telling, index, prefix, at + 1, who, 0.85)
        return
    if scene.inside[at] >= 0 or scene.kinds[at] not in ("det", "N", "w", "n", "adv", "pron"):
        return
    phrase = scene.phrase(at, sentence.last)
    if scene.kinds[at] == "pron" or (german and scene.lower[at].endswith(WHOSE)):
        phrase = Phrase(at, at + 1)
    elif german and scene.kinds[at] == "N":
        cut = next((j for j in range(at, phrase.last) if scene.kinds[j] == "det"), phrase.last)
        phrase = Phrase(at, cut)
    if phrase.last <= phrase.first and scene.lower[at] in _SOME and (
        phrase.last < sentence.last and (scene.is_(phrase.last, ",.") or scene.finite(phrase.last))
    ):  # fmt: skip
        phrase = Phrase(at, at + 1)  # *a detta di molti*
    if phrase.last <= phrase.first:
        return
    if scene.kinds[phrase.last : phrase.last + 2] == ["gen", "pron"]:  # *i legali di lei*
        phrase = Phrase(phrase.first, phrase.last + 2)
    loose = words[-1] in ("per", "pour", "para", "für")
    if loose and not _judge(telling, index, prefix, phrase):
        return
    known = scene.speech
    head = scene.lower[phrase.first]
    if words == ("secondo",) and scene.kinds[at] == "w" and (
        head.endswith(_ONE)
        or (head not in known.sources and not head.endswith(("i", "e")))
    ):  # fmt: skip
        return  # *secondo produttore del Paese*: a number
    if scene.lower[phrase.first] in _NORMS or scene.lower[phrase.last - 1] in _NORMS:
        return
    if not _speaks(telling, words, phrase) or scene.lower[phrase.first].startswith(_OWN_WORK):
        return
    who, after = telling.cast.speaker(phrase, sentence.last)
    open_ = after > phrase.last and after < sentence.last and not scene.is_(after, ",.;:–—")
    if open_ and scene.prose.language == "it":  # *Secondo l’accusa, Luca Neri avrebbe …*
        who, after = telling.cast.speaker(phrase, phrase.last)
    sure = 0.8 if loose else 0.92
    if not plausible(telling.scene, who):
        sure *= 0.85
    who, after = _long(telling, phrase, who, after, sentence.last)
    after = _titled(telling, after, sentence.last)
    _around(telling, index, prefix, after, who, sure)


_KNOWING = frozenset(
    "accusa difesa procura pm inquirenti investigatori esperti analisti osservatori giudici "
    "magistrati legali avvocati gip gup studiosi ricercatori scienziati climatologi economisti "
    "virologi medici tecnici sindacati opposizioni".split()
)
_SOME = frozenset("molti molte alcuni alcune altri tutti entrambi entrambe".split())
_ONE = tuple("ore ente ante ione ile ese iere one ice a o".split())  # words in the singular
_NORMS = frozenset(  # what one acts by, and nobody’s words
    "contratto regole regola regolamento legge leggi norma norme schema calendario programma "
    "tradizione trattato costituzione codice protocollo modello criteri articolo statuto logica "
    "copione previsione procedura rules rule law laws schedule tradition treaty contract code plan "
    "règles règle loi calendrier programme tradition traité code contrat protokoll gesetz regeln "
    "vertrag plan zeitplan reglas ley norma normas calendario contrato tratado "
    "código sorteo".split()
)


def _titled(telling: Telling, after: int, end: int) -> int:
    """Step over a paper's name in quotation marks (*laut einem Bericht der «Zeit»*)."""
    scene = telling.scene
    k = after
    while k < end and scene.kinds[k] in ("det", "gen"):
        k += 1
    if k >= end or scene.inside[k] < 0:
        return after
    inside = scene.prose.words_in(scene.quotes[scene.inside[k]].outer)
    return inside.stop if len(inside) < 6 and k - after < 2 else after


def _speaks(telling: Telling, words: tuple[str, ...], phrase: Phrase) -> bool:
    """Whether who stands behind *secondo*, *selon* can have said something."""
    scene, speech = telling.scene, telling.scene.speech
    inside = scene.lower[phrase.first : phrase.last]
    known = any(low in speech.sources or personal(telling.scene, low) for low in inside)
    if words[0] in ("in", "sulla"):  # *in base a*, *sulla base di*: papers, no things
        return inside[0] in speech.papers
    if words[0] in ("secondo", "selon", "según") and len(words) == 1:
        return known or any(scene.kinds[k] == "N" for k in range(*phrase)) or (
            scene.kinds[phrase.first] == "pron" or inside[0].endswith(("i", "s")))  # fmt: skip
    return True


def _zufolge(telling: Telling, index: int, prefix: Prefix) -> None:
    """*Der Polizei zufolge …*: German with the source in front of its preposition."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.first
    start = scene.clause_start(sentence.first, k)
    found = [one for one in scene.phrases(start, k) if one.last == k]
    if not found:
        return
    who, _ = telling.cast.speaker(found[-1], k)
    first = found[-1].first
    while first > start and scene.kinds[first - 1] in ("det", "n"):
        first -= 1
    after = _apposition(telling, k + 1, sentence.last, True)
    rest, _ = content(telling, after, until(telling, index, after, None, "f"))
    before = content(telling, start, first)[0] if first > start else []
    if rest and who:
        mark = (prefix.first, prefix.last)
        _say(telling, index, before + rest, who, 0.88, "according:mid", mark, False)


def _so(telling: Telling, index: int, prefix: Prefix) -> None:
    """German *…, so die Polizei weiter*: what stands before is said."""
    scene, sentence, k = telling.scene, telling.sentence(index), prefix.first
    if scene.inside[k - 2] >= 0 and scene.free[scene.inside[k - 2]]:
        return  # *„…“, so X*: the quotation has its own rule
    found = scene.phrase(prefix.last, sentence.last)
    who, after = telling.cast.speaker(found, sentence.last)
    close = closes(telling, after, sentence.last, False)
    if close is not None and who and plausible(telling.scene, who):
        _around(telling, index, prefix, close, who, 0.92)


def _judge(telling: Telling, index: int, prefix: Prefix, phrase: Phrase) -> bool:
    """Whether *per X* says who thinks so: a person or body in front, and words in quotes."""
    scene, sentence = telling.scene, telling.sentence(index)
    start = scene.clause_start(sentence.first, prefix.first)
    if prefix.first != start or scene.kinds[phrase.first] == "n":
        return False
    head = scene.lower[phrase.first]
    known = scene.speech.people | scene.speech.unnamed | scene.speech.bodies
    name = scene.named.get(phrase.last - 1)
    if name and name.kind in ("place", "other"):
        return False  # *Per l’Italia è presente …*
    if (
        name and name.kind == "organisation" and phrase.last - phrase.first > 1
        and head in scene.speech.bodies | scene.speech.groups
        and scene.is_(phrase.last, ",") and telling.has_verb(phrase.last, sentence.last)
    ):  # fmt: skip
        return True  # *Pour le collectif Les Glycines, …*
    person = phrase.first in telling.cast.at or head in known
    if not person and scene.kinds[phrase.first] != "N":
        return False
    if scene.prose.language == "it" and head in _KNOWING and scene.is_(phrase.last, ","):
        return True  # *Per gli inquirenti, …*
    quoted = any(scene.inside[k] >= 0 for k in range(phrase.last, sentence.last))
    apposed = telling.cast.speaker(phrase, sentence.last)[0]
    return quoted or bool(head in scene.speech.people and apposed and apposed.kind == "person"
                          and not apposed.resolved and apposed.text[0].isupper())  # fmt: skip


def _long(
    telling: Telling, phrase: Phrase, who: Speaker | None, after: int, end: int
) -> tuple[Speaker | None, int]:
    """A document with what is said of it up to the comma (*i dati diffusi ieri dall’Istat,*)."""
    scene = telling.scene
    if who is not None and scene.prose.language in ("fr", "es") and who.kind != "person" and (
        (close := _made(telling, phrase, after, end)) > after
    ):  # fmt: skip
        paper = Speaker(scene.text(phrase.first, close), who.kind, scene.span(phrase.first, close))
        if close < end and scene.is_(close, "("):
            close = next((k + 1 for k in range(close, end) if scene.is_(k, ")")), close)
        return paper, close
    papers = scene.speech.papers
    if (
        scene.prose.language == "it"
        and who
        and not papers.isdisjoint(scene.lower[phrase.first : phrase.first + 2])
        and (told := _published(telling, after, end))
    ):
        span = scene.span(phrase.first, told)
        return Speaker(span.of(scene.prose.text), "document", span), told
    if (
        who is None
        or after >= end
        or scene.is_(after, ",.;")
        or scene.kinds[after] in ("det", "aux")
    ):
        return who, after
    if (
        who.kind not in ("document", "organisation")
        or scene.lower[phrase.first] not in scene.speech.papers
    ):
        return who, after
    for k in range(after, min(end, after + 10)):
        if scene.is_(k, ","):
            text = scene.text(phrase.first, k)
            return Speaker(text, "document", scene.span(phrase.first, k)), k
        if scene.finite(k):
            break
    return who, after


def _made(telling: Telling, phrase: Phrase, after: int, end: int) -> int:
    """Where a paper ends that is told with how it came to be (*un enregistrement diffusé à
    l’audience*): at the next sign."""
    scene = telling.scene
    inside = scene.lower[phrase.first : phrase.last]
    if scene.speech.papers.isdisjoint(inside[:2]) or phrase.last != after:
        return after
    k = after
    while k < end and scene.light(k):
        k += 1
    done = scene.lower[after - 1].endswith(_MADE) and scene.kinds[after - 1] == "w"
    if k < end and scene.kinds[k] == "w" and scene.lower[k].endswith(_MADE):
        k += 1
    elif not done or k >= end or scene.kinds[k] != "prep":
        return after
    while k < end and k - after < 16:
        if scene.is_(k, ",.;:("):
            return k
        if scene.inside[k] >= 0 or scene.finite(k):
            return after
        k += 1
    return k if k >= end else after


_MADE = tuple("é ée és ées i ie is ies u ue us ues ado ada ados adas ido ida idos idas cho "
              "cha chos chas".split())  # fmt: skip


def _own(telling: Telling, index: int, prefix: Prefix) -> Speaker | None:
    """Whose *seinen Angaben*, *eigenen Angaben*, *a suo avviso* is: who spoke, or the subject of
    the German clause."""
    scene, sentence, k = telling.scene, telling.sentence(index), prefix.first
    words = scene.lower[k : prefix.last]
    if not {"eigenen", "eigener", "eigenem"} & set(words):
        meant = telling.cast.omitted(k)
        doubtful = meant is None or meant.confidence < 0.5
        return telling.cast.last if doubtful and words[-1] in _SAME else meant
    start = scene.clause_start(sentence.first, k)
    begin = start if start < k else prefix.last + 1
    found = next(scene.phrases(begin, k if start < k else sentence.last), None)
    if found is None or (start == k and found.first > begin + 1):
        return None
    return telling.cast.speaker(found, sentence.last)[0]


_SAME = frozenset(("demnach", "zufolge"))


def _published(telling: Telling, k: int, end: int) -> int:
    """Where *… diffusi questa mattina dall’Istat* ends, which says whose a paper is; 0 for none."""
    scene = telling.scene
    while k < end and (scene.light(k) or k in scene.timed):
        k += 1
    if k >= end or scene.kinds[k] != "prep" or not scene.lower[k].startswith("da"):
        return 0
    agent = scene.phrase(k + 1, end)
    return agent.last if agent.last > agent.first else 0


def _around(
    telling: Telling, index: int, prefix: Prefix, after: int, who: Speaker | None, sure: float
) -> None:
    """The content before, behind or around a source that a prefix names."""
    scene, sentence = telling.scene, telling.sentence(index)
    k, mark = prefix.first, (prefix.first, prefix.last)
    if after < sentence.last and scene.is_(after, "("):  # *Selon X (PS), …*
        after = next((j + 1 for j in range(after, sentence.last) if scene.is_(j, ")")), after)
    while after < sentence.last and scene.light(after):
        after += 1
    comma_before = k > sentence.first and scene.is_(k - 1, ",–—")
    start = scene.clause_start(sentence.first, k)
    if comma_before and scene.prose.language == "de" and scene.finite(after) and (
        telling.has_verb(start, k)
    ):  # fmt: skip
        start, comma_before = k, False  # *…, nach Angaben der Polizei sind …*: a clause of its own
    cut = k - 1 if comma_before else k
    after = _denied(telling, after, sentence.last)
    # An apposition or relative behind the source goes with it: …, capo economista di Y, …
    after = _apposition(telling, after, sentence.last, bool(start == k))
    closed = after >= sentence.last or scene.is_(after, ".;!?)")
    language = scene.prose.language
    if start < cut and scene.kinds[cut - 1] in ("coord", "rel", "sub"):
        start = k
    if (other := contrast(telling, start, cut)) > 0 and closed:
        start = other + 1 + (scene.kinds[other + 1] == "rel")
    if language == "it" and all(scene.kinds[j] in ("adv", "coord") for j in range(start, cut)):
        start = k  # *Sempre secondo X, …*
    if start < cut and any(c.head in telling.used and start <= c.head < cut
                           for c in telling.cues(index)):  # fmt: skip
        return
    if closed or (comma_before and scene.is_(after, ",") and after + 1 < sentence.last
                  and scene.kinds[after + 1] in ("rel", "coord")):  # fmt: skip
        if start < cut:
            parts, direct = content(telling, start, cut)
            if parts and (telling.has_verb(start, cut) or cut - start >= 4):
                _say(telling, index, parts, who, sure * 0.93, "according:end", mark, direct)
        return
    begin = after + 1 if scene.is_(after, ",") else after
    if begin >= sentence.last:
        return
    spoken = next((c for c in telling.cues(index) if begin <= c.first <= begin + 2), None)
    if spoken and who and scene.lower[k] in ("per", "par", "por", "pour"):
        telling.voices[spoken.head] = who  # *Il sindacato, per bocca di X, denuncia che …*
        return
    end = until(telling, index, begin, None, "f")
    if k > sentence.first and scene.kinds[k - 1] == "rel":
        end = next((j for j in range(begin, end) if scene.is_(j, ",")), end)
    rest, direct = content(telling, begin, end)
    if not rest:
        return
    if start >= cut:
        sure *= 0.97 if scene.is_(after, ",") else 0.88
        begins = scene.kinds[after] in ("det", "aux", "pron", "N", "clitic")
        begins = begins or scene.inside[after] >= 0  # *Per la sindaca X “è grave”*
        german = language == "de"
        named = language == "it" and scene.kinds[after] == "prep" and who and who.name
        begins = begins or bool(named)  # *Secondo il capitano Steve Darcis sul 12-11 …*
        if not scene.is_(after, ",") and not begins and not german and not scene.finite(after):
            sure *= 0.7
        _say(telling, index, rest, who, sure, "according:front", mark, direct)
        return
    if language != "de" and not comma_before and not (
        language == "it" and _within(telling, start, cut, begin)
    ):  # fmt: skip
        return
    before, _ = content(telling, start, cut)
    if telling.has_verb(start, cut) and comma_before and cut - start > 6 and language != "de":
        _say(telling, index, before, who, sure * 0.85, "according:end", mark, False)
        return
    _say(telling, index, before + rest, who, sure * 0.82, "according:mid", mark, False)


def _within(telling: Telling, start: int, cut: int, begin: int) -> bool:
    """Whether *secondo X* without commas parts a verb from its number: *hanno partecipato secondo
    la Fiom circa 600 persone*."""
    scene = telling.scene
    counted = scene.kinds[begin] in ("n", "det") or scene.lower[begin] in ("circa", "oltre")
    return counted and cut - start > 2 and scene.kinds[cut - 1] == "w" and (
        telling.has_verb(max(start, cut - 4), cut))  # fmt: skip


def _denied(telling: Telling, after: int, end: int) -> int:
    """Step over a participle with its agent behind a source (*…, già smentite da Parigi, …*)."""
    scene, k = telling.scene, after + 1
    if scene.prose.language != "it" or not scene.is_(after, ","):
        return after
    while k < end and scene.light(k):
        k += 1
    if k + 2 >= end or not scene.lower[k].endswith(_DONE) or scene.kinds[k] != "w":
        return after
    by = k + 1
    while by < end and scene.light(by):
        by += 1
    if not scene.lower[by].startswith("da") or scene.kinds[by] != "prep":
        return after
    return next((j for j in range(by + 1, min(end, by + 9)) if scene.is_(j, ",")), after)


_DONE = tuple("ato ata ati ate uto uta uti ute ito ita iti ite so sa si se sti ste".split())


def _apposition(telling: Telling, after: int, end: int, front: bool) -> int:
    """Step over an apposition or a relative clause in commas behind a source."""
    scene = telling.scene
    if after < end and scene.kinds[after] == "rel" and front:  # *un document que … a consulté, …*
        return next((j for j in range(after, min(end, after + 20)) if scene.is_(j, ",")), after)
    if after + 1 >= end or not scene.is_(after, ","):
        return after
    kind = scene.kinds[after + 1]
    if scene.prose.language == "de" and scene.lower[after + 1] in _RELATIVES:
        close = next((j for j in range(after + 2, min(end, after + 20)) if scene.is_(j, ",")), -1)
        if close > 0 and (scene.finite(close - 1) or scene.lower[close - 1].endswith("t")):
            return close
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


_HER = {"her": "she", "him": "he", "them": "they"}
_OWN_WORK = ("dpa-info", "afp-info", "apa-info", "sda-info", "sid-info", "reuters-info")
_EMERGE = frozenset((word,) for word in (
    "hervorgeht", "hervorging", "verlautet", "verlautete", "hieß", "heißt", "bekannt", "erfuhr",
))  # fmt: skip
_RELATIVES = frozenset("der die das dem den denen dessen deren".split())


def _say(
    telling: Telling, index: int, parts: list[Span], who: Speaker | None, sure: float, rule: str,
    mark: tuple[int, int], direct: bool,
) -> None:  # fmt: skip
    accuser = who is not None and who.text.lower() in ("accusa", "procura")
    vague = 0.93 if telling.scene.prose.language == "it" else 0.8
    telling.claim(Draft(parts, rule, sure * (1 if who else vague), who, telling.scene.span(*mark),
                        direct, "accuses" if accuser else "says", False, "", index))  # fmt: skip


def _whom(telling: Telling, index: int, prefix: Prefix) -> None:
    """*X, secondo cui …*: who stands before says what follows."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.first
    comma = k - 1 if k > sentence.first and scene.is_(k - 1, ",") else k
    start = scene.clause_start(sentence.first, comma)
    judged = comma < k and not _VIEWS.isdisjoint(scene.lower[start:comma])
    mine = [d for d in telling.recent() if d.sentence == index and d.speaker and not judged]
    found = list(scene.phrases(start, comma))
    who: Speaker | None = None
    run = comma
    while judged and run > start and scene.kinds[run - 1] == "N":
        run -= 1
    if mine:
        who = mine[-1].speaker
    elif judged and start < run < comma and not any(one.last == comma for one in found):
        who, _ = telling.cast.speaker(Phrase(run, comma), comma)  # *Di altro avviso Ing, per cui …*
    elif found:
        near = [one for one in found if one.last == comma]
        if not near:
            return
        who, _ = telling.cast.speaker(near[-1], comma)
        role = len(found) > 1 and not (  # *Protesta l’Ugl, secondo cui …*
            found[-2].first == sentence.first and found[-2].last - found[-2].first < 3
            and found[-2].first not in scene.named
        )  # fmt: skip
        if role and found[-2].last == near[-1].first - 1:
            who, _ = telling.cast.speaker(found[-2], comma)
    elif telling.cast.last and telling.cast.last_at >= sentence.first:
        who = telling.cast.last
    begin = prefix.last
    end = until(telling, index, begin, None, "t")
    parts, direct = content(telling, begin, end)
    loose = scene.lower[prefix.first] in ("per", "pour", "para")
    if loose and not mine and not judged:
        return
    if parts and who:
        _say(telling, index, parts, who, 0.93, "whom", (prefix.first, prefix.last), direct)


def _as_it_says(telling: Telling, index: int, prefix: Prefix) -> None:
    """German *wie es in dem Bericht heißt*, *wie es aus der Partei hieß*."""
    scene, sentence = telling.scene, telling.sentence(index)
    k = prefix.last + 1
    while k < sentence.last and scene.light(k):
        k += 1
    if k >= sentence.last or scene.kinds[k] != "prep":
        return
    found = scene.phrase(k + 1, sentence.last)
    close = found.last
    if found.last > found.first and scene.lower[close : close + 1] in _EMERGE:
        who, _ = telling.cast.speaker(found, close)
        _around(telling, index, prefix, close + 1, who, 0.9)


_VIEWS = frozenset(
    "avviso parere opinione idea plaude protesta ottimista ottimisti pessimista pessimisti cauto "
    "cauta cauti scettico scettica scettici critico critica critici convinto convinta convinti "
    "soddisfatto soddisfatta soddisfatti contrario contraria contrari favorevole favorevoli".split()
)


def _as_said(telling: Telling, index: int, prefix: Prefix) -> None:
    """*come ha spiegato X*, *secondo quanto riferisce X*, *wie X mitteilte*, *as X said*."""
    scene, sentence = telling.scene, telling.sentence(index)
    if scene.lower[prefix.last] == "es" and scene.prose.language == "de":
        _as_it_says(telling, index, prefix)
        return
    cue = next((c for c in telling.cues(index) if prefix.last <= c.first < prefix.last + 14), None)
    if cue is None or cue.head in telling.used or cue.negated:
        return
    between = (prefix.last, cue.first)
    after = cue.last
    who: Speaker | None = None
    if cue.first - prefix.last <= 2 and all(scene.loose(j) for j in range(*between)):
        found = right(telling, cue, sentence.last)
        if found:
            who, after = telling.cast.speaker(found, sentence.last)
        elif cue.last - cue.first > 1 or (
            scene.prose.language == "es" and scene.is_(after, ",.")
        ):  # *según dijo, …*
            who = telling.cast.omitted(prefix.first)
    else:
        found_left = next(scene.phrases(*between), None)
        if found_left is None:
            return
        who, past = telling.cast.speaker(found_left, cue.first)
        if any(scene.is_(j, ",;:") or scene.kinds[j] == "aux" for j in (
            *range(between[0], found_left.first),
            *range(past + (past > found_left.last), between[1]))
        ):  # fmt: skip
            return
    close = closes(telling, after, sentence.last, "w" in cue.verb.frames)
    if close is None or who is None:
        return
    telling.used.add(cue.head)
    if scene.lower[prefix.last - 1] == "quanto" and scene.lower[prefix.first] in ("è", "e'"):
        sentence_before(telling, index, cue, who)
        return
    rule, done = Prefix(prefix.first, cue.last, "said"), len(telling.drafts)
    _around(telling, index, rule, close, who, 0.92)
    for draft in telling.drafts[done:]:
        draft.stance = stance(telling, cue, "")
