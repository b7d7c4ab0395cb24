"""Whom a pronoun, a description or an omitted subject means, of those who were named or spoke.

Everybody whom it may mean is weighed by what speaks for each (`ultimora.reference.whom`): who
spoke last and how long ago, who was the subject of the sentence before, who is named near, and
whether gender, number and office agree. The chance that comes of it is the speaker's confidence;
where nobody is likely enough, the words are left as they stand.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ultimora.reference.given import gender as given_gender
from ultimora.reference.natures import natures, natures_of
from ultimora.reference.whom import WEIGHTS
from ultimora.understand.phrases import Scene
from ultimora.values.facts import Name, Speaker

_LIKELY = 0.4  # chance below which nobody is meant
_MANY = 60  # referents that are weighed; more are in no dispatch


class Sought(NamedTuple):
    """What stands for somebody: where, and what it tells of whom it means.

    `way` is ``omitted``, ``pronoun`` (of a person), ``thing`` (*it*), ``they``, ``role`` (*il
    ministro*) or ``body`` (*l'azienda*); `head` the noun of a description and `more` the words of
    substance beside it; `this` says that it points (*cette infirmière*).
    """

    at: int
    way: str
    gender: str = ""
    plural: bool = False
    head: str = ""
    more: frozenset[str] = frozenset()
    this: bool = False


@dataclass(slots=True)
class Referent:
    """Somebody or some body that the dispatch speaks of: where it is named outside of quotations,
    and at which words it last spoke and last was the subject of a sentence."""

    speaker: Speaker
    at: list[int] = field(default_factory=list)
    roles: frozenset[str] = frozenset()
    gender: str = ""
    spoke: int = -1
    subject: int = -1
    heading: bool = False
    order: int = -1  # the how many-th of those who spoke it was when it spoke last


class Referents:
    """Everybody of a dispatch, while its sentences are read in order."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.all: dict[str, Referent] = {}
        self.spoken = 0
        for at, name in scene.named.items():
            first = scene.named.get(at - 1) is not name and scene.inside[at] < 0
            if first and name.kind in ("person", "organisation"):
                self._of(name).at.append(at)

    def _of(self, name: Name) -> Referent:
        if name.name not in self.all:
            kind = "person" if name.kind == "person" else "organisation"
            roles = frozenset(word for role in name.roles for word in role.text.lower().split())
            self.all[name.name] = Referent(Speaker(name.name, kind, None, name.id), roles=roles)
        return self.all[name.name]

    def know(self, text: str, roles: set[str], gender: str) -> None:
        """What the words beside a person's name tell: roles, and perhaps whether a woman's."""
        if text in self.all:
            one = self.all[text]
            one.roles |= roles
            words = text.split()
            language = self.scene.prose.language
            one.gender = (given_gender(words[0], language) if len(words) > 1 else "") or gender

    def spoke(self, who: Speaker, at: int) -> None:
        """Somebody spoke; who has no name is a referent from now on."""
        one = self._meet(who)
        self.spoken += 1
        one.spoke, one.order = at, self.spoken

    def subject(self, who: Speaker, at: int) -> None:
        """Somebody is the subject of a sentence."""
        self._meet(who).subject = at

    def _meet(self, who: Speaker) -> Referent:
        if who.text not in self.all:
            if len(self.all) >= _MANY:
                self.all.pop(next(iter(self.all)))
            self.all[who.text] = Referent(replace(who, span=None, resolved=False, confidence=1.0))
        return self.all[who.text]

    def headed(self) -> None:
        """The headline is read: its speaker is known as such, and has not spoken in the body."""
        for one in self.all.values():
            one.heading = one.order == self.spoken and one.spoke >= 0
            one.spoke = one.subject = one.order = -1
        self.spoken = 0

    # ------------------------------------------------------------------------------- weighing

    def meant(self, sought: Sought) -> Speaker | None:
        """Whom it means, with the chance that it does; None where nobody is likely enough."""
        chances = self.chances(sought)
        if not chances:
            return None
        chance, one = max(chances, key=lambda told: told[0])
        if chance < _LIKELY:
            return None
        return replace(one.speaker, resolved=True, confidence=round(min(chance, 0.97), 2))

    def chances(self, sought: Sought) -> list[tuple[float, Referent]]:
        """Everybody whom it may mean, each with its chance; what is left to one is nobody's."""
        found = [(one, sum(WEIGHTS.get(trait, 0.0) for trait in traits))
                 for one, traits in self.traits(sought)]  # fmt: skip
        if not found:
            return []
        nobody = WEIGHTS.get(f"{sought.way} nobody", 0.0)
        top = max(nobody, *(score for _, score in found))
        whole = math.exp(nobody - top) + sum(math.exp(score - top) for _, score in found)
        return [(math.exp(score - top) / whole, one) for one, score in found]

    def traits(self, sought: Sought) -> Iterator[tuple[Referent, list[str]]]:
        """What speaks for and against each who can be meant."""
        scene, prose = self.scene, self.scene.prose
        here = prose.sentence_at(scene.words[sought.at].start)
        near: dict[str, int] = {}
        often: dict[str, int] = {}
        part = prose.parts[prose.sentences[here].part].span.start
        known: list[tuple[Referent, int, int]] = []
        for one in self.all.values():
            if not _can(one, sought, scene.prose.language):
                continue
            times = bisect_left(one.at, sought.at)
            named = one.at[times - 1] if times else -1
            if max(named, one.spoke, one.subject) < 0 and not one.heading:
                continue
            known.append((one, named, times))
            kind = one.speaker.kind
            near[kind] = max(near.get(kind, -1), named)
            often[kind] = max(often.get(kind, 0), times)
        ways = (sought.way, "any")
        for one, named, times in known:
            told = self._told(one, named, times, here, sought)
            told.append("nearest" if named >= 0 and near[one.speaker.kind] == named else "farther")
            told.append(f"of {min(len(known), 4)}")
            told.append("most" if times > 1 and times == often[one.speaker.kind] else "not most")
            last = max(named, one.spoke, one.subject)
            told.append("paragraph" if last >= 0 and scene.words[last].start >= part else "before")
            yield one, [f"{way} {trait}" for way in ways for trait in told]

    def _told(
        self, one: Referent, named: int, times: int, here: int, sought: Sought
    ) -> list[str]:  # fmt: skip
        told = []
        if one.spoke >= 0:
            nth = min(self.spoken - one.order, 2)
            told.append(f"spoke {nth} from the last, {self._back(one.spoke, here)} ago")
            told.append(f"spoke {nth} from the last")
        else:
            told.append("never spoke")
        told.append(f"subject {self._back(one.subject, here)} ago"
                    if one.subject >= 0 else "no subject")  # fmt: skip
        told.append(f"named {self._back(named, here)} ago" if named >= 0 else "not named")
        told.append(f"times {min(times, 3)}")
        if one.heading:
            told.append("in the headline")
        kind = one.speaker.kind if one.speaker.name else f"unnamed {one.speaker.kind}"
        told.append(kind)
        if sought.way == "omitted" and not one.speaker.name:
            told.append(f"plural {sought.plural} of {_several(one.speaker.text)}")
        if kind == "organisation" and self._medium(one.speaker.text):
            told.append("medium")
        if sought.gender:
            told.append("gender agrees" if one.gender else "gender unknown")
        if sought.head:
            roles = one.roles or frozenset(one.speaker.text.lower().replace("’", "'").split())
            if sought.head in roles:
                told.append("head agrees")
            else:
                told.append("other head" if one.roles else "no head")
            if sought.this:
                told.append("this one")
            if wanted := natures(sought.head):
                told.append("nature agrees" if wanted & natures_of(one.speaker.text)
                            else "nature unknown")  # fmt: skip
            if sought.more:
                told.append("more agrees" if sought.more <= roles else "more to tell")
        return told

    def _medium(self, text: str) -> bool:
        """Whether a body is one that others speak to: a paper, a station."""
        return not self.scene.speech.media.isdisjoint(text.lower().split())

    def _back(self, at: int, here: int) -> str:
        prose = self.scene.prose
        back = here - prose.sentence_at(self.scene.words[at].start)
        return str(back) if back < 3 else "4" if back < 5 else "many"


def _several(text: str) -> bool:
    """Whether the first word of a source without a name is plural, as its ending tells."""
    return text.split()[0].lower().endswith(("s", "i", "en"))


def _can(one: Referent, sought: Sought, language: str) -> bool:
    """Whether somebody can be meant at all, by gender, number and kind; French pronouns are of
    bodies too (*affirme-t-elle* of *la direction*)."""
    way, who = sought.way, one.speaker
    person = who.kind == "person"
    if sought.gender and one.gender and one.gender != sought.gender:
        return False
    if way in ("role", "pronoun"):
        body = language == "fr" and who.kind in ("organisation", "anonymous")
        return person or (way == "pronoun" and (who.kind == "anonymous" or body))
    if way in ("body", "office") and (told := natures_of(who.text)):
        wanted = natures(sought.head)
        if wanted and wanted.isdisjoint(told):
            return False
    if way in ("thing", "body", "office"):
        return who.kind in ("organisation", "media") and (way == "thing" or bool(who.name))
    plural = sought.plural or way == "they"
    return not (plural and person and bool(who.name))
