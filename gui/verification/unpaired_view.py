"""Second keyings without a partner, with the nearest numbers; Enter corrects the number of the one that is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.correction_dialog import correct_case
from gui.language import say_moment
from gui.verification.words import VerificationWords
from gui.widgets.empty_state import EmptyState
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.pairing import Unpaired


class UnpairedView(QWidget):
    """`corrected` when a number was corrected: the papers want comparing again."""

    corrected = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._words = VerificationWords()
        self._hint = make_label(role="muted", wrap=True)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "unpaired")
        self.table.opened.connect(self._correct)
        self.correct = make_button("primary")
        self.correct.clicked.connect(lambda: self._correct(self.table.currentIndex()))
        self.empty = EmptyState(context, "ok")
        buttons = lay_row(self.correct, 1)
        column = lay_column(self._hint, self.table, self.empty, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.setStretch(1, 1)
        column.setStretch(2, 1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        words = self._words
        self._hint.setText(
            self.tr("These were keyed as second keyings, and no first keying bears their number. A number near it may "
                    "be the right one: look at the paper, and correct what was mistyped.")
        )  # fmt: skip
        self.correct.setText(self.tr("Correct its number"))
        name_control(self.table, self.tr("Second keyings without a partner"))
        self.empty.write(self.tr("Every second keying has its partner"), "")
        self.model.set_columns((
            Column(self.tr("Paper"), lambda one: one.case.paper_number or "—"),
            Column(self.tr("Why"), words.say_why, role=lambda _one: "query"),
            Column(self.tr("Nearest numbers"), lambda one: ", ".join(one.nearest) or "–"),
            Column(self.tr("Keyed by"), lambda one: one.case.enumerator),
            Column(self.tr("Batch"), lambda one: one.case.batch_name),
            Column(self.tr("District"), lambda one: one.case.district),
            Column(self.tr("Keyed"), lambda one: say_moment(one.case.closed_at), lambda one: one.case.closed_at),
        ))

    def show_rows(self, rows: tuple[Unpaired, ...]) -> None:
        """Show these."""
        self.model.fill(rows)
        self.table.fit()
        for part in (self._hint, self.table, self.correct):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.correct.setEnabled(bool(rows) and not self._context.open_store.is_read_only)
        if rows:
            self.table.selectRow(0)

    def _correct(self, index: QModelIndex) -> None:
        if index.isValid() and self.correct.isEnabled():
            one: Unpaired = self.model.rows[index.row()]
            if correct_case(self._context, one.case, self):
                self.corrected.emit()
