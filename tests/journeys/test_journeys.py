"""Every journey: read as the agency wrote it, and as a carrier and its damage handed it on."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from bench.carrier import replay, seed_of
from bench.read import FIELDS, Case, carried, flat, journeys, wanted

from ultimora.repair import repair_text
from ultimora.values import Delivery, Rulebook, Settings, Source
from ultimora.wire import carry

HERE = Path(__file__).parent
ALL = [pytest.param(name, text, gold, id=name) for name, text, gold in journeys()]
FED = [pytest.param(name, text, gold, id=name) for name, text, gold in journeys() if gold["feed"]]
DUMPS = sorted(path.name for path in HERE.glob("dump-*"))


def differences(got: dict[str, Any], want: dict[str, Any], *, less: tuple[str, ...] = ()) -> Any:
    """The fields that are not right, each as (wanted, got)."""
    return {
        name: (want[name], got[name])
        for name in FIELDS
        if name not in less and got[name] != want[name]
    }


@pytest.mark.parametrize(("name", "text", "gold"), ALL)
def test_as_written(name: str, text: str, gold: dict[str, Any]) -> None:
    """Read without repair: what the agency wrote is whole."""
    if gold["needs_repair"]:
        pytest.skip("its damage is repair's to undo; see test_repaired")
    case = Case(name, "as written", text, gold["record"], gold["today"], False)
    assert not differences(flat(carried(case, repaired=False)), wanted(gold["record"]))


@pytest.mark.parametrize(("name", "text", "gold"), ALL)
def test_repaired(name: str, text: str, gold: dict[str, Any]) -> None:
    """Through the repair room: whole copy comes out the same, wraps and spacing undone."""
    case = Case(name, "repaired", text, gold["record"], gold["today"], False)
    less = ("body",) if gold["needs_repair"] else ()
    dispatch = carried(case, repaired=True)
    assert not differences(flat(dispatch), wanted(gold["record"]), less=less)
    if less:
        # Words that were one run of letters may be cut wrongly here and there; not more.
        assert likeness(dispatch.body, gold["record"]["body"]) > 0.97


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("name", "text", "gold"), FED)
def test_printed(name: str, text: str, gold: dict[str, Any], seed: int) -> None:
    """The carrier's print-out, undamaged and on one page, is undone to the letter."""
    made = replay(gold, text, seed_of(name) + 31 * seed, pages=False, damaged=False)
    case = Case(name, "printed", made.text, made.record, gold["today"], False)
    assert not differences(flat(carried(case, repaired=False)), wanted(made.record))


SHAPES: dict[str, Callable[[str], str]] = {
    "no empty lines": lambda text: text.replace("\n\n", "\n"),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "indented": lambda text: re.sub(r"(?m)^(?=.)", "  ", text),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("name", "text", "gold"), FED)
def test_shapes(name: str, text: str, gold: dict[str, Any], shape: str) -> None:
    """How the dump sets its lines is not what is read."""
    made = replay(gold, text, seed_of(name) + 5, pages=False, damaged=False)
    case = Case(name, shape, SHAPES[shape](made.text), made.record, gold["today"], False)
    assert not differences(flat(carried(case, repaired=False)), wanted(made.record))


@pytest.mark.parametrize(("name", "text", "gold"), FED)
def test_every_field_has_its_place(name: str, text: str, gold: dict[str, Any]) -> None:
    """Each field of the record is a finding with a span in which its words stand."""
    made = replay(gold, text, seed_of(name) + 9, pages=False, damaged=False)
    dispatch = carried(Case(name, "", made.text, made.record, gold["today"], False), repaired=False)
    got = flat(dispatch)
    contact = got.pop("contact") or {}
    got |= {f"contact.{part}": contact.get(part) for part in ("name", "email")}
    got["dateline"] = got.pop("dateline.text")
    inside = {f.field: f.span.of(made.text) for f in dispatch.findings if f.span is not None}
    for field, value in got.items():
        if field in ("notices", "marks") or value in (None, [], ""):
            continue
        assert field in inside, field
        # These are not as written but as understood: a day in ISO, an agency by its name.
        understood = field in ("body", "agency", "dateline.date", "carrier.created")
        if isinstance(value, str) and not understood:
            assert value in " ".join(inside[field].split()), field
    for notice in dispatch.notices:
        assert notice.text in inside[f"notices.{notice.kind}"] or notice.kind == "update"
    assert len(dispatch.marks) == sum(f.field.startswith("marks.") for f in dispatch.findings)


@pytest.mark.parametrize(("name", "text", "gold"), FED)
def test_undecided(name: str, text: str, gold: dict[str, Any]) -> None:
    """Damage that nobody has repaired yet changes letters, not the structure that is read."""
    made = replay(gold, text, seed_of(name) + 7, pages=False, damaged=True)
    case = Case(name, "undecided", made.text, made.record, gold["today"], False)
    got, want = flat(carried(case, repaired=False)), wanted(made.record)
    for field in ("agency", "dateline.date", "section", "contact", "take",
                  "carrier.created", "carrier.author"):  # fmt: skip
        assert got[field] == want[field], field
    for field in ("carrier.categories", "carrier.tags", "notices", "marks"):
        assert len(got[field]) == len(want[field]), field
    assert got["body"].count("\n\n") == want["body"].count("\n\n")


@pytest.mark.parametrize(("name", "text", "gold"), FED)
def test_stored_delivery(name: str, text: str, gold: dict[str, Any]) -> None:
    """The stored print-out, in pages and damaged, is what the generator makes, and is read."""
    made = replay(gold, text, seed_of(name), pages=True, damaged=True)
    assert (HERE / name / "printed.txt").read_bytes().decode() == made.text
    assert json.loads((HERE / name / "printed.json").read_text("utf-8")) == made.record
    case = Case(name, "damaged", made.text, made.record, gold["today"], False)
    dispatch = carried(case, repaired=True)
    # Quotes and dashes that nothing decides are repair's to infer: the bench counts them.
    styled = ("body", "headline", "marks", "notices", "carrier.categories", "dateline.text")
    assert not differences(flat(dispatch), wanted(made.record), less=styled)
    assert likeness(dispatch.body, made.record["body"]) > 0.98
    assert likeness(dispatch.headline or "", made.record["headline"]) > 0.95


@pytest.mark.parametrize("name", DUMPS)
def test_dump(name: str) -> None:
    """Several dispatches in one file come out as several records, each its own."""
    dump = json.loads((HERE / name / "records.json").read_text("utf-8"))
    delivery = Delivery(Source(name), (HERE / name / "dump.txt").read_bytes())
    rulebook = Rulebook(Settings(today=dump["today"]))
    dispatches = [record.dispatch for record in carry(delivery, rulebook)]
    golds = [
        json.loads((HERE / one / "record.json").read_text("utf-8"))["record"]
        for one in dump["records"]
    ]
    assert [d.headline for d in dispatches] == [gold["headline"] for gold in golds]
    for dispatch, gold in zip(dispatches, golds, strict=True):
        got, want = flat(dispatch), wanted(gold)
        assert not differences(got, want, less=("notices", "marks", "body"))
        assert repair_text(gold["body"]).text == gold["body"]
        assert dispatch.body == gold["body"]


def test_there_are_enough() -> None:
    """What the journeys must cover, so that a lost one is missed."""
    golds = [gold for _, _, gold in journeys()]
    assert len(golds) >= 44
    assert len({gold["record"]["agency"] for gold in golds} - {None}) >= 18
    assert {gold["record"]["language"] for gold in golds} == {"it", "en", "fr", "de", "es", "pt"}
    assert sum(gold["unseen"] for gold in golds) >= 10
    kinds = {notice["kind"] for gold in golds for notice in gold["record"]["notices"]}
    assert kinds >= {"update", "correction", "kill", "embargo", "continues", "ends"}


def likeness(one: str, other: str) -> float:
    """How much two texts share, 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
