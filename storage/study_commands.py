"""The commands of a study: `study`, `reply`; and what `new`, `inspect` and `merge` say of keys and packages."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forms.errors import CannotRun
from forms.wording import phrase
from storage.key_commands import add_key_option, add_keys_command, read_keys, say
from storage.unlock_options import add_unlock_options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.people import Person
    from storage.sealing import SealingKeys
    from storage.store import Store
    from storage.study import Seat, Study
    from storage.study_package import Package, Taken
    from storage.table_file import Row


def add_study_commands(subparsers: Any) -> None:  # noqa: ANN401  (argparse has no public name for it)
    """Add the commands, each of which sets `run`."""
    add_keys_command(subparsers)
    study = _command(subparsers, "study", _study, phrase("Command", "write the study package that laptops open"))
    study.add_argument("store", metavar="STORE")
    study.add_argument("out", metavar="OUT.anketa-study")
    study.add_argument("--name", default="", metavar="NAME", help=phrase("Command", "what people call the study"))
    study.add_argument(
        "--seats", default="", metavar="1-4=CODE,…", help=phrase("Command", "seats and the district of each")
    )
    study.add_argument("--districts", default="", metavar="CODE=NAME,…", help=phrase("Command", "names of districts"))
    study.add_argument(
        "--people", default="", metavar="PEOPLE.csv|xlsx", help=phrase("Command", "columns code, name, role")
    )
    study.add_argument(
        "--languages", default="", metavar="CODE,…", help=phrase("Command", "languages of the questionnaire")
    )
    study.add_argument("--setting", action="append", default=[], metavar="NAME=VALUE")
    _add_public_keys(study)
    add_unlock_options(study)
    reply = _command(subparsers, "reply", _reply, phrase("Command", "write what the centre sends back to a district"))
    reply.add_argument("store", metavar="STORE")
    reply.add_argument("out", metavar="OUT.anketa-centre")
    reply.add_argument("--district", default="", metavar="CODE")
    add_unlock_options(reply)


def _command(subparsers: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:  # noqa: ANN401
    parser: argparse.ArgumentParser = subparsers.add_parser(name, help=text)
    parser.add_argument("--json", action="store_true", help=phrase("Command", "print one JSON object"))
    parser.set_defaults(run=run)
    return parser


def _add_public_keys(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(phrase("Command", "whose keys open what is sent"))
    group.add_argument(
        "--seal-for", default="", metavar="FILE.pub", help=phrase("Command", "the supervisor's key, made with `keys`")
    )
    group.add_argument(
        "--escrow-key", default="", metavar="FILE.pub", help=phrase("Command", "a second key, kept elsewhere")
    )


def add_sealing_options(parser: argparse.ArgumentParser) -> None:
    """The options of `new` for a store that seals, or that comes from a study package."""
    group = parser.add_argument_group(phrase("Command", "a store that seals what it sends"))
    group.add_argument("--supervisor-key", default="", metavar="FILE.pub", help=phrase("Command", "made with `keys`"))
    group.add_argument(
        "--escrow-key", default="", metavar="FILE.pub", help=phrase("Command", "a second key, kept elsewhere")
    )
    group = parser.add_argument_group(phrase("Command", "a store from a study package"))
    group.add_argument("--study", default="", metavar="FILE.anketa-study")
    group.add_argument("--seat", type=int, default=0, metavar="N")
    add_key_option(
        group,
        phrase("Command", "with --kind central: the supervisor's key; the store is the study's centre then"),
    )


def keys_as_said(arguments: argparse.Namespace) -> SealingKeys:
    """The public keys that were named, read before a store is made. Raises `KeyRefused`."""
    from storage.sealing import SealingKeys

    return SealingKeys(_public(arguments.supervisor_key), _public(arguments.escrow_key))


def seal_as_said(store: Store, keys: SealingKeys) -> tuple[str, ...]:
    """Let a new store seal for the keys that were named; the public keys."""
    from storage.sealing import read_sealing_keys, set_sealing_keys

    if keys.each():
        set_sealing_keys(store, keys)
    return store.run(read_sealing_keys).each()


def _public(name: str) -> str:
    from storage.key_files import read_public_key

    return read_public_key(Path(name)) if name else ""


# --- study packages ------------------------------------------------------------------------------------------------


def _study(arguments: argparse.Namespace) -> int:
    from storage.passwords import supervisor_keys
    from storage.store import open_store
    from storage.study_package import make_package

    with open_store(arguments.store) as store:
        before = supervisor_keys(store)
        study = make_package(store, Path(arguments.out), _wish(store, arguments))
        after = supervisor_keys(store)
    lines = [
        phrase("Command", "made {out}: package {revision} of the study “{name}”").format(
            out=arguments.out, revision=study.revision, name=study.name
        ),
        phrase("Command", "  {number} seats, {number2} people, {number3} districts").format(
            number=len(study.seats), number2=len(study.people), number3=len(study.districts)
        ),
        *_key_lines(study.keys.each()),
        *replaced_lines([key for key in before if key not in after]),
        phrase("Command", "Whoever has the file can take a free seat: carry it like a key."),
    ]
    say({"package": arguments.out, **_plain(study)}, lines, arguments)
    return 0


def _key_lines(keys: Sequence[str]) -> list[str]:
    said = [phrase("Command", "  sealed for {key}").format(key=key) for key in keys]
    return said or [phrase("Command", "  not sealed: no supervisor's key was named")]


def replaced_lines(keys: Sequence[str]) -> list[str]:
    """What is said of supervisors' keys that were replaced and open an encrypted store no more."""
    return [phrase("Command", "  replaced: the key {key} opens this store no more").format(key=key) for key in keys]


def _plain(study: Study) -> dict[str, Any]:
    from storage.study import plain_study

    return plain_study(study)


def _wish(store: Store, arguments: argparse.Namespace) -> Study:
    """What the options say, over what the last package said."""
    from storage.sealing import SealingKeys, read_sealing_keys
    from storage.study import Study, study_of

    before = study_of(store)
    title = store.form_versions()[-1].title
    seats = read_seats(arguments.seats) if arguments.seats else before.seats if before else ()
    said = dict(read_pairs(arguments.districts))
    names = {**dict(before.districts if before else ()), **said}
    known = tuple((code, names.get(code, "")) for code in dict.fromkeys(seat.district for seat in seats))
    standing = store.run(read_sealing_keys)
    keys = SealingKeys(
        _public(arguments.seal_for) or standing.supervisor_key, _public(arguments.escrow_key) or standing.escrow_key
    )
    return Study(
        "",
        0,
        arguments.name or (before.name if before else title),
        known,
        seats,
        read_people(Path(arguments.people)) if arguments.people else before.people if before else (),
        tuple(filter(None, arguments.languages.split(","))) or (before.languages if before else ()),
        keys,
        settings={**(before.settings if before else {}), **dict(read_pairs(",".join(arguments.setting)))},
    )


def read_seats(text: str) -> tuple[Seat, ...]:
    """Seats of `1-4=03430,5=05258`. Raises `CannotRun`."""
    from storage.study import MOST_SEATS, Seat

    seats = []
    for numbers, district in read_pairs(text):
        first, _, last = numbers.partition("-")
        if not (first.isdecimal() and (last or first).isdecimal() and int(last or first) <= MOST_SEATS):
            raise CannotRun(
                phrase("Storage", "this is no row of seats"),
                where=f"{numbers}={district}",
                advice=phrase("Storage", "Say it as 1-4=03430."),
            )
        seats += [Seat(number, district) for number in range(int(first), int(last or first) + 1)]
    return tuple(seats)


def read_pairs(text: str) -> Iterator[tuple[str, str]]:
    """`name=value` pairs, with commas between. Raises `CannotRun`."""
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, sign, value = part.partition("=")
        if not sign or not name.strip() or not value.strip():
            raise CannotRun(
                phrase("Storage", "this is no pair"),
                where=part,
                advice=phrase("Storage", "Write a name, =, and a value; commas between pairs."),
            )
        yield name.strip(), value.strip()


def read_people(path: Path) -> tuple[Person, ...]:
    """People of a table with the columns code, name, role. Raises `CannotRun`."""
    from storage.people import ENUMERATOR, Person
    from storage.table_file import read_table_file

    table = read_table_file(path)
    at = {name.strip().lower(): number for number, name in enumerate(table.header)}
    if "code" not in at:
        raise CannotRun(
            phrase("Storage", "the table has no column “code”"),
            where=str(path),
            advice=phrase("Storage", "Columns: code, name, role."),
        )

    def cell(row: Row, name: str) -> str:
        return row.cells[at[name]].strip() if name in at else ""

    return tuple(
        Person(cell(row, "code"), cell(row, "name"), cell(row, "role") or ENUMERATOR)
        for row in table.rows
        if cell(row, "code")
    )


def new_from_study(arguments: argparse.Namespace) -> Store:
    """The store of `new --study`. Raises `FileRefused`."""
    from storage.people import Person
    from storage.people_commands import create_as_said
    from storage.store import CENTRAL
    from storage.study_package import new_from_package, read_package

    package = read_package(Path(arguments.study))
    person = Person(arguments.person, arguments.name) if arguments.name and not arguments.passphrase else None

    def create(path: Path, **content: Any) -> Store:  # noqa: ANN401  (the content of `create_store`)
        del path
        return create_as_said(arguments, content)

    keys = read_keys(arguments) if arguments.kind == CENTRAL else ()
    path, seat = Path(arguments.store), arguments.seat
    return new_from_package(path, package, seat, person, kind=arguments.kind, create=create, keys=keys)


def doubled_seats(store: Store) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Seats that several laptops took, as far as this store knows; none in a store without a study."""
    from storage.seats import seats_taken_twice
    from storage.study import study_of

    study = study_of(store)
    return () if study is None else store.run(lambda connection: seats_taken_twice(connection, study))


def take_packages(store: Store, files: Sequence[Path], *, is_plan: bool) -> tuple[list[Path], list[str]]:
    """Take the study packages among the files into the store; the other files, and what was done, in lines."""
    from storage.study_package import is_package, read_package, take_package

    others, lines = [], []
    for path in files:
        if not is_package(path):
            others.append(path)
            continue
        package = read_package(path)
        taken = None if is_plan else take_package(store, package)
        lines.append(_taken_line(package, taken))
        lines += replaced_lines(taken.replaced if taken is not None else ())
    return others, lines


def _taken_line(package: Package, taken: Taken | None) -> str:
    name = phrase("Storage", "{file}: package {revision} of the study “{study}”").format(
        file=package.path.name, revision=package.study.revision, study=package.study.name
    )
    if taken is None:
        return phrase("Storage", "{name} would be taken").format(name=name)
    if not taken.is_new:
        return phrase("Command", "{name}: nothing new").format(name=name)
    said = phrase("Command", "{name}: new here are {forms} form versions and {people} people")
    return said.format(name=name, forms=len(taken.forms), people=len(taken.people))


# --- from the centre -----------------------------------------------------------------------------------------------


def _reply(arguments: argparse.Namespace) -> int:
    from storage.centre_file import write_reply
    from storage.store import open_store

    with open_store(arguments.store) as store:
        reply = write_reply(store, Path(arguments.out), arguments.district)
    lines = [
        phrase(
            "Command", "packed {changes} changes of {papers} papers into {path} (the centre's file {number})"
        ).format(changes=reply.changes, papers=reply.papers, path=reply.path, number=reply.number),
        phrase("Command", "  with {receipts} receipts and {forms} form versions").format(
            receipts=reply.receipts, forms=reply.forms
        ),
        phrase("Command", "  sealed for {number} laptops of district {district}: {stations}").format(
            number=len(reply.stations), district=reply.district, stations=", ".join(reply.stations)
        ),
    ]
    say(asdict(reply), lines, arguments)
    return 0


def inspect_package(path: Path, arguments: argparse.Namespace) -> int:
    """What `inspect` says of a study package."""
    from storage.study_package import read_package

    package = read_package(path)
    study = package.study
    lines = [
        phrase("Command", "{path}: a study package, “{name}”, package {revision}, made {made_at}").format(
            path=path, name=study.name, revision=study.revision, made_at=package.made_at
        ),
        phrase("Command", "  centre {centre}, questionnaire “{title}”, {number} version(s)").format(
            centre=study.centre, title=package.title(), number=len(package.forms)
        ),
        *(
            phrase("Command", "  seat {number}: district {district}").format(number=seat.number, district=seat.district)
            for seat in study.seats
        ),
        *_key_lines(study.keys.each()),
    ]
    plain = {"path": path, "kind": "study package", "made_at": package.made_at, **_plain(study)}
    say({**plain, "forms": [form.version_id for form in package.forms]}, lines, arguments)
    return 0
