"""What a stranger at the desk trips over: each command says what it did, or what to do instead."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

pytestmark = pytest.mark.usefixtures("home")
SNOW = "Neve sui passi\n\nBolzano, 6 gen. 2026 (ANSA) - Molta neve sui passi, da ieri sera.\n"
BARE = "Il ministro ha detto che la seduta riprende domani alle nove, come previsto da tempo.\n"


def filed(*texts: str, at: str = "2026-01-06T08:00:00.000Z") -> list[str]:
    """Dispatches that came at a time; their ids."""
    with Newsroom(configured()) as room:
        for number, text in enumerate(texts):
            room.take(Delivery(Source("prova"), text.encode(), address=f"{number}.txt", at=at))
        return room.archive.resolve("")


def test_a_question_that_finds_nothing_says_which_part(call: Call) -> None:
    filed(SNOW)
    done = call("search", "neve agency:anza")
    assert done.status == 1
    assert "Nothing has agency:anza. Alike: agency:ANSA." in done.out


def test_languages_have_names(call: Call) -> None:
    filed(SNOW)
    assert call("search", "lang:italiano").status == 0
    wrong = call("search", "lang:klingon")
    assert wrong.status == 2 and "no language" in wrong.err


def test_a_word_is_completed(call: Call) -> None:
    filed(SNOW)
    assert call("search", "--complete", "agency:a").out == "agency:ANSA\n"
    assert call("search", "--complete", "nothing:a").status == 1


@pytest.mark.parametrize("number", ["0", "-3", "many", "100000"])
def test_a_page_has_a_size(call: Call, number: str) -> None:
    done = call("search", "neve", f"--limit={number}")
    assert done.status == 2 and "from 1 to 1000" in done.err


def test_kept_questions_are_listed_found_and_forgotten(call: Call) -> None:
    filed(SNOW)
    call("search", "neve", "--save", "meteo")
    assert call("search", "--saved").out.split() == ["@meteo", "neve"]
    wrong = call("search", "@meteto")
    assert wrong.status == 2 and "Kept: @meteo." in wrong.err
    assert call("search", "--forget", "meteo").status == 0
    assert call("search", "--forget", "meteo").status == 1
    assert call("search", "--saved").out == ""


def test_a_text_without_headline_is_not_shown_twice(call: Call) -> None:
    filed(BARE)
    shown = call("search", "seduta").out
    assert shown.count("riprende domani") == 1


def test_times_are_those_of_the_zone(call: Call) -> None:
    filed(BARE)
    assert "2026-01-06 09:00 came" in call("search", "seduta", "--set", "zone=Europe/Rome").out
    assert "2026-01-06 03:00 came" in call("search", "seduta", "--set", "zone=America/New_York").out
    filed(SNOW)  # of that very day
    assert "2026-01-06 09:00 came" in call("search", "neve", "--set", "zone=Europe/Rome").out
    wrong = call("search", "seduta", "--set", "zone=Mars")
    assert wrong.status == 1 and "Europe/Rome" in wrong.err


def test_the_past_is_counted_in_days_as_people_say_them(call: Call) -> None:
    filed(SNOW)
    assert call("reread", "--since", "yesterday").out.startswith("0 would change")
    wrong = call("reread", "--since", "forse")
    assert wrong.status == 2 and "yesterday" in wrong.err


def test_what_was_removed_says_when_and_why(call: Call) -> None:
    (id,) = filed(SNOW)
    assert f"{id}  prova=30d" in call("retain", "prova=30d").out
    assert call("retain", "prova=30d", "--apply").out.endswith("removed\n")
    shown = call("show", id)
    assert shown.status == 1 and "by prova=30d" in shown.err
    filed(SNOW)
    assert call("search", "neve").status == 1
    assert call("verify").status == 0
    assert call("retain", "prova=30d", "--apply", "--no-trace").status == 0
    filed(SNOW)
    assert call("search", "neve").status == 0


def test_a_version_that_is_not_there_is_named(call: Call) -> None:
    (id,) = filed(SNOW)
    done = call("show", id, "--version", "9")
    assert done.status == 1 and "it has 1" in done.err


def test_a_kill_that_is_not_clear_says_so(call: Call) -> None:
    kill = "KILL KILL KILL\n\nBERLIN, 6. Jan. 2026 (dpa) - Bitte verwenden Sie dpa 157 nicht.\n"
    (id,) = filed(kill.replace("dpa 157", "die Meldung dpa 157"))
    shown = call("show", id).out
    assert "dpa 157" in shown and "not here" in " ".join(shown.split())


def test_what_was_withdrawn_by_hand_can_be_shown_again(call: Call) -> None:
    (id,) = filed(SNOW)
    assert call("show", id, "--withdraw").status == 0
    shown = call("show", id)
    assert shown.status == 1 and "by hand" in shown.err
    assert call("search", "alpini OR sera").status == 1
    assert call("show", id, "--release").status == 0
    assert call("show", id).status == 0 and call("search", "sera").status == 0


def test_restore_puts_the_old_archive_aside(call: Call, home: Path, tmp_path: Path) -> None:
    filed(SNOW)
    copy = tmp_path / "copy.db"
    call("backup", copy)
    filed(BARE)
    with Newsroom(configured()):
        busy = call("restore", copy)
        assert busy.status == 1 and "Stop the desk" in busy.err
    done = call("restore", copy)
    assert done.status == 0 and "wire.db.before" in done.out
    assert (home / "wire.db.before").exists() and not list(home.glob("*.restoring"))
    assert call("search", "seduta").status == 1 and call("search", "neve").status == 0
    itself = call("restore", home / "wire.db")
    assert itself.status == 1 and "itself" in itself.err


def test_restore_takes_the_place_of_a_damaged_archive(call: Call, home: Path) -> None:
    filed(SNOW)
    copy = home / "copy.db"
    call("backup", copy)
    (home / "wire.db").write_bytes(b"damaged " * 1000)
    assert call("restore", copy).status == 0
    assert call("search", "neve").status == 0


def test_backup_names_the_folder_that_is_not_there(call: Call, tmp_path: Path) -> None:
    filed(SNOW)
    done = call("backup", tmp_path / "none" / "copy.db")
    assert done.status == 1 and str(tmp_path / "none") in done.err


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("gopher://example.org", "none of http"),
        ("example.org/rss", "https://example.org/rss"),
        ("posta.mbox", "ultimora import"),
        ("nowhere", "--untried"),
        ("imaps://desk@mail.example.org/INBOX", "--secret"),
        ("http://127.0.0.1:9/feed", "--local"),
    ],
)
def test_what_cannot_be_added_says_what_to_do(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("posta.mbox").write_text("From x\n", "utf-8")
    done = call("add", address)
    assert done.status == 1 and says in done.err


def test_a_list_of_feeds_takes_the_choices_and_is_taken_once(call: Call, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline text="estero"><outline text="Esempio"'
        ' xmlUrl="http://example.org/rss"/></outline></body></opml>', "utf-8",
    )  # fmt: skip
    assert call("add", listed, "--local", "--every", "1h", "--tag", "prova").status == 0
    (row,) = json.loads(call("sources", "--json").out)
    assert row["every"] == "1h"
    text = configured().sources.read_text("utf-8")
    assert "local = true" in text and 'tags = ["estero", "prova"]' in text
    again = call("add", listed)
    assert "1 of 1 feeds are sources already" in again.out
    assert len(json.loads(call("sources", "--json").out)) == 1


def test_a_secret_that_is_not_there_is_told(call: Call) -> None:
    done = call("add", "imaps://desk@mail.example.org/INBOX", "--secret", "DESK_MAIL_X")
    assert done.status == 0 and "DESK_MAIL_X is not set" in done.err


def test_config_says_what_follows_where_nothing_was_chosen(call: Call, home: Path) -> None:
    told = json.loads(call("config", "--json", "--set", "zone=Europe/Rome").out)
    assert told["archive"]["value"] == f"({home / 'wire.db'})"
    assert told["zone"]["value"] == "Europe/Rome" and told["most_held"]["value"] == "268435456"


def test_changes_of_the_list_are_told(call: Call) -> None:
    call("add", "http://example.org/rss", "--untried", "--name", "Esempio")
    same = call("add", "http://example.org/other", "--untried", "--name", "Esempio")
    assert same.status == 1 and "has this name" in same.err
    assert call("sources", "--pause", "Esempio").out == "paused Esempio\n"
    assert call("sources", "--resume", "Esempio").out == "resumed Esempio\n"
    assert "its records stay" in call("sources", "--remove", "Esempio").out
    assert "no sources yet" in call("poll").err


def test_a_short_token_is_told_and_not_traced(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ULTIMORA_TOKEN", "segreto")
    done = call("run", "--set", "door=127.0.0.1:0")
    assert done.status == 1
    assert "environment: token: " in done.err and "16" in done.err and "segreto" not in done.err


def test_what_is_wrong_with_sources_is_said_once_and_whole(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for number in range(3):
        call("add", f"http://127.0.0.1:9/{number}", "--untried", "--name", f"chiusa{number}")
    (tmp_path / "in").mkdir()
    call("add", tmp_path / "in", "--name", "cartella")
    assert call("poll").status == 1
    lines = call("sources").out.splitlines()
    assert len(lines) == 8  # a line for each, and one trouble with the names that it is of
    assert lines[-2] == "chiusa0, chiusa1, chiusa2"
    assert "this machine itself" in lines[-1] and "local = true" in lines[-1]


def test_what_cannot_be_added_is_not_said_to_be_asked_later(
    call: Call, home: Path, free_tcp_port: int
) -> None:
    dead = f"http://127.0.0.1:{free_tcp_port}/feed"
    done = call("add", dead, "--local")
    assert done.status == 1
    assert "asked again" not in done.err and "--untried" in done.err
    assert call("add", dead, "--local", "--untried", "--name", "morta").status == 0
    again = call("add", dead, "--every", "5m", "--untried")
    assert again.status == 1 and str(home / "sources.toml") in again.err


def test_a_folder_says_what_becomes_of_its_files(call: Call, tmp_path: Path, home: Path) -> None:
    for name in ("in", "out"):
        (tmp_path / name).mkdir()
    assert "done/" in call("add", tmp_path / "in").out
    assert "done/" not in call("add", tmp_path / "out", "--afterwards", "stay").out
    assert home.stat().st_mode & 0o077 == 0  # what is under embargo is nobody else's to read


def test_a_record_must_be_named(call: Call) -> None:
    filed(SNOW, BARE)
    done = call("show", "")
    assert done.status == 1 and "Name a record" in done.err
