"""The house seen from outside: which module imports which, and what the rules say to that."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

GROUND = ("values", "reference")
# Floors of the house, the lowest first; a package that is not named here is a room.
FLOORS = {"values": 0, "reference": 0, "wire": 2, "newsroom": 3, "cli": 4, "desk": 4, "__main__": 5}
ROOM = 1


@dataclass(frozen=True)
class Import:
    """One imported name: `module` imports `target`, and from it `name` if it is no module."""

    module: str
    target: str
    name: str | None
    line: int


@dataclass(frozen=True)
class House:
    """All modules of one package, parsed but never run."""

    folder: Path

    @property
    def package(self) -> str:
        """The package's own name."""
        return self.folder.name

    @cached_property
    def modules(self) -> dict[str, ast.Module]:
        """Each module's syntax tree by its dotted name."""
        found = {}
        for path in sorted(self.folder.rglob("*.py")):
            parts = [self.package, *path.relative_to(self.folder).with_suffix("").parts]
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = ast.parse(path.read_text("utf-8"), str(path))
        return found

    @cached_property
    def packages(self) -> frozenset[str]:
        """The modules that hold other modules."""
        return frozenset(
            ".".join([self.package, *path.parent.relative_to(self.folder).parts])
            for path in self.folder.rglob("__init__.py")
        )

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Every import of one module of the house by another, wherever in the file it stands."""
        return tuple(
            found for module, tree in self.modules.items() for found in self._of(module, tree)
        )

    def _of(self, module: str, tree: ast.Module) -> Iterator[Import]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name in self.modules:
                        yield Import(module, alias.name, None, node.lineno)
            elif isinstance(node, ast.ImportFrom):
                origin = self._origin(module, node)
                for alias in node.names:
                    if f"{origin}.{alias.name}" in self.modules:
                        yield Import(module, f"{origin}.{alias.name}", None, node.lineno)
                    elif origin in self.modules:
                        yield Import(module, origin, alias.name, node.lineno)

    def _origin(self, module: str, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        up = node.level - (module in self.packages)
        parts = module.split(".")
        return ".".join([*parts[: len(parts) - up], *filter(None, [node.module])])

    def place(self, module: str) -> str:
        """The room, door or part of the ground that a module belongs to; "" for the root."""
        return module.split(".")[1] if "." in module else ""

    def floor(self, module: str) -> int:
        """How high a module stands."""
        return FLOORS.get(self.place(module), ROOM)


def climbing(house: House) -> list[str]:
    """Imports that go up, and imports of the root's exports, which stand above everything."""
    wrong = []
    for found in house.imports:
        if found.module == house.package:
            continue
        if found.target == house.package:
            up = found.name != "__version__"
        else:
            up = house.floor(found.target) > house.floor(found.module)
        if up:
            wrong.append(_told(found))
    return wrong


def neighbours(house: House) -> list[str]:
    """Imports from one room into another."""
    return [
        _told(found)
        for found in house.imports
        if found.module != house.package
        and found.target != house.package
        and house.floor(found.module) == house.floor(found.target) == ROOM
        and house.place(found.module) != house.place(found.target)
    ]


def borrowed(house: House) -> list[str]:
    """Private names, or names from private modules, imported from another room."""
    return [
        _told(found)
        for found in house.imports
        if house.place(found.module) != house.place(found.target)
        and any(_private(part) for part in [*found.target.split("."), found.name or ""])
    ]


def circles(house: House) -> list[str]:
    """Modules that import each other, directly or by way of others."""
    graph: dict[str, set[str]] = {module: set() for module in house.modules}
    for found in house.imports:
        graph[found.module].add(found.target)
    done: set[str] = set()
    wrong: list[str] = []

    def visit(module: str, path: list[str]) -> None:
        if module in path:
            wrong.append(" > ".join([*path[path.index(module) :], module]))
        elif module not in done:
            for target in sorted(graph[module]):
                visit(target, [*path, module])
            done.add(module)

    for module in graph:
        visit(module, [])
    return wrong


def silent(house: House) -> list[str]:
    """Modules whose first line is not a sentence that says why they exist."""
    wrong = []
    for module, tree in house.modules.items():
        text = ast.get_docstring(tree)
        first = text.splitlines()[0] if text else ""
        if not first.endswith((".", "?", "!")) or tree.body[0].lineno != 1:
            wrong.append(f"{module}: {first!r}")
    return wrong


def unexplained(house: House) -> list[str]:
    """Public classes, functions and methods without a docstring."""
    return [
        f"{module}.{name}"
        for module, tree in house.modules.items()
        for name, node in _public(tree.body)
        if ast.get_docstring(node) is None
    ]


def _public(
    body: list[ast.stmt], inside: str = ""
) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]]:
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if node.name.startswith("_"):
            continue
        yield inside + node.name, node
        if isinstance(node, ast.ClassDef):
            yield from _public(node.body, f"{inside}{node.name}.")


def _private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def _told(found: Import) -> str:
    what = found.target if found.name is None else f"{found.target}.{found.name}"
    return f"{found.module}:{found.line} imports {what}"
