"""Copies, versions and stories as the archive keeps them, over both databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from archive.copies import delivery, notice, record
from ultimora.archive import Archive, ArchiveError, open_archive
from ultimora.archive.neighbours import Neighbours
from ultimora.archive.relating import Due
from ultimora.archive.retention import Rule
from ultimora.archive.times import DAY
from ultimora.values import Moment, Record
from ultimora.values.query import Query, QueryError
from ultimora.values.story import Link, Placement, Related, Ties
from ultimora.values.trace import Clue, Trace

NOON = 1_768_046_400


def worked(due: Due) -> tuple[int, int]:
    """How many were related, and how many wait still."""
    return len(due.ids), due.left


def rule(record: Record, at: int, near: Neighbours) -> Related:
    """A rule that a test can read: words in capitals are clues, lines are prints; a line shared is
    a copy, a clue shared the same story, *(2)* a version of what has the same first clue."""
    text = record.dispatch.copy.text
    lines = tuple(sum(map(ord, line)) for line in text.splitlines()[1:] if not line.isupper())
    clues = tuple(Clue("word", word, 10.0) for word in text.split() if word.isupper())
    trace = Trace(record.id, at, "agenzia", "ANSA", "it", len(text.split()), lines, clues)
    copies = tuple(
        Link("copy", id, 1.0, share=count / max(1, len(lines)))
        for id, count in near.sharing_prints(trace, 5)
    )
    told = tuple(Link("story", id, weight) for id, weight in near.sharing_clues(trace, 5))
    versions = tuple(replace(link, kind="version") for link in told[:1]) if "(2)" in text else ()
    stories = near.stories([link.other for link in told])
    merges = [link.other for link in told[1:] if len(set(stories.values())) > 1]
    joins = told[0].other if told else None
    return Related(trace, Ties(copies, versions, told), Placement(joins, tuple(merges)))


def filed(archive: Archive, *texts: str, hour: int = 9, name: str = "a") -> list[str]:
    """Ids of the records of these texts, filed in one delivery and related."""
    brought = delivery(f"{name} {texts}")
    times = [Moment(f"2026-01-10T{hour:02}:0{n}:00Z") for n in range(len(texts))]
    made = [
        record(brought, f"{name}{hour}{n}", text, published=times[n])
        for n, text in enumerate(texts)
    ]
    archive.file(archive.receive(brought).number, made)
    while archive.relate(rule).left:
        pass
    return [one.id for one in made]


def found(archive: Archive, asked: str, **more: object) -> list[str]:
    return [hit.id for hit in archive.search(Query.read(asked), **more).hits]  # type: ignore[arg-type]


def test_copies_are_called_by_the_first(archive: Archive) -> None:
    late, other = filed(archive, "Titolo\nriga uno\nriga due", "Altro\nriga tre", hour=9)
    (early,) = filed(archive, "Titolo\nriga uno\nriga due", hour=8)
    assert archive.copies(late) == archive.copies(early) == [early, late]
    assert archive.copies(other) == [other]
    assert found(archive, "copies:>1") == [late, early]
    assert found(archive, "copies:1") == [other]
    assert found(archive, "is:first") == [other, early]
    assert found(archive, "group:text") == [other, late]
    assert [link.other for link in archive.links(early)] == [late]


def test_an_article_that_quotes_is_no_copy(archive: Archive) -> None:
    (one,) = filed(archive, "Titolo\nriga uno\nriga due", hour=8)
    (two,) = filed(archive, "Mio\nriga uno\nsola\nmia\nnuova", hour=9)
    assert archive.copies(two) == [two]
    assert [(id, link.share) for id, link in archive.quoting(one)] == [(two, 0.25)]


def test_who_quotes_is_no_source_of_its_own(archive: Archive) -> None:
    (one,) = filed(archive, "Titolo\nriga uno\nriga due\nROGO", hour=8)
    (two,) = filed(archive, "Mio\nriga uno\nsola\nmia\nnuova\nROGO", hour=9)
    story = archive.story_of(two)
    assert story and [m.quotes for m in archive.story(story).members] == [None, one]


def test_a_story_keeps_its_id_as_it_grows(archive: Archive) -> None:
    first, second = filed(archive, "A\nROGO", "B\nROGO", hour=8)
    story = archive.story_of(first)
    assert story and archive.story_of(second) == story
    (third,) = filed(archive, "C\nROGO", hour=9)
    told = archive.story(story)
    assert [member.record.id for member in told.members] == [first, second, third]
    assert told.name == "A" and told.members[0].link is None
    assert told.members[2].link and told.members[2].link.kind == "story"
    assert [one.id for one in archive.stories()] == [story]
    assert archive.stories()[0][2:6] == (3, 3, 1, 1)
    assert found(archive, f"story:{story[:5]}") == [third, second, first]


def test_one_line_a_story_on_every_page(archive: Archive) -> None:
    names = [f"{n}\n{word}" for word in ("ROGO", "VOTO") for n in range(4)] + ["solo\nuno"]
    ids = filed(archive, *names, hour=8)
    for asked in ("group:story", "group:story agency:ansa"):
        page, pages = archive.search(Query.read(asked), limit=1), []
        while True:
            pages += [hit.id for hit in page.hits]
            if page.cursor is None:
                break
            page = archive.search(Query.read(asked), limit=1, after=page.cursor)
        assert pages == [ids[8], ids[7], ids[3]]
    best = archive.search(Query.read("group:story (rogo OR voto)"), order="relevance")
    assert len(best.hits) == 2
    assert archive.search(Query.read("group:story")).total == 3


@pytest.mark.parametrize("asked", ["-group:story", "(a OR group:text)", "a OR group:story"])
def test_grouping_is_no_condition(asked: str) -> None:
    with pytest.raises(QueryError, match="how hits are shown"):
        Query.read(asked)


def test_stories_that_prove_one_are_merged(archive: Archive) -> None:
    a = filed(archive, "A\nROGO", "B\nROGO", hour=8)
    b = filed(archive, "C\nPORTO", "D\nPORTO", hour=9)
    older, younger = archive.story_of(a[0]), archive.story_of(b[0])
    assert older and younger and older != younger
    filed(archive, "E\nROGO PORTO", hour=10)
    assert archive.story_of(b[0]) == older
    told = archive.story(younger)
    assert told.id == older and len(told.members) == 5
    assert [(c.kind, c.other, c.by) for c in told.changes] == [("merge", younger, "")]


def test_a_person_has_the_last_word(archive: Archive) -> None:
    ids = filed(archive, "A\nROGO", "B\nROGO", "C\nROGO", hour=8)
    story = archive.story_of(ids[0])
    assert story
    fresh = archive.split_story(story, [ids[2]], "anna")
    archive.rename_story(fresh, "Un altro rogo", "anna")
    archive.pin_story(fresh, True, "anna")
    filed(archive, "D\nROGO", hour=9)
    assert archive.story_of(ids[2]) == fresh, "no machine undoes what a person did"
    assert archive.story_of(ids[0]) == story
    assert archive.story(fresh).name == "Un altro rogo" and archive.story(fresh).pinned
    assert archive.stories(least=1)[0].id == fresh
    assert archive.merge_stories(story, fresh, "anna") == story
    told = archive.story(story)
    assert {ids[2], ids[0]} <= {member.record.id for member in told.members}
    assert [change.kind for change in told.changes] == ["split", "rename", "pin", "merge"]
    archive.look_at_story(story)
    assert archive.story(story).seen == NOON
    with pytest.raises(ArchiveError, match="no story"):
        archive.story("zzzz")
    with pytest.raises(ArchiveError, match="not in story"):
        archive.split_story(story, ["nobody"], "anna")


def test_versions_in_their_order(archive: Archive) -> None:
    (one,) = filed(archive, "A\nROGO", hour=8)
    (two,) = filed(archive, "B (2)\nROGO", hour=9)
    (three,) = filed(archive, "C (2)\nROGO", hour=10, name="b")
    assert archive.series(two)[0] == one and set(archive.series(two)) >= {one, two}
    assert three in archive.series(one)


def test_a_kill_follows_what_it_withdraws(archive: Archive) -> None:
    (one,) = filed(archive, "A\nROGO\nriga", hour=8)
    brought = delivery("kill")
    kill = record(brought, "k", "Annullata\ntesto", published=Moment("2026-01-10T08:30:00Z"),
                  notices=(notice("kill", target="a80"),))  # fmt: skip
    archive.file(archive.receive(brought).number, [kill])
    while archive.relate(rule).left:
        pass
    assert archive.get(one).dispatch.hidden
    assert archive.series(one) == [one, kill.id]
    assert archive.story_of(kill.id) == archive.story_of(one) is not None
    assert archive.links(kill.id)[0].way == "kill"


def test_a_new_version_of_a_record_is_related_anew(archive: Archive) -> None:
    (one,) = filed(archive, "A\nROGO", hour=8)
    (two,) = filed(archive, "B\nuno", hour=9, name="x")
    assert archive.story_of(two) is None
    brought = delivery("again")
    again = record(brought, "x90", "B\nROGO", published=Moment("2026-01-10T09:30:00Z"))
    archive.file(archive.receive(brought).number, [again])
    assert worked(archive.relate(rule)) == (1, 0)
    assert again.id == two and archive.story_of(two) == archive.story_of(one) is not None


def test_what_is_removed_leaves_its_copies_and_story(archive: Archive) -> None:
    _, late = filed(archive, "T\nriga uno\nROGO", "T\nriga uno\nROGO", hour=8)
    (other,) = filed(archive, "Z\nROGO", hour=9, name="b")
    story = archive.story_of(other)
    archive.star(late)
    archive.star(other)
    archive.retain([Rule("agenzia", 0)], dry_run=False, now=NOON + 10_000_000)
    assert story and [m.record.id for m in archive.story(story).members] == [late, other]
    assert archive.copies(late) == [late] and found(archive, "is:first") == [other, late]
    assert list(archive.verify()) == []


def test_hidden_and_embargoed_members(archive: Archive) -> None:
    (one,) = filed(archive, "A\nROGO", hour=8)
    brought = delivery("later")
    kept = record(brought, "later", "B\nROGO",
                  notices=(notice("embargo", until=Moment("2026-01-11T09:00:00Z")),))  # fmt: skip
    archive.file(archive.receive(brought).number, [kept])
    archive.relate(rule)
    story = archive.story_of(one)
    assert story and len(archive.story(story).members) == 1
    assert len(archive.story(story, now=NOON + 100_000).members) == 2
    assert archive.stories(least=2) == []


def test_a_rule_that_fails_costs_its_record_alone(archive: Archive) -> None:
    def failing(record: Record, at: int, near: Neighbours) -> Related:
        if "cattivo" in record.dispatch.copy.text:
            raise RuntimeError("bug")
        return rule(record, at, near)

    brought = delivery("x")
    made = [record(brought, word, f"{word}\nROGO") for word in ("a", "cattivo", "b")]
    archive.file(archive.receive(brought).number, made)
    assert worked(archive.relate(failing)) == (3, 0)
    assert [bool(archive.story_of(one.id)) for one in made] == [True, False, True]
    assert [(p.place, "bug" in p.message) for p in archive.verify()] == [
        (f"record {made[1].id}", True)
    ]  # fmt: skip


def test_only_what_is_near_in_time(archive: Archive) -> None:
    brought = delivery("x")
    days = ("2025-10-01", "2025-12-20", "2026-01-10")
    made = [record(brought, f"d{d}", f"{d}\nROGO", published=Moment(d)) for d in days]
    archive.file(archive.receive(brought).number, made)
    while archive.relate(rule).left:
        pass
    stories: Sequence[str | None] = [archive.story_of(one.id) for one in made]
    assert stories[0] is None and stories[1] == stories[2] is not None


def test_marks_lapse_once_nothing_comes_into_their_days(archive: Archive) -> None:
    brought = delivery("x", at="2026-01-10T09:00:00Z")
    made = [record(brought, f"d{d}", f"{d}\nROGO", published=Moment(d))
            for d in ("2025-06-01", "2025-06-02", "2026-01-10")]  # fmt: skip
    archive.file(archive.receive(brought).number, made)
    while archive.relate(rule).left:
        pass

    def kept(later: int) -> tuple[int, int]:
        archive.clock = lambda: NOON + later * DAY
        for _ in range(9):
            archive.relate(rule)
        return tuple(archive.database.rows(f"SELECT COUNT(*) FROM {table}")[0][0]
                     for table in ("trace", "mark"))  # type: ignore[return-value]  # fmt: skip

    assert kept(59) == (3, 3)  # an import finds what it brought
    assert kept(61) == (1, 1)  # the days of June lapse, those of January not yet
    assert kept(80) == (0, 0)
    assert archive.story_of(made[0].id) == archive.story_of(made[1].id) is not None
    archive.relate_again()
    while archive.relate(rule).left:
        pass
    assert archive.story_of(made[0].id) == archive.story_of(made[1].id) is not None


def test_where_nothing_waits_the_log_goes_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with open_archive(path) as archive:
        ids = filed(archive, "uno\nALFA")
        archive.relate(rule)
        with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as alone:
            assert alone.execute("SELECT id FROM tie").fetchall() == [(id,) for id in ids]
