"""What came from the centre: which of this laptop's files arrived, and the file that it sends back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout

from forms.errors import AnketaError
from gui.context import AppContext
from gui.theme import mark
from gui.widgets.notice_strip import NoticeStrip, error_text
from gui.widgets.parts import lay_column, lay_row, make_button, make_label
from gui.widgets.places import documents
from gui.workers import Progress

if TYPE_CHECKING:
    from storage.arrivals import SentFile
    from storage.merge import MergePlan

#: So many files are listed, the newest first.
_LISTED = 5
_ROLES = {"arrived": "ok", "waiting": "muted", "differs": "blocking"}


class CentreCard(QFrame):
    """`taken` when a file from the centre came in."""

    taken = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        mark(self, kind="card")
        self._context = context
        self._sent: tuple[SentFile, ...] = ()
        self._title = make_label("large", bold=True)
        self._text = make_label(role="muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(24)
        self.lines: list[str] = []
        self.notice = NoticeStrip(context)
        self.take = make_button()
        self.take.clicked.connect(self._browse)
        self.accept = make_button()
        self.accept.clicked.connect(self._accept)
        self._plan_of: Path | None = None
        self._stranger = ""
        column = lay_column(self._title, self._text, into=self)
        column.addLayout(self._grid)
        column.addWidget(self.notice)
        column.addLayout(lay_row(self.take, self.accept, 1))
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("From the centre"))
        self._text.setText(
            self.tr("The centre sends back corrections, settled conflicts and new versions of the questionnaire, and "
                    "says which files arrived.")
        )  # fmt: skip
        self.take.setText(self.tr("Take in a file from the centre…"))
        self.accept.setText(self.tr("It is from my supervisor: accept it"))
        self._write()

    def refresh(self) -> None:
        """Read what arrived."""
        from storage.arrivals import list_sent

        self._sent = list_sent(self._context.open_store)
        self.notice.clear()
        self.accept.hide()
        self._write()

    def _write(self) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()  # it is gone only after the next turn of the event loop
                widget.deleteLater()
        self.lines = []
        for row, file in enumerate(self._sent[:_LISTED]):
            words = (
                self.tr("File {number}").format(number=file.number),
                _day(file.packed_at),
                self._say_state(file),
            )
            self.lines.append(" · ".join(words))
            for column, text in enumerate(words):
                label = make_label(role=_ROLES[file.state] if column == len(words) - 1 else "text", wrap=column == 2)
                label.setText(text)
                self._grid.addWidget(label, row, column)

    def _say_state(self, file: SentFile) -> str:
        said = {
            "arrived": self.tr("arrived, {day}").format(day=_day(file.merged_at)),
            "waiting": self.tr("no word from the centre yet"),
            "differs": self.tr("the centre has another file under this number: tell your supervisor"),
        }
        papers = self.tr("%n paper(s)", "", file.cases)
        return f"{papers} · {said[file.state]}"

    def _browse(self) -> None:
        last = self._context.settings.text("centre/folder", str(documents()))
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Take in a file from the centre…"),
            last,
            self.tr("Files from the centre (*.anketa-centre *.anketa-study);;All files (*)"),
        )
        if chosen:
            self._context.settings.set_text("centre/folder", str(Path(chosen).parent))
            self.take_file(Path(chosen))

    def take_file(self, path: Path, accept: Sequence[str] = ()) -> None:
        """Merge a file from the centre, or take a newer study package."""
        store = self._context.open_store

        def work(progress: Progress) -> MergePlan | int:
            from storage.merge import apply_merge, plan_merge
            from storage.study_package import is_package, read_package, take_package

            progress(0, 1, path.name)
            if is_package(path):
                return len(take_package(store, read_package(path)).forms)
            plan = plan_merge(store, [path], accept=accept)
            if not plan.files[0].refused:
                apply_merge(store, plan)
            return plan

        self._plan_of = path
        self.notice.clear()
        self.accept.hide()
        self.take.setEnabled(False)
        self._context.run_long(work, done=self._taken, failed=self._refused)

    def _taken(self, result: MergePlan | int) -> None:
        self.take.setEnabled(True)
        if isinstance(result, int):
            self._tell(self.tr("The study package is taken: %n new version(s) of the questionnaire.", "", result))
            return
        (file,) = result.files
        if file.refused:
            self._say_refused(file.refused[0], file.station)
            return
        self._tell(self.tr("%n paper(s) got changes.", "", result.updated + result.new))

    def _tell(self, text: str) -> None:
        self.refresh()
        self.notice.say(text)
        self._context.cases_changed.emit()
        self.taken.emit()

    def _say_refused(self, error: AnketaError, station: str) -> None:
        from storage.errors import OtherStudy, UnknownStation

        self.notice.say(error_text(error), "blocking")
        self._stranger = station
        self.accept.setVisible(isinstance(error, UnknownStation | OtherStudy))

    def _accept(self) -> None:
        if self._plan_of is not None:
            self.take_file(self._plan_of, [self._stranger])

    def _refused(self, error: AnketaError) -> None:
        self.take.setEnabled(True)
        self.notice.say_error(error)


def _day(moment: str) -> str:
    """A moment (UTC, ISO) as a local day and time."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%d.%m.%Y %H:%M}"
    except ValueError:
        return moment
