"""Encrypted stores of the small questionnaire, and a supervisor's key, for tests."""

from __future__ import annotations

from pathlib import Path

from storage import driver
from storage.key_files import make_keys
from storage.passwords import Protection, create_encrypted
from storage.people import SUPERVISOR, Person
from storage.store import Store
from storage.unlocking import SupervisorKey
from tests.unit.storage.papers import household_xml

PASSWORD = "тоо суу таш"  # noqa: S105  (of stores that live as long as a test)
KEY_PASSWORD = "таш суу тоо"  # noqa: S105


def new_encrypted(folder: Path, name: str = "north", *, supervisors: tuple[str, ...] = ()) -> Store:
    """An encrypted store whose one person is the supervisor S1."""
    return create_encrypted(
        folder / f"{name}.anketa",
        Protection(Person("S1", "Supervisor", SUPERVISOR), PASSWORD, supervisors),
        xform_xml=household_xml(),
        district="N",
    )


def close_and_forget(store: Store) -> Path:
    """Close a store as at the end of a program: its key is in memory no more."""
    store.close()
    if store.key is not None:
        driver.forget_key(store.key.header)
    return store.path


def make_supervisor_key(folder: Path, name: str = "supervisor.key") -> tuple[SupervisorKey, str]:
    """A supervisor's key file with its password, and the public key that belongs to it."""
    public = make_keys(folder / name, KEY_PASSWORD, work=10)
    return SupervisorKey(folder / name, KEY_PASSWORD), public
