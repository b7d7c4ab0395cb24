"""Events: what happened is told, what is feared, denied, planned or meant otherwise is not."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatches import written
from pace import in_proportion
from ultimora.reference.around_events import AROUND
from ultimora.reference.happenings import PLOVER, triggers
from ultimora.understand.events import events
from ultimora.understand.prose import Prose
from ultimora.values import (
    Facts,
    Rulebook,
    Span,
)
from ultimora.values.facts import Claim, Event, Figure, Mention, Name, Time

CASES = tomllib.loads((Path(__file__).parent / "cases" / "events.toml").read_text("utf-8"))
ROWS = [(language, row) for language, rows in CASES.items() for row in rows]
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "OTH": "other"}
MARK = re.compile(r"\[(?P<kind>[^\]|]+)\||(?P<end>\])|\{(?P<stance>\w+): |(?P<close>\})")


@dataclass
class Marked:
    """A text without its marks, and the facts that they stand for."""

    text: str = ""
    names: list[Name] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    @classmethod
    def of(cls, marked: str) -> Marked:
        """The facts of a text with marks."""
        made, done, open_ = cls(), 0, []
        for found in MARK.finditer(marked):
            made.text += marked[done : found.start()]
            done = found.end()
            if found["kind"] or found["stance"]:
                open_.append((found["kind"], found["stance"], len(made.text)))
            else:
                kind, stance, start = open_.pop()
                made._add(kind, stance, Span(start, len(made.text)))
        made.text += marked[done:]
        return made

    def _add(self, kind: str, stance: str, span: Span) -> None:
        words = span.of(self.text)
        if stance:
            self.claims.append(
                Claim(id=f"c{len(self.claims) + 1}", span=span, rule="mark", parts=(span,),
                      direct=stance == "quote", stance=stance if stance != "quote" else "says")
            )  # fmt: skip
        elif kind in KINDS:
            self.names.append(
                Name(id=f"n{len(self.names) + 1}", span=span, rule="mark", kind=KINDS[kind],
                     name=words, mentions=(Mention(span, "mark"),))
            )  # fmt: skip
        elif kind[:2] in ("T", "T:"):
            value = kind[2:] or words
            self.times.append(
                Time(id=f"t{len(self.times) + 1}", span=span, rule="mark", value=value, type="date")
            )
        else:
            role, number = kind.split()
            self.figures.append(
                Figure(id=f"f{len(self.figures) + 1}", span=span, rule="mark",
                       number=float(number), role=role)
            )  # fmt: skip

    @property
    def facts(self) -> Facts:
        """What the other rules would have found."""
        return Facts(
            tuple(self.names), tuple(self.times), tuple(self.figures), tuple(self.claims)
        )  # fmt: skip


def prose(text: str, language: str, headline: bool = False) -> Prose:
    """The prose of a text; each line is a part."""
    lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m[0].strip()]
    first = lines[0] if headline and lines else None
    return Prose.of(written(text, language, lines[1:] if first else lines, first))


def told(event: Event, facts: Facts) -> str:
    """An event as the cases write it."""
    words = [event.type]
    words += [f"@{part.text}" for part in event.parts if part.role == "place"]
    for part in event.parts:
        if part.role == "toll":
            figure: Any = facts.get(part.fact)
            words.append(f"#{figure.role} {figure.number:g}")
    return " ".join(words[:1] + sorted(words[1:]))


def sorted_words(row: str) -> str:
    """The same of a row of the cases."""
    type, *parts = re.split(r" (?=[@#])", row)
    return " ".join([type, *sorted(parts)])


@pytest.mark.parametrize(
    ("language", "row"), ROWS, ids=[f"{one}: {row['label']}" for one, row in ROWS]
)
def test_cases(language: str, row: dict[str, Any]) -> None:
    headline = row["text"].startswith("/")
    made = Marked.of(row["text"].removeprefix("/"))
    found = events(prose(made.text, language, headline), made.facts, Rulebook())
    assert sorted(told(event, made.facts) for event in found) == sorted(
        sorted_words(one) for one in row["events"]
    )


def test_parts_point_at_facts() -> None:
    made = Marked.of(
        "[PER|Ivo Rota] è stato arrestato [T|ieri] a [LOC|Como] dalla [ORG|Guardia costiera]."
    )
    (event,) = events(prose(made.text, "it"), made.facts, Rulebook())
    assert {(part.role, part.text, part.fact) for part in event.parts} == {
        ("target", "Ivo Rota", "n1"), ("time", "ieri", "t1"), ("place", "Como", "n2"),
        ("by", "Guardia costiera", "n3"),
    }  # fmt: skip
    assert event.plover == "COERCE"
    assert event.sentence.of(made.text) == made.text
    assert event.span.of(made.text) == "arrestato"


def test_weapon_and_claim_are_told() -> None:
    made = Marked.of(
        "Il governatore dice che {says: un attacco con missili a [LOC|Belgorod] ha fatto"
        " [killed 1|un morto] [T|ieri]}."
    )
    (event,) = events(prose(made.text, "it"), made.facts, Rulebook())
    assert ("weapon", "missili") in {(part.role, part.text) for part in event.parts}
    assert event.claim == "c1"


def test_beasts_are_counted_and_are_no_toll() -> None:
    made = Marked.of(
        "L'alluvione ha colpito [T|nella notte] [LOC|Orbetello]: [missing 1|un disperso],"
        " [killed 600|600 pecore] annegate."
    )
    made.figures[1] = replace(made.figures[1], unit="pecore")
    (event,) = events(prose(made.text, "it"), made.facts, Rulebook())
    assert told(event, made.facts) == "disaster #missing 1 @Orbetello"


def test_what_is_told_again_is_one_event() -> None:
    made = Marked.of(
        "Un terremoto ha colpito [T|ieri] [LOC|Amatrice].\nIl terremoto ha fatto"
        " [killed 2|due morti] ad [LOC|Amatrice]."
    )
    (event,) = events(prose(made.text, "it"), made.facts, Rulebook())
    assert told(event, made.facts) == "disaster #killed 2 @Amatrice"


def test_codes_are_of_known_types() -> None:
    types = {
        trigger.type for language in AROUND for some in triggers(language).values()
        for trigger in (*some.alone, *(one for them in some.second.values() for one in them))
    }  # fmt: skip
    assert PLOVER.keys() <= types
    assert len(types | {"economic"}) == 12


WORDS = st.sampled_from(
    sorted({word for language in AROUND for word in triggers(language)})
    + "in a di von on , . « » ? che dass non 3 % Roma Berlin".split()
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([*AROUND, "pt", "xx", ""]), st.lists(WORDS | st.text(max_size=8)))
def test_any_text_gives_events_or_none(language: str, words: list[str]) -> None:
    text = " ".join(words)
    for event in events(prose(text, language), Facts(), Rulebook()):
        spans = [event.span, event.sentence, *(part.span for part in event.parts)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert event.span.within(event.sentence)
        assert 0 < event.confidence <= 1


def test_time_is_linear() -> None:
    sentence = "ha colpito un attacco non dopo a trat zurück "
    for language in AROUND:

        def read(times: int, language: str = language) -> None:
            events(prose(sentence * times, language), Facts(), Rulebook())

        assert in_proportion(read, 1000)
