"""To whom a claim is given: names, roles, sources without a name, and who *lei* is."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import replace
from functools import cached_property

from ultimora.reference.offices import PARTIES
from ultimora.understand.kinds import (
    DEFINITE,
    articled,
    circular,
    gender_of,
    grouped,
    kind_of,
    personal,
    pointed,
)
from ultimora.understand.persons import Person, persons
from ultimora.understand.phrases import Phrase, Scene
from ultimora.understand.whom import Referents, Sought
from ultimora.values.facts import Name, Speaker

_FAR = 200  # words back in a paragraph that a noun may point to
_TITLED = 0.9  # confidence that *il ministero* is the only one named
_MANY = 60
_BACK = 6  # sentences whose subject a pronoun may mean
_PERSON = {"person": "person", "organisation": "organisation", "place": "organisation"}
_PLURAL = frozenset("they essi esse loro ils elles ellos ellas eles elas".split())
_THINGS = frozenset(("it", "es"))
_STOPS = frozenset(',.;:()”»"–-“«')


class Cast:
    """The persons of a dispatch, and who spoke or was spoken of last.

    `last` and `topic` are moved by who reads the sentences in order.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.last: Speaker | None = None
        self.last_at = -1
        self.referents = Referents(scene)
        self._unread: deque[tuple[int, int]] = deque(maxlen=_BACK)
        self.people, self.at = persons(scene)  # `at`: the person that a word belongs to
        for person in self.people.values():
            self.referents.know(person.text, person.roles, person.gender)

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

    def _particle(self, k: int, size: int) -> bool:
        low = self.scene.lower[k]
        return (
            low in ("de", "von", "van", "al", "bin", "ben", "el", "dos")
            and k + 1 < size
            and self.scene.kinds[k + 1] == "N"
            and self.scene.prose.language not in ("es", "pt")
            and not (low in ("de", "da") and self.scene.prose.language in ("fr", "it"))
        )

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
            named = self._person(first, cut) is None and self._apposed(last, end)
            if named:
                return self._made(named[2], named[0], named[1], "person"), named[1]
            if cut > first:
                return self.speaker(Phrase(first, cut), cut)[0], last
        if scene.kinds[first] == "pron":
            return self.pronoun(first), last
        if circular(scene, first, last) and (who := self._nearest(first)):
            return replace(who, span=scene.span(first, last), resolved=True), last
        person = self._person(first, last)
        if person:
            at, text = person
            return self._made(text, at, last, "person"), last
        after = self._apposed(last, end)
        if after:
            at, close, text = after
            return self._made(text, at, close, "person"), close
        if (name := scene.titled.get(first)) and scene.lower[first] in scene.speech.people:
            return Speaker(name.name, "person", scene.span(first, last), name.id), last
        return self._described(first, last), last

    def leads(self, first: int, last: int) -> Speaker | None:
        """The body that a sentence begins with, which speaks where nobody spoke before."""
        found = next(self.scene.phrases(first, last), None)
        name = self.scene.named.get(found.last - 1) if found else None
        if found is None or name is None or name.kind != "organisation" or self.last:
            return None
        return Speaker(name.name, "organisation", None, name.id, True)

    def named_before(self, at: int) -> Speaker | None:
        """The person or body that is named nearest before a word, a dozen words back at most."""
        for k in range(at - 1, max(-1, at - 12), -1):
            name = self.scene.named.get(k)
            if name and name.kind in ("person", "organisation"):
                return Speaker(name.name, name.kind, self.scene.span(k, k + 1), name.id)
        return None

    def _nearest(self, at: int) -> Speaker | None:
        """The person or body that is named last in the paragraph before a word."""
        scene, prose = self.scene, self.scene.prose
        here = prose.sentences[prose.sentence_at(scene.words[at].start)].part
        first = prose.words_in(prose.parts[here].span).start
        for k in range(at - 1, max(first, at - _FAR) - 1, -1):
            name = scene.named.get(k)
            if name and name.kind in ("person", "organisation"):
                return Speaker(name.name, name.kind, None, name.id)
        return self.last

    def _person(self, first: int, last: int) -> tuple[int, str] | None:
        """The person whose name ends a phrase, or stands in it behind no preposition."""
        for k in range(first, last):
            if k in self.at and (k == first or self.at.get(k - 1) != self.at[k]):
                if self._of_another(k, first):
                    return None
                if not (k > first and self._governed(k, first)):
                    return k, self.at[k]
                role = self.scene.lower[first] in self.scene.speech.people
                if role and all(j in self.at for j in range(k, last)):
                    return k, self.at[k]
        return None

    def _of_another(self, k: int, first: int) -> bool:
        """Whether a name is that of somebody whom the phrase only speaks of (*il legale
        dell'imputato X*, *der Anwalt des Angeklagten X*)."""
        kinds, lower = self.scene.kinds, self.scene.lower
        if k - first < 3 or not personal(self.scene, lower[first]):
            return False
        j = k - 1
        if not (personal(self.scene, lower[j]) or lower[j] in PARTIES) or j <= first + 1:
            return False
        while j > first + 1 and kinds[j - 1] in ("w", "n", "det") and lower[j - 1] != "des":
            j -= 1
        return kinds[j - 1] in ("gen", "prep") or lower[j - 1] in ("des", "der")

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
        definite = articled(scene, first) or pointed(scene, first)
        aged = scene.lower[last - 1].startswith("jährig")  # *der 54-Jährige*
        alone = (last - first == 1 and head in speech.people and definite) or aged
        if all(scene.kinds[k] == "N" for k in range(first, last)) and not alone and (
            scene.prose.language != "de" or last - first > 1 or head not in speech.groups
        ):  # fmt: skip
            return self._bare(first, last, text)
        meant = scene.described.get(first) or (
            scene.described.get(last - 1) if scene.prose.language in ("en", "de") else None
        )
        if meant:
            kind = _PERSON.get(meant.kind, "organisation")
            return Speaker(meant.name, kind, scene.span(first, last), meant.id, True)
        joined = any(scene.kinds[k] == "coord" for k in range(first, last))
        for k in range(
            first, first if joined else last
        ):  # a body's noun and its name: L’organizzazione Alarm Phone
            name = scene.named.get(k)
            lone = last - k > 1 and name and " " not in name.name and grouped(scene, scene.lower[k])
            if head in speech.people and k > first:
                break  # *un permanent CSC*
            of = scene.prose.language == "de" and k > first and scene.kinds[k - 1] == "det"
            if of and head not in speech.groups | speech.bodies:
                break  # *ein Berater der RSF*
            if name and name.kind == "organisation" and not lone and not self._governed(k, first):
                return Speaker(name.name, kind_of(scene, head), scene.span(first, last), name.id)
        role = head
        if scene.prose.language in ("en", "de"):
            role = scene.lower[last - 1]
        elif head in _BEFORE_ROLE and last - first > 1:  # *il primo cittadino*
            role = scene.lower[first + 1]
        if definite and (who := self._resolved(first, last, role)):
            return replace(who, span=scene.span(first, last), resolved=True)
        span = scene.span(first, last)
        kind = kind_of(scene, role)
        return Speaker(text, kind_of(scene, head, kind) if role != head else kind, span)

    def _resolved(self, first: int, last: int, role: str) -> Speaker | None:
        """Whom a definite description means: who alone has that role, who spoke last in the
        paragraph, or the body named last."""
        scene, speech = self.scene, self.scene.speech
        german = scene.prose.language in ("en", "de")
        words = range(first, last - 1) if german else range(first + 1, last)
        more = frozenset(scene.lower[k] for k in words if scene.kinds[k] == "N")
        if role.startswith("jährig"):
            more = frozenset()
        if role in speech.groups or role in speech.bodies:
            if not more and (named := self._titled(role)):
                return Speaker(named.name, "organisation", None, named.id, confidence=_TITLED)
            way = "body" if role in speech.groups else "office"
        elif role in speech.unnamed or not personal(scene, role) or role in _KIN:
            return None
        else:
            way = "role"
        gender = gender_of(scene, first) if way == "role" else ""
        this = pointed(scene, first)
        return self._meant(Sought(first, way, gender, head=role, more=more, this=this))

    def _titled(self, role: str) -> Name | None:
        """The only body that has a noun in its name (*il ministero*)."""
        noun = _ALIAS.get(role, role)
        fit = [one for one in self.bodies if noun in one.name.lower().replace("’", "'").split()]
        return fit[0] if len(fit) == 1 else None

    def _bare(self, first: int, last: int, text: str) -> Speaker:
        scene = self.scene
        name = scene.named.get(first) or scene.named.get(last - 1)
        if name and not any(scene.kinds[k] == "coord" for k in range(first, last)):
            media = {scene.lower[first], scene.lower[last - 1]} & scene.speech.media
            kind = "media" if media and name.kind != "person" else _PERSON.get(
                name.kind, "organisation")  # fmt: skip
            return Speaker(name.name, kind, scene.span(first, last), name.id)
        return Speaker(text, kind_of(scene, scene.lower[first]), scene.span(first, last))

    def _made(self, text: str, first: int, last: int, kind: str) -> Speaker:
        person = self.people.get(text)
        span = self.scene.span(first, last)
        if person:
            return Speaker(person.text, "person", span, person.name)
        return Speaker(text, kind, span)

    # ------------------------------------------------------------------------- who is meant

    def _meant(self, sought: Sought) -> Speaker | None:
        self._catch_up()
        return self.referents.meant(sought)

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
        plain = all(scene.kinds[k] == "w" for k in range(first, last))
        if not 1 <= last - first <= 2 or first == 0 or not plain:
            return None
        low, speech = scene.lower[first], scene.speech
        if scene.lower[first - 1] not in DEFINITE or low in speech.sources or low in _KIN:
            return None
        who = self._meant(Sought(first, "role", gender_of(scene, first), head=low))
        return replace(who, span=scene.span(first, last)) if who else None

    def pronoun(self, at: int) -> Speaker | None:
        """Who a pronoun means; None where that is open."""
        who = self.hung(self.scene.lower[at], at)
        return replace(who, span=self.scene.span(at, at + 1)) if who else None

    def hung(self, pronoun: str, at: int) -> Speaker | None:
        """Who a pronoun means that stands at a verb (*a-t-elle dit*)."""
        thing = pronoun in _THINGS and self.scene.prose.language == "en"
        way = "thing" if thing else "they" if pronoun in _PLURAL else "pronoun"
        return self._meant(Sought(at, way, _GENDER.get(pronoun, "")))

    def omitted(self, at: int, plural: bool = False) -> Speaker | None:
        """Who goes on speaking where no subject is said; one person does not in the plural."""
        return self._meant(Sought(at, "omitted", plural=plural))

    def spoke(self, who: Speaker | None, at: int) -> None:
        """Remember who spoke."""
        if who:
            self.last, self.last_at = who, at
            self.referents.spoke(who, at)

    def forget(self) -> None:
        """Forget who spoke: the body names again whom the headline named."""
        self._unread.clear()
        self.referents.headed()
        self.last, self.last_at = None, -1

    def seen(self, first: int, last: int) -> None:
        """Remember a sentence, whose subject the pronouns of the next may mean."""
        self._unread.append((first, last))

    def _catch_up(self) -> None:
        """Find the subjects of the sentences that were seen, now that somebody asks."""
        while self._unread:
            self._subject(*self._unread.popleft())

    def _subject(self, first: int, last: int) -> None:
        if self.scene.inside[first] >= 0:
            return
        found = next(self.scene.phrases(first, last), None)
        if found and self.scene.is_(found.first - 1, ",") and found.first - 2 in self.at:
            found = Phrase(found.first - 2, found.first - 1)  # *Per X, economista, …*
        if found is None or self.scene.kinds[found.first] == "pron" or found.first - first > 8:
            return
        scene, (start, end) = self.scene, found
        low = scene.lower[start]
        named = any(k in scene.named or scene.kinds[k] == "N" for k in range(start, end))
        if not named and low not in scene.speech.sources and not personal(scene, low):
            return  # nobody
        who, _ = self.speaker(found, last)
        if who is None or who.resolved:
            return
        if who.kind == "person" or (who.kind == "organisation" and (
            who.name or (all(self.scene.kinds[k] == "N" for k in range(*found))
            and (found.first > first or found.last - found.first > 1 or who.text.isupper()))
        )):  # fmt: skip
            self.referents.subject(who, found.first)


_GENDER = {
    **dict.fromkeys(("she", "lei", "ella", "elle", "sie", "ela"), "f"),
    **dict.fromkeys(("he", "lui", "egli", "il", "er", "él", "ele"), "m"),
}
_KIN = frozenset(  # somebody’s: no other words for who was named
    "sorella fratello madre padre figlio figlia moglie marito vedova nonno nonna zio zia cugino "
    "cugina nipote amico amica vicino vicina collega compagno compagna testimone portavoce "
    "mother father son daughter brother sister wife husband widow uncle aunt cousin friend "
    "neighbor neighbour colleague spokesman spokeswoman spokesperson witness "
    "mère père fils fille frère sœur épouse mari veuve cousin ami amie voisin voisine témoin "
    "porte-parole madre padre hijo hija hermano hermana esposa marido viuda primo prima tío tía "
    "amigo amiga vecino vecina testigo portavoz mutter vater sohn tochter bruder schwester witwe "
    "nachbar nachbarin freund freundin sprecher sprecherin zeuge zeugin".split()
)
_ALIAS = {"dicastero": "ministero", "ateneo": "università", "nosocomio": "ospedale"}
_BEFORE_ROLE = frozenset("primo prima alto alta ex vice neo giovane celebre noto nota".split())
