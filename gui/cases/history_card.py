"""The story of the paper that is marked, beside the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from gui.cases.history_words import HistoryWords
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.parts import lay_column, make_label, name_control

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.case_table_questions import Study


class HistoryCard(QFrame):
    """Sentences of the audit trail, the newest first; arrows go through them, Ctrl+C copies."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._words = HistoryWords()
        self._shown: tuple[str, int, str] = ("", 0, "")
        mark(self, kind="card")
        self._title = make_label(bold=True, wrap=True)
        self._empty = make_label(role="muted", wrap=True)
        self.lines = QListWidget()
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.lines.setSpacing(2)
        self.lines.setMinimumHeight(context.theme.px(56))
        column = lay_column(self._title, self._empty, self.lines, into=self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.setStretch(2, 1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def texts(self) -> list[str]:
        """The sentences."""
        return [self.lines.item(at).text() for at in range(self.lines.count())]

    def show_case(self, row: CaseRow | None, study: Study | None, language: str) -> None:
        """Show the story of a paper, None of none."""
        from storage.case_history import read_history

        self.lines.clear()
        name_control(self.lines, self.tr("History"))
        if row is None or study is None:
            self._title.setText(self.tr("History"))
            self._empty.setText(self.tr("Mark a paper to see what happened to it."))
            self._set_empty(is_empty=True)
            return
        self._title.setText(self.tr("History of paper {number}").format(number=row.paper_number or "—"))
        events = read_history(self._context.open_store, row.case_id, row.keying)
        for event in reversed(events):
            item = QListWidgetItem(self._words.say(event, study, language))
            item.setForeground(self._context.theme.color(self._words.role(event)))
            self.lines.addItem(item)
        name_control(self.lines, self._title.text())
        self._empty.setText(self.tr("Being keyed by {who}; the trail begins when the paper is closed.").format(
            who=row.enumerator or "—"))  # fmt: skip
        self._set_empty(is_empty=not events)

    def _set_empty(self, *, is_empty: bool) -> None:
        self._empty.setVisible(is_empty)
        self.lines.setVisible(not is_empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the sentences marked."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n\n".join(item.text() for item in self.lines.selectedItems()))
        else:
            super().keyPressEvent(event)
