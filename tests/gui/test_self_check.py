from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.health.facts import (
    BLOCKING,
    LITTLE_SPACE,
    NO_SPACE,
    OK,
    QUERY,
    Fact,
    check_backup,
    check_clock,
    check_disk,
    check_fonts,
    check_screen,
    check_sync,
    check_writable,
)
from gui.health.self_check_page import SelfCheckPage
from gui.health.wording import TITLES, say_fact, say_title, say_verdict
from gui.main_window import MainWindow
from storage.store import open_store

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("free", "verdict"), [(NO_SPACE - 1, BLOCKING), (NO_SPACE, QUERY), (LITTLE_SPACE - 1, QUERY), (LITTLE_SPACE, OK)]
)
def test_a_full_disk_is_found(free: int, verdict: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr("gui.health.facts.shutil.disk_usage", lambda _folder: usage)
    assert check_disk(tmp_path) == Fact("disk", verdict, {"free": str(free)})


def test_the_room_of_a_folder_that_is_gone_is_none(tmp_path: Path) -> None:
    assert check_disk(tmp_path / "gone").verdict == BLOCKING


def test_a_clock_that_lost_its_time_is_found(tmp_path: Path) -> None:
    assert check_clock(NOW.replace(year=1970), None).verdict == BLOCKING
    store = tmp_path / "osh.anketa"
    store.touch()
    for ahead, verdict in ((timedelta(minutes=4), OK), (timedelta(hours=1), QUERY), (-timedelta(days=9), OK)):
        os.utime(store, ((NOW + ahead).timestamp(),) * 2)
        assert check_clock(NOW, store).verdict == verdict
    assert check_clock(NOW, tmp_path / "gone.anketa").verdict == OK


def test_letters_that_the_screen_has_not_are_named() -> None:
    assert check_fonts("").verdict == OK
    found = check_fonts("ңө")
    assert found.verdict == QUERY
    assert "ң ө" in say_fact(found)


@pytest.mark.parametrize(
    ("size", "verdict"), [((1920, 1080), OK), ((1024, 560), OK), ((900, 600), QUERY), ((640, 480), BLOCKING)]
)
def test_a_small_screen_is_found(size: tuple[int, int], verdict: str) -> None:
    assert check_screen(*size).verdict == verdict


def test_a_folder_is_writable_only_when_a_file_can_be_made_in_it(tmp_path: Path) -> None:
    assert check_writable(tmp_path).verdict == OK
    assert list(tmp_path.iterdir()) == []
    assert check_writable(tmp_path / "gone").verdict == BLOCKING


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - Office", "Dropbox", "Yandex.Disk", "Google Drive"])
def test_a_folder_that_is_copied_to_the_net_is_found_by_its_name(name: str, tmp_path: Path) -> None:
    assert check_sync(tmp_path / name / "surveys", {}).verdict == QUERY
    assert check_sync(tmp_path / "surveys", {}).verdict == OK


def test_a_folder_that_onedrive_took_over_is_found_by_the_environment(tmp_path: Path) -> None:
    assert check_sync(tmp_path / "Documents", {"OneDriveConsumer": str(tmp_path)}).verdict == QUERY
    assert check_sync(tmp_path / "Documents", {"OneDrive": ""}).verdict == OK


def test_the_newest_backup_counts_and_an_old_one_is_not_enough(tmp_path: Path) -> None:
    store = tmp_path / "osh.anketa"
    assert check_backup(store, (tmp_path, tmp_path / "gone"), NOW).words == {"when": ""}
    for stem, age in (("osh", 30), ("osh", 1), ("oshskaya", 0)):
        stamp = (NOW - timedelta(days=age)).astimezone().strftime("%Y%m%d-%H%M%S-000")
        (tmp_path / f"{stem}.backup-{stamp}.anketa").touch()
    (tmp_path / "osh.backup-of-monday.anketa").touch()  # no backup of ours
    found = check_backup(store, (tmp_path,), NOW)
    assert found.verdict == OK
    assert datetime.fromisoformat(found.words["when"]) == NOW - timedelta(days=1)
    assert check_backup(store, (tmp_path,), NOW + timedelta(days=9)).verdict == QUERY


def test_the_page_stands_open_before_a_file_is_chosen(window: MainWindow) -> None:
    window.show_page("self_check")
    assert window.current_name == "self_check"
    page = window.page("self_check")
    assert isinstance(page, SelfCheckPage)
    assert [fact.name for fact in page.facts] == [name for name in TITLES if name != "backup"]
    assert not page.backup.isVisible()
    page.back.click()
    assert window.current_name == "start"


def test_the_settings_of_the_rail_lead_to_the_page(keyer: MainWindow) -> None:
    keyer.rail._fill_menu()
    entry = next(one for one in keyer.rail._menu.actions() if one.text() == "Check this computer")
    entry.trigger()
    assert keyer.current_name == "self_check"


def test_a_backup_made_on_the_page_opens_as_a_store_and_is_found_again(
    keyer: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    keyer.show_page("self_check")
    page = keyer.page("self_check")
    assert isinstance(page, SelfCheckPage)
    assert next(fact for fact in page.facts if fact.name == "backup").verdict == QUERY
    stick = tmp_path / "stick"
    stick.mkdir()
    page.save_backup(stick)
    qtbot.waitUntil(lambda: not keyer.context.is_busy)
    (copy,) = stick.glob("*.anketa")
    assert copy.name in page.notice.text
    assert next(fact for fact in page.facts if fact.name == "backup").verdict == OK
    with open_store(copy) as opened:
        assert opened.store_id == keyer.context.open_store.store_id


def test_a_backup_that_cannot_be_written_is_told_on_the_page(keyer: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    keyer.show_page("self_check")
    page = keyer.page("self_check")
    assert isinstance(page, SelfCheckPage)
    blocked = tmp_path / "no folder"
    blocked.write_text("a file stands here")
    page.save_backup(blocked)
    qtbot.waitUntil(lambda: not keyer.context.is_busy)
    assert page.notice.text
    assert page.backup.isEnabled()


def test_the_report_has_a_line_for_each_fact_and_goes_to_the_clipboard(keyer: MainWindow) -> None:
    keyer.show_page("self_check")
    page = keyer.page("self_check")
    assert isinstance(page, SelfCheckPage)
    page.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(TITLES) + 1
    assert all(line.startswith(title) for line, title in zip(lines[1:], TITLES.values(), strict=True))


def test_every_fact_has_a_sentence_for_every_verdict_it_can_have() -> None:
    words = dict.fromkeys(("free", "letters", "width", "height", "folder"), "1")
    words |= {name: NOW.isoformat() for name in ("now", "written", "when")}
    for name in TITLES:
        said = []
        for verdict in (OK, QUERY, BLOCKING):
            fact = Fact(name, verdict, words)
            try:
                said.append(say_fact(fact))
            except KeyError:
                continue
            assert say_title(fact)
            assert say_verdict(verdict)
        assert len(set(said)) >= 2
