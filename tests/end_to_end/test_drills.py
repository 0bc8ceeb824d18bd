"""Drills of the worst days with real stores, files and merges: a lost laptop, a lost centre, a backup put back.

The two at the end follow the help step by step (`resources/help/en/supervisor.md`, "A new supervisor's laptop in 30
minutes" and "A lost keying laptop"): they read the commands there and run them.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import re
import shutil
from pathlib import Path

import pytest

import main
import resources
from forms.command_names import COMMANDS
from forms.journal import Answer
from storage.audit import verify
from storage.backups import backup, restore
from storage.cases import list_cases, open_case
from storage.conflicts import list_conflicts, list_duplicates, settle
from storage.district_file import inspect_file, pack
from storage.errors import StoreError
from storage.forks import list_forks
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from storage.study import study_of
from storage.study_package import make_package
from tests.unit.storage.papers import AGE, begin_paper, correct, household_xml, key_paper, new_store
from tests.unit.storage.store_dump import dump


def take_in(store: Store, *files: Path) -> None:
    """Merge; a supervisor vouches for whoever signed."""
    for file in files:
        stations = [one.station for one in plan_merge(store, [file]).files]
        apply_merge(store, plan_merge(store, [file], accept=stations))
    assert verify(store).findings == ()


def papers(store: Store) -> list[str]:
    return sorted(f"{row.paper_number} {row.status}" for row in list_cases(store))


def digest_of(store: Path, folder: Path) -> str:
    """One hash over every exported file but the manifest, which has a clock."""
    assert main.main(["export", str(store), str(folder), "--formats", "csv"]) == 0
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "manifest.json":
            whole.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return whole.hexdigest()


def test_a_lost_laptop_is_rebuilt_from_its_last_district_file_and_goes_on(tmp_path: Path) -> None:
    with new_store(tmp_path, "laptop") as laptop:
        first = key_paper(laptop, "001", {"age": "41"})
        key_paper(laptop, "002")
        pack(laptop, tmp_path / "1.anketa-district")
        correct(laptop, first, AGE, "42")
        key_paper(laptop, "003")
        begin_paper(laptop, "004")
        last = pack(laptop, tmp_path / "2.anketa-district")
    assert last.drafts_left == 1  # the sender is told what stays at home
    (tmp_path / "laptop.anketa").unlink()
    with new_store(tmp_path, "fresh") as fresh:
        take_in(fresh, last.path)
        assert papers(fresh) == ["001 closed", "002 closed", "003 closed"]
        assert open_case(fresh, first).answers[AGE].value == "42"
        key_paper(fresh, "005")
        correct(fresh, first, AGE, "43")
        third = pack(fresh, tmp_path / "3.anketa-district").path
    for number, files in enumerate(itertools.permutations([tmp_path / "1.anketa-district", last.path, third])):
        with new_store(tmp_path, f"centre{number}", kind="central") as centre:
            take_in(centre, *files)
            assert papers(centre) == ["001 closed", "002 closed", "003 closed", "005 closed"]
            assert open_case(centre, first).answers[AGE].value == "43"
            assert (list_conflicts(centre), list_duplicates(centre)) == ((), ())


def test_a_lost_centre_is_rebuilt_from_the_districts_last_files(tmp_path: Path) -> None:
    files = []
    with new_store(tmp_path, "centre", kind="central") as centre:
        for number, name in enumerate(("north", "south", "east")):
            with new_store(tmp_path, name, district=name[0].upper()) as district:
                case = key_paper(district, f"{number}01", {"age": "30"}, [("Ada", "7")])
                take_in(centre, pack(district, tmp_path / f"{name}1.anketa-district").path)
                key_paper(district, f"{number}02")
                correct(district, case, AGE, "31")
                files.append(pack(district, tmp_path / f"{name}2.anketa-district").path)
                take_in(centre, files[-1])
    before = digest_of(tmp_path / "centre.anketa", tmp_path / "out")
    (tmp_path / "centre.anketa").unlink()
    with new_store(tmp_path, "again", kind="central") as again:
        take_in(again, *reversed(files))
    assert digest_of(tmp_path / "again.anketa", tmp_path / "out2") == before


def fork_by_restore(folder: Path) -> tuple[Path, list[Path], str]:
    """Key, send, restore a backup made before the sending, key on, send: (store, files in order, the paper sent)."""
    with new_store(folder) as store:
        path = store.path
        first = key_paper(store, "001", {"age": "41"})
        files = [pack(store, folder / "1.anketa-district").path]
        copy = backup(store, folder / "backups")
        sent = key_paper(store, "002")
        correct(store, first, AGE, "42")
        files.append(pack(store, folder / "2.anketa-district").path)
    restore(copy, path)
    with open_store(path) as store:
        assert papers(store) == ["001 closed"]
        key_paper(store, "003")
        files.append(pack(store, folder / "3.anketa-district").path)
    return path, files, sent


def test_a_restored_laptops_fork_is_listed_at_the_centre_and_nothing_sent_before_is_lost(tmp_path: Path) -> None:
    _, files, sent = fork_by_restore(tmp_path)
    seen = set()
    for number, order in enumerate(itertools.permutations(files)):
        with new_store(tmp_path, f"centre{number}", kind="central") as centre:
            take_in(centre, *order)
            assert papers(centre) == ["001 closed", "002 closed", "003 closed"]
            forks = list_forks(centre)
            assert [(fork.seq > 0, fork.changes > 0, sent in fork.papers) for fork in forks] == [(True, True, True)]
            seen.add(str(forks))
            seen.add(str(dump(centre)["cases"]))
    assert len(seen) == 2  # the same forks and the same papers in every order


def test_a_restored_laptop_gets_back_what_it_had_sent_from_its_own_file(tmp_path: Path) -> None:
    path, files, _ = fork_by_restore(tmp_path)
    with open_store(path) as store:
        take_in(store, files[1])
        assert papers(store) == ["001 closed", "002 closed", "003 closed"]
        first = next(row for row in list_cases(store) if row.paper_number == "001")
        assert open_case(store, first.case_id).answers[AGE].value == "42"
        key_paper(store, "004")
        assert verify(store).findings == ()


def test_a_store_that_was_never_restored_has_no_fork(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        file = pack(store, tmp_path / "1.anketa-district").path
    with new_store(tmp_path, "centre", kind="central") as centre:
        take_in(centre, file)
        assert list_forks(centre) == ()


# --- the steps of the help -------------------------------------------------------------------------------------------

KEY_WORDS = "four words for tests"


def run(*words: str) -> None:
    """One command of the help; it must say that all went well."""
    assert main.main(list(words)) == 0, words


def groups_on(sheet: Path) -> str:
    """What a person reads on the printed sheet and types."""
    rows = [line.split() for line in sheet.read_text(encoding="utf-8").splitlines() if line[:4].strip().isdecimal()]
    return "\n".join(group for row in rows for group in row[1::2])


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder where a study was made with the commands of the help: two keys, their sheets, the package."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANKETA_KEY_PASSWORD", KEY_WORDS)
    monkeypatch.setenv("ANKETA_LANGUAGE", "en")
    monkeypatch.setattr("storage.key_files.WORK", 8)
    for name in ("safe", "stick", "lost"):
        (tmp_path / name).mkdir()
    Path("form.xml").write_text(household_xml(), encoding="utf-8")
    Path("people.csv").write_text("code,name,role\nS1,Supervisor,supervisor\nE1,Keyer,\n", encoding="utf-8")
    run("keys", "lost/supervisor.anketa-key", "--sheet", "safe/supervisor.txt", "--study", "Household")
    run("keys", "lost/escrow.anketa-key", "--sheet", "safe/escrow.txt", "--escrow")
    keys = ("--supervisor-key", "lost/supervisor.anketa-key.pub", "--escrow-key", "lost/escrow.anketa-key.pub")
    run("new", "lost/centre.anketa", "--form", "form.xml", "--kind", "central", *keys)
    run("study", "lost/centre.anketa", "stick/household.anketa-study", "--seats", "1=N,2=S", "--people", "people.csv")
    return tmp_path


def send(seat: str, name: str) -> str:
    run("pack", f"{seat}.anketa", f"stick/{name}.anketa-district")
    return f"stick/{name}.anketa-district"


def a_night_of_merging() -> tuple[str, str]:
    """Two laptops send, the centre settles a conflict and sends home: the conflict's paper and a correction's."""
    for seat, name in (("1", "north"), ("2", "south")):
        run("new", f"{name}.anketa", "--study", "stick/household.anketa-study", "--seat", seat)
        with open_store(f"{name}.anketa") as store:
            case = key_paper(store, f"{seat}01", {"age": "30"}, [("Ada", "7")])
            key_paper(store, f"{seat}02", {"age": "40"})
        merge_at("lost/centre.anketa", send(name, f"{name}1"))
        with open_store(f"{name}.anketa") as store:
            correct(store, case, AGE, "31", who="E1")
        with open_store("lost/centre.anketa") as centre:
            correct(centre, case, AGE, "32", who="S1")
        assert main.main(["merge", "lost/centre.anketa", send(name, f"{name}2"), "--key", KEY]) == 1  # a conflict
        with open_store("lost/centre.anketa") as centre:
            (conflict,) = list_conflicts(centre)
            settle(centre, conflict, Answer("33"), who="S1", reason="the paper says so")
        run("reply", "lost/centre.anketa", f"stick/{name}.anketa-centre", "--district", name[0].upper())
    return "101", "201"


KEY = "lost/supervisor.anketa-key"


def merge_at(centre: str, *files: str, key: str = KEY) -> None:
    run("merge", centre, *files, "--key", key)


def commands_of(anchor: str, language: str = "en") -> list[str]:
    """The commands that a section of the help names, in its order."""
    text = resources.file(f"help/{language}/supervisor.md").read_text(encoding="utf-8")
    section = text.partition(f"{{#{anchor}}}")[2].partition("\n## ")[0]
    return [words for words in re.findall(r"`([^`]+)`", section) if words.split()[0] in COMMANDS]


def follow(command: str, **named: str) -> None:
    """Do what the help says, with this study's files where it names them in capitals."""
    words = [named.get(word.partition(".")[0], word) for word in command.split()]
    run(*(part for word in words for part in word.split()))


@pytest.mark.parametrize("anchor", ["new_centre", "lost_laptop"])
def test_the_help_names_the_same_commands_in_every_language(anchor: str) -> None:
    assert commands_of(anchor) == commands_of(anchor, "ru") == commands_of(anchor, "ky")
    assert commands_of(anchor)


@pytest.mark.parametrize("sheet", ["safe/supervisor.txt", "safe/escrow.txt"])
def test_a_new_supervisors_laptop_in_thirty_minutes(office: Path, sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    a_night_of_merging()
    before = digest_of(Path("lost/centre.anketa"), Path("before"))
    typed = groups_on(office / sheet)
    shutil.rmtree("lost")  # the laptop, with its key files
    type_back, make, merge, audit = commands_of("new_centre")
    # 3: the printed key is typed back, under a new password
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    follow(type_back)
    # 4: the centre's file, from the package that lies on every laptop
    follow(make, PACKAGE="stick/household.anketa-study")
    # 5: the last file of every laptop, and the last ones that the centre had sent
    last = "stick/north2.anketa-district stick/south2.anketa-district"
    follow(merge, FILES=f"stick/south.anketa-centre {last} stick/north.anketa-centre")
    # 6: nothing is wrong, nothing is left to settle, and the tables are the same
    follow(audit)
    with open_store("centre.anketa") as centre:
        assert list_conflicts(centre) == ()
    assert digest_of(Path("centre.anketa"), Path("after")) == before
    # 7: the districts take its files as before: nobody has to be told on the telephone
    with open_store("centre.anketa") as centre:
        row = next(row for row in list_cases(centre) if row.paper_number == "102")
        correct(centre, row.case_id, AGE, "41", who="S1")
    run("reply", "centre.anketa", "stick/north.anketa-centre", "--district", "N")
    run("study", "centre.anketa", "stick/newer.anketa-study", "--seats", "1=N,2-3=S")
    run("merge", "north.anketa", "stick/newer.anketa-study", "stick/north.anketa-centre")
    with open_store("north.anketa") as north:
        row = next(row for row in list_cases(north) if row.paper_number == "102")
        assert open_case(north, row.case_id).answers[AGE].value == "41"
    run("new", "third.anketa", "--study", "stick/newer.anketa-study", "--seat", "3")
    with open_store("third.anketa") as third:
        key_paper(third, "301")
    merge_at("centre.anketa", send("third", "third1"), key="supervisor.anketa-key")


def test_a_lost_keying_laptop_is_rebuilt_from_its_last_file_at_a_free_seat(office: Path) -> None:
    del office
    a_night_of_merging()
    Path("north.anketa").unlink()
    run("study", "lost/centre.anketa", "stick/newer.anketa-study", "--seats", "1=N,2=S,3=N")
    run("new", "again.anketa", "--study", "stick/newer.anketa-study", "--seat", "3")
    (merge,) = commands_of("lost_laptop")
    lost = "stick/north2.anketa-district"
    follow(merge, NEW="again.anketa", LAST=lost, KEYFILE=KEY, STATION=inspect_file(Path(lost)).station)
    with open_store("again.anketa") as again:
        assert papers(again) == ["101 closed", "102 closed"]
        key_paper(again, "103")
    merge_at("lost/centre.anketa", send("again", "again1"))
    run("reply", "lost/centre.anketa", "stick/north.anketa-centre", "--district", "N")
    run("merge", "again.anketa", "stick/north.anketa-centre")  # the settlement comes home to the new laptop
    with open_store("again.anketa") as again, open_store("lost/centre.anketa") as centre:
        row = next(row for row in list_cases(again) if row.paper_number == "101")
        assert open_case(again, row.case_id).answers[AGE].value == "33"
        assert list_conflicts(again) == ()
        assert sorted(row.paper_number for row in list_cases(centre)) == ["101", "102", "103", "201", "202"]
    run("audit", "again.anketa")


def test_a_second_centre_without_the_key_merges_and_makes_no_packages(office: Path) -> None:
    del office
    run("new", "second.anketa", "--study", "stick/household.anketa-study", "--kind", "central")
    with open_store("second.anketa") as second:
        study = study_of(second)
        assert study is not None
        with pytest.raises(StoreError, match="another store is the centre") as refused:
            make_package(second, Path("stick/forged.anketa-study"), study)
    assert "supervisor's key" in refused.value.advice
    assert not Path("stick/forged.anketa-study").exists()
    with pytest.raises(AssertionError):
        run("new", "third.anketa", "--study", "stick/household.anketa-study", "--kind", "central", "--key", "stick/x")
    assert not Path("third.anketa").exists()
