"""OPML in and out: real exports are untidy, and some lists are traps."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.intake import opml
from ultimora.values import Source


def names(data: bytes) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(s.name, s.address, s.tags) for s in opml.read(data)[0]]


def test_a_list_with_folders_within_folders() -> None:
    data = b"""<?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0"><head><title>My feeds</title></head><body>
      <outline text="Italia" title="Italia">
        <outline text="Agenzie">
          <outline type="rss" text="ANSA" title="ANSA.it" xmlUrl="https://ansa.example/rss"/>
        </outline>
        <outline type="atom" text="Il Post" xmlUrl="https://post.example/feed"
          category="/Daily,it"/>
      </outline>
      <outline type="rss" xmlUrl="http://bare.example/feed"/>
    </body></opml>"""
    assert names(data) == [
        ("ANSA.it", "https://ansa.example/rss", ("Italia", "Agenzie")),
        ("Il Post", "https://post.example/feed", ("Italia", "Daily", "it")),
        ("bare.example/feed", "http://bare.example/feed", ()),
    ]


@pytest.mark.parametrize(
    ("label", "data", "found"),
    [
        ("no version, no head", b'<opml><body><outline text="A" xmlUrl="https://a.example"/></body>'
         b"</opml>", [("A", "https://a.example", ())]),
        ("wrong case", b'<OPML><Body><Outline Text="A" XMLURL="https://a.example"/></Body></OPML>',
         [("A", "https://a.example", ())]),
        ("bare ampersands", b'<opml><body><outline text="A&B" xmlUrl="https://a.example/?x=1&y=2"/>'
         b"</body></opml>", [("A&B", "https://a.example/?x=1&y=2", ())]),
        ("HTML's entities", b'<opml><body><outline text="Citt&agrave;&nbsp;&eacute;"'
         b' xmlUrl="https://a.example"/></body></opml>',
         [("Citt\xe0 \xe9", "https://a.example", ())]),
        ("not closed", b'<opml><body><outline text="A" xmlUrl="https://a.example"/><outline text',
         [("A", "https://a.example", ())]),
        ("one name twice", b'<opml><body><outline text="A" xmlUrl="https://a.example"/>'
         b'<outline text="A" xmlUrl="https://b.example"/></body></opml>',
         [("A", "https://a.example", ()), ("A (2)", "https://b.example", ())]),
        ("one feed twice", b'<opml><body><outline text="X"><outline text="A" xmlUrl="https://a.e/"/>'
         b'</outline><outline text="Y"><outline text="A" xmlUrl="https://a.e/"/></outline></body>'
         b"</opml>", [("A", "https://a.e/", ("X", "Y"))]),
        ("old schemes", b'<opml><body><outline text="A" xmlUrl="feed://a.example/f"/><outline'
         b' text="B" xmlUrl="feed:http://b.example/f"/><outline text="C" xmlUrl="c.example/f"/>'
         b"</body></opml>", [("A", "https://a.example/f", ()), ("B", "http://b.example/f", ()),
                             ("C", "https://c.example/f", ())]),
        ("blank lines above", b'\n\n<?xml version="1.0"?><opml><body><outline text="A" '
         b'xmlUrl="https://a.example"/></body></opml>', [("A", "https://a.example", ())]),
        ("a doctype of no harm", b'<!DOCTYPE opml><opml><body><outline text="A" '
         b'xmlUrl="https://a.example"/></body></opml>', [("A", "https://a.example", ())]),
        ("Latin 1", '<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="Città" '
         'xmlUrl="https://a.example"/></body></opml>'.encode("latin-1"),
         [("Città", "https://a.example", ())]),
        ("UTF-16", '<?xml version="1.0" encoding="UTF-16"?><opml><body><outline text="Città" '
         'xmlUrl="https://a.example"/></body></opml>'.encode("utf-16"),
         [("Città", "https://a.example", ())]),
    ],
)  # fmt: skip
def test_untidy_exports(label: str, data: bytes, found: list[object]) -> None:
    assert names(data) == found, label


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        (b"", "ill-formed", "no OPML"),
        (b"not a list", "ill-formed", "no OPML"),
        (b"<opml><body/></opml>", "no-feed", "names no feeds"),
        (b'<opml><body><outline text="A" xmlUrl="file:///etc/passwd"/></body></opml>',
         "no-feed", "A: Its address is none of the web."),
        (b'<opml><body><outline text="A" xmlUrl="javascript:alert(1)"/></body></opml>',
         "no-feed", "none of the web"),
        (b'<opml><body><outline xmlUrl="https://me:hunter2@a.example/f"/></body></opml>',
         "no-feed", "carries a password"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken(data: bytes, code: str, says: str) -> None:
    sources, (trouble,) = opml.read(data)
    assert (sources, trouble.code) == ((), code)
    assert says in trouble.message and trouble.mend and "hunter2" not in trouble.message


def test_names_that_are_in_use_are_left_to_their_owners() -> None:
    data = b'<opml><body><outline text="A" xmlUrl="https://a.example"/></body></opml>'
    assert [s.name for s in opml.read(data, ["A"])[0]] == ["A (2)"]


def test_entities_are_never_resolved() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = (
        f'<!DOCTYPE opml [<!ENTITY l0 "ha">{laughs}]><opml><body>'
        '<outline text="&l9;" xmlUrl="https://a.example"/><outline text="x">&l9;</outline>'
        "</body></opml>"
    )
    thief = (
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>'
        '<outline text="A" xmlUrl="https://a.example">&x;</outline></body></opml>'
    )
    for text in (bomb, thief):
        for encoding in ("utf-8", "utf-16"):
            begun = time.process_time()
            sources, (trouble,) = opml.read(text.encode(encoding))
            assert sources == () and trouble.code in ("entities", "ill-formed")
            assert time.process_time() - begun < 5


def test_a_list_nested_without_end() -> None:
    data = b"<opml><body>" + b'<outline text="a">' * 100_000
    sources, troubles = opml.read(data)
    assert sources == () and troubles


def test_what_no_list_can_hold_is_named() -> None:
    data, (trouble,) = opml.written([Source("drop", "folder", "/drop")])
    assert b"<body/>" in data and "drop is a folder" in trouble.message


tags = st.lists(
    st.text(st.characters(min_codepoint=33, exclude_characters=",/", exclude_categories=["Z", "C"]),
            min_size=1, max_size=5),
    max_size=3, unique=True,
).map(tuple)  # fmt: skip


@settings(deadline=None)
@given(st.lists(tags, max_size=5))
def test_what_is_written_is_read_back(listed: list[tuple[str, ...]]) -> None:
    sources = {
        Source(f"Città & «{n}»", "feed", f"https://{n}.example/?a=1&b=2", tags=found)
        for n, found in enumerate(listed)
    }
    data, troubles = opml.written(sources)
    assert not troubles
    assert set(opml.read(data)[0]) == sources


@settings(deadline=None)
@given(st.binary(max_size=60).map(lambda tail: b'<opml><outline xmlUrl="a.b/' + tail))
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    opml.read(data)
