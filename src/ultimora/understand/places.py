"""Which place of the gazetteer a name means: by what stands near it, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ultimora.reference.demonyms import demonyms
from ultimora.reference.gazetteer import Entry, folded, gazetteer
from ultimora.understand.following import Entity, Seen
from ultimora.understand.prose import Prose
from ultimora.values.facts import Place

_NEAR = 4  # words behind a place in which its country or region may stand: «Sfax, in Tunisia»
_MARGIN = 8  # times the weight of any other place of that name
_TWENTY = 20  # times as many people as a city elsewhere has a country that is meant before it
_SOLID = 50_000  # people of a city that no region, country or sea of its name casts doubt on
_DWARFING = 100  # times it, by which a place elsewhere makes one doubtful that the text speaks for
_CRUSHING = 200  # times it, whatever else the text speaks of (Houston in Scotland)
_KNOWN = 12  # names that GeoNames lists of a city that may be meant without its country
_LARGE = 100_000  # people of a city that is meant where nothing speaks for a smaller one
_SMALL = 15_000  # people of a city that its region may be named for
# Where copy of a language mostly speaks of, and may name small towns without saying where. English
# and Spanish copy comes from everywhere.
_HOME = {"it": ("IT", "SM", "VA"), "fr": ("FR", "BE", "CH"), "de": ("DE", "AT", "CH"),
         "pt": ("PT", "BR"), "en": ("GB", "US", "IE"), "es": ("ES",)}  # fmt: skip
_OWN = {"it": "IT", "fr": "FR", "de": "DE"}
# Words before a place that say of what kind it is, in Italian and French only.
_TO_TOWN = {"it": frozenset(("a", "ad")), "fr": frozenset(("à",))}
_TO_LAND = {
    "it": frozenset("in nel nello nella nell' il lo la l' del dello della dell' dal dallo dalla "
                    "dall' al allo alla all' sul sulla i gli le negli nelle degli delle dagli dalle"
                    .split()),
    "fr": frozenset("en au aux la le l' les".split()),
}  # fmt: skip
# Common words that say what a place is, and a name behind them: «isola di Lampedusa».
_CLASS = re.compile(
    r"(?:citta|comune|provincia|regione|isola|stato|repubblica|paese|oblast|distretto|contea"
    r"|city|province|region|state|island|county|ville|departement|ile|etat|canton|ciudad"
    r"|isla|estado|stadt|insel|kanton|land) (?:di |del |della |dell |d |de |du |of |von )?"
)


def resolved(prose: Prose, entities: Sequence[Entity]) -> list[tuple[Entity, Place | None]]:
    """The place of each entity of kind place; None where the text does not say which it is.

    What only one place can be is settled first; the countries that these lie in, those whose
    adjectives stand in the text and the dateline's then decide between places of one name.
    """
    asked = [(entity, _candidates(entity, prose.language)) for entity in entities]
    answers = [_plain(found) for _, found in asked]
    by_word = {
        one.first: answer
        for (entity, _), answer in zip(asked, answers, strict=True) if answer
        for one in entity.seen
    }  # fmt: skip
    told = frozenset(_told(prose, by_word.values()))
    return [
        (entity, _place(answer or _settled(prose, entity, found, by_word, told)))
        for (entity, found), answer in zip(asked, answers, strict=True)
    ]


def _candidates(entity: Entity, language: str) -> tuple[Entry, ...]:
    """The places that its fullest form, or another of its forms, may mean."""
    table = gazetteer()
    for one in (entity.fullest, *entity.seen[:2]):
        bare = folded(one.text)
        if found := table.find(bare):
            code = len(one.text) <= 3 and one.text.isupper()  # RUS, ITA: no towns
            return tuple([entry for entry in found if entry.kind != "city"]) if code else found
        if (shorter := _CLASS.sub("", bare, count=1)) != bare and (found := table.find(shorter)):
            return found
        if language == "de" and bare.endswith("s") and (found := table.find(bare[:-1])):
            return found
    return ()


def _plain(found: tuple[Entry, ...]) -> Entry | None:
    """A country, region or area that shares its name with none of another country, or a large
    city that so does by far."""
    if not found:
        return None
    first = found[0]
    if len(found) == 1:
        large = first.people >= _LARGE and first.listed >= _KNOWN
        return first if first.kind != "city" or large else None
    if len({entry.country for entry in found}) == 1:
        return _nested(found) if {entry.kind for entry in found} != {"country", "city"} else None
    if first.kind == "country":
        # A country is meant, but where a region or a large city elsewhere is called so (Georgia).
        rest = [entry for entry in found if entry.country != first.country]
        return first if all(_far_below(entry, first) for entry in rest) else None
    return None


def _far_below(entry: Entry, country: Entry) -> bool:
    return entry.kind == "city" and entry.people * _TWENTY < country.people


def _nested(found: tuple[Entry, ...]) -> Entry | None:
    """Of places of one name in one country: an area has its city in it (Gaza), a region is named
    for its city (Tver)."""
    kinds = {entry.kind for entry in found}
    if "country" in kinds:
        return next(
            entry for entry in found if entry.kind == "country"
        )  # and its capital: the town lies in it, so the country is right of both
    areas = [entry for entry in found if entry.kind == "area"]
    if len(areas) == 1:
        return areas[0]
    cities = [entry for entry in found if entry.kind == "city"]
    if kinds == {"region", "city"} and cities[0].people < _SMALL:
        regions = [entry for entry in found if entry.kind == "region"]
        return regions[0] if len(regions) == 1 else None  # Molise has a village of that name
    if cities and cities[0].people >= _SMALL:
        return _outweighs(cities, _MARGIN)
    return found[0] if len(found) == 1 else None


def _told(prose: Prose, sure: Iterable[Entry]) -> Iterator[str]:
    """The countries that the dispatch speaks of."""
    for entry in sure:
        yield entry.country
    adjectives = demonyms(prose.language)
    for word in {*prose.lower} & adjectives.keys():
        yield adjectives[word]
    dateline = prose.dispatch.dateline
    if dateline and dateline.place:
        found = gazetteer().find(dateline.place)
        if first := _plain(found) or _largest(found):
            yield first.country


def _settled(
    prose: Prose, entity: Entity, found: tuple[Entry, ...], by_word: dict[int, Entry],
    told: frozenset[str],
) -> Entry | None:  # fmt: skip
    """What the words near it, the rest of the dispatch, or its size decide; None where none do."""
    if not found:
        return None
    near = {
        (entry.country, entry.region)
        for one in entity.seen for entry in _beside(prose, one, by_word)
    }  # fmt: skip
    if near:
        return _only([e for e in found if {(e.country, ""), (e.country, e.region)} & near])
    asked = _by_preposition(prose, entity, found)
    if len(asked) == 1 < len(found) and len({entry.country for entry in found}) == 1:
        return asked[0]
    found = asked
    home = _HOME.get(prose.language, ())
    if len(found) == 1:
        one = found[0]
        known = one.country in told or one.country in home
        return one if one.kind != "city" or known else None
    if len({entry.country for entry in found}) == 1:
        return _nested(found)
    own = _OWN.get(prose.language)
    if own and (mine := [entry for entry in found if entry.country == own]):
        return _at_home(mine, found)
    return _largest(found, _CRUSHING) or _in_countries(found, told)


def _in_countries(found: tuple[Entry, ...], told: frozenset[str]) -> Entry | None:
    """The place in the one country that the text speaks of, but where it is small and another of
    that name is not; where it speaks of none, the largest city."""
    here = [entry for entry in found if entry.country in told]
    largest = _largest(found)
    if not here:
        return largest
    one = _only(here)
    if one is None or one.kind != "city" or one is largest:
        return one
    others = [entry for entry in found if entry not in here]
    dwarfed = any(
        one.people < _SOLID if entry.kind != "city" else _weight(entry) > _DWARFING * _weight(one)
        for entry in others
    )
    return None if dwarfed or largest else one


def _beside(prose: Prose, one: Seen, by_word: dict[int, Entry]) -> Iterator[Entry]:
    """Countries and regions that stand right behind a mention: «Paris, Texas»."""
    for at in range(one.last, min(one.last + _NEAR, len(prose.words))):
        if prose.words[at].text in ".;:!?”»":
            return
        if (entry := by_word.get(at)) and entry.kind in ("country", "region"):
            between = prose.lower[one.last : at]
            if set(between) <= {",", "(", "in", "en", "nel", "nella", "nell'", "im", "au", "-"}:
                yield entry
            return


def _by_preposition(
    prose: Prose, entity: Entity, found: tuple[Entry, ...]
) -> tuple[Entry, ...]:  # fmt: skip
    """Of a country or region and a city of one name, the one that the preposition asks for."""
    if len({entry.kind == "city" for entry in found}) == 1:
        return found
    before = [prose.lower[one.first - 1] for one in entity.seen if one.first]
    towns = sum(word in _TO_TOWN.get(prose.language, ()) for word in before)
    lands = sum(word in _TO_LAND.get(prose.language, ()) for word in before)
    if bool(towns) == bool(lands):
        return found
    return tuple([entry for entry in found if (entry.kind == "city") == bool(towns)])


def _at_home(mine: list[Entry], found: tuple[Entry, ...]) -> Entry | None:
    """A town at home against others abroad: meant, but where one abroad is far larger and may be
    called by that name."""
    town = _only(mine)
    if town is None:
        return None
    others = [entry for entry in found if entry not in mine]
    largest = max(others, key=lambda entry: entry.people, default=None)
    if largest is None or largest.people < 3 * max(town.people, 1):
        return town
    # A foreign city of that exonym, and a town that bears the name itself (Alessandria).
    if town.people >= 2 * _SMALL and folded(town.name) != folded(largest.name):
        return town
    return largest if largest.people >= _MARGIN * max(town.people, _SMALL) else None


def _largest(found: Sequence[Entry], margin: int = _MARGIN) -> Entry | None:
    """A large city that outweighs all others of that name, where no country is so called, nor a
    region elsewhere (*Washington* is the city, as the state is always said to be one)."""
    cities = [entry for entry in found if entry.kind == "city"]
    first = _outweighs(cities, margin)
    if first is None or first.people < _LARGE:
        return None
    others = {entry.country for entry in found if entry.kind != "city"}
    return first if others <= {first.country} else None


def _outweighs(cities: Sequence[Entry], margin: int) -> Entry | None:
    """The city that weighs `margin` times as much as any other; None where none does.

    People alone tell too little (there is a Barcelona in Venezuela, of half the size): the number
    of names that GeoNames lists for a city says how known it is in the world.
    """
    ordered = sorted(cities, key=_weight, reverse=True)
    if not ordered:
        return None
    second = _weight(ordered[1]) if len(ordered) > 1 else 0
    return ordered[0] if _weight(ordered[0]) >= margin * second else None


def _weight(city: Entry) -> int:
    return city.people * max(city.listed, 1) ** 2


def _only(found: Sequence[Entry]) -> Entry | None:
    """The one, the area or city of a nest of one name, or a city far larger than the others."""
    if len(found) == 1:
        return found[0]
    return _nested(tuple(found)) if found and len({e.country for e in found}) == 1 else None


def _place(entry: Entry | None) -> Place | None:
    if entry is None:
        return None
    return Place(entry.name, entry.kind, entry.country or None, entry.latitude, entry.longitude,
                 entry.id or None)  # fmt: skip
