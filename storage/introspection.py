"""What tables, views and triggers a store really has, beside what they ought to be."""

from __future__ import annotations

from collections.abc import Iterator

from storage.driver import Connection
from storage.schema import refusals


def broken_schema(connection: Connection) -> Iterator[tuple[str, str]]:
    """(name, what is wrong) of triggers dropped, changed or slipped in, and of answer columns that are gone."""
    from sqlite_utils import Database  # imports pandas: never where keying waits

    store = Database(connection)
    triggers = {trigger.name: trigger.sql for trigger in store.triggers}
    expected = dict(refusals())
    for name in sorted(expected.keys() | triggers.keys()):
        if name not in expected:
            yield name, "this trigger is not of this program"
        elif triggers.get(name) != expected[name]:
            yield name, "what keeps the audit trail append-only was taken away"
    tables = set(store.table_names())
    columns = {name: set(store.table(name).columns_dict) for name in tables if name.startswith("answers_")}
    for table, column in connection.execute("SELECT answer_table, answer_column FROM question ORDER BY question_key"):
        if column not in columns.get(table, set()):
            yield f"{table}.{column}", "the column of this question is missing"
