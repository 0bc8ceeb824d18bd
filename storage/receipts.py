"""Receipts of merged files: outside the set that is merged, chained among themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from storage.canonical import moment, sha256_of
from storage.driver import Connection


@dataclass(frozen=True, slots=True)
class Receipt:
    """One file that was merged: what it was, what it brought.

    `heads` are the ends of its chains, for the district to compare.
    """

    file_sha256: str
    file_name: str
    station: str
    district: str
    number: int
    heads: tuple[tuple[str, int, str], ...]
    new: int
    updated: int
    identical: int
    notes: tuple[str, ...]
    merged_at: str = ""


_COLUMNS = "merged_at, file_sha256, file_name, station_id, district, number, heads, added, updated, identical, notes"


def add_receipt(connection: Connection, receipt: Receipt) -> Receipt:
    """Write a receipt after the last one, inside the caller's transaction; it comes back with its moment (UTC)."""
    receipt = replace(receipt, merged_at=moment()[0])
    last = connection.execute("SELECT receipt, receipt_hash FROM receipt ORDER BY receipt DESC LIMIT 1").fetchone() or (
        0,
        "",
    )
    row = (
        receipt.merged_at, receipt.file_sha256, receipt.file_name, receipt.station, receipt.district, receipt.number,
        json.dumps(receipt.heads), receipt.new, receipt.updated, receipt.identical,
        json.dumps(receipt.notes, ensure_ascii=False),
    )  # fmt: skip
    digest = sha256_of([last[1], last[0] + 1, *row])
    connection.execute(
        f"INSERT INTO receipt (receipt, receipt_hash, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (last[0] + 1, digest, *row),
    )
    connection.execute("INSERT OR REPLACE INTO fact VALUES ('last_receipt', ?)", (digest,))
    return receipt


def list_receipts(connection: Connection) -> tuple[Receipt, ...]:
    """All receipts, the oldest first."""
    return tuple(map(_from_row, connection.execute(f"SELECT {_COLUMNS} FROM receipt ORDER BY receipt")))


def _from_row(row: Sequence[Any]) -> Receipt:
    merged_at, sha256, name, station, district, number, heads, new, updated, identical, notes = row
    ends = tuple((one[0], one[1], one[2]) for one in json.loads(heads))
    return Receipt(
        sha256, name, station, district, number, ends, new, updated, identical, tuple(json.loads(notes)), merged_at
    )


def broken_receipts(connection: Connection) -> Iterator[int]:
    """Numbers of receipts that do not follow from the one before."""
    before, number = "", 0
    for receipt, receipt_hash, *row in connection.execute(
        f"SELECT receipt, receipt_hash, {_COLUMNS} FROM receipt ORDER BY receipt"
    ):
        number += 1
        if receipt != number or sha256_of([before, receipt, *row]) != receipt_hash:
            yield receipt
        before, number = receipt_hash, receipt
    last = connection.execute("SELECT value FROM fact WHERE name = 'last_receipt'").fetchone() or ("",)
    if last[0] != before:
        yield number + 1
