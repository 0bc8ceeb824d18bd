from __future__ import annotations

import sys

import pytest

from exporters.errors import ExportError
from forms.journal import RosterRow
from tests.unit.exporters.papers import Maker


def test_each_district_has_its_files_and_reads_as_one_table(make: Maker) -> None:
    dataset = pytest.importorskip("pyarrow.dataset", reason="pyarrow is not installed here")
    member = make.roster("/data/member", make.ask("/data/member/n", "integer"))
    form = make.form(make.ask("a"), make.ask("w", "decimal"), make.ask("d", "date"), member)
    row = RosterRow("r1", "/data/member", "", "a")
    papers = [
        make.paper({"a": "00123", "w": "67.1", "d": "2009-01-23", "member/n@r1": "7"}, rows=[row], district="A/B"),
        make.paper({"a": "=1"}, case_id="c2", district="C"),
        make.paper({}, case_id="c3", district=""),
    ]
    folder = make.export(make.source(form, *papers), formats=["parquet"]).folder / "parquet"
    assert sorted(path.name for path in (folder / "main").iterdir()) == [
        "district=A%2FB",
        "district=C",
        "district=__HIVE_DEFAULT_PARTITION__",
    ]
    found = dataset.dataset(folder / "main", partitioning="hive").to_table().to_pylist()
    assert {row["case_id"]: (row["a"], row["w"], str(row["d"]), row["district"]) for row in found} == {
        "c1": ("00123", 67.1, "2009-01-23", "A/B"),
        "c2": ("=1", None, "None", "C"),
        "c3": (None, None, "None", None),
    }
    assert dataset.dataset(folder / "member", partitioning="hive").to_table().to_pylist()[0]["n"] == 7


def test_without_the_package_it_says_what_to_do(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExportError) as refusal:
        make.export(make.source(make.form(make.ask("a"))), formats=["parquet"])
    assert "pyarrow" in refusal.value.advice
