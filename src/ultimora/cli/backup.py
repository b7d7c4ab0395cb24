"""`ultimora backup`: a copy of the archive, made while it is in use."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ultimora.cli.at_home import BY, home_arguments, newsroom, say

HELP = """\
examples:
  ultimora backup /backups/wire-2026-01-06.db

The desk may go on running. `ultimora restore` puts the copy back.

exit status:
  0  the copy is whole
  1  it could not be made; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``backup``."""
    command.add_argument("file", type=Path, help="where the copy goes; it must not exist yet")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Make a copy."""
    if options.file.exists():
        say(f"{options.file}: It exists already. Name another file, or move it away.")
        return 1
    with newsroom(options) as room:
        room.archive.people.audit.write(BY, "backup", str(options.file))
        room.archive.backup(str(options.file))
    print(f"{options.file}: {options.file.stat().st_size:,} bytes")
    return 0
