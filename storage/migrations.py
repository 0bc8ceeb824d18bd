"""Stores of earlier programs: brought up to date in one transaction, after a backup (DESIGN §4)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from forms.wording import phrase
from storage import driver
from storage.copies import copy_aside
from storage.driver import Connection
from storage.errors import NewerStore, NotAStore, StoreReadOnly
from storage.schema import SCHEMA, guard_trail
from storage.schema_steps import STEPS, complete, take_step

Migration = Callable[[Connection], None]


def _step_to(number: int) -> Migration:
    def take(connection: Connection) -> None:
        take_step(connection, number)
        if number == SCHEMA:  # the tables of all steps stand now
            guard_trail(connection)

    return take


#: Schema number → what makes the next one of it.
MIGRATIONS: Mapping[int, Migration] = MappingProxyType({number - 1: _step_to(number) for number in STEPS})


def check_schema(connection: Connection, path: Path, *, newest: int = SCHEMA) -> int:
    """The schema number of a store. Raises `NotAStore` or `NewerStore`; reads only."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    schema: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application_id != driver.APPLICATION_ID or schema < 1:
        raise NotAStore(
            phrase("Storage", "this is not a store of Anketa"),
            where=str(path),
            advice=phrase("Storage", "Choose a file that ends in .anketa."),
        )
    if schema > newest:
        raise NewerStore(
            phrase(
                "Storage",
                "this store was written by a newer program (its format is {schema}, this program knows {newest})",
            ).format(schema=schema, newest=newest),
            where=str(path),
            advice=phrase("Storage", "Open it with the newer program, or install that here. Nothing was changed."),
        )
    return schema


def migrate(
    connection: Connection, path: Path, *, steps: Mapping[int, Migration] = MIGRATIONS, newest: int = SCHEMA
) -> Path | None:
    """Bring the store to the newest schema; the backup made before, None when there was nothing to do.

    All steps stand in one transaction: a store is of its old schema or of the newest, never between.
    """
    schema = check_schema(connection, path, newest=newest)
    if schema == newest:
        with contextlib.suppress(driver.EngineError):  # a full disk is no reason not to open it
            complete(connection)
        return None
    kept = copy_aside(connection, path, path.parent)
    _climb(connection, range(schema, newest), steps)
    return kept


def readable_copy(
    connection: Connection, path: Path, *, steps: Mapping[int, Migration] = MIGRATIONS, newest: int = SCHEMA
) -> Connection:
    """The connection to read by: of an older store that may not be written, a copy brought up to date.

    The copy stands in memory, gone when it is closed; the connection given is closed then. Raises `StoreReadOnly` for
    an encrypted one, which the engine copies to an encrypted file alone.
    """
    schema = check_schema(connection, path, newest=newest)
    if schema == newest:
        return connection
    if connection.key is not None:
        raise StoreReadOnly(
            phrase(
                "Storage",
                "the store was made by an older program and must be brought up to date, but it can only be read here",
            ),
            where=str(path),
            advice=phrase(
                "Storage", "Copy it, with its file of keys, to a folder where you may write, and open the copy."
            ),
        )
    copy = driver.temporary_copy(connection)
    connection.close()
    _climb(copy, range(schema, newest), steps)
    copy.execute("PRAGMA query_only = ON")
    return copy


def _climb(connection: Connection, schemas: range, steps: Mapping[int, Migration]) -> None:
    with driver.transaction(connection):
        for number in schemas:
            steps[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
