"""What a running desk says of itself: a line an event, for people or as JSON; no secrets."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, TextIO

from ultimora.values.days import stamp

if TYPE_CHECKING:
    from ultimora.newsroom import Taken


class Log:
    """Writes events. `form` is ``text`` or ``json``; ``auto`` is text on a terminal, else JSON."""

    def __init__(self, form: str = "auto", file: TextIO | None = None) -> None:
        self.file = file or sys.stderr
        self.json = form == "json" or (form == "auto" and not self.file.isatty())
        self.quiet = False

    @classmethod
    def silent(cls) -> Log:
        """A log that says nothing."""
        log = cls("text")
        log.quiet = True
        return log

    def event(self, name: str, level: str = "info", **facts: object) -> None:
        """One event with its facts; those that are empty are left out."""
        if self.quiet:
            return
        now = stamp(precision="milliseconds")
        told = {key: value for key, value in facts.items() if value not in ("", None)}
        if self.json:
            line = json.dumps({"at": now, "level": level, "event": name, **told}, ensure_ascii=True)
        else:
            words = "  ".join(f"{key}={_plain(value)}" for key, value in told.items())
            line = f"{now[11:19]}  {name:<8}  {words}"
        self.file.write(line + "\n")
        self.file.flush()

    def trouble(self, name: str, **facts: object) -> None:
        """Something that went wrong, and that a person may have to mend."""
        self.event(name, "warning", **facts)

    def polled(self, source: str, status: int, taken: Taken | None, why: str) -> None:
        """One poll, or one file, with what it brought."""
        new, changed = (taken.new, taken.changed) if taken else (None, None)
        level = "warning" if why else "info"
        self.event(
            "poll", level, source=source, status=status or None, new=new, changed=changed, why=why
        )


def _plain(value: object) -> str:
    """A value on one line, none of whose characters a terminal would obey."""
    return "".join(c if c.isprintable() else "·" for c in str(value))
