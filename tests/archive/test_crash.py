"""Kill -9 and power cuts lose nothing that was acknowledged, and invent nothing.

The suite does a few; ``python tests/archive/crash.py --kills 200`` does as many as are asked for.
"""

from __future__ import annotations

from archive.crash import crash, power_cut


def test_kills_at_random_moments() -> None:
    assert crash(kills=8, seed=1) >= 4


def test_power_cuts_under_load() -> None:
    assert power_cut(cuts=5, seed=1) >= 5
