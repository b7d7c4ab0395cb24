"""Sheet to CleanCopy: damage undone, each change an edit that says why."""

from __future__ import annotations

from ultimora.values import CleanCopy, Repaired, Rulebook, Sheet


def repair_text(
    text: str, language: str | None = None, rulebook: Rulebook | None = None
) -> Repaired:
    """The text as it was written, with every change that it took.

    `language` (ISO 639-1) is a hint; without it the language is found run by run.
    """
    return Repaired(text, language=language)


def repair(sheet: Sheet, rulebook: Rulebook | None = None) -> CleanCopy:
    """The clean copy of a sheet."""
    done = repair_text(sheet.text, rulebook=rulebook)
    return CleanCopy(sheet, done.text, done.edits, done.language, done.troubles)
