"""The tables of a store: those of schema 1 here, what came later in `schema_steps`.

The answer tables are made per questionnaire: see `layout`.

Every table is plain and readable in any SQLite browser: one row per case in `cases`, one row per
paper in `answers_<form>` (join on `case_key`), one view `papers_<form>` that has done the join.
"""

from __future__ import annotations

from storage.driver import APPLICATION_ID, Connection
from storage.schema_steps import STEPS, take_step

#: `PRAGMA user_version` of the stores this program writes.
SCHEMA = max(STEPS)

#: Tables whose rows are never changed or taken away.
_APPEND_ONLY = ("change", "first_content", "receipt")

_TABLES = (
    # What the store is: store_id, kind, district, the station's key.
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE form_version (
        version_id TEXT PRIMARY KEY, form_id TEXT NOT NULL, ordinal INTEGER NOT NULL, title TEXT NOT NULL,
        version TEXT NOT NULL, xform_xml TEXT NOT NULL, source BLOB NOT NULL, added_at TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE form_file (
        version_id TEXT NOT NULL REFERENCES form_version, name TEXT NOT NULL, content BLOB NOT NULL,
        PRIMARY KEY (version_id, name)) WITHOUT ROWID""",
    # One row per answer table: level '' is the paper, else a roster's path; part counts from 1 when a form is split.
    """CREATE TABLE answer_table (
        name TEXT PRIMARY KEY, form_id TEXT NOT NULL, level TEXT NOT NULL, part INTEGER NOT NULL,
        UNIQUE (form_id, level, part)) WITHOUT ROWID""",
    # Where a question's answers stand; the mapping outlives form versions.
    """CREATE TABLE question (
        question_key INTEGER PRIMARY KEY, form_id TEXT NOT NULL, path TEXT NOT NULL,
        answer_table TEXT NOT NULL REFERENCES answer_table, answer_column TEXT NOT NULL,
        UNIQUE (form_id, path))""",
    # Stations and their incarnations; `verify_key` is the public key (hex).
    """CREATE TABLE station (
        station_id TEXT PRIMARY KEY, verify_key TEXT NOT NULL, district TEXT NOT NULL, is_own INTEGER NOT NULL,
        accepted_at TEXT NOT NULL, accepted_how TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE incarnation (
        incarnation TEXT PRIMARY KEY, station_id TEXT NOT NULL REFERENCES station, begun_at TEXT NOT NULL,
        is_current INTEGER NOT NULL) WITHOUT ROWID""",
    # Codes of people are given per station: every laptop may have its enumerator 1.
    """CREATE TABLE person (
        station_id TEXT NOT NULL REFERENCES station, code TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
        PRIMARY KEY (station_id, code)) WITHOUT ROWID""",
    """CREATE TABLE batch (
        batch_id TEXT PRIMARY KEY, name TEXT NOT NULL, district TEXT NOT NULL, keying INTEGER NOT NULL,
        form_version TEXT NOT NULL, numbers_from TEXT NOT NULL, numbers_to TEXT NOT NULL, received INTEGER NOT NULL,
        header TEXT NOT NULL, created_at TEXT NOT NULL) WITHOUT ROWID""",
    # One keying of one paper. paper_number, batch, district follow the answers that carry them.
    """CREATE TABLE cases (
        case_key INTEGER PRIMARY KEY, case_id TEXT NOT NULL, keying INTEGER NOT NULL, form_id TEXT NOT NULL,
        form_version TEXT NOT NULL REFERENCES form_version, status TEXT NOT NULL, paper_number TEXT NOT NULL,
        batch TEXT NOT NULL, district TEXT NOT NULL, enumerator TEXT NOT NULL, opened_at TEXT NOT NULL,
        closed_at TEXT NOT NULL, changed_at TEXT NOT NULL, cursor TEXT, is_corrected INTEGER NOT NULL DEFAULT 0,
        has_conflict INTEGER NOT NULL DEFAULT 0,
        UNIQUE (case_id, keying))""",
    "CREATE INDEX cases_by_number ON cases (paper_number, form_id, keying)",
    # Answers that have more than a value: missing reason, override, note, the rule asked about, off the path.
    """CREATE TABLE flag (
        case_key INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE, question_key INTEGER NOT NULL REFERENCES question,
        row_id TEXT NOT NULL, missing TEXT NOT NULL, override TEXT NOT NULL, note TEXT NOT NULL, query TEXT NOT NULL,
        off_path INTEGER NOT NULL, PRIMARY KEY (case_key, question_key, row_id)) WITHOUT ROWID""",
    """CREATE VIEW flags AS SELECT case_id, keying, path, row_id, missing, override, note, query, off_path
        FROM flag JOIN cases USING (case_key) JOIN question USING (question_key)""",
    # Steps of open drafts, for undo and resume; dropped at closing.
    """CREATE TABLE draft_step (
        case_key INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE, step INTEGER NOT NULL, changes TEXT NOT NULL,
        PRIMARY KEY (case_key, step)) WITHOUT ROWID""",
    # The audit trail. A change's id is its hash; each names the one before it in its incarnation.
    """CREATE TABLE change (
        incarnation TEXT NOT NULL, seq INTEGER NOT NULL, change_id TEXT NOT NULL, previous TEXT NOT NULL,
        made_at TEXT NOT NULL, utc_offset TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL,
        case_id TEXT NOT NULL, keying INTEGER NOT NULL, path TEXT NOT NULL,
        row_id TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, reason TEXT NOT NULL,
        supersedes TEXT NOT NULL, content TEXT NOT NULL, derived TEXT NOT NULL,
        PRIMARY KEY (incarnation, seq, change_id)) WITHOUT ROWID""",
    "CREATE INDEX change_by_case ON change (case_id, keying)",
    # A closed case's content as first keyed, kept aside when its first correction comes.
    """CREATE TABLE first_content (
        case_id TEXT NOT NULL, keying INTEGER NOT NULL, content_hash TEXT NOT NULL, derived_hash TEXT NOT NULL,
        content TEXT NOT NULL, derived TEXT NOT NULL,
        PRIMARY KEY (case_id, keying, content_hash, derived_hash)) WITHOUT ROWID""",
    # District files written here, and those merged here; outside the set that is merged.
    """CREATE TABLE packed_file (
        number INTEGER PRIMARY KEY, packed_at TEXT NOT NULL, sha256 TEXT NOT NULL, cases INTEGER NOT NULL,
        changes INTEGER NOT NULL)""",
    """CREATE TABLE receipt (
        receipt INTEGER PRIMARY KEY, receipt_hash TEXT NOT NULL, merged_at TEXT NOT NULL, file_sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL, station_id TEXT NOT NULL, district TEXT NOT NULL, number INTEGER NOT NULL,
        heads TEXT NOT NULL, added INTEGER NOT NULL, updated INTEGER NOT NULL, identical INTEGER NOT NULL,
        notes TEXT NOT NULL)""",
)


def refusals() -> tuple[tuple[str, str], ...]:
    """(name, statement) of the triggers that keep the trail append-only."""
    return tuple(
        (f"{table}_{verb.lower()}", _refusal(table, verb)) for table in _APPEND_ONLY for verb in ("UPDATE", "DELETE")
    )


def _refusal(table: str, verb: str) -> str:
    said = "SELECT RAISE(ABORT, 'the audit trail is append-only')"
    return f"CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table} BEGIN {said}; END"


def make_tables(connection: Connection) -> None:
    """Make the newest schema in an empty file, inside the caller's transaction."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _TABLES:
        connection.execute(statement)
    for number in sorted(STEPS):
        take_step(connection, number)
    guard_trail(connection)
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def guard_trail(connection: Connection) -> None:
    """Make the triggers of `refusals` that the store does not have yet."""
    standing = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name, statement in refusals():
        if name not in standing:
            connection.execute(statement)
