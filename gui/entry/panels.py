"""The widgets of the keying page and where they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.entry.answer_field import AnswerField, KeyTaker
from gui.entry.closing_card import ClosingCard
from gui.entry.header_strip import HeaderStrip
from gui.entry.key_strip import KeyStrip
from gui.entry.long_field import LongField
from gui.entry.paper_map import PaperMap
from gui.entry.paper_view import PaperView
from gui.entry.question_card import QuestionCard
from gui.entry.section_rail import SectionRail
from gui.entry.wording import Wording
from gui.theme import Theme


class Panels:
    """Head, rail, paper with its two cards, foot."""

    def __init__(self, theme: Theme, keys: KeyTaker, may_stand: Callable[[str], bool]) -> None:
        self.words = Wording()
        self.header = HeaderStrip(theme)
        self.rail = SectionRail(theme)
        self.card = QuestionCard(
            theme,
            lambda parent: AnswerField(may_stand, keys, parent),
            lambda parent: LongField(may_stand, keys, parent),
        )
        self.closing = ClosingCard(theme, self.words, keys)
        self.lines = PaperView(theme, self.words, self.card, self.closing)
        self.map = PaperMap(theme, self.lines)
        self.foot = KeyStrip(theme)
        #: Rail and paper side by side, and what else stands beside the paper.
        self.middle = QHBoxLayout()

    @property
    def field(self) -> AnswerField | LongField:
        """The answer box of the question at hand."""
        return self.card.field

    @property
    def boxes(self) -> tuple[AnswerField, LongField]:
        """Both answer boxes: of one line, and of a long text."""
        return self.card.line, self.card.lines

    def lay_into(self, page: QWidget) -> None:
        """Put the panels into the page."""
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.middle.setSpacing(0)
        self.middle.addWidget(self.rail)
        self.middle.addWidget(self.lines, 1)
        whole.addWidget(self.header)
        whole.addLayout(self.middle, 1)
        whole.addWidget(self.foot)

    def take_focus(self) -> None:
        """Give the keyboard to the box, at the end of the paper to the closing card."""
        (self.closing if self.closing.isVisibleTo(self.lines) else self.field).setFocus()

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        for panel in (self.header, self.rail, self.card, self.closing, self.foot, self.lines, self.map):
            panel.restyle(theme)
