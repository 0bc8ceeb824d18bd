"""One of a few: buttons side by side or in a column, the chosen one marked; arrows go between them, Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from gui.widgets.parts import name_control


class Segments(QWidget):
    """`chosen(key)` when a person chooses another; `key` is the present choice."""

    chosen = Signal(str)

    def __init__(self, *keys: str, is_column: bool = False) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row: QBoxLayout = QVBoxLayout(self) if is_column else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0 if is_column else 16)
        self._buttons: dict[str, QRadioButton] = {}
        for key in keys:
            button = QRadioButton()
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        if not is_column:
            row.addStretch(1)
        self.choose(keys[0])

    @property
    def key(self) -> str:
        """The key chosen now."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Mark a choice without telling anybody."""
        self._buttons[key].setChecked(True)
        self.setFocusProxy(self._buttons[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, as in the boxes before and after."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def write(self, name: str, words: dict[str, str]) -> None:
        """Set the words of the choices; `name` says to a screen reader what is chosen here."""
        for key, text in words.items():
            self._buttons[key].setText(text)
            name_control(self._buttons[key], f"{name}: {text}")
