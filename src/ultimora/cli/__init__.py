"""The command line: what a person or a script types, and what comes back."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from ultimora import __version__

SHORT_HELP = f"""\
Ultimora {__version__}, the open wire desk: damaged copy in, a record one can cite out.

  ultimora read PATH...            what each dispatch says, repaired, as a card
  ultimora read PATH... --jsonl    the same for programs, one record a line
  ultimora repair FILE...          the repaired text alone
  ultimora repair FILE... --diff   what was changed, and why

  ultimora COMMAND --help          everything about a command
"""

READ_HELP = """\
examples:
  ultimora read dispatch.txt
  ultimora read wire/ 'more/**/*.html' --jsonl > records.jsonl
  curl -s https://example.org/story.html | ultimora read -

exit status:
  0  every input gave a record
  1  some did not; each is named on standard error
  2  the command was not understood
"""

REPAIR_HELP = """\
examples:
  ultimora repair damaged.txt > whole.txt
  ultimora repair damaged.txt --diff
  ultimora repair wire/*.txt --in-place
  ultimora repair --jsonl < texts.jsonl > repaired.jsonl

with --jsonl, each line in is an object with a "text", and if you like an "id" and a "language";
each line out has the same "id", the repaired "text" and its "edits". A line that cannot be
understood gives {"id": ..., "error": {...}} in its place.

exit status:
  0  everything was read
  1  some of it was not; each is named on standard error
  2  the command was not understood
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 or 2 (130 after Ctrl-C, 141 on a closed pipe)."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        sys.stdout.write(SHORT_HELP)
        return 0
    options = _parser().parse_args(words)
    try:
        status: int = import_module(f"ultimora.cli.{options.command}").run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        print("\nultimora: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read us has gone (`| head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        print(f"ultimora: cannot go on: {error.strerror or error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ultimora",
        description="The open wire desk: damaged copy in, a record one can cite out.",
        epilog="ultimora COMMAND --help tells everything about a command.",
    )
    parser.add_argument("--version", action="version", version=f"ultimora {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _read_options(_command(commands, "read", "read dispatches into records", READ_HELP))
    _repair_options(_command(commands, "repair", "undo the damage of a text", REPAIR_HELP))
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    purpose: str,
    epilog: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _read_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, a 'glob', or - for a pipe"
    )
    command.add_argument(
        "--jsonl", "--json", action="store_true", help="one record a line, as JSON"
    )
    command.add_argument(
        "--today",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day that a date without a year is resolved against",
    )


def _repair_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="*", metavar="FILE", help="a text file, or - for a pipe")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--diff", action="store_true", help="show what is changed, and why")
    form.add_argument(
        "--in-place", action="store_true", help="write it back; the old file is kept as FILE.orig"
    )
    form.add_argument("--jsonl", action="store_true", help="texts from a pipe, one JSON a line")
    command.add_argument(
        "--language", metavar="CODE", help="the language, if you know it (it, en, fr, de, es, pt)"
    )
    command.add_argument(
        "--no-unwrap",
        dest="unwrap",
        action="store_false",
        help="leave the layout alone: hard wraps, page breaks, end-of-line hyphens",
    )
    command.add_argument(
        "-v", "--verbose", action="store_true", help="say which charset each file is in"
    )
    command.set_defaults(usage=command.error)


def _day(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2026-01-06") from None


if __name__ == "__main__":
    sys.exit(main())
