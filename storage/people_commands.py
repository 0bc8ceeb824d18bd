"""Making an encrypted store; the commands `encrypt` and `people`: who works in a store, and their passwords."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.errors import CannotRun
from forms.wording import phrase
from storage.people import ENUMERATOR, SUPERVISOR, Person
from storage.unlock_options import NEW_PASSPHRASE, add_unlock_options, read_password

if TYPE_CHECKING:
    from storage.passwords import Protection
    from storage.store import Store
    from storage.unlocking import SupervisorKey

_FIRST = "1"


def add_encryption_options(parser: argparse.ArgumentParser) -> None:
    """The options of `new` for a store that a password opens."""
    group = parser.add_argument_group(phrase("Command", "a store that only a password opens"))
    group.add_argument(
        "--passphrase",
        action="store_true",
        help=phrase("Command", "encrypt it; the password is asked, never said here"),
    )
    _add_protection_options(group)


def _add_protection_options(group: argparse._ActionsContainer) -> None:
    group.add_argument(
        "--passphrase-file", default="", metavar="FILE", help=phrase("Command", "read it from the first line of FILE")
    )
    group.add_argument(
        "--person", default=_FIRST, metavar="CODE", help=phrase("Command", "whose password it is, a supervisor (1)")
    )
    group.add_argument("--name", default="", metavar="NAME", help=phrase("Command", "and that person's name"))
    group.add_argument(
        "--recovery-key",
        action="append",
        default=[],
        metavar="FILE.pub",
        help=phrase("Command", "a supervisor's key opens it too"),
    )
    group.add_argument(
        "--recovery-file", default="", metavar="FILE", help=phrase("Command", "write what that supervisor needs for it")
    )


def create_as_said(arguments: argparse.Namespace, content: Mapping[str, Any]) -> Store:
    """Make the store of `new`, encrypted when that was said; `content` goes to `create_store`."""
    from storage.passwords import create_encrypted, write_recovery_file
    from storage.store import create_store

    if not arguments.passphrase:
        return create_store(arguments.store, **content)
    store = create_encrypted(arguments.store, _protection(arguments), **content)
    is_made = False
    try:
        if arguments.recovery_file:
            write_recovery_file(store, Path(arguments.recovery_file))
        is_made = True
    finally:
        if not is_made:
            store.abandon()
    return store


def _protection(arguments: argparse.Namespace) -> Protection:
    """Whose password opens the store, and which keys do besides. Raises `CannotRun`, `KeyRefused`."""
    from storage.key_files import read_public_key
    from storage.passwords import Protection

    if arguments.recovery_file and not arguments.recovery_key:
        raise CannotRun(
            phrase("Storage", "a recovery file is for a supervisor's key, and none was named"),
            where=arguments.store,
            advice=phrase("Storage", "Say --recovery-key FILE.pub too."),
        )
    keys = tuple(read_public_key(Path(name)) for name in arguments.recovery_key)
    password = read_password(
        phrase("Storage", "New password of {name} for {file}: ").format(
            name=arguments.person, file=Path(arguments.store).name
        ),
        file=arguments.passphrase_file,
        twice=True,
    )
    return Protection(Person(arguments.person, arguments.name, SUPERVISOR), password, keys)


def add_people_command(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add `people`, which sets `run`."""
    parser = subparsers.add_parser("people", help=phrase("Command", "who works in a store; codes, roles and passwords"))
    parser.add_argument("store", metavar="STORE")
    parser.add_argument(
        "--add", default="", metavar="CODE", help=phrase("Command", "a new person, or another name or role")
    )
    parser.add_argument("--name", default="", metavar="NAME")
    parser.add_argument("--role", choices=(ENUMERATOR, SUPERVISOR), default=ENUMERATOR)
    parser.add_argument(
        "--set-password", default="", metavar="CODE", help=phrase("Command", "give a password, or another one")
    )
    parser.add_argument(
        "--new-passphrase-file", default="", metavar="FILE", help=phrase("Command", "read the new one from FILE")
    )
    parser.add_argument(
        "--remove-password", default="", metavar="CODE", help=phrase("Command", "they open the store no more")
    )
    parser.add_argument(
        "--recovery-key", default="", metavar="FILE.pub", help=phrase("Command", "let a supervisor's key open it too")
    )
    parser.add_argument(
        "--recovery-file", default="", metavar="FILE", help=phrase("Command", "write what that supervisor needs for it")
    )
    parser.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    add_unlock_options(parser)
    parser.set_defaults(run=_people)


def add_encrypt_command(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add `encrypt`, which sets `run`."""
    parser = subparsers.add_parser(
        "encrypt", help=phrase("Command", "let only passwords open a store that has none; the plain file goes")
    )
    parser.add_argument("store", metavar="STORE")
    _add_protection_options(parser)
    parser.add_argument(
        "--second", default="", metavar="FOLDER", help=phrase("Command", "where copies of it lie besides: a stick")
    )
    parser.add_argument(
        "--remove-plain-copies",
        action="store_true",
        help=phrase("Command", "delete the plain backups too; an encrypted one was made"),
    )
    parser.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    parser.set_defaults(run=_encrypt)


def _encrypt(arguments: argparse.Namespace) -> int:
    from storage.encrypting import encrypt_store, plain_copies, remove_plain_copies
    from storage.key_commands import say
    from storage.passwords import write_recovery_file

    path = Path(arguments.store)
    folders = [Path(arguments.second)] if arguments.second else []
    protection = _protection(arguments)
    done = encrypt_store(path, protection, folders=folders)
    with done.store as store:
        if arguments.recovery_file:
            write_recovery_file(store, Path(arguments.recovery_file))
    if arguments.remove_plain_copies:
        remove_plain_copies(done.plain_copies)
    left = plain_copies(path, folders, store_id=done.store.store_id)
    lines = [
        phrase("Command", "{path} opens only with a password now; the plain file was written over and deleted").format(
            path=path
        ),
        phrase("Command", "an encrypted backup is {backup}").format(backup=done.backup),
        *(phrase("Command", "still in the plain, for anybody to read: {copy}").format(copy=copy) for copy in left),
        phrase("Command", "Its file of keys lies beside it and belongs to it: copy both."),
    ]
    said = {"store": str(path), "backup": str(done.backup), "plain_copies": [str(copy) for copy in left]}
    say(said, lines, arguments)
    return 0


def _people(arguments: argparse.Namespace) -> int:
    from storage.key_files import read_public_key
    from storage.passwords import add_supervisor_key, remove_password, write_recovery_file
    from storage.store import open_store
    from storage.unlocking import who_unlocked

    with open_store(arguments.store) as store:
        who = arguments.person or who_unlocked(store.key)
        _add_and_set(store, who, arguments)
        if arguments.remove_password:
            remove_password(store, arguments.remove_password, who=who)
        if arguments.recovery_key:
            add_supervisor_key(store, read_public_key(Path(arguments.recovery_key)))
        if arguments.recovery_file:
            write_recovery_file(store, Path(arguments.recovery_file))
        _list(store, as_json=arguments.json)
    return 0


def _add_and_set(store: Store, who: str, arguments: argparse.Namespace) -> None:
    """Add a person and set a password, whatever of it was said; the password is read before anything is written."""
    from storage.passwords import list_passwords, refuse_newcomer, refuse_short, set_password
    from storage.people import add_person

    key = _supervisor_key(arguments)
    if arguments.add:
        refuse_newcomer(store, who, supervisor_key=key)
    code = arguments.set_password or (arguments.add if store.key is not None else "")
    old = new = ""
    if code:
        if who == code and key is None and code in list_passwords(store):
            old = read_password(
                phrase("Storage", "Present password of {name}: ").format(name=code), file=arguments.passphrase_file
            )
        new = read_password(
            phrase("Storage", "New password of {name}: ").format(name=code),
            file=arguments.new_passphrase_file,
            variable=NEW_PASSPHRASE,
            twice=True,
        )
        refuse_short(new, is_encrypted=store.key is not None)
    if arguments.add:
        add_person(store, Person(arguments.add, arguments.name, arguments.role), who=who)
    if code:
        set_password(store, code, new, who=who, old=old, supervisor_key=key)


def _supervisor_key(arguments: argparse.Namespace) -> SupervisorKey | None:
    """The key file that the command named: the store was opened with it, so its password is at hand."""
    from storage.unlocking import SupervisorKey

    if not arguments.supervisor_key:
        return None
    path = arguments.supervisor_key
    prompt = phrase("Storage", "Password of {name}: ").format(name=path)
    return SupervisorKey(Path(path), read_password(prompt, file=arguments.passphrase_file))


def _list(store: Store, *, as_json: bool) -> None:
    from storage.passwords import list_passwords, supervisor_keys
    from storage.people import list_people

    have = list_passwords(store)
    people = [
        {"code": person.code, "name": person.name, "role": person.role, "has_password": person.code in have}
        for person in list_people(store)
    ]
    keys = list(supervisor_keys(store))
    if as_json:
        said = {"store": str(store.path), "is_encrypted": store.key is not None, "people": people, "keys": keys}
        print(json.dumps(said, ensure_ascii=False, indent=1))
        return
    head = (
        phrase("Command", "{path}: {number} people, without a passphrase")
        if store.key is None
        else phrase("Command", "{path}: {number} people, encrypted")
    )
    print(head.format(path=store.path, number=len(people)))
    has, lacks = phrase("Command", "has a password"), phrase("Command", "no password")
    for one in people:
        words = [one["code"], one["name"], one["role"], has if one["has_password"] else lacks]
        print("  " + " · ".join(str(word) for word in words if word))
    for key in keys:
        print(phrase("Command", "  the supervisor's key {key} opens it").format(key=key))
