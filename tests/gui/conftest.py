"""What tests of the window stand on: fresh settings, a dressed application, a store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forms.form_file import read_form_file
from gui.context import AppContext
from gui.language import speak
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.start.creation import BUILT_IN
from storage import keyring
from storage.batches import Batch, create_batch
from storage.people import Person, add_person
from storage.store import Store, create_store


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give settings that nobody wrote yet, in English."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    fresh = Settings()
    fresh.language = "en"
    return fresh


@pytest.fixture
def context(qapp: QApplication, settings: Settings) -> Iterator[AppContext]:
    """Give the context of a program that has just started, dressed in the light palette."""
    settings.appearance = "light"
    speak("en")
    made = AppContext(settings)
    made.dress()
    yield made
    made.close()
    speak("en")


@pytest.fixture(scope="session")
def form_xml() -> str:
    """Give the built-in questionnaire as XForm XML, converted once."""
    return read_form_file(BUILT_IN).converted.xml


@pytest.fixture
def store(tmp_path: Path, form_xml: str) -> Iterator[Store]:
    """Give a fresh district store of the built-in questionnaire."""
    made = create_store(tmp_path / "osh.anketa", xform_xml=form_xml, kind="district", district="06")
    yield made
    made.close()


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> Iterator[MainWindow]:
    """Give the main window on its first page, shown; it is really gone afterwards, not only closed."""
    made = MainWindow(context)
    made.setWindowState(Qt.WindowState.WindowNoState)  # the offscreen screen is so small that it is filled
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def keyer(window: MainWindow, store: Store) -> MainWindow:
    """Give the window with a store open and an enumerator at work."""
    add_person(store, Person("07", "Test Keyer", "enumerator"))
    window.context.take_store(store)
    return window


@pytest.fixture
def supervisor(window: MainWindow, store: Store) -> MainWindow:
    """Give the window with a store open and a supervisor at work."""
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    return window


@pytest.fixture
def batch(store: Store) -> Batch:
    """Give a batch of five papers, 03430-001 to 03430-005."""
    return create_batch(store, name="Osh, May", numbers_from="03430-001", numbers_to="03430-005", received=5, who="S1")


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Argon2id easy: what the real work costs is measured once, and a wrap says itself how it was made."""
    monkeypatch.setattr(keyring, "PASSES", 1)
    monkeypatch.setattr(keyring, "MEMORY", 1024 * 1024)
