"""How the table of papers is set up for a study: its columns, how many stay in sight, codes or labels. It is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from forms.questionnaire import Questionnaire
from gui.cases.table_columns import USUAL, ColumnWords, TableColumn
from gui.context import AppContext
from gui.form_language import form_language

if TYPE_CHECKING:
    from storage.case_table_questions import Study


class TableSetup:
    """`read` it from the store and the settings; `choose` and `show_labels` keep what a person chooses."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._words = ColumnWords()
        self.study: Study | None = None
        self.form_id = ""
        self.language = ""
        self.names: tuple[str, ...] = USUAL
        self.frozen = 1
        self.with_labels = True
        #: Whether answers may stand in the table: a second keyer must never see what was keyed first.
        self.with_answers = False

    def read(self) -> None:
        """The study of the open store, and what was chosen for it before."""
        from storage.case_table_questions import families, study_of

        store, settings = self._context.open_store, self._context.settings
        known = families(store)
        if self.form_id not in known:
            self.form_id = known[0]
        self.with_answers = self._context.is_supervisor
        study = study_of(store, self.form_id)
        self.study = study if self.with_answers else replace(study, questions={})
        questionnaire: Questionnaire = store.form().questionnaire
        self.language = form_language(questionnaire, self._context.language)
        kept = tuple(name for name in settings.text(f"cases/columns/{self.form_id}").split("\n") if name)
        self.names = tuple(name for name in kept if name in USUAL or name in self.study.questions) or USUAL
        self.frozen = _whole(settings.text("cases/frozen"), 1)
        self.with_labels = settings.flag("cases/labels", default=True)

    @property
    def paths(self) -> tuple[str, ...]:
        """Questions among the columns."""
        return tuple(name for name in self.names if name.startswith("/"))

    def all_columns(self) -> tuple[TableColumn, ...]:
        """Every column that may be chosen, in order."""
        questions = self._words.questions(self.study, self.language, with_labels=self.with_labels) if self.study else ()
        return (*self._words.register(), *questions)

    def columns(self) -> tuple[TableColumn, ...]:
        """The columns chosen."""
        names = frozenset(self.names)
        register = (column for column in self._words.register() if column.name in names)
        if self.study is None:
            return tuple(register)
        questions = self._words.questions(self.study, self.language, with_labels=self.with_labels, only=names)
        return (*register, *questions)

    def choose(self, names: Sequence[str], frozen: int) -> None:
        """Other columns from now on."""
        self.names, self.frozen = tuple(names), frozen
        if self.with_answers:
            self._context.settings.set_text(f"cases/columns/{self.form_id}", "\n".join(names))
        self._context.settings.set_text("cases/frozen", str(frozen))

    def show_labels(self, *, on: bool) -> None:
        """Labels instead of codes, or codes again."""
        self.with_labels = on
        self._context.settings.set_flag("cases/labels", value=on)


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and int(text) else otherwise
