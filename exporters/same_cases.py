"""Whether the second pass over the cases reads what the first one counted.

Columns, labels and counts come from the first pass, cells from the second one: between them the store is free for
others, and an answer that is corrected then would stand in a file that knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exporters.errors import ExportError
from forms.wording import phrase
from storage.answer_rows import CaseBlock, LevelRows
from storage.glued import Cells


def mark_of(block: CaseBlock) -> int:
    """A number that another content of a block does not have; it means nothing beyond this process."""
    levels = ((path, _content(level)) for path, level in sorted(block.levels.items()))
    places = (frozenset(marks.items()) for marks in (block.corrected, block.conflicts))
    return hash((tuple(block.heads), *levels, *places))


def _content(level: LevelRows) -> tuple[object, ...]:
    rows = map(tuple, (level.cases, level.row_ids, level.parents, level.orders))
    cells = ((path, _text(column)) for path, column in level.columns.items())
    flags = ((path, frozenset(answers.items())) for path, answers in level.flagged.items())
    return (*rows, *cells, *flags)


def _text(column: Sequence[str]) -> object:
    return column.text if isinstance(column, Cells) and column.is_whole else tuple(column)


def as_before(blocks: Iterable[CaseBlock], marks: Sequence[int]) -> Iterator[CaseBlock]:
    """The blocks of the second pass. Raises `ExportError` at the first that is not what it was in the first pass."""
    number = 0
    for number, block in enumerate(blocks, 1):
        if number > len(marks) or mark_of(block) != marks[number - 1]:
            raise _changed()
        yield block
    if number != len(marks):
        raise _changed()


def _changed() -> ExportError:
    return ExportError(phrase("Exports", "The store changed while it was exported. Export again."))
