"""The words of a dispatch by what they do, and where a noun phrase ends, without a tagger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from ultimora.reference.speech import Form, Speech
from ultimora.understand.prose import Prose
from ultimora.understand.quotes import Quote, quotes
from ultimora.values import Facts, Span
from ultimora.values.facts import Name

_INFINITIVE = {
    "it": re.compile(r"(?:[aei]re|rre|[aei]r(?:si|lo|la|li|le|ne|gli|ci|vi|mi)|[aei]r)$"),
    "fr": re.compile(r"(?:er|ir|re|oir)$"),
    "es": re.compile(r"[aei]r(?:se|lo|la|los|las|le|les)?$"),
    "pt": re.compile(r"[aei]r(?:-se|-lo)?$"),
}
_PARTICLES = frozenset("de del di da von van der den bin ibn al el ben du le la dos".split())
_SENTENCE_STOPS = frozenset(";:")


class Phrase(NamedTuple):
    """A noun phrase: its words without an article in front, `last` outside."""

    first: int
    last: int


class Scene:
    """A dispatch with the kind of each of its words.

    Kinds are those of the table (``det``, ``prep``, …), ``N`` a word with a capital, ``w`` another
    word, ``n`` a number, ``'`` the English genitive, and ``p`` a sign.
    """

    def __init__(self, prose: Prose, facts: Facts, speech: Speech) -> None:
        self.prose, self.facts, self.speech = prose, facts, speech
        self.words, self.lower = prose.words, prose.lower
        self.kinds = self._kinds()
        self.quotes: tuple[Quote, ...] = quotes(prose)
        self.inside = self._inside()
        self.infinitive_end = _INFINITIVE.get(prose.language)

    def _kinds(self) -> list[str]:
        kind = self.speech.kind.get
        made = []
        for word, low in zip(self.words, self.lower, strict=True):
            told = kind(low)
            if told and (told not in ("aux", "adv") or not word.text[0].isupper()):
                made.append(told)
                continue
            head = word.text[0]
            if head.isalpha():
                made.append(told or ("N" if head.isupper() else "w"))
            else:
                made.append("n" if head.isdigit() else "p")
        return made

    def _inside(self) -> list[int]:
        """For each word the quotation that it stands in, -1 for none."""
        made = [-1] * len(self.words)
        for index, quote in enumerate(self.quotes):
            for at in self.prose.words_in(quote.outer):
                made[at] = index
        return made

    @cached_property
    def named(self) -> dict[int, Name]:
        """The name that each word belongs to, by the names' own rule."""
        made: dict[int, Name] = {}
        for name in self.facts.names:
            for mention in name.mentions:
                if mention.form == "name":
                    for at in self.prose.words_in(mention.span):
                        made[at] = name
        return made

    def text(self, first: int, last: int) -> str:
        """The text from one word to another (outside)."""
        return self.prose.text[self.words[first].start : self.words[last - 1].end]

    def span(self, first: int, last: int) -> Span:
        """The same, as a span."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def is_(self, at: int, signs: str) -> bool:
        """Whether a word is one of these signs."""
        return self.words[at].text in signs and self.kinds[at] == "p"

    def infinitive(self, at: int, end: int) -> bool:
        """Whether an infinitive stands here, its clitics and negation before it."""
        ends, speech = self.infinitive_end, self.speech
        if ends is None:
            return False
        loose = speech.sets["clitic"] | speech.sets["neg"] | speech.sets["adv"]
        for k in range(at, min(end, at + 4)):
            if self.kinds[k] in ("w", "aux") and ends.search(self.lower[k]):
                return len(self.lower[k]) > 3 or self.lower[k] in ("far", "dir", "ser", "ver", "ir")
            if self.lower[k] not in loose:
                return False
        return False

    def finite(self, at: int) -> bool:
        """Whether a word is surely a verb with a subject: an auxiliary, or a verb of saying."""
        if self.kinds[at] == "aux":
            return True
        forms: tuple[Form, ...] = self.speech.forms.get(self.lower[at], ())
        return self.kinds[at] == "w" and any(form.shape == "finite" for form in forms)

    def phrase(self, at: int, end: int) -> Phrase:
        """The noun phrase that begins here; empty where there is none."""
        kinds, k = self.kinds, at
        while k < end and (kinds[k] in ("det", "adv") or (kinds[k] == "n" and k + 1 < end)):
            k += 1
        first, run, german = k, 0, self.prose.language == "de"
        english = self.prose.language == "en"
        while k < end and k - first < 24:
            kind = kinds[k]
            if kind == "N":
                if k > first and self._parts(k, first):
                    break
                run += 1
            elif kind == "w":
                if k > first and (self.finite(k) or run > 1 or (german and run)):
                    if not (english and run > 1 and self._headed(k, end)):
                        break
                run = 0
            elif kind == "n":
                run = 0
            elif kind == "gen" and k > first:
                after = self._joined(k, end, german)
                if after is None:
                    break
                k, run = after, 0
                continue
            elif german and kind == "det" and k > first and self.lower[k] in _GENITIVES and run:
                after = self._joined(k - 1, end, german)
                if after is None:
                    break
                k, run = after, 0
                continue
            elif kind == "prep" and k > first and self.lower[first] in self.speech.people:
                after = self._joined(k, end, german)
                if after is None or kinds[after] != "N":
                    break
                k, run = after, 0
                continue
            elif kind == "coord" and k > first and self._listed(k, end):
                k += 1
                while kinds[k] == "det":
                    k += 1
                run = 0
                continue
            elif kind == "p" and k > first:
                text = self.words[k].text
                if text == "(":
                    close = next((j for j in range(k, min(end, k + 8)) if self.is_(j, ")")), None)
                    if close is None:
                        break
                    k = close + 1
                    continue
                if text == "." and k + 1 < end and kinds[k + 1] == "N" and run:
                    k += 1
                    continue
                break
            else:
                break
            k += 1
        while k > first and kinds[k - 1] in ("p", "coord") and not self.is_(k - 1, ")"):
            k -= 1
        return Phrase(first, max(first, k))

    def _parts(self, k: int, first: int) -> bool:
        """Whether a new name begins behind another: an agency's or all in capitals."""
        before, word = self.words[k - 1].text, self.words[k].text
        return (
            self.lower[k - 1] in self.speech.media
            and self.kinds[k - 1] == "N"
            and k - 1 == first
            and not word.isupper()
            and before != word
        )

    def _headed(self, k: int, end: int) -> bool:
        """English puts names before the head: *Norlink Air spokesman X*."""
        return self.lower[k] in self.speech.people or self.lower[k] in self.speech.unnamed

    def _joined(self, k: int, end: int, german: bool) -> int | None:
        """Where a phrase goes on behind a preposition; None where it does not."""
        j = k + 1
        while j < end and (self.kinds[j] in ("det", "n")):
            j += 1
        if j >= end or self.kinds[j] not in ("N", "w") or self.infinitive(k + 1, end):
            return None
        return j

    def _listed(self, k: int, end: int) -> bool:
        """Whether *e* joins two names."""
        if self.kinds[k - 1] != "N" or k + 1 >= end:
            return False
        j = k + 1
        while j < end and self.kinds[j] == "det":
            j += 1
        return j < end and self.kinds[j] == "N"

    def phrases(self, first: int, last: int) -> Iterator[Phrase]:
        """The noun phrases that no preposition governs, from left to right."""
        k, kinds = first, self.kinds
        while k < last:
            kind = kinds[k]
            if kind in ("prep", "gen"):
                k = max(self.phrase(k + 1, last).last, k + 1)
            elif kind in ("det", "N", "w", "n"):
                found = self.phrase(k, last)
                if found.last > found.first:
                    yield found
                k = max(found.last, k + 1)
            elif kind == "pron":
                yield Phrase(k, k + 1)
                k += 1
            else:
                k += 1

    def clause_start(self, first: int, at: int) -> int:
        """Where the clause begins that a word of a sentence stands in: behind ``;``, ``:``, a dash
        or a quotation."""
        k = at
        while k > first:
            word = self.words[k - 1]
            if word.text in _SENTENCE_STOPS or self.inside[k - 1] >= 0:
                break
            if word.text in "–—-" and word.start > self.words[k - 2].end:
                break
            k -= 1
        return k

    def loose(self, at: int) -> bool:
        """Whether a word may stand between a verb and what belongs to it."""
        sets = self.speech.sets
        low = self.lower[at]
        return self.kinds[at] == "adv" or low in sets["clitic"] or low in sets["neg"]


_GENITIVES = frozenset("der des eines einer seiner seines ihrer ihres".split())
