"""What a page says of itself: JSON-LD first, then OpenGraph and its kin, each as a finding."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from ultimora.unpack.markup import Flat
from ultimora.values import Finding

_LARGEST_SCRIPT = 2_000_000
_MOST_NODES = 5_000

# Field by field the names of ``<meta>`` that declare it, best first.
METAS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("og:title", "twitter:title", "dc.title", "headline", "title")),
    ("author", ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")),
    (
        "published",
        (
            "article:published_time", "og:published_time", "datepublished", "pubdate", "date",
            "dc.date.issued", "dc.date", "parsely-pub-date", "sailthru.date", "publish-date",
        ),
    ),
    (
        "updated",
        ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"),
    ),
    ("section", ("article:section", "parsely-section", "section")),
    ("tags", ("article:tag", "news_keywords", "keywords")),
    ("image", ("og:image", "twitter:image")),
    ("publisher", ("og:site_name", "application-name")),
    ("description", ("og:description", "description", "twitter:description")),
    ("language", ("og:locale", "content-language", "language")),
    ("url", ("og:url",)),
)  # fmt: skip

_TIMES = ("published", "updated")
_ISO = re.compile(
    r"([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[T ]([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d+)?)?"
    r"\s?(Z|z|[+-]\d{2}:?\d{2})?)?"
)

_TYPES = ("article", "posting", "report", "webpage")


def declared(flat: Flat) -> list[Finding]:
    """The fields that the page declares, each from its most exact declaration, tags one by one.

    Times are ISO 8601 as exact as declared; what cannot be read as one is no time.
    """
    found: dict[str, Finding] = {}
    for item in _articles(flat):
        for field, said in _of_json(item):
            value = iso(said) if field in _TIMES else said
            if value:
                found.setdefault(field, Finding(field, value, None, "json-ld", 0.97))
    metas: dict[str, list[str]] = {}
    for meta in flat.metas:
        if meta.content.strip():
            metas.setdefault(meta.name, []).append(meta.content.strip())
    for field, names in METAS:
        name = next((n for n in names if n in metas), None)
        if name is None or (field == "author" and _address(metas[name][0])):
            continue
        value = ", ".join(dict.fromkeys(metas[name])) if field == "tags" else metas[name][0]
        value = iso(value) if field in _TIMES else value
        known = found.get(field)
        if value and (known is None or _exacter(field, value, known.value)):
            rule = "opengraph" if ":" in name else "meta"
            found[field] = Finding(field, value, None, rule, 0.95)
    if flat.canonical:
        found.setdefault("url", Finding("url", flat.canonical, None, "canonical", 0.95))
    if flat.language:
        found.setdefault("language", Finding("language", flat.language, None, "html-lang", 0.9))
    return [single for finding in found.values() for single in _singly(finding)]


def _singly(finding: Finding) -> Iterator[Finding]:
    """A list of tags as one finding each."""
    if finding.field != "tags":
        yield finding
        return
    for tag in dict.fromkeys(tag.strip() for tag in re.split("[,;]", finding.value)):
        if tag:
            yield Finding("tags", tag, finding.span, finding.rule, finding.confidence)


def iso(value: str) -> str:
    """A declared time as ISO 8601 to the precision written; empty where it is none.

    Source of the forms: ISO 8601 as schema.org and OpenGraph ask for, RFC 5322 as feeds write.
    """
    match = _ISO.fullmatch(value.strip())
    if match:
        day, hour, minute, second, zone = match.groups()
        if hour is None:
            return day
        zone = "" if not zone else "Z" if zone in "Zz" else f"{zone[:3]}:{zone[-2:]}"
        return f"{day}T{hour}:{minute}" + (f":{second}" if second else "") + zone
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _exacter(field: str, value: str, known: str) -> bool:
    """Whether a time is written to the minute where the one we have is only a day."""
    return field in _TIMES and "T" in value and "T" not in known


def _address(value: str) -> bool:
    return value.startswith(("http://", "https://", "//", "/"))


def _articles(flat: Flat) -> Iterator[dict[str, object]]:
    """The objects of a page's JSON-LD that describe an article, the likeliest first."""
    items: list[tuple[int, dict[str, object]]] = []
    for script in flat.scripts:
        if len(script) <= _LARGEST_SCRIPT:
            items += _described(_parsed(script))
    items.sort(key=lambda item: item[0])
    return (item for _, item in items)


def _parsed(script: str) -> object:
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    text = text.removeprefix("<![CDATA[").removesuffix("]]>")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _described(root: object) -> Iterator[tuple[int, dict[str, object]]]:
    waiting, seen = [root], 0
    while waiting and seen < _MOST_NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting.extend(node[:100])
        elif isinstance(node, dict):
            kinds = node.get("@type")
            names = " ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
            rank = next((i for i, t in enumerate(_TYPES) if t in names.lower()), None)
            if rank is not None:
                yield rank, node
            waiting.extend(node.get(key) for key in ("@graph", "mainEntity", "itemListElement"))


def _of_json(item: dict[str, object]) -> Iterator[tuple[str, str]]:
    for field, key in (
        ("title", "headline"), ("title", "name"), ("author", "author"), ("author", "creator"),
        ("published", "datePublished"), ("published", "dateCreated"), ("updated", "dateModified"),
        ("section", "articleSection"), ("tags", "keywords"), ("image", "image"),
        ("image", "thumbnailUrl"), ("publisher", "publisher"), ("description", "description"),
        ("language", "inLanguage"), ("url", "url"),
    ):  # fmt: skip
        names = list(_names(item.get(key), "url" if field == "image" else "name"))
        if names:
            several = field in ("author", "tags", "section")
            yield field, ", ".join(dict.fromkeys(names)) if several else names[0]


def _names(value: object, key: str) -> Iterator[str]:
    for one in value[:50] if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            one = one.get(key) or one.get("@id")
        if isinstance(one, str) and one.strip():
            yield one.strip()
