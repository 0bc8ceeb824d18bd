from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from forms.entry_session import EntrySession
from forms.journal import Answer, AnswerChange, Place
from storage.answer_rows import read_blocks
from storage.audit import verify
from storage.case_history import read_history
from storage.case_table import TableQuery, find_keys
from storage.case_table_filters import CaseFilter
from storage.cases import CaseJournal, find_paper, list_cases, open_case, read_cases
from storage.district_file import pack
from storage.errors import Cancelled, StoreError
from storage.merge import apply_merge, plan_merge
from storage.queries import (
    KEPT,
    NOTE,
    RULE,
    Query,
    accept_query,
    count_asking,
    list_queries,
    list_returned,
    return_query,
    returned_of,
)
from storage.store import Store
from tests.unit.storage.papers import AGE, REMARK, SEX, key_paper, new_store
from tests.unit.storage.store_dump import dump


def correct(store: Store, number: str, place: Place, text: str, *, keep: str = "") -> None:
    """Change an answer of a closed paper; `keep` confirms it against the rule with this reason."""
    (row,) = find_paper(store, number)
    session = EntrySession(store.form(), open_case(store, row.case_id), CaseJournal(store, row.case_id, 1, "E1"))
    session.go(place)
    session.key(text)
    if keep:
        session.keep(keep)


def note(store: Store, number: str, place: Place, words: str) -> None:
    (row,) = find_paper(store, number)
    old = open_case(store, row.case_id).answers.get(place, Answer())
    change = AnswerChange(place, old, Answer(old.value, old.missing, old.override, words))
    CaseJournal(store, row.case_id, 1, "E1").record([change], None)


@pytest.fixture
def asking(store: Store) -> Store:
    """Give a store with one age that a rule asks about, one kept as on the paper, and one note."""
    for number in ("0101", "0102", "0103"):
        key_paper(store, number, {"age": "30", "sex": "1", "remark": "x"})
    correct(store, "0101", AGE, "130")
    correct(store, "0102", AGE, "140", keep="as_on_paper")
    note(store, "0103", REMARK, "smeared")
    return store


def of(store: Store, number: str) -> Query:
    (query,) = [query for query in list_queries(store) if query.paper_number == number]
    return query


def test_what_a_rule_asks_what_was_kept_and_what_was_noted_are_open(asking: Store) -> None:
    assert [(query.paper_number, query.kind) for query in list_queries(asking)] == [
        ("0101", RULE), ("0102", KEPT), ("0103", NOTE),
    ]  # fmt: skip
    assert of(asking, "0101").answer.value == "130"
    assert of(asking, "0103").answer.note == "smeared"
    assert asking.run(count_asking) == {"N": (3, 3)}


def test_drafts_and_void_papers_ask_nothing_here(asking: Store) -> None:
    (row,) = find_paper(asking, "0101")
    CaseJournal(asking, row.case_id, 1, "S1", reason="twice").close("void", "twice")
    assert [query.paper_number for query in list_queries(asking)] == ["0102", "0103"]


@pytest.mark.parametrize("number", ["0101", "0102", "0103"])
def test_an_accepted_answer_asks_no_more_and_the_trail_says_why(asking: Store, number: str) -> None:
    query = of(asking, number)
    accept_query(asking, query, who="S1", reason="asked by telephone")
    assert number not in {one.paper_number for one in list_queries(asking)}
    assert asking.run(count_asking) == {"N": (2, 2)}
    last = read_history(asking, query.case_id, 1)[-1]
    assert (last.kind, last.who, last.reason) == ("accepted", "S1", "asked by telephone")
    assert last.new.value == query.answer.value
    assert not verify(asking).findings


def test_accepting_is_no_correction_of_the_answer(asking: Store) -> None:
    note(asking, "0101", SEX, "pencil")
    before = {case.row.paper_number: case.corrected for case in read_cases(asking)}
    for query in list_queries(asking):
        accept_query(asking, query, who="S1", reason="paper")
    assert {case.row.paper_number: case.corrected for case in read_cases(asking)} == before
    assert list_queries(asking) == ()


def test_what_a_supervisor_said_of_an_answer_is_no_correction_in_an_export(store: Store) -> None:
    key_paper(store, "0101", {"age": "150"})
    accept_query(store, of(store, "0101"), who="S1", reason="asked by telephone")
    (paper,) = read_cases(store)
    (block,) = read_blocks(store, "household", statuses=["closed"])
    assert block.corrected == {0: paper.corrected} == {0: frozenset()}


def test_an_answer_that_changes_after_it_was_accepted_asks_again(asking: Store) -> None:
    accept_query(asking, of(asking, "0101"), who="S1", reason="paper")
    correct(asking, "0101", AGE, "150")
    assert of(asking, "0101").answer.value == "150"


def test_what_is_sent_back_stays_open_with_the_words_until_it_is_changed_and_accepted(asking: Store) -> None:
    return_query(asking, of(asking, "0101"), who="S1", reason="is it 13?")
    query = of(asking, "0101")
    assert (query.returned, query.returned_by, query.is_changed) == ("is it 13?", "S1", False)
    correct(asking, "0101", AGE, "131")
    assert of(asking, "0101").is_changed
    accept_query(asking, of(asking, "0101"), who="S1", reason="looked again")
    assert "0101" not in {one.paper_number for one in list_queries(asking)}


def test_papers_with_something_sent_back_are_found_in_the_table_until_it_is_accepted(asking: Store) -> None:
    sent_back = TableQuery("household", filters=(CaseFilter("concern", "is", "returned"),))
    assert not find_keys(asking, sent_back)
    return_query(asking, of(asking, "0101"), who="S1", reason="is it 13?")
    assert len(find_keys(asking, sent_back)) == 1
    accept_query(asking, of(asking, "0101"), who="S1", reason="looked again")
    assert not find_keys(asking, sent_back)


def test_an_answer_without_a_reason_is_refused_and_changes_nothing(asking: Store) -> None:
    before = dump(asking)
    for answer in (accept_query, return_query):
        with pytest.raises(StoreError, match="reason"):
            answer(asking, of(asking, "0101"), who="S1", reason="  ")
    assert dump(asking) == before


def test_a_query_that_was_answered_elsewhere_meanwhile_is_told(asking: Store) -> None:
    query = of(asking, "0101")
    correct(asking, "0101", AGE, "13")
    with pytest.raises(StoreError, match="another answer"):
        accept_query(asking, query, who="S1", reason="paper")


def test_answers_to_queries_merge_in_any_order_to_the_same(tmp_path: Path, asking: Store) -> None:
    first = pack(asking, tmp_path / "first.anketa-district").path
    with new_store(tmp_path, "one", kind="central", district="") as one:
        apply_merge(one, plan_merge(one, [first]))
        accept_query(one, of(one, "0101"), who="S1", reason="paper")
        return_query(one, of(one, "0103"), who="S1", reason="which word?")
        from_one = pack(one, tmp_path / "one.anketa-district").path
    correct(asking, "0103", REMARK, "changed")
    from_north = pack(asking, tmp_path / "second.anketa-district").path
    results = []
    for number, order in enumerate(permutations((first, from_one, from_north))):
        with new_store(tmp_path, f"centre{number}", kind="central", district="") as centre:
            for path in order:
                apply_merge(centre, plan_merge(centre, [path]))
            held = {name: rows for name, rows in dump(centre).items() if name != "changes"}
            results.append((held, list_queries(centre), centre.run(count_asking)))
            assert not verify(centre).findings
    assert all(result == results[0] for result in results[1:])
    assert [(query.paper_number, query.is_changed) for query in results[0][1]] == [("0102", False), ("0103", True)]
    assert results[0][0]["conflicts"] == ()


def test_a_district_gets_what_was_sent_back_with_the_centres_file(tmp_path: Path, asking: Store) -> None:
    first = pack(asking, tmp_path / "first.anketa-district").path
    with new_store(tmp_path, "centre", kind="central", district="") as centre:
        apply_merge(centre, plan_merge(centre, [first]))
        return_query(centre, of(centre, "0101"), who="S1", reason="is it 13?")
        back = pack(centre, tmp_path / "centre.anketa-district").path
    plan = plan_merge(asking, [back])
    apply_merge(asking, plan)
    assert of(asking, "0101").returned == "is it 13?"
    assert len(list_cases(asking)) == 3


def test_what_was_sent_back_comes_to_the_one_who_keyed_it_until_it_is_changed(asking: Store) -> None:
    assert list_returned(asking, "E1") == ()
    for number, words in (("0101", "is it 13?"), ("0103", "which word?")):
        return_query(asking, of(asking, number), who="S1", reason=words)
    keyer = of(asking, "0101").enumerator
    assert [(one.paper_number, one.returned) for one in list_returned(asking, keyer)] == [
        ("0101", "is it 13?"), ("0103", "which word?"),
    ]  # fmt: skip
    assert list_returned(asking, "another") == ()
    assert [one.place for one in returned_of(asking, of(asking, "0103").case_id, 1)] == [REMARK]
    correct(asking, "0101", AGE, "131")
    note(asking, "0103", REMARK, "smeared, perhaps a name")
    assert list_returned(asking, keyer) == ()


def test_what_was_accepted_after_all_came_back_to_nobody(asking: Store) -> None:
    return_query(asking, of(asking, "0102"), who="S1", reason="really?")
    keyer = of(asking, "0102").enumerator
    assert len(list_returned(asking, keyer)) == 1
    accept_query(asking, of(asking, "0102"), who="S1", reason="as on paper")
    assert list_returned(asking, keyer) == ()


def test_reading_the_queries_can_be_stopped(asking: Store) -> None:
    with pytest.raises(Cancelled):
        list_queries(asking, progress=lambda *_: False)
    assert len(list_queries(asking, progress=lambda *_: True)) == 3
