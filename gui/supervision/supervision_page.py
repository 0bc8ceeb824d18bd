"""Conflicting changes and numbers keyed twice: side by side, one key each, every decision with its reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.supervision.items import ConflictItem, DuplicateItem, Item, read_items
from gui.supervision.words import SupervisionWords
from gui.theme import mark
from gui.widgets.bindings import bind
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow_row import FlowRow
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.part_stack import PartStack
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.reading import Reading
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.widgets.side_card import SideCard
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.case_rows import CaseRow
    from storage.store import Store

#: The reason when nobody types another: whoever decides has the paper before them.
AS_ON_PAPER = "as_on_paper"
#: Rows of the list in a low and in a tall window, height of a row in px at zoom 1.
_FEWEST_ROWS, _MOST_ROWS, _ROW = 4, 12, 34
#: Differing answers shown without a second scroll bar.
_MOST_DIFFERENCES = 12


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
        self._asked: set[str] = set()
        self.reading = Reading(
            self, context, self._read_items, done=self._read, refused=self._refused, stopped=self._stopped
        )
        self._wanted = ""
        self.differences = RowsModel(context)
        self.difference_view = RowsView(context, self.differences, "differences")
        self.reason = NamedField(QLineEdit())
        self.number = NamedField(QLineEdit())
        self.void, self.renumber, self.second = make_button(), make_button(), make_button()
        self.notice = NoticeStrip(context)
        self.empty = EmptyState(context, "ok")
        self._waiting = QWidget()
        self._body = PartStack()
        self._lay_out()
        self._bind()

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1)
        head.setSpacing(12)
        inside = lay_column(self.view, self._question, self._hint, into=self._waiting)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self._sides)
        inside.addWidget(self.difference_view)
        fields = lay_row(self.reason, self.number)
        fields.setSpacing(16)
        inside.addLayout(fields)
        buttons = FlowRow()
        for button in (self.void, self.renumber, self.second):
            buttons.add(button)
        inside.addWidget(buttons)
        inside.addStretch(1)
        self._body.addWidget(self._waiting)
        self._body.addWidget(self.empty)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.reading.strip)
        self.column.addWidget(self._body, 1)

    def _bind(self) -> None:
        self.context.store_changed.connect(lambda: self._read(()))  # what waits in another file is not here yet
        self.view.opened.connect(lambda _index: self._open())
        ways = (
            (self.void, "void", self._void),
            (self.renumber, "renumber", self._renumber),
            (self.second, "second_keying", self._second),
        )
        for button, name, does in ways:
            button.clicked.connect(does)
            bind(self, name, does)
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
        name_control(self.difference_view, self.tr("Answers that differ"))
        self.differences.set_columns((
            Column(self.tr("Question"), lambda one: one.question),
            Column(self.tr("Paper 1"), lambda one: one.first),
            Column(self.tr("Paper 2"), lambda one: one.second),
        ))
        if self.isVisible():
            self.refresh()

    def restyle(self) -> None:
        """The list takes a few rows, the sides the rest."""
        super().restyle()
        self._fit_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A tall window shows more of the list."""
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        row = self.context.theme.px(_ROW)
        most = min(max(self.height() // (3 * row), _FEWEST_ROWS), _MOST_ROWS)
        self.view.fit_height(most)

    def refresh(self) -> None:
        """Read what waits again, off the page."""
        self.reading.begin(self.tr("Comparing papers"))

    def _read_items(self, store: Store, progress: Progress) -> tuple[Item, ...]:
        return read_items(store, self.context.language, progress)

    def show_only(self, choice: str) -> None:
        """Begin with the first of the `conflicts`, or of the `duplicates`."""
        self._wanted = choice
        self._mark_wanted()

    def _stopped(self) -> None:
        self.notice.say(self.tr("This was not read to its end. Open the page again to read it."), "query")

    def _refused(self, error: AnketaError) -> None:
        self.notice.say_error(error)

    def _read(self, items: tuple[Item, ...]) -> None:
        at = max(self.view.currentIndex().row(), 0)
        self.model.fill(items)
        self.view.fit()
        self._fit_list()
        self._count.setText(self.tr("%n to settle", "", len(items)))
        if not items and self.view.hasFocus():
            self.setFocus()  # or the rail would take it from the list that is hidden now
        self._body.setCurrentWidget(self._waiting if items else self.empty)
        if items:
            self.view.selectRow(min(at, len(items) - 1))
        self._mark_wanted()
        self._show_item()

    def _mark_wanted(self) -> None:
        wanted = {"conflicts": ConflictItem, "duplicates": DuplicateItem}.get(self._wanted)
        at = next((at for at, item in enumerate(self.model.rows) if wanted and isinstance(item, wanted)), -1)
        if at >= 0:
            self._wanted = ""
            self.view.selectRow(at)

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
        differences = item.differences if isinstance(item, DuplicateItem) else ()
        self.differences.fill(differences)
        self.difference_view.setVisible(bool(differences))
        self.difference_view.fit()
        self.difference_view.fit_height(_MOST_DIFFERENCES)
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

    def _open(self) -> None:
        """Open the paper that is marked, at the question in conflict."""
        item = self.item
        if isinstance(item, ConflictItem):
            self.place_wanted.emit(item.conflict.case_id, item.conflict.keying, item.conflict.place)
        elif isinstance(item, DuplicateItem):
            row = item.cases[min(self._picked, len(item.cases) - 1)]
            self.case_wanted.emit(row.case_id, row.keying)

    def choose(self, at: int) -> None:
        """Settle a conflict with a side, or pick a paper of a duplicate."""
        item = self.item
        if self.reading.is_running or not 0 <= at < len(self.cards):
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
        from storage.corrections import RuleBroken
        from storage.duplicates import renumber

        field = self.number.field
        number = field.text().strip() if isinstance(field, QLineEdit) else ""
        if not number:
            field.setFocus()
            return

        def give(row: CaseRow, who: str, reason: str) -> None:
            try:
                renumber(self.context.open_store, row, number, who=who, reason=reason, keeps=number in self._asked)
            except RuleBroken:
                self._asked.add(number)  # asked once: given again, it is kept as on the paper
                raise

        self._do_with_case(give)

    def _second(self) -> None:
        from storage.duplicates import make_second

        self._do_with_case(lambda row, who, reason: make_second(self.context.open_store, row, who=who, reason=reason))

    def _do_with_case(self, does: Callable[[CaseRow, str, str], None]) -> None:
        item = self.item
        if isinstance(item, DuplicateItem) and self._picked < len(item.cases):
            row = item.cases[self._picked]
            self._do(lambda who, reason: does(row, who, reason))

    def _do(self, does: Callable[[str, str], None]) -> None:
        if self.reading.is_running:  # what is shown may be settled already
            return
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
