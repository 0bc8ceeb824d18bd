from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest

from forms.journal import Answer, Place
from storage.filled import Filled, FilledRow, from_places, read_row_mark, row_mark, to_places
from storage.resolution import Graph

#: name → (what it says, what it supersedes)
Nodes = dict[str, tuple[str, tuple[str, ...]]]

GRAPHS: tuple[tuple[str, Nodes, str, bool], ...] = (
    ("one root", {"r": ("x", ())}, "x", False),
    ("a chain ends in its head", {"r": ("x", ()), "a": ("y", ("r",)), "b": ("z", ("a",))}, "z", False),
    ("two heads that agree", {"r": ("x", ()), "a": ("y", ("r",)), "b": ("y", ("r",))}, "y", False),
    (
        "two heads that differ fall back to their root",
        {"r": ("x", ()), "a": ("y", ("r",)), "b": ("z", ("r",))},
        "x",
        True,
    ),
    (
        "the newest common ancestor counts, not the root",
        {"r": ("x", ()), "m": ("m", ("r",)), "a": ("y", ("m",)), "b": ("z", ("m",))},
        "m",
        True,
    ),
    (
        "a settlement supersedes both",
        {"r": ("x", ()), "a": ("y", ("r",)), "b": ("z", ("r",)), "s": ("z", ("a", "b"))},
        "z",
        False,
    ),
    (
        "a change beside a settlement is a new conflict",
        {"r": ("x", ()), "a": ("y", ("r",)), "b": ("z", ("r",)), "s": ("z", ("a", "b")), "c": ("w", ("a",))},
        "y",
        True,
    ),
    ("roots with nothing in common fall back to the closing that counts", {"r": ("x", ()), "q": ("y", ())}, "x", True),
    (
        "of two newest ancestors the smaller name counts",
        {"r": ("x", ()), "m": ("m", ("r",)), "n": ("n", ("r",)), "a": ("y", ("m", "n")), "b": ("z", ("n", "m"))},
        "m",
        True,
    ),
    ("a node that names an unknown one stands", {"r": ("x", ()), "a": ("y", ("r", "lost"))}, "y", False),
)


@pytest.mark.parametrize(
    ("what", "nodes", "value", "differs"), GRAPHS, ids=[what.replace(" ", "-") for what, *_ in GRAPHS]
)
def test_what_stands_follows_from_the_set_in_any_order(what: str, nodes: Nodes, value: str, differs: bool) -> None:
    for order in itertools.permutations(nodes):
        graph = Graph()
        for name in order:
            graph.add(name, *nodes[name])
        assert graph.value("r") == (value, differs)


def test_a_paper_survives_the_way_to_the_session_and_back() -> None:
    filled = Filled()
    filled.put("/data/a", Answer("1", override="as_on_paper", query="constraint"))
    filled.put("/data/b", Answer(missing="blank", off_path=True))
    filled.put("@batch", Answer("b1"))
    filled.rows["r1"] = FilledRow(roster="/data/m", parent="", order="i")
    filled.rows["r1"].put("/data/m/name", Answer("Ada", note="smudged"))
    answers, rows = to_places(filled)
    assert answers[Place("/data/m/name", "r1")] == Answer("Ada", note="smudged")
    assert from_places(answers, rows) == filled
    filled.put("/data/a", Answer())
    assert "/data/a" not in filled.flags


@pytest.mark.parametrize("value", ["", "x", "[1]", '["a"]', '["a",1]', "null", '{"a":1}'])
def test_a_mark_that_is_none_is_no_row(value: str) -> None:
    assert read_row_mark(value) is None


def test_a_row_mark_comes_back() -> None:
    assert read_row_mark(row_mark("parent", "i5")) == ("parent", "i5")


def test_no_slow_module_waits_behind_the_store() -> None:
    script = (
        "import sys\nimport storage.audit, storage.cases, storage.commands, storage.district_file, storage.reports\n"
        "slow = 'pandas numpy openpyxl xlsxwriter pyreadstat sqlite_utils pyxform nacl rapidfuzz'.split()\n"
        "print(sorted(set(slow) & sys.modules.keys()))\n"
    )
    root = Path(__file__).resolve().parents[3]
    said = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)
    assert said.stdout == "[]\n", said.stderr
