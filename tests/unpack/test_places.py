"""Every letter of a story keeps its place, in however many pieces its markup came."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ultimora.unpack.elements import Escaped, root
from ultimora.unpack.makeup import Through, told
from ultimora.unpack.markup import Atom

SCRAPS = st.lists(
    st.sampled_from(
        ["Roma", " ", "\n", "<p>", "</p>", "<br>", "<b>", "<h2>", "</h2>", "è", "&", "&amp;",
         "&egrave;", "&nope;", "&#0;", "<", "<!-- no -->", "<a href='x>y'>", "<script>x</script>",
         "\xa0", "<i", "\r\n"]
    ),
    max_size=20,
).map("".join)  # fmt: skip


@given(SCRAPS)
def test_references_are_resolved_with_their_place(story: str) -> None:
    page = html.escape(story)
    read = Escaped(page, 7)
    assert read.text == story
    assert "".join(atom.text for atom in read.atoms()) == story
    at = 7
    for atom in read.atoms():
        assert atom.start == at and html.unescape(page[at - 7 : atom.end - 7]) == atom.text
        at = atom.end
    assert at == 7 + len(page)


def placed(pieces: list[Atom | Escaped]) -> list[tuple[str, str, list[int]]]:
    """The blocks: kind, text, and where each letter begins."""
    return [
        (kind, "".join(atom.text for atom in atoms),
         [atom.start + (at if atom.end - atom.start == len(atom.text) else 0)
          for atom in atoms for at in range(len(atom.text))])
        for kind, atoms in told(pieces, True)
    ]  # fmt: skip


@given(SCRAPS)
def test_markup_reads_the_same_plain_escaped_and_in_pieces(story: str) -> None:
    whole = placed([Atom(story, 0, len(story))])
    letters: list[Atom | Escaped] = [Atom(one, at, at + 1) for at, one in enumerate(story)]
    assert placed(letters) == whole
    escaped = Escaped(html.escape(story), 0)
    places = Through([escaped])
    assert [block[:2] for block in placed([escaped])] == [block[:2] for block in whole]
    for (_, text, there), (_, _, here) in zip(placed([escaped]), whole, strict=True):
        for letter, place, at in zip(text, there, here, strict=True):
            if not letter.isspace():
                assert place == places.all([(story[at], at, at + 1)])[0].start


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<a>x<b>y</a>z", "xy"),  # what stands open ends with its parent
        ("<a>x</b>y</a>", "xy"),  # nobody opened it
        ("<a>x<B>y</b>z</a>", "xyz"),  # the case does not matter to the innermost
        ("<a>1 &lt; 2 &amp; <![CDATA[&lt;]]></a>", "1 < 2 & &lt;"),
        ("<a>x < y</a>", "x < y"),
        ("<a>x", "x"),
        ("<a b='1 > 0' c=\"&quot;\">x</a>", "x"),
    ],
)
def test_elements_however_they_are_closed(page: str, words: str) -> None:
    found = root(page)
    assert found is not None and found.name == "a" and found.text == words
    assert "".join(atom.text for atom in found.raw()) == words
