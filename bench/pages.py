"""The addresses that `desk` asks for: every page, every field of the search language, deep pages,
feeds, and every operation of the API that only reads."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote_plus

# Every field of the language at least once, what is frequent, rare and absent, and what joins them.
_FIELDS = (
    "agency:ansa", "agency:ansa OR agency:agi", "section:esteri", "lang:it", "place:Roma",
    "person:meloni", "organisation:nato", "name:italia", "speaker:ministro", "says:governo",
    "event:attack", "figure:killed", "figure:killed>0", "figure:killed>50", "figure:injured<=3",
    "source:ansa", "headline:governo", "body:governo", "byline:rossi", "tag:calcio",
    "topic:politics", "urgency:<=3", "from:2026-01-05", "from:2h", "to:2026-01-02",
    "date:2026-01-03", "date:2026-01", "has:update", "has:correction", "is:starred", "is:hidden",
    "is:first", "is:unread", "is:noted", "story:x", "group:story", "group:text", "copies:>3",
    "copies:>50", "copies:1", "collection:elezioni", "id:22", "url:ansa.it",
)  # fmt: skip
_JOINED = (
    "di", '"del governo"', "minist*", "-governo", "-di", "-is:first", "-is:unread", "-copies:>3",
    "from:2026-01-05 governo", "copies:>3 lang:it", "copies:>3 group:story", "copies:>3 OR governo",
    "is:first copies:>3 lang:it", "group:story governo", "group:story -governo",
    "governo OR is:starred", "agency:ansa OR from:2026-01-05", "zzzqqq",
)  # fmt: skip


def _wire(texts: tuple[str, ...], more: str = "") -> tuple[str, ...]:
    return tuple(f"/?q={quote_plus(text)}{more}" for text in texts)


PAGES = {
    "wire": ("/", *_wire(("lang:it", "is:unread", "agency:ansa"))),
    "search": (*_wire(("ministro", '"stato di"', "group:story", "group:text lang:de", "copies:>3",
                       "figure:killed>0")), *_wire(("governo OR minist*",), "&order=relevance")),
    "fields": _wire(_FIELDS),
    "joined": _wire(_JOINED),
    "facets": ("/facets", "/facets?q=lang:it", "/facets?q=governo", "/facets?q=copies:%3E3"),
    "columns": ("/columns?q=agency:ansa&q=lang:de&q=has:update&q=group:story",),
    "stories": ("/stories", "/stories?q=governo"),
    "claims": ("/claims", "/claims?speaker=ministro", "/claims?says=governo"),
    "sources": ("/sources",),
    "alerts": ("/alerts",),
    "feeds": tuple(f"/search.{form}?q=governo" for form in ("rss", "atom", "json", "ninjs")),
    "api search": ("/api/v1/search", "/api/v1/search?q=ministro", "/api/v1/search?q=copies:%3E3"),
    "api": ("/api/v1/facets", "/api/v1/facts?q=governo", "/api/v1/stories", "/api/v1/sources"),
}  # fmt: skip
# Searches that are read on, page after page.
DEEP = ("/", *_wire(("governo", "group:story", "group:text lang:de", "copies:>3", "is:unread")),
        *_wire(("governo",), "&order=relevance"), "/stories", "/claims")  # fmt: skip


def of_record(id: str) -> Iterator[tuple[str, str]]:
    """What is asked of one record, each with the name of its page."""
    yield "dispatch", f"/dispatch/{id}"
    for part in ("", "/versions", "/copies", "/links", "/delivery", "/as/newsml_g2"):
        yield "api record", f"/api/v1/records/{id}{part}"


def of_story(id: str) -> Iterator[tuple[str, str]]:
    """What is asked of one story."""
    yield "story", f"/story/{id}"
    yield "api story", f"/api/v1/stories/{id}"
