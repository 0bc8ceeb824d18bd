"""A new file: which questionnaire, what the file is for, where it shall be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.start.creation import BUILT_IN, QUESTIONNAIRES, Created, NewStore, make_store
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.protection_form import ProtectionForm
from gui.widgets.segments import Segments
from gui.workers import LongWork

if TYPE_CHECKING:
    from storage.unlocking import Unlock


class NewStorePage(ScrollPage):
    """The questionnaire is converted in a worker; warnings are shown before the work goes on."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=720)
        self._title = make_label("title", bold=True, wrap=True)
        self.questionnaire = Segments("built_in", "other", "own", is_column=True)
        self.questionnaire.chosen.connect(self._show_wish)
        self._questionnaire_label = make_label(bold=True)
        self._others = QComboBox()
        self._others.currentIndexChanged.connect(self._show_wish)
        self.other = NamedField(self._others)
        self._browse_form = make_button()
        self._browse_form.clicked.connect(self._choose_form)
        self.form = NamedField(QLineEdit(), self._browse_form)
        self._kind_label = make_label(bold=True)
        self.kind = Segments("district", "central", is_column=True)
        self.kind.chosen.connect(self._show_wish)
        self.district = NamedField(QLineEdit())
        self._browse_path = make_button()
        self._browse_path.clicked.connect(self._choose_path)
        self.path = NamedField(QLineEdit(), self._browse_path)
        self.protection = ProtectionForm(context)
        self._proposed = ""
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(self._cancel)
        self.create_button = make_button("primary")
        self.create_button.clicked.connect(self.make)
        self.back = make_button("quiet")
        self.back.clicked.connect(lambda: self.page_wanted.emit("start"))
        self._made: Created | None = None
        self._work: LongWork | None = None
        self._lay_out()
        self._show_wish()

    def _lay_out(self) -> None:
        for part in (
            self._title,
            self._questionnaire_label,
            self.questionnaire,
            self.other,
            self.form,
            self._kind_label,
            self.kind,
            self.district,
            self.path,
            self.protection,
            self.notice,
            self.progress,
        ):
            self.column.addWidget(part)
            if part not in {self._questionnaire_label, self._kind_label}:
                self.column.addSpacing(8)
        self.column.addLayout(lay_row(self.create_button, self.back, 1))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("New file"))
        self._questionnaire_label.setText(self.tr("Questionnaire"))
        self.questionnaire.write(
            self.tr("Questionnaire"),
            {
                "built_in": self.tr("Police officer survey (Instruction 417)"),
                "other": self.tr("Another built-in questionnaire"),
                "own": self.tr("My own XLSForm"),
            },
        )
        self.other.write(
            self.tr("Built-in questionnaire"), self.tr("Papers that the same offices key beside the survey.")
        )
        self._write_others()
        self.form.write(self.tr("XLSForm file"), self.tr("An .xlsx file as ODK and KoboToolbox use it."))
        self._kind_label.setText(self.tr("What the file is for"))
        self.kind.write(
            self.tr("What the file is for"),
            {"district": self.tr("Keying papers"), "central": self.tr("Bringing the districts' files together")},
        )
        self.district.write(self.tr("District code"), self.tr("The code your supervisor gave, such as 03430."))
        self.path.write(self.tr("Where to save it"))
        self.protection.retranslate()
        for button in (self._browse_form, self._browse_path):
            button.setText(self.tr("Browse…"))
        name_control(self._browse_form, self.tr("Browse for the questionnaire"))
        name_control(self._browse_path, self.tr("Browse for the place of the new file"))
        self.create_button.setText(self.tr("Create the file") if self._made is None else self.tr("Go on"))
        self.back.setText(self.tr("Back"))

    def _write_others(self) -> None:
        titles = {
            "training_test": self.tr("Training: test before and after"),
            "outreach_register": self.tr("Needle exchange: outreach register"),
            "methadone_register": self.tr("Methadone register"),
            "referral_slip": self.tr("Referral slip and counterfoil"),
            "home_visit": self.tr("Home visit of the mobile team"),
            "attendance_list": self.tr("Attendance list"),
        }
        chosen = max(self._others.currentIndex(), 0)
        self._others.blockSignals(True)
        self._others.clear()
        for form in QUESTIONNAIRES[1:]:
            self._others.addItem(titles.get(form.stem, form.stem), form)
        self._others.setCurrentIndex(chosen)
        self._others.blockSignals(False)

    def _chosen_form(self) -> Path:
        """The questionnaire chosen; of the built-in ones unless an own one is named."""
        if self.questionnaire.key == "own" and _text(self.form):
            return Path(_text(self.form))
        return Path(self._others.currentData()) if self.questionnaire.key == "other" else BUILT_IN

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse_form, "folder", self.context.theme)
        put_icon(self._browse_path, "folder", self.context.theme)
        self.protection.restyle()

    def refresh(self) -> None:
        """Start afresh."""
        self._made = None
        self.protection.clear()
        self.notice.clear()
        self.retranslate()
        self._show_wish()

    def first_focus(self) -> QWidget:
        """The first choice."""
        return self.questionnaire

    def wish(self) -> NewStore:
        """What the fields say; raises `AnketaError` when something is left out."""
        if self.questionnaire.key == "own" and not _text(self.form):
            raise AnketaError(self.tr("No questionnaire is chosen."), advice=self.tr("Choose the .xlsx file."))
        if not _text(self.path):
            raise AnketaError(self.tr("No place is chosen."), advice=self.tr("Say where the new file shall be."))
        kind = self.kind.key
        path = Path(_text(self.path)).expanduser()
        path = path if path.suffix else path.with_suffix(".anketa")
        district = _text(self.district) if kind == "district" else ""
        return NewStore(self._chosen_form(), path, kind, district, self.protection.wish())

    def make(self) -> None:
        """Make the file, or go on with the one just made."""
        if self._made is not None:
            self.context.take_store(self._made.store, unlock=self._maker())
            return
        try:
            wish = self.wish()
        except AnketaError as incomplete:
            self.notice.say_error(incomplete)
            return
        self.notice.clear()
        self.create_button.setEnabled(False)
        self.progress.begin(self.tr("Preparing the questionnaire"))
        self._work = self.context.run_long(
            lambda progress: make_store(wish, progress),
            done=self._created,
            failed=self._refused,
            cancelled=self._finish,
            progressed=self.progress.show_progress,
        )

    def _created(self, made: Created) -> None:
        self._finish()
        self.protection.password.clear()
        self._made = made
        if not made.remarks and made.store.key is None:
            self.make()
            return
        said = []
        if made.store.key is not None:
            words = self.tr(
                "The file is made, and {keys} beside it. The two belong together: copy both, or no password opens the "
                "copy."
            )
            said.append(words.format(keys=f"{made.store.path.stem}.anketa-keys"))
        if made.remarks:
            said += [self.tr("The file is made. The questionnaire has remarks:"), *(f"· {one}" for one in made.remarks)]
        self.notice.say("\n".join(said), "query")
        self.retranslate()
        self.create_button.setFocus()

    def _maker(self) -> Unlock | None:
        """Whoever gave the password works in the file at once."""
        if self._made is None or self._made.store.key is None:
            return None
        from storage.unlocking import Password

        return Password(self.protection.code.text().strip(), "")

    def _refused(self, error: AnketaError) -> None:
        self._finish()
        self.notice.say_error(error)

    def _finish(self) -> None:
        self._work = None
        self.progress.end()
        self.create_button.setEnabled(True)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _show_wish(self) -> None:
        """Show the fields that the choices need, and propose a place that nobody typed over."""
        self.form.setVisible(self.questionnaire.key == "own")
        self.other.setVisible(self.questionnaire.key == "other")
        self.district.setVisible(self.kind.key == "district")
        field = self.path.field
        if isinstance(field, QLineEdit) and field.text() in {"", self._proposed}:
            self._proposed = str(self._propose())
            field.setText(self._proposed)

    def _propose(self) -> Path:
        folder = documents()
        stem = self._chosen_form().stem
        stem = stem if self.kind.key == "district" else f"{stem}_central"
        taken = (folder / f"{stem}{number or ''}.anketa" for number in (0, *range(2, 1000)))
        return next(path for path in taken if not path.exists())

    def _choose_form(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Questionnaire"), str(Path.home()), self.tr("XLSForm (*.xlsx);;All files (*)")
        )
        if chosen:
            _write(self.form, chosen)
            self._show_wish()

    def _choose_path(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("New file"), _text(self.path), self.tr("Anketa files (*.anketa)")
        )
        if chosen:
            _write(self.path, chosen)


def _text(named: NamedField) -> str:
    return named.field.text().strip() if isinstance(named.field, QLineEdit) else ""


def _write(named: NamedField, text: str) -> None:
    if isinstance(named.field, QLineEdit):
        named.field.setText(text)
