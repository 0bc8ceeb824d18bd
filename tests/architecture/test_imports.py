from __future__ import annotations

import re
import sys
from importlib.metadata import files, packages_distributions
from pathlib import Path
from typing import Any

import pytest
from importlinter.cli import lint_imports

from tests.architecture.source import FLOORS, modules

#: They cost up to seconds; the first window must not wait for them (DESIGN §4).
SLOW = {"pandas", "numpy", "openpyxl", "xlsxwriter", "pyreadstat", "sqlite_utils", "pyxform"}


def test_every_contract_on_the_direction_of_imports_is_kept(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(project / "pyproject.toml"), no_cache=True, no_logo=True)
    assert status == 0, capsys.readouterr().out


def test_each_floor_with_code_stands_under_the_contracts(config: dict[str, Any]) -> None:
    under_contract = set(config["tool"]["importlinter"]["root_packages"])
    assert {module.floor for module in modules() if module.floor in FLOORS} == under_contract


def test_each_page_of_the_window_stands_under_the_contract_on_pages(project: Path, config: dict[str, Any]) -> None:
    contracts = {contract["id"]: contract for contract in config["tool"]["importlinter"]["contracts"]}
    pages = {f"gui.{found.parent.name}" for found in (project / "gui").glob("*/__init__.py")} - {"gui.widgets"}
    assert pages == set(contracts["pages"]["modules"])


def test_no_slow_module_is_imported_when_a_module_of_ours_is() -> None:
    faults = [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in module.imported(at_start_only=True)
        if name.partition(".")[0] in SLOW
    ]
    assert not faults, faults


def test_only_parts_of_qt_that_essentials_carries_are_imported() -> None:
    carried = {file.name.partition(".")[0] for file in files("PySide6-Essentials") or () if file.suffix == ".so"}
    carried |= {file.name.partition(".")[0] for file in files("PySide6-Essentials") or () if file.suffix == ".pyd"}
    faults = [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in module.imported()
        if name.startswith("PySide6") and name.split(".")[1] not in carried
    ]
    assert carried
    assert not faults, faults


def test_the_project_names_exactly_the_packages_that_are_imported(config: dict[str, Any]) -> None:
    product = (module for module in modules() if module.floor != "packaging")
    roots = {name.partition(".")[0] for module in product for _, name in module.imported()}
    ours = {*FLOORS, "main", "_typeshed", *sys.stdlib_module_names}  # _typeshed is there for mypy only
    carriers = packages_distributions()
    imported = {_plain(carrier) for root in roots - ours for carrier in carriers.get(root, [f"unknown: {root}"])}
    named = {_plain(re.split(r"[^\w.-]", line)[0]) for line in config["project"]["dependencies"]}
    assert imported - {"shiboken6", "numpy"} == named  # these two come with Qt and with pandas


def test_what_the_tests_import_is_named_too(project: Path, config: dict[str, Any]) -> None:
    sources = [path.read_text(encoding="utf-8") for path in sorted((project / "tests").rglob("*.py"))]
    roots = {root for text in sources for root in re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE)}
    ours = {*FLOORS, "main", "tests", "packaging", *sys.stdlib_module_names}
    carriers = packages_distributions()
    imported = {_plain(carrier) for root in roots - ours for carrier in carriers.get(root, [])}
    groups = (line for group in config["dependency-groups"].values() for line in group if isinstance(line, str))
    named = {_plain(re.split(r"[^\w.-]", line)[0]) for line in (*config["project"]["dependencies"], *groups)}
    assert imported <= named | {"shiboken6", "numpy"}


def test_nothing_is_imported_by_a_star() -> None:
    faults = [module.at(node) for module in modules() for node, name in module.imported() if name.endswith(".*")]
    assert not faults, faults


def test_packaging_is_no_package_so_that_pyinstaller_finds_its_own(project: Path) -> None:
    assert not (project / "packaging" / "__init__.py").exists()


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
