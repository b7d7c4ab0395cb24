"""Whom words mean: what given names and nouns of bodies tell, and what a choice says of itself."""

from __future__ import annotations

import pytest

from dispatches import written
from ultimora.reference.given import gender
from ultimora.reference.natures import natures, natures_of
from ultimora.understand import understand
from ultimora.values.facts import Speaker


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("Giorgia", "it", "f"), ("Andrea", "it", "m"), ("Andrea", "de", "f"), ("Luca", "it", "m"),
        ("Antje", "de", "f"), ("Keir", "en", "m"), ("Rocío", "es", "f"), ("Kim", "en", ""),
        ("Xi", "it", ""), ("Wkrzt", "en", ""),
    ],
)  # fmt: skip
def test_given_names(name: str, language: str, told: str) -> None:
    assert gender(name, language) == told


@pytest.mark.parametrize(
    ("noun", "name", "same"),
    [
        ("sindacato", "Fiom Cgil", True), ("union", "Barclays Bank", False),
        ("banca", "Credito Ligure", True), ("azienda", "Tribunale di Bari", False),
    ],
)  # fmt: skip
def test_natures(noun: str, name: str, same: bool) -> None:
    assert bool(natures(noun) & natures_of(name)) is same


def test_what_is_not_known_has_no_nature() -> None:
    assert not natures("tavolo")
    assert not natures_of("Brambilla")


def source(text: str, language: str) -> Speaker:
    claims = understand(written(text, language)).facts.claims
    assert claims
    told = claims[-1].speaker
    assert told
    return told


def test_a_woman_is_not_meant_by_he() -> None:
    who = source("Tom Brook met Laura Kent in Leeds. He said the talks had failed.", "en")
    assert (who.text, who.resolved) == ("Tom Brook", True)
    who = source("Tom Brook met Laura Kent in Leeds. She said the talks had failed.", "en")
    assert (who.text, who.resolved) == ("Laura Kent", True)


def test_a_choice_says_how_likely_it_is() -> None:
    who = source("Tom Brook came to Leeds on Monday. He said the talks had failed.", "en")
    assert 0.4 <= who.confidence < 1
    named = source("Tom Brook said the talks had failed.", "en")
    assert (named.confidence, named.resolved) == (1.0, False)
