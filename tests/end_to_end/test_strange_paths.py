"""Folders with spaces, Cyrillic, emoji, quotes, paths of over 260 characters: the whole way of a paper in each."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.audit import verify
from storage.backups import backup
from storage.cases import list_cases
from storage.district_file import inspect_file, pack
from storage.errors import StoreError
from storage.merge import apply_merge, plan_merge
from storage.store import open_store
from tests.unit.storage.papers import key_paper, new_store

#: SQLite takes paths of at most 512 bytes on Unix.
TOO_LONG = "/".join(["папка " + "д" * 40] * 7)
FOLDERS = (
    "Анкеты района Өзгөн", "📋 бланки 🇰🇬", "a 'quoted' % # & ; folder", "name with.dots..", "e\u0301te\u0301",
    "/".join(["folder " + "x" * 60] * 5),
)  # fmt: skip


@pytest.mark.parametrize("folder", FOLDERS, ids=["cyrillic", "emoji", "signs", "dots", "combining", "over-260"])
def test_a_paper_goes_its_whole_way_in_this_folder(tmp_path: Path, folder: str) -> None:
    here = tmp_path / folder
    try:
        here.mkdir(parents=True)
    except OSError as error:
        pytest.skip(f"this system makes no such folder ({error.strerror})")
    with new_store(here, "Өзгөн 📋") as store:
        key_paper(store, "001", {"remark": "Баткен"})
    with open_store(here / "Өзгөн 📋.anketa") as store:
        key_paper(store, "002")
        copy = backup(store, here / "резерв")
        file = pack(store, here / "Өзгөн 📋.anketa-district").path
    assert inspect_file(file).cases == 2
    with open_store(copy) as opened:
        assert len(list_cases(opened)) == 2
    with new_store(here, "орталык", kind="central", district="") as central:
        assert apply_merge(central, plan_merge(central, [file])).new == 2
        assert verify(central).findings == ()
    left = {path.name for path in here.iterdir()}
    assert left == {"Өзгөн 📋.anketa", "Өзгөн 📋.anketa-district", "орталык.anketa", "резерв"}


def test_a_path_that_is_too_long_for_the_engine_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    here = tmp_path / TOO_LONG
    try:
        here.mkdir(parents=True)
    except OSError as error:
        pytest.skip(f"this system makes no such folder ({error.strerror})")
    with pytest.raises(StoreError) as refused:
        new_store(here)
    assert "shorter" in refused.value.advice
    assert list(here.iterdir()) == []
