"""What the archive keeps and everybody cites: a dispatch and the facts found in it."""

from __future__ import annotations

import re
from base64 import b32encode
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256

from ultimora.values.dispatch import Dispatch
from ultimora.values.facts import NO_FACTS, Facts
from ultimora.values.finding import Finding
from ultimora.values.span import Span
from ultimora.values.trouble import Trouble

# An identifier that is unique in the world by its form: an address, a URN, a tag, a UUID.
_WORLDWIDE = re.compile(
    r"(?:https?|urn|tag|newsml|cid|mid):|<?[^\s@]+@[^\s@]+\.[^\s@]+$|[0-9a-f-]{32,36}$",
    re.IGNORECASE,
)
# A record's own name, where nobody gave the dispatch an identifier.
_OURS = re.compile(r"urn:ultimora:([a-z2-7]{12})")


@lru_cache(maxsize=4096)
def name_of(key: str) -> str:
    """A name to cite by, the same wherever the same key is: 12 letters and figures."""
    return b32encode(sha256(key.encode("utf-8", "replace")).digest())[:12].decode().lower()


@dataclass(frozen=True, slots=True)
class Record:
    """A dispatch with its facts, whose spans are in ``dispatch.copy.text``."""

    dispatch: Dispatch
    facts: Facts = NO_FACTS

    @property
    def key(self) -> str:
        """What makes two deliveries bring the same dispatch.

        The name of the record that another desk made of it, else the identifier that it was given
        (within its source, where it is not unique by its form), else its address, else its own
        words.
        """
        dispatch = self.dispatch
        if named := self._named:
            return f"record {named}"
        if dispatch.id:
            if _WORLDWIDE.match(dispatch.id):
                return f"id {dispatch.id}"
            return f"id {dispatch.copy.sheet.delivery.arrived.source.name} {dispatch.id}"
        if dispatch.url:
            return f"url {dispatch.url}"
        return f"text {sha256(dispatch.copy.sheet.text.encode('utf-8', 'replace')).hexdigest()}"

    @property
    def id(self) -> str:
        """The name to cite it by: 12 letters and figures, the same at every desk."""
        if named := self._named:
            return named
        return name_of(self.key)

    @property
    def _named(self) -> str:
        """What the desk that it came from calls it; empty where it came from none."""
        sheet = self.dispatch.copy.sheet
        told = next((found.value for found in sheet.findings if found.field == "record"), "")
        found = _OURS.fullmatch(self.dispatch.id or "")
        return told or (found[1] if found else "")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of the way, in its order, with spans in ``dispatch.copy.text``."""
        sheet = self.dispatch.copy.sheet
        declared = (replace(f, span=self._repaired(f.span)) for f in sheet.findings)
        facts = self.facts.findings(self.dispatch.copy.text)
        return tuple(dict.fromkeys((*declared, *self.dispatch.findings, *facts)))

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """All troubles of the way, in its order, with spans in ``dispatch.copy.text``."""
        copy = self.dispatch.copy
        early = (replace(t, span=self._repaired(t.span)) for t in copy.sheet.troubles)
        return tuple(dict.fromkeys((*early, *copy.troubles, *self.dispatch.troubles)))

    def _repaired(self, span: Span | None) -> Span | None:
        return None if span is None else self.dispatch.copy.offsets.to_target(span)
