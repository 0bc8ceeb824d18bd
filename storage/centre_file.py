"""What the centre sends back to a district: settlements, corrections, form versions, stations, and what arrived.

    manifest      the centre, the district it is for, counts
    incarnation…  whose chains the changes are out of
    form…         every form version
    station…      stations that the centre has accepted
    receipt…      the district's files that were merged
    change…       what others than its own laptop said of the district's papers, and the study's rules of second keying
    case…         a paper of the district that another laptop closed too
    signature     by the centre's key

It goes in the same container as a district file, sealed for the laptops of the district and for the study's keys, and
is merged in the same way. A laptop takes what concerns papers that it has; the papers of others stay others'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from forms.errors import FormError
from forms.form import Form, load_form
from forms.wording import phrase, translate
from storage.arrivals import Arrival, keep_arrivals
from storage.canonical import canonical, canonical_bytes, moment
from storage.case_rows import find_key, need_key
from storage.closed_cases import history_of
from storage.driver import Connection
from storage.envelope import envelope_of
from storage.errors import Altered, StoreError, WrongShape
from storage.excerpts import keep_excerpts
from storage.file_lines import (
    IncarnationLine,
    Manifest,
    parse_line,
    read_incarnation,
    spell_incarnation,
    spell_manifest,
)
from storage.form_versions import FormSource, add_form_version, list_form_versions, read_form_source
from storage.incoming import (
    CaseName,
    Incoming,
    Reply,
    Spot,
    Study,
    check_places,
    read_spot,
    take_excerpt,
    take_paper,
)
from storage.joining import known_cases, known_changes
from storage.packaged_form import PackagedForm, read_form_line, spell_form
from storage.plain_lines import read_plain
from storage.practice_mark import refuse_practice
from storage.receipts import list_receipts
from storage.sealing import read_sealing_keys
from storage.signed_file import (
    CENTRE_FILE,
    Checked,
    Line,
    each_raw_line,
    read_line,
    spell_case,
    spell_change,
    write_file,
)
from storage.station import Station, add_station, list_stations, public_station_key, read_seed
from storage.store import Store
from storage.study_rules import list_rules
from storage.trail import Change, body_of, changes_of, is_closing
from storage.waiting import Waiting, keep_waiting

__all__ = ["SUFFIX", "Packed", "read_reply", "take_reply", "write_reply"]

SUFFIX = ".anketa-centre"
_HASH, _ID = re.compile("[0-9a-f]{64}"), re.compile("[0-9a-f]{16}")
_AGAIN = translate("Storage", "Ask the centre to write the file again, and carry it over once more.")
_RECEIPT = frozenset({"file_sha256", "heads", "merged_at", "number", "station"})


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written for a district; `stations` are the laptops that can open it, `sha256` names the content."""

    path: Path
    district: str
    number: int
    papers: int
    changes: int
    receipts: int
    forms: int
    stations: tuple[str, ...]
    sha256: str


# --- writing -------------------------------------------------------------------------------------------------------


def write_reply(store: Store, out: Path, district: str) -> Packed:
    """Write the file for a district. Raises `StoreError` when nothing came from there, `FolderMissing`."""
    refuse_practice(store.kind, store.path)
    return store.write(lambda connection: _Writing(store, connection, district).write(out))


class _Writing:
    """One file while it is written, on the storage thread."""

    def __init__(self, store: Store, connection: Connection, district: str) -> None:
        self._store, self._connection, self._district = store, connection, district
        self._stations = [one for one in list_stations(connection) if one.district == district and not one.is_own]
        self._readers = [one for one in self._stations if one.accepted_at]
        if not self._readers:
            known = sorted({one.district for one in list_stations(connection) if one.accepted_at and not one.is_own})
            raise StoreError(
                phrase(
                    "Storage",
                    "nothing came from the district “{district}” yet, so nothing can be sealed for its laptops",
                ).format(district=district),
                where=str(store.path),
                advice=phrase("Storage", "Districts that sent: {known}. Merge a file of the district first.").format(
                    known=", ".join(known) or "none"
                ),
            )
        self._changes = self._excerpts()
        self._contents = self._closed_contents()

    def write(self, out: Path) -> Packed:
        """Write it and count it among the centre's files."""
        (number,) = self._connection.execute("SELECT coalesce(max(number), 0) + 1 FROM packed_file").fetchone()
        manifest = self._manifest(int(number))
        # Besides, for the study's keys: with them a lost centre gets back what it decided from the files it sent.
        readers = [public_station_key(one.verify_key) for one in self._readers]
        keys = [*readers, *read_sealing_keys(self._connection).each()]
        envelope = envelope_of(manifest, keys, what=CENTRE_FILE)
        sha256 = write_file(out, self._lines(manifest), read_seed(self._connection), envelope=envelope)
        row = (number, manifest.packed_at, sha256, manifest.cases, manifest.changes)
        self._connection.execute("INSERT INTO packed_file VALUES (?, ?, ?, ?, ?)", row)
        return Packed(
            out,
            self._district,
            int(number),
            len({(change.case_id, change.keying) for change in self._changes if change.case_id}),
            len(self._changes),
            len(self._arrivals()),
            len(list_form_versions(self._connection)),
            tuple(one.station_id for one in self._readers),
            sha256,
        )

    def _excerpts(self) -> list[Change]:
        """What others than the laptop that closed them said of the district's papers, sorted by chain."""
        marks = ", ".join("?" * len(self._stations))
        sql = f"""SELECT DISTINCT said.change_id, said.case_id, said.keying FROM change AS said
            JOIN incarnation AS speaker ON speaker.incarnation = said.incarnation
            JOIN change AS closing ON closing.case_id = said.case_id AND closing.keying = said.keying
                AND closing.kind = 'closed'
            JOIN incarnation AS closer ON closer.incarnation = closing.incarnation
            WHERE said.case_id <> '' AND closer.station_id IN ({marks}) AND speaker.station_id <> closer.station_id"""
        found = self._connection.execute(sql, [one.station_id for one in self._stations]).fetchall()
        wanted = {change_id for change_id, _, _ in found}
        cases = sorted({(case_id, keying) for _, case_id, keying in found})
        changes = [one for case in cases for one in changes_of(self._connection, *case) if one.change_id in wanted]
        changes += list_rules(self._connection)
        return sorted(changes, key=lambda one: (one.incarnation, one.seq, one.change_id))

    def _closed_contents(self) -> list[tuple[str, str]]:
        spelled = {}
        for change in self._changes:
            if is_closing(change):
                key = need_key(self._connection, change.case_id, change.keying)
                for closing in history_of(self._store, self._connection, key)[0]:
                    if closing.change.change_id == change.change_id:
                        name = (change.case_id, change.keying, change.content, change.derived)
                        spelled[name] = (canonical(closing.content), canonical(closing.derived))
        return [spelled[name] for name in sorted(spelled)]

    def _manifest(self, number: int) -> Manifest:
        (verify_key,) = self._connection.execute("SELECT verify_key FROM station WHERE is_own = 1").fetchone()
        forms: dict[str, list[str]] = {}
        for row in list_form_versions(self._connection):
            forms.setdefault(row.form_id, []).append(row.version_id)
        return Manifest(
            self._store.station_id,
            verify_key,
            self._district,
            number,
            moment()[0],
            {form_id: tuple(sorted(versions)) for form_id, versions in sorted(forms.items())},
            tuple((one.incarnation, one.seq, one.change_id) for one in self._changes),
            len(self._changes),
            len(self._contents),
            0,
        )

    def _lines(self, manifest: Manifest) -> Iterator[bytes]:
        yield spell_manifest(manifest, CENTRE_FILE)
        names = sorted({change.incarnation for change in self._changes})
        yield from (spell_incarnation(self._owner(name)) for name in names)
        for row in list_form_versions(self._connection):
            source = read_form_source(self._connection, row.version_id)
            if source is not None:
                yield spell_form(PackagedForm(row.version_id, source))
        for station in list_stations(self._connection):
            if station.accepted_at and not station.is_own:
                yield _spell_station(station)
        for arrival in self._arrivals():
            yield _spell_receipt(arrival)
        yield from (spell_change(body_of(change)) for change in self._changes)
        yield from (spell_case(content, derived) for content, derived in self._contents)

    def _owner(self, incarnation: str) -> IncarnationLine:
        row = self._connection.execute(
            "SELECT incarnation, station_id, verify_key, district, begun_at FROM incarnation JOIN station "
            "USING (station_id) WHERE incarnation = ?",
            (incarnation,),
        ).fetchone()
        return IncarnationLine(*row)

    def _arrivals(self) -> list[Arrival]:
        own = {station.station_id for station in self._stations}
        return [
            Arrival(one.file_sha256, one.station, one.number, one.merged_at, one.heads)
            for one in list_receipts(self._connection)
            if one.station in own
        ]


def _spell_station(station: Station) -> bytes:
    line = IncarnationLine("0" * 16, station.station_id, station.verify_key, station.district, station.accepted_at)
    return canonical_bytes({"station": _plain_line(line)})


def _plain_line(line: IncarnationLine) -> dict[str, str]:
    return {name: getattr(line, name) for name in ("incarnation", "station", "verify_key", "district", "begun_at")}


def _spell_receipt(arrival: Arrival) -> bytes:
    said = {name: getattr(arrival, name) for name in _RECEIPT}
    said["heads"] = [list(head) for head in arrival.heads]
    return canonical_bytes({"receipt": said})


# --- reading -------------------------------------------------------------------------------------------------------


def read_reply(connection: Connection, file: Checked, study: Study, tick: Callable[[int], None]) -> Incoming:
    """Read a checked file from the centre whole: what concerns papers that the store has. Raises a `FileRefused`."""
    where = str(file.path)
    study.check_manifest(file.manifest, where)
    reading = _Reading(file, study)
    for spot, raw, at in each_raw_line(file):
        tick(spot[0])
        reading.take(Spot(file.path, *spot, file.opening), raw, at)
    incoming = reading.incoming
    _check_whole(incoming, where)
    check_places(incoming, reading.known, _families(connection, incoming))
    _keep_ours(connection, incoming)
    new = tuple(both for version, both in reading.forms.items() if not study.holds(version))
    incoming.reply = Reply(new, tuple(reading.stations), tuple(reading.arrivals))
    incoming.notes += [f"form version {form.version_id[:12]} is new here" for form, _ in new]
    return incoming


class _Reading:
    """One file from the centre while it is read."""

    def __init__(self, file: Checked, study: Study) -> None:
        self.incoming = Incoming(file)
        self.forms: dict[str, tuple[Form, FormSource]] = {}
        self.stations: list[IncarnationLine] = []
        self.arrivals: list[Arrival] = []
        self._study = self.known = study
        self._kinds = {"form": self._take_form, "station": self._take_station, "receipt": self._take_receipt}

    def take(self, spot: Spot, raw: bytes, where: str) -> None:
        """Take a line. Raises a `FileRefused`."""
        line = read_plain(raw) or self._take_other(raw, where)
        if isinstance(line, Change):
            take_excerpt(self.incoming, line)
        elif isinstance(line, IncarnationLine):
            self.incoming.incarnations[line.incarnation] = line
        elif line is not None:
            take_paper(self.incoming, self.known, line, spot)

    def _take_other(self, raw: bytes, where: str) -> Line | None:
        parsed = parse_line(raw, where)
        kind = next(iter(parsed), "")
        if len(parsed) != 1 or kind not in self._kinds:
            return read_line(raw, where)
        self._kinds[kind](parsed[kind], where)
        return None

    def _take_form(self, said: object, where: str) -> None:
        try:
            packaged = read_form_line(said, where)
            form = load_form(packaged.source.xform_xml, packaged.source.files)
        except FormError as error:  # this file is refused; others of the same merge go on
            raise WrongShape(error.what, where=where, advice=error.advice) from error
        self.forms[packaged.version_id] = form, packaged.source
        self.known = self._study.with_forms({version: one for version, (one, _) in self.forms.items()})

    def _take_station(self, said: object, where: str) -> None:
        self.stations.append(read_incarnation({"incarnation": said}, b"", where))

    def _take_receipt(self, said: object, where: str) -> None:
        self.arrivals.append(_read_receipt(said, where))


def _read_receipt(said: object, where: str) -> Arrival:
    wrong = WrongShape(phrase("Storage", "this is no receipt"), where=where, advice=phrase("Storage", _AGAIN))
    if not isinstance(said, dict) or said.keys() != _RECEIPT or not _is_count(said["number"]):
        raise wrong
    texts = (said["file_sha256"], said["station"], said["merged_at"])
    heads = said["heads"]
    if not all(isinstance(text, str) and len(text) <= 64 for text in texts) or not isinstance(heads, list):
        raise wrong
    if not (_HASH.fullmatch(texts[0]) and _ID.fullmatch(texts[1]) and all(map(_is_head, heads))):
        raise wrong
    return Arrival(*texts[:2], said["number"], texts[2], tuple((one[0], one[1], one[2]) for one in heads))


def _is_head(one: object) -> bool:
    return isinstance(one, list) and list(map(type, one)) == [str, int, str] and _is_count(one[1])


def _is_count(one: object) -> bool:
    return type(one) is int and 0 <= one < 2**53  # as `file_lines` has it: more does not fit into a column


def _check_whole(incoming: Incoming, where: str) -> None:
    manifest = incoming.file.manifest
    said = tuple(sorted((one.incarnation, one.seq, one.change_id) for one in incoming.changes.values()))
    if said != manifest.heads or len(said) != manifest.changes or len(incoming.papers) != manifest.cases:
        raise Altered(
            phrase("Storage", "the file holds other numbers of cases or changes than it says"),
            where=where,
            advice=phrase("Storage", _AGAIN),
        )
    closings = [change for change in incoming.changes.values() if is_closing(change)]
    promised = {(change.case_id, change.keying, change.content, change.derived) for change in closings}
    if promised != incoming.papers.keys():
        raise Altered(
            phrase("Storage", "a closed case is missing, or one is there that nobody closed"),
            where=where,
            advice=phrase("Storage", _AGAIN),
        )


def _keep_ours(connection: Connection, incoming: Incoming) -> None:
    """Leave out what concerns papers that this store does not have, or has as drafts."""
    standing = known_cases(connection, incoming.cases())
    ours = {name for name, status in standing.items() if status != "draft"}
    others = {(one.case_id, one.keying) for one in incoming.changes.values() if one.case_id} - ours
    if others:
        said = f"{len(others)} papers of other laptops were left out"
        incoming.notes.append(f"{said}; what the centre says of them waits until they come")
    incoming.waiting = [
        _wait(incoming, one) for one in incoming.changes.values() if (one.case_id, one.keying) in others
    ]
    incoming.changes = {
        change_id: one
        for change_id, one in incoming.changes.items()
        if not one.case_id or (one.case_id, one.keying) in ours
    }
    incoming.papers = {name: one for name, one in incoming.papers.items() if name[:2] in ours}


def _wait(incoming: Incoming, change: Change) -> Waiting:
    if not is_closing(change):
        return Waiting(change)
    brought = incoming.papers[change.case_id, change.keying, change.content, change.derived]
    content, derived = read_spot(brought.spot)
    return Waiting(change, canonical(content), canonical(derived))


def _families(connection: Connection, incoming: Incoming) -> dict[CaseName, str]:
    """The questionnaires of those cases of the file that are here."""
    found = {}
    for case_id, keying in incoming.cases():
        key = find_key(connection, case_id, keying)
        if key is not None:
            found[case_id, keying] = key.form_id
    return found


# --- taking --------------------------------------------------------------------------------------------------------


def take_reply(store: Store, connection: Connection, incoming: Incoming) -> None:
    """What a file from the centre brings besides changes, before they are joined, inside the caller's transaction."""
    reply = incoming.reply
    if reply is None:
        return
    for form, source in reply.forms:
        add_form_version(connection, store.mark, form, source)
    store.layouts.clear()
    now = moment()[0]
    for line in reply.stations:
        if line.station != store.station_id:
            how = f"by the centre {incoming.file.manifest.station}"
            station = Station(
                line.station, line.verify_key, line.district, is_own=False, accepted_at=now, accepted_how=how
            )
            add_station(connection, station)
    keep_arrivals(connection, reply.arrivals)
    keep_waiting(connection, incoming.waiting)
    known = known_changes(connection, incoming.changes.values())
    keep_excerpts(connection, [change for change in incoming.changes.values() if change.change_id not in known])
