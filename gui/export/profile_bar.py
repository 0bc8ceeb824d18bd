"""Exports that were kept under a name: choose one and all its choices come back; keep the present ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control


class ProfileBar(QWidget):
    """`chosen(name)` when a person takes a kept export ('' none); `kept(name)` to keep the present choices."""

    chosen = Signal(str)
    kept = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._label = make_label(bold=True)
        self.names = QComboBox()
        self.names.activated.connect(lambda at: self.chosen.emit(str(self.names.itemData(at))))
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._keep)
        self.keep = make_button()
        self.keep.clicked.connect(self._keep)
        row = lay_row(self.names, self.name, self.keep)
        row.setSpacing(8)
        row.setStretch(0, 2)
        row.setStretch(1, 2)
        column = lay_column(self._label, into=self)
        column.addLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)

    def fill(self, names: Sequence[str], current: str = "") -> None:
        """The names that the store keeps; `current` stays chosen."""
        self.names.clear()
        self.names.addItem(self.tr("None"), "")
        for name in names:
            self.names.addItem(name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(current)))

    def retranslate(self, *, may_keep: bool) -> None:
        """Write every text in the present language; where nothing can be written nothing can be kept."""
        self._label.setText(self.tr("An export that was kept"))
        name_control(self.names, self.tr("An export that was kept"))
        self.name.setPlaceholderText(self.tr("Name to keep these choices under"))
        name_control(self.name, self.tr("Name to keep these choices under"))
        self.keep.setText(self.tr("Keep"))
        if self.names.count():
            self.names.setItemText(0, self.tr("None"))
        self.name.setVisible(may_keep)
        self.keep.setVisible(may_keep)

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate(may_keep=not self.keep.isHidden())
        super().changeEvent(event)

    def _keep(self) -> None:
        if self.name.text().strip():
            self.kept.emit(self.name.text().strip())
