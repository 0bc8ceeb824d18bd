"""The supervisor's home in one look at the store: how far each district is, and what waits (SCREEN.md, Home).

The register is gone through once; queries come from their own index, the rest from small tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storage.batches import Batch, list_batches, numbers_between
from storage.canonical import local_moment
from storage.conflicts import SEVERAL
from storage.driver import Connection
from storage.outcomes import read_outcomes
from storage.queries import count_asking
from storage.receipts import list_receipts
from storage.store import CENTRAL, Store
from storage.study import find_study

#: Closed and counting, as SQL.
_KEYED = "('closed', 'incomplete', 'final')"
#: What is added when two rows turn out to be one district.
_COUNTS = ("received", "drafts", "keyed", "second", "in_query", "final", "merged", "missing")


@dataclass(slots=True)
class DistrictStage:
    """How far the papers of one district are; a paper is counted once, whatever its keyings.

    `received` by its batches of first keyings (0: nobody said). `keyed` first keyings that are closed, `second` papers
    with both keyings, `in_query` papers on which something is asked, `final`, `merged` papers that came with files.
    `missing` papers of its batches that nobody keyed and that have no outcome, `missing_numbers` those with a number.
    `last_sent` is the local time of its last merged file, '' when none came; `is_awaited`: the study names it.
    """

    district: str
    name: str = ""
    received: int = 0
    drafts: int = 0
    keyed: int = 0
    second: int = 0
    in_query: int = 0
    final: int = 0
    merged: int = 0
    missing: int = 0
    missing_numbers: tuple[str, ...] = ()
    last_sent: str = ""
    is_awaited: bool = False


@dataclass(frozen=True, slots=True)
class Stages:
    """All districts by code, and what waits for a supervisor.

    `conflicts` papers with answers changed in two places, `duplicates` paper numbers keyed several times, `queries`
    answers that ask, `to_compare` papers keyed twice that are not final, `unpaired` second keyings without one first.
    """

    districts: tuple[DistrictStage, ...]
    conflicts: int
    duplicates: int
    queries: int
    to_compare: int
    unpaired: int
    merged_files: Mapping[str, str] = field(default_factory=dict)

    @property
    def not_sent(self) -> tuple[DistrictStage, ...]:
        """Districts that never sent a file: of those that the study names, where there is a study."""
        has_study = any(one.is_awaited for one in self.districts)
        return tuple(one for one in self.districts if not one.last_sent and (one.is_awaited or not has_study))


def read_stages(store: Store) -> Stages:
    """Look once; reads only."""
    batches, aliases = list_batches(store), _short_codes(store)
    return store.run(lambda connection: _read(connection, batches, aliases, is_central=store.kind == CENTRAL))


def merged_files(store: Store) -> dict[str, str]:
    """Names of the files merged here → when the last one of that name was (UTC)."""
    return store.run(lambda connection: {one.file_name: one.merged_at for one in list_receipts(connection)})


def _short_codes(store: Store) -> Mapping[str, str]:
    """Short code → code of what the form lists: seats and batches often say the short one of a district.

    All lists are asked, for a form may compute the district of a paper from an answer.
    """
    lists = store.form().questionnaire.lists.values()
    return {one.short_code: one.code for choices in lists for one in choices if one.short_code}


def _read(connection: Connection, batches: Sequence[Batch], aliases: Mapping[str, str], *, is_central: bool) -> Stages:
    districts: dict[str, DistrictStage] = {}
    conflicts = _add_counts(connection, districts)
    _add_known(connection, districts)
    asking = count_asking(connection)
    for district, (papers, _answers) in asking.items():
        _at(districts, district).in_query = papers
    to_compare, unpaired = _add_seconds(connection, districts)
    files = _add_files(connection, districts) if is_central else {}
    _add_batches(connection, districts, batches)
    _join_aliases(districts, aliases)
    return Stages(
        tuple(districts[code] for code in sorted(districts)),
        conflicts,
        _count_duplicates(connection),
        sum(answers for _papers, answers in asking.values()),
        to_compare,
        unpaired,
        files,
    )


def _add_counts(connection: Connection, districts: dict[str, DistrictStage]) -> int:
    """Drafts, keyed and final papers of each district; how many papers are in conflict."""
    conflicts = 0
    for district, drafts, keyed, final, disputed, firsts in connection.execute(
        f"SELECT district, sum(status = 'draft'), sum(keying = 1 AND status IN {_KEYED}), "
        "sum(keying = 1 AND status = 'final'), sum(has_conflict AND status <> 'void'), "
        "sum(keying = 1) FROM cases GROUP BY district"
    ):
        if drafts or firsts:  # a second keying alone makes no row: its paper counts where the first one says
            stage = _at(districts, district)
            stage.drafts, stage.keyed, stage.final = drafts, keyed, final
        conflicts += disputed
    return conflicts


def _add_seconds(connection: Connection, districts: dict[str, DistrictStage]) -> tuple[int, int]:
    """Papers keyed twice; (those of them that are not final, second keyings without exactly one first)."""
    firsts = (
        "SELECT count(*), min(first.status), min(first.district) FROM cases AS first WHERE first.paper_number = ? "
        f"AND first.form_id = ? AND first.keying = 1 AND first.status IN {_KEYED}"
    )
    seconds = Counter(
        connection.execute(f"SELECT paper_number, form_id FROM cases WHERE keying = 2 AND status IN {_KEYED}")
    )
    to_compare = unpaired = 0
    for (number, form_id), found in seconds.items():
        count, status, district = connection.execute(firsts, (number, form_id)).fetchone() if number else (0, "", "")
        if count:
            _at(districts, district).second += 1
        if count == 1 and found == 1:
            to_compare += status != "final"
        else:
            unpaired += found
    return to_compare, unpaired


def _count_duplicates(connection: Connection) -> int:
    """Numbers keyed several times as the same keying; the index says which may be, their cases whether they are."""
    several = connection.execute(SEVERAL).fetchall()
    counting = (
        f"SELECT count(*) FROM cases WHERE paper_number = ? AND form_id = ? AND keying = ? AND status IN {_KEYED}"
    )
    return sum(connection.execute(counting, name).fetchone()[0] > 1 for name in several)


def _join_aliases(districts: dict[str, DistrictStage], aliases: Mapping[str, str]) -> None:
    """One row for a district that papers name by its code and a batch or the study by the short one."""
    for short in sorted(districts.keys() & aliases.keys()):
        if aliases[short] not in districts:
            continue
        one = districts.pop(short)
        whole = districts[aliases[short]]
        for count in _COUNTS:
            setattr(whole, count, getattr(whole, count) + getattr(one, count))
        whole.missing_numbers += one.missing_numbers
        whole.name = whole.name or one.name
        whole.last_sent = max(whole.last_sent, one.last_sent)
        whole.is_awaited = whole.is_awaited or one.is_awaited


def _at(districts: dict[str, DistrictStage], code: str) -> DistrictStage:
    stage = districts.get(code)
    if stage is None:
        stage = districts[code] = DistrictStage(code)
    return stage


def _add_known(connection: Connection, districts: dict[str, DistrictStage]) -> None:
    """Districts that the study or a station names, with nothing keyed there yet."""
    study = find_study(connection)
    for code, name in study.districts if study is not None else ():
        stage = _at(districts, code)
        stage.name, stage.is_awaited = name, True
    for (code,) in connection.execute("SELECT DISTINCT district FROM station WHERE is_own = 0 AND district <> ''"):
        _at(districts, code)


def _add_files(connection: Connection, districts: dict[str, DistrictStage]) -> dict[str, str]:
    """What came with files, and when a district's last one did; the names of all files with the time of merging."""
    files = {}
    for receipt in list_receipts(connection):
        files[receipt.file_name] = receipt.merged_at
        if receipt.district:
            stage = _at(districts, receipt.district)
            stage.merged += receipt.new
            stage.last_sent = max(stage.last_sent, local_moment(receipt.merged_at, "+00:00"))
    return files


def _add_batches(connection: Connection, districts: dict[str, DistrictStage], batches: Sequence[Batch]) -> None:
    """What was received, and which numbers nobody keyed: a number keyed in another batch is not missing."""
    firsts = [batch for batch in batches if batch.keying == 1]
    if not firsts:
        return
    outcomes = read_outcomes(connection)
    ranges = {batch.batch_id: numbers_between(batch.numbers_from, batch.numbers_to) for batch in firsts}
    numbers: set[str] = set()
    if any(ranges.values()):
        numbers = {number for (number,) in connection.execute("SELECT paper_number FROM cases WHERE keying = 1")}
    for batch in firsts:
        stage, accounted = _at(districts, batch.district), outcomes.get(batch.batch_id, {})
        expected = ranges[batch.batch_id]
        missing = tuple(number for number in expected if number not in numbers and number not in accounted)
        stage.received += batch.received or len(expected)
        stage.missing += len(missing) if expected else _unaccounted(connection, batch, len(accounted))
        stage.missing_numbers += missing


def _unaccounted(connection: Connection, batch: Batch, with_outcome: int) -> int:
    """Papers received in a batch without numbers that were not begun."""
    sql = "SELECT count(*) FROM cases WHERE batch = ? AND keying = 1 AND status <> 'void'"
    (begun,) = connection.execute(sql, (batch.batch_id,)).fetchone()
    return max(0, batch.received - int(begun) - with_outcome)
