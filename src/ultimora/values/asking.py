"""Reads a query as a person typed it; what is mistyped is said with its place and its mend."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple

from ultimora.reference.languages import NAMES, by_name, code_of
from ultimora.values.days import Range, now_of, stretch
from ultimora.values.fields import INSTEAD, Field
from ultimora.values.span import Span
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
)

# A query is typed by a person; the bounds keep what is pasted by mistake from costing time.
LONGEST = 2_000  # characters
DEEPEST = 20  # parentheses within one another
MOST = 100  # words and fields

GROUP = "group"  # the field that says how hits are shown

_QUOTES = '"“”„‟«»'
_TOKEN = re.compile(
    rf"(?P<space>\s+)|(?P<open>\()|(?P<close>\))|(?P<quote>[{_QUOTES}])"
    r"|(?P<field>[^\W\d_]+:)|(?P<minus>-(?=[\s)]|$)|-(?![\s)]))"
    rf"|(?P<word>[^\s(){_QUOTES}]+)"
)
_COUNTED = re.compile(r"([^<>=]+)(?:(<=|>=|<|>|=)(-?\d{1,15}(?:\.\d{1,6})?))?", re.ASCII)
_COMPARED = re.compile(r"(<=|>=|<|>|=)?(\d{1,9})", re.ASCII)


class _Token(NamedTuple):
    kind: str  # open, close, minus, or, and, field, phrase, word, end
    text: str
    span: Span


def asked(text: str, today: date | datetime | None, fields: tuple[Field, ...]) -> Node:
    """The tree of the query `text`; see ``Query.read``.

    Raises:
        QueryError: where the text is no query.
    """
    if len(text) > LONGEST:
        raise QueryError(
            f"The query is longer than {LONGEST:,} characters.", Span(LONGEST, len(text)),
            "Ask for fewer words.",
        )  # fmt: skip
    return _Reading(text, now_of(today), fields).whole()


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        assert found is not None and found.lastgroup  # every character is one of the kinds
        kind, span = found.lastgroup, Span(*found.span())
        if kind == "minus" and at and not (text[at - 1].isspace() or text[at - 1] in "(-"):
            kind = "word"
        if kind == "quote":
            yield (token := _quoted(text, at))
            at = token.span.end
            continue
        at = span.end
        if kind == "word":
            kind = {"OR": "or", "AND": "and", "NOT": "minus"}.get(found[0], "word")
        if kind != "space":
            yield _Token(kind, found[0], span)
    yield _Token("end", "", Span(len(text), len(text)))


def _quoted(text: str, at: int) -> _Token:
    close = re.compile(f"[{_QUOTES}]").search(text, at + 1)
    if close is None:
        raise QueryError(
            f"The quotation mark at character {at + 1} is never closed.", Span(at, len(text)),
            'Close it with ".',
        )  # fmt: skip
    return _Token("phrase", " ".join(text[at + 1 : close.start()].split()), Span(at, close.end()))


def _groups(node: Node) -> bool:
    return isinstance(node, Has) and node.field == GROUP


def _held(node: Node) -> bool:
    """Whether a node holds a grouping somewhere inside."""
    if isinstance(node, And | Or):
        return any(map(_held, node.parts))
    return _held(node.part) if isinstance(node, Not) else _groups(node)


class _Reading:
    """One pass over the tokens, by the grammar that ``values/query.py`` states."""

    def __init__(self, text: str, now: datetime, fields: tuple[Field, ...]) -> None:
        self.text = text
        self.now = now
        self.names = {name: field for field in fields for name in (field.name, *field.also)}
        self.tokens = list(_tokens(text))
        self.at = 0
        self.depth = 0
        self.count = 0

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.tokens[self.at]
        self.at += token.kind != "end"
        return token

    def whole(self) -> Node:
        if self.next.kind == "end":
            return And()
        node = self.any_of()
        if self.next.kind == "close":
            raise QueryError(
                "This parenthesis closes none.", self.next.span, "Take it away or open one before."
            )
        self.hold_apart(node)
        return node

    def hold_apart(self, node: Node) -> None:
        """What says how hits are shown is no condition, so nothing can be made of it but all."""
        beside = [p for p in parts_of(node) if not _groups(p)]
        if any(map(_held, beside)):
            span = next(t.span for t in self.tokens if t.text.casefold() == f"{GROUP}:")
            raise QueryError(
                f"{GROUP}: says how hits are shown, not which.", span,
                "Write it once, outside of parentheses, OR and minus.",
            )  # fmt: skip

    def any_of(self) -> Node:
        parts = [self.all_of()]
        while self.next.kind == "or":
            self.take()
            parts.append(self.all_of())
        flat = [p for part in parts for p in (part.parts if isinstance(part, Or) else (part,))]
        return flat[0] if len(flat) == 1 else Or(tuple(flat))

    def all_of(self) -> Node:
        parts: list[Node] = []
        while self.next.kind not in ("end", "close", "or"):
            if self.next.kind == "and":
                joint = self.take()
                if not parts or self.next.kind in ("end", "close", "or", "and"):
                    raise self.lonely(joint)
                continue
            part = self.one()
            parts.extend(parts_of(part))
        if not parts:
            raise self.lonely(self.next)
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def lonely(self, token: _Token) -> QueryError:
        """What to say where a word should stand and none does."""
        if token.kind in ("or", "and"):
            return QueryError(
                f"{token.text} needs something to find on both sides.", token.span,
                f'To find the word itself, write "{token.text.lower()}".',
            )  # fmt: skip
        before = self.tokens[self.at - 1] if self.at else token
        if before.kind in ("or", "and"):
            return self.lonely(before)
        if token.kind == "close" and before.kind != "open":
            return QueryError(
                "This parenthesis closes none.", token.span, "Take it away or open one before."
            )
        return QueryError(
            "There is nothing between these parentheses.", Span(before.span.start, token.span.end),
            "Write what to find, or take them away.",
        )  # fmt: skip

    def one(self) -> Node:
        token = self.take()
        if token.kind == "minus":
            return self.without(token)
        if token.kind == "open":
            return self.group(token)
        self.count += 1
        if self.count > MOST:
            raise QueryError(
                f"The query has more than {MOST} words.", token.span, "Ask for fewer words."
            )
        if token.kind == "field":
            return self.field(token)
        return self.term(token)

    def without(self, minus: _Token) -> Node:
        if self.next.kind in ("end", "close", "or", "and") or (
            minus.text == "-" and self.next.span.start != minus.span.end
        ):
            raise QueryError(
                f"{'This minus' if minus.text == '-' else 'NOT'} stands alone.", minus.span,
                "Write what must not be found right behind it, as in -sport.",
            )  # fmt: skip
        self.deeper(minus)
        part = self.one()
        self.depth -= 1
        return part.part if isinstance(part, Not) else Not(part)

    def group(self, opening: _Token) -> Node:
        self.deeper(opening)
        node = self.any_of()
        self.depth -= 1
        if self.next.kind != "close":
            raise QueryError(
                f"The parenthesis at character {opening.span.start + 1} is never closed.",
                Span(opening.span.start, len(self.text)), "Close it with ).",
            )  # fmt: skip
        self.take()
        return node

    def deeper(self, token: _Token) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(
                f"More than {DEEPEST} parentheses stand within one another.", token.span,
                "Ask more simply.",
            )  # fmt: skip

    def term(self, token: _Token, scope: str = "") -> Word | Phrase | Prefix:
        if not any(c.isalnum() for c in token.text):
            what = f"“{token.text}”" if token.text else "An empty phrase"
            raise QueryError(
                f"{what} has no letter or figure to look for.", token.span,
                "Write a word, or take it away.",
            )  # fmt: skip
        if token.kind == "phrase":
            return Phrase(token.text, scope)
        if "*" not in token.text:
            return Word(token.text, scope)
        return Prefix(_starred(token), scope)

    def field(self, token: _Token) -> Node:
        typed = token.text[:-1].lower()
        field = self.names.get(typed)
        if field is None:
            near = get_close_matches(typed, self.names, 1, 0.6)
            mend = f"Did you mean “{self.names[near[0]].name}:”? " if near else ""
            known = ", ".join(dict.fromkeys(f.name for f in self.names.values()))
            raise QueryError(
                f"There is no field “{typed}”.", token.span,
                f"{mend}The fields are {known}. To find the text itself, put it in quotes.",
            )  # fmt: skip
        value = self.value(token, field)
        if field.kind == "scope":
            return self.term(value, field.name)
        span = Span(token.span.start, value.span.end)
        if field.kind == "date":
            return self.when(field, value)
        if field.kind == "number":
            return _number(field, value)
        if field.kind == "choice":
            return _choice(field, value, span)
        if field.kind == "language":
            return _language(field, value)
        if field.kind == "figure":
            return _counted(field, value)
        if not any(c.isalnum() for c in value.text):
            raise QueryError(
                f"“{value.text}” has no letter or figure to look for.", value.span,
                f"Write a value, as in {field.name}:{field.example}.",
            )  # fmt: skip
        if value.kind == "word" and "*" in value.text:
            return Has(field.name, _starred(value), prefix=True)
        return Has(field.name, value.text)

    def value(self, name: _Token, field: Field) -> _Token:
        """All that stands right behind the colon, up to a space, a parenthesis or a quote."""
        start = name.span.end
        joined = self.next.kind not in ("end", "close", "open") and self.next.span.start == start
        if not joined:
            raise QueryError(
                f"{name.text} has no value.", name.span,
                f"Write it right behind the colon, as in {field.name}:{field.example}.",
            )  # fmt: skip
        if self.next.kind == "phrase":
            return self.take()
        end = start
        while (
            self.next.kind not in ("end", "close", "open", "phrase") and self.next.span.start == end
        ):
            end = self.take().span.end
        return _Token("word", self.text[start:end], Span(start, end))

    def when(self, field: Field, value: _Token) -> When:
        found: Range | None = stretch(value.text, self.now)
        if found is None:
            raise QueryError(
                f"“{value.text}” is no date.", value.span,
                "Write it as 2026, 2026-01, 2026-01-05, today, yesterday, 7d or 2h.",
            )  # fmt: skip
        start = None if field.name == "to" else found.start
        end = None if field.name == "from" else found.end
        return When(field.name, start, end, found.text)


def _starred(token: _Token) -> str:
    text = token.text[:-1]
    if not token.text.endswith("*") or "*" in text:
        raise QueryError(
            "A star stands only at the end of a word.", token.span, "Write it as in minist*."
        )
    if sum(c.isalnum() for c in text) < 3:
        raise QueryError(
            f"{token.text} begins with too little.", token.span,
            "Write at least three letters before the star.",
        )  # fmt: skip
    return text


def _choice(field: Field, value: _Token, span: Span) -> Has:
    typed = value.text.lower()
    if typed in field.values:
        return Has(field.name, typed)
    near = get_close_matches(typed, field.values, 1, 0.6)
    mend = f"Did you mean {field.name}:{near[0]}? " if near else ""
    if instead := INSTEAD.get(f"{field.name}:{typed}"):
        mend = f"{instead} "
    raise QueryError(
        f"{field.name}: does not know “{value.text}”.", span,
        f"{mend}It knows {', '.join(field.values)}.",
    )  # fmt: skip


def _language(field: Field, value: _Token) -> Has:
    """A language by its code or a name; any two letters may be a code that we have no name for."""
    typed = value.text.casefold()
    code = code_of(typed) or code_of(typed[:2] if typed[2:3] in ("-", "_") else "")
    if code is None and re.fullmatch("[a-z]{2}", typed):
        code = typed
    if code is None:
        near = get_close_matches(typed, by_name(), 1, 0.7)
        mend = f"Did you mean {near[0]}? " if near else ""
        raise QueryError(
            f"“{value.text}” is no language that we know.", value.span,
            f"{mend}Write its name, or its two letters, as in {field.name}:{field.example};"
            f" known are {', '.join(NAMES)}.",
        )  # fmt: skip
    return Has(field.name, code)


def _counted(field: Field, value: _Token) -> Has | Counted:
    """What is counted, and how many where that was asked."""
    found = _COUNTED.fullmatch(value.text)
    if not found:
        raise QueryError(
            f"“{value.text}” is no figure to look for.", value.span,
            "Write what is counted and how many, as in figure:killed, figure:killed>0 or"
            " figure:EUR>=1000000.",
        )  # fmt: skip
    what = found[1].strip().casefold()
    return Counted(what, found[2], float(found[3])) if found[2] else Has(field.name, what)


def _number(field: Field, value: _Token) -> Compared:
    found = _COMPARED.fullmatch(value.text)
    if not found:
        raise QueryError(
            f"“{value.text}” is no number.", value.span,
            f"Write it as in {field.name}:{field.example}.",
        )  # fmt: skip
    sign, number = found[1] or "=", int(found[2])
    low = {"<": field.lowest, "<=": field.lowest, ">": number + 1}.get(sign, number)
    high = {">": field.highest, ">=": field.highest, "<": number - 1}.get(sign, number)
    return Compared(field.name, low, high, f"{'' if sign == '=' else sign}{number}")
