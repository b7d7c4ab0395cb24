"""Each kind of damage against its table: what is damaged comes back, what is whole stays."""

import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from growth import in_proportion
from ultimora.repair.scene import Scene
from ultimora.values import Edit, Piece, Settings, Span, apply, revert

FOLDER = Path(__file__).parent / "cases"
KINDS = (
    "entities", "escapes", "controls", "letters", "ligatures", "spaced", "pages", "wraps",
    "hyphens", "repeats", "restore",
)  # fmt: skip
CASES = [
    pytest.param(kind, case, id=f"{kind}: {case['label']}")
    for kind in KINDS
    for case in tomllib.loads((FOLDER / f"{kind}.toml").read_text(encoding="utf-8"))["case"]
]


def rules(kind: str) -> list:
    return list(getattr(import_module(f"ultimora.repair.{kind}"), kind.upper()))


def carried_out(kind: str, text: str, language: str | None, settings: Settings) -> str:
    """The text after every rule of a kind, each held to the laws of edits on the way."""
    for rule in rules(kind):
        edits = rule(text, Scene(text, language, settings=settings))
        held_to_the_laws(text, edits)
        text = apply(edits, text)
    return text


def held_to_the_laws(text: str, edits: list[Edit]) -> None:
    at = 0
    for edit in edits:
        assert at <= edit.start <= edit.end <= len(text)
        assert text[edit.start : edit.end] == edit.before != edit.after
        assert 0.5 < edit.confidence <= 1 and edit.rule
        at = edit.end
    assert revert(edits, apply(edits, text)) == text


def test_every_case_says_what_it_is() -> None:
    labels = [param.id for param in CASES]
    assert len(labels) == len(set(labels))
    for _, case in (param.values for param in CASES):
        assert case["label"] and case["comment"]
        assert ("whole" in case) != ("damaged" in case and "clean" in case)


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_case(kind: str, case: dict[str, str]) -> None:
    given = case.get("whole", case.get("damaged", ""))
    wanted = case.get("whole", case.get("clean", ""))
    found = carried_out(kind, given, case.get("language"), Settings())
    assert found == wanted, case["comment"]


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_a_second_time_changes_nothing(kind: str, case: dict[str, str]) -> None:
    text = carried_out(kind, case.get("damaged", case.get("whole", "")), None, Settings())
    for rule in rules(kind):
        assert apply(rule(text, Scene(text)), text) == text


LAYOUT = ("pages", "wraps", "hyphens")


@pytest.mark.parametrize(("kind", "case"), [p for p in CASES if p.values[0] in LAYOUT])
def test_layout_is_kept_where_unwrap_is_off(kind: str, case: dict[str, str]) -> None:
    text = case.get("damaged", case.get("whole", ""))
    assert carried_out(kind, text, None, Settings(unwrap=False)) == text


def test_two_surrogates_are_one_character() -> None:
    assert carried_out("escapes", "ok \ud83d\ude00.", None, Settings()) == "ok 😀."
    assert carried_out("escapes", "ok \ud83d.", None, Settings()) == "ok \ud83d."


def test_a_containers_own_marks_need_no_other_proof() -> None:
    first = "Il ministero ha dichiarato che nella notte sono stati intercettati 129 droni, al"
    text = f"{first}\n\nGazzetta\n\nconfine con l'Ucraina."
    head = text.index("Gazzetta")
    pieces = (
        Piece(Span(0, len(first)), "paragraph", 1),
        Piece(Span(head, head + 8), "running", 1),
        Piece(Span(head + 10, len(text)), "paragraph", 2),
    )
    (rule,) = rules("pages")
    assert rule(text, Scene(text)) == []
    edits = rule(text, Scene(text, pieces=pieces))
    assert apply(edits, text) == f"{first} confine con l'Ucraina."


HOSTILE = {
    "ampersands": "&" * 200_000,
    "amps": "&amp;" * 40_000,
    "numbers": "&#1" * 60_000,
    "equals": "=" * 200_000,
    "quoted-printable": "=E8" * 60_000,
    "soft breaks": "a=\n" * 60_000,
    "percents": "%" * 200_000,
    "percent words": "abc%E8 " * 30_000,
    "backslashes": "\\" * 200_000,
    "backslash u": "a\\u00e8" * 30_000,
    "plus": "+A" * 100_000,
    "NUL": "\0" * 200_000,
    "NUL apart": "ab\0" * 60_000,
    "escapes": "\x1b[" * 100_000,
    "fields": "\x13a\x14" * 60_000,
    "backspaces": "a\b" * 100_000,
    "C1": "\x92" * 200_000,
    "carriage returns": "\r" * 200_000,
    "soft hyphens": "a\xad" * 100_000,
    "ligatures": "ﬁ a" * 60_000,
    "accents": "a´" * 100_000,
    "grave accents": "a`" * 100_000,
    "spaced": "a b c " * 40_000,
    "spaced capitals": "A b " * 50_000,
    "line ends": "\n" * 200_000,
    "short lines": "a\n" * 100_000,
    "full lines": ("word " * 12 + "\n") * 3_000,
    "hyphens": "ab-\ncd" * 30_000,
    "rules": "---\n" * 50_000,
    "pages": "copy that goes on and on and on and on and on\n\n---\n\nand on\n\n" * 3_000,
    "form feeds": "a\f" * 100_000,
    "numbers alone": "1\n" * 100_000,
    "one long word": "a" * 200_000,
    "stops": "." * 200_000,
    "quotes": '."' * 100_000,
    "blanks": " " * 200_000,
    "blank lines": " \n" * 100_000,
    "same paragraphs": ("The same paragraph of copy, sent again and again." + "\n") * 4_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_time_in_proportion(text: str) -> None:
    """Nothing is quadratic."""

    def repaired(size: int) -> None:
        part = text[:size]
        for kind in KINDS:
            for rule in rules(kind):
                held_to_the_laws(part, rule(part, Scene(part)))

    assert in_proportion(repaired, len(text) // 4)
