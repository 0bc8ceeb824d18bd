"""What stands on the sheet of a batch: balance, keyers, questions left open, version, the words of its head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.batch_counts import BatchCounts, batch_counts
from storage.batch_papers import BatchPaper, batch_papers
from storage.batches import Batch, find_batch
from storage.driver import Connection
from storage.store import Store


@dataclass(frozen=True, slots=True)
class BatchSheet:
    """The sheet of a batch as it stands now.

    `title` and `version` name the questionnaire, `keyers` maps codes to papers keyed, `names` those codes to names;
    `queries` are answers a rule asks about that nobody confirmed. `first_day` and `last_day` are the local days of
    the first and last closing, '' when nothing is closed. `printed_version`: the version the papers bear.
    """

    batch: Batch
    counts: BatchCounts
    papers: tuple[BatchPaper, ...]
    title: str
    version: str
    keyers: Mapping[str, int]
    names: Mapping[str, str]
    queries: int
    first_day: str
    last_day: str


def batch_sheet(store: Store, batch_id: str) -> BatchSheet:
    """The sheet of a batch. Raises `UnknownBatch`."""
    batch, counts = find_batch(store, batch_id), batch_counts(store, batch_id)
    papers = batch_papers(store, batch_id, batch.keying, counts)
    version = next((row for row in store.form_versions() if row.version_id == batch.form_version), None)
    keyers, queries, days = store.run(lambda connection: _facts(connection, batch))
    names = store.run(lambda connection: dict(connection.execute("SELECT code, name FROM person ORDER BY station_id")))
    title, said = (version.title or version.form_id, version.version) if version is not None else ("", "")
    return BatchSheet(batch, counts, papers, title, said, keyers, names, queries, *days)


def _facts(connection: Connection, batch: Batch) -> tuple[dict[str, int], int, tuple[str, str]]:
    where = "WHERE batch = ? AND keying = ? AND status NOT IN ('draft', 'void')"
    words = (batch.batch_id, batch.keying)
    keyers = dict(
        connection.execute(f"SELECT enumerator, count(*) FROM cases {where} GROUP BY 1 ORDER BY 1", words).fetchall()
    )
    sql = f"SELECT count(*) FROM flag JOIN cases USING (case_key) {where} AND flag.query <> '' AND flag.override = ''"
    (queries,) = connection.execute(sql, words).fetchone()
    days = "coalesce(min(substr(closed_at, 1, 10)), ''), coalesce(max(substr(closed_at, 1, 10)), '')"
    first, last = connection.execute(f"SELECT {days} FROM cases {where}", words).fetchone()
    return keyers, queries, (first, last)
