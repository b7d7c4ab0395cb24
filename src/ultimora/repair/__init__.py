"""Sheet to CleanCopy: damage undone, each change an edit that says why."""

from __future__ import annotations

from ultimora.reference.tongues import guess
from ultimora.repair.mojibake import misread_utf8
from ultimora.repair.restore import broken_sequences, question_marks, replacement_marks
from ultimora.repair.scene import Scene
from ultimora.values import CleanCopy, Edit, Repaired, Rulebook, Sheet, apply, compose

PLAN = (misread_utf8, broken_sequences, replacement_marks, question_marks)


def repair_text(
    text: str, language: str | None = None, rulebook: Rulebook | None = None
) -> Repaired:
    """The text as it was written, with every change that it took.

    `language` (ISO 639-1) is a hint; without it the language is found run by run.
    """
    edits: tuple[Edit, ...] = ()
    now = text
    for rule in PLAN:
        scene = Scene(now, language or guess(now)[0])
        new = rule(now, scene)
        if new:
            now = apply(new, now)
            edits = compose(edits, tuple(new))
    return Repaired(now if edits else text, edits, language)


def repair(sheet: Sheet, rulebook: Rulebook | None = None) -> CleanCopy:
    """The clean copy of a sheet."""
    done = repair_text(sheet.text, rulebook=rulebook)
    return CleanCopy(sheet, done.text, done.edits, done.language, done.troubles)
