"""Who agrees with a line: nobody who says another number, another hour, or later news."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.telling import member, story

from ultimora.relate.timeline import timeline


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(5, 9), min_size=2, max_size=3))
def test_a_line_is_of_one_number(numbers: list[int]) -> None:
    bodies = (
        "Un autobus si è ribaltato sull'autostrada vicino ad Ancona: i feriti sono {}.",
        "A bus overturned on the motorway near Ancona, injuring {} people, officials said.",
        "Un autobus s'est renversé sur l'autoroute près d'Ancône, faisant {} blessés.",
    )
    heads = ("Autobus si ribalta, {} feriti", "Bus overturns, {} hurt", "Bus renversé, {} blessés")
    told = story(*(
        member(agency, f"08:{at:02}", head.format(number), body.format(number))
        for at, (agency, number, head, body) in enumerate(
            zip(("ANSA", "Reuters", "AFP"), numbers, heads, bodies, strict=False)
        )
    ))  # fmt: skip
    said = {one.record.id: number for one, number in zip(told.members, numbers, strict=True)}
    for line in timeline(told):
        assert len({said[cited.record] for cited in line.sources}) == 1, line


def test_an_update_that_leads_with_later_news_is_a_line_of_its_own() -> None:
    first = member(
        "Reuters", "06:40", "Ferry runs aground off Italian island",
        "A ferry ran aground off the island of Capraia on Monday at 5:50 a.m.",
    )  # fmt: skip
    ansa = member(
        "ANSA", "06:10", "Traghetto si incaglia a Capraia",
        "Un traghetto si è incagliato alle 5.50 davanti all'isola di Capraia.",
    )  # fmt: skip
    later = member(
        "Reuters", "20:00", "Tugs free ferry that ran aground off Italian island",
        "Two tugs freed a ferry that had run aground off the island of Capraia.", follows=first,
    )  # fmt: skip
    lines = timeline(story(ansa, first, later), "en")
    hour = [line for line in lines if line.since == "2026-03-02T05:50"]
    assert hour and not any("ugs" in line.text for line in hour)
    freed = next(line for line in lines if "ugs free" in line.text)
    assert {cited.record for cited in freed.sources} == {later.record.id}
