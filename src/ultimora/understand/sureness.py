"""How surely an event is told: by its words, where they stand, and what is told with them."""

from __future__ import annotations

from collections.abc import Collection

from ultimora.understand.happened import Happened
from ultimora.understand.setting import Setting

FLOOR = 0.6
"""An event that is less sure than this is none."""

# By class of words: set by judgement between what was right on the 84 dispatches of 2026-11-26
# while rules were tuned on them (144 events found) and caution; to be measured on unseen copy.
_BY_WAY = {
    "done": 0.88, "set": 0.88, "plain": 0.86, "counted": 0.84, "part": 0.8, "noun": 0.78,
    "release": 0.78, "may": 0.74, "maypart": 0.7,
}  # fmt: skip
_OPEN = frozenset(("noun", "may", "maypart"))  # classes that mean something else too
_LEAD = 1  # sentences of the body that tell what the dispatch is about
_HEADED, _LEADING, _WHEN = 0.05, 0.03, 0.03
_TOLL = 0.05  # a number more that may be another's
_BARE, _DOUBTED, _ALONE, _CLAIMED = 0.12, 0.06, 0.1, 0.04
_MOST = 0.94


def sureness(
    setting: Setting, index: int, one: Happened, roles: Collection[str], headed: bool
) -> float:
    """How surely a sentence tells an event that has parts of these `roles`.

    `headed` says that the headline tells an event of this type too, so that it is what the
    dispatch is about.
    """
    far = index - setting.body
    sure = _BY_WAY.get(one.way, _BY_WAY["noun"])
    sure += _HEADED * headed + _LEADING * (0 <= far <= _LEAD)
    sure += _WHEN * ("time" in roles) - _TOLL * ("toll" in roles)
    if one.way in _OPEN and not {"time", "place", "toll"}.intersection(roles):
        sure -= _BARE
    if one.confidence < _BY_WAY["noun"]:
        sure -= _DOUBTED  # little bore it out
    if setting.headline(index):
        sure -= _ALONE
    if setting.claim(one.first):
        sure -= _CLAIMED
    return min(sure, _MOST)
