"""`--since DAY`: one way to say how far back a command looks."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from datetime import UTC, datetime, tzinfo

from ultimora.values.days import stretch


def since_argument(command: ArgumentParser, about: str, default: str | None = None) -> None:
    """``--since``, kept as it was typed."""
    usual = f" ({default})" if default else ""
    command.add_argument(
        "--since", type=_day, default=default, metavar="DAY",
        help=f"{about}: 2026-01-31, yesterday, 7d, 2h{usual}",
    )  # fmt: skip


def start_of(typed: str | None, zone: tzinfo) -> int | None:
    """When what was typed begins, in seconds since 1970; None where nothing was."""
    found = stretch(typed, datetime.now(zone)) if typed else None
    return int(found.start) if found and found.start is not None else None


def _day(text: str) -> str:
    if stretch(text, datetime.now(UTC)) is None:
        raise ArgumentTypeError(f"{text!r} is no day like 2026-01-31, yesterday, 7d or 2h")
    return text
