"""One dispatch: what the agency said, apart from what the carrier added."""

from __future__ import annotations

from dataclasses import dataclass, field

from ultimora.values.clean_copy import CleanCopy
from ultimora.values.finding import Finding
from ultimora.values.medium import Medium
from ultimora.values.moment import Moment
from ultimora.values.span import Span
from ultimora.values.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when it was filed, as written (`text`) and as understood."""

    text: str
    place: str | None = None
    date: Moment | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask: a name, an address, or both."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A mark that changes what may be done with the dispatch.

    `kind`: ``update``, ``correction``, ``kill``, ``hold``, ``repeat``, ``embargo``, ``continues``,
    ``ends``. `number` counts updates and takes; `until` ends an embargo; `target` names the item
    that a kill or correction speaks of; `text` is the mark as written.
    """

    kind: str
    text: str
    number: int | None = None
    until: Moment | None = None
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Carrier:
    """What the site or archive that passed the dispatch on has added to it."""

    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    created: Moment | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A dispatch read from clean copy; absent fields are None or empty, never guessed.

    `paragraphs` are spans of ``copy.text``; every other field has a Finding with its span there
    (and so, through the copy and its sheet, in the bytes). `marks` are closing marks: desk
    initials, reporters' credits, copyright lines, each as written. `id` is the identifier that
    the agency or carrier gave it, `version` its version there, `url` its page; `topics` are codes
    as written (``medtop:11000000``, ``CRO``).
    """

    copy: CleanCopy
    id: str | None = None
    version: str | None = None
    url: str | None = None
    headline: str | None = None
    subheadline: str | None = None
    slugline: str | None = None
    byline: str | None = None
    paragraphs: tuple[Span, ...] = ()
    dateline: Dateline | None = None
    agency: str | None = None
    section: str | None = None
    contact: Contact | None = None
    urgency: int | None = None
    take: int | None = None
    published: Moment | None = None
    updated: Moment | None = None
    notices: tuple[Notice, ...] = ()
    marks: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    carrier: Carrier = field(default_factory=Carrier)
    findings: tuple[Finding, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @property
    def media(self) -> tuple[Medium, ...]:
        """The pictures, sounds and films that came with it, as references."""
        return self.copy.sheet.media

    @property
    def hidden(self) -> bool:
        """Whether its body must not be shown: it was killed, or is withheld."""
        return any(notice.kind in ("kill", "hold") for notice in self.notices)

    @property
    def embargo(self) -> Moment | None:
        """Until when it must not be shown; None where nothing says so, or not until when."""
        return next((n.until for n in self.notices if n.kind == "embargo"), None)

    @property
    def body(self) -> str:
        """The paragraphs of the body, joined by an empty line."""
        return "\n\n".join(span.of(self.copy.text) for span in self.paragraphs)
