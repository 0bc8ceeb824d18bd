"""The product's own source, read once for all tests of the house."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("forms", "storage", "exporters", "gui", "resources")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Named = Function | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the product. `path` is relative to the project and written with slashes."""

    path: str
    lines: tuple[str, ...]
    tree: ast.Module

    @property
    def floor(self) -> str:
        """The top-level folder, or the file's own name for `main.py`."""
        return self.path.partition("/")[0]

    def at(self, node: ast.stmt | ast.ExceptHandler) -> str:
        """Where a node stands, as an editor understands it."""
        return f"{self.path}:{node.lineno}"

    def has_reason(self, line: int) -> bool:
        """Tell whether the line says why its thing is larger than the rule: `# long: reason`."""
        return re.search(r"# long: \S", self.lines[line - 1]) is not None

    def named(self) -> Iterator[Named]:
        """All functions and classes, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Named))

    def imported(self, *, at_start_only: bool = False) -> Iterator[tuple[ast.stmt, str]]:
        """Yield each import with the dotted name it reaches; `at_start_only` leaves out those for a call or a type."""
        for node in _walk_at_start(self.tree) if at_start_only else ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def _walk_at_start(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what runs when the module is imported: no function bodies, no `if TYPE_CHECKING`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from _walk_at_start(child)


@cache
def modules() -> tuple[Module, ...]:
    """All Python files of the product: the floors, the packaging and the launcher."""
    found = [ROOT / "main.py"]
    for folder in (*FLOORS, "packaging"):
        found += sorted((ROOT / folder).rglob("*.py"))
    return tuple(_read(path) for path in found)


def _read(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path.relative_to(ROOT).as_posix(), tuple(text.splitlines()), ast.parse(text))


def words(name: str) -> list[str]:
    """Split `a_name`, `aName` or `AName` into lower-case words; digits stay with their word (`base64`)."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[0-9]+", name)]
