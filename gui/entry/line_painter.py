"""Paints one line of the paper: quiet when answered, dimmed when it is still to come, with its reason when skipped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.entry.ink import Ink
from gui.entry.lines import STATES, Cell, Line
from gui.entry.question_card import NUMBER, PAD
from gui.entry.row_strip import CELL, cell_span
from gui.entry.wording import Wording
from gui.icons import draw_pixmap
from gui.language import say_finding

LINE = 28
#: Between the edge of the window and the card; lines stand in line with what is in the card.
MARGIN = 12
HEADING = 44
#: How far rows of a roster stand to the right of the row that they are below.
LEVEL = 40
#: Where answers begin, as a share of the width.
_ANSWERS = 0.56
#: Width of the column of codes.
_CODE = 44
_ICON = 16


class LinePainter:
    """Knows how each kind of line looks and how high it is."""

    def __init__(self, ink: Ink, wording: Wording, ratio: float) -> None:
        self._ink = ink
        self._wording = wording
        self._ratio = ratio
        self._paint_kind: dict[str, Callable[[QPainter, QRectF, Line], None]] = {
            "heading": self._paint_heading,
            "note": self._paint_note,
            "columns": self._paint_columns,
            "row": self._paint_row,
            "stop": self._paint_stop,
            "inner_stop": lambda *_: None,
        }

    def height(self, kind: str) -> int:
        """Height of a line of a kind in px."""
        if kind == "inner_stop":  # between 200 rows it would be every second line
            return 0
        return self._ink.theme.px(HEADING if kind == "heading" else LINE)

    def paint(self, painter: QPainter, box: QRectF, line: Line, coming: str = "") -> None:
        """Paint a line into its box; `coming`: what of a half-typed grid is about to fall on it."""
        paint = self._paint_kind.get(line.kind)
        if paint is not None:
            paint(painter, box, line)
        else:
            self._paint_question(painter, box, line, coming)

    def point(self, painter: QPainter, box: QRectF) -> None:
        """A line that a finding's rule reads too: the finding's ground and a bar at its left."""
        px = self._ink.theme.px
        inner = self._inner(box).adjusted(-px(8), 1, px(8), -1)
        painter.fillRect(inner, self._ink.theme.color("query_tint"))
        painter.fillRect(QRectF(inner.left(), inner.top(), px(3), inner.height()), self._ink.theme.color("query"))

    def _inner(self, box: QRectF, level: int = 0) -> QRectF:
        pad = self._ink.theme.px(PAD + MARGIN)
        return box.adjusted(pad + level * self._ink.theme.px(LEVEL), 0, -pad, 0)

    def _paint_heading(self, painter: QPainter, box: QRectF, line: Line) -> None:
        inner = self._inner(box)
        self._ink.write(painter, inner.adjusted(0, self._ink.theme.px(8), 0, 0), line.title, "text", "large", bold=True)
        painter.setPen(self._ink.theme.color("hairline"))
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())

    def _paint_note(self, painter: QPainter, box: QRectF, line: Line) -> None:
        inner = self._inner(box)
        self._ink.write(painter, inner.adjusted(self._ink.theme.px(NUMBER), 0, 0, 0), line.title, "muted", "text")

    def _paint_question(self, painter: QPainter, box: QRectF, line: Line, coming: str = "") -> None:
        px = self._ink.theme.px
        inner = self._inner(box)
        cell = line.cells[0]
        role, icon = STATES[cell.state]
        answers = inner.left() + inner.width() * _ANSWERS
        number = QRectF(inner.left(), inner.top(), px(NUMBER - 8), inner.height())
        self._ink.write(painter, number, cell.number, "muted", "text")
        label_left = inner.left() + px(NUMBER)
        is_bare = cell.state == "open" and not coming
        end = inner.right() if is_bare else answers - px(12)  # nothing stands at the right yet
        label = QRectF(label_left, inner.top(), end - label_left, inner.height())
        label_role = "text" if cell.state not in {"open", "skipped"} else role
        self._ink.write(painter, label, cell.label, label_role, "text")
        right = QRectF(answers, inner.top(), inner.right() - answers, inner.height())
        if icon:
            self._paint_icon(painter, right, icon, role)
            right = right.adjusted(0, 0, -px(_ICON + 8), 0)
        if coming:
            self._ink.write(painter, right, coming, "accent", bold=True)
        else:
            self._paint_answer(painter, right, cell, role)

    def _paint_icon(self, painter: QPainter, right: QRectF, icon: str, role: str) -> None:
        px = self._ink.theme.px
        pixmap = draw_pixmap(icon, self._ink.theme, role, _ICON, self._ratio)
        painter.drawPixmap(round(right.right() - px(_ICON)), round(right.center().y() - px(_ICON) / 2), pixmap)

    def _paint_answer(self, painter: QPainter, box: QRectF, cell: Cell, role: str) -> None:
        if cell.state == "skipped":
            self._ink.write(painter, box, self._wording.skipped(cell.because), role, "text")
            return
        if cell.state == "open":
            return
        words = self._words(cell)
        if cell.code and words and words != cell.code:
            used = self._ink.write(painter, box, cell.code, role, "text", bold=True)
            left = box.left() + max(self._ink.theme.px(_CODE), used + self._ink.theme.px(12))
            self._ink.write(painter, QRectF(left, box.top(), box.right() - left, box.height()), words, role, "text")
        else:
            self._ink.write(painter, box, cell.code or words, role, "text", bold=bool(cell.code))

    def _words(self, cell: Cell) -> str:
        if cell.state == "off_path":
            return self._wording.off_path(cell.echo)
        return cell.echo or (self._wording.missing(cell.missing) if cell.missing else "")

    def _paint_columns(self, painter: QPainter, box: QRectF, line: Line) -> None:
        inner = self._inner(box, line.level).adjusted(self._ink.theme.px(NUMBER), 0, 0, 0)
        for cell, place in _spread(line, inner, self._ink.theme.px(CELL)):
            self._ink.write(painter, place, cell.label, "muted", "small", bold=True)

    def _paint_row(self, painter: QPainter, box: QRectF, line: Line) -> None:
        inner = self._inner(box, line.level)
        px = self._ink.theme.px
        number = QRectF(inner.left(), inner.top(), px(NUMBER - 8), inner.height())
        self._ink.write(painter, number, str(line.row_index), "muted", "text")
        for cell, place in _spread(line, inner.adjusted(px(NUMBER), 0, 0, 0), px(CELL)):
            role, icon = STATES[cell.state]
            text = cell.echo or cell.code
            if cell.state == "skipped":
                text = "–"
            elif cell.missing:
                text = self._wording.missing(cell.missing)
            self._ink.write(painter, place, text, role, "text", bold=bool(icon))

    def _paint_stop(self, painter: QPainter, box: QRectF, line: Line) -> None:
        inner = self._inner(box, line.level).adjusted(self._ink.theme.px(NUMBER), 0, 0, 0)
        if line.findings:
            self._paint_icon(painter, inner, "query", "query")
            words = " ".join(say_finding(finding) for finding in line.findings)
            room = inner.adjusted(0, 0, -self._ink.theme.px(_ICON + 8), 0)
            self._ink.write(painter, room, f"{line.title}: {words}", "query", "text")
        else:
            self._ink.write(painter, inner, self._wording.no_more_rows(line.title), "muted", "text")


def _spread(line: Line, box: QRectF, least: float) -> list[tuple[Cell, QRectF]]:
    shown, breadth = cell_span(len(line.cells), box.width(), least)
    return [
        (cell, QRectF(box.left() + order * breadth, box.top(), breadth - 8, box.height()))
        for order, cell in enumerate(line.cells[:shown])
    ]
