"""What becomes of each column of a copy that may be given away: dropped, replaced, made coarser, or as it is.

Whatever is computed or chosen from a column goes the way of that column, however long the chain; a supervisor may let
a column go out that is computed from what was left out by decision, never one that is computed from an identifier.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import floor

from exporters.columns import is_number, is_whole
from exporters.errors import WordUnknown
from exporters.study import Asked, Study
from forms.form import Form
from forms.questionnaire import Group, Question, Roster
from forms.wording import phrase

IDENTIFIER = "identifier"
#: The column of a case's district: no question, but it may be suppressed like one.
DISTRICT = "case_district"
#: Characters that are left of a date.
_DATES = {"year": 4, "month": 7}
#: What tells the moment of keying where nothing else is read.
_CLOCKS = ("now(", "today(")


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a supervisor decides: columns to drop, columns to coarsen, columns that together may lead to a person.

    `coarsen`: `age=10` puts whole numbers into bands of ten (the lower end stands), `born=year` or `born=month` cuts
    dates. `quasi` '' means the district and whatever the form marks as sensitive and coded or counted. `keep` names
    columns that go out though they are computed from what `suppress` and `coarsen` name.
    """

    suppress: tuple[str, ...] = ()
    coarsen: tuple[str, ...] = ()
    quasi: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fates:
    """Paths of questions by what becomes of them; what is in none goes out as it is.

    `dropped` holds `followed` too: what is computed from `Sharing.suppress` and `coarsen`, and `of_keying`: what tells
    the batch or the day of keying. `kept` is computed from them as well and goes out by decision. `hinting` goes out,
    but whether or how it is asked depends on what does not.
    """

    dropped: frozenset[str]
    followed: frozenset[str]
    of_keying: frozenset[str]
    kept: frozenset[str]
    replaced: frozenset[str]
    coarse: Mapping[str, Callable[[str], str]]
    hinting: frozenset[str]


def settle(study: Study, forms: Sequence[Form], sharing: Sharing) -> Fates:
    """What becomes of every question. Raises `WordUnknown` for a column that is not there or cannot be treated so."""
    suppressed = {find(study, column).path for column in sharing.suppress if column != DISTRICT}
    if DISTRICT in sharing.suppress:  # the question that gives a case its district says the same
        suppressed |= {asked.path for asked in study.asked if asked.question.keying.case == "district"}
    replaced = {asked.path for asked in study.asked if _is_replaced(asked)} - suppressed
    coarse = _all_coarse(study, sharing.coarsen)
    identifiers = {asked.path for asked in study.asked if asked.question.privacy == IDENTIFIER}
    of_keying = {asked.path for asked in study.asked if _is_of_keying(asked, forms)} - replaced
    reads = _reads(forms)
    closed = identifiers | replaced | of_keying
    never = (closed | _following(reads, closed)) - replaced
    kept = {_kept(study, column, never) for column in sharing.keep} - suppressed - coarse.keys()
    decided = suppressed | coarse.keys()
    followed = _following(reads, decided, kept) - never - replaced - decided
    dropped = never | suppressed | followed
    out = {asked.path for asked in study.asked} - dropped - replaced
    return Fates(
        dropped=frozenset(dropped),
        followed=frozenset(followed),
        of_keying=frozenset(of_keying - identifiers),
        kept=frozenset(kept & _following(reads, decided)),
        replaced=frozenset(replaced),
        coarse={path: change for path, change in coarse.items() if path in out},
        hinting=frozenset(_hinting(forms, dropped | coarse.keys()) & out),
    )


def find(study: Study, column: str) -> Asked:
    """The question of a column. Raises `WordUnknown`."""
    for asked in study.asked:
        if asked.column == column:
            return asked
    raise WordUnknown(
        phrase("Exports", "no question has the column “{column}”").format(column=column),
        advice=phrase("Exports", "There are: {known}").format(known=", ".join(one.column for one in study.asked)),
    )


def is_link(question: Question) -> bool:
    """Whether its answer names a paper or pairs papers, so that a code stands for it."""
    return bool(question.keying.link) or question.keying.case == "paper_number"


def _is_replaced(asked: Asked) -> bool:
    return is_link(asked.question)


def _is_of_keying(asked: Asked, forms: Sequence[Form]) -> bool:
    """Whether the answer is the batch, or what the program itself writes of the keying: day, time, device."""
    question = asked.question
    if question.keying.case == "batch" or (question.preload[0] and not question.is_keyed):
        return True
    if not any(clock in source for source in _sources(question) for clock in _CLOCKS):
        return False
    read = [form.expression(source, asked.path) for form in forms for source in _sources(question)]
    return not any(one is not None and one.reads for one in read)


def _sources(question: Question) -> list[str]:
    """The expressions that make its answer."""
    rows = "" if question.choices else question.itemset  # a list of what was answered in a roster
    return [one for one in (question.calculate, rows, *(one.expression for one in question.setvalues)) if one]


def _kept(study: Study, column: str, never: Collection[str]) -> str:
    asked = find(study, column)
    if asked.path in never:
        raise WordUnknown(
            phrase("Exports", "“{column}” is an identifier or computed from one").format(column=column),
            advice=phrase("Exports", "Such a column never goes out in a copy to give away."),
        )
    return asked.path


# --- what follows from what -----------------------------------------------------------------------------------------


def _reads(forms: Sequence[Form]) -> Mapping[str, set[str]]:
    """Path → the questions and rosters from which it is computed or chosen, in any version of the form."""
    reads: dict[str, set[str]] = {}
    for form in forms:
        for question in form.questionnaire.questions():
            for source in _sources(question):
                expression = form.expression(source, question.path)
                if expression is not None:
                    reads.setdefault(question.path, set()).update(expression.reads)
    return reads


def _following(reads: Mapping[str, set[str]], roots: Collection[str], stop: Collection[str] = ()) -> set[str]:
    """All that is computed from `roots`, directly or not; a chain ends at `stop`."""
    found, reached = set[str](), set(roots)
    while more := {path for path, read in reads.items() if read & reached} - found - set(stop):
        found |= more
        reached |= more
    return found


def _hinting(forms: Sequence[Form], hidden: Collection[str]) -> set[str]:
    """Questions that are asked, offered or repeated by what `hidden` questions answer."""
    found: set[str] = set()
    for form in forms:
        for part in form.questionnaire.parts():
            sources = (part.relevant, getattr(part, "itemset", ""), getattr(part, "count", ""))
            read = [form.expression(source, part.path) for source in sources if source]
            if any(one is not None and not one.reads.isdisjoint(hidden) for one in read):
                found.update(_questions(part))
    return found


def _questions(part: Question | Group | Roster) -> Iterator[str]:
    if isinstance(part, Question):
        yield part.path
    else:
        for child in part.children:
            yield from _questions(child)


# --- coarser ---------------------------------------------------------------------------------------------------------


def _all_coarse(study: Study, wanted: Sequence[str]) -> Mapping[str, Callable[[str], str]]:
    """Path → what makes its answers coarser. Two different ways for one column are refused."""
    found: dict[str, tuple[str, Callable[[str], str]]] = {}
    for text in wanted:
        column, _, how = (part.strip() for part in text.partition("="))
        asked = find(study, column)
        before = found.get(asked.path)
        if before is not None and before[0] != how:
            raise WordUnknown(
                phrase("Exports", "“{column}” is to be made coarser in two ways: {first} and {second}").format(
                    column=column, first=before[0], second=how
                ),
                advice=phrase("Exports", "Choose one of them."),
            )
        found[asked.path] = how, _coarse(asked, how, text)
    return {path: change for path, (_how, change) in found.items()}


def _coarse(asked: Asked, how: str, text: str) -> Callable[[str], str]:
    """What makes the answers of a question coarser: bands of so many, the year, the month."""
    if asked.kind == "date" and how in _DATES:
        return lambda value: value[: _DATES[how]]
    if asked.kind == "integer" and is_whole(how) and int(how) > 1:
        width, kept = int(how), set(asked.declared)
        return lambda value: value if value in kept else _band(value, width)
    raise WordUnknown(
        phrase("Exports", "“{text}” cannot be done").format(text=text),
        advice=phrase("Exports", "Whole numbers: age=10. Dates: born=year, born=month."),
    )


def _band(value: str, width: int) -> str:
    """The lower end of the band of a number; nothing of a text, which an older version of the question may have had."""
    return str(floor(Decimal(value)) // width * width) if is_number(value) else ""


def find_path(study: Study, text: str) -> str:
    """The question that `age=10` speaks of. Raises `WordUnknown`."""
    return find(study, text.partition("=")[0].strip()).path
