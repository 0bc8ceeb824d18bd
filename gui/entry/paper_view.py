"""The paper on the screen: lines above and below the card of the current question.

The card's box stands at one height; the lines are painted around it, so an Enter costs the lines in
sight and nothing jumps. There is one editor and no widget per question: 3,000 questions cost as
much as 30 (ARCHITECTURE.md, the screen).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from forms.journal import Place
from gui.entry.closing_card import ClosingCard
from gui.entry.header_question import NUMBER_PLACE
from gui.entry.ink import Ink
from gui.entry.line_painter import MARGIN, LinePainter
from gui.entry.lines import Line, Paper
from gui.entry.question_card import QuestionCard
from gui.entry.reader import describe_neighbours
from gui.entry.wording import Wording
from gui.theme import Theme

#: The box's upper edge, as a share of the height.
_EYE = 0.36
_LEAST_EYE = 168
#: The paper is at most so wide, px at zoom 1.
_WIDEST = 1180


class PaperView(QWidget):
    """Paints a `Paper` around the card at `current`. `clicked(place)`: a line was clicked."""

    clicked = Signal(object)

    def __init__(self, theme: Theme, wording: Wording, card: QuestionCard, closing: ClosingCard) -> None:
        super().__init__()
        self._wording = wording
        self._card = card
        self._closing = closing
        for child in (card, closing):
            child.setParent(self)
        self._paper: Paper | None = None
        self._current: Place | None = None
        self._preview: dict[Place, str] = {}
        self._pointed: frozenset[Place] = frozenset()
        self._peek = 0
        self._aside = 0
        self._spots: list[tuple[QRectF, int]] = []
        self._unbuilt: int | None = None
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._build_ahead)
        self.restyle(theme)

    @property
    def paper(self) -> Paper | None:
        """The paper at hand."""
        return self._paper

    @property
    def spots(self) -> list[tuple[QRectF, int]]:
        """Where the lines were painted last, with their indexes."""
        return list(self._spots)

    @property
    def lines_in_sight(self) -> list[Line]:
        """The lines that were painted last, from the top."""
        paper = self._paper
        return [paper.line(index) for _, index in sorted(self._spots, key=lambda spot: spot[1])] if paper else []

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._theme = theme
        self._painter = LinePainter(Ink(theme), self._wording, self.devicePixelRatioF())
        self.place_card()

    def take_paper(self, paper: Paper | None) -> None:
        """Show another paper; `show_place` follows."""
        self._paper = paper
        self._current = None

    def show_place(self, place: Place | None) -> None:
        """The current question is at `place`; None shows the closing card below the last line."""
        self._current = place
        self._preview = {}
        self._pointed = frozenset()
        self._peek = 0
        self._card.setVisible(place is not None)
        self._closing.setVisible(place is None)
        self.place_card()
        if self._paper is not None and len(self._paper):
            self._ahead.start()

    def point_at(self, places: Collection[Place]) -> None:
        """Mark the lines of these questions until another one is current: a rule reads them too."""
        self._pointed = frozenset(places)
        self.update()

    def tell_reader(self) -> None:
        """Let a screen reader find the lines around the card in this widget's description."""
        if self._paper is not None and len(self._paper):
            self.setAccessibleName(self.tr("The paper around the current question"))
            self.setAccessibleDescription(describe_neighbours(self._paper, self._index(), self._wording))

    def refresh(self, places: Iterable[Place]) -> None:
        """Paint these places again."""
        if self._paper is not None and not self._paper.refresh(places):
            self._paper.lay_out()
        self.update()

    def show_preview(self, preview: Mapping[Place, str]) -> None:
        """What of a half-typed grid falls on each row: painted on its line until it is stored or taken back."""
        if preview != self._preview:
            self._preview = dict(preview)
            self.update()

    def place_card(self) -> None:
        """Put the card where it belongs: its box at the eye's height."""
        width = self._breadth - 2 * self._theme.px(MARGIN)
        eye = self._eye - self._peek
        if self._current is None:
            self._closing.advice.setVisible(self._closing.advice.is_wanted)
            height = min(self._closing.wanted_height(width), self.height() - 2 * self._theme.px(MARGIN))
            top = max(
                self._theme.px(MARGIN), min(eye - self._theme.px(96), self.height() - height - self._theme.px(MARGIN))
            )
            self._closing.setGeometry(self._theme.px(MARGIN), top, width, height)
        else:
            self._card.lay_out(width, self._eye - self._theme.px(8), self.height() - self._eye)
            self._card.setGeometry(
                self._theme.px(MARGIN), eye - self._card.head, width, self._card.head + self._card.foot
            )
            self._card.update()
        self.update()

    @property
    def _breadth(self) -> int:
        """Width of the paper: on a wide screen an answer must not stand too far from its question."""
        return min(self.width() - self._aside, self._theme.px(_WIDEST))

    def leave_room(self, width: int) -> None:
        """Leave a strip of this width free at the right edge, for the map."""
        if width != self._aside:
            self._aside = width
            self.place_card()

    @property
    def _eye(self) -> int:
        return max(self._theme.px(_LEAST_EYE), round(self.height() * _EYE))

    @property
    def _shown_card(self) -> QWidget:
        return self._closing if self._current is None else self._card

    def _index(self) -> int:
        if self._paper is None:
            return 0
        if self._current == NUMBER_PLACE:
            return -1
        if self._current is None or self._current not in self._paper:
            return len(self._paper)
        return self._paper.index_of(self._current)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in sight, from the card outward."""
        if self._paper is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("surface"))
        self._spots = []
        self._unbuilt = None
        for box, index in (*self._above(), *self._below()):
            if index != self._index():
                self._spots.append((box, index))
            if box.intersects(QRectF(event.rect())):
                line = self._paper.line(index)
                coming = self._preview.get(line.cells[0].place, "") if self._preview and line.cells else ""
                if self._pointed and not self._pointed.isdisjoint(cell.place for cell in line.cells):
                    self._painter.point(painter, box)
                self._painter.paint(painter, box, line, coming)
        painter.end()

    def _above(self) -> Iterator[tuple[QRectF, int]]:
        paper = self._paper
        bottom = float(self._shown_card.geometry().top() - self._theme.px(4))
        for index in range(self._index() - 1, -1, -1):
            if paper is None:
                return
            height = self._painter.height(paper.slots[index].kind)
            bottom -= height
            if bottom < 0:  # half a line above the head is no help
                return
            yield QRectF(0, bottom, self._breadth, height), index

    def _below(self) -> Iterator[tuple[QRectF, int]]:
        paper = self._paper
        if paper is None or self._current is None:
            return
        top = float(self._shown_card.geometry().bottom() + self._theme.px(5))
        for index in range(self._index() + 1, len(paper)):
            if top + self._painter.height(paper.slots[index].kind) > self.height():
                return
            if not paper.is_built(index) and index not in self._pages_to_show():
                self._unbuilt = index
                self._ahead.start()
                return
            height = self._painter.height(paper.slots[index].kind)
            yield QRectF(0, top, self._breadth, height), index
            top += height

    def _pages_to_show(self) -> range:
        """The current page: its lines are built when painted; those of the next one as the timer brings them."""
        paper = self._paper
        if paper is None or not len(paper):
            return range(0)
        return paper.pages[paper.page_of(max(0, min(self._index(), len(paper) - 1)))]

    def _build_ahead(self) -> None:
        paper = self._paper
        if paper is None or not len(paper):
            self._ahead.stop()
            return
        page = paper.page_of(max(0, min(self._index(), len(paper) - 1)))
        in_sight = paper.page_of(self._unbuilt) if self._unbuilt is not None else page
        if not any(paper.build_ahead(one) for one in (page, in_sight, page + 1)):
            self._ahead.stop()
            self._unbuilt = None
            self.update()

    # --- the mouse, for whoever has one in the hand

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card keeps the eye's height."""
        super().resizeEvent(event)
        self.place_card()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look up and down the paper; the next key brings the card back."""
        self._peek -= round(event.angleDelta().y() / 120 * 3 * self._theme.px(28))
        self.place_card()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a line goes to its question."""
        if self._paper is None:
            return
        for box, index in self._spots:
            slot = self._paper.slots[index]
            if box.contains(event.position()) and slot.places and slot.kind != "columns":
                self.clicked.emit(slot.places[0])
                return
