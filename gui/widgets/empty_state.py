"""A page with nothing on it yet teaches: what it is for and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.widgets.parts import lay_column, make_button, make_label


class EmptyState(QWidget):
    """An icon, a title, a sentence and (when given a text) a button for the first step."""

    def __init__(self, context: AppContext, icon: str) -> None:
        super().__init__()
        self._context = context
        self._icon_name = icon
        self._icon = QLabel()
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.button = make_button("primary")
        self.button.hide()
        column = lay_column(1, self._icon, self._title, self._text, self.button, 1, into=self)
        column.setSpacing(12)
        for part in (self._icon, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.setAlignment(self.button, Qt.AlignmentFlag.AlignHCenter)
        context.theme_changed.connect(self.restyle)
        self.restyle()

    def write(self, title: str, text: str, button: str = "") -> None:
        """Set the words; no button without a text for it."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def restyle(self) -> None:
        """The icon follows the look."""
        pixmap = draw_pixmap(self._icon_name, self._context.theme, "muted", 40, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
