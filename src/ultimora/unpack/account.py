"""What one item of an agency's standard says: the same facts, by whatever name a standard has them.

The readers of NewsML-G2, NewsML 1.2, NITF and ninjs name what they found; here stands what all of
them mean by a status, a signal, a time or an embargo, and how the rest is kept within bounds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator

from ultimora.unpack.decode import Decoded
from ultimora.unpack.elements import Element, Value, attribute_atoms, elements, one_line
from ultimora.unpack.feed import Places
from ultimora.unpack.feed_item import joined, others, repeats
from ultimora.unpack.feed_text import Block, line
from ultimora.unpack.feed_times import iso
from ultimora.unpack.makeup import MakeUp, Said, told
from ultimora.unpack.markup import Atom
from ultimora.unpack.sniff import Glance
from ultimora.values import Delivery, Medium, Sheet, Span, Trouble

# The IPTC's publishing states (NewsCodes ``stat``, NITF management-status, NewsML 1.2 Status).
_STATES = {"canceled": "kill", "cancelled": "kill", "withheld": "hold", "embargoed": "embargo"}
# Its signals (NewsCodes ``sig``).
_SIGNALS = {"update": "update", "correction": "correction", "repeat": "repeat"}
_LONGEST = 2_000  # characters of a value that has no field
_MOST = 200  # such values, and media, of one item
_WHOLE = 0.7  # share of the longest telling of a story that another must have to be the body
_LONGEST_ADDRESS = 4_000
_PROLOGUE = 1 << 16  # bytes before the first element
_NAME = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_ZONED_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)\Z")  # xs:date with its zone
_EPOCH = "1970-01-01T00:00:00"
_SIGNS = re.compile(r"[\W_]+")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,10}", re.IGNORECASE)
_KINDS = {"image": "picture", "photo": "picture", "picture": "picture", "video": "video",
          "audio": "audio", "graphic": "graphic", "text": "document", "application": "document",
          "document": "document"}  # fmt: skip

_ENDINGS = (
    ("picture", ("jpg", "jpeg", "png", "gif", "webp", "tif", "tiff")),
    ("video", ("mp4", "mov", "m4v", "mpg")),
    ("audio", ("mp3", "wav", "m4a")),
)


class Account(MakeUp):
    """A make-up that knows the standards' common terms.

    `inner` are dispatches found inside this one, to be unpacked after it.
    """

    def __init__(self, page: str, rule: str) -> None:
        super().__init__(page, rule)
        self.inner: list[Delivery] = []
        self.stories: list[tuple[str, list[Block]]] = []
        self.lead: list[Block] = []
        self.agencies: list[tuple[int, str]] = []
        self.kept = 0

    # -- words ---------------------------------------------------------------------------------

    def line(self, field: str, element: Element, kind: str = "meta") -> None:
        """An element's words as one line, markup inside it gone."""
        self.say(field, line(self.page, element), kind=kind)

    def attribute(self, field: str, value: Value | None) -> None:
        """An attribute's words as one line."""
        if value is not None:
            self.say(field, one_line(attribute_atoms(self.page, value)), kind="meta")

    def source(self, span: Span) -> list[Block]:
        """The blocks of a range of the page that is markup itself."""
        return told([Atom(self.page[span.start : span.end], *span)], True)

    def without(
        self, whole: Element, names: Collection[str], apart: Callable[[Element], None]
    ) -> list[Block]:
        """The blocks of an element's markup without those inside it of these names, which are
        handed to `apart`."""
        blocks: list[Block] = []
        at = whole.inner.start
        for one in whole.deep():
            if one.name in names and one is not whole and one.start >= at:
                blocks += self.source(Span(at, one.start))
                apart(one)
                at = one.end
        return blocks + (self.source(Span(at, whole.inner.end)) if at < whole.inner.end else [])

    def story(self, name: str, blocks: list[Block]) -> None:
        """One way in which the story is told; the first of them is the body."""
        if blocks:
            self.stories.append((name, blocks))

    def description(self, blocks: list[Block]) -> None:
        """A summary, which may only repeat how the body begins: put in once the body is known."""
        if blocks:
            self.stories.append(("=description", blocks))

    def end(self) -> None:
        """Puts the stories in, and who says it, once all has been read."""
        bodies = [blocks for name, blocks in self.stories if not name.startswith("=")]
        sizes = [sum(len(atom.text) for _, atoms in blocks for atom in atoms) for blocks in bodies]
        # Of several tellings the first; a lead-in or a list of contacts is none.
        whole = max(sizes, default=0) * _WHOLE
        body = next((one for one, size in zip(bodies, sizes, strict=True) if size >= whole), [])
        if self.lead and not repeats("".join(a.text for a in joined(self.lead)), body):
            self.said += [Said(atoms, kind) for kind, atoms in self.lead]
        self.said += [Said(atoms, kind) for kind, atoms in body]
        told_before: set[tuple[str, str]] = set()
        for name, blocks in self.stories:
            if blocks is body:
                continue
            # A summary is often told twice, as lines and as markup.
            run = joined(blocks)
            words = "".join(atom.text for atom in run)
            key = name, _SIGNS.sub("", words).casefold()
            if key in told_before:
                continue
            told_before.add(key)
            again = bool(body) and repeats(words, body)
            if name.startswith("="):
                if again:
                    self.declare(name[1:], words)
                else:
                    self.say(name[1:], run)
            elif not again:
                self.say(f"other.{name}", run)
        self._agency()

    # -- fields --------------------------------------------------------------------------------

    def agency(self, name: str, rank: int) -> None:
        """One of those that it may come from; the lower its rank, the likelier."""
        if name.strip():
            self.agencies.append((rank, " ".join(name.split())[:_LONGEST]))

    def _agency(self) -> None:
        ranked = dict.fromkeys(name for _, name in sorted(self.agencies, key=lambda one: one[0]))
        # A domain names a sender; beside it often stands the agency's own name.
        named = [name for name in ranked if not _DOMAIN.fullmatch(name)]
        best = next(iter(named or ranked), "")
        self.declare("agency", best)
        for name in ranked:
            if name != best:
                self.other("other.source", name)

    def time(self, field: str, atoms: list[Atom]) -> None:
        """A time, as exact as it is written; one that cannot be read is kept and reported."""
        words = "".join(atom.text for atom in atoms).strip()
        if not words:
            return
        exact = iso(_ZONED_DAY.sub(r"\1", words))
        if exact.startswith(_EPOCH):  # what machines write where they know no time
            self.other(f"other.{field}", words)
            return
        if exact:
            self.say(field, atoms, exact)
            return
        self.say(f"other.{field}", atoms)
        self.troubles.append(Trouble(
            "time", f"{words[:60]!r} is no time that can be read.", None,
            "Nothing to do: the dispatch is kept without it.",
        ))  # fmt: skip

    def told_once(self) -> None:
        """Takes a time of change back that only repeats the time of publication."""
        known = {one.field: one.value for one in self.said if one.field in ("published", "updated")}
        if known.get("updated") and known.get("updated") == known.get("published"):
            self.said = [
                one._replace(field="") if one.field == "updated" else one for one in self.said
            ]

    def urgency(self, atoms: list[Atom]) -> None:
        """A number from 1 (highest) to 9; anything else is kept as it is."""
        words = "".join(atom.text for atom in atoms).strip()
        good = len(words) == 1 and words in "123456789"
        self.say("urgency" if good and not self.says("urgency") else "other.urgency", atoms)

    def status(self, written: str) -> None:
        """A publishing state: what may be done with the dispatch."""
        kind = _STATES.get(local(written).lower())
        if kind is None:
            self.other("other.status", written)
        elif kind != "embargo" or not self.says("notices.embargo"):
            self.declare(f"notices.{kind}", written.strip()[:_LONGEST])

    def embargo(self, written: str) -> None:
        """The end of an embargo; without a time that can be read it has none."""
        told = iso(written) or " ".join(written.split())[:_LONGEST] or "embargoed"
        self.bare = [one for one in self.bare if one.field != "notices.embargo"]
        self.declare("notices.embargo", told)

    def renews(self, said: str, other: str, kind: str = "update") -> None:
        """That it takes the place of another item, which it names, and by which word it says so."""
        if other := " ".join(other.split())[:_LONGEST]:
            self.declare("notice", json.dumps({"kind": kind, "text": said, "target": other}))

    def signal(self, written: str, words: str = "") -> None:
        """A signal to the receiver; those of the IPTC change what may be done with it."""
        scheme, _, code = written.rpartition(":")
        kind = _SIGNALS.get(code.lower()) if scheme in ("", "sig") else None
        if kind:
            self.declare(f"notices.{kind}", written.strip())
        else:
            self.other("signal", f"{written} {words}".strip())

    def dateline(self, atoms: list[Atom], place: str = "", confidence: float = 0.9) -> None:
        """Where and when it was filed, as written; read takes it apart."""
        words = "".join(atom.text for atom in atoms)
        if (words[:1].isdigit() and iso(words)) or not any(sign.isalpha() for sign in words):
            self.say("other.dateline", atoms)
            return
        self.say("dateline", atoms, confidence=confidence)
        self.declare("dateline.place", place, confidence - 0.05)

    def medium(self, medium: Medium) -> None:
        """A reference to a picture, sound or film; captions are said apart."""
        if not medium.address.strip():  # leads nowhere: its words are said, its kind is kept
            self.other("other.media", medium.media_type or medium.kind)
        elif len(self.media) < _MOST and len(medium.address) <= _LONGEST_ADDRESS:
            self.media.append(medium)
        else:
            self._more()

    # -- the rest ------------------------------------------------------------------------------

    def keep(self, prefix: str, element: Element) -> None:
        """All that an element says, each value under its path; bounded."""
        if self.kept > _MOST:
            return
        for name, value in others(prefix, element):
            self.other(name, " ".join(value.split()))
            if self.kept > _MOST:
                return

    def other(self, name: str, value: str) -> None:
        """A value that has no field of its own; bounded."""
        if not value:
            return
        self.kept += 1
        if self.kept <= _MOST:
            self.declare(name[:200], value[:_LONGEST])
        if self.kept > _MOST or len(value) > _LONGEST:
            self._more()

    def _more(self) -> None:
        if all(trouble.code != "more-kept" for trouble in self.troubles):
            self.troubles.append(Trouble(
                "more-kept", "The item says more than is kept beside its fields; its bytes hold"
                " the rest.", None, "Nothing to do.",
            ))  # fmt: skip


def local(code: str) -> str:
    """A code without its scheme: ``stat:usable``, ``http://cv.iptc.org/.../usable``."""
    return re.split("[:/#]", code.strip())[-1]


def kind_of(media_type: str, said: str = "", address: str = "") -> str:
    """A medium's kind: what the standard calls it, else by its media type or its name's ending."""
    for name in (local(said).lower(), media_type.partition("/")[0].lower()):
        if name in _KINDS:
            return _KINDS[name]
    ending = address.rpartition(".")[2].lower()
    return next((kind for kind, endings in _ENDINGS if ending in endings), "other")


def number(written: str) -> int | None:
    """A size in figures; None where it is none, or beyond all measure."""
    figures = written.strip().removesuffix("px")
    return int(figures) if figures.isascii() and figures.isdigit() and len(figures) < 16 else None


def root_name(glance: Glance) -> str:
    """The local name of the first element in lower case; empty where the file is no XML."""
    opening = glance.opening
    if not opening.startswith("<"):
        return ""
    name = _first(opening)
    if name is None and len(glance.data) > len(glance.head):
        name = _first(Glance(glance.data[:_PROLOGUE]).data.replace(b"\0", b"").decode("latin-1"))
    return name or ""


def _first(text: str) -> str | None:
    """The name of the first element after declarations and comments; None: the text ended."""
    at = text.find("<")
    while at >= 0:
        if text.startswith("<!--", at):
            end = text.find("-->", at + 4)
        elif text.startswith("<!", at):
            end = text.find(">", at)
            bracket = text.find("[", at, end if end >= 0 else len(text))
            end = text.find("]>", bracket) if bracket >= 0 else end
        elif text.startswith("<?", at):
            end = text.find(">", at)
        else:
            found = _NAME.match(text, at)
            return found[1].lower() if found else ""
        at = text.find("<", end) if end >= 0 else -1
    return None


def in_turn(
    delivery: Delivery, decoded: Decoded, media_type: str, items: Iterable[tuple[int, Account]]
) -> Iterator[Sheet | Delivery]:
    """A sheet for each account and the place where it starts: together they hold every byte.

    One without any dispatch where there is no account.
    """
    places = Places(delivery.data, decoded)
    last: tuple[int, Account] | None = None
    for at, account in items:
        if last is None:
            account.decoding(decoded)
            last = 0, account
            continue
        start = max(last[0], places.byte_of(at))
        yield last[1].sheet(delivery, decoded, Span(last[0], start), media_type)
        yield from last[1].inner
        last = start, account
    if last is None:
        last = 0, empty(decoded.text, "standard")
    yield last[1].sheet(delivery, decoded, Span(last[0], len(delivery.data)), media_type)
    yield from last[1].inner


def accounts(
    page: str,
    names: Collection[str],
    rule: str,
    read: Callable[[Element], Account],
    cut_off: str = "",
    envelope: str = "",
) -> Iterator[tuple[int, Account]]:
    """What each element of these `names` says, as `read` has it, with its place in the page.

    A page without any gives an empty account, which keeps what stands around as `envelope`.
    `cut_off` names what the page's end does not close, and goes to the last account as a trouble.
    """
    last: tuple[int, Account] | None = None
    for element in elements(page, names):
        if element.name:
            if last:
                yield last
            last = element.start, read(element)
        elif last is None:
            last = 0, empty(page, rule)
            for child in element.children if envelope else ():
                last[1].keep(envelope, child)
    assert last is not None  # the page itself always comes last
    if cut_off:
        truncated(last[1], cut_off)
    yield last


def empty(page: str, rule: str) -> Account:
    """The account of a file that holds no item."""
    account = Account(page, rule)
    account.troubles.append(Trouble(
        "no-items", "There is no dispatch in it.", None,
        "Look at the file itself: it may be cut short, or only an envelope.",
    ))  # fmt: skip
    return account


def truncated(account: Account, what: str) -> None:
    """Says that the file ends too early."""
    account.troubles.append(Trouble(
        "truncated", f"The file ends before its {what} is closed.", None,
        "Fetch it again; the last dispatch may not be whole.",
    ))  # fmt: skip
