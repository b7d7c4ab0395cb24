"""Records to stories: what a record is to those that were there before it, and this is the plan."""

from __future__ import annotations

from collections.abc import Callable

from ultimora.relate.likeness import copies
from ultimora.relate.near import Near
from ultimora.relate.versions import versions
from ultimora.values import Record
from ultimora.values.story import Ties
from ultimora.values.trace import Trace

__all__ = ["Near", "related"]

Rule = Callable[[Record, Trace, Near, Ties], Ties]

# Copies first, as they are certain; a version is no copy; a story holds both.
PLAN: tuple[tuple[str, Rule], ...] = (("copies", copies), ("versions", versions))


def related(record: Record, trace: Trace, near: Near) -> Ties:
    """What `record` is to the records that `near` knows.

    Pure: the same record among the same neighbours has the same ties. Never raises for what a text
    may hold.
    """
    ties = Ties()
    for _, rule in PLAN:
        ties = rule(record, trace, near, ties)
    return ties
