"""The whole way on real parts: a site and a folder on one side, the archive on the other."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake.imap_server import Server
from newsroom.wire_server import Site, site
from ultimora.archive.audit import By
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.newsroom.log import Log
from ultimora.newsroom.running import Running
from ultimora.values import Delivery, Query, Source

COPY = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini: {word}.\n"


@pytest.fixture
def served() -> Iterator[Site]:
    with site() as one:
        one.items = [
            ("Sciopero dei treni l&amp;#8217;8 gennaio", "I sindacati confermano: niente treni."),
            ("Mostra a Brera", "Apre domani la mostra attesa da mesi nella pinacoteca."),
        ]
        yield one


@pytest.fixture
def home(tmp_path: Path, served: Site) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "sources.toml").write_text(
        f'[[source]]\nname = "sito"\naddress = "{served.address}/feed.xml"\nlocal = true\n\n'
        f'[[source]]\nname = "cartella"\naddress = "{tmp_path / "in"}"\n',
        "utf-8",
    )
    return tmp_path


def opened(home: Path) -> Newsroom:
    return Newsroom(configured(str(home), environment={}))


def found(room: Newsroom, words: str) -> list[str]:
    return [hit.headline for hit in room.archive.search(Query.read(words)).hits]


def test_a_poll_brings_what_is_new_and_nothing_twice(home: Path, served: Site) -> None:
    with opened(home) as room:
        assert asyncio.run(Running(room).once(["sito"])) == {}
        assert found(room, "sindacati") == ["Sciopero dei treni l’8 gennaio"]
        assert found(room, "agency:adnkronos mostra") == ["Mostra a Brera"]
        again = Running(room)
        asyncio.run(again.once(["sito"]))
        assert not again.tally.new and served.asked.count("/feed.xml") == 2
        served.items[1] = ("Mostra a Brera", "Apre domani la mostra, ma senza i disegni.")
        later = Running(room)
        asyncio.run(later.once(["sito"]))
        assert (later.tally.new["sito"], later.tally.changed["sito"]) == (0, 1)
        (hit,) = room.archive.search(Query.read("disegni")).hits
        assert [version.number for version in room.archive.versions(hit.id)] == [1, 2]
        assert "attesa" in room.archive.get(hit.id, 1).dispatch.body
        assert found(room, "attesa") == []


def test_full_text_is_a_version_of_the_item(home: Path, served: Site) -> None:
    listed = home / "sources.toml"
    listed.write_text(listed.read_text("utf-8").replace("local = true", "local = true\n"
                                                        "full_text = true"), "utf-8")  # fmt: skip
    with opened(home) as room:
        asyncio.run(Running(room).once(["sito"]))
        hits = room.archive.search(Query.read("sottobosco")).hits
        assert len(hits) == 2
        assert room.archive.statistics().records == 2
        record = room.archive.get(hits[0].id)
        assert record.dispatch.published and record.dispatch.published.iso[:10] == "2026-01-06"
        assert "/robots.txt" in served.asked


def test_a_source_that_fails_says_why(home: Path, served: Site) -> None:
    (home / "sources.toml").write_text(
        '[[source]]\nname = "nowhere"\naddress = "http://127.0.0.1:9/feed"\n', "utf-8"
    )
    with opened(home) as room:
        failures = asyncio.run(Running(room).once())
        assert "this machine itself" in failures["nowhere"]
        assert "cause" in room.archive.state("nowhere")
        unknown = asyncio.run(Running(room).once(["other"]))
        assert unknown == {"other": "There is no such source."}


def test_a_source_that_has_ended_is_asked_no_more(home: Path, served: Site) -> None:
    """410 holds over a restart, until a person asks for the source by name or changes it."""
    served.gone = True

    async def ran(room: Newsroom, change: bool) -> None:
        running = Running(room)
        task = asyncio.create_task(running.run())
        while "sito" not in running.sources:
            await asyncio.sleep(0.01)
        if change:
            text = (home / "sources.toml").read_text("utf-8")
            (home / "new.toml").write_text(text.replace("feed.xml", "other.xml"), "utf-8")
            (home / "new.toml").rename(home / "sources.toml")
        deadline = time.monotonic() + (30 if change else 0.5)
        while time.monotonic() < deadline and "/other.xml" not in served.asked:
            await asyncio.sleep(0.01)
        running.stop()
        await task

    with opened(home) as room:
        assert "410" in asyncio.run(Running(room).once(["sito"]))["sito"]
        assert "by name" in asyncio.run(Running(room).once())["sito"]
        asyncio.run(ran(room, change=False))
        assert served.asked == ["/feed.xml"]
        asyncio.run(ran(room, change=True))
        assert served.asked == ["/feed.xml", "/other.xml"]
        served.gone = False
        assert asyncio.run(Running(room).once(["sito"])) == {}
        assert "gone" not in room.archive.state("sito")


def test_an_answer_that_gives_no_record_is_remembered(home: Path, served: Site) -> None:
    kept, served.items = served.items, []
    with opened(home) as room:
        asyncio.run(Running(room).once(["sito"]))
        assert room.archive.state("sito")["silent"] == "The feed has no items."
        asyncio.run(Running(room).once(["sito"]))  # 304: nothing new is known
        assert "silent" in room.archive.state("sito")
        served.items = kept
        asyncio.run(Running(room).once(["sito"]))
        assert not room.archive.state("sito").get("silent")


def test_a_door_that_cannot_open_leaves_the_desk_running(
    home: Path, unused_port: int, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", unused_port)), opened(home) as room:
        told = replace(room.configuration, values={
            **room.configuration.values, "door": f"127.0.0.1:{unused_port}"
        })  # fmt: skip
        room.configuration = told

        async def start() -> None:
            running = Running(room, Log("json"))
            task = asyncio.create_task(running.run())
            while not running.sources:
                await asyncio.sleep(0.01)
            running.stop()
            await task

        asyncio.run(asyncio.wait_for(start(), 30))
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    assert "Something else listens there" in next(
        line["why"] for line in lines if line["event"] == "no-door"
    )


def test_a_folder_that_is_gone_is_told_of_while_the_desk_runs(home: Path, unused_port: int) -> None:
    (home / "in").rmdir()
    process = ultimora(home, "run", "--set", f"door=127.0.0.1:{unused_port}")
    _port(process)
    with opened(home) as room:
        deadline = time.monotonic() + 20
        while "cause" not in room.archive.state("cartella"):
            assert time.monotonic() < deadline
            time.sleep(0.1)
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_a_mailbox_is_read_by_a_poll(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_MAIL", Server().password)
    monkeypatch.setattr("ultimora.newsroom.running.LULL", 1.0)

    async def read() -> dict[str, str]:
        async with Server() as server:
            server.drop(
                b"Message-ID: <1@x>\r\nFrom: desk@example.org\r\nDate: Tue, 6 Jan 2026 10:00:00"
                b" +0100\r\nSubject: Treni fermi\r\n\r\n"
                b"Roma, 6 gen. (ANSA) - Sciopero nazionale.\r\n"
            )
            (home / "sources.toml").write_text(
                f'[[source]]\nname = "posta"\naddress = "imap://desk@127.0.0.1:{server.port}/INBOX"\n'
                'local = true\nsecret = "DESK_MAIL"\nafterwards = "stay"\n',
                "utf-8",
            )
            return await Running(room).once()

    with opened(home) as room:
        assert asyncio.run(read()) == {}
        assert found(room, "sciopero agency:ansa") == ["Treni fermi"]


def test_what_gives_no_record_is_kept_and_named(home: Path) -> None:
    with opened(home) as room:
        taken = room.take(Delivery(Source("x"), b"\x89PNG\r\n\x1a\n" + bytes(40)))
        assert taken.why and room.archive.troubled() == [(taken.number, taken.why)]
        assert room.archive.delivery(taken.number).data.startswith(b"\x89PNG")


def test_the_door_says_what_became_of_copy_also_the_second_time(
    home: Path, unused_port: int
) -> None:
    """Who lost the first answer, and asks again, learns the same."""
    process = ultimora(home, "run", "--set", f"door=127.0.0.1:{unused_port}")
    _port(process)

    def sent(copy: bytes) -> dict[str, object]:
        request = urllib.request.Request(
            f"http://127.0.0.1:{unused_port}/intake", copy,
            {"Authorization": f"Bearer {'t' * 32}", "Content-Type": "text/plain"},
        )  # fmt: skip
        with urllib.request.urlopen(request, timeout=20) as answer:
            told: dict[str, object] = json.load(answer)["deliveries"][0]
            del told["delivery"]
            return told

    copy, blob = COPY.format(word="porta").encode(), b"\x89PNG\r\n\x1a\n" + bytes(64)
    first, unread = sent(copy), sent(blob)
    assert first["records"] and "trouble" not in first and sent(copy) == first
    assert "PNG" in str(unread["trouble"]) and sent(blob) == unread
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_what_was_received_and_not_filed_is_filed_at_the_next_start(home: Path) -> None:
    with opened(home) as room:
        room.archive.receive(Delivery(Source("x"), COPY.format(word="larice").encode()))
    with opened(home) as room:
        assert found(room, "larice") == []
        assert [taken.new for taken in room.resume()] == [1]
        assert found(room, "larice") == ["Neve sui passi"]


def test_reading_again_shows_before_it_changes(home: Path) -> None:
    with opened(home) as room:
        room.take(Delivery(Source("x"), COPY.format(word="larice").encode()))
        ((_, _, other),) = room.reread()
        assert other.same == 1 and not other.changed


def ultimora(home: Path, *words: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "ULTIMORA_HOME": str(home), "ULTIMORA_TOKEN": "t" * 32}
    return subprocess.Popen(
        [sys.executable, "-m", "ultimora", *words], env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def _port(process: subprocess.Popen[str]) -> None:
    """Wait until the desk says that its door is open."""
    assert process.stderr
    for line in process.stderr:
        if line.startswith("{") and json.loads(line)["event"] == "door":
            return
    raise AssertionError("the desk ended before it began")


def _until(home: Path, words: str, count: int) -> None:
    deadline = time.monotonic() + 30
    with opened(home) as room:
        while len(found(room, words)) < count:
            assert time.monotonic() < deadline, (words, found(room, words))
            time.sleep(0.05)


def test_a_desk_killed_in_mid_flight_has_everything_once(
    home: Path, served: Site, unused_port: int
) -> None:
    door = f"door=127.0.0.1:{unused_port}"
    first = ultimora(home, "run", "--set", door)
    _port(first)
    for number in range(40):
        name = home / "in" / f"{number:02}.txt"
        name.with_suffix(".part").write_text(COPY.format(word=f"abete{number}x"), "utf-8")
        name.with_suffix(".part").rename(name)
        if number == 20:
            _until(home, "abete*", 3)
            first.kill()
            first.wait()
    second = ultimora(home, "run", "--set", door)
    _port(second)
    request = urllib.request.Request(
        f"http://127.0.0.1:{unused_port}/intake", COPY.format(word="porta").encode(),
        {"Authorization": f"Bearer {'t' * 32}", "Content-Type": "text/plain"},
    )  # fmt: skip
    with urllib.request.urlopen(request, timeout=20) as answer:
        assert answer.status == 202 and len(json.load(answer)["deliveries"][0]["records"]) == 1
    _until(home, "abete*", 40)
    _until(home, "agency:adnkronos", 2)
    with urllib.request.urlopen(f"http://127.0.0.1:{unused_port}/metrics", timeout=20) as answer:
        assert b"ultimora_records_new_total" in answer.read()
    with urllib.request.urlopen(f"http://127.0.0.1:{unused_port}/healthz", timeout=20) as answer:
        assert json.load(answer)["archive"] == "well"
    second.send_signal(signal.SIGTERM)
    assert second.wait(timeout=30) == 0
    with opened(home) as room:
        for number in range(40):
            assert len(found(room, f"abete{number}x")) == 1
        assert room.archive.statistics().records == 43
        assert list(room.archive.verify()) == []
    assert sorted(path.name for path in (home / "in" / "done").iterdir()) == [
        f"{number:02}.txt" for number in range(40)
    ]


def test_the_list_is_taken_over_beside_the_loop(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many sources there are, what is remembered of them is read by the filing thread."""
    with (home / "sources.toml").open("a", encoding="utf-8") as listed:
        for number in range(20):
            listed.write(f'\n[[source]]\nname = "f{number}"\naddress = "http://127.0.0.1:9/x"\n')
    with opened(home) as room:
        readers: set[str] = set()
        state = room.archive.state

        def noted(source: str) -> dict[str, str]:
            readers.add(threading.current_thread().name)
            return state(source)

        monkeypatch.setattr(room.archive, "state", noted)

        async def start() -> int:
            running = Running(room)
            task = asyncio.create_task(running.run())
            while len(running.sources) < 22:
                await asyncio.sleep(0.01)
            running.stop()
            await task
            return len(running.sources)

        assert asyncio.run(asyncio.wait_for(start(), 30)) == 22
        assert all(name.startswith("filing") for name in readers) and readers


def test_memory_of_answers_is_counted_until_they_are_filed(home: Path, served: Site) -> None:
    with opened(home) as room:
        running = Running(room)
        asyncio.run(running.once(["sito"]))
        budget = running._web.budget
        assert budget.held == 0 and 0 < budget.peak < budget.most == 256 << 20


def test_users_bring_copy_by_their_tokens_and_metrics_are_for_this_machine(
    home: Path, unused_port: int
) -> None:
    with opened(home) as room:
        people = room.archive.people
        people.add("ada", "admin", By(), "quattro parole tra noi")
        brings = people.tokens.add("ada", "telex", ["intake"], By())
        reads = people.tokens.add("ada", "boat", ["read"], By())
    desk = ultimora(home, "desk", "--set", f"door=127.0.0.1:{unused_port}", "--set",
                    "hosts=desk.example.org", "--set", "proxy=127.0.0.1")  # fmt: skip
    _port(desk)
    address = f"http://127.0.0.1:{unused_port}"

    def status(path: str, body: bytes | None = None, **headers: str) -> int:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(address + path, body, told)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code

    copy, plain = COPY.format(word="gettone").encode(), "text/plain"
    for token, wanted in ((brings, 202), (reads, 401), ("ultimora_x", 401), ("", 401)):
        told = {"Authorization": f"Bearer {token}", "Content_Type": plain}
        assert status("/intake", copy, Host="desk.example.org", **told) == wanted
    assert status("/metrics") == 200
    assert status("/metrics", Host="desk.example.org") == 403
    assert status("/metrics", X_Forwarded_For="203.0.113.9") == 403
    assert status("/", Authorization=f"Bearer {reads}") == 200
    assert status("/", Authorization=f"Bearer {brings}") == 403
    assert status("/", Host="evil.example") == 403
    desk.send_signal(signal.SIGTERM)
    assert desk.wait(timeout=30) == 0
    with opened(home) as room:
        assert len(found(room, "gettone")) == 1
