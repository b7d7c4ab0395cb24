"""Clean text is what nothing ought to be done to; a line that is damaged itself is none of it."""

from collections import Counter
from pathlib import Path

import pytest

from documents import documents

WHOLE = "Riaprono domani i passi chiusi per la neve."


def cut(folder: Path, family: str, lines: list[str]) -> tuple[str, Counter[str]]:
    """The text of a source of these lines, and what was counted."""
    home = folder / family / "it"
    home.mkdir(parents=True)
    (home / "source.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    left_out: Counter[str] = Counter()
    texts = [one.text for one in documents(folder, family, "it", None, left_out)]
    return "\n\n".join(texts), left_out


@pytest.mark.parametrize(
    "damaged",
    ["Riapro\u00adno domani", "Ria\u200bprono", "\ufeffRiaprono", "domani \ufeffi passi",
     "l'uﬃcio", "i\x92 passi", "i\ufffd passi", "lunedÃ¬ i passi", "lâ€™alba"],
)  # fmt: skip
def test_a_damaged_line_is_left_out_and_counted(tmp_path: Path, damaged: str) -> None:
    text, left_out = cut(tmp_path, "clean", [WHOLE] * 20 + [damaged] + [WHOLE] * 20)
    assert text.count(WHOLE) == 40
    assert damaged not in text
    assert left_out.pop("lines") == 41
    assert sum(left_out.values()) == 1


@pytest.mark.parametrize("whole", ["IRMÃ? E A MANHÃ", "«\u00a0Ã\u2009»", "Rio de Janeiro –\u00ad"])
def test_odd_lines_are_kept(tmp_path: Path, whole: str) -> None:
    text, left_out = cut(tmp_path, "clean", [WHOLE] * 20 + [whole])
    assert whole in text
    assert set(left_out) == {"lines"}


def test_text_with_damage_in_it_is_no_truth(tmp_path: Path) -> None:
    text, left_out = cut(tmp_path, "dev", [WHOLE] * 20 + ["Ria\u200bprono", "L?Europa riapre"])
    assert "Ria\u200b" not in text and "Europa" not in text
    assert sum(left_out.values()) - left_out["lines"] == 2


def test_question_marks_between_letters_stay_in_the_clean_family(tmp_path: Path) -> None:
    text, _ = cut(tmp_path, "clean", [WHOLE] * 20 + ["SELECT a?b FROM c"])
    assert "a?b" in text
