"""Facts in others' formats: the sure ones, marked as ours, and never the agency's word again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pack.records import ABOUT, KILLED, TOLD
from ultimora.pack import formats, pack
from ultimora.pack.sure import SURE, sure, when
from ultimora.values import Delivery, Record, Source, Span
from ultimora.values.facts import Event, Facts, Part, Time
from ultimora.wire import carry

G2 = {"g": "http://iptc.org/std/nar/2006-10-01/"}
NITF = {"n": "http://iptc.org/std/NITF/2006-10-18/"}
URN = f"urn:ultimora:{TOLD.id}"
OTHERS = ("ninjs", "newsml_g2", "nitf", "rss", "atom", "json_ld")
DOUBTFUL = ("Lega", "medtop:16000000", "si riunisce", "una resa")


def packed(name: str, one: Record = TOLD) -> bytes:
    return pack([one], name, ABOUT).data


def xml(name: str) -> Any:
    return etree.fromstring(packed(name))


def test_only_what_is_sure_goes_out() -> None:
    facts = sure(TOLD)
    assert all(fact.confidence >= SURE for fact in facts)
    assert [name.id for name in facts.names] == ["n1", "n2", "n4", "n5", "n6"]
    assert [claim.id for claim in facts.claims] == ["c1", "c2", "c3", "c5"]
    # An event that goes back to a claim in doubt is as doubtful.
    assert [event.id for event in facts.events] == ["e1", "e2"]
    # What the agency said itself is its own.
    assert [topic.id for topic in facts.topics] == ["a2"]
    assert not sure(KILLED)


def test_the_document_says_from_where_on() -> None:
    document = (Path(__file__).parents[2] / "docs" / "formats-out.md").read_text("utf-8")
    assert f"confidence of {SURE:.2f} and more".replace("0.", ".") in document


@pytest.mark.parametrize("name", [name for name in formats() if name != "pdf"])
def test_of_what_must_not_be_shown_no_fact_is_written(name: str) -> None:
    assert b"segreto" not in packed(name, KILLED).lower()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2026-01-06", "2026-01-06"),
        ("2026-01", "2026-01"),
        ("2026-01-06T15:30", "2026-01-06T15:30"),
        ("2026-01-05TNI", "2026-01-05"),
        ("2026-W02", None),
        ("XXXX-WXX-1", None),
        ("2026-01-06/2026-01-08", None),
    ],
)
def test_an_event_begins_as_exactly_as_it_is_told(value: str, said: str | None) -> None:
    span = Span(0, 1)
    time = Time(id="t1", span=span, rule="x", value=value, type="date")
    part = Part("time", "x", span, "t1")
    event = Event(span=span, rule="x", type="attack", sentence=span, parts=(part,))
    assert when(event, Facts(times=(time,))) == said


def test_ninjs() -> None:
    item = json.loads(packed("ninjs"))
    assert item["people"] == [{"name": "Ada Conti", "rel": "mentions", "literal": f"{URN}:n4"}]
    assert [one["name"] for one in item["organisations"]] == ["Nato"]
    kiev, odessa = item["places"]
    assert kiev == {
        "name": "Kiev",
        "rel": "about",  # the headline names it
        "literal": f"{URN}:n1",
        "uri": "https://sws.geonames.org/703448/",
        "geoJSON": {"type": "Point", "coordinates": [30.52, 50.45]},
    }
    assert odessa == {"name": "Odessa", "rel": "mentions", "literal": f"{URN}:n5"}
    # Who claims an event cannot be said here, so that one is left out.
    assert item["events"] == [
        {"name": "attacco ha colpito, Kiev", "rel": "mentions", "uri": f"{URN}:e1",
         "literal": "attack"}
    ]  # fmt: skip
    assert item["subjects"] == [
        {"rel": "about", "uri": "medtop:16000000"},
        {"rel": "about", "name": "politics", "creator": "urn:ultimora:facts", "confidence": 80,
         "uri": "http://cv.iptc.org/newscodes/mediatopic/11000000"},
    ]  # fmt: skip


def test_newsml_g2() -> None:
    item = xml("newsml_g2")
    ours = item.xpath("//g:subject[@creatoruri='urn:ultimora:facts']", namespaces=G2)
    assert {one.get("how") for one in ours} == {"howextr:tool"}
    said = [
        (one.get("type"), one.get("qcode") or one.get("uri"), one.get("confidence"),
         one.get("relevance"), one.get("why"), one.findtext("g:name", namespaces=G2))
        for one in ours
    ]  # fmt: skip
    assert said == [
        ("cpnat:abstract", "medtop:11000000", "80", None, "why:inferred", "politics"),
        ("cpnat:geoArea", "https://sws.geonames.org/703448/", "98", "100", "why:direct", "Kiev"),
        ("cpnat:organisation", f"{URN}:n2", "98", "100", "why:direct", "Nato"),
        ("cpnat:person", f"{URN}:n4", "98", "33", "why:direct", "Ada Conti"),
        ("cpnat:geoArea", f"{URN}:n5", "98", "33", "why:direct", "Odessa"),
        ("cpnat:event", f"{URN}:e1", "80", None, "why:inferred", "attacco ha colpito, Kiev"),
    ]
    assert item.xpath("//g:subject/g:definition/text()", namespaces=G2) == ["ministra"]
    assert item.xpath("//g:subject/g:broader/@qcode", namespaces=G2) == ["iso3166-1a2:UA"]
    kiev, attack = item.xpath("g:assert", namespaces=G2)
    (position,) = kiev.xpath("g:geoAreaDetails/g:position", namespaces=G2)
    assert dict(position.attrib) == {"latitude": "50.45", "longitude": "30.52"}
    assert attack.get("uri") == f"{URN}:e1"
    details = attack.find("g:eventDetails", namespaces=G2)
    assert details.findtext("g:dates/g:start", namespaces=G2) == "2026-01-06"
    assert details.find("g:location", namespaces=G2).get("uri") == kiev.get("uri")


def test_an_agencys_code_that_leads_higher_says_so() -> None:
    (topic, *_) = TOLD.facts.topics
    one = replace(TOLD, dispatch=replace(TOLD.dispatch, topics=("medtop:20000056",)),
                  facts=Facts(topics=(topic,)))  # fmt: skip
    found = etree.fromstring(packed("newsml_g2", one))
    assert found.xpath("//g:subject/@why", namespaces=G2) == ["why:ancestor"]


def test_nitf() -> None:
    (content,) = xml("nitf").xpath("//n:identified-content", namespaces=NITF)
    said = [
        (etree.QName(one).localname, one.get("idsrc") or one.get("code-source"),
         one.get("value") or one.get("location-code"), one.text)
        for one in content
    ]  # fmt: skip
    assert said == [
        ("location", "urn:ultimora:facts", f"{URN}:n1", "Kiev"),
        ("org", "urn:ultimora:facts", f"{URN}:n2", "Nato"),
        ("person", "urn:ultimora:facts", f"{URN}:n4", "Ada Conti"),
        ("location", "urn:ultimora:facts", f"{URN}:n5", "Odessa"),
        ("event", "urn:ultimora:facts", f"{URN}:e1", "attacco ha colpito, Kiev"),
        ("classifier", "urn:ultimora:facts", "medtop:11000000", "politics"),
    ]
    assert content.xpath("n:event/@start-date", namespaces=NITF) == ["20260106"]
    assert content.xpath("n:person/n:function/text()", namespaces=NITF) == ["ministra"]
    code = content.xpath("string(n:location/n:alt-code/@value)", namespaces=NITF)
    assert code == "https://sws.geonames.org/703448/"


def test_json_ld() -> None:
    item = json.loads(packed("json_ld"))
    agencys, topic, kiev = item["about"]
    assert agencys == {"@type": "DefinedTerm", "termCode": "medtop:16000000"}
    assert topic["@id"] == "http://cv.iptc.org/newscodes/mediatopic/11000000"
    assert topic["ultimora"] == {"rule": "topics.words.beside", "confidence": 0.8}
    assert (kiev["@type"], kiev["name"]) == ("City", "Kiev")
    assert kiev["geo"] == {"@type": "GeoCoordinates", "latitude": 50.45, "longitude": 30.52}
    assert kiev["address"] == {"@type": "PostalAddress", "addressCountry": "UA"}
    nodes = {one["@id"].removeprefix(f"{URN}:"): one for one in item["mentions"]}
    # Who asks (c5) claims nothing.
    assert list(nodes) == ["n2", "n4", "n5", "n6", "e1", "e2", "c2", "c3"]
    assert (nodes["n4"]["@type"], nodes["n4"]["jobTitle"]) == ("Person", ["ministra"])
    assert nodes["n6"]["@type"] == "Thing"
    assert (nodes["e1"]["startDate"], nodes["e1"]["keywords"]) == ("2026-01-06", "attack")
    assert nodes["e1"]["location"] == {"@id": f"{URN}:n1"}
    assert "subjectOf" not in nodes["e1"]
    assert nodes["e2"]["subjectOf"] == {"@id": f"{URN}:c3"}
    assert nodes["c2"]["author"] == {"@type": "Organization", "@id": f"{URN}:n2", "name": "Nato"}
    assert nodes["c3"]["creditText"] == "Fonti locali"
    assert "author" not in nodes["c3"]
    (quotation,) = item["hasPart"]
    assert (quotation["@type"], quotation["text"]) == ("Quotation", "Non ci fermeremo")
    assert quotation["spokenByCharacter"]["name"] == "Ada Conti"


def test_feeds_have_topics_alone() -> None:
    rss = xml("rss").xpath("//item/category[@domain='urn:ultimora:facts']/text()")
    assert rss == ["politics"]
    (atom,) = xml("atom").xpath("//*[@scheme='urn:ultimora:facts']")
    assert (atom.get("term"), atom.get("label")) == ("medtop:11000000", "politics")
    for name in ("rss", "atom"):
        assert b"geonames" not in packed(name)


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_doubtful_stays_at_home(name: str) -> None:
    body = TOLD.dispatch.body
    bare = replace(TOLD, facts=Facts())
    for words in DOUBTFUL:
        count = packed(name, bare).decode().count(words)
        assert packed(name).decode().count(words) == count, (words, body)


@pytest.mark.parametrize("name", OTHERS)
def test_what_we_found_never_comes_back_as_the_agencys_word(name: str) -> None:
    """Read again the dispatch is as it was without the facts, which are found anew."""
    (first,) = carry(Delivery(Source("-"), packed(name, replace(TOLD, facts=Facts()))))
    (again,) = carry(Delivery(Source("-"), packed(name)))
    assert again.dispatch.topics == ("medtop:16000000",)
    assert again.dispatch.carrier == first.dispatch.carrier
    assert again.dispatch.section is None
    assert again.dispatch.body == first.dispatch.body == TOLD.dispatch.body
    assert again.dispatch.copy.sheet.text == first.dispatch.copy.sheet.text
    assert again.troubles == first.troubles
    assert again.facts == first.facts
    others = [f for f in again.dispatch.copy.sheet.findings if f not in
              first.dispatch.copy.sheet.findings]  # fmt: skip
    assert {found.field for found in others} == {"other.found"}
    assert "politics" in {found.value for found in others}


def test_a_tool_of_the_agencys_speaks_for_the_agency() -> None:
    newsml = packed("newsml_g2").replace(b"urn:ultimora:facts", b"https://agency.example/tool")
    (record,) = carry(Delivery(Source("-"), newsml))
    assert "medtop:11000000" in record.dispatch.topics
    ninjs = packed("ninjs").replace(b"urn:ultimora:facts", b"system")
    (record,) = carry(Delivery(Source("-"), ninjs))
    assert len(record.dispatch.topics) == 2
