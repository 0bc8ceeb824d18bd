"""What the backups have to say on the home page: nothing while all is well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.widgets.notice_strip import NoticeStrip, error_text
from gui.widgets.parts import lay_row, make_button


class BackupStrip(QWidget):
    """Hidden while backups are made; says what went wrong, or that one was put back. `wanted` leads to the page."""

    wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.notice = NoticeStrip(context)
        self.open = make_button()
        self.open.clicked.connect(self.wanted)
        row = lay_row(self.notice, self.open, into=self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.setStretch(0, 1)
        context.backups.changed.connect(self.write)
        self.hide()  # `write` shows it: before it has its place it would be a window of its own

    def write(self) -> None:
        """Show what there is to say."""
        desk = self._context.backups
        trouble = desk.trouble or desk.second_trouble
        self.open.setText(self.tr("Backups…"))
        if trouble is not None:
            self.notice.say(self.tr("Backup: {said}").format(said=error_text(trouble)), "query")
        elif desk.said:
            self.notice.say(desk.said)
        self.setVisible(trouble is not None or bool(desk.said))

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.write()
        super().changeEvent(event)
