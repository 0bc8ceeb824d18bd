from __future__ import annotations

from pathlib import Path

import pytest

from forms.form import load_form
from storage import plain_papers
from storage.district_file import pack
from storage.filled import CaseHead, Content, Derived
from storage.incoming import Study
from storage.merge import apply_merge, plan_merge
from storage.plain_papers import PlainPapers
from tests.unit.storage.papers import AGE, BIRTHS, household_xml, key_paper, new_store, second_version_xml
from tests.unit.storage.store_dump import dump

HEAD = CaseHead("c" * 32, 1, "v", "2025-03-01T10:00:00+06:00", "E1")


def content(answers: dict[str, str]) -> Content:
    return {
        "answers": answers, "flags": {}, "rows": {}, "case_id": HEAD.case_id, "keying": 1, "form_version": "v",
        "opened_at": HEAD.opened_at, "opened_by": "E1",
    }  # fmt: skip


def derived(answers: dict[str, str]) -> Derived:
    return {"answers": answers, "queries": {}, "off_path": [], "rows": {}}


@pytest.mark.parametrize("answers", [{}, {"/data/a": "1"}, {"/data/a": "1", "/data/b": "two\nlines, «ү»"}])
def test_a_plain_paper_comes_back_as_it_was(answers: dict[str, str]) -> None:
    kept = PlainPapers().keep(content(answers), derived({}))
    assert kept is not None
    assert (kept.head, kept.filled.answers, kept.filled.flags) == (HEAD, answers, {})


def test_a_paper_whose_answer_holds_the_mark_between_answers_is_not_kept() -> None:
    assert PlainPapers().keep(content({"/data/a": "1\x002"}), derived({"/data/b": "3"})) is None


def test_paths_of_the_paper_before_are_looked_up_anew_for_another_form() -> None:
    first, second = load_form(household_xml()), load_form(second_version_xml())
    study = Study({form.version_id: form for form in (first, second)})
    paths = [AGE.path, BIRTHS.path]  # the second version asks for no births
    assert study.shared(first, paths) == tuple(paths)
    assert list(study.shared(second, paths)) == [AGE.path, None]


def test_papers_that_are_not_kept_are_read_again_to_the_same_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_store(tmp_path) as north:
        for number in range(5):
            key_paper(north, f"{number:03}", {"asker": "A", "age": "30", "sex": "2", "births": "1", "remark": "r"})
        file = pack(north, tmp_path / "north.anketa-district").path
    with new_store(tmp_path, "kept", kind="central", district="") as central:
        plan = plan_merge(central, [file])
        assert [paper.plain is None for paper in plan.incoming[0].papers.values()] == [False] * 5
        apply_merge(central, plan)
        kept = dump(central)["cases"]
    monkeypatch.setattr(plain_papers, "MOST_CHARACTERS", 0)
    with new_store(tmp_path, "read", kind="central", district="") as central:
        plan = plan_merge(central, [file])
        assert [paper.plain is None for paper in plan.incoming[0].papers.values()] == [True] * 5
        apply_merge(central, plan)
        assert dump(central)["cases"] == kept
