"""How the study keys papers the second time: its rules, and which papers of a batch are drawn for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.language import say_moment
from gui.verification.words import VerificationWords
from gui.widgets.notice_strip import NoticeStrip
from gui.widgets.parts import lay_column, lay_row, make_button, make_card, make_label, name_control
from gui.widgets.rows_model import Column, RowsModel
from gui.widgets.rows_view import RowsView
from gui.widgets.segments import Segments
from storage.batches import Batch, list_batches
from storage.second_keying import ALL, EVERY, SHARE, Drawn, draw_papers, drawn_papers, waiting_numbers
from storage.study_rules import RULES, allows, set_rule

_USUAL = {EVERY: 10, SHARE: 10}
_SHOWN_ROWS = 6


class RulesView(QWidget):
    """Boxes for the rules, the first keyings' batches, and the draw of the one that is marked."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._words = VerificationWords()
        self._title, self._draw_title = make_label("large", bold=True), make_label("large", bold=True)
        self.rules = {name: QCheckBox() for name in RULES}
        self._hints = {name: make_label("small", "muted", wrap=True) for name in RULES}
        self.model = RowsModel(context)
        self.table = RowsView(context, self.model, "draws")
        self.table.setSortingEnabled(False)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_draw())
        self.how = Segments(ALL, EVERY, SHARE)
        self.how.chosen.connect(self._choose)
        self.amount = QSpinBox()
        self.amount.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._amount_word = make_label()
        self.draw = make_button("primary")
        self.draw.clicked.connect(self._draw)
        self.drawn = make_label(wrap=True)
        self.drawn.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice = NoticeStrip(context)
        for name, box in self.rules.items():
            box.toggled.connect(partial(self._set_rule, name))
        self._lay_out()

    def _lay_out(self) -> None:
        column = lay_column(self.notice, self._title, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, box in self.rules.items():
            column.addWidget(box)
            self._hints[name].setIndent(28)
            column.addWidget(self._hints[name])
        column.addSpacing(12)
        column.addWidget(self._draw_title)
        column.addWidget(self.table)
        self._card = make_card()
        choice = lay_row(self.how, self.amount, self._amount_word, self.draw, 1)
        choice.setSpacing(12)
        inside = lay_column(into=self._card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addLayout(choice)
        inside.addWidget(self.drawn)
        column.addWidget(self._card)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Rules of this study"))
        self._draw_title.setText(self.tr("Papers to key twice"))
        for name, box in self.rules.items():
            said, hint = self._words.say_rule(name)
            box.setText(said)
            self._hints[name].setText(hint)
            name_control(box, said, hint)
        self.how.write(
            self._draw_title.text(),
            {ALL: self.tr("all"), EVERY: self.tr("every n-th"), SHARE: self.tr("a random share")},
        )
        name_control(self.table, self._draw_title.text())
        self.draw.setText(self.tr("Draw"))
        self.model.set_columns((
            Column(self.tr("Batch"), lambda batch: batch.name),
            Column(self.tr("Numbers"), lambda batch: f"{batch.numbers_from} – {batch.numbers_to}"),
            Column(self.tr("Keyed twice"), self._say_drawn),
            Column(self.tr("Still to key"), self._say_waiting),
        ))

    def refresh(self) -> None:
        """Read rules, batches and draws."""
        store = self._context.open_store
        for name, box in self.rules.items():
            box.blockSignals(True)
            box.setChecked(allows(store, name))
            box.blockSignals(False)
            box.setEnabled(not store.is_read_only)
        batches = [batch for batch in list_batches(store) if batch.keying == 1 and batch.numbers_from]
        at = max(self.table.currentIndex().row(), 0)
        self.model.fill(batches)
        self.table.fit()
        self.table.fit_height(_SHOWN_ROWS)
        self.table.setVisible(bool(batches))
        if batches:
            self.table.selectRow(min(at, len(batches) - 1))
        self._show_draw()

    @property
    def batch(self) -> Batch | None:
        """The batch that is marked."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() and self.model.rows else None

    def _show_draw(self) -> None:
        batch = self.batch
        drawn = self._drawn(batch) if batch is not None else None
        is_open = batch is not None and drawn is None and not self._context.open_store.is_read_only
        for part in (self.how, self.draw):
            part.setVisible(batch is not None and drawn is None)
            part.setEnabled(is_open)
        self._choose(self.how.key)
        if batch is None:
            said = self.tr("No batch of first keyings says from which to which number it goes: make one first.")
        elif drawn is None:
            said = self.tr("Nothing is drawn yet: every paper of this batch may be keyed twice. A draw is made once.")
        else:
            said = self._words.say_draw(drawn, say_moment(drawn.drawn_at))
        self.drawn.setText(said)

    def _choose(self, how: str) -> None:
        is_shown = how != ALL and self.batch is not None and self._drawn(self.batch) is None
        self.amount.setRange(2 if how == EVERY else 1, 1000 if how == EVERY else 100)
        self.amount.setValue(self._usual(how))
        self._amount_word.setText(self.tr("n") if how == EVERY else "%")
        name_control(self.amount, self.tr("How many: n, or per cent"))
        self.amount.setVisible(is_shown)
        self._amount_word.setVisible(is_shown)

    def _usual(self, how: str) -> int:
        """What the study package said of the share, else what is usual."""
        from storage.study import study_of

        study = study_of(self._context.open_store)
        share = study.settings.get("verification_share", "") if study is not None and how == SHARE else ""
        return int(share) if share else _USUAL.get(how, 1)

    def _drawn(self, batch: Batch) -> Drawn | None:
        return drawn_papers(self._context.open_store, batch.batch_id)

    def _say_drawn(self, batch: Batch) -> str:
        drawn = self._drawn(batch)
        return self.tr("all") if drawn is None else str(len(drawn.numbers))

    def _say_waiting(self, batch: Batch) -> str:
        drawn = self._drawn(batch)
        return "" if drawn is None else str(len(waiting_numbers(self._context.open_store, drawn)))

    def _draw(self) -> None:
        batch, person = self.batch, self._context.person
        if batch is None:
            return
        try:
            draw_papers(
                self._context.open_store, batch, self.how.key, self.amount.value() if self.how.key != ALL else 0,
                who=person.code if person is not None else "",
            )  # fmt: skip
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.notice.clear()
        self.refresh()

    def _set_rule(self, name: str, is_set: bool) -> None:
        person = self._context.person
        try:
            set_rule(self._context.open_store, name, is_set=is_set, who=person.code if person is not None else "")
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.notice.say(self.tr("Noted in the trail; it travels with the files that are sent."))
