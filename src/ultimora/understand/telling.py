"""What all rules about claims share: a dispatch being read, its cues, and what was claimed."""

from __future__ import annotations

import re
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
OUT_OF = frozenset(("evincersi", "desumersi", "apprendersi"))  # *si evince dal bollettino*


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
    # The subject before a verb by its head, once it was sought.
    subjects: dict[int, tuple[Phrase | None, int, str]] = field(default_factory=dict)
    voices: dict[int, Speaker] = field(default_factory=dict)  # who speaks for a verb’s subject
    _cues: dict[int, list[Cue]] = field(default_factory=dict)
    _prefixes: dict[int, list[Prefix]] = field(default_factory=dict)
    _media: dict[int, str] = field(default_factory=dict)

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

    def hung(self, cue: Cue) -> Speaker | None:
        """Who the pronoun behind a French verb is; nobody for *on*."""
        if cue.pronoun == "on":
            return None
        return self.cast.hung(cue.pronoun, cue.first) or self.cast.omitted(cue.first)

    def has_verb(self, first: int, last: int) -> bool:
        """Whether there is a finite verb among words, as far as that can be seen."""
        return any(self.scene.inside[k] < 0 and self.scene.finite(k) for k in range(first, last))


_FUTURE = ("rà", "ranno", "remo", "rò")


def stance(telling: Telling, cue: Cue, said: str) -> str:
    """A verb's stance; where it may promise, it does when the content is of the future."""
    told, _, other = cue.verb.stance.partition("/")
    if other and any(word.endswith(_FUTURE) for word in said.lower().split()):
        return other
    return told
