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
