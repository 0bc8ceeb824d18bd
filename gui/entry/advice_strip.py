"""What stands under the box in a sentence: a finding, a question a key asked, a failure; and the keys that help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from gui.icons import draw_pixmap
from gui.theme import Theme, mark
from gui.widgets.parts import lay_column, lay_row, make_label

#: Role → icon that says the same without colour.
_ICONS = {"query": "query", "blocking": "blocking", "missing": "missing", "off_path": "off_path", "ok": "ok"}


class AdviceStrip(QFrame):
    """A tinted strip: icon, sentence, keys. Takes no focus; a screen reader hears the sentence through the box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = "query"
        self._icon = QLabel()
        self._sentence = make_label("large", wrap=True)
        self._keys = make_label("text", "muted", wrap=True)
        words = lay_column(self._sentence, self._keys)
        words.setSpacing(theme.px(2))
        row = lay_row(self._icon, into=self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addLayout(words, 1)
        row.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.is_wanted = False
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, '' while nothing is to be said."""
        return self._sentence.text() if self.is_wanted else ""

    @property
    def role(self) -> str:
        """The role it speaks in."""
        return self._role

    def say(self, role: str, sentence: str, keys: str = "") -> None:
        """Show a sentence in a role (`query`, `blocking`, `missing`, `off_path`, `ok`) with the keys that help."""
        self._role = role
        self._sentence.setText(sentence)
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))
        self.is_wanted = True
        mark(self, tint=role)
        self._icon.setPixmap(draw_pixmap(_ICONS[role], self._theme, role, ratio=self.devicePixelRatioF()))

    def clear(self) -> None:
        """Nothing to say."""
        self.is_wanted = False
        self.hide()

    def height_for(self, width: int) -> int:
        """Height in px that the words need at this width."""
        if not self.is_wanted:
            return 0
        px = self._theme.px
        room = width - px(12 + 20 + 12 + 12) - 4
        parts = [self._sentence, self._keys] if self._keys.text() else [self._sentence]
        height = 0
        for part in parts:
            part.ensurePolished()
            height += part.heightForWidth(room)
        return max(height + px(2) * (len(parts) - 1) + px(16) + 4, px(44))

    def restyle(self, theme: Theme) -> None:
        """Another palette or zoom."""
        self._theme = theme
        if self.is_wanted:
            self.say(self._role, self._sentence.text(), self._keys.text())
