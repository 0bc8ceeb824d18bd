"""What a merge did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.merge.sentence_list import SentenceList
from gui.merge.sentences import MergeWords
from gui.widgets.parts import lay_column, lay_row, make_button, make_label

if TYPE_CHECKING:
    from storage.merge import MergeReceipt


class ReceiptView(QWidget):
    """The receipt in sentences, and the two likely next steps."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._words = MergeWords()
        self._receipt: MergeReceipt | None = None
        self._lead = make_label("large", "ok", bold=True)
        self.sentences = SentenceList(context)
        self.more = make_button("primary")
        self.export = make_button()
        column = lay_column(self._lead, self.sentences, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        buttons = lay_row(self.more, self.export, 1)
        buttons.setSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._lead.setText(self.tr("Merged"))
        self.more.setText(self.tr("Merge more files"))
        self.export.setText(self.tr("Export tables"))
        if self._receipt is not None:
            self.show_receipt(self._receipt)

    def show_receipt(self, receipt: MergeReceipt) -> None:
        """Show what was done."""
        self._receipt = receipt
        self.sentences.write(self._words.say_receipt(receipt))
