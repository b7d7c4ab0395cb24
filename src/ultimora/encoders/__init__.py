"""Encoders of sentences, for who has one: found by entry point, and none is needed.

A package offers one under ``ultimora.encoders``: a function that takes the rest of what was chosen
(``encoder = "use"``) and gives an `Encoder`. What it says is one more reason for a story.
"""

from __future__ import annotations

from ultimora.values.encoded import Encoder
from ultimora.values.plugged import plugged

GROUP = "ultimora.encoders"


class EncoderError(Exception):
    """Why an encoder cannot be had: a sentence for a person, with the mend."""


def chosen(choice: str) -> Encoder | None:
    """The encoder of a choice like ``use``; None where nothing was chosen.

    Raises:
        EncoderError: where there is none of that name, or it cannot begin.
    """
    found: Encoder | None = plugged(GROUP, "encoder", choice, EncoderError)
    return found
