"""What `pack` writes, `unpack` and `read` give back the same: every format, every field.

A format's own word for it is `carries`; docs/formats-out.md shows the same to people.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

import ultimora.samples
from pack.records import FULL, sound
from ultimora.pack import FIELDS, About, formats, pack
from ultimora.pack.item import is_uri, is_web
from ultimora.values import Delivery, Dispatch, Moment, Record, Source
from ultimora.wire import carry

TESTS = Path(__file__).parents[1]
CASES = ("newsml_g2", "nitf", "newsml", "ninjs")
# Those that another of our rooms reads back; the rest is paper, or a table for programs.
READ = [name for name, form in formats().items() if form.carries and name != "parquet"]
QUICK = [name for name in READ if name != "pdf"]
FEEDS = ("rss", "atom", "json_feed")
# By then every embargo has ended, so that nothing is left out.
ABOUT = About("Prova", made="2035-01-01T00:00:00Z")


def _instant(moment: Moment | None) -> object:
    """A time as the formats must write it: with seconds and a zone, UTC where none was written."""
    if moment is None or "T" not in moment.iso:
        return moment and moment.iso
    time = datetime.fromisoformat(moment.iso)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _words(dispatch: Dispatch) -> tuple[str, ...]:
    return tuple(" ".join(span.of(dispatch.copy.text).split()) for span in dispatch.paragraphs)


VALUES: dict[str, Callable[[Dispatch], object]] = {
    "id": lambda d: d.id,
    "version": lambda d: d.version,
    "url": lambda d: d.url,
    "headline": lambda d: d.headline,
    "subheadline": lambda d: d.subheadline,
    "slugline": lambda d: d.slugline,
    "byline": lambda d: d.byline,
    "body": _words,
    "language": lambda d: d.copy.language,
    "agency": lambda d: d.agency,
    "section": lambda d: d.section,
    "contact": lambda d: d.contact,
    "dateline": lambda d: d.dateline,
    "urgency": lambda d: d.urgency,
    "take": lambda d: d.take,
    "published": lambda d: _instant(d.published),
    "updated": lambda d: _instant(d.updated),
    "embargo": lambda d: _instant(d.embargo),
    "notices": lambda d: d.notices,
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
OF_MEDIA = ("media", "caption", "credit", "dimensions")


@cache
def records() -> list[tuple[str, Record]]:
    """The journeys' dispatches, our samples, and those of the standards' own cases."""
    files = [*sorted((TESTS / "journeys").glob("*/dump.txt"))]
    files += sorted(Path(next(iter(ultimora.samples.__path__))).glob("*.[th]*"))
    arrived = [(f"{f.parent.name}/{f.name}", f.read_bytes()) for f in files]
    for name in CASES:
        table = tomllib.loads((TESTS / f"unpack/cases/{name}.toml").read_text("utf-8"))
        arrived += [(f"{name}: {row['label']}", row["text"].encode()) for row in table["case"]]
    return [("everything", FULL)] + [
        (f"{name} {number}", record)
        for name, data in arrived
        for number, record in enumerate(carry(Delivery(Source(name), data)))
    ]


def back(parcel_data: bytes) -> list[Record]:
    """What is read from the bytes by one who knows nothing else of them."""
    return list(carry(Delivery(Source("-"), parcel_data)))


def differences(before: Record, after: Record, name: str) -> dict[str, tuple[object, object]]:
    """The fields that the format carries and that did not come back as they were."""
    found = {}
    for field in formats()[name].carries:
        old, new = VALUES[field](before.dispatch), VALUES[field](after.dispatch)
        if before.dispatch.hidden and field in ("body", *OF_MEDIA):
            old = type(old)()  # type: ignore[operator]
        elif name in FEEDS and field in OF_MEDIA:
            # What has a name and no address cannot be told to a feed, and the parcel says so.
            kept = [is_uri(medium.address) for medium in before.dispatch.media]
            assert isinstance(old, list)
            old = [value for value, good in zip(old, kept, strict=True) if good]
        if field == "language":
            # Repair finds the language anew; what the record said must have been declared to it.
            told = {f.value for f in after.dispatch.copy.sheet.findings if f.field == "language"}
            new = old if old in told else new
            old = new if old is None else old
        elif field == "id" and old is None:
            # Where nobody gave it an identifier the record's own name stands for it.
            old = f"urn:ultimora:{before.id}"
        elif field == "url" and old and not is_web(str(old)) and name not in ("record_json", "pdf"):
            continue
        elif name == "ninjs" and field in ("headline", "body") and not before.dispatch.headline:
            continue  # it has no way to say that there is none, so a first line may be taken for it
        elif field == "updated" and name == "ninjs" and old == VALUES["published"](before.dispatch):
            continue  # what only repeats the time of publication is no time of change
        if old != new:
            found[field] = (old, new)
    return found


@pytest.mark.parametrize("name", READ)
def test_what_is_written_comes_back(name: str) -> None:
    """Every field as it was, what nobody said unsaid; nothing hidden shows, nothing shown hides."""
    for label, record in records() if name in QUICK else records()[:8]:  # a print takes its time
        (after,) = back(pack([record], name, ABOUT).data)
        assert differences(record, after, name) == {}, label
        assert after.dispatch.hidden == record.dispatch.hidden, label


@pytest.mark.parametrize("name", QUICK)
@settings(
    max_examples=30, deadline=None, suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink a record takes minutes
)  # fmt: skip
@given(record=sound)
def test_whatever_is_said_comes_back(name: str, record: Record) -> None:
    parcel = pack([record], name, ABOUT)
    if any(trouble.code == "embargoed" for trouble in parcel.troubles):
        return  # without an end, in a format that cannot say so: it is left out
    (after,) = back(parcel.data)
    assert differences(record, after, name) == {}


@pytest.mark.parametrize("name", READ)
def test_many_in_one_file_are_as_many_again(name: str) -> None:
    some = [record for _, record in records() if record.dispatch.headline][:20]
    after = [record.dispatch.headline for record in back(pack(some, name, ABOUT).data)]
    assert after == [record.dispatch.headline for record in some]


@pytest.mark.parametrize("name", ["record_json", "table"])
def test_a_desks_own_forms_keep_times_as_exact_as_they_were(name: str) -> None:
    for label, record in records():
        (after,) = back(pack([record], name, ABOUT).data)
        for moment in ("published", "updated"):
            old, new = getattr(record.dispatch, moment), getattr(after.dispatch, moment)
            assert old == new, (label, moment)
        assert after.dispatch.carrier == record.dispatch.carrier, label


def test_every_field_has_its_value_here() -> None:
    assert VALUES.keys() == FIELDS.keys()


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Later.", "en-GB", "en"),
        ("Il porto resta chiuso fino a domani, ha detto la capitaneria in una nota.", "en", "it"),
    ],
)
def test_a_declared_language_counts_where_the_text_is_short(
    text: str, declared: str, language: str
) -> None:
    item = {"uri": "a:1", "type": "text", "body_text": text, "language": declared}
    (record,) = back(json.dumps(item).encode())
    assert record.dispatch.copy.language == language
