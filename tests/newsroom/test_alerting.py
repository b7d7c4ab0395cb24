"""What an alert tells of, decided from values alone; what a person may choose."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC

import pytest

from ultimora.archive import Hit
from ultimora.archive.alerts import Alert, Before, Finding, Known
from ultimora.newsroom import alerting
from ultimora.newsroom.alerting import Unfit, chosen, findings, next_try, settled, withdrawals
from ultimora.newsroom.webhook import secret, signed

NOTHING = Before({}, {}, frozenset())
ALERT = Alert(1, "", "Frane", "frana")


def hit(id: str, version: int = 1, hidden: bool = False) -> Hit:
    return Hit(
        0, id, version, "", "", (), (), None, None, None, None, "fonte", None, 0, (), None, hidden,
        False, None,
    )  # fmt: skip


def told(alert: Alert, before: Before, *hits: Hit) -> list[tuple[str, str]]:
    return [(one.id, one.kind) for one in findings(alert, hits, before)]


def test_a_record_is_told_of_once() -> None:
    known = Before({"a": Known(1, False)}, {}, frozenset())
    assert told(ALERT, known, hit("a"), hit("b")) == [("b", "found")]
    assert told(ALERT, known, hit("a", 2), hit("a", 2, hidden=True)) == []


def test_again_where_it_changed_and_the_alert_asks_for_it() -> None:
    asks = ALERT._replace(updates=True)
    known = Before({"a": Known(2, False), "k": Known(1, True)}, {}, frozenset())
    assert told(asks, known, hit("a", 2), hit("k", 1, hidden=True)) == []
    assert told(asks, known, hit("a", 3)) == [("a", "changed")]
    assert told(asks, known, hit("a", 2, hidden=True)) == [("a", "changed")]


def test_one_text_is_told_of_once_whoever_carries_it() -> None:
    texts = {"a": "a", "b": "a", "c": "c"}
    before = Before({}, texts, frozenset())
    assert told(ALERT, before, hit("a"), hit("b"), hit("c")) == [("a", "found"), ("c", "found")]
    assert told(ALERT, before, hit("b")) == [("b", "found")]
    later = Before({}, texts, frozenset("a"))
    assert told(ALERT, later, hit("b"), hit("c")) == [("c", "found")]
    every = ALERT._replace(copies=True)
    assert [id for id, _ in told(every, later, hit("b"), hit("c"))] == ["b", "c"]
    assert [id for id, _ in told(ALERT, NOTHING, hit("x"), hit("y"))] == ["x", "y"]


def test_what_is_withdrawn_is_found_by_no_word_and_told_of_all_the_same() -> None:
    gone = [Finding("a", 1, True, "changed"), Finding("b", 1, True, "changed")]
    before = Before({"a": Known(1, False), "b": Known(1, True)}, {}, frozenset())
    assert withdrawals(ALERT, gone, before) == []
    assert withdrawals(ALERT._replace(updates=True), gone, before) == gone[:1]


def test_what_came_is_looked_at_up_to_what_waits_to_be_related() -> None:
    came = [(1, "a"), (2, "b"), (3, "c")]
    assert settled(came, frozenset()) == came
    assert settled(came, frozenset("c")) == came[:2]
    assert settled(came, frozenset("ac")) == []


def test_tries_are_ever_rarer_for_a_day() -> None:
    pauses = alerting.PAUSES
    assert list(pauses) == sorted(pauses) and 80_000 < sum(pauses) <= 90_000
    assert next_try(1, 100) == 105 and next_try(len(pauses) + 1, 100) is None


def test_signed_as_the_standard_says() -> None:
    """The very example of Standard Webhooks' own libraries."""
    key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    body = b'{"test": 2432232314}'
    headers = signed(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_secrets_are_of_one_alert_and_one_address() -> None:
    one = ALERT._replace(webhook="https://example.org/a", feed=1)
    other = one._replace(webhook="https://example.org/b", feed=2)
    assert len(b64decode(secret(b"k", one).removeprefix("whsec_"))) == 32
    assert len({secret(b"k", one), secret(b"k", other), secret(b"l", one)}) == 3
    assert alerting.opens(b"k", one, alerting.token(b"k", one))
    assert not alerting.opens(b"k", other, alerting.token(b"k", one))
    assert not alerting.opens(b"k", one._replace(feed=0), alerting.token(b"k", one))
    assert not alerting.opens(b"k", one, "è")


def test_what_a_person_chooses() -> None:
    found = chosen({"name": " Frane  in\nvalle ", "query": "frana  from:7d", "every": "1h30m",
                    "mail": "a@example.org; b@example.org a@example.org",
                    "webhook": " https://example.org/x "}, UTC)  # fmt: skip
    assert found == {"name": "Frane in valle", "query": "frana from:7d", "every": 5400,
                     "mail": "a@example.org, b@example.org",
                     "webhook": "https://example.org/x"}  # fmt: skip
    assert chosen({"every": "0", "webhook": "", "mail": ""}, UTC) == {
        "every": 0, "webhook": "", "mail": "",
    }  # fmt: skip


@pytest.mark.parametrize(("told", "why"), [
    ({"name": "  "}, "needs a name"),
    ({"query": "(frana"}, "frana"),
    ({"webhook": "http://10.1.2.3/x", "local": False}, "a private or reserved network"),
    ({"webhook": "http://localhost:9000/", "local": False}, "this machine itself"),
    ({"webhook": "http://169.254.169.254/", "local": True}, "metadata"),
    ({"mail": "nessuno"}, "nessuno: This is no mail address"),
    ({"mail": "a@b\r\nBcc:x@y z"}, "no mail address"),
    ({"mail": " ".join(f"{n}@example.org" for n in range(11))}, "more than 10"),
    ({"every": "presto"}, "30m"), ({"every": "2d"}, "a day at most"),
    ({"webhook": "ftp://example.org"}, "not http or https"),
])  # fmt: skip
def test_what_cannot_be(told: dict[str, str], why: str) -> None:
    with pytest.raises(Unfit, match=why):
        chosen(told, UTC)
