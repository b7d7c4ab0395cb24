"""What comes back from a copy, what stays as it is, and that every place leads to its bytes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.deliveries import brought

import growth
from dispatches import written
from ultimora.relate.restored import restored
from ultimora.relate.signs import better
from ultimora.values import Edit, Record, apply, compose, revert
from ultimora.wire import carry_on

WHOLE = """
Nuñez e Łukasz a Santhià: «Perché no?»

SANTHIÀ (Agenzia Porto) - Il presidente del comitato Ignacio Nuñez ha incontrato ieri sera lo scultore Łukasz Wołek nella piazza della stazione. “Perché no?”, ha risposto a chi gli chiedeva se il museo avrebbe mai aperto.

La sala più grande è quella del torchio – otto metri per venti – e ospita la prima mostra dell’anno. Tra i visitatori c’era anche Đorđe Šubašić, arrivato da Novi Sad con il figlio di nove anni.
"""  # noqa: E501


def struck(sign: str) -> str:
    """The text as a channel leaves it that has only ASCII."""
    return re.sub(r"[^\x00-\x7f]", sign, WHOLE)


def mended(text: str) -> tuple[Record, tuple[Edit, ...], Record]:
    """A damaged record, the edits from the whole copy, and the record that they make."""
    record = brought(text, "carrier")
    copy = brought(WHOLE + "\nLeggi anche: che tempo fa domani\n")
    edits = restored(record, copy)
    return record, edits, carry_on(record, edits)


def test_where_a_carrier_broke_off_is_not_what_was_lost() -> None:
    record = brought(struck(""), "carrier")
    cut = brought(WHOLE.strip()[:300] + "…\n", "other")
    assert "…" not in {edit.after for edit in restored(record, cut)}
    assert not better("", "…", True, frozenset()) and not better("", "[...]", True, frozenset())


@pytest.mark.parametrize("sign", ["?", "\ufffd", ""])
def test_what_no_context_tells_comes_from_the_copy(sign: str) -> None:
    record, edits, new = mended(struck(sign))
    assert "Šubašić" not in record.dispatch.copy.text
    for words in ("Đorđe Šubašić", "Łukasz Wołek", "torchio – otto", "Ignacio Nuñez", "Perché no?"):
        assert words in new.dispatch.copy.text
    assert {edit.rule for edit in edits} == {"from-copy"}


def test_every_place_leads_back() -> None:
    record, edits, new = mended(struck("?"))
    copy = new.dispatch.copy
    assert copy.sheet is record.dispatch.copy.sheet
    assert apply(copy.edits, copy.sheet.text) == copy.text
    assert revert(copy.edits, copy.text) == copy.sheet.text
    assert new.id == record.id
    witnesses = {edit.witness for edit in copy.edits if edit.rule.endswith("from-copy")}
    assert witnesses == {edits[0].witness}
    (name,) = [n for n in new.facts.names if "Šubašić" in n.name]
    came = copy.offsets.to_source(name.span)
    assert came.of(copy.sheet.text) == "?or?e ?uba?i?"


def test_whole_copy_is_left_alone() -> None:
    record = brought(WHOLE)
    assert restored(record, brought(struck("?"), "carrier")) == ()
    assert restored(record, brought(WHOLE.replace("nove", "dieci"), "carrier")) == ()
    assert carry_on(record, ()) is record


def test_two_that_are_damaged_alike_prove_nothing() -> None:
    record = brought(struck("?"), "carrier")
    assert restored(record, brought(struck("?") + "\nE altro ancora\n", "other")) == ()


def test_other_words_around_prove_nothing() -> None:
    changed = WHOLE.replace("Šubašić", "Šarić").replace("Wołek", "Wółek")
    record, edits = (
        brought(struck("?"), "carrier"),
        restored(brought(struck("?")), brought(changed)),
    )
    assert edits
    assert "Šarić" not in apply(edits, record.dispatch.copy.text)


def test_words_that_a_carrier_left_out_come_back() -> None:
    cut = WHOLE.replace("ha incontrato ieri sera lo scultore", "ha [...] scultore")
    _, edits, new = mended(cut)
    assert [edit.before for edit in edits] == ["[...]"]
    assert "ha incontrato ieri sera lo scultore" in new.dispatch.body


def test_what_is_passed_over_is_told() -> None:
    earlier = (Edit(3, 6, "â??", "”", "misread_utf8", 0.6, (), True),)
    later = (Edit(3, 4, "”", "’", "from-copy", 0.995, (), False, "abc"),)
    (edit,) = compose(earlier, later)
    assert edit == Edit(
        3, 6, "â??", "’", "misread_utf8+from-copy", 0.995, (), False, "abc"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ours", "theirs", "taken"),
    [
        ("?", "é", True),
        ("“", "”", True),
        ("“", "«", False),  # another house's style
        ("’", "'", False),  # typed without
        ("?", "e'", False),
        ("–", "’", True),
        ("e", "?", False),
    ],
)
def test_which_reading_is_better(ours: str, theirs: str, taken: bool) -> None:
    assert better(ours, theirs, False, frozenset("“”")) is taken


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200), st.sampled_from("?\ufffdâ–é"))
def test_edits_always_fit(text: str, sign: str) -> None:
    record = brought(WHOLE + text, "carrier")
    other = brought(WHOLE.replace("è", sign) + text, "other")
    for one, two in ((record, other), (other, record)):
        edits = restored(one, two)
        clean = one.dispatch.copy.text
        assert all(clean[edit.start : edit.end] == edit.before for edit in edits)
        assert revert(edits, apply(edits, clean)) == clean


@pytest.mark.parametrize("word", ["perch? ", "â?? ", "l?una “e” ", "? ", "[...] "])
def test_time_grows_with_the_text(word: str) -> None:
    def work(size: int) -> object:
        text = "Titolo\n\n" + WHOLE + word * (size // len(word))
        ours, theirs = Record(written(text, "it")), Record(written(text.replace("?", "é"), "it"))
        return restored(ours, theirs), restored(theirs, ours)

    assert growth.in_proportion(work, 50_000)
