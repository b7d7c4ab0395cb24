"""Where deliveries come from, and how it is to be asked."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("file", "pipe", "folder", "feed", "page", "mailbox", "door")
AFTERWARDS = ("stay", "move", "delete")


@dataclass(frozen=True, slots=True)
class Source:
    """A file, folder, feed, page, mailbox, door or pipe.

    `name` is what people call it (for a single file its path), unique among the sources of one
    desk; `address` is where it is (a URL, a folder, ``imaps://user@host/INBOX``), empty where the
    name says it. `every` is the number of seconds between two polls. The rest are choices of the
    person who added it.
    """

    name: str
    kind: str = "file"  # one of KINDS
    address: str = ""
    every: int = 900
    paused: bool = False
    local: bool = False  # may be fetched from loopback and private networks
    full_text: bool = False  # fetch the page of each item of a feed
    afterwards: str = "move"  # what becomes of a file or mail once it is read: one of AFTERWARDS
    pattern: str = "*"  # which files of a folder
    secret: str = ""  # name of the environment variable that holds the password or token
    tags: tuple[str, ...] = ()  # what people file it under (OPML folders)

    @property
    def place(self) -> str:
        """Where it is, as a person would give it."""
        return self.address or self.name
