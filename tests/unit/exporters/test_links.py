"""Papers that belong together: pairs, what has no partner, what changed between the two."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from exporters.links import find_pairs
from exporters.paired import PairedAnswers
from exporters.report import write_report
from exporters.store_source import StoreSource
from forms.form import Form
from storage.paper_rows import key_rows
from storage.store import create_store
from storage.table_file import read_table_file
from tests.unit.exporters.papers import Maker, read_table
from tests.written_form import xml_of


@pytest.fixture
def form(make: Maker) -> Form:
    """Give a test that is filled before and after, paired by the participant."""
    return make.form(make.ask("who", keying=make.keying(link="participant")), make.ask("yes", "select_one", "yn"))


def test_two_papers_with_one_code_are_a_pair_and_others_have_their_nearest(make: Maker, form: Form) -> None:
    answers = [
        ("A1", "1", "2"),
        ("A1", "2", "1"),
        ("0417-07", "3", "1"),
        ("0417-70", "4", "1"),
        ("zzz", "5", "1"),
        ("", "6", "1"),
    ]
    papers = [
        make.paper({"who": who, "yes": yes}, case_id=f"c{number}", paper_number=number) for who, number, yes in answers
    ]
    rows = read_table(make.export(make.source(form, *papers)).folder, "linked_papers")
    assert [(row["code"], row["case_id"], row["other_case_id"], row["nearest"]) for row in rows] == [
        ("A1", "c1", "c2", ""),
        ("0417-07", "c3", "", "0417-70"),
        ("0417-70", "c4", "", "0417-07"),
        ("zzz", "c5", "", ""),
    ]


def test_the_change_of_each_answer_is_counted_over_valid_pairs(make: Maker, form: Form) -> None:
    from exporters.dataset import build

    keyed = [("a", "2", "1"), ("b", "2", "1"), ("c", "1", "1"), ("d", "1", "2"), ("e", "99", "1")]
    papers = [
        make.paper({"who": who, "yes": yes}, case_id=f"{who}{side}", paper_number=f"{who}-{side}")
        for who, *both in keyed
        for side, yes in enumerate(both, 1)
    ]
    source = make.source(form, *papers)
    dataset = build(source)
    paired = PairedAnswers(dataset, find_pairs(source))
    for chunk in dataset.chunks():
        paired.add(chunk["main"])
    first, second = paired.changes()
    assert paired.pairs == 5
    assert (first.label, first.n, first.before, first.after, first.gained, first.lost) == ("Yes", 4, 2, 3, 2, 1)
    assert (second.label, second.gained, second.lost, second.p) == ("No", 1, 2, 1.0)
    write_report(source, make.folder / "r.html")
    assert "Change between linked papers: 5 pairs" in (make.folder / "r.html").read_text(encoding="utf-8")


SLIP = """
# survey
| type | name | label | key::case    | key::link |
| text | no   | No    | paper_number |           |
| text | slip | Slip  |              | slip      |
# settings
| form_id | form_title | version |
| FORM    | A form     | 1       |
"""


def test_links_go_across_the_questionnaires_of_a_store(tmp_path: Path, make: Maker) -> None:
    slip, register = (xml_of(SLIP.replace("FORM", name)) for name in ("slip", "register"))
    with create_store(tmp_path / "a.anketa", xform_xml=slip) as store:
        rows = tmp_path / "rows.csv"
        for name, numbers in (("slip", "1 2"), ("register", "7 8")):
            if name == "register":
                store.add_form(register)
            lines = [f"{number},00417{number if name == 'slip' else int(number) - 6}" for number in numbers.split()]
            with rows.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows([["no", "slip"], *(line.split(",") for line in lines)])
            assert [outcome.what for outcome in key_rows(store, read_table_file(rows), enumerator="E")] == [
                "closed"
            ] * 2
        pairs = [pair for pair in find_pairs(StoreSource(store, form_id="slip")) if pair.second]
    assert [(pair.first.form_id, pair.second.form_id, pair.first.code) for pair in pairs if pair.second] == [
        ("register", "slip", "004171"),
        ("register", "slip", "004172"),
    ]
