"""Who said what: by speaker, by subject, each claim one step from its sentence."""

from __future__ import annotations

import html
import re

from starlette.testclient import TestClient
from tests.desk.conftest import client

from ultimora.desk import Desk
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source


def said(text: str) -> list[tuple[str, str]]:
    """Speaker and address of each claim that is shown."""
    table = text.partition('<table class="said">')[2]
    row = r'<th scope="row"><a [^>]+>([^<]+)</a>.*?<a class="words[^"]*" href="([^"]+)"'
    return re.findall(row, table, re.S)


def test_all_claims_lead_to_their_sentences(browser: TestClient) -> None:
    found = said(browser.get("/claims").text)
    assert len(found) >= 8
    for _, address in found[:10]:
        page, _, anchor = address.partition("#")
        assert f'id="{anchor}"' in browser.get(page).text


def test_by_speaker(browser: TestClient) -> None:
    found = said(browser.get("/claims", params={"speaker": "kofler"}).text)
    assert found and {who for who, _ in found} == {"Hannes Kofler"}


def test_by_subject_in_any_form(browser: TestClient) -> None:
    page = browser.get("/claims", params={"says": "montagne"}).text
    assert page.count("<mark>montagna</mark>") == len(said(page)) < len(
        said(browser.get("/claims", params={"speaker": "kofler"}).text)
    )


def test_over_time_in_the_whole_archive(own: Newsroom) -> None:
    page = client(Desk(own))
    for day, what in (("5", "la strada riapre"), ("5", "il ponte tiene"), ("9", "il ponte cede")):
        text = f"Ponte\n\nRoma, {day} gen. 2026 (ANSA) - «Oggi {what}», ha detto Mario Rossi.\n"
        own.take(Delivery(Source("telex"), text.encode()))
    assert 'class="over-time"' not in page.get("/claims").text
    shown = page.get("/claims", params={"speaker": "rossi"}).text
    picture = shown.partition('<figure class="over-time">')[2].partition("</figure>")[0]
    assert re.findall(r"<title>([^<]+)</title>", picture) == ["2026-01-05: 2", "2026-01-09: 1"]
    (first, _) = re.findall(r'<a href="(/claims[^"]+)"><rect', picture)
    assert len(said(page.get(html.unescape(first)).text)) == 2


def test_within_a_search_and_what_is_wrong_with_it(browser: TestClient) -> None:
    assert said(browser.get("/claims", params={"q": "agency:efe"}).text)
    page = browser.get("/claims", params={"q": "agency:(("})
    assert page.status_code == 200 and 'role="alert"' in page.text
    assert "Nobody is found" in browser.get("/claims", params={"speaker": "nessuno mai"}).text
