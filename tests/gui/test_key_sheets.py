"""The printed key: offered when it is made and when the package is, typed back group by group on a new laptop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.study.join_page import JoinPage
from gui.study.typed_key import TypedKey
from storage.audit import verify
from storage.key_files import SecretKey, make_keys, public_path, read_public_key, read_secret_key
from storage.key_groups import write_groups
from storage.people import Person, add_person
from storage.sealing import SealingKeys
from storage.store import Store, create_store
from storage.study import study_of
from storage.study_package import make_package
from tests.gui.test_study_pages import PASSWORD, SEATS, join, press, study_page
from tests.unit.storage.studies import wish


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Give a supervisor's key file, made with little work for its password."""
    make_keys(tmp_path / "office.anketa-key", PASSWORD, work=8)
    return tmp_path / "office.anketa-key"


@pytest.fixture
def centre(window: MainWindow, tmp_path: Path, form_xml: str) -> Store:
    """Give a central store, open in the window, a supervisor at work."""
    store = create_store(tmp_path / "centre.anketa", xform_xml=form_xml, kind="central")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    return store


@pytest.fixture
def package(tmp_path: Path, form_xml: str, key: Path) -> Path:
    """Give a study package sealed for the key; its centre is closed, as if lost."""
    with create_store(tmp_path / "lost.anketa", xform_xml=form_xml, kind="central") as lost:
        make_package(lost, tmp_path / "study.anketa-study", wish(keys=SealingKeys(read_public_key(public_path(key)))))
    return tmp_path / "study.anketa-study"


def groups_of(key: Path) -> tuple[str, ...]:
    return write_groups(read_secret_key(key, PASSWORD).secret)


def type_group(box: QLineEdit, group: str) -> None:
    """Type a group as a person does, key by key."""
    box.clear()
    for letter in group:
        QTest.keyClick(box, Qt.Key(ord(letter.upper())))


def test_a_key_that_was_just_made_is_printed_without_its_password_and_the_pdf_is_deleted(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.key_files.WORK", 8)
    page = study_page(window)
    page.keys.make_key(tmp_path / "new.anketa-key", PASSWORD)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    card = page.keys.sheet
    assert card.isVisibleTo(page)
    assert not card.password.isVisibleTo(card)
    before = set(tmp_path.iterdir())
    card.save_pdf(tmp_path / "sheet")
    assert set(tmp_path.iterdir()) - before == {tmp_path / "sheet.pdf"}
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o077 == 0
    assert "Print it, then delete it" in page.notice.text
    assert QApplication.focusWidget() is card.delete
    QTest.keyClick(card.delete, Qt.Key.Key_Return)
    assert set(tmp_path.iterdir()) == before
    assert "is deleted" in page.notice.text
    assert not card.isVisibleTo(page)


def test_an_escrow_key_is_made_beside_the_supervisors_and_printed_as_such(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.key_files.WORK", 8)
    page = study_page(window)
    page.keys.make_key(tmp_path / "first.anketa-key", PASSWORD)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    first = page.keys.supervisor_key
    QTest.keyClick(page.keys.new, Qt.Key.Key_Return)
    assert page.keys.role.key == "supervisor"
    page.keys.role.choose("escrow")
    page.keys.make_key(tmp_path / "second.anketa-key", PASSWORD)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert (page.keys.supervisor_key, page.keys.escrow_key) == (
        first,
        read_public_key(tmp_path / "second.anketa-key.pub"),
    )
    assert page.keys.sheet.role.key == "escrow"


def test_the_pdf_of_the_first_key_is_deleted_with_that_of_the_second(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both keys are made, then both sheets are printed: neither PDF stays because the other came after it."""
    monkeypatch.setattr("storage.key_files.WORK", 8)
    page = study_page(window)
    card = page.keys.sheet
    for name in ("first", "second"):
        page.keys.make_key(tmp_path / f"{name}.anketa-key", PASSWORD)
        qtbot.waitUntil(lambda: not window.context.is_busy)
        card.save_pdf(tmp_path / f"{name}.pdf")
        assert card.delete.isVisibleTo(page)
    QTest.keyClick(page.keys.print_key, Qt.Key.Key_Return)
    assert card.delete.isVisibleTo(page), "it is still there to be deleted"
    QTest.keyClick(card.delete, Qt.Key.Key_Return)
    assert not list(tmp_path.glob("*.pdf"))
    assert "first.pdf, second.pdf is deleted" in page.notice.text


def test_any_key_file_is_printed_later_with_its_password(
    window: MainWindow, centre: Store, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    QTest.keyClick(page.keys.print_key, Qt.Key.Key_Return)
    card = page.keys.sheet
    card.path.setText(str(key))
    card.password.line.setText("another password")
    card.save_pdf(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert "does not open this key" in page.notice.text
    assert not (tmp_path / "sheet.pdf").exists()
    card.password.line.setText(PASSWORD)
    (tmp_path / "taken.pdf").write_text("mine")
    card.save_pdf(tmp_path / "taken.pdf")
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert "there is a file already" in page.notice.text
    card.save_pdf(tmp_path / "sheet.pdf")
    qtbot.waitUntil((tmp_path / "sheet.pdf").exists)
    assert card.password.text == ""


def test_the_first_package_offers_to_print_the_key_it_is_sealed_for(
    window: MainWindow, centre: Store, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    page.seats.fill(SEATS)
    page.keys.take_file(public_path(key))
    page.path.setText(str(tmp_path / "police"))
    assert not page.keys.sheet.isVisibleTo(page)
    press(page.make, qtbot, window)
    assert page.keys.sheet.isVisibleTo(page)
    assert page.keys.sheet.password.isVisibleTo(page)


def test_a_printed_key_is_typed_back_and_a_wrong_group_is_told_by_its_number(
    window: MainWindow, centre: Store, key: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.key_files.WORK", 8)
    page = study_page(window)
    QTest.keyClick(page.keys.type_back, Qt.Key.Key_Return)
    typed = page.keys.typed
    groups = groups_of(key)
    assert QApplication.focusWidget() is typed.boxes[0]
    for at, group in enumerate(groups):
        assert QApplication.focusWidget() is typed.boxes[at], "each full box leads to the next"
        if at == 4:
            type_group(typed.boxes[at], group[:-1] + ("Z" if group[-1] != "Z" else "Y"))
            assert "Group 5 is not so on the sheet" in typed.notice.text
            assert QApplication.focusWidget() is typed.boxes[at]
        type_group(typed.boxes[at], group.lower())
        assert typed.notice.text == ""
    assert QApplication.focusWidget() is page.keys.password.first.line
    page.keys.make_key(tmp_path / "again.anketa-key", PASSWORD, key_typed(typed))
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert read_secret_key(tmp_path / "again.anketa-key", PASSWORD) == read_secret_key(key, PASSWORD)
    assert [box.text() for box in typed.boxes] == [""] * len(groups)


def key_typed(typed: TypedKey) -> SecretKey:
    return SecretKey(typed.secret())


def test_a_whole_sheet_pasted_into_one_box_fills_all_of_them(window: MainWindow, centre: Store, key: Path) -> None:
    page = study_page(window)
    QTest.keyClick(page.keys.type_back, Qt.Key.Key_Return)
    typed, groups = page.keys.typed, groups_of(key)
    spoiled = list(groups)
    spoiled[2], spoiled[3] = spoiled[3], spoiled[2]
    QApplication.clipboard().setText("  ".join(spoiled))
    typed.boxes[0].paste()
    assert [box.text() for box in typed.boxes] == spoiled
    assert "group 3, 4" in typed.notice.text
    typed.clear()
    QApplication.clipboard().setText(" ".join(groups))
    typed.boxes[0].paste()
    assert typed.secret() == read_secret_key(key, PASSWORD).secret
    QApplication.clipboard().clear()


def test_a_new_supervisors_laptop_makes_the_centre_again_from_the_package_and_the_sheet(
    window: MainWindow, package: Path, key: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.key_files.WORK", 8)
    page = join(window, package, qtbot)
    QTest.keyClick(page.as_centre, Qt.Key.Key_Return)
    card = page.centre
    assert QApplication.focusWidget() is card.typed.boxes[0]
    card.path.setText(str(tmp_path / "again"))
    QTest.keyClick(card.make, Qt.Key.Key_Return)
    assert "groups of five" in page.notice.text or "wrong in group" in page.notice.text
    for box, group in zip(card.typed.boxes, groups_of(key), strict=True):
        type_group(box, group)
    card.password.first.line.setText(PASSWORD)
    card.password.again.line.setText(PASSWORD)
    QTest.keyClick(card.make, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.store is not None, timeout=10_000)
    store = window.context.store
    assert store is not None
    study = study_of(store)
    assert study is not None
    assert (store.kind, store.station_id) == ("central", study.centre)
    assert verify(store).findings == ()
    assert read_secret_key(tmp_path / "again.anketa-key", PASSWORD) == read_secret_key(key, PASSWORD)
    assert window.context.settings.text("merge/key") == str(tmp_path / "again.anketa-key")
    assert [box.text() for box in card.typed.boxes] == [""] * 14
    for box in card.typed.boxes:
        box.undo()
    assert [box.text() for box in card.typed.boxes] == [""] * 14, "nobody gets the groups back"


def test_a_key_file_that_stands_there_is_not_taken_for_the_one_that_was_typed(
    window: MainWindow, package: Path, key: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the new password would be forgotten, and the page of merging would propose a key that opens nothing."""
    monkeypatch.setattr("storage.key_files.WORK", 8)
    standing = tmp_path / "again.anketa-key"
    make_keys(standing, PASSWORD)
    content = standing.read_bytes()
    page = join(window, package, qtbot)
    QTest.keyClick(page.as_centre, Qt.Key.Key_Return)
    card = page.centre
    card.path.setText(str(tmp_path / "again"))
    for box, group in zip(card.typed.boxes, groups_of(key), strict=True):
        type_group(box, group)
    card.password.first.line.setText(PASSWORD)
    card.password.again.line.setText(PASSWORD)
    QTest.keyClick(card.make, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "there is a file already" in page.notice.text and not window.context.is_busy, timeout=10_000
    )
    assert window.context.store is None
    assert not (tmp_path / "again.anketa").exists()
    assert standing.read_bytes() == content
    standing.write_bytes(key.read_bytes())  # the typed key itself, made before something else failed
    QTest.keyClick(card.make, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.store is not None, timeout=10_000)


def test_the_key_of_another_study_makes_no_centre(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    make_keys(tmp_path / "other.anketa-key", PASSWORD, work=8)
    page = join(window, package, qtbot)
    QTest.keyClick(page.as_centre, Qt.Key.Key_Return)
    for at_hand in ("file", "paper"):
        fill(page, tmp_path, at_hand)
        QTest.keyClick(page.centre.make, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.context.is_busy)
        assert page.notice.text
        assert not (tmp_path / "again.anketa").exists()
        assert not (tmp_path / "again.anketa-key").exists()


def fill(page: JoinPage, folder: Path, at_hand: str) -> None:
    card = page.centre
    card.path.setText(str(folder / "again"))
    card.way.choose(at_hand)
    card.way.chosen.emit(at_hand)
    if at_hand == "file":
        card.key_file.setText(str(folder / "other.anketa-key"))
        card.key_password.line.setText(PASSWORD)
        return
    for box, group in zip(card.typed.boxes, groups_of(folder / "other.anketa-key"), strict=True):
        type_group(box, group)
    card.password.first.line.setText(PASSWORD)
    card.password.again.line.setText(PASSWORD)
