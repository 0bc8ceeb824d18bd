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
        self._kept: tuple[str, ...] = ()
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
        known = {key for key, _words in rows}
        rows = [*rows, *((key, key) for key in self._kept if key in before and key not in known)]
        self.blockSignals(True)
        self.clear()
        for key, words in rows:
            self._add(key, words, is_ticked=key in before)
        self.blockSignals(False)
        if rows:
            self.setCurrentRow(0)
        self.fit()

    def choose(self, keys: Collection[str]) -> None:
        """Tick these and no others; one that no row has gets a row, so that a choice made elsewhere is kept whole."""
        self.blockSignals(True)
        for at in reversed([at for at, key in enumerate(self.keys) if key in self._kept and key not in keys]):
            self.takeItem(at)
        for item in self._items():
            is_wanted = str(item.data(Qt.ItemDataRole.UserRole)) in keys
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        here = set(self.keys)
        self._kept = tuple(key for key in keys if key not in here or key in self._kept)
        for key in keys:
            if key not in here:
                self._add(key, key, is_ticked=True)
        self.blockSignals(False)
        self.fit()
        self.changed.emit()

    def _add(self, key: str, words: str, *, is_ticked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def fit(self) -> None:
        """As tall as its rows, up to `MOST_ROWS`."""
        rows = max(1, min(self.count(), MOST_ROWS))
        row = max(self.sizeHintForRow(0), self._context.theme.px(28))
        self.setFixedHeight(rows * row + 2 * self.frameWidth() + 2)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
