"""The filters of the table of papers: each a button that takes it away, and a line to write a further one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QPushButton, QWidget

from gui.cases.filter_words import Askable, FilterWords
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.flow_row import FlowRow
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from storage.case_table_filters import CaseFilter

if TYPE_CHECKING:
    from storage.case_table_questions import Study

#: Values offered of a column without a list of its own, the most frequent ones.
_MOST_OFFERED = 200
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


class FilterBar(QWidget):
    """`changed` after every filter added or taken away; `counts_wanted(column)` when values are to be chosen from."""

    changed = Signal()
    counts_wanted = Signal(str)
    left = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.words = FilterWords()
        self._columns: dict[str, Askable] = {}
        self._study: Study | None = None
        self._language = ""
        self._filters: list[CaseFilter] = []
        self.chips = FlowRow()
        self.chip_buttons: list[QPushButton] = []
        self.editor = FilterEditor(self.words)
        self.editor.hide()
        self.editor.made.connect(self.add)
        self.editor.left.connect(self.close_editor)
        self.editor.counts_wanted.connect(self.counts_wanted)
        column = lay_column(self.editor, self.chips, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.chips.hide()
        self.hide()

    @property
    def filters(self) -> tuple[CaseFilter, ...]:
        """The filters, all of which must be met."""
        return tuple(self._filters)

    def set_study(self, study: Study, language: str) -> None:
        """The columns of this study may be filtered; they are written when they are wanted."""
        self._study, self._language, self._columns = study, language, {}
        if self._filters:
            self._write_columns()
        self._write_chips()

    def _write_columns(self) -> None:
        if not self._columns and self._study is not None:
            self._columns = {one.name: one for one in self.words.askable(self._study, self._language)}
            self.editor.set_columns(tuple(self._columns.values()))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.editor.retranslate()

    def set_filters(self, filters: Sequence[CaseFilter]) -> None:
        """These filters instead, without a word to anybody."""
        self._filters = list(filters)
        self._write_columns()
        self._write_chips()

    def add(self, one: CaseFilter) -> None:
        """A further filter; the editor closes."""
        self._write_columns()
        if one not in self._filters:
            self._filters.append(one)
        self.close_editor()
        self._write_chips()
        self.changed.emit()

    def take(self, at: int) -> None:
        """Take a filter away."""
        del self._filters[at]
        self._write_chips()
        self.changed.emit()
        if self.chip_buttons:
            self.chip_buttons[min(at, len(self.chip_buttons) - 1)].setFocus()
        else:
            self.left.emit()

    def open_editor(self, column: str = "") -> None:
        """Write a filter, of `column` when given."""
        self._write_columns()
        self.editor.begin(column)
        self._show()

    def close_editor(self) -> None:
        """Write none after all."""
        self.editor.hide()
        self._show()
        self.left.emit()

    def show_counts(self, column: str, counts: Mapping[str, int]) -> None:
        """How many papers have each value of the column being filtered."""
        self.editor.show_counts(column, counts)

    def _show(self) -> None:
        self.chips.setVisible(bool(self._filters))
        self.setVisible(bool(self._filters) or not self.editor.isHidden())

    def _write_chips(self) -> None:
        self.chips.clear()
        self.chip_buttons = []
        for at, one in enumerate(self._filters):
            chip = make_button("plain")
            said = self.words.say(one, self._columns)
            chip.setText(f"{said}  ×".replace("&", "&&"))
            name_control(chip, said, self.tr("Enter takes this filter away"))
            chip.setToolTip(self.tr("Take this filter away"))
            chip.clicked.connect(lambda _on=False, at=at: self.take(at))
            chip.installEventFilter(self)
            self.chips.add(chip)
            self.chip_buttons.append(chip)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a filter away as Enter does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and watched in self.chip_buttons:
            self.take([id(one) for one in self.chip_buttons].index(id(watched)))
            return True
        return super().eventFilter(watched, event)


class FilterEditor(QFrame):
    """One filter being written: column, operator, value. `made(filter)` on Enter, `left` on Esc."""

    made = Signal(object)
    left = Signal()
    counts_wanted = Signal(str)

    def __init__(self, words: FilterWords) -> None:
        super().__init__()
        self._words = words
        self._columns: tuple[Askable, ...] = ()
        self._counts: Mapping[str, int] = {}
        mark(self, kind="card")
        self.column, self.operator, self.value = QComboBox(), QComboBox(), QComboBox()
        self._label = make_label(bold=True)
        self.add = make_button("primary")
        self.close_button = make_button("quiet")
        for box in (self.column, self.value):
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            _complete(box)
        row = lay_row(self._label, self.column, self.operator, self.value, self.add, self.close_button, into=self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.setStretch(1, 3)
        row.setStretch(3, 2)
        self.column.currentIndexChanged.connect(self._take_column)
        self.operator.currentIndexChanged.connect(self._take_operator)
        self.add.clicked.connect(self._make)
        self.close_button.clicked.connect(self.left)
        for box in (self.column, self.value):
            edit = box.lineEdit()
            if edit is not None:
                edit.returnPressed.connect(self._enter)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._label.setText(self.tr("Where"))
        name_control(self.column, self.tr("Filter by"))
        name_control(self.operator, self.tr("How"))
        name_control(self.value, self.tr("Value"))
        self.add.setText(self.tr("Filter"))
        self.close_button.setText(self.tr("Esc"))
        name_control(self.close_button, self.tr("No filter"))

    def set_columns(self, columns: tuple[Askable, ...]) -> None:
        """What may be filtered."""
        self._columns = columns
        self.column.blockSignals(True)
        self.column.clear()
        for one in columns:
            self.column.addItem(one.title, one.name)
        self.column.blockSignals(False)

    def begin(self, column: str) -> None:
        """Show the line, the column chosen when there is one of that name."""
        names = [one.name for one in self._columns]
        self.column.setCurrentIndex(names.index(column) if column in names else 2)
        self._take_column()
        self.show()
        chosen = self.value if column in names else self.column
        chosen.setFocus()
        _show_beginning(chosen)

    def show_counts(self, column: str, counts: Mapping[str, int]) -> None:
        """Write the counts beside the values, in place."""
        chosen = self._chosen()
        if chosen is None or chosen.name != column or self.operator.currentData() == "missing":
            return
        self._counts = counts
        words = dict(chosen.values)
        if not words:
            most = sorted((code for code in counts if code), key=lambda code: -counts[code])[:_MOST_OFFERED]
            words = {code: code for code in sorted(most)}
        is_typed, text, code = self._is_typed(), self.value.currentText(), self.value.currentData()
        self._fill_values(tuple(words.items()))
        if is_typed:
            self.value.setEditText(text)
        else:
            self.value.setCurrentIndex(max(self.value.findData(code), 0))
            _show_beginning(self.value)

    def _is_typed(self) -> bool:
        """Whether the person wrote something that is none of the list."""
        text = self.value.currentText()
        return bool(text) and self.value.findText(text) < 0

    def _chosen(self) -> Askable | None:
        at = self.column.findText(self.column.currentText(), Qt.MatchFlag.MatchFixedString)
        return self._columns[at] if 0 <= at < len(self._columns) else None

    def _take_column(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self.operator.blockSignals(True)
        self.operator.clear()
        for name in chosen.operators:
            self.operator.addItem(self._words.operator(name), name)
        self.operator.blockSignals(False)
        self._counts = {}
        self._take_operator()
        if chosen.values or chosen.name in {"district", "enumerator", "batch"}:
            self.counts_wanted.emit(chosen.name)

    def _take_operator(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        values = self._words.reasons() if self.operator.currentData() == "missing" else chosen.values
        self._fill_values(values)

    def _fill_values(self, values: Sequence[tuple[str, str]]) -> None:
        self.value.clear()
        for code, words in values:
            said = words if words == code or not code or not code.isdigit() else f"{code} {words}"
            count = f"  ({self._counts[code]})" if code in self._counts else ""
            self.value.addItem(said + count, code)
        self.value.setCurrentIndex(0 if values else -1)
        if not values:
            self.value.setEditText("")
        _show_beginning(self.column)

    def _enter(self) -> None:
        """Enter in the column goes to the value, in the value makes the filter."""
        if self.column.hasFocus() or self.column.lineEdit() is self.focusWidget():
            self._take_column()
            self.value.setFocus()
            _show_beginning(self.value)
        else:
            self._make()

    def _make(self) -> None:
        chosen, operator = self._chosen(), str(self.operator.currentData() or "")
        if chosen is None or not operator:
            self.column.setFocus()
            return
        value = self._typed()
        if not value and operator != "missing":
            self.value.setFocus()
            return
        self.made.emit(CaseFilter(chosen.name, operator, _as_day(value) if chosen.is_moment else value))

    def _typed(self) -> str:
        """The code of what was chosen or typed: a whole line of the list, a code, or the beginning of words."""
        text = self.value.currentText().strip()
        at = self.value.findText(text, Qt.MatchFlag.MatchFixedString)
        if at < 0:
            at = self.value.findData(text)
        if at < 0 and text and self.operator.currentData() != "contains":
            at = self.value.findText(text, Qt.MatchFlag.MatchContains)
        return str(self.value.itemData(at)) if at >= 0 else text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _complete(box: QComboBox) -> None:
    """Type-ahead over any part of the words."""
    completer = box.completer()
    if isinstance(completer, QCompleter):
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def _show_beginning(box: QComboBox) -> None:
    """Long words are shown from their beginning; what has the focus is selected, to be typed over."""
    edit = box.lineEdit()
    if edit is not None:
        edit.setCursorPosition(0)
        if edit.hasFocus():
            edit.end(False)
            edit.cursorBackward(True, len(edit.text()))


def _as_day(text: str) -> str:
    """A day as it is stored, from a day as it is shown."""
    found = _DAY.fullmatch(text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text
