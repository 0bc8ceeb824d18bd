"""The band over the window while a practice file is open: nobody may take it for the real one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.parts import lay_row, make_label

PRACTICE = "practice"


class PracticeBand(QFrame):
    """Shown whenever the store at hand is for practice."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        mark(self, tint="query")
        self._text = make_label("small", bold=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = lay_row(self._text, into=self)
        row.setContentsMargins(12, 4, 12, 4)
        context.store_changed.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """What it says, '' while hidden."""
        return "" if self.isHidden() else self._text.text()

    def _follow(self) -> None:
        store = self._context.store
        self._text.setText(self.tr("Practice: sample papers. Nothing keyed here is sent or counted."))
        self.setAccessibleName(self._text.text())
        self.setVisible(store is not None and store.kind == PRACTICE)

    def changeEvent(self, event: QEvent) -> None:
        """Write the text again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._follow()
        super().changeEvent(event)
