"""The judge must see every wrong character, and none that is right."""

from hypothesis import given
from hypothesis import strategies as st

from damage import BY_NAME, damage
from judge import align, judge, right_edits
from roles import roles

WORDS = st.text(alphabet="abcàé’“ \n?", max_size=60)


@given(WORDS, WORDS)
def test_gaps_are_all_that_differs(one: str, other: str) -> None:
    at = to = 0
    for gap in align(one, other):
        assert one[at : gap.start] == other[to : gap.low]
        assert one[gap.start : gap.end] != other[gap.low : gap.high]
        at, to = gap.end, gap.high
    assert one[at:] == other[to:]


def test_exact_and_style() -> None:
    damaged = damage("“È l’uomo” – disse ‘lui’.", BY_NAME["to ascii, rest ?"])
    score, misses = judge(damaged, "«È l'uomo» — disse “lui’.")
    assert sum(score.lost.values()) == 7
    assert sum(score.exact.values()) == 2  # È and the closing single quote
    assert sum(score.style.values()) == 7
    assert {miss.given for miss in misses} == {"«", "'", "»", "—", "“"}
    wrong_side, _ = judge(damaged, "”È l’uomo“ – disse ‘lui’.")
    assert sum(wrong_side.style.values()) == 5


def test_a_tool_that_does_nothing_gets_nothing() -> None:
    for channel in BY_NAME.values():
        damaged = damage("“È l’efficienza”, è così: perché no? Straße – 5 €.", channel, 1)
        score, _ = judge(damaged, damaged.text)
        assert score.spots_exact == 0
        whole, misses = judge(damaged, damaged.clean)
        assert whole.spots_exact == whole.spots and not misses
        assert whole.asked_kept == whole.asked


def test_real_question_marks_count_when_they_go() -> None:
    damaged = damage("Perché? È l’ora?", BY_NAME["to latin1, rest ?"])
    score, _ = judge(damaged, "Perché’ È l’ora?")
    assert (score.asked, score.asked_kept) == (2, 1)


def test_layout_counts_what_is_left_standing() -> None:
    damaged = damage("Una parola abbastanza lunga. " * 30, BY_NAME["soft hyphens"], 1)
    half = damaged.text.replace("\xad", "", 3)
    score, _ = judge(damaged, half, layout=True)
    assert score.spots_exact == 3


def test_edits_are_judged_by_what_they_wrote() -> None:
    clean, older = "L’uomo è là.", "L?uomo ? l?."
    given = "L’uomo é là."
    edits = [(1, 2, "’"), (7, 8, "é"), (10, 11, "à")]
    assert right_edits(edits, clean, given) == [True, False, True]
    assert len(older) == len(clean)


def test_roles() -> None:
    text = '„Er sagte: ‚Komm!‘“ «No», l’uomo. ‘It’s the “end”’ po’ di "tutto" – ’90'
    found = [roles(text)[at] for at in sorted(roles(text))]
    assert found == [
        "opening double", "opening single", "closing single", "closing double",
        "opening double", "closing double", "apostrophe",
        "opening single", "apostrophe", "opening double", "closing double", "closing single",
        "apostrophe", "opening double", "closing double", "dash", "apostrophe",
    ]  # fmt: skip


def test_spaces_invisible_characters_and_pictographs_have_kinds_of_their_own() -> None:
    damaged = damage("5\u202f% de\u200bpuis 😀", BY_NAME["to ascii, rest ?"])
    assert [spot.kind for spot in damaged.spots] == ["space", "invisible", "pictograph"]
    score, _ = judge(damaged, "5\xa0% depuis ?")
    assert dict(score.style) == {"space": 1, "invisible": 1, "pictograph": 0}
    assert sum(score.exact.values()) == 0
