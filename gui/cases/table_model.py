"""The model of the table of papers: keys of all of them, rows only of what was looked at lately."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from gui.cases.table_columns import TableColumn
from gui.context import AppContext
from gui.icons import draw_icon
from gui.widgets.rows_model import head_of
from storage.case_table_rows import TableRow

Index = QModelIndex | QPersistentModelIndex
#: Reads rows by their keys; keys of papers that are gone are left out.
Fetch = Callable[[Sequence[int]], dict[int, TableRow]]
#: Rows read at once, and how many such pages are kept.
PAGE, KEPT = 64, 40
_NOWHERE = QModelIndex()
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})


class CaseTableModel(QAbstractTableModel):
    """Papers by their keys; a page of rows is read when one of them is looked at.

    `sort_wanted(column, is_descending)` when the order shall be another ('' the newest paper first): the order is the
    store's work, not the model's.
    """

    sort_wanted = Signal(str, bool)

    def __init__(self, context: AppContext, fetch: Fetch) -> None:
        super().__init__()
        self._context = context
        self._fetch = fetch
        self._columns: tuple[TableColumn, ...] = ()
        self._keys = array("q")
        self._pages: OrderedDict[int, dict[int, TableRow]] = OrderedDict()
        self._inks: dict[str, QColor] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        context.theme_changed.connect(self._repaint)

    # --- what it holds

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns from left to right."""
        return self._columns

    def set_columns(self, columns: tuple[TableColumn, ...]) -> None:
        """Other columns, or the same in other words; the rows stay."""
        self.beginResetModel()
        self._columns = columns
        self._pages.clear()
        self.endResetModel()

    def fill(self, keys: array[int]) -> None:
        """These papers in this order."""
        self.beginResetModel()
        self._keys = array("q", keys)
        self._pages.clear()
        self.endResetModel()

    def extend(self, keys: array[int]) -> None:
        """Further papers at the end."""
        if keys:
            self.beginInsertRows(_NOWHERE, len(self._keys), len(self._keys) + len(keys) - 1)
            self._keys.extend(keys)
            self._pages.pop((len(self._keys) - len(keys)) // PAGE, None)
            self.endInsertRows()

    def begins_with(self, keys: array[int]) -> bool:
        """Whether these are the first papers here."""
        return self._keys[: len(keys)] == keys

    def row(self, at: int) -> TableRow | None:
        """The paper in a row; None when it is gone from the store, or there is no such row."""
        if not 0 <= at < len(self._keys):
            return None
        number = at // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(self._keys[number * PAGE : (number + 1) * PAGE])
            self._pages[number] = page
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._keys[at])

    def key(self, at: int) -> int | None:
        """The key of the paper in a row."""
        return self._keys[at] if 0 <= at < len(self._keys) else None

    def find(self, key: int | None) -> int:
        """The row of a paper, -1 when it is not here."""
        try:
            return self._keys.index(key) if key is not None else -1
        except ValueError:
            return -1

    # --- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many papers are here."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, ink, icon and place of a cell."""
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if column.is_number else None
        if role in _WORDS:
            row = self.row(index.row())
            return column.text(row) if row is not None else ""
        if role == Qt.ItemDataRole.ForegroundRole and column.role is not None:
            row = self.row(index.row())
            return self._ink((column.role(row) if row is not None else "") or "text")
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            row = self.row(index.row())
            name = column.icon(row) if row is not None else ""
            ink = column.role(row) if row is not None and column.role is not None else "text"
            return self._icon(name, ink or "text") if name else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles above, nothing at the side."""
        return head_of(self._columns, section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        name = self._columns[column].name if 0 <= column < len(self._columns) else ""
        self.sort_wanted.emit(name, order == Qt.SortOrder.DescendingOrder)

    def _ink(self, role: str) -> QColor:
        ink = self._inks.get(role)
        if ink is None:
            ink = self._inks[role] = self._context.theme.color(role)
        return ink

    def _icon(self, name: str, role: str) -> QIcon:
        icon = self._icons.get((name, role))
        if icon is None:
            icon = self._icons[name, role] = draw_icon(name, self._context.theme, role, 16)
        return icon

    def _repaint(self) -> None:
        self._inks.clear()
        self._icons.clear()
        if self._keys and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(self._columns) - 1))
