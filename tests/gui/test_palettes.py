"""Every colour pair of the program is readable (SCREEN.md, Tokens)."""

from __future__ import annotations

import pytest

from gui.palettes import GROUNDS, INKS, LINES, PAIRS, PALETTES, ROLES, contrast


@pytest.mark.parametrize("name", PALETTES)
def test_every_ink_on_every_ground_has_a_contrast_of_at_least_four_and_a_half(name: str) -> None:
    palette = PALETTES[name]
    pale = [
        (ink, ground, round(contrast(palette.color(ink), palette.color(ground)), 2))
        for ink, ground in PAIRS
        if contrast(palette.color(ink), palette.color(ground)) < 4.5
    ]
    assert pale == []


@pytest.mark.parametrize("name", PALETTES)
def test_the_border_of_a_field_has_a_contrast_of_at_least_three(name: str) -> None:
    palette = PALETTES[name]
    assert [pair for pair in LINES if contrast(palette.color(pair[0]), palette.color(pair[1])) < 3] == []


def test_every_ink_stands_on_every_ground_in_the_list_of_pairs() -> None:
    assert {(ink, ground) for ink in INKS for ground in GROUNDS} <= set(PAIRS)
    assert {name for pair in (*PAIRS, *LINES) for name in pair} <= ROLES


@pytest.mark.parametrize("name", PALETTES)
def test_the_five_states_of_an_answer_are_told_apart(name: str) -> None:
    palette = PALETTES[name]
    states = [palette.color(role) for role in ("accent", "ok", "query", "blocking", "missing", "off_path")]
    assert len(set(states)) == len(states)


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(KeyError):
        PALETTES["light"].color("pink")
