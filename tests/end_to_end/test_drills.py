"""Drills of the worst days with real stores, files and merges: a lost laptop, a lost centre, a backup put back."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import main
from storage.audit import verify
from storage.backups import backup, restore
from storage.cases import list_cases, open_case
from storage.conflicts import list_conflicts, list_duplicates
from storage.district_file import pack
from storage.forks import list_forks
from storage.merge import apply_merge, plan_merge
from storage.store import Store, open_store
from tests.unit.storage.papers import AGE, begin_paper, correct, key_paper, new_store
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
