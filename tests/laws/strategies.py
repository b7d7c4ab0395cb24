"""Deliveries that a wire might bring on its worst day, and lists of edits."""

from __future__ import annotations

from hypothesis import strategies as st

from ultimora.values import Edit, apply

# Pieces that rules look for, so that chance alone finds them in odd company.
SHARDS = [
    "â??", "Ã?", "Ã¨", "Ã\xa0", "Ã ", "â€™", "â€œ", "ÃƒÂ¨", "Â ", "�", "??", "l?Ucraina", "perche'",
    "&egrave;", "&amp;amp;", "=E2=80=99", "%C3%A8", "\\u2019", "+IBk-", "fi\u00adne", "ﬁne",
    "R o m a ,", "\n---\n", "\x0c", "\r\n", "-\n", "   ", "\t", "\x00", "\x01", "\x03", "\ufeff",
    "(Adnkronos) - ", "(ANSA) - ROMA, 06 GEN - ", "KYIV, Jan 5 (Reuters) - ", "EFE.- ",
    "ZCZC", "NNNN", "(2)", "EMBARGO", "KILL", "(segue)", "Roma, 31 feb. ", "## Descrizione",
    "### Categoria\n\n1. Esteri\n", "### Autore\n\nredazione\n", "Gennaio 6, 2026", "<p>", "</p>",
    "<html>", "<!DOCTYPE html>", "<script type='application/ld+json'>{", "&#x110000;", "%PDF-1.4\n",
    "webinfo@adnkronos.com (Web Info)", "internazionale/esteri", "—", "“", "’", "İ", "ß", "𝒳",
    "e\u0301",
]  # fmt: skip
CHARSETS = [
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "cp437", "cp850",
    "mac-roman", "cp1250", "cp1251", "koi8-r", "shift-jis", "gb18030", "utf-7",
]  # fmt: skip

shards = st.lists(st.sampled_from(SHARDS) | st.text(max_size=12), max_size=30)
copy = shards.map("".join) | st.builds(" ".join, shards) | st.builds("\n\n".join, shards)


@st.composite
def deliveries(draw: st.DrawFn) -> bytes:
    """Bytes of copy in some charset, perhaps misread once, cut anywhere, with dirt in them."""
    data = draw(copy).encode(draw(st.sampled_from(CHARSETS)), "replace")
    if draw(st.booleans()):
        misread = draw(st.sampled_from(["latin-1", "cp437", "cp850", "mac-roman"]))
        data = data.decode(misread, "replace").encode()
    at = draw(st.integers(0, len(data)))
    data = data[:at] + draw(st.binary(max_size=6)) + data[at:]
    return data[draw(st.integers(0, 3)) : len(data) - draw(st.integers(0, 3))]


@st.composite
def edit_lists(draw: st.DrawFn, text: str) -> tuple[Edit, ...]:
    """Edits of a text, in order and apart."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10)))
    edits = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        after = draw(st.text("xyz", max_size=4))
        if after != text[start:end] and (not edits or start > edits[-1].end):
            edits.append(Edit(start, end, text[start:end], after, "law"))
    return tuple(edits)


@st.composite
def two_edit_lists(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...], tuple[Edit, ...]]:
    """A text, edits of it, and edits of what they made of it."""
    text = draw(st.text("abc", max_size=30))
    first = draw(edit_lists(text))
    return text, first, draw(edit_lists(apply(first, text)))
