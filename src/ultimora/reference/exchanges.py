"""Stock markets and what is priced there, by the names that five languages give them.

Made by us: an index and its town are one thing in a report of the day (*Milano cede lo 0,6%*).
"""

from __future__ import annotations

import re
from functools import cache

from ultimora.reference.gazetteer import folded

_TABLE = """
Milan | milan milano mailand | ftse mib; piazza affari; borsa italiana
Frankfurt | frankfurt francoforte francfort francfort-sur-le-main francfort francfurt | dax
Paris | paris parigi parís | cac 40; cac
London | london londra londres | ftse 100
Madrid | madrid | ibex 35; ibex
Zurich | zurich zurigo zürich | smi
Vienna | vienna vienne wien viena | atx
Tokyo | tokyo tokio | nikkei; topix
Hong Kong | | hang seng
Shanghai | | csi 300
New York (Dow) | | dow jones; dow
New York (S&P) | | s&p 500; s&p
New York (Nasdaq) | | nasdaq
Europe | | stoxx 600; stoxx europe 600; stoxx
Eurozone | | euro stoxx 50; eurostoxx 50; eurostoxx
MDax | | mdax
Brent | | brent
WTI | | wti
gold | | gold; oro
bitcoin | | bitcoin
"""
BARRELS = frozenset(("Brent", "WTI"))
_OIL = re.compile(
    r"\b(?:(?P<Brent>brent|mare del nord|north sea|mer du nord|nordsee\w*|mar del norte)"
    r"|(?P<WTI>wti|west texas|us-öl\w*))\b",
    re.IGNORECASE,
)


@cache
def _names() -> tuple[dict[str, str], dict[str, str]]:
    towns: dict[str, str] = {}
    indices: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        name, called, listed = (cell.strip() for cell in row.split("|"))
        towns |= {folded(one): name for one in called.split()}
        indices |= {folded(one): name for one in listed.split(";")}
    return towns, indices


def index(name: str) -> str:
    """The market that an index, exchange or price is of; empty where it is none that we know."""
    words = folded(name).split()
    indices = _names()[1]
    runs = (" ".join(words[at:end]) for end in range(len(words), 0, -1) for at in range(end))
    return next((indices[run] for run in runs if run in indices), "")


def town(name: str) -> str:
    """The market that a town stands for (*Mailand*); empty where it has none that we know."""
    return _names()[0].get(folded(name), "")


def barrel(before: str, behind: str) -> str:
    """Of which oil a price is, by what stands nearest before it, or else behind it; or empty."""
    found = list(_OIL.finditer(before)) or list(_OIL.finditer(behind))[:1]
    return (found[-1].lastgroup or "") if found else ""
