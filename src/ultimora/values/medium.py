"""A picture, sound or film that belongs to a dispatch: a reference, never the bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Medium:
    """What the container said about it; `size` is in bytes, `width` and `height` in pixels.

    `kind`: ``picture``, ``video``, ``audio``, ``graphic``, ``document`` or ``other``. `address` is
    a URL, or the name of an attachment. It is fetched only when somebody asks for it.
    """

    address: str
    kind: str = "other"
    media_type: str | None = None
    title: str | None = None
    caption: str | None = None
    credit: str | None = None
    width: int | None = None
    height: int | None = None
    size: int | None = None
