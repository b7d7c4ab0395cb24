"""Where names begin and end, whatever the tagger says."""

from __future__ import annotations

import pytest

from dispatches import written
from ultimora.understand.extents import mended
from ultimora.understand.following import mention
from ultimora.understand.prose import Prose


@pytest.mark.parametrize(
    ("language", "text", "tag", "names"),
    [
        ("de", "Bundesanwaltschaft: Gruppe plante viel", "Bundesanwaltschaft: Gruppe",
         ["Bundesanwaltschaft"]),
        ("fr", "Hier Mme Ammann a parlé", "Mme Ammann", ["Ammann"]),
        ("en", "Yesterday Marcos Jr. spoke", "Marcos Jr", ["Marcos Jr."]),
        ("it", "Ieri Mario Rossi parlava", "Mario Rossi", ["Mario Rossi"]),
    ],
)  # fmt: skip
def test_bounds(language: str, text: str, tag: str, names: list[str]) -> None:
    prose = Prose.of(written(text, language))
    at = text.index(tag)
    words = [n for n, word in enumerate(prose.words) if at <= word.start < at + len(tag)]
    one = mention(prose, words[0], words[-1] + 1, "person", 0.9, "test")
    assert [found.text for found in mended(prose, [one])] == names
