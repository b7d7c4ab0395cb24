"""How many independent sources say a thing: whoever repeats another's word counts as that other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ultimora.reference.agencies import AGENCIES
from ultimora.reference.gazetteer import folded
from ultimora.values.facts import Claim, Event, Fact, Figure
from ultimora.values.story import Cited, Member

_BODY = re.compile(r"\b(?:agency|agenzia|agence|agencia|agentur)\b")
_NEWS = re.compile(r"news|press|stampa|nachricht|notici|informaz|giornal|wire")
_BEHIND = 16  # characters behind *Nachrichtenagentur*, in which it is named


def independent(sources: Iterable[Cited]) -> int:
    """Of those that say a thing, how many have it from one another's hands not.

    Copies and versions of one dispatch, the same agency twice, and dispatches that give only
    another's word (*according to ANSA*) count once.
    """
    heads: dict[str, str] = {}

    def head(key: str) -> str:
        while (up := heads.setdefault(key, key)) != key:
            heads[key] = heads.setdefault(up, up)
            key = heads[key]
        return key

    for cited in sources:
        voice = f"voice {folded(cited.voice or cited.agency)}"
        # Whoever quotes another is no source: only its voice is.
        own = f"text {cited.original}" if not cited.voice else voice
        heads[head(own)] = head(voice)
    return len({head(key) for key in heads})


def cited(member: Member, fact: Fact) -> Cited:
    """The place where a record says it, with whose word it is where it is not the agency's own."""
    text = member.quotes or member.original  # an article that quotes another has it from there
    return Cited(member.record.id, fact.id, member.agency, text, member.at, voice(member, fact))


def voice(member: Member, fact: Fact) -> str:
    """The medium whose word a record gives for a fact; empty where it is its own."""
    facts = member.record.facts
    claim = facts.get(fact.claim) if isinstance(fact, Figure | Event) else fact
    if not isinstance(claim, Claim) or claim.speaker is None:
        return ""
    speaker, text = claim.speaker, member.record.dispatch.copy.text
    named, signs = folded(speaker.text), _signs()
    if claim.medium == "media" or speaker.kind == "media":
        behind = text[speaker.span.end : speaker.span.end + _BEHIND] if speaker.span else ""
        words = [*named.split(), *folded(behind).split()[:1]]
        agency = next((signs[word] for word in words if word in signs), speaker.text)
        if agency is speaker.text and _BODY.search(named) and not _NEWS.search(named):
            return ""  # *the U.N. refugee agency* is no medium
    elif named in signs:
        agency = signs[named]
    else:
        return ""
    return "" if agency == member.agency else agency


@cache
def _signs() -> dict[str, str]:
    return {
        folded(sign): agency.name
        for agency in AGENCIES for sign in (agency.name, *agency.signs) if " " not in sign
    }  # fmt: skip
