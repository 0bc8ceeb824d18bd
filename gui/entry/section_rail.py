"""The map of the paper at the left: sections with their state, and what is open. It never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forms.entry_view import Section
from gui.entry.ink import Ink
from gui.entry.reader import describe_sections
from gui.theme import Theme

#: Least and greatest width, px at zoom 1, and the share of the page in between.
WIDTH, WIDEST = 204, 320
_SHARE = 0.17
_ROW = 30
_SIGN = 20


class SectionRail(QWidget):
    """Painted rows. `section_clicked(index)`: the mouse wants to go there."""

    section_clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sections: tuple[Section, ...] = ()
        self._current = -1
        self._first = 0
        self._page_width = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.restyle(theme)

    @property
    def counts(self) -> list[str]:
        """What is open, as shown below the sections."""
        return [words for words, _ in self._counts()]

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._ink = Ink(theme)
        self.fit(self._page_width)
        self.update()

    def fit(self, page_width: int) -> None:
        """Take a share of a wide window, so that the sections' titles are whole there."""
        self._page_width = page_width
        narrow, wide = self._ink.theme.px(WIDTH), self._ink.theme.px(WIDEST)
        self.setFixedWidth(max(narrow, min(wide, round(page_width * _SHARE))))

    def show_sections(self, sections: Sequence[Section], current: int) -> None:
        """Show these sections, the current one by its index (their number: the end of the paper)."""
        self._sections = tuple(sections)
        self._current = current
        self.setAccessibleName(self.tr("Sections of the paper"))
        self.setAccessibleDescription(describe_sections(self._sections, current, self.counts))
        self.update()

    def _counts(self) -> list[tuple[str, str]]:
        queries = sum(section.query_count for section in self._sections)
        missing = sum(section.missing_count for section in self._sections)
        unanswered = sum(section.open_count for section in self._sections)
        found = [
            (self.tr("{count} unanswered").format(count=unanswered), "muted", unanswered),
            (self.tr("{count} to confirm").format(count=queries), "query", queries),
            (self.tr("{count} missing").format(count=missing), "missing", missing),
        ]
        return [(words, role) for words, role, count in found if count]

    def paintEvent(self, event: QPaintEvent) -> None:
        """One row for a section; below a hairline what is open in the paper."""
        del event
        theme = self._ink.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        counts = self._counts()
        row = theme.px(_ROW)
        foot = (len(counts) * theme.px(24) + theme.px(16)) if counts else 0
        shown = max(1, (self.height() - theme.px(16) - foot) // row)
        self._first = max(0, min(self._current - shown // 2, len(self._sections) - shown))
        top = theme.px(8)
        for index in range(self._first, min(len(self._sections), self._first + shown)):
            self._paint_section(painter, QRectF(0, top, self.width() - 1, row), index)
            top += row
        if counts:
            self._paint_counts(painter, counts, self.height() - foot)
        painter.end()

    def _paint_section(self, painter: QPainter, box: QRectF, index: int) -> None:
        theme = self._ink.theme
        section = self._sections[index]
        is_current = index == self._current
        if is_current:
            painter.fillRect(box, theme.color("selected"))
            painter.fillRect(QRectF(0, box.top(), theme.px(3), box.height()), theme.color("accent"))
        sign, role = _sign(section, is_current=is_current)
        inner = box.adjusted(theme.px(12), 0, -theme.px(8), 0)
        sign_box = QRectF(inner.right() - theme.px(_SIGN), inner.top(), theme.px(_SIGN), inner.height())
        self._ink.write(painter, sign_box, sign, role, "text", bold=True, right=True)
        words = inner.adjusted(0, 0, -theme.px(_SIGN + 4), 0)
        ink = "accent" if is_current else "text" if section.is_relevant else "muted"
        self._ink.write(painter, words, section.title, ink, "text", bold=is_current)

    def _paint_counts(self, painter: QPainter, counts: list[tuple[str, str]], top: float) -> None:
        theme = self._ink.theme
        painter.setPen(theme.color("hairline"))
        painter.drawLine(theme.px(12), round(top), self.width() - theme.px(12), round(top))
        at = top + theme.px(8)
        for words, role in counts:
            self._ink.write(painter, QRectF(theme.px(12), at, self.width() - theme.px(20), theme.px(24)), words, role)
            at += theme.px(24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the section."""
        theme = self._ink.theme
        index = self._first + int((event.position().y() - theme.px(8)) // theme.px(_ROW))
        if 0 <= index < len(self._sections):
            self.section_clicked.emit(index)


def _sign(section: Section, *, is_current: bool) -> tuple[str, str]:
    """The sign of a section's state and its role: never colour alone."""
    if section.query_count:
        return "!", "query"
    if is_current:
        return "▸", "accent"
    if not section.is_relevant:
        return "–", "muted"
    return ("✓", "ok") if section.is_done else ("", "muted")
