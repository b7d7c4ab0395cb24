"""Whether a program still has a file open for writing, asked of the system where it knows."""

from __future__ import annotations

import os
import signal
import sys

if sys.platform == "linux":
    import fcntl

    def written_to(path: str) -> bool | None:
        """True while anybody has it open for writing, False if nobody has, None if unknown.

        Linux grants a read lease on a file only where nobody has it open for writing (fcntl(2),
        F_SETLEASE), to its owner or to root, and not on most network shares. The lease is given
        back at once; should a writer come in that very moment, the signal that the kernel then
        sends is one that does nothing by default.
        """
        try:
            file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except BlockingIOError:
            return True
        except OSError:
            return None
        finally:
            os.close(file)
        return False

else:

    def written_to(path: str) -> bool | None:
        """None: only Linux tells."""
        return None
