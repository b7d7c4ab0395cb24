"""Nobody from another site, nothing from outside."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8484", "127.0.0.1.evil.example"])
def test_a_name_that_is_not_ours_is_refused(browser: TestClient, host: str) -> None:
    answer = browser.get("/", headers={"host": host})
    assert answer.status_code == 403 and "not called" in answer.text


@pytest.mark.parametrize("host", ["localhost:8484", "127.0.0.1", "[::1]:8484"])
def test_loopback_has_several_names(browser: TestClient, host: str) -> None:
    assert browser.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("headers", [
    {"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"}, {"origin": "null"},
])  # fmt: skip
def test_a_form_of_another_site_changes_nothing(
    browser: TestClient, headers: dict[str, str]
) -> None:
    answer = browser.post("/presets", data={"name": "x", "q": "y"}, headers=headers)
    assert answer.status_code == 403
    assert "x" not in browser.get("/").text.split("Searches")[1][:400]


def test_what_a_page_may_load(browser: TestClient) -> None:
    for address in ("/", "/stories", "/columns", "/nothing"):
        headers = browser.get(address).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"


def test_a_form_that_is_too_large(browser: TestClient) -> None:
    answer = browser.post("/presets", data={"name": "x", "q": "y" * 70_000})
    assert answer.status_code == 413


def test_where_choosing_leads(browser: TestClient) -> None:
    for back, there in (("/stories", "/stories"), ("//evil.example", "/"), ("/\\evil", "/"),
                        ("https://evil.example", "/")):  # fmt: skip
        answer = browser.post("/choose", data={"theme": "dark", "back": back})
        assert answer.headers["location"] == there
    assert "theme=dark" in answer.headers["set-cookie"]
