"""A keyer's own figures: what the desk counted, by day, and nobody else's."""

from __future__ import annotations

from storage.canonical import now_local
from storage.cases import create_case
from storage.own_figures import STROKES, DayFigures, own_days, sum_of
from storage.store import Store
from tests.unit.storage.papers import key_all, key_paper, reopen

TODAY = now_local()[:10]


def key_counted(store: Store, number: str, counts: str, who: str = "E1", *, close: bool = True) -> None:
    state = create_case(store, enumerator=who)
    session = reopen(store, state.case_id)
    key_all(session, {"number": number})
    session.keep_count(STROKES, counts)
    if close:
        session.close()


def test_papers_keys_and_pace_of_a_day_are_one_s_own(store: Store) -> None:
    key_counted(store, "001", "keys=100 refused=2 seconds=60")
    key_counted(store, "002", "keys=300 refused=1 seconds=120")
    key_counted(store, "003", "keys=999 refused=9 seconds=9", "E2")
    key_counted(store, "004", "keys=50 refused=0 seconds=30", close=False)
    (day,) = own_days(store, "E1")
    assert day == DayFigures(TODAY, 2, 400, 3, 180)
    assert day.pace == 8000


def test_a_paper_from_a_table_counts_as_a_paper_without_keys(store: Store) -> None:
    key_paper(store, "001", enumerator="E1")
    assert own_days(store, "E1") == (DayFigures(TODAY, 1),)
    assert own_days(store, "E1")[0].pace == 0


def test_the_days_before_are_left_out_when_they_are_not_asked_for(store: Store) -> None:
    key_counted(store, "001", "keys=100 refused=2 seconds=60")
    assert own_days(store, "E1", since="2999-01-01") == ()
    assert own_days(store, "E1", since=TODAY) != ()
    assert own_days(store, "nobody") == ()


def test_days_add_up() -> None:
    days = (DayFigures("2026-01-02", 1, 10, 1, 5), DayFigures("2026-01-01", 2, 20, 0, 10))
    assert sum_of(days) == DayFigures("", 3, 30, 1, 15)
