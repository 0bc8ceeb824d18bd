"""A short list of boxes to tick: arrows move in it, Space ticks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from gui.context import AppContext

#: Rows seen before the list scrolls by itself.
MOST_ROWS = 5


class TickList(QListWidget):
    """`changed` when a box was ticked or cleared; `chosen` are the keys of the ticked ones in the list's order."""

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        context.theme_changed.connect(self.fit)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Keys of what is ticked."""
        return tuple(str(one.data(Qt.ItemDataRole.UserRole)) for one in self._items() if _is_ticked(one))

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of all rows."""
        return tuple(str(one.data(Qt.ItemDataRole.UserRole)) for one in self._items())

    def fill(self, rows: Sequence[tuple[str, str]]) -> None:
        """Replace the rows by these (key, words); what was ticked stays ticked."""
        before = set(self.chosen)
        self.blockSignals(True)
        self.clear()
        for key, words in rows:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in before else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        if rows:
            self.setCurrentRow(0)
        self.fit()

    def choose(self, keys: Collection[str]) -> None:
        """Tick these and no others."""
        self.blockSignals(True)
        for item in self._items():
            is_wanted = str(item.data(Qt.ItemDataRole.UserRole)) in keys
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def fit(self) -> None:
        """As tall as its rows, up to `MOST_ROWS`."""
        rows = max(1, min(self.count(), MOST_ROWS))
        row = max(self.sizeHintForRow(0), self._context.theme.px(28))
        self.setFixedHeight(rows * row + 2 * self.frameWidth() + 2)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
