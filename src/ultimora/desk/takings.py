"""What a dispatch can be taken away as: each format by the name people know it by, and its use."""

from __future__ import annotations

from typing import NamedTuple

from ultimora.pack import formats

_KNOWN = {
    "pdf": ("PDF", "to print or to send"),
    "text": ("Plain text", "to paste anywhere"),
    "markdown": ("Markdown", "for notes and editors"),
    "newsml_g2": ("NewsML-G2", "for editorial systems"),
    "ninjs": ("ninjs", "for editorial systems, in JSON"),
    "nitf": ("NITF", "for older editorial systems"),
    "rss": ("RSS", "for feed readers"),
    "atom": ("Atom", "for feed readers"),
    "json_feed": ("JSON Feed", "for feed readers, in JSON"),
    "table": ("CSV table", "for spreadsheets"),
    "parquet": ("Parquet table", "for the analysis of data"),
    "json_ld": ("JSON-LD", "for search engines"),
    "record_json": ("JSON record", "all that is known, for programs"),
}


class Taking(NamedTuple):
    """A format: what it is called in addresses and to people, and what it is for."""

    name: str
    title: str
    use: str


def takings() -> list[Taking]:
    """Every format, what people read first."""
    known = [*_KNOWN, *(name for name in formats() if name not in _KNOWN)]
    return [Taking(name, *_KNOWN.get(name, (name, ""))) for name in known if name in formats()]
