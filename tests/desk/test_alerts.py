"""Alerts in the desk: made from a search, edited, tried, and what they found."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_dispatch import HOSTILE
from tests.desk.test_wire import ANSA, EFE, rows, take

from newsroom.hook_server import Hook, hook
from ultimora.archive.alerts import Finding, Look
from ultimora.desk import Desk
from ultimora.newsroom import Newsroom

TOLD = {"name": "Felini", "query": "lince OR linces", "every": "10m"}


@pytest.fixture
def page(own: Newsroom) -> TestClient:
    return client(Desk(own))


@pytest.fixture
def hooked() -> Iterator[Hook]:
    with hook() as one:
        yield one


def found(room: Newsroom, number: int, *ids: str) -> None:
    alert = room.archive.alerts.get(number)
    findings = [Finding(id, 1, False) for id in ids]
    room.archive.alerts.note([Look(alert, room.archive.newest(), 1_768_046_400, findings)])


def test_made_from_a_search(page: TestClient, own: Newsroom) -> None:
    assert 'href="/alerts?q=agency%3Aefe"' in page.get("/", params={"q": "agency:efe"}).text
    shown = page.get("/alerts", params={"q": "agency:efe"}).text
    assert 'name="query" value="agency:efe"' in shown and 'id="new" open>' in shown
    answer = page.post("/alerts/add", data=TOLD | {"mail": "a@example.org", "feed": "1"},
                       headers={"accept-language": "it"})  # fmt: skip
    (alert,) = own.archive.alerts.all("")
    assert answer.headers["location"] == f"/alerts/{alert.number}"
    assert (alert.query, alert.every, alert.mail) == ("lince OR linces", 600, "a@example.org")
    assert (alert.feed, alert.language, alert.copies) == (1, "it", False)
    assert "No mail server is chosen yet" in page.get(f"/alerts/{alert.number}").text


@pytest.mark.parametrize("wrong", [
    {"query": "(("}, {"name": " "}, {"mail": "nobody"}, {"webhook": "x"}, {"every": "later"},
])  # fmt: skip
def test_what_cannot_be_is_said_and_kept_in_the_form(
    page: TestClient, own: Newsroom, wrong: dict[str, str]
) -> None:
    answer = page.post("/alerts/add", data=TOLD | wrong)
    assert answer.status_code == 400 and 'role="alert"' in answer.text
    assert own.archive.alerts.all() == []
    page.post("/alerts/add", data=TOLD)
    assert "already" in page.post("/alerts/add", data=TOLD).text
    answer = page.post("/alerts/1/change", data=TOLD | wrong)
    assert answer.status_code == 400 and 'role="alert"' in answer.text


def test_what_was_found_is_counted_until_it_was_seen(page: TestClient, own: Newsroom) -> None:
    page.post("/alerts/add", data=TOLD)
    (id,), (other,) = take(own, EFE), take(own, ANSA)
    found(own, 1, id, other)
    shown = page.get("/alerts").text
    assert set(rows(shown)) == {id, other}
    assert page.get("/alerts/count").text == "2"
    assert '<data class="unseen" value="2"' in page.get("/").text
    page.get(f"/dispatch/{id}")
    assert page.get("/alerts/count").text == "1"
    assert rows(page.get("/alerts").text) == [other, id]
    page.post("/alerts/seen", data={"number": "1"})
    assert page.get("/alerts/count").text == "0"
    assert '<data class="unseen" value="0" title="not seen yet" hidden>' in page.get("/").text


def test_changed_paused_closed_removed(page: TestClient, own: Newsroom) -> None:
    page.post("/alerts/add", data=TOLD | {"feed": "1"})
    alerts = own.archive.alerts
    first = re.findall(r'href="(http[^"]+\.rss)"', page.get("/alerts/1").text)
    page.post("/alerts/1/change", data={"do": "renew"})
    second = re.findall(r'href="(http[^"]+\.rss)"', page.get("/alerts/1").text)
    assert len(first) == len(second) == 1 and first != second
    assert [page.get(one[0]).status_code for one in (first, second)] == [404, 200]
    page.post("/alerts/1/change", data=TOLD | {"name": "Gatti"})
    assert page.get(second[0]).status_code == 404
    assert (alerts.get(1).name, alerts.get(1).feed) == ("Gatti", -2)
    page.post("/alerts/1/change", data=TOLD | {"feed": "1"})
    assert alerts.get(1).feed == 3
    page.post("/alerts/1/change", data={"do": "pause"})
    assert alerts.get(1).paused and "asleep" in page.get("/alerts").text
    page.post("/alerts/1/change", data={"do": "resume", "back": "1"})
    assert not alerts.get(1).paused
    assert page.post("/alerts/1/change", data={"do": "remove"}).headers["location"] == "/alerts"
    assert alerts.all() == [] and page.get("/alerts/1").status_code == 404


def test_of_others_nothing_is_shown(page: TestClient, own: Newsroom) -> None:
    alert = own.archive.alerts.add("ada", "Suo", "")
    assert page.get(f"/alerts/{alert.number}").status_code == 404
    assert page.post(f"/alerts/{alert.number}/change", data={"do": "remove"}).status_code == 404
    assert page.post(f"/alerts/{alert.number}/test").status_code == 404
    assert "Suo" not in page.get("/alerts").text and own.archive.alerts.all("ada") == [alert]


def test_a_sample_and_its_result(page: TestClient, own: Newsroom, hooked: Hook) -> None:
    take(own, EFE)
    told = TOLD | {"webhook": hooked.address, "mail": "a@example.org"}
    page.post("/alerts/add", data=told | {"local": "1"})
    shown = page.post("/alerts/1/test").text
    assert "webhook: The sample was taken." in shown and "No mail server is chosen" in shown
    assert "whsec_" in shown and hooked.bodies()[0]["type"] == "record.test"
    refused = page.post("/alerts/1/change", data=told)
    assert refused.status_code == 400 and "this machine itself" in refused.text
    own.archive.alerts.change(1, local=False)
    assert "this machine itself" in page.post("/alerts/1/test").text


def test_failures_are_told(page: TestClient, own: Newsroom) -> None:
    page.post("/alerts/add", data=TOLD | {"webhook": "https://example.org/x"})
    (id,) = take(own, EFE)
    found(own, 1, id)
    (one,) = own.archive.alerts.outbox.take(1, "webhook", 1_768_046_401, 9)
    own.archive.alerts.outbox.failed([one.number], "It answered <500>.", 1_768_050_000)
    for address in ("/alerts", "/alerts/1"):
        shown = page.get(address).text
        assert "It answered &lt;500&gt;." in shown and "Again at" in shown
    own.archive.alerts.outbox.failed([one.number], "It answered 410 Gone.", None)
    assert "410 Gone" in page.get("/alerts").text


def test_nothing_foreign_runs(page: TestClient, own: Newsroom) -> None:
    page.post("/alerts/add", data={"name": HOSTILE, "query": "lince", "mail": ""})
    (id,) = take(own, EFE)
    found(own, 1, id)
    for address, asked in (("/alerts", {}), ("/alerts/1", {}), ("/alerts", {"q": HOSTILE})):
        shown = page.get(address, params=asked).text
        assert "&lt;svg/onload=" in shown
        assert not any(tag in shown for tag in ("<script>", "<img", "<svg/"))
