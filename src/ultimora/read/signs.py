"""Whose signature is this? The agencies' signs, made ready for looking up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ultimora.reference.agencies import Agency

_PARTS = re.compile(r"\s*[/,&+]\s*|\s+-\s*|-\s+")
_LOOSEST = 4  # words in brackets, of which one signs; more are prose
_SMALLER = re.compile(r"[\s\-]+")


class Signs:
    """A table of agencies, asked by sign, address or name."""

    def __init__(self, agencies: tuple[Agency, ...]) -> None:
        self.by_sign = {sign.casefold(): a for a in agencies for sign in (*a.signs, *a.bare)}
        self.by_name = {a.name: a for a in agencies}
        self.by_domain = {domain.casefold(): a for a in agencies for domain in a.domains}
        self.desks = {desk: a for a in agencies for desk in a.desks}
        self.credits = [(start.casefold(), a) for a in agencies for start in a.credit]
        self.credited = tuple(start for start, _ in self.credits)
        bare = sorted((sign for a in agencies for sign in a.bare), key=len, reverse=True)
        self.bare = re.compile(_any_of(bare))
        self.bare_end = re.compile(
            rf"[.!?…\"”»'’)\]]\s(?P<sign>{_any_of(bare)})"
            r"(?P<initials> [a-z\d]{2,4}(?:/[a-z\d]{2,4}){0,3})?\.?$"
        )
        names = {a.name for a in agencies} | {s for a in agencies for s in a.signs if s.isupper()}
        known = sorted((n for n in names if len(n) > 1), key=len, reverse=True)
        # No look behind: a search for first letters is six times as quick. `naming` looks.
        self._named_at_all = re.compile(_any_of(known))
        self._named = re.compile(rf"(?:{_any_of(known)})(?!\w)")
        # The shortest are enough to tell that none is there.
        self.bare_names = tuple(s for s in bare if not any(o in s for o in bare if o != s))

    def open_barely(self, text: str) -> bool:
        """Whether one of the signs that stand without brackets is anywhere in a text."""
        return any(sign in text for sign in self.bare_names)

    def first_named(self, text: str, start: int, end: int) -> int:
        """Where `naming` may find its first in the text; `end` where there is none, as mostly."""
        match = self._named_at_all.search(text, start, end)
        return match.start() if match else end

    def naming(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where the text names an agency, by its name or a sign in capitals."""
        for match in self._named.finditer(text, start, end):
            at = match.start()
            if at == start or not (text[at - 1].isalnum() or text[at - 1] == "_"):
                yield match

    def within(self, text: str, loose: bool = False) -> list[Agency]:
        """The agencies that sign here, as in ``ats afp`` or ``tca/dpa``: none where it is prose.

        The whole is tried before its parts, so that ``EUROPA PRESS`` is one sign; beside a stroke
        a desk or partner unknown to us may stand, between blanks only signs, unless `loose`.
        """
        key = text.strip().casefold()
        if key in self.by_sign:
            return [self.by_sign[key]]
        for cut in (_PARTS, _SMALLER):
            parts = [part for part in cut.split(key) if part]
            found = [self.by_sign[part] for part in parts if part in self.by_sign]
            if found and cut is _SMALLER:
                few = loose and len(parts) <= _LOOSEST
                return found if few or len(found) == len(parts) else []
            if found:
                return found if len(parts) <= 4 else []
        return []

    def at_address(self, address: str) -> Agency | None:
        """The agency whose domain an address or host name lies in."""
        host = address.casefold().rpartition("@")[2].removeprefix("https://")
        host = host.removeprefix("http://").removeprefix("www.").partition("/")[0]
        while "." in host:
            if host in self.by_domain:
                return self.by_domain[host]
            host = host.partition(".")[2]
        return None


def _any_of(words: list[str]) -> str:
    """A pattern of any of the words, the earlier rather than the later.

    Words with the same first letter stand together, so that a letter is compared once.
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    each = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())
    return f"(?:{'|'.join(each)})" if groups else r"(?!)"


@lru_cache(maxsize=8)
def signs_of(agencies: tuple[Agency, ...]) -> Signs:
    """The signs of a table, made once for each table."""
    return Signs(agencies)
