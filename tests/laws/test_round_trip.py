"""What `pack` writes in the agencies' standards, `unpack` and `read` give back the same."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

import ultimora.samples
from ultimora.pack import formats, pack
from ultimora.values import Delivery, Dispatch, Moment, Record, Source
from ultimora.wire import carry

TESTS = Path(__file__).parents[1]
STANDARDS = ("ninjs", "newsml_g2", "nitf")
CASES = ("newsml_g2", "nitf", "newsml", "ninjs")


def _instant(moment: Moment | None) -> object:
    """A time as the formats must write it: with seconds and a zone, UTC where none was written."""
    if moment is None or "T" not in moment.iso:
        return moment and moment.iso
    time = datetime.fromisoformat(moment.iso)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _words(dispatch: Dispatch) -> tuple[str, ...]:
    return tuple(" ".join(span.of(dispatch.copy.text).split()) for span in dispatch.paragraphs)


FIELDS: dict[str, Callable[[Dispatch], object]] = {
    "id": lambda d: d.id,
    "version": lambda d: d.version,
    "url": lambda d: d.url,
    "headline": lambda d: d.headline,
    "subheadline": lambda d: d.subheadline,
    "slugline": lambda d: d.slugline,
    "byline": lambda d: d.byline,
    "body": _words,
    "agency": lambda d: d.agency,
    "section": lambda d: d.section,
    "contact": lambda d: d.contact,
    "dateline": lambda d: d.dateline and (d.dateline.text, d.dateline.place),
    "urgency": lambda d: d.urgency,
    "published": lambda d: _instant(d.published),
    "updated": lambda d: _instant(d.updated),
    "embargo": lambda d: _instant(d.embargo),
    "topics": lambda d: set(d.topics),
    "categories": lambda d: d.carrier.categories,
    "tags": lambda d: d.carrier.tags,
    "author": lambda d: d.carrier.author,
    "media": lambda d: [medium.address for medium in d.media],
    "caption": lambda d: [" ".join((m.caption or "").split()) for m in d.media],
    "credit": lambda d: [medium.credit for medium in d.media],
    "dimensions": lambda d: [(medium.width, medium.height) for medium in d.media],
    "marks": lambda d: d.marks,
}


def records() -> list[tuple[str, Record]]:
    """The journeys' dispatches, our samples, and those of the standards' own cases."""
    files = [*sorted((TESTS / "journeys").glob("*/dump.txt"))]
    files += sorted(Path(next(iter(ultimora.samples.__path__))).glob("*.[th]*"))
    arrived = [(f"{f.parent.name}/{f.name}", f.read_bytes()) for f in files]
    for name in CASES:
        table = tomllib.loads((TESTS / f"unpack/cases/{name}.toml").read_text("utf-8"))
        arrived += [(f"{name}: {row['label']}", row["text"].encode()) for row in table["case"]]
    return [
        (f"{name} {number}", record)
        for name, data in arrived
        for number, record in enumerate(carry(Delivery(Source(name), data)))
    ]


RECORDS = records()


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize(("name", "record"), RECORDS, ids=[name for name, _ in RECORDS])
def test_what_is_written_comes_back(name: str, record: Record, standard: str) -> None:
    parcel = pack([record], standard)
    back = list(carry(Delivery(Source("-"), parcel.data)))
    assert len(back) == 1
    before, after = record.dispatch, back[0].dispatch
    carries = formats()[standard].carries
    hidden = {"body", "media", "caption", "credit", "dimensions"} if before.hidden else set()
    for field, value in FIELDS.items():
        if field in hidden or field not in carries:
            continue
        if value(before):
            assert value(after) == value(before), field
    assert after.hidden == before.hidden


def test_many_in_one_file_are_as_many_again() -> None:
    some = [record for _, record in RECORDS if record.dispatch.headline][:20]
    for standard in ("ninjs", "newsml_g2"):
        back = list(carry(Delivery(Source("-"), pack(some, standard).data)))
        assert [r.dispatch.headline for r in back] == [r.dispatch.headline for r in some]
