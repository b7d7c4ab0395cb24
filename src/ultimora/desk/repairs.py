"""A repair as a reader is told of it: what was done, why, how sure it is, what else it may be."""

from __future__ import annotations

from functools import cache

from ultimora.relate.restored import RULE as FROM_COPY
from ultimora.repair import PLAN
from ultimora.values import Edit

_OTHERS = {FROM_COPY: "Another copy of the text is whole at this place."}


@cache
def _reasons() -> dict[str, str]:
    """Why each rule does what it does: the first sentence of its docstring."""
    told = {rule.__name__: rule.__doc__ or "" for rule in PLAN.rules}
    return {name: _plain(text) for name, text in told.items()} | _OTHERS


def _plain(text: str) -> str:
    first = " ".join(text.split("\n\n")[0].split())
    return first.replace("``", "").replace("`", "")


def reasons(edit: Edit) -> list[tuple[str, str]]:
    """The rules that made an edit, in their order, each with its reason."""
    return [(rule, _reasons().get(rule, "")) for rule in edit.rule.split("+")]


def shown(letters: str) -> str:
    """Letters so that a person sees those that are blank or nothing, too."""
    if not letters:
        return "∅"
    seen = letters.replace("\r", "␍").replace("\n", "↵").replace("\t", "⇥")
    return seen if seen.strip() else seen.replace(" ", "␣").replace("\xa0", "⍽")
