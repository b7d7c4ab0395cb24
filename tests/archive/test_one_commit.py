"""One commit for many: what fails inside fails alone, what is not committed never was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ultimora.archive import Archive, ArchiveError


def noted(archive: Archive, name: str, text: str = "x") -> None:
    archive.save_search(name, text)


def test_others_see_all_of_it_at_its_end(archive: Archive, anew: Callable[[], Archive]) -> None:
    with anew() as other, archive.together():
        noted(archive, "a")
        noted(archive, "b")
        assert not other.saved_searches()
    assert set(archive.saved_searches()) == {"a", "b"}


def test_a_part_that_fails_is_taken_back_alone(archive: Archive) -> None:
    with archive.together():
        noted(archive, "a")
        with pytest.raises(ArchiveError), archive.database.writing() as run:
            run("INSERT INTO search VALUES (?, ?)", ("b", "x"))
            run("INSERT INTO search VALUES (?, ?)", ("a", "y"))
        noted(archive, "c")
    assert archive.saved_searches() == {"a": "x", "c": "x"}


def test_where_the_whole_fails_nothing_of_it_is_kept(archive: Archive) -> None:
    with pytest.raises(ArchiveError), archive.together():
        noted(archive, "a")
        raise ArchiveError("It was not to be.", "here")
    noted(archive, "b")
    assert set(archive.saved_searches()) == {"b"}
