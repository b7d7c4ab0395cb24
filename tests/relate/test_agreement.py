"""Where records of a story agree, where they differ, and how a figure moved."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.telling import member, story

from ultimora.reference.things import thing
from ultimora.relate.agreement import agreement
from ultimora.relate.amounts import alike, written
from ultimora.values import Span
from ultimora.values.facts import Figure
from ultimora.values.story import Account, Story


def figure(number: float, approximator: str = "", high: float | None = None) -> Figure:
    return Figure(span=Span(0, 1), rule="x", number=number, approximator=approximator, high=high)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (figure(23), figure(20, "over"), True),
        (figure(200), figure(20, "over"), False),
        (figure(20), figure(20, "over"), False),
        (figure(20), figure(20, "least"), True),
        (figure(48), figure(50, "about"), True),
        (figure(60, "about"), figure(70, "about"), False),
        (figure(4), figure(3, high=5), True),
        (figure(6), figure(3, high=5), False),
        (figure(1), figure(2), False),
        (figure(340), figure(342), True),
        (figure(2_300_000), figure(2_284_000), True),
        (figure(2_300_000), figure(2_500_000), False),
        (figure(180), figure(200, "under"), True),
        (figure(0.6), figure(1.6), False),
    ],
)
def test_whether_two_numbers_say_the_same(one: Figure, other: Figure, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


@given(*[st.floats(allow_nan=False, allow_infinity=False)] * 2,
       st.sampled_from(["", "over", "about", "least", "most", "under"]))  # fmt: skip
def test_any_number_is_like_itself_and_can_be_written(a: float, b: float, word: str) -> None:
    assert alike(figure(a), figure(a))
    assert alike(figure(a, word), figure(b)) == alike(figure(b), figure(a, word))
    assert written(figure(a, word, b))


@pytest.mark.parametrize(
    ("word", "language", "what"),
    [
        ("passeggeri", "it", "passengers"), ("Fahrgästen", "de", "passengers"),
        ("pasajeros", "es", "passengers"), ("passagers", "fr", "passengers"),
        ("passengers", "en", "passengers"), ("Grundschüler", "de", "students"),
        ("Élèves", "fr", "students"), ("passengers", "it", ""), ("", "it", ""), ("morti", None, ""),
    ],
)  # fmt: skip
def test_one_name_for_what_is_counted(word: str, language: str | None, what: str) -> None:
    assert thing(word, language) == what


FIRST = member(
    "ANSA", "06:10", "Incendio su un traghetto al largo di Ancona, un morto",
    "Un morto e almeno 12 feriti nell'incendio divampato nella notte a bordo di un traghetto al "
    "largo di Ancona. A bordo c'erano 340 passeggeri, ha detto la Guardia Costiera.",
)  # fmt: skip
REUTERS = member(
    "Reuters", "07:00", "One dead in ferry fire off Italy",
    "A fire on a ferry killed one person overnight off the Italian port of Ancona, the coast guard "
    "said on Monday. In 2014 a fire on another ferry killed 31 people in the same sea.",
)  # fmt: skip
AFP = member(
    "AFP", "09:20", "Deux morts dans l'incendie d'un ferry au large d'Ancône",
    "Deux personnes sont mortes et quinze ont été blessées dans l'incendie d'un ferry au large "
    "d'Ancône, ont annoncé lundi les garde-côtes. Le navire transportait 340 passagers.",
)  # fmt: skip
SECOND = member(
    "ANSA", "09:45", "Incendio su traghetto ad Ancona, i morti salgono a due",
    "È salito a due il numero dei morti nell'incendio del traghetto al largo di Ancona. "
    "I feriti sono 15, due dei quali gravi. Lo ha reso noto la Guardia Costiera.",
    follows=FIRST,
)  # fmt: skip
DPA = member(
    "dpa", "09:50", "Zwei Tote nach Feuer auf Fähre vor Ancona",
    "Beim Brand einer Fähre vor Ancona sind in der Nacht zum Montag zwei Menschen ums Leben "
    "gekommen. 18 Menschen wurden verletzt, wie die Feuerwehr mitteilte.",
)  # fmt: skip
FERRY = story(FIRST, REUTERS, AFP, SECOND, DPA)


def account(what: str, told: Story = FERRY) -> Account | None:
    return next((a for a in agreement(told) if a.what == what), None)


def stands(found: Account | None) -> list[tuple[float | None, set[str]]]:
    assert found is not None
    return [(s.number, {c.agency for c in s.sources}) for s in found.stands]


def test_a_toll_that_grew_has_moved_and_is_no_dispute() -> None:
    killed = account("killed")
    assert stands(killed) == [(1, {"ANSA", "Reuters"}), (2, {"AFP", "ANSA", "dpa"})]
    assert killed and killed.moved and not killed.disputed
    assert [stand.independent for stand in killed.stands] == [2, 3]


def test_other_numbers_at_the_same_time_are_a_dispute() -> None:
    injured = account("injured")
    assert injured and injured.disputed
    assert dict(stands(injured))[18] == {"dpa"}
    assert next(s for s in injured.stands if s.number == 18).who == ("Feuerwehr",)


def test_the_dead_of_another_year_are_another_thing() -> None:
    assert all(stand.number != 31 for a in agreement(FERRY) for stand in a.stands)


def test_the_same_count_in_two_languages() -> None:
    assert stands(account("passengers")) == [(340, {"ANSA", "AFP"})]


def test_a_copy_adds_nobody() -> None:
    copy = member(
        "Reuters", "07:30", "One dead in ferry fire off Italy",
        "A fire on a ferry killed one person overnight off the Italian port of Ancona.",
        copy_of=REUTERS, source="site",
    )  # fmt: skip
    assert account("killed", story(REUTERS, copy)) is None


def test_a_correction_is_no_dispute() -> None:
    wrong = member("Reuters", "08:00", "Fire in Ancona kills 16",
                   "Sixteen people died in a fire in Ancona on Monday, police said.")  # fmt: skip
    other = member("AFP", "08:10", "Incendie à Ancône: six morts",
                   "Six personnes sont mortes lundi dans un incendie à Ancône.")  # fmt: skip
    right = member("Reuters", "08:40", "CORRECTED-Fire in Ancona kills 6",
                   "Six people died in a fire in Ancona on Monday, police said.",
                   follows=wrong)  # fmt: skip
    killed = account("killed", story(wrong, other, right))
    assert killed and not killed.disputed
    assert [(s.number, s.corrected) for s in killed.stands] == [(16, True), (6, False)]


def test_tolls_of_two_towns_are_two_accounts() -> None:
    told = [
        member(agency, clock, head, body, place="Roma")
        for agency, clock, head, body in (
            ("ANSA", "08:00", "Maltempo, vittime al Nord e al Sud",
             "Il maltempo ha colpito ieri il Paese. A Torino sono morte tre persone. A Palermo "
             "sono morte cinque persone."),
            ("Reuters", "09:00", "Storms hit Italy",
             "Storms hit Italy on Sunday. Three people died in Turin. Five people were killed in "
             "Palermo."),
        )
    ]  # fmt: skip
    killed = [a for a in agreement(story(*told)) if a.what == "killed"]
    assert not any(a.disputed or a.moved for a in killed)


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_set_against_each_other(one: str, other: str) -> None:
    agreement(story(member("ANSA", "08:00", one, other), member("AFP", "09:00", other, one)))


def test_an_empty_story_has_no_accounts() -> None:
    assert agreement(story()) == ()
