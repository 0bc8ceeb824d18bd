"""What became of papers: set, taken back, joined with what other laptops say, balanced, closed on a sheet."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.anchor import head_words
from storage.audit import audit_head, verify
from storage.batch_counts import BatchCounts, batch_counts
from storage.batches import Batch, create_batch
from storage.cases import create_case, set_status
from storage.district_file import pack
from storage.errors import StoreError, WrongShape
from storage.incoming import _check_change
from storage.merge import apply_merge, plan_merge
from storage.outcomes import (
    EMPTY,
    NOT_RETURNED,
    OUTCOMES,
    REFUSED,
    SPOILED,
    PaperOutcome,
    is_outcome,
    read_outcomes,
    set_outcomes,
)
from storage.sheets import close_batch, is_sheet, read_standings, reopen_batch
from storage.store import Store
from storage.trail import OUTCOME, SHEET, Change, changes_of_kind
from tests.unit.storage.papers import key_all, new_store, reopen

HASH = "0" * 64


def batch_of(store: Store, first: str = "0101", last: str = "0105", received: int = 5) -> Batch:
    return create_batch(store, name="May", numbers_from=first, numbers_to=last, received=received)


def key(store: Store, batch: Batch, number: str, *, close: bool = True) -> str:
    state = create_case(store, batch=batch, enumerator="E1")
    session = reopen(store, state.case_id)
    key_all(session, {"number": number})
    if close:
        session.close()
    return state.case_id


def outcomes(store: Store, batch: Batch) -> dict[str, PaperOutcome]:
    return store.run(read_outcomes).get(batch.batch_id, {})


def send(one: Store, other: Store) -> None:
    file = pack(one, one.path.with_suffix(".sent")).path
    apply_merge(other, plan_merge(other, [file], accept=[one.station_id]))


# --- one laptop ------------------------------------------------------------------------------------------------------


def test_an_outcome_says_what_who_and_where(store: Store) -> None:
    batch = batch_of(store)
    assert set_outcomes(store, batch.batch_id, ["0103"], REFUSED, who="E1") == 1
    (paper,) = outcomes(store, batch).values()
    assert (paper.number, paper.outcome, paper.said[0].who, paper.said[0].station) == (
        "0103", REFUSED, "E1", store.station_id,
    )  # fmt: skip
    assert paper.said[0].made_at[:2] == "20"
    assert verify(store).findings == ()


def test_saying_the_same_again_adds_nothing_and_taking_back_leaves_the_history(store: Store) -> None:
    batch = batch_of(store)
    set_outcomes(store, batch.batch_id, ["0103"], REFUSED, who="E1")
    assert set_outcomes(store, batch.batch_id, ["0103"], REFUSED, who="E2") == 0
    assert set_outcomes(store, batch.batch_id, ["0103"], "", who="E2") == 1
    assert set_outcomes(store, batch.batch_id, ["0104"], "", who="E2") == 0
    assert outcomes(store, batch) == {}
    trail = store.run(lambda connection: changes_of_kind(connection, OUTCOME))
    assert sorted((change.who, change.old, change.new) for change in trail) == [
        ("E1", "{}", '{"outcome":"refused"}'),
        ("E2", '{"outcome":"refused"}', "{}"),
    ]


def test_a_paper_that_is_keyed_takes_no_outcome_and_then_none_of_the_range_does(store: Store) -> None:
    batch = batch_of(store)
    key(store, batch, "0102")
    with pytest.raises(StoreError, match="keyed is usable: 0102"):
        set_outcomes(store, batch.batch_id, ["0101", "0102"], EMPTY, who="E1")
    assert outcomes(store, batch) == {}


@pytest.mark.parametrize(("number", "outcome"), [("", EMPTY), ("x" * 61, EMPTY), ("0101", "lost")])
def test_what_is_no_number_or_no_outcome_is_refused(store: Store, number: str, outcome: str) -> None:
    batch = batch_of(store)
    with pytest.raises(StoreError):
        set_outcomes(store, batch.batch_id, [number], outcome, who="E1")


# --- the balance -----------------------------------------------------------------------------------------------------


def test_received_is_keyed_and_refused_and_missing(store: Store) -> None:
    batch = batch_of(store, "0101", "0140", 40)
    for number in range(101, 139):
        if number != 127:
            key(store, batch, f"{number:04}")
    key(store, batch, "0139")
    set_outcomes(store, batch.batch_id, ["0140"], REFUSED, who="E1")
    counts = batch_counts(store, batch.batch_id)
    assert (counts.keyed, dict(counts.outcomes), counts.missing_numbers) == (38, {REFUSED: 1}, ("0127",))
    assert (counts.papers, counts.surplus) == (40, 0)
    assert counts.response_rate == 38 / 40


def test_a_draft_a_duplicate_and_a_number_from_elsewhere_are_told_apart(store: Store) -> None:
    batch = batch_of(store)
    key(store, batch, "0101")
    key(store, batch, "0101")
    key(store, batch, "0102", close=False)
    key(store, batch, "0999")
    counts = batch_counts(store, batch.batch_id)
    assert (counts.keyed, counts.drafts, counts.duplicates, counts.outside) == (2, 1, ("0101",), ("0999",))
    assert counts.missing_numbers == ("0103", "0104", "0105")
    assert counts.surplus == 1


def test_a_void_paper_is_missing_again(store: Store) -> None:
    batch = batch_of(store)
    case_id = key(store, batch, "0101")
    set_status(store, case_id, 1, "void", who="S1", reason="keyed from another bundle")
    assert "0101" in batch_counts(store, batch.batch_id).missing_numbers


def test_without_numbers_the_rest_of_the_received_papers_is_missing(store: Store) -> None:
    batch = create_batch(store, name="May", received=5)
    key(store, batch, "A")
    set_outcomes(store, batch.batch_id, ["B"], SPOILED, who="E1")
    counts = batch_counts(store, batch.batch_id)
    assert (counts.missing, counts.missing_numbers, counts.surplus) == (3, (), 0)


def test_a_batch_without_papers_has_no_response_rate() -> None:
    assert BatchCounts(0, 0, 0, 0).response_rate is None


# --- several laptops -------------------------------------------------------------------------------------------------


def test_what_two_stations_say_differently_is_kept_until_it_is_said_once_more(store: Store, tmp_path: Path) -> None:
    batch = batch_of(store)
    with new_store(tmp_path, "south") as south, new_store(tmp_path, "central", kind="central", district="") as central:
        send(store, south)
        set_outcomes(store, batch.batch_id, ["0103"], REFUSED, who="E1")
        set_outcomes(south, batch.batch_id, ["0103"], SPOILED, who="E2")
        for one in (store, south):
            send(one, central)
        paper = outcomes(central, batch)["0103"]
        assert paper.is_disputed
        assert {(one.outcome, one.who) for one in paper.said} == {(REFUSED, "E1"), (SPOILED, "E2")}
        assert paper.outcome == ""
        counts = batch_counts(central, batch.batch_id)
        assert (counts.disputed, dict(counts.outcomes), "0103" in counts.missing_numbers) == (("0103",), {}, False)
        set_outcomes(central, batch.batch_id, ["0103"], SPOILED, who="S1")
        assert outcomes(central, batch)["0103"].outcome == SPOILED
        send(central, store)
        assert outcomes(store, batch) == outcomes(central, batch)
        assert verify(central).findings == ()


def test_a_paper_keyed_on_one_laptop_and_refused_on_the_other_is_named(store: Store, tmp_path: Path) -> None:
    batch = batch_of(store)
    with new_store(tmp_path, "south") as south:
        send(store, south)
        set_outcomes(south, batch.batch_id, ["0101"], REFUSED, who="E2")
        key(store, batch, "0101")
        send(south, store)
    counts = batch_counts(store, batch.batch_id)
    assert (counts.keyed, counts.contradicted, dict(counts.outcomes)) == (1, ("0101",), {})


Turn = tuple[int, int, str]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    turns=st.lists(
        st.tuples(st.integers(0, 2), st.integers(101, 103), st.sampled_from(["", *OUTCOMES])), min_size=2, max_size=7
    )
)
def test_outcomes_merge_to_the_same_in_any_order(
    turns: Sequence[Turn], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("orders")
    stores = [new_store(folder, name) for name in ("a", "b", "c")]
    batch = batch_of(stores[0])
    for other in stores[1:]:
        send(stores[0], other)
    stored = 0
    for turn, (station, number, outcome) in enumerate(turns):
        stored += set_outcomes(stores[station], batch.batch_id, [f"{number:04}"], outcome, who=f"E{station}")
        if turn % 3 == 2:
            send(stores[station], stores[(station + 1) % 3])
        if turn == 1:
            close_batch(stores[2], batch.batch_id, who="E2")
            reopen_batch(stores[2], batch.batch_id, who="E2", reason="one more came")
    files = [pack(store, store.path.with_suffix(".sent")).path for store in stores]
    seen = []
    for number, order in enumerate(itertools.permutations(files)):
        with new_store(folder, f"central{number}", kind="central", district="") as central:
            for file in order:
                apply_merge(central, plan_merge(central, [file, file]))
            seen.append((outcomes(central, batch), batch_counts(central, batch.batch_id), outcome_changes(central)))
    for store in stores:
        store.close()
    assert all(one == seen[0] for one in seen)
    assert len(seen[0][2]) == stored  # nothing that anybody said is lost


def outcome_changes(store: Store) -> list[Change]:
    return store.run(lambda connection: changes_of_kind(connection, OUTCOME))


# --- the sheet -------------------------------------------------------------------------------------------------------


def test_closing_is_an_act_with_the_words_of_that_moment(store: Store) -> None:
    batch = batch_of(store)
    close_batch(store, batch.batch_id, who="E1")
    standing = batch_counts(store, batch.batch_id).standing
    assert (standing.is_closed, standing.who) == (True, "E1")
    assert standing.words == head_words(audit_head(store))
    key(store, create_batch(store, name="June"), "0201")
    assert batch_counts(store, batch.batch_id).standing.words == standing.words != head_words(audit_head(store))
    assert verify(store).findings == ()


def test_the_sheet_of_a_store_with_several_chains_has_the_words_of_all_of_them(store: Store, central: Store) -> None:
    batch = batch_of(store)
    send(store, central)
    close_batch(central, batch.batch_id, who="S1")
    words = head_words(audit_head(central))
    key(store, batch, "0101")
    send(store, central)
    assert central.run(read_standings)[batch.batch_id].words == words


def test_a_closed_batch_takes_no_outcome_until_it_is_opened_again_for_a_reason(store: Store) -> None:
    batch = batch_of(store)
    close_batch(store, batch.batch_id, who="E1")
    with pytest.raises(StoreError, match="closed"):
        set_outcomes(store, batch.batch_id, ["0101"], EMPTY, who="E1")
    with pytest.raises(StoreError, match="reason"):
        reopen_batch(store, batch.batch_id, who="S1", reason="  ")
    reopen_batch(store, batch.batch_id, who="S1", reason="0101 turned up")
    standing = batch_counts(store, batch.batch_id).standing
    assert (standing.is_closed, standing.who, standing.reason, standing.words) == (False, "S1", "0101 turned up", ())
    assert set_outcomes(store, batch.batch_id, ["0101"], EMPTY, who="E1") == 1


def test_a_batch_with_a_paper_on_the_desk_is_not_closed(store: Store) -> None:
    batch = batch_of(store)
    key(store, batch, "0104", close=False)
    with pytest.raises(StoreError, match="still being keyed: 0104"):
        close_batch(store, batch.batch_id, who="E1")


def test_closed_here_and_opened_there_is_open_and_both_acts_travel(store: Store, central: Store) -> None:
    batch = batch_of(store)
    close_batch(store, batch.batch_id, who="E1")
    send(store, central)
    reopen_batch(central, batch.batch_id, who="S1", reason="one paper more")
    send(central, store)
    assert not store.run(read_standings)[batch.batch_id].is_closed
    assert len(store.run(lambda connection: changes_of_kind(connection, SHEET))) == 2


def change(kind: str, *, path: str, row: str, new: str) -> Change:
    return Change(kind, incarnation="a" * 16, seq=1, change_id=HASH, path=path, row=row, new=new)


@pytest.mark.parametrize(
    ("check", "bad"),
    [
        (is_outcome, change(OUTCOME, path="@outcome", row="batch", new='{"outcome":"empty"}')),
        (is_outcome, change(OUTCOME, path="@other", row="batch 1", new='{"outcome":"empty"}')),
        (is_outcome, change(OUTCOME, path="@outcome", row="batch 1", new='{"outcome":"lost"}')),
        (is_sheet, change(SHEET, path="@sheet", row="b", new='{"heads":[["a",1]],"status":"closed"}')),
        (is_sheet, change(SHEET, path="@sheet", row="b", new='{"heads":7}')),
        (is_sheet, change(SHEET, path="@sheet", row="", new="{}")),
    ],
)
def test_an_outcome_or_sheet_that_no_program_wrote_is_refused_at_the_door(
    check: Callable[[Change], bool], bad: Change
) -> None:
    assert not check(bad)
    with pytest.raises(WrongShape):
        _check_change(bad, "a file")


def test_an_outcome_that_the_trail_says_nothing_of_is_not_returned_by_reading(store: Store) -> None:
    batch = batch_of(store)
    set_outcomes(store, batch.batch_id, ["0101", "0102"], NOT_RETURNED, who="E1")
    assert {paper.outcome for paper in outcomes(store, batch).values()} == {NOT_RETURNED}
    assert store.run(read_outcomes).get("another", {}) == {}
