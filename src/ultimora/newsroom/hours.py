"""What a newsroom knows of times that the copy leaves out: the day it came, and whose hour it is.

What comes in as it is written (feeds, folders, mail, the door) came on the day of its dateline or
soon after; so the day of arrival tells the year that a dateline leaves out. Of files that a person
imports nobody knows that.

An hour without a zone cannot be compared with a clock. Taken as UTC, an Italian embargo would end
an hour or two late, an American one half a day early, and what Rome sends now would stand above
what Paris sends in an hour. What was taken is marked as resolved, for it stands nowhere in the
copy; of an embargo a trouble says it, too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ultimora.reference.agencies import Agency
from ultimora.values import Delivery, Moment, Notice, Record, Rulebook, Trouble

LIVE = ("feed", "page", "folder", "mailbox", "door")
_NEAR = timedelta(days=31)  # between dateline and arrival; what is older is a backlog of any year


def arriving(rulebook: Rulebook, delivery: Delivery) -> Rulebook:
    """The rules for a delivery: today is the day on which it came, unless a person chose another
    day or imports it."""
    settings = rulebook.settings
    if settings.today or not delivery.at or delivery.arrived.source.kind not in LIVE:
        return rulebook
    return replace(rulebook, settings=replace(settings, today=delivery.at[:10]))


def dated(record: Record, today: str | None) -> Record:
    """The record without a dateline's year that only `today` gave it, where that is far away."""
    dispatch = record.dispatch
    line = dispatch.dateline
    if not today or line is None or line.date is None or not line.date.resolved:
        return record
    try:
        away = date.fromisoformat(line.date.iso[:10]) - date.fromisoformat(today[:10])
    except ValueError:  # a month or year alone, which today has not given
        return record
    if abs(away) <= _NEAR:
        return record
    trouble = Trouble(
        "year-unknown", f"The dateline’s day ({line.text}) has no year, and it did not come then.",
        None, "Say which day the copy came on.",
    )  # fmt: skip
    changed = replace(
        dispatch, dateline=replace(line, date=None), troubles=(*dispatch.troubles, trouble),
        findings=tuple(f for f in dispatch.findings if f.field != "dateline.date"),
    )  # fmt: skip
    return replace(record, dispatch=changed)


def zoned(record: Record, agencies: tuple[Agency, ...], zone: tzinfo) -> Record:
    """The record with its hours, and every embargo's end, in a zone; the same object where there is
    none to set.

    `zone` is the newsroom's, for agencies that have none of their own. An embargo's end that is a
    day alone becomes its first minute; one that is only a month or a year stays.
    """
    dispatch = record.dispatch
    hours = any(map(_hour, (dispatch.published, dispatch.updated)))
    if not hours and not any(_bare(notice) or _open(notice) for notice in dispatch.notices):
        return record
    agency = next((a for a in agencies if a.name == dispatch.agency), None)
    whose, where = _zone(agency, zone)
    if hours:
        dispatch = replace(
            dispatch, published=_meant(dispatch.published, where),
            updated=_meant(dispatch.updated, where),
        )  # fmt: skip
    notices, troubles = [], []
    for notice in dispatch.notices:
        if _open(notice):
            troubles.append(Trouble(
                "embargo-open", f"The embargo does not say until when ({notice.text}), and holds"
                " nothing back.", None, "Ask the agency; do not publish it meanwhile.",
            ))  # fmt: skip
        until = _placed(notice.until, where) if _bare(notice) and notice.until else None
        if until:
            troubles.append(Trouble(
                "zone-inferred",
                f"The embargo names no zone ({notice.text}); {whose} was taken: {until}.",
                None, "Ask the agency if the hour matters.",
            ))  # fmt: skip
        notices.append(replace(notice, until=until) if until else notice)
    changed = replace(dispatch, notices=tuple(notices), troubles=(*dispatch.troubles, *troubles))
    return replace(record, dispatch=changed)


def _open(notice: Notice) -> bool:
    return notice.kind == "embargo" and notice.until is None


def _bare(notice: Notice) -> bool:
    return notice.kind == "embargo" and notice.until is not None and _zoneless(notice.until)


def _hour(moment: Moment | None) -> bool:
    """Whether it is an hour of which nobody says whose."""
    return moment is not None and "T" in moment.iso and _zoneless(moment)


def _meant(moment: Moment | None, zone: tzinfo) -> Moment | None:
    return (moment and _placed(moment, zone)) or moment if _hour(moment) else moment


def _zoneless(moment: Moment) -> bool:
    _, _, clock = moment.iso.partition("T")
    return not any(sign in clock for sign in "Z+-")


def _zone(agency: Agency | None, zone: tzinfo) -> tuple[str, tzinfo]:
    if agency and agency.zone:
        try:
            return f"{agency.name}’s, {agency.zone},", ZoneInfo(agency.zone)
        except (ZoneInfoNotFoundError, OSError):  # a machine without tables of zones
            pass
    return f"the newsroom’s, {zone},", zone


def _placed(until: Moment, zone: tzinfo) -> Moment | None:
    if until.precision in ("year", "month"):
        return None
    try:
        at = datetime.fromisoformat(until.iso).replace(tzinfo=zone)
        precision = "seconds" if until.precision == "second" else "minutes"
        return Moment(at.isoformat(timespec=precision), resolved=True)
    except (ValueError, OverflowError):  # a day that no calendar has
        return None
