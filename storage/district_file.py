"""District files as people meet them: pack a store into one, inspect one (or a store).

A file holds every chain of the store whole, and every closed case as it was closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forms.wording import phrase, translate
from storage.canonical import canonical, moment
from storage.driver import Connection
from storage.envelope import envelope_of
from storage.errors import Cancelled, NotADistrictFile, StoreReadOnly
from storage.excerpts import whole_parts
from storage.file_lines import IncarnationLine, Manifest, spell_incarnation, spell_manifest
from storage.filled import CaseHead, content_of, derived_of
from storage.holder import is_open_here
from storage.key_files import SecretKey
from storage.layout import computed_paths
from storage.practice_mark import refuse_practice
from storage.sealing import read_sealing_keys
from storage.signed_file import (
    CENTRE_FILE,
    DISTRICT_FILE,
    check_file,
    is_sqlite,
    look,
    spell_case,
    spell_change,
    write_file,
)
from storage.station import read_seed
from storage.store import Store, open_store
from storage.trail import body_of, each_change
from storage.wide import read_filled

Progress = Callable[[int, int, str], bool]

_CHUNK = 500
#: What is being written, as the progress says it.
_CHANGES, _CASES = translate("Storage", "changes"), translate("Storage", "cases")


@dataclass(frozen=True, slots=True)
class Packed:
    """What was packed.

    `number` counts the station's files, `sha256` names the content, `drafts_left` stayed at home; `sealed_for` are
    the public keys whose other half opens it, none for the unsealed kind.
    """

    path: Path
    cases: int
    changes: int
    drafts_left: int
    sha256: str
    number: int
    sealed_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file is and holds. `kind` is 'store' or one of `NAMES`; `heads` as in `audit.audit_head`.

    `number` is the file's number among its station's (0 of a store), `forms` maps form ids to version ids. A sealed
    file says for which public keys it is; without one of them it `is_closed`, and its counts are not known.
    """

    path: Path
    kind: str
    store_kind: str
    station: str
    district: str
    number: int
    forms: Mapping[str, tuple[str, ...]]
    cases: int
    drafts: int
    changes: int
    heads: tuple[tuple[str, int, str], ...]
    packed_at: str
    sealed_for: tuple[str, ...] = ()
    is_closed: bool = False


#: What people call the kinds of `signed_file.MERGED`.
NAMES: Mapping[str, str] = {DISTRICT_FILE: "district file", CENTRE_FILE: "file from the centre"}


def inspect_file(path: Path, keys: Sequence[SecretKey] = ()) -> Inspection:
    """What a store or district file is and holds, read from its content; nothing is written.

    A sealed file that none of the keys opens is still checked whole, and says whose it is and for which keys.

    Raises `StoreMissing` (exit 2), a `FileRefused` for a broken district file, a `StoreError` for a broken store.
    """
    path = Path(path)
    if not is_open_here(path) and path.is_file() and not is_sqlite(path):
        return _inspect_sent(path, keys)
    with open_store(path, read_only=True) as store:
        return store.run(lambda connection: _inspect_store(store, connection))


def _inspect_sent(path: Path, keys: Sequence[SecretKey]) -> Inspection:
    first, envelope = look(path)
    what = str(first["anketa"])
    if what not in NAMES:  # a package, or one that claims to be sealed, which none is
        raise NotADistrictFile(
            phrase("Storage", "this is a study package, which is opened and not merged"),
            where=str(path),
            advice=phrase("Storage", "Open it: main.py FILE, or in the window."),
        )
    if envelope is not None and not {key.public for key in keys} & set(envelope.sealed_for):
        said = (envelope.station, envelope.district, envelope.number)
        return Inspection(
            path, NAMES[what], "", *said, {}, 0, 0, 0, (), envelope.packed_at, envelope.sealed_for,
            is_closed=True,
        )  # fmt: skip
    manifest = check_file(path, keys).manifest
    return Inspection(
        path,
        NAMES[what],
        "",
        manifest.station,
        manifest.district,
        manifest.number,
        manifest.forms,
        manifest.cases,
        manifest.drafts_left,
        manifest.changes,
        manifest.heads,
        manifest.packed_at,
        envelope.sealed_for if envelope else (),
    )


def _inspect_store(store: Store, connection: Connection) -> Inspection:
    heads = tuple((head.incarnation, head.seq, head.change_id) for head in whole_parts(connection).heads)
    cases, drafts, changes = connection.execute(
        "SELECT (SELECT count(*) FROM cases WHERE status <> 'draft'), (SELECT count(*) FROM cases "
        "WHERE status = 'draft'), "
        "(SELECT count(*) FROM change)"
    ).fetchone()
    forms = _forms_of(connection)
    return Inspection(
        store.path, "store", store.kind, store.station_id, store.district, 0, forms, cases, drafts, changes, heads, ""
    )


def _forms_of(connection: Connection) -> dict[str, tuple[str, ...]]:
    forms: dict[str, list[str]] = {}
    for form_id, version in connection.execute(
        "SELECT form_id, version_id FROM form_version ORDER BY form_id, version_id"
    ):
        forms.setdefault(form_id, []).append(version)
    return {form_id: tuple(versions) for form_id, versions in forms.items()}


def pack(store: Store, out: Path, progress: Progress | None = None) -> Packed:
    """Write everything the store holds but its drafts into a district file, sealed when the store knows a key.

    `progress(done, total, what)` may answer False: then nothing is written (`Cancelled`). Raises `StoreReadOnly`,
    because each file gets a number, and `FolderMissing` when the file cannot be written.
    """
    refuse_practice(store.kind, store.path)
    if store.is_read_only:
        raise StoreReadOnly(
            phrase("Storage", "the store can only be read here, and each file it packs gets a number"),
            where=str(store.path),
            advice=phrase("Storage", "Copy it to a folder where you may write."),
        )
    return store.run(lambda connection: _Packing(store, connection, progress).write(Path(out)))


class _Packing:
    """One file while it is written, on the storage thread."""

    def __init__(self, store: Store, connection: Connection, progress: Progress | None) -> None:
        self._store = store
        self._connection = connection
        self._progress = progress
        self._done = 0
        self._total = 0
        (number,) = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM packed_file").fetchone()
        self._number = int(number)
        self._whole = whole_parts(connection)

    def write(self, out: Path) -> Packed:
        manifest = self._manifest()
        self._total = manifest.changes + manifest.cases
        keys = read_sealing_keys(self._connection).each()
        envelope = envelope_of(manifest, keys, what=DISTRICT_FILE) if keys else None
        sha256 = write_file(out, self._lines(manifest), read_seed(self._connection), envelope=envelope)
        row = (self._number, manifest.packed_at, sha256, manifest.cases, manifest.changes)
        self._store.write(lambda connection: connection.execute("INSERT INTO packed_file VALUES (?, ?, ?, ?, ?)", row))
        return Packed(out, manifest.cases, manifest.changes, manifest.drafts_left, sha256, self._number, keys)

    def _manifest(self) -> Manifest:
        count = self._count
        (key,) = self._connection.execute("SELECT verify_key FROM station WHERE is_own = 1").fetchone()
        return Manifest(
            self._store.station_id,
            key,
            self._store.district,
            self._number,
            moment()[0],
            _forms_of(self._connection),
            tuple((head.incarnation, head.seq, head.change_id) for head in self._whole.heads),
            count("SELECT count(*) FROM change") - self._whole.changes_left,
            count("SELECT count(*) FROM first_content") + count(f"SELECT count(*) {_STANDING}") - self._whole.left,
            count("SELECT count(*) FROM cases WHERE status = 'draft'"),
        )

    def _count(self, sql: str) -> int:
        return int(self._connection.execute(sql).fetchone()[0])

    def _lines(self, manifest: Manifest) -> Iterator[bytes]:
        yield spell_manifest(manifest)
        names = sorted({incarnation for incarnation, _, _ in manifest.heads})
        yield from map(spell_incarnation, self._incarnations(names))
        for incarnation in names:
            for change in filter(self._whole.holds, each_change(self._connection, incarnation)):
                self._step(_CHANGES)
                yield spell_change(body_of(change))
        for content, derived in self._contents():
            self._step(_CASES)
            yield spell_case(content, derived)

    def _step(self, what: str) -> None:
        if (
            self._progress is not None
            and self._done % 200 == 0
            and not self._progress(self._done, self._total, phrase("Storage", what))
        ):
            raise Cancelled(phrase("Storage", "packing was stopped"), advice=phrase("Storage", "No file was written."))
        self._done += 1

    def _incarnations(self, names: Sequence[str]) -> Iterator[IncarnationLine]:
        rows = self._connection.execute(
            "SELECT incarnation, station_id, verify_key, district, begun_at FROM incarnation JOIN "
            "station USING (station_id)"
        )
        known: Mapping[str, IncarnationLine] = {row[0]: IncarnationLine(*row) for row in rows}
        return (known[name] for name in names)

    def _contents(self) -> Iterator[tuple[str, str]]:
        """Canonical content and derived part of every closing, by (case id, keying, content)."""
        kept = (
            "SELECT case_id, keying, content_hash AS hash, derived_hash AS second, NULL AS case_key, content, derived "
            "FROM first_content"
        )
        standing = (
            f"SELECT case_id, keying, '' AS hash, '' AS second, case_key, NULL AS content, NULL AS derived {_STANDING}"
        )
        rows = self._connection.execute(
            f"{kept} UNION ALL {standing} ORDER BY case_id, keying, hash, second"
        ).fetchall()
        if self._whole.left_out:
            rows = [row for row in rows if row[:4] not in self._whole.left_out]
        for start in range(0, len(rows), _CHUNK):
            part = rows[start : start + _CHUNK]
            spelled = self._spell_standing([row[4] for row in part if row[4] is not None])
            yield from (spelled[row[4]] if row[4] is not None else (row[5], row[6]) for row in part)

    def _spell_standing(self, keys: Sequence[int]) -> dict[int, tuple[str, str]]:
        """Content and derived part of cases that stand as they were closed."""
        marks = ", ".join("?" * len(keys))
        found = self._connection.execute(
            f"SELECT case_key, form_id, case_id, keying, form_version, opened_at, enumerator FROM "
            f"cases WHERE case_key IN ({marks})",
            keys,
        ).fetchall()
        families: dict[str, list[int]] = {}
        for key, form_id, *_ in found:
            families.setdefault(form_id, []).append(key)
        spelled = {}
        for form_id, members in families.items():
            papers = read_filled(self._connection, self._store.layout(self._connection, form_id), members)
            for key, own, *head in found:
                if own == form_id:
                    whole = CaseHead(*head)
                    computed = computed_paths(self._store.form(whole.form_version))
                    spelled[key] = (
                        canonical(content_of(whole, papers[key], computed)),
                        canonical(derived_of(papers[key], computed)),
                    )
        return spelled


#: Cases that stand as their one closing left them: their content is in the answer tables, and nowhere else.
_STANDING = "FROM cases WHERE status <> 'draft' AND is_corrected = 0"
