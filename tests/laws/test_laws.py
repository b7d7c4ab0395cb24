"""The laws of the house, tried on bytes that nobody would think of."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from laws import laws, strategies
from ultimora.values import Edit

# Tables are loaded on first use and the machine is shared: time says nothing here.
patient = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(st.binary(max_size=400) | strategies.deliveries())
@example(b"")
@example(b"\x00")
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
@example("Lâ??Ucraina Ã".encode()[:-1])
@example(b"?(\0\1\0im o m\xce\x93 a " + bytes(20))
def test_any_bytes_yield_records_that_can_be_traced(data: bytes) -> None:
    laws.everything_about(data)


@patient
@given(strategies.copy | st.text(max_size=60))
def test_repairing_twice_changes_nothing(text: str) -> None:
    laws.repairing_twice_changes_nothing(text)


@patient
@given(strategies.two_edit_lists())
def test_edits_compose(case: tuple[str, tuple[Edit, ...], tuple[Edit, ...]]) -> None:
    laws.composed_edits_do_what_both_do(*case)


@pytest.mark.parametrize(
    "broken",
    [
        (Edit(0, 1, "a", "x", "law"),),
        (Edit(1, 2, "b", "x", "law"), Edit(2, 3, "c", "", "law")),
    ],
)
def test_the_law_of_composition_can_be_broken(broken: tuple[Edit, ...]) -> None:
    """Edits that were made for another text do not compose, and the law must say so."""
    with pytest.raises(AssertionError):
        laws.composed_edits_do_what_both_do("zzz", broken, (Edit(0, 1, "q", "w", "law"),))
