"""Lines sent twice: a faulty line repeats a paragraph, and once is enough."""

from __future__ import annotations

import re
from operator import eq

from ultimora.repair.scene import Scene
from ultimora.values import Edit

_SHORTEST = 40  # characters
_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")


def sent_twice(text: str, scene: Scene) -> list[Edit]:
    """A paragraph of whole sentences that comes twice in a row, word for word, is kept once.

    Not in verse or lists: six words at least and the end of a sentence.
    """
    long = [line for line in scene.printed if len(line) >= _SHORTEST]
    if not any(map(eq, long, long[1:])):
        return []
    edits: list[Edit] = []
    last, last_end, at = "", 0, 0
    for raw in scene.lines:
        if raw == last and len(raw) >= _SHORTEST and _SENTENCE.search(raw) and raw.count(" ") > 4:
            end = at + len(raw)
            edits.append(
                Edit(last_end, end, text[last_end:end], "", "sent_twice", 0.95, inferred=True)
            )
            last_end = end
        elif raw and not raw.isspace():
            last, last_end = raw, at + len(raw)
        at += len(raw) + 1
    return edits


REPEATS = (sent_twice,)
