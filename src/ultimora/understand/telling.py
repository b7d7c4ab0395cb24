"""What all rules about claims share: a dispatch being read, its cues, and what was claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from ultimora.reference.speech import SPEECH, Speech
from ultimora.understand.cues import Cue, Prefix, cues, prefixes
from ultimora.understand.phrases import Phrase, Scene
from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.speakers import Cast
from ultimora.values import Facts, Span
from ultimora.values.facts import Speaker

ASIDE = frozenset(  # after a comma they give the reporter’s circumstances, not what was said
    "dopo nonostante malgrado after amid despite following après malgré suite tras nach wegen "
    "trotz mentre while tandis mientras während alors whereas poi puis "
    "luego contrariamente contrairement entgegen".split()
)
CONTRAST = frozenset("mientras tandis alors mentre while whereas".split())
_THOUGH = frozenset((("though",), ("however",)))
_SINCE = frozenset(("as", "after", "before", "since", "until", "once"))
_WHICH = frozenset((("ce", "que"), ("ce", "qui"), ("ce", "qu'"), ("il", "che"), ("cosa", "che"),
                    ("lo", "que"), ("o", "que")))  # fmt: skip
_GOING = frozenset(  # they have no object that could be taken for who speaks
    "uscendo entrando arrivando partendo sorridendo scherzando piangendo ridendo concludendo "
    "intervenendo parlando rientrando passeggiando".split()
)
OUT_OF = frozenset(("evincersi", "desumersi", "apprendersi"))  # *si evince dal bollettino*
_TO_DO = frozenset((("a",), ("ad",), ("affinché",), ("perché",)))
_WHO = frozenset(("che", "quale", "quali"))
_NOBODY = frozenset("ciò questo quello cela ceci ça esto eso ello".split())
_ASIDES = frozenset((("en", "raison"), ("a", "causa"), ("à", "cause"), ("a", "raíz")))


@cache
def _channels(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for all phrases that name a medium, and the medium of each."""
    channels = SPEECH[language].channels
    media = {phrase: medium for medium, phrases in channels.items() for phrase in phrases}
    longest = sorted(media, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, longest))})(?![^\\W_])"), media


@dataclass
class Draft:
    """A claim in the making."""

    parts: list[Span]
    rule: str
    confidence: float
    speaker: Speaker | None = None
    cue: Span | None = None
    direct: bool = False
    stance: str = "says"
    negated: bool = False
    medium: str = ""
    sentence: int = 0


@dataclass
class Telling:
    """A dispatch while its claims are read, sentence by sentence."""

    scene: Scene
    cast: Cast
    drafts: list[Draft] = field(default_factory=list)
    used: set[int] = field(default_factory=set)  # heads of cues that have their content
    voices: dict[int, Speaker] = field(default_factory=dict)  # who speaks for a verb’s subject
    _cues: dict[int, list[Cue]] = field(default_factory=dict)
    _prefixes: dict[int, list[Prefix]] = field(default_factory=dict)
    _media: dict[int, str] = field(default_factory=dict)
    _left: dict[int, tuple[Phrase | None, int, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, prose: Prose, facts: Facts, speech: Speech) -> Telling:
        """A dispatch before its first sentence is read."""
        scene = Scene(prose, facts, speech)
        return cls(scene, Cast(scene))

    def sentence(self, index: int) -> Sentence:
        """A sentence of the prose."""
        return self.scene.prose.sentences[index]

    def cues(self, index: int) -> list[Cue]:
        """The verbs of saying of a sentence."""
        if index not in self._cues:
            one = self.sentence(index)
            self._cues[index] = cues(self.scene, one.first, one.last)
        return self._cues[index]

    def prefixes(self, index: int) -> list[Prefix]:
        """The phrases like *secondo* of a sentence."""
        if index not in self._prefixes:
            one = self.sentence(index)
            self._prefixes[index] = prefixes(self.scene, one.first, one.last)
        return self._prefixes[index]

    def recent(self) -> list[Draft]:
        """The last claims: all that one sentence can have, and more."""
        return self.drafts[-24:]

    def claim(self, draft: Draft) -> None:
        """Take a claim in, its medium looked up where the sentence names it."""
        draft.medium = draft.medium or self.medium(draft)
        self.drafts.append(draft)
        self.cast.spoke(draft.speaker, self.sentence(draft.sentence).first)

    def nested(self, index: int, cue: Cue) -> bool:
        """Whether a verb stands within what another is said to have said."""
        at = self.scene.words[cue.head].start
        return any(
            part.start <= at < part.end
            for draft in self.drafts[-4:]
            if draft.sentence == index
            for part in draft.parts
        )

    def medium(self, draft: Draft) -> str:
        """How it was said, where the words about the cue tell."""
        at = draft.cue or draft.parts[0]
        index = self.scene.prose.sentence_at(at.start)
        if index not in self._media:
            around = self.scene.prose.span(self.sentence(index))
            text = self.scene.prose.text[around.start : around.end].lower().replace("’", "'")
            pattern, media = _channels(self.scene.prose.language)
            found = pattern.search(text)
            self._media[index] = media[found[0]] if found else ""
        if self._media[index]:
            return self._media[index]
        kind = draft.speaker.kind if draft.speaker else ""
        return kind if kind in ("document", "media") else ""

    # ------------------------------------------------------------------------ subjects

    def left(self, index: int, cue: Cue) -> tuple[Phrase | None, int, str]:
        """The subject before a verb: its phrase, where it begins, and how it was found.

        How: ``near`` (right before the verb), ``apart`` (words or a comma between), ``relative``,
        ``same`` (behind *e*), ``omitted``.
        """
        if cue.head not in self._left:
            self._left[cue.head] = self._find_left(index, cue)
        return self._left[cue.head]

    def _find_left(self, index: int, cue: Cue) -> tuple[Phrase | None, int, str]:
        scene = self.scene
        kinds, first = scene.kinds, self.sentence(index).first
        start = scene.clause_start(first, cue.first)
        end = cue.first
        while end > start and scene.loose(end - 1):
            end -= 1
        if scene.prose.language == "de" and scene.lower[start] == "als":
            start = max(scene.phrase(start + 1, end).last, start + 1)  # *Als Zeuge sagte er …*
        if end <= start:
            return None, start, "omitted"
        free = kinds[end - 1] in ("p", "prep", "coord", "adv")
        if cue.shape == "gerund" and not free and scene.prose.language == "fr":
            own = list(scene.phrases(start, end))
            begin = own[-1].first if own and own[-1].last == end else start
            while begin > start and kinds[begin - 1] == "det":
                begin -= 1
            if begin > start and scene.is_(begin - 1, ","):
                return own[-1], start, "near"  # *…, l’armée affirmant avoir tiré*
        if cue.shape == "gerund" and (free or scene.prose.language != "en"):
            return next(scene.phrases(start, end), None), start, "same"
        if kinds[end - 1] == "rel":
            return self._antecedent(start, self._beside(start, end - 1)), start, "relative"
        if (joined := self._joined(start, end)) and scene.inside[cue.head] < 0:
            return next(self._outside(start, joined), None), start, "same"
        led = self._led(start, end)
        if led:
            return self._antecedent(start, led), start, "relative"
        for k in range(end - 1, max(start - 1, end - 14), -1):  # a clause of its own within
            if scene.inside[k] >= 0:
                continue
            if scene.lower[k] in _SINCE and self._own(k + 1, end):
                start = k + 1
                break
            if (
                (kinds[k] == "sub" and not scene.is_(end - 1, ","))
                or (kinds[k] == "rel" and self._own(k + 1, end))
                or self._contrasted(k, end)
            ):
                if kinds[k] == "sub" and k == end - 1:
                    break
                start = k + 1
                break
        if kinds[end - 1] == "coord" or (kinds[end - 1] == "sub" and cue.first - start > 3):
            return next(self._outside(start, end), None), start, "same"
        timed = scene.timed
        found = [one for one in self._outside(start, end)
                 if one.first not in timed and scene.lower[one.first] not in _NOBODY]  # fmt: skip
        if not found:
            return None, start, "omitted"
        if found[-1].last == end:
            return self._main(found, start, end), start, "near"
        return (found[0] if scene.is_(end - 1, ",") else found[-1]), start, "apart"

    def _outside(self, start: int, end: int) -> Iterator[Phrase]:
        """The noun phrases that no quotation holds."""
        inside = self.scene.inside
        return (one for one in self.scene.phrases(start, end) if inside[one.first] < 0)

    def _joined(self, start: int, end: int) -> int:
        """Where *e* joins a verb to the one before it, words of place and time between (*… e in un
        post ha invitato …*); 0 where it does not."""
        scene, k = self.scene, end - 1
        if scene.prose.language != "it":
            return 0
        low = max(start + 1, end - 14)
        while k > low and not (scene.kinds[k] == "coord" and scene.inside[k] < 0):
            if scene.kinds[k] in ("rel", "sub", "aux") or scene.is_(k, ";:") or scene.finite(k):
                return 0
            k -= 1
        after = k + 1 + scene.is_(k + 1, ",")
        if k <= low or scene.kinds[after] not in ("prep", "adv"):
            return 0
        alone = next(self._outside(after, end), None) is None
        return k if alone and (self.has_verb(start, k) or scene.is_(k + 1, ",")) else 0

    def _led(self, start: int, end: int) -> int:
        """The relative pronoun whose verb has words of place and time before it (*X, che in serata
        ha detto*), 0 for none."""
        scene, k = self.scene, end - 1
        if scene.prose.language != "it":
            return 0
        while k > max(start + 1, end - 12) and scene.kinds[k] != "rel":
            if scene.kinds[k] in ("sub", "aux", "coord") or scene.is_(k, ",;:") or scene.finite(k):
                return 0
            k -= 1
        if scene.lower[k] not in _WHO or not (scene.is_(k - 1, ",") or scene.kinds[k - 1] == "N"):
            return 0
        free = scene.kinds[k + 1] in ("prep", "adv") and scene.inside[k] < 0
        return k if free and next(self._outside(k + 1, end), None) is None else 0

    def _main(self, found: list[Phrase], start: int, end: int) -> Phrase:
        """The subject, where a relative clause without commas stands before the verb (*un uomo che
        ha chiesto l’anonimato ha detto*); German: none in the accusative."""
        scene, last = self.scene, found[-1]
        for r in range(last.first - 1, start, -1):
            if scene.is_(r, ","):
                break
            if scene.kinds[r] == "rel" and self.has_verb(r + 1, last.first):
                before = [one for one in found if one.last <= r]
                return before[-1] if before else last
        return last

    def _contrasted(self, k: int, end: int) -> bool:
        """Whether *mientras que* begins a clause whose subject stands before a comma (*mientras
        que el líder, Juan Gil, dijo*)."""
        scene = self.scene
        return scene.lower[k] in CONTRAST and scene.kinds[k] in ("sub", "rel", "adv") and (
            scene.is_(end - 1, ",") and not self.has_verb(k + 1, end) and not any(
                scene.infinitive(j, j + 1) or scene.lower[j].endswith(("ndo", "ant"))
                for j in range(k + 1, min(k + 3, end))
            )
        )  # fmt: skip

    def contrast(self, first: int, last: int) -> int:
        """The last *mientras que* behind a comma among words; -1 for none."""
        scene = self.scene
        return next(
            (k for k in range(last - 1, first, -1)
             if scene.lower[k] in CONTRAST and scene.is_(k - 1, ",") and scene.inside[k] < 0),
            -1,
        )  # fmt: skip

    def _own(self, start: int, end: int) -> bool:
        """Whether the words behind a relative pronoun are a subject and nothing else."""
        found = list(self.scene.phrases(start, end))
        return len(found) == 1 and found[0].last == end and not self.has_verb(start, end)

    def _governed(self, start: int, end: int) -> Phrase | None:
        """The person or body behind a preposition right before a relative clause (*stato espresso
        dal presidente X, che …*)."""
        scene, best = self.scene, None
        for j in range(max(start, end - 10), end - 1):
            if scene.kinds[j] not in ("prep", "gen") or scene.inside[j] >= 0:
                continue
            one = scene.phrase(j + 1, end)
            if one.last == end and (
                scene.lower[one.first] in scene.speech.sources
                or self.cast.personal(scene.lower[one.first])
                or one.first in self.cast.at
            ):  # fmt: skip
                best = one
                break
        return best

    def _beside(self, start: int, at: int) -> int:
        """Where the words end that a relative clause hangs on, an apposition or a participle in
        commas left out (*le GSIM, affilié à X, qui dit*; *Ana Ruiz, portavoz de X, que dice*)."""
        scene = self.scene
        if scene.prose.language not in ("fr", "es") or not scene.is_(at - 1, ","):
            return at
        comma = next((k for k in range(at - 2, max(start, at - 14), -1) if scene.is_(k, ",")), -1)
        if comma <= start or scene.kinds[comma + 1] != "w" or self.has_verb(comma + 1, at - 1):
            return at
        low = scene.lower[comma + 1]
        made = low.endswith(_MADE) and scene.kinds[comma + 2] in ("prep", "gen")
        role = low in scene.speech.people and comma - 1 in self.cast.at
        return comma + 1 if made or role else at

    def _antecedent(self, start: int, at: int) -> Phrase | None:
        end = at - 1 if at > start and self.scene.is_(at - 1, ",") else at
        governed = self._governed(start, end)
        if governed:
            return governed
        found = [one for one in self.scene.phrases(start, end) if one.last <= end]
        if not found:
            return None
        best = found[-1]
        if best.last - 1 in self.cast.at:  # *la posizione del presidente Fico, che giudica*
            first = best.last - 1
            while first > best.first and self.cast.at.get(first - 1) == self.cast.at[first]:
                first -= 1
            best = Phrase(first, best.last)
        # A name in apposition goes with the role before it.
        if (
            len(found) > 1
            and found[-2].last + 1 == best.first
            and self.scene.is_(best.first - 1, ",")
        ):
            named = all(self.scene.kinds[k] == "N" for k in range(*found[-2]))
            other = self.scene.kinds[best.first] == "w" and named
            return found[-2] if best.first in self.cast.at or other else best
        return best

    def right(self, cue: Cue, end: int) -> Phrase | None:
        """The subject behind a verb (*ha detto ieri ai cronisti il ministro*)."""
        scene, k = self.scene, cue.last
        kinds, speech = scene.kinds, scene.speech
        if cue.clasped and scene.prose.language == "de":  # *hatte der Verband erklärt*
            k, end = cue.first + 1, cue.head
        while k < end:
            if scene.inside[k] >= 0:
                return None
            if scene.light(k):
                k += 1
            elif kinds[k] == "prep":
                found = scene.phrase(k + 1, end)
                named = self.cast.named_in(found)
                if named and scene.lower[found.first] not in speech.media:
                    return named
                if scene.lower[found.last - 1] in speech.media and (
                    kinds[found.last : found.last + 2] == ["N", "det"]
                ):  # fmt: skip
                    k = found.last + 1  # *all’Adnkronos Salute la virologa X*
                    continue
                if found.last > found.first and self._from(cue, k, found):
                    return found
                k = max(found.last, k + 1)
            elif scene.is_(k, ",") and kinds[k - 1] == "N" and k > cue.last + 1:
                close = next((j for j in range(k + 1, min(end, k + 8)) if scene.is_(j, ",")), -1)
                if close < 0 or self.has_verb(k + 1, close):
                    return None
                k = close + 1  # *a raconté à l’AFP, joint par téléphone, un habitant*
            elif kinds[k] in ("det", "N", "n", "pron"):
                found = Phrase(k, k + 1) if kinds[k] == "pron" else scene.phrase(k, end)
                return found if found.last > found.first else None
            elif kinds[k] == "w":
                if scene.lower[k] in speech.sources:
                    return scene.phrase(k, end)
                if (
                    k + 1 < end
                    and (kinds[k + 1] == "det" or scene.lower[k].endswith(("ndo", "ant")))
                    and k < cue.last + 2
                    and not scene.finite(k)
                    and not (scene.lower[k].endswith("ndo") and scene.lower[k] not in _GOING)
                ):
                    k += 1  # *ha detto commossa la direttrice*
                    continue
                return None
            else:
                return None
        return None

    def _from(self, cue: Cue, k: int, found: Phrase) -> bool:
        """*fanno sapere dal ministero*, *spiegano nelle sale operative*: a place that speaks."""
        scene = self.scene
        if cue.verb.lemma in ("heißen es", "leggere", "verlauten") or cue.verb.lemma in OUT_OF:
            return True
        plural = (
            scene.lower[cue.head].endswith("no") or "hanno" in scene.lower[cue.first : cue.last]
        )
        if scene.prose.language != "it" or not plural:
            return False
        return scene.lower[k].startswith(("da", "nelle", "nei", "negli"))

    def subject(self, index: int, cue: Cue) -> tuple[Speaker | None, int, str, float]:
        """Who says it, by the words before the verb: the speaker, where its phrase begins, how,
        and how sure that is."""
        scene, end = self.scene, self.sentence(index).last
        if cue.head in self.voices:
            return self.voices[cue.head], cue.first, "near", 0.9
        if cue.pronoun:
            return self.hung(cue), cue.first, "near", 0.93
        if cue.verb.frames == "f":
            return self._out_of(index, cue), cue.first, "near", 0.9
        phrase, start, how = self.left(index, cue)
        if phrase and how == "apart" and phrase.first == self.sentence(index).first and (
            (scene.kinds[phrase.first] != "N" and scene.prose.language in ("it", "fr", "es"))
            or (
                scene.named.keys().isdisjoint(range(*phrase))
                and self.cast.personal(scene.lower[phrase.first])
            )
        ):  # fmt: skip
            return self.cast.omitted(cue.first, self._plural(cue)), cue.first, "omitted", 0.8
        if phrase is None:
            first = self.sentence(index).first
            if scene.lower[first] == "aus" or (
                scene.lower[first].startswith("da") and scene.kinds[first] == "prep"
            ):
                found = scene.phrase(first + 1, cue.first)
                if found.last > found.first and self._from(cue, first, found):
                    return self.cast.speaker(found, end)[0], first, "near", 0.9
            return self.cast.omitted(cue.first, self._plural(cue)), cue.first, how, 0.8
        if how == "same":
            at = scene.words[start].start
            earlier = [d for d in self.recent() if d.sentence == index and d.speaker and (
                d.cue is None or d.cue.start >= at or cue.shape == "gerund")]  # fmt: skip
            if earlier:
                return earlier[-1].speaker, cue.first, how, 0.92
        who, _ = self.cast.speaker(phrase, cue.first if how == "near" else end)
        if how == "relative" and who and not self.cast.plausible(who):
            who = self.cast.named_before(cue.first) or who
        before = phrase.first
        while before > start and scene.kinds[before - 1] in ("det", "n", "adv"):
            before -= 1
        sure = {"near": 0.95, "relative": 0.9, "apart": 0.9, "same": 0.85}[how]
        return who, before, how, sure

    def _out_of(self, index: int, cue: Cue) -> Speaker | None:
        """*Dal ministero trapela che …*: the source of what comes out."""
        scene, first = self.scene, self.sentence(index).first
        if not scene.lower[first].startswith("da") or scene.kinds[first] != "prep":
            return None
        return self.cast.speaker(scene.phrase(first + 1, cue.first), cue.first)[0]

    def _plural(self, cue: Cue) -> bool:
        """Whether a Romance verb is plural, by its auxiliary or its own ending."""
        low, language = self.scene.lower[cue.first], self.scene.prose.language
        if language == "it":
            return low.endswith("no")
        return language in ("es", "pt") and low.endswith(("n", "m"))

    def hung(self, cue: Cue) -> Speaker | None:
        """Who the pronoun behind a French verb is; nobody for *on*."""
        if cue.pronoun == "on":
            return None
        return self.cast.hung(cue.pronoun, cue.first) or self.cast.omitted(cue.first)

    # ------------------------------------------------------------------------ extents

    def has_verb(self, first: int, last: int) -> bool:
        """Whether there is a finite verb among words, as far as that can be seen."""
        return any(self.scene.inside[k] < 0 and self.scene.finite(k) for k in range(first, last))

    def end(
        self, index: int, start: int, cue: Cue | None, frame: str, limit: int | None = None
    ) -> int:
        """Where content that begins at a word ends: with the sentence or before what comes next."""
        scene = self.scene
        last = limit or self.sentence(index).last
        stops = [last]
        for other in self.cues(index):
            mine = cue is not None and other.head == cue.head
            if other.first > start and not mine and other.verb.frames != "x":
                stop = self._before(index, start, other)
                if stop is not None:
                    stops.append(stop)
                    break
        for prefix in self.prefixes(index):
            aim = scene.lower[prefix.first : prefix.last] == ("per",)  # *…, per un totale di …*
            behind = prefix.first > start and scene.is_(prefix.first - 1, ",")
            if behind and prefix.kind != "said" and not aim:
                at = self.contrast(start, prefix.first)
                stops.append(at - 1 if at > start + 2 else prefix.first - 1)
                break
        last = min(stops)
        for k in range(start, last):
            if scene.inside[k] >= 0 or scene.kinds[k] not in ("p", "rel", "coord"):
                continue
            if scene.kinds[k] == "coord":
                if cue and frame in "tio" and k > start and self._resumes(cue, start, k, last):
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
            if text == ";" and frame in "fb" and not self._told_behind(index, k):
                continue
            if marked and frame == "o" and text == "," and scene.prose.language == "it" and (
                scene.prose.parts[self.sentence(index).part].kind != "paragraph"
            ):  # fmt: skip
                last = k  # a headline: *X respinge l’offerta, “non è alta”*
                break
            if text == ";" or (text == ":" and (marked or self._colon(index, k, last))):
                last = k
                break
            if frame in "io" and text == "," and k + 2 < last and (
                scene.kinds[k + 1] == "coord" and self.has_verb(k + 2, min(k + 10, last))
            ):  # fmt: skip
                last = k
                break
            if frame in "io" and text == "," and k + 2 < last and (
                scene.lower[k + 1] in ASIDE or scene.lower[k + 1 : k + 3] in _ASIDES
            ):  # fmt: skip
                last = k
                break
            if (
                frame in "io"
                and scene.kinds[k] == "rel"
                and k > start + 2
                and scene.is_(k - 1, ",")
            ):
                last = k - 1
                break
            if frame in "io" and scene.kinds[k] == "rel" and k > start + 3 and (
                scene.kinds[k - 1] == "prep" and scene.is_(k - 2, ",")
            ):  # fmt: skip
                last = k - 2
                break
        return self.trimmed(start, last)

    def _resumes(self, cue: Cue, start: int, k: int, last: int) -> bool:
        """Whether *y ha citado*, *et a cité* goes on with what the speaker did: a verb in the
        tense of the verb of saying, which no verb of the content has."""
        scene = self.scene
        if scene.prose.language not in ("es", "fr") or cue.shape != "finite":
            return False
        tense = self._tense(cue.first)
        j = k + 1
        while j < last and scene.loose(j):
            j += 1
        if not tense or j >= last or scene.inside[j] >= 0 or self._tense(j) != tense:
            return False
        return not any(
            self._tense(i) == tense for i in range(start, k) if scene.inside[i] < 0
        ) and (scene.inside[k - 1] >= 0 or self.has_verb(start, k) or cue.verb.frames != "t")

    def _tense(self, k: int) -> str:
        """The tense of a verb, where its form tells it."""
        low, language = self.scene.lower[k], self.scene.prose.language
        if low in _PERFECT:
            return _PERFECT[low]
        if language == "es" and self.scene.kinds[k] == "w":
            return "past" if low in _IRREGULAR or (low.endswith(_PAST) and len(low) > 3) else ""
        return ""

    def _told_behind(self, index: int, k: int) -> bool:
        """Whether somebody is cited behind a sign of a sentence."""
        return any(cue.first > k for cue in self.cues(index)) or any(
            prefix.first > k for prefix in self.prefixes(index)
        )

    def _colon(self, index: int, k: int, last: int) -> bool:
        """Whether what follows a colon is no more of the content."""
        scene = self.scene
        if k + 1 >= len(scene.words) or scene.inside[k + 1] >= 0:
            return True
        return any(cue.first > k for cue in self.cues(index))

    def _before(self, index: int, start: int, cue: Cue) -> int | None:
        """Where content ends before the next verb of saying, None where that is part of it."""
        scene = self.scene
        k = cue.first
        while k > start and scene.loose(k - 1):
            k -= 1
        if k <= start:
            return None
        if scene.prose.language == "de" and cue.clasped and scene.kinds[k - 1] != "coord":
            return None  # *…, sie habe nie gefragt*
        if scene.kinds[k - 1] == "rel":  # …, che ha detto
            return k - 2 if k - 2 > start and scene.is_(k - 2, ",") else None
        if scene.kinds[k - 1] in ("coord", "sub") or scene.lower[k - 1] in _SINCE:
            if scene.lower[k - 1] in _SINCE:
                k -= 1
            while k > start and scene.kinds[k - 1] in ("coord", "sub"):
                k -= 1
            if scene.kinds[k] == "sub" and scene.kinds[k - 1] == "prep":
                k -= 1
            return k - 1 if scene.is_(k - 1, ",") else k
        if cue.verb.lemma == "impegnarsi" and scene.lower[cue.last : cue.last + 1] not in _TO_DO:
            return None
        joined = self._joined(start, k)
        if joined > start:  # *… e, in una nota, ha chiesto*
            return joined - 1 if scene.is_(joined - 1, ",") else joined
        phrase, _, how = self.left(index, cue)
        if scene.is_(k - 1, ",–-"):
            at = self.contrast(start, phrase.first) if phrase and how == "apart" else -1
            return at - 1 if at > start + 1 else k - 1
        if phrase is None or how != "near" or phrase.first <= start:
            return None
        b = phrase.first
        while b > start and scene.kinds[b - 1] in ("det", "n", "adv"):
            b -= 1
        if b - 2 > start and scene.kinds[b - 1] == "rel" and scene.kinds[b - 2] == "sub":
            b -= 1  # *mientras que*
        if b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] in ("coord", "sub") or (
            scene.lower[b - 1] in _SINCE)):  # fmt: skip
            b -= 1
            if scene.kinds[b] == "sub" and scene.kinds[b - 1] == "prep":  # *in quanto*
                b -= 1
            while b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] == "coord"):
                b -= 1
            return b
        return None

    def trimmed(self, first: int, last: int) -> int:
        """The end of words without the signs behind them."""
        scene = self.scene
        while (
            last > first
            and scene.kinds[last - 1] == "p"
            and scene.words[last - 1].text in ".,;:–—-"
        ):
            last -= 1
        return last

    def content(self, first: int, last: int) -> tuple[list[Span], bool]:
        """The span of content, and whether it is a quotation and nothing else."""
        scene = self.scene
        last = self.trimmed(first, last)
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


_MADE = ("é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida")
_PERFECT = {"ha": "ha", "han": "han", "a": "a", "ont": "ont", "avait": "avait"}
_IRREGULAR = frozenset("dijo hizo dio puso sostuvo propuso expuso adujo quiso fue".split())
_PAST = ("ó", "aron", "ieron", "eron")
_FUTURE = ("rà", "ranno", "remo", "rò")


def stance(telling: Telling, cue: Cue, said: str) -> str:
    """A verb's stance; where it may promise, it does when the content is of the future."""
    told, _, other = cue.verb.stance.partition("/")
    if other and any(word.endswith(_FUTURE) for word in said.lower().split()):
        return other
    return told
