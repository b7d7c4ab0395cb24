"""How exact restored quotes and dashes could be if every part were right: style leaves no trace.

Of the sample's channel, with all that is not a quote or a dash right and every part known:
*document*: each document's commonest sign for each part is set (as if its style had been told);
*language*: the commonest of the whole language. A restorer sees neither.
"""

from __future__ import annotations

import argparse
import statistics
from collections import Counter, defaultdict

from damage import BY_NAME, SIX, Spot, damage
from documents import documents, root
from repair import SAMPLE
from roles import BEYOND
from table import share, show

Styles = dict[str, Counter[str]]


def part(clean: str, spot: Spot) -> str | None:
    """The part whose sign is a matter of style; None for any other character."""
    if spot.kind != "dash":
        side = spot.kind.split()[0]
        return side if side in ("opening", "closing") else None
    before, after = clean[spot.offset - 1 : spot.offset], clean[spot.offset + 1 :][:1]
    if before.isdigit():
        return "dash behind a figure"
    return "dash between blanks" if before.isspace() and after.isspace() else "tight dash"


def ceilings(folder: str | None, family: str, language: str, limit: int) -> tuple[int, int, int]:
    """Lost characters of a language, and how many come back in the style of document, language."""
    count = other = told = 0
    whole: Styles = defaultdict(Counter)
    for document in documents(root(folder), family, language, limit):
        damaged = damage(document.text, BY_NAME[SAMPLE], document.name)
        mine: Styles = defaultdict(Counter)
        for spot in damaged.spots:
            if spot.lost and spot.kind not in BEYOND:
                count += 1
                name = part(damaged.clean, spot)
                if name is None:
                    other += 1
                else:
                    mine[name][damaged.clean[spot.offset]] += 1
        for name, signs in mine.items():
            told += max(signs.values())
            whole[name] += signs
    return count, other + told, other + sum(max(signs.values()) for signs in whole.values())


def main() -> None:
    """Measures every language and prints the means."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpora", help="folder of FAMILY/LANGUAGE/SOURCE.txt")
    parser.add_argument("--family", default="unseen", choices=("dev", "unseen"))
    parser.add_argument("--limit", type=int, default=600, metavar="KB")
    options = parser.parse_args()
    rows, shares = [], []
    for language in SIX:
        count, *good = ceilings(options.corpora, options.family, language, options.limit * 1000)
        shares.append([one / count for one in good])
        rows.append([language, f"{count:,}", *map(share, shares[-1])])
    means = [statistics.fmean(column) for column in zip(*shares, strict=True)]
    rows.append(["mean", "", *map(share, means)])
    show("Exact at most, %", ["", "lost", "style of the document", "of the language"], rows)


if __name__ == "__main__":
    main()
