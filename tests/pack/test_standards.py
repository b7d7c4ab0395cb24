"""ninjs, NewsML-G2 and NITF: in the right places, and valid by the standards' own schemas."""

from __future__ import annotations

import json
import os
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from referencing import Registry, Resource

from pack.records import (
    ABOUT,
    ALL,
    BODY,
    EMBARGOED,
    ENDLESS,
    FULL,
    KILLED,
    WITHHELD,
    record,
    records,
)
from ultimora.pack import pack
from ultimora.values import Record

G2 = {"g": "http://iptc.org/std/nar/2006-10-01/", "h": "http://www.w3.org/1999/xhtml"}
NITF = {"n": "http://iptc.org/std/NITF/2006-10-18/"}
SCHEMAS = os.environ.get("ULTIMORA_SCHEMAS", "")
needs_schemas = pytest.mark.skipif(
    not SCHEMAS, reason="ULTIMORA_SCHEMAS names no folder with the IPTC's schemas"
)


def ninjs(*some: Record) -> Any:
    return json.loads(pack(some, "ninjs", ABOUT).data)


def newsml(*some: Record) -> Any:
    return etree.fromstring(pack(some, "newsml_g2", ABOUT).data)


def nitf(one: Record) -> Any:
    return etree.fromstring(pack([one], "nitf", ABOUT).data)


def test_ninjs_says_everything_in_its_place() -> None:
    item = ninjs(FULL)
    assert item["uri"] == "urn:newsml:fari.example:20260224:77"
    assert (item["version"], item["urgency"], item["language"]) == ("3", 4, "it")
    assert item["firstCreated"] == "2026-02-24T09:30:00+01:00"
    assert item["versionCreated"] == "2026-02-24T10:30:00+01:00"
    assert [(h["role"], h["value"]) for h in item["headlines"]] == [
        ("main", "FARI: SI RIACCENDE <PUNTA SALINA> & BASTA"),
        ("sub", "Nove anni di buio"),
    ]
    bodies = {body["contentType"]: body["value"] for body in item["bodies"]}
    assert bodies["text/plain"] == "\n\n".join(BODY)
    assert "&lt;dopo&gt;" in bodies["text/html"]
    assert item["infoSources"][0]["contactInfo"][0]["value"] == "desk@fari.example"
    assert {"rel": "about", "uri": "medtop:11000000"} in item["subjects"]
    assert {"rel": "about", "literal": "CRO"} in item["subjects"]
    picture, attachment = item["associations"]
    assert picture["renditions"][0]["width"] == 640
    assert picture["descriptions"] == [{"role": "caption", "value": "Il faro <acceso>"}]
    assert attachment["renditions"][0]["title"] == "allegato.pdf"


def test_many_ninjs_are_an_array_with_a_line_for_each() -> None:
    data = pack(ALL, "ninjs", ABOUT).data
    assert len(json.loads(data)) == len(ALL) == data.count(b"\n") - 2
    assert json.loads(pack((), "ninjs", ABOUT).data) == []


@pytest.mark.parametrize(
    ("one", "status"), [(FULL, "usable"), (KILLED, "canceled"), (WITHHELD, "withheld")]
)
def test_all_three_say_the_status(one: Record, status: str) -> None:
    assert ninjs(one)["pubStatus"] == status
    assert newsml(one).xpath("string(//g:pubStatus/@qcode)", namespaces=G2) == f"stat:{status}"
    docdata = "string(//n:docdata/@management-status)"
    assert nitf(one).xpath(docdata, namespaces=NITF) == status
    assert bool(newsml(one).xpath("//g:contentSet", namespaces=G2)) is (status == "usable")


def test_embargoes_with_and_without_an_end() -> None:
    assert ninjs(EMBARGOED)["embargoedUntil"] == "2026-03-02T06:00:00+01:00"
    until = "//g:embargoed/text()"
    assert newsml(EMBARGOED).xpath(until, namespaces=G2) == ["2026-03-02T06:00:00+01:00"]
    assert newsml(ENDLESS).xpath("//g:embargoed", namespaces=G2)[0].text is None
    for one, release in ((EMBARGOED, ["20260302T060000+0100"]), (ENDLESS, [])):
        assert nitf(one).xpath("//n:date.release/@norm", namespaces=NITF) == release
        assert nitf(one).xpath("//n:docdata/@management-status", namespaces=NITF) == ["embargoed"]


def test_newsml_says_everything_in_its_place() -> None:
    item = newsml(FULL)

    def one(path: str) -> str:
        return str(item.xpath(f"string({path})", namespaces=G2))

    assert (item.get("guid"), item.get("version")) == ("urn:newsml:fari.example:20260224:77", "3")
    assert one("//g:provider/g:name") == "ANSA"
    assert one("//g:headline[not(@role)]") == "FARI: SI RIACCENDE <PUNTA SALINA> & BASTA"
    assert one("//g:headline[@role='hld:subHeadline']") == "Nove anni di buio"
    assert one("//g:dateline") == "SALINA, 24 FEB"
    assert one("//g:by") == "di Ada Conti"
    assert one("//g:slugline") == "FARI-SALINA"
    assert one("//g:urgency") == "4"
    assert one("//g:subject[@type='cptype:cat']/@literal") == "CRO"
    assert item.xpath("//g:signal/@qcode", namespaces=G2) == ["sig:update", "sig:correction"]
    assert item.xpath("//g:keyword/text()", namespaces=G2) == ["fari", "isole & scogli"]
    assert item.xpath("//g:subject/@qcode", namespaces=G2) == ["medtop:11000000"]
    assert one("//g:link[@contenttype='image/jpeg']/g:description") == "Il faro <acceso>"
    paragraphs = item.xpath("//h:body/h:p", namespaces=G2)
    assert ["".join(p.itertext()) for p in paragraphs] == [p.replace("\n", "") for p in BODY]
    assert len(paragraphs[1]) == 1  # the line end, as br


def test_many_newsml_make_a_message() -> None:
    message = newsml(*ALL)
    assert etree.QName(message).localname == "newsMessage"
    assert message.xpath("string(//g:sent)", namespaces=G2) == "2026-03-01T10:00:00Z"
    assert len(message.xpath("g:itemSet/g:newsItem", namespaces=G2)) == len(ALL)


def test_nitf_says_everything_in_its_place() -> None:
    item = nitf(FULL)

    def one(path: str) -> str:
        return str(item.xpath(f"string({path})", namespaces=NITF))

    assert one("//n:doc-id/@id-string") == "urn:newsml:fari.example:20260224:77"
    assert one("//n:hl1") == "FARI: SI RIACCENDE <PUNTA SALINA> & BASTA"
    assert one("//n:dateline/n:location") == "SALINA"
    assert one("//n:story.date/@norm") == "20260224"
    assert one("//n:date.issue/@norm") == "20260224T093000+0100"
    assert one("//n:urgency/@ed-urg") == "4"
    assert one("//n:tobject.subject/@tobject.subject.refnum") == "11000000"
    assert one("//n:media-reference/@width") == "640"
    assert one("//n:tagline") == "XYZ-ABC/QRS"
    assert item.xpath("//n:keyword/@key", namespaces=NITF) == ["fari", "isole & scogli"]


def test_many_nitf_lie_in_a_zip() -> None:
    parcel = pack(ALL, "nitf", ABOUT)
    assert (parcel.media_type, parcel.name) == ("application/zip", "porti-fari.zip")
    with ZipFile(BytesIO(parcel.data)) as whole:
        assert len(whole.namelist()) == len(ALL)


def test_what_xml_cannot_carry_is_replaced_and_said() -> None:
    for name in ("newsml_g2", "nitf", "rss", "atom"):
        parcel = pack([record("Uno\x00due\ud800tre", headline="a\x0bb")], name, ABOUT)
        assert "Uno\ufffddue\ufffdtre" in parcel.data.decode()
        said = [t.message for t in parcel.troubles if t.code == "characters"]
        assert [message[:6] for message in said] == ["U+0000", "U+000B", "U+D800"]
        etree.fromstring(parcel.data)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=records)
def test_whatever_the_text_the_xml_is_well_formed(one: Record) -> None:
    for name in ("newsml_g2", "nitf", "rss", "atom"):
        root = etree.fromstring(pack([one], name, ABOUT).data)
        assert not root.xpath("//*[local-name()='script']")


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    folder = Path(SCHEMAS)
    return {
        name: etree.XMLSchema(etree.parse(folder / file))
        for name, file in (
            ("newsml_g2", "NewsML-G2_2.35-spec-All-Power.xsd"),
            ("nitf", "nitf-3-6.xsd"),
        )
    }


def assert_ninjs_valid(item: Any) -> None:
    schema = json.loads((Path(SCHEMAS) / "ninjs-schema_3.1.json").read_text("utf-8"))
    points = json.loads((Path(SCHEMAS) / "GeoJSON-schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(
        schema,
        registry=Registry().with_resource(
            "https://geojson.org/schema/GeoJSON.json", Resource.from_contents(points)
        ),
        format_checker=jsonschema.FormatChecker(),
    ).validate(item)


@needs_schemas
def test_the_standards_accept_all_of_them(schemas: dict[str, Any]) -> None:
    schemas["newsml_g2"].assertValid(newsml(*ALL))
    for one in ALL:
        schemas["newsml_g2"].assertValid(newsml(one))
        schemas["nitf"].assertValid(nitf(one))
        assert_ninjs_valid(ninjs(one))


@needs_schemas
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=records)
def test_the_standards_accept_whatever_comes(schemas: dict[str, Any], one: Record) -> None:
    schemas["newsml_g2"].assertValid(newsml(one))
    schemas["nitf"].assertValid(nitf(one))
    assert_ninjs_valid(ninjs(one))
