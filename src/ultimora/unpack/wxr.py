"""WordPress's export (WXR 1.0 to 1.2): published posts and pages, with their pictures.

Source: WordPress, wp-admin/includes/export.php, as its files are written; the feed reader reads
what RSS knows. Here: who may be shown, attachments as media of their posts, paragraphs that only
an empty line parts (as ``wpautop`` reads them), and blocks and shortcodes taken out of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.elements import Element, elements
from ultimora.unpack.feed import Places, charset, outermost
from ultimora.unpack.feed_item import joined, repeats, resolved
from ultimora.unpack.feed_media import Pictures, kind_of
from ultimora.unpack.feed_text import Block, line
from ultimora.unpack.feed_times import iso
from ultimora.unpack.makeup import MakeUp, Said, Through, told
from ultimora.unpack.markup import Atom
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet, Span, Trouble

_TYPE = "application/rss+xml"
_MARK = "wordpress.org/export/"
_KINDS = ("post", "page", "")
_SHOWN = ("publish", "")
# Shortcodes of WordPress itself; others are known by their attributes or their closing.
_CODES = "caption|wp_caption|gallery|embed|audio|video|playlist|more|nextpage"
_CODE = re.compile(
    rf"\[/?(?:{_CODES})(?:\s[^\[\]]{{0,2000}})?/?\]"
    r"|\[[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}=(?:\"[^\"\]]{0,500}\"|'[^'\]]{0,500}'|[^\s\]\"']{1,500}))+"
    r"\s*/?\]|\[/[a-z][\w-]{1,40}\]",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"\[(?:wp_)?caption[^\[\]]{0,2000}\](.{0,5000}?)\[/(?:wp_)?caption\]", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(r"<!--(.{0,4000}?)-->", re.DOTALL)
_SCRIPT = re.compile(r"<(script|style)\b", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_TAG = re.compile(r"<[^<>]*>")
_MOST = 200  # blocks and shortcodes told of one post
_LONGEST = 2_000  # characters of a value that has no field
_NO_TIME = "0000-00-00 00:00:00"


@dataclass
class _About:
    """What stands elsewhere in the export: authors by their login, attachments by number."""

    authors: dict[str, str] = field(default_factory=dict)
    media: dict[str, Medium] = field(default_factory=dict)  # by number
    of_post: dict[str, list[str]] = field(default_factory=dict)  # post: numbers
    facts: list[tuple[str, str]] = field(default_factory=list)


def claims(glance: Glance) -> bool:
    """Whether it is RSS that names one of the export's namespaces."""
    opening = glance.opening
    if _MARK not in opening and _MARK.encode() not in glance.data[: 1 << 16].replace(b"\0", b""):
        return False
    return outermost(opening)[0] in ("rss", "") and opening.startswith("<")


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet a published post or page; what is not published is counted, not shown."""
    decoded = decode(delivery.data, charset(delivery))
    yield from _Export(delivery, decoded, rulebook.settings.largest_sheet).read()


class _Export:
    def __init__(self, delivery: Delivery, decoded: Decoded, largest: int) -> None:
        self.largest = largest
        self.delivery = delivery
        self.decoded = decoded
        self.page = decoded.text
        self.about = _about(self.page)
        self.site = dict(self.about.facts)
        self.base = self.site.get("link", "")
        self.hidden: dict[str, int] = {}
        self.taken: set[str] = set()  # attachments that a post has shown

    def read(self) -> Iterator[Sheet]:
        places = Places(self.delivery.data, self.decoded)
        ready: MakeUp | None = None
        start = 0
        for item in elements(self.page, ("item",)):
            if not item.name or not self._shown(item):
                continue
            up = self._post(item)
            if ready is None:
                for name, value in self.about.facts:
                    up.declare(f"feed.{name}", value)
                up.decoding(self.decoded)
            else:
                end = places.byte_of(item.start)
                yield from self._sheets(ready, start, end)
                start = end
            ready = up
        yield from self._sheets(self._last(ready), start, len(self.delivery.data))

    def _sheets(self, up: MakeUp, start: int, end: int) -> Iterator[Sheet]:
        return up.sheets(self.delivery, self.decoded, Span(start, end), _TYPE, self.largest)

    def _shown(self, item: Element) -> bool:
        """Whether it is a published post or page; what is not is counted."""
        kind, status = _text(item, "wp:post_type"), _text(item, "wp:status")
        if kind == "attachment":
            return False
        if kind not in _KINDS:
            why = f"of the kind {kind[:40]}"
        elif status not in _SHOWN:
            why = f"of the status {status[:40]}"
        elif _text(item, "wp:post_password"):
            why = "behind a password"
        else:
            return True
        if why in self.hidden or len(self.hidden) < 50:
            self.hidden[why] = self.hidden.get(why, 0) + 1
        return False

    def _last(self, ready: MakeUp | None) -> MakeUp:
        up = ready
        if up is None:
            up = MakeUp(self.page, "wxr")
            up.troubles.append(Trouble(
                "no-items", "The export has no published posts.", None,
                "Export all content, or publish the posts first.",
            ))  # fmt: skip
        if self.hidden:
            kinds = ", ".join(f"{count} {why}" for why, count in sorted(self.hidden.items()))
            up.troubles.append(Trouble(
                "not-published", f"Left out of the export: {kinds}.", None,
                "Publish them and export again, if they are meant to be read.",
            ))  # fmt: skip
        loose = [medium for number, medium in self.about.media.items()
                 if number not in self.taken]  # fmt: skip
        for medium in loose[:_MOST]:
            up.declare("other.attachment", medium.address)
        if "</rss" not in self.page[-400:].lower():
            up.troubles.append(Trouble(
                "truncated", "The export ends before its last element is closed.", None,
                "Export it again; the last post may not be whole.",
            ))  # fmt: skip
        return up

    # -- one post ------------------------------------------------------------------------------

    def _post(self, item: Element) -> MakeUp:
        up = MakeUp(self.page, "wxr")
        pictures = Pictures(up, self.base)
        for child in item.children:
            self._element(up, child)
        for name, zone, of in (("wp:post_date_gmt", "Z", "published"), ("pubDate", "", "published"),
                               ("wp:post_modified_gmt", "Z", "updated")):  # fmt: skip
            element = item.get(name)
            if element is None or up.says(of) or element.text.strip() == _NO_TIME:
                continue
            time = iso(element.text)
            if time:
                up.say(of, element.words(), time + zone if zone and "T" in time else time)
        self._story(up, item, pictures)
        self._attached(up, item, pictures)
        up.media += pictures.found.values()
        title = self.site.get("title")
        up.declare("publisher", title)
        up.declare("language", self.site.get("language"))
        return up

    def _element(self, up: MakeUp, child: Element) -> None:
        name = child.name
        if name == "title":
            up.say("title", line(self.page, child), kind="title")
        elif name == "link":
            up.declare("url", resolved(self.base, child.text))
        elif name == "guid":
            up.declare("id", child.text.strip())
        elif name == "dc:creator":
            login = child.text.strip()
            up.say("author", child.words(), self.about.authors.get(login, login))
        elif name == "category":
            domain = child.attribute("domain", "category")
            tag = "tag" if domain in ("post_tag", "tag") else "category"
            up.say(tag if domain in ("post_tag", "tag", "category") else f"other.{domain}"[:200],
                   child.words())  # fmt: skip
        elif name == "wp:postmeta":
            key = _text(child, "wp:meta_key")
            up.declare(f"other.meta.{key}"[:200], _text(child, "wp:meta_value")[:_LONGEST])
        elif name not in ("content:encoded", "excerpt:encoded", "description", "pubDate",
                          "wp:post_date_gmt", "wp:post_modified_gmt"):  # fmt: skip
            up.declare(f"other.{name}"[:200], child.text.strip()[:_LONGEST])

    def _story(self, up: MakeUp, item: Element, pictures: Pictures) -> None:
        content, excerpt = item.get("content:encoded"), item.get("excerpt:encoded", "description")
        body: list[Block] = []
        if content is not None:
            pictures.inside(content, self.base)
            body = self._body(up, content)
        up.said += [Said(atoms, kind) for kind, atoms in body]
        blocks = paragraphs(excerpt.raw()) if excerpt is not None else []
        if not blocks:
            return
        if not body:
            up.said += [Said(atoms, kind) for kind, atoms in blocks]
            return
        words = "\n\n".join("".join(a.text for a in atoms) for _, atoms in blocks)
        if repeats(words, body):
            up.declare("description", words)
        else:
            up.say("description", joined(blocks))

    def _body(self, up: MakeUp, content: Element) -> list[Block]:
        """The words of a post; what blocks and shortcodes say is told beside them."""
        atoms = content.raw()
        text = "".join(atom.text for atom in atoms)
        through = Through(atoms)
        holes: list[tuple[int, int]] = []
        for caption in _CAPTION.finditer(text):
            words = told(through.all([Atom(caption[1], *caption.span(1))]), True)
            up.say("media.caption", joined(words), kind="caption")
            holes.append(caption.span())
        kept = 0
        for pattern, name in ((_COMMENT, "block"), (_CODE, "shortcode")):
            for found in pattern.finditer(text):
                holes.append(found.span())
                said = (found[1] if name == "block" else found[0]).strip()
                if said and not said.startswith(("/", "[/")) and kept < _MOST:
                    kept += 1
                    up.declare(f"other.{name}", said[:_LONGEST])
        holes += _programs(text)
        return paragraphs(through.all(_outside(text, holes)))

    def _attached(self, up: MakeUp, item: Element, pictures: Pictures) -> None:
        number = _text(item, "wp:post_id")
        thumbnail = next((_text(meta, "wp:meta_value") for meta in item.all("wp:postmeta")
                          if _text(meta, "wp:meta_key") == "_thumbnail_id"), "")  # fmt: skip
        for one in dict.fromkeys((thumbnail, *self.about.of_post.get(number, ())[:_MOST])):
            if one in self.about.media:
                self.taken.add(one)
                pictures.have(self.about.media[one])


def _about(page: str) -> _About:
    """A first reading: who wrote, what is attached, what the site is called."""
    about = _About()
    for element in elements(page, ("item", "wp:author")):
        if element.name == "item":
            if _text(element, "wp:post_type") == "attachment":
                _attachment(about, element)
        elif element.name == "wp:author":
            name = _text(element, "wp:author_display_name") or _text(element, "wp:author_login")
            about.authors[_text(element, "wp:author_login")] = name
        else:
            channel = element.find("rss/channel") or element.find("channel")
            for child in channel.children if channel else ():
                name = {"wp:wxr_version": "version"}.get(child.name, child.name)
                value = child.text.strip()[:_LONGEST]
                if value and len(about.facts) < 100 and not name.startswith("wp:"):
                    about.facts.append((name, value))
    return about


def _attachment(about: _About, item: Element) -> None:
    address = _text(item, "wp:attachment_url") or _text(item, "guid")
    number, parent = _text(item, "wp:post_id"), _text(item, "wp:post_parent")
    if not address or not number:
        return
    alt = next((_text(meta, "wp:meta_value") for meta in item.all("wp:postmeta")
                if _text(meta, "wp:meta_key") == "_wp_attachment_image_alt"), "")  # fmt: skip
    caption = " ".join(_TAG.sub(" ", _text(item, "excerpt:encoded") or alt).split())
    about.media[number] = Medium(
        address, kind_of("", address), title=_text(item, "title") or None,
        caption=caption or None,
    )  # fmt: skip
    about.of_post.setdefault(parent, []).append(number)


def _text(element: Element, name: str) -> str:
    child = element.get(name)
    return child.text.strip() if child else ""


def _programs(text: str) -> Iterator[tuple[int, int]]:
    """Where scripts and style sheets stand; one that is never closed is no hole."""
    folded, at = text.lower(), 0
    never: set[str] = set()
    for opening in _SCRIPT.finditer(text):
        name = opening[1].lower()
        if opening.start() < at or name in never:
            continue
        close = folded.find(f"</{name}", opening.end())
        if close < 0:
            never.add(name)
            continue
        end = folded.find(">", close)
        at = len(text) if end < 0 else end + 1
        yield opening.start(), at


def _outside(text: str, holes: list[tuple[int, int]]) -> list[Atom]:
    """What of a text lies outside some ranges, which may overlap."""
    found: list[Atom] = []
    at = 0
    for low, high in sorted(holes):
        if low > at:
            found.append(Atom(text[at:low], at, low))
        at = max(at, high)
    if at < len(text):
        found.append(Atom(text[at:], at, len(text)))
    return found


def paragraphs(atoms: list[Atom]) -> list[Block]:
    """Blocks where an empty line parts them as well as a tag."""
    text = "".join(atom.text for atom in atoms)
    through = Through(atoms)
    blocks: list[Block] = []
    at = 0
    for end in (*(gap.span() for gap in _EMPTY_LINE.finditer(text)), (len(text), len(text))):
        if text[at : end[0]].strip():
            blocks += told(through.all([Atom(text[at : end[0]], at, end[0])]), True)
        at = end[1]
    return blocks


CONTAINER = Container("wxr", 39, claims, sheets)
