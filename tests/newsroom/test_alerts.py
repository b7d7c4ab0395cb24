"""Alerts on real parts: a mail server and a webhook on loopback, and a desk that stops between."""

from __future__ import annotations

import asyncio
import hmac
import ssl
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from newsroom.hook_server import Hook, hook
from newsroom.smtp_server import Post, post
from ultimora.archive.alerts import Alert
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom, alerting
from ultimora.newsroom.letter import Mailer
from ultimora.newsroom.notifying import Notifying
from ultimora.newsroom.running import Running
from ultimora.newsroom.webhook import secret
from ultimora.values import Delivery, Source

TLS = Path(__file__).parents[1] / "intake" / "tls" / "desk.example.pem"
COPY = """{headline}

Bolzano, 6 gen. (ANSA) - {words} Lo riferisce la protezione civile della provincia, che ha inviato
sul posto tre squadre e un elicottero; la strada statale resta chiusa fino a nuovo avviso.
"""
ASK = "frana OR kill"


class Clock:
    """Seconds since 1970 that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_768_046_400.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def served_mail() -> Iterator[Post]:
    with post() as one:
        yield one


@pytest.fixture
def hooked() -> Iterator[Hook]:
    with hook() as one:
        yield one


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def clock() -> Clock:
    return Clock()


def opened(home: Path, mail: Post | None = None, **more: str) -> Newsroom:
    told = {"zone": "Europe/Rome", "smtp_from": "Desk <desk@example.org>", **more}
    if mail:
        told.setdefault("smtp", f"smtp://desk@127.0.0.1:{mail.port}" if mail.password
                        else f"smtp://127.0.0.1:{mail.port}")  # fmt: skip
    return Newsroom(configured(str(home), told, environment={}))


def take(room: Newsroom, headline: str, words: str = "Una frana.", source: str = "x") -> str:
    data = COPY.format(headline=headline, words=words).encode()
    (id,) = room.take(Delivery(Source(source), data, address=headline)).ids
    return id


def passed(room: Newsroom, clock: Callable[[], float], mailer: Mailer | None = None) -> None:
    """Look once, and send all that is due then."""

    async def once() -> None:
        begun: list[asyncio.Task[Any]] = []

        def begin(work: Any) -> asyncio.Task[Any]:
            begun.append(asyncio.create_task(work))
            return begun[-1]

        async with Notifying(room, begin=begin, clock=clock, mailer=mailer) as notifying:
            while await asyncio.to_thread(notifying.look):
                pass
            await notifying.send()
            await asyncio.gather(*begun)

    asyncio.run(once())


def states(room: Newsroom, alert: Alert) -> list[tuple[str, str, int]]:
    return [(one.way, one.state, one.tries) for one in room.archive.alerts.outbox.of(alert.number)]


def test_a_letter(home: Path, served_mail: Post, clock: Clock) -> None:
    with opened(home, served_mail) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org, bob@example.org",
                                        language="it")  # fmt: skip
        id = take(room, "Frana a Nàturno\u2028Bcc: x")
        take(room, "Neve", "Nevica.")
        passed(room, clock)
        passed(room, clock)
        (letter,) = served_mail.letters
        assert served_mail.to == [["ada@example.org", "bob@example.org"]]
        assert letter["subject"].startswith("Frane: Frana a Nàturno")
        assert letter["from"] == "Desk <desk@example.org>" and not letter["bcc"]
        assert letter["message-id"].endswith("@example.org>")
        text = letter.get_content()
        assert "ANSA · Bolzano · " in text and "Una frana. Lo riferisce" in text
        assert f"http://127.0.0.1:8484/dispatch/{id}" in text and "Avviso “Frane”" in text
        assert states(room, alert) == [("mail", "sent", 1)]


def test_letters_are_gathered(home: Path, served_mail: Post, clock: Clock) -> None:
    with opened(home, served_mail) as room:
        room.archive.clock = room.archive.alerts.clock = clock
        room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org", every=600)
        take(room, "Frana uno", "Una frana a nord della valle, con due case evacuate.")
        passed(room, clock)
        for at, place in enumerate(("sud: un ferito grave.", "est: chiusa la ferrovia.")):
            take(room, f"Frana numero {at}", f"Un'altra frana {place} Nessun disperso stavolta.")
            clock.now += 60
            passed(room, clock)
        assert len(served_mail.letters) == 1
        clock.now += 600
        passed(room, clock)
        assert [one["subject"] for one in served_mail.letters] == [
            "Frane: Frana uno", "Frane: 2 new",
        ]  # fmt: skip
        assert "Frana numero 0" in served_mail.letters[1].get_content()


def test_a_mail_server_that_is_away_gets_it_later(
    home: Path, served_mail: Post, clock: Clock
) -> None:
    with opened(home, served_mail) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org")
        take(room, "Frana uno")
        served_mail.refused = "451 later, please"
        passed(room, clock)
        (why,) = (one.why for one in room.archive.alerts.outbox.troubles(alert.number))
        assert why == "The mail server answered 451: later, please"
    served_mail.refused = ""
    with opened(home, served_mail) as room:
        passed(room, clock)
        assert served_mail.letters == []
        clock.now += 6
        passed(room, clock)
        assert len(served_mail.letters) == 1
        assert states(room, alert) == [("mail", "sent", 2)]


def test_mail_is_encrypted_and_the_password_shown_only_then(
    home: Path, served_mail: Post, clock: Clock
) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(TLS)
    trusting = ssl.create_default_context(cafile=str(TLS))
    trusting.check_hostname = False
    served_mail.password, served_mail.tls = "s3cret", server
    with opened(home, served_mail, smtp_password="s3cret") as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org")
        take(room, "Frana uno")
        passed(room, clock)  # nobody vouches for it
        (trouble,) = room.archive.alerts.outbox.troubles(alert.number)
        assert "certificate" in trouble.why.lower() and served_mail.letters == []
        clock.now += 10
        passed(room, clock, Mailer(room.configuration, trusting))
        assert served_mail.encrypted == [True]


def test_no_mail_server(home: Path, clock: Clock) -> None:
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org")
        take(room, "Frana uno")
        passed(room, clock)
        (trouble,) = room.archive.alerts.outbox.troubles(alert.number)
        assert "No mail server is chosen" in trouble.why and trouble.state == "waiting"


def test_an_address_that_nobody_has(home: Path, served_mail: Post, clock: Clock) -> None:
    served_mail.unknown = "ada@example.org"
    with opened(home, served_mail) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org")
        take(room, "Frana uno")
        passed(room, clock)
        (trouble,) = room.archive.alerts.outbox.troubles(alert.number)
        assert (trouble.state, "nobody here" in trouble.why) == ("failed", True)


def test_a_webhook_that_fails_at_first_over_a_restart(
    home: Path, hooked: Hook, clock: Clock
) -> None:
    hooked.statuses = [500, 503, 200]
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, webhook=hooked.address, local=True)
        id = take(room, "Frana uno")
        passed(room, clock)
        assert states(room, alert) == [("webhook", "waiting", 1)]
    with opened(home) as room:
        passed(room, clock)
        assert len(hooked.came) == 1
        clock.now += 6
        passed(room, clock)
        clock.now += 31
        passed(room, clock)
        passed(room, clock)
        assert states(room, alert) == [("webhook", "sent", 3)]
        key = b64decode(secret(room.key(), alert).removeprefix("whsec_"))
    assert len({headers["webhook-id"] for headers, _, _ in hooked.came}) == 1
    assert len(hooked.came) == 3 and len({body for _, body, _ in hooked.came}) == 1
    for headers, body, _ in hooked.came:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        digest = b64encode(hmac.digest(key, signed, sha256)).decode()
        assert headers["webhook-signature"] == f"v1,{digest}"
    told = hooked.bodies()[0]
    assert told["type"] == "record.found" and told["data"]["record"]["id"] == id
    assert "Una frana." in told["data"]["record"]["body"]
    assert told["data"]["alert"]["name"] == "Frane"


def test_a_webhook_on_this_machine_only_where_a_person_says_so(
    home: Path, hooked: Hook, clock: Clock
) -> None:
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, webhook=hooked.address)
        take(room, "Frana uno")
        passed(room, clock)
        (trouble,) = room.archive.alerts.outbox.troubles(alert.number)
        assert trouble.state == "failed" and "this machine itself" in trouble.why
        assert hooked.came == []


@pytest.mark.parametrize(("status", "state"), [(410, "failed"), (302, "waiting")])
def test_a_webhook_that_wants_no_more_or_leads_elsewhere(
    home: Path, hooked: Hook, clock: Clock, status: int, state: str
) -> None:
    hooked.statuses = [status]
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, webhook=hooked.address, local=True)
        take(room, "Frana uno")
        passed(room, clock)
        assert [one.state for one in room.archive.alerts.outbox.of(alert.number)] == [state]
        assert len(hooked.came) == 1


def test_given_up_after_a_day(home: Path, hooked: Hook, clock: Clock) -> None:
    hooked.statuses = [500]
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, webhook=hooked.address, local=True)
        take(room, "Frana uno")
        for pause in (*alerting.PAUSES, 0):
            passed(room, clock)
            clock.now += pause
        assert states(room, alert) == [("webhook", "failed", len(alerting.PAUSES) + 1)]


def test_copies_of_one_text_are_told_of_once(home: Path, clock: Clock) -> None:
    with opened(home) as room:
        once = room.archive.alerts.add("", "Una", ASK)
        every = room.archive.alerts.add("", "Tutte", ASK, copies=True)
        first = take(room, "Frana uno", source="primo")
        passed(room, clock)
        second = take(room, "Frana: strada chiusa", source="secondo")
        passed(room, clock)
        assert room.archive.copies(second) == [first, second]
        told = room.archive.alerts.told
        assert [one.id for one in told("", once.number)] == [first]
        assert {one.id for one in told("", every.number)} == {first, second}


def test_updates_and_withdrawals_where_they_are_asked_for(
    home: Path, hooked: Hook, clock: Clock
) -> None:
    with opened(home) as room:
        room.archive.alerts.add("", "Una volta", "frana")
        asks = room.archive.alerts.add("", "Sempre", "frana", updates=True,
                                       webhook=hooked.address, local=True)  # fmt: skip
        id = take(room, "Frana uno")
        passed(room, clock)
        room.archive.withdraw(id)
        room.relate()
        passed(room, clock)
        passed(room, clock)
        assert [one["type"] for one in hooked.bodies()] == ["record.found", "record.withdrawn"]
        record = hooked.bodies()[1]["data"]["record"]
        assert record["withheld"] == "withdrawn" and "body" not in record
        assert len(states(room, asks)) == 2
        counts = room.archive.alerts.counts("")
        assert [count.all for count in counts.values()] == [1, 1]


def test_an_alert_on_everything(home: Path, clock: Clock) -> None:
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Tutto", "")
        ids = {take(room, "Frana"), take(room, "Neve", "Nevica.")}
        passed(room, clock)
        assert {one.id for one in room.archive.alerts.told("", alert.number)} == ids


def test_what_came_while_the_desk_was_away_is_told_of(home: Path, clock: Clock) -> None:
    with opened(home) as room:
        alert = room.archive.alerts.add("", "Frane", ASK)
        id = take(room, "Frana uno")
    with opened(home) as room:
        passed(room, clock)
        assert [one.id for one in room.archive.alerts.told("", alert.number)] == [id]


def test_a_search_that_cannot_be_read_any_more_holds_up_no_other(home: Path, clock: Clock) -> None:
    with opened(home) as room:
        broken = room.archive.alerts.add("", "Rotta", "((")
        alert = room.archive.alerts.add("", "Frane", ASK)
        id = take(room, "Frana uno")
        passed(room, clock)
        assert [one.id for one in room.archive.alerts.told("")] == [id]
        room.archive.alerts.change(broken.number, query=ASK)
        passed(room, clock)
        assert len(room.archive.alerts.told("")) == 2
        assert room.archive.alerts.get(alert.number).upto == room.archive.newest()


def test_a_sample(home: Path, served_mail: Post, hooked: Hook, clock: Clock) -> None:
    async def tried(room: Newsroom, alert: Alert) -> dict[str, str]:
        async with Notifying(room) as notifying:
            return {way: one.why for way, one in (await notifying.test(alert)).items()}

    with opened(home, served_mail) as room:
        alert = room.archive.alerts.add("", "Frane", ASK, mail="ada@example.org",
                                        webhook=hooked.address, local=True)  # fmt: skip
        assert all("no record yet" in why for why in asyncio.run(tried(room, alert)).values())
        take(room, "Neve", "Nevica.")
        assert asyncio.run(tried(room, alert)) == {"mail": "", "webhook": ""}
        assert served_mail.letters[0]["subject"] == "Frane: Test: Neve"
        assert hooked.bodies()[0]["type"] == "record.test"
        assert states(room, alert) == []


def test_a_running_desk_notifies(home: Path, hooked: Hook) -> None:
    async def ran(room: Newsroom) -> None:
        running = Running(room)
        task = asyncio.create_task(running.run())
        await asyncio.to_thread(take, room, "Frana uno")
        async with asyncio.timeout(60):
            while not hooked.came:
                await asyncio.sleep(0.02)
        running.stop()
        await task

    with opened(home, door="127.0.0.1:0") as room:
        alert = room.archive.alerts.add("", "Frane", ASK, webhook=hooked.address, local=True)
        asyncio.run(ran(room))
        assert states(room, alert) == [("webhook", "sent", 1)]
