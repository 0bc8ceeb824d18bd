"""Sentences one under the other, each with its icon in its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from gui.context import AppContext
from gui.icons import draw_pixmap
from gui.merge.sentences import Sentence
from gui.theme import mark
from gui.widgets.parts import make_label


class SentenceList(QFrame):
    """A card that tells a plan or a receipt."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._sentences: tuple[Sentence, ...] = ()
        mark(self, kind="card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        context.theme_changed.connect(lambda: self.write(self._sentences))

    @property
    def text(self) -> str:
        """All sentences, a line each."""
        return "\n".join(sentence.text for sentence in self._sentences)

    def write(self, sentences: Sequence[Sentence]) -> None:
        """Replace the sentences."""
        self._sentences = tuple(sentences)
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for row, sentence in enumerate(self._sentences):
            icon = QLabel()
            theme = self._context.theme
            icon.setPixmap(draw_pixmap(sentence.icon, theme, sentence.role, ratio=self.devicePixelRatioF()))
            words = make_label(role=sentence.role, wrap=True)
            words.setText(sentence.text)
            self._grid.addWidget(icon, row, 0)
            self._grid.addWidget(words, row, 1)
        self.setAccessibleName(self.text)
