"""`ultimora desk`: the desk in a browser, over all that comes while it runs."""

from __future__ import annotations

import asyncio
import signal
import sys
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from ultimora.cli import greeting
from ultimora.cli.at_home import Unusable, configuration, home_arguments, say
from ultimora.cli.tagging import tagger_argument
from ultimora.configuration import Configuration, configured
from ultimora.intake import roster
from ultimora.newsroom import Newsroom

if TYPE_CHECKING:
    from ultimora.desk import Desk
    from ultimora.newsroom.rehearsal import Rehearsal
    from ultimora.newsroom.running import Running

HELP = """\
examples:
  ultimora desk                            then open http://127.0.0.1:8484 in a browser
  ultimora desk --demo                     a wire of invented news, to see what a desk does
  ultimora desk --set door=127.0.0.1:9000  on another port
  ultimora user add ada --role admin       then, behind a proxy that speaks https:
  ultimora desk --set hosts=desk.example.org --set proxy=127.0.0.1

Alone on this machine nobody logs in. Once there are users everybody does, and where other machines
reach it there must be some. It asks all sources meanwhile, as `ultimora run` does. Ctrl-C ends it.
A demonstration has its own archive, which is gone when it ends; nothing of it goes into yours.
While your desk is empty, a source that you add at a demonstration is your own from then on.

exit status:
  0  it was told to stop
  1  it cannot run; the reason is on standard error
  2  the command was not understood
"""
_DEMO = ("always", "empty")


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``desk``."""
    home_arguments(command)
    tagger_argument(command)
    command.add_argument(
        "--demo", nargs="?", choices=_DEMO, const=_DEMO[0], metavar="WHEN",
        help="a demonstration: invented news, live; with =empty only while your desk is empty",
    )  # fmt: skip
    command.add_argument("--open", action="store_true", help="open a browser, where there is one")


def run(options: Namespace) -> int:
    """Serve the desk until told to stop."""
    own = configuration(options)
    begun = _begun(own) if options.demo else True
    shown = options.demo == "always" or not begun
    with ExitStack() as stack:
        if shown:
            folder = stack.enter_context(TemporaryDirectory(prefix="ultimora-demonstration-"))
            own = _apart(own, folder, dict(options.set), begun)
        room = stack.enter_context(Newsroom(own))
        address = _address(room)
        host, port = own.door
        if greeting.free(host, port) != port:
            raise Unusable(
                f"door = {host}:{port}: Something else listens there, maybe this desk already:"
                f" look at {address}, or choose another with --set door={host}:{port + 1}."
            )
        told = _Told(address, options.open, shown, kept=not begun)
        asyncio.run(_served(room, told))
    return 0


class _Told(NamedTuple):
    """What is to be served: where, whether a browser is to open, whether it is a demonstration,
    and whether a source that is added there is kept."""

    address: str
    browse: bool
    shown: bool
    kept: bool


def _begun(own: Configuration) -> bool:
    """Whether a desk has sources or records already."""
    if "://" in own.archive:
        return True
    if own.sources.exists() and roster.read(own.sources).sources:
        return True
    if not Path(own.archive).exists():
        return False
    with Newsroom(own) as room:
        return room.archive.newest() > 0


def _apart(
    own: Configuration, folder: str, flags: dict[str, str], begun: bool
) -> Configuration:
    """The configuration of a demonstration: as one's own, in a folder and archive of its own.

    Who has begun already has sources, and they are left out of it.
    """
    host, port = own.door
    sources = "sources.toml" if begun else str(own.sources.absolute())
    flags |= {"archive": "wire.db", "sources": sources, "callback": "", "today": "",
              "door": f"{host}:{greeting.free(host, port)}"}  # fmt: skip
    return configured(folder, flags)


async def _served(room: Newsroom, told: _Told) -> None:
    from ultimora.desk import Demonstration, Desk
    from ultimora.newsroom.log import Log
    from ultimora.newsroom.rehearsal import Rehearsal
    from ultimora.newsroom.running import Running

    command = greeting.command()
    rehearsal = Rehearsal(room) if told.shown else None
    desk = Desk(room, Demonstration(rehearsal, command, told.kept) if rehearsal else None)
    # At a demonstration nobody needs to be told of sources and stops.
    log = Log.silent() if told.shown else Log(room.configuration.text("log"))
    running = Running(room, log, pages=desk.routes)
    lines = [f"The desk is at {told.address}"]
    if told.shown:
        lines = ["This is a demonstration: invented news, some of it damaged on purpose.", *lines,
                 f"Ctrl-C ends it. A wire of your own begins with: {command} add URL"]  # fmt: skip
    print(*lines, sep="\n", file=sys.stderr)
    await _until_told(running, desk, rehearsal, told.address if told.browse else "")


async def _until_told(
    running: Running, desk: Desk, rehearsal: Rehearsal | None, browse: str
) -> None:
    """Run until a signal comes; `browse` is an address to open once it answers."""

    def stop() -> None:
        desk.close()
        running.stop()
        if rehearsal:
            rehearsal.stop()

    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop)
    opening = asyncio.create_task(greeting.opened(browse))
    warming = asyncio.create_task(asyncio.to_thread(desk.warm))
    playing = asyncio.create_task(rehearsal.run()) if rehearsal else None
    await running.run()
    opening.cancel()
    await asyncio.gather(warming, return_exceptions=True)  # what it did not load is loaded later
    if playing:
        await playing


def _address(room: Newsroom) -> str:
    """Where a browser finds the desk; Unusable where others could find it, and nobody logs in."""
    told = room.configuration
    host, port = told.door
    here = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    if told.private:
        return here
    vouched = told.text("oidc") and told.text("oidc_role")
    if not room.archive.people.any() and not vouched:
        raise Unusable(
            f"door = {host}:{port} lets others reach the desk, and it has no users who could log"
            " in. Add one: ultimora user add NAME --role admin. Or choose door = 127.0.0.1."
        )
    if not told.hosts and host in ("0.0.0.0", "::"):
        raise Unusable(
            f"door = {host}:{port} answers under every address; say by which name people open"
            " the desk: --set hosts=desk.example.org"
        )
    if not told.proxies:
        say("No proxy is configured that speaks https, so passwords travel in the clear.")
    return f"https://{told.hosts[0]}" if told.proxies and told.hosts else here
