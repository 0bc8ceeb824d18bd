"""A column of large buttons to choose from: one stop of Tab, arrows go between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from gui.theme import mark
from gui.widgets.parts import name_control


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
            button = _ChoiceButton(text)
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


class _ChoiceButton(QPushButton):
    """Its text gives way in the middle where the page is narrow: of a path, the name and the last folder stay."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setAutoDefault(True)
        mark(self, kind="choice")
        name_control(self, text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """No width of its own: a long text must not push the page wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another zoom has other letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        frame = self.sizeHint().width() - metrics.horizontalAdvance(self.text().replace("&&", "&"))
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(0, self.width() - frame))
        self.setToolTip("" if shown == self._whole else self._whole)
        self.setText(shown.replace("&", "&&"))
