"""Where accepted answers go: the port of `forms.journal`, on the disk when the call returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forms.journal import BLANK, Answer, AnswerChange, Place, RosterRow
from forms.wording import phrase
from storage.canonical import canonical, now_local
from storage.case_rows import DRAFT, CaseKey, Registered, facts_of, find_key, key_at, next_key, register
from storage.closed_cases import change_answers, close_draft, closing_entry, insert_closed
from storage.driver import Connection
from storage.errors import UnknownCase
from storage.filled import STATUS, Filled, from_places, keyed_part, read_row_mark, row_mark
from storage.layout import FACTS, Layout, carriers, computed_paths
from storage.new_case import NewCase
from storage.steps import write_step
from storage.store import Store
from storage.trail import CORRECTED, Entry, write_answer
from storage.wide import column_of, insert_empty, read_filled, write_changes


@dataclass(frozen=True, slots=True)
class _Draft:
    """A draft while its journal is open: where it stands, its last step, the answers that say its number and batch."""

    key: CaseKey
    step: int
    carried: Mapping[str, str]


class CaseJournal:
    """One transaction per step at the keyboard (implements `forms.journal.Journal`).

    While the case is a draft, its row is changed and the step kept for undo. Once it is closed, each change of an
    answer becomes a row of the audit trail, by `enumerator` and with `reason`, and what was first keyed is kept aside.
    """

    def __init__(self, store: Store, case_id: str, keying: int = 1, enumerator: str = "", *, reason: str = "") -> None:
        self._store = store
        self._case = (case_id, keying)
        self._who = enumerator
        self._reason = reason
        self._draft: _Draft | None = None

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Store all changes of one step in one transaction, with the place where the session will stand."""
        if not changes and self._case in self._store.unwritten:
            return  # looking around on a fresh paper is no case yet
        self._draft = self._store.write(lambda connection: self._record(connection, changes, cursor))
        self._store.unwritten.pop(self._case, None)

    def close(self, status: str, reason: str) -> None:
        """Close the case with 'closed', 'incomplete' or 'void'.

        Closing it again with another status changes the status.
        """
        self._store.write(lambda connection: self._close(connection, status, reason))
        self._draft = None
        self._store.unwritten.pop(self._case, None)

    def _record(self, connection: Connection, changes: Sequence[AnswerChange], cursor: Place | None) -> _Draft | None:
        draft = self._draft or self._look_up(connection)
        if draft is not None and self._keep_place(connection, draft, cursor):
            return self._write_draft(connection, draft, changes)
        key = self._key(connection)
        correct(self._store, connection, key, changes, self._entry(key))
        return None

    def _key(self, connection: Connection) -> CaseKey:
        """The case as it stands now, begun when it was not yet."""
        if self._draft is not None:
            return key_at(connection, self._draft.key.case_key)
        return find_key(connection, *self._case) or self._begin(connection)

    def _look_up(self, connection: Connection) -> _Draft | None:
        """The draft in the store, made now when it was only begun; None for a closed case."""
        key = self._key(connection)
        if key.status != DRAFT:
            return None
        step = connection.execute(
            "SELECT coalesce(max(step), 0) FROM draft_step WHERE case_key = ?", (key.case_key,)
        ).fetchone()[0]
        layout = self._store.layout(connection, key.form_id)
        filled = read_filled(connection, layout, [key.case_key])[key.case_key]
        return _Draft(key, step, {path: filled.answers.get(path, "") for path in self._carriers(key)})

    def _carriers(self, key: CaseKey) -> list[str]:
        found = carriers(self._store.form(key.head.form_version))
        return [path for pseudo in FACTS for path in found[pseudo]]

    def _begin(self, connection: Connection) -> CaseKey:
        new = self._store.unwritten.get(self._case)
        if new is None:
            raise UnknownCase(
                phrase("Storage", "there is no case {case}").format(case=self._case[0]),
                advice=phrase("Storage", "Begin the paper again."),
            )
        return begin_case(self._store, connection, new)

    def _keep_place(self, connection: Connection, draft: _Draft, cursor: Place | None) -> bool:
        """Note where the session stands; False when the case is no draft any more."""
        where = None if cursor is None else canonical([cursor.path, cursor.row])
        found = connection.execute(
            "UPDATE cases SET cursor = ?, changed_at = ? WHERE case_key = ? AND status = 'draft'",
            (where, now_local(), draft.key.case_key),
        )
        return found.rowcount == 1

    def _write_draft(self, connection: Connection, draft: _Draft, changes: Sequence[AnswerChange]) -> _Draft:
        if not changes:
            return draft
        key = draft.key
        write_changes(connection, self._store.layout(connection, key.form_id), key.case_key, changes)
        write_step(connection, key.case_key, draft.step + 1, changes)
        carried = draft.carried
        moved = {
            change.place.path: change.new.value
            for change in changes
            if change.place.path in carried and not change.place.row
        }
        if moved:
            carried = {**carried, **moved}
            facts = facts_of(self._store.form(key.head.form_version), carried)
            connection.execute(
                "UPDATE cases SET paper_number = ?, batch = ?, district = ? WHERE case_key = ?", (*facts, key.case_key)
            )
        return _Draft(key, draft.step + 1, carried)

    def _close(self, connection: Connection, status: str, reason: str) -> None:
        key = self._key(connection)
        if key.status == DRAFT:
            close_draft(self._store, connection, key, closing_entry(key.head, status, self._who, reason))
        elif key.status != status:
            entry = replace(
                self._entry(key), path=STATUS, old=write_answer(Answer(key.status)), new=write_answer(Answer(status))
            )
            change_answers(self._store, connection, key, [replace(entry, reason=reason or self._reason)])

    def _entry(self, key: CaseKey) -> Entry:
        return Entry(CORRECTED, self._who, key.head.case_id, key.head.keying, reason=self._reason)


class CaseCommitJournal:
    """Holds all answers until the case is closed: one transaction per case, for `main.py key`."""

    def __init__(self, store: Store, case_id: str, keying: int = 1, enumerator: str = "") -> None:
        self._store = store
        self._case = (case_id, keying)
        self._who = enumerator
        self._answers: dict[Place, Answer] = dict(self._new().answers)

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Keep the changes in mind; nothing is stored yet."""
        del cursor
        self._answers.update((change.place, change.new) for change in changes)

    def close(self, status: str, reason: str) -> None:
        """Store the case with all its answers, closed, in one transaction."""
        new = self._new()
        entry = closing_entry(new.head, status, self._who, reason)
        filled = self.filled()
        self._store.write(lambda connection: insert_closed(self._store, connection, new.head, filled, entry))
        self.forget()

    def forget(self) -> None:
        """Let the case go unstored."""
        self._store.unwritten.pop(self._case, None)

    def filled(self) -> Filled:
        """The paper as it stands."""
        rosters = {roster.path for roster in self._store.form(self._new().head.form_version).questionnaire.rosters()}
        rows = []
        for place, answer in self._answers.items():
            mark = read_row_mark(answer.value) if place.path in rosters else None
            if mark is not None:
                rows.append(RosterRow(place.row, place.path, *mark))
        return from_places({place: answer for place, answer in self._answers.items() if answer != BLANK}, rows)

    def _new(self) -> NewCase:
        try:
            return self._store.unwritten[self._case]
        except KeyError as error:
            raise UnknownCase(phrase("Storage", "case {case} was stored already").format(case=self._case[0])) from error


def begin_case(store: Store, connection: Connection, new: NewCase) -> CaseKey:
    """Make the row of a case that was begun, with the batch header it starts from."""
    form = store.form(new.head.form_version)
    case_key = next_key(connection)
    answers = {place.path: answer.value for place, answer in new.answers.items() if not place.row}
    register(connection, case_key, Registered(new.head, new.form_id, DRAFT, facts_of(form, answers), "", now_local()))
    layout = store.layout(connection, new.form_id)
    insert_empty(connection, layout, case_key)
    write_changes(
        connection, layout, case_key, [AnswerChange(place, BLANK, answer) for place, answer in new.answers.items()]
    )
    return CaseKey(case_key, new.form_id, DRAFT, new.head)


def correct(store: Store, connection: Connection, key: CaseKey, changes: Sequence[AnswerChange], entry: Entry) -> None:
    """Put changes of a closed case's answers into the trail; what the form computes follows by itself."""
    layout = store.layout(connection, key.form_id)
    filled = read_filled(connection, layout, [key.case_key])[key.case_key]
    computed = computed_paths(store.form(key.head.form_version))
    entries = []
    for change in changes:
        path, row = change.place.path, change.place.row
        if path not in layout.rosters:
            column_of(connection, layout, path)
        old, new = _standing(layout, filled, change.place), keyed_part(change.new)
        if path not in computed and old != new:
            entries.append(replace(entry, path=path, row=row, old=write_answer(old), new=write_answer(new)))
    if entries:
        change_answers(store, connection, key, entries)


def _standing(layout: Layout, filled: Filled, place: Place) -> Answer:
    if place.path in layout.rosters:
        row = filled.rows.get(place.row)
        return BLANK if row is None else Answer(row_mark(row.parent, row.order))
    level = filled.level(place.row)
    return BLANK if level is None else keyed_part(level.answer(place.path))
