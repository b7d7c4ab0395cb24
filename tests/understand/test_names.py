"""Names after tagging, followed, with roles, places and descriptions: `cases/names.toml`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatches import written
from growth import in_proportion
from ultimora.reference.offices import offices
from ultimora.understand.following import followed, seen, sound
from ultimora.understand.names import linked
from ultimora.understand.prose import Prose
from ultimora.understand.tagger import Tagged
from ultimora.values import (
    Span,
)  # fmt: skip
from ultimora.values.facts import Name

ROWS = tomllib.loads((Path(__file__).parent / "cases" / "names.toml").read_text("utf-8"))["row"]
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "OTH": "other"}
MARK = re.compile(r"\[(?P<kind>PER|ORG|LOC|OTH):(?P<name>[^|\]]*)\|(?P<words>[^\]]*)\]")


def prose(text: str, language: str, headline: int = 0) -> Prose:
    """A dispatch of one paragraph, and a headline where the first characters are one."""
    head = Span(0, headline) if headline else None
    return Prose.of(written(text, language, [Span(headline, len(text))], head))


def tags(made: Prose, spans: list[tuple[int, int, str]], confidence: float = 0.97) -> list[Tagged]:
    """Tags for spans of the text, which must begin and end with words."""
    starts = {word.start: n for n, word in enumerate(made.words)}
    ends = {word.end: n + 1 for n, word in enumerate(made.words)}
    return [Tagged(starts[a], ends[b], kind, confidence, "marked") for a, b, kind in spans]


def unmarked(source: str) -> tuple[str, list[tuple[int, int, str, str]]]:
    """A text without its marks, and the span, kind and fullest form of each."""
    text, marks, done = "", [], 0
    for found in MARK.finditer(source):
        text += source[done : found.start()]
        start = len(text)
        text += found["words"]
        marks.append((start, len(text), KINDS[found["kind"]], found["name"]))
        done = found.end()
    return text + source[done:], marks


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['language']} {row['label']}" for row in ROWS])
def test_case(row: dict[str, Any]) -> None:
    text, marks = unmarked(row["text"])
    made = prose(text, row["language"])
    names = linked(made, tags(made, [mark[:3] for mark in marks]))
    got = {
        (*mention.span, name.kind, name.name.casefold())
        for name in names for mention in name.mentions if mention.form == "name"
    }  # fmt: skip
    assert got == {(*mark[:3], mark[3].casefold()) for mark in marks}
    roles = [f"{name.name}: {role.text}" for name in names for role in name.roles]
    if "roles" in row or not {"places"} & row.keys():
        assert sorted(roles) == sorted(row.get("roles", []))
    told = [
        f"{name.name}: {mention.span.of(text)}"
        for name in names for mention in name.mentions if mention.form == "description"
    ]  # fmt: skip
    assert told == row.get("descriptions", [])
    for wanted in row.get("places", []):
        who, _, where = wanted.rpartition(": ")
        place = next(name.place for name in names if name.name == who and name.kind == "place")
        assert (f"{place.kind} {place.country or ''}".strip() if place else "-") == where


EXTENTS = [
    # language, the text as a tagger marks it (`~` where it is unsure), and what there is
    ("it", "In [PER:|Tasso] e in via [PER:|Tasso].", ["person Tasso", "place via Tasso"]),
    ("it", "In piazza Vidoni si grida.", ["place piazza Vidoni"]),
    ("it", "All’ospedale [PER:|Sandro Pertini].", ["place ospedale Sandro Pertini"]),
    ("it", "All’aeroporto di [LOC:|Malpensa].", ["place aeroporto di Malpensa"]),
    ("it", "In un aeroporto di [LOC:|Malta].", ["place Malta"]),
    ("it", "La procura di [LOC:|Genova] indaga.", ["organisation procura di Genova"]),
    ("it", "Il ministero dell’Interno tace.", ["organisation ministero dell’Interno"]),
    ("it", "Il ministero della difesa tace.", []),
    ("it", "La città di [LOC:|Roma] e la via giusta.", ["place Roma"]),
    ("it", "La [PER:|Nautica Alta Spa] cresce.", ["organisation Nautica Alta Spa"]),
    ("it", "La [LOC:|Federazione russa] tace.", ["place Federazione russa"]),
    ("it", "Nel [PER~:|Mali] si spara.", ["place Mali"]),
    ("it", "Per [PER:|Papa Leone] è presto.", ["person Leone"]),
    ("en", "[PER:|President Mary Dole] left.", ["person Mary Dole"]),
    ("en", "[PER:|Izard County Sheriff Tom Beal] left.", ["person Tom Beal"]),
    ("en", "[PER:|Dean Martins] left.", ["person Dean Martins"]),
    ("en", "[PER:|Martin King Jr] left.", ["person Martin King Jr"]),
    ("en", "[PER:|Imran Sadler KC] left.", ["person Imran Sadler"]),
    ("en", "[LOC:|Marl Capital] fell.", ["organisation Marl Capital"]),
    ("en", "[PER:|Kent Constabulary] said so.", ["organisation Kent Constabulary"]),
    ("de", "Zehn [OTH:|Euro] kostet es.", []),
    ("fr", "À l’hôpital de [LOC:|Sion].", ["place hôpital de Sion"]),
    ("fr", "Rue [PER:|Zola], tout va bien.", ["place Rue Zola"]),
    ("fr", "L’université de [LOC:|Corse].", ["organisation université de Corse"]),
    ("es", "En la calle [PER:|Goya].", ["place calle Goya"]),
    ("es", "En un hospital de [LOC:|Lima].", ["place Lima"]),
    ("it", "L’analista [LOC~:|Ugo Bini] frena.", ["person Ugo Bini"]),
    ("it", "Il tecnico [ORG~:|Roma] frena.", ["organisation Roma"]),
    ("it", "A [PER~:|Bari] si vota.", ["person Bari"]),
    ("xx", "In via [PER:|Tasso].", ["person Tasso"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "wanted"), EXTENTS)
def test_extents_and_kinds_by_the_guidelines(language: str, source: str, wanted: list[str]) -> None:
    text, marks = unmarked(source.replace("~:", ":"))
    made = prose(text, language)
    found = tags(made, [mark[:3] for mark in marks], 0.7 if "~" in source else 0.97)
    names = linked(made, found)
    got = [(m.span, name.kind, m.span.of(text)) for name in names for m in name.mentions]
    assert [f"{kind} {words}" for _, kind, words in sorted(got)] == wanted


def by_name(names: tuple[Name, ...]) -> dict[str, Name]:
    return {name.name: name for name in names}


def test_what_was_found_surely_is_found_again() -> None:
    text = "Ha vinto Carla Donati. A casa di Donati si brinda, e con Carla Donati brinda la Donati."
    made = prose(text, "it")
    (name,) = linked(made, tags(made, [(9, 21, "person")]))
    assert [mention.span.of(text) for mention in name.mentions] == [
        "Carla Donati", "Donati", "Carla Donati", "Donati",
    ]  # fmt: skip
    assert {mention.rule for mention in name.mentions[1:]} == {"names:again"}


def test_what_is_part_of_another_name_is_not_found_again() -> None:
    text = "Ha vinto Carla Costa. In Costa Rica si brinda, e a casa Costa-Neri."
    made = prose(text, "it")
    (name,) = linked(made, tags(made, [(9, 20, "person")]))
    assert len(name.mentions) == 1


def test_what_ends_the_text_is_not_looked_for_beyond_it() -> None:
    text = "Anna Rossi Bini ha visto Anna Rossi Bini e Rossi Anna"
    made = prose(text, "it")
    (name, *_) = linked(made, tags(made, [(0, 15, "person")]))
    assert len(name.mentions) >= 2


def test_a_doubtful_kind_gives_way_to_its_likes() -> None:
    text = "Ha parlato Carla Donati. Per Donati va bene. Donati parte."
    made = prose(text, "it")
    sure = tags(made, [(11, 23, "person")])
    doubtful = tags(made, [(29, 35, "organisation")], 0.5)
    assert [name.kind for name in linked(made, [*sure, *doubtful])] == ["person"]
    certain = tags(made, [(29, 35, "organisation")], 0.95)
    kinds = {name.kind for name in linked(made, [*sure, *certain])}
    assert kinds == {"person", "organisation"}


def test_a_surname_by_itself_is_no_firm() -> None:
    for text, kinds in (
        ("Ha parlato Carla Donati. Ma ieri Donati ha chiuso.", ["person"]),
        ("Ha parlato Carla Donati. Ieri la Donati ha chiuso.", ["person", "organisation"]),
    ):
        made = prose(text, "it")
        firm = tags(made, [(33, 39, "organisation")], 0.85)
        some = linked(made, [*tags(made, [(11, 23, "person")]), *firm])
        assert [name.kind for name in some] == kinds


def test_the_company_is_the_one_of_the_headline_while_no_other_is_near() -> None:
    headline = "Meccanica Alta, utile in crescita\n\n"
    body = "Meccanica Alta cresce. L’azienda assume. Poi la Borsa Nord sale. Lì l’azienda scende."
    made = prose(headline + body, "it", len(headline) - 2)
    at = len(headline)
    marked = [(0, 14), (at, at + 14), (at + body.index("Borsa"), at + body.index("Borsa") + 10)]
    names = by_name(linked(made, tags(made, [(a, b, "organisation") for a, b in marked])))
    forms = [mention.form for mention in names["Meccanica Alta"].mentions]
    assert forms == ["name", "name", "description"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("zelenskyj", "zelensky"), ("zelenskyj", "zelenskiy"), ("schewtschuk", "shevchuk"),
     ("gorbachev", "gorbatschow"), ("yushchenko", "juschtschenko"), ("putschkow", "putchkov")],
)  # fmt: skip
def test_spellings_that_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("marini", "martini"), ("rossi", "russo"), ("bianchi", "bianco"), ("ferrari", "ferrero")],
)
def test_names_that_sound_apart(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_a_language_without_tables_is_followed_all_the_same() -> None:
    text = "Jan Kowalski rozmawiał. Kowalski wyszedł."
    made = prose(text, "pl")
    assert offices("pl") is None
    (name,) = linked(made, tags(made, [(0, 12, "person"), (24, 32, "person")]))
    assert name.name == "Jan Kowalski" and not name.roles


WORDS = st.sampled_from(
    "Il presidente ucraino Rossi , . di della capo « » ( ) Roma Bari e Usa l’ azienda 52 anni "
    "the of President U.S. - ' “ ” \n ß İ 漢字 é Ministerpräsident des der le la".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(WORDS, max_size=60), st.sampled_from(["it", "en", "fr", "de", "es", "pt", "ru", ""]),
    st.data(),
)  # fmt: skip
def test_any_text_and_any_tags(words: list[str], language: str, data: st.DataObject) -> None:
    made = prose(" ".join(words), language)
    found, at = [], 0
    while at < len(made.words):
        size = data.draw(st.integers(0, 3))
        last = min(at + size, len(made.words))
        if last > at:
            kind = data.draw(st.sampled_from(sorted(KINDS.values())))
            found.append(Tagged(at, last, kind, data.draw(st.floats(0.3, 1.0)), "drawn"))
        at = last + data.draw(st.integers(0, 4)) + (size == 0)
    names = linked(made, found)
    mentions = [mention for name in names for mention in name.mentions if mention.form == "name"]
    assert len(mentions) >= len(found) // 3
    spans = [mention.span for name in names for mention in name.mentions]
    spans += [role.span for name in names for role in name.roles]
    assert all(0 <= span.start < span.end <= len(made.text) for span in spans)
    assert all(
        name.mentions == tuple(sorted(name.mentions, key=lambda m: m.span)) for name in names
    )
    for name in names:
        assert all(role.text == role.span.of(made.text) for role in name.roles)
    assert linked(made, found) == names


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["it", "en", "de"]))
def test_any_characters(text: str, language: str) -> None:
    made = prose(text, language)
    found = [Tagged(n, n + 1, "person", 0.9, "x") for n in range(0, len(made.words), 3)]
    assert len(linked(made, found)) <= len(made.words)


def test_time_is_linear() -> None:
    sentence = "Il presidente Mario Rossi ha visto la Banca Alta a Roma con il ministro. "

    def named(times: int) -> None:
        text = sentence * times
        made = prose(text, "it")
        step = len(sentence)
        spans = [(n * step + 14, n * step + 25, "person") for n in range(times)]
        spans += [(n * step + 38, n * step + 48, "organisation") for n in range(times)]
        linked(made, sorted(tags(made, spans)))

    assert in_proportion(named, 500, 8)


def test_many_names_are_followed_in_good_time() -> None:
    def follow(number: int) -> None:
        text = " ".join(f"Anna{chr(97 + n % 26)} Bor{n}." for n in range(number))
        made = prose(text, "it")
        found = [Tagged(n, n + 2, "person", 0.9, "x") for n in range(0, len(made.words) - 2, 3)]
        assert followed(made, seen(made, found)) or number < 3

    assert in_proportion(follow, 1000)
