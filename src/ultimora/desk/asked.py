"""What a request asks for: the search, how hits are shown, in whose language and hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cached_property, lru_cache
from urllib.parse import urlencode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request

from ultimora.desk.words import LANGUAGES
from ultimora.values.query import Query, QueryError
from ultimora.values.terms import Has, parts_of

THEMES = ("auto", "light", "dark")


@dataclass(frozen=True)
class Looks:
    """How a person sees the desk: `language` of the interface, `theme`, and whose hours."""

    language: str
    theme: str
    zone: tzinfo


def looks(request: Request, zone: tzinfo) -> Looks:
    """What the browser remembers or says; `zone` is the desk's own."""
    cookies = request.cookies
    language = cookies.get("language", "")
    if language not in LANGUAGES:
        wanted = request.headers.get("accept-language", "")[:2].lower()
        language = wanted if wanted in LANGUAGES else LANGUAGES[0]
    theme = cookies.get("theme", "")
    named = _zone(cookies["zone"]) if "zone" in cookies else None
    return Looks(language, theme if theme in THEMES else THEMES[0], named or zone)


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name[:64])
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@dataclass(frozen=True)
class Asked:
    """A search as the address of a page holds it: `text` in the language of the command line.

    `order` is ``time`` or ``relevance``, `after` the cursor of the page before.
    """

    text: str = ""
    order: str = "time"
    after: str | None = None
    zone: tzinfo = UTC

    @classmethod
    def of(cls, request: Request, zone: tzinfo) -> Asked:
        """What an address asks."""
        told = request.query_params
        order = "relevance" if told.get("order") == "relevance" else "time"
        text = " ".join(told.get("q", "").split())
        return cls(text, order, told.get("after") or None, zone)

    @cached_property
    def error(self) -> QueryError | None:
        """What is wrong with the search, if anything is."""
        return self._read if isinstance(self._read, QueryError) else None

    @cached_property
    def query(self) -> Query:
        """The search; everything, where it cannot be read."""
        return Query() if isinstance(self._read, QueryError) else self._read

    @cached_property
    def _read(self) -> Query | QueryError:
        try:
            return Query.read(self.text, datetime.now(self.zone))
        except QueryError as error:
            return error

    @property
    def group(self) -> str:
        """By what hits are grouped: ``story``, ``text``, or empty."""
        parts = parts_of(self.query.root)
        return next((p.value for p in parts if isinstance(p, Has) and p.field == "group"), "")

    def address(self, path: str = "/", **other: str | None) -> str:
        """The address of this search, or of one that is other in some respects."""
        said = {"q": self.text, "order": "" if self.order == "time" else self.order} | other
        told = {name: value for name, value in said.items() if value}
        return f"{path}?{urlencode(told)}" if told else path

    def narrowed(self, field: str, value: str) -> str:
        """The text of this search within one value of a field."""
        term = f'{field}:"{value}"' if not value.replace("-", "").isalnum() else f"{field}:{value}"
        return self.text if term in self.text else f"{self.text} {term}".strip()

    def ungrouped(self) -> str:
        """The text of this search, one row a dispatch."""
        return " ".join(w for w in self.text.split() if not w.casefold().startswith("group:"))
