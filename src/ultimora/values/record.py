"""What the archive keeps and everybody cites: a dispatch and the facts found in it."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.dispatch import Dispatch
from ultimora.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Record:
    """A dispatch with its facts, each a finding in ``dispatch.copy.text``."""

    dispatch: Dispatch
    facts: tuple[Finding, ...] = ()
