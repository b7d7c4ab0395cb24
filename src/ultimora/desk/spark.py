"""A small picture of when a story was told: one bar for each hour, or for more where it is long."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ultimora.archive.stories import Hour

WIDTH, HEIGHT = 132, 24
_LEAST = 12  # hours that are shown at least
_MOST = 66  # bars


def spark(hours: Sequence[Hour]) -> tuple[str, str]:
    """The bars as two paths: all records, and those with a text of their own over them."""
    if not hours:
        return "", ""
    first, last = hours[0].at, hours[-1].at
    size = max(1, math.ceil((last - first + 1) / _MOST))  # hours in one bar
    bars = max(_LEAST, (last - first) // size + 1)
    sums: dict[int, list[int]] = {}
    for hour in hours:
        both = sums.setdefault((hour.at - first) // size, [0, 0])
        both[0] += hour.records
        both[1] += hour.originals
    most = max(both[0] for both in sums.values())
    step = WIDTH / bars
    return _path(sums, 0, most, step), _path(sums, 1, most, step)


def _path(sums: dict[int, list[int]], which: int, most: int, step: float) -> str:
    # The root of the share: one lone dispatch is still seen beside a flood of copies.
    return "".join(
        f"M{at * step + step / 2:.1f} {HEIGHT}v-{math.sqrt(both[which] / most) * (HEIGHT - 2):.1f}"
        for at, both in sorted(sums.items()) if both[which]
    )  # fmt: skip
