"""Tables as the package holds them: deflated, beside the code."""

from __future__ import annotations

import zlib
from importlib.resources import files


def stored(name: str) -> bytes:
    """The content of ``reference/data/NAME.z``.

    Raises:
        FileNotFoundError: where there is none of that name.
    """
    return zlib.decompress((files("ultimora.reference") / "data" / f"{name}.z").read_bytes())


def levels(name: str) -> dict[str, int]:
    """A table of keys and levels: keys, one a line, a zero byte, a byte of level each."""
    keys, _, found = stored(name).partition(b"\0")
    return dict(zip(keys.decode().split("\n"), found, strict=True)) if found else {}
