"""What was made of a record is made once: remembered by which object it is, not by what it holds.

To look a record up by its value means to go through all that is in it, which costs more than most
of what is made of it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ultimora.values import Record

T = TypeVar("T")


def once(most: int) -> Callable[[Callable[[Record], T]], Callable[[Record], T]]:
    """Let a function of a record remember what it made of the latest `most` of them."""

    def remembering(make: Callable[[Record], T]) -> Callable[[Record], T]:
        # With the record itself, so that its number is no other's as long as it stands here.
        made: dict[int, tuple[Record, T]] = {}

        @wraps(make)
        def remembered(record: Record) -> T:
            known = made.get(id(record))
            if known is not None:
                return known[1]
            result = make(record)
            if len(made) >= most:
                for oldest in list(made)[: most // 4 + 1]:
                    made.pop(oldest, None)
            made[id(record)] = record, result
            return result

        return remembered

    return remembering
