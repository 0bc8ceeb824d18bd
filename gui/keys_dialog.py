"""F1: every key of the program, from the one table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from gui.actions import ACTIONS, KEYED_PAGES, Action, say_key
from gui.context import AppContext
from gui.messages import close_button
from gui.theme import mark
from gui.widgets.parts import lay_column, make_label


class KeysDialog(QDialog):
    """A list for keying, one for everywhere, one a page: what a key does, the key, its second binding.

    The keys of the page at hand come first; arrows and PgDn scroll.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None, page: str = "entry") -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        sheet = QWidget()
        mark(sheet, kind="page")
        self._grid = QGridLayout(sheet)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        pages = [(QCoreApplication.translate("PageTitle", title), name) for name, title in KEYED_PAGES]
        parts = [(self.tr("Keying"), "entry"), (self.tr("Everywhere"), "everywhere"), *pages]
        parts.sort(key=lambda part: part[1] != page)
        self.titles = tuple(title for title, _ in parts)
        for title, name in parts:
            self._add_part(title, [row for row in ACTIONS if row.page == name])
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setAccessibleName(self.tr("Keys"))
        lay_column(area, close_button(self), into=self)
        area.setFocus()
        self.resize(self._theme.px(640), min(self._theme.px(560), 560))

    def _add_part(self, title: str, rows: list[Action]) -> None:
        heading = make_label("large", bold=True)
        heading.setText(title)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)
        for row in rows:
            at = self._grid.rowCount()
            for column, text in enumerate((say_key(row.key), _say_second(row), row.say())):
                label = make_label(role="muted" if column == 1 else "text", bold=column == 0, wrap=column == 2)
                label.setText(text)
                self._grid.addWidget(label, at, column)


def _say_second(row: Action) -> str:
    return say_key(row.second) if row.second and say_key(row.second) != say_key(row.key) else ""
