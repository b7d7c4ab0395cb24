"""The fields of the search language, a row each: what parsing, help and completion go by."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.reference.languages import NAMES

KINDS = ("words", "scope", "choice", "language", "number", "date", "name", "figure")


@dataclass(frozen=True, slots=True)
class Field:
    """One field, ``name:value`` in a query; a room adds its own as further rows.

    `kind` is one of KINDS: ``words`` finds words of the value in their order, ``scope`` searches
    one part of the text, ``choice`` takes one of `values`, ``language`` a language by its code or
    a name (``italian``, ``italiano``), ``number`` compares (``<=3``) whole numbers from `lowest`
    to `highest`, ``date`` takes a day or a time, ``name`` the beginning of an exact name,
    ``figure`` what is counted and, if wanted, how many (``killed>0``). `also` are other names that
    people type for it; `example` is a value for help.
    """

    name: str
    kind: str
    about: str
    example: str
    values: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 1_000_000_000


# The kinds of notices (values/dispatch.py), then what else a dispatch may bring.
HAS = (
    "update", "correction", "kill", "hold", "repeat", "embargo", "continues", "ends", "media",
    "picture", "video", "audio", "graphic", "document", "contact", "byline", "dateline", "trouble",
)  # fmt: skip
IS = ("starred", "hidden", "first", "unread", "noted")
GROUPS = ("story", "text")
EVENTS = (
    "meeting", "attack", "appointment", "dismissal", "accident", "disaster", "protest", "arrest",
    "ruling", "election", "economic", "agreement",
)  # docs/facts.md
DAYS = ("today", "yesterday", "2h", "7d", "4w")  # relative days, of which each is a pattern

# What people type that no choice has, and what finds what they mean.
_LATELY = "For what came lately write from:today, or from:2h."
INSTEAD = {
    "is:new": _LATELY,
    "is:killed": "For notices of kills write has:kill; is:hidden finds what they hide.",
    "is:embargoed": "For what bears an embargo write has:embargo; until it ends it is but named.",
    "is:corrected": "Write has:correction.",
    "is:updated": "Write has:update.",
}

FIELDS: tuple[Field, ...] = (
    Field("agency", "words", "the agency that signed it", "ansa", also=("agenzia", "provider")),
    Field("section", "words", "the section, as the agency names it", "esteri", also=("sezione",)),
    Field("lang", "language", "the language: its name, or its two-letter code", "it",
          also=("language", "lingua")),
    Field("place", "words", "the place of the dateline, or one that it names", "Parigi",
          also=("luogo",)),
    Field("person", "words", "a person that it names", "zelensky", also=("persona", "who")),
    Field("organisation", "words", "a body that it names", "nato",
          also=("org", "organization", "ente")),
    Field("name", "words", "anything with a name in it", "spiderweb", also=("nome",)),
    Field("speaker", "words", "somebody whose words it gives", "meloni", also=("quoted", "voce")),
    Field("says", "words", "words of what somebody says in it", "droni", also=("said", "dice")),
    Field("event", "choice", "what happens in it", "attack", EVENTS, also=("evento",)),
    Field("figure", "figure", "what it counts: what befell whom, or a unit", "killed>0",
          also=("count", "cifra")),
    Field("source", "words", "the source that brought it", "desk", also=("fonte",)),
    Field("headline", "scope", "words of the headline", "borsa", also=("title", "titolo")),
    Field("body", "scope", "words of the body", "sciopero", also=("text", "testo")),
    Field("byline", "words", "who wrote it", "rossi", also=("by", "author")),
    Field("tag", "words", "a tag or category of the carrier", "calcio", also=("category",)),
    Field("topic", "words", "a topic: its code, or words of its name", "politics",
          also=("subject",)),
    Field("urgency", "number", "how urgent: 1 (most) to 9", "<=3", also=("priority",),
          lowest=1, highest=9),
    Field("from", "date", "published that day or later", "2026-01-05",
          also=("since", "after", "da")),
    Field("to", "date", "published that day or earlier", "yesterday",
          also=("until", "before", "a")),
    Field("date", "date", "published in that day, month or year", "2026-01", also=("on", "data")),
    Field("has", "choice", "a notice or part that it has", "correction", HAS),
    Field("is", "choice", "a mark that it bears", "starred", IS),
    Field("story", "name", "the story that it tells: its id, or how that begins", "q7xm",
          also=("storia",)),
    Field("group", "choice", "one line for each: a story, or a text however many carry it", "story",
          GROUPS),
    Field("copies", "number", "how many carry the same text", ">3", also=("copie",)),
    Field("collection", "words", "a collection that people made of it", "elezioni",
          also=("raccolta",)),
    Field("id", "name", "its identifier, or how that begins", "k3v5"),
    Field("url", "words", "the address of its page, or parts of it", "ansa.it",
          also=("site", "link")),
)  # fmt: skip


def named(name: str, known: tuple[Field, ...] = FIELDS) -> Field | None:
    """The field of this name, or of another that people type for it."""
    return next((f for f in known if name.casefold() in (f.name, *f.also)), None)


def begun(word: str, known: tuple[Field, ...] = FIELDS) -> list[str]:
    """What `word` may be the beginning of, as the language alone knows it: names of fields with
    their colon, and the values of choices, languages and days behind one."""
    name, colon, value = word.casefold().partition(":")
    if not colon:
        return [f"{field.name}:" for field in known if field.name.startswith(name)]
    field = named(name, known)
    if field is None:
        return []
    values = {"choice": field.values, "language": tuple(NAMES), "date": DAYS}.get(field.kind, ())
    return [f"{field.name}:{one}" for one in values if one.startswith(value)]


def fields() -> tuple[Field, ...]:
    """The fields that every archive knows, in the order that help shows them."""
    return FIELDS
