"""A grid of the paper keyed as one string: `1324413` for seven rows that share a code list (KEYING.md)."""

from __future__ import annotations

from collections.abc import Sequence

from forms.case import Case
from forms.flow import is_asked
from forms.node import Node
from forms.questionnaire import Question
from forms.values import Option, split_codes, western_digits

#: What stands for a row that is blank on the paper.
BLANK_ROW = "."
_LEAST_ROWS = 2


def grid_from(case: Case, node: Node) -> list[Node]:
    """The rows of a grid from a question on: asked neighbours below one parent with one list; [] where it is none."""
    first = case.form.parts[node.path]
    if not isinstance(first, Question) or first.kind != "select_one" or node.parent is None or not first.choices:
        return []
    children = case.form.parts[node.parent.path]
    parts = () if isinstance(children, Question) else children.children
    start = next((at for at, part in enumerate(parts) if part.path == node.path), len(parts))
    rows: list[Node] = []
    for part in parts[start:]:
        if not isinstance(part, Question) or part.kind != "select_one" or part.choices != first.choices:
            break
        rows += [one for one in node.parent.children.get(part.name, ()) if is_asked(case, one)]
    return rows if len(rows) >= _LEAST_ROWS else []


def split_grid(text: str, options: Sequence[Option]) -> list[str]:
    """The answers of a typed string, one for a row: run together where codes are one figure, else with blanks.

    >>> split_grid("13.2", [Option("1", "", ""), Option("2", "", ""), Option("3", "", "")])
    ['1', '3', '.', '2']
    """
    text = western_digits(text.strip())
    words = text.replace(",", " ").replace(";", " ").split()
    if len(words) != 1:
        return words
    names = {option.short_code or option.code for option in options}
    if all(letter in names or letter == BLANK_ROW for letter in text):
        return list(text)
    parts: list[str] = []
    for run in text.replace(BLANK_ROW, f" {BLANK_ROW} ").split():
        parts += [run] if run == BLANK_ROW else split_codes(run, options)
    return parts
