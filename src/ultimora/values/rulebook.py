"""The rules in force: settings, tables, and what plug-ins added or switched off."""

from __future__ import annotations

from dataclasses import dataclass, field

from ultimora.reference.agencies import AGENCIES, Agency
from ultimora.reference.carriers import LABELS, Label
from ultimora.values.encoded import Encoder
from ultimora.values.proposed import Tagger
from ultimora.values.settings import Settings


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything a verb may consult. A plug-in is a function from Rulebook to Rulebook.

    `without` names rules that are switched off, as they appear in traces; `tagger` finds names
    instead of our own; `encoder` says how near texts are in meaning, for stories.
    """

    settings: Settings = field(default_factory=Settings)
    agencies: tuple[Agency, ...] = AGENCIES
    labels: tuple[Label, ...] = LABELS
    without: frozenset[str] = frozenset()
    tagger: Tagger | None = None
    encoder: Encoder | None = None
