"""A sentence in place: what went wrong, or what was done, without a dialog in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from forms.errors import AnketaError
from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.theme import mark
from gui.widgets.parts import lay_row, make_label

#: Role → icon that says the same without colour.
_ICONS = {"ok": "ok", "query": "query", "blocking": "blocking", "missing": "missing", "off_path": "off_path"}


class NoticeStrip(QFrame):
    """Hidden until something is to be said; `say` and `say_error` show it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._role = "ok"
        self._icon = QLabel()
        self._text = make_label(wrap=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = lay_row(self._icon, self._text, into=self)
        row.setStretch(1, 1)
        row.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        row.setContentsMargins(12, 8, 12, 8)
        context.theme_changed.connect(self._paint)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, '' while hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, role: str = "ok") -> None:
        """Show a sentence in a role (`ok`, `query`, `blocking` …)."""
        self._role = role
        self._text.setText(text)
        self.setAccessibleName(text)
        self._paint()
        self.show()

    def say_error(self, error: AnketaError) -> None:
        """Show what an error says: where, what and what to do."""
        self.say(error_text(error), "blocking")

    def clear(self) -> None:
        """Nothing to say."""
        self._text.clear()
        self.hide()

    def _paint(self) -> None:
        mark(self, tint=self._role)
        theme = self._context.theme
        self._icon.setPixmap(draw_pixmap(_ICONS[self._role], theme, self._role, ratio=self.devicePixelRatioF()))


def error_text(error: AnketaError) -> str:
    """What a person reads of an error: where, what, and what to do."""
    head = f"{error.where}: {error.what}" if error.where else error.what
    return f"{head}\n{error.advice}" if error.advice else head
