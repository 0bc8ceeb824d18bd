"""A page for the new batch alone: from the home page or the list it is one key away, the cursor in its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.batches.batch_form import BatchForm
from gui.context import AppContext
from gui.widgets.page import ScrollPage
from storage.batches import Batch


class NewBatchPage(ScrollPage):
    """The form of a new batch; `keying_started(batch id)` when it is made."""

    keying_started = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.form = BatchForm(context)
        self.form.made.connect(self._made)
        self.form.cancelled.connect(lambda: self.page_wanted.emit("batches"))
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.form.retranslate()

    def refresh(self) -> None:
        """Empty boxes."""
        self.form.begin(self.context.language)

    def first_focus(self) -> QWidget:
        """The name of the batch."""
        return self.form.name.field

    def _made(self, batch: Batch) -> None:
        self.context.cases_changed.emit()
        self.keying_started.emit(batch.batch_id)
