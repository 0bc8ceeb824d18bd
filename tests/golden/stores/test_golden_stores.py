from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from storage.audit import verify
from storage.cases import last_draft, list_cases
from storage.district_file import inspect_file, pack
from storage.merge import apply_merge, plan_merge
from storage.schema import SCHEMA
from storage.store import open_store
from tests.golden.stores.make_golden_store import FOLDER, contents
from tests.unit.storage.papers import SEX, key_paper, new_store, reopen

STORES = sorted(FOLDER.glob("schema_*.anketa"))


def test_there_is_a_golden_store_of_every_schema() -> None:
    assert [path.stem for path in STORES] == [f"schema_{number}" for number in range(1, SCHEMA + 1)]


@pytest.mark.parametrize("golden", STORES, ids=lambda path: str(path.stem))
def test_a_store_of_every_schema_opens_for_ever_with_all_it_held(golden: Path, tmp_path: Path) -> None:
    copy = tmp_path / golden.name
    shutil.copy(golden, copy)
    with open_store(copy) as store:
        assert contents(store) == json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
        assert verify(store).findings == ()


@pytest.mark.parametrize("golden", STORES, ids=lambda path: str(path.stem))
def test_work_goes_on_in_a_store_of_every_schema(golden: Path, tmp_path: Path) -> None:
    copy = tmp_path / golden.name
    shutil.copy(golden, copy)
    with open_store(copy) as store:
        draft = last_draft(store)
        assert draft is not None
        session = reopen(store, draft.case_id)
        assert session.at == SEX
        session.key("1")
        key_paper(store, "005", {"age": "50"}, [("Cyd", "3")])
        assert verify(store).findings == ()
        file = pack(store, tmp_path / "golden.anketa-district").path
    assert inspect_file(file).cases == 5
    with new_store(tmp_path, "later", kind="central", district="") as later:
        assert apply_merge(later, plan_merge(later, [file])).new == 5
        assert verify(later).findings == ()


def test_reading_the_newest_golden_store_leaves_it_as_it_is() -> None:
    golden = STORES[-1]
    before = golden.read_bytes()
    with open_store(golden, read_only=True) as store:
        assert len(list_cases(store)) == 5
    assert golden.read_bytes() == before
