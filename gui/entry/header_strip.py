"""The page's head: which questionnaire, batch and paper, how far, and whether the last answer is on the disk."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.entry.ink import Ink
from gui.theme import Theme

_HEIGHT = 44
_BAR = 3

#: State of the last answer → role and sign. `saved` is the durable commit, not a wish.
_STATES = {"saved": ("ok", "●"), "typing": ("muted", "○"), "failed": ("blocking", "▲"), "fresh": ("muted", "○")}


class HeaderStrip(QWidget):
    """Painted texts and a progress bar; takes no focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = ""
        self._middle = ""
        self._state = "fresh"
        self._state_words = ""
        self._share = 0.0
        self.restyle(theme)

    @property
    def state(self) -> str:
        """`saved`, `typing`, `failed` or `fresh`."""
        return self._state

    @property
    def texts(self) -> tuple[str, str, str]:
        """Title, batch and paper, state, as shown."""
        return self._title, self._middle, self._state_words

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._ink = Ink(theme)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.update()

    def show_case(self, title: str, middle: str) -> None:
        """Name the questionnaire, and batch with paper."""
        if (title, middle) != (self._title, self._middle):
            self._title, self._middle = title, middle
            self._tell_reader()
            self.update()

    def show_state(self, state: str, words: str) -> None:
        """Say what is with the last answer."""
        if (state, words) != (self._state, self._state_words):
            self._state, self._state_words = state, words
            self._tell_reader()
            self.update()

    def _tell_reader(self) -> None:
        self.setAccessibleName(". ".join(part for part in (self._title, self._middle, self._state_words) if part))

    def show_share(self, share: float) -> None:
        """How much of the paper is keyed, 0–1."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title left, batch in the middle, state right, the bar below."""
        del event
        theme = self._ink.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("raised"))
        bar = theme.px(_BAR)
        inner = QRectF(self.rect()).adjusted(theme.px(16), 0, -theme.px(16), -bar)
        role, sign = _STATES[self._state]
        words = f"{sign} {self._state_words}"
        state_width = self._ink.width(words, "text", bold=True) + theme.px(4)
        state_box = QRectF(inner.right() - state_width, inner.top(), state_width, inner.height())
        self._ink.write(painter, state_box, words, role, "text", bold=True, right=True)
        room = inner.width() - state_width - theme.px(24)
        middle_width = min(self._ink.width(self._middle, "text") + theme.px(4), room * 0.6)
        middle_box = QRectF(state_box.left() - theme.px(24) - middle_width, inner.top(), middle_width, inner.height())
        self._ink.write(painter, middle_box, self._middle, "text", "text", right=True)
        title_box = QRectF(inner.left(), inner.top(), middle_box.left() - inner.left() - theme.px(16), inner.height())
        self._ink.write(painter, title_box, self._title, "text", "large", bold=True)
        bottom = self.height() - bar
        painter.fillRect(QRectF(0, bottom, self.width(), bar), theme.color("hairline"))
        painter.fillRect(QRectF(0, bottom, self.width() * self._share, bar), theme.color("accent"))
        painter.end()
