"""What the archive keeps and everybody cites: a dispatch and the facts found in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ultimora.values.dispatch import Dispatch
from ultimora.values.finding import Finding
from ultimora.values.span import Span
from ultimora.values.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Record:
    """A dispatch with its facts, each a finding in ``dispatch.copy.text``."""

    dispatch: Dispatch
    facts: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of the way, in its order, with spans in ``dispatch.copy.text``."""
        sheet = self.dispatch.copy.sheet
        declared = (replace(f, span=self._repaired(f.span)) for f in sheet.findings)
        return tuple(dict.fromkeys((*declared, *self.dispatch.findings, *self.facts)))

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """All troubles of the way, in its order, with spans in ``dispatch.copy.text``."""
        copy = self.dispatch.copy
        early = (replace(t, span=self._repaired(t.span)) for t in copy.sheet.troubles)
        return tuple(dict.fromkeys((*early, *copy.troubles, *self.dispatch.troubles)))

    def _repaired(self, span: Span | None) -> Span | None:
        return None if span is None else self.dispatch.copy.offsets.to_target(span)
