from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from storage.audit import verify
from storage.backups import backup, list_backups
from storage.cases import list_cases, open_case
from storage.driver import Connection, EngineError, connect
from storage.errors import BackupFailed, NewerStore
from storage.migrations import Migration, check_schema, migrate, readable_copy
from storage.schema import SCHEMA
from storage.store import Store, open_store
from tests.unit.storage.papers import AGE, begin_paper, key_paper, new_store


def test_a_backup_opens_with_everything_drafts_too(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    begin_paper(store, "002", {"age": "44"})
    copy = backup(store, tmp_path / "stick" / "резерв")
    key_paper(store, "003")
    with open_store(copy) as opened:
        assert sorted((row.paper_number, row.status) for row in list_cases(opened)) == [
            ("001", "closed"),
            ("002", "draft"),
        ]
        draft = next(row for row in list_cases(opened) if row.status == "draft")
        assert open_case(opened, draft.case_id).answers[AGE].value == "44"
        assert verify(opened).findings == ()


def test_a_backup_leaves_the_stores_lock_alone(store: Store, tmp_path: Path) -> None:
    backup(store, tmp_path / "stick")
    script = (
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT * FROM fact').fetchall())"
    )
    said = subprocess.run([sys.executable, "-c", script, str(store.path)], capture_output=True, text=True, check=False)
    assert "database is locked" in said.stderr


def test_old_backups_go_and_other_files_stay(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "other.backup-1.anketa").write_text("mine")
    copies = [backup(store, folder, keep=3) for _ in range(5)]
    assert sorted(path.name for path in folder.glob("north.*")) == sorted(path.name for path in copies[-3:])
    assert (folder / "other.backup-1.anketa").exists()


def test_a_backup_that_cannot_be_written_is_said_and_leaves_nothing(store: Store, tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    with pytest.raises(BackupFailed) as refused:
        backup(store, taken)
    assert refused.value.advice


#: A program that is killed when half of the copy is written.
KILLED = """
import os, signal, sys
from pathlib import Path
from storage import driver
from storage.backups import backup, list_backups
from storage.store import open_store

def half(connection, target):
    path = Path(target.execute("PRAGMA database_list").fetchone()[2])
    path.write_bytes(b"SQLite format 3" + bytes(4000))
    os.kill(os.getpid(), signal.SIGKILL)

with open_store(sys.argv[1]) as store:
    driver.Connection.backup = half
    backup(store, Path(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_backup_killed_in_mid_copy_is_no_backup_and_the_next_one_sweeps_it_away(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        path, folder = store.path, tmp_path / "backups"
    assert subprocess.run([sys.executable, "-c", KILLED, str(path), str(folder)], check=False).returncode == -9
    (left,) = folder.iterdir()
    assert left.stat().st_size
    assert list_backups(path, [folder]) == ()
    with open_store(path) as store:
        copy = backup(store, folder)
    assert list(folder.iterdir()) == [copy]
    assert [one.path for one in list_backups(path, [folder])] == [copy]


# --- migrations: a schema of the future, made in the test


def add_colour(connection: Connection) -> None:
    connection.execute("ALTER TABLE cases ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")


def break_halfway(connection: Connection) -> None:
    connection.execute("ALTER TABLE cases ADD COLUMN size INTEGER")
    connection.execute("SELECT no_such_function()")


def migrated(path: Path, steps: Mapping[int, Migration], newest: int) -> Path | None:
    connection = connect(path, read_only=False)
    try:
        return migrate(connection, path, steps=steps, newest=newest)
    finally:
        connection.close()


def test_an_old_store_is_brought_up_to_date_after_a_backup(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    path = tmp_path / "north.anketa"
    kept = migrated(path, {SCHEMA: add_colour, SCHEMA + 1: lambda connection: None}, SCHEMA + 2)
    assert kept is not None
    connection = connect(path, read_only=True)
    assert connection.execute("SELECT colour FROM cases").fetchall() == [("grey",)]
    assert check_schema(connection, path, newest=SCHEMA + 2) == SCHEMA + 2
    connection.close()
    with open_store(kept) as before:
        assert verify(before).findings == ()
    with pytest.raises(NewerStore):
        open_store(path)


def test_a_migration_that_breaks_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    path = tmp_path / "north.anketa"
    before = path.read_bytes()
    with pytest.raises(Exception, match="no such function"):
        migrated(path, {SCHEMA: add_colour, SCHEMA + 1: break_halfway}, SCHEMA + 2)
    assert path.read_bytes() == before
    with open_store(path) as store:
        assert verify(store).findings == ()


def test_an_older_store_that_can_only_be_read_is_read_by_a_copy_brought_up_to_date(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    path = tmp_path / "north.anketa"
    before = path.read_bytes()
    copy = readable_copy(connect(path, read_only=True), path, steps={SCHEMA: add_colour}, newest=SCHEMA + 1)
    assert copy.execute("SELECT colour FROM cases").fetchall() == [("grey",)]
    with pytest.raises(EngineError, match="readonly"):
        copy.execute("DELETE FROM cases")
    copy.close()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_store_of_today_needs_no_migration(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    assert migrated(tmp_path / "north.anketa", {}, SCHEMA) is None
    assert [path.name for path in tmp_path.iterdir()] == ["north.anketa"]
