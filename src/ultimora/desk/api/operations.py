"""Every operation of the API, one row each."""

from __future__ import annotations

from ultimora.archive.facets import COLUMNS
from ultimora.desk.api.operation import Ask, Operation
from ultimora.desk.api.schemas import ref
from ultimora.pack import formats

MOST = 200  # hits of one answer
FACTS = ("claims", "figures", "events", "names", "times", "topics")

_LIST = "application/json"
_BYTES = "application/octet-stream"


def _text(most: int = 2000) -> dict[str, object]:
    return {"type": "string", "maxLength": most}


_Q = Ask("q", "A search in the language of the desk; everything, if it is absent.", _text())
_ID = Ask("id", "A record's id.", {"type": "string"}, "path", True)
_STORY = Ask("id", "A story's id, or how it begins.", {"type": "string"}, "path", True)
_NAME = Ask("name", "A source's name.", {"type": "string"}, "path", True)
_LIMIT = Ask("limit", "So many at most.", {"type": "integer", "minimum": 1, "maximum": MOST})
_AFTER = Ask("after", "The cursor of the page before.", _text(100))
_ORDER = Ask("order", "Newest first, or best first.", {"type": "string",
                                                       "enum": ["time", "relevance"]})  # fmt: skip

_WRONG = ("What is asked cannot be; the detail says why.", ref("Problem"))
_NONE = ("There is none of this name.", ref("Problem"))
_HELD = ("It must not be shown: withdrawn, or under embargo.", ref("Problem"))
_DONE = ("Done.", None)


def _many(name: str) -> dict[str, object]:
    return {"type": "array", "items": ref(name)}


OPERATIONS: tuple[Operation, ...] = (
    Operation("search", "GET", "/search", "Find records.", "read",
              (_Q, _ORDER, _LIMIT, _AFTER), None,
              {200: ("A page of hits.", ref("Page")), 400: _WRONG}),
    Operation("facets", "GET", "/facets", "Count what the matches have in common.", "read",
              (_Q, Ask("field", "Which fields; all, if it is absent.",
                       {"type": "string", "enum": list(COLUMNS)}, many=True)), None,
              {200: ("The counts.", ref("Facets")), 400: _WRONG}),
    Operation("stream", "GET", "/stream", "What arrives of a search, as server-sent events, each"
              " an array of hits; `since` is the number of the last that is known.", "read",
              (_Q, Ask("since", "The number of the last entry that is known.",
                       {"type": "integer", "minimum": 0})), None,
              {200: ("Events named `arrived`.", "text/event-stream"), 400: _WRONG}),
    Operation("record", "GET", "/records/{id}", "A record, with all its facts and repairs.", "read",
              (_ID, Ask("version", "An older version.",
                        {"type": "integer", "minimum": 1, "maximum": 1_000_000})), None,
              {200: ("The record.", ref("Record")), 400: _WRONG, 403: _HELD, 404: _NONE}),
    Operation("versions", "GET", "/records/{id}/versions", "All its versions.", "read", (_ID,),
              None, {200: ("The oldest first.", _many("Version")), 400: _WRONG, 404: _NONE}),
    Operation("copies", "GET", "/records/{id}/copies", "Who carries the same text.", "read",
              (_ID,), None,
              {200: ("Who had it first, first.", _many("Hit")), 400: _WRONG, 404: _NONE}),
    Operation("links", "GET", "/records/{id}/links", "Why it belongs with others.", "read",
              (_ID,), None,
              {200: ("The surest first.", _many("Link")), 400: _WRONG, 404: _NONE}),
    Operation("delivery", "GET", "/records/{id}/delivery", "The bytes as they came.", "read",
              (_ID,), None,
              {200: ("The bytes.", _BYTES), 400: _WRONG, 403: _HELD, 404: _NONE}),
    Operation("export", "GET", "/records/{id}/as/{format}", "The record in another format.",
              "read", (_ID, Ask("format", "The format.",
                                {"type": "string", "enum": list(formats())}, "path", True)), None,
              {200: ("The file.", _BYTES), 400: _WRONG, 403: _HELD, 404: _NONE}),
    Operation("star", "PUT", "/records/{id}/star", "Mark it; retention keeps it.", "read", (_ID,),
              None, {204: _DONE, 400: _WRONG, 404: _NONE}),
    Operation("unstar", "DELETE", "/records/{id}/star", "Take the mark away.", "read", (_ID,),
              None, {204: _DONE, 400: _WRONG, 404: _NONE}),
    Operation("read", "PUT", "/records/{id}/read", "Note that it was read.", "read", (_ID,),
              None, {204: _DONE, 400: _WRONG, 404: _NONE}),
    Operation("unread", "DELETE", "/records/{id}/read", "Note that it is to be read.", "read",
              (_ID,), None, {204: _DONE, 400: _WRONG, 404: _NONE}),
    Operation("facts", "GET", "/facts", "Facts of matching records, each with its place in the"
              " text and in the bytes.", "read",
              (_Q, Ask("kind", "Which kinds; claims, if it is absent.",
                       {"type": "string", "enum": list(FACTS)}, many=True), _LIMIT, _AFTER), None,
              {200: ("The facts of a page of records.", ref("Facts")), 400: _WRONG}),
    Operation("stories", "GET", "/stories", "The stories last told.", "read",
              (_LIMIT, Ask("least", "Of so many texts at least.",
                           {"type": "integer", "minimum": 1, "maximum": 1000})), None,
              {200: ("Pinned ones on top.", _many("Told")), 400: _WRONG}),
    Operation("story", "GET", "/stories/{id}", "A story: what happened, who says so.", "read",
              (_STORY, Ask("language", "Whose words to prefer.",
                           {"type": "string", "maxLength": 8})), None,
              {200: ("The story.", ref("Story")), 400: _WRONG, 404: _NONE}),
    Operation("sources", "GET", "/sources", "The sources, and how each fares.", "read", (), None,
              {200: ("All of them.", _many("Source")), 400: _WRONG}),
    Operation("add_source", "POST", "/sources", "Add a source; it is tried first.", "admin", (),
              ref("NewSource"),
              {201: ("It was added.", ref("Source")), 400: _WRONG, 409: ("It is one already.",
                                                                        ref("Problem")),
               415: ("JSON is wanted.", ref("Problem")), 413: ("Too large.", ref("Problem"))}),
    Operation("pause_source", "PATCH", "/sources/{name}", "Pause a source, or ask it again.",
              "admin", (_NAME,), ref("Pause"),
              {200: ("As it is now.", ref("Source")), 400: _WRONG, 404: _NONE,
               415: ("JSON is wanted.", ref("Problem")), 413: ("Too large.", ref("Problem"))}),
    Operation("remove_source", "DELETE", "/sources/{name}", "Take it off the list; its records"
              " stay.", "admin", (_NAME,), None, {204: _DONE, 400: _WRONG, 404: _NONE}),
    Operation("intake", "POST", "/intake", "File copy, in whatever form.", "intake",
              (Ask("source", "What to call whoever brought it.", _text(200)),
               Ask("name", "The file's name.", _text(500))), _BYTES,
              {202: ("It is kept.", ref("Receipt")), 400: _WRONG,
               413: ("Too large.", ref("Problem"))}),
)  # fmt: skip
