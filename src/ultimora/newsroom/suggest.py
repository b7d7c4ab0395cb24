"""What a person may have meant: values that a field has, parts of a question that find none."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ultimora.archive import Archive
from ultimora.values.query import (
    And,
    Has,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Word,
    begun,
    named,
    parts_of,
)

VALUED = ("agency", "section", "place", "source")  # fields whose values the archive counts
_MOST_ASKED = 8  # parts of a question that are asked for one by one
_MOST_NAMED = 20  # records under embargo that are named
_ENDED = 1 << 40  # seconds since 1970, when every embargo is over


def completed(archive: Archive, word: str, most: int = 20) -> list[str]:
    """What `word`, the last of a question, may be the beginning of, the likeliest first.

    Values of fields are those of the newest ten thousand records, the most frequent first. Raises
    ArchiveError where the archive cannot be read.
    """
    found = begun(word)
    name, colon, value = word.partition(":")
    field = named(name)
    if colon and field and field.name in VALUED:
        full = field.name
        start = value.strip('"').casefold()
        among = Has(full, start, prefix=True) if len(start) > 2 else And()
        for held in _values(archive, full, Query(among)):
            if any(part.startswith(start) for part in (held.casefold(), *held.casefold().split())):
                found.append(str(Has(full, held)))
    return found[:most]


def missing(archive: Archive, query: Query) -> Iterator[str]:
    """For a question that found nothing: each part that finds nothing by itself, as a sentence."""
    asked = [p for p in parts_of(query.root) if not isinstance(p, Not | Or | And)][:_MOST_ASKED]
    for part in asked:
        if len(asked) > 1 and archive.search(Query(part), 1).hits:
            continue
        if isinstance(part, Has) and part.field in VALUED:
            yield f"Nothing has {part}.{_near(archive, part)}"
        elif isinstance(part, Word | Phrase | Prefix | Has) and len(asked) > 1:
            mark = isinstance(part, Has) and part.field in ("has", "is")
            yield f"Nothing {'answers to' if mark else 'has'} {part}."


def loosened(archive: Archive, query: Query) -> Iterator[tuple[str, str]]:
    """For a question that found nothing: each part without which it finds something, and the rest
    of the question."""
    parts = parts_of(query.root)[:_MOST_ASKED]
    for part in parts if len(parts) > 1 else ():
        rest = Query(And(tuple(other for other in parts_of(query.root) if other != part)))
        if archive.search(rest, 1).hits:
            yield str(part), str(rest)


def embargoed(archive: Archive, query: Query, found: bool) -> Iterator[str]:
    """What a question cannot show before its time, as a sentence: else it would look lost.

    Whoever asks for embargoes is told the names of the records, nothing of what they say; whoever
    `found` nothing is told that there are any.
    """
    asked = Has("has", "embargo") in parts_of(query.root)
    if found and not asked:
        return
    every = Query(Has("has", "embargo"))
    if count := archive.facets(every, (), _ENDED).matches - archive.facets(every, ()).matches:
        are = "1 record is" if count == 1 else f"{count:,} records are"
        yield f"{are} under embargo, and found only when that ends."
        if not asked:
            yield "has:embargo names them."
            return
        over = {hit.id for hit in archive.search(every, _MOST_NAMED).hits}
        hits = archive.search(every, _MOST_NAMED, now=_ENDED).hits
        held = ", ".join(hit.id for hit in hits if hit.id not in over)
        yield f"`ultimora show ID --withheld` shows them all the same: {held}."

def _near(archive: Archive, part: Has) -> str:
    known = _values(archive, part.field)
    plain = {held.casefold(): held for held in reversed(known)}
    near = get_close_matches(part.value.casefold(), plain, 3, 0.5)
    listed = [plain[one] for one in near] or known[:8]
    word = "Alike" if near else "There is"
    shown = ", ".join(str(Has(part.field, held)) for held in listed)
    return f" {word}: {shown}." if shown else ""


def _values(archive: Archive, field: str, among: Query | None = None) -> list[str]:
    return [held for held, _ in archive.facets(among or Query(), (field,)).counts[field]]
