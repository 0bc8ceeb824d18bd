"""Where files are dropped, or chosen with a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel

from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.theme import mark
from gui.widgets.parts import lay_column, make_button, make_label


class DropArea(QFrame):
    """`dropped(paths)` with one path or several; `button` is for those without a mouse."""

    dropped = Signal(list)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setAcceptDrops(True)
        mark(self, kind="drop")
        self._icon = QLabel()
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.button = make_button("primary")
        column = lay_column(1, self._icon, self._title, self._text, self.button, 1, into=self)
        column.setSpacing(12)
        column.setContentsMargins(24, 24, 24, 24)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.setAlignment(self.button, Qt.AlignmentFlag.AlignHCenter)
        context.theme_changed.connect(self.restyle)
        self.restyle()

    def write(self, title: str, text: str, button: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)

    def restyle(self) -> None:
        """The icon follows the look."""
        self._icon.setPixmap(draw_pixmap("drop", self._context.theme, "muted", 40, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files may fall here."""
        if event.mimeData().hasUrls():
            mark(self, kind="drop", is_over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        mark(self, is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files fell."""
        mark(self, is_over=False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
