"""Stories, copies, diff and relate as a person types them, over what came by real imports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.outcome import Call

pytestmark = pytest.mark.usefixtures("home")

BODY = """Ravenna, 9 marzo (ANSA) - Un vasto incendio è divampato nel primo pomeriggio in un magazzino di solventi al porto di Ravenna. Due operai, Marino Casadei e Piero Benelli, sono rimasti intossicati.

Il sindaco Aldo Fabbri ha chiesto ai residenti di via Baiona di tenere chiuse le finestre: «È una nube densa, però l'aria è sotto controllo». I vigili del fuoco hanno evacuato 150 persone.

La procura ha aperto un fascicolo per incendio colposo. Il magazzino appartiene alla società Adriatica Solventi, già multata nel 2019.
"""  # noqa: E501
ANSA = "Ravenna, incendio in un magazzino di solventi al porto\n\n" + BODY
SITE = "Paura al porto: nube nera su Ravenna\n\n" + BODY.replace("È", "?").replace("ò", "?")
AFP = """Italie: incendie dans un entrepôt de solvants au port de Ravenne

Ravenne, 9 mars (AFP) - Un incendie s'est déclaré lundi dans un entrepôt de solvants du port de Ravenne, a annoncé le maire Aldo Fabbri. Deux ouvriers, Marino Casadei et Piero Benelli, ont été intoxiqués et 150 personnes évacuées.

L'entrepôt appartient à la société Adriatica Solventi.
"""  # noqa: E501
OTHER = "Borsa: Milano apre in calo\n\nMilano, 9 marzo (ANSA) - Apertura in calo a Piazza Affari.\n"


@pytest.fixture
def filled(call: Call, tmp_path: Path) -> dict[str, str]:
    """Ids of what was imported, by the source that brought it."""
    for name, text in (("sito", SITE), ("ansa", ANSA), ("afp", AFP), ("borsa", OTHER)):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, "utf-8")
        assert call("import", path, "--source", name).status == 0
    hits = map(json.loads, call("search", "--json").out.splitlines())
    return {hit["source"]: hit["id"] for hit in hits}


def test_copies_and_what_came_back(call: Call, filled: dict[str, str]) -> None:
    done = call("copies", filled["ansa"])
    assert done.status == 0
    assert "mended    2 places, from a copy" in done.out and "Paura al porto" in done.out
    told = json.loads(call("copies", filled["ansa"][:7], "--json").out)
    # Both came in one second, or in two: either may have been the first.
    assert {told["original"], *(one["record"] for one in told["copies"])} == {
        filled["ansa"], filled["sito"]
    }  # fmt: skip
    record = json.loads(call("show", filled["sito"], "--json").out)
    assert "«È una nube densa, però l'aria" in record["body"]
    assert {edit["witness"] for edit in record["edits"] if "witness" in edit} == {filled["ansa"]}
    assert call("verify").status == 0
    assert call("copies", filled["borsa"]).status == 1


def test_a_story_in_two_languages(call: Call, filled: dict[str, str]) -> None:
    (line,) = call("stories", "--since", "2020", "--json").out.splitlines()
    story = json.loads(line)
    assert (story["records"], story["texts"], story["agencies"]) == (3, 2, 2)
    assert story["id"][:6] in call("stories", "--since", "2020").out
    card = call("story", story["id"][:6])
    assert card.status == 0 and "Who tells it" in card.out and "AFP" in card.out
    told = json.loads(call("story", filled["afp"], "--json").out)
    assert {one["record"] for one in told["members"]} == set(filled.values()) - {filled["borsa"]}
    assert f"story       {story['id']}" in call("show", filled["afp"]).out
    alone = call("story", filled["borsa"])
    assert alone.status == 1 and "stands alone" in alone.err
    assert call("story", "zzzz").status == 1
    found = call("search", "group:story", "--json").out.splitlines()
    assert len(found) == 2


def test_a_person_changes_a_story(call: Call, filled: dict[str, str]) -> None:
    story = json.loads(call("stories", "--since", "2020", "--json").out)["id"]
    assert call("story", story, "--rename", "Rogo al porto", "--who", "anna").status == 0
    assert call("story", story, "--pin").out == f"{story} is pinned\n"
    fresh = call("story", story, "--split", filled["afp"]).out.split()[0]
    assert json.loads(call("story", filled["afp"], "--json").out)["id"] == fresh
    assert call("story", story, "--split", filled["borsa"]).status == 1
    assert call("relate", "--again").out == "4 related\n"
    assert json.loads(call("story", filled["afp"], "--json").out)["id"] == fresh
    assert call("story", story, "--merge", fresh).status == 0
    told = json.loads(call("story", story, "--json").out)
    assert told["name"] == "Rogo al porto" and len(told["members"]) == 3


def test_diff_finds_what_it_follows(call: Call, filled: dict[str, str], tmp_path: Path) -> None:
    later = ANSA.replace("Due operai", "(2) Tre operai", 0).replace("150 persone", "400 persone")
    (tmp_path / "later.txt").write_text("RIPETIZIONE CORRETTA\n" + later, "utf-8")
    call("import", tmp_path / "later.txt", "--source", "ansa")
    hits = map(json.loads, call("search", "has:correction", "--json").out.splitlines())
    (id,) = [hit["id"] for hit in hits]
    done = call("diff", id)
    assert done.status == 0 and "150" in done.out and "400" in done.out
    assert call("diff", filled["borsa"]).status == 1


def test_a_bug_in_mending_costs_no_delivery(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> tuple[()]:
        raise RuntimeError("bug")

    monkeypatch.setattr("ultimora.relate.restored.restored", broken)
    for name, text in (("sito", SITE), ("ansa", ANSA)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        assert call("import", tmp_path / f"{name}.txt", "--source", name).status == 0
    done = call("verify")
    assert done.status == 1 and "RuntimeError: bug" in done.out + done.err
