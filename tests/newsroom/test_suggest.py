"""What a person may have meant: completions, and the part of a question that finds nothing."""

from __future__ import annotations

import pytest

from ultimora.archive import Archive
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.newsroom.suggest import completed, missing
from ultimora.values import Delivery, Query, Source

COPY = (
    ("desk uno", "Roma, 6 gen. 2026 (ANSA) - Il porto riapre domani, dice il comune.\n"),
    ("desk due", "Milano, 6 gen. 2026 (LaPresse) - Il museo riapre domani, dice il comune.\n"),
    ("desk due", "Milano, 7 gen. 2026 (LaPresse) - La borsa chiude in rialzo, come ieri.\n"),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    room = Newsroom(configured(str(tmp_path_factory.mktemp("home")), {}, {}))
    for source, text in COPY:
        room.take(Delivery(Source(source), text.encode()))
    return room.archive


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("he", ["headline:"]),
        ("agency:", ["agency:LaPresse", "agency:ANSA"]),
        ("agenzia:lap", ["agency:LaPresse"]),
        ("source:due", ['source:"desk due"']),
        ("place:mil", ["place:Milano"]),
        ("has:co", ["has:correction", "has:continues", "has:contact"]),
        ("lang:i", ["lang:id", "lang:it"]),
        ("from:ye", ["from:yesterday"]),
        ("nothing:x", []),
        ("porto", []),
    ],
)
def test_completed(archive: Archive, word: str, found: list[str]) -> None:
    assert completed(archive, word) == found


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("agency:lapres", ["Nothing has agency:lapres. Alike: agency:LaPresse."]),
        ("porto gipfel", ["Nothing has gipfel."]),
        ("porto -museo agency:lapresse", []),
        ("gipfel", []),
    ],
)
def test_missing(archive: Archive, question: str, said: list[str]) -> None:
    assert list(missing(archive, Query.read(question))) == said


def test_every_completion_is_a_query(archive: Archive) -> None:
    for word in ("agency:", "source:", "place:", "has:", "is:", "lang:", "from:"):
        for one in completed(archive, word):
            assert Query.read(one)
