"""The names by which the versions of one item find each other: number, slug, headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ultimora.relate.boundary import source_of
from ultimora.relate.standing import targets
from ultimora.values import Dispatch, Record
from ultimora.values.called import forms, given, plain
from ultimora.values.trace import hashed

# What stands behind a slug to say which version it is, and ANPA's editions before it.
_EDITION = re.compile(r"(?:AM|PM|BC)-")
_BEHIND = re.compile(r"\s*[/,]?\s*(?:\([^()]*\)|\d{1,2}(?:st|nd|rd|th) Ld\S*)\s*$|[/,\s]+$")
_FEWEST = 2  # words of a headline that name an item
_MOST = 12  # names that one dispatch may call others by


def handles(record: Record) -> tuple[int, ...]:
    """63-bit hashes of the names that its agency, or else its source, calls this item by, and of
    those by which it calls the item that it withdraws, corrects or replaces.

    Versions of one item share one; the same in every process.
    """
    hand = (record.dispatch.agency or source_of(record)).casefold()
    names = dict.fromkeys(_names(record.dispatch))
    return tuple(dict.fromkeys(hashed(f"{hand}\n{name}") for name in names))


def _names(dispatch: Dispatch) -> Iterator[str]:
    if number := given(dispatch):
        yield from forms(number)
    if slug := slug_of(dispatch):
        yield slug
    if title := title_of(dispatch):
        yield title
    for target in targets(dispatch)[:_MOST]:
        yield from forms(plain(target))


def slug_of(dispatch: Dispatch) -> str:
    """Its slug, without what says which version it is; empty where it has none."""
    slug = _EDITION.sub("", dispatch.slugline or "", count=1)
    while slug != (bare := _BEHIND.sub("", slug)):
        slug = bare
    return plain(slug)


def title_of(dispatch: Dispatch) -> str:
    """Its headline, as a name; empty where it is too short for one."""
    title = plain(dispatch.headline or "")
    return title if title.count(" ") + 1 >= _FEWEST else ""
