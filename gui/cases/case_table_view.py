"""The table of papers on the screen: the first columns stay where they are, widths are kept by column."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.cases.table_model import CaseTableModel, Index
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.rows_view import RowsView

#: Widest column when nobody set another width, px at zoom 1; rows looked at to find it.
WIDEST = 280
_LOOKED_AT = 20
_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible


class CaseTableView(RowsView):
    """A `RowsView` whose first columns stand still when the others are scrolled.

    A second view lies over the first: it shows the frozen columns of the same model and shares its selection. It never
    takes the focus, so that a keyboard and a screen reader meet one table.
    """

    gives_way = False  # with an answer a column it is wider than any screen: it scrolls beside its still columns

    def __init__(self, context: AppContext, model: CaseTableModel) -> None:
        self._frozen_count = 1
        self._widths: dict[str, int] = {}
        self._still = QTableView()
        super().__init__(context, model, "cases")
        self._read_widths()
        self._still.setParent(self)
        self._still.setModel(model)
        self._still.setSelectionModel(self.selectionModel())
        self._dress_still()
        for view in (self, self._still):
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
            view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._still.verticalScrollBar().setValue)
        self._still.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(self._follow_width)
        self._still.horizontalHeader().sectionResized.connect(lambda at, _old, width: self.setColumnWidth(at, width))
        self._still.horizontalHeader().sectionClicked.connect(self._sort_still)
        self._still.doubleClicked.connect(self.opened)
        model.modelReset.connect(self._place_still)

    def _dress_still(self) -> None:
        still = self._still
        still.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        still.setFrameShape(QFrame.Shape.NoFrame)
        mark(still, kind="frozen")
        still.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        still.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        still.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        still.setShowGrid(False)
        still.setWordWrap(False)
        still.setAlternatingRowColors(True)
        still.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        still.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        still.verticalHeader().hide()
        still.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        still.horizontalHeader().setHighlightSections(False)
        still.horizontalHeader().setSectionsClickable(True)
        still.horizontalHeader().setMinimumSectionSize(40)

    # --- frozen columns

    @property
    def frozen_count(self) -> int:
        """How many columns stand still; at least the paper number."""
        return self._frozen_count

    def freeze(self, count: int) -> None:
        """Let the first `count` columns stand still."""
        self._frozen_count = max(1, count)
        self._place_still()

    def _place_still(self) -> None:
        was_fitting, self._is_fitting = self._is_fitting, True
        self._lay_still()
        self._is_fitting = was_fitting

    def _lay_still(self) -> None:
        columns = self.model().columnCount()
        for at in range(columns):
            self._still.setColumnHidden(at, at >= self._frozen_count)
            if at < self._frozen_count:
                self._still.setColumnWidth(at, self.columnWidth(at))
        self._still.verticalHeader().setDefaultSectionSize(self.verticalHeader().defaultSectionSize())
        self._still.setIconSize(self.iconSize())
        width = sum(self.columnWidth(at) for at in range(min(self._frozen_count, columns)))
        frame = self.frameWidth()
        self._still.setGeometry(frame, frame, width, self.viewport().height() + self.horizontalHeader().height())
        self._still.horizontalHeader().setFixedHeight(self.horizontalHeader().height())
        self._still.setVisible(columns > self._frozen_count)
        self._still.verticalScrollBar().setValue(self.verticalScrollBar().value())
        self._still.raise_()

    def _sort_still(self, at: int) -> None:
        header = self.horizontalHeader()
        is_again = header.sortIndicatorSection() == at and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sortByColumn(at, Qt.SortOrder.DescendingOrder if is_again else Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The still columns follow."""
        super().resizeEvent(event)
        self._place_still()

    def restyle(self) -> None:
        """Row height by the zoom, of the still columns too."""
        super().restyle()
        if self._still.model() is not None:
            self._place_still()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _IN_SIGHT) -> None:
        """Bring a cell into sight, not under the still columns; a still one is in sight already."""
        if index.column() < self._frozen_count:
            at = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(at)
            return
        super().scrollTo(index, hint)
        covered = self._still.width() if self._still.isVisibleTo(self) else 0
        left = self.visualRect(index).left()
        if left < covered:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (covered - left))

    # --- widths

    def fit(self) -> None:
        """Widths that a person set before, by the column's name; else those of the words, within reason."""
        model = self.model()
        self._is_fitting = True
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        px = self._context.theme.px
        names = self.column_names()
        for at, name in enumerate(names):
            kept = self._widths.get(name)
            if kept is None:
                title = header.fontMetrics().horizontalAdvance(str(model.headerData(at, Qt.Orientation.Horizontal)))
                kept = min(max(self._words_width(at), title + px(36)) + px(8), px(WIDEST))
            self.setColumnWidth(at, kept)
        self._is_fitting = False
        self._place_still()

    def _words_width(self, column: int) -> int:
        """Width of the widest words among the first rows; asking Qt would read every row in sight of it."""
        model, metrics = self.model(), self.fontMetrics()
        rows = range(min(model.rowCount(), _LOOKED_AT))
        widest = max((metrics.horizontalAdvance(str(model.index(row, column).data() or "")) for row in rows), default=0)
        has_icon = bool(rows) and model.index(0, column).data(Qt.ItemDataRole.DecorationRole) is not None
        icon = self.iconSize().width() + self._context.theme.px(12) if has_icon else 0
        return widest + icon + self._context.theme.px(20)

    def column_names(self) -> tuple[str, ...]:
        """The names of the columns, from left to right."""
        model = self.model()
        return tuple(column.name for column in model.columns) if isinstance(model, CaseTableModel) else ()

    def _read_widths(self) -> None:
        try:
            kept = json.loads(self._context.settings.text("table/case_widths") or "{}")
        except ValueError:
            return
        if isinstance(kept, dict):
            self._widths = {str(name): int(width) for name, width in kept.items() if isinstance(width, int)}

    def _keep_widths(self, *sizes: int) -> None:
        names = self.column_names()
        if not self._is_fitting and self.isVisible() and sizes and sizes[0] < len(names) - 1:
            self._widths[names[sizes[0]]] = sizes[-1]
            self._context.settings.set_text("table/case_widths", json.dumps(self._widths))

    def _follow_width(self, at: int, _old: int, width: int) -> None:
        if at < self._frozen_count and self._still.columnWidth(at) != width:
            self._still.setColumnWidth(at, width)
        if at < self._frozen_count:
            self._place_still()
