from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from gui.context import AppContext
from gui.fonts import NEEDED, lacks, text_family
from gui.palettes import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Palette
from gui.stylesheet import build_stylesheet
from gui.theme import SIZES, ZOOMS, Theme, choose_palette, desktop_wants_contrast, mark


@pytest.mark.parametrize(
    ("appearance", "wants_dark", "wants_contrast", "palette"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, CONTRAST_LIGHT),
        ("system", True, True, CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, False, DARK),
        ("contrast", True, False, CONTRAST_DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
    ],
)
def test_the_palette_follows_the_person_first_and_the_desktop_second(
    appearance: str, wants_dark: bool, wants_contrast: bool, palette: Palette
) -> None:
    assert choose_palette(appearance, wants_dark=wants_dark, wants_contrast=wants_contrast) is palette


def test_a_desktop_in_pure_black_and_white_is_taken_for_high_contrast() -> None:
    pure, usual = QPalette(), QPalette()
    for palette, window in ((pure, "#000000"), (usual, "#f0f0f0")):
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
    pure.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    usual.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))
    assert desktop_wants_contrast(pure)
    assert not desktop_wants_contrast(usual)


@pytest.mark.parametrize("name", PALETTES)
def test_every_token_of_the_stylesheet_is_filled(name: str) -> None:
    sheet = build_stylesheet(PALETTES[name], SIZES, round)
    assert "%(" not in sheet
    colors = set(re.findall(r"#[0-9a-f]{6}", sheet))
    assert colors <= {getattr(PALETTES[name], field) for field in Palette.__dataclass_fields__}


def test_zoom_makes_type_and_spacing_larger_alike() -> None:
    theme = Theme(LIGHT, "any", 1.5)
    assert (theme.px(12), theme.px(16), theme.px(28)) == (18, 24, 42)
    assert theme.zoomed(1.0).px(14) == 14
    assert theme.px(0.1) == 1


def test_the_face_of_the_program_has_every_kyrgyz_letter(qapp: QApplication) -> None:
    assert set("ңөүҢӨҮ№") <= set(NEEDED)
    assert lacks(text_family()) == ""


def test_a_face_without_kyrgyz_letters_is_seen_to_lack_them(qapp: QApplication) -> None:
    assert set(lacks("no such face at all")) <= set(NEEDED)


def test_zooming_goes_by_steps_stops_at_the_ends_and_is_remembered(context: AppContext) -> None:
    for _ in range(20):
        context.zoom_by(1)
    assert context.theme.zoom == context.settings.zoom == ZOOMS[-1]
    for _ in range(20):
        context.zoom_by(-1)
    assert context.theme.zoom == ZOOMS[0]
    context.zoom_by(0)
    assert context.theme.zoom == 1.0


def test_another_appearance_repaints_what_is_on_the_screen(context: AppContext, qapp: QApplication) -> None:
    label = QLabel("B4")
    mark(label, role="query")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.query
    context.set_appearance("dark")
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.query
    mark(label, role="blocking")
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.blocking


def test_strange_settings_fall_back_to_sound_ones(context: AppContext) -> None:
    context.settings.set_text("zoom", "seven")
    context.settings.set_text("appearance", "pink")
    assert context.settings.zoom == 1.0
    assert context.settings.appearance == "system"
    context.settings.set_text("zoom", "1.6")
    assert context.settings.zoom in ZOOMS


def test_a_desktop_that_turns_dark_is_followed_only_by_who_chose_so(context: AppContext) -> None:
    dressed: list[str] = []
    context.theme_changed.connect(lambda: dressed.append(context.settings.appearance))
    for choice in ("light", "system"):
        context.settings.appearance = choice
        context._follow_desktop()
    assert dressed == ["system"]
