"""The commands of a desk, as a person types them: sources, import, search, show, export, upkeep."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from cli.outcome import Call
from ultimora.cli import COMMANDS, main
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom

pytestmark = pytest.mark.usefixtures("home")
SNOW = (
    "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini, città isolate.\n\n"
    "Riaprono domani le scuole.\n"
)
RAIN = "Pioggia a Genova\n\nGenova, 7 gen. (ANSA) - Piove da ieri sulla Liguria.\n"


@pytest.fixture
def filled(call: Call, tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "snow.txt").write_text(SNOW, "utf-8")
    (folder / "rain.txt").write_text(RAIN, "utf-8")
    done = call("import", folder, "--source", "prova")
    assert (done.status, done.out) == (0, "2 new, 0 changed, 0 known already\n")
    return folder


def test_the_same_file_twice_changes_nothing(call: Call, filled: Path) -> None:
    again = call("import", filled, "--source", "prova").out
    assert again == "0 new, 0 changed, 0 known already; 2 of the inputs had come before\n"


def test_a_picture_is_kept_and_named(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    done = call("import", tmp_path / "a.png")
    assert done.status == 1 and "a.png" in done.err and "PNG" in done.err


@pytest.mark.parametrize(
    ("words", "count"),
    [("citta", 1), ("agency:ansa", 2), ('"passi alpini"', 1), ("pio* -neve", 1), ("nuvole", 0)],
)
def test_search(call: Call, filled: Path, words: str, count: int) -> None:
    done = call("search", words, "--json")
    assert done.status == (0 if count else 1)
    assert len(done.out.splitlines()) == count


def test_search_for_people_marks_and_counts(call: Call, filled: Path) -> None:
    done = call("search", "neve", "--facets")
    assert "Neve sui passi" in done.out and re.search(r"agency +ANSA 1", done.out)


def test_a_mistyped_question_says_where(call: Call, filled: Path) -> None:
    done = call("search", "neve agenzy:ansa")
    assert done.status == 2
    assert "agency" in done.err and done.err.splitlines()[-1] == "       ^^^^^^^"


def test_a_question_can_be_kept(call: Call, filled: Path) -> None:
    call("search", "pioggia", "--save", "meteo")
    assert "Pioggia a Genova" in call("search", "@meteo").out


def test_show_by_the_beginning_of_an_id(call: Call, filled: Path) -> None:
    id = json.loads(call("search", "neve", "--json").out)["id"]
    shown = call("show", id[:5])
    assert "Neve sui passi" in shown.out and "version 1" in shown.out and "prova" in shown.out
    assert call("show", id, "--bytes").out == SNOW
    assert json.loads(call("show", id, "--json").out)["agency"] == "ANSA"
    missing = call("show", "zzzz")
    assert missing.status == 1 and "no such record" in missing.err


@pytest.mark.parametrize(
    ("status", "says"),
    [("canceled", "withdrawn"), ("withheld", "withdrawn"), ("usable", "embargo until 2999")],
)
def test_what_must_not_be_shown_is_not(call: Call, tmp_path: Path, status: str, says: str) -> None:
    item = {
        "uri": "urn:prova:1", "type": "text", "pubStatus": status, "language": "it",
        "headlines": [{"role": "main", "value": "Nomina del prefetto",
                       "contentType": "text/plain"}],
        "bodies": [{"role": "main", "value": "Il prefetto Tal dei Tali.",
                    "contentType": "text/plain"}],
    }  # fmt: skip
    if status == "usable":
        item["embargoedUntil"] = "2999-01-01T00:00:00Z"
    (tmp_path / "item.json").write_text(json.dumps(item), "utf-8")
    assert call("import", tmp_path / "item.json").status == 0
    with Newsroom(configured()) as room:
        (record,) = [room.archive.get(id) for id in room.archive.resolve("")]
    shown = call("show", record.id)
    assert shown.status == 1 and says in shown.err and "Tal dei Tali" not in shown.out
    assert "Tal dei Tali" in call("show", record.id, "--withheld").out
    assert "Tal dei Tali" not in call("export", "ninjs", "--id", record.id).out
    assert call("search", "prefetto Tali", "--json").status == 1
    assert ("1 record is under embargo" in call("search", "prefetto").out) == (status == "usable")
    assert (record.id in call("search", "has:embargo").out) == (status == "usable")


def test_show_names_the_file_inside_the_file(call: Call, tmp_path: Path) -> None:
    with ZipFile(tmp_path / "all.zip", "w") as whole:
        whole.writestr("snow.txt", SNOW)
    call("import", tmp_path / "all.zip")
    id = json.loads(call("search", "neve", "--json").out)["id"]
    assert "all.zip!/snow.txt" in call("show", id).out
    assert f"{tmp_path / 'all.zip'}!/snow.txt" in call("export", "table", "--id", id).out


def test_export(call: Call, filled: Path, tmp_path: Path) -> None:
    made = json.loads(call("export", "ninjs", "neve").out)
    assert made["headlines"][0]["value"] == "Neve sui passi"
    assert call("export", "pdf", "--to", tmp_path / "all.pdf").status == 0
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF-")
    assert call("export", "ninjs", "nuvole").status == 1
    assert "nitf+xml; several come in a ZIP" in call("export", "--formats").out
    assert call("export", "nitf", "--to", tmp_path / "all.zip").status == 0
    assert len(ZipFile(tmp_path / "all.zip").namelist()) == 2
    assert "“betamax”" in call("export", "betamax").err
    assert "Did you mean table?" in call("export", "csv").err
    assert "Did you mean json_ld?" in call("export", "json-ld").err


def test_backup_restore_verify(call: Call, filled: Path, home: Path, tmp_path: Path) -> None:
    assert call("verify").out == "2 records, 2 deliveries: all is well.\n"
    copy = tmp_path / "wire.copy"
    assert call("backup", copy).status == 0
    again = call("backup", copy)
    assert again.status == 1 and "exists already" in again.err
    for path in home.glob("wire.db*"):
        path.unlink()
    assert call("restore", copy).status == 0
    assert "Neve sui passi" in call("search", "neve").out


def test_retention_shows_first(call: Call, filled: Path) -> None:
    assert call("retain", "prova=1d").out.startswith("0 records")
    assert call("retain", "prova=soon").status == 2
    assert call("search", "neve").status == 0


def test_sources_are_added_paused_and_removed(call: Call, home: Path, tmp_path: Path) -> None:
    assert "no sources yet" in call("sources").out
    folder = tmp_path / "in"
    assert call("add", folder).status == 1
    folder.mkdir()
    assert call("add", folder, "--name", "cartella").status == 0
    again = call("add", folder)
    assert again.status == 1 and "called cartella" in again.err
    added = call("add", "http://example.org/rss", "--untried", "--every", "5m", "--name", "Esempio")
    assert added.status == 0
    rows = json.loads(call("sources", "--json").out)
    assert [(row["name"], row["kind"]) for row in rows] == [
        ("cartella", "folder"), ("Esempio", "feed"),
    ]  # fmt: skip
    call("sources", "--pause", "Esempio")
    assert json.loads(call("sources", "--json").out)[1]["health"] == "paused"
    assert 'xmlUrl="http://example.org/rss"' in call("sources", "--opml").out
    call("sources", "--remove", "cartella")
    assert "cartella" not in (home / "sources.toml").read_text("utf-8")
    gone = call("sources", "--remove", "cartella")
    assert gone.status == 1 and "cartella" in gone.err


def test_a_folder_is_polled(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "snow.txt").write_text(SNOW, "utf-8")
    os.utime(folder / "snow.txt", (1_700_000_000, 1_700_000_000))
    call("add", folder, "--name", "cartella")
    polled = call("poll")
    assert (polled.status, polled.out) == (0, "cartella: 1 new, 0 changed\n1 new, 0 changed\n")
    assert (folder / "done" / "snow.txt").exists()
    assert call("poll").out == "0 new, 0 changed\n"
    assert json.loads(call("sources", "--json").out)[0]["health"] == "well"
    (folder / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    os.utime(folder / "a.png", (1_700_000_000, 1_700_000_000))
    unread = call("poll")
    assert unread.status == 1 and "a.png: This is a PNG picture" in unread.err
    folder.rename(tmp_path / "away")
    assert call("poll").status == 1
    row = json.loads(call("sources", "--json").out)[0]
    assert row["health"] == "failing" and "no folder" in row["cause"]


def test_reading_again(call: Call, filled: Path) -> None:
    assert call("reread").out.endswith("0 would change, 0 new, 0 gone, 2 the same\n")


def test_config_says_where_each_choice_was_made(
    call: Call, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    (home / "ultimora.toml").write_text('contact = "desk@example.org"\nat_once = 4\n', "utf-8")
    monkeypatch.setenv("ULTIMORA_AT_ONCE", "8")
    monkeypatch.setenv("ULTIMORA_TOKEN", "a secret of some length")
    told = json.loads(call("config", "--set", "log=json", "--json").out)
    assert told["contact"]["origin"].endswith("ultimora.toml")
    assert told["at_once"] == {"value": "8", "origin": "environment"}
    assert told["log"] == {"value": "json", "origin": "command line"}
    assert told["token"]["value"] == "(set)" and "some length" not in call("config").out
    archive = call("config", "--set", "archive=postgresql://me:gehe:im@here/desk").out
    assert "postgresql://me@here/desk" in archive and "gehe" not in archive


@pytest.mark.parametrize(
    ("text", "says"),
    [("dor = 1\n", "door"), ('at_once = "many"\n', "whole number"), ("= broken", "ultimora.toml")],
)
def test_a_wrong_configuration_names_place_and_mend(
    call: Call, home: Path, text: str, says: str
) -> None:
    home.mkdir()
    (home / "ultimora.toml").write_text(text, "utf-8")
    done = call("config")
    assert done.status == 1 and says in done.err and "Traceback" not in done.err


def test_an_archive_that_is_none_is_named(call: Call, home: Path) -> None:
    home.mkdir()
    (home / "wire.db").write_bytes(b"no database " * 400)
    done = call("search", "neve")
    assert done.status == 1 and "wire.db" in done.err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert "exit status:" in capsys.readouterr().out
