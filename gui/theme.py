"""How the program looks: palette, zoom, type sizes and spacing in one value, and its way onto the screen.

Widgets name what they are, never how they look: `mark(label, role="query", size="title")` sets
properties that the stylesheet of `gui.stylesheet` knows. A page that paints by hand asks
`context.theme` for colours and pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from gui.palettes import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette, contrast
from gui.stylesheet import build_stylesheet

#: Type sizes in px at zoom 1 (SCREEN.md, Tokens).
SIZES = {"small": 12, "text": 14, "large": 16, "title": 20, "display": 28}
#: Spacing in px at zoom 1: steps of 4.
STEP, GAP, ROOM, WIDE = 4, 8, 16, 24

#: Qt's QWIDGETSIZE_MAX: no largest size.
NO_LIMIT = 16_777_215

#: What a person may choose; `system` follows the desktop.
APPEARANCES = ("system", "light", "dark", "contrast")
#: Zoom steps, as factors.
ZOOMS = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
#: Contrast ratio above which a palette is black on white (21 is).
ALMOST_PURE = 20.9


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. `px(14)` is 14 px at zoom 1; `color("query")` a role's colour."""

    palette: Palette
    family: str
    zoom: float = 1.0

    def px(self, pixels: float) -> int:
        """Pixels at the present zoom, rounded, at least 1."""
        return max(1, round(pixels * self.zoom))

    def color(self, role: str) -> QColor:
        """The colour of a role (`gui.palettes.ROLES`); KeyError when there is no such role."""
        return QColor(self.palette.color(role))

    def font(self, size: str = "text", *, bold: bool = False, tabular: bool = False) -> QFont:
        """The face at one of `SIZES`; `tabular` gives figures of one width (the answer box)."""
        font = QFont(self.family)
        font.setPixelSize(self.px(SIZES[size]))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def zoomed(self, zoom: float) -> Theme:
        """The same look at another zoom."""
        return replace(self, zoom=zoom)


def choose_palette(appearance: str, *, wants_dark: bool, wants_contrast: bool) -> Palette:
    """The palette for one of `APPEARANCES` on a desktop with these wishes."""
    if appearance == "contrast" or (appearance == "system" and wants_contrast):
        return CONTRAST_DARK if wants_dark else CONTRAST_LIGHT
    if appearance == "system":
        return DARK if wants_dark else LIGHT
    return DARK if appearance == "dark" else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program: Fusion, our palette, our stylesheet."""
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(theme.font())
    app.setPalette(_qt_palette(theme.palette))
    sheet = build_stylesheet(theme.palette, {name: theme.px(size) for name, size in SIZES.items()}, theme.px)
    if sheet != app.styleSheet():  # a new one makes every widget think its looks over: about 1 ms each
        app.setStyleSheet(sheet)


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set stylesheet properties (`role`, `size`, `weight`, `kind`, `tint` …) and repaint when one changed."""
    changed = False
    for given, value in properties.items():
        name = "type_size" if given == "size" else given  # QWidget has a `size` of its own
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def desktop_wants_dark() -> bool:
    """Whether the desktop runs a dark scheme, as far as Qt knows (no desktop theme: no)."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def desktop_wants_contrast(desktop: QPalette) -> bool:
    """Whether the desktop's own palette is a high-contrast one: pure black on pure white or the reverse.

    Qt 6.8 does not say it (6.10 does); ordinary schemes keep their windows off the pure ends. Ask
    before `apply_theme`, which replaces the palette.
    """
    window = desktop.color(QPalette.ColorRole.Window).name()
    ink = desktop.color(QPalette.ColorRole.WindowText).name()
    return contrast(window, ink) > ALMOST_PURE


def _qt_palette(colors: Palette) -> QPalette:
    role = QPalette.ColorRole
    qt = QPalette()
    for name, color in (
        (role.Window, colors.surface),
        (role.WindowText, colors.text),
        (role.Base, colors.raised),
        (role.AlternateBase, colors.sunken),
        (role.Text, colors.text),
        (role.Button, colors.raised),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.blocking),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.ToolTipBase, colors.raised),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.missing),
        (role.Light, colors.raised),
        (role.Midlight, colors.hairline),
        (role.Mid, colors.hairline),
        (role.Dark, colors.edge),
        (role.Shadow, colors.edge),
        (role.Accent, colors.accent),
    ):
        qt.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.edge))
    return qt
