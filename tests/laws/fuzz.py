"""Coverage-guided fuzzing of the whole way: `make fuzz SECONDS=600`. Not part of the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

# Run as a script, this file's own folder is where modules are looked for first.
with atheris.instrument_imports(include=["ultimora"]):
    import strategies

    import laws
    import ultimora.samples


def seeds(folder: Path) -> None:
    """A corpus to begin with: our samples, and every shard on its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for sample in Path(next(iter(ultimora.samples.__path__))).iterdir():
        if sample.is_file():
            (folder / sample.name).write_bytes(sample.read_bytes())
    for number, shard in enumerate(strategies.SHARDS):
        (folder / f"shard-{number}").write_bytes(shard.encode())


def main() -> None:
    """Fuzz with libFuzzer's own options, keeping what it learns and finds in build/."""
    build = Path(__file__).parents[2] / "build"
    corpus = build / "corpus"
    seeds(corpus)
    atheris.Setup(
        [
            sys.argv[0], f"-artifact_prefix={build}/", "-max_len=4096", "-timeout=20",
            *sys.argv[1:], str(corpus),
        ],
        laws.everything_about,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main()
