"""Opening a study package: the work behind the page, free of widgets."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from forms.errors import AnketaError
from gui.study.centre_card import CentreWish
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.key_files import SecretKey
    from storage.passwords import Protection
    from storage.people import Person
    from storage.store import Store
    from storage.study_package import Package


@dataclass(frozen=True, slots=True)
class Opened:
    """A package, its questionnaire's title, and files opened lately in which papers of its study are keyed."""

    package: Package
    title: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """Which seat of the study, who sits there, and whether only that person's password opens the file."""

    number: int
    person: Person
    protection: Protection | None = None


def open_package(path: Path, recent: Sequence[Path], progress: Progress) -> Opened:
    """Read a package whole and look for files of its study. Raises `AnketaError`."""
    from storage.study_package import read_package

    progress(0, 1, path.name)
    package = read_package(path)
    return Opened(package, package.title(), tuple(one for one in recent if _belongs(one, package.study.study_id)))


def _belongs(path: Path, study_id: str) -> bool:
    from storage.store import DISTRICT, open_store
    from storage.study import study_of

    with contextlib.suppress(AnketaError), open_store(path, read_only=True) as store:
        study = study_of(store)
        return study is not None and study.study_id == study_id and store.kind == DISTRICT
    return False


def begin_at(package: Package, path: Path, wish: Seat, progress: Progress) -> Store:
    """Make the file of a seat, encrypted when that was wished. Raises `AnketaError`."""
    from storage.passwords import create_encrypted
    from storage.store import create_store
    from storage.study_package import new_from_package

    def create(path: Path, **content: Any) -> Store:  # noqa: ANN401  (the content of `create_store`)
        if wish.protection is None:
            return create_store(path, **content)
        return create_encrypted(path, wish.protection, **content)

    progress(0, 1, path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    store = new_from_package(path, package, wish.number, wish.person, create=create)
    store.keep_key_file()  # the package brought the supervisor's keys
    return store


def begin_as_centre(package: Package, wish: CentreWish, progress: Progress) -> Store:
    """Make the study's central store again; a key that was typed back gets its file. Raises `AnketaError`."""
    from storage.key_files import make_keys, read_secret_key
    from storage.store import CENTRAL
    from storage.study_package import new_from_package

    progress(0, 1, wish.store.name)
    if wish.typed is not None and wish.typed.public not in package.study.keys.each():
        raise AnketaError(
            QCoreApplication.translate("Joining", "this is the key of another study"),
            advice=QCoreApplication.translate("Joining", "Look which study the sheet names."),
        )
    wish.store.parent.mkdir(parents=True, exist_ok=True)
    key = wish.typed or read_secret_key(wish.key_file, wish.password)
    store = new_from_package(wish.store, package, kind=CENTRAL, keys=[key])
    is_ready = False
    try:
        if wish.typed is not None and not _is_made(wish.key_file, wish.typed, wish.password):
            make_keys(wish.key_file, wish.password, key=wish.typed)
        is_ready = True
    finally:
        if not is_ready:
            store.abandon()
    return store


def _is_made(path: Path, key: SecretKey, password: str) -> bool:
    """Whether the key's file stands there already, under this password: another file there is not taken for it."""
    from storage.errors import KeyRefused
    from storage.key_files import read_secret_key

    with contextlib.suppress(KeyRefused):
        return read_secret_key(path, password).secret == key.secret
    return False


def go_on(package: Package, path: Path, progress: Progress) -> Store:
    """Open a file of the package's study; a newer package is taken into it first. Raises `AnketaError`."""
    from storage.store import open_store
    from storage.study import study_of
    from storage.study_package import take_package

    progress(0, 1, path.name)
    store = open_store(path)
    is_ready = False
    try:
        before = study_of(store)
        if before is None or before.revision < package.study.revision:
            take_package(store, package)
        is_ready = True
    finally:
        if not is_ready:
            store.close()
    return store


def file_name(study: str, seat: int) -> str:
    """A name for the file of a seat, without what file systems do not take."""
    stem = re.sub(r"[^\w-]+", "_", study).strip("_") or "study"
    return f"{stem[:40]}_{seat}"
