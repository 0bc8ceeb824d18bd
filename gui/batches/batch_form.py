"""The form that makes a batch: name, numbers received, first or second keying, the header."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.batches.header_form import HeaderForm
from gui.context import AppContext
from gui.form_language import form_language
from gui.second_words import say_second_rules
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label
from gui.widgets.segments import Segments
from storage.batches import Batch, create_batch, numbers_between

_MOST_PAPERS = 100_000


class BatchForm(QFrame):
    """`made(batch)` when it is in the store; `cancelled` when the person thinks better of it."""

    made = Signal(object)
    cancelled = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._language = context.language
        mark(self, kind="card")
        self._title = make_label("large", bold=True)
        self.name = NamedField(QLineEdit())
        self.district = NamedField(QLineEdit())
        self.first = NamedField(QLineEdit())
        self.last = NamedField(QLineEdit())
        self.received = NamedField(QLineEdit())
        self._versions = QComboBox()
        self._versions.currentIndexChanged.connect(self._show_header)
        self.version = NamedField(self._versions)
        self._keying_label = make_label(bold=True)
        self.keying = Segments("1", "2")
        self.second = make_label("small", "muted", wrap=True)
        self.keying.chosen.connect(lambda key: self.second.setVisible(key == "2"))
        self.header = HeaderForm(context)
        self.notice = NoticeStrip(context)
        self.make_button = make_button("primary")
        self.make_button.clicked.connect(self.make)
        self.cancel = make_button("quiet")
        self.cancel.clicked.connect(self.cancelled)
        _edit(self.received).setValidator(QIntValidator(0, _MOST_PAPERS, self))
        for named in (self.first, self.last):
            _edit(named).editingFinished.connect(self._count_numbers)
        for named in (self.name, self.district, self.first, self.last, self.received):
            _edit(named).returnPressed.connect(self.focusNextChild)
        self._lay_out()

    def _lay_out(self) -> None:
        column = lay_column(self._title, into=self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for pair in ((self.name, self.district), (self.first, self.last, self.received)):
            row = lay_row(*pair)
            row.setSpacing(16)
            column.addLayout(row)
        for part in (self.version, self._keying_label, self.keying, self.second, self.header, self.notice):
            column.addWidget(part)
        buttons = lay_row(self.make_button, self.cancel, 1)
        buttons.setSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("New batch"))
        self.name.write(self.tr("Name of the batch"), self.tr("What stands on the bundle, such as 03430-1."))
        self.district.write(self.tr("District"), self.tr("Empty: the district of this file."))
        self.first.write(self.tr("First paper number"))
        self.last.write(self.tr("Last paper number"))
        self.received.write(self.tr("Papers received"))
        self.version.write(
            self.tr("Version printed on the papers"),
            self.tr("Old and new papers are keyed side by side, each as it is."),
        )
        self._keying_label.setText(self.tr("Keying"))
        self.keying.write(self.tr("Keying"), {"1": self.tr("first keying"), "2": self.tr("second keying, blind")})
        self.make_button.setText(self.tr("Make the batch and start keying"))
        self.cancel.setText(self.tr("Cancel"))
        self.header.retranslate()

    def begin(self, language: str) -> None:
        """Empty boxes; the newest form version of the store, others to choose. `language` is the program's."""
        self._language = language
        for named in (self.name, self.district, self.first, self.last, self.received):
            _edit(named).clear()
        store = self._context.open_store
        _edit(self.district).setPlaceholderText(store.district)
        self.keying.choose("1")
        self.second.setText(say_second_rules(self._context.open_store))
        self.second.hide()
        self.notice.clear()
        self._versions.blockSignals(True)
        self._versions.clear()
        for row in reversed(store.form_versions()):
            words = self.tr("{title}, version {version}").format(title=row.title, version=row.version)
            self._versions.addItem(words, row.version_id)
        self._versions.blockSignals(False)
        self.version.setVisible(self._versions.count() > 1)
        self._show_header()
        _edit(self.name).setFocus()

    def _show_header(self) -> None:
        """Ask the header questions of the version chosen."""
        form = self._context.open_store.form(self._version())
        self.header.show_form(form, form_language(form.questionnaire, self._language))
        order = [*self.header.fields.values(), self.make_button, self.cancel]
        for before, after in pairwise(order):  # boxes made now would come last
            QWidget.setTabOrder(before, after)

    def _version(self) -> str:
        return str(self._versions.currentData() or "")

    def make(self) -> None:
        """Store the batch, or say what is missing."""
        name = _edit(self.name).text().strip()
        if not name:
            self.notice.say(self.tr("The batch needs a name."), "blocking")
            _edit(self.name).setFocus()
            return
        if not self.header.judge():
            self.notice.say(self.tr("Something in the header cannot stand so: see below its box."), "blocking")
            return
        try:
            batch = self._store(name)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.made.emit(batch)

    def _store(self, name: str) -> Batch:
        person = self._context.person
        return create_batch(
            self._context.open_store,
            name=name,
            district=_edit(self.district).text().strip(),
            keying=int(self.keying.key),
            numbers_from=_edit(self.first).text().strip(),
            numbers_to=_edit(self.last).text().strip(),
            received=int(_edit(self.received).text() or 0),
            form_version=self._version(),
            header=self.header.answers(),
            who=person.code if person is not None else "",
        )

    def _count_numbers(self) -> None:
        """Propose how many papers were received from the first and the last number."""
        numbers = numbers_between(_edit(self.first).text().strip(), _edit(self.last).text().strip())
        if numbers and not _edit(self.received).text():
            _edit(self.received).setText(str(len(numbers)))
            _edit(self.received).selectAll()  # Enter led there already: what is typed replaces the proposal


def _edit(named: NamedField) -> QLineEdit:
    field = named.field
    if not isinstance(field, QLineEdit):
        raise TypeError(type(field))
    return field
