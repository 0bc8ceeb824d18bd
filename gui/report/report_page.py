"""The report: sample, frequencies with intervals, crosstabs with their test, odds ratios; saved or printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.form_language import form_language
from gui.report.report_view import ReportView
from gui.widgets.case_choice import CaseChoice
from gui.widgets.page import WHOLE
from gui.widgets.parts import lay_row, make_button, make_label, name_control
from gui.widgets.places import documents
from gui.widgets.work_page import WorkPage
from gui.workers import Progress

if TYPE_CHECKING:
    from exporters.report import MadePage
    from forms.form import Form

#: The page beside its controls, px at zoom 1.
_LEAST_HEIGHT = 320


class ReportPage(WorkPage):
    """Makes the page that `main.py report` writes, and shows it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WHOLE)
        self._title = make_label("title", bold=True)
        self._text = make_label(role="muted", wrap=True)
        self.cases = CaseChoice(context, keyings=False)
        self.cases.form_changed.connect(self._show_form)
        self.first, self.second = QComboBox(), QComboBox()
        self.add_pair = make_button()
        self.add_pair.clicked.connect(self._add_pair)
        self.model = QLineEdit()
        self.model.returnPressed.connect(self._add_model)
        self.add_model = make_button()
        self.add_model.clicked.connect(self._add_model)
        self.added = make_label(role="muted", wrap=True)
        self.clear = make_button("quiet")
        self.clear.clicked.connect(self._clear)
        self.start.clicked.connect(self.make_report)
        self.save = make_button()
        self.save.clicked.connect(self._choose_html)
        self.print = make_button()
        self.print.clicked.connect(self._choose_pdf)
        self.view = ReportView(context)
        self._pairs: list[tuple[str, str]] = []
        self._models: list[str] = []
        self._made: MadePage | None = None
        self._shown: tuple[str, ...] = ()
        self._lay_out()

    def _lay_out(self) -> None:
        head = lay_row(self._title, 1, self.start, self.save, self.print)
        head.setSpacing(12)
        pair = lay_row(self.first, self.second, self.add_pair)
        model = lay_row(self.model, self.add_model)
        added = lay_row(self.added, self.clear)
        for row, stretches in ((pair, (1, 1)), (model, (1,)), (added, (1,))):
            row.setSpacing(8)
            for at, stretch in enumerate(stretches):
                row.setStretch(at, stretch)
        self.column.addLayout(head)
        self.column.addWidget(self._text)
        self.column.addWidget(self.cases)
        for row in (pair, model, added):
            self.column.addLayout(row)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.view, 1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Report"))
        self._text.setText(
            self.tr(
                "Each percentage stands beside its valid N, with its 95 % interval. Two questions together give a "
                "crosstab with its test; a model gives adjusted odds ratios."
            )
        )
        for box, text in (
            (self.first, self.tr("A question for the rows of a crosstab")),
            (self.second, self.tr("A question for its columns")),
        ):
            name_control(box, text)
            box.setToolTip(text)
            if box.count():
                box.setItemText(0, text)
        self.add_pair.setText(self.tr("Add the crosstab"))
        name_control(self.model, self.tr("A model"), self.tr("outcome=code ~ question=codes + number"))
        self.model.setPlaceholderText(self.tr("A model: d1=1 ~ b4=2|3 + age"))
        self.add_model.setText(self.tr("Add the model"))
        self.clear.setText(self.tr("Take them away"))
        self.start.setText(self.tr("Make the report"))
        self.save.setText(self.tr("Save as a web page…"))
        self.print.setText(self.tr("Save as PDF…"))
        name_control(self.view, self.tr("Report"))
        self._write_added()

    def restyle(self) -> None:
        """The height of the report by the zoom."""
        super().restyle()
        self.view.setMinimumHeight(self.context.theme.px(_LEAST_HEIGHT))

    def refresh(self) -> None:
        """The questions and papers of the store at hand; a report of another store is taken away."""
        if self._work is not None:
            return
        self.cases.refresh()
        self._show_form()

    def _show_form(self) -> None:
        """The questions of the chosen questionnaire, anew when it is another one or has a new version.

        Of another questionnaire, or of another store, what was added and the report are taken away.
        """
        forms = self.cases.forms()
        family = (self.context.open_store.store_id, self.cases.form_id)
        shown = (*family, self.context.language, *(form.version_id for form in forms))
        if self._shown[:2] != family:
            self._pairs, self._models, self._made = [], [], None
            self.view.show_page("")
        if self._shown != shown:
            self._shown = shown
            self._fill_questions(forms)
        self.save.setEnabled(self._made is not None)
        self.print.setEnabled(self._made is not None)
        self.notice.clear()
        self._write_added()

    def first_focus(self) -> QWidget:
        """What makes the report."""
        return self.start

    def _fill_questions(self, forms: Sequence[Form]) -> None:
        """The coded questions of all versions, by their columns; what is chosen stays chosen."""
        from exporters.study import CODED, reconcile

        study = reconcile(forms)
        language = form_language(forms[-1].questionnaire, self.context.language)
        for box in (self.first, self.second):
            before = box.currentData()
            box.clear()
            box.addItem("", "")
            for one in study.asked:
                if one.kind in CODED and not one.roster:
                    box.addItem(f"{one.column}  {study.words(one.question.labels, language)}"[:90], one.column)
            box.setCurrentIndex(max(0, box.findData(before)))
        self.retranslate()

    # --- what is added

    def _add_pair(self) -> None:
        pair = (str(self.first.currentData() or ""), str(self.second.currentData() or ""))
        if all(pair) and pair not in self._pairs:
            self._pairs.append(pair)
            self._write_added()
        self.start.setFocus()

    def _add_model(self) -> None:
        from exporters.figures import parse_model

        text = self.model.text().strip()
        if not text:
            return
        try:
            parse_model(text)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.notice.clear()
        self._models.append(text)
        self.model.clear()
        self._write_added()

    def _clear(self) -> None:
        self._pairs, self._models = [], []
        self._write_added()

    def _write_added(self) -> None:
        parts = [f"{first} × {second}" for first, second in self._pairs] + self._models
        self.added.setText(self.tr("Added: {what}").format(what="; ".join(parts)) if parts else "")
        self.added.setVisible(bool(parts))
        self.clear.setVisible(bool(parts))

    # --- the work

    def make_report(self) -> None:
        """Make the page, off the window's thread."""
        try:
            selection = self.cases.selection()
        except ValueError:
            return  # the day that is none is marked where it stands
        store, pairs, models = self.context.open_store, tuple(self._pairs), tuple(self._models)
        language = form_language(self.cases.forms()[-1].questionnaire, self.context.language)

        def work(progress: Progress) -> MadePage:
            from exporters.report import make_report
            from exporters.store_source import StoreSource

            source = StoreSource(store, selection=selection)
            return make_report(source, language=language, crosstabs=pairs, models=models, progress=progress)

        self.cases.questionnaires.setEnabled(False)  # the report belongs to the one that is shown there
        self.run_work(self.tr("Making the report"), work, self._show)

    def end_work(self) -> None:
        """The page is as before the work."""
        super().end_work()
        self.cases.questionnaires.setEnabled(True)

    def _show(self, made: MadePage) -> None:
        self.end_work()
        self._made = made
        self.view.show_page(made.html)
        self.save.setEnabled(True)
        self.print.setEnabled(True)
        self.view.setFocus()

    # --- saving

    def save_html(self, path: Path) -> None:
        """Write the page that is shown, as the command does."""
        from exporters.report import check_file, put_page

        if self._made is None:
            return
        try:
            check_file(path)
            put_page(self._made, path)
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.notice.say(self.tr("{path} was written.").format(path=path))

    def save_pdf(self, path: Path) -> None:
        """Print the page that is shown into a file."""
        try:
            path.write_bytes(b"")  # Qt's printer does not say why a file cannot be written
        except OSError as error:
            what = self.tr("{path} cannot be written ({why}). Choose another folder.")
            self.notice.say(what.format(path=path, why=error.strerror or error), "blocking")
            return
        self.view.save_pdf(path)
        self.notice.say(self.tr("{path} was written.").format(path=path))

    def _choose_html(self) -> None:
        path = self._ask_path("html", self.tr("Web page (*.html)"))
        if path is not None:
            self.save_html(path)

    def _choose_pdf(self) -> None:
        path = self._ask_path("pdf", "PDF (*.pdf)")
        if path is not None:
            self.save_pdf(path)

    def _ask_path(self, ending: str, kind: str) -> Path | None:
        proposed = documents() / f"{self.context.open_store.path.stem}-report.{ending}"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), str(proposed), kind)
        return Path(chosen) if chosen else None
