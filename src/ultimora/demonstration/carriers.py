"""What carriers do to a dispatch on its way: frames, print-outs, cuts, and damage on purpose."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple

from ultimora.demonstration.houses import Copy
from ultimora.demonstration.ways import delivered, stem
from ultimora.values import Delivery, Source

_PRINT = Source("Archivio Levante", "folder", "stampe")
_PAGE = Source("Gazzetta del Porto", "page", "https://gazzetta.example")
_BOXED = Source("Il Faro della Sera", "page", "https://faro.example")
_MAIL = Source("Rassegna stampa", "mailbox", "imaps://rassegna.example/INBOX")
_STRUCK = Source("Wire Mirror", "folder", "mirror")
_ASKED = Source("Copiadesk", "folder", "copiadesk")
_CUT = Source("Notizie in breve", "feed", "https://breve.example/rss")

_COOKIES = {
    "it": "Questo sito usa i cookie. Accetta tutti", "en": "This site uses cookies. Accept all",
    "fr": "Ce site utilise des cookies. Tout accepter",
    "de": "Diese Seite verwendet Cookies. Alle annehmen",
    "es": "Este sitio utiliza cookies. Aceptar todas",
    "pt": "Este sítio utiliza cookies. Aceitar todos",
}  # fmt: skip
_RELATED = {"it": "Leggi anche", "en": "Read also", "fr": "À lire aussi", "de": "Lesen Sie auch",
            "es": "Lea también", "pt": "Leia também"}  # fmt: skip
_DATE = "%d/%m/%Y"
_PAGE_LENGTH = 900  # characters of a printed page


class Carrier(NamedTuple):
    """What one makes of a dispatch; whether letters are lost on the way, and whether text is."""

    brings: Callable[[Copy], Delivery]
    damages: bool = False
    cuts: bool = False


def typographic(text: str) -> str:
    """What a site's software does to quotes and dashes."""
    text = text.replace("''", '"').replace(" -- ", " — ")
    text = re.sub(r"(?<=\s)-(?=\s)", "–", text)
    text = re.sub(r"(^|[\s(\[–—])'(?=\S)", r"\1‘", text).replace("'", "’")
    return re.sub(r"(^|[\s(\[‘–—])\"(?=\S)", r"\1“", text).replace('"', "”")


def struck(text: str) -> str:
    """UTF-8 taken for Latin-1, and a question mark for what Latin-1 has no sign for."""
    return re.sub("[\x80-\x9f]", "?", text.encode().decode("latin-1"))


def asked(text: str) -> str:
    """A question mark for all that is not ASCII."""
    return text.encode("ascii", "replace").decode()


def _printed(copy: Copy) -> Delivery:
    """A site's plug-in prints its archive: sections, page breaks, and bytes misread."""
    blocks = [
        copy.headline, "## Descrizione", *copy.paragraphs, "---", "notizie/dal-mondo",
        "desk@levante.example (Desk)", "### Categoria", "1. Dal mondo", "### Tag", "1. Ultimora",
        "### Data di creazione", f"{copy.here.at:{_DATE}}", "### Autore", "redazione",
    ]  # fmt: skip
    text = struck("\n\n".join(_paged([typographic(block) for block in blocks])))
    return delivered(_PRINT, text.encode(), copy, f"{stem(copy)}.txt", "text/plain")


def _paged(blocks: list[str]) -> list[str]:
    """Pages end where they are full, in mid sentence too, with a line and a running head."""
    out, room, number = [], _PAGE_LENGTH, 1
    for block in blocks:
        while len(block) > room and (cut := block.rfind(" ", 40, max(room, 41))) > 0:
            out += [block[:cut], "---", f"Archivio Levante – {(number := number + 1)}"]
            block, room = block[cut + 1 :], _PAGE_LENGTH
        out.append(block)
        room -= len(block)
    return out


def _page(copy: Copy) -> Delivery:
    """A paper's page."""
    return _html(_PAGE, copy, "")


def _boxed(copy: Copy) -> Delivery:
    """A page with a word on cookies and a box of links in the midst of the story."""
    return _html(_BOXED, copy, f"<div class='cookie-banner'>{_COOKIES[copy.language]}</div>")


def _html(source: Source, copy: Copy, banner: str) -> Delivery:
    e = html.escape
    body = [f"<p>{e(typographic(p))}</p>" for p in copy.paragraphs]
    if banner:
        links = "<ul><li><a href='/meteo'>Meteo</a></li><li><a href='/sport'>Sport</a></li></ul>"
        related = f"<div class='related'><h4>{_RELATED[copy.language]}</h4>{links}</div>"
        body.insert(1, related)
    title = e(typographic(copy.headline))
    at = f"{copy.at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
    text = f"""<!doctype html>
<html lang="{copy.language}"><head><meta charset="utf-8"><title>{title} | {source.name}</title>
<meta property="article:published_time" content="{at}"></head><body>{banner}
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>{title}</h1>
{"".join(body)}
</article><footer>© {source.name}</footer></body></html>
"""
    return delivered(source, text.encode(), copy, stem(copy), "text/html")


def _mailed(copy: Copy) -> Delivery:
    """A press review by mail, in quoted-printable."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = "lista@rassegna.example", "redazione@desk.example"
    mail["Subject"] = copy.headline
    mail["Date"] = format_datetime(copy.at.astimezone(UTC))
    mail["Message-ID"] = f"<{stem(copy)}@rassegna.example>"
    mail.set_content("\n\n".join(copy.paragraphs), cte="quoted-printable")
    return delivered(_MAIL, mail.as_bytes(), copy, stem(copy), "message/rfc822")


def _mirrored(copy: Copy) -> Delivery:
    """A mirror of plain text that took UTF-8 for Latin-1."""
    return delivered(_STRUCK, struck(_flat(copy)).encode(), copy, f"{stem(copy)}.txt")


def _copied(copy: Copy) -> Delivery:
    """A desk whose software knows ASCII alone."""
    return delivered(_ASKED, asked(_flat(copy)).encode(), copy, f"{stem(copy)}.txt")


def _flat(copy: Copy) -> str:
    return typographic("\n\n".join((copy.headline, *copy.paragraphs))) + "\n"


def _summed(copy: Copy) -> Delivery:
    """A feed that gives the title and the first words."""
    words = copy.paragraphs[0].split()
    text = html.escape(" ".join(words[:32]) + ("…" if len(words) > 32 else ""))
    link = f"https://breve.example/{stem(copy)}"
    feed = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>{_CUT.name}</title><link>https://breve.example</link><item>
<title>{html.escape(copy.headline)}</title><link>{link}</link><guid>{link}</guid>
<pubDate>{format_datetime(copy.at.astimezone(UTC))}</pubDate><description>{text}</description>
</item></channel></rss>
"""
    return delivered(_CUT, feed.encode(), copy, stem(copy), "application/rss+xml")


CARRIERS = {
    "print": Carrier(_printed, damages=True), "page": Carrier(_page), "boxed": Carrier(_boxed),
    "mail": Carrier(_mailed), "struck": Carrier(_mirrored, damages=True),
    "asked": Carrier(_copied, damages=True), "cut": Carrier(_summed, cuts=True),
}  # fmt: skip
