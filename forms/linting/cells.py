"""Expressions as an author wrote them: where a character of the XForm's expression stands in the cell.

The converter writes `${age}` as a path, straightens quotes and drops spaces; a finding speaks of the
cell. What stands between the `${…}` is the same in both, and that is what the two are laid side by
side by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.linting.columns import Column
from forms.linting.finding import Spot
from forms.linting.subject import Subject
from forms.linting.survey import SurveyRow
from forms.linting.text_rules import CURLY

REFERENCE = re.compile(r"\$\{[^{}]*\}")
_STRAIGHT = str.maketrans(CURLY)
_SPACES = re.compile(r"\s+")
_GENERATED = re.compile(
    r"^(?:generated_note_name_|generated_table_list_label_|reserved_name_for_field_list_labels_)(\d+)$"
)

#: Aspect of a path's expression (`Form.aspects`) → the columns in which it may stand.
_COLUMNS = {
    "relevant": ("relevant",),
    "readonly": ("read_only",),
    "count": ("repeat_count",),
    "required": ("required",),
    "constraint": ("constraint",),
    "calculate": ("calculation",),
    "itemset": ("choice_filter", "type", "parameters"),
    "default": ("default", "calculation"),
    "label": ("label", "hint", "constraint_message", "required_message", "guidance_hint"),
}


def straightened(text: str) -> str:
    """A cell's text with the quotes that the converter makes straight; no longer and no shorter."""
    return text.translate(_STRAIGHT)


def masked(text: str) -> str:
    """A cell's expression with each `${name}` as a name of the same length, so that it parses with its columns."""
    return REFERENCE.sub(lambda match: "_" * len(match.group()), straightened(text))


def row_of(subject: Subject, path: str) -> SurveyRow | None:
    """The row that a path of the form comes from, also where the converter made the question itself."""
    sheets = subject.sheets
    found = sheets.by_path.get(path)
    if found is not None:
        return found
    group, _slash, name = path.rpartition("/")
    generated = _GENERATED.match(name)
    if generated:
        return sheets.by_number.get(int(generated.group(1)))
    for suffix in ("_count", "_other"):
        found = sheets.by_path.get(f"{group}/{name.removesuffix(suffix)}")
        if name.endswith(suffix) and found is not None:
            return found
    return None


def spot_of(subject: Subject, path: str, aspect: str, source: str, character: int | None = None) -> Spot:
    """The cell of an expression of the form; `character` of `source` becomes the cell's own."""
    if path.endswith("/meta/instanceName"):
        table = subject.sheets.settings
        cell = subject.sheets.setting("instance_name")
        return Spot("settings", 2, table.title("instance_name"), in_cell(cell, source, character))
    row = row_of(subject, path)
    if row is None:
        return Spot("survey")
    column = _column(subject, row, aspect, source)
    if column is None:
        return Spot("survey", row.number)
    return Spot("survey", row.number, column.title, in_cell(row.row.cells[column.number], source, character))


def _column(subject: Subject, row: SurveyRow, aspect: str, source: str) -> Column | None:
    """The column that fits the expression best: of several the one that can be laid beside it."""
    keys = _COLUMNS.get(aspect, ())
    if aspect == "calculate" and row.kind == "begin repeat":
        keys = ("repeat_count",)
    found = [column for column in _of_keys(subject, keys) if column.number in row.row.cells]
    fitting = (column for column in found if in_cell(row.row.cells[column.number], source, 1) is not None)
    return next(fitting, found[0] if found else None)


def _of_keys(subject: Subject, keys: tuple[str, ...]) -> Iterator[Column]:
    for key in keys:
        yield from subject.sheets.survey.all(key)


def in_cell(cell: str, source: str, character: int | None) -> int | None:
    """Where character number `character` of the XForm's expression stands in the cell, both from 1.

    None when there is no telling. A character of a path that the converter wrote stands where its `${…}` begins.
    """
    if character is None:
        return None
    spans = _side_by_side(_pieces(straightened(cell)), source)
    for start, text, (first, last) in spans or ():
        if first <= character - 1 < last:
            if REFERENCE.fullmatch(text):
                return start + 1
            return start + 1 + _within(text, source[first:last], character - 1 - first)
    return len(cell) + 1 if spans and character > spans[-1][2][1] else None


def _side_by_side(pieces: list[tuple[int, str]], source: str) -> list[tuple[int, str, tuple[int, int]]] | None:
    """Start and text of each part of a cell, and the part of the expression that it became; None when they differ."""
    spans: list[tuple[int, str, tuple[int, int]]] = []
    end, reference = 0, None
    for start, text in pieces:
        if REFERENCE.fullmatch(text):
            reference = (start, text)
            continue
        match = re.compile(_loose(text)).search(source, end)
        if match is None:
            return None
        if reference:
            spans.append((*reference, (end, match.start())))
            reference = None
        spans.append((start, text, match.span()))
        end = match.end()
    if reference:
        spans.append((*reference, (end, len(source))))
    return spans


def _pieces(cell: str) -> list[tuple[int, str]]:
    """Start and text of all parts of a cell: each `${…}`, and what stands between them."""
    pieces: list[tuple[int, str]] = []
    end = 0
    for match in REFERENCE.finditer(cell):
        if match.start() > end:
            pieces.append((end, cell[end : match.start()]))
        pieces.append((match.start(), match.group()))
        end = match.end()
    if end < len(cell):
        pieces.append((end, cell[end:]))
    return pieces


def _loose(text: str) -> str:
    """A pattern for a text in which any run of spaces may have become another."""
    words = _SPACES.split(text)
    return r"\s*".join(re.escape(word) for word in words)


def _within(text: str, found: str, at: int) -> int:
    """The place in `text` of character `at` of `found`, which differs in spaces only."""
    solid = len(_SPACES.sub("", found[:at]))
    for place, letter in enumerate(text):
        if letter.isspace():
            continue
        if solid == 0:
            return place
        solid -= 1
    return len(text)
