"""A mailbox, asked over a real socket in the real protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace

import pytest

from intake.imap_server import Server
from ultimora.intake.imap import mailbox_name
from ultimora.intake.mailbox import Mailbox, MailboxSettings
from ultimora.values import Delivery, Source

QUICK = MailboxSettings(patience=2.0, first=0.02, longest=0.1)


def mail(number: int) -> bytes:
    return f"Message-ID: <{number}@x>\r\nSubject: Sciopero\r\n\r\nROMA - Treni fermi.\r\n".encode()


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_MAIL", Server().password)


def source(server: Server, afterwards: str = "stay", every: int = 60) -> Source:
    address = f"imap://desk@127.0.0.1:{server.port}/INBOX"
    return Source("mail", "mailbox", address, every, local=True, afterwards=afterwards,
                  secret="DESK_MAIL")  # fmt: skip


async def taken(box: Mailbox, many: int, ok: bool = True) -> tuple[list[Delivery], dict[str, str]]:
    """So many deliveries, each kept; and what is to be remembered."""
    found: list[Delivery] = []
    state: dict[str, str] = {}
    async with asyncio.timeout(10):
        async for delivery in box.deliveries():
            found.append(delivery)
            state = box.done(delivery, ok)
            if len(found) == many:
                break
    return found, state


async def watched(box: Mailbox, until: Callable[[], bool], ok: bool = True) -> list[Delivery]:
    """All that comes until something is so."""
    found: list[Delivery] = []

    async def watch() -> None:
        async for delivery in box.deliveries():
            found.append(delivery)
            box.done(delivery, ok)

    task = asyncio.create_task(watch())
    async with asyncio.timeout(10):
        while not until() and not task.done():
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return found


def run(test: Callable[[Server], Coroutine[None, None, None]], **choices: object) -> None:
    async def inside() -> None:
        async with replace(Server(), **choices) as server:  # type: ignore[arg-type]
            await test(server)

    asyncio.run(inside())


def test_new_mail_comes_once_and_as_it_is() -> None:
    async def test(server: Server) -> None:
        for number in (1, 2, 3):
            server.drop(mail(number))
        found, state = await taken(Mailbox(source(server), settings=QUICK), 3)
        assert [d.data for d in found] == [mail(1), mail(2), mail(3)]
        assert [d.address for d in found] == ["<1@x>", "<2@x>", "<3@x>"]
        assert found[0].media_type == "message/rfc822" and ("UID", "1") in found[0].headers
        assert state == {"uidvalidity": "7", "uid": "3"}
        server.drop(mail(4))
        again, _ = await taken(Mailbox(source(server), state, QUICK), 1)
        assert [d.address for d in again] == ["<4@x>"]

    run(test)


@pytest.mark.parametrize("capabilities", ["IMAP4rev1 AUTH=PLAIN IDLE", "IMAP4rev1 AUTH=PLAIN"])
def test_mail_that_comes_while_we_wait(capabilities: str) -> None:
    async def test(server: Server) -> None:
        box = Mailbox(source(server, every=1), settings=QUICK)
        asyncio.get_running_loop().call_later(0.2, server.drop, mail(1))
        found, _ = await taken(box, 1)
        assert [d.address for d in found] == ["<1@x>"]
        assert ("IDLE" in server.heard) == ("IDLE" in capabilities)

    run(test, capabilities=capabilities)


def test_mail_that_is_announced_between_two_waits_is_not_missed() -> None:
    async def test(server: Server) -> None:
        found, _ = await taken(Mailbox(source(server), settings=QUICK), 1)
        assert [d.address for d in found] == ["<1@x>"]

    run(test, late=mail(1))


@pytest.mark.parametrize(
    ("afterwards", "ok", "boxes"),
    [("move", True, {"INBOX": {}, "Done": {1: mail(1)}}),
     ("move", False, {"INBOX": {}, "Trouble": {1: mail(1)}}),
     ("delete", True, {"INBOX": {}}),
     ("delete", False, {"INBOX": {}, "Trouble": {1: mail(1)}})],
)  # fmt: skip
@pytest.mark.parametrize("move", ["MOVE", ""])
def test_what_becomes_of_it(
    afterwards: str, ok: bool, boxes: dict[str, dict[int, bytes]], move: str
) -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1))
        box = Mailbox(source(server, afterwards), settings=QUICK)
        await watched(box, lambda: server.boxes == boxes, ok)
        assert server.boxes == boxes

    run(test, capabilities=f"IMAP4rev1 AUTH=PLAIN IDLE UIDPLUS {move}")


@pytest.mark.parametrize("afterwards", ["delete", "move"])
def test_without_uidplus_it_is_taken_away_where_nobody_elses_mail_goes_along(
    afterwards: str,
) -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1))
        box = Mailbox(source(server, afterwards), settings=QUICK)
        await watched(box, lambda: not server.boxes["INBOX"])
        assert not server.boxes["INBOX"] and not box.passed

    run(test, capabilities="IMAP4rev1 AUTH=PLAIN IDLE")


def test_without_uidplus_what_somebody_else_marked_is_left() -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1))
        server.flags[1].add("Deleted")
        state = {"uidvalidity": "7", "uid": "1"}
        server.drop(mail(2))
        box = Mailbox(source(server, "delete"), state, settings=QUICK)
        await watched(box, lambda: "expunge" in box.passed)
        assert set(server.boxes["INBOX"]) == {1, 2} and server.flags[2] == {"Deleted"}
        server.flags[1].clear()
        server.drop(mail(3))
        await watched(box, lambda: set(server.boxes["INBOX"]) == {1})
        assert set(server.boxes["INBOX"]) == {1} and not box.passed

    run(test, capabilities="IMAP4rev1 AUTH=PLAIN IDLE")


def test_what_stays_is_marked_as_seen_and_no_sooner_than_it_is_kept() -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1))
        await watched(Mailbox(source(server), settings=QUICK), lambda: server.flags[1] == {"Seen"})
        fetched = next(n for n, c in enumerate(server.heard) if "BODY.PEEK" in c)
        assert "STORE" not in " ".join(server.heard[:fetched])

    run(test)


def test_a_broken_line_loses_nothing_and_brings_nothing_twice() -> None:
    async def test(server: Server) -> None:
        for number in range(1, 6):
            server.drop(mail(number))
        server.break_at = "UID FETCH 3 (BODY"
        found, state = await taken(Mailbox(source(server), settings=QUICK), 5)
        assert [d.address for d in found] == [f"<{n}@x>" for n in range(1, 6)]
        assert state["uid"] == "5"

    run(test)


def test_what_was_not_kept_is_not_passed_by_the_mark() -> None:
    async def test(server: Server) -> None:
        for number in (1, 2, 3):
            server.drop(mail(number))
        box = Mailbox(source(server), settings=QUICK)
        found: list[Delivery] = []
        async for delivery in box.deliveries():
            found.append(delivery)
            if len(found) == 3:
                break
        assert box.done(found[2])["uid"] == "0"
        assert box.done(found[0])["uid"] == "1"
        assert box.done(found[1])["uid"] == "3"

    run(test)


def test_a_server_that_counts_anew_is_read_anew() -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1))
        found, state = await taken(
            Mailbox(source(server), {"uidvalidity": "6", "uid": "900"}, QUICK), 1
        )
        assert len(found) == 1 and state == {"uidvalidity": "7", "uid": "1"}

    run(test)


def test_too_large_mail_is_named_and_holds_up_nothing() -> None:
    async def test(server: Server) -> None:
        server.drop(mail(1) + b"x" * 500)
        server.drop(mail(2))
        box = Mailbox(source(server), settings=replace(QUICK, largest=200))
        found, state = await taken(box, 1)
        assert [d.address for d in found] == ["<2@x>"] and state["uid"] == "2"
        assert "larger than 200 bytes" in box.passed["1"].message

    run(test)


@pytest.mark.parametrize(
    ("change", "says"),
    [({"secret": "NOT_SET"}, "The environment has no NOT_SET."),
     ({"secret": "WRONG"}, "wrong password"),
     ({"local": False}, "could be read on the way"),
     ({"address": "imap://desk@127.0.0.1:1/INBOX"}, "cannot be reached"),
     ({"address": "imap://desk@127.0.0.1:notaport/INBOX"}, "Port could not be cast")],
)  # fmt: skip
def test_what_goes_wrong_is_said(
    change: dict[str, object], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WRONG", "hunter2")

    async def test(server: Server) -> None:
        box = Mailbox(replace(source(server), **change), settings=QUICK)  # type: ignore[arg-type]
        await watched(box, lambda: box.trouble is not None)
        assert box.trouble and says in box.trouble.message and box.trouble.mend
        assert "hunter2" not in box.trouble.message

    run(test)


def test_names_of_mailboxes() -> None:
    assert mailbox_name('Città & "x"') == b'"Citt&AOA- &- \\"x\\""'
