"""`ultimora token`: what programs show to the desk in a user's place."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from rich.table import Table

from ultimora.archive.people import People, plain
from ultimora.cli.at_home import BY, Unusable, home_arguments, newsroom, say
from ultimora.cli.ink import console, safe
from ultimora.cli.user import when
from ultimora.values.roles import SCOPES

HELP = """\
examples:
  ultimora token add newsboat --user ada             it may read; its secret is shown once
  ultimora token add feeder --user ada --scope intake
  ultimora token list
  ultimora token revoke 3

scopes: read (as a reader), intake (bring copy through the door), edit (as an editor), admin.
A token may never do more than its user.

exit status:
  0  done
  1  it cannot be; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``token``."""
    doings = command.add_subparsers(dest="do", metavar="add|list|revoke", required=True)
    add = doings.add_parser("add", help="make one; its secret goes to standard output, once")
    add.add_argument("name", help="what it is called in the list")
    add.add_argument("--user", metavar="NAME", help="for whom it acts")
    add.add_argument("--scope", action="append", choices=tuple(SCOPES), default=[],
                     help="what it may do (else: read); may be given several times")  # fmt: skip
    listed = doings.add_parser("list", help="all that are in force")
    revoke = doings.add_parser("revoke", help="take one back")
    revoke.add_argument("number", type=int, help="as the list numbers it")
    for one in (add, listed, revoke):
        home_arguments(one)


def run(options: Namespace) -> int:
    """List the tokens, or change them."""
    with newsroom(options) as room:
        people = room.archive.people
        if options.do == "add":
            scopes = options.scope or ["read"]
            secret = people.tokens.add(_owner(options, people), options.name, scopes, BY)
            say("This is shown once; whoever has it may do what it may.")
            print(secret)
        elif options.do == "revoke":
            if not people.tokens.revoke(options.number, BY):
                raise Unusable(f"There is no token {options.number}.")
            print(f"token {options.number} is worth nothing now")
        else:
            _list(people)
    return 0


def _owner(options: Namespace, people: People) -> str:
    names = [one.name for one in people.all()]
    if options.user:
        return plain(options.user)
    if len(names) != 1:
        raise Unusable(
            f"Whose is it? --user {'|'.join(names)}" if names
            else "There are no users. Add one: ultimora user add NAME --role admin"
        )  # fmt: skip
    return names[0]


def _list(people: People) -> None:
    tokens = people.tokens.all()
    if not tokens:
        print("There are no tokens.")
        return
    table = Table(box=None, pad_edge=False, header_style="quiet", show_edge=False)
    for title in ("number", "name", "user", "scopes", "since", "last used"):
        table.add_column(title, justify="right" if title == "number" else "left")
    for one in tokens:
        table.add_row(str(one.number), safe(one.name), safe(one.person), one.scopes, when(one.at),
                      when(one.used))  # fmt: skip
    console(sys.stdout).print(table)
