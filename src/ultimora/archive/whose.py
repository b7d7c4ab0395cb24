"""Whose a record is: nobody hides, replaces or takes the name of what another agency has said.

Anybody may write another's identifier into a feed of his own. A dispatch is a version of a record
where it comes from the source that brought that first or last, or says that it is of the same
agency. Where neither says of which agency it is, the same identifier is enough, except to withhold,
to show again what is withheld, or to say the record's name itself. Otherwise the dispatch is kept,
and shown, as a record of its own agency or source, with a trouble that says so: then both are
found, and a person sees who said what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ultimora.archive.database import Run
from ultimora.values import Finding, Record, Trouble
from ultimora.values.record import name_of

_NAMED = "urn:ultimora:"  # how an identifier begins that is the name of a record


class Shown(NamedTuple):
    """What lists show of a record: of which source and agency, and whether it is withheld."""

    source: str
    agency: str | None
    withheld: bool


def shown(run: Run, ids: Sequence[str]) -> dict[str, Shown]:
    """What is shown now of each of these records that is shown at all."""
    if not ids:
        return {}
    found = run(
        "SELECT id, source, agency, hidden, embargo, notices FROM entry"
        f" WHERE id IN ({', '.join('?' * len(ids))})", ids
    )  # fmt: skip
    return {
        id: Shown(source, agency, bool(hidden or embargo or "embargo" in notices.split(",")))
        for id, source, agency, hidden, embargo, notices in found
    }


def may_change(shown: Shown, first: str, source: str, record: Record) -> bool:
    """Whether the record, which `source` has brought, is a version of what is shown; `first` is
    the source that brought that first of all."""
    if source in (first, shown.source):
        return True
    agency = record.dispatch.agency
    if agency or shown.agency:
        return _plain(agency) == _plain(shown.agency)
    return not (shown.withheld or _withholds(record) or _claims(record))


def _plain(agency: str | None) -> str:
    return (agency or "").casefold()


def _withholds(record: Record) -> bool:
    return any(notice.kind in ("kill", "hold", "embargo") for notice in record.dispatch.notices)


def _claims(record: Record) -> bool:
    """Whether it says the record's name itself, and not what that is made from."""
    findings = record.dispatch.copy.sheet.findings
    told = any(found.field == "record" for found in findings)
    return told or (record.dispatch.id or "").startswith(_NAMED)


def apart(record: Record, source: str) -> Record:
    """The same as a record of its own agency's, or of this source's; the name that it bore stays
    as other."""
    dispatch, other = record.dispatch, record.id
    whose = f"agency {_plain(dispatch.agency)}" if dispatch.agency else f"source {source}"
    sheet = dispatch.copy.sheet
    findings = (
        *(replace(f, field="other.record") if f.field == "record" else f for f in sheet.findings),
        Finding("record", name_of(f"{whose} {record.key}"), None, "apart"),
    )
    trouble = Trouble(
        "name-taken",
        f"It bears the identifier of {other}, which another source has brought; it does not stand"
        " in its place.",
        None,
        f"Compare them: ultimora show {other}.",
    )
    copy = replace(dispatch.copy, sheet=replace(sheet, findings=findings))
    troubles = (*dispatch.troubles, trouble)
    return replace(record, dispatch=replace(dispatch, copy=copy, troubles=troubles))
