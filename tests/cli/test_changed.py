"""`ultimora diff`: the newest version against the one before, or two records."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.cli import changed, ink
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.relate.changes import changes

pytestmark = pytest.mark.usefixtures("home")
FIRST = (
    "Treno deraglia a Lodi, un morto\n\n"
    "(ANSA) - LODI, 02 MAR - Un treno regionale è deragliato questa mattina a Lodi: un morto e tre "
    "feriti. Lo ha detto il prefetto Carlo Berzi.\n\n"
    "La linea per Piacenza resta chiusa.\n\n"
    "I vigili del fuoco sono al lavoro con quattro squadre.\n"
)
SECOND = FIRST.replace("un morto", "due morti").replace("Berzi", "Bersi") + (
    "\n\nIl macchinista è stato sentito dai carabinieri.\n"
)


def item(text: str, number: int) -> str:
    """One version of a ninjs item."""
    title, _, body = text.partition("\n\n")
    return json.dumps({
        "uri": "urn:prova:1", "type": "text", "version": str(number), "language": "it",
        "headlines": [{"role": "main", "value": title, "contentType": "text/plain"}],
        "bodies": [{"role": "main", "value": body, "contentType": "text/plain"}],
    })  # fmt: skip


@pytest.fixture
def id(call: Call, tmp_path: Path) -> str:
    """The record of an item that came twice."""
    for number, text in enumerate((FIRST, SECOND), 1):
        path = tmp_path / f"{number}.json"
        path.write_text(item(text, number), "utf-8")
        assert call("import", path, "--source", "prova").status == 0
    return str(json.loads(call("search", "treno", "--json").out)["id"])


def test_the_newest_version_against_the_one_before(call: Call, id: str) -> None:
    done = call("diff", id[:6])
    assert done.status == 0
    for line in (
        "killed 1 → 2  headline", "Carlo Berzi → Carlo Bersi  spelling  paragraph 1",
        "1 paragraph more", "[-un morto-] {+due morti+}", "… 2 paragraphs as before",
        "{+Il macchinista è stato sentito dai carabinieri.+}",
    ):  # fmt: skip
        assert line in done.out
    assert "\x1b[" not in done.out
    assert done.out.index("killed 1 → 2") < done.out.index("[-un morto-]")


def test_for_programs(call: Call, id: str) -> None:
    done = call("diff", id, "--json")
    told = json.loads(done.out)
    assert (told["before"]["version"], told["after"]["version"]) == (1, 2)
    assert told["paragraphs"] == 1
    killed = told["substance"][0]
    assert (killed["what"], killed["was"], killed["now"]) == ("killed", "1", "2")
    with Newsroom(configured()) as room:
        text = room.archive.get(id).dispatch.copy.text
    assert text[slice(*killed["after"])] == "due morti"
    assert [paragraph["fate"] for paragraph in told["body"]] == ["changed", "kept", "kept", "added"]


def test_two_records(call: Call, tmp_path: Path) -> None:
    ids = []
    for name, text in (("a", FIRST), ("b", SECOND)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        call("import", tmp_path / f"{name}.txt")
        found = call("search", "Berzi" if name == "a" else "Bersi", "--json").out
        ids.append(json.loads(found)["id"])
    assert "killed 1 → 2" in call("diff", *ids).out
    assert "killed 2 → 1" in call("diff", *reversed(ids)).out
    same = call("diff", ids[0], ids[0])
    assert same.status == 0 and "nothing changed" in same.out
    alone = call("diff", ids[0])
    assert alone.status == 1 and f"ultimora diff {ids[0]} ID" in alone.err


def test_what_is_not_there_or_must_not_be_shown(call: Call, id: str, tmp_path: Path) -> None:
    missing = call("diff", "zzzz")
    assert missing.status == 1 and "no such record" in missing.err
    call("show", id, "--withdraw")
    assert call("diff", id).status == 1
    assert "due morti" in call("diff", id, "--withheld").out


def test_in_colour_words_are_struck_and_green(id: str) -> None:
    out = io.StringIO()
    screen = ink.console(out, width=90, force_terminal=True, color_system="standard",
                         no_color=False)  # fmt: skip
    with Newsroom(configured()) as room:
        sides = [changed.Side(room.archive.get(id, n), id, n, "") for n in (1, 2)]
    found = changes(sides[0].record, sides[1].record)
    changed.Shown(screen, *sides).show(found)
    assert "\x1b[9;31mun morto\x1b[0m" in out.getvalue()
    assert "\x1b[32mdue morti\x1b[0m" in out.getvalue()
    assert "[-" not in out.getvalue()
