"""The browser of a report: the page that `main.py report` writes, in the window's colours, its charts drawn."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument, QTextOption
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QTextBrowser

from gui.context import AppContext
from gui.theme import Theme
from gui.widgets.pdf import a4, write_pdf

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_SHEET = re.compile(r"<style>.*?</style>", re.DOTALL)
#: Colours of the page on paper → roles of the window (`exporters.svg_bars`, `exporters.codebook_html`).
_INKS = {"#1c2733": "text", "#dde5ec": "hairline", "#5b6b7a": "muted", "#4f81a8": "accent"}
_MARGIN = 15.0


class ReportView(QTextBrowser):
    """Shows a page; charts are drawn from its SVG. Links lead nowhere."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._html = ""
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a wide table scrolls; no word is cut into letters
        context.theme_changed.connect(self._show)

    @property
    def html(self) -> str:
        """The page as it was made, '' before."""
        return self._html

    def show_page(self, html: str) -> None:
        """Show a page from its beginning."""
        self._html = html
        self._show()

    def save_pdf(self, path: Path) -> None:
        """Print the page in the colours of paper, A4."""
        document = QTextDocument()
        document.setDefaultFont(self._context.theme.font())
        dress(document, self._html, None)
        write_pdf(document, path, a4(_MARGIN))

    def _show(self) -> None:
        theme = self._context.theme
        self.document().setDefaultFont(theme.font())
        self.document().setDocumentMargin(theme.px(16))
        dress(self.document(), self._html, theme, self.devicePixelRatioF())


def dress(document: QTextDocument, html: str, theme: Theme | None, ratio: float = 2.0) -> None:
    """Put a page into a document; `theme` None is paper. Each chart becomes a picture of the same size."""
    pictures: list[str] = []

    def picture(match: re.Match[str]) -> str:
        pictures.append(match.group())
        return f'<p><img src="bars:{len(pictures) - 1}"></p>'

    plain = _SVG.sub(picture, _SHEET.sub("", html))
    document.clear()
    document.setDefaultStyleSheet(_style(theme))
    for number, svg in enumerate(pictures):
        drawn = draw(svg, theme, ratio)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"bars:{number}"), drawn)
    document.setHtml(plain)


def draw(svg: str, theme: Theme | None, ratio: float) -> QImage:
    """A chart in the colours of a theme, px at zoom 1 times the zoom."""
    if theme is not None:
        for ink, role in _INKS.items():
            svg = svg.replace(ink, theme.color(role).name())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    zoom = theme.px(100) / 100 if theme is not None else 1.0
    size = renderer.defaultSize() * zoom
    image = QImage(QSize(int(size.width() * ratio), int(size.height() * ratio)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _style(theme: Theme | None) -> str:
    """What a text document understands of a style sheet."""
    text, muted, line, head = (
        (theme.color(role).name() for role in ("text", "muted", "hairline", "sunken"))
        if theme is not None
        else ("#1c2733", "#5b6b7a", "#dde5ec", "#f0f4f8")
    )
    return (
        f"body {{ color: {text}; }} td, th {{ padding: 2px 10px; border-bottom: 1px solid {line}; }} "
        f"th {{ background: {head}; text-align: left; }} td.n, th.n {{ text-align: right; }} "
        f"p.quiet, td.quiet {{ color: {muted}; }} h2 {{ margin-top: 28px; }} table {{ border-collapse: collapse; }}"
    )
