"""Making a study package: seats, people, keys; and sending back to a district."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSpinBox, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.language import LANGUAGES
from gui.study.grid import Grid
from gui.study.joining import file_name
from gui.study.key_card import KeyCard
from gui.study.reply_card import ReplyCard
from gui.study.wish import SeatRefused, Typed, study_from, typed_of
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import ScrollPage
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.study import Study

ENDING = ".anketa-study"


class StudyPage(ScrollPage):
    """What a supervisor declares once, so that no laptop has to be asked for it again."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=820)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self._name_field = NamedField(self.name)
        self.seats = Grid(context, 3)
        self._seats_field = NamedField(self.seats)
        self.people = Grid(context, 3)
        self._people_field = NamedField(self.people)
        self.language = QComboBox()
        self._language_field = NamedField(self.language)
        self.share = QSpinBox()
        self.share.setRange(0, 100)
        self.share.setSuffix(" %")
        self.share.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._share_field = NamedField(self.share)
        self.second = QLineEdit()
        self._second_field = NamedField(self.second)
        self.keys = KeyCard(context)
        self.reply = ReplyCard(context)
        self.path = QLineEdit()
        self._browse = make_button()
        self._browse.clicked.connect(self._choose_path)
        self._path_field = NamedField(self.path, self._browse)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancel.hide()
        self.make = make_button("primary")
        self.make.clicked.connect(self.write_package)
        self.open_folder = make_button()
        self.open_folder.clicked.connect(self._open_folder)
        for card in (self.keys, self.reply):
            card.said.connect(self.notice.say)
            card.failed.connect(self._refused)
        self._lay_out()

    def _lay_out(self) -> None:
        fields = (
            self._name_field, self._seats_field, self._people_field, self._language_field, self._share_field,
            self._second_field,
        )  # fmt: skip
        for part in (self._title, self._text, *fields, self.keys, self._path_field, self.notice, self.progress):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        buttons = lay_row(self.make, self.open_folder, 1)
        buttons.setSpacing(12)
        self.column.addLayout(buttons)
        self.column.addSpacing(24)
        self.column.addWidget(self.reply)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Study package"))
        self._text.setText(
            self.tr("One file that every laptop opens with a double-click: questionnaires, districts, people, seats, "
                    "keys. A newer package brings form versions; papers stay. Whoever has the file can take a free "
                    "seat: carry it like a key.")
        )  # fmt: skip
        self._name_field.write(self.tr("Name of the study"))
        self._seats_field.write(
            self.tr("Seats"), self.tr("One for each laptop. A laptop that takes a seat needs no telephone call when "
                                      "its first file arrives.")
        )  # fmt: skip
        self.seats.write(self.tr("Seats"), (self.tr("Seat"), self.tr("District code"), self.tr("District")))
        self._people_field.write(
            self.tr("People"), self.tr("The role is “{enumerator}” or “{supervisor}”; the first letters do. Others can "
                                       "add themselves.").format(**self._roles())
        )  # fmt: skip
        self.people.write(self.tr("People"), (self.tr("Code"), self.tr("Name"), self.tr("Role")))
        self._language_field.write(self.tr("Language of the program at the first start"))
        self._write_languages()
        self._share_field.write(
            self.tr("Papers drawn for the second keying"), self.tr("The share that a batch proposes; 0 leaves it open.")
        )
        line = self.share.lineEdit()
        name_control(line, self.share.accessibleName(), self.share.accessibleDescription())
        self._second_field.write(
            self.tr("Folder for a second backup"), self.tr("The same on every laptop, such as a stick: E:\\backup. May "
                                                           "stay empty.")
        )  # fmt: skip
        self.keys.retranslate()
        self.reply.retranslate()
        self._path_field.write(self.tr("File"))
        self._browse.setText(self.tr("Browse…"))
        name_control(self._browse, self.tr("Browse for the place of the file"))
        self.make.setText(self.tr("Write the package"))
        self.open_folder.setText(self.tr("Open the folder"))

    def _write_languages(self) -> None:
        chosen = max(self.language.currentIndex(), 0)
        self.language.clear()
        self.language.addItem(self.tr("the computer's"), "")
        for code, word in LANGUAGES.items():
            self.language.addItem(word, code)
        self.language.setCurrentIndex(chosen)

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse, "folder", self.context.theme)
        put_icon(self.open_folder, "folder", self.context.theme)
        put_icon(self.make, "send", self.context.theme, "on_accent")

    def refresh(self) -> None:
        """Begin with what the last package said."""
        if self.context.is_busy:
            return
        from storage.sealing import read_sealing_keys

        store = self.context.open_store
        typed, keys = typed_of(store), store.run(read_sealing_keys)
        self.name.setText(typed.name)
        self.seats.fill(typed.seats)
        words = self._roles()
        self.people.fill([(code, name, words.get(role, role)) for code, name, role in typed.people])
        self.language.setCurrentIndex(max(self.language.findData(typed.settings.get("language", "")), 0))
        self.share.setValue(int(typed.settings.get("verification_share", "0")))
        self.second.setText(typed.settings.get("second_folder", ""))
        self.keys.show_keys(keys.supervisor_key, keys.escrow_key, typed.name)
        self.reply.refresh()
        self.path.setText(str(documents() / f"{file_name(typed.name, 0).removesuffix('_0')}{ENDING}"))
        self.notice.clear()
        self.open_folder.hide()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def write_package(self) -> None:
        """Write the package of what was typed."""
        if self.context.is_busy:
            return
        try:
            study = self._study()
        except SeatRefused as refused:
            words = self.tr("“{row}” is no seat: it needs a number and the code of its district.")
            self.notice.say(words.format(row=refused.what), "blocking")
            self.seats.setFocus()
            return
        store, path = self.context.open_store, Path(self.path.text().strip()).expanduser()
        path = path if path.suffix else path.with_suffix(ENDING)
        self.keys.sheet.study = study.name

        def work(progress: Progress) -> tuple[Study, list[str]]:
            from storage.passwords import supervisor_keys
            from storage.study_package import make_package

            progress(0, 1, path.name)
            before = supervisor_keys(store)
            made = make_package(store, path, study)
            after = supervisor_keys(store)
            return made, [key for key in before if key not in after]

        self.notice.clear()
        self.open_folder.hide()
        self.make.setEnabled(False)
        self.progress.begin(self.tr("Writing the file"))
        self.context.run_long(work, done=lambda made: self._written(made[0], made[1], path), failed=self._refused)

    def _study(self) -> Study:
        from storage.sealing import SealingKeys

        settings = {
            "language": str(self.language.currentData() or ""),
            "second_folder": self.second.text().strip(),
            "verification_share": str(self.share.value() or ""),
        }
        typed = Typed(self.name.text().strip(), self.seats.rows(), self.people.rows(), settings)
        form = self.context.open_store.form().questionnaire
        keys = SealingKeys(self.keys.supervisor_key, self.keys.escrow_key)
        return study_from(typed, keys, tuple(form.languages), self._roles())

    def _roles(self) -> dict[str, str]:
        return {"enumerator": self.tr("enumerator"), "supervisor": self.tr("supervisor")}

    def _written(self, study: Study, replaced: list[str], path: Path) -> None:
        """Say so, which replaced keys open this file no more, and offer the sheet of the key while it is at hand."""
        self._end()
        seats = self.tr("%n seat(s)", "", len(study.seats))
        words = self.tr("Package {number} of the study is written: {name} · {seats}")
        said = [words.format(number=study.revision, name=path.name, seats=seats)]
        gone = self.tr("Replaced: the key {key} opens this file no more.")
        said += [gone.format(key=f"{key[:12]}…{key[-6:]}") for key in replaced]
        self.notice.say("\n".join(said))
        self.open_folder.show()
        if study.revision == 1 and study.keys.each() and self.keys.sheet.isHidden():
            self.keys.offer_print()
        self.open_folder.setFocus()

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)

    def _end(self) -> None:
        self.progress.end()
        self.make.setEnabled(True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.path.text()).expanduser().parent)))

    def _choose_path(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Study package"), self.path.text(), self.tr("Study packages (*.anketa-study)")
        )
        if chosen:
            self.path.setText(chosen)
