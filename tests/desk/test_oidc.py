"""By the word of a provider that speaks OpenID Connect: only where it holds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from joserfc.jwk import OctKey, RSAKey
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.provider import CLIENT, SECRET, Provider, provided

from ultimora.archive.audit import By
from ultimora.configuration import ConfigurationError, configured
from ultimora.desk import Desk
from ultimora.desk.oidc import Begun, Rule
from ultimora.newsroom import Newsroom

PAGE = {"accept": "text/html"}
ROOT = By(place="command line")


@pytest.fixture(scope="module")
def server() -> Iterator[Provider]:
    with provided() as one:
        yield one


@pytest.fixture
def provider(server: Provider) -> Provider:
    """The provider, honest again."""
    server.lies, server.person = {}, {"sub": "4f1c", "preferred_username": "Bea"}
    return server


def room(home: Path, provider: Provider, role: str = "") -> Newsroom:
    """A newsroom with an admin, which asks the provider."""
    told = {"oidc": provider.issuer, "oidc_client": CLIENT, "oidc_secret": SECRET,
            "oidc_role": role}  # fmt: skip
    one = Newsroom(configured(str(home), told, environment={}))
    if not one.archive.people.any():
        one.archive.people.add("ada", "admin", ROOT, "quattro parole tra noi")
    return one


def came(browser: TestClient, to: str = "/stories") -> httpx.Response:
    """There and back: what the desk answers to who comes back from the provider."""
    begun = browser.get("/login/oidc", params={"to": to}, headers=PAGE)
    assert begun.status_code == 303, begun.text
    cookie = begun.headers["set-cookie"]
    assert cookie.startswith("oidc=") and "SameSite=lax" in cookie and "HttpOnly" in cookie
    back = httpx.get(begun.headers["location"]).headers["location"]
    return browser.get(back, headers=PAGE | {"sec-fetch-site": "cross-site"})


def test_there_and_back(tmp_path: Path, provider: Provider) -> None:
    with room(tmp_path, provider, "reader") as one:
        browser = client(Desk(one))
        assert "Log in with 127.0.0.1" in browser.get("/login", headers=PAGE).text
        answer = came(browser)
        # A redirect would still count as the provider's, and bring no strict cookie along.
        assert answer.status_code == 200 and 'content="0;url=/stories"' in answer.text
        assert browser.get("/stories", headers=PAGE).status_code == 200
        person = one.archive.people.of_subject(f"{provider.issuer} 4f1c")
        assert person and (person.name, person.role, person.password) == ("bea", "reader", False)
        came(browser)
        assert len(one.archive.people.all()) == 2  # the same person
        assert one.archive.people.audit.lines(1)[0].about == "oidc"


def test_nobody_is_made_without_a_rule(tmp_path: Path, provider: Provider) -> None:
    with room(tmp_path, provider) as one:
        browser = client(Desk(one))
        answer = came(browser)
        assert answer.status_code == 403 and "this desk does not" in answer.text
        assert len(one.archive.people.all()) == 1
        assert one.archive.people.audit.lines(1)[0].what == "login failed"
        one.archive.people.add("bea", "editor", ROOT, subject=f"{provider.issuer} 4f1c")
        assert came(browser).status_code == 200
        assert browser.get("/sources", headers=PAGE).status_code == 200


def test_whoever_is_called_as_somebody_here_is_not_him(tmp_path: Path, provider: Provider) -> None:
    provider.person = {"sub": "77", "preferred_username": "ADA"}
    with room(tmp_path, provider, "reader") as one:
        came(client(Desk(one)))
        person = one.archive.people.of_subject(f"{provider.issuer} 77")
        assert person and (person.name, person.role) == ("ada-2", "reader")


def test_the_role_follows_the_claim(tmp_path: Path, provider: Provider) -> None:
    with room(tmp_path, provider, "realm.groups desk=editor chiefs=admin") as one:
        browser = client(Desk(one))
        for groups, role in ((["desk"], "editor"), (["x", "chiefs", "desk"], "admin")):
            provider.person = {"sub": "4f1c", "email": "bea@x.it", "realm": {"groups": groups}}
            assert came(browser).status_code == 200
            person = one.archive.people.named("bea@x.it")
            assert person and person.role == role
        provider.person["realm"] = {"groups": ["x"]}
        assert came(browser).status_code == 403


@pytest.mark.parametrize("lies", [
    {"claims": {"iss": "https://evil.example"}}, {"claims": {"aud": "another"}},
    {"claims": {"aud": [CLIENT, "another"]}}, {"claims": {"nonce": "another"}},
    {"claims": {"nonce": None}}, {"claims": {"exp": int(time.time()) - 600}},
    {"claims": {"exp": None}}, {"claims": {"iat": int(time.time()) + 3600}},
    {"claims": {"sub": ""}}, {"claims": {"sub": None}}, {"claims": {"azp": "x", "aud": ["x"]}},
    {"alg": "none"}, {"alg": "HS256", "key": OctKey.import_key("s" * 32)},
    {"key": RSAKey.generate_key(2048)}, {"issuer": "https://evil.example"},
    {"iss": "https://evil.example"}, {"error": "access_denied"},
])  # fmt: skip
def test_what_does_not_hold(tmp_path: Path, provider: Provider, lies: dict[str, Any]) -> None:
    provider.lies = lies
    with room(tmp_path, provider, "reader") as one:
        browser = client(Desk(one))
        begun = browser.get("/login/oidc", headers=PAGE)
        if begun.status_code == 303:
            back = httpx.get(begun.headers["location"]).headers["location"]
            begun = browser.get(back, headers=PAGE)
        assert begun.status_code in (403, 502) and 'role="alert"' in begun.text
        assert len(one.archive.people.all()) == 1
        assert browser.get("/", headers=PAGE).status_code == 303


def test_an_answer_to_no_question(tmp_path: Path, provider: Provider) -> None:
    with room(tmp_path, provider, "reader") as one:
        browser, other = client(Desk(one)), client(Desk(one))
        begun = browser.get("/login/oidc", headers=PAGE)
        back = httpx.get(begun.headers["location"]).headers["location"]
        assert other.get(back, headers=PAGE).status_code == 403  # no question of this browser
        other.get("/login/oidc", headers=PAGE)
        assert other.get(back, headers=PAGE).status_code == 403  # nor to this question
        assert browser.get(back, headers=PAGE).status_code == 200
        assert browser.get(back, headers=PAGE).status_code == 403  # nor twice
        browser.cookies.set("oidc", "e30")
        assert browser.get(back, headers=PAGE).status_code == 403
        assert Begun.thawed("\0é") is None and Begun.thawed("W10") is None


def test_new_keys_are_fetched_once(tmp_path: Path, provider: Provider) -> None:
    with room(tmp_path, provider, "reader") as one:
        browser = client(Desk(one))
        came(browser)
        provider.turned()
        assert came(browser).status_code == 200
        assert provider.asked.count("/keys") >= 2


def test_a_provider_that_is_away(tmp_path: Path, provider: Provider) -> None:
    told = {"oidc": "http://127.0.0.1:9", "oidc_client": "x"}
    with Newsroom(configured(str(tmp_path), told, environment={})) as one:
        one.archive.people.add("ada", "admin", ROOT, "quattro parole tra noi")
        answer = client(Desk(one)).get("/login/oidc", headers=PAGE)
        assert answer.status_code == 502 and "does not answer" in answer.text


@pytest.mark.parametrize("told", [
    {"oidc": "http://id.example", "oidc_client": "x"}, {"oidc": "https://id.example"},
    {"oidc": "https://id.example", "oidc_client": "x", "oidc_role": "king"},
    {"oidc": "https://id.example", "oidc_client": "x", "oidc_role": "groups a=king"},
])  # fmt: skip
def test_what_cannot_be_configured(tmp_path: Path, told: dict[str, str]) -> None:
    with (
        Newsroom(configured(str(tmp_path), told, environment={})) as one,
        pytest.raises(ConfigurationError),
    ):
        Desk(one)


def test_rules() -> None:
    def role(text: str, claims: dict[str, Any]) -> str:
        return Rule.of(configured("/nowhere", {"oidc_role": text}, environment={})).role(claims)

    assert role("", {"groups": ["admin"]}) == "" and role("editor", {}) == "editor"
    assert role("role a=reader b=editor", {"role": "b"}) == "editor"
    assert role("a.b x=admin", {"a.b": ["x"]}) == role("a.b x=admin", {"a": {"b": "x"}}) == "admin"
    assert role("a.b x=admin", {"a": "x"}) == role("a x=admin", {"a": [{"x": 1}]}) == ""
