"""A record comes back from its bytes exactly, whatever is in it, and damaged bytes are told."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.copies import FEED, delivery, record
from ultimora.archive import ArchiveError, rows
from ultimora.archive.rows import body, frozen, frozen_delivery, thawed, thawed_delivery
from ultimora.archive.times import placed, seconds
from ultimora.values import (
    Block,
    Carrier,
    CleanCopy,
    Contact,
    Dateline,
    Delivery,
    Dispatch,
    Edit,
    Facts,
    Finding,
    Medium,
    Moment,
    Notice,
    Offsets,
    Piece,
    Record,
    Rival,
    Sheet,
    Source,
    Span,
    Trouble,
    apply,
)
from ultimora.values.facts import (
    Claim,
    Event,
    Figure,
    Mention,
    Name,
    Part,
    Place,
    Role,
    Speaker,
    Time,
    Tongue,
    Topic,
)
from ultimora.wire import carry

texts = st.text(alphabet=st.characters(), max_size=12)
maybe = st.none() | texts
whole = st.integers(-(2**40), 2**40)
spans = st.builds(Span, whole, whole)
moments = st.builds(Moment, texts, st.booleans())
findings = st.builds(Finding, texts, texts, st.none() | spans, texts, st.floats(0, 1))
troubles = st.builds(Trouble, texts, texts, st.none() | spans, texts)
words = st.lists(texts, max_size=3).map(tuple)
sources = st.builds(Source, texts, secret=texts, tags=words, every=whole)
pairs = st.lists(st.tuples(texts, texts), max_size=3).map(tuple)
plain = st.builds(Delivery, sources, st.binary(max_size=20), maybe, maybe, maybe, pairs, pairs)
deliveries = plain | st.builds(Delivery, sources, st.binary(max_size=20), member=texts, outer=plain)


def tuples(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Up to three of them."""
    return st.lists(of, max_size=3).map(tuple)


boxes = st.none() | st.tuples(*[st.floats(allow_nan=False)] * 4)
sheets = st.builds(
    Sheet, deliveries, spans, texts, texts,
    st.builds(Offsets, tuples(st.builds(Block, whole, whole, whole, whole))),
    maybe, st.floats(0, 1), tuples(st.builds(Piece, spans, texts, st.none() | whole, boxes)),
    tuples(findings), tuples(troubles),
    tuples(st.builds(Medium, texts, texts, maybe, maybe, maybe, maybe, st.none() | whole)),
)  # fmt: skip
rivals = st.builds(Rival, texts, st.floats(0, 1))
edits = st.builds(
    Edit, st.just(0), st.just(0), st.just(""), texts, texts, st.floats(0, 1), tuples(rivals)
)


@st.composite
def copies(draw: st.DrawFn) -> CleanCopy:
    """Copies whose text their edits make, and some (a bug of ours) whose text they do not."""
    sheet = draw(sheets)
    made = draw(tuples(edits))
    text = draw(st.just(apply(made, sheet.text)) | texts)  # type: ignore[arg-type]
    return CleanCopy(sheet, text, made, draw(maybe), draw(tuples(troubles)))  # type: ignore[arg-type]


# Every kind of fact with every field filled: what is written must come back, whatever is set.
AT = Span(3, 9)
ABOUT = {"id": "x1", "span": AT, "rule": "r", "confidence": 0.5}
FACTS = Facts(
    (Name(**ABOUT, kind="place", name="Tver", mentions=(Mention(AT, "r", 0.7, "description"),),
          roles=(Role("città", AT),), place=Place("Tver", "city", "RU", 56.8, 35.9, 480060)),
     Name(**ABOUT, kind="person", name="Rossi", mentions=(Mention(AT, "r"),))),
    (Time(**ABOUT, value="2026-01", type="date", since="2026-01-01", until="2026-02-01"),),
    (Figure(**ABOUT, number=1.5, high=2, approximator="over", unit="km", role="up", place="n1",
            time="t1", claim="c1"),),
    (Claim(**ABOUT, parts=(AT, AT), direct=True, speaker=Speaker("chi", "person", AT, "n1", True),
           cue=AT, stance="denies", negated=True, medium="post"),),
    (Event(**ABOUT, type="attack", sentence=AT, parts=(Part("toll", "un morto", AT, "f1"),),
           plover="ASSAULT", claim="c1"),),
    (Topic(**ABOUT, code="medtop:11000000", name="politics"),),
    (Tongue(**ABOUT, language="fr"),),
)  # fmt: skip
records = st.builds(
    Record,
    st.builds(
        Dispatch, copies(), maybe, maybe, maybe, maybe, maybe, maybe, maybe, tuples(spans),
        st.none() | st.builds(Dateline, texts, maybe, st.none() | moments), maybe, maybe,
        st.none() | st.builds(Contact, maybe, maybe), st.none() | whole, st.none() | whole,
        st.none() | moments, st.none() | moments,
        tuples(st.builds(Notice, texts, texts, st.none() | whole, st.none() | moments, maybe)),
        words, words, st.builds(Carrier, words, words, st.none() | moments, maybe),
        tuples(findings), tuples(troubles),
    ),
    st.sampled_from((Facts(), FACTS)),
)  # fmt: skip


def bytes_of(delivery: Delivery) -> dict[str, bytes]:
    """The bytes of a delivery and of those around it by their hash."""
    found = bytes_of(delivery.outer) if delivery.outer else {}
    return {**found, delivery.sha256: delivery.data}


@given(records)
def test_every_record_comes_back(made: Record) -> None:
    brought = made.dispatch.copy.sheet.delivery
    kept = bytes_of(brought)
    assert thawed(frozen(made), kept.__getitem__) == made
    arrived = brought.arrived
    assert thawed(frozen(made, arrived), kept.__getitem__, arrived) == made
    assert body(frozen(made, arrived)) == made.dispatch.body


def test_rows_of_before_columns_come_back() -> None:
    """Archives of before hold many values of a kind as a list of objects."""
    brought = delivery("Titolo")
    sheet = {
        "delivery": 0, "span": [0, 6], "text": "Titolo", "media_type": "text/plain",
        "offsets": [0, 2, 0, 0, 3, 2, 3, 1], "pieces": [{"span": [0, 6], "kind": "title"}],
        "findings": [{"field": "title", "value": "Titolo", "span": None, "rule": "feed"},
                     {"field": "id", "value": "a", "span": [0, 1], "rule": "r", "confidence": 0.5}],
    }  # fmt: skip
    row = rows._packed({"dispatch": {"copy": {"sheet": sheet}, "headline": "Titolo"}})
    found = thawed(row, lambda _: b"", brought).dispatch
    assert found.headline == found.copy.text == "Titolo"
    assert found.copy.sheet.pieces == (Piece(Span(0, 6), "title"),)
    assert found.copy.sheet.findings == (
        Finding("title", "Titolo", None, "feed"), Finding("id", "a", Span(0, 1), "r", 0.5),
    )  # fmt: skip
    assert found.copy.sheet.offsets.blocks == ((0, 2, 0, 0), (5, 7, 3, 4))


@given(deliveries)
def test_every_delivery_comes_back(brought: Delivery) -> None:
    kept = bytes_of(brought)
    assert thawed_delivery(frozen_delivery(brought), kept.__getitem__) == brought


@pytest.mark.parametrize("sample", [f.name for f in files("ultimora.samples").iterdir()
                                    if f.name[-4:] in (".txt", "html")])  # fmt: skip
def test_real_copy_comes_back(sample: str) -> None:
    brought = Delivery(FEED, files("ultimora.samples").joinpath(sample).read_bytes())
    for made in carry(brought):
        assert thawed(frozen(made, brought), lambda _: b"", brought) == made


@given(st.binary(max_size=60))
def test_damaged_rows_are_told(data: bytes) -> None:
    with pytest.raises(ArchiveError, match="cannot be read"):
        thawed(data, lambda _: b"")


def test_rows_are_small() -> None:
    brought = delivery("x" * 1500)
    assert len(frozen(record(brought, "tag:a,1", "Titolo\nTesto"), brought)) < 150


@pytest.mark.parametrize(("iso", "at"), [
    ("2026", 1_767_225_600), ("2026-01", 1_767_225_600), ("2026-01-10", 1_768_003_200),
    ("2026-01-10T12:00", 1_768_046_400), ("2026-01-10T13:00:00+01:00", 1_768_046_400),
    ("2026-13-40", None), ("", None), (None, None), ("never", None), ("9999-12-31", 253402214400),
])  # fmt: skip
def test_moments_as_seconds(iso: str | None, at: int | None) -> None:
    assert seconds(iso) == at


@pytest.mark.parametrize(("iso", "at"), [
    (None, 1_768_046_400),  # unknown: the arrival
    ("2026-01-10", 1_768_046_400),  # the day of the arrival
    ("2026-01-09", 1_767_916_800),
    ("2099-01-01", 1_768_046_400),  # not believed
    ("1066-10-14", 1_768_046_400),
])  # fmt: skip
def test_where_a_record_stands_in_time(iso: str | None, at: int) -> None:
    assert placed(iso, 1_768_046_400) == at
