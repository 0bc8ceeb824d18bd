"""What an export can say when it does not come out."""

from __future__ import annotations

from forms.errors import AnketaError, CannotRun


class ExportError(AnketaError):
    """An export that was refused or did not stand up to its own check. The old export is still there."""


class ExportCancelled(ExportError):
    """Somebody stopped it. Nothing was left behind."""


class FolderRefused(ExportError):
    """The folder holds something that is not an export of ours, so it is not replaced."""


class CannotWrite(CannotRun):
    """The disk would not take it: full, read-only, gone, or a file held open by another program."""


class WordUnknown(CannotRun):
    """A format, language or status that the program or the questionnaire does not have."""
