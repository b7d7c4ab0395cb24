"""How far a long run is, for somebody who watches: one line on a terminal's standard error."""

from __future__ import annotations

import sys
import time

PATIENCE = 0.5  # seconds before anything is said
PACE = 0.2  # seconds between two words


class Progress:
    """Counts records. Silent where nobody looks, or where the records themselves are looked at."""

    def __init__(self) -> None:
        self.count = 0
        self.watched = sys.stderr.isatty() and not sys.stdout.isatty()
        self.begun = time.monotonic()
        self.told = self.begun + PATIENCE - PACE

    def tick(self, count: int = 1) -> None:
        """So many records more."""
        self.count += count
        if self.watched and (now := time.monotonic()) - self.told >= PACE:
            self.told = now
            pace = self.count / (now - self.begun)
            sys.stderr.write(f"\r{self.count:,} records, {pace:,.0f} a second\x1b[K")
            sys.stderr.flush()

    def clear(self) -> None:
        """Make room for a message, or end."""
        if self.watched and self.told >= self.begun + PATIENCE:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
