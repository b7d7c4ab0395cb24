"""Users, tokens and the log, as one types them; and when the desk refuses to start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.archive.audit import By
from ultimora.cli import desk as starting
from ultimora.cli import user
from ultimora.cli.at_home import Unusable
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

pytestmark = pytest.mark.usefixtures("home")
WORDS = "quattro parole tra noi"


@pytest.fixture
def ada(home: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """An admin."""
    monkeypatch.setenv("WORDS", WORDS)
    done = call("user", "add", "Ada", "--role", "admin", "--password-from", "WORDS")
    assert (done.status, done.out) == (0, "added ada, admin\n")


@pytest.mark.usefixtures("ada")
def test_users_come_change_and_go(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    call("user", "add", "bea", "--role", "reader", "--password-from", "WORDS")
    listed = json.loads(call("user", "list", "--json").out)
    assert [(one["name"], one["role"]) for one in listed] == [("ada", "admin"), ("bea", "reader")]
    assert "reader" in call("user", "list").out
    assert call("user", "role", "bea", "editor").out == "bea is editor now\n"
    monkeypatch.setenv("WORDS", WORDS * 2)
    assert call("user", "password", "bea", "--password-from", "WORDS").status == 0
    with Newsroom(configured()) as room:
        assert room.archive.people.admitted("bea", WORDS * 2, "")
    last = call("user", "remove", "ada")
    assert last.status == 1 and "last admin" in last.err
    assert call("user", "remove", "bea").out == "removed bea\n"
    told = [json.loads(line) for line in call("audit", "--json").out.splitlines()]
    assert [one["what"] for one in told] == [
        "user removed", "password changed", "role changed", "user added", "user added",
    ]  # fmt: skip
    assert {one["place"] for one in told} == {"command line"}
    assert "role changed" in call("audit", "--most", "3").out


@pytest.mark.usefixtures("ada")
def test_what_is_refused(call: Call) -> None:
    for words, says in (
        (("user", "add", "ada", "--role", "admin", "--password-from", "WORDS"), "already"),
        (("user", "add", "bea", "--role", "reader", "--password-from", "NONE"), "NONE is not set"),
        (("user", "add", "bea", "--role", "reader"), "--password-from"),
        (("user", "add", "bea", "--role", "reader", "--subject", "1"), "oidc"),
        (("user", "password", "bea", "--password-from", "WORDS"), "no user bea"),
        (("token", "revoke", "7"), "no token 7"),
        (("token", "add", "x", "--user", "bea"), "no user bea"),
    ):  # fmt: skip
        done = call(*words)
        assert done.status == 1 and says in done.err, words
    assert call("user", "add", "bea", "--role", "reader", "--password", "x").status == 2


@pytest.mark.usefixtures("ada")
def test_by_a_provider(call: Call) -> None:
    told = ("--set", "oidc=https://id.example", "--set", "oidc_client=desk")
    done = call("user", "add", "bea", "--role", "reader", "--subject", "4f1c", *told)
    assert done.status == 0 and "provider" in call("user", "list").out
    with Newsroom(configured()) as room:
        assert room.archive.people.of_subject("https://id.example 4f1c")


def test_a_typed_password_is_typed_twice(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = [WORDS, WORDS + "!", WORDS, WORDS]
    monkeypatch.setattr(user, "getpass", lambda _: typed.pop(0))
    monkeypatch.setattr(user, "_somebody", lambda: True)
    assert "two different" in call("user", "add", "ada", "--role", "admin").err
    assert call("user", "add", "ada", "--role", "admin").status == 0


@pytest.mark.usefixtures("ada")
def test_tokens_are_shown_once(call: Call) -> None:
    made = call("token", "add", "boat", "--scope", "read", "--scope", "intake")
    assert made.out.startswith("ultimora_") and "once" in made.err
    listed = call("token", "list").out
    assert "boat" in listed and "read intake" in listed and made.out.strip() not in listed
    assert call("token", "revoke", "1").status == 0
    assert call("token", "list").out == "There are no tokens.\n"


def test_without_users(call: Call) -> None:
    assert "works alone" in call("user", "list").out
    assert "ultimora user add" in call("token", "add", "x").err


def test_what_a_person_decides_of_a_record_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Neve\n\nBolzano, 6 gen. (ANSA) - Neve sui passi.\n", "utf-8")
    call("import", tmp_path / "a.txt")
    id = json.loads(call("search", "neve", "--json").out)["id"]
    call("show", id, "--withdraw")
    call("show", id, "--release")
    told = [json.loads(line) for line in call("audit", "--json").out.splitlines()]
    assert [(one["what"], one["about"]) for one in told] == [("released", id), ("withdrawn", id)]


@pytest.mark.parametrize("told", [
    {"door": "0.0.0.0:8484"}, {"door": "192.0.2.1:80", "hosts": "desk.example.org"},
    {"hosts": "desk.example.org"}, {"proxy": "127.0.0.1"}, {"door": "desk.example.org:80"},
    {"door": "[::]:80", "oidc": "https://id.example", "oidc_client": "x"},
])  # fmt: skip
def test_beyond_loopback_it_wants_users(home: Path, told: dict[str, str]) -> None:
    with Newsroom(configured(str(home), told)) as room:
        with pytest.raises(Unusable, match="ultimora user add NAME --role admin"):
            starting._address(room)
        room.archive.people.add("ada", "admin", By(), WORDS)
        if told.get("door", "").partition(":")[0] not in ("0.0.0.0", "["):
            assert starting._address(room).startswith("http")


def test_under_which_name(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Newsroom(configured(str(home), {"door": "0.0.0.0:8484"})) as room:
        room.archive.people.add("ada", "admin", By(), WORDS)
        with pytest.raises(Unusable, match=r"hosts=desk\.example\.org"):
            starting._address(room)
    named = {"door": "0.0.0.0:8484", "hosts": "desk.example.org, desk"}
    with Newsroom(configured(str(home), named)) as room:
        starting._address(room)
        assert "in the clear" in capsys.readouterr().err
    with Newsroom(configured(str(home), named | {"proxy": "10.0.0.0/8"})) as room:
        assert starting._address(room) == "https://desk.example.org"
    with Newsroom(configured(str(home), {"door": "127.0.0.1:9"})) as room:
        assert starting._address(room) == "http://127.0.0.1:9"
    vouched = {"oidc": "https://id.example", "oidc_client": "x", "oidc_role": "g a=admin"}
    with Newsroom(configured(str(home), named | vouched)) as room:
        room.archive.people.remove("ada", By())
        starting._address(room)


def test_the_desk_refuses_to_start_as_typed(call: Call) -> None:
    done = call("desk", "--set", "door=0.0.0.0:8484")
    assert done.status == 1 and "no users" in done.err


def test_the_first_user_takes_over(
    home: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Newsroom(configured()) as room:
        copy = b"ROMA, 6 GEN - Nevica in centro.\n"
        (id,) = room.take(Delivery(Source("telex"), copy)).ids
    call("show", id, "--star")
    assert call("search", "neve", "--save", "neve").status in (0, 1)
    monkeypatch.setenv("WORDS", WORDS)
    done = call("user", "add", "ada", "--role", "admin", "--password-from", "WORDS")
    assert done.out == "added ada, admin\nada has taken over what was left here: stars 1\n"
    assert call("search", "--saved").out == f"@{'neve':<20} neve\n"  # everybody's
    assert id in call("search", "is:starred").out  # anybody's
    gone = call("show", id, "--unstar", "--json")
    assert gone.status == 0 and "Others have starred it" in gone.err
