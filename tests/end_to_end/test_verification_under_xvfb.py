"""The supervisor's work on a screen of its own, by key events only: second keying on a second laptop, sending, merge,
pairing, decisions, corrections of closed papers; eighteen district files with a conflict and a duplicate among them.

Skipped with a word where Xvfb or xdotool is missing. Screenshots go to the folder named by ANKETA_SCREENSHOTS, else
to the test's own temporary folder.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import resources
from exporters.demo import PAPERS, run_demo
from forms.entry_session import EntrySession
from forms.form_file import read_form_file
from forms.journal import Place
from storage.audit import verify
from storage.batches import create_batch
from storage.cases import list_cases, open_case
from storage.conflicts import list_conflicts, list_duplicates
from storage.corrections import CorrectionJournal, Source, Why, source_of
from storage.district_file import pack
from storage.merge import apply_merge, plan_merge
from storage.paper_rows import key_rows
from storage.people import Person, add_person
from storage.store import Store, create_store, open_store
from storage.study_rules import DEPENDENT, set_rule
from storage.table_file import Row, read_table_file
from storage.trail import CORRECTED, DECIDED, SETTLED, Change, changes_of
from storage.verification import check_papers
from tests.end_to_end.test_keying_under_xvfb import QUESTIONNAIRE, settle_preferences
from tests.end_to_end.virtual_screen import PATIENCE, Program, need, virtual_screen

SCREENS = [(1024, 600, "ru", "dark"), pytest.param((1920, 1080, "ky", "light"), marks=pytest.mark.long)]
#: What the second keyer types, by the number printed on the paper; C1 and E1 are not what was keyed first.
SECOND = (
    ("1", "03430-001", True), ("2", "23012009", False), ("3", "2", False), ("4", "03", False), ("5", "03430", False),
    ("6", "Osh 2", True), ("B1", "1", False), ("B4", "3", False), ("C1", "1", False), ("C2", "2", False),
    ("C3", "2", False), ("D1", "1", False), ("E1", "5", False), ("E2", "4", False), ("E3", "1", False),
    ("E4", "5", False), ("F1", "2", False),
)  # fmt: skip
_AS_ON_PAPER: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Office:
    """Where the files lie, how large the screen is, and where the pictures go."""

    folder: Path
    xml: str
    environment: dict[str, str]
    pictures: Path
    name: str
    size: tuple[int, int]

    def make(self, name: str, person: Person, *, kind: str = "district", district: str = "KG03430000010") -> Path:
        """A store with one person; its path."""
        path = self.folder / f"{name}.anketa"
        with create_store(
            path, xform_xml=self.xml, kind=kind, district=district if kind == "district" else ""
        ) as store:
            add_person(store, person)
        return path

    @contextmanager
    def sit_at(self, store: Path) -> Iterator[Program]:
        """The program with a store, on a screen of its own, closed by its key afterwards."""
        with virtual_screen(*self.size) as display:
            program = Program(display, self.environment, store)
            try:
                program.fill_screen(*self.size)
                program.wait_title(store.stem)
                program.rest()
                yield program
                program.focus()
                assert program.quit() == 0
            finally:
                program.stop()

    def shoot(self, program: Program, what: str) -> None:
        """A picture of what stands on the screen now."""
        program.rest()
        program.shoot(self.pictures / f"{self.name}-{what}.png")


@pytest.fixture(scope="module")
def xml() -> str:
    return read_form_file(QUESTIONNAIRE).converted.xml


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen[0]}-{screen[2]}-{screen[3]}")
def office(request: pytest.FixtureRequest, tmp_path: Path, xml: str, bare_environment: dict[str, str]) -> Office:
    need("Xvfb", "xdotool")
    width, height, language, appearance = request.param
    settle_preferences(bare_environment, language, appearance)
    settings = Path(bare_environment["HOME"]) / ".config" / "Anketa" / "Anketa.ini"
    with settings.open("a", encoding="utf-8") as file:
        file.write("".join(f"[{page}]\nfolder={tmp_path}\n" for page in ("merge", "send", "verification")))
    pictures = Path(os.environ.get("ANKETA_SCREENSHOTS", tmp_path / "screenshots"))
    pictures.mkdir(parents=True, exist_ok=True)
    name = f"{width}-{language}-{appearance}"
    return Office(tmp_path, xml, bare_environment, pictures, name, (width, height))


def key_synthetic(store: Store, rows: Sequence[int], who: str, changed: Mapping[str, str] = _AS_ON_PAPER) -> None:
    """Key papers of the synthetic table, with these cells otherwise."""
    papers = read_table_file(resources.file(PAPERS))
    chosen = tuple(
        Row(at, tuple(changed.get(name, cell) for name, cell in zip(papers.header, papers.rows[at].cells, strict=True)))
        for at in rows
    )
    assert {outcome.what for outcome in key_rows(store, replace(papers, rows=chosen), enumerator=who)} <= {"closed"}


def merge(office: Office, program: Program, names: Sequence[str]) -> None:
    """Merge files of the folder by keys: choose, accept laptops that send for the first time, merge."""
    program.press("alt+5")
    program.rest()
    program.press("Return")
    program.rest()
    program.type(" ".join(f'"{name}"' for name in names))
    program.press("Return")
    program.rest(1.5)
    program.focus()
    office.shoot(program, "merge-first-sight")
    program.press("Return")
    program.rest(1.5)
    office.shoot(program, "merge-plan")
    program.press("Return")
    program.rest(1.5)
    office.shoot(program, "merge-receipt")


def find_paper(program: Program, number: str, title: str) -> None:
    """Open a paper with Ctrl+F, as from anywhere; the first keying stands first."""
    program.press("ctrl+f")
    program.rest()
    program.type(number)
    program.rest()
    program.press("Return")
    program.rest()
    if title not in program.title:
        program.press("ctrl+Home")
        program.press("Return")
    program.wait_title(rf"^\w+ · {title}")


def give_reason(program: Program, reason: str, whom: str) -> None:
    """Fill the dialog that asks why a closed paper is changed, from its reason on, and confirm."""
    program.type(reason)
    program.press("Tab", "Tab")
    program.type(whom)
    program.press("Tab")
    program.press("Return")
    program.rest()
    program.focus()


def trail(store: Store, case_id: str, kind: str) -> list[Change]:
    changes = store.run(lambda connection: changes_of(connection, case_id, 1))
    return [change for change in changes if change.kind == kind]


def wait_file(folder: Path, before: set[Path]) -> Path:
    """The district file that comes into the folder."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        new = set(folder.glob("*.anketa-district")) - before
        if new:
            return new.pop()
        time.sleep(0.05)
    return pytest.fail("no district file came")


def key_second(office: Office, store: Path) -> Path:
    """The second keying of a paper at the second laptop, sent; the file."""
    before = set(office.folder.glob("*.anketa-district"))
    with office.sit_at(store) as program:
        program.press("Return")
        for number, text, wants_enter in SECOND:
            program.wait_title(rf"^{number} ·")
            program.type(text)
            if wants_enter:
                program.press("Return")
            if number == "C1":
                office.shoot(program, "second-keying")
        program.wait_title("^(?!F1)")
        office.shoot(program, "second-closing")
        program.press("ctrl+Return")
        program.wait_title("^1 · – ")
        program.press("ctrl+w")
        program.rest()
        program.press("alt+4")
        program.rest()
        office.shoot(program, "send")
        program.press("Return")
        return wait_file(office.folder, before)


def test_a_paper_keyed_again_on_a_second_laptop_is_paired_decided_final_and_corrected_by_keys(office: Office) -> None:
    first = office.make("first", Person("07", "First Keyer"))
    with open_store(first) as store:
        key_synthetic(store, [0, 1], "07")
        pack(store, office.folder / "first.anketa-district")
    second = office.make("second", Person("09", "Second Keyer"))
    with open_store(second) as store:
        create_batch(store, name="again", keying=2, numbers_from="03430-001", numbers_to="03430-003", received=3)
    sent = key_second(office, second)

    central = office.make("central", Person("S1", "Supervisor", "supervisor"), kind="central")
    with office.sit_at(central) as program:
        office.shoot(program, "home-empty")
        merge(office, program, ["first.anketa-district", sent.name])
        program.press("alt+7")
        program.rest()
        office.shoot(program, "pairs")
        program.press("Return")
        office.shoot(program, "decide")
        program.press("2")
        program.rest()
        program.press("1")
        office.shoot(program, "decided")
        program.press("alt+shift+7")
        office.shoot(program, "rates")
        correct_by_keys(office, program)
    with open_store(central, read_only=True) as store:
        check_outcome(store)


def correct_by_keys(office: Office, program: Program) -> None:
    """An answer of the final paper by telephone; the number of the other, from its paper."""
    find_paper(program, "03430-001", "03430-001")
    office.shoot(program, "closed-paper")
    program.press("F6")
    program.rest()
    program.type("A1")
    office.shoot(program, "go-to")
    program.press("Return")
    program.wait_title("^A1 ·")
    program.type("31")
    program.rest()
    office.shoot(program, "why")
    give_reason(program, "age misheard", "the office")
    program.wait_title("^A2 ·")
    program.press("ctrl+w")
    program.rest()
    find_paper(program, "03430-002", "03430-002")
    program.press("shift+F7")
    program.rest()
    program.press("ctrl+a")
    program.type("03430-007")
    program.press("Tab", "Tab")
    program.rest()
    office.shoot(program, "number-and-status")
    give_reason(program, "mistyped", "the keyer")
    program.wait_title(r"^1 · 03430-007")
    program.press("ctrl+w")
    program.rest()
    office.shoot(program, "home")


def check_outcome(store: Store) -> None:
    """What the keys must have left in the centre's store."""
    assert verify(store).findings == ()
    (paper,) = check_papers(store)
    assert [one.decision.choice for one in paper.findings if one.decision] == ["second", "first"]
    row = paper.pair.first
    assert (row.paper_number, row.status, paper.pair.second.enumerator) == ("03430-001", "final", "09")
    answers = {place.path.rpartition("/")[2]: one.value for place, one in open_case(store, row.case_id).answers.items()}
    assert (answers["c1_sw_law"], answers["e1_condom"], answers["a1_age"]) == ("1", "4", "31")
    assert len(trail(store, row.case_id, DECIDED)) == 2
    (change,) = [one for one in trail(store, row.case_id, CORRECTED) if one.path.endswith("a1_age")]
    source = source_of(change)
    assert source is not None
    assert (change.who, change.reason, source.how, source.whom) == ("S1", "age misheard", "telephone", "the office")
    other = next(one for one in list_cases(store) if one.paper_number == "03430-007")
    assert [one.reason for one in trail(store, other.case_id, CORRECTED)] == ["mistyped"]


def test_a_dependent_second_keying_stands_still_at_a_difference_until_the_answer_is_keyed_again(
    office: Office,
) -> None:
    second = office.make("second", Person("09", "Second Keyer"))
    with open_store(second) as store:
        key_synthetic(store, [0], "07")
        set_rule(store, DEPENDENT, is_set=True)
        create_batch(store, name="again", keying=2, numbers_from="03430-001", numbers_to="03430-003", received=3)
    with office.sit_at(second) as program:
        program.press("Return")
        for number, text, wants_enter in SECOND:
            program.wait_title(rf"^{number} ·")
            program.type(text)
            if wants_enter:
                program.press("Return")
            if number == "C1":
                break
        program.rest()
        assert program.title.startswith("C1 ·")
        office.shoot(program, "key-again")
        program.press("BackSpace")
        program.type("3")
        program.wait_title("^C2 ·")
        program.press("ctrl+w")
        program.rest()
    with open_store(second, read_only=True) as store:
        (row,) = [one for one in list_cases(store) if one.keying == 2]
        stored = open_case(store, row.case_id, 2).answers
        assert {place.path.rpartition("/")[2]: one.value for place, one in stored.items()}["c1_sw_law"] == "3"


# --- eighteen districts ----------------------------------------------------------------------------------------------


def correct_age(store: Store, number: str, age: str, who: str) -> None:
    (row,) = [one for one in list_cases(store, search=number) if one.paper_number == number]
    why = Why(who, "telephone", Source("telephone", "office", "2026-11-20"))
    form = store.form(row.form_version)
    session = EntrySession(form, open_case(store, row.case_id), CorrectionJournal(store, row.case_id, 1, why))
    session.go(Place(form.by_name["a1_age"][0]))
    session.key(age)


def eighteen_files(office: Office) -> tuple[list[str], str]:
    """District files of the demonstration, one of which two places corrected differently, and a paper keyed twice.

    Their names, and the number of the paper in conflict.
    """
    demo = office.folder / "demo"
    run_demo(demo)
    names = []
    for at, file in enumerate(sorted((demo / "files").glob("*.anketa-district")), 1):
        names.append(f"d{at:02}.anketa-district")
        shutil.copy(file, office.folder / names[-1])
    home = min((demo / "districts").glob("*.anketa"))
    other = office.make("other", Person("S2", "Other Office"), kind="central")
    with open_store(other) as store:
        plan = plan_merge(store, [office.folder / names[0]])
        apply_merge(store, plan_merge(store, [office.folder / names[0]], accept=[plan.files[0].station]))
        number = min(row.paper_number for row in list_cases(store))
        correct_age(store, number, "41", "S2")
        pack(store, office.folder / "other.anketa-district")
    with open_store(home) as store:
        correct_age(store, number, "42", "demo")
        pack(store, office.folder / "later.anketa-district")
    twice = office.make("twice", Person("08", "Third Keyer"))
    with open_store(twice) as store:
        key_synthetic(store, [0], "08", {"a2_sex": "2", "c1_sw_law": "1"})
        pack(store, office.folder / "twice.anketa-district")
    return [*names, "other.anketa-district", "later.anketa-district", "twice.anketa-district"], number


def test_eighteen_district_files_are_merged_a_conflict_settled_and_a_duplicate_resolved_by_keys(
    office: Office,
) -> None:
    names, number = eighteen_files(office)
    assert len(names) == 18 + 3
    central = office.make("centre", Person("S1", "Supervisor", "supervisor"), kind="central")
    with office.sit_at(central) as program:
        merge(office, program, names)
        program.press("alt+1")
        office.shoot(program, "districts")
        program.press("alt+8")
        office.shoot(program, "conflict")
        program.press("2")
        office.shoot(program, "duplicate")
        program.press("2")
        program.rest()
        program.press("F8")
        office.shoot(program, "resolved")
    with open_store(central, read_only=True) as store:
        assert verify(store).findings == ()
        rows = list_cases(store, limit=1_000)
        assert sum(row.status == "closed" for row in rows) == 319
        assert sum(row.status == "void" for row in rows) == 1
        assert list_conflicts(store) == ()
        assert list_duplicates(store) == ()
        (row,) = [one for one in rows if one.paper_number == number and one.status == "closed"]
        (settled,) = trail(store, row.case_id, SETTLED)
        assert settled.answer.value in {"41", "42"}
        assert len(settled.supersedes) == 2
