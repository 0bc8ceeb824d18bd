from __future__ import annotations

import re

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtWidgets import QApplication

from gui.cases.status import STATUSES
from gui.icons import FOLDER, draw_icon, draw_pixmap, icon_names, program_icon
from gui.pages import PAGES
from gui.palettes import DARK, LIGHT
from gui.theme import Theme

OURS = [name for name in icon_names() if name != "anketa"]


@pytest.mark.parametrize("name", OURS)
def test_an_icon_is_one_stroke_of_one_and_a_half_in_the_ink_of_its_role(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = fromstring(text)
    assert root.get("stroke-width") == "1.5"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    assert re.findall(r"#[0-9a-fA-F]{3,6}", text) == []


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_can_be_seen(name: str, qapp: QApplication) -> None:
    image = draw_pixmap(name, Theme(LIGHT, "any"), "text", 24).toImage()
    inked = [(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 100]
    assert len(inked) > 10


def test_an_icon_takes_the_colour_of_its_role_in_the_palette_at_hand(qapp: QApplication) -> None:
    for palette in (LIGHT, DARK):
        image = draw_pixmap("close", Theme(palette, "any"), "blocking", 48).toImage()
        assert image.pixelColor(24, 24).name() == palette.blocking


def test_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        draw_icon("unicorn", Theme(LIGHT, "any"))


def test_every_icon_that_tables_name_exists() -> None:
    named = {row.icon for row in PAGES} | {row.icon for row in STATUSES}
    assert named <= set(icon_names())


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert not program_icon().isNull()
