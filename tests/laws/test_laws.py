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
@example("Ã¶lnÃ¶ln”ÃÂ O vs".encode())
@example(b"(EFE)-.\n\xe2\x94\xac\xcc\xcc(EFE)-")
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


@pytest.mark.parametrize(
    "date",
    [
        "gestern", "2026-13-45", "9 Feb 2026", "2026-02-09 07:40", "20260209T074000+0000",
        "2026-\\u0000-02", "0000-00-00", "99999-01-01", "2026-02-09T25:61", "", "-", "2026-W07-1",
    ],
)  # fmt: skip
def test_a_date_that_a_page_declares_is_checked_before_it_is_believed(date: str) -> None:
    meta = f'{{"@type": "NewsArticle", "headline": "Titolo", "datePublished": "{date}"}}'
    body = "<p>Roma, 6 gen. (Adnkronos) - Il testo è qui, e non è breve.</p>" * 4
    page = f"""<html><head><script type="application/ld+json">{meta}</script></head>
        <body><article><h1>Titolo</h1>{body}</article></body></html>"""
    laws.everything_about(page.encode())
