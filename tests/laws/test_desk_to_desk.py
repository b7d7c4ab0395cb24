"""From one desk to another and on: what `ultimora export` wrote, `ultimora import` takes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

import ultimora.samples
from ultimora.configuration import Configuration, configured
from ultimora.newsroom import Newsroom
from ultimora.pack import About, write
from ultimora.values import Delivery, Dispatch, Query, Record, Source

SAMPLES = Path(next(iter(ultimora.samples.__path__)))
ABOUT = About("Prova", made="2035-01-01T00:00:00Z")


def desk(folder: Path) -> Configuration:
    return configured(str(folder), {})


def kept(room: Newsroom) -> list[Record]:
    return sorted(room.archive.records(Query()), key=lambda record: record.dispatch.body)


def said(dispatch: Dispatch) -> tuple[object, ...]:
    return (
        dispatch.headline, dispatch.body, dispatch.dateline, dispatch.agency, dispatch.byline,
        dispatch.notices, dispatch.marks, dispatch.take, dispatch.carrier, dispatch.media,
    )  # fmt: skip


@pytest.mark.parametrize("form", ["record_json", "table", "newsml_g2", "nitf", "json_ld", "atom"])
def test_a_desk_takes_what_another_wrote(form: str, tmp_path: Path) -> None:
    out, again = BytesIO(), BytesIO()
    with Newsroom(desk(tmp_path / "one")) as first:
        for path in sorted(SAMPLES.glob("*.txt")):
            first.take(Delivery(Source("prova"), path.read_bytes(), address=path.name))
        here = kept(first)
        write(iter(here), form, ABOUT, out)
    with Newsroom(desk(tmp_path / "two")) as second:
        taken = second.take(Delivery(Source("import"), out.getvalue(), address="export"))
        assert (taken.new, taken.changed, taken.why) == (len(here), 0, "")
        there = kept(second)
        assert [said(record.dispatch) for record in there] == [said(one.dispatch) for one in here]
        assert [record.id for record in there] == [record.id for record in here]
        # What comes home from there says nothing new to a desk that has it.
        write(iter(there), form, ABOUT, again)
        taken = second.take(Delivery(Source("import"), again.getvalue(), address="again"))
        assert (taken.new, taken.changed) == (0, 0)


def test_the_bytes_of_old_are_named(tmp_path: Path) -> None:
    out = BytesIO()
    with Newsroom(desk(tmp_path / "one")) as first:
        data = (SAMPLES / "dpa-zoo-de.txt").read_bytes()
        first.take(Delivery(Source("prova"), data, address="dpa-zoo-de.txt"))
        (one,) = kept(first)
        write([one], "record_json", ABOUT, out)
    with Newsroom(desk(tmp_path / "two")) as second:
        second.take(Delivery(Source("import"), out.getvalue(), address="export"))
        (two,) = kept(second)
    findings = {found.field: found.value for found in two.dispatch.copy.sheet.findings}
    assert findings["other.source.sha256"] == one.dispatch.copy.sheet.delivery.sha256
    assert findings["record"] == one.id
