"""What all rules about claims share: a dispatch being read, its cues, and what was claimed."""

from __future__ import annotations

from dataclasses import dataclass, field

from ultimora.reference.speech import Speech
from ultimora.understand.cues import Cue, Prefix, cues, prefixes
from ultimora.understand.phrases import Phrase, Scene
from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.speakers import Cast
from ultimora.values import Facts, Span
from ultimora.values.facts import Speaker

_GERUND = frozenset(("gerund",))


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
    _cues: dict[int, list[Cue]] = field(default_factory=dict)
    _prefixes: dict[int, list[Prefix]] = field(default_factory=dict)

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

    def claim(self, draft: Draft) -> None:
        """Take a claim in, its medium looked up where the sentence names it."""
        draft.medium = draft.medium or self.medium(draft)
        self.drafts.append(draft)
        self.cast.spoke(draft.speaker, self.sentence(draft.sentence).first)

    def medium(self, draft: Draft) -> str:
        """How it was said, where the words about the cue tell."""
        at = draft.cue or draft.parts[0]
        sentence = self.sentence(self.scene.prose.sentence_at(at.start))
        around = self.scene.prose.span(sentence)
        text = self.scene.prose.text[around.start : around.end].lower().replace("’", "'")
        for medium, phrases in self.scene.speech.channels.items():
            for phrase in phrases:
                found = text.find(phrase)
                if found >= 0 and not text[found + len(phrase) : found + len(phrase) + 1].isalnum():
                    return medium
        kind = draft.speaker.kind if draft.speaker else ""
        return kind if kind in ("document", "media") else ""

    # ------------------------------------------------------------------------ subjects

    def left(self, index: int, cue: Cue) -> tuple[Phrase | None, int, str]:
        """The subject before a verb: its phrase, where it begins, and how it was found.

        How: ``near`` (right before the verb), ``apart`` (words or a comma between), ``relative``,
        ``same`` (behind *e*), ``omitted``.
        """
        scene = self.scene
        kinds, first = scene.kinds, self.sentence(index).first
        start = scene.clause_start(first, cue.first)
        end = cue.first
        while end > start and scene.loose(end - 1):
            end -= 1
        if end == start:
            return None, start, "omitted"
        if kinds[end - 1] == "rel":
            return self._antecedent(start, end - 1), start, "relative"
        for k in range(end - 1, max(start - 1, end - 14), -1):  # a clause of its own within
            if kinds[k] == "sub" or (kinds[k] == "rel" and self._own(k + 1, end)):
                start = k + 1
                break
        if kinds[end - 1] == "coord":
            first_one = next(scene.phrases(start, end), None)
            return first_one, start, "same"
        found = list(scene.phrases(start, end))
        if not found:
            return None, start, "omitted"
        if found[-1].last == end:
            return found[-1], start, "near"
        return (found[0] if scene.is_(end - 1, ",") else found[-1]), start, "apart"

    def _own(self, start: int, end: int) -> bool:
        """Whether the words behind a relative pronoun are a subject and nothing else."""
        found = list(self.scene.phrases(start, end))
        return len(found) == 1 and found[0].last == end

    def _antecedent(self, start: int, at: int) -> Phrase | None:
        end = at - 1 if at > start and self.scene.is_(at - 1, ",") else at
        found = [one for one in self.scene.phrases(start, end) if one.last <= end]
        if not found:
            return None
        best = found[-1]
        # A name in apposition goes with the role before it.
        if len(found) > 1 and found[-2].last + 1 == best.first and self.scene.is_(best.first - 1, ","):
            return found[-2] if best.first in self.cast.at else best
        return best

    def right(self, cue: Cue, end: int) -> Phrase | None:
        """The subject behind a verb (*ha detto ieri ai cronisti il ministro*)."""
        scene, k = self.scene, cue.last
        kinds, speech = scene.kinds, scene.speech
        while k < end:
            if scene.inside[k] >= 0:
                return None
            if scene.loose(k):
                k += 1
            elif kinds[k] == "prep":
                k = max(scene.phrase(k + 1, end).last, k + 1)
            elif kinds[k] in ("det", "N", "n", "pron"):
                found = Phrase(k, k + 1) if kinds[k] == "pron" else scene.phrase(k, end)
                return found if found.last > found.first else None
            elif kinds[k] == "w":
                known = speech.people | speech.bodies | speech.unnamed | speech.papers | speech.media
                if scene.lower[k] in known:
                    return scene.phrase(k, end)
                return None
            else:
                return None
        return None

    def subject(self, index: int, cue: Cue) -> tuple[Speaker | None, int, str, float]:
        """Who says it, by the words before the verb: the speaker, where its phrase begins, how,
        and how sure that is."""
        scene, end = self.scene, self.sentence(index).last
        if cue.pronoun:
            return self._hung(cue), cue.first, "near", 0.93
        phrase, start, how = self.left(index, cue)
        if phrase is None:
            return self.cast.omitted(cue.first), cue.first, how, 0.8
        if how == "same":
            earlier = [d for d in self.drafts if d.sentence == index and d.speaker]
            if earlier:
                return earlier[-1].speaker, cue.first, how, 0.92
        who, _ = self.cast.speaker(phrase, cue.first if how == "near" else end)
        before = phrase.first
        while before > start and scene.kinds[before - 1] in ("det", "n", "adv"):
            before -= 1
        sure = {"near": 0.95, "relative": 0.9, "apart": 0.9, "same": 0.85}[how]
        return who, before, how, sure

    def _hung(self, cue: Cue) -> Speaker | None:
        if cue.pronoun == "on":
            return None
        return self.cast.omitted(cue.first)

    # ------------------------------------------------------------------------ extents

    def has_verb(self, first: int, last: int) -> bool:
        """Whether there is a finite verb among words, as far as that can be seen."""
        return any(self.scene.inside[k] < 0 and self.scene.finite(k) for k in range(first, last))

    def end(self, index: int, start: int, cue: Cue | None, frame: str, limit: int | None = None) -> int:
        """Where content that begins at a word ends: with the sentence or before what comes next."""
        scene = self.scene
        last = limit or self.sentence(index).last
        stops = [last]
        for other in self.cues(index):
            if other.first > start and (cue is None or other.head != cue.head):
                stop = self._before(index, start, other)
                if stop is not None:
                    stops.append(stop)
                    break
        for prefix in self.prefixes(index):
            if prefix.first > start and scene.is_(prefix.first - 1, ",") and prefix.kind != "said":
                stops.append(prefix.first - 1)
                break
        last = min(stops)
        for k in range(start, last):
            if scene.inside[k] >= 0 or scene.kinds[k] not in ("p", "rel"):
                continue
            text = scene.words[k].text
            if text == ";" or (text == ":" and self._colon(index, k, last)):
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
        return self.trimmed(start, last)

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
        if scene.kinds[k - 1] == "rel":  # …, che ha detto
            return k - 2 if k - 2 > start and scene.is_(k - 2, ",") else None
        if scene.kinds[k - 1] == "coord":
            k -= 1
            return k - 1 if scene.is_(k - 1, ",") else k
        if scene.is_(k - 1, ",–-"):
            return k - 1
        phrase, begins, how = self.left(index, cue)
        if phrase is None or how != "near" or phrase.first <= start:
            return None
        b = phrase.first
        while b > start and scene.kinds[b - 1] in ("det", "n", "adv"):
            b -= 1
        if b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] in ("coord", "sub")):
            b -= 1
            while b - 1 > start and (scene.is_(b - 1, ",") or scene.kinds[b - 1] == "coord"):
                b -= 1
            return b
        return None

    def trimmed(self, first: int, last: int) -> int:
        """The end of words without the signs behind them."""
        scene = self.scene
        while last > first and scene.kinds[last - 1] == "p" and scene.words[last - 1].text in ".,;:–—-":
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
