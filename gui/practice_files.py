"""Where practice files stand, and how the next one is made: away from the real ones, in the program's folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

if TYPE_CHECKING:
    from gui.workers import Progress
    from storage.store import Store

_NAME = "practice"
_ENDING = ".anketa"
#: The name of its one batch: a number, for a word would stay in the language of the day it was made.
_BATCH = "1"


def practice_folder() -> Path:
    """The folder of practice files; made when the first one is."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / _NAME if place else Path.home() / _NAME


def last_practice() -> Path | None:
    """The newest practice file, None before the first."""
    number = _last_number()
    return _path(number) if number else None


def make_practice(progress: Progress) -> Store:
    """Make the next practice file, and open it. Raises `AnketaError`."""
    from storage.practice import create_practice_store

    progress(0, 1, _NAME)
    path = _path(_last_number() + 1)
    path.parent.mkdir(parents=True, exist_ok=True)
    return create_practice_store(path, batch_name=_BATCH)


def say_learner() -> str:
    """What whoever practises is called on the screen: the file has no name for them, only a code."""
    return QCoreApplication.translate("PracticeFiles", "You")


def _path(number: int) -> Path:
    return practice_folder() / f"{_NAME}-{number}{_ENDING}"


def _last_number() -> int:
    numbers = (path.stem.removeprefix(f"{_NAME}-") for path in practice_folder().glob(f"{_NAME}-*{_ENDING}"))
    return max((int(number) for number in numbers if number.isdecimal()), default=0)
