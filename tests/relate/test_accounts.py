"""Accounts of figures, events and claims in five languages, and what one source alone tells."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.relate.telling import member, story

from ultimora.relate.agreement import agreement
from ultimora.relate.differences import differences
from ultimora.values.story import Account, Member

CASES = tomllib.loads((Path(__file__).parent / "cases/accounts.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["label"]))
def test_what_several_count(case: dict[str, Any]) -> None:
    members: list[Member] = []
    for agency, clock, headline, body, *follows in case["told"]:
        before = members[int(follows[0]) - 1] if follows else None
        members.append(member(agency, clock, headline, body, follows=before))
    found = [a for a in agreement(story(*members)) if a.what == case["what"]]
    account = next((a for a in found if _values(a) == case["values"]), None)
    assert account is not None, [_values(a) for a in found]
    assert account.disputed is case.get("disputed", False)
    assert account.moved is case.get("moved", False)
    assert not (account.disputed and account.unclear)


def _values(account: Account) -> list[float | None]:
    return [stand.number for stand in account.stands]


ANSA = member(
    "ANSA", "08:00", "Ancona, corteo contro i tagli",
    "In migliaia hanno manifestato lunedì ad Ancona contro i tagli alla sanità. \"Il governo deve "
    'ritirare il testo", ha detto la segretaria della Cgil Marta Delorme.',
)  # fmt: skip
AFP = member(
    "AFP", "08:40", "Ancône: manifestation contre des coupes dans la santé",
    "Des milliers de personnes ont manifesté lundi à Ancône contre des coupes dans la santé. \"Le "
    'gouvernement doit retirer son texte", a lancé Marta Delorme, du syndicat Cgil. Le ministre '
    "Paolo Serra a annoncé la fermeture de 14 hôpitaux dans la région.",
)  # fmt: skip
DPA = member(
    "dpa", "09:00", "Tausende protestieren in Ancona",
    "Tausende Menschen haben am Montag in Ancona gegen Kürzungen im Gesundheitswesen "
    "demonstriert. «Die Regierung muss ihren Text zurückziehen», sagte Marta Delorme.",
)  # fmt: skip


def test_an_event_and_its_independent_tellers() -> None:
    protest = next(a for a in agreement(story(ANSA, AFP, DPA), "it") if a.what == "protest")
    assert protest.kind == "event"
    assert protest.independent >= 2
    assert protest.first == ANSA.at
    assert not protest.disputed


def test_a_claim_in_three_languages_is_one() -> None:
    claims = [a for a in agreement(story(ANSA, AFP, DPA), "it") if a.kind == "claim"]
    assert [(a.independent, a.stands[0].value) for a in claims] == [
        (3, "“Il governo deve ritirare il testo”")
    ]
    assert [s.value for s in claims[0].stands if s.aspect == "speaker"] == ["Marta Delorme"]


def test_the_same_words_in_two_mouths_differ() -> None:
    other = member(
        "AFP", "08:30", "Corteo ad Ancona",
        "In migliaia hanno manifestato lunedì ad Ancona contro i tagli alla sanità. \"Il governo "
        'deve ritirare il testo", ha detto il sindaco Paolo Serra.',
    )  # fmt: skip
    claim = next(a for a in agreement(story(ANSA, other)) if a.kind == "claim")
    assert claim.disputed
    assert {s.value for s in claim.stands if s.aspect == "speaker"} == {
        "Marta Delorme", "Paolo Serra"
    }  # fmt: skip


def test_what_one_source_alone_tells() -> None:
    only = [one for one in differences(story(ANSA, AFP, DPA)) if one.kind == "only"]
    assert any(one.agency == "AFP" and "14 hôpitaux" in one.what for one in only)
    assert not any("Marta" in one.who for one in only)


def test_what_most_tell_and_one_leaves_out() -> None:
    body = "Un incendio ha distrutto un deposito ad Ancona. Tre persone sono rimaste ferite. "
    told = [
        member("ANSA", "08:00", "Incendio ad Ancona", body),
        member("AFP", "08:20", "Incendie à Ancône", "Un incendie a détruit un entrepôt à Ancône. "
               "Trois personnes ont été blessées."),
        member("Reuters", "08:30", "Fire in Ancona", "A fire destroyed a warehouse in Ancona. "
               "Three people were injured."),
        member("dpa", "10:00", "Feuer in Ancona", "In Ancona hat ein Feuer ein Lager zerstört. "
               + "Die Feuerwehr war mit vielen Kräften im Einsatz und löschte bis zum Abend. " * 6),
    ]  # fmt: skip
    silent = [one for one in differences(story(*told)) if one.kind == "silent"]
    assert [(one.agency, one.what) for one in silent] == [("dpa", "injured: 3")]


def test_one_source_has_no_differences() -> None:
    assert differences(story(ANSA)) == ()
    assert differences(story()) == ()
