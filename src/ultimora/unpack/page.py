"""A web page: its headline and article, each character with its place in the page's bytes.

trafilatura chooses which blocks are the article (measured best of those weighed); the characters
are always the page's own, found again by our reading of the markup, so that nothing is normalised
on the way and damage stays as it is for repair to see.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ultimora.unpack.align import NOT_KEY, Part, aligned
from ultimora.unpack.declared import declared, iso
from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.markup import Atom, Flat, Meta, flatten, runs, value_atoms, way, written
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import (
    Delivery,
    Finding,
    Piece,
    Rulebook,
    Sheet,
    Span,
    Trouble,
)

_LARGEST = 4_000_000  # characters of markup that an extractor is let loose on
_MOST_TAGS = 60_000
_TELLING = 12  # characters; a shorter title stands in a page's scripts by chance
_CHARSET = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?([\w-]{2,30})", re.IGNORECASE)
_DOCUMENT = re.compile(r"<(?:html|body|article|main)[\s>]", re.IGNORECASE)
_KINDS = {"head": "heading", "item": "item", "p": "paragraph", "quote": "paragraph"}
_OPENINGS = (
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<p ",
    "<article", "<section", "<main", "<h1", "<h2", "<table", "<ul", "<span", "<blockquote", "<a ",
    "<b>", "<strong", "<em>", "<i>", "<script", "<style", "<!--", "<link", "<font", "<center",
    "<br", "<img",
)  # fmt: skip


def claims(glance: Glance) -> bool:
    """Whether it opens as HTML does; XML of other kinds is left to others."""
    opening = glance.opening
    if opening.startswith("<?xml"):
        return "<html" in opening
    if opening.startswith("<!--"):
        return bool(re.search(r"<(?:!doctype html|html|head|body|div|p)[\s>]", opening))
    return opening.startswith(_OPENINGS)


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet: the headline, then the paragraphs, one empty line between."""
    decoded = decode(delivery.data, _charset(delivery))
    flat = flatten(decoded.text)
    findings = [finding for finding in declared(flat) if not _points(finding)]
    troubles = list(decoded.troubles)
    body = _body(flat, rulebook, troubles)
    findings = _filled(flat, findings, rulebook)
    parts = _with_headline(flat, body, findings)
    page = _Page(delivery, decoded, flat, findings, troubles)
    yield from _sheets(page, parts, rulebook.settings.largest_sheet)


def _charset(delivery: Delivery) -> str | None:
    """The charset that the page or its source declared, under the name that we weigh it by."""
    said = _CHARSET.search((delivery.media_type or "").encode()) or _CHARSET.search(
        delivery.data[:4096]
    )
    name = said[1].decode("ascii").lower() if said else ""
    # On the web these all mean Windows-1252 (WHATWG Encoding Standard, section 4.2).
    western = name in ("iso-8859-1", "latin1", "cp1252", "ascii", "us-ascii")
    return "windows-1252" if western else name or None


def _points(finding: Finding) -> bool:
    """Whether an author is but an address: schema.org's ``@id`` of a person, who is named elsewhere
    in the page, where `_filled` looks."""
    return finding.field == "author" and finding.value.startswith(("http://", "https://"))


# -- the body ----------------------------------------------------------------------------------


def _body(flat: Flat, rulebook: Rulebook, troubles: list[Trouble]) -> list[Part]:
    if not _DOCUMENT.search(flat.page, 0, _LARGEST):
        return _everything(flat)  # a fragment has no furniture to be told from
    if flat.depth > rulebook.settings.deepest_markup:
        troubles.append(_flat_only(f"Its elements are nested {flat.depth} deep"))
    elif len(flat.page) > _LARGEST or flat.tags > _MOST_TAGS:
        troubles.append(_flat_only("It is too large to be searched for its article"))
    else:
        chosen = _chosen(flat.page, troubles)
        if chosen:
            return aligned(flat, chosen, troubles)
    return _everything(flat)


def _flat_only(why: str) -> Trouble:
    return Trouble(
        "flat",
        f"{why}; all text of the page was taken, menus and all.",
        None,
        "Save the article alone, or send the page's text.",
    )


def _chosen(page: str, troubles: list[Trouble]) -> list[tuple[str, str]]:
    """The blocks that trafilatura takes for the article: kind and text."""
    try:
        from trafilatura import bare_extraction

        document = bare_extraction(
            page.replace("\0", " "), include_comments=False, with_metadata=False
        )
        body = getattr(document, "body", None)
        return [] if body is None else list(_elements(body))
    except Exception as error:  # whatever a page makes a library do, its text is still there
        troubles.append(_flat_only(f"The search for the article failed ({type(error).__name__})"))
        return []


def _elements(body: object) -> Iterator[tuple[str, str]]:
    """The blocks of trafilatura's own tree, flattened: paragraphs, headings, items, rows."""
    for element in body:  # type: ignore[attr-defined]
        tag = str(element.tag)
        holds = any(str(child.tag) in ("p", "head", "list", "quote", "table") for child in element)
        if tag in ("list", "table") or (holds and tag != "p"):
            if (element.text or "").strip() and tag not in ("list", "table"):
                yield "paragraph", element.text
            yield from _elements(element)
        else:
            text = "\n".join(element.itertext()) if tag == "row" else "".join(element.itertext())
            if text.strip():
                yield _KINDS.get(tag, "paragraph"), text
        if (element.tail or "").strip():
            yield "paragraph", element.tail


def _everything(flat: Flat) -> list[Part]:
    """Every block of the page outside its furniture (all of it, where nothing else is)."""
    for spans in (flat.furniture, []):
        covered = sorted(spans)
        parts = [
            Part(kind, span)
            for kind, span in runs(flat)
            if not any(s.start <= span.start and span.end <= s.end for s in _near(covered, span))
        ]
        if parts:
            return parts
    return []


def _near(spans: list[Span], span: Span) -> list[Span]:
    index = bisect_right(spans, (span.start, 1 << 62))
    return spans[max(0, index - 50) : index]


# -- the headline ------------------------------------------------------------------------------


def _with_headline(flat: Flat, body: list[Part], findings: list[Finding]) -> list[Part]:
    """The body led by its headline: the page's own h1 if there is one, else what it declares."""
    said = next((_key(f.value) for f in findings if f.field == "title"), "")
    first = next((p.span.start for p in body if p.span), len(flat.text))
    for index, part in enumerate(body[:3]):
        key = _key(flat.text[slice(*part.span)] if part.span else part.text)
        if key and (key == said or (index == 0 and _tops(flat, part))):
            return [*body[:index], part._replace(kind="title"), *body[index + 1 :]]
    for heading in flat.headings:
        key = _key(flat.text[slice(*heading.span)])
        fits = key and said and (key in said or said in key)
        if heading.span.end <= first and (fits or (heading.level == 1 and key and not said)):
            return [Part("title", heading.span), *body]
    return [*_declared_headline(flat, findings, first), *body]


def _tops(flat: Flat, part: Part) -> bool:
    """Whether a block is a heading of the first level."""
    span = part.span
    return span is not None and any(
        h.level == 1 and h.span.start <= span.start < h.span.end for h in flat.headings
    )


def _declared_headline(flat: Flat, findings: list[Finding], first: int) -> list[Part]:
    said = next((f for f in findings if f.field == "title"), None)
    title = said and said.value
    place = flat.place(first).start if first < len(flat.text) else len(flat.page)
    if title:
        for meta in flat.metas:
            if meta.content.strip() == title and meta.span.end <= place:
                return [Part("title", None, title, meta)]
    if flat.title and flat.title.end <= first and (not title or _key(title) == _key(
        flat.text[flat.title.start : flat.title.end]
    )):  # fmt: skip
        return [Part("title", flat.title)] if flat.text[slice(*flat.title)].strip() else []
    if not said or not title or said.rule == "trafilatura":
        return []  # what was seen in the markup and not above the body stands in the body
    at = flat.page.find(title, 0, place) if len(title) > _TELLING else -1
    found = Meta("title", title, Span(at, at + len(title))) if at >= 0 else None
    return [Part("title", None, " ".join(title.split()), found)]


def _key(text: str) -> str:
    return NOT_KEY.sub("", text).casefold()


def _filled(flat: Flat, findings: list[Finding], rulebook: Rulebook) -> list[Finding]:
    """What the page does not declare outright, as trafilatura finds it in its markup."""
    missing = {"title", "author", "published"} - {f.field for f in findings}
    small = len(flat.page) <= _LARGEST and flat.tags <= _MOST_TAGS
    time = iso(flat.times[0]) if flat.times else ""
    if "published" in missing and time:
        findings.append(Finding("published", time, None, "time-element", 0.8))
        missing.discard("published")
    if not missing or not small or flat.depth > rulebook.settings.deepest_markup or flat.tags < 5:
        return findings
    try:
        from trafilatura.metadata import extract_metadata

        # An extensive search would take a year out of the footer for the day of publication.
        guess = extract_metadata(flat.page.replace("\0", " "), extensive=False)
    except Exception:  # a guess that fails is no guess
        return findings
    updated = [f.value[:10] for f in findings if f.field == "updated"]
    for field, name, sure in (("title", "title", 0.85), ("author", "author", 0.8),
                              ("published", "date", 0.9)):  # fmt: skip
        value = getattr(guess, name, None)
        value = iso(str(value)) if value and field == "published" else value
        if field == "published" and value in updated:
            continue  # most likely the time of the change, taken for that of publication
        if field in missing and value:
            findings.append(Finding(field, str(value), None, "trafilatura", sure))
    return findings


# -- the sheet ---------------------------------------------------------------------------------


class _Page(NamedTuple):
    """All that is known of a page once it is read; its sheets are made of it."""

    delivery: Delivery
    decoded: Decoded
    flat: Flat
    findings: list[Finding]
    troubles: list[Trouble]


def _sheets(page: _Page, parts: list[Part], largest: int) -> Iterator[Sheet]:
    """One sheet; more only where the text is longer than a sheet may be."""
    groups: list[list[tuple[str, list[Atom]]]] = [[]]
    room = largest
    for part in parts:
        atoms = list(_atoms(page.flat, part))
        size = sum(len(atom.text) for atom in atoms) + 2
        if not any(atom.text.strip() for atom in atoms):
            continue
        if size > room and groups[-1] and any(atom.end for atom in atoms):
            groups.append([])
            room = largest
        groups[-1].append((part.kind, atoms))
        room -= size
    start = 0
    for number, group in enumerate(groups, 1):
        end = len(page.delivery.data)
        if number < len(groups):
            first = next(atom.start for _, atoms in groups[number] for atom in atoms if atom.end)
            end = page.decoded.offsets.to_source(Span(first, first + 1)).start
        yield _sheet(page, group, Span(start, end), number)
        start = end


def _sheet(page: _Page, group: list[tuple[str, list[Atom]]], span: Span, number: int) -> Sheet:
    atoms: list[Atom] = []
    pieces: list[Piece] = []
    size = 0
    for kind, these in group:
        if atoms:
            atoms.append(Atom("\n\n", 0, 0))
            size += 2
        length = sum(len(atom.text) for atom in these)
        pieces.append(Piece(Span(size, size + length), kind))
        atoms += these
        size += length
    text = "".join(atom.text for atom in atoms)
    title = next((p.span for p in pieces if p.kind == "title"), None)
    return Sheet(
        page.delivery,
        span,
        text,
        "text/html",
        page.decoded.offsets.then(way(page.flat.page, atoms, len(page.flat.page))),
        charset=page.decoded.charset,
        charset_confidence=page.decoded.confidence,
        pieces=tuple(pieces),
        findings=tuple(_standing(finding, title, text) for finding in page.findings),
        troubles=tuple(_told(page.troubles, text, number)),
    )


def _standing(finding: Finding, title: Span | None, text: str) -> Finding:
    """A declared title with its place, where the headline says the same."""
    if finding.field != "title" or not title or _key(finding.value) != _key(title.of(text)):
        return finding
    return Finding("title", finding.value, title, finding.rule, finding.confidence)


def _told(troubles: list[Trouble], text: str, number: int) -> Iterator[Trouble]:
    if number > 1:
        yield Trouble(
            "cut",
            f"The page's text is longer than one sheet may be; this is part {number}.",
            None,
            "Raise the setting largest_sheet, or send the article alone.",
        )
    # Places in the page's own characters mean nothing in the sheet's: only the words are kept.
    yield from (Trouble(t.code, t.message, None, t.mend) for t in troubles)
    if not text:
        yield Trouble(
            "no-text",
            "The page has no text of its own; it may be filled in by scripts.",
            None,
            "Open it in a browser and save it from there, or send the text.",
        )


def _atoms(flat: Flat, part: Part) -> Iterator[Atom]:
    if part.span is not None:
        yield from written(flat, part.span)
    elif part.meta is not None:
        yield from value_atoms(flat.page, part.meta.span)
    else:
        yield Atom(part.text, 0, 0)


CONTAINER = Container("page", 50, claims, sheets)
