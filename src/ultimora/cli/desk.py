"""`ultimora desk`: the desk in a browser, over all that comes while it runs."""

from __future__ import annotations

import asyncio
import signal
import sys
from argparse import ArgumentParser, Namespace
from ipaddress import ip_address

from ultimora.cli.at_home import Unusable, home_arguments, newsroom
from ultimora.cli.tagging import tagger_argument
from ultimora.configuration import Configuration

HELP = """\
examples:
  ultimora desk                            then open http://127.0.0.1:8484 in a browser
  ultimora desk --set door=127.0.0.1:9000  on another port

It asks all sources meanwhile, as `ultimora run` does. Ctrl-C ends it.

exit status:
  0  it was told to stop
  1  it cannot run; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``desk``."""
    home_arguments(command)
    tagger_argument(command)


def run(options: Namespace) -> int:
    """Serve the desk until told to stop."""
    with newsroom(options) as room:
        address = _address(room.configuration)
        from ultimora.desk import Desk
        from ultimora.newsroom.log import Log
        from ultimora.newsroom.running import Running

        desk = Desk(room)
        running = Running(room, Log(room.configuration.text("log")), pages=desk.routes)
        print(f"The desk is at {address}", file=sys.stderr)
        asyncio.run(_until_told(running, desk))
    return 0


async def _until_told(running: object, desk: object) -> None:
    from ultimora.desk import Desk
    from ultimora.newsroom.running import Running

    assert isinstance(running, Running) and isinstance(desk, Desk)

    def stop() -> None:
        desk.close()
        running.stop()

    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop)
    await running.run()


def _address(configuration: Configuration) -> str:
    """Where a browser finds the desk; Unusable where others could find it, too."""
    host, port = configuration.door
    try:
        alone = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        alone = False
    if not alone:
        raise Unusable(
            f"door = {host}:{port} is open to other machines, and the desk has no users yet who"
            " could log in. Choose 127.0.0.1."
        )
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
