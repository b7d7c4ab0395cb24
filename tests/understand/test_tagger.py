"""The tagger of names: its sums are exact, its spans whole, and what it finds is mostly right."""

from __future__ import annotations

import tomllib
from itertools import pairwise, product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatches import written
from ultimora.reference.cues import cues
from ultimora.reference.familiar import familiar
from ultimora.reference.tagger import (
    FIELD,
    KINDS,
    LABELS,
    MODELS,
    STEP,
    ZERO,
    Model,
    floors,
    follows,
    model,
    packed,
    unpacked,
)  # fmt: skip
from ultimora.understand.prose import Prose, word_pattern
from ultimora.understand.readings import names, row
from ultimora.understand.tagger import Tagged, tagged
from ultimora.understand.traits import listed, setting, shape
from ultimora.values import Rulebook

CASES = tomllib.loads((Path(__file__).parent / "cases/tagger.toml").read_text("utf-8"))["case"]
KIND = dict(zip(("PER", "ORG", "LOC", "OTH"), KINDS, strict=True))




def prose(text: str, language: str) -> Prose:
    """A text as the rules see it, all of it one paragraph, in this language."""
    return Prose.of(written(text, language))


def found(text: str, language: str) -> set[tuple[str, str]]:
    """The words and kinds of the names in a text."""
    seen = prose(text, language)
    return {
        (seen.text[seen.words[one.first].start : seen.words[one.last - 1].end], one.kind)
        for one in tagged(seen, Rulebook())
    }


@pytest.mark.parametrize("language", sorted({case["language"] for case in CASES}))
def test_most_names_of_the_table_are_found(language: str) -> None:
    """A model is never right everywhere: of each language's rows five in six must be."""
    rows = [case for case in CASES if case["language"] == language]
    wrong = []
    for case in rows:
        there = {(words, KIND[kind]) for kind, these in case["names"].items() for words in these}
        if (got := found(case["text"], language)) != there:
            wrong.append((case["label"], sorted(got ^ there)))
    assert len(wrong) <= len(rows) // 6, wrong


def brute(scores: list[list[int]], into: list[list[float]]) -> dict[tuple[int, int, int], float]:
    """The likelihood of each name by going through every way to label the words."""
    from math import exp

    chances: dict[tuple[int, int, int], float] = {}
    whole = 0.0
    for path in product(range(len(LABELS)), repeat=len(scores)):
        weight = 1.0
        for before, after in pairwise((0, *path, 0)):
            weight *= into[after][before]
        if not weight:
            continue
        for word, label in enumerate(path):
            weight *= exp((scores[word][label] - scores[word][0]) * STEP)
        whole += weight
        start = 0
        for word, label in enumerate(path):
            part = LABELS[label][0]
            start = word if part in "BS" else start
            if part in "ES":
                key = (start, word + 1, (label - 1) // 4)
                chances[key] = chances.get(key, 0.0) + weight
    return {key: chance / whole for key, chance in chances.items()}


def test_likelihoods_are_what_all_readings_add_up_to() -> None:
    """Against every one of the 17 ** 3 labellings of three words."""
    random = Random(1)
    for _ in range(6):
        into = [
            [random.uniform(0.2, 3.0) if follows(a, b) else 0.0 for a in LABELS] for b in LABELS
        ]
        scores = [[random.randint(0, 80) for _ in LABELS] for _ in range(3)]
        rows, before = [], {}
        for one in scores:
            before = row(one, [-1000] * len(LABELS), before)
            rows.append(before)
        for name in names(rows, into, 0.2):
            assert name.likely == pytest.approx(brute(scores, into)[name[:3]])


def test_of_names_that_overlap_the_likeliest_stays() -> None:
    """Two that are likelier than the threshold, one word in both."""
    into = [[1.0 if follows(a, b) else 0.0 for a in LABELS] for b in LABELS]
    person, body = LABELS.index("S0"), LABELS.index("S1")
    rows = [{0: 0.1, person: 1.0, body: 0.9}]
    assert [name.kind for name in names(rows, into, 0.4)] == [0]


def test_a_model_comes_out_as_it_was_packed() -> None:
    """Weights, also those below nothing, steps and words."""
    weights = {"wroma": [0, *range(-8, 8)], "wè": [0] * 16 + [-127]}
    steps = [[float(a * b) for b in range(len(LABELS))] for a in range(len(LABELS))]
    numbers, got, common = unpacked(packed(weights, steps, {"roma": "4", "è": "0"}))
    assert got == steps
    assert common == {"roma": "4", "è": "0"}
    for piece, row_ in weights.items():
        fields = (ZERO + numbers[piece]).to_bytes(len(LABELS) * FIELD // 8, "little")
        middle = 1 << (FIELD - 1)
        assert [
            int.from_bytes(fields[at : at + 2], "little") - middle
            for at in range(0, len(fields), 2)
        ] == row_  # fmt: skip


@pytest.mark.parametrize("language", MODELS)
def test_no_sum_leaves_its_field(language: str) -> None:
    """A word has some seventy pieces of evidence; the largest weights of so many must fit."""
    assert 1 << (FIELD - 1) > 80 * 127
    assert model(language).weights
    assert len(floors([[0.0] * len(LABELS)] * len(LABELS))) == len(LABELS)


def test_a_language_without_a_model_has_no_names() -> None:
    """Nor does text without words."""
    assert tagged(prose("Budapesten beszélt Orbán Viktor.", "hu"), Rulebook()) == ()
    with pytest.raises(KeyError):
        model("hu")


@pytest.mark.parametrize(
    ("word", "form"),
    [("Roma", "Xx"), ("NATO", "XX"), ("di", "x"), ("U.S.", "X."), ("2026", "d4"), ("G7", "XXd"),
     ("McLaren", "XxX"), ("iPhone", "xX"), ("L’", "X'"), ("Sainte-Rose", "XxX-"), ("«", "«")],
)  # fmt: skip
def test_shapes(word: str, form: str) -> None:
    """The forms that copy has words in."""
    assert shape(word) == form


def test_settings() -> None:
    """Headlines in capitals, in Title Case, and prose."""
    assert setting("MELONI VOLA A BERLINO".split()) == "u"
    assert setting("Senate Passes Spending Bill After Long Night".split()) == "t"
    assert setting("Il premier vola oggi a Berlino per il vertice".split()) == "n"


def test_known_names_are_listed_where_they_have_a_capital() -> None:
    """The longest counts; a lower-case word begins none; a title in quotes is told."""
    words = "La Champions League e la lega dei popoli".split()
    assert listed(words, [word.lower() for word in words], "it")[1:3] == ["Tb", "Te"]
    assert listed(["lega"], ["lega"], "it") == [""]
    words = ["«", "Senza", "rotta", "»"]
    assert listed(words, [word.lower() for word in words], "it") == ["", "q", "q", ""]


@pytest.mark.parametrize("language", MODELS)
def test_tables_are_words_of_ours(language: str) -> None:
    """Cues are in lower case, and each familiar name is cut into words without rest."""
    for word in cues(language):
        assert word == word.lower()
    for name in familiar():
        assert "".join(word_pattern(language).findall(name)) == name.replace(" ", "")


def whole(seen: Prose, names_: tuple[Tagged, ...]) -> None:
    """Names are in order, apart, within one sentence, sure by no more than 1."""
    done = 0
    for one in names_:
        assert done <= one.first < one.last <= len(seen.words)
        assert any(s.first <= one.first and one.last <= s.last for s in seen.sentences)
        assert one.kind in KINDS
        assert 0 < one.confidence <= 1
        done = one.last


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([*MODELS, "xx", ""]))
def test_any_text_has_names_or_none(text: str, language: str) -> None:
    """No exception, and spans that hold."""
    seen = prose(text, language)
    whole(seen, tagged(seen, Rulebook()))


@pytest.mark.parametrize("text", ["A " * 12_000, "Ab Cd di " * 4_000, "«" * 15_000, "7" * 90_000])
def test_much_of_the_same_is_read_in_time(text: str) -> None:
    """Time is linear in length: each of these takes a second or two."""
    seen = prose(text, "it")
    whole(seen, tagged(seen, Rulebook()))


def test_a_model_reads_its_tables_only_when_asked() -> None:
    """Making one costs nothing."""
    assert "_tables" not in vars(Model("it"))
