"""The real dispatch that Ultimora exists for: who said what, who, when and how many in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ultimora.understand import understand
from ultimora.values import Delivery, Facts, Source
from ultimora.wire import carry

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "adnkronos-2026-01-06.txt"


@pytest.fixture(scope="module")
def facts() -> Facts:
    if not SAMPLE.exists():
        pytest.skip("the real sample is not in this checkout")
    (record,) = carry(Delivery(Source("sample"), SAMPLE.read_bytes()))
    return understand(record.dispatch).facts


def test_people_are_followed(facts: Facts) -> None:
    people = {name.name: [role.text for role in name.roles]
              for name in facts.names if name.kind == "person"}  # fmt: skip
    assert people == {
        "Volodymyr Zelenskyj": ["presidente ucraino"],
        "Steve Witkoff": [],
        "Jared Kushner": [],
        "Giorgia Meloni": ["premier"],
        "Vitaly Korolev": ["governatore ad interim"],
        "Vasyl Malyuk": ["capo del servizio di sicurezza SBU"],
    }


def test_figures_are_counted(facts: Facts) -> None:
    told = {(f.number, f.approximator, f.unit, f.role) for f in facts.figures}
    assert told >= {
        (27, "over", "leader", ""), (35, "", "delegazioni", ""), (1, "", "morto", "killed"),
        (2, "", "feriti", "injured"), (129, "", "droni", "intercepted"),
        (20, "over", "regioni", ""),
    }  # fmt: skip


def test_times_are_dated(facts: Facts) -> None:
    assert {time.value for time in facts.times} == {
        "2026-01-06", "2025-11", "2026-01-05TNI", "2026-01-05", "2025",
    }  # fmt: skip


def test_claims_have_their_sources(facts: Facts) -> None:
    who = [claim.speaker.text if claim.speaker else None for claim in facts.claims]
    assert who[0] == "nota inviata alle 35 delegazioni partecipanti"
    assert who[1:3] == ["Vitaly Korolev", "Vitaly Korolev"]
    assert who[3] and who[3].startswith("ministero della Difesa")
    assert len(who) == 4


def test_events_are_told_by_whom(facts: Facts) -> None:
    told = {
        (event.type, part.role, part.text) for event in facts.events for part in event.parts
    }
    assert told >= {
        ("meeting", "place", "Parigi"), ("attack", "place", "Tver"),
        ("attack", "toll", "un morto"), ("attack", "toll", "due feriti"),
        ("dismissal", "by", "Zelensky"), ("dismissal", "target", "Vasyl Malyuk"),
    }  # fmt: skip
    attack = next(event for event in facts.events if event.type == "attack")
    claim = facts.get(attack.claim)
    assert claim is not None and claim in facts.claims[1:3]
    assert [event.type for event in facts.events] == ["meeting", "attack", "dismissal", "attack"]
