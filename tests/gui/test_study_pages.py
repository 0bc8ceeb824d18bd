from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.export.send_page import SendPage
from gui.main_window import MainWindow
from gui.merge.merge_page import MergePage
from gui.start.start_page import StartPage
from gui.study.join_page import JoinPage
from gui.study.study_page import StudyPage
from storage.batches import create_batch
from storage.cases import list_cases, set_status
from storage.centre_file import write_reply
from storage.district_file import inspect_file, pack
from storage.key_files import make_keys, public_path
from storage.people import Person, add_person, list_people
from storage.sealing import SealingKeys, read_sealing_keys
from storage.store import Store, create_store, open_store
from storage.study import Seat, Study, find_seat, study_of
from storage.study_package import make_package, new_from_package, read_package
from tests.gui.papers import key_paper

PASSWORD = "four words for tests"  # noqa: S105  (of a key made for the tests)
SEATS = [["1", "03430", "Chuy"], ["3", "05258", "Osh"]]


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Give a supervisor's key file, made with little work for its password."""
    path = tmp_path / "office.anketa-key"
    make_keys(path, PASSWORD, work=8)
    return path


@pytest.fixture
def centre(window: MainWindow, tmp_path: Path, form_xml: str) -> Store:
    """Give a central store, open in the window, a supervisor at work."""
    store = create_store(tmp_path / "centre.anketa", xform_xml=form_xml, kind="central")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    return store


@pytest.fixture
def package(tmp_path: Path, form_xml: str, key: Path) -> Path:
    """Give a study package of another centre's making: sealed, two seats, one keyer."""
    with create_store(tmp_path / "made.anketa", xform_xml=form_xml, kind="central") as store:
        public = public_path(key).read_text(encoding="utf-8").splitlines()[1]
        seats = tuple(Seat(int(number), district) for number, district, _ in SEATS)
        names = tuple((district, name) for _, district, name in SEATS)
        people = (Person("07", "Test Keyer"), Person("S1", "Test Supervisor", "supervisor"))
        study = Study("", 0, "Police", names, seats, people, keys=SealingKeys(public), settings={"language": "en"})
        make_package(store, tmp_path / "police.anketa-study", study)
    return tmp_path / "police.anketa-study"


def join(window: MainWindow, package: Path, qtbot: QtBot) -> JoinPage:
    """Open the package as a double-click does."""
    window.begin(package)
    page = window.page("join_study")
    assert isinstance(page, JoinPage)
    qtbot.waitUntil(lambda: page._opened is not None and not window.context.is_busy)
    return page


def study_page(window: MainWindow) -> StudyPage:
    window.show_page("study")
    page = window.page("study")
    assert isinstance(page, StudyPage)
    return page


def press(button: object, qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(button, Qt.Key.Key_Return)  # type: ignore[call-overload]
    qtbot.waitUntil(lambda: not window.context.is_busy)


# --- making ---------------------------------------------------------------------------------------------------------


def test_a_supervisor_writes_a_package_of_seats_people_and_a_key(
    window: MainWindow, centre: Store, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    assert QApplication.focusWidget() is page.name
    page.name.setText("Police")
    page.seats.fill(SEATS)
    page.people.fill([["07", "Test Keyer", "enum"], ["S1", "Test Supervisor", "supervisor"]])
    page.keys.take_file(public_path(key))
    page.path.setText(str(tmp_path / "police"))
    press(page.make, qtbot, window)
    assert "Package 1 of the study is written: police.anketa-study" in page.notice.text
    made = read_package(tmp_path / "police.anketa-study")
    assert [(seat.number, seat.district) for seat in made.study.seats] == [(1, "03430"), (3, "05258")]
    assert [(one.code, one.role) for one in made.study.people] == [("07", "enumerator"), ("S1", "supervisor")]
    assert made.study.districts == (("03430", "Chuy"), ("05258", "Osh"))
    assert len(made.study.keys.each()) == 1


def test_the_page_begins_with_what_the_last_package_said(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    page.seats.fill(SEATS)
    page.language.setCurrentIndex(page.language.findData("ky"))
    page.path.setText(str(tmp_path / "police"))
    press(page.make, qtbot, window)
    window.show_page("home")
    page = study_page(window)
    assert page.seats.rows() == SEATS
    assert page.language.currentData() == "ky"
    press(page.make, qtbot, window)
    study = study_of(centre)
    assert study is not None
    assert study.revision == 2


def test_a_row_that_is_no_seat_is_told_and_nothing_is_written(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    page.seats.fill([["one", "03430", ""]])
    page.path.setText(str(tmp_path / "police"))
    press(page.make, qtbot, window)
    assert "“one 03430” is no seat" in page.notice.text
    page.seats.fill([["1", "03430", ""], ["1", "05258", ""]])
    press(page.make, qtbot, window)
    assert "a seat stands twice" in page.notice.text
    assert not list(tmp_path.glob("*.anketa-study"))


def test_typing_into_the_last_row_of_seats_makes_room_for_another(
    window: MainWindow, centre: Store, qtbot: QtBot
) -> None:
    page = study_page(window)
    page.seats.fill([["1", "03430", "Chuy"]])
    assert page.seats.rowCount() == 2
    page.seats.setFocus()
    page.seats.setCurrentCell(1, 0)
    editors: list[QLineEdit] = list(page.seats.findChildren(QLineEdit))
    editor = editors[-1]
    QTest.keyClick(editor, Qt.Key.Key_2)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.seats.rows()) == 2)
    assert page.seats.rows() == [["1", "03430", "Chuy"], ["2", "", ""]]
    assert page.seats.rowCount() == 3


def test_a_key_is_made_on_the_page_and_a_short_password_is_told(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    page = study_page(window)
    QTest.keyClick(page.keys.new, Qt.Key.Key_Return)
    page.keys.password.first.line.setText("short")
    page.keys.password.again.line.setText("short")
    QTest.keyClick(page.keys.make, Qt.Key.Key_Return)
    assert "at least 8" in page.notice.text
    page.keys.make_key(tmp_path / "new.anketa-key", PASSWORD)
    qtbot.waitUntil(lambda: not window.context.is_busy, timeout=20_000)
    assert page.keys.supervisor_key.startswith("age1")
    assert "new.anketa-key" in page.notice.text
    assert public_path(tmp_path / "new.anketa-key").is_file()


def test_the_secret_half_is_not_taken_for_the_public_one(window: MainWindow, centre: Store, key: Path) -> None:
    page = study_page(window)
    page.keys.take_file(key)
    assert "secret half" in page.notice.text
    assert page.keys.supervisor_key == ""


def test_an_enumerator_and_a_district_are_not_offered_the_page(keyer: MainWindow) -> None:
    assert not keyer.rail.offers("study")


# --- opening --------------------------------------------------------------------------------------------------------


def test_a_double_click_asks_for_the_seat_and_the_person_alone(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = join(window, package, qtbot)
    assert window.current_name == "join_study"
    assert QApplication.focusWidget() is page.seats
    QTest.keyClick(page.seats, Qt.Key.Key_3)
    assert page.seats.currentText() == "3 · Osh"
    page.path.setText(str(tmp_path / "osh.anketa"))
    QTest.keyClick(page.begin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_name == "home")
    store = window.context.open_store
    assert (store.district, store.run(find_seat)) == ("05258", 3)
    assert window.context.person == Person("07", "Test Keyer")
    assert len(store.run(read_sealing_keys).each()) == 1


def test_somebody_who_is_not_in_the_list_says_their_own_name(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = join(window, package, qtbot)
    assert not page.code.isVisible()
    QTest.keyClick(page.people, Qt.Key.Key_End)
    assert page.code.isVisible()
    page.path.setText(str(tmp_path / "chuy.anketa"))
    QTest.keyClick(page.begin, Qt.Key.Key_Return)
    assert "A code is needed" in page.notice.text
    QTest.keyClicks(page.code, "08")
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.name, "the code alone takes no seat yet"
    QTest.keyClicks(page.name, "Own Name")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_name == "home")
    assert window.context.person == Person("08", "Own Name")
    assert Person("08", "Own Name") in list_people(window.context.open_store)


def test_a_package_opened_again_goes_on_with_the_file_that_is_there(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    new_from_package(tmp_path / "osh.anketa", read_package(package), 3).close()
    window.context.settings.remember_store(tmp_path / "osh.anketa")
    page = join(window, package, qtbot)
    assert QApplication.focusWidget() is page.take
    assert not page.seats.isVisible()
    QTest.keyClick(page.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_name == "person")
    assert window.context.open_store.path == tmp_path / "osh.anketa"


def test_a_newer_package_brings_the_file_up_to_date(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    new_from_package(tmp_path / "osh.anketa", read_package(package), 3).close()
    window.context.settings.remember_store(tmp_path / "osh.anketa")
    with open_store(tmp_path / "made.anketa") as made:
        study = study_of(made)
        assert study is not None
        make_package(made, package, study)
    page = join(window, package, qtbot)
    press(page.take, qtbot, window)
    taken = study_of(window.context.open_store)
    assert taken is not None
    assert taken.revision == 2


def test_a_second_seat_on_one_computer_must_be_asked_for(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    new_from_package(tmp_path / "osh.anketa", read_package(package), 3).close()
    window.context.settings.remember_store(tmp_path / "osh.anketa")
    page = join(window, package, qtbot)
    QTest.keyClick(page.another, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.seats
    assert page.begin.isVisible()


def test_a_broken_package_is_told_on_the_page(window: MainWindow, package: Path, qtbot: QtBot) -> None:
    package.write_bytes(package.read_bytes()[:-50])
    window.begin(package)
    page = window.page("join_study")
    assert isinstance(page, JoinPage)
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert "a part of it is missing" in page.notice.text
    assert not page.begin.isVisible()
    QTest.keyClick(page.back, Qt.Key.Key_Return)
    assert isinstance(window.page("start"), StartPage)
    assert window.current_name == "start"


# --- sending, opening with the key, sending back --------------------------------------------------------------------


def test_what_a_seat_sends_is_sealed_and_the_page_says_so(
    window: MainWindow, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    store = new_from_package(tmp_path / "osh.anketa", read_package(package), 3)
    key_paper(store, create_batch(store, name="May"), "05258-001", close=True)
    window.context.take_store(store)
    window.context.take_person(Person("07", "Test Keyer"))
    window.show_page("send")
    page = window.page("send")
    assert isinstance(page, SendPage)
    assert Path(page.path.text()).stem.endswith(f"-{store.station_id[:4]}-1")
    page.path.setText(str(tmp_path / "osh.anketa-district"))
    press(page.start, qtbot, window)
    assert "sealed" in page.notice.text
    assert inspect_file(tmp_path / "osh.anketa-district").is_closed
    (line,) = page.centre.lines
    assert "no word from the centre yet" in line


@pytest.fixture
def sealed(package: Path, tmp_path: Path) -> Path:
    """Give a sealed district file with one paper, of seat 3."""
    with new_from_package(tmp_path / "osh.anketa", read_package(package), 3) as store:
        key_paper(store, create_batch(store, name="May"), "05258-001", close=True)
        return pack(store, tmp_path / "osh.anketa-district").path


def merge_page(window: MainWindow, tmp_path: Path, file: Path, qtbot: QtBot) -> MergePage:
    store = open_store(tmp_path / "made.anketa")
    add_person(store, Person("S1", "Test Supervisor", "supervisor"))
    window.context.take_store(store)
    window.show_page("merge")
    page = window.page("merge")
    assert isinstance(page, MergePage)
    page.take_files([file])
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and not window.context.is_busy)
    return page


def test_the_key_is_asked_for_once_and_opens_the_files(
    window: MainWindow, sealed: Path, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = merge_page(window, tmp_path, sealed, qtbot)
    assert page.key.isVisible()
    assert not page.plan_view.merge.isEnabled()
    page.key.path.setText(str(key))
    page.key.password.line.setText("another password")
    press(page.key.password.line, qtbot, window)
    assert "the password does not open this key" in page.key.notice.text
    page.key.password.line.setText(PASSWORD)
    QTest.keyClick(page.key.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(page.plan_view.merge.isEnabled)
    assert not page.key.isVisible()
    assert "1 paper is new here." in page.plan_view.sentences.text
    press(page.plan_view.merge, qtbot, window)
    page.start_over()
    page.take_files([sealed])
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and not window.context.is_busy)
    assert not page.key.isVisible()
    assert "1 paper is here already, the same." in page.plan_view.sentences.text


def test_the_key_is_forgotten_with_its_store(
    window: MainWindow, sealed: Path, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = merge_page(window, tmp_path, sealed, qtbot)
    page.key.path.setText(str(key))
    page.key.password.line.setText(PASSWORD)
    press(page.key.open, qtbot, window)
    qtbot.waitUntil(lambda: len(page.key.keys) == 1)
    window.context.take_store(None)
    assert page.key.keys == ()


def test_a_file_from_the_centre_comes_in_on_the_page_that_sends(
    window: MainWindow, sealed: Path, key: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = merge_page(window, tmp_path, sealed, qtbot)
    page.key.path.setText(str(key))
    page.key.password.line.setText(PASSWORD)
    QTest.keyClick(page.key.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(page.plan_view.merge.isEnabled)
    press(page.plan_view.merge, qtbot, window)
    store = window.context.open_store
    set_status(store, list_cases(store)[0].case_id, 1, "void", who="S1", reason="no paper of ours")
    file = write_reply(store, tmp_path / "osh.anketa-centre", "05258").path
    window.context.take_store(open_store(tmp_path / "osh.anketa"))
    window.context.take_person(Person("07", "Test Keyer"))
    window.show_page("send")
    send = window.page("send")
    assert isinstance(send, SendPage)
    send.centre.take_file(file)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert [row.status for row in list_cases(window.context.open_store)] == ["void"]
    assert "arrived" in send.centre.lines[0]
    assert "got changes" in send.centre.notice.text


def test_a_file_from_another_centre_waits_for_the_supervisors_word(
    window: MainWindow, sealed: Path, tmp_path: Path, form_xml: str, qtbot: QtBot
) -> None:
    from storage.key_files import read_secret_key
    from storage.merge import apply_merge, plan_merge

    keys = [read_secret_key(tmp_path / "office.anketa-key", PASSWORD)]
    with create_store(tmp_path / "other.anketa", xform_xml=form_xml, kind="central") as other:
        apply_merge(other, plan_merge(other, [sealed], keys=keys))
        set_status(other, list_cases(other)[0].case_id, 1, "void", who="S1", reason="x")
        file = write_reply(other, tmp_path / "other.anketa-centre", "05258").path
    window.context.take_store(open_store(tmp_path / "osh.anketa"))
    window.context.take_person(Person("07", "Test Keyer"))
    window.show_page("send")
    send = window.page("send")
    assert isinstance(send, SendPage)
    send.centre.take_file(file)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert "is not the centre of this store's study" in send.centre.notice.text
    assert [row.status for row in list_cases(window.context.open_store)] != ["void"]
    QTest.keyClick(send.centre.accept, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.context.is_busy)
    assert [row.status for row in list_cases(window.context.open_store)] == ["void"]


def test_the_share_of_the_package_is_proposed_where_a_batch_is_drawn(
    window: MainWindow, centre: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    from gui.verification.rules_view import RulesView
    from storage.second_keying import SHARE

    page = study_page(window)
    page.seats.fill(SEATS)
    page.share.setValue(15)
    page.path.setText(str(tmp_path / "police"))
    press(page.make, qtbot, window)
    view = RulesView(window.context)
    qtbot.addWidget(view)
    view._choose(SHARE)
    assert view.amount.value() == 15


def test_tab_leads_out_of_the_table_of_seats_both_ways(supervisor: MainWindow) -> None:
    supervisor.show_page("study")
    page = study_page(supervisor)
    page.seats.fill([("1", "06", "Osh")])
    QTest.keyClick(page.name, Qt.Key.Key_Tab)
    assert page.seats.isAncestorOf(focus())
    QTest.keyClick(focus(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focus() is page.name
    for _ in range(1 + 2 * 3):  # into the table, and through its two rows
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is not page.name
    assert not page.seats.isAncestorOf(focus())


def focus() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
