"""What records are to each other, and the story that they tell together."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.record import Record
from ultimora.values.trace import Trace


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a link: its `kind` (``words``, ``opening``, ``mark``, ``person``, ``figure``
    ...), `what` it is in words for a person, and how much it weighs in the link."""

    kind: str
    what: str
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """Why a record belongs with `other` (a record's id).

    `kind` is ``copy`` of the same text, next ``version`` of the same dispatch, or
    the same ``story``. `confidence` is the chance that it is so. `share` is, for copies, the part
    of this record's words that stand in the other, `back` the part of the other's that stand here:
    a cut copy has `share` near 1 and a low `back`, an article that quotes a dispatch the reverse.
    `way` is, for versions, how this record follows: ``take`` (it goes on), ``update``,
    ``correction``, ``kill`` or ``repeat``; ``before`` where it came late and `other` follows it.
    """

    kind: str
    other: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    share: float = 0.0
    back: float = 0.0
    way: str = ""


@dataclass(frozen=True, slots=True)
class Ties:
    """What a record is to those that were there before it: the links of each kind, best first."""

    copies: tuple[Link, ...] = ()
    versions: tuple[Link, ...] = ()
    stories: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Into which story a record goes.

    `story` is the story's id, or that of a record that stands alone as yet; None where the record
    itself does. `merged` are other stories (or such records) that are seen by it to be the same,
    which go into `story`, the oldest of them; `link` is why: the best link to a record of it.
    """

    story: str | None = None
    merged: tuple[str, ...] = ()
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """All that relating says of a record: its trace, its ties, and where it is put."""

    trace: Trace
    ties: Ties = Ties()
    placement: Placement = Placement()


@dataclass(frozen=True, slots=True)
class Member:
    """A record in a story.

    `at` is when it was published, or else came, in seconds since 1970; `original` the id of the
    record that had its text first (its own where it is no copy); `follows` the id of the version
    that it takes the place of; `link` why it is in the story, None for the one that began it;
    `quotes` the text (by its original's id) of which it gives a part in an article of its own.
    """

    record: Record
    at: int
    original: str
    follows: str | None = None
    link: Link | None = None
    quotes: str | None = None

    @property
    def agency(self) -> str:
        """Who wrote it, as far as anybody says: the agency, else the source that brought it."""
        dispatch = self.record.dispatch
        return dispatch.agency or dispatch.copy.sheet.delivery.arrived.source.name


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a story, when (seconds since 1970), and by whom: a machine or a person.

    `kind` is ``merge`` (`other` is the story that went into it), ``split`` (`other` is the story
    that left it), ``rename``, ``pin``, ``unpin``, ``move`` (`other` is the record).
    """

    at: int
    kind: str
    other: str
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Records that tell the same event, in the order in which they were told.

    `id` never changes as the story grows; `name` is a person's where `named`, else the headline
    that stands for it. `seen` is when a person last looked at it (seconds since 1970).
    """

    id: str
    name: str
    members: tuple[Member, ...]
    named: bool = False
    pinned: bool = False
    seen: int | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A place that says something: the record, and the id of the fact in it (or empty, where it is
    a sentence). `voice` is the medium whose word the record gives, empty where it is its own."""

    record: str
    fact: str
    agency: str
    original: str
    at: int
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a timeline: an event or a claim, told once however many tell it.

    `since` and `until` bound when it happened (ISO 8601, local to the dispatch; None where nobody
    says), `said` is when it was first told (seconds since 1970). `who` speaks, empty for an event.
    `sources` are all places that say it, the first first; `independent` counts those that are no
    copies of one another. `text` is in `language`; `new` says that nobody had told it when the
    story was last looked at; `weight` is how much it matters, for who cannot read them all.
    """

    kind: str
    text: str
    since: str | None
    until: str | None
    said: int
    sources: tuple[Cited, ...]
    independent: int
    who: str = ""
    language: str | None = None
    new: bool = False
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Stand:
    """One value that somebody holds to, in the order of time: from whom, and who says it first.

    `who` are the speakers in whose mouths it is, empty where agencies say it in their own;
    `number` is the value where it is one; `corrected` says that who said it has taken it back.
    `aspect` is, for events and claims, what the value is of: ``place``, ``day``, ``participant`` or
    ``speaker``; empty for the event or claim itself, whose value is its words.
    """

    value: str
    sources: tuple[Cited, ...]
    independent: int
    who: tuple[str, ...] = ()
    number: float | None = None
    corrected: bool = False
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """One thing that several tell: `what` it is (``killed``, ``intercepted drones`` ...), `place`
    where it is said, the `stands` that were taken, and whether they differ at the same time
    (``disputed``) or moved as time went on (``moved``).

    `kind` is ``figure``, ``event`` (`what` is its type) or ``claim`` (`what` is its stance).
    `confidence` is the chance that the verdict is right; where values differ, but whether they are
    of one and the same thing is not sure enough to call it a dispute, the account is ``unclear``.
    `first` is when it was first told (seconds since 1970). `when` is the time it is said of where
    that is long before the story (``2014``); `words` are those of the first who tells it, where
    `what` alone leaves open of what a sum or share is, and of an event or a claim.
    """

    what: str
    kind: str
    stands: tuple[Stand, ...]
    place: str = ""
    disputed: bool = False
    moved: bool = False
    when: str = ""
    words: str = ""
    unclear: bool = False
    confidence: float = 1.0
    first: int = 0

    @property
    def independent(self) -> int:
        """So many independent sources tell it, whatever they say of it, at the least."""
        return max(stand.independent for stand in self.stands)


@dataclass(frozen=True, slots=True)
class Difference:
    """What sets one source of a story apart from the others.

    `kind` is ``only`` (no other tells `what`) or ``silent`` (most others do, and it had the time
    to); `agency` is the source; `of` is ``figure``, ``event`` or ``claim``; `what` says it in
    words, of `who` where somebody speaks. `sources` are the places: its own for ``only``, those of
    the others for ``silent``. `new` says that nobody had told it when the story was last looked at;
    `weight` is how much it matters.
    """

    kind: str
    agency: str
    of: str
    what: str
    sources: tuple[Cited, ...]
    who: str = ""
    language: str | None = None
    new: bool = False
    weight: float = 0.0
