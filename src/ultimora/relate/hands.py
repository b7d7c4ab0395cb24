"""Whose hand wrote a dispatch, by what it is signed with."""

from __future__ import annotations

import re

from ultimora.reference.beside import SIGNING
from ultimora.values import Dispatch

_WORD = re.compile(r"[^\W_]+")
_NAMED = 2  # words of a person's name; initials are one


def hand(dispatch: Dispatch) -> str:
    """The first who signed it: a name (``anil deshmukh``) or initials (``sca``); else empty.

    A byline says it best, else the last closing mark that is no agency's name; editors stand
    behind, and a desk or service that stands before is no hand.
    """
    agency = set(_words(f"{dispatch.agency or ''} {dispatch.section or ''}"))
    for line in (dispatch.byline or "", *reversed(dispatch.marks)):
        signed = [word for word in _words(line) if word not in agency and word not in SIGNING]
        if signed and not signed[0].isdigit():
            long = (len(signed[0]) > 3 and "(" in line) or line == dispatch.byline
            return " ".join(signed[: _NAMED if long else 1])
    return ""


def _words(line: str) -> list[str]:
    return _WORD.findall(line.casefold())
