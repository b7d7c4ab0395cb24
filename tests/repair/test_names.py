"""The table of foreign names gives back what it holds, and nothing else."""

from ultimora.reference.names import names, skeleton


def test_every_line_is_found() -> None:
    lines = names()._lines.strip("\n").split("\n")
    bare = [line.split("\t")[0] for line in lines]
    assert bare == sorted(bare)
    for one in [*bare[:50], *bare[50::997], bare[-1]]:
        found = names().like(one)
        assert found and all(skeleton(word) == one and level > 0 for word, level in found)


def test_what_is_not_there_is_not_found() -> None:
    for one in ("", "?", "zzzzzz", "roma", "erdo?a", "erdo?ans"):
        assert not names().like(one)


def test_the_commonest_is_first() -> None:
    assert names().like("erdo?an")[0][0] == "erdoğan"
    levels = [level for _, level in names().like("?a?")]
    assert levels == sorted(levels, reverse=True)
