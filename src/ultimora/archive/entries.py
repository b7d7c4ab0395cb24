"""The searchable row of a record: what lists show, what search finds, and for whom."""

from __future__ import annotations

from typing import NamedTuple

from ultimora.archive.database import Row
from ultimora.archive.kills import killed
from ultimora.archive.matching import SHIFT
from ultimora.archive.rows import thawed, thawed_delivery
from ultimora.archive.times import placed, seconds
from ultimora.archive.words import Indexed, counted, indexed
from ultimora.values import Dispatch, Record
from ultimora.values.called import given


class Entry(NamedTuple):
    """The columns of ``entry``, in their order there."""

    seq: int
    id: str
    version: int
    source: str
    agency: str | None
    section: str | None
    language: str | None
    place: str | None
    urgency: int | None
    published: str | None
    arrived: int
    headline: str | None
    notices: str
    hidden: int
    embargo: int | None
    url: str | None
    starred: int
    given: str | None
    number: int
    copies: int


class Lasting(NamedTuple):
    """What of an entry does not come with a version, and so outlasts it."""

    starred: int = 0
    copies: int = 1


COLUMNS = ", ".join(Entry._fields)
# Of an entry ``e`` all that its words in the index are made from.
WORDS = ("e.hidden, v.data, d.about FROM entry e JOIN version v ON v.id = e.id"
         " AND v.version = e.version JOIN delivery d ON d.number = v.delivery")  # fmt: skip
_LARGEST = 1e300  # what any database keeps as a number
REMOVED = "removed"  # how a version's `changed`, and a delivery's `why`, begin once words are gone


def entry(
    record: Record, id: str, version: int, number: int, arrived: int, lasting: Lasting
) -> Entry:
    """The row; `number` is the running number of the version, which makes its ``seq`` unique.

    Atom demands `updated` and no `published` (RFC 4287, section 4.1.2), ninjs has `versioncreated`:
    what says only when it was changed is placed by that.
    """
    dispatch = record.dispatch
    published = _published(dispatch)
    return Entry(
        placed(published, arrived) << SHIFT | number & ((1 << SHIFT) - 1),
        id,
        version,
        storable(dispatch.copy.sheet.delivery.arrived.source.name),
        _maybe(dispatch.agency),
        _maybe(dispatch.section),
        dispatch.copy.language,
        _maybe(dispatch.dateline.place if dispatch.dateline else None),
        _small(dispatch.urgency),
        _maybe(published),
        arrived,
        _maybe(dispatch.headline or _opening(record)),
        ",".join(dict.fromkeys(storable(notice.kind) for notice in dispatch.notices)),
        int(dispatch.hidden),
        seconds(dispatch.embargo.iso if dispatch.embargo else None),
        _maybe(dispatch.url),
        lasting.starred,
        _maybe(given(dispatch)),
        number,
        lasting.copies,
    )


def at(record: Record, arrived: int) -> int:
    """The time that the record is sorted by, in seconds since 1970."""
    return placed(_published(record.dispatch), arrived)


def _published(dispatch: Dispatch) -> str | None:
    filed = dispatch.dateline.date if dispatch.dateline else None
    moment = dispatch.published or filed or dispatch.updated or dispatch.carrier.created
    return moment.iso if moment else None


def words(record: Record) -> Indexed:
    """What the index holds of the record, in text that both databases can keep."""
    return Indexed(*map(storable, indexed(record)))


def figures(record: Record, seq: int) -> list[Row]:
    """The rows of ``figure`` for a record's entry; none of one that is hidden."""
    if record.dispatch.hidden:
        return []
    rows = []
    for figure in record.facts.figures:
        ends = sorted((figure.number, figure.number if figure.high is None else figure.high))
        what = storable(counted(figure))
        if what and all(abs(end) < _LARGEST for end in ends):
            rows.append((seq, figure.span.start, what, *map(float, ends)))
    return list({row[:2]: row for row in rows}.values())


def words_of(hidden: int, data: bytes, about: bytes) -> Indexed:
    """What the index holds of an entry, by what ``WORDS`` selects of it."""
    record = kept(data, about)
    return words(killed(record, "") if hidden == 2 else record)


def kept(data: bytes, about: bytes) -> Record:
    """A frozen record with its source but without its bytes: enough for its row and its words."""
    return thawed(bytes(data), _nothing, thawed_delivery(bytes(about), _nothing))


def _nothing(_: str) -> bytes:
    return b""


def storable(text: str) -> str:
    """`text` without what no database keeps in a text column: NUL, and halves of letters."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode()
    return text


def _maybe(text: str | None) -> str | None:
    return None if text is None else storable(text)


def _small(number: int | None) -> int | None:
    return None if number is None else max(-(1 << 31), min(number, (1 << 31) - 1))


def _opening(record: Record) -> str | None:
    """For a dispatch without a headline the beginning of its text, unless it is hidden."""
    dispatch = record.dispatch
    if dispatch.hidden:
        return next((n.text for n in dispatch.notices if n.kind in ("kill", "hold")), None)
    text = dispatch.paragraphs[0].of(dispatch.copy.text) if dispatch.paragraphs else ""
    text = " ".join(text[:400].split())
    return text if len(text) <= 120 else text[:120].rpartition(" ")[0] + " …"
