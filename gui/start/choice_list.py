"""A column of large buttons to choose from: one stop of Tab, arrows go between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from gui.widgets.parts import make_button, name_control


class ChoiceList(QWidget):
    """`chosen(key)` when a button was pressed; keys are what the page wants to hear."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._keys: dict[QPushButton, str] = {}

    def fill(self, rows: list[tuple[str, str]]) -> None:
        """Replace the buttons: (key, text) each."""
        for old in self._keys:
            self._group.removeButton(old)
            self._column.removeWidget(old)
            old.deleteLater()
        self._keys.clear()
        for key, text in rows:
            button = make_button("choice")
            button.setText(text.replace("&", "&&"))
            name_control(button, text)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._keys[button] = key
            self._group.addButton(button)
            self._column.addWidget(button)

    def button(self, key: str) -> QPushButton | None:
        """The button of a key."""
        return next((button for button, own in self._keys.items() if own == key), None)

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, from the top."""
        return tuple(self._keys.values())
