"""Ultimora, the open wire desk: damaged copy in, a record one can cite out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from ultimora.repair import repair_text as repair_text
    from ultimora.values import Carrier as Carrier
    from ultimora.values import CleanCopy as CleanCopy
    from ultimora.values import Contact as Contact
    from ultimora.values import Dateline as Dateline
    from ultimora.values import Delivery as Delivery
    from ultimora.values import Dispatch as Dispatch
    from ultimora.values import Edit as Edit
    from ultimora.values import Finding as Finding
    from ultimora.values import Medium as Medium
    from ultimora.values import Moment as Moment
    from ultimora.values import Notice as Notice
    from ultimora.values import Offsets as Offsets
    from ultimora.values import Parcel as Parcel
    from ultimora.values import Record as Record
    from ultimora.values import Repaired as Repaired
    from ultimora.values import Rival as Rival
    from ultimora.values import Rulebook as Rulebook
    from ultimora.values import Settings as Settings
    from ultimora.values import Sheet as Sheet
    from ultimora.values import Source as Source
    from ultimora.values import Span as Span
    from ultimora.values import Trouble as Trouble
    from ultimora.wire import carry as carry

__all__ = [
    "Carrier", "CleanCopy", "Contact", "Dateline", "Delivery", "Dispatch", "Edit", "Finding",
    "Medium", "Moment", "Notice", "Offsets", "Parcel", "Record", "Repaired", "Rival", "Rulebook",
    "Settings", "Sheet", "Source", "Span", "Trouble", "carry", "repair_text",
]  # fmt: skip

if not TYPE_CHECKING:
    # Names are found when first asked for, so that `ultimora --version` need not load the house.
    _HOMES = {"carry": "ultimora.wire", "repair_text": "ultimora.repair"}

    def __getattr__(name):
        """One of the public names, from the module that it lives in."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES.get(name, "ultimora.values")), name)
        globals()[name] = value
        return value

    def __dir__():
        """What one may import from here."""
        return sorted([*__all__, "__version__"])
