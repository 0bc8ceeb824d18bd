"""What is to be known of one answer, in the words that stand in a column of flags and in a report."""

from __future__ import annotations

from forms.journal import Answer
from forms.wording import translate

QUERY, OVERRIDE = translate("Exports", "query"), translate("Exports", "override")
OFF_PATH, NOTE = translate("Exports", "off path"), translate("Exports", "note")
CORRECTED, CONFLICT = translate("Exports", "corrected"), translate("Exports", "conflict")
#: All of them, in the order in which they are said.
FLAGS = (QUERY, OVERRIDE, OFF_PATH, NOTE, CORRECTED, CONFLICT)


def flag_names(answer: Answer) -> list[str]:
    """Which of them an answer has by itself; whether it was corrected or is a conflict, its case knows."""
    is_so = {
        QUERY: answer.query and not answer.override,
        OVERRIDE: answer.override,
        OFF_PATH: answer.off_path,
        NOTE: answer.note,
    }
    return [name for name, so in is_so.items() if so]
