"""What each schema adds to the one before, in one list: new stores and old ones run the same statements.

A new store gets the tables of schema 1 and then every step; an old one gets the steps it lacks, in one
transaction after a backup (`storage.migrations`). So both have the same shape, and there is no second
place to keep in mind. A step that was handed out is never changed again: what comes later is a new step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from storage.driver import Connection

#: A statement of SQL, or a function for what one statement cannot say (columns of the answer tables).
Statement = str | Callable[[Connection], None]

#: What the centre said of papers that are not here yet (`storage.waiting`); `change` is the body that is hashed.
_WAITING = """CREATE TABLE IF NOT EXISTS waiting (
        change_id TEXT PRIMARY KEY, case_id TEXT NOT NULL, keying INTEGER NOT NULL, change TEXT NOT NULL,
        content TEXT NOT NULL, derived TEXT NOT NULL) WITHOUT ROWID"""

#: Append to this list while schema 2 is not handed out. Columns need a default; tables that are never changed
#: or emptied are named in `storage.schema` besides, which gives them their triggers.
_SCHEMA_2: tuple[Statement, ...] = (
    # Answers that ask for a supervisor, and what a supervisor said of them: few, wanted at every look at the home page.
    "CREATE INDEX flag_asks ON flag (case_key, question_key, row_id) WHERE query <> '' OR note <> ''",
    "CREATE INDEX change_answers_query ON change (case_id, keying) WHERE kind = 'accepted' OR kind = 'returned'",
    # How far the districts and the batches are, without looking at every paper.
    "CREATE INDEX cases_by_district ON cases (district, status, keying, has_conflict)",
    "CREATE INDEX cases_by_batch ON cases (batch, keying)",
    # What a person's password is checked against ('hash'), or what it opens in an encrypted store ('wrap', and
    # 'supervisor', where `code` is a public key). Local to the station: never in the trail, never in a district file.
    """CREATE TABLE credential (
        code TEXT NOT NULL, kind TEXT NOT NULL, secret TEXT NOT NULL, PRIMARY KEY (code, kind)) WITHOUT ROWID""",
    # Where a correction comes from: how, from whom, on which day (JSON); '' for every other change.
    "ALTER TABLE change ADD COLUMN source TEXT NOT NULL DEFAULT ''",
    # Changes that the centre sent out of chains that this store does not hold whole.
    """CREATE TABLE excerpt (
        incarnation TEXT NOT NULL, seq INTEGER NOT NULL, change_id TEXT NOT NULL,
        PRIMARY KEY (incarnation, seq, change_id)) WITHOUT ROWID""",
    # Which of this district's files the centre says it has; `heads` as in `receipt`.
    """CREATE TABLE arrival (
        file_sha256 TEXT PRIMARY KEY, station_id TEXT NOT NULL, number INTEGER NOT NULL, merged_at TEXT NOT NULL,
        heads TEXT NOT NULL) WITHOUT ROWID""",
    _WAITING,
)

#: Schema number → the statements that make it of the schema before.
STEPS: Mapping[int, tuple[Statement, ...]] = MappingProxyType({2: _SCHEMA_2})


def complete(connection: Connection) -> None:
    """Give a store of schema 2 the table that was appended to it after the first of them were made."""
    connection.execute(_WAITING)


def take_step(connection: Connection, number: int) -> None:
    """Make schema `number` of the one before, inside the caller's transaction."""
    for statement in STEPS[number]:
        if isinstance(statement, str):
            connection.execute(statement)
        else:
            statement(connection)
