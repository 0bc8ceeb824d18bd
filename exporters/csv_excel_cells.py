"""Cells of csv_excel: what Excel would run, break or misread is changed, and `is_changed` says where."""

from __future__ import annotations

import re

from storage.glued import UNIT

#: What a spreadsheet takes for the beginning of a formula when it opens a CSV.
FORMULA_STARTS = ("=", "+", "-", "@", "\t")
_BREAKS = ("\r", "\n", "\v", "\f", "\u2028", "\u2029")
_BREAK = re.compile(f"\r\n|[{''.join(_BREAKS)}]")


def to_text(cell: str) -> str:
    """A text without line breaks that Excel does not take for a formula."""
    cell = _BREAK.sub(" / ", cell)
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def to_decimal(cell: str) -> str:
    """A number with a decimal comma; a text that stands among numbers is kept from being a formula."""
    try:
        float(cell)
    except ValueError:
        return to_text(cell)
    return cell.replace(".", ",")


def is_changed(cell: str) -> bool:
    """Whether `to_text` gives something else."""
    return to_text(cell) != cell


def may_be_changed(text: str) -> bool:
    """Whether any text of a column may be changed; `text` is the column glued together."""
    # A single sign is found many times faster than two, and most columns have none.
    begins = text.startswith(FORMULA_STARTS) or any(sign in text and UNIT + sign in text for sign in FORMULA_STARTS)
    return begins or any(sign in text for sign in _BREAKS)
