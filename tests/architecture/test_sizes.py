from __future__ import annotations

import ast

from tests.architecture.source import Function, modules

#: Where alone an exception of any kind may be caught: each turns it into something a person is told.
LAST_NETS = {"gui/crash.py", "gui/workers.py", "main.py", "forms/xlsform.py"}


def test_no_file_is_longer_than_500_lines() -> None:
    faults = [
        f"{module.path}: {len(module.lines)}"
        for module in modules()
        if len(module.lines) > 500 and not module.has_reason(1)
    ]
    assert not faults, faults


def test_no_function_is_longer_than_60_lines() -> None:
    faults = [
        f"{module.at(node)}: {node.name}, {length}"
        for module in modules()
        for node in module.named()
        if isinstance(node, Function)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > 60
        and not module.has_reason(node.lineno)
    ]
    assert not faults, faults


def test_no_class_has_more_than_25_methods() -> None:
    faults = [
        f"{module.at(node)}: {node.name}, {count}"
        for module in modules()
        for node in module.named()
        if isinstance(node, ast.ClassDef)
        and (count := sum(isinstance(part, Function) for part in node.body)) > 25
        and not module.has_reason(node.lineno)
    ]
    assert not faults, faults


def test_an_exception_of_any_kind_is_caught_in_the_last_nets_only() -> None:
    faults = [
        module.at(node)
        for module in modules()
        if module.path not in LAST_NETS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node)
    ]
    assert not faults, faults


def _is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(ast.unparse(kind) in {"Exception", "BaseException"} for kind in kinds)
