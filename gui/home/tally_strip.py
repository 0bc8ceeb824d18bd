"""A few numbers at a glance: each with its word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gui.theme import mark
from gui.widgets.parts import lay_column, make_label


@dataclass(frozen=True, slots=True)
class Tally:
    """One number: what it counts, and the role of its ink when it is not nought."""

    count: int
    word: str
    role: str = "text"


class TallyStrip(QFrame):
    """Numbers side by side."""

    def __init__(self) -> None:
        super().__init__()
        mark(self, kind="card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(32)
        self._row.addStretch(1)
        self._pairs: list[tuple[QLabel, QLabel]] = []

    @property
    def text(self) -> str:
        """The numbers with their words, as a screen reader says them."""
        return ", ".join(f"{number.text()} {word.text()}" for number, word in self._pairs if not number.isHidden())

    def write(self, tallies: Sequence[Tally]) -> None:
        """Show these numbers."""
        while len(self._pairs) < len(tallies):
            number, word = make_label("title", bold=True), make_label("small", "muted")
            pair = lay_column(number, word)
            pair.setSpacing(0)
            self._row.insertLayout(len(self._pairs), pair)
            self._pairs.append((number, word))
        for number, word in self._pairs[len(tallies) :]:  # the person before had more to be told
            number.hide()
            word.hide()
        for (number, word), tally in zip(self._pairs, tallies, strict=False):
            number.show()
            word.show()
            number.setText(str(tally.count))
            word.setText(tally.word)
            mark(number, role=tally.role if tally.count else "muted")
        self.setAccessibleName(self.text)
