"""What an agency tells anew without a word that says so, and what only stands beside it."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.relate.deliveries import brought
from tests.relate.nearby import Nearby

from ultimora.relate import PLAN
from ultimora.relate.clues import clues
from ultimora.relate.hands import hand
from ultimora.values import Record
from ultimora.values.story import Link, Ties

CASES = tomllib.loads((Path(__file__).parent / "cases" / "retold.toml").read_text("utf-8"))["case"]
START = datetime(2026, 3, 2, 8, 12, tzinfo=UTC)


def sent(text: str, minutes: int = 0) -> Record:
    return brought(text, "agency", (START + timedelta(minutes=minutes)).isoformat())


def following(record: Record, *before: Record) -> tuple[Link, ...]:
    near, ties = Nearby(before, clues), Ties()
    for _, rule in PLAN:
        ties = rule(record, near.trace(record), near, ties)
    return ties.versions


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_case(case: dict[str, Any]) -> None:
    first, (agency, _, _) = sent(case["early"]), case["label"].partition(",")
    others = {one["early"] for one in CASES if not one["label"].startswith(agency)}
    before = [sent(text) for text in sorted(others)]
    found = following(sent(case["late"], case["minutes"]), first, *before)
    assert [link.other for link in found] == ([first.id] if case["renews"] else [])
    told = " / ".join(one.what for link in found for one in link.evidence)
    for words in case.get("said", ()):
        assert words in told
    assert all(0.6 <= link.confidence <= 0.9 and link.way == "update" for link in found)


def test_what_is_renewed_is_the_latest() -> None:
    case = next(case for case in CASES if "toll rises" in case["label"])
    first, second = sent(case["early"]), sent(case["late"], 130)
    text = case["late"].replace("cinque morti", "sei morti").replace("10:50", "11:40")
    third = sent(text.replace("Strage", "Pescara, strage"), 180)
    assert [link.other for link in following(third, first, second)] == [second.id]


FIRE = """
Rogo in una tipografia a Prato, due intossicati
(ANSA) - PRATO, 02 MAR - Un incendio ha distrutto una tipografia in via Paronese, a Prato. \
Due operai sono stati ricoverati per intossicazione all'ospedale Santo Stefano. (ANSA).
LVT
02-MAR-26 {hour} NNNN
"""


@pytest.mark.parametrize(
    ("said", "signed", "which"),
    [
        ("sul rogo di Prato trasmessa alle 09:40.", "LVT", 0),
        ("sull'incendio di Prato: gli operai ricoverati non sono due.", "LVT", 1),
        ("sul rogo di Prato trasmessa alle 07:15.", "LVT", None),
        ("sull'incendio di Prato: gli operai ricoverati non sono due.", "GRD", None),
    ],
    ids=["by its hour", "by its story", "another hour", "another hand"],
)  # fmt: skip
def test_a_kill_that_names_nothing(said: str, signed: str, which: int | None) -> None:
    fires = [sent(FIRE.format(hour=hour)) for hour in ("09:40", "10:25")]
    kill = sent(
        "++ ANNULLARE ++\n(ANSA) - PRATO, 02 MAR - Si prega di annullare la notizia sulla"
        f" tipografia di via Paronese, {said} (ANSA).\n{signed}\n02-MAR-26 11:30 NNNN"
    )
    found = following(kill, *fires)
    assert [link.other for link in found] == ([] if which is None else [fires[which].id])
    assert all(link.way == "kill" for link in found)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("A B C\n\n(ANSA) - ROMA, 02 MAR - Una cosa. (ANSA).\nPTR-MD\n02-MAR-26 09:43 NNNN", "ptr"),
        ("A B\n\nOSLO, March 2 (Reuters) - It is.\n\n(Reporting by Ingrid Solheim and Ola Berg in"
         " Bergen; Editing by Marcus Hale)", "ingrid solheim"),
        ("Das ist so =\n\nUelzen (dpa) - Es ist so.\n\ndpa kfr yyzz n1 mi\n020912 Mrz 26", "kfr"),
        ("Eso es así\n\nGranada, 2 mar (EFE).- Es así. EFE\n\nmlf/vg", "mlf"),
        ("A B C\n\nNobody signs what stands here.", ""),
    ],
)  # fmt: skip
def test_whose_hand(text: str, signed: str) -> None:
    assert hand(sent(text).dispatch) == signed
