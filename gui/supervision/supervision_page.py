"""Conflicting changes and numbers keyed twice: side by side, one key each, every decision with its reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.supervision.items import ConflictItem, DuplicateItem, Item, read_items
from gui.supervision.words import SupervisionWords
from gui.theme import mark
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.widgets.side_card import SideCard

if TYPE_CHECKING:
    from storage.case_rows import CaseRow

#: The reason when nobody types another: whoever decides has the paper before them.
AS_ON_PAPER = "as_on_paper"
_MOST_ROWS = 6


class SupervisionPage(ScrollPage):
    """A list of what waits, and the sides of the one that is marked.

    1, 2 … settle a conflict; of a duplicate they pick the paper that F8 voids, F6 gives another number and F2 makes
    the second keying.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._words = SupervisionWords()
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "supervision")
        self.view.setSortingEnabled(False)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_item())
        self._question = make_label("large", bold=True, wrap=True)
        self._hint = make_label(role="muted", wrap=True)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(16)
        self.cards: list[SideCard] = []
        self._picked = 0
        self.reason = NamedField(QLineEdit())
        self.number = NamedField(QLineEdit())
        self.void, self.renumber, self.second = make_button(), make_button(), make_button()
        self.notice = NoticeStrip(context)
        self.empty = EmptyState(context, "ok")
        self._body = QStackedWidget()
        self._lay_out()
        self._bind()

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1)
        head.setSpacing(12)
        waiting = QWidget()
        inside = lay_column(self.view, self._question, self._hint, into=waiting)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self._sides)
        fields = lay_row(self.reason, self.number)
        fields.setSpacing(16)
        inside.addLayout(fields)
        buttons = lay_row(self.void, self.renumber, self.second, 1)
        buttons.setSpacing(12)
        inside.addLayout(buttons)
        inside.addStretch(1)
        self._body.addWidget(waiting)
        self._body.addWidget(self.empty)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self._body, 1)

    def _bind(self) -> None:
        ways = ((self.void, "F8", self._void), (self.renumber, "F6", self._renumber), (self.second, "F2", self._second))
        for button, key, does in ways:
            button.clicked.connect(does)
            QShortcut(QKeySequence(key), self, does).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for at in range(9):  # a box being typed in keeps its digits, a list would search for them
            choose = QShortcut(QKeySequence(str(at + 1)), self, partial(self.choose, at))
            choose.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Conflicts and duplicates"))
        name_control(self.view, self.tr("What waits"))
        self.reason.write(self.tr("Reason"), self.tr("Empty means: it stands so on the paper."))
        self.number.write(self.tr("The paper's right number"), self.tr("It goes to the paper that is marked."))
        self.void.setText(self.tr("F8 · Void this paper"))
        self.renumber.setText(self.tr("F6 · Give it this number"))
        self.second.setText(self.tr("F2 · Make it the second keying"))
        self.empty.write(
            self.tr("Nothing waits"),
            self.tr(
                "When two places change the same answer, or one number is keyed twice, it stands here side by side."
            ),
        )
        self.model.set_columns((
            Column(self.tr("Paper"), lambda item: item.paper),
            Column(self.tr("What"), self._words.say_what, icon=self._words.icon, role=lambda _item: "query"),
            Column(self.tr("Where"), self._words.say_where),
        ))
        if self.isVisible():
            self.refresh()

    def restyle(self) -> None:
        """The list takes a few rows, the sides the rest."""
        super().restyle()
        self.view.setMaximumHeight(self.context.theme.px(34 * (_MOST_ROWS + 1)))

    def refresh(self) -> None:
        """Read what waits again."""
        at = max(self.view.currentIndex().row(), 0)
        items = read_items(self.context.open_store, self.context.language)
        self.model.fill(items)
        self.view.fit()
        self._count.setText(self.tr("%n to settle", "", len(items)))
        self._body.setCurrentIndex(0 if items else 1)
        if items:
            self.view.selectRow(min(at, len(items) - 1))
        self._show_item()

    def first_focus(self) -> QWidget:
        """The list: arrows choose what is settled next."""
        return self.view

    @property
    def item(self) -> Item | None:
        """What is marked in the list."""
        row = self.view.currentIndex().row()
        rows = self.model.rows
        return rows[row] if 0 <= row < len(rows) else None

    # --- the sides

    def _show_item(self) -> None:
        item = self.item
        for card in self.cards:
            self._sides.removeWidget(card)
            card.deleteLater()
        self.cards = []
        is_duplicate = isinstance(item, DuplicateItem)
        for part in (self.number, self.void, self.renumber, self.second):
            part.setVisible(is_duplicate)
        if item is None:
            return
        self._question.setText(self._words.say_question(item))
        self._hint.setText(self._words.say_hint(item))
        for at, side in enumerate(self._words.sides(item)):
            card = SideCard(str(at + 1))
            card.write(*side)
            card.chosen.connect(lambda at=at: self.choose(at))
            self._sides.addWidget(card, 1)
            self.cards.append(card)
        if isinstance(item, DuplicateItem):
            self._pick(len(item.cases) - 1)
            self.second.setEnabled(item.duplicate.keying == 1)

    def _pick(self, at: int) -> None:
        """Mark the paper that a key will change."""
        self._picked = at
        for place, card in enumerate(self.cards):
            mark(card, place="current" if place == at else "")

    def choose(self, at: int) -> None:
        """Settle a conflict with a side, or pick a paper of a duplicate."""
        item = self.item
        if not 0 <= at < len(self.cards):
            return
        if isinstance(item, ConflictItem):
            from storage.conflicts import settle

            answer = item.conflict.sides[at].answer
            self._do(lambda who, reason: settle(self.context.open_store, item.conflict, answer, who=who, reason=reason))
        else:
            self._pick(at)

    # --- doing

    def _void(self) -> None:
        from storage.duplicates import void_case

        self._do_with_case(lambda row, who, reason: void_case(self.context.open_store, row, who=who, reason=reason))

    def _renumber(self) -> None:
        from storage.duplicates import renumber

        field = self.number.field
        number = field.text().strip() if isinstance(field, QLineEdit) else ""
        if not number:
            field.setFocus()
            return
        self._do_with_case(
            lambda row, who, reason: renumber(self.context.open_store, row, number, who=who, reason=reason)
        )

    def _second(self) -> None:
        from storage.duplicates import make_second

        self._do_with_case(lambda row, who, reason: make_second(self.context.open_store, row, who=who, reason=reason))

    def _do_with_case(self, does: Callable[[CaseRow, str, str], None]) -> None:
        item = self.item
        if isinstance(item, DuplicateItem) and self._picked < len(item.cases):
            row = item.cases[self._picked]
            self._do(lambda who, reason: does(row, who, reason))

    def _do(self, does: Callable[[str, str], None]) -> None:
        person, field = self.context.person, self.reason.field
        reason = field.text().strip() if isinstance(field, QLineEdit) else ""
        try:
            does(person.code if person is not None else "", reason or AS_ON_PAPER)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        for one in (self.reason.field, self.number.field):
            if isinstance(one, QLineEdit):
                one.clear()
        self.context.cases_changed.emit()
        self.refresh()
        self.notice.say(self.tr("Settled; it stands in the trail with its reason."))
        self.view.setFocus()
