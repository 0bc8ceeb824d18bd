"""Which columns stand in the table of papers, and how many of them stay in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from gui.cases.table_columns import USUAL, TableColumn
from gui.context import AppContext
from gui.widgets.parts import lay_column, lay_row, make_button, name_control


class ColumnChooser(QDialog):
    """A list to tick, a search above it; `names` are the columns chosen, `frozen` how many stay in sight."""

    def __init__(
        self, context: AppContext, columns: Sequence[TableColumn], chosen: Sequence[str], frozen: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a question"))
        name_control(self.search, self.tr("Find a question"))
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        name_control(self.list, self.tr("Columns"), self.tr("Space shows or hides a column"))
        for column in columns:
            item = QListWidgetItem(column.hint or column.title)
            item.setData(Qt.ItemDataRole.UserRole, column.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column.name in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        first = self.list.item(0)
        first.setFlags(first.flags() & ~Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.setCurrentRow(1)
        self.frozen = QSpinBox()
        self.frozen.setRange(1, 6)
        self.frozen.setValue(frozen)
        self.frozen.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # arrows change it
        label = QLabel(self.tr("Columns that stay in sight"))
        label.setBuddy(self.frozen)
        name_control(self.frozen, label.text())
        self.all, self.usual = make_button(), make_button()
        self.all.setText(self.tr("All"))
        self.usual.setText(self.tr("The usual ones"))
        self.all.clicked.connect(lambda: self._tick(None))
        self.usual.clicked.connect(lambda: self._tick(USUAL))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = lay_column(self.search, self.list, into=self)
        whole.addLayout(lay_row(label, self.frozen, 1))
        whole.addLayout(lay_row(self.all, self.usual, 1, buttons))
        px = context.theme.px
        self.resize(px(560), min(px(560), 540))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that are ticked, in their order."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _tick(self, names: Sequence[str] | None) -> None:
        """Tick these, None all that are in sight; the paper number always."""
        for at in range(1, self.list.count()):
            item = self.list.item(at)
            is_wanted = not item.isHidden() if names is None else item.data(Qt.ItemDataRole.UserRole) in names
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
