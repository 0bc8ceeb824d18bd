"""How an encrypted store is opened: who gives what, and the one place that asks for it.

`storage.store.open_store` comes here for every encrypted file whose key is not in hand yet. What was given opens it;
else whoever was named by `ask_with` is asked (the commands: the terminal), else `PassphraseNeeded` is raised (the
window: it shows its page).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from forms.wording import phrase
from storage import driver, keyring
from storage.driver import StoreKey
from storage.errors import KeysMissing, PassphraseNeeded, WrongPassphrase
from storage.key_files import read_secret_key


@dataclass(frozen=True, slots=True)
class Password:
    """A person's password; `keys` is a file of keys to look in, None for the one beside the store."""

    code: str
    text: str = field(repr=False)
    keys: Path | None = None


@dataclass(frozen=True, slots=True)
class SupervisorKey:
    """A supervisor's key file and the password it lies under; `keys` as in `Password`: a recovery file does too."""

    path: Path
    text: str = field(repr=False)
    keys: Path | None = None


Unlock = Password | SupervisorKey


@dataclass(frozen=True, slots=True)
class Locked:
    """An encrypted store as it is seen from outside: whose passwords open it, and whether a supervisor's key does.

    `has_keys` is False when its file of keys is missing.
    """

    path: Path
    people: tuple[str, ...]
    has_supervisor: bool
    has_keys: bool = True


Asker = Callable[[Locked], Unlock]

_asker: Asker | None = None
#: Code of the person whose password gave the key in hand, by the store's header; '' for a supervisor's key.
_unlocked_by: dict[bytes, str] = {}


def ask_with(asker: Asker | None) -> None:
    """Name who is asked when an encrypted store is opened and nothing was given; None: nobody."""
    global _asker  # noqa: PLW0603  (one terminal, one asker)
    _asker = asker


def forget(key: StoreKey) -> None:
    """Ask for a password again at the next opening in this process."""
    driver.forget_key(key.header)


def look_at(path: Path, keys: Path | None = None) -> Locked | None:
    """The store as seen from outside, None when it is no encrypted one; `keys` is a file of keys to look in."""
    header = driver.read_header(path)
    if not header:
        return None
    try:
        found = keyring.read_key_file(keys) if keys else keyring.find_key_file(path, header)
    except KeysMissing:
        return Locked(path, (), has_supervisor=False, has_keys=False)
    if found.store != keyring.store_name(header):
        return Locked(path, (), has_supervisor=False, has_keys=False)
    return Locked(path, tuple(wrap.code for wrap in found.people), bool(found.supervisors))


def who_unlocked(key: StoreKey | None) -> str:
    """Code of the person whose password opened the store with this key; '' for a supervisor's key or a plain store."""
    return _unlocked_by.get(key.header, "") if key is not None else ""


def needs_password(path: Path) -> Locked | None:
    """The store as seen from outside when it is encrypted and its key is not in hand, else None."""
    header = driver.read_header(path)
    return look_at(path) if header and driver.held_key(header) is None else None


def take_key(path: Path, unlock: Unlock | None) -> StoreKey | None:
    """See that the key of the store at `path` is in hand; the key, None for a plain one.

    Raises `PassphraseNeeded`, `WrongPassphrase`, `KeysMissing`, `KeyRefused` of a supervisor's key file.
    """
    header = driver.read_header(path)
    if not header:
        return None
    held = driver.held_key(header)
    if held is not None and unlock is None:
        return held
    given = unlock or _ask(path)
    key = _unwrap(path, header, given)
    hold(key, getattr(given, "code", ""))
    return key


def hold(key: StoreKey, code: str) -> None:
    """Keep a key in hand, which this person's password gave."""
    driver.hold_key(key)
    _unlocked_by[key.header] = code


def _ask(path: Path) -> Unlock:
    locked = look_at(path)
    if locked is not None and _asker is not None:
        return _asker(locked)
    raise PassphraseNeeded(
        phrase("Storage", "this store has a passphrase"),
        where=str(path),
        advice=phrase("Storage", "Open it with the password of one of its people, or with the supervisor's key."),
        people=locked.people if locked is not None else (),
    )


def _unwrap(path: Path, header: bytes, unlock: Unlock) -> StoreKey:
    keys = keyring.read_key_file(unlock.keys) if unlock.keys else keyring.find_key_file(path, header)
    if isinstance(unlock, SupervisorKey):
        return keyring.unwrap_for_supervisor(keys.supervisors, header, read_secret_key(unlock.path, unlock.text).secret)
    wrap = keys.person(unlock.code)
    if wrap is None:
        raise WrongPassphrase(
            phrase("Storage", "there is nobody with the code {code} who opens this store").format(code=unlock.code),
            where=str(path),
            advice=phrase("Storage", "The codes are: {codes}").format(
                codes=", ".join(one.code for one in keys.people) or "–"
            ),
        )
    return keyring.unwrap_for_person(wrap, header, unlock.text)
