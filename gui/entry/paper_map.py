"""The map of the paper: every question a sign, by section; it lies over the paper's edge and takes no focus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forms.journal import Place
from gui.entry.ink import Ink
from gui.theme import Theme

_CELL = 20
_HEADING = 24
_PAD = 12
WIDTH = 232

#: State (`SessionView.marks`) → sign and role of its colour: never colour alone.
SIGNS: Mapping[str, tuple[str, str]] = MappingProxyType({
    "answered": ("■", "text"),
    "missing": ("×", "missing"),
    "query": ("!", "query"),
    "off_path": ("◆", "off_path"),
    "skipped": ("–", "muted"),
    "open": ("□", "accent"),
    "left": ("·", "muted"),
})
Marks = Sequence[tuple[str, Sequence[tuple[Place, str]]]]


class PaperMap(QWidget):
    """Painted signs; the section in hand is kept in sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._marks: Marks = ()
        self._at: Place | None = None
        self.restyle(theme)
        self.hide()

    @property
    def signs(self) -> str:
        """All signs in paper order, sections apart by a blank."""
        return " ".join("".join(SIGNS[state][0] for _, state in part) for _, part in self._marks)

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._ink = Ink(theme)
        self.update()

    def show_marks(self, marks: Marks, at: Place | None) -> None:
        """Show these sections with the states of their questions, and where the keyer is."""
        self._marks, self._at = marks, at
        self.setAccessibleName(self.tr("Map of the paper"))
        self.setAccessibleDescription(self.signs)
        self.update()

    def fit(self, width: int, height: int) -> None:
        """Lie along the right edge of a paper of this size."""
        breadth = min(self._ink.theme.px(WIDTH), width // 2)
        self.setGeometry(width - breadth, 0, breadth, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Section by section from the top, the one in hand in sight."""
        del event
        theme = self._ink.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("raised"))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(0, 0, 0, self.height())
        heights = [self._height(part) for _, part in self._marks]
        current = next((at for at, (_, part) in enumerate(self._marks) if any(p == self._at for p, _ in part)), 0)
        top = theme.px(_PAD) - max(0, sum(heights[: current + 1]) + theme.px(2 * _PAD) - self.height())
        for (title, part), height in zip(self._marks, heights, strict=True):
            if top + height >= 0 and top < self.height():
                self._paint_part(painter, title, part, top)
            top += height
        painter.end()

    def _per_row(self) -> int:
        theme = self._ink.theme
        return max(1, (self.width() - 2 * theme.px(_PAD)) // theme.px(_CELL))

    def _height(self, part: Sequence[tuple[Place, str]]) -> int:
        theme = self._ink.theme
        return theme.px(_HEADING) + -(-len(part) // self._per_row()) * theme.px(_CELL) + theme.px(4)

    def _paint_part(self, painter: QPainter, title: str, part: Sequence[tuple[Place, str]], top: float) -> None:
        theme = self._ink.theme
        left, cell = theme.px(_PAD), theme.px(_CELL)
        heading = QRectF(left, top, self.width() - 2 * left, theme.px(_HEADING))
        self._ink.write(painter, heading, title, "muted", "small")
        for order, (place, state) in enumerate(part):
            row, column = divmod(order, self._per_row())
            box = QRectF(left + column * cell, top + theme.px(_HEADING) + row * cell, cell, cell)
            if place == self._at:
                painter.setPen(theme.color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0, 1, -3, -2))
            sign, role = SIGNS[state]
            self._ink.write(painter, box.adjusted(4, 0, 0, 0), sign, role, "text")
