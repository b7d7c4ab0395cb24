"""A query as the full-text expression of each database, and as conditions on the entry table.

What the index can decide alone (words and the values of fields) becomes one expression, so that a
selective field and a frequent word are intersected inside the index; dates become a range of
``seq``, which both databases walk in order; the rest become conditions.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ultimora.archive.frequent import pairs
from ultimora.archive.words import (
    ALL,
    APOSTROPHES,
    HEAD,
    STEM,
    folded,
    joined,
    marked,
    stems,
    tokens,
    unelided,
)
from ultimora.reference.words import LANGUAGES
from ultimora.values.query import (
    And,
    Compared,
    Counted,
    Has,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    When,
    Word,
)

SHIFT = 20  # seq is seconds since 1970, shifted by so many bits, and a counter
LOWEST, HIGHEST = -(1 << 62), 1 << 62
# On an entry ``e``; a person's name is given twice. A new version is to be read again.
UNREAD = (
    "COALESCE((SELECT CASE WHEN o.version < e.version THEN 1 ELSE 0 END FROM opened o"
    " WHERE o.person = ? AND o.id = e.id), CASE WHEN e.number > COALESCE((SELECT c.number"
    " FROM caught_up c WHERE c.person = ?), -1) THEN 1 ELSE 0 END) = 1"
)
STARRED = ("(e.starred = 1 AND EXISTS"
           " (SELECT 1 FROM star s WHERE s.person = ? AND s.id = e.id))")  # fmt: skip
SHOWN = "(e.embargo IS NULL OR e.embargo <= ?)"  # now, in seconds since 1970


class Dialect(Protocol):
    """What differs between the full-text languages of the databases."""

    name: str

    def form(self, token: str, scope: str) -> list[str]:
        """Ways to find a token as a word, a stem, or written apart."""

    def exact(self, words: Sequence[str], scope: str, prefix: bool) -> str:
        """Words of the text in this order and form; the last may be the beginning of one."""

    def field(self, words: Sequence[str], prefix: bool) -> str:
        """Marked words of a field's value, in this order."""

    def every(self, parts: Sequence[str], without: Sequence[str]) -> str:
        """All of `parts`, none of `without`."""

    def some(self, parts: Sequence[str]) -> str:
        """Any of `parts`."""

    def within(self) -> str:
        """The condition that an entry ``e`` matches the expression given as a parameter."""


class Fts5:
    """SQLite's FTS5 over ``entry_words(headline, body, stems, fields)``."""

    name = "sqlite"

    def form(self, token: str, scope: str) -> list[str]:
        """See Dialect."""
        if scope == "body":
            return [f'{{body stems}} : "{token}"']
        return [f'headline : "{token}"' if scope else f'"{token}"', f'"{HEAD}{token}"']

    def exact(self, words: Sequence[str], scope: str, prefix: bool) -> str:
        """See Dialect."""
        return f'{scope or "{headline body}"} : "{" ".join(words)}"{" *" if prefix else ""}'

    def field(self, words: Sequence[str], prefix: bool) -> str:
        """See Dialect."""
        return f'"{" ".join(words)}"{" *" if prefix else ""}'

    def every(self, parts: Sequence[str], without: Sequence[str]) -> str:
        """See Dialect."""
        found = " AND ".join(parts or [f'"{ALL}"'])
        return f"(({found}) NOT {self.some(without)})" if without else f"({found})"

    def some(self, parts: Sequence[str]) -> str:
        """See Dialect."""
        return f"({' OR '.join(parts)})"

    def within(self) -> str:
        """See Dialect."""
        return "e.seq IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"


class TsQuery:
    """PostgreSQL's tsquery over ``entry_words(seq, words)``, made by ``words.lexemes``."""

    name = "postgres"

    def form(self, token: str, scope: str) -> list[str]:
        """See Dialect."""
        if scope == "headline":
            return [f"'{HEAD}{token}'"]
        if scope == "body":
            return [f"'{token}':B", f"'{STEM}{token}'"]
        return [f"'{token}'", f"'{HEAD}{token}'", f"'{STEM}{token}'"]

    def exact(self, words: Sequence[str], scope: str, prefix: bool) -> str:
        """See Dialect."""
        weight = {"headline": "A", "body": "B"}.get(scope, "")
        common = [f"'{token}'" for token in pairs(words[:-1] if prefix else words)]
        if len(words) == 2 and common and not scope:
            return common[0]
        chain = _neighbours(words, prefix, weight)
        return f"({' & '.join([*common, chain])})" if common else chain

    def field(self, words: Sequence[str], prefix: bool) -> str:
        """See Dialect."""
        return _neighbours(words, prefix, "")

    def every(self, parts: Sequence[str], without: Sequence[str]) -> str:
        """See Dialect."""
        return f"({' & '.join([*(parts or [ALL]), *(f'!{part}' for part in without)])})"

    def some(self, parts: Sequence[str]) -> str:
        """See Dialect."""
        return f"({' | '.join(parts)})"

    def within(self) -> str:
        """See Dialect."""
        return "e.seq IN (SELECT seq FROM entry_words WHERE words @@ CAST(? AS tsquery))"


def _neighbours(words: Sequence[str], prefix: bool, weight: str) -> str:
    signs = [weight] * (len(words) - 1) + [("*" if prefix else "") + weight]
    parts = [f"'{w}'{':' if s else ''}{s}" for w, s in zip(words, signs, strict=True)]
    return f"({' <-> '.join(parts)})"


SQLITE, POSTGRES = Fts5(), TsQuery()


@dataclass(frozen=True, slots=True)
class Compiled:
    """A query for one database.

    `words` is the expression to match, None where the query asks for none; matches lie in
    ``low <= seq < high`` and fulfil `conditions` on the table ``entry`` as ``e``, with ``?`` for
    each of `params`. Of what is one `group` (``story``, ``text``) the newest alone is shown.
    """

    words: str | None
    low: int
    high: int
    conditions: tuple[str, ...] = ()
    params: tuple[str | int | float, ...] = ()
    group: str = ""

    def where(self, now: int) -> tuple[str, list[str | int | float]]:
        """All but the words as one condition on ``e``, with its parameters; no embargo at `now`."""
        conditions = ("e.seq >= ?", "e.seq < ?", SHOWN, *self.conditions)
        return " AND ".join(conditions), [self.low, self.high, now, *self.params]


# Fields that stand in columns because they change after filing, or are found by order.
# The second is the name of the person who asks.
Condition = Callable[[Any, str], tuple[str, tuple[str | int, ...]]]


def _marked_so(asked: Has, person: str) -> tuple[str, tuple[str | int, ...]]:
    if asked.value == "starred" and person:  # among anybody's, which are few
        return STARRED, (person,)
    # Literals, not parameters, so that a partial index can serve.
    if asked.value == "hidden":
        return "e.hidden <> 0", ()
    if asked.value == "first":
        # What is not related yet is nobody's copy as far as anybody knows.
        return ("NOT (e.copies > 1 AND EXISTS (SELECT 1 FROM tie t WHERE t.id = e.id"
                " AND t.original <> t.id))"), ()  # fmt: skip
    if asked.value == "unread":
        return UNREAD, (person, person)
    if asked.value == "noted":
        return "e.id IN (SELECT n.id FROM note n)", ()
    return f"e.{asked.value} = 1", ()


def _named_so(asked: Has, _: str) -> tuple[str, tuple[str | int, ...]]:
    name = asked.value.lower()
    # By themselves, so that no database walks through all that came to find them.
    return ("e.id IN (SELECT i.id FROM entry i WHERE i.id >= ? AND i.id < ?)",
            (name, name + "\U0010ffff"))  # fmt: skip


def _told_so(asked: Has, _: str) -> tuple[str, tuple[str | int, ...]]:
    name = asked.value.lower()
    return (
        "e.id IN (SELECT t.id FROM tie t WHERE t.story IN (SELECT COALESCE(s.went, s.id)"
        " FROM story s WHERE s.id >= ? AND s.id < ?))", (name, name + "\U0010ffff")
    )  # fmt: skip


def _carried_so(asked: Compared, _: str) -> tuple[str, tuple[str | int, ...]]:
    some = "e.copies > 1 AND " if asked.low > 1 else ""  # a literal again
    return f"({some}e.copies BETWEEN ? AND ?)", (asked.low, asked.high)


def _collected_so(asked: Has, _: str) -> tuple[str, tuple[str | int, ...]]:
    return (
        "e.id IN (SELECT d.id FROM collected d JOIN collection c ON c.number = d.collection"
        " WHERE LOWER(c.name) = LOWER(?))", (asked.value,)
    )  # fmt: skip


def _brought_so(asked: Has, _: str) -> tuple[str, tuple[str | int, ...]]:
    return "e.source = ?", (asked.value,)


def figures(node: Counted) -> tuple[str, tuple[str | float, ...]]:
    """The figures that a comparison finds, as a selection of their entries."""
    end = "low" if node.sign in ("<", "<=") else "high"
    same = f" AND f.low = {node.number!r}" if node.sign == "=" else " AND f.low <= f.high"
    return (
        f"SELECT f.seq FROM figure f WHERE f.what = ? AND f.{end} {node.sign} ?{same}",
        (folded(node.what), node.number),
    )


def _between(asked: Compared, _: str) -> tuple[str, tuple[str | int, ...]]:
    return f"e.{asked.field} BETWEEN ? AND ?", (asked.low, asked.high)


# The last three nobody types: programs ask by a source's exact name, and by what came when.
COLUMNS: dict[str, Condition] = {
    "is": _marked_so, "id": _named_so, "story": _told_so, "copies": _carried_so,
    "collection": _collected_so, "feed": _brought_so, "arrived": _between, "number": _between,
}  # fmt: skip


def compiled(
    query: Query,
    dialect: Dialect,
    languages: Iterable[str] = LANGUAGES,
    person: str = "",
    few: Collection[Node] = (),
) -> Compiled:
    """The query for one database; `languages` are those whose stems are worth looking up, `person`
    is who asks; of the comparisons in it those that find `few` are begun with."""
    writing = _Writing(dialect, tuple(languages), person)
    root = query.root
    parts = list(root.parts) if isinstance(root, And) else [root]
    low, high = LOWEST, HIGHEST
    indexed: list[Node] = []
    conditions: list[str] = []
    group = ""
    for part in parts:
        if isinstance(part, When):
            low = low if part.start is None else max(low, part.start << SHIFT)
            high = high if part.end is None else min(high, part.end << SHIFT)
        elif isinstance(part, Has) and part.field == "group":
            group = part.value
        elif _in_index(part):
            indexed.append(part)
        else:
            conditions.append(writing.condition(part))
            if isinstance(part, Counted) and part not in few and marked("figure", part.what):
                indexed.append(Has("figure", part.what))  # which is in the order of time
    words = writing.expression(And(tuple(indexed))) if indexed else None
    return Compiled(words, low, high, tuple(conditions), tuple(writing.params), group)


def _in_index(node: Node) -> bool:
    """Whether the full-text index can decide it alone."""
    if isinstance(node, And | Or):
        return all(map(_in_index, node.parts))
    if isinstance(node, Not):
        return _in_index(node.part)
    apart = isinstance(node, Has | Compared) and node.field in COLUMNS
    return not apart and not isinstance(node, When | Counted)


class _Writing:
    def __init__(self, dialect: Dialect, languages: tuple[str, ...], person: str) -> None:
        self.dialect = dialect
        self.languages = languages
        self.person = person
        self.params: list[str | int | float] = []

    def condition(self, node: Node) -> str:
        """A node as SQL; its parameters are added in their order."""
        if _in_index(node):
            self.params.append(self.expression(node))
            return self.dialect.within()
        if isinstance(node, And | Or):
            joint = " AND " if isinstance(node, And) else " OR "
            return f"({joint.join(self.condition(part) for part in node.parts)})"
        if isinstance(node, Not):
            return f"NOT {self.condition(node.part)}"
        if isinstance(node, When):
            ends = (("e.seq >= ?", node.start), ("e.seq < ?", node.end))
            self.params += [at << SHIFT for _, at in ends if at is not None]
            return f"({' AND '.join(sql for sql, at in ends if at is not None)})"
        if isinstance(node, Counted):
            compared, params = figures(node)
            self.params += params
            return f"e.seq IN ({compared})"
        assert isinstance(node, Has | Compared)
        sql, params = COLUMNS[node.field](node, self.person)
        self.params += params
        return sql

    def expression(self, node: Node) -> str:
        """A node as full-text expression, in parentheses where it needs them."""
        if isinstance(node, And):
            wanted = [self.expression(p) for p in node.parts if not isinstance(p, Not)]
            without = [self.expression(p.part) for p in node.parts if isinstance(p, Not)]
            return self.dialect.every(wanted, without)
        if isinstance(node, Or):
            return self.dialect.some([self.expression(part) for part in node.parts])
        if isinstance(node, Not):
            return self.dialect.every([], [self.expression(node.part)])
        if isinstance(node, Word):
            return self.word(node)
        if isinstance(node, Phrase | Prefix):
            return self.phrase(node)
        if isinstance(node, Compared):
            steps = range(node.low, min(node.high, node.low + 99) + 1)
            return self.dialect.some(
                [self.dialect.field(marked(node.field, str(n)), False) for n in steps]
            ) if steps else self.nothing()  # fmt: skip
        assert isinstance(node, Has)
        words = marked(node.field, node.value)
        if node.field == "says" and len(words) == 1 and not node.prefix:
            return self.dialect.some(self.said(node.value))
        return self.dialect.field(words, node.prefix) if words else self.nothing()

    def said(self, word: str) -> list[str]:
        """A word of a claim in any of its forms."""
        forms = {*tokens(word), *stems(word.strip("-.,;:!?"), self.languages)}
        return [self.dialect.field(marked("says", form), False) for form in sorted(forms)]

    def nothing(self) -> str:
        return self.dialect.every([], [self.dialect.field([ALL], False)])

    def word(self, node: Word) -> str:
        """A word in any of its forms; each piece around an apostrophe may stand on its own."""
        pieces = unelided([p for p in APOSTROPHES.split(node.text) if tokens(p)])
        if not pieces:
            return self.nothing()
        found = [self.dialect.some(self.forms(piece, node.scope)) for piece in pieces]
        return found[0] if len(found) == 1 else self.dialect.every(found, [])

    def forms(self, piece: str, scope: str) -> list[str]:
        words = tokens(piece)
        if len(words) > 1:
            ways = [self.dialect.exact(words, scope, False)]
            looked_for = set(joined(piece))
        else:
            ways = []
            looked_for = {words[0], *stems(piece.strip("-.,;:!?"), self.languages)}
        return ways + [w for form in sorted(looked_for) for w in self.dialect.form(form, scope)]

    def phrase(self, node: Phrase | Prefix) -> str:
        words = tokens(node.text)
        if not words:
            return self.nothing()
        found = self.dialect.exact(words, node.scope, isinstance(node, Prefix))
        if isinstance(node, Phrase) and len(words) > 1 and " " not in node.text:
            whole = [w for form in joined(node.text) for w in self.dialect.form(form, node.scope)]
            return self.dialect.some([found, *whole])
        return found
