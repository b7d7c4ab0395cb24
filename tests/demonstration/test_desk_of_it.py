"""What a desk makes of the imagined day: copies, versions, stories, and where two disagree."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from demonstration.conftest import Had
from ultimora.demonstration import schedule
from ultimora.demonstration.day import texts
from ultimora.desk.atlas import atlas
from ultimora.relate.agreement import agreement
from ultimora.relate.changes import changes
from ultimora.relate.sentences import Sentence, sentences
from ultimora.relate.timeline import timeline
from ultimora.values.facts import Claim
from ultimora.values.story import Account, Cited


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


def _plain(text: str) -> str:
    return " ".join(word for word in "".join(
        char if char.isalnum() else " " for char in text.casefold()
    ).split())  # fmt: skip


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_line_is_told_in_the_words_of_what_it_cites(had: Had, language: str) -> None:
    for id in set(had.stories().values()) - set(had.ids.values()):
        whole = had.room.archive.story(id, copies=False)
        for upto in range(1, len(whole.members) + 1):  # it stays true while the story grows
            story = replace(whole, members=whole.members[:upto])
            records = {member.record.id: member.record for member in story.members}
            for line in timeline(story, language):
                told = [_plain(part) for part in re.split(r"\[…\]|…", line.text) if part.strip()]
                places = [
                    _plain(part) for cited in line.sources for record in [records[cited.record]]
                    for part in (
                        record.dispatch.headline or "",
                        " ".join(one.text for one in sentences(record) if _there(one, cited)),
                    )
                ]  # fmt: skip
                assert any(all(part in place for part in told) for place in places), line


def _there(sentence: Sentence, cited: Cited) -> bool:
    """Whether a sentence is the one that is cited; where no fact is, it can be any."""
    fact = sentence.record.facts.get(cited.fact)
    if fact is None:
        return True
    spans = [*fact.parts] if isinstance(fact, Claim) else [fact.span]
    text = sentence.span
    return any(text.start < span.end and span.start < text.end for span in spans)


def test_nobody_agrees_who_says_another_number(had: Had) -> None:
    story = had.room.archive.story(had.stories()["ferry/ansa-4"], copies=False)
    said = {line.text: {had.name(c.record) for c in line.sources} for line in timeline(story, "en")}
    assert said["31 people were hurt, none seriously"] == {"ferry/ansa-4", "ferry/ap-1"}
    assert said["27 people were injured"] == {"ferry/adn-2", "ferry/reuters-3"}
    assert said["Tugs free ferry that ran aground off Italian island"] == {"ferry/reuters-3"}
    (aground,) = (text for text in said if "runs aground" in text and "12" in text)
    assert said[aground] == {"ferry/ansa-1", "ferry/ansa-2", "ferry/ansa-3", "ferry/reuters-1"}


def test_the_map_shows_where_it_happened(had: Had) -> None:
    story = had.room.archive.story(had.stories()["ferry/ansa-4"], copies=False)
    shown = atlas([member.record for member in story.members], "it")
    assert shown and shown.named[0][0] == "Capraia"
    assert [spot.name for spot in shown.spots if spot.happened] == ["Capraia"]


def test_a_corrected_name_stands_for_the_wrong_one(had: Had) -> None:
    before, after = (had.room.archive.get(had.ids[f"ferry/ansa-{n}"]) for n in (2, 3))
    names = [one for one in changes(before, after).substance if one.kind == "name"]
    assert [(one.how, one.was, one.now) for one in names] == [
        ("changed", "Isola Felice", "Isola Serena")
    ]
