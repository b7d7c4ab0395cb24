"""What is done stands in the log: every address that changes something says how it is called."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from tests.desk.conftest import client
from tests.desk.test_people import PAGE, ROOT, entered, room
from tests.desk.test_stories import filled, story_of

from ultimora.archive import outbox
from ultimora.cli import main
from ultimora.desk import Desk, words
from ultimora.desk.deeds import DEEDS, UNTOLD, WORDS, changing
from ultimora.desk.needs import NEEDS
from ultimora.newsroom import Newsroom
from ultimora.newsroom.notifying import Notifying
from ultimora.newsroom.webhook import Outcome, secret

__all__ = ["room"]


def told(room: Newsroom, most: int = 99) -> list[tuple[str, str]]:
    """What the log tells, the oldest first."""
    return [(line.person, line.what) for line in room.archive.people.audit.lines(most)][::-1]


def test_every_address_that_changes_something_is_told_of() -> None:
    assert changing() - set(DEEDS) == set(), "say in desk/deeds.py what these do"
    assert set(DEEDS) - set(NEEDS) == set(), "these are no more"
    assert {word for word in WORDS if word not in words._WORDS["it"]} == set()


def test_only_what_the_table_says_is_said() -> None:
    """Whatever a page calls its deed stands in the table."""
    desk = Path(words.__file__).parents[1]
    source = "".join(path.read_text("utf-8") for path in desk.rglob("*.py")
                     if path.name != "deeds.py")  # fmt: skip
    said = re.findall(r'\.did\(\s*request, "([^"]+)"', source)
    assert set(said) <= set(WORDS) and len(said) > 10
    untold = {one for one, some in DEEDS.items() if some == UNTOLD}
    assert untold == {
        "POST /choose", "POST /read", "POST /dispatch/{id}/star", "POST /alerts/seen",
        "PUT /api/v1/records/{id}/star", "DELETE /api/v1/records/{id}/star",
        "PUT /api/v1/records/{id}/read", "DELETE /api/v1/records/{id}/read",
        "POST /api/v1/intake",
    }  # fmt: skip


def test_an_alerts_life(room: Newsroom) -> None:
    edo = entered(room, "edo")
    form = {"name": "Rogo", "query": "rogo", "webhook": "https://example.org/hook", "every": "0"}
    edo.post("/alerts/add", data=form)
    (alert,) = room.archive.alerts.all("edo")
    at, key = f"/alerts/{alert.number}/change", room.key()
    assert edo.post(at, data=form | {"query": "rogo("}).status_code == 400  # nothing was done
    edo.post(at, data=form | {"query": "incendio"})
    for do in ("pause", "resume", "turn", "renew", "close"):
        edo.post(at, data={"do": do})
    turned = room.archive.alerts.get(alert.number)
    assert turned.turned == 1 and secret(key, turned) != secret(key, alert)
    edo.post(at, data={"do": "remove"})
    assert told(room)[-8:] == [("edo", what) for what in (
        "alert added", "alert changed", "alert paused", "alert resumed", "webhook secret renewed",
        "feed address renewed", "feed closed", "alert removed",
    )]  # fmt: skip
    (line,) = [one for one in room.archive.people.audit.lines(9) if one.what == "alert added"]
    assert line.about == "Rogo: rogo · https://example.org/hook"
    assert line.place == "testclient"


def test_what_is_given_up(room: Newsroom) -> None:
    alerts = room.archive.alerts
    alert = alerts.add("edo", "Rogo", "", webhook="https://example.org/hook")
    notifying = Notifying(room)
    for number in range(3):
        sending = outbox.Sending(number, alert.number, "x", "found", "webhook", 0, 0, 1, "", "")
        notifying._went(alert, [sending], Outcome("It answered 410 Gone.", True))
    lines = [line for line in room.archive.people.audit.lines(9) if line.what == "alert given up"]
    assert [(one.person, one.place, one.about) for one in lines] == [
        ("edo", "desk", "Rogo · webhook · It answered 410 Gone.")
    ]  # once, and not for each of a thousand records


def test_what_people_share(room: Newsroom) -> None:
    edo, ada = entered(room, "edo"), entered(room, "ada")
    (id,) = room.archive.resolve("")[:1]
    edo.post("/presets", data={"name": "Rogo", "q": "rogo"})
    edo.post("/presets", data={"name": "Rogo", "q": "rogo("})  # cannot be read
    edo.post("/presets", data={"name": "Rogo", "q": "rogo", "forget": "1"})
    edo.post("/presets", data={"name": "Rogo", "q": "rogo", "forget": "1"})  # there is none
    shared = {"name": "Rogo", "q": "rogo", "everybody": "1"}
    for more in ({}, {"forget": "1"}, {"forget": "1"}):
        edo.post("/presets", data=shared | more)
    edo.post(f"/dispatch/{id}/collections", data={"name": "Da leggere"})
    edo.post(f"/dispatch/{id}/collections", data={"name": "Da leggere", "remove": "1"})
    note = room.archive.readers.write_note("edo", id, "di Edo")
    ada.post(f"/dispatch/{id}/notes", data={"remove": str(note.number)})
    ada.get("/sources.opml")
    assert told(room)[-8:] == [
        ("edo", "search kept"), ("edo", "search forgotten"), ("edo", "search shared"),
        ("edo", "search unshared"), ("edo", "collected"),
        ("edo", "let go"), ("ada", "note removed"), ("ada", "export"),
    ]  # fmt: skip


def test_what_becomes_of_stories(own: Newsroom) -> None:
    filled(own)
    browser, id = client(Desk(own)), story_of(own)
    browser.post(f"/story/{id}/rename", data={"name": "Il rogo"})
    browser.post(f"/story/{id}/pin", data={"on": "1"})
    browser.post(f"/story/{id}/pin", data={})
    browser.post(f"/story/{id}/merge", data={"into": id})  # into itself: nothing was done
    assert told(own)[-3:] == [("", "story renamed"), ("", "story pinned"), ("", "story unpinned")]


def test_a_reader_app_is_told_of_too(room: Newsroom) -> None:
    room.configuration.sources.write_text(
        '[[source]]\nname = "ansa"\naddress = "https://example.org/rss"\n', "utf-8"
    )
    token = room.archive.people.tokens.add("ada", "app", ["read", "admin"], ROOT)
    app, api = client(Desk(room)), "/reader/api/0/subscription"
    app.headers["authorization"] = f"GoogleLogin auth=ada/{token}"
    (feed,) = app.get(f"{api}/list").json()["subscriptions"][:1]
    app.get(f"{api}/export")
    told_of: dict[str, Any] = {"s": "feed/ansa", "a": "user/-/label/Italia"}
    app.post(f"{api}/edit", data={"ac": "edit", **told_of})
    app.post(f"{api}/edit", data={"ac": "unsubscribe", "s": "feed/ansa"})
    app.post(f"{api}/edit", data={"ac": "unsubscribe", "s": "feed/ansa"})  # it is no more
    assert feed and told(room)[-3:] == [
        ("ada", "export"), ("ada", "source filed"), ("ada", "source removed"),
    ]  # fmt: skip


def test_the_log_is_narrowed(room: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:
    ada, audit = entered(room, "ada"), room.archive.people.audit
    audit.clock = lambda: 1_700_000_000  # 14 November 2023
    audit.write(ROOT, "withdrawn", "abc")
    audit.write(ROOT, "user added", "l%o reader")
    audit.clock = room.archive.clock

    def rows(**asked: str) -> list[str]:
        page = ada.get("/audit", params=asked, headers=PAGE).text
        return re.findall(r"<tr><td class=\"when\">.*?</th>\s*<td>(?:<span[^>]*>)?([^<]+)", page,
                          re.DOTALL)  # fmt: skip

    assert rows(what="withdrawn") == ["withdrawn"]
    assert rows(**{"from": "2023-11-14", "to": "2023-11-14"}) == ["user added", "withdrawn"]
    assert rows(**{"to": "2023-11-13"}) == [] and rows(**{"to": "nonsense"}) != []
    assert rows(person="leo") == ["user added"] and rows(person="l%o") == ["user added"]
    assert "login" in rows() and 'value="login failed"' in ada.get("/audit", headers=PAGE).text
    home = str(room.configuration.home)
    assert main(["audit", "--home", home, "--what", "withdrawn", "--until", "2023-11-16"]) == 0
    out = capsys.readouterr().out
    assert "withdrawn" in out and "login" not in out
