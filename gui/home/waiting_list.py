"""What waits for a supervisor, each with the papers it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.context import AppContext
from gui.widgets.parts import make_button, make_label, name_control, put_icon


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: a sentence, the papers it leads to (`gui.cases.status`), the role and icon it bears."""

    text: str
    papers: str
    role: str = "query"
    icon: str = "query"


class WaitingList(QWidget):
    """Sentences to press; hidden words tell when nothing waits."""

    papers_wanted = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("large", bold=True)
        self._nothing = make_label(role="muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._nothing)
        self._links: list[QPushButton] = []
        self._rows: tuple[Waiting, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return tuple(row.text for row in self._rows)

    def write(self, rows: Sequence[Waiting]) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self._title.setText(self.tr("What waits for you"))
        self._nothing.setText(self.tr("Nothing: no queries, nothing keyed twice, no conflicting changes."))
        self._nothing.setVisible(not rows)
        for old in self._links:
            self._column.removeWidget(old)
            old.deleteLater()
        self._links = []
        for row in self._rows:
            link = make_button("nav")
            link.setText(row.text)
            name_control(link, row.text)
            link.clicked.connect(lambda _on=False, papers=row.papers: self.papers_wanted.emit(papers))
            put_icon(link, row.icon, self._context.theme, row.role)
            self._column.addWidget(link)
            self._links.append(link)
