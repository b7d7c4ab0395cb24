"""What is understood of a dispatch, measured against the gold of `bench/gold`.

    python bench/understand.py                      the tables, on what no maker has seen
    python bench/understand.py --part tuned --kind figures --errors    what is wrong, case by case

docs/facts.md says what each kind holds, `judged` here when one is right. `--kind language` tells
languages of headlines and of dispatches; `--peer` names a Python that has py3langid or lingua.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from gold import Gold, golds, parts  # noqa: E402
from ultimora.reference.tongues import guess  # noqa: E402
from ultimora.understand import understand  # noqa: E402
from ultimora.values import Delivery, Moment, Record, Source, Span  # noqa: E402
from ultimora.values.facts import Event  # noqa: E402
from ultimora.wire import carry  # noqa: E402

KINDS = ("names", "roles", "times", "figures", "claims", "events", "topics")
WRITTEN = ROOT / "tests" / "understand" / "cases"  # headlines and leads written for this
_KIND = {"person": "PER", "organisation": "ORG", "place": "LOC", "other": "OTH"}


@dataclass(frozen=True)
class Case:
    """One gold dispatch and what was made of it."""

    gold: Gold
    records: tuple[Record, ...]

    @classmethod
    def of(cls, gold: Gold) -> Case:
        """The records that the whole way makes of it; its time is told as a feed would."""
        delivery = Delivery(Source("gold"), gold.text.encode())
        told = Moment(gold.published)
        made = (understand(replace(r.dispatch, published=told)) for r in carry(delivery))
        return cls(gold, tuple(made))

    @cached_property
    def _chars(self) -> list[int]:
        return [n for n, char in enumerate(self.gold.text) for _ in char.encode()] + [
            len(self.gold.text)
        ]

    def place(self, record: Record, span: Span) -> Span:
        """A span of the clean text in the gold's text, by way of the bytes."""
        copy = record.dispatch.copy
        got = copy.sheet.offsets.to_source(copy.offsets.to_source(span))
        return Span(self._chars[got.start], self._chars[got.end])

    def facts(self, kind: str) -> Iterator[tuple[Record, Any]]:
        """All facts of one kind."""
        for record in self.records:
            for fact in getattr(record.facts, kind):
                yield record, fact


@dataclass
class Tally:
    """What was found, what there was, and what of it was right."""

    found: int = 0
    right: int = 0
    there: int = 0
    hit: int = 0

    def add(self, other: Tally) -> None:
        """Sum up."""
        self.found += other.found
        self.right += other.right
        self.there += other.there
        self.hit += other.hit

    @property
    def precision(self) -> float:
        """Of what was found, the part that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of what there was, the part that was found."""
        return self.hit / self.there if self.there else 1.0

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Judged:
    """One kind in one dispatch: which facts are right, and what was missed or wrong, in words."""

    tally: Tally
    sure: list[tuple[float, bool]]
    errors: list[str]
    extra: Counter[str]


def judged(case: Case, kind: str) -> Judged:
    """What is right of one kind; each function below says by which measure."""
    return _JUDGES[kind](case)


def _matched(
    case: Case, found: list[tuple[float, str, Any]], there: list[tuple[str, Any]],
    same: Callable[[Any, Any], bool],
) -> Judged:  # fmt: skip
    """One to one, in order: `found` has confidence, words and key, `there` words and key."""
    left = list(there)
    sure, errors, right = [], [], 0
    for confidence, words, key in found:
        match = next((one for one in left if same(key, one[1])), None)
        sure.append((confidence, match is not None))
        if match:
            left.remove(match)
            right += 1
        else:
            errors.append(f"+ {words}  ({confidence:.2f})")
    errors += [f"- {words}" for words, _ in left]
    return Judged(Tally(len(found), right, len(there), right), sure, errors, Counter())


def _names(case: Case) -> Judged:
    """A mention by name is right where its bounds and its kind are."""
    found = []
    for record, name in case.facts("names"):
        for mention in name.mentions:
            if mention.form == "name":
                key = (*case.place(record, mention.span), _KIND[name.kind])
                words = f"{key[2]} {case.gold.text[key[0] : key[1]]!r}"
                found.append((mention.confidence, f"{words} {mention.rule}", key))
    there = [
        (f"{m.kind} {case.gold.text[m.start:m.end]!r}", (m.start, m.end, m.kind))
        for m in case.gold.marks if m.kind != "T"
    ]  # fmt: skip
    return _matched(case, found, there, lambda a, b: a == b)


def _roles(case: Case) -> Judged:
    """A role is right where its words are, of a person whom a mention shares with the gold's."""
    text, found = case.gold.text, []
    for record, name in case.facts("names"):
        spans = {case.place(record, mention.span) for mention in name.mentions}
        for role in name.roles:
            span = case.place(record, role.span)
            words = text[span.start : span.end]
            found.append((name.confidence, f"{name.name}: {words}", (spans, words.casefold())))
    there = []
    for row in case.gold.roles:
        at = {Span(m.start, m.end) for m in case.gold.marks if m.value == row["name"]}
        there.append((f"{row['name']}: {row['role']}", (at, row["role"].casefold())))
    return _matched(case, found, there, lambda a, b: a[1] == b[1] and bool(a[0] & b[0]))


def _times(case: Case) -> Judged:
    """A time is right where its value is, at a place that overlaps."""
    found, exact = [], set()
    for record, time in case.facts("times"):
        span = case.place(record, time.span)
        exact.add(span)
        words = f"{case.gold.text[span.start : span.end]!r} {time.value} {time.rule}"
        found.append((time.confidence, words, (span, time.value)))
    marks = [m for m in case.gold.marks if m.kind == "T"]
    there = [
        (f"{case.gold.text[m.start : m.end]!r} {m.value}", (Span(m.start, m.end), m.value))
        for m in marks
    ]
    done = _matched(case, found, there, lambda a, b: _overlap(a[0], b[0]) and a[1] == b[1])
    done.extra["extent"] += sum(Span(m.start, m.end) in exact for m in marks)
    done.extra["extents"] += len(marks)
    return done


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _figures(case: Case) -> Judged:
    """A figure is right where number, upper end, unit and role are, at a place that overlaps."""
    found, there = [], []
    for record, f in case.facts("figures"):
        span = case.place(record, f.span)
        words = (f"{case.gold.text[span.start:span.end]!r} {f.number:g} {f.high or ''} "
                 f"{f.unit} {f.role} {f.rule}")  # fmt: skip
        found.append((f.confidence, words, (span, f.number, f.high, f.unit.lower(), f.role)))
    for row in case.gold.figures:
        span = Span(*case.gold.place(row["at"], row.get("nth")))
        key = (span, row["number"], row.get("high"), row["unit"].lower(), row.get("role", ""))
        there.append((f"{row['at']!r} {key[1:]}", key))
    return _matched(case, found, there, lambda a, b: _overlap(a[0], b[0]) and a[1:] == b[1:])


def _claims(case: Case) -> Judged:
    """A claim is right where .8 of its letters and of the gold's are shared, and the source is."""
    text = case.gold.text
    found, there = [], []
    for record, claim in case.facts("claims"):
        spans = [case.place(record, part) for part in claim.parts]
        who = claim.speaker.text if claim.speaker else ""
        said = " … ".join(text[s.start : s.end] for s in spans)
        key = (_letters(spans), who, claim.stance, claim.direct)
        found.append((claim.confidence, f"{who} | {said} | {claim.rule}", key))
    for row in case.gold.claims:
        spans = [Span(*case.gold.place(part, row.get("nth"))) for part in parts(row)]
        who = row.get("source", "")
        key = (_letters(spans), who, row.get("stance", "says"), row.get("direct", False))
        there.append((f"{who} | {' … '.join(parts(row))}", key))
    done = _matched(
        case, found, there, lambda a, b: _shared(a[0], b[0]) >= 0.8 and _same_source(a[1], b[1])
    )
    for _, _, a in found:
        for _, b in there:
            if _shared(a[0], b[0]) >= 0.8:
                done.extra["content"] += 1
                done.extra["stance"] += a[2] == b[2]
                done.extra["direct"] += a[3] == b[3]
                break
    return done


def _letters(spans: list[Span]) -> frozenset[int]:
    return frozenset(at for span in spans for at in range(span.start, span.end))


def _shared(a: frozenset[int], b: frozenset[int]) -> float:
    """F1 of shared characters."""
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _same_source(found: str, there: str) -> bool:
    """The same words, or the one has all of the other's; where the text leaves it open, none."""
    a, b = _folded(found), _folded(there)
    return a == b if not a or not b else f" {a} " in f" {b} " or f" {b} " in f" {a} "


def _folded(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").replace("'", " ' ").split())


def _events(case: Case) -> Judged:
    """An event found is right where one of that type is there, and what it says of place and toll
    is not otherwise; one that is there is found where one found has its type, place and toll."""
    found = [(e.confidence, _told(case, r, e)) for r, e in case.facts("events")]
    there = [
        (row["type"], row.get("place", ""), frozenset(row.get("toll", [])), row["at"])
        for row in case.gold.events
    ]
    sure, errors, right = [], [], 0
    for confidence, one in found:
        fits = any(
            one[0] == t[0] and (not one[1] or _same_source(one[1], t[1])) and one[2] <= t[2]
            for t in there
        )
        right += fits
        sure.append((confidence, fits))
        if not fits:
            errors.append(f"+ {one[0]} {one[1]!r} {sorted(one[2])} {one[3]} ({confidence:.2f})")
    hit = 0
    for t in there:
        whole = any(
            one[0] == t[0] and one[2] == t[2]
            and (one[1] == t[1] or (one[1] and _same_source(one[1], t[1])))
            for _, one in found
        )  # fmt: skip
        hit += whole
        if not whole:
            errors.append(f"- {t[0]} {t[1]!r} {sorted(t[2])} at {t[3]!r}")
    return Judged(Tally(len(found), right, len(there), hit), sure, errors, Counter())


def _told(case: Case, record: Record, event: Event) -> tuple[str, str, frozenset[str], str]:
    place = next((part.text for part in event.parts if part.role == "place"), "")
    toll = []
    for part in event.parts:
        if part.role == "toll":
            figure: Any = record.facts.get(part.fact)
            toll.append(f"{figure.role} {figure.number:g}")
    span = case.place(record, event.span)
    return event.type, place, frozenset(toll), repr(case.gold.text[span.start : span.end])


def _topics(case: Case) -> Judged:
    """A topic is right where a person gave the same."""
    found = sorted(((t.confidence, t.code) for _, t in case.facts("topics")), reverse=True)
    there = [(code, code) for code in case.gold.topics]
    done = _matched(case, [(c, f"{code}", code.removeprefix("medtop:")) for c, code in found],
                    there, lambda a, b: a == b)  # fmt: skip
    first = found[0][1].removeprefix("medtop:") if found else ""
    done.extra["first"] += first == (case.gold.topics or [""])[0]
    done.extra["any"] += first in case.gold.topics
    done.extra["dispatches"] += 1
    return done


_JUDGES: dict[str, Callable[[Case], Judged]] = {
    "names": _names, "roles": _roles, "times": _times, "figures": _figures, "claims": _claims,
    "events": _events, "topics": _topics,
}  # fmt: skip


_PEER = """
import json, sys, time
def guessers():
    try:
        import py3langid
        yield "py3langid", lambda text: py3langid.classify(text)[0]
    except ImportError:
        pass
    try:
        from lingua import LanguageDetectorBuilder
        every = LanguageDetectorBuilder.from_all_languages()
        lingua = every.with_preloaded_language_models().build()
        def told(text):
            found = lingua.detect_language_of(text)
            return found and found.iso_code_639_1.name.lower()
        yield "lingua", told
    except ImportError:
        pass
texts = json.load(sys.stdin)
made = {}
for name, told in guessers():
    told("warm up")
    start = time.perf_counter()
    made[name] = [[told(text) for text in texts], time.perf_counter() - start]
json.dump(made, sys.stdout)
"""


def _languages(cases: list[Case], peer: str | None) -> None:
    """The language of headlines alone and of whole dispatches, of the gold and of written ones."""
    sets: dict[str, list[tuple[str, str]]] = {"gold, headline": [], "gold, dispatch": []}
    for case in cases:
        headline = case.records[0].dispatch.headline or case.gold.text.strip().split("\n", 1)[0]
        sets["gold, headline"].append((case.gold.language, headline))
        sets["gold, dispatch"].append((case.gold.language, case.gold.text))
    headlines = tomllib.loads((WRITTEN / "headlines.toml").read_text(encoding="utf-8"))
    others = headlines.pop("others")
    sets["written, headline"] = [
        (code, text) for code, table in headlines.items() for text in table["headlines"]
    ]
    sets["written, other languages"] = list(others.items())
    leads = tomllib.loads((WRITTEN / "topics.toml").read_text(encoding="utf-8"))["case"]
    sets["written, lead"] = [(case["language"], case["text"]) for case in leads]
    texts = [text for rows in sets.values() for _, text in rows]
    guess("warm up, and read the tables")
    started = perf_counter()
    told = {"ultimora": [[guess(text)[0] for text in texts], perf_counter() - started]}
    if peer:
        ran = subprocess.run([peer, "-c", _PEER], input=json.dumps(texts), text=True,
                             capture_output=True, check=True)  # fmt: skip
        told |= json.loads(ran.stdout)
    print(f"{'language':26}" + "".join(f"{name:>14}" for name in told))
    done = 0
    for name, rows in sets.items():
        row = f"{name:26}"
        for found, _ in told.values():
            part = zip(rows, found[done : done + len(rows)], strict=True)
            right = sum(_ALIKE.get(code, code) == truth for (truth, _), code in part)
            row += f"{right:9}/{len(rows):<4}"
        print(row)
        done += len(rows)
    print(f"{'microseconds a text':26}"
          + "".join(f"{1e6 * spent / len(texts):14.0f}" for _, spent in told.values()))  # fmt: skip


_ALIKE = {"no": "nb"}  # one language by two codes


def shares() -> dict[str, float]:
    """What the gate holds: for each kind F1 and precision on the unseen gold, and whether what is
    said to be sure is right."""
    cases = [Case.of(gold) for gold in golds("unseen")]
    found: dict[str, float] = {}
    sure: list[bool] = []
    for kind in KINDS:
        whole = Tally()
        for case in cases:
            if not case.gold.labels(kind):
                continue
            done = judged(case, kind)
            whole.add(done.tally)
            sure += [right for confidence, right in done.sure if confidence >= 0.95]
        found[f"understood, {kind}: F1"] = whole.f1
        found[f"understood, {kind}: precision"] = whole.precision
    found["understood: facts at .95 and more that are right"] = sum(sure) / len(sure)
    return found


def main() -> int:
    """Print the tables."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--part", choices=("tuned", "unseen"), default="unseen")
    ask.add_argument("--kind", choices=(*KINDS, "language"), help="one kind alone")
    ask.add_argument("--language", help="one language alone")
    ask.add_argument("--errors", action="store_true", help="each error (of the tuned part)")
    ask.add_argument("--peer", help="a Python that has py3langid or lingua (--kind language)")
    told = ask.parse_args()
    if told.errors and told.part == "unseen":
        ask.error("what is unseen stays unseen: --errors is for --part tuned")
    cases = [Case.of(gold) for gold in golds(told.part, told.language)]
    if told.kind == "language":
        _languages(cases, told.peer)
        return 0
    languages = sorted({case.gold.language for case in cases}, key=lambda c: (c != "it", c))
    sure: list[tuple[float, bool]] = []
    print(f"{told.part}: {len(cases)} dispatches")
    print(f"{'':9} {'':>3} {'there':>6} {'found':>6} {'prec':>6} {'recall':>6} {'F1':>6}")
    for kind in [told.kind] if told.kind else KINDS:
        whole = Tally()
        extra: Counter[str] = Counter()
        for language in languages:
            tally = Tally()
            for case in cases:
                if case.gold.language == language and case.gold.labels(kind):
                    done = judged(case, kind)
                    tally.add(done.tally)
                    extra += done.extra
                    sure += done.sure
                    if told.errors and done.errors:
                        print(f"  {case.gold.name}")
                        print("\n".join(f"    {error}" for error in done.errors))
            whole.add(tally)
            _row(kind, language, tally)
        _row(kind, "all", whole)
        if extra:
            print(f"{'':13} {dict(extra)}")
    for low, high in ((0.95, 1.01), (0.8, 0.95), (0.5, 0.8), (0, 0.5)):
        within = [right for confidence, right in sure if low <= confidence < high]
        if within:
            print(f"said {low:.2f} and more: {sum(within) / len(within):.3f} right"
                  f" of {len(within)}")  # fmt: skip
    return 0


def _row(kind: str, language: str, tally: Tally) -> None:
    print(f"{kind:9} {language:>3} {tally.there:6} {tally.found:6} {100 * tally.precision:6.1f}"
          f" {100 * tally.recall:6.1f} {100 * tally.f1:6.1f}")  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
