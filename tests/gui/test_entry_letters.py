"""Kyrgyz and Uzbek letters on a Russian keyboard; type-ahead from either alphabet."""

from __future__ import annotations

import pytest

from gui.entry.letters import fold, variants


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("кок", ("көк", "коқ", "кок")),
        ("жон", ("жоң", "жон")),
        ("У", ("Ү", "Ў", "У")),
        ("СОО", ("СОӨ", "СОО")),
        ("тоғ", ("төғ", "тог", "тоғ")),
        ("abc", ()),
        ("", ()),
    ],
)
def test_the_last_letter_that_can_turn_turns_and_its_case_is_kept(typed: str, offered: tuple[str, ...]) -> None:
    assert variants(typed) == offered


def test_pressing_on_comes_back_to_what_was_typed() -> None:
    for typed in ("кок", "үй", "сув", "Бишкек"):
        assert variants(typed)[-1] == typed


@pytest.mark.parametrize(
    ("typed", "label"), [("osh", "Ош шаары"), ("ош", "Osh"), ("zhalal", "Жалал-Абад"), ("chuy", "Чүй")]
)
def test_type_ahead_finds_a_label_in_the_other_alphabet(typed: str, label: str) -> None:
    assert fold(label).startswith(fold(typed))
