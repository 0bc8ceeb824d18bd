"""Long work seen: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from gui.theme import mark
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control


class ProgressStrip(QFrame):
    """Hidden until `begin`; `cancelled` when the person pressed cancel. `key` is the one named on the button."""

    cancelled = Signal()

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self._key = key
        mark(self, kind="card")
        self._title = make_label(bold=True)
        self._what = make_label("small", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = make_button()
        self.cancel.clicked.connect(self.stop)
        words = lay_column(self._title, self._bar, self._what)
        words.setSpacing(8)
        row = lay_row(into=self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        self._retranslate()
        self.hide()

    def begin(self, title: str, *, takes_focus: bool = True) -> None:
        """Show it with a title such as "Merging"; the bar runs without an end until a total is known."""
        self._title.setText(title)
        self._what.clear()
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        name_control(self._bar, title)
        self.show()
        if takes_focus:
            self.cancel.setFocus()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """So many of so many, and what is in hand."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(min(done, total))
        self._what.setText(what)

    def end(self) -> None:
        """The work is over."""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def stop(self) -> None:
        """As the button does."""
        self.cancel.setEnabled(False)
        self._what.setText(self.tr("Stopping…"))
        self.cancelled.emit()

    def _retranslate(self) -> None:
        self.cancel.setText(" · ".join(filter(None, (self._key, self.tr("Cancel")))))
