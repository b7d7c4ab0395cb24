"""One source as it stands in the sources file: a table to a Source, and a Source to a table."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from typing import Any

from ultimora.intake import duration
from ultimora.values import Source, Trouble
from ultimora.values.source import AFTERWARDS, KINDS

KEYS = tuple(field.name for field in fields(Source))
SHORTEST = 5  # seconds between two polls, so that a slip of the pen hurts no server
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TYPES: Mapping[str, type] = {"tags": list, "paused": bool, "local": bool, "full_text": bool}
_EXPECTED: Mapping[type, str] = {
    str: 'text in quotes, as in "..."', bool: "true or false", list: 'a list, as in ["a", "b"]',
}  # fmt: skip


def read(row: Mapping[str, Any]) -> tuple[Source | None, tuple[Trouble, ...]]:
    """The source that a table describes, or what is wrong with each of its keys.

    The troubles name no place; only the reader of the file knows that.
    """
    troubles = tuple(_wrong(row))
    if troubles:
        return None, troubles
    found = dict(row)
    if isinstance(found.get("every"), str):
        found["every"] = duration.seconds(found["every"])
    if "tags" in found:
        found["tags"] = tuple(found["tags"])
    found.setdefault("kind", guessed(found.get("address", "") or found["name"]))
    return Source(**found), ()


def row(source: Source) -> dict[str, Any]:
    """A source as a table: its name, and only what differs from the defaults."""
    default = Source("", kind=guessed(source.place))
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key in KEYS
        if (value := getattr(source, key)) != getattr(default, key)
    }


def written(source: Source) -> str:
    """A source as lines of TOML under ``[[source]]``."""
    lines = (f"{key} = {literal(key, getattr(source, key))}\n" for key in row(source))
    return "".join(["[[source]]\n", *lines])


def literal(key: str, value: object) -> str:
    """One value as TOML."""
    if key == "every" and isinstance(value, int):
        return _quoted(duration.written(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(str(part)) for part in value)}]"
    return _quoted(str(value))


def guessed(address: str) -> str:
    """The kind of a source by its address alone.

    A web address counts as a feed: whether it is one, or a page, is found out by asking.
    """
    scheme = address.partition("://")[0].lower() if "://" in address else ""
    if address == "-":
        return "pipe"
    if scheme in ("imaps", "imap"):
        return "mailbox"
    if scheme in ("http", "https"):
        return "feed"
    return "folder"


def named(address: str, taken: Container[str]) -> str:
    """A name for a source that has none: its host and path, or its folder; never one taken."""
    if "://" in address:
        host, slash, path = re.split(r"[?#]", address.partition("://")[2])[0].partition("/")
        host = host.rpartition("@")[2].lower().removeprefix("www.").removeprefix("feeds.")
        name = (host + slash + path).rstrip("/")
    else:
        name = re.split(r"[/\\]", address.rstrip("/\\"))[-1]
    return unique(name, taken)


def unique(name: str, taken: Container[str]) -> str:
    """A name fit to be shown in one line, with a number where it is taken."""
    name = " ".join("".join(c if c.isprintable() else " " for c in name).split()) or "source"
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found


def with_defaults(address: str, taken: Container[str], **choices: Any) -> Source:
    """The source that a person means who gives but an address, and perhaps some `choices`."""
    name = choices.pop("name", "") or named(address, taken)
    return replace(Source(name, guessed(address), address), **choices)


def secret_in(address: str) -> bool:
    """Whether an address carries a password (``https://user:password@host/``)."""
    user, at, _ = address.partition("://")[2].partition("/")[0].rpartition("@")
    return bool(at) and bool(user.partition(":")[2])


def _wrong(table: Mapping[str, Any]) -> Iterator[Trouble]:
    for key, value in table.items():
        if key not in KEYS:
            near = get_close_matches(key.lower(), KEYS, 1)
            mend = f"Did you mean `{near[0]}`?" if near else f"Known are {', '.join(KEYS)}."
            yield Trouble("unknown-key", f"`{key}` says nothing about a source.", mend=mend)
        elif trouble := _ill(key, value):
            yield trouble
    if "name" not in table:
        yield Trouble(
            "no-name", "The source has no name.", mend='Add a line such as name = "ANSA".'
        )


def _ill(key: str, value: Any) -> Trouble | None:
    if key == "every":
        return _ill_interval(value)
    wanted = _TYPES.get(key, str)
    if not _typed(value, wanted):
        return Trouble("ill-typed", f"`{key}` must be {_EXPECTED[wanted]}.", mend="Write it so.")
    choices = {"kind": KINDS, "afterwards": AFTERWARDS}.get(key)
    if choices and value not in choices:
        near = get_close_matches(value.lower(), choices, 1) or [choices[0]]
        return Trouble(
            "unknown-choice",
            f"`{key}` cannot be {_quoted(value)}; it is one of {', '.join(choices)}.",
            mend=f"Did you mean {_quoted(near[0])}?",
        )
    if key == "name" and not value.strip():
        return Trouble("no-name", "The name is empty.", mend='Write one, such as "ANSA".')
    if key == "secret" and value and not _VARIABLE.fullmatch(value):
        return Trouble(
            "secret-told",
            "`secret` is the name of an environment variable, not the secret itself.",
            mend='Put the password into a variable, and write its name: secret = "DESK_MAIL".',
        )
    if key == "address" and secret_in(value):
        return Trouble(
            "secret-told",
            "The `address` carries a password.",
            mend="Take it out, put it into an environment variable, and name that in `secret`.",
        )
    return None


def _typed(value: object, wanted: type) -> bool:
    parts = value if isinstance(value, list) else ()
    return isinstance(value, wanted) and all(isinstance(part, str) for part in parts)


def _ill_interval(value: Any) -> Trouble | None:
    length = duration.seconds(value) if isinstance(value, str) else value
    if not isinstance(length, int) or isinstance(length, bool) or length <= 0:
        message = "`every` must be a length of time."
        return Trouble("ill-typed", message, mend='Write it as "90s", "15m", "2h" or "1d".')
    if length < SHORTEST:
        message = f"`every` is shorter than {SHORTEST} seconds."
        return Trouble("too-often", message, mend=f'Write "{SHORTEST}s" or more.')
    return None


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else _escape(c) for c in escaped) + '"'


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
