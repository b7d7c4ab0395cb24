"""What travels through the house: frozen values, one type a file."""

from ultimora.values.clean_copy import CleanCopy, Repaired
from ultimora.values.delivery import Delivery
from ultimora.values.dispatch import Carrier, Contact, Dateline, Dispatch, Notice
from ultimora.values.facts import Facts
from ultimora.values.finding import Finding
from ultimora.values.medium import Medium
from ultimora.values.moment import Moment
from ultimora.values.offsets import Block, Edit, Offsets, Rival, apply, compose, revert
from ultimora.values.parcel import Parcel
from ultimora.values.proposed import Proposed, Tagger
from ultimora.values.query import Query, QueryError
from ultimora.values.record import Record
from ultimora.values.rulebook import Rulebook
from ultimora.values.settings import Settings
from ultimora.values.sheet import Piece, Sheet
from ultimora.values.source import Source
from ultimora.values.span import Span
from ultimora.values.trouble import Trouble

__all__ = [
    "Block", "Carrier", "CleanCopy", "Contact", "Dateline", "Delivery", "Dispatch", "Edit",
    "Facts", "Finding", "Medium", "Moment", "Notice", "Offsets", "Parcel", "Piece", "Proposed",
    "Query", "QueryError", "Record", "Repaired", "Rival", "Rulebook", "Settings", "Sheet", "Source",
    "Span", "Tagger", "Trouble", "apply", "compose", "revert",
]  # fmt: skip
