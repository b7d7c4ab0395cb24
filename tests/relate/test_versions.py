"""What is a version of what, in which order, with the reasons that people read."""

from __future__ import annotations

import random
import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.deliveries import brought
from tests.relate.nearby import Nearby, traced

import growth
from dispatches import written
from ultimora.relate.handles import handles
from ultimora.relate.sequel import Sequel, Sheaf
from ultimora.relate.versions import ordered, tied, versions
from ultimora.values import Record
from ultimora.values.story import Link, Member, Ties

DATA = tomllib.loads((Path(__file__).parent / "cases" / "versions.toml").read_text("utf-8"))
START = datetime(2026, 3, 2, 8, 12, tzinfo=UTC)
LEAD = "LONDON, March 2 (Reuters) - A ferry with 212 people on board ran aground at dawn."
MORE = "Lifeboats took the passengers to the harbour, a coastguard spokesman said."


def sent(text: str, minutes: int = 0, source: str = "agency") -> Record:
    return brought(text, source, (START + timedelta(minutes=minutes)).isoformat())


def following(record: Record, *before: Record) -> tuple[Link, ...]:
    return versions(record, traced(record), Nearby(before), Ties()).versions


@pytest.mark.parametrize("case", DATA["case"], ids=lambda case: case["label"])
def test_case(case: dict[str, Any]) -> None:
    text = DATA["text"][case["first"]].strip("\n")
    _, *below = text.split("\n\n")

    def filled(found: re.Match[str]) -> str:
        number = int(found[1] or 99)
        return "\n\n".join(below[number:] if number < 0 else below[:number])

    first = sent(text)
    other = sent(re.sub(r"~(-?\d)?", filled, case["other"]), case["minutes"],
                 case.get("source", "agency"))  # fmt: skip
    others = [sent(DATA["text"][name]) for name in DATA["text"] if name != case["first"]]
    links = following(other, first, *others)
    assert [(link.other, link.way) for link in links] == (
        [(first.id, case["way"])] if "way" in case else []
    )
    told = " / ".join(e.what for link in links for e in link.evidence)
    for words in case.get("said", ()):
        assert words in told
    back = following(first, other, *others)
    assert [(link.other, link.way) for link in back] == (
        [(other.id, "before")] if "way" in case else []
    )


def series() -> list[Record]:
    """A series in its order."""
    return [
        sent(f"Ferry aground off Whitby\n\n{LEAD}"),
        sent(f"UPDATE 1-Ferry aground off Whitby\n\n{LEAD}\n\n{MORE}", 30),
        sent(f"CORRECTED-UPDATE 1-Ferry aground off Whitby\n\n{LEAD.replace('212', '221')}"
             f"\n\n{MORE}", 40),
        sent(f"UPDATE 2-Ferry freed off Whitby\n\n{LEAD.replace('212', '221')}\n\n{MORE}"
             "\n\nA tug pulled it free at noon.", 240),
        sent("KILL KILL KILL\n\nFerry freed off Whitby\n\nLONDON, March 2 (Reuters) - Please kill "
             "the story headlined “Ferry freed off Whitby”. It was not freed.", 300),
    ]  # fmt: skip


def test_each_follows_the_one_directly_before() -> None:
    records = series()
    for at, record in enumerate(records[1:], 1):
        links = following(record, *records[:at])
        assert [link.other for link in links] == [records[at - 1].id]
    assert [following(r, *records[:i])[0].way for i, r in enumerate(records[1:], 1)] == [
        "update", "correction", "update", "kill",
    ]  # fmt: skip


def test_what_comes_late_is_put_in_its_place() -> None:
    records = series()
    late = records.pop(1)
    links = following(late, *records)
    assert [(link.other, link.way) for link in links] == [
        (records[0].id, "update"), (records[1].id, "before"),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_members_are_ordered_whatever_their_order(seed: int) -> None:
    records = series()
    members = [Member(record, traced(record).at, record.id) for record in records]
    copy = sent(f"Ferry aground\n\n{LEAD}", 50, "carrier")
    members.append(Member(copy, traced(copy).at, records[0].id))
    random.Random(seed).shuffle(members)
    line = ordered(members)
    ids = [record.id for record in records]
    assert [m.record.id for m in line] == [ids[0], copy.id, *ids[1:]]
    assert [m.follows for m in line] == [None, None, *ids[:-1]]


def test_a_count_orders_what_carries_only_a_day() -> None:
    records = [sent(f"{mark}Ferry aground off Whitby\n\n{LEAD}{tail}") for mark, tail in
               (("UPDATE 2-", " It sank."), ("UPDATE 1-", " It listed."), ("", ""))]  # fmt: skip
    line = ordered([Member(record, 0, record.id) for record in records])
    assert [m.record.id for m in line] == [record.id for record in reversed(records)]


def test_of_several_carriers_the_own_source_is_followed() -> None:
    first = sent(f"Ferry aground off Whitby\n\n{LEAD}\n\n{MORE}")
    copy = sent(f"Ferry aground off Whitby\n\n{LEAD}\n\n{MORE}\n\nMore news", 3, "carrier")
    new = sent(f"UPDATE 1-Ferry aground off Whitby\n\n{LEAD}\n\n{MORE}\n\nIt sank.", 30)
    assert following(new, copy, first)[0].other == first.id


def test_a_number_means_the_item_of_its_own_day() -> None:
    def item(topic: str, day: str, minutes: int) -> Record:
        record = sent(f"{topic} in Bonn\n\nBonn (dpa) - Der Rat tagt heute zu {topic}.", minutes)
        return replace(record, dispatch=replace(record.dispatch, id=f"dpa 0157 {day}"))

    old, new = item("Haushalt", "2026-03-01", -1440), item("Brücke", "2026-03-02", 0)
    kill = sent("KILL KILL KILL\n\nBonn (dpa) - Please kill item dpa 0157", 25)
    assert [link.other for link in following(kill, old, new)] == [new.id]


NINJS = """{{"uri": "urn:newsml:acme:{id}", "type": "text", "provider": "Acme", "version": "1",
"headline": "{title}", "body_text": "{body}"{more}}}"""
NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:acme:{id}"
version="1" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:text"/>
<provider literal="Acme"/>{more}</itemMeta><contentMeta><headline>{title}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{body}</p></body></html></inlineXML>
</contentSet></newsItem>"""
NITF = """<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata>
<doc-id id-string="urn:newsml:acme:{id}"/><doc.copyright holder="Acme"/>{more}</docdata></head>
<body><body.head><hedline><hl1>{title}</hl1></hedline></body.head>
<body.content><p>{body}</p></body.content></body></nitf>"""
URN = "urn:newsml:acme:a:1"


@pytest.mark.parametrize(
    ("form", "more", "way"),
    [
        (NINJS, f', "evolvedfrom": "{URN}"', "update"),
        (NINJS, f', "associations": {{"previousVersion": {{"uri": "{URN}", "type": "text"}}}}',
         "update"),
        (NEWSML, f'<link rel="irel:previousVersion" residref="{URN}"/>', "update"),
        (NEWSML, f'<link rel="irel:evolvedFrom" residref="{URN}"/>', "update"),
        (NITF, f'<correction id-string="{URN}" info="the name"/>', "correction"),
    ],
)  # fmt: skip
def test_what_an_item_declares_that_it_evolved_from(form: str, more: str, way: str) -> None:
    first = sent(form.format(id="a:1", title="Harbour shut", body="Nobody sails.", more=""))
    other = sent(form.format(id="b:1", title="A fair in Ghent", body="It opens.", more=""), 5)
    late = form.format(id="c:1", title="Divers go down", body="They saw little.", more=more)
    (link,) = following(sent(late, 40), first, other)
    assert (link.other, link.way) == (first.id, way)
    assert link.confidence >= 0.99 and link.evidence[0].what == f"the notice names “{URN}”"


def test_handles_are_the_same_in_every_process() -> None:
    assert len(handles(series()[0])) == len(set(handles(series()[0])))
    assert handles(series()[0])[0] == handles(series()[1])[0]


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    first, second = brought(f"A B\n\n{one}"), brought(f"{other}\n\nB")
    following(first, second)
    ordered([Member(first, 5, "x"), Member(second, 5, first.id)])


@pytest.mark.parametrize("word", ["uno ", "1.1 ", "uno due 3 quattro 5 ", "(((("])
def test_time_grows_with_the_text(word: str) -> None:
    def work(size: int) -> object:
        record = Record(written(word * (size // len(word)), None))
        return tied(Sequel.of(Sheaf(record, 0), Sheaf(record, 9))), handles(record)

    assert growth.in_proportion(work, 50_000)
