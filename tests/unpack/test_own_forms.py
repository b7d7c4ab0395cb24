"""What Ultimora itself wrote, as others may have changed it on the way, or forged it."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest

from laws.laws import a_record_is_valid_json, spans_lie_inside_their_text
from pack.records import ABOUT, BARE, BODY, FULL, KILLED, record
from ultimora.pack import pack
from ultimora.unpack import unpack
from ultimora.values import Delivery, Dispatch, Sheet, Source
from ultimora.wire import carry


def dispatches(data: bytes | str) -> list[Dispatch]:
    data = data if isinstance(data, bytes) else data.encode()
    return [record.dispatch for record in carry(Delivery(Source("-"), data))]


def sheets(data: bytes) -> list[Sheet]:
    return list(unpack(Delivery(Source("-"), data)))


def told(dispatch: Dispatch, field: str) -> list[str]:
    return [f.value for f in dispatch.copy.sheet.findings if f.field == field]


LINES = pack([FULL, BARE], "record_json", ABOUT).data


def test_each_word_of_a_record_line_leads_back_to_its_letters() -> None:
    one, _ = dispatches(LINES)
    copy = one.copy
    for finding in one.findings:
        if finding.field in ("headline", "byline", "section") and finding.span:
            place = copy.from_bytes.to_source(finding.span)
            assert LINES[place.start : place.end].decode() == finding.value


def test_a_record_line_says_where_it_came_from() -> None:
    one, _ = dispatches(LINES)
    assert told(one, "other.source.name") == ["prova/fari.txt"]
    assert told(one, "other.source.sha256") == [FULL.dispatch.copy.sheet.delivery.sha256]
    assert told(one, "record") == [FULL.id]


def test_lines_of_an_older_ultimora_are_read() -> None:
    values = json.loads(LINES.splitlines()[0])
    del values["take"], values["resolved"]
    (one,) = dispatches(json.dumps(values))
    assert (one.headline, one.take) == (FULL.dispatch.headline, None)


@pytest.mark.parametrize("cut", [40, 900, -40])
def test_a_line_that_is_cut_is_kept_and_said(cut: int) -> None:
    first, second = LINES.splitlines(keepends=True)
    found = sheets(second + first[:cut])
    assert found[0].span == (0, len(second))
    assert [t.code for t in found[-1].troubles] == ["truncated"]
    assert found[-1].text.startswith('{"schema"')


def test_empty_lines_belong_to_the_line_before_them() -> None:
    first, second = LINES.splitlines()
    data = b"\n\n" + first + b"\r\n\r\n \n" + second + b"\n\n"
    found = sheets(data)
    assert len(found) == 2
    assert found[0].span == (0, found[1].span.start)
    assert found[1].span.end == len(data)


TABLE = pack([FULL, KILLED], "table", ABOUT).data.decode()


@pytest.mark.parametrize("sign", [";", "\t"])
def test_a_table_saved_again_by_a_spreadsheet_is_read(sign: str) -> None:
    saved = StringIO()
    csv.writer(saved, delimiter=sign, lineterminator="\n").writerows(csv.reader(StringIO(TABLE)))
    one, two = dispatches(saved.getvalue().encode("utf-8-sig"))
    assert (one.body, one.urgency) == ("\n\n".join(BODY), 4)
    assert two.hidden


def test_columns_of_others_are_kept() -> None:
    head, row, *_ = pack([BARE], "table", ABOUT).data.decode().split("\r\n")
    (one,) = dispatches(f"{head},desk\r\n{row},Esteri\r\n")
    assert told(one, "other.desk") == ["Esteri"]
    (one,) = dispatches(f"{head}\r\n{row},one too many\r\n")
    assert told(one, "other.cell") == ["one too many"]


def test_a_table_says_that_a_dispatch_was_killed() -> None:
    one, two = dispatches(TABLE)
    assert (one.hidden, two.hidden) == (False, True)
    assert one.body == "\n\n".join(BODY)


@pytest.mark.parametrize("text", ["=1+1", "'=1+1", "''=1", "-mare", "'mare", "@x", "\\; a; b\\"])
def test_an_apostrophe_against_formulas_is_taken_away_again(text: str) -> None:
    one = record(*BODY, headline="Titolo", byline=text, marks=(text,))
    (back,) = dispatches(pack([one], "table", ABOUT).data)
    assert (back.byline, back.marks) == (text, (text,))


@pytest.mark.parametrize("end", ['"', '"a', '"a""', "a,b", "\r", ""])
def test_a_table_that_ends_in_the_middle_loses_nothing(end: str) -> None:
    head = TABLE.split("\r\n")[0]
    data = f"{head}\r\nabcdefghijkl,{end}".encode()
    found = sheets(data)
    assert found[-1].span.end == len(data)


FEED = """<rss version="2.0" xmlns:ultimora="urn:ultimora:"><channel><title>T</title>
<item><title>Porto &lt;\u2060b&gt; chiuso</title><guid>x1</guid>
<description>Il porto resta chiuso fino a domani, dice la capitaneria.</description>
{own}</item></channel></rss>"""


def test_the_joiner_in_a_title_is_taken_away() -> None:
    (one,) = dispatches(FEED.format(own=""))
    assert one.headline == "Porto <b> chiuso"


def test_what_is_outranked_is_kept_as_other() -> None:
    own = "<ultimora:unsaid>headline</ultimora:unsaid><ultimora:urgency>2</ultimora:urgency>"
    (one,) = dispatches(FEED.format(own=own))
    assert one.headline is None and one.urgency == 2
    assert told(one, "other.title") == ["Porto <b> chiuso"]


def test_nobody_can_tell_a_kill_away() -> None:
    (one,) = dispatches(
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Porto",'
        ' "creativeWorkStatus": "canceled", "articleBody": "Il porto resta chiuso.",'
        ' "ultimora": {"record": "abcdefghijkl", "notices": [{"kind": "update", "text": "(2)"}]}}'
    )
    assert one.hidden
    assert {notice.kind for notice in one.notices} == {"kill", "update"}


@pytest.mark.parametrize(
    "own",
    [
        "<ultimora:notice/>", '<ultimora:notice kind="bomb">x</ultimora:notice>',
        '<ultimora:notice kind="kill" number="99999999999999999999">K</ultimora:notice>',
        "<ultimora:urgency>high</ultimora:urgency>", "<ultimora:record>no name</ultimora:record>",
        "<ultimora:published>yesterday</ultimora:published>", "<ultimora:take></ultimora:take>",
        "<ultimora:dateline date='x' place=''/>", "<ultimora:nothing a='b'>c</ultimora:nothing>",
        "<ultimora:unsaid>body</ultimora:unsaid>", "<ultimora:mark><b>x</b></ultimora:mark>",
    ],
)  # fmt: skip
def test_nonsense_under_our_name_is_borne(own: str) -> None:
    (one,) = dispatches(FEED.format(own=own))
    assert one.headline == "Porto <b> chiuso"
    assert all(trouble.code != "internal" for trouble in one.troubles)


def test_a_see_also_is_no_address_of_the_dispatch() -> None:
    data = pack([FULL], "newsml_g2", ABOUT).data
    foreign = data.replace(b' ultimora:kind="page"', b"")
    assert dispatches(data)[0].url == "https://fari.example/77?a=1&b=2"
    assert dispatches(foreign)[0].url is None
    assert told(dispatches(foreign)[0], "other.link.seeAlso") == ["https://fari.example/77?a=1&b=2"]


ARTICLE = {
    "@type": ["NewsArticle", "Article"], "@id": "https://giornale.example/1", "headline": "Porto",
    "author": [{"@type": "Person", "name": "Ada Conti", "url": "https://giornale.example/ada"}],
    "publisher": {"@type": "Organization", "name": "Il Giornale di Prova"},
    "articleSection": ["Cronaca", "Mare"], "keywords": "porto, mare", "wordCount": 4,
    "datePublished": "2026-01-06T10:30:00+01:00", "inLanguage": "it",
    "image": ["https://giornale.example/a.jpg"], "articleBody": "Il porto resta chiuso.\\n\\nFine.",
}  # fmt: skip


@pytest.mark.parametrize("shape", ["one", "array", "graph", "cut"])
def test_articles_of_others_are_read(shape: str) -> None:
    article = {"@context": "https://schema.org", **ARTICLE}
    text = json.dumps(article)
    whole = {
        "one": text, "array": f"[{text}]", "cut": text[:-20],
        "graph": json.dumps({"@context": "https://schema.org", "@graph": [
            {"@type": "WebSite", "name": "x"}, ARTICLE]}),
    }[shape]  # fmt: skip
    (one,) = dispatches(whole)
    assert (one.headline, one.agency, one.section) == ("Porto", "Il Giornale di Prova", "Cronaca")
    assert (one.byline, one.carrier.author) == (None, "Ada Conti")
    assert one.carrier.tags == ("porto", "mare")
    assert one.id == "https://giornale.example/1" and one.carrier.categories == ("Mare",)
    assert str(one.published) == "2026-01-06T10:30:00+01:00"
    assert [medium.address for medium in one.media] == ["https://giornale.example/a.jpg"]
    assert told(one, "other.wordCount") == ["4"]
    assert one.body.startswith("Il porto resta")


@pytest.mark.parametrize(
    "data",
    [
        # The end of an embargo is no time: it is kept as the words that it is.
        f"{TABLE.split(chr(13))[0]}\r\nabcdefghijkl,1,,,,,,,,2\r\n".encode(),
        b'{"schema":"urn:ultimora:record:1","notices":[{"kind":"embargo","until":"2"}],"body":"x"}',
        b'{"schema":"urn:ultimora:record:1","body":"x","notices":[[1]],"media":7,"carrier":"x"}',
        # A byte that is no UTF-8, and a place for it beyond the text that the sheet holds.
        b'{"schema":"urn:ultimora:record:1","headline":"x","other":"' + b"y" * 300 + b'\xff"}',
    ],
)
def test_what_no_desk_would_write_makes_no_record_that_none_could_read(data: bytes) -> None:
    for one in carry(Delivery(Source("-"), data)):
        a_record_is_valid_json(one)
        spans_lie_inside_their_text(one)
        assert all(trouble.code != "internal" for trouble in one.troubles)
