"""How surely an event is told: by its words, where they stand, and what is told with them."""

from __future__ import annotations

import math
from collections.abc import Collection

from ultimora.reference.sureness import WEIGHTS
from ultimora.understand.happened import Happened
from ultimora.understand.setting import Setting

FLOOR = 0.55
"""An event that is less sure than this is none."""

_LEAD = 1  # sentences of the body that tell what the dispatch is about
_DEEP = 6
_BORNE = 0.78  # confidence of words that something around them bears out
_MOST = 0.97
_PARTS = ("place", "time", "toll", "by", "target")


def sureness(
    setting: Setting, index: int, one: Happened, roles: Collection[str], headed: bool
) -> float:
    """The chance that a sentence tells an event rightly that has parts of these `roles`.

    `headed` says that the headline tells an event of this type too, so that it is what the
    dispatch is about. The weights are those of a logistic regression (`tools/build_sureness.py`).
    """
    score = sum(WEIGHTS.get(trait, 0.0) for trait in traits(setting, index, one, roles, headed))
    return min(1 / (1 + math.exp(-score)), _MOST)


def traits(
    setting: Setting, index: int, one: Happened, roles: Collection[str], headed: bool
) -> list[str]:
    """What speaks for an event and against it, each by its name in the table."""
    far = index - setting.body
    where = "headline" if setting.headline(index) else (
        "lead" if far <= _LEAD else "deep" if far > _DEEP else "body"
    )  # fmt: skip
    told = ["always", f"way {one.way}", f"type {one.type}", f"{one.type} {one.way}", where]
    told += [f"{part} {'told' if part in roles else 'not told'}" for part in _PARTS]
    told.append("headed" if headed else "not headed")
    told.append("borne out" if one.confidence >= _BORNE else "hardly borne out")
    if setting.claim(one.first):
        told.append("claimed")
    return told
