"""What Ultimora wrote of itself into a format that has no place for it, told again.

The names are those of the record's JSON (docs/record.schema.json); ``pack.own`` writes them. What
is told so outranks what the format says in its own words, because these had to be bent to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from ultimora.unpack.elements import Element, attribute_atoms, one_line
from ultimora.unpack.feed_text import Block
from ultimora.unpack.makeup import MakeUp, Said, Through
from ultimora.unpack.markup import Atom
from ultimora.unpack.objects import Node
from ultimora.values import Medium

PREFIX = "ultimora:"
URN = "urn:ultimora:"  # before the name of a record, where nobody gave it an identifier
FOUND = "other.found"  # what one of us found in the text, as it is called: no word of the agency's
# A name of the record, and the field that a sheet's finding calls it by.
_TEXTS = {
    "declared_id": "id", "version": "version", "url": "url", "subheadline": "subheadline",
    "slugline": "slugline", "byline": "byline", "agency": "agency", "section": "section",
    "urgency": "urgency", "take": "take", "author": "author", "mark": "mark", "topic": "topic",
    "category": "category", "tag": "tag", "resolved": "resolved", "language": "language",
    "unsaid": "other.unsaid",
}  # fmt: skip
# Words for machines: told, but no part of the text that repair looks at.
_BARE = frozenset((
    "id", "version", "url", "language", "resolved", "topic", "other.unsaid",
))  # fmt: skip
SEVERAL = {
    "marks": "mark", "topics": "topic", "categories": "category", "tags": "tag",
    "notices": "notice", "resolved": "resolved",
}  # fmt: skip
# What a format had to hold though nobody said it, as it calls it.
_DEMANDED = {
    "version": ("version",), "headline": ("title", "headline"), "published": ("published",),
    "updated": ("updated",), "byline": ("byline",), "agency": ("agency",),
}  # fmt: skip
_TIMES = ("published", "updated", "created")
_PARTS = {
    "dateline": (("text", "dateline"), ("place", "dateline.place"), ("date", "dateline.date")),
    "contact": (("name", "contact.name"), ("email", "contact.email")),
}
# A moment as the record's schema has it.
_MOMENT = re.compile(
    r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d"
    r"(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?",
    re.ASCII,
)
_NAME = re.compile(r"[a-z2-7]{12}")
_NOTICE_PARTS = ("kind", "text", "number", "until", "target")
_NOTICE = re.compile(
    r"(?P<kind>[a-z]+)(?: (?P<number>\d+))?(?: of (?P<target>(?:(?!: | until ).)+))?"
    r"(?: until (?P<until>\S+))?: ?(?P<text>.*)",
    re.DOTALL,
)
KINDS = ("picture", "video", "audio", "graphic", "document", "other")
_JOINER = re.compile("(?<=<)\u2060")

Words = Callable[[str], list[Atom]]  # the words of a part of a value, by the part's name


class Own:
    """Gathers what is told so for `up`; ``end`` puts it in the place of what it outranks."""

    def __init__(self, up: MakeUp) -> None:
        self.up = up
        self.told = MakeUp(up.page, up.rule)

    @property
    def named(self) -> bool:
        """Whether a desk named its record: then all that it knew has been told."""
        return self.told.says("record")

    def member(self, name: str, node: Node) -> bool:
        """A member of an object; False where it is none of our names."""
        if name in SEVERAL:
            for one in node.items:
                self._value(SEVERAL[name], one)
            return True
        return self._value(name, node)

    def element(self, element: Element) -> bool:
        """An element of our namespace; False where its name is none of ours."""
        name = element.name.removeprefix(PREFIX)

        def words(part: str) -> list[Atom]:
            value = element.attributes.get(part)
            return attribute_atoms(self.up.page, value) if value else []

        return self.tell(name, lambda part: words(part) if part != "text" else element.words())

    def flat(self, name: str, atoms: list[Atom]) -> bool:
        """A single value under the name of its field; False where that is none of ours.

        A notice stands on one line, as ``pack.own`` writes it: ``update 2: 2ND LEAD``.
        """
        if name == "notice":
            return self._line(atoms)
        whole, _, part = name.partition(".")
        if not part:
            return self.tell(name, lambda part: atoms if part == "text" else [])
        known = any(name == field for _, field in _PARTS.get(whole, ()))
        return known and self.tell(whole, lambda one: atoms if f"{whole}.{one}" == name else [])

    def _line(self, atoms: list[Atom]) -> bool:
        text = text_of(atoms)
        found = _NOTICE.fullmatch(text)
        if found is None:
            return False
        parts = {name: [Atom(said, 0, 0)] for name, said in found.groupdict().items() if said}
        parts["text"] = sliced(atoms, found.end() - len(found["text"]), len(text))
        return self.tell("notice", lambda part: parts.get(part, []))

    def _value(self, name: str, node: Node) -> bool:
        if node.members is None:
            return self.tell(name, lambda part: node.atoms() if part == "text" else [])
        parts = node.members
        return self.tell(name, lambda part: parts[part].atoms() if part in parts else [])

    def tell(self, name: str, words: Words) -> bool:
        """A value under its name in the record, of which `words` gives each part (``text``, or as
        the record's JSON calls it); False where the name is none of ours."""
        up = self.told
        if _TEXTS.get(name) in _BARE:
            up.declare(_TEXTS[name], text_of(words("text")).strip())
        elif name in _TEXTS:
            up.say(_TEXTS[name], one_line(words("text")))
        elif name in _TIMES:
            self._time(name, words("text"))
        elif name in _PARTS:
            for part, field in _PARTS[name]:
                if field.endswith(".date"):
                    self._time(field, words(part))
                else:
                    up.say(field, one_line(words(part)))
        elif name == "notice":
            self._notice(words)
        elif name == "record":
            written = text_of(words("text"))
            up.declare("record" if _NAME.fullmatch(written) else "other.record", written)
        else:
            return False
        return True

    def _time(self, field: str, atoms: list[Atom]) -> None:
        good = _MOMENT.fullmatch(text_of(atoms))
        self.told.say(field if good else f"other.{field}", atoms)

    def _notice(self, words: Words) -> None:
        """All parts of a notice as one value, where its words stand."""
        said = {name: text_of(words(name)) for name in _NOTICE_PARTS}
        if said["until"] and not _MOMENT.fullmatch(said["until"]):
            self.told.declare("other.notice.until", said.pop("until"))
        value = json.dumps({name: part for name, part in said.items() if part})
        place = one_line(words("text"))
        if place:
            self.told.say("notice", place, value)
        else:
            self.told.declare("notice", value)

    def end(self) -> None:
        """What was told so, in the place of what the format says of the same fields.

        That is kept as other, so that nobody can hide a word by telling another.
        """
        up, mine = self.up, self._fields()
        bent = [one for one in up.said if one.field in mine]
        up.said = [one for one in up.said if one.field not in mine] + self.told.said
        up.bare = [
            replace(one, field=f"other.{one.field}") if one.field in mine else one
            for one in up.bare
        ] + self.told.bare
        for one in bent:
            up.declare(f"other.{one.field}", text_of(one.atoms) if one.value is None else one.value)

    def _fields(self) -> set[str]:
        """The fields that were told, and those of which it was told that nobody said them."""
        told = self.told
        fields = {one.field for one in told.said} | {one.field for one in told.bare}
        fields |= {field for name in self._unsaid() for field in _DEMANDED.get(name, ())}
        notices = [one.value for one in told.said if one.field == "notice"]
        notices += [one.value for one in told.bare if one.field == "notice"]
        fields |= {f"notices.{json.loads(value or '{}').get('kind')}" for value in notices}
        # A feed's own author is the byline, or the carrier's; here it is told which.
        return fields | {"author"} if told.says("byline") else fields

    def _unsaid(self) -> set[str]:
        said = (one.value for one in self.told.bare if one.field == "other.unsaid")
        return {name for names in said for name in names.split()}

    def story(self, body: list[Block]) -> list[Block]:
        """The body less what was put into it for want of a better place: the dateline and the sign
        that open it, or a notice where there is no body."""
        if "body" in self._unsaid():
            self.up.said += [Said(atoms) for _, atoms in body]
            return []
        line = next((text_of(one.atoms) for one in self.told.said if one.field == "dateline"), "")
        if not line or not body:
            return body
        kind, atoms = body[0]
        text = text_of(atoms)
        found = re.match(re.escape(line) + r"(?: \([^()]*\))? - ", text)
        if not found:
            return body
        self.up.said.append(Said(sliced(atoms, 0, found.end())))
        return [(kind, sliced(atoms, found.end(), len(text))), *body[1:]]


def medium_of(node: Node) -> Medium | None:
    """A picture, sound or film as the record's JSON has it; None where it has no address."""
    said = {name: value.text for name, value in (node.members or {}).items()}
    if not said.get("address", "").strip():
        return None
    kind, figures = said.get("kind", ""), {}
    for name in ("width", "height", "size"):
        written = said.get(name, "")
        good = written.isascii() and written.isdigit() and len(written) < 16
        figures[name] = int(written) if good else None
    return Medium(
        said["address"], kind if kind in KINDS else "other", said.get("media_type") or None,
        said.get("title") or None, said.get("caption") or None, said.get("credit") or None,
        **figures,
    )  # fmt: skip


def found_by_us(who: str) -> bool:
    """Whether one of us found it in the text: then it is no word of the agency's.

    `who` is what a format says of who found it, or the fact's own name.
    """
    return who.startswith(URN)


def text_of(atoms: Iterable[Atom]) -> str:
    """The words without their places."""
    return "".join(atom.text for atom in atoms)


def sliced(atoms: list[Atom], start: int, end: int) -> list[Atom]:
    """A range of the words, placed in the page."""
    text = text_of(atoms)[start:end]
    return Through(atoms).all([Atom(text, start, end)]) if text else []


def without_joiners(title: list[Atom]) -> list[Atom]:
    """A title less the word joiner that we put behind ``<``, so that nobody takes it for a tag."""
    if all("\u2060" not in atom.text for atom in title):
        return title
    text = text_of(title)
    kept: list[Atom] = []
    at = 0
    for joiner in _JOINER.finditer(text):
        kept.append(Atom(text[at : joiner.start()], at, joiner.start()))
        at = joiner.end()
    kept.append(Atom(text[at:], at, len(text)))
    return Through(title).all(atom for atom in kept if atom.text)
