"""What each address of the desk may do, as the audit log calls it: the one place that says so.

Whoever answers tells `Shell.did` which of them he did, about what; the gate writes it, with who and
from where, once the answer is known to be no failure. What the archive writes in the very
transaction that does it is `WITHIN`; what is one's own mark, or asks alone, is `UNTOLD`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ultimora.desk.needs import NEEDS, key

_STORY = ("story renamed", "story pinned", "story unpinned", "stories merged", "story split")
_ALERT = ("alert changed", "alert paused", "alert resumed", "alert removed", "feed address renewed",
          "feed closed", "webhook secret renewed")  # fmt: skip
_SOURCE = ("source paused", "source resumed", "source removed")

UNTOLD: tuple[str, ...] = ()
# Written by the archive, by `newsroom` or by commands.
WITHIN = ("login", "login failed", "logout", "sessions ended", "user added", "user removed",
          "role changed", "password changed", "token added", "token revoked", "feed opened",
          "feed closed", "work taken over")  # fmt: skip
ELSEWHERE = ("alert given up", "withdrawn", "released", "backup", "source filed")

DEEDS: Mapping[str, tuple[str, ...]] = {
    "POST /choose": UNTOLD,
    "POST /login": WITHIN,
    "/login/back": WITHIN,
    "POST /logout": WITHIN,
    "POST /read": UNTOLD,
    "POST /presets": ("search kept", "search forgotten", "search shared", "search unshared"),
    "/dispatch/{id}/bytes": ("export",),
    "/dispatch/{id}/as/{format}": ("export",),
    "POST /dispatch/{id}/star": UNTOLD,
    "POST /dispatch/{id}/notes": ("note removed",),  # another's
    "POST /dispatch/{id}/collections": ("collected", "let go"),
    "POST /story/{id}/rename": _STORY,
    "POST /story/{id}/pin": _STORY,
    "POST /story/{id}/merge": _STORY,
    "POST /story/{id}/split": _STORY,
    "POST /sources/add": ("source added",),
    "POST /sources/{name:path}/change": _SOURCE,
    "/sources.opml": ("export",),
    "POST /sources/opml": ("source added",),
    "POST /alerts/seen": UNTOLD,
    "POST /alerts/add": ("alert added",),
    "POST /alerts/{number:int}/change": _ALERT,
    "POST /alerts/{number:int}/test": ("alert tested",),
    "POST /account/password": WITHIN,
    "POST /account/sessions": WITHIN,
    "POST /account/tokens": WITHIN,
    "POST /account/feeds": WITHIN,
    "POST /people/add": WITHIN,
    "POST /people/{name}/change": WITHIN,
    "POST /people/tokens": WITHIN,
    "POST /people/feeds": WITHIN,
    # the API
    "/api/v1/records/{id}/delivery": ("export",),
    "/api/v1/records/{id}/as/{format}": ("export",),
    "PUT /api/v1/records/{id}/star": UNTOLD,
    "DELETE /api/v1/records/{id}/star": UNTOLD,
    "PUT /api/v1/records/{id}/read": UNTOLD,
    "DELETE /api/v1/records/{id}/read": UNTOLD,
    "POST /api/v1/sources": ("source added",),
    "PATCH /api/v1/sources/{name:path}": _SOURCE,
    "DELETE /api/v1/sources/{name:path}": _SOURCE,
    "POST /api/v1/intake": UNTOLD,  # each delivery is kept with who brought it
}

# Every word of the log, for who looks for one.
WORDS = tuple(sorted({word for words in (*DEEDS.values(), ELSEWHERE) for word in words}))


def changing() -> set[str]:
    """The addresses that change something, by the table of needs."""
    return {one for one in NEEDS if one != key("GET", one.partition(" ")[2] or one)}
