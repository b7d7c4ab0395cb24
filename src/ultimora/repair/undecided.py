"""What is damage beyond doubt and could not be undone: told, never hidden."""

from __future__ import annotations

import re

from ultimora.repair.scene import Scene
from ultimora.values import Span, Trouble

_MARKS = "\ufffd\x1a"  # what programs of today and of old put where they could not tell
_LEADS = frozenset("âïÃÅÄðÐÑ" + _MARKS)
_LEFT = re.compile(
    "[âï][?\x80-\xbf€‚„†‡]\\?|â\\?[\x80-\xbf?]|[ÃÅÄ]\\?(?=[^\\W\\d_])|ð\\?{2,3}|[\ufffd\x1a]+"
)
_ASKED = re.compile(r"\?(?:(?<=[âïÃÅÄð]\?)|(?<=[âï].\?))")
_MOST = 100  # troubles of one text; the last says how many more there are


def undecided(text: str, scene: Scene) -> tuple[Trouble, ...]:
    """A trouble for each place where something is lost for good, as far as it shows."""
    if scene.signs.isdisjoint(_LEADS):
        return ()
    if scene.signs.isdisjoint(_MARKS) and not _ASKED.search(text):
        return ()
    troubles: list[Trouble] = []
    for number, match in enumerate(_LEFT.finditer(text)):
        if number == _MOST:
            rest = sum(1 for _ in _LEFT.finditer(text, match.start()))
            troubles.append(
                Trouble("undecided", f"{rest} more places are damaged in the same way", None, _MEND)
            )
            break
        near = text[max(0, match.start() - 15) : match.end() + 15].replace("\n", " ")
        troubles.append(
            Trouble(
                "undecided",
                f"what stood for {match.group()!r} is lost and cannot be told (…{near}…)",
                Span(*match.span()),
                _MEND,
            )
        )
    return tuple(troubles)


_MEND = "compare with another copy of the dispatch, or ask the agency"
