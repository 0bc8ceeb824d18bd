"""Exporting: which tables, in which language, into which folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.export.format_words import say_format
from gui.form_language import form_language
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip
from gui.workers import LongWork, Progress

if TYPE_CHECKING:
    from exporters.package import Receipt


class ExportPage(ScrollPage):
    """One export is one folder; an older one is kept beside it as `.previous`."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=720)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self._formats_label = make_label(bold=True)
        self.formats: dict[str, QCheckBox] = {}
        self._formats = QGridLayout()
        self.language = QComboBox()
        self._language_field = NamedField(self.language)
        self.folder = QLineEdit()
        self._browse_button = make_button()
        self._browse_button.clicked.connect(self._browse)
        self._folder_field = NamedField(self.folder, self._browse_button)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(self._cancel)
        self.start = make_button("primary")
        self.start.clicked.connect(self.export)
        self.open_folder = make_button()
        self.open_folder.clicked.connect(self._open_folder)
        self.open_folder.hide()
        self._work: LongWork | None = None
        self._done: Path | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._formats.setVerticalSpacing(4)
        self._formats.setColumnStretch(1, 1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addSpacing(12)
        self.column.addWidget(self._formats_label)
        self.column.addLayout(self._formats)
        for part in (self._language_field, self._folder_field, self.notice, self.progress):
            self.column.addSpacing(8)
            self.column.addWidget(part)
        self.column.addSpacing(8)
        buttons = lay_row(self.start, self.open_folder, 1)
        buttons.setSpacing(12)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Export tables"))
        self._text.setText(
            self.tr("Papers whose keying is closed go out; those being keyed and void ones stay. "
                    "The same papers give the same tables, in whatever order they came in.")
        )  # fmt: skip
        self._formats_label.setText(self.tr("Formats"))
        self._write_formats()
        self._language_field.write(self.tr("Language of the labels"))
        self._folder_field.write(self.tr("Folder"), self.tr("A new or empty folder, or that of an older export."))
        self._browse_button.setText(self.tr("Browse…"))
        name_control(self._browse_button, self.tr("Browse for the folder"))
        self.start.setText(self.tr("Export"))
        self.open_folder.setText(self.tr("Open the folder"))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse_button, "folder", self.context.theme)
        put_icon(self.open_folder, "folder", self.context.theme)

    def refresh(self) -> None:
        """Languages and a folder for the store at hand."""
        if self._work is not None:
            return
        self._make_formats()
        questionnaire = self.context.open_store.form().questionnaire
        if [self.language.itemText(at) for at in range(self.language.count())] != list(questionnaire.languages):
            self.language.clear()
            self.language.addItems(list(questionnaire.languages))
            self.language.setCurrentText(form_language(questionnaire, self.context.language))
        self._language_field.setVisible(len(questionnaire.languages) > 1)
        self.folder.setText(self.context.settings.text(self._folder_key(), str(self._propose())))
        self.notice.clear()
        self.open_folder.hide()

    def _make_formats(self) -> None:
        """A box for each format there is, two in a row; those of an ordinary export are ticked."""
        from exporters.formats import FORMATS
        from exporters.package import DEFAULT_FORMATS

        if self.formats:
            return
        for at, key in enumerate(FORMATS):
            box = QCheckBox()
            box.setChecked(key in DEFAULT_FORMATS)
            self.formats[key] = box
            self._formats.addWidget(box, at // 2, at % 2)
        self._write_formats()

    def _write_formats(self) -> None:
        from exporters.formats import FORMATS

        for key, box in self.formats.items():
            text = say_format(key, FORMATS[key].title)
            box.setText(text)
            name_control(box, text)

    def first_focus(self) -> QWidget:
        """The button that does it: the proposals are usually right."""
        return self.start

    def export(self) -> None:
        """Write the tables."""
        formats = [key for key, box in self.formats.items() if box.isChecked()]
        if not formats:
            self.notice.say(self.tr("Choose at least one format."), "blocking")
            return
        if not self.folder.text().strip():
            self.notice.say(self.tr("Say which folder the tables shall go to."), "blocking")
            self.folder.setFocus()
            return
        folder, language, store = (
            Path(self.folder.text().strip()).expanduser(),
            self.language.currentText(),
            self.context.open_store,
        )

        def work(progress: Progress) -> Receipt:
            from exporters.package import export
            from exporters.store_source import StoreSource

            return export(StoreSource(store), folder, formats=formats, language=language, progress=progress)

        self.notice.clear()
        self.open_folder.hide()
        self.start.setEnabled(False)
        self.progress.begin(self.tr("Exporting"))
        self._work = self.context.run_long(
            work,
            done=self._exported,
            failed=self._refused,
            cancelled=self._stopped,
            progressed=self.progress.show_progress,
        )

    def _exported(self, receipt: Receipt) -> None:
        self._end()
        self._done = receipt.folder
        self.context.settings.set_text(self._folder_key(), str(receipt.folder))
        lines = [self.tr("%n paper(s) exported.", "", receipt.cases)]
        size = self.locale().formattedDataSize(sum(receipt.files.values()))
        lines.append(self.tr("%n file(s), {size}", "", len(receipt.files)).format(size=size))
        if receipt.issues:
            lines.append(self.tr("%n remark(s) on values stand in the table issues.", "", receipt.issues))
        self.notice.say("\n".join(lines))
        self.open_folder.show()
        self.open_folder.setFocus()

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)
        self.start.setFocus()

    def _stopped(self) -> None:
        self._end()
        self.notice.say(self.tr("Stopped. Nothing was written."), "off_path")
        self.start.setFocus()

    def _end(self) -> None:
        self._work = None
        self.progress.end()
        self.start.setEnabled(True)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _open_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done)))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(Path(self.folder.text()).parent))
        if chosen:
            self.folder.setText(chosen)

    def _folder_key(self) -> str:
        return f"export/{self.context.open_store.store_id}"

    def _propose(self) -> Path:
        return documents() / f"{self.context.open_store.path.stem}-export"
