"""What a person may have meant: values that a field has, parts of a question that find none."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ultimora.archive import Archive
from ultimora.values.query import And, Has, Not, Or, Phrase, Prefix, Query, Word, begun, fields

VALUED = ("agency", "section", "place", "source")  # fields whose values the archive counts
_MOST_ASKED = 8  # parts of a question that are asked for one by one


def completed(archive: Archive, word: str, most: int = 20) -> list[str]:
    """What `word`, the last of a question, may be the beginning of, the likeliest first.

    Values of fields are those of the newest ten thousand records, the most frequent first. Raises
    ArchiveError where the archive cannot be read.
    """
    found = begun(word)
    name, colon, value = word.partition(":")
    full = next((f.name for f in fields() if name.casefold() in (f.name, *f.also)), "")
    if colon and full in VALUED:
        start = value.strip('"').casefold()
        among = Has(full, start, prefix=True) if len(start) > 2 else And()
        for held in _values(archive, full, Query(among)):
            if any(part.startswith(start) for part in (held.casefold(), *held.casefold().split())):
                found.append(str(Has(full, held)))
    return found[:most]


def missing(archive: Archive, query: Query) -> Iterator[str]:
    """For a question that found nothing: each part that finds nothing by itself, as a sentence."""
    root = query.root
    parts = root.parts if isinstance(root, And) else (root,)
    asked = [p for p in parts if not isinstance(p, Not | Or | And)][:_MOST_ASKED]
    for part in asked:
        if len(asked) > 1 and archive.search(Query(part), 1).hits:
            continue
        if isinstance(part, Has) and part.field in VALUED:
            yield f"Nothing has {part}.{_near(archive, part)}"
        elif isinstance(part, Word | Phrase | Prefix | Has) and len(asked) > 1:
            yield f"Nothing has {part}."


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
