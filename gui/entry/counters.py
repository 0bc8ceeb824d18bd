"""The counters of the keying page: refused keys, papers of today, the keyer's pace; kept with the case."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QCoreApplication

from forms.errors import AnketaError
from forms.wording import translate
from gui.context import AppContext
from gui.entry.pace import STROKES, Pace
from gui.entry.papers import OpenPaper

_PACE = "entry/pace"
#: Setting: no box goes on by itself.
ALWAYS_ENTER = "entry/always_enter"


class Counters:
    """What is counted while a paper lies on the desk."""

    def __init__(self, context: AppContext) -> None:
        self._settings = context.settings
        self._paper: OpenPaper | None = None
        self._today = 0
        self.pace = Pace()

    def begin(self, paper: OpenPaper, today: int) -> None:
        """Another paper; `today` papers were closed by this keyer today."""
        self._paper, self._today = paper, today
        self.pace = Pace(paper.session.extra(STROKES).value)  # noqa: S610  (no Django here)

    def keep(self, refused: int) -> None:
        """Store the counts with a draft; a store that refuses them has said so at the answer before."""
        if self._paper is not None and self._paper.is_draft:
            self.pace.refused = refused
            with contextlib.suppress(AnketaError):
                self._paper.session.keep_count(STROKES, self.pace.text())

    def turn_pace(self) -> None:
        """Show or hide the pace: only who wants it sees it."""
        self._settings.set_flag(_PACE, value=not self._settings.flag(_PACE))

    def turn_enter(self) -> None:
        """Let every box wait for Enter, or go on by itself again; a keyer's own wish, kept."""
        self._settings.set_flag(ALWAYS_ENTER, value=not self._settings.flag(ALWAYS_ENTER))

    def say(self, refused: int) -> str:
        """The counters in one line, '' when there is nothing to count."""
        counts = [
            (translate("Counters", "refused keys: {count}"), refused),
            (translate("Counters", "today {count}"), self._today),
            (translate("Counters", "{count} keys/h"), self.pace.per_hour if self._settings.flag(_PACE) else 0),
        ]
        said = [QCoreApplication.translate("Counters", words).format(count=count) for words, count in counts if count]
        if self._settings.flag(ALWAYS_ENTER):
            said.insert(0, QCoreApplication.translate("Counters", translate("Counters", "always Enter")))
        return " · ".join(said)
