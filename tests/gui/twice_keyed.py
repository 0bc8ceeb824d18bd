"""Papers of the built-in questionnaire keyed whole, first or second, from the synthetic table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import resources
from exporters.demo import PAPERS
from storage.paper_rows import key_rows
from storage.store import Store
from storage.table_file import Row, read_table_file

_AS_ON_PAPER: Mapping[str, str] = MappingProxyType({})


def key_synthetic(
    store: Store, at: int, changed: Mapping[str, str] = _AS_ON_PAPER, *, keying: int = 1, who: str = "07"
) -> str:
    """Key the synthetic paper `at`, with these cells otherwise; its number."""
    papers = read_table_file(resources.file(PAPERS))
    row = papers.rows[at]
    cells = tuple(changed.get(name, cell) for name, cell in zip(papers.header, row.cells, strict=True))
    (outcome,) = key_rows(store, replace(papers, rows=(Row(row.number, cells),)), enumerator=who, keying=keying)
    return outcome.paper_number
