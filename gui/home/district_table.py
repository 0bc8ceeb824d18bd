"""Districts × stage: how far each is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.widgets.parts import lay_column, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from storage.counts import DistrictCounts, Overview

#: Rows seen without a second scroll bar; the page scrolls.
MOST_ROWS = 60


class DistrictTable(QWidget):
    """One row a district."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._title = make_label("large", bold=True)
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "home-districts")
        column = lay_column(self._title, self.table, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)

    def show_overview(self, seen: Overview) -> None:
        """Show these counts."""
        self.model.fill(seen.districts)
        self.table.fit()
        self.table.fit_height(MOST_ROWS)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Districts"))
        name_control(self.table, self.tr("Districts"))
        self.model.set_columns((
            Column(self.tr("District"), lambda row: row.district or "—"),
            _number(self.tr("Being keyed"), lambda row: row.drafts),
            _number(self.tr("Keyed"), lambda row: row.closed),
            _number(self.tr("Incomplete"), lambda row: row.incomplete),
            _number(self.tr("Final"), lambda row: row.final),
            _number(self.tr("Queries"), lambda row: row.queries, "query"),
        ))


def _number(title: str, count: Callable[[DistrictCounts], int], role: str = "text") -> Column:
    """A column of counts; nought is written as a faint dash, so that what stands out is what is there."""
    return Column(
        title,
        lambda row: str(count(row) or "–"),
        count,
        is_number=True,
        role=lambda row: role if count(row) else "muted",
    )
