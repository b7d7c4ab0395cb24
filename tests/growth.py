"""Whether work grows with its input, told on a busy machine by processor time, the best of tries.

A step that is quadratic takes longer on every try; a machine that others use as well does not.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

TRIES = 5
CLOCK = 0.02  # seconds; less than that says nothing


def spent(work: Callable[[], object]) -> float:
    """Seconds of processor time that some work takes, without the collector's."""
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.enable()


def in_proportion(work: Callable[[int], object], size: int, times: int = 4) -> bool:
    """Whether `times` as much input takes at most twice `times` as long, in one try of `TRIES`.

    Args:
        work: does the work for an input of the size that it is given.
        size: the smaller size; the larger is `times` as much.
        times: from 4 on a quadratic step stands out, as it takes `times` squared.
    """
    work(max(1, size // 100))  # tables are read on first use
    for _ in range(TRIES):
        least = spent(lambda: work(size))
        if spent(lambda: work(size * times)) <= 2 * times * max(least, CLOCK):
            return True
    return False
