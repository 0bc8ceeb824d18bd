"""Which papers a table or a report is made of: questionnaire, status, batch, district, form version, day of closing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from forms.district_names import district_names
from gui.context import AppContext
from gui.form_language import form_language
from gui.language import say_day
from gui.widgets.parts import NamedField, lay_column, make_button, make_label, name_control, put_icon
from gui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from exporters.selection import Selection
    from forms.form import Form

#: How a day is typed; the years of a study are never of another century.
_DAYS = ("%d.%m.%Y", "%d%m%Y", "%Y-%m-%d")


class CaseChoice(QWidget):
    """Folded into one sentence until it is opened. `changed` when the choice changed, `form_changed` when another
    questionnaire was chosen: a file may hold several, and one table is of one of them.
    """

    changed = Signal()
    form_changed = Signal()

    def __init__(self, context: AppContext, *, keyings: bool) -> None:
        """`keyings`: whether both keyings of a paper may be asked for."""
        super().__init__()
        self._context = context
        self.questionnaires = QComboBox()
        self.questionnaires.currentIndexChanged.connect(self._take_form)
        self._unknown_form = ""
        self._form_field = NamedField(self.questionnaires)
        self._form_field.hide()
        self._head: QPushButton = make_button("nav")
        self._head.setCheckable(True)
        self._head.toggled.connect(self._fold)
        self._panel = QWidget()
        self.statuses, self.batches = TickList(context), TickList(context)
        self.districts, self.versions = TickList(context), TickList(context)
        self.since, self.until = QLineEdit(), QLineEdit()
        self.both = QCheckBox()
        if not keyings:
            self.both.hide()  # `show` would make a window of it here, before it has its place
        self._fields = {
            name: NamedField(widget)
            for name, widget in (
                ("statuses", self.statuses),
                ("batches", self.batches),
                ("districts", self.districts),
                ("versions", self.versions),
                ("since", self.since),
                ("until", self.until),
            )
        }
        self._grid = QGridLayout(self._panel)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for at, field in enumerate(self._fields.values()):
            self._grid.addWidget(field, at // 2, at % 2)
        self._wrong = make_label(role="blocking", wrap=True)
        self._wrong.hide()
        column = lay_column(self._form_field, self._head, self._panel, self._wrong, into=self)
        column.setContentsMargins(0, 0, 0, 0)
        self._panel.hide()
        for ticks in (self.statuses, self.batches, self.districts, self.versions):
            ticks.changed.connect(self._tell)
        for box in (self.since, self.until):
            box.textChanged.connect(lambda _text: self._tell())
        self.both.toggled.connect(lambda _on: self._tell())
        context.theme_changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """The icon in the present colours."""
        put_icon(self._head, "search", self._context.theme)

    def forms(self) -> list[Form]:
        """All versions of the chosen questionnaire, the newest last."""
        store = self._context.open_store
        return [store.form(row.version_id) for row in store.form_versions() if row.form_id == self.form_id]

    @property
    def form_id(self) -> str:
        """The chosen questionnaire, '' for a file without any."""
        return str(self.questionnaires.currentData() or "")

    def refresh(self) -> None:
        """Questionnaires, batches, districts and versions of the store at hand."""
        self._fill_questionnaires()
        self._fill_limits()

    def _fill_questionnaires(self) -> None:
        """One row for each questionnaire with the title of its newest version; at first that of the newest of all."""
        rows = self._context.open_store.form_versions()
        titles = {row.form_id: row.title for row in rows}
        before = self.form_id
        newest = rows[-1].form_id if rows else ""
        self.questionnaires.blockSignals(True)
        self.questionnaires.clear()
        for form_id, title in titles.items():
            self.questionnaires.addItem(f"{title} ({form_id})" if title else form_id, form_id)
        self.questionnaires.setCurrentIndex(self.questionnaires.findData(before if before in titles else newest))
        self.questionnaires.blockSignals(False)
        self._form_field.setVisible(len(titles) > 1)

    def _take_form(self) -> None:
        """Limits that another questionnaire lacks go with it."""
        self._unknown_form = ""
        for ticks in (self.batches, self.versions):
            ticks.choose(())
        self._fill_limits()
        self.form_changed.emit()
        self.changed.emit()

    def _fill_limits(self) -> None:
        from storage.batches import list_batches
        from storage.counts import overview

        store = self._context.open_store
        versions = [row for row in store.form_versions() if row.form_id == self.form_id]
        own = {row.version_id for row in versions} | {""}
        batches = [batch for batch in list_batches(store) if batch.form_version in own]
        self.batches.fill([(batch.batch_id, batch.name or batch.batch_id) for batch in batches])
        districts = [row.district for row in overview(store).districts if row.district]
        newest = store.form(versions[-1].version_id)
        labels = district_names(newest, districts, form_language(newest.questionnaire, self._context.language))
        self.districts.fill([(code, f"{labels[code]} ({code})" if code in labels else code) for code in districts])
        self.versions.fill([(row.version_id, f"{row.version or '–'} ({row.version_id[:12]})") for row in versions])
        needless = {
            "batches": not self.batches.keys,
            "districts": not self.districts.keys,
            "versions": len(versions) < 2,
        }
        shown = [field for name, field in self._fields.items() if not needless.get(name)]
        for name, field in self._fields.items():
            self._grid.removeWidget(field)
            field.setVisible(not needless.get(name))
        for at, field in enumerate(shown):
            self._grid.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.both, len(self._fields), 0, 1, 2)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._form_field.write(self.tr("Questionnaire"))
        words = {
            "statuses": self.tr("Status (finished ones when none is ticked)"),
            "batches": self.tr("Batches (all when none is ticked)"),
            "districts": self.tr("Districts (all when none is ticked)"),
            "versions": self.tr("Versions of the form (all when none is ticked)"),
            "since": self.tr("Closed from (day.month.year)"),
            "until": self.tr("Closed until (day.month.year)"),
        }
        for name, text in words.items():
            self._fields[name].write(text)
        self.statuses.fill([(key, _say_status(key)) for key in ("closed", "incomplete", "final", "draft", "void")])
        self.both.setText(self.tr("Both keyings of a paper, each in a row of its own"))
        name_control(self.both, self.both.text())
        self._write_head()

    def selection(self) -> Selection:
        """The choice as the exporters take it. ValueError for a day that is none; it is shown too."""
        from exporters.selection import BOTH, Selection

        since, until = _iso(self.since.text()), _iso(self.until.text())
        return Selection(
            statuses=self.statuses.chosen,
            batches=self.batches.chosen,
            districts=self.districts.chosen,
            versions=self.versions.chosen,
            since=since,
            until=until,
            form_id=self._unknown_form or (self.form_id if self.questionnaires.count() > 1 else ""),
            keyings=BOTH if self.both.isChecked() else "first",
        )

    def show_selection(self, selection: Selection) -> None:
        """Show a choice that was kept."""
        from exporters.selection import BOTH

        known = self.questionnaires.findData(selection.form_id)
        if known >= 0:
            self.questionnaires.setCurrentIndex(known)
        self._unknown_form = selection.form_id if known < 0 else ""  # kept, so that the export refuses it with a word
        self.statuses.choose(selection.statuses)
        self.batches.choose(selection.batches)
        self.districts.choose(selection.districts)
        self.versions.choose(selection.versions)
        self.since.setText(say_day(selection.since) if selection.since else "")
        self.until.setText(say_day(selection.until) if selection.until else "")
        self.both.setChecked(selection.keyings == BOTH)

    def changeEvent(self, event: QEvent) -> None:
        """Write the texts again when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fold(self, is_open: bool) -> None:
        self._panel.setVisible(is_open)

    def _tell(self) -> None:
        wrong = [box.text() for box in (self.since, self.until) if not _is_day(box.text())]
        self._wrong.setText(
            self.tr("“{text}” is no day. Type it as 31.05.2026.").format(text=wrong[0]) if wrong else ""
        )
        self._wrong.setVisible(bool(wrong))
        self._write_head()
        self.changed.emit()

    def _write_head(self) -> None:
        parts = [
            ", ".join(_say_status(key) for key in self.statuses.chosen),
            self.tr("%n batch(es)", "", len(self.batches.chosen)) if self.batches.chosen else "",
            self.tr("%n district(s)", "", len(self.districts.chosen)) if self.districts.chosen else "",
            self.tr("%n version(s)", "", len(self.versions.chosen)) if self.versions.chosen else "",
            self.tr("from {day}").format(day=self.since.text()) if self.since.text().strip() else "",
            self.tr("until {day}").format(day=self.until.text()) if self.until.text().strip() else "",
            self.tr("both keyings") if self.both.isChecked() else "",
        ]
        chosen = ", ".join(part for part in parts if part) or self.tr("all finished ones")
        text = self.tr("Which papers: {chosen}").format(chosen=chosen)
        self._head.setText(text)
        name_control(self._head, text)


def _say_status(key: str) -> str:
    words = {
        "closed": QCoreApplication.translate("Status", "keyed"),
        "incomplete": QCoreApplication.translate("Status", "closed incomplete"),
        "final": QCoreApplication.translate("Status", "final"),
        "draft": QCoreApplication.translate("Status", "being keyed"),
        "void": QCoreApplication.translate("Status", "void"),
    }
    return words[key]


def _is_day(text: str) -> bool:
    try:
        _iso(text)
    except ValueError:
        return False
    return True


def _iso(text: str) -> str:
    """A typed day as ISO text, '' for nothing typed. Raises ValueError."""
    text = text.strip()
    if not text:
        return ""
    for shape in _DAYS:
        try:
            return datetime.strptime(text, shape).date().isoformat()  # noqa: DTZ007  (a day has no zone)
        except ValueError:
            continue
    raise ValueError(text)
