"""The agencies' house styles: how each opens, signs and closes a dispatch, what stands above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ultimora.demonstration.moments import Hour

# The language of each agency and the zone of its clock.
HOUSES = {
    "ANSA": ("it", "Europe/Rome"), "Adnkronos": ("it", "Europe/Rome"), "AGI": ("it", "Europe/Rome"),
    "Reuters": ("en", "UTC"), "AP": ("en", "UTC"), "AFP": ("fr", "UTC"),
    "dpa": ("de", "Europe/Berlin"), "EFE": ("es", "Europe/Madrid"),
}  # fmt: skip


_MARKS = {"Adnkronos": "{} =", "AGI": "{} =", "dpa": "{} ="}  # around a headline


def mark(agency: str) -> str:
    """What an agency writes around a headline that has no mark of its own."""
    return _MARKS.get(agency, "{}")


@dataclass(frozen=True)
class Copy:
    """One dispatch as its agency has written it.

    `headline` is bare, `mark` what its house writes around it; `paragraphs` begin with the opening
    (``Paris, 9 mars 2026 (AFP) -``). `number` is the agency's own, `version` counts the takes and
    updates that it has had.
    """

    name: str
    agency: str
    language: str
    at: datetime
    number: int
    version: int
    headline: str
    paragraphs: tuple[str, ...]
    place: str
    mark: str = "{}"
    note: str = ""
    by: str = ""
    slug: str = ""
    section: str = ""
    urgent: bool = False
    whole: bool = True  # False: a later take, which some agencies open without place and day

    @property
    def marked(self) -> str:
        """The headline with the marks of its house."""
        return self.mark.format(self.headline)

    @property
    def here(self) -> Hour:
        """When it was sent, by the agency's own clock."""
        return Hour.of(self.at, self.language, HOUSES[self.agency][1])


def opening(copy: Copy) -> str:
    """What the first paragraph begins with."""
    here = copy.here
    day, month, place = here.at.day, here.month, copy.place
    match copy.agency:
        case "ANSA":
            return f"(ANSA) - {place.upper()}, {day:02} {here.telex} -"
        case "Adnkronos":
            return f"{place}, {day} {month} (Adnkronos) -" if copy.whole else "(Adnkronos) -"
        case "AGI":
            return f"(AGI) - {place}, {day} {month} -"
        case "Reuters":
            return f"{place}, {month} {day} (Reuters) -"
        case "AP":
            return f"{place} (AP) —"
        case "AFP":
            return f"{place}, {day} {month} {here.at.year} (AFP) -"
        case "EFE":
            return f"{place}, {day} {month} (EFE).-"
        case _:
            return f"{place} ({copy.agency}) -"


def telex(copy: Copy) -> str:
    """The Italian agencies' copy as a teleprinter has it, from its first line to its last."""
    here, body = copy.here, "\n".join(copy.paragraphs)
    stamp = f"{here.at.day:02}-{here.telex}-{here.at:%y} {here.at:%H:%M}"
    return _TELEX[copy.agency](copy, body, stamp)


def _ansa(copy: Copy, body: str, stamp: str) -> str:
    n, urgency = f"{copy.number:04}", "B" if copy.urgent else "R"
    head = "\n".join(filter(None, (copy.marked, copy.note)))
    return (
        f"ZCZC{n}/SXB\nXIC{copy.here.at:%y%m%d}00{n}_SXB_QBXB\n{urgency} {copy.section} S43 QBXB\n"
        f"{head}\n{body} (ANSA).\nLV-MR\n{stamp} NNNN\n"
    )


def _adnkronos(copy: Copy, body: str, stamp: str) -> str:
    return (
        f"ADN{copy.number:04} 7 {copy.section} 0 ADN {copy.section} NAZ RTO\n{copy.marked}\n"
        f"{body}\n(Mdv/Adnkronos)\nISSN 2465 - 1222\n{stamp.replace(' ', chr(10))}\nNNNN\n"
    )


def _agi(copy: Copy, body: str, stamp: str) -> str:
    here = copy.here
    return (
        f"R01/ {copy.number:04} {copy.section} 0 R01 /\n{copy.marked}\n{body} (AGI)\nPG1/Tes\n"
        f"{here.at:%d%H%M} {here.telex} {here.at:%y}\nNNNN\n"
    )


_TELEX: dict[str, Callable[[Copy, str, str], str]] = {
    "ANSA": _ansa, "Adnkronos": _adnkronos, "AGI": _agi,
}  # fmt: skip
