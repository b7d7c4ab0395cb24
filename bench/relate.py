"""What relating finds: copies, restored characters, versions, stories.

    python bench/relate.py [--part copies|restored|versions|week] [--half tune|report] [--json]

A thin face: each part is a module beside it with `measure` and `rows`. What is reported was never
tuned on; `--errors` shows what went wrong, and only of the half that is tuned on. Stories of ECB+
and MEANTIME, which are not in the repository, are `stories.py`'s, the cost of an arrival
`arrival.py`'s, accounts and timelines `accounts.py`'s.
"""

from __future__ import annotations

import argparse
import json
from importlib import import_module

from table import show

PARTS = ("copies", "restored", "versions", "week")


def main() -> None:
    """Measures one part, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--part", choices=PARTS, help="all, if none is named")
    parser.add_argument("--half", choices=["tune", "report"], default="report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--carriers", type=int, default=8, help="of each dispatch")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.errors and args.half == "report":
        parser.error("what is reported is not looked at: --half tune")
    every = {}
    for name in [args.part] if args.part else PARTS:
        part = import_module({"versions": "takes"}.get(name, name))
        half = {"tune": "tune", "report": "test"}[args.half] if name == "week" else args.half
        found = part.measure(half, args.seed, args.carriers, args.errors)
        every[name] = part.rows(found)
        if args.errors:
            for line in getattr(found, "false", ()):
                print("+", line)
            print(getattr(found, "missed", ""))
        if not args.json:
            title = f"{name} ({half}, seed {args.seed}, {args.carriers} carriers each)"
            rows = [(label, f"{value:.4g}") for label, value in every[name].items()]
            show(title, ("", "value"), rows)
    if args.json:
        print(json.dumps(every))


if __name__ == "__main__":
    main()
