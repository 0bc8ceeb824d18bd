"""The sheet of a batch on the screen: close the batch, open it again, print the sheet or save it as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QTextBrowser, QWidget

from forms.errors import AnketaError
from gui.batches.sheet_text import SheetText
from gui.context import AppContext
from gui.language import say_moment
from gui.practice_band import PRACTICE
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.pdf import a4, write_pdf
from gui.widgets.places import documents
from storage.batch_sheet import batch_sheet
from storage.kept_words import find_words, read_words
from storage.sheets import close_batch, reopen_batch

_MARGIN = 20.0


class SheetView(QWidget):
    """`left` when somebody goes back, `changed` when the batch was closed or opened again."""

    left = Signal()
    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._batch_id = ""
        self._name = ""
        self._writer = SheetText(self)
        self._title = make_label("title", bold=True)
        self.text = QTextBrowser()
        self.text.setTabChangesFocus(True)
        self.close_button = make_button("primary")
        self.close_button.clicked.connect(self.close_batch)
        self.print_button = make_button()
        self.print_button.clicked.connect(self._print)
        self._printers = QMenu(self)
        self.save_button = make_button()
        self.save_button.clicked.connect(self._choose_pdf)
        self.back = make_button("quiet")
        self.back.clicked.connect(self.left)
        self._reason_box = QLineEdit()
        self._reason_box.returnPressed.connect(self.reopen)
        self.reopen_button = make_button()
        self.reopen_button.clicked.connect(self.reopen)
        self.reason = NamedField(self._reason_box, self.reopen_button)
        self._words_box = QLineEdit()
        self._words_box.returnPressed.connect(self.compare)
        self.compare_button = make_button()
        self.compare_button.clicked.connect(self.compare)
        self.words = NamedField(self._words_box, self.compare_button)
        self.notice = NoticeStrip(context)
        buttons = lay_row(self.close_button, self.print_button, self.save_button, 1, self.back)
        buttons.setSpacing(12)
        column = lay_column(into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        column.addWidget(self.text, 1)
        column.addWidget(self.reason)
        column.addWidget(self.words)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.close_button.setText(self.tr("Close this batch"))
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.back.setText(self.tr("Back"))
        self.reopen_button.setText(self.tr("Open again"))
        self.reason.write(self.tr("Reason to open the batch again"))
        self.compare_button.setText(self.tr("Compare"))
        self.words.write(
            self.tr("Words of an earlier printed sheet"),
            self.tr("Type the eight words: they show whether anything of the trail was taken away since."),
        )
        name_control(self.text, self.tr("Sheet of the batch"))
        if self._batch_id and self.isVisible() and self._context.store is not None:
            self._read()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        put_icon(self.back, "back", self._context.theme, "accent")
        self.text.setMinimumHeight(self._context.theme.px(200))

    def show_sheet(self, batch_id: str) -> None:
        """Show the sheet of a batch."""
        self._batch_id = batch_id
        self.notice.clear()
        self._reason_box.clear()
        self._words_box.clear()
        self._read()
        (self.print_button if self.close_button.isHidden() else self.close_button).setFocus()

    def close_batch(self) -> None:
        """Close the batch; the sheet then has its words."""
        try:
            close_batch(self._context.open_store, self._batch_id, who=self._who())
        except AnketaError as error:
            self.notice.say(f"{error.what}. {error.advice}".strip(), "blocking")
            return
        self.notice.say(self.tr("The batch is closed. Print the sheet and lay it on the bundle."))
        self._follow()
        self.print_button.setFocus()

    def reopen(self) -> None:
        """Open the batch again, for the reason in the box."""
        reason = self._reason_box.text().strip()
        if not reason:
            self.notice.say(self.tr("Say in a few words why the batch is opened again."), "blocking")
            self._reason_box.setFocus()
            return
        try:
            reopen_batch(self._context.open_store, self._batch_id, who=self._who(), reason=reason)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self._reason_box.clear()
        self.notice.say(self.tr("The batch is open again."))
        self._follow()
        self.close_button.setFocus()

    def compare(self) -> None:
        """Say whether the words of an earlier sheet, of this batch or another, are in this file's trail."""
        try:
            kept = find_words(self._context.open_store, read_words(self._words_box.text()))
        except AnketaError as error:
            self.notice.say(f"{error.what}. {error.advice}".strip(), "blocking")
            return
        if kept is None:
            self.notice.say(
                self.tr("These words are not in this file: its trail was cut off or written anew, or the sheet is of "
                        "another file. Tell the supervisor."),
                "blocking",
            )  # fmt: skip
            return
        words = self.tr(
            "The sheet belongs to this file. It was made after a change of {who} on {when}; {count} came later."
        )
        self.notice.say(words.format(who=kept.who or "–", when=say_moment(kept.made_at), count=kept.later))

    def save_pdf(self, path: Path) -> None:
        """Write the sheet as PDF, A4."""
        try:
            path.open("ab").close()  # the writer itself says nothing of a folder that cannot be written
        except OSError as error:
            self.notice.say(f"{path}: {error.strerror or error}", "blocking")
            return
        write_pdf(self.document(), path, a4(_MARGIN), self._name)
        self.notice.say(self.tr("{name} was written.").format(name=path.name))

    def document(self) -> QTextDocument:
        """The sheet as it is printed: black on white, whatever the window looks like."""
        document = QTextDocument()
        font = self._context.theme.font()
        font.setPointSizeF(10.5)
        document.setDefaultFont(font)
        document.setHtml(f"<body style='color:#000000'>{self._html()}</body>")
        return document

    def _html(self) -> str:
        store = self._context.open_store
        sheet = batch_sheet(store, self._batch_id)
        self._name = sheet.batch.name
        practice = self.tr("practice")
        name = f"{store.path.name} · {practice}" if store.kind == PRACTICE else store.path.name
        return self._writer.write(sheet, name)

    def _read(self) -> None:
        store = self._context.open_store
        standing = batch_sheet(store, self._batch_id).counts.standing
        self.text.setHtml(self._html())
        self.close_button.setVisible(not standing.is_closed and not store.is_read_only)
        self.reason.setVisible(standing.is_closed and not store.is_read_only)

    def _follow(self) -> None:
        self._read()
        self.changed.emit()

    def _who(self) -> str:
        person = self._context.person
        return person.code if person is not None else ""

    def _print(self) -> None:
        """On the only printer at once, else on the one chosen: Qt's own dialog knows no Kyrgyz."""
        from PySide6.QtPrintSupport import QPrinterInfo

        names = QPrinterInfo.availablePrinterNames()
        if not names:
            self.notice.say(
                self.tr("This computer knows no printer. Save the sheet as PDF, and print it elsewhere."), "query"
            )
        elif len(names) == 1:
            self.print_on(names[0])
        else:
            self._printers.clear()
            for name in names:
                self._printers.addAction(name).triggered.connect(lambda _on=False, name=name: self.print_on(name))
            self._printers.popup(self.print_button.mapToGlobal(self.print_button.rect().bottomLeft()))

    def print_on(self, name: str) -> None:
        """Print the sheet on this printer."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(name)
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        if found.isNull() or not printer.isValid():
            self.notice.say(self.tr("The printer {name} does not answer.").format(name=name), "blocking")
            return
        printer.setDocName(self._name)
        printer.setPageLayout(a4(_MARGIN))
        self.document().print_(printer)
        self.notice.say(self.tr("Sent to the printer {name}.").format(name=name))

    def _choose_pdf(self) -> None:
        proposed = documents() / f"{_file_name(self._name)}.pdf"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), str(proposed), self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_pdf(Path(chosen))


def _file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_ " else "_" for letter in name).strip() or "batch"
