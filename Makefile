# What one does with a checkout. Python 3.11 or newer and make are all that must be there.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
SECONDS ?= 600

.DEFAULT_GOAL := desk
.PHONY: desk test browser lint bench docs screens fuzz lock clean

desk: .venv/run  ## install, then open the desk: yours, or a demonstration while it is empty
	@$(BIN)/ultimora desk --demo=empty --open

test: .venv/dev browser  ## run the tests
	@$(BIN)/python -m pytest

# The tests of the desk drive Debian's browser, and its newsboat: no package of a registry brings
# either along.
browser:
	@missing=; for one in chromium newsboat; do command -v $$one >/dev/null || missing="$$missing $$one"; done; \
	  if [ -z "$$missing" ]; then :; \
	  elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	  then apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y \
	    --no-install-recommends $$missing fonts-liberation >/dev/null \
	    || echo "Could not be installed:$$missing; the tests that need it are skipped."; \
	  else echo "The tests that need it are skipped; as root, apt-get install$$missing"; fi

lint: .venv/dev  ## style and types
	@$(BIN)/ruff check --output-format concise .
	@$(BIN)/mypy

bench: .venv/dev  ## the floors that must hold
	@$(BIN)/python bench/gate.py

docs: .venv/dev  ## put the real output of every command into the documents
	@$(BIN)/python tools/refresh_docs.py

screens: .venv/dev browser  ## take the pictures of the desk's pages anew
	@ULTIMORA_SCREENS=docs/screens $(BIN)/python -m pytest tests/desk/test_screens.py

fuzz: .venv/dev  ## coverage-guided fuzzing, for SECONDS=600
	@$(PIP) install atheris==3.0.0
	@$(BIN)/python tests/laws/fuzz.py -max_total_time=$(SECONDS)

lock: .venv/dev  ## resolve the dependencies anew
	@$(PIP) install uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --custom-compile-command 'make lock' --upgrade \
	  pyproject.toml --group build -o requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --custom-compile-command 'make lock' --upgrade \
	  pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean:  ## forget what was installed and measured
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist

# A lock names all that is needed, so nothing is resolved anew: some packages ask for an extra of lxml
# by a name that pip does not know, and pip would say so at each.
.venv/run: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'Ultimora needs Python 3.11 or newer; say which: make PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -m venv .venv
	@$(PIP) install --no-deps --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements-dev.lock .venv/run
	@$(PIP) install --no-deps --require-hashes -r requirements-dev.lock
	@touch $@
