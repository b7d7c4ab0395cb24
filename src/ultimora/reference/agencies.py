"""The agencies: one row each, how they open, close and write; a new one is a new row."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency's signature and house style.

    `name` is the name in records, `signs` the spellings that sign its copy (as in ``(ANSA)``),
    `language` its main language, `quotes` and `dash` its typographic customs (for restoring what
    was lost): e.g. ``“”`` / ``‘’`` / ``«»`` and ``–`` / ``—``.
    """

    name: str
    signs: tuple[str, ...] = ()
    language: str | None = None
    quotes: str | None = None
    dash: str | None = None


AGENCIES: tuple[Agency, ...] = (
    Agency("Adnkronos", signs=("Adnkronos",), language="it", quotes="“”", dash="–"),
)
