"""The demonstration: what it is, what in it is worth a look, how a desk of one's own begins."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ultimora.desk.shell import Shell
from ultimora.newsroom.rehearsal import Rehearsal

# What a stranger should see: the dispatch by its name in the day, where it leads, what it shows.
_TOUR = (
    ("ferry/ansa-4@print", "/dispatch/{id}?view=arrived", "A damaged print-out, as it arrived",
     "Every repair stands in place, before and after, with its reason."),
    ("ferry/ansa-4", "/story/{story}", "A story of six agencies in four languages",
     "What happened in which order, who says so, and where two agencies disagree."),
    ("ferry/ansa-3", "/dispatch/{id}", "A correction",
     "It follows what it corrects; the desk shows what changed."),
    ("water/dpa-2", "/dispatch/{id}", "A dispatch that its agency killed",
     "The text is withheld, the notice stays."),
    ("prize/dpa-1", "/dispatch/{id}", "A dispatch under embargo",
     "It is not on the wire until its hour has come."),
    ("ferry/reuters-2@cut", "/dispatch/{id}", "A copy that was cut on its way",
     "The desk knows whose text it is, and what is missing."),
)  # fmt: skip
_SEARCHES = (
    ("group:story", "one row for each story"),
    ("lang:pt", "what came in Portuguese"),
    ("agency:AFP is:first", "what AFP had first"),
    ("speaker:Pucci", "what one man said"),
    ("has:correction", "what was corrected"),
)


@dataclass(frozen=True)
class Demonstration:
    """What pages know of the demonstration: how far it is, and the `command` that people type.

    `kept` says that a source that is added here stays, as the first of one's own desk.
    """

    rehearsal: Rehearsal
    command: str = "ultimora"
    kept: bool = False

    @property
    def state(self) -> dict[str, int]:
        """How many of the past day's deliveries are filed, and whether the day is told to its
        end."""
        playing = self.rehearsal
        return {"done": playing.done, "total": playing.total, "told": playing.told}


def routes(shell: Shell, told: Demonstration) -> list[Route]:
    """The addresses of the demonstration."""

    def page(request: Request) -> Response:
        return shell.page(
            request, "demonstration.html", section="", tour=list(_tour(shell, told.rehearsal)),
            searches=_SEARCHES,
        )  # fmt: skip

    def state(request: Request) -> Response:
        return JSONResponse(told.state, headers={"cache-control": "no-store"})

    return [Route("/demonstration", page), Route("/demonstration/state", state)]


def _tour(shell: Shell, rehearsal: Rehearsal) -> list[tuple[str, str, str]]:
    """Each thing worth a look: its address (empty: it has not come), what it is, what to see."""
    found = []
    for name, address, what, why in _TOUR:
        id = rehearsal.first.get(name)
        story = shell.archive.story_of(id) if id and "{story}" in address else ""
        there = id and story is not None
        found.append((address.format(id=id, story=story) if there else "", what, why))
    return found
