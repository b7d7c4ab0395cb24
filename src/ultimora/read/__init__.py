"""CleanCopy to Dispatch: wire copy has a grammar, and this is its plan."""

from __future__ import annotations

from collections.abc import Callable

from ultimora.read.alerts import alerts
from ultimora.read.assemble import assemble
from ultimora.read.byline import byline
from ultimora.read.closing import closing, copyright_above
from ultimora.read.contacts import contacts, not_for_readers
from ultimora.read.dateline import opening
from ultimora.read.declared import declared
from ultimora.read.header import labelled, wire_footer, wire_header
from ultimora.read.headline import headline, headline_again, subheadline
from ultimora.read.layout import noise, page_ends, pieces, running_heads
from ultimora.read.notices import editors_notes, leads, line_notices, pressing
from ultimora.read.posted import posted
from ultimora.read.printout import printout
from ultimora.read.reading import Mark, Reading
from ultimora.read.slug import slugline
from ultimora.read.style import cited, renewals, signature
from ultimora.read.times import moments
from ultimora.values import CleanCopy, Dispatch, Rulebook

Rule = Callable[[Reading], list[Mark]]

# From the outside in: the paper, the carrier, the machine, then the story's own opening, what
# stands above it and what hangs below; only then is it clear whose it is, and of which year.
PLAN: tuple[Rule, ...] = (
    declared,
    pieces, page_ends, running_heads,
    printout, posted,
    wire_header, wire_footer, labelled, alerts,
    opening,
    copyright_above, editors_notes, line_notices, pressing, slugline, byline,
    headline, headline_again, subheadline,
    noise, not_for_readers, contacts, closing,
    leads, signature, renewals, moments, cited,
)  # fmt: skip


def read(copy: CleanCopy, rulebook: Rulebook | None = None) -> Dispatch:
    """The dispatch in a clean copy, every field with a finding that shows its place.

    Each rule of the plan looks at the lines that are still open and marks what it knows; what no
    rule has claimed is the body. Never raises: copy without any sign of an agency is all body.
    """
    rules = rulebook or Rulebook()
    reading = Reading.of(copy, rules)
    for rule in PLAN:
        if rule.__name__ not in rules.without and (marks := rule(reading)):
            reading = reading.with_marks(marks, rule.__name__)
    return assemble(reading)
