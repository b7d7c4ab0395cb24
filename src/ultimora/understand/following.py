"""Which mentions speak of the same: full name and surname, spellings, acronyms, short forms."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ultimora.reference.gazetteer import folded, gazetteer
from ultimora.understand.prose import Prose
from ultimora.understand.tagger import Tagged
from ultimora.values.facts import Place

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
    (re.compile(r"shch|schtsch|chtch|sc[hz]"), "s"),
    (re.compile(r"tsch|tch|cz|ch(?=[eiy])"), "c"),
    (re.compile(r"sch|sh|sz"), "s"),
    (re.compile(r"zh|dj|dsch"), "j"),
    (re.compile(r"kh|ch|gh|h"), "h"),
    (re.compile(r"ck|q|k|c(?=[aou])"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ou|oo|w(?=[ou])"), "u"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ff$|ov$|off$"), "v"),
    (re.compile(r"ts|tz|z"), "z"),
    (re.compile(r"(?:iy|yy|ij|yj|ii|iï|yi|ey|ej|y|j|i)+"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"[ie]$"), ""),
)
_INFLECTED = re.compile(r"(?<=\w{4})(?:en|er|es|em|e|s|n)$")  # of German names
_ROUND = frozenset("([")


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
    """What is spoken of, and where; `fullest` is its longest mention."""

    kind: str
    seen: list[Seen] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its fullest form; a person's that is only seen in capitals is written as names are."""
        text = self.fullest.text
        capitals = self.kind == "person" and text.isupper() and len(self.fullest.tokens) > 1
        return text.title() if capitals and max(map(len, text.split())) > 3 else text

    @property
    def fullest(self) -> Seen:
        """The mention with the most words; of like ones that which is not all in capitals, and
        the earliest."""
        return max(
            self.seen,
            key=lambda s: (len(s.tokens), not s.text.isupper() or len(s.text) < 5, -s.first),
        )


def seen(prose: Prose, tags: Iterable[Tagged]) -> list[Seen]:
    """The tagger's names as mentions, each with its tokens."""
    return [_seen(prose, *tag) for tag in tags]


def _seen(
    prose: Prose, first: int, last: int, kind: str, confidence: float, rule: str
) -> Seen:  # fmt: skip
    text = prose.text[prose.words[first].start : prose.words[last - 1].end]
    return Seen(first, last, kind, confidence, rule, tuple(folded(text).split()), text)


def followed(prose: Prose, mentions: Sequence[Seen]) -> list[Entity]:
    """The mentions in groups, each of one person, body, place or other thing."""
    found: list[Entity] = []
    for kind in ("person", "organisation", "place", "other"):
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
    entities: list[tuple[tuple[str, ...], Entity]] = []
    for one in sorted(mentions, key=lambda one: (-len(one.tokens), one.first)):
        key = tuple([sound(token) for token in one.tokens])
        fitting = [entity for full, entity in entities if _shorter(key, full)]
        entity = _nearest(one, fitting)
        if entity is None:
            entity = Entity("person")
            entities.append((key, entity))
        entity.seen.append(one)
    for _, entity in entities:
        entity.seen.sort(key=lambda one: one.first)
    return [entity for _, entity in entities]


def _nearest(one: Seen, fitting: list[Entity]) -> Entity | None:
    """The one that fits; of several of one surname that which was named last before it."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    before = [
        (max((s.first for s in entity.seen if s.first < one.first), default=-1), n)
        for n, entity in enumerate(fitting)
    ]
    last, n = max(before)
    return fitting[n] if last >= 0 else fitting[0]


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
        for key, full in into.items():
            while full in into:
                full = into[full]
            entities[full].seen.extend(entities.pop(key).seen)
    found = list(entities.values())
    for entity in found:
        entity.seen.sort(key=lambda one: one.first)
    return found


def _uninflected(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([_INFLECTED.sub("", token) for token in tokens])


def _acronyms(
    prose: Prose, entities: dict[tuple[str, ...], Entity]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Which names are the acronym of which other: in brackets behind it, or by its initials."""
    long = [key for key in entities if len(key) > 1]
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, entity in entities.items():
        if len(key) != 1 or not 2 <= len(key[0]) <= 7 or not _acronym(entity.seen[0].text):
            continue
        fitting = [full for full in long if _initials(key[0], full)]
        beside = [full for full in long if _bracketed(prose, entity, entities[full])]
        whole = [full for full in beside if full in fitting or _letters(key[0], full)] or fitting
        sure = len(key[0]) > 2 or entity.seen[0].text.isupper()
        if len(whole) == 1 and (whole[0] in beside or sure):
            found[key] = whole[0]
    return found


def _acronym(text: str) -> bool:
    """*OMS*, *Oms*, *NOAA*, *BioNTech* is none."""
    return text.isalpha() and (text.isupper() or (text[1:].islower() and len(text) <= 5))


def _initials(acronym: str, full: tuple[str, ...]) -> bool:
    """Whether these are the initials of the words, binding words with or without."""
    return acronym in (
        "".join([token[0] for token in full]),
        "".join([token[0] for token in full if token not in _BINDING]),
    )


def _letters(acronym: str, full: tuple[str, ...]) -> bool:
    """Whether the letters stand in the name in order, the first at its beginning."""
    rest = iter("".join(full))
    return acronym[0] == full[0][0] and all(letter in rest for letter in acronym)


def _bracketed(prose: Prose, short: Entity, full: Entity) -> bool:
    """Whether one of the short mentions stands in brackets behind one of the full, or the other
    way round (*la Oms (Organizzazione mondiale della sanità)*)."""
    pairs = [(a, b) for a in short.seen[:2] for b in full.seen[:2]]
    for one, other in pairs + [(b, a) for a, b in pairs]:
        at = one.first - 1
        if at > 0 and prose.words[at].text in _ROUND and other.last == at:
            return True
    return False


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
