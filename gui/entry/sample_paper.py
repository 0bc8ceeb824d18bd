"""The sample paper beside the form, in a practice file: drawn as it would lie on the desk, compared after closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from gui.actions import action, say_key
from gui.context import AppContext
from gui.entry.papers import OpenPaper
from gui.entry.sample_lines import sample_sections
from gui.entry.sample_result import SampleResult
from gui.entry.sample_view import SampleView
from gui.form_language import form_language
from gui.practice_band import PRACTICE
from gui.widgets.parts import lay_column, make_label

if TYPE_CHECKING:
    from storage.practice_papers import SamplePaper

#: Width at zoom 1, px; never more than this share of the page.
_WIDTH, _SHARE = 520, 0.46


class SampleDesk(QFrame):
    """Hidden outside practice. `follow` keeps up with the paper being keyed, `tell` compares it when it is closed."""

    def __init__(self, context: AppContext, page: QWidget, beside: QHBoxLayout) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._shown: tuple[str, str] = ("", "")
        self._section = -1
        self._is_wanted = True
        self._title = make_label("text", bold=True)
        self._hint = make_label("small", "muted", wrap=True)
        self.view = SampleView(context.theme)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.view)
        head = lay_column(self._title, self._hint)
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(4)
        column = lay_column(into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        beside.addWidget(self)
        for key in action("sample").keys:
            QShortcut(QKeySequence(key), page, self.turn)
        self.hide()

    def restyle(self) -> None:
        """Another zoom."""
        self.view.restyle(self._context.theme)

    def turn(self) -> None:
        """Show the paper, or put it aside."""
        if self._is_practice:
            self._is_wanted = not self._is_wanted
            self.setVisible(self._is_wanted)

    def follow(self, paper: OpenPaper, number: str) -> None:
        """Show the paper of this number, else the next one to key, open at the page of the question in hand."""
        self.setVisible(self._is_practice and self._is_wanted)
        if not self._is_practice:
            return
        from storage.practice import sample_to_key
        from storage.practice_papers import load_samples

        known = load_samples().paper(number)
        if known is not None and not known.outcome:
            self._show(paper, known)
        elif not number or self._shown[0] == "":
            self._show(paper, sample_to_key(self._context.open_store))
        self.setFixedWidth(min(self._context.theme.px(_WIDTH), int(self._page.width() * _SHARE)))
        self._scroll(paper)

    def tell(self, paper: OpenPaper) -> None:
        """Say how the paper, closed now, compares with what stands on it."""
        if not self._is_practice:
            return
        from storage.practice import compare_case
        from storage.practice_papers import keyed_as_it_stands, load_samples

        found = compare_case(self._context.open_store, paper.case_id)
        sample = load_samples().paper(found.number) if found is not None else None
        self._shown = ("", "")
        if found is not None and sample is not None:
            session = paper.session
            on_paper = keyed_as_it_stands(session.form, sample, session.language)
            SampleResult(self._page, self._context.theme, found, on_paper, session).open()

    @property
    def _is_practice(self) -> bool:
        store = self._context.store
        return store is not None and store.kind == PRACTICE

    def _show(self, paper: OpenPaper, sample: SamplePaper | None) -> None:
        from storage.practice_papers import load_samples

        form = paper.session.form
        language = form_language(form.questionnaire, self._context.language)
        name = (sample.number if sample is not None else "–", language)
        if name == self._shown:
            return
        self._shown, self._section = name, -1
        self._hint.setText(self.tr("{key} puts it aside and back.").format(key=say_key(action("sample").key)))
        if sample is None:
            self._title.setText(self.tr("All sample papers are keyed."))
            self.view.show_paper((), "", "", self._title.text())
            return
        self._title.setText(self.tr("Sample paper {number}").format(number=sample.number))
        self.view.show_paper(
            sample_sections(form, sample, language),
            load_samples().note if self._context.language == "en" else self.tr("Synthetic: nobody filled this paper."),
            self.tr("This page is missing from the paper."),
            self._title.text(),
        )

    def _scroll(self, paper: OpenPaper) -> None:
        """Turn to where the keyer is; on a paper of one's own the eye does that."""
        at = paper.session.at
        if at is None:
            return
        top = self.view.line_top(at)
        height = self._area.viewport().height()
        bar = self._area.verticalScrollBar()
        if not bar.value() + height // 6 <= top <= bar.value() + height * 2 // 3:
            bar.setValue(max(0, top - height // 4))
