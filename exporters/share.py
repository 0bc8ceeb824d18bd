"""A copy that may be given away: identifiers dropped or replaced, small cells counted (RELIABILITY.md, "Privacy").

It stands between the store and every format, so that no file can carry more than another. What was done is told by
`notes`, which the export says in export_info and in its manifest.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from exporters.columns import is_whole
from exporters.errors import WordUnknown
from exporters.source import Source
from exporters.study import Asked, Study, reconcile
from forms.form import Form
from forms.journal import OVERRIDE_REASONS, Answer, Place
from forms.wording import phrase
from storage.answer_rows import CaseBlock, LevelRows, Order

IDENTIFIER = "identifier"
_REPLACED = (
    "ids of cases and rows, numbers of papers, and the order of the cases; people, batches, notes and the days of "
    "keying are left out"
)
#: A cell of fewer cases than this is small.
SMALL = 5
_DIGITS = 16
#: Of the times of keying, which together with a register of visits may lead to a person.
_MONTH = len("2026-01")
_DATES = {"year": 4, "month": 7}


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a supervisor decides: columns to drop, columns to coarsen, columns that together may lead to a person.

    `coarsen`: `age=10` puts whole numbers into bands of ten (the lower end stands), `born=year` or `born=month` cuts
    dates. `quasi` '' means the district and whatever the form marks as sensitive and coded or counted.
    """

    suppress: tuple[str, ...] = ()
    coarsen: tuple[str, ...] = ()
    quasi: tuple[str, ...] = ()


class SharedSource:
    """A source without what leads to a person. `key` makes the replaced ids; who lacks it cannot go back."""

    def __init__(self, source: Source, key: bytes, sharing: Sharing | None = None) -> None:
        """Raise `WordUnknown` for a column that is not there or cannot be made coarser so."""
        self._source = source
        self._key = hashlib.sha256(b"anketa: shared export" + key).digest()
        sharing = sharing or Sharing()
        study = reconcile(source.forms())
        by_column = {asked.column: asked for asked in study.asked}
        suppressed = {_found(by_column, column).path for column in sharing.suppress}
        self._replaced = {asked.path for asked in study.asked if _is_replaced(asked)} - suppressed
        identifiers = {asked.path for asked in study.asked if asked.question.privacy == IDENTIFIER}
        leading = _leading_on(source.forms(), identifiers | self._replaced) - self._replaced
        self._dropped = frozenset(leading | suppressed)
        self._kept = frozenset(asked.path for asked in study.asked) - self._dropped
        self._coarse = dict(_coarse(by_column, text) for text in sharing.coarsen)
        self._quasi = _quasi(study, by_column, sharing.quasi, self._dropped | self._replaced)
        self._said = sharing
        self._study = study

    @property
    def has_both_keyings(self) -> bool:
        """As the source."""
        return self._source.has_both_keyings

    def forms(self) -> Sequence[Form]:
        """As the source; what is dropped is told by `without`."""
        return self._source.forms()

    def without(self) -> frozenset[str]:
        """Paths of the questions that do not go out."""
        return self._dropped | self._source.without()

    def blocks(self, order: Order | None = None) -> Iterator[CaseBlock]:
        """The cases without what leads to a person, by district and replaced id: an order that tells nothing."""
        del order
        return (self._shared(block, self._kept, self._replaced) for block in self._source.blocks(self.code))

    def linked_blocks(self) -> Iterator[tuple[Sequence[Form], CaseBlock]]:
        """Linked papers, with their codes replaced in the same way in every questionnaire."""
        for forms, block in self._source.linked_blocks():
            links = {
                question.path
                for form in forms
                for question in form.questionnaire.questions()
                if _is_link(question.keying.link, question.keying.case)
            }
            yield forms, self._shared(block, links, links)

    def opaque(self) -> frozenset[str]:
        """Paths of the questions whose answers are replaced: a list of them may hold names."""
        return frozenset(self._replaced) | self._source.opaque()

    def quality(self, progress: Callable[[int, int, str], bool] | None = None) -> Mapping[str, object]:
        """As the source: counts and rates."""
        return self._source.quality(progress)

    def left_out(self) -> Mapping[str, int]:
        """As the source."""
        return self._source.left_out()

    def audit_head(self) -> Sequence[tuple[str, int, str]]:
        """One hash over the heads of all chains: the office can prove what was shared, and no laptop is named."""
        heads = sorted(self._source.audit_head())
        whole = hashlib.sha256(repr(heads).encode()).hexdigest()
        return [("all", sum(number for _incarnation, number, _digest in heads), whole)]

    def notes(self) -> Sequence[tuple[str, str]]:
        """What was done, and how many cases stand in small cells."""
        columns = {asked.path: asked.column for asked in self._study.asked}
        names = {what: [columns[path] for path in columns if path in paths] for what, paths in (
            ("dropped", self._dropped),
            ("replaced by codes without meaning", self._replaced),
            ("free text, to be looked through", {one.path for one in self._study.asked if one.kind == "text"}
             - self._dropped - self._replaced),
        )}  # fmt: skip
        said = [(f"shared: {what}", ", ".join(found)) for what, found in names.items() if found]
        said.append(("shared: replaced", _REPLACED))
        if self._said.coarsen:
            said.append(("shared: made coarser", ", ".join(self._said.coarsen)))
        return [*self._source.notes(), *said, *self._small_cells(columns)]

    def _small_cells(self, columns: Mapping[str, str]) -> list[tuple[str, str]]:
        if not self._quasi:
            return []
        cells: Counter[tuple[str, ...]] = Counter()
        for block in self.blocks():
            blank = [""] * len(block.heads)
            answers = (block.levels[""].columns.get(path, blank) for path in self._quasi)
            cells.update(zip((head.district for head in block.heads), *answers, strict=True))
        unique = sum(count == 1 for count in cells.values())
        small = sum(count for count in cells.values() if count < SMALL)
        by = " × ".join(["district", *(columns[path] for path in self._quasi)])
        return [("shared: small cells", f"{by}: {unique} cases are unique, {small} stand in cells below {SMALL}")]

    def _shared(self, block: CaseBlock, kept: Collection[str], replaced: Collection[str]) -> CaseBlock:
        def moved(marks: Mapping[int, frozenset[Place]]) -> dict[int, frozenset[Place]]:
            return {
                case: frozenset(Place(place.path, self.code(place.row)) for place in places if place.path in kept)
                for case, places in marks.items()
            }

        heads = [
            head._replace(
                case_id=self.code(head.case_id),
                paper_number=self.code(head.paper_number),
                batch="",
                batch_name="",
                enumerator="",
                opened_at=head.opened_at[:_MONTH],
                closed_at=head.closed_at[:_MONTH],
                changed_at=head.changed_at[:_MONTH],
            )
            for head in block.heads
        ]
        levels = {roster: self._level(level, kept, replaced) for roster, level in block.levels.items()}
        return CaseBlock(heads, levels, moved(block.corrected), moved(block.conflicts))

    def _level(self, level: LevelRows, kept: Collection[str], replaced: Collection[str]) -> LevelRows:
        columns: dict[str, Sequence[str]] = {}
        flagged: dict[str, dict[int, Answer]] = {}
        for path, cells in level.columns.items():
            if path in kept:
                change = self.code if path in replaced else self._coarse.get(path, _as_it_is)
                columns[path] = cells if change is _as_it_is else list(map(change, cells))
                if path in level.flagged:
                    flagged[path] = {row: _told(answer, change) for row, answer in level.flagged[path].items()}
        ids, parents = ([self.code(one) for one in ids] for ids in (level.row_ids, level.parents))
        return LevelRows(level.cases, columns, flagged, ids, parents, level.orders)

    def code(self, text: str) -> str:
        """What stands for an id: the same for the same id, going back needs the key."""
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:_DIGITS] if text else ""


def _leading_on(forms: Sequence[Form], paths: Collection[str]) -> set[str]:
    """These questions and all that are computed or chosen from them, directly or not: they may hold such an answer."""
    found = set(paths)
    reads: dict[str, set[str]] = {}
    for form in forms:
        for question in form.questionnaire.questions():
            rows = "" if question.choices else question.itemset  # a list of what was answered in a roster
            for source in (question.calculate, rows, *(one.expression for one in question.setvalues)):
                expression = form.expression(source, question.path) if source else None
                if expression is not None:
                    reads.setdefault(question.path, set()).update(expression.reads)
    while more := {path for path, read in reads.items() if read & found} - found:
        found |= more
    return found


def _as_it_is(text: str) -> str:
    return text


def _told(answer: Answer, change: Callable[[str], str]) -> Answer:
    """An answer with what was written beside it by hand left out."""
    override = answer.override if answer.override in {"", *OVERRIDE_REASONS} else "other"
    return replace(answer, value=change(answer.value), note="", override=override)


def _is_link(link: str, case: str) -> bool:
    return bool(link) or case == "paper_number"


def _is_replaced(asked: Asked) -> bool:
    return _is_link(asked.question.keying.link, asked.question.keying.case)


def _found(by_column: Mapping[str, Asked], column: str) -> Asked:
    if column not in by_column:
        raise WordUnknown(
            phrase("Exports", "no question has the column “{column}”").format(column=column),
            advice="There are: " + ", ".join(by_column),
        )
    return by_column[column]


def _coarse(by_column: Mapping[str, Asked], text: str) -> tuple[str, Callable[[str], str]]:
    """Path and what makes its answers coarser, from `age=10`, `born=year`."""
    column, _, how = text.partition("=")
    asked = _found(by_column, column.strip())
    how = how.strip()
    if asked.kind == "date" and how in _DATES:
        return asked.path, lambda value: value[: _DATES[how]]
    if asked.kind == "integer" and is_whole(how) and int(how) > 1:
        width, kept = int(how), set(asked.declared)
        return (
            asked.path,
            lambda value: str(int(value) // width * width) if is_whole(value) and value not in kept else value,
        )
    raise WordUnknown(
        phrase("Exports", "“{text}” cannot be done").format(text=text),
        advice=phrase("Exports", "Whole numbers: age=10. Dates: born=year, born=month."),
    )


def _quasi(
    study: Study, by_column: Mapping[str, Asked], wanted: Sequence[str], gone: Collection[str]
) -> tuple[str, ...]:
    if wanted:
        return tuple(_found(by_column, column).path for column in wanted)
    return tuple(
        asked.path
        for asked in study.asked
        if asked.question.privacy == "sensitive"
        and not asked.roster
        and asked.kind in {"select_one", "integer"}
        and asked.path not in gone
    )
