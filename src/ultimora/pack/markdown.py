"""Markdown (CommonMark): a dispatch for notes, wikis and chats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from ultimora.pack.carried import carried
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item, is_web
from ultimora.pack.lost import Lost
from ultimora.values import Medium

# Signs that may mean something wherever they stand, and those that do at the start of a line.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&|~!#$]")
_LINE_END = re.compile(r"\r\n?|\n")
_OPENING = re.compile(r"^(\s*)(?:([-+=:])|(\d{1,9})([.)]))", re.MULTILINE)


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """The dispatches in UTF-8, a rule between two of them."""
    before = ""
    for item in items:
        to.write(f"{before}{carried(dispatch(item), item)}\n".encode())
        before = "\n---\n\n"


def dispatch(item: Item) -> str:
    """One dispatch: headline, where from and when, notices as quotations, body, source."""
    found = item.dispatch
    blocks = [
        f"# {_line(item.title + item.renewal)}",
        found.subheadline and f"**{_line(found.subheadline)}**",
        _facts(item),
        *(f"> {_line(note)}" for note in item.notes if note != item.renewal.strip()),
        *(plain(paragraph) for paragraph in item.paragraphs),
        *(_medium(medium) for medium in item.media),
        _source(item),
    ]
    return "\n\n".join(block for block in blocks if block)


def plain(text: str) -> str:
    """Text as Markdown that shows exactly it; a line end stays one, spaces at it do not."""
    lines = (line.strip() for line in _LINE_END.split(text))
    return "\\\n".join(_opened(_ANYWHERE.sub(r"\\\g<0>", line)) for line in lines if line)


def _opened(line: str) -> str:
    return _OPENING.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[3]}\\{found[4]}", line
    )


def _line(text: str) -> str:
    return plain(" ".join(text.split()))


def _facts(item: Item) -> str:
    found = item.dispatch
    facts = (
        found.byline,
        found.agency,
        found.dateline and found.dateline.text,
        found.section,
        (found.updated or found.published or "") and str(found.updated or found.published),
    )
    return " · ".join(_line(fact) for fact in facts if fact)


def _medium(medium: Medium) -> str:
    words = _line(medium.caption or medium.title or medium.kind)
    credit = f" ({_line(medium.credit)})" if medium.credit else ""
    if is_web(medium.address):
        return f"[{words}](<{medium.address}>){credit}"
    return f"{words}{credit}: {_line(medium.address)}"


def _source(item: Item) -> str:
    delivery = item.dispatch.copy.sheet.delivery
    page = f" · <{item.url}>" if item.url else ""
    return f"{_line(item.id)}{page} · {_line(delivery.name)} · SHA-256 {delivery.sha256}"


FORMATS = (
    Format(
        "markdown",
        "text/markdown; charset=utf-8",
        "md",
        write,
        rank=60,
        carries=frozenset(),  # no reader of ours takes Markdown apart
        shows=fields(
            "headline body language id url subheadline byline dateline agency section "
            "published updated embargo notices media caption credit"
        ),
    ),
)
