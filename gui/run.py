"""One run of the desktop program: the application, its context, the main window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.context import AppContext
from gui.crash import CrashReporter
from gui.icons import program_icon
from gui.language import speak
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.version import VERSION

#: How often Python gets a turn to see Ctrl+C in the terminal that started us, ms.
_BREATH = 500


def make_application() -> QApplication:
    """The one QApplication, named as our settings and crash reports are."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Anketa")
    app.setOrganizationName("Anketa")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("anketa")
    app.setWindowIcon(program_icon())
    return app


def make_window(settings: Settings) -> MainWindow:
    """The main window on a fresh context, dressed and speaking the chosen language, not yet shown."""
    context = AppContext(settings)
    speak(context.language)
    context.dress()
    context.backups.watch()
    return MainWindow(context)


def run(store: Path | None) -> int:
    """Open the window and stay until it closes; the exit status."""
    app = make_application()
    crash = CrashReporter()
    crash.install()
    window = make_window(Settings())
    signal.signal(signal.SIGINT, lambda *_: window.close())
    breath = QTimer(window)
    breath.timeout.connect(lambda: None)
    breath.start(_BREATH)
    window.show()
    QTimer.singleShot(0, lambda: window.begin(store))
    return app.exec()
