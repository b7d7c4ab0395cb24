"""What relating finds: copies, restored characters, versions, stories.

    python bench/relate.py --part copies|restored [--half tune|report] [--json] [--errors]

A thin face: each part is a module beside it with `measure` and `rows`. What is reported was never
tuned on; `--errors` shows what went wrong, and only of the half that is tuned on.
"""

from __future__ import annotations

import argparse
import json

from table import show


def main() -> None:
    """Measures one part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--part", choices=["copies", "restored"], default="copies")
    parser.add_argument("--half", choices=["tune", "report"], default="report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--carriers", type=int, default=8, help="of each dispatch")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.errors and args.half == "report":
        parser.error("what is reported is not looked at: --half tune")
    if args.part == "copies":
        import copies as part
    else:
        import restored as part  # type: ignore[no-redef]
    found = part.measure(args.half, args.seed, args.carriers, args.errors)
    figures = part.rows(found)
    if args.errors:
        for line in found.false:
            print("+", line)
        print(dict(found.missed), dict(found.records))
    if args.json:
        print(json.dumps(figures))
        return
    title = f"{args.part} ({args.half}, seed {args.seed}, {args.carriers} carriers each)"
    show(title, ("", "value"), [(name, f"{value:.4g}") for name, value in figures.items()])


if __name__ == "__main__":
    main()
