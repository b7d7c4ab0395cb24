"""Whom to ask, and the desk's notes to its customers: they hang below the story."""

from __future__ import annotations

import re

from ultimora.read.closing import signed_words
from ultimora.read.posted import ADDRESS
from ultimora.read.reading import Mark, Reading
from ultimora.values import Span

_LONGEST_NOTES = 4000  # characters of a desk's notes in which an address is looked for
_CONTACTS = re.compile(
    r"(?:[/(]\s?)?(?:media |press |investor )?(?:contacts?|contatti|contatto|pressekontakt|kontakt|"
    r"contacto|contato|contactos|ansprechpartner|ufficio stampa|service de presse|"
    r"contacts? (?:presse|media|stampa)|contacto de prensa|contato de imprensa)"
    r"(?: (?:presse|media|stampa|de prensa|para (?:la )?prensa|de imprensa))?\s?:?"
    r"(?P<rest>(?<=:).*)?$",
    re.IGNORECASE,
)
_NOT_FOR_READERS = re.compile(
    r"[#*\s\-]*(?:dpa-)?(?:the following information is not (?:intended )?for publication|"
    r"die folgenden informationen sind nicht zur ver.{1,2}ffentlichung|notizblock:?\s*$|"
    r"(?:note to editors|notes for editors|nota per le redazioni)\b)",
    re.IGNORECASE,
)

_FIRST_OF_NOTES = frozenset("#*-tdnTDN")


def contacts(reading: Reading) -> list[Mark]:
    """From a line ``Contact:`` near the end downwards: a release's own addresses."""
    floor = reading.story or 0
    last = reading.lines[-14:]
    if not last or "@" not in reading.copy.text[last[0].start : last[-1].end]:
        return []
    for line in last:
        if line.start < floor or line.end - line.start > 200:
            continue
        text = reading.head(line, 200)
        match = _CONTACTS.match(text)
        if match is None or not (text.rstrip().endswith(":") or match["rest"] or len(text) < 30):
            continue
        cover = Span(line.start, reading.lines[-1].end)
        below = cover.of(reading.copy.text)[:1000]
        mail = ADDRESS.search(below)
        if mail is None:
            continue
        marks = [Mark("omitted", "contacts", cover, 0.9, cover)]
        at = Span(cover.start + mail.start(), cover.start + mail.end())
        marks.append(Mark("contact.email", mail[0], at, 0.9))
        return marks + _person(reading, cover, text, match)
    return []


def _person(reading: Reading, cover: Span, text: str, match: re.Match[str]) -> list[Mark]:
    """The name that stands first below the label, or behind it."""
    at = cover.start + (match.start("rest") if match["rest"] else len(text))
    piece = reading.copy.text[at : min(cover.end, at + 200)]
    name = re.match(r"\s*([^\W\d_][^\n,@<(|;:]{2,60}?)\s*(?=[\n,<(|;]|$| [-–—] )", piece)
    if name is None:
        return []
    return [Mark("contact.name", name[1], Span(at + name.start(1), at + name.end(1)), 0.8)]


def not_for_readers(reading: Reading) -> list[Mark]:
    """From dpa's "not for publication" downwards: the desk's notes to its customers."""
    floor = reading.story or 0
    for line in reading.lines[-40:]:
        if reading.copy.text[line.start] not in _FIRST_OF_NOTES:
            continue
        if line.start >= floor and _NOT_FOR_READERS.match(reading.head(line, 120)):
            below = [one for one in reading.lines if one.start >= line.start]
            if len(below) > 1 and signed_words(reading, below[-1], reading.signs):
                below.pop()  # the hands that wrote it sign below their notes
            cover = Span(line.start, below[-1].end)
            marks = [Mark("omitted", "desk notes", cover, 0.9, cover)]
            mail = ADDRESS.search(cover.of(reading.copy.text)[:_LONGEST_NOTES])
            if mail:
                at = Span(*mail.span()).moved(cover.start)
                marks.append(Mark("contact.email", mail[0], at, 0.6))
            return marks
    return []
