"""The package's face: what it exports is there, typed, and only loaded when asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import ultimora


@pytest.mark.parametrize("name", ultimora.__all__)
def test_every_export_is_there(name: str) -> None:
    assert getattr(ultimora, name).__doc__
    assert name in dir(ultimora)


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(ultimora.__file__).read_text("utf-8"))
    (typed,) = [n for n in tree.body if isinstance(n, ast.If) and isinstance(n.test, ast.Name)]
    seen = {a.asname for n in typed.body if isinstance(n, ast.ImportFrom) for a in n.names}
    assert seen == set(ultimora.__all__)
    assert Path(ultimora.__file__).with_name("py.typed").exists()


def test_what_is_not_exported_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = ultimora.nonsense  # type: ignore[attr-defined]


def test_importing_the_package_loads_nothing_else() -> None:
    code = "import sys, ultimora; print([m for m in sys.modules if m.startswith('ultimora.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
