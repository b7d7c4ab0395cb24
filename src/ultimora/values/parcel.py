"""What goes out: records or stories in a form that others read."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Parcel:
    """The bytes of one file: `format` names the writer, `name` is what to save it as.

    `troubles` say what the format could not carry.
    """

    format: str
    name: str
    media_type: str
    data: bytes
    troubles: tuple[Trouble, ...] = ()
