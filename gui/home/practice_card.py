"""What to do in a practice file, and how the papers keyed so far compare with what stands on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from gui.context import AppContext
from gui.practice_files import make_practice
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_label

if TYPE_CHECKING:
    from forms.errors import AnketaError
    from storage.practice_papers import Comparison
    from storage.store import Store


class PracticeCard(QFrame):
    """Hidden in files that are not for practice."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._results: tuple[Comparison, ...] = ()
        mark(self, kind="card")
        self._title = make_label("large", bold=True)
        self._how = make_label(role="muted", wrap=True)
        self.results = make_label(wrap=True)
        self.again = make_button()
        self.again.clicked.connect(self.start_over)
        self.notice = NoticeStrip(context)
        column = lay_column(self._title, self._how, self.results, self.notice, into=self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(lay_row(self.again, 1))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Practice"))
        self._how.setText(
            self.tr(
                "Key the six sample papers: each stands beside the form while you key it, and afterwards you see what "
                "you keyed otherwise. On paper 7 somebody wrote “refused”, paper 8 never came back: say so on the page "
                "Batches, then close the batch."
            )
        )
        self.again.setText(self.tr("Practise again from the start"))
        words = self.tr("Paper {number}: {right} of {total} answers as they stand on it")
        lines = [words.format(number=one.number, right=one.right, total=one.total) for one in self._results]
        self.results.setText("\n".join(lines))
        self.results.setVisible(bool(lines))
        self.again.setVisible(bool(lines))

    def show_store(self, store: Store) -> None:
        """Compare what is keyed in this store, if it is for practice."""
        from storage.practice import is_practice, practised

        self.setVisible(is_practice(store))
        if is_practice(store):
            self._results = tuple(found for _, found in practised(store))
            self.retranslate()

    def start_over(self) -> None:
        """A fresh practice file in the place of this one, which stays where it is."""
        self.again.setEnabled(False)
        self._context.run_long(make_practice, done=self._made, failed=self._failed)

    def _made(self, store: Store) -> None:
        self.again.setEnabled(True)
        self._context.take_store(store)

    def _failed(self, error: AnketaError) -> None:
        self.again.setEnabled(True)
        self.notice.say_error(error)
