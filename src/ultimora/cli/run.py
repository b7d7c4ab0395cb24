"""`ultimora run`: the desk, all day."""

from __future__ import annotations

import asyncio
import signal
from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.tagging import tagger_argument

HELP = """\
examples:
  ultimora run
  ULTIMORA_TOKEN=... ultimora run          with the local door open, to who shows the token:
    curl -H "Authorization: Bearer $ULTIMORA_TOKEN" -F file=@copy.txt http://127.0.0.1:8484/intake
  curl -s http://127.0.0.1:8484/metrics    how it fares; /healthz for a monitor

Ctrl-C or SIGTERM ends it once what is under way is filed. Killed, it loses nothing that it had
acknowledged, and goes on where it was.

exit status:
  0  it was told to stop
  1  it cannot run; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``run``."""
    home_arguments(command)
    tagger_argument(command)


def run(options: Namespace) -> int:
    """Run until told to stop."""
    from ultimora.newsroom.log import Log
    from ultimora.newsroom.running import Running

    with newsroom(options) as room:
        running = Running(room, Log(room.configuration.text("log")))
        asyncio.run(_until_told(running))
    return 0


async def _until_told(running: object) -> None:
    from ultimora.newsroom.running import Running

    assert isinstance(running, Running)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, running.stop)
    await running.run()
