"""To whom a claim is given: names, roles, sources without a name, and who *lei* is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ultimora.understand.phrases import Phrase, Scene
from ultimora.values.facts import Speaker

_PERSON = {"person": "person", "organisation": "organisation", "place": "organisation"}
_PLURAL = frozenset("they essi esse loro ils elles ellos ellas eles elas".split())
_THINGS = frozenset(("it", "es"))
_STOPS = frozenset(",.;:()”»\"–-“«")


@dataclass
class Person:
    """A person of the dispatch: the fullest form, and what the text says he or she is."""

    text: str
    name: str | None = None
    roles: set[str] = field(default_factory=set)


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
        if scene.facts.names:
            for name in scene.facts.names:
                if name.kind == "person":
                    roles = {word for role in name.roles for word in role.text.lower().split()}
                    self.people[name.name] = Person(name.name, name.id, roles)
            for at, name in scene.named.items():
                if name.kind == "person":
                    self.at[at] = name.name
            return
        runs = list(self._runs())
        for first, last in runs:
            if last - first >= 2:
                self.full.setdefault(scene.words[last - 1].text, scene.text(first, last))
        for first, last in runs:
            roles = self._roles(first, last)
            text = scene.text(first, last)
            if last - first >= 2 and (roles or self._aged(last)):
                self.people.setdefault(text, Person(text)).roles |= roles
        for first, last in runs:
            text = self.full.get(scene.text(first, last), scene.text(first, last))
            if text in self.people:
                self.at.update(dict.fromkeys(range(first, last), text))

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
            while k < size and (kinds[k] == "N" or self._particle(k, size)):
                k += 1
            start = first
            for j in range(first, k):
                if self._title(j, titles):
                    start = j + 1
            if start < k:
                runs.append((start, k))
        return runs

    def _particle(self, k: int, size: int) -> bool:
        low = self.scene.lower[k]
        return (
            low in ("de", "von", "van", "al", "bin", "ben", "el", "der", "da", "dos")
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
        scene, roles = self.scene, set()
        people = scene.speech.people
        k = first - 1
        stop = max(0, first - 10)
        while k >= stop and scene.inside[k] < 0:
            low = scene.lower[k]
            if low in people or self._title(k, people):
                roles.add(low)
                break
            if scene.kinds[k] == "p" and not (k == first - 1 and low == ",") or scene.finite(k):
                break
            k -= 1
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
                governed = k > first and self._governed(k, first)
                if not governed or all(j in self.at for j in range(k, last)):
                    if not governed or self.scene.lower[first] in self.scene.speech.people:
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
        if last + 1 >= end or not scene.is_(last, ",") or scene.kinds[last + 1] != "N":
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
        if all(scene.kinds[k] == "N" for k in range(first, last)):
            return self._bare(first, last, text)
        for k in range(first, last):  # a body's noun and its name: L’organizzazione Alarm Phone
            name = scene.named.get(k)
            if name and name.kind == "organisation" and not self._governed(k, first):
                return Speaker(name.name, self._kind(head, "organisation"), scene.span(first, last),
                               name.id)  # fmt: skip
        definite = first > 0 and scene.kinds[first - 1] == "det" and scene.lower[first - 1] in (
            _DEFINITE)  # fmt: skip
        short = last - first == 1 or not any(
            scene.kinds[k] in ("N", "gen", "prep") for k in range(first + 1, last))  # fmt: skip
        span = scene.span(first, last)
        role = head
        if scene.prose.language in ("en", "de"):
            role = scene.lower[last - 1]
        if definite and role in speech.people:
            fit = [p for p in self.people.values() if role in p.roles]
            if len(fit) == 1 and short:
                return Speaker(fit[0].text, "person", span, fit[0].name, True)
            if short and not fit and role not in speech.unnamed:
                who = self.recent(first)
                if who:
                    return replace(who, span=span, resolved=True)
        if definite and short and role in speech.bodies and self.body:
            return replace(self.body, span=span, resolved=True)
        return Speaker(text, self._kind(role), span)

    def _bare(self, first: int, last: int, text: str) -> Speaker:
        scene = self.scene
        name = scene.named.get(first) or scene.named.get(last - 1)
        if name:
            return Speaker(name.name, _PERSON.get(name.kind, "organisation"),
                           scene.span(first, last), name.id)  # fmt: skip
        full = self.full.get(scene.words[last - 1].text, text) if last - first == 1 else text
        kind = "person" if full in self.people else self._kind(scene.lower[first])
        return Speaker(full, kind, scene.span(first, last))

    def _kind(self, head: str, other: str = "organisation") -> str:
        speech = self.scene.speech
        for words, kind in ((speech.unnamed, "anonymous"), (speech.papers, "document"),
                            (speech.media, "media"), (speech.people, "person")):  # fmt: skip
            if head in words:
                return kind
        return other

    def _made(self, text: str, first: int, last: int, kind: str) -> Speaker:
        person = self.people.get(text) or self.people.get(self.full.get(text, ""))
        span = self.scene.span(first, last)
        if person:
            return Speaker(person.text, "person", span, person.name)
        return Speaker(text, kind, span)

    # ------------------------------------------------------------------------- who is meant

    def recent(self, at: int) -> Speaker | None:
        """The person who spoke last or was the subject of a sentence last."""
        if self.last and self.last.kind == "person" and self.last_at >= self.topic_at:
            return self.last
        return self.topic or (self.last if self.last and self.last.kind == "person" else None)

    def pronoun(self, at: int) -> Speaker | None:
        """Who a pronoun means; None where that is open."""
        low = self.scene.lower[at]
        span = self.scene.span(at, at + 1)
        if low in _THINGS and self.scene.prose.language == "en":
            who = self.body
        elif low in _PLURAL:
            who = self.last
        else:
            who = self.recent(at)
        return replace(who, span=span, resolved=True) if who else None

    def omitted(self, at: int) -> Speaker | None:
        """Who goes on speaking where no subject is said."""
        who = self.last
        if self.topic and self.topic_at > self.last_at:
            who = self.topic
        return replace(who, span=None, resolved=True) if who else None

    def spoke(self, who: Speaker | None, at: int) -> None:
        """Remember who spoke."""
        if who:
            self.last, self.last_at = who, at
            if who.kind == "organisation":
                self.body = who

    def seen(self, first: int, last: int) -> None:
        """Remember the subject of a sentence, for the pronouns of the next."""
        found = next(self.scene.phrases(first, last), None)
        if found is None or self.scene.kinds[found.first] == "pron" or found.first - first > 8:
            return
        who, _ = self.speaker(found, last)
        if who is None or who.resolved:
            return
        if who.kind == "person":
            self.topic, self.topic_at = who, found.first
        elif who.kind == "organisation":
            self.body = who


_GERMAN_ROLES = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef",
    "chefin", "kanzler", "kanzlerin", "vorstand", "trainer", "rätin", "meister", "meisterin",
    "direktor", "direktorin", "sekretär", "sekretärin", "leiter", "leiterin", "anwalt", "anwältin",
)  # fmt: skip
_DEFINITE = frozenset(
    "il lo la l' i gli le the el los las der die das dem den o a os as lo stesso".split()
)
