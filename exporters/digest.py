"""Rows counted and hashed, so that a file that is read back can be held against what should stand in it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from exporters.rows import Rows, pack
from storage.glued import UNIT


class Digest:
    """A running count of rows and a sha256 of each column; the same rows in the same order give the same digest."""

    __slots__ = ("_columns", "rows")

    def __init__(self) -> None:
        self.rows = 0
        self._columns: list[hashlib._Hash] = []

    def add(self, rows: Rows | Sequence[Sequence[str]]) -> None:
        """Count rows in. Raises `ValueError` when they have another number of cells than those before."""
        if not len(rows):
            return
        if isinstance(rows, Rows):
            packed = rows.packed
        else:
            packed = [pack(UNIT.join(cells)) for cells in zip(*rows, strict=True)]
        self._columns = self._columns or [hashlib.sha256() for _ in packed]
        self.rows += len(rows)
        for column, content in zip(self._columns, packed, strict=True):
            column.update(content)

    @property
    def sha256(self) -> str:
        """The hash of all columns so far, 64 hex digits."""
        whole = hashlib.sha256()
        for column in self._columns:
            whole.update(column.digest())
        return whole.hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Digest) and (self.rows, self.sha256) == (other.rows, other.sha256)

    __hash__ = None  # type: ignore[assignment]
