"""Any failure as a sentence: what `main.py` prints when a command ends in an exception."""

from __future__ import annotations

import os
import tempfile
import traceback

from forms.errors import AnketaError, CannotRun


def worded(error: BaseException) -> AnketaError:
    """The failure as where, what and what to do; always with an exit status (DESIGN §5).

    A file that the system refuses could not be read or written: exit 2. Anything nobody foresaw is exit 2 as
    well, and its traceback goes into a report of its own instead of on the screen.
    """
    if isinstance(error, AnketaError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return CannotRun("stopped", advice="What was said to be stored is stored.")
    if isinstance(error, OSError) and error.filename is not None:
        return CannotRun(error.strerror or str(error), where=str(error.filename))
    return CannotRun(
        f"something that should not happen: {type(error).__name__}",
        advice=f"What was said to be stored is stored. Please send us this file: {write_report(error)}",
    )


def write_report(error: BaseException) -> str:
    """Write the traceback into a new file that only this person can read; its path.

    It stays on the computer. A message may quote what was keyed, so nothing sends it by itself.
    """
    descriptor, path = tempfile.mkstemp(prefix="anketa-crash-", suffix=".txt", text=True)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as report:
        traceback.print_exception(error, file=report)
    return path
