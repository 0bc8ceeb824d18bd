"""The plan of a merge: sentences, a row per file, and nothing done yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.merge.sentence_list import SentenceList
from gui.merge.sentences import MergeWords, say_refusals
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.merge import FilePlan, MergePlan


class PlanView(QWidget):
    """Shows a plan; `station_accepted` when the person vouches for a station that the store does not know."""

    station_accepted = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._words = MergeWords()
        self._plan: MergePlan | None = None
        self._lead = make_label(role="muted", wrap=True)
        self.sentences = SentenceList(context)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "merge")
        self.table.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.merge = make_button("primary")
        self.other = make_button()
        self.accept = make_button("quiet")
        self.accept.clicked.connect(self._accept)
        column = lay_column(self._lead, self.sentences, self.table, into=self)
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
        self.table.selectRow(0)
        self.merge.setEnabled(any(not file.refused for file in plan.files))
        self._offer()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("File"),
                lambda file: file.path.name,
                icon=lambda file: "blocking" if file.refused else "ok",
                role=lambda file: "blocking" if file.refused else "text",
            ),
            Column(self.tr("District"), lambda file: file.district),
            Column(self.tr("New"), lambda file: str(file.new), lambda file: file.new, is_number=True),
            Column(self.tr("Changed"), lambda file: str(file.updated), lambda file: file.updated, is_number=True),
            Column(self.tr("Same"), lambda file: str(file.identical), lambda file: file.identical, is_number=True),
            Column(self.tr("Remarks"), lambda file: say_refusals(file) or "; ".join(file.notes)),
        )

    def _unknown_station(self) -> str:
        """The station of the file at hand when that is why it is refused, '' else."""
        from storage.errors import UnknownStation

        at = self.table.currentIndex()
        if not at.isValid():
            return ""
        file: FilePlan = self.model.rows[at.row()]
        return file.station if any(isinstance(refusal, UnknownStation) for refusal in file.refused) else ""

    def _offer(self) -> None:
        station = self._unknown_station()
        self.accept.setVisible(bool(station))
        self.accept.setText(self.tr("Accept this laptop ({station})").format(station=station[:12]))

    def _accept(self) -> None:
        self.station_accepted.emit(self._unknown_station())
