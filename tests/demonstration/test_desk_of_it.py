"""What a desk makes of the imagined day: copies, versions, stories, and where two disagree."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from demonstration.conftest import Had
from ultimora.demonstration import schedule
from ultimora.demonstration.day import texts
from ultimora.relate.agreement import agreement
from ultimora.values.story import Account


def test_copies_are_found_and_nothing_else(had: Had) -> None:
    wrong = []
    for one in schedule():
        found = {had.name(id) for id in had.room.archive.copies(had.ids[one.name])}
        if found != {other.name for other in schedule() if other.text is one.text}:
            wrong.append(one.name)
    assert len(wrong) <= 3, wrong


def test_the_kill_hides_what_it_withdraws(had: Had) -> None:
    archive = had.room.archive
    killed = [name for name, id in had.ids.items() if archive.get(id).dispatch.hidden]
    assert killed == ["water/dpa-2", "water/dpa-3"]  # and the notice itself


def test_the_embargo_holds_until_its_hour(had: Had) -> None:
    dispatch = had.room.archive.get(had.ids["prize/dpa-1"]).dispatch
    assert dispatch.embargo and dispatch.embargo.iso == "2026-11-26T21:00+01:00"


def test_the_correction_and_the_takes_follow(had: Had) -> None:
    ties = "SELECT id, follows FROM tie WHERE follows IS NOT NULL"
    follows = dict(had.room.archive.database.rows(ties))
    for text in texts().values():
        if text.kind in ("correction", "take", "kill") or text.mark.startswith("UPDATE"):
            before = follows.get(had.ids[text.name])
            found = had.name(str(before)).partition("@")[0] if before else None
            if text.name != "strike/reuters-2":  # it tells the story wholly anew
                assert found == f"{text.event.name}/{text.follows}", text.name


@pytest.mark.parametrize("event", ["ferry", "mayor", "cave"])
def test_an_event_is_one_story(had: Had, event: str) -> None:
    stories = had.stories()
    inside = {story for name, story in stories.items() if name.startswith(f"{event}/")}
    assert len(inside) == 1
    assert {name.partition("/")[0] for name, one in stories.items() if one in inside} == {event}


def test_there_are_about_as_many_stories_as_events(had: Had) -> None:
    events = defaultdict(Counter[str])
    for name, story in had.stories().items():
        events[story][name.partition("/")[0]] += 1
    mixed = {story: told for story, told in events.items() if len(told) > 1}
    assert not mixed
    assert abs(len(events) - len({text.event.name for text in texts().values()})) <= 2


def injured(had: Had) -> Account:
    """What the story of the ferry says of the injured, by those who tell most of it."""
    story = had.room.archive.story(had.stories()["ferry/ansa-4"])
    return max((a for a in agreement(story) if a.what == "injured"), key=lambda a: len(a.stands))


def test_the_figure_on_which_two_disagree_is_told_with_who_says_it(had: Had) -> None:
    stands = {stand.number: {cited.agency for cited in stand.sources}
              for stand in injured(had).stands}  # fmt: skip
    assert stands[31] >= {"ANSA", "AP"} and stands[27] >= {"Adnkronos", "Reuters"}
    assert injured(had).moved or injured(had).disputed


def test_the_disagreement_is_called_one_and_nothing_else_is(had: Had) -> None:
    assert injured(had).disputed
    stories = [had.room.archive.story(id) for id in set(had.stories().values())]
    told = [account for story in stories for account in agreement(story) if account.disputed]
    assert [account.what for account in told] == ["injured"]
