"""A closed paper on the desk: its number and its status are corrected here, its answers where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.wording import translate
from gui.correction_dialog import correct_case
from gui.entry.desk_page import DeskPage
from storage.cases import find_case

_STILL_KEYED = translate(
    "EntryPage", "This paper is still being keyed: its number is an answer, closing comes at the end."
)


def correct_closed(page: DeskPage) -> None:
    """Ask for another number or status, with reason and source, and show the paper as it is then."""
    paper, sheet = page.paper, page.sheet
    if paper is None or sheet is None:
        return
    if paper.is_draft:
        sheet.desk.door.refuse()
        sheet.say("off_path", QCoreApplication.translate("EntryPage", _STILL_KEYED))
        return
    row = find_case(page.context.open_store, paper.case_id, paper.keying)
    if row is not None and correct_case(page.context, row, page):
        page.open_case(paper.case_id, paper.keying)
