"""`ultimora user`: who may come in where others reach the desk, and in which role."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from getpass import getpass

from rich.table import Table

from ultimora.archive.people import People
from ultimora.cli.at_home import BY, Unusable, configuration, home_arguments, newsroom
from ultimora.cli.ink import console, safe
from ultimora.values.roles import ROLES

HELP = """\
examples:
  ultimora user add ada --role admin       asks for a password; the first user is an admin
  ultimora user add bea --role editor --password-from BEA_PASSWORD
  ultimora user add eva --role reader --subject 4f1c    by what the OpenID provider calls her
  ultimora user list
  ultimora user role bea reader
  ultimora user password bea               ends all her sessions
  ultimora user remove bea                 her notes and collections stay

exit status:
  0  done
  1  it cannot be; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``user``."""
    doings = command.add_subparsers(dest="do", metavar="add|remove|list|password|role",
                                    required=True)  # fmt: skip
    add = doings.add_parser("add", help="somebody new", allow_abbrev=False)
    add.add_argument("name")
    add.add_argument("--role", choices=ROLES, required=True)
    add.add_argument("--subject", metavar="ID", help="who he is to the OpenID provider")
    remove = doings.add_parser("remove", help="somebody goes")
    remove.add_argument("name")
    listed = doings.add_parser("list", help="everybody")
    listed.add_argument("--json", action="store_true", help="for programs")
    password = doings.add_parser("password", help="a new password", allow_abbrev=False)
    password.add_argument("name")
    role = doings.add_parser("role", help="another role")
    role.add_argument("name")
    role.add_argument("role", choices=ROLES)
    for one in (add, password):
        one.add_argument("--password-from", metavar="VARIABLE",
                         help="the environment variable that holds it, instead of a prompt")
    for one in (add, remove, listed, password, role):
        home_arguments(one)


def run(options: Namespace) -> int:
    """List the users, or change them."""
    with newsroom(options) as room:
        people = room.archive.people
        if options.do == "list":
            _list(options, people)
        elif options.do == "add":
            _add(options, people)
        elif options.do == "remove":
            people.remove(options.name, BY)
            print(f"removed {safe(options.name)}")
        elif options.do == "role":
            people.change_role(options.name, options.role, BY)
            print(f"{safe(options.name)} is {options.role} now")
        else:
            if people.named(options.name) is None:
                raise Unusable(f"There is no user {safe(options.name)}.")
            people.change_password(options.name, _password(options), BY)
            print(f"{safe(options.name)} has a new password; all sessions are over")
    return 0


def _add(options: Namespace, people: People) -> None:
    subject, issuer = "", configuration(options).text("oidc")
    if options.subject:
        if not issuer:
            raise Unusable("--subject needs a provider: choose the key oidc first.")
        subject = f"{issuer} {options.subject}"
    password = "" if options.subject and not options.password_from else _password(options)
    person, took = people.add(options.name, options.role, BY, password, subject)
    print(f"added {safe(person.name)}, {person.role}")
    if took:
        told = ", ".join(f"{kind} {count}" for kind, count in took.items())
        print(f"{safe(person.name)} has taken over what was left here: {told}")


def _password(options: Namespace) -> str:
    """Typed twice, or from where it was said to stand; never from the command line, which others
    on the machine can read."""
    if options.password_from:
        if not (found := os.environ.get(options.password_from, "")):
            raise Unusable(f"{options.password_from} is not set, or empty.")
        return found
    if not _somebody():
        raise Unusable("There is nobody to ask for a password. Use --password-from VARIABLE.")
    first = getpass("Password: ")
    if getpass("Once more: ") != first:
        raise Unusable("These were two different passwords. Nothing was changed.")
    return first


def _somebody() -> bool:
    return sys.stdin.isatty()


def _list(options: Namespace, people: People) -> None:
    everybody = people.all()
    if options.json:
        print(json.dumps([one._asdict() for one in everybody], indent=2, ensure_ascii=False))
        return
    if not everybody:
        print("There are no users: whoever sits at this machine works alone.")
        return
    table = Table(box=None, pad_edge=False, header_style="quiet", show_edge=False)
    for title in ("name", "role", "logs in by", "since", "last used"):
        table.add_column(title)
    for one in everybody:
        ways = ("password" if one.password else "", "provider" if one.subject else "")
        table.add_row(safe(one.name), one.role, ", ".join(filter(None, ways)), when(one.at),
                      when(one.seen))  # fmt: skip
    console(sys.stdout).print(table)


def when(seconds: int) -> str:
    """A moment as tables show it; empty for never."""
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}" if seconds else ""
