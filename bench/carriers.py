"""What carriers do with a dispatch: fifteen of them and two that only quote it, all made up.

Written from what feeds, sites, importers and mail do, apart from the rules that find copies. A base
is one of our own dispatches; each carrier makes of it a delivery (bytes, source, time) and tells
which of its paragraphs stand in it. Everything follows from a seed.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from random import Random

import carrier as plugin
from gold import Gold, golds
from phrases import OWN, WORDS
from ultimora.values import Delivery, Source
from ultimora.wire import carry


@dataclass(frozen=True)
class Base:
    """A dispatch as its agency sends it."""

    name: str
    language: str
    agency: str
    at: datetime
    headline: str
    paragraphs: tuple[str, ...]  # the first with its opening (*ROMA (ANSA) -*)
    text: str

    @property
    def lead(self) -> str:
        """The first paragraph without its opening."""
        return re.sub(r"^.{0,60}?(?:\) [-–—]+|[-–—]{1,2}|\)\.?|=) (?=\S)", "", self.paragraphs[0])


@dataclass(frozen=True)
class Brought:
    """A delivery, the base that stands in it, and which of its paragraphs do."""

    delivery: Delivery
    carrier: str
    base: str
    holds: frozenset[int]


@dataclass
class Made:
    """What a carrier makes: bytes, which paragraphs stand in them, and what it calls them."""

    data: bytes
    holds: Sequence[int]
    media_type: str | None = None


Carrier = Callable[[Base, Random, Sequence[str]], Made]


def bases(half: str) -> list[Base]:
    """Our dispatches of one half: ``tune`` where the name's last figure is odd, else ``report``."""
    found = (_base(gold) for gold in golds("tuned") if _half(gold.name) == half)
    return [base for base in found if base]


def _half(name: str) -> str:
    return "tune" if int(name[-1]) % 2 else "report"


def _base(gold: Gold) -> Base | None:
    """The dispatch in parts, by its own lines; None where it has no headline or is very short."""
    (record, *_) = carry(Delivery(Source("base"), gold.text.encode()))
    text, dispatch = record.dispatch.copy.text, record.dispatch
    if text != gold.text or not dispatch.headline or len(dispatch.paragraphs) < 3:
        return None
    first = dispatch.paragraphs[0]
    start = text.rfind("\n", 0, first.start) + 1
    paragraphs = (text[start : first.end], *(s.of(text) for s in dispatch.paragraphs[1:]))
    at = datetime.fromisoformat(gold.published.replace("Z", "+00:00"))
    at = at if at.tzinfo else datetime.fromisoformat(f"{at:%Y-%m-%dT%H:%M}+00:00")
    return Base(
        gold.name, gold.language, dispatch.agency or "Agenzia Meridiana", at,
        " ".join(dispatch.headline.split()), paragraphs, text,
    )  # fmt: skip


def deliveries(
    base: Base, seed: int, others: Sequence[str], most: int | None = None
) -> Iterator[Brought]:
    """The dispatch from its agency and then from carriers, all or as many as asked for.

    `others` are headlines of other dispatches in its language, for the boxes beside it.
    """
    random = Random(f"{base.name} {seed}")
    names = list(CARRIERS)
    if most is not None:
        names = sorted(random.sample(names, most), key=names.index)
    every = range(len(base.paragraphs))
    yield _sent("agency", base, Made(base.text.encode(), every), base.at)
    for name in names:
        late = base.at + timedelta(minutes=random.randrange(2, 600))
        made = CARRIERS[name](base, random, others)
        if name in _TYPED and random.random() < 0.5:
            change = random.choice((struck, asked, misread, plain))
            made.data = change(made.data.decode()).encode()
        yield _sent(name, base, made, late)


def _sent(name: str, base: Base, made: Made, at: datetime) -> Brought:
    utc = (at - at.utcoffset()).replace(tzinfo=None) if at.utcoffset() is not None else at
    source = Source(SOURCES.get(name, base.agency), "folder")
    delivery = Delivery(source, made.data, made.media_type, at=f"{utc:%Y-%m-%dT%H:%M:%S}Z")
    return Brought(delivery, name, base.name, frozenset(made.holds))


# ---------------------------------------------------------------- what they do to the words


def retitled(base: Base, random: Random) -> str:
    """A title of the site's own: its rubric and the first words of the story."""
    words = base.lead.split()
    count = min(len(words), random.randrange(7, 11))
    rubric = random.choice(WORDS[base.language]["rubric"])
    return f"{rubric}: {' '.join(words[:count]).rstrip(',;:–-')}"


def plain(text: str) -> str:
    """ASCII only: accents and typographic signs typed without."""
    text = text.translate(str.maketrans("’‘“”«»–—", '\'\'""""--')).replace("…", "...")
    text = text.replace("ß", "ss").replace("€", "EUR").replace("œ", "oe")
    split = unicodedata.normalize("NFD", text)
    return split.encode("ascii", "ignore").decode()


def asked(text: str) -> str:
    """Every sign that is not ASCII became a question mark."""
    return text.encode("ascii", "replace").decode()


def misread(text: str, times: int = 1) -> str:
    """UTF-8 read as Windows-1252, once or more; what it leaves open is the control itself."""
    for _ in range(times):
        text = "".join(
            bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode()
        )
    return text


def struck(text: str) -> str:
    """The sample's damage: UTF-8 as Latin-1, and what Latin-1 has no sign for as ``?``."""
    return re.sub("[\x80-\x9f]", "?", text.encode().decode("latin-1"))


def _flat(title: str, paragraphs: Sequence[str]) -> str:
    return "\n\n".join([title, *paragraphs]) + "\n"


def _damaged(change: Callable[[str], str]) -> Carrier:
    def make(base: Base, random: Random, others: Sequence[str]) -> Made:
        return Made(
            change(_flat(base.headline, base.paragraphs)).encode(), range(len(base.paragraphs))
        )

    return make


# ---------------------------------------------------------------- the carriers


def summary(base: Base, random: Random, others: Sequence[str]) -> Made:
    """A feed that gives the title and the beginning."""
    words = base.lead.split()
    kept = " ".join(words[: random.randrange(28, 45)])
    text = kept if len(kept) == len(base.lead) else f"{kept}…"
    item = (f"<item><title>{html.escape(base.headline)}</title><link>https://golfo.example/"
            f"{base.name}</link><guid>golfo-{base.name}</guid><description>{html.escape(text)}"
            "</description></item>")  # fmt: skip
    feed = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Il Corriere'
    return Made(f"{feed} del Golfo</title>{item}</channel></rss>".encode(), (0,))


def page(base: Base, random: Random, others: Sequence[str]) -> Made:
    """A site's page with a title of its own and the usual frame."""
    return _page(base, retitled(base, random), base.paragraphs, random, others, boxes=False)


def boxed(base: Base, random: Random, others: Sequence[str]) -> Made:
    """A page with a cookie notice, related links between the paragraphs and a box at the end."""
    return _page(base, base.headline, base.paragraphs, random, others, boxes=True)


def _page(
    base: Base, title: str, paragraphs: Sequence[str], random: Random, others: Sequence[str],
    *, boxes: bool,
) -> Made:  # fmt: skip
    words = WORDS[base.language]
    body = [f"<p>{html.escape(p)}</p>" for p in paragraphs]
    links = "".join(f'<li><a href="/{i}">{html.escape(o)}</a></li>' for i, o in enumerate(others))
    related = f'<div class="related"><h4>{words["related"][0]}</h4><ul>{links}</ul></div>'
    if boxes:
        body.insert(min(2, len(body)), related)
    cookie = f'<div id="cookie-banner"><p>{words["cookie"][0]}</p></div>' if boxes else ""
    return Made(
        f"""<!DOCTYPE html><html lang="{base.language}"><head><meta charset="utf-8">
<title>{html.escape(title)} | Gazzetta delle Isole</title></head><body>{cookie}
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>{html.escape(title)}</h1>
{"".join(body)}</article><aside>{related}</aside>
<footer>© 2026 Gazzetta delle Isole – {words["rights"][0]}</footer></body></html>""".encode(),
        range(len(base.paragraphs)),
        "text/html",
    )


def printed(base: Base, random: Random, others: Sequence[str]) -> Made:
    """The PDF plug-in's print-out, dumped to text, struck as the sample is."""
    site = plugin.site_of(random.randrange(1 << 30), base.language, base.at.date())
    story = "\n\n".join(base.paragraphs)
    item = plugin.FeedItem(base.headline, story, "esteri/europa", ("desk@wire.example", "Desk"))
    text = plugin.paged(plugin.printed(item, site, random), site)
    return Made(plugin.damage(text, random).encode(), range(len(base.paragraphs)))


def cut(base: Base, random: Random, others: Sequence[str]) -> Made:
    """The first paragraphs only."""
    count = random.randrange(1, len(base.paragraphs))
    return Made(_flat(base.headline, base.paragraphs[:count]).encode(), range(count))


def broken_off(base: Base, random: Random, others: Sequence[str]) -> Made:
    """Cut in mid sentence, under a title of its own."""
    count = random.randrange(1, len(base.paragraphs))
    *whole, last = base.paragraphs[: count + 1]
    words = last.split()
    kept = words[: max(3, len(words) // 2)]
    end = random.choice([" [...]", "...", "…", " (continua)"])
    text = _flat(retitled(base, random), [*whole, " ".join(kept) + end])
    return Made(text.encode(), range(count))


def shuffled(base: Base, random: Random, others: Sequence[str]) -> Made:
    """The same paragraphs under another title, some moved and some merged."""
    paragraphs = [base.lead, *base.paragraphs[1:]]
    moved = paragraphs.pop(random.randrange(1, len(paragraphs)))
    paragraphs.insert(random.randrange(1, len(paragraphs) + 1), moved)
    at = random.randrange(1, len(paragraphs)) if len(paragraphs) > 2 else 1
    merged = [*paragraphs[: at - 1], " ".join(paragraphs[at - 1 : at + 1]), *paragraphs[at + 1 :]]
    return Made(_flat(retitled(base, random), merged).encode(), range(len(base.paragraphs)))


def mailed(base: Base, random: Random, others: Sequence[str]) -> Made:
    """A mail in quoted-printable to a newsroom's list."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = "lista@stampa.example", "redazione@desk.example"
    mail["Subject"] = base.headline
    mail["Message-ID"] = f"<{base.name}-{random.randrange(1 << 40)}@stampa.example>"
    mail.set_content("\n\n".join(base.paragraphs), cte="quoted-printable")
    return Made(mail.as_bytes(), range(len(base.paragraphs)), "message/rfc822")


def ninjs(base: Base, random: Random, others: Sequence[str]) -> Made:
    """An item in JSON from a reseller."""
    item = {
        "uri": f"urn:reseller:{base.name}", "type": "text", "headline": base.headline,
        "language": base.language,
        "body_xhtml": "".join(f"<p>{html.escape(p)}</p>" for p in base.paragraphs),
    }  # fmt: skip
    return Made(json.dumps(item).encode(), range(len(base.paragraphs)), "application/json")


def nitf(base: Base, random: Random, others: Sequence[str]) -> Made:
    """An item in NITF, re-titled."""
    body = "".join(f"<p>{html.escape(p)}</p>" for p in base.paragraphs)
    title = html.escape(retitled(base, random))
    return Made(
        f"""<?xml version="1.0" encoding="utf-8"?><nitf><head><title>{title}</title><docdata>
<doc-id id-string="archivio-{base.name}"/></docdata></head><body><body.head><hedline><hl1>{title}
</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>""".encode(),
        range(len(base.paragraphs)),
    )


def newsml(base: Base, random: Random, others: Sequence[str]) -> Made:
    """An item in NewsML-G2, cut by a paragraph."""
    kept = base.paragraphs[: max(2, len(base.paragraphs) - 1)]
    body = "".join(f"<p>{html.escape(p)}</p>" for p in kept)
    return Made(
        f"""<?xml version="1.0" encoding="utf-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:faro.example,2026:{base.name}"
 version="1" standard="NewsML-G2" standardversion="2.29" conformance="power"><contentMeta>
<headline>{html.escape(base.headline)}</headline></contentMeta><contentSet><inlineXML
 contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.content>{body}</body.content></body></nitf></inlineXML></contentSet></newsItem>""".encode(),
        range(len(kept)),
    )


def quoting(base: Base, random: Random, others: Sequence[str]) -> Made:
    """An article of a site's own that quotes two paragraphs and says whose they are."""
    own = OWN[base.language]
    start = random.randrange(0, len(base.paragraphs) - 1)
    quoted = [base.lead if i == 0 else base.paragraphs[i] for i in (start, start + 1)]
    source = WORDS[base.language]["writes"][0].format(agency=base.agency)
    first, *rest = random.sample(own, 4)
    title = random.choice(WORDS[base.language]["title"])
    text = _flat(title, [first, source, *quoted, *rest])
    return Made(text.encode(), (start, start + 1))


CARRIERS: dict[str, Carrier] = {
    "summary": summary, "page": page, "boxed": boxed, "print": printed,
    "struck": _damaged(struck), "asked": _damaged(asked), "misread": _damaged(misread),
    "twice": _damaged(lambda text: misread(text, 2)), "ascii": _damaged(plain),
    "cut": cut, "broken off": broken_off, "shuffled": shuffled, "mail": mailed,
    "ninjs": ninjs, "nitf": nitf, "newsml": newsml, "quoting": quoting,
}  # fmt: skip
_TYPED = ("cut", "broken off", "shuffled", "quoting")  # plain text, of which half is damaged too
SOURCES = {name: f"carrier {zlib.crc32(name.encode()) % 900 + 100}" for name in CARRIERS}
