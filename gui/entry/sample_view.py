"""A sample paper drawn: black print, blue ink. It is white in every look, because paper is."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forms.journal import Place
from gui.entry.sample_lines import SampleLine, SampleSection
from gui.theme import Theme

_PAPER, _PRINT, _FAINT, _INK = QColor("#fdfcf7"), QColor("#1c1c1c"), QColor("#9a9a94"), QColor("#1f3fa8")
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MARGIN, _NUMBER, _BOX, _GAP = 16, 40, 13, 8
#: How far a hand slants a line, degrees.
_SLANT = 1.4


class SampleView(QWidget):
    """Paints the pages one under another; `top_of(place)` says where the page of a question begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sections: Sequence[SampleSection] = ()
        self._words = ("", "", "")
        self._tops: list[float] = []
        self.restyle(theme)

    def restyle(self, theme: Theme) -> None:
        """Another zoom; the paper keeps its colours."""
        self._theme = theme
        self._print = theme.font("text")
        self._bold = theme.font("text", bold=True)
        self._small = theme.font("small")
        self._hand = theme.font("large")
        self._hand.setItalic(True)
        self._lay()

    def show_paper(self, sections: Sequence[SampleSection], stamp: str, missing: str, name: str) -> None:
        """Show these pages. `stamp` says that it is synthetic, `missing` stands where a page is missing."""
        self._sections = sections
        self._words = (stamp, missing, name)
        self.setAccessibleName(name)
        self._lay()

    def top_of(self, place: Place | None) -> int:
        """Where the page of a question begins, px from the top."""
        at = next((at for at, section in enumerate(self._sections) if place in section.places), 0)
        return int(self._tops[at]) if at < len(self._tops) else 0

    def line_top(self, place: Place | None) -> int:
        """About where a question stands, px from the top."""
        found = self.top_of(place)
        section = next((one for one in self._sections if place in one.places), None)
        lines = section.lines if section is not None else ()
        y = float(found) + self._heading_height()
        for line in lines:
            if line.place == place:
                return int(y)
            y += self._height(line)
        return found

    def resizeEvent(self, event: object) -> None:
        """Another width wraps the words anew."""
        self._lay()

    def sizeHint(self) -> QSize:
        """As high as the pages are."""
        return QSize(self._theme.px(360), self.minimumHeight())

    def _lay(self) -> None:
        y = self._theme.px(_MARGIN) + self._text_height(self._words[0], self._small) + self._theme.px(_GAP)
        self._tops = []
        for section in self._sections:
            self._tops.append(y)
            y += self._heading_height()
            y += self._theme.px(64) if section.is_missing else sum(map(self._height, section.lines))
            y += self._theme.px(_MARGIN)
        self.setMinimumHeight(int(y))
        self.update()

    # --- measures

    def _room(self) -> float:
        """Width of the words of a question."""
        return max(80.0, self.width() - self._theme.px(2 * _MARGIN + _NUMBER))

    def _heading_height(self) -> float:
        return QFontMetricsF(self._bold).height() + self._theme.px(2 * _GAP)

    def _text_height(self, text: str, font: QFont) -> float:
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, self._room(), 100_000), _WRAP, text)
        return box.height()

    def _height(self, line: SampleLine) -> float:
        px = self._theme.px
        below = self._boxes_height(line) if line.boxes else float(px(30))
        return self._text_height(line.label, self._print) + below + px(_GAP + 4)

    def _spots(self, line: SampleLine) -> list[QPointF]:
        """Where each box of a question stands, from the upper left corner of its row of boxes."""
        px, metrics = self._theme.px, QFontMetricsF(self._print)
        spots, x, y = [], 0.0, 0.0
        for box in line.boxes:
            width = px(_BOX + 6) + metrics.horizontalAdvance(f"{box.code} {box.label}") + px(16)
            if x and x + width > self._room():
                x, y = 0.0, y + self._row()
            spots.append(QPointF(x, y))
            x += width
        return spots

    def _row(self) -> float:
        return QFontMetricsF(self._print).height() + self._theme.px(6)

    def _boxes_height(self, line: SampleLine) -> float:
        return self._spots(line)[-1].y() + self._row() + self._theme.px(2)

    # --- paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the pages in sight."""
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), _PAPER)
        painter.setFont(self._small)
        painter.setPen(_FAINT)
        painter.drawText(QRectF(px(_MARGIN), px(_MARGIN), self.width() - px(2 * _MARGIN), 200), _WRAP, self._words[0])
        for top, section in zip(self._tops, self._sections, strict=True):
            self._paint_section(painter, top, section, event.rect().top(), event.rect().bottom())
        painter.end()

    def _paint_section(self, painter: QPainter, y: float, section: SampleSection, first: int, last: int) -> None:
        px = self._theme.px
        left, width = px(_MARGIN), self.width() - px(2 * _MARGIN)
        painter.setFont(self._bold)
        painter.setPen(_PRINT)
        title = QFontMetricsF(self._bold).elidedText(section.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(left, y + px(_GAP) + QFontMetricsF(self._bold).ascent()), title)
        y += self._heading_height()
        painter.drawLine(QPointF(left, y - px(4)), QPointF(left + width, y - px(4)))
        if section.is_missing:
            painter.setPen(QPen(_FAINT, 1, Qt.PenStyle.DashLine))
            box = QRectF(left, y, width, px(56))
            painter.drawRect(box)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._words[1])
        for line in section.lines:
            height = self._height(line)
            if y + height >= first and y <= last:
                self._paint_line(painter, y, line)
            y += height

    def _paint_line(self, painter: QPainter, y: float, line: SampleLine) -> None:
        px = self._theme.px
        left = px(_MARGIN)
        painter.setFont(self._print)
        painter.setPen(_PRINT)
        painter.drawText(QPointF(left, y + QFontMetricsF(self._print).ascent()), line.number)
        x, height = float(left + px(_NUMBER)), self._text_height(line.label, self._print)
        painter.drawText(QRectF(x, y, self._room(), height + 2), _WRAP, line.label)
        y += height + px(4)
        chance = Random(zlib.crc32(line.place.path.encode()))  # noqa: S311  (how a hand trembles)
        if line.boxes:
            self._paint_boxes(painter, QPointF(x, y), line, chance)
            if line.is_scribble:
                self._scribble(painter, QRectF(x, y - px(2), px(150), self._row()), chance)
            return
        base = y + px(22)
        painter.setPen(QPen(_FAINT, 1))
        painter.drawLine(QPointF(x, base), QPointF(x + self._room(), base))
        if line.is_scribble:
            self._scribble(painter, QRectF(x + px(6), base - px(18), px(110), px(16)), chance)
        elif line.ink:
            self._write(painter, QPointF(x + px(8), base - px(3)), line.ink, chance)

    def _paint_boxes(self, painter: QPainter, corner: QPointF, line: SampleLine, chance: Random) -> None:
        px, ascent = self._theme.px, QFontMetricsF(self._print).ascent()
        for spot, box in zip(self._spots(line), line.boxes, strict=True):
            at = corner + spot
            square = QRectF(at.x(), at.y() + ascent - px(_BOX) + 1, px(_BOX), px(_BOX))
            painter.setPen(QPen(_PRINT, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square)
            painter.drawText(QPointF(square.right() + px(6), at.y() + ascent), f"{box.code} {box.label}")
            if box.is_ticked:
                self._tick(painter, square, chance)

    def _tick(self, painter: QPainter, square: QRectF, chance: Random) -> None:
        """A tick by hand: never twice the same."""
        step = square.width() / 6
        points = ((-0.5, 3.0), (2.2, 5.8), (7.5, -1.5))
        path = QPainterPath()
        for at, (right, down) in enumerate(points):
            point = square.topLeft() + QPointF(
                (right + chance.uniform(-0.6, 0.6)) * step, (down + chance.uniform(-0.6, 0.6)) * step
            )
            if at:
                path.lineTo(point)
            else:
                path.moveTo(point)
        painter.setPen(self._pen())
        painter.drawPath(path)

    def _scribble(self, painter: QPainter, room: QRectF, chance: Random) -> None:
        """Ink that nobody can read."""
        path = QPainterPath(QPointF(room.left(), room.center().y()))
        steps = 34
        for at in range(1, steps + 1):
            x = room.left() + room.width() * at / steps + chance.uniform(-4, 4)
            path.lineTo(QPointF(x, room.top() + room.height() * chance.uniform(0.05, 0.95)))
        painter.setPen(self._pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _write(self, painter: QPainter, at: QPointF, text: str, chance: Random) -> None:
        """Words by hand: slanted, letter by letter a little up and down."""
        painter.save()
        painter.translate(at)
        painter.rotate(chance.uniform(-_SLANT, _SLANT / 2))
        painter.setFont(self._hand)
        painter.setPen(_INK)
        metrics, x = QFontMetricsF(self._hand), 0.0
        for letter in text:
            painter.drawText(QPointF(x, chance.uniform(-1.2, 1.2)), letter)
            x += metrics.horizontalAdvance(letter) + chance.uniform(-0.2, 0.9)
        painter.restore()

    def _pen(self) -> QPen:
        return QPen(_INK, max(1.6, self._theme.px(2)), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
