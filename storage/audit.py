"""Verifying a store: the chains, the contents they vouch for, and that the tables say what the trail says.

Found: every edit, deletion or insertion of a single row of the trail, of a closed case, of people, batches,
questionnaires and receipts. Not found, except against a head kept elsewhere (`audit_head` stands in every district
file): the end of a chain cut off together with its cases, or a chain recomputed from the start. Drafts are no part
of the trail.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from forms.errors import FormError
from forms.wording import phrase
from storage.batches import expected_batches
from storage.canonical import canonical, sha256_of
from storage.case_rows import CaseKey, find_key, read_registered
from storage.closed_cases import history_of, registered
from storage.driver import Connection, quoted
from storage.errors import Cancelled, StoreError
from storage.excerpts import excerpts_of, missing_excerpts, whole_parts
from storage.filled import Filled
from storage.form_versions import fingerprint, list_form_versions, read_form_source
from storage.introspection import broken_schema
from storage.people import expected_people
from storage.receipts import broken_receipts
from storage.resolution import resolve
from storage.sealing import are_keys_as_said
from storage.station import list_stations, read_seed, station_id_of
from storage.store import Store
from storage.study_package import is_study_as_said
from storage.trail import FORM, STORE, ChainLinks, Change, changes_of_kind, each_change, id_of
from storage.untouched import UNREADABLE, untouched
from storage.wide import read_filled

Progress = Callable[[int, int, str], bool]

#: Cases between two words on the progress.
_CHUNK = 200


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One thing that does not hold: where, and what."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What a store holds, and what is wrong with it. `cases` are past their draft, void ones too."""

    cases: int
    drafts: int
    changes: int
    findings: tuple[AuditFinding, ...]
    heads: tuple[tuple[str, int, str], ...]


def audit_head(store: Store) -> tuple[tuple[str, int, str], ...]:
    """(incarnation, number, hash) of every chain's last change, sorted: an anchor to be kept elsewhere."""
    heads = store.run(lambda connection: whole_parts(connection).heads)
    return tuple((head.incarnation, head.seq, head.change_id) for head in heads)


def verify(store: Store, progress: Progress | None = None) -> AuditReport:
    """Check the whole store; reads only. `progress(done, total, what)` may answer False: `Cancelled`."""
    return store.run(lambda connection: _verify(store, connection, progress))


def _verify(store: Store, connection: Connection, progress: Progress | None) -> AuditReport:
    findings: list[AuditFinding] = []
    for check in _CHECKS:
        try:
            findings += check(store, connection)
        except UNREADABLE as error:
            findings.append(
                AuditFinding(
                    store.path.name, phrase("Storage", "a row of the store cannot be read: {error}").format(error=error)
                )
            )
    keys = _keys(connection)
    for start in range(0, len(keys), _CHUNK):
        if progress is not None and not progress(start, len(keys), phrase("Storage", "cases")):
            raise Cancelled(phrase("Storage", "the check was stopped"))
        part = keys[start : start + _CHUNK]
        right = untouched(store, connection, part)
        for name in part:
            if name not in right:
                findings += _check_case(store, connection, *name)
    cases, drafts, changes = connection.execute(
        "SELECT (SELECT count(*) FROM cases WHERE status <> 'draft'), (SELECT count(*) FROM cases "
        "WHERE status = 'draft'), "
        "(SELECT count(*) FROM change)"
    ).fetchone()
    heads = tuple((head.incarnation, head.seq, head.change_id) for head in whole_parts(connection).heads)
    return AuditReport(cases, drafts, changes, tuple(findings), heads)


# --- the file and its facts ------------------------------------------------------------------------------------------


def _check_file(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    for (said,) in connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield AuditFinding(store.path.name, phrase("Storage", "the file is damaged: {said}").format(said=said))
    for table, row, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield AuditFinding(
            phrase("Storage", "{table}, row {row}").format(table=table, row=row),
            phrase("Storage", "this row belongs to something that is not there"),
        )
    yield from (AuditFinding(name, what) for name, what in broken_schema(connection))


def _check_facts(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    from nacl.signing import SigningKey

    own = {change.row: change.new for change in changes_of_kind(connection, STORE)}
    if own.get(store.store_id) != canonical({"district": store.district, "kind": store.kind}):
        yield AuditFinding("fact", phrase("Storage", "kind, district or id of the store is not what the trail says"))
    stations = {station.station_id: station for station in list_stations(connection)}
    for station in stations.values():
        if station_id_of(station.verify_key) != station.station_id:
            yield AuditFinding(
                phrase("Storage", "station {station}").format(station=station.station_id),
                phrase("Storage", "the station's key is not its own"),
            )
    if not are_keys_as_said(connection):
        yield AuditFinding("supervisor_key", phrase("Storage", "the store seals for other keys than the trail says"))
    if not is_study_as_said(connection):
        yield AuditFinding("study", phrase("Storage", "the study is not the one the trail says"))
    key = bytes(SigningKey(read_seed(connection)).verify_key).hex()
    if store.station_id not in stations or stations[store.station_id].verify_key != key:
        yield AuditFinding("station", phrase("Storage", "the store's signing key does not belong to its station"))


def _check_forms(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    trail = {(change.row, change.new) for change in changes_of_kind(connection, FORM)}
    versions = list_form_versions(connection)
    for row in versions:
        source = read_form_source(connection, row.version_id)
        if source is None or (row.version_id, fingerprint(row.form_id, source)) not in trail:
            yield AuditFinding(
                phrase("Storage", "form version {version}").format(version=row.version_id[:12]),
                phrase("Storage", "the questionnaire is not the one the trail says"),
            )
            continue
        try:
            form = store.form(row.version_id)
        except FormError as error:
            yield AuditFinding(
                phrase("Storage", "form version {version}").format(version=row.version_id[:12]),
                phrase("Storage", "the questionnaire cannot be read: {what}").format(what=error.what),
            )
            continue
        said = (form.questionnaire.form_id, form.questionnaire.title, form.questionnaire.version)
        if said != (row.form_id, row.title, row.version):
            yield AuditFinding(
                phrase("Storage", "form version {version}").format(version=row.version_id[:12]),
                phrase("Storage", "the questionnaire has another name than its row"),
            )


def _check_people(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    del store
    for table, expected in (("person", expected_people(connection)), ("batch", expected_batches(connection))):
        standing = set(connection.execute(f"SELECT * FROM {table}"))
        for row in sorted(standing ^ set(expected)):
            yield AuditFinding(f"{table} {row[0]} {row[1]}", phrase("Storage", "this row is not what the trail says"))


def _check_receipts(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    del store
    for number in broken_receipts(connection):
        yield AuditFinding(
            phrase("Storage", "receipt {number}").format(number=number),
            phrase("Storage", "this receipt was changed, or one before it is missing"),
        )


# --- the chains ------------------------------------------------------------------------------------------------------


def _check_chains(store: Store, connection: Connection) -> Iterator[AuditFinding]:
    del store
    known = {name for (name,) in connection.execute("SELECT incarnation FROM incarnation")}
    every = {one for (one,) in connection.execute("SELECT change_id FROM change")}
    for incarnation, seq in missing_excerpts(connection):
        yield AuditFinding(
            phrase("Storage", "change {number} of {chain}").format(number=seq, chain=incarnation),
            phrase("Storage", "the centre sent this change, and it is missing"),
        )
    for (incarnation,) in connection.execute("SELECT DISTINCT incarnation FROM change ORDER BY incarnation").fetchall():
        if incarnation not in known:
            yield AuditFinding(
                phrase("Storage", "chain {chain}").format(chain=incarnation),
                phrase("Storage", "nobody knows the station of this chain"),
            )
        yield from check_chain(each_change(connection, incarnation), every, excerpts_of(connection, incarnation))


def check_chain(
    changes: Iterable[Change], every: Collection[str], excerpts: Collection[str] = ()
) -> Iterator[AuditFinding]:
    """What is wrong in one chain, which comes in order: ids, numbers without gaps, each naming the one before.

    `every` are the ids of all changes, which a change may supersede. Excerpts need not follow the one before: the
    centre sent them out of a chain that is not here.
    """
    links = ChainLinks()
    for change in changes:
        if id_of(change) != change.change_id:
            yield AuditFinding(_at(change), phrase("Storage", "the change was edited: its hash does not fit"))
        broken = links.follow(change)
        if broken and change.change_id not in excerpts:
            yield AuditFinding(_at(change), broken)
        if any(one not in every for one in change.supersedes):
            yield AuditFinding(_at(change), phrase("Storage", "the change it supersedes is missing"))


def _at(change: Change) -> str:
    return phrase("Storage", "change {number} of {chain}").format(number=change.seq, chain=change.incarnation)


# --- the cases -------------------------------------------------------------------------------------------------------


def _keys(connection: Connection) -> list[tuple[str, int]]:
    """Every case that the trail, the register or the contents kept aside speak of; drafts left out."""
    sql = (
        "SELECT case_id, keying FROM change WHERE case_id <> '' UNION SELECT case_id, keying FROM "
        "cases WHERE status <> 'draft' "
        "UNION SELECT case_id, keying FROM first_content ORDER BY 1, 2"
    )
    return connection.execute(sql).fetchall()


def _check_case(store: Store, connection: Connection, case_id: str, keying: int) -> Iterator[AuditFinding]:
    key = find_key(connection, case_id, keying)
    where = phrase("Storage", "case {case}, keying {keying}").format(case=case_id, keying=keying)
    if key is None or key.status == "draft":
        yield AuditFinding(where, phrase("Storage", "the trail has changes of this case, but the case is missing"))
        return
    number = read_registered(connection, key.case_key).facts.paper_number
    where = phrase("Storage", "case {case}, keying {keying}, paper {number}").format(
        case=case_id, keying=keying, number=number
    )
    try:
        found = list(_compare_case(store, connection, key))
    except (StoreError, FormError, *UNREADABLE) as error:
        found = [phrase("Storage", "the case cannot be read from its trail: {error}").format(error=error)]
    yield from (AuditFinding(where, what) for what in found)


def _compare_case(store: Store, connection: Connection, key: CaseKey) -> Iterator[str]:
    closings, changes = history_of(store, connection, key)
    kept = connection.execute(
        "SELECT content_hash, derived_hash FROM first_content WHERE case_id = ? AND keying = ?",
        (key.head.case_id, key.head.keying),
    ).fetchall()
    said = {(closing.change.content, closing.change.derived) for closing in closings}
    for closing in closings:
        if sha256_of(closing.content) != closing.change.content:
            yield phrase("Storage", "what stands on the paper is not what was closed")
        elif sha256_of(closing.derived) != closing.change.derived:
            yield phrase("Storage", "a computed answer or a mark is not what was closed")
    resolved = resolve(store.form, closings, changes)
    if not set(kept) <= said or bool(kept) == resolved.is_as_closed:
        yield phrase("Storage", "the content kept aside is not that of its closing")
    if read_registered(connection, key.case_key) != registered(store, resolved):
        yield phrase("Storage", "the row in the list of cases is not what the answers say")
    yield from _compare_tables(store, connection, key, resolved.filled)


def _compare_tables(store: Store, connection: Connection, key: CaseKey, expected: Filled) -> Iterator[str]:
    layout = store.layout(connection, key.form_id)
    filled = read_filled(connection, layout, [key.case_key])[key.case_key]
    if filled != expected:
        yield phrase("Storage", "the answers are not what the trail says")
    flags = len(filled.flags) + sum(len(row.flags) for row in filled.rows.values())
    if connection.execute("SELECT count(*) FROM flag WHERE case_key = ?", (key.case_key,)).fetchone()[0] != flags:
        yield phrase("Storage", "there is a mark on an answer that does not exist")
    for table in layout.each_table():
        rows = sum(row.roster == table.level for row in filled.rows.values()) if table.level else 1
        sql = f"SELECT count(*) FROM {quoted(table.name)} WHERE case_key = ?"
        if connection.execute(sql, (key.case_key,)).fetchone()[0] != rows:
            yield phrase("Storage", "{table} has not the rows that the trail says").format(table=table.name)


_CHECKS: tuple[Callable[[Store, Connection], Iterator[AuditFinding]], ...] = (
    _check_file,
    _check_facts,
    _check_chains,
    _check_forms,
    _check_people,
    _check_receipts,
)
