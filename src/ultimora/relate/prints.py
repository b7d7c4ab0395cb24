"""Hashes of runs of words: texts that share a passage share some, whatever else differs.

Kept are all runs of the lead, as every cut leaves it, and of the rest those that winnowing picks:
of every `_WINDOW` runs in a row the one whose hash is least (Schleimer, Wilkerson and Aiken,
*Winnowing: Local Algorithms for Document Fingerprinting*, SIGMOD 2003). It looks at nothing but the
runs themselves, so two texts pick the same ones of a passage that they share, and never none of one
of `_RUN + _WINDOW - 1` sure words (some 25 words of copy).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ultimora.relate.skeleton import Skeleton
from ultimora.values.trace import hashed

_RUN = 4  # words; idioms and names of offices seldom have more
_LEAD = 40  # words of which every run is kept, and all of a text of up to twice as many
_WINDOW = 16  # runs; keeps about two of 17, so some 60 of a dispatch of 1,500 characters
_MOST = 2_000  # words that are looked at: what goes on longer is no dispatch


def prints(skeleton: Skeleton) -> tuple[int, ...]:
    """63-bit hashes of runs of a dispatch's sure words, the same in every process."""
    body = [word.text for word in skeleton.body[:_MOST]]
    hashes = list(_hashes(body))
    if len(body) > 2 * _LEAD:
        hashes = [*hashes[: _LEAD - _RUN + 1], *_winnowed(hashes)]
    return tuple(dict.fromkeys((*hashes, *_hashes(skeleton.headline))))


def _hashes(words: Sequence[str]) -> Iterator[int]:
    for run in zip(*[words[first:] for first in range(_RUN)], strict=False):
        yield hashed(" ".join(run))


def _winnowed(hashes: Sequence[int]) -> Iterator[int]:
    """Of every window the least hash, the last of equal ones; each place once."""
    least = -1
    for start in range(max(1, len(hashes) - _WINDOW + 1)):
        end = min(start + _WINDOW, len(hashes))
        if least < start:
            least = max(range(start, end), key=lambda at: (-hashes[at], at))
        elif hashes[end - 1] <= hashes[least]:
            least = end - 1
        else:
            continue
        yield hashes[least]
