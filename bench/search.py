"""How fast the archive answers: ten kinds of query over synthetic dispatches, p50 and p95 each.

    python bench/search.py [--records 100000] [--texts N] [--archive PATH_OR_ADDRESS] [--full]

The dispatches are made up: words drawn from the package's own word lists as often as the language
uses them, six languages, about 165 words each, agencies and places as a desk would see them. The
same seed makes the same archive. `--archive` names the archive to fill (``postgresql://...``, or a
file; else a temporary one); one that is already full is searched as it is. A query's time is that
of a whole page: 50 hits with snippets and marks, and the count of matches up to 1,000. On a busy
machine the last column says more: the processor time of our own process (p95), in which SQLite's
work is, but not that of a PostgreSQL server. `--texts` says how many different texts there are
(all, if not given): a million records of 100,000 texts have the frequencies of a million texts.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path

from ultimora.archive import Archive, open_archive
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
SECTIONS = ("esteri", "economia", "politica", "sport", "cronaca", "cultura",
            "internazionale/esteri", "salute", "scienza", "world", "business", "politik",
            "wirtschaft", "monde")  # fmt: skip
PLACES = ("Roma", "Milano", "Parigi", "Bruxelles", "London", "Berlin", "New York", "Madrid",
          "Lisboa", "Washington", "Torino", "Napoli", "Tokyo", "Kiev", "Paris", "Wien")  # fmt: skip
START = datetime(2024, 1, 1, tzinfo=UTC)


class Maker:
    """Makes dispatches, each a little later than the one before."""

    def __init__(self, count: int, seed: int = 1, texts: int | None = None) -> None:
        self.random = random.Random(seed)
        self.count = count
        self.texts = texts or count
        self.drawn_before: list[tuple[str, str, str]] = []
        self.vocabulary = {}
        for language in LANGUAGES:
            table = {w: n for w, n in words(language).table.items() if w.isalpha()}
            self.vocabulary[language] = (
                list(table), list(accumulate(2.0 ** (level / 10) for level in table.values()))
            )  # fmt: skip

    def deliveries(self, each: int = 500) -> Iterator[list[Record]]:
        """All records, so many a delivery."""
        step = timedelta(days=730) / self.count
        numbers = iter(range(self.count))
        while batch := list(islice(numbers, each)):
            drawn = [self.told() for _ in batch]
            source = Source(f"source-{int(self.random.paretovariate(0.8)) % 60}", "feed")
            data = "\n\n\n".join(f"{head}\n\n{body}" for _, head, body in drawn).encode()
            delivery = Delivery(source, data, address=f"bench:{batch[0]}")
            yield [
                self.record(number, START + number * step, delivery, *parts)
                for number, parts in zip(batch, drawn, strict=True)
            ]

    def told(self) -> tuple[str, str, str]:
        """A new text, or one of those before where there are enough of them."""
        if len(self.drawn_before) >= self.texts:
            return self.random.choice(self.drawn_before)
        drawn = self.text()
        if self.texts < self.count:
            self.drawn_before.append(drawn)
        return drawn

    def text(self) -> tuple[str, str, str]:
        """Language, headline and body of about 165 words."""
        (language,) = self.random.choices(list(LANGUAGES), list(LANGUAGES.values()))
        drawn = self.drawn(language, max(30, int(self.random.gauss(165, 60))))
        return (
            language, " ".join(drawn[:9]).capitalize(), " ".join(drawn[9:]).capitalize() + "."
        )  # fmt: skip

    def record(
        self, number: int, moment: datetime, delivery: Delivery, language: str, head: str, body: str
    ) -> Record:
        """One dispatch."""
        rng = self.random
        text = f"{head}\n\n{body}"
        sheet = Sheet(delivery, Span(0, 0), text, "text/plain", Offsets([]))
        ours = [a.name for a in AGENCIES if a.language == language] or ["ANSA"]
        notices = [Notice("correction", "RETTIFICA")] if rng.random() < 0.02 else []
        notices += [Notice("update", "(2)", 2)] if rng.random() < 0.1 else []
        return Record(Dispatch(
            CleanCopy(sheet, text, language=language),
            id=f"tag:example.org,2026:{number}",
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

    def word(self, low: int, high: int) -> str:
        """A word of at least four letters, of a level within [low, high)."""
        language = self.random.choice(list(LANGUAGES))
        known = words(language).table
        while True:
            word = self.random.choice(self.vocabulary[language][0])
            if len(word) > 3 and low <= known[word] < high:
                return word


def queries(maker: Maker, shown: list[str], times: int) -> Iterator[tuple[str, str, list[str]]]:
    """Each kind of query with its order and examples; `shown` are texts that are in the archive."""
    rng = maker.random

    def rare() -> str:
        return maker.word(95, 130)  # once in one to ten million words

    def middling() -> str:
        return maker.word(150, 175)

    def frequent() -> str:
        return maker.word(185, 300)  # in every tenth dispatch or more

    def phrase() -> str:
        said = rng.choice(shown).split()
        at = rng.randrange(len(said) - 3)
        return '"' + " ".join(said[at : at + rng.choice((2, 2, 3))]) + '"'

    def day() -> str:
        return (START + timedelta(days=rng.randrange(700))).date().isoformat()

    kinds = {
        "rare word": rare,
        "frequent word": frequent,
        "two words": lambda: f"{frequent()} {middling()}",
        "phrase": phrase,
        "prefix": lambda: f"{middling()[: rng.choice((3, 4, 5))]}*",
        "OR": lambda: f"{frequent()} OR {middling()} OR {rare()}",
        "not": lambda: f"{frequent()} -{frequent()}",
        "field and word": lambda: f"agency:{rng.choice(('ansa', 'dpa', 'afp'))} {frequent()}",
        "field alone": lambda: f"section:{rng.choice(SECTIONS)} place:{rng.choice(PLACES[:6])}",
        "dates and word": lambda: f"from:{day()} to:2025-12-31 {middling()}",
    }
    for kind, make in kinds.items():
        yield kind, "time", [make() for _ in range(times)]
    for kind in ("rare word", "frequent word", "two words"):
        yield kind, "relevance", [kinds[kind]() for _ in range(times)]


def filled(archive: Archive, maker: Maker) -> None:
    """Fill the archive, unless it holds so many already."""
    start, done = time.perf_counter(), 0
    for records in maker.deliveries():
        receipt = archive.receive(records[0].dispatch.copy.sheet.delivery)
        if not receipt.fresh:
            continue
        archive.file(receipt.number, records)
        done += len(records)
    if done:
        seconds = time.perf_counter() - start
        print(f"filed {done:,} records in {seconds:.0f} s ({done / seconds:,.0f} a second)")


def main() -> None:
    """Fill, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--texts", type=int)
    parser.add_argument("--archive")
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", action="store_true", help="the archive is full already")
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_archive(asked.archive or Path(folder) / "bench.db") as archive,
    ):
        if not asked.full:
            filled(archive, Maker(asked.records, asked.seed, asked.texts))
        measured(archive, Maker(asked.records, asked.seed + 1), asked.times)


def measured(archive: Archive, maker: Maker, times: int) -> None:
    """Ask each kind of query so many times, and print p50 and p95."""
    page = archive.search(Query.read(""), limit=500)
    shown = [archive.get(hit.id).dispatch.body for hit in page.hits]
    print(f"{'query':18}{'order':12}{'p50 ms':>8}{'p95 ms':>8}{'most ms':>9}{'hits':>7}"
          f"{'busy ms':>9}")  # fmt: skip
    everything: list[float] = []
    for kind, order, texts in queries(maker, shown, times):
        took, busy, hits = [], [], 0
        for text in texts:
            start, used = time.perf_counter(), time.process_time()
            found = archive.search(Query.read(text), order=order)
            took.append((time.perf_counter() - start) * 1000)
            busy.append((time.process_time() - used) * 1000)
            hits += len(found.hits)
        everything += took
        print(
            f"{kind:18}{order:12}{share(took, 0.5):8.2f}{share(took, 0.95):8.2f}{max(took):9.2f}"
            f"{hits / len(texts):7.1f}{share(busy, 0.95):9.2f}",
            flush=True,
        )
    print(f"{'all':30}{share(everything, 0.5):8.2f}{share(everything, 0.95):8.2f}")


def share(times: list[float], part: float) -> float:
    """The time within which this part of all was done."""
    return sorted(times)[int(len(times) * part)]


if __name__ == "__main__":
    main()
