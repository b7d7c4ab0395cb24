"""Facts in words: what each says in a line for the card, and in columns for tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from rich.text import Text

from ultimora.cli.ink import percent, safe
from ultimora.values import Facts, Record, Span
from ultimora.values.facts import Claim, Event, Fact, Figure, Name, Time, Tongue, Topic

Cells = dict[str, Any]

LABELS = {"person": "people", "organisation": "bodies", "place": "places", "other": "names"}
SHORT = 400  # characters of a claim in a line


def lines(record: Record) -> Iterator[tuple[str, Text]]:
    """What the card shows, each line with its label: people and who said what first."""
    text, facts = record.dispatch.copy.text, record.facts
    by_kind = {kind: [n for n in facts.names if n.kind == kind] for kind in LABELS}
    for name in by_kind["person"]:
        yield "people", _person(name, text)
    for claim in facts.claims:
        yield "said", _said(claim, text)
    for event in facts.events:
        yield "events", _happened(event, facts)
    for figure in facts.figures:
        yield "figures", _counted(figure, record)
    for kind in ("organisation", "place", "other"):
        if by_kind[kind]:
            yield LABELS[kind], Text(safe(", ".join(_placed(name) for name in by_kind[kind])))
    if facts.times:
        pairs = dict.fromkeys((oneline(time.span.of(text)), time.value) for time in facts.times)
        yield "times", Text(safe("; ".join(f"{words} = {value}" for words, value in pairs)))
    if facts.topics:
        told = (f"{topic.name} {percent(topic.confidence)}" for topic in facts.topics)
        yield "about", Text(safe("; ".join(told)))
    for tongue in facts.tongues:
        yield "tongue", Text(safe(f"{tongue.language}: {oneline(tongue.span.of(text))[:SHORT]}"))


def table(record: Record, kind: str) -> Iterator[Cells]:
    """One kind of fact as rows, every column with a value or None."""
    return (_ROWS[kind](fact, record) for fact in getattr(record.facts, kind))


def oneline(text: str) -> str:
    """Any run of blanks as one space."""
    return " ".join(text.split())


def amount(figure: Figure) -> str:
    """A figure's value: approximator, number, unit; thousands are parted by a narrow space."""
    number = f"{figure.number:,.15g}"
    if figure.high is not None:
        number += f"–{figure.high:,.15g}"
    return " ".join(filter(None, (figure.approximator, number.replace(",", "\u202f"), figure.unit)))


def said(claim: Claim, text: str) -> str:
    """What a claim says, its pieces joined."""
    return " […] ".join(oneline(part.of(text)) for part in claim.parts)


def speaker(claim: Claim | Fact | None) -> str | None:
    """Who says it; None where the text leaves it open."""
    return claim.speaker.text if isinstance(claim, Claim) and claim.speaker else None


def _quiet(words: str) -> list[tuple[str, str]]:
    return [(f"  {safe(words)}", "quiet")]


def _person(name: Name, text: str) -> Text:
    roles = ", ".join(dict.fromkeys(oneline(role.text) for role in name.roles))
    also = list(dict.fromkeys(
        oneline(m.span.of(text)) for m in name.mentions
    ))  # fmt: skip
    others = ", ".join(one for one in also if one != name.name)
    line = Text(safe(name.name), "head")
    if roles:
        line.append(f", {safe(roles)}")
    if others:
        line.append(f"  also {safe(others)}", "quiet")
    return line


def _said(claim: Claim, text: str) -> Text:
    words = said(claim, text)
    words = words if len(words) <= SHORT else words[: SHORT - 1].rpartition(" ")[0] + " …"
    stance = "" if claim.stance == "says" else f" {claim.stance}"
    stance += " (resolved)" if claim.speaker and claim.speaker.resolved else ""
    content = f"“{words}”" if claim.direct else words
    return Text.assemble(
        (safe(speaker(claim) or "somebody"), "head"), (f"{stance}: ", "quiet"), safe(content),
        *_quiet(claim.id),
    )  # fmt: skip


def _counted(figure: Figure, record: Record) -> Text:
    """The figure as written, then what its words do not show: its value, and what is said of it."""
    words = oneline(figure.span.of(record.dispatch.copy.text))
    plain = f"{figure.number:g}" in words and figure.unit.casefold() in words.casefold()
    by = _named(figure.claim, record)
    more = (
        "" if plain else f"= {amount(figure)}", figure.role, _named(figure.place, record),
        _named(figure.time, record), by and f"says {by}",
    )  # fmt: skip
    line = Text(safe(words))
    line.append("".join(f"  {safe(one)}" for one in more if one), "quiet")
    line.append(f"  {figure.id}", "quiet")
    return line


def _happened(event: Event, facts: Facts) -> Text:
    line = Text(event.type, "head")
    for role, parts in groupby(event.parts, lambda part: part.role):
        line.append(f"  {role} ", "quiet")
        line.append(", ".join(safe(oneline(part.text)) for part in parts))
    if event.claim:
        line.append(f"  says {safe(speaker(facts.get(event.claim)) or 'somebody')}", "quiet")
    line.append(f"  {event.id}", "quiet")
    return line


def _placed(name: Name) -> str:
    country = name.place.country if name.place and name.place.kind != "country" else None
    return f"{name.name} ({country})" if country else name.name


def _about(fact: Fact, record: Record) -> Cells:
    return {"record": record.id, "fact": fact.id}


def _where(fact: Fact, record: Record, span: Span | None = None) -> Cells:
    copy = record.dispatch.copy
    span = span or fact.span
    return {"start": span.start, "end": span.end, "text": oneline(span.of(copy.text)),
            "rule": fact.rule, "confidence": round(fact.confidence, 3)}  # fmt: skip


def _named(id: str | None, record: Record) -> str | None:
    fact = record.facts.get(id)
    if isinstance(fact, Name):
        return fact.name
    return fact.value if isinstance(fact, Time) else speaker(fact)


def _name_row(fact: Name, record: Record) -> Cells:
    place = fact.place
    return {
        **_about(fact, record), "kind": fact.kind, "name": fact.name,
        "mentions": len(fact.mentions),
        "roles": "; ".join(dict.fromkeys(oneline(r.text) for r in fact.roles)) or None,
        "country": place and place.country, "latitude": place and place.latitude,
        "longitude": place and place.longitude, **_where(fact, record),
    }  # fmt: skip


def _time_row(fact: Time, record: Record) -> Cells:
    return {**_about(fact, record), "value": fact.value, "type": fact.type, "since": fact.since,
            "until": fact.until, **_where(fact, record)}  # fmt: skip


def _figure_row(fact: Figure, record: Record) -> Cells:
    return {
        **_about(fact, record), "approximator": fact.approximator or None,
        "number": _plain(fact.number), "high": _plain(fact.high), "unit": fact.unit or None,
        "role": fact.role or None,
        "place": _named(fact.place, record), "time": _named(fact.time, record),
        "by": _named(fact.claim, record), **_where(fact, record),
    }  # fmt: skip


def _plain(number: float | None) -> float | None:
    return int(number) if number is not None and float(number).is_integer() else number


def _claim_row(fact: Claim, record: Record) -> Cells:
    text = record.dispatch.copy.text
    return {
        **_about(fact, record), "source": speaker(fact),
        "source_kind": fact.speaker.kind if fact.speaker else None,
        "stance": fact.stance, "negated": fact.negated, "direct": fact.direct,
        "medium": fact.medium or None, "cue": fact.cue and oneline(fact.cue.of(text)),
        **_where(fact, record), "text": said(fact, text),
    }  # fmt: skip


def _event_row(fact: Event, record: Record) -> Cells:
    def of(role: str) -> str | None:
        return "; ".join(oneline(p.text) for p in fact.parts if p.role == role) or None

    roles = {role: of(role) for role in ("by", "target", "weapon", "place", "time", "toll")}
    return {**_about(fact, record), "type": fact.type, "plover": fact.plover or None, **roles,
            "claimed": _named(fact.claim, record), **_where(fact, record)}  # fmt: skip


def _topic_row(fact: Topic, record: Record) -> Cells:
    # It speaks of all of the headline or body: no text that would be worth showing.
    where = _where(fact, record) | {"text": None}
    return {**_about(fact, record), "code": fact.code, "name": fact.name, **where}


def _tongue_row(fact: Tongue, record: Record) -> Cells:
    return {**_about(fact, record), "language": fact.language, **_where(fact, record)}


_ROWS: dict[str, Callable[[Any, Record], Cells]] = {
    "names": _name_row, "times": _time_row, "figures": _figure_row, "claims": _claim_row,
    "events": _event_row, "topics": _topic_row, "tongues": _tongue_row,
}  # fmt: skip
KINDS = tuple(_ROWS)
