"""Facts to send out: of every kind one that is sure, and of every kind one that may not go out."""

from __future__ import annotations

from collections.abc import Iterable

from ultimora.values import Span
from ultimora.values.facts import (
    NAME_KINDS,
    Claim,
    Event,
    Facts,
    Mention,
    Name,
    Part,
    Place,
    Role,
    Speaker,
    Time,
    Topic,
)

TOLD_TEXT = (
    "Kiev, attacco nella notte",
    "Un attacco ha colpito Kiev il 6 gennaio 2026. La Nato si riunisce, forse anche la Lega.",
    "«Non ci fermeremo», ha detto la ministra Ada Conti. Il ponte è chiuso, riferisce la Nato.",
    "Fonti locali parlano di un incidente a Odessa. La ministra nega una resa. Si chiede aiuto.",
    "Una protesta a Leopoli, dice la Nato.",
)
_TEXT = "\n\n".join(TOLD_TEXT)


def _at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = _TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def _name(
    id: str, kind: str, name: str, *mentions: Span, place: Place | None = None,
    roles: tuple[Role, ...] = (), confidence: float = 0.98,
) -> Name:  # fmt: skip
    return Name(
        id=id, span=mentions[0], rule="names:tagger", confidence=confidence, kind=kind, name=name,
        mentions=tuple(Mention(span, "names:tagger", confidence) for span in mentions),
        roles=roles, place=place,
    )  # fmt: skip


def _claim(id: str, words: str, stance: str = "says", **values: object) -> Claim:
    span = _at(words)
    known: dict[str, object] = {"confidence": 0.9, "direct": False, **values}
    return Claim(
        id=id, span=span, rule="said", parts=(span,), stance=stance, **known,  # type: ignore[arg-type]
    )  # fmt: skip


def _event(
    id: str, words: str, type: str, *parts: Part, confidence: float = 0.8, claim: str | None = None
) -> Event:
    span = _at(words)
    return Event(
        id=id, span=span, rule="events.verb", confidence=confidence, type=type, sentence=span,
        parts=parts, claim=claim,
    )  # fmt: skip


_NATO = Speaker("Nato", "organisation", None, "n2")
TOLD_FACTS = Facts(
    names=(
        _name("n1", "place", "Kiev", _at("Kiev"), _at("Kiev", 1),
              place=Place("Kiev", "city", "UA", 50.45, 30.52, 703448)),
        _name("n2", "organisation", "Nato", _at("Nato"), _at("Nato", 1), _at("Nato", 2)),
        _name("n3", "organisation", "Lega", _at("Lega"), confidence=0.6),
        _name("n4", "person", "Ada Conti", _at("Ada Conti"),
              roles=(Role("ministra", _at("ministra")),)),
        _name("n5", "place", "Odessa", _at("Odessa")),
        _name("n6", "other", "Leopoli", _at("Leopoli")),
    ),
    times=(
        Time(id="t1", span=_at("6 gennaio 2026"), rule="day", confidence=0.97,
             value="2026-01-06", type="date", since="2026-01-06", until="2026-01-07"),
    ),
    claims=(
        _claim("c1", "Non ci fermeremo", direct=True,
               speaker=Speaker("Ada Conti", "person", _at("Ada Conti"), "n4")),
        _claim("c2", "Il ponte è chiuso", speaker=_NATO),
        _claim("c3", "un incidente a Odessa", speaker=Speaker("Fonti locali", "anonymous")),
        _claim("c4", "una resa", "denies", speaker=Speaker("Ada Conti", "person", None, "n4")),
        _claim("c5", "aiuto", "asks"),
        _claim("c6", "Una protesta a Leopoli", speaker=_NATO, confidence=0.5),
    ),
    events=(
        _event("e1", "attacco ha colpito", "attack",
               Part("place", "Kiev", _at("Kiev", 1), "n1"),
               Part("time", "6 gennaio 2026", _at("6 gennaio 2026"), "t1")),
        _event("e2", "incidente", "accident", Part("place", "Odessa", _at("Odessa"), "n5"),
               claim="c3"),
        _event("e3", "protesta", "protest", claim="c6"),
        _event("e4", "si riunisce", "meeting", confidence=0.7),
    ),
    topics=(
        Topic(id="a1", span=_at("Kiev, attacco"), rule="topics.code", confidence=0.99,
              code="medtop:16000000", name="conflict, war and peace"),
        Topic(id="a2", span=_at("Kiev, attacco"), rule="topics.words.beside", confidence=0.8,
              code="medtop:11000000", name="politics"),
    ),
)  # fmt: skip


def secret(text: str) -> Facts:
    """Facts that quote all of a text."""
    whole = Span(0, len(text))
    mention = Mention(whole, "names:tagger")
    return Facts(
        names=(Name(id="n1", span=whole, rule="x", kind="person", name=text, mentions=(mention,)),),
        claims=(Claim(id="c1", span=whole, rule="x", parts=(whole,), direct=True),),
        events=(Event(id="e1", span=whole, rule="x", type="attack", sentence=whole),),
        topics=(Topic(id="a1", span=whole, rule="x", code="medtop:15000000", name=text),),
    )


def found(text: str, seeds: Iterable[tuple[str, int, float]]) -> Facts:
    """Facts as strange as their seeds: words, a number, a confidence."""
    names, claims, events, topics = [], [], [], []
    for order, (words, number, confidence) in enumerate(seeds, 1):
        start = number % (len(text) + 1)
        span = Span(start, min(len(text), start + 9))
        kind = NAME_KINDS[number % len(NAME_KINDS)]
        place = Place(words, "city", "IT", number / 7, -number / 3, number or None)
        names.append(Name(
            id=f"n{order}", span=span, rule="x", confidence=confidence, kind=kind, name=words,
            mentions=(Mention(span, "x"),), roles=(Role(words, span),),
            place=place if kind == "place" and number % 2 else None,
        ))  # fmt: skip
        claims.append(Claim(
            id=f"c{order}", span=span, rule="x", confidence=confidence, parts=(span, span),
            direct=number % 2 == 0, speaker=Speaker(words, "person", span, f"n{order}"),
        ))  # fmt: skip
        events.append(Event(
            id=f"e{order}", span=span, rule="x", confidence=confidence, type="attack",
            sentence=span, parts=(Part("place", words, span, f"n{order}"),),
            claim=f"c{order}" if number % 3 == 0 else None,
        ))  # fmt: skip
        topics.append(Topic(
            id=f"a{order}", span=span, rule="x", confidence=confidence,
            code=f"medtop:{10 + order}000000", name="politics",
        ))  # fmt: skip
    return Facts(
        names=tuple(names), claims=tuple(claims), events=tuple(events), topics=tuple(topics)
    )
