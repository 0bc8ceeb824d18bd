"""The words of the keying page that are not a widget's own: states, missing reasons, reasons to keep a value."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from forms.wording import translate
from gui.missing_words import say_missing

#: Reason of an override (`forms.journal.OVERRIDE_REASONS`) → English.
_KEPT: Mapping[str, str] = MappingProxyType({
    "as_on_paper": translate("Override", "it stands so on the paper"),
    "asked_interviewer": translate("Override", "the interviewer was asked"),
    "other": translate("Override", "another reason"),
})


class Wording:
    """Says things in the program's language of the moment."""

    def missing(self, reason: str) -> str:
        """A missing reason."""
        return say_missing(reason)

    def kept(self, reason: str) -> str:
        """A reason for keeping a value."""
        return self._say("Override", _KEPT.get(reason, reason))

    def skipped(self, because: str) -> str:
        """Why a question is not asked on this paper; '' while the answers that decide it are still to come."""
        if because and all(part.endswith("= –") for part in because.split(", ")):
            return ""
        return self.skipped_here(because)

    def skipped_here(self, because: str) -> str:
        """The same on the question's own card, where something must be said."""
        if not because:
            return self._say("Line", translate("Line", "skipped"))
        return self._say("Line", translate("Line", "skipped: {because}")).format(because=because)

    def off_path(self, echo: str) -> str:
        """An answer to a question that should have been skipped."""
        words = self._say("Line", translate("Line", "off the path"))
        return f"{echo} · {words}" if echo else words

    def no_more_rows(self, title: str) -> str:
        """The blank last row of a roster."""
        return self._say("Line", translate("Line", "{roster}: next row")).format(roster=title)

    def saved(self) -> str:
        """The answer is on the disk."""
        return self._say("Line", translate("Line", "saved"))

    @staticmethod
    def _say(context: str, text: str) -> str:
        return QCoreApplication.translate(context, text)
