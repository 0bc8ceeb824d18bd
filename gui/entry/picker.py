"""A list with type-ahead over code and label, Cyrillic or Latin (F9, F6): a dialog that a key asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from gui.entry.letters import fold
from gui.entry.strokes import stroke_of
from gui.theme import Theme, mark
from gui.widgets.parts import make_label

_MOVES = {"Down": 1, "Up": -1, "PgDown": 10, "PgUp": -10}


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing to pick: what stands in front (code, number), its label, what else finds it, what is handed back."""

    code: str
    label: str
    value: object
    also: str = ""


class PickModel(QAbstractListModel):
    """The picks that fit the typed text: those whose code begins with it first, then those with a word that does."""

    def __init__(self, picks: Sequence[Pick], search: Callable[[str], Sequence[Pick]] | None = None) -> None:
        super().__init__()
        self._search = search
        self._all = tuple((pick, fold(pick.code), fold(f"{pick.label} {pick.also}")) for pick in picks)
        self._shown: tuple[Pick, ...] = tuple(picks)

    def filter(self, text: str) -> None:
        """Show what fits."""
        words = fold(text).split()
        self.beginResetModel()
        if self._search is not None:
            self._shown = tuple(self._search(text))
        elif words:
            by_code = [pick for pick, code, _ in self._all if code.startswith(words[0]) and len(words) == 1]
            by_word = [
                pick for pick, code, label in self._all if all(_has_word(f"{code} {label}", word) for word in words)
            ]
            self._shown = tuple(dict.fromkeys([*by_code, *by_word]))
        else:
            self._shown = tuple(pick for pick, _, _ in self._all)
        self.endResetModel()

    def pick(self, row: int) -> Pick | None:
        """The pick in a row, None when there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pick = self.pick(index.row())
        if pick is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{pick.code}   {pick.label}" if pick.code else pick.label


class PickDialog(QDialog):
    """Type to narrow, arrows to move, Enter to take, Esc to leave. `picked(value)`.

    With `search` the picks come from there at each change of the text, '' included.
    """

    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        picks: Sequence[Pick],
        parent: QWidget,
        *,
        search: Callable[[str], Sequence[Pick]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.model = PickModel(picks, search)
        self._heading = make_label("large", bold=True, wrap=True)
        self._heading.setText(title)
        self.box = QLineEdit()
        mark(self.box, size="title")
        self.box.setAccessibleName(title)
        self._list = QListView()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self.model)
        mark(self._list, size="large")
        how = make_label("small", "muted")
        how.setText(self.tr("Type to narrow the list · ↑ ↓ choose · Enter takes · Esc leaves"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        for part in (self._heading, self.box, self._list, how):
            column.addWidget(part)
        self.resize(min(theme.px(620), round(parent.width() * 0.8)), min(theme.px(460), round(parent.height() * 0.85)))
        self.box.textEdited.connect(self._narrow)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._narrow("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while the box keeps the focus."""
        stroke = stroke_of(event)
        if stroke in _MOVES:
            self._choose(self._list.currentIndex().row() + _MOVES[stroke])
        elif stroke == "Enter":
            self._take(self._list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        self.model.filter(text)
        self._choose(0)

    def _choose(self, row: int) -> None:
        row = max(0, min(row, self.model.rowCount() - 1))
        self._list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, row: int) -> None:
        pick = self.model.pick(row)
        if pick is not None:
            self.accept()
            self.picked.emit(pick.value)


class LineDialog(QDialog):
    """One line of text asked for by a key (a note). `written(text)`; `about` says what of, should it be covered."""

    written = Signal(str)

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget, *, about: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading = make_label("large", bold=True, wrap=True)
        heading.setText(title)
        subject = make_label(wrap=True)
        subject.setText(about)
        subject.setVisible(bool(about))
        self.box = QLineEdit(text)
        self.box.setMaxLength(2_000)
        self.box.setAccessibleDescription(about)
        self.box.setAccessibleName(title)
        self.box.selectAll()
        how = make_label("small", "muted")
        how.setText(self.tr("Enter keeps it · Esc leaves · an empty line takes it away"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        for part in (heading, subject, self.box, how):
            column.addWidget(part)
        width = min(theme.px(560), round(parent.width() * 0.8))
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        self.box.returnPressed.connect(self._take)

    def _take(self) -> None:
        self.accept()
        self.written.emit(self.box.text())


def _has_word(text: str, start: str) -> bool:
    return text.startswith(start) or f" {start}" in text
