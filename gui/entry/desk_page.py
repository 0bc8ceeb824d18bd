"""What tools beside the paper know of the keying page: the paper at hand, and how to lay another one on the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.context import AppContext
from gui.entry.entry_screen import EntryScreen
from gui.entry.panels import Panels
from gui.entry.papers import OpenPaper, Seat
from gui.widgets.page import Page


class DeskPage(Page):
    """A page with a paper on it; `gui.entry.entry_page` says what becomes of its keys. `left` when done."""

    left = Signal()
    panels: Panels

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.paper: OpenPaper | None = None
        self.sheet: EntryScreen | None = None

    def seat(self) -> Seat:
        """Where papers come from, and who sits here."""
        person = self.context.person
        return Seat(
            self.context.open_store,
            person.code if person is not None else "",
            self.context.language,
            is_supervisor=self.context.is_supervisor,
        )

    def open_case(self, case_id: str, keying: int) -> None:
        """Go on with a paper, on the question where it was left."""
        raise NotImplementedError

    def start_case(self, batch_id: str) -> None:
        """Key the next paper of a batch."""
        raise NotImplementedError

    def put_aside(self) -> None:
        """The paper at hand stays as it is; its counts are kept with it."""
        raise NotImplementedError
