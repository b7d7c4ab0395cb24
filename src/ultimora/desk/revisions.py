"""Two versions of a dispatch, one against the other: what changed in substance, then the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.desk.shell import Shell
from ultimora.newsroom.withheld import version_of
from ultimora.relate.changes import changes
from ultimora.values import Record
from ultimora.values.changes import Paragraph

_MOST = 400  # paragraphs that are shown


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts: the record, its version, when it came, and why it is not shown."""

    id: str
    record: Record
    version: int
    came: int
    why: str


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that share one fate and stand together."""

    fate: str
    paragraphs: tuple[Paragraph, ...]


class Revisions:
    """The page that holds one version against another."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request) -> Response:
        """The newest version of a dispatch against the one before, or one dispatch against the
        other that came after it."""
        before, after = self._sides(request)
        shown = not (before.why or after.why)
        found = changes(before.record, after.record) if shown else None
        blocks = list(_blocks(found.body)) if found else []
        return self.shell.page(
            request, "changes.html", section="", before=before, after=after, found=found,
            blocks=blocks[:_MOST], left=max(0, len(blocks) - _MOST),
            substance=[(kind, list(some)) for kind, some in
                       groupby(found.substance if found else (), lambda one: one.kind)],
        )  # fmt: skip

    def _sides(self, request: Request) -> tuple[Side, Side]:
        archive, id = self.shell.archive, self._id(request.path_params["id"])
        if other := request.path_params.get("other"):
            return self._side(id), self._side(self._id(other))
        numbers = [version.number for version in archive.versions(id)]
        asked = request.query_params.get("version", "")
        if asked.isdecimal() and int(asked) in numbers[1:]:
            at = numbers.index(int(asked))
            return self._side(id, numbers[at - 1]), self._side(id, numbers[at])
        if len(numbers) > 1:
            return self._side(id, numbers[-2]), self._side(id)
        line = archive.series(id)
        if not line.index(id):
            raise HTTPException(404, "It has one version, and follows no other.")
        return self._side(line[line.index(id) - 1]), self._side(id)

    def _side(self, id: str, number: int | None = None) -> Side:
        archive = self.shell.archive
        try:
            record, why = version_of(archive, id, number)
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None
        versions = archive.versions(id)
        version = next((v for v in versions if v.number == number), versions[-1])
        return Side(id, record, version.number, version.arrived, why)

    def _id(self, begun: str) -> str:
        found = self.shell.archive.resolve(begun)
        if len(found) != 1:
            raise HTTPException(404, "There is no such dispatch.")
        return found[0]


def _blocks(body: tuple[Paragraph, ...]) -> Iterator[Block]:
    for fate, some in groupby(body, lambda paragraph: paragraph.fate):
        yield Block(fate, tuple(some))


def routes(shell: Shell) -> list[Route]:
    """The addresses of what changed."""
    pages = Revisions(shell)
    return [
        Route("/dispatch/{id}/changes", pages.page),
        Route("/dispatch/{id}/changes/{other}", pages.page),
    ]
