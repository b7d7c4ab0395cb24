"""To whom a claim is given: names, roles, sources without a name, and who *lei* is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from ultimora.understand.phrases import Phrase, Scene
from ultimora.values.facts import Name, Speaker

_FAR = 200  # words back in a paragraph that a noun may point to
_MANY = 60
_PERSON = {"person": "person", "organisation": "organisation", "place": "organisation"}
_PLURAL = frozenset("they essi esse loro ils elles ellos ellas eles elas".split())
_THINGS = frozenset(("it", "es"))
_STOPS = frozenset(',.;:()”»"–-“«')


@dataclass
class Person:
    """A person of the dispatch: the fullest form, and what the text says he or she is."""

    text: str
    name: str | None = None
    roles: set[str] = field(default_factory=set)
    gender: str = ""


class Cast:
    """The persons of a dispatch, and who spoke or was spoken of last.

    `last` and `topic` are moved by who reads the sentences in order.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.last: Speaker | None = None
        self.last_at = -1
        self.topic: Speaker | None = None
        self.topic_at = -1
        self.body: Speaker | None = None
        self.full: dict[str, str] = {}
        self.people: dict[str, Person] = {}
        self.at: dict[int, str] = {}  # the person that a word belongs to
        self._meet()

    def _meet(self) -> None:
        """Find the persons: by the names' own rule, or runs of capitals beside a role."""
        scene = self.scene
        self._named_people()
        if scene.facts.names:
            return
        self._guessed_people()

    def _named_people(self) -> None:
        scene = self.scene
        if scene.facts.names:
            for name in scene.facts.names:
                if name.kind == "person":
                    roles = {word for role in name.roles for word in role.text.lower().split()}
                    self.people[name.name] = Person(name.name, name.id, roles)
            for at, name in scene.named.items():
                if name.kind == "person":
                    self.at[at] = name.name
                    if at - 1 not in scene.named:
                        last = at + 1
                        while scene.named.get(last) is name:
                            last += 1
                        person = self.people[name.name]
                        person.roles |= self._roles(at, last)
                        person.gender = person.gender or self._gender(at)

    def _gender(self, first: int) -> str:
        """By the article before a name’s role: *la ministra X*."""
        scene = self.scene
        for k in range(first - 1, max(-1, first - 8), -1):
            low = scene.lower[k]
            if low in ("spokesman", "chairman", "mr", "lord", "sir"):
                return "m"
            if low in ("spokeswoman", "chairwoman", "mrs", "ms", "lady"):
                return "f"
            if low in ("la", "una", "une", "die", "eine"):
                return "f"
            if low in ("il", "lo", "un", "le", "el", "der", "ein"):
                return "m"
            if scene.kinds[k] in ("aux", "prep", "p") and low != ",":
                return ""
        return ""

    def _guessed_people(self) -> None:
        scene = self.scene
        runs = list(self._runs())
        self._acronyms(runs)
        for first, last in runs:
            if last - first >= 2 and scene.prose.language != "de":
                self.full.setdefault(scene.words[last - 1].text, scene.text(first, last))
        for first, last in runs:
            if last - first < 2:
                continue
            roles = self._roles(first, last)
            text = scene.text(first, last)
            if roles or self._aged(last):
                person = self.people.setdefault(text, Person(text))
                person.roles |= roles
                person.gender = person.gender or self._gender(first)
                self.full.setdefault(scene.words[last - 1].text, text)
        for first, last in runs:
            text = self.full.get(scene.text(first, last), scene.text(first, last))
            if text in self.people:
                self.at.update(dict.fromkeys(range(first, last), text))

    def _acronyms(self, runs: list[tuple[int, int]]) -> None:
        """*Rapid Support Forces (RSF)*: the short form stands for the full one."""
        scene = self.scene
        for first, last in runs:
            if last + 2 < len(scene.words) and scene.is_(last, "(") and scene.is_(last + 2, ")"):
                short = scene.words[last + 1].text
                if short.isupper() and 1 < len(short) <= 8 and last - first > 1:
                    self.full.setdefault(short, scene.text(first, last))

    def named_in(self, phrase: Phrase) -> Phrase | None:
        """A person's name behind a noun that is none of it (*nel dopo gara Gian Piero X*)."""
        scene = self.scene
        for k in range(phrase.first + 1, phrase.last):
            if scene.kinds[k] == "N" and scene.kinds[k - 1] in ("w", "N") and (
                (k in self.at and self.at.get(k - 1) != self.at[k])
                or (scene.kinds[k - 1] == "w" and k + 1 < phrase.last and scene.kinds[k + 1] == "N"
                and scene.lower[phrase.first] not in scene.speech.people)
            ):  # fmt: skip
                last = k + 1
                while last < phrase.last and scene.kinds[last] == "N":
                    last += 1
                return Phrase(k, last)
        return None

    def _runs(self) -> list[tuple[int, int]]:
        """Runs of words with a capital, titles cut off in front."""
        scene, kinds, size = self.scene, self.scene.kinds, len(self.scene.words)
        titles = scene.speech.people
        runs, k = [], 0
        while k < size:
            if kinds[k] != "N":
                k += 1
                continue
            first = k
            k += 1
            while k < size and scene.words[k].start - scene.words[k - 1].end < 2 and (
                kinds[k] == "N" or self._particle(k, size) or self._initial(k, size)
            ):  # fmt: skip
                k += 1
            start = first
            for j in range(first, k):
                if self._title(j, titles) or (
                    scene.lower[j] in scene.speech.media and j + 2 < k and j == first
                ):  # fmt: skip
                    start = j + 1
            if start < k:
                runs.append((start, k))
        return runs

    def _initial(self, k: int, size: int) -> bool:
        """The point of *George W. Bush*."""
        words = self.scene.words
        return words[k].text == "." and len(words[k - 1].text) == 1 and k + 1 < size and (
            self.scene.kinds[k + 1] == "N")  # fmt: skip

    def _particle(self, k: int, size: int) -> bool:
        low = self.scene.lower[k]
        return (
            low in ("de", "von", "van", "al", "bin", "ben", "el", "dos")
            and k + 1 < size
            and self.scene.kinds[k + 1] == "N"
            and self.scene.prose.language not in ("es", "pt")
            and not (low in ("de", "da") and self.scene.prose.language in ("fr", "it"))
        )

    def _title(self, k: int, titles: frozenset[str]) -> bool:
        low = self.scene.lower[k]
        if low in titles:
            return True
        return self.scene.prose.language == "de" and low.endswith(_GERMAN_ROLES)

    def _roles(self, first: int, last: int) -> set[str]:
        """Role nouns in front of a name, or in apposition behind it."""
        scene = self.scene
        roles: set[str] = set()
        people = scene.speech.people
        k = first - 1
        if k >= 0 and scene.kinds[k] in ("prep", "gen", "sub", "coord", "aux"):
            return self._behind(last, roles)
        if k >= 1 and scene.kinds[k] == "det" and scene.kinds[k - 1] in ("prep", "gen"):
            return self._behind(last, roles)
        stop = max(0, first - 10)
        plain = 0
        while k >= stop and scene.inside[k] < 0:
            low = scene.lower[k]
            if scene.kinds[k] == "w" and low not in people:
                plain += k > 0 and scene.kinds[k - 1] not in ("gen", "det", "prep")
                if plain > 1 and scene.prose.language != "en":
                    break
            if low in people or self._title(k, people):
                roles.add(low)
                break
            if (scene.kinds[k] == "p" and not (k == first - 1 and low == ",")) or scene.finite(k):
                break
            k -= 1
        return self._behind(last, roles)

    def _behind(self, last: int, roles: set[str]) -> set[str]:
        """With the role in apposition behind a name: *X, segretario della Fiom*."""
        scene, people = self.scene, self.scene.speech.people
        if last + 1 < len(scene.words) and scene.is_(last, ",("):
            for k in range(last + 1, min(last + 5, len(scene.words))):
                if scene.lower[k] in people or self._title(k, people):
                    roles.add(scene.lower[k])
                    break
                if scene.kinds[k] in ("p", "aux", "rel", "prep"):
                    break
        return roles

    def _aged(self, last: int) -> bool:
        """*X, 52 anni*; *X, 52,*: who has an age is a person."""
        scene = self.scene
        if last + 2 >= len(scene.words) or not scene.is_(last, ",("):
            return False
        return scene.kinds[last + 1] == "n" and len(scene.words[last + 1].text) == 2

    # ------------------------------------------------------------------ from words to a speaker

    def speaker(self, phrase: Phrase, end: int) -> tuple[Speaker | None, int]:
        """Who a noun phrase is, an apposition taken in, and the word behind it.

        `end` is where the sentence ends. None where only a pronoun stands that leads nowhere.
        """
        scene = self.scene
        first, last = phrase
        if last <= first:
            return None, last
        if last - first > 2 and scene.is_(last - 1, ")"):  # *Luca Neri (Pd)*
            cut = next((k for k in range(first, last) if scene.is_(k, "(")), last)
            if cut > first:
                return self.speaker(Phrase(first, cut), cut)[0], last
        if scene.kinds[first] == "pron":
            return self.pronoun(first), last
        person = self._person(first, last)
        if person:
            at, text = person
            return self._made(text, at, last, "person"), last
        after = self._apposed(last, end)
        if after:
            at, close, text = after
            return self._made(text, at, close, "person"), close
        return self._described(first, last), last

    def _person(self, first: int, last: int) -> tuple[int, str] | None:
        """The person whose name ends a phrase, or stands in it behind no preposition."""
        for k in range(first, last):
            if k in self.at and (k == first or self.at.get(k - 1) != self.at[k]):
                if not (k > first and self._governed(k, first)):
                    return k, self.at[k]
                role = self.scene.lower[first] in self.scene.speech.people
                if role and all(j in self.at for j in range(k, last)):
                    return k, self.at[k]
        return None

    def _governed(self, k: int, first: int) -> bool:
        kinds = self.scene.kinds
        j = k - 1
        while j > first and kinds[j] in ("det", "N", "n"):
            j -= 1
        return kinds[j] in ("gen", "prep")

    def _apposed(self, last: int, end: int) -> tuple[int, int, str] | None:
        """*il ministro, Hakan Fidan,*: a name in apposition behind a comma."""
        scene = self.scene
        if last + 1 >= end or not scene.is_(last, ","):
            return None
        if scene.kinds[last + 1] in ("det", "w"):
            inner = scene.phrase(last + 1, end)
            person = self._person(*inner) if inner.last > inner.first else None
            close = inner.last
            if person and (close >= end or scene.is_(close, ",.;:")):
                return person[0], close, person[1]
            return None
        if scene.kinds[last + 1] != "N":
            return None
        close = last + 1
        while close < end and (scene.kinds[close] == "N" or (
            self._particle(close, end)
        )):  # fmt: skip
            close += 1
        told = self.at.get(last + 1)
        if close - last < 3 and not told:
            return None
        if close < end and scene.words[close].text not in _STOPS and scene.kinds[close] not in (
            "rel", "aux", "prep", "gen", "w", "coord", "adv", "clitic"
        ):  # fmt: skip
            return None
        return last + 1, close, told or scene.text(last + 1, close)

    def _described(self, first: int, last: int) -> Speaker | None:
        """A source by a description: resolved to a name where it can only be one."""
        scene, speech = self.scene, self.scene.speech
        head = scene.lower[first]
        text = scene.text(first, last)
        definite = first > 0 and scene.lower[first - 1] in _DEFINITE
        if scene.prose.language == "de" and last - first > 1 and self._grouped(head) and (
            not scene.facts.names and all(scene.kinds[k] == "N" for k in range(first, last))
        ):  # fmt: skip
            return Speaker(scene.text(first + 1, last), "organisation", scene.span(first, last))
        alone = last - first == 1 and head in speech.people and definite
        if all(scene.kinds[k] == "N" for k in range(first, last)) and not alone and (
            scene.prose.language != "de" or last - first > 1 or head not in speech.groups
        ):  # fmt: skip
            return self._bare(first, last, text)
        run = last
        while run > first and scene.kinds[run - 1] == "N":
            run -= 1
        if first < run < last and not scene.facts.names and not self._governed(run, first):
            if run == first + 1 and self._grouped(head):
                return Speaker(scene.text(run, last), "organisation", scene.span(first, last))
            plain = scene.kinds[run - 1] == "w" and not self._grouped(head)
            if plain and 2 <= last - run <= 3 and self._kind(head) in ("organisation", "person"):
                return Speaker(scene.text(run, last), "person", scene.span(run, last))
        joined = any(scene.kinds[k] == "coord" for k in range(first, last))
        for k in range(
            first, first if joined else last
        ):  # a body's noun and its name: L’organizzazione Alarm Phone
            name = scene.named.get(k)
            if name and name.kind == "organisation" and not self._governed(k, first):
                return Speaker(name.name, self._kind(head, "organisation"), scene.span(first, last),
                               name.id)  # fmt: skip
        short = last - first == 1 or not any(
            scene.kinds[k] == "N" for k in range(first + 1, last))  # fmt: skip
        if scene.prose.language == "de":
            short = last - first == 1
        span = scene.span(first, last)
        role = head
        if scene.prose.language in ("en", "de"):
            role = scene.lower[last - 1]
        if definite and (role in speech.people or role.endswith(("jährige", "jähriger"))):
            fit = [p for p in self.people.values() if role in p.roles]
            if len(fit) == 1 and short:
                return Speaker(fit[0].text, "person", span, fit[0].name, True)
            if short and not fit and role not in speech.unnamed:
                who = self.meant(first)
                if who:
                    return replace(who, span=span, resolved=True)
        if definite and short and role in speech.groups:
            body = self.group(first)
            if body:
                return replace(body, span=span, resolved=True)
        kind = self._kind(role)
        return Speaker(text, self._kind(head, kind) if role != head else kind, span)

    def _grouped(self, head: str) -> bool:
        """Whether a noun is a body's: *associazione*, *Fahrgastverband*."""
        speech = self.scene.speech
        if self.scene.prose.language == "de":
            return head.endswith(tuple(speech.groups))
        return head in speech.groups or head in speech.bodies

    def _bare(self, first: int, last: int, text: str) -> Speaker:
        scene = self.scene
        name = scene.named.get(first) or scene.named.get(last - 1)
        if name and not any(scene.kinds[k] == "coord" for k in range(first, last)):
            return Speaker(name.name, _PERSON.get(name.kind, "organisation"),
                           scene.span(first, last), name.id)  # fmt: skip
        full = self.full.get(scene.words[last - 1].text, text) if last - first == 1 else text
        speech = scene.speech
        kind = "person" if full in self.people else self._kind(scene.lower[first])
        if kind == "organisation" and 2 <= len(full.split()) <= 3 and not full.isupper() and (
            scene.prose.language != "de" and not scene.facts.names
            and not set(full.lower().split()) & (scene.speech.groups | scene.speech.bodies)
        ):  # fmt: skip
            kind = "media" if set(full.lower().split()) & speech.media else "person"
            # two or three capitals that speak are somebody, as a rule
        return Speaker(full, kind, scene.span(first, last))

    def _kind(self, head: str, other: str = "organisation") -> str:
        speech = self.scene.speech
        if head not in speech.people and other == "organisation":
            other = "media" if head in speech.media else other
        for words, kind in ((speech.unnamed, "anonymous"), (speech.papers, "document"),
                            (speech.media, "media"), (speech.people, "person")):  # fmt: skip
            if head in words:
                return kind
        return other

    def plausible(self, who: Speaker | None) -> bool:
        """Whether somebody can speak, as far as the words tell: a name, or a noun of sources."""
        if who is None or who.name or who.kind != "organisation" or who.resolved:
            return True
        speech = self.scene.speech
        words = who.text.lower().replace("’", "'").replace("'", " ").split()
        known = speech.sources
        if self.scene.prose.language == "de":
            role = any(word.endswith(_GERMAN_ROLES) for word in words)
            return role or bool(known & set(words)) or len(words) > 1
        told = who.text.split()
        return told[0][0].isupper() or bool(known & set(words)) or (
            told[-1][0].isupper() and len(told) > 1
            and speech.kind.get(told[-2].lower()) not in ("gen", "det")
        )  # fmt: skip

    def _made(self, text: str, first: int, last: int, kind: str) -> Speaker:
        person = self.people.get(text) or self.people.get(self.full.get(text, ""))
        span = self.scene.span(first, last)
        if person:
            return Speaker(person.text, "person", span, person.name)
        return Speaker(text, kind, span)

    # ------------------------------------------------------------------------- who is meant

    def recent(self, at: int, gender: str = "") -> Speaker | None:
        """The person who spoke last or was the subject of a sentence last, of a gender if told."""
        spoke = self.last if self.last and self.last.kind == "person" else None
        order = (spoke, self.topic) if self.last_at >= self.topic_at else (self.topic, spoke)
        return next((who for who in order if who and self._fits(who, gender)), None)

    def _fits(self, who: Speaker, gender: str) -> bool:
        person = self.people.get(who.text)
        several = who.text[0].islower() and who.text.split()[0].endswith("s")
        if gender and several and self.scene.prose.language in ("fr", "es", "en", "pt"):
            return False  # *ses avocats*: one does not go on as *il*
        return not gender or person is None or person.gender in ("", gender)

    def group(self, at: int) -> Speaker | None:
        """The body that was named last in the paragraph, else that which is named most before;
        without names, that which spoke last."""
        scene = self.scene
        if not scene.facts.names:
            return self.body
        prose = scene.prose
        here = prose.sentences[prose.sentence_at(scene.words[at].start)].part
        first = prose.words_in(prose.parts[here].span).start
        for k in range(at - 1, max(first, at - _FAR) - 1, -1):
            name = scene.named.get(k)
            if name and name.kind == "organisation":
                return Speaker(name.name, "organisation", scene.span(k, k + 1), name.id)
        start = scene.words[first].start
        before = [name for name in self.bodies if name.span.start < start]
        best = max(before, key=lambda name: len(name.mentions), default=None)
        return Speaker(best.name, "organisation", best.span, best.id) if best else None

    @cached_property
    def bodies(self) -> list[Name]:
        """The first bodies that are named."""
        return [n for n in self.scene.facts.names if n.kind == "organisation"][:_MANY]

    @cached_property
    def guest(self) -> Person | None:
        """Who is named first and most: the one who answers in an interview."""
        if not self.people:
            return None
        times = Counter(self.at.values())
        first = next(iter(self.at.values()), None)
        best = max(self.people, key=lambda text: (times[text], text == first))
        near = first is not None and times[first] >= times[best] - 1
        return self.people[first] if first is not None and near else self.people[best]

    def somebody(self, phrase: Phrase) -> Speaker | None:
        """*el murciano*, *il brasiliano*: an adjective with an article that speaks in quotation
        marks is a person named before."""
        scene = self.scene
        first, last = phrase
        if last - first != 1 or first == 0 or scene.kinds[first] != "w":
            return None
        low, speech = scene.lower[first], scene.speech
        other = low in speech.sources and low not in speech.people
        if scene.lower[first - 1] not in _DEFINITE or other:
            return None
        who = self.meant(first)
        return replace(who, span=scene.span(first, last), resolved=True) if who else None

    def meant(self, at: int) -> Speaker | None:
        """Whom a noun means: of the paragraph's persons who spoke last, or was named last."""
        scene = self.scene
        prose = scene.prose
        part = prose.parts[prose.sentences[prose.sentence_at(scene.words[at].start)].part]
        first = prose.words_in(part.span).start
        who = self.recent(at)
        if who and max(self.last_at, self.topic_at) >= first:
            return who
        for k in range(at - 1, max(first, at - _FAR) - 1, -1):
            if k in self.at:
                person = self.people[self.at[k]]
                return Speaker(person.text, "person", scene.span(k, k + 1), person.name)
        return who

    def pronoun(self, at: int) -> Speaker | None:
        """Who a pronoun means; None where that is open."""
        low = self.scene.lower[at]
        span = self.scene.span(at, at + 1)
        if low in _THINGS and self.scene.prose.language == "en":
            who = self.body
        elif low in _PLURAL:
            who = self.last
        else:
            who = self.recent(at, _GENDER.get(low, ""))
        return replace(who, span=span, resolved=True) if who else None

    def hung(self, pronoun: str) -> Speaker | None:
        """Who a pronoun behind a French verb means (*a-t-elle dit*)."""
        if pronoun in _PLURAL:
            return replace(self.last, span=None, resolved=True) if self.last else None
        who = self.recent(0, _GENDER.get(pronoun, ""))
        return replace(who, span=None, resolved=True) if who else None

    def omitted(self, at: int, plural: bool = False) -> Speaker | None:
        """Who goes on speaking where no subject is said; one person does not in the plural."""
        who = self.last
        if self.topic and self.topic_at > self.last_at and not plural:
            who = self.topic
        if plural and who and who.kind == "person" and who.text[0].isupper():
            return None
        return replace(who, span=None, resolved=True) if who else None

    def spoke(self, who: Speaker | None, at: int) -> None:
        """Remember who spoke."""
        if who:
            self.last, self.last_at = who, at
            if who.kind == "organisation" and who.text[0].isupper():
                self.body = who

    def seen(self, first: int, last: int) -> None:
        """Remember the subject of a sentence, for the pronouns of the next."""
        if self.scene.inside[first] >= 0:
            return
        found = next(self.scene.phrases(first, last), None)
        if found is None or self.scene.kinds[found.first] == "pron" or found.first - first > 8:
            return
        who, _ = self.speaker(found, last)
        if who is None or who.resolved:
            return
        if who.kind == "person":
            self.topic, self.topic_at = who, found.first
        elif who.kind == "organisation" and (
            who.name or (all(self.scene.kinds[k] == "N" for k in range(*found))
            and (found.first > first or found.last - found.first > 1 or who.text.isupper()))
        ):  # fmt: skip
            self.body = who


_GENDER = {
    **dict.fromkeys(("she", "lei", "ella", "elle", "sie", "ela"), "f"),
    **dict.fromkeys(("he", "lui", "egli", "il", "er", "él", "ele"), "m"),
}
_GERMAN_ROLES = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef",
    "chefin", "kanzler", "kanzlerin", "vorstand", "trainer", "rätin", "meister", "meisterin",
    "direktor", "direktorin", "sekretär", "sekretärin", "leiter", "leiterin", "anwalt", "anwältin",
)  # fmt: skip
_DEFINITE = frozenset(
    "il lo la l' i gli le the el los las der die das dem den o a os as lo stesso".split()
)
