"""What a value itself says or loses: unknown codes, dates in part, texts that a format cuts or changes.

A quick look at whole columns comes first (`look_of`); of most columns there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from exporters.columns import TEXT
from exporters.csv_excel_cells import is_changed, may_be_changed
from exporters.limits import EXCEL_CHARACTERS, FIRST_SPSS_DAY, SPSS_BYTES
from exporters.study import CODED, Asked
from forms.journal import Answer
from storage.glued import UNIT, Cells

#: Cells of a column → the rows of which there may be anything to say.
Look = Callable[[Sequence[str]], Iterable[int]]
_NUL = "\0"


def excel_length(text: str) -> int:
    """Characters as Excel counts them: one beyond the basic plane (emoji) counts two."""
    return len(text) + sum(char > "\uffff" for char in text)


def look_of(asked: Asked, holds: str) -> Look:
    """A quick look at the answers of a question whose column holds texts, numbers or days."""
    is_text = holds == TEXT
    if asked.kind in CODED:
        return lambda cells: _rows_with(cells, {cell for cell in set(cells) if _is_odd_code(asked, cell, is_text)})
    if asked.kind == "date":
        return _rows_with_odd_days
    return lambda cells: odd_texts(cells, is_text=is_text)


def kinds_of(asked: Asked, answer: Answer, holds: str) -> list[tuple[str, str]]:
    """The issues of one answer with the rule or reason of each."""
    value = answer.value
    checks = (
        (answer.off_path, "off_path", ""),
        (bool(answer.query) and not answer.override, "open_query", answer.query),
        (bool(answer.override), "override", f"{answer.query}: {answer.override}" if answer.query else answer.override),
        (bool(answer.note), "note", answer.note),
        (asked.kind == "date" and 0 < len(value) < 10 and value not in asked.declared, "partial_date", ""),
        (_has_unknown_code(asked, value), "unknown_code", ""),
        (asked.kind == "date" and len(value) == 10 and value < FIRST_SPSS_DAY, "day_before_spss", ""),
    )
    found = [(kind, reason) for is_so, kind, reason in checks if is_so]
    return found + [(kind, "") for kind in text_kinds(value, is_text=holds == TEXT)]


def text_kinds(value: str, *, is_text: bool = True) -> list[str]:
    """How the formats cut or change a text; `is_text` False: it stands in a column of numbers or days."""
    checks = (
        (excel_length(value) > EXCEL_CHARACTERS, "too_long_for_excel"),
        (len(value) > SPSS_BYTES // 4 and len(value.encode()) > SPSS_BYTES, "too_long_for_spss"),
        (value.endswith(" "), "spaces_at_end"),
        (is_text and is_changed(value), "changed_in_csv_excel"),
        (_NUL in value, "nul_replaced"),
    )
    return [kind for is_so, kind in checks if is_so]


def odd_texts(cells: Sequence[str], *, is_text: bool = True) -> Iterable[int]:
    """Rows with a text that `text_kinds` may name."""
    column = Cells.of(cells)
    text = column.text
    is_odd = f" {UNIT}" in text or text.endswith(" ") or _NUL in text or (is_text and may_be_changed(text))
    if is_odd or column.is_longer(SPSS_BYTES // 4):
        return [row for row, cell in enumerate(cells) if cell and _is_odd(cell, is_text=is_text)]
    return ()


def _is_odd(cell: str, *, is_text: bool) -> bool:
    return len(cell) > SPSS_BYTES // 4 or cell[-1] == " " or _NUL in cell or (is_text and is_changed(cell))


def _rows_with_odd_days(cells: Sequence[str]) -> Iterable[int]:
    if set(map(len, cells)) <= {0, 10} and min(filter(None, cells), default=FIRST_SPSS_DAY) >= FIRST_SPSS_DAY:
        return ()
    return [row for row, cell in enumerate(cells) if cell and (len(cell) != 10 or cell < FIRST_SPSS_DAY)]


def _rows_with(cells: Sequence[str], wanted: Collection[str]) -> Iterable[int]:
    return [row for row, cell in enumerate(cells) if cell in wanted] if wanted else ()


def _is_odd_code(asked: Asked, value: str, is_text: bool) -> bool:  # noqa: FBT001  (called in one place)
    return bool(value) and (_has_unknown_code(asked, value) or bool(text_kinds(value, is_text=is_text)))


def _has_unknown_code(asked: Asked, value: str) -> bool:
    if not value or not asked.choices or asked.kind not in CODED:
        return False
    given = [value] if asked.kind == "select_one" else value.split(" ")
    return any(code not in asked.choices for code in given)
