"""A floor that can be lowered in silence is no floor."""

import tomllib

from gate import lowered, pinned


def test_lowering_needs_a_reason() -> None:
    old = {"a": {"at_least": 0.9}, "b": {"at_most": 0}}
    assert lowered({"a": {"at_least": 0.95}, "b": {"at_most": 0}}, old) == []
    assert len(lowered({"a": {"at_least": 0.8}, "b": {"at_most": 3}}, old)) == 2
    assert len(lowered({}, old)) == 2
    why = {"a": {"at_least": 0.8, "reason": "the channel got harder"}, "b": {"at_most": 0}}
    assert lowered(why, old) == []


def test_an_old_reason_does_not_excuse_a_second_time() -> None:
    old = {"a": {"at_least": 0.8, "reason": "once"}}
    assert lowered({"a": {"at_least": 0.7, "reason": "once"}}, old)
    assert not lowered({"a": {"at_least": 0.7, "reason": "again, since ..."}}, old)


def test_pinning_only_lifts() -> None:
    floors = {"\\u x: exact": {"at_least": 0.99}, "whole: characters changed": {"at_most": 0}}
    found = {"\\u x: exact": 0.5, "whole: characters changed": 7, "new": 1.0}
    written = tomllib.loads(pinned(found, floors))
    assert written["\\u x: exact"] == {"at_least": 0.99}
    assert written["whole: characters changed"] == {"at_most": 0}
    assert 0.9 < written["new"]["at_least"] < 1
