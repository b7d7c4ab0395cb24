"""The words of a dispatch by what they do, and where a noun phrase ends, without a tagger."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from ultimora.reference.demonyms import demonyms
from ultimora.reference.konjunktiv import SUBJUNCTIVE
from ultimora.reference.speech import Speech
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
_FINITE = {  # endings that only verbs with a subject have
    "it": ("arono", "irono", "erono", "avano", "evano", "ivano", "rà", "ranno", "rebbe", "rebbero"),
    "fr": ("èrent", "aient", "eront", "iront", "erait"),
    "es": ("ó", "aron", "ieron", "aban", "arán", "erán", "irán", "ará"),
    "pt": ("ou", "aram", "eram", "iram", "avam"),
}
_SENTENCE_STOPS = frozenset(";:")


@cache
def _shape(head: str) -> str:
    """The kind of a word that no table has, by its first letter."""
    if head.isalpha():
        return "N" if head.isupper() else "w"
    return "n" if head.isdigit() else "p"


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
        self.quotes: tuple[Quote, ...] = tuple(
            part for quote in quotes(prose) for part in self._parted(quote)
        )
        self.inside = self._inside()
        self._leads: list[int] | None = None
        self.ends = _FINITE.get(prose.language)
        self.infinitive_end = _INFINITIVE.get(prose.language)

    def _parted(self, quote: Quote) -> Iterator[Quote]:
        """*“A – ha detto X –. B”*: the quotation without what the report says in it."""
        text, speech = self.prose.text, self.speech
        start, end = quote.outer
        inner = quote.inner.start
        for found in _DASHED.finditer(text, quote.inner.start, quote.inner.end):
            if found.start() < inner:
                continue
            at = self.prose.words_in(Span(found.start() + 1, quote.inner.end)).start
            at += self.words[at].text in "–—-"
            low = self.lower[at : at + 4]
            told = any(word in speech.forms or word in speech.sets["have"] for word in low[:2])
            told = told and any(word in speech.forms for word in low)
            if not told and low[1:2] not in _WORDS_OF:
                continue
            close = _DASH.search(text, found.end(), min(quote.inner.end, found.end() + 200))
            yield Quote(Span(start, found.start()), Span(inner, found.start()), quote.part, True)
            start = close.end() if close else quote.inner.end
            inner = start
            while inner < quote.inner.end and text[inner] in " .,;:\n":
                inner += 1
            start = max(start, inner - 1)
        if inner < quote.inner.end or start == quote.outer.start:
            yield Quote(Span(start, end), Span(inner, quote.inner.end), quote.part, quote.closed)

    def _kinds(self) -> list[str]:
        kind = self.speech.kind.get
        texts = [word[2] for word in self.words]
        made = [kind(low) or _shape(text[0]) for text, low in zip(texts, self.lower)]  # noqa: B905
        english = self.prose.language == "en"
        starts = {sentence.first for sentence in self.prose.sentences}
        for at in [at for at, text in enumerate(texts) if text[0].isupper()]:
            told, head = made[at], texts[at]
            if at in starts:
                low = self.lower[at]
                gerund = english and low.endswith("ing") and at not in self.named
                if told == "N" and (gerund or low in self.speech.forms or self._begun(at, made)):
                    made[at] = "w"  # *Conclude Alfano: “…”*; *Speaking in Rome, …*
            elif self.lower[at] in _DAYS:
                made[at] = "adv"
            elif told in ("aux", "adv") or self._proper(at, told, head):
                made[at] = "N"
        for at, name in self.named.items():
            if name.kind == "person":
                made[at] = "N"
        if self.prose.language == "de":  # *der 54-Jährige*: one noun
            for at in [at for at, low in enumerate(self.lower) if low.startswith("jährige")]:
                if at > 1 and self.words[at - 1].text == "-":
                    noun = self.words[at].text[0].isupper()
                    made[at - 2 : at + 1] = ["N" if noun else "w"] * 3
        self._adverbials(made)
        if self.prose.language == "it":  # *una prima stima*, *un lungo messaggio*
            for at, low in enumerate(self.lower):
                if low in _ADJECTIVES and made[at] == "prep" and at and made[at - 1] == "det":
                    made[at] = "w"
        if adverb := _ADVERB.get(self.prose.language):
            for at, low in enumerate(self.lower):
                if made[at] == "w" and low.endswith(adverb) and low not in _NO_ADVERB:
                    made[at] = "adv"
        return made

    def _begun(self, at: int, made: list[str]) -> bool:
        """Whether a sentence begins with a participle (*Arrivé sur place*, *Preguntado por*)."""
        ends = _PARTICIPLES.get(self.prose.language)
        return (
            ends is not None
            and self.lower[at].endswith(ends)
            and made[at + 1 : at + 2] == ["prep"]
            and at not in self.named
            and self.lower[at] not in self.speech.sources
            and not self.lower[at].endswith(("té", "tés"))
        )

    def _adverbials(self, made: list[str]) -> None:
        """Mark adverbs of several words; between commas with these (*a, de son côté, démenti*),
        and there a few more words (*le maire, lui, demande*)."""
        table, aside = self.speech.adverbials, self.speech.sets.get("aside", ())
        if not table:
            return
        lower, size = self.lower, len(self.lower)
        for at, low in enumerate(lower):
            seconds = table.get(low)
            if seconds is None and low not in aside:
                continue
            found = (len(one) for one in seconds or () if lower[at : at + len(one)] == one)
            last = at + next(found, 0)
            bracketed = at > 0 and lower[at - 1] == ","
            if last == at:
                last += bracketed and low in aside and lower[at + 1 : at + 2] == (",",)
            for k in range(at, last):
                made[k] = "adv"
            if last > at and bracketed and last < size and lower[last] == ",":
                made[at - 1] = made[last] = "adv"

    def _proper(self, at: int, told: str, head: str) -> bool:
        """Whether an article or preposition with a capital belongs to a name (*D’Alema*, *La
        Russa*)."""
        return (
            (told in ("det", "gen", "prep") and 1 < len(head) < 6 and head[1:].islower())
            or (len(head) == 2 and head[1] in "'’")
        ) and self.words[at - 1][2] not in _LEADS

    @cached_property
    def verbs(self) -> list[int]:
        """The words that may be verbs of saying."""
        forms = self.speech.forms
        french = self.prose.language == "fr"
        return [k for k, low in enumerate(self.lower)
                if low in forms or (french and "-" in low)]  # fmt: skip

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
        people = self.speech.people
        for name in self.facts.names:
            if name.kind == "person" and name.name.lower() in people:
                continue  # *il Papa*, *Bischöfin*: a role
            for mention in name.mentions:
                if mention.form == "name":
                    for at in self.prose.words_in(mention.span):
                        made[at] = name
        for at in [at for at, name in made.items() if name.kind == "person"]:
            if at - 1 not in made and at + 1 in made and made[at + 1] is not made[at] and (
                made[at + 1].kind == "person"
            ):  # fmt: skip
                del made[at]  # *Bischöfin Beate Hofmann*: one beside another is a role
        return made

    @cached_property
    def described(self) -> dict[int, Name]:
        """Whom each word of a description means (*il governatore*), by the names' own rule."""
        made: dict[int, Name] = {}
        for name in self.facts.names:
            for mention in name.mentions:
                if mention.form == "description":
                    for at in self.prose.words_in(mention.span):
                        made[at] = name
        return made

    @cached_property
    def titled(self) -> dict[int, Name]:
        """Whose role a word is that stands beside the name (*il governatore ad interim X*)."""
        return {
            at: name for name in self.facts.names if name.kind == "person"
            for role in name.roles for at in self.prose.words_in(role.span)
        }  # fmt: skip

    @cached_property
    def free(self) -> list[bool]:
        """Of each quotation whether it is no part of a sentence of the report around it."""
        made = []
        for index, quote in enumerate(self.quotes):
            k = self.prose.words_in(quote.outer).start - 1
            begins = k < 0 or self.words[k].start < self.prose.parts[quote.part].span.start
            if begins:
                made.append(True)
                continue
            sign = self.words[k].text if self.kinds[k] == "p" or self.inside[k] >= 0 else ""
            small = self.prose.text[quote.inner.start : quote.inner.start + 1].islower()
            if sign == "," and small:
                behind = self.inside[k - 1] if k else -1
                at, earlier = quote.outer.start, self.quotes[max(0, index - 1)].outer
                near = index > 0 and at - earlier.end < 160
                near = near and self.prose.sentence_at(earlier.start) == self.prose.sentence_at(at)
                made.append(near and behind < 0 and made[index - 1])
            else:
                made.append(bool(sign) and sign in _FREE)
        return made

    def subjunctive(self, first: int, last: int) -> int:
        """The first German verb of reported speech among words, outside of quotations; -1 for
        none."""
        for k in range(first, last):
            if self.lower[k] in SUBJUNCTIVE and self.inside[k] < 0 and (
                self.kinds[k] in _VERBAL and (self.words[k].text[0].islower() or k == first)
            ):  # fmt: skip
                return k
        return -1

    def light(self, at: int) -> bool:
        """Whether a word may stand between a verb and what follows it: an adverb, a time."""
        if self.kinds[at] == "adv" or at in self.timed or self.lower[at] in self.speech.sets["neg"]:
            return True
        adverb = "" if self.prose.language == "en" else "adv"  # *an early election*
        return self.kinds[at] == "det" and at + 1 < len(self.kinds) and (
            self.kinds[at + 1] == adverb or at + 1 in self.timed)  # fmt: skip

    @cached_property
    def timed(self) -> frozenset[int]:
        """The words of times, by the times' own rule."""
        return frozenset(at for time in self.facts.times for at in self.prose.words_in(time.span))

    def leads(self, table: Container[str]) -> list[int]:
        """The words that begin a phrase of a table (always the same one)."""
        if self._leads is None:
            self._leads = [k for k, low in enumerate(self.lower) if low in table]
        return self._leads

    def text(self, first: int, last: int) -> str:
        """The text from one word to another (outside)."""
        return self.prose.text[self.words[first].start : self.words[last - 1].end]

    def span(self, first: int, last: int) -> Span:
        """The same, as a span."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def is_(self, at: int, signs: str) -> bool:
        """Whether a word is one of these signs; none stands before or behind the text."""
        if not 0 <= at < len(self.words):
            return False
        return self.words[at].text in signs and self.kinds[at] == "p"

    def infinitive(self, at: int, end: int) -> bool:
        """Whether an infinitive stands here, its clitics and negation before it."""
        ends, speech = self.infinitive_end, self.speech
        if ends is None:
            return False
        sets = speech.sets
        for k in range(at, min(end, at + 4)):
            if self.kinds[k] in ("w", "aux") and ends.search(self.lower[k]):
                return len(self.lower[k]) > 3 or self.lower[k] in ("far", "dir", "ser", "ver", "ir")
            low = self.lower[k]
            if low not in sets["clitic"] and low not in sets["neg"] and low not in sets["adv"]:
                return False
        return False

    def finite(self, at: int) -> bool:
        """Whether a word is surely a verb with a subject: an auxiliary, or a verb of saying."""
        if at >= len(self.kinds):
            return False
        if self.kinds[at] == "aux":
            return True
        if self.kinds[at] != "w":
            return False
        low = self.lower[at]
        if low in SUBJUNCTIVE and self.prose.language == "de":
            return self.words[at].text[0].islower()
        if low == "legge":  # *un decreto legge*
            return self.lower[at - 1] == "si"
        return low in self.speech.finite or (self.ends is not None and low.endswith(self.ends))

    def phrase(self, at: int, end: int) -> Phrase:
        """The noun phrase that begins here; empty where there is none."""
        kinds, k = self.kinds, at
        while k < end and (kinds[k] in ("det", "adv") or (kinds[k] == "n" and k + 1 < end)):
            k += 1
        if k > at and k < end and kinds[k] == "gen" and kinds[k - 1] in ("det", "n"):
            k -= 1  # *uno dei passeggeri*: the article is the head
        first, run, german = k, 0, self.prose.language == "de"
        low_ = self.lower.__getitem__
        if k < end and kinds[k] in ("det", "n") and k + 1 < end and kinds[k + 1] == "gen":
            k += 1
        english = self.prose.language == "en"
        named = self.named
        while k < end and k - first < 24:
            kind = kinds[k]
            if k > first and k in named and (
                named[k] is named.get(k - 1)  # *des Portals transfermarkt.de*
                or (german and kind == "w" and run and k - 1 not in named)
            ):  # fmt: skip
                k, run = k + 1, run + 1  # the article of *Rete L’Abuso*
                continue
            if kind == "N":
                if k > first and self._parts(k, first):
                    break
                run += 1
            elif kind == "w":
                bound = k > 0 and (
                    kinds[k - 1] in ("det", "gen", "prep") or self.lower[k - 1] in _ADJECTIVES
                )
                over = self.finite(k) or (german and run) or (run > 1 and not self._national(k))
                over = over or low_(k) in _HAVING
                headed = english and run > 1 and self._headed(k, end)
                if k > first and not bound and over and not headed:
                    break
                run = 0
            elif kind == "n":
                if german and run and k + 1 < end and kinds[k + 1] in ("N", "w", "n", "p"):
                    break  # *laut Polizei 35 Hinweise*
                run = 0
            elif kind == "gen" and k > first:
                after = self._joined(k, end, german)
                if after is None:
                    break
                k, run = after, 0
                continue
            elif german and kind == "det" and k > first and self.lower[k] in _GENITIVES and run:
                if self.lower[k] == "der" and kinds[k + 1 : k + 2] == ["w"] and (
                    self.lower[k + 1].endswith("e")
                ):  # fmt: skip
                    break  # *der frühere Trainer*: in the genitive it is *früheren*
                after = self._joined(k - 1, end, german)
                if after is None:
                    break
                k, run = after, 0
                continue
            elif german and self.lower[k] == "für" and run and k + 1 < end and kinds[k + 1] == "N":
                run = 0
            elif kind == "prep" and k > first and self.lower[first] in self.speech.people and not (
                k + 1 < end and (
                    self.lower[k + 1] in self.speech.media or self.lower[k + 1].endswith("anfrage")
                )
            ):  # fmt: skip
                after = self._joined(k, end, german)
                if after is None or (kinds[after] != "N" and kinds[after - 1] != "det"):
                    break
                if self.lower[after] in _CHANNELS or self.lower[after].endswith(_TALKS):
                    break  # *scrive il vescovo in un messaggio*
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
                if german and run and (titled := self._entitled(k, end)):
                    k = titled  # *der Initiative „Freies Ufer“*
                    continue
                if text == "(":
                    close = next((j for j in range(k, min(end, k + 8)) if self.is_(j, ")")), None)
                    if close is None:
                        break
                    k = close + 1
                    continue
                if text == "." and run and (
                    self.lower[k - 1] in _POINTED or len(self.lower[k - 1]) == 1
                ):  # fmt: skip
                    k += 1
                    continue
                if text == "." and k + 1 < end and (
                    self.words[k - 1].end == self.words[k].start
                    and self.words[k].end == self.words[k + 1].start and kinds[k + 1] == "w"
                ):  # fmt: skip
                    k += 2  # *Skuola.net*
                    continue
                break
            else:
                break
            k += 1
        outside = self.inside[first] if first < len(self.inside) else -1
        while k > first and kinds[k - 1] in ("p", "coord") and not self.is_(k - 1, ").") and (
            self.inside[k - 1] == outside
        ):  # fmt: skip
            k -= 1
        return Phrase(first, max(first, k))

    def _entitled(self, k: int, end: int) -> int:
        """Where the quoted name of a body ends that begins here; 0 for none."""
        close = self.title(k) if self.lower[k - 1].endswith(_ENTITLED) else 0
        return close if close <= end else 0

    def title(self, k: int) -> int:
        """Where a name in quotation marks ends that begins here; 0 for none."""
        quote = self.inside[k]
        if quote < 0:
            return 0
        inside = self.prose.words_in(self.quotes[quote].outer)
        short = inside.start == k and len(inside) < _TITLE
        return inside.stop if short and self.words[k + 1].text[0].isupper() else 0

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

    def _national(self, k: int) -> bool:
        """Whether an Italian adjective says of which country a body is that is named before it
        (*il ministero della Salute libanese*)."""
        name = self.named.get(k - 1)
        return (
            self.prose.language == "it" and name is not None and name.kind == "organisation"
            and self.lower[k] in demonyms("it")
        )  # fmt: skip

    def _headed(self, k: int, end: int) -> bool:
        """English puts names before the head: *Norlink Air spokesman X*."""
        return self.lower[k] in self.speech.sources

    def _joined(self, k: int, end: int, german: bool) -> int | None:
        """Where a phrase goes on behind a preposition; None where it does not."""
        j = k + 1
        while j < end and (self.kinds[j] in ("det", "n")):
            j += 1
        if j >= end or self.kinds[j] not in ("N", "w"):
            return None
        if self.lower[k] in ("di", "d'", "de") and self.infinitive(k + 1, end):
            return None
        return j

    def _listed(self, k: int, end: int) -> bool:
        """Whether *e* joins two names."""
        if k + 1 < end and self.lower[k - 1] in self.speech.people and (
            self.lower[k + 1] in self.speech.people
        ):  # fmt: skip
            return True  # *la abogada y activista X*
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
                if kind == "w" and not self._starts(k):
                    k += 1
                    continue
                found = self.phrase(k, last)
                if found.last > found.first:
                    yield found
                k = max(found.last, k + 1)
            elif kind == "pron":
                yield Phrase(k, k + 1)
                k += 1
            elif kind == "p" and self.words[k].text == "(":
                k = next((j + 1 for j in range(k, min(last, k + 60)) if self.is_(j, ")")), k + 1)
            else:
                k += 1

    def _starts(self, k: int) -> bool:
        """Whether a noun phrase may begin at a word without article: verbs do not."""
        if self.finite(k) or (k and self.kinds[k - 1] in ("aux", "clitic")):
            return False
        low, speech = self.lower[k], self.speech
        if self.prose.language == "de":
            return True
        if self.prose.language == "en":
            return not low.endswith(("ed", "ing", "ly"))
        return (
            low in speech.people or low in speech.unnamed or low in speech.bodies
            or low in speech.papers or low in speech.media or low in speech.groups
        )  # fmt: skip

    def clause_start(self, first: int, at: int) -> int:
        """Where the clause begins that a word of a sentence stands in: behind ``;``, ``:``, a dash
        or a quotation."""
        k = at
        while k > first:
            word = self.words[k - 1]
            if word.text in _SENTENCE_STOPS and self.inside[k - 1] < 0:
                break
            if self.inside[k - 1] >= 0 and self.free[self.inside[k - 1]]:
                break
            if word.text == "." and k < at and self.kinds[k] in ("N", "det") and (
                self.lower[k - 2] not in _POINTED and self.words[k].start > word.end
            ):  # fmt: skip
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


_ENTITLED = (
    "initiative", "bündnis", "bündnisses", "verein", "vereins", "verband", "organisation", "gruppe",
    "zeitung", "magazin", "magazins", "sender", "portal", "netzwerk", "netzwerks", "plattform",
    "stiftung", "bewegung", "projekt", "projekts", "partei", "liste", "fraktion", "kampagne",
    "blatt", "zeitschrift", "unternehmen", "band",
)  # fmt: skip
_CHANNELS = frozenset(  # where somebody says something: no more of who it is
    "messaggio videomessaggio nota lettera intervista post video comunicato conferenza audizione "
    "discorso telefonata intervento colloquio message lettre communiqué entretien interview vidéo "
    "tribune conférence discours mensaje carta entrevista rueda comunicado vídeo comparecencia "
    "discurso mitteilung stellungnahme schreiben brief video rede beitrag".split()
)
_TALKS = ("gespräch", "interview", "konferenz", "mitteilung", "botschaft")
_TITLE = 8  # words with their marks that a name in quotation marks has at most
_VERBAL = frozenset(("w", "aux"))
_WORDS_OF = (("parole",), ("mots",), ("palabras",))  # *– le parole del romano –*
_DASHED = re.compile(r"\s[–—-]\s?(?=[^\W\d_])")
_DASH = re.compile(r"\s?[–—-](?=[\s.,;])")
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend "
    "freitagabend vormittag nachmittag".split()
)
_LEADS = frozenset(":“„«\"‹‘'–—-(")
_FREE = frozenset('.!?…:,;–—-”»“"')
_ADJECTIVES = frozenset(  # Italian, before nouns that look like verbs (*una prima stima*)
    "prima secondo seconda lungo nuova ultima ulteriore recente dura ferma netta secca".split()
)
_POINTED = frozenset(
    "corp inc co ltd gov sen rep gen dr mr mrs st jr sr dott prof on lt col".split()
)
_ADVERB: dict[str, str | tuple[str, ...]] = {
    "en": "ly", "it": "mente", "es": "mente", "pt": "mente",
    "fr": tuple("amment emment ellement ivement eusement iquement alement airement ièrement "
                "autement ainement".split()),
}  # fmt: skip
_NO_ADVERB = frozenset(
    "signalement étalement renouvellement ruissellement morcellement "
    "family supply reply ally assembly anomaly monopoly fly july bully rally mente elderly early "
    "daily weekly monthly friendly".split()
)
_PARTICIPLES = {
    "fr": ("é", "ée", "és", "ées"),
    "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
}
_HAVING = frozenset(  # infinitives that no noun phrase has in it
    "haber haberle haberles haberlo haberla haberlos haberse ser estar tener avoir être n'avoir "
    "vouloir pouvoir devoir".split()
)
_GENITIVES = frozenset("der des eines einer seiner seines ihrer ihres".split())
