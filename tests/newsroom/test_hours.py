"""An embargo that names no zone: whose clock it means, and that this is said."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ultimora.archive import open_archive
from ultimora.configuration import ConfigurationError, configured
from ultimora.newsroom import Newsroom
from ultimora.newsroom.hours import zoned
from ultimora.reference.agencies import AGENCIES
from ultimora.values import Delivery, Query, Record, Source
from ultimora.wire import carry

STORY = "Il bilancio\n\n{mark}\n\n{city}, {day} ({agency}) - I conti sono buoni, ha detto ieri.\n"
NEW_YORK = ZoneInfo("America/New_York")


def record(mark: str, agency: str = "ANSA", day: str = "8 GEN 2027", city: str = "ROMA") -> Record:
    text = STORY.format(mark=mark, agency=agency, day=day, city=city)
    return next(iter(carry(Delivery(Source("prova"), text.encode()))))


@pytest.mark.parametrize(
    ("mark", "agency", "until"),
    [
        ("EMBARGO fino alle 18.30 del 9 gennaio 2027", "ANSA", "2027-01-09T18:30+01:00"),
        ("EMBARGO fino alle 18.30 del 9 luglio 2027", "ANSA", "2027-07-09T18:30+02:00"),
        ("EMBARGO fino alle 18.30 del 9 gennaio 2027", "Reuters", "2027-01-09T18:30-05:00"),
        ("EMBARGO fino al 9 gennaio 2027", "Reuters", "2027-01-09T00:00-05:00"),
        ("EMBARGO fino alle 18.30 GMT del 9 gennaio 2027", "ANSA", "2027-01-09T18:30Z"),
    ],
)
def test_the_zone_is_the_agencys_else_the_newsrooms(mark: str, agency: str, until: str) -> None:
    found = zoned(record(mark, agency), AGENCIES, NEW_YORK).dispatch
    assert found.embargo and found.embargo.iso == until
    inferred = not until.endswith("Z")
    assert found.embargo.resolved == inferred
    assert inferred == any(trouble.code == "zone-inferred" for trouble in found.troubles)


def test_what_has_no_embargo_is_the_same_object() -> None:
    plain = record("Notizia")
    assert zoned(plain, AGENCIES, NEW_YORK) is plain


def test_an_embargo_without_an_end_is_said() -> None:
    found = zoned(record("EMBARGO"), AGENCIES, NEW_YORK).dispatch
    assert [trouble.code for trouble in found.troubles] == ["embargo-open"]


def test_the_archive_shows_it_at_that_hour(tmp_path: Path) -> None:
    now = [0.0]
    text = STORY.format(mark="EMBARGO fino alle 18.30 del 9 gennaio 2027", agency="ANSA",
                        day="8 GEN 2027", city="ROMA")  # fmt: skip
    archive = open_archive(tmp_path / "a.db", clock=lambda: now[0])
    chosen = configured(str(tmp_path), {"zone": "America/New_York"}, {})
    with Newsroom(chosen, archive=archive) as room:
        room.take(Delivery(Source("prova"), text.encode()))
        for minute, shown in ((29, 0), (30, 1)):
            now[0] = datetime(2027, 1, 9, 17, minute, tzinfo=UTC).timestamp()
            assert len(archive.search(Query.read("bilancio")).hits) == shown


@pytest.mark.parametrize(
    ("kind", "at", "day"),
    [
        ("folder", "2026-01-07T10:00:00Z", "2026-01-06"),
        ("mailbox", "2026-06-02T10:00:00Z", None),
        ("feed", "2026-01-01T10:00:00Z", "2026-01-06"),
        ("file", "2026-01-07T10:00:00Z", None),
        ("folder", None, None),
    ],
)
def test_the_day_of_arrival_gives_a_dateline_its_year(
    tmp_path: Path, kind: str, at: str | None, day: str | None
) -> None:
    copy = b"Il porto\n\nROMA, 6 GEN (ANSA) - Il porto riapre domani, dice il comune.\n"
    with Newsroom(configured(str(tmp_path), {}, {})) as room:
        (id,) = room.take(Delivery(Source("prova", kind), copy, at=at)).ids
        found = room.archive.get(id).dispatch
    assert found.dateline and (found.dateline.date.iso if found.dateline.date else None) == day
    assert (day is None) == any(trouble.code == "year-unknown" for trouble in found.troubles)


def test_the_zone_is_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert str(configured(str(tmp_path), {}, {}).zone) == "Asia/Tokyo"
    assert str(configured(str(tmp_path), {"zone": "Europe/Rome"}, {}).zone) == "Europe/Rome"
    with pytest.raises(ConfigurationError, match="Europe/Rome, or UTC"):
        _ = configured(str(tmp_path), {"zone": "Mars/Base"}, {}).zone


def test_an_hour_of_publication_is_the_agencys(tmp_path: Path) -> None:
    telex = (
        "ZCZC0411/SXA\nXCI10001_SXA_QBXB\nR CRO S0A QBXB\nNEVE: PASSI CHIUSI IN ALTO ADIGE\n"
        "   (ANSA) - BOLZANO, 14 GEN - Molta neve sui passi, chiusi da ieri\nsera. (ANSA).\n\n"
        "     XYZ-AB\n14-GEN-26 11:13 NNNN\n"
    )
    found = next(iter(carry(Delivery(Source("prova"), telex.encode()))))
    assert found.dispatch.published and found.dispatch.published.iso == "2026-01-14T11:13"
    placed = zoned(found, AGENCIES, NEW_YORK).dispatch.published
    assert placed and placed.iso == "2026-01-14T11:13+01:00" and placed.resolved
    with Newsroom(configured(str(tmp_path), {"zone": "America/New_York"}, environment={})) as room:
        room.take(Delivery(Source("prova"), telex.encode()))
        (hit,) = room.archive.search(Query.read("neve")).hits
        assert hit.seq >> 20 == datetime(2026, 1, 14, 10, 13, tzinfo=UTC).timestamp()
