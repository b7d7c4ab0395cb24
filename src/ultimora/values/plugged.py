"""What a choice of the configuration names among the plug-ins of others, found by entry point."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Any


def plugged(group: str, kind: str, choice: str, fault: type[Exception]) -> Any:
    """What the plug-in makes that a choice names (``spacy it_core_news_lg``); None for no choice.

    The first word names an entry point of `group`; the rest is given to it. `kind` is what people
    call such a thing, `fault` what is raised where there is none of that name, or it cannot begin.
    """
    name, _, argument = choice.strip().partition(" ")
    if not name:
        return None
    known = {point.name: point for point in entry_points(group=group)}
    if name not in known:
        raise fault(
            f"{kind} = {choice!r}: There is no {kind} {name!r}; known are {', '.join(known)}."
        )
    try:
        return known[name].load()(argument.strip())
    except fault:
        raise
    except Exception as error:
        raise fault(
            f"{kind} = {choice!r}: It cannot begin ({type(error).__name__}: {error})."
        ) from error
