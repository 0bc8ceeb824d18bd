"""The foot of the page: the keys that matter now, and the keyer's counters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.entry.ink import Ink
from gui.theme import Theme

_HEIGHT = 36


class KeyStrip(QWidget):
    """Painted pairs of key and words from the left, counters at the right; what does not fit is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._counters = ""
        self._is_warning = False
        self.restyle(theme)

    @property
    def text(self) -> str:
        """All of it as one line."""
        return "   ".join([*(f"{key} {words}" for key, words in self._pairs), self._counters])

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._ink = Ink(theme)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.update()

    def show_keys(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these keys with what they do, the most important first."""
        if tuple(pairs) != self._pairs:
            self._pairs = tuple(pairs)
            self.setAccessibleName(self.text)
            self.update()

    def show_counters(self, words: str, *, is_warning: bool = False) -> None:
        """Show the counters; a warning stands in the colour of queries."""
        if (words, is_warning) != (self._counters, self._is_warning):
            self._counters, self._is_warning = words, is_warning
            self.setAccessibleName(self.text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keys in strong ink, what they do in quiet ink."""
        del event
        theme = self._ink.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(0, 0, self.width(), 0)
        inner = QRectF(self.rect()).adjusted(theme.px(16), 0, -theme.px(16), 0)
        role = "query" if self._is_warning else "muted"
        used = self._ink.width(self._counters, "text", bold=self._is_warning)
        right_box = QRectF(inner.right() - used - 2, inner.top(), used + 2, inner.height())
        self._ink.write(painter, right_box, self._counters, role, "text", bold=self._is_warning, right=True)
        left = inner.left()
        for key, words in self._pairs:
            key_width = self._ink.width(key, "text", bold=True)
            both = key_width + theme.px(6) + self._ink.width(words, "text")
            if left + both > right_box.left() - theme.px(16):
                break
            self._ink.write(painter, QRectF(left, 0, key_width + 2, self.height()), key, "text", "text", bold=True)
            words_box = QRectF(left + key_width + theme.px(6), 0, both, self.height())
            self._ink.write(painter, words_box, words, "muted", "text")
            left += both + theme.px(20)
        painter.end()
