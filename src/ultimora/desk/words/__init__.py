"""The words of the interface: English in the pages themselves, other languages beside them here.

Each page has a module of its own with ``ITALIAN``; what is not there stays English, and a test says
so.
"""

from __future__ import annotations

from ultimora.desk.words import (
    alerts,
    api,
    claims,
    demonstration,
    dispatch,
    errors,
    frame,
    people,
    repairs,
    sources,
    story,
    wire,
)

LANGUAGES = ("en", "it")

_WORDS: dict[str, dict[str, str]] = {
    "it": {
        **frame.ITALIAN, **wire.ITALIAN, **dispatch.ITALIAN, **story.ITALIAN, **claims.ITALIAN,
        **sources.ITALIAN, **repairs.ITALIAN, **demonstration.ITALIAN, **api.ITALIAN,
        **alerts.ITALIAN, **people.ITALIAN, **errors.ITALIAN,
    },
}  # fmt: skip


def said(language: str, words: str, **parts: object) -> str:
    """Words of the interface in a language, with `parts` put into their braces.

    What nobody has translated stays English.
    """
    told = _WORDS.get(language, {}).get(words, words)
    return told.format(**parts) if parts else told
