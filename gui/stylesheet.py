"""The stylesheet of the whole program, made from tokens: spacing in steps of 4 px, one radius, hairlines.

Properties it knows: `role` (an ink of `gui.palettes.INKS`), `type_size` (of `gui.theme.SIZES`),
`weight="bold"`, `kind` of a button (`primary`, `quiet`, `choice`, `nav`) or frame (`card`, `rail`, `strip`, `line`),
`tint` of a frame (`query`, `blocking`, `missing`, `off_path`, `ok`), `place="current"` of a card.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from gui.palettes import INKS, TINTED, Palette

#: Ticks and arrows that a stylesheet can only take from files.
MARKS = Path(__file__).resolve().parents[1] / "resources" / "icons" / "marks"
#: The one corner radius, px at zoom 1.
RADIUS = 6


def build_stylesheet(colors: Palette, sizes: Mapping[str, int], px: Callable[[float], int]) -> str:
    """QSS for a palette; `sizes` name → px, `px` scales a length by the zoom."""
    tokens = {
        "surface": colors.surface, "raised": colors.raised, "sunken": colors.sunken, "selected": colors.selected,
        "hairline": colors.hairline, "edge": colors.edge, "text": colors.text, "muted": colors.muted,
        "accent": colors.accent, "on_accent": colors.on_accent, "blocking": colors.blocking,
        "p2": f"{px(2)}px", "p3": f"{px(3)}px", "p4": f"{px(4)}px", "p7": f"{px(7)}px", "p8": f"{px(8)}px",
        "p12": f"{px(12)}px", "p15": f"{px(15)}px", "p16": f"{px(16)}px", "p20": f"{px(20)}px", "p24": f"{px(24)}px",
        "f7": f"{px(7) - 1}px", "f8": f"{px(8) - 1}px", "f12": f"{px(12) - 1}px", "f15": f"{px(15) - 1}px",
        "f16": f"{px(16) - 1}px", "mark": f"{px(16)}px", "round": f"{px(16) // 2 + 1}px", "ring": f"{px(5)}px",
        "inner": f"{px(16) + 2 - 2 * px(5)}px",
        "marks": MARKS.as_posix(), "shade": "white" if colors.is_dark else "black",
        "counter": "black" if colors.is_dark else "white", "field": f"{px(22)}px",
        "radius": f"{px(RADIUS)}px", "body": f"{sizes['text']}px",
        "small": f"{sizes['small']}px",
    }  # fmt: skip
    rules = [part.strip() % tokens for part in _PARTS]
    rules += [f'QLabel[role="{role}"], QToolButton[role="{role}"] {{ color: {colors.color(role)}; }}' for role in INKS]
    rules += [f'*[type_size="{name}"] {{ font-size: {size}px; }}' for name, size in sizes.items()]
    rules += [
        f'QFrame[tint="{role}"] {{ background: {colors.color(role + "_tint")};'
        f" border: 1px solid {colors.color(role)}; border-radius: {px(RADIUS)}px; }}"
        for role in TINTED
    ]
    return "\n".join(rules)


_GROUND = """
* { font-size: %(body)s; }
QWidget { color: %(text)s; }
QMainWindow, QDialog, QWidget[kind="page"] { background: %(surface)s; }
QLabel { background: transparent; }
*[weight="bold"] { font-weight: 600; }
QFrame[kind="card"] { background: %(raised)s; border: 1px solid %(hairline)s; border-radius: %(radius)s; }
QFrame[kind="card"][place="current"] { border: 2px solid %(accent)s; }
QFrame[kind="drop"] { background: %(raised)s; border: 2px dashed %(edge)s; border-radius: %(radius)s; }
QFrame[kind="drop"][is_over="true"] { background: %(selected)s; border: 2px dashed %(accent)s; }
QFrame[kind="rail"] { background: %(sunken)s; border: none; border-right: 1px solid %(hairline)s; }
QFrame[kind="strip"] { background: %(sunken)s; border: none; border-top: 1px solid %(hairline)s; }
QFrame[kind="head"] { background: %(raised)s; border: none; border-bottom: 1px solid %(hairline)s; }
QFrame[kind="line"] { background: %(hairline)s; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: %(surface)s; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s; padding: %(p4)s; }
"""

_BUTTONS = """
QPushButton { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: %(radius)s;
  padding: %(p7)s %(p15)s; outline: none; }
QPushButton:hover { background: %(selected)s; }
QPushButton:pressed { background: %(sunken)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: %(f7)s %(f15)s; }
QPushButton:disabled { color: %(edge)s; border-color: %(hairline)s; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { border: 1px solid %(text)s; }
QPushButton[kind="primary"]:focus { border: 2px solid %(text)s; padding: %(f7)s %(f15)s; }
QPushButton[kind="primary"]:disabled { background: %(sunken)s; color: %(edge)s; border-color: %(hairline)s; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: %(accent)s; }
QPushButton[kind="quiet"]:hover { background: %(selected)s; }
QPushButton[kind="quiet"]:focus { border: 2px solid %(accent)s; padding: %(f7)s %(f15)s; }
QPushButton[kind="choice"] { text-align: left; padding: %(p12)s %(p16)s; }
QPushButton[kind="choice"]:focus { padding: %(f12)s %(f16)s; }
QPushButton[kind="choice"]:checked { background: %(selected)s; border: 2px solid %(accent)s; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; text-align: left;
  padding: %(p8)s; }
QPushButton[kind="nav"][dense="true"] { padding: %(p4)s %(p8)s; }
QPushButton[kind="nav"]:hover { background: %(selected)s; }
QPushButton[kind="nav"]:checked { background: %(selected)s; color: %(accent)s; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid %(accent)s; padding: %(f8)s; }
QPushButton[kind="nav"][dense="true"]:focus { border: 2px solid %(accent)s; padding: %(p3)s %(f8)s; }
QPushButton::menu-indicator { image: none; width: 0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s;
  border-radius: %(radius)s; padding: %(p7)s %(p8)s; min-height: %(field)s;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid %(accent)s;
  padding: %(f7)s %(f8)s; }
QLineEdit, QPlainTextEdit { placeholder-text-color: %(muted)s; }
QLineEdit:disabled, QComboBox:disabled { color: %(edge)s; background: %(surface)s; border-color: %(hairline)s; }
QLineEdit:read-only { background: %(sunken)s; }
QLineEdit[finding="blocking"] { border: 2px solid %(blocking)s; }
QComboBox::drop-down { border: none; width: %(p24)s; }
QComboBox::down-arrow { image: url(%(marks)s/arrow_%(shade)s.svg); width: %(p16)s; height: %(p16)s; }
QComboBox QAbstractItemView { background: %(raised)s; color: %(text)s; border: 1px solid %(edge)s; outline: none;
  selection-background-color: %(selected)s; selection-color: %(text)s; }
QCheckBox, QRadioButton { spacing: %(p8)s; padding: %(p4)s; border: 1px solid transparent; border-radius: %(radius)s;
  outline: none; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid %(accent)s; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
  width: %(mark)s; height: %(mark)s; background: %(raised)s;
  border: 1px solid %(edge)s; }
QCheckBox::indicator, QListView::indicator { border-radius: %(p4)s; }
QRadioButton::indicator { border-radius: %(round)s; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %(accent)s; border-color: %(accent)s;
  image: url(%(marks)s/tick_%(counter)s.svg); }
QRadioButton::indicator:checked { background: %(on_accent)s; border: %(ring)s solid %(accent)s;
  width: %(inner)s; height: %(inner)s; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %(hairline)s;
  background: %(surface)s; }
QProgressBar { background: %(sunken)s; border: 1px solid %(hairline)s; border-radius: %(p4)s; min-height: %(p8)s;
  max-height: %(p8)s; text-align: center; }
QProgressBar::chunk { background: %(accent)s; border-radius: %(p3)s; }
"""

_TABLES = """
QTableView, QTreeView, QListView { background: %(raised)s; color: %(text)s; border: 2px solid %(hairline)s;
  border-radius: %(radius)s; gridline-color: %(hairline)s; outline: none; alternate-background-color: %(surface)s;
  selection-background-color: %(selected)s; selection-color: %(text)s; }
QTableView::item, QListView::item, QTreeView::item { padding: %(p4)s %(p8)s; border: none; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: %(selected)s;
  color: %(text)s; }
QTableView[kind="frozen"] { border: none; border-right: 2px solid %(hairline)s; border-radius: 0; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid %(accent)s; }
QHeaderView { background: %(sunken)s; border: none; }
QHeaderView::section { background: %(sunken)s; color: %(muted)s; border: none; border-bottom: 1px solid %(hairline)s;
  padding: %(p8)s; font-size: %(small)s; }
QTableCornerButton::section { background: %(sunken)s; border: none; }
QScrollBar:vertical { background: transparent; width: %(p12)s; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %(p12)s; margin: 0; }
QScrollBar::handle { background: %(edge)s; border-radius: %(p3)s; margin: %(p3)s; min-height: %(p24)s;
  min-width: %(p24)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %(raised)s; border: 1px solid %(edge)s; padding: %(p4)s; }
QMenu::item { padding: %(p8)s %(p24)s %(p8)s %(p12)s; border-radius: %(p4)s; }
QMenu::item:selected { background: %(selected)s; color: %(text)s; }
QMenu::item:disabled { color: %(edge)s; }
QMenu::separator { height: 1px; background: %(hairline)s; margin: %(p4)s; }
"""

_PARTS = (_GROUND, _BUTTONS, _FIELDS, _TABLES)
