"""The current roster row as one line of a grid: its cells side by side, the current one with the accent's edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from forms.journal import Place
from gui.entry.ink import Ink
from gui.entry.lines import STATES, Cell
from gui.theme import Theme

#: Least width of a cell, px at zoom 1; lines of rows use the same.
CELL = 104
_HEIGHT = 44


def cell_span(count: int, width: float, least: float) -> tuple[int, float]:
    """How many of `count` cells are shown in `width`, and how wide each is."""
    shown = max(1, min(count, int(width // least)))
    return shown, width / shown


def first_shown(current: int, count: int, shown: int) -> int:
    """Index of the first cell shown so that the current one is in sight."""
    return max(0, min(current - shown // 2, count - shown))


class RowStrip:
    """Paints the row; `height` is 0 without cells."""

    def __init__(self, theme: Theme) -> None:
        self._ink = Ink(theme)
        self.cells: tuple[Cell, ...] = ()
        self._current = 0

    @property
    def height(self) -> int:
        """Height in px."""
        return self._ink.theme.px(_HEIGHT) if self.cells else 0

    def restyle(self, ink: Ink) -> None:
        """Another palette or zoom."""
        self._ink = ink

    def show_cells(self, cells: tuple[Cell, ...], current: Place) -> None:
        """Show these cells; `current` is the one being keyed."""
        self.cells = cells
        self._current = next((at for at, cell in enumerate(cells) if cell.place == current), 0)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint short labels above answers."""
        theme = self._ink.theme
        shown, breadth = cell_span(len(self.cells), box.width(), theme.px(CELL))
        first = first_shown(self._current, len(self.cells), shown)
        for order, cell in enumerate(self.cells[first : first + shown]):
            place = QRectF(box.left() + order * breadth, box.top(), breadth - theme.px(4), box.height())
            is_current = first + order == self._current
            painter.setPen(QPen(theme.color("accent" if is_current else "hairline"), 2 if is_current else 1))
            painter.setBrush(theme.color("selected") if is_current else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, theme.px(4), theme.px(4))
            inner = place.adjusted(theme.px(8), theme.px(4), -theme.px(8), -theme.px(4))
            upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
            self._ink.write(painter, upper, cell.label, "accent" if is_current else "muted", "small")
            role = STATES[cell.state][0]
            lower = upper.translated(0, inner.height() / 2)
            self._ink.write(painter, lower, cell.echo or cell.code, role, "text", bold=not cell.echo)
