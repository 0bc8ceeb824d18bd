"""Fonts and colours of the painted paper, made once per look: painting a line must cost microseconds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from gui.theme import Theme

#: Most elided texts remembered before the memory starts anew.
_REMEMBERED = 4_000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Ink:
    """Writes text into rectangles with the sizes and roles of a `Theme`."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetricsF]] = {}
        self._elided: dict[tuple[str, str, bool, int], str] = {}

    def font(self, size: str = "text", *, bold: bool = False) -> QFont:
        """The face at a size, figures of one width."""
        return self._type(size, bold)[0]

    def metrics(self, size: str = "text", *, bold: bool = False) -> QFontMetricsF:
        """Measures of that face."""
        return self._type(size, bold)[1]

    def width(self, text: str, size: str = "text", *, bold: bool = False) -> float:
        """Width of one line of text in px."""
        return self.metrics(size, bold=bold).horizontalAdvance(text)

    def cut(self, text: str, width: float, size: str = "text", *, bold: bool = False) -> str:
        """The text as it fits into `width` px, ending with … where it was cut."""
        key = (text, size, bold, int(width))
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > _REMEMBERED:
                self._elided.clear()
            plain = " ".join(text.split())
            found = self.metrics(size, bold=bold).elidedText(plain, Qt.TextElideMode.ElideRight, max(0.0, width))
            self._elided[key] = found
        return found

    def wrapped_height(self, text: str, width: float, size: str, *, bold: bool = False) -> float:
        """Height of a text wrapped at words into `width` px."""
        box = self.metrics(size, bold=bold).boundingRect(QRectF(0, 0, max(1.0, width), 100_000), _WRAP, text)
        return box.height()

    def write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: str = "text",
        size: str = "text",
        *,
        bold: bool = False,
        right: bool = False,
    ) -> float:
        """One line, centred in the height of `box`, cut where it does not fit; its width in px."""
        shown = self.cut(text, box.width(), size, bold=bold)
        painter.setFont(self.font(size, bold=bold))
        painter.setPen(self.theme.color(role))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        return self.width(shown, size, bold=bold)

    def write_wrapped(
        self, painter: QPainter, box: QRectF, text: str, role: str = "text", size: str = "text", *, bold: bool = False
    ) -> None:
        """A text wrapped at words from the top of `box`."""
        painter.setFont(self.font(size, bold=bold))
        painter.setPen(self.theme.color(role))
        painter.drawText(box, _WRAP, text)

    def _type(self, size: str, bold: bool) -> tuple[QFont, QFontMetricsF]:
        key = (size, bold)
        found = self._fonts.get(key)
        if found is None:
            font = self.theme.font(size, bold=bold, tabular=True)
            found = self._fonts[key] = (font, QFontMetricsF(font))
        return found
