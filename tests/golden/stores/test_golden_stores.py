from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from storage.audit import verify
from storage.cases import last_draft, list_cases
from storage.district_file import inspect_file, pack
from storage.driver import Connection, connect, forget_key, quoted, read_header
from storage.keyring import SUFFIX
from storage.merge import apply_merge, plan_merge
from storage.migrations import check_schema
from storage.schema import SCHEMA
from storage.store import open_store
from storage.unlocking import Password, SupervisorKey
from tests.golden.stores.make_golden_store import FOLDER, PASSWORD, contents
from tests.unit.storage.papers import SEX, key_paper, new_store, reopen

STORES = sorted(FOLDER.glob("schema_*.anketa"))
ENCRYPTED = sorted(FOLDER.glob("encrypted_*.anketa"))


def test_there_is_a_golden_store_of_every_schema_handed_out() -> None:
    assert [path.stem for path in STORES] == [f"schema_{number}" for number in range(1, SCHEMA + 1)]
    assert [path.stem for path in ENCRYPTED] == [f"encrypted_{number}" for number in range(2, SCHEMA + 1)]


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


@pytest.mark.parametrize("golden", [*STORES, *ENCRYPTED], ids=lambda path: str(path.stem))
def test_files_are_merged_into_a_store_of_every_schema(golden: Path, tmp_path: Path) -> None:
    for suffix in (".anketa", SUFFIX):
        if golden.with_suffix(suffix).exists():
            shutil.copy(golden.with_suffix(suffix), tmp_path)
    with new_store(tmp_path, "district") as district:
        key_paper(district, "901", {"age": "50"}, [("Cyd", "3")])
        file = pack(district, tmp_path / "golden.anketa-district").path
        station = district.station_id
    copy = tmp_path / golden.name
    with open_store(copy, unlock=Password("S1", PASSWORD) if golden in ENCRYPTED else None) as store:
        assert apply_merge(store, plan_merge(store, [file], accept=[station])).new == 1
        assert verify(store).findings == ()
        header = store.key.header if store.key is not None else b""
    forget_key(header)


@pytest.mark.parametrize("golden", STORES, ids=lambda path: str(path.stem))
def test_a_store_of_every_schema_can_be_read_where_nothing_may_be_written(golden: Path, tmp_path: Path) -> None:
    copy = tmp_path / golden.name
    shutil.copy(golden, copy)
    with open_store(copy, read_only=True) as store:
        assert contents(store) == json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
        assert verify(store).findings == ()
    assert copy.read_bytes() == golden.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [golden.name]


@pytest.mark.parametrize("golden", ENCRYPTED, ids=lambda path: str(path.stem))
@pytest.mark.parametrize("way", ["password", "key"])
def test_an_encrypted_store_of_every_schema_opens_for_ever(golden: Path, way: str, tmp_path: Path) -> None:
    for suffix in (".anketa", SUFFIX, ".key"):
        shutil.copy(golden.with_suffix(suffix), tmp_path)
    copy = tmp_path / golden.name
    unlock = Password("S1", PASSWORD) if way == "password" else SupervisorKey(copy.with_suffix(".key"), PASSWORD)
    with open_store(copy, unlock=unlock) as store:
        assert contents(store) == json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
        assert verify(store).findings == ()
        draft = last_draft(store)
        assert draft is not None
        reopen(store, draft.case_id).key("1")
    forget_key(read_header(copy))


def test_an_older_store_is_migrated_after_a_backup_that_is_the_old_one(tmp_path: Path) -> None:
    copy = tmp_path / STORES[0].name
    shutil.copy(STORES[0], copy)
    open_store(copy).close()
    kept = next(path for path in tmp_path.iterdir() if path != copy)
    schemas = []
    for path in (kept, copy):
        connection = connect(path, read_only=True)
        schemas.append(check_schema(connection, path))
        connection.close()
    assert schemas == [1, SCHEMA]


def test_a_migrated_store_and_a_new_one_have_the_same_shape(tmp_path: Path) -> None:
    copy = tmp_path / STORES[0].name
    shutil.copy(STORES[0], copy)
    with open_store(copy) as migrated, new_store(tmp_path, "new") as new:
        assert migrated.run(shape) == new.run(shape)


def shape(connection: Connection) -> list[tuple[str, str, list[tuple[object, ...]]]]:
    """Every table and trigger with its columns; the answer tables follow the questionnaire, not the schema."""
    names = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'answers\\_%' ESCAPE '\\' ORDER BY type, name"
    ).fetchall()
    return [
        (kind, name, sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({quoted(name)})")))
        for kind, name in names
    ]


def test_reading_the_newest_golden_store_leaves_it_as_it_is() -> None:
    golden = STORES[-1]
    before = golden.read_bytes()
    with open_store(golden, read_only=True) as store:
        assert len(list_cases(store)) == 5
    assert golden.read_bytes() == before
