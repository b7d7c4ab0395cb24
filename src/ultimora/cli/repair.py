"""`ultimora repair`: the text as it was written; printed, explained, put back, or streamed."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import suppress

from ultimora.cli.inputs import Failure, files, load
from ultimora.cli.outputs import put
from ultimora.repair import repair_text
from ultimora.unpack import Decoded, Glance, decode
from ultimora.values import Delivery, Repaired, Rulebook, Settings

Outlet = Callable[[Delivery, Decoded, Repaired], Failure | None]


HELP = """\
examples:
  ultimora repair damaged.txt > whole.txt
  ultimora repair damaged.txt --diff
  ultimora repair wire/*.txt --in-place
  ultimora repair --jsonl < texts.jsonl > repaired.jsonl

with --jsonl, each line in is an object with a "text", and if you like an "id" and a "language";
each line out has the same "id", the repaired "text" and its "edits". A line that cannot be
understood gives {"id": ..., "error": {...}} in its place.

exit status:
  0  everything was read
  1  some of it was not; each is named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``repair``."""
    command.add_argument("files", nargs="*", metavar="FILE", help="a text file, or - for a pipe")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--diff", action="store_true", help="show what is changed, and why")
    form.add_argument(
        "--in-place", action="store_true", help="write it back; the old file is kept as FILE.orig"
    )
    form.add_argument("--jsonl", action="store_true", help="texts from a pipe, one JSON a line")
    command.add_argument(
        "--language", metavar="CODE", help="the language, if you know it (it, en, fr, de, es, pt)"
    )
    command.add_argument(
        "--no-unwrap",
        dest="unwrap",
        action="store_false",
        help="leave the layout alone: hard wraps, page breaks, end-of-line hyphens",
    )
    command.add_argument(
        "-v", "--verbose", action="store_true", help="say which charset each file is in"
    )
    command.set_defaults(usage=command.error)


def run(options: Namespace) -> int:
    """Repair what was named; 0 if all of it could be read and written, else 1."""
    rulebook = Rulebook(Settings(unwrap=options.unwrap))
    if options.jsonl:
        from ultimora.cli.stream import stream

        if options.files not in ([], ["-"]):
            options.usage("--jsonl reads standard input; name no files")
        return stream(sys.stdin.buffer, put, options.language, rulebook)
    if not options.files:
        options.usage("name a FILE, or - for standard input")
    if options.in_place and "-" in options.files:
        options.usage("a pipe cannot be repaired in place")
    outlet = _explain() if options.diff else _put_back if options.in_place else _print
    status = 0
    for path in files(options.files):
        failure = path if isinstance(path, Failure) else _one(path, options, rulebook, outlet)
        if failure:
            print(f"ultimora: {failure}", file=sys.stderr)
            status = 1
    return status


def _one(path: str, options: Namespace, rulebook: Rulebook, outlet: Outlet) -> Failure | None:
    delivery = load(path, rulebook.settings.largest_delivery)
    if isinstance(delivery, Failure):
        return delivery
    if delivery.data.startswith(b"%PDF-"):
        return Failure(path, "This is a PDF, not a text.", "`ultimora read` takes it.")
    magic = Glance(delivery.data).magic
    if magic:
        return Failure(path, f"This is {magic[1]}.", "Only text can be repaired.")
    decoded = decode(delivery.data)
    if options.verbose:
        sure = f"{decoded.confidence:.0%}"
        print(f"{path}: {decoded.charset}, {sure} sure", file=sys.stderr)
    for trouble in decoded.troubles:
        print(f"ultimora: {Failure(path, trouble.message, trouble.mend)}", file=sys.stderr)
    try:
        repaired = repair_text(decoded.text, options.language, rulebook)
    except Exception as bug:  # a bug of ours on one file must not cost the others
        return Failure(path, f"It could not be repaired ({bug!r}).", "Please report it.")
    return outlet(delivery, decoded, repaired)


def _print(delivery: Delivery, decoded: Decoded, repaired: Repaired) -> None:
    put(repaired.text.encode("utf-8", "surrogatepass"))


def _explain() -> Outlet:
    from ultimora.cli.diff import show
    from ultimora.cli.ink import console

    paper = console(sys.stdout)

    def outlet(delivery: Delivery, decoded: Decoded, repaired: Repaired) -> None:
        show(paper, delivery.source.name, decoded, repaired)

    return outlet


def _put_back(delivery: Delivery, decoded: Decoded, repaired: Repaired) -> Failure | None:
    """Write a changed text over its file, keeping the old one as ``FILE.orig``."""
    path = delivery.source.name
    if not repaired.edits:
        return None
    kept = f"{path}.orig"
    try:
        _exchange(os.path.realpath(path), kept, repaired.text.encode("utf-8", "surrogatepass"))
    except FileExistsError:
        return Failure(path, f"Not repaired: {kept} is there already.", "Move it away first.")
    except OSError as error:
        return Failure(path, f"It cannot be written: {error.strerror}.", "It is as it was.")
    recoded = "" if decoded.charset in ("utf-8", "ascii") else f", now UTF-8 ({decoded.charset})"
    count = len(repaired.edits)
    print(f"{path}: {count} place{'s' * (count > 1)} repaired{recoded}; kept {kept}",
          file=sys.stderr)  # fmt: skip
    return None


def _exchange(path: str, kept: str, data: bytes) -> None:
    """Put `data` in the place of a file, whose old self goes on as `kept`; or change nothing.

    Raises:
        FileExistsError: where `kept` is there already.
        OSError: where it cannot be done.
    """
    handle, new = tempfile.mkstemp(prefix=".ultimora-", dir=os.path.dirname(path))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        _like(path, new)
        os.link(path, kept)  # in one step, and never over an older backup
        try:
            os.replace(new, path)
        except OSError:
            os.unlink(kept)
            raise
    except BaseException:
        with suppress(OSError):
            os.unlink(new)
        raise


def _like(path: str, new: str) -> None:
    """Give a new file the owner and mode of another."""
    old = os.stat(path)
    with suppress(PermissionError):  # only root may give a file away
        os.chown(new, old.st_uid, old.st_gid)
    os.chmod(new, old.st_mode & 0o7777)
