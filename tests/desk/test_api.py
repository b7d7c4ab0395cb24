"""The API: what the archive says, as its document says it."""

from __future__ import annotations

import json
from html import unescape

import jsonschema
import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_wire import ANSA, EFE, take

from newsroom.wire_server import site
from ultimora.desk import Desk
from ultimora.desk.api.document import BASE, document
from ultimora.desk.api.manual import manual
from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.words import said
from ultimora.newsroom import Newsroom


def get(browser: TestClient, path: str, **params: object):  # type: ignore[no-untyped-def]
    answer = browser.get(BASE + path, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


def valid(value: object, name: str) -> None:
    """Whether JSON is what the document says of the schema `name`."""
    whole = document()
    shape = {"$ref": f"#/components/schemas/{name}", "components": whole["components"]}
    jsonschema.Draft202012Validator(shape).validate(value)


def test_people_are_told_every_operation_with_a_line_to_type(browser: TestClient) -> None:
    page = unescape(browser.get("/api").text)
    assert page.count("<pre") == len(OPERATIONS) and 'href="/api/openapi.json"' in page
    assert "curl 'http://127.0.0.1:8484/api/v1/search?q=ferry'" in page and "TOKEN" not in page
    shown = [one for _, some in manual("", True) for one in some]
    assert [one.operation for one in shown] == list(OPERATIONS)
    assert all("Bearer TOKEN" in one.typed for one in shown)
    for one in shown:
        words = {one.operation.about, *(ask.about for ask in one.asks)}
        assert all(said("it", word) != word for word in words), words
        if isinstance(one.operation.body, dict):
            sent = json.loads(one.typed.split(" -d '")[1].split("'")[0])
            jsonschema.Draft202012Validator(
                {**one.operation.body, "components": document()["components"]}
            ).validate(sent)


def test_search_pages_through_everything(browser: TestClient) -> None:
    first = get(browser, "/search", limit=5)
    valid(first, "Page")
    second = get(browser, "/search", limit=5, after=first["cursor"])
    ids = [hit["id"] for hit in (*first["hits"], *second["hits"])]
    assert len(set(ids)) == 8 and second["cursor"] is None


def test_a_record_is_what_the_command_line_gives(browser: TestClient, room: Newsroom) -> None:
    from ultimora.pack import as_json

    (hit,) = get(browser, "/search", q="agency:efe")["hits"]
    record = get(browser, f"/records/{hit['id']}")
    valid(record, "Record")
    assert record == json.loads(json.dumps(as_json(room.archive.get(hit["id"]))))
    assert browser.get(f"{BASE}/records/{hit['id']}/delivery").content == EFE.read_bytes()
    assert browser.get(f"{BASE}/records/{hit['id']}/as/ninjs").status_code == 200
    valid(get(browser, f"/records/{hit['id']}/versions")[0], "Version")
    assert [one["id"] for one in get(browser, f"/records/{hit['id']}/copies")] == [hit["id"]]
    assert get(browser, f"/records/{hit['id']}/links") == []


def test_facts_point_into_the_bytes(browser: TestClient) -> None:
    found = get(browser, "/facts", q="agency:adnkronos isarco", kind=["claims", "figures"])
    valid(found, "Facts")
    assert {one["kind"] for one in found["facts"]} == {"claims", "figures"}
    assert all(one["fact"]["bytes"] and one["text"] for one in found["facts"])


def test_facets_and_stories(browser: TestClient) -> None:
    valid(get(browser, "/facets", field=["agency"]), "Facets")
    stories = get(browser, "/stories", least=1)
    for one in stories:
        valid(one, "Told")
        valid(get(browser, f"/stories/{one['id']}"), "Story")


@pytest.mark.parametrize(("path", "params", "status", "words"), [
    ("/search", {"q": "agenzy:x"}, 400, "no field"),
    ("/search", {"q": "(("}, 400, "characters"),
    ("/search", {"limit": "0"}, 400, "whole number"),
    ("/search", {"limt": "5"}, 400, "one may ask"),
    ("/search", {"after": "zz"}, 400, "cursor"),
    ("/search", {"order": "worst"}, 400, "none of"),
    ("/search", {"q": ["a", "b"]}, 400, "once"),
    ("/records/zzzz", {}, 404, "no such record"),
    ("/stories/zzzz", {}, 404, "no"),
    ("/facts", {"kind": "lies"}, 400, "none of"),
])  # fmt: skip
def test_what_is_wrong_is_said(
    browser: TestClient, path: str, params: dict[str, str], status: int, words: str
) -> None:
    answer = browser.get(BASE + path, params=params)
    assert answer.status_code == status and words in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"
    valid(answer.json(), "Problem")


def test_star_read_and_intake(own: Newsroom) -> None:
    page = client(Desk(own))
    told = page.post(f"{BASE}/intake", params={"source": "cronista"}, content=EFE.read_bytes(),
                     headers={"content-type": "text/plain"})  # fmt: skip
    valid(told.json(), "Receipt")
    (id,) = told.json()["records"]
    assert page.put(f"{BASE}/records/{id}/star").status_code == 204
    assert page.put(f"{BASE}/records/{id}/read").status_code == 204
    (hit,) = get(page, "/search", q="is:starred -is:unread")["hits"]
    assert hit["id"] == id and hit["source"] == "cronista"
    assert page.delete(f"{BASE}/records/{id}/star").status_code == 204
    assert page.delete(f"{BASE}/records/{id}/read").status_code == 204
    assert get(page, "/search", q="is:unread -is:starred")["total"] == 1
    own.archive.withdraw(id)
    assert page.get(f"{BASE}/records/{id}").status_code == 403
    assert page.get(f"{BASE}/records/{id}/delivery").status_code == 403
    assert page.post(f"{BASE}/intake", content=b"").status_code == 400


def test_sources(own: Newsroom) -> None:
    page = client(Desk(own))
    with site() as served:
        served.items = [("Uno", "Due tre.")]
        told = {"address": f"{served.address}/feed.xml", "name": "Prova", "local": True}
        added = page.post(f"{BASE}/sources", json=told)
        assert added.status_code == 201, added.text
        valid(added.json(), "Source")
        assert page.post(f"{BASE}/sources", json=told | {"name": "Altra"}).status_code == 409
    assert page.patch(f"{BASE}/sources/Prova", json={"paused": True}).json()["paused"] is True
    assert [one["name"] for one in get(page, "/sources")] == ["Prova"]
    for wrong in ({"paused": "yes"}, {"x": 1}, []):
        assert page.patch(f"{BASE}/sources/Prova", json=wrong).status_code == 400
    assert page.patch(f"{BASE}/sources/x", json={"paused": True}).status_code == 404
    assert page.delete(f"{BASE}/sources/Prova").status_code == 204
    assert page.delete(f"{BASE}/sources/Prova").status_code == 404
    for wrong in ({}, {"address": 3}, {"address": "x", "every": True}, {"address": "x", "name": ""},
                  {"address": "/nowhere/at/all"}, {"address": "x", "local": "no"}):  # fmt: skip
        assert page.post(f"{BASE}/sources", json=wrong).status_code == 400
    assert page.post(f"{BASE}/sources", content=b"{}").status_code == 415


def test_what_arrives(own: Newsroom) -> None:
    page = client(Desk(own))
    take(own, ANSA)
    with pytest.raises(AssertionError):
        get(page, "/stream", q="((")


def test_every_operation_is_described_and_answers(own: Newsroom) -> None:
    whole = document()
    jsonschema.Draft202012Validator.check_schema(whole["components"]["schemas"]["Record"])
    described = {(path, method.upper()) for path, some in whole["paths"].items() for method in some}
    assert described == {(BASE + one.path, one.method) for one in OPERATIONS}
    ids = [some["operationId"] for path in whole["paths"].values() for some in path.values()]
    assert len(ids) == len(set(ids))
    assert client(Desk(own)).get("/api/openapi.json").json() == json.loads(json.dumps(whole))
