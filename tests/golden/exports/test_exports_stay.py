"""A kept export: columns, codes and order must not move under an analyst's scripts.

`ANKETA_RENEW_GOLDEN=1 pytest tests/golden/exports` writes the kept files anew; look at what changed before keeping it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from exporters import package
from forms.journal import Answer, RosterRow
from tests.unit.exporters.papers import Maker, Papers

KEPT = Path(__file__).parent / "household"


def household(make: Maker) -> Papers:
    """Give four papers on two versions of one form, with all that a cell can have."""
    member = make.roster(
        "/data/member",
        make.ask("/data/member/name"),
        make.ask("/data/member/age", "integer"),
        make.roster("/data/member/visit", make.ask("/data/member/visit/day", "date")),
    )
    first = (make.ask("no", keying=make.keying(case="paper_number")), make.ask("age", "integer"), make.ask("gone"))
    old = make.form(*first, make.ask("yes", "select_one", "yn"), version="1")
    new = make.form(
        *first[:2],
        make.ask("yes", "select_one", "yn"),
        make.ask("by", "select_one", "places"),
        make.ask("topics", "select_multiple", "topics"),
        make.ask("born", "date", keying=make.keying(paper="7a")),
        make.ask("weight", "decimal"),
        make.ask("remarks"),
        make.ask("adult", "calculate", calculate="1"),
        member,
        version="2",
    )
    rows = [
        RosterRow("r2", "/data/member", "", "b"),
        RosterRow("r1", "/data/member", "", "a"),
        RosterRow("v1", "/data/member/visit", "r2", "a"),
    ]
    whole: dict[str, str | Answer] = {
        "no": "03430-001",
        "age": "34",
        "yes": "1",
        "by": "007",
        "topics": "1 96",
        "born": "1974-05-09",
        "weight": "71.5",
        "remarks": '=1+1, "so"\nnext line',
        "adult": "1",
        "member/name@r1": "А",
        "member/age@r1": "40",
        "member/name@r2": "Ө",
        "member/age@r2": Answer(missing="illegible"),
        "member/visit/day@v1": "2009-01-23",
    }
    rough: dict[str, str | Answer] = {
        "no": "03430-002",
        "age": Answer("12", query="constraint", override="as_on_paper"),
        "yes": "99",
        "topics": "1 7",
        "born": "1974-05",
        "remarks": Answer("seen", off_path=True, note="ask the interviewer"),
        "adult": "0",
    }
    return make.source(
        [old, new],
        make.paper(whole, rows=rows, case_id="c1", paper_number="03430-001", form_version=new.version_id),
        make.paper(rough, case_id="c2", paper_number="03430-002", form_version=new.version_id, conflicts=["weight"]),
        make.paper({"no": "03430-002", "gone": "x"}, case_id="c3", form_version=old.version_id, is_duplicate=True),
        make.paper({"age": Answer(missing="blank")}, case_id="c4", form_version=old.version_id, status="incomplete"),
    )


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """Give the folder of a fresh export."""
    make = Maker(tmp_path)
    return package.export(household(make), tmp_path / "out", language="ru").folder


def test_the_kept_export_comes_out_byte_for_byte(exported: Path) -> None:
    fresh = {path.name: path for path in [*(exported / "csv").iterdir(), exported / "datapackage.json"]}
    if os.environ.get("ANKETA_RENEW_GOLDEN"):
        shutil.rmtree(KEPT, ignore_errors=True)
        KEPT.mkdir()
        for name, path in fresh.items():
            shutil.copyfile(path, KEPT / name)
    kept = {path.name: path for path in KEPT.iterdir()}
    assert fresh.keys() == kept.keys()
    for name, path in kept.items():
        assert fresh[name].read_bytes() == path.read_bytes(), name
