"""The paper's number where no question of the form carries it: asked first, like a question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from forms.entry_session import PAPER_NUMBER, EntrySession
from forms.entry_view import QuestionView
from forms.journal import Answer, Place
from gui.actions import translate

NUMBER_PLACE = Place(PAPER_NUMBER)


def asks_number(session: EntrySession) -> bool:
    """Whether the paper's number is still to be asked for."""
    carries = any(question.keying.case == "paper_number" for question in session.form.questionnaire.questions())
    return not carries and not session.paper_number


def ask_number(number: str) -> QuestionView:
    """The card that asks for it."""
    return QuestionView(
        place=NUMBER_PLACE,
        kind="text",
        name="paper_number",
        number="№",
        label=QCoreApplication.translate("Header", translate("Header", "Number of the paper")),
        short_label="",
        hint="",
        choices=(),
        answer=Answer(value=number),
        display=number,
        echo="",
        is_relevant=True,
        skipped_because="",
        is_required=True,
        is_readonly=False,
        findings=(),
        reasons=(),
        width=16,
        needs_enter=True,
        row_index=0,
        row_count=0,
        roster="",
        roster_title="",
    )
