"""What a command left behind, and how a test asks for one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Outcome:
    """Exit status, standard output and standard error."""

    status: int
    out: str
    err: str


class Call(Protocol):
    """``call("read", "a.txt", pipe=b"...")`` runs the command line."""

    def __call__(self, *words: str | Path, pipe: bytes = b"") -> Outcome: ...
