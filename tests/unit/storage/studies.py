"""A study with three seats in two districts, its package, and the stores that open it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.key_files import SecretKey, make_keys, read_secret_key
from storage.people import Person
from storage.sealing import SealingKeys
from storage.store import Store
from storage.study import Seat, Study
from storage.study_package import Package, make_package, new_from_package, read_package

PASSWORD = "correct horse battery staple"  # noqa: S105  (of keys made for the tests)


@cache
def key_files() -> tuple[SecretKey, SecretKey]:
    """A supervisor's key and an escrow key, made as the command makes them but with little work for the password."""
    with TemporaryDirectory() as folder:
        keys = []
        for name in ("supervisor", "escrow"):
            path = Path(folder) / f"{name}.anketa-key"
            make_keys(path, PASSWORD, work=8)
            keys.append(read_secret_key(path, PASSWORD))
    return keys[0], keys[1]


def wish(*, keys: SealingKeys | None = None) -> Study:
    """A study as its supervisor declares it; sealed for both keys unless told otherwise."""
    supervisor, escrow = key_files()
    return Study(
        "",
        0,
        "Household study",
        (("N", "North"), ("S", "South")),
        (Seat(1, "N"), Seat(2, "N"), Seat(3, "S")),
        (Person("S1", "Supervisor One", "supervisor"), Person("E1", "Keyer One")),
        ("en",),
        SealingKeys(supervisor.public, escrow.public) if keys is None else keys,
        settings={"verification_share": "10"},
    )


def package_of(central: Store, folder: Path, study: Study | None = None) -> Package:
    """The centre's next package."""
    out = folder / "household.anketa-study"
    make_package(central, out, study or wish())
    return read_package(out)


def seated(package: Package, folder: Path, seat: int, name: str = "") -> Store:
    """A new store at a seat."""
    return new_from_package(folder / f"{name or f'seat{seat}'}.anketa", package, seat)
