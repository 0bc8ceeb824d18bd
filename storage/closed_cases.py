"""Cases after their closing: what they are follows from the trail, and is written from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from forms.journal import Answer, Place
from forms.wording import phrase
from storage.canonical import canonical, local_moment, sha256_of
from storage.case_rows import CaseKey, Registered, facts_of, next_key, register
from storage.driver import Connection, quoted
from storage.errors import UnknownCase
from storage.filled import STATUS, CaseHead, Content, Derived, Filled, content_of, derived_of
from storage.layout import computed_paths
from storage.resolution import Closing, Resolved, heads_at, resolve
from storage.store import Store
from storage.trail import CLOSED, Change, Entry, append_changes, changes_of, is_closing, write_answer
from storage.wide import delete_filled, insert_filled, read_filled


def close_draft(store: Store, connection: Connection, key: CaseKey, entry: Entry) -> Change:
    """Close the draft at `key` as it stands; `entry` says who, the status and the reason."""
    layout = store.layout(connection, key.form_id)
    _drop_dead_rows(store, connection, key)
    filled = read_filled(connection, layout, [key.case_key])[key.case_key]
    change = _append_closing(store, connection, key.head, filled, entry)
    connection.execute("DELETE FROM draft_step WHERE case_key = ?", (key.case_key,))
    register(connection, key.case_key, as_closed(store, key.head, filled, change))
    return change


def insert_closed(store: Store, connection: Connection, head: CaseHead, filled: Filled, entry: Entry) -> Change:
    """Store a whole paper that is closed already (`main.py key`)."""
    form = store.form(head.form_version)
    case_key = next_key(connection)
    change = _append_closing(store, connection, head, filled, entry)
    register(connection, case_key, as_closed(store, head, filled, change))
    insert_filled(connection, store.layout(connection, form.questionnaire.form_id), [(case_key, filled)])
    return change


def closing_entry(head: CaseHead, status: str, who: str, reason: str) -> Entry:
    """What the trail says of a closing; the hashes come with the content."""
    return Entry(CLOSED, who, head.case_id, head.keying, STATUS, new=write_answer(Answer(status)), reason=reason)


def history_of(store: Store, connection: Connection, key: CaseKey) -> tuple[list[Closing], list[Change]]:
    """The closings of a case with their contents, and all its changes. Raises `UnknownCase` for a draft."""
    changes = changes_of(connection, key.head.case_id, key.head.keying)
    kept = _first_contents(connection, key.head)
    closings = []
    for change in filter(is_closing, changes):
        parts = kept.get((change.content, change.derived)) or _standing(store, connection, key)
        closings.append(Closing(change, *parts))
    if not closings:
        raise UnknownCase(phrase("Storage", "case {case_id} is not closed").format(case_id=key.head.case_id))
    return closings, changes


def change_answers(store: Store, connection: Connection, key: CaseKey, entries: Sequence[Entry]) -> None:
    """Append changes of a closed case to the trail, each superseding the heads of its place; write what follows."""
    closings, changes = history_of(store, connection, key)
    whole = [replace(entry, supersedes=heads_at(closings, changes, Place(entry.path, entry.row))) for entry in entries]
    append_changes(connection, store.mark, whole)
    settle_case(store, connection, key, closings)


def settle_case(store: Store, connection: Connection, key: CaseKey, closings: Sequence[Closing]) -> Resolved:
    """Write a closed case's rows anew from its trail.

    `closings` are its own; contents are kept aside when they differ from what stands.
    """
    changes = changes_of(connection, key.head.case_id, key.head.keying)
    resolved = resolve(store.form, closings, changes)
    if not resolved.is_as_closed:
        keep_contents(connection, closings)
    write_resolved(store, connection, key.case_key, resolved)
    return resolved


def write_resolved(store: Store, connection: Connection, case_key: int, resolved: Resolved) -> None:
    """Let a case's rows be what was resolved."""
    row = registered(store, resolved)
    layout = store.layout(connection, row.form_id)
    delete_filled(connection, layout, [case_key])
    register(connection, case_key, row)
    insert_filled(connection, layout, [(case_key, resolved.filled)])


def registered(store: Store, resolved: Resolved) -> Registered:
    """The row of a closed case in the register."""
    form = store.form(resolved.head.form_version)
    closing = resolved.base.change
    return Registered(
        resolved.head,
        form.questionnaire.form_id,
        resolved.status,
        facts_of(form, resolved.filled.answers),
        local_moment(closing.made_at, closing.utc_offset),
        local_moment(*resolved.made_at),
        is_corrected=not resolved.is_as_closed,
        has_conflict=bool(resolved.conflicts),
    )


def keep_contents(connection: Connection, closings: Iterable[Closing]) -> None:
    """Keep what was first keyed, once."""
    connection.executemany(
        "INSERT OR IGNORE INTO first_content VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                one.change.case_id,
                one.change.keying,
                one.change.content,
                one.change.derived,
                canonical(one.content),
                canonical(one.derived),
            )
            for one in closings
        ],
    )


def _first_contents(connection: Connection, head: CaseHead) -> dict[tuple[str, str], tuple[Content, Derived]]:
    rows = connection.execute(
        "SELECT content_hash, derived_hash, content, derived FROM first_content WHERE case_id = ? AND keying = ?",
        (head.case_id, head.keying),
    )
    return {(row[0], row[1]): (json.loads(row[2]), json.loads(row[3])) for row in rows}


def _standing(store: Store, connection: Connection, key: CaseKey) -> tuple[Content, Derived]:
    """Content and derived part of the paper as it stands in the tables."""
    filled = read_filled(connection, store.layout(connection, key.form_id), [key.case_key])[key.case_key]
    computed = computed_paths(store.form(key.head.form_version))
    return content_of(key.head, filled, computed), derived_of(filled, computed)


def _append_closing(store: Store, connection: Connection, head: CaseHead, filled: Filled, entry: Entry) -> Change:
    computed = computed_paths(store.form(head.form_version))
    content, derived = sha256_of(content_of(head, filled, computed)), sha256_of(derived_of(filled, computed))
    return append_changes(connection, store.mark, [replace(entry, content=content, derived=derived)])[0]


def as_closed(store: Store, head: CaseHead, filled: Filled, change: Change) -> Registered:
    """The row of a case that stands as its closing left it."""
    form = store.form(head.form_version)
    when = local_moment(change.made_at, change.utc_offset)
    return Registered(head, form.questionnaire.form_id, change.answer.value, facts_of(form, filled.answers), when, when)


def _drop_dead_rows(store: Store, connection: Connection, key: CaseKey) -> None:
    """Rows deleted while the case was a draft were kept for undo; closing ends that."""
    for table in store.layout(connection, key.form_id).each_table():
        if table.level:
            connection.execute(
                f"DELETE FROM flag WHERE case_key = ? AND row_id IN (SELECT row_id FROM {quoted(table.name)} "
                "WHERE case_key = ? AND row_is_deleted = 1)",
                (key.case_key, key.case_key),
            )
            connection.execute(
                f"DELETE FROM {quoted(table.name)} WHERE case_key = ? AND row_is_deleted = 1", (key.case_key,)
            )
