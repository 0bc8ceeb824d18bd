"""The current question: large label, the box, its code list, and under the box what a rule says of it.

The card grows upward and downward from the upper edge of its box (`head` and `foot`), so that the
box stands at the same height of the screen on every question and the eye stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from forms.entry_view import QuestionView
from gui.entry.advice_strip import AdviceStrip
from gui.entry.answer_field import AnswerField
from gui.entry.choice_grid import ROW, ChoiceGrid
from gui.entry.ink import Ink
from gui.entry.lines import Cell, box_text
from gui.entry.long_field import LongField
from gui.entry.matching import Match, match
from gui.entry.row_strip import RowStrip
from gui.stylesheet import RADIUS
from gui.theme import Theme

PAD = 16
#: Width of the column of numbers printed on the paper; lines of the paper use the same.
NUMBER = 56
BOX = 48
#: Height of the box of a long text: some six lines.
LONG_BOX = 148
GAP = 12
#: Sizes tried for the label, the largest first.
_LABEL_SIZES = ("title", "large", "text")
_MANY = frozenset({"select_multiple", "rank"})
_WIDE = frozenset({"text", "barcode", "file", "geopoint", "geotrace", "geoshape"})
#: Widest box of a question whose width the form does not say, characters.
_CHARACTERS = 12
#: Signs of a stored answer that stands in its box with its separators, which nobody types.
_WRITTEN: Mapping[str, int] = MappingProxyType({"date": 10, "time": 5, "dateTime": 16})
#: Widest box beside a code list, as a share of the card; a longer text moves in its box.
_BESIDE_CHOICES = 0.28


class QuestionCard(QWidget):
    """Shows one `QuestionView`. `chosen(text)`: a choice was clicked; its code is to be keyed."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, line: Callable[[QWidget], AnswerField], lines: Callable[[QWidget], LongField]
    ) -> None:
        super().__init__()
        self.line = line(self)
        self.lines = lines(self)
        #: The box of the question at hand: one line, or several for a long text.
        self.field: AnswerField | LongField = self.line
        self.advice = AdviceStrip(theme, self)
        self._row = RowStrip(theme)
        self._view: QuestionView | None = None
        self._label = ""
        self._hint = ""
        self._echo = ""
        self._marked = Match()
        self._label_size = _LABEL_SIZES[0]
        self._is_refusing = False
        self._box = QRectF()
        self._label_box = QRectF()
        self._choices_left = 0.0
        self.head = 0
        self.foot = 0
        self.restyle(theme)

    @property
    def view(self) -> QuestionView | None:
        """What it shows now."""
        return self._view

    @property
    def marked(self) -> Match:
        """The choices that the typed text means."""
        return self._marked

    @property
    def hint(self) -> str:
        """The quiet words under the label."""
        return self._hint

    @property
    def hidden_choices(self) -> int:
        """How many choices there is no room for."""
        return self._grid.hidden

    @property
    def row_cells(self) -> tuple[Cell, ...]:
        """The cells of the roster row, () outside rosters."""
        return self._row.cells

    @property
    def echo(self) -> str:
        """What stands beside the box: the long form of what was typed."""
        return self._echo

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self.theme = theme
        self._ink = Ink(theme)
        self._grid = ChoiceGrid(self._ink)
        self._row.restyle(self._ink)
        self.advice.restyle(theme)

    def show_question(self, view: QuestionView, hint: str, row: tuple[Cell, ...] = ()) -> None:
        """Show another question with its stored answer in the box, selected; `row` the cells of its roster row."""
        self._view = view
        self._label = view.label or view.short_label or view.name
        self._hint = hint
        self._row.show_cells(row, view.place)
        self._choose_box(view)
        self.field.put(box_text(view))
        self.mark_typed(self.field.text(), view.echo)
        number = f"{view.number}. " if view.number else ""  # `gui.entry.reader` says the rest
        self.field.setAccessibleName(f"{number}{self._label}")

    def _choose_box(self, view: QuestionView) -> None:
        field = self.lines if view.is_long else self.line
        if field is not self.field:
            field.show()
            self.field.hide()
            self.field = field

    def flash(self, *, on: bool) -> None:
        """The edge says for a moment that a key was refused."""
        self._is_refusing = on
        self.update()

    def mark_typed(self, text: str, echo: str) -> None:
        """The box holds `text`: mark its choices, show its long form beside it."""
        if self._view is None:
            return
        self._echo = "" if self._view.choices else echo
        self._marked = match(self._view.choices, text, is_many=self._view.kind in _MANY)
        self.update()

    # --- geometry

    def lay_out(self, width: int, above: int, below: int) -> None:
        """Set `head` and `foot` for a card of this width with so much room above and below the box's upper edge."""
        px = self.theme.px
        view = self._view
        if view is None:
            return
        text_width = width - 2 * px(PAD) - px(NUMBER)
        head = px(PAD) + (self._row.height + px(GAP) if self._row.cells else 0)
        room = above - head - px(GAP) - (self._hint_height(text_width) if self._hint else 0)
        fitting = (size for size in _LABEL_SIZES if self._label_height(text_width, size) <= room)
        self._label_size = next(fitting, _LABEL_SIZES[-1])
        label_height = min(self._label_height(text_width, self._label_size), max(room, px(24)))
        self._label_box = QRectF(px(PAD) + px(NUMBER), head, text_width, label_height)
        self.head = round(self._label_box.bottom() + (self._hint_height(text_width) if self._hint else 0) + px(GAP))
        field_width = self._field_width(view, text_width)
        box_height = px(LONG_BOX) if view.is_long else px(BOX)
        self._box = QRectF(px(PAD) + px(NUMBER), self.head, field_width, box_height)
        body = self._lay_out_choices(view, text_width, field_width, below)
        self.foot = round(body + px(PAD))
        if self.advice.is_wanted:
            self.foot += self.advice.height_for(text_width) + px(GAP)
        self.field.setGeometry(self._box.toRect())
        strip_top = round(self.head + body + px(GAP))
        self.advice.setGeometry(px(PAD) + px(NUMBER), strip_top, text_width, self.advice.height_for(text_width))
        self.advice.setVisible(self.advice.is_wanted)

    def _lay_out_choices(self, view: QuestionView, text_width: int, field_width: int, below: int) -> float:
        px = self.theme.px
        if not view.choices:
            self._grid.lay_out((), 1, 1, Match())
            return self._box.height()
        self._choices_left = self._box.right() + px(PAD + 8)
        width = text_width - field_width - px(PAD + 8)
        room = below - 2 * px(PAD)
        if self.advice.is_wanted:
            room -= self.advice.height_for(text_width) + px(GAP)
        self._grid.lay_out(view.choices, width, max(2, int(room // px(ROW))), self._marked)
        if self._grid.hidden:
            self._grid.lay_out(view.choices, width, max(2, int(room // px(ROW)) - 1), self._marked)
        return max(float(px(BOX)), self._grid.height + (px(ROW) if self._grid.hidden else 0))

    def _label_height(self, width: float, size: str) -> float:
        return self._ink.wrapped_height(self._label, width, size, bold=True)

    def _hint_height(self, width: float) -> float:
        return min(self._ink.wrapped_height(self._hint, width, "text"), self.theme.px(40)) + self.theme.px(4)

    def _field_width(self, view: QuestionView, text_width: int) -> int:
        characters = view.width
        if characters is None:
            if view.kind in _WIDE:
                return text_width
            characters = _CHARACTERS
        characters = max(characters, _WRITTEN.get(view.kind, 0))
        figure = self._ink.width("0", "display")
        most = text_width if not view.choices else max(round(text_width * _BESIDE_CHOICES), self.theme.px(120))
        return min(most, round(max(2, characters) * figure + 2 * self.theme.px(14)))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, accent edge, number, label, hint, choices or echo."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color(self._edge()), 2))
        painter.setBrush(self.theme.color("raised"))
        radius = self.theme.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        if self._view is not None:
            self._paint_question(painter, self._view)
        painter.end()

    def _edge(self) -> str:
        """Role of the card's edge: a refused key for a moment, a finding while it freezes the box, else where I am."""
        if self._is_refusing:
            return "blocking"
        return self.advice.role if self.advice.is_wanted and self.field.isReadOnly() else "accent"

    def _paint_question(self, painter: QPainter, view: QuestionView) -> None:
        px = self.theme.px
        if self._row.cells:
            row_left = px(PAD) + px(NUMBER)
            self._row.paint(painter, QRectF(row_left, px(PAD), self.width() - px(PAD) - row_left, self._row.height))
            index_box = QRectF(px(PAD), px(PAD), px(NUMBER - 8), self._row.height)
            self._ink.write(painter, index_box, str(view.row_index), "accent", "large", bold=True)
        number_height = self._ink.metrics(self._label_size, bold=True).height()
        number_box = QRectF(px(PAD), self._label_box.top(), px(NUMBER - 8), number_height)
        self._ink.write(painter, number_box, view.number, "accent", self._label_size, bold=True)
        self._ink.write_wrapped(painter, self._label_box, self._label, "text", self._label_size, bold=True)
        if self._hint:
            top = self._label_box.bottom() + px(4)
            box = QRectF(self._label_box.left(), top, self._label_box.width(), self.head - px(8) - top)
            self._ink.write_wrapped(painter, box, self._hint, "muted", "text")
        if view.choices:
            self._grid.paint(painter, self._choices_left, self.head, self._marked)
            self._paint_rest(painter)
        elif self._echo and self._echo != self.field.text():  # a date reads the same in its box
            left = self._box.right() + px(PAD)
            echo_box = QRectF(left, self._box.top(), self.width() - left - px(PAD), self._box.height())
            self._ink.write(painter, echo_box, self._echo, "text", "title")

    def _paint_rest(self, painter: QPainter) -> None:
        if self._grid.hidden:
            px = self.theme.px
            box = QRectF(self._choices_left + px(GAP), self.head + self._grid.height, px(400), px(ROW))
            self._ink.write(painter, box, self.tr("{count} more: F9").format(count=self._grid.hidden), "muted", "text")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a choice keys its code, for whoever has a mouse in the hand."""
        at = self._choice_at(event.position()) if self._view is not None and self._view.choices else None
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._grid.choices[at].code)
        self.field.setFocus()

    def _choice_at(self, point: QPointF) -> int | None:
        return self._grid.at(point.x() - self._choices_left, point.y() - self.head)

    def sizeHint(self) -> QSize:
        """What `lay_out` came to."""
        return QSize(self.width(), self.head + self.foot)
