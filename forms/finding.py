"""What a rule says of an answer, in words a keyer understands.

Findings carry a code and arguments; `sentence` gives English. The window translates the same
template by its code (context "Finding" of the catalogues), so the floor below needs no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from forms.journal import Place
from forms.questionnaire import Question
from forms.wording import translate

BLOCKING = "blocking"
QUERY = "query"


#: Code → English template. A new finding is one row; the catalogues translate the same rows.
SENTENCES: Mapping[str, str] = MappingProxyType({
    "not_a_number": translate("Finding", "Only a number can stand here, not “{text}”."),
    "not_whole": translate("Finding", "Only a whole number can stand here, not “{text}”."),
    "not_a_code": translate("Finding", "{text} is not a code of this list. F9 shows the list."),
    "ambiguous": translate("Finding", "“{text}” fits several answers: {choices}. Type the code."),
    "filtered_out": translate(
        "Finding", "{text} does not go with the earlier answer to {other}. If the paper says so, press F2."
    ),
    "twice": translate("Finding", "{text} is typed twice."),
    "not_a_date": translate("Finding", "“{text}” is not a date. Type day, month and year as digits: 23012009."),
    "no_such_day": translate("Finding", "{text}: there is no such day."),
    "not_a_time": translate("Finding", "“{text}” is not a time. Type hours and minutes: 0930."),
    "not_a_place": translate(
        "Finding", "“{text}” is not a position. Type latitude and longitude with a space between."
    ),
    "out_of_range": translate("Finding", "{text} is outside {low}–{high}. If the paper says so, press F2."),
    "off_step": translate("Finding", "{text} is not on the scale: {low} to {high} by {step}."),
    "constraint": translate("Finding", "{text} breaks the rule of this question. If the paper says so, press F2."),
    "constraint_said": translate("Finding", "{said}"),
    "partial_date": translate("Finding", "A part of the date is unknown. If the paper says so, press F2."),
    "future_date": translate("Finding", "{text} lies in the future. If the paper says so, press F2."),
    "control_character": translate("Finding", "This text holds a character that cannot be printed. Clear it with F8."),
    "too_long": translate("Finding", "This text has {length} characters; at most {limit} can be stored."),
    "nothing_typed": translate("Finding", "Nothing typed. If the paper is blank here, press Ctrl+1, or . and Enter."),
    "reason_not_offered": translate("Finding", "This reason is not offered here."),
    "off_path": translate(
        "Finding", "This question should have been skipped on the paper. Its answer is kept and marked."
    ),
    "surplus_rows": translate("Finding", "{rows} rows are keyed, {count} were announced."),
    "missing_rows": translate("Finding", "{count} rows were announced, {rows} are keyed."),
    "rule_not_checked": translate(
        "Finding", "A rule of this question took too long to check. Look at the paper once more, then press F2."
    ),
    "read_only": translate("Finding", "This answer is computed and cannot be typed."),
    "grid_few": translate(
        "Finding",
        "{typed} answers are typed, the grid has {rows} rows: {left} got none. Nothing is stored; look at the paper.",
    ),
    "grid_many": translate(
        "Finding",
        "{typed} answers are typed, the grid has {rows} rows: {left} stands behind the last one, {row}. "
        "Nothing is stored; look at the paper.",
    ),
    "grid_code": translate(
        "Finding", "{text} at {row} is not a code of this list. Nothing is stored; look at the paper."
    ),
    "not_repeated": translate("Finding", "There is no answer of the previous paper to repeat here."),
    "key_again": translate(
        "Finding", "This is not what was keyed first. Look at the paper, press Backspace and key it again."
    ),
    "paper_number_used": translate("Finding", "Paper {text} is already keyed in this file."),
})


def number_on_paper(question: Question) -> str:
    """How a sentence names a question: the number printed on the paper, its name where none is."""
    return question.keying.paper or question.name


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule says of one place.

    `kind` is `blocking` (cannot be stored) or `query` (stored, to be confirmed). `rule` is the code that
    `Answer.query` keeps: a key of `SENTENCES`. `also` are the other places that the rule reads.
    """

    kind: str
    rule: str
    place: Place
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    also: tuple[Place, ...] = ()

    @property
    def sentence(self) -> str:
        """The finding in English."""
        return SENTENCES[self.rule].format(**self.words)
