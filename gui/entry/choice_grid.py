"""The code list beside the box: columns of code and label, the missing codes in a row of their own below.

The choice that the typed text means is marked (ground, bar and ◂), those it may still become stay
in full ink, the others fade. A list that is too long for the card shows the part that matches.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from forms.entry_view import ChoiceView
from gui.entry.ink import Ink
from gui.entry.matching import Match

ROW = 28
_MOST_COLUMNS = 3
_LEAST_COLUMN = 200
#: Choices that stand in one column before a second one is opened.
_ONE_COLUMN = 6
_GAP = 12
#: Room for the mark behind a chosen label.
_MARK = 18
MARK = "◂"


@dataclass(frozen=True, slots=True)
class Spot:
    """A painted choice: its index in the list, where, and the width of the code's column."""

    index: int
    box: QRectF
    code_width: float


class ChoiceGrid:
    """Lays a list out into a width and at most `rows` rows, and paints it."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self.choices: tuple[ChoiceView, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.height = 0.0
        self.hidden = 0
        self._size = "large"

    def lay_out(self, choices: Sequence[ChoiceView], width: float, rows: int, marked: Match) -> None:
        """Place the choices; `hidden` counts those for which there is no room (F9 shows all)."""
        self.choices = tuple(choices)
        row = self.ink.theme.px(ROW)
        plain = [at for at, choice in enumerate(choices) if not choice.missing]
        reasons = [at for at, choice in enumerate(choices) if choice.missing]
        self._size = "large"
        tail = self._rows_of(reasons, width)
        self._size, columns = self._arrange(plain, width, max(1, rows - tail))
        most = columns * max(1, rows - tail)
        shown = plain if len(plain) <= most else _around(plain, marked, most)
        self.hidden = len(plain) - len(shown)
        per_column = math.ceil(len(shown) / columns) if shown else 0
        spots = [*self._grid(shown, per_column, width / columns, row)]
        spots += self._row(reasons, width, per_column * row, row)
        self.spots = tuple(spots)
        self.height = (per_column + self._rows_of(reasons, width)) * row

    def paint(self, painter: QPainter, left: float, top: float, marked: Match) -> None:
        """Paint the list with its upper left corner at (left, top)."""
        for spot in self.spots:
            self._paint_one(painter, spot, spot.box.translated(left, top), marked)

    def at(self, x: float, y: float) -> int | None:
        """Index of the choice at a point, counted from the list's corner."""
        return next((spot.index for spot in self.spots if spot.box.contains(x, y)), None)

    def _arrange(self, plain: Sequence[int], width: float, rows: int) -> tuple[str, int]:
        """Size of type and columns: no label cut where it can be, then large type, then a short list."""
        wished = max(1, min(_MOST_COLUMNS, math.ceil(len(plain) / min(_ONE_COLUMN, rows))))
        fewest = max(1, math.ceil(len(plain) / rows))
        for size in ("large", "text"):
            widest = self._breadth(plain, size)
            for columns in range(wished, fewest - 1, -1):
                if widest <= width / columns:
                    return size, columns
        return "text", max(1, min(fewest, _MOST_COLUMNS, int(width // self.ink.theme.px(_LEAST_COLUMN))))

    def _breadth(self, plain: Sequence[int], size: str) -> float:
        """Width that the widest choice needs."""
        codes = max((self.ink.width(_code(self.choices[at]), size, bold=True) for at in plain), default=0.0)
        labels = max((self.ink.width(_label(self.choices[at]), size) for at in plain), default=0.0)
        return codes + labels + 4 * self._gap() + self.ink.theme.px(_MARK)

    def _gap(self) -> float:
        return self.ink.theme.px(_GAP)

    def _code_width(self, indexes: Sequence[int]) -> float:
        return max((self.ink.width(_code(self.choices[at]), self._size, bold=True) for at in indexes), default=0.0)

    def _grid(self, shown: Sequence[int], per_column: int, width: float, row: float) -> Sequence[Spot]:
        code_width = self._code_width(shown)
        return [
            Spot(
                at,
                QRectF((order // per_column) * width, (order % per_column) * row, width - self._gap(), row),
                code_width,
            )
            for order, at in enumerate(shown)
        ]

    def _row(self, reasons: Sequence[int], width: float, top: float, row: float) -> Sequence[Spot]:
        """The missing codes side by side, in further rows where one is too narrow."""
        spots: list[Spot] = []
        left = 0.0
        for at in reasons:
            code_width, breadth = self._breadth_of(at)
            if left and left + breadth > width:
                left, top = 0.0, top + row
            spots.append(Spot(at, QRectF(left, top, min(breadth, width - left), row), code_width))
            left += breadth
        return spots

    def _breadth_of(self, at: int) -> tuple[float, float]:
        """Width of a choice's code, and of the whole of it with its mark."""
        choice = self.choices[at]
        code_width = self.ink.width(_code(choice), self._size, bold=True)
        room = 3 * self._gap() + self.ink.theme.px(_MARK)
        return code_width, code_width + self.ink.width(_label(choice), self._size) + room

    def _rows_of(self, reasons: Sequence[int], width: float) -> int:
        """How many rows the missing codes take."""
        return len({spot.box.top() for spot in self._row(reasons, width, 0, 1)})

    def _paint_one(self, painter: QPainter, spot: Spot, box: QRectF, marked: Match) -> None:
        theme = self.ink.theme
        choice = self.choices[spot.index]
        gap = self._gap()
        is_chosen = spot.index in marked.chosen
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), theme.px(4), theme.px(4))
            painter.setBrush(theme.color("accent"))
            painter.drawRect(QRectF(box.left(), box.top() + 4, theme.px(3), box.height() - 8))
        fades = not marked.is_empty and not is_chosen and spot.index not in marked.possible
        role = "missing" if choice.missing else "muted" if fades else "text"
        code_box = QRectF(box.left() + gap, box.top(), spot.code_width, box.height())
        self.ink.write(
            painter, code_box, _code(choice), "accent" if is_chosen else role, self._size, bold=True, right=True
        )
        room = box.right() - code_box.right() - 2 * gap - (theme.px(14) if is_chosen else 0)
        label_box = QRectF(code_box.right() + gap, box.top(), room, box.height())
        used = self.ink.write(painter, label_box, _label(choice), role, self._size)
        if is_chosen:
            mark_box = QRectF(label_box.left() + used + theme.px(6), box.top(), theme.px(18), box.height())
            self.ink.write(painter, mark_box, MARK, "accent", self._size)


def _code(choice: ChoiceView) -> str:
    return choice.short_code or choice.code


def _label(choice: ChoiceView) -> str:
    return choice.short_label or choice.label


def _around(plain: Sequence[int], marked: Match, most: int) -> Sequence[int]:
    """At most `most` choices: those the text means or may mean, else the first ones."""
    wanted = [at for at in plain if at in marked.chosen or at in marked.possible]
    rest = [at for at in plain if at not in wanted]
    return sorted((wanted + rest)[:most]) if wanted else plain[:most]
