"""What holds for every format: same bytes, nothing hidden shown, every loss said."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pack.records import ABOUT, ALL, BARE, EMBARGOED, ENDLESS, FULL, KILLED, WITHHELD, records
from ultimora.pack import FIELDS, About, formats, pack, times, write

NAMES = list(formats())
QUICK = [name for name in NAMES if name != "pdf"]
DOC = Path(__file__).parents[2] / "docs" / "formats-out.md"


def content(data: bytes) -> bytes:
    """The bytes that a reader would see, those of a ZIP's members instead of its own."""
    if not data.startswith(b"PK"):
        return data
    with ZipFile(BytesIO(data)) as whole:
        return b"\n".join(whole.read(name) for name in whole.namelist())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_records_give_the_same_bytes(name: str) -> None:
    first, second = pack(ALL, name, ABOUT), pack(iter(ALL), name, ABOUT)
    assert first == second
    assert first.format == name
    assert first.name == f"porti-fari.{'zip' if name == 'nitf' else formats()[name].ending}"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_piecemeal_is_what_is_packed(name: str) -> None:
    to = BytesIO()
    troubles = write(iter(ALL), name, ABOUT, to)
    parcel = pack(ALL, name, ABOUT)
    assert (to.getvalue(), troubles) == (parcel.data, parcel.troubles)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("chosen", [(), (FULL,), (BARE,), (BARE, FULL)])
def test_any_number_of_records_makes_a_file(name: str, chosen: tuple[object, ...]) -> None:
    assert pack(chosen, name, ABOUT).data or not chosen  # type: ignore[arg-type]


@pytest.mark.parametrize("name", QUICK)
@pytest.mark.parametrize("one", [KILLED, WITHHELD])
def test_a_hidden_body_is_not_written_anywhere(name: str, one: object) -> None:
    for chosen in ((one,), (FULL, one)):
        parcel = pack(chosen, name, ABOUT)  # type: ignore[arg-type]
        assert b"segreto" not in content(parcel.data).lower()
        assert "hidden" in {trouble.code for trouble in parcel.troubles}


@pytest.mark.parametrize("name", NAMES)
def test_an_embargo_is_said_or_the_dispatch_is_left_out(name: str) -> None:
    parcel = pack([FULL, EMBARGOED, ENDLESS], name, ABOUT)
    left_out = [t for t in parcel.troubles if t.code == "embargoed"]
    assert bool(left_out) is not formats()[name].timed
    if left_out:
        assert "2 dispatches" in left_out[0].message
        assert b"vero da domani" not in parcel.data
        assert b"Forse mai" not in parcel.data


@pytest.mark.parametrize(
    ("until", "now", "over"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z", True),
        ("2026-03-01T10:00:01Z", "2026-03-01T10:00:00Z", False),
        ("2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00Z", True),
        ("2026-03-01T10:00", "2026-03-01T21:59:00Z", False),  # ten in the last zone
        ("2026-03-01T10:00", "2026-03-01T22:00:00Z", True),
        ("2026-03-01", "2026-03-02T11:00:00Z", False),
        ("2026-03-01", "2026-03-02T12:00:00Z", True),
        ("2026-03-01T10:00:00Z", "", False),
        ("tomorrow", "2026-03-01T10:00:00Z", False),
    ],
)
def test_an_embargo_ends_only_when_it_surely_has(until: str, now: str, over: bool) -> None:
    assert times.over(until, now) is over


@pytest.mark.parametrize(
    ("iso", "full"),
    [
        ("2026", ("2026-01-01T00:00:00Z", True)),
        ("2026-02-24", ("2026-02-24T00:00:00Z", True)),
        ("2026-02-24T10:30", ("2026-02-24T10:30:00Z", True)),
        ("2026-02-24T10:30+01:00", ("2026-02-24T10:30:00+01:00", True)),
        ("2026-02-24T10:30:00Z", ("2026-02-24T10:30:00Z", False)),
        ("2026-02-24T10:30:00+01:00", ("2026-02-24T10:30:00+01:00", False)),
        ("2016-12-31T23:59:60Z", ("2016-12-31T23:59:59Z", True)),
        ("2026-02-31", (times.EPOCH, True)),
        ("", (times.EPOCH, True)),
    ],
)
def test_a_time_is_completed_and_that_is_known(iso: str, full: tuple[str, bool]) -> None:
    assert times.exact(iso) == full


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_carried_or_shown_or_its_loss_is_said(name: str) -> None:
    form = formats()[name]
    assert not form.carries & form.shows
    lost = {t.message for t in pack([FULL], name, ABOUT).troubles if t.code == "not-carried"}
    for field in FIELDS.keys() - form.carries - form.shows - {"embargo"}:
        assert any(f"no place for {field}:" in message for message in lost), field


def test_the_document_says_what_the_formats_say() -> None:
    rows = {
        line.split("|")[1].strip(" `"): [cell.strip() for cell in line.split("|")[2:-1]]
        for line in DOC.read_text("utf-8").splitlines()
        if line.startswith("| `")
    }
    for field in FIELDS:
        marks = ["●" if field in f.carries else "○" if field in f.shows else "" for f in
                 formats().values()]  # fmt: skip
        assert rows[field] == marks, field


@pytest.mark.parametrize("name", QUICK)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(some=st.lists(records, max_size=3), title=st.text(max_size=10))
def test_whatever_the_text_it_can_be_packed(name: str, some: list[object], title: str) -> None:
    parcel = pack(some, name, About(title))  # type: ignore[arg-type]
    if not name.startswith(("parquet", "nitf")):
        parcel.data.decode()


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        pack([FULL], "telegram")
