"""What tests of the window stand on: fresh settings, a dressed application, a store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gui.context import AppContext
from gui.language import speak
from gui.settings import Settings


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
    made.stop_long_work()
    if made.store is not None:
        made.store.close()
    speak("en")
