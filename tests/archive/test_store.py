"""What the archive promises, over both databases: nothing twice, lost, or shown too early."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import pytest

from archive.copies import FEED, delivery, notice, record
from ultimora.archive import Archive, ArchiveError, Filed, open_archive
from ultimora.values import Delivery, Moment, Record, Source, Span
from ultimora.values.query import Query

NOON = 1_768_046_400  # 2026-01-10 12:00 UTC


def filed(archive: Archive, text: str, id: str = "tag:a,1", **more: object) -> Record:
    """One dispatch, delivered and filed."""
    brought = delivery(text)
    made = record(brought, id, text, **more)
    archive.file(archive.receive(brought).number, [made])
    return made


def found(archive: Archive, text: str, now: int = NOON) -> list[str]:
    """The headlines that a search shows."""
    return [hit.headline for hit in archive.search(Query.read(text), now=now).hits]


def test_a_record_comes_back_with_its_bytes(archive: Archive) -> None:
    made = filed(archive, "Vertice a Parigi\nIl testo è qui.")
    assert archive.get(made.id) == made
    assert archive.blob(made.dispatch.copy.sheet.delivery.sha256).decode().startswith("Vertice")
    assert archive.resolve(made.id[:4]) == [made.id]
    with pytest.raises(ArchiveError, match="no record nothing"):
        archive.get("nothing")


def test_the_same_delivery_twice_changes_nothing(archive: Archive) -> None:
    made = filed(archive, "Vertice\nTesto")
    again = archive.receive(delivery("Vertice\nTesto"))
    assert not again.fresh
    assert len(list(archive.deliveries())) == 1
    assert archive.file(again.number, [made]) == Filed(same=1)
    assert [v.number for v in archive.versions(made.id)] == [1]


def test_a_delivery_is_fresh_until_it_is_filed(archive: Archive) -> None:
    first = archive.receive(delivery("x"))
    assert first == archive.receive(delivery("x")) and first.fresh
    archive.fail(first.number, "no room")
    assert archive.troubled() == [(first.number, "no room")]
    assert archive.receive(delivery("x")) == first
    archive.file(first.number, [])
    assert not archive.receive(delivery("x")).fresh
    assert archive.receive(delivery("y")).number == first.number + 1


def test_what_is_told_of_the_same_bytes_counts(archive: Archive) -> None:
    first = archive.receive(delivery("x", told=(("title", "Uno"),)))
    archive.file(first.number, [])
    assert archive.receive(delivery("x", told=(("title", "Due"),))).fresh


def test_new_content_is_a_new_version(archive: Archive) -> None:
    old = filed(archive, "Vertice a Parigi\nSi comincia domani")
    new = filed(archive, "Vertice a Parigi\nSi comincia oggi", urgency=2)
    one, two = archive.versions(old.id)
    assert (one.number, one.changed) == (1, ()) and one.source == "agenzia"
    assert (two.number, two.changed) == (2, ("body", "urgency"))
    assert archive.get(old.id) == new
    assert archive.get(old.id, 1) == old
    assert found(archive, "oggi") == ["Vertice a Parigi"]
    assert found(archive, "domani") == []


def test_two_sources_with_their_own_form_make_no_versions_for_ever(archive: Archive) -> None:
    other = replace(FEED, name="altra")
    for turn in range(3):
        ours = delivery(f"a{turn}")
        theirs = delivery(f"b{turn}", source=other)
        archive.file(archive.receive(ours).number, [record(ours, "tag:a,1", "Titolo\nUno")])
        archive.file(archive.receive(theirs).number, [record(theirs, "tag:a,1", "Titolo\nDue")])
    (id,) = archive.resolve("")
    assert len(archive.versions(id)) == 2
    # What one of them takes back is said anew.
    last = delivery("c")
    archive.file(archive.receive(last).number, [record(last, "tag:a,1", "Titolo\nTre")])
    assert len(archive.versions(id)) == 3


def test_filing_again_after_a_crash_adds_nothing(archive: Archive) -> None:
    brought = delivery("due volte lo stesso")
    records = [record(brought, "tag:a,1", f"Titolo\nTesto {n}") for n in (1, 2, 1)]
    number = archive.receive(brought).number
    broken = chain(records, (_ for _ in iter(lambda: 1 / 0, 1)))
    with pytest.raises(ZeroDivisionError):
        archive.file(number, broken)
    assert [n for n, _ in archive.pending()] == [number]
    first = archive.file(number, records)
    assert list(archive.pending()) == []
    assert archive.file(number, records) == Filed(same=3)
    assert first.new == 1 and len(archive.versions(records[0].id)) == first.versions + 1


def test_one_delivery_may_bring_versions_and_kills_of_its_own(archive: Archive) -> None:
    """Rows wait to be written many at a time; what reads them sees them all the same."""
    brought = delivery("molte")
    made = [record(brought, f"dpa {n}", f"Titolo {n}\nTesto", agency="dpa") for n in range(75)]
    made.append(record(brought, "dpa 3", "Titolo 3\nTesto mutato", agency="dpa"))
    made.append(record(brought, "dpa 99", "Annullamento\n", agency="dpa",
                       notices=(notice("kill", target="dpa 70"),)))  # fmt: skip
    made.append(record(brought, "dpa 3", "Titolo 3\nTesto mutato ancora", agency="dpa"))
    assert archive.file(archive.receive(brought).number, made) == (76, 2, 0)
    assert [v.number for v in archive.versions(made[3].id)] == [1, 2, 3]
    assert archive.get(made[3].id).dispatch.body == "Testo mutato ancora"
    assert archive.get(made[70].id).dispatch.hidden
    assert archive.search(Query.read("testo")).total == 74
    assert list(archive.verify()) == []


def test_pending_deliveries_come_back_whole(archive: Archive, anew: Callable[[], Archive]) -> None:
    brought = delivery(bytes(range(256)), at="2026-01-09T10:00:00Z", media_type="text/x",
                       headers=(("ETag", '"\udce9\0"'),), told=(("title", "Città"),))  # fmt: skip
    number = archive.receive(brought).number
    assert list(anew().pending()) == [(number, brought)]
    assert list(archive.deliveries("2026-01-09T11:00")) == []
    assert list(archive.deliveries("2026-01-09")) == [(number, brought)]


def test_members_of_a_delivery_keep_their_bytes(archive: Archive) -> None:
    whole = delivery(b"PK...", address="/tmp/a.zip")
    member = Delivery(whole.source, b"Dentro\nTesto", member="a.txt", outer=whole)
    made = record(member, "tag:a,1", "Dentro\nTesto")
    archive.file(archive.receive(whole).number, [made])
    assert archive.get(made.id) == made
    assert archive.blob(member.sha256) == member.data


def test_a_kill_hides_the_body_and_keeps_the_notice(archive: Archive) -> None:
    made = filed(archive, "Falsa notizia\nIl segreto")
    filed(archive, "Annullare\nIl segreto", notices=(notice("kill"),))
    assert found(archive, "segreto") == []
    (hit,) = archive.search(Query.read("has:kill"), now=NOON).hits
    assert hit.hidden and hit.snippet == ""
    assert archive.get(made.id, 1) == made


@pytest.mark.parametrize("first", ["story", "kill"])
def test_a_kill_finds_the_item_that_it_names(archive: Archive, first: str) -> None:
    story = ("Falsa notizia\nIl segreto", "dpa 0157", {"agency": "dpa"})
    kill = ("Bitte streichen\nMeldung", "dpa 160",
            {"agency": "dpa", "notices": (notice("kill", target="dpa 157"),)})  # fmt: skip
    made = {
        id: filed(archive, text, id, **more)
        for text, id, more in ((story, kill) if first == "story" else (kill, story))
    }
    assert found(archive, "segreto") == []
    assert sorted(found(archive, "agency:dpa")) == ["Bitte streichen", "Falsa notizia"]
    assert archive.get(made["dpa 0157"].id).dispatch.hidden
    assert archive.get(made["dpa 0157"].id, 1) == made["dpa 0157"]
    (hit,) = archive.search(Query.read("source:agenzia headline:falsa"), now=NOON).hits
    assert (hit.source, hit.hidden) == ("agenzia", True)


def test_a_kill_that_may_mean_two_hides_none_and_says_so(archive: Archive) -> None:
    made = [filed(archive, f"Meldung {at}\nSegreto", name, agency="dpa")
            for at, name in enumerate(("dpa 157", "DPA 0157"))]  # fmt: skip
    kill = filed(archive, "Kill\nx", "dpa 160", agency="dpa",
                 notices=(notice("kill", target="157"),))  # fmt: skip
    assert len(found(archive, "segreto")) == 2
    (trouble,) = archive.get(kill.id).troubles
    assert trouble.code == "kill-ambiguous" and all(one.id in trouble.message for one in made)
    # What comes later under the number is not what it meant.
    filed(archive, "Meldung\nSegreto", "dpa  157", agency="dpa")
    assert len(found(archive, "segreto")) == 3


def test_a_person_says_what_a_kill_means(archive: Archive) -> None:
    made = [filed(archive, f"Meldung {at}\nSegreto", name, agency="dpa")
            for at, name in enumerate(("dpa 157", "DPA 0157"))]  # fmt: skip
    kill = filed(archive, "Kill\nx", "dpa 160", agency="dpa",
                 notices=(notice("kill", target="157"),))  # fmt: skip
    archive.withdraw(made[0].id, kill.id)
    assert found(archive, "segreto") == ["Meldung 1"]
    assert archive.get(made[0].id).dispatch.hidden and archive.get(kill.id).troubles == ()
    archive.release(made[0].id)
    assert len(found(archive, "segreto source:agenzia")) == 2
    assert archive.get(made[0].id) == made[0]
    with pytest.raises(ArchiveError, match="Nothing hides it"):
        archive.release(made[0].id)
    with pytest.raises(ArchiveError, match="own words"):
        archive.release(kill.id)
    with pytest.raises(ArchiveError, match="no notice"):
        archive.withdraw(made[0].id, made[1].id)
    archive.withdraw(made[1].id)
    assert found(archive, "segreto") == ["Meldung 0"]
    assert list(archive.verify()) == []


def test_a_kill_of_what_is_not_here_says_so(archive: Archive) -> None:
    kill = filed(archive, "Kill\nx", "dpa 160", agency="dpa",
                 notices=(notice("kill", target="dpa 157"),))  # fmt: skip
    assert [t.code for t in archive.get(kill.id).troubles] == ["kill-unmatched"]
    filed(archive, "Morgen\nSegreto", "dpa 157", agency="dpa",
          published=Moment("2026-01-11T09:00:00Z"))  # fmt: skip
    assert len(found(archive, "segreto")) == 1  # tomorrow's 157 is another item
    filed(archive, "Heute\nSegreto", "dpa 0157", agency="dpa")
    assert len(found(archive, "segreto")) == 1
    assert archive.get(kill.id).troubles == ()


def test_what_says_only_when_it_was_changed_is_placed_by_that(archive: Archive) -> None:
    filed(archive, "Titolo\nTesto", "tag:a,1", published=None,
          updated=Moment("2026-01-07T17:40:00+01:00"))  # fmt: skip
    assert found(archive, "date:2026-01-07") == ["Titolo"]


@pytest.mark.parametrize(
    ("id", "target"),
    [
        ("EFE1432", "EFE 1432"), ("EFE 1432", "efe1432"), ("ANSA 0045 2026-01-10", "0045"),
        ("0045", "ANSA 0045"),
        ("x1", "Porto, riapre la banchina"), ("x2", "PORTO-BANCHINA"),
    ],
)  # fmt: skip
def test_a_kill_names_its_item_in_many_ways(archive: Archive, id: str, target: str) -> None:
    filed(archive, "Porto, riapre la banchina\nIl segreto", id, slugline="Porto-Banchina")
    filed(archive, "Altro\nUn altro segreto", "0046", slugline="Altro")
    filed(archive, "Annullare\nx", "0050", notices=(notice("kill", target=target),))
    assert found(archive, "segreto") == ["Altro"]


def test_of_two_days_with_one_number_the_kill_means_its_own(archive: Archive) -> None:
    for day in (9, 10):
        filed(archive, f"Giorno {day}\nSegreto", f"{'0' * (day - 8)}157", agency="dpa",
              published=Moment(f"2026-01-{day:02}T08:00:00Z"))  # fmt: skip
    filed(archive, "Kill\nx", "dpa 160", agency="dpa", notices=(notice("kill", target="157"),))
    assert found(archive, "segreto") == ["Giorno 9"]


def test_an_embargo_ends_by_itself(archive: Archive) -> None:
    until = Moment("2026-01-10T15:00:00+01:00")
    filed(archive, "Non prima\nTesto", notices=(notice("embargo", until=until),))
    assert found(archive, "testo", NOON) == []
    assert archive.facets(Query.read("testo"), now=NOON).matches == 0
    assert list(archive.records(Query.read("testo"), now=NOON)) == []
    assert found(archive, "testo", NOON + 2 * 3600) == ["Non prima"]


def test_newest_first_and_page_by_page(archive: Archive) -> None:
    brought = delivery("molti")
    hours = [Moment(f"2026-01-09T{n:02}:00:00Z") for n in range(20)]
    made = [record(brought, f"tag:a,{n}", f"Titolo {n}\nTesto", published=at)
            for n, at in enumerate(hours)]  # fmt: skip
    archive.file(archive.receive(brought).number, made)
    query = Query.read("testo")
    seen, cursor = [], None
    while True:
        page = archive.search(query, limit=7, after=cursor)
        seen += [hit.headline for hit in page.hits]
        if (cursor := page.cursor) is None:
            break
    assert seen == [f"Titolo {n}" for n in reversed(range(20))]
    assert [r.dispatch.headline for r in archive.records(query)] == seen
    assert dict(archive.facets(query).counts["source"]) == {"agenzia": 20}


def test_a_better_reading_takes_the_place_of_the_old(archive: Archive) -> None:
    brought = delivery("xx")
    number = archive.receive(brought).number
    old = [record(brought, f"tag:a,{n}", f"Titolo\nsbagliato {n}") for n in range(2)]
    archive.file(number, old)
    new = [record(brought, "tag:a,0", "Titolo\ngiusto"), old[1],
           record(brought, "tag:a,2", "Trovato\nadesso")]  # fmt: skip
    told = archive.refile(number, new, dry_run=True)
    assert (told.changed, told.same, told.filed.new, told.gone) == ((old[0].id,), 1, 1, ())
    assert archive.get(old[0].id) == old[0] and found(archive, "giusto") == []
    assert archive.refile(number, new) == told
    assert archive.get(old[0].id) == new[0]
    assert [v.number for v in archive.versions(old[0].id)] == [1]
    assert found(archive, "giusto") == ["Titolo"] and found(archive, "adesso") == ["Trovato"]
    assert archive.refile(number, new[1:]).gone == (old[0].id,)


def test_text_that_no_column_holds(archive: Archive) -> None:
    made = filed(archive, "Titolo \ud800 e \0\nCorpo \udfff \0 fine", section="a\0b\ud800")
    assert archive.get(made.id) == made
    assert len(found(archive, "corpo")) == 1


def test_what_people_leave(archive: Archive) -> None:
    made = filed(archive, "Titolo\nTesto")
    archive.star(made.id)
    filed(archive, "Titolo\nTesto due")
    assert archive.starred() == [made.id] and found(archive, "is:starred") == ["Titolo"]
    archive.star(made.id, on=False)
    assert archive.starred() == []
    with pytest.raises(ArchiveError):
        archive.star("nothing")
    archive.save_search("mine", "agency:ansa")
    archive.save_search("mine", "agency:afp")
    assert archive.saved_searches() == {"mine": "agency:afp"}
    assert archive.forget_search("mine") and not archive.forget_search("mine")
    archive.remember("agenzia", {"etag": "1", "failures": "2"})
    archive.remember("agenzia", {"etag": "2", "failures": ""})
    assert archive.state("agenzia") == {"etag": "2"} and archive.state("altra") == {}


def test_statistics(archive: Archive) -> None:
    filed(archive, "Titolo\nTesto")
    told = archive.statistics()
    assert (told.records, told.versions, told.deliveries, told.pending) == (1, 1, 1, 0)
    assert told.sources["agenzia"].days == {"2026-01-10": 1}
    assert told.sources["agenzia"].last == NOON


def test_many_threads_at_once(archive: Archive) -> None:
    failed: list[Exception] = []

    def work(thread: int) -> None:
        try:
            for n in range(5):
                brought = delivery(f"{thread} {n}", source=Source(f"s{thread}"))
                made = record(brought, f"tag:{thread},{n}", f"Titolo\nTesto {n}")
                archive.file(archive.receive(brought).number, [made])
                assert archive.get(made.id) == made
                archive.search(Query.read("testo"))
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert archive.search(Query.read("testo")).total == 20


def test_verify_finds_what_does_not_fit(archive: Archive) -> None:
    good = filed(archive, "Titolo\nTesto")
    assert list(archive.verify()) == []
    brought = delivery("corto")
    bad = record(brought, "tag:a,2", "Titolo\nTesto", paragraphs=(Span(3, 99),))
    archive.file(archive.receive(brought).number, [bad])
    flipped = good.dispatch.copy.sheet.delivery.sha256
    with archive.database.writing() as run:
        ((data,),) = run("SELECT data FROM blob WHERE sha256 = ?", (flipped,))
        data = bytes(data)[:-1] + bytes([data[-1] ^ 1])
        run("UPDATE blob SET data = ? WHERE sha256 = ?", (data, flipped))
        run("DELETE FROM blob WHERE sha256 = ?", (brought.sha256,))
    places = {problem.place: problem.message for problem in archive.verify()}
    assert "damaged" in places[f"blob {flipped}"]
    assert "missing" in places["delivery 2"]
    assert "outside its text" in places[f"record {bad.id}, version 1"]
    assert len(places) == 3


def test_many_processes_open_a_new_archive_at_once(address: str) -> None:
    code = (
        "import sys; from ultimora.archive import open_archive;"
        "from archive.copies import delivery;"
        "a = open_archive(sys.argv[1]); a.receive(delivery(sys.argv[2], sys.argv[2])); a.close()"
    )
    path = os.pathsep.join(sys.path)
    children = [
        subprocess.Popen([sys.executable, "-c", code, address, str(n)],
                         env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.PIPE)
        for n in range(2)
    ]  # fmt: skip
    assert [child.communicate()[1].decode() for child in children] == [""] * 2
    with open_archive(address) as archive:
        assert sorted(d.data for _, d in archive.pending()) == [b"0", b"1"]
