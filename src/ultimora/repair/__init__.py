"""Sheet to CleanCopy: damage undone, each change an edit that says why."""

from __future__ import annotations

import re

from ultimora.reference.tongues import guess
from ultimora.repair.accents import ACCENTS
from ultimora.repair.controls import CONTROLS
from ultimora.repair.dropped import DROPPED
from ultimora.repair.entities import ENTITIES
from ultimora.repair.escapes import ESCAPES
from ultimora.repair.hyphens import HYPHENS
from ultimora.repair.letters import LETTERS
from ultimora.repair.ligatures import LIGATURES
from ultimora.repair.mixups import MIXED
from ultimora.repair.pages import PAGES
from ultimora.repair.plan import Plan
from ultimora.repair.repeats import REPEATS
from ultimora.repair.restore import MOJIBAKE, RESTORE
from ultimora.repair.scene import Scene
from ultimora.repair.spaced import SPACED
from ultimora.repair.undecided import undecided
from ultimora.repair.wraps import WRAPS
from ultimora.values import CleanCopy, Edit, Piece, Repaired, Rulebook, Sheet, apply, compose

# From the outside in, as the damage was done from the inside out: what the last carrier wrapped
# around the text comes off first, and what stands on letters waits until the letters stand.
PLAN = Plan((
    *ESCAPES, *ENTITIES, *MOJIBAKE, *MIXED, *CONTROLS, *RESTORE, *LETTERS, *LIGATURES, *ACCENTS,
    *DROPPED, *SPACED, *PAGES, *WRAPS, *HYPHENS, *REPEATS,
))  # fmt: skip

# Rules that had their say before the text is taken as it stands, so that nothing goes on for ever.
_MOST_CHANGES = 24
_USUAL = Rulebook()
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")  # of a tag such as it-IT (RFC 5646)
_SHORT = 400  # characters; a longer text is never asked, for it always tells
_SURE = 20.0  # doublings that outweigh what is declared; a line of a hundred letters leads by 30


def repair_text(
    text: str, language: str | None = None, rulebook: Rulebook | None = None
) -> Repaired:
    """The text as it was written, with every change that it took.

    `language` (ISO 639-1) is a hint; without it the language is found. Clean text comes back as
    the same object, and what comes back, given again, is not changed again.
    """
    return _repaired(text, language, (), rulebook or _USUAL)


def repair(sheet: Sheet, rulebook: Rulebook | None = None) -> CleanCopy:
    """The clean copy of a sheet: its text repaired, its own pieces (pages, boxes) heeded."""
    done = _repaired(sheet.text, _told(sheet), sheet.pieces, rulebook or _USUAL)
    return CleanCopy(sheet, done.text, done.edits, done.language, done.troubles)


def _told(sheet: Sheet) -> str | None:
    """The language that the container declares, where the text is too short to tell its own.

    A text that can tell is believed more: many feeds declare what their software was set to.
    """
    if len(sheet.text) > _SHORT:
        return None
    said = (found.value for found in sheet.findings if found.field == "language")
    declared = _LANGUAGE.match(next(said, ""))
    if declared is None:
        return None
    found, lead = guess(sheet.text)
    return declared[0].lower() if found is None or lead < _SURE else None


def _repaired(
    text: str, language: str | None, pieces: tuple[Piece, ...], rulebook: Rulebook
) -> Repaired:
    edits: tuple[Edit, ...] = ()
    plan = PLAN.without(rulebook.without)
    now = text
    scene = Scene(now, language, pieces, rulebook.settings, rulebook.agencies)
    for changes in range(_MOST_CHANGES):
        new = _first(plan, now, scene)
        if new:
            # Whatever comes to light may be damage of an outer kind: begin again from outside.
            now = apply(new, now)
            edits = compose(edits, tuple(new))
            scene = scene.after(now, new)
        elif changes and not language and scene.known and (found := guess(now)[0]) != scene.known:
            # A stranger who got the text so would find its language anew; if it is another one,
            # the rules have to see it as he would, so that once is as good as twice.
            scene = Scene(now, None, scene.pieces, rulebook.settings, rulebook.agencies, found)
        else:
            break
    return Repaired(now if edits else text, edits, scene.known, undecided(now, scene))


def _first(plan: Plan, text: str, scene: Scene) -> list[Edit]:
    """The edits of the first rule that has any."""
    for rule in plan.of(scene.signs):
        edits = rule(text, scene)
        if edits:
            return edits
    return []
