"""What every page is given: the store at hand, who works, the settings, the look, and long work.

One object, made by `gui.app`. Pages read it and listen to its signals; they do not know each other.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from forms.errors import AnketaError
from gui.backup_desk import BackupDesk
from gui.fonts import text_family
from gui.language import speak
from gui.patience import Patience
from gui.settings import Settings
from gui.theme import ZOOMS, Theme, apply_theme, choose_palette, desktop_wants_contrast, desktop_wants_dark
from gui.workers import LongWork, Work

if TYPE_CHECKING:
    from storage.people import Person
    from storage.store import Store
    from storage.unlocking import Locked, SupervisorKey, Unlock


class AppContext(QObject):
    """The state that pages share.

    `store_changed`, `person_changed`: another one (or None) is at hand. `cases_changed`: something
    in the store changed that lists and counts should read again. `theme_changed`: palette or zoom.
    `language_changed(code)`: after the catalogue was installed; widgets get Qt's own `LanguageChange` besides.
    """

    store_changed = Signal()
    person_changed = Signal()
    cases_changed = Signal()
    theme_changed = Signal()
    language_changed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._store: Store | None = None
        self._person: Person | None = None
        self._running: list[LongWork] = []
        #: The encrypted file that the page `unlock` is to open; with `after_unlock` only its key is taken, and that
        #: follows (a backup that is to be put back).
        self.locked: Locked | None = None
        self.after_unlock: Callable[[], None] | None = None
        #: Code of the person whose password opened the store at hand, and the supervisor's key that did; for resets.
        self.opened_by = ""
        self.supervisor_key: SupervisorKey | None = None
        #: The study package that the page `join_study` is to open.
        self.study_file: Path | None = None
        #: Waits after wrong passwords.
        self.patience = Patience()
        self._wants_contrast = desktop_wants_contrast(QGuiApplication.palette())
        self._theme = self._choose_theme()
        self._language = settings.language
        #: Backups of the store at hand; they make themselves once `watch` was called.
        self.backups = BackupDesk(self, self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    # --- the look and the language

    @property
    def theme(self) -> Theme:
        """The look in force: colours by role, pixels by zoom."""
        return self._theme

    @property
    def language(self) -> str:
        """Code of the program's language: ky, ru or en."""
        return self._language

    def dress(self) -> None:
        """Put the look and the language on the application, at the start and after each change."""
        self._theme = self._choose_theme()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._theme)
        self.theme_changed.emit()

    def set_language(self, code: str) -> None:
        """Speak another language from now on, and remember it."""
        self._language = code
        self.settings.language = code
        speak(code)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)  # every widget now, not some time soon
        self.language_changed.emit(code)

    def set_appearance(self, name: str) -> None:
        """Choose one of `gui.theme.APPEARANCES`, and remember it."""
        self.settings.appearance = name
        self.dress()

    def _follow_desktop(self) -> None:
        if self.settings.appearance == "system":
            self.dress()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller type by steps of `gui.theme.ZOOMS`; 0 goes back to 1."""
        at = ZOOMS.index(self.settings.zoom) + steps if steps else ZOOMS.index(1.0)
        self.settings.zoom = ZOOMS[max(0, min(at, len(ZOOMS) - 1))]
        self.dress()

    def _choose_theme(self) -> Theme:
        palette = choose_palette(
            self.settings.appearance, wants_dark=desktop_wants_dark(), wants_contrast=self._wants_contrast
        )
        return Theme(palette, text_family(), self.settings.zoom)

    # --- the store and the person

    @property
    def store(self) -> Store | None:
        """The open store, None before one is chosen."""
        return self._store

    @property
    def open_store(self) -> Store:
        """The open store; pages that are shown only with one use this. RuntimeError without."""
        if self._store is None:
            raise RuntimeError("no store is open")
        return self._store

    @property
    def person(self) -> Person | None:
        """Who works now, None before they said so."""
        return self._person

    @property
    def is_supervisor(self) -> bool:
        """Whether the person at hand is a supervisor."""
        return self._person is not None and self._person.role == "supervisor"

    def take_store(self, store: Store | None, *, unlock: Unlock | None = None) -> None:
        """Work with this store from now on; the one before is closed. The person is asked anew.

        `unlock` is what opened an encrypted store.
        """
        before, self._store = self._store, store
        if before is not None and before is not store:
            before.close()
            if store is not None:
                _forget(before)
        if store is not None:
            self.settings.remember_store(store.path)
        self._person = None
        self.opened_by = getattr(unlock, "code", "")
        self.supervisor_key = None if unlock is None or self.opened_by else cast("SupervisorKey", unlock)
        self.store_changed.emit()

    def leave_store(self) -> None:
        """Close the store because somebody wants another one; an encrypted one asks for its password again."""
        store = self._store
        self.take_store(None)
        if store is not None:
            _forget(store)

    def close(self) -> None:
        """Stop what runs and close the store, without a word to the pages: the window is going."""
        self.stop_long_work()
        self.backups.wait()
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def take_person(self, person: Person | None) -> None:
        """This person works from now on (change of keyer included), and is remembered for this store."""
        self._person = person
        if self._store is not None and person is not None:
            self.settings.remember_person(self._store.store_id, person.code)
        self.person_changed.emit()

    # --- long work

    @property
    def is_busy(self) -> bool:
        """Whether long work runs that takes the store; a quiet search does not."""
        return any(not work.is_quiet for work in self._running)

    def run_long(
        self,
        work: Work,
        *,
        done: Callable[[Any], None],
        failed: Callable[[AnketaError], None],
        cancelled: Callable[[], None] | None = None,
        progressed: Callable[[int, int, str], None] | None = None,
        is_quiet: bool = False,
    ) -> LongWork:
        """Run `work(progress)` off the UI thread and call back in it; returns what can be cancelled.

        `is_quiet`: it takes the store in short turns only, and the window goes on meanwhile.
        """
        long_work = LongWork(work, self, is_quiet=is_quiet)
        long_work.tell(done=done, failed=failed, cancelled=cancelled, progressed=progressed)
        long_work.finished.connect(lambda: self._forget(long_work))
        self._running.append(long_work)
        if not is_quiet:
            self.busy_changed.emit(True)
        long_work.start()
        return long_work

    def stop_long_work(self) -> None:
        """Let go what runs (the window closes)."""
        for long_work in tuple(self._running):
            long_work.let_go()

    def _forget(self, long_work: LongWork) -> None:
        if long_work in self._running:
            self._running.remove(long_work)
        long_work.deleteLater()
        if not long_work.is_quiet and not self.is_busy:
            self.busy_changed.emit(False)


def _forget(store: Store) -> None:
    """Let an encrypted store be asked for its password again."""
    if store.key is not None:
        from storage.unlocking import forget

        forget(store.key)
