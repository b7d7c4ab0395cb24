"""A record as apps show it: plain title, text as safe HTML, where to read on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ultimora.archive.matching import SHIFT
from ultimora.archive.numbered import Line
from ultimora.desk.shell import Shell
from ultimora.pack.carried import html
from ultimora.pack.item import Item, is_web
from ultimora.pack.lost import Lost

# Some apps take a title for HTML, others for text: an invisible word joiner keeps what looks like a
# tag from becoming one, and nobody sees it.
_TAG = re.compile("<(?=[A-Za-z/!?])")
AT_ONCE = 250  # records of one answer


@dataclass(frozen=True)
class Shown:
    """One record: its `line` among the numbers, and what is to be seen of it."""

    line: Line
    unread: bool
    title: str
    author: str
    html: str
    url: str
    media: tuple[tuple[str, str], ...]  # address and media type

    @property
    def at(self) -> int:
        """When it was published, or else came, in seconds since 1970."""
        return self.line.seq >> SHIFT


def shown(shell: Shell, lines: Sequence[Line], person: str, desk: str) -> list[Shown]:
    """These records (`AT_ONCE` at most), in their order; `desk` is the address of their pages.

    All of a text is escaped, so that the only tags are our own paragraphs: there is no foreign
    markup to be cleaned. Of what was killed or is withheld there is the notice alone.
    """
    archive, ids = shell.archive, [line.id for line in lines]
    records, unread = archive.without_bytes(ids), archive.readers.unread(person, ids)
    found = []
    for line in lines:
        if line.id not in records:
            continue
        item = Item(records[line.id], Lost())
        dispatch = item.dispatch
        notes = tuple(filter(None, item.notes))
        text = notes or ("Withdrawn.",) if item.hidden else item.opened or notes
        media = ((m.address, m.media_type or "") for m in item.media if is_web(m.address or ""))
        found.append(Shown(
            line, line.id in unread, plain(item.title),
            "" if item.hidden else plain(dispatch.byline or dispatch.agency or ""), html(text),
            item.url or f"{desk}/dispatch/{line.id}", tuple(media),
        ))  # fmt: skip
    return found


def plain(text: str) -> str:
    """A title or name that stays text in whichever app."""
    return _TAG.sub("<\u2060", text)
