"""A simulated week: eight agencies in five languages, and fifteen carriers of what they send.

    python bench/week.py --home DESK         a desk that has had the week, to look at
    python bench/relate.py --part week

The dispatches of `bench/gold/week` arrive at a real desk in the order of their times, each from its
agency and from some carriers as `carriers` makes them: cut, re-titled, damaged. Then the desk is
asked which stories, copies and versions it made of them. `tune` is what thresholds were tuned on.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import process_time

import carriers
from table import show
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source
from ultimora.wire import carry

GOLD = Path(__file__).resolve().parent / "gold" / "week"
_PARTLY = ("quoting", "summary")  # carriers that have but a part of it
_FEWEST = 3  # paragraphs of a dispatch that carriers take up; alerts they do not


@dataclass(frozen=True)
class Sent:
    """A dispatch of the week: the story that it tells, and which it takes the place of."""

    story: str
    key: str
    follows: str
    kind: str
    base: carriers.Base


@dataclass(frozen=True)
class Truth:
    """What is true of a record: its story, its dispatch, whether it is the agency's own."""

    story: str
    dispatch: str
    carrier: str


@dataclass
class Found:
    """What the desk made of the week."""

    records: dict[str, Truth] = field(default_factory=dict)
    stories: dict[str, str] = field(default_factory=dict)
    originals: dict[str, str] = field(default_factory=dict)
    follows: dict[str, str] = field(default_factory=dict)
    wanted: dict[str, str] = field(default_factory=dict)  # a dispatch and the one it follows
    spent: float = 0.0


def sent(part: str) -> Iterator[Sent]:
    """Every dispatch of a part, in no order."""
    for path in sorted((GOLD / part).glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        for row in told["dispatch"]:
            yield Sent(
                told["story"], f"{told['story']}/{row['key']}",
                f"{told['story']}/{row['follows']}" if row.get("follows") else "",
                row.get("kind", ""), _base(f"{told['story']}/{row['key']}", row),
            )  # fmt: skip


def _base(name: str, row: dict[str, str]) -> carriers.Base:
    """The dispatch in parts, as far as its own lines give them."""
    text = row["text"].strip("\n") + "\n"
    (record, *_) = carry(Delivery(Source("base"), text.encode()))
    dispatch = record.dispatch
    paragraphs = tuple(span.of(dispatch.copy.text) for span in dispatch.paragraphs)
    headline = dispatch.headline or " ".join(paragraphs[0].split()[:9] if paragraphs else ())
    at = datetime.fromisoformat(str(row["at"]).replace("Z", "+00:00"))
    return carriers.Base(name, row["language"], row["agency"], at, headline, paragraphs, text)


def deliveries(part: str, seed: int, most: int) -> list[tuple[Sent, carriers.Brought]]:
    """All that arrives in the week, in the order of its times."""
    every = list(sent(part))
    titles = defaultdict(list)
    for one in every:
        titles[one.base.language].append(one.base.headline)
    brought = [
        (one, brought)
        for one in every
        for brought in carriers.deliveries(
            one.base,
            seed,
            titles[one.base.language],
            most if len(one.base.paragraphs) >= _FEWEST else 0,
        )
    ]
    return sorted(brought, key=lambda pair: (pair[1].delivery.at or "", pair[0].key))


def measure(part: str, seed: int, most: int, errors: int = 0, home: str = "") -> Found:
    """Let the week arrive at a desk (a new one, unless a `home` is given), and ask it."""
    if home:
        return _measured(part, seed, most, home)
    with tempfile.TemporaryDirectory() as folder:
        return _measured(part, seed, most, folder)


def _measured(part: str, seed: int, most: int, home: str) -> Found:
    found = Found()
    queue = deliveries(part, seed, most)
    with Newsroom(configured(home, {})) as room:
        room.warm()
        for number, (one, brought) in enumerate(queue, 1):
            if sys.stderr.isatty():
                print(f"\r{number}/{len(queue)}", end="", file=sys.stderr, flush=True)
            start = process_time()
            taken = room.take(brought.delivery)
            found.spent += process_time() - start
            for id in taken.ids:
                found.records[id] = Truth(one.story, one.key, brought.carrier)
            if one.follows:
                found.wanted[one.key] = one.follows
        for id in found.records:
            found.stories[id] = room.archive.story_of(id) or id
            found.originals[id] = room.archive.copies(id)[0]
        rows = room.archive.database.rows("SELECT id, follows FROM tie WHERE follows IS NOT NULL")
        found.follows = dict(rows)
    return found


def rows(found: Found) -> dict[str, float]:
    """The figures: stories by B-cubed, copies and versions by pairs."""
    records = found.records
    truth = {id: one.story for id, one in records.items()}
    own = {id: story for id, story in found.stories.items() if records[id].carrier == "agency"}
    precision, recall, f1 = b_cubed(found.stories, truth)
    *_, alone = b_cubed(own, {id: truth[id] for id in own})
    whole = {id for id, one in records.items() if one.carrier not in _PARTLY}
    first = {id: _first(found.wanted, records[id].dispatch) for id in whole}
    copied = _pairs({id: found.originals[id] for id in whole})
    same = _pairs({id: records[id].dispatch for id in whole})
    # A copy of one version is much like the next: another version, but the same dispatch still.
    mixed = {(a, b) for a, b in copied - same if first[a] == first[b]}
    lines = {
        (records[a].dispatch, records[b].dispatch)
        for a, b in found.follows.items() if a in records and b in records
    }  # fmt: skip
    lines = {(a, b) for a, b in lines if a != b}
    wanted = set(found.wanted.items())
    return {
        "records": len(records), "stories: B-cubed precision": precision,
        "stories: B-cubed recall": recall, "stories: B-cubed F1": f1,
        "agencies' own alone: B-cubed F1": alone, "copies: pairs found": len(copied),
        "copies: recall": _part(copied & same, same), "copies: of another version": len(mixed),
        "copies: false": len(copied - same - mixed),
        "versions: true": len(wanted), "versions: found": _part(lines & wanted, wanted),
        "versions: false": len(lines - _reached(found.wanted)),
        "ms of processor, bytes to stories": 1000 * found.spent / max(1, len(records)),
    }  # fmt: skip


def related() -> dict[str, float]:
    """What the gate holds: of the week that nobody tuned on, with one carrier of each dispatch."""
    told = rows(measure("test", 1, 1))
    named = ("stories: B-cubed precision", "stories: B-cubed F1", "copies: recall")
    found = {f"related, {name}": told[name] for name in named}
    pairs = told["copies: pairs found"]
    found["related, copies: of one dispatch"] = 1 - told["copies: false"] / max(1, pairs)
    return found


def b_cubed(found: dict[str, str], truth: dict[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a clustering (Bagga and Baldwin, *Entity-Based Cross-Document
    Coreferencing Using the Vector Space Model*, COLING-ACL 1998)."""
    both = Counter((found[id], truth[id]) for id in found)
    ours, theirs = Counter(found.values()), Counter(truth[id] for id in found)
    precision = sum(n * n / ours[a] for (a, _), n in both.items()) / len(found)
    recall = sum(n * n / theirs[b] for (_, b), n in both.items()) / len(found)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _pairs(groups: dict[str, str]) -> set[tuple[str, str]]:
    members = defaultdict(list)
    for id, group in groups.items():
        members[group].append(id)
    return {
        (a, b) for some in members.values() for a in some for b in some if a < b
    }  # fmt: skip


def _reached(wanted: dict[str, str]) -> set[tuple[str, str]]:
    """Each dispatch with all that it follows, directly or by way of others, either way round."""
    found = set()
    for key in wanted:
        at, seen = key, set()
        while at in wanted and at not in seen:
            seen.add(at)
            at = wanted[at]
            found |= {(key, at), (at, key)}
    return found


def _first(wanted: dict[str, str], key: str) -> str:
    """The first version of a dispatch."""
    seen = {key}
    while key in wanted and wanted[key] not in seen:
        key = wanted[key]
        seen.add(key)
    return key


def _part(some: set[tuple[str, str]], all_: set[tuple[str, str]]) -> float:
    return len(some) / len(all_) if all_ else 1.0


def main() -> None:
    """Make a desk that has had the week."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--part", choices=["tune", "test"], default="test")
    parser.add_argument("--home", default="", help="a new folder for the desk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--carriers", type=int, default=5, help="of each dispatch")
    asked = parser.parse_args()
    if asked.home and os.path.exists(asked.home) and os.listdir(asked.home):
        parser.error("--home: give a new folder")
    found = measure(asked.part, asked.seed, asked.carriers, home=asked.home)
    show(f"a week ({asked.part})", ("", "value"),
         [(name, f"{value:.4g}") for name, value in rows(found).items()])  # fmt: skip


if __name__ == "__main__":
    main()
