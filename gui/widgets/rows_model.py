"""Rows of a table on the screen, of any kind: columns say how a row is written, sorted and coloured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.context import AppContext
from gui.icons import draw_icon

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """How one column is made of a row.

    `text` gives its words, `order` what it is sorted by (the words, when
    not given), `role` the ink's role, `icon` a name of `gui.icons` ('' none),
    `hint` more words for the head.
    """

    title: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any] | None = None
    is_number: bool = False
    role: Callable[[Any], str] | None = None
    icon: Callable[[Any], str] | None = None
    hint: str = ""


class Titled(Protocol):
    """What the head of a column is made of; `hint` is shown where the title says too little."""

    @property
    def title(self) -> str:
        """The words of the head."""

    @property
    def is_number(self) -> bool:
        """Whether the column stands to the right."""

    @property
    def hint(self) -> str:
        """More words, '' for the title once more."""


def head_of(columns: Sequence[Titled], section: int, orientation: Qt.Orientation, role: int) -> object:
    """`headerData` of a table with these columns: titles above, nothing at the side."""
    if orientation != Qt.Orientation.Horizontal or section >= len(columns):
        return None
    column = columns[section]
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.hint or column.title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
    return None


class RowsModel(QAbstractTableModel):
    """A list of rows under columns; `more` fetches further rows when the view comes to the end."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._columns: tuple[Column, ...] = ()
        self._rows: list[Any] = []
        self._more: Callable[[int], Sequence[Any]] | None = None
        context.theme_changed.connect(self._repaint)

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """The columns, titles in the present language."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def fill(self, rows: Sequence[Any], more: Callable[[int], Sequence[Any]] | None = None) -> None:
        """Replace the rows; `more(how many are here)` gives the next ones, none at the end."""
        self.beginResetModel()
        self._rows = list(rows)
        self._more = more
        self.endResetModel()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows in the order on the screen."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are here."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, ink, icon and place of a cell."""
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and column.role is not None:
            return self._context.theme.color(column.role(row) or "text")
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None and column.icon(row):
            ink = column.role(row) if column.role is not None else "text"
            return draw_icon(column.icon(row), self._context.theme, ink or "text", 16)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles above, nothing at the side."""
        return head_of(self._columns, section, orientation, role)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more rows wait."""
        return self._more is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Take the next rows in."""
        if self._more is None:
            return
        further = self._more(len(self._rows))
        if not further:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(further) - 1)
        self._rows.extend(further)
        self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; all rows are fetched first, or the order would lie."""
        if not 0 <= column < len(self._columns):
            return
        while self._more is not None:
            self.fetchMore(QModelIndex())
        wanted = self._columns[column]
        self.layoutAboutToBeChanged.emit()
        key = wanted.order or (lambda row: wanted.text(row).casefold())
        self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    def _repaint(self) -> None:
        if self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))
