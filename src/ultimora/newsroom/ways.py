"""What a person can do about a refusal, in the words of the face that they use."""

from __future__ import annotations

from collections.abc import Mapping

COMMAND, DESK, API = FACES = ("command", "desk", "api")

# By what the way is: how each face says it.
WAYS: Mapping[str, tuple[str, str, str]] = {
    "local": (
        "If it is yours, add --local.",
        "If it is yours, tick “on this machine or network”.",
        "If it is yours, say `local`: true.",
    ),
    "later": (
        "Try again later, or add --untried.",
        "Try again later, or add it all the same.",
        "Try again later, or say `untried`: true.",
    ),
    "folder": (
        "Make it, or add --untried.",
        "Make it, or add it all the same.",
        "Make it, or say `untried`: true.",
    ),
    "nothing": (
        "Make the folder, or add --untried.",
        "Write an address like https://example.org/, or make the folder.",
        "Write an address like https://example.org/, or make the folder.",
    ),
    "file": (
        "`ultimora import` files what is in it; to have files read as they appear, add their"
        " folder.",
        "To have files read as they appear, add their folder.",
        "To have files read as they appear, add their folder.",
    ),
    "secret": (
        "Put that into an environment variable, and name the variable with --secret.",
        "Put that into an environment variable of the desk, and name the variable in the file of"
        " the sources (secret).",
        "Put that into an environment variable of the desk, and name the variable in the file of"
        " the sources (secret).",
    ),
    "moved": (
        "Look whether it has moved: `ultimora add` with the site's front page finds its feeds.",
        "Look whether it has moved: the address of the site's front page finds its feeds.",
        "Look whether it has moved: the address of the site's front page finds its feeds.",
    ),
    "ended": ("The site says that it has ended.",) * 3,
}  # fmt: skip
UNTRIED = frozenset({"later", "folder"})  # ways that lead on without asking

# What `intake` says, which knows no face.
_KEPT = (
    (
        "If it is yours, write `local = true` with it in the sources file.",
        "If it is yours, remove it and add it again with “on this machine or network” ticked.",
        "If it is yours, remove it and add it again with `local`: true.",
    ),
)


def told(way: str, face: str) -> str:
    """The way in the words of a face; nothing where there is none."""
    return WAYS[way][FACES.index(face)] if way else ""


def by(face: str, text: str) -> str:
    """A sentence that was kept in the words of the command line, in those of another face."""
    for command, *others in (*WAYS.values(), *_KEPT):
        text = text.replace(command, (command, *others)[FACES.index(face)])
    return text
