"""What became of one text in another: which words stayed, which came, and what they change."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.span import Span

RUNS = ("kept", "form", "replaced", "removed", "added", "moved")
KINDS = ("figure", "name", "claim", "time", "event")
HOW = ("changed", "added", "dropped", "spelling", "speaker")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that share one fate.

    `kind` is one of RUNS: ``form`` are the same words in other signs, case or order; ``moved`` a
    paragraph that stands elsewhere now. `was` and `now` are the words in both texts, with their
    spans in each (``dispatch.copy.text``); None where they stand in one of them alone, or in a
    headline that only the container declares.
    """

    kind: str
    was: str
    now: str
    before: Span | None = None
    after: Span | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The runs of one paragraph, of both texts as far as it stands in both."""

    runs: tuple[Run, ...]

    @property
    def fate(self) -> str:
        """``kept``, ``added``, ``removed``, ``moved``, or ``changed`` within."""
        kinds = {run.kind for run in self.runs}
        return kinds.pop() if len(kinds) == 1 and kinds <= {*RUNS} - {"form", "replaced"} else (
            "changed"
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of substance.

    `kind` is one of KINDS, `how` of HOW; `what` it is about (``killed``, ``person`` ...), `was` and
    `now` its values for people, empty where there is none; the spans as in Run.
    """

    kind: str
    how: str
    what: str
    was: str
    now: str
    before: Span | None = None
    after: Span | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """A later text against an earlier one.

    `headline` and `body` hold both texts, in the order of the later one, what went at its place;
    `substance` what changed of what they say.
    """

    headline: tuple[Run, ...]
    body: tuple[Paragraph, ...]
    substance: tuple[Difference, ...]

    @property
    def any(self) -> bool:
        """Whether anything changed at all."""
        every = (*self.headline, *(run for paragraph in self.body for run in paragraph.runs))
        return any(run.kind != "kept" for run in every)

    @property
    def longer(self) -> int:
        """By how many paragraphs it grew; less than 0 where it shrank."""
        fates = [paragraph.fate for paragraph in self.body]
        return fates.count("added") - fates.count("removed")

    @property
    def words(self) -> tuple[int, int]:
        """How many words went, and how many came."""
        runs = [r for p in self.body for r in p.runs if r.kind in ("removed", "added", "replaced")]
        return sum(len(r.was.split()) for r in runs), sum(len(r.now.split()) for r in runs)
