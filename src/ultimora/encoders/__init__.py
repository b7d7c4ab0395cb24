"""Encoders of sentences, for who has one: found by entry point, and none is needed.

A package offers one under ``ultimora.encoders``: a function that takes the rest of what was chosen
(``encoder = "use"``) and gives an `Encoder`. What it says is one more reason for a story.
"""

from __future__ import annotations

from importlib.metadata import entry_points

from ultimora.values.encoded import Encoder

GROUP = "ultimora.encoders"


class EncoderError(Exception):
    """Why an encoder cannot be had: a sentence for a person, with the mend."""


def chosen(choice: str) -> Encoder | None:
    """The encoder of a choice like ``use``; None where nothing was chosen.

    Raises:
        EncoderError: where there is none of that name, or it cannot begin.
    """
    name, _, argument = choice.strip().partition(" ")
    if not name:
        return None
    known = {point.name: point for point in entry_points(group=GROUP)}
    if name not in known:
        raise EncoderError(
            f"encoder = {choice!r}: There is no encoder {name!r}; known are {', '.join(known)}."
        )
    try:
        encoder: Encoder = known[name].load()(argument.strip())
    except EncoderError:
        raise
    except Exception as error:
        raise EncoderError(
            f"encoder = {choice!r}: It cannot begin ({type(error).__name__}: {error})."
        ) from error
    return encoder
