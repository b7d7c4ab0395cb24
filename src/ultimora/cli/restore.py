"""`ultimora restore`: a backup in the archive's place; what was there is kept beside it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ultimora.archive import restore
from ultimora.archive.upkeep import set_aside
from ultimora.cli.at_home import Unusable, configuration, home_arguments

HELP = """\
examples:
  ultimora restore /backups/wire-2026-01-06.db

Stop the desk first. The archive that was there is kept under a name with .before in it.

exit status:
  0  the backup is in place
  1  it is not; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``restore``."""
    command.add_argument("file", type=Path, help="a copy that `ultimora backup` made")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Put a backup in place."""
    chosen = configuration(options)
    chosen.home.mkdir(0o700, parents=True, exist_ok=True)
    place = Path(chosen.archive)
    if "://" in chosen.archive or not place.exists():
        restore(str(options.file), chosen.archive)
    else:
        print(f"{_exchanged(options.file, place)}: the archive that was there")
    print(f"{chosen.archive}: restored from {options.file}")
    return 0


def _exchanged(backup: Path, place: Path) -> Path:
    """Fill a new archive, and only when it is whole put the old one aside; where that is now."""
    if backup.exists() and backup.samefile(place):
        raise Unusable(f"{backup}: This is the archive itself.")
    fresh = place.with_name(f"{place.name}.restoring")
    fresh.unlink(missing_ok=True)
    try:
        restore(str(backup), fresh)
        aside = set_aside(place)
        fresh.replace(place)
    finally:
        fresh.unlink(missing_ok=True)
    return aside
