"""When the program breaks: a calm word, and a report that can be sent, with no answer in it.

The report names the error's kind and where in the program it happened; not its text and no values,
for these may quote an answer. What was accepted before is on the disk already (DESIGN §1).
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from forms.errors import AnketaError
from gui.messages import program_name, show_error

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes over `sys.excepthook`; shows one dialog at a time, always in the UI thread."""

    broke = Signal(object)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self.folder = folder if folder is not None else user_log_path("Anketa", appauthor=False)
        self.dialog: QMessageBox | None = None
        self.broke.connect(self._tell)

    def install(self) -> None:
        """From now on, nothing that breaks ends the program silently."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """What `sys.excepthook` is handed."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.broke.emit(error if isinstance(error, AnketaError) else self._write(kind, trace))

    def _write(self, kind: type[BaseException], trace: TracebackType | None) -> Path | None:
        try:
            return write_report(self.folder, kind, trace)
        except Exception:  # a full disk must not break the last net
            _LOG.exception("the crash report could not be written")
            return None

    def _tell(self, what: AnketaError | Path | None) -> None:
        if QApplication.instance() is None or (self.dialog is not None and self.dialog.isVisible()):
            return
        self.dialog = show_error(None, what) if isinstance(what, AnketaError) else _show_crash(what)


def write_report(folder: Path, kind: type[BaseException], trace: TracebackType | None) -> Path:
    """Write a report file and return its path; OSError when the folder cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(tz=UTC)
    lines = [
        f"Anketa {QCoreApplication.applicationVersion()}",
        f"{now.isoformat(timespec='seconds')}",
        f"{platform.platform()}, Python {platform.python_version()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    path = folder / f"anketa-{now:%Y%m%d-%H%M%S}.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _show_crash(report: Path | None) -> QMessageBox:
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        program_name(),
        QCoreApplication.translate("Crash", "Something in the program broke. Your answers are saved."),
    )
    advice = QCoreApplication.translate(
        "Crash",
        "Every answer that you confirmed is in the file. Start the program again: you will be on the same question.",
    )
    if report is not None:
        sent = QCoreApplication.translate(
            "Crash", "A report without any answers was written; please send it to your supervisor:"
        )
        advice = f"{advice}\n\n{sent}\n{report}"
    box.setInformativeText(advice)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box
