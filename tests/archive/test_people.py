"""People, their sessions and tokens, how often they may try, and the log of what they did."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ultimora.archive import Archive, ArchiveError, open_archive, restore
from ultimora.archive.attempts import FREE, LONGEST, TooSoon
from ultimora.archive.audit import By
from ultimora.archive.sessions import IN_ALL, LASTS
from ultimora.values.roles import ROLES, lent, reaches

WORDS = "quattro parole tra noi"
ROOT = By("", "command line")


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def archive(address: str, clock: Clock) -> Iterator[Archive]:
    with open_archive(address, clock=clock) as one:
        yield one


@pytest.fixture
def ada(archive: Archive) -> Archive:
    """An archive with one admin."""
    archive.people.add("Ada", "admin", ROOT, WORDS)
    return archive


def test_roles_and_what_tokens_lend() -> None:
    assert [reaches("editor", needed) for needed in (*ROLES, "")] == [True, True, False, False]
    assert lent("admin", "read intake") == "reader" and lent("reader", "admin") == "reader"
    assert lent("admin", "intake") == "" and lent("", "read") == ""


def test_nobody_then_somebody(ada: Archive) -> None:
    people = ada.people
    assert people.any()
    assert people.admitted("ADA ", WORDS, "::1") == people.named("ada")
    assert people.admitted("ada", WORDS + "!", "::1") is None
    assert people.admitted("ghost", WORDS, "::1") is None
    (kept,) = ada.database.rows("SELECT password FROM person")[0]
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$") and WORDS not in kept


def test_a_name_composed_otherwise_is_the_same(ada: Archive) -> None:
    ada.people.add("Zoë", "reader", ROOT, "caffè di mattina")
    assert ada.people.admitted("ZOE\u0308", "caffe\u0300 di mattina", "") is not None


@pytest.mark.parametrize(("name", "role", "password", "says"), [
    ("ada", "admin", WORDS, "already"), ("a b", "reader", WORDS, "no name"),
    ("eve", "king", WORDS, "no role"), ("eve", "reader", "short", "12 characters"),
    ("", "reader", WORDS, "no name"), ("eve", "reader", "x" * 2000, "1024"),
])  # fmt: skip
def test_who_cannot_be(ada: Archive, name: str, role: str, password: str, says: str) -> None:
    with pytest.raises(ArchiveError, match=says):
        ada.people.add(name, role, ROOT, password)


def test_the_first_is_an_admin_and_one_stays(archive: Archive) -> None:
    people = archive.people
    with pytest.raises(ArchiveError, match="first user must be an admin"):
        people.add("bea", "editor", ROOT, WORDS)
    people.add("ada", "admin", ROOT, WORDS)
    people.add("bea", "editor", ROOT, WORDS)
    for change in (lambda: people.remove("ada", ROOT),
                   lambda: people.change_role("ada", "reader", ROOT)):  # fmt: skip
        with pytest.raises(ArchiveError, match="last admin"):
            change()
    people.change_role("bea", "admin", ROOT)
    people.remove("ada", ROOT)
    people.remove("bea", ROOT)  # the last of all may go: then one works alone again
    assert not people.any()


def test_sessions_slide_and_end(ada: Archive, clock: Clock) -> None:
    sessions = ada.people.sessions
    secret = sessions.begin("ada", "10.0.0.7", "Firefox" * 99)
    assert secret not in str(ada.database.rows("SELECT * FROM session"))
    clock.now += LASTS - 1
    name, role, number = sessions.who(secret) or ("", "", 0)
    assert (name, role) == ("ada", "admin")
    clock.now += LASTS - 1  # it was used meanwhile
    assert sessions.who(secret)
    other = sessions.begin("ada", "10.0.0.8", "")
    assert [one.place for one in sessions.of("ada")] == ["10.0.0.7", "10.0.0.8"][::-1]
    sessions.end("bea", number, ROOT)  # nobody ends another's
    assert sessions.who(secret)
    assert sessions.end_all("ada", ROOT, but=number) == 1
    assert sessions.who(other) is None and sessions.who(secret)
    clock.now += LASTS + 1
    assert sessions.who(secret) is None and sessions.of("ada") == []
    assert sessions.who("") is None


def test_no_session_lasts_for_ever(ada: Archive, clock: Clock) -> None:
    sessions = ada.people.sessions
    secret = sessions.begin("ada", "", "")
    begun = clock.now
    while clock.now + LASTS - 1 < begun + IN_ALL:
        clock.now += LASTS - 1
        assert sessions.who(secret)
    clock.now = begun + IN_ALL + 1
    assert sessions.who(secret) is None and sessions.of("ada") == []


def test_who_is_no_admin_any_more_sends_nothing_near(ada: Archive) -> None:
    ada.people.add("bea", "admin", ROOT, WORDS)
    ada.alerts.add("bea", "x", "", webhook="http://127.0.0.1:9/", local=True)
    ada.people.change_role("bea", "admin", ROOT)
    assert ada.alerts.named("bea", "x").local
    ada.people.change_role("bea", "editor", ROOT)
    assert not ada.alerts.named("bea", "x").local


def test_what_changes_acts_at_once(ada: Archive) -> None:
    people = ada.people
    people.add("bea", "editor", ROOT, WORDS)
    secret = people.sessions.begin("bea", "", "")
    token = people.tokens.add("bea", "script", ["read", "edit"], ROOT)
    people.change_role("bea", "reader", ROOT)
    assert people.sessions.who(secret) is None  # he logs in anew
    secret, kept = (people.sessions.begin("bea", "", "") for _ in range(2))
    assert people.sessions.who(secret)[1] == "reader"  # type: ignore[index]
    assert lent(*people.tokens.who(token)[1:]) == "reader"  # type: ignore[index]
    (_, _, number) = people.sessions.who(kept)  # type: ignore[misc]
    people.change_password("bea", "altre quattro parole", ROOT, but=number)
    assert people.sessions.who(secret) is None and people.sessions.who(kept)
    people.remove("bea", ROOT)
    assert people.sessions.who(kept) is None and people.tokens.who(token) is None


def test_tokens(ada: Archive, clock: Clock) -> None:
    tokens = ada.people.tokens
    secret = tokens.add("ada", " news  boat ", ["intake", "read"], ROOT)
    assert secret.startswith("ultimora_") and len(secret) > 50
    assert tokens.who(secret) == ("ada", "admin", "read intake")
    (one,) = tokens.all("ada")
    assert (one.name, one.scopes, one.used) == ("news boat", "read intake", int(clock.now))
    assert tokens.who(secret[:-1]) is None and tokens.who("") is None
    ada.people.add("bea", "reader", ROOT, WORDS)
    for scopes in (["edit"], ["intake"], [], ["all"]):
        with pytest.raises(ArchiveError):
            tokens.add("bea", "x", scopes, ROOT)
    with pytest.raises(ArchiveError, match="needs a name"):
        tokens.add("ada", " ", ["read"], ROOT)
    assert not tokens.revoke(one.number, ROOT, "bea") and tokens.revoke(one.number, ROOT, "ada")
    assert tokens.who(secret) is None


def test_ever_more_slowly_as_a_name(ada: Archive, clock: Clock) -> None:
    people = ada.people
    for at in range(FREE["name"]):
        assert people.admitted("ada", "falsa", f"10.0.0.{at}") is None
    waits = []
    for _ in range(13):
        with pytest.raises(TooSoon) as soon:
            people.admitted("ada", WORDS, "10.9.9.9")
        waits.append(soon.value.seconds)
        clock.now += soon.value.seconds
        assert people.admitted("ada", "falsa", "10.9.9.8") is None
    assert waits == [min(2**n, LONGEST) for n in range(13)]
    with pytest.raises(TooSoon):  # whoever is not there is held back alike
        for _ in range(99):
            people.admitted("ghost", "falsa", "")
    clock.now += LONGEST
    assert people.admitted("ada", WORDS, "10.9.9.9")
    assert people.admitted("ada", "falsa", "10.9.9.9") is None  # and counts from one again


def test_ever_more_slowly_from_an_address(ada: Archive) -> None:
    people = ada.people
    with pytest.raises(TooSoon):
        for at in range(FREE["place"] + 1):
            people.admitted(f"ghost{at}", "falsa", f"2001:db8::{at}")
    with pytest.raises(TooSoon):
        people.admitted("ada", WORDS, "2001:db8::ffff")  # the same customer of a provider
    assert people.admitted("ada", WORDS, "2001:db8:1::1")


def test_who_comes_in_does_not_free_what_else_he_tried(ada: Archive) -> None:
    people = ada.people
    with pytest.raises(TooSoon):
        for at in range(FREE["place"] + 1):
            people.admitted(f"ghost{at}", "falsa", "10.0.0.1")
            people.admitted("ada", WORDS, "10.0.0.1")


def test_a_new_password_forgives(ada: Archive) -> None:
    people = ada.people
    with pytest.raises(TooSoon):
        for _ in range(9):
            people.admitted("ada", "falsa", "")
    people.change_password("ada", "altre quattro parole", ROOT)
    assert people.admitted("ada", "altre quattro parole", "")


def test_the_log(ada: Archive) -> None:
    people = ada.people
    people.admitted("la mia password segreta", "ada", "10.0.0.1")
    people.admitted("ada", "falsa", "10.0.0.1")
    people.sessions.begin("ada", "10.0.0.1", "")
    people.audit.write(By("ada", "10.0.0.1"), "export", "x" * 999)
    told = [(one.person, one.place, one.what, one.about) for one in people.audit.lines(9)]
    assert told == [
        ("ada", "10.0.0.1", "export", "x" * 300), ("ada", "10.0.0.1", "login", ""),
        ("", "10.0.0.1", "login failed", "ada"), ("", "10.0.0.1", "login failed", ""),
        ("", "command line", "user added", "ada admin"),
    ]  # fmt: skip
    (first, *_) = people.audit.lines(1)
    assert [one.what for one in people.audit.lines(2, before=first.number, person="ada")] == [
        "login", "login failed",
    ]  # fmt: skip


def test_of_subject(ada: Archive) -> None:
    people = ada.people
    bea, took = people.add("bea", "reader", ROOT, subject="https://id.example 77")
    assert took == {}
    assert people.of_subject("https://id.example 77") == bea and not bea.password
    assert people.of_subject("") is None
    assert people.admitted("bea", "", "") is None  # nobody comes in without a password
    with pytest.raises(ArchiveError, match="already"):
        people.add("eve", "reader", ROOT, subject="https://id.example 77")


def test_they_come_along_in_a_backup(
    ada: Archive, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("copy")
    token = ada.people.tokens.add("ada", "script", ["read"], ROOT)
    ada.backup(folder / "copy.db")
    restore(folder / "copy.db", folder / "new.db")
    with open_archive(folder / "new.db") as again:
        assert again.people.tokens.who(token) and again.people.admitted("ada", WORDS, "")
        assert [one.what for one in again.people.audit.lines(9)] == ["token added", "user added"]
        again.people.audit.write(ROOT, "export")
