"""Dispatches that look like copies and are none: frames, background, shared quotes, changed facts.

Each is a family of which no two are copies. Made by template and from our own dispatches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from carriers import Base
from frames import CITIES, FRAMES, NAMES, SPOKEN
from ultimora.values import Delivery, Source

Family = list[Delivery]
_FEW = 5  # changed words below which it may as well be the same dispatch, corrected
_START = datetime(2026, 3, 2, 6, 30)


def families(bases: Sequence[Base], seed: int) -> Iterator[tuple[str, Family]]:
    """Families of look-alikes by their kind; `bases` are used up by it."""
    random = Random(f"lookalikes {seed}")
    for language, frames in FRAMES.items():
        for frame in frames:
            yield "frame", _framed(language, frame, random)
            yield "frame, elsewhere", _framed(language, frame, random, carriers=True)
    for language in FRAMES:
        # Each dispatch goes into one family only, so that families have nothing in common.
        ours = [base for base in bases if base.language == language]
        random.shuffle(ours)
        part = len(ours) // 3
        series, pairs, changed = ours[:part], ours[part : 2 * part], ours[2 * part :]
        for at in range(0, len(series) - 3, 4):
            yield "background", _background(series[at], series[at + 1 : at + 4], random)
        for one, other in zip(pairs[0::2], pairs[1::2], strict=False):
            yield "shared quote", _quoted(one, other, random)
        for base in changed:
            refilled = _refilled(base, random)
            if _changed(base.text, refilled) >= _FEW:
                yield "other facts", [_sent(base.text, base.agency, 0), refilled]


def _sent(text: str, source: str, day: float) -> Delivery:
    at = _START + timedelta(days=day)
    return Delivery(Source(source, "folder"), text.encode(), at=f"{at:%Y-%m-%dT%H:%M:%S}Z")


def _framed(language: str, frame: str, random: Random, *, carriers: bool = False) -> Family:
    """A daily report of six days: the same frame, other facts."""
    return [
        _sent(_filled(frame, language, random), f"site {day}" if carriers else "agency", day)
        for day in range(6)
    ]


def _filled(frame: str, language: str, random: Random) -> str:
    """A frame with new facts in its gaps, which frames.py explains."""
    parts: list[str] = []
    for piece in frame.split("~"):
        if piece == "#":
            parts.append(str(random.randrange(3, 99)))
        elif piece == "%":
            point = "." if language == "en" else ","
            parts.append(f"{random.randrange(0, 9)}{point}{random.randrange(1, 99):02}")
        elif piece == "@":
            parts.append(random.choice(CITIES[language]))
        elif piece == "&":
            parts.append(random.choice(NAMES[language]))
        elif "|" in piece:
            parts.append(random.choice(piece.split("|")))
        else:
            parts.append(piece)
    return "".join(parts)


def _background(donor: Base, news: Sequence[Base], random: Random) -> Family:
    """A series of an agency: other news each day, the same two paragraphs of background behind."""
    background = donor.paragraphs[-2:]
    same = random.random() < 0.5
    return [
        _sent(
            "\n\n".join([base.headline, *base.paragraphs[:2], *background]) + "\n",
            donor.agency if same else f"site {day}",
            day,
        )
        for day, base in enumerate(news)
    ]


def _quoted(one: Base, other: Base, random: Random) -> Family:
    """Two agencies that have the same long statement of somebody's in their own stories."""
    words = random.choice(SPOKEN[one.language])
    return [
        _sent("\n\n".join([b.headline, b.paragraphs[0], words, *b.paragraphs[1:]]), b.agency, day)
        for day, b in ((0, one), (0.1, other))
    ]


def _changed(text: str, refilled: Delivery) -> int:
    words = zip(text.split(), refilled.data.decode().split(), strict=True)
    return sum(one != other for one, other in words)


def _refilled(base: Base, random: Random) -> Delivery:
    """The same sentences about something else: every figure and every other capital is another."""
    names = NAMES[base.language] + CITIES[base.language]
    lines = []
    for line in base.text.split("\n"):
        words = line.split(" ")
        for at, word in enumerate(words):
            bare = word.strip(".,;:()“”«»\"'")
            if bare.isdigit():
                words[at] = word.replace(bare, str(int(bare) % 1000 + random.randrange(1, 9)))
            elif at and bare[:1].isupper() and bare.isalpha() and random.random() < 0.5:
                words[at] = word.replace(bare, random.choice(names).split()[-1])
        lines.append(" ".join(words))
    return _sent("\n".join(lines), random.choice([base.agency, "site 3"]), 0.2)
