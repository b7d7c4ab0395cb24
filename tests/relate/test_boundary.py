"""Where a copy ends and a version begins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relate.deliveries import brought
from ultimora.relate.boundary import is_version, marks_of, same_desk
from ultimora.values import Notice, Record

TEXT = "Il museo apre a maggio\n\nIl museo della stampa apre a maggio dopo sei anni di lavori.\n"


def made(agency: str | None, source: str, *marks: tuple[str, int | None]) -> Record:
    """A record of an agency that a source brought, with marks of a version."""
    record = brought(TEXT, source)
    notices = tuple(Notice(kind, kind.upper(), number) for kind, number in marks)
    return replace(record, dispatch=replace(record.dispatch, agency=agency, notices=notices))


@pytest.mark.parametrize(
    ("one", "other", "renewed", "both_ways", "version"),
    [
        (made("ANSA", "ansa"), made("ANSA", "ansa"), True, False, True),
        (made("ANSA", "ansa"), made("ANSA", "ansa"), False, False, False),
        (made("ANSA", "ansa"), made("ANSA", "ansa", ("repeat", None)), False, False, True),
        (made("ANSA", "ansa"), made("ANSA", "site"), True, False, False),
        (made("ANSA", "ansa"), made("ANSA", "site"), True, True, False),
        (made("ANSA", "ansa"), made("ANSA", "site", ("update", 1)), True, False, False),
        (made("ANSA", "ansa"), made("ANSA", "site", ("update", 1)), True, True, True),
        (made("ANSA", "a", ("update", 1)), made("ANSA", "b", ("update", 2)), True, False, True),
        (made("ANSA", "ansa"), made("AGI", "agi", ("update", 1)), True, True, False),
        (made("ANSA", "ansa"), made(None, "site"), True, True, False),
        (made(None, "desk"), made(None, "desk"), True, True, True),
    ],
)
def test_the_boundary(
    one: Record, other: Record, renewed: bool, both_ways: bool, version: bool
) -> None:
    assert is_version(one, other, renewed, both_ways) is version
    assert is_version(other, one, renewed, both_ways) is version


def test_marks_are_those_of_versions() -> None:
    record = made("ANSA", "ansa", ("update", 2), ("ends", None), ("embargo", None))
    assert marks_of(record) == {("update", 2)}
    taken = replace(record, dispatch=replace(record.dispatch, take=2, notices=()))
    assert marks_of(taken) == {("take", 2)}
    assert same_desk(record, taken)
