"""The gold of `bench/gold`: dispatches of our own with their facts, and what is wrong with a file.

    python bench/gold.py FILE...     checks files; says nothing where all is well

docs/facts.md says how they are written.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent / "gold"
KINDS = ("PER", "ORG", "LOC", "OTH")
ROLES = (
    "killed", "injured", "missing", "arrested", "displaced", "evacuated", "rescued", "kidnapped",
    "infected", "intercepted", "destroyed", "dismissed", "hired", "age", "up", "down",
)  # fmt: skip
APPROXIMATORS = ("over", "about", "least", "most", "under")
STANCES = ("says", "denies", "confirms", "accuses", "promises", "warns", "demands", "asks")
MEDIA = ("interview", "post", "statement", "media", "speech", "document")
EVENTS = (
    "meeting", "attack", "appointment", "dismissal", "accident", "disaster", "protest", "arrest",
    "ruling", "election", "economic", "agreement",
)  # fmt: skip
_MARK = re.compile(r"\[(?P<kind>PER|ORG|LOC|OTH|T):(?P<value>[^|\]]*)\|(?P<words>[^\]]*)\]")
_VALUE = re.compile(
    r"-?\d{1,4}|\d{4}-(\d\d(-\d\d)?(T(\d\d(:\d\d)?|MO|MI|AF|EV|NI|DT))?|W\d\d(-WE|-\d)?|Q\d|H\d"
    r"|SP|SU|FA|WI)|P(\d+(\.\d+)?[YMWDE]|X[YMWD]|T\d+(\.\d+)?[HMS]|TX[HMS])+"
    r"|XXXX-(WXX(-\d|-WE)?|XX(-XX)?|\d\d(-\d\d)?)(T.*)?|T\d\d(:\d\d)?|(PRESENT|PAST|FUTURE)_REF"
)


@dataclass(frozen=True)
class Marked:
    """A name or time: its place in the clean text, its kind, and its fullest form or value."""

    start: int
    end: int
    kind: str
    value: str


@dataclass
class Gold:
    """A dispatch and its facts, as a person sees them."""

    name: str
    language: str
    published: str
    text: str
    marks: list[Marked]
    topics: list[str] = field(default_factory=list)
    roles: list[dict[str, Any]] = field(default_factory=list)
    figures: list[dict[str, Any]] = field(default_factory=list)
    claims: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    only: frozenset[str] = frozenset()  # kinds that are labelled, where not all are

    @classmethod
    def read(cls, path: Path) -> Gold:
        """One file.

        Raises:
            ValueError: where it is not written as docs/facts.md says; every fault is named.
        """
        data = tomllib.loads(path.read_text("utf-8"))
        pieces: list[str] = []
        marks: list[Marked] = []
        done = size = 0
        source = data["text"].strip("\n")
        for found in _MARK.finditer(source):
            pieces.append(source[done : found.start()])
            size += len(pieces[-1])
            words = found["words"]
            marks.append(Marked(size, size + len(words), found["kind"], found["value"]))
            pieces.append(words)
            size += len(words)
            done = found.end()
        pieces.append(source[done:])
        gold = cls(
            path.stem, data["language"], data["published"], "".join(pieces) + "\n", marks,
            data.get("topics", []), data.get("role", []), data.get("figure", []),
            data.get("claim", []), data.get("event", []),
            frozenset(data.get("only", ())),
        )  # fmt: skip
        if faults := list(gold.faults()):
            raise ValueError("\n".join(f"{path}: {fault}" for fault in faults))
        return gold

    def labels(self, kind: str) -> bool:
        """Whether facts of a kind are labelled in it."""
        return not self.only or kind in self.only

    def place(self, quoted: str, nth: int | None = None) -> tuple[int, int]:
        """Where a quoted string stands in the text; (-1, -1) where it does not, or not once."""
        found = [m.start() for m in re.finditer(re.escape(quoted), self.text)]
        if not found or (nth is None and len(found) > 1) or (nth and nth > len(found)):
            return -1, -1
        start = found[(nth or 1) - 1]
        return start, start + len(quoted)

    def faults(self) -> Iterator[str]:
        """What is not as the guidelines say."""
        if "[" in re.sub(r"\[\.\.\.\]|\[…\]", "", self.text) and _left(self.text):
            yield f"a mark was not understood: {_left(self.text)}"
        if "'" in self.text or '"' in self.text:
            pass  # straight quotes are copy too
        fullest = {mark.value for mark in self.marks if mark.kind != "T"}
        for mark in self.marks:
            if mark.kind == "T" and not all(_VALUE.fullmatch(v) for v in mark.value.split("/")):
                yield f"no value of a time: {mark.value!r} ({self.text[mark.start : mark.end]})"
        for role in self.roles:
            if role["name"] not in fullest:
                yield f"role of nobody: {role['name']!r}"
            if role["role"] not in self.text:
                yield f"role not in the text: {role['role']!r}"
        for kind, rows in (("figure", self.figures), ("event", self.events)):
            for row in rows:
                if self.place(row["at"], row.get("nth"))[0] < 0:
                    yield f"{kind}: {row['at']!r} does not stand in the text exactly once"
        for figure in self.figures:
            if "number" not in figure or "unit" not in figure:
                yield f"figure without number or unit: {figure['at']!r}"
            if figure.get("role") not in (None, *ROLES):
                yield f"no role of figures: {figure['role']!r}"
            if figure.get("approx") not in (None, *APPROXIMATORS):
                yield f"no approximator: {figure['approx']!r}"
        yield from self._claims()
        for event in self.events:
            if event["type"] not in EVENTS:
                yield f"no type of event: {event['type']!r}"
            for toll in event.get("toll", []):
                role, _, number = toll.partition(" ")
                if role not in ROLES or not number.replace(".", "").isdigit():
                    yield f"no toll: {toll!r}"
            if (place := event.get("place")) and place not in self.text:
                yield f"place of an event not in the text: {place!r}"

    def _claims(self) -> Iterator[str]:
        for claim in self.claims:
            for part in parts(claim):
                if self.place(part, claim.get("nth"))[0] < 0:
                    yield f"claim: {part!r} does not stand in the text exactly once"
            if claim.get("stance", "says") not in STANCES:
                yield f"no stance: {claim['stance']!r}"
            if claim.get("medium") not in (None, *MEDIA):
                yield f"no medium: {claim['medium']!r}"
            source = claim.get("source")
            if source and source not in self.text:
                yield f"source not in the text: {source!r}"


def parts(claim: dict[str, Any]) -> list[str]:
    """The content of a claim, piece by piece."""
    content = claim["content"]
    return [content] if isinstance(content, str) else list(content)


def _left(text: str) -> str:
    found = re.search(r"\[[A-Z]{1,3}:[^\n]{0,40}", text)
    return found[0] if found else ""


def golds(part: str, language: str | None = None) -> list[Gold]:
    """All of ``tuned`` or ``unseen``, in order of their names."""
    read = (Gold.read(path) for path in sorted((HERE / part).glob("*.toml")))
    return [gold for gold in read if language in (None, gold.language)]


if __name__ == "__main__":
    wrong = 0
    for name in sys.argv[1:]:
        try:
            Gold.read(Path(name))
        except (ValueError, KeyError) as fault:
            wrong = 1
            print(f"{name}: {fault!r}" if isinstance(fault, KeyError) else fault, file=sys.stderr)
    raise SystemExit(wrong)
