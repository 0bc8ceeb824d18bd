"""The study package: one file that a supervisor makes and every laptop opens (and its updates).

    manifest      the study, the centre's station and key, when it was made
    form…         every form version: XForm XML, the .xlsx it came from, its CSV files
    centre        the centre's own secrets, sealed for the study's keys (`centre_place`)
    seat…         the secret of every seat
    signature     by the centre's key, over every byte before this line

The rest is not sealed: whoever has it can take a seat that is free, and a seat taken twice shows (`seats`). It is
carried like a key, then, and holds no answer.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from forms.changes import refuse_same_version
from forms.form import Form, load_form
from forms.wording import phrase, translate
from storage.canonical import canonical, canonical_bytes, moment, new_id, sha256_of
from storage.centre_place import CentrePlace, open_place, read_place_line, seal_place, spell_place
from storage.driver import Connection
from storage.errors import Altered, NotADistrictFile, OlderPackage, OtherStudy, StoreError, TooLarge, WrongShape
from storage.file_lines import FORMAT, LARGE, MOST_BYTES, UNSEALED, parse_line
from storage.form_versions import FormSource, add_form_version, list_form_versions, read_form_source
from storage.holder import is_open_here
from storage.key_files import SecretKey
from storage.own_words import last_words, say
from storage.packaged_form import PackagedForm, read_form_line, spell_form
from storage.people import Person, refresh_people, write_person
from storage.practice_mark import refuse_practice
from storage.sealing import write_sealing_keys
from storage.seats import enrol, seat_key
from storage.signature import Signing, put_in_place, verify
from storage.signed_file import STUDY_PACKAGE, magic_of, opened, read_first
from storage.station import read_seed, station_id_of
from storage.store import CENTRAL, DISTRICT, Store, create_store
from storage.study import (
    Study,
    check_study,
    find_seat,
    find_secret,
    find_study,
    keep_seat,
    keep_secret,
    keep_study,
    plain_study,
    put_fact,
    read_study,
    seat_seed,
)
from storage.trail import append_changes

SUFFIX = ".anketa-study"
_PATH = "@package"
_MOST_LINES = 10_000
_HEX = re.compile("[0-9a-f]{64}")
_AGAIN = translate("Storage", "Ask the supervisor for the package again, and carry it over once more.")


@dataclass(frozen=True, slots=True)
class Package:
    """A study package that was read whole. `secrets` maps seats to their secret bytes; `made_at` is UTC.

    `centre` is the centre's place, sealed; b'' when the package holds none.
    """

    path: Path
    study: Study
    made_at: str
    forms: tuple[PackagedForm, ...]
    secrets: Mapping[int, bytes]
    centre: bytes = b""

    def title(self) -> str:
        """The newest form's title."""
        return load_form(self.forms[-1].source.xform_xml, self.forms[-1].source.files).questionnaire.title


@dataclass(frozen=True, slots=True)
class Taken:
    """What a package brought into a store: form versions (ids), people (codes), whether anything was new.

    `replaced` are supervisors' public keys that opened an encrypted store before and do so no more.
    """

    forms: tuple[str, ...]
    people: tuple[str, ...]
    is_new: bool
    replaced: tuple[str, ...] = ()


# --- making --------------------------------------------------------------------------------------------------------


def make_package(store: Store, out: Path, wish: Study) -> Study:
    """Write a package of the store's questionnaires for this study; the study as it stands in it.

    Ids, revision, seats' keys and the centre are the store's, whatever `wish` says of them. The same store makes the
    next package of the same study. Raises `StoreReadOnly`, `FolderMissing`, `WrongShape` for a study that does not fit,
    `StoreError` where another store is the study's centre.
    """
    refuse_practice(store.kind, store.path)
    store.run(lambda connection: _refuse_second_centre(store, find_study(connection)))
    try:
        check_study(wish)
    except ValueError as error:
        raise WrongShape(
            str(error), where=wish.name, advice=phrase("Storage", "Correct it and make the package again.")
        ) from error
    study = store.write(lambda connection: _make(store, connection, out, wish))
    store.keep_key_file()  # a replaced key opens an encrypted store no more
    return study


def _refuse_second_centre(store: Store, study: Study | None) -> None:
    """Only the centre makes packages: no laptop would take one that another station signed."""
    if study is not None and study.centre != store.station_id:
        raise StoreError(
            phrase("Storage", "another store is the centre of the study “{name}”, and makes its packages").format(
                name=study.name
            ),
            where=str(store.path),
            advice=phrase(
                "Storage",
                "Make it there. When that laptop is lost: make a new file from the package with the supervisor's key.",
            ),
        )


def _make(store: Store, connection: Connection, out: Path, wish: Study) -> Study:
    before, secret = find_study(connection), find_secret(connection) or secrets.token_bytes(32)
    (verify_key,) = connection.execute("SELECT verify_key FROM station WHERE is_own = 1").fetchone()
    study_id, revision = (before.study_id, before.revision + 1) if before else (new_id(), 1)
    study = replace(
        wish,
        study_id=study_id,
        revision=revision,
        seats=tuple(
            replace(seat, verify_key=seat_key(seat_seed(secret, study_id, seat.number))) for seat in wish.seats
        ),
        centre=store.station_id,
        centre_key=verify_key,
    )
    seed = read_seed(connection)
    lines = _spell(study, CentrePlace(seed, secret), _forms_of(connection))
    put_in_place(out, lambda file: file.writelines(Signing(seed).sign(lines)))
    keep_secret(connection, secret)
    _keep(connection, store.mark, study)
    return study


def _keep(connection: Connection, mark: str, study: Study) -> tuple[str, ...]:
    """The study in the store's facts and, by its hash, in the trail; the replaced keys that open the store no more."""
    replaced: tuple[str, ...] = ()
    keep_study(connection, study)
    say(connection, mark, _PATH, _said(study), row=study.study_id)
    if study.keys.each():  # a study without keys does not open what was sealed before
        replaced = write_sealing_keys(connection, mark, study.keys)
    put_fact(connection, "centre_key", study.centre_key)
    return replaced


def _forms_of(connection: Connection) -> Iterator[PackagedForm]:
    for row in list_form_versions(connection):
        source = read_form_source(connection, row.version_id)
        if source is not None:
            yield PackagedForm(row.version_id, source)


def _spell(study: Study, place: CentrePlace, forms: Iterator[PackagedForm]) -> Iterator[bytes]:
    manifest = {"made_at": moment()[0], "study": plain_study(study)}
    head = {"anketa": STUDY_PACKAGE, "format": FORMAT, "kind": UNSEALED, "manifest": manifest}
    yield canonical_bytes(head) + b"\n"
    for form in forms:
        yield spell_form(form) + b"\n"
    sealed = seal_place(study, place)
    if sealed:
        yield spell_place(sealed) + b"\n"
    for seat in study.seats:
        seed = seat_seed(place.secret, study.study_id, seat.number)
        yield canonical_bytes({"seat": {"number": seat.number, "secret": seed.hex()}}) + b"\n"


# --- reading -------------------------------------------------------------------------------------------------------


def read_package(path: Path) -> Package:
    """Read a study package whole, its signature checked. Raises a `FileRefused` that says what is wrong."""
    where = str(path)
    with opened(path) as file:
        first = read_first(file, where)
        if first["anketa"] != STUDY_PACKAGE or first["kind"] != UNSEALED:
            raise NotADistrictFile(
                phrase("Storage", "this is not a study package"),
                where=where,
                advice=phrase("Storage", "They end in {suffix}.").format(suffix=SUFFIX),
            )
        study, made_at = _read_manifest(first["manifest"], f"{where}, line 1")
        start = file.tell()
        signed = verify(file, study.centre_key, where)
        file.seek(start)
        lines = _read_lines(file, signed.end, where)
    forms: list[PackagedForm] = []
    seeds: dict[int, bytes] = {}
    centre: bytes | None = b""
    for number, raw in enumerate(lines, 2):
        parsed = parse_line(raw.removesuffix(b"\n"), f"{where}, line {number}")
        if parsed.keys() == {"form"}:
            forms.append(read_form_line(parsed["form"], f"{where}, line {number}"))
        elif parsed.keys() == {"centre"}:
            centre = read_place_line(parsed["centre"])
        else:
            seeds.update(_read_seat(parsed, f"{where}, line {number}"))
    promised = {seat.number: seat.verify_key for seat in study.seats}
    if not forms or centre is None or promised != {number: seat_key(seed) for number, seed in seeds.items()}:
        raise Altered(
            phrase("Storage", "a questionnaire or a seat is missing"), where=where, advice=phrase("Storage", _AGAIN)
        )
    return Package(path, study, made_at, tuple(forms), seeds, centre)


def _read_lines(file: IO[bytes], end: int, where: str) -> list[bytes]:
    lines = []
    while file.tell() < end:
        lines.append(file.readline(MOST_BYTES + 2))
        if len(lines) > _MOST_LINES:
            raise TooLarge(
                phrase("Storage", "over {most_lines} lines").format(most_lines=_MOST_LINES),
                where=where,
                advice=phrase("Storage", LARGE),
            )
    return lines


def _read_manifest(said: object, where: str) -> tuple[Study, str]:
    if not isinstance(said, dict) or said.keys() != {"made_at", "study"} or not isinstance(said["made_at"], str):
        raise WrongShape(
            phrase("Storage", "the first line is not that of a study package"),
            where=where,
            advice=phrase("Storage", _AGAIN),
        )
    study = read_study(said["study"], where)
    if station_id_of(study.centre_key) != study.centre:
        raise Altered(
            phrase("Storage", "the centre's name does not belong to its key"),
            where=where,
            advice=phrase("Storage", _AGAIN),
        )
    return study, said["made_at"]


def _read_seat(parsed: dict[str, object], where: str) -> dict[int, bytes]:
    said = parsed.get("seat")
    if len(parsed) != 1 or not isinstance(said, dict) or said.keys() != {"number", "secret"}:
        raise WrongShape(phrase("Storage", "a line of an unknown kind"), where=where, advice=phrase("Storage", _AGAIN))
    if type(said["number"]) is not int or not isinstance(said["secret"], str) or not _HEX.fullmatch(said["secret"]):
        raise WrongShape(phrase("Storage", "this is no seat"), where=where, advice=phrase("Storage", _AGAIN))
    return {said["number"]: bytes.fromhex(said["secret"])}


# --- taking --------------------------------------------------------------------------------------------------------


def is_package(path: Path) -> bool:
    """Whether the content begins as a study package does; False for what cannot be read."""
    if is_open_here(path):
        return False
    magic = magic_of(STUDY_PACKAGE)
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError:
        return False


def new_from_package(
    path: Path,
    package: Package,
    seat: int = 0,
    person: Person | None = None,
    *,
    kind: str = DISTRICT,
    create: Callable[..., Store] = create_store,
    keys: Sequence[SecretKey] = (),
) -> Store:
    """Make a store of the package, for the seat (0: none, for a central store), and open it.

    A central store made with one of the study's `keys` is the study's centre from now on, in the place of a lost one;
    without a key it is a second one, which merges and exports. `person` sits down there: new, or one of the package.
    Raises what `create_store` and `take_package` raise; nothing is left behind.
    """
    place = package.study.seat(seat)
    if place is None and kind == DISTRICT:
        raise _no_seat(package, seat)
    first = package.forms[0].source
    goes_on = kind == CENTRAL and bool(keys)
    centre = open_place(package.study, package.centre, keys, str(package.path)) if goes_on else None
    store = create(
        path,
        xform_xml=first.xform_xml,
        source=first.source,
        files=first.files,
        kind=kind,
        district=place.district if place is not None else "",
        **({"station_seed": centre.seed} if centre is not None else {}),
    )
    is_made = False
    try:
        take_package(store, package, seat, person)
        if centre is not None:
            secret = centre.secret
            store.write(lambda connection: keep_secret(connection, secret))
        is_made = True
    finally:
        if not is_made:
            store.abandon()
    return store


def _no_seat(package: Package, seat: int) -> OtherStudy:
    return OtherStudy(
        phrase("Storage", "the study has no seat {seat}").format(seat=seat)
        if seat
        else phrase("Storage", "no seat was chosen"),
        where=str(package.path),
        advice=phrase("Storage", "Its seats are: {seats}").format(
            seats=", ".join(f"{one.number} ({one.district})" for one in package.study.seats)
        ),
    )


def take_package(store: Store, package: Package, seat: int = 0, person: Person | None = None) -> Taken:
    """Take a package into a store: form versions, people, keys, and the seat when one is given. Cases stay.

    Raises `OtherStudy`, `OlderPackage`, `FormError` for a version that does not fit those here, `StoreReadOnly`.
    """
    forms = _new_forms(store, package)

    def take(connection: Connection) -> Taken:
        before = find_study(connection)
        _check_fits(store, package, before)
        for form, source in forms:
            add_form_version(connection, store.mark, form, source)
        people = [*package.study.people, *([person] if person is not None else [])]
        added = [one.code for one in people if write_person(connection, store, one)]
        refresh_people(connection)
        replaced = _keep(connection, store.mark, package.study) if before != package.study else ()
        if seat:
            _take_seat(store, connection, package, seat)
        new = tuple(form.version_id for form, _ in forms)
        return Taken(new, tuple(added), before != package.study, replaced)

    taken = store.write(take)
    store.keep_key_file()  # the study's keys open an encrypted store too
    store.layouts.clear()
    return taken


def _new_forms(store: Store, package: Package) -> list[tuple[Form, FormSource]]:
    standing = {row.version_id: row for row in store.form_versions()}
    fresh = []
    for packaged in package.forms:
        if packaged.version_id in standing:
            continue
        form = load_form(packaged.source.xform_xml, packaged.source.files)
        for row in standing.values():
            if row.form_id == form.questionnaire.form_id:
                refuse_same_version(store.form(row.version_id), form)  # a lower one may come: papers hang on it
        fresh.append((form, packaged.source))
    return fresh


def _check_fits(store: Store, package: Package, before: Study | None) -> None:
    where, study = str(package.path), package.study
    if before is None:
        ours = {row.form_id for row in store.form_versions()}
        theirs = {load_form(one.source.xform_xml, one.source.files).questionnaire.form_id for one in package.forms}
        if ours.isdisjoint(theirs):
            raise OtherStudy(
                phrase(
                    "Storage", "the package is of the study “{name}”, whose questionnaires this store does not hold"
                ).format(name=study.name),
                where=where,
                advice=phrase("Storage", "Make a new store from it."),
            )
        return
    if before.study_id != study.study_id:
        raise OtherStudy(
            phrase("Storage", "the package is of the study “{name}”, this store belongs to “{name2}”").format(
                name=study.name, name2=before.name
            ),
            where=where,
            advice=phrase("Storage", "Make a new store from it."),
        )
    if before.centre_key != study.centre_key:
        raise OtherStudy(
            phrase("Storage", "the package is signed by another centre than the one this store got its study from"),
            where=where,
            advice=phrase("Storage", "Ask your supervisor whose it is before you go on."),
        )
    if study.revision < before.revision:
        raise OlderPackage(
            phrase(
                "Storage", "this is package {revision} of the study; the store has taken package {revision2}"
            ).format(revision=study.revision, revision2=before.revision),
            where=where,
            advice=phrase("Storage", "Nothing is to be done: the store is newer."),
        )


def _take_seat(store: Store, connection: Connection, package: Package, number: int) -> None:
    place = package.study.seat(number)
    if place is None:
        raise _no_seat(package, number)
    taken = find_seat(connection)
    if taken == number:
        return
    if taken:
        raise OtherStudy(
            phrase("Storage", "this store sits at seat {taken}").format(taken=taken),
            where=str(store.path),
            advice=phrase("Storage", "Make a new store for another seat."),
        )
    if place.district != store.district:
        raise OtherStudy(
            phrase("Storage", "seat {number} is of the district {district}, this store is of {district2}").format(
                number=number, district=place.district, district2=store.district or "none"
            ),
            where=str(store.path),
            advice=phrase("Storage", "Choose a seat of this district, or make a new store."),
        )
    (verify_key,) = connection.execute("SELECT verify_key FROM station WHERE is_own = 1").fetchone()
    entry = enrol(package.study, number, package.secrets[number], store.station_id, verify_key)
    append_changes(connection, store.mark, [entry])
    keep_seat(connection, number)


def is_study_as_said(connection: Connection) -> bool:
    """Whether the study is the one that the store's own trail says last."""
    study, said = find_study(connection), last_words(connection, _PATH)
    return not said if study is None else _said(study) in said


def _said(study: Study) -> str:
    return canonical({"revision": study.revision, "sha256": sha256_of(plain_study(study))})
