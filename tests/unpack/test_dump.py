"""The dispatches of the journeys in one file: nearly all seams found, none invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from ultimora.unpack import unpack
from ultimora.values import Delivery, Source

JOURNEYS = Path(__file__).parents[1] / "journeys"
FILES = sorted(f for f in JOURNEYS.glob("*/*.txt") if not f.parent.name.startswith("dump"))
FILLING = b" \r\n\x0c=*-"


def starts(data: bytes) -> list[int]:
    """Where each sheet begins."""
    return [sheet.span.start for sheet in unpack(Delivery(Source("-"), data))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_one_dispatch_is_never_cut(path: Path) -> None:
    assert starts(path.read_bytes()) == [0]


@pytest.mark.parametrize(
    ("seam", "share"),
    [
        (b"\n\n==========\n\n", 0.93),
        (b"\n\n**********\n\n", 0.85),
        (b"\n\x0c", 0.85),
        (b"\n\n\n", 0.78),
    ],
    ids=["rows", "stars", "form feeds", "blank lines"],
)
def test_many_dispatches_in_one_file(seam: bytes, share: float) -> None:
    data, true = b"", []
    for path in FILES:
        data += seam if data else b""
        true.append(len(data))
        data += path.read_bytes().strip()
    found = starts(data)

    def is_true(place: int) -> bool:
        near = min(true, key=lambda start: abs(start - place))
        return not data[min(place, near) : max(place, near)].strip(FILLING)

    assert [data[place - 40 : place + 40] for place in found if not is_true(place)] == []
    assert len(found) >= share * len(true)
