#!/usr/bin/env bash
# Builds the wheel and uses it as a stranger would: in an environment of its own, far from the
# checkout, with the locked dependencies. The wheel must stay small enough to be worth installing.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
most=$((30 * 1024 * 1024))

"$root/.venv/bin/python" -m pip --quiet --disable-pip-version-check \
  wheel --no-deps --no-build-isolation --wheel-dir "$away" "$root"
wheel=$(ls "$away"/*.whl)
size=$(wc -c < "$wheel")
[ "$size" -le "$most" ] || { echo "the wheel has $size bytes, more than $most" >&2; exit 1; }

"$root/.venv/bin/python" -m venv "$away/env"
pip=("$away/env/bin/python" -m pip --quiet --disable-pip-version-check install)
"${pip[@]}" --require-hashes -r "$root/requirements.lock"
"${pip[@]}" --no-deps "$wheel"

cd "$away"
unset PYTHONPATH
env/bin/ultimora --version
samples=$(env/bin/python -c 'import ultimora.samples as s; print(*s.__path__)')
case $samples in "$away"/*) ;; *) echo "samples come from $samples" >&2; exit 1 ;; esac
env/bin/ultimora read "$samples" --jsonl > records.jsonl
given=$(find "$samples" -type f -name '*-??.*' | wc -l)
got=$(env/bin/python -c '
import json
records = [json.loads(line) for line in open("records.jsonl", encoding="utf-8")]
assert all(record["schema"] == "urn:ultimora:record:1" for record in records)
print(sum(bool(record["body"]) for record in records))')
[ "$got" -ge "$given" ] || { echo "$given samples gave $got records" >&2; exit 1; }
env/bin/python -c 'from ultimora.demonstration import schedule; assert len(schedule()) > 70'
echo 'Vertice dei â??Volenterosiâ?? per lâ??Ucraina' | env/bin/ultimora repair - | tee repaired.txt
grep -q 'l’Ucraina' repaired.txt
echo "wheel: $((size / 1024)) KiB, works; $got records from $given samples"
