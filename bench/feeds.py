"""Feeds beside feedparser's own assertions and fastfeedparser: `python bench/feeds.py PATH`.

PATH is a copy of feedparser's folder ``tests``: each file there begins with a comment that holds an
assertion about it. We read the file, turn our sheets into what feedparser would have given (here
and nowhere else), and see whether the assertion holds. `--peer PYTHON` names an interpreter that
has fastfeedparser, judged the same way in the same run; `--speed FOLDER` times all three over a
folder of feeds. Nothing of an assertion is executed: it is parsed, and only comparisons over the
result are worked out.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin

from lxml import html as lxml_html

from table import share, show
from ultimora.unpack import unpack
from ultimora.unpack.feed_times import iso
from ultimora.values import Delivery, Sheet, Source

EXPECT = re.compile(r"Description:\s*(.*?)\s*Expect:\s*(.*)\s*-->")
HEADER = re.compile(r"^Header:\s+([^:]+):(.*)$", re.MULTILINE)
KINDS = {
    "title": "title", "title_detail": "title",
    "link": "link", "links": "link", "enclosures": "link",
    "published": "date", "published_parsed": "date", "updated": "date", "updated_parsed": "date",
    "created": "date", "created_parsed": "date", "issued": "date", "issued_parsed": "date",
    "modified": "date", "modified_parsed": "date", "date": "date", "date_parsed": "date",
    "author": "author", "author_detail": "author", "authors": "author",
    "summary": "content", "summary_detail": "content", "description": "content",
    "content": "content", "subtitle": "content", "subtitle_detail": "content",
    "tagline": "content", "tagline_detail": "content", "info": "content", "info_detail": "content",
}  # fmt: skip
ASIDE = ("language", "type", "base", "rel", "length", "title")  # of a detail: no text of the kind
ADDRESS = "http://127.0.0.1:8097/tests/"  # where feedparser's own tests serve the files from


class Claim(NamedTuple):
    """One comparison of an assertion: what it is about, and itself."""

    file: str
    kind: str
    node: ast.expr


# -- the assertions ------------------------------------------------------------------------------


def claims(path: Path, text: str) -> list[Claim]:
    """The comparisons that a file makes, each under its kind (``other`` where it is not ours)."""
    found = EXPECT.search(text)
    if not found:
        return []
    whole = ast.parse(found[2].strip(), mode="eval").body
    parts = whole.values if isinstance(whole, ast.BoolOp) and isinstance(whole.op, ast.And) else (
        [whole])  # fmt: skip
    return [Claim(str(path), kind(part), part) for part in parts]


def kind(node: ast.expr) -> str:
    """What a comparison is about, by the first name after the feed or the entry."""
    source = ast.unparse(node)
    path = re.match(r"\(?(?:feed|entries\[\d+\])(?:\[['\"](\w+)['\"]\]|\.(\w+))(.*)", source)
    if not path:
        return "other"
    last = re.search(r"^(?:\[\d+\])?(?:\[['\"](\w+)['\"]\]|\.(\w+))", path[3])
    if last and (last[1] or last[2]) in ASIDE and (path[1] or path[2]) != "author_detail":
        return "other"
    return KINDS.get(path[1] or path[2], "other")


class Judge:
    """Works out a comparison over a result; nothing else is allowed in it."""

    def __init__(self, view: dict[str, Any]) -> None:
        self.view = view
        self.reduced = False  # whether texts had to be reduced to what is visible of them

    def holds(self, node: ast.expr) -> bool:
        """Whether the comparison holds."""
        match node:
            case ast.UnaryOp(op=ast.Not()):
                return not self.holds(node.operand)
            case ast.BoolOp(op=ast.Or()):
                return any(self.holds(value) for value in node.values)
            case ast.BoolOp():
                return all(self.holds(value) for value in node.values)
            case ast.Compare():
                right = self.value(node.comparators[-1])
                lefts = [self.value(one) for one in (node.left, *node.comparators[:-1])]
                if isinstance(node.ops[0], ast.Eq):
                    return all(self.same(left, right) for left in lefts)
                if isinstance(node.ops[0], ast.NotEq):
                    return bool(lefts[0] != right)
                return lefts[0] is right
        return bool(self.value(node))

    def value(self, node: ast.expr) -> Any:
        """The value of a constant, or of a path into the view."""
        match node:
            case ast.Name():
                return self.view.get(node.id)
            case ast.Subscript():
                return self.inner(self.value(node.value), self.value(node.slice))
            case ast.Attribute():
                return self.inner(self.value(node.value), node.attr)
            case ast.Call(func=ast.Name(id="len"), args=[one]):
                return len(self.value(one))
            case ast.Call(func=ast.Attribute(attr="has_key"), args=[one]):
                assert isinstance(node.func, ast.Attribute)
                return self.value(one) in self.value(node.func.value)
        return ast.literal_eval(node)

    @staticmethod
    def inner(holder: Any, key: Any) -> Any:
        """A member; of what has none, nothing."""
        if isinstance(holder, Several) and isinstance(key, str):
            return Several(Judge.inner(one, key) for one in holder)
        if isinstance(holder, dict):
            return holder.get(key)
        if isinstance(holder, list) and isinstance(key, int) and key < len(holder):
            return holder[key]
        return None

    def same(self, ours: Any, theirs: Any) -> bool:
        """Whether two values say the same; texts may differ in markup."""
        if isinstance(ours, Several):
            return any(self.same(one, theirs) for one in ours)
        if ours == theirs or (ours is None and theirs == ""):
            return True
        text = "" if ours is None else ours
        if isinstance(text, str) and isinstance(theirs, str) and visible(theirs) == line(text):
            self.reduced = True
            return True
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return all(self.same(ours.get(key), value) for key, value in theirs.items())
        if isinstance(ours, Stamp) and isinstance(theirs, str):
            return ours.same(theirs)
        return False


class Several(list[Any]):
    """What may stand for one value: either of them will do."""


class Stamp:
    """A time of a parser that gives none back as it was written."""

    def __init__(self, value: str) -> None:
        self.value = value

    def same(self, written: str) -> bool:
        """Whether a written time is the same instant."""
        return parsed(iso(written)) == parsed(self.value)


def line(text: str) -> str:
    """A text with its blanks run together."""
    return " ".join(text.split())


def visible(markup: str) -> str:
    """What a reader sees of some HTML, as lxml (not we) reads it."""
    if "<" not in markup and "&" not in markup:
        return line(markup)
    try:
        spaced = re.sub(r"(?=<(?:br|p|div|li|h\d)\b)", "\n", markup)
        tree = lxml_html.fragment_fromstring(spaced, create_parent="div")
    except Exception:
        return line(markup)
    return line("".join(tree.itertext()))


def parsed(value: str) -> tuple[int, ...] | None:
    """A time as feedparser has it: nine figures, in UTC."""
    if not value:
        return None
    if "T" not in value:
        value = "-".join((*value.split("-"), "01", "01")[:3]) + "T00:00:00Z"
    try:
        moment = datetime.fromisoformat(value)
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return (*moment.timetuple()[:8], 0)


# -- our sheets as feedparser would have them ----------------------------------------------------


def viewed(found: list[Sheet]) -> dict[str, Any]:
    """Our sheets, under feedparser's names."""
    facts: dict[str, list[str]] = {}
    for sheet in found:
        for finding in sheet.findings:
            if finding.field.startswith("feed."):
                facts.setdefault(finding.field[5:], []).append(finding.value)
    entries = [sheet for sheet in found if all(t.code != "no-items" for t in sheet.troubles)]
    return {"feed": feed(facts), "entries": [entry(sheet) for sheet in entries], "bozo": False}


def feed(facts: dict[str, list[str]]) -> dict[str, Any]:
    """What the feed says of itself."""
    view: dict[str, Any] = {"links": linked(facts, "")}
    for name in ("title", "link", "author"):
        view[name] = Several(facts[name]) if name in facts else None
    view["subtitle"] = Several(facts.get("description", [])) or None
    view["info"] = Several(facts.get("info", [])) or view["subtitle"]
    view["tagline"] = view["description"] = view["subtitle"]
    people(view, facts.get("author", []), facts.get("author.email", []),
           addresses(facts, "author."))  # fmt: skip
    for name in ("published", "updated", "created"):
        times(view, name, [(one, one) for one in facts.get(name, ())])
    return settled(view)


def entry(sheet: Sheet) -> dict[str, Any]:
    """One item."""
    said: dict[str, list[str]] = {}
    stamps: dict[str, list[tuple[str, str]]] = {}
    for finding in sheet.findings:
        written = finding.span.of(sheet.text) if finding.span else finding.value
        said.setdefault(finding.field, []).append(finding.value)
        stamps.setdefault(finding.field, []).append((written, finding.value))
    body = "\n\n".join(p.span.of(sheet.text) for p in sheet.pieces
                       if p.kind in ("paragraph", "heading"))  # fmt: skip
    described = ["\n\n".join(said["description"]), *said["description"]] if (
        "description" in said) else [body]  # fmt: skip
    view: dict[str, Any] = {
        "title": Several(said.get("title", [])) or None,
        "link": Several(said.get("url", [])) or None,
        "summary": Several([*described, body]),
        "content": [
            {
                "src": Several([medium.address for medium in sheet.media]),
                "value": Several([body, *said.get("other.content", [])]),
            }
        ]
        * 9,
        "links": linked(
            {
                **said,
                "other.link.alternate": said.get("url", []) + said.get("other.link.alternate", []),
            },
            "other.link.",
        ),
        "enclosures": [
            {
                "href": m.address,
                "url": m.address,
                "type": m.media_type,
                "length": m.size and str(m.size),
            }
            for m in sheet.media
        ],
    }
    view["links"] += [{**one, "rel": "enclosure"} for one in view["enclosures"]]
    view["description"] = view["subtitle"] = view["summary"]
    people(view, said.get("author", []), said.get("other.author.email", []),
           addresses(said, "other.author."))  # fmt: skip
    for name in ("published", "updated", "created"):
        times(view, name, stamps.get(name, []))
    return settled(view)


def linked(said: dict[str, list[str]], prefix: str) -> list[dict[str, Any]]:
    """The links, each with what was said of those of its kind."""
    links = []
    for field, values in said.items():
        rel = field.removeprefix(prefix)
        if not field.startswith(prefix) or not values or rel.split(".")[-1] in (
            "type", "hreflang", "title"):  # fmt: skip
            continue
        more = {name: Several([*said.get(f"{field}.{name}", ()), "text/html"])
                for name in ("type", "hreflang", "title")}  # fmt: skip
        links += [{"href": one, "rel": "alternate" if rel == "link" else rel, **more}
                  for one in values]  # fmt: skip
    return links


def addresses(said: dict[str, list[str]], prefix: str) -> list[str]:
    """The pages of the authors, under any of the names that the formats give them."""
    return [one for name in ("url", "uri", "homepage") for one in said.get(prefix + name, ())]


def people(view: dict[str, Any], names: list[str], mails: list[str], urls: list[str]) -> None:
    """The authors, and the first of them as feedparser writes one: ``Name (a@b.com)``."""
    pairs = [f"{name} ({mail})" for name in names for mail in mails]
    view["author"] = Several([*pairs, *names, *mails]) or None
    view["author_detail"] = {"name": Several(names) or None, "email": Several(mails) or None,
                             "url": Several(urls) or None,
                             "href": Several(urls) or None}  # fmt: skip
    view["authors"] = [view["author_detail"]] * max(len(names), len(mails), len(urls))


def times(view: dict[str, Any], name: str, values: list[tuple[str, str]]) -> None:
    """A time as written and as understood."""
    if values:
        view[name] = Several([*(written for written, _ in values), *(Stamp(v) for _, v in values)])
        view[f"{name}_parsed"] = Several([parsed(value) for _, value in values])


def settled(view: dict[str, Any]) -> dict[str, Any]:
    """The other names that feedparser gives the same things."""
    for one, other in (("updated", "published"), ("published", "updated")):
        # ``dc:date`` and Atom's oldest names are the one to feedparser and the other to us.
        view.setdefault(one, view.get(other))
        view.setdefault(f"{one}_parsed", view.get(f"{other}_parsed"))
    for old, new in (("issued", "published"), ("modified", "updated"), ("date", "updated")):
        view[old], view[f"{old}_parsed"] = view[new], view[f"{new}_parsed"]
    for name in ("title", "summary", "subtitle", "tagline", "info"):
        view[f"{name}_detail"] = {"value": view.get(name)}
    # The place in the list is feedparser's own: any link of the same feed will do.
    view["links"] = [Several(view["links"])] * len(view["links"])
    return view


# -- the peer ------------------------------------------------------------------------------------

PEER = """
import json, sys, time, fastfeedparser
for name in sys.stdin.read().split("\\n"):
    data = open(name, "rb").read()
    began = time.process_time()
    try:
        result = fastfeedparser.parse(data)
        error = None
    except Exception as problem:
        result, error = {"feed": {}, "entries": []}, type(problem).__name__
    took = time.process_time() - began
    print(json.dumps([name, error, took, dict(result)], default=str))
"""


def peers(python: str, files: list[Path]) -> dict[str, tuple[str | None, float, dict[str, Any]]]:
    """What fastfeedparser makes of the same files: its error, seconds, and result."""
    run = subprocess.run([python, "-c", PEER], input="\n".join(map(str, files)), text=True,
                         capture_output=True, check=True)  # fmt: skip
    rows = (json.loads(row) for row in run.stdout.splitlines())
    return {name: (error, took, result) for name, error, took, result in rows}


def other_view(result: dict[str, Any]) -> dict[str, Any]:
    """A peer's result with the names and times that it gives otherwise."""
    for holder in (result.get("feed") or {}, *result.get("entries", ())):
        for name, other in (("updated", "published"), ("published", "updated")):
            value = holder.get(name) or holder.get(other)
            if isinstance(value, str):
                holder[f"{name}_parsed"] = parsed(value)
                holder[name] = Stamp(value)
        for name in ("title", "description", "subtitle"):
            value = holder.get(name)
            if isinstance(value, str):
                holder[name] = Several([value, visible(value)])
        said = [holder[name] for name in ("description", "summary", "subtitle") if holder.get(name)]
        contents = [visible(c.get("value") or "") for c in holder.get("content") or ()]
        both = Several([*said, *contents])
        for name in ("description", "summary", "subtitle", "tagline", "info"):
            holder.setdefault(name, both)
        if contents:
            holder["content"] = [{"value": Several([*contents, *said])}] * 9
        for old, new in (("issued", "published"), ("modified", "updated"), ("date", "updated")):
            holder[old], holder[f"{old}_parsed"] = holder.get(new), holder.get(f"{new}_parsed")
        for name in ("title", "summary", "subtitle", "tagline", "info"):
            holder[f"{name}_detail"] = {"value": holder.get(name)}
    return result


# -- the run -------------------------------------------------------------------------------------


def decoded(data: bytes) -> str:
    """A test file's text, for its comment only."""
    for mark, name in ((b"\0\0\xfe\xff", "utf-32-be"), (b"\xff\xfe\0\0", "utf-32-le"),
                       (b"\0\0\0<", "utf-32-be"), (b"<\0\0\0", "utf-32-le"),
                       (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"),
                       (b"\0<", "utf-16-be"), (b"<\0", "utf-16-le")):  # fmt: skip
        if data.startswith(mark):
            return data.decode(name, "ignore")
    return data.decode("utf-8", "ignore")


def delivered(path: Path, text: str, data: bytes) -> Delivery:
    """A test file as its comment says that it was served."""
    said = {key.strip().lower(): value.strip() for key, value in HEADER.findall(text)}
    served = ADDRESS + path.name
    address = urljoin(served, said.get("content-location", ""))
    address = address if address.startswith("http") else served
    return Delivery(Source(path.name, "feed"), data, said.get("content-type"), address)


def judged(views: Iterator[tuple[Path, dict[str, Any]]], asked: dict[Path, list[Claim]]) -> (
    tuple[Counter[tuple[str, str]], list[Claim]]):  # fmt: skip
    """How many comparisons of each kind hold, and those that do not."""
    counts: Counter[tuple[str, str]] = Counter()
    failed: list[Claim] = []
    for path, view in views:
        for claim in asked[path]:
            judge = Judge(view)
            try:
                holds = judge.holds(claim.node)
            except (TypeError, ValueError, KeyError):
                holds = False
            counts[claim.kind, "all"] += 1
            counts[claim.kind, "hold"] += holds
            counts[claim.kind, "reduced"] += holds and judge.reduced
            if not holds:
                failed.append(claim)
    return counts, failed


def ours(files: list[Path], errors: list[str]) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Each file as we read it."""
    for path in files:
        data = path.read_bytes()
        try:
            found = list(unpack(delivered(path, decoded(data), data)))
        except Exception as problem:
            errors.append(f"{path}: {problem!r}")
            found = []
        yield path, viewed(found)


def assertions(folder: Path, peer: str | None, verbose: bool) -> bool:
    """Judges all assertions in a folder; whether the target was met."""
    asked = {}
    for path in sorted(folder.rglob("*.xml")):
        found = claims(path.relative_to(folder), decoded(path.read_bytes()))
        if found:
            asked[path] = found
    files, errors = list(asked), []
    counts, failed = judged(ours(files, errors), asked)
    kinds = ("title", "link", "date", "author", "content")
    rows = [tally(name, "ultimora", counts, (name,)) for name in kinds]
    rows.append(tally("all five", "ultimora", counts, kinds))
    lost = 0
    if peer:
        results = peers(peer, files)
        lost = sum(error is not None for error, _, _ in results.values())
        views = ((path, other_view(results[str(path)][2])) for path in files)
        theirs, _ = judged(views, asked)
        rows += [tally(name, "fastfeedparser", theirs, (name,)) for name in kinds]
        rows.append(tally("all five", "fastfeedparser", theirs, kinds))
    show(f"{len(files)} files", ("about", "reader", "asked", "hold", "by their visible text",
                                 "%"), rows)  # fmt: skip
    print(f"\nerrors: ultimora {len(errors)}" + (f", fastfeedparser {lost}" if peer else ""))
    print("\n".join(errors[:20]))
    missed = [claim for claim in failed if claim.kind != "other"]
    groups = Counter((c.kind, re.sub(r"\d+", "n", ast.unparse(c.node).split(" == ")[0]))
                     for c in missed)  # fmt: skip
    show("What does not hold", ("about", "expression", "files"),
         [(a, b, str(n)) for (a, b), n in groups.most_common()])  # fmt: skip
    if verbose:
        for claim in missed:
            print(claim.file, ast.unparse(claim.node)[:200])
    good = sum(counts[name, "hold"] for name in kinds)
    return not errors and good >= 0.98 * sum(counts[name, "all"] for name in kinds)


def tally(name: str, reader: str, counts: Counter[tuple[str, str]], kinds: tuple[str, ...]) -> (
    tuple[str, ...]):  # fmt: skip
    """A row of the table."""
    asked, hold, reduced = (
        sum(counts[name, what] for name in kinds) for what in ("all", "hold", "reduced")
    )
    return name, reader, str(asked), str(hold), str(reduced), share(hold / asked if asked else None)


def timed(read: Callable[[bytes], int], feeds: list[bytes]) -> tuple[float, int, int]:
    """Seconds of processor time, items and errors of reading all feeds once."""
    items = errors = 0
    began = time.process_time()
    for data in feeds:
        try:
            items += read(data)
        except Exception:
            errors += 1
    return time.process_time() - began, items, errors


def speed(folder: Path, peer: str | None) -> None:
    """MB and items a second of unpacking alone, beside the peers."""
    import feedparser

    files = sorted(path for path in folder.rglob("*") if path.is_file())
    feeds = [path.read_bytes() for path in files]
    size = sum(map(len, feeds)) / 1e6
    source = Source("-", "feed")
    runs = [("ultimora", timed(lambda d: sum(1 for _ in unpack(Delivery(source, d))), feeds))]
    if peer:
        results = peers(peer, files).values()
        runs.append(("fastfeedparser", (
            sum(took for _, took, _ in results), sum(len(r["entries"]) for _, _, r in results),
            sum(error is not None for error, _, _ in results),
        )))  # fmt: skip
    runs.append(("feedparser", timed(lambda d: len(feedparser.parse(d).entries), feeds)))
    show(f"{len(feeds)} feeds, {size:.1f} MB", ("reader", "items", "errors", "CPU s", "MB/s",
                                                "items/s", "ms an item"),
         [(name, str(items), str(errors), f"{took:.2f}", f"{size / took:.2f}",
           f"{items / took:.0f}", f"{1000 * took / max(1, items):.3f}")
          for name, (took, items, errors) in runs])  # fmt: skip


def main() -> int:
    """Runs what was asked for; 1 where the target is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", nargs="?", type=Path, help="feedparser's folder tests")
    arguments.add_argument("--peer", help="a Python that has fastfeedparser")
    arguments.add_argument("--speed", type=Path, help="a folder of feeds to be timed over")
    arguments.add_argument("-v", "--verbose", action="store_true", help="every failed assertion")
    given = arguments.parse_args()
    met = assertions(given.path, given.peer, given.verbose) if given.path else True
    if given.speed:
        speed(given.speed, given.peer)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
