"""The tables of cases: openings, print-outs, notices, each row with its label and reason."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.read.plain_copy import make_copy

from ultimora.read import read
from ultimora.values import Dispatch, Rulebook, Settings

TODAY = Rulebook(Settings(today="2026-01-31"))
STORY = "Il primo paragrafo della notizia dice che cosa è accaduto, dove e quando, con il punto."


def rows(table: str) -> list[Any]:
    path = Path(__file__).parent / "cases" / f"{table}.toml"
    data = tomllib.loads(path.read_text("utf-8"))["row"]
    assert all(row["label"] and row["comment"] for row in data)
    return [pytest.param(row, id=row["label"]) for row in data]


def spans_hold(dispatch: Dispatch) -> None:
    """What every reading owes: findings and paragraphs inside the text, paragraphs in order."""
    length = len(dispatch.copy.text)
    for finding in dispatch.findings:
        if finding.span is not None:
            assert 0 <= finding.span.start <= finding.span.end <= length, finding
    ends = 0
    for span in dispatch.paragraphs:
        assert ends <= span.start < span.end <= length
        ends = span.end


@pytest.mark.parametrize("row", rows("openings"))
def test_opening(row: dict[str, Any]) -> None:
    text = f"Un titolo qualunque sopra la notizia\n\n{row['text']}\n\n{STORY}"
    dispatch = read(make_copy(text), TODAY)
    spans_hold(dispatch)
    line = dispatch.dateline
    assert dispatch.agency == row.get("agency")
    assert (line.text if line else None) == row.get("dateline")
    assert (line.place if line else None) == row.get("place")
    assert (line.date.iso if line and line.date else None) == row.get("date")
    assert dispatch.body == f"{row['rest']}\n\n{STORY}"
    assert dispatch.headline == "Un titolo qualunque sopra la notizia"


@pytest.mark.parametrize("row", rows("printouts"))
def test_printout(row: dict[str, Any]) -> None:
    text = f"Titolo della notizia\n\n## Descrizione\n\n(Adnkronos) – {STORY}\n\n{row['tail']}"
    dispatch = read(make_copy(text))
    spans_hold(dispatch)
    carrier = dispatch.carrier
    assert list(carrier.categories) == row.get("categories", [])
    assert list(carrier.tags) == row.get("tags", [])
    assert (carrier.created.iso if carrier.created else None) == row.get("created")
    assert carrier.author == row.get("author")
    if "body_keeps" in row:
        assert row["body_keeps"] in dispatch.body
    else:
        assert dispatch.body == STORY
    assert dispatch.headline == "Titolo della notizia"


@pytest.mark.parametrize("row", rows("notices"))
def test_notice(row: dict[str, Any]) -> None:
    lead = f"{row['lead']} " if "lead" in row else ""
    text = f"{row['head']}\n\nLONDON, Jan 8 (Reuters) - {lead}{STORY}"
    dispatch = read(make_copy(text), TODAY)
    spans_hold(dispatch)
    found = []
    for notice in dispatch.notices:
        extra = notice.number or notice.target or (notice.until.iso if notice.until else None)
        found.append([notice.kind, *([extra] if extra else [])])
    assert found == row["notices"]
    if "headline" in row:
        assert dispatch.headline == row["headline"]
    assert (dispatch.take, dispatch.urgency) == (row.get("take"), row.get("urgency"))
    assert dispatch.body == STORY


@pytest.mark.parametrize("row", rows("mastheads"))
def test_masthead(row: dict[str, Any]) -> None:
    dispatch = read(make_copy(row["text"].replace("{story}", STORY)), TODAY)
    spans_hold(dispatch)
    for field in ("agency", "slugline", "headline", "subheadline", "byline", "take", "urgency"):
        assert getattr(dispatch, field) == row.get(field), field
    said = [[one.kind, *([one.number] if one.number else [])] for one in dispatch.notices]
    assert said == row.get("notices", [])
    assert list(dispatch.marks) == row.get("marks", [])
    assert dispatch.body == row.get("body", STORY)


@pytest.mark.parametrize(
    ("ending", "marks"),
    [
        (" (ANSA).", []),
        (" (AGI)Sca", ["Sca"]),
        (" (Rin)", ["(Rin)"]),
        ("\n\nVep/Fva", ["Vep/Fva"]),
        ("\n\nxa8/ads", ["xa8/ads"]),
        ("\n\nsat/", ["sat/"]),
        ("\n\nbur-xx/yy", ["bur-xx/yy"]),
        ("\n\n(Abc/Xyz/Adnkronos)", ["Abc/Xyz/Adnkronos"]),
        ("\n\ndpa wsz jln npr", ["dpa wsz jln npr"]),
        ("\n\n/ritzau/", []),
        ("\n\n(Reporting by A. B.; Editing by C. D.)", ["(Reporting by A. B.; Editing by C. D.)"]),
        (" (Reporting by Yu DysaEditing by G. Jon)", ["(Reporting by Yu DysaEditing by G. Jon)"]),
        ("\n\n© Nova - Riproduzione riservata", ["© Nova - Riproduzione riservata"]),
        ("\n\n(c) Agencia EFE", ["(c) Agencia EFE"]),
        ("\n\n(RADIOCOR) 08-01-26", ["(RADIOCOR) 08-01-26"]),
        ("\n\n___\n\nAssociated Press writers A. Bee and C. Dee contributed to this report.",
         ["Associated Press writers A. Bee and C. Dee contributed to this report."]),
        ("\n\n(AP Photo/Jane Roe)", ["(AP Photo/Jane Roe)"]),
        ("\n\n-foto agenziafotogramma.it-", ["-foto agenziafotogramma.it-"]),
        ("\n\nwww.agi.it", []),
        (" (segue)", []),
        ("\n\n-30-", []),
        ("\n\n###", []),
        ("\n\nENDS", []),
        ("\n\nEFE\nmgr/lss", ["mgr/lss"]),
        ("\n\n# Notizblock\n\n- Autorin: Eva Bach, <e.bach@dpa.example>\n\ndpa eba yy n1 xy",
         ["dpa eba yy n1 xy"]),
        ("\n\n* * * * * Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n"
         "## Orte\n- [Rathaus](Markt 1)", []),
        ("\n\nThe following information is not intended for publication\n\n- Editing by: Al B", []),
        (" Enditem", []),
        ("\n\nFonte: Teleborsa", []),
        ("\n\nTeleborsa", []),
        (" (ANSA)\n\nCaricamento commenti\n\nCommenta la notizia", []),
        ("\n\n(Reporting by A. Bee)\n\n© 2023 Site, Inc.\n\nTo add symbols",
         ["(Reporting by A. Bee)", "© 2023 Site, Inc."]),
    ],
)  # fmt: skip
def test_closing(ending: str, marks: list[str]) -> None:
    """Whatever hangs below the story is off it; initials, credits and copyright are kept apart."""
    dispatch = read(make_copy(f"Un titolo sopra la notizia\n\n(Teleborsa) – {STORY}{ending}"))
    assert dispatch.body == STORY
    assert list(dispatch.marks) == marks


@pytest.mark.parametrize(
    "inside",
    [
        "Lo scrive l'agenzia (ANSA) citando fonti vicine al dossier, che chiede riserbo.",
        "Il gruppo (Ue) si riunirà lunedì.",
        "Il rapporto è firmato da Rossi e Bianchi, che ieri hanno parlato di «more» e di «ends».",
        "La squadra ha vinto 3-2 contro il Bari (Serie B).",
    ],
)
def test_prose_stays(inside: str) -> None:
    """The same words inside prose are the story's own."""
    dispatch = read(make_copy(f"Un titolo sopra la notizia\n\n(Teleborsa) – {STORY}\n\n{inside}"))
    assert dispatch.body == f"{STORY}\n\n{inside}"
    assert dispatch.agency == "Teleborsa"
