"""The column `case_verified`: what the second keying of a paper came to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exporters.errors import ExportCancelled
from exporters.package import export
from exporters.selection import Selection
from exporters.share import SharedSource
from exporters.store_source import StoreSource
from forms.adjudication import SECOND
from storage.verification import check_papers, decide
from tests.unit.exporters.papers import read_table
from tests.unit.storage.papers import key_paper, new_store


def test_the_column_verified_says_what_the_second_keying_found(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        for number in ("1", "2", "3"):
            key_paper(store, number, {"age": "30"})
        key_paper(store, "2", {"age": "30"}, enumerator="E2", keying=2)
        key_paper(store, "3", {"age": "80"}, enumerator="E2", keying=2)
        both = Selection(keyings="both")
        folder = export(StoreSource(store, selection=both), tmp_path / "both", formats=["csv"]).folder
        told = sorted(
            (row["case_paper_number"], row["case_keying"], row["case_verified"]) for row in read_table(folder, "main")
        )
        assert told == [
            ("1", "1", "no"),
            ("2", "1", "yes"),
            ("2", "2", "yes"),
            ("3", "1", "open"),
            ("3", "2", "open"),
        ]
        (paper,) = [paper for paper in check_papers(store) if paper.open]
        decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="looked at the paper")
        source = StoreSource(store)
        shared = export(SharedSource(source, b"k" * 32), tmp_path / "shared", formats=["csv", "sav"]).folder
        assert sorted(row["case_verified"] for row in read_table(shared, "main")) == ["no", "yes", "yes"]
        again = export(source, tmp_path / "again", formats=["csv"]).folder
        assert [row["case_verified"] for row in read_table(again, "main")] == ["no", "yes", "yes"]
        manifest = json.loads((again / "manifest.json").read_text(encoding="utf-8"))
        assert manifest["data_quality"]["keying"]["papers_keyed_twice"] == 2


def test_comparing_for_the_column_verified_can_be_stopped(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "1")
        key_paper(store, "1", keying=2)
        with pytest.raises(ExportCancelled):
            export(StoreSource(store), tmp_path / "out", progress=lambda _done, _total, what: what != "comparing")
        assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []
