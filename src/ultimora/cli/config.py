"""`ultimora config`: every key, its value, and where it was chosen."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import configuration, home_arguments

HELP = """\
examples:
  ultimora config
  ultimora config --set door=127.0.0.1:9000
  ULTIMORA_AT_ONCE=8 ultimora config --json

A key is chosen in ultimora.toml in the desk's folder, by ULTIMORA_KEY in the environment, or by
--set KEY=VALUE; the later of these wins.

exit status:
  0  shown
  1  the configuration cannot be used; the place is named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``config``."""
    home_arguments(command)
    command.add_argument("--json", action="store_true", help="for programs")


def run(options: Namespace) -> int:
    """Show what is in force."""
    chosen = configuration(options)
    rows = chosen.shown()
    if options.json:
        told = {choice.key: {"value": text, "origin": origin} for choice, text, origin in rows}
        print(json.dumps({"home": str(chosen.home), **told}, indent=2))
        return 0
    from ultimora.cli.ink import console, safe

    out = console(sys.stdout)
    out.print(f"home  {safe(str(chosen.home))}\n")
    width = max(len(choice.key) for choice, _, _ in rows)
    for choice, text, origin in rows:
        style = "quiet" if origin == "default" else "head"
        out.print(f"{choice.key:<{width}}  {safe(text) or '-':<24}  ", style=style, end="")
        out.print(f"{safe(origin)}; {choice.purpose}", style="quiet")
    return 0
