"""Dispatch to Record: facts that one can check, and this is their plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from ultimora.understand.claimed import claimed
from ultimora.understand.claims import claims
from ultimora.understand.events import events
from ultimora.understand.figures import figures
from ultimora.understand.languages import tongues
from ultimora.understand.names import names
from ultimora.understand.prose import Prose
from ultimora.understand.times import times
from ultimora.understand.topics import topics
from ultimora.values import Dispatch, Facts, Proposed, Record, Rulebook, Tagger, Trouble

Rule = Callable[[Prose, Facts, Rulebook], tuple[Any, ...]]

# Names and times stand by themselves; figures look for both, claims for who and how many, events
# for all. Each rule with the kind of fact that it finds, or finds anew.
PLAN: tuple[tuple[str, Rule], ...] = (
    ("tongues", tongues), ("names", names), ("times", times), ("figures", figures),
    ("claims", claims), ("figures", claimed), ("events", events), ("topics", topics),
)  # fmt: skip
_LETTERS = {"topics": "a", "tongues": "l"}  # ids begin with their kind's first letter but for these


def understand(dispatch: Dispatch, rulebook: Rulebook | None = None) -> Record:
    """The record of a dispatch: the facts found in its headline and body.

    Every span is in ``dispatch.copy.text``. Never raises: text without any fact has none. Where
    the rulebook's tagger fails, ours takes its place, and a trouble says so.
    """
    rules = rulebook or Rulebook()
    prose = Prose.of(dispatch)
    if rules.tagger:
        rules, dispatch = _asked(prose, rules, rules.tagger)
    facts = Facts()
    troubles: list[Trouble] = []
    for kind, rule in PLAN if prose.words else ():
        if kind not in rules.without:
            try:
                facts = replace(facts, **{kind: _numbered(rule(prose, facts, rules), kind)})
            except Exception as bug:
                troubles.append(_internal(kind, bug))
    if troubles:
        dispatch = replace(dispatch, troubles=(*dispatch.troubles, *troubles))
    return Record(dispatch, facts)


def _internal(kind: str, bug: Exception) -> Trouble:
    """A bug of ours costs one kind of fact, never the record."""
    return Trouble(
        "internal", f"Its {kind} were not found ({type(bug).__name__}: {bug}); all else was.",
        mend="Please report it, with the file if you may share it.",
    )  # fmt: skip


def _asked(prose: Prose, rules: Rulebook, tagger: Tagger) -> tuple[Rulebook, Dispatch]:
    """The rulebook with what its tagger proposes for each part, asked now, while it may fail."""
    told: dict[str, tuple[Proposed, ...]] = {}
    try:
        for part in prose.parts:
            text = part.span.of(prose.text)
            if text not in told:
                told[text] = tuple(tagger(text, prose.language))
    except Exception as error:  # another's program may raise anything
        trouble = Trouble(
            "tagger", f"The chosen tagger failed ({type(error).__name__}: {error}); names were"
            " found by our own.", mend="Mend the key `tagger`, then `ultimora reread`.",
        )  # fmt: skip
        troubles = (*prose.dispatch.troubles, trouble)
        return replace(rules, tagger=None), replace(prose.dispatch, troubles=troubles)
    return replace(rules, tagger=lambda text, _: told.get(text, ())), prose.dispatch


def _numbered(found: tuple[Any, ...], kind: str) -> tuple[Any, ...]:
    """The facts of one kind in the order of the text, each with its id.

    Facts that refer to others of their kind set ids themselves, and are left as they are.
    """
    if any(fact.id for fact in found):
        return found
    ordered = sorted(found, key=lambda fact: (fact.span, fact.rule))
    letter = _LETTERS.get(kind, kind[0])
    return tuple([replace(fact, id=f"{letter}{n}") for n, fact in enumerate(ordered, 1)])


assert {kind for kind, _ in PLAN} == {kind.name for kind in fields(Facts)}
