"""Second keying: which papers differ, the decision about each difference, what has no partner, and the rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.form_language import form_language
from gui.verification.adjudication_view import AdjudicationView
from gui.verification.checkups import read_checkup, standing_checkup
from gui.verification.difference_sheet import DifferenceSheet
from gui.verification.rules_view import RulesView
from gui.verification.unpaired_view import UnpairedView
from gui.verification.words import VerificationWords
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow_row import FlowRow
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.page import WHOLE, ScrollPage
from gui.widgets.part_stack import PartStack
from gui.widgets.parts import lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.places import documents
from gui.widgets.progress_strip import ProgressStrip
from gui.widgets.reading import Reading
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.widgets.segments import Segments
from gui.workers import LongWork, Progress, Work

if TYPE_CHECKING:
    from exporters.difference_list import Difference
    from storage.verification import CheckedPaper, Checkup

PAPERS, UNPAIRED, RULES = "papers", "unpaired", "rules"


class VerificationPage(ScrollPage):
    """The list of papers keyed twice; Enter goes through the differences of one and of those after it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._words = VerificationWords()
        self._seen: Checkup | None = None
        self._work: LongWork | None = None
        self.reading = Reading(
            self,
            context,
            read_checkup,
            done=self._read,
            refused=self._refused,
            stopped=lambda: self.notice.say(
                self.tr("The papers were not compared to the end. Open the page again to compare them."), "query"
            ),
            is_quiet=False,
        )
        self._title = make_label("title", bold=True)
        self._count = make_label(role="muted")
        self.parts = Segments(PAPERS, UNPAIRED, RULES)
        self.parts.chosen.connect(self._choose_part)
        self.figures = make_label(role="muted", wrap=True)
        self.unpaired = UnpairedView(context)
        self.unpaired.corrected.connect(self.refresh)
        self.rules = RulesView(context)
        self.model = RowsModel(context)
        self.view = RowsView(context, self.model, "verification")
        self.view.opened.connect(self._open)
        self.decide = make_button("primary")
        self.decide.clicked.connect(self.begin)
        self.finish = make_button()
        self.finish.clicked.connect(self.make_final)
        self.sheet, self.save = make_button(), make_button()
        self.sheet.clicked.connect(self.print_list)
        self.save.clicked.connect(self.save_list)
        self.notice = NoticeStrip(context)
        self.progress = ProgressStrip()
        self.progress.cancelled.connect(lambda: self._work and self._work.cancel())
        self.empty = EmptyState(context, "keep")
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("batches"))
        self.adjudication = AdjudicationView(context)
        self.adjudication.left.connect(self._back)
        context.store_changed.connect(self._let_go)
        context.person_changed.connect(self._let_go)
        self._listing = QWidget()
        self._body = PartStack()
        for part in (self._listing, self.adjudication, self.empty, self.unpaired, self.rules):
            self._body.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        head = lay_row(self._title, self._count, 1)
        head.setSpacing(12)
        buttons = FlowRow()
        for button in (self.decide, self.finish, self.sheet, self.save):
            buttons.add(button)
        inside = lay_column(self.view, self.figures, buttons, into=self._listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.parts)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.reading.strip)
        self.column.addWidget(self.progress)
        self.column.addWidget(self._body, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Second keying"))
        self.decide.setText(self.tr("Decide the differences"))
        self.sheet.setText(self.tr("List to print"))
        self.save.setText(self.tr("Save the list"))
        self._write_ready(0)
        self._write_parts(0)
        name_control(self.view, self.tr("Papers keyed twice"))
        self.empty.write(
            self.tr("No paper is keyed twice yet"),
            self.tr("Make a batch for the second keying: another person keys the papers again without seeing the "
                    "first. What differs then stands here, to be decided by a look at the paper."),
            self.tr("To the batches"),
        )  # fmt: skip
        self.model.set_columns(self._columns())
        self.adjudication.retranslate()
        self.unpaired.retranslate()
        self.rules.retranslate()
        if self._seen is not None and self.context.store is not None:  # another language on the first page
            self._show(self._seen)

    def _write_ready(self, ready: int) -> None:
        """How many papers have nothing left to decide; the button bears a name also while they are counted."""
        self.finish.setText(self.tr("Make %n paper(s) final", "", ready))

    def _write_parts(self, unpaired: int) -> None:
        """What can be looked at here; how many second keyings have no partner."""
        self.parts.write(
            self._title.text(),
            {
                PAPERS: self.tr("Papers keyed twice"),
                UNPAIRED: self.tr("Without a partner: {count}").format(count=unpaired),
                RULES: self.tr("Rules and draws"),
            },
        )

    def _choose_part(self, name: str) -> None:
        self.notice.clear()
        self._show_part(name)

    def _show_part(self, name: str) -> None:
        if name == RULES:
            self.rules.refresh()
        rows = self._seen is not None and bool(self._seen.papers)
        parts: dict[str, QWidget] = {UNPAIRED: self.unpaired, RULES: self.rules}
        self._body.setCurrentWidget(parts.get(name, self._listing if rows else self.empty))

    def refresh(self) -> None:
        """Compare the papers again, off the page; not while nothing changed since they were compared."""
        seen = standing_checkup(self.context.open_store)
        if seen is not None and not self.reading.is_running:
            self._show(seen)
        else:
            self.reading.begin(self.tr("Comparing the keyings"))

    def first_focus(self) -> QWidget:
        """The question at hand, else the list."""
        shown = self._body.currentWidget()
        focus: dict[QWidget, QWidget] = {
            self.adjudication: self.adjudication,
            self.empty: self.empty.button,
            self.unpaired: self.unpaired.table,
            self.rules: next(iter(self.rules.rules.values())),
        }
        return focus.get(shown, self.view)

    def begin(self) -> None:
        """Go through the open differences, from the paper marked in the list on."""
        index = self.view.currentIndex()
        row: CheckedPaper | None = self.model.rows[index.row()] if index.isValid() else None
        self._begin_at(row)

    def make_final(self) -> None:
        """Make every paper final that has nothing left to decide."""
        from storage.verification import finish

        if self._seen is None:
            return
        person = self.context.person
        try:
            done = finish(self.context.open_store, self._seen.papers, who=person.code if person else "")
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.context.cases_changed.emit()
        self.notice.say(self.tr("%n paper(s) are final now.", "", done))
        self.refresh()

    # --- the list

    def print_list(self) -> None:
        """Write the differences as a PDF beside the store's files and let the reader's program show and print it."""
        title = " · ".join((self.tr("Differences to look up"), self.context.open_store.path.stem))
        path = self._proposed(".pdf")
        sheet = DifferenceSheet()

        def work(_progress: Progress) -> Path:
            found = _differences(self.context, self._seen)
            sheet.write_pdf(path, [one for one in found if one.state == "open"] or found, title)
            return path

        self._write_list(work, is_shown=True)

    def save_list(self) -> None:
        """Save the differences and what was decided as a table."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the list"), str(self._proposed(".xlsx")), self.tr("Tables (*.xlsx *.csv)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the list under this name; .xlsx where it has no ending."""
        path = path if path.suffix else path.with_suffix(".xlsx")

        def work(_progress: Progress) -> Path:
            from exporters.difference_list import write_differences

            write_differences(_differences(self.context, self._seen), path)
            return path

        self._write_list(work, is_shown=False)

    def _proposed(self, ending: str) -> Path:
        name = "-".join((self.context.open_store.path.stem, self.tr("differences"))) + ending
        return Path(self.context.settings.text("verification/folder", str(documents()))) / name

    def _write_list(self, work: Work, *, is_shown: bool) -> None:
        if self._work is not None:
            return

        def done(path: Path) -> None:
            self._end()
            self.context.settings.set_text("verification/folder", str(path.parent))
            self.notice.say(self.tr("The list is at {path}").format(path=path))
            if is_shown:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.progress.begin(self.tr("Writing the list"))
        self._work = self.context.run_long(work, done=done, failed=self._refused, cancelled=self._end)

    # --- reading

    def _read(self, seen: Checkup) -> None:
        self._show(seen)
        if self.isVisible():
            self.first_focus().setFocus()

    def _let_go(self) -> None:
        """Another person or another file: what was being decided here is theirs no more."""
        self.adjudication.let_go()
        self._seen = None
        self.model.fill(())
        self.notice.clear()
        self.parts.show()
        self._body.setCurrentWidget(self._listing)

    def _refused(self, error: AnketaError) -> None:
        self._end()
        self.notice.say_error(error)

    def _end(self) -> None:
        self._work = None
        self.progress.end()

    def _show(self, seen: Checkup) -> None:
        self._seen = seen
        rows = sorted(seen.papers, key=lambda paper: (not paper.open, paper.pair.paper_number))
        self.model.fill(rows)
        self.view.fit()
        if rows:
            self.view.selectRow(0)
        still_open = sum(len(paper.open) for paper in rows)
        ready = sum(paper.may_be_final for paper in rows)
        self._count.setText(self.tr("%n difference(s) to decide", "", still_open))
        self.decide.setEnabled(bool(still_open) and not self.context.open_store.is_read_only)
        self._write_ready(ready)
        self.finish.setEnabled(bool(ready) and not self.context.open_store.is_read_only)
        self.unpaired.show_rows(seen.unpaired)
        self._write_parts(len(seen.unpaired))
        self.figures.setText(self._words.say_figures(seen))
        for button in (self.sheet, self.save):
            button.setEnabled(any(paper.findings for paper in rows))
        if self._body.currentWidget() is not self.adjudication:
            self._show_part(self.parts.key)

    # --- deciding

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row: CheckedPaper = self.model.rows[index.row()]
        if row.ends and not row.open:  # a decision put a question on the path that nobody answered
            first, ends = row.pair.first, row.ends
            self.place_wanted.emit(
                first.case_id, first.keying, next(iter((*ends.blocking, *ends.unanswered, *ends.queries)))
            )
        else:
            self._begin_at(row)

    def _begin_at(self, row: CheckedPaper | None) -> None:
        from storage.verification import may_decide

        store, person = self.context.open_store, self.context.person
        who = person.code if person is not None else ""
        waiting = [paper for paper in self.model.rows if paper.open]
        allowed = [paper for paper in waiting if may_decide(store, paper.pair, who)]
        if waiting and not allowed:
            self.notice.say(self.tr("You keyed these papers yourself: a third person decides what differs."), "query")
        if not waiting:
            self.notice.say(self.tr("Nothing is left to decide here."), "ok")
        if not allowed or store.is_read_only:
            return
        self.notice.clear()
        self._body.setCurrentWidget(self.adjudication)
        self.parts.hide()
        self.adjudication.begin(allowed, row.pair.paper_number if row is not None else "")

    def _back(self) -> None:
        self.parts.show()
        self._body.setCurrentWidget(self._listing)
        self.refresh()

    def _columns(self) -> tuple[Column, ...]:
        words = self._words
        return (
            Column(self.tr("Paper"), lambda paper: paper.pair.paper_number),
            Column(self.tr("State"), words.say_state, role=words.state_role, icon=words.state_icon),
            Column(
                self.tr("Differences"), lambda paper: str(len(paper.findings)), lambda paper: len(paper.findings),
                is_number=True,
            ),
            Column(
                self.tr("To decide"), lambda paper: str(len(paper.open) or "–"), lambda paper: len(paper.open),
                is_number=True, role=lambda paper: "query" if paper.open else "muted",
            ),
            Column(
                self.tr("Keyed by"),
                lambda paper: ", ".join((paper.pair.first.enumerator or "—", paper.pair.second.enumerator or "—")),
            ),
        )  # fmt: skip


def _differences(context: AppContext, seen: Checkup | None) -> list[Difference]:
    """The differences as they are printed and saved, in the form's words of the program's language."""
    from exporters.difference_list import list_differences

    store = context.open_store
    spoken = form_language(store.form().questionnaire, context.language)
    return list(list_differences(store, seen.papers if seen is not None else (), language=spoken))
