"""The columns of the table of papers: those of the register, and any question's, by codes or by labels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from forms.questionnaire import Question
from gui.cases.status import status
from gui.language import say_day, say_moment
from gui.missing_words import say_missing
from gui.question_words import labels_of, question_title

if TYPE_CHECKING:
    from storage.case_table_questions import Study
    from storage.case_table_rows import Cell, TableRow

#: Columns shown when nobody chose others.
USUAL = (
    "paper_number", "status", "queries", "remarks", "batch", "district", "keying", "enumerator", "opened_at",
    "changed_at",
)  # fmt: skip
#: A title is cut after this many letters; the whole of it is in the hint.
LONGEST_TITLE = 40
_BETWEEN_ROWS = " · "
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TableColumn:
    """How one column is made of a row; `name` is a register column or a question's path."""

    name: str
    title: str
    text: Callable[[TableRow], str]
    is_number: bool = False
    role: Callable[[TableRow], str] | None = None
    icon: Callable[[TableRow], str] | None = None
    hint: str = ""
    is_sortable: bool = True


class ColumnWords:
    """Makes them, in the program's language of the moment."""

    def register(self) -> tuple[TableColumn, ...]:
        """The columns of the register, in the usual order."""
        keyings = {1: translate("CaseListPage", "first"), 2: translate("CaseListPage", "second")}
        return (
            TableColumn("paper_number", translate("CaseListPage", "Paper"), lambda row: row.case.paper_number or "—"),
            TableColumn(
                "status",
                translate("CaseListPage", "Status"),
                lambda row: status(row.case.status).say(),
                role=lambda row: status(row.case.status).role,
                icon=lambda row: status(row.case.status).icon,
            ),
            TableColumn(
                "queries", translate("CaseListPage", "Queries"), _count_queries, is_number=True, role=_query_role
            ),
            TableColumn(
                "remarks",
                translate("CaseListPage", "Remarks"),
                self._say_flags,
                role=lambda row: "blocking" if row.case.has_conflict else "query",
                is_sortable=False,
            ),
            TableColumn("batch", translate("CaseListPage", "Batch"), lambda row: row.case.batch_name),
            TableColumn("district", translate("CaseListPage", "District"), lambda row: row.case.district),
            TableColumn(
                "keying",
                translate("CaseListPage", "Keying"),
                lambda row: keyings.get(row.case.keying, str(row.case.keying)),
            ),
            TableColumn("enumerator", translate("CaseListPage", "Keyed by"), lambda row: row.case.enumerator),
            TableColumn("opened_at", translate("CaseListPage", "Begun"), lambda row: say_moment(row.case.opened_at)),
            TableColumn(
                "changed_at", translate("CaseListPage", "Last change"), lambda row: say_moment(row.case.changed_at)
            ),
        )

    def questions(
        self, study: Study, language: str, *, with_labels: bool, only: Collection[str] | None = None
    ) -> Iterable[TableColumn]:
        """A column for every question of the study in paper order, or for some of them."""
        for question in study.questions.values():
            if only is not None and question.path not in only:
                continue
            title = question_title(question, language)
            yield TableColumn(
                question.path,
                title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…",
                _Answers(question, labels_of(study.lists, question, language) if with_labels else {}),
                is_number=bool({question.kind, question.value_type} & {"integer", "decimal", "int", "range"}),
                role=_cell_role(question.path),
                hint=title,
            )

    def _say_flags(self, row: TableRow) -> str:
        words = (
            (row.case.is_duplicate, translate("CaseListPage", "keyed twice")),
            (row.case.has_conflict, translate("CaseListPage", "conflicting changes")),
        )
        return ", ".join(word for is_so, word in words if is_so)


class _Answers:
    """The words of a question's answer: its code or label, or why there is none."""

    def __init__(self, question: Question, labels: dict[str, str]) -> None:
        self._path = question.path
        self._labels = labels
        self._is_many = question.kind in {"select_multiple", "rank"}
        self._is_moment = bool({question.kind, question.value_type} & {"date", "dateTime"})

    def __call__(self, row: TableRow) -> str:
        return _BETWEEN_ROWS.join(self._say(cell) for cell in row.cells.get(self._path, ()))

    def _say(self, cell: Cell) -> str:
        if cell.missing:
            return say_missing(cell.missing)
        if self._is_moment:
            return say_day(cell.value) if len(cell.value) == len("2025-01-31") else cell.value
        if not self._labels:
            return cell.value
        codes = cell.value.split() if self._is_many else [cell.value]
        return ", ".join(self._labels.get(code, code) for code in codes)


def _cell_role(path: str) -> Callable[[TableRow], str]:
    def role(row: TableRow) -> str:
        cells = row.cells.get(path, ())
        if any(cell.is_query for cell in cells):
            return "query"
        return "missing" if any(cell.missing for cell in cells) else "text"

    return role


def _count_queries(row: TableRow) -> str:
    return str(row.case.open_queries) if row.case.open_queries else ""


def _query_role(row: TableRow) -> str:
    return "query" if row.case.open_queries else "text"
