"""The command line: what a person or a script types, and what comes back."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from ultimora import __version__

SHORT_HELP = f"""\
Ultimora {__version__}, the open wire desk: damaged copy in, a record one can cite out.

  ultimora read PATH...            what each dispatch says, repaired, as a card
  ultimora read PATH... --jsonl    the same for programs, one record a line
  ultimora facts PATH...           who said what, how many, where and when
  ultimora repair FILE...          the repaired text alone
  ultimora repair FILE... --diff   what was changed, and why

  ultimora add URL|FOLDER          a source for the desk
  ultimora run                     ask all sources, until stopped
  ultimora search WORDS...         find what came
  ultimora alert add NAME QUERY    be told by mail or webhook when something comes
  ultimora stories                 what records tell together; story ID, copies ID, diff ID
  ultimora show ID                 one record, its versions, where it comes from
  ultimora diff ID                 what changed in it

  ultimora --help                  all commands
  ultimora COMMAND --help          everything about a command
"""


class Command(NamedTuple):
    """A command: the module that runs it, and what it is for.

    The module has ``HELP`` (examples and exit status), ``arguments(parser)`` and
    ``run(options) -> int``; it is imported only when its command is given.
    """

    module: str
    purpose: str


COMMANDS = {
    "read": Command("read", "read dispatches into records"),
    "facts": Command("facts", "who said what, how many, where and when, as tables"),
    "repair": Command("repair", "undo the damage of a text"),
    "add": Command("add", "add a source: a feed, a page, a folder, a mailbox"),
    "sources": Command("sources", "list the sources and how they fare; pause or remove one"),
    "poll": Command("poll", "ask the sources once, now"),
    "desk": Command("desk", "the desk in a browser, live"),
    "user": Command("user", "who may come in where others reach the desk, in which role"),
    "token": Command("token", "what programs show to the desk; make one, or take it back"),
    "audit": Command("audit", "who did what, when, and from where"),
    "run": Command("run", "ask all sources until stopped"),
    "import": Command("bring", "file what lies in files or folders"),
    "search": Command("search", "find records"),
    "show": Command("show", "show a record, its versions and its provenance"),
    "stories": Command("stories", "list the stories that records tell together"),
    "story": Command("story", "show a story: what happened, who says so, where they disagree"),
    "copies": Command("copies", "show who carries the same text, and what each changed"),
    "diff": Command("changed", "show what changed from one version to the next"),
    "relate": Command("relate", "find copies, versions and stories of what waits for it"),
    "alerts": Command("alerts", "list the searches that notify, and what they found"),
    "alert": Command("alert", "make, pause, try or remove a search that notifies"),
    "media": Command("media", "list or fetch a record's pictures, sounds and films"),
    "export": Command("export", "write records in a format of the trade"),
    "reread": Command("reread", "read the past again by today's rules"),
    "backup": Command("backup", "copy the archive, also while it is in use"),
    "restore": Command("restore", "put a backup in the archive's place"),
    "verify": Command("verify", "check every record against its bytes"),
    "retain": Command("retain", "forget what the rules say may go"),
    "config": Command("config", "show what is in force, and where it was chosen"),
}


# What the doors raise: their message names the place and the mend. By name, so that a command that
# has nothing to do with the archive does not have to load it.
_TOLD = ("ArchiveError", "ConfigurationError", "CursorError", "EncoderError", "RosterError",
         "TaggerError", "Unusable")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 or 2 (130 after Ctrl-C, 141 on a closed pipe)."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        sys.stdout.write(SHORT_HELP)
        return 0
    chosen = next((word for word in words if not word.startswith("-")), None)
    module = _module(chosen) if chosen in COMMANDS else None
    options = _parser(chosen, module).parse_args(words)
    assert module
    try:
        status: int = module.run(options)
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
        where = f"{error.filename}: " if error.filename and error.strerror else ""
        print(f"ultimora: cannot go on: {where}{error.strerror or error}", file=sys.stderr)
        return 1
    except Exception as error:
        if type(error).__name__ not in _TOLD:
            raise
        print(f"ultimora: {error}", file=sys.stderr)
        return 1


def _module(command: str) -> ModuleType:
    return import_module(f"ultimora.cli.{COMMANDS[command].module}")


def _parser(chosen: str | None, module: ModuleType | None) -> argparse.ArgumentParser:
    """The parser: every command by name and purpose, the chosen one with its arguments."""
    parser = argparse.ArgumentParser(
        prog="ultimora",
        description="The open wire desk: damaged copy in, a record one can cite out.",
        epilog="ultimora COMMAND --help tells everything about a command.",
    )
    parser.add_argument("--version", action="version", version=f"ultimora {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (_, purpose) in COMMANDS.items():
        described = module if name == chosen else None
        command = commands.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=str(described.HELP) if described else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if described:
            described.arguments(command)
    return parser


if __name__ == "__main__":
    sys.exit(main())
