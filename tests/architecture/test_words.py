"""What a person is told is said in whole sentences that the catalogues know, never in English pieces glued together."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import exporters.errors
import storage.errors
from forms.errors import AnketaError, EntryError

#: What gives a text in the program's language.
_SPOKEN = {"phrase", "tr", "translate"}
_ERRORS = {AnketaError.__name__, EntryError.__name__} | {
    name
    for module in (exporters.errors, storage.errors)
    for name, one in vars(module).items()
    if isinstance(one, type) and issubclass(one, AnketaError)
}


def said_plainly(node: ast.AST) -> Iterator[str]:
    """The pieces of a text that no catalogue knows."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in _SPOKEN:
            return
        if name in {"format", "join"}:
            yield from said_plainly(getattr(node.func, "value", node.func))
            return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and sum(map(str.isalpha, node.value)) > 2:
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from said_plainly(child)


@pytest.mark.parametrize("floor", ["exporters", "storage", "gui"])
def test_every_refusal_is_a_sentence_of_the_catalogues(project: Path, floor: str) -> None:
    found = []
    for path in sorted((project / floor).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS:
                told = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "advice")]
                found += [f"{path.name}:{node.lineno}: {text}" for one in told for text in said_plainly(one)]
    assert found == []
