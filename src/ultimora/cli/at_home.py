"""Commands about a desk: which folder is its home, and what to say where it cannot be opened."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from ultimora.archive.audit import By
from ultimora.configuration import Configuration, configured
from ultimora.newsroom import Newsroom

BY = By(place="command line")  # whoever sits before it may do everything


class Unusable(Exception):
    """Why a command cannot do what was asked: a sentence for a person, with the mend."""


def home_arguments(command: ArgumentParser) -> None:
    """The options that every command about a desk has."""
    command.add_argument(
        "--home", metavar="FOLDER", help="the desk's folder (else ULTIMORA_HOME, else the usual)"
    )
    command.add_argument(
        "--set",
        action="append",
        default=[],
        type=_pair,
        metavar="KEY=VALUE",
        help="a choice for this run; `ultimora config` lists all keys",
    )


def _pair(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or not key:
        raise ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key.strip(), value


def configuration(options: Namespace) -> Configuration:
    """The configuration in force for a command; raises ConfigurationError."""
    return configured(options.home, dict(options.set))


@contextmanager
def newsroom(options: Namespace) -> Iterator[Newsroom]:
    """The desk that a command is about."""
    with Newsroom(configuration(options)) as room:
        yield room


def noted(options: Namespace, what: str, about: str) -> None:
    """Write into the audit log what was done at the command line."""
    with newsroom(options) as room:
        room.archive.people.audit.write(BY, what, about)


def say(text: str) -> None:
    """A word on standard error, under the program's name."""
    print(f"ultimora: {text}", file=sys.stderr)
