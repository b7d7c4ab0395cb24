"""Words that tell that something happened: by type of event and language, and what takes it back.

Written for `ultimora.understand.events`. In a table ``*`` at the end of a word stands for the
endings of a participle (it: o a i e, es: o a os as, fr: none e s es), ``+`` for the forms of
*have* and ``=`` for those of *be* before it, ``_`` joins the words of a phrase, and in
``trat~zurück`` other words of the clause may stand between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ultimora.reference import (
    happenings_de,
    happenings_en,
    happenings_es,
    happenings_fr,
    happenings_it,
)

PLOVER = {
    "meeting": "CONSULT",
    "attack": "ASSAULT",
    "protest": "PROTEST",
    "arrest": "COERCE",
}
"""The code of the Political Language Ontology for Verifiable Event Records (Open Event Data
Alliance, 2018) for each type that has one whatever is said. Of the others an agreement is SUPPORT
among governments and nothing among firms, a resignation RETREAT of officials alone, a sentence
COERCE or SANCTION by what it is; accidents, disasters, elections and releases are outside it."""

HELD = ("arrest", "deten", "detain", "interpell", "ferm", "festgenommen")
"""How words begin that count the arrested: *19 detenidos*."""

# Each line is a type, a class and its words. The classes:
#   noun   may mean something else too: counts where the clause has a word of `near`, or a toll
#   plain  means this alone: counts also where the clause says when or where
#   done   forms of verbs that tell it as done
#   part   participles, which need a helper before them or the doer behind
#   may    as `done`, but with another sense too: counts as `noun` does
#   maypart  participles of such verbs
#   set    what is announced: counts where the clause says when
#   idiom  phrases with a trigger in them that tell nothing
#   near   what stands near and shows which sense is meant
#   lead   the same, just before it
#   hint   the same for `may` alone, where a type has it
#   held   what stands just behind a noun and tells it as done, with no time or place; for an
#          agreement what shows in a dispatch about a game that it is one
#   despite words that take other types back, but not this
#   not    what stands near and shows another sense

_ENDINGS = {
    "it": ("o", "a", "i", "e"),
    "es": ("o", "a", "os", "as"),
    "fr": ("", "e", "s", "es"),
}
_HELPED: dict[str, dict[str, tuple[str, ...]]] = {
    "it": {
        "+": ("ha", "hanno", "aveva", "avevano", "aver", "avere"),
        "=": ("è", "e'", "sono", "era", "erano", "fu", "furono"),
    },
    "en": {"+": ("has", "have", "had"), "=": ("was", "were", "been")},
    "fr": {
        "+": ("a", "ont", "avait", "avaient", "avoir"),
        "=": ("est", "sont", "était", "étaient"),
    },
    "de": {},
    "es": {"+": ("ha", "han", "había", "habían", "haber"), "=": ("fue", "fueron", "sido")},
}
_ASIDE = frozenset(
    ("near", "lead", "hint", "held", "despite", "not", "brawl")
)  # no triggers themselves
_TABLES = {
    "it": happenings_it.TABLE, "en": happenings_en.TABLE, "fr": happenings_fr.TABLE,
    "de": happenings_de.TABLE, "es": happenings_es.TABLE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell an event of `type`, by a class as above.

    `first` words stand together; `then`, if any, follow them later in the clause.
    """

    type: str
    way: str
    first: tuple[str, ...]
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Triggers:
    """The triggers that begin with one word: by their `second` word, and those of one `alone`."""

    second: dict[str, tuple[Trigger, ...]]
    alone: tuple[Trigger, ...]

    def at(self, lower: tuple[str, ...], word: int) -> tuple[Trigger, ...]:
        """Those that may begin at a word, the longest first."""
        if not self.second or word + 1 >= len(lower):
            return self.alone
        found = self.second.get(lower[word + 1])
        return found + self.alone if found else self.alone


@cache
def _lines(language: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Type, class and words of each line of a language's table."""
    found: list[tuple[str, str, list[str]]] = []
    for line in _TABLES.get(language, "").splitlines():
        head, colon, words = line.partition(":")
        if colon:
            type, way = head.split()
            found.append((type, way, words.split()))
        elif line:
            found[-1][2].extend(line.split())
    return tuple((type, way, tuple(words)) for type, way, words in found)


@cache
def triggers(language: str) -> dict[str, Triggers]:
    """All triggers of a language by their first word, the longest first."""
    found: dict[str, list[Trigger]] = {}
    for type, way, listed in _lines(language):
        if way not in _ASIDE:
            for words in listed:
                for written in _written(words, language):
                    first, _, then = written.partition("~")
                    one = Trigger(type, way, _parted(first), _parted(then))
                    found.setdefault(one.first[0], []).append(one)
    return {word: _by_second(some) for word, some in found.items()}


def _by_second(some: list[Trigger]) -> Triggers:
    second: dict[str, list[Trigger]] = {}
    alone: list[Trigger] = []
    for one in sorted(some, key=lambda one: -len(one.first) - len(one.then)):
        (second.setdefault(one.first[1], []) if len(one.first) > 1 else alone).append(one)
    return Triggers({word: tuple(them) for word, them in second.items()}, tuple(alone))


def _written(words: str, language: str) -> Iterator[str]:
    """All forms of an entry: its helpers times its endings."""
    helped = [words]
    for sign, forms in _HELPED[language].items():
        if sign in words:
            helped = [words.replace(sign, f"{form}_") for form in forms]
    for one in helped:
        head, star, rest = one.partition("*")
        yield from (head + end + rest for end in _ENDINGS[language]) if star else (one,)


def _parted(words: str) -> tuple[str, ...]:
    return tuple(words.split("_")) if words else ()


# What German compounds end in, which no list can hold (*Herbstvollversammlung*): by type, the class
# and the ends; and the compounds that mean something else.
_HEADS = {
    "de": {
        "meeting noun": "vollversammlung versammlung gipfel gipfeltreffen konferenz tagung sitzung",
        "attack plain": "drohnenangriff luftangriff raketenangriff messerangriff anschlag attentat",
        "attack noun": "angriff angriffe überfall attacke",
        "accident plain": "unfall unglück zusammenstoß karambolage entgleisung",
        "disaster plain": "erdbeben hochwasser sturmflut erdrutsch unwetter orkan",
        "protest plain": "streik streiks demonstration kundgebung protestmarsch",
        "election plain": "wahl wahlen referendum volksabstimmung",
        "agreement noun": "abkommen vereinbarung waffenruhe",
        "ruling noun": "urteil freispruch",
    }
}
_UNLIKE = tuple(
    """
    pressekonferenz bischofskonferenz telefonkonferenz kultusministerkonferenz auswahl vorwahl
    berufswahl ortswahl wortwahl qualwahl herzattacke panikattacke gegenangriff vorurteil
    überraschungsangriff mitgliederversammlung nationalversammlung bundesversammlung anzahl
    hauptversammlung stadtverordnetenversammlung generalversammlung hitzestreik wartestreik
    anwahl direktwahl abwahl wiederwahl neuauswahl kopfwahl
    """.split()
)
_LONG = 4  # letters that a compound has before its last part


@lru_cache(maxsize=4096)
def compound(language: str, word: str) -> Triggers | None:
    """The trigger that a compound of this language is; None where it is none."""
    if word.endswith(_UNLIKE):
        return None
    for head, ends in _HEADS.get(language, {}).items():
        for end in ends.split():
            if word.endswith(end) and len(word) >= len(end) + _LONG:
                type, way = head.split()
                return Triggers({}, (Trigger(type, way, (word,)),))
    return None


@cache
def beside(language: str, way: str) -> dict[str, frozenset[str]]:
    """By type the words that stand near a trigger: ``near`` bear it out, ``not`` speak against."""
    return {type: frozenset(words) for type, kind, words in _lines(language) if kind == way}
