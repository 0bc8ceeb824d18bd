"""When the program breaks: a calm word, and a report that can be sent, with no answer in it (`forms.failure`).

What was accepted before is on the disk already (DESIGN §1).
"""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from forms.errors import AnketaError
from forms.failure import write_report
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
        broken = error if error is not None else kind.__new__(kind)  # a thread may say no more than the kind
        self.broke.emit(broken if isinstance(broken, AnketaError) else self._write(broken.with_traceback(trace)))

    def _write(self, error: BaseException) -> Path | None:
        try:
            return write_report(error, self.folder, QCoreApplication.applicationVersion())
        except Exception:  # a full disk must not break the last net
            _LOG.exception("the crash report could not be written")
            return None

    def _tell(self, what: AnketaError | Path | None) -> None:
        if QApplication.instance() is None or (self.dialog is not None and self.dialog.isVisible()):
            return
        self.dialog = show_error(None, what) if isinstance(what, AnketaError) else _show_crash(what)


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
