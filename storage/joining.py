"""Joining what files bring with what the store holds: the set union of cases and changes (DESIGN §4).

Everything is decided from the two sets at the moment of joining; nothing depends on the order of files.
Most cases come closed once and untouched: they are written as they are, many at a time. Any other case is
resolved from all its closings and changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from forms.wording import phrase
from storage.canonical import local_moment, moment, new_case_id
from storage.case_rows import DRAFT, Registered, find_key, next_key, register_many
from storage.closed_cases import history_of, keep_contents, write_resolved
from storage.driver import Connection
from storage.errors import Cancelled
from storage.excerpts import keep_excerpts
from storage.filled import CaseHead, Content, Derived, Filled, filled_from, head_of
from storage.incoming import Brought, CaseName, ContentName, Incoming, Spot, each_line, parse_spot, read_spot
from storage.plain_papers import PlainPaper, insert_plain
from storage.resolution import Closing, Resolved, resolve
from storage.station import Station, add_station
from storage.store import Store
from storage.trail import Change, changes_of, insert_changes, is_closing
from storage.waiting import Waiting, drop_waiting, read_waiting
from storage.wide import insert_filled

Progress = Callable[[int, int, str], bool]

#: A case as its one closing left it.
Simple = tuple[Change, CaseHead, Filled | PlainPaper]

_CHUNK = 500


@dataclass(slots=True)
class Joining:
    """What several files bring beyond what the store holds.

    `simple` are cases new to the store, closed once and unchanged since; `involved` all other cases with something new.
    """

    incoming: Sequence[Incoming]
    changes: dict[str, Change] = field(default_factory=dict)
    simple: dict[CaseName, Change] = field(default_factory=dict)
    involved: dict[CaseName, list[Change]] = field(default_factory=dict)
    papers: dict[ContentName, Brought] = field(default_factory=dict)
    #: What the centre said before of cases that come now, by change id (`storage.waiting`).
    awaited: dict[str, Waiting] = field(default_factory=dict)

    def content(self, closing: Change) -> tuple[Content, Derived]:
        """The content and derived part of a closing of the files. Raises `OSError`, `FileRefused`."""
        waiting = self.awaited.get(closing.change_id)
        return waiting.closed() if waiting is not None else read_spot(self.paper(closing).spot)

    def paper(self, closing: Change) -> Brought:
        """What a closing of the files closed."""
        return self.papers[closing.case_id, closing.keying, closing.content, closing.derived]


def compare(connection: Connection, incoming: Sequence[Incoming]) -> Joining:
    """What the files bring beyond what the store holds."""
    joining = Joining(incoming)
    for one in incoming:
        joining.changes.update(one.changes)
        joining.papers.update(one.papers)
    for change_id in known_changes(connection, joining.changes.values()):
        del joining.changes[change_id]
    by_case: dict[CaseName, list[Change]] = {}
    for change in joining.changes.values():
        if change.case_id:
            by_case.setdefault((change.case_id, change.keying), []).append(change)
    _add_awaited(connection, joining, by_case)
    there = known_cases(connection, by_case)
    for name, changes in by_case.items():
        if len(changes) == 1 and is_closing(changes[0]) and name not in there:
            joining.simple[name] = changes[0]
        else:
            joining.involved[name] = changes
    return joining


def _add_awaited(connection: Connection, joining: Joining, by_case: dict[CaseName, list[Change]]) -> None:
    """Let what the centre said earlier, or says in one of these files, take effect on the cases that come with them."""
    coming = {name for name, changes in by_case.items() if any(map(is_closing, changes))}
    waiting = {one.change.change_id: one for one in read_waiting(connection, coming)}
    for incoming in joining.incoming:
        waiting.update({one.change.change_id: one for one in incoming.waiting if one.name in coming})
    known = known_changes(connection, [one.change for one in waiting.values()])
    for change_id, one in waiting.items():
        if change_id not in known and change_id not in joining.changes:
            joining.awaited[change_id] = one
            joining.changes[change_id] = one.change
            by_case.setdefault(one.name, []).append(one.change)


def known_changes(connection: Connection, changes: Iterable[Change]) -> set[str]:
    """Ids of those changes that the store has."""
    known: set[str] = set()
    for incarnation in {change.incarnation for change in changes}:
        rows = connection.execute("SELECT change_id FROM change WHERE incarnation = ?", (incarnation,))
        known.update(one for (one,) in rows)
    return known.intersection([change.change_id for change in changes]) if known else known


def known_cases(connection: Connection, names: Iterable[CaseName]) -> dict[CaseName, str]:
    """Status of those cases that the store has, drafts too."""
    wanted = list(names)
    found: dict[CaseName, str] = {}
    for start in range(0, len(wanted), _CHUNK):
        ids = [case_id for case_id, _ in wanted[start : start + _CHUNK]]
        sql = f"SELECT case_id, keying, status FROM cases WHERE case_id IN ({', '.join('?' * len(ids))})"
        found.update({(case_id, keying): status for case_id, keying, status in connection.execute(sql, ids)})
    return {name: found[name] for name in wanted if name in found}


def resolve_involved(store: Store, connection: Connection, joining: Joining, name: CaseName) -> Resolved:
    """What an involved case will be once the files are joined."""
    return resolve(store.form, *_history(store, connection, joining, name))


def _history(
    store: Store, connection: Connection, joining: Joining, name: CaseName
) -> tuple[list[Closing], list[Change]]:
    """All closings and changes of a case, the store's and the files'."""
    changes = {change.change_id: change for change in (*changes_of(connection, *name), *joining.involved[name])}
    key = find_key(connection, *name)
    closings = {}
    if key is not None and key.status != DRAFT:
        closings = {closing.change.change_id: closing for closing in history_of(store, connection, key)[0]}
    for change in changes.values():
        if is_closing(change) and change.change_id not in closings:
            content, derived = joining.content(change)
            closings[change.change_id] = Closing(change, content, derived)
    return list(closings.values()), list(changes.values())


# --- applying --------------------------------------------------------------------------------------------------------


def join(store: Store, connection: Connection, joining: Joining, progress: Progress | None) -> None:
    """Write what the files bring, inside the caller's transaction. Raises `Cancelled`."""
    total = len(joining.simple) + len(joining.involved)
    done = len(joining.involved)
    _join_stations(connection, joining.incoming)
    histories = {name: _history(store, connection, joining, name) for name in joining.involved}
    _set_drafts_apart(connection, [*joining.simple, *joining.involved])
    insert_changes(connection, joining.changes.values())
    keep_excerpts(connection, [one.change for one in joining.awaited.values()])
    drop_waiting(connection, joining.awaited.values())
    done = 0
    for number, (name, history) in enumerate(histories.items()):
        _go_on(progress, number, total)
        _write_involved(store, connection, name, *history)
    chunk: list[Simple] = []
    for paper in _each_simple(joining):
        chunk.append(paper)
        if len(chunk) == _CHUNK:
            done += _write_simple(store, connection, joining, chunk)
            chunk = []
            _go_on(progress, done, total)
    _write_simple(store, connection, joining, chunk)
    _go_on(progress, total, total)


def _go_on(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None and not progress(done, total, phrase("Storage", "cases")):
        raise Cancelled(phrase("Storage", "the merge was stopped"), advice=phrase("Storage", "Nothing was changed."))


def _join_stations(connection: Connection, incoming: Sequence[Incoming]) -> None:
    now = moment()[0]
    for one in incoming:
        manifest = one.file.manifest
        connection.execute(
            "INSERT INTO station VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (station_id) DO UPDATE SET "
            "accepted_at = CASE accepted_at WHEN '' THEN excluded.accepted_at ELSE accepted_at END, "
            "accepted_how = CASE accepted_at WHEN '' THEN excluded.accepted_how ELSE accepted_how END",
            (manifest.station, manifest.verify_key, manifest.district, now, one.how),
        )
        for line in one.incarnations.values():
            through = Station(
                line.station,
                line.verify_key,
                line.district,
                is_own=False,
                accepted_at="",
                accepted_how=f"through {manifest.station}",
            )
            add_station(connection, through)
            connection.execute(
                "INSERT OR IGNORE INTO incarnation VALUES (?, ?, ?, 0)", (line.incarnation, line.station, line.begun_at)
            )


def _set_drafts_apart(connection: Connection, names: Iterable[CaseName]) -> None:
    """A draft here that was closed elsewhere (the store was copied) stays a draft, as a case of its own."""
    for name, status in known_cases(connection, names).items():
        if status == DRAFT:
            connection.execute("UPDATE cases SET case_id = ? WHERE case_id = ? AND keying = ?", (new_case_id(), *name))


def _write_involved(
    store: Store, connection: Connection, name: CaseName, closings: Sequence[Closing], changes: Sequence[Change]
) -> None:
    resolved = resolve(store.form, closings, changes)
    key = find_key(connection, *name)
    if not resolved.is_as_closed:
        keep_contents(connection, closings)
    write_resolved(store, connection, next_key(connection) if key is None else key.case_key, resolved)


def _each_simple(joining: Joining) -> Iterator[Simple]:
    """Cases as their one closing left them: those that were kept first, then those that are read once more."""
    spots: dict[Spot, Change] = {}
    for change in joining.simple.values():
        brought = joining.paper(change)
        plain = brought.plain
        if plain is None:
            spots[brought.spot] = change
        else:
            yield change, plain.head, plain
    for spot, raw in each_line(spots):
        content, derived = parse_spot(raw, str(spot.path))
        yield spots[spot], head_of(content), filled_from(content, derived)


def _write_simple(store: Store, connection: Connection, joining: Joining, chunk: Sequence[Simple]) -> int:
    """Cases as their one closing left them, many at a time; how many."""
    families: dict[str, tuple[list[Registered], list[Filled | PlainPaper]]] = {}
    for change, head, filled in chunk:
        brought = joining.paper(change)
        when = local_moment(change.made_at, change.utc_offset)
        rows, papers = families.setdefault(brought.form_id, ([], []))
        rows.append(Registered(head, brought.form_id, change.answer.value, brought.facts, when, when))
        papers.append(filled)
    for form_id, (rows, papers) in families.items():
        first = next_key(connection)
        register_many(connection, first, rows)
        layout = store.layout(connection, form_id)
        keyed = list(enumerate(papers, first))
        insert_plain(connection, layout, [(key, paper) for key, paper in keyed if isinstance(paper, PlainPaper)])
        insert_filled(connection, layout, [(key, paper) for key, paper in keyed if isinstance(paper, Filled)])
    return len(chunk)
