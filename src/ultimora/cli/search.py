"""`ultimora search`: what the archive holds, newest first, with the places that matched."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import datetime, tzinfo

from rich.console import Console
from rich.text import Text

from ultimora.archive import Archive, Facets, Hit, Page
from ultimora.cli.at_home import Unusable, home_arguments, newsroom
from ultimora.cli.ink import console, safe
from ultimora.cli.outputs import put
from ultimora.newsroom import Newsroom
from ultimora.newsroom.suggest import completed, embargoed, missing
from ultimora.pack import one_line
from ultimora.values import Query, QueryError, Span
from ultimora.values.days import stamp
from ultimora.values.query import fields

HELP = """\
examples:
  ultimora search ucraina
  ultimora search '"cessate il fuoco" agency:adnkronos from:2026-01-05'
  ultimora search 'lang:it section:esteri -calcio' --facets
  ultimora search vertice --json | jq .headline
  ultimora search --fields                   what can stand before the colon
  ultimora search --complete agency:an       what that may be the beginning of
  ultimora search ucraina --save ucraina     keep the question; then: ultimora search @ucraina
  ultimora search --saved                    the questions that are kept

exit status:
  0  something was found
  1  nothing was found, or the archive cannot be read
  2  the question was not understood
"""
MOST = 1000  # matches of one page
FACETS = ("agency", "section", "lang", "place", "source", "has")


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``search``."""
    command.add_argument(
        "words", nargs="*", help='words, "phrases", prefix*, -not, OR, field:value'
    )
    command.add_argument(
        "-n", "--limit", type=_count, default=20, metavar="N", help="so many (20; at most 1000)"
    )
    command.add_argument("--after", metavar="CURSOR", help="the page that follows this cursor")
    command.add_argument(
        "--best", action="store_true", help="the best matches first, not the newest"
    )
    command.add_argument("--facets", action="store_true", help="count agencies, sections, places")
    command.add_argument("--json", "--jsonl", action="store_true", help="one match a line, as JSON")
    command.add_argument("--save", metavar="NAME", help="keep the question under this name")
    command.add_argument("--saved", action="store_true", help="list the questions that are kept")
    command.add_argument("--forget", metavar="NAME", help="keep this question no longer")
    command.add_argument("--fields", action="store_true", help="list the fields of a question")
    command.add_argument("--complete", metavar="WORD", help="what a word may be the beginning of")
    home_arguments(command)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST:
        raise ArgumentTypeError(f"{text!r} is no number from 1 to {MOST}")
    return int(text)


def run(options: Namespace) -> int:
    """Search; 0 if anything was found."""
    if options.fields:
        for field in fields():
            print(f"{field.name + ':' + field.example:<26}{field.about}")
        return 0
    with newsroom(options) as room:
        if options.saved or options.forget or options.complete is not None:
            return _aside(room, options)
        zone = room.zone
        try:
            text = _kept(room.archive, " ".join(options.words))
            query = Query.read(text, datetime.now(zone))
        except QueryError as error:
            print(_pointed(" ".join(options.words), error), file=sys.stderr)
            return 2
        if options.save:
            room.archive.save_search(options.save.removeprefix("@"), text)
        order = "relevance" if options.best else "time"
        page = room.archive.search(query, options.limit, options.after, order)
        if options.json:
            for hit in page.hits:
                put(one_line(as_json(hit)).encode() + b"\n")
        else:
            _for_people(room.archive, query, page, zone, options.facets)
    return 0 if page.hits else 1


def _aside(room: Newsroom, options: Namespace) -> int:
    """What is asked about questions, and not with one."""
    if options.forget:
        name = options.forget.removeprefix("@")
        if not room.archive.forget_search(name):
            raise Unusable(f"No question is kept as “{name}”. `ultimora search --saved` lists all.")
    elif options.saved:
        for name, text in room.archive.saved_searches().items():
            print(f"@{safe(name):<20} {safe(text)}")
    else:
        found = completed(room.archive, options.complete)
        print("".join(f"{safe(one)}\n" for one in found), end="")
        return 0 if found else 1
    return 0


def _kept(archive: Archive, text: str) -> str:
    """The question itself, or the one that is kept under ``@NAME``."""
    if not text.startswith("@"):
        return text
    kept = archive.saved_searches()
    if text[1:] not in kept:
        known = ", ".join(f"@{name}" for name in kept) or "none"
        raise QueryError(
            f"No question is kept as “{text[1:]}”.", Span(0, len(text)), f"Kept: {known}."
        )
    return kept[text[1:]]


def _for_people(archive: Archive, query: Query, page: Page, zone: tzinfo, facets: bool) -> None:
    out = console(sys.stdout)
    for hit in page.hits:
        _show(out, hit, zone)
    if not page.hits:
        out.print("Nothing was found.", style="quiet")
        for sentence in missing(archive, query):
            out.print(safe(sentence), style="quiet")
    for sentence in embargoed(archive, query, bool(page.hits)):
        out.print(sentence, style="quiet")
    if page.cursor:
        out.print(f"more: --after {page.cursor}", style="quiet")
    if facets:
        _facets(out, archive.facets(query, FACETS))


def as_json(hit: Hit) -> dict[str, object]:
    """A match as JSON values."""
    return {
        "id": hit.id, "version": hit.version, "headline": hit.headline, "agency": hit.agency,
        "section": hit.section, "language": hit.language, "place": hit.place,
        "source": hit.source, "published": hit.published, "arrived": stamp(hit.arrived),
        "urgency": hit.urgency, "notices": list(hit.notices), "hidden": hit.hidden,
        "starred": hit.starred, "story": hit.story, "told": hit.told, "copies": hit.copies,
        "url": hit.url, "snippet": hit.snippet,
        "marks": [list(span) for span in hit.marks],
    }  # fmt: skip


def _pointed(text: str, error: QueryError) -> str:
    """The question with a mark under the place that is wrong."""
    start, end = error.at
    under = " " * start + "^" * max(1, end - start)
    return f"ultimora: {error.message} {error.mend}".rstrip() + f"\n  {safe(text)}\n  {under}"


def _show(out: Console, hit: Hit, zone: tzinfo) -> None:
    head = Text(f"{hit.id}  ", "quiet")
    head.append(f"{_when(hit, zone):<16}  ", "quiet")
    if hit.agency:
        head.append(f"{safe(hit.agency)}  ", "head")
    if hit.notices:
        head.append(f"{', '.join(hit.notices)}  ", "trouble")
    if hit.told > 1:
        head.append(f"story {(hit.story or '')[:6]} of {hit.told}  ", "quiet")
    if hit.copies > 1:
        head.append(f"{hit.copies} copies", "quiet")
    out.print(head)
    headline, part = hit.headline or "(no headline)", hit.snippet.strip("… ")
    again = headline.find(part.rstrip(".")) if part else 0
    if again < 0:
        out.print(Text("  ") + _marked(headline, hit.headline_marks, "head"))
        out.print(Text("  ") + _marked(hit.snippet, hit.marks, ""))
    else:  # the text has no headline, so that its beginning stands for one
        by = again - hit.snippet.find(part)
        moved = tuple(span.moved(by) for span in hit.marks)
        out.print(Text("  ") + _marked(headline, hit.headline_marks or moved, "head"))
    out.print()


def _when(hit: Hit, zone: tzinfo) -> str:
    """When it was published, as exact as that is known, in the desk's zone; where that is not
    known, or is but the day on which it came, when it came."""
    came, written = datetime.fromtimestamp(hit.arrived, zone), hit.published or ""
    if not written or written == came.date().isoformat():
        return f"{came:%Y-%m-%d %H:%M} came"
    if "T" not in written:
        return written
    try:
        at = datetime.fromisoformat(written)
        return f"{(at.astimezone(zone) if at.tzinfo else at):%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):  # beyond any calendar: as it was written
        return safe(written[:16].replace("T", " "))


def _marked(text: str, marks: tuple[Span, ...], style: str) -> Text:
    shown = Text(safe(" ".join(text.split("\n"))), style)
    for span in marks:
        shown.stylize("now", span.start, span.end)
    return shown


def _facets(out: Console, facets: Facets) -> None:
    for name, counts in facets.counts.items():
        if counts:
            row = Text(f"{name:<10}", "label")
            row.append("  ".join(f"{safe(value)} {count}" for value, count in counts[:8]))
            out.print(row)
    if not facets.exact:
        out.print(f"counted over the newest {facets.matches:,} matches", style="quiet")
