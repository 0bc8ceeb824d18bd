"""What the keying page opens on a key: F6, F9, Ctrl+N, Ctrl+J."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from forms.entry_session import EntrySession
from forms.journal import Place
from forms.values import is_multiline
from gui.asking import ask
from gui.correction_dialog import ask_why
from gui.entry.desk import Desk
from gui.entry.key_sheet import write_key_sheet
from gui.entry.panels import Panels
from gui.entry.picker import LineDialog, Pick, PickDialog
from gui.theme import Theme
from gui.widgets.page import Page
from storage.corrections import Why


class Tools(QObject):
    """Opens a dialog beside the paper and hands what was chosen to the desk. The box has the focus afterwards."""

    def __init__(self, panels: Panels, page: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(page)
        self._panels = panels
        self._page = page
        self._theme = theme
        self._does: Mapping[str, Callable[[Desk], None]] = MappingProxyType({
            "go_to": self._go_to,
            "list": self._list,
            "note": self._note,
            "kyrgyz": self._turn_letter,
            "new_line": self._new_line,
            "key_sheet": self._print_keys,
        })

    def use(self, name: str, desk: Desk) -> bool:
        """Open the tool of that name; False when it is none of ours."""
        tool = self._does.get(name)
        if tool is None:
            return False
        tool(desk)
        return True

    def ask_reason(self) -> Why | None:
        """Why a closed paper is changed and where that comes from, None when the keyer thinks better of it."""
        return ask_why(self._page.context, self._page) if isinstance(self._page, Page) else None

    def ask_incomplete(self) -> str:
        """Why a paper is closed with questions unanswered, '' when the supervisor thinks better of it."""
        return self._ask_line(self.tr("Why is this paper closed as incomplete?"))

    def _ask_line(self, title: str) -> str:
        dialog = LineDialog(self._theme(), title, "", self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        return dialog.box.text() if ask(dialog) else ""

    def _go_to(self, desk: Desk) -> None:
        picks = picks_of_paper(desk.door.session)
        title = self.tr("Go to a question: number on the paper, name or words")
        dialog = PickDialog(self._theme(), title, picks, self._page)
        dialog.picked.connect(lambda place: desk.ways.go(place) if isinstance(place, Place) else None)
        self._open(dialog)

    def _list(self, desk: Desk) -> None:
        view = desk.door.view
        if view is None:
            return
        picks = [Pick(one.short_code or one.code, one.label, one.code, one.short_label) for one in view.choices]
        dialog = PickDialog(self._theme(), view.label, picks, self._page)
        dialog.picked.connect(lambda code: desk.answers.choose(str(code)))
        self._open(dialog)

    def _note(self, desk: Desk) -> None:
        view = desk.door.view
        if view is None:
            return
        title = self.tr("A note on this answer, for the supervisor")
        question = " ".join(part for part in (view.number, view.short_label or view.label) if part)
        about = f"{question}: {view.display}" if view.display else question
        dialog = LineDialog(self._theme(), title, view.answer.note, self._page, about=about)
        dialog.written.connect(desk.answers.write_note)
        self._open(dialog)

    def _turn_letter(self, desk: Desk) -> None:
        if not self._panels.field.turn_letter():
            desk.door.refuse()

    def _new_line(self, desk: Desk) -> None:
        at = desk.door.session.at
        is_question = desk.door.is_at_question and at is not None
        if is_question and at is not None and is_multiline(desk.door.session.form.question(at.path)):
            self._panels.field.add_line()
        else:
            desk.door.refuse()

    def _print_keys(self, desk: Desk) -> None:
        """Put the sheet into the folder for passing files and let the reader's browser show and print it."""
        language = QLocale().name()[:2]
        try:
            path = write_key_sheet(Path(tempfile.gettempdir()) / f"anketa-keys-{language}.html", language)
        except OSError:
            desk.door.refuse()
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            desk.door.screen.say("ok", self.tr("The sheet of keys is at {path}").format(path=path))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._panels.take_focus)
        dialog.open()


def picks_of_paper(session: EntrySession) -> list[Pick]:
    """Every question that can be gone to, found by its number on the paper, its name and the words of its label."""
    picks: list[Pick] = []
    for section in session.sections():
        for place in section.places:
            view = session.view(place)
            if view.kind not in {"note", "roster"} and not view.is_readonly:
                row = f" · {view.row_index}" if view.row_index else ""
                picks.append(Pick(view.number or view.name, f"{view.label}{row}", place, view.name))
    return picks
