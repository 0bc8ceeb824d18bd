"""A table on the screen: sorted by its header, copied with Ctrl+C, opened with Enter, widths kept."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.context import AppContext
from gui.icons import icon_size
from gui.theme import NO_LIMIT

#: A table is never smaller than this many rows; the page scrolls instead.
FEWEST_ROWS = 4
#: A column of words is not narrowed below this, px at zoom 1.
_NARROWEST = 104
#: A column of words in a table that is too wide for the room however narrow it is made.
_READABLE = 176
#: Rows that are copied at most; more is the work of an export.
MOST_COPIED = 10_000


class RowsView(QTableView):
    """A view of a `RowsModel`, or of another model of rows.

    `opened(index)` on Enter or double click; `name` keeps its column widths.
    """

    opened = Signal(QModelIndex)
    #: Whether columns of words grow narrower where the room is small, so that every column is in sight.
    gives_way = True

    def __init__(self, context: AppContext, model: QAbstractTableModel, name: str) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrows move in it
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().sectionResized.connect(self._keep_widths)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self.opened)
        context.theme_changed.connect(self.restyle)
        self._is_fitting = False
        #: Widths that the words want; empty while those of a hand are in force.
        self._wanted: list[int] = []
        #: What a column of numbers makes do with where room is short: its title and little air.
        self._least: list[int] = []
        model.modelAboutToBeReset.connect(self._forget_widths)
        self.restyle()

    def restyle(self) -> None:
        """Row height and the smallest height by the zoom."""
        row = self._context.theme.px(34)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setIconSize(icon_size(self._context.theme, 16))
        self.setMinimumHeight((FEWEST_ROWS + 1) * row)

    def fit(self) -> None:
        """Column widths: the ones a person set before, else those of the words, within reason and within the room.

        A last column of words takes the room that is left; after one of numbers the table ends.
        """
        model, header = self.model(), self.horizontalHeader()
        last = model.columnCount() - 1
        ends_in_number = self._is_number(last)
        header.setStretchLastSection(not ends_in_number)
        kept = self._context.settings.text(f"table/{self._name}")
        self._is_fitting = True
        self._wanted, self._least = [], []
        if not (kept and header.restoreState(QByteArray.fromBase64(kept.encode()))):
            px = self._context.theme.px
            for column in range(last + 1):
                words = self.sizeHintForColumn(column)
                title = self._title_width(column)
                self._wanted.append(min(max(words, title + px(24)) + px(8), px(320)))
                self._least.append(min(max(words, title + px(8)) + px(8), px(320)))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._share_room()
        self._is_fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of words give way, or take their room again."""
        super().resizeEvent(event)
        if not self._is_fitting and self.gives_way and self._wanted:
            self._is_fitting = True
            self._share_room()
            self._is_fitting = False

    def _forget_widths(self) -> None:
        """Other columns may come: until `fit` nobody knows what their words want."""
        self._wanted = []

    def _share_room(self) -> None:
        """Every column as wide as its words want; where that is too much, numbers stand closer, then words give way.

        Where even that is too much the table is pushed sideways, and nothing is gained by cutting words.
        """
        header = self.horizontalHeader()
        ends_in_number = self._is_number(self.model().columnCount() - 1)
        shown = [at for at in range(len(self._wanted)) if not header.isSectionHidden(at)]
        yielding = {at for at in shown if not self._is_number(at)}
        px, room = self._context.theme.px, self.viewport().width()
        cap, widths = px(320), self._wanted
        if self.gives_way and self.isVisible() and _total(widths, shown, yielding, cap) > room:
            widths = [self._wanted[at] if at in yielding else self._least[at] for at in range(len(self._wanted))]
            while cap > px(_NARROWEST) and _total(widths, shown, yielding, cap) > room:
                cap -= px(8)
            if _total(widths, shown, yielding, cap) > room:
                cap = px(_READABLE)
        for at in shown:
            self.setColumnWidth(at, min(widths[at], cap) if at in yielding else widths[at])
        if shown and not ends_in_number:  # it takes the room that is left, be it little
            self.setColumnWidth(shown[-1], min(self._wanted[shown[-1]], self._title_width(shown[-1]) + px(32)))
        self.setMaximumWidth(self._widest() if ends_in_number else NO_LIMIT)

    def _widest(self) -> int:
        """A table that ends in a number ends with it, at the width its words want."""
        header = self.horizontalHeader()
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        return (
            max(sum(self._wanted[at] for at in shown) if self._wanted else 0, header.length()) + 2 * self.frameWidth()
        )

    def _title_width(self, column: int) -> int:
        """Width of a title, of the longer of its lines when it has two."""
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return max(self.horizontalHeader().fontMetrics().horizontalAdvance(line) for line in title.split("\n"))

    def _is_number(self, column: int) -> bool:
        side = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return isinstance(side, int) and bool(side & Qt.AlignmentFlag.AlignRight.value)

    def fit_height(self, most: int) -> None:
        """Be as tall as the rows, up to `most` of them, for a table inside a page that scrolls."""
        rows = max(1, min(self.model().rowCount(), most))
        row = self.verticalHeader().defaultSectionSize()
        header = self.horizontalHeader()
        is_wide = header.length() > self.viewport().width() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        self.setFixedHeight(header.sizeHint().height() + rows * row + bar + 2 * self.frameWidth())

    def selected_text(self) -> str:
        """The selected rows with their titles, tabs between cells: what a spreadsheet takes."""
        model = self.model()
        columns = range(model.columnCount())
        titles = (str(model.headerData(at, Qt.Orientation.Horizontal)).replace("\n", " ") for at in columns)
        lines = ["\t".join(titles)]
        parts = self.selectionModel().selection()
        chosen = sorted({
            row for at in range(parts.count()) for row in range(parts.at(at).top(), parts.at(at).bottom() + 1)
        })[:MOST_COPIED]
        lines += ["\t".join(str(model.index(row, at).data() or "") for at in columns) for row in chosen]
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _keep_widths(self, *_sizes: int) -> None:
        # Only what a hand pulled: columns that are made anew report their first width too.
        if not self._is_fitting and self.isVisible() and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
            self._context.settings.set_text(f"table/{self._name}", state)


def _total(wanted: list[int], shown: list[int], yielding: set[int], cap: int) -> int:
    """Width of all columns when those that give way are not wider than a cap."""
    return sum(min(wanted[at], cap) if at in yielding else wanted[at] for at in shown)
