"""Districts × stage: how far each is. Enter leads to what the column one stands in counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from forms.district_names import district_names
from gui.context import AppContext
from gui.form_language import form_language
from gui.language import say_day
from gui.widgets.parts import lay_column, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from forms.form import Form
    from storage.stages import DistrictStage, Stages

#: Rows seen without a second scroll bar; the page scrolls.
MOST_ROWS = 60
#: A code up to this length stands before the name; a longer one (KG03430000010) says nothing to a person.
_SHORT = 6
#: Where Enter leads in each column; the district is added (`Page.papers_wanted`).
_PAPERS = ("concern", "keyed")
_LEADS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("cases", (_PAPERS,)),
    ("batches", ()),
    ("cases", (_PAPERS, ("keying", "1"))),
    ("cases", (_PAPERS, ("keying", "2"))),
    ("queries", ()),
    ("cases", (("status", "final"),)),
    ("batches", ()),
    ("cases", (_PAPERS,)),
    ("merge", ()),
)


class DistrictTable(QWidget):
    """One row a district; `papers_wanted` with where the cell one stands in leads."""

    papers_wanted = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("large", bold=True)
        self._hint = make_label("small", "muted", wrap=True)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "home-stages")
        self.table.opened.connect(self._open)
        self._names: Mapping[str, str] = {}
        self._is_central = True
        column = lay_column(self._title, self.table, self._hint, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)

    def show_stages(self, seen: Stages) -> None:
        """Show these counts."""
        store = self._context.open_store
        if self._is_central != (store.kind == "central"):
            self._is_central = not self._is_central
            self.retranslate()
        self._names = _district_names(store.form(), seen.districts, self._context.language)
        at = max(self.table.currentIndex().row(), 0)
        self.model.fill(seen.districts)
        self.table.fit()
        self.table.fit_height(MOST_ROWS)
        if seen.districts:
            self.table.selectRow(min(at, len(seen.districts) - 1))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Districts"))
        self._hint.setText(self.tr("Enter leads to the papers that the column counts."))
        name_control(self.table, self.tr("Districts"), self._hint.text())
        columns = (
            Column(self.tr("District"), self._say_name),
            _number(self.tr("Received"), lambda row: row.received),
            _number(self.tr("Keyed"), lambda row: row.keyed),
            _number(self.tr("Keyed twice"), lambda row: row.second),
            _number(self.tr("In query"), lambda row: row.in_query, "query"),
            _number(self.tr("Final"), lambda row: row.final, "ok"),
            _number(self.tr("Missing"), lambda row: row.missing, "missing"),
        )
        sent = (
            _number(self.tr("Merged"), lambda row: row.merged),
            Column(
                _in_two_lines(self.tr("Last sent")),
                lambda row: say_day(row.last_sent) or self.tr("never"),
                lambda row: row.last_sent,
                role=lambda row: "text" if row.last_sent else "query",
            ),
        )
        self.model.set_columns((*columns, *(sent if self._is_central else ())))

    def _say_name(self, row: DistrictStage) -> str:
        name = row.name or self._names.get(row.district, "")
        code = row.district if len(row.district) <= _SHORT or not name else ""
        return f"{code} {name}".strip() or "—"

    def _open(self, index: QModelIndex) -> None:
        row: DistrictStage = self.model.rows[index.row()]
        page, words = _LEADS[index.column()]
        self.papers_wanted.emit(f"{page}?{urlencode((*words, ('district', row.district)))}")


def _number(title: str, count: Callable[[DistrictStage], int], role: str = "text") -> Column:
    """A column of counts; nought is written as a faint dash, so that what stands out is what is there."""
    return Column(
        _in_two_lines(title),  # nine columns stand side by side
        lambda row: str(count(row) or "–"),
        count,
        is_number=True,
        role=lambda row: role if count(row) else "muted",
    )


def _in_two_lines(title: str) -> str:
    """The title parted where both halves are about as long."""
    places = [at for at, letter in enumerate(title) if letter == " "]
    if not places:
        return title
    middle = min(places, key=lambda at: abs(2 * at + 1 - len(title)))
    return f"{title[:middle]}\n{title[middle + 1 :]}"


def _district_names(form: Form, districts: tuple[DistrictStage, ...], language: str) -> Mapping[str, str]:
    """Names of districts, where the form has them."""
    return district_names(form, [one.district for one in districts], form_language(form.questionnaire, language))
