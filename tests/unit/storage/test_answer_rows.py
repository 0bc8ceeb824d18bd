"""Cases read by the column are the same cases that are read one by one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from forms.journal import Answer, Place
from storage import answer_rows, layout
from storage.answer_rows import CaseBlock, list_keys, read_blocks
from storage.canonical import new_case_id, new_id
from storage.cases import StoredCase, read_cases
from storage.closed_cases import closing_entry, insert_closed
from storage.driver import Connection
from storage.filled import CaseHead, Filled, FilledRow, Flags
from storage.store import Store
from tests.unit.storage.papers import AGE, MEMBER, NAME, REMARK, YEARS, correct, key_paper, new_store

FORM = "household"
CLOSED = ("closed",)


@pytest.fixture
def full(store: Store) -> Store:
    """Give a store of papers with flags, roster rows, corrections, and a text that holds the separator."""
    key_paper(store, "002", {"age": "40", "remark": "a, “b”"}, [("Aida", "7"), ("Bek", "9")])
    key_paper(store, "001", {"age": "150"}, [("Cholpon", "5")])
    key_paper(store, "001", {"age": "30"}, keying=2)
    corrected = key_paper(store, "003", {"age": "30"})
    correct(store, corrected, AGE, "31")
    store.write(partial(_put, store))
    return store


def _put(store: Store, connection: Connection) -> None:
    head = CaseHead(new_case_id(), 1, store.newest_version(), "2024-03-05T10:11:12+06:00", "E7")
    filled = Filled({AGE.path: "44", REMARK.path: "one\x1ftwo", "@district": "A"})
    filled.flags[REMARK.path] = Flags(note="look again")
    filled.flags[AGE.path] = Flags(query="constraint", off_path=True)
    filled.flags["@note"] = Flags(note="of the whole paper")
    for order in "ba":
        filled.rows[new_id()] = FilledRow(
            {NAME: f"N{order}", YEARS: "3"}, {YEARS: Flags(missing="illegible")}, MEMBER, "", order
        )
    insert_closed(store, connection, head, filled, closing_entry(head, "closed", "E7", ""))


def cells_of(block: CaseBlock) -> list[dict[tuple[str, str], str]]:
    """Case → (path, row id) → cell, without empty ones."""
    found: list[dict[tuple[str, str], str]] = [{} for _ in block.heads]
    for level in block.levels.values():
        for path, cells in level.columns.items():
            for row, cell in enumerate(cells):
                if cell:
                    found[level.cases[row]][path, level.row_id(row)] = cell
    return found


def as_cells(case: StoredCase) -> dict[tuple[str, str], str]:
    answers = case.answers.items()
    return {
        (place.path, place.row): answer.value
        for place, answer in answers
        if answer.value and not answer.missing and not answer.off_path
    }


def check(store: Store, blocks: list[CaseBlock]) -> None:
    """Hold the blocks against the cases read one by one."""
    cases = list(read_cases(store, form_id=FORM))
    assert [one.case_id for block in blocks for one in block.heads] == [case.row.case_id for case in cases]
    assert [cells for block in blocks for cells in cells_of(block)] == list(map(as_cells, cases))
    heads = [head for block in blocks for head in block.heads]
    flagged: list[dict[Place, Answer]] = []
    for block in blocks:
        own: list[dict[Place, Answer]] = [{} for _ in block.heads]
        for level in block.levels.values():
            for path, answers in level.flagged.items():
                for number, answer in answers.items():
                    own[level.cases[number]][Place(path, level.row_id(number))] = answer
        flagged += own
    assert flagged == [
        {place: answer for place, answer in case.answers.items() if answer != Answer(answer.value)} for case in cases
    ]
    for at, case in enumerate(cases):
        head = heads[at]
        row = case.row
        assert (head.paper_number, head.keying, head.district, head.batch_name, head.enumerator, head.closed_at) == (
            row.paper_number, row.keying, row.district, row.batch_name, row.enumerator, row.closed_at
        )  # fmt: skip
        assert (bool(head.is_duplicate), bool(head.has_conflict)) == (row.is_duplicate, row.has_conflict)


def test_cases_by_the_column_are_the_cases_one_by_one(full: Store) -> None:
    (block,) = read_blocks(full, FORM, statuses=CLOSED)
    check(full, [block])
    corrected = [block.heads[number].paper_number for number in block.corrected]
    assert corrected == ["003"]
    assert list(block.corrected.values()) == [frozenset({AGE})]


def test_a_column_with_the_separator_in_an_answer_is_read_cell_by_cell(full: Store) -> None:
    (block,) = read_blocks(full, FORM, statuses=CLOSED)
    columns = block.levels[""].columns
    assert "one\x1ftwo" in columns[REMARK.path]
    assert len(columns[REMARK.path]) == len(columns[AGE.path]) == len(block.heads)


def test_bytes_put_in_by_hand_are_the_same_text_beside_the_separator_as_without_it(full: Store) -> None:
    column = full.run(lambda connection: full.layout(connection, FORM)).columns[NAME]
    sql = f'UPDATE "{column.table}" SET "{column.name}" = ?'
    texts = []
    for name in (b"Nurlan", b"Nur\x1flan"):
        full.write(lambda connection, name=name: connection.execute(sql, (name,)))  # type: ignore[misc]
        (block,) = read_blocks(full, FORM, statuses=CLOSED)
        texts.append(set(block.levels[MEMBER].columns[NAME]))
    assert texts == [{"Nurlan"}, {"Nur\x1flan"}]


def test_small_blocks_hold_the_same_cases_in_the_same_order(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_rows, "_CELLS", 2)
    monkeypatch.setattr(answer_rows, "_LEAST_CASES", 2)
    blocks = list(read_blocks(full, FORM, statuses=CLOSED))
    assert [len(block.heads) for block in blocks] == [2, 2, 1]
    check(full, blocks)


def test_a_questionnaire_split_over_several_tables_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "MOST_COLUMNS", 3)
    with new_store(tmp_path) as store:
        key_paper(store, "002", {"age": "40", "remark": "x"}, [("Aida", "7")])
        key_paper(store, "001", {"age": "41"})
        assert len(store.run(lambda connection: store.layout(connection, FORM)).tables[""]) > 1
        check(store, list(read_blocks(store, FORM, statuses=CLOSED)))


def test_only_wanted_cases_are_read_and_in_another_order_when_one_is_given(full: Store) -> None:
    keys = list_keys(full, FORM, statuses=CLOSED, order=lambda district, case_id: (district, case_id))
    blocks = read_blocks(full, FORM, statuses=CLOSED, wanted=lambda head: head.keying == 1, keys=keys)
    found = [(head.district, head.case_id) for block in blocks for head in block.heads]
    assert found == sorted(found)
    assert len(found) == 4
    assert list(read_blocks(full, FORM, statuses=("void",))) == []
    assert list(read_blocks(full, "other", statuses=CLOSED)) == []
