"""The search language: what is read, what is refused and how, and that its text reads back."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ultimora.values.query import FIELDS, And, Compared, Field, Query, QueryError, When, fields

HERE = Path(__file__).parent / "cases"
TODAY = datetime(2026, 1, 5, 10, tzinfo=UTC)


def cases(name: str) -> list[Any]:
    rows = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))["case"]
    return [pytest.param(row, id=row["label"]) for row in rows]


@pytest.mark.parametrize("case", cases("queries"))
def test_what_is_typed_is_read(case: dict[str, Any]) -> None:
    query = Query.read(case["query"], TODAY)
    assert str(query) == case["canonical"]
    assert Query.read(str(query), TODAY) == query
    assert bool(query) == bool(case["canonical"])


@pytest.mark.parametrize("case", cases("mistyped"))
def test_what_is_mistyped_is_said(case: dict[str, Any]) -> None:
    with pytest.raises(QueryError) as caught:
        Query.read(case["query"], TODAY)
    assert list(caught.value.at) == case["at"]
    assert all(part in str(caught.value) for part in case["says"]), str(caught.value)
    assert caught.value.message and caught.value.mend


ATOMS = st.sampled_from([
    "roma", "città", "l’Ucraina", "1.500", "anti-doping", '"di governo"', "minist*", "agency:ansa",
    'place:"New York"', "headline:borsa", 'body:"in aula"', "urgency:<=3", "urgency:>5", "from:7d",
    "to:ieri", "date:2026-01", "from:3h", "has:correction", "is:starred", "id:k3v5", "tag:cal*",
])  # fmt: skip
TEXTS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        inner.map("-({})".format),
        inner.map("({})".format),
        st.lists(inner, min_size=2, max_size=4).map(" ".join),
        st.lists(inner, min_size=2, max_size=4).map(" OR ".join),
    ),
    max_leaves=12,
)


@given(TEXTS)
def test_the_canonical_text_reads_back_the_same(text: str) -> None:
    query = Query.read(text, TODAY)
    assert Query.read(str(query), TODAY + timedelta(days=40)) == query


@given(st.text('ab"*-():<>= ORNTagencyfromis«’.1\n', max_size=40) | st.text(max_size=40))
def test_any_text_is_a_query_or_says_why_not(text: str) -> None:
    try:
        query = Query.read(text, TODAY)
    except QueryError as error:
        assert 0 <= error.at.start <= error.at.end <= len(text)
        assert error.message.endswith((".", "?"))
    else:
        assert Query.read(str(query), TODAY) == query


def test_days_are_those_of_the_zone() -> None:
    rome = timezone(timedelta(hours=1))
    asked = Query.read("date:2026-01-05", TODAY.astimezone(rome)).root
    assert isinstance(asked, When) and asked.start is not None and asked.end is not None
    assert datetime.fromtimestamp(asked.start, UTC) == datetime(2026, 1, 4, 23, tzinfo=UTC)
    assert asked.end - asked.start == 24 * 3600


def test_to_is_inclusive() -> None:
    asked = Query.read("to:2026-01", TODAY).root
    assert asked == When("to", None, int(datetime(2026, 2, 1, tzinfo=UTC).timestamp()), "2026-01")


def test_a_room_may_add_fields() -> None:
    more = (*FIELDS, Field("weight", "number", "how heavy it is", ">3"))
    assert Query.read("weight:>3", TODAY, more).root == Compared("weight", 4, 1_000_000_000, ">3")
    with pytest.raises(QueryError, match="no field"):
        Query.read("weight:>3", TODAY)


def test_every_field_is_described_and_its_example_works() -> None:
    for field in fields():
        assert field.about
        assert Query.read(f"{field.name}:{field.example}", TODAY).root != And()


def test_what_is_pasted_by_mistake_is_refused() -> None:
    for text in ("a " * 3_000, "a " * 500, "(" * 500 + "a" + ")" * 500, "-(" * 300 + "a"):
        with pytest.raises(QueryError, match=r"longer|more than|More than"):
            Query.read(text, TODAY)
