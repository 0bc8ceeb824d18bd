"""Whatever an accepted station signs is refused by name, or merges to a sound store; nothing else happens."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exporters.package import export
from exporters.store_source import StoreSource
from forms.errors import AnketaError
from forms.journal import Answer
from storage.audit import verify
from storage.batch_counts import every_batch_counts
from storage.batch_papers import batch_papers
from storage.batch_sheet import batch_sheet
from storage.batches import create_batch
from storage.canonical import canonical
from storage.case_history import read_history
from storage.cases import list_cases, open_case, set_status
from storage.centre_file import write_reply
from storage.conflicts import list_conflicts, list_duplicates
from storage.corrections import Source, Why, correct_number
from storage.district_file import inspect_file, pack
from storage.envelope import Envelope, envelope_of
from storage.errors import Altered, FileRefused, WrongShape
from storage.file_lines import read_manifest
from storage.forks import list_forks
from storage.key_files import SecretKey
from storage.merge import apply_merge, plan_merge
from storage.outcomes import EMPTY, set_outcomes
from storage.quality import quality_figures
from storage.queries import accept_query, list_queries, return_query
from storage.sealing import NO_KEYS
from storage.second_keying import SHARE, draw_papers, drawn_papers, is_drawn, may_key_second, waiting_numbers
from storage.sheets import close_batch
from storage.signed_file import CENTRE_FILE, DISTRICT_FILE, STUDY_PACKAGE, check_file
from storage.stages import read_stages
from storage.station import public_station_key, read_seed, station_key
from storage.store import Store, open_store
from storage.study_package import new_from_package, read_package, take_package
from storage.study_rules import DEPENDENT, set_rule, write_rule
from storage.verification import check_all, decide
from tests.property.crafted_file import Crafted
from tests.unit.storage.papers import AGE, ASKER, IS_ADULT, REMARK, correct, key_paper, new_store, second_version_xml
from tests.unit.storage.store_dump import dump
from tests.unit.storage.studies import key_files, package_of, seated, wish

KEYS = key_files()[:1]
#: What an audit says of words that are there twice or not at all: seen and named, as it must be.
NAMED = ("two changes have this number", "the change it supersedes is missing")


@dataclass(frozen=True, slots=True)
class Sent:
    """A good file, the key of whoever signed it, the store it is for, and the key that this store opens it with."""

    file: Path
    seed: bytes
    reader: Path
    key: str


@pytest.fixture(scope="module")
def study() -> Iterator[tuple[Sent, Sent]]:
    """Give what a laptop sends, with all that a trail can hold, and what the centre sends back."""
    folder = Path(tempfile.mkdtemp())
    with new_store(folder, "central", kind="central", district="") as central:
        package = package_of(central, folder, wish(keys=NO_KEYS))
        with seated(package, folder, 1, "north") as north:
            apply_merge(central, plan_merge(central, [pack(north, folder / "seat.anketa-district").path]))
            work(north)
            (folder / "early").mkdir()
            shutil.copy(folder / "central.anketa", folder / "early")
            file = pack(north, folder / "north.anketa-district").path
            apply_merge(central, plan_merge(central, [file]))
            district = Sent(file, north.run(read_seed), folder / "early" / "central.anketa", KEYS[0].public)
            answer(central)
            sealed = write_reply(central, folder / "north.anketa-centre", "N").path
            plain = unsealed(north, sealed, folder / "plain.anketa-centre")
            key = public_station_key(str(own_key(north)))
            reply = Sent(plain, central.run(read_seed), folder / "north.anketa", key)
    yield district, reply
    shutil.rmtree(folder)


def own_key(store: Store) -> object:
    sql = "SELECT verify_key FROM station WHERE is_own = 1"
    return store.run(lambda connection: connection.execute(sql).fetchone()[0])


def unsealed(store: Store, sealed: Path, out: Path) -> Path:
    """What is sealed in a file for the laptop of a store."""
    with check_file(sealed, [store.run(station_key)]).open() as inside:
        out.write_bytes(inside.read())
    return out


def work(store: Store) -> None:
    """One of everything that a laptop's trail can hold."""
    batch = create_batch(
        store,
        name="B1",
        numbers_from="001",
        numbers_to="009",
        received=9,
        header={ASKER.path: Answer("Asel")},
        who="E1",
    )
    draw_papers(store, batch, SHARE, 50, who="S1")
    set_rule(store, DEPENDENT, is_set=True, who="S1")
    ids = [key_paper(store, "001", {"age": "44"}, [("Ada", "7")]), key_paper(store, "002", {"age": "130"})]
    key_paper(store, "001", {"age": "45"}, [("Ada", "8")], keying=2, enumerator="E2")
    correct(store, key_paper(store, "003"), AGE, "33")
    (query,) = list_queries(store)
    return_query(store, query, who="S1", reason="look again")
    accept_query(store, query, who="S1", reason="so it is")
    (paper,) = check_all(store).papers
    decide(store, paper, paper.comparison.discrepancies[0], "first", who="S1", reason="looked")
    row = next(row for row in list_cases(store) if row.paper_number == "002")
    correct_number(store, row, "022", Why("S1", "misread", Source("telephone", "A", "2025-01-02")))
    set_outcomes(store, batch.batch_id, ["004", "005"], EMPTY, who="E1")
    set_status(store, ids[1], 1, "void", who="S1", reason="no paper of ours")
    close_batch(store, batch.batch_id, who="E1")


def answer(central: Store) -> None:
    """What the centre says of the laptop's papers."""
    for row in list_cases(central):
        if row.status == "closed" and row.keying == 1:
            correct(central, row.case_id, REMARK, f"seen {row.paper_number}")
    set_rule(central, DEPENDENT, is_set=False, who="S1")


def look_at_all(store: Store, folder: Path) -> None:
    """Read all that pages, sheets, files and exports read."""
    findings = [one for one in verify(store).findings if not any(words in one.what for words in NAMED)]
    assert findings == []
    for read in (list_conflicts, list_duplicates, list_forks, list_queries, quality_figures, read_stages, check_all):
        read(store)
    for batch, counts in every_batch_counts(store):
        batch_papers(store, batch.batch_id, batch.keying, counts)
        batch_sheet(store, batch.batch_id)
        drawn = drawn_papers(store, batch.batch_id)
        if drawn is not None:
            waiting_numbers(store, drawn)
    is_drawn(store, "001")
    may_key_second(store, "001", "E9")
    for row in list_cases(store):
        read_history(store, row.case_id, row.keying)
        open_case(store, row.case_id, row.keying)
    pack(store, folder / "sent.anketa-district")
    export(StoreSource(store), folder / "export", formats=["csv"])


def meet(sent: Sent, number: int, *, is_sealed: bool) -> None:
    """Spoil a file in the way of this number, hand it over, and look what becomes of it."""
    chance = random.Random(number)  # noqa: S311  (the same spoiling for the same number)
    crafted = Crafted(sent.file)
    manifest = read_manifest(crafted.lines[0], "")
    what = str(crafted.lines[0]["anketa"])
    done = crafted.spoil(chance, chance.randint(1, 2))
    if chance.random() < 0.8:
        crafted.mend(is_whole=what == DISTRICT_FILE)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copy(sent.reader, folder / "store.anketa")
        envelope = envelope_of(manifest, [sent.key], what=what) if is_sealed else None
        file = crafted.write(folder / "crafted", sent.seed, envelope=envelope)
        is_whole = inspects(file)
        with open_store(folder / "store.anketa") as store:
            before = dump(store)
            plan = plan_merge(store, [file], keys=KEYS)
            apply_merge(store, plan)
            if plan.files[0].refused:
                assert dump(store) == before, done
            else:
                assert is_whole or what == CENTRE_FILE, done
                look_at_all(store, folder)


def inspects(file: Path) -> bool:
    """Whether `inspect` says what the file is; else it refuses by name."""
    return refusal_of(file, KEYS) is None


def refusal_of(file: Path, keys: Sequence[SecretKey]) -> FileRefused | None:
    """Why a file is refused, in words."""
    try:
        inspect_file(file, keys)
    except FileRefused as refused:
        return refused
    return None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(0, 2**32), is_sealed=st.booleans())
def test_a_district_file_that_its_own_station_spoiled_is_refused_or_merges_soundly(
    study: tuple[Sent, Sent], number: int, is_sealed: bool
) -> None:
    meet(study[0], number, is_sealed=is_sealed)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(0, 2**32), is_sealed=st.booleans())
def test_a_file_that_the_centre_itself_spoiled_is_refused_or_merges_soundly(
    study: tuple[Sent, Sent], number: int, is_sealed: bool
) -> None:
    meet(study[1], number, is_sealed=is_sealed)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(0, 2**32))
def test_a_spoiled_envelope_is_refused_by_name_or_says_what_it_is(study: tuple[Sent, Sent], number: int) -> None:
    chance = random.Random(number)  # noqa: S311
    crafted = Crafted(study[0].file)
    manifest = read_manifest(crafted.lines[0], "")
    whole = envelope_of(manifest, [KEYS[0].public], what=chance.choice([DISTRICT_FILE, CENTRE_FILE, STUDY_PACKAGE]))
    with tempfile.TemporaryDirectory() as temporary:
        file = crafted.write(Path(temporary) / "whole", study[0].seed, envelope=whole)
        sealed = Crafted.of_envelope(file)
        sealed.spoil(chance)
        for keys in ((), KEYS):
            refused = refusal_of(sealed.write(Path(temporary) / "spoiled", study[0].seed), keys)
            assert refused is None or (refused.what and refused.advice)


def test_a_sealed_file_that_calls_itself_a_study_package_is_refused_by_name(
    study: tuple[Sent, Sent], tmp_path: Path
) -> None:
    crafted = Crafted(study[0].file)
    envelope: Envelope = envelope_of(read_manifest(crafted.lines[0], ""), [KEYS[0].public], what=STUDY_PACKAGE)
    file = crafted.write(tmp_path / "package", study[0].seed, envelope=envelope)
    for keys in ((), KEYS):
        with pytest.raises(FileRefused, match="study package"):
            inspect_file(file, keys)


def change_of(crafted: Crafted, **parts: str) -> dict[str, Any]:
    """The first change of a file with these parts."""
    changes = (line["change"] for line in crafted.lines if "change" in line)
    return next(one for one in changes if parts.items() <= one.items())


def spoil_draw(crafted: Crafted, part: str, value: object) -> None:
    change = next(
        line["change"] for line in crafted.lines if line.get("change", {}).get("row", "").startswith("drawn:")
    )
    change["new"] = canonical({**json.loads(change["new"]), part: value})


def reopen_at(crafted: Crafted, moment: str) -> None:
    for line in crafted.lines:
        if "case" in line:
            line["case"]["content"]["opened_at"] = moment


#: What is spoiled → how. Each of these ended in an error without a name, or in a merge that could not be done.
SPOILED: tuple[tuple[str, Callable[[Crafted], object]], ...] = (
    ("a draw of so many papers as a word", lambda file: spoil_draw(file, "amount", "many")),
    ("a draw by a rule that is a list", lambda file: spoil_draw(file, "rule", ["every"])),
    ("a draw of one number without a list", lambda file: spoil_draw(file, "numbers", "001")),
    (
        "a rule of second keying that is a list",
        lambda file: change_of(file, row="dependent").update(new='{"value":[]}'),
    ),
    ("a paper begun at no moment", lambda file: reopen_at(file, "yesterday")),
    ("a paper begun without an offset", lambda file: reopen_at(file, "2025-01-01T10:00:00")),
    ("a correction of a question that is not there", lambda file: change_of(file, kind="corrected").update(path="1e9")),
    ("a correction in a row of no roster", lambda file: change_of(file, kind="corrected").update(row="r1")),
    ("a status of a row", lambda file: change_of(file, kind="corrected", path="@status").update(row="r1")),
)


@pytest.mark.parametrize(("what", "spoil"), SPOILED, ids=[what.replace(" ", "-") for what, _ in SPOILED])
def test_what_an_accepted_station_crafts_is_refused_by_name_before_anything_is_written(
    study: tuple[Sent, Sent], tmp_path: Path, what: str, spoil: Callable[[Crafted], object]
) -> None:
    crafted = Crafted(study[0].file)
    spoil(crafted)
    crafted.mend()
    shutil.copy(study[0].reader, tmp_path / "store.anketa")
    with open_store(tmp_path / "store.anketa") as store:
        (file,) = plan_merge(store, [crafted.write(tmp_path / what, study[0].seed)]).files
        assert [type(refused) in {Altered, WrongShape} for refused in file.refused] == [True], what
        assert file.refused[0].advice


def test_a_computed_answer_that_a_station_says_itself_stays_what_the_form_computes(
    study: tuple[Sent, Sent], tmp_path: Path
) -> None:
    crafted = Crafted(study[0].file)
    change = change_of(crafted, kind="corrected", path=AGE.path)
    change.update(path=IS_ADULT.path, new='{"override":"as_on_paper","value":"7"}')
    crafted.mend()
    shutil.copy(study[0].reader, tmp_path / "store.anketa")
    with open_store(tmp_path / "store.anketa") as store:
        apply_merge(store, plan_merge(store, [crafted.write(tmp_path / "file", study[0].seed)]))
        answer = open_case(store, change["case_id"]).answers[IS_ADULT]
        assert (answer.value, answer.override) == ("0", "as_on_paper")
        assert verify(store).findings == ()


def test_a_draw_that_came_badly_shaped_into_a_store_of_before_counts_as_none(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        shapes: tuple[dict[str, object], ...] = ({"amount": "x"}, {"rule": ["every"]}, {"rule": "every", "numbers": 7})
        for number, said in enumerate(shapes):
            write_rule(store, f"drawn:{number}", said)
            assert drawn_papers(store, str(number)) is None


# --- the study package -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def package() -> Iterator[Sent]:
    """Give a study package with all that one can hold, and a store that has taken the one before."""
    folder = Path(tempfile.mkdtemp())
    with new_store(folder, "central", kind="central", district="") as central:
        seated(package_of(central, folder), folder, 1, "north").close()
        central.add_form(second_version_xml())
        package_of(central, folder)
        yield Sent(folder / "household.anketa-study", central.run(read_seed), folder / "north.anketa", "")
    shutil.rmtree(folder)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(number=st.integers(0, 2**32))
def test_a_package_that_the_centre_itself_spoiled_is_refused_by_name_or_taken_soundly(
    package: Sent, number: int
) -> None:
    chance = random.Random(number)  # noqa: S311
    crafted = Crafted(package.file)
    done = crafted.spoil(chance, chance.randint(1, 2))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copy(package.reader, folder / "store.anketa")
        file = crafted.write(folder / "package", package.seed)
        with open_store(folder / "store.anketa") as store:
            before = dump(store)
            refused: AnketaError | None = None
            try:
                read = read_package(file)
                take_package(store, read)
                new_from_package(folder / "new.anketa", read, 1).close()
            except AnketaError as error:
                refused = error
            assert refused is None or (refused.what and dump(store)["cases"] == before["cases"]), done
            assert verify(store).findings == (), done
            assert key_paper(store, "001")
