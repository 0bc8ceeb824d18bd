"""Papers found from the keying page: Ctrl+F, the numbers of the batch on F9, the second keying of a paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from forms.journal import Place
from forms.wording import translate
from gui.entry.desk_page import DeskPage
from gui.entry.number_check import second_batch
from gui.entry.papers import find_papers
from gui.entry.picker import Pick, PickDialog
from gui.language import say_moment
from storage.batch_counts import batch_counts
from storage.case_rows import CaseRow

#: Status of a paper → English, beside its number in the list of papers.
_STATUS: Mapping[str, str] = MappingProxyType({
    "draft": translate("Finder", "being keyed"),
    "closed": translate("Finder", "closed"),
    "incomplete": translate("Finder", "incomplete"),
    "final": translate("Finder", "final"),
    "void": translate("Finder", "void"),
})


class PaperFinder(QObject):
    """Lays another paper on the desk; the one at hand stays as it is."""

    def __init__(self, page: DeskPage) -> None:
        super().__init__(page)
        self._page = page
        self._does: Mapping[str, Callable[[], None]] = MappingProxyType({
            "find_paper": self._find,
            "numbers": self._list_numbers,
            "second_keying": self._go_second,
        })

    def use(self, name: str) -> bool:
        """Do what the tool of that name does; False when it is none of ours."""
        does = self._does.get(name)
        if does is not None:
            does()
        return does is not None

    def picks(self, text: str) -> Sequence[Pick]:
        """The papers found by a part of their number; with nothing typed the last ones of this keyer."""
        at_hand = self._page.paper.case_id if self._page.paper is not None else ""
        rows = find_papers(self._page.seat(), text.strip())
        return [_pick_of(row) for row in rows if row.case_id != at_hand]

    def _find(self) -> None:
        title = self.tr("Find a paper by its number; with nothing typed: your last papers")
        dialog = PickDialog(self._page.context.theme, title, (), self._page, search=self.picks)
        dialog.picked.connect(lambda found: self._open(*found))
        self._show(dialog)

    def _open(self, case_id: str, keying: int) -> None:
        self._page.put_aside()
        self._page.open_case(case_id, keying)

    def _list_numbers(self) -> None:
        paper, sheet = self._page.paper, self._page.sheet
        batch = paper.batch if paper is not None else None
        numbers = batch_counts(self._page.seat().store, batch.batch_id).missing_numbers if batch is not None else ()
        if sheet is None:
            return
        if not numbers:
            sheet.desk.door.refuse()
            return
        dialog = PickDialog(
            self._page.context.theme,
            self.tr("Numbers of this batch that are not keyed yet"),
            [Pick("", number, number) for number in numbers],
            self._page,
        )
        dialog.picked.connect(self._take_number)
        self._show(dialog)

    def _take_number(self, number: str) -> None:
        if self._page.sheet is not None:
            self._page.sheet.put(number)
            self._page.sheet.desk.answers.confirm(number)

    def _go_second(self) -> None:
        """This is the second keying of a paper: go on in the batch of second keyings that expects its number."""
        paper, sheet = self._page.paper, self._page.sheet
        if paper is None or sheet is None:
            return
        number = sheet.text().strip()
        batch = second_batch(self._page.seat(), number)
        if batch is None or not paper.session.is_untouched:
            sheet.desk.door.refuse()
            words = (
                self.tr("No batch of second keyings expects paper {number}. A supervisor makes one.")
                if batch is None
                else self.tr("Answers are keyed here already. Clear the number with F8 and leave with Ctrl+W.")
            )
            sheet.say("blocking", words.format(number=number))
            return
        self._page.start_case(batch.batch_id)
        self._type_number(number)

    def _type_number(self, number: str) -> None:
        sheet = self._page.sheet
        if sheet is None:
            return
        door = sheet.desk.door
        if door.number_path and door.at != Place(door.number_path):
            sheet.desk.ways.go(Place(door.number_path))
        self._take_number(number)

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._page.panels.take_focus)
        dialog.open()


def _pick_of(row: CaseRow) -> Pick:
    status = QCoreApplication.translate("Finder", _STATUS.get(row.status, row.status))
    parts = [status, row.batch_name, row.enumerator, say_moment(row.changed_at)]
    if row.keying == 2:
        parts.insert(0, QCoreApplication.translate("Finder", translate("Finder", "second keying")))
    number = row.paper_number or QCoreApplication.translate("Finder", translate("Finder", "no number yet"))
    return Pick(number, " · ".join(part for part in parts if part), (row.case_id, row.keying))
