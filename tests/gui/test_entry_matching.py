"""Which choices the half-typed text marks."""

from __future__ import annotations

import pytest

from forms.entry_view import ChoiceView
from gui.entry.matching import match


def choice(code: str, label: str, short: str = "") -> ChoiceView:
    return ChoiceView(code, short, label, label, "")


NUMBERED = (choice("1", "Yes"), choice("2", "No"), choice("96", "Other"), choice("98", "illegible"))
PLACES = (choice("KG02", "Иссык-Куль", "02"), choice("KG03", "Жалал-Абад", "03"), choice("KG06", "Ош", "06"))


def test_a_whole_code_is_chosen_and_a_beginning_leaves_what_is_possible() -> None:
    assert match(NUMBERED, "2", is_many=False).chosen == {1}
    assert match(NUMBERED, "9", is_many=False).possible == {2, 3}


def test_nothing_typed_marks_nothing() -> None:
    assert match(NUMBERED, " ", is_many=False).is_empty


def test_a_short_code_is_as_good_as_the_code() -> None:
    assert match(PLACES, "03", is_many=False).chosen == {1}


@pytest.mark.parametrize("typed", ["ош", "osh", "Ош"])
def test_first_letters_choose_when_only_one_label_begins_with_them(typed: str) -> None:
    assert match(PLACES, typed, is_many=False).chosen == {2}


@pytest.mark.parametrize("typed", ["1 2 96", "1296"])
def test_several_codes_are_marked_with_spaces_or_run_together(typed: str) -> None:
    assert match(NUMBERED, typed, is_many=True).chosen == {0, 1, 2}


def test_the_code_being_typed_is_possible_beside_the_chosen_ones() -> None:
    found = match(NUMBERED, "1 9", is_many=True)
    assert found.chosen == {0}
    assert found.possible == {2, 3}
