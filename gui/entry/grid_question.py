"""A grid keyed as one string: the card that asks for it (KEYING.md, Answers)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from forms.entry_view import QuestionView
from forms.grid import BLANK_ROW
from forms.journal import BLANK
from forms.wording import translate


def ask_grid(first: QuestionView, rows: int) -> QuestionView:
    """The question at which a grid begins, asking for as many answers as it has rows."""
    words = QCoreApplication.translate(
        "Grid", translate("Grid", "{rows} answers, one for a row; a point is a blank row")
    )
    return replace(
        first,
        answer=BLANK,
        display="",
        echo="",
        hint=words.format(rows=rows),
        findings=(),
        reasons=(),
        width=rows,
        needs_enter=True,
    )


def may_stand_in_grid(view: QuestionView, text: str) -> bool:
    """Whether a text may stand in the box of a grid: figures of its codes, points and what separates."""
    known = {letter for one in view.choices for letter in (one.short_code or one.code)} | {BLANK_ROW, " ", ",", ";"}
    return all(letter in known for letter in text)
