"""A keyer's last days: papers, keys, refused keys; the pace only for who wants it, and nobody's but one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.language import say_day
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.own_figures import DayFigures

#: Days shown; the newest is on top.
MOST_DAYS = 7
#: The same setting as on the keying page.
_PACE = "entry/pace"


class DayTable(QWidget):
    """One row a day."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("large", bold=True)
        self.pace = make_button("quiet")
        self.pace.clicked.connect(self._turn_pace)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "home-days")
        column = lay_column(into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(lay_row(self._title, 1, self.pace))
        column.addWidget(self.table)

    def show_days(self, days: Sequence[DayFigures]) -> None:
        """Show these days."""
        self.model.fill(days[:MOST_DAYS])
        self.setVisible(bool(days))
        self._fit()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("My last days"))
        is_shown = self._context.settings.flag(_PACE)
        self.pace.setText(self.tr("Hide my pace") if is_shown else self.tr("Show my pace"))
        name_control(self.table, self.tr("My last days"))
        pace = (_number(self.tr("Keys an hour"), lambda day: day.pace),) if is_shown else ()
        self.model.set_columns((
            Column(self.tr("Day"), lambda day: say_day(day.day), lambda day: day.day),
            _number(self.tr("Papers"), lambda day: day.papers),
            _number(self.tr("Keys"), lambda day: day.keys),
            _number(self.tr("Refused keys"), lambda day: day.refused),
            *pace,
        ))
        self._fit()

    def _fit(self) -> None:
        self.table.fit()
        self.table.fit_height(MOST_DAYS)

    def _turn_pace(self) -> None:
        self._context.settings.set_flag(_PACE, value=not self._context.settings.flag(_PACE))
        self.retranslate()


def _number(title: str, count: Callable[[DayFigures], int]) -> Column:
    return Column(title, lambda day: str(count(day) or "–"), count, is_number=True)
