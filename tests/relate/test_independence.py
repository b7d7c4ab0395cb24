"""How many independent sources say a thing: no copy, no version and no quoting counts twice."""

from __future__ import annotations

import pytest
from tests.relate.telling import member

from ultimora.relate.independence import cited, independent
from ultimora.values.story import Cited


def place(agency: str, original: str = "", voice: str = "") -> Cited:
    return Cited(f"r-{agency}-{original}", "f1", agency, original or agency, 0, voice)


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        ((), 0),
        ((place("ANSA"),), 1),
        ((place("ANSA"), place("Reuters")), 2),
        ((place("ANSA", "a"), place("ANSA", "b")), 1),
        ((place("ANSA", "a"), place("Corriere", "a")), 1),
        ((place("ANSA"), place("Reuters", voice="ANSA")), 1),
        ((place("Reuters", voice="Bild"), place("dpa", voice="Bild")), 1),
        ((place("Reuters", voice="Bild"), place("Reuters", "own")), 2),
        ((place("ANSA", "a"), place("Site", "a"), place("Site", "b"), place("AFP", "b")), 1),
    ],
)
def test_so_many_are_independent(sources: tuple[Cited, ...], count: int) -> None:
    assert independent(sources) == count
    assert independent(tuple(reversed(sources))) == count


def test_who_quotes_an_agency_gives_its_word() -> None:
    told = member(
        "Reuters", "08:00", "Two dead in Italy ferry fire, ANSA reports",
        "Two people died in a fire on a ferry, Italian news agency ANSA reported on Monday.",
    )  # fmt: skip
    claim = told.record.facts.claims[0]
    assert cited(told, claim).voice == "ANSA"


def test_a_long_row_of_copies_is_one() -> None:
    row = [Cited(str(n), "f1", f"site {n}", "the same", n) for n in range(5000)]
    assert independent(row) == 1
