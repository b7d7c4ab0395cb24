"""Web pages beside public gold: `python bench/pages.py FOLDER [--peer PYTHON]`.

FOLDER is a copy of scrapinghub/article-extraction-benchmark (``ground-truth.json``: the article's
whole text) or of trafilatura's folder ``tests`` (``evaldata.json``: phrases that are and are not of
the article, its title, author and day). Bodies are scored as each of them scores: the first by
runs of four words, a mean over the pages; the second by phrases found. `--peer` names an
interpreter that has newspaper4k and readability-lxml, judged in the same run. `--worst N` names
the pages that cost us most. No page is kept.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from table import share, show

RUN = 4  # words; as the article benchmark defines its F1
TOKEN = re.compile(r"\w+")
FIELDS = ("title", "author", "date")
Read = dict[str, str]


class Page(NamedTuple):
    """A page's bytes and what people said of it: its `body`, or phrases `within` and `without`."""

    name: str
    data: bytes
    body: str | None = None
    within: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    fields: Read = {}  # noqa: RUF012 (never written to)


def pages(folder: Path, every: int = 1) -> Iterator[Page]:
    """The pages of either set; every so many of them."""
    return islice(_all_pages(folder), 0, None, every)


def _all_pages(folder: Path) -> Iterator[Page]:
    truth, phrases = folder / "ground-truth.json", folder / "evaldata.json"
    if truth.is_file():
        for name, gold in json.loads(truth.read_text("utf-8")).items():
            data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
            yield Page(name, data, gold.get("articleBody", ""))
        return
    for gold in json.loads(phrases.read_text("utf-8")).values():
        places = (folder / part / gold["file"] for part in ("cache", "eval"))
        place = next((place for place in places if place.is_file()), None)
        if place is not None:
            yield Page(
                gold["file"], place.read_bytes(), None, tuple(gold["with"]),
                tuple(gold["without"]), {name: _named(gold.get(name)) for name in FIELDS},
            )  # fmt: skip


def _named(value: object) -> str:
    return "; ".join(value) if isinstance(value, list) else str(value or "")


# -- the readers ---------------------------------------------------------------------------------


def ultimora(data: bytes) -> Read:
    """Our whole way, from bytes to a dispatch."""
    from ultimora.values import Delivery, Source
    from ultimora.wire import carry

    dispatches = [record.dispatch for record in carry(Delivery(Source("bench"), data))]
    first = dispatches[0]
    return {
        "body": "\n\n".join(dispatch.body for dispatch in dispatches),
        "title": first.headline or "",
        "author": first.byline or first.carrier.author or "",
        "date": first.published.iso[:10] if first.published else "",
    }


def unpacked(data: bytes) -> Read:
    """What our `unpack` alone takes for the article: all of its sheet but the title."""
    from ultimora.unpack import unpack
    from ultimora.values import Delivery, Source

    sheets = list(unpack(Delivery(Source("bench"), data)))
    words = [
        piece.span.of(sheet.text)
        for sheet in sheets for piece in sheet.pieces if piece.kind != "title"
    ]  # fmt: skip
    said = {finding.field: finding.value for finding in reversed(sheets[0].findings)}
    return {
        "body": "\n\n".join(words),
        "title": said.get("title", ""),
        "author": said.get("author", ""),
        "date": said.get("published", "")[:10],
    }


def trafilatura(data: bytes) -> Read:
    """trafilatura as its own evaluation calls it, with its guesses at the fields."""
    from trafilatura import bare_extraction

    found = bare_extraction(data, include_comments=False, with_metadata=True)
    if found is None:
        return {}
    return {"body": found.text or "", "title": found.title or "", "author": found.author or "",
            "date": found.date or ""}  # fmt: skip


def readability(data: bytes) -> Read:
    """readability-lxml, its summary as text."""
    from lxml import html
    from readability import Document

    document = Document(data.decode("utf-8", "replace"))
    tree = html.fromstring(document.summary())
    return {"body": " ".join(tree.itertext()), "title": document.short_title() or ""}


def newspaper(data: bytes) -> Read:
    """newspaper4k, which is told no address and may fetch nothing."""
    from newspaper import Article

    article = Article("http://localhost/", fetch_images=False)
    article.download(input_html=data.decode("utf-8", "replace"))
    article.parse()
    day = article.publish_date
    return {"body": article.text or "", "title": article.title or "",
            "author": "; ".join(article.authors or ()), "date": str(day or "")[:10]}  # fmt: skip


OURS: dict[str, Callable[[bytes], Read]] = {
    "ultimora": ultimora, "ultimora, unpack alone": unpacked, "trafilatura": trafilatura,
}  # fmt: skip
PEERS: dict[str, Callable[[bytes], Read]] = {"readability": readability, "newspaper": newspaper}


def read_by(name: str, those: Iterable[Page]) -> tuple[dict[str, Read], float]:
    """What one reader makes of every page, and the milliseconds of CPU that a page took."""
    read, made = {**OURS, **PEERS}[name], {}
    spent = 0.0
    for page in those:
        start = time.process_time()
        try:
            made[page.name] = read(page.data)
        except Exception as fault:  # a reader that fails is scored as one that finds nothing
            print(f"{name}: {page.name}: {type(fault).__name__}", file=sys.stderr)
            made[page.name] = {}
        spent += time.process_time() - start
    return made, 1000 * spent / max(1, len(made))


def read_by_peer(python: str, name: str, folder: Path, every: int) -> tuple[dict[str, Read], float]:
    """The same from another interpreter."""
    command = [python, __file__, str(folder), "--as", name, "--every", str(every)]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    made, spent = json.loads(told)
    return made, spent


# -- the scores ----------------------------------------------------------------------------------


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words with their number; a shorter text is one run."""
    words = TOKEN.findall(text)
    runs = (tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)))
    return Counter(run for run in runs if run)


def of_whole(page: Page, body: str) -> tuple[float, float]:
    """Precision and recall of a body against the article's whole text."""
    gold, ours = shingles(page.body or ""), shingles(body)
    if not gold and not ours:
        return 1.0, 1.0
    both = sum((gold & ours).values())
    return both / max(1, sum(ours.values())), both / max(1, sum(gold.values()))


def of_phrases(page: Page, body: str) -> tuple[int, int, int]:
    """Phrases of the article that are there, that are not, and phrases that should not be."""
    plain = " ".join(body.split())
    there = sum(" ".join(phrase.split()) in plain for phrase in page.within)
    wrong = sum(" ".join(phrase.split()) in plain for phrase in page.without)
    return there, len(page.within) - there, wrong


def precision_recall(gold: list[Page], made: dict[str, Read]) -> tuple[float, float]:
    """Over all pages, as the set at hand defines it."""
    bodies = [(page, made[page.name].get("body", "")) for page in gold]
    if gold[0].body is not None:
        scores = [of_whole(page, body) for page, body in bodies]
        # As there: a page that a reader leaves empty says nothing of its precision.
        right = [p for (p, _), (_, body) in zip(scores, bodies, strict=True) if TOKEN.search(body)]
        found = [r for (_, r), (page, _) in zip(scores, bodies, strict=True) if page.body]
        return sum(right) / max(1, len(right)), sum(found) / max(1, len(found))
    there, missed, wrong = map(sum, zip(*(of_phrases(*one) for one in bodies), strict=True))
    return there / max(1, there + wrong), there / max(1, there + missed)


def same(field: str, gold: str, ours: str) -> bool:
    """Whether a field is right: a title by its letters and figures, names in any order."""
    if field == "date":
        return gold[:10] == ours[:10]
    words = [TOKEN.findall(text.casefold()) for text in (gold, ours)]
    return words[0] == words[1] if field == "title" else sorted(words[0]) == sorted(words[1])


def right(gold: list[Page], made: dict[str, Read], field: str) -> str:
    """The share of pages that have the field on which it is right."""
    told = [page for page in gold if page.fields.get(field)]
    if not told:
        return "-"
    return share(sum(
        same(field, page.fields[field], made[page.name].get(field, "")) for page in told
    ) / len(told))  # fmt: skip


def worst(gold: list[Page], ours: dict[str, Read], peer: dict[str, Read]) -> Iterator[list[str]]:
    """Pages by what we lose on them, with trafilatura's score beside ours."""
    rows = []
    for page in gold:
        scores = [_f1(*precision_recall([page], made)) for made in (ours, peer)]
        rows.append((scores[0] - scores[1], scores[0], page.name, scores))
    for _, _, name, scores in sorted(rows):
        yield [name, *(share(score) for score in scores)]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main() -> int:
    """Read the command line and print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peer", metavar="PYTHON", help="that has newspaper4k, readability-lxml")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth page")
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    parser.add_argument("--as", dest="reader", choices=[*OURS, *PEERS], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.reader:
        print(json.dumps(read_by(options.reader, pages(options.folder, options.every))))
        return 0
    gold = list(pages(options.folder, options.every))
    results: dict[str, Any] = {name: read_by(name, gold) for name in OURS}
    if options.peer:
        results |= {
            name: read_by_peer(options.peer, name, options.folder, options.every) for name in PEERS
        }
    rows = []
    for name, (made, spent) in results.items():
        scores = precision_recall(gold, made)
        rows.append([name, share(_f1(*scores)), *map(share, scores),
                     *(right(gold, made, field) for field in FIELDS), f"{spent:.1f}"])  # fmt: skip
    heads = ["reader", "body F1 %", "precision", "recall", *(f"{f} %" for f in FIELDS), "ms/page"]
    show(f"{len(gold)} pages of {options.folder.name}", heads, rows)
    if options.worst:
        lost = list(worst(gold, results["ultimora"][0], results["trafilatura"][0]))
        show("where we lose most", ["page", "F1 %", "trafilatura"], lost[: options.worst])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
