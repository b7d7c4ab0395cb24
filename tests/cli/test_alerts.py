"""Alerts as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.outcome import Call
from newsroom.hook_server import Hook, hook

pytestmark = pytest.mark.usefixtures("home")
SNOW = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini, città isolate.\n"


def test_made_listed_paused_removed(call: Call) -> None:
    assert call("alerts").out.startswith("There are no alerts yet.")
    done = call("alert", "add", "Neve", "neve OR snow", "from:7d", "--email", "a@example.org",
                "--every", "1h", "--webhook", "https://example.org/x", "--feed")  # fmt: skip
    assert done.status == 0 and "at most every 1h" in done.out
    assert "whsec_" in done.out and "/feeds/1/" in done.out and "No mail server" in done.err
    (row,) = json.loads(call("alerts", "--json").out)
    assert (row["query"], row["every"]) == ("neve OR snow from:7d", 3600)
    assert row["feed"] in done.out
    assert "already" in call("alert", "add", "Neve", "x").err
    assert call("alert", "pause", "Neve").out == "paused Neve\n"
    listed = call("alerts").out
    assert "asleep" in listed and row["feed"] in listed
    assert call("alert", "resume", "Neve").out == "resumed Neve\n"
    assert call("alert", "remove", "Neve").out == "removed Neve\n"
    assert json.loads(call("alerts", "--json").out) == []
    gone = call("alert", "pause", "Neve")
    assert gone.status == 1 and "There is no alert “Neve”" in gone.err


@pytest.mark.parametrize(("words", "why"), [
    (["((",], "parentheses"), (["x", "--email", "nobody"], "no mail address"),
    (["x", "--every", "soon"], "30m"), (["x", "--webhook", "ftp://x"], "not http"),
])  # fmt: skip
def test_what_cannot_be(call: Call, words: list[str], why: str) -> None:
    done = call("alert", "add", "Neve", *words)
    assert done.status == 1 and why in done.err


def test_a_sample(call: Call, tmp_path: Path) -> None:
    (tmp_path / "snow.txt").write_text(SNOW, "utf-8")
    call("import", tmp_path / "snow.txt")
    call("alert", "add", "Desk", "neve")
    assert "in the desk alone" in call("alert", "test", "Desk").err
    with hook(Hook([204, 500])) as hooked:
        call("alert", "add", "Neve", "neve", "--webhook", hooked.address, "--local")
        assert call("alert", "test", "Neve").out == "webhook: the sample was taken\n"
        failed = call("alert", "test", "Neve")
        assert failed.status == 1 and "500" in failed.err
        assert hooked.bodies()[0]["data"]["record"]["headline"] == "Neve sui passi"
