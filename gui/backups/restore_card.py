"""The question before a backup is put back: what it holds, what stands there now, what becomes of that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame

from gui.context import AppContext
from gui.language import say_moment
from gui.theme import mark
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.password_gate import Check, PasswordGate

if TYPE_CHECKING:
    from storage.backups import Contents
    from storage.people import Person


class RestoreCard(QFrame):
    """Hidden until `ask`; `agreed(backup, store)` when the person wants it, `left` when not (Esc)."""

    agreed = Signal(Path, Path)
    left = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._asked: tuple[Path, Path, Contents] | None = None
        mark(self, kind="card")
        self._title = make_label("large", bold=True, wrap=True)
        self._text = make_label(wrap=True)
        self.keep = make_button("primary")
        self.keep.clicked.connect(self._leave)
        self.agree = make_button()
        self.agree.clicked.connect(self._agree)
        self._check: Check = bool
        self.people = QComboBox()
        self.people.currentIndexChanged.connect(self._ask_guard)
        self._who = NamedField(self.people)
        self.gate = PasswordGate(context)
        self.gate.passed.connect(lambda _fits: self._agree())
        mark(self.gate.button, kind="plain")  # what changes nothing stands out, here too
        buttons = lay_row(self.keep, self.agree, 1)
        buttons.setSpacing(12)
        column = lay_column(self._title, self._text, self._who, self.gate, into=self)
        column.addLayout(buttons)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self.hide()

    @property
    def text(self) -> str:
        """What it asks."""
        return f"{self._title.text()} {self._text.text()}"

    def ask(
        self, backup: Path, store: Path, contents: Contents, guards: tuple[Person, ...] = (), check: Check = bool
    ) -> None:
        """Show the question; the focus is on what changes nothing.

        With `guards` one of these has to type the password, which `check(text)` looks at for the `guard` chosen.
        """
        self._asked = (backup, store, contents)
        self._check = check
        self.people.blockSignals(True)
        self.people.clear()
        for person in guards:
            self.people.addItem(" · ".join(filter(None, (person.code, person.name))), person.code)
        self.people.blockSignals(False)
        for part in (self._who, self.gate):
            part.setVisible(bool(guards))
        self.agree.setVisible(not guards)
        self._ask_guard()
        self.retranslate()
        self.show()
        self.keep.setFocus()

    @property
    def guard(self) -> str:
        """Code of the supervisor who decides; '' where nobody is asked."""
        return str(self.people.currentData() or "")

    def _ask_guard(self) -> None:
        if self.guard:
            self.gate.ask(f"restore:{self.guard}", self._check)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.keep.setText(self.tr("Leave the file as it is"))
        self.agree.setText(self.tr("Put the backup back"))
        self._who.write(
            self.tr("A supervisor decides this"), self.tr("Papers keyed since then go aside with the file.")
        )
        self.gate.write(self.tr("Password"), self.agree.text())
        if self._asked is None:
            return
        backup, store, contents = self._asked
        self._title.setText(
            self.tr("Put {backup} in the place of {store}?").format(backup=backup.name, store=store.name)
        )
        holds = self.tr("In the backup: papers {cases}, drafts {drafts}; its last change was at {moment}.").format(
            cases=contents.cases, drafts=contents.drafts, moment=say_moment(contents.changed_at) or "—"
        )
        now = ""
        open_store = self._context.store
        if open_store is not None:
            from storage.cases import count_papers

            closed, drafts = count_papers(open_store)
            now = self.tr("In the file now: papers {cases}, drafts {drafts}.").format(cases=closed, drafts=drafts)
        kept = self.tr("Nothing is deleted: the present file stays beside it under another name.")
        self._text.setText(" ".join(part for part in (holds, now, kept) if part))
        name_control(self, self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the file as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _agree(self) -> None:
        if self._asked is not None:
            backup, store, _contents = self._asked
            self.hide()
            self.agreed.emit(backup, store)
