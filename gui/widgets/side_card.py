"""One of several answers to choose from: its key, who gave it, what it is and what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame

from gui.theme import mark
from gui.widgets.parts import lay_column, lay_row, make_label, name_control


class SideCard(QFrame):
    """`chosen` when it is clicked; the key that chooses it stands in its corner."""

    chosen = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        mark(self, kind="card")
        self._key = make_label("large", "accent", bold=True)
        self._key.setText(key)
        self._who = make_label("small", "muted", wrap=True)
        self._value = make_label("title", bold=True, wrap=True)
        self._meaning = make_label("large", wrap=True)
        head = lay_row(self._key, self._who)
        head.setStretch(1, 1)
        head.setSpacing(12)
        column = lay_column(into=self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._meaning)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def text(self) -> str:
        """What it says: answer and meaning."""
        return " ".join(part for part in (self._value.text(), self._meaning.text()) if part)

    def write(self, who: str, value: str, meaning: str) -> None:
        """Show an answer."""
        self._who.setText(who)
        self._value.setText(value)
        self._meaning.setText(meaning)
        name_control(self, f"{self._key.text()}: {self.text}", who)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses, as the key does."""
        self.chosen.emit()
