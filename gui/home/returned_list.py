"""What a supervisor sent back to the keyer who sits here: each question with the words it came with, one key away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from forms.questionnaire import Question
from gui.context import AppContext
from gui.form_language import form_language
from gui.question_words import answer_words, question_title
from gui.theme import mark
from gui.widgets.bindings import with_key
from gui.widgets.parts import lay_row, make_button, make_label, name_control, put_icon

if TYPE_CHECKING:
    from storage.queries import Query

#: Questions written out; of more the rest is counted. Signs of the supervisor's words in one line.
_WRITTEN_OUT, _SIGNS = 4, 70


class ReturnedList(QFrame):
    """Hidden while nothing came back; `wanted(case id, keying, place)` opens a paper at its question."""

    wanted = Signal(str, int, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        mark(self, kind="card")
        self._title = make_label("large", bold=True, wrap=True)
        self._how = make_label(role="muted", wrap=True)
        self.open = make_button("primary")
        self.open.clicked.connect(self.go)
        self._rest = make_label(role="muted")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._links: list[QPushButton] = []
        self._queries: tuple[Query, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = lay_row(self._title, self.open)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(self._how)
        column.addLayout(self._lines)
        column.addWidget(self._rest)

    @property
    def links(self) -> tuple[QPushButton, ...]:
        """The lines to press."""
        return tuple(self._links)

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines that are written out."""
        return tuple(link.accessibleName() for link in self._links)

    def show_queries(self, queries: Sequence[Query]) -> None:
        """Show what came back."""
        self._queries = tuple(queries)
        self.setVisible(bool(queries))
        self.retranslate()

    def go(self) -> None:
        """Open the first one."""
        if self._queries:
            self._open(self._queries[0])

    def retranslate(self) -> None:
        """Write every text in the present language."""
        count = len(self._queries)
        self._title.setText(self.tr("%n question(s) came back to you", "", count))
        self._how.setText(
            self.tr("Look at the paper once more: type what it says, or write a note (Ctrl+N) why the answer stands.")
        )
        self.open.setText(with_key("go_returned", self.tr("To the first one")))
        name_control(self.open, self.open.text(), self._title.text())
        left = count - _WRITTEN_OUT
        self._rest.setText(self.tr("and %n more", "", max(left, 0)))
        self._rest.setVisible(left > 0)
        self._write_lines()

    def _write_lines(self) -> None:
        for old in self._links:
            self._lines.removeWidget(old)
            old.deleteLater()
        self._links = []
        for query in self._queries[:_WRITTEN_OUT]:
            text = self._say(query)
            link = make_button("nav")
            link.setText(text.replace("&", "&&"))
            name_control(link, text)
            link.clicked.connect(lambda _on=False, query=query: self._open(query))
            put_icon(link, "back", self._context.theme, "query")
            self._lines.addWidget(link)
            self._links.append(link)

    def _open(self, query: Query) -> None:
        self.wanted.emit(query.case_id, query.keying, query.place)

    def _say(self, query: Query) -> str:
        """Paper, question, answer, and what was written when it was sent back."""
        store = self._context.store
        parts = [self.tr("Paper {number}").format(number=query.paper_number or "—")]
        form = store.form(query.form_version) if store is not None else None
        part = form.parts.get(query.place.path) if form is not None else None
        if form is not None and isinstance(part, Question):
            spoken = form_language(form.questionnaire, self._context.language)
            parts += [question_title(part, spoken), answer_words(form.questionnaire.lists, part, query.answer, spoken)]
        words = query.returned if len(query.returned) <= _SIGNS else f"{query.returned[:_SIGNS]}…"
        return f"{' · '.join(parts)} — {query.returned_by}: {words}"
