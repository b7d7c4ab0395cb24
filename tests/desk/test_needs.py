"""Every address, asked in every way by everybody: by session, by token of each scope, by nobody.

What `needs` says is what happens; and on every answer stands what a browser may load.
"""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient
from tests.desk.conftest import HOST, client
from tests.desk.test_people import PAGE, ROOT, SAFE, entered, listed, proxied, room

from ultimora.desk import Desk
from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.app import Everything
from ultimora.desk.needs import NEEDS, key
from ultimora.desk.who import ANYONE, INTAKE, OWN
from ultimora.newsroom import Newsroom
from ultimora.values.roles import SCOPES, lent, reaches

__all__ = ["proxied", "room"]
ROLES = {"ada": "admin", "edo": "editor", "leo": "reader"}
STREAMS = ("/live", "/api/v1/stream")


def asked(room: Newsroom) -> list[tuple[str, str, str]]:
    """Every address with every method: how it is asked, and how it stands in the table."""
    (id,) = room.archive.resolve("")[:1]
    parts = {"id": id, "format": "ninjs", "number": "1", "form": "rss"}
    return [
        (method, re.sub(r"{(\w+)(:\w+)?}", lambda m: parts.get(m[1], "x"), route.path),
         key(method, route.path))
        for route in listed(room) for method in sorted((route.methods or set()) - {"HEAD"})
    ]  # fmt: skip


def test_every_token_of_every_scope(room: Newsroom) -> None:
    """A token may do what both its owner and its scope may, and nothing of one's own account."""
    tokens, browser = room.archive.people.tokens, client(Desk(room))
    for (name, role), scope in product(ROLES.items(), SCOPES):
        if not reaches(role, SCOPES[scope] or "editor"):
            continue  # it cannot be made, as another test says
        shown = {"authorization": f"Bearer {tokens.add(name, scope, [scope], ROOT)}"}
        acts = lent(role, scope)
        for method, path, stands in asked(room):
            need = NEEDS[stands]
            may = {ANYONE: True, OWN: False, INTAKE: scope == "intake"}.get(need)
            may = reaches(acts, need) if may is None else may
            if path in (*STREAMS, "/login") or (may and method != "GET"):
                continue  # what is open is done elsewhere; here is looked for what is not
            answer = browser.request(method, path, headers=shown)
            refused = answer.status_code == 403 and re.search(
                "needs the role|token is not for that|not for programs", answer.text
            )
            assert bool(refused) != may, (name, scope, method, path, answer.status_code)


def test_operations_stand_in_the_table_with_their_scopes() -> None:
    for one in OPERATIONS:
        path = "/api/v1" + one.path.replace("{name}", "{name:path}")
        need = NEEDS[key(one.method, path)]
        assert need == (INTAKE if one.scope == INTAKE else SCOPES[one.scope]), one.does


def test_the_rows_of_reader_apps_hold(room: Newsroom) -> None:
    """Their scopes, for a token of each; what changes feeds is an admin's."""
    tokens, desk = room.archive.people.tokens, Desk(room)
    app = client(desk)
    rows = [one for one in desk.routes if isinstance(one, Route)
            and one.path.startswith("/reader/")]  # fmt: skip
    assert len(rows) == 18
    for (name, role), scope in product(ROLES.items(), ("read", "edit", "admin")):
        if not reaches(role, SCOPES[scope]):
            continue
        secret = tokens.add(name, scope, [scope], ROOT)
        shown = {"authorization": f"GoogleLogin auth={name}/{secret}"}
        for route in rows:
            path = route.path.replace("{stream:path}", "user/-/state/com.google/reading-list")
            closed = app.get(path, headers=shown).status_code == 403
            admins = "/subscription/" in path and not path.endswith("/list")
            assert closed == (admins and scope != "admin"), (name, scope, path)


# Other sites


OTHERS: tuple[dict[str, str], ...] = (
    {"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"},
    {"origin": HOST.replace("8484", "8485")}, {"sec-fetch-site": "same-site"},
)  # fmt: skip


def test_no_form_of_another_site_changes_anything(room: Newsroom) -> None:
    """Every address that changes something, asked by an admin's own browser."""
    ada = entered(room, "ada")
    for method, path, stands in asked(room):
        if method == "GET":
            continue
        for headers in OTHERS:
            answer = ada.request(method, path, headers=PAGE | headers)
            assert answer.status_code == 403 and "another site" in answer.text, (stands, headers)
    apps = [one for one in Desk(room).routes if isinstance(one, Route)]
    for route in apps:
        path = route.path.replace("{stream:path}", "x")
        answer = ada.post(path, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403 and "another site" in answer.text, path
    assert room.archive.people.sessions.of("ada")  # not even a logout came through


def test_our_own_forms_do(room: Newsroom) -> None:
    """Of our own page none is taken for another's."""
    own = {"origin": HOST, "sec-fetch-site": "same-origin"}
    for method, path, stands in asked(room):
        if method != "GET" and path not in STREAMS:
            answer = entered(room, "ada").request(method, path, headers=PAGE | own)
            assert "another site" not in answer.text, stands


# What stands on every answer


def _held(answer: Any) -> None:
    told = answer.headers
    policy = told["content-security-policy"]
    assert "default-src 'none'" in policy or policy == "sandbox", policy
    assert "unsafe" not in policy and "*" not in policy
    assert told["x-content-type-options"] == "nosniff"
    assert told["referrer-policy"] in ("same-origin", "no-referrer")


def test_the_policy_is_on_every_answer(room: Newsroom) -> None:
    ada = entered(room, "ada")
    for browser in (ada, client(Desk(room))):
        for method, path, _ in asked(room):
            if path not in STREAMS and path != "/logout":
                _held(browser.request(method, path, headers=PAGE))
    static = re.findall(r"/static/[0-9a-f]+/[\w.-]+", ada.get("/", headers=PAGE).text)
    for path in ("/nowhere", "/api/v1/nowhere", "/api/openapi.json", "/static/x/none.css", "/%0a",
                 "/fever/", "/accounts/ClientLogin", "/reader/api/0/user-info",
                 *static):  # fmt: skip
        _held(ada.get(path))
    _held(ada.get("/", headers={"host": "evil.example"}))
    _held(ada.request("PROPFIND", "/", headers=PAGE))
    _held(ada.post("/presets", data={"q": "x" * 70_000}))
    assert len(static) > 2


def test_the_policy_is_on_what_fails(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug of ours is answered outside all else, and by the same rules."""
    desk = Desk(room)
    (whole,) = [one for one in desk.routes if isinstance(one, Everything)]

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("a bug with a secret in it")

    monkeypatch.setattr(type(room.archive), "newest", broken)
    browser = TestClient(whole.app, base_url=HOST, raise_server_exceptions=False)
    browser.cookies.set("session", room.archive.people.sessions.begin("ada", "", ""))
    answer = browser.get("/", headers=PAGE)
    assert answer.status_code == 500 and "secret" not in answer.text
    _held(answer)


def test_cookies(room: Newsroom, proxied: TestClient) -> None:
    """Only for the desk, only over https where it is spoken, and no script reads the session."""
    plain = client(Desk(room)).post("/choose", data={"theme": "dark"}).headers["set-cookie"]
    safe = proxied.post("/choose", data={"theme": "dark"}, headers=SAFE).headers["set-cookie"]
    assert "Secure" not in plain and "Secure" in safe
    for one in (plain, safe):
        assert "HttpOnly" in one and "SameSite=strict" in one
