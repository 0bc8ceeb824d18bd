"""Merging district files: a plan one can show, then all of it in one transaction, or nothing (DESIGN §4)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from forms.wording import phrase
from storage.batches import refresh_batches
from storage.case_rows import DRAFT, VOID, need_key
from storage.centre_file import read_reply, take_reply
from storage.closed_cases import history_of, registered
from storage.conflicts import Conflict, Duplicate, list_conflicts, list_duplicates
from storage.driver import Connection
from storage.errors import Cancelled, FileChanged, FileRefused, NotADistrictFile
from storage.incoming import CaseName, Incoming, Study, read_incoming
from storage.joining import compare, join, known_cases, known_changes, resolve_involved
from storage.key_files import SecretKey
from storage.people import refresh_people
from storage.practice_mark import refuse_practice
from storage.receipts import Receipt, add_receipt, list_receipts
from storage.resolution import find_conflicts
from storage.signed_file import CENTRE_FILE, Checked, check_file, is_unchanged
from storage.station import station_key
from storage.store import Store
from storage.trail import FORKED, Change
from storage.welcome import is_known, keep_centre, welcome

__all__ = [
    "Conflict",
    "Duplicate",
    "FilePlan",
    "MergePlan",
    "MergeReceipt",
    "Refusal",
    "apply_merge",
    "list_conflicts",
    "list_duplicates",
    "plan_merge",
]

Progress = Callable[[int, int, str], bool]
#: Why a file is not taken: its kind, `where`, `what` and `advice`.
Refusal = FileRefused


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What one file would bring: papers new here, papers here that get changes, papers here already.

    `refused` says why nothing of it will be taken; `notes` is what to know and needs no decision.
    """

    path: Path
    station: str = ""
    district: str = ""
    number: int = 0
    new: int = 0
    updated: int = 0
    identical: int = 0
    refused: tuple[Refusal, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging some files would do. The totals are of the files that are not refused.

    `conflicts` (answers) and `duplicates` (paper numbers) are those that will stand in the store afterwards.
    """

    files: tuple[FilePlan, ...]
    new: int
    updated: int
    identical: int
    conflicts: int
    duplicates: int
    incoming: tuple[Incoming, ...] = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class MergeReceipt:
    """What was done. `receipts` has one row per file that was not merged before."""

    new: int
    updated: int
    identical: int
    conflicts: int
    duplicates: int
    receipts: tuple[Receipt, ...]
    refused: tuple[Refusal, ...]


def plan_merge(
    store: Store,
    files: Sequence[Path],
    *,
    accept: Collection[str] = (),
    keys: Sequence[SecretKey] = (),
    progress: Progress | None = None,
) -> MergePlan:
    """Read the files whole and say what merging them would do; nothing is written.

    A file is refused alone, the others go on. `accept` are stations (ids) that a supervisor vouches for; `keys` open
    sealed files.
    Raises `Cancelled` when `progress(done, total, what)` answers False.
    """
    refuse_practice(store.kind, store.path)

    def work(connection: Connection) -> MergePlan:
        with _without_collecting():
            return _Planning(store, connection, accept, keys, progress).plan([Path(path) for path in files])

    return store.run(work)


def apply_merge(store: Store, plan: MergePlan, *, progress: Progress | None = None) -> MergeReceipt:
    """Do what the plan says, in one transaction, from the files as they were when they were planned.

    Raises `Cancelled` (then nothing was changed), `FileChanged`, `StoreReadOnly`, `DiskFull`.
    """

    def work(connection: Connection) -> MergeReceipt:
        with _without_collecting():
            return _apply(store, connection, plan, progress)

    return store.write(work)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """What a merge makes is much and has no circles: looking for them among it took a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


# --- planning --------------------------------------------------------------------------------------------------------


class _Planning:
    """One plan while it is made, on the storage thread."""

    def __init__(
        self,
        store: Store,
        connection: Connection,
        accept: Collection[str],
        keys: Sequence[SecretKey],
        progress: Progress | None,
    ) -> None:
        self._store = store
        self._connection = connection
        self._accept = frozenset(accept)
        self._keys = (*keys, station_key(connection))
        self._progress = progress
        self._study = Study({row.version_id: store.form(row.version_id) for row in store.form_versions()})
        self._receipts = list_receipts(connection)
        self._done = 0
        self._total = 0
        #: Which stations came in by a seat, and seats that two of them claim.
        self._seats: dict[int, set[str]] = {}
        self._contested: set[int] = set()
        #: What earlier files of this plan bring.
        self._seen_changes: set[str] = set()
        self._seen_cases: set[CaseName] = set()

    def plan(self, files: Sequence[Path]) -> MergePlan:
        plan = self._plan_all(files)
        contested = {seat for seat, stations in self._seats.items() if seat and len(stations) > 1}
        if contested:  # neither is taken before the other because it was read first
            self._contested = contested
            plan = self._plan_all(files)
        return plan

    def _plan_all(self, files: Sequence[Path]) -> MergePlan:
        self._seats, self._seen_changes, self._seen_cases, self._done = {}, set(), set(), 0
        self._total = sum(map(_size, files))
        plans: list[FilePlan] = []
        incoming: list[Incoming] = []
        for path in files:
            before = self._done
            plan, read = self._plan_file(path)
            self._done = before + _size(path)
            plans.append(plan)
            incoming += [read] if read is not None else []
        conflicts, duplicates = self._outlook(incoming)
        good = [plan for plan in plans if not plan.refused]
        totals = (
            sum(plan.new for plan in good),
            sum(plan.updated for plan in good),
            sum(plan.identical for plan in good),
        )
        return MergePlan(tuple(plans), *totals, conflicts, duplicates, tuple(incoming))

    def _plan_file(self, path: Path) -> tuple[FilePlan, Incoming | None]:
        plan = FilePlan(path)
        try:
            file = check_file(path, self._keys)
            manifest = file.manifest
            plan = FilePlan(path, manifest.station, manifest.district, manifest.number)
            merged = next((receipt for receipt in self._receipts if receipt.file_sha256 == file.sha256), None)
            if merged is not None and is_known(self._connection, manifest.station):
                known = merged.new + merged.updated + merged.identical
                return replace(plan, identical=known, notes=("this very file was merged before",)), None
            started = self._done
            incoming = self._read(file, lambda done: self._tick(started + done))
            welcomed = welcome(self._connection, incoming, self._accept, self._contested)
        except FileRefused as refused:
            return replace(plan, refused=(refused,)), None
        incoming.how = welcomed.how or incoming.how
        self._seats.setdefault(welcomed.seat, set()).add(manifest.station)
        notes = [*welcomed.notes, *self._story(file), *incoming.notes]
        if incoming.reply is None:
            notes += [*self._forks(incoming), *self._drafts(incoming)]
        new, updated, identical = self._count(incoming)
        return replace(plan, new=new, updated=updated, identical=identical, notes=tuple(notes)), incoming

    def _read(self, file: Checked, tick: Callable[[int], None]) -> Incoming:
        if file.what == CENTRE_FILE:
            return read_reply(self._connection, file, self._study, tick)
        return read_incoming(file, self._study, tick)

    def _tick(self, done: int) -> None:
        if self._progress is not None and not self._progress(done, self._total, phrase("Storage", "reading")):
            raise Cancelled(phrase("Storage", "reading was stopped"), advice=phrase("Storage", "Nothing was changed."))

    def _story(self, file: Checked) -> list[str]:
        """How the file's number fits those merged before."""
        own = [receipt for receipt in self._receipts if receipt.station == file.manifest.station]
        last = max((receipt.number for receipt in own), default=0)
        if own and file.manifest.number <= last:
            return [f"file {file.manifest.number} of this station comes after its file {last}: an older state"]
        if own and file.manifest.number > last + 1:
            return [f"the station's file {last + 1} was not merged here; this one holds all of it"]
        return []

    def _forks(self, incoming: Incoming) -> list[str]:
        """Chains that went on differently from what the store holds."""
        notes = []
        news = self._news(incoming)
        for incarnation in incoming.incarnations:
            (last,) = self._connection.execute(
                "SELECT coalesce(max(seq), 0) FROM change WHERE incarnation = ?", (incarnation,)
            ).fetchone()
            own = [change.seq for change in news.values() if change.incarnation == incarnation] if last else []
            early = [seq for seq in own if seq <= last]
            if early:
                notes.append(f"change {min(early)} of {incarnation}: {FORKED}")
        return notes

    def _drafts(self, incoming: Incoming) -> list[str]:
        standing = known_cases(self._connection, incoming.cases())
        drafts = sum(status == DRAFT for status in standing.values())
        return (
            [f"{drafts} drafts of this store were closed elsewhere; here they stay, as papers of their own"]
            if drafts
            else []
        )

    def _news(self, incoming: Incoming) -> dict[str, Change]:
        """Changes that neither the store nor an earlier file has."""
        known, seen = known_changes(self._connection, incoming.changes.values()), self._seen_changes
        return {name: change for name, change in incoming.changes.items() if name not in known and name not in seen}

    def _count(self, incoming: Incoming) -> tuple[int, int, int]:
        """(new, updated, identical) papers."""
        news = self._news(incoming)
        cases = incoming.cases()
        standing = known_cases(self._connection, cases)
        with_news = {(change.case_id, change.keying) for change in news.values() if change.case_id}
        seen = self._seen_cases
        updated = sum(name in seen or standing.get(name, DRAFT) != DRAFT for name in with_news)
        self._seen_changes.update(news)
        self._seen_cases.update(cases)
        return len(with_news) - updated, updated, len(cases.keys() - with_news)

    def _outlook(self, incoming: Sequence[Incoming]) -> tuple[int, int]:
        """How many answers will be in conflict, and how many paper numbers keyed twice."""
        joining = compare(self._connection, incoming)
        conflicts = 0
        numbers = _Numbers()
        for form_id, keying, number, case_id, status, has_conflict in self._connection.execute(
            "SELECT form_id, keying, paper_number, case_id, status, has_conflict FROM cases WHERE status <> 'draft'"
        ).fetchall():
            if (case_id, keying) in joining.involved:
                continue
            if has_conflict:
                key = need_key(self._connection, case_id, keying)
                conflicts += len(find_conflicts(*history_of(self._store, self._connection, key)))
            numbers.add(form_id, keying, number, status, case_id)
        for name, closing in joining.simple.items():
            paper = joining.paper(closing)
            numbers.add(paper.form_id, name[1], paper.facts.paper_number, closing.answer.value, name[0])
        for name in joining.involved:
            resolved = resolve_involved(self._store, self._connection, joining, name)
            conflicts += len(resolved.conflicts)
            row = registered(self._store, resolved)
            numbers.add(row.form_id, name[1], row.facts.paper_number, row.status, name[0])
        return conflicts, len(numbers.twice)


def _size(path: Path) -> int:
    """Bytes of a file; 0 for one that is not there, or whose stick is gone."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Numbers:
    """Paper numbers, and those that two cases have."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, int, str], str] = {}
        self.twice: set[tuple[str, int, str]] = set()

    def add(self, form_id: str, keying: int, number: str, status: str, case_id: str) -> None:
        name = form_id, keying, number
        if number and status != VOID and self._first.setdefault(name, case_id) != case_id:
            self.twice.add(name)


# --- applying --------------------------------------------------------------------------------------------------------


def _apply(store: Store, connection: Connection, plan: MergePlan, progress: Progress | None) -> MergeReceipt:
    _check_unchanged(plan.incoming)
    for one in plan.incoming:
        take_reply(store, connection, one)
        keep_centre(connection, one)
    joining = compare(connection, plan.incoming)
    join(store, connection, joining, progress)
    refresh_people(connection)
    refresh_batches(connection)
    receipts = _write_receipts(connection, plan)
    return MergeReceipt(
        plan.new,
        plan.updated,
        plan.identical,
        len(list_conflicts(store)),
        len(list_duplicates(store)),
        receipts,
        tuple(refused for file in plan.files for refused in file.refused),
    )


def _check_unchanged(incoming: Iterable[Incoming]) -> None:
    for one in incoming:
        path = one.file.path
        try:
            is_same = is_unchanged(one.file)
        except OSError as error:
            raise NotADistrictFile(
                phrase("Storage", "the file cannot be read any more ({strerror})").format(
                    strerror=error.strerror or error
                ),
                where=str(path),
                advice=phrase("Storage", "Look whether the stick is still there."),
            ) from error
        if not is_same:
            raise FileChanged(
                phrase("Storage", "the file is not the one that was planned"),
                where=str(path),
                advice=phrase("Storage", "Plan the merge again."),
            )


def _write_receipts(connection: Connection, plan: MergePlan) -> tuple[Receipt, ...]:
    merged = {receipt.file_sha256 for receipt in list_receipts(connection)}
    files = {one.file.path: one.file for one in plan.incoming}
    receipts = []
    for file in plan.files:
        checked = files.get(file.path)
        if file.refused or checked is None or checked.sha256 in merged:
            continue
        merged.add(checked.sha256)
        receipt = Receipt(
            checked.sha256, file.path.name, file.station, file.district, file.number, checked.manifest.heads,
            file.new, file.updated, file.identical, file.notes,
        )  # fmt: skip
        receipts.append(add_receipt(connection, receipt))
    return tuple(receipts)
