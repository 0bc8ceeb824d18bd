"""Open queries of all papers: what is asked, and a supervisor's answer to each: accept, correct, send back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.supervision.query_words import QueryWords
from gui.widgets.bindings import bind
from gui.widgets.empty_state import EmptyState
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.part_stack import PartStack
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_card, make_label, name_control
from gui.widgets.reading import Reading
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.queries import Query
    from storage.store import Store

#: The reason when nobody types another: whoever accepts has the paper before them.
AS_ON_PAPER = "as_on_paper"
KINDS = ("rule", "kept", "note", "returned")


class QueriesPage(ScrollPage):
    """A list that is narrowed by district, question, keyer and kind.

    F2 accepts what is marked, Enter or F4 opens the paper at the question, F8 sends back with the words of the box.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._words = QueryWords()
        self._all: tuple[Query, ...] = ()
        self._wanted: dict[str, str] = {}
        self.reading = Reading(
            self, context, _read_queries, done=self._read, refused=self._refused, stopped=self._stopped
        )
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.district, self.question, self.keyer, self.kind = (QComboBox() for _ in range(4))
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "queries")
        self._card = make_card()
        self._head = make_label("large", bold=True, wrap=True)
        self._answer = make_label("large", wrap=True)
        self._detail = make_label(role="muted", wrap=True)
        self.reason = NamedField(QLineEdit())
        self.accept, self.correct, self.send_back = make_button("primary"), make_button(), make_button()
        self.notice = NoticeStrip(context)
        self.empty = EmptyState(context, "ok")
        self._listing = QWidget()
        self._body = PartStack()
        self._lay_out()
        self._bind()

    @property
    def _boxes(self) -> tuple[tuple[str, QComboBox, Callable[[Query], str]], ...]:
        """The filters: name, box, what they look at."""
        return (
            ("district", self.district, lambda query: query.district),
            ("question", self.question, lambda query: query.place.path),
            ("keyer", self.keyer, lambda query: query.enumerator),
            ("kind", self.kind, lambda query: "returned" if query.returned else query.kind),
        )

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1)
        head.setSpacing(12)
        filters = lay_row(self.district, self.question, self.keyer, self.kind)
        filters.setSpacing(8)
        for at in range(filters.count()):
            filters.setStretch(at, 1)
        for _name, box, _look in self._boxes:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setMaxVisibleItems(20)
        inside = lay_column(self._head, self._answer, self._detail, into=self._card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(4)
        column = lay_column(into=self._listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(self.view, 1)
        column.addWidget(self._card)
        buttons = lay_row(self.accept, self.correct, self.send_back, 1)
        buttons.setSpacing(12)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        self._body.addWidget(self._listing)
        self._body.addWidget(self.empty)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.reading.strip)
        self.column.addWidget(self._body, 1)

    def _let_go(self) -> None:
        """Another file: its queries are not here yet."""
        self._all = ()
        self.model.fill(())

    def _bind(self) -> None:
        self.context.store_changed.connect(self._let_go)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_marked())
        for _name, box, _look in self._boxes:
            box.currentIndexChanged.connect(lambda _at: self._narrow())
        ways = (
            (self.accept, "accept_query", self._accept),
            (self.correct, "correct", lambda: self._open(self.view.currentIndex())),
            (self.send_back, "send_back", self._return),
        )
        for button, name, does in ways:
            button.clicked.connect(does)
            bind(self, name, does)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Queries"))
        name_control(self.view, self.tr("Queries"), self.tr("F2 accepts, Enter opens the paper, F8 sends back"))
        self.reason.write(
            self.tr("Reason, or what to ask"),
            self.tr("To accept, empty means: it stands so on the paper. To send back, say what shall be looked at."),
        )
        self.accept.setText(self.tr("F2 · Accept"))
        self.correct.setText(self.tr("F4 · Correct"))
        self.send_back.setText(self.tr("F8 · Send back"))
        self.empty.write(
            self.tr("No query is open"),
            self.tr("Values outside their range, answers that a rule asks about and notes of keyers stand here until "
                    "you accept or correct them."),
        )  # fmt: skip
        for name, box, _look in self._boxes:
            name_control(box, self._filter_names()[name])
        words = self._words
        self.model.set_columns((
            Column(self.tr("Paper"), lambda query: query.paper_number or "—"),
            Column(self.tr("Question"), words.question, icon=words.icon, role=lambda _query: "query"),
            Column(self.tr("Answer"), words.answer),
            Column(self.tr("What is asked"), words.what),
            Column(self.tr("Keyed by"), lambda query: query.enumerator),
            Column(self.tr("District"), lambda query: query.district),
            Column(self.tr("So far"), words.state),
        ))
        if self.isVisible():
            self.refresh()

    def _filter_names(self) -> dict[str, str]:
        return {
            "district": self.tr("District"),
            "question": self.tr("Question"),
            "keyer": self.tr("Keyed by"),
            "kind": self.tr("What asks"),
        }

    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def show_only(self, choice: str) -> None:
        """Narrow to a district, keyer or question: `district=03`."""
        self._wanted = dict(parse_qsl(choice))
        self._choose()

    # --- reading

    def refresh(self) -> None:
        """Read all queries, off the page."""
        self._words.store, self._words.language = self.context.open_store, self.context.language
        if not self._all:  # while they are read for the first time
            self._fill_boxes()
            self._show_marked()
        self.reading.begin(self.tr("Reading the queries"))

    def _read(self, found: Sequence[Query]) -> None:
        self._all = tuple(found)
        self._fill_boxes()
        self._choose()

    def _stopped(self) -> None:
        self.notice.say(self.tr("The list was not read to its end. Open the page again to read it."), "query")

    def _refused(self, error: AnketaError) -> None:
        self.notice.say_error(error)

    def _fill_boxes(self) -> None:
        titles = self._filter_names()
        questions = {query.place.path: self._words.question(query) for query in self._all}
        for name, box, look in self._boxes:
            chosen, counts = box.currentData(), Counter(map(look, self._all))
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("{name}: all").format(name=titles[name]), None)
            for value in sorted(counts, key=lambda value: questions.get(value, value)):
                words = self._words.kind(value) if name == "kind" else questions.get(value, value)
                box.addItem(f"{words or '—'} ({counts[value]})", value)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            box.blockSignals(False)

    def _choose(self) -> None:
        """Put what another page wants into the boxes, once the queries are here."""
        if self._all and self._wanted:
            for name, box, _look in self._boxes:
                box.blockSignals(True)
                box.setCurrentIndex(max(box.findData(self._wanted.get(name)), 0))
                box.blockSignals(False)
            self._wanted = {}
        self._narrow()

    def _narrow(self) -> None:
        wanted = [(look, box.currentData()) for _name, box, look in self._boxes if box.currentData() is not None]
        rows = [query for query in self._all if all(look(query) == value for look, value in wanted)]
        at = max(self.view.currentIndex().row(), 0)
        self.model.fill(rows)
        self.view.fit()
        self._count.setText(self.tr("%n to answer", "", len(rows)))
        if not self._all and self.view.hasFocus():
            self.setFocus()  # or the rail would take it from the list that is hidden now
        self._body.setCurrentWidget(self._listing if self._all else self.empty)
        if rows:
            self.view.selectRow(min(at, len(rows) - 1))
        self._show_marked()

    # --- what is marked

    @property
    def marked(self) -> tuple[Query, ...]:
        """The queries that are marked, the list's order."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return tuple(self.model.rows[at] for at in rows)

    def _show_marked(self) -> None:
        at, rows = self.view.currentIndex().row(), self.model.rows
        query: Query | None = rows[at] if 0 <= at < len(rows) else None
        may_write = query is not None and not self.context.open_store.is_read_only
        for button in (self.accept, self.send_back):
            button.setEnabled(may_write)
        self.correct.setEnabled(query is not None)
        self._card.setVisible(query is not None)
        if query is None:
            return
        paper = self.tr("Paper {number}").format(number=query.paper_number or "—")
        self._head.setText(f"{paper} · {self._words.question(query)}")
        self._answer.setText(self._words.answer(query))
        self._detail.setText("\n".join(self._words.detail(query)))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            query: Query = self.model.rows[index.row()]
            self.place_wanted.emit(query.case_id, query.keying, query.place)

    def _accept(self) -> None:
        from storage.queries import accept_query

        store, reason = self.context.open_store, self._typed() or AS_ON_PAPER
        self._do(lambda query, who: accept_query(store, query, who=who, reason=reason), self._say_accepted)

    def _return(self) -> None:
        from storage.queries import return_query

        store, reason = self.context.open_store, self._typed()
        if not reason:
            self.notice.say(self.tr("Say what shall be looked at; the keyer reads it."), "query")
            self.reason.field.setFocus()
            return
        self._do(lambda query, who: return_query(store, query, who=who, reason=reason), self._say_returned)

    def _say_accepted(self, count: int) -> str:
        return self.tr("%n query(ies) accepted; it stands in the trail with its reason.", "", count)

    def _say_returned(self, count: int) -> str:
        return self.tr("%n query(ies) sent back; the district gets them with your next file.", "", count)

    def _do(self, does: Callable[[Query, str], None], say: Callable[[int], str]) -> None:
        person, done = self.context.person, 0
        who = person.code if person is not None else ""
        try:
            for query in self.marked:
                does(query, who)
                done += 1
        except AnketaError as error:
            self.notice.say_error(error)
        else:
            self.notice.say(say(done))
            if isinstance(self.reason.field, QLineEdit):
                self.reason.field.clear()
        self.context.cases_changed.emit()
        self.refresh()
        self.view.setFocus()

    def _typed(self) -> str:
        field = self.reason.field
        return field.text().strip() if isinstance(field, QLineEdit) else ""


def _read_queries(store: Store, progress: Progress) -> tuple[Query, ...]:
    from storage.queries import list_queries

    return list_queries(store, progress=progress)
