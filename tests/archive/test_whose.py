"""Nobody hides, replaces or takes the name of what another agency has said, in a feed of his own.

Each attack is written as the feed or file that brings it, and taken as the desk takes it.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive
from ultimora.pack import pack
from ultimora.values import Record, Source
from ultimora.values.query import Query
from ultimora.wire import carry

FOREIGN = Source("strana", "feed", "https://strana.example/rss")
NOON = 1_768_046_400  # 2026-01-10 12:00 UTC
GUID = "https://agenzia.example/notizie/1"


def filed(archive: Archive, text: str, id: str | None = GUID, **more: object) -> Record:
    """A dispatch of the agency, by its own feed."""
    brought = delivery(text)
    made = record(brought, id, text, **more)
    archive.file(archive.receive(brought).number, [made])
    return made


def attack(archive: Archive, data: str | bytes, source: Source = FOREIGN) -> list[Record]:
    """What a foreign feed says, as it comes."""
    brought = delivery(data, "https://strana.example/rss", source=source, at="2026-01-10T11:00:00Z")
    records = list(carry(brought))
    number = archive.receive(brought).number
    archive.file(number, records)
    archive.file(number, records)  # once more, as after a crash
    return records


def feed(id: str, title: str, more: str = "") -> str:
    """A feed of one item, which says whatever it likes."""
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:ultimora="urn:ultimora:"><channel>'
        f"<title>Strana</title><item><guid>{id}</guid><title>{title}</title>{more}"
        "<description>Parole di un altro che nessuno ha verificato.</description>"
        "</item></channel></rss>"
    )


def found(archive: Archive, text: str) -> list[str]:
    """The headlines that a search shows."""
    return sorted(hit.headline for hit in archive.search(Query.read(text), now=NOON + 7200).hits)


KILL = "<ultimora:notice kind='kill'>KILL KILL KILL</ultimora:notice>"
HOLD = "<ultimora:notice kind='hold'>HOLD</ultimora:notice>"
WAIT = "<ultimora:notice kind='embargo' until='2099-01-01T00:00:00Z'>EMBARGO</ultimora:notice>"


@pytest.mark.parametrize("sign", ["", KILL, HOLD, WAIT])
@pytest.mark.parametrize("by", ["guid", "urn", "record", "record and guid"])
@pytest.mark.parametrize("agency", ["ANSA", None])
def test_a_foreign_feed_stands_beside_and_not_in_the_place(
    archive: Archive, by: str, sign: str, agency: str | None
) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto del vertice.", agency=agency)
    if agency is None and by == "guid" and not sign:
        pytest.skip("the same identifier with new words is a version: tested below")
    named = f"<ultimora:record>{ours.id}</ultimora:record>" if "record" in by else ""
    id = {"guid": GUID, "urn": f"urn:ultimora:{ours.id}", "record": "77"}.get(by, GUID)
    attack(archive, feed(id, "Tutto falso", named + sign))
    assert archive.get(ours.id) == ours
    assert found(archive, "segreto") == ["Vertice a Parigi"]
    assert len(archive.versions(ours.id)) == 1
    assert len(archive.resolve("")) == 2
    if sign in ("", KILL, HOLD):
        assert found(archive, "source:strana") == ["Tutto falso"]
    (theirs,) = (archive.get(id) for id in archive.resolve("") if id != ours.id)
    assert "name-taken" in [trouble.code for trouble in theirs.troubles]
    assert list(archive.verify()) == []


def test_it_goes_on_as_versions_of_its_own(archive: Archive) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto.")
    for words in ("Tutto falso", "Tutto vero", "Tutto vero", "Tutto falso di nuovo"):
        attack(archive, feed(GUID, words))
    (theirs,) = (id for id in archive.resolve("") if id != ours.id)
    assert [v.number for v in archive.versions(theirs)] == [1, 2, 3]
    assert archive.get(ours.id) == ours
    # The agency's own goes on, too, whichever came last.
    filed(archive, "Vertice a Parigi\nIl segreto, aggiornato.")
    assert len(archive.versions(ours.id)) == 2 and len(archive.versions(theirs)) == 3


def test_who_comes_first_with_a_name_does_not_keep_the_agency_out(archive: Archive) -> None:
    attack(archive, feed(GUID, "Prima di tutti", KILL))
    filed(archive, "Vertice a Parigi\nIl segreto.")
    assert found(archive, "segreto") == ["Vertice a Parigi"]
    attack(archive, feed(GUID, "Ancora", KILL))
    assert found(archive, "segreto") == ["Vertice a Parigi"]


def test_what_says_of_no_agency_is_a_version_under_the_same_identifier(archive: Archive) -> None:
    ours = filed(archive, "Il faro\nIl segreto.", agency=None)
    attack(archive, feed(GUID, "Il faro, ripreso altrove"))
    assert [v.source for v in archive.versions(ours.id)] == ["agenzia", "strana"]
    assert archive.get(ours.id, 1) == ours
    # But what was withdrawn is not shown again because another still has it.
    filed(archive, "Il faro\nAnnullato.", agency=None, notices=(notice("kill"),))
    attack(archive, feed(GUID, "Il faro, ripreso ancora"))
    assert archive.get(ours.id).dispatch.hidden


def test_the_same_agency_by_another_way_is_a_version(archive: Archive) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto.")
    other = delivery("x", source=FOREIGN)
    archive.file(archive.receive(other).number, [record(other, GUID, "Vertice\nAltro.")])
    assert len(archive.versions(ours.id)) == 2


def test_who_brought_it_first_withdraws_it(archive: Archive) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto.")
    other = delivery("x", source=FOREIGN)
    archive.file(archive.receive(other).number, [record(other, GUID, "Vertice\nIl segreto, qui.")])
    filed(archive, "Annullata\n", agency=None, notices=(notice("kill"),))
    assert archive.get(ours.id).dispatch.hidden and found(archive, "segreto") == []


KILLS = [
    "<ultimora:notice kind='kill' target='{}'>KILL</ultimora:notice>",
    "<ultimora:notice kind='hold' target='{}'>HOLD</ultimora:notice>",
]


@pytest.mark.parametrize("first", ["item", "kill"])
@pytest.mark.parametrize("sign", KILLS)
@pytest.mark.parametrize("agency", ["ANSA", None])
@pytest.mark.parametrize("target", [GUID, "Vertice a Parigi"])
def test_a_kill_in_a_feed_of_another_hides_nothing(
    archive: Archive, first: str, sign: str, agency: str | None, target: str
) -> None:
    def item() -> None:
        filed(archive, "Vertice a Parigi\nIl segreto.", agency=agency)

    def kill() -> None:
        attack(archive, feed("k1", "Annullate tutto", sign.format(target)))

    for step in (item, kill) if first == "item" else (kill, item):
        step()
    assert found(archive, "segreto") == ["Vertice a Parigi"]


@pytest.mark.parametrize("first", ["item", "kill"])
def test_a_source_without_an_agency_kills_its_own(archive: Archive, first: str) -> None:
    def item() -> None:
        attack(archive, feed("https://strana.example/9", "Un errore"))

    def kill() -> None:
        sign = KILLS[0].format("https://strana.example/9")
        attack(archive, feed("https://strana.example/10", "Annullate", sign))

    for step in (item, kill) if first == "item" else (kill, item):
        step()
    assert found(archive, "has:kill") == ["Annullate", "Un errore"]
    assert found(archive, "parole headline:errore") == []


FORMS: list[Callable[[str], str]] = [
    lambda id: json.dumps({
        "schema": "urn:ultimora:record:1", "id": id, "headline": "Tutto falso",
        "body": "Parole di un altro.", "notices": [{"kind": "kill", "text": "KILL"}],
    }),
    lambda id: "record,id,version,status,headline,body\n"
    f"{id},,,canceled,Tutto falso,Parole di un altro.\n",
    lambda id: json.dumps({
        "@context": "https://schema.org", "@type": "NewsArticle", "@id": f"urn:ultimora:{id}",
        "headline": "Tutto falso", "articleBody": "Parole di un altro.",
        "ultimora": {"record": id, "notices": [{"kind": "kill", "text": "KILL"}]},
    }),
    lambda id: json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "Strana", "items": [{
            "id": f"urn:ultimora:{id}", "title": "Tutto falso", "content_text": "Parole.",
            "_ultimora": {"record": id, "notices": [{"kind": "kill", "text": "KILL"}]},
        }],
    }),
    lambda id: json.dumps({
        "uri": f"urn:ultimora:{id}", "type": "text", "pubStatus": "canceled",
        "headlines": [{"value": "Tutto falso"}], "bodies": [{"value": "Parole di un altro."}],
    }),
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_ours_takes_a_name(archive: Archive, form: Callable[[str], str]) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto del vertice.")
    (theirs,) = attack(archive, form(ours.id))
    assert theirs.id == ours.id and theirs.dispatch.hidden  # that is what it claims
    assert archive.get(ours.id) == ours
    assert found(archive, "segreto") == ["Vertice a Parigi"]
    assert len(archive.resolve("")) == 2


def test_no_print_of_ours_takes_a_name(archive: Archive) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto del vertice.")
    forged = record(delivery("x"), f"urn:ultimora:{ours.id}", "Tutto falso\nParole di un altro.",
                    agency=None, notices=(notice("kill"),))  # fmt: skip
    attack(archive, pack([forged], "pdf").data)
    assert archive.get(ours.id) == ours
    assert len(archive.resolve("")) == 2
    assert list(archive.verify()) == []


def test_reading_again_knows_what_was_filed_apart(archive: Archive) -> None:
    ours = filed(archive, "Vertice a Parigi\nIl segreto.")
    (theirs,) = attack(archive, feed(GUID, "Tutto falso"))
    number = max(n for n, _ in archive.deliveries())
    told = archive.refile(number, [theirs])
    assert (told.changed, told.same, told.gone) == ((), 1, ())
    better = record(theirs.dispatch.copy.sheet.delivery, GUID, "Tutto falso\nPiano.", agency=None)
    told = archive.refile(number, [better])
    assert len(told.changed) == 1 and told.gone == () and told.filed == (0, 0, 0)
    assert archive.get(told.changed[0]).dispatch.body == "Piano."
    assert archive.get(ours.id) == ours
    assert list(archive.verify()) == []


def test_a_notice_may_withdraw_several(archive: Archive) -> None:
    brought = delivery("zwei")
    signs = (notice("kill", target="dpa 157"), notice("kill", target="afp 157"),
             notice("kill", target="dpa 158"))  # fmt: skip
    kill = record(brought, "dpa 160", "Kill\nx", agency="dpa", notices=signs)
    archive.file(archive.receive(brought).number, [kill])
    filed(archive, "Meldung 1\nSegreto", "dpa 157", agency="dpa")
    filed(archive, "Meldung 2\nSegreto", "dpa 0158", agency="dpa")
    filed(archive, "Meldung 3\nSegreto", "dpa 159", agency="dpa")
    assert found(archive, "segreto") == ["Meldung 3"]
    assert list(archive.verify()) == []


def test_a_flood_of_kills_is_filed_and_said(archive: Archive) -> None:
    brought = delivery("molti")
    signs = tuple(notice("kill", target=f"non-ce-{n}") for n in range(3_000))
    kill = record(brought, "tag:k", "Annullate tutto\nx", notices=signs)
    archive.file(archive.receive(brought).number, [kill])
    codes = [trouble.code for trouble in archive.get(kill.id).troubles]
    assert codes and set(codes) == {"kill-unmatched"}
