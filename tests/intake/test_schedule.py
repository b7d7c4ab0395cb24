"""The schedule by a clock of our own: a table of steps, and 2,000 sources for two hours."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.intake.schedule import Pace, Schedule, share

CASES = tomllib.loads((Path(__file__).parent / "cases" / "schedule.toml").read_text("utf-8"))
EXACT = Pace(spread=0.0, jitter=0.0)


def perform(schedule: Schedule, what: str, now: float) -> None:
    """One call, as the table writes it."""
    verb, name, *numbers = what.split()
    match verb:
        case "add":
            schedule.add(name, float(numbers[0]), now)
        case "done":
            schedule.done(name, now, float(numbers[0]) if numbers else None)
        case "resume":
            schedule.resume(name, now)
        case _:
            getattr(schedule, verb)(name)


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: str(case["label"]))
def test_case(case: dict[str, Any]) -> None:
    schedule = Schedule(EXACT)
    for step in case["steps"]:
        if "do" in step:
            perform(schedule, step["do"], step["at"])
        else:
            assert schedule.due(step["at"]) == step["due"], step


def test_the_start_is_strewn_and_the_rest_keeps_time() -> None:
    schedule = Schedule()
    for number in range(1000):
        schedule.add(f"source {number}", 900, 0)
    first = [len(schedule.due(second)) for second in range(61)]
    assert sum(first) == 1000 and max(first) < 50
    for number in range(1000):
        assert 0.95 * 900 <= (schedule.done(f"source {number}", 60) or 0) - 60 <= 1.05 * 900


def test_what_was_remembered_counts_unless_it_has_passed() -> None:
    schedule = Schedule()
    schedule.add("later", 900, 1000, due=1500)
    schedule.add("missed", 900, 1000, due=10)
    schedule.add("now", 900, 1000, due=1000)
    schedule.add("never", 900, 1000, due=1e12)
    assert schedule.due(1000) == ["now"]
    assert schedule.due(1059.9) == ["missed"]
    assert schedule.when("later") == 1500
    assert (schedule.when("never") or 0) <= 1000 + 7 * 86400


def test_the_wait_ends_when_something_is_due_and_at_the_turn_at_the_latest() -> None:
    schedule = Schedule(EXACT)
    assert schedule.wait(0) == 30
    schedule.add("a", 20, 0, due=20)
    assert schedule.wait(5) == 15
    schedule.pause("a")
    assert schedule.wait(5) == 30
    schedule.resume("a", 5)
    assert schedule.wait(5) == 15
    assert schedule.due(20) == ["a"] and schedule.wait(20) == 30
    schedule.remove("a")
    assert (len(schedule), "a" in schedule, schedule.when("a")) == (0, False, None)


def test_no_more_than_asked_for_and_the_longest_due_first() -> None:
    schedule = Schedule(EXACT)
    for number in range(5):
        schedule.add(str(number), 100, 0, due=5 - number)
    assert schedule.due(10, most=2) == ["4", "3"]
    assert schedule.due(10, most=9) == ["2", "1", "0"]


def test_after_a_night_not_all_at_once() -> None:
    schedule = Schedule()
    for number in range(600):
        schedule.add(str(number), 300, 0, due=0)
    for name in schedule.due(0):
        schedule.done(name, 0)
    schedule.due(30)
    handed = [len(schedule.due(30_000 + second)) for second in range(61)]
    assert sum(handed) == 600 and max(handed) < 40


def test_two_thousand_sources_a_tenth_of_them_slow() -> None:
    """Two hours in turns: no good source waits for a slow one, and each is asked in time."""
    chance = Random(3)
    schedule = Schedule()
    slow = {f"slow {number}" for number in range(200)}
    every = dict.fromkeys(slow, 300.0)
    every |= {f"good {number}": chance.choice([60.0, 300.0, 900.0]) for number in range(1800)}
    for name, interval in every.items():
        schedule.add(name, interval, 0)
    ends: defaultdict[int, list[str]] = defaultdict(list)
    asked: Counter[str] = Counter()
    late = 0.0
    now = 0.0
    while now < 7200:
        for second in [second for second in ends if second <= now]:
            for name in ends.pop(second):
                schedule.done(name, now)
        for name in schedule.due(now):
            late = max(late, now - (schedule.when(name) or 0))
            asked[name] += 1
            ends[int(now) + (600 if name in slow else 1)].append(name)
        now += min(max(schedule.wait(now), 0.1), 1.0)
    assert late <= 1.0
    for name, interval in every.items():
        took = 600 if name in slow else 2
        assert asked[name] >= int((7200 - 60) / (interval * 1.05 + took)), name


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["add", "remove", "pause", "resume", "due", "done"]),
            st.sampled_from("abc"),
            st.floats(-5000, 5000),
        ),
        max_size=60,
    )
)
def test_whatever_happens_nobody_is_forgotten(steps: list[tuple[str, str, float]]) -> None:
    """Every source that is in, not paused and not being asked comes within its interval."""
    schedule, now, out, paused = Schedule(EXACT), 1e6, set[str](), set[str]()
    for verb, name, step in steps:
        now += step
        if verb == "due":
            handed = schedule.due(now)
            assert not out & set(handed) and not paused & set(handed)
            out |= set(handed)
        elif verb == "done":
            out -= {name}
            schedule.done(name, now)
        elif verb == "add":
            paused -= {name}
            schedule.add(name, 100, now)
        elif verb == "pause" and name in schedule:
            paused |= {name}
            schedule.pause(name)
        elif verb == "resume":
            paused -= {name}
            schedule.resume(name, now)
        elif verb == "remove":
            out, paused = out - {name}, paused - {name}
            schedule.remove(name)
    expected = {name for name in "abc" if name in schedule} - out - paused
    found: set[str] = set()
    for _ in range(12):
        now += 10
        found |= set(schedule.due(now))
    assert found == expected


def test_a_share_belongs_to_a_name() -> None:
    assert share("ansa") == share("ansa") != share("afp")
    assert all(0 <= share(str(number)) < 1 for number in range(1000))
    assert 0 <= share("\ud800") < 1
