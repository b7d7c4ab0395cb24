"""Times against a public measure: MEANTIME, English Wikinews with TIMEX3 (FBK, CC BY 4.0).

    python bench/meantime.py FOLDER [--errors]

FOLDER holds the corpus as it is published (``meantime_newsreader_english_oct15``: articles in CAT's
XML, in folders of their own); nothing of it is kept here. Each article is read to the end of its
marked sentences, its date of creation as the anchor, and is not counted itself. Shown are F1 of
spans that overlap, and of those that have the same value too, in the forms of TIMEX3 (the corpus
gives a clock with ``Z``, and full years of account as ``FY``).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src")]

from ultimora.understand import understand  # noqa: E402
from ultimora.values import Delivery, Moment, Record, Rulebook, Source  # noqa: E402
from ultimora.wire import carry  # noqa: E402

_TIGHT_BEFORE = frozenset(".,;:!?)%'’")
_TIGHT_AFTER = frozenset("($£€")
_ONLY = Rulebook(without=frozenset(("names", "figures", "claims", "events", "topics", "tongues")))


class Marked(NamedTuple):
    """A time of the corpus: its place in the text, value and type."""

    start: int
    end: int
    value: str


class Article(NamedTuple):
    """Text of a headline and sentences, day of creation, and the times that people marked."""

    name: str
    text: str
    created: str
    times: tuple[Marked, ...]


def articles(folder: Path) -> Iterator[Article]:
    """The articles of the corpus, in order of their names."""
    for path in sorted(folder.rglob("*.xml")):
        if (article := _article(path)) is not None:
            yield article


def _article(path: Path) -> Article | None:
    root = ElementTree.parse(path).getroot()
    marks = [
        (mark.get("value", ""), mark.get("functionInDocument"),
         [anchor.get("t_id", "") for anchor in mark.iter("token_anchor")])
        for mark in root.iter("TIMEX3")
    ]  # fmt: skip
    created = next((value for value, function, _ in marks if function == "CREATION_TIME"), "")
    dateline = {t for _, function, ids in marks if function == "CREATION_TIME" for t in ids}
    wanted = [mark for mark in marks if mark[1] != "CREATION_TIME" and mark[2]]
    text, places, before = "", {}, None
    for token in root.iter("token"):
        number = int(token.get("sentence", "0"))
        if number > 5:  # what follows is not marked
            break
        name, word = token.get("t_id", ""), token.text or ""
        if name in dateline or (number == 1 and dateline):
            continue
        if before is not None and number != before:
            text += "\n\n" if before == 0 else " "
        elif text and word[0] not in _TIGHT_BEFORE and text[-1] not in _TIGHT_AFTER:
            text += " "
        places[name] = (len(text), len(text) + len(word))
        text, before = text + word, number
    times = tuple(
        Marked(min(places[i][0] for i in ids), max(places[i][1] for i in ids), value)
        for value, _, ids in wanted if all(i in places for i in ids)
    )  # fmt: skip
    return Article(path.stem, text + "\n", created[:10], times) if created and text else None


def _records(article: Article) -> list[Record]:
    delivery = Delivery(Source("meantime"), article.text.encode())
    told = Moment(article.created)
    return [understand(replace(r.dispatch, published=told), _ONLY) for r in carry(delivery)]


def _same(found: str, there: str) -> bool:
    there = there.removesuffix("Z").removeprefix("FY")
    return found == there or (len(there) == 16 and found == there.removesuffix(":00"))


def main() -> int:
    """Print what was found, and what of it was right."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("folder", type=Path)
    ask.add_argument("--errors", action="store_true")
    told = ask.parse_args()
    found = there = spans = values = 0
    for article in articles(told.folder):
        left = list(article.times)
        there += len(left)
        for record in _records(article):
            copy = record.dispatch.copy
            for time in record.facts.times:
                found += 1
                at = copy.sheet.offsets.to_source(copy.offsets.to_source(time.span))
                words = article.text.encode()[at.start : at.end].decode()
                start = len(article.text.encode()[: at.start].decode())
                mark = next(
                    (m for m in left if m.start < start + len(words) and start < m.end), None
                )
                if mark:
                    left.remove(mark)
                    spans += 1
                    values += _same(time.value, mark.value)
                if told.errors and not (mark and _same(time.value, mark.value)):
                    print(f"+ {article.created} {words!r} {time.value} {time.rule} "
                          f"{time.confidence} ({mark.value if mark else '-'})")  # fmt: skip
        if told.errors:
            for mark in left:
                print(f"- {article.created} {article.text[mark.start : mark.end]!r} {mark.value}")
    for name, right in (("span", spans), ("value", values)):
        precision, recall = right / max(found, 1), right / max(there, 1)
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        print(f"{name:6} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"
              f" ({found} found, {there} there)")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
