"""Stories: which records tell one event, online, and the same dispatch in four languages.

    python bench/stories.py [--ecb FOLDER] [--meantime FOLDER] [--week PART] [--json FILE]

ECB+ (CC BY 3.0): FOLDER holds the topics' folders of XML (``N/N_Mecb.xml``, ``N/N_Mecbplus.xml``);
a topic is two stories. Only the words are read: no names of files, no addresses, no dates of
arrival. Odd topics were tuned on, even ones are reported: B-cubed F1, as numbered and shuffled,
beside TF-IDF whose document counts come from all of it and whose threshold from the odd topics.

MEANTIME (CC BY 4.0): FOLDER holds ``en/meantime.conll`` and the same of ``it``, ``es`` and ``nl``
(anastasia-zhukova/Diverse_CDCR_datasets, MEANTIME-prep/output_data). No weight was fitted on it,
but it was looked at while choosing how likeness is made: for each article the likeliest of another
language is to be its translation.

The week is our own (bench/gold/week): ``tune`` was tuned on, ``test`` is reported; as it was sent,
shuffled, and as if all of it (but one of two neighbours) had begun on one day.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from table import show  # noqa: E402
from ultimora.demonstration.day import Day, schedule  # noqa: E402
from ultimora.relate.clues import clues  # noqa: E402
from ultimora.relate.clusters import likeness, placed, stories  # noqa: E402
from ultimora.values import Delivery, Record, Source  # noqa: E402
from ultimora.values.story import Ties  # noqa: E402
from ultimora.values.trace import Trace  # noqa: E402
from ultimora.wire import carry  # noqa: E402

LANGUAGES = ("en", "it", "es", "nl")
SEED = 7
_WINDOW = 30 * 86_400
_FREQUENT = 200  # records with a clue beyond which it is followed no more


class Told(NamedTuple):
    """A record, its trace, and the story that it is truly in."""

    record: Record
    trace: Trace
    story: str


class Archive:
    """What an archive knows of the records so far, in memory."""

    def __init__(self) -> None:
        self.known: dict[str, Trace] = {}
        self.homes: dict[str, str] = {}
        self.tales: dict[str, list[Trace]] = {}
        self._index: defaultdict[str, list[str]] = defaultdict(list)

    def sharing_prints(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """None: this measures what is no copy."""
        return ()

    def sharing_clues(self, trace: Trace, most: int) -> Sequence[tuple[str, float]]:
        """The records with the same clues, the heaviest first; common clues are not followed."""
        weights: Counter[str] = Counter()
        for clue in trace.clues:
            there = self._index[clue.mark]
            if len(there) <= _FREQUENT:
                for id in there:
                    if abs(self.known[id].at - trace.at) <= _WINDOW:
                        weights[id] += clue.weight  # type: ignore[assignment]
        return weights.most_common(most)

    def traces(self, ids: Sequence[str]) -> Sequence[Trace]:
        """What is remembered of these records."""
        return [self.known[id] for id in ids]

    def record(self, id: str) -> Record:
        """Never asked for."""
        raise KeyError(id)

    def stories(self, ids: Sequence[str]) -> dict[str, str]:
        """The story that each is in."""
        return {id: self.homes[id] for id in ids}

    def take(self, told: Told) -> None:
        """Relates a record that comes, and puts it where it belongs."""
        trace = told.trace
        ties = stories(told.record, trace, self, Ties())
        homes = self.stories([link.other for link in ties.stories]).values()
        place = placed(trace, ties, {home: self.tales[home] for home in dict.fromkeys(homes)})
        story = place.story or trace.id
        tale = self.tales.setdefault(story, [])
        for other in place.merged:
            tale += self.tales.pop(other)
        tale.append(trace)
        self.homes.update(dict.fromkeys((member.id for member in tale), story))
        self.known[trace.id] = trace
        for clue in trace.clues:
            self._index[clue.mark].append(trace.id)


def told(id: str, lines: Iterable[str], story: str, at: int = 0) -> Told:
    """A text as a record, as if it had come at a time (seconds since 1970)."""
    head, *body = lines
    text = "\n\n".join((head, *body)) + "\n"
    (record, *_) = carry(Delivery(Source("bench"), text.encode()))
    language = record.dispatch.copy.language
    return Told(record, Trace(id, at, "bench", None, language, 0, (), clues(record)), story)


def written(words: Iterable[str]) -> str:
    """Tokens as a sentence: what the corpora took apart is put together."""
    text = " ".join(words).replace("``", '"').replace("''", '"')
    text = re.sub(r" ([.,;:!?)%\]]|n't|'s|'|’s)(?= |$)", r"\1", text)
    text = re.sub(r"([(\[$£€]) ", r"\1", text)
    text = re.sub(r"(?<=\w) ([-/_]) (?=\w)", r"\1", text)
    return re.sub(r"(?<=\d)([,:.]) (?=\d)", r"\1", text)


def ecb(folder: Path, odd: bool) -> list[Told]:
    """The texts of the odd or even topics, as numbered."""
    found = []
    for path in folder.glob("*/*.xml"):
        topic, number, plus = re.fullmatch(r"(\d+)_(\d+)ecb(plus)?", path.stem).groups("")  # type: ignore[union-attr]
        if int(topic) % 2 == odd:
            found.append(((int(topic), plus, int(number)), path))
    return [
        told(path.stem, _sentences(path), f"{key[0]}{key[1]}") for key, path in sorted(found)
    ]  # fmt: skip


def _sentences(path: Path) -> Iterator[str]:
    sentences: defaultdict[int, list[str]] = defaultdict(list)
    for token in ElementTree.parse(path).getroot().iter("token"):
        sentences[int(token.get("sentence", "0"))].append(token.text or "")
    return (written(words) for _, words in sorted(sentences.items()) if words[0][:4] != "http")


def meantime(folder: Path, language: str) -> list[Told]:
    """The articles in a language; the story is the article."""
    articles: defaultdict[str, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in (folder / language / "meantime.conll").read_text(encoding="utf-8").splitlines():
        name, *rest = line.split("\t")
        if len(rest) > 2:
            articles[name][int(rest[0])].append(rest[2])
    return [
        told(f"{language} {name}", (written(w) for _, w in sorted(article.items())), name)
        for name, article in sorted(articles.items())
    ]


def week(part: str) -> list[Told]:
    """Our own dispatches of a week, in the order in which they were sent."""
    found = []
    for path in sorted((HERE / "gold" / "week" / part).glob("*.toml")):
        for dispatch in tomllib.loads(path.read_text(encoding="utf-8"))["dispatch"]:
            text, at = dispatch["text"].strip("\n"), dispatch["at"]
            delivery = Delivery(Source(dispatch["agency"]), text.encode(), at=at)
            (record, *_) = carry(delivery)
            seconds = int(datetime.fromisoformat(at).timestamp())
            id = f"{path.stem} {dispatch['key']}"
            language = record.dispatch.copy.language
            trace = Trace(id, seconds, "bench", dispatch["agency"], language, 0, (), clues(record))
            found.append(Told(record, trace, path.stem))
    return sorted(found, key=lambda each: (each.trace.at, each.trace.id))


def one_day(records: Iterable[Told]) -> list[Told]:
    """The same as if every story had begun on the same day, as on any real wire: the day and hour
    of each record, and the days that it tells of, are moved by whole days."""
    sent = sorted(records, key=lambda each: each.trace.at)
    first = {each.story: _day(each.trace.at) for each in reversed(sent)}
    moved = []
    for each in sent:
        days = min(first.values()) - first[each.story]
        clues = tuple(
            clue._replace(what=(date.fromisoformat(clue.what) + days).isoformat())
            if clue.kind == "time" else clue
            for clue in each.trace.clues
        )  # fmt: skip
        at = each.trace.at + int(days.total_seconds())
        moved.append(each._replace(trace=replace(each.trace, at=at, clues=clues)))
    return sorted(moved, key=lambda each: (each.trace.at, each.trace.id))


def _day(at: int) -> date:
    return datetime.fromtimestamp(at, UTC).date()


def imagined() -> list[Told]:
    """The dispatches of the demonstration's day, as their agencies send them."""
    begun = datetime(2026, 3, 10, tzinfo=UTC)
    day, found = Day(1), []
    for one in schedule():
        if one.carrier:
            continue
        at = begun + timedelta(minutes=one.minute)
        (record, *_) = carry(day.deliver(one, at))
        language, seconds = record.dispatch.copy.language, int(at.timestamp())
        trace = Trace(one.text.name, seconds, "bench", one.text.agency, language, 0, (),
                      clues(record))  # fmt: skip
        found.append(Told(record, trace, one.text.event.name))
    return found


def shuffled(records: Sequence[Told]) -> list[Told]:
    """The same in another order, always the same."""
    mixed = list(records)
    random.Random(SEED).shuffle(mixed)
    return mixed


def clustered(records: Sequence[Told]) -> dict[str, str]:
    """The story of each record once all have come in this order."""
    archive = Archive()
    for each in records:
        archive.take(each)
    return archive.homes


def b_cubed(homes: Mapping[str, str], records: Sequence[Told]) -> tuple[float, float, float]:
    """Precision, recall and F1, over records (Bagga and Baldwin 1998)."""
    true, found = defaultdict(set), defaultdict(set)
    for each in records:
        true[each.story].add(each.trace.id)
        found[homes[each.trace.id]].add(each.trace.id)
    precision = recall = 0.0
    for each in records:
        right, ours = true[each.story], found[homes[each.trace.id]]
        precision += len(right & ours) / len(ours) / len(records)
        recall += len(right & ours) / len(right) / len(records)
    return precision, recall, 2 * precision * recall / (precision + recall)


class TfIdf:
    """The peer: cosine of TF-IDF, a record goes to the story with the highest mean."""

    def __init__(self, records: Sequence[Told]) -> None:
        counts = {each.trace.id: Counter(_WORD.findall(_text(each.record))) for each in records}
        there = Counter(word for words in counts.values() for word in words)
        self._vectors = {}
        self._known: dict[tuple[str, str], float] = {}
        for id, words in counts.items():
            vector = {
                word: (1 + log(times)) * (1 + log((1 + len(counts)) / (1 + there[word])))
                for word, times in words.items()
            }
            norm = sqrt(sum(value * value for value in vector.values())) or 1.0
            self._vectors[id] = {word: value / norm for word, value in vector.items()}

    def like(self, one: str, other: str) -> float:
        """The cosine of two records."""
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            few, many = sorted((self._vectors[one], self._vectors[other]), key=len)
            self._known[pair] = sum(value * many.get(word, 0.0) for word, value in few.items())
        return self._known[pair]

    def clustered(self, records: Sequence[Told], least: float) -> dict[str, str]:
        """The story of each record, in this order."""
        tales: list[list[str]] = []
        for each in records:
            id = each.trace.id
            means = [(sum(self.like(id, m) for m in tale) / len(tale), tale) for tale in tales]
            best, tale = max(means, key=lambda mean: mean[0], default=(0.0, []))
            if best >= least:
                tale.append(id)
            else:
                tales.append([id])
        return {id: tale[0] for tale in tales for id in tale}


_WORD = re.compile(r"\w\w+")


def _text(record: Record) -> str:
    return f"{record.dispatch.headline or ''}\n{record.dispatch.body}".lower()


def measure_ecb(folder: Path) -> dict[str, float]:
    """F1 of the even topics, ours and the peer's, and of the odd ones that were tuned on."""
    parts = {"odd": ecb(folder, True), "even": ecb(folder, False)}
    peer = TfIdf([*parts["odd"], *parts["even"]])
    found = {}
    tried = [step / 100 for step in range(12, 32, 2)]
    fit = max(
        tried,
        key=lambda least: sum(
            b_cubed(peer.clustered(order, least), order)[2]
            for order in (parts["odd"], shuffled(parts["odd"]))
        ),
    )
    for part, records in parts.items():
        for name, order in (("numbered", records), ("shuffled", shuffled(records))):
            ours = b_cubed(clustered(order), order)
            found |= dict(zip((f"ecb {part} {name} {m}" for m in ("P", "R", "F1")), ours))  # noqa: B905
            found[f"ecb {part} {name} tf-idf F1"] = b_cubed(peer.clustered(order, fit), order)[2]
    return found


def measure_meantime(folder: Path) -> dict[str, float]:
    """How often the likeliest article of another language is the translation."""
    articles = {language: meantime(folder, language) for language in LANGUAGES}
    found: dict[str, float] = {}
    for one, other in permutations(LANGUAGES, 2):
        right = sum(
            max(articles[other], key=lambda b: likeness(a.trace, b.trace).odds).story == a.story
            for a in articles[one]
        )
        found[f"meantime {one} to {other}"] = right / len(articles[one])
    return found


def measure_week(part: str) -> dict[str, float]:
    """F1 of our own week, as sent and shuffled."""
    records = week(part)
    found = {f"week {part} records": float(len(records))}
    apart = one_day(each for each in records if each.story not in beside(part))
    for name, order in (
        ("sent", records), ("shuffled", shuffled(records)), ("on one day", apart),
    ):  # fmt: skip
        scores = b_cubed(clustered(order), order)
        found |= {f"week {part} {name} {m}": s for m, s in zip(("P", "R", "F1"), scores)}  # noqa: B905
    return found


def beside(part: str) -> set[str]:
    """Of two neighbours (one subject, another event) the one that comes later in the alphabet: on
    one day with the other no reader could tell them apart."""
    found = set()
    for path in sorted((HERE / "gold" / "week" / part).glob("*.toml")):
        neighbour = tomllib.loads(path.read_text(encoding="utf-8")).get("neighbour", "")
        if neighbour and neighbour < path.stem:
            found.add(path.stem)
    return found


def errors(records: Sequence[Told]) -> Iterator[str]:
    """The stories that were found to be several, or several that were found to be one."""
    homes = clustered(records)
    for story in sorted({each.story for each in records}):
        parts = Counter(homes[each.trace.id] for each in records if each.story == story)
        if len(parts) > 1:
            yield f"apart: {story}: {dict(parts)}"
    for home in sorted(set(homes.values())):
        parts = Counter(each.story for each in records if homes[each.trace.id] == home)
        if len(parts) > 1:
            yield f"mixed: {dict(parts)}"


def costs(records: Sequence[Told]) -> dict[str, float]:
    """Milliseconds of processor time for a record's clues, and for relating and placing it."""

    def spent(work: Callable[[], object]) -> float:
        start = time.process_time()
        work()
        return 1000 * (time.process_time() - start) / len(records)

    return {
        "ms clues": spent(lambda: [clues(each.record) for each in records]),
        "ms links and place": spent(lambda: clustered(records)),
    }


def main() -> None:
    """Measures what is given, and prints it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--ecb", type=Path)
    parser.add_argument("--meantime", type=Path)
    parser.add_argument("--week", action="append", default=[], choices=("tune", "test"))
    parser.add_argument("--errors", action="store_true", help="of the week's first part")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found: dict[str, float] = {}
    if options.ecb:
        found |= measure_ecb(options.ecb)
    if options.meantime:
        found |= measure_meantime(options.meantime)
    for part in options.week:
        found |= measure_week(part)
    if "tune" in options.week:
        found |= costs(week("tune"))
        for line in errors(week("tune")) if options.errors else ():
            print(line)
    show("Stories", ["what", "measured"], [[name, f"{found[name]:.3f}"] for name in found])
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
