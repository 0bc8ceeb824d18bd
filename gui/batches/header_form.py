"""The batch header: answers that every paper of the batch starts with, judged by the same session as at the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from forms.case_state import CaseState, new_state
from forms.entry_session import EntrySession
from forms.entry_view import QuestionView
from forms.finding import BLOCKING
from forms.form import Form
from forms.journal import Answer, AnswerChange, Place
from gui.context import AppContext
from gui.language import say_finding
from gui.widgets.parts import NamedField, lay_column, make_label

#: Longest code list that is written under its box.
_SHORT_LIST = 14


class _Scratch:
    """A journal for a paper that never was: the header is stored with the batch, not here."""

    def record(self, changes: Sequence[AnswerChange], cursor: Place | None) -> None:
        """Nothing to keep."""

    def close(self, status: str, reason: str) -> None:
        """Nothing to close."""


def header_places(form: Form) -> tuple[Place, ...]:
    """The questions marked `key::batch`, outside rosters, in paper order."""
    return tuple(
        Place(question.path)
        for question in form.questionnaire.questions()
        if question.keying.batch and not form.roster_chain(question.path)
    )


class HeaderForm(QWidget):
    """One field for each `key::batch` question; what is typed is read as at the desk and its meaning shown below."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._title = make_label("text", bold=True)
        self._how = make_label("small", "muted", wrap=True)
        self._column = lay_column(self._title, self._how, into=self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[Place, NamedField] = {}
        self._form: Form | None = None
        self._session: EntrySession | None = None

    @property
    def fields(self) -> Mapping[Place, QLineEdit]:
        """The box of each header question."""
        return {place: _box(named) for place, named in self._fields.items()}

    def show_form(self, form: Form, language: str) -> None:
        """Ask the header questions of this form."""
        for named in self._fields.values():
            named.hide()
            named.deleteLater()
        self._fields.clear()
        self._form = form
        self._language = language
        self._start()
        for place in header_places(form):
            named = NamedField(QLineEdit())
            _box(named).editingFinished.connect(self.judge)
            _box(named).returnPressed.connect(self.focusNextChild)
            self._fields[place] = named
            self._column.addWidget(named)
        self.setVisible(bool(self._fields))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(QCoreApplication.translate("HeaderForm", "The same on every paper"))
        self._how.setText(
            QCoreApplication.translate(
                "HeaderForm", "What is typed here is filled in on each paper of the batch. A box may stay empty."
            )
        )
        self.judge()

    def judge(self) -> bool:
        """Read all boxes in order and say what each means; True when nothing is wrong with any."""
        if self._form is None:
            return True
        session = self._start()
        is_right = True
        for place, named in self._fields.items():
            said, is_known = self._say(session, place, _box(named).text().strip())
            view = session.view(place)
            is_right = is_right and is_known
            number = f"{view.number}. " if view.number else ""
            named.write(f"{number}{view.label}", "\n".join(part for part in (said, *_code_list(view, said)) if part))
        return is_right

    def answers(self) -> dict[str, Answer]:
        """Question path → answer, for the boxes that are filled and right."""
        if not self.judge() or self._session is None:
            return {}
        stored = self._session.state().answers
        return {place.path: Answer(value=stored[place].value) for place in self._fields if place in stored}

    def _start(self) -> EntrySession:
        if self._form is None:
            raise RuntimeError("no form is shown")
        state: CaseState = new_state()
        self._session = EntrySession(self._form, state, _Scratch(), language=self._language)
        return self._session

    def _say(self, session: EntrySession, place: Place, text: str) -> tuple[str, bool]:
        """What a text means at a place, and whether it may stand there."""
        if not text:
            return "", True
        session.go(place)
        step = session.key(text)
        if step.findings:
            is_blocking = any(finding.kind == BLOCKING for finding in step.findings)
            return "\n".join(say_finding(finding) for finding in step.findings), not is_blocking
        return session.view(place).echo or session.view(place).display, True


def _code_list(view: QuestionView, said: str) -> list[str]:
    """What may be typed, while nothing right is: the codes of a short list, else the form's own hint."""
    if said and view.answer.value:
        return []
    if 0 < len(view.choices) <= _SHORT_LIST:
        codes = (f"{one.short_code or one.code}\N{NO-BREAK SPACE}{one.short_label}" for one in view.choices)
        return ["   ".join(codes)]
    return [] if said else [view.hint]


def _box(named: NamedField) -> QLineEdit:
    field = named.field
    if not isinstance(field, QLineEdit):
        raise TypeError(type(field))
    return field
