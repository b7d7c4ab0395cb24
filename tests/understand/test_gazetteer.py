"""The table of places: found by any name in any spelling, and quick."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.reference.demonyms import demonyms
from ultimora.reference.gazetteer import KINDS, folded, gazetteer

TABLE = gazetteer()


@pytest.mark.parametrize(
    ("name", "bare"),
    [("L’Aquila", "l aquila"), ("Sao  Paulo", "sao paulo"), ("São Paulo", "sao paulo"),
     ("Val d'Aosta", "val d aosta"), ("U.S.", "us"), ("Łódź", "lodz"), ("Straße", "strasse"),
     ("Saint-Denis", "saint denis"), ("", ""), ("İzmir", "izmir"), ("…", "…")],
)  # fmt: skip
def test_folded(name: str, bare: str) -> None:
    assert folded(name) == bare


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Roma", "city", "IT"), ("Rome", "city", "IT"), ("Rom", "city", "IT"),
        ("Mosca", "city", "RU"), ("Moskau", "city", "RU"), ("Moscou", "city", "RU"),
        ("Moscú", "city", "RU"), ("Kiev", "city", "UA"), ("Kyiv", "city", "UA"),
        ("Kiew", "city", "UA"), ("Londra", "city", "GB"), ("Londres", "city", "GB"),
        ("Parigi", "city", "FR"), ("Mailand", "city", "IT"), ("Bruxelles", "city", "BE"),
        ("Brüssel", "city", "BE"), ("Monaco di Baviera", "city", "DE"), ("München", "city", "DE"),
        ("Ginevra", "city", "CH"), ("Genf", "city", "CH"), ("Leopoli", "city", "UA"),
        ("Lemberg", "city", "UA"), ("Pechino", "city", "CN"), ("Pékin", "city", "CN"),
        ("Il Cairo", "city", "EG"), ("La Mecca", "city", "SA"), ("Nueva York", "city", "US"),
        ("Vienna", "city", "AT"), ("Wien", "city", "AT"), ("Lubiana", "city", "SI"),
        ("Italia", "country", "IT"), ("Stati Uniti", "country", "US"), ("Usa", "country", "US"),
        ("EE.UU.", "country", "US"), ("Royaume-Uni", "country", "GB"),
        ("Deutschland", "country", "DE"), ("Niederlande", "country", "NL"),
        ("Costa d’Avorio", "country", "CI"), ("Corea del Nord", "country", "KP"),
        ("Lombardia", "region", "IT"), ("Bayern", "region", "DE"), ("Baviera", "region", "DE"),
        ("Catalogna", "region", "ES"), ("Bretagne", "region", "FR"), ("Texas", "region", "US"),
        ("Crimea", "region", "UA"), ("Scozia", "region", "GB"), ("Steiermark", "region", "AT"),
        ("Cecenia", "region", "RU"), ("Mar Nero", "area", ""), ("Schwarzes Meer", "area", ""),
        ("Medio Oriente", "area", ""), ("Nahost", "area", ""), ("Cisgiordania", "area", "PS"),
        ("Donbass", "area", "UA"), ("Europa", "area", ""), ("Méditerranée", "area", ""),
        ("Dolomiti", "area", "IT"), ("Yorkshire", "area", "GB"),
    ],
)  # fmt: skip
def test_names_of_places(name: str, kind: str, country: str) -> None:
    assert (kind, country) in {(entry.kind, entry.country) for entry in TABLE.find(name)}


def test_entries_are_whole() -> None:
    (rome, *_) = TABLE.find("Roma")
    assert (rome.id, rome.region) == (3169070, "07")
    assert rome.latitude == pytest.approx(41.89, abs=0.01)
    assert rome.longitude == pytest.approx(12.51, abs=0.01)
    assert 2_000_000 < rome.people < 3_000_000
    assert rome.listed > 50


def test_the_largest_comes_first() -> None:
    people = [entry.people for entry in TABLE.find("Paris")]
    assert len(people) > 1 and people == sorted(people, reverse=True)


@pytest.mark.parametrize(
    "name",
    ["", "  ", "Xanadria", "mila", "\n", "\t", "Roma\t1", "Paris\nRoma", "\0", "a" * 99],
)  # fmt: skip
def test_what_is_no_place(name: str) -> None:
    assert all(entry.country != "IT" for entry in TABLE.find(name))
    assert TABLE.known([name]) is None or TABLE.find(name)


def test_known_is_the_longest() -> None:
    known = TABLE.known(["San", "Bartolomeo", "in", "Galdo", "è", "bella"])
    assert known and (known.words, known.kinds) == (4, {"city"})
    known = TABLE.known(["a", "L’", "Aquila"], 1)
    assert known and known.words == 2
    known = TABLE.known(["New", "York", "City", "Council"])
    assert known and known.words == 3 and known.people > 5_000_000
    assert TABLE.known(["Georgia"]) and TABLE.known(["Georgia"]).kinds >= {"country", "region"}
    assert TABLE.known(["tavolo"]) is None


def test_every_key_finds_its_places() -> None:
    lines = TABLE._keys.strip("\n").split("\n")
    assert lines == sorted(lines, key=lambda line: line.partition("\t")[0])
    for line in lines[:: len(lines) // 500]:
        key = line.partition("\t")[0]
        assert folded(key) == key
        found = TABLE.find(key)
        assert found and all(entry.kind in KINDS and entry.name for entry in found)
        assert all(-90 <= (entry.latitude or 0) <= 90 for entry in found)
        assert all(entry.kind == "area" or len(entry.country) == 2 for entry in found)
    for line in (lines[0], lines[-1]):
        assert TABLE.find(line.partition("\t")[0])


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_any_name(name: str) -> None:
    bare = folded(name)
    assert folded(bare) == bare
    assert TABLE.find(name) == TABLE.find(bare) == TABLE.find(name.strip())


def test_it_is_read_in_good_time() -> None:
    code = (
        "import time; from ultimora.reference.gazetteer import gazetteer as g;"
        "t = time.process_time(); g().find('Roma'); print(time.process_time() - t)"
    )
    took = min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3))
    assert took < 0.5  # a tenth of it on an idle machine


def test_a_search_is_quick() -> None:
    start = time.process_time()
    for number in range(2000):
        TABLE.find(f"Villa {number}")
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("language", "word", "country"),
    [
        ("it", "ucraino", "UA"), ("it", "ucraine", "UA"), ("it", "tedeschi", "DE"),
        ("it", "greci", "GR"), ("it", "turche", "TR"), ("it", "belga", "BE"),
        ("it", "francesi", "FR"), ("it", "statunitense", "US"), ("en", "ukrainian", "UA"),
        ("en", "south korean", "KR"), ("fr", "russe", "RU"), ("fr", "ukrainienne", "UA"),
        ("fr", "françaises", "FR"), ("fr", "grecque", "GR"), ("de", "ukrainische", "UA"),
        ("de", "russischen", "RU"), ("es", "alemana", "DE"), ("es", "española", "ES"),
        ("es", "franceses", "FR"), ("es", "iraní", "IR"), ("pt", "francesa", "FR"),
    ],
)  # fmt: skip
def test_demonyms(language: str, word: str, country: str) -> None:
    assert demonyms(language)[word] == country


def test_demonyms_of_no_language() -> None:
    assert demonyms("xx") == {}
    assert all(len(code) == 2 for code in demonyms("it").values())
