"""After a sample paper: how many answers are as they stand on it, and which were keyed otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from forms.entry_session import EntrySession
from forms.entry_view import QuestionView
from forms.journal import Place
from gui.missing_words import say_missing
from gui.theme import Theme
from gui.widgets.parts import lay_column, lay_row, make_button, make_label
from storage.practice_papers import Comparison


class SampleResult(QDialog):
    """Told once, closed with Enter or Escape."""

    def __init__(
        self, parent: QWidget, theme: Theme, found: Comparison, on_paper: EntrySession, keyed: EntrySession
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Practice"))
        title = make_label("title", bold=True, wrap=True)
        words = self.tr("Paper {number}: {right} of {total} answers as they stand on it.")
        title.setText(words.format(number=found.number, right=found.right, total=found.total))
        self.title = title.text()
        text = make_label(role="muted", wrap=True)
        text.setText(
            self.tr("These were keyed otherwise:")
            if found.differences
            else self.tr("Everything as it stands. Well done.")
        )
        self.rows: tuple[tuple[str, str, str], ...] = tuple(
            (_question(on_paper.view(one.place)), self._say(on_paper, one.place), self._say(keyed, one.place))
            for one in found.differences
        )
        button = make_button("primary")
        button.setText(self.tr("Go on"))
        button.setDefault(True)
        button.clicked.connect(self.accept)
        column = lay_column(title, text, into=self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        if self.rows:
            column.addWidget(self._table(), 1)
        column.addLayout(lay_row(1, button))
        self.resize(theme.px(640), theme.px(200 + 40 * min(len(self.rows), 6)))

    def _table(self) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        head = (self.tr("Question"), self.tr("On the paper"), self.tr("You keyed"))
        for row, cells in enumerate((head, *self.rows)):
            for column, words in enumerate(cells):
                label = make_label("text" if row else "small", "text" if row else "muted", wrap=True)
                label.setText(words)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self.rows) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _say(self, session: EntrySession, place: Place) -> str:
        view = session.view(place)
        if view.answer.missing:
            return say_missing(view.answer.missing)
        return " ".join(filter(None, (view.display, view.echo))) or self.tr("nothing")


def _question(view: QuestionView) -> str:
    return " ".join(filter(None, (view.number, view.short_label or view.label)))
