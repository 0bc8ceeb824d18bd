"""The plan of a merge: sentences, a row per file, and nothing done yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.merge.note_words import say_note
from gui.merge.sentence_list import SentenceList
from gui.merge.sentences import NEW_STATION, MergeWords, is_contested, is_unknown, say_refusals
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.merge import FilePlan, MergePlan


class PlanView(QWidget):
    """Shows a plan; `stations_accepted` when the person vouches for stations that the store does not know."""

    stations_accepted = Signal(list)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._words = MergeWords()
        self._plan: MergePlan | None = None
        self._lead = make_label(role="muted", wrap=True)
        self.sentences = SentenceList(context)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "merge")
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.detail = make_label(role="muted", wrap=True)
        self.merge = make_button("primary")
        self.other = make_button()
        self.accept = make_button()
        self.accept.clicked.connect(self._accept)
        column = lay_column(self._lead, self.sentences, self.table, self.detail, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.setStretch(2, 1)
        buttons = lay_row(self.merge, self.other, self.accept, 1)
        buttons.setSpacing(12)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._lead.setText(self.tr("This is what would happen. Nothing is changed yet."))
        self.merge.setText(self.tr("Merge"))
        self.other.setText(self.tr("Other files"))
        name_control(self.table, self.tr("Files"))
        self.model.set_columns(self._columns())
        if self._plan is not None:
            self.show_plan(self._plan)

    def show_plan(self, plan: MergePlan) -> None:
        """Show what would happen."""
        self._plan = plan
        self.sentences.write(self._words.say_plan(plan))
        self.model.fill(plan.files)
        self.table.fit()
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self.merge.setEnabled(any(not file.refused for file in plan.files))
        self._offer()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("File"),
                lambda file: file.path.name.removesuffix(".anketa-district"),
                icon=lambda file: _state(file)[1],
                role=lambda file: _state(file)[0],
            ),
            Column(self.tr("District"), lambda file: file.district),
            _number(self.tr("New"), lambda file: file.new),
            _number(self.tr("Changed"), lambda file: file.updated),
            _number(self.tr("Same"), lambda file: file.identical),
            Column(self.tr("Remarks"), self._say_remarks),
        )

    def _unknown_stations(self) -> tuple[str, ...]:
        """Stations never accepted here: those of the selected rows, else all of the plan."""
        rows = self.model.rows
        selected = {rows[index.row()] for index in self.table.selectionModel().selectedRows()}
        unknown = [file for file in rows if is_unknown(file)]
        wanted = [file for file in unknown if file in selected] or unknown
        return tuple(dict.fromkeys(file.station for file in wanted))

    def _offer(self) -> None:
        at = self.table.currentIndex()
        self.detail.setText(self._say_remarks(self.model.rows[at.row()]) if at.isValid() else "")
        self.detail.setVisible(bool(self.detail.text()))
        count = len(self._unknown_stations())
        self.accept.setVisible(count > 0)
        self.accept.setText(self.tr("Accept %n laptop(s)", "", count))

    def _accept(self) -> None:
        self.stations_accepted.emit(list(self._unknown_stations()))

    def _say_remarks(self, file: FilePlan) -> str:
        if is_unknown(file) and not is_contested(file):
            return self.tr("laptop {station} sends for the first time; accept it if you know it").format(
                station=file.station[:8]
            )
        return say_refusals(file) or "; ".join(map(say_note, file.notes))


def _number(title: str, count: Callable[[FilePlan], int]) -> Column:
    """A column of counts; nought is a faint dash."""
    return Column(title, lambda file: str(count(file) or "–"), count, is_number=True)


def _state(file: FilePlan) -> tuple[str, str]:
    """Role and icon of a file."""
    if is_unknown(file):
        return NEW_STATION
    return ("blocking", "blocking") if file.refused else ("text", "ok")
