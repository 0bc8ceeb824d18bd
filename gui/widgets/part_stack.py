"""Parts of a page of which one is shown; only that one says how much room is needed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PartStack(QWidget):
    """As Qt's stack, which is as tall as its tallest part even while that is hidden, so that short parts scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, part: QWidget) -> None:
        """A further part; the first one is shown."""
        self._parts.append(part)
        self._column.addWidget(part, 1)
        part.setVisible(self._shown is None)
        self._shown = self._shown or part

    def setCurrentWidget(self, part: QWidget) -> None:
        """Show this part and no other."""
        for one in self._parts:
            if one is not part:
                one.hide()
        self._shown = part
        part.show()

    def currentWidget(self) -> QWidget:
        """The part that is shown."""
        if self._shown is None:
            raise RuntimeError("nothing to show yet")
        return self._shown
