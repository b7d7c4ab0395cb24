"""What is asked of the archive: one search language for command line, programs and desk.

``words``, ``"phrases"``, ``prefix*``, ``-not``, ``OR``, ``(parentheses)`` and ``field:value``;
words that stand side by side must all be found. The nodes of the tree are in ``terms``, the
parser in ``asking``, the fields in ``fields``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ultimora.values.asking import asked
from ultimora.values.fields import FIELDS, Field, begun, fields, named
from ultimora.values.terms import (
    And,
    Compared,
    Counted,
    Has,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    QueryError,
    When,
    Word,
    parts_of,
    ungrouped,
)

__all__ = [
    "FIELDS", "And", "Compared", "Counted", "Field", "Has", "Node", "Not", "Or", "Phrase", "Prefix",
    "Query", "QueryError", "When", "Word", "begun", "fields", "named", "parts_of",
    "ungrouped",
]  # fmt: skip

EVERYTHING = And()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as a tree; ``str`` gives the canonical text, which reads back the same."""

    root: Node = EVERYTHING

    @classmethod
    def read(
        cls,
        text: str,
        today: date | datetime | None = None,
        fields: tuple[Field, ...] = FIELDS,
    ) -> Query:
        """The query that a person typed.

        `today` is what relative days (``yesterday``, ``7d``) are counted from and whose time zone
        (UTC where it has none) says when a day begins; `fields` are those in force.

        Raises:
            QueryError: where the text is no query; says what is wrong, where, and what to do.
        """
        return cls(asked(text, today, fields))

    def __str__(self) -> str:
        return str(self.root)

    def __bool__(self) -> bool:
        return self.root != EVERYTHING

    def sought(self) -> Iterator[Word | Phrase | Prefix]:
        """The words, phrases and prefixes that a match may show; none that must be absent."""
        nodes: list[Node] = [self.root]
        while nodes:
            node = nodes.pop(0)
            if isinstance(node, Word | Phrase | Prefix):
                yield node
            elif isinstance(node, And | Or):
                nodes[:0] = node.parts
