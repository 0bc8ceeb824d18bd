"""A practice store: marked, made with its bundle, never sent, never merged, its papers compared with the truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from forms.entry_session import EntrySession
from forms.journal import Answer
from main import main
from storage.audit import verify
from storage.batch_counts import batch_counts
from storage.case_rows import need_key
from storage.cases import CaseCommitJournal, create_case
from storage.district_file import pack
from storage.errors import FileRefused, StoreError
from storage.merge import plan_merge
from storage.outcomes import REFUSED, set_outcomes
from storage.people import list_people
from storage.practice import (
    LEARNER,
    compare_case,
    create_practice_store,
    is_practice,
    practice_batch,
    practised,
    sample_to_key,
)
from storage.practice_mark import PracticeFile, PracticeStore
from storage.practice_papers import load_samples, truth
from storage.store import Store, open_store
from tests.unit.storage.papers import new_store


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Store]:
    with create_practice_store(tmp_path / "practice.anketa") as made:
        yield made


def key_sample(store: Store, number: str, **otherwise: str) -> str:
    """Key a sample paper as it stands, but for some answers."""
    batch = practice_batch(store)
    assert batch is not None
    sample = load_samples().paper(number)
    assert sample is not None
    form = store.form()
    state = create_case(store, batch=batch, enumerator=LEARNER)
    journal = CaseCommitJournal(store, state.case_id, 1, LEARNER)
    session = EntrySession(form, state, journal)
    for place, answer in truth(form, replace(sample, marks={**sample.marks, **otherwise})).items():
        session.go(place)
        if answer.missing:
            session.miss(answer.missing)
        else:
            session.key(answer.value)
            if answer.override:
                session.keep(answer.override)
        if answer.off_path:
            session.settle_off_path(place, is_kept=True)
    session.close()
    return state.case_id


def test_it_is_marked_and_has_one_person_and_one_bundle(practice: Store) -> None:
    assert is_practice(practice)
    assert [person.code for person in list_people(practice)] == [LEARNER]
    batch = practice_batch(practice)
    assert batch is not None
    counts = batch_counts(practice, batch.batch_id)
    assert (counts.received, counts.missing) == (8, 8)
    assert verify(practice).findings == ()


def test_a_store_of_another_kind_is_not_for_practice(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        assert not is_practice(store)
        assert practice_batch(store) is None


def test_a_mark_taken_off_is_found_by_the_audit(practice: Store) -> None:
    practice.write(lambda connection: connection.execute("UPDATE fact SET value = 'district' WHERE name = 'kind'"))
    practice.close()
    with open_store(practice.path) as opened:
        assert opened.kind == "district"
        assert any(finding.where == "fact" for finding in verify(opened).findings)


def test_nothing_of_it_is_packed_and_nothing_merged_into_it(practice: Store, tmp_path: Path) -> None:
    out = tmp_path / "out.anketa-district"
    with pytest.raises(PracticeStore, match="for practice"):
        pack(practice, out)
    assert not out.exists()
    with new_store(tmp_path) as other:
        file = pack(other, tmp_path / "other.anketa-district").path
    with pytest.raises(PracticeStore, match="for practice"):
        plan_merge(practice, [file])


def test_a_file_whose_trail_begins_as_practice_is_refused_at_the_centre(practice: Store, tmp_path: Path) -> None:
    practice.write(lambda connection: connection.execute("UPDATE fact SET value = 'district' WHERE name = 'kind'"))
    practice.close()
    with open_store(practice.path) as opened:
        file = pack(opened, tmp_path / "forged.anketa-district").path
        source = opened.form_versions()[-1].version_id
        xml = opened.run(lambda connection: connection.execute("SELECT xform_xml FROM form_version").fetchone()[0])
        assert source
    from storage.store import create_store

    with create_store(tmp_path / "central.anketa", xform_xml=xml, kind="central") as central:
        plan = plan_merge(central, [file])
    assert [type(refusal) for refusal in plan.files[0].refused] == [PracticeFile]
    assert issubclass(PracticeFile, FileRefused)
    assert issubclass(PracticeStore, StoreError)


def test_a_sample_keyed_as_it_stands_is_right_throughout(practice: Store) -> None:
    for sample in load_samples().papers:
        if not sample.outcome:
            found = compare_case(practice, key_sample(practice, sample.number))
            assert found is not None
            assert found.differences == ()
    assert sample_to_key(practice) is None
    assert [found.number for _, found in practised(practice)] == [f"99999-{at:03}" for at in range(1, 7)]
    assert verify(practice).findings == ()


def test_the_samples_come_one_after_another_and_a_slip_is_named(practice: Store) -> None:
    case_id = key_sample(practice, "99999-001", a1_age="31")
    found = compare_case(practice, case_id)
    assert found is not None
    assert [(one.on_paper, one.keyed) for one in found.differences] == [(Answer("30"), Answer("31"))]
    sample = sample_to_key(practice)
    assert sample is not None
    assert sample.number == "99999-002"
    key = practice.run(lambda connection: need_key(connection, case_id, 1))
    assert key.status == "closed"


def test_the_bundle_balances_when_its_last_papers_have_their_outcome(practice: Store) -> None:
    batch = practice_batch(practice)
    assert batch is not None
    key_sample(practice, "99999-001")
    set_outcomes(practice, batch.batch_id, ["99999-007"], REFUSED, who=LEARNER)
    counts = batch_counts(practice, batch.batch_id)
    assert (counts.keyed, counts.outcomes, counts.missing, counts.surplus) == (1, {REFUSED: 1}, 6, 0)


def test_the_command_makes_one_and_says_its_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "p.anketa"
    assert main(["new", str(path), "--practice"]) == 0
    assert "a practice store" in capsys.readouterr().out
    assert main(["inspect", str(path)]) == 0
    assert "practice store" in capsys.readouterr().out
    assert main(["pack", str(path), str(tmp_path / "x")]) == 1
    assert "for practice" in capsys.readouterr().err
    assert main(["new", str(tmp_path / "q.anketa")]) == 2
    assert main(["new", str(tmp_path / "q.anketa"), "--practice", "--form", "f.xlsx"]) == 2
