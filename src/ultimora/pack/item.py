"""A record as every format needs it: named, with its status, and without what must be hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten

from ultimora.pack import times
from ultimora.pack.lost import Lost
from ultimora.pack.sure import Weight, sure, weights
from ultimora.values import Dispatch, Medium, Moment, Record
from ultimora.values.facts import Facts, Name

# What RFC 3986 allows after a scheme; an identifier of this form can stand where a URI must.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")
# The IPTC's signal NewsCodes, and its publishing states, for our kinds of notice.
_SIGNALS = {"update": "sig:update", "correction": "sig:correction", "repeat": "sig:repeat"}
_STATES = {"kill": "canceled", "hold": "withheld"}
_RENEWED = re.compile(r"\(\d{1,3}\)")
_LONGEST_TITLE = 100  # characters of a body's first line that stand in for a missing headline


@dataclass(frozen=True)
class Item:
    """One record on its way out; losses that are found on the way are noted in `lost`."""

    record: Record
    lost: Lost

    @property
    def dispatch(self) -> Dispatch:
        """The dispatch itself."""
        return self.record.dispatch

    @cached_property
    def urn(self) -> str:
        """The record's own name as a URN."""
        return f"urn:ultimora:{self.record.id}"

    @property
    def id(self) -> str:
        """The identifier that it was given, else the record's own."""
        return self.dispatch.id or self.urn

    @property
    def uri(self) -> str:
        """The same where only a URI may stand."""
        if is_uri(self.id):
            return self.id
        self.lost.note("renamed", "An identifier", self.urn)
        return self.urn

    @property
    def version(self) -> int:
        """The version as a number, 1 where none was given."""
        given = self.dispatch.version
        if given and given.isascii() and given.isdigit() and int(given[:18]) > 0:
            return int(given[:18])
        if given:
            self.lost.note("version-renamed", "A version", self.urn)
        return 1

    @property
    def url(self) -> str | None:
        """Its page, if that is an address on the web."""
        url = self.dispatch.url
        return url if url and is_web(url) else None

    @property
    def title(self) -> str:
        """What to call it where something must stand: the headline, or what comes nearest."""
        dispatch = self.dispatch
        first = dispatch.headline or dispatch.slugline
        if not first and self.hidden:
            first = next((notice.text for notice in dispatch.notices), None)
        if not first and self.paragraphs:
            line = " ".join(self.paragraphs[0].split())
            first = shorten(line, _LONGEST_TITLE, placeholder=" …")
            first = first if first != " …" else f"{line[: _LONGEST_TITLE - 1]}…"
        return first or self.id

    @property
    def hidden(self) -> bool:
        """Whether the body must not be written."""
        return self.dispatch.hidden

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs; none of a dispatch that was killed or is withheld."""
        if self.hidden:
            return ()
        text = self.dispatch.copy.text
        return tuple(span.of(text) for span in self.dispatch.paragraphs)

    @property
    def opened(self) -> tuple[str, ...]:
        """The same, opened as on the wire: ``Köln (dpa) - ...``, where nothing else says so."""
        dateline, agency = self.dispatch.dateline, self.dispatch.agency
        if not dateline or not self.paragraphs:
            return self.paragraphs
        first, *others = self.paragraphs
        signed = f" ({agency})" if agency else ""
        return (f"{dateline.text}{signed} - {first}", *others)

    @property
    def media(self) -> tuple[Medium, ...]:
        """Its pictures and films; none of a dispatch that was killed or is withheld."""
        return () if self.hidden else self.dispatch.media

    @property
    def status(self) -> str:
        """``usable``, ``withheld`` or ``canceled``; a kill counts for more than a hold."""
        states = [_STATES.get(notice.kind, "usable") for notice in self.dispatch.notices]
        return min(states, key=("canceled", "withheld", "usable").index, default="usable")

    @property
    def signals(self) -> tuple[str, ...]:
        """The IPTC's signals for its notices, each once."""
        kinds = (notice.kind for notice in self.dispatch.notices)
        return tuple(dict.fromkeys(_SIGNALS[kind] for kind in kinds if kind in _SIGNALS))

    @property
    def notes(self) -> tuple[str, ...]:
        """Its notices in the agency's own words, for editors; a mere sign-off is none."""
        notices = self.dispatch.notices
        return tuple(dict.fromkeys(notice.text for notice in notices if notice.kind != "ends"))

    @property
    def renewal(self) -> str:
        """The mark of an update that stands behind the headline: `` (2)``; empty for any other."""
        texts = (notice.text for notice in self.dispatch.notices if notice.kind == "update")
        return next((f" {text}" for text in texts if _RENEWED.fullmatch(text)), "")

    @property
    def embargoed(self) -> bool:
        """Whether any notice speaks of an embargo, with or without an end."""
        return any(notice.kind == "embargo" for notice in self.dispatch.notices)

    def released(self, now: str) -> bool:
        """Whether it may be shown at that time; an embargo without an end never ends."""
        until = self.dispatch.embargo
        return not self.embargoed or (until is not None and times.over(until.iso, now))

    @property
    def language(self) -> str | None:
        """ISO 639 code of the body's language."""
        return self.dispatch.copy.language

    @property
    def subjects(self) -> tuple[str, ...]:
        """What readers may file it under: section, the carrier's categories and its tags."""
        carrier = self.dispatch.carrier
        first = (self.dispatch.section,) if self.dispatch.section else ()
        return tuple(dict.fromkeys((*first, *carrier.categories, *carrier.tags)))

    @cached_property
    def facts(self) -> Facts:
        """What we found in it and what may go out; see `pack.sure`."""
        return sure(self.record)

    @cached_property
    def weights(self) -> dict[str, Weight]:
        """How much it is about each of the names that go out, by the name's id."""
        return weights(self.record, self.facts.names)

    def names(self, kind: str) -> tuple[Name, ...]:
        """The names of one kind that go out."""
        return tuple(name for name in self.facts.names if name.kind == kind)

    def fact(self, id: str) -> str:
        """The name of one of the record's facts, as a URN."""
        return f"{self.urn}:{id}"

    def exact(self, moment: Moment, what: str) -> str:
        """A moment as a full time with its zone (RFC 3339)."""
        iso, completed = times.exact(moment.iso)
        if completed:
            self.lost.note("time-completed", what, self.urn)
        return iso

    @property
    def first(self) -> str | None:
        """When it was first published, as a full time."""
        published = self.dispatch.published
        return self.exact(published, "The time of publication") if published else None

    def changed(self, made: str) -> str:
        """When this version was made, as a full time: the nearest that is known."""
        dispatch = self.dispatch
        if dispatch.updated:
            return self.exact(dispatch.updated, "The time of the version")
        if self.first:
            return self.first
        self.lost.note("time-unknown", "The time of the version", self.urn)
        arrived = dispatch.copy.sheet.delivery.arrived.at
        return times.exact(arrived or made or times.EPOCH)[0]


def is_uri(text: str) -> bool:
    """Whether it has the form of a URI (RFC 3986), as far as characters go."""
    return _URI.fullmatch(text) is not None


def is_web(text: str) -> bool:
    """Whether it is an address that a browser may be given: http or https, nothing else."""
    return is_uri(text) and text.lower().startswith(("http://", "https://"))
