"""Locks the screen by a key, or when nobody touched the keyboard or the mouse for some minutes.

The pages stay as they are behind the locked screen, so that a half-typed answer is there afterwards; dialogs are put
aside and come back with what was typed in them, for the person who typed it and for nobody else. It hides; it does not
encrypt: the file stays open, and its key in memory.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from gui.asking import is_waiting
from gui.context import AppContext

if TYPE_CHECKING:
    from gui.unlock.lock_page import LockPage

#: How often the clock is looked at, ms.
_LOOK = 5_000
_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


class LockGuard(QObject):
    """Owns the window's central widget: the pages, and the locked screen before them."""

    def __init__(self, context: AppContext, window: QMainWindow, pages: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._pages = pages
        self._page: LockPage | None = None
        self._focus: QWidget | None = None
        self._selection: tuple[int, int] | None = None
        self._aside: list[QDialog] = []
        self._watched: QWindow | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(pages)
        window.setCentralWidget(self._stack)
        self.idle = QElapsedTimer()
        self.idle.start()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        context.store_changed.connect(self._hand_over)
        context.person_changed.connect(self._hand_over)

    @property
    def is_locked(self) -> bool:
        """Whether the locked screen is shown."""
        return self._stack.currentWidget() is not self._pages

    @property
    def page(self) -> LockPage:
        """The locked screen, made when it is first needed."""
        if self._page is None:
            from gui.unlock.lock_page import LockPage

            self._page = LockPage(self._context)
            self._page.restyle()
            self._page.unlocked.connect(self._open)
            self._page.left.connect(self._leave)
            self._stack.addWidget(self._page)
        return self._page

    def lock(self) -> None:
        """Hide the pages now; nothing while nobody works, or while long work runs."""
        if self.is_locked or self._context.person is None or self._context.is_busy:
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self._put_dialogs_aside()
        self._focus = self._window.focusWidget()
        self._selection = _selection(self._focus)
        self.page.refresh()
        self._allow_keys(is_allowed=False)
        self._stack.setCurrentWidget(self.page)
        self.page.first_focus().setFocus()

    def look(self) -> None:
        """Lock when nobody touched anything for the minutes of the settings, and the person has a password."""
        minutes = self._context.settings.lock_minutes
        if minutes and not self.is_locked and self.idle.elapsed() >= minutes * 60_000 and self._has_password():
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _TOUCHES:
            self.idle.restart()
        return False

    def _has_password(self) -> bool:
        from storage.passwords import list_passwords

        store, person = self._context.store, self._context.person
        if store is None or person is None or self._context.is_busy:
            return False
        return person.code in list_passwords(store)

    def _watch(self, window: QWindow | None) -> None:
        """Listen to the window that has the keyboard; to the application as a whole would cost every event."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
        self.idle.restart()

    def _put_dialogs_aside(self) -> None:
        """Hide what stands before the pages. A window for choosing a file waits in a way that hiding ends: it goes."""
        dialogs: Iterable[QDialog] = self._window.findChildren(QDialog)
        for dialog in dialogs:
            if not dialog.isVisible():
                continue
            if isinstance(dialog, QFileDialog):
                dialog.reject()
            else:
                dialog.hide()
                self._aside.append(dialog)

    def _open(self) -> None:
        """The same person goes on: everything is as it was."""
        if not self.is_locked:
            return
        self.idle.restart()
        self._stack.setCurrentWidget(self._pages)
        self._allow_keys(is_allowed=True)
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
            if isinstance(self._focus, QLineEdit) and self._selection is not None:
                self._focus.setSelection(*self._selection)
        self._focus = self._selection = None
        aside, self._aside = self._aside, []
        for dialog in filter(isValid, aside):
            typed_in = dialog.focusWidget()
            selected, at = _selection(typed_in), typed_in.cursorPosition() if isinstance(typed_in, QLineEdit) else 0
            dialog.show()
            dialog.activateWindow()
            if typed_in is not None:
                typed_in.setFocus()
            if isinstance(typed_in, QLineEdit):  # a dialog selects all when it is shown: what is typed next would go
                typed_in.deselect()
                typed_in.setCursorPosition(at)
                if selected is not None:
                    typed_in.setSelection(*selected)

    def _leave(self) -> None:
        """Somebody else works next: what was typed in a dialog is nobody's any more; who asked for it goes on first."""
        self.drop_dialogs()
        if is_waiting():
            QTimer.singleShot(10, self._leave)
        else:
            self._context.take_person(None)

    def _hand_over(self) -> None:
        """Another person, or another file, is at hand."""
        self.drop_dialogs()
        self._open()

    def drop_dialogs(self) -> None:
        """Leave the dialogs put aside, with what was typed in them."""
        aside, self._aside = self._aside, []
        for dialog in filter(isValid, aside):
            dialog.reject()

    def _allow_keys(self, *, is_allowed: bool) -> None:
        own = Qt.FindChildOption.FindDirectChildrenOnly
        shortcuts: Iterable[QShortcut] = self._window.findChildren(QShortcut, options=own)
        for shortcut in shortcuts:
            shortcut.setEnabled(is_allowed)


def _selection(widget: QWidget | None) -> tuple[int, int] | None:
    """What is selected in a box, start and length: what is typed next replaces it. A box that is left forgets it."""
    if isinstance(widget, QLineEdit) and widget.hasSelectedText():
        return widget.selectionStart(), widget.selectionLength()
    return None
