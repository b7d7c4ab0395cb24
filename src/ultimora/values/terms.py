"""What a query is made of: the nodes of its tree, each of which can write itself."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.span import Span


class QueryError(ValueError):
    """A query that cannot be read: what is wrong (`message`), where in it (`at`), what to do."""

    def __init__(self, message: str, at: Span, mend: str = "") -> None:
        super().__init__(f"{message} {mend}".strip())
        self.message = message
        self.at = at
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Word:
    """A word: found in any of its forms. `scope` is ``headline``, ``body`` or empty (all)."""

    text: str
    scope: str = ""

    def __str__(self) -> str:
        return _scoped(self.scope, self.text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in their order, in just this form (accents and case do not count)."""

    text: str
    scope: str = ""

    def __str__(self) -> str:
        return _scoped(self.scope, f'"{self.text}"')


@dataclass(frozen=True, slots=True)
class Prefix:
    """The beginning of a word; `text` is without its star."""

    text: str
    scope: str = ""

    def __str__(self) -> str:
        return _scoped(self.scope, f"{self.text}*")


@dataclass(frozen=True, slots=True)
class Has:
    """A field (`field` is its canonical name) whose value has these words, or begins so."""

    field: str
    value: str
    prefix: bool = False

    def __str__(self) -> str:
        star = "*" if self.prefix else ""
        bare = all(c.isalnum() or c in "-_./&:" for c in self.value)
        return f"{self.field}:{self.value}{star}" if bare else f'{self.field}:"{self.value}"'


@dataclass(frozen=True, slots=True)
class Compared:
    """A number: ``low <= field <= high``, both ends within the field's own bounds."""

    field: str
    low: int
    high: int
    text: str

    def __str__(self) -> str:
        return f"{self.field}:{self.text}"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of `what` (a role or a unit, docs/facts.md) that compares so with `number`.

    `sign` is ``<``, ``<=``, ``>``, ``>=`` or ``=``.
    """

    what: str
    sign: str
    number: float

    def __str__(self) -> str:
        return f"figure:{self.what}{self.sign}{self.number:.15g}"


@dataclass(frozen=True, slots=True)
class When:
    """A range of time, in seconds since 1970: ``start <= time < end``; None is open.

    `text` is the field's value with relative days made absolute.
    """

    field: str
    start: int | None
    end: int | None
    text: str

    def __str__(self) -> str:
        return f"{self.field}:{self.text}"


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be found."""

    part: Node

    def __str__(self) -> str:
        return f"-{_inside(self.part)}"


@dataclass(frozen=True, slots=True)
class And:
    """All of its parts; without any it is everything."""

    parts: tuple[Node, ...] = ()

    def __str__(self) -> str:
        return " ".join(f"({p})" if isinstance(p, Or | And) else str(p) for p in self.parts)


@dataclass(frozen=True, slots=True)
class Or:
    """Any of its parts."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " OR ".join(f"({p})" if isinstance(p, Or) else str(p) for p in self.parts)


Node = Word | Phrase | Prefix | Has | Compared | Counted | When | Not | And | Or


def parts_of(node: Node) -> tuple[Node, ...]:
    """What must all hold for `node` to hold: the parts of an And, else itself alone."""
    return node.parts if isinstance(node, And) else (node,)


def ungrouped(node: Node) -> Node:
    """The same with one line for each hit."""
    kept = [p for p in parts_of(node) if not (isinstance(p, Has) and p.field == "group")]
    return kept[0] if len(kept) == 1 else And(tuple(kept))


def _scoped(scope: str, text: str) -> str:
    return f"{scope}:{text}" if scope else text


def _inside(node: Node) -> str:
    return f"({node})" if isinstance(node, And | Or | Not) else str(node)
