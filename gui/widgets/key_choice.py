"""Choosing the file with a supervisor's public key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_public_key(parent: QWidget) -> Path | None:
    """The `.pub` file a person chose, None when they chose none."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("KeyChoice", "The supervisor's public key"),
        str(Path.home()),
        QCoreApplication.translate("KeyChoice", "Public keys (*.pub);;All files (*)"),
    )
    return Path(chosen) if chosen else None
