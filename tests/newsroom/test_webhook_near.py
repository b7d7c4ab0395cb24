"""A webhook reaches this machine and private networks only by an admin's word."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from ultimora.archive.alerts import Alert
from ultimora.newsroom.webhook import Outcome, Webhooks

NEAR = ("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1")  # fmt: skip


def sent(webhook: str, *answers: str, local: bool = False) -> Outcome:
    """How it went where the host's name leads to one address after the other."""
    told = iter(answers)

    async def resolve(host: str, port: int) -> Sequence[str]:
        return [next(told)]

    async def send() -> Outcome:
        async with Webhooks(resolve) as webhooks:
            alert = Alert(1, "", "x", "", webhook=webhook, local=local)
            return await webhooks.send(alert, b"key", "msg_1", 1, b"{}")

    return asyncio.run(send())


@pytest.mark.parametrize("near", NEAR)
def test_near_is_refused_for_good(near: str) -> None:
    literal = f"[{near}]" if ":" in near else near
    for address in (f"http://{literal}:9/hook", "http://hook.example:9/"):
        outcome = sent(address, near, near)
        assert outcome.final and "Nothing is sent there" in outcome.why, address


def test_a_name_that_leads_elsewhere_the_second_time() -> None:
    """What counts is where the connection goes, each time (DNS rebinding)."""
    for _ in range(2):
        assert sent("http://rebind.example:9/", "127.0.0.1", "192.0.2.1").final


def test_by_an_admins_word_it_is_tried() -> None:
    outcome = sent("http://hook.example:9/", "127.0.0.1", local=True)
    assert outcome.why and not outcome.final and "Nothing is sent there" not in outcome.why
