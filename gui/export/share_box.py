"""A copy that may be given away: what goes, what is made coarser, and how many people a look at it could find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from forms.errors import AnketaError
from gui.context import AppContext
from gui.widgets.parts import NamedField, lay_column, lay_row, make_button, make_label, name_control
from gui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from exporters.sharing import Sharing
    from exporters.study import Asked
    from forms.form import Form

#: Width of the bands that whole numbers are put into.
_BAND = 10


class ShareBox(QWidget):
    """`is_on` while such a copy is wanted. `look_wanted` asks for the small cells; `show_notes` shows them."""

    changed = Signal()
    look_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._asked: tuple[Asked, ...] = ()
        self._quasi: tuple[str, ...] = ()
        self._gone: frozenset[str] = frozenset()
        self.on = QCheckBox()
        self.on.toggled.connect(self._toggle)
        self._panel = QWidget()
        self._text = make_label(role="muted", wrap=True)
        self._forms: list[Form] = []
        self._coarsened: tuple[str, ...] = ()
        self.suppress, self.coarsen, self.keep = TickList(context), TickList(context), TickList(context)
        self._suppress_field, self._coarsen_field = NamedField(self.suppress), NamedField(self.coarsen)
        self._keep_field = NamedField(self.keep)
        self.look = make_button()
        self.look.clicked.connect(self.look_wanted)
        self._seen = make_label(wrap=True)
        lists = lay_row(self._suppress_field, self._coarsen_field)
        lists.setSpacing(12)
        for at, field in enumerate((self._suppress_field, self._coarsen_field)):
            lists.setStretch(at, 1)
            lists.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        column = lay_column(self._text, into=self._panel)
        column.addLayout(lists)
        column.addWidget(self._keep_field)
        column.addLayout(lay_row(self.look, 1))
        column.addWidget(self._seen)
        column.setContentsMargins(0, 0, 0, 0)
        whole = lay_column(self.on, self._panel, into=self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._panel.hide()
        self._seen.hide()
        self._keep_field.hide()
        for ticks in (self.suppress, self.coarsen):
            ticks.changed.connect(self._follow)
        self.keep.changed.connect(self._forget)

    @property
    def is_on(self) -> bool:
        """Whether a copy to give away is wanted."""
        return self.on.isChecked()

    def show_forms(self, forms: Sequence[Form]) -> None:
        """The columns of a questionnaire, all its versions."""
        from exporters.sharing import Sharing, settle
        from exporters.study import reconcile

        self._forms = list(forms)
        study = reconcile(forms)
        self._asked = study.asked
        self._gone = settle(study, forms, Sharing()).dropped
        self.retranslate()
        self._follow()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.on.setText(self.tr("A copy to give away, without what leads to a person"))
        name_control(self.on, self.on.text())
        self._suppress_field.write(self.tr("Leave out as well"))
        self._coarsen_field.write(self.tr("Make coarser"))
        self._keep_field.write(
            self.tr("Computed from these"),
            self.tr("They are left out as well. Tick what shall go out all the same."),
        )
        self.look.setText(self.tr("Count small cells"))
        gone = ", ".join(one.column for one in self._asked if one.path in self._gone)
        self._text.setText(
            self.tr(
                "Ids of papers, people and batches are replaced or left out, notes are left out, and these columns go: "
                "{columns}. What was done stands in the export. Free texts stay: look through them yourself."
            ).format(columns=gone or "–")
        )
        rows = [(one.column, _named(one)) for one in self._asked if one.path not in self._gone]
        self.suppress.fill([*rows, ("case_district", self.tr("case_district: the district of each paper"))])
        coarse: list[tuple[str, str]] = []
        for one in (one for one in self._asked if one.path not in self._gone):
            if one.kind == "date":
                coarse.append((f"{one.column}=year", self.tr("{column}: the year").format(column=one.column)))
                coarse.append((f"{one.column}=month", self.tr("{column}: the month").format(column=one.column)))
            elif one.kind == "integer":
                words = self.tr("{column}: in bands of {width}").format(column=one.column, width=_BAND)
                coarse.append((f"{one.column}={_BAND}", words))
        self.coarsen.fill(coarse)
        self._coarsen_field.setVisible(bool(coarse))

    def sharing(self) -> Sharing:
        """What a supervisor decided."""
        from exporters.sharing import Sharing

        return Sharing(self.suppress.chosen, self.coarsen.chosen, self._quasi, self.keep.chosen)

    def show_sharing(self, sharing: Sharing, *, is_on: bool) -> None:
        """Show decisions that were kept."""
        self._quasi = sharing.quasi
        self._coarsened = sharing.coarsen  # what was kept is shown whole, even where the export refuses it
        self.suppress.choose(sharing.suppress)
        self.coarsen.choose(sharing.coarsen)
        self.keep.choose(sharing.keep)
        self.on.setChecked(is_on)

    def show_notes(self, text: str) -> None:
        """What the look found."""
        self._seen.setText(text)
        self._seen.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _toggle(self, is_on: bool) -> None:
        self._panel.setVisible(is_on)
        self.changed.emit()

    def _follow(self) -> None:
        """Name the columns that go with what was ticked; of two ways to make one coarser the later one stays."""
        new = {key.partition("=")[0]: key for key in self.coarsen.chosen if key not in self._coarsened}
        chosen = tuple(key for key in self.coarsen.chosen if new.get(key.partition("=")[0], key) == key)
        self._coarsened = chosen
        if chosen != self.coarsen.chosen:
            self.coarsen.choose(chosen)  # comes back here
            return
        rows = self._following()
        self.keep.choose([key for key in self.keep.chosen if key in dict(rows)])
        self.keep.fill(rows)
        self._keep_field.setVisible(bool(rows))
        self._forget()

    def _following(self) -> list[tuple[str, str]]:
        """Columns that are computed from what is ticked, in form order, with their words."""
        from exporters.sharing import Sharing, settle
        from exporters.study import reconcile

        if not self._forms:
            return []
        try:
            fates = settle(reconcile(self._forms), self._forms, Sharing(self.suppress.chosen, self.coarsen.chosen))
        except AnketaError:
            return []  # a kept choice that this questionnaire cannot do: the export says so
        return [(one.column, _named(one)) for one in self._asked if one.path in fates.followed]

    def _forget(self) -> None:
        self.show_notes("")
        self.changed.emit()


def _named(one: Asked) -> str:
    name = one.question.name
    return one.column if one.column == name else f"{one.column} ({name})"
