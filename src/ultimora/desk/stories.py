"""Stories: what records tell together, as a list and one by one."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.desk.shell import Shell
from ultimora.relate.agreement import agreement
from ultimora.relate.timeline import timeline


class Stories:
    """The pages of stories."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def list(self, request: Request) -> Response:
        """The stories, those last told first."""
        return self.shell.page(
            request, "stories.html", section="stories", stories=self.shell.archive.stories()
        )

    def page(self, request: Request) -> Response:
        """What happened, in which order, who says so, and where they differ."""
        archive = self.shell.archive
        try:
            story = archive.story(archive.story_named(request.path_params["id"]))
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None
        seen = self.shell.looks(request)
        lines = timeline(story, seen.language, zone=seen.zone)
        answer = self.shell.page(
            request, "story.html", section="stories", story=story, lines=lines,
            accounts=agreement(story),
        )  # fmt: skip
        archive.look_at_story(story.id)
        return answer


def routes(shell: Shell) -> list[Route]:
    """The addresses of stories."""
    pages = Stories(shell)
    return [Route("/stories", pages.list), Route("/story/{id}", pages.page)]
