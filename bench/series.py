"""Series as ten agencies send them: takes, updates, corrections, kills and repeats of a dispatch.

Written from the agencies' handbooks and copy, apart from the rules that join versions. A base is
one of our own dispatches; a series of it is signed and marked in the style of an agency of its
language, its figures move, paragraphs are added, rewritten and taken out. Beside each stand
dispatches that are no versions of it: a sidebar with its background, the same frame with other
figures on the next day and some hours later, a dispatch of the next day on the subject. Everything
follows from a seed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from carriers import Base
from ultimora.values import Delivery, Source

_FIGURE = re.compile(r"(?<![\w.,:-])\d{1,3}(?:[.,]\d{1,3})*(?![\w:-])")
_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-Z][a-zà-ÿ]{4,}(?=[ ,.])")


@dataclass(frozen=True)
class Style:
    """How an agency opens, marks and ends: each mark a function of headline and number."""

    agency: str
    language: str
    opening: str
    end: str
    take: Callable[[str, int], str]
    update: Callable[[str, int], str]
    correction: Callable[[str], str]
    repeat: Callable[[str], str]
    kill: str  # with {title}
    more: str = ""  # that ends a take which goes on


STYLES: tuple[Style, ...] = (
    Style("Reuters", "en", "LONDON, {month} {day} (Reuters) - ", "",
          lambda h, n: f"{h} -{n}-", lambda h, n: f"UPDATE {n}-{h}",
          lambda h: f"CORRECTED-{h}", lambda h: f"RPT-{h}",
          "The story headlined \"{title}\" has been withdrawn"),
    Style("AP", "en", "LONDON (AP) — ", "", lambda h, n: f"{h}, take {n}",
          lambda h, n: f"{h}, {n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') } Ld-Writethru",
          lambda h: f"Correction: {h}", lambda h: f"REPEAT: {h}",
          "KILL KILL KILL\n\nPlease kill the story headlined \"{title}\"", "\n\n(MORE)"),
    Style("Xinhua", "en", "LONDON, {month} {day} (Xinhua) -- ", " Enditem",
          lambda h, n: f"{h} ({n})", lambda h, n: f"Update {n}: {h}",
          lambda h: f"CORRECTED: {h}", lambda h: f"(RPT) {h}",
          "KILL KILL KILL\n\nPlease kill the item headlined \"{title}\""),
    Style("ANSA", "it", "(ANSA) - ROMA, {day:02} {MON} - ", " (ANSA).",
          lambda h, n: f"{h} ({n})", lambda h, n: f"{h} - AGGIORNAMENTO",
          lambda h: f"++ RETTIFICA ++ {h}", lambda h: f"RIPETIZIONE: {h}",
          "Si prega di annullare la notizia dal titolo “{title}”", " (SEGUE)"),
    Style("Adnkronos", "it", "Roma, {day} {mon}. (Adnkronos) - ", "",
          lambda h, n: f"{h} ({n})", lambda h, n: f"{h} (AGGIORNAMENTO {n})",
          lambda h: f"{h} (RETTIFICA)", lambda h: f"{h} (RPT)",
          "Adnkronos annulla la notizia “{title}”", " (segue)"),
    Style("AGI", "it", "AGI - ", "", lambda h, n: f"{h} ={n}", lambda h, n: f"AGGIORNATO: {h}",
          lambda h: f"(CORREZIONE) {h}", lambda h: f"(RIPETIZIONE) {h}",
          "ANNULLATO - notizia dal titolo “{title}”", " (segue)"),
    Style("dpa", "de", "Berlin (dpa) - ", "",
          lambda h, n: f"{h} ({n})",
          lambda h, n: f"{n}. Lead: {h}" if n % 2 else f"(Zusammenfassung {11 + n}30) {h}",
          lambda h: f"Berichtigung: {h}", lambda h: f"WIEDERHOLUNG: {h}",
          "RÜCKZUG\n\nBitte verwenden Sie die Meldung mit dem Titel „{title}“ nicht"),
    Style("AFP", "fr", "Paris, {day} {month} (AFP) - ", "",
          lambda h, n: f"{h} ({n})", lambda h, n: f"Actu: {h}",
          lambda h: f"RECTIFICATIF: {h}", lambda h: f"RÉPÉTITION - {h}",
          "ANNULATION de la dépêche intitulée « {title} »", "\n\n(à suivre)"),
    Style("EFE", "es", "Madrid, {day} {mon} (EFE).- ", "",
          lambda h, n: f"{h} (y {n})", lambda h, n: f"{h} ({n}ª AMPLIACIÓN)",
          lambda h: f"CORRECCIÓN: {h}", lambda h: f"(REPETICIÓN) {h}",
          "ANULACIÓN\n\nRogamos anulen la información titulada “{title}”"),
    Style("Europa Press", "es", "MADRID, {day} {Mon}. (EUROPA PRESS) - ", "",
          lambda h, n: f"{h} ({n})", lambda h, n: f"AMP.- {h}",
          lambda h: f"(CORRECCIÓN) {h}", lambda h: f"RPT: {h}",
          "ANULADO: noticia titulada “{title}”"),
)  # fmt: skip

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "de": "Jan Feb März Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
}  # by their number, as these agencies write them

# How a reaction to the story is headed.
_BESIDE = {
    "en": "Opposition calls for inquiry after {words}",
    "it": "L'opposizione chiede chiarezza: {words}",
    "de": "Opposition fordert Aufklärung: {words}",
    "fr": "L'opposition demande des comptes : {words}",
    "es": "La oposición pide explicaciones: {words}",
}


@dataclass(frozen=True)
class Sent:
    """One dispatch: of which series, which place it has there, and what it is.

    `place` is None for what belongs to no series; `follows` the place of the one before it; `kind`
    as in a link's way, ``first``, ``copy`` for another carrier's, or what else it is.
    """

    delivery: Delivery
    series: str
    place: int | None
    kind: str


@dataclass(frozen=True)
class Text:
    """A dispatch before it is signed: headline with its marks, and paragraphs."""

    headline: str
    paragraphs: tuple[str, ...]


def series(base: Base, news: list[str], seed: int) -> Iterator[Sent]:
    """A series of a dispatch in the style of an agency, and its neighbours.

    `news` are paragraphs of its language that no series has: what the neighbours tell, each once.
    """
    random = Random(f"{base.name} {seed} series")
    style = random.choice([style for style in STYLES if style.language == base.language])
    name, at = f"{base.name} {style.agency}", base.at
    bodies = (base.lead, *(p for p in base.paragraphs[1:] if len(p) > 30))
    start = max(2, len(bodies) - random.randrange(1, 3))
    text = Text(base.headline, bodies[:start])
    rest = list(bodies[start:])
    place, updates, moved = 0, 0, at
    yield sent(style, text, moved, name, 0, "first")
    for step in random.choices(("update", "unmarked", "correction", "repeat"), (5, 3, 1, 1),
                               k=random.randrange(1, 5)):  # fmt: skip
        moved += timedelta(minutes=random.randrange(9, 150))
        marked = text
        if step in ("update", "unmarked"):
            text = renewed(text, rest, random)
            updates += 1
            marked = text
            if step == "update":
                marked = replace(text, headline=style.update(text.headline, updates))
        elif step == "correction":
            text = corrected(text, random)
            marked = replace(text, headline=style.correction(text.headline))
        else:
            marked = replace(text, headline=style.repeat(text.headline))
        place += 1
        yield sent(style, marked, moved, name, place,
                   "update" if step == "unmarked" else step)  # fmt: skip
    if rest and random.random() < 0.6:
        moved += timedelta(minutes=random.randrange(4, 40))
        place += 1
        take = Text(style.take(text.headline, 2), tuple(rest))
        yield sent(style, take, moved, name, place, "take")
    if random.random() < 0.2:
        moved += timedelta(minutes=random.randrange(10, 200))
        place += 1
        yield killed(style, text, moved, name, place)
    if random.random() < 0.5:
        cut = Text(text.headline, text.paragraphs[: random.randrange(1, 4)])
        later = moved + timedelta(minutes=random.randrange(5, 300))
        yield sent(style, cut, later, name, None, "copy", "carrier")
    yield from beside(style, Text(base.headline, bodies), news, at, name, random)


def beside(
    style: Style, text: Text, news: list[str], at: datetime, name: str, random: Random
) -> Iterator[Sent]:
    """What the same agency sends that is no version: each only where it can be told."""
    short = " ".join(text.headline.split()[: random.randrange(3, 6)]).rstrip(",;:.")
    when = at + timedelta(minutes=random.randrange(30, 400))
    background = text.paragraphs[-random.randrange(1, 3) :] if len(text.paragraphs) > 3 else ()
    title = _BESIDE[style.language].format(words=short)
    if news:
        sidebar = Text(title, (news.pop(), *background))
        yield sent(style, sidebar, when, name, None, "sidebar")
    if news and len(text.paragraphs) > 4:
        day = at + timedelta(hours=random.randrange(14, 30))
        lead = news.pop()
        title = f"{short}: {' '.join(lead.split()[:7]).rstrip(',;:.–-')}"
        follow = Text(title, (lead, *text.paragraphs[-2:]))
        yield sent(style, follow, day, name, None, "follow-up")
    figures = sum(len(_FIGURE.findall(p)) for p in text.paragraphs)
    if figures >= 6:
        day = at + timedelta(days=1, minutes=random.randrange(-20, 20))
        yield sent(style, refilled(text, random), day, name, None, "next day's report")
    if " ".join(text.paragraphs).count("%") >= 4:  # a frame of prices, no toll that rises
        later = at + timedelta(minutes=random.randrange(150, 360))
        again = replace(text, headline=" ".join(text.paragraphs[0].split()[:8]).rstrip(",;:.–-"))
        yield sent(style, refilled(again, random), later, name, None, "later report")


def renewed(text: Text, rest: list[str], random: Random) -> Text:
    """The text as an update has it: figures moved, paragraphs more, now and then a new lead."""
    paragraphs = list(text.paragraphs)
    for at, paragraph in enumerate(paragraphs[:2]):
        found = list(_FIGURE.finditer(paragraph))
        if found and random.random() < 0.6:
            paragraphs[at] = _moved(paragraph, random.choice(found), random)
    if rest:
        paragraphs.insert(random.randrange(1, len(paragraphs) + 1), rest.pop(0))
    elif len(paragraphs) > 3:
        paragraphs.pop(random.randrange(2, len(paragraphs)))
    headline = text.headline
    if random.random() < 0.25:  # the lead is told anew, its second sentence first
        first, _, second = paragraphs[0].partition(". ")
        if len(second) > 40:
            paragraphs[0] = f"{second.rstrip()} {first}."
    if random.random() < 0.3:
        words = headline.split()
        headline = " ".join(words[: max(3, len(words) - 2)]).rstrip(",;:–-")
    return Text(headline, tuple(paragraphs))


def corrected(text: Text, random: Random) -> Text:
    """The text with one name or figure put right."""
    paragraphs = list(text.paragraphs)
    at = random.randrange(len(paragraphs))
    names, figures = _NAME.findall(paragraphs[at]), list(_FIGURE.finditer(paragraphs[at]))
    if names:
        name = random.choice(names)
        paragraphs[at] = paragraphs[at].replace(name, name[:-1] + random.choice("aeinos"))
    elif figures:
        paragraphs[at] = _moved(paragraphs[at], random.choice(figures), random)
    return replace(text, paragraphs=tuple(paragraphs))


def refilled(text: Text, random: Random) -> Text:
    """The same frame with figures of another day."""

    def fill(words: str) -> str:
        return _FIGURE.sub(lambda found: _other(found[0], random), words)

    return Text(fill(text.headline), tuple(map(fill, text.paragraphs)))


def _moved(text: str, found: re.Match[str], random: Random) -> str:
    return text[: found.start()] + _other(found[0], random) + text[found.end() :]


def _other(figure: str, random: Random) -> str:
    """A figure of the same form and another value."""
    last = next(at for at in range(len(figure) - 1, -1, -1) if figure[at].isdigit())
    digit = random.choice([d for d in "123456789" if d != figure[last]])
    return figure[:last] + digit + figure[last + 1 :]


def killed(style: Style, text: Text, at: datetime, name: str, place: int) -> Sent:
    """The notice that withdraws it."""
    line = style.kill.format(title=text.headline)
    body = f"{line}\n\n{_opening(style, at)}{line.splitlines()[-1]}.{style.end}"
    return Sent(_delivery(body, style.agency, at), name, place, "kill")


def sent(
    style: Style, text: Text, at: datetime, name: str, place: int | None, kind: str,
    source: str = "",
) -> Sent:  # fmt: skip
    """A dispatch as the agency signs it."""
    first, *others = text.paragraphs
    body = "\n\n".join([text.headline, _opening(style, at) + first, *others]) + style.end
    return Sent(_delivery(body, source or style.agency, at), name, place, kind)


def _opening(style: Style, at: datetime) -> str:
    month = _MONTHS[style.language].split()[at.month - 1]
    return style.opening.format(
        day=at.day, month=month, mon=month, Mon=month.capitalize(), MON=month.upper()
    )


def _delivery(text: str, source: str, at: datetime) -> Delivery:
    utc = (at - at.utcoffset()).replace(tzinfo=None) if at.utcoffset() is not None else at  # type: ignore[operator]
    return Delivery(Source(source, "folder"), text.encode(), at=f"{utc:%Y-%m-%dT%H:%M:%S}Z")


def late(sents: Sequence[Sent], seed: int, share: float = 0.1) -> list[Sent]:
    """In the order of their times, but some come some places later."""
    random = Random(f"late {seed}")
    line = sorted(sents, key=lambda one: (one.delivery.at or "", one.series))
    keys = {id(one): at + (random.randrange(30, 400) if random.random() < share else 0)
            for at, one in enumerate(line)}  # fmt: skip
    return sorted(line, key=lambda one: keys[id(one)])
