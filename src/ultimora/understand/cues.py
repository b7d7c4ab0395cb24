"""The words that say that something is said: verbs with their auxiliaries, *secondo*, *laut*."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from ultimora.reference.speech import SPEECH, Form, Verb
from ultimora.understand.phrases import Scene

_NOUNS = frozenset(  # English forms that are nouns as often as verbs
    "report reports claim claims note notes comment comments demand demands stress state states "
    "question post posts show shows find finds hear hears add adds continue continues urge warn "
    "signal signals charge deny estimate estimates promise promises pledge pledges vow vows remark "
    "remarks joke jokes call calls".split()
)
_MOST = 14  # more verbs of saying than that are no sentence but a list or garbage
_ELISION = re.compile(r"[^\s']+'|[^\s']+")
_BENT = {  # what a preposition at the end of a phrase becomes with its article
    "it": {
        "di": "di del dello della dell' dei degli delle d'", "da": "da dal dallo dalla dall' dai "
        "dagli dalle", "a": "a ad al allo alla all' ai agli alle",
        "in": "in nel nello nella nell' nei negli nelle un una",
    },
    "fr": {"de": "de d' du des de"},
    "es": {"de": "de del"},
    "pt": {"de": "de do da dos das", "com": "com"},
}  # fmt: skip


class Cue(NamedTuple):
    """A verb of saying with its auxiliaries: words `first` to `last` (outside), `head` the verb.

    `shape` is ``finite``, ``participle`` (its auxiliary left out), ``gerund`` or ``infinitive``;
    `pronoun` the subject that French hangs on; `tail` is where a particle stands (*kündigte …
    an*), -1 where there is none.
    """

    first: int
    last: int
    head: int
    verb: Verb
    shape: str
    negated: bool = False
    pronoun: str = ""
    tail: int = -1

    @property
    def clasped(self) -> bool:
        """Whether words stand between a German auxiliary and its participle."""
        return self.head - self.first > 1 and self.last == self.head + 1


def cues(scene: Scene, first: int, last: int) -> list[Cue]:
    """The verbs of saying in a sentence, outside of quotations."""
    found: list[Cue] = []
    forms = scene.speech.forms
    french = scene.prose.language == "fr"
    verbs = scene.verbs
    for k in verbs[bisect_left(verbs, first) : bisect_left(verbs, last)]:
        if scene.inside[k] >= 0:
            continue
        word, pronoun = scene.lower[k], ""
        if french and "-" in word:
            parts = word.split("-")
            if parts[-1] in ("il", "elle", "ils", "elles", "on"):
                word, pronoun = parts[0], parts[-1]
                if word in ("a", "ont", "avait", "avaient") and k + 1 < last:
                    cue = _inverted(scene, k, pronoun)
                    if cue:
                        found.append(cue)
                    continue
        if word in forms and (not found or k >= found[-1].last):
            cue = _cue(scene, k, forms[word], first, last, pronoun)
            verbal = cue and cue.shape == "gerund" and found and found[-1].last == cue.first
            if cue and not verbal:
                found.append(cue)
    return found if len(found) <= _MOST else []


def _inverted(scene: Scene, k: int, pronoun: str) -> Cue | None:
    """*a-t-il déclaré*, *ont-ils écrit*."""
    at = k + 1
    while at < min(len(scene.words) - 1, k + 3) and scene.loose(at):
        at += 1
    for form in scene.speech.forms.get(scene.lower[at], ()):
        if form.shape == "participle":
            return Cue(k, at + 1, at, form.verb, "finite", False, pronoun)
    return None


def _cue(
    scene: Scene, k: int, forms: tuple[Form, ...], first: int, last: int, pronoun: str
) -> Cue | None:
    if scene.words[k].text[0].isupper() and k > first and not scene.words[k].text.isupper():
        return None
    german = scene.prose.language == "de"
    start, aux = _auxiliary(scene, k, first)
    if _within(scene, start, k, first, last):
        return None
    for form in forms:
        end = _tail(scene, form.verb, k, last, german)
        if end is None:
            continue
        shape = form.shape
        if german and shape == "finite" and _closing(scene, k, form, forms, first, last):
            shape = "participle"  # *hat den Bericht bestätigt*
        if german and shape == "finite" and _bound(scene, k, first, last):
            continue
        if shape == "participle" and aux:
            shape = "finite"
        elif shape in ("finite", "base") and aux and start < k and not _own(scene, k, forms):
            continue
        elif shape == "participle" and german and (
            (led := _clause_aux(scene, k, first, last)) is not None
        ):  # fmt: skip
            start, shape = led, "finite"
        elif shape == "base":
            if not _plural(scene, k, first):
                continue
            shape = "finite"
        elif shape == "finite" and not (aux and start < k) and _noun(scene, k, first, pronoun):
            continue
        elif shape == "infinitive":
            led = _led(scene, k, first)
            if led is None:
                continue
            start, shape = led, "finite"
        elif shape == "participle" and not _joined(scene, k, first):
            continue
        low = scene.lower
        before = low[start - 1] if start > first else ""
        if _reflexive(scene, form.verb, before, low[start]):
            continue
        negated = any(low[j] in scene.speech.sets["neg"] for j in range(max(first, start - 3), k))
        if german:
            negated = negated or (k + 1 < last and low[k + 1] == "nicht")
        tail = -1
        if german and form.verb.tail and end == k + 1:
            tail = _particle(scene, form.verb, k, last)
        if shape == "gerund" and before in _UNSAID:
            return None
        return Cue(start, end, k, form.verb, shape, negated, pronoun, tail)
    return None


_UNSAID = frozenset("no senza sans sin ohne without from of for about against into".split())
_SELF = {
    "en": frozenset(("i", "we", "you", "there")),
    "fr": frozenset(("je", "j'", "nous", "on", "vous")),
    "de": frozenset(("ich", "wir", "man")),
}  # fmt: skip
_NOT_SELF: frozenset[str] = frozenset()


def _within(scene: Scene, start: int, k: int, first: int, last: int) -> bool:
    """Whether the subject is who tells: *I said*, *wir sagen*; or there is none: *there is no
    denying*."""
    self_ = _SELF.get(scene.prose.language, _NOT_SELF)
    if not self_:
        return False
    j = start - 1
    while j >= first and scene.kinds[j] in ("adv", "aux", "neg"):
        j -= 1
    if j >= first and scene.lower[j] in self_:
        return True
    return scene.prose.language == "de" and k + 1 < last and scene.lower[k + 1] in self_


def _reflexive(scene: Scene, verb: Verb, before: str, here: str) -> bool:
    """Whether *si* makes a verb impersonal or another (*si chiede*, *si è espresso*), or *mi* says
    that it is told from within."""
    if before in ("mi", "ti", "me", "te", "mir", "mich", "uns"):
        return True
    if verb.lemma == "apprendre":
        return not here.endswith("-on")
    if scene.prose.language == "fr":
        return verb.lemma in _ITSELF and before not in ("se", "s'")
    if here == "legge":  # *un decreto legge che …*
        return before != "si"
    if scene.prose.language in ("it", "es", "pt"):
        itself = before in ("si", "s'", "se") or here in ("si", "s'", "se")
        return itself != verb.lemma.split(" ")[0].endswith(("si", "se")) and not (
            itself and verb.lemma in ("dire", "leggere", "decir", "leer"))  # fmt: skip
    return False


_DE = frozenset("de d' du des del".split())
_ITSELF = frozenset(  # French verbs that say something of oneself only
    "engager enorgueillir targuer offusquer insurger moquer plaindre s'esclaffer".split()
)


def _led(scene: Scene, k: int, first: int) -> int | None:
    """Where *ha voluto precisare*, *ha vuelto a exigir* begins."""
    lead = scene.speech.sets["lead"]
    for j in range(k - 1, max(first, k - 4) - 1, -1):
        if scene.lower[j] in lead:
            return _auxiliary(scene, j, first)[0]
        if scene.kinds[j] not in ("prep", "adv", "gen") and not scene.loose(j):
            return None
    return None


def _joined(scene: Scene, k: int, first: int) -> bool:
    """Whether a participle shares the auxiliary of a verb before it (*ha detto … e aggiunto*)."""
    j = k - 1
    while j > first and scene.loose(j):
        j -= 1
    have = scene.speech.sets["have"]
    if scene.prose.language == "it" and any(
        scene.lower[i] in ("aver", "avere") for i in range(max(first, j - 14), j)
    ):  # fmt: skip
        return False  # *ha raccontato di aver perso la casa e scritto un libro*
    return j > first and scene.kinds[j] == "coord" and any(
        scene.lower[i] in have and scene.inside[i] < 0 for i in range(max(first, j - 40), j)
    )  # fmt: skip


def _own(scene: Scene, k: int, forms: tuple[Form, ...]) -> bool:
    """Whether an English past form stands as a participle behind *has*."""
    return scene.prose.language == "en" and any(f.shape == "finite" for f in forms) and (
        scene.lower[k].endswith("ed") or scene.lower[k] in ("said", "told")
    )  # fmt: skip


def _auxiliary(scene: Scene, k: int, first: int) -> tuple[int, bool]:
    """Where the verb group begins, and whether *ha* is in it."""
    have = scene.speech.sets["have"]
    j = k - 1
    while j >= first and k - j <= 8 and scene.loose(j) and scene.lower[j] not in have:
        j -= 1
    if j >= first and scene.lower[j] not in have:  # *a de son côté dénoncé*
        between = scene.speech.sets.get("between", _NOT_SELF)
        i = j
        while i > max(first, j - 5) and (scene.lower[i] in between or scene.loose(i)) and (
            scene.lower[i] not in have or (scene.lower[i] == "a" and i == j)
        ):  # fmt: skip
            i -= 1
        if i < j and scene.lower[i] in have:
            j = i
    if j >= first and scene.lower[j] in have and scene.inside[j] < 0:
        return j, True
    be = ("è", "e'", "est", "s'est", "sono", "sont")
    if j > first and scene.lower[j] in be and scene.lower[j - 1] in ("si", "s'"):
        return j - 1, True
    return k, False


def _bound(scene: Scene, k: int, first: int, last: int) -> bool:
    """Whether a German form that looks finite is an infinitive: *müsse nun erklären, …*."""
    if not scene.lower[k].endswith("en") or (k + 1 < last and scene.kinds[k + 1] != "p"):
        return False
    for j in range(k - 1, max(first, k - 14) - 1, -1):
        if scene.lower[j] in _MODALS:
            return True
        if scene.is_(j, ",;:"):
            return False
    return False


_MODALS = frozenset(
    "muss müssen müsse musste mussten will wollen wolle wollte wollten soll sollen solle sollte "
    "sollten kann können könne konnte konnten könnte könnten darf dürfen dürfe durfte werde "
    "werden wird würde würden zu".split()
)


def _closing(
    scene: Scene, k: int, form: Form, forms: tuple[Form, ...], first: int, last: int
) -> bool:
    """Whether a German form that is finite too closes its clause as a participle."""
    both = any(one.shape == "participle" and one.verb == form.verb for one in forms)
    closes = k + 1 >= last or scene.kinds[k + 1] in ("p", "coord")
    return both and closes and _clause_aux(scene, k, first, last) not in (None, k)


def _clause_aux(scene: Scene, k: int, first: int, last: int) -> int | None:
    """Where the verb of a German participle begins: its *hat* before it, or itself where that
    stands behind it."""
    have = scene.speech.sets["have"]
    if k + 1 < last and scene.lower[k + 1] in have:
        return k
    for j in range(k - 1, max(first, k - 16) - 1, -1):
        if scene.lower[j] in have:
            return j
        if scene.kinds[j] == "aux" or scene.is_(j, ",;:"):
            return None
    return None


def _tail(scene: Scene, verb: Verb, k: int, last: int, german: bool) -> int | None:
    """Where a verb ends with the words that belong to it; None where they are missing."""
    if not verb.tail:
        return k + 1
    if german and verb.tail[0] not in ("sich", "es"):
        size = len(verb.tail)
        if size > 1 and tuple(scene.lower[max(0, k - size) : k]) == verb.tail:
            return k + 1  # *hat in Aussicht gestellt*
        return k + 1 if _particle(scene, verb, k, last) > 0 else None
    j, size = k + 1, len(verb.tail)
    while j < last and j < k + 3 and scene.loose(j) and scene.lower[j] != verb.tail[0]:
        j += 1
    if verb.tail[-1] == "de":  # *fait état d’un incident*, *da cuenta del hallazgo*
        bent = scene.lower[j + size - 1 : j + size]
        same = tuple(scene.lower[j : j + size - 1]) == verb.tail[:-1]
        return j + size if same and bent and bent[0] in _DE else None
    return j + size if tuple(scene.lower[j : j + size]) == verb.tail else None


def _particle(scene: Scene, verb: Verb, k: int, last: int) -> int:
    """Where the particle of a German verb stands; -1 for nowhere."""
    for j in range(k + 1, min(last, k + 30)):
        after = j + len(verb.tail)
        if scene.lower[j] == verb.tail[0] and (
            after >= last or scene.kinds[after] in ("p", "coord")
        ) and (after == j + 1 or tuple(scene.lower[j:after]) == verb.tail):  # fmt: skip
            return j
        if scene.is_(j, ".;:") and scene.inside[j] < 0:
            break
    return -1


def _noun(scene: Scene, k: int, first: int, pronoun: str) -> bool:
    """Whether a form that looks finite is a noun or an infinitive here (*la denuncia*)."""
    if pronoun:
        return False
    language, low = scene.prose.language, scene.lower[k]
    before = scene.kinds[k - 1] if k > first else ""
    if k == first:
        return (
            language in ("it", "fr", "es", "pt")
            and not scene.prose.text[scene.words[k].end : scene.words[k].end + 1].isspace()
            and "adv" not in scene.kinds[k + 1 : k + 3]  # *Negó, además, que*
        )
    if language == "en" and before in ("aux", "det", "gen", "prep") and low not in ("said", "says"):
        return True
    if language == "en" and low.startswith("continu") and scene.lower[k + 1 : k + 2] == ("to",):
        return True
    if language == "en":
        return low in _NOUNS and (before in ("det", "gen", "prep", "w", "p", "coord", "")) and not (
            k + 1 < len(scene.words) and scene.lower[k + 1] == "that")  # fmt: skip
    if before == "aux" and language != "de":
        return True
    if before == "det" and language != "de":
        if language == "es" and low in ("acusa", "acusan", "acusó", "acusaron"):
            return False  # *los acusa de mentir*
        begins = k - 1 == first or scene.is_(k - 2, ":;,")
        return not (begins and scene.lower[k - 1] in ("lo", "l'", "la", "li"))
    if before == "gen":
        return language != "de"
    return before == "prep" and language != "de" and scene.lower[k - 1] not in _SAYS_SO


_SAYS_SO = frozenset(("per", "según", "segundo", "conforme"))  # *según informó X*


def _plural(scene: Scene, k: int, first: int) -> bool:
    """Whether an English base form has a subject in the plural before it (*medics say*)."""
    if k == first:
        return False
    before = scene.lower[k - 1]
    if before in ("they", "who") or (before.endswith("s") and scene.lower[k + 1 : k + 2] == (
        "that",)):  # fmt: skip
        return True
    if scene.kinds[k - 2] == "det" and before in scene.speech.groups:
        return True  # *the club insist*
    known = before in scene.speech.unnamed or before in scene.speech.people
    return before.endswith("s") and known and scene.lower[k] not in ("state", "report", "note")


class Prefix(NamedTuple):
    """A phrase of the table where it stands: `kind` ``according``, ``whom``, ``said``, ``own`` or
    ``vague``.
    """

    first: int
    last: int
    kind: str


_Sequences = tuple[tuple[tuple[str, ...], str], ...]


@cache
def _sequences(language: str) -> dict[str, dict[str, _Sequences]]:
    """The table's phrases by their first word, then by their second (empty for none), longest
    first, with every bent preposition."""
    speech, bent = SPEECH[language], _BENT.get(language, {})
    made: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for kind in ("vague", "own", "whom", "according", "said"):
        for phrase in getattr(speech, kind):
            *head, tail = _ELISION.findall(phrase)
            for end in bent.get(tail, tail).split():
                words = (*head, end)
                second = words[1] if len(words) > 1 else ""
                made.setdefault(words[0], {}).setdefault(second, []).append((words, kind))
    order = ("vague", "own", "whom", "according", "said")
    return {
        first: {
            second: tuple(sorted(all_, key=lambda one: (-len(one[0]), order.index(one[1]))))
            for second, all_ in seconds.items()
        }
        for first, seconds in made.items()
    }


WHOSE = (
    "angaben",
    "schätzungen",
    "berechnungen",
    "informationen",
    "berichten",
    "einschätzung",
    "erkenntnissen",
)


def _verb(scene: Scene, k: int) -> bool:
    """Whether a verb stands here, its auxiliary and *se* before it (*según ha informado*)."""
    low = scene.lower[k]
    return low in scene.speech.sets["have"] or low in ("se", "lo") or scene.finite(k)


def _so(scene: Scene, k: int, first: int, last: int) -> bool:
    """Whether German *so* leads to a source behind a comma (*…, so die Polizei*)."""
    if k == first or not scene.is_(k - 1, ",–"):
        return False
    found = scene.phrase(k + 1, last)
    if found.last <= found.first or scene.kinds[k + 1] not in ("det", "N", "w"):
        return False
    words = scene.lower[found.first : found.last]
    return any(j in scene.named for j in range(*found)) or any(
        low in scene.speech.sources or low.endswith(scene.speech.compounds) for low in words
    )  # fmt: skip


def prefixes(scene: Scene, first: int, last: int) -> list[Prefix]:
    """*secondo*, *stando a*, *laut*, *according to*: where they stand in a sentence."""
    table = _sequences(scene.prose.language)
    found: list[Prefix] = []
    done = first
    lower, leads = scene.lower, scene.leads(table)
    for k in leads[bisect_left(leads, first) : bisect_left(leads, last)]:
        if scene.inside[k] < 0 and k >= done:
            if lower[k] == "nach" and k + 1 < last and lower[k + 1].endswith(WHOSE) and (
                lower[k + 1] not in WHOSE):  # fmt: skip
                found.append(Prefix(k, k + 1, "according"))  # *nach Polizeiangaben*
                done = k + 2
                continue
            seconds = table[lower[k]]
            second = lower[k + 1] if k + 1 < last else ""
            for words, kind in (*seconds.get(second, ()), *seconds.get("", ())):
                if lower[k : k + len(words)] == words and k + len(words) < last:
                    if kind == "according" and words == ("según",) and _verb(scene, k + 1):
                        continue
                    if words == ("so",) and not _so(scene, k, first, last):
                        continue
                    found.append(Prefix(k, k + len(words), kind))
                    done = k + len(words)
                    break
    return found if len(found) <= _MOST else []
