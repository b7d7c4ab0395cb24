"""The model of names: what each piece of evidence weighs, as `tools/build_tagger.py` learned it."""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left
from functools import cache, cached_property
from importlib.resources import files
from math import exp
from struct import iter_unpack

from ultimora.reference.cues import cues
from ultimora.reference.stored import levels, stored

LANGUAGES = ("it", "en", "fr", "de", "es", "pt")
MODELS = ("it", "en", "fr", "de", "es", "pt")  # those that have a model
KINDS = ("person", "organisation", "place", "other")
LABELS = ("O", *(f"{part}{kind}" for kind in range(len(KINDS)) for part in "BIES"))
FIELD = 16  # bits of a label's sum: weights are whole numbers of 1/16, a word has some sixty
STEP = 1 / 16
_BYTES = FIELD // 8
_UP = sum(128 << (FIELD * at) for at in range(len(LABELS)))
_UPWARDS = bytes(byte ^ 128 for byte in range(256))
_UNLIKELY = 4.0  # a likelihood of e to the power of minus this is none
_MIDDLE = 1 << (FIELD - 1)
EACH = sum(1 << (FIELD * at) for at in range(len(LABELS)))  # times it, a number is in each field
ZERO = _MIDDLE * EACH  # no field below nothing
KNOWN = "flLcCkpq"  # what the bits of a word of `known` say, lowest first


def follows(before: str, after: str) -> bool:
    """Whether a label may stand behind another: names begin, go on, end, or are one word."""
    if before[0] in "BI":
        return after[0] in "IE" and after[1:] == before[1:]
    return after[0] in "OBS"


@cache
def letters(bits: int) -> str:
    """What the bits of a word of the lists say, in letters of `KNOWN`."""
    return "".join(letter for at, letter in enumerate(KNOWN) if bits >> at & 1)


@cache
def _known() -> dict[str, int]:
    return levels("tagger-known")


@cache
def places() -> tuple[str, ...]:
    """Names of places of two words and more, in lower case."""
    return tuple(stored("tagger-places").decode().split("\n"))


class Model:
    """One language's weights and word tables, read from the package when first asked for."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._cues = cues(language)

    def known(self, lower: str) -> str:
        """What the lists know of a word, in letters: ``f`` a first name, ``l`` a last name,
        ``c`` a town, ``k`` a country, ``p`` and ``q`` the first and a further word of a longer
        name of a place; then those of `ultimora.reference.cues`."""
        return letters(_known().get(lower, 0)) + self._cues.get(lower, "")

    def common(self, lower: str) -> str:
        """How often a word has a capital in mid sentence, from ``0`` (never) to ``4``, and the
        cluster of words that it is used like; empty where it is too rare to say."""
        return self._tables[2].get(lower, "")

    @cached_property
    def weights(self) -> dict[str, int]:
        """For each piece of evidence the weights of all labels, each in a field of one number:
        adding two numbers adds all fields at once."""
        return self._tables[0]

    def opened(self, head: str) -> dict[str, int]:
        """The weights of the evidence of words in a row that this begins, by what stands behind
        the first blank."""
        keys, lead, found = self._keys, f"{head} ", {}
        for at in range(bisect_left(keys, lead), len(keys)):
            if not keys[at].startswith(lead):
                break
            found[keys[at][len(lead) :]] = self.weights[keys[at]]
        return found

    @cached_property
    def _keys(self) -> list[str]:
        return list(self.weights)  # in order, as `packed` stores them

    @cached_property
    def into(self) -> list[list[float]]:
        """For each label by how much each before it makes it likelier; 0 where that cannot be."""
        steps = self._tables[1]
        return [
            [exp(steps[a][b]) if follows(before, after) else 0.0 for a, before in enumerate(LABELS)]
            for b, after in enumerate(LABELS)
        ]

    @cached_property
    def floors(self) -> list[int]:
        """For each label how far it may weigh less than being outside, in steps: beyond it is too
        unlikely to be looked at, whatever stands around."""
        steps = self._tables[1]
        return floors(steps)

    @cached_property
    def bars(self) -> int:
        """What, added to a sum less what speaks for being outside in each field, makes the top
        bit of those fields one that are above their floor."""
        return sum(_MIDDLE - 1 - floor << FIELD * at for at, floor in enumerate(self.floors))

    @cached_property
    def _tables(self) -> tuple[dict[str, int], list[list[float]], dict[str, str]]:
        path = files("ultimora.reference") / "data" / f"tagger-{self.language}.z"
        return unpacked(zlib.decompress(path.read_bytes()))


def packed(
    weights: dict[str, list[int]], steps: list[list[float]], common: dict[str, str]
) -> bytes:
    """A model as one piece of bytes; `weights` in steps of `STEP`, within -128 to 127."""
    rows = {tuple(row) for row in weights.values()}
    ordered = sorted(rows)
    number = {row: at for at, row in enumerate(ordered)}
    keys = sorted(weights)
    words = sorted(common)
    parts = (
        "\n".join(keys).encode(),
        b"".join(number[tuple(weights[key])].to_bytes(3, "little") for key in keys),
        b"".join(bytes(value & 255 for value in row) for row in ordered),
        array("d", [step for row in steps for step in row]).tobytes(),
        "\n".join(words).encode(),
        "\n".join(common[word] for word in words).encode(),
    )
    return b"".join(len(part).to_bytes(4, "little") + part for part in parts)


def unpacked(data: bytes) -> tuple[dict[str, int], list[list[float]], dict[str, str]]:
    """The three tables of a model, from `packed`."""
    parts, at = [], 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "little")
        parts.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    keys, numbers, rows, steps, words, commons = parts
    width = len(LABELS)
    vectors = _numbers(rows)
    wide = bytearray(len(numbers) // 3 * 4)
    for byte in range(3):
        wide[byte::4] = numbers[byte::3]
    values = [vectors[number] for (number,) in iter_unpack("<I", wide)]
    weights = dict(zip(keys.decode().split("\n"), values, strict=True))
    flat = array("d", steps).tolist()
    return (
        weights,
        [flat[at : at + width] for at in range(0, len(flat), width)],
        dict(zip(words.decode().split("\n"), commons.decode().split("\n"), strict=True)),
    )


def _numbers(rows: bytes) -> list[int]:
    """Rows of signed bytes, each byte in its field. Each is first made 128 more, so that a row is
    read in one go, and that much taken off again."""
    wide = bytearray(len(rows) * _BYTES)
    wide[::_BYTES] = rows.translate(_UPWARDS)
    size = len(LABELS) * _BYTES
    return [
        int.from_bytes(wide[at : at + size], "little") - _UP for at in range(0, len(wide), size)
    ]


def floors(steps: list[list[float]]) -> list[int]:
    """The floors of `Model.floors`, from the weights of each label behind each."""
    out = steps[0][0]
    found = []
    for at, label in enumerate(LABELS):
        part, gain = label[0], 0.0
        if part in "BS":
            gain += steps[0][at] - out
        if part in "ES":
            gain += steps[at][0] - out
        if part == "I":
            gain += steps[at][at] - out
        found.append(round((-_UNLIKELY - gain) / STEP))
    return found


@cache
def model(language: str) -> Model:
    """The model of a language.

    Raises:
        KeyError: for a language without one.
    """
    if language not in MODELS:
        raise KeyError(language)
    return Model(language)
