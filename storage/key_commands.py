"""The command `keys`: a supervisor's key pair made, printed, typed back; and the key files that other commands read."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.errors import CannotRun
from forms.wording import phrase
from storage.unlock_options import read_password

if TYPE_CHECKING:
    from storage.key_files import SecretKey

#: Where a script puts the password of a supervisor's key.
KEY_PASSWORD = "ANKETA_KEY_PASSWORD"  # noqa: S105  (the name of a variable)
_SAY_IT = "Type it when asked, name a file with {option}, or put it into ANKETA_KEY_PASSWORD."


def add_keys_command(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add `keys`, which sets `run`."""
    keys: argparse.ArgumentParser = subparsers.add_parser(
        "keys", help=phrase("Command", "make a supervisor's key, for which districts seal their files")
    )
    keys.add_argument("path", metavar="NEWFILE")
    keys.add_argument(
        "--password-file", default="", metavar="FILE", help=phrase("Command", "read its password from the first line")
    )
    _add_sheet_options(keys)
    keys.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    keys.set_defaults(run=_keys)


def _add_sheet_options(keys: argparse.ArgumentParser) -> None:
    keys.add_argument(
        "--typed",
        action="store_true",
        help=phrase("Command", "type a key back from its printed sheet; NEWFILE is then that key"),
    )
    keys.add_argument(
        "--typed-file", default="", metavar="FILE", help=phrase("Command", "read the groups of the sheet from FILE")
    )
    keys.add_argument(
        "--sheet",
        default="",
        metavar="OUT.html|txt",
        help=phrase("Command", "write the sheet to print; of a key that is there, it only does this"),
    )
    keys.add_argument("--study", default="", metavar="NAME", help=phrase("Command", "the study that the sheet names"))
    keys.add_argument("--escrow", action="store_true", help=phrase("Command", "the sheet is that of an escrow key"))


def add_key_option(parser: argparse._ActionsContainer, text: str = "") -> None:
    """The option of commands that read sealed files; `text` is what it does, when it does something else."""
    parser.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="KEYFILE",
        help=text or phrase("Command", "a supervisor's key: opens sealed files"),
    )
    parser.add_argument(
        "--key-password-file", default="", metavar="FILE", help=phrase("Command", "read its password from FILE")
    )


def read_keys(arguments: argparse.Namespace) -> tuple[SecretKey, ...]:
    """The keys of `--key`; their passwords come from a file, the environment or the terminal. Raises `KeyRefused`."""
    from storage.key_files import read_secret_key

    keys = []
    for name in arguments.key:
        password = read_password(
            phrase("Storage", "Password of {name}: ").format(name=name),
            file=arguments.key_password_file,
            variable=KEY_PASSWORD,
            advice=_SAY_IT.format(option="--key-password-file"),
        )
        keys.append(read_secret_key(Path(name), password))
    return tuple(keys)


def _keys(arguments: argparse.Namespace) -> int:
    from storage.key_files import make_keys, public_path, read_secret_key, refuse_standing

    path = Path(arguments.path)
    if arguments.sheet:  # before a key is made
        refuse_standing(Path(arguments.sheet))
    if arguments.sheet and path.is_file() and not _is_typed(arguments):
        key = read_secret_key(path, _key_password(arguments, is_new=False))
        lines = _print_sheet(key, arguments)
        say({"key": str(path), "public": key.public, "sheet": arguments.sheet}, lines, arguments)
        return 0
    refuse_standing(path)  # before fourteen groups are typed
    typed = _read_typed(arguments) if _is_typed(arguments) else None
    password = _key_password(arguments, is_new=True)
    public = make_keys(path, password, key=typed)
    lines = [
        phrase(
            "Command",
            "made {path}: the secret half, under the password; it opens what districts seal. Keep it off their laptops",
        ).format(path=path),
        phrase("Command", "made {public_path}: the public half, no secret; give it to `new` and `study`").format(
            public_path=public_path(path)
        ),
        f"  {public}",
        phrase(
            "Command", "Without the file and its password no sealed file opens: keep a copy of both in another place."
        ),
    ]
    if arguments.sheet:
        lines += _print_sheet(read_secret_key(path, password), arguments)
    said = {"key": str(path), "public_file": str(public_path(path)), "public": public, "sheet": arguments.sheet}
    say(said, lines, arguments)
    return 0


def _key_password(arguments: argparse.Namespace, *, is_new: bool) -> str:
    name = Path(arguments.path).name
    return read_password(
        (phrase("Storage", "New password of {name}: ") if is_new else phrase("Storage", "Password of {name}: ")).format(
            name=name
        ),
        file=arguments.password_file,
        variable=KEY_PASSWORD,
        twice=is_new,
        advice=_SAY_IT.format(option="--password-file"),
    )


def _print_sheet(key: SecretKey, arguments: argparse.Namespace) -> list[str]:
    from storage.key_sheet import sheet_of, write_sheet

    write_sheet(sheet_of(key, study=arguments.study, is_escrow=arguments.escrow), Path(arguments.sheet))
    return [
        phrase(
            "Command", "wrote {sheet}: print it, put the paper into a safe, and delete the file: it is the key itself"
        ).format(sheet=arguments.sheet)
    ]


def _is_typed(arguments: argparse.Namespace) -> bool:
    return bool(arguments.typed or arguments.typed_file)


def _read_typed(arguments: argparse.Namespace) -> SecretKey:
    """The key of a printed sheet: from a file, from a pipe, or asked group by group. Raises `KeyMistyped`."""
    from storage.key_files import SecretKey
    from storage.key_groups import read_groups

    if arguments.typed_file:
        try:
            text = Path(arguments.typed_file).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise CannotRun(
                phrase("Storage", "the file with the groups cannot be read"),
                where=arguments.typed_file,
                advice=phrase("Storage", "Look at the path; it is plain text."),
            ) from error
        return SecretKey(read_groups(text))
    return SecretKey(read_groups(_ask_groups() if sys.stdin.isatty() else sys.stdin.read()))


def _ask_groups() -> str:
    """Ask for each group until it fits, so that a wrong letter costs one group and not all of them."""
    from storage.key_groups import GROUPS, is_group

    typed: list[str] = []
    with contextlib.suppress(EOFError):  # what is missing is said then
        for number in range(1, GROUPS + 1):
            prompt = phrase("Command", "group {number} of {groups}: ").format(number=number, groups=GROUPS)
            group = input(prompt)
            while not is_group(number, group):
                print(phrase("Command", "group {number} is not so on the sheet; once more").format(number=number))
                group = input(prompt)
            typed.append(group)
    return " ".join(typed)


def say(plain: dict[str, Any], lines: Sequence[str], arguments: argparse.Namespace) -> None:
    """Print what a command did: as one JSON object when that was asked, else line by line."""
    if arguments.json:
        print(json.dumps(plain, ensure_ascii=False, indent=1, default=str))
    else:
        print("\n".join(lines))
