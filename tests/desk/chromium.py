"""Debian's Chromium, driven as a person would; and a desk to be opened in it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Quiet: it asks nobody at home, and needs no sandbox of the kernel inside one.
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium (as root)"
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def served(
    home: Path, *told: str, also: tuple[str, ...] = (), port: int = 0
) -> Iterator[str]:
    """`ultimora desk` over a folder, as its own process, at a free port or the one given; `told`
    are further settings, `also` other words of the command. Gives its address."""
    if not port:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    log = home / "desk.log"
    with open(log, "wb") as out:
        desk = subprocess.Popen(
            [sys.executable, "-m", "ultimora", "desk", "--home", str(home),
             "--set", f"door=127.0.0.1:{port}", "--set", "zone=Europe/Rome",
             *(word for one in told for word in ("--set", one)), *also],
            stdout=out, stderr=out, env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
        try:
            for _ in range(300):
                with suppress(OSError):
                    urllib.request.urlopen(f"{address}/healthz", timeout=2).close()
                    break
                assert desk.poll() is None, log.read_text("utf-8")
                time.sleep(0.1)
            yield address
        finally:
            desk.send_signal(signal.SIGTERM)
            try:
                desk.wait(30)
            except subprocess.TimeoutExpired:
                desk.kill()


def person(
    browser: Browser, address: str, theme: str = "light", language: str = "en",
    size: tuple[int, int] = (1500, 900),
) -> BrowserContext:  # fmt: skip
    """Somebody in front of the desk, in Rome."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale=language, timezone_id="Europe/Rome"
    )
    cookies = {"theme": theme, "language": language, "zone": "Europe/Rome"}
    context.add_cookies(
        [{"name": name, "value": value, "url": address} for name, value in cookies.items()]
    )
    return context


@contextmanager
def seat(browser: Browser, address: str, *permissions: str) -> Iterator[Page]:
    """Somebody in front of a page, on which nothing goes wrong."""
    context = person(browser, address)
    context.grant_permissions(list(permissions))
    page = context.new_page()
    wrong = complaints(page)
    page.goto(address)
    yield page
    assert wrong == []
    context.close()


def press(page: Page, *keys: str) -> None:
    """One key after the other."""
    for key in keys:
        page.keyboard.press(key)


def complaints(page: Page) -> list[str]:
    """What goes wrong on a page from now on: errors of scripts, refusals of the policy, dialogs."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"{error} {error.stack}"))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    return wrong
