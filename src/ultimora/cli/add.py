"""`ultimora add`: one source more, found out about before it is written down."""

from __future__ import annotations

import asyncio
import os
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace

from ultimora.cli.at_home import Unusable, configuration, home_arguments, say
from ultimora.intake import Web, WebSettings, discovered, roster
from ultimora.values import Source

HELP = """\
examples:
  ultimora add https://example.org/          the site's feed is looked for
  ultimora add https://example.org/rss.xml --name Example --every 5m --full-text
  ultimora add ~/incoming                    a folder in which copy appears
  ultimora add imaps://desk@mail.example.org/INBOX --secret MAIL_PASSWORD
  ultimora add feeds.opml                    all feeds of another reader

exit status:
  0  added
  1  there is no such source, or it cannot be written down; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``add``."""
    command.add_argument("address", help="a URL, a folder, imaps://USER@HOST/FOLDER, or an OPML file")
    command.add_argument("--name", help="what to call it")
    command.add_argument("--every", metavar="TIME", help="how often to ask: 90s, 15m, 2h, 1d")
    command.add_argument("--full-text", action="store_true", help="fetch each item's page as well")
    command.add_argument(
        "--local", action="store_true", help="it may lie in a private network or on this machine"
    )
    command.add_argument(
        "--afterwards", choices=("stay", "move", "delete"), help="what becomes of a file once read"
    )
    command.add_argument("--pattern", metavar="GLOB", help="which files of a folder")
    command.add_argument(
        "--secret", metavar="NAME", help="the environment variable that holds the password"
    )
    command.add_argument("--tag", action="append", default=[], help="file it under this word")
    command.add_argument("--page", action="store_true", help="watch the page itself, not a feed")
    command.add_argument("--untried", action="store_true", help="add it without asking it first")
    home_arguments(command)
