"""Characters that damage took and that come back from another carrier's copy.

    python bench/relate.py --part restored

Every dispatch goes through every lossy channel of damage.py and is read, and so is a whole copy of
it from one of the carriers (the same text with another title, frame or order). Counted are the lost
characters of paragraphs that the copy has which context alone got wrong or left, how many of them
are right once the copy is asked, how many are worse for it, and of the edits how many are right to
the letter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from carriers import CARRIERS, Base, bases
from damage import CHANNELS, Channel, damage
from judge import judge, right_edits
from ultimora.relate.restored import restored
from ultimora.values import Delivery, Record, Source, apply
from ultimora.wire import carry

_WHOLE = ("page", "boxed", "mail", "ninjs", "nitf", "newsml", "shuffled", "cut")


@dataclass
class Found:
    """Sums over all channels, and by channel."""

    sums: Counter[str] = field(default_factory=Counter)
    by_channel: dict[str, Counter[str]] = field(default_factory=dict)
    false: list[str] = field(default_factory=list)
    missed: Counter[str] = field(default_factory=Counter)
    records: Counter[str] = field(default_factory=Counter)


def measure(half: str, seed: int, most: int, errors: int = 0) -> Found:
    """One half; each dispatch with one carrier's copy a channel (`most` is not used)."""
    found = Found()
    channels = [c for c in CHANNELS if c.group == "lossy" and "straightened" not in c.name]
    for base in bases(half):
        for channel in channels:
            sums = _one(base, channel, seed, found)
            found.by_channel.setdefault(channel.name, Counter()).update(sums)
            found.sums.update(sums)
    return found


def _one(base: Base, channel: Channel, seed: int, found: Found) -> Counter[str]:
    done = damage(base.text, channel, f"{base.name} {seed}")
    if not done.spots or done.clean != base.text:
        return Counter()
    random = Random(f"{base.name} {channel.name} {seed}")
    carrier = random.choice(_WHOLE)
    made = CARRIERS[carrier](base, random, [])
    record = _read(Delivery(Source("struck"), done.text.encode("utf-8", "replace")))
    copy = _read(Delivery(Source("whole"), made.data, made.media_type))
    before = record.dispatch.copy.text
    edits = restored(record, copy)
    after = apply(edits, before)
    held = _held(base, made.holds)
    lost = {spot.offset for spot in done.spots if spot.lost and spot.offset in held}
    wrong, still = ({m.offset for m in judge(done, text)[1]} & lost for text in (before, after))
    verdicts = right_edits([(e.start, e.end, e.after) for e in edits], base.text, after)
    for edit, right in zip(edits, verdicts, strict=True):
        if not right:
            near = before[max(0, edit.start - 20) : edit.end + 20]
            found.false.append(
                f"{base.name} {carrier} {channel.name}: {edit.before!r} {edit.after!r} in {near!r}"
            )
    found.missed[carrier] += len(still)
    found.records[carrier] += len(wrong)
    return Counter({
        "lost": len(lost), "context fails": len(wrong), "restored": len(wrong - still),
        "harmed": len(still - wrong), "edits": len(edits), "right edits": sum(verdicts),
    })  # fmt: skip


def _held(base: Base, holds: Iterable[int]) -> set[int]:
    """The characters of the paragraphs that the copy has."""
    starts = [(base.text.find(base.paragraphs[i]), len(base.paragraphs[i])) for i in holds]
    return {at for start, size in starts if start >= 0 for at in range(start, start + size)}


def _read(delivery: Delivery) -> Record:
    return next(iter(carry(delivery)))


def rows(found: Found) -> dict[str, float]:
    """The figures by their names."""
    sums = found.sums
    figures: dict[str, float] = dict(sums)
    figures["restored, share"] = sums["restored"] / max(1, sums["context fails"])
    figures["right, of edits"] = sums["right edits"] / max(1, sums["edits"])
    for name, one in found.by_channel.items():
        figures[f"{name}: context fails"] = one["context fails"]
        figures[f"{name}: restored"] = one["restored"]
    return figures
