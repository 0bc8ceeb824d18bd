from __future__ import annotations

import tracemalloc
from collections import Counter
from functools import partial
from pathlib import Path

from forms.adjudication import SECOND, THIRD
from forms.journal import Answer
from storage.answer_rows import NOT_VERIFIED
from storage.canonical import new_case_id
from storage.case_rows import CaseRow, need_key
from storage.cases import list_cases, set_status
from storage.closed_cases import closing_entry, insert_closed
from storage.compared import OPEN, VERIFIED
from storage.driver import Connection
from storage.filled import CaseHead, Filled
from storage.quality import look_at_quality, quality_figures
from storage.store import Store
from storage.verification import check_all, check_papers, decide
from tests.unit.storage.papers import AGE, NO, correct, key_paper, new_store

TWICE = {"age": "30", "sex": "1", "remark": "good"}


def test_a_store_without_second_keying_has_a_share_of_nothing_and_no_rate(store: Store) -> None:
    key_paper(store, "0001", TWICE)
    figures = quality_figures(store)
    assert (figures.firsts, figures.twice, figures.share, figures.differences.answers) == (1, 0, 0.0, 0)
    assert figures.first_errors.per_10_000 == 0


def test_share_rate_and_interval_are_those_of_what_was_decided(store: Store) -> None:
    for number in ("0001", "0002", "0003"):
        key_paper(store, number, TWICE)
    key_paper(store, "0001", TWICE | {"age": "80"}, enumerator="E2", keying=2)
    key_paper(store, "0002", TWICE | {"age": "80", "remark": "bad"}, enumerator="E2", keying=2)
    key_paper(store, "0099", TWICE, enumerator="E2", keying=2)
    assert quality_figures(store).open == 3
    for paper in check_papers(store):
        after = decide(store, paper, paper.open[0].discrepancy, SECOND, who="S1", reason="paper")
        if after.open:
            decide(store, after, after.open[0].discrepancy, THIRD, Answer("fair"), who="S1", reason="paper")
    figures = quality_figures(store)
    assert (figures.firsts, figures.twice, figures.unpaired, figures.open) == (3, 2, 1, 0)
    assert figures.share == 2 / 3
    assert (figures.differences.errors, figures.first_errors.errors, figures.second_errors.errors) == (3, 3, 1)
    assert figures.both_wrong == 1
    assert figures.first_errors.low < figures.first_errors.per_10_000 < figures.first_errors.high
    plain = figures.plain()
    assert plain["share_keyed_twice"] == 0.6667
    assert plain["undecided"] == 0
    assert quality_figures(store, form_id="another").firsts == 0


# --- the same as the page of second keying, in flat memory ----------------------------------------------------------


def counted(store: Store) -> tuple[int, int, int, int, int, Counter[str]]:
    """What the page of second keying finds, paper by paper."""
    checkup = check_all(store)
    choices = Counter(choice for paper in checkup.papers for _, choice in paper.decided)
    return (
        checkup.firsts,
        len(checkup.papers),
        len(checkup.unpaired),
        checkup.figures.compared,
        checkup.figures.differences.errors,
        choices,
    )


def test_the_figures_are_those_of_the_page_of_second_keying(store: Store) -> None:
    fill_mixed(store)
    figures = quality_figures(store)
    firsts, twice, unpaired, compared, differences, choices = counted(store)
    assert (figures.firsts, figures.twice, figures.unpaired) == (firsts, twice, unpaired) == (10, 7, 5)
    assert (figures.differences.answers, figures.differences.errors) == (compared, differences)
    assert figures.open == choices[""] > 0
    assert figures.first_errors.errors == choices[SECOND] + choices[THIRD] > 0
    assert choices["settled"] > 0


def test_a_case_is_verified_when_its_paper_was_keyed_twice_and_nothing_is_open(store: Store) -> None:
    fill_mixed(store)
    states = look_at_quality(store).states
    keys = {(row.paper_number, row.keying): key for row, key in rows_with_keys(store)}
    for paper in check_papers(store):
        number = paper.pair.paper_number
        wanted = OPEN if paper.open else VERIFIED
        assert {states.of(keys[number, 1]), states.of(keys[number, 2])} == {wanted}
    told = Counter(states.of(key) for key in keys.values())
    assert told[OPEN] == 2 * 2
    assert told[VERIFIED] == 5 * 2
    assert states.of(keys["alone", 1]) == states.of(keys["0099", 2]) == NOT_VERIFIED
    assert states.of(987_654) == NOT_VERIFIED


def rows_with_keys(store: Store) -> list[tuple[CaseRow, int]]:
    found = []
    for row in list_cases(store):
        key = store.run(lambda connection, row=row: need_key(connection, row.case_id, row.keying))  # type: ignore[misc]
        found.append((row, key.case_key))
    return found


def fill_mixed(store: Store) -> None:
    """Papers of every kind: the same twice, open, decided, corrected later, void, doubled, without number."""
    for number in ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "alone", "double", "double"):
        key_paper(store, number, TWICE)
    second = {"0002": {"age": "80"}, "0003": {"age": "80"}, "0004": {"age": "31"}, "0005": {"remark": "bad"}}
    for number in ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0099", "double"):
        key_paper(store, number, TWICE | second.get(number, {}), enumerator="E2", keying=2)
    for number in ("", ""):
        key_paper(store, number, TWICE, enumerator="E2", keying=2)
    gone = key_paper(store, "void", TWICE)
    set_status(store, gone, 1, "void", who="S1", reason="not of this study")
    key_paper(store, "void", TWICE, enumerator="E2", keying=2)
    papers = {paper.pair.paper_number: paper for paper in check_papers(store)}
    decide(store, papers["0003"], papers["0003"].open[0].discrepancy, SECOND, who="S1", reason="paper")
    correct(store, papers["0004"].pair.first.case_id, AGE, "31")
    correct(store, papers["0007"].pair.first.case_id, AGE, "44")


def test_the_memory_of_the_figures_does_not_grow_with_the_papers(tmp_path: Path) -> None:
    peaks = []
    for papers in (150, 1_500):
        with new_store(tmp_path, str(papers)) as store:
            store.write(partial(put_twice, store, papers))
            look_at_quality(store)
            tracemalloc.start()
            assert look_at_quality(store).figures.twice == papers
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]


def put_twice(store: Store, papers: int, connection: Connection) -> None:
    for number in range(papers):
        for keying in (1, 2):
            head = CaseHead(new_case_id(), keying, store.newest_version(), "2024-03-05T10:11:12+06:00", f"E{keying}")
            filled = Filled({NO.path: f"P{number}", AGE.path: str(number % 90)})
            insert_closed(store, connection, head, filled, closing_entry(head, "closed", f"E{keying}", ""))
