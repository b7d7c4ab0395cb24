"""Measures what repair restores, what it harms and how fast it is, with ftfy in the same run.

Every figure is taken per language and then averaged over the languages, so that none drowns the
others. Text is damaged by `damage.py`, a document of a dispatch's size at a time; the restorer is
told neither channel nor language.

*exact*: the very character that was written. *style-equivalent*: the same part in any style: an
opening quote for an opening quote (single or double, curly, straight, low or angled), a closing
one for a closing one, an apostrophe for an apostrophe (curly or straight), a dash for a dash, a
space for a space; every other character counts only if exact. Which part a restored mark plays is
read from the restored text by `roles.py`. Lost pictographs (emoji, dingbats) and invisible
characters are in no sum: what is left of them is the same for a thousand of them. They have rows of
their own.

ftfy is run twice: ``fix_text`` as it comes (it straightens every quote, and so can be exact on
none) and ``fix_text(uncurl_quotes=False)``, its fairest setting here: that still undoes entities
and ligatures, which ``fix_encoding`` leaves alone.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import ftfy
from ftfy.fixes import uncurl_quotes

from damage import CHANNELS, SIX, Channel, damage
from documents import Document, adversarial, documents, languages, root
from judge import Score, align, judge, right_edits
from roles import BEYOND, KINDS
from table import BOLD, colour, share, show
from ultimora.repair import repair_text

LETTERS = ("capital", "ß", "small letter")
SINGLE = ("opening single", "closing single")
SAMPLE, LATIN, ASCII = "utf8 as latin1, 80-9F as ?", "to latin1, rest ?", "to ascii, rest ?"
TOOLS = ("ours", "ftfy", "ftfy_quotes")
KEEPING = ftfy.TextFixerConfig(uncurl_quotes=False)
FEWEST = 20  # a language with fewer cases of a kind has no say in that kind's average
BINS = (0.0, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 1.01)


# ---------------------------------------------------------------- damaged text


class Slip(NamedTuple):
    """A place that came back wrong, for the makers to look at."""

    confidence: float
    channel: str
    document: str
    rule: str
    context: str
    truth: str
    given: str


@dataclass
class Tally:
    """All that a run over damaged text counted."""

    scores: dict[str, dict[str, dict[str, Score]]] = field(default_factory=dict)
    edits: dict[str, list[tuple[float, bool, bool]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    slips: list[Slip] = field(default_factory=list)
    characters: Counter[str] = field(default_factory=Counter)

    def score(self, channel: str, language: str, tool: str) -> Score:
        """The score of one tool on one channel in one language."""
        by_language = self.scores.setdefault(channel, {})
        by_tool = by_language.setdefault(language, {name: Score() for name in TOOLS})
        return by_tool[tool]

    def mean(self, channel: str, tool: str, share_of: Callable[[Score], Share]) -> float | None:
        """A share averaged over the languages that have enough cases; pooled where none has."""
        counts = [share_of(by[tool]) for by in self.scores.get(channel, {}).values()]
        shares = [good / of for good, of in counts if of >= FEWEST]
        if shares:
            return statistics.fmean(shares)
        every = sum(of for _, of in counts)
        return sum(good for good, _ in counts) / every if every else None


Share = tuple[int, int]


def lost(*kinds: str, style: bool = False) -> Callable[[Score], Share]:
    """The share of lost characters restored: of these kinds, or of all that are in reach."""

    def of(score: Score) -> Share:
        good = score.style if style else score.exact
        names = kinds or tuple(name for name in score.lost if name not in BEYOND)
        return sum(good[name] for name in names), sum(score.lost[name] for name in names)

    return of


def spots(score: Score) -> Share:
    """The share of damaged characters, lost or not, that are exact."""
    return score.spots_exact, score.spots


def intact(score: Score) -> Share:
    """The share of damaged but not lost characters that are exact."""
    return score.intact_exact, score.intact


def lines(score: Score) -> Share:
    """The share of lines that are exact."""
    return score.lines_exact, score.lines


def asked(score: Score) -> Share:
    """The share of real question marks that are still there."""
    return score.asked_kept, score.asked


def run_channels(
    folder: Path, family: str, wanted: Iterable[Channel], only: str | None, limit: int, slips: bool
) -> Tally:
    """Damages, restores and judges; `limit` is in characters a language and channel."""
    tally = Tally()
    held: dict[tuple[str, str], list[Document]] = {}
    for channel in wanted:
        for language in channel.languages:
            if only and language != only:
                continue
            # Text in other languages is held by the clean family only.
            home = family if language in SIX else "clean"
            if (home, language) not in held:
                most = limit * max(one.weight for one in CHANNELS)
                held[home, language] = list(documents(folder, home, language, most))
            left = limit * channel.weight
            for document in held[home, language]:
                if left <= 0:
                    break
                left -= len(document.text)
                one_document(tally, channel, language, document, slips)
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return tally


def one_document(
    tally: Tally, channel: Channel, language: str, document: Document, slips: bool = False
) -> None:
    """Damages one document, lets every tool at it and counts what came of it."""
    damaged = damage(document.text, channel, document.name)
    tally.characters[channel.name] += len(damaged.text)
    layout = channel.group == "layout"
    repaired = repair_text(damaged.text)
    score, misses = judge(damaged, repaired.text, layout)
    tally.score(channel.name, language, "ours").add(score)
    kept = ftfy.fix_text(damaged.text, KEEPING)
    tally.score(channel.name, language, "ftfy_quotes").add(judge(damaged, kept, layout)[0])
    straight = uncurl_quotes(kept)
    tally.score(channel.name, language, "ftfy").add(judge(damaged, straight, layout)[0])
    if layout:
        return
    plain = [(edit.start, edit.end, edit.after) for edit in repaired.edits]
    verdicts = right_edits(plain, damaged.clean, repaired.text)
    tally.edits[channel.group] += [
        (edit.confidence, right, edit.inferred)
        for edit, right in zip(repaired.edits, verdicts, strict=True)
    ]
    if not slips:
        return
    for edit, right in zip(repaired.edits, verdicts, strict=True):
        if not right:
            around = damaged.text[max(0, edit.start - 30) : edit.end + 30]
            tally.slips.append(Slip(edit.confidence, channel.name, document.name, edit.rule,
                                    around, "", edit.after))  # fmt: skip
    for miss in misses:
        around = damaged.clean[max(0, miss.offset - 30) : miss.offset + 30]
        tally.slips.append(Slip(-1.0, channel.name, document.name, miss.kind, around,
                                damaged.clean[miss.offset], miss.given))  # fmt: skip


# ---------------------------------------------------------------- clean text


@dataclass
class Harm:
    """What a tool changed in text that was whole."""

    characters: int = 0
    documents: int = 0
    changed: int = 0
    changed_documents: int = 0
    contexts: list[str] = field(default_factory=list)

    def take(self, before: str, after: str, name: str, keep: bool) -> None:
        """Counts one document, and remembers where it was changed if asked to."""
        self.characters += len(before)
        self.documents += 1
        if before == after:
            return
        self.changed_documents += 1
        for gap in align(before, after):
            self.changed += max(gap.end - gap.start, gap.high - gap.low)
            if keep:
                around = before[max(0, gap.start - 30) : gap.end + 30]
                self.contexts.append(f"{name}: {around!r} -> {after[gap.low : gap.high]!r}")


def run_clean(texts: Iterable[tuple[str, str]], keep: bool, with_ftfy: bool) -> dict[str, Harm]:
    """Every text through every tool; of ours, that the very object came back is asked too."""
    harm = {"ours": Harm(), "ftfy": Harm(), "ftfy_encoding": Harm()}
    for name, text in texts:
        given = repair_text(text).text
        harm["ours"].take(text, given, name, keep)
        if given == text and given is not text:
            harm["ours"].contexts.append(f"{name}: equal, but another object")
        if with_ftfy:
            harm["ftfy"].take(text, ftfy.fix_text(text), name, False)
            harm["ftfy_encoding"].take(text, ftfy.fix_encoding(text), name, False)
    return harm


def clean_texts(
    folder: Path, seen: bool, limit: int | None, left_out: Counter[str]
) -> Iterable[tuple[str, str]]:
    """The clean family; the even-numbered documents of it are for the makers to look at."""
    for language in languages(folder, "clean"):
        for number, document in enumerate(documents(folder, "clean", language, limit, left_out)):
            if not seen or number % 2 == 0:
                yield f"{language}/{document.name}", document.text


# ---------------------------------------------------------------- speed


def run_speed(
    clean: list[str], damaged: list[str], repeats: int = 5
) -> dict[str, dict[str, float]]:
    """MB/s of UTF-8 and the ratio to ftfy's; the tools take turns, medians of `repeats`."""
    tools: dict[str, Callable[[str], Any]] = {
        "ours": repair_text, "ftfy": ftfy.fix_text, "ftfy_encoding": ftfy.fix_encoding,
    }  # fmt: skip
    found = {}
    for name, texts in (("clean", clean), ("damaged", damaged)):
        size = sum(len(text.encode()) for text in texts) / 1e6
        taken: dict[str, list[float]] = {tool: [] for tool in tools}
        for turn in range(repeats + 1):
            for tool, run in tools.items():
                begun = time.perf_counter()
                for text in texts:
                    run(text)
                if turn:  # the first turn only warms up: tables load, caches fill
                    taken[tool].append(time.perf_counter() - begun)
        rates = {tool: size / statistics.median(times) for tool, times in taken.items()}
        found[name] = rates | {"ratio": rates["ours"] / rates["ftfy"]}
    return found


# ---------------------------------------------------------------- what comes of it


class Row(NamedTuple):
    """One line of the table of targets; `most` says that the target is a ceiling."""

    what: str
    ours: float | None
    ftfy: float | None
    ftfy_quotes: float | None
    target: float | None
    unit: str = "%"
    most: bool = False

    @property
    def verdict(self) -> str:
        """``met``, ``short``, or ``-`` where nothing was measured or asked for."""
        if self.ours is None or self.target is None:
            return "-"
        good = self.ours <= self.target if self.most else self.ours >= self.target
        return "met" if good else "short"

    def cells(self) -> list[str]:
        """The row as it is printed."""
        form = share if self.unit == "%" else (lambda v: "-" if v is None else f"{v:,.6g}")
        return [self.what, form(self.ours), form(self.ftfy), form(self.ftfy_quotes),
                self.asked, self.verdict]  # fmt: skip

    @property
    def asked(self) -> str:
        """The target as it is printed; empty for a figure that is only shown beside another."""
        if self.target is None:
            return ""
        target = f"{100 * self.target:g}" if self.unit == "%" else f"{self.target:g}"
        return f"{'<=' if self.most else '>='} {target}{self.unit.strip()}"


def damage_rows(tally: Tally) -> list[Row]:
    """The targets that damaged text decides."""
    rows = []

    def row(what: str, channel: str, share_of: Callable[[Score], Share],
            target: float | None) -> None:  # fmt: skip
        if channel in tally.scores:
            ours, default, quotes = (tally.mean(channel, tool, share_of) for tool in TOOLS)
            rows.append(Row(what, ours, default, quotes, target))

    row("sample's channel: lost, style-equivalent", SAMPLE, lost(style=True), 0.995)
    row("  lost, exact", SAMPLE, lost(), 0.98)
    row("  apostrophes (style-equivalent)", SAMPLE, lost("apostrophe", style=True), 0.999)
    row("  capitals and ß", SAMPLE, lost("capital", "ß"), 0.99)
    row("  single quotes (style-equivalent)", SAMPLE, lost(*SINGLE, style=True), 0.90)
    row("    single quotes, exact", SAMPLE, lost(*SINGLE), None)
    row("  the others of the run, not lost", SAMPLE, intact, 0.999)
    row("to Latin-1 ?: lost, style-equivalent", LATIN, lost(style=True), 0.98)
    row("  real ? kept", LATIN, asked, 0.995)
    row("to ASCII ?: letters", ASCII, lost(*LETTERS), 0.97)
    for group, target in (("lossless", 0.999), ("mix-up", 0.99)):
        measured = [
            (mean, channel.name)
            for channel in CHANNELS
            if channel.group == group and channel.name in tally.scores
            and channel.languages[0] in SIX
            and (mean := tally.mean(channel.name, "ours", spots)) is not None
        ]  # fmt: skip
        if measured:
            worst = min(measured)[1]
            row(f"{group}, worst of {len(measured)}: {worst}", worst, spots, target)
    return rows


def calibration_rows(tally: Tally) -> list[Row]:
    """Of the edits at 0.99 and more, the share that is right."""
    rows = []
    for what, groups in (("all", list(tally.edits)), ("lossy channels", ["lossy"])):
        sure = [right for g in groups for conf, right, _ in tally.edits.get(g, ()) if conf >= 0.99]
        if sure:
            found = statistics.fmean(sure)
            rows.append(Row(f"edits at .99 and more that are right ({what}, {len(sure):,})",
                            found, None, None, 0.99))  # fmt: skip
    return rows


def reliability(tally: Tally, group: str) -> list[list[str]]:
    """Said against true, in bins of confidence."""
    table = []
    edits = tally.edits.get(group, [])
    for low, high in pairwise(BINS):
        inside = [(conf, right) for conf, right, _ in edits if low <= conf < high]
        if inside:
            said = statistics.fmean(conf for conf, _ in inside)
            true = statistics.fmean(right for _, right in inside)
            bounds = f"{low:g}-{min(high, 1):g}"
            table.append([bounds, f"{len(inside):,}", share(said), share(true)])
    return table


def channel_table(tally: Tally) -> list[list[str]]:
    """Every channel: ours and ftfy's best."""
    table = []
    for channel in CHANNELS:
        if channel.name not in tally.scores:
            continue
        cells = [channel.name, channel.group]
        for share_of in (spots, lost(style=True), lost(), lines, asked):
            cells.append(share(tally.mean(channel.name, "ours", share_of)))
        for share_of in (spots, lost(style=True), lines):
            cells.append(share(tally.mean(channel.name, "ftfy_quotes", share_of)))
        count = sum(by_tool["ours"].spots for by_tool in tally.scores[channel.name].values())
        table.append([*cells, f"{count:,}"])
    return table


def kind_table(tally: Tally, channel: str) -> list[list[str]]:
    """One lossy channel, by kind of character."""
    table = []
    for name in KINDS:
        count = sum(by["ours"].lost[name] for by in tally.scores[channel].values())
        if count:
            alike, exact = lost(name, style=True), lost(name)
            asked_of = (("ours", alike), ("ours", exact), ("ftfy_quotes", alike))
            cells = [share(tally.mean(channel, tool, of)) for tool, of in asked_of]
            table.append([name, f"{count:,}", *cells])
    return table


def language_table(tally: Tally, channel: str) -> list[list[str]]:
    """One lossy channel, by language."""
    table = []
    for language, by_tool in tally.scores[channel].items():
        score = by_tool["ours"]
        cells = [language, f"{sum(score.lost.values()):,}"]
        for share_of in (lost(style=True), lost(), intact, lines, asked):
            good, of = share_of(score)
            cells.append(share(good / of if of else None))
        table.append(cells)
    return table


# ---------------------------------------------------------------- the command


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpora", help="folder of FAMILY/LANGUAGE/SOURCE.txt")
    parser.add_argument("--family", default="unseen", choices=("dev", "unseen"))
    parser.add_argument("--language", choices=SIX)
    parser.add_argument("--channel", action="append", help="part of a channel's name; repeatable")
    parser.add_argument(
        "--limit",
        type=int,
        default=150,
        metavar="KB",
        help="text a language and channel (default %(default)s)",
    )
    parser.add_argument("--clean-limit", type=int, metavar="KB", help="clean text a language")
    parser.add_argument("--only", choices=("damage", "clean", "speed"), action="append")
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N worst places (dev only)"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.errors and options.family != "dev":
        parser.error("--errors is for --family dev: what nobody tunes on, nobody looks at")
    return options


def main() -> None:
    """Runs what was asked for and prints it."""
    options = arguments()
    folder = root(options.corpora)
    wanted = [
        channel for channel in CHANNELS
        if not options.channel or any(part in channel.name for part in options.channel)
    ]  # fmt: skip
    parts = options.only or ["damage", "clean", "speed"]
    begun = time.perf_counter()
    rows: list[Row] = []
    out: dict[str, Any] = {"family": options.family, "limit_kb": options.limit}
    tally = Tally()
    if "damage" in parts:
        tally = run_channels(folder, options.family, wanted, options.language,
                             options.limit * 1000, options.errors > 0)  # fmt: skip
        rows += damage_rows(tally) + calibration_rows(tally)
    if "clean" in parts and not options.channel:
        rows += _clean(options, folder, out)
    if "speed" in parts and not options.channel:
        rows += _speed(options, folder, out)
    out["seconds"] = round(time.perf_counter() - begun, 1)
    if options.json:
        print(json.dumps(out | as_json(rows, tally), ensure_ascii=False, indent=1))
    else:
        print_all(rows, tally, out)
        if options.errors:
            print_slips(tally, out, options.errors)


def _clean(options: argparse.Namespace, folder: Path, out: dict[str, Any]) -> list[Row]:
    seen = options.family == "dev"
    most = options.clean_limit and options.clean_limit * 1000
    left_out: Counter[str] = Counter()
    kinds = {
        "clean text": run_clean(
            clean_texts(folder, seen, most, left_out), options.errors > 0, True
        ),
        "adversarial set": run_clean(
            ((case.label, case.text) for case in adversarial()), True, True
        ),
    }
    rows = []
    out["clean"] = {}
    out["left_out"] = dict(left_out)
    for what, harm in kinds.items():
        ours, default, encoding = harm["ours"], harm["ftfy"], harm["ftfy_encoding"]
        size = f"{ours.characters / 1e6:.1f} M" if what == "clean text" else f"{ours.characters:,}"
        what_of = f"{what}: characters changed, of {size} in {ours.documents:,}"
        rows.append(Row(what_of, ours.changed, default.changed, encoding.changed, 0, "", True))
        rows.append(Row("  texts changed", ours.changed_documents, default.changed_documents,
                        encoding.changed_documents, 0, "", True))  # fmt: skip
        out["clean"][what] = {tool: vars(one) for tool, one in harm.items()}
        if options.family != "dev" and what == "clean text":
            ours.contexts.clear()
    return rows


def _speed(options: argparse.Namespace, folder: Path, out: dict[str, Any]) -> list[Row]:
    clean, damaged = [], []
    pair = [channel for channel in CHANNELS if channel.name in (SAMPLE, "utf8 as cp1252")]
    for language in [options.language] if options.language else SIX:
        for number, document in enumerate(documents(folder, options.family, language, 150_000)):
            clean.append(document.text)
            damaged.append(damage(document.text, pair[number % 2], document.name).text)
    if not clean:
        return []
    out["speed"] = found = run_speed(clean, damaged)
    return [
        Row("speed, clean, times ftfy's", found["clean"]["ratio"], 1.0, None, 40, "x"),
        Row("speed, damaged, times ftfy's", found["damaged"]["ratio"], 1.0, None, 6, "x"),
    ]


def as_json(rows: list[Row], tally: Tally) -> dict[str, Any]:
    """The figures, for machines."""
    return {
        "rows": [row._asdict() | {"verdict": row.verdict} for row in rows],
        "channels": {
            channel: {
                language: {tool: vars(score) for tool, score in by_tool.items()}
                for language, by_tool in by_language.items()
            }
            for channel, by_language in tally.scores.items()
        },
        "reliability": {group: reliability(tally, group) for group in tally.edits},
    }


def print_all(rows: list[Row], tally: Tally, out: dict[str, Any]) -> None:
    """The figures, for people."""
    show(f"Targets, on text of the {out['family']} family",
         ["what", "ours", "ftfy", "ftfy keeping quotes", "target", ""],
         [row.cells() for row in rows])  # fmt: skip
    print("(clean rows: ftfy's third column is fix_encoding alone)")
    print_left_out(out.get("left_out", {}))
    show("Channels, % (mean of languages)",
         ["channel", "group", "damaged exact", "lost style", "lost exact", "lines", "? kept",
          "ftfy exact", "ftfy lost", "ftfy lines", "damaged"], channel_table(tally))  # fmt: skip
    for channel in CHANNELS:
        if channel.group == "lossy" and channel.name in tally.scores:
            show(f"By kind: {channel.name}, %", ["kind", "lost", "style", "exact", "ftfy style"],
                 kind_table(tally, channel.name))  # fmt: skip
    if SAMPLE in tally.scores:
        show(f"By language: {SAMPLE}, %",
             ["language", "lost", "style", "exact", "not lost", "lines", "? kept"],
             language_table(tally, SAMPLE))  # fmt: skip
    for group in tally.edits:
        show(f"Reliability, {group} channels, %", ["confidence", "edits", "said", "true"],
             reliability(tally, group))  # fmt: skip
    for name, rates in out.get("speed", {}).items():
        print(f"speed, {name}: ours {rates['ours']:.2f} MB/s, ftfy {rates['ftfy']:.2f}, "
              f"ftfy.fix_encoding {rates['ftfy_encoding']:.2f}")  # fmt: skip
    for what, harm in out.get("clean", {}).items():
        for context in harm["ours"]["contexts"][:40]:
            print(f"{what}: {context}")
    print(f"{out['seconds']} s")


def print_left_out(left_out: dict[str, int]) -> None:
    """What of the clean family was not read as clean text, for it is not."""
    kinds = {kind: count for kind, count in left_out.items() if kind != "lines"}
    if left_out:
        listed = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        print(f"(clean rows: {sum(kinds.values()):,} of {left_out['lines']:,} lines left out, for "
              f"they hold damage{': ' + listed if listed else ''})")  # fmt: skip


def print_slips(tally: Tally, out: dict[str, Any], most: int) -> None:
    """The worst places: wrong edits, surest first, then what did not come back."""
    wrong = sorted((slip for slip in tally.slips if slip.confidence >= 0), reverse=True)
    missed = [slip for slip in tally.slips if slip.confidence < 0]
    print("\n" + colour(f"Wrong edits: {len(wrong):,}", BOLD))
    for slip in wrong[:most]:
        print(f"{slip.confidence:.4f} {slip.rule:22} -> {slip.given!r:10} {slip.context!r}  "
              f"[{slip.channel}, {slip.document}]")  # fmt: skip
    print(colour(f"Not come back: {len(missed):,}", BOLD))
    step = max(1, len(missed) // most)
    for slip in missed[::step][:most]:
        print(f"{slip.rule:16} {slip.truth!r} came as {slip.given!r:10} {slip.context!r}  "
              f"[{slip.channel}, {slip.document}]")  # fmt: skip


if __name__ == "__main__":
    main()
