"""A folder with one file per table: what the two kinds of CSV have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from exporters.dataset import Chunk, Progress
from exporters.digest import Digest
from exporters.proof import Batch, digest_rows
from exporters.rows import Rows


class TableFile(Protocol):
    """A file of one table. `digest` counts and hashes the rows that should be read back."""

    digest: Digest

    def write(self, rows: Rows) -> None:
        """Write rows of the dataset."""

    def finish(self) -> None:
        """Complete and close it."""

    def close(self) -> None:
        """Close it as it is."""

    def rows_again(self) -> Iterator[Batch]:
        """What stands in the finished file, as it was counted in."""


class TableFiles:
    """Writes chunks into one file per table; tables without a file are passed over."""

    def __init__(self, files: Mapping[str, TableFile]) -> None:
        self.files = files

    @property
    def digests(self) -> dict[str, Digest]:
        """Table → what should be read back."""
        return {name: file.digest for name, file in self.files.items()}

    def write(self, chunk: Chunk) -> None:
        """Write the rows of one chunk."""
        for name, rows in chunk.items():
            if name in self.files and len(rows):
                self.files[name].write(rows)

    def finish(self) -> None:
        """Complete and close the files."""
        for file in self.files.values():
            file.finish()

    def read_again(self, progress: Progress | None) -> dict[str, Digest]:
        """Count and hash what stands in the files."""
        return {name: digest_rows(file.rows_again(), file.digest.rows, progress) for name, file in self.files.items()}

    def abandon(self) -> None:
        """Close the files as they are."""
        for file in self.files.values():
            file.close()
