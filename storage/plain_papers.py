"""Papers read while a merge is planned, kept small enough that applying need not read them again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from sys import intern
from types import MappingProxyType
from typing import Any, NamedTuple

from storage.driver import Connection
from storage.filled import CaseHead, Content, Derived, Filled, Flags, LevelContent, head_of, joined
from storage.layout import AnswerTable, Layout
from storage.plain_lines import PlainLine
from storage.wide import insert_filled, insert_flags, insert_rows, make_columns

#: Characters kept at most: some 200,000 papers of 100 questions. What is beyond is read once more.
MOST_CHARACTERS = 200_000_000
#: What a paper weighs beside its answers, and each path where no other paper has its answers in the same places.
_WEIGHT, _PATH_WEIGHT = 400, 8
_NO_FLAGS: Mapping[str, Flags] = MappingProxyType({})
_BETWEEN = "\0"


class PlainPaper(NamedTuple):
    """A paper without roster rows. `values` are those of `paths`, in one text."""

    head: CaseHead
    paths: tuple[str, ...]
    values: str
    flags: Mapping[str, Flags] = _NO_FLAGS

    def each_value(self) -> list[str]:
        """The values of `paths`."""
        return self.values.split(_BETWEEN) if self.paths else []

    @property
    def filled(self) -> Filled:
        """The tables' shape."""
        return Filled(dict(zip(self.paths, self.each_value(), strict=True)), dict(self.flags))


def paper_of(line: PlainLine, paths: tuple[str, ...]) -> PlainPaper:
    """The paper of a plain line; `paths` are the line's, in texts that other papers share."""
    if line.derived is None and not line.flags:
        return PlainPaper(line.head, paths, _BETWEEN.join(line.values))
    level: LevelContent = {"answers": {}, "flags": line.flags}
    answers, flags = joined(level, line.derived or _NOTHING)
    values = _BETWEEN.join((*line.values, *answers.values()))
    return PlainPaper(line.head, (*paths, *map(intern, answers)), values, flags)


_NOTHING: Derived = {"answers": {}, "off_path": [], "queries": {}, "rows": {}}


class PlainPapers:
    """Keeps plain papers as long as there is room; neighbours with answers in the same places share their paths."""

    def __init__(self) -> None:
        self._paths: tuple[str, ...] = ()
        self._room = MOST_CHARACTERS

    def keep(self, content: Content, derived: Derived) -> PlainPaper | None:
        """The paper, or None when it has roster rows or there is no room for more."""
        if content["rows"]:
            return None
        answers, flags = joined(content, derived)
        values = _BETWEEN.join(answers.values())
        if values.count(_BETWEEN) != max(0, len(answers) - 1):
            return None
        return self.keep_paper(PlainPaper(head_of(content), tuple(answers), values, flags or _NO_FLAGS))

    def keep_paper(self, paper: PlainPaper) -> PlainPaper | None:
        """The paper, sharing its paths with others; None when there is no room for more."""
        if self._paths != paper.paths:
            self._paths = paper.paths
            self._room -= _PATH_WEIGHT * len(paper.paths)
        self._room -= _WEIGHT + len(paper.values) + _WEIGHT * len(paper.flags)
        if self._room < 0:
            return None
        return paper if self._paths is paper.paths else paper._replace(paths=self._paths)


def insert_plain(connection: Connection, layout: Layout, papers: Sequence[tuple[int, PlainPaper]]) -> None:
    """Whole papers into tables that do not have them yet, under their keys."""
    orders = {paper.paths for _, paper in papers}
    if len(orders) * 4 > len(papers):
        insert_filled(connection, layout, [(key, paper.filled) for key, paper in papers])
        return
    make_columns(connection, layout, (path for paths in orders for path in paths))
    make_columns(connection, layout, (path for _, paper in papers for path in paper.flags))
    values = [[*paper.each_value(), None, key] for key, paper in papers]
    for table in layout.tables[""]:
        pick = {paths: _picker(table, paths) for paths in orders}
        rows = (pick[paper.paths](own) for (_, paper), own in zip(papers, values, strict=True))
        insert_rows(connection, table, rows)
    columns = layout.columns
    insert_flags(
        connection, [(key, columns[path].key, "", *own) for key, paper in papers for path, own in paper.flags.items()]
    )


def _picker(table: AnswerTable, paths: Sequence[str]) -> itemgetter[Any]:
    """Takes a table's row (its key first) out of a paper's values, which None and the key follow."""
    at = {path: number for number, path in enumerate(paths)}
    return itemgetter(len(paths) + 1, *(at.get(column.path, len(paths)) for column in table.columns))
