"""Any failure as a sentence: what `main.py` prints when a command ends in an exception."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from forms.errors import AnketaError, CannotRun
from forms.wording import phrase


def worded(error: BaseException) -> AnketaError:
    """The failure as where, what and what to do; always with an exit status (DESIGN §5).

    A file that the system refuses could not be read or written: exit 2. Anything nobody foresaw is exit 2 as
    well, and where it happened goes into a report of its own instead of on the screen.
    """
    if isinstance(error, AnketaError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return CannotRun(phrase("Forms", "stopped"), advice=phrase("Forms", "What was said to be stored is stored."))
    if isinstance(error, OSError) and error.filename is not None:
        return CannotRun(error.strerror or str(error), where=str(error.filename))
    if isinstance(error, ModuleNotFoundError):
        return CannotRun(
            phrase("Forms", "{name} is not installed").format(name=error.name),
            advice=phrase("Forms", "Set the program up with the first command of README.md."),
        )
    return CannotRun(
        phrase("Forms", "something that should not happen: {name}").format(name=type(error).__name__),
        advice=phrase(
            "Forms", "What was said to be stored is stored. A report without any answers, for us: {write_report}"
        ).format(write_report=write_report(error)),
    )


def write_report(error: BaseException, folder: Path | None = None, version: str = "") -> Path:
    """Write the error's kind and where in the program it happened into a new file, for its owner alone; its path.

    Not the error's text and no values, for these may quote an answer. Without a folder it goes where the system keeps
    passing files. Raises OSError when it cannot be written.
    """
    now = datetime.now(tz=UTC)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    descriptor, path = tempfile.mkstemp(
        prefix=f"anketa-crash-{now:%Y%m%d-%H%M%S}-", suffix=".txt", dir=folder, text=True
    )
    with os.fdopen(descriptor, "w", encoding="utf-8") as report:
        report.writelines(f"{line}\n" for line in (f"Anketa {version}".rstrip(), now.isoformat(timespec="seconds")))
        report.writelines(f"{line}\n" for line in _report(error))
    return Path(path)


def _report(error: BaseException | None) -> Iterator[str]:
    yield f"{platform.platform()}, Python {platform.python_version()}"
    while error is not None:
        yield f"{type(error).__module__}.{type(error).__qualname__}"
        for frame in traceback.extract_tb(error.__traceback__):
            yield f"  {os.path.basename(frame.filename)}:{frame.lineno} {frame.name}"  # noqa: PTH119 — may be no path
        error = error.__cause__ or error.__context__
