"""What is found by its facts: who, where, who says what, how many; and nothing that is hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, open_archive
from ultimora.values import Facts, Record, Span
from ultimora.values.facts import Claim, Event, Figure, Mention, Name, Speaker, Topic
from ultimora.values.query import Query, QueryError

TEXT = "Attacco a Tver\nKorolev: caduti tre droni, 1 morto e 12 feriti. Lo Stato paga 2,5 milioni"


def told(made: Record) -> Record:
    """The record with the facts that its text says."""
    text = made.dispatch.copy.text

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    def name(kind: str, words: str, full: str) -> Name:
        mentions = (Mention(at(words), "r"),)
        return Name(span=at(words), rule="r", kind=kind, name=full, mentions=mentions)

    def figure(words: str, number: float, **how: str) -> Figure:
        return Figure(span=at(words), rule="r", number=number, **how)  # type: ignore[arg-type]

    said = at("caduti tre droni, 1 morto e 12 feriti")
    return replace(made, facts=Facts(
        names=(name("place", "Tver", "Tver"), name("person", "Korolev", "Vitaly Korolev"),
               name("organisation", "Stato", "Stato")),
        figures=(figure("tre droni", 3, unit="droni"), figure("1 morto", 1, role="killed"),
                 figure("12 feriti", 12, role="injured"), figure("2,5 milioni", 2.5e6, unit="EUR")),
        claims=(Claim(span=said, rule="r", parts=(said,), direct=False,
                      speaker=Speaker("Vitaly Korolev", "person", at("Korolev"))),),
        events=(Event(span=at("Attacco"), rule="r", type="attack", sentence=at("Attacco a Tver")),),
        topics=(Topic(span=at("Attacco"), rule="r", code="medtop:16000000",
                      name="conflict, war and peace"),),
    ))  # fmt: skip


@pytest.fixture
def archive(address: str) -> Archive:
    opened = open_archive(address)
    brought = delivery("desk")
    made = [
        told(record(brought, "dpa 1", TEXT, agency="dpa")),
        record(brought, "dpa 2", "Altro\nDroni e 5 morti a Tver", agency="dpa"),
    ]
    opened.file(opened.receive(brought).number, made)
    return opened


def found(archive: Archive, text: str) -> int:
    return archive.search(Query.read(text)).total


@pytest.mark.parametrize("text", [
    "person:korolev", "person:vitaly", "name:korolev", "name:tver", "organisation:stato",
    "org:stato", "place:Tver", "speaker:korolev", 'speaker:"vitaly korolev"', "says:droni",
    "says:drone", "says:feriti", 'says:"caduti tre droni"', "says:cadu*", "event:attack",
    "figure:killed", "figure:killed>0", "figure:injured>=12", "figure:injured<13",
    "figure:injured=12", "figure:droni>2", "figure:EUR>1000000", "figure:eur=2500000",
    "topic:medtop:16000000", "topic:conflict",
    "person:Korolev says:droni figure:killed>0 place:Tver event:attack",
    "(figure:killed>5 OR figure:injured>5) place:tver",
])  # fmt: skip
def test_facts_are_found(archive: Archive, text: str) -> None:
    assert found(archive, text) == 1


@pytest.mark.parametrize("text", [
    "person:tver", "person:putin", "place:korolev", "speaker:stato", "says:milioni",
    "event:meeting", "figure:killed>1", "figure:injured<12", "figure:injured>12", "figure:droni>3",
    "figure:missing",
    "figure:EUR>2500000", "topic:sport",
])  # fmt: skip
def test_what_is_not_said_is_not_found(archive: Archive, text: str) -> None:
    assert found(archive, text) == 0


def test_without_a_fact(archive: Archive) -> None:
    assert found(archive, "-figure:killed>0") == 1
    assert found(archive, "-person:korolev") == 1


def test_a_killed_record_is_not_found_by_its_facts(archive: Archive) -> None:
    brought = delivery("notice")
    withdraws = (notice("kill", target="dpa 1"),)
    kill = record(brought, "dpa 3", "Kill\nx", agency="dpa", notices=withdraws)
    archive.file(archive.receive(brought).number, [kill])
    for text in ("person:korolev", "says:droni", "figure:killed", "figure:killed>0", "name:tver"):
        assert found(archive, text) == 0
    assert archive.database.rows("SELECT COUNT(*) FROM figure") == [(0,)]


def test_a_new_version_leaves_no_figures_behind(archive: Archive) -> None:
    brought = delivery("later")
    again = record(brought, "dpa 1", "Attacco a Tver\nNessun morto", agency="dpa")
    archive.file(archive.receive(brought).number, [again])
    assert found(archive, "figure:killed>0") == 0
    assert archive.database.rows("SELECT COUNT(*) FROM figure") == [(0,)]


@pytest.mark.parametrize("text", ["figure:>3", "figure:killed>many", "event:war"])
def test_a_question_that_cannot_be_asked(text: str) -> None:
    with pytest.raises(QueryError):
        Query.read(text)


@pytest.mark.parametrize("text", ["figure:killed>0", "figure:eur>=2.5", "figure:killed"])
def test_a_question_reads_back(text: str) -> None:
    assert str(Query.read(text)) == text
    assert Query.read(str(Query.read(text))) == Query.read(text)
