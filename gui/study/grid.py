"""A small table to type into: a row for each seat or person, the last one always empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.context import AppContext
from gui.widgets.parts import name_control

#: Rows that are seen at once, at most; more scroll.
_SEEN = 7
_NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem
_BEFORE = QAbstractItemDelegate.EndEditHint.EditPreviousItem


class Grid(QTableWidget):
    """Texts in rows and columns; typing begins the edit, Enter ends it."""

    def __init__(self, context: AppContext, columns: int) -> None:
        super().__init__(1, columns)
        self._context = context
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.cellChanged.connect(lambda _row, _column: self._keep_empty_row())
        context.theme_changed.connect(self._fit)
        self._fit()

    def write(self, name: str, headers: Sequence[str]) -> None:
        """Set the words of the columns; `name` is for a screen reader."""
        self.setHorizontalHeaderLabels(list(headers))
        name_control(self, name, ", ".join(headers))

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Replace all rows."""
        self.blockSignals(True)
        self.setRowCount(len(rows) + 1)
        for at, row in enumerate([*rows, [""] * self.columnCount()]):
            for column, text in enumerate(row):
                self.setItem(at, column, QTableWidgetItem(text))
        self.blockSignals(False)
        self._fit()

    def rows(self) -> list[list[str]]:
        """The rows that are not empty."""
        texts = [[self._text(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]
        return [row for row in texts if any(row)]

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab behind the last cell, and Shift+Tab before the first one, leave the table; Qt would begin it again."""
        at = (self.currentRow(), self.currentColumn())
        ends = {_NEXT: (self.rowCount() - 1, self.columnCount() - 1), _BEFORE: (0, 0)}
        if ends.get(hint) != at:
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.focusNextPrevChild(hint == _NEXT)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _keep_empty_row(self) -> None:
        if any(self._text(self.rowCount() - 1, column) for column in range(self.columnCount())):
            self.setRowCount(self.rowCount() + 1)
            self._fit()

    def _fit(self) -> None:
        """As high as its rows, so that the page scrolls and not the table, unless there are many."""
        height = self._context.theme.px(36)
        self.verticalHeader().setDefaultSectionSize(height)
        header = max(self.horizontalHeader().sizeHint().height(), height)
        self.setFixedHeight(header + height * min(self.rowCount(), _SEEN) + 6)
        many = self.rowCount() > _SEEN
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
