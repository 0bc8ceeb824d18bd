from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import TreeBuilder

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtWidgets

from tests.architecture.source import ROOT, Function, Module, Named, modules, words

#: Words that say nothing of a thing's work (DESIGN §2), with their plurals.
FORBIDDEN = {"manager", "helper", "util", "handler", "common", "misc", "base", "data", "info"}
FORBIDDEN |= {f"{word}s" for word in FORBIDDEN}


@cache
def qt_names() -> frozenset[str]:
    """Every attribute of every class of Qt we use: what an override may be called."""
    classes = (
        thing
        for part in (QtCore, QtGui, QtNetwork, QtWidgets)
        for thing in (getattr(part, name) for name in dir(part))
        if isinstance(thing, type)
    )
    return frozenset(name for each in classes for name in dir(each))


def test_names_say_what_a_thing_does() -> None:
    faults = [
        f"{module.path}: the module" for module in modules() if FORBIDDEN & set(words(Path(module.path).stem))
    ] + [
        f"{module.at(node)}: {node.name}"
        for module in modules()
        for node in module.named()
        if FORBIDDEN & set(words(node.name)) and not _is_named_elsewhere(module, node)
    ]
    assert not faults, faults


def test_only_overrides_of_qt_are_written_in_camel_case() -> None:
    faults = [
        f"{module.at(node)}: {node.name}"
        for module in modules()
        for node in module.named()
        if isinstance(node, Function) and node.name != node.name.lower() and node.name not in qt_names()
    ]
    assert not faults, faults


@pytest.mark.parametrize("name", ["csv", "json"])
def test_no_module_hides_the_standard_library(name: str) -> None:
    faults = [module.path for module in modules() if Path(module.path).stem == name]
    assert not faults, faults


def test_everything_public_says_what_it_is() -> None:
    faults = [f"{module.path}: the module" for module in modules() if not ast.get_docstring(module.tree)]
    for module in modules():
        inside = {
            inner
            for outer in module.named()
            if isinstance(outer, Function) or outer.name.startswith("_")
            for inner in ast.walk(outer)
            if inner is not outer
        }
        faults += [
            f"{module.at(node)}: {node.name}"
            for node in module.named()
            if not node.name.startswith("_") and node not in inside and not _is_documented_elsewhere(module, node)
            if not ast.get_docstring(node)
        ]
    assert not faults, faults


def _is_named_elsewhere(module: Module, node: Named) -> bool:
    """Tell a name that Qt gave (an override) or the standard library (what an XML parser calls in its target)."""
    if module.floor == "gui" and node.name in qt_names():
        return True
    targets = (each for each in module.named() if isinstance(each, ast.ClassDef) and each.name.endswith("Target"))
    return node.name in dir(TreeBuilder) and any(node in target.body for target in targets)


def _is_documented_elsewhere(module: Module, node: Named) -> bool:
    if module.floor == "gui" and node.name in qt_names():
        return True
    return any(ast.unparse(decorator).endswith(".setter") for decorator in node.decorator_list)


def test_a_test_is_a_sentence() -> None:
    faults = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}: {node.name}"
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, Function) and node.name.startswith("test") and len(words(node.name)) < 4
    ]
    assert not faults, faults
