"""Pictures, sounds and films of a ninjs object, its own or an association's: one reference each.

Source: ``renditions`` of the IPTC's ninjs JSON Schemas (an object of names in 1.x, an array since).
"""

from __future__ import annotations

from collections.abc import Mapping

from ultimora.unpack.account import Account, kind_of, number
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import told
from ultimora.unpack.markup import Atom
from ultimora.unpack.objects import Node, leaves
from ultimora.values import Medium

MEDIA = ("picture", "video", "audio", "graphic")  # the types that are no text
_MOST = 200  # values that have no field


def keep(up: Account, path: str, node: Node) -> None:
    """All that a value holds, each part under its path."""
    for name, words in leaves(path, node):
        if up.kept > _MOST:
            return
        up.other(name, words)


def pictured(up: Account, members: Mapping[str, Node]) -> None:
    """Puts a picture or film, by its `members` in lower case, into the account it belongs to."""
    words: dict[str, str] = {}
    for name, node in members.items():
        field = ""
        if name in ("title", "headline", "headlines"):
            field = "media.title"
        elif name.startswith("description"):
            field = "media.caption"
        elif name in ("by", "byline"):
            field = "media.credit"
        elif name not in ("renditions", "uri", "type", "rel", "name"):
            keep(up, f"other.media.{name}", node)
        for one in (node.items or (node,)) if field else ():
            value = one.get("value") if one.members else one
            if value is not None and value.text:
                atoms = inline(value)
                said = "".join(atom.text for atom in atoms)
                if said not in words.values():  # a caption is often told twice
                    up.say(field, atoms, kind="caption")
                words.setdefault(field, said)
    best(up, members, words)


def best(up: Account, members: Mapping[str, Node], words: Mapping[str, str]) -> None:
    """Of several renditions the original, else the widest; `words` are what was said of it."""
    kind, uri = text_of(members, "type"), text_of(members, "uri")
    node = members.get("renditions")
    found = list((node.members or {}).items()) if node else []
    found = found or [("", one) for one in (node.items if node else ())]
    flat = [(name, {k.lower(): v.text for k, v in (one.members or {}).items()})
            for name, one in found] or [("", {})]  # fmt: skip

    def size(index: int) -> tuple[bool, int]:
        name, said = flat[index]
        first = "original" in (name.lower(), said.get("name", "").lower())
        return first, number(said.get("width", "")) or 0

    chosen = max(range(len(flat)), key=size)
    for index, (name, said) in enumerate(flat):
        address = said.get("href") or said.get("title") or uri
        if index != chosen:
            up.other(f"other.rendition.{name}".rstrip("."), address)
            continue
        mime = said.get("contenttype") or said.get("mimetype") or ""
        up.medium(Medium(
            address, kind_of(mime, kind), mime or None, title=words.get("media.title"),
            caption=words.get("media.caption"), credit=words.get("media.credit"),
            width=number(said.get("width", "")), height=number(said.get("height", "")),
            size=number(said.get("sizeinbytes") or said.get("filesize") or ""),
        ))  # fmt: skip


def text_of(members: Mapping[str, Node], name: str) -> str:
    """A member's text; empty where there is none."""
    node = members.get(name)
    return node.text.strip() if node else ""


def tagged(text: str) -> bool:
    """Whether a text is marked up."""
    return "</" in text or "<br" in text.lower()


def inline(node: Node) -> list[Atom]:
    """A short text as one line, tags gone where it has any."""
    atoms = node.atoms()
    if not tagged(node.text):
        return one_line(atoms)
    run: list[Atom] = []
    for _, block in told(atoms, True):
        run += [Atom(" ", 0, 0), *block] if run else block
    return run
