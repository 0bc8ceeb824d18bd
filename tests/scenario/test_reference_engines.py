"""Where both reference engines agree, we agree with them (DIALECT.md)."""

import json
from pathlib import Path

import pytest

from forms.dry_run import try_form
from forms.errors import AnketaError
from forms.form import compile_form
from forms.repair import repair
from forms.xlsform import convert

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")

#: Forms whose faults only an author can mend: no expectation can be met.
_AGREED = ("value", "relevant", "required")


def plain(value: object) -> str:
    """A value as both engines' spellings of it: true = 1, 172 = 172.0, null = blank."""
    text = {"true": "1", "false": "0", "None": ""}.get(str(value), str(value))
    try:
        return repr(float(text))
    except ValueError:
        return text


def agrees(expected: dict[str, object], got: dict[str, object]) -> bool:
    """Whether a node is as both engines have it; what they left out (null) is not compared."""
    return all(expected[name] is None or plain(expected[name]) == plain(got[name]) for name in _AGREED)


def nodes_of(path: Path, steps: list[list[str]], *, repaired: bool) -> dict[str, dict[str, object]]:
    """Our nodes for one scenario, paths without `[1]`."""
    source = path.read_bytes()
    if repaired:
        source = repair(source, path.name).source
    form = compile_form(convert(source, path.name).xml)
    nodes = try_form(form, [(step[0], step[1]) for step in steps])
    return {name.replace("[1]", ""): dict(node) for name, node in nodes.items()}


def test_every_node_on_which_both_engines_agree_is_the_same_here(shared: Path) -> None:
    scenarios = json.loads((shared / "engines" / "scenarios.json").read_text(encoding="utf-8"))
    same, differing = 0, []
    for name, tried in scenarios.items():
        path = next((shared / "forms").glob(f"{name}.xls*"))
        for scenario in tried:
            try:
                nodes = nodes_of(path, scenario["steps"], repaired=scenario["repaired"])
            except AnketaError as error:
                differing += [(name, node, str(error)) for node in scenario["expect"]]
                continue
            for node, expected in scenario["expect"].items():
                got = nodes.get(node.replace("[1]", ""))
                if got is not None and agrees(expected, got):
                    same += 1
                else:
                    differing.append((name, node, f"{expected} against {got}"))
    share = 100 * same / (same + len(differing))
    print(f"\n{same} of {same + len(differing)} nodes agree with both engines ({share:.2f} %)")
    assert differing == []
