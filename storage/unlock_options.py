"""What a command says to open an encrypted store, and what it is asked at the terminal when it says nothing.

A password never stands on the command line, where every program of the computer could read it: it comes from
`--passphrase-file`, from `ANKETA_PASSPHRASE`, or is typed.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from forms.errors import CannotRun
from forms.wording import phrase, translate
from storage.driver import read_header
from storage.errors import PassphraseNeeded, PasswordRefused
from storage.keyring import find_key_file
from storage.unlocking import Locked, Password, SupervisorKey, Unlock, ask_with

PASSPHRASE, NEW_PASSPHRASE = "ANKETA_PASSPHRASE", "ANKETA_NEW_PASSPHRASE"
_ADVICE = translate(
    "Storage",
    "Type it when asked, name a file with --passphrase-file, or put it into ANKETA_PASSPHRASE; say who with --person.",
)
_OPTIONS = (
    ("--person", "CODE", translate("Command", "of an encrypted store: whose password is given")),
    ("--passphrase-file", "FILE", translate("Command", "read the password from the first line of FILE")),
    (
        "--supervisor-key",
        "KEYFILE",
        translate("Command", "open an encrypted store with the supervisor's key file; the password is the key's"),
    ),
    (
        "--keys-file",
        "FILE",
        translate("Command", "the file of keys, or a recovery file, when it does not lie beside the store"),
    ),
)


class _Terminal:
    """What the options of the running command said; asked by `storage.unlocking` when a store is encrypted."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}

    def __call__(self, locked: Locked) -> Unlock:
        keys = Path(self.said["keys_file"]) if self.said.get("keys_file") else None
        key_file = self.said.get("supervisor_key", "")
        file = self.said.get("passphrase_file", "")
        if keys is None and not locked.has_keys:
            find_key_file(locked.path, read_header(locked.path))  # says what is missing, before anybody types
        if key_file:
            prompt = phrase("Storage", "Password of {name}: ").format(name=key_file)
            return SupervisorKey(Path(key_file), read_password(prompt, file=file), keys)
        code = self.said.get("person") or _ask_who(locked)
        prompt = phrase("Storage", "Password of {name} for {file}: ").format(name=code, file=locked.path.name)
        return Password(code, read_password(prompt, file=file), keys)


_terminal = _Terminal()


class _Remember(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        del parser, option_string
        _terminal.said[self.dest] = str(values)
        setattr(namespace, self.dest, values)


def add_unlock_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command that opens a store; from now on the terminal is asked about encrypted ones."""
    _terminal.said.clear()
    ask_with(_terminal)
    group = parser.add_argument_group(phrase("Command", "for a store with a passphrase"))
    for name, shown, says in _OPTIONS:
        group.add_argument(name, action=_Remember, default="", metavar=shown, help=phrase("Command", says))


def read_password(
    prompt: str, *, file: str = "", variable: str = PASSPHRASE, twice: bool = False, advice: str = ""
) -> str:
    """A password: from `file` when named, else from the environment, else typed without being shown.

    Raises `PassphraseNeeded` where nobody can type, `CannotRun` (exit 2) for a file that cannot be read,
    `PasswordRefused` when the two times differ.
    """
    if file:
        try:
            return Path(file).read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise CannotRun(
                phrase("Storage", "the file with the password cannot be read"),
                where=file,
                advice=phrase("Storage", "Look at the path; it is plain text."),
            ) from error
    if os.environ.get(variable):
        return os.environ[variable]
    if not _can_ask():
        raise PassphraseNeeded(
            phrase("Storage", "a password is needed"),
            where=prompt.rstrip(": "),
            advice=advice or phrase("Storage", _ADVICE),
        )
    try:
        typed = getpass.getpass(prompt)
        again = getpass.getpass("The same again: ") if twice else typed
    except EOFError as error:
        raise PassphraseNeeded(
            phrase("Storage", "a password is needed"),
            where=prompt.rstrip(": "),
            advice=advice or phrase("Storage", _ADVICE),
        ) from error
    if again != typed:
        raise PasswordRefused(
            phrase("Storage", "the two passwords differ"), advice=phrase("Storage", "Type the same twice.")
        )
    return typed


def _ask_who(locked: Locked) -> str:
    if len(locked.people) == 1:
        return locked.people[0]
    codes = ", ".join(locked.people)
    if not _can_ask():
        raise PassphraseNeeded(
            phrase("Storage", "this store has a passphrase"),
            where=str(locked.path),
            advice=phrase("Storage", _ADVICE),
            people=locked.people,
        )
    sys.stderr.write(phrase("Storage", "Who opens it ({codes}): ").format(codes=codes))
    sys.stderr.flush()
    return sys.stdin.readline().strip()


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
