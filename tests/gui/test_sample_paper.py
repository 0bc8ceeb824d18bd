"""Practice on the screen: the band, the sample paper beside the form, what is said after closing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forms.journal import Place
from gui.entry.entry_page import EntryPage
from gui.entry.sample_lines import SampleLine, sample_sections
from gui.entry.sample_paper import SampleDesk
from gui.entry.sample_result import SampleResult
from gui.entry.sample_view import SampleView
from gui.home.home_page import HomePage
from gui.main_window import MainWindow
from gui.practice_files import last_practice, make_practice
from gui.start.start_page import StartPage
from storage.batches import Batch, list_batches
from storage.people import list_people
from storage.practice import create_practice_store, practice_batch
from storage.practice_papers import load_samples, truth
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, send

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Store]:
    with create_practice_store(tmp_path / "practice-1.anketa", learner="You") as made:
        yield made


@pytest.fixture
def practising(window: MainWindow, practice: Store) -> MainWindow:
    window.context.take_store(practice)
    return window


def start(window: MainWindow) -> Keyer:
    batch = practice_batch(window.context.open_store)
    assert batch is not None
    window.start_case(batch.batch_id)
    page = window.page("entry")
    assert isinstance(page, EntryPage)
    keyer = Keyer(window.context, page)
    keyer.settle()
    return keyer


def desk_of(keyer: Keyer) -> SampleDesk:
    return keyer.page.sample


def key_sample(keyer: Keyer, number: str, slips: dict[str, str]) -> None:
    """Key the paper by key events as it stands on the sample, but for some slips, up to its closing."""
    sample = load_samples().paper(number)
    assert sample is not None
    form = keyer.door.session.form
    wanted = truth(form, sample)
    keyer.settle()
    for _ in range(200):
        if keyer.mode == "end":
            break
        name, view = keyer.at, keyer.door.view
        answer = wanted[Place(form.by_name[name][0])] if name else None
        if keyer.mode == "frozen":
            keyer.press(Qt.Key.Key_F2)
            keyer.type("1")
        elif answer is None or view is None:
            keyer.type(number, "\n")
        elif name in slips:
            type_answer(keyer, slips[name])
        elif answer.missing:
            keyer.press(Qt.Key.Key_1 + view.reasons.index(answer.missing), CTRL)
        else:
            type_answer(keyer, sample.marks[name] if view.kind == "date" else answer.value)
    assert keyer.mode == "end", keyer.at
    keyer.press(Qt.Key.Key_F5)


def type_answer(keyer: Keyer, text: str) -> None:
    before = keyer.at
    keyer.type(text)
    if keyer.at == before and keyer.mode == "typing":
        keyer.type("\n")


def result(page: QWidget) -> SampleResult:
    found: Iterable[SampleResult] = page.findChildren(SampleResult)
    return next(one for one in found if one.isVisible())


# --- the mark --------------------------------------------------------------------------------------------------------


def test_the_band_is_there_on_every_page_of_a_practice_file(practising: MainWindow) -> None:
    for name in ("home", "batches", "cases", "new_batch"):
        practising.show_page(name)
        assert "Practice" in practising.practice.text
    start(practising)
    assert practising.practice.isVisible()
    assert not practising.rail.offers("send")
    assert not practising.rail.offers("export")
    assert not practising.rail.offers("merge")


def test_a_real_file_has_no_band_and_no_sample(keyer: MainWindow, batch: Batch) -> None:
    assert keyer.practice.text == ""
    keyer.start_case(batch.batch_id)
    page = keyer.page("entry")
    assert isinstance(page, EntryPage)
    QTest.qWait(80)
    assert not page.sample.isVisible()
    send(page.panels.field, Qt.Key.Key_F9, SHIFT)
    assert not page.sample.isVisible()


def test_nothing_of_the_rail_is_pushed_out_of_the_window_by_the_band(practising: MainWindow) -> None:
    practising.resize(1024, 600)
    QTest.qWait(50)
    bottom = practising.rail.help.mapTo(practising, practising.rail.help.rect().bottomLeft()).y()
    assert bottom <= practising.height()


# --- the first page --------------------------------------------------------------------------------------------------


def test_practising_is_one_key_on_the_first_page_and_goes_on_where_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.practice_files.practice_folder", lambda: tmp_path / "practice")
    assert last_practice() is None
    page = window.page("start")
    assert isinstance(page, StartPage)
    QTest.keyClick(page.practise, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=20_000)
    store = window.context.open_store
    assert store.kind == "practice"
    assert store.path == last_practice()
    first = store.path
    window.context.take_store(None)
    QTest.keyClick(page.practise, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_name == "home", timeout=20_000)
    assert window.context.open_store.path == first
    home = window.page("home")
    assert isinstance(home, HomePage)
    assert home.practice.isVisible()
    assert window.rail.person.text() == "You"
    home.practice.start_over()
    qtbot.waitUntil(lambda: window.context.open_store.path != first, timeout=20_000)
    assert [path.name for path in sorted(first.parent.glob("*.anketa"))] == ["practice-1.anketa", "practice-2.anketa"]


def test_a_practice_file_holds_no_word_in_the_language_of_the_day_it_was_made(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.practice_files.practice_folder", lambda: tmp_path / "practice")
    window.context.set_language("ky")
    with make_practice(lambda *_: True) as store:
        assert [batch.name for batch in list_batches(store)] == ["1"]
        assert [person.name for person in list_people(store)] == [""]


# --- the paper beside the form ---------------------------------------------------------------------------------------


def test_the_first_sample_stands_beside_the_form_and_a_key_puts_it_aside(practising: MainWindow) -> None:
    keyer = start(practising)
    desk = desk_of(keyer)
    assert desk.isVisible()
    assert desk.view.accessibleName() == "Sample paper 99999-001"
    assert keyer.page.panels.field.hasFocus()
    send(keyer.page.panels.field, Qt.Key.Key_F9, SHIFT)
    assert not desk.isVisible()
    assert keyer.page.panels.field.hasFocus()
    send(keyer.page.panels.field, Qt.Key.Key_O, CTRL)
    assert desk.isVisible()


def test_another_number_brings_its_own_paper(practising: MainWindow) -> None:
    keyer = start(practising)
    keyer.type("99999-003\n")
    keyer.settle()
    assert desk_of(keyer).view.accessibleName() == "Sample paper 99999-003"


def test_the_page_in_hand_is_turned_up(practising: MainWindow) -> None:
    keyer = start(practising)
    desk = desk_of(keyer)
    keyer.type("99999-001\n")
    keyer.page.go(keyer.place("e1_condom"))
    keyer.settle()
    bar = desk._area.verticalScrollBar()
    top = desk.view.line_top(keyer.place("e1_condom"))
    assert bar.value() <= top <= bar.value() + desk._area.viewport().height()


def test_the_window_keeps_its_smallest_size_with_the_sample_beside_the_form(practising: MainWindow) -> None:
    keyer = start(practising)
    assert desk_of(keyer).width() <= practising.width() // 2
    assert practising.width() == 1024


def test_what_is_drawn_is_what_stands_on_the_paper(practice: Store) -> None:
    papers = load_samples().papers
    lines = {line.place.path.rsplit("/", 1)[1]: line for line in all_lines(practice, 2)}
    assert lines["a1_age"].ink == "71"
    assert [box.code for box in lines["a7_educ"].boxes if box.is_ticked] == ["2", "3"]
    assert lines["survey_date"].ink == "12.03.2009"
    assert lines["adm2"].ink == "Mailuu-Suu (city) 03430"
    second = {line.place.path.rsplit("/", 1)[1]: line for line in all_lines(practice, 1)}
    assert second["c4_sw_detain"].is_scribble
    assert second["a4_years"].ink == ""
    assert not any(box.is_ticked for box in second["e5_detain"].boxes)
    sections = sample_sections(practice.form(), papers[3], "English (en)")
    assert [section.is_missing for section in sections].count(True) == 1
    assert next(section for section in sections if section.is_missing).lines == ()


def all_lines(store: Store, at: int, language: str = "English (en)") -> list[SampleLine]:
    sections = sample_sections(store.form(), load_samples().papers[at], language)
    return [line for section in sections for line in section.lines]


@pytest.mark.parametrize("language", ["English (en)", "Русский (ru)", "Кыргызча (ky)"])
def test_each_paper_is_painted_in_each_language(practising: MainWindow, qtbot: QtBot, language: str) -> None:
    store = practising.context.open_store
    for paper in load_samples().papers:
        view = SampleView(practising.context.theme)
        qtbot.addWidget(view)
        view.resize(400, 600)
        view.show_paper(sample_sections(store.form(), paper, language), "stamp", "missing", "name")
        image = view.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(0, image.height(), 7)}
        assert view.minimumHeight() > 600
        assert "#fdfcf7" in colours
        assert len(colours) > 3


# --- after closing ---------------------------------------------------------------------------------------------------


def test_a_sample_keyed_with_two_slips_is_told_with_both_answers(practising: MainWindow) -> None:
    keyer = start(practising)
    key_sample(keyer, "99999-001", {"a1_age": "31", "c1_sw_law": "2"})
    keyer.settle()
    told = result(keyer.page)
    assert "Paper 99999-001:" in told.title
    assert [(question.split()[0], paper, keyed) for question, paper, keyed in told.rows] == [
        ("A1", "30", "31"),
        ("C1", "3 Not an offence", "2 An administrative offence"),
    ]
    send(told, Qt.Key.Key_Return)
    assert not told.isVisible()
    assert desk_of(keyer).view.accessibleName() == "Sample paper 99999-002"
    practising.show_page("home")
    home = practising.page("home")
    assert isinstance(home, HomePage)
    assert "99999-001" in home.practice.results.text()


def test_a_paper_with_everything_hard_is_keyed_right(practising: MainWindow) -> None:
    keyer = start(practising)
    key_sample(keyer, "99999-002", {})
    keyer.settle()
    assert result(keyer.page).rows == ()
    send(result(keyer.page), Qt.Key.Key_Escape)
    key_sample(keyer, "99999-003", {})
    keyer.settle()
    assert result(keyer.page).rows == ()


def test_the_focus_is_in_the_next_paper_when_the_result_is_closed(practising: MainWindow, qtbot: QtBot) -> None:
    keyer = start(practising)
    key_sample(keyer, "99999-001", {})
    told = result(keyer.page)
    send(told, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert keyer.page.panels.field.text() == ""
    assert keyer.at in {"form_no", ""}
