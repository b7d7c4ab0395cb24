"""`ultimora search`: what the archive holds, newest first, with the places that matched."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

from rich.console import Console
from rich.text import Text

from ultimora.archive import Facets, Hit, Page
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import console, safe
from ultimora.cli.outputs import put
from ultimora.pack import one_line
from ultimora.values import Query, QueryError, Span
from ultimora.values.query import fields

HELP = """\
examples:
  ultimora search ucraina
  ultimora search '"cessate il fuoco" agency:adnkronos from:2026-01-05'
  ultimora search 'lang:it section:esteri -calcio' --facets
  ultimora search vertice --json | jq .headline
  ultimora search --fields                   what can stand before the colon
  ultimora search ucraina --save ucraina     keep the question; then: ultimora search @ucraina

exit status:
  0  something was found
  1  nothing was found, or the archive cannot be read
  2  the question was not understood
"""
FACETS = ("agency", "section", "lang", "place", "source", "has")


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``search``."""
    command.add_argument(
        "words", nargs="*", help='words, "phrases", prefix*, -not, OR, field:value'
    )
    command.add_argument("-n", "--limit", type=int, default=20, metavar="N", help="so many (20)")
    command.add_argument("--after", metavar="CURSOR", help="the page that follows this cursor")
    command.add_argument(
        "--best", action="store_true", help="the best matches first, not the newest"
    )
    command.add_argument("--facets", action="store_true", help="count agencies, sections, places")
    command.add_argument("--json", "--jsonl", action="store_true", help="one match a line, as JSON")
    command.add_argument("--save", metavar="NAME", help="keep the question under this name")
    command.add_argument("--fields", action="store_true", help="list the fields of a question")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Search; 0 if anything was found."""
    if options.fields:
        for field in fields():
            print(f"{field.name + ':' + field.example:<26}{field.about}")
        return 0
    with newsroom(options) as room:
        archive = room.archive
        text = " ".join(options.words)
        if text.startswith("@"):
            text = archive.saved_searches().get(text[1:], text)
        try:
            query = Query.read(text)
        except QueryError as error:
            print(_pointed(text, error), file=sys.stderr)
            return 2
        if options.save:
            archive.save_search(options.save, text)
        order = "relevance" if options.best else "time"
        page = archive.search(query, options.limit, options.after, order)
        if options.json:
            for hit in page.hits:
                put(one_line(as_json(hit)).encode() + b"\n")
        else:
            out = console(sys.stdout)
            for hit in page.hits:
                _show(out, hit)
            _tail(out, page)
            if options.facets:
                _facets(out, archive.facets(query, FACETS))
    return 0 if page.hits else 1


def as_json(hit: Hit) -> dict[str, object]:
    """A match as JSON values."""
    return {
        "id": hit.id, "version": hit.version, "headline": hit.headline, "agency": hit.agency,
        "section": hit.section, "language": hit.language, "place": hit.place,
        "source": hit.source, "published": hit.published, "arrived": stamp(hit.arrived),
        "urgency": hit.urgency, "notices": list(hit.notices), "hidden": hit.hidden,
        "starred": hit.starred, "url": hit.url, "snippet": hit.snippet,
        "marks": [list(span) for span in hit.marks],
    }  # fmt: skip


def stamp(seconds: int) -> str:
    """A time as ISO 8601, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _pointed(text: str, error: QueryError) -> str:
    """The question with a mark under the place that is wrong."""
    start, end = error.at
    under = " " * start + "^" * max(1, end - start)
    return f"ultimora: {error.message} {error.mend}".rstrip() + f"\n  {safe(text)}\n  {under}"


def _show(out: Console, hit: Hit) -> None:
    when = (hit.published or stamp(hit.arrived))[:16].replace("T", " ")
    head = Text(f"{hit.id}  ", "quiet")
    head.append(f"{when:<16}  ", "quiet")
    if hit.agency:
        head.append(f"{safe(hit.agency)}  ", "head")
    if hit.notices:
        head.append(f"{', '.join(hit.notices)}  ", "trouble")
    out.print(head)
    out.print(Text("  ") + _marked(hit.headline or "(no headline)", hit.headline_marks, "head"))
    if hit.snippet:
        out.print(Text("  ") + _marked(hit.snippet, hit.marks, ""))
    out.print()


def _marked(text: str, marks: tuple[Span, ...], style: str) -> Text:
    shown = Text(safe(" ".join(text.split("\n"))), style)
    for span in marks:
        shown.stylize("now", span.start, span.end)
    return shown


def _tail(out: Console, page: Page) -> None:
    if not page.hits:
        out.print("Nothing was found.", style="quiet")
    elif page.cursor:
        out.print(f"more: --after {page.cursor}", style="quiet")


def _facets(out: Console, facets: Facets) -> None:
    for name, counts in facets.counts.items():
        if counts:
            row = Text(f"{name:<10}", "label")
            row.append("  ".join(f"{safe(value)} {count}" for value, count in counts[:8]))
            out.print(row)
    if not facets.exact:
        out.print(f"counted over the newest {facets.matches:,} matches", style="quiet")
