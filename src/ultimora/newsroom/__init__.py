"""The whole way, doors included: what every face of the house asks."""

from __future__ import annotations

import gc
import os
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from itertools import chain, islice
from types import TracebackType
from typing import Self, TypeVar

from ultimora import encoders, taggers
from ultimora.archive import Archive, ArchiveError, Refiled, open_archive
from ultimora.archive.relating import AT_ONCE, Due, Relate
from ultimora.configuration import Configuration
from ultimora.newsroom.hours import arriving, dated, zoned
from ultimora.values import Delivery, Record, Rulebook, Source

__all__ = ["Newsroom", "Taken", "about_page", "rules_of"]

_SAMPLE = "ROMA, 6 GEN - Lâ??aula Ã¨ aperta da ieri: lo ha detto il ministro.\n".encode()
_MOST_IDS = 1000  # of one delivery's records
_FEW = 8  # records that a delivery holds fewer of, where it is filed together with others
# Objects between two searches for garbage; what is read and related makes many, hardly ever rings.
_SELDOM = 50_000, 20, 50


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a delivery: its number in the archive, and what its records were.

    `fresh` is False where the very same bytes had come before. Of the records so many were `new`,
    so many `changed` one that was known, and so many said the `same` again; `ids` names them (the
    first thousand), also of bytes that had come before. `why` says what was wrong where no record
    came of it; the bytes are kept all the same.
    """

    number: int
    fresh: bool = True
    new: int = 0
    changed: int = 0
    same: int = 0
    ids: tuple[str, ...] = ()
    why: str = ""


def rules_of(configuration: Configuration) -> Rulebook:
    """The rules by which a desk reads: its bounds, its tagger and its encoder.

    Raises TaggerError and EncoderError.
    """
    return Rulebook(
        configuration.settings,
        tagger=taggers.chosen(configuration.text("tagger")),
        encoder=encoders.chosen(configuration.text("encoder")),
    )


class Newsroom:
    """One desk: its configuration and its archive; a context manager.

    May be used from several threads; deliveries are taken one at a time.
    """

    def __init__(
        self,
        configuration: Configuration,
        rulebook: Rulebook | None = None,
        archive: Archive | None = None,
    ) -> None:
        self.configuration = configuration
        self.rulebook = rulebook or rules_of(configuration)
        self.zone = configuration.zone
        if archive is None and "://" not in configuration.archive:
            configuration.home.mkdir(0o700, parents=True, exist_ok=True)
        self.archive = archive or open_archive(configuration.archive)
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.archive.close()

    def key(self) -> bytes:
        """The desk's own secret, made once and kept in its folder for its owner alone."""
        path = self.configuration.home / "key"
        with suppress(FileExistsError):
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(file, "wb") as fresh:
                fresh.write(secrets.token_bytes(32))
        return path.read_bytes()

    def warm(self) -> None:
        """Load what reading needs, so that the first delivery does not wait for it."""
        for _ in self._carried(Delivery(Source("warm"), _SAMPLE)):
            pass
        import_module("ultimora.relate.restored")
        gc.collect()
        gc.freeze()  # the tables stay; to look through them for garbage costs a sixth of relating
        gc.set_threshold(*_SELDOM)

    def take(self, delivery: Delivery, related: bool = True) -> Taken:
        """Keep a delivery, carry it, file its records, and find what they are to others.

        Once this returns nothing of it can be lost; if the machine stops in between, `resume`
        goes on where it stopped. Where they are not to be `related` now, they wait for `relate`.
        Raises ArchiveError where the archive cannot keep it.
        """
        with self._turn:
            receipt = self.archive.receive(delivery)
            if not receipt.fresh:
                return self._known(receipt.number)
            taken = self._filed(receipt.number, _Saying(self._carried(delivery)))
            if related and taken.new + taken.changed:
                with suppress(ArchiveError):  # they are filed, and wait to be related
                    for at in range(0, len(taken.ids), AT_ONCE):
                        self._relate(taken.ids[at : at + AT_ONCE])
            return taken

    def take_all(self, deliveries: Sequence[Delivery]) -> list[Taken | ArchiveError]:
        """Take several as `take` does, in a rush: one commit keeps all that came, and one all that
        was read in it; none is related now. What cannot be kept gives its error in its place, and
        costs the others nothing."""
        taken: dict[int, Taken | ArchiveError] = {}
        read: dict[int, Callable[[], Taken]] = {}
        with self._turn:
            came = self._together([partial(self.archive.receive, one) for one in deliveries])
            for at, (delivery, receipt) in enumerate(zip(deliveries, came, strict=True)):
                if isinstance(receipt, ArchiveError):
                    taken[at] = receipt
                elif not receipt.fresh:
                    taken[at] = _tried(partial(self._known, receipt.number))
                else:
                    saying = _Saying(self._carried(delivery))
                    begun = list(islice(saying, _FEW))
                    file = partial(self._filed, receipt.number, saying, begun)
                    if len(begun) < _FEW:
                        read[at] = file
                    else:  # it may go on for long, while which nobody else could write
                        taken[at] = _tried(file)
            taken |= zip(read, self._together([*read.values()]), strict=True)
        return [taken[at] for at in range(len(deliveries))]

    def _together(self, works: Sequence[Callable[[], T]]) -> list[T | ArchiveError]:
        """What each piece of work gives, kept by one commit; where that cannot be, by one each."""
        try:
            with self.archive.together():
                return [_tried(work) for work in works]
        except ArchiveError:
            return [_tried(work) for work in works]

    def relate(self, most: int = AT_ONCE) -> Due:
        """Relate some of the records that wait for it still (at most so many): of large deliveries,
        of a rush, of archives from before, of what was filed when the desk stopped."""
        with self._turn:
            return self._relate(most=most)

    def resume(self) -> Iterator[Taken]:
        """File what had been received and not yet filed when the desk stopped."""
        for number, delivery in self.archive.pending():
            with self._turn:
                yield self._filed(number, _Saying(self._carried(delivery)))

    def _relate(self, ids: Sequence[str] | None = None, most: int = AT_ONCE) -> Due:
        """Find what these records (some that wait, if none are named) are to others; what damage
        took comes back from their copies."""
        related = self._relating()
        due = self.archive.relate(related, ids, most)
        mended = [id for one in due.ids for id in self._mended(one)]
        if mended:
            self.archive.relate(related, list(dict.fromkeys(mended)))
        return due

    def _relating(self) -> Relate:
        """What finds what a record is to others, with this desk's encoder."""
        from ultimora.relate import related  # as with reading: who only asks need not wait for it

        return partial(related, encoder=self.rulebook.encoder)

    def _mended(self, id: str) -> Iterator[str]:
        """Mend a record by its copies, and them by it; gives the ids of those that are whole now,
        or nearer to it."""
        copies = [link.other for link in self.archive.links(id) if link.kind == "copy"]
        for one, other in (pair for copy in copies for pair in ((id, copy), (copy, id))):
            try:
                if self._mend(one, other):
                    yield one
            except ArchiveError:
                raise
            except Exception as bug:  # costs what the copy would have given back
                self.archive.fail_to_relate(one, f"{type(bug).__name__}: {bug}")

    def _mend(self, id: str, other: str) -> bool:
        from ultimora.relate.restored import restored
        from ultimora.wire import carry_on

        record, copy = self.archive.get(id), self.archive.get(other)
        if record.dispatch.hidden or copy.dispatch.hidden:
            return False
        edits = restored(record, copy)
        if not edits:
            return False
        delivery = record.dispatch.copy.sheet.delivery
        rules = arriving(self.rulebook, delivery.arrived)
        self.archive.mend(id, self._timed(carry_on(record, edits, rules), rules))
        return True

    def brought(self, taken: Taken) -> tuple[str, ...]:
        """The records that a delivery made or changed, of those that it names."""
        if not taken.new + taken.changed:
            return ()
        return tuple(
            id for id in taken.ids if self.archive.versions(id)[-1].delivery == taken.number
        )

    def reread(
        self, since: str | None = None, apply: bool = False
    ) -> Iterator[tuple[int, Delivery, Refiled]]:
        """Read again, by today's rules, what came since a day: what is other now, by delivery.

        Unless it is to `apply`, nothing is changed.
        """
        for number, delivery in self.archive.deliveries(since):
            saying = _Saying(self._carried(delivery))
            yield number, delivery, self.archive.refile(number, saying, dry_run=not apply)

    def _carried(self, delivery: Delivery) -> Iterator[Record]:
        # All readers and rules take a third of a second to load, which who only asks need not wait.
        from ultimora.wire import carry

        rules = arriving(self.rulebook, delivery)
        for record in carry(delivery, rules):
            yield self._timed(record, rules)

    def _timed(self, record: Record, rules: Rulebook) -> Record:
        """The record with the day and the zone of its hours, as far as the desk knows them."""
        today = rules.settings.today if rules is not self.rulebook else None
        return zoned(dated(record, today), rules.agencies, self.zone)

    def _known(self, number: int) -> Taken:
        ids, why = self.archive.outcome(number, _MOST_IDS)
        return Taken(number, fresh=False, ids=ids, why=why)

    def _filed(self, number: int, saying: _Saying, begun: Sequence[Record] = ()) -> Taken:
        """File what a delivery is saying, of which some may have been read (`begun`)."""
        records = chain(begun, saying)
        first = next(records, None)
        if first is None:
            self.archive.fail(number, saying.why)
            return Taken(number, why=saying.why)
        filed = self.archive.file(number, chain((first,), records))
        return Taken(
            number, True, filed.new, filed.versions, filed.same, tuple(dict.fromkeys(saying.ids))
        )


class _Saying:
    """The records that say anything; `why` is the reason that the first other one gave."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records = iter(records)
        self.why = "There is no text in it."
        self.ids: list[str] = []

    def __iter__(self) -> Iterator[Record]:
        for record in self._records:
            if record.dispatch.copy.text.strip():
                if len(self.ids) < _MOST_IDS:
                    self.ids.append(record.id)
                yield record
            elif not self.ids and record.troubles:
                self.why = record.troubles[0].message


def _tried(work: Callable[[], T]) -> T | ArchiveError:
    try:
        return work()
    except ArchiveError as error:
        return error


def about_page(record: Record) -> tuple[tuple[str, str], ...]:
    """What a feed's item says of its page, for the page's own delivery.

    The identifier goes along, so that the page becomes a version of the item and no second record.
    """
    dispatch = record.dispatch
    said: list[tuple[str, str | None]] = [
        ("id", dispatch.id or dispatch.url),
        ("published", dispatch.published.iso if dispatch.published else None),
        ("author", dispatch.carrier.author or dispatch.byline),
        *(("tag", tag) for tag in (*dispatch.carrier.categories, *dispatch.carrier.tags)),
    ]
    return tuple((field, value) for field, value in said if value)
