"""Opening a study package: which seat, who sits there; all else the package answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.study.centre_card import CentreCard, CentreWish
from gui.study.joining import Opened, Seat, begin_as_centre, begin_at, file_name, go_on, open_package
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import (
    NamedField,
    lay_column,
    lay_row,
    make_button,
    make_card,
    make_label,
    name_control,
    put_icon,
)
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.protection_form import ProtectionForm

if TYPE_CHECKING:
    from storage.people import Person
    from storage.store import Store

_NOBODY = ""
#: Setting in which the page of merging finds the key file.
KEY_PLACE = "merge/key"


class JoinPage(ScrollPage):
    """Reads the package named by `AppContext.study_file`; a file of the same study can take it as an update."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=720)
        self._opened: Opened | None = None
        self._proposed = ""
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancel.hide()
        self.files = QComboBox()
        self._files_field = NamedField(self.files)
        self.take = make_button("primary")
        self.take.clicked.connect(self.open_file)
        self.another = make_button("quiet")
        self.another.clicked.connect(self._show_new)
        self.seats = QComboBox()
        self.seats.currentIndexChanged.connect(self._follow_seat)
        self._seats_field = NamedField(self.seats)
        self.people = QComboBox()
        self.people.currentIndexChanged.connect(self._follow_person)
        self._people_field = NamedField(self.people)
        self.code = QLineEdit()
        self.code.setMaxLength(20)
        self._code_field = NamedField(self.code)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self._name_field = NamedField(self.name)
        self.path = QLineEdit()
        self._browse = make_button()
        self._browse.clicked.connect(self._choose_path)
        self._path_field = NamedField(self.path, self._browse)
        self.protection = ProtectionForm(context, for_known_person=True)
        self.begin = make_button("primary")
        self.begin.clicked.connect(self.take_seat)
        self.back = make_button("quiet")
        self.back.clicked.connect(lambda: self.page_wanted.emit("start"))
        self.as_centre = make_button("quiet")
        self.as_centre.clicked.connect(self._show_centre)
        self.centre = CentreCard(context)
        self.centre.wanted.connect(self.make_centre)
        self.centre.refused.connect(self.notice.say_error)
        self.centre.hide()
        self._update_card = make_card()
        self._new = QWidget()
        self._lay_out()
        self.code.returnPressed.connect(self.name.setFocus)
        for field in (self.name, self.path):
            field.returnPressed.connect(self.take_seat)

    def _lay_out(self) -> None:
        column = lay_column(self._files_field, into=self._update_card)
        column.addLayout(lay_row(self.take, self.another, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        fields = (self._seats_field, self._people_field, self._code_field, self._name_field, self._path_field)
        column = lay_column(*fields, self.protection, into=self._new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = (self._title, self._text, self.notice, self.progress)
        for part in (*head, self._update_card, self._new, self.centre):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        self.column.addLayout(lay_row(self.begin, self.back, 1, self.as_centre))
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._files_field.write(
            self.tr("Files of this study on this computer"),
            self.tr("A newer package adds its form versions and people first; papers stay as they are."),
        )
        self.take.setText(self.tr("Go on with this file"))
        self.another.setText(self.tr("Another seat on this computer…"))
        self._seats_field.write(self.tr("Seat"), self.tr("The number that your supervisor gave to this laptop."))
        self._people_field.write(self.tr("Who works here"))
        self._code_field.write(self.tr("Code"), self.tr("Short and yours alone, such as 07 or AA."))
        self._name_field.write(self.tr("Name"))
        self._path_field.write(self.tr("Where to save it"))
        self._browse.setText(self.tr("Browse…"))
        name_control(self._browse, self.tr("Browse for the place of the new file"))
        self.begin.setText(self.tr("Begin at this seat"))
        self.back.setText(self.tr("Back"))
        self.as_centre.setText(self.tr("This is the supervisor's laptop…"))
        self.protection.retranslate()
        self.centre.retranslate()
        if self.centre.isHidden():
            self._fill()

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse, "folder", self.context.theme)
        self.protection.restyle()

    def refresh(self) -> None:
        """Read the package that was opened."""
        path = self.context.study_file
        self._opened = None
        self.protection.clear()
        self.centre.clear()
        self.centre.hide()
        self.notice.clear()
        self._fill()
        if path is None:
            return
        recent = tuple(self.context.settings.recent_stores)
        self.progress.begin(self.tr("Opening {name}").format(name=path.name))
        self.context.run_long(
            lambda progress: open_package(path, recent, progress), done=self._show, failed=self._refused
        )

    def first_focus(self) -> QWidget:
        """The file that is there, else the seat, or the way back when there is none to choose."""
        if self._opened is None:
            return self.back
        return self.take if self._opened.files else self.seats

    # --- what was read

    def _show(self, opened: Opened) -> None:
        self.progress.end()
        self._opened = opened
        language = opened.package.study.settings.get("language", "")
        if language and self.context.settings.is_first_start:
            self.context.set_language(language)
        self._fill()
        self.first_focus().setFocus()

    def _fill(self) -> None:
        opened = self._opened
        has_files = opened is not None and bool(opened.files)
        for part in (self._new, self.begin):
            part.setVisible(opened is not None and not has_files)
        self._update_card.setVisible(has_files)
        self.another.setVisible(has_files)
        self.as_centre.setVisible(opened is not None and bool(opened.package.study.keys.each()))
        if opened is None:
            self._title.setText(self.tr("Join a study"))
            self._text.setText(self.tr("Open the study package that your supervisor gave you, a file ending in "
                                       ".anketa-study."))  # fmt: skip
            return
        study = opened.package.study
        self._title.setText(self.tr("Join the study “{name}”").format(name=study.name))
        sealed = self.tr("What you send is sealed for the supervisor.") if study.keys.each() else ""
        said = self.tr("Questionnaire: {title}. Package {number} of the centre {centre}.").format(
            title=opened.title, number=study.revision, centre=study.centre[:8]
        )
        self._text.setText(f"{said} {sealed}".strip())
        self.protection.know_keys(has_keys=bool(study.keys.each()))
        self._fill_choices(opened)

    def _fill_choices(self, opened: Opened) -> None:
        study = opened.package.study
        seats = [
            (f"{seat.number} · {study.district_name(seat.district)}", seat.number)
            for seat in sorted(study.seats, key=lambda one: one.number)
        ]
        _fill(self.seats, seats)
        people = [(" · ".join(filter(None, (one.code, one.name))), one.code) for one in study.people]
        _fill(self.people, [*people, (self.tr("Somebody else"), _NOBODY)])
        _fill(self.files, [(f"{path.name}   —   {path.parent}", path) for path in opened.files])
        self._follow_seat()
        self._follow_person()

    def _show_new(self) -> None:
        """A second seat on one computer is rare: the fields for it come when they are asked for."""
        for part in (self._new, self.begin):
            part.show()
        self.another.hide()
        self.seats.setFocus()

    def _show_centre(self) -> None:
        """The rarest day: the fields of a seat give way to those of the key."""
        opened = self._opened
        if opened is None:
            return
        for part in (self._new, self.begin, self._update_card, self.another, self.as_centre):
            part.hide()
        self.notice.clear()
        self.centre.begin(_free_path(f"{file_name(opened.package.study.name, 0).removesuffix('_0')}_central"))

    def make_centre(self, wish: CentreWish) -> None:
        """Make the centre's file again and go on in it."""
        opened = self._opened
        if opened is None or self.context.is_busy:
            return
        self._run(self.tr("Preparing {name}").format(name=wish.store.name))
        self.context.run_long(
            lambda progress: begin_as_centre(opened.package, wish, progress),
            done=lambda store: self._take_centre(store, wish),
            failed=self._centre_refused,
        )

    def _take_centre(self, store: Store, wish: CentreWish) -> None:
        self._end()
        self.centre.clear()
        self.context.settings.set_text(KEY_PLACE, str(wish.key_file))
        self.context.take_store(store)

    def _centre_refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)

    def _follow_seat(self) -> None:
        opened = self._opened
        if opened is not None and self.path.text() in {"", self._proposed}:
            stem = file_name(opened.package.study.name, int(self.seats.currentData() or 0))
            self._proposed = str(_free_path(stem))
            self.path.setText(self._proposed)

    def _follow_person(self) -> None:
        is_new = self.people.currentData() == _NOBODY
        self._code_field.setVisible(is_new)
        self._name_field.setVisible(is_new)

    # --- what a person wants

    def take_seat(self) -> None:
        """Make the file of the seat and go on in it."""
        opened = self._opened
        if opened is None or self.context.is_busy:
            return
        if self.people.currentData() == _NOBODY and not self.code.text().strip():
            self.notice.say(self.tr("A code is needed, so that your answers can be told from others'."), "blocking")
            self.code.setFocus()
            return
        if not self.path.text().strip():
            self.notice.say(self.tr("Say where the new file shall be."), "blocking")
            self.path.setFocus()
            return
        try:
            person = self._person()
            seat = Seat(int(self.seats.currentData()), person, self.protection.wish(person))
        except AnketaError as incomplete:
            self.notice.say_error(incomplete)
            return
        path = Path(self.path.text().strip()).expanduser()
        path = path if path.suffix else path.with_suffix(".anketa")
        self._run(self.tr("Preparing {name}").format(name=path.name))
        self.context.run_long(
            lambda progress: begin_at(opened.package, path, seat, progress),
            done=lambda store: self._go_on(store, person),
            failed=self._refused,
        )

    def open_file(self) -> None:
        """Go on with the chosen file, brought up to date."""
        opened, path = self._opened, self.files.currentData()
        if opened is None or path is None or self.context.is_busy:
            return
        self._run(self.tr("Opening {name}").format(name=path.name))
        self.context.run_long(
            lambda progress: go_on(opened.package, path, progress), done=self._go_on, failed=self._refused
        )

    def _person(self) -> Person:
        from storage.people import Person

        code = self.people.currentData()
        study = self._opened.package.study if self._opened is not None else None
        known = next((one for one in (study.people if study else ()) if one.code == code and code), None)
        return known or Person(self.code.text().strip(), self.name.text().strip())

    def _run(self, text: str) -> None:
        self.notice.clear()
        self.begin.setEnabled(False)
        self.take.setEnabled(False)
        self.progress.begin(text)

    def _go_on(self, store: Store, person: Person | None = None) -> None:
        self._end()
        self.protection.clear()
        self._take_settings()
        self.context.take_store(store)
        if person is not None:
            self.context.take_person(person)

    def _take_settings(self) -> None:
        """What the package says of the laptop itself."""
        from gui.backup_desk import SECOND_KEY

        settings = self._opened.package.study.settings if self._opened is not None else {}
        if settings.get("second_folder"):
            self.context.settings.set_text(SECOND_KEY, settings["second_folder"])

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)
        self.first_focus().setFocus()

    def _end(self) -> None:
        self.progress.end()
        self.begin.setEnabled(True)
        self.take.setEnabled(True)

    def _choose_path(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("New file"), self.path.text(), self.tr("Anketa files (*.anketa)")
        )
        if chosen:
            self.path.setText(chosen)


def _free_path(stem: str) -> Path:
    """A path for a new file that no file has yet."""
    taken = (documents() / f"{stem}{f'_{number}' if number else ''}.anketa" for number in (0, *range(2, 1000)))
    return next(path for path in taken if not path.exists())


def _fill(box: QComboBox, rows: Sequence[tuple[str, object]]) -> None:
    """Replace the rows of a box, (text, what it stands for) each; what was chosen stays chosen."""
    chosen = max(box.currentIndex(), 0)
    box.blockSignals(True)
    box.clear()
    for text, stands_for in rows:
        box.addItem(text, stands_for)
    box.setCurrentIndex(min(chosen, len(rows) - 1))
    box.blockSignals(False)
