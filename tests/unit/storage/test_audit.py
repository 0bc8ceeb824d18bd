from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from forms.journal import Answer
from storage.anchor import head_words
from storage.audit import audit_head, verify
from storage.batches import create_batch
from storage.cases import list_cases, set_status
from storage.conflicts import list_conflicts
from storage.district_file import pack
from storage.driver import Connection
from storage.errors import Cancelled, StoreError
from storage.kept_words import find_words
from storage.merge import apply_merge, plan_merge
from storage.people import Person, add_person
from storage.schema import refusals
from storage.store import Store, open_store
from storage.trail import each_change, id_of, insert_changes
from tests.unit.storage.papers import AGE, begin_paper, correct, key_paper, new_store

#: Rows whose every edit and deletion must be found. Drafts, files sent and the layout are no part of the trail.
VOUCHED = (
    "change", "first_content", "receipt", "person", "batch", "form_version", "flag", "answers_household",
    "answers_household__member",
)  # fmt: skip
#: Columns that say nothing of a case: keys of the store's own, the order in which it got its forms.
FREE = {"case_key", "row_key", "ordinal", "added_at", "row_is_deleted"}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a central store in which every table of the trail has rows."""
    folder = tmp_path_factory.mktemp("original")
    with new_store(folder, "north") as north:
        add_person(north, Person("E1", "Asel"))
        create_batch(north, name="May", header={AGE.path: Answer("30")})
        key_paper(north, "001", {"age": "44"}, [("Ada", "7")])
        case_id = key_paper(north, "002", {"age": "130", "sex": "2"})
        correct(north, case_id, AGE, "31")
        pack(north, folder / "north.anketa-district")
    with new_store(folder, "central", kind="central") as central:
        apply_merge(central, plan_merge(central, [folder / "north.anketa-district"]))
        set_status(central, case_id, 1, "final", who="S1", reason="checked")
        assert verify(central).findings == ()
    return folder / "central.anketa"


@pytest.fixture
def edited(original: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Give a copy of the store, open in an SQLite browser whose user took the triggers away."""
    copy = tmp_path / "edited.anketa"
    copy.write_bytes(original.read_bytes())
    connection = sqlite3.connect(copy, isolation_level=None)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    connection.close()


def findings_of(connection: sqlite3.Connection, triggers: list[str]) -> list[str]:
    """What the audit finds in the file behind a connection, once its triggers are back."""
    for statement in triggers:
        connection.execute(statement)
    (_, _, name), *_ = connection.execute("PRAGMA database_list").fetchall()
    with open_store(name, read_only=True) as store:
        found = [f"{finding.where}: {finding.what}" for finding in verify(store).findings]
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return found


def triggers_of(original: Path) -> list[str]:
    connection = sqlite3.connect(original)
    statements = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    connection.close()
    return statements


def spoiled(value: object) -> object:
    if isinstance(value, int):
        return 1 - value if value in {0, 1} else value + 1
    return value + b"!" if isinstance(value, bytes) else f"{value or ''}!"


@pytest.mark.parametrize("table", VOUCHED)
def test_every_edit_of_a_single_value_is_found(original: Path, edited: sqlite3.Connection, table: str) -> None:
    triggers = triggers_of(original)
    assert findings_of(edited, triggers) == []
    columns = [row[1] for row in edited.execute(f"PRAGMA table_info({table})")]
    keys = [row[1] for row in edited.execute(f"PRAGMA table_info({table})") if row[5]]
    rows = edited.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
    assert rows
    missed = []
    edited.execute("PRAGMA foreign_keys = OFF")
    for row in rows[:2] + rows[-2:]:
        values = dict(zip(columns, row, strict=True))
        where, words = " AND ".join(f"{key} = ?" for key in keys), [values[key] for key in keys]
        for column in set(columns) - FREE:
            edited.execute("BEGIN")
            edited.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", [spoiled(values[column]), *words])
            edited.execute("COMMIT")
            if not findings_of(edited, triggers):
                missed.append(f"{column} of {words}")
            now = [spoiled(values[column]) if key == column else values[key] for key in keys]
            edited.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", [values[column], *now])
    assert missed == []
    assert findings_of(edited, triggers) == []


@pytest.mark.parametrize("table", [*VOUCHED, "cases"])
def test_every_deletion_of_a_single_row_is_found(original: Path, edited: sqlite3.Connection, table: str) -> None:
    triggers = triggers_of(original)
    keys = [row[1] for row in edited.execute(f"PRAGMA table_info({table})") if row[5]]
    rows = edited.execute(f"SELECT * FROM {table}").fetchall()
    names = [row[1] for row in edited.execute(f"PRAGMA table_info({table})")]
    for row in rows:
        words = [row[names.index(key)] for key in keys]
        edited.execute(f"DELETE FROM {table} WHERE {' AND '.join(f'{key} = ?' for key in keys)}", words)
        assert findings_of(edited, triggers), (table, words)
        edited.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def test_an_inserted_row_is_found(original: Path, edited: sqlite3.Connection) -> None:
    triggers = triggers_of(original)
    edited.execute("INSERT INTO person SELECT station_id, 'E9', 'Nobody', 'supervisor' FROM station LIMIT 1")
    assert any("person" in found for found in findings_of(edited, triggers))
    edited.execute("DELETE FROM person WHERE code = 'E9'")
    edited.execute(
        "INSERT INTO change SELECT incarnation, max(seq) + 1, 'f' || substr(change_id, 2), change_id, made_at, "
        "utc_offset, who, kind, '', 0, path, 'x', old, new, reason, supersedes, '', '', '' "
        "FROM change GROUP BY incarnation LIMIT 1"
    )
    assert any("hash does not fit" in found for found in findings_of(edited, triggers))


@pytest.mark.parametrize("table", [*VOUCHED, "cases"])
def test_a_row_put_in_beside_any_other_is_found(original: Path, edited: sqlite3.Connection, table: str) -> None:
    triggers = triggers_of(original)
    described = edited.execute(f"PRAGMA table_info({table})").fetchall()
    names, keys = [row[1] for row in described], [row[1] for row in described if row[5]]
    edited.execute("PRAGMA foreign_keys = OFF")
    for row in edited.execute(f"SELECT * FROM {table}").fetchall():
        values = dict(zip(names, row, strict=True))
        own = 0 if table.startswith("answers") or table == "flag" else -1  # another case's, else another row's
        values[keys[own]] = 1_000 if isinstance(values[keys[own]], int) else f"{values[keys[own]]}x"
        values.update({name: f"{'f' * 31}{row[names.index(name)]}" for name in ("case_id", "row_id") if name in names})
        edited.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", list(values.values()))
        assert findings_of(edited, triggers), (table, row)
        words = [values[key] for key in keys]
        edited.execute(f"DELETE FROM {table} WHERE {' AND '.join(f'{key} = ?' for key in keys)}", words)
    assert findings_of(edited, triggers) == []


def test_a_mark_that_says_nothing_is_found_too(original: Path, edited: sqlite3.Connection) -> None:
    triggers = triggers_of(original)
    paper = "FROM cases WHERE paper_number = '001'"
    edited.execute(f"INSERT INTO flag SELECT case_key, 1, '', '', '', '', '', 0 {paper}")
    assert any("paper 001" in found for found in findings_of(edited, triggers))
    edited.execute("DELETE FROM flag WHERE missing || override || note || query = '' AND off_path = 0")
    assert findings_of(edited, triggers) == []
    edited.execute(f"INSERT INTO flag SELECT case_key, 1, 'nowhere', 'blank', '', '', '', 0 {paper}")
    assert any("paper 001" in found for found in findings_of(edited, triggers))
    edited.execute("DELETE FROM flag WHERE row_id = 'nowhere'")
    member = "(row_key, case_key, row_id, row_parent_id, row_order, row_is_deleted)"
    edited.execute(f"INSERT INTO answers_household__member {member} SELECT 99, case_key, 'gone', '', 'z', 1 {paper}")
    assert any("paper 001" in found for found in findings_of(edited, triggers))


def test_an_answer_with_its_hash_edited_along_is_found(original: Path, edited: sqlite3.Connection) -> None:
    triggers = triggers_of(original)
    edited.execute("UPDATE answers_household SET age = '45' WHERE age = '44'")
    assert any("paper 001" in found for found in findings_of(edited, triggers))
    paper = "(SELECT case_id FROM cases WHERE paper_number = '001')"
    edited.execute(f"UPDATE change SET content = ? WHERE kind = 'closed' AND case_id = {paper}", ["0" * 64])
    assert any("the change was edited" in found for found in findings_of(edited, triggers))


def test_the_row_of_a_case_in_the_register_is_vouched_for(original: Path, edited: sqlite3.Connection) -> None:
    triggers = triggers_of(original)
    for column in (
        "status",
        "paper_number",
        "district",
        "batch",
        "enumerator",
        "opened_at",
        "closed_at",
        "is_corrected",
        "keying",
    ):
        for key, before in edited.execute(f"SELECT case_key, {column} FROM cases").fetchall():
            edited.execute(f"UPDATE cases SET {column} = ? WHERE case_key = ?", [spoiled(before), key])
            assert findings_of(edited, triggers), (key, column)
            edited.execute(f"UPDATE cases SET {column} = ? WHERE case_key = ?", [before, key])
    assert findings_of(edited, triggers) == []


def test_the_first_broken_change_is_named(original: Path, edited: sqlite3.Connection) -> None:
    edited.execute("UPDATE change SET who = 'somebody else' WHERE seq = 3 AND kind = 'person'")
    assert "change 3 of " in findings_of(edited, triggers_of(original))[0]


def test_a_dropped_trigger_is_a_finding(original: Path, edited: sqlite3.Connection) -> None:
    assert any("append-only was taken away" in found for found in findings_of(edited, []))


def test_a_trigger_slipped_in_is_a_finding(original: Path, edited: sqlite3.Connection) -> None:
    slipped = "CREATE TRIGGER slip AFTER INSERT ON cases BEGIN UPDATE cases SET paper_number = 'x'; END"
    assert any("not of this program" in found for found in findings_of(edited, [*triggers_of(original), slipped]))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET who = 'x'",
        "DELETE FROM change WHERE seq = 1",
        "INSERT OR REPLACE INTO change SELECT * FROM change LIMIT 1",
        "UPDATE receipt SET number = 9",
        "DELETE FROM first_content",
    ],
)
def test_the_trail_refuses_to_be_changed(original: Path, tmp_path: Path, statement: str) -> None:
    copy = tmp_path / "copy.anketa"
    copy.write_bytes(original.read_bytes())
    with open_store(copy) as store:
        with pytest.raises(StoreError, match="append-only"):
            store.write(lambda connection: connection.execute(statement))
        assert verify(store).findings == ()


def test_the_report_counts_cases_drafts_and_changes(store: Store) -> None:
    key_paper(store, "001")
    begin_paper(store, "002")
    report = verify(store)
    assert (report.cases, report.drafts, report.changes, report.findings) == (1, 1, 3, ())
    assert report.heads == audit_head(store)
    assert [number for _, number, _ in report.heads] == [3]


def test_a_cut_tail_is_seen_against_a_head_kept_elsewhere(store: Store, tmp_path: Path) -> None:
    key_paper(store, "001")
    pack(store, tmp_path / "kept.anketa-district")
    anchor = audit_head(store)
    (trigger,) = (statement for name, statement in refusals() if name == "change_delete")
    cut = ("DROP TRIGGER change_delete", "DELETE FROM change WHERE kind = 'closed'", "DELETE FROM cases", trigger)
    store.write(lambda connection: [connection.execute(statement) for statement in cut])
    assert verify(store).findings == ()
    assert audit_head(store) != anchor


def test_a_trail_written_anew_is_seen_against_a_head_kept_elsewhere(store: Store) -> None:
    key_paper(store, "001")
    key_paper(store, "002")
    anchor, words = audit_head(store), head_words(audit_head(store))
    assert find_words(store, words) is not None
    store.write(lambda connection: write_anew(connection, who="somebody else"))
    assert verify(store).findings == ()  # the trail alone cannot tell
    assert audit_head(store) != anchor
    assert find_words(store, words) is None


def write_anew(connection: Connection, who: str) -> None:
    """Let somebody else have done it all, and every hash fit again."""
    (incarnation,) = connection.execute("SELECT incarnation FROM incarnation").fetchone()
    old = list(each_change(connection, incarnation))
    connection.execute("DROP TRIGGER change_delete")
    connection.execute("DELETE FROM change")
    previous, new = "", []
    for change in old:
        forged = replace(change, who=who, previous=previous)
        previous = id_of(forged)
        new.append(replace(forged, change_id=previous))
    insert_changes(connection, new)
    connection.execute(dict(refusals())["change_delete"])


def test_an_audit_can_be_stopped(store: Store) -> None:
    key_paper(store, "001")
    with pytest.raises(Cancelled):
        verify(store, progress=lambda done, total, what: False)
    assert [row.paper_number for row in list_cases(store)] == ["001"]
    assert list_conflicts(store) == ()
