"""The paper that was being keyed: one Enter away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from gui.context import AppContext
from gui.language import say_moment
from gui.theme import mark
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control, put_icon

if TYPE_CHECKING:
    from storage.cases import CaseRow


class DraftCard(QFrame):
    """Shows the last draft of a person; `wanted(case id, keying)` when they go on with it."""

    wanted = Signal(str, int)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._draft: CaseRow | None = None
        mark(self, kind="card", place="current")
        self._title = make_label("title", bold=True, wrap=True)
        self._detail = make_label(role="muted", wrap=True)
        self.button = make_button("primary")
        self.button.clicked.connect(self._go_on)
        words = lay_column(self._title, self._detail)
        words.setSpacing(4)
        row = lay_row(into=self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_draft(self, draft: CaseRow | None) -> None:
        """Show this draft; nothing when there is none."""
        self._draft = draft
        self.setVisible(draft is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.button.setText(self.tr("Go on"))
        if self._draft is None:
            return
        number = self._draft.paper_number
        title = self.tr("Go on with paper {number}").format(number=number) if number else self.tr("Go on with a paper")
        self._title.setText(title)
        parts = (self._draft.batch_name, self.tr("last change {when}").format(when=say_moment(self._draft.changed_at)))
        self._detail.setText(" · ".join(part for part in parts if part))
        name_control(self.button, title)

    def restyle(self) -> None:
        """Draw the icon in the present colours."""
        put_icon(self.button, "forward", self._context.theme, "on_accent")

    def _go_on(self) -> None:
        if self._draft is not None:
            self.wanted.emit(self._draft.case_id, self._draft.keying)
