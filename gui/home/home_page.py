"""What to do next, by role."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.actions import action, say_key
from gui.context import AppContext
from gui.home.batch_table import BatchRow, BatchTable
from gui.home.day_table import MOST_DAYS, DayTable
from gui.home.district_table import DistrictTable
from gui.home.draft_card import DraftCard
from gui.home.practice_card import PracticeCard
from gui.home.returned_list import ReturnedList
from gui.home.tally_strip import Tally, TallyStrip
from gui.home.waiting_list import WaitingList
from gui.practice_band import PRACTICE
from gui.widgets.backup_strip import BackupStrip
from gui.widgets.bindings import bind
from gui.widgets.empty_state import EmptyState
from gui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from storage.counts import Overview
    from storage.own_figures import DayFigures
    from storage.queries import Query


#: Widest column, px at zoom 1: the districts of a supervisor need more than running text.
WIDTH = 1160


class HomePage(ScrollPage):
    """The paper in hand, the batches, the counts; for a supervisor the districts and what waits."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=WIDTH)
        self.backups = BackupStrip(context)
        self.backups.wanted.connect(lambda: self.page_wanted.emit("backups"))
        self.draft = DraftCard(context)
        self.draft.wanted.connect(self.case_wanted)
        self.returned = ReturnedList(context)
        self.returned.wanted.connect(self.place_wanted)
        bind(self, "go_returned", self.returned.go)
        self.tally = TallyStrip()
        self.waiting = WaitingList(context)
        self.waiting.papers_wanted.connect(self.papers_wanted)
        self.districts = DistrictTable(context)
        self.districts.papers_wanted.connect(self.papers_wanted)
        self.batches = BatchTable(context)
        self.batches.wanted.connect(self.batch_wanted)
        self.batches.new_wanted.connect(self._make_batch)
        bind(self, "new_batch", self._make_batch)
        self.days = DayTable(context)
        self.practice = PracticeCard(context)
        self.empty = EmptyState(context, "batches")
        self.empty.button.clicked.connect(self._take_first_step)
        for part in (
            self.backups, self.draft, self.returned, self.practice, self.tally, self.waiting, self.districts,
            self.batches, self.empty, self.days,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        context.cases_changed.connect(self._refresh_if_shown)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.draft.retranslate()
        self.returned.retranslate()
        self.districts.retranslate()
        self.batches.retranslate()
        self.days.retranslate()
        self.practice.retranslate()
        if self.isVisible():
            self.refresh()

    def restyle(self) -> None:
        """Spacing and icons for the present look."""
        super().restyle()
        self.column.setSpacing(self.context.theme.px(16))
        self.draft.restyle()
        self.batches.restyle()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the counts again."""
        from storage.batch_counts import every_batch_counts
        from storage.cases import last_draft
        from storage.counts import overview
        from storage.stages import read_stages

        store, person = self.context.open_store, self.context.person
        self.backups.write()
        seen = overview(store)
        stages = read_stages(store) if self.context.is_supervisor else None
        if stages is not None:  # for a supervisor notes and values kept against a rule ask as well
            seen = replace(seen, queries=stages.queries)
        may_key = not store.is_read_only
        self.draft.show_draft(last_draft(store, person.code if person is not None else "") if may_key else None)
        self.returned.show_queries(self._returned())
        days = self._own_days()
        self.days.show_days(days)
        self.practice.show_store(store)
        if store.kind == PRACTICE:
            self.backups.hide()  # what is only practice need not be kept
        self.tally.write(self._tallies(seen, days))
        self.tally.setVisible(bool(seen.districts))
        batches = [BatchRow(*row) for row in every_batch_counts(store)]
        rows = [row for row in batches if not row.counts.standing.is_closed]
        is_central = store.kind == "central"
        self.batches.setVisible(bool(rows) and may_key)
        self.batches.show_rows(rows)
        for part in (self.waiting, self.districts):
            part.setVisible(self.context.is_supervisor)
        if stages is not None:
            self.waiting.show_stages(stages)
            self.districts.show_stages(stages)
            self.districts.setVisible(bool(stages.districts))
        self.empty.setVisible(may_key and not rows and not (is_central and seen.districts))
        self._write_empty(is_done=bool(batches) and store.kind == "district")
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes down the page, also to lines that were made just now."""
        order = (
            self.backups.open, self.draft.button, self.returned.open, *self.returned.links, *self.waiting.links,
            self.districts.table, self.batches.new, self.batches.key, self.batches.table, self.empty.button,
            self.days.pace, self.days.table,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def first_focus(self) -> QWidget:
        """The next thing to do."""
        if self.draft.isVisibleTo(self):
            return self.draft.button
        if self.returned.isVisibleTo(self):
            return self.returned.open
        if self.waiting.isVisibleTo(self) and self.waiting.first is not None:
            return self.waiting.first
        if self.batches.isVisibleTo(self):
            return self.batches.table
        if self.districts.isVisibleTo(self):
            return self.districts.table
        return self.empty.button

    def _returned(self) -> tuple[Query, ...]:
        """What came back to the keyer at hand."""
        from storage.queries import list_returned

        person, store = self.context.person, self.context.open_store
        if person is None or self.context.is_supervisor or store.is_read_only:
            return ()
        return list_returned(store, person.code)

    def _own_days(self) -> tuple[DayFigures, ...]:
        """The days of the keyer at hand, and of nobody else."""
        from storage.own_figures import own_days

        person = self.context.person
        if person is None or self.context.is_supervisor:
            return ()
        return own_days(self.context.open_store, person.code, since=_days_ago(MOST_DAYS * 4))

    def _tallies(self, seen: Overview, days: tuple[DayFigures, ...]) -> tuple[Tally, ...]:
        """A keyer sees their own day and week, a supervisor everybody's day."""
        person = self.context.person
        is_own = person is not None and not self.context.is_supervisor
        today = seen.today.get(person.code, 0) if person is not None and is_own else sum(seen.today.values())
        keyed = sum(row.closed + row.incomplete + row.final for row in seen.districts)
        monday = _days_ago(datetime.now().astimezone().weekday())
        week = sum(day.papers for day in days if day.day >= monday)
        return (
            Tally(today, self.tr("keyed by you today") if is_own else self.tr("keyed today")),
            *((Tally(week, self.tr("by you this week")),) if is_own else ()),
            Tally(keyed, self.tr("keyed in all")),
            Tally(sum(row.drafts for row in seen.districts), self.tr("being keyed"), "accent"),
            Tally(seen.queries, self.tr("queries"), "query"),
        )

    def _make_batch(self) -> None:
        if not self.context.open_store.is_read_only:
            self.page_wanted.emit("new_batch")

    def _take_first_step(self) -> None:
        self.page_wanted.emit("merge" if self.context.open_store.kind == "central" else "new_batch")

    def _write_empty(self, *, is_done: bool) -> None:
        """What the first step is, or the next one once every batch is closed."""
        if self.context.open_store.kind == "central":
            self.empty.write(
                self.tr("Nothing has come in yet"),
                self.tr("This file brings the districts together. The first step is Merge: choose the files "
                        "that the districts sent."),
                self.tr("To the merge") if self.context.is_supervisor else "",
            )  # fmt: skip
            return
        if is_done:
            self.empty.write(
                self.tr("Every batch is closed"),
                self.tr("Write the file for your supervisor on the page Send ({key}), or make the next batch.").format(
                    key=say_key(action("go_send").key)
                ),
                self.tr("New batch"),
            )
            return
        self.empty.write(
            self.tr("Begin with a batch"),
            self.tr("A batch is a bundle of papers that came in together: say how many there are and which numbers "
                    "they bear. Then every missing paper is seen."),
            self.tr("New batch"),
        )  # fmt: skip

    def _refresh_if_shown(self) -> None:
        if self.isVisible() and self.context.store is not None:
            self.refresh()


def _days_ago(days: int) -> str:
    """The local day so many days ago, ISO."""
    return (datetime.now().astimezone() - timedelta(days=days)).date().isoformat()
