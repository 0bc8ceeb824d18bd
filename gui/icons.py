"""Our own icons: SVG strokes of 1.5 px, coloured by role (SCREEN.md, Tokens)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import Theme

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
#: Device pixel ratios an icon is drawn for.
_RATIOS = (1.0, 2.0)


def icon_names() -> tuple[str, ...]:
    """Names of all icons (files of resources/icons without the ending)."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def draw_icon(name: str, theme: Theme, role: str = "text", pixels: int = 20) -> QIcon:
    """An icon in a role's colour, `pixels` wide at zoom 1; FileNotFoundError when there is none of that name."""
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(draw_pixmap(name, theme, role, pixels, ratio))
    for ratio in _RATIOS:
        icon.addPixmap(draw_pixmap(name, theme, "edge", pixels, ratio), QIcon.Mode.Disabled)
    return icon


def draw_pixmap(name: str, theme: Theme, role: str = "text", pixels: int = 20, ratio: float = 1.0) -> QPixmap:
    """One picture of an icon at a device pixel ratio."""
    return _draw(name, theme.palette.color(role), theme.px(pixels), ratio)


def icon_size(theme: Theme, pixels: int = 20) -> QSize:
    """The size to give a button's icon at the present zoom."""
    return QSize(theme.px(pixels), theme.px(pixels))


def program_icon() -> QIcon:
    """The program's own icon in several sizes."""
    icon = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_draw("anketa", "#000000", pixels, 1.0))
    return icon


@cache
def _draw(name: str, color: str, pixels: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", color)
    pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
