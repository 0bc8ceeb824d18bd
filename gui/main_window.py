"""The main window: the rail with the pages on the left, one page at a time beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from gui.actions import action
from gui.context import AppContext
from gui.keys_dialog import KeysDialog
from gui.lock_guard import LockGuard
from gui.messages import program_name
from gui.pages import PAGES, page, page_titles
from gui.practice_band import PracticeBand
from gui.rail import Rail
from gui.widgets.page import Page
from gui.widgets.parts import lay_column

if TYPE_CHECKING:
    from forms.journal import Place
    from gui.entry.entry_page import EntryPage
    from gui.help.help_window import HelpWindow

#: The smallest window, px: the smallest screen is 1024×600 (SCREEN.md), less a taskbar and a frame.
SMALLEST = (800, 480)
#: The size of the very first window; a screen with less room is filled.
FIRST_SIZE = (1180, 760)
#: Pages of lists that lead to papers: whoever comes from one goes on there with the next.
_LISTS = frozenset({"cases", "queries", "supervision", "verification"})


class MainWindow(QMainWindow):
    """Shows pages; knows which one follows from the store and the person at hand."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.context = context
        self._made: dict[str, QWidget] = {}
        self._help: HelpWindow | None = None
        self._back_to = "home"
        self._stack = QStackedWidget()
        self.rail = Rail(context)
        self.rail.page_wanted.connect(self.show_page)
        self.rail.person_wanted.connect(self.change_person)
        self.rail.keys_wanted.connect(self.show_keys)
        self.rail.help_wanted.connect(self.show_help)
        whole = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.practice = PracticeBand(context)
        column = lay_column(self.practice, into=whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        self.guard = LockGuard(context, self, whole)
        self.rail.lock_wanted.connect(self.guard.lock)
        self.setMinimumSize(*SMALLEST)
        self._take_place()
        self._bind_keys()
        context.store_changed.connect(self._follow_store)
        context.person_changed.connect(self._follow_person)
        context.busy_changed.connect(self._follow_work)
        context.theme_changed.connect(lambda: self.rail.fit(self.width()))
        self.show_page("start")

    def begin(self, store: Path | None = None) -> None:
        """Open the store given, else the one opened last, else stay on the first page."""
        path = store
        if path is None and not self.context.settings.is_first_start:
            path = next(iter(self.context.settings.recent_stores), None)
        if path is not None:
            from gui.start.start_page import StartPage

            start = self.page("start")
            if isinstance(start, StartPage):
                start.open_path(path)

    def _take_place(self) -> None:
        """Where the window was the last time, else in the middle, never larger than the screen."""
        room = self.screen().availableSize()
        self.resize(QSize(*FIRST_SIZE).boundedTo(room))
        if not self.restoreGeometry(self.context.settings.geometry) and not _fits(room):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # --- pages

    @property
    def current_name(self) -> str:
        """Name of the page on the screen."""
        shown = self._stack.currentWidget()
        return next((name for name, made in self._made.items() if made is shown), "")

    def page(self, name: str) -> QWidget:
        """The page of that name, made now when it was never shown."""
        if name not in self._made:
            made = page(name).make(self.context)
            self._connect(made)
            self._made[name] = made
            self._stack.addWidget(made)
            if isinstance(made, Page):
                made.restyle()
                made.retranslate()
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Bring a page to the front; one that needs a store or a person gives way to the page that asks for it."""
        name = self._allowed(name)
        shown = self.page(name)
        if isinstance(shown, Page):
            shown.refresh()
        self._stack.setCurrentWidget(shown)
        self.rail.show_current(name)
        self.rail.setVisible(name != "entry" and self.context.person is not None)
        self._write_title()
        focus = shown.first_focus() if isinstance(shown, Page) else None
        (focus or shown).setFocus()

    def show_papers(self, choice: str) -> None:
        """The list of papers, or the page named before a `?`, narrowed to what the page that leads there wants."""
        name, _, wanted = choice.rpartition("?")
        name = name or "cases"
        self.show_page(name)
        made = self.page(name)
        if isinstance(made, Page):
            made.show_only(wanted)

    def open_case(self, case_id: str, keying: int, place: Place | None = None) -> None:
        """Go on with a paper on the keying page, at a question when one is given."""
        if self.current_name != "entry":
            self._back_to = self.current_name
        self.show_page("entry")
        self._entry().open_case(case_id, keying)
        if place is not None:
            self._entry().go(place)

    def start_case(self, batch_id: str) -> None:
        """Key the next paper of a batch."""
        self._back_to = "home"
        self.show_page("entry")
        self._entry().start_case(batch_id)

    def _entry(self) -> EntryPage:
        from gui.entry.entry_page import EntryPage

        made = self.page("entry")
        if not isinstance(made, EntryPage):
            raise TypeError(type(made))
        return made

    def _allowed(self, name: str) -> str:
        row, person = page(name), self.context.person
        if row.needs and self.context.store is None:
            return "start"
        if row.needs == "person" and person is None:
            return "person"
        is_open = row.needs != "person" or person is None or person.role in row.roles
        return name if is_open else "home"  # a link of the help leads everybody to a supervisor's page

    def _connect(self, made: QWidget) -> None:
        """Join a page's wishes to the window; pages say what they want and know no other page."""
        for signal, slot in (
            ("page_wanted", self.show_page),
            ("papers_wanted", self.show_papers),
            ("case_wanted", self.open_case),
            ("place_wanted", self.open_case),
            ("batch_wanted", self.start_case),
            ("keying_started", self.start_case),
            ("left", self.leave_entry),
            ("store_wanted", lambda path: self.begin(Path(path))),
        ):
            if hasattr(made, signal):
                getattr(made, signal).connect(slot)

    def leave_entry(self) -> None:
        """Back from the keying page: to the list that led to the paper, else home."""
        self.show_page(self._back_to if self._back_to in _LISTS else "home")

    # --- what follows from what

    def _follow_store(self) -> None:
        store = self.context.store
        if store is None:
            self.show_page("start")
            return
        from storage.passwords import known_person

        person = known_person(store, self.context.opened_by)
        if person is not None:
            self.context.take_person(person)
        else:
            self.show_page("person")

    def _follow_person(self) -> None:
        self.rail.write()
        self.show_page("home" if self.context.person is not None else "person")

    def _follow_work(self, is_busy: bool) -> None:
        self.rail.setEnabled(not is_busy)

    def change_person(self) -> None:
        """Pause, or another person sits down: whoever works next says who they are."""
        if self.context.store is not None and not self.context.is_busy:
            self.context.take_person(None)

    def show_keys(self) -> None:
        """The keys, on F1."""
        KeysDialog(self.context, self, self.current_name).open()

    def show_help(self) -> HelpWindow:
        """The help, open at what explains the page on the screen; it may stay open beside the work."""
        from gui.help.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self.context, page_titles, self)
            self._help.page_wanted.connect(self.show_page)
        self._help.show_place(self.current_name)
        return self._help

    def _go(self, name: str) -> None:
        if not self.context.is_busy and self.rail.offers(name):
            self.show_page(name)

    def _bind_keys(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "keys": self.show_keys,
            "help": self.show_help,
            "zoom_in": partial(self.context.zoom_by, 1),
            "zoom_out": partial(self.context.zoom_by, -1),
            "zoom_reset": partial(self.context.zoom_by, 0),
            "change_person": self.change_person,
            "lock": self.guard.lock,
            "settings": self.rail.show_menu,
            "find_paper": partial(self._go, "cases"),
            "quit": self.close,
        }
        for row in PAGES:
            if row.action:
                does[row.action] = partial(self._go, row.name)
        for name, slot in does.items():
            for key in action(name).keys:
                QShortcut(QKeySequence(key), self, slot)

    # --- the window itself

    def _write_title(self) -> None:
        store = self.context.store
        self.setWindowTitle(program_name() if store is None else f"{store.path.name} — {program_name()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page its room."""
        self.rail.fit(self.width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The title follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._write_title()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop long work and give the file free; every accepted answer is on the disk already."""
        self.context.settings.geometry = self.saveGeometry()
        self.context.settings.sync()
        self.guard.drop_dialogs()
        self.context.close()
        event.accept()


def _fits(room: QSize) -> bool:
    return room.width() > FIRST_SIZE[0] and room.height() > FIRST_SIZE[1]
