"""Batches of papers: district, form version, first or second keying, numbers received, header carried over."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from forms.journal import Answer
from forms.wording import phrase
from storage.canonical import canonical, new_id, now_local
from storage.driver import Connection
from storage.errors import UnknownBatch
from storage.resolution import Graph
from storage.store import Store
from storage.trail import BATCH, Entry, append_changes, changes_of_kind, read_answer, write_answer

_NO_HEADER: Mapping[str, Answer] = MappingProxyType({})
_TEXTS = ("name", "district", "form_version", "numbers_from", "numbers_to", "created_at")
_COLUMNS = (
    "batch_id", "name", "district", "keying", "form_version", "numbers_from", "numbers_to", "received", "header",
    "created_at",
)  # fmt: skip
_MOST_MISSING = 10_000


@dataclass(frozen=True, slots=True)
class Batch:
    """A bundle of papers. `keying` is 1 or 2; `header` maps question paths to answers that every case starts with.

    `numbers_from` and `numbers_to` are the first and last paper number received, '' when not said.
    """

    batch_id: str
    name: str
    district: str
    keying: int
    form_version: str
    numbers_from: str
    numbers_to: str
    received: int
    header: Mapping[str, Answer]
    created_at: str


def create_batch(  # noqa: PLR0913  (a batch has these parts; all are said by name)
    store: Store,
    *,
    name: str,
    district: str = "",
    keying: int = 1,
    form_version: str = "",
    numbers_from: str = "",
    numbers_to: str = "",
    received: int = 0,
    header: Mapping[str, Answer] = _NO_HEADER,
    who: str = "",
) -> Batch:
    """Make a batch; '' for `form_version` is the store's newest, for `district` the store's own."""
    batch = Batch(
        new_id(),
        name,
        district or store.district,
        keying,
        form_version or store.newest_version(),
        numbers_from,
        numbers_to,
        received,
        dict(header),
        now_local(),
    )
    return _write(store, batch, who, ())


def list_batches(store: Store) -> tuple[Batch, ...]:
    """All batches, the newest first."""
    rows = store.run(
        lambda connection: connection.execute("SELECT * FROM batch ORDER BY created_at DESC, batch_id").fetchall()
    )
    return tuple(map(_from_row, rows))


def find_batch(store: Store, batch_id: str) -> Batch:
    """One batch. Raises `UnknownBatch`."""
    found = next((batch for batch in list_batches(store) if batch.batch_id == batch_id), None)
    if found is None:
        raise UnknownBatch(
            phrase("Storage", "there is no batch {batch_id}").format(batch_id=batch_id), where=str(store.path)
        )
    return found


def set_header(store: Store, batch_id: str, header: Mapping[str, Answer], *, who: str = "") -> Batch:
    """Let later cases of the batch start with these answers. Raises `UnknownBatch`."""
    batch = find_batch(store, batch_id)
    heads = store.run(lambda connection: _graphs(connection)[batch_id].heads())
    return _write(store, replace(batch, header=dict(header)), who, heads)


def numbers_between(first: str, last: str) -> tuple[str, ...]:
    """Paper numbers from first to last: the last digits counted up, as wide as the first (`034-007` … `034-012`).

    Empty when the two do not fit together, or would be over 10,000 numbers.
    """
    low, high = re.fullmatch(r"(.*?)([0-9]+)", first), re.fullmatch(r"(.*?)([0-9]+)", last)
    if low is None or high is None or low[1] != high[1]:
        return ()
    start, end = int(low[2]), int(high[2])
    if end - start >= _MOST_MISSING:
        return ()
    return tuple(f"{low[1]}{number:0{len(low[2])}d}" for number in range(start, end + 1))


# --- the trail -------------------------------------------------------------------------------------------------------


def refresh_batches(connection: Connection) -> None:
    """Write the table of batches from the trail."""
    connection.execute("DELETE FROM batch")
    connection.executemany("INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", expected_batches(connection))


def expected_batches(connection: Connection) -> list[tuple[object, ...]]:
    """The table of batches as the trail says it."""
    return [
        _as_row(_from_json(batch_id, graph.value(min(graph.says))[0]))
        for batch_id, graph in _graphs(connection).items()
    ]


def _as_row(batch: Batch) -> tuple[object, ...]:
    header = canonical({path: json.loads(write_answer(answer)) for path, answer in batch.header.items()})
    return tuple(header if name == "header" else getattr(batch, name) for name in _COLUMNS)


def _write(store: Store, batch: Batch, who: str, supersedes: tuple[str, ...]) -> Batch:
    entry = Entry(BATCH, who, path="@batch", row=batch.batch_id, new=_to_json(batch), supersedes=supersedes)

    def write(connection: Connection) -> None:
        append_changes(connection, store.mark, [entry])
        refresh_batches(connection)

    store.write(write)
    return batch


def _graphs(connection: Connection) -> dict[str, Graph]:
    """What the trail says of each batch."""
    graphs: dict[str, Graph] = {}
    for change in changes_of_kind(connection, BATCH):
        graphs.setdefault(change.row, Graph()).add(change.change_id, change.new, change.supersedes)
    return graphs


def _to_json(batch: Batch) -> str:
    said: dict[str, object] = {name: getattr(batch, name) for name in _TEXTS}
    said |= {"keying": batch.keying, "received": batch.received}
    said["header"] = {path: json.loads(write_answer(answer)) for path, answer in batch.header.items()}
    return canonical(said)


def _from_json(batch_id: str, text: str) -> Batch:
    said = json.loads(text)
    texts = {name: str(said.get(name, "")) for name in _TEXTS}
    keying, received = (
        number if isinstance(number, int) else 0 for number in (said.get("keying"), said.get("received"))
    )
    return Batch(batch_id, keying=keying, received=received, header=_header_from(said.get("header", {})), **texts)


def _from_row(row: Sequence[Any]) -> Batch:
    return Batch(**dict(zip(_COLUMNS, row, strict=True)) | {"header": _header_from(json.loads(row[8]))})


def _header_from(said: Mapping[str, object]) -> dict[str, Answer]:
    return {str(path): read_answer(canonical(answer)) for path, answer in said.items()}
