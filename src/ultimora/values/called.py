"""How an item is called, by its agency and by those who withdraw or replace it."""

from __future__ import annotations

import re
from functools import lru_cache

from ultimora.values.dispatch import Dispatch

_DAY = re.compile(r"(?<=\d) \d{4}-\d\d-\d\d$")
_WORD = re.compile(r"\w+|[^\w\s]+")
_LONGEST = 500  # characters of a name


def given(dispatch: Dispatch) -> str | None:
    """The name that the agency gave it, as a kill would say it: ``DPA  0157`` is ``dpa 157``.

    The day that readers of wire headers put behind a number is no part of it.
    """
    return plain(_DAY.sub("", dispatch.id)) if dispatch.id else None


@lru_cache(maxsize=8192)  # the same headlines are looked at for each kill
def plain(name: str) -> str:
    """A name without what differs from one writer to the other: case, blanks, leading zeros."""
    words = _WORD.findall(name.casefold())
    return " ".join(w.lstrip("0") or "0" if w.isdigit() else w for w in words)[:_LONGEST]


def forms(target: str, agency: str | None = None) -> list[str]:
    """The names that a target may go by: as it stands, with its agency written apart from the
    number (``efe1432`` is ``efe 1432``) or in one with it, and the number alone; a bare number
    also with the `agency` that kills it. What has a colon in it, an address or a headline, goes by
    its whole alone."""
    if ":" in target:
        return list(dict.fromkeys((target, plain(target))))
    apart = plain(re.sub(r"(?<=[^\W\d])(?=\d)", " ", target))
    names = [target, apart, apart.replace(" ", ""), apart.rpartition(" ")[2]]
    if agency and target.isdigit():
        names.append(plain(f"{agency} {target}"))
    return list(dict.fromkeys(names))
