"""Sending: one file with everything this office has keyed, for the supervisor."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from gui.context import AppContext
from gui.export.centre_card import CentreCard
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.places import documents
from gui.widgets.work_page import WorkPage
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.district_file import Packed

ENDING = ".anketa-district"


class SendPage(WorkPage):
    """Writes a district file. It holds all closed papers each time, so that no earlier file is needed."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=720)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self._count = make_label(wrap=True)
        self.path = QLineEdit()
        self._browse_button = make_button()
        self._browse_button.clicked.connect(self._browse)
        self._path_field = NamedField(self.path, self._browse_button)
        self.start.clicked.connect(self.write_file)
        self.open_folder = make_button()
        self.open_folder.clicked.connect(self._open_folder)
        self._done: Path | None = None
        for part in (self._title, self._text, self._count, self._path_field, self.notice, self.progress):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        buttons = lay_row(self.start, self.open_folder, 1)
        buttons.setSpacing(12)
        self.column.addLayout(buttons)
        self.column.addSpacing(24)
        self.centre = CentreCard(context)
        self.centre.taken.connect(self._write_count)
        self.column.addWidget(self.centre)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Send to the supervisor"))
        self._text.setText(
            self.tr("One file with every closed paper of this office. Take it on a stick or send it: the supervisor "
                    "merges it. Papers being keyed stay here. An older file is not needed any more; merging both "
                    "does no harm.")
        )  # fmt: skip
        self._path_field.write(self.tr("File"), self.tr("A stick or a folder that is carried to the centre."))
        self._browse_button.setText(self.tr("Browse…"))
        name_control(self._browse_button, self.tr("Browse for the place of the file"))
        self.start.setText(self.tr("Write the file"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.centre.retranslate()
        if self.context.store is not None:
            self._write_count()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse_button, "folder", self.context.theme)
        put_icon(self.open_folder, "folder", self.context.theme)
        put_icon(self.start, "send", self.context.theme, "on_accent")

    def refresh(self) -> None:
        """Count what would go, and propose a file."""
        if self._work is not None:
            return
        self.path.setText(str(self._propose()))
        self.notice.clear()
        self.open_folder.hide()
        self._write_count()
        self.centre.refresh()

    def first_focus(self) -> QWidget:
        """The button that does it."""
        return self.start

    def write_file(self) -> None:
        """Write the district file."""
        store, path = self.context.open_store, Path(self.path.text().strip()).expanduser()
        if not self.path.text().strip():
            self.notice.say(self.tr("Say where the file shall be."), "blocking")
            self.path.setFocus()
            return
        path = path if path.suffix else path.with_suffix(ENDING)

        def work(progress: Progress) -> Packed:
            from storage.district_file import pack

            return pack(store, path, progress)

        self.open_folder.hide()
        self.run_work(self.tr("Writing the file"), work, self._written)

    def _written(self, packed: Packed) -> None:
        self.end_work()
        self._done = packed.path.parent
        self.context.settings.set_text("send/folder", str(packed.path.parent))
        papers = self.tr("%n paper(s)", "", packed.cases)
        lines = [f"{packed.path.name} · {papers}"]
        if packed.sealed_for:
            lines.append(self.tr("It is sealed: only the supervisor's key opens it."))
        if packed.drafts_left:
            lines.append(self.tr("%n paper(s) being keyed stayed here.", "", packed.drafts_left))
        self.notice.say("\n".join(lines))
        self.centre.refresh()
        self.open_folder.show()
        self.open_folder.setFocus()

    def tell_stopped(self) -> None:
        """Say that nothing came of it."""
        self.end_work()
        self.notice.say(self.tr("Stopped. Nothing was written."), "off_path")
        self.start.setFocus()

    def _write_count(self) -> None:
        from storage.cases import count_papers

        closed, drafts = count_papers(self.context.open_store)
        words = [self.tr("%n paper(s) go out.", "", closed)]
        if drafts:
            words.append(self.tr("%n paper(s) are being keyed and stay here.", "", drafts))
        self._count.setText(" ".join(words))

    def _open_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done)))

    def _browse(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Send to the supervisor"), self.path.text(), self.tr("District files (*.anketa-district)")
        )
        if chosen:
            self.path.setText(chosen)

    def _propose(self) -> Path:
        store = self.context.open_store
        folder = Path(self.context.settings.text("send/folder", str(documents())))
        from storage.cases import count_papers

        office = store.district or store.path.stem
        papers, _drafts = count_papers(store)
        return folder / f"{office}-{datetime.now().astimezone():%Y-%m-%d}-{store.station_id[:4]}-{papers}{ENDING}"
