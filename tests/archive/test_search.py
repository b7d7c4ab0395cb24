"""What is found, in which order, how it is shown; over both databases."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from archive.conftest import fresh
from archive.searched import NOW, name, record, records
from ultimora.archive import Archive, CursorError, open_archive, search, windows
from ultimora.archive.facets import joined
from ultimora.values import Record
from ultimora.values.query import Query

CASES = tomllib.loads((Path(__file__).parent / "cases/found.toml").read_text("utf-8"))["case"]
TODAY = datetime.fromtimestamp(NOW, UTC)


def filed(archive: Archive, made: Record) -> None:
    archive.file(archive.receive(made.dispatch.copy.sheet.delivery).number, [made])


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def archive(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Archive]:
    if request.param == "sqlite":
        address = str(tmp_path_factory.mktemp("search") / "wire.db")
    else:
        address = fresh(request.getfixturevalue("postgres"))
    with open_archive(address, clock=lambda: NOW) as opened:
        for made in records():
            filed(opened, made)
        (first, *_) = records()
        opened.star(first.id)
        yield opened


def found(archive: Archive, text: str, **options: Any) -> list[str]:
    page = archive.search(Query.read(text, TODAY), **options)
    return [name(hit.id) for hit in page.hits]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES])
def test_what_is_asked_for_is_found(archive: Archive, case: dict[str, Any]) -> None:
    assert found(archive, case["query"]) == case["found"]


def test_windows_of_time_lose_nothing(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL looks through time piece by piece; here a piece is one entry."""
    monkeypatch.setattr(windows, "_PROBED", 1)
    monkeypatch.setattr(windows, "_WINDOWS", 3)
    for order in ("time", "relevance"):
        for case in CASES:
            assert sorted(found(archive, case["query"], order=order)) == sorted(case["found"])
    monkeypatch.setattr(windows, "_WIDEST", 0)
    assert found(archive, "sindaco") == ["citta", "ucraina"]


def test_what_is_weighed_and_counted_has_an_end(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "WEIGHED", 1)
    page = archive.search(Query.read("sindaco"), order="relevance")
    assert ([name(hit.id) for hit in page.hits], page.exact) == (["citta"], False)
    tables = archive._tables()
    counted = search.search(tables, Query.read("sindaco"), NOW, limit=1, counted=1)
    assert (len(counted.hits), counted.total, counted.exact) == (1, 1, False)
    behind = search.search(tables, Query.read("sindaco"), NOW, after=counted.cursor, counted=0)
    assert (len(behind.hits), behind.total, behind.exact) == (1, None, True)


def test_an_embargo_ends_by_itself(archive: Archive) -> None:
    assert found(archive, "embargata") == []
    assert found(archive, "embargata", now=NOW + 86_400) == ["embargo"]


def test_an_id_is_found_by_its_beginning(archive: Archive) -> None:
    (first, *_) = records()
    assert found(archive, f"id:{first.id[:8]}") == ["ucraina"]
    assert found(archive, f"-id:{first.id} sindaco") == ["citta"]


def test_headlines_weigh_more(archive: Archive) -> None:
    assert found(archive, "ucraina", order="relevance")[0] == "citta"


def test_pages_follow_one_another(archive: Archive) -> None:
    for order in ("time", "relevance"):
        whole = found(archive, "-zzz", order=order)
        seen, after = [], None
        while True:
            page = archive.search(Query.read("-zzz"), limit=2, after=after, order=order)
            assert (page.total, page.exact) == (len(whole), True)
            seen += [name(hit.id) for hit in page.hits]
            if (after := page.cursor) is None:
                break
        assert seen == whole, order


def test_a_cursor_stays_while_new_ones_arrive(address: str) -> None:
    with open_archive(address, clock=lambda: NOW) as archive:
        for number in range(6):
            filed(archive, record(f"n{number}", "it", f"2026-01-0{number + 1}", "Prova", "Testo."))
        for order in ("time", "relevance"):
            query = Query.read("prova")
            first = archive.search(query, limit=3, order=order)
            filed(archive, record(f"new-{order}", "it", "2026-01-07", "Prova", "Testo."))
            second = archive.search(query, limit=9, after=first.cursor, order=order)
            ids = [hit.id for hit in (*first.hits, *second.hits)]
            assert len(set(ids)) == len(ids), order


@pytest.mark.parametrize("cursor", ["", "x", "t", "tzz", "r12", "t12.3", "é", "r1.2.3"])
def test_what_is_no_cursor_is_refused(archive: Archive, cursor: str) -> None:
    with pytest.raises(CursorError, match="first page"):
        archive.search(Query.read("pace"), after=cursor)


def test_marks_stand_at_what_was_asked_for(archive: Archive) -> None:
    (hit,) = archive.search(Query.read("citta")).hits
    assert hit.snippet == "Ogni città ha firmato; pace di nome, dicono, non basta."
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["città"]
    (hit,) = archive.search(Query.read('"testo di pace" sindaci headline:kiev ucraina')).hits
    assert [m.of(hit.snippet) for m in hit.marks] == ["sindaco", "testo di pace", "Ucraina"]
    assert [m.of(hit.headline) for m in hit.headline_marks] == ["Kiev"]


def test_a_hidden_body_is_not_shown(archive: Archive) -> None:
    (hit,) = archive.search(Query.read("has:kill")).hits
    assert hit.hidden and hit.snippet == "" and hit.headline == "Annullamento"


def test_facets_count_all_matches(archive: Archive) -> None:
    counted = archive.facets(Query.read(""))
    assert counted.matches == 6 and counted.exact
    assert counted.counts["agency"] == (("ANSA", 2), ("AFP", 1), ("AP", 1), ("dpa", 1))
    assert dict(counted.counts["lang"]) == {"it": 3, "de": 1, "en": 1, "fr": 1}
    assert dict(counted.counts["date"])["2026-01-01"] == 2
    assert dict(counted.counts["has"]) == {"correction": 1, "kill": 1}
    assert archive.facets(Query.read("sindaco"), ("agency",)).counts == {"agency": (("ANSA", 2),)}


def test_spellings_that_differ_by_capitals_are_counted_as_one() -> None:
    spelt: Counter[str | None] = Counter({"LIVORNO": 3, "Livorno": 3, "PARIS": 2, "Paris": 1})
    assert joined(spelt + Counter({None: 4})) == {"Livorno": 6, "PARIS": 3}


def test_deep_and_wide_queries_stay_within_the_database(archive: Archive) -> None:
    deep = "(" * 19 + "sindaco" + " -nulla OR zzz)" * 19
    assert found(archive, deep) == ["citta", "ucraina"]
    wide = " OR ".join(f"parola{n}" for n in range(99)) + " OR pace"
    assert found(archive, wide) == ["citta", "ucraina"]
