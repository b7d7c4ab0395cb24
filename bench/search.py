"""How fast the archive answers: ten kinds of query over synthetic dispatches, p50 and p95 each.

    python bench/search.py [--records 100000] [--postgres] [--times 300] [--keep PATH]

The dispatches are made up: words drawn from the package's own word lists as often as the language
uses them, six languages, about 165 words each, agencies and places as a desk would see them. The
same seed makes the same archive.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from ultimora.archive.search import SQLITE, Dialect
from ultimora.archive.words import indexed
from ultimora.reference.agencies import AGENCIES
from ultimora.reference.words import words
from ultimora.values import (
    CleanCopy,
    Dateline,
    Delivery,
    Dispatch,
    Moment,
    Notice,
    Offsets,
    Record,
    Sheet,
    Source,
    Span,
)
from ultimora.values.query import Query

LANGUAGES = {"it": 40, "en": 25, "fr": 10, "de": 10, "es": 10, "pt": 5}  # weights
SECTIONS = ("esteri", "economia", "politica", "sport", "cronaca", "cultura", "internazionale/esteri",
            "salute", "scienza", "world", "business", "politik", "wirtschaft", "monde")  # fmt: skip
PLACES = ("Roma", "Milano", "Parigi", "Bruxelles", "London", "Berlin", "New York", "Madrid",
          "Lisboa", "Washington", "Torino", "Napoli", "Tokyo", "Kiev", "Paris", "Wien")  # fmt: skip
START = datetime(2024, 1, 1, tzinfo=UTC)


class Maker:
    """Makes dispatches, each a little later than the one before."""

    def __init__(self, count: int, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.count = count
        self.vocabulary = {}
        for language in LANGUAGES:
            table = {w: n for w, n in words(language).table.items() if w.isalpha()}
            self.vocabulary[language] = (
                list(table), list(accumulate(2.0 ** (level / 10) for level in table.values()))
            )  # fmt: skip

    def records(self) -> Iterator[tuple[int, Record]]:
        """Each record with its time in seconds since 1970."""
        step = timedelta(days=730) / self.count
        for number in range(self.count):
            moment = START + number * step
            yield int(moment.timestamp()), self.record(number, moment)

    def record(self, number: int, moment: datetime) -> Record:
        """One dispatch of about 165 words."""
        rng = self.random
        (language,) = rng.choices(list(LANGUAGES), list(LANGUAGES.values()))
        drawn = self.drawn(language, max(30, int(rng.gauss(165, 60))))
        head, body = " ".join(drawn[:9]).capitalize(), " ".join(drawn[9:]).capitalize() + "."
        text = f"{head}\n\n{body}"
        source = Source(f"source-{int(rng.paretovariate(0.8)) % 60}", "feed")
        sheet = Sheet(
            Delivery(source, text.encode()), Span(0, 0), text, "text/plain", Offsets([])
        )
        ours = [a.name for a in AGENCIES if a.language in (language, None)] or ["ANSA"]
        notices = [Notice("correction", "RETTIFICA")] if rng.random() < 0.02 else []
        notices += [Notice("update", "(2)", 2)] if rng.random() < 0.1 else []
        return Record(Dispatch(
            CleanCopy(sheet, text, language=language),
            id=f"tag:bench,{number}",
            headline=head,
            paragraphs=(Span(len(head) + 2, len(text)),),
            agency=ours[min(int(rng.expovariate(0.5)), len(ours) - 1)],
            section=SECTIONS[min(int(rng.expovariate(0.3)), len(SECTIONS) - 1)],
            dateline=Dateline("", PLACES[min(int(rng.expovariate(0.3)), len(PLACES) - 1)]),
            urgency=rng.choice((3, 3, 4, 4, 4, 5)),
            published=Moment(moment.isoformat()[:19] + "Z"),
            notices=tuple(notices),
        ))  # fmt: skip

    def drawn(self, language: str, count: int) -> list[str]:
        """So many words of a language, each as often as it is used."""
        known, sums = self.vocabulary[language]
        return self.random.choices(known, cum_weights=sums, k=count)
