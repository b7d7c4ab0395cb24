"""Stories as lists and pages read them: the latest, the pinned, by the hour, without copies."""

from __future__ import annotations

from archive.test_relating import NOON, filed
from ultimora.archive import Archive
from ultimora.values.query import Query

HOUR = 3600


def test_the_latest_and_those_before(archive: Archive) -> None:
    first = filed(archive, "A\nROGO", "B\nROGO", hour=8)
    second = filed(archive, "C\nNEVE", "D\nNEVE", hour=10)
    filed(archive, "E\nSOLO", hour=11)
    early, late = archive.story_of(first[0]), archive.story_of(second[0])
    told, before = archive.latest_stories(most=1)
    assert [one.id for one in told] == [late] and before == told[0].until
    told, before = archive.latest_stories(before, most=1)
    assert [one.id for one in told] == [early]
    told, before = archive.latest_stories(most=9)
    assert [one.id for one in told] == [late, early] and before is None
    assert early and [one.id for one in archive.stories_among([early])] == [early]
    assert archive.stories_among([]) == []


def test_the_pinned(archive: Archive) -> None:
    (one,) = filed(archive, "A\nROGO", "B\nROGO")[:1]
    story = archive.story_of(one)
    assert story and archive.pinned_stories() == []
    archive.pin_story(story, True, "Anna")
    assert [told.id for told in archive.pinned_stories()] == [story]


def test_when_it_was_told_and_what_is_new(archive: Archive) -> None:
    (one, _) = filed(archive, "A\nROGO\nriga", "B\nROGO\nriga", hour=8)
    filed(archive, "C\nROGO", hour=10)
    story = archive.story_of(one)
    assert story and archive.story_seen(story) is None
    early, late = archive.story_hours([story])[story]
    assert (early.records, early.originals, early.new) == (2, 1, 0)
    assert (late.at - early.at, late.records, late.new) == (2, 1, 0)
    assert early.at == NOON // HOUR - 4
    with archive.database.writing() as run:
        run("INSERT INTO looked VALUES ('ada', ?, ?)", (story, NOON - 3 * HOUR))
    assert [hour.new for hour in archive.story_hours([story], "ada")[story]] == [0, 1]
    assert [hour.new for hour in archive.story_hours([story], "leo")[story]] == [0, 0]
    assert archive.story_seen(story, "ada") == NOON - 3 * HOUR
    assert archive.story(story, person="ada").seen == NOON - 3 * HOUR
    assert {told.seen for told in archive.stories(person="leo")} == {None}
    assert archive.story_seen(story) is None
    assert archive.story_hours([]) == {}


def test_a_story_without_its_copies(archive: Archive) -> None:
    one, copy, other = filed(archive, "A\nROGO\nriga", "B\nROGO\nriga", "C\nROGO\naltra")
    story = archive.story_of(one)
    assert story
    assert [m.record.id for m in archive.story(story, copies=False).members] == [one, other]
    (carried,) = archive.story_copies(story)
    assert (carried.id, carried.original, carried.headline) == (copy, one, "B")
    assert len(archive.story(story).members) == 3
    hits = archive.search(Query(), 9).hits
    (listed,) = archive.stories_among([story])
    assert {hit.told for hit in hits} == {listed.originals} == {2}
    assert {hit.id: hit.copies for hit in hits} == {one: 2, copy: 2, other: 1}


def test_its_state_changes_with_it(archive: Archive) -> None:
    (one, _) = filed(archive, "A\nROGO", "B\nROGO", hour=8)
    story = archive.story_of(one)
    assert story
    before = archive.story_state(story)
    archive.look_at_story(story)
    assert archive.story_state(story) == before
    filed(archive, "C\nROGO", hour=9)
    grown = archive.story_state(story)
    assert grown != before
    archive.rename_story(story, "Il rogo", "Anna")
    assert archive.story_state(story) != grown
