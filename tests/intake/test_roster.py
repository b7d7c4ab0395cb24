"""The sources file: what is read from it, and that a change touches nothing else."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.intake import amend, duration, entry, roster
from ultimora.values import Source
from ultimora.values.source import AFTERWARDS, KINDS

CASES = tomllib.loads((Path(__file__).parent / "cases" / "roster.toml").read_text("utf-8"))

HAND_MADE = """\
# The agencies first.   Do not sort!

[[source]]   # Italy
name = "ANSA"
address = "https://www.ansa.it/rss.xml"  # asked for in March
every   =  "5m"     # they update often

# Ask before you touch this one.
[[ source ]]
  name = 'Reuters'
  tags = [
    "World",   # and more
  ]

[[source]]
name = "typo"
evry = "1h"

# The end.
"""


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: str(case["label"]))
def test_case(case: dict[str, Any]) -> None:
    found = roster.parsed(case["text"])
    assert [source.name for source in found.sources] == case["sources"]
    said = [f"{trouble.message} {trouble.mend}" for trouble in found.troubles]
    assert len(said) == len(case["says"]), said
    for message, wanted in zip(said, case["says"], strict=True):
        assert wanted in message
        assert "hunter2" not in message
    for trouble in found.troubles:
        assert trouble.mend
        if trouble.span:
            line = case["text"].count("\n", 0, trouble.span.start) + 1
            assert f"line {line}:" in trouble.message


def test_every_field_is_read() -> None:
    case = next(case for case in CASES["case"] if case["label"] == "all fields")
    assert roster.parsed(case["text"])["Mail"] == Source(
        "Mail", "mailbox", "imaps://desk@mail.example.org/INBOX", 300, True, True, False, "stay",
        "*.txt", "DESK_MAIL", ("Agencies", "Italy"),
    )  # fmt: skip


def test_pausing_touches_one_line() -> None:
    after = amend.changed(HAND_MADE, "ANSA", paused=True)
    assert after.replace("paused = true\n", "") == HAND_MADE
    assert roster.parsed(after)["ANSA"].paused
    again = amend.changed(after, "ANSA", paused=False)
    assert again.replace("paused = false\n", "") == HAND_MADE


def test_a_new_value_keeps_the_comment_behind_it() -> None:
    after = amend.changed(HAND_MADE, "ANSA", every=7200)
    assert 'every   =  "2h"     # they update often\n' in after
    after = amend.changed(HAND_MADE, "Reuters", tags=("Asia",))
    assert '  tags = ["Asia"]\n' in after and "Ask before you touch" in after


def test_adding_leaves_all_that_stands() -> None:
    source = Source('The "Post"', "feed", "https://post.example/feed", every=600, tags=("a\nb",))
    after = amend.added(HAND_MADE, [source])
    assert after.startswith(HAND_MADE)
    assert roster.parsed(after)['The "Post"'] == source
    assert amend.added("", [source]).startswith("# The sources of this desk")


def test_removing_leaves_the_comments_and_the_broken_entry() -> None:
    after = amend.removed(HAND_MADE, "Reuters")
    assert "Reuters" not in after and "Ask before you touch" in after and 'evry = "1h"' in after
    assert [source.name for source in roster.parsed(after).sources] == ["ANSA"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda: amend.added(HAND_MADE, [Source("ANSA")]), "taken already"),
        (lambda: amend.added(HAND_MADE, [Source("typo")]), "taken already"),
        (lambda: amend.added("", [Source("A"), Source("A")]), "taken already"),
        (lambda: amend.added("", [Source("A", "feed", "https://u:p@a.example")]), "a password"),
        (lambda: amend.added("", [Source("A", every=1)]), "shorter than 5 seconds"),
        (lambda: amend.changed(HAND_MADE, "AFP", paused=True), "There is no source 'AFP'"),
        (lambda: amend.changed(HAND_MADE, "ANSA", name="Reuters"), "taken already"),
        (lambda: amend.removed(HAND_MADE, "typo"), "There is no source"),
        (lambda: amend.added(HAND_MADE + "[[source", [Source("B")]), "Mend the line first"),
        (lambda: amend.changed('source = [{name = "A"}]', "A", paused=True), "in an editor"),
        (lambda: amend.added('source = [{name = "A"}]', [Source("B")]), "in an editor"),
        (lambda: amend.changed('[[source]]\nname = "A"\n"paused" = true', "A", paused=False),
         "in an editor"),
    ],
)  # fmt: skip
def test_changes_that_are_refused(change: Any, says: str) -> None:
    with pytest.raises(amend.RosterError, match=says):
        change()


def test_a_header_within_a_text_misleads_nobody() -> None:
    text = '[[source]]\nname = "A"\npattern = """\n[[source]]\nname = "B"\n"""\n'
    assert [source.name for source in roster.parsed(text).sources] == ["A"]
    with pytest.raises(amend.RosterError):
        amend.changed(text, "A", paused=True)


def test_reading_and_writing_the_file(tmp_path: Path) -> None:
    path = tmp_path / "desk" / "sources.toml"
    assert roster.read(path) == roster.Roster("")
    roster.write(path, HAND_MADE)
    os.chmod(path, 0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    roster.write(link, amend.changed(roster.read(link).text, "ANSA", paused=True))
    assert link.is_symlink() and roster.read(path)["ANSA"].paused
    assert path.stat().st_mode & 0o777 == 0o640
    assert [found.name for found in path.parent.iterdir()] == ["sources.toml"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    path.write_bytes(b'[[source]]\nname = "citt\xe0"\n')
    (trouble,) = roster.read(path).troubles
    assert "sources.toml, line 2: this is no UTF-8" in trouble.message
    path.write_bytes(b'\xef\xbb\xbf[[source]]\r\nname = "A"\r\n')
    assert roster.read(path)["A"] == Source("A", "folder")
    (trouble,) = roster.read(tmp_path).troubles
    assert "cannot be read" in trouble.message
    with pytest.raises(KeyError):
        roster.Roster("")["A"]


@settings(deadline=None)
@given(st.text(alphabet="[source]\"=\n #nameA'\\{},1", max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for trouble in roster.parsed(text).troubles:
        assert trouble.span is None or trouble.span.start <= trouble.span.end <= len(text)


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip)
sources = st.builds(
    Source, names, st.sampled_from(KINDS), st.sampled_from(["", "/in", "https://a.example/x"]),
    st.integers(5, 400_000), st.booleans(), st.booleans(), st.booleans(),
    st.sampled_from(AFTERWARDS), names, st.sampled_from(["", "DESK"]),
    st.lists(names, max_size=2).map(tuple),
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(st.lists(sources, max_size=4, unique_by=lambda source: source.name), st.booleans())
def test_what_is_written_is_read_back(listed: list[Source], paused: bool) -> None:
    listed = [source for source in listed if source.name not in ("ANSA", "Reuters", "typo")]
    text = amend.added(HAND_MADE, listed)
    for source in listed:
        assert roster.parsed(text)[source.name] == source
        text = amend.changed(text, source.name, paused=paused)
        assert roster.parsed(text)[source.name].paused == paused
    for source in listed:
        text = amend.removed(text, source.name)
    assert text.rstrip() == HAND_MADE.rstrip()


@pytest.mark.parametrize(
    ("text", "length"),
    [("90s", 90), ("15m", 900), ("2h", 7200), ("1d", 86400), ("1h30m", 5400), (" 1 H ", 3600),
     ("", None), ("15", None), ("m", None), ("0s", None), ("1w", None), ("-5m", None),
     ("99999999d", None), ("1h later", None)],
)  # fmt: skip
def test_durations(text: str, length: int | None) -> None:
    assert duration.seconds(text) == length
    if length:
        assert duration.seconds(duration.written(length)) == length


@pytest.mark.parametrize(
    ("address", "kind", "name"),
    [
        ("https://www.example.org/news/rss.xml", "feed", "example.org/news/rss.xml"),
        ("HTTP://EXAMPLE.org", "feed", "example.org"),
        ("imaps://desk@mail.example.org/INBOX", "mailbox", "mail.example.org/INBOX"),
        ("/var/drop/ansa/", "folder", "ansa"),
        ("./in", "folder", "in"),
        ("C:\\drop\\ansa", "folder", "ansa"),
        ("-", "pipe", "-"),
        ("/", "folder", "source"),
        ("https://[broken", "feed", "[broken"),
    ],
)
def test_what_an_address_says(address: str, kind: str, name: str) -> None:
    assert entry.guessed(address) == kind
    assert entry.named(address, set()) == name
    assert entry.named(address, {name, f"{name} (2)"}) == f"{name} (3)"
    assert entry.with_defaults(address, {name}).kind == kind
