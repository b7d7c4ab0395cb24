"""Who says what, row by row, and that any text whatever gives claims that stand in it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import in_proportion
from ultimora.understand.claims import claims
from ultimora.understand.names import names
from ultimora.understand.prose import Prose
from ultimora.understand.quotes import quotes
from ultimora.understand.times import times
from ultimora.values import Delivery, Facts, Rulebook, Source, Span
from ultimora.values.facts import Claim, Mention, Name
from ultimora.wire import carry

CASES = Path(__file__).parent / "cases" / "claims.toml"
STANCES = ("denies", "confirms", "accuses", "promises", "warns", "demands", "asks")
MEDIA = ("interview", "post", "statement", "media", "speech", "document")


def prose(text: str, language: str) -> Prose:
    """The prose of a dispatch under a headline of one word."""
    delivery = Delivery(Source("test"), f"Titolo\n\n{text}\n".encode())
    record = next(iter(carry(delivery)))
    copy = replace(record.dispatch.copy, language=language)
    return Prose.of(replace(record.dispatch, copy=copy))


def found(text: str, language: str) -> tuple[Prose, tuple[Claim, ...]]:
    """The claims of a text."""
    read = prose(text, language)
    rules = Rulebook()
    known = Facts(names=names(read, Facts(), rules))
    return read, claims(read, replace(known, times=times(read, known, rules)), rules)


def rows() -> list[Any]:
    """Every row of the table."""
    table = tomllib.loads(CASES.read_text("utf-8"))
    return [
        pytest.param(language, row["text"], row["claims"], id=f"{language}: {row['label']}")
        for language, all_ in table.items()
        for row in all_
    ]


@pytest.mark.parametrize(("language", "text", "wanted"), rows())
def test_case(language: str, text: str, wanted: list[str]) -> None:
    read, made = found(text, language)
    assert [told(read, claim, one) for claim, one in zip(made, wanted, strict=False)] == wanted
    assert len(made) == len(wanted), [told(read, claim, "") for claim in made]


def told(read: Prose, claim: Claim, wanted: str) -> str:
    """A claim as the table writes it; its medium only where the row asks for one."""
    source = claim.speaker.text if claim.speaker else "-"
    content = " … ".join(part.of(read.text) for part in claim.parts)
    more = [claim.stance] if claim.stance != "says" else []
    more += ["direct"] if claim.direct else []
    more += [claim.medium] if claim.medium and claim.medium in wanted.split() else []
    asked = wanted.rpartition(" § ")[2].split()
    ordered = sorted(more, key=lambda word: asked.index(word) if word in asked else 99)
    return " § ".join([source, content, *([" ".join(ordered)] if more else [])])


def test_a_name_lends_its_fullest_form_and_its_id() -> None:
    text = "Nella notte un drone ha colpito Tver. Korolev ha detto che non ci sono vittime."
    read = prose(text, "it")
    at = read.text.index("Korolev")
    span = Span(at, at + len("Korolev"))
    name = Name(
        id="n1",
        span=span,
        rule="test",
        kind="person",
        name="Vitaly Korolev",
        mentions=(Mention(span, "test"),),
    )
    (claim,) = claims(read, Facts(names=(name,)), Rulebook())
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name) == ("Vitaly Korolev", "n1")
    assert (claim.speaker.kind, claim.speaker.span) == ("person", span)


def test_what_is_resolved_says_so() -> None:
    _, made = found("Il governatore Ezio Riva è qui. «Siamo pronti a tutto», ha detto.", "it")
    assert made[0].speaker is not None
    assert made[0].speaker.resolved
    assert made[0].speaker.span is None


def test_a_negation_lowers_confidence() -> None:
    _, plain = found("Il sindaco Paolo Verri ha detto che il ponte è chiuso.", "it")
    _, denied = found("Il sindaco Paolo Verri non ha detto che il ponte è chiuso.", "it")
    assert denied[0].negated
    assert not plain[0].negated
    assert denied[0].confidence < plain[0].confidence


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Dice “uno due” e basta", ["uno due"]),
        ("Dice ”uno due” e basta", ["uno due"]),
        ("Dice „uno due“ e basta", ["uno due"]),
        ("Dice „uno due” e basta", ["uno due"]),
        ("Dice « uno due » e basta", ["uno due"]),
        ("Dice »uno due« e basta", ["uno due"]),
        ("Dice ‹uno due› e basta", ["uno due"]),
        ("Dice ‘uno due’ e basta", ["uno due"]),
        ("Dice ‚uno due‘ e basta", ["uno due"]),
        ("Dice 'uno due' e basta", ["uno due"]),
        ('Dice "uno due" e basta', ["uno due"]),
        ("Dice “uno ‘due’ tre” e basta", ["uno ‘due’ tre"]),
        ("Dice «uno “due” tre» e basta", ["uno “due” tre"]),
        ("Dice “uno «due» tre” e «quattro»", ["uno «due» tre", "quattro"]),
        ("L'uno e l'altro, un po' di tutto, nel '68", []),
        ("Una “aperta senza fine", []),
        ("Aperta “fuori «dentro» ancora", ["dentro"]),
        ("“Tutto il capoverso, mai chiuso", ["Tutto il capoverso, mai chiuso"]),
        ("”” “” '' \"\" «»", ["", "", "", ""]),
    ],
)
def test_quotes_of_every_style(text: str, inner: list[str]) -> None:
    read = prose(text, "it")
    made = [quote.inner.of(read.text) for quote in quotes(read)]
    assert [one for one in made if one] == [one for one in inner if one]


PIECES = st.sampled_from(
    "“ ” « » „ ‘ ’ \" ' , . : ; – ( ) \n\n ha detto che secondo Rossi di aver said that X told "
    "according to the police a-t-elle déclaré sagte er habe laut Polizei dijo según dass zu ? "
    "Antwort: il ministro, Carlo Nardi e and per il quale lo l’ «No» 3 € 中文 \u200b".split(" ")
)
LANGUAGES = ("it", "en", "fr", "de", "es", "pt", "sv", "")


@settings(max_examples=120, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.sampled_from(LANGUAGES))
def test_any_words_give_claims_that_stand_in_the_text(text: str, language: str) -> None:
    sound(*found(text, language))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_gives_claims_that_stand_in_it(text: str, language: str) -> None:
    sound(*found(text, language))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([row.values[:2] for row in rows()]), st.data())
def test_a_text_may_break_off_anywhere(row: tuple[str, str], data: st.DataObject) -> None:
    language, text = row
    sound(*found(text[: data.draw(st.integers(1, len(text)))], language))


def sound(read: Prose, made: tuple[Claim, ...]) -> None:
    """Spans inside the text, parts in order inside the claim, confidence a probability."""
    whole = Span(0, len(read.text))
    for claim in made:
        assert 0 < claim.confidence <= 1
        assert claim.parts
        assert claim.span.within(whole)
        assert list(claim.parts) == sorted(claim.parts)
        for part in claim.parts:
            assert part.start < part.end
            assert part.within(claim.span)
        for span in (claim.cue, claim.speaker.span if claim.speaker else None):
            assert span is None or (span.start < span.end and span.within(whole))


@pytest.mark.parametrize("piece", ["“ ha detto che ", "Rossi, secondo cui ", "' \" ", "che e di "])
def test_long_garbage_is_read_in_linear_time(piece: str) -> None:
    def read(size: int) -> None:
        made = prose(piece * (size // len(piece)), "it")
        sound(made, claims(made, Facts(), Rulebook()))

    assert in_proportion(read, 15_000)
