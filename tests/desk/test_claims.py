"""Who said what: by speaker, by subject, each claim one step from its sentence."""

from __future__ import annotations

import re

from starlette.testclient import TestClient


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


def test_within_a_search_and_what_is_wrong_with_it(browser: TestClient) -> None:
    assert said(browser.get("/claims", params={"q": "agency:efe"}).text)
    page = browser.get("/claims", params={"q": "agency:(("})
    assert page.status_code == 200 and 'role="alert"' in page.text
    assert "Nobody is found" in browser.get("/claims", params={"speaker": "nessuno mai"}).text
