"""Where a questionnaire's answers stand: wide tables, one per family (form id) and roster level.

A column per question; SQLite allows 2,000, so a larger form is split by section. Names come from
`forms.column_names` when a form version is added and are kept for ever, so that later versions keep
the columns of earlier ones. Pseudo-questions of the paper (`@batch` …) have columns `case_…`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from forms.column_names import assign_columns, assign_tables
from forms.errors import FormError
from forms.form import Form
from forms.questionnaire import Question
from forms.wording import phrase
from storage.driver import Connection, quoted
from storage.errors import WrongShape

#: Questions in one table; the rest up to SQLite's 2,000 is for keys and pseudo-questions.
MOST_COLUMNS = 1_900
_MOST_PSEUDO = 50

#: Pseudo-questions that every paper has: they give a case its number, batch and district where no question does.
FACTS = ("@paper_number", "@batch", "@district")
_PSEUDO = re.compile(r"@[a-z][a-z_]{0,23}")


@dataclass(frozen=True, slots=True)
class Column:
    """A question's column. `level` is '' for the paper, else the roster's path; `key` stands in `flag`."""

    key: int
    path: str
    table: str
    name: str
    level: str


@dataclass(slots=True)
class AnswerTable:
    """One answer table: its part of a level (from 1) and its columns in the order they were made."""

    name: str
    level: str
    part: int
    columns: list[Column] = field(default_factory=list)


@dataclass(slots=True)
class Layout:
    """All answer tables of one form family, and the column of each path."""

    form_id: str
    columns: dict[str, Column] = field(default_factory=dict)
    tables: dict[str, list[AnswerTable]] = field(default_factory=dict)
    paths: dict[int, str] = field(default_factory=dict)

    @property
    def rosters(self) -> frozenset[str]:
        """Paths of all rosters of all versions."""
        return frozenset(level for level in self.tables if level)

    def add(self, column: Column) -> None:
        """Take a column in; its table is there."""
        self.columns[column.path] = column
        self.paths[column.key] = column.path
        table = next(table for table in self.tables[column.level] if table.name == column.table)
        table.columns.append(column)

    def each_table(self) -> Iterator[AnswerTable]:
        """Every answer table, the paper's own first."""
        for parts in self.tables.values():
            yield from parts


def load_layout(connection: Connection, form_id: str) -> Layout:
    """The layout as the store has it; empty when the family is new."""
    layout = Layout(form_id)
    rows = connection.execute(
        "SELECT name, level, part FROM answer_table WHERE form_id = ? ORDER BY level, part", (form_id,)
    )
    levels = {}
    for name, level, part in rows:
        layout.tables.setdefault(level, []).append(AnswerTable(name, level, part))
        levels[name] = level
    for key, path, table, name in connection.execute(
        "SELECT question_key, path, answer_table, answer_column FROM question WHERE form_id = ? ORDER BY question_key",
        (form_id,),
    ):
        layout.add(Column(key, path, table, name, levels[table]))
    return layout


def extend_layout(connection: Connection, form: Form) -> Layout:
    """Make the tables and columns that this form version needs and the store does not have yet.

    Raises `FormError` when a question that has a column would stand at another level.
    """
    questionnaire = form.questionnaire
    layout = load_layout(connection, questionnaire.form_id)
    _refuse_other_level(form, layout)
    if not layout.tables:
        _make_table(connection, layout, "", _first_name(connection, questionnaire.form_id), [])
        for pseudo in FACTS:
            add_pseudo(connection, layout, pseudo)
    names = assign_columns(questionnaire, {path: column.name for path, column in layout.columns.items()})
    wanted = _by_level(form, names.keys() - layout.columns.keys())
    main = layout.tables[""][0].name
    for roster, table in assign_tables(questionnaire).items():
        if roster not in layout.tables:
            _make_table(connection, layout, roster, _free_name(connection, f"{main}__{table}"), [])
    for level, questions in wanted.items():
        for section in _sections(questions):
            _place_section(connection, layout, level, [(question.path, names[question.path]) for question in section])
    return layout


def _refuse_other_level(form: Form, layout: Layout) -> None:
    """A group that became a roster, or the other way round: the old column can take no answer of the new rows."""
    for question in form.questionnaire.questions():
        known, chain = layout.columns.get(question.path), form.roster_chain(question.path)
        if known is not None and known.level != (chain[-1] if chain else ""):
            raise FormError(
                phrase(
                    "Storage",
                    "“{name}” does not stand in the roster of the other versions: answers would be lost",
                ).format(name=question.name),
                where=question.path,
                advice=phrase("Storage", "Give the group or the roster that changed another name."),
            )


def add_pseudo(connection: Connection, layout: Layout, path: str) -> Column:
    """A column for a pseudo-question. Raises `WrongShape` for a name that is none, or too many of them."""
    pseudo = [known for known in layout.columns if known.startswith("@")]
    if not _PSEUDO.fullmatch(path) or len(pseudo) >= _MOST_PSEUDO:
        raise WrongShape(
            phrase("Storage", "there is no question “{path}” in this questionnaire").format(path=path[:80]),
            where=layout.form_id,
        )
    return _add_columns(connection, layout, layout.tables[""][0], [(path, "case_" + path[1:])])[0]


@lru_cache(maxsize=64)
def carriers(form: Form) -> Mapping[str, tuple[str, ...]]:
    """Pseudo-question → the paths that give a case its number, batch, district: the form's own first (`key::case`)."""
    own: dict[str, list[str]] = {pseudo: [] for pseudo in FACTS}
    for question in form.questionnaire.questions():
        if question.keying.case and f"@{question.keying.case}" in own and not form.roster_chain(question.path):
            own[f"@{question.keying.case}"].append(question.path)
    return {pseudo: (*paths, pseudo) for pseudo, paths in own.items()}


@lru_cache(maxsize=64)
def computed_paths(form: Form) -> frozenset[str]:
    """Questions whose answer the form computes, and can always compute again: no part of a case's content."""
    return frozenset(question.path for question in form.questionnaire.questions() if question.calculate)


# --- making tables -----------------------------------------------------------------------------------------------


def _by_level(form: Form, paths: Iterable[str]) -> dict[str, list[Question]]:
    wanted = set(paths)
    levels: dict[str, list[Question]] = {}
    for question in form.questionnaire.questions():
        if question.path in wanted:
            chain = form.roster_chain(question.path)
            levels.setdefault(chain[-1] if chain else "", []).append(question)
    return levels


def _sections(questions: Iterable[Question]) -> Iterator[list[Question]]:
    """Questions by the paper's sections (top-level groups), each at most one table wide."""
    section: list[Question] = []
    name = ""
    for question in questions:
        own = question.path.split("/")[2]
        if section and (own != name or len(section) == MOST_COLUMNS):
            yield section
            section = []
        name = own
        section.append(question)
    if section:
        yield section


def _place_section(connection: Connection, layout: Layout, level: str, columns: list[tuple[str, str]]) -> None:
    last = layout.tables[level][-1]
    own = [column for column in last.columns if not column.path.startswith("@")]
    if len(own) + len(columns) <= MOST_COLUMNS:
        _add_columns(connection, layout, last, columns)
    else:
        _make_table(
            connection,
            layout,
            level,
            _free_name(connection, f"{layout.tables[level][0].name}__{last.part + 1}"),
            columns,
        )


def _make_table(connection: Connection, layout: Layout, level: str, name: str, columns: list[tuple[str, str]]) -> None:
    parts = layout.tables.setdefault(level, [])
    own = "".join(f", {quoted(column)} TEXT" for _, column in columns)
    if level:
        head = (
            "row_key INTEGER PRIMARY KEY, case_key INTEGER NOT NULL REFERENCES cases ON DELETE "
            "CASCADE, row_id TEXT NOT NULL, "
            "row_parent_id TEXT NOT NULL DEFAULT '', row_order TEXT NOT NULL DEFAULT '', "
            "row_is_deleted INTEGER NOT NULL DEFAULT 0"
        )
        connection.execute(f"CREATE TABLE {quoted(name)} ({head}{own}, UNIQUE (case_key, row_id))")
    else:
        connection.execute(
            f"CREATE TABLE {quoted(name)} (case_key INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE{own})"
        )
    part = len(parts) + 1
    connection.execute("INSERT INTO answer_table VALUES (?, ?, ?, ?)", (name, layout.form_id, level, part))
    table = AnswerTable(name, level, part)
    parts.append(table)
    if not level and part == 1:
        connection.execute(_view(name))
    _note_questions(connection, layout, table, columns)


def _add_columns(
    connection: Connection, layout: Layout, table: AnswerTable, columns: list[tuple[str, str]]
) -> list[Column]:
    for _, column in columns:
        connection.execute(f"ALTER TABLE {quoted(table.name)} ADD COLUMN {quoted(column)} TEXT")
    return _note_questions(connection, layout, table, columns)


def _note_questions(
    connection: Connection, layout: Layout, table: AnswerTable, columns: list[tuple[str, str]]
) -> list[Column]:
    first = connection.execute("SELECT coalesce(max(question_key), 0) + 1 FROM question").fetchone()[0]
    noted = [Column(first + number, path, table.name, name, table.level) for number, (path, name) in enumerate(columns)]
    connection.executemany(
        "INSERT INTO question VALUES (?, ?, ?, ?, ?)",
        [(one.key, layout.form_id, one.path, one.table, one.name) for one in noted],
    )
    for column in noted:
        layout.add(column)
    return noted


def _first_name(connection: Connection, form_id: str) -> str:
    slug = re.sub("_{2,}", "_", re.sub("[^A-Za-z0-9_]", "_", form_id))[:40].strip("_").lower() or "form"
    return _free_name(connection, f"answers_{slug}")


def _free_name(connection: Connection, wanted: str) -> str:
    taken = {str(name).lower() for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    name, number = wanted, 1
    while name.lower() in taken:
        number += 1
        name = f"{wanted}_v{number}"
    return name


def _view(name: str) -> str:
    """The papers with their number and status, for whoever opens the store in an SQLite browser."""
    view = quoted("papers_" + name.removeprefix("answers_"))
    return (
        f"CREATE VIEW {view} AS SELECT cases.case_id, cases.keying AS case_keying, cases.status AS case_status, "
        f"cases.paper_number AS case_number, cases.enumerator AS case_enumerator, answers.* "
        f"FROM cases JOIN {quoted(name)} AS answers ON answers.case_key = cases.case_key"
    )
