"""Makes the corpora anew from their sources, as the text itself may not be kept here.

``corpora.toml`` names the sources. Fetch them first: of every repository a git directory below a
folder OWNER+NAME, of every Debian package the .deb. The commit named is read where it is there,
else HEAD. What cannot be had is said, and left out. ``plain.py`` says what is taken of a file.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tarfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from plain import kept, paragraphs

TABLE = Path(__file__).with_name("corpora.toml")
MOST = 12_000_000  # bytes of one text


def repository(folder: Path, file: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    """The files of a repository that a text is made of, in the order of their paths."""
    found = [path.parent for path in folder.glob("*/HEAD") if (path.parent / "objects").is_dir()]
    if not found:
        raise LookupError(f"no git directory in {folder}")
    git = ["git", f"--git-dir={found[0]}"]
    pinned = subprocess.run([*git, "cat-file", "-e", file["commit"]], stderr=subprocess.DEVNULL)
    commit = "HEAD" if pinned.returncode else file["commit"]
    tree = subprocess.run([*git, "ls-tree", "-rlz", commit], check=True, stdout=subprocess.PIPE)
    blobs = [entry.split("\t", 1) for entry in tree.stdout.decode().split("\0") if entry]
    wanted = sorted((path, about.split()) for about, path in blobs if chosen(file, path))
    # Where there is far more than a text may hold, it is taken from all over.
    size = sum(int(about[3]) for _, about in wanted if about[3].isdigit())
    wanted = wanted[:: max(1, size // (2 * MOST))]
    reader = subprocess.Popen(
        [*git, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert reader.stdin and reader.stdout
    with reader:
        for path, about in wanted:
            reader.stdin.write(about[2].encode() + b"\n")
            reader.stdin.flush()
            head = reader.stdout.readline().split()
            if head[-1] != b"missing":
                yield path, reader.stdout.read(int(head[2]) + 1)[:-1]


def package(folder: Path, file: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    """The same of a Debian package."""
    name = file["source"].split()[3].split("_")[0]
    for deb in sorted(folder.glob(f"{name}_*.deb")):
        opened = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE)
        with opened, tarfile.open(fileobj=opened.stdout, mode="r|") as tar:
            for member in tar:
                if member.isfile() and chosen(file, member.name):
                    held = tar.extractfile(member)
                    yield member.name, held.read() if held else b""
        return
    raise LookupError(f"no {name}_*.deb in {folder}")


def chosen(file: dict[str, str], path: str) -> bool:
    """Whether a path is among those that a text is made of."""
    but = file.get("not_paths")
    return bool(re.search(file["paths"], path)) and not (but and re.search(but, path))


def written(file: dict[str, str], sources: Iterable[tuple[str, bytes]], to: Path) -> str:
    """Writes a text and says what became of it."""
    seen: set[str] = set()
    documents: list[str] = []
    size, foreign = 0, 0
    for path, data in sources:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            foreign += 1
            continue
        lines = []
        for line in map(kept, paragraphs(path, text)):
            if line and line not in seen and size < MOST:
                seen.add(line)
                lines.append(line + "\n")
                size += len(line.encode()) + 1
        if lines:
            documents.append("".join(lines))
        if size >= MOST:
            break
    if not documents:
        raise LookupError(f"no text in {file['source']} at {file['paths']}")
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text("\n".join(documents), encoding="utf-8", newline="\n")
    return f"{size / 1e6:6.2f} MB  {len(documents):6} documents  {foreign:4} not UTF-8"


def main() -> None:
    """Makes the texts of the families that are named."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--repos", type=Path, required=True, help="folder of git directories")
    parser.add_argument("--debs", type=Path, default=Path("debs"), help="folder of packages")
    parser.add_argument("--to", type=Path, required=True, help="where the corpora are to be")
    parser.add_argument("--family", action="append", required=True)
    parser.add_argument("--only", default="", help="part of the path of a text")
    options = parser.parse_args()
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    for file in (file for family in options.family for file in table[family]["files"]):
        if options.only not in file["path"]:
            continue
        debian = file["source"].startswith("Debian ")
        try:
            if debian:
                sources = package(options.debs, file)
            else:
                sources = repository(options.repos / file["source"].replace("/", "+"), file)
            said = written(file, sources, options.to / file["path"])
        except LookupError as error:
            said = f"left out: {error}"
        print(f"{file['path']:44}{said}", flush=True)


if __name__ == "__main__":
    main()
