from __future__ import annotations

import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from forms.errors import FormError
from storage.audit import audit_head
from storage.cases import count_cases, list_cases
from storage.driver import Connection
from storage.errors import (
    FolderMissing,
    NewerStore,
    NotAStore,
    StoreClosed,
    StoreError,
    StoreExists,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
)
from storage.schema import SCHEMA
from storage.store import Store, create_store, open_store
from tests.unit.storage.papers import begin_paper, household_xml, key_paper, new_store

ROOT = Path(__file__).resolve().parents[3]


def pragma(store: Store, name: str) -> object:
    return store.run(lambda connection: connection.execute(f"PRAGMA {name}").fetchone()[0])


def test_a_new_store_opens_again_with_its_questionnaire_and_what_it_says_of_itself(tmp_path: Path) -> None:
    with new_store(tmp_path, district="KG03") as store:
        version, identity, station = store.form().version_id, store.store_id, store.station_id
    with open_store(tmp_path / "north.anketa") as store:
        assert (store.kind, store.district, store.store_id, store.station_id) == ("district", "KG03", identity, station)
        assert store.form().version_id == version
        assert [row.version_id for row in store.form_versions()] == [version]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("application_id", 0x414E4B54),
        ("user_version", SCHEMA),
    ],
)
def test_the_pragmas_that_keep_answers_are_set(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    taken = tmp_path / "north.anketa"
    taken.write_text("mine")
    with pytest.raises(StoreExists) as refused:
        new_store(tmp_path)
    assert refused.value.exit_status == 2
    assert taken.read_text() == "mine"


def test_a_broken_questionnaire_leaves_no_file_behind(tmp_path: Path) -> None:
    broken = household_xml().replace("if( /data/you/age", "if((( /data/you/age")
    with pytest.raises(FormError):
        create_store(tmp_path / "north.anketa", xform_xml=broken)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="no file can be made here") as refused:
        new_store(tmp_path / "nowhere")
    assert refused.value.exit_status == 2


def test_a_missing_store_could_not_run(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing) as refused:
        open_store(tmp_path / "nothing.anketa")
    assert refused.value.exit_status == 2


def make_other_file(path: Path, kind: str) -> None:
    if kind == "sqlite":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE other (x)")
        connection.commit()
        connection.close()
    else:
        path.write_bytes(
            {"empty": b"", "text": b"not a store\n" * 500, "half": b"SQLite format 3\x00" + b"\x00" * 30}[kind]
        )


@pytest.mark.parametrize("kind", ["sqlite", "empty", "text", "half"])
def test_another_file_is_not_taken_for_a_store_and_stays_as_it_was(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "other.anketa"
    make_other_file(path, kind)
    before = path.read_bytes()
    with pytest.raises(NotAStore) as refused:
        open_store(path)
    assert refused.value.exit_status == 1
    assert path.read_bytes() == before


def test_a_folder_is_not_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        open_store(tmp_path)


def test_a_newer_store_is_refused_with_advice_and_not_touched(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerStore) as refused:
        open_store(path)
    assert "newer program" in refused.value.what
    assert refused.value.advice
    assert path.read_bytes() == before


def test_a_second_window_in_this_process_is_told_who_holds_the_store(store: Store) -> None:
    with pytest.raises(StoreLocked) as refused:
        open_store(store.path)
    assert "open already" in refused.value.what
    assert refused.value.holder
    with pytest.raises(StoreLocked):
        open_store(store.path, read_only=True)


def test_another_process_is_locked_out_and_told_who_holds_the_store(store: Store) -> None:
    script = (
        "import sys\nfrom storage.store import open_store\nfrom storage.errors import StoreLocked\n"
        "try:\n    open_store(sys.argv[1])\nexcept StoreLocked as error:\n    print(error.holder)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(store.path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    holder = json.loads(store.path.with_name(store.path.name + ".open").read_text())
    assert said.stdout.startswith(f"{holder['name']} on {holder['computer']} since ")


HOLD = (
    "import sqlite3, sys\nother = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    "other.execute('BEGIN EXCLUSIVE')\n"
    "print('held', flush=True)\nsys.stdin.read()\n"
)


def test_a_holder_whose_process_is_gone_is_not_named(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "north.anketa"
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    side = {"name": "ghost", "computer": platform.node(), "process": gone.pid, "since": "2025-01-01T08:00:00+06:00"}
    path.with_name(path.name + ".open").write_text(json.dumps(side))
    browser = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with browser:
        assert browser.stdout is not None
        browser.stdout.readline()
        with pytest.raises(StoreLocked, match="open in another program") as refused:
            open_store(path)
        browser.communicate()
    assert "ghost" not in str(refused.value)
    open_store(path).close()


def test_nothing_but_the_store_is_left_after_closing(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        assert (tmp_path / "north.anketa.open").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["north.anketa"]


def test_a_copy_of_the_open_file_opens_complete(store: Store, tmp_path: Path) -> None:
    for number in range(20):
        begin_paper(store, f"{number:03}", {"age": "30"})
        copy = tmp_path / f"copy{number}.anketa"
        subprocess.run(
            ["cp", str(store.path), str(copy)], check=True
        )  # in a process of its own: see storage.holder.claim
        with open_store(copy) as opened:
            assert len(list_cases(opened)) == number + 1
            assert pragma(opened, "integrity_check") == "ok"


def test_a_read_only_store_is_read_and_refuses_changes(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    with open_store(tmp_path / "north.anketa", read_only=True) as store:
        assert store.is_read_only
        assert [row.paper_number for row in list_cases(store)] == ["001"]
        with pytest.raises(StoreReadOnly):
            key_paper(store, "002")
    assert [path.name for path in tmp_path.iterdir()] == ["north.anketa"]


def read_as_nobody(path: Path) -> str:
    """What a process without rights to the folder sees (root ignores modes, so the child gives its rights away)."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # Python 3.12 warns of threads, which the child does not need
        child = os.fork()
    if child == 0:
        said = "failed"
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            with open_store(path) as store:
                said = f"{store.is_read_only} {len(list_cases(store))}"
        except StoreError as error:
            said = str(error)
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        return answer.read()


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and folder modes")
def test_a_store_in_a_folder_that_cannot_be_written_opens_for_reading() -> None:
    folder = Path(tempfile.mkdtemp())
    with new_store(folder) as store:
        key_paper(store, "001")
    (folder / "north.anketa").chmod(0o444)
    folder.chmod(0o555)
    said = read_as_nobody(folder / "north.anketa")
    left = [path.name for path in folder.iterdir()]
    folder.chmod(0o755)
    shutil.rmtree(folder)
    assert said == "True 1"
    assert left == ["north.anketa"]


def test_work_is_done_on_one_thread_of_its_own_and_its_errors_pass_through(store: Store) -> None:
    def where(connection: Connection) -> tuple[int, int]:
        inner = store.run(lambda _: threading.get_ident())  # a piece of work may ask the store again
        return threading.get_ident(), inner

    first, inner = store.run(where)
    assert first == inner != threading.get_ident()
    seen: list[int] = []
    threads = [
        threading.Thread(target=lambda: seen.append(store.run(lambda _: threading.get_ident()))) for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) == {first}
    with pytest.raises(ZeroDivisionError):
        store.run(lambda _: 1 // 0)


def test_pieces_of_work_are_done_ahead_in_turn_and_their_errors_pass_through(store: Store) -> None:
    done: list[int] = []

    def piece(number: int) -> Callable[[Connection], int]:
        def work(_connection: Connection) -> int:
            if number == 4:
                raise KeyError(number)
            done.append(number)
            return number

        return work

    found = store.run_ahead(map(piece, range(9)))
    assert [next(found) for _ in range(4)] == [0, 1, 2, 3]
    with pytest.raises(KeyError):
        next(found)
    assert max(done) <= 5
    assert store.run(lambda _connection: list(store.run_ahead(map(piece, range(3))))) == [0, 1, 2]


def test_work_that_fails_halfway_leaves_nothing(store: Store) -> None:
    def half(connection: Connection) -> None:
        connection.execute("INSERT INTO fact VALUES ('half', 'done')")
        raise KeyError

    with pytest.raises(KeyError):
        store.write(half)
    assert store.run(lambda connection: connection.execute("SELECT * FROM fact WHERE name = 'half'").fetchall()) == []
    key_paper(store, "001")
    assert count_cases(store) == {"closed": 1}


def test_a_closed_store_says_so_and_closing_twice_is_no_error(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.close()
    store.close()
    with pytest.raises(StoreClosed):
        store.form_versions()


def test_without_the_cipher_driver_the_standard_library_serves_the_same_file(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    script = (
        "import sys\nsys.modules['sqlcipher3'] = None\nfrom storage.store import open_store\n"
        "from storage import driver\n"
        "from storage.audit import verify\nfrom tests.unit.storage.papers import key_paper\n"
        "with open_store(sys.argv[1]) as store:\n    key_paper(store, '002')\n"
        "    print(driver.engine.__name__, verify(store).findings, verify(store).cases)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "north.anketa")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stdout == "sqlite3 () 2\n", said.stderr


def test_a_copied_store_begins_a_new_incarnation_with_its_first_change(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
    shutil.copy(tmp_path / "north.anketa", tmp_path / "copy.anketa")
    for name in ("north", "copy"):
        with open_store(tmp_path / f"{name}.anketa") as store:
            key_paper(store, f"{name}-2")
            assert len({incarnation for incarnation, _, _ in audit_head(store)}) == (1 if name == "north" else 2)
