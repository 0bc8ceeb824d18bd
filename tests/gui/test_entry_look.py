"""What the page looks like: the box stands still, every question fits, skipped ones say why, the words are there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.context import AppContext
from gui.entry.lines import PAGE, Paper, box_text, state_of
from gui.entry.question_card import QuestionCard
from storage.batches import Batch
from storage.store import Store
from tests.gui.keying import CTRL, Keyer, open_desk


@pytest.fixture
def desk(context: AppContext, store: Store, batch: Batch, qtbot: QtBot) -> Keyer:
    keyer = open_desk(context, store, batch.batch_id)
    qtbot.addWidget(keyer.page)
    return keyer


def shown_lines(desk: Keyer) -> list[str]:
    """Number, label and answer of the lines in sight."""
    desk.settle()
    desk.page.panels.lines.repaint()
    return [
        " | ".join(f"{cell.number} {cell.code} {cell.echo}".strip() for cell in line.cells) or line.title
        for line in desk.page.panels.lines.lines_in_sight
    ]


def test_the_box_stands_at_the_same_height_on_every_question(desk: Keyer) -> None:
    heights = set()
    paper = desk.page.panels.lines.paper
    assert paper is not None
    for slot in paper.slots:
        for place in slot.places:
            if desk.door.session.view(place).kind != "note":
                desk.desk.ways.go(place)
                heights.add(desk.page.panels.field.mapTo(desk.page, QPoint(0, 0)).y())
    assert len(heights) == 1


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
@pytest.mark.parametrize("zoom", [0, 2])
def test_every_question_with_its_whole_list_fits_the_smallest_window(desk: Keyer, language: str, zoom: int) -> None:
    desk.context.set_language(language)
    desk.page.retranslate()
    if zoom:
        desk.context.zoom_by(zoom)
    cut = []
    for question in desk.door.session.form.questionnaire.questions():
        if question.is_keyed:
            desk.desk.ways.go(desk.place(question.name))
            card = desk.page.panels.card
            if card.geometry().top() < 0 or card.geometry().bottom() > desk.page.panels.lines.height():
                cut.append(question.name)
            if card.hidden_choices and not zoom:
                cut.append(f"list of {question.name}")
    assert cut == []


def test_answered_lines_stand_above_and_a_skipped_one_says_why(desk: Keyer) -> None:
    desk.walk_to("b1_trained")
    desk.type("2")
    lines = shown_lines(desk)
    assert "B1 2 No" in lines
    paper = desk.page.panels.lines.paper
    assert paper is not None
    cell = paper.line(paper.index_of(desk.place("b2_year"))).cells[0]
    assert (cell.state, cell.because) == ("skipped", "B1 = 2")
    assert desk.page.panels.words.skipped(cell.because) == "skipped: B1 = 2"


def test_the_reason_of_a_skip_follows_the_answer(desk: Keyer) -> None:
    desk.walk_to("b1_trained")
    desk.type("2")
    shown_lines(desk)
    desk.press(Qt.Key.Key_Up)
    desk.type("88")
    shown_lines(desk)
    paper = desk.page.panels.lines.paper
    assert paper is not None
    assert paper.line(paper.index_of(desk.place("b2_year"))).cells[0].because == "B1 = 88"


def test_each_state_of_an_answer_has_a_name_of_its_own(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("7\n")
    view = desk.door.session.view
    assert state_of(view(desk.place("a1_age"))) == "query"
    desk.press(Qt.Key.Key_F2)
    desk.type("1")
    assert state_of(view(desk.place("a1_age"))) == "kept"
    desk.press(Qt.Key.Key_2, CTRL)
    assert state_of(view(desk.place("a2_sex"))) == "missing"
    assert state_of(view(desk.place("a3_rank"))) == "open"
    assert state_of(view(desk.place("a5_oth"))) == "skipped"
    assert state_of(view(desk.place("form_no"))) == "answered"


def test_a_code_that_the_form_declares_as_missing_counts_as_missing(desk: Keyer) -> None:
    desk.walk_to("a1_age")
    desk.type("99")
    paper = desk.page.panels.lines.paper
    assert paper is not None
    assert paper.line(paper.index_of(desk.place("a1_age"))).cells[0].state == "missing"


def test_the_box_of_an_answered_question_holds_the_short_code(desk: Keyer) -> None:
    desk.walk_to("adm1")
    desk.type("03")
    desk.press(Qt.Key.Key_Up)
    view = desk.door.view
    assert view is not None
    assert (desk.box, box_text(view), view.answer.value) == ("03", "03", "KG03000000000")


def test_opening_a_paper_builds_one_page_and_the_next_one_follows(desk: Keyer, batch: Batch) -> None:
    paper = Paper(desk.door.session)
    assert max(len(page) for page in paper.pages) <= PAGE
    assert not any(paper.is_built(index) for page in paper.pages for index in page)
    assert paper.build_ahead(1)
    assert sum(paper.is_built(index) for index in paper.pages[1]) < len(paper.pages[1])
    while paper.build_ahead(1):
        pass
    assert all(paper.is_built(index) for index in paper.pages[1])
    assert not any(paper.is_built(index) for index in paper.pages[3])


def test_a_click_on_a_line_goes_to_its_question(desk: Keyer) -> None:
    desk.type("03430-001\n")
    desk.settle()
    lines = desk.page.panels.lines
    lines.repaint()
    box, index = next(spot for spot in lines.spots if lines.paper is not None and lines.paper.slots[spot[1]].places)
    at, left = box.center().toPoint(), Qt.MouseButton.LeftButton
    QTest.mouseClick(lines, left, Qt.KeyboardModifier.NoModifier, at)
    assert lines.paper is not None
    assert desk.door.session.at == lines.paper.slots[index].places[0]


def test_the_program_s_language_is_the_form_s_and_the_finding_s(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    english = desk.door.view
    desk.context.set_language("ru")
    desk.page.retranslate()
    russian = desk.door.view
    assert english is not None
    assert russian is not None
    assert (english.label, russian.label) == ("Sex", "Пол")


def test_the_head_names_questionnaire_batch_and_paper(desk: Keyer) -> None:
    desk.type("03430-001\n")
    desk.settle()
    title, middle, state = desk.page.panels.header.texts
    assert "417" in title
    assert middle == "batch Osh, May · 1 of 5 · 03430-001"
    assert state == "saved"


def test_a_screen_reader_hears_the_question_its_choices_and_the_finding(desk: Keyer) -> None:
    desk.walk_to("a2_sex")
    field = desk.page.panels.field
    assert field.accessibleName() == "A2. Sex"
    assert "1 Male" in field.accessibleDescription()
    desk.type("\n")
    assert "Nothing typed" in field.accessibleDescription()


def test_the_rail_never_takes_the_focus(desk: Keyer) -> None:
    assert desk.page.panels.rail.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert isinstance(desk.page.panels.card, QuestionCard)


def test_only_what_a_step_changed_is_built_again(desk: Keyer) -> None:
    desk.walk_to("a5_unit")
    desk.settle()
    built = 0
    view = desk.door.session.view

    def counted(place: object) -> object:
        nonlocal built
        built += 1
        return view(place)  # type: ignore[arg-type]

    desk.door.session.view = counted  # type: ignore[method-assign, assignment]
    desk.type("1")
    desk.page.panels.lines.repaint()
    assert desk.at == "a6_setting"
    assert built <= 6
