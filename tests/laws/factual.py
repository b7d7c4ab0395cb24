"""What holds for the facts of any text, and fragments of copy that their rules look for."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from ultimora.understand import understand
from ultimora.values import Delivery, Dispatch, Finding, Moment, Record, Rulebook, Source, Span
from ultimora.values.facts import Claim, Event, Facts, Figure, Name, Time, Tongue, Topic
from ultimora.wire import carry

LANGUAGES = ("it", "en", "fr", "de", "es", "pt", "nl", "ca", "zh", None)
(_RECORD,) = carry(Delivery(Source("law"), b"Foglio."))

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_HOUR = r"T(?:(?:[01]\d|2[0-4])(?::[0-5]\d)?|MO|MI|AF|EV|NI|DT)"
_POINT = (
    rf"{_DAY}(?:{_HOUR})?|\d{{4}}-(?:0[1-9]|1[0-2])|\d{{1,4}}|\d{{4}}-W(?:0[1-9]|[1-4]\d|5[0-3])"
    r"(?:-WE)?|\d{4}-(?:Q[1-4]|H[12]|SP|SU|FA|WI)"
)
_LENGTH = r"P(?=.)(?:[\dX.]+[YMWDE])*(?:T(?:[\dX.]+[HMS])+)?"
# Without a day to count from, years and more stay open.
_AGAIN = (
    r"XXXX(?:-XX|-WXX)?"
    rf"|XXXX-(?:WXX(?:-[1-7]|-WE)?|XX(?:-XX|-\d\d)?|\d\d(?:-\d\d)?|SP|SU|FA|WI)(?:{_HOUR})?"
    rf"|{_HOUR}"
)
TIMEX = re.compile(
    rf"(?:{_POINT})(?:/(?:{_POINT}))?|{_LENGTH}|{_AGAIN}|(?:PRESENT|PAST|FUTURE)_REF"
)
BOUND = re.compile(rf"{_DAY}(?:T\d\d:\d\d)?")

_KINDS: dict[str, type] = {
    "names": Name, "times": Time, "figures": Figure, "claims": Claim, "events": Event,
    "topics": Topic, "tongues": Tongue,
}  # fmt: skip
_NAMES = ("person", "organisation", "place", "other")
_SPEAKERS = ("person", "organisation", "document", "media", "anonymous")
_STANCES = (
    "says", "denies", "confirms", "accuses", "promises", "warns", "demands", "asks",
)  # fmt: skip
_MEDIA = ("interview", "post", "statement", "media", "speech", "document", "")
_APPROXIMATORS = ("over", "about", "least", "most", "under", "")
_PARTS = ("by", "target", "weapon", "place", "time", "toll")


def dispatch_of(text: str, language: str | None, published: str | None = None) -> Dispatch:
    """A dispatch whose first line is its headline, each other line a paragraph."""
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    copy = replace(_RECORD.dispatch.copy, text=text, language=language, edits=())
    found = tuple(Finding("headline", span.of(text), span, "law") for span in spans[:1])
    told = Moment(published) if published else None
    return replace(
        _RECORD.dispatch, copy=copy, findings=found, paragraphs=tuple(spans[1:]), published=told
    )


def facts_can_be_checked(record: Record, rulebook: Rulebook | None = None) -> None:
    """Every law of facts that speaks of one record."""
    for trouble in record.troubles:
        assert trouble.code != "internal", trouble.message
    text, facts = record.dispatch.copy.text, record.facts
    every_span_is_inside(facts, text)
    none_reaches_over_a_paragraph(record)
    ids_are_unique_and_lead_somewhere(facts)
    words_are_those_of_the_text(facts, text)
    values_are_of_their_kind(facts)
    again = understand(record.dispatch, rulebook)
    assert again.facts == facts, "another time, other facts"


def spans_of(value: Any) -> Iterator[Span]:
    """Every span in a fact, however deep."""
    if isinstance(value, Span):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from spans_of(getattr(value, one.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from spans_of(part)


def every_span_is_inside(facts: Facts, text: str) -> None:
    """No fact without words, none outside, each kind in the order of the text."""
    for fact in facts:
        for span in spans_of(fact):
            assert 0 <= span.start < span.end <= len(text), (span, fact)
    for kind in _KINDS:
        starts = [fact.span.start for fact in getattr(facts, kind)]
        assert starts == sorted(starts), kind
    for name in facts.names:
        assert name.mentions
        assert [m.span for m in name.mentions] == sorted({m.span for m in name.mentions}), name
    for claim in facts.claims:
        assert claim.parts
        assert claim.span == Span(claim.parts[0].start, claim.parts[-1].end), claim
        for first, second in zip(claim.parts, claim.parts[1:], strict=False):
            assert first.end <= second.start, claim


def none_reaches_over_a_paragraph(record: Record) -> None:
    """Names, times, figures, cues and events stand in one part; claims begin and end in parts."""
    dispatch, facts = record.dispatch, record.facts
    heads = [f.span for f in dispatch.findings if f.field in ("headline", "subheadline") and f.span]
    parts = sorted([*heads, *dispatch.paragraphs])
    starts = [part.start for part in parts]

    def part(span: Span) -> Span:
        return parts[max(0, bisect_right(starts, span.start) - 1)]

    whole = [mention.span for name in facts.names for mention in name.mentions]
    whole += [role.span for name in facts.names for role in name.roles]
    whole += [one.span for one in (*facts.times, *facts.figures, *facts.events)]
    whole += [event.sentence for event in facts.events]
    whole += [claim.cue for claim in facts.claims if claim.cue]
    whole += [one for claim in facts.claims for one in claim.parts]
    for span in whole:
        assert span.within(part(span)), (span, part(span))


def ids_are_unique_and_lead_somewhere(facts: Facts) -> None:
    """Whatever refers to a fact refers to one of the right kind that is there."""
    ids = [fact.id for fact in facts]
    assert all(ids) and len(set(ids)) == len(ids), ids

    def leads(id: str | None, *kinds: type) -> bool:
        return id is None or isinstance(facts.get(id), kinds)

    for figure in facts.figures:
        assert leads(figure.place, Name) and leads(figure.time, Time), figure
        assert leads(figure.claim, Claim), figure
    for claim in facts.claims:
        assert claim.speaker is None or leads(claim.speaker.name, Name), claim
    for event in facts.events:
        assert leads(event.claim, Claim), event
        for part in event.parts:
            assert leads(part.fact, Name, Time, Figure), part


def words_are_those_of_the_text(facts: Facts, text: str) -> None:
    """What a fact quotes stands where it says."""
    for name in facts.names:
        assert name.name.strip(), name
        for role in name.roles:
            assert role.text == role.span.of(text), role
    for claim in facts.claims:
        assert claim.speaker is None or claim.speaker.text.strip(), claim
    for event in facts.events:
        assert event.span.within(event.sentence), event
        for part in event.parts:
            assert part.text.strip(), part


def values_are_of_their_kind(facts: Facts) -> None:
    """Numbers are finite, times are TIMEX3's, and words are those of docs/facts.md."""
    for fact in facts:
        assert 0 < fact.confidence <= 1 and fact.rule, fact
    for name in facts.names:
        assert name.kind in _NAMES, name
        assert all(m.form in ("name", "description") and m.rule for m in name.mentions), name
        assert all(0 < mention.confidence <= 1 for mention in name.mentions), name
    for time in facts.times:
        assert time.type in ("date", "time", "duration", "set"), time
        assert TIMEX.fullmatch(time.value), time
        ends = [bound for bound in (time.since, time.until) if bound is not None]
        assert all(BOUND.fullmatch(bound) and datetime.fromisoformat(bound) for bound in ends), time
        assert len(ends) < 2 or ends[0] < ends[1], time
    for figure in facts.figures:
        # Only a temperature lies below nought; what falls has its role.
        assert math.isfinite(figure.number), figure
        assert figure.number >= 0 or figure.unit in ("°C", "°F"), figure
        assert figure.high is None or figure.number < figure.high < math.inf, figure
        assert figure.approximator in _APPROXIMATORS and figure.unit, figure
    for claim in facts.claims:
        assert claim.stance in _STANCES and claim.medium in _MEDIA, claim
        assert claim.speaker is None or claim.speaker.kind in _SPEAKERS, claim
    for event in facts.events:
        assert event.type and all(part.role in _PARTS for part in event.parts), event


# Pieces of copy in six languages and none, as rules look for them: chance puts them together.
FRAGMENTS = {
    "it": [
        "Mario Bonfanti", "Bonfanti", "la Bonfanti", "il sindaco di Lecco Anna Riva", "l’Enav",
        "il ministro della Difesa", "Roma", "dell’Ue", "San Severo", "la presidente", "egli",
        "lei", "ha detto", "ha detto che", "dice", ", ha spiegato,", "secondo", "secondo cui",
        "avverte:", "nega di", "si apprende", "in una nota", "fa sapere", "lo ha annunciato",
        "ieri", "oggi, martedì 6 gennaio", "nella notte", "alle 15.30", "tra il 3 e il 5 marzo",
        "la vigilia", "nel I secolo", "dal 9 al 3 marzo", "dal 2019 al 2023", "tre giorni fa",
        "negli ultimi tre mesi", "ogni lunedì", "anni Novanta", "per due ore e mezzo",
        "il 31 febbraio", "il 29.2.2026", "alle 25.70", "primo trimestre",
        "oltre tre milioni e mezzo di euro", "un morto e due feriti", "una cinquantina di droni",
        "12mila", "tra 3 e 5 persone", "-0,3%", "al 2,1% dal 2,4%", "magnitudo 4,8", "(52 anni)",
        "528 euro in più", "mille", "miliardi", "sono stati arrestati", "attacco a", "è morto",
        "si è dimesso", "terremoto", "vertice", "hanno firmato un accordo", "sciopero",
    ],
    "en": [
        "John Marlow", "Mr. Marlow", "Marlow's", "U.S.", "the mayor", "Prime Minister Ada Pike",
        "he said", "said", "according to", "told reporters that", "denied", "warned:", "she",
        "on Monday", "last week", "at 3:30 p.m.", "three months to June 30", "in the 1990s",
        "between April and June", "a week ago", "every day", "Feb. 30", "12th of May",
        "2026-02-29", "up to $3.5bn", "half a million people", "two dozen", "killed at least 12",
        "3-5%", "minus 4 degrees C", "a 45-year-old man", "were arrested", "an explosion",
        "resigned", "the court ruled", "summit", "10,52", "1/2", "0 for 3",
    ],
    "fr": [
        "Jean Morvan", "M. Morvan", "l’Élysée", "la maire de Lyon", "a-t-il dit", "a déclaré",
        "selon", "« Nous partons »", "mardi", "18 et 19 juin", "15H00", "IVe siècle",
        "il y a deux ans", "quatre-vingt-dix-sept", "près de 3,4 millions d’euros", "une dizaine",
        "deux blessés", "a été tué", "grève", "du 6 au 9 janvier", "midi", "la veille",
    ],
    "de": [
        "Anna Brandt", "Bundeskanzler Brandt", "Brandts", "die Polizei", "sagte", "teilte mit",
        "nach Angaben", "sagte Brandt der dpa", "«Wir gehen.»", "„Nein“", "Dienstag",
        "in der Nacht auf Dienstag", "15.00 Uhr", "3. Juni 2022", "bis 5. Mai", "drei Tote",
        "zweihunderttausend", "rund 4 Mio. Euro", "ein 38-Jähriger", "wurden verletzt", "Streik",
        "Gipfel", "Mittag", "anderthalb Stunden",
    ],
    "es": [
        "María Ferrer", "el alcalde", "dijo", "afirmó que", "según", "«No»", "este martes",
        "hace tres días", "madrugada", "del 3 al 5 de marzo", "a las 15:30", "dos muertos",
        "más de 2.000 millones de euros", "una veintena", "veintiún", "huelga", "renunció",
    ],
    "": [
        "(", ")", "«", "»", "“", "”", "\"", "'", "’", "‹", "›", "„", ",", ".", ";", ":", "?", "!",
        "…", "—", "–", "-", "-", "/", "%", "€", "$", "°", "½", "²", "٣", "〇", "中国", "الرئيس",
        "İ", "ß", "e\u0301", "\u00ad", "\u200b", "\u2028", "\x85", "\t", "👩‍🚒", "\ud800",
        "9" * 30, "A" * 90, "00", "1e400", "1.2.3.4.5", "1'000'000", "I", "a.C.", "n.", "di", "e",
        "the", "\n", "\n",
    ],
}  # fmt: skip


# Whole clauses, which rules read to the end; cut and joined anywhere.
CLAUSES = {
    "it": [
        "«Siamo pronti", "a partire», ha detto", "Mario Bonfanti, sindaco di Lecco.",
        "«Non lo sapevo», ha spiegato la Bonfanti, «e me ne scuso».",
        "Bonfanti ha detto che la gara è chiusa e che “nessuno la riaprirà”.",
        "Secondo la polizia, tre persone sono state arrestate ieri a Lecco.",
        "Lo riferisce in una nota il ministero della Difesa.", "Ha poi aggiunto:",
        "Il sindaco nega di avere firmato un accordo con l’Enav", "nell’attacco a Lecco",
        "un’esplosione ha ucciso 12 persone, tra cui due bambini", "e ne ha ferite altre 30",
        "Nuovo sciopero dei treni lunedì 9 marzo dalle 9 alle 17",
        "Il tribunale di Como ha condannato Bonfanti a tre anni", "L’inflazione è salita al 2,1%",
    ],
    "en": [
        "“We are ready", "to go,” said", "Ada Pike, the mayor of Hull.",
        "“I did not know,” Pike said on Monday, “and I am sorry.”",
        "Pike told reporters that the race was over and that “nobody will reopen it”.",
        "Police said three people were arrested in Hull last night, according to the BBC.",
        "A blast killed at least 12 people, including two children, and injured 30 others",
        "Hull appointed John Marlow as its new coach", "The court sentenced Marlow to two years",
        "He denied that", "Inflation rose to 2.1% in February from 2.4%",
    ],
    "fr": [
        "« Nous sommes prêts", "à partir », a déclaré", "Jean Morvan, le maire de Vannes.",
        "« Je ne savais pas », a-t-il dit, « et je m’en excuse ».",
        "M. Morvan a affirmé que la course était finie.", "Selon la police, trois hommes ont été",
        "arrêtés mardi à Vannes.", "Une explosion a fait douze morts et trente blessés",
        "Le tribunal a condamné M. Morvan à deux ans", "Il a démenti que",
    ],
    "de": [
        "„Wir sind bereit", "zu gehen“, sagte", "Anna Brandt, Sprecherin der Polizei.",
        "«Das wusste ich nicht», sagte Brandt der dpa, «und es tut mir leid.»",
        "Brandt teilte mit, dass das Rennen vorbei sei.", "Nach Angaben der Polizei wurden drei",
        "Männer am Dienstag in Kiel festgenommen.", "Bei einer Explosion starben zwölf Menschen",
        "Das Gericht verurteilte Brandt zu zwei Jahren", "wie die Behörde mitteilte",
    ],
    "es": [
        "«Estamos listos", "para salir», dijo", "María Ferrer, alcaldesa de Lugo.",
        "“No lo sabía”, afirmó Ferrer este martes, “y lo siento”.",
        "Ferrer aseguró que la carrera ha terminado.", "Según la policía, tres hombres fueron",
        "detenidos el martes en Lugo.", "Una explosión dejó doce muertos y treinta heridos",
        "El juez condenó a Ferrer a dos años de cárcel", "Negó que",
    ],
}  # fmt: skip


@st.composite
def copy(draw: st.DrawFn) -> tuple[str, str | None]:
    """Copy made of fragments, most of one language, and the language that it is held to be."""
    own = draw(st.sampled_from(sorted(CLAUSES)))
    clause, piece = st.sampled_from(CLAUSES[own]), st.sampled_from(FRAGMENTS[own])
    sign = st.sampled_from(FRAGMENTS[""])
    other = st.sampled_from([one for many in FRAGMENTS.values() for one in many])
    pieces = draw(st.lists(clause | clause | piece | piece | sign | other, max_size=40))
    gap = draw(st.sampled_from([" ", " ", " ", " ", "", "\n"]))
    held = draw(st.sampled_from([own, own, own, *LANGUAGES]))
    text = gap.join(pieces)
    start, end = sorted(draw(st.integers(0, len(text))) for _ in range(2))
    return draw(st.sampled_from([text, text[start:], text[:end], text[start:end]])), held
