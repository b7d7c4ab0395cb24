"""A whole and its part are two figures, and a figure is called by its noun and no more."""

from __future__ import annotations

from tests.relate.telling import member, story

from ultimora.relate.agreement import agreement

ABOARD = member(
    "ANSA", "06:50", "Traghetto incagliato a Capraia",
    "Un traghetto si è incagliato a Capraia. A bordo c'erano 214 persone, 189 passeggeri e 25 "
    "membri dell'equipaggio, secondo la Guardia costiera.",
)  # fmt: skip
CREW = member(
    "Reuters", "09:00", "Ferry runs aground off Italian island",
    "A ferry ran aground off Capraia. All 214 passengers and crew members were ashore.",
)  # fmt: skip
FRENCH = member(
    "AFP", "09:50", "Un ferry échoué près de la Corse",
    "Un ferry s'est échoué à Capraia. Les 214 occupants, parmi lesquels une quarantaine de "
    "Français, ont tous été évacués.",
)  # fmt: skip
ALL = member(
    "Reuters", "12:20", "All evacuated from ferry off Italian island",
    "All 214 people were evacuated from a ferry off Capraia. Its company will pay back the tickets "
    "of the 189 passengers.",
)  # fmt: skip


def test_nothing_changed_from_a_whole_to_its_part() -> None:
    found = agreement(story(ABOARD, CREW, FRENCH, ALL))
    assert not any(account.moved or account.disputed for account in found)
    for account in found:
        numbers = {stand.number for stand in account.stands}
        assert not {214.0, 189.0} <= numbers and not {214.0, 40.0} <= numbers


def test_a_figure_is_called_by_its_noun() -> None:
    over = member("ANSA", "06:10", "Traghetto si incaglia a Capraia",
                  "Un traghetto con oltre 200 persone a bordo si è incagliato alle 5.50 a Capraia.")
    more = member("Reuters", "06:20", "Ferry runs aground",
                  "A ferry with more than 200 people ran aground off Capraia at 5:50 a.m.")
    words = {account.words for account in agreement(story(over, more), "it")}
    assert "oltre 200 persone a bordo" in words
