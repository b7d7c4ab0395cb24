"""The door, by real requests to a real server on loopback."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import pytest
import uvicorn
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from ultimora.intake import multipart
from ultimora.intake.door import DoorSettings, Receipt, Refused, routes
from ultimora.values import Delivery

TOKEN = "a-token-of-good-length"
COPY = "ROMA, 26 NOV - Il treno è in ritardo.\r\n".encode()


@dataclass
class Desk:
    """Whoever stands behind the door: keeps what comes, or does as it is told."""

    kept: list[Delivery] = field(default_factory=list)
    refuses: Exception | None = None
    takes: float = 0.0

    async def receive(self, delivery: Delivery) -> Receipt:
        await asyncio.sleep(self.takes)
        if self.refuses:
            raise self.refuses
        self.kept.append(delivery)
        return Receipt(len(self.kept), (f"urn:x:{len(self.kept)}",))


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="module")
def address(desk: Desk) -> Iterator[str]:
    settings = DoorSettings(largest=1000, patience=0.5, at_once=3)
    app = Starlette(routes=routes(desk.receive, TOKEN, settings))
    server = uvicorn.Server(uvicorn.Config(app, "127.0.0.1", 0, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(5)


@pytest.fixture
def door(address: str, desk: Desk) -> Iterator[httpx.Client]:
    desk.kept.clear()
    desk.refuses, desk.takes = None, 0.0
    with httpx.Client(
        base_url=address, headers={"Authorization": f"Bearer {TOKEN}"}, trust_env=False
    ) as client:
        yield client


def test_copy_is_kept_as_it_came(door: httpx.Client, desk: Desk) -> None:
    answer = door.post(
        "/intake?source=Questura", content=COPY, headers={"Content-Type": "text/plain"}
    )
    assert answer.status_code == 202
    (delivery,) = desk.kept
    assert answer.json() == {"deliveries": [
        {"delivery": 1, "sha256": delivery.sha256, "name": None, "records": ["urn:x:1"]}
    ]}  # fmt: skip
    assert (delivery.data, delivery.media_type) == (COPY, "text/plain")
    assert (delivery.source.name, delivery.source.kind) == ("Questura", "door")
    assert ("content-type", "text/plain") in delivery.headers
    assert TOKEN not in repr(delivery), "the token is kept nowhere"


def test_the_name_may_stand_in_a_header(door: httpx.Client, desk: Desk) -> None:
    door.post("/intake", content=COPY, headers={b"X-Source": "Città".encode()})
    door.post("/intake", content=COPY)
    assert [delivery.source.name for delivery in desk.kept] == ["Città", "door"]


def test_a_form_with_files(door: httpx.Client, desk: Desk) -> None:
    binary = bytes(range(256))
    answer = door.post(
        "/intake",
        data={"source": "Città"},
        files=[
            ("file", ("../../è.txt", COPY, "text/plain")),
            ("file", ("b.eml", b"Subject: x\n\nHello", "message/rfc822")),
            ("file", ("c.bin", binary, "application/octet-stream")),
            ("file", ("empty.txt", b"", "text/plain")),
        ],
    )
    assert answer.status_code == 202 and len(answer.json()["deliveries"]) == 3
    assert [d.data for d in desk.kept] == [COPY, b"Subject: x\n\nHello", binary]
    assert [d.address for d in desk.kept] == ["è.txt", "b.eml", "c.bin"]
    assert {d.source.name for d in desk.kept} == {"Città"}
    assert desk.kept[1].media_type == "message/rfc822"


@pytest.mark.parametrize(
    ("status", "says", "request_"),
    [
        (401, "token is missing", {"headers": {"Authorization": ""}}),
        (401, "token is missing", {"headers": {"Authorization": "Bearer wrong"}}),
        (401, "token is missing", {"headers": {"Authorization": f"Basic {TOKEN}"}}),
        (413, "larger than 1,000 bytes", {"content": b"x" * 1001}),
        (413, "larger than 1,000 bytes", {"content": iter([b"x" * 600, b"x" * 600])}),
        (400, "The body is empty", {"content": b""}),
        (415, "is compressed", {"headers": {"Content-Encoding": "gzip"}}),
        (415, "--data-binary", {"content": None, "data": {"copy": "x"}}),
        (421, "not known by this name", {"headers": {"Host": "evil.example"}}),
        (421, "not known by this name", {"headers": {"Host": "127.0.0.1.evil.example:80"}}),
        (400, "names no boundary", {"headers": {"Content-Type": "multipart/form-data"}}),
        (400, "boundary does not occur",
         {"headers": {"Content-Type": "multipart/form-data; boundary=x"}}),
        (400, "it was cut", {"content": b"--x\r\nA: b\r\n\r\nc",
                             "headers": {"Content-Type": "multipart/form-data; boundary=x"}}),
        (400, "holds no copy", {"content": b"--x--\r\n",
                                "headers": {"Content-Type": "multipart/form-data; boundary=x"}}),
        (400, "name of the source", {"params": {"source": "a\x07b"}}),
        (400, "name of the source", {"params": {"source": "a" * 201}}),
    ],
)  # fmt: skip
def test_what_is_refused(
    door: httpx.Client, desk: Desk, status: int, says: str, request_: dict[str, object]
) -> None:
    answer = door.post("/intake", **{"content": COPY, **request_})  # type: ignore[arg-type]
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status and says in problem["detail"] and problem["title"]
    assert "access-control-allow-origin" not in answer.headers
    assert desk.kept == []


def test_a_refusal_of_the_archive_is_handed_on(door: httpx.Client, desk: Desk) -> None:
    desk.refuses = Refused(503, "The disk is full. Make room.", after=30)
    answer = door.post("/intake", content=COPY)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert answer.json()["detail"] == "The disk is full. Make room."


def test_a_fault_of_ours_shows_no_traceback(door: httpx.Client, desk: Desk) -> None:
    desk.refuses = RuntimeError("secret inner thing")
    answer = door.post("/intake", content=COPY)
    assert answer.status_code == 500 and "secret inner thing" not in answer.text


def test_one_key_is_for_one_content(door: httpx.Client, desk: Desk) -> None:
    key = {"Idempotency-Key": "8e03978e"}
    assert door.post("/intake", content=COPY, headers=key).status_code == 202
    assert door.post("/intake", content=COPY, headers=key).status_code == 202
    assert door.post("/intake", content=COPY + b"!", headers=key).status_code == 422
    assert len({delivery.sha256 for delivery in desk.kept}) == 1


def test_a_crowd_is_told_to_come_again(door: httpx.Client, desk: Desk, address: str) -> None:
    desk.takes = 0.5

    async def crowd() -> list[httpx.Response]:
        async with httpx.AsyncClient(base_url=address, headers=door.headers, trust_env=False) as c:
            return await asyncio.gather(*(c.post("/intake", content=COPY) for _ in range(6)))

    answers = asyncio.run(crowd())
    assert sorted(answer.status_code for answer in answers) == [202] * 3 + [429] * 3
    assert all(a.headers["Retry-After"] == "1" for a in answers if a.status_code == 429)
    desk.takes = 0.0
    assert door.post("/intake", content=COPY).status_code == 202


def test_a_body_that_drips_and_one_that_breaks_off(door: httpx.Client, desk: Desk) -> None:
    head = (
        f"POST /intake HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n"
        "Content-Length: 100\r\n\r\nROMA"
    ).encode()
    with socket.create_connection((door.base_url.host, door.base_url.port or 0), 5) as line:
        line.sendall(head)
        assert b" 408 " in line.recv(4096)
    with socket.create_connection((door.base_url.host, door.base_url.port or 0), 5) as line:
        line.sendall(head)
    assert door.post("/intake", content=COPY).status_code == 202
    assert [delivery.data for delivery in desk.kept] == [COPY]


def test_a_door_without_a_lock_is_not_opened() -> None:
    with pytest.raises(ValueError, match="shorter than 16"):
        routes(Desk().receive, "")


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.text('abè"', max_size=4), st.binary(max_size=40)), max_size=4),
    st.sampled_from(["x", "----WebKitFormBoundary7MA4", "a'()+_,-./:=?b"]),
)
def test_what_a_browser_writes_is_read_back(files: list[tuple[str, bytes]], mark: str) -> None:
    body = b""
    for name, data in files:
        if b"--" in data:
            return
        quoted = name.replace('"', "%22")
        body += (
            f'--{mark}\r\nContent-Disposition: form-data; name="f"; filename="{quoted}"'.encode()
        )
        body += b"\r\nContent-Type: text/plain\r\n\r\n" + data + b"\r\n"
    body += f"--{mark}--\r\n".encode()
    found = multipart.boundary(f'multipart/form-data; boundary="{mark}"')
    assert found == mark.encode()
    assert [part.data for part in multipart.parts(body, found)] == [data for _, data in files]


@settings(deadline=None)
@given(st.binary(max_size=80), st.binary(min_size=1, max_size=3))
def test_any_body_is_a_form_or_a_value_error(body: bytes, mark: bytes) -> None:
    try:
        list(multipart.parts(b"--" + mark + b"\r\n" + body, mark))
    except ValueError as error:
        assert str(error).endswith(".")
