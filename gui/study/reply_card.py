"""Sending back to a district what the centre decided."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame

from gui.context import AppContext
from gui.theme import mark
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label
from gui.widgets.places import documents
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.centre_file import Packed

ENDING = ".anketa-centre"


class ReplyCard(QFrame):
    """`said(text, role)` when a file was written, `failed(error)` when not."""

    said = Signal(str, str)
    failed = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._title = make_label("large", bold=True)
        self._text = make_label(role="muted", wrap=True)
        self.districts = QComboBox()
        self._field = NamedField(self.districts)
        self.write_button = make_button()
        self.write_button.clicked.connect(self._choose)
        column = lay_column(self._title, self._text, self._field, into=self)
        column.addLayout(lay_row(self.write_button, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Send back to a district"))
        self._text.setText(
            self.tr("Corrections, settled conflicts, form versions, and which of its files arrived. Sealed for the "
                    "laptops of that district; it holds nothing of other districts' papers.")
        )  # fmt: skip
        self._field.write(self.tr("District"))
        self.write_button.setText(self.tr("Write the file…"))

    def refresh(self) -> None:
        """Read which districts have sent something."""
        from storage.station import list_stations

        stations = self._context.open_store.run(list_stations)
        codes = sorted({one.district for one in stations if one.accepted_at and not one.is_own})
        self.districts.clear()
        for code in codes:
            self.districts.addItem(code or "—", code)
        self.setVisible(bool(codes))

    def _choose(self) -> None:
        code = str(self.districts.currentData())
        stamp = f"{datetime.now().astimezone():%Y-%m-%d}"
        proposed = documents() / f"centre-{code or 'district'}-{stamp}{ENDING}"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Send back to a district"), str(proposed), self.tr("Files from the centre (*.anketa-centre)")
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(ENDING), code)

    def write(self, path: Path, code: str) -> None:
        """Write the file for a district."""
        store = self._context.open_store

        def work(progress: Progress) -> Packed:
            from storage.centre_file import write_reply

            progress(0, 1, path.name)
            return write_reply(store, path, code)

        def done(packed: Packed) -> None:
            papers = self.tr("%n paper(s) with changes", "", packed.papers)
            self.said.emit(f"{packed.path.name} · {papers}", "ok")

        self._context.run_long(work, done=done, failed=self.failed.emit)
