"""The paper's number where no question of the form carries it: asked first, like a question."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from forms.entry_session import PAPER_NUMBER
from forms.entry_view import QuestionView
from forms.form import Form
from forms.journal import Answer, Place
from forms.wording import translate

NUMBER_PLACE = Place(PAPER_NUMBER)


@dataclass(frozen=True, slots=True)
class Strange:
    """Why a paper's number is asked about.

    `may_keep`: F2 takes it as it stands. `may_be_second`: a paper of this number was keyed, this may be its second
    keying; F2 then asks which it is.
    """

    sentence: str
    may_keep: bool = True
    may_be_second: bool = False


def number_path(form: Form) -> str:
    """The question that carries the paper's number (`key::case`), '' where the case header asks for it."""
    carrying = (one.path for one in form.questionnaire.questions() if one.keying.case == "paper_number")
    return next(carrying, "")


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
