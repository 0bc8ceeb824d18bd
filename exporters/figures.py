"""What a report counts: frequencies from the first pass, crosstabs and models from a second one, memory flat."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from exporters.columns import DECIMAL, INTEGER, ISSUES, Column, is_number
from exporters.dataset import Dataset, Progress
from exporters.errors import WordUnknown
from exporters.links import find_pairs
from exporters.logistic import Fit, fit_logistic
from exporters.paired import PairedAnswers
from exporters.rows import Row, Rows
from exporters.study import MAIN
from forms.wording import phrase

#: Kinds of questions with several answers in one cell.
_SEVERAL = frozenset({"select_multiple", "rank"})


class Share(NamedTuple):
    """One code of a question: how many gave it, of how many valid answers."""

    code: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Crosstab:
    """Counts of two questions over the cases that answer both; `rows` and `columns` are codes with labels."""

    row: Column
    column: Column
    rows: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    counts: Mapping[tuple[str, str], int]

    def table(self) -> list[list[int]]:
        """The counts, row by row."""
        return [[self.counts.get((row, column), 0) for column, _ in self.columns] for row, _ in self.rows]


class Term(NamedTuple):
    """One part of a model: a column as a number, or, with `codes`, whether the answer of any column is one of them."""

    columns: tuple[str, ...]
    codes: tuple[str, ...]

    def __str__(self) -> str:
        columns = "/".join(self.columns)
        return f"{columns}={'|'.join(self.codes)}" if self.codes else columns


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model: `outcome` must have codes."""

    outcome: Term
    predictors: tuple[Term, ...]


def parse_model(text: str) -> Model:
    """`e1/e2=4|5 ~ b4_fam417=2|3 + a1_age`: any of e1, e2 is 4 or 5. Raises `WordUnknown` for another shape."""
    left, tilde, right = text.partition("~")
    outcome = _term(left)
    predictors = tuple(_term(part) for part in right.split("+"))
    if not tilde or not outcome.codes or not all(_is_whole(term) for term in (outcome, *predictors)):
        raise WordUnknown(
            phrase("Exports", "“{text}” is no model").format(text=text),
            advice=phrase("Exports", "Write it as outcome=1 ~ question=2|3 + age"),
        )
    return Model(outcome, predictors)


def _term(text: str) -> Term:
    columns, _, codes = text.strip().partition("=")
    names = tuple(column.strip() for column in columns.split("/"))
    return Term(names, tuple(code.strip() for code in codes.split("|") if code.strip()))


def _is_whole(term: Term) -> bool:
    return all(term.columns) and (len(term.columns) == 1 or bool(term.codes))


def shares(dataset: Dataset, column: Column) -> tuple[Share, ...]:
    """The valid codes of a question in the order of its list, codes outside the list at the end."""
    tally = dataset.tallies[column.path]
    codes = [*column.labels, *sorted(set(tally.codes) - set(column.labels))]
    return tuple(
        Share(code, column.labels.get(code, code), tally.codes[code]) for code in codes if code not in column.declared
    )


class Figures:
    """Gathers crosstabs and models of the cases' table, numbers of all tables, and issues in one pass."""

    def __init__(self, dataset: Dataset, crosstabs: Sequence[tuple[str, str]], models: Sequence[Model]) -> None:
        self._columns = {column.name: (place, column) for place, column in enumerate(dataset.table(MAIN).columns)}
        self._tallies = dataset.tallies
        self._pairs = [
            (one, other)
            for first, second in crosstabs
            for one in self._parts(self._find(first))
            for other in self._parts(self._find(second))
        ]
        self._counts: list[Counter[tuple[str, str]]] = [Counter() for _ in self._pairs]
        self.paired = PairedAnswers(dataset, find_pairs(dataset.source) if dataset.linked else ())
        self._models = models
        self._makers = [self._maker(model) for model in models]
        self._values: list[list[array[float]]] = [
            [array("d") for _ in range(1 + len(model.predictors))] for model in models
        ]
        self.issues: Counter[str] = Counter()
        self._counted = [
            (table.name, place, column)
            for table in dataset.tables
            for place, column in enumerate(table.columns)
            if column.role == "answer" and column.holds in {INTEGER, DECIMAL} and not column.labels
        ]
        self.numbers: dict[str, array[float]] = {column.name: array("d") for _table, _place, column in self._counted}

    def _find(self, name: str) -> tuple[int, Column]:
        if name not in self._columns or not self._columns[name][1].path:
            known = ", ".join(key for key, (_, column) in self._columns.items() if column.role == "answer")
            raise WordUnknown(
                phrase("Exports", "no question has the column “{name}”").format(name=name),
                advice=phrase("Exports", "There are: {known}").format(known=known),
            )
        return self._columns[name]

    def _parts(self, found: tuple[int, Column]) -> list[tuple[int, Column]]:
        """A question itself; of one with several answers each answer, ticked or not: they exclude nothing."""
        _place, column = found
        if column.role != "answer" or column.kind not in _SEVERAL:
            return [found]
        parts = [
            (place, replace(one, labels={"1": phrase("Exports", "yes"), "0": phrase("Exports", "no")}))
            for place, one in self._columns.values()
            if one.path == column.path and one.role == "dummy"
        ]
        return parts or [found]

    def gather(self, dataset: Dataset, progress: Progress | None = None) -> None:
        """Go through all cases once. Raises `ExportCancelled`."""
        for chunk in dataset.chunks(progress, is_verified_told=False):
            self.issues.update(row[0] for row in chunk[ISSUES])
            self._count(chunk[MAIN])
            for table, place, column in self._counted:
                cells = chunk[table].columns[place] if len(chunk[table]) else ()
                self.numbers[column.name].extend(
                    float(cell) for cell in cells if is_valid(cell, column) and is_number(cell)
                )
            self.paired.add(chunk[MAIN])

    def _count(self, chunk: Rows) -> None:
        rows = list(chunk)
        for (first, second), counts in zip(self._pairs, self._counts, strict=True):
            for row in rows:
                if is_valid(row[first[0]], first[1]) and is_valid(row[second[0]], second[1]):
                    counts[row[first[0]], row[second[0]]] += 1
        for make, values in zip(self._makers, self._values, strict=True):
            for row in rows:
                found = [one(row) for one in make]
                if None not in found:
                    for into, number in zip(values, found, strict=True):
                        into.append(number)  # type: ignore[arg-type]

    def crosstabs(self) -> Iterator[Crosstab]:
        """The crosstabs in the order in which they were asked for."""
        for ((_, first), (_, second)), counts in zip(self._pairs, self._counts, strict=True):
            yield Crosstab(first, second, _seen(first, counts, 0), _seen(second, counts, 1), counts)

    def fits(self) -> Iterator[tuple[Model, Callable[[], Fit]]]:
        """Each model with what fits it, which raises `ExportError` when it cannot be fitted."""
        for model, (outcome, *predictors) in zip(self._models, self._values, strict=True):
            named = {str(term): values for term, values in zip(model.predictors, predictors, strict=True)}
            yield model, lambda outcome=outcome, named=named: fit_logistic(outcome, named)  # type: ignore[misc]

    def _maker(self, model: Model) -> list[Callable[[Row], float | None]]:
        terms = (model.outcome, *model.predictors)
        return [_number_of([self._find(column) for column in term.columns], self._codes(term)) for term in terms]

    def _codes(self, term: Term) -> tuple[str, ...]:
        """The codes of a term. Raises `WordUnknown` for one that is in no list of its questions and was never keyed."""
        columns = [self._find(column)[1] for column in term.columns]
        known = [code for one in columns for code in (*one.labels, *self._tallies[one.path].codes)]
        for code in term.codes if known else ():
            if code not in known and not any(one.role == "dummy" for one in columns):
                raise WordUnknown(
                    phrase("Exports", "“{term}”: no question of it has the code {code}").format(term=term, code=code),
                    advice=phrase("Exports", "There are: {known}").format(known=", ".join(dict.fromkeys(known))),
                )
        return term.codes


def is_valid(cell: str, column: Column) -> bool:
    """Whether a cell is an answer, not empty nor a code declared missing."""
    return bool(cell) and cell not in column.declared


def _number_of(columns: Sequence[tuple[int, Column]], codes: tuple[str, ...]) -> Callable[[Row], float | None]:
    wanted = frozenset(codes)

    def number(row: Row) -> float | None:
        cells = [row[place] for place, column in columns if is_valid(row[place], column)]
        if not cells:
            return None
        if codes:
            return float(any(not wanted.isdisjoint(_given(row[place], column)) for place, column in columns))
        return float(cells[0]) if is_number(cells[0]) else None

    return number


def _given(cell: str, column: Column) -> Sequence[str]:
    """The codes in a cell: several where a question has several answers."""
    if not is_valid(cell, column):
        return ()
    return cell.split(" ") if column.kind in _SEVERAL and column.role == "answer" else (cell,)


def _seen(column: Column, counts: Mapping[tuple[str, str], int], side: int) -> tuple[tuple[str, str], ...]:
    """Codes that occur, in the order of the list, with their labels."""
    occurring = {pair[side] for pair in counts}
    codes = [code for code in column.labels if code in occurring]
    codes += sorted(occurring - set(codes))
    return tuple((code, column.labels.get(code, code)) for code in codes)
