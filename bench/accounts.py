"""Where a story's records agree and its timeline, against what a reader of all of them knows.

    python bench/accounts.py                         the tables, on stories that nobody tuned on
    python bench/accounts.py --part tune --errors    what is wrong, story by story
    python bench/accounts.py --json                  the sums for a program

The stories are those of `bench/gold/week`; every dispatch goes the whole way, and the story is put
together from the file: what relating finds of copies, versions and stories is measured elsewhere.

A *value* is one number in an account with one dispatch that holds to it. Of the gold's values those
of withdrawn dispatches do not count. An account found belongs to the gold's with which it shares
most values; its values are right where they are the gold's too. Accounts of which the gold has
nothing are no errors: it lists what a reader must know, not all that two agree on. They are counted
by themselves. A *line* of the gold is found where one of ours shares a dispatch with it, lies
within three hours of it (or has no time and was told within the three hours before or behind), and
shares two names, figures or words that the tables know with its English text. Its sources are
right where the gold has them for that line.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from table import share, show  # noqa: E402
from ultimora.reference.doings import COMMON, doing  # noqa: E402
from ultimora.reference.gazetteer import folded  # noqa: E402
from ultimora.relate.agreement import agreement  # noqa: E402
from ultimora.relate.timeline import timeline  # noqa: E402
from ultimora.understand import understand  # noqa: E402
from ultimora.values import Delivery, Moment, Source  # noqa: E402
from ultimora.values.facts import Figure  # noqa: E402
from ultimora.values.story import Account, Line, Member, Story  # noqa: E402
from ultimora.wire import carry  # noqa: E402

WEEK = ROOT / "bench" / "gold" / "week"
SHARED = 2  # words or figures that a line shares with the gold's
NEAR = 3 * 3600  # seconds between a line and the gold's
SHIFT = 3600  # what the gold's hours, of central Europe in winter, are ahead of UTC
Value = tuple[str, float]  # a dispatch's key and a number


@dataclass
class Week:
    """One file and what is made of it."""

    name: str
    gold: dict[str, Any]
    story: Story
    keys: dict[str, str]

    @classmethod
    def of(cls, path: Path) -> Week:
        """The story of a file, each dispatch told when it says."""
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        members: list[Member] = []
        ids: dict[str, str] = {}
        for row in sorted(gold["dispatch"], key=lambda row: row["at"]):
            told = Moment(row["at"])
            made = next(iter(carry(Delivery(Source(row["agency"]), row["text"].encode()))))
            record = understand(replace(made.dispatch, published=told, agency=row["agency"]))
            ids[row["key"]] = record.id
            at = int(datetime.fromisoformat(row["at"]).timestamp())
            members.append(Member(record, at, record.id, ids.get(row.get("follows", ""))))
        story = Story(path.stem, gold["story"], tuple(members))
        return cls(path.stem, gold, story, {id: key for key, id in ids.items()})

    @property
    def withdrawn(self) -> set[str]:
        """The keys of dispatches that a kill has taken back, and of the kills."""
        kills = [row for row in self.gold["dispatch"] if row["kind"] == "kill"]
        return {key for row in kills for key in (row["key"], row.get("follows", ""))}

    def numbers(self, key: str) -> set[float]:
        """All figures that were understood in a dispatch: none else can be found again."""
        records = (member.record for member in self.story.members)
        record = next(record for record in records if self.keys[record.id] == key)
        return {figure.number for figure in record.facts.figures}

    def values(self, account: Account) -> Counter[Value]:
        """The values of an account of ours: the number that each dispatch has itself, which is
        another than the stand's where it is vague (*over 20* beside 23)."""
        found: set[Value] = set()
        records = {member.record.id: member.record for member in self.story.members}
        for stand in account.stands:
            for cited in stand.sources:
                fact = records[cited.record].facts.get(cited.fact)
                vague = isinstance(fact, Figure) and fact.approximator
                number = fact.number if isinstance(fact, Figure) and vague else stand.number
                found.add((self.keys[cited.record], number or 0.0))
        return Counter(found)

    def told(self, account: dict[str, Any]) -> Counter[Value]:
        """The values of an account of the gold."""
        return Counter({
            (key, float(stand["value"])) for stand in account["stands"]
            for key in stand["by"] if key not in self.withdrawn
        })  # fmt: skip


@dataclass
class Sums:
    """What was found and what there was."""

    accounts: int = 0
    matched: int = 0
    values: int = 0
    known: int = 0
    found: int = 0
    right: int = 0
    disputed: Counter[str] = field(default_factory=Counter)
    moved: Counter[str] = field(default_factory=Counter)
    others: int = 0
    lines: int = 0
    lines_found: int = 0
    lines_made: int = 0
    tellers: int = 0
    tellers_found: int = 0
    tellers_said: int = 0
    independent: int = 0

    def __iadd__(self, other: Sums) -> Sums:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self


def measured(week: Week, most: int | None) -> tuple[Sums, list[str]]:
    """The sums of one story, and what is wrong in it."""
    sums, errors = Sums(), []
    _accounts(week, sums, errors)
    _lines(week, sums, errors, most)
    return sums, errors


def _accounts(week: Week, sums: Sums, errors: list[str]) -> None:
    figures = [one for one in agreement(week.story) if one.kind == "figure"]
    ours = [(account, week.values(account)) for account in figures]
    left = list(ours)
    for row in week.gold.get("account", ()):
        there = week.told(row)
        if not there:
            continue
        sums.accounts += 1
        sums.values += len(there)
        sums.known += sum(number in week.numbers(key) for key, number in there)
        best = max(left, key=lambda one: (one[1] & there).total(), default=None)
        if best is None or not best[1] & there:
            errors.append(f"- account {row['what']} {row.get('place', '')}: {sorted(there)}")
            continue
        left.remove(best)
        account, values = best
        # A dispatch of which the gold says nothing here may be right; one it says otherwise is not.
        known = {key for key, _ in there}
        judged = {value for value in values if value[0] in known}
        sums.matched += 1
        sums.found += len(judged)
        sums.right += len(judged & there.keys())
        for name in ("disputed", "moved"):
            said, true = getattr(account, name), bool(row.get(name))
            getattr(sums, name)[f"{said:d}{true:d}"] += 1
            if said != true:
                errors.append(f"! {name} {said} of {row['what']}: {sorted(values)}")
        for value in sorted(judged - there.keys()):
            errors.append(f"+ {row['what']} {value}")
        for value in sorted(there.keys() - values.keys()):
            errors.append(f"- {row['what']} {value}")
    sums.others += len(left)


def _lines(week: Week, sums: Sums, errors: list[str], most: int | None) -> None:
    lines = timeline(week.story, "en", most)
    sums.lines_made += len(lines)
    sums.independent += sum(line.independent > 1 for line in lines)
    for row in week.gold.get("line", ()):
        sums.lines += 1
        same = [line for line in lines if _same(week, row, line)]
        sums.lines_found += bool(same)
        if not same:
            errors.append(f"- line {row['when']} {row['text']}")
        by = set(row["by"]) - week.withdrawn
        told = [{week.keys[cited.record] for cited in line.sources} for line in same]
        best = max(told, key=lambda keys: (len(keys & by), -len(keys - by)), default=set[str]())
        sums.tellers += len(by)
        sums.tellers_found += len(best & by)
        sums.tellers_said += len(best)


def _same(week: Week, row: dict[str, Any], line: Line) -> bool:
    if not {week.keys[cited.record] for cited in line.sources} & set(row["by"]):
        return False
    first, last = _when(row["when"])
    since = line.since and datetime.fromisoformat(line.since).replace(tzinfo=UTC).timestamp()
    until = line.until and datetime.fromisoformat(line.until).replace(tzinfo=UTC).timestamp()
    low, high = (since, until or since) if since else (line.said + SHIFT - NEAR, line.said + SHIFT)
    if last < low - NEAR or high + NEAR < first:
        return False
    return len(_known(line.text, line.language) & _known(row["text"], "en")) >= SHARED


def _when(iso: str) -> tuple[float, float]:
    """From when to when: a minute, or the whole of a day, a month, a year."""
    if "T" in iso:
        at = datetime.fromisoformat(iso).replace(tzinfo=UTC).timestamp()
        return at, at
    year, month, day = ([int(part) for part in iso.split("-")] + [0, 0])[:3]
    first = datetime(year, month or 1, day or 1, tzinfo=UTC)
    days = 1 if day else 31 if month else 366
    return first.timestamp(), (first + timedelta(days=days)).timestamp()


def _known(text: str, language: str | None) -> set[str]:
    """What a text tells, in words that are the same in five languages, and its figures."""
    words = [word.strip(".,;:!?()“”\"'«»…") for word in text.replace("’", " ").split()]
    keys = [folded(word) for word in words if word]
    told = {doing(key, language) for key in keys} - {""}
    names = {key for key, word in zip(keys, filter(None, words), strict=True) if word[0].isupper()}
    plain = {key for key in keys if len(key) > 4 and key not in COMMON} if language == "en" else ()
    return told | names | set(plain) | {key for key in keys if key.isdigit()}


def _precision(pairs: Counter[str]) -> float | None:
    said = pairs["11"] + pairs["10"]
    return pairs["11"] / said if said else None


def _recall(pairs: Counter[str]) -> float | None:
    true = pairs["11"] + pairs["01"]
    return pairs["11"] / true if true else None


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").partition("\n")[0],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--part", choices=("tune", "test"), default="test")
    parser.add_argument("--errors", action="store_true", help="only of what is tuned on")
    parser.add_argument("--most", type=int, help="so many lines of each timeline")
    parser.add_argument("--json", action="store_true")
    told = parser.parse_args()
    if told.errors and told.part == "test":
        parser.error("nobody looks at the errors of what is reported")
    whole = Sums()
    paths = sorted((WEEK / told.part).glob("*.toml"))
    for path in paths:
        sums, errors = measured(Week.of(path), told.most)
        whole += sums
        if told.errors:
            print(path.stem, *(f"    {error}" for error in errors), sep="\n")
    made: dict[str, float | None] = {
        "accounts found": whole.matched / (whole.accounts or 1),
        "values that are figures at all": whole.known / (whole.values or 1),
        "values, precision": whole.right / (whole.found or 1),
        "values, recall": whole.right / (whole.values or 1),
        "disputed, precision": _precision(whole.disputed),
        "disputed, recall": _recall(whole.disputed),
        "moved, precision": _precision(whole.moved),
        "moved, recall": _recall(whole.moved),
        "lines found": whole.lines_found / (whole.lines or 1),
        "their sources, precision": whole.tellers_found / (whole.tellers_said or 1),
        "their sources, recall": whole.tellers_found / (whole.tellers or 1),
    }
    if told.json:
        counts = {name: value for name, value in vars(whole).items() if isinstance(value, int)}
        print(json.dumps({"part": told.part, "stories": len(paths), **made, **counts}, indent=1))
        return 0
    show(f"{len(paths)} stories of a week ({told.part})", ("what", "%"),
         [(name, share(value)) for name, value in made.items()])  # fmt: skip
    print(
        f"{whole.accounts} accounts with {whole.values} values, besides {whole.others} found that "
        f"the gold does not list; {whole.lines} lines in the gold, {whole.lines_made} made, "
        f"{whole.independent} of them of several sources; disputed "
        f"{whole.disputed['11'] + whole.disputed['10']} said, "
        f"{whole.disputed['11'] + whole.disputed['01']} true"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
