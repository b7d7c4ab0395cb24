"""Alone nobody logs in; with users everybody does, and the gate knows who may what."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient
from tests.desk.conftest import SAMPLES, client

from ultimora.archive.attempts import FREE
from ultimora.archive.audit import By
from ultimora.configuration import configured
from ultimora.desk import Desk, demonstration, gate
from ultimora.desk.app import Everything
from ultimora.desk.guard import Marked
from ultimora.desk.needs import NEEDS, key
from ultimora.desk.shell import Shell
from ultimora.desk.who import ANYONE, INTAKE, OWN
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source
from ultimora.values.roles import ROLES, reaches

WORDS = "quattro parole tra noi"
PAGE = {"accept": "text/html"}
SAFE = {"x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9",
        "x-forwarded-host": "desk.example.org"}  # fmt: skip
OIDC = {"oidc": "http://127.0.0.1:9/", "oidc_client": "desk"}
ROOT = By(place="command line")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    """Two dispatches, and three people: ada, the admin; edo, who edits; leo, who reads."""
    with Newsroom(configured(str(tmp_path), {"zone": "Europe/Rome"}, environment={})) as one:
        for path in sorted(SAMPLES.iterdir())[:2]:
            one.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))
        for name, role in (("ada", "admin"), ("edo", "editor"), ("leo", "reader")):
            one.archive.people.add(name, role, ROOT, WORDS)
        yield one


def entered(room: Newsroom, name: str) -> TestClient:
    """Somebody in front of the desk, logged in."""
    one = client(Desk(room))
    one.cookies.set("session", room.archive.people.sessions.begin(name, "10.0.0.7", "Firefox/140"))
    return one


def listed(room: Newsroom) -> list[Route]:
    """Every address of the desk but those of reader apps, which show who they are their own way."""
    whole = Desk(room).routes[-1]
    assert isinstance(whole, Everything) and isinstance(whole.app, Marked)
    return [one for one in whole.app.app.routes if isinstance(one, Route)]  # type: ignore[attr-defined]


# Who may what


def test_every_address_has_its_role(tmp_path: Path) -> None:
    with Newsroom(configured(str(tmp_path), OIDC, environment={})) as one:
        routes = [*listed(one), *demonstration.routes(Shell(one), Any)]  # type: ignore[arg-type]
        there = {key(method, route.path) for route in routes for method in route.methods or ()}
    assert there - set(NEEDS) == set(), "say in desk/needs.py which role these need"
    assert set(NEEDS) - there == set(), "these are no more"
    assert set(NEEDS.values()) <= {*ROLES, OWN, ANYONE, INTAKE}
    assert all(NEEDS[one] == ANYONE for one in NEEDS if one.endswith(("login", "logout")))


def test_the_table_holds_for_every_address_and_role(room: Newsroom) -> None:
    """Asked for real: who lacks the role gets 403, or is led to the login; nothing else does so."""
    (id,) = room.archive.resolve("")[:1]
    people = {name: entered(room, name) for name in ("ada", "edo", "leo")}
    roles = {"ada": "admin", "edo": "editor", "leo": "reader"}
    parts = {"id": id, "format": "ninjs", "number": "1", "form": "rss"}
    for route in listed(room):
        path = re.sub(r"{(\w+)(:\w+)?}", lambda m: parts.get(m[1], "x"), route.path)
        for method in (route.methods or set()) - {"HEAD"}:
            need = NEEDS[key(method, route.path)]
            if need == ANYONE or path in ("/live", "/login", "/api/v1/stream"):
                continue
            api = path.startswith("/api/")
            stranger = client(Desk(room)).request(method, path, headers=PAGE)
            led = stranger.headers.get("location", "")[:6]
            assert (stranger.status_code, led) == ((401, "") if api else (303, "/login"))
            assert client(Desk(room)).request(method, path).status_code == 401
            for name, role in roles.items():
                answer = people[name].request(method, path, headers=PAGE)
                let_in = need == OWN or reaches(role, "editor" if need == INTAKE else need)
                told = "token is not for that" if need == INTAKE else "This needs the role"
                closed = answer.status_code == 403 and told in answer.text
                assert closed != let_in, (method, path, name, answer.status_code)


def test_what_has_no_role_is_closed_to_all(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(NEEDS, "POST /presets")
    answer = entered(room, "ada").post("/presets", data={"name": "x", "q": "y"}, headers=PAGE)
    assert answer.status_code == 403 and room.archive.saved_searches() == {}
    assert entered(room, "ada").get("/nowhere", headers=PAGE).status_code == 404
    assert client(Desk(room)).get("/nowhere", headers=PAGE).status_code == 303
    italian = entered(room, "leo").get("/people", headers=PAGE | {"accept-language": "it"})
    assert "Qui serve il ruolo di amministratore; il tuo è lettore." in italian.text


def test_a_page_offers_what_one_may(room: Newsroom) -> None:
    (id,) = room.archive.resolve("")[:1]
    room.archive.readers.write_note("edo", id, "di Edo")
    pages = ("/?q=roma", f"/dispatch/{id}")
    seen = {name: [entered(room, name).get(at, headers=PAGE).text for at in pages]
            for name in ("leo", "edo", "ada")}  # fmt: skip
    for name, offers in (("leo", (True, False, False, False)), ("edo", (True, True, True, True)),
                         ("ada", (True, True, True, True))):  # fmt: skip
        wire, dispatch = seen[name]
        found = ('action="/presets"' in wire, 'href="/sources"' in wire,
                 "/collections" in dispatch, 'name="remove"' in dispatch)  # fmt: skip
        assert found == offers, name


def test_notes_are_ones_own_and_read_marks_too(room: Newsroom) -> None:
    (id,) = room.archive.resolve("")[:1]
    note = room.archive.readers.write_note("edo", id, "di Edo")
    leo, edo = entered(room, "leo"), entered(room, "edo")
    remove = {"remove": str(note.number)}
    assert leo.post(f"/dispatch/{id}/notes", data=remove, headers=PAGE).status_code == 403
    leo.get(f"/dispatch/{id}", headers=PAGE)
    assert room.archive.readers.unread("leo", [id]) == set()
    assert room.archive.readers.unread("edo", [id]) == {id}
    assert edo.post(f"/dispatch/{id}/notes", data=remove, headers=PAGE).status_code == 303
    assert room.archive.readers.notes([id]) == []


def test_an_editor_tries_no_folders_and_nothing_near(room: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("ROMA, 6 GEN - Segreto.\n")
    edo = entered(room, "edo")
    for told in ({"address": str(tmp_path)}, {"address": "http://127.0.0.1:1/", "local": "1"}):
        answer = edo.get("/sources/test", params=told, headers=PAGE)
        assert "Only an admin" in answer.text and "Segreto" not in answer.text


# Coming in and going out


def test_alone_nobody_logs_in(own: Newsroom) -> None:
    browser = client(Desk(own))
    assert browser.get("/").status_code == 200 and 'class="me"' not in browser.get("/").text
    assert browser.get("/login").headers["location"] == "/"
    assert "You work alone here" in browser.get("/account").text
    answer = browser.post("/people/add", data={"name": "ada", "role": "admin"})
    (made,) = re.findall(r"<code>([\w-]+)</code>", answer.text)
    assert browser.get("/", headers=PAGE).headers["location"] == "/login"
    assert browser.post("/login", data={"name": "ada", "password": made}).status_code == 303
    assert browser.get("/", headers=PAGE).status_code == 200


def test_in_and_out(room: Newsroom) -> None:
    browser = client(Desk(room))
    there = browser.get("/stories?x=1", headers=PAGE).headers["location"]
    assert there == "/login?to=%2Fstories%3Fx%3D1"
    page = browser.get(there, headers=PAGE)
    assert 'value="/stories?x=1"' in page.text and "<nav" not in page.text
    told = {"name": "Leo", "password": WORDS, "to": "/stories?x=1"}
    answer = browser.post("/login", data=told, headers=PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/stories?x=1")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("session=") and "HttpOnly" in cookie and "SameSite=strict" in cookie
    first = browser.cookies["session"]
    browser.post("/login", data=told, headers=PAGE)
    assert browser.cookies["session"] != first  # a new secret, and the one before is over
    assert room.archive.people.sessions.who(first) is None
    assert browser.get("/stories", headers=PAGE).status_code == 200
    last = browser.cookies["session"]
    assert browser.post("/logout", headers=PAGE).headers["location"] == "/login"
    assert room.archive.people.sessions.who(last) is None
    assert browser.get("/stories", headers=PAGE).status_code == 303


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil", "/login"])
def test_where_coming_in_leads(room: Newsroom, to: str) -> None:
    told = {"name": "leo", "password": WORDS, "to": to}
    assert client(Desk(room)).post("/login", data=told).headers["location"] == "/"


def test_a_made_up_session_is_none(room: Newsroom) -> None:
    browser = client(Desk(room))
    for made_up in ("", "x" * 43, "'; DROP TABLE session; --"):
        browser.cookies.set("session", made_up)
        assert browser.get("/", headers=PAGE).status_code == 303


def test_wrong_and_unknown_say_and_take_the_same(room: Newsroom) -> None:
    browser = client(Desk(room))
    told: dict[str, tuple[int, str, float]] = {}
    for name in ("leo", "ghost", "leo", "ghost"):  # the second time, all is loaded
        start = time.perf_counter()
        answer = browser.post("/login", data={"name": name, "password": "sbagliata"}, headers=PAGE)
        text = answer.text.replace(name, "NAME")
        told[name] = answer.status_code, text, time.perf_counter() - start
    assert told["leo"][:2] == told["ghost"][:2] and told["leo"][0] == 403
    assert 0.2 < told["leo"][2] / told["ghost"][2] < 5
    assert "do not belong together" in told["leo"][1]


def test_too_many_attempts(room: Newsroom) -> None:
    browser = client(Desk(room))
    for _ in range(FREE["name"]):
        browser.post("/login", data={"name": "leo", "password": "sbagliata"})
    room.archive.clock = room.archive.people.attempts.clock = lambda: time.time() - 1
    answer = browser.post("/login", data={"name": "leo", "password": WORDS}, headers=PAGE)
    assert answer.status_code == 429 and int(answer.headers["retry-after"]) >= 1
    assert f"Try again in {answer.headers['retry-after']} seconds" in answer.text
    italian = {**PAGE, "accept-language": "it"}
    answer = browser.post("/login", data={"name": "leo", "password": WORDS}, headers=italian)
    assert "Riprova tra" in answer.text


def test_a_link_on_another_site_brings_the_cookie_the_second_time(room: Newsroom) -> None:
    browser = client(Desk(room))
    foreign = {**PAGE, "sec-fetch-site": "cross-site"}
    answer = browser.get('/?q="a&b"><script>', headers=foreign)
    assert answer.status_code == 200 and 'http-equiv="refresh"' in answer.text
    assert "<script>" not in answer.text
    assert browser.get("/", headers={**PAGE, "sec-fetch-site": "same-origin"}).status_code == 303


def test_a_stream_ends_with_the_session(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "AGAIN", 0.0)
    monkeypatch.setattr("ultimora.desk.live.QUIET", 0.2)
    monkeypatch.setattr("ultimora.desk.live.TICK", 0.05)
    browser = entered(room, "leo")
    room.archive.people.sessions.end_all("leo", ROOT)
    assert browser.get("/live?since=1").status_code == 401
    browser = entered(room, "leo")
    desk_sessions, asked = room.archive.people.sessions, []
    found = desk_sessions.who

    def who(secret: str) -> tuple[str, str, int] | None:
        asked.append(1)
        return found(secret) if len(asked) < 3 else None

    monkeypatch.setattr(desk_sessions, "who", who)
    with browser.stream("GET", "/live?since=1") as answer:
        assert answer.status_code == 200
        assert "retry" in "".join(answer.iter_text())  # and it comes to its end


# Behind a proxy


@pytest.fixture
def proxied(room: Newsroom) -> TestClient:
    """The same desk, behind a proxy that speaks https."""
    told = {"hosts": "desk.example.org", "proxy": "10.0.0.0/8"}
    configuration = configured(str(room.configuration.home), told, environment={})
    desk = Desk(Newsroom(configuration, room.rulebook, room.archive))
    browser = client(desk)
    browser._transport.client = ("10.0.0.1", 5)  # type: ignore[attr-defined]
    return browser


def test_over_https(room: Newsroom, proxied: TestClient) -> None:
    told = {"name": "ada", "password": WORDS}
    answer = proxied.post("/login", data=told, headers=SAFE | {"origin": "https://desk.example.org"})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-session=") and "Secure" in cookie and "Path=/" in cookie
    assert "Domain" not in cookie
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    (session,) = room.archive.people.sessions.of("ada")
    assert session.place == "203.0.113.9"
    secret = re.findall(r"__Host-session=([\w-]+)", cookie)[0]
    for name, status in (("__Host-session", 200), ("session", 303)):
        cookies = {"cookie": f"{name}={secret}"}
        assert proxied.get("/", headers=PAGE | SAFE | cookies).status_code == status
    plain = {"origin": "http://desk.example.org"}
    assert proxied.post("/login", data=told, headers=SAFE | plain).status_code == 403


def test_what_a_stranger_says_of_himself_is_not_heard(room: Newsroom) -> None:
    browser = client(Desk(room))  # no proxy is configured
    told = {"name": "ada", "password": WORDS}
    answer = browser.post("/login", data=told, headers=SAFE)
    assert answer.headers["set-cookie"].startswith("session=")
    assert "strict-transport-security" not in answer.headers
    assert room.archive.people.sessions.of("ada")[0].place == "testclient"


def test_the_last_that_is_no_proxy_is_the_client(room: Newsroom, proxied: TestClient) -> None:
    headers = SAFE | {"x-forwarded-for": "127.0.0.1, 198.51.100.1, 10.1.1.1"}
    proxied.post("/login", data={"name": "ada", "password": WORDS}, headers=headers)
    assert room.archive.people.sessions.of("ada")[0].place == "198.51.100.1"
    answer = proxied.get("/login", headers=SAFE | {"x-forwarded-host": "evil.example"})
    assert answer.status_code == 403 and "not called evil.example" in answer.text


def test_beyond_loopback_nobody_is_alone(own: Newsroom) -> None:
    told = {"hosts": "desk.example.org"}
    configuration = configured(str(own.configuration.home), told, environment={})
    desk = Desk(Newsroom(configuration, own.rulebook, own.archive))
    assert client(desk).get("/", headers=PAGE).headers["location"] == "/login"


# Tokens


def test_tokens_act_for_people(room: Newsroom) -> None:
    tokens, browser = room.archive.people.tokens, client(Desk(room))

    def shown(person: str, *scopes: str) -> dict[str, str]:
        return {"authorization": f"Bearer {tokens.add(person, 'x', scopes, ROOT)}"}

    reads = shown("ada", "read")
    assert browser.get("/", headers=reads).status_code == 200
    shared = {"name": "x", "q": "y", "everybody": "1"}
    assert browser.post("/presets", data=shared, headers=reads).status_code == 403
    assert browser.get("/account", headers=reads).status_code == 403  # no token makes tokens
    edits = shown("edo", "read", "edit")
    assert browser.post("/presets", data=shared, headers=edits).status_code == 303
    assert browser.get("/", headers=shown("ada", "intake")).status_code == 403
    for wrong in ("Bearer ultimora_x", "Bearer", "Basic YTpi", "Bearer ultimora_à"):
        answer = browser.get("/", headers={"authorization": wrong.encode()})
        assert answer.status_code == 401 and "Bearer" in answer.headers["www-authenticate"]
    brings, copy = shown("ada", "intake"), b"ROMA, 6 GEN - Copia portata da un programma.\n"
    for headers, status in ((brings, 202), (reads, 403), (edits, 403), ({}, 401)):
        answer = browser.post("/api/v1/intake", content=copy, headers=headers)
        assert answer.status_code == status
        assert status == 202 or answer.headers["content-type"] == "application/problem+json"
    assert browser.get("/api/v1/search", headers=reads).status_code == 200
    assert browser.get("/api/v1/search", headers=brings).status_code == 403
    in_session = entered(room, "ada")
    assert in_session.get("/", headers={"authorization": "Bearer x"}).status_code == 401


# The pages


def test_ones_account(room: Newsroom) -> None:
    browser, other = entered(room, "leo"), entered(room, "leo")
    page = browser.get("/account", headers=PAGE).text
    assert page.count("Firefox") >= 2 and "this one" in page and 'value="admin"' not in page
    made = browser.post("/account/tokens", data={"name": "boat", "scope": "read"}, headers=PAGE)
    (secret,) = re.findall(r"<code>(ultimora_[\w-]+)</code>", made.text)
    assert secret not in browser.get("/account", headers=PAGE).text
    told = {"name": "boat", "scope": ["read", "admin"]}
    assert browser.post("/account/tokens", data=told, headers=PAGE).status_code == 400
    (token,) = room.archive.people.tokens.all("leo")
    other_token = room.archive.people.tokens.add("ada", "x", ["read"], ROOT)
    for one in room.archive.people.tokens.all():
        browser.post("/account/tokens", data={"revoke": str(one.number)})
    assert room.archive.people.tokens.who(other_token) and not room.archive.people.tokens.all("leo")
    assert token.name == "boat"
    wrong = browser.post("/account/password", data={"old": "no", "new": WORDS * 2}, headers=PAGE)
    assert wrong.status_code == 403 and "not your password" in wrong.text
    short = browser.post("/account/password", data={"old": WORDS, "new": "x"}, headers=PAGE)
    assert short.status_code == 400 and "12 characters" in short.text
    done = browser.post("/account/password", data={"old": WORDS, "new": WORDS * 2}, headers=PAGE)
    assert "is changed" in done.text
    assert other.get("/", headers=PAGE).status_code == 303
    other = entered(room, "leo")
    browser.post("/account/sessions", data={"others": "1"})
    assert other.get("/", headers=PAGE).status_code == 303
    assert browser.get("/", headers=PAGE).status_code == 200


def test_an_admin_and_the_people(room: Newsroom) -> None:
    browser, edo = entered(room, "ada"), entered(room, "edo")
    page = browser.get("/people", headers=PAGE).text
    assert all(f">{name}</a>" in page for name in ("ada", "edo", "leo"))
    added = browser.post("/people/add", data={"name": "Ugo", "role": "reader"}, headers=PAGE)
    (made,) = re.findall(r"<code>([\w-]+)</code>", added.text)
    assert room.archive.people.admitted("ugo", made, "")
    again = browser.post("/people/add", data={"name": "ugo", "role": "reader"}, headers=PAGE)
    assert again.status_code == 400 and "already" in again.text
    browser.post("/people/edo/change", data={"do": "role", "role": "reader"})
    assert edo.get("/", headers=PAGE).status_code == 303  # whose role changes logs in anew
    edo = entered(room, "edo")
    assert edo.get("/sources", headers=PAGE).status_code == 403
    browser.post("/people/edo/change", data={"do": "sessions"})
    assert edo.get("/", headers=PAGE).status_code == 303
    fresh = browser.post("/people/edo/change", data={"do": "password"}, headers=PAGE)
    assert len(re.findall(r"<code>([\w-]{20,})</code>", fresh.text)) == 1
    last = browser.post("/people/ada/change", data={"do": "remove"}, headers=PAGE)
    assert last.status_code == 400 and "last admin" in last.text
    browser.post("/people/edo/change", data={"do": "remove"})
    assert room.archive.people.named("edo") is None
    room.archive.people.tokens.add("leo", "boat", ["read"], ROOT)
    (token,) = room.archive.people.tokens.all()
    browser.post("/people/tokens", data={"revoke": str(token.number)})
    assert room.archive.people.tokens.all() == []


def test_what_was_done_is_told(room: Newsroom, tmp_path: Path) -> None:
    browser = entered(room, "ada")
    (id,) = room.archive.resolve("")[:1]
    browser.get(f"/dispatch/{id}/as/ninjs", headers=PAGE)
    browser.get(f"/dispatch/{id}/bytes", headers=PAGE)
    (tmp_path / "in").mkdir()
    told = {"address": str(tmp_path / "in"), "name": "posta", "local": "1"}
    browser.post("/sources/add", data=told)
    browser.post("/sources/posta/change", data={"do": "pause"})
    browser.post("/sources/posta/change", data={"do": "remove"})
    browser.post("/sources/posta/change", data={"do": "remove"})  # fails, so nothing was done
    lines = [(one.person, one.what, one.about.split()[0] if one.about else "")
             for one in room.archive.people.audit.lines(6)]  # fmt: skip
    assert lines == [
        ("ada", "source removed", "posta"), ("ada", "source paused", "posta"),
        ("ada", "source added", "posta"), ("ada", "export", id), ("ada", "export", id),
        ("ada", "login", ""),
    ]  # fmt: skip
    page = browser.get("/audit", headers=PAGE).text
    assert "<td>source paused" in page and "10.0.0.7" in page
    assert "fonte sospesa" in browser.get("/audit", headers=PAGE | {"accept-language": "it"}).text
    assert "<td>source paused" not in browser.get("/audit?person=leo", headers=PAGE).text
    for _ in range(120):
        room.archive.people.audit.write(By("ada", "<b>10</b>"), "export", "<script>")
    page = browser.get("/audit", headers=PAGE).text
    (earlier,) = re.findall(r'href="(/audit\?before=\d+)"', page)
    assert "<script>" not in page and "<b>10" not in page
    assert "<td>source paused" in browser.get(earlier, headers=PAGE).text


# Reader apps


def test_apps_show_a_users_token_and_never_what_was_for_one_alone(room: Newsroom) -> None:
    told = {"reader": "p" * 20}
    shared = Newsroom(configured(str(room.configuration.home), told, environment={}),
                      room.rulebook, room.archive)  # fmt: skip
    browser, at = client(Desk(shared)), "/accounts/ClientLogin"
    token = room.archive.people.tokens.add("leo", "newsboat", ["read"], ROOT)
    for name, password in (("desk", "p" * 20), ("ada", token), ("leo", "x"), ("leo", "")):
        answer = browser.post(at, data={"Email": name, "Passwd": password})
        assert answer.status_code in (401, 403), name
    answer = browser.post(at, data={"Email": "Leo", "Passwd": token})
    (auth,) = re.findall(r"Auth=(.+)", answer.text)
    headers = {"authorization": f"GoogleLogin auth={auth}"}
    api = "/reader/api/0"
    assert browser.get(f"{api}/user-info", headers=headers).status_code == 200
    every = {"s": "user/-/state/com.google/reading-list"}
    read = browser.post(f"{api}/mark-all-as-read", headers=headers, data=every)
    assert read.status_code == 200
    assert room.archive.readers.unread("leo", room.archive.resolve("")) == set()
    assert room.archive.readers.unread("", room.archive.resolve("")) != set()
    assert browser.get(f"{api}/subscription/export", headers=headers).status_code == 403
    (one,) = room.archive.people.tokens.all("leo")
    room.archive.people.tokens.revoke(one.number, ROOT)
    assert browser.get(f"{api}/user-info", headers=headers).status_code == 401
    for route in Desk(room).routes[:-1]:  # none of them answers a stranger
        assert isinstance(route, Route)
        path = route.path.replace("{stream:path}", every["s"])
        for method in (route.methods or set()) - {"HEAD"}:
            answer = browser.request(method, path)
            assert answer.status_code in (401, 403) or answer.json()["auth"] == 0, path


def test_fever_is_for_each_user(room: Newsroom) -> None:
    """As its apps ask: an API key that is the MD5 of name and password, one address, all posted."""
    browser, tokens = client(Desk(room)), room.archive.people.tokens
    made = {name: tokens.add(name, "reeder", ["read"], ROOT) for name in ("leo", "edo")}
    keys = {name: md5(f"{name}:{token}".encode()).hexdigest() for name, token in made.items()}

    def fever(asked: str, **data: str) -> Any:
        return browser.post(f"/fever/?api&{asked}", data=data).json()

    for wrong in ("", "0" * 32, made["leo"], md5(f"edo:{made['leo']}".encode()).hexdigest(),
                  md5(f"leo:{WORDS}".encode()).hexdigest()):  # fmt: skip
        assert fever("items", api_key=wrong) == {"api_version": 3, "auth": 0}
    first, second = fever("items", api_key=keys["leo"])["items"]
    assert fever("feeds", api_key=keys["leo"].upper())["auth"] == 1
    fever("", api_key=keys["leo"], mark="item", **{"as": "read"}, id=str(first["id"]))
    unread = {name: fever("unread_item_ids", api_key=key)["unread_item_ids"]
              for name, key in keys.items()}  # fmt: skip
    assert unread == {"leo": str(second["id"]), "edo": f"{second['id']},{first['id']}"}
    assert {one["url"] for one in fever("feeds", api_key=keys["edo"])["feeds"]} == {
        "http://127.0.0.1:8484/sources"
    }  # where a feed lies may hold a key, which is nothing for everybody
    (one,) = tokens.all("leo")
    assert one.used
    tokens.revoke(one.number, ROOT)
    assert fever("items", api_key=keys["leo"])["auth"] == 0
    brings = tokens.add("edo", "x", ["intake"], ROOT)
    assert fever("items", api_key=md5(f"edo:{brings}".encode()).hexdigest())["auth"] == 0
    kept = "".join(map(repr, room.archive.database.rows("SELECT * FROM token")))
    assert all(secret not in kept for secret in (*made.values(), *keys.values()))
