"""Replays how the sample came to us, on any dispatch: feed, importer, typography, print, damage.

Written from the provenance of the sample alone, so that it can judge the reader: it knows nothing
of the reader's tables or patterns. Everything follows from a seed.
"""

from __future__ import annotations

import json
import random
import re
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True)
class FeedItem:
    """Step 1: what the agency's feed offers."""

    title: str
    description: str
    category: str | None = None
    author: tuple[str, str] | None = None  # (address, name)


@dataclass(frozen=True)
class Site:
    """Steps 2 to 4: the site, its language and how its plug-in is set up."""

    language: str
    marked: bool = True  # headings carry ## and ###
    numbered: bool = True  # lists are numbered, or just lines
    taxonomies: tuple[tuple[str, tuple[str, ...]], ...] = ()
    categories: tuple[str, ...] = ("News",)
    tags: tuple[str, ...] = ()
    day: date = date(2026, 1, 6)
    date_form: str = "F j, Y"
    dated: bool = False  # the optional section Date
    author: str = "redazione"
    meta: tuple[tuple[str, str], ...] = ()
    page: int | None = None  # characters on a page; None: one endless page
    running: str | None = None  # printed at the head of every page after the first
    running_first: bool = False  # and of the first page, too
    page_mark: str = "---"
    texturize: bool = True


@dataclass(frozen=True)
class Printed:
    """A delivery and what a perfect reader makes of it."""

    text: str
    record: Record
    notes: dict[str, Any] = field(default_factory=dict)


# The plug-in's own words and the translation packs'. The last three are of no table of ours: such
# a print-out can be known by its order alone.
_PARTS = ("description", "category", "tags", "date", "created", "author", "meta")
_ROWS = {
    "en": "Description|Category|Tags|Date|Date Created|Author|Meta Fields",
    "it": "Descrizione|Categoria|Tag|Data|Data di creazione|Autore|Campi meta",
    "es": "Descripción|Categoría|Etiquetas|Fecha|Fecha de creación|Autor|Campos meta",
    "fr": "Description|Catégorie|Étiquettes|Date|Date de création|Auteur|Champs méta",
    "de": "Beschreibung|Kategorie|Schlagwörter|Datum|Erstellungsdatum|Autor|Meta-Felder",
    "pt": "Descrição|Categoria|Tags|Data|Data de criação|Autor|Campos meta",
    "sv": "Beskrivning|Kategori|Etiketter|Datum|Skapad den|Författare|Metafält",
    "hr": "Opis|Rubrika|Oznake|Nadnevak|Stvoreno dana|Napisao|Meta polja",
    "eu": "Deskribapena|Saila|Etiketak|Eguna|Sortze-data|Egilea|Meta eremuak",
}
WORDS = {
    language: dict(zip(_PARTS, row.split("|"), strict=True)) for language, row in _ROWS.items()
}

# WordPress's long and short names of months and days; the unknown tongues print English ones.
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "it": "Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre "
          "Dicembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
          "diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
          "dezembro",
}  # fmt: skip
_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "it": "Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic",
    "es": "Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic",
    "fr": "Jan Fév Mar Avr Mai Juin Juil Août Sep Oct Nov Déc",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.",
    "pt": "jan fev mar abr maio jun jul ago set out nov dez",
}
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
DATE_FORMS = ("F j, Y", "Y/m/d", "m/d/Y", "d M Y", "l, d M Y", "Y-m-d", "d/m/Y", "d.m.Y")


def dated(day: date, form: str, language: str) -> str:
    """A day in one of WordPress's forms, in the language of the site."""
    tongue = language if language in _MONTHS else "en"
    values = {
        "F": _MONTHS[tongue].split()[day.month - 1],
        "M": _SHORT[tongue].split()[day.month - 1],
        "l": _DAYS[tongue].split()[day.weekday()],
        "j": str(day.day), "d": f"{day.day:02}", "m": f"{day.month:02}", "Y": str(day.year),
    }  # fmt: skip
    return re.sub("[FMljdmY]", lambda match: values[match[0]], form)


def texturize(text: str) -> str:
    """Step 3: what wptexturize does to quotes, dashes and dots."""
    text = text.replace("---", "—").replace(" -- ", " — ").replace("--", "–")
    text = re.sub(r"(?<=\s)-(?=\s)", "–", text)
    text = text.replace("...", "…")
    text = re.sub(r"(?<!\w)'(?=\d\d(?!\d))", "’", text)
    text = re.sub(r"(^|[\s(\[“‘\"—–/\-])'(?=\S)", r"\1‘", text)
    text = text.replace("'", "’")
    text = re.sub(r"(^|[\s(\[‘—–/\-])\"(?=\S)", r"\1“", text)
    return text.replace('"', "”")


def posted(item: FeedItem) -> str:
    """Step 2: the importer's post: description, ``---``, category, author, tags stripped."""
    parts = [item.description.strip("\n")]
    if item.category or item.author:
        parts.append("---")
    if item.category:
        parts.append(item.category)
    if item.author:
        parts.append(f"{item.author[0]} ({item.author[1]})")
    return "\n\n".join(parts)


def printed(item: FeedItem, site: Site, rng: random.Random) -> list[str]:
    """Steps 3 and 4: the blocks of the print-out, top to bottom."""
    words = WORDS[site.language]
    style = texturize if site.texturize else str
    content = [block for block in re.split(r"\n\s*\n", style(posted(item))) if block.strip()]
    if rng.random() < 0.3:
        content = [block.lstrip() for block in content]
    big, small = ("## ", "### ") if site.marked else ("", "")
    blocks = [style(item.title), f"{big}{words['description']}", *content]

    def listed(values: tuple[str, ...]) -> str:
        if site.numbered:
            return "\n\n".join(f"{number}. {value}" for number, value in enumerate(values, 1))
        return ", ".join(values)

    for name, values in site.taxonomies:
        blocks += [f"{small}{name.upper()}", listed(values)]
    if site.categories:
        blocks += [f"{small}{words['category']}", listed(site.categories)]
    if site.tags:
        blocks += [f"{small}{words['tags']}", listed(site.tags)]
    when = dated(site.day, site.date_form, site.language)
    if site.dated:
        blocks += [f"{small}{words['date']}", when]
    blocks += [f"{small}{words['created']}", when, f"{small}{words['author']}", site.author]
    if site.meta:
        blocks += [f"{small}{words['meta']}"]
        blocks += [f"{name}: {value}" for name, value in site.meta]
    return blocks


def paged(blocks: list[str], site: Site) -> str:
    """Pages end wherever they are full: between blocks or in mid sentence, never in a heading."""
    if site.page is None:
        return "\n\n".join(blocks)
    out: list[str] = []
    room, number = site.page, 1

    def turn() -> None:
        nonlocal room, number
        number += 1
        out.append(site.page_mark)
        if site.running:
            out.append(site.running.replace("{page}", str(number)))
        room = site.page or 0

    if site.running and site.running_first:
        out.append(site.running.replace("{page}", "1"))
    for block in blocks:
        while len(block) > room:
            cut = block.rfind(" ", 0, room)
            if cut > 40 and len(block) - cut > 12 and not block.startswith("#"):
                out.append(block[:cut])
                block = block[cut + 1 :]
            turn()
            if len(block) <= room or " " not in block:
                break
        out.append(block)
        room -= len(block)
    return "\n\n".join(out)


def damage(text: str, rng: random.Random, share: float = 0.6) -> str:
    """Step 5: UTF-8 taken for Latin-1, U+0080-009F printed as ``?``, in part of the document.

    The struck part is a run of lines; now and then a word inside it got away. A no-break space
    (what is left of ``à``) stays, becomes a space or is lost, one way in one document.
    """
    lines = text.split("\n")
    full = [index for index, line in enumerate(lines) if not line.isascii()]
    if not full:
        return text
    count = max(1, round(len(full) * share))
    first = rng.randrange(0, len(full) - count + 1)
    struck = range(full[first], full[first + count - 1] + 1)
    nbsp = rng.choice(["\xa0", " ", "\xa0"])
    for index in struck:
        words = lines[index].split(" ")
        lines[index] = " ".join(w if rng.random() < 0.02 else mangled(w, nbsp) for w in words)
    return "\n".join(lines)


def mangled(word: str, nbsp: str = "\xa0") -> str:
    """One word through the plug-in's parser and the PDF's fonts."""
    raw = word.encode("utf-8").decode("latin-1")
    return re.sub("[\x80-\x9f]", "?", raw).replace("\xa0", nbsp)


_FEEDS = ("Ultimora", "primapagina", "salute", "lavoro", "sostenibilita", "regioni", "motori",
          "fintech", "tecnologia", "wine", "video")  # fmt: skip
_CATEGORIES = {
    "it": ("Comunicati", "Cronaca", "Dal mondo", "Economia e lavoro"),
    "en": ("Press releases", "World", "Business", "From the wires"),
    "fr": ("Communiqués", "Monde", "À la une"),
    "de": ("Meldungen", "Wirtschaft", "Überregional"),
    "es": ("Comunicados", "Economía", "Última hora"),
    "pt": ("Comunicados", "Notícias", "Últimas"),
}
_RUNNING = ("Il Corriere del Golfo – {page}", "Gazette of the Coast", "El Faro – página {page}",
            "Der Hafenbote · Seite {page}")  # fmt: skip


def site_of(seed: int, language: str, day: date, *, pages: bool = True) -> Site:
    """A site such as might carry the dispatch: mostly of its language, now and then of another."""
    rng = random.Random(seed)
    tongue = language if rng.random() < 0.7 and language in WORDS else rng.choice(list(WORDS))
    names = _CATEGORIES.get(tongue, _CATEGORIES["en"])
    shelves = (("Formats", ("Brief", "Wire")), ("Regioni", ("Lazio",)), ("Series", ("Winter",)))
    return Site(
        language=tongue,
        marked=rng.random() < 0.6,
        numbered=(tongue not in ("sv", "hr", "eu") and rng.random() < 0.75) or rng.random() < 0.9,
        taxonomies=tuple(rng.sample(shelves, rng.choice([0, 0, 0, 1, 2]))),
        categories=tuple(rng.sample(names, rng.choice([1, 1, 2]))),
        tags=tuple(rng.sample(_FEEDS, rng.choice([0, 1, 1, 2]))),
        day=day,
        date_form=rng.choice([DATE_FORMS[0], *DATE_FORMS]),
        dated=rng.random() < 0.25,
        author=rng.choice(["redazione", "admin", "web-desk", "m.bianchi", "editor2"]),
        meta=(("feed_id", "4812"), ("source_lang", language)) if rng.random() < 0.25 else (),
        page=rng.choice([700, 900, 1300]) if pages and rng.random() < 0.7 else None,
        running=rng.choice([None, None, *_RUNNING]),
        page_mark=rng.choice(["---", "---", "\f"]),
        running_first=rng.random() < 0.4,
    )


def replay(gold: Record, agency_text: str, seed: int, *, pages: bool, damaged: bool) -> Printed:
    """One dispatch through the whole chain, with the record that a perfect reader makes of it.

    What the feed does not carry (slug, byline and notices above the story, urgency) is not in the
    print-out, so it is not expected either. `gold` is a journey's ``record.json``.
    """
    rng = random.Random(seed * 7919 + 13)
    record: Record = gold["record"]
    feed = gold["feed"]
    story = agency_text[feed["story"] :]
    contact, section = record["contact"], record["section"]
    author = None
    if "section" in feed:
        contact, section = feed["contact"], feed["section"]
        author = (contact["email"], contact["name"])
    elif section is None and contact is None and rng.random() < 0.3:
        section = rng.choice(["notizie/dal-mondo", "economia/mercati", "world/europe"])
        if rng.random() < 0.6:
            author = ("desk@wire.example", "Night Desk")
            contact = {"name": "Night Desk", "email": "desk@wire.example"}
    when = (record["dateline"] or {}).get("date")
    day = date.fromisoformat(when) if when else date(2026, 1, 6)
    site = site_of(seed, record["language"], day, pages=pages)
    item = FeedItem(feed["title"], story, section, author)
    blocks = printed(item, site, rng)
    text = "\n" * rng.choice([0, 0, 4]) + paged(blocks, site)
    if damaged:
        text = damage(text, rng, rng.choice([0.4, 0.7, 1.0]))
    style = texturize if site.texturize else str
    expected = _expected(record, story, feed["title"], style)
    expected["section"], expected["contact"] = section, contact
    expected["carrier"] = {
        "categories": list(site.categories), "tags": list(site.tags),
        "created": site.day.isoformat(), "author": site.author,
    }  # fmt: skip
    return Printed(text, expected, {"language": site.language, "pages": site.page is not None})


def _expected(record: Record, story: str, title: str, style: Any) -> Record:
    """The gold record less what the feed leaves behind, in the site's typography."""

    def kept(words: str | None) -> str | None:
        return style(words) if words and words in story else None

    expected = dict(record)
    expected["headline"] = style(record["headline"])
    expected["subheadline"] = kept(record["subheadline"])
    expected["slugline"] = expected["urgency"] = expected["published"] = None
    expected["byline"] = kept(record["byline"])
    expected["body"] = "\n\n".join(style(p) for p in record["body"].split("\n\n"))
    if record["dateline"]:
        line = dict(record["dateline"])
        line["text"] = style(line["text"])
        line["place"] = style(line["place"]) if line.get("place") else None
        expected["dateline"] = line
    expected["notices"] = [
        notice | {"text": style(notice["text"])}
        for notice in record["notices"]
        if notice["text"] in story or notice["text"] in title
    ]
    expected["marks"] = [style(mark) for mark in record["marks"] if mark in story]
    return expected


def seed_of(name: str) -> int:
    """The seed of a journey's stored delivery."""
    return sum(map(ord, name))


def write(journeys: Path) -> None:
    """Stores one damaged print-out beside every journey that a feed can carry, and its gold."""
    for folder in sorted(journeys.iterdir()):
        path = folder / "record.json"
        gold = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        if gold.get("feed"):
            agency = (folder / "agency.txt").read_text("utf-8")
            made = replay(gold, agency, seed_of(folder.name), pages=True, damaged=True)
            (folder / "printed.txt").write_bytes(made.text.encode())
            words = json.dumps(made.record, ensure_ascii=False, indent=1)
            (folder / "printed.json").write_text(words + "\n", "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
