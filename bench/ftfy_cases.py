"""Runs ftfy's own published test cases through us and through ftfy.

The cases are fetched, not kept here: give the folder ``tests/test-cases`` of a checkout of
github.com/rspeer/python-ftfy (Apache-2.0). There are 161, ten of them its known failures
(``"expect": "fail"``). A case is right when the output equals ``fixed-encoding``, or ``fixed``
where the case has none: with ``ftfy.fix_encoding`` that is the way of counting in which ftfy
itself gets 151 of 161, and its own known failures are those that are wrong.

*strict* is that equality. *settled* also allows what ftfy does after decoding, or leaves to
others, and we on purpose do not, or do: quotes straightened, entities undone, lines ended in
another way, NFC. Where a case is one to leave alone, only strict equality counts in both columns.
"""

from __future__ import annotations

import argparse
import html
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ftfy

from table import show
from ultimora.repair import repair_text

STRAIGHT = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")
TOOLS: dict[str, Callable[[str], str]] = {
    "ours": lambda text: repair_text(text).text,
    "ftfy.fix_encoding": ftfy.fix_encoding,
    "ftfy.fix_text": ftfy.fix_text,
}


def expected(case: dict[str, Any]) -> str:
    """What decoding alone should give."""
    return str(case.get("fixed-encoding", case["fixed"]))


def settle(text: str) -> str:
    """The text without what the two tools treat differently on purpose."""
    text = html.unescape(text).translate(STRAIGHT).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def right(case: dict[str, Any], output: str) -> tuple[bool, bool]:
    """Whether an output is right, strictly and settled."""
    strict = output == expected(case)
    if strict or case["original"] == expected(case):
        return strict, strict
    return False, settle(output) in (settle(expected(case)), settle(case["fixed"]))


def main() -> None:
    """Prints the counts, and every case that is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="tests/test-cases of a checkout of ftfy")
    folder = parser.parse_args().folder
    cases = [
        case | {"file": path.stem}
        for path in sorted(folder.glob("*.json"))
        for case in json.loads(path.read_text(encoding="utf-8"))
    ]
    if not cases:
        raise SystemExit(f"no cases in {folder}")
    rows, wrong = [], []
    for name, tool in TOOLS.items():
        counts = {"pass": [0, 0, 0], "fail": [0, 0, 0]}
        for case in cases:
            output = tool(case["original"])
            strict, settled = right(case, output)
            for index, good in enumerate((strict, settled, True)):
                counts[case["expect"]][index] += good
            if name == "ours" and not settled:
                wrong.append((case, output))
        known, failing = counts["pass"], counts["fail"]
        rows.append([name, f"{known[0] + failing[0]} of {len(cases)}",
                     f"{known[1] + failing[1]} of {len(cases)}",
                     f"{known[1]} of {known[2]}", f"{failing[1]} of {failing[2]}"])  # fmt: skip
    show("ftfy's own test cases", ["tool", "strict", "settled", "meant to pass (settled)",
                                   "its known failures (settled)"], rows)  # fmt: skip
    for case, output in wrong:
        print(f"\n{case['file']} ({case['expect']}): {case['label']}")
        print(f"  given    {case['original']!r}")
        print(f"  expected {expected(case)!r}")
        print(f"  ours     {output!r}")


if __name__ == "__main__":
    main()
