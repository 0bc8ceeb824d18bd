"""What a person is told is said in whole sentences that the catalogues know, never in English pieces glued together."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from forms.errors import AnketaError

_FLOORS = ("forms", "exporters", "storage", "gui")
#: What gives a text in the program's language. Below the window `translate` only marks a text and leaves it English.
_SPOKEN = {"phrase", "tr"}
_SPOKEN_IN_A_WINDOW = _SPOKEN | {"translate"}
#: What gives back what it was told, without a word of its own.
_PASSED_ON = {"format", "join"}
#: Name → the texts that are put into it, in a function or at the top of a module.
Named = Mapping[str, Sequence[ast.expr]]


def named_in(scope: ast.AST) -> Named:
    """What is assigned to the plain names of a module or function."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(scope) if isinstance(scope, ast.FunctionDef) else ast.iter_child_nodes(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def errors_of(modules: Iterable[ast.Module]) -> set[str]:
    """Names of all that a person can meet: `AnketaError` and every class that comes of it, wherever it stands."""
    classes = [node for module in modules for node in ast.walk(module) if isinstance(node, ast.ClassDef)]
    found, before = {AnketaError.__name__}, 0
    while len(found) > before:
        before = len(found)
        found |= {one.name for one in classes for above in one.bases if getattr(above, "id", "") in found}
    return found


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def said_plainly(node: ast.AST, spoken: set[str], named: Named) -> Iterator[str]:
    """The pieces of a text that no catalogue knows, through the names that they were given."""
    if isinstance(node, ast.Call):
        if called(node) in spoken:
            return
        if called(node) in _PASSED_ON:
            yield from said_plainly(getattr(node.func, "value", node.func), spoken, named)
            return
    if isinstance(node, ast.Name):
        rest = {name: texts for name, texts in named.items() if name != node.id}
        for text in named.get(node.id, ()):
            yield from said_plainly(text, spoken, rest)
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and sum(map(str.isalpha, node.value)) > 2:
        yield node.value
    parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
    for child in parts:
        yield from said_plainly(child, spoken, named)


def refusals(scope: ast.AST, errors: set[str], named: Named) -> Iterator[tuple[ast.Call, Named]]:
    """Every error that is made in a module, with the names that its texts may have there."""
    for node in ast.iter_child_nodes(scope):
        if isinstance(node, ast.Call) and called(node) in errors:
            yield node, named
        inner = {**named, **named_in(node)} if isinstance(node, ast.FunctionDef) else named
        yield from refusals(node, errors, inner)


def test_every_refusal_is_a_sentence_of_the_catalogues(project: Path) -> None:
    modules = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for floor in _FLOORS
        for path in sorted((project / floor).rglob("*.py"))
    }
    errors = errors_of(modules.values())
    found = []
    for path, module in modules.items():
        spoken = _SPOKEN_IN_A_WINDOW if path.is_relative_to(project / "gui") else _SPOKEN
        for node, named in refusals(module, errors, named_in(module)):
            told = [*node.args[:1], *(word.value for word in node.keywords if word.arg in {"what", "advice"})]
            found += [f"{path.name}:{node.lineno}: {text}" for one in told for text in said_plainly(one, spoken, named)]
    assert {"FormError", "WorkbookRefused", "SeatRefused"} <= errors
    assert found == []
