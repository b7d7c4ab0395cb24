"""Which mentions speak of the same: full name and surname, spellings, acronyms, short forms."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ultimora.reference.gazetteer import folded, gazetteer
from ultimora.reference.natures import natures_of
from ultimora.understand.prose import Prose
from ultimora.understand.tagger import Tagged
from ultimora.values.facts import NAME_KINDS, Place

# Words that bind a name together but are not of its substance; no short form begins behind one.
_BINDING = frozenset("""
    di del dello della dell dei degli delle d da dal dalla in e ed a al alla alle per il lo la l i
    gli le of the and for at on de du des et en au aux les der die das des dem den von und für im
    am zum zur el los las y para do dos das con su sul sulla
""".split())  # fmt: skip
# Particles that belong to a surname: a mention may begin with them.
_PARTICLES = frozenset("""
    de del della dell di da dal dalla degli lo la le li van von der den ter ten zu zur al el bin ibn
    ben abu mac mc o d dos das du des san st saint
""".split())  # fmt: skip
# How Slavic and other names come over into Latin letters differs by language and fashion; what is
# left after these says whether two spellings may be one name (BGN/PCGN, ISO 9, and the press).
_SOUNDS = (
    (re.compile(r"schtsch|shch|chtch|szcz"), "s"),
    (re.compile(r"tsch|tch|cz|kh|gh|(?<!s)ch"), "x"),  # of č and ch languages make a hash
    (re.compile(r"sch|sh|sz|s[cč]h"), "s"),
    (re.compile(r"zh|dj|dsch"), "j"),
    (re.compile(r"ck|q|k|c(?=[aou])"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"w"), "v"),
    (re.compile(r"i?[eo](?:v|ff)$"), "v"),
    (re.compile(r"ts|tz"), "z"),
    (re.compile(r"^j(?=[aeou])|(?:iy|yy|ij|yj|ii|yi|ey|ej|y|j|i)+"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=[^aeiou])[ie]$"), ""),
)
_INFLECTED = re.compile(r"(?<=\w{4})(?:en|er|es|em|e|s|n)$")  # of German names
_ROUND = frozenset("([")
_FEW = 50  # names that share a token, or a first letter, of which one may be meant


# Bodies that have another name in the news than its initials, the longest form first.
_KNOWN_AS = (
    ("nazioni unite", "onu"), ("united nations", "un"), ("nations unies", "onu"),
    ("naciones unidas", "onu"), ("vereinte nationen", "uno"), ("vereinten nationen", "uno"),
    ("agenzia spaziale europea", "esa"), ("agence spatiale europeenne", "esa"),
    ("agencia espacial europea", "esa"), ("europaische weltraumorganisation", "esa"),
    ("banca d italia", "bankitalia"), ("federal reserve", "fed"),
    ("alleanza atlantica", "nato"), ("weltgesundheitsorganisation", "who"),
    ("juventus", "juve"), ("internazionale", "inter"), ("corte di cassazione", "cassazione"),
)  # fmt: skip


@dataclass(slots=True)
class Seen:
    """A mention: its words (`last` outside), what the tagger said of it, and its tokens, folded."""

    first: int
    last: int
    kind: str
    confidence: float
    rule: str
    tokens: tuple[str, ...] = ()
    text: str = ""


@dataclass(slots=True)
class Entity:
    """What is spoken of, and where; `fullest` is its longest mention, or one of the words that it
    is `known` by."""

    kind: str
    seen: list[Seen] = field(default_factory=list)
    known: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its fullest form; a person's that is only seen in capitals is written as names are."""
        text = self.fullest.text
        capitals = self.kind == "person" and text.isupper() and len(self.fullest.tokens) > 1
        return text.title() if capitals and max(map(len, text.split())) > 3 else text

    @property
    def fullest(self) -> Seen:
        """The mention with the most words; of like ones that with fewer initials, not all in
        capitals, and the earliest."""
        return max(self.seen, key=lambda one: (one.tokens == self.known, *_fullness(one)))


def _fullness(one: Seen) -> tuple[int, int, bool, int]:
    words = sum(len(token) > 2 for token in one.tokens)
    # One word in capitals is a body's acronym, but no town.
    word = " " not in one.text and len(one.text) < 8 and one.kind != "place"
    capitals = one.text.isupper() and not word
    return len(one.tokens), words, not capitals, -one.first


def seen(prose: Prose, tags: Iterable[Tagged]) -> list[Seen]:
    """The tagger's names as mentions, each with its tokens."""
    return [mention(prose, *tag) for tag in tags]


def mention(
    prose: Prose, first: int, last: int, kind: str, confidence: float, rule: str
) -> Seen:  # fmt: skip
    """A mention at these words."""
    text = prose.text[prose.words[first].start : prose.words[last - 1].end]
    tokens = tuple(folded(text).split()) or (text.casefold(),)
    return Seen(first, last, kind, confidence, rule, tokens, text)


def followed(prose: Prose, mentions: Sequence[Seen]) -> list[Entity]:
    """The mentions in groups, each of one person, body, place or other thing."""
    found: list[Entity] = []
    for kind in NAME_KINDS:
        some = [one for one in mentions if one.kind == kind]
        if some:
            found += _people(some) if kind == "person" else _things(prose, some, kind)
    return found


def sound(token: str) -> str:
    """What is left of a name's token when the fashions of spelling foreign names are taken off."""
    if len(token) < 5:
        return token
    for pattern, plain in _SOUNDS:
        token = pattern.sub(plain, token)
    return token


def _people(mentions: list[Seen]) -> list[Entity]:
    """People: full names first, then the short ones that belong to one of them."""
    found: dict[tuple[str, ...], _Person] = {}
    by_token: dict[str, list[_Person]] = defaultdict(list)
    for one in sorted(mentions, key=lambda one: (-len(one.tokens), one.first)):
        key = tuple([sound(token) for token in one.tokens])
        # The last token of a short form is always one of the full name's.
        person = found.get(key) or _nearest(
            one, [person for person in by_token.get(key[-1], ()) if _shorter(key, person.key)]
        )
        if person is None:
            person = found[key] = _Person(key)
            for token in {*key}:
                if len(by_token[token]) < _FEW:
                    by_token[token].append(person)
        person.seen.append(one)
        insort(person.firsts, one.first)
    entities = [Entity("person", person.seen) for person in found.values()]
    for entity in entities:
        entity.seen.sort(key=lambda one: one.first)
    return entities


@dataclass(slots=True)
class _Person:
    """Somebody, by the sound of the full name, and where the names stand."""

    key: tuple[str, ...]
    seen: list[Seen] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)


def _nearest(one: Seen, fitting: list[_Person]) -> _Person | None:
    """The one that fits; of several of one surname that which was named last before it."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    last, nearest = -1, fitting[0]
    for person in fitting:
        at = bisect_left(person.firsts, one.first)
        if at and person.firsts[at - 1] > last:
            last, nearest = person.firsts[at - 1], person
    return nearest


def _shorter(key: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name may be a short form of a full one: its end (the surname) or its beginning,
    or both with something left out between (*Sarah Sanders*), or with an initial."""
    if key == full:
        return True
    if len(key) > len(full):
        return False
    if len(key) == 1:
        return key[0] in (full[-1], full[0]) or (
            len(full) > 2 and len(key[0]) > 3 and key[0] in full[1:] and key[0] not in _PARTICLES
        )
    if key == full[len(full) - len(key) :]:
        return True
    first = key[0] == full[0] or (
        len(key[0]) <= 2 and full[0].startswith(key[0][0])
    ) or (len(full[0]) <= 2 and key[0].startswith(full[0][0]))  # fmt: skip
    rest = iter(full[1:])
    return first and all(token in rest for token in key[1:])


def _things(prose: Prose, mentions: list[Seen], kind: str) -> list[Entity]:
    """Bodies, places and others: the same words; then acronyms and, of bodies, short forms."""
    entities: dict[tuple[str, ...], Entity] = {}
    for one in mentions:
        key = _uninflected(one.tokens) if prose.language == "de" else one.tokens
        entities.setdefault(key, Entity(kind)).seen.append(one)
    if len(entities) > 1:
        into = _short(entities, kind)
        if kind != "place":
            into |= _acronyms(prose, entities)
        if kind == "organisation":
            into |= _renamed(entities)
        for key, full in into.items():
            while full in into:
                full = into[full]
            entities[full].seen.extend(entities.pop(key).seen)
            entities[full].known = full if len(full) == len(key) else ()
    found = list(entities.values())
    for entity in found:
        entity.seen.sort(key=lambda one: one.first)
    return found


def _uninflected(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([_INFLECTED.sub("", token) for token in tokens])


def _renamed(
    entities: dict[tuple[str, ...], Entity],
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Names that the world knows to be one."""
    found = {}
    for long, short in _KNOWN_AS:
        full, key = tuple(long.split()), tuple(short.split())
        if full in entities and key in entities:
            found[key] = full
    return found


def _acronyms(
    prose: Prose, entities: dict[tuple[str, ...], Entity]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Which names are the acronym of which other: in brackets beside it, or by its initials."""
    by_initials: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    by_letter: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    by_first: dict[int, tuple[str, ...]] = {}
    by_last: dict[int, tuple[str, ...]] = {}
    for key, entity in entities.items():
        if len(key) > 1:
            for letters in initials(key):
                by_initials[letters].add(key)
            if len(by_letter[key[0][0]]) < _FEW:
                by_letter[key[0][0]].append(key)
            by_first |= {one.first: key for one in entity.seen}
            by_last |= {one.last: key for one in entity.seen}
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, entity in entities.items():
        if len(key) != 1 or not 2 <= len(key[0]) <= 7 or not acronym(entity.seen[0].text):
            continue
        fitting = by_initials.get(key[0], set())
        if not fitting and len(key[0]) > 2:  # CDC, of Centers for Disease Control and Prevention
            fitting = {full for letters, some in by_initials.items()
                       if letters.startswith(key[0]) for full in some}  # fmt: skip
        if not fitting and prose.language == "de":
            fitting = {full for full in by_letter[key[0][0]] if _compound(key[0], full)}
        # DGM (Direction générale des mers), or the other way round.
        beside = {
            full for one in entity.seen
            for full, bracket in (
                (by_last.get(one.first - 1), one.first - 1), (by_first.get(one.last + 1), one.last)
            )
            if full and prose.words[bracket].text in _ROUND
        }  # fmt: skip
        whole = {full for full in beside if full in fitting or _letters(key[0], full)} or fitting
        if not whole and len(key[0]) > 2 and not natures_of(key[0]):
            whole = {full for full in beside if len(full) > 2}  # SLF, named in French
        if len(whole) == 1 and (beside & whole or len(key[0]) > 2 or entity.seen[0].text.isupper()):
            found[key] = next(iter(whole))
    return found


def acronym(text: str) -> bool:
    """Whether a word may be an acronym: *OMS*, *Oms*, *NOAA*; *BioNTech* is none."""
    return text.isalpha() and (text.isupper() or (text[1:].islower() and len(text) <= 5))


def initials(full: tuple[str, ...]) -> set[str]:
    """The initials of the words of a name, with binding words and without."""
    return {
        "".join([token[0] for token in full]),
        "".join([token[0] for token in full if token not in _BINDING]),
    }


def _compound(acronym: str, full: tuple[str, ...]) -> bool:
    """Whether these are initials of words and of parts of words, as German has them: *EZB*,
    *Europäische Zentralbank*."""
    rest = iter(acronym)
    whole = all(token[0] in rest for token in full if token not in _BINDING)
    return len(acronym) > 2 and whole and _letters(acronym, full)


def _letters(acronym: str, full: tuple[str, ...]) -> bool:
    """Whether the letters stand in the name in order, the first at its beginning."""
    rest = iter("".join(full))
    return acronym[0] == full[0][0] and all(letter in rest for letter in acronym)


def _short(
    entities: dict[tuple[str, ...], Entity], kind: str
) -> dict[tuple[str, ...], tuple[str, ...]]:  # fmt: skip
    """Which names are the beginning or, of bodies, the end of just one longer one (*Commissione*,
    *Schalke*, *Guyana* of *Guyana francese*)."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    parts: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for full in entities:
        size = len(full)
        for n in range(1, size):
            parts[full[:n]].append(full)
            if kind != "organisation":
                continue
            # What stands behind a binding word is another name: Torino of Università di Torino.
            if full[n - 1] not in _BINDING:
                parts[full[n:]].append(full)
                for m in range(n + 1, size):
                    if full[m].isdigit():  # FC Schalke 04
                        parts[full[n:m]].append(full)
    for key in entities:
        longer = parts.get(key, ())
        whole = list({full for full in longer if full[-1] not in _BINDING})
        if key[0] in _BINDING or len(whole) != 1:
            continue
        if kind == "organisation" or _same(entities[key], whole[0], key, entities, kind):
            found[key] = whole[0]
    return found


def merged(
    entities: list[Entity], places: Sequence[tuple[Entity, Place | None]]
) -> tuple[list[Entity], dict[int, Place]]:
    """The entities, those that are one place made one (*Usa*, *Stati Uniti*), and the places by
    the `id` of their entity."""
    first: dict[Place, Entity] = {}
    where: dict[int, Place] = {}
    gone = set()
    for entity, place in places:
        if place is None:
            continue
        if place in first:
            first[place].seen.extend(entity.seen)
            first[place].seen.sort(key=lambda one: one.first)
            gone.add(id(entity))
        else:
            first[place] = entity
            where[id(entity)] = place
    return [entity for entity in entities if id(entity) not in gone], where


def _same(
    entity: Entity, full: tuple[str, ...], key: tuple[str, ...],
    entities: dict[tuple[str, ...], Entity], kind: str,
) -> bool:  # fmt: skip
    """Whether a place or other thing is what a longer name that it begins names: with a year, or
    a small word behind it (*Guyana francese*, *Olimpiadi di Pechino*; not *WhatsApp Pay*)."""
    rest = entities[full].fullest.text[len(entity.fullest.text) :].strip()
    if kind == "place":
        return rest.islower() or not gazetteer().find(entity.fullest.text)
    return rest.isdigit() or rest[:1].islower() or full[len(key)] in _BINDING
