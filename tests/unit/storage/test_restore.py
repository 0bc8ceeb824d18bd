from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

import pytest

from storage.audit import verify
from storage.backups import (
    backup,
    backup_folders,
    copy_to_second,
    list_backups,
    look_into,
    put_in_place,
    restore,
    rotate,
)
from storage.cases import list_cases, open_case
from storage.errors import BackupFailed, NotAStore, OtherStore, StoreLocked
from storage.store import open_store
from storage.trail import STORE, changes_of_kind
from tests.unit.storage.papers import AGE, begin_paper, key_paper, new_store


def papers(path: Path) -> list[tuple[str, str]]:
    with open_store(path, read_only=True) as store:
        return sorted((row.paper_number, row.status) for row in list_cases(store))


def spoil(path: Path) -> None:
    """Overwrite the middle of the file, as a dying disk does."""
    content = bytearray(path.read_bytes())
    content[0:4096] = b"\x00" * 4096
    path.write_bytes(bytes(content))


def test_a_restored_store_has_the_papers_of_the_backup_drafts_too(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        begin_paper(store, "002", {"age": "44"})
        copy = backup(store, tmp_path / "backups")
        key_paper(store, "003")
        path = store.path
    done = restore(copy, path, who="s1")
    assert papers(path) == [("001", "closed"), ("002", "draft")]
    with open_store(path) as store:
        draft = next(row for row in list_cases(store) if row.status == "draft")
        assert open_case(store, draft.case_id).answers[AGE].value == "44"
        assert verify(store).findings == ()
    assert done.contents.cases == 1
    assert done.contents.drafts == 1


def test_what_stood_there_before_a_restore_is_kept_and_opens(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        copy = backup(store, tmp_path / "backups")
        key_paper(store, "003")
        path = store.path
    kept = restore(copy, path).kept_aside
    assert kept is not None
    assert papers(kept) == [("003", "closed")]
    assert papers(path) == []


def test_a_store_that_a_link_leads_to_is_replaced_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    with new_store(tmp_path / "disk") as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        key_paper(store, "002")
        path = store.path
    link = tmp_path / "link.anketa"
    link.symlink_to(path)
    kept = restore(copy, link).kept_aside
    assert link.is_symlink()
    assert papers(path) == papers(link) == [("001", "closed")]
    assert kept is not None
    assert kept.parent == path.parent
    assert papers(kept) == [("001", "closed"), ("002", "closed")]


def test_a_damaged_store_is_replaced_and_its_bytes_are_kept(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        path = store.path
    spoil(path)
    path.with_name(f"{path.name}-journal").write_bytes(b"what a killed program left")
    before = path.read_bytes()
    kept = restore(copy, path).kept_aside
    assert kept is not None
    assert kept.read_bytes() == before
    assert papers(path) == [("001", "closed")]
    assert not path.with_name(f"{path.name}-journal").exists()


def test_a_lost_store_comes_back_from_its_backup(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        path = store.path
    path.unlink()
    assert restore(copy, path).kept_aside is None
    assert papers(path) == [("001", "closed")]


def test_a_restored_store_goes_on_in_a_new_incarnation_that_names_the_backup(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        path = store.path
        before = store.run(lambda connection: connection.execute("SELECT incarnation FROM incarnation").fetchall())
    restore(copy, path, who="s1")
    with open_store(path) as store:
        now = store.run(
            lambda connection: connection.execute("SELECT incarnation FROM incarnation WHERE is_current = 1").fetchall()
        )
        said = store.run(lambda connection: changes_of_kind(connection, STORE))
    assert now[0] not in before
    restored = next(change for change in said if change.path == "@restored")
    assert (copy.name in restored.new, restored.who) == (True, "s1")


def test_twenty_restores_in_a_row_lose_nothing(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        path = store.path
    for number in range(20):
        with open_store(path) as store:
            key_paper(store, f"{number:03d}")
            copy = backup(store, tmp_path / "backups")
            key_paper(store, f"9{number:02d}")
        restore(copy, path)
        assert [paper for paper, _ in papers(path)] == [f"{one:03d}" for one in range(number + 1)]
        with open_store(path) as store:
            assert verify(store).findings == ()
    assert len(list(tmp_path.glob("*.before-restore-*.anketa"))) == 20


def test_a_backup_of_another_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with new_store(tmp_path / "other") as other:
        key_paper(other, "001")
        copy = backup(other, tmp_path / "backups")
    with new_store(tmp_path) as store:
        key_paper(store, "002")
        path = store.path
    with pytest.raises(OtherStore) as refused:
        restore(copy, path)
    assert refused.value.advice
    assert papers(path) == [("002", "closed")]


def test_a_store_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        copy = backup(store, tmp_path / "backups")
        key_paper(store, "001")
        with pytest.raises(StoreLocked):
            restore(copy, store.path)
        assert [row.paper_number for row in list_cases(store)] == ["001"]


def test_a_backup_that_does_not_open_changes_nothing(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        path = store.path
    spoil(copy)
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        restore(copy, path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".*restoring"))


def test_a_backup_with_a_rotten_page_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
        (page,) = store.run(
            lambda connection: connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'answers_household'"
            ).fetchone()
        )
        path = store.path
    content = bytearray(copy.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x00" * 4096
    copy.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(BackupFailed):
        restore(copy, path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if "restor" in one.name] == []


@pytest.mark.parametrize("has_second_names", [True, False])
def test_a_store_that_cannot_be_replaced_keeps_its_name_and_its_journal(
    *, has_second_names: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, fresh = tmp_path / "north.anketa", tmp_path / ".north.anketa.restoring"
    journal = path.with_name(f"{path.name}-journal")
    for file in (path, fresh, journal):
        file.write_text(file.name)
    replace = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if source.name.endswith("restoring"):
            raise PermissionError(13, "another program has it open")
        return replace(source, target)

    def refuse_link(*_: object) -> None:
        raise OSError(95, "no second names here")

    monkeypatch.setattr(Path, "replace", refuse)
    if not has_second_names:
        monkeypatch.setattr("os.link", refuse_link)
    with pytest.raises(PermissionError):
        put_in_place(fresh, path)
    assert (path.read_text(), journal.read_text()) == (path.name, journal.name)
    assert sorted(tmp_path.iterdir()) == sorted([path, fresh, journal])


def test_the_second_folder_gets_the_same_bytes(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with new_store(tmp_path) as store:
        copy = backup(store, tmp_path / "backups")
        second = copy_to_second(copy, store.path, stick)
    assert second.read_bytes() == copy.read_bytes()


def test_a_second_backup_that_was_cut_off_is_no_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def cut(reading: IO[bytes], writing: IO[bytes], _size: int) -> None:
        writing.write(reading.read(5_000))
        raise KeyboardInterrupt

    with new_store(tmp_path) as store:
        first = backup(store, tmp_path / "backups")
        with monkeypatch.context() as ending:
            ending.setattr(shutil, "copyfileobj", cut)
            with pytest.raises(KeyboardInterrupt):
                copy_to_second(first, store.path, stick)
        assert list_backups(store.path, [stick]) == ()
        whole = copy_to_second(first, store.path, stick)
    assert list(stick.iterdir()) == [whole]


def test_a_stick_that_is_not_plugged_in_is_said_and_not_made_as_a_folder(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        copy = backup(store, tmp_path / "backups")
        with pytest.raises(BackupFailed, match="not there"):
            copy_to_second(copy, store.path, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_backups_are_listed_from_all_folders_the_newest_first(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        first = backup(store, tmp_path / "stick")
        second = backup(store, tmp_path / "backups")
        (tmp_path / "backups" / "north.backup-hand-made.anketa").write_text("")
        found = list_backups(store.path, backup_folders(store.path, [tmp_path / "stick", tmp_path / "gone"]))
    assert [one.path for one in found] == [second, first]


def test_the_last_backup_of_each_late_day_stays_beside_the_newest(tmp_path: Path) -> None:
    store = tmp_path / "north.anketa"
    today = datetime(2026, 3, 20, 12, tzinfo=UTC)
    for back in range(20):
        for hour in (9, 17):
            day = today - timedelta(days=back)
            (tmp_path / f"north.backup-{day:%Y%m%d}-{hour:02d}0000-000.anketa").write_text("")
    gone = rotate(store, tmp_path, keep=3, days=14)
    left = [one.made_at for one in list_backups(store, [tmp_path])]
    assert len(gone) + len(left) == 40
    assert len(left) == 15  # the last of 14 days, and the morning of the newest day
    assert left[0].hour == 17
    assert {moment.hour for moment in left[2:]} == {17}


def test_looking_into_a_backup_counts_and_leaves_it_as_it_was(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
    before = copy.read_bytes()
    contents = look_into(copy)
    assert (contents.cases, contents.drafts) == (1, 0)
    assert contents.changes > 0
    assert contents.changed_at
    assert copy.read_bytes() == before


def test_a_backup_moved_to_another_computer_opens_by_itself(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        key_paper(store, "001")
        copy = backup(store, tmp_path / "backups")
    moved = shutil.copy(copy, tmp_path / "elsewhere.anketa")
    assert papers(Path(moved)) == [("001", "closed")]
