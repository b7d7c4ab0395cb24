"""A value read off a text, with the place and the rule that it came from."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.span import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """`field` has `value`, because `rule` read it at `span`.

    `span` is in the text of the value that carries the finding (a Sheet's text for what the
    container said, a CleanCopy's text for what was read); None where the value stands outside the
    text (a header, an HTML attribute). `confidence` is 0 to 1.
    """

    field: str
    value: str
    span: Span | None
    rule: str
    confidence: float = 1.0
