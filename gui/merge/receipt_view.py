"""What a merge did."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.language import say_moment
from gui.merge.note_words import say_note
from gui.merge.sentence_list import SentenceList
from gui.merge.sentences import MergeWords
from gui.widgets.flow_row import FlowRow
from gui.widgets.parts import lay_column, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.merge import MergeReceipt

#: Files shown without a second scroll bar.
_MOST_ROWS = 40


class ReceiptView(QWidget):
    """The receipt in sentences, a row per file, and the likely next steps."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._words = MergeWords()
        self._receipt: MergeReceipt | None = None
        self._lead = make_label("large", "ok", bold=True)
        self.sentences = SentenceList(context)
        self.more = make_button("primary")
        self.settle = make_button()
        self.export = make_button()
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "receipt")
        buttons = FlowRow()
        for button in (self.more, self.settle, self.export):
            buttons.add(button)
        column = lay_column(self._lead, self.sentences, buttons, self.table, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._lead.setText(self.tr("Merged"))
        self.more.setText(self.tr("Merge more files"))
        self.settle.setText(self.tr("Settle conflicts and duplicates"))
        self.export.setText(self.tr("Export tables"))
        name_control(self.table, self.tr("Files merged"))
        self.model.set_columns((
            Column(self.tr("File"), lambda one: PurePath(one.file_name).stem),
            Column(self.tr("District"), lambda one: one.district),
            Column(self.tr("New"), lambda one: str(one.new or "–"), lambda one: one.new, is_number=True),
            Column(self.tr("Changed"), lambda one: str(one.updated or "–"), lambda one: one.updated, is_number=True),
            Column(self.tr("Same"), lambda one: str(one.identical or "–"), lambda one: one.identical, is_number=True),
            Column(self.tr("When"), lambda one: say_moment(one.merged_at), lambda one: one.merged_at),
            Column(self.tr("Remarks"), lambda one: "; ".join(map(say_note, one.notes))),
        ))
        if self._receipt is not None:
            self.show_receipt(self._receipt)

    def show_receipt(self, receipt: MergeReceipt) -> None:
        """Show what was done."""
        self._receipt = receipt
        self.sentences.write(self._words.say_receipt(receipt))
        self.settle.setVisible(bool(receipt.conflicts or receipt.duplicates))
        self.model.fill(receipt.receipts)
        self.table.setVisible(bool(receipt.receipts))
        self.table.fit()
        self.table.fit_height(_MOST_ROWS)
