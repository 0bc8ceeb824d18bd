"""The printed sheet of a key: offered when the key or the package was made, and for any key file later."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.key_file import choose_key_file
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.password_field import PasswordField
from gui.widgets.pdf import a4, write_pdf
from gui.widgets.places import documents
from gui.widgets.segments import Segments
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.key_files import SecretKey

_MARGIN = 18.0


class PrintCard(QFrame):
    """Hidden until `offer`; `said(text, role)` and `failed(error)` as the card around it. The key stays nowhere."""

    said = Signal(str, str)
    failed = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._key: SecretKey | None = None
        #: PDFs that were not deleted yet: the sheet of one key may be written before that of another is.
        self._written: list[Path] = []
        self.study = ""
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(wrap=True)
        self.role = Segments("supervisor", "escrow")
        self.path = QLineEdit()
        self._browse = make_button()
        self._path_field = NamedField(self.path, self._browse)
        self.password = PasswordField()
        self._browse.clicked.connect(lambda: choose_key_file(self.path, self.password))
        self.password.line.returnPressed.connect(self._ask_place)
        self.save = make_button("primary")
        self.save.clicked.connect(self._ask_place)
        self.close_button = make_button("quiet")
        self.close_button.clicked.connect(self.leave)
        self.delete = make_button()
        self.delete.clicked.connect(self.delete_pdf)
        column = lay_column(self._title, self._text, self.role, self._path_field, self.password, into=self)
        column.addLayout(lay_row(self.save, self.delete, self.close_button, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        context.theme_changed.connect(self.restyle)
        self.hide()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Print the key and lock the paper away"))
        self._text.setText(
            self.tr("With the paper a new laptop opens everything when this one is lost; its holder needs no password. "
                    "Save the sheet as a PDF, print it, delete the PDF, and put the paper into a safe.")
        )  # fmt: skip
        self.role.write(
            self.tr("Whose key"), {"supervisor": self.tr("The supervisor's key"), "escrow": self.tr("The escrow key")}
        )
        self._path_field.write(self.tr("Key file"))
        self._browse.setText(self.tr("Browse…"))
        name_control(self._browse, self.tr("Browse for the key file"))
        self.password.write(self.tr("Password of the key"))
        self.save.setText(self.tr("Save the sheet as PDF…"))
        self.delete.setText(self.tr("It is printed: delete the PDF"))
        self.close_button.setText(self.tr("Not now"))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        put_icon(self._browse, "folder", self._context.theme)

    def offer(self, path: Path | None = None, key: SecretKey | None = None) -> None:
        """Show the card: for a key at hand, or for the file of one, which asks for its password."""
        self._key = key
        if path is not None:
            self.path.setText(str(path))
        self.password.clear()
        for part in (self._path_field, self.password):
            part.setVisible(key is None)
        self.delete.setVisible(bool(self._written))
        self.save.show()
        self.restyle()
        self.show()
        at_hand = self.save if key is not None else self.password.line if self.path.text() else self.path
        at_hand.setFocus()

    def leave(self) -> None:
        """Forget the key and hide."""
        self._key = None
        self.password.clear()
        self.hide()

    def _ask_place(self) -> None:
        name = "supervisor" if self.role.key == "supervisor" else "escrow"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), str(documents() / f"{name}-key-sheet.pdf"), self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_pdf(Path(chosen))

    def save_pdf(self, path: Path) -> None:
        """Open the key when it is not at hand, and write its sheet."""
        path = path if path.suffix else path.with_suffix(".pdf")
        if self._key is not None:
            self._write(self._key, path)
            return
        file, password = Path(self.path.text().strip()).expanduser(), self.password.text

        def work(progress: Progress) -> SecretKey:
            from storage.key_files import read_secret_key

            progress(0, 1, file.name)
            return read_secret_key(file, password)

        self._context.run_long(work, done=lambda key: self._write(key, path), failed=self.failed.emit)

    def _write(self, key: SecretKey, path: Path) -> None:
        from storage.key_files import write_secret
        from storage.key_sheet import as_html, sheet_of

        sheet = sheet_of(key, study=self.study, is_escrow=self.role.key == "escrow")
        document = QTextDocument()
        document.setHtml(as_html(sheet))
        try:
            write_secret(path, b"")  # for its owner alone; and Qt would not say where it cannot write
        except AnketaError as refused:
            self.failed.emit(refused)
            return
        write_pdf(document, path, a4(_MARGIN), sheet.title)
        self._key = None
        self._written.append(path)
        self.password.clear()
        for part in (self._path_field, self.password, self.save):
            part.hide()
        self.delete.show()
        self.delete.setFocus()
        self.said.emit(self.tr("{name} is written. Print it, then delete it here.").format(name=path.name), "query")

    def delete_pdf(self) -> None:
        """Take every PDF that was written here away: the paper is the key now."""
        from storage.wiping import wipe

        gone = []
        while self._written:
            path = self._written[0]
            try:
                wipe(path)
            except OSError as error:
                words = self.tr("{name} could not be deleted ({error}). Delete it yourself.")
                self.said.emit(words.format(name=path.name, error=error.strerror or error), "blocking")
                return
            gone.append(self._written.pop(0).name)
        self.said.emit(self.tr("{name} is deleted. Put the paper into a safe.").format(name=", ".join(gone)), "ok")
        self.hide()
