"""The column beside a question: what is to be known of its answer, in one cell (EXPORTS.md, "Flags")."""

from __future__ import annotations

from collections.abc import Iterator

from exporters.answer_flags import CONFLICT, CORRECTED, OFF_PATH, OVERRIDE, QUERY, flag_names
from exporters.rosters import Placed
from forms.journal import BLANK, Answer, Place
from storage.answer_rows import CaseBlock


def flags_of(answer: Answer, *, is_corrected: bool, is_conflict: bool) -> str:
    """`query: RULE; override: REASON; off path: ANSWER; note; corrected; conflict`, as many as are so."""
    more = {QUERY: answer.query, OVERRIDE: answer.override, OFF_PATH: answer.value or answer.missing}
    said = [f"{name}: {more[name]}" if name in more else name for name in flag_names(answer)]
    said += [name for name, so in ((CORRECTED, is_corrected), (CONFLICT, is_conflict)) if so]
    return "; ".join(said)


def flag_columns(block: CaseBlock, placed: Placed, roster: str) -> dict[str, dict[int, str]]:
    """Path of a question of one level → row → its flags; rows without any are not there."""
    return {path: flags for path, flags in _by_path(block, placed, roster) if flags}


def widest_flags(block: CaseBlock, placed: Placed) -> dict[str, int]:
    """Path → the longest flags of a block, in bytes of UTF-8."""
    return {
        path: max(len(text.encode()) for text in flags.values())
        for roster in placed.levels
        for path, flags in flag_columns(block, placed, roster).items()
    }


def _by_path(block: CaseBlock, placed: Placed, roster: str) -> Iterator[tuple[str, dict[int, str]]]:
    level = placed.levels[roster]
    marked = _marked(block, placed, roster)
    for path in level.flagged.keys() | marked.keys():
        answers, marks = level.flagged.get(path, {}), marked.get(path, set())
        flags = {}
        for row in answers.keys() | marks:
            place, case = Place(path, level.row_id(row)), level.cases[row]
            flags[row] = flags_of(
                answers.get(row, BLANK),
                is_corrected=place in block.corrected.get(case, ()),
                is_conflict=place in block.conflicts.get(case, ()),
            )
        yield path, {row: text for row, text in flags.items() if text}


def _marked(block: CaseBlock, placed: Placed, roster: str) -> dict[str, set[int]]:
    """Path → rows of one level that were corrected or where stations differ."""
    found: dict[str, set[int]] = {}
    if not block.corrected and not block.conflicts:
        return found
    level = placed.levels[roster]
    rows = {(case, level.row_id(row)): row for row, case in enumerate(level.cases)}
    for marks in (block.corrected, block.conflicts):
        for case, places in marks.items():
            for place in places:
                row = rows.get((case, place.row))
                if row is not None:
                    found.setdefault(place.path, set()).add(row)
    return found
