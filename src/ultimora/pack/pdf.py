"""A PDF worth printing: each dispatch on sheets of its own, with where it came from at its foot."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, BinaryIO

from ultimora.pack import lines, times
from ultimora.pack.carried import carried
from ultimora.pack.carries import FIELDS
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.values import Dispatch, Medium, Span

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_WARNED = {"kill": "KILLED", "hold": "WITHHELD", "correction": "CORRECTION", "embargo": "EMBARGO"}


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """A4, with a contents page where there are several; holds all records at once.

    The records themselves are attached (``records.jsonl``), so that a reader need not guess.
    PDF/UA-1 (tagged, for screen readers) wherever every character can be shown.
    """
    import typst  # heavy: only who prints pays for it

    dispatches, records = [], []
    for item in items:
        dispatches.append(_sheet(item))
        records.append(lines.line(item))
    agencies = sorted({sheet["agency"] for sheet in dispatches} - {""})
    count = f"{len(dispatches)} dispatch" + ("" if len(dispatches) == 1 else "es")
    title = about.title if len(dispatches) != 1 else dispatches[0]["title"]
    given = {
        "title": _printable(title) or "Ultimora",
        "language": _language(about.language or next((d["language"] for d in dispatches), None)),
        "summary": " · ".join(filter(None, (count, about.made, *agencies[:12]))),
        "dispatches": dispatches,
    }
    template = files("ultimora.pack").joinpath("sheet.typ").read_bytes()
    # Data, never markup: no text from outside is read by typst as anything but text.
    inputs = {"data": json.dumps(given), "records": "\n".join(records)}
    made = times.moment(about.made or times.EPOCH)
    try:
        done = typst.compile(
            template, format="pdf", sys_inputs=inputs, timestamp=made, pdf_standards="ua-1"
        )
    except typst.TypstError:  # PDF/UA refuses a file with a sign that no font here can show
        done = typst.compile(template, format="pdf", sys_inputs=inputs, timestamp=made)
        lost.note("not-accessible", "Some character has no glyph in the fonts here", about.title)
    to.write(done if isinstance(done, bytes) else b"")


def _sheet(item: Item) -> dict[str, Any]:
    dispatch = item.dispatch
    agency, dateline = dispatch.agency or "", dispatch.dateline
    time = str(dispatch.updated or dispatch.published or "").replace("T", " ")
    opening = ""
    if dateline:
        opening = dateline.text + (f" ({agency})" if agency else "") + " – "
    facts = (
        dispatch.slugline,
        dispatch.section,
        dispatch.urgency and f"urgency {dispatch.urgency}",
        dispatch.version and f"version {dispatch.version}",
    )
    known = {
        "title": item.title,
        "running": " · ".join(filter(None, (agency, item.title))),
        "where": " · ".join(filter(None, (agency, dateline.text if dateline else "", time))),
        "agency": agency,
        "time": time,
        "facts": " · ".join(str(fact) for fact in facts if fact),
        "warnings": list(_warnings(item)),
        "subheadline": dispatch.subheadline or "",
        "byline": dispatch.byline or "",
        "opening": opening,
        "paragraphs": [] if item.hidden else list(_paragraphs(dispatch)),
        "missing": "The text must not be shown." if item.hidden else "There is no text.",
        "marks": list(dispatch.marks),
        "media": [_medium(medium) for medium in item.media],
        "origin": _origin(item),
    }
    return {"language": _language(item.language), **_clean(known, item)}


def _warnings(item: Item) -> Iterator[str]:
    for notice in item.dispatch.notices:
        if word := _WARNED.get(notice.kind):
            until = f" until {notice.until}" if notice.until else ""
            yield f"{word}{until}: {notice.text}"


def _paragraphs(dispatch: Dispatch) -> Iterator[list[dict[str, Any]]]:
    """The paragraphs in runs, those apart that only custom decided."""
    copy = dispatch.copy
    changed = zip(copy.edits, copy.offsets.blocks, strict=True)
    custom = [Span(b.target_start, b.target_end) for edit, b in changed if edit.inferred]
    for span in dispatch.paragraphs:
        runs, at = [], span.start
        for low, high in custom:
            start, end = max(at, low), min(span.end, high)
            if start < end:
                runs += [_run(copy.text[at:start], False), _run(copy.text[start:end], True)]
                at = end
        runs.append(_run(copy.text[at : span.end], False))
        yield [run for run in runs if run["text"]]


def _run(text: str, inferred: bool) -> dict[str, Any]:
    return {"text": text, "inferred": inferred}


def _medium(medium: Medium) -> dict[str, str]:
    words = (medium.caption or medium.title or medium.kind, medium.credit and f"({medium.credit})")
    return {"words": " ".join(word for word in words if word), "address": medium.address}


def _origin(item: Item) -> list[list[str]]:
    """Where it came from and what was done to it, as lines of a name and a value."""
    dispatch = item.dispatch
    delivery = dispatch.copy.sheet.delivery
    edits = dispatch.copy.edits
    inferred = sum(edit.inferred for edit in edits)
    repairs = f"{len(edits)} places" if len(edits) != 1 else "1 place"
    if inferred:
        repairs += f", {inferred} inferred from custom (dotted underline)"
    moments = (dispatch.dateline and dispatch.dateline.date, dispatch.published, dispatch.updated)
    resolved = ", ".join(str(m) for m in moments if m and m.resolved)
    contact = dispatch.contact
    rows = (
        ("Contact", contact and " ".join(filter(None, (contact.name, contact.email)))),
        ("Id", item.id if item.id == item.urn else f"{item.id} · {item.urn}"),
        ("Page", dispatch.url),
        ("Source", delivery.name + (f" · {delivery.at}" if delivery.at else "")),
        ("SHA-256", delivery.sha256),
        ("Repaired", repairs),
        ("Inferred", resolved and f"{resolved}: a part of it follows from the rest of the copy"),
    )
    return [[name, value] for name, value in rows if value]


def _clean(value: Any, item: Item) -> Any:
    if isinstance(value, str):
        return _printable(carried(value, item))
    if isinstance(value, dict):
        return {key: _clean(part, item) for key, part in value.items()}
    return [_clean(part, item) for part in value] if isinstance(value, list) else value


def _printable(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")


def _language(code: str | None) -> str:
    """A language that typst may hyphenate by; ``und`` hyphenates nothing."""
    return code if code and _LANGUAGE.fullmatch(code) else "und"


FORMATS = (
    Format(
        "pdf",
        "application/pdf",
        "pdf",
        write,
        rank=62,
        carries=frozenset(FIELDS),  # in the records that are attached
    ),
)
